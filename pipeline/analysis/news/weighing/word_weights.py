"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

_LISTED = """
word:
0 0 -0.1, 0am -0.05 0, 0k -0.12 0, 0m -0.6 0, 0nd -0.07 0, 0pm -0.16 0, 0rd -0.09 0, 0s 0.44 0.09
0st 0.03 0, 0th -0.05 -0.34, a 0.05 0.22, a0 -0.15 0, aband -0.16 0, able 0.15 0.41
about -0.13 0.05, above 0.31 0, absen -0.11 -0.16, absol -0.16 0, acade 0.11 -0.15
accel -0.23 0.06, accep -0.09 -0.38, acces 0 -0.08, accom -0.14 0, accor 0.1 0.05, accou -0.16 0.08
accur 0.76 0.56, achie 0.17 -1.56, ackno 1.11 1.12, acros 0.47 0, act -0.05 0.54, acted -0.06 0.42
actin -0.1 0.1, actio -0.31 -0.34, activ 0.1 0.34, actua -0.03 -0.03, acute -0.04 0, ad -0.09 -0.23
adam -0.04 0, adapt 0 0.29, add -0.19 -0.19, added 0.6 -0.1, addit -0.44 1.06, addre 0 -0.79
adds 0.29 -0.13, adequ 0.17 -0.09, adhd 0.51 -1.05, admin -0.23 0, admir 0.35 0.29, admis 0.15 0.23
admit -0.92 0.36, adole -0.04 0, adopt -0.13 0, adult 0.27 -0.87, advan 0.06 0, adver -0.05 -0.25
advic 0.28 0.42, advis 0.24 0.64, advoc 0.31 0.22, affec 0.07 -0.5, afi 1.14 0, afrai -0.03 0
after 0.28 -0.73, again -0.07 0.03, age 0.79 -0.32, aged 0.57 -0.83, agenc 0.51 0.44, agend 0.2 0
ages 0.11 -0.07, agm -0.06 0, ago 0.17 0.15, agree 0.03 -0.35, ahead 0.42 0.47, aids 0.2 0.08
aim -0.52 -0.2, aims 0.09 0, air -0.09 0, alarm 0 -0.05, alder 0.07 0, alert 0.23 0, alfie -0.03 0
ali 0.05 0, alike 0.39 -0.07, aliso -0.64 0, all -0.07 0.05, allia -0.24 0, alloc -0.4 -0.16
allow -0.27 0.44, almos 0.52 0.64, alone 0.23 -0.29, along -0.54 0.55, alrea -0.58 -0.22
also -0.21 -0.2, alter -0.08 -0.11, altho -0.37 0.08, altog -0.18 0, alway 0.31 -0.11, am -0.21 0
amaze -0.08 0, amazi -0.31 0, amber -0.19 0, ambit 0.49 0.79, amend 0.12 -0.19, among 0.35 -0.33
amoun -0.1 -0.22, an -0.18 -0.37, analy 0.13 -0.19, and -0.42 0.39, andre -0.03 0, anew 0 0.36
angel -0.04 0, angry -0.67 -0.05, ann -0.07 0, annou 0.12 -0.06, annua 0.29 -0.54, anoth 0.13 -0.38
answe -0.25 0.34, anten 0 0.03, anxie 0 0.1, anxio 0.06 0.32, any -0.25 0, anybo 0.21 -0.25
anyon 0.31 0.11, anyth -0.19 -0.7, anywa -0.08 0, anywh 0.14 0.19, aob -0.03 0, ap -0.28 -0.42
apart 0.13 -0.11, apolo -0.89 0, app -0.29 -0.27, appea -0.2 0.55, appen 0.09 0, appla -0.08 -0.12
appli -0.21 -0.32, apply 0.03 0, appoi 0.65 0.46, appre 0.42 0.2, appro -0.45 0.37
april -0.31 0.33, archi -0.09 0, are 0.28 0.35, area -0.29 0, areas -0.48 -0.11, aren 0 -0.03
argue 0.03 0.26, arisi -0.07 0, aroun 0.31 0.08, arran 0.44 -0.13, arriv 0.55 0.59, artic -0.26 0
as -0.35 -0.22, asd 0.05 0.07, asham -0.21 0, aside 0.08 0, ask -0.04 0.33, asked -0.25 -0.52
askin -0.15 0.08, asks 0.43 -0.2, aspec 0 0.24, aspir 0.38 -0.14, asses 0.33 -0.52, assis 0 0.36
assoc -0.46 0, assur -0.06 -0.56, asylu 0.16 0.26, at 0.16 -0.16, attac -0.26 0, attai 0.03 -0.2
attem -0.38 0, atten -0.04 0, attit 0.05 0, attri 0.04 0, audio 0 -0.23, audit -0.75 -0.05
augus -0.16 -0.1, autho -0.33 -0.2, autis 0 -0.58, autum -0.28 0, avail 0.55 -0.25, avera 0 -0.5
avoid 0.13 -0.34, await 0.03 -0.17, award 0.27 0.04, aware -0.49 0.07, away 0.35 0.18, b 0.03 0
babie 0.36 0.37, baby -0.03 0, back -0.17 0.53, backl -0.03 0.15, bad -0.15 -0.2, badly 0.04 -0.38
bag -0.16 0, balan -0.14 0.23, ballo -0.03 0, band -0.03 0, bar -0.04 0.11, bare 0.49 0.29
barel 0.13 -0.34, barri -0.36 0.12, barro 0.18 0, base -0.25 0.15, based 0.27 -0.2, bases 0.38 0.16
basic 0.65 -0.46, basis 0.05 -0.04, battl -0.49 -0.54, bay -0.12 0, bbc -0.3 0, bcp -0.19 0
be -0.35 -0.17, bear 0 0.27, bears 0.08 0, becam 0 -0.19, becau -0.25 -0.32, becom 0.19 -0.09
bed -0.1 -0.05, been 0.08 0.3, befor 0.69 -0.19, began -0.2 -0.07, begin 0.48 0.65
begun -0.12 0.24, behal -0.16 0, behav 0.19 -0.16, behin 0.21 -0.1, being 0.15 0, belie 0.07 -0.31
bell 0.1 0, belon -0.28 -0.38, below 0 -0.15, ben -0.22 0, benef -0.26 -0.66, besid -0.2 -0.38
best -0.23 -0.27, bette -0.1 -0.06, betwe 0.87 -0.46, beyon 0.25 -0.27, bid -0.1 0, big -0.12 0.37
bigge -0.05 -0.22, bill 0.13 0, bins -0.05 0, birth 0.37 0.12, biscu -0.11 0, bit -0.32 0
bits -0.36 0, black 0 -0.17, blame -0.04 -0.25, blank 0.17 0, blind 0.3 0.14, block -0.17 0
blog -0.15 0, blunt 0.19 0, board 0 -0.27, boat 0.07 0, bodie 0.22 0.06, body -0.26 0.11
book -0.2 0, borde 0.21 -0.31, borou -0.14 -0.32, boss 0.2 0, bosse 0.13 0.29, both 0 0.14
botto 0.03 -0.35, bough 0.32 0, bounc -0.11 -0.09, bound 0.06 0, box 0.27 0, boy 0 0.14
boys 0.24 -0.21, brand -0.12 0, break 0.39 0.44, breat 0.03 0, bridg -0.45 0, brief -0.18 0
brill -0.29 0.17, bring -0.45 -0.03, broad -0.04 -0.1, broke -0.13 0.17, broug 0.59 0.57
budge 0.69 0.07, build -0.45 0.46, built 0.03 0.03, bus 0.03 0.03, buses 0.12 -0.06
busin 0.27 0.21, busy 0.05 0, but -0.36 0.32, buy 0.45 0, by 0 0.29, c -0.15 -0.69, cabin -0.18 0
cake -0.14 0, call 0.03 0.22, calle -0.04 0.3, calli -0.1 0, calls 0.2 -0.32, calm -0.11 0.05
came -0.23 -0.1, camhs 0.38 -0.56, campa -0.76 -0.14, can -0.06 0.38, cance 0.12 -0.43
candi 0.23 0.29, cando 0.44 -0.17, canno -0.03 0, capac 0.19 -0.28, capit -0.14 0, capti 0.12 0
captu 0 0.34, car -0.03 0, card 0.42 0, care 0.3 0.43, cared 0 0.03, caree 0.04 0.07
caref 0.13 0.7, carer -0.44 0.18, cares 0.26 0, carin 0.15 0.09, carol -0.05 0, carri -0.24 0.13
carry -0.18 -0.42, case -0.1 -0.72, casel 0.03 0.07, cases 0.51 -0.21, casew -0.12 0.09
catch 0.24 0.05, categ -0.1 0, cater 0 -0.23, cathe -0.03 0, caugh 0.15 0.47, cause 0.28 -0.13
cauti -0.1 -0.14, ccg -0.28 -0.07, ccgs 0.26 -0.18, cent -0.1 0.43, centr 0.36 1.36, cereb -0.16 0
certa 0.61 0, chair -0.29 0.39, chall 0.19 -0.76, chamb -0.18 0, champ 0.04 -0.05, chanc 0.43 -1.02
chang 0.33 0.32, charg -0.11 -0.22, chari -0.17 0.04, charl -0.14 0, chase 0 -0.05, chat -0.11 0
check 0.61 -0.15, cheer 0.16 0, chief 0.08 -0.17, child -0.26 0.13, choic 0.55 0.26
choos 0.29 0.19, chose 0 0.19, chuff -0.05 0, churc -0.07 0, circu 0.06 0.22, city -0.17 0.29
civic -0.22 0, claim -0.43 -0.17, clair -0.5 0, clari 0.16 -0.12, class -0.05 0.29, clear 0.59 0.63
click -0.06 0, cliff 0.22 -0.4, clini 0.06 0.24, cllr -0.7 -0.13, clock 0.16 0.28, close 0.16 0.47
closi 0.13 0.23, club 0.47 0.38, clubs 0.74 -0.13, clust 0.42 0.21, co 0.33 0.3, coach -0.21 0
coast 0.06 -0.55, code 0.05 -0.28, coffe -0.08 0, coher 0.25 -0.14, cold 0.11 0, cole -0.07 0
colla 0.57 0.19, colle -0.55 -0.09, colou -0.14 0, come 0.15 0.36, comes -0.05 -0.11
comfo -0.11 -0.13, comin 0.11 0.19, comme 0.18 0.5, commi -0.04 -0.32, commo 0.07 0
commu 0.23 -0.9, compa 0.03 0.48, compe 0.46 0, compl 0.16 0.54, compr -0.13 0.19, con -0.1 0
conce 0 -0.17, concl 0.26 -0.23, conde 0.26 0, condi -0.24 -0.5, confi -0.22 -0.45
confu 0.21 -0.03, congr -0.2 0, conne -0.06 0, conse 0.24 -0.75, consi 0.54 -0.21, const 0.11 -0.31
consu -0.16 0.08, conta -0.15 -0.29, conte 0.1 0.51, conti 0.43 -0.53, contr 0.14 0.32
conve 0.14 0.31, coope 0.2 -0.18, coord 0.38 -0.91, cope -0.38 -0.33, copie 0.11 -0.06
copro 0.14 -0.11, copy -0.03 -0.07, core -0.06 0.16, corne 0.14 0.11, corpo -0.18 0, corre 0 0.19
corri -0.08 0, cost -0.28 -0.17, costs -0.37 0, could 0.19 -0.51, coun -0.27 0.12
counc -0.59 -0.53, couns 0.27 0.59, count 0.05 -0.48, cours 0.15 0.87, court -0.2 0
cover -0.46 0.13, covid -0.67 0.12, cqc -0.32 0.09, crack -0.08 0, craig -0.1 0, creat 0.25 0.53
credi 0.24 0.33, cried -0.34 0, crime -0.03 0, crisi -0.04 0.83, crite -0.42 -0.26
criti -0.03 -0.28, cross -0.03 0, cry 0.05 0, cryin -0.12 0, cultu 0.29 0.42, cup 0.04 0
cupbo -0.03 0, curre 0.14 0.25, custo 0.2 0, cut 0.36 -0.65, cuts 0.13 0, d -0.19 -0.23
dad -0.09 0, dads 0.36 0.12, daily 0.04 -1.08, dame -0.07 0, damni -0.32 0.4, dan -0.06 0
dange -0.6 0, dark 0.18 -0.42, dashb 0.3 -0.27, data -0.39 -0.5, date 0.08 -0.81, dated 0.15 -0.03
dates -0.14 0, daugh -0.41 -0.28, day 0.05 -0.61, days 0.09 0.36, dco 0 0.4, deadl 0.83 0.08
deaf 0.43 0.38, deal 0 0.51, deali -0.17 0.44, deals -0.32 0, dealt -0.24 0.36, dear 0.05 0
debat 0.09 0, debor 0.08 0, decad -0.12 0, decem -0.79 0, decen -0.05 0, decid 0.2 0.07
decis 0.54 0.22, decla -0.35 -0.09, decli 0.25 0.04, dedic 0.08 -0.06, deep -0.23 0.03
deepl -0.35 0.13, defen -0.07 0, defic 0.06 -0.22, defin -0.1 0, degre 0.33 -0.59, delay 0.38 -0.61
delig 0.06 0.17, deliv -0.27 -0.72, dem -0.08 0, deman -0.25 -0.74, demon -0.04 0, dems -0.23 0
denis 0.05 0, denta 0.55 -0.46, denti 0.93 -0.51, depar 0.13 -0.13, depen 0.63 -1.02, depth -0.33 0
deput -0.21 0.06, descr 0.49 0.05, deser -0.78 -0.26, desig 0.79 0.74, despa -0.24 -0.19
despe 0.13 -0.26, despi 0.22 0.18, detai -0.23 0.83, deter -0.04 0.28, devel 0.16 0.63
devot -0.13 0, dfe -0.11 0.57, diagn 0.66 0.33, did 0.09 0.74, didn -0.42 0.06, diffe 0.51 -0.8
diffi 0.15 -0.73, digit -0.16 0, dire -0.19 0, direc -0.19 0.24, disab -0.06 -0.09, disag 0.05 0.73
disap -0.34 -0.23, disch 0.25 -0.28, disco 0 -0.14, discu -0.22 0, disgr -0.13 0, disjo 0.08 -0.43
disor 0.1 0, dispu 0.29 0.03, dissa 0.32 -0.69, dista 0.06 -0.27, distr -0.15 -0.57, divis -0.06 0
do 0.51 -0.16, docto 0 -0.44, docum -0.32 -0.22, does 0.4 0.04, doesn -0.29 0.25, dog -0.06 0
doing 0.34 -0.31, don 0 0.22, done 0.36 1.38, door -0.16 0.28, doors 0.36 0.21, doubl 0.14 -0.21
doubt 0.54 -0.36, down 0.04 0.12, downl -0.25 0, dozen -0.29 0, draft -0.25 0.12, draw -0.35 -0.23
drawi -0.18 0, drawn -0.27 0.24, draws 0.23 -0.05, dread -0.47 0, dress 0.04 0, drew 0.04 0.21
drift 0.08 0.08, drive 0.33 -0.13, drop -0.05 0.34, dropp 0.43 -0.04, dry 0.11 0, dsr 0 -0.1
due 0 -0.47, dunho -0.41 0, durin 0.12 0.31, dutie 0.09 -0.18, duty 0 -0.05, dynam 0.19 0.27
e -0.22 0, each 0 0.6, earli 0.49 -0.1, early 0.48 0.61, easie 0.12 0.5, easil 0.15 0.18
east -0.48 -0.16, easte -0.07 0, easy 0.06 0.71, eat -0.08 0, eatin 0.24 -0.32, econo -0.05 0
ed -0.06 0, edge 0.27 -0.36, educa -0.23 -0.27, effec 0.13 -0.83, effic 0.1 0.31, effor 0.18 0.5
ehc 0.13 -0.43, ehcp -0.55 -0.79, ehcps -0.21 -0.03, eight 0.26 0.37, eithe -0.08 -0.17
elain -0.05 0, elect 0 0.14, eleve 0.14 -0.45, eligi 0.08 -0.06, else 0.07 -0.31, elsew -0.07 0.29
email 0.39 -0.07, embed 0.64 0.06, emerg 0.25 -0.03, emma -0.21 0, emoti 0.55 -0.07
emplo 0.27 0.19, empty 0.44 -0.28, enabl 0.2 0.11, encou -0.17 0, end 0.15 -0.11, ended 0 0.21
endor -0.16 0, ends 0.36 -0.33, energ 0.09 -0.37, engag 0.25 0.15, engla -0.42 0.27
engli 0.19 0.26, enhan 0.28 -0.26, enjoy 0.25 0.37, enorm -0.1 0, enoug 0.52 -0.6, enqui -0.17 0
ensur 0 -0.48, enthu 0.1 -0.18, entit -0.31 -0.25, ep -0.09 0, epile 0.26 0, equal 0.88 0.77
equip 0.21 0.52, equit 0 -0.09, escal -0.15 0.16, escor -0.08 0.1, espec 0.4 -0.55, essen -0.23 0
estab 0.23 -0.21, estat -0.07 0, estim -0.15 0, ethos 0.06 0.04, evalu 0.31 -0.23, even 0.17 0.12
eveni -0.04 0.36, event 0.4 0.46, ever -0.32 -0.48, every -0.19 0.93, evide -0.06 0.66
exami -0.96 0, examp 0.37 0.88, excee 0.18 -0.09, excel -0.11 0.38, excep 0.27 0.59
exces 0.46 -0.32, excit 0.45 0.15, exclu 0.47 0.85, excus -0.56 0, execu -0.57 0.31, exemp 0.3 0.29
exerc 0.05 0, exhau -0.39 -0.26, exist 0.22 -0.53, expan 0.35 0.17, expec -0.1 0.03, exper -0.55 0
expla 0.09 -0.46, explo 0.14 0, expre -0.09 -0.13, exten -0.4 0.13, exter 0 -0.04, extra -0.49 0.47
extre -0.1 0.12, eye 0.12 -0.18, eyes 0.05 0.08, f 0.31 -0.12, face 0.16 0.21, faceb -0.21 0
faced -0.13 0.37, faces 0.04 0, fact 0.09 -0.21, facts -0.2 0, fail -0.39 0.11, faile -0.07 -0.46
faili -0.39 0.07, fails -0.16 -0.42, failu -1.01 -0.22, fair -0.04 -0.14, faith 0.45 -1.2
fall 0.35 -0.17, falle 0.32 0.17, falli 0.05 -0.25, falls 0.25 -0.37, famil -0.14 -0.04
fanta -0.13 0, far -0.04 0, fare 0.48 -0.2, farm 0.08 0.17, fast 0.29 0.89, faste -0.13 -0.17
fathe 0.16 -0.31, fault 0.07 -0.34, favou 0.57 0.2, featu -0.6 0, feb 0.03 0, febru -0.52 -0.23
fed 0.3 0.09, feed -0.05 0, feedb 0.35 0.11, feel 0.42 -0.43, feeli 0.57 -0.7, feels 0.19 -0.1
feet -0.06 0, fell -0.15 -0.07, felt 0.22 -0.42, ferry 0.1 0, few 0.23 1.07, fewer 0.07 0.8
field 0.14 0, fifth -0.28 -0.12, fight -0.18 -0.73, figur 0.52 -0.06, file 0.11 0, files -0.29 0
fill 0.1 0.1, fille 0 -0.37, film -0.12 0, final 0 0.06, finan -0.1 -0.21, find 0.23 -0.23
findi 0.31 -0.73, finds -0.07 -0.28, fine 0.04 0, finge 0.11 0, finis 0.1 0.25, fire -0.04 0
firm -0.05 0.42, firml -0.13 0.15, first -0.03 0.7, fit 0.17 -0.18, fits 0.05 0.29, fitti 0.09 0.32
five -0.06 -0.13, fives 0.84 0.66, fix -0.39 0, fixed 0 0.18, flagg -0.09 0, flat -0.04 0
flexi 0.22 0.52, floor 0.03 0, flour 0.17 0.09, flu -0.29 0, focus -0.4 -0.08, folde -0.04 0
follo -0.49 0.37, food 0.05 0, foot -0.07 0, footb -0.07 0, for -0.38 -0.43, force 0.33 0.31
forec -0.15 0, forge -0.09 0, forgo 0.15 0.4, form -0.31 0.15, forma 0.38 0.13, forme 0.37 0.23
forms -0.12 0, formu -0.07 0, fortn 0.04 0.6, forty -0.11 0, forum 0.49 0.84, forwa 0.27 0.65
foste 0.16 0.05, found 0.3 0.05, four -0.27 0, fourt 0.06 -0.17, fract 0.06 -0.16, fragi 0.27 -0.11
frame -0.25 0.56, frank -0.38 0, free -0.26 0, freed 0.1 0, frequ 0.49 -0.61, fresh 0.37 0
frida 0 0.03, frien 0.13 0.43, frigh -0.1 0, from -0.2 -0.15, front 0.28 1.06, fruit 0.23 -0.23
frust 0.47 -0.29, fulfi -0.13 -0.32, full -0.37 -0.55, fully -0.12 -0.24, fun 0.16 0.05
funct -0.15 0.07, fund 0.03 0.07, funda 0.37 0.08, funde -0.08 0.29, fundi -0.1 -0.08
furth -0.03 -0.82, futur 0.44 -0.06, gain 0.28 0.27, gains 0.33 0.03, galle -0.07 0, gap 0.24 0.34
gaps -0.07 0.29, garde -0.11 0, gate 0.1 -0.34, gathe -0.11 -0.05, gave -0.26 0, gcse -0.06 0.3
gcses 0.05 0, gemma -0.06 0, gener 0.28 0.26, genui 0 -0.2, get 0.45 0.48, gets 0.39 0.33
getti 0.13 -0.49, girl 0.21 0, girls -0.22 -0.22, give 0 0.03, given 0.13 0.52, gives 0.55 0.94
givin -0.07 -0.11, glad -0.09 0.04, glass 0.16 0, gloom -0.24 0, glowi 0.04 0, glue 0.13 -0.16
go 0.17 0.29, goes 0.18 -0.08, going -0.08 0.06, gold 0.31 0, gone -0.04 0.85, good -0.14 0.32
goodb -0.03 0, got 0.43 0.11, gov 0.11 0, gover -0.31 -0.68, gp -0.19 0.28, gps 0.2 -0.19
grade -0.03 0.17, gradu 0.62 -0.33, grand 0.13 0.12, grant -0.1 0.2, grasp 0.34 -0.17, grate -0.1 0
grave 0.2 -0.19, great -0.37 -0.4, green 0.14 0.45, grim 0.18 0, grip 0.37 -0.21, groun 0.38 0.1
group -0.2 0.42, grow -0.14 -0.24, growi 0.36 0.18, grown 0.21 0.14, grows 0 -0.16
growt -0.17 0.09, guida 0.3 0, guide -0.14 0.24, gypsy 0.08 -0.08, h 0.25 -0.05, habil 0.23 0.16
had 0.37 0.22, hadn 0.22 -0.39, haile -0.14 0, hale -0.03 0, half 0 -0.27, hall -0.72 0.13
halve 0.21 0.04, hand 0.05 0.11, hande -0.06 -0.38, handf 0.27 0.03, handi -0.14 0
handl 0.17 -0.08, hando 0.13 -0.13, hands -0.21 0.22, hang 0.22 -0.14, hanna -0.09 0
happe 0.15 -0.47, happi 0.03 0.16, happy -0.11 0.3, hard -0.04 -0.44, harde -0.17 -0.4
hardl 0.11 0.66, harm 0 0.38, has 0.26 0.33, hasn -0.27 0, have 0.34 -0.07, haven 0.3 -0.59
havin 0.62 0.31, he -0.47 -0.83, head -0.69 0, headi -0.04 0, headl -0.24 0, heads -0.14 0.53
headt -0.18 0.09, healt 0.08 -0.43, hear -0.24 0.05, heard 0.36 -0.07, heari 0.46 0.63
heart 0.12 0.27, heath -0.05 0, heavi 0.19 -0.47, held -0.32 -0.27, hello -0.13 0, help -0.17 1.01
helpe -0.13 0.66, helpf -0.27 0.22, helpi -0.27 0.36, helpl 0.25 -0.28, helps -0.05 0.51
her -0.75 0.03, here -0.78 0.59, hers 0.09 0, herse -0.06 0.08, hi -0.03 0, hide -0.28 0
high 0.27 0.15, highe 0.44 0.03, highl 0.27 1.5, him -0.32 -0.11, himse -0.04 0, hire -0.33 0
his -0.45 -0.26, histo -0.05 0, hit 0.1 -0.57, hmci -0.11 -0.22, hmi 0.04 0, hoist 0.1 0
hold 0.58 -0.34, holde 0 0.09, holdi 0.14 0, holds 0.22 -0.12, holid 0.09 -0.2, home 0.28 0.64
homes 0.05 -0.19, homew -0.17 0, hones 0.24 0.69, hope -0.43 0.09, hoped -0.39 0, hospi 0.47 0.82
host -0.05 0, hour 0.29 0.49, hours 0.29 -0.52, house -0.16 0, housi -0.12 -0.03, how -0.14 -0.69
howev 0.44 -0.11, hub 0.18 1.14, hubs 0.55 1.06, huge -0.18 0, hundr 0.06 -0.16, hurry 0.15 0
hurts -0.04 0, hyper 0.29 0.03, i -0.34 -0.1, ian -0.11 0, icb -0.47 -0.42, idea 0.14 -0.09
ideas -0.09 0, ident -0.12 -0.12, if 0.08 -0.52, ignor 0.19 -0.41, ii 0.05 0, ill -0.06 -0.17
imagi 0.3 0.44, immed -0.09 0.45, impac 0.33 -0.94, impai 0.3 0.24, impar 0.07 0.27
imple 0.42 -0.33, impli -0.14 0, impor -0.15 -0.37, impre 0.32 0.12, impro 0 0.67, in 0.06 0.17
inacc 0.35 -0.41, inade -0.21 -0.49, inclu 0 0.23, incom -0.04 -0.53, incon -0.04 0.04
incre -0.04 0.17, indep -0.11 -0.38, indic -0.31 0, indiv 0.63 0.12, ineff -0.06 -0.29
inequ 0.09 -0.03, infan 0.78 -0.21, influ 0.74 0.11, infor 0.25 -0.66, initi -0.5 0.72
innov 0.05 0.08, input 0.25 0.29, ins 0.16 0.21, insid -0.18 0.32, insis 0.06 -0.16
inspe 0.24 -0.15, inspi 0.22 0.17, insta 0.13 -0.14, inste 0.15 -0.23, instr 0 -0.04, insuf 0.52 -1
integ 0.1 0.08, inten 0.26 0.44, inter 0.38 0.79, into -0.13 -0.11, intro -0.32 0.28
inves 0.16 0.38, invit -0.47 0, invol 0.31 0.32, is 0.15 0.09, islan -0.06 0.51, isn -0.09 0.26
isola -0.06 -0.47, issue 0 -0.64, it 0.1 -0.31, item -0.18 0, items -0.07 0, its -0.12 -0.12
itsel -0.21 0.16, james -0.3 0, jan 0.12 0, janua 0 -0.34, jargo 0.11 0, jen -0.12 0
jewel 0.26 0.14, jim -0.22 0, jo -0.04 0, job 0.31 0.5, jobs 0.33 0, john -0.07 0, join 0.06 -0.28
joine 0.15 -0.13, joini 0.25 0.27, joint 0.08 -0.29, jonat -0.06 0, jones 0.25 0, journ 0.23 -0.24
joy 0.25 0.33, judge -0.22 0.33, julia -0.16 0, julie 0.03 0, july -0.42 0.29, june -0.41 0.13
just -0.16 -0.06, justi 0.97 -0.11, kb -0.12 0, keen 0.19 0, keep 0.47 0.37, keepi -0.11 -0.4
keeps 0.22 0.42, kelly -0.1 0, kept 0.63 0.32, kettl 0.06 0, key 0.21 -0.33, keywo 0.07 0.83
kids 0.58 0.46, kind 0.51 0.83, kindl 0.07 0, kindn -0.23 0, kinds -0.08 0.86, kitch -0.09 0
knees -0.33 0, knew 0.48 -0.03, knock 0.09 0, know 0.55 0.15, knowi 0.46 0.32, knowl 0.52 0.1
known 0.52 0.08, la -0.4 -0.07, lab -0.07 0, label 0.12 0.59, labou -0.72 -0.11, lack -0.12 -0.49
lacke 0.04 -0.47, lacki 0.08 -0.27, lacks 0.04 -0.22, lad -0.06 0, lag 0.29 -0.18, laid 0 0.28
land -0.09 0, lane -0.08 0, langu 0.21 0.41, large 0.36 0.08, last 0.04 0.66, laste -0.22 0
lasti -0.43 -0.33, late 0.29 -0.54, latel 1.05 -1.12, later 0.09 0.14, lates 0.18 0.58
laugh 0.25 0, launc 0.14 -0.51, laure 0.07 0, law -0.12 -0.17, lay -0.33 0, lays 0.38 -0.05
lead -0.31 0.76, leade 0.5 0.77, leadi -0.33 0.12, leads 0.05 -0.76, leafl -0.03 -0.68
learn 0 0.42, least -0.54 0, leave 0.66 -0.94, leavi 0.06 -0.5, led 0.13 0.25, lee -0.09 0
left 0.33 -0.82, legal -0.43 -0.33, leisu 0.19 0.18, lengt 0.63 -0.64, less -0.18 -0.09
lesso 0 0.52, let -0.39 -0.35, lets 0.71 -0.08, lette -0.05 0.07, letti -0.25 0.23
level -0.14 -0.56, lib -0.3 0, liber -0.23 0, libra -0.1 0.16, lies 0.19 0.19, life 0.05 0.42
lifel 0.22 0.24, lift 0.06 0.2, lifte 0.17 0, light 0.59 0.06, like -0.25 -0.83, liked 0.5 0.51
likel 0.04 -0.83, likes -0.06 0, likew 0.3 0.23, limbo -0.36 0, limit 0.2 -0.87, line 0.23 0.42
lines 0.06 0.18, link -0.09 -0.08, linke -0.05 0.08, links -0.05 0.33, list -0.12 -0.44
liste -0.33 0.81, lists -0.06 0.03, liter -0.15 0, littl 0.28 -0.18, live -0.35 -0.62
lived 0.21 -0.14, lives 0.03 -0.54, livin -0.04 0.25, ll -0.41 -0.5, local -0.13 0.23
lockd 0.14 1.19, long 0.27 -0.05, longe 0.35 0, look -0.19 -0.1, looke -0.33 0.53, looki -0.44 0.32
looks -0.62 0.24, lose -0.29 0, losin -0.07 -0.03, loss 0 -0.06, lost -0.11 -0.12, lot 0.2 0.07
lots 0.16 0, lotte 0.24 -0.34, loud 0.04 0, love -0.41 0, loved 0.2 0.08, lovel -0.32 0.25
low 0.52 -0.62, lower 0.38 -0.4, lowes 0.13 0.1, luck -0.1 -0.07, lucky -0.08 0, lunch -0.17 0
m -0.15 0.04, made 0.18 0.1, main -0.04 0.76, mainl 0.34 -0.78, mains 0.13 -0.58, maint -0.18 -0.17
majes -0.07 -0.23, major 0.24 -0.21, make 0.12 -0.31, makes -0.05 0.26, makin -0.06 0.29
man -0.3 0, manag -0.13 -0.06, manda -0.15 0, manne -0.3 0.08, many 0.07 -0.49, march -0.32 -0.18
marga -0.09 0, mark 0.08 0.15, marke -0.04 0.5, marks 0.09 0, marti -0.42 0, mary -0.16 0
match 0 -0.27, mater -0.12 0, maths 0.3 -0.29, matt 0.12 0, matte -0.14 0.09, matur 0.37 0.33
may -0.23 -0.89, mayor 0.07 0, me -0.73 -0.16, mean 0.16 0.13, meani 0.09 -0.29, means 0.18 -0.32
meant 0.25 -0.17, meanw 0 -0.3, measu -0.4 -0.11, media -0.03 0, medic 0.06 -0.04, meet 0.37 0.24
meeti -0.45 0.43, meets 0.32 -0.3, membe -0.24 -0.13, mend -0.03 0.17, menta 0.09 -0.04
menti -0.05 0.47, merge 0.23 0, merro -0.26 0, merse 0.32 -0.3, mess 0.13 0, messa -0.12 0.06
met -0.14 0.4, metho -0.08 0, metro 0.13 0, miche -0.27 0, mid 0.04 0, middl 0.4 -0.41
might 0 -0.66, mile 0.17 0.32, miles -0.4 0.11, milli 0.08 0.32, mind 0.41 0.28, minds 0.39 0.14
mine -0.19 0, minim 0.06 0.21, minis -0.58 0, minor 0.45 -0.42, minut -0.04 -0.03
mirro -0.35 -0.14, miss -0.03 0.31, misse 0.05 0.11, missi 0.11 0.53, mista 0.39 0
mixed 0.35 -0.31, mo -0.09 0, mobil -0.05 0.09, model 0 0.56, moder 0 -0.22, momen -0.14 -0.11
monda -0.45 0.13, money -0.07 -0.11, monit -0.29 0.09, month -0.07 -0.19, mood -0.03 0
moore -0.04 0, moral 0.05 0.39, more 0.12 -0.3, morni 0 -0.08, most -0.23 0.41, mostl -0.2 -0.13
mothe -0.1 -0.13, motio -0.05 0, mount -0.11 0, move 0.64 0.18, moved 0.08 0.23, moves 0.21 -0.05
movin 0.19 -0.29, mp -0.43 -0.27, mr -0.23 -0.39, ms -0.42 -0.53, much 0.18 0.46, multi 0 0.24
mum -0.24 0, mums 0.1 0.07, must -0.12 0, my -0.24 0.03, mysel -0.08 0, n -0.04 0, name 0.17 0.29
named 0.1 -0.47, namel -0.16 -0.33, names -0.39 -0.4, narro 0.6 -0.11, natio -0.42 0.26
natur 0.05 0.23, nd 0.34 -0.21, near 0.11 0.23, neare 0.2 -0.18, nearl 0.44 0.55, neces 0.1 0.05
need -0.14 -0.35, neede 0.29 -0.29, needi 0.12 -0.36, needn -0.03 0, needs -0.09 -0.14
negat 0.27 -0.28, neigh -0.04 -0.06, neil -0.07 0, neith 0.34 -0.27, net 0.1 0, netwo -0.04 0.3
neuro 0.96 -1.11, never -0.36 0.67, new 0.34 0.55, newbo 0.19 0.09, newer 0.32 0.72, newes 0.45 0
newly 0.32 0.47, news -0.83 -0.12, newsl -0.17 0, next -0.13 -0.36, nhs -0.33 0, nhse -0.17 0
nice 0.35 0.19, nicol -0.1 0, night -0.11 0.3, nine -0.08 0.34, ninet 0.31 -0.11, no -0.51 0.17
nobod 0 -0.04, non 0.19 -0.29, none -0.4 0.43, nonet 0.2 -0.17, noon 0.05 0, nor -0.05 -0.64
norma -0.34 0, north 0.14 -0.6, not -0.19 -0.19, note 0.39 0, noted 0.5 0.17, notes 0.16 0.04
nothi -0.41 -0.05, notic 0.06 0.25, notwi 0 0.1, novem 0 0.06, now 0.5 1.14, nowhe 0.24 -0.53
numbe 0.27 0.05, nurse 0.35 1.38, nursi 0.85 0.39, o 0.04 0, objec -0.27 0, oblig 0.35 -0.09
obser 0.3 0.39, obtai -0.17 -0.04, occas 0 -0.05, occup 0.65 -0.43, octob -0.58 0.14, odd -0.06 0
of 0 -0.07, off 0.26 -0.64, offen 0.09 0, offer 0.56 0.09, offic -0.08 -0.14, ofste -0.07 -0.72
often 0.42 -0.4, ok -0.03 0, old 0.35 -0.6, older 0.63 -1.23, olds 0.27 0.08, ombud -0.15 0
once -0.16 0.04, one 0.06 -0.11, ones 0.14 0.46, onlin 0.28 -0.05, only -0.33 -0.9, onwar 0.08 0.12
open -0.27 0.12, opene 0.15 0, openi -0.61 -0.22, openn 0.05 0, opens -0.28 0, opera 0.21 0.45
opini 0.37 0.05, oppor -0.04 -0.56, oppos -0.3 0, opted -0.05 0, optim -0.31 0, optio 0 -0.19
or -0.14 -0.47, order -0.32 0.11, ordin 0.33 -0.24, organ 0.24 -0.43, origi -0.03 0, ot 0.69 -0.68
other 0.12 -0.27, ought -0.22 -1.01, our 0.27 1.04, ours 0 0.28, ourse 0.14 0.35, out 0.11 -0.14
outco -0.03 -0.47, outgr 0.15 -0.1, outli -0.3 0.2, outre 0.62 0.74, outsi 0.16 -0.38, outst -0.8 0
over -0.2 -0.75, overa 0.26 -0.25, overd 0 0.26, overh -0.14 0, overl 0.11 -0.11, overn 0.53 -0.65
overs 0.35 -1.19, overv -0.17 0, overw 0.71 -0.04, owing 0 -0.05, own -0.08 0, owned -0.13 0.05
owner 0.05 0, owns 0.04 0, pace 0.52 0.07, pack 0.22 0, packa 0.04 0.21, paedi 0.26 -0.76
page 0.1 0.19, pages -0.14 -0.14, paid 0.07 0.05, paint 0.2 0, pair -0.06 0, palpa 0.19 -0.36
palsy -0.16 0, pande 0.33 -0.22, panel 0.27 0.41, pap -0.07 0, paper -0.28 -0.37, parag 0.28 0.19
paren -0.15 -0.42, parki -0.1 0, parli -0.39 0, part 0.19 0, parti -0.24 -0.27, partl -0.07 0
partn -0.2 0.35, parts -0.12 -0.54, party 0.06 0, pass 0.28 0.16, passa 0.2 -0.16, passe 0.19 -0.23
passi 0.45 0.32, passp 0.14 0.31, past 0.29 0.8, paste 0.06 -0.27, pat -0.03 0, patch -0.19 -0.06
pathw 0.04 -0.46, patie -0.3 0.05, patte -0.17 0, paul -0.44 0, pay 0 0.16, payin 0.23 -0.27
payme 0.78 -0.06, pays 0.33 -0.12, pcf 0.08 -0.05, pdf -0.1 0, peer -0.38 0, peers -0.14 0.14
peopl 0.18 0, per -0.17 0.37, perfe -0.22 0, perfo -0.18 0.67, perio 0.13 0.49, perma 0.03 0.82
persi 0.38 0.21, perso 0.35 0.12, petit -0.07 0, phase 0.28 -0.08, phil 0.26 0, phili -0.04 0
phone 0.15 0.16, phoni 0.08 0.31, photo -0.47 0, phras 0.14 0.19, physi 0 0.04, pick 0.28 0.24
picke 0.21 0.24, picks 0 0.44, pictu 0.3 0.35, piece 0.14 -0.31, pilot -0.1 0.49, pink -0.2 0
place 0.3 0, plain 0.15 -0.91, plan -0.27 0.21, plann 0.95 0.38, plans 0.3 -0.48, play 0.1 0.63
pleas 0.17 -0.17, plent -0.43 -0.26, plus 0.04 0.04, point 0 -0.1, polic -0.5 0.29
polit -0.32 -0.2, poll -0.06 0, pool 0 0.06, poor 0.19 -1.16, poorl 0.44 -0.44, popul -0.25 0.07
port -0.15 0, porta 0.45 0.84, portf -0.12 0.04, posit -0.14 -0.7, possi -0.84 0.11
post 0.35 -0.41, postc 0.3 -0.12, poste -0.06 0, posts 0.29 -0.29, poten -0.12 -0.34, potho -0.04 0
pound -0.15 0, pover -0.05 0, power 0.05 -0.07, pract 0.23 0.06, prais 0.78 1.02, pre 0.13 0.16
preci 0.66 -0.18, premi -0.05 0, prepa 0.35 -0.08, prese 0.03 -0.22, press -0.5 -0.24
prete -0.11 0, preve 0.29 0.17, previ 0.1 0.42, price -0.22 -0.3, pride -0.16 0.26, prima 0.57 0.48
princ 0.07 -0.11, print 0.05 0, prior -0.25 0.29, priva -0.16 -0.09, proba -0.09 0
probl 0.18 -0.78, proce -0.19 -0.86, produ 0.15 -0.33, profe 0.42 0.09, profi 0.5 0.39
profo 0.28 0, progr -0.19 -0.45, proje 0 0.54, promi -0.31 0.18, promo -0.07 0.34, promp 0.3 0.49
prope 0.5 0.17, propo -0.06 0.08, prote -0.94 0.15, proud 0.11 0.14, prove -0.28 0.06
provi 0.4 -0.12, psych 0.06 -0.14, publi -0.16 -0.37, pull 0.16 0.07, pulle 0.04 0, pupil 0.51 0.41
purpo 0.3 0.73, push 0.33 0.47, put 0.03 0.09, puts 0.32 -0.39, putti 0.13 0.19, q -0.34 0
quali 0.17 -0.65, quart 0.15 -0.06, queri 0.15 0, quest 0.03 0.43, queue 0.26 -0.72
quick 0.48 0.68, quite -0.17 -0.41, quote 0.07 0.48, r -0.04 0, radio 0.06 0, rag -0.08 0
rain -0.13 0, raise -0.16 -0.36, raisi -0.03 0.06, ran 0.73 -0.13, rang -0.17 0, range -0.29 -0.08
rapid -0.13 0.19, rare 0.11 0.98, rarel 0.17 0.73, rate 0.28 0.11, rated -0.31 0.31
rates -0.57 -0.3, rathe 0.06 0.38, ratin 0.58 0.35, re 0.28 0.26, reach 0.51 0.13, react 0.06 -0.25
read -0.11 0.18, reade -0.21 0, reads -0.1 -0.3, ready 0.11 0.16, real 0.22 0, reali 0 0.35
reall -0.35 0.11, reaso 0 -0.38, reass 0.25 0.33, rebui 0.05 0.28, recal 0.16 0, recei 0.23 0.64
recen 0.92 -0.36, recep 0.09 0.52, recko 0.06 0.24, recog 0.72 0.79, recom -0.28 0.04, recor 0.27 0
recov 0 0.58, recru -0.53 -0.04, red -0.22 0, redes 0.27 0.35, reduc 0 -0.67, refer 0.12 0.14
refle 0.24 0.49, refor -0.11 -1.32, refre -0.22 0, refug 0.2 0.22, refus -0.27 -0.39
regar 0.22 0.11, regio -0.2 0.2, regis 0.18 -0.04, regre -0.07 0, regul -0.14 -0.16, reins 0.17 0
rejec -0.05 0, relat 0.31 -0.14, relea -0.17 0.05, relen 0.05 0.08, relev -0.21 0.16
relia 0.46 -0.27, relie 0.13 -0.32, rely 0.37 -0.42, remai 0.53 -1.29, remar 0.38 0.5
remem -0.06 0, remin 0.29 -0.04, remot 0.12 -0.09, remov -0.09 0, renew -0.06 0.06, reorg 0.15 0
rep -0.15 0, repea 0.38 -0.09, repla 0.31 0.09, repli -0.05 -0.07, reply -0.2 -0.04
repor -0.1 -0.23, repre -0.35 -0.22, reque -0.16 -0.59, requi 0.16 -0.07, resea -0.14 0
reser 0.26 -0.14, resid -0.27 0.17, resig 0.19 0, resil -0.13 0, resol 0.07 0.05, resou 0.36 0.45
respe 0.06 0.16, respi -0.03 -0.43, respo -0.52 0.14, rest 0 0.36, resto 0.26 0.13
restr -0.25 -0.13, resul 0.11 -0.06, retir 0.03 0, retur -0.12 0.05, revea 0.36 -0.1
revie 0.09 -0.63, revis -0.46 0.62, rewri -0.22 0, rich -0.03 0.11, richa 0.2 0, right 0.14 0.36
rigor -0.52 0.18, rigou 0.45 0.09, ring 0.09 -0.11, ringi -0.1 0, rings 0.18 -0.12, rise 0.21 -0.11
risen 0 -0.3, risin 0.08 -0.73, risk -0.37 0.59, risks 0.21 -0.03, road -0.36 -0.35, roads -0.04 0
rober -0.31 0, robus 0.26 0.58, rock -0.03 0, role -0.03 0.2, roles 0.2 -0.12, roll 0.04 -0.29
roma 0.12 -0.1, roof 0 -0.04, room -0.16 0.1, rose -0.18 0, ross -0.08 0, rosy 0.14 0
round 0.21 0.26, route 0.08 -0.33, routi 0.45 -0.03, row -0.05 -0.2, royal 0.2 0.48, rubbi -0.12 0
rule 0.03 0.33, ruled -0.36 -0.04, rules -0.13 0, rulin 0.15 0, run -0.12 0.13, rung 0.16 0
runni -0.14 0, runs 0.68 0.68, rural 0.03 0.07, ruth 0.13 0, s -0.16 0.21, sad -0.12 -0.34
safe 0.48 0.75, safeg 0.51 0.43, safet -0.21 0.51, said -0.33 0.2, sally 0.07 0, salt 0.15 0
sam -0.12 0, same 0.31 0.35, sampl 0.38 -0.4, sande -0.16 0, sarah -0.13 0, sat -0.45 0.09
satis -0.07 0, satur 0.17 0.35, save -0.1 0, saved -0.16 0, savin -0.2 0, saw 0.51 0.74
say -0.35 0.12, sayin -0.67 -0.11, says 0.26 0.29, scale -0.06 0.49, scand 0.23 0, scarc 0.07 0.04
scath 0.25 -0.49, sched 0.32 0, schem 0.04 0.33, schoo -0.21 0.39, score 0.15 0, scrat 0.04 0
scree 0.12 -0.04, scrut -0.17 -0.13, seaml 0.12 0.32, searc 0.1 0.12, seat -0.05 0, secon 0.4 -0.62
secre -0.25 -0.07, secti 0.33 -0.16, secto -0.48 0, secur 0.34 -0.24, see 0.06 0.09
seein -0.12 -0.74, seek -0.11 0, seeki 0.13 0.27, seem -0.2 -0.1, seems 0.13 0, seen 0.19 0.74
sees -0.11 0.6, seldo 0.34 -0.13, selec -0.19 0, self -0.35 0.13, semh 0.16 -0.48, sen 0.28 -1.1
senco 0.26 0.73, send -0.08 0.31, sendi 0.05 0.35, senio 0.25 -0.48, sense 0.72 0.04
sensi 0.11 0.03, senso 0.82 0.34, sent -0.2 0.05, sente 0.21 0.67, separ 0.18 -0.5, sept -0.06 0
septe 0.07 0, serio -0.32 0.2, serve -0.32 -0.12, servi -0.24 0, sessi 0.17 0.15, set 0.1 0.11
sets -0.34 0.23, setti -0.25 -0.52, settl 0.44 1.05, seven -0.06 -0.32, sever -0.52 0.46
shall 0.36 0.38, shamb -0.14 0, shame -0.27 0, shape 0.41 1.01, shapi 0.49 0.1, share 0.59 0.4
shari 0.29 -0.03, sharp 0.21 -0.64, she -0.53 0.12, sheet -0.17 0, shift -0.34 0.07
shock -0.07 -0.07, shoes -0.05 0, shoot 0.12 0.21, short 0.18 -1.15, shots -0.03 0
shoul -0.11 -0.36, shout 0.06 0.21, show 0.09 0.63, showe -0.18 0.47, showi 0.11 0, shown 0.67 0.31
shows 0.25 0, sibli 0.33 0, sick -0.13 0, sickn -0.09 0, side 0.64 -0.26, sides -0.22 0
sight 0.69 0.3, sign 0.44 0.27, signe -0.17 0.48, signi 0.88 -0.35, signs 0.69 0.26
silen -0.04 -0.16, simil -0.03 0.45, simpl -0.09 0.23, since 0 -0.25, singl 0.31 0.34, sir -0.31 0
siste -0.08 0, sit 0 0.65, site -0.2 0.18, situa 0.05 0.26, six -0.12 0.28, sixte -0.11 0
sixth 0.05 0, size -0.03 -0.12, skill 0.21 0.25, slamm 0.14 0, sleep -0.06 0, slide -0.08 0
slipp 0.24 -0.53, slow 0.34 -0.63, slowe 0.18 -0.5, slowl -0.18 0.62, small 0.37 0.28, smile -0.1 0
smith -0.19 0, smoot 0.34 0.21, so 0 -0.12, socia -0.1 -0.08, solic -0.03 0, solid 0.13 0
solut 0.16 0, solve -0.03 0, some 0.27 -1.04, someb -0.12 0.55, someo 0.31 0.5, somet 0.07 0
somew -0.04 0.45, son -0.11 -0.38, soon 0.17 0.07, soone -0.03 -0.63, sorry -1.26 -0.51
sort 0 -0.15, sorte 0.05 -0.04, sorts -0.08 0, sough -0.16 -0.03, sound -0.22 0.27
sourc -0.16 0.24, south -0.2 0.19, space -0.17 -0.08, spare 0.03 0.2, spars -0.07 -0.12
speak 0.26 0.88, speci 0.04 -0.31, spect 0.05 -0.15, speec 0.51 0.48, speed -0.08 -0.06
spell 0.13 0, spend 0.12 -0.32, spent -0.06 -0.33, spin -0.15 0, spite 0.26 0.24, split -0.17 0
spoke 0.05 0.12, spot 0.36 -0.04, spots 0 0.18, spott 0.22 0.43, sprea 0.24 -0.41, sprin 0.13 -0.2
squar -0.1 0, stabi 0.46 0.23, stabl 0.27 -0.44, staff -0.09 0.75, stage 0.32 -0.31
stake -0.23 0.25, stall -0.16 0, stand 0.1 0.2, start 0.18 0.15, state -0.46 -0.56, stati -0.38 0
statu 0.29 -0.54, stay 0.1 0.03, staye 0.52 0, stays -0.29 0, stead 0 0.62, steer 0.25 0
step 0.03 0.56, steph 0.14 0, stepp -0.08 0.35, steps -0.03 0.45, stick 0.15 0, still 0.04 -1.44
stone -0.08 0, stood 0.22 -0.11, stop -0.14 0.31, stopp 0 -0.15, stops -0.08 -0.5, stori 0.03 -0.58
story 0.17 0.12, strai -0.45 -0.09, stran 0.03 0.03, strat 0.73 -0.56, strea -0.08 0
stree -0.04 -0.12, stren -0.26 0.18, stres -0.58 0.55, stret 0.11 -0.34, strik 0.05 0
stron 0.35 0.55, struc 0.39 0.45, strug -0.72 0.18, stubb 0.18 -0.27, stuck 0.04 0.11
stude -0.25 -0.11, studi -0.07 0.06, study -0.14 0, stuff 0.25 0.21, sub -0.04 0, subje -0.19 -0.19
submi -0.11 -0.04, subsc -0.08 0, subst -0.17 -0.35, succe -0.36 0.03, such -0.18 0.52, sue -0.21 0
suffe 0.1 -0.51, suffi 0.66 0.24, sugge -0.03 -0.48, suit 0.15 0.12, suita 0.07 -0.12
summa -0.41 0, summe 0.06 0.42, sums -0.08 0, sunda 0.09 0, super -0.2 0.07, suppl 0.22 -0.11
suppo -0.36 0.36, sure -0.16 -0.56, surge 0.21 0.4, surpr -0.95 -0.23, surve -1 -0.32
suspe 1.14 -0.68, susta 0.11 -0.05, swift 0.39 0.22, swimm 0.03 0, syndr 0.12 0.04, syste 0.3 -0.46
t -0.57 0, ta -0.14 0, table 0.36 0.22, tackl 0.18 -0.12, take 0.2 -0.35, taken 0.09 0.36
takes 0.45 -0.09, takin 0.25 0, talk 0.18 0.93, talke -0.58 0.08, talki 0.37 0.22, talks 0.09 -0.23
tangi 0.12 -0.14, targe -0.04 -0.03, task 0.04 0.45, taugh 0.54 0, taxi 0.08 -0.14
taxis 0.23 -0.33, taylo -0.22 0, tea 0.12 0, teach 0.24 0.79, team -0.08 0.93, teams 0.06 1.13
tears 0.13 0, techn 0.06 0, teena 0.33 -0.18, teens 0.33 -0.18, telep 0.67 -0.29, tell -0.13 -0.07
telli -0.24 -0.12, tells 0.03 0.38, templ -0.23 0, ten -0.14 0.2, tenac 0.4 0.16, term -0.05 0.28
terms -0.25 0.14, testi -0.38 0, tests 0.08 0, text -0.05 0, texts -0.03 0, than 0.57 -0.57
thank -0.29 1.02, that 0 -0.17, the 0 0.03, their 0.16 0, them 0.27 -0.23, thema -0.07 0
theme -0.29 0, thems 0.25 -0.12, then -0.13 -0.69, thera 0.19 -0.12, there 0.19 -0.03
these -0.69 0.06, they 0.22 0.15, thin 0.38 -0.34, thing -0.41 0.42, think 0 0.3, thinl 0.08 -0.15
third 0 -0.14, thirt -0.09 -0.24, this -0.38 -0.33, thomp -0.04 0, thorn -0.28 0, thoro -0.3 -0.06
those 0.15 -0.13, thoug 0.34 0.57, thous 0 -0.27, threa 0.16 0.14, three -0.09 -0.29
thres 0.09 -0.28, thriv 0.45 0.39, throu 0 0.41, thurs -0.19 -0.06, tier -0.33 0.09, tight 0.49 0.3
till 0 -0.12, tim -0.1 0, time 0.23 -0.25, timel 0.1 -0.75, times -0.09 0.05, timet 0.05 -0.07
tired -0.44 0, tirel -0.09 0, title -0.11 0, to 0 -0.21, today -0.26 0.3, toddl 0.15 0.37
toget 0.08 0.56, toile -0.15 0, told -0.16 -0.38, tom -0.05 0, tomor -0.07 0, tonig -0.04 0
too -0.1 -0.85, took 0.05 -0.16, tool -0.32 0, toolk -0.08 0, top 0.3 0.71, topic -0.24 0
tory -0.06 0, touch 0.06 -0.54, towar -0.34 -0.08, town -0.04 0.46, towns 0.05 0, trace 0.03 0
track -0.27 0, train 0.24 1.2, traje -0.17 0, tram 0.17 0, trans -0.12 -0.17, traum -0.1 -0.19
trave 0.23 0.3, treas 0.03 0, treat 0.09 0.75, trebl 0.12 0, trend -0.12 0, triag -0.25 0
tribu -0.31 0.96, tried -0.2 -0.28, trium -0.04 0, troub 0.1 -0.09, true -0.26 0.43
truly -0.2 0.18, trust -0.23 -1.23, truth -0.09 0.23, try -0.12 0.22, tryin 0 0.29, tube 0.16 -0.12
tuesd -0.39 0.04, tuiti 0.49 -0.06, turn 0.58 -0.74, turne 0.49 -0.11, turni 0.17 0
turno 0.35 -0.98, turns -0.14 -0.11, twelv 0.09 -0.27, twent 0.28 -0.2, twice -0.22 0.08
twins -0.04 0, twitt -0.08 0, two -0.21 -0.16, type -0.03 0, typic -0.61 0.54, uk -0.57 0
unabl 0.06 -0.27, unacc 0.88 -0.52, unans 0.53 -0.49, unawa -0.06 -0.08, uncle 0.3 -0.26
under 0.41 0.07, uneve 0.09 -0.16, unhap 0.29 -0.28, unifo -0.06 0, union -0.19 0, unit -0.08 0.24
unita 0.3 0.05, unite 0.13 0.3, units -0.12 0, unive -0.06 -0.08, unkno -0.27 0, unles -0.03 -0.17
unlik 0.1 -0.35, unmet -0.31 0, unrea -0.23 -0.12, unreg 0.16 -0.22, until -0.4 -0.82
up 0.12 -0.27, updat -0.54 0.09, ups 0.63 -0.24, upset 0.38 -0.22, uptak -0.28 0.08, upwar -0.03 0
urgen 0.28 -0.2, us 0.04 0.15, use 0.67 0.8, used 0.03 1.01, usefu 0.37 0.27, users -0.16 0
uses 0.25 0, using 0.33 0, usual 0.37 -0.36, vacan -0.16 -0.42, vague 0.33 -0.35, vale -0.27 0
valid -0.16 0, valle -0.05 0, value 0.75 1.13, valve -0.26 0, varia -0.07 -0.53, varie 0 -0.27
vario 0 -0.07, vary -0.17 -0.2, ve -0.26 -0.17, verdi 0.75 0.08, versi -0.49 0, very 0.36 0.44
video -0.12 0.17, view -0.32 0, views 0.3 0, villa 0.48 0.65, vindi -0.14 0, virtu 0.49 0.44
visib -0.24 0.08, visio 0.26 0, visit 0.16 0.86, visua 0.3 0.17, vital -0.29 0, voice 0.12 0.7
volun 0.25 0.43, vote 0.03 0, voted -0.04 0, vouch -0.03 0, vulne -0.37 0.36, w -0.09 0
wait 0.39 -0.86, waite -0.55 0.05, waiti -0.48 0.11, waits -0.22 -0.3, wake 0.06 0, walk -0.12 0
walke -0.04 0, wall 0.27 0, want 0.04 -0.26, wante -0.62 -0.51, wanti 0.05 -0.44, wants -0.34 0.35
ward -0.17 0, wards -0.2 0, warm 0.13 0.15, warml 0.13 0.06, warne -0.22 -0.64, warni 0.42 -0.21
was 0 0.37, wasn -0.17 0.21, watch 0.29 -0.16, way 0 0.3, ways 0.46 0.8, we -0.23 0, weak 0.38 -0.9
weakn -0.23 0.28, webin -0.7 0, websi -0.23 0, wedne 0.27 -0.12, week -0.23 0, weeke 0.48 0.37
weekl -0.12 -0.04, weeks 0.08 0.88, weigh -0.2 0.4, welco -0.15 0.17, well 0.11 0.61
wellb 0.57 0.25, wendy -0.15 0, went -0.22 -0.61, were -0.05 -0.12, weren 0.3 -0.17
west -0.23 -0.39, what -0.34 0.04, whate -0.05 0.25, wheel 0.32 -0.15, when 0.34 0.55
where 0.22 0.72, wheth 0.27 -1.19, which 0.3 0.14, while 0.55 0.19, white -0.2 -0.21, who 0.18 0.53
whoev -0.04 0, whole -0.68 -0.69, whom 0.43 0.4, whose 0 -0.25, why -0.33 -0.12, wide 0.26 0.41
widel 0.74 -0.56, widen 0.22 -0.26, wider -0.31 0.26, wides 0.16 -0.12, will 0.23 -0.42
willi 0.47 -0.1, win 0 0.06, winte -0.21 0, wish -0.16 -0.03, wishe -0.26 -0.12, withe 0.37 -0.27
withi 0.84 0.8, witho -0.17 0.69, woman -0.24 0, women -0.1 0, won 0 -0.06, wonde -0.23 0.06
wood 0.05 0, wooll 0.29 0, word -0.38 -0.33, wordi 0.12 0, words -0.16 0.1, work 0.44 0.1
worke 0.08 1.2, workf 0.18 0.35, worki 0 0.54, works 0.43 0.96, world -0.22 0.1, worn -0.29 -0.3
worri -0.37 0.36, worry -0.24 0.29, worse -0.15 -0.79, worst -0.08 -0.15, worth 0.13 0.06
would 0.26 -0.35, write 0.26 -0.12, writi 0.46 -0.2, writt 0.32 0.18, wrong 0.07 -0.29
wrote 0.15 -0.22, wsoa -0.36 -0.11, year 0.45 -0.21, yearl 0.05 0.29, years -0.07 -0.17
yes -0.47 0.17, yeste -0.14 0.05, yet -0.35 -0.26, you -0.26 0.44, young 0.43 0.46
your -0.54 -0.12, yours -0.32 0, youth 0.94 1.08, zero 0.04 0, zoom -0.13 0
near:
0 -0.64 0, 0am -0.03 0, 0k -0.06 0, 0m -0.35 0, 0nd -0.03 0, 0pm -0.08 0, 0rd -0.05 0, 0s 0.23 0
0th -0.03 0, a -0.2 0, a0 -0.07 0, aband -0.08 0, able 0.04 0, about 0.1 0, above 0.05 0
absol -0.08 0, acade -0.09 0, accel -0.04 0, accep -0.19 0, accom -0.07 0, accor 0.04 0
accou -0.15 0, accur 0.41 0, achie 0.23 0, ackno 0.55 0, acros 0.13 0, act 0.08 0, acted -0.04 0
actin -0.1 0, actio -0.35 0, activ 0.22 0, actua 0.04 0, ad -0.04 0, add -0.15 0, added 0.39 0
addit -0.15 0, adds 0.15 0, adequ 0.07 0, adhd 0.35 0, admin -0.09 0, admir 0.17 0, admis 0.07 0
admit -0.55 0, adole -0.05 0, adopt -0.07 0, adult 0.31 0, adver -0.03 0, advic 0.5 0, advis 0.23 0
advoc 0.16 0, affec 0.1 0, afi 0.57 0, after 0.32 0, again 0.11 0, age 0.41 0, aged 0.32 0
agenc 0.14 0, agend 0.09 0, agree -0.19 0, ahead 0.34 0, aids 0.15 0, aim -0.1 0, aims 0.07 0
air -0.05 0, alder 0.07 0, alert 0.1 0, alike 0.19 0, aliso -0.32 0, all -0.22 0, allia -0.13 0
alloc -0.17 0, allow -0.24 0, almos 0.26 0, alone 0.07 0, along -0.32 0, alrea -0.47 0, also 0.27 0
alter 0.06 0, altog -0.09 0, alway 0.24 0, am -0.1 0, amazi -0.17 0, amber -0.11 0, ambit 0.45 0
amend 0.13 0, among 0.06 0, an 0.28 0, analy 0.1 0, and 1.07 0, angry -0.43 0, ann -0.03 0
annou 0.05 0, annua 0.28 0, anoth 0.2 0, answe -0.27 0, anxio 0.03 0, anybo 0.09 0, anyon 0.15 0
anyth -0.08 0, anywa -0.04 0, anywh 0.07 0, ap -0.14 0, apart 0.07 0, apolo -0.47 0, app -0.21 0
appea -0.07 0, appen -0.11 0, appla -0.03 0, appli -0.11 0, appoi 0.29 0, appre 0.19 0
appro -0.08 0, april -0.27 0, archi -0.04 0, are 0.56 0, areas -0.1 0, aren -0.07 0, arisi -0.03 0
aroun 0.13 0, arran 0.08 0, arriv 0.29 0, artic -0.13 0, as 0.7 0, asd 0.09 0, asham -0.1 0
aside 0.04 0, ask -0.06 0, asked -0.33 0, askin -0.07 0, asks 0.22 0, aspir 0.21 0, asses 0.66 0
assoc -0.23 0, assur -0.05 0, asylu 0.13 0, attac -0.16 0, attai -0.04 0, attem -0.15 0
atten 0.17 0, attit 0.03 0, audio -0.03 0, audit -0.48 0, augus -0.03 0, autho -0.22 0
autis -0.12 0, autum -0.17 0, avail 0.27 0, avoid 0.07 0, award 0.14 0, aware -0.12 0, away 0.18 0
babie 0.18 0, back 0.07 0, bad -0.04 0, badly 0.21 0, bag -0.08 0, balan -0.07 0, bare 0.24 0
barel 0.08 0, barri -0.07 0, barro 0.09 0, base -0.12 0, based 0.13 0, bases 0.19 0, basic 0.34 0
battl -0.24 0, bay -0.06 0, bbc -0.15 0, bcp -0.11 0, be 0.09 0, bears 0.08 0, becau 0.1 0
bed -0.14 0, been -0.38 0, befor 0.73 0, began -0.09 0, begin 0.14 0, begun -0.13 0, behal -0.08 0
behav 0.1 0, behin 0.17 0, belie 0.03 0, bell 0.05 0, belon -0.14 0, ben -0.13 0, benef -0.03 0
besid -0.11 0, bette -0.13 0, betwe 0.31 0, beyon 0.11 0, bid -0.05 0, big -0.07 0, bigge -0.05 0
bill 0.07 0, bins -0.03 0, birth 0.18 0, biscu -0.05 0, bit -0.16 0, bits -0.18 0, black -0.04 0
blank 0.15 0, blind 0.14 0, block -0.11 0, blog -0.08 0, blunt 0.09 0, board 0.06 0, boat 0.04 0
bodie 0.07 0, body -0.13 0, book -0.1 0, borde 0.11 0, borou -0.27 0, boss 0.1 0, bosse 0.12 0
both -0.09 0, bough 0.18 0, bounc -0.05 0, bound 0.03 0, box 0.14 0, boys 0.12 0, brand -0.06 0
break 0.21 0, bridg -0.24 0, brief -0.12 0, brill -0.16 0, broke -0.04 0, broug 0.07 0, budge 0.3 0
build -0.18 0, bus 0.05 0, buses 0.07 0, busin 0.13 0, but 0.14 0, buy 0.29 0, by -0.13 0
c -0.12 0, cabin -0.41 0, cake -0.07 0, call -0.03 0, calle -0.03 0, calli -0.04 0, calls 0.04 0
calm -0.05 0, came -0.06 0, camhs 0.24 0, campa -0.38 0, can 0.17 0, cance 0.06 0, candi 0.1 0
cando 0.24 0, canno 0.07 0, capit -0.07 0, capti 0.06 0, card 0.17 0, care -0.09 0, cared 0.09 0
caref 0.08 0, carer -0.22 0, cares 0.14 0, carin 0.08 0, carri 0.03 0, carry -0.09 0, case -0.1 0
cases 0.29 0, casew -0.05 0, catch 0.12 0, categ -0.05 0, caugh 0.12 0, cause 0.08 0, cauti -0.05 0
ccg -0.13 0, ccgs 0.03 0, cent -0.1 0, centr 0.27 0, cereb -0.08 0, certa 0.32 0, chair -0.06 0
chall -0.31 0, chamb -0.11 0, chanc 0.2 0, charg -0.15 0, chari -0.07 0, charl -0.07 0
chat -0.05 0, check 0.38 0, cheer 0.03 0, chief 0.26 0, child 0.9 0, choic 0.36 0, choos 0.11 0
chuff -0.03 0, churc -0.04 0, circu 0.03 0, city -0.23 0, civic -0.11 0, claim -0.26 0
clair -0.25 0, clari 0.1 0, clean 0.04 0, clear 0.59 0, click -0.03 0, cliff 0.11 0, cllr -0.34 0
clock 0.1 0, close -0.16 0, closi 0.07 0, club 0.23 0, clubs 0.39 0, clust 0.2 0, co 0.08 0
coach -0.11 0, coffe -0.04 0, coher 0.15 0, cold 0.07 0, cole -0.04 0, colla 0.31 0, colle -0.18 0
colou -0.07 0, come 0.53 0, comes 0.1 0, comfo -0.09 0, comin 0.04 0, comme 0.08 0, commi -0.11 0
commo 0.03 0, commu 0.61 0, compe 0.22 0, compl 0.3 0, compr -0.07 0, con -0.05 0, conce 0.12 0
concl 0.07 0, conde 0.13 0, condi -0.13 0, confi -0.19 0, confu 0.13 0, congr -0.1 0, conne -0.03 0
conse 0.11 0, consi 0.36 0, const 0.05 0, consu -0.16 0, conta -0.14 0, conte 0.17 0, conti 0.21 0
contr 0.17 0, conve 0.07 0, coope 0.1 0, coord 0.19 0, cope -0.2 0, copie 0.06 0, copy -0.05 0
core -0.03 0, corne 0.05 0, corpo -0.06 0, corri -0.04 0, cost -0.14 0, costs -0.24 0, could 0.07 0
coun -0.14 0, counc -0.92 0, couns 0.13 0, cours 0.09 0, court -0.1 0, cover -0.24 0, covid -0.44 0
cqc -0.12 0, crack -0.06 0, craig -0.04 0, credi 0.11 0, cried -0.17 0, crisi -0.04 0, crite -0.2 0
criti 0.15 0, cry 0.05 0, cryin -0.06 0, cultu 0.21 0, curre 0.11 0, custo 0.1 0, cut 0.21 0
cuts 0.07 0, d -0.19 0, dad -0.04 0, dads 0.18 0, daily -0.11 0, dame -0.04 0, damni -0.16 0
dan -0.03 0, dange -0.3 0, dark 0.12 0, dashb 0.16 0, data -0.42 0, date 0.05 0, dated 0.07 0
dates -0.08 0, daugh -0.21 0, day 0.12 0, days 0.05 0, dco 0.04 0, deadl 0.47 0, deaf 0.24 0
deal 0.36 0, deali -0.09 0, deals -0.14 0, dealt -0.35 0, debat 0.05 0, debor 0.04 0, decad -0.06 0
decem -0.37 0, decid 0.18 0, decis 0.31 0, decla -0.18 0, decli 0.13 0, deep -0.1 0, deepl -0.16 0
defen -0.04 0, defin -0.05 0, degre 0.27 0, delay 0.24 0, deliv -0.26 0, dem -0.04 0, deman -0.39 0
dems -0.11 0, denta 0.27 0, denti 0.46 0, depen 0.3 0, depth -0.16 0, deput -0.13 0, descr 0.13 0
deser -0.43 0, desig 0.75 0, despa -0.12 0, despe 0.05 0, despi 0.12 0, detai -0.18 0
deter -0.03 0, devot -0.06 0, diagn 0.3 0, did 0.04 0, didn -0.21 0, diffe 0.36 0, diffi 0.08 0
digit -0.1 0, dire -0.1 0, direc -0.19 0, disab 0.1 0, disag 0.03 0, disap -0.27 0, disch 0.12 0
discu -0.15 0, disgr -0.07 0, disjo 0.04 0, dispu 0.16 0, dissa 0.19 0, dista 0.03 0, distr 0.05 0
divis -0.03 0, do -0.1 0, docum -0.19 0, does 0.54 0, doesn -0.12 0, dog -0.03 0, doing 0.27 0
don 0.05 0, done 0.29 0, door -0.11 0, doors 0.17 0, doubl 0.06 0, doubt 0.41 0, down 0.17 0
downl -0.13 0, dozen -0.19 0, draft -0.11 0, draw -0.11 0, drawi -0.08 0, drawn -0.03 0
draws 0.12 0, dread -0.23 0, drew 0.1 0, drift 0.04 0, drive 0.11 0, drop -0.05 0, dropp 0.22 0
dry 0.05 0, due -0.13 0, dunho -0.2 0, durin 0.04 0, dutie 0.07 0, dynam 0.13 0, e -0.12 0
each 0.26 0, earli 0.16 0, early 0.62 0, easie 0.1 0, easil 0.07 0, east -0.65 0, easte -0.05 0
eat -0.04 0, eatin 0.14 0, econo -0.03 0, ed -0.03 0, edge 0.13 0, educa -0.59 0, effec 0.44 0
effic 0.04 0, effor 0.12 0, ehcp -0.3 0, ehcps -0.39 0, eight 0.21 0, elect -0.13 0, eleve 0.06 0
eligi 0.05 0, else 0.04 0, elsew -0.04 0, email 0.12 0, embed 0.36 0, emerg 0.24 0, emma -0.1 0
emoti -0.08 0, emplo 0.21 0, empty 0.22 0, enabl 0.1 0, encou -0.14 0, endor -0.08 0, ends 0.18 0
energ 0.04 0, engag 0.12 0, engla -0.34 0, engli 0.06 0, enhan 0.14 0, enjoy 0.12 0, enoug 0.32 0
enqui -0.08 0, ensur 0.06 0, enthu 0.06 0, entit -0.16 0, ep -0.09 0, epile 0.15 0, equal 0.43 0
equip 0.04 0, escal -0.09 0, escor -0.04 0, espec 0.34 0, essen -0.11 0, estab 0.11 0
estat -0.04 0, estim -0.08 0, ethos 0.03 0, evalu 0.12 0, even 0.13 0, event 0.19 0, ever -0.16 0
exami -0.55 0, examp 0.18 0, excee 0.09 0, excel -0.04 0, excep 0.15 0, exces 0.23 0, excit 0.23 0
exclu 0.32 0, excus -0.27 0, execu -0.35 0, exemp 0.19 0, exerc 0.03 0, exhau -0.18 0, exist 0.18 0
expan 0.18 0, expec -0.2 0, exper -0.32 0, expla 0.06 0, explo 0.14 0, expre -0.06 0, exten -0.15 0
extra -0.25 0, extre -0.06 0, eye 0.03 0, eyes 0.03 0, f 0.16 0, face 0.08 0, faceb -0.1 0
faced -0.09 0, fact 0.05 0, facts -0.1 0, fail -0.2 0, faili -0.18 0, fails -0.09 0, failu -0.46 0
fair -0.05 0, faith 0.17 0, fall 0.17 0, falle 0.14 0, falli 0.03 0, falls 0.12 0, famil 0.29 0
fanta -0.07 0, far -0.3 0, fare 0.18 0, farm 0.04 0, fast 0.25 0, faste -0.03 0, fathe 0.09 0
fault -0.04 0, favou 0.29 0, featu -0.3 0, febru -0.32 0, fed 0.15 0, feed -0.03 0, feedb 0.28 0
feel 0.26 0, feeli 0.28 0, feels 0.11 0, feet -0.05 0, fell -0.08 0, felt 0.24 0, ferry 0.03 0
few 0.43 0, fewer -0.03 0, field 0.12 0, fifth -0.15 0, fight -0.16 0, figur 0.27 0, file 0.05 0
files -0.19 0, fill 0.06 0, fille -0.1 0, film -0.06 0, final 0.05 0, finan -0.06 0, find 0.19 0
findi 0.22 0, finds -0.03 0, finge 0.05 0, finis 0.24 0, firml -0.07 0, first -0.25 0, fit 0.09 0
fitti 0.04 0, five -0.14 0, fives 0.56 0, fix -0.19 0, fixed 0.14 0, flagg -0.05 0, flexi 0.11 0
flour 0.09 0, flu -0.15 0, focus -0.3 0, follo -0.22 0, foot -0.03 0, footb -0.04 0, for 0.95 0
force 0.14 0, forec -0.07 0, forge -0.04 0, forgo 0.07 0, form -0.16 0, forma 0.09 0, forme 0.2 0
forms -0.1 0, formu -0.03 0, fortn 0.03 0, forty -0.05 0, forum 0.36 0, forwa 0.25 0, foste 0.08 0
found 0.31 0, fourt 0.03 0, fract 0.13 0, fragi 0.13 0, frame -0.15 0, frank -0.22 0, free -0.14 0
freed 0.05 0, frequ 0.21 0, fresh 0.2 0, frien 0.08 0, frigh -0.05 0, from 0.23 0, front 0.11 0
fruit 0.1 0, frust 0.38 0, fulfi -0.03 0, full -0.3 0, fun 0.08 0, funct -0.09 0, funda 0.38 0
funde -0.05 0, fundi 0.03 0, furth 0.11 0, futur 0.32 0, gain 0.14 0, gains 0.17 0, galle -0.04 0
gap 0.13 0, gaps 0.03 0, garde -0.05 0, gate 0.05 0, gathe -0.07 0, gave -0.21 0, gcse -0.03 0
gcses 0.03 0, gemma -0.03 0, gener 0.19 0, get 0.3 0, gets 0.33 0, getti 0.05 0, girl 0.1 0
girls -0.11 0, give 0.23 0, given 0.08 0, gives 0.26 0, givin -0.09 0, glad -0.05 0, glass 0.08 0
gloom -0.12 0, glue 0.06 0, go 0.17 0, goes 0.08 0, going -0.17 0, gold 0.16 0, golde 0.03 0
gone -0.1 0, good 0.1 0, got 0.2 0, gov 0.06 0, gover -0.04 0, gp -0.07 0, gps 0.11 0, grade 0.09 0
gradu 0.41 0, grand 0.1 0, grant -0.06 0, grasp 0.17 0, grate -0.05 0, grave 0.1 0, grim 0.08 0
grip 0.19 0, groun 0.18 0, group -0.14 0, grow -0.09 0, growi 0.23 0, grown 0.12 0, grows 0.06 0
growt -0.1 0, guida 0.14 0, guide -0.15 0, gypsy 0.04 0, h 0.17 0, habil 0.12 0, had -0.31 0
hadn 0.14 0, haile -0.07 0, hall -0.4 0, halve 0.1 0, hand -0.06 0, hande -0.08 0, handf 0.14 0
handi -0.1 0, handl 0.1 0, hando 0.07 0, hands -0.07 0, hang 0.11 0, hanna -0.03 0, happi 0.04 0
happy -0.04 0, hard 0.15 0, hardl 0.19 0, harm 0.05 0, has 0.4 0, hasn -0.14 0, have -0.07 0
haven 0.21 0, havin 0.3 0, head -0.19 0, headl -0.12 0, heads -0.04 0, headt -0.08 0, healt 0.1 0
hear -0.08 0, heard 0.16 0, heari 0.29 0, heart 0.17 0, heavi 0.09 0, held -0.25 0, hello -0.07 0
help 0.19 0, helpf -0.08 0, helpi -0.16 0, helpl 0.13 0, her -0.23 0, here -0.58 0, hers 0.05 0
herse -0.03 0, hide -0.14 0, high 0.07 0, highe 0.25 0, highl 0.05 0, him -0.15 0, himse -0.03 0
hire -0.17 0, his -0.24 0, histo -0.04 0, hit 0.05 0, hmci -0.06 0, hoist 0.05 0, hold 0.28 0
holde -0.05 0, holdi 0.07 0, holds 0.1 0, holid 0.05 0, home -0.07 0, homew -0.08 0, hones 0.12 0
hope -0.18 0, hoped -0.22 0, hospi 0.19 0, hour 0.13 0, hours 0.15 0, house -0.07 0, housi -0.17 0
how 0.26 0, howev 0.86 0, hub 0.14 0, hubs 0.35 0, huge -0.09 0, hundr 0.06 0, hurry 0.08 0
hyper 0.15 0, i -0.1 0, ian -0.05 0, icb -0.28 0, idea 0.07 0, ideas -0.07 0, ident 0.09 0
if 0.31 0, ignor 0.12 0, ill -0.03 0, imagi 0.15 0, immed -0.04 0, impac 0.46 0, impai 0.16 0
impar 0.04 0, imple 0.17 0, impli -0.07 0, impor -0.2 0, impre 0.19 0, impro -0.27 0, in 0.22 0
inacc 0.17 0, inade -0.05 0, inclu -0.35 0, incon -0.21 0, incre -0.15 0, indic -0.16 0
indiv 0.24 0, ineff 0.05 0, inequ 0.1 0, infan 0.39 0, influ 0.4 0, infor 0.23 0, initi -0.25 0
innov 0.07 0, input 0.12 0, ins 0.09 0, insid -0.08 0, inspe -0.03 0, inspi 0.13 0, insta 0.12 0
inste 0.03 0, insuf 0.21 0, integ 0.18 0, inten 0.16 0, inter 0.06 0, into -0.12 0, intro -0.19 0
inves 0.19 0, invit -0.23 0, invol 0.07 0, is 0.31 0, islan 0.06 0, isn 0.05 0, isola -0.03 0
issue -0.31 0, it 0.04 0, item -0.1 0, items -0.04 0, its -0.04 0, itsel -0.07 0, james -0.17 0
jan 0.06 0, janua 0.11 0, jargo 0.04 0, jen -0.06 0, jewel 0.13 0, jim -0.11 0, job 0.11 0
jobs 0.17 0, john -0.03 0, join -0.04 0, joini 0.13 0, joint 0.25 0, jonat -0.03 0, jones 0.09 0
journ 0.11 0, joy 0.12 0, judge -0.18 0, julia -0.08 0, july -0.36 0, june -0.17 0, just -0.28 0
justi 0.48 0, kb -0.06 0, keen 0.09 0, keep 0.28 0, keepi -0.09 0, keeps 0.14 0, kelly -0.05 0
kept 0.4 0, kettl 0.03 0, key -0.07 0, keywo 0.03 0, kids 0.29 0, kind 0.24 0, kinde 0.03 0
kindl 0.04 0, kindn -0.11 0, kinds -0.08 0, kitch -0.05 0, knees -0.18 0, knew 0.2 0, knock 0.04 0
know 0.42 0, knowi 0.23 0, knowl 0.33 0, known 0.3 0, la -0.2 0, lab -0.04 0, label 0.06 0
labou -0.46 0, lack -0.03 0, lacki 0.04 0, lacks 0.08 0, lag 0.13 0, land -0.04 0, lane -0.04 0
langu 0.28 0, large 0.16 0, laste -0.11 0, lasti -0.24 0, lasts 0.11 0, late 0.64 0, latel 0.49 0
later 0.05 0, laugh 0.12 0, launc 0.06 0, laure 0.03 0, law -0.05 0, lawye -0.06 0, lay -0.17 0
lays 0.23 0, lead -0.33 0, leade 0.72 0, leadi -0.24 0, leads -0.03 0, learn 0.09 0, least -0.29 0
leave 0.39 0, led 0.08 0, lee -0.1 0, left 0.33 0, legal -0.2 0, leisu 0.1 0, lengt 0.38 0
less 0.06 0, let -0.21 0, lets 0.37 0, lette -0.26 0, letti -0.12 0, level 0.07 0, lib -0.15 0
liber -0.11 0, libra -0.06 0, lies 0.1 0, life 0.6 0, lifel 0.11 0, lift 0.03 0, lifte 0.1 0
light 0.25 0, like -0.09 0, liked 0.26 0, likel 0.22 0, likes -0.03 0, likew 0.18 0, limbo -0.18 0
limit 0.21 0, lines 0.03 0, link -0.06 0, links -0.03 0, list -0.05 0, liste -0.06 0, lists -0.05 0
liter -0.06 0, littl 0.35 0, live -0.05 0, livin -0.05 0, ll -0.19 0, lockd 0.07 0, long 0.34 0
longe 0.27 0, look -0.16 0, looke -0.26 0, looki -0.24 0, looks -0.32 0, lose -0.17 0, loss -0.05 0
lots 0.08 0, lotte 0.12 0, love -0.2 0, loved 0.11 0, lovel -0.17 0, low 0.26 0, lower 0.19 0
lowes 0.06 0, lucky -0.04 0, lunch -0.09 0, m -0.08 0, made -0.27 0, main -0.1 0, mainl 0.15 0
mains -0.04 0, maint -0.1 0, majes -0.07 0, major 0.14 0, make 0.15 0, makes -0.06 0, makin 0.05 0
man -0.16 0, manag -0.17 0, manda -0.03 0, manne -0.13 0, many 0.3 0, march -0.34 0, marga -0.06 0
marke -0.06 0, marks 0.04 0, marti -0.24 0, mary -0.08 0, match -0.03 0, mater -0.06 0
maths 0.15 0, matt 0.06 0, matte 0.13 0, matur 0.18 0, may -0.38 0, mayor 0.04 0, me -0.49 0
mean 0.04 0, meani 0.11 0, means 0.12 0, meant 0.21 0, measu -0.2 0, media -0.04 0, medic 0.13 0
meet 0.33 0, meeti -0.36 0, meets 0.05 0, membe -0.2 0, menu 0.05 0, merge 0.11 0, merro -0.13 0
merse 0.16 0, mess 0.07 0, messa -0.07 0, metho -0.04 0, metro 0.07 0, miche -0.21 0, mid 0.15 0
middl 0.24 0, mile 0.08 0, miles -0.2 0, milli 0.08 0, mind 0.21 0, minds 0.25 0, mine -0.09 0
minim 0.09 0, minis -0.27 0, minor 0.24 0, minut -0.05 0, mirro -0.2 0, misse 0.05 0, missi 0.07 0
mista 0.19 0, mixed 0.07 0, mo -0.04 0, moder -0.18 0, momen -0.07 0, monda -0.3 0, money 0.15 0
monit -0.22 0, month -0.21 0, moral 0.04 0, more -0.52 0, most 0.3 0, mostl -0.1 0, mothe -0.07 0
mount -0.05 0, move 0.38 0, moves 0.14 0, movin 0.04 0, mp -0.2 0, mr -0.25 0, ms -0.23 0
much 0.1 0, mum -0.11 0, mums 0.03 0, must -0.19 0, my -0.23 0, mysel -0.04 0, namel -0.05 0
names -0.17 0, narro 0.28 0, natio -0.31 0, nd 0.21 0, near 0.06 0, neare 0.09 0, nearl 0.3 0
neces 0.07 0, need 0.34 0, neede 0.25 0, needi 0.06 0, needs 0.76 0, negat 0.16 0, neil -0.04 0
neith 0.15 0, net 0.05 0, netwo 0.03 0, neuro 0.63 0, never -0.37 0, new 0.03 0, newbo 0.1 0
newer 0.16 0, newes 0.22 0, newly 0.16 0, news -0.52 0, newsl -0.06 0, next -0.25 0, nhs -0.37 0
nhse -0.09 0, nice 0.18 0, nicol -0.05 0, night -0.05 0, ninet 0.16 0, no -0.09 0, nobod -0.08 0
non 0.09 0, none -0.22 0, nonet 0.11 0, nor 0.03 0, norma -0.17 0, not 0.28 0, note 0.18 0
noted 0.24 0, notes 0.04 0, notic 0.14 0, novem -0.27 0, now 0.05 0, nowhe 0.12 0, numbe -0.03 0
nurse 0.28 0, nursi 0.56 0, o 0.07 0, objec -0.13 0, oblig 0.18 0, obser 0.15 0, obtai -0.08 0
occup 0.44 0, octob -0.38 0, of 0.29 0, off 0.21 0, offen 0.05 0, offer 0.32 0, offic 0.06 0
ofste -0.03 0, often 0.13 0, old 0.18 0, older 0.39 0, olds 0.22 0, ombud -0.05 0, once 0.1 0
one 0.16 0, ones 0.04 0, onlin 0.12 0, only -0.45 0, onwar 0.1 0, open -0.25 0, opene 0.07 0
openi -0.46 0, opens -0.14 0, opera 0.08 0, opini 0.19 0, oppor -0.11 0, oppos -0.25 0
optim -0.16 0, or 0.08 0, order -0.06 0, ordin 0.33 0, organ 0.11 0, ot 0.44 0, other 0.31 0
ought -0.05 0, our -0.09 0, ourse 0.07 0, out 0.29 0, outco 0.22 0, outgr 0.08 0, outli -0.15 0
outre 0.4 0, outsi 0.09 0, outst -0.41 0, over 0.13 0, overa 0.19 0, overh -0.07 0, overl 0.05 0
overn 0.21 0, overs 0.51 0, overv -0.1 0, overw 0.47 0, own -0.23 0, owner -0.04 0, owns 0.05 0
pace 0.14 0, pack 0.11 0, packa -0.14 0, page 0.04 0, pages -0.06 0, paid 0.03 0, paint 0.13 0
pair -0.03 0, palpa 0.1 0, palsy -0.08 0, pande 0.08 0, panel 0.15 0, pap -0.04 0, paper -0.18 0
parag 0.14 0, paren 0.51 0, parki -0.07 0, parli -0.21 0, parti -0.19 0, partl -0.03 0
partn -0.17 0, parts -0.09 0, party 0.03 0, pass 0.11 0, passa 0.1 0, passe 0.08 0, passi 0.3 0
passp 0.07 0, past 0.31 0, paste 0.03 0, patch -0.08 0, pathw 0.19 0, patie -0.14 0, patte -0.08 0
paul -0.22 0, payin 0.19 0, payme 0.4 0, pays 0.16 0, pcf 0.04 0, pdf -0.05 0, peer -0.19 0
peers -0.08 0, peopl 0.2 0, per -0.1 0, perfe -0.1 0, perfo -0.18 0, perio 0.08 0, perma -0.09 0
persi 0.21 0, perso 0.32 0, petit -0.04 0, phase 0.14 0, phil 0.13 0, phone 0.07 0, phoni 0.04 0
photo -0.24 0, phras 0.03 0, physi -0.06 0, pick 0.14 0, picke 0.07 0, pictu 0.15 0, piece 0.05 0
pilot -0.07 0, pink -0.1 0, place 0.17 0, plain 0.16 0, plan -0.2 0, plann 0.45 0, plans 0.89 0
play 0.03 0, pleas 0.36 0, plent -0.28 0, point -0.07 0, polic -0.23 0, polit -0.1 0, poll -0.03 0
poor 0.35 0, poorl 0.21 0, popul -0.13 0, port -0.07 0, porta 0.27 0, portf -0.16 0, posit 0.03 0
possi -0.38 0, post 0.14 0, postc 0.15 0, poste -0.03 0, posts 0.05 0, poten -0.06 0, pound -0.08 0
pover -0.03 0, power 0.03 0, pract 0.07 0, prais 0.46 0, pre 0.05 0, preci 0.34 0, premi -0.03 0
prepa 0.13 0, presc 0.04 0, prese -0.09 0, press -0.14 0, prete -0.06 0, preve 0.15 0, previ 0.07 0
price -0.1 0, pride -0.07 0, prima 0.17 0, princ 0.06 0, print 0.03 0, prior 0.09 0, priva -0.1 0
proba -0.04 0, probl 0.11 0, proce -0.27 0, produ -0.14 0, profe 0.32 0, profi 0.33 0, profo 0.16 0
progr -0.26 0, promi -0.2 0, promo -0.03 0, promp 0.27 0, prope 0.22 0, propo -0.03 0
prote -0.46 0, proud 0.04 0, prove -0.13 0, provi -0.08 0, publi -0.06 0, pull 0.07 0, pupil 0.3 0
purpo 0.14 0, push 0.16 0, put 0.17 0, puts 0.16 0, q -0.17 0, quali 0.33 0, quart 0.03 0
queri 0.07 0, quest -0.07 0, queue 0.14 0, quick 0.4 0, quite -0.08 0, quote 0.17 0, radio 0.03 0
rag -0.04 0, rain -0.06 0, raise -0.26 0, ran 0.33 0, rang -0.09 0, range -0.18 0, rapid -0.07 0
rare 0.09 0, rarel 0.12 0, rate 0.25 0, rated -0.15 0, rates -0.35 0, rathe 0.05 0, ratin 0.34 0
re 0.28 0, reach 0.39 0, read -0.3 0, reade -0.11 0, reads -0.03 0, ready 0.18 0, real 0.13 0
reali -0.05 0, reall -0.1 0, reass 0.12 0, recal 0.07 0, recei 0.15 0, recen 0.2 0, recep 0.11 0
recko 0.03 0, recog 0.3 0, recom -0.27 0, recor 0.07 0, recov -0.11 0, recru -0.4 0, red -0.12 0
reduc -0.07 0, refer 0.1 0, refle 0.14 0, refor 0.1 0, refre -0.11 0, refug 0.12 0, refus -0.16 0
regar 0.06 0, regio -0.09 0, regis 0.14 0, regre -0.06 0, regul -0.2 0, reins 0.09 0, rejec -0.03 0
relat 0.3 0, relea -0.29 0, relen 0.03 0, relev -0.1 0, relia 0.24 0, relie 0.04 0, rely 0.2 0
remai 0.14 0, remar 0.18 0, remem -0.03 0, remin 0.15 0, remot 0.07 0, remov -0.05 0, renew -0.03 0
reorg 0.08 0, rep -0.07 0, repea 0.22 0, repla 0.21 0, repli -0.06 0, reply -0.1 0, repor -0.43 0
repre -0.17 0, reque -0.12 0, requi -0.19 0, resea -0.07 0, reser 0.13 0, resid -0.07 0
resig 0.08 0, resil -0.06 0, resou -0.03 0, respe 0.03 0, respi -0.03 0, respo -0.27 0
resto 0.12 0, restr -0.07 0, resul 0.13 0, retur -0.16 0, revea 0.18 0, revie 0.3 0, revis -0.09 0
rewri -0.13 0, richa 0.08 0, right 0.51 0, rigor -0.3 0, rigou 0.23 0, ring 0.04 0, ringi -0.05 0
rings 0.1 0, rise 0.06 0, risk -0.19 0, risks 0.16 0, road -0.1 0, rober -0.18 0, robus 0.13 0
role 0.08 0, roles 0.1 0, roma 0.07 0, room -0.07 0, rose -0.09 0, ross -0.04 0, rosy 0.07 0
round 0.08 0, route 0.05 0, routi 0.24 0, row -0.13 0, royal 0.06 0, rubbi -0.03 0, ruled -0.22 0
rules -0.06 0, rulin 0.07 0, run -0.05 0, rung 0.08 0, runs 0.34 0, ruth 0.08 0, s 0.04 0
sad -0.06 0, safe 0.28 0, safeg 0.25 0, safet -0.1 0, said -0.25 0, salt 0.05 0, sam -0.07 0
same 0.11 0, sampl 0.19 0, sande -0.08 0, sarah -0.07 0, sat -0.22 0, satis -0.14 0, satur 0.09 0
save -0.04 0, saved -0.08 0, savin -0.1 0, saw 0.82 0, say -0.47 0, sayin -0.26 0, scale 0.04 0
scand 0.15 0, scarc 0.03 0, scath 0.14 0, sched 0.16 0, schoo 0.11 0, score 0.07 0, scrat 0.05 0
scree 0.1 0, scrut -0.11 0, seaml 0.06 0, searc 0.06 0, secon 0.09 0, secre -0.12 0, secti 0.17 0
secto -0.33 0, secur 0.19 0, see -0.35 0, seein -0.05 0, seek -0.06 0, seeki 0.11 0, seem -0.1 0
seems 0.08 0, seen 0.42 0, sees 0.09 0, seldo 0.23 0, selec -0.1 0, self -0.26 0, semh -0.14 0
sen 0.21 0, senco 0.24 0, send -0.4 0, senio 0.12 0, sense 0.44 0, sensi 0.03 0, senso 0.58 0
sent -0.05 0, sente 0.11 0, separ 0.13 0, sept -0.03 0, septe -0.29 0, serio -0.1 0, serve -0.15 0
servi 0.66 0, sessi 0.14 0, set 0.2 0, sets -0.14 0, setti -0.03 0, settl 0.33 0, sever -0.03 0
shall 0.19 0, shamb -0.07 0, shame -0.13 0, shape 0.2 0, shapi 0.27 0, share 0.42 0, shari 0.14 0
sharp 0.08 0, she -0.26 0, sheet -0.08 0, shift -0.17 0, shoes -0.03 0, shoot 0.05 0, short 0.45 0
shoul -0.24 0, shout 0.08 0, showe -0.08 0, showi 0.05 0, shown 0.33 0, sibli 0.16 0, sick -0.07 0
sickn -0.04 0, side 0.27 0, sides -0.11 0, sight 0.36 0, sign 0.25 0, signe -0.1 0, signi 0.8 0
signs 0.38 0, simil -0.05 0, simpl -0.06 0, since -0.12 0, singl 0.07 0, sir -0.18 0, siste -0.04 0
site -0.07 0, six -0.03 0, sixte -0.05 0, size -0.05 0, skill 0.1 0, slamm 0.03 0, sleep -0.03 0
slide -0.04 0, slipp 0.17 0, slow 0.25 0, slowe 0.12 0, slowl -0.1 0, small 0.22 0, smile -0.05 0
smith -0.09 0, smoot 0.29 0, so -0.21 0, socia -0.62 0, solid 0.07 0, solut 0.08 0, some 0.09 0
someb -0.06 0, someo 0.16 0, somet 0.05 0, somew -0.03 0, son -0.05 0, soon 0.05 0, sorry -0.76 0
sorte 0.03 0, sorts -0.04 0, sough -0.08 0, sound -0.11 0, sourc -0.09 0, south 0.08 0
space -0.08 0, spare 0.05 0, spars -0.03 0, speak 0.05 0, speci 0.17 0, spect -0.03 0, speec 0.6 0
spell 0.06 0, spend 0.07 0, spent -0.05 0, spin -0.08 0, spite 0.17 0, split -0.09 0, spot 0.18 0
spott 0.03 0, sprea 0.11 0, sprin 0.08 0, stabi 0.23 0, stage 0.2 0, stall -0.08 0, start 0.11 0
state -0.16 0, stati -0.19 0, statu 0.15 0, staye 0.25 0, stays -0.17 0, steer 0.12 0, step -0.04 0
steph 0.07 0, stepp -0.04 0, steps -0.14 0, stick 0.11 0, still 0.53 0, stone -0.04 0, stood 0.06 0
stop -0.08 0, story 0.21 0, strai -0.25 0, strat 0.6 0, strea -0.03 0, stren 0.34 0, stres -0.42 0
stret 0.06 0, stron 0.32 0, struc 0.27 0, strug -0.38 0, stubb 0.11 0, stuck 0.1 0, stude -0.14 0
studi -0.03 0, study -0.07 0, stuff 0.13 0, subje -0.09 0, submi -0.06 0, subsc -0.04 0
subst -0.09 0, succe -0.14 0, such -0.05 0, sue -0.19 0, suffe 0.05 0, suffi 0.48 0, suit 0.09 0
summa -0.18 0, sums -0.04 0, sunda 0.05 0, super -0.08 0, suppl 0.11 0, suppo 0.34 0, sure -0.06 0
surge 0.1 0, surpr -0.28 0, surve -0.59 0, suspe 0.66 0, susta 0.1 0, swift 0.23 0, syndr 0.06 0
syste 0.25 0, t -0.1 0, ta -0.07 0, table 0.24 0, tackl -0.03 0, take -0.04 0, taken -0.03 0
takes 0.16 0, takin 0.14 0, talk 0.12 0, talke -0.25 0, talki 0.22 0, talks 0.04 0, tangi 0.06 0
targe -0.06 0, task 0.05 0, taugh 0.28 0, taxis 0.12 0, taylo -0.11 0, tea 0.06 0, teach 0.25 0
team -0.32 0, teams 0.12 0, tears 0.07 0, teena 0.2 0, teens 0.16 0, teeth -0.04 0, telep 0.32 0
telli -0.12 0, templ -0.16 0, ten -0.04 0, tenac 0.22 0, term 0.1 0, terms -0.15 0, testi -0.19 0
tests 0.04 0, texts -0.03 0, than 0.36 0, thank -0.21 0, that 0.59 0, their 0.38 0, them -0.13 0
thema -0.03 0, theme -0.25 0, thems 0.13 0, then 0.08 0, thera 0.28 0, there 0.04 0, these -0.22 0
they 0.36 0, thin 0.28 0, thing 0.11 0, think 0.05 0, thinl 0.05 0, thirt -0.04 0, this -0.8 0
thorn -0.14 0, thoro -0.17 0, those -0.26 0, thoug 0.29 0, threa 0.11 0, three 0.08 0, thres 0.07 0
thriv 0.26 0, throu -0.2 0, thurs -0.05 0, tier -0.15 0, tight 0.33 0, tim -0.06 0, time 0.22 0
timel 0.13 0, times -0.13 0, tired -0.26 0, tirel -0.05 0, title -0.05 0, to 0.42 0, today 0.04 0
toddl 0.11 0, toget 0.33 0, toile -0.08 0, told 0.12 0, tom -0.03 0, tomor -0.03 0, too 0.6 0
tool -0.16 0, top 0.08 0, topic -0.12 0, tory -0.03 0, touch 0.04 0, towar -0.12 0, track -0.16 0
train 0.18 0, traje -0.09 0, tram 0.08 0, traum -0.05 0, trave 0.16 0, treat 0.09 0, trebl 0.06 0
trend -0.06 0, triag -0.12 0, tribu -0.11 0, tried -0.11 0, troub 0.18 0, true -0.11 0
truly -0.11 0, trust -0.19 0, truth -0.03 0, try -0.11 0, tube 0.07 0, tuesd -0.21 0, tuiti 0.24 0
turn 0.41 0, turne 0.21 0, turni 0.04 0, turno 0.14 0, turns -0.07 0, tutor -0.03 0, twelv 0.13 0
twent 0.14 0, twice -0.14 0, twitt -0.04 0, two -0.34 0, typic -0.27 0, uk -0.29 0, unabl 0.04 0
unacc 0.53 0, unans 0.22 0, uncle 0.15 0, under 0.36 0, uneve 0.13 0, unhap 0.25 0, unifo -0.03 0
union -0.1 0, unit -0.04 0, unita 0.16 0, unite 0.07 0, units -0.07 0, unkno -0.13 0, unles -0.12 0
unlik 0.06 0, unmet -0.09 0, unrea -0.17 0, unreg 0.09 0, until -0.08 0, up -0.05 0, updat -0.27 0
ups 0.32 0, upset 0.2 0, uptak -0.14 0, urgen -0.07 0, us 0.13 0, use 0.09 0, used 0.06 0
usefu 0.2 0, users -0.13 0, uses 0.12 0, using 0.16 0, usual 0.15 0, vacan -0.14 0, vague 0.17 0
vale -0.13 0, valid -0.12 0, value 0.38 0, valve -0.13 0, varia 0.04 0, varie -0.08 0, vary -0.09 0
ve -0.18 0, verdi 0.37 0, versi -0.25 0, very 0.42 0, video -0.05 0, view -0.23 0, views -0.07 0
villa 0.28 0, vindi -0.08 0, virtu 0.25 0, visib -0.12 0, visio 0.23 0, visit 0.28 0, visua 0.15 0
vital -0.14 0, voice 0.15 0, vulne -0.25 0, wait 0.48 0, waite -0.28 0, waiti -0.35 0, waits 0.13 0
wake 0.03 0, walk -0.06 0, wall 0.16 0, want 0.14 0, wante -0.25 0, wants -0.14 0, ward -0.09 0
wards -0.1 0, warm 0.03 0, warml 0.07 0, warne -0.04 0, warni 0.22 0, was -0.09 0, wasn -0.07 0
waste 0.05 0, watch 0.16 0, we -0.29 0, weak 0.09 0, weakn 0.8 0, webin -0.36 0, websi -0.14 0
wedne 0.15 0, week 0.14 0, weeke 0.26 0, weeks 0.12 0, weigh -0.07 0, welco -0.12 0, well 0.57 0
wellb 0.25 0, wendy -0.08 0, went 0.04 0, were 0.31 0, weren 0.15 0, west -0.12 0, what 0.16 0
whate -0.05 0, wheel 0.11 0, when 0.46 0, where 0.24 0, wheth 0.23 0, which -0.22 0, while 0.12 0
white -0.1 0, who 0.15 0, whole -0.57 0, whom 0.38 0, why -0.16 0, wide 0.13 0, widel 0.36 0
widen 0.11 0, wider -0.12 0, wides 0.05 0, will -0.55 0, willi 0.24 0, winte -0.15 0, wish -0.11 0
wishe -0.11 0, withe 0.2 0, withi 0.47 0, witho 0.08 0, woman -0.11 0, women -0.05 0, won 0.05 0
wonde -0.13 0, wooll 0.12 0, word -0.2 0, wordi 0.06 0, words -0.04 0, work 0.04 0, worke 0.13 0
workf 0.06 0, worki 0.14 0, works 0.29 0, world -0.17 0, worn -0.26 0, worri -0.1 0, worry -0.13 0
worse -0.17 0, worst -0.04 0, worth 0.09 0, would 0.35 0, write 0.28 0, writi 0.22 0, wrong 0.12 0
wrote 0.03 0, wsoa -0.37 0, year 0.22 0, years 0.26 0, yes -0.3 0, yeste -0.12 0, yet 0.74 0
you -0.28 0, young 0.7 0, your -0.27 0, yours -0.16 0, youth 0.62 0, zero 0.03 0, zoom -0.06 0
before:
0 -0.31 0, 0am -0.09 0, 0k -0.06 0, 0m -0.76 0, 0pm -0.07 0, 0rd 0.15 0, 0s 0.13 0, 0st -0.35 0
a -0.09 0, a0 -0.26 0, able 0.1 0, above -0.24 0, absen 0.04 0, absol -0.22 0, acade 0.19 0
accel -0.17 0, accep -0.58 0, acces 0.03 0, accom -0.14 0, accor -0.24 0, accou 0.25 0
accur 0.41 0, achie 0.09 0, ackno 0.56 0, acros -0.09 0, act -0.06 0, acted -0.11 0, actin -0.13 0
actio -0.05 0, activ 0.24 0, actua 0.41 0, ad -0.25 0, added -0.25 0, addit -0.28 0, addre 0.27 0
adds -0.11 0, adequ -0.18 0, adhd 0.34 0, admin -0.23 0, admir 0.04 0, admit -0.06 0, adole 0.12 0
adopt 0.16 0, adult 0.16 0, advic 0.14 0, advis 0.07 0, advoc 0.06 0, affec 0.08 0, afi 0.4 0
after -0.15 0, again -0.32 0, age 0.68 0, aged 0.16 0, agenc 0.21 0, ages 0.38 0, ago 0.11 0
agree -0.3 0, ahead -0.18 0, aids -0.1 0, aim -0.23 0, air -0.03 0, alarm 0.18 0, alert -0.03 0
ali 0.04 0, alike -0.15 0, all -0.38 0, allia -0.09 0, alloc -0.12 0, allow 0.06 0, almos 0.03 0
along 0.35 0, alrea 0.29 0, also -0.28 0, alter -0.08 0, altho -0.14 0, altog -0.06 0, alway 0.05 0
am -0.14 0, amand -0.04 0, amaze 0.03 0, amber 0.15 0, ambit 0.79 0, amend 0.06 0, among 0.53 0
amoun -0.07 0, an -0.5 0, analy -0.03 0, and 0.03 0, andre 0.12 0, anew 0.11 0, angel 0.03 0
angry -0.24 0, annou -0.03 0, annua 0.39 0, anoth 0.32 0, answe 0.11 0, anxie 0.12 0, any -0.11 0
anybo -0.08 0, anyon 0.25 0, anyth 0.19 0, anywh -0.03 0, aob -0.06 0, ap -0.33 0, apart 0.08 0
apolo -0.43 0, app 0.43 0, appea -0.49 0, appen -0.07 0, appla 0.14 0, appli -0.05 0, appoi 0.39 0
appre 0.05 0, appro -0.13 0, april -0.12 0, archi -0.08 0, are 0.13 0, area -0.26 0, aren -0.17 0
argue -0.08 0, arisi -0.08 0, aroun 0.14 0, arran 0.44 0, arriv 0.2 0, artic -0.13 0, as 0.53 0
asd 0.32 0, asham 0.03 0, ashco -0.2 0, aside -0.1 0, asked -0.2 0, askin -0.31 0, asks 0.21 0
aspir -0.15 0, asses 0.38 0, assis 0.32 0, assoc -0.33 0, assur 0.26 0, at 0.07 0, attac -0.06 0
attai -0.22 0, atten -0.03 0, audio -0.13 0, audit -0.55 0, augus 0.39 0, autho 0.19 0
autis -0.18 0, avail 0.2 0, avera 0.18 0, avoid 0.08 0, await -0.25 0, aware 0.35 0, away 0.36 0
b -0.17 0, babie 0.25 0, back -0.06 0, bad 0.24 0, bag 0.04 0, bags 0.06 0, band -0.05 0
bar -0.03 0, bare -0.03 0, barel -0.05 0, barri 0.08 0, barro 0.07 0, base 0.07 0, bases 0.07 0
basic 0.09 0, basis 0.07 0, bay -0.22 0, bbc -0.11 0, be 0.08 0, bear 0.28 0, bears 0.13 0
becam 0.14 0, becau 0.56 0, becom -0.15 0, bed 0.09 0, befor 0.15 0, began -0.39 0, begin 0.17 0
behal -0.16 0, behav 0.19 0, behin 0.17 0, being -0.2 0, belie -0.17 0, bell 0.13 0, belon 0.2 0
below 0.03 0, ben -0.26 0, benef 0.08 0, besid -0.07 0, best 0.1 0, betwe 0.19 0, beyon -0.29 0
big 0.14 0, bigge 0.04 0, bill 0.05 0, birth 0.18 0, bit 0.27 0, bits 0.44 0, black 0.28 0
blame 0.12 0, blind 0.12 0, block -0.18 0, blog -0.28 0, blunt -0.11 0, board -0.17 0
bodie -0.47 0, body 0.16 0, book -0.03 0, borde 0.04 0, boss 0.05 0, bosse 0.35 0, both -0.18 0
botto 0.08 0, bough -0.15 0, box 0.04 0, boys 0.17 0, break 0.16 0, breat 0.1 0, bridg -0.27 0
brief -0.2 0, brill -0.18 0, bring 0.22 0, broad 0.09 0, broke -0.44 0, broth -0.07 0, broug 0.19 0
budge 0.25 0, build -0.11 0, built -0.06 0, bus -0.13 0, buses 0.09 0, busin 0.33 0, but 0.45 0
buy 0.33 0, by -0.71 0, c -0.16 0, cabin -0.55 0, café -0.08 0, cake -0.04 0, call 0.1 0
calle -0.08 0, calli -0.04 0, calls -0.13 0, calm -0.03 0, came -0.62 0, camhs 0.53 0
campa -0.25 0, can 0.42 0, cance -0.05 0, cando 0.15 0, canno 0.23 0, capac 0.09 0, capit -0.08 0
capti -0.34 0, car -0.03 0, card 0.15 0, cared 0.12 0, caree 0.03 0, caref -0.03 0, carer -0.23 0
cares 0.04 0, carin -0.05 0, carol 0.03 0, carri -0.69 0, carry -0.33 0, case -0.34 0, casel -0.1 0
cases 0.66 0, casew -0.08 0, catch -0.13 0, categ -0.43 0, cater -0.09 0, cathe -0.41 0
caugh 0.22 0, cause 0.04 0, cauti -0.06 0, ccg 0.47 0, ccgs -0.42 0, cent 0.05 0, cereb -0.05 0
certa 0.14 0, chair -0.23 0, chall -0.25 0, chamb -0.13 0, champ -0.09 0, chanc -0.24 0
charg 0.04 0, chari 0.05 0, charl 0.31 0, chart -0.06 0, chase -0.1 0, check 0.12 0, chief -0.38 0
choos 0.12 0, chose 0.08 0, chuff 0.05 0, circu 0.15 0, city 0.09 0, civic -0.19 0, claim -0.12 0
clair -0.55 0, clari 0.11 0, class -0.15 0, clear 0.35 0, click -0.08 0, cliff -0.07 0
clini 0.59 0, cllr -1.03 0, clock -0.11 0, close -0.11 0, closi -0.19 0, club 0.08 0, clubs 0.38 0
clust 0.29 0, co 0.44 0, coach -0.04 0, coast -0.22 0, code -0.35 0, coffe -0.06 0, coher 0.23 0
cold 0.11 0, cole -0.07 0, colla 0.18 0, colle -0.16 0, come 0.07 0, comes -0.05 0, comfo 0.04 0
comin -0.24 0, comme 0.42 0, commi 0.15 0, commo 0.05 0, commu 0.38 0, compa -0.06 0, compe -0.13 0
compl 0.07 0, compr 0.05 0, conce -0.64 0, concl -0.28 0, condu -0.06 0, confi 0.42 0
confu -0.14 0, congr 0.04 0, conse -0.1 0, consi -0.6 0, const 0.21 0, consu -0.44 0, conta -0.19 0
conte -0.26 0, conti 0.23 0, contr -0.14 0, conve 0.25 0, coope 0.08 0, coord -0.14 0, cope 0.07 0
copro -0.15 0, copy -0.04 0, core 0.07 0, corne -0.08 0, corpo -0.03 0, corre -0.14 0
corri -0.06 0, cost -0.21 0, costs -0.16 0, could 0.24 0, coun -0.08 0, counc -0.68 0
count -0.19 0, court 0.21 0, cqc -0.15 0, crack 0.03 0, creat -0.45 0, credi 0.6 0, cried -0.09 0
crisi 0.47 0, crite -0.18 0, criti 0.3 0, cross -0.03 0, cultu 0.39 0, curre 0.09 0, custo -0.04 0
d 0.15 0, daily 0.26 0, dame 0.05 0, damni -0.39 0, dark 0.15 0, dashb -0.04 0, data 0.03 0
date 0.83 0, dated 0.23 0, dates -0.04 0, daugh -0.32 0, day 0.14 0, days 0.05 0, dco 0.37 0
dcs 0.18 0, deadl -0.29 0, deaf 0.06 0, deal 0.15 0, deali -0.36 0, deals 0.08 0, dealt 0.14 0
dear 0.03 0, debat 0.12 0, debor -0.08 0, decad -0.08 0, decem -0.04 0, decen 0.04 0, decid 0.11 0
decis 0.35 0, decli -0.03 0, dedic 0.04 0, deep 0.08 0, deepl -0.25 0, defen 0.08 0, defic 0.05 0
degre 0.13 0, delay -0.25 0, delig -0.09 0, deliv -1.02 0, dem -0.05 0, deman 0.12 0, democ 0.05 0
dems -0.05 0, denti 0.11 0, depar -0.35 0, depen -0.21 0, depth -0.35 0, deput -0.08 0
descr 0.16 0, deser -0.2 0, desig 0.14 0, desk -0.04 0, despa -0.18 0, despi 0.18 0, detai 0.28 0
deter -0.07 0, devel -0.36 0, dfe -0.25 0, diagn 0.46 0, did -0.25 0, diffe 0.26 0, diffi 0.47 0
direc -0.32 0, disab 0.39 0, disap -0.29 0, disch 0.08 0, disco 0.16 0, discu -0.21 0, disor 0.17 0
dispu 0.09 0, dissa 0.26 0, dista 0.06 0, distr -0.07 0, do 0.24 0, docto -0.17 0, docum -0.03 0
does 0.03 0, doesn -0.11 0, dog -0.08 0, doing -0.15 0, don -0.04 0, done -0.08 0, doors 0.03 0
doubl 0.04 0, doubt 0.05 0, down -0.3 0, downl 0.12 0, dozen -0.05 0, draft -0.2 0, draw 0.03 0
drawi -0.14 0, drawn 0.15 0, draws -0.09 0, dread -0.05 0, drew -0.1 0, drift -0.08 0, dropp 0.03 0
dsg -0.04 0, due 0.09 0, dutie -0.28 0, duty -0.15 0, dynam -0.04 0, e 0.04 0, each 0.2 0
earli 0.2 0, early 0.66 0, earne 0.04 0, easie 0.03 0, easil 0.05 0, east -0.23 0, easte -0.13 0
easy -0.19 0, econo -0.09 0, edge 0.03 0, educa -0.75 0, effec 0.45 0, effor -0.04 0, ehc 0.54 0
ehcp -0.57 0, ehcps -0.3 0, eight 0.17 0, eithe 0.03 0, elain -0.07 0, elect 0.24 0, else 0.17 0
elsew 0.15 0, email -0.05 0, embed -0.2 0, emma -0.05 0, emoti -0.31 0, emplo 0.18 0, empty 0.11 0
enabl 0.07 0, encou 0.04 0, end -0.15 0, ended -0.38 0, endor -0.04 0, ends -0.2 0, energ -0.04 0
engag 0.13 0, engla -0.63 0, engli 0.28 0, enorm -0.18 0, enoug 0.8 0, enqui -0.17 0, ensur -0.07 0
ep -0.09 0, epile 0.17 0, equal 0.13 0, escal -0.09 0, espec 0.11 0, essen -0.1 0, estab 0.41 0
estat -0.04 0, estim -0.04 0, ethos 0.03 0, evalu 0.26 0, even 0.08 0, eveni 0.09 0, event 0.15 0
ever -0.08 0, every -0.39 0, evide -0.41 0, exami -0.08 0, examp 0.22 0, excee 0.04 0
excep -0.09 0, exces -0.04 0, excit 0.06 0, exclu 0.24 0, excus -0.27 0, execu -0.92 0
exemp -0.09 0, exhau -0.15 0, exist 0.09 0, expan -0.14 0, expec -0.25 0, exper -0.27 0
expla 0.39 0, explo 0.12 0, expre -0.05 0, exten -0.25 0, exter -0.03 0, extra -0.15 0
extre -0.21 0, eye 0.27 0, eyes -0.16 0, f -0.09 0, face -0.16 0, faceb 0.05 0, faced -0.03 0
faces 0.09 0, fact 0.12 0, facts -0.11 0, faile -0.17 0, faili -0.18 0, fails -0.15 0
failu -0.55 0, faith 0.15 0, fall 0.36 0, falle -0.05 0, falli -0.12 0, falls 0.12 0, famil 0.14 0
fanta -0.05 0, far -0.59 0, fare -0.17 0, fast 0.27 0, faste -0.06 0, fathe 0.13 0, fault 0.15 0
favou 0.12 0, feare 0.07 0, featu -0.08 0, febru -0.59 0, fed 0.16 0, feedb -0.44 0, feels -0.11 0
fell -0.07 0, felt -0.39 0, few 0.42 0, fewer -0.14 0, field 0.18 0, fifte -0.05 0, fifth 0.17 0
fight -0.57 0, figur 0.04 0, file 0.05 0, files -0.15 0, fill -0.05 0, fille -0.09 0, film -0.06 0
final -0.05 0, finan -0.12 0, find 0.48 0, findi 0.27 0, finds 0.16 0, finis 0.32 0, firm 0.16 0
firml 0.16 0, first -0.21 0, fit 0.08 0, fits 0.12 0, fitti -0.06 0, five 0.45 0, fives 0.25 0
fix 0.14 0, fixed 0.03 0, flat -0.16 0, flexi 0.14 0, floor 0.03 0, flu -0.05 0, focus -1.01 0
follo 0.06 0, footb -0.03 0, for 0.25 0, force -0.08 0, forec -0.15 0, forgo 0.05 0, form -0.18 0
forma -0.57 0, forme 0.1 0, forty 0.09 0, forum -0.21 0, forwa 0.14 0, found 0.16 0, four 0.43 0
fourt 0.29 0, fract 0.2 0, fragi 0.11 0, frame -0.54 0, frank 0.07 0, free -0.26 0, frequ -0.18 0
fresh -0.12 0, frida -0.16 0, frien -0.12 0, frigh -0.14 0, from -0.07 0, front -0.24 0
fruit 0.07 0, frust 0.51 0, fulfi 0.07 0, full -0.85 0, fully -0.14 0, funct -0.08 0, fund -0.2 0
fundi -0.39 0, furth -0.07 0, g -0.08 0, gap 0.23 0, gaps -0.12 0, gate 0.15 0, gathe -0.14 0
gave 0.12 0, gcse -0.05 0, gemma -0.04 0, gener 0.41 0, genui -0.33 0, geogr 0.15 0, get 0.07 0
gets 0.51 0, getti -0.16 0, girl 0.03 0, gist -0.04 0, give -0.1 0, given 0.62 0, gives 0.16 0
givin 0.05 0, glad 0.1 0, glass -0.06 0, gloom 0.09 0, glowi 0.08 0, go 0.23 0, goes 0.45 0
going 0.08 0, gold 0.03 0, golde -0.11 0, gone -0.43 0, good 0.06 0, got 0.03 0, gov -0.15 0
gover -0.05 0, gp 0.1 0, gps 0.21 0, grade -0.3 0, gradu 0.09 0, grand 0.09 0, grant -0.2 0
grasp 0.23 0, grate -0.1 0, grave 0.08 0, great 0.44 0, green -0.16 0, grip 0.06 0, groun 0.17 0
group -0.21 0, grow 0.19 0, growi 0.23 0, growt -0.03 0, guide -0.07 0, gypsy 0.11 0, h -0.11 0
habil 0.05 0, had 0.13 0, hadn 0.24 0, haile 0.16 0, hale 0.03 0, half 0.17 0, hall 0.62 0
halve 0.11 0, hand -0.33 0, hande 0.55 0, handi 0.09 0, handl 0.43 0, hando 0.05 0, hang 0.09 0
happe 0.2 0, happy 0.04 0, harde 0.09 0, hardl -0.32 0, has 0.04 0, hasn 0.19 0, have 0.05 0
haven 0.3 0, havin -0.07 0, he 0.2 0, head -0.28 0, headi 0.05 0, heads -0.2 0, headt -0.08 0
healt 0.47 0, hear -0.12 0, heard 0.11 0, heari 0.07 0, heart 0.04 0, heavi 0.06 0, held -0.51 0
help 0.26 0, helpe -0.15 0, helpf 0.12 0, helpi -0.22 0, helpl 0.09 0, helps 0.23 0, her -0.11 0
here -0.22 0, herse 0.2 0, hi 0.03 0, high 0.5 0, highe 0.06 0, highl 0.37 0, him 0.04 0
hired -0.11 0, hit 0.05 0, hmci 0.04 0, hoist 0.05 0, hold 0.16 0, holde 0.29 0, holdi 0.05 0
holds 0.09 0, holid 0.05 0, home 0.36 0, hones 0.15 0, hope 0.5 0, hoped -0.22 0, hospi 0.2 0
host -0.23 0, hours -0.11 0, housi -0.08 0, how -0.44 0, howev -0.2 0, hub 0.4 0, hubs -0.16 0
huge -0.12 0, hundr 0.15 0, hurts 0.07 0, hyper 0.34 0, i -0.08 0, ian 0.13 0, icb -0.06 0
idea 0.34 0, ideas -0.12 0, ident 0.21 0, if 0.19 0, ignor 0.43 0, image -0.23 0, imagi 0.15 0
impac 0.05 0, impai 0.03 0, impar 0.04 0, imple 0.27 0, impor 0.03 0, impre 0.39 0, impro -0.65 0
in 0.26 0, inacc 0.11 0, inade -0.52 0, inbox 0.14 0, inclu 0.13 0, incom -0.06 0, incon 0.45 0
incre -0.21 0, indep -0.59 0, indic -0.23 0, indiv -0.17 0, ineff 0.07 0, infan 0.07 0
infor -0.05 0, inher -0.03 0, initi 0.6 0, innov -0.24 0, input 0.07 0, ins 0.03 0, insis -0.07 0
inspi 0.04 0, insta 0.06 0, instr -0.04 0, insuf 0.44 0, integ 0.4 0, inter 0.15 0, into -0.46 0
intro -0.03 0, inves -0.12 0, invit -0.08 0, invol -0.06 0, is 0.16 0, islan 0.19 0, isn 0.27 0
issue -0.57 0, it 0.13 0, item 0.19 0, its -0.17 0, itsel 0.04 0, james 0.16 0, jan 0.14 0
janua -0.27 0, jargo -0.04 0, jewel 0.05 0, jim 0.44 0, jo -0.03 0, job -0.09 0, jobs 0.12 0
john -0.46 0, join 0.16 0, joine -0.11 0, joini -0.11 0, joint 0.38 0, jones 0.17 0, journ -0.2 0
judge -0.15 0, julia -0.04 0, julie -0.04 0, july -0.51 0, june -0.65 0, just -0.39 0
justi -0.08 0, kb -0.06 0, keep 0.32 0, keepi -0.09 0, keeps 0.03 0, kept 0.47 0, kettl 0.15 0
key -0.29 0, kids 0.57 0, kind 0.16 0, kinde -0.07 0, kindl 0.04 0, kitch 0.05 0, knees -0.08 0
knew 0.05 0, knock 0.03 0, know 0.14 0, knowi 0.1 0, knowl 0.07 0, known 0.56 0, la -0.2 0
lab 0.03 0, label 0.05 0, labou -0.39 0, lack 0.76 0, lacki 0.03 0, lacks 0.19 0, lad -0.04 0
lag -0.05 0, laid -0.2 0, lane -0.16 0, langu 0.24 0, large 0.53 0, last -0.13 0, late 0.32 0
latel 0.29 0, later -0.12 0, lates -0.09 0, laugh 0.04 0, launc -0.16 0, law -0.16 0, lawye 0.07 0
lay -0.13 0, lead -0.32 0, leade 1.05 0, leadi -0.11 0, leads -0.53 0, learn -0.32 0, least -0.27 0
leave 0.27 0, leavi 0.16 0, left 0.08 0, legal -0.08 0, lengt 0.11 0, less 0.79 0, lesso -0.03 0
let -0.13 0, lets -0.03 0, lette 0.28 0, letti -0.08 0, level 0.13 0, lib -0.1 0, liber -0.35 0
libra -0.03 0, lie -0.07 0, lies 0.03 0, life 0.14 0, lifel -0.16 0, lift 0.03 0, light 0.34 0
like 0.06 0, liked 0.56 0, likel -0.34 0, likes 0.05 0, likew 0.08 0, limit 0.42 0, line 0.32 0
lines 0.1 0, link 0.08 0, linke 0.2 0, links -0.15 0, list 0.16 0, liste 0.08 0, lists 0.05 0
liter -0.03 0, littl 0.74 0, live -0.18 0, lived 0.09 0, lives 0.11 0, livin -0.11 0, local -0.33 0
long 0.42 0, longe 0.63 0, look 0.28 0, looke 0.19 0, looki -0.17 0, looks -0.05 0, losin -0.03 0
loss 0.14 0, lost -0.19 0, lot 0.17 0, lots -0.04 0, love 0.13 0, loved 0.18 0, low 0.12 0
lower 0.04 0, lowes -0.05 0, lucky -0.12 0, m -0.41 0, made -0.5 0, main 0.15 0, mainl 0.11 0
mains -0.35 0, maint 0.12 0, major 0.21 0, make 0.07 0, makes -0.41 0, makin -0.22 0, man -0.06 0
manag -0.26 0, many 0.22 0, march -0.38 0, mark -0.15 0, marke -0.18 0, marsh -0.13 0
marti -0.08 0, match -0.37 0, mater -0.09 0, maths 0.12 0, matt 0.09 0, matte 0.4 0, matur 0.15 0
may 0.03 0, mayor 0.06 0, me -0.12 0, mean 0.27 0, means -0.12 0, meant -0.09 0, meanw -0.13 0
measu 0.21 0, media 0.03 0, medic 0.39 0, meet -0.34 0, meeti -0.59 0, meets -0.05 0, membe -0.25 0
mend -0.17 0, menta -0.33 0, menti 0.17 0, merro -0.27 0, merse -0.03 0, mess -0.08 0
messa -0.08 0, met -0.39 0, metho 0.07 0, metro -0.16 0, mid 0.08 0, middl -0.19 0, might -0.31 0
mile -0.05 0, miles -0.18 0, milli 0.11 0, mind -0.14 0, minds -0.04 0, mine 0.18 0, minib 0.06 0
minis -0.16 0, minor 0.08 0, minut -0.49 0, mirro -0.31 0, miss -0.08 0, misse 0.11 0, missi 0.37 0
mixed 0.11 0, model 0.12 0, moder -0.12 0, momen -0.17 0, monda -0.37 0, money -0.17 0
monit -0.18 0, month -0.64 0, moral 0.04 0, more -0.36 0, morni 0.08 0, most 0.4 0, mostl -0.06 0
mothe -0.2 0, motio -0.04 0, move 0.03 0, moves 0.08 0, movin -0.18 0, mp -0.54 0, mr 0.36 0
mrs -0.1 0, ms 0.16 0, much 0.17 0, multi -0.06 0, mum -0.03 0, mums 0.25 0, must 0.26 0
my -1.01 0, n -0.05 0, name 0.5 0, named 0.16 0, namel -0.18 0, names -0.05 0, namin 0.09 0
narro 0.1 0, natio -0.54 0, natur 0.25 0, navig 0.21 0, nd 0.16 0, nearl 0.51 0, neces 0.1 0
need 0.09 0, neede 0.59 0, needs 0.65 0, neigh -0.26 0, neil -0.07 0, net 0.08 0, neuro 0.21 0
never 0.26 0, new -0.22 0, newbo 0.05 0, newer 0.16 0, newes -0.3 0, newly -0.03 0, news -0.49 0
newsl -0.11 0, next -0.32 0, nhs -0.28 0, nhse 0.09 0, nice 0.21 0, nicol -0.07 0, night -0.28 0
nine 0.49 0, ninet 0.13 0, no 0.36 0, nobod 0.27 0, non -0.09 0, none 0.29 0, nonet -0.13 0
nor 0.03 0, norma -0.06 0, north -0.05 0, not 0.54 0, note -0.15 0, noted -0.29 0, notes -0.22 0
nothi 0.17 0, notic 0.24 0, notwi 0.06 0, novem -0.34 0, nowhe 0.25 0, numbe -0.11 0, nurse 0.45 0
nursi 0.35 0, objec -0.03 0, oblig 0.15 0, obser 0.16 0, obtai -0.11 0, occas 0.11 0, occup -0.16 0
octob -0.29 0, off -0.11 0, offen 0.04 0, offer -0.17 0, offic -0.54 0, ofste -0.6 0, often -0.13 0
ok 0.14 0, older 0.04 0, olds 0.19 0, ombud -0.04 0, once 0.03 0, one 0.17 0, onlin 0.2 0
only -0.13 0, open 0.07 0, opene 0.15 0, opens 0.05 0, opera 0.04 0, opini -0.14 0, optim -0.07 0
order 0.37 0, ordin -0.25 0, organ -0.79 0, origi -0.03 0, ot 0.07 0, ought 0.15 0, our -0.63 0
ours 0.06 0, ourse -0.06 0, out 0.03 0, outco 0.18 0, outgr 0.11 0, outli 0.06 0, outre 0.2 0
outsi 0.04 0, outst -0.33 0, over -0.35 0, overa -0.03 0, overd 0.16 0, overh -0.03 0, overl 0.03 0
overn 0.13 0, overs -0.03 0, overv -0.45 0, overw 0.05 0, own 0.3 0, owned 0.11 0, owns 0.07 0
paedi 0.53 0, page 0.43 0, pages -0.04 0, paid -0.51 0, palpa 0.05 0, palsy -0.05 0, pande -0.05 0
panel 0.6 0, pap -0.06 0, parag 0.31 0, paren 0.09 0, park -0.18 0, parki -0.09 0, parli 0.06 0
part -0.09 0, parti -0.09 0, partl -0.06 0, partn -0.37 0, parts -0.18 0, pass -0.07 0
passa 0.29 0, passe -0.14 0, passi 0.61 0, past -0.44 0, paste 0.11 0, pat -0.09 0, patch -0.08 0
pathw 0.62 0, patie -0.06 0, patte -0.1 0, paul -0.11 0, pay -0.28 0, payin 0.07 0, payme 0.4 0
pays 0.11 0, pdf -0.26 0, peer -0.16 0, peers 0.11 0, peopl 0.12 0, per 0.16 0, perfe 0.19 0
perfo -0.74 0, perio -0.03 0, perma -0.14 0, persi 0.17 0, perso 0.36 0, petit -0.1 0
phase -0.26 0, phili -0.13 0, phoni 0.03 0, photo -0.36 0, phras 0.07 0, physi -0.32 0, pick 0.1 0
picke 0.25 0, picks 0.23 0, pictu 0.13 0, piece -0.1 0, pilot 0.03 0, pink -0.06 0, place 0.23 0
plain 0.1 0, plan -0.24 0, plann 1.23 0, plans 0.56 0, pleas -0.09 0, pledg 0.03 0, plent 0.05 0
point 0.16 0, polic -0.03 0, polit -0.13 0, poll -0.11 0, pool 0.04 0, poor 0.8 0, poorl 0.08 0
popul 0.05 0, port -0.24 0, porta 0.04 0, portf 0.19 0, posit 1.02 0, possi -0.54 0, post 0.22 0
postc 0.07 0, posts -0.26 0, poten 0.11 0, power -0.03 0, pract -0.12 0, prais 0.37 0, pre 0.06 0
preci 0.09 0, prese 0.19 0, press 0.09 0, prete -0.07 0, preve -0.04 0, previ -0.49 0
price -0.12 0, pride 0.15 0, prima 0.35 0, princ -0.03 0, print -0.03 0, prior 0.49 0, priva 0.19 0
probl 0.25 0, proce -0.52 0, produ 0.1 0, profe 0.3 0, progr -0.35 0, proje -0.18 0, promi -0.6 0
promo 0.28 0, promp 0.03 0, prope 0.35 0, propo -0.08 0, proto 0.07 0, proud -0.33 0, prove -0.05 0
provi 0.25 0, psych -0.21 0, publi 0.05 0, pull 0.21 0, pulle -0.1 0, pupil 0.54 0, purpo 0.1 0
push -0.04 0, pushe -0.04 0, put 0.05 0, q -0.06 0, quart 0.32 0, queri 0.05 0, quest -0.32 0
queue 0.2 0, quick 0.14 0, quiet 0.03 0, quote 0.36 0, r -0.03 0, radio -0.1 0, rag -0.04 0
raise -0.13 0, raisi -0.17 0, ran 0.07 0, rang -0.1 0, range -0.49 0, rare 0.22 0, rarel 0.15 0
rate 0.26 0, rated -0.13 0, rates 0.09 0, rathe 0.09 0, ratin -0.21 0, re 0.04 0, reach 0.52 0
react -0.09 0, read -0.09 0, reads 0.05 0, ready -0.51 0, real 0.17 0, reali -0.06 0, reall -0.33 0
reaso -0.07 0, reass -0.18 0, rebui -0.11 0, recal 0.07 0, recei -0.12 0, recen -0.5 0
recep -0.15 0, recko -0.03 0, recog 0.11 0, recom 0.43 0, recor -0.05 0, recov -0.18 0
recru -0.6 0, red -0.05 0, redes 0.14 0, reduc -0.19 0, refer -0.33 0, refle -0.14 0, refor 0.09 0
refre -0.19 0, refug 0.16 0, refus -0.19 0, regar 0.07 0, regio -0.31 0, regis -0.1 0
regre -0.04 0, regul 0.11 0, reid 0.03 0, reins -0.21 0, rejec -0.05 0, relat 0.31 0, relea -0.25 0
relen 0.06 0, relev -0.04 0, relia 0.1 0, rely -0.09 0, remai 0.47 0, remar 0.43 0, remem 0.07 0
remin 0.21 0, remot 0.13 0, repea 0.09 0, repla -0.07 0, repli -0.04 0, reply 0.03 0, repor 0.17 0
repre -0.13 0, reque 0.04 0, requi -0.12 0, resea 0.04 0, reser 0.06 0, resid -0.49 0
resil -0.07 0, resou -0.14 0, respe 0.25 0, respi 0.05 0, respo -0.56 0, rest 0.35 0, restr -0.16 0
retir 0.05 0, retur -0.22 0, revea 0.06 0, revie 0.07 0, revis -0.75 0, rewri -0.18 0
richa -0.03 0, right -0.07 0, rigor -0.31 0, ring -0.22 0, ringi -0.06 0, rings 0.08 0
rise -0.23 0, risin 0.12 0, risk -0.31 0, risks -0.09 0, road -0.46 0, roads -0.06 0, rober -0.08 0
robus -0.1 0, role 0.16 0, roles -0.12 0, roma 0.07 0, roof 0.04 0, room -0.11 0, rooms -0.08 0
rose -0.22 0, ross -0.04 0, route -0.17 0, routi 0.21 0, row 0.08 0, royal -0.03 0, rubbi -0.14 0
rule 0.06 0, ruled -0.07 0, rulin -0.09 0, run -0.07 0, rung 0.08 0, runni 0.15 0, runs 0.14 0
ruth 0.13 0, s 0.23 0, sad -0.05 0, safe 0.75 0, safet -0.45 0, said -0.24 0, sally -0.05 0
salt 0.19 0, same -0.08 0, sampl 0.14 0, sande -0.05 0, sarah -0.21 0, sat -0.09 0, satis 0.04 0
satur -0.17 0, save 0.03 0, saved -0.04 0, saw -0.07 0, say -0.19 0, sayin -0.31 0, says 0.03 0
scale -0.05 0, scarc -0.06 0, scath 0.1 0, sched 0.17 0, schem 0.34 0, schoo 0.09 0, score 0.06 0
scrut -0.13 0, seaml 0.07 0, searc 0.12 0, secon 0.56 0, secre -0.34 0, secti -0.15 0
secto -0.42 0, secur -0.2 0, see -0.08 0, seein 0.12 0, seem 0.04 0, seems -0.12 0, sees -0.04 0
seldo 0.16 0, selec -0.08 0, self 0.09 0, semh 0.11 0, sen 0.15 0, senco 0.14 0, send -0.81 0
senio -0.24 0, sense -0.09 0, sensi 0.09 0, senso 0.32 0, sent 0.16 0, sente 0.05 0, separ -0.12 0
septe 0.4 0, serio -0.67 0, serve -0.37 0, servi -0.04 0, sessi 0.05 0, set 0.28 0, sets 0.11 0
setti -0.22 0, settl 0.03 0, seven 0.27 0, sever -0.81 0, shall 0.09 0, shape 0.3 0, shapi -0.03 0
share 0.27 0, shari -0.12 0, sharp 0.17 0, she -0.52 0, sheet -0.03 0, shift -0.14 0, shock 0.19 0
shop -0.07 0, short 0.49 0, shots 0.24 0, shoul -0.08 0, shout -0.03 0, show 0.15 0, showe -0.21 0
shown -0.05 0, shut 0.03 0, shy -0.11 0, sibli 0.04 0, sick 0.07 0, sickn -0.03 0, sides -0.04 0
sight 0.46 0, sign 0.34 0, signe 0.11 0, signi 0.39 0, signs -0.14 0, simil 0.1 0, simpl 0.15 0
singl -0.07 0, sir -0.11 0, siste -0.09 0, sit 0.21 0, site 0.14 0, situa 0.03 0, six 0.04 0
sixth 0.03 0, size -0.03 0, skill 0.03 0, slamm -0.16 0, sleep -0.05 0, slide -0.05 0
slipp -0.19 0, slow 0.2 0, slowe 0.08 0, slowl 0.09 0, small 0.44 0, smile 0.04 0, smith -0.21 0
smoot 0.09 0, so -0.59 0, socia -0.38 0, solve 0.08 0, some 0.21 0, someo 0.17 0, somet -0.27 0
son -0.25 0, soon 0.29 0, soone -0.16 0, sorry -0.45 0, sort -0.08 0, sorte 0.08 0, sorts -0.14 0
sough -0.15 0, sound 0.1 0, sourc 0.15 0, south -0.1 0, space -0.06 0, spare 0.05 0, spars 0.06 0
speak -0.13 0, speci -0.08 0, spect -0.04 0, speec 0.78 0, spend -0.09 0, spent 0.04 0
spin -0.14 0, spite 0.35 0, split -0.04 0, spoke -0.31 0, spott 0.04 0, sprea 0.09 0, sprin 0.3 0
squar 0.08 0, stabi 0.26 0, stabl 0.14 0, staff 0.11 0, stage 0.18 0, stall -0.18 0, stand -0.39 0
star 0.06 0, start 0.07 0, state -0.27 0, stati -0.06 0, statu 0.13 0, stay 0.05 0, staye 0.3 0
stays -0.06 0, stead 0.16 0, steer -0.11 0, step 0.51 0, steph 0.14 0, stepp 0.07 0, steps -0.15 0
still 0.23 0, stood -0.22 0, stop -0.09 0, stopp 0.23 0, stops -0.1 0, stori 0.1 0, story -0.09 0
strai -0.03 0, stran 0.08 0, strat 1.13 0, stree 0.08 0, stren 1.12 0, stres -0.06 0, stret 0.17 0
strik 0.13 0, stron 0.94 0, struc -0.32 0, strug 0.09 0, stubb -0.07 0, stude 0.04 0, studi -0.12 0
study -0.14 0, stuff 0.4 0, sub -0.03 0, subje 0.19 0, submi -0.03 0, subsc 0.04 0, subst 0.09 0
succe -0.46 0, such -0.48 0, sue -0.03 0, suffe -0.17 0, suffi 0.91 0, sugge 0.12 0, suit 0.11 0
suita 0.18 0, sums 0.04 0, sunda 0.09 0, super -0.22 0, suppl -0.04 0, suppo 0.37 0, sure -0.21 0
surge -0.04 0, surpr -0.38 0, surve -0.56 0, suspe 0.86 0, susta -0.25 0, swift 0.17 0, syste 0.2 0
t 0.03 0, tackl 0.15 0, take 0.33 0, taken 0.11 0, takes 0.22 0, takin 0.2 0, talk 0.33 0
talke -0.55 0, talki 0.04 0, talks 0.13 0, tangi -0.14 0, targe -0.03 0, task 0.15 0, taugh 0.18 0
tax -0.03 0, taxi 0.05 0, taxis 0.08 0, taylo -0.08 0, tea -0.05 0, teach 0.49 0, team 0.2 0
teams 0.18 0, tears -0.08 0, teena 0.21 0, teens 0.19 0, teeth -0.25 0, telep 0.2 0, tell -0.17 0
tells 0.08 0, templ -0.2 0, ten 0.07 0, tenac 0.26 0, tende 0.05 0, term -0.24 0, tests 0.1 0
text 0.07 0, than 0.45 0, thank -0.38 0, that -0.1 0, their 0.27 0, them 0.16 0, thema -0.1 0
theme -0.14 0, thems 0.11 0, then -0.51 0, thera 0.57 0, there 0.03 0, these -0.4 0, they 0.59 0
thing 0.23 0, thinl 0.1 0, thirt -0.09 0, this -0.19 0, thomp -0.06 0, thorn -0.09 0, thoro -0.14 0
those 0.06 0, thoug 0.3 0, thous -0.07 0, threa -0.3 0, thres 0.07 0, thril -0.03 0, thriv 0.34 0
throu -0.06 0, thurs -0.06 0, till -0.12 0, time 0.32 0, timel 0.57 0, times -0.14 0, timet -0.17 0
tired -0.12 0, tirel 0.03 0, to -0.15 0, today 0.05 0, toddl 0.19 0, toget 0.31 0, toile -0.07 0
told 0.25 0, tom -0.11 0, tomor -0.03 0, tonig -0.04 0, too 0.44 0, took -0.57 0, tool 0.04 0
toolk -0.03 0, top 0.48 0, topic -0.09 0, tory -0.04 0, touch 0.09 0, towar -0.46 0, town 0.22 0
trace -0.05 0, track 0.23 0, traje -0.04 0, trans 0.06 0, traum 0.23 0, trave 0.12 0, treat -0.14 0
trebl -0.03 0, tribu 0.18 0, tried -0.13 0, trium 0.04 0, true -0.19 0, trust 0.06 0, tube 0.09 0
tuesd -0.05 0, tuiti 0.12 0, turn 0.23 0, turne 0.4 0, turni 0.21 0, turno 0.08 0, turns -0.11 0
tutor -0.04 0, twelv 0.05 0, twice 0.34 0, twins -0.07 0, twitt 0.1 0, two -0.49 0, type -0.06 0
typic 0.26 0, uk -0.08 0, unabl -0.04 0, unacc 0.13 0, unans 0.09 0, unawa -0.07 0, uncov 0.05 0
under 0.47 0, unhap 0.03 0, union -0.04 0, unit -0.04 0, unita -0.03 0, unite 0.05 0, units -0.03 0
unive -0.11 0, unkno -0.15 0, unles -0.28 0, unlik 0.06 0, unmet -0.03 0, unrea -0.42 0
unreg -0.05 0, unres 0.16 0, until -0.43 0, up -0.11 0, updat -0.6 0, ups 0.13 0, upset -0.32 0
uptak 0.07 0, upwar -0.09 0, us -0.35 0, use 0.05 0, used 0.23 0, usefu 0.16 0, users -0.12 0
uses 0.07 0, usual 0.34 0, vacan -0.14 0, vague 0.08 0, vale -0.07 0, valid -0.04 0, valle 0.19 0
value 0.34 0, valve -0.28 0, varia 0.21 0, varie 0.38 0, vary -0.06 0, ve -0.07 0, verdi 0.31 0
versi -0.04 0, very 0.18 0, video 0.37 0, view 0.12 0, villa -0.04 0, vindi -0.03 0, visib -0.1 0
visio 0.36 0, visit -0.07 0, visua 0.06 0, vital -0.25 0, voice -0.4 0, volun -0.28 0
vulne -0.09 0, wait 0.39 0, waite -0.42 0, waiti -0.24 0, waits 0.14 0, wake -0.03 0, wall -0.06 0
want -0.25 0, wante -0.28 0, wanti 0.05 0, wants 0.05 0, ward -0.14 0, wards -0.08 0, warm 0.26 0
warml 0.09 0, warne 0.04 0, warni 0.05 0, was -0.08 0, wasn -0.25 0, waste -0.03 0, watch 0.48 0
way 0.16 0, ways -0.19 0, we -0.77 0, weak 0.03 0, weakn -0.13 0, webin 0.04 0, websi -0.15 0
wedne -0.21 0, week -0.61 0, weeke 0.07 0, weekl -0.32 0, weeks 0.35 0, weigh -0.18 0
welco -0.51 0, well 0.58 0, wellb -0.19 0, wendy -0.07 0, went 0.11 0, were -0.1 0, weren 0.51 0
west -0.28 0, whate 0.08 0, when -0.06 0, where 0.47 0, wheth 0.06 0, which -0.25 0, while -0.05 0
white 0.13 0, who 0.64 0, whoev 0.04 0, whole -0.54 0, whom -0.06 0, whose 0.25 0, why -0.19 0
widel -0.19 0, widen 0.03 0, wides 0.32 0, will -0.54 0, willi 0.12 0, win -0.13 0, wish -0.06 0
wishe 0.08 0, withe -0.13 0, withi 0.34 0, witho 0.26 0, woman -0.06 0, women 0.06 0, won -0.42 0
wonde -0.2 0, word 0.19 0, wordi -0.18 0, words 0.24 0, work -0.2 0, worke 0.24 0, workf 0.17 0
worki -0.4 0, works 0.17 0, world 0.12 0, worn -0.23 0, worri 0.11 0, worry 0.2 0, worse -0.2 0
worst 0.12 0, worth -0.1 0, would -0.44 0, write 0.28 0, writi 0.29 0, writt 0.07 0, wrong 0.55 0
wrote 0.15 0, wsoa -0.15 0, year 0.14 0, yearl -0.04 0, years -0.72 0, yes 0.33 0, yeste 0.14 0
yet -0.27 0, you 0.03 0, young 0.32 0, your -0.29 0, yours -0.1 0, youth 0.47 0, zero -0.17 0
above:
0 -0.44 -0.27, a -0.25 -0.74, about 0 -0.41, accel -0.47 0, accor 0.09 -0.1, actio 0.09 -0.16
addre 0.31 -0.33, after -1.18 -0.22, again -0.17 0.3, all -0.81 1, alrea -0.39 0, also 0.28 0.3
among -0.06 1.09, an -0.2 -0.22, and -0.15 -0.13, answe 0.32 0.19, anyth 0.06 0.19, april -0.21 0
are 0.22 -0.88, area 0.05 0.24, areas 0.31 -1.49, as 0.43 0.5, ask -0.14 0, asked 0.09 -0.24
asses 0.07 -0.1, at -0.51 0.48, autho 0.25 -0.37, bad 0.28 0.15, be 0.53 0.15, being -0.08 0
bette 0.56 -0.16, betwe -0.15 0, board -0.49 -0.09, broug 0.27 -0.09, but 0.24 0.03, by -0.25 -0.49
cabin 0.42 -0.3, came -0.26 -0.07, can 0 -0.32, care 0.15 -0.07, carer -0.04 0, chang 0.18 -0.23
child 0.31 0.56, city 0.23 0.18, come -0.19 -0.43, comme -0.31 0, commi -0.54 -0.48
conce 0.83 -0.3, could 0.4 -0.11, counc 0.14 -0.26, count 0.31 -0.26, cqc -0.22 0.22
criti -0.28 -0.23, d -0.17 0, deal 0.35 0.04, decem 0.23 -0.07, devel -0.2 -0.46, did 0.35 -0.07
direc 0.05 -0.05, disab -0.2 0, discu -0.58 0.14, do -0.36 -0.46, docum 0.2 0, does -0.09 -0.15
doing 0.12 0.47, done -0.44 0, each -0.13 0, early -0.03 0, educa 0.22 -0.66, effec -0.27 -0.28
ehc 0.13 0.05, enoug 0.62 -0.35, every -0.12 0.32, exper -0.3 0, expla 0.48 -0.12, faili -0.38 0.13
famil 0.07 -0.41, far -0.54 0, febru 0.19 -0.16, find 0.2 -0.15, findi 0.8 0, follo -0.16 0.3
for 0.39 0.21, found 0.76 0.11, four 0.7 -0.48, from 0.03 -0.04, furth -0.44 -0.21, get -0.21 -0.14
go -0.39 0, going 0.21 0, good 0.29 0.21, gover 0.19 0.23, group 0.37 -0.42, had -0.43 -0.6
has 0.1 -0.16, have -0.32 0, healt -0.03 0.05, here -0.05 -0.38, highl 0.39 0.07, how -0.29 -0.19
i 0.19 0, ident 0.17 -0.36, if -0.18 0.07, impro 0.25 0.42, in -0.05 0.15, inclu -0.18 0.46
incon 0.25 0.19, inspe 0.39 0.32, inter 0.25 -0.12, into 0 0.03, intro -1.06 0, is -0.05 0.48
issue -0.79 0, it -0.08 -0.37, its -0.64 -0.19, janua -0.09 -0.11, joint -0.56 -0.18
july 0.2 -0.07, june -0.12 -0.41, key 0.35 -0.62, last -0.13 -0.04, leade 0.65 -0.08, learn -0.4 0
lette 0.54 0.07, like 0.44 0.33, liked 0.46 0.37, local -0.55 -0.58, long 0.21 -0.29
made -0.72 -0.16, main -0.23 0.38, march -0.04 0.24, matte 0.4 0.16, may -0.63 0.34, meeti -0.26 0
membe -0.24 -0.37, minut 0.04 -0.14, monit -0.16 0.06, month -0.5 0.08, more 0.19 0.2
most 0.43 0.07, must -0.22 -0.06, named -0.12 -0.04, need -0.26 -0.06, neede 0.35 -0.1
needs 0.33 -0.33, neuro -0.08 0, new 0.12 -0.14, next -0.13 0, nhs -0.16 -0.06, no -0.2 -0.24
not -0.11 0.25, noted 0.08 0.52, notic 0.25 -0.15, novem 0.35 0.3, now 0.18 -0.24, octob -0.2 0.04
of -0.23 -0.42, ofste -0.49 -0.66, one 0.15 -0.56, or -0.05 0.23, other 0.1 0.37, our -1.04 0.28
out 0.34 0, outco -0.64 0.54, over 0.2 0, page -0.1 0.05, paren 0 0.19, parti -0.17 -0.09
partn -0.12 0.66, peopl 0 0.59, perso 0.21 0.15, place -0.16 0.15, plan -0.87 -0.38
plans 0.41 0.66, point 0.14 0.46, posit -0.49 -0.19, pract 0.48 0.06, prais 0.03 -0.6
prior 0.12 0.69, produ 0.18 0.1, progr 0.23 0.41, proud 0.11 0, provi 0.12 0.62, publi 0.79 0.46
pupil -0.33 0, put 0.09 0, quali -0.6 0, quest -0.32 0, raise -0.16 -0.06, re 0.04 -0.18
read 0.22 0, recog 0.39 0.26, recom -0.39 0, repor 0.25 -0.23, requi 0.17 -0.24, respo 0.04 -0.09
resul -0.29 -0.06, revie -0.43 0, revis -0.38 0.14, s 0 1.39, said 0.08 -0.07, saw -0.72 0.21
say 0 0.25, says -0.44 0.33, schoo -0.37 -0.48, see -0.14 -0.41, send -0.41 0.19, septe -0.05 0.2
servi 0.05 0.82, set 0.13 -0.33, sets 0.03 -0.13, short 0.39 0.13, shoul -0.13 0.09
signi 0.39 0.04, since -0.27 0, so 0.39 -0.15, some 0 -0.45, speci 0.13 -0.07, state -0.18 -0.09
still -0.16 0.17, stren 0.37 0.93, suffi 0.22 1.34, summa 0.12 -0.06, suppo -0.6 0.45
syste -0.14 0.37, t 0.45 -0.13, tackl 0.2 -0.07, taken 0.13 0, that 0.4 -0.11, the 0.23 -0.05
their -0.22 -0.27, them -0.18 -0.25, there -0.55 -0.16, these -0.46 -0.1, they 0.57 -0.28
thing 0.03 0.43, this -0.91 -0.03, those -0.95 -0.08, three -0.22 -0.39, timel 0.06 0.14
times -0.04 0, to 0.32 -0.38, today -0.09 0.56, told -0.42 -0.17, too 0.06 0.03, two -0.36 -0.28
under 0.11 -0.21, up -0.06 0.08, updat -0.18 0, us 0.45 -0.52, ve -0.26 0.04, visit -0.11 0.16
waits -0.33 0, want 0.1 -0.37, was 0 -0.4, we -0.86 -0.8, weakn -0.27 0.26, well 0.07 0.18
went 0.29 0.14, were -0.05 -0.45, what 0.09 0.04, when -0.31 0.13, where 0.2 0.47, which 0.58 -0.2
who 0.03 0.8, wides 0.15 0.28, will 0.28 0.23, work 0.09 0.58, worki 0.38 0.16, worri -0.11 0
writt 0.24 -0.36, wrong 0.07 0, wrote -0.34 -0.33, wsoa 0.03 -0.08, year -0.74 0, years -0.15 0.04
you -0.53 0.09, young 0.38 0.1
after:
0 -0.41 0, 0a -0.09 0, 0am -0.08 0, 0k -0.17 0, 0m -0.15 0, 0nd 0.13 0, 0p -0.03 0, 0pm -0.19 0
0rd -0.17 0, 0s 0.2 0, 0st -0.17 0, 0th -0.34 0, a 0.19 0, ab 0.09 0, abili -0.05 0, able -0.19 0
abou 0.11 0, about 0.45 0, above 0.49 0, absen 0.11 0, absol -0.23 0, ac 0.22 0, acade 0.26 0
accel 0.56 0, accep 0.81 0, acces -0.31 0, accom -0.09 0, accor -0.62 0, accou -0.23 0
accur 0.05 0, achie 0.5 0, ackno 0.28 0, acros 0.15 0, act -0.38 0, acted 0.17 0, acti 0.11 0
actin 0.1 0, actio -0.75 0, activ 0.11 0, actua 0.2 0, ad -0.18 0, adam -0.23 0, adapt -0.08 0
add 0.15 0, added 0.54 0, addit 0.36 0, addre -0.35 0, adds 0.37 0, adequ 0.18 0, adhd 0.53 0
admin -0.32 0, admis -0.05 0, admit 0.13 0, adole -0.14 0, adopt -0.06 0, adu 0.04 0, adult 0.61 0
adver -0.16 0, advic 0.34 0, advis -0.24 0, advoc 0.04 0, affec 0.34 0, afi 0.22 0, afrai -0.08 0
afte -0.13 0, after 0.47 0, ag -0.03 0, again -0.56 0, age 0.24 0, aged 0.13 0, agenc 0.3 0
agend -0.06 0, ages 0.18 0, ago 0.07 0, agree 0.07 0, ahead 0.21 0, aid -0.05 0, aims 0.17 0
al -0.11 0, alarm 0.16 0, alert -0.14 0, ali 0.03 0, align -0.04 0, aliso -0.09 0, all -0.33 0
alloc -0.09 0, allow 0.09 0, almos 0.33 0, alone 0.26 0, along 0.12 0, alre -0.07 0, alrea 0.05 0
als 0.09 0, also 0.51 0, alter 0.24 0, altho -0.24 0, altog -0.16 0, alway -0.08 0, am -0.47 0
amaze 0.06 0, amazi 0.14 0, amber 0.1 0, ambit -0.31 0, amend -0.07 0, among 0.36 0, amoun 0.07 0
amy -0.05 0, an -0.13 0, analy 0.07 0, and 0.03 0, andre 0.22 0, anew 0.16 0, angel 0.12 0
ann -0.3 0, annou 0.09 0, annua 0.6 0, anoth 0.12 0, answe 0.25 0, anxie 0.13 0, anxio 0.12 0
any -0.47 0, anybo 0.09 0, anyon 0.53 0, anyth 0.31 0, anywa 0.07 0, anywh -0.18 0, aob -0.07 0
ap -0.05 0, apolo -0.24 0, app 0.27 0, appea -0.09 0, appen -0.09 0, appla 0.05 0, appli 0.08 0
apply -0.09 0, appoi 0.27 0, appre -0.38 0, appro -0.37 0, april -0.77 0, archi 0.36 0, are 0.43 0
area -0.67 0, areas -0.74 0, aren 0.52 0, arisi -0.19 0, aroun -0.16 0, arran -0.06 0, arriv 0.42 0
artic -0.11 0, asd -0.04 0, asham 0.05 0, aside 0.19 0, asked -0.17 0, askin 0.26 0, aspec -0.13 0
aspir 0.53 0, ass -0.06 0, asse -0.04 0, asses 0.04 0, assis 0.2 0, assoc -0.22 0, assur -0.32 0
asylu -0.09 0, at 0.36 0, attac 0.12 0, attai 0.28 0, attem -0.2 0, atten 0.72 0, attit 0.04 0
attri 0.04 0, au 0.07 0, audio 0.05 0, audit -0.18 0, augus -0.07 0, aut -0.16 0, auth 0.11 0
autho -0.12 0, autis 0.76 0, autum -0.16 0, avail 0.41 0, avera 0.11 0, avoid 0.09 0, await -0.05 0
award -0.08 0, aware 0.55 0, away 0.16 0, b -0.51 0, babie -0.11 0, baby 0.04 0, back -0.47 0
backg -0.31 0, backl -0.26 0, bad 0.03 0, badly 0.39 0, bag -0.06 0, bags 0.05 0, balan -0.1 0
band 0.05 0, bands 0.04 0, bar 0.08 0, barel 0.08 0, barri -0.43 0, base -0.16 0, based 0.28 0
bases -0.03 0, basic -0.19 0, basis 0.03 0, battl -0.15 0, bbc -0.48 0, bcp -0.29 0, be 0.14 0
bear 0.03 0, bears -0.17 0, becam -0.13 0, becau 0.96 0, becom -0.14 0, bee -0.36 0, been -0.39 0
befo 0.05 0, befor -0.24 0, began -0.35 0, begin -0.14 0, behal -0.37 0, behin 0.18 0
being -0.26 0, belie -0.5 0, bell 0.06 0, belon 0.35 0, below -0.13 0, ben 0.1 0, benef -0.04 0
besid -0.21 0, best -0.03 0, bett 0.12 0, bette -0.17 0, betwe 0.06 0, beyon 0.06 0, bid -0.1 0
big 0.18 0, bigge 0.16 0, bill -0.06 0, bins 0.14 0, birth 0.14 0, bit 0.31 0, bits 0.26 0
black -0.05 0, blame -0.03 0, blank 0.1 0, blind 0.11 0, block -0.22 0, blush 0.03 0, bo 0.16 0
board 0.03 0, body 0.06 0, book -0.09 0, books 0.15 0, borde 0.05 0, borin 0.04 0, borou 0.5 0
boss 0.04 0, bosse 0.35 0, both -0.32 0, botto 0.22 0, bounc 0.13 0, bound 0.15 0, box -0.21 0
boys 0.13 0, breat -0.03 0, bridg -0.13 0, brief 0.2 0, brill -0.29 0, bring -0.32 0, broad 0.1 0
broke 0.17 0, broth 0.03 0, broug 0.44 0, budge 0.31 0, build -0.09 0, built 0.47 0, buses 0.25 0
busin -0.32 0, busy -0.06 0, buy 0.08 0, by -0.26 0, c 0.2 0, ca 0.34 0, cabin -0.16 0, café 0.18 0
cake -0.06 0, call -0.27 0, calle 0.17 0, calli -0.03 0, calm -0.04 0, cam -0.12 0, came -1.19 0
camhs 0.67 0, can 0.44 0, cance 0.37 0, candi 0.06 0, canno -0.41 0, capac -0.35 0, capit -0.11 0
capti -0.1 0, captu 0.03 0, car 0.07 0, card 0.37 0, care -0.12 0, caree -0.28 0, caref -0.17 0
carer 0.05 0, carin -0.03 0, carol -0.1 0, carri -0.07 0, carry -0.2 0, cas -0.06 0, case 0.16 0
casel -0.11 0, cases 0.93 0, casew 0.22 0, castl 0.08 0, cat -0.14 0, catch 0.12 0, categ -0.13 0
cater -0.03 0, cath -0.09 0, cathe 0.06 0, caugh 0.06 0, cause 0.13 0, cauti 0.23 0, ccg 0.27 0
ccgs -0.27 0, celeb 0.33 0, cent -0.1 0, centr 1.02 0, cereb 0.06 0, certa 0.4 0, ch 0.09 0
cha -0.09 0, chair -0.14 0, chall -0.06 0, chamb 0.06 0, chan -0.12 0, chanc -0.13 0, chang -0.43 0
chann 0.03 0, charg -0.29 0, chari 0.18 0, charl -0.33 0, chart 0.11 0, chase -0.15 0, chat -0.13 0
check 0.57 0, cheer 0.3 0, chi 0.3 0, chief -0.3 0, chil 0.09 0, child 0.31 0, choic 0.32 0
choos 0.44 0, chose 0.07 0, chuff 0.19 0, circu -0.19 0, city -0.12 0, civic 0.13 0, cl -0.15 0
claim -0.4 0, clari -0.1 0, class 0.36 0, clear -0.03 0, clerk -0.04 0, click 0.05 0, cliff 0.16 0
clini 0.36 0, cllr 0.73 0, clock 0.07 0, close 0.13 0, closi -0.05 0, club 0.27 0, clubs -0.07 0
clust 0.09 0, co -0.15 0, coach -0.12 0, coast 0.13 0, code 0.12 0, coffe -0.04 0, coher -0.27 0
col -0.03 0, cold -0.11 0, cole -0.05 0, colla 0.33 0, colle -0.39 0, colou -0.06 0, com -0.17 0
come 0.56 0, comes 0.21 0, comfo 0.04 0, comin -0.13 0, comm 0.06 0, comme 0.13 0, commi -0.22 0
commo 0.32 0, commu -0.12 0, compe -0.12 0, compl 0.21 0, compr 0.1 0, con 0.11 0, conce -0.19 0
concl -0.05 0, condi 0.07 0, confi -0.74 0, confu 0.26 0, conne -0.03 0, conse -0.2 0
consi -0.56 0, const -0.28 0, consu -0.26 0, cont 0.09 0, conta -0.53 0, conte -0.22 0
conti -0.04 0, contr 0.26 0, conve -0.17 0, coope 0.03 0, coord -0.2 0, cope -0.19 0, copie 0.06 0
copro -0.26 0, core -0.14 0, corne -0.06 0, corpo -0.14 0, cost -0.4 0, costs -0.24 0, could 0.42 0
coun 0.36 0, counc 0.06 0, couns 0.03 0, count -0.03 0, cours 0.59 0, court 0.24 0, cover 0.05 0
covid -0.14 0, cqc -0.64 0, crack -0.06 0, craig -0.16 0, credi 0.42 0, cried 0.11 0, crime -0.1 0
crisi -0.2 0, crite -0.21 0, criti -0.23 0, cross 0.21 0, cruci 0.08 0, cultu -0.12 0, curre 0.13 0
custo 0.1 0, cut 0.34 0, cuts 0.07 0, d 0.77 0, da -0.07 0, dad 0.09 0, dads 0.22 0, daily -0.18 0
dame -0.07 0, damni 0.27 0, dan 0.03 0, dange -0.26 0, dark 0.08 0, dashb 0.16 0, data -1.01 0
date 0.08 0, dated 0.08 0, dates 0.04 0, daugh -0.1 0, day 0.16 0, days 0.63 0, dco 0.08 0
dcs 0.21 0, deadl -0.03 0, deaf 0.16 0, deal 0.24 0, deali 0.18 0, dealt -0.07 0, dean 0.05 0
dear 0.05 0, debat 0.03 0, debor 0.05 0, decad -0.03 0, decem 0.21 0, decis 0.19 0, decla -0.12 0
decli 0.08 0, dedic 0.31 0, deep -0.17 0, deepl 0.16 0, defen 0.09 0, defer -0.11 0, defic -0.06 0
defin 0.07 0, degre 0.18 0, deliv -0.48 0, dem -0.07 0, deman -0.59 0, democ 0.38 0, demon 0.06 0
dems -0.04 0, denis 0.11 0, denti 0.09 0, depar -0.22 0, depen 0.03 0, depth -0.27 0, deput 0.18 0
descr -0.21 0, deser -0.23 0, desig 0.07 0, despe -0.03 0, despi 0.11 0, detai 0.42 0
deter -0.59 0, devel -0.11 0, devot -0.06 0, dfe 0.14 0, di -0.09 0, diagn 0.93 0, diary -0.03 0
did 0.22 0, diffe 0.13 0, diffi -0.34 0, digit -0.15 0, dire -0.17 0, direc -0.15 0, dis -0.03 0
disab 0.7 0, disag 0.2 0, disap 0.1 0, disch 0.21 0, discu 0.06 0, disgr 0.03 0, disjo -0.12 0
disor 0.4 0, dispu 0.11 0, dissa 0.37 0, distr -0.04 0, diver -0.1 0, do 0.56 0, docto 0.15 0
docum -0.68 0, does 0.48 0, dog -0.06 0, doing 0.54 0, don -0.1 0, done 0.12 0, door -0.13 0
doors -0.04 0, doubl 0.22 0, doubt 0.25 0, dow -0.04 0, down -0.08 0, downl 0.33 0, dr 0.06 0
draft -0.37 0, draw 0.28 0, drawi -0.2 0, drawn 0.6 0, dread 0.04 0, drew 0.19 0, drift 0.15 0
drive -0.07 0, drop 0.03 0, dsg -0.08 0, due 0.13 0, durin 0.16 0, dutie -0.23 0, duty 0.19 0
dynam 0.08 0, e -0.26 0, ea 0.12 0, eac 0.05 0, each -0.16 0, ear 0.16 0, earli -0.26 0
early -0.06 0, earne -0.03 0, easie 0.17 0, easil 0.16 0, east -0.34 0, easte 0.05 0, easy -0.08 0
eatin 0.12 0, econo -0.05 0, ed 0.05 0, edge 0.04 0, edito 0.08 0, edu 0.04 0, educ 0.13 0
educa -0.38 0, ef -0.05 0, effe -0.03 0, effec 0.28 0, effic 0.08 0, effor 0.08 0, ehc -0.1 0
ehcp -0.62 0, ehcps -0.53 0, eight 0.63 0, eithe 0.18 0, elain 0.18 0, elect 0.16 0, eleme -0.19 0
eleve 0.32 0, elsew 0.57 0, em 0.05 0, email -0.45 0, embed -0.23 0, emerg 0.07 0, emma -0.1 0
emoti 0.4 0, empty 0.09 0, enabl -0.04 0, encou -0.05 0, end 0.07 0, ended -0.21 0, endor 0.1 0
ends 0.1 0, energ -0.23 0, engag -0.88 0, engla 0.28 0, engli -0.09 0, enhan 0.12 0, enjoy 0.04 0
eno -0.07 0, enorm -0.18 0, enoug 0.27 0, enqui -0.08 0, ensur 0.08 0, enter 0.26 0, ep -0.03 0
epile 0.45 0, equal -0.36 0, equip -0.08 0, espec 0.33 0, essen -0.24 0, estab 0.1 0, estat -0.06 0
evalu -0.42 0, eve -0.25 0, even 0.54 0, eveni 0.2 0, event 0.07 0, ever -0.06 0, every -0.13 0
evide -0.55 0, ex 0.04 0, exact -0.07 0, exami 0.21 0, examp -0.48 0, excee 0.06 0, excel 0.03 0
excep -0.18 0, exces 0.05 0, excit 0.09 0, exclu 1.28 0, execu -0.1 0, exemp 0.1 0, exerc -0.14 0
exhau 0.26 0, exist 0.07 0, expan 0.26 0, expe 0.04 0, expec 0.21 0, exper 0.07 0, expla -0.16 0
explo 0.25 0, exten -0.19 0, exter -0.06 0, eyes -0.08 0, f -0.22 0, fa 0.32 0, face 0.03 0
faceb -0.54 0, fact -0.36 0, facts -0.03 0, fail 0.04 0, faile -0.61 0, faili 0.07 0, fails -0.03 0
failu 0.09 0, fair 0.67 0, faith 0.21 0, fall 0.08 0, falle 0.22 0, falli -0.2 0, fam 0.15 0
fami -0.06 0, famil -0.6 0, fanta -0.07 0, far -0.03 0, fare 0.31 0, fast -0.13 0, faste -0.28 0
fathe 0.15 0, fault 0.35 0, favou 0.22 0, fe -0.04 0, feare -0.07 0, featu 0.33 0, feb -0.06 0
febru -0.1 0, feedb -0.41 0, feel -0.05 0, feeli 0.26 0, feels -0.47 0, fell -0.1 0, felt -0.08 0
ferry 0.03 0, few 0.71 0, fewer -0.12 0, fi 0.15 0, fifte 0.05 0, fifth 0.05 0, fight -0.25 0
figur 0.15 0, file 0.11 0, files -0.31 0, fill 0.09 0, final -0.25 0, finan -0.42 0, find 0.58 0
findi -0.16 0, finds 0.26 0, fine -0.08 0, finis -0.26 0, fire -0.06 0, firs 0.06 0, first -0.29 0
fit -0.33 0, fits 0.03 0, fitti -0.06 0, fiv -0.03 0, five 0.11 0, fives 0.41 0, fix 0.06 0
fixed 0.29 0, flagg -0.07 0, flat -0.04 0, flexi 0.07 0, floor 0.05 0, flour -0.08 0, flu -0.09 0
fo 0.15 0, focus -0.34 0, fol -0.04 0, folde 0.03 0, follo 0.35 0, footb 0.04 0, for 0.35 0
force 0.05 0, forec -0.13 0, forge -0.05 0, form -0.32 0, forma 0.2 0, forme -0.1 0, forms -0.05 0
formu -0.03 0, fortn 0.21 0, forum 0.48 0, forwa -0.07 0, foste -0.13 0, fou 0.17 0, foun -0.13 0
found -0.09 0, four 0.3 0, fourt 0.1 0, fract 0.18 0, fragi -0.05 0, frame -0.5 0, frank 0.05 0
free -0.24 0, freed 0.13 0, frequ 0.05 0, frida 0.33 0, frien -0.19 0, fro -0.09 0, from 0.19 0
fruit -0.03 0, frust 0.33 0, fulfi -0.22 0, full -0.28 0, fully 0.44 0, fun 0.06 0, funct -0.06 0
fund -0.18 0, fundi -0.34 0, futur 0.17 0, g 0.18 0, ga -0.03 0, gain 0.11 0, gains 0.16 0
galle 0.06 0, gap 0.1 0, gaps 0.29 0, gate 0.06 0, gathe -0.12 0, gave 0.36 0, gcse 0.03 0
gcses 0.1 0, gemma -0.06 0, gener -0.22 0, genui 0.03 0, geogr -0.09 0, georg 0.05 0, get 0.32 0
gets 0.57 0, getti 0.35 0, gi 0.03 0, girl 0.12 0, girls 0.15 0, give -0.29 0, given -0.06 0
gives 0.36 0, givin 0.39 0, glad 0.06 0, glass 0.12 0, glowi 0.06 0, go 0.19 0, goes -0.19 0
going -0.43 0, golde -0.17 0, gone -0.16 0, good 0.4 0, goodb -0.04 0, googl 0.07 0, got 0.41 0
gov -0.38 0, gover -0.45 0, gps 0.15 0, gr -0.08 0, grade 0.28 0, gradu 0.31 0, grand 0.05 0
grant 0.17 0, grasp 0.05 0, grate -0.16 0, great -0.13 0, green -0.28 0, grim -0.04 0, grip 0.1 0
gro 0.04 0, grou 0.08 0, groun -0.19 0, group -0.11 0, grow -0.07 0, growi 0.42 0, grown 0.1 0
growt -0.13 0, guida -0.24 0, guide -0.12 0, gypsy 0.03 0, h -0.18 0, ha 0.42 0, habil 0.18 0
had 0.28 0, hadn -0.07 0, half 0.03 0, hand -0.35 0, hande -0.13 0, handf 0.21 0, handi -0.03 0
handl 0.1 0, hands -0.14 0, hang 0.2 0, hanna 0.04 0, happi 0.21 0, happy 0.27 0, hard 0.38 0
harde 0.25 0, hardl 0.44 0, harm 0.21 0, hart 0.04 0, harve 0.04 0, has 0.19 0, hav 0.14 0
have 0.28 0, haven 0.19 0, havin 0.71 0, he -0.43 0, hea -0.03 0, head -0.13 0, headl -0.07 0
heads -0.24 0, headt -0.13 0, heal 0.1 0, healt 0.39 0, hear -0.19 0, heard -0.08 0, heari 0.24 0
heart -0.54 0, heath 0.04 0, held -0.09 0, help -0.51 0, helpe 0.3 0, helpf -0.06 0, helpi -0.24 0
helpl 0.3 0, helps 0.08 0, her -0.41 0, here 0.18 0, hers 0.06 0, herse 0.09 0, hide 0.11 0
high 0.29 0, highe -0.08 0, highl -0.11 0, hill 0.31 0, him 0.04 0, hire 0.06 0, hired 0.16 0
his -0.06 0, histo 0.08 0, hit 0.08 0, hmci -0.13 0, hmi -0.08 0, hoist 0.23 0, hold -0.07 0
holde 0.3 0, holdi 0.05 0, holds 0.29 0, holid -0.07 0, home 0.27 0, homes 0.19 0, homew 0.28 0
hones -0.04 0, hope -0.66 0, hoped -0.3 0, hospi 0.62 0, host 0.15 0, hour 0.05 0, hours 0.14 0
housi 0.1 0, how -0.23 0, howev 1.07 0, hub 0.25 0, hubs 0.3 0, huge 0.05 0, hundr 0.03 0
hurry 0.05 0, hurts 0.03 0, i 0.28 0, ian 0.24 0, icb 0.66 0, icon 0.16 0, idea 0.2 0, ideas 0.25 0
ident 0.33 0, if 0.46 0, ignor -0.14 0, ii -0.14 0, ill -0.03 0, im -0.06 0, image -0.39 0
imagi 0.07 0, imp 0.16 0, impac -0.37 0, impai -0.1 0, impar 0.03 0, imple 0.06 0, impli -0.28 0
impor -0.47 0, impr -0.08 0, impro 0.03 0, in 0.04 0, inacc 0.24 0, inade -0.21 0, inbox -0.14 0
inc -0.03 0, inclu 0.24 0, incom -0.15 0, incon 0.23 0, incre -0.59 0, indep 0.32 0, indic -0.16 0
indiv 0.35 0, ineff -0.05 0, infan 0.17 0, infor -0.12 0, inher -0.08 0, initi 0.35 0, innov 0.08 0
input 0.03 0, ins -0.13 0, insid -0.08 0, insis -0.07 0, insp 0.89 0, inspe -0.79 0, inspi 0.06 0
insta 0.48 0, inste 0.12 0, instr -0.16 0, insuf 0.27 0, inte 0.06 0, integ -0.4 0, inten 0.08 0
inter 1.05 0, into -0.04 0, intro -0.3 0, inves -0.24 0, invit -0.24 0, invol -0.32 0, is 0.16 0
islan 0.12 0, isn 0.44 0, issue -0.1 0, it 0.32 0, its -0.25 0, iv 0.07 0, j -0.07 0, jan 0.08 0
jane -0.09 0, janua -0.19 0, jargo -0.03 0, jen -0.03 0, jewel 0.04 0, jim 0.31 0, jo 0.07 0
jobs 0.58 0, john -0.47 0, join 0.3 0, joine 0.07 0, joini 0.11 0, joint 0.35 0, jonat 0.13 0
jones 0.15 0, journ 0.41 0, joy 0.11 0, ju -0.04 0, judge 0.2 0, jul -0.1 0, julie 0.04 0
july -0.69 0, june -1.1 0, just -0.23 0, justi 0.12 0, k -0.15 0, kb 0.18 0, ke 0.03 0, keep 0.13 0
keepi -0.37 0, keeps 0.18 0, kelly -0.1 0, ken 0.1 0, kept 0.16 0, key -0.23 0, keywo 0.06 0
kids 0.45 0, kind 0.1 0, kinde -0.19 0, kindl 0.04 0, kn -0.14 0, knees -0.19 0, knew 0.17 0
kno -0.09 0, knock 0.16 0, know 0.21 0, knowi 0.11 0, knowl 0.08 0, known 0.49 0, l -0.37 0
la -0.39 0, lab -0.12 0, label 0.07 0, labou -0.37 0, lack 0.13 0, lacke 0.23 0, lacki 0.25 0
lacks -0.03 0, lad 0.31 0, lady 0.21 0, lag 0.11 0, laid -0.37 0, lan 0.1 0, land -0.03 0
lane -0.04 0, langu -0.27 0, large 0.03 0, last -0.57 0, laste 0.17 0, lasti -0.31 0, lat -0.03 0
late 0.41 0, latel 0.22 0, later -0.15 0, lates -0.54 0, laugh 0.09 0, launc -0.03 0, laure -0.07 0
law 0.16 0, lawye -0.15 0, lays 0.07 0, le -0.34 0, lea -0.06 0, lead -0.3 0, leade 0.61 0
leadi 0.2 0, leads 0.08 0, learn 0.72 0, least -0.15 0, leave 0.75 0, leavi -0.16 0, led -0.41 0
lee -0.19 0, left 0.7 0, legal -0.6 0, leigh -0.1 0, leisu -0.03 0, lengt -0.32 0, less 0.68 0
lesso 0.24 0, let -0.13 0, lets -0.11 0, lette 0.2 0, letti 0.09 0, level -0.16 0, li 0.13 0
lib -0.05 0, liber 0.04 0, libra -0.11 0, lie -0.03 0, lies 0.13 0, life -0.17 0, lifel 0.18 0
lift 0.15 0, lifte 0.11 0, light 0.42 0, lik 0.09 0, like -0.56 0, liked 0.37 0, likel -0.12 0
likes -0.05 0, limit 0.43 0, line -0.12 0, lines -0.15 0, link -0.09 0, linke 0.04 0, links 0.14 0
liste -0.44 0, lists -0.21 0, lit 0.06 0, liter -0.07 0, littl 0.64 0, lived 0.07 0, lives 0.57 0
livin 0.23 0, ll 0.26 0, lo -0.14 0, loc -0.03 0, local 0.26 0, log 0.05 0, long -0.52 0
longe 0.49 0, loo 0.09 0, look -0.29 0, looke -0.27 0, looks 0.12 0, lose -0.4 0, losin 0.12 0
lost -0.2 0, lot 0.07 0, lots 0.15 0, lotte -0.07 0, loud 0.04 0, love 0.04 0, loved 0.03 0
lovel -0.05 0, low 0.49 0, lower 0.18 0, luck -0.04 0, lucky 0.16 0, lunch 0.05 0, m 0.6 0
ma -0.09 0, mad 0.04 0, made 0.2 0, main -0.97 0, mainl 0.53 0, mains -0.32 0, majes 0.16 0
major 0.26 0, mak -0.05 0, makes -0.62 0, makin -0.41 0, man 0.15 0, manag 0.46 0, manne -0.08 0
many 0.65 0, mar -0.09 0, march -0.13 0, marke -0.24 0, marks 0.11 0, marti -0.18 0, mary 0.16 0
massi 0.07 0, match -0.12 0, mater -0.03 0, maths 0.23 0, matte -0.07 0, matur -0.08 0, may -0.63 0
mayor 0.22 0, mean 0.22 0, means -0.03 0, meant -0.03 0, meanw -0.14 0, measu -0.58 0, media -0.6 0
medic 0.29 0, mee 0.07 0, meet 0.14 0, meeti -0.6 0, meets 0.25 0, mel 0.11 0, mem -0.04 0
memb 0.05 0, membe 0.17 0, men 0.04 0, menta 0.59 0, menti 0.3 0, merge 0.04 0, merse 0.07 0
mess -0.05 0, messa -0.08 0, met 0.23 0, mi -0.07 0, miche -0.19 0, mid 0.13 0, middl 0.43 0
might 0.03 0, mile 0.06 0, miles -0.28 0, milli 0.48 0, mind -0.14 0, minds 0.08 0, mine 0.36 0
minim -0.09 0, minis 0.35 0, minor 0.18 0, mirro 0.24 0, miss 0.08 0, misse 0.23 0, missi 0.28 0
mista 0.29 0, mo 0.05 0, model 0.3 0, moder -0.08 0, momen -0.25 0, mon -0.03 0, monda 0.5 0
money -0.11 0, monit 0.17 0, month -0.36 0, mor -0.08 0, moral -0.23 0, more 0.07 0, morni 0.03 0
mostl 0.19 0, mount 0.05 0, move 0.41 0, moved -0.29 0, moves 0.08 0, movin -0.17 0, mp -0.27 0
mr -0.12 0, mrs -0.05 0, ms 0.03 0, mu -0.08 0, much -0.12 0, multi 0.13 0, mum -0.18 0
mums 0.09 0, must 0.15 0, my 0.35 0, mysel 0.08 0, n 0.11 0, name 0.21 0, named -0.12 0
namel 0.13 0, names 0.21 0, namin 0.03 0, nan 0.03 0, narro 0.22 0, natio -0.3 0, natur 0.07 0
navig 0.14 0, nd 0.04 0, ne -0.03 0, near 0.04 0, neare -0.03 0, nearl 0.3 0, neces -0.13 0
nee -0.04 0, need 0.03 0, neede -0.48 0, needi 0.15 0, needs 0.04 0, negat 0.31 0, neigh 0.53 0
neil 0.13 0, neith 0.52 0, netwo -0.13 0, neuro -0.1 0, new 0.22 0, newer -0.05 0, newes 0.04 0
newly 0.05 0, news -0.2 0, newsl 0.34 0, next 0.88 0, nhs -0.27 0, nhse -0.22 0, nice 0.17 0
nicol 0.12 0, night 0.13 0, nine -0.25 0, ninet 0.21 0, no 0.06 0, nobod 0.3 0, noise 0.26 0
non -0.43 0, none -0.14 0, nonet 0.1 0, nor 0.47 0, norm 0.09 0, north -0.09 0, not 0.72 0
note -0.07 0, noted -0.16 0, notes 0.18 0, notic 0.15 0, notwi 0.04 0, nov -0.05 0, novem -0.65 0
now 0.28 0, nowhe 0.13 0, nu 0.06 0, numbe 0.24 0, nurse 0.19 0, nursi -0.04 0, nurtu 0.08 0
o -0.22 0, obser 0.3 0, obtai 0.06 0, occas 0.09 0, occup 0.24 0, octob -0.04 0, of 0.05 0
off 0.11 0, offen 0.11 0, offer 0.09 0, offi -0.04 0, offic -0.27 0, ofste -0.74 0, often 0.08 0
old 0.21 0, older 0.5 0, olds 0.3 0, once -0.45 0, one -0.07 0, ones 0.66 0, ongoi 0.21 0
only 0.38 0, open -0.58 0, opene 0.11 0, opens -0.04 0, opera 0.28 0, opini 0.14 0, oppor -0.15 0
oppos -0.17 0, optim 0.05 0, optio -0.18 0, or 0.45 0, order 0.11 0, ordin -0.29 0, organ -0.71 0
ot 0.33 0, othe 0.07 0, other 0.03 0, ou 0.05 0, ought 0.04 0, our -0.43 0, ours 0.15 0
ourse 0.11 0, out -0.3 0, outc 0.08 0, outco 0.11 0, outgr 0.04 0, outli -0.28 0, outre 0.07 0
outsi 0.07 0, outst -0.11 0, over 0.17 0, overa 0.86 0, overd 0.14 0, overl 0.05 0, overn 0.18 0
overv -0.16 0, overw 0.6 0, own 0.33 0, owned -0.12 0, owner 0.19 0, owns 0.13 0, p -0.1 0
pa -0.4 0, pace -0.61 0, pack -0.25 0, packa 0.16 0, paedi 0.47 0, page 0.06 0, pages 0.12 0
paid 0.04 0, paint -0.08 0, pair -0.05 0, palsy 0.06 0, pande 0.05 0, panel 0.51 0, pap 0.06 0
paper -0.21 0, par 0.27 0, parag 0.3 0, pare 0.09 0, paren 0.19 0, park -0.14 0, parki -0.13 0
parli -0.17 0, part -0.31 0, parti 0.1 0, partn -0.28 0, parts 0.72 0, party -0.15 0, pass -0.11 0
passe -0.19 0, passi 0.05 0, past 0.14 0, paste -0.03 0, patch 0.08 0, pathw -0.04 0, patie -0.14 0
patte 0.04 0, paul -0.13 0, pay -0.3 0, payin -0.05 0, payme 0.32 0, pays 0.12 0, pdf 0.3 0
peer -0.22 0, peers -0.13 0, peo 0.05 0, peop -0.16 0, peopl 0.43 0, perfe -0.08 0, perfo -0.04 0
perio -0.07 0, perma 0.3 0, perso 0.14 0, petit -0.06 0, ph 0.05 0, pharm -0.11 0, phase 0.06 0
phil -0.5 0, phili 0.07 0, phone 0.04 0, phoni 0.1 0, phras 0.13 0, physi 0.14 0, pick 0.07 0
picke 0.23 0, picks 0.24 0, pictu -0.08 0, piece 0.08 0, pilot 0.1 0, pl -0.03 0, pla -0.07 0
place 0.24 0, plain -0.03 0, plan 0.72 0, plann 0.6 0, plans 0.9 0, play 0.22 0, pleas 0.16 0
pledg -0.34 0, plent 0.08 0, plus 0.12 0, point 0.09 0, polic 0.23 0, polit 0.14 0, pool -0.03 0
poor 1.05 0, poorl 0.46 0, popul -0.09 0, porta -0.17 0, portf 0.46 0, posit 0.57 0, possi -0.51 0
post 0.22 0, poste 0.06 0, posts 0.17 0, poten -0.39 0, potho 0.04 0, pound 0.04 0, pover -0.37 0
power -0.06 0, pr -0.06 0, prac 0.03 0, pract -0.58 0, prais 1.23 0, pre 0.13 0, prepa -0.3 0
presc -0.03 0, prese 0.17 0, press 0.11 0, preve 0.16 0, previ 0.2 0, pride -0.25 0, prima 0.8 0
princ 0.04 0, prior 0.13 0, priva -0.3 0, proba -0.15 0, probl -0.39 0, proce -0.57 0, produ 0.36 0
profe 0.09 0, profi -0.06 0, prog -0.04 0, proje 0.1 0, promi 0.18 0, promo -0.18 0, promp -0.16 0
prope 0.03 0, prote -0.36 0, proto -0.03 0, proud 0.19 0, provi -0.25 0, psych -0.14 0, pu 0.1 0
publi -0.88 0, pull 0.06 0, pulle -0.07 0, pup 0.1 0, pupi -0.07 0, pupil 0.44 0, purpo -0.35 0
push -0.04 0, put 0.19 0, putti 0.13 0, q 0.24 0, qu -0.03 0, qual 0.1 0, quali -0.26 0
queri 0.04 0, quest 0.09 0, queue 0.25 0, quick -0.07 0, quiet -0.08 0, quite -0.05 0, quote 0.21 0
r 0.58 0, ra 0.18 0, radio 0.05 0, rag 0.03 0, raise -0.34 0, raisi -0.11 0, ran -0.06 0
range -0.45 0, rapid -0.39 0, rare 0.07 0, rarel -0.21 0, rate 0.72 0, rated -0.15 0, rates -0.56 0
rathe -0.14 0, ratin -0.15 0, re 0.32 0, reach 0.34 0, react 0.06 0, read 0.21 0, reade 0.29 0
reads 0.26 0, ready -0.29 0, real -0.22 0, reali 0.06 0, reall 0.07 0, reaso -0.5 0, reass -0.13 0
rebui 0.31 0, recei -0.35 0, recen -0.09 0, recep -0.21 0, recko -0.06 0, recog -0.31 0
recom -0.71 0, recor 0.12 0, recov -0.03 0, recru -0.35 0, red -0.08 0, redes -0.03 0, reduc 0.14 0
refer 0.54 0, refle 0.5 0, refor 0.18 0, refre -0.11 0, refug -0.17 0, refus -0.06 0, regar -0.09 0
regis 0.35 0, regre -0.08 0, regul -0.06 0, reid -0.2 0, reins 0.13 0, relat 0.36 0, relea -0.22 0
relev 0.07 0, relia 0.11 0, relie -0.06 0, rely 0.09 0, remai -0.05 0, remar 0.31 0, remem -0.2 0
remin -0.11 0, remot 0.1 0, remov -0.05 0, reorg 0.08 0, repea 0.2 0, repla -0.08 0, repli -0.2 0
reply 0.13 0, repo 0.09 0, repor -0.65 0, repre -0.11 0, req 0.25 0, reque -0.25 0, requi 0.33 0
res 0.08 0, resea -0.32 0, reser 0.22 0, reset -0.07 0, resid 0.15 0, resig -0.05 0, resil -0.38 0
resol -1.11 0, resor 0.03 0, resou -0.59 0, respe 0.24 0, respi -0.11 0, respo -0.49 0, rest 0.36 0
resto 0.12 0, restr -0.03 0, resul -0.05 0, retic -0.35 0, retur -0.9 0, rev -0.03 0, revea 0.18 0
revi -0.08 0, revie -0.03 0, revis -0.48 0, rewri -0.13 0, ri -0.03 0, rich -0.12 0, richa 0.07 0
rig 0.05 0, right 0.2 0, rigor 0.05 0, rigou 0.25 0, ring 0.37 0, rings 0.11 0, rise 0.13 0
risen 0.1 0, risin 0.06 0, risk -0.09 0, risks -0.49 0, road -0.12 0, roads 0.04 0, rober -0.34 0
robus 0.12 0, rock -0.04 0, role 0.29 0, roles -0.17 0, roll 0.21 0, roof -0.1 0, room -0.15 0
rooms 0.04 0, rosy 0.07 0, round 0.26 0, route 0.03 0, row 0.04 0, royal 0.06 0, ru 0.05 0
rubbi 0.04 0, rule -0.41 0, ruled 0.09 0, rules 0.04 0, rulin -0.08 0, run -0.1 0, rung 0.12 0
runs 0.35 0, rural 0.08 0, ruth -0.13 0, s 0.09 0, sa -0.13 0, sad 0.22 0, safe 0.28 0
safeg -0.39 0, safet -0.24 0, sai 0.05 0, said 0.14 0, sally -0.12 0, salt 0.45 0, sam -0.21 0
same 0.48 0, sampl 0.11 0, sande -0.14 0, sarah -0.36 0, sat 0.3 0, satis -0.18 0, satur 0.22 0
save 0.04 0, saved -0.15 0, savin -0.13 0, say 0.05 0, sayin -0.33 0, says -0.25 0, sc 0.04 0
scand -0.12 0, scath 0.17 0, schem 0.11 0, scho 0.03 0, schoo -0.07 0, score 0.07 0, scrat 0.03 0
scrut -0.28 0, se -0.22 0, searc 0.17 0, seat 0.07 0, secon 1.26 0, secre 0.42 0, secti -0.11 0
secto -0.77 0, secur 0.11 0, see 0.43 0, seein 0.25 0, seek -0.1 0, seeki -0.13 0, seem -0.14 0
seems -0.19 0, seen 0.13 0, sees 0.21 0, sef 0.06 0, seldo 0.33 0, selec -0.14 0, self -0.19 0
semh 0.06 0, sen 1.05 0, senco 0.58 0, send -1.07 0, sendi 0.14 0, senio -0.3 0, sense 0.3 0
sensi -0.06 0, senso 1.03 0, sent -0.03 0, sente 0.17 0, separ -0.13 0, sept 0.06 0, septe -0.39 0
ser -0.08 0, serio -0.81 0, serv -0.06 0, serve -0.15 0, servi -0.25 0, set -0.27 0, sets 0.05 0
setti -0.82 0, settl 0.46 0, seven -0.25 0, sever -0.25 0, shall 0.04 0, shamb -0.07 0
shame -0.13 0, shape 0.17 0, share -0.29 0, shari 0.16 0, sharp 0.36 0, shaw 0.04 0, she -0.48 0
sheet -0.05 0, shift -0.37 0, sho 0.14 0, shoes 0.06 0, shop 0.08 0, short 0.83 0, shoul -0.15 0
shout 0.26 0, show -0.44 0, showe -0.07 0, shown -0.04 0, shows 0.24 0, shy 0.2 0, sibli -0.08 0
sick 0.14 0, side 0.37 0, sight 0.05 0, sign -0.48 0, signe -0.06 0, signi -0.34 0, signs 0.03 0
silen -0.07 0, simil 0.21 0, simon 0.04 0, sinc 0.15 0, since 0.21 0, singl 0.04 0, siste -0.03 0
sit -0.09 0, site -0.09 0, sites -0.08 0, situa -0.2 0, six 0.07 0, sixte 0.03 0, sixth -0.1 0
sl 0.03 0, sleep 0.14 0, slept -0.05 0, slide 0.6 0, slipp -0.03 0, slow 0.35 0, slowe 0.25 0
slowl -0.07 0, small 0.26 0, smith -0.21 0, smoot -0.1 0, so 0.14 0, solut -0.13 0, solve -0.1 0
som -0.03 0, some 0.22 0, someb -0.14 0, someo 0.27 0, somet -0.04 0, somew 0.13 0, son -0.58 0
soon -0.11 0, sorry -0.15 0, sort 0.15 0, sorte 0.08 0, sorts -0.07 0, sough -0.36 0, sound 0.07 0
sourc 0.09 0, south 0.1 0, sp -0.03 0, space -0.11 0, spare 0.05 0, spe -0.04 0, speak -0.09 0
spec 0.1 0, speci -0.27 0, spect 0.3 0, speec 0.39 0, speed -0.21 0, spell 0.08 0, spin -0.04 0
spite 0.38 0, splin -0.21 0, split 0.14 0, spoke 0.29 0, spot -0.21 0, spots 0.28 0, spott 0.31 0
sprea 0.17 0, sprin 0.1 0, sta 0.03 0, stabi 0.15 0, stabl -0.06 0, staf -0.05 0, staff 0.55 0
stage 0.38 0, stake 0.03 0, stall -0.05 0, star 0.06 0, start -0.09 0, stat -0.1 0, state 0.03 0
stati -0.04 0, statu 0.24 0, stay 0.19 0, staye 0.08 0, stays -0.33 0, stead 0.08 0, steer -0.12 0
stepp 0.03 0, steps -0.07 0, sti 0.11 0, still 0.37 0, stood -0.07 0, stop 0.13 0, stopp 0.08 0
stops 0.14 0, stori -0.26 0, story 0.11 0, str -0.18 0, strai -0.23 0, stran -0.04 0, strat -0.09 0
strea -0.04 0, stren -1.05 0, stres -0.05 0, strik 0.05 0, stron -0.6 0, struc 0.19 0
strug -0.06 0, stubb 0.13 0, stuck 0.05 0, stude -0.07 0, studi 0.23 0, stuff 0.24 0, su -0.17 0
sub 0.03 0, subje 0.06 0, submi 0.4 0, subsc -0.37 0, subst 0.1 0, succe -0.38 0, such -0.2 0
sue -0.13 0, suffe 0.13 0, suffi 0.17 0, sugge 0.27 0, suit 0.06 0, suita 0.09 0, sum 0.2 0
summa -0.22 0, summe -0.08 0, sunda 0.2 0, sup -0.21 0, suppl 0.13 0, suppo -0.23 0, sure 0.1 0
surge 0.04 0, surpr 0.52 0, surve -0.83 0, suspe 0.5 0, susta -0.2 0, swift -0.36 0, swimm 0.15 0
syndr 0.09 0, sys 0.04 0, syste -0.17 0, t 0.5 0, ta 0.29 0, table 0.36 0, tackl 0.11 0
tak -0.03 0, take 0.14 0, taken -0.09 0, takes 0.18 0, takin -0.25 0, talk -0.07 0, talke -0.45 0
talks -0.04 0, targe -0.22 0, task 0.12 0, taugh 0.08 0, taxi 0.26 0, taxis 0.16 0, taylo -0.03 0
te 0.07 0, tea -0.3 0, teach 0.64 0, team -0.15 0, teams 0.05 0, tears -0.03 0, techn 0.06 0
teena 0.67 0, teens 0.08 0, telep 0.19 0, tell -0.37 0, telli -0.13 0, tells -0.07 0, templ 0.1 0
ten -0.22 0, tende 0.03 0, term 0.63 0, terms -0.4 0, testi -0.21 0, tests 0.03 0, text 0.1 0
th -0.4 0, tha -0.36 0, than 0.08 0, that 0.13 0, the 0.36 0, thei -0.25 0, their 0.03 0
them 0.19 0, thema -0.03 0, thems 0.3 0, then 0.4 0, ther 0.18 0, thera 0.64 0, there 0.24 0
these -0.04 0, they -0.05 0, thi 0.05 0, thin 0.16 0, thing 0.36 0, think 0.76 0, third 0.34 0
thirt 0.09 0, this -0.36 0, tho 0.09 0, thoro -0.27 0, those 0.37 0, thoug 0.61 0, thous -0.22 0
thr -0.05 0, thre 0.08 0, threa -0.08 0, three 0.31 0, thres 0.21 0, thril 0.08 0, thriv 0.05 0
throu -0.1 0, thurs 0.16 0, ti 0.03 0, tier -0.12 0, tight -0.1 0, till 0.07 0, tim 0.06 0
time -0.36 0, timel 0.31 0, times -0.55 0, timet 0.1 0, tired -0.19 0, tirel 0.09 0, title -0.05 0
to 0.18 0, today -0.24 0, toddl -0.1 0, toget 0.41 0, told 0.55 0, tomor -0.05 0, tone 0.06 0
too 0.62 0, took -0.14 0, tool -0.11 0, toolk 0.05 0, top 0.23 0, topic 0.25 0, total 0.05 0
touch 0.06 0, tough -0.04 0, towar -0.26 0, town 0.56 0, towns 0.07 0, tr 0.04 0, trace 0.13 0
track 0.14 0, trai 0.04 0, tram 0.05 0, tran 0.03 0, trans -0.29 0, traum 0.09 0, trave -0.27 0
treas -0.11 0, treat 0.15 0, trebl 0.12 0, triag -0.07 0, tribu -0.05 0, tried -0.18 0
troub 0.31 0, true 0.4 0, truly 0.03 0, trust 0.11 0, truth 0.12 0, try -0.3 0, tryin 0.24 0
tube 0.07 0, tuesd 0.06 0, tuiti 0.27 0, turn 0.18 0, turne -0.16 0, turni 0.22 0, turno 0.05 0
turns 0.03 0, tutor -0.05 0, tw 0.06 0, tweet -0.04 0, twelv -0.19 0, twent 0.11 0, twice -0.11 0
twitt -0.32 0, two 0.88 0, typic 0.2 0, u 0.11 0, uk -0.37 0, unabl -0.08 0, unacc 0.65 0
unans 0.28 0, unawa 0.11 0, uncle -0.04 0, und 0.1 0, unde -0.03 0, under -0.36 0, uneve -0.05 0
unhap 0.29 0, unifo -0.03 0, unita 0.14 0, unite -0.06 0, units -0.12 0, unive -0.4 0, unlik 0.07 0
unmet -0.04 0, unrea 0.24 0, unreg 0.09 0, unres -0.14 0, until 0.13 0, up -0.03 0, updat -0.35 0
ups 0.15 0, upset -0.04 0, uptak -0.03 0, urgen 0.09 0, us 0.23 0, used 0.37 0, usefu 0.34 0
using 0.42 0, usual 0.19 0, v 0.17 0, vacan -0.24 0, vague -0.22 0, valid -0.03 0, valle 0.25 0
value -0.12 0, valve -0.1 0, varie -0.19 0, vario -0.25 0, vary 0.04 0, ve 1.04 0, verdi 0.17 0
very 0.54 0, video 0.13 0, vie 0.03 0, view 0.08 0, villa -0.04 0, virtu 0.14 0, vis 0.06 0
visib 0.2 0, visio -0.15 0, visit -0.6 0, visua -0.1 0, vital -0.26 0, voice 0.28 0, volun -0.35 0
vote 0.23 0, voted -0.07 0, vouch 0.14 0, vulne -0.48 0, w 0.26 0, wa -0.12 0, wai 0.06 0
wait 0.65 0, waite -0.3 0, waiti 0.44 0, waits 0.18 0, walk -0.13 0, walke 0.04 0, wall 0.08 0
want 0.14 0, wanti 0.05 0, wants -0.27 0, war -0.24 0, ward -0.03 0, wards -0.16 0, warm -0.04 0
warne -0.05 0, warni 0.13 0, was 0.1 0, wasn 0.29 0, waste 0.13 0, watch 0.22 0, way -0.13 0
ways -0.17 0, we -0.19 0, weak -0.19 0, weakn 0.38 0, webin -0.37 0, websi -0.15 0, wedne 0.61 0
week -0.35 0, weeke 0.23 0, weekl -0.05 0, weeks 0.29 0, wel 0.08 0, welco -0.16 0, well -0.06 0
wellb 0.29 0, wendy 0.09 0, went 0.06 0, wer 0.06 0, were 0.27 0, weren 0.43 0, west -0.08 0
wh -0.14 0, wha 0.09 0, what -0.12 0, whate 0.03 0, whats 0.04 0, wheel 0.41 0, when -0.06 0
wher 0.09 0, where 0.34 0, wheth 0.37 0, whic -0.04 0, which 0.42 0, while 0.41 0, white -0.09 0
who 0.33 0, whoev 0.19 0, whole -0.04 0, whom 0.33 0, whose 0.49 0, why 0.2 0, wi -0.23 0
wide 0.03 0, widel -0.42 0, widen 0.14 0, wider 0.11 0, wides -0.36 0, wil 0.03 0, will -0.82 0
willi 0.53 0, win -0.07 0, winte -0.07 0, wish -0.48 0, wishe -0.18 0, wit 0.24 0, withi -0.1 0
witho -0.28 0, woman -0.1 0, won -0.27 0, wonde -0.07 0, wood 0.05 0, wooll 0.05 0, word 0.07 0
wordi 0.29 0, words 0.31 0, work -0.15 0, worke -0.62 0, workf -0.26 0, worki -0.28 0, works 0.21 0
world -0.07 0, worn -0.2 0, worri -0.23 0, worry 0.3 0, worse 0.04 0, worth -0.19 0, wou -0.13 0
would 0.04 0, wri 0.05 0, writ 0.22 0, write 0.22 0, writi 0.41 0, writt -0.29 0, wrote -0.46 0
wsoa 0.19 0, wte 0.12 0, x -0.15 0, y 0.09 0, ye 0.04 0, yea -0.05 0, year 0.23 0, yearl -0.03 0
years -0.44 0, yes -0.11 0, yeste -0.28 0, yet 0.42 0, yo -0.11 0, you 0.08 0, youn 0.12 0
young -0.49 0, your -0.08 0, yours -0.37 0, youth 0.12 0, yrs 0.07 0, zoom -0.08 0
pair:
0+0 -0.85 0.32, 0+0m -0.11 0, 0+a -0.11 0.08, 0+addit -0.03 0, 0+after -0.15 0, 0+an -0.07 0.07
0+and 0.28 0.14, 0+april 0.11 0, 0+are 0.05 -0.13, 0+area -0.04 0, 0+areas 0.59 0.11, 0+as 0.11 0
0+asses -0.14 0.1, 0+at -0.18 0, 0+augus 0.06 0, 0+broug 0.07 0, 0+by -0.12 -0.08, 0+came 0.39 0
0+child -0.56 -0.06, 0+days -0.16 0, 0+decem 0.03 0, 0+ehc 0.13 0, 0+every 0.04 0, 0+exper -0.03 0
0+famil 0 0.03, 0+febru 0.11 -0.12, 0+for 0.11 0.16, 0+found -0.33 0.06, 0+good -0.14 0
0+had -0.48 0.63, 0+has 0.07 -0.04, 0+have -0.32 0.16, 0+healt 0.26 -0.33, 0+her -0.05 0
0+ident 0 0.06, 0+in -0.36 0.33, 0+incon 0.05 0, 0+inspe -0.24 -0.14, 0+is -0.06 -0.12
0+it 0.3 -0.17, 0+janua -0.06 -0.05, 0+joint 0.04 0, 0+july -0.36 0, 0+june -0.09 0, 0+kb -0.08 0
0+last -0.06 0, 0+lays 0.12 0, 0+leade 0.05 -0.06, 0+local -0.1 0, 0+march -0.29 0.05
0+may -0.04 0.33, 0+membe -0.05 0, 0+milli 0.21 0, 0+minut 0.09 0, 0+month 0 -0.38, 0+more -0.26 0
0+new -0.14 0.03, 0+no -0.11 0, 0+novem 0 0.25, 0+now 0.05 0, 0+octob -0.1 0.06, 0+of -0.64 0.64
0+ofste -0.42 0.42, 0+or 0.25 -0.17, 0+our 0.12 0, 0+outco 0.05 0, 0+overs -0.05 0, 0+pages -0.08 0
0+paren -0.28 0.04, 0+peopl -0.25 0, 0+per -0.26 0.28, 0+place -0.18 -0.03, 0+plans -0.15 -0.05
0+pract -0.22 0, 0+provi 0.03 0.16, 0+pupil -0.13 -0.07, 0+quali -0.07 0, 0+refor 0.66 0.07
0+repli -0.03 0, 0+repor 0.05 -0.03, 0+revie 0.06 0, 0+s -0.07 0, 0+said -0.05 0, 0+saw -0.08 0
0+say -0.12 0, 0+says 0 -0.06, 0+schoo -0.13 0, 0+send -0.06 0, 0+sets 0.08 0, 0+signi 0.08 0.17
0+since -0.12 0, 0+some 0.04 0, 0+staff -0.2 0, 0+stren 0.08 0, 0+suppo 0.08 0, 0+that 0.23 0.11
0+the -0.13 -0.36, 0+there 0.4 0.35, 0+they -0.22 -0.04, 0+this 0.06 0, 0+times 0.09 0
0+to -0.34 0.07, 0+too 0 0.08, 0+trans -0.03 0, 0+trave 0.1 0, 0+vacan -0.11 0, 0+waiti -0.05 0
0+was 0.31 0.12, 0+we -0.27 0, 0+week 0.54 0.28, 0+weeks 0.36 0.18, 0+were 0.11 -0.09
0+what 0.11 -0.18, 0+when -0.29 -0.06, 0+which 0.18 0.08, 0+who -0.08 0, 0+will -0.03 0
0+worki -0.11 0, 0+worse -0.09 0, 0+year 0.04 -0.09, 0+years -0.11 -0.06, 0+young 0 0.07
0m+in -0.04 0, 0m+overs -0.05 0, 0th+and -0.03 0, 0th+novem 0.27 0, 0th+of -0.09 0, 0th+to -0.04 0
a+0 0 0.64, a+backl -0.23 0.44, a+bad -0.19 -0.06, a+balan -0.08 0, a+barri -0.03 0
a+bette 0.04 -0.25, a+big 0.04 0.1, a+bit 0 -0.11, a+board -0.1 0, a+box -0.07 0, a+boy 0.19 0.09
a+break -0.07 0, a+budge 0.04 0, a+busin -0.06 0, a+call -0.12 0, a+carer -0.03 0, a+case -0.1 0
a+chair -0.03 0, a+chall 0.22 -0.07, a+chanc -0.16 0, a+chang 0.17 0, a+chari -0.12 0
a+child 0.2 -0.05, a+class -0.14 0, a+clear 0.33 -0.37, a+cliff 0.05 -0.27, a+clini -0.06 0.03
a+close 0.03 -0.16, a+co -0.03 0.18, a+comme 0.1 0, a+commi 0.04 0.05, a+commu -0.04 0.12
a+compl 0 -0.21, a+conce 0.22 0.11, a+consi 0.23 0.1, a+const -0.03 0, a+contr -0.07 0
a+copy -0.05 0, a+counc 0.04 -0.06, a+count 0.06 -0.04, a+credi -0.03 0, a+crisi -0.26 -0.36
a+criti 0.13 0.16, a+cultu 0.35 -0.03, a+damni 0.21 0.19, a+day 0.23 -0.08, a+dco 0.03 0
a+decad -0.1 0, a+dedic -0.14 0, a+desig 0.11 -0.05, a+diagn -0.3 0.83, a+diffe -0.15 0.16
a+direc 0.07 0.14, a+disab 0.14 0.22, a+disgr -0.11 0, a+docum 0.16 0, a+draft -0.05 0
a+duty -0.07 0, a+fair 0.08 -0.25, a+famil 0.2 0.14, a+few -0.59 0.12, a+fifth -0.11 0
a+fight 0.23 -0.21, a+film -0.03 0, a+firm 0.13 0.22, a+first 0.2 0.07, a+forma -0.09 0.18
a+forum -0.07 0, a+frame 0.11 0, a+frien -0.19 0, a+full -0.14 0.1, a+furth 0.13 -0.04
a+gap 0.04 0.06, a+girl 0.07 0, a+glowi 0 -0.03, a+good -0.09 -0.42, a+grand -0.03 0
a+great 0.05 -0.41, a+grip 0.22 0, a+group -0.03 0, a+growi 0.16 0, a+half 0.24 -0.25
a+hand 0.09 0.2, a+handf 0.16 -0.03, a+hard -0.11 0, a+head 0.07 0, a+healt -0.11 -0.04
a+high -0.05 0, a+highl -0.13 0, a+hub 0.05 0, a+huge -0.09 0, a+jewel 0.19 0.1, a+job 0.27 0
a+joint -0.23 0.07, a+key -0.04 0.22, a+lack 0.41 -0.15, a+large 0.22 -0.04, a+leafl 0.16 0
a+learn -0.07 0.07, a+legal -0.08 0, a+lette -0.27 0.18, a+lifel 0.1 0.29, a+line 0.12 -0.03
a+link -0.08 0, a+list 0.15 0.06, a+littl -0.23 0.09, a+local -0.48 0.03, a+long -0.05 -0.93
a+lot 0.16 0.04, a+lotte -0.03 0, a+low -0.1 -0.26, a+man -0.1 0, a+matte 0.53 -0.09
a+meeti -0.16 0, a+membe -0.19 -0.08, a+menta 0.06 0.49, a+mess 0.17 0, a+minor 0.18 -0.22
a+mixed -0.08 0, a+model 0.15 0.16, a+monit 0.2 0.14, a+month -0.22 0.05, a+more -0.23 -0.16
a+mothe -0.05 0, a+multi -0.14 0, a+mum -0.05 0, a+named -0.09 0.12, a+natio -0.2 0, a+need 0.06 0
a+neuro 0.03 0.07, a+new -0.31 -0.15, a+newsl -0.04 0, a+note -0.04 0, a+numbe -0.63 -0.15
a+nurse -0.04 0.1, a+one -0.06 0, a+paedi 0.09 -0.09, a+page -0.09 0, a+panel -0.04 0
a+parag 0.14 0.09, a+paren -0.34 -0.12, a+part 0.26 0.26, a+parti -0.41 0, a+partn 0.1 0.05
a+peer -0.16 0, a+perma -0.06 0, a+perso 0.18 -0.07, a+phone 0.04 0, a+pictu 0.03 0
a+pilot 0.2 0.27, a+place 0 -0.1, a+plan 0.09 0.39, a+point -0.08 0, a+poor 0.03 -0.07
a+porta -0.05 0, a+posit 0.47 0.24, a+post -0.07 0, a+postc 0.23 -0.07, a+prese -0.11 0
a+prior 0.23 -0.3, a+probl 0.26 -0.07, a+promi 0.18 0, a+prope 0.08 0.1, a+publi -0.05 0
a+quali 0.06 0.05, a+quart 0 -0.2, a+quest 0.14 0, a+queue -0.03 0, a+range -0.53 0.07, a+re 0.26 0
a+real 0.23 0.07, a+reali 0 0.13, a+recen -0.12 -0.09, a+recov -0.24 0, a+reduc -0.07 0.15
a+refer 0.06 0.08, a+relat 0.03 0, a+repor 0.26 -0.64, a+resul -0.14 -0.12, a+revie 0.07 0.13
a+revis -0.57 -0.06, a+right -0.22 0, a+risk -0.16 0, a+rule 0.03 0.18, a+say 0.13 0
a+scand -0.09 0, a+scath 0.19 -0.16, a+schoo -0.27 -0.13, a+secon -0.46 0, a+senco -0.13 0
a+send -0.39 0.21, a+servi -0.12 0.18, a+shamb -0.07 0, a+share -0.31 0.28, a+short -0.2 -0.19
a+signi 0.1 -0.05, a+singl -0.13 0.52, a+small -0.13 -0.11, a+socia -0.08 -0.03, a+sourc 0.04 0.16
a+speci 0.24 -0.19, a+speec 0.04 0, a+spoke -0.09 -0.12, a+stabl 0 -0.3, a+start 0.04 0
a+state -0.13 -0.06, a+statu -0.15 0, a+strat 0.29 -0.38, a+stren 0.57 0, a+stron 0.25 0.27
a+strug 0.15 0, a+succe 0 -0.12, a+summa -0.16 0, a+suppo 0 0.34, a+surpr -0.15 0, a+surve -0.15 0
a+syste -0.1 -0.31, a+task -0.11 0, a+taxi 0.14 0, a+teach 0.04 0, a+team 0 0.22
a+term -0.03 -0.14, a+that -0.12 0, a+the -0.06 0, a+thera -0.16 0, a+thing 0.03 -0.16
a+third 0.24 0.15, a+threa 0.09 0, a+three -0.04 0, a+time -0.1 0, a+timel -0.11 0.09
a+trans 0 0.26, a+tribu -0.09 0, a+true 0 0.08, a+trust 0.05 0, a+two -0.04 0, a+varie -0.04 0
a+very 0.43 0.08, a+visit -0.04 0.05, a+visua 0.08 0.08, a+voice -0.06 0, a+wait 0.22 -0.04
a+waiti -0.27 0, a+watch 0.29 -0.13, a+way 0.16 0.43, a+week -0.48 -0.16, a+well -0.04 0.04
a+wheel 0.29 -0.39, a+white -0.1 0, a+whole -0.11 -0.62, a+wide 0.05 0.27, a+wider -0.17 0.2
a+woman -0.07 0, a+word 0 -0.22, a+worki -0.04 0, a+worry -0.1 0.25, a+writt 0.2 -0.1
a+wsoa -0.1 0, a+year 0.1 -0.61, a+young -0.04 0.23, able+to -0.05 0.28, about+0 -0.2 -0.09
about+a 0.03 0, about+and 0.24 -0.05, about+chang 0 0.21, about+child -0.12 -0.1
about+five -0.07 0, about+healt -0.13 -0.12, about+how 0.15 -0.09, about+it 0.21 0.27
about+money -0.03 0, about+perso 0.08 -0.18, about+plans -0.1 0, about+schoo -0.22 0
about+send 0.08 -0.2, about+servi 0.23 0, about+speci 0 -0.08, about+suppo 0.04 -0.03
about+that -0.06 0, about+the 0.23 0.45, about+their -0.17 -0.25, about+them 0.27 -0.05
about+thera -0.1 0, about+these -0.11 0.17, about+those 0.03 0, about+three -0.06 0
about+to -0.1 0, about+trans -0.16 0, about+us 0.04 0.14, about+waiti -0.1 0, about+waits -0.04 0
about+what 0.07 0.15, about+your 0.04 0, above+all 0.34 -0.41, above+and 0.05 0.09
above+the 0.04 -0.04, absen+among 0 -0.08, absen+and 0.08 0, absen+from 0 -0.05, absen+is -0.13 0
absen+of 0.19 0.23, acade+outco 0.12 0, acade+trust -0.2 0, accel+progr -0.15 -0.22
accep+by -0.1 0, accep+it -0.1 0, accep+that 0.15 -0.03, accep+the 0.03 0, accep+what -0.11 0
acces+and 0 -0.11, acces+to 0.09 -0.21, accor+to 0.35 -0.1, accou+and -0.09 0.11
accou+for -0.09 -0.05, accou+of -0.09 -0.13, accur+and -0.13 -0.04, accur+ident 0.07 0.27
accur+under 0.14 -0.16, achie+and 0 -0.12, achie+for -0.12 0, achie+in -0.1 0
achie+well -0.17 0.32, ackno+and -0.06 0, ackno+by 0.06 0.19, ackno+in 0.03 0
ackno+that 0.22 -0.12, ackno+the 0.08 0.15, acros+all 0 -0.03, acros+educa 0.15 -0.22
acros+healt -0.05 -0.05, acros+servi -0.09 -0.13, acros+the 0.06 -0.06, act+0 -0.49 -0.3
act+as 0.21 0.03, act+at -0.18 0, act+urgen 0 -0.05, actio+0 -0.04 0.14, actio+a 0.04 0
actio+after -0.06 0, actio+and 0.73 -0.46, actio+by -0.06 0, actio+for -0.1 0, actio+had 0.2 0.08
actio+has 0.05 -0.03, actio+in -0.22 0.04, actio+is -0.44 -0.05, actio+must 0.23 -0.04
actio+plan 0.16 -0.1, actio+plans 0.18 -0.18, actio+that -0.27 -0.08, actio+the 0.04 -0.03
actio+to 0.14 0.53, actio+was -0.15 0.14, actio+were -0.2 0, actio+which 0 -0.06, actio+wsoa 0.24 0
activ+for 0.04 0, add+that -0.05 -0.11, added+that -0.04 -0.06, addit+needs -0.43 0.39
addit+resou 0.18 0.23, addre+any 0.04 -0.06, addre+each -0.07 0, addre+gaps 0.05 -0.04
addre+the -0.08 -0.14, addre+this 0.14 0, addre+to -0.17 0, adds+that 0.11 0.1, adequ+stand -0.05 0
adhd+and -0.22 0, adhd+asses -0.24 -0.17, adhd+diagn 0.21 -0.14, adhd+pathw 0.06 0.06
adhd+waits 0 -0.05, admis+to 0 0.03, adole+menta -0.06 0, adult+and 0.12 -0.42, adult+are 0 -0.07
adult+from 0.07 -0.04, adult+healt 0.31 -0.15, adult+in 0.13 0.11, adult+is -0.14 0.12
adult+life 0.04 0.49, adult+menta 0.14 0, adult+servi 0.1 -0.43, adult+socia -0.04 -0.14
adult+start 0 0.1, adult+who 0.13 0.05, advic+and -0.16 0.14, advic+for 0 -0.04, advic+from 0.2 0
advic+in 0.08 -0.08, advic+is -0.16 0.06, advic+servi 0.14 0.1, advic+that 0.05 0.1
advic+to 0.03 0, advis+teach 0.11 0.06, advis+that 0.17 0.06, after+0 0.69 -0.32, after+a 0.4 -0.04
after+an 0.16 0, after+annua 0.07 -0.14, after+being -0.14 0, after+child -0.14 0.31
after+colle 0.03 -0.05, after+inspe -0.63 0, after+it 0.32 0.16, after+ofste 0.06 0
after+revie 0.03 0.06, after+schoo 0 0.16, after+that -0.28 0, after+the -0.56 -0.04
after+their -0.08 0, after+they 0.18 0.15, after+this -0.1 0, after+two 0.04 0, again+0 -0.05 0
again+a 0.03 0, again+and 0 -0.51, again+at -0.09 0, again+in -0.29 0, again+the -0.08 0
again+to -0.03 0, age+0 -0.04 0, age+and 0 0.03, age+child 0.03 -0.06, age+of 0.32 -0.18
aged+0 0.29 -0.39, agenc+and 0.19 0.11, agenc+staff 0.14 -0.32, agenc+work 0 0.1
agenc+worki 0.07 -0.06, ago+inspe -0.1 0, agree+a -0.07 0, agree+and -0.04 0, agree+that -0.03 0.07
agree+to -0.11 0, ahead+of -0.05 0.07, all+0 -0.11 0, all+and -0.21 -0.18, all+are -0.05 0
all+areas 0.09 -0.23, all+bad -0.03 0, all+but 0.29 -0.03, all+child 0 -0.04, all+famil -0.07 0
all+four -0.24 0.05, all+in 0 0.09, all+level -0.38 0.08, all+of 0.16 -0.26, all+our -0.15 0
all+over -0.14 0.26, all+paren 0.41 0, all+partn 0.04 0.19, all+plans 0.03 0.19, all+right 0.14 0
all+schoo 0 -0.13, all+servi 0.11 0.13, all+sorts -0.05 0, all+that -0.19 0.17, all+the -0.65 -0.4
all+these 0.15 0, all+they -0.29 0, all+this 0.17 0.29, all+those 0.04 0, all+three 0.15 -0.22
all+throu 0.14 0.13, all+to -0.04 0, all+we -0.05 0, all+who 0 0.11, all+young 0 0.07
almos+all 0.08 0.24, almos+every 0.18 0.05, alrea+and -0.39 0, alrea+in -0.12 0
also+been -0.36 -0.05, also+criti 0 -0.03, also+found 0.36 0.18, also+highl -0.2 -0.05
also+ident -0.24 0, also+noted -0.17 0.18, also+point 0.03 -0.11, also+prais 0.08 0.05
also+recog 0 -0.08, also+repor -0.36 0.04, also+said 0 -0.22, also+say 0.12 0.07
also+says 0.03 0.29, also+that 0.1 0.04, also+wrote 0.13 0.12, alter+provi 0.13 -0.1
alway+get -0.16 -0.13, alway+know 0.21 -0.05, ambit+and 0.26 0.51, ambit+for 0.24 -0.14
ambit+to 0.03 -0.08, amend+plans 0.24 0, amend+promp 0.05 -0.03, among+it -0.2 0
among+other 0 0.08, among+paren 0.19 -0.18, among+pupil 0.06 -0.09, among+the -0.22 0.12
among+them -0.64 -0.12, among+these 0.18 -0.04, among+those -0.08 -0.14, amoun+of -0.13 -0.21
an+absen 0 -0.16, an+accel 0 -0.22, an+accur 0 -0.09, an+adequ -0.03 0, an+adhd -0.12 -0.04
an+adult 0.07 0.03, an+advis -0.09 0, an+after 0.09 0, an+annua 0 0.03, an+answe 0.24 0.15
an+apolo -0.06 0, an+appro -0.05 0.2, an+area -0.51 -0.24, an+asses -0.1 -0.28, an+audit -0.06 0
an+autis 0.12 -0.11, an+avera 0.1 0, an+earli 0.43 -0.25, an+early 0 -0.43, an+easy -0.07 0
an+educa -0.15 -0.35, an+effec -0.05 0.14, an+ehc -0.2 0.48, an+ehcp -0.17 -0.03, an+email 0.04 0
an+end 0.15 0.16, an+equal 0.56 0.3, an+examp 0.37 0.06, an+extra -0.1 0, an+hones 0.1 0.05
an+hour 0 -0.07, an+icb -0.04 0, an+impac 0.15 -0.05, an+impor -0.17 0, an+impro -0.06 0.11
an+incon -0.17 0, an+incre 0 0.07, an+indep -0.3 0, an+inspe 0.1 -0.05, an+inter -0.27 0
an+offic -0.09 0.05, an+ofste 0.84 -0.13, an+open -0.12 0, an+outco 0.15 0, an+unacc 0.08 -0.04
an+updat -0.24 0, and+0 -0.62 -0.27, and+a -0.08 -0.06, and+about 0.17 0.23, and+above 0.1 0
and+acces -0.1 0, and+accur 0.06 0.07, and+achie -0.18 -0.24, and+act 0.32 0.23
and+acted 0.18 0.21, and+actio -0.09 0, and+adhd 0.15 -0.28, and+adole -0.12 -0.11
and+adult -0.25 -0.04, and+advic 0.16 0.11, and+after 0.05 0, and+again 0 -0.18, and+all 0.04 -0.12
and+alter -0.1 -0.1, and+ambit 0.16 -0.09, and+amend 0.03 0, and+among 0.04 0, and+an -0.21 0.09
and+annua -0.21 -0.17, and+anoth 0.06 0, and+anxie -0.04 -0.05, and+ap -0.03 0, and+are 0.2 0.16
and+areas -0.14 -0.08, and+as -0.06 -0.03, and+asked -0.12 0, and+aspir 0.09 0.05
and+asses -0.15 -0.26, and+at 0 0.43, and+atten 0 0.27, and+autis -0.1 0, and+be -0.03 0
and+bette 0.35 -0.15, and+beyon 0.05 0.09, and+blind 0.17 0.03, and+bring -0.15 0
and+broug -0.09 0, and+by -0.04 0.04, and+calle -0.03 0, and+can 0.14 0, and+care -0.1 -0.36
and+carer 0.32 -0.19, and+ccg -0.08 0, and+chall 0.05 0.16, and+chang 0.29 0, and+check 0.12 0
and+child -0.1 0.14, and+clear -0.23 0.17, and+co -0.05 0.05, and+colle -0.21 0, and+come -0.13 0
and+comme -0.06 0, and+commi -0.2 -0.32, and+commu 0.12 0, and+compl 0.06 -0.15
and+confi -0.12 0.04, and+consi 0.24 -0.07, and+conti -0.04 0, and+counc 0.16 0.1
and+count -0.11 0, and+cqc 0.2 -0.13, and+data 0.08 -0.05, and+decis 0.11 0.22
and+delay -0.41 -0.1, and+deliv 0.15 0.16, and+deter 0 0.42, and+devel -0.09 0
and+diagn 0.05 -0.18, and+didn 0.03 0, and+direc -0.12 0, and+disab -0.27 0.24, and+do -0.13 0.06
and+does 0 -0.05, and+don 0.1 0.2, and+drive 0.04 0, and+early -0.47 0, and+easy 0.06 0.13
and+educa -0.13 0.48, and+effec 0.34 -0.34, and+embed 0 -0.22, and+emoti 0.06 0.2, and+engag 0.21 0
and+equip 0.04 0.29, and+evalu -0.37 -0.07, and+every -0.2 -0.22, and+evide -0.29 0
and+exclu -0.09 -0.12, and+expec 0.11 0, and+exper -0.14 0.16, and+faith 0.23 -0.16
and+famil -0.26 -0.74, and+feel 0.06 0.07, and+few 0.09 0.13, and+fewer -0.16 0, and+find 0 -0.21
and+finis -0.05 0, and+follo 0.28 0.05, and+for 0.07 -0.48, and+found 0.45 0.16, and+four 0.13 0
and+frien 0.04 0, and+from -0.17 0, and+frust 0 0.13, and+furth -0.19 0, and+gaps -0.3 0
and+gave -0.26 0, and+get -0.05 -0.04, and+give 0.06 -0.05, and+go -0.16 -0.38, and+goes -0.07 0
and+good 0.1 0, and+got 0.18 0, and+gover -0.74 0.08, and+guida 0.1 0.18, and+had -0.24 -0.06
and+hand -0.11 0, and+hande -0.06 0, and+has -0.39 0.15, and+have -0.29 0.4, and+healt -0.62 0.19
and+heari 0.06 0, and+help 0.12 0, and+her 0.07 0, and+his -0.07 0, and+hospi 0.17 0
and+how 0.17 -0.28, and+i 0.25 0.03, and+icb 0.1 0, and+if 0.13 0, and+impro -0.44 0.32
and+in 0.15 0.4, and+inclu 0.09 -0.4, and+indep -0.05 0.14, and+infor 0.38 -0.2
and+inspe 0.15 0.05, and+is -0.4 0.05, and+it 0.22 0.08, and+its 0.13 0.07, and+joint -0.11 0
and+keep 0 0.04, and+kind 0.1 0.14, and+know 0.03 0.21, and+knowl 0.08 0, and+langu 0.24 -0.3
and+lead 0.12 0.04, and+leade 0 0.11, and+learn 0.03 0, and+leave 0.05 0, and+less -0.08 0.21
and+local -0.06 0.19, and+looke -0.07 0, and+made -0.08 0.18, and+make -0.2 0.31
and+many -0.54 -0.28, and+march -0.04 0, and+maths 0.06 -0.31, and+may 0.03 0.03, and+meet 0.04 0
and+meeti 0.03 0.04, and+meets 0.14 -0.08, and+menta -0.34 -0.09, and+merse 0.24 -0.17
and+met -0.44 -0.3, and+monit 0.24 -0.55, and+more -0.05 0.15, and+most -0.17 0.06, and+must 0.04 0
and+my 0.05 0, and+natio -0.04 0, and+neuro 0.18 -0.26, and+never -0.09 0, and+new 0.03 0.12
and+nhs 0.12 0.29, and+no 0.03 -0.06, and+nobod 0.07 -0.34, and+north -0.19 0, and+not 0 0.48
and+nothi 0.13 0.1, and+now -0.27 -0.26, and+nurse 0.06 -0.04, and+occup 0.08 0.05
and+of -0.76 0.23, and+offic 0.12 0.34, and+ofste -0.15 -0.33, and+often 0.03 0.07
and+once -0.07 0.14, and+one 0 -0.06, and+or -0.4 -0.05, and+other -0.11 -0.23, and+our -0.13 -0.11
and+out 0.07 0.03, and+outco 0.1 -0.07, and+over 0.15 -0.04, and+overs 0 -0.4
and+paren -0.25 -0.05, and+partn -0.16 -0.07, and+paste -0.07 0, and+peopl -0.03 -0.1
and+perso 0.04 0.09, and+physi -0.23 0, and+place -0.13 0, and+plan -0.03 0, and+plann 0.16 -0.1
and+plans -0.29 0, and+point -0.15 0.05, and+poor -0.28 -0.08, and+post 0.04 0
and+pract -0.28 -0.08, and+profe 0.16 -0.2, and+progr -0.14 0.17, and+promp -0.06 0.12
and+provi 0.08 -0.15, and+publi -0.09 -0.03, and+pupil -0.04 0.09, and+put -0.27 -0.04
and+quali 0.08 -0.04, and+quick -0.08 0.08, and+respo 0.3 -0.06, and+revie -0.18 0.17
and+right 0.12 -0.06, and+said 0.07 0, and+say 0 -0.03, and+says 0.05 -0.05, and+schoo -0.47 0
and+scrut -0.1 0, and+secon 0 -0.37, and+see 0.21 0, and+send 0.16 0.04, and+servi 0.24 0.31
and+set 0.03 0, and+share 0.26 -0.26, and+she -0.18 0, and+short 0.05 0.12, and+signi 0 -0.05
and+since 0.15 0, and+skill -0.13 -0.19, and+small 0.04 0, and+so -0.53 0.04, and+socia 0.32 0.2
and+some -0.27 0.11, and+south -0.03 0, and+speci 0.32 0.14, and+speec -0.38 0
and+staff -0.62 0.16, and+stay 0 0.08, and+still 0.09 0, and+strat -0.29 0.11, and+stron 0.07 -0.27
and+suppo -0.1 0.14, and+suspe -0.13 0.13, and+susta -0.15 0, and+syste 0.37 0, and+take -0.04 0
and+talke -0.11 0, and+teach 0.08 -0.06, and+thank -0.06 0, and+that -0.56 0.74, and+the 0.21 -0.14
and+their 0 -0.13, and+then 0.19 -0.48, and+thera -0.05 0.28, and+there -0.37 -0.09
and+these -0.1 0.11, and+they 0.03 0.32, and+this -0.04 -0.16, and+those 0.19 0.31
and+timel -0.09 0, and+to -0.38 -0.23, and+toddl 0.08 0.1, and+told -0.18 0, and+too -0.58 0
and+train 0.22 -0.1, and+trans -0.04 -0.13, and+trave 0.11 -0.03, and+treat 0.11 -0.11
and+trust 0.4 -0.48, and+two 0.09 0.07, and+under -0.26 -0.09, and+updat 0.03 0
and+urgen -0.07 -0.3, and+used 0.03 0, and+value -0.08 0.08, and+visio -0.05 0, and+visua 0.07 0
and+wait -0.27 0, and+waits 0.08 -0.05, and+was 0 -0.22, and+we -0.17 -0.16, and+weak 0.06 0.06
and+weakn 0.04 0.03, and+well 0.1 0.18, and+wellb 0.13 -0.25, and+went -0.08 -0.13
and+were -0.21 0.1, and+west -0.13 0, and+what 0.12 0.58, and+when 0.06 0.05, and+where 0.11 0.41
and+wheth -0.17 -0.03, and+which -0.35 -0.14, and+white -0.1 0, and+who 0.11 -0.06
and+whose -0.14 0.03, and+why 0.09 0.24, and+will 0.39 -0.07, and+witho -0.08 0.37
and+work 0.23 0.15, and+would -0.09 0, and+yet -0.04 0.44, and+you -0.09 0.04
and+young -0.04 -0.04, and+your 0.06 0, annua+healt 0.03 0.15, annua+revie 0.37 -0.56
anoth+in -0.26 -0.06, anoth+to 0.21 0.22, answe+a -0.05 0, answe+and 0 -0.06, answe+by -0.08 0
answe+for -0.03 0, answe+in 0.1 0, answe+the 0.35 -0.05, answe+to -0.35 -0.08, answe+was -0.03 0
any+child 0.21 0.07, any+of -0.27 -0.28, any+other -0.22 0, any+time -0.04 0, anyon+s 0.06 0
apolo+and -0.03 0, apolo+to -0.2 0, appen+0 0.11 0, appoi+a -0.07 0, appoi+and 0.07 0.05
appoi+are 0.05 0, appoi+by -0.03 0, appoi+in 0.1 0, appoi+leade 0 0.03, appro+and 0.14 0
appro+is 0.23 0.11, appro+it -0.07 0, appro+the 0.03 0, appro+to 0.03 0.06, april+0 0.08 0.41
april+s 0.07 0, april+to -0.05 0, are+0 -0.3 -0.07, are+a 0.23 -0.43, are+able 0.09 0.03
are+about -0.03 0, are+above 0.06 0.04, are+alrea -0.19 0, are+ambit 0 -0.04, are+amend 0.07 -0.03
are+among 0.06 -0.19, are+and -0.1 0.17, are+answe 0.07 0, are+as -0.1 -0.05, are+asked 0.04 0.14
are+asses 0.16 -0.1, are+at -0.14 0, are+avail 0 -0.09, are+back -0.11 0, are+being -0.45 0.03
are+bette -0.33 -0.12, are+broug -0.19 0.18, are+child 0.04 -0.32, are+clear 0.03 0.31
are+comin 0.03 0, are+commi 0.34 0.17, are+commu 0.17 -0.03, are+compl 0.3 0.12, are+conce -0.04 0
are+consi -0.03 0.24, are+deaf 0.07 0.11, are+dealt -0.03 0.17, are+delay 0.24 -0.13
are+deliv 0.06 -0.13, are+descr 0.07 0, are+deter 0.1 0.07, are+devel 0.11 0, are+doing 0.37 0.08
are+done 0.06 -0.08, are+down -0.19 0, are+educa -0.14 0.19, are+effec 0 0.33, are+enoug 0.14 0.3
are+entit -0.1 -0.15, are+exclu 0.37 0.23, are+exhau 0 -0.07, are+faili 0.39 -0.06
are+falli -0.04 0, are+famil -0.12 0, are+far 0 -0.06, are+few 0.05 -0.16, are+fewer -0.12 0.25
are+finis -0.16 0.37, are+for 0.37 -0.36, are+found 0 0.03, are+four -0.1 0, are+frequ 0.08 -0.08
are+full 0.06 -0.17, are+fully 0 0.05, are+getti -0.43 0.55, are+given 0.03 0.12
are+glad 0.11 -0.06, are+going 0.06 0.1, are+good -0.06 0.52, are+happy 0 0.15
are+hard -0.03 -0.07, are+heard 0.04 -0.05, are+held -0.08 -0.22, are+helpe 0.08 0.22
are+high 0.06 -0.1, are+highl 0.04 0.27, are+hones 0.09 0.16, are+ident 0.24 0.28
are+impro -0.04 0.29, are+in 0.13 0.23, are+inclu 0.13 0.24, are+incon -1.13 0, are+inspe -0.06 0
are+invol 0.08 0.32, are+issue 0.03 0.03, are+joint -0.16 0, are+kept 0.2 0.12, are+kind 0.19 0.2
are+known 0.26 0.3, are+late -0.74 -0.08, are+left 0.29 -0.51, are+less 0.05 0, are+let 0 -0.08
are+likel 0.06 0, are+limit 0.06 -0.12, are+liste 0 0.15, are+long -0.06 -0.04, are+longe -0.23 0
are+made 0.2 -0.08, are+makin 0.28 0, are+meant -0.05 0, are+met -0.16 0.36, are+misse 0.12 -0.13
are+missi 0 0.09, are+more 0.07 0.37, are+most 0.03 0.16, are+mostl -0.05 0, are+neede -0.4 0.27
are+new 0.12 -0.65, are+no -0.34 0, are+not -0.4 -0.51, are+notic -0.08 0.4, are+now -0.05 0.6
are+of 0.27 -0.38, are+offer 0.12 0.04, are+often 0.19 -0.33, are+our -0.03 0, are+out 0 0.18
are+over -0.17 -0.16, are+paren -0.32 -0.17, are+part 0.03 0.2, are+partn -0.07 0, are+passi 0 0.03
are+picke -0.14 0.14, are+place 0.24 -0.06, are+plann 0 0.28, are+pleas 0 -0.11, are+poor 0 0.17
are+poorl -0.17 -0.26, are+posit 0.03 -0.08, are+prais 0.06 0.03, are+promp 0.04 0.12
are+proud 0.14 0, are+provi -0.03 -0.04, are+put -0.04 0, are+quick 0.11 0.13, are+ready -0.36 0
are+recog 0.16 0.09, are+recru -0.14 0, are+refer -0.04 0, are+resol 0 -0.06, are+respo 0 0.1
are+revie 0.07 0.14, are+right 0.55 -0.5, are+risin 0.09 0, are+run 0 0.18, are+safe 0.14 -0.12
are+said 0.52 0.12, are+schoo 0 -0.08, are+seen 0.14 0.22, are+sent 0 0.21, are+set -0.04 0.2
are+short -0.06 -0.13, are+signi 0 -0.04, are+skill 0.06 0, are+slow 0 -0.06, are+so 0 -0.04
are+some -0.4 -0.07, are+somet 0 -0.04, are+sorry -0.24 0, are+speci 0.09 0, are+spott 0.09 0.24
are+still -0.28 -0.42, are+stron 0.18 0.21, are+suppo 0 0.12, are+suspe 0.1 -0.15
are+syste -0.14 0, are+taken -0.06 -0.16, are+takin 0 -0.04, are+taugh 0 0.1, are+that 0.11 -0.22
are+the -0.21 0.12, are+there -0.11 0.31, are+they -0.12 0, are+those -0.38 0, are+three -0.2 -0.05
are+timel -0.13 0.1, are+to 0.15 0.08, are+told 0 -0.19, are+too -0.36 -0.23, are+two -0.21 0
are+typic -0.12 -0.08, are+unacc 0.06 -0.12, are+under -0.32 -0.15, are+up 0.34 0.04
are+used 0.14 0, are+value 0.08 0, are+very -0.09 0.1, are+visib -0.24 0, are+visit 0.21 0.16
are+vulne -0.04 0, are+waiti -0.06 -0.27, are+we -0.11 0, are+weak 0.13 -0.04, are+welco 0.04 0.04
are+well 0.24 -0.11, are+what -0.07 -0.03, are+wides 0.16 -0.03, are+worki -0.11 -0.03
are+writt 0 0.07, are+you -0.09 0, area+0 0.69 0.06, area+and -0.08 0, area+are 0.52 0.22
area+can -0.03 0, area+does 0.14 -0.1, area+for -0.32 -0.1, area+had -0.38 -0.11
area+has -0.14 0.15, area+have 0.39 0.24, area+in -0.32 -0.21, area+inspe -0.33 0
area+is -0.12 -0.18, area+leade 0.2 0.07, area+of -0.42 -0.05, area+partn 0.25 -0.51
area+perfo -0.28 0, area+repor -0.06 0, area+revie -0.2 0, area+s 0.08 0.11, area+send -0.44 0.14
area+speci 0.07 0, area+that 0.11 0.27, area+the 0 0.07, area+to -0.2 0.15, area+was -0.96 0.12
area+well -0.05 0, area+were -0.22 -0.07, areas+and -0.12 0.04, areas+are -0.25 -0.11
areas+for -0.23 -0.6, areas+had -0.06 -0.06, areas+have -0.15 0, areas+in 0.23 0
areas+inspe -0.12 -0.12, areas+of 0.57 0.07, areas+so -0.24 0, areas+that 0.42 0.37
areas+the -0.17 0.13, areas+to -0.25 0.09, areas+were -0.31 0.03, areas+where -0.73 0.11
areas+which -0.18 -0.1, aren+t 0.04 0, aroun+0 -0.22 0, aroun+the 0.3 0.36, arran+are 0.18 -0.03
arran+by 0.13 -0.04, arran+for -0.03 -0.27, arran+in -0.19 0.07, arran+lead -0.13 0
arran+of 0.18 -0.05, arran+that 0.03 0.12, arran+to -0.08 0, arran+typic -0.12 0, arran+were 0 0.13
arriv+in -0.13 0.05, as+a 0.16 -0.08, as+an 0.31 0.14, as+areas 0.19 0, as+can -0.07 0
as+effec -0.04 0, as+ever -0.2 0, as+far -0.08 -0.13, as+fast -0.09 -0.17, as+follo -0.1 0
as+for -0.09 0.22, as+good -0.34 0.2, as+if 0.13 -0.09, as+in -0.11 -0.05, as+incon 0.1 0.08
as+inspe 0.15 0.05, as+is 0.07 0, as+it -0.1 -0.09, as+its 0.16 0.06, as+leade 0.12 0.32
as+long -0.12 0.15, as+many 0.06 -0.15, as+much 0.07 -0.15, as+of 0.18 0.14, as+often 0 0.08
as+one 0.63 0.53, as+other 0.03 0.05, as+our 0.09 0, as+part -0.22 0, as+partn 0.2 0.1
as+set -0.1 0, as+that 0 -0.07, as+the -0.34 -0.75, as+their -0.14 0.08, as+there 0.03 0.11
as+they -0.29 -0.04, as+thoug 0.18 0.18, as+to -0.39 -0.28, as+was 0.08 0.07, as+we -0.04 -0.05
as+well -1.04 -0.97, as+you -0.06 0, asd+and -0.05 0, aside+for 0.13 0, ask+for -0.16 -0.11
ask+the -0.1 0.21, ask+us -0.04 0, ask+what 0.06 0, ask+you -0.03 0, ask+your -0.07 0
asked+a 0.06 0, asked+about -0.14 -0.05, asked+and -0.04 0, asked+by -0.23 0, asked+for 0.11 -0.43
asked+how -0.22 0, asked+if -0.12 0, asked+in -0.04 0, asked+leade -0.2 0, asked+of 0 -0.09
asked+that -0.13 0, asked+the -0.1 -0.12, asked+to 0 -0.11, asked+us -0.13 0, asked+what 0.16 0
asked+wheth -0.13 0, asked+why -0.03 0, askin+for -0.12 0, askin+what 0.03 0, asks+us -0.04 0
aspir+to 0.07 -0.16, asses+0 -0.1 0, asses+a -0.29 0, asses+and -0.25 -0.5, asses+are -0.2 0.18
asses+as 0.07 0, asses+at -0.07 -0.06, asses+by -0.09 0.05, asses+for 0.29 -0.15
asses+had 0.08 -0.03, asses+has 0.22 0.19, asses+have 0.14 0.26, asses+in 0 0.15
asses+is -0.35 0.16, asses+of 0.31 -0.29, asses+pathw 0 -0.05, asses+take 0.27 0.04
asses+that 0.08 -0.11, asses+the 0.36 -0.19, asses+was -0.09 0.21, asses+were 0.11 -0.19
asses+which -0.11 -0.07, assis+are 0.06 0, assur+frame -0.06 0, assur+of 0.05 -0.07
assur+that 0.15 -0.14, assur+thems 0.08 -0.08, asylu+seeki 0.11 0.16, at+0 0.64 -0.33
at+a -0.43 -0.3, at+all -0.04 -0.07, at+an 0.3 -0.56, at+any -0.12 0.04, at+by -0.2 0
at+count -0.07 0, at+each 0 -0.06, at+every -0.1 0.43, at+first -0.09 0, at+home 0.24 0.51
at+how -0.51 -0.06, at+ident 0.12 0.14, at+impro -0.15 0, at+it 0.18 0, at+its 0 0.03
at+key 0.35 -0.24, at+last 0.14 0.05, at+least 0 0.11, at+meeti -0.09 0, at+nhs -0.03 0
at+nine -0.07 0, at+once -0.49 -0.07, at+pace 0 -0.09, at+prese 0.09 -0.26, at+prima 0.15 0.1
at+regul 0.09 0, at+risk -0.17 1.1, at+schoo -0.15 -0.1, at+secon 0.05 -0.05, at+sen 0.19 -0.21
at+send 0.36 -0.25, at+short 0.12 -0.19, at+speci 0.14 0.21, at+that -0.67 -0.04, at+the 0.03 0.4
at+their 0.13 0, at+this 0.09 -0.22, at+three -0.05 0, at+times 0.22 0, at+two 0.08 -0.15
at+weeke 0.21 0.19, at+what -0.31 -0.06, at+which 0.35 0.26, at+work -0.21 0, atten+and 0.03 0
atten+by 0.08 0.18, atten+defic 0.19 0.03, atten+of -0.05 -0.07, atten+schoo -0.03 0.2
atten+the -0.06 0, atten+to 0.22 -0.11, audit+0 -0.03 0, audit+of -0.27 0, augus+0 -0.04 0
autho+and -0.33 -0.08, autho+has 0.23 -0.47, autho+in -0.1 0, autho+s 0.1 -0.15
autho+shoul 0.45 -0.09, autho+to 0.03 0.05, autho+was -0.24 -0.05, autis+and -0.04 -0.24
autis+are 0.06 -0.1, autis+asses -0.24 0.25, autis+child -0.95 -0.2, autis+diagn 0.11 -0.04
autis+girls 0 -0.12, autis+in -0.03 0, autis+is 0.14 -0.09, autis+or 0.27 -0.05
autis+pathw -0.27 -0.04, autis+pupil 0 -0.05, autis+servi 0.1 0, autis+spect 0 -0.11
autis+teena 0.05 0.07, autis+waits 0.11 0.13, autis+young 0.05 0.31, avail+in 0 0.17
avail+of 0 -0.08, avail+to 0.07 -0.15, avera+0 -0.08 0, avera+is -0.05 0, avera+of 0.07 -0.04
avera+wait -0.03 0, await+a -0.05 0, award+the 0.23 0, aware+of 0.22 0, away+from -0.07 0.04
b+the 0.1 0, babie+and 0.08 0.12, back+and 0 -0.09, back+by -0.07 0, back+for -0.06 0
back+in -0.1 0.05, back+to 0 0.54, backl+of -0.15 0.33, bad+news -0.08 0, basis+of 0.04 0.04
be+0 0.12 0, be+a -0.04 -0.15, be+able -0.15 0, be+accep 0.12 -0.07, be+addre 0.06 0.04
be+agree -0.05 0, be+an -0.04 0, be+and -0.08 -0.03, be+asked 0.14 0, be+asses -0.07 0.15
be+at 0.05 0.37, be+aware -0.04 0, be+back -0.05 0, be+bette 0.06 -0.11, be+carri 0.03 0
be+chang -0.05 0, be+clear -0.08 0, be+compl 0.03 0, be+confi 0.03 0, be+consi -0.05 0
be+dealt 0.23 -0.34, be+deliv 0.05 0, be+devel 0.19 0.22, be+done -0.06 0.04, be+drawn -0.07 -0.03
be+effec -0.28 0, be+expec 0.07 -0.05, be+fair 0 0.19, be+for -0.14 0, be+found 0 -0.35
be+given 0.07 0, be+good -0.12 0, be+had 0.3 0, be+heard -0.22 0.03, be+held -0.03 0
be+hones -0.12 0, be+ident 0 -0.36, be+impro -0.15 -0.31, be+in -0.12 -0.34, be+incon -0.03 -0.04
be+inspe -0.1 0, be+issue -0.11 0, be+it -0.09 0, be+kept -0.2 0, be+known -0.16 0, be+looke 0.03 0
be+made -0.32 -0.47, be+measu 0.28 -0.19, be+monit 0.09 0, be+more 0.06 0.08, be+no -0.04 0
be+noted -0.34 0, be+of 0.04 -0.05, be+out -0.1 0, be+paid 0.21 0, be+proud -0.14 0
be+publi -0.03 0, be+put -0.1 -0.21, be+reach 0.05 0.23, be+read -0.1 0, be+recei -0.03 0
be+repor -0.03 0, be+revie 0.12 0, be+right -0.07 0, be+said -0.07 0.19, be+seen -0.2 -0.24
be+set -0.13 0, be+share -0.1 0, be+submi -0.05 0, be+suppo 0.06 0, be+sure 0 -0.05
be+taken 0.03 -0.21, be+that -0.17 0, be+the -0.22 -0.22, be+there -0.16 0, be+told 0.43 -0.12
be+under 0.09 0, be+updat 0.12 0, be+used -0.06 0, be+well 0.06 0.05, be+writt -0.15 0
becau+inspe 0.08 0, becau+of -0.14 0.03, becau+the 0.25 0.05, becau+there -0.04 -0.07
becau+they 0.1 0.04, becau+we -0.03 0, becau+you 0.06 0, becom+more 0.08 0.13, becom+of 0.08 -0.09
becom+the -0.12 0, been+a 0 -0.03, been+agree -0.05 0, been+appro -0.04 0, been+asked 0.16 -0.12
been+asses 0 0.05, been+at 0.22 0.19, been+broug 0.03 0.08, been+calle 0.16 0.13
been+carri -0.12 0, been+chang -0.03 0, been+clear 0.06 0.05, been+comme -0.05 -0.09
been+compl -0.11 0.17, been+conce 0.06 -0.03, been+criti 0.09 -0.13, been+cut 0.29 0.29
been+dealt 0.03 -0.03, been+descr -0.04 0.09, been+done 0.07 0.43, been+effec 0.32 0.15
been+exclu 0.05 -0.03, been+faile -0.23 0, been+found 0.27 -0.34, been+given -0.52 0.23
been+good -0.03 0, been+held -0.14 0, been+here -0.05 0, been+ident 0.29 0, been+impro 0.57 -0.53
been+in -0.14 -0.06, been+inspe -0.13 0, been+insuf 0 -0.03, been+invol 0.1 0, been+issue -0.03 0
been+kept 0.13 0.05, been+let -0.32 0, been+made 0.24 -0.04, been+named -0.39 -0.05, been+no 0.04 0
been+offer -0.19 0, been+order 0.24 -0.08, been+out -0.08 0, been+poor -0.19 0, been+posit 0.09 0
been+prais -0.08 0, been+progr 0 -0.04, been+publi -0.19 0, been+put -0.28 0, been+recog -0.05 0
been+revie 0.11 -0.12, been+seen -0.13 0, been+sent -0.15 0, been+set 0.2 -0.06
been+signi 0.21 0.25, been+slow 0 -0.16, been+so -0.16 0.05, been+suffi 0.11 0.06, been+taken 0.1 0
been+telli -0.04 0, been+the 0.03 0.14, been+there 0.14 0, been+throu -0.16 -0.37, been+to 0 0.08
been+told -0.29 -0.14, been+too 0 -0.03, been+train 0.03 -0.13, been+trans 0.26 0.22
been+under -0.07 0, been+waiti -0.11 -0.03, been+weak 0.06 0, been+well -0.19 0, been+writt 0.15 0
befor+0 0.15 -0.17, befor+a 0.15 0.19, befor+and 0.03 0.29, befor+it -0.03 0.23
befor+the -0.03 -0.16, befor+their 0.14 0.03, befor+they 0.04 -0.09, befor+this -0.22 0
befor+you -0.04 0, began+in -0.04 0, begin+to 0.5 0.53, begun+to 0.24 0.74, behal+of -0.17 0
behin+the -0.16 0.11, being+a -0.03 0, being+asked 0.04 0, being+carri -0.06 0
being+deliv 0.05 -0.35, being+devel -0.07 0, being+done 0 0.32, being+faile 0.26 -0.03
being+let 0.16 0, being+made 0.26 0.16, being+put -0.2 0.2, being+worke 0.08 0
belie+that 0.1 -0.07, belon+to -0.16 -0.33, benef+from 0.22 -0.06, besid+that 0 0.16
best+for 0.52 0.03, best+in -0.18 0, best+of -0.18 0, best+outco 0.43 0.11, best+start -0.1 0
bette+0 -0.08 0, bette+after -0.11 0, bette+and -0.68 -0.16, bette+at 0.76 -0.1
bette+by -0.14 0.11, bette+commu 0.16 -0.07, bette+exper 0.31 -0.22, bette+for 0.08 0.34
bette+in 0.29 0, bette+is -0.05 -0.3, bette+outco 0.07 0.57, bette+progr 0.07 0.09
bette+quali 0.07 0, bette+send -0.07 0, bette+servi -0.31 -0.16, bette+since 0.04 0.27
bette+still -0.47 0, bette+suppo -0.09 -0.22, bette+than -0.06 0.38, bette+that 0.08 0
bette+the 0.32 -0.28, bette+under 0.04 -0.28, bette+what 0.23 0.04, betwe+0 -0.54 -0.09
betwe+agenc 0.08 0.29, betwe+educa 0.11 0, betwe+march 0.04 0, betwe+partn 0 0.04
betwe+schoo 0.12 0.09, betwe+servi 0.12 0.08, betwe+the 0.34 -0.13, betwe+them -0.25 0
beyon+0 0.06 -0.06, beyon+the 0.05 -0.03, black+and 0.16 0.14, block+is -0.06 0
board+and 0.41 0.06, board+are 0.19 0, board+had 0.05 0, board+has -0.05 0.13, board+have 0 -0.03
board+icb -0.45 0.08, board+in -0.03 0, board+is 0.05 0, board+membe 0.28 0, board+of -0.09 0
board+recei 0.05 0, board+s -0.06 0, board+that -0.19 0, board+to 0.07 0, board+was -0.07 0
board+which -0.05 0, body+of -0.03 0, borou+and 0.14 0.4, borou+counc -0.21 -0.2, borou+for 0.08 0
borou+from -0.07 0, borou+has -0.19 0, borou+have 0.05 0, borou+is -0.13 -0.08, borou+of -0.05 0
borou+s 0.26 0.14, borou+the 0.11 -0.19, borou+was 0.08 0, borou+were 0.15 0.1, both+areas 0.11 0
both+of -0.13 0, both+the 0.3 0.04, boy+who 0.04 0, break+and 0 -0.08, break+are 0.16 0.18
break+for 0.04 -0.14, break+offer 0.04 0.06, bring+a -0.11 0, bring+about -0.18 0
bring+down -0.35 -0.08, bring+in 0.19 -0.22, bring+out 0.07 0.12, bring+the -0.06 0.03
bring+toget 0.09 0.08, broke+down 0 -0.36, broug+about 0.03 0.16, broug+in -0.14 0.11
broug+out 0.5 0.29, broug+to -0.06 0, broug+toget 0.03 0, broug+up -0.13 -0.18
budge+and 0.14 -0.04, budge+are 0.09 0, budge+for 0.1 0.14, budge+is -0.29 0, budge+of 0.09 -0.31
busin+case -0.1 0, but+a -0.04 0, but+it -0.12 0, but+not 0 0.04, but+that -0.04 0
but+the 0.05 0.24, but+we -0.15 0, buy+servi 0.22 -0.03, by+0 -0.31 -0.11, by+a -0.54 0.17
by+all 0.23 -0.22, by+an 0.03 0, by+and 0.38 0.31, by+any 0.15 0, by+april -0.05 0
by+child 0.15 -0.04, by+contr 0.1 0.28, by+counc 0.06 -0.06, by+decem -0.13 0, by+easte -0.1 0
by+educa 0 -0.07, by+email -0.07 0, by+famil 0.06 0, by+gover -0.07 0, by+half -0.11 0
by+healt -0.12 0, by+her -0.03 0, by+how 0.12 0.35, by+inspe -0.28 -0.03, by+it 0.28 0.07
by+janua -0.03 0, by+july -0.05 0, by+law -0.13 -0.11, by+leade 0.83 0.51, by+march -0.08 0
by+means 0.39 0.1, by+membe -0.04 0, by+more 0 0.1, by+name 0.38 0.47, by+next -0.03 0
by+nhs 0.13 0, by+now -0.71 0.03, by+ofste 0.15 -0.29, by+one 0 -0.11, by+other 0.12 0.03
by+paren 0 0.05, by+schoo 0.35 0, by+septe -0.06 0, by+that -0.22 0, by+the -0.06 -0.24
by+their 0.08 0.17, by+them 0.38 -0.1, by+thems 0.05 0, by+these 0.13 -0.35, by+this -0.07 -0.08
by+those 0.06 0, by+two 0.16 0, by+us -0.12 0, by+way -0.06 -0.11, by+what -0.33 0
by+which -0.11 -0.65, by+whom 0.04 0, by+young -0.12 0.03, cabin+membe 0 -0.06, cabin+of -0.05 0
call+for -0.03 0.08, calle+a 0.17 0.04, calle+for -0.31 0.36, calle+it 0.47 0.14, calle+the -0.15 0
calls+and 0.12 -0.2, calls+were -0.07 0, came+acros -0.06 0.19, came+after -0.12 0
came+again -0.08 0, came+as 0.04 0, came+back 0.27 -0.1, came+befor -0.03 0, came+for -0.1 0
came+from -0.21 0, came+in -0.23 -0.17, came+into -0.2 0, came+of 0.09 -0.23, came+out 0.27 -0.2
came+to 0.03 0.13, came+up 0.19 0, camhs+and 0.17 -0.29, camhs+are -0.09 0, camhs+is 0.07 -0.08
can+acces 0 0.09, can+ask -0.04 0, can+be 0.04 -0.17, can+do 0.17 -0.17, can+get -0.06 0.16
can+go 0.08 0.07, can+have -0.08 -0.3, can+help -0.03 0, can+make -0.18 0, can+meet 0.29 -0.17
can+now -0.07 0.04, can+read -0.15 0, can+say 0.14 0.06, can+see 0.07 0.12, can+t 0.04 -0.32
can+take 0 -0.24, can+tell 0.05 0, can+use 0.04 0, can+wait 0.12 0.05, canno+atten -0.18 0
canno+be 0.2 0, canno+get 0 -0.04, canno+meet 0 -0.05, capac+and -0.07 0, capac+to 0.52 0.25
car+park -0.03 0, care+about 0.04 0, care+advic -0.03 -0.15, care+and -0.74 0.18, care+are 0 -0.28
care+board -0.25 -0.34, care+contr 0.06 0, care+educa -0.06 0.13, care+ehc 0.79 -0.23
care+for -0.11 0.28, care+had 0.13 -0.24, care+have 0.23 0, care+in 0.12 0.09, care+is 0.05 0
care+leade 0.14 -0.06, care+leave 0 0.11, care+needs 0.17 -0.11, care+of -0.03 0.08
care+partn 0.09 -0.03, care+plan 0.15 -0.12, care+plans -0.24 -0.39, care+profe -0.33 0
care+provi 0.08 0, care+quali -0.54 0, care+servi -0.28 0.23, care+shoul 0.15 -0.06, care+so 0 0.06
care+that 0.03 0.15, care+to 0 -0.15, cared+for -0.04 0, carer+and -0.71 -0.12, carer+are 0.2 -0.03
carer+child 0.11 0.24, carer+counc 0.52 0.38, carer+forum 0.08 0.3, carer+have -0.68 -0.04
carer+in 0.23 -0.04, carer+of -0.14 0, carer+to -0.29 0, carer+voice 0.07 0, carer+were 0.03 0
carer+who 0.13 0, carri+out 0.32 0.11, carry+out 0 -0.35, case+files -0.15 0, case+for -0.05 0
case+of 0.11 0.17, case+offic 0.23 -0.72, case+studi -0.05 0, catch+up 0.16 0, caugh+up 0.09 0.22
cause+for 0.03 0.05, ccg+and -0.2 -0.06, ccg+have 0.03 -0.04, ccg+s 0.19 0.05, ccg+said -0.08 0
cent+of 0.18 0.26, centr+and -0.28 0.18, centr+of 0.07 0.33, centr+to 0.3 0, cereb+palsy -0.1 0
certa+areas 0.31 -0.1, certa+child 0.03 0, certa+that -0.15 0, chair+by -0.03 0, chair+is 0.03 0
chair+of -0.29 0, chair+said -0.03 0, chair+the 0 0.27, chall+and -0.08 0.47, chall+of 0.03 0
chall+that 0 -0.14, chall+the -0.1 0, chall+to 0 -0.46, chanc+of -0.16 -0.11, chanc+to -0.03 0.06
chang+a -0.07 0, chang+and -0.39 -0.03, chang+anyth 0.06 0, chang+at 0.03 -0.15, chang+for 0 -0.03
chang+has -0.05 0.07, chang+in 0.14 0.3, chang+is -0.08 -0.11, chang+it -0.1 0, chang+of 0.19 -0.42
chang+schoo 0.09 0, chang+since -0.13 0, chang+that -0.07 0.06, chang+the 0.03 0.31
chang+thing 0.11 0.21, chang+to -0.19 -0.17, charg+of -0.15 -0.21, check+and -0.29 0.05
check+are 0 -0.04, check+at 0.09 -0.18, check+for -0.07 0.09, check+that 0 0.05, check+the -0.11 0
chief+execu -0.25 0.1, chief+in 0.12 0, chief+inspe 0.18 -0.09, chief+nurse -0.22 0
chief+offic 0.14 0, child+a -0.1 -0.1, child+act -0.1 0, child+and -0.67 -0.39, child+are -0.04 0
child+aren 0.1 0, child+as -0.03 0.04, child+at 0 -0.16, child+atten -0.05 0, child+await 0 -0.09
child+benef 0 0.03, child+can -0.06 0.17, child+come -0.05 0, child+deser -0.06 0
child+devel 0.17 -0.22, child+do -0.1 0.09, child+don 0.04 0.36, child+educa 0.07 0.04
child+famil -0.35 0, child+feel 0.16 0.04, child+first 0.09 0.28, child+for 0.16 0.38
child+from -0.19 0.03, child+get -0.42 0.21, child+go 0.06 -0.11, child+had 0.1 0.2
child+has -0.12 0, child+have -0.48 0.04, child+in 0.2 -0.06, child+is 0.13 -0.06, child+it 0 -0.08
child+known 0 -0.03, child+like 0.05 0, child+may 0.29 -0.21, child+missi 0.04 0.13
child+move 0.11 0.1, child+need 0.44 -0.05, child+not 0.05 0, child+of -0.03 -0.32
child+or -0.38 -0.12, child+out -0.11 -0.12, child+over 0 0.06, child+paren -0.09 0
child+place 0.08 -0.07, child+progr 0.22 -0.05, child+recei 0.06 0.21, child+s 0.05 -0.42
child+safe -0.2 0, child+said -0.12 0, child+say -0.03 0.04, child+servi -0.18 0
child+shoul -0.33 0, child+spend 0.06 -0.15, child+start 0.09 0.05, child+that 0 0.07
child+the 0.23 0.73, child+there 0.07 -0.05, child+they -0.27 0.04, child+to -0.59 0.41
child+told -0.13 0, child+under 0.16 0, child+wait -0.22 -0.27, child+waite 0.1 -0.06
child+waiti -0.07 -0.08, child+waits -0.08 0, child+was 0.2 0.03, child+well 0.13 0.14
child+were 0.25 -0.17, child+which 0 -0.04, child+who 0.19 -0.19, child+whose 0 0.09
child+will -0.11 0, child+witho 0.11 -0.23, child+would 0.03 0, child+young -0.26 -0.82
choic+of 0.16 0.13, choos+from 0.27 -0.09, city+and -0.05 -0.05, city+are 0.19 -0.04
city+counc 0.09 -0.14, city+from -0.17 0, city+had -0.04 0, city+has -0.03 0, city+in 0.1 -0.06
city+of -0.15 0.19, city+s -0.16 0.1, city+was -0.1 0, clear+and 0.66 0.3, clear+enoug -0.05 0
clear+how -0.17 0.11, clear+pathw 0.1 -0.07, clear+that -0.24 -0.03, clear+the -0.19 -0.03
cliff+edge 0.16 -0.15, clini+commi 0.3 -0.4, clini+offic 0 0.34, close+enoug 0.06 -0.13
close+toget 0.11 0.04, close+watch 0.04 0, close+work -0.1 0, clubs+and -0.05 -0.18
co+chair -0.1 0, co+opera 0.2 0, co+opted -0.03 0, co+ordin 0.04 0.13, co+produ 0 0.14
co+uk -0.19 0, code+of 0.04 0, cole+said -0.03 0, colle+and -0.58 0, colle+in -0.05 0.06
come+a 0.05 0, come+acros 0.05 0.25, come+and 0.1 -0.51, come+as -0.11 0, come+at 0.06 0
come+back -0.12 -0.06, come+by 0.11 -0.15, come+down 0.17 0.54, come+first -0.03 -0.04
come+from -0.08 0.16, come+in -0.34 -0.49, come+late 0.1 -0.1, come+out -0.24 -0.06
come+to -0.1 0.15, come+toget -0.17 0.19, come+too 0.21 -0.48, come+up -0.03 0.15
comes+after 0.05 -0.03, comes+from -0.18 0, comes+in 0.19 -0.05, comes+next 0.15 0.11
comes+of 0.11 0, comes+out -0.1 0, comes+to 0.24 -0.03, comin+year -0.04 0, comme+favou 0.15 0.04
comme+for -0.16 0.03, comme+that -0.12 0.05, comme+the 0.11 0.03, commi+a -0.11 0
commi+and 0.3 -0.16, commi+arran 0.17 -0.22, commi+by -0.05 0, commi+came -0.1 0
commi+carri -0.08 0, commi+cqc 0 -0.1, commi+for -0.11 -0.03, commi+found 0 -0.1
commi+from -0.29 0, commi+group 0.32 -0.48, commi+had -0.3 0, commi+has 0.17 -0.05
commi+have -0.6 0, commi+heard 0.16 0, commi+in 0.1 -0.05, commi+inspe 0 0.28, commi+is 0 0.26
commi+joint 0.2 0.23, commi+of 0.03 -0.12, commi+said 0.11 -0.05, commi+says -0.03 0
commi+servi 0.24 -0.1, commi+staff 0.06 0, commi+strat -0.1 0.15, commi+that -0.33 -0.09
commi+to -0.63 0.09, commi+was 0.07 0.09, commi+were -0.14 0, commi+which 0.24 0.36
commi+who 0.24 0.04, commi+will -0.04 0, commu+and -0.4 0, commu+bette 0.17 -0.03
commu+child 0.06 0.07, commu+has -0.34 0, commu+is -0.12 -0.14, commu+needs 0.04 0.14
commu+nurse 0.16 0.34, commu+nursi 0.3 0.18, commu+paedi 0.32 -0.03, commu+was -0.17 0
compl+about -0.07 0.16, compl+and -0.44 -0.17, compl+are 0.08 -0.03, compl+by -0.07 0
compl+healt 0.13 -0.12, compl+in -0.04 0.12, compl+needs 0.25 0, compl+of 0.03 0.18
compl+the 0 0.17, compl+to -0.13 0, compl+withi 0.05 0.04, conce+about -0.04 -0.26
conce+and 0.11 -0.1, conce+are 0.15 0.36, conce+in -0.21 0, conce+over 0.15 -0.15
conce+that 0.22 -0.12, conce+the 0.22 0.17, conce+to 0.12 0.13, conce+was 0.1 0
conce+were 0.15 -0.11, concl+is 0.27 0, concl+of 0.18 0.12, concl+that -0.03 -0.12
concl+was 0.39 -0.12, condi+and -0.1 0, confi+and -0.06 0, confi+in 0.1 0.14, confi+of 0.04 -0.06
confi+that 0 0.05, confi+to 0.03 0.05, conse+group -0.03 0, consi+a 0.04 0, consi+and -0.12 0.15
consi+by -0.04 0, consi+how -0.27 0, consi+in -0.03 -0.03, consi+that -0.03 0, consi+the -0.08 0
consi+what 0.06 0, conta+the -0.12 0, conte+of -0.06 0, conti+care 0.14 0, conti+to -0.12 -0.21
contr+from 0.15 -0.12, contr+to 0.08 -0.08, contr+was -0.03 0, coord+and 0.1 -0.05, copy+of -0.18 0
corpo+direc -0.06 -0.12, cost+0 -0.16 0, cost+of 0.04 0, could+be 0.12 -0.09, could+come -0.07 0
could+do 0.28 -0.3, could+have 0 -0.18, could+not 0 0.31, could+say 0.07 0, could+see -0.11 -0.07
could+t -0.06 0.39, could+tell 0.31 -0.07, counc+a -0.07 0, counc+and 0.92 -0.04, counc+are 0.04 0
counc+as -0.03 0, counc+for 0.06 0.14, counc+had 0.03 -0.09, counc+has -0.14 0.35
counc+have -0.08 0.19, counc+in 0.05 -0.14, counc+is 0.13 0.29, counc+leade -0.49 -0.06
counc+must -0.15 0, counc+nhs 0.09 0, counc+now -0.04 0.18, counc+of -0.1 0, counc+offic -0.11 0
counc+provi 0.26 -0.08, counc+s 0.44 -0.05, counc+said -0.2 0.04, counc+says -0.04 -0.29
counc+shoul -0.06 0, counc+staff -0.04 0, counc+that -0.12 0.13, counc+the -0.2 -0.2
counc+to -0.27 -0.23, counc+was 0.13 0.1, counc+which 0.09 -0.05, counc+who 0.08 0
counc+will 0.21 0, counc+would -0.06 0, couns+in 0.27 0.44, count+and -0.13 -0.19
count+are 0.29 -0.13, count+as 0.27 -0.1, count+counc -0.8 -0.46, count+from -0.03 0
count+had 0.05 0, count+hall 0 -0.04, count+has 0.39 0.08, count+have -0.06 0, count+in -0.12 -0.16
count+is 0.05 0.09, count+s -0.14 0.22, count+the 0 0.18, count+they 0.3 -0.1, count+to 0.06 0
count+was -0.29 0, cours+of -0.2 0, covid+0 -0.25 0.14, cqc+after 0.1 0, cqc+and -0.28 -0.25
cqc+betwe -0.07 0, cqc+came 0.06 0.2, cqc+found 0.09 0.23, cqc+from -0.03 0, cqc+had -0.32 0.05
cqc+has 0.22 0, cqc+have 0.24 0.1, cqc+in 0.11 -0.12, cqc+inspe 0.44 -0.11, cqc+joint -0.04 0
cqc+made 0.2 0, cqc+repor 0.05 -0.05, cqc+s 0.05 0, cqc+said 0.36 -0.13, cqc+say -0.14 0
cqc+the -0.14 -0.07, cqc+to -0.16 0, cqc+visit -0.13 0, cqc+were -0.22 0, cqc+which 0.07 0
cqc+who -0.07 -0.08, credi+for 0.25 0.03, credi+to -0.08 0.04, credi+where 0.04 0
crisi+and 0.39 0.06, crisi+befor 0.04 -0.15, criti+for -0.23 0, criti+in -0.24 -0.04
criti+of 0.71 -0.31, criti+repor -0.26 0, criti+the -0.21 0, cultu+in -0.12 0.07, cultu+of 0.2 0.1
cut+and -0.04 0, cut+by -0.04 0, cut+the 0.09 -0.06, cut+to -0.12 0, cut+waits 0.17 -0.12
d+add -0.07 0, d+agree 0.04 0, d+ask -0.03 0, d+be -0.1 0, d+been 0.03 0.26, d+had 0.1 0.04
d+have -0.12 0, d+hoped -0.04 0, d+like -0.03 -0.15, d+not -0.05 0, d+seen -0.04 0, d+waite -0.05 0
damni+inspe -0.19 -0.05, damni+repor -0.05 0.42, data+and 0.09 -0.04, data+is 0.2 0
data+that 0.07 0.09, data+to 0.16 -0.18, date+0 -0.05 0, date+and -0.05 0, daugh+s 0.05 0
day+0 -0.03 0, day+and 0.04 0, day+in -0.06 -0.03, day+of 0.12 0, day+one -0.06 0, days+a -0.07 0
days+after 0.11 0, days+and 0.03 0, days+for -0.03 0, days+from -0.1 0, days+in 0.12 0
days+of 0.05 0.06, days+to 0.13 0, dco+has 0.14 0, dco+s 0.12 0, deaf+and 0.17 0.04
deaf+child 0.06 0.12, deal+in -0.05 0, deal+of -0.06 -0.2, deal+urgen -0.03 0, decem+0 -0.24 0.04
decid+if -0.22 0, decid+that 0 -0.06, decid+what -0.13 0, decid+wheth -0.11 0
decis+about 0.11 -0.05, decis+and 0 0.09, decis+are 0.25 0.18, decis+makin -0.05 0.1
decis+that 0.07 0, decis+to -0.04 0, decla+fit -0.05 0, dedic+of 0.06 0.03, deepl+sorry -0.08 0
defic+hyper 0.19 0.03, defic+is -0.06 0, delay+and -0.39 -0.03, delay+befor 0 -0.23
delay+in 0.27 -0.23, deliv+and 0.18 -0.08, deliv+by -0.23 0, deliv+of 0.11 0.04
deliv+servi -0.07 0, deman+a -0.17 0, deman+for 0 0.12, deman+has -0.13 0, democ+repor 0.13 0.03
depar+and 0.09 0, depar+for 0.42 0.25, depar+has -0.05 0, depar+is -0.15 0, depar+of -0.11 -0.28
depen+too -0.05 -0.03, deput+direc 0.11 0, descr+a 0 0.12, descr+as 0.63 0.29, descr+child 0 0.03
descr+the -0.11 0, descr+what -0.05 0, deser+bette -0.17 0, deser+the -0.04 0, desig+and -0.11 0.07
desig+clini 0 0.34, desig+medic 0.12 -0.23, desig+of -0.08 0, desig+offic 0.04 0
desig+servi 0.32 -0.08, detai+in -0.07 0, detai+of 0.08 -0.1, deter+by -0.13 0
deter+that -0.13 -0.22, deter+the 0.03 0, deter+to -0.4 0.1, devel+a -0.03 0, devel+and 0.06 0.07
devel+centr 0.06 0, devel+furth 0.1 0.08, devel+the 0.09 -0.06, dfe+and 0.44 0.31, dfe+has -0.06 0
dfe+s -0.08 0, diagn+and 0.13 -0.15, diagn+are -0.06 0, diagn+pathw 0.13 0.33, did+find -0.04 -0.12
did+inspe -0.06 0, did+it -0.19 0, did+not -0.29 -0.27, did+say 0.32 0, did+the 0 0.03
did+they -0.64 0, did+well 0.14 0, did+you -0.04 0, didn+t -0.31 0.05, diffe+and 0.07 0.05
diffe+betwe -0.05 0, diffe+for -0.15 0, diffe+from 0.15 0, diffe+in 0.07 -0.17, diffe+is 0 0.25
diffe+servi -0.19 0.06, diffe+that 0 -0.35, diffe+to 0.18 0.23, diffi+in 0 0.19
diffi+to 0.05 -0.05, direc+and -0.16 0, direc+child -0.21 0, direc+educa -0.14 0
direc+for -0.12 0.05, direc+in 0.13 0, direc+intro 0.05 0, direc+is 0.13 0, direc+of -0.9 0.09
direc+payme 0.63 -0.14, direc+said -0.05 0, direc+that 0.04 0, direc+to -0.13 0
disab+and -0.04 -0.11, disab+are 0.16 0.17, disab+child -0.24 0.31, disab+have 0.12 0
disab+in -0.27 -0.17, disab+is 0 0.03, disab+refor -0.06 0, disab+send 1.79 -0.03
disab+servi 0.39 -0.41, disab+team 0.04 0, disab+to 0.06 0, disab+were -0.14 0, disab+who 0.04 0
disab+young 0.16 0.12, discu+the -0.09 0, disor+adhd 0.07 0.07, disor+asd -0.24 -0.15
distr+and -0.04 0.2, do+a -0.1 0, do+about -0.21 0, do+and -0.05 0.11, do+as 0 -0.05
do+at 0.21 -0.1, do+bette 0.09 0, do+for 0.2 -0.25, do+in 0 -0.05, do+is 0.16 0, do+it -0.13 0.03
do+more 0.33 0.07, do+not 0.25 -0.73, do+nothi 0.03 0, do+right 0.07 0.07, do+so 0.1 -0.24
do+somet -0.2 0, do+the 0.06 0.08, do+they -0.31 0, do+this -0.04 0, do+to 0.31 -0.06
do+we 0 -0.07, do+well 0.04 0.18, do+what 0.13 -0.18, do+witho -0.12 0.1, do+you -0.19 0
does+for 0.7 -0.24, does+it -0.18 -0.05, does+not -0.53 -0.03, does+that -0.03 0
does+the -0.24 0.25, does+to 0.26 0, doesn+t -0.21 0.18, doing+well -0.15 -0.14, don+t 0 0.12
done+about 0.1 0.2, done+and 0 0.14, done+by -0.04 -0.17, done+enoug -0.09 0, done+for 0.04 0.14
done+in 0 -0.06, done+since -0.12 0, done+so 0.16 -0.29, done+to 0.24 0.15, doubl+since 0.16 0
doubl+the 0.03 0, down+a -0.14 0, down+and 0.38 0.44, down+by -0.07 0, down+for -0.09 0
down+from 0 0.37, down+in 0.09 0.11, down+s 0.1 0.03, down+the -0.2 0.33, down+to -0.12 -0.06
down+what -0.15 0, draw+up -0.11 -0.11, drawn+up -0.12 0.22, drew+atten -0.05 0.13
drive+and 0.07 0.13, drive+impro -0.04 -0.17, drop+in -0.08 0.15, drop+ins 0.11 0.14
dropp+by 0.07 0.14, due+in 0.11 0, due+to -0.07 -0.16, durin+the -0.08 0.17, dynam+suppo 0.18 0
each+and 0.08 -0.14, each+area -0.13 0, each+child 0.08 0.35, each+famil -0.12 0, each+meeti 0.05 0
each+month -0.03 0, each+of -0.6 0, each+other 0.75 0.16, each+year 0 0.11, earli+in 0 -0.06
earli+inspe 0.06 -0.18, earli+stage 0.04 0.07, earli+this -0.1 0.26, early+and 0.12 -0.15
early+enoug 0.07 -0.14, early+help -0.18 0.1, early+ident 0.15 -0.04, early+in 0.08 0.07
early+inter -0.15 -0.16, early+stage 0 -0.5, early+suppo -0.35 0, early+years 0.48 0.86
easie+to 0 0.15, east+and -0.15 0, east+of 0.03 0.08, easy+read -0.08 0, easy+to 0.3 0.33
educa+and -0.33 -0.21, educa+are -0.12 0.16, educa+at 0.28 0, educa+child 0.14 -0.2
educa+dfe 0.07 0.38, educa+emplo -0.15 0.08, educa+for 0.23 0, educa+healt 0.49 -0.63
educa+in 0.05 -0.06, educa+is 0.12 0.62, educa+needs -0.27 -0.5, educa+of -0.13 0
educa+or 0.23 0.44, educa+outsi -0.03 0.05, educa+plans 0.29 0, educa+provi -0.44 0.05
educa+psych 0.05 0.33, educa+servi -0.3 0.09, educa+setti 0.12 0.1, educa+socia -0.35 0
educa+that -0.17 -0.12, educa+to -0.27 0, educa+was -0.09 0, educa+watch 0.23 -0.1
educa+which -0.08 0, educa+will 0.04 0, effec+actio -0.11 -0.04, effec+and -0.07 -0.17
effec+as -0.18 0, effec+help 0.05 0.17, effec+ident -0.07 0.07, effec+in 0.14 0.15, effec+it 0.05 0
effec+joint 0.03 -0.18, effec+of -0.21 -0.13, effec+overs 0.09 -0.38, effec+suppo -0.03 0.26
effec+the -0.35 -0.48, effec+to -0.15 -0.05, effec+way 0.07 0, ehc+asses -0.09 -0.23
ehc+needs -0.15 -0.1, ehc+plan 0.1 0.26, ehc+plans -0.39 -0.15, ehcps+are 0.25 -0.09
ehcps+that -0.07 0, ehcps+were 0.2 0.19, eight+areas 0.27 -0.07, eight+month -0.12 -0.05
eight+of -0.27 0.43, eight+weeks 0.07 0, elect+home -0.08 -0.03, elect+membe 0.57 0.14
eleve+month 0.06 0, elsew+in -0.28 0, elsew+the -0.05 0, email+the 0.03 0, embed+in -0.18 0.04
emoti+and -0.14 -0.2, emoti+healt 0.39 -0.16, emoti+needs 0.07 0.1, emoti+suppo 0.07 0.18
emoti+wellb 0.13 0.17, emplo+or -0.24 0.07, end+in 0.07 0, end+of 0.08 0.11, end+to -0.09 0
end+up 0.06 -0.16, ended+in -0.08 0, engag+and -0.04 0.03, engag+meeti -0.04 0, engla+in -0.03 0
engla+to 0.07 -0.16, engla+will 0.04 0, engli+and 0.05 -0.14, enoug+about 0.15 -0.04
enoug+and -0.18 0, enoug+for 0 -0.17, enoug+had 0.13 0.34, enoug+in 0.14 0, enoug+is -0.1 0
enoug+of 0.19 0.08, enoug+place 0.03 -0.14, enoug+progr 0.3 0.43, enoug+speci 0.18 0.03
enoug+suita 0.06 0, enoug+suppo -0.14 -0.04, enoug+to 0.12 0.16, ensur+that -0.08 -0.39
entit+to -0.06 -0.16, equal+partn 0.73 0.31, estab+a 0.04 0, estab+and 0 0.06, evalu+and -0.1 -0.23
evalu+of -0.11 -0.22, evalu+the -0.23 0.2, even+so 0.03 0.14, even+when -0.07 0.08
every+and 0 -0.29, every+area -0.26 0.26, every+child -0.2 0.17, every+day 0.1 0.06
every+famil -0.34 0, every+in -0.45 0.06, every+is 0.03 -0.32, every+level -0.28 0.33
every+local -0.03 0, every+month -0.17 0, every+one 0 0.13, every+paren 0.07 0, every+partn -0.35 0
every+plan 0.3 -0.08, every+quart 0.11 0, every+s 0.42 0.03, every+schoo 0.17 -0.21
every+secon -0.05 0, every+six -0.09 0, every+that -0.14 0, every+we 0.07 0, every+who 0.03 0.08
every+word -0.06 0, every+year 0.05 0, evide+and -0.12 0, evide+of 0.16 0.15, evide+that 0 -0.07
examp+of 0.29 0.56, excel+and -0.11 0, excep+well -0.03 0.03, exclu+and -0.37 -0.25
exclu+are 0.06 -0.04, exclu+for 0.13 0.24, exclu+from 0.57 -0.54, exclu+have 0.29 0.26
exclu+in 0.19 -0.1, exclu+is 0.18 0.1, exclu+of 0.18 0.46, exclu+or -0.21 0, exclu+were 0.03 0
execu+direc -0.12 0.04, execu+lead 0.07 0, execu+membe -0.11 0.09, execu+of -0.12 0
execu+said -0.03 0, exhau+by -0.19 0, expec+a 0.11 0, expec+and 0.05 0.06, expec+in 0.06 0
expec+of -0.05 0.08, expec+that -0.07 0, expec+to -0.11 0.04, exper+and 0 -0.37
exper+are -0.62 0.32, exper+help 0.03 0, exper+is -0.17 0, exper+of 0.21 -0.32, expla+how 0.11 -0.1
expla+that 0.18 -0.1, exten+to 0.12 0, extra+0 -0.13 0, extra+mile 0.07 0.21, extra+money -0.04 0
face+a 0 -0.15, face+to -0.03 0.16, fact+that 0 -0.08, faile+by 0.48 -0.04, faile+to 0 -0.1
faili+and 0.32 -0.03, faili+are 0.03 0, faili+child 0.19 0, faili+in 0 0.16, faili+leadi -0.35 0
faili+that 0.36 -0.04, faili+to 0.1 -0.03, faili+were 0.12 0, faili+which 0.03 0, failu+in -0.14 0
failu+to 0 -0.07, faith+in 0 -0.12, fall+betwe 0.07 0, fall+throu -0.03 0, falle+by 0.09 0.08
famil+a 0.11 0, famil+act -0.26 -0.31, famil+after 0 -0.03, famil+and -0.14 0.33
famil+are 0.32 -0.09, famil+aren 0.08 0, famil+as -0.19 -0.04, famil+at 0.16 0
famil+can -0.18 0.09, famil+descr -0.05 0, famil+deser -0.18 0, famil+do -0.24 -0.22
famil+don 0.04 0.07, famil+exper 0 0.14, famil+feel -0.13 -0.08, famil+felt 0.14 0
famil+find 0.14 -0.16, famil+for -0.14 0, famil+from 0.07 0.27, famil+get 0 0.12
famil+had 0.17 -0.35, famil+has -0.24 0.03, famil+have -0.54 -0.35, famil+havin 0.04 -0.15
famil+hubs 0.48 0.46, famil+in 0.31 0.5, famil+is 0.84 0.23, famil+it -0.19 0
famil+know 0.08 -0.12, famil+need -0.08 -0.03, famil+of 0.05 -0.1, famil+recei 0.08 0.03
famil+repor -0.08 0, famil+said -0.23 -0.09, famil+say -0.1 -0.12, famil+shoul 0.16 -0.06
famil+so -0.05 0, famil+still -0.39 0, famil+tell -0.38 -0.08, famil+that 0.08 0.06
famil+the -0.05 -0.22, famil+to 0.07 -0.55, famil+told 0.13 0.05, famil+trust 0.09 0
famil+voice 0.04 0.14, famil+wait -0.65 0.11, famil+was 0.19 0.08, famil+were -0.16 -0.18
famil+what 0.16 -0.03, famil+who -0.25 0.13, famil+whose -0.25 -0.14, far+and 0 0.03
far+as -0.13 -0.14, far+enoug 0.26 0, far+from -0.04 -0.09, far+more 0.07 0, far+the -0.2 0.32
far+too -0.2 -0.04, fast+and 0.16 0.18, fast+as -0.18 -0.15, fast+enoug 0.07 -0.13
faste+than -0.04 0.15, feb+0 0.03 0, febru+0 -0.15 0, febru+and -0.14 0, febru+inspe 0.05 0
fed+back 0.13 0.06, feedb+from -0.28 0, feel+heard -0.13 0.07, feel+it -0.27 0, feel+like -0.08 0
feel+liste 0.03 0.08, feel+safe 0.45 0.33, feel+that -0.14 0.3, feel+the 0.07 -0.22
feel+they 0 -0.19, felt+that -0.23 -0.05, few+child -0.04 0.52, few+famil 0.04 -0.28
few+of -0.07 -0.15, few+paren 0.07 0.11, few+peopl -0.05 0, few+place 0.04 0, few+pupil -0.05 0
few+speci 0.1 0.06, few+young 0.11 -0.08, fewer+child 0.14 0.47, fewer+than 0.3 -0.27
fight+for -0.33 0.07, fille+in -0.31 0, find+a -0.06 0.08, find+and 0.05 0.07, find+it 0.41 -0.05
find+out 0.03 -0.17, find+that 0.09 -0.13, find+the 0.08 0.19, find+their 0.03 0, find+them -0.03 0
findi+and -0.18 0, findi+are -0.15 -0.06, findi+from -0.08 0, findi+in -0.09 0
findi+of -0.26 -0.08, findi+that 0.67 -0.31, findi+the 0.13 0.16, findi+was 0.36 0.23
findi+were -0.22 0, finds+that 0.1 0.1, finis+withi 0.25 0.09, first+and 0 0.05
first+appoi 0.22 -0.22, first+inspe -0.26 -0.59, first+of 0 0.05, first+since -0.08 0
first+that 0.14 0.23, first+time -0.13 0.08, first+to 0 -0.03, first+visit -0.05 0
fit+for -0.13 -0.27, five+areas -0.2 -0.12, five+days 0.15 -0.04, five+month 0.33 0
five+of -0.04 0, five+signi -0.13 0, five+to -0.11 0, five+years -0.34 0.32, fix+it -0.1 0
fixed+term 0.31 0.17, focus+group -0.43 0, follo+a 0.19 -0.07, follo+an 0.13 0, follo+areas -0.33 0
follo+from -0.12 0, follo+point -0.05 0, follo+that 0.28 0.06, follo+the -0.03 0.07
follo+their 0 0.08, follo+up -0.19 0.13, for+0 0 -0.32, for+a 0.46 0.27, for+adhd -0.12 -0.32
for+adult 0.52 -0.05, for+all -0.05 0.19, for+an 0.23 -0.26, for+and 0.03 0.16, for+anoth 0.09 0
for+answe -0.18 0, for+as 0 0.06, for+asd -0.1 -0.05, for+asses -0.08 -0.15, for+autis 0.21 -0.22
for+being 0.19 0.04, for+bette 0.37 0.26, for+camhs 0 -0.05, for+certa -0.03 0
for+chang -0.21 0.08, for+child 0.26 0.5, for+commi 0.07 -0.04, for+commu 0.22 -0.04
for+deaf 0.16 0.28, for+devel -0.28 -0.03, for+dfe 0.13 0, for+diagn -0.03 -0.03
for+disab -0.25 0.09, for+each -0.48 0.29, for+early -0.13 0, for+educa 0.11 0, for+ehc 0.07 -0.23
for+eleve 0.14 0, for+emoti 0 0.14, for+every -0.43 -0.08, for+examp -0.45 0.17
for+famil 0.71 0.07, for+far -0.06 0, for+five -0.1 0.15, for+four 0.04 0.09, for+furth 0.19 -0.08
for+going -0.05 0, for+good 0 -0.14, for+healt -0.34 -0.06, for+heari -0.07 0, for+help -0.27 -0.24
for+her 0.05 0, for+him -0.08 0, for+his -0.11 0, for+how 0.37 0.73, for+impro -0.46 -1.14
for+in 0.04 0, for+inclu 0.08 -0.06, for+inspe 0.12 0.08, for+insta -0.04 0, for+it 0 -0.36
for+its 0.24 0.41, for+joint -0.14 0, for+leade 0.04 -0.24, for+life 0.04 0, for+local 0.13 0
for+long 0.23 0.06, for+makin -0.1 -0.09, for+many 0.33 -0.31, for+me -0.22 0
for+menta -0.23 -0.23, for+month 0.08 0.07, for+more -0.17 -0.22, for+most 0.11 -0.04
for+my 0.04 0, for+neuro 0.16 -0.25, for+now -0.03 0, for+occup 0 0.13, for+ofste 0.04 0
for+older 0.23 -0.21, for+one 0 0.26, for+other 0.11 -0.11, for+our -0.04 0.16, for+over 0.2 -0.29
for+paedi 0.09 -0.09, for+paren -0.31 0.37, for+peopl 0.11 0, for+place 0 0.17, for+plans 0.1 -0.42
for+prais 0.11 0.03, for+prior 0.1 0.53, for+pupil 0.3 0.24, for+purpo -0.13 -0.19
for+putti 0.11 0, for+schoo 0 -0.11, for+send 0 -0.09, for+senso 0.07 0, for+servi 0.45 0.04
for+short 0.08 0, for+six -0.09 0, for+socia -0.06 0.05, for+some -0.11 -0.16, for+someo -0.05 0
for+somet -0.06 0, for+speci 1.17 -0.79, for+speec 0 0.2, for+staff -0.18 0.04, for+stand -0.03 0
for+suppo -0.48 -0.35, for+teena 0.15 -0.17, for+ten 0.07 0, for+that 0.11 -0.1, for+the -0.14 0.37
for+their -0.04 -0.64, for+them -0.28 0.21, for+thems 0 0.09, for+thera 0.13 0.29, for+these 0.13 0
for+thing 0.17 -0.08, for+this 0.12 -0.15, for+those 0.95 -0.37, for+three -0.14 0.31
for+too 0.27 -0.03, for+trans 0.04 -0.13, for+two -0.23 -0.07, for+under 0.26 0.24
for+urgen 0.07 0, for+us 0.03 -0.25, for+want 0.15 -0.1, for+what 0.56 0, for+wheel 0.07 0.15
for+which -0.23 -0.13, for+whom -0.03 0.33, for+work 0.16 0, for+years -0.25 -0.03, for+you -0.19 0
for+young 0.35 0.35, forec+to -0.06 0, forma+monit 0.09 0.22, forum+and -0.38 0.1
forum+chair -0.09 0, forum+for 0.03 -0.1, forum+has 0.17 0.12, forum+is 0.34 -0.03
forum+membe -0.13 0, forum+pcf 0 -0.06, forum+s 0.04 0.1, forum+said -0.12 0, forum+that 0.09 -0.1
forum+to 0.03 0.04, forum+was 0.29 0.29, forwa+to 0 0.09, found+a 0.07 0.19, found+and 0 0.27
found+as -0.14 -0.11, found+at -0.08 0, found+by 0.2 -0.44, found+child 0 -0.04
found+early 0.07 0.08, found+effec -0.32 0, found+fault 0.07 0, found+has 0.14 -0.04
found+in -0.32 0, found+incon 0.03 0, found+is 0.07 -0.06, found+it -0.21 0, found+leade 0.38 0.09
found+out 0 -0.08, found+signi 0.09 -0.13, found+suffi -0.21 0.17, found+syste 0.12 0
found+that 0.68 -0.29, found+the -0.38 -0.17, found+to 0.13 0.72, found+too 0 -0.11
found+trust -0.35 0, found+wanti -0.08 0, found+was 0.22 0.03, found+we 0.28 0
found+when -0.13 -0.19, found+wides -0.86 0.07, four+areas -0.29 -0.32, four+days -0.04 0
four+in 0.03 -0.1, four+of 0 0.24, four+out -0.03 0, four+signi -0.18 0, four+thing -0.23 0
four+times -0.05 0, four+weakn 0.1 0.15, four+weeks -0.03 0, four+years 0.13 -0.13
fract+relat -0.24 -0.04, frame+by -0.03 0, frame+for 0.05 0.1, frame+was 0.08 0
frien+and 0.06 0.04, from+0 -0.67 0.48, from+a 0.08 -0.52, from+acros -0.06 0, from+all -0.06 0.19
from+an 0.47 0.13, from+april -0.07 0, from+birth 0.11 0.03, from+child -0.11 0, from+counc -0.04 0
from+diffe 0.03 0.17, from+educa 0 0.07, from+famil -0.21 -0.33, from+healt 0.44 0.16
from+home -0.15 0.39, from+inspe 0 -0.11, from+it 0.14 -0.05, from+janua -0.08 0, from+july 0.06 0
from+march -0.07 0, from+monda 0.06 0, from+novem -0.04 0, from+octob -0.04 0, from+ofste 0.68 0.5
from+one 0.03 -0.41, from+other -0.07 -0.23, from+outsi -0.13 0, from+paren -0.29 -0.12
from+prima -0.11 0.26, from+schoo 0.32 -1.02, from+septe -0.19 0, from+socia 0.19 -0.28
from+some -0.04 -0.04, from+speci 0.11 0.1, from+the -0.09 0.62, from+their 0.17 0.03
from+them 0.08 -0.06, from+this 0.32 -0.17, from+those -0.07 0, from+us 0.05 0, from+what -0.1 0.17
from+which -0.45 0, from+year 0.24 0.11, front+door -0.12 0, front+line 0 0.04, front+of -0.13 0.07
front+staff 0.39 0.33, frust+at 0.05 0, full+and 0 -0.22, full+inspe -0.09 -0.16, full+of 0.17 0.04
full+reins -0.06 0, full+repor -0.16 0, full+time 0 0.12, fully+accep -0.11 0, fundi+for -0.16 0
fundi+is -0.03 0, fundi+was -0.03 0, furth+actio 0.47 0, furth+and -0.06 0, furth+educa -0.22 0.11
furth+impro 0.46 -0.28, furth+to -0.21 0, gain+from 0.3 0.3, gap+betwe 0.03 0.09
gaps+in 0.26 -0.28, gave+a -0.09 0, gave+an -0.05 0, gave+the -0.39 0.03, gave+their 0.06 0
gave+up -0.03 0, gave+us 0.06 0, get+a 0.44 0.63, get+an 0.05 0.07, get+answe 0.23 0.14
get+at -0.04 0.2, get+bette -0.74 -1.16, get+clear 0.05 0, get+enoug -0.1 0, get+from -0.09 -0.07
get+good 0.1 0, get+help 0 0.85, get+hold 0.13 0, get+in -0.11 -0.07, get+it -0.08 0.08
get+less -0.1 0, get+more 0.12 0, get+one -0.19 0, get+short -0.05 0.1, get+suppo -0.12 -0.23
get+the 0.19 -0.21, get+their -0.14 -0.56, get+them 0.11 -0.03, get+there -0.1 0.05
get+throu 0.13 0, get+to 0.08 0, get+what -0.1 -0.06, gets+a 0.24 0.06, gets+to 0.03 0
getti+an 0.03 -0.09, getti+bette -0.16 0, getti+ready 0.1 0, getti+the 0.09 0, give+a 0.04 0
give+child -0.06 0, give+the -0.03 -0.06, give+them -0.07 0, give+up 0.06 0.13, given+a -0.18 0
given+by 0 -0.06, given+in 0.03 0.07, given+the 0.21 0.3, given+to 0.11 0.17, given+up 0.13 -0.23
gives+the -0.15 0, givin+the -0.04 0, glad+of -0.24 0, glad+that 0 -0.04, glad+to 0.09 0.08
go+about 0.29 0, go+above 0.03 0.07, go+and 0 -0.07, go+at -0.16 0, go+for 0.12 0
go+from -0.09 0.18, go+furth -0.2 0, go+home 0.07 -0.23, go+into 0.04 0.05, go+out -0.06 0.17
go+over -0.08 0, go+the 0.19 0.5, go+throu 0.06 0, go+to 0.18 0.29, go+unans 0.12 -0.28
go+unmet -0.17 0.06, go+up -0.11 0, go+witho 0.07 -0.21, go+wrong 0.19 0.19, goes+to 0 0.28
going+in 0.07 -0.07, going+into 0.12 0.19, going+throu -0.19 0, going+to -0.41 0.24
going+up -0.11 0, gone+over 0.03 0, gone+throu -0.34 0, gone+to -0.15 -0.1, gone+up 0 -0.09
good+0 -0.18 0, good+and -0.11 0.08, good+as -0.14 0.11, good+at 0.22 0.24, good+deal -0.26 -0.34
good+educa 0.22 -0.26, good+enoug -0.66 -0.28, good+for -0.04 0.11, good+help -0.04 0
good+in 0.18 0, good+many -0.07 -0.08, good+news -0.08 0, good+of 0.07 -0.18, good+one -0.11 0.03
good+or -0.43 0, good+outco 0 -0.41, good+peopl -0.14 0, good+point 0.06 0, good+pract -0.33 0.27
good+progr 0.15 0.18, good+quali -0.23 0.09, good+repor -0.12 0, good+stuff -0.1 0
good+suppo 0.19 0.11, good+the 0.27 -0.24, good+thing -0.05 -0.04, good+time 0.35 -0.7
good+to -0.35 0.14, good+work 0.12 -0.12, got+a 0.57 0.18, got+an -0.05 0, got+bette 0.23 -0.03
got+in -0.08 0, got+it -0.05 0, got+one -0.12 0, got+since -0.09 0, got+the -0.3 0
got+to -0.06 -0.08, got+worse 0 -0.04, gov+uk 0.08 0, gover+and -0.06 -0.04, gover+for -0.17 0
gover+had -0.05 0, gover+has 0.24 0.11, gover+inspe 0.32 0, gover+is 0.04 0.06, gover+of -0.03 0
gover+s -0.06 0, gover+to -0.04 0, gradu+appro 0.13 0.09, gradu+respo 0.41 -0.35
grant+that 0.11 0.38, grasp+of 0.17 -0.09, grate+for -0.04 0, great+benef -0.07 0
great+deal 0.04 -0.15, green+shoot 0.08 0.15, group+and 0.08 0, group+are 0.09 -0.03
group+ccg 0.11 0.16, group+ccgs 0.27 0, group+for 0.05 0, group+had 0.15 -0.03, group+has 0.11 0
group+have 0.04 -0.03, group+in 0.08 0.15, group+is -0.14 0, group+leade -0.21 0
group+of 0.34 -0.07, group+said -0.16 0, group+to -0.1 0, group+which -0.04 0
growi+numbe 0.14 -0.08, growi+up -0.26 0, grown+up -0.12 0, grown+ups 0.28 0.08
growt+in -0.03 0.04, guida+and 0.16 0, guida+from -0.03 0, gypsy+roma 0.06 0, had+0 0.09 0
had+a 0.15 0, had+alrea -0.06 0, had+also -0.07 -0.13, had+an -0.08 -0.13, had+asked 0 -0.07
had+becom 0 -0.08, had+been 0.47 0.22, had+begun -0.21 0, had+broug -0.05 0.11
had+chang 0.06 -0.12, had+come -0.17 -0.2, had+comme 0.25 0, had+done -0.1 0.06
had+faile 0.16 -0.07, had+falle -0.07 0, had+found -0.54 -0.31, had+given 0.3 0.06
had+gone -0.19 0.25, had+good 0.14 0.16, had+got 0.04 0.3, had+had -0.36 0.07, had+heard -0.05 0
had+held -0.07 0, had+helpe 0.08 0.09, had+ident -0.46 0, had+impro 0.37 0.27, had+in 0.41 0
had+it 0.11 0.03, had+its -0.15 0, had+led 0.05 -0.03, had+left 0.15 -0.18, had+lost -0.11 0
had+made 0.41 0.49, had+met 0.03 0.11, had+moved 0 0.28, had+named 0.22 -0.04, had+no -0.06 -0.03
had+not 0.23 -0.36, had+prais 0 -0.12, had+put 0.03 0, had+raise 0.03 -0.11, had+remar 0.09 0.45
had+repor -0.04 0, had+risen -0.06 0, had+said 0.19 -0.04, had+seen -0.03 0.52, had+signi -0.35 0
had+since -0.03 0, had+spoke 0.1 0, had+taken 0.05 0.11, had+the 0 0.08, had+their 0.18 0.34
had+three -0.17 0, had+to -0.21 -0.85, had+told 0 -0.08, had+too -0.21 0, had+turne 0.09 0
had+two -0.08 0, had+waite -0.09 0, had+writt 0 0.03, had+yet 0.49 -0.03, hadn+t 0.13 -0.26
half+of -0.27 -0.27, half+term -0.16 0, half+years 0.11 0, hall+in -0.42 0, hand+in 0.27 0.1
hande+in 0.04 0, handf+of 0.16 0.03, happe+next -0.1 0, happe+now -0.03 0, happe+to 0 -0.3
happy+about 0.05 -0.14, happy+and 0.16 0.03, hard+and -0.14 -0.14, hard+for 0.04 0.13
hard+to 0.44 -0.4, hard+work -0.2 0.16, harde+to 0 -0.13, hardl+a -0.06 0, hardl+any 0.2 0.3
has+0 -0.04 0, has+a -0.14 0.11, has+agree -0.05 0, has+alrea -0.05 0, has+an -0.11 -0.03
has+asked 0.04 0, has+becom 0.22 0.33, has+been -0.14 -0.11, has+begun 0.11 0.04
has+broug 0.69 0.4, has+chang 0.35 0.31, has+come 0.51 0.1, has+deter -0.04 -0.1, has+done -0.03 0
has+doubl 0.05 0, has+faile -0.21 0, has+falle -0.03 -0.09, has+for 0.13 -0.26, has+found 0.5 0.16
has+given 0.31 0.14, has+gone 0.11 -0.04, has+got 0.35 0.17, has+grown 0.08 -0.12, has+had 0 -0.67
has+ident 0.06 0, has+impro -0.38 0.14, has+in 0.23 0.18, has+issue 0.1 0, has+it -0.23 -0.06
has+its 0.11 0, has+led -0.18 0, has+lengt 0.17 0, has+made -0.24 0.95, has+no -0.05 -0.12
has+not 0.4 -0.46, has+now -0.19 0, has+promi -0.09 0, has+put 0.26 0.15, has+risen 0.09 0
has+said -0.39 0, has+send -0.16 0, has+set 0.05 0, has+signi 0 -0.23, has+since -0.1 0
has+speci -0.2 0, has+taken 0.25 0.11, has+the -0.23 -0.07, has+to -0.32 -0.45, has+told -0.08 0
has+too -0.04 0, has+worke 0 0.12, has+yet 0.06 -0.26, hasn+t -0.17 0, have+0 -0.15 0
have+a 0.09 0.7, have+acces 0 0.09, have+addit -0.15 0, have+agree 0.05 0, have+all 0.11 0
have+alrea 0.05 0, have+an 0 0.18, have+appro -0.03 0, have+as 0.06 0, have+asked -0.04 0.2
have+autis 0 -0.1, have+been -0.04 0.26, have+begun 0.05 0, have+bette 0.24 -0.07
have+broug 0.15 0, have+calle -0.25 0, have+chang -0.08 -0.24, have+come 0.16 0.33
have+commi 0.13 0.15, have+concl -0.04 0.05, have+decid -0.13 0.05, have+done 0.17 0.06
have+enoug -0.3 0, have+falle 0.34 0.3, have+for 0.07 0.03, have+found 0.2 0.06
have+given -0.14 0.17, have+gone 0.27 0.27, have+good 0.09 -0.14, have+got -0.22 0.41
have+had -0.13 -0.09, have+helpe -0.03 0, have+impro 0.04 -0.11, have+in 0.26 0.1
have+incon -0.63 0, have+incre 0.04 0, have+it -0.18 -0.33, have+led 0.04 0, have+left -0.07 0
have+lengt 0.08 -0.14, have+let -0.12 0, have+liked 0 -0.21, have+limit 0 -0.14
have+littl -0.09 -0.12, have+lost 0.13 -0.06, have+made 0.23 0.29, have+met -0.05 0
have+more -0.06 0.08, have+moved 0.26 0.2, have+never -0.06 -0.03, have+no 0.59 -0.18
have+not 0.21 -0.87, have+now 0.45 -0.12, have+one -0.07 -0.11, have+plans 0 0.12
have+posit -0.3 0.05, have+prais 0.32 0.11, have+publi -0.11 0, have+put -0.06 0.29
have+raise -0.03 0, have+read 0.05 0, have+recei -0.05 0, have+recog 0.1 0.27, have+reduc 0.13 0
have+respo 0.09 0.19, have+risen 0.05 0, have+said -1.02 0.04, have+seen 0.16 -0.2
have+sen 0.07 -0.11, have+send -0.05 -0.06, have+set 0.03 -0.1, have+signe -0.07 0
have+signi 0.2 -0.17, have+since -0.08 0, have+speci -0.38 -0.34, have+start -0.06 -0.28
have+suppo 0.08 0.21, have+taken -0.08 0.08, have+the -0.52 0, have+their -0.09 0.14
have+this -0.07 0, have+today -0.13 0, have+told -0.37 0.05, have+too 0.05 0, have+turne -0.11 0.13
have+waite 0 -0.05, have+welco -0.11 0, have+wides 0.18 0, have+worke -0.38 0.05
have+writt -0.14 0, have+yet 0.14 -0.08, have+you -0.09 0, haven+t 0.18 -0.42, havin+a -0.04 0.2
havin+been -0.14 0.17, havin+the -0.06 0, havin+to 0.31 -0.36, he+added 0.28 0, he+d -0.03 0
he+had -0.05 0, he+has -0.06 0, he+is -0.08 0, he+s -0.14 0, he+said -0.26 -0.24, he+says 0.14 0
he+told 0.19 0, he+was -0.2 0, he+went 0.16 -0.19, head+of -0.06 -0.04, head+teach -0.11 0.06
healt+advic 0 0.13, healt+and 0.21 -0.22, healt+are 0 -0.2, healt+asses 0.28 0
healt+bosse 0.07 -0.05, healt+budge 0 -0.15, healt+care 0.55 -0.4, healt+check -0.2 0.33
healt+child 0.21 -0.05, healt+colle 0.04 0, healt+commi -0.03 0.04, healt+data 0.39 -0.22
healt+educa 0.11 0.16, healt+in -0.04 0, healt+is -0.05 0.04, healt+leade 0.12 -0.14
healt+needs 0.55 -0.35, healt+or 0.23 -0.08, healt+partn -0.25 0.22, healt+pract 0 -0.29
healt+profe -0.45 0.11, healt+provi -0.12 -0.13, healt+s 0.09 0, healt+servi -0.06 0.45
healt+socia -0.35 0.08, healt+staff -0.09 -0.03, healt+suppo 0.72 0.62, healt+syste 0.18 -0.04
healt+team 0.04 0.07, healt+teams -0.08 -0.08, healt+the -0.03 0.03, healt+to 0.03 -0.05
healt+visit 0 0.2, healt+waits 0.19 0.04, healt+watch 0.15 0.04, hear+from -0.04 0
hear+that -0.07 0, hear+what 0.1 0, heard+and -0.27 -0.04, heard+from -0.04 -0.4
heard+of 0.06 -0.27, heard+that 0.1 -0.11, heard+what -0.08 0, heari+aids 0.08 0
heari+impai 0 0.05, heari+loss 0.04 -0.08, heart+of -0.09 0.25, held+by -0.1 0.04
held+in 0.23 0.14, held+to -0.44 -0.04, held+up 0.15 -0.19, help+and 0.09 0.23, help+at -0.05 0.14
help+child -0.07 0, help+comes 0.12 -0.06, help+early 0 0.04, help+famil 0.04 0
help+for 0.16 -0.22, help+from 0.06 -0.16, help+given 0 -0.06, help+in 0.11 0.44, help+is 0 0.13
help+that 0.18 -0.15, help+the -0.32 0, help+them -0.35 -0.05, help+they 0.21 0.05
help+to 0.17 0.38, help+us -0.12 0, help+when 0.07 0, help+you 0.21 0, help+young 0.07 0.08
helpe+by 0 0.03, helpe+to 0.14 0.37, helps+child -0.14 0.05, her+daugh -0.04 0
her+majes -0.06 -0.15, her+own -0.06 0, her+son -0.16 0, her+that -0.03 0, here+and 0.22 0
here+for -0.05 0, here+from -0.07 0, here+in 0 0.03, here+is -0.31 0, here+s -0.07 0
here+to -0.07 0, high+and 0.18 0.11, high+aspir 0 0.1, high+needs -0.66 -0.15, high+quali 0.13 0.49
high+rate 0.12 -0.22, high+schoo 0.12 -0.13, high+stand 0.04 0, high+turno 0.03 -0.36
highe+outco -0.17 0.03, highe+possi 0.11 0.07, highl+criti -0.12 0, highl+effec 0.11 0
highl+of 0.22 0.07, highl+skill 0.08 0, highl+that -0.03 0.06, highl+the 0 -0.03, his+majes 0.03 0
his+mum 0.03 0, his+name -0.03 0, hmci+has 0.06 -0.05, hold+each 0.03 0, hold+of 0.22 -0.1
hold+one 0.18 0.25, holds+the -0.08 0, home+and 0.06 0.04, home+educa 0.11 -0.12
home+for -0.13 0.14, home+from 0.1 -0.23, home+to -0.2 -0.21, homes+and 0.1 -0.05
hones+about 0 0.13, hope+that -0.23 0, hoped+for -0.17 0, hospi+and -0.07 0.09, hours+a 0 -0.03
hours+of 0.13 0, how+a 0.03 0.24, how+bad 0.12 -0.08, how+child 0.2 -0.13, how+decis 0.06 0
how+do -0.22 0, how+educa -0.23 0.03, how+effec -0.33 -0.74, how+far -0.19 0.5, how+few 0.08 0.29
how+good 0.77 -1.34, how+hard 0.29 0.05, how+healt 0.04 0.1, how+impor -0.03 0, how+it -0.29 0.33
how+littl -0.09 -0.09, how+long 0.55 -0.09, how+many -0.04 -0.22, how+much 0.14 0.57
how+often 0.14 0, how+one -0.03 0, how+paren 0.27 0, how+peopl 0.09 0.11, how+s -0.11 0
how+send 0 0.16, how+servi 0.19 0.14, how+speci -0.14 0, how+stron 0.22 0, how+the -0.64 0.31
how+their -0.04 0.04, how+they -0.13 0.1, how+thing 0.09 0, how+timel -0.37 -0.11, how+to -0.07 0.2
how+we 0.76 0.37, how+well -0.57 -0.88, how+you -0.03 0, how+young -0.15 -0.31
howev+that 0.12 -0.12, hub+in 0.04 0, hubs+case -0.04 0, hundr+of -0.08 -0.13
hyper+disor 0.19 0.03, i+am -0.22 -0.04, i+can 0.08 0.1, i+d -0.33 0, i+do 0.06 0, i+don -0.18 0
i+had 0.04 0, i+have 0.07 -0.35, i+hope -0.06 0, i+know -0.23 -0.13, i+ll 0 0.07, i+m -0.41 0
i+promi 0.05 0, i+read 0.03 0, i+recog 0.04 0, i+said 0.05 0, i+see -0.16 0, i+shall 0.09 0
i+shoul 0.15 0, i+think -0.17 0, i+told -0.07 0, i+ve -0.26 -0.33, i+waite 0.05 0, i+want 0.03 0
i+was 0.36 0, i+welco -0.03 0, i+would 0.1 0, icb+and 0.03 0.04, icb+has -0.15 0, icb+is -0.07 0
icb+must 0.07 -0.03, icb+s 0 -0.11, icb+said 0.03 0, icb+shoul 0.29 -0.04, icb+to 0.09 0
ident+and 0.51 -0.41, ident+areas -0.09 0, ident+as 0 -0.23, ident+asses 0.2 -0.17
ident+at -0.04 -0.07, ident+by 0.45 0.28, ident+child -0.29 0.19, ident+early 0 -0.26
ident+in 0.18 0.08, ident+is 0.03 0, ident+needs -0.11 0.12, ident+of 0 -0.15
ident+swift 0.04 0.06, ident+that -0.15 0.1, ident+the -0.21 0, ident+well 0 0.03
ident+wides 0.13 0, if+it 0.03 -0.1, if+that -0.03 0, if+the -0.32 -0.34, if+there -0.05 0
if+they 0.33 0.19, if+we -0.08 0, if+what 0.22 -0.05, if+you 0.59 0.19, ignor+and -0.11 0
image+capti 0.06 0, impac+of 0.06 -0.21, impai+are 0.03 0.09, imple+of 0.08 0, imple+the 0.34 -0.13
impre+by 0.04 0.09, impro+acces 0.09 -0.1, impro+and -0.2 0.1, impro+are -0.33 0.09
impro+as -0.38 0, impro+at 0.13 -0.18, impro+board -0.19 0.21, impro+but -0.05 0, impro+by 0.06 0
impro+commu 0.27 -0.05, impro+enoug 0 0.06, impro+for -0.21 -0.26, impro+furth -0.09 0.06
impro+had 0 -0.08, impro+have 0.11 0.07, impro+how 0.09 -0.07, impro+in 0.4 0.35, impro+is 0.13 0.2
impro+it 0.16 0, impro+journ -0.07 0, impro+notic 0.05 0.1, impro+of 0 0.13, impro+outco -0.45 0.09
impro+partn -0.03 0, impro+plan -0.6 0.06, impro+plans -0.54 -0.09, impro+progr -0.17 0
impro+send 0.13 0, impro+servi 0.05 0.17, impro+signi 0.15 0.27, impro+since 0.33 0
impro+suppo 0.08 -0.12, impro+that -0.45 -0.26, impro+the 0.43 -0.15, impro+their -0.18 0.03
impro+this -0.05 0, impro+to 0.2 -0.22, impro+was 0.09 -0.21, impro+were 0.03 -0.2
impro+which -0.12 0.17, impro+will 0.05 0, impro+work -0.11 0.18, in+0 -0.16 0.48, in+a 0.03 -0.07
in+about 0.07 0, in+acces 0 -0.05, in+accor -0.06 0, in+addit -0.09 0, in+addre -0.05 -0.1
in+all 0.33 0.05, in+an -0.17 0.08, in+and -0.1 0.39, in+answe -0.32 0, in+any -0.09 -0.23
in+april -0.22 0.1, in+asses -0.12 -0.1, in+augus -0.13 0.1, in+autis -0.05 0, in+being 0.04 0
in+black 0 0.03, in+both 0.08 -0.14, in+bring 0.03 0.05, in+by -0.12 0, in+care 0.26 0.61
in+carry -0.09 0, in+charg 0 -0.03, in+child 0.06 -0.12, in+class 0 0.06, in+close -0.06 0
in+co -0.11 0, in+comin 0.07 0, in+commi 0.11 -0.24, in+commu -0.14 0, in+conse 0.11 -0.1
in+contr 0.03 0, in+count -0.03 0, in+crisi 0.18 0.1, in+deali 0.08 0.04, in+decem -0.24 0.11
in+decis 0.06 0.07, in+detai -0.13 0.23, in+devel 0 0.05, in+diffe 0.07 -0.23, in+discu 0.25 0
in+distr -0.32 0.07, in+each 0.1 0.25, in+early 0.08 0.14, in+east -0.29 0.07, in+educa 0.35 0.33
in+ehc 0.09 -0.27, in+eight -0.06 0.34, in+engla -0.17 0.11, in+every 0.73 0.13, in+fact 0.11 -0.03
in+famil -0.03 0.03, in+febru -0.25 0.06, in+five -0.06 -0.03, in+for 0 -0.28, in+four 0.13 0.19
in+front -0.14 0, in+full -0.39 0.03, in+gener 0.29 0.13, in+getti -0.11 -0.05, in+good 0.32 -0.81
in+hand -0.17 -0.08, in+healt 0.29 0.06, in+her -0.28 0, in+his 0.06 0, in+hospi 0 0.19
in+how 0.24 -0.31, in+imple 0.2 -0.15, in+impro -0.48 0, in+indep 0.05 -0.2, in+it 0.03 0.17
in+its -0.42 -0.27, in+janua 0 -0.2, in+joint 0.07 -0.07, in+july 0.03 -0.13, in+june -0.16 0.06
in+law 0.09 -0.14, in+leade 0.03 -0.07, in+life 0.27 0, in+line -0.17 0, in+local 0.12 0.2
in+mains 0.31 -0.32, in+makin 0 0.13, in+many 0.16 0.25, in+march 0.39 -0.45, in+may -0.39 0.04
in+meeti 0.06 -0.13, in+menta 0 0.13, in+mind 0.18 0.16, in+most 0.09 0.36, in+need 0.04 -0.26
in+neuro 0.06 0, in+new -0.22 0, in+nine 0.1 -0.05, in+no 0.19 -0.09, in+north 0.69 -0.48
in+novem -0.08 0.25, in+numbe -0.14 0.07, in+occup -0.15 -0.08, in+octob -0.16 0.12
in+one 0.23 -0.14, in+order -0.46 0.07, in+other -0.12 -0.36, in+our -0.4 0.12, in+paid 0.1 0
in+part 0.15 -0.05, in+parti 0 0.12, in+partn -0.23 0.14, in+parts 0.07 -0.03, in+perso -0.14 0
in+place -0.45 0.59, in+plain -0.04 0, in+plann 0 0.22, in+plans 0.55 -0.53, in+post 0 -0.18
in+pract 0.6 -0.09, in+prima 0.29 0, in+provi 0 0.5, in+putti 0.32 -0.06, in+quali 0.55 -0.4
in+relat 0.03 0, in+reply 0.11 0, in+resid 0.06 -0.19, in+respe 0.05 0.04, in+schoo 0.37 0.52
in+secon 0.28 -0.52, in+secti 0.05 0, in+send -0.13 0.36, in+septe -0.07 0.26, in+servi 0.13 -0.33
in+seven 0.08 0.04, in+sever 0.28 0.26, in+shapi 0.29 0.05, in+short -0.06 -0.15, in+six 0.23 0.16
in+socia 0.28 0.08, in+some 0.04 0, in+south -0.08 0.1, in+speci 0.62 0.12, in+speec 0.11 -0.09
in+spite 0.18 0.16, in+strat 0.18 -0.33, in+suppo 0.1 -0.12, in+tears 0.04 0, in+ten 0.26 0.48
in+that 0.23 -0.37, in+the 0.25 -0.04, in+their 0.69 0.31, in+them -0.06 -0.09, in+thera 0.12 -0.23
in+these -0.27 -0.16, in+this -0.44 0.09, in+those -0.11 0, in+three 0.17 0, in+time -0.4 -0.06
in+timel 0.26 0.27, in+to 0.03 0, in+too -0.04 0, in+touch -0.18 -0.18, in+two 0.37 -0.26
in+unreg 0.09 -0.16, in+use 0.11 0.15, in+west 0.03 -0.03, in+what 0.56 -0.22, in+which -0.08 0.14
in+work 0 0.03, in+worki 0.06 0, in+writi 0.22 0, in+year -0.07 0.05, in+years 0.32 -0.45
inacc+and -0.05 -0.04, inclu+a -0.24 -0.33, inclu+and 0.07 0.13, inclu+child 0 0.17
inclu+fund 0.09 0, inclu+in 0.16 -0.2, inclu+is 0 0.05, inclu+pupil 0.05 0, inclu+schoo -0.19 0.09
inclu+servi -0.15 0.07, inclu+the -0.2 0.07, incon+and 0.08 -0.03, incon+exper 0 -0.11
incon+in 0.07 -0.19, incon+outco -0.28 0.06, incon+the -0.14 0, incon+which 0 -0.03
incre+numbe 0.13 0.03, incre+the 0.17 -0.04, indep+and 0.06 0.3, indep+chair -0.04 0
indep+place 0.03 0, indep+schoo 0 -0.45, indep+trave -0.25 -0.1, indiv+child 0 -0.15
indiv+needs 0.24 0.23, influ+and 0.16 0, infor+about -0.11 0.07, infor+advic 0.05 0
infor+and 0.14 0.19, infor+by 0.04 -0.03, infor+for 0.23 -0.03, infor+in 0 -0.12
infor+is -0.04 -0.2, infor+of -0.18 0, infor+that 0.13 -0.11, infor+the -0.17 0, infor+to 0.27 0.19
initi+inspe -0.48 0.22, insid+0 0.15 0, insid+out 0.08 0.05, insid+the -0.06 0.16
inspe+a -0.16 -0.09, inspe+ackno 0.28 -0.19, inspe+again 0.07 0, inspe+also -0.61 0
inspe+and 0.34 0.36, inspe+are -0.46 -0.16, inspe+as 0 0.13, inspe+asked -0.04 -0.05
inspe+at 0.05 0, inspe+befor -0.06 0.26, inspe+betwe -0.15 0, inspe+broug -0.19 -0.09
inspe+by -0.34 -0.21, inspe+calle 0.28 0.22, inspe+came 0.1 0.17, inspe+can 0.08 -0.03
inspe+carri -0.06 0.04, inspe+come -0.14 0, inspe+comme 0 0.21, inspe+concl 0.36 -0.09
inspe+consi -0.15 0, inspe+could 0.2 0.07, inspe+criti -0.07 0, inspe+descr 0.03 0.22
inspe+deter -0.08 0, inspe+did -0.08 -0.23, inspe+didn -0.15 0, inspe+earli 0.11 0
inspe+febru 0.05 0, inspe+findi -0.04 -0.08, inspe+for 0.07 -0.03, inspe+found -0.75 -0.12
inspe+frame 0.03 0, inspe+from 0.03 -0.25, inspe+had 0.72 0.71, inspe+has 0.21 -0.22
inspe+have 0.2 0.05, inspe+heard 0.12 0.04, inspe+held 0.15 0.04, inspe+highl -0.22 0
inspe+hmci 0.14 -0.04, inspe+inclu -0.17 0, inspe+inspe 0.21 0, inspe+is -0.15 0.04
inspe+it -0.18 -0.1, inspe+joint 0.29 -0.08, inspe+judge 0 0.06, inspe+last 0.1 0
inspe+lette -0.32 -0.09, inspe+liked 0.12 0.18, inspe+look -0.1 0, inspe+looke -0.22 0
inspe+made 0 -0.15, inspe+may -0.17 0, inspe+met 0.31 0.03, inspe+named -0.12 -0.06
inspe+noted 0 0.11, inspe+of -0.23 0.97, inspe+ofste 0.15 0.03, inspe+outco -0.25 0.13
inspe+over 0.13 0, inspe+point 0.28 -0.08, inspe+prais 0.3 0.05, inspe+publi 0.14 0
inspe+put 0.06 0.03, inspe+raise -0.25 0, inspe+recog 0.27 0.1, inspe+remar 0.12 0.03
inspe+repor 0.61 0.55, inspe+s 0.25 0.12, inspe+said 0.36 0.31, inspe+saw 0.34 -0.04
inspe+say 0.31 0.12, inspe+says 0.03 -0.22, inspe+send 0.15 0.28, inspe+set -0.03 0
inspe+spent -0.04 0, inspe+spoke 0 -0.05, inspe+start -0.04 0, inspe+surve -0.2 0
inspe+talke -0.17 0, inspe+team 0.14 -0.23, inspe+that 0 -0.36, inspe+the -0.06 0.05
inspe+there -0.2 -0.08, inspe+they 0 0.07, inspe+think 0 0.2, inspe+this -0.03 0
inspe+thoug 0.27 0.37, inspe+to -0.32 0, inspe+toget 0.26 -0.08, inspe+told -0.24 -0.05
inspe+too -0.17 0.06, inspe+took -0.12 0, inspe+under -0.17 0, inspe+visit -0.19 0
inspe+was -0.47 -0.22, inspe+we -0.08 0, inspe+went 0.1 -0.38, inspe+were 0 0.15
inspe+what -0.04 0, inspe+which -0.29 -0.1, inspe+who 0.07 -0.25, inspe+will -0.2 0
inspe+words 0.17 -0.18, inspe+would 0.16 0, inspe+write 0.2 -0.09, inspe+wrote 0.4 -0.22
insuf+progr 0.1 -0.59, integ+care -0.57 -0.05, inter+and -0.27 -0.11, inter+are 0.11 -0.07
inter+at 0.28 0.12, inter+audit -0.19 0, inter+in 0.12 -0.04, into+a -0.07 -0.29
into+adult -0.04 0.06, into+being -0.07 0, into+educa 0.12 0.12, into+effec -0.12 0.25
into+how -0.11 0, into+it -0.19 0, into+pract 0.1 -0.38, into+recep 0.07 0.09
into+schoo -0.15 -0.03, into+servi 0.04 0, into+the 0.1 0.2, into+work 0.13 0.05, intro+by -0.14 0
intro+the 0.06 0, inves+in -0.15 0, invit+to -0.27 0, invol+and -0.17 0, invol+at 0.08 0.14
invol+in 0.14 -0.05, invol+of -0.1 -0.23, is+0 -0.32 -0.43, is+0m -0.04 0, is+a -0.27 0.12
is+about -0.07 0, is+also -0.36 0, is+ambit -0.05 -0.08, is+among 0.28 0.2, is+an 0.03 0.03
is+and -0.11 -0.07, is+anoth -0.11 0, is+arran 0.09 0.08, is+as -0.16 -0.26, is+asked -0.1 -0.11
is+asses -0.09 -0.04, is+at -0.08 -0.2, is+avail 0.18 -0.05, is+being -0.33 0.51
is+bette -0.11 -0.18, is+broke 0.13 0, is+calle -0.24 0.17, is+clear 0 0.31, is+close 0.07 -0.04
is+comin 0.22 0, is+commi -0.34 -0.18, is+commo -0.08 0, is+consi 0.06 0.1, is+criti 0.24 -0.09
is+decid 0.07 0, is+deliv -0.05 -0.07, is+descr 0 -0.09, is+diffe -0.19 0, is+doing -0.19 0
is+done -0.11 -0.03, is+due 0.09 0, is+easy 0.14 0.14, is+effec 0.05 0.03, is+evide 0.07 0
is+excel -0.14 0.12, is+expec -0.15 0, is+faili -0.35 -0.05, is+fair -0.11 0, is+far -0.11 0
is+fit -0.14 0, is+for -0.08 0.14, is+forec -0.06 0, is+found 0.04 -0.12, is+free -0.07 0
is+given 0.11 0, is+going -0.29 -0.1, is+good 0 0.37, is+great 0 -0.11, is+growi 0.08 0.17
is+happe -0.13 0, is+hard 0.28 -0.34, is+havin 0 0.1, is+heard 0.13 0.16, is+here -0.11 0
is+high 0.2 0.06, is+highl 0.07 0, is+how -0.16 -0.15, is+ident -0.1 0.06, is+impro 0 0.16
is+in -0.65 0, is+incon -0.04 -0.07, is+inspe -0.07 0, is+invol 0.18 0, is+it -0.48 -0.09
is+known 0.03 0.38, is+lacki -0.04 -0.07, is+late -0.14 -0.08, is+left 0.09 0.46, is+less 0 -0.18
is+like -0.4 -0.16, is+likel 0.08 0, is+limit 0.04 -0.13, is+littl 0.11 -0.12, is+long -0.19 -0.46
is+low 0.38 -0.24, is+made 0.26 -0.18, is+makin 0.09 0.36, is+meant -0.08 0.03, is+missi 0.07 0
is+monit -0.1 0, is+more -0.26 -0.16, is+neede -0.08 -0.16, is+no 0.61 -0.03, is+not 0.2 0.32
is+now 0.23 0.15, is+of 0.24 0.14, is+offer 0.07 -0.07, is+often -0.13 -0.2, is+one -0.04 0.18
is+only -0.24 -0.3, is+open 0.15 -0.05, is+our -0.17 0, is+out -0.26 0.05, is+over -0.22 0
is+overs -0.14 0, is+part -0.05 0, is+plann -0.05 0.25, is+poor 0.07 -0.19, is+posit -0.24 0.08
is+prais 0.1 0.05, is+provi 0.13 0.09, is+publi -0.09 0, is+put -0.13 -0.07, is+quick 0.19 0
is+rare 0.05 0.22, is+requi -0.34 0.24, is+respo 0.12 -0.04, is+right -0.23 0.29, is+risin -0.05 0
is+said 0.23 -0.06, is+seen 0.04 0.27, is+set -0.06 0.07, is+share -0.03 0, is+short 0 0.11
is+slow -0.1 0.15, is+so 0.06 -0.24, is+somet 0.11 -0.34, is+still -0.14 -0.51, is+stron 0.42 0.41
is+suffi -0.1 -0.12, is+taken -0.27 0.08, is+takin 0.09 0.25, is+that 0 -0.38, is+the -0.23 -0.34
is+there -0.11 0.16, is+thin 0.06 0, is+this 0.18 0, is+three -0.11 0, is+to 0.08 -0.19
is+too -0.03 -0.34, is+true -0.05 0, is+unacc 0 -0.04, is+under 0.45 0.22, is+uneve 0 0.18
is+up -0.19 0, is+used 0.32 0.08, is+value 0.14 0.07, is+varia -0.14 -0.12, is+very 0 0.04
is+waiti 0.03 0, is+weak 0.41 -0.06, is+welco 0.06 0.07, is+well 0 0.17, is+what -0.36 -0.42
is+when -0.08 0, is+where 0.13 0.05, is+worki -0.17 0, is+worse 0.07 0, is+wrong -0.06 0.11
isn+t -0.06 0.16, issue+a 0.16 0, issue+and -0.13 0, issue+are -0.08 0.04, issue+in 0.28 -0.22
issue+of 0.04 -0.42, issue+plans 0.07 0.08, issue+that 0.1 0.16, issue+withi 0.27 -0.29
it+a -0.32 -0.13, it+accep -0.08 0, it+added 0.11 -0.22, it+adds 0.13 0, it+again -0.17 0
it+all -0.1 -0.18, it+also 0.35 0.04, it+and -0.3 0, it+are -0.2 0, it+at -0.1 0, it+be -0.17 -0.13
it+by 0.22 0, it+calls 0.15 -0.08, it+came -0.07 0.37, it+can -0.57 -0.28, it+comes 0.36 0
it+could 0.15 -0.08, it+d -0.07 0, it+depen 0.03 -0.2, it+descr 0.1 0.14, it+did 0.22 -0.26
it+didn -0.08 0, it+does 0.08 -0.38, it+doesn -0.28 0, it+down -0.16 0, it+finds 0 -0.09
it+follo 0.3 -0.06, it+for -0.03 -0.1, it+found 0.53 0.53, it+from 0.12 0, it+gave 0.08 0
it+gets -0.03 0, it+gives -0.11 0.07, it+goes -0.48 0, it+got -0.12 0, it+had -0.24 -0.22
it+happe 0 -0.03, it+hard 0.06 -0.31, it+has 0.28 0.28, it+hasn 0.05 0, it+helps 0.06 0
it+in -0.45 -0.24, it+inspe 0 0.14, it+is -0.72 -0.52, it+isn -0.12 -0.09, it+like -0.07 0
it+ll -0.05 0, it+looks -0.34 0, it+makes -0.19 -0.12, it+matte -0.27 0, it+means -0.25 0.07
it+must 0.04 0, it+needs -0.16 0, it+noted 0.09 -0.28, it+notes -0.1 0, it+of 0.04 0
it+once 0.24 0.25, it+ought 0.15 0.1, it+out -0.07 0, it+plans -0.28 0, it+pleas 0.12 0
it+point 0.47 -0.35, it+recog 0.03 0, it+right -0.23 0, it+s -0.44 -0.28, it+said 0.63 0.31
it+say -0.15 0, it+says 0.93 0.34, it+seems 0.15 0.03, it+sets 0.08 0, it+shoul 0.25 0.14
it+shows 0.09 0.27, it+so -0.17 0, it+speak 0.08 0.07, it+state 0.23 0, it+still -0.06 0
it+takes 0.22 0.16, it+that -0.06 -0.15, it+the 0.06 0.18, it+there 0.15 0, it+to 0.3 0
it+too -0.1 0, it+took -0.04 -0.18, it+true -0.17 0, it+twice -0.03 0, it+was 0.14 0.4
it+wasn 0.04 0.05, it+well 0.03 0.06, it+went 0.16 -0.47, it+were 0.04 -0.09, it+when -0.1 0
it+will 0.41 -0.29, it+won -0.07 0, it+works 0.05 -0.03, it+would 0.38 -0.04, item+0 -0.04 0
its+0 0.05 0, its+appro -0.15 0, its+area -0.14 0, its+child 0.49 0.26, its+dutie 0.07 0
its+findi -0.06 0, its+first -0.16 0, its+inspe 0.06 0, its+knees -0.2 0, its+nhs -0.06 0
its+own -0.18 -0.11, its+part 0.08 0, its+partn 0.1 0, its+plan -0.08 0, its+repor 0.21 -0.05
its+respo 0.04 0, its+self -0.11 0, its+send 0.07 0.2, its+servi -0.23 0, its+speci -0.07 0
its+strat 0 -0.03, its+way 0.05 -0.07, its+work 0 -0.03, janua+0 -0.11 -0.2, janua+and 0.29 0.06
janua+inspe 0.08 -0.03, janua+the -0.05 0, job+coach -0.13 0, job+it 0.05 0, join+in 0.14 0
join+up -0.05 0, joine+in -0.06 0, joine+up 0.13 -0.1, joint+and 0.09 0, joint+area -0.4 -0.07
joint+by 0.12 0, joint+commi 0.76 -0.11, joint+in 0.06 -0.07, joint+inspe -0.54 0.16
joint+local -0.07 0, joint+ofste -0.2 -0.04, joint+plan -0.06 0, joint+plann 0 -0.19
joint+repor 0.14 -0.24, joint+respo -0.4 0, joint+state -0.12 0, joint+strat 0.35 0.23
joint+to -0.13 -0.04, joint+work 0.05 0.08, joint+worki -0.32 -0.13, journ+of 0.04 0
journ+to 0.17 0.11, judge+how -0.32 0, judge+that 0.33 -0.03, judge+the -0.13 0, judge+to 0.54 0.12
judge+was 0.03 -0.41, july+0 0.53 0.32, july+s 0.06 0, june+0 0.04 0.19, june+and -0.06 0
june+s -0.04 0, june+the 0.1 0, june+to -0.03 0, just+the 0.17 0, just+to 0.09 0
justi+servi 0.03 0.05, keep+a 0 -0.04, keep+child -0.06 0.06, keep+it -0.06 0, keep+the -0.07 0
keep+them 0.03 0, kept+infor 0.03 0.12, kept+pace 0.06 -0.05, kept+safe 0.12 0.09, kept+up -0.21 0
key+areas 0.27 -0.25, key+findi 0.12 0, key+partn -0.08 0, key+prior -0.2 0, key+stage 0.59 -0.19
key+worke -0.17 0.18, keywo+servi 0.03 0.04, kids+who 0.05 0, kind+about 0.17 0, kind+and 0.03 0.05
kind+of -0.03 0, kinds+of 0.09 0.12, knew+about 0.12 0, knew+of -0.06 0, know+about 0.1 -0.19
know+and 0.1 0.32, know+child 0.16 0.16, know+each 0.12 0.08, know+enoug 0.1 -0.03
know+famil 0 0.13, know+how 0.09 0, know+if 0.03 0, know+is -0.09 0, know+it -0.1 -0.12
know+of 0 -0.23, know+one 0.03 0, know+that -0.66 -0.04, know+the -0.17 0.03, know+their -0.08 0.16
know+there -0.16 0, know+this -0.26 0, know+we -0.04 0, know+what 0.58 0.58, know+where 0.12 -0.05
know+which 0.12 0.09, know+who 0.19 0, know+whom 0 0.1, know+why -0.03 0, knowl+and 0.17 0.11
known+about 0.27 -0.21, known+and -0.15 0.18, known+as -0.14 0, known+by 0.22 0.17
known+of 0.08 -0.22, known+that -0.03 0, known+to 0 0.3, labou+group -0.21 0, labou+s -0.09 0
lack+ambit -0.16 0, lack+of -0.25 0.03, lad+who -0.03 0, laid+bare 0.36 0.19, laid+down -0.18 -0.07
laid+out -0.09 0, langu+and -0.05 0.25, langu+thera 0.24 -0.53, last+inspe 0.56 0.31
last+month 0.08 0.38, last+night -0.07 0, last+novem -0.13 0, last+one 0.11 0, last+time -0.03 0
last+two -0.07 0.33, last+visit -0.08 0, last+week -0.08 0, last+year -0.1 -0.37
late+and -0.1 -0.08, late+for -0.12 0, late+or 0.03 0, late+plans 0 0.41, late+that -0.04 0
late+to 0.08 -0.04, latel+and 0.03 0, launc+in 0.25 0, law+says -0.08 0, lays+down 0.11 0
lead+for -0.05 0, lead+inspe 0.13 0.19, lead+membe -0.16 0, lead+said 0.11 0, lead+the 0.22 0.03
lead+to 0.21 -0.09, leade+acros 0.1 -0.37, leade+and -0.58 0, leade+are 0.47 0.46
leade+at -0.29 0.19, leade+cllr -0.07 0, leade+did 0.15 -0.13, leade+didn -0.08 0
leade+do 0.39 0.62, leade+for 0.14 0, leade+from 0.11 0.07, leade+had 0.06 -0.07
leade+has -0.11 0.09, leade+have 0.8 0.56, leade+hold 0.06 0.09, leade+in -0.69 0.03
leade+is -0.26 -0.05, leade+know -0.24 0.58, leade+must -0.4 -0.13, leade+need -0.11 0
leade+now 0.3 0.17, leade+of -0.86 -0.14, leade+said -0.15 0, leade+shoul -0.04 -0.64
leade+staff -0.4 0, leade+team 0 0.03, leade+that -0.26 -0.24, leade+the 0.13 0.22
leade+to 0 -0.24, leade+use 0 0.08, leade+were 0 0.06, leade+who 0.06 0.21, leadi+to -0.28 0
leads+the -0.17 0, leads+to 0.2 0, learn+and -0.33 0, learn+diffi 0.03 -0.1, learn+disab 0.15 -0.08
learn+from 0.04 0, learn+of 0.11 -0.14, learn+to 0.14 0.09, leave+child 0.04 -0.11
leave+colle 0.06 -0.07, leave+schoo 0.16 -0.24, leave+the -0.03 0, led+by 0.08 0.32, led+to -0.03 0
left+in 0.11 0, left+out -0.08 -0.13, left+to 0.33 0.31, legal+docum -0.1 0, legal+limit 0.19 0.07
leisu+centr -0.09 0, lengt+of 0.15 -0.09, less+so -0.06 0, less+than -0.13 -0.11, less+well 0 -0.48
let+down -0.07 -0.07, let+it -0.08 0, let+s -0.09 0, let+them -0.1 -0.08, let+us -0.1 0
lette+about 0.05 0, lette+also 0.05 0.16, lette+and -0.22 0, lette+are 0.11 -0.21
lette+came -0.05 0, lette+from 0.47 0.23, lette+had 0.46 0, lette+in -0.03 0, lette+is -0.34 0.03
lette+of 0 -0.12, lette+out -0.11 0, lette+outli -0.08 0, lette+publi 0.17 0.19, lette+s -0.09 0
lette+says 0 0.07, lette+state -0.03 -0.05, lette+that 0.09 0.19, lette+the 0.23 0.11
lette+to 0.14 -0.04, lette+was 0.08 0, lette+which -0.03 -0.17, level+of 0.09 -0.33
lib+dem -0.05 0, lib+dems -0.15 0, liber+democ -0.15 0, life+and 0.06 -0.06, life+as -0.22 0
life+bette 0.09 0.05, life+is -0.07 -0.12, life+limit 0.04 0.04, life+of -0.08 0
light+in 0.38 -0.08, like+a -0.21 -0.21, like+more -0.08 0, like+ours 0.04 0, like+that -0.17 0
like+the 0.43 0.22, like+them 0.07 0, like+this -0.25 0, like+to -0.12 -0.1, like+us 0.17 -0.15
like+you 0.03 0, liked+the 0.12 0.25, likel+in -0.19 0, likel+to 0 -0.26, line+for -0.09 0
line+is -0.08 0, line+of 0.16 0.07, line+staff 0 0.12, lines+of 0.33 0.11, list+and 0.04 0
list+for 0.07 -0.15, list+is 0.08 0, list+of -0.06 0.09, liste+and 0.14 0.08, liste+to 0.59 0.7
lists+for -0.17 -0.03, littl+about 0.04 -0.07, littl+co 0.15 -0.05, littl+engli 0.08 0.13
littl+is -0.16 -0.06, littl+ones 0.08 0.72, littl+or 0.03 0.09, littl+to 0.1 -0.1
live+away 0.1 0.31, live+in -0.62 -0.1, live+throu 0 -0.37, lived+exper 0.12 -0.2, lives+in -0.12 0
lives+of 0.31 0.03, livin+in -0.14 0.17, ll+be 0.04 -0.03, ll+do -0.08 0, ll+give -0.04 0
ll+go -0.05 0, ll+have -0.19 0, ll+help 0.05 0, ll+keep 0.03 0, ll+know -0.08 0, ll+see 0.14 0
ll+wait 0.15 0, ll+work -0.03 0, local+area -0.11 -0.42, local+areas -0.56 0, local+autho -0.5 -0.2
local+democ 0.13 0.03, local+gover -0.17 0, local+healt -0.16 0, local+leade 0.4 -0.09
local+nhs 0.07 -0.06, local+offer 0 -0.33, local+paren 0.04 0.15, local+partn 0.35 0.16
local+schoo 0.21 0, local+send -0.24 0.35, local+servi -0.1 0, local+speci 0.17 0.03, long+a 0.12 0
long+ago -0.07 0.57, long+and -0.43 -0.13, long+as -0.26 -0.05, long+child 0.07 -0.11
long+delay 0 -0.06, long+enoug 0.07 0, long+for 0.27 0, long+in 0.08 -0.04, long+it 0.53 -0.04
long+journ 0.08 -0.07, long+one -0.1 -0.14, long+peopl 0.22 -0.08, long+stand 0.08 -0.15
long+term -0.06 0, long+that -0.08 -0.06, long+they 0.19 0.05, long+time 0.16 -0.21
long+to 0.66 -0.1, long+wait 0 0.41, long+waits 0.31 -0.06, long+way 0.17 -0.42, longe+and 0.06 0
longe+for 0.19 -0.16, longe+than -0.12 -0.58, longe+to -0.04 0, longe+waits -0.05 0
look+after -0.05 0.06, look+at 0.07 -0.08, look+for 0.24 0.05, look+forwa 0 0.08, look+into -0.05 0
look+like -0.11 0, looke+after 0.31 0.47, looke+at 0 -0.04, looke+in -0.08 0, looke+into -0.4 0
looki+at -0.06 -0.06, looks+after 0.04 0.06, looks+at -0.05 0, lost+0 -0.05 0, lost+a -0.06 0
lost+faith 0.03 -0.03, lost+trust -0.07 0, lot+bette -0.04 0, lot+of -0.03 0.11, lot+to -0.05 0
lots+of 0.27 0, low+and 0 -0.14, low+base -0.18 0, lowes+in 0.05 0, lowes+of -0.03 -0.03
lowes+outco -0.08 0, m+delig 0.07 0, m+not -0.07 0, m+proud -0.05 0, made+a 0.25 0.55
made+and -0.03 0.14, made+bette 0.29 0.32, made+by 0.61 -0.1, made+enoug 0.08 0.12
made+for -0.25 0.07, made+in -0.08 -0.14, made+it -0.09 0, made+of -0.07 0.08, made+progr 0.21 0
made+publi 0.17 -0.08, made+since 0.15 0.09, made+stron -0.19 0, made+suffi -0.72 0.14
made+the -0.17 0, made+to -0.1 -0.19, made+up -0.14 0, main+areas -0.42 -0.11, main+findi 0.66 0.4
main+point -0.12 0, mains+prima -0.07 -0.2, mains+schoo 0.09 0.03, majes+s -0.03 -0.14
major+of 0.13 0.03, make+a 0.13 0.21, make+bette 0 -0.04, make+good 0.1 0.08, make+impro 0.04 0
make+it -0.19 0.51, make+of -0.07 0, make+send -0.11 0, make+servi -0.16 0.22, make+stron 0 0.04
make+sure -0.46 0, make+the 0.15 0.23, make+them 0.12 -0.36, make+thing -0.03 -0.08
makes+a 0.07 0.18, makes+for 0 -0.03, makes+me -0.05 0, makin+a 0.21 0.48, makin+sure 0.14 -0.24
makin+the 0.2 0.03, manag+and -0.03 0, manag+to 0 -0.1, many+areas 0 0.28, many+cases 0.16 0.08
many+child -0.18 0.11, many+educa -0.09 -0.03, many+famil -0.52 -0.34, many+have -0.2 0
many+kinds 0 0.17, many+more -0.21 0, many+of -0.71 -0.11, many+paren 0.1 -0.37
many+plans 0.03 0.15, many+schoo 0.09 0.1, many+stren 0.75 0.24, many+years 0.19 -0.07
many+young -0.26 -0.11, march+0 0.48 0.36, march+and -0.07 0, march+inspe -0.03 0, march+s -0.16 0
march+the -0.17 0, march+we 0.12 0, matte+and 0.07 0, matte+for 0 -0.14, matte+of 0.27 0
matte+to -0.1 0, may+0 -0.31 0.41, may+and -0.05 0, may+be 0.48 -0.32, may+have 0.23 -0.1
may+inspe 0.11 0, may+not -0.07 0, may+they 0.04 0, may+wait 0.03 -0.03, may+wish -0.05 0
me+about -0.05 0, me+in 0.15 0, me+that -0.09 -0.07, me+to -0.03 0, mean+it -0.05 0
mean+that 0.03 0.18, mean+to -0.08 0, means+of 0.49 0.1, means+that 0.09 0.15, means+to 0 -0.17
meant+for 0.03 -0.1, meant+that 0 -0.16, meant+to -0.19 0.07, measu+and 0.13 -0.06
measu+of 0 -0.14, medic+needs -0.1 -0.05, medic+offic 0.1 -0.23, medic+revie 0.03 0.05
meet+child 0.06 0, meet+in 0.04 0, meet+the 0.08 0.08, meet+their 0.23 -0.18, meet+them -0.16 0
meet+what 0.03 -0.35, meeti+about 0.03 0, meeti+are 0.05 0, meeti+at -0.03 0, meeti+in -0.1 0
meeti+of 0.13 0, meeti+the -0.17 -0.1, meeti+to 0.15 0, meeti+was -0.13 0, meeti+what 0.13 -0.04
membe+and 0.27 0, membe+are 0.07 0, membe+asked -0.14 0, membe+cllr -0.05 0, membe+for -0.03 0.08
membe+had -0.08 0, membe+heard -0.1 0, membe+in 0.36 0, membe+noted 0.17 -0.03
membe+of -0.05 -0.12, membe+said 0.04 0, membe+say 0.03 0, membe+that 0.21 -0.22, membe+to -0.05 0
membe+were 0 0.11, menta+healt 0.31 0.05, menti+in -0.06 -0.07, menti+that -0.05 0, met+a -0.05 0
met+and -0.57 -0.03, met+by -0.33 0, met+in 0.17 -0.06, met+inspe -0.14 0, met+paren -0.23 0
met+the 0.23 0.19, met+them -0.25 0, middl+of -0.21 0, middl+one -0.14 0.19, middl+outco 0.22 0
might+be 0.05 -0.17, might+have 0 -0.12, minor+of 0.22 -0.19, miss+out 0.1 0, missi+educa 0.11 0.2
missi+from 0.08 -0.16, missi+schoo 0 0.05, model+of 0 0.13, monda+0 -0.08 0, money+and 0.05 -0.12
money+for -0.13 0.06, money+in -0.09 0, money+is 0.25 -0.09, money+that 0.12 0, money+was 0.05 0
monit+and -0.31 -0.05, monit+by 0.16 0, monit+how 0.25 0, monit+inspe 0.21 0.12, monit+it 0.07 0
monit+of -0.08 0, monit+repor -0.09 0, monit+the 0.1 -0.29, monit+visit 0 0.2, month+after -0.11 0
month+ago 0.06 0, month+and 0 -0.13, month+befor 0.12 -0.11, month+for -0.09 -0.23, month+is 0.09 0
month+of 0 0.04, month+since 0.35 0, month+the 0.19 0, month+there -0.03 0, month+to -0.09 -0.37
more+about 0.07 0, more+and 0.26 0.22, more+child 0.16 -0.6, more+close -0.09 -0.04
more+consi 0.11 -0.13, more+educa 0.21 0, more+effec 0.29 -0.43, more+famil 0.39 0
more+money -0.03 0, more+must 0.17 0.4, more+of 0.14 0.39, more+often -0.06 0.32, more+or -0.07 0
more+peopl 0.13 0, more+place 0.18 -0.13, more+plans -0.05 0, more+speci 0.09 0.31
more+staff -0.05 0, more+suppo 0.03 0, more+than -0.13 0.32, more+thera -0.08 0, more+time 0.07 0
more+timel -0.15 -0.03, more+to -0.22 -0.14, more+widel -0.09 0, more+work -0.19 0
more+young 0.19 0.4, most+are 0.11 -0.09, most+areas -0.17 0, most+child -0.37 -0.05
most+compl 0.14 -0.18, most+of 0.33 0, most+paren -0.09 0.14, most+recen 0 -0.11
most+schoo 0.15 0.2, most+vulne 0.25 0.28, mothe+in -0.04 0, mothe+of -0.16 0, move+from 0.11 0.03
move+into 0.04 0.16, move+to 0.13 -0.35, moved+to -0.11 0, moves+betwe 0.08 0, moves+to 0.03 -0.08
movin+into -0.31 -0.05, movin+to 0.04 -0.03, mp+for -0.14 0, mp+has -0.03 0, much+as -0.14 -0.19
much+bette 0.04 0.46, much+impro 0.13 0, much+in -0.18 -0.03, much+is 0.17 0.22, much+of 0 0.08
much+that 0 -0.04, much+to -0.12 0.03, multi+agenc 0.05 0.35, mum+of -0.03 0, must+act 0.06 -0.03
must+be -0.04 -0.36, must+deal 0.1 0, must+do 0 0.14, must+get 0 0.03, must+have -0.07 0.07
must+impro 0.57 0.6, must+make 0 -0.05, must+not -0.17 0, must+now 0.18 -0.1, must+produ -0.05 0
must+say 0.15 0, must+urgen -0.25 0, must+work -0.1 -0.04, must+write 0.15 0, my+casew -0.06 0
my+child -0.1 0, my+const 0.05 0, my+daugh 0.04 0, my+own 0.04 0, my+son 0.27 0, my+surge -0.09 0
my+view 0.05 0, name+and 0.22 0.23, name+of -0.11 0, name+the -0.04 0, named+and -0.06 0
named+as 0.07 -0.03, named+in -0.2 0, natio+avera 0.43 -0.6, natio+figur 0.04 -0.03
natio+healt 0.03 0, natio+short -0.05 0, nearl+0 -0.23 0, nearl+all 0.4 0.41, nearl+every 0.25 0.06
need+a -0.28 0.37, need+and -0.46 0.12, need+are 0.06 -0.19, need+at -0.39 -0.11
need+for 0.08 -0.03, need+help -0.11 -0.29, need+in 0.05 -0.03, need+is 0.16 0.03
need+it -0.61 0.11, need+more 0.09 0, need+of 0.05 -0.03, need+speec -0.04 -0.08, need+suppo 0.04 0
need+the 0.06 -0.1, need+to -0.35 0.43, neede+in 0.11 -0.45, neede+to 0.24 0.2, needs+a -0.25 -0.04
needs+and 0.08 0.08, needs+as -0.19 0.06, needs+asses -0.28 0.67, needs+block -0.21 0
needs+child 0.47 -0.16, needs+coord -0.22 0.07, needs+defic -0.07 0, needs+do -0.36 0.03
needs+early 0.05 -0.15, needs+for 0.03 0.04, needs+get 0.05 0, needs+go -0.14 0.07
needs+has 0.17 0, needs+have 0.06 0, needs+ident 0.1 0.35, needs+in -0.31 0.42, needs+inspe -0.04 0
needs+is 0.15 -0.03, needs+led -0.05 0, needs+met -0.09 0, needs+of 0.29 -0.05, needs+or -0.24 0
needs+provi 0.13 0, needs+refor 0.05 -0.1, needs+send 0.66 0.05, needs+servi -0.51 -0.11
needs+that 0.14 -0.25, needs+to -0.32 0.79, needs+well 0.07 0.07, needs+were 0.24 -0.03
needs+who -0.33 -0.11, neuro+asses 0.24 -0.16, neuro+devel 0 0.11, neuro+diagn 0.2 -0.18
neuro+needs 0.08 -0.18, neuro+pathw 0 -0.18, neuro+servi 0 -0.08, neuro+waits -0.11 0
never+been -0.24 -0.05, never+had -0.06 0, new+and 0.08 -0.19, new+board 0.04 0, new+counc 0 0.24
new+direc 0.43 -0.04, new+ehc 0.1 -0.11, new+frame -0.51 0, new+impro -0.04 0, new+inspe -0.15 0
new+leade 0.09 0.12, new+offic -0.03 0, new+one 0.06 0, new+place 0.04 0, new+plan -0.2 0
new+plans 0.25 0, new+provi -0.03 0, new+repor -0.09 -0.15, new+schoo 0.22 0, new+send 0.35 0.29
new+speci -0.27 0.08, new+staff 0.05 -0.45, new+strat -0.32 -0.16, new+team -0.05 0
new+to 0.19 0.07, new+year -0.2 0, news+of -0.03 0, news+to -0.05 0, newsl+by -0.05 0
next+0 -0.05 0, next+inspe -0.14 0, next+steps 0.05 0.12, next+to 0.03 0.41, next+week -0.16 0
nhs+and 0.28 0.04, nhs+clini 0.14 0.19, nhs+engla 0.14 -0.03, nhs+found -0.35 0, nhs+great -0.25 0
nhs+has 0.07 -0.1, nhs+have 0.13 0.07, nhs+in 0.08 0, nhs+north -0.28 0, nhs+offic -0.06 0
nhs+partn 0.07 0, nhs+servi 0.06 0, nhs+south -0.27 0, nhs+to 0.19 0, nhs+trust -0.4 0
nice+about 0.08 0, nine+areas 0.05 -0.18, nine+in 0.41 0.41, nine+month -0.06 0, nine+of 0.12 0
nine+times 0.08 0, nine+years -0.04 0, no+answe 0.09 0, no+bette 0.16 -0.03, no+child -0.3 1.37
no+clear 0.04 -0.13, no+compl 0.07 0, no+confi -0.11 0, no+desig 0.14 -0.17, no+diffe -0.2 0
no+doubt 0.23 -0.22, no+educa 0.14 0, no+effec -0.04 -0.05, no+end 0.06 -0.13, no+help -0.23 0
no+joint 0.61 -0.22, no+longe 0.57 1.17, no+more -0.23 0.6, no+need -0.17 0.16, no+one 0.18 -0.16
no+place -0.03 0, no+plan 0.23 -0.08, no+progr -0.05 0, no+schoo -0.13 0.03, no+servi 0.28 -0.03
no+share 0.09 -0.05, no+speci -0.04 0, no+state -0.09 0, no+strat 0.14 -0.11, no+suppo -0.13 -0.03
no+surpr -0.25 -0.09, no+the -0.08 0, no+thera -0.11 0, no+way 0.04 0, no+writt -0.43 0
nobod+answe 0.61 -0.2, nobod+asked -0.04 0, nobod+had -0.06 -0.06, nobod+has -0.22 -0.05
nobod+in 0.21 -0.13, nobod+is -0.12 0, nobod+liste -0.05 0, nobod+s 0.07 0.07, nobod+tells -0.06 0
nobod+was 0.34 -0.09, none+of 0.19 -0.35, nor+do -0.12 -0.06, north+and -0.06 -0.1
north+east -0.06 0.03, north+north -0.29 -0.03, north+of 0.21 -0.22, north+west -0.06 0
not+a -0.44 0.14, not+accep -0.06 -0.13, not+accur 0.05 0.29, not+achie 0.11 0, not+acted 0.12 -0.1
not+all 0.29 -0.26, not+alway 0.09 -0.14, not+an -0.05 0, not+and 0.1 0, not+as -0.2 -0.11
not+asked 0.06 0.08, not+at -0.12 -0.06, not+atten -0.04 -0.04, not+be -0.29 0.35
not+been 0.27 -0.39, not+being -0.04 -0.29, not+check 0.32 -0.05, not+clear 0.12 -0.1
not+come -0.22 -0.24, not+consi 0.18 -0.09, not+do 0.13 -0.2, not+done -0.05 0.38
not+effec -0.45 0, not+embed 0.16 0.04, not+enoug 0.12 -0.17, not+every -0.2 -0.33
not+feel -0.18 -0.06, not+fit 0 -0.22, not+for -0.1 0, not+get 0 0.27, not+given 0.09 -0.05
not+going -0.09 0, not+good -0.11 -0.04, not+got -0.04 0, not+had -0.12 -0.1, not+happy -0.04 0
not+have -0.14 -0.23, not+helpe 0.08 0, not+ident -0.24 -0.08, not+impro 0.04 0, not+in -0.1 0.1
not+just -0.05 0, not+kept -0.07 -0.06, not+know 0.14 -0.93, not+known -0.06 -0.06
not+liste 0 -0.09, not+long 0 1.12, not+made 0.1 -0.3, not+make 0.04 -0.11, not+manag 0.07 0
not+meet 0.2 -0.05, not+menti -0.08 0, not+one -0.13 0.07, not+plann 0 -0.03, not+put 0.33 -0.07
not+reach -0.18 -0.39, not+read -0.03 0, not+recei -0.09 -0.09, not+requi -0.08 0
not+routi -0.04 -0.09, not+satis -0.05 0, not+say -0.11 -0.07, not+seen 0.08 -0.36
not+share 0.03 0, not+so 0.48 0.93, not+speak 0 0.16, not+speci 0.12 0.07, not+suffi 0.34 0.07
not+surpr -0.14 0, not+take -0.14 0, not+taken -0.14 -0.09, not+that -0.05 0, not+the -0.09 -0.19
not+there 0.14 0.12, not+to 0.11 -0.18, not+told 0.06 0.11, not+trust 0.13 0, not+under -0.09 -0.31
not+up -0.17 0, not+use 0.04 -0.09, not+used 0.1 -0.03, not+well -0.04 -0.06, not+what -0.09 0.1
not+work -0.07 -0.4, not+worke 0.28 -0.21, not+worki 0.06 -0.08, not+yet 0.38 0.12
note+of 0.09 0.06, note+that 0.16 0.06, note+the -0.07 0, noted+and -0.04 0.11
noted+as -0.18 -0.08, noted+by 0 0.34, noted+in 0.06 0, noted+that -0.16 -0.1, noted+the -0.11 0.13
noted+too 0.09 0.05, notes+that -0.06 -0.04, notes+the 0.07 0, nothi+but -0.1 0
nothi+for 0.12 -0.06, nothi+in 0.15 0.11, nothi+to -0.13 0.13, notic+a -0.11 0, notic+and 0.04 0.13
notic+is 0.04 0, notic+of -0.1 0, notic+that 0 -0.35, notic+was 0.22 0, notic+which -0.06 0
novem+0 0.2 0, novem+and -0.1 -0.12, novem+inspe 0.08 0, novem+s -0.07 0, now+a 0.18 0.09
now+and 0.06 -0.61, now+at -0.17 0, now+be 0 0.04, now+been 0.16 0.06, now+being -0.27 0
now+clear 0.05 0, now+for -0.08 0, now+has 0.16 0, now+have 0 0.12, now+in -0.45 0, now+is -0.24 0
now+it 0.17 0, now+know 0.04 0.07, now+publi -0.15 0, now+so -0.17 0, now+that 0.28 -0.27
now+the 0.19 0.05, now+there -0.18 0, now+they -0.2 0, now+to 0.04 -0.12, now+we -0.11 0
now+work 0.1 0.04, numbe+and 0.09 0.09, numbe+are -0.03 -0.14, numbe+of -0.33 0.26
numbe+one 0.03 0, nurse+and 0.04 0.08, nurse+are 0.04 0.12, nurse+at 0.03 0, nurse+in -0.08 0
nurse+provi 0 0.03, nurse+schoo -0.34 0, nurse+staff 0.08 0, nurse+to 0 0.1, nurse+who 0.17 0
nursi+for 0.11 -0.04, nursi+is 0.1 0, nursi+team 0.06 0.03, obser+that 0 0.21
occup+thera 0.54 -0.29, octob+0 -0.28 0.42, octob+and 0.03 0, of+0 -0.23 0.45, of+a -0.2 0.22
of+acces 0.17 0.19, of+accou 0.38 0.08, of+actio -0.14 -0.18, of+admis 0 0.15, of+advic -0.13 0
of+all -0.48 -0.14, of+alter 0.19 0.04, of+an 0.07 -0.18, of+and 0.07 0.1, of+annua 0 0.06
of+any 0.03 0.36, of+area -0.1 -0.04, of+areas -0.08 0.16, of+asses 0.24 -0.23, of+autis 0 0.17
of+being 0.57 -0.04, of+bette 0.16 0.17, of+black 0.04 0, of+borou -0.04 0, of+care 0 0.2
of+cases 0.31 -0.26, of+casew 0.32 0.2, of+chang -0.16 -0.13, of+child 0.65 -0.74, of+co 0.03 -0.21
of+commi 0 -0.04, of+commu 0.21 0, of+conce -0.08 0.11, of+counc 0 0.03, of+count 0 -0.05
of+cours 0 0.32, of+crisi 0.08 0.03, of+data -0.55 -0.34, of+date 0.31 -0.36, of+decem -0.06 0
of+decis 0.05 0.03, of+direc 0.07 0.07, of+disab 0.12 -0.19, of+each -0.21 0, of+early -0.22 -0.06
of+educa -0.57 0.36, of+effec -0.12 0.12, of+ehc -0.16 -0.11, of+ehcps 0.2 0, of+eight 0.08 0
of+every -0.12 -0.1, of+exclu 0.3 0.32, of+exper -0.03 0, of+famil -0.29 -0.06, of+febru 0 -0.05
of+five 0.28 0.22, of+fixed -0.12 -0.04, of+four 0.06 0.28, of+good -0.45 0.36, of+gover 0.09 -0.1
of+harm 0.03 0.42, of+healt -0.58 0.26, of+help 0.21 -0.03, of+her -0.09 0.04, of+high 0.12 0.29
of+his 0.05 0, of+hospi 0.03 0.15, of+how 0.67 -0.1, of+impac 0 -0.06, of+impro -0.13 -0.15
of+inclu 0.2 0.05, of+incon 0.41 -0.05, of+infor -0.17 0.14, of+inspe 0 0.05, of+inter -0.2 0
of+it -0.4 -0.51, of+its -0.19 0.09, of+janua -0.03 0, of+joint -0.05 0.16, of+july -0.04 0
of+june -0.11 0, of+key 0.12 0.18, of+last -0.1 0, of+late -0.12 0.42, of+leade 0.16 0.1
of+littl 0.09 -0.16, of+local -0.41 -0.03, of+many -0.07 0, of+march 0.17 0.14, of+may 0.08 0
of+menta 0.03 0.08, of+money 0 -0.11, of+more 0.07 -0.11, of+need 0.05 -0.16, of+needs 0 -0.19
of+new 0.21 0.23, of+nhs -0.13 0, of+nine -0.2 0, of+north -0.05 0, of+novem -0.2 0
of+offic -0.03 0, of+ofste 0.33 0.43, of+older 0.06 0, of+one 0.08 -0.03, of+other 0.13 -0.21
of+our -0.12 -0.3, of+ours 0.04 0, of+overd 0.11 0.14, of+paren -0.08 -0.79, of+part 0.08 0.11
of+partn 0.03 0.03, of+peopl -0.17 -0.1, of+perso 0.04 -0.04, of+place 0.26 -0.06
of+plans 0.07 -0.05, of+poor 0.38 -0.2, of+pract -0.05 -0.11, of+prior -0.23 0, of+profe 0.18 -0.06
of+progr 0.05 -0.03, of+provi -0.98 -0.05, of+pupil 0.2 -0.23, of+quali -0.12 0.05
of+refer 0.08 0.24, of+revie -0.09 -0.09, of+schoo -0.23 -0.33, of+secon 0.06 -0.33
of+send -0.05 -0.49, of+septe 0.19 0.11, of+servi -0.14 -0.14, of+seven -0.12 0, of+sever 0.13 0.29
of+short 0.33 0, of+sight 0.1 0.04, of+signi -0.31 0.12, of+six -0.09 0, of+socia -0.08 0
of+some 0.21 -0.29, of+south -0.15 0, of+speci 0.19 0.04, of+speec 0 0.1, of+staff 0.23 -0.32
of+state 0.14 -0.08, of+strat 0.09 0, of+stren -0.43 0.16, of+stron 0.07 -0.09, of+suppo -0.46 0.06
of+suspe 0.08 0, of+tea 0.05 0, of+teach 0.09 0, of+ten 0.06 -0.05, of+that -0.71 -0.03
of+the 0.18 0.17, of+their -0.07 0.12, of+them 0.22 0.24, of+thera -0.12 -0.18, of+these -0.27 0.57
of+thing 0 0.12, of+this 0 -0.22, of+those 0.51 0.1, of+three 0.19 -0.22, of+time 0.13 0
of+too 0.03 0, of+trans 0.1 0.18, of+two -0.12 0, of+up 0.09 -0.08, of+urgen -0.13 0
of+us -0.12 0.32, of+varia 0.1 -0.03, of+waiti -0.08 0, of+waits 0 -0.04, of+ways 0.49 0.15
of+weakn -0.16 0.25, of+what 0.72 -0.38, of+where 0.36 0.27, of+which 0.05 0.17, of+whom -0.04 -0.1
of+wides -0.19 0, of+work -0.69 -0.18, of+worki 0.39 0.21, of+you 0.07 0.06, of+young -0.04 0.53
of+your -0.06 0, off+a -0.07 0, off+and -0.11 0, off+to 0 0.04, offer+a -0.05 0
offer+and -0.03 0.06, offer+for 0.13 0.08, offer+has -0.03 0.03, offer+in 0.07 -0.03
offer+is 0.2 -0.14, offer+of 0.2 0.12, offer+that 0.09 0.09, offer+to 0.29 -0.33
offer+was -0.26 -0.05, offer+websi 0.08 -0.06, offer+which 0.12 0.07, offic+and -0.21 0.06
offic+are 0.04 0, offic+for -0.09 -0.12, offic+had -0.05 0.2, offic+has 0.28 0, offic+have -0.06 0
offic+in -0.06 0.07, offic+is 0.04 -0.04, offic+of -0.37 0, offic+said 0.38 0, offic+that -0.08 0
offic+was 0.07 -0.25, offic+who 0.05 0.09, ofste+and -0.05 0.41, ofste+by 0.05 0, ofste+came -0.3 0
ofste+cqc 0.22 0.06, ofste+found -0.19 -0.18, ofste+had 0.35 0.08, ofste+has 0.71 -0.14
ofste+have 0.07 0, ofste+in 0.14 -0.12, ofste+inspe 0.13 -0.7, ofste+repor 0.29 0.04
ofste+s -0.53 -0.08, ofste+said 0.16 0.21, ofste+says 0.33 -0.22, ofste+that -0.32 0
ofste+the 0.3 0.19, ofste+websi -0.48 0, often+as 0 0.08, often+enoug -0.19 -0.05
often+late 0.03 0, often+than 0.05 0.33, often+the -0.12 0, older+child 0.1 -0.09
older+plans 0.13 -0.12, older+pupil 0.05 -0.22, older+teena 0.03 -0.03, olds+in 0.03 0
once+a 0.23 -0.17, once+and 0 -0.03, once+in -0.1 0, once+more -0.39 0, once+the -0.11 0
once+they -0.08 -0.35, once+to -0.12 0, one+and 0.41 0, one+anoth 0.43 0.39, one+area 0.23 -0.04
one+can -0.14 0.1, one+child -0.03 0.18, one+day -0.16 0, one+for 0 0.11, one+from 0.05 0
one+had 0 -0.04, one+in 0.2 0, one+is 0.18 -0.14, one+more -0.33 0, one+mothe 0.08 0, one+of -0.7 0
one+paren -0.23 -0.52, one+part 0.19 -0.28, one+place 0.08 0.06, one+plan 0.33 0.05
one+prior -0.03 0, one+reads -0.09 -0.15, one+s -0.03 -0.44, one+schoo 0.04 -0.1, one+sees -0.24 0
one+team 0.08 0.29, one+that 0.09 0.21, one+the -0.06 0, one+thing 0.15 -0.43, one+to -0.29 0
one+waits -0.09 0, one+was -0.47 0, one+which 0.06 0, one+who -0.06 0, ones+are 0.09 0
ones+that -0.22 -0.36, only+0 0.37 -0.24, only+a 0.24 -0.17, only+just 0.13 0, only+one 0.05 -0.03
open+a -0.15 0, open+and 0.06 0, open+in -0.17 0, open+meeti -0.08 0, open+to -0.03 -0.17
opens+in -0.11 0, opini+of -0.03 0, oppor+for 0.14 -0.11, oppor+to -0.23 -0.09, oppos+leade -0.03 0
or+0 0.12 0, or+a 0 -0.07, or+adhd 0.22 -0.04, or+are 0.03 -0.09, or+at -0.05 0.13, or+bette -0.2 0
or+care 0.12 -0.05, or+colle -0.07 0, or+disab 0.17 -0.13, or+for -0.06 -0.04, or+have 0.07 -0.08
or+if 0.04 0, or+in 0.07 0.03, or+more 0.3 -0.13, or+no 0 0.09, or+not 0.3 0.23, or+send 0.04 0
or+so 0.11 0, or+syste -0.82 0.07, or+the -0.13 0, or+to 0.03 -0.13, or+train -0.04 0.56
or+young -0.26 -0.14, order+to -0.23 -0.09, ordin+avail 0.13 -0.07, ot+waits 0.14 -0.11
other+areas 0.42 0.1, other+counc -0.12 0, other+hand 0.28 -0.06, other+have 0.16 -0.29
other+partn 0.19 0, other+place -0.07 0, other+so 0 0.09, other+than 0 -0.04, other+thing -0.35 0
other+to -0.03 -0.11, ought+to -0.1 -0.63, our+best -0.05 0, our+child -0.36 -0.64
our+commi -0.29 0, our+commu -0.15 0, our+data -0.08 0, our+early 0.15 -0.08, our+famil 0.3 -0.3
our+findi -0.13 0, our+healt 0.04 -0.07, our+impro -0.09 0, our+kids -0.06 0, our+last 0.03 0
our+local 0.64 0.15, our+new -0.07 0, our+own -0.29 0, our+paren 0.17 0, our+partn -0.43 0
our+plan -0.03 0, our+plans -0.18 0, our+progr 0.31 0.1, our+pupil -0.05 0, our+schoo 0.13 0.04
our+senco -0.1 0, our+send 0.1 0.28, our+servi -0.08 0, our+speci 0.23 0, our+staff -0.11 0.13
our+strat 0.1 0, our+surve -0.03 0, our+thank -0.09 0, our+thera 0.08 0, our+websi 0.16 0
our+work 0.11 -0.11, our+young -0.1 -0.04, out+a 0.19 -0.04, out+an -0.05 0, out+and -0.2 0.13
out+as 0.17 -0.11, out+at 0.18 -0.14, out+betwe 0.05 0, out+by 0.14 -0.22, out+for -0.05 -0.08
out+how 0.1 0.07, out+if 0.14 0, out+in 0.03 0, out+is 0.05 -0.1, out+last 0.03 -0.12
out+more -0.1 0, out+of 0.1 -0.04, out+that 0.18 -0.29, out+the 0.27 0.7, out+there 0.1 -0.16
out+this -0.05 0, out+to -0.19 -0.07, out+today 0.05 0.05, out+too 0.11 0.26, out+we -0.08 0
out+well -0.04 0, out+what -0.41 -0.07, out+yeste -0.03 0, outco+after 0.13 0, outco+and -0.06 -0.1
outco+are -0.42 0.25, outco+at 0.33 -0.14, outco+bette -0.3 -0.08, outco+for 0.6 -0.14
outco+get -0.15 0, outco+in 0.26 -0.17, outco+incon 0.25 -0.03, outco+is -0.27 0.05
outco+lette -0.03 0, outco+of 0 0.04, outco+that 0.32 0, outco+the -0.09 0.05
outco+they -0.07 -0.05, outco+to -0.14 0, outco+was 0.11 0.05, outco+were -0.11 0.04
outli+in 0 -0.14, outli+our -0.07 0, outli+the -0.1 0, outli+what -0.08 0, outsi+of 0 -0.07
outsi+the 0.23 -0.04, over+0 0.34 -0.2, over+0s 0.34 -0.24, over+a -0.22 0.3, over+and 0.05 -0.05
over+by -0.04 0, over+five -0.14 -0.09, over+fives 0.18 -0.04, over+how 0.32 -0.23, over+in -0.03 0
over+it -0.11 0.27, over+the -0.51 0, over+time -0.05 -0.3, over+to -0.07 -0.05, over+two 0.3 -0.15
over+what 0.17 0, overa+incon 0.12 0, overa+outco 0.15 0.08, overs+and -0.05 -0.67
overs+by -0.07 0.15, overs+is 0 0.27, overs+of 0.54 0.07, overs+was 0 -0.15, overv+and -0.1 0
overv+of -0.03 0, owing+to 0 -0.03, own+and 0.11 -0.14, own+data -0.06 0, own+figur -0.04 0
own+self -0.04 0, own+surve -0.09 0, own+view -0.03 0, owned+by 0.22 0.2, pace+and 0.04 0
pace+of 0.39 0.13, packa+of 0.08 0, paedi+and -0.17 -0.06, paedi+appoi 0.06 -0.11, paedi+are 0 0.09
page+0 0.45 0.18, paid+for 0.16 0.17, paid+work 0.27 -0.22, pande+and 0 -0.09, panel+of -0.19 0
paren+a -0.19 0, paren+and -0.35 -0.33, paren+are 0.23 -0.36, paren+aren -0.04 -0.03
paren+as -0.1 0.05, paren+at -0.08 0, paren+can 0 0.27, paren+carer -0.38 0.49, paren+child -0.27 0
paren+confi 0.12 -0.62, paren+descr 0.09 -0.28, paren+do 0.17 0.22, paren+feel 0.26 -0.16
paren+felt -0.13 0, paren+find 0.07 -0.14, paren+for -0.27 0, paren+forum 0.28 0.16
paren+group -0.13 0.11, paren+had -0.18 -0.22, paren+has -0.15 0, paren+have 0.04 0.13
paren+help 0.08 0, paren+in -0.52 -0.25, paren+invol 0.04 0, paren+it 0 0.11, paren+know 0.11 0.13
paren+now 0.18 0.09, paren+of -0.11 -0.34, paren+or -0.24 0, paren+remai 0.12 -0.11
paren+repre 0.1 0, paren+said 0.09 -0.07, paren+say -0.07 0, paren+shoul -0.1 0
paren+still 0.21 -0.03, paren+tell 0 -0.04, paren+that 0.31 0.13, paren+the -0.18 -0.09
paren+to -0.12 -0.18, paren+told 0.16 -0.14, paren+too -0.11 0, paren+trust 0.38 0
paren+voice 0.08 0, paren+wait -0.12 0, paren+were -0.11 0.11, paren+who 0.08 -0.3
paren+whose 0.12 0.1, paren+will 0.09 0, paren+would -0.04 0, part+0 -0.03 0, part+and -0.06 -0.05
part+in 0.27 0, part+of 0 0.19, part+time 0.21 -0.21, parti+for 0.03 0, partn+and -0.23 0.1
partn+are -0.19 0.04, partn+as 0.03 0.14, partn+betwe 0.12 0.04, partn+board -0.09 0
partn+by -0.14 0, partn+did 0.14 0.28, partn+does 0.53 0.08, partn+for 0.1 -0.05
partn+from -0.19 0, partn+had 0.32 -0.12, partn+has 0.22 0.09, partn+have 0.22 0
partn+impro -0.07 0, partn+in 0.21 0.31, partn+is -0.17 0.4, partn+leade 0 -0.13
partn+must 0.19 -0.06, partn+of 0.19 -0.03, partn+paren -0.09 0, partn+provi 0.12 0
partn+s -0.08 -0.13, partn+shoul 0.46 -0.7, partn+so -0.14 0, partn+that 0.19 -0.07
partn+the 0.27 0.09, partn+to -0.07 -0.14, partn+was -0.03 -0.13, partn+we -0.21 0
partn+were -0.34 0.24, partn+which -0.07 0.05, partn+who 0.17 0.06, partn+will -0.14 0
partn+work -0.08 0, partn+worki -0.41 -0.12, parts+of -0.04 -0.27, passi+and 0.07 -0.15
past+three -0.03 0, pathw+and 0.35 0.03, pathw+for 0.14 -0.1, pathw+is 0.04 0.1, pathw+to 0 0.19
pay+for 0.07 0.06, payme+are 0.09 -0.18, pays+for 0.12 -0.18, pdf+0 -0.03 0, peer+revie -0.03 0
peopl+a 0.05 0, peopl+aged 0 -0.14, peopl+and -0.32 -0.17, peopl+are 0.41 -0.06
peopl+as -0.06 0.03, peopl+at 0.08 0.21, peopl+can -0.07 0, peopl+do 0.11 -0.03
peopl+exper -0.11 0, peopl+feel 0 -0.07, peopl+for 0.17 0.27, peopl+from -0.03 0.26
peopl+get 0.22 -0.08, peopl+go 0.1 -0.1, peopl+had -0.14 0, peopl+have -0.29 0.05
peopl+in 0.09 0.25, peopl+is 0.12 0.03, peopl+know 0.06 -0.11, peopl+need -0.09 0
peopl+of -0.03 0.31, peopl+out 0.06 0.11, peopl+over 0.31 -0.09, peopl+paren -0.31 0
peopl+recei 0 -0.15, peopl+s 0.54 -0.32, peopl+said -0.17 0.14, peopl+say -0.2 0
peopl+shoul 0.03 0, peopl+speak 0.1 0.04, peopl+the 0 0.29, peopl+there -0.18 0.03, peopl+to 0 0.35
peopl+told 0 0.32, peopl+typic -0.16 0.08, peopl+wait 0.43 -0.16, peopl+well 0.03 0.05
peopl+were -0.13 0.36, peopl+who 0.15 -0.21, peopl+work 0.05 0.09, per+cent -0.1 0.25
perfo+and -0.22 0, perfo+data -0.07 0, perfo+was -0.16 0, perma+exclu 0.03 0.58
persi+absen 0.14 0.21, perso+and 0 0.1, perso+budge 0.57 -0.19, perso+healt 0 -0.15
perso+is 0.05 0.33, perso+needs 0.17 -0.18, perso+s -0.08 -0.19, perso+to -0.29 0, perso+who 0.11 0
phone+line -0.11 0, photo+of -0.2 0, physi+and -0.04 -0.05, physi+disab -0.36 0, pick+up 0.14 0.27
picke+out -0.49 0, picke+up 0.54 0.18, picks+up -0.04 0, pictu+is 0.12 0.27, pictu+of -0.09 -0.03
piece+of -0.07 -0.07, place+a 0.15 0.61, place+and 0.12 0.2, place+are -0.21 -0.42, place+at 0 0.06
place+betwe -0.05 0, place+by 0.1 0, place+direc -0.07 0, place+for -0.2 0, place+in -0.05 0.27
place+of -0.19 0, place+out -0.08 -0.09, place+outsi 0.11 0, place+so 0.03 -0.09, place+that 0 0.07
place+the -0.03 0, place+to -0.2 -0.03, place+was 0.1 0, place+were 0.03 0.05
place+where -0.05 0.05, place+which -0.15 0, plain+engli -0.04 0, plain+that 0.18 -0.2
plain+words -0.28 0, plan+0 -0.11 0, plan+a -0.09 0, plan+after -0.19 0, plan+and -0.48 0
plan+app -0.2 0, plan+are 0.2 0, plan+as 0.23 0, plan+at -0.05 0, plan+be -0.06 0, plan+by -0.13 0
plan+ehcp 0.15 -0.16, plan+for 0 -0.15, plan+had -0.24 0, plan+has -0.03 0.28, plan+have 0.09 0
plan+in 0.17 0.18, plan+is -0.07 -0.25, plan+it -0.03 0, plan+must 0.12 0, plan+of 0.07 0
plan+proce 0.16 0.11, plan+s -0.06 0, plan+servi 0.17 -0.03, plan+that -0.22 0.12, plan+the 0.2 0
plan+to 0.2 -0.06, plan+toget 0.4 -0.24, plan+was -0.07 0.49, plan+which -0.09 0, plan+will -0.03 0
plan+withi -0.07 0, plan+would -0.07 0, plann+and 0.17 0.18, plann+for 0.2 -0.39, plann+of -0.14 0
plann+to 0.13 0, plans+0 -0.13 0, plans+a -0.04 0, plans+and 0.08 -0.25, plans+are 0.25 0.62
plans+aren 0.03 -0.06, plans+as 0.03 0.13, plans+by -0.07 -0.07, plans+come 0.18 0.6
plans+do 0.32 0.12, plans+don 0.3 -0.08, plans+ehcp 0.12 0.18, plans+ehcps -0.3 -0.16
plans+for -0.24 -0.53, plans+had -0.32 0.65, plans+has 0.03 0.08, plans+have 0 0.07
plans+in 0.22 -0.16, plans+is 0.08 0.09, plans+issue 0.2 -0.42, plans+lack -0.04 -0.03
plans+late 0.06 -0.04, plans+must -0.14 0, plans+of 0.41 -0.18, plans+remai -0.1 0
plans+still 0.15 -0.12, plans+take 0.14 -0.11, plans+that 0.15 -0.14, plans+the -0.03 -0.16
plans+to -0.39 -0.13, plans+too 0.17 0, plans+was 0.07 0, plans+we 0.21 0, plans+were -0.1 0.57
plans+which 0.18 -0.27, plans+writt 0.17 0, pleas+about -0.08 0, pleas+don -0.13 0
pleas+that 0.85 0.1, pleas+to 0.44 -0.06, pleas+us -0.1 -0.07, plent+of -0.04 -0.12
point+and -0.04 0.05, point+of 0.12 0.24, point+out 0.51 0.09, point+that -0.12 0
point+to -0.08 -0.06, point+were -0.12 0, poor+and 0.16 -0.09, poor+commu 0 -0.07
poor+menta 0 -0.04, poor+outco 0.36 -0.13, poor+progr -0.3 -0.06, poor+quali 0.48 -0.24
port+merro -0.17 0, porta+and 0.09 0, porta+servi 0.1 0.16, porta+team 0 0.05, porta+worke 0 0.03
posit+about 0.19 -0.15, posit+and 0.04 0, posit+exper -0.44 -0.09, post+0 0.27 0.07
post+for 0.06 0, postc+lotte 0.17 0, posts+are 0.12 0, posts+were 0.06 0, pract+and 0.14 0.14
pract+are 0.07 -0.03, pract+from 0 0.12, pract+in 0.2 0, pract+is 0.45 -0.39, pract+of -0.16 0
pract+the 0 -0.06, pract+were -0.11 0.05, pract+who 0.39 0.07, pract+work 0.17 -0.46
prais+and 0.12 -0.04, prais+as -0.24 -0.06, prais+by -0.04 -0.03, prais+for 0.15 0.25
prais+in -0.13 0.09, prais+the -0.26 0.04, pre+schoo 0.14 0.11, preci+and 0.07 0
premi+title -0.04 0, prepa+and -0.04 0, prepa+for 0.15 -0.05, prepa+young 0.04 0.35
prese+and 0.06 0, prese+the -0.2 0, press+relea 0.1 0, press+to 0.06 0, previ+inspe 0.16 0.2
pride+in -0.11 0.16, prima+and 0.06 -0.32, prima+care 0.03 0, prima+schoo 0.2 0.18
prima+to 0.07 0.26, prior+actio 0.15 0.24, prior+and -0.12 -0.07, prior+areas 0.09 -0.11
prior+for -0.1 0.54, priva+schoo -0.1 0, probl+and -0.23 0, proce+and -0.37 -0.07
proce+for -0.16 0.05, proce+is 0.2 0.13, produ+a -0.23 -0.09, produ+and 0.16 -0.25
produ+at 0.05 0.13, produ+by -0.04 0, produ+in 0 0.06, produ+is 0.42 0.32, produ+the -0.39 0
profe+and -0.07 0.09, profe+are 0 0.07, profe+from 0.07 0.06, profe+in -0.05 0, profe+know 0.21 0
profe+who 0.12 0, progr+0 0.03 0, progr+again 0.15 -0.05, progr+and 0.07 0.45, progr+at 0 0.09
progr+for 0 0.4, progr+from 0.2 -0.06, progr+had -0.15 -0.04, progr+has 0.24 -0.15
progr+in 0.43 0.07, progr+is -0.76 0, progr+made 0.36 -0.03, progr+of -0.2 -0.22
progr+plan -0.16 -0.23, progr+repor -0.06 0, progr+since -0.21 0, progr+that 0.03 0.03
progr+the -0.06 -0.09, progr+there 0.07 0.14, progr+to -0.58 -0.17, progr+was -0.14 0.15
progr+would -0.06 0, promi+in 0.07 0, promi+that -0.11 0, promi+to -0.45 0, promp+and 0.17 0.08
propo+of 0.09 0.13, propo+that -0.05 0, prote+and -0.07 0, proud+of -0.18 0.06, proud+to 0.12 0
provi+and 0.19 0, provi+are 0.17 0.33, provi+as -0.11 0, provi+at 0.04 -0.07
provi+bette 0.36 -0.12, provi+by 0 -0.1, provi+effec 0 0.03, provi+for 0.56 0.13, provi+had 0.1 0
provi+has 0.13 0.1, provi+have 0.07 0, provi+in -0.17 -0.29, provi+is 0.38 -0.17
provi+of -0.15 0.18, provi+servi -0.14 0, provi+shoul 0.08 -0.06, provi+that 0.11 0.09
provi+the -0.31 0.11, provi+to -0.1 0.05, provi+was -0.05 0.16, provi+were 0.09 -0.13
provi+which 0.22 -0.3, publi+a 0.03 0, publi+and 0.03 0, publi+by 0.05 0, publi+healt 0.07 0
publi+in 0.06 0, publi+it -0.07 0, publi+its -0.08 0, publi+last -0.12 0, publi+of -0.16 0
publi+the -0.05 0, publi+their -0.03 0, publi+this 0.23 -0.07, publi+yeste 0.06 0
pull+toget 0.12 0.06, pupil+and 0.04 0, pupil+are -0.08 0.34, pupil+at 0.04 -0.24
pupil+do 0.09 0.03, pupil+have 0 0.22, pupil+in 0 -0.54, pupil+refer -0.06 0, pupil+wait -0.08 0
pupil+were 0.15 -0.07, pupil+who -0.06 0.06, purpo+and 0.24 0.26, purpo+of -0.11 0, put+0 0.04 0
put+a -0.09 0, put+child -0.14 0, put+in 0.48 0.34, put+into 0 0.17, put+it -0.3 0.04
put+right -0.05 -0.17, put+the -0.12 -0.34, put+their -0.11 0, put+this 0.09 0, put+to -0.03 0
put+toget 0.11 0, putti+in -0.12 0, putti+into 0.03 0, putti+the 0.06 0.13, quali+and -0.39 -0.44
quali+assur -0.04 -0.11, quali+commi -0.44 -0.03, quali+in 0.05 -0.15, quali+is 0 0.19
quali+of 0.26 0.21, quali+that -0.06 0, quart+of 0.13 -0.15, quest+and 0.17 0, quest+that 0.04 0
quest+to -0.04 0, queue+for 0 -0.26, quick+and -0.42 0.08, quick+enoug -0.07 -0.09
quick+to 0.16 0.13, quite+a -0.04 0, raise+by 0.08 -0.07, raise+conce -0.12 0, raise+in 0.04 0
raise+signi -0.05 -0.06, raise+the 0.18 -0.04, ran+from 0.09 0, range+of -0.1 0.24
rate+of -0.34 -0.05, rated+good -0.13 0, rated+the -0.12 0, rates+of 0.3 -0.14, rathe+than 0 0.26
ratin+was 0.03 0, re+0 0.03 0, re+a -0.04 0, re+going -0.05 0, re+in 0.03 0, re+inspe 0.17 0
re+not 0.03 -0.06, re+pleas 0.17 -0.15, re+proud -0.1 0, re+right -0.14 0, re+sorry -0.05 0
re+still 0.03 0, re+tired -0.1 0, re+told -0.07 0, re+visit 0.26 0.29, re+waiti -0.12 0
re+worki -0.04 0, re+worri 0.15 0, reach+0 0.22 0, reach+a 0.05 -0.07, reach+the 0.23 -0.08
read+all -0.08 0, read+as 0.16 0, read+here -0.04 0, read+in 0.11 0, read+it -0.07 0
read+more -0.43 0, read+out 0.04 0, read+that 0.44 0, read+the 0.21 -0.03, read+them 0.03 0
read+what -0.16 0, ready+for 0.23 0.35, ready+to -0.07 -0.05, real+diffe 0.07 0.12
real+stren 0.04 0, reall+good -0.12 0, reaso+for -0.08 0, reaso+to 0.12 0, recal+that 0.06 0
recei+a -0.03 0, recei+an 0 0.07, recei+by -0.13 0, recei+sen 0 -0.19, recei+the 0 -0.08
recen+appoi 0.04 0.05, recen+area -0.14 0, recen+inspe 0.1 -0.24, recen+ofste -0.1 0
recog+and 0.37 0.28, recog+as 0.1 -0.07, recog+by 0 -0.24, recog+in -0.07 0.04
recog+that -0.14 0.57, recog+the 0 0.21, recom+that -0.03 0, recor+and -0.12 0, recor+of -0.07 0
recor+that 0.12 -0.06, recov+plan -0.35 0, recru+0 -0.03 0, recru+of -0.03 0, recru+to -0.16 0
reduc+in -0.08 0, reduc+the 0.1 -0.15, reduc+timet -0.1 0.07, reduc+waiti 0.07 -0.19
reduc+waits 0.22 -0.27, refer+and 0.07 0.22, refer+are -0.04 0, refer+for 0.11 -0.31
refer+have -0.14 0, refer+to 0 -0.16, refle+the -0.11 0.04, refle+what 0 -0.05, refor+are 0.3 0.05
refor+as -0.04 0, refor+came -0.25 0, refor+for -0.24 0, refor+had -0.05 0, refor+in 0.21 0.03
refor+into 0.11 -0.09, refor+of 0.34 0, refor+that -0.08 -0.18, refor+were -0.06 0
refor+which -0.1 0, refus+to -0.09 0, regis+dsr 0 0.04, regis+is 0.05 0.09, regis+today -0.1 0
regul+0 -0.1 0, relat+betwe 0.38 0.09, relat+to -0.27 -0.11, relev+to -0.14 0, remai+a 0 -0.07
remai+in 0.32 -0.03, remai+poor -0.06 -0.03, remai+to -0.13 -0.37, remai+too -0.07 -0.15
remar+that 0 0.12, remem+that -0.07 0, repea+their 0.13 -0.13, repea+thems 0.18 0.32
repli+that -0.04 0, repli+to 0.1 0, repor+a 0.12 0, repor+about -0.17 0, repor+ackno 0.09 0.14
repor+also -0.04 0.09, repor+and -0.16 -0.33, repor+are -0.45 -0.13, repor+as -0.07 -0.08
repor+asks 0.11 -0.19, repor+at -0.07 0, repor+be -0.18 0, repor+befor 0.08 0
repor+bring -0.12 -0.23, repor+broug 0.11 0.04, repor+by 0.73 -0.15, repor+calls 0.03 0.05
repor+came -0.36 -0.23, repor+can -0.12 0, repor+descr -0.05 0.07, repor+did 0.34 0.38
repor+doesn -0.16 0, repor+finds 0 0.03, repor+follo -0.08 0, repor+for 0.08 -0.03
repor+found -0.51 0.17, repor+from 0 -0.39, repor+had 0.23 -0.04, repor+has -0.03 -0.15
repor+highl -0.05 0, repor+ident 0 -0.03, repor+in 0.16 0.03, repor+incon -0.08 0
repor+inspe 0 -0.07, repor+into -0.13 0, repor+is -1.01 0.06, repor+isn -0.07 0
repor+it 0.24 -0.17, repor+last -0.08 0, repor+makes 0.1 0, repor+noted 0.19 0.16
repor+notes 0.27 0.09, repor+of 0 0.19, repor+ofste 0.06 0, repor+out 0.24 0.14
repor+point -0.19 0.2, repor+prais -0.15 0, repor+publi 0.34 0.12, repor+recog 0.09 0.09
repor+recom -0.07 0, repor+s 0.09 -0.04, repor+said 0.47 -0.29, repor+says -0.22 -0.11
repor+servi 0.14 0.03, repor+sets -0.07 -0.13, repor+shows 0 -0.27, repor+speak -0.1 -0.12
repor+state 0.21 0, repor+that 0.06 0.32, repor+the 0.44 -0.09, repor+they 0.15 0
repor+to 0.15 -0.08, repor+too 0.28 0.49, repor+was -0.13 -0.06, repor+went 0.17 -0.14
repor+were -0.13 0, repor+what -0.05 0, repor+which 0.3 0.28, repre+of -0.08 0
reque+for -0.12 -0.3, requi+a -0.16 0, requi+and -0.19 0, requi+becau -0.1 0, requi+for -0.11 0
requi+impro -0.14 0, requi+of 0.23 -0.06, requi+to 0.03 -0.09, resid+schoo 0.18 -0.1
resol+to -0.14 0, resou+bases 0.23 -0.08, resou+provi 0.06 0.33, respe+of 0.05 0.04
respo+and -0.27 0.05, respo+for -0.58 -0.09, respo+in 0 0.12, respo+is -0.12 0, respo+of -0.28 0
respo+to 0 -0.12, rest+of 0.03 0, resul+at 0.12 0.04, resul+for -0.04 0.11, resul+in 0.34 -0.11
resul+is 0 -0.04, resul+of -0.23 -0.2, resul+was -0.09 0, retur+in 0.05 0, retur+to -0.07 -0.08
revie+and 0.1 -0.22, revie+are 0.19 -0.22, revie+by -0.08 0, revie+for -0.18 -0.07
revie+found -0.08 0, revie+had 0.06 0, revie+has -0.05 0, revie+have 0 0.07, revie+in -0.12 0
revie+is 0 0.11, revie+it -0.04 0, revie+meeti -0.07 0, revie+of 0.03 0.27, revie+proce 0.12 0
revie+regul -0.09 0, revie+take 0.05 0.08, revie+that 0.1 -0.13, revie+the 0.25 0.09
revie+was 0 -0.26, revie+were 0.22 -0.09, revis+and -0.14 0, revis+by -0.08 0, revis+in -0.17 -0.06
revis+inspe 0.05 0.14, revis+lette 0.18 0.15, revis+of -0.09 0, revis+repor -0.17 0
revis+to 0.11 0, revis+was -0.07 0, right+and 0.07 -0.51, right+by 0.05 0.08
right+direc 0.07 -0.07, right+for -0.19 0.33, right+help -0.15 -0.26, right+in 0.31 0
right+peopl 0.12 0, right+suppo -0.32 -0.22, right+the -0.1 0.03, right+time -0.2 -0.45
right+to 0.05 -0.22, right+way 0.12 0.34, ring+0 -0.04 0, ring+us -0.04 0, rise+in -0.1 -0.05
rise+to 0.38 -0.04, risen+by -0.05 0, risin+deman 0.05 0, risk+of 0.05 0.95, risk+that -0.11 0
role+in 0 0.09, role+of 0 0.06, roma+and 0.06 0, room+for -0.13 0, rose+by -0.06 0, round+a 0.04 0
round+the 0.18 0.13, run+the -0.13 0, runs+the 0.12 -0.06, s+0 0 -0.03, s+a -0.17 0.11
s+about -0.04 0, s+also 0.16 -0.05, s+an -0.13 0, s+and 0.23 -0.48, s+answe -0.28 0
s+area -0.06 0.04, s+arran -0.23 0, s+as -0.05 0, s+asses -0.04 -0.23, s+at 0.03 0, s+becau -0.03 0
s+been -0.24 0.05, s+being -0.05 0, s+bette -0.12 0, s+brill -0.06 0, s+cabin -0.05 0
s+centr 0.14 0.33, s+chair 0.03 0, s+chang -0.04 0, s+chief 0.07 -0.03, s+child -0.03 0.36
s+clini -0.19 0, s+commi -0.1 0, s+commu 0.16 0.26, s+contr 0.06 -0.22, s+direc -0.4 0
s+done 0.03 0, s+educa 0 -0.1, s+effec 0 -0.09, s+execu -0.03 0.14, s+exper -0.19 0, s+fair -0.09 0
s+famil 0 -0.13, s+findi 0.04 -0.3, s+for -0.04 0, s+going 0.21 0, s+good -0.18 0, s+got -0.06 0
s+had -0.08 0, s+hard 0.04 0, s+healt -0.55 0.16, s+how -0.17 0, s+impro -0.03 0, s+in 0.03 0
s+incon 0.4 0, s+inspe -0.22 0.2, s+is 0.12 0.22, s+it 0.11 0, s+joint -0.14 0, s+lead 0.06 0
s+leade -0.04 0.19, s+left 0.03 0, s+less 0.09 0, s+lette -0.14 -0.06, s+like -0.05 0
s+lives 0.24 -0.28, s+local 0.8 0.58, s+lovel -0.06 0, s+menta -0.11 -0.13, s+missi 0.15 0
s+more -0.13 0, s+needs 1.38 -0.25, s+new 0 0.08, s+next 0.1 -0.08, s+no -0.38 -0.18
s+nobod -0.03 0, s+not -0.3 -0.23, s+nothi 0.03 0, s+now 0.06 0.09, s+nurse 0.05 0.07
s+offic -0.27 0, s+one 0.07 0.13, s+opini -0.08 0, s+our -0.07 0, s+out 0.16 -0.19, s+outco 0.41 0
s+overs 0.11 -0.04, s+own 0.29 -0.14, s+paren 0 -0.1, s+partn 0.15 -0.07, s+plan -0.08 0
s+plans 0.04 -0.06, s+pract -0.11 -0.12, s+progr -0.16 0, s+provi -0.09 -0.13, s+repor 0.38 -0.18
s+repre -0.13 0, s+respo 0.03 0, s+right -0.11 0, s+said -0.09 0, s+self -0.32 0, s+send 0.06 0
s+servi -0.57 0.27, s+socia -0.05 0.04, s+speci 0.92 -0.29, s+still -0.22 0, s+strat 0.27 0.16
s+stren -0.03 0, s+strug -0.08 0, s+suppo 0.33 -0.25, s+surve 0.05 0, s+syndr 0.1 0.03
s+team 0.15 0.14, s+that -0.23 0, s+the 0.14 -0.06, s+thera -0.28 0, s+there 0.15 0.11
s+to -0.05 0.1, s+too -0.07 0, s+trans 0.04 0, s+true -0.03 0, s+two -0.04 0, s+up 0.04 0
s+us -0.03 0, s+views 0.03 0.03, s+visit -0.16 0, s+voice -0.22 -0.06, s+waite -0.04 0
s+waiti 0.11 0, s+way 0.13 0, s+websi -0.27 0, s+what -0.07 -0.06, s+where -0.12 0, s+why -0.04 0
s+words 0.06 -0.1, s+work 0.39 -0.25, s+worse -0.1 0, s+writt 0.21 0, s+wrong -0.05 0
s+you -0.09 0, s+young -0.26 0.08, s+your -0.04 0, sad+or 0.08 0, safe+and 0 0.36
safet+of 0.1 0.21, safet+valve -0.17 0, said+a -0.06 0.04, said+about 0 0.03, said+after 0.16 -0.04
said+and 0.03 0.35, said+as -0.04 -0.03, said+child 0.08 -0.23, said+cllr -0.08 0
said+counc -0.08 0, said+famil 0.04 -0.03, said+for -0.07 0.06, said+had -0.04 0.27, said+i -0.1 0
said+in 0.28 0.09, said+inspe 0.44 0.09, said+is -0.13 -0.06, said+it -0.05 -0.22
said+leade 0.19 0.06, said+no -0.06 0, said+of -0.33 0.24, said+ofste 0.28 -0.08, said+one 0.04 0
said+our 0 0.04, said+paren 0.11 0.07, said+plans -0.05 -0.06, said+she 0.05 0, said+so 0.6 0.04
said+some -0.26 0, said+sorry 0 -0.05, said+that -0.47 0.11, said+the 0.22 0.47
said+there -0.28 -0.15, said+they -0.41 -0.03, said+to 0.58 0.61, said+was 0.25 -0.14
said+we -0.06 -0.24, said+were 0.08 0.03, said+what 0.03 -0.2, said+when 0.1 0, said+young 0.06 0
same+as -0.13 0, same+day 0.13 0.19, same+inspe 0 -0.11, same+repor 0.14 0.09, same+time -0.1 -0.07
same+way 0.15 0, sat+in -0.12 0, satis+that 0.13 0.08, saw+a 0.17 0.18, saw+that 0.27 0.14
saw+the -0.27 0.08, say+a 0.06 0, say+about -0.06 -0.13, say+and 0.15 0.08, say+anyth -0.06 0
say+how 0.26 -0.17, say+if 0.13 0, say+in 0.2 -0.13, say+inspe 0.08 -0.04, say+is 0.1 0.33
say+it 0.05 0.04, say+no -0.18 0, say+of 0.15 0.19, say+paren -0.29 0.06, say+so -0.21 -0.04
say+sorry -0.17 0, say+that -0.45 0.37, say+the 0.53 0.22, say+there -0.12 0, say+they -0.39 -0.34
say+to -0.05 0, say+too -0.09 0.05, say+we 0.07 0, say+what 0.12 -0.11, say+you 0.09 0
sayin+that -0.38 -0.04, sayin+this -0.03 0, says+a 0.14 0.28, says+and 0 0.16, says+child -0.22 0
says+he -0.03 0, says+in 0.14 -0.1, says+is -0.15 -0.09, says+it -0.26 -0.5, says+leade 0.16 0.19
says+of 0 0.03, says+paren 0.18 0.05, says+that -0.07 0.33, says+the 0.14 -0.19
says+there 0.08 0.12, says+they 0.12 0, says+too 0.27 0.04, says+we -0.09 0, says+what -0.17 0
says+young 0.05 0.05, scath+repor 0.1 -0.11, schoo+0 -0.1 0, schoo+a 0.04 0.14
schoo+age -0.25 -0.19, schoo+and -0.19 -0.04, schoo+are 0.42 -0.17, schoo+at -0.03 0
schoo+becau -0.24 0.06, schoo+by 0.11 0.13, schoo+can 0.18 0.05, schoo+child 0.07 0.13
schoo+colle -0.49 0, schoo+did 0.12 -0.09, schoo+do 0.13 -0.08, schoo+don 0.15 0.03
schoo+for -0.11 0.1, schoo+full 0 -0.03, schoo+get 0.08 0.03, schoo+had -0.27 -0.15
schoo+has 0.03 0, schoo+have 0 0.04, schoo+here 0.07 0, schoo+in -0.33 0.4, schoo+inclu -0.03 0.15
schoo+is 0 0.6, schoo+leade -0.74 -0.05, schoo+not 0.06 -0.03, schoo+nurse 0 -0.38
schoo+nursi 0.25 -0.08, schoo+or 0 -0.06, schoo+place -0.13 -0.1, schoo+provi 0 0.04
schoo+pupil 0 0.27, schoo+s 0.06 0, schoo+said -0.06 0, schoo+say 0.03 0, schoo+shoul -0.3 0
schoo+since -0.07 0, schoo+so 0.21 0.09, schoo+staff 0.33 0.07, schoo+that 0.15 0.07
schoo+the -0.09 0, schoo+they 0 -0.12, schoo+to 0.32 -0.44, schoo+too -0.08 0, schoo+trans -0.16 0
schoo+was 0.06 0.28, schoo+were 0.03 0.11, schoo+where 0.29 0.24, schoo+which 0.03 0.17
schoo+witho 0 0.08, schoo+work 0 0.13, scrut+commi -0.04 0, scrut+panel -0.08 0, secon+age 0.14 0
secon+is 0.11 0.24, secon+of 0.16 0, secon+schoo 0.48 -0.64, secon+that 0.15 0, secre+of -0.28 0
secti+f 0.07 0, see+a 0.29 -0.1, see+child 0.04 -0.24, see+how -0.23 0.13, see+if -0.3 0
see+it 0.03 0.07, see+more 0.13 -0.15, see+that 0.11 -0.75, see+the -0.13 0, see+to -0.2 0
see+what -0.45 0.06, see+wheth 0.04 0, seein+that 0.04 0.03, seeki+child 0.15 0.16
seems+to 0.09 -0.05, seen+and 0 0.05, seen+as -0.05 -0.03, seen+at 0.13 -0.15, seen+by -0.31 -0.15
seen+in -0.07 0.1, seen+it -0.11 0, seen+quick 0.05 0.27, seen+that 0 0.03, seen+the 0.24 0.11
seen+to -0.07 0.09, seen+withi 0 0.15, self+asses -0.05 0.09, self+evalu -0.23 0
semh+needs 0.14 -0.13, sen+and 0.14 -0.08, sen+suppo 0.48 -0.16, sen+team -0.04 0
senco+and 0 -0.09, senco+are -0.06 0, send+0 -0.26 0, send+a -0.04 0.15, send+achie 0.25 0.06
send+acros 0.14 0, send+actio 0.13 0, send+and -0.52 -0.14, send+are 0.22 -0.09
send+arran 0.18 0.11, send+as 0.06 0, send+at 0.09 0.06, send+bette 0 0.1, send+board 0.05 0
send+can 0 -0.03, send+child 0.45 -0.2, send+do 0.16 -0.14, send+exper -0.08 -0.25
send+famil -0.26 0, send+for -0.13 -0.04, send+from 0.05 -0.06, send+get -0.23 0.12
send+had 0 0.16, send+has 0.66 -0.08, send+have 0.05 0.61, send+impro -0.83 0.07
send+in -0.84 -0.46, send+infor 0 0.12, send+inspe -0.1 0.26, send+is 0.45 0.3, send+it 0.28 -0.08
send+local -0.18 -0.05, send+make 0 0.04, send+monit 0.03 0, send+need -0.26 -0.16
send+needs -0.03 0, send+paren 0.06 -0.08, send+partn -0.33 0.18, send+progr 0.04 0.14
send+provi 0.33 -0.11, send+pupil -0.45 -0.11, send+refor 0.1 -0.52, send+repor -0.24 0.04
send+revis 0.05 0, send+said -0.09 0, send+servi -0.76 -0.4, send+speci 0.04 0.19
send+strat 0.61 0.32, send+syste -0.2 -0.31, send+team 0.05 0.13, send+that -0.12 0
send+the 0.25 -0.14, send+to 0.26 -0.3, send+wait 0.07 0, send+was 0.16 0.04, send+were 0.12 -0.15
send+which 0.03 -0.08, send+who -0.65 0.3, senio+leade 0.16 -0.25, senio+manag -0.07 0
sense+of 0.39 0, senso+impai 0.03 0, senso+needs 0.1 -0.11, senso+occup 0.09 0.03
senso+servi 0.24 0.15, senso+suppo 0.21 0.22, senso+team 0.23 0.09, sent+a -0.04 0, sent+in 0.07 0
septe+0 0.16 0.5, septe+inspe 0.26 -0.05, septe+the -0.03 0, serio+weakn 0.64 -0.11, servi+a 0 0.31
servi+acros -0.21 -0.19, servi+and -0.45 -0.51, servi+are -0.17 0.05, servi+as -0.23 -0.05
servi+at -0.24 -0.07, servi+being -0.15 -0.32, servi+bette -0.31 0.04, servi+by 0.11 0.03
servi+came 0.03 0.07, servi+camhs 0.05 -0.12, servi+come 0 -0.03, servi+commi -0.13 0
servi+did 0.21 0, servi+direc -0.07 0, servi+do 0.22 0.04, servi+for -0.48 0, servi+from 0.04 -0.09
servi+had -0.04 0.04, servi+has 0.05 -0.13, servi+have 0.7 0.78, servi+ident -0.15 0
servi+impro 0.1 -0.04, servi+in -0.07 -0.43, servi+inspe -0.2 0.14, servi+is -0.07 0.08
servi+joint 0.23 0, servi+nhs 0.03 0, servi+of -0.03 -0.3, servi+provi -0.03 -0.09, servi+s -0.1 0
servi+said 0.18 0.7, servi+sendi 0 0.05, servi+shoul 0.13 0.15, servi+so -0.08 0
servi+such 0.14 0.07, servi+suppo 0.08 -0.08, servi+that 0.76 0.58, servi+the 0.04 0.13
servi+there 0 -0.32, servi+they 0.11 -0.28, servi+throu 0.03 0.08, servi+to -0.06 -0.42
servi+toget 0.28 0, servi+was 0.17 0.3, servi+were -0.4 -0.08, servi+which -0.38 0.28
servi+will 0.03 0.09, servi+work 0.07 -0.18, set+aside 0.21 0, set+down 0 -0.04, set+of -0.08 0
set+out -0.37 -0.22, set+two 0.06 0, set+up 0.04 0.18, sets+out -0.21 0.08, setti+and -0.22 -0.05
setti+out -0.04 0.07, setti+that -0.11 0, setti+up -0.08 -0.25, seven+areas -0.06 0
seven+in -0.05 0, seven+month -0.03 0, seven+of 0.1 0.07, sever+agenc -0.05 -0.07
sever+areas 0.51 0.45, shape+servi 0.21 0.1, shape+what -0.03 0, shapi+servi 0.16 0
share+a 0.11 0.17, share+and 0.05 -0.1, share+by -0.26 0, share+care -0.27 0, share+in 0.06 0.03
share+infor 0.17 0.23, share+it 0.07 0, share+of -0.22 0.06, share+one 0.23 0.2
share+plan 0.04 0.03, share+recor 0.03 0, share+the -0.18 0, share+visio 0.06 0.07
share+what 0.18 0.16, she+added 0.37 0, she+can -0.05 0, she+d -0.11 0, she+had -0.08 0.06
she+has 0.04 0, she+ll -0.03 0, she+s 0.09 -0.12, she+said -0.16 -0.38, she+says -0.05 0
she+was 0.07 0, she+went -0.26 -0.1, she+would 0.05 0, short+and 0.04 0.1, short+break 0.39 1.01
short+for -0.04 0, short+notic 0.12 -0.19, short+of 0.18 -0.57, short+the 0.12 0.03
short+time 0.12 0.07, short+versi -0.12 0, short+waits -0.27 -0.14, shoul+act -0.09 -0.03
shoul+be 0.07 0.27, shoul+come 0.17 0, shoul+conti 0 -0.1, shoul+devel 0.06 -0.06
shoul+ensur 0 -0.17, shoul+go 0.23 0, shoul+have -0.44 -0.18, shoul+impro 0.06 0
shoul+make 0.18 -0.08, shoul+not -0.13 0, shoul+reduc 0.26 0, shoul+stren 0.15 -0.04
shoul+t -0.17 0, shoul+take -0.09 0, shoul+wait -0.39 0, shoul+we -0.03 0, shoul+work 0.06 -0.12
shoul+you -0.09 0, show+a 0.06 0, show+that 0.03 0.1, show+what 0.27 -0.17, showe+that 0 -0.12
shown+the 0.03 0, shows+how -0.13 0.13, side+of 0.17 -0.07, sight+of 0.22 -0.12, sign+up -0.11 0
signe+by -0.07 0, signe+off 0.15 0, signe+up -0.04 0, signi+and -0.03 -0.04, signi+areas 0.6 -0.15
signi+conce 0.32 -0.62, signi+impro 0 -0.04, signi+in 0.49 0.45, signi+numbe 0.2 0.24
signi+progr -0.13 0.03, signi+weak -0.14 -0.05, signi+weakn -0.62 -0.62, simil+pupil 0.17 0.18
since+0 0.36 0.13, since+a -0.14 0, since+inspe -0.03 0, since+it -0.24 -0.04, since+janua 0.12 0
since+last -0.13 0, since+march -0.19 0, since+octob -0.04 0, since+ofste 0.13 -0.06
since+septe -0.1 0, since+that -0.09 0, since+the 0.15 0.5, since+then 0 0.11
since+there -0.07 -0.12, since+they 0.03 0.04, singl+out 0.21 -0.31, sit+in -0.09 0
six+areas 0.12 -0.57, six+child -0.12 0, six+in 0.32 0.47, six+month -0.07 -0.09, six+of 0.23 0.16
six+weeks -0.19 0.06, six+years -0.1 0, size+of 0.03 -0.08, skill+and -0.24 -0.12, slide+0 -0.05 0
slow+and -0.25 0.11, slow+to 0.36 -0.15, small+and -0.26 0, small+child 0.07 0.09
small+numbe 0.03 0, so+and 0.17 0, so+are 0.16 0.04, so+as -0.17 -0.28, so+by -0.04 0
so+child 0.06 0.05, so+did 0.06 0, so+do 0.46 0.09, so+does 0.08 0.14, so+far -0.3 0, so+for 0 0.13
so+hard -0.16 0, so+here -0.04 0, so+i 0.03 0, so+in 0.06 0.32, so+is 0.17 -0.07, so+it 0.17 -0.04
so+long -0.25 -0.11, so+many -0.26 -0.22, so+much 0.06 -0.17, so+that -0.63 -0.18
so+the -0.26 -0.05, so+they 0 -0.05, so+to -0.06 0, so+too -0.05 0, so+we -0.11 0
so+what 0.07 -0.03, so+you 0.05 0, socia+and -0.03 0.19, socia+care 0.16 -0.54
socia+emoti -0.41 -0.15, socia+work -0.06 0, socia+worke 0.46 0.24, some+0 -0.2 0
some+are 0.16 -0.46, some+areas -0.03 0.52, some+cases 0.19 0, some+child 0.7 -0.47
some+famil 0.11 -0.29, some+had 0.04 -0.06, some+have -0.09 0, some+of -0.15 0.04
some+paren 0.17 -0.08, some+peopl 0.03 0, some+plans 0.19 0, some+progr 0.1 -0.18
some+pupil -0.3 -0.11, some+schoo 0.28 0, some+servi 0.07 0.05, some+thing -0.33 0.34
some+time 0.03 -0.05, some+wait 0.16 0, some+young 0.05 -0.13, someo+to 0.06 0, somet+about -0.23 0
somet+that 0.11 0, somet+the -0.05 0, somet+to -0.04 0, somet+we -0.07 0, somew+to 0.06 0
son+has -0.1 0, son+is -0.04 0, son+s 0.19 0, soon+after -0.03 0, soon+enoug 0.15 0
sorry+for -0.11 0, sorry+that -0.08 0, sorry+to -0.56 0, sort+of -0.07 0, sorts+of -0.04 0
sound+like -0.04 0, sourc+of 0 0.17, south+east 0.06 0.12, south+of 0.25 0.1, speak+for -0.32 0
speak+highl 0.18 0.12, speak+of 0.09 -0.03, speak+to -0.34 0.09, speak+up 0.33 0.12
speci+advic 0.2 0, speci+and 0.19 0.1, speci+educa -0.1 -0.67, speci+equip -0.14 0.04
speci+menta 0.05 -0.04, speci+menti 0.16 0.1, speci+needs -1.4 -0.16, speci+nurse 0 0.06
speci+place 0.41 -0.16, speci+provi 0.3 0.31, speci+schoo 0.63 0.77, speci+servi -0.13 -0.04
speci+setti 0.17 -0.22, speci+suppo 0.26 0.21, speci+teach -0.03 0.08, spect+disor -0.06 0
speec+and 0.12 -0.3, speec+langu 0 0.04, speec+thera -0.04 0.17, spend+it -0.1 0, spent+a -0.1 0
spent+the -0.07 0, spent+three -0.03 0, spite+of 0.18 0.16, spoke+for 0.05 -0.1
spoke+of -0.22 -0.07, spoke+said -0.03 0, spoke+to -0.06 0.12, sprin+0 -0.06 0, stabl+and 0.19 0
staff+and -0.26 0.15, staff+are -0.06 0.14, staff+at -0.13 0.04, staff+had -0.07 -0.18
staff+have 0.2 0.1, staff+in -0.25 0.05, staff+of -0.05 0.06, staff+that 0.08 0
staff+to -0.13 0.09, staff+train 0.03 0, staff+turno 0.07 0.03, staff+was -0.1 0, staff+were 0.12 0
staff+who -0.19 0.14, staff+work 0.06 0, stage+0 0.29 0.05, stage+of -0.25 -0.13
stand+and 0.04 -0.06, stand+at -0.1 0, stand+for -0.05 0, stand+in -0.04 -0.14, start+at -0.06 0
start+by 0.08 0, start+early 0.03 0.06, start+in -0.62 0.08, start+of 0 0.08, start+point 0.2 -0.07
start+schoo 0.17 0, start+secon 0.07 0, start+to 0.37 0.57, start+too -0.03 -0.03, state+and -0.2 0
state+are 0.11 0, state+is -0.17 0, state+of 0.42 -0.19, state+that 0.33 -0.2, state+to -0.05 0
state+was -0.11 0, statu+deadl 0.04 0, statu+direc -0.11 0, statu+times 0.08 -0.04
stay+at 0.09 -0.11, stay+in 0 0.06, steps+to 0.14 0, still+a 0.2 -0.23, still+are 0.14 0
still+aren 0.12 -0.05, still+be 0.11 0, still+do 0.05 0, still+don -0.05 0, still+in -0.03 0
still+not 0.24 -0.1, still+to -0.25 0.03, still+too -0.1 -0.09, still+wait -0.07 0
still+waiti -0.56 0, stood+at -0.12 0, strat+0 -0.07 0, strat+and 0.06 -0.12, strat+direc 0.09 0.07
strat+for 0.39 -0.38, strat+has 0.1 0, strat+in -0.27 0, strat+is 0.09 0, strat+leade 0.15 0.25
strat+level 0.06 -0.12, strat+overs 0.12 0, strat+plan -0.63 0, strat+plann 0.07 -0.11
strat+plans 0 0.13, strat+that 0.19 0, strat+to 0.14 -0.13, stren+and -0.12 0.11
stren+in 0.07 0.32, stren+of 0 0.08, stren+that -0.11 0.03, stren+the 0.08 -0.36
stren+were -0.16 0.19, stron+and 0.19 0.36, stron+enoug 0.03 0, stron+in 0.31 -0.08
stron+leade -0.1 0, stron+partn 0.03 0.1, stron+progr 0.16 -0.05, stron+relat -0.2 0.07
struc+by 0.09 0.41, strug+to -0.05 0, studi+and -0.1 0, subje+of -0.03 0, subje+to -0.17 0
submi+a -0.04 0, submi+by -0.03 0, succe+in 0.11 0, such+a 0.18 0, such+as -0.09 0.11
suffi+in -0.19 0.1, suffi+progr -0.16 -0.21, sugge+that -0.25 0, suita+schoo 0.07 -0.18
summa+of -0.21 0, summe+up -0.13 0, suppo+and -0.35 0, suppo+are 0.07 0.32, suppo+as -0.16 -0.08
suppo+at -0.19 -0.16, suppo+by 0.2 0, suppo+child -0.64 0.09, suppo+comes -0.07 0
suppo+do 0.04 0.18, suppo+famil -0.08 0.04, suppo+for 0.34 -0.19, suppo+from 0 0.27
suppo+given 0.06 0.04, suppo+have 0.07 0.05, suppo+in 0.53 -0.16, suppo+inter 0.84 0.13
suppo+is 0.34 -0.16, suppo+of -0.32 -0.09, suppo+plans 0 0.2, suppo+regis 0.18 -0.06
suppo+servi 0.26 0.44, suppo+staff -0.07 0, suppo+team 0 0.19, suppo+teams 0.17 0.37
suppo+that 0.08 -0.22, suppo+the 0 -0.25, suppo+their 0.06 -0.08, suppo+them -0.17 0.17
suppo+there 0.49 -0.03, suppo+they -0.25 0.16, suppo+to -0.2 0.08, suppo+was 0.42 0.34
suppo+well 0 -0.08, suppo+which 0.15 0, suppo+while 0.12 0.07, suppo+young -0.03 -0.04
sure+that 0 -0.35, sure+to 0.11 -0.12, surpr+to 0 -0.23, surve+0 -0.06 0, surve+and -0.1 0
surve+in -0.05 0, surve+of -0.14 0, suspe+are -0.06 -0.15, suspe+in 0.04 -0.14, suspe+of 0.25 -0.03
susta+impro -0.17 0, swift+and -0.03 0, syste+and 0.17 0, syste+as -0.07 0, syste+faili -0.5 0.05
syste+for -0.18 0.09, syste+in 0.11 -0.19, syste+is -0.17 -0.49, syste+of 0.14 0, syste+that 0.44 0
t+a -0.06 0, t+about -0.1 0, t+accep -0.03 0, t+all -0.08 0.04, t+alway 0.42 -0.17, t+and -0.04 0
t+answe -0.14 0, t+as 0.13 0, t+ask -0.03 0, t+asked 0.19 0, t+atten -0.05 0, t+be 0 0.04
t+been 0.17 -0.41, t+being -0.09 0, t+chang 0.03 0, t+check 0.05 0.03, t+come -0.03 -0.06
t+comme -0.07 0, t+do -0.08 -0.05, t+enoug 0.07 -0.16, t+feel -0.05 0, t+find 0.04 0.12
t+follo 0.06 0, t+get -0.14 -0.08, t+go -0.04 0, t+good -0.43 -0.05, t+happe -0.25 0, t+have 0 0.24
t+hide -0.04 0, t+hold -0.04 0, t+in -0.22 0.08, t+keep 0.1 0, t+kept 0.07 -0.05, t+know 0.29 -0.35
t+known 0 -0.07, t+let 0.05 0, t+liste -0.11 0, t+look 0.03 0, t+make -0.05 0, t+mean -0.03 0
t+meet 0 -0.06, t+menti -0.23 0, t+need 0.06 0, t+plann 0.06 0, t+prete -0.07 0, t+revie 0.19 0
t+say -0.39 -0.03, t+see -0.16 0, t+speak -0.06 0, t+talk -0.08 0, t+tell 0.13 0, t+the -0.09 0
t+think -0.04 0, t+told 0.34 -0.03, t+under 0.11 -0.13, t+use -0.1 0, t+wait -0.13 0
t+want -0.11 0, t+write -0.07 0, t+yet 0 -0.08, tackl+the -0.12 -0.22, take+0 0.05 0
take+a 0.05 -0.07, take+an 0.25 -0.08, take+in 0.11 0.09, take+it -0.03 0, take+part -0.65 0.26
take+place 0.13 0.18, take+the 0 -0.12, take+to 0.1 0, take+too 0.22 0, take+up 0.2 -0.29
taken+as 0.12 -0.27, taken+effec -0.28 0.06, taken+in 0.13 0.11, taken+place 0.05 0
taken+to 0.2 -0.03, taken+up 0.06 -0.21, takes+to -0.05 -0.03, takes+too 0.07 0, takin+effec 0.07 0
takin+part -0.18 0, talk+about -0.16 0.3, talk+of 0.06 -0.04, talk+over 0.04 0, talk+to 0.17 0.23
talke+about 0.1 0, talke+to -0.48 -0.12, talki+to 0.19 0, targe+0 -0.1 0, taugh+in 0.03 0
teach+and -0.06 0.24, teach+assis 0.07 0.12, teach+for 0.07 0, teach+in -0.04 0.11
teach+of 0.03 0.08, teach+who 0.1 0.04, team+and -0.07 0.07, team+aroun 0.4 0.11
team+for -0.08 0.11, team+found 0.09 0.16, team+from -0.09 0, team+had -0.04 0.15
team+has 0.31 0.29, team+in -0.07 0, team+is -0.05 0, team+of -0.12 -0.57, team+s 0 -0.28
team+that 0 0.12, team+the 0.05 0, team+to -0.13 0, team+was 0.06 -0.15, team+who 0.08 0
teams+and -0.08 0, teams+for -0.08 0, teams+in 0.06 0.06, teena+are -0.03 0.05, teena+who 0 -0.03
tell+famil 0.12 -0.15, tell+inspe -0.08 0, tell+it 0.11 0.26, tell+me -0.1 0, tell+the -0.17 0
tell+their 0.13 0.12, tell+them 0 0.14, tell+us -0.62 -0.1, tell+you 0.04 0.16, telli+us -0.11 0
tells+me -0.14 0, tells+them 0.14 0.43, tells+us 0.03 0, tells+you -0.07 0, ten+days -0.1 0
ten+month 0.08 -0.07, ten+of -0.26 0, ten+plans 0.09 0.18, ten+years -0.36 0, term+exclu 0.1 0.06
than+0 -0.12 0.35, than+a -0.08 0, than+at 0 -0.09, than+befor 0.11 0.36, than+elsew -0.06 0.07
than+half -0.24 -0.09, than+in 0.16 0.14, than+is 0.16 0.14, than+it 0.22 -0.15
than+one 0.39 -0.29, than+other 0.11 -0.41, than+simil 0.15 0.07, than+six -0.03 0
than+that -0.11 0, than+the -0.36 -0.24, than+their -0.05 0.17, than+they 0.24 -0.17
than+those 0.07 -0.03, than+three -0.18 -0.18, than+two 0.37 0.46, than+we -0.16 0
thank+all -0.07 0, thank+every -0.03 0, thank+for 0.04 0, thank+go -0.07 0, thank+the -0.16 0
thank+to 0.45 0.49, thank+you -0.16 0, that+0 -0.41 0.06, that+a 0.14 -0.26, that+acces 0.03 0
that+actio 0.08 0.15, that+adult 0 0.11, that+after -0.08 0, that+all -0.12 0, that+an 0.04 -0.26
that+annua 0.15 -0.1, that+are -0.13 0.03, that+arran 0.04 0, that+asses 0.1 0.03
that+at 0.11 -0.04, that+autis 0.21 -0.06, that+began -0.04 0, that+by -0.04 0.09
that+came 0.52 0.21, that+can -0.03 -0.12, that+canno 0.24 -0.07, that+chang -0.08 0
that+check 0.06 -0.13, that+child -0.61 -0.18, that+co -0.05 0.07, that+come 0.06 -0.1
that+comes -0.14 0, that+commi 0.14 0, that+commu -0.52 0, that+could 0.25 -0.21
that+counc -0.14 0, that+delay -0.12 0, that+did -0.04 0.36, that+disab 0 0.07, that+do -0.14 -0.23
that+does -0.03 0.13, that+doesn -0.1 0, that+don 0.03 -0.16, that+each 0.07 -0.12
that+early 0.09 0, that+educa -0.09 0.21, that+effec -0.11 -0.24, that+ehc -0.08 0.11
that+every 0 -0.09, that+exclu 0.03 -0.19, that+exper -0.49 0.19, that+expla -0.06 0
that+famil 0.22 0, that+few 0.03 0.03, that+follo -0.07 0.09, that+for -0.12 -0.21
that+from 0.04 0, that+give 0.05 0, that+go -0.03 -0.03, that+goes 0.13 0.15, that+good -0.23 0
that+gover -0.09 0, that+had 0.15 -0.16, that+has -0.32 0.06, that+have -0.2 -0.21, that+he -0.16 0
that+healt 0.2 0.12, that+help 0.08 0.16, that+her 0.03 0, that+how -0.08 -0.28, that+i -0.04 0.1
that+impro 0.21 0, that+in 0.64 0.2, that+inclu -0.09 0.03, that+infor -0.11 0
that+inspe 0.47 0.22, that+is 0.3 -0.12, that+isn -0.09 0, that+it -0.64 0.28, that+its 0.24 0
that+joint -0.15 -0.07, that+last -0.07 0, that+lead 0.05 0.06, that+leade -0.05 0.16
that+lette -0.07 0, that+local 0.18 -0.07, that+mains -0.08 0, that+many -0.12 -0.27
that+matte -0.16 0.19, that+means 0.03 0, that+meet 0.14 -0.07, that+meets 0.04 0
that+money 0 -0.05, that+more 0.06 -0.63, that+most -0.12 0.04, that+must 0.19 0, that+need -0.25 0
that+needs 0 0.03, that+never 0 -0.07, that+new 0.16 0.08, that+no -0.35 0.48, that+nobod 0.08 -0.2
that+not 0.12 -0.14, that+nothi -0.11 0, that+of 0.29 -0.05, that+offic -0.13 0
that+ofste -0.65 -0.26, that+older 0 -0.06, that+once 0.12 0.12, that+one 0.07 0
that+other -0.07 0, that+our 0.85 0.33, that+outco -0.41 0.1, that+outli -0.04 0, that+over -0.21 0
that+overs -0.15 0.06, that+paren 0.23 -0.78, that+partn -0.14 -0.14, that+peopl 0 0.31
that+place 0.03 -0.05, that+plans -0.06 -0.14, that+pract 0.1 0, that+prepa 0.07 0.04
that+profe 0.16 0.31, that+progr -0.08 0.23, that+provi -0.29 0, that+pupil 0.14 0.03
that+reaso 0.05 0.09, that+relat -0.2 -0.04, that+repor -0.29 0, that+revie 0.05 0.08
that+s -0.17 -0.2, that+says -0.09 0.1, that+schoo 0.13 0.14, that+send -0.03 0.04
that+servi 0.18 -0.08, that+sets 0 0.18, that+she -0.18 0.22, that+signi -0.2 -0.11
that+since -0.13 0.24, that+socia 0.06 -0.05, that+some 0.16 -0.31, that+speci -0.05 -0.04
that+speec 0.09 0.06, that+staff 0.12 0.3, that+strat 0.18 -0.24, that+suffi -0.37 -0.18
that+suppo 0.26 -0.15, that+suspe -0.03 -0.1, that+the 0.31 0.25, that+their 0.13 0.06
that+thera 0 -0.09, that+there 0.46 -0.59, that+these 0.36 0, that+they -0.08 -0.19
that+thing -0.23 -0.07, that+this 0.08 0.37, that+those 0.1 -0.19, that+three 0.05 -0.14
that+time -0.58 -0.05, that+timel 0.06 0, that+to -0.27 0, that+too 0.04 -0.05, that+took 0.06 0.17
that+trans -0.1 0, that+trust -0.14 0, that+two -0.16 0, that+waiti -0.25 0.13
that+waits -0.39 0.06, that+was -0.33 0.37, that+we 0.89 0.21, that+were 0.06 -0.29
that+what 0.57 -0.16, that+when 0.19 0.12, that+where 0.18 0, that+will 0.3 -0.03
that+work -0.22 0.27, that+works 0 0.1, that+would 0.15 -0.15, that+you -0.35 0, that+young 0.47 0
the+0 0.17 0.48, the+0th -0.17 0, the+absen 0.16 0.4, the+accel -0.11 0, the+actio -0.26 -0.24
the+adhd -0.04 0, the+adult 0.1 0.08, the+advic 0.25 0.07, the+advis -0.32 0, the+age 0.27 -0.18
the+agend 0.07 0, the+ambit 0.1 0.09, the+annua 0.2 0.15, the+answe -0.06 0.08, the+app 0.09 0
the+appro 0.06 0.05, the+area 0.43 0.22, the+areas 0.36 0.13, the+arran -0.36 -0.19
the+asses 0 0.52, the+assis -0.14 0, the+atten 0.05 0.1, the+autho 0.29 0, the+autis 0 -0.06
the+autum -0.17 0, the+avera -0.08 -0.61, the+back -0.03 0, the+backl -0.27 0.13
the+basis 0.03 0.04, the+begin -0.03 0, the+benef -0.41 0, the+best -0.39 0, the+bette 0.42 0.5
the+bits -0.11 0, the+board 0.37 -0.2, the+body -0.11 0, the+borou 0.33 -0.09, the+bosse 0.03 0
the+botto -0.03 0, the+budge -0.12 0, the+bus 0.05 0, the+cabin 0.09 -0.08, the+call 0.07 0
the+capac 0.56 0.2, the+car -0.06 0, the+care -0.07 0.13, the+case 0.11 0.45, the+ccg 0.2 -0.22
the+ccgs -0.16 0, the+centr -0.04 0.45, the+chair 0.05 -0.08, the+chall 0.11 -0.31
the+chanc 0.09 0.06, the+chang -0.05 -0.14, the+chari -0.32 0, the+chief 0.24 -0.1
the+child 0.13 0.11, the+choic 0.1 -0.21, the+city -0.41 0.34, the+class 0.08 0.1
the+clini -0.55 0.03, the+coast 0.27 -0.37, the+code 0.28 0, the+comin -0.25 0, the+comme -0.16 0
the+commi -0.19 -0.2, the+commu -0.04 0.05, the+compl -0.05 -0.12, the+conce -0.31 0
the+concl 0.27 0.14, the+conse 0 -0.08, the+conte -0.11 0, the+contr 0.16 0, the+core 0 0.12
the+corpo 0.11 0, the+cost 0.1 0, the+counc -0.87 -0.46, the+count 0.33 0.39, the+cours -0.2 0
the+covid -0.07 0, the+cqc -0.57 0.11, the+crite -0.16 0, the+cultu -0.17 0.19, the+curre 0 -0.06
the+dark 0.15 -0.28, the+data 0.2 -0.05, the+day 0.12 -0.1, the+dco -0.1 0.24, the+deadl 0.28 0
the+deaf 0.15 0.12, the+decis -0.22 0, the+dedic 0.1 -0.22, the+delay 0.14 -0.27, the+deliv 0.04 0
the+depar -0.4 -0.04, the+deput 0.26 0, the+desig -0.16 0.21, the+detai -0.05 0, the+dfe -0.22 0.29
the+diagn -0.21 0.03, the+diffe 0.11 0, the+direc 0 0.12, the+disab 0.12 0, the+distr -0.05 -0.05
the+docum -0.19 0, the+door 0.04 0, the+draft 0.05 0, the+drive -0.05 0.1, the+duty -0.08 0
the+dynam 0.15 -0.08, the+earli 0 0.21, the+early 0.18 0.41, the+east 0 -0.12, the+educa 0.59 -0.49
the+effec -0.03 0, the+effor 0.08 0, the+ehc -0.09 -0.31, the+eight 0.25 -0.06, the+end -0.25 0.2
the+evide -0.06 0.22, the+execu -0.05 0, the+exper 0.09 -0.23, the+exten 0.05 0
the+extra 0.11 0.17, the+fact 0 -0.08, the+faili -0.35 0.13, the+failu -0.12 0, the+famil 0.25 0.35
the+febru 0.03 0, the+feedb -0.05 0, the+figur 0.16 -0.06, the+final 0.09 0, the+findi -0.57 -0.25
the+first -0.21 0.22, the+five 0.04 0.1, the+follo -1.28 -0.2, the+form -0.21 0
the+forma 0.16 0.15, the+forum -0.13 0.2, the+four 0.3 0.33, the+fourt 0 -0.06, the+frame -0.03 0
the+front 0 -0.08, the+full -0.29 -0.24, the+fundi -0.05 0, the+futur 0.3 0.09, the+galle -0.04 0
the+gap 0 0.23, the+gaps 0.22 0, the+good -0.11 0.09, the+gover -0.14 0, the+gradu 0.16 -0.12
the+great -0.11 0.11, the+green -0.09 0, the+groun 0.23 -0.2, the+group -0.15 -0.06
the+growi 0 0.03, the+hard -0.18 0.12, the+head 0.12 0, the+headl -0.12 0, the+healt -0.04 0.48
the+heart -0.03 0.26, the+help 0.62 0.41, the+high -0.22 -0.17, the+highe -0.11 0.25
the+holid 0.06 -0.14, the+hospi 0.1 0.22, the+icb 0.24 -0.04, the+ident 0.22 -0.24
the+impac -0.2 0.03, the+impro -0.47 0, the+inclu 0 0.2, the+incre 0.05 -0.18, the+indep 0.09 -0.06
the+indiv 0.08 0.18, the+infor -0.35 0.22, the+initi -0.46 0.2, the+inspe -0.21 0.14
the+integ 0.09 0.14, the+inter -0.22 0.15, the+invol 0.07 -0.12, the+islan -0.1 0.18
the+issue -0.35 0.26, the+job 0.15 0.1, the+joint 0.03 0.28, the+journ 0.03 0, the+judge 0.24 -0.24
the+key -0.28 0.1, the+keywo 0.1 0.13, the+la -0.29 0, the+labou 0.11 0, the+lack 0.11 0.13
the+last 0.58 0.39, the+lates 0.13 0.18, the+law 0.15 0.1, the+lead -0.2 -0.09
the+leade -0.59 0.21, the+learn -0.1 0, the+legal 0.32 -0.12, the+lengt 0.1 -0.09
the+lette -0.27 0.43, the+light -0.08 -0.08, the+limit -0.13 0, the+line -0.03 0, the+link -0.05 0
the+list 0.4 -0.19, the+lived 0.03 -0.08, the+lives 0.17 0.09, the+local 0.56 -0.88
the+long 0 -0.08, the+longe 0.25 -0.05, the+lowes 0.03 0.08, the+main -0.43 0.43
the+mainl 0.25 -0.23, the+major 0.14 0, the+many -0.15 -0.04, the+marke 0.06 0, the+mayor 0.04 0
the+meant 0.15 0.38, the+medic 0.04 0, the+meeti 0.24 0.12, the+membe -0.08 0, the+menta -0.09 0.23
the+middl -0.26 -0.1, the+momen 0.06 0, the+monit 0.05 0, the+month -0.16 0, the+most 0.26 -0.21
the+mothe -0.06 0, the+move 0.05 -0.19, the+name -0.15 -0.03, the+natio 0.18 -0.58
the+need 0.23 -0.3, the+needs 0.22 -0.41, the+net 0.03 0, the+neuro 0.22 0.04, the+new 0.06 0.87
the+newes 0.29 0, the+next 0.22 -0.68, the+nhs 0.6 0.03, the+nine -0.23 0, the+north 0.17 -0.11
the+notic -0.06 0, the+numbe -0.16 -0.46, the+nurse 0 0.04, the+occup 0.03 -0.05, the+offer 0.26 0
the+offic -0.13 0, the+ofste -0.24 -0.42, the+old -0.09 0, the+ombud -0.03 0, the+one 0.14 0.17
the+onlin 0.2 -0.03, the+only 0.1 0.04, the+opini -0.03 0, the+oppor -0.05 0, the+oppos -0.09 0
the+organ 0.18 -0.15, the+other -0.1 0, the+outco -0.13 -0.24, the+over 0.07 -0.09
the+overa 0 -0.07, the+overs -0.1 0.04, the+pace 0.17 0, the+paedi -0.12 0, the+pande 0.18 -0.19
the+panel 0 0.16, the+paper -0.09 -0.08, the+paren 0.77 0.34, the+part -0.06 0.05
the+partn -0.15 -0.78, the+past 0 0.75, the+pathw 0.13 -0.18, the+peopl -0.22 -0.05
the+phone 0.18 0, the+pictu 0.23 0.12, the+place -0.03 -0.44, the+plan -1.12 0, the+plann -0.05 0
the+plans 0.45 0, the+point -0.05 -0.06, the+polic -0.04 0, the+poor -0.09 -0.05
the+porta 0.12 0.25, the+posit -0.24 0.07, the+post 0 -0.12, the+pract -0.12 0.05
the+prese 0.15 0.13, the+press -0.04 -0.1, the+previ 0.17 0.28, the+prima -0.05 0
the+prior -0.03 -0.05, the+probl -0.1 0.12, the+proce -0.04 0.2, the+profe 0.11 -0.22
the+progr 0.18 0.24, the+propo 0.1 0.13, the+provi 0.48 -0.16, the+publi -0.19 0, the+quali 0.84 0
the+quest -0.07 0, the+queue 0.33 -0.42, the+range 0.35 -0.13, the+rate -0.35 -0.04
the+ratin 0.03 0, the+re -0.03 0.11, the+reaso 0.13 -0.17, the+recen 0 -0.08, the+recom -0.04 0
the+refor 0.41 0.05, the+regio -0.15 0.1, the+regis 0 -0.04, the+regul -0.03 -0.22
the+relat 0.06 0.04, the+relea -0.09 0, the+repor -0.21 0.03, the+requi 0.05 0, the+respo -0.27 0
the+rest 0.09 0.05, the+resul -0.14 -0.27, the+revie -0.13 0.24, the+revis 0.06 0.42
the+right 0.37 -0.18, the+risk 0.11 -0.12, the+role 0.31 0.08, the+roof -0.03 0
the+room -0.08 0.15, the+royal -0.08 0, the+rulin 0.23 0, the+safet 0 0.2, the+same 0.25 0.19
the+scale 0.07 0.32, the+schoo 0 -0.16, the+scrut -0.08 0, the+secon 0.1 0.12, the+secre -0.2 0
the+secto -0.1 0, the+self 0.14 0.08, the+sen 0.18 0, the+senco -0.04 0, the+send 0.16 -0.35
the+senio 0 -0.16, the+sense 0.11 0.03, the+senso 0.34 0.33, the+sente -0.05 0
the+servi -1.08 -0.26, the+setti 0.12 0, the+share -0.13 0.26, the+short -0.09 0.25
the+signi 0.09 -0.39, the+six 0 0.04, the+size 0 -0.09, the+small 0.04 0.04, the+socia 0.15 -0.07
the+south 0.43 -0.16, the+speci 0.23 -0.06, the+speec 0.42 -0.05, the+speed -0.09 -0.05
the+sprin 0.12 0, the+staff 0 0.26, the+stand 0.35 0.21, the+start -0.11 0.07, the+state -0.12 0.06
the+statu -0.03 -0.11, the+strat -0.52 -0.22, the+stren -0.26 0.06, the+stron -0.12 -0.06
the+sub -0.05 0, the+subje -0.16 0, the+succe 0.03 0.04, the+summe 0.16 0.29, the+suppo -0.23 -0.49
the+surve 0.08 0, the+syste -0.39 -0.23, the+table 0.24 0.08, the+task 0 0.47, the+teach -0.11 0
the+team -0.17 -0.2, the+thera -0.09 0.15, the+thing -0.47 -0.23, the+third -0.26 -0.16
the+three -0.33 0.37, the+time 0.13 -0.43, the+timel -0.06 -0.16, the+times -0.14 0
the+top 0.05 0.06, the+town 0.14 0.2, the+train -0.16 0, the+trans 0 0.15, the+tribu 0.04 0.46
the+trust -0.32 -0.15, the+truth 0.06 0, the+two -0.15 -0.16, the+uk -0.16 0, the+under 0.05 0.13
the+updat -0.07 0, the+use -0.09 0.07, the+varia 0.08 0, the+verdi 0 -0.14, the+very -0.04 -0.62
the+view -0.12 0.03, the+views -0.18 -0.09, the+virtu 0.37 0.36, the+visio -0.09 -0.1
the+visit 0.26 -0.15, the+voice -0.13 -0.17, the+volun 0.04 0.05, the+wait 0 -0.33, the+waiti 0.2 0
the+waits -0.23 -0.32, the+watch -0.13 -0.26, the+way -0.17 -0.23, the+ways 0.05 -0.13
the+weak 0.5 0.19, the+weakn 0.11 0.32, the+websi 0.24 0.1, the+week -0.08 0.04
the+west 0.13 -0.21, the+wheel -0.03 0, the+whole -0.09 0.16, the+word -0.07 0.03
the+words -0.07 -0.08, the+work -0.13 -0.31, the+workf 0.18 0.06, the+world -0.15 0
the+worst 0.06 0.07, the+writt -0.33 0.04, the+wrong 0 -0.07, the+wsoa -0.43 0
the+year -0.06 -0.17, the+young -0.17 0.55, the+youth -0.15 0.29, their+0 0.11 0, their+area 0.04 0
their+best 0.15 0, their+case -0.09 0, their+child -0.14 -1.17, their+commu 0.05 0.2
their+concl 0.32 0, their+educa 0.06 -0.36, their+exper 0.04 0.12, their+famil 0.25 -0.48
their+findi 0.09 0.19, their+first 0.19 0.29, their+healt 0.31 0.12, their+inspe -0.33 -0.03
their+joint -0.14 0, their+lette -0.37 0, their+lives -0.08 0.18, their+local -0.03 0
their+menta 0 -0.07, their+needs 0.08 0.2, their+outco -0.41 -0.16, their+own 0.28 0.34
their+paren -0.5 0.13, their+part 0.12 -0.12, their+peers 0.05 0.09, their+plan 0.24 0
their+plans -0.15 0.23, their+quali -0.22 -0.04, their+repor -0.23 0.23, their+respo -0.15 0
their+revis -0.11 0, their+schoo 0.14 -0.03, their+story 0 0.09, their+strat -0.03 -0.06
their+studi 0 0.05, their+suppo 0.06 0, their+time 0 -0.09, their+views 0.12 0.16
their+visit 0 -0.21, their+voice -0.09 0.38, their+way 0 0.18, their+words 0.15 0.22
their+work 0.13 -0.07, them+about -0.12 0, them+and -0.34 -0.36, them+are -0.14 -0.48
them+as -0.12 0.13, them+at 0.14 0.04, them+back 0.09 0, them+bette 0 -0.1, them+by -0.07 0
them+down 0 -0.36, them+from 0.17 0.15, them+had -0.14 0, them+have 0.07 -0.29, them+how 0.05 0
them+in -0.23 0, them+is 0 0.05, them+out -0.06 0.06, them+so -0.05 0, them+that 0.35 -0.33
them+the -0.05 0.03, them+to -0.33 0.24, them+was 0 -0.12, them+we 0.09 0, them+what -0.08 0
thems+are -0.04 0, thems+to 0.35 0.17, then+the -0.19 0, then+there 0.11 -0.03, thera+and 0.28 0.05
thera+are 0.13 -0.25, thera+depen 0.08 -0.12, thera+for 0.31 -0.21, thera+had 0 -0.34
thera+has 0 -0.17, thera+have -0.08 0.38, thera+in -0.16 0.09, thera+is 0.05 0.09
thera+offer 0.12 -0.23, thera+servi 0.28 -0.52, thera+speci -0.11 0, thera+that 0 0.12
thera+they 0.09 0.08, thera+to 0.1 0, thera+waits 0 -0.04, thera+was 0.06 -0.03, thera+were -0.39 0
thera+who 0 -0.14, thera+work 0.16 0.14, there+and -0.06 0, there+are -0.52 -0.41
there+aren -0.07 -0.13, there+can 0 0.24, there+d 0.04 0, there+for -0.1 0.36, there+had 0.26 0.65
there+has 0.51 -0.18, there+have -0.1 -0.25, there+in 0.12 0.23, there+is -0.16 -0.26
there+isn 0.08 0, there+ll -0.11 0, there+must 0.08 0.06, there+s 0.17 -0.18
there+shoul 0.03 -0.03, there+still 0.03 0, there+the -0.04 0, there+to 0 -0.11
there+was -0.09 -0.67, there+we -0.09 0, there+were -0.17 0.08, there+will -0.05 0
there+would -0.26 0, there+yet -0.07 0, these+0 -0.06 0, these+are -0.44 0.04, these+areas 0 0.22
these+child 0.56 -0.24, these+inspe 0.03 0, these+issue 0.12 0, these+last -0.07 0.2
these+servi 0.03 -0.11, these+thing -0.24 0, these+to 0.03 -0.17, these+were -0.23 0
they+accep -0.05 0, they+achie -0.16 -0.03, they+add 0 -0.15, they+added 0.08 0
they+also 0.23 -0.12, they+are -0.16 -0.61, they+aren 0.14 0, they+ask 0.06 0, they+asked 0 -0.31
they+calle 0.15 -0.12, they+came 0.19 0.09, they+can 0.04 0.14, they+canno -0.11 0
they+check -0.18 0, they+come 0.3 0.16, they+comme -0.05 0.07, they+concl -0.3 0
they+consi 0.18 -0.11, they+could -0.07 -0.04, they+d 0.47 -0.14, they+descr 0.05 0.12
they+deser -0.18 0, they+did 0.33 -0.05, they+didn 0 -0.03, they+do 0.06 -0.17
they+don -0.38 -0.11, they+feel -0.36 0.12, they+felt 0.39 -0.05, they+find 0 -0.07
they+found -0.39 -0.09, they+gave -0.03 0.04, they+get 0.36 0.14, they+go -0.03 -0.07
they+got -0.34 -0.22, they+had -0.25 -0.27, they+have 0.06 -0.69, they+haven -0.17 0
they+hear 0.04 0, they+ident -0.08 0, they+inspe 0.55 0, they+judge 0 0.07, they+knew -0.03 -0.27
they+know 0.32 0.38, they+leave 0.16 -0.45, they+like -0.09 0, they+liked 0.16 0.22
they+liste -0.16 0, they+live 0.5 -0.27, they+ll -0.13 0, they+looke -0.15 -0.1
they+loved 0.11 0.03, they+made -0.39 0, they+make -0.04 0, they+may -0.13 0, they+met 0 0.12
they+move 0 0.04, they+must 0.13 0.12, they+need -1.12 0.13, they+neede -0.07 0
they+noted -0.06 -0.09, they+now 0.21 0.03, they+ought -0.07 -0.03, they+point -0.03 0.15
they+prais -0.16 0, they+put -0.09 0, they+re -0.54 0.09, they+reach 0.04 -0.06
they+recei 0.24 -0.07, they+recog -0.12 0.08, they+repor 0 0.12, they+retur -0.08 0
they+said 0.96 0.49, they+saw -0.12 -0.28, they+say 0.54 0.32, they+see 0.63 -0.33
they+set -0.26 0, they+shoul -0.09 0.82, they+spoke 0.12 -0.06, they+stand -0.16 0
they+start 0.08 -0.24, they+still -0.03 0, they+talk -0.05 0, they+talke -0.23 0, they+tell 0.07 0
they+think 0.12 0.18, they+thoug 0.11 0.32, they+told 0.14 -0.22, they+turn 0 -0.27
they+used 0.16 -0.03, they+ve -0.15 0.13, they+visit 0 -0.09, they+wait 0.17 0.23
they+want -0.1 0.18, they+wante -0.19 0, they+went -0.43 0.64, they+were -0.42 0.13
they+weren -0.06 -0.1, they+will 0 0.06, they+work 0.09 0.03, they+would 0.41 0.27
they+write 0.22 0.11, they+wrote -0.07 -0.15, thing+and 0.05 -0.09, thing+are -0.61 -0.09
thing+bette 0.03 -0.04, thing+for 0.12 0.25, thing+get -0.06 0, thing+go 0.21 0.04
thing+had 0.07 -0.09, thing+have 0.24 0.34, thing+in 0.05 -0.15, thing+must -0.05 0
thing+right 0.05 0.05, thing+that -0.23 -0.23, thing+the -0.21 0.09, thing+they -0.48 0
thing+to 0.17 -0.3, thing+we -0.13 0, thing+were -0.08 -0.13, thing+will 0.04 0, think+about 0.18 0
think+and 0.14 0.17, think+is 0.06 -0.03, think+it -0.08 0, think+that -0.4 0.04, think+the 0.03 0
think+they -0.03 0, think+we -0.03 0, third+of 0.13 -0.17, this+and -0.29 0, this+area -0.14 0.21
this+counc -0.05 0, this+count 0.03 0, this+day 0.04 0, this+group 0.25 0, this+has 0.07 0
this+in 0.04 0, this+inspe 0.16 -0.48, this+is 0 0.26, this+item -0.03 0, this+lates 0.11 0.28
this+lette -0.19 0, this+month -0.15 0, this+morni 0 0.08, this+notic 0.03 0, this+one -0.16 0.23
this+page -0.13 0, this+paper 0.03 0, this+plan -0.03 0, this+repor -0.71 -0.1, this+right 0.11 0
this+servi -0.04 0, this+state 0.03 0, this+the 0.03 0.18, this+time 0.37 0.08, this+to 0.04 0
this+was -0.36 0.08, this+websi 0.15 0, this+week 0.07 -0.08, this+year -0.2 0.21
those+aged 0.32 -0.19, those+are -0.33 0, those+at 0.11 -0.15, those+child -0.19 -0.09
those+famil -0.14 0, those+in -0.11 0.04, those+of 0.05 -0.19, those+over 0.48 -0.13
those+place 0 -0.13, those+servi -0.04 0, those+that 0.25 0, those+they 0 0.06
those+waiti 0.21 -0.07, those+who 0 -0.15, those+whom 0.06 0, those+whose 0 -0.32
thoug+about 0.09 -0.28, thoug+it -0.03 0.03, thoug+of 0.05 0.39, thoug+that -0.05 0.22
thoug+the 0.18 -0.21, thoug+they 0.22 -0.09, thoug+to -0.22 0.06, thoug+was 0.22 0.35
thoug+we -0.04 0, thous+of 0 -0.16, three+and 0.03 0, three+areas 0.03 -0.3, three+child -0.14 0
three+days -0.13 0, three+grade -0.08 0, three+hours 0.07 -0.08, three+month -0.11 0.06
three+more -0.09 0, three+of 0.41 0, three+out 0.26 0.29, three+outco 0 0.28
three+possi -0.21 -0.04, three+thing -0.19 -0.06, three+times 0.11 0, three+weakn -0.07 0
three+weeks -0.45 0.06, three+years -0.05 -0.32, throu+a -0.1 -0.26, throu+and 0.07 0.08
throu+it -0.24 0, throu+the 0.73 0.85, throu+them 0.11 0, throu+what -0.19 0, throu+which -0.08 0
thurs+0 0.04 0, time+0 -0.2 0, time+and 0.05 0.41, time+child 0 -0.06, time+educa 0.04 0.07
time+for -0.05 0.09, time+in -0.19 0, time+it 0.07 0, time+of 0.28 -0.24, time+taken 0.19 0.03
time+that 0.14 -0.08, time+the -0.05 -0.27, time+there 0.04 0, time+they -0.5 0.15
time+timet 0.2 -0.24, time+to -0.4 -0.06, time+was 0.06 0, time+we -0.03 0, time+when -0.11 0
timel+and -0.07 0.03, timel+has 0 -0.09, timel+help -0.03 0, timel+of -0.13 -0.19, timel+way 0 0.15
times+and 0 -0.08, times+are -0.28 0, times+as 0.11 0.04, times+for 0.46 -0.08, times+in -0.24 0.14
times+of 0.18 0.2, times+that -0.09 0, times+the 0 -0.14, timet+and -0.03 0, timet+are -0.08 0
tired+of -0.16 0, to+0 -0.1 0.27, to+a -0.11 -0.2, to+acces 0.11 -0.03, to+accou 0.25 0.35
to+achie -0.12 -0.1, to+act 0.06 -0.17, to+add 0.17 0, to+addre 0 -0.1, to+adult 0.39 -0.5
to+agree 0.04 0, to+all 0 0.3, to+an 0.22 0, to+and -0.04 -0.08, to+anoth 0.1 -0.08
to+answe -0.29 0, to+appro -0.08 0, to+arriv 0.14 -0.17, to+as -0.13 0, to+ask -0.14 0.27
to+asses 0.35 -0.13, to+atten 0.11 0.1, to+battl 0.07 -0.12, to+be 0.46 0.53, to+bear -0.04 0.35
to+becom -0.19 -0.05, to+begin -0.18 -0.11, to+being -0.2 0, to+bette 0.22 -0.13, to+blame -0.15 0
to+bring 0.13 -0.17, to+build -0.16 -0.09, to+buy 0.07 0.06, to+by -0.1 0, to+cabin 0.07 0
to+call 0.1 0.2, to+carry -0.18 -0.1, to+chall 0.04 0.05, to+chang 0.2 0.46, to+chase 0.14 -0.11
to+check 0.17 0.12, to+child -0.38 0, to+choos -0.04 0, to+clear -0.07 0, to+close 0.12 0.1
to+co -0.03 0.04, to+colle 0.3 -0.24, to+come 0.08 -0.62, to+comme -0.05 0, to+commu 0.16 0
to+compl 0.07 -0.06, to+consi 0.09 0, to+conta 0.13 0, to+counc 0.05 -0.1, to+cut 0.16 -0.14
to+date -0.4 -0.17, to+deal -0.17 0.28, to+decid -0.33 0, to+deliv -0.31 -0.19, to+desig 0.16 0.03
to+deter 0.15 0, to+devel -0.34 0, to+disab 0.05 0.03, to+discu -0.03 0, to+do -0.67 0.16
to+draw 0 -0.05, to+drive 0 -0.26, to+each 0.18 -0.24, to+early -0.18 0, to+educa 0.17 0
to+ehc 0.16 -0.08, to+ensur -0.13 -0.26, to+evalu 0.33 -0.26, to+every -0.17 0.09, to+expla 0.09 0
to+face -0.03 0.16, to+famil 0.15 0.12, to+feel 0.2 -0.1, to+fight -0.03 0, to+fill 0.08 0.04
to+find 0.11 -0.33, to+five -0.09 0, to+fix -0.18 0, to+follo -0.06 -0.06, to+four 0.13 -0.03
to+frida 0.07 0, to+fulfi -0.05 0, to+furth 0.41 0.09, to+get -0.12 -0.82, to+give -0.21 -0.1
to+go -0.29 -0.29, to+good -0.04 0.04, to+hand 0.11 -0.08, to+have -0.15 0.21, to+healt 0.03 -0.15
to+hear -0.12 -0.09, to+help -0.38 0, to+her -0.06 0, to+high 0.19 -0.08, to+hold 0.07 0.05
to+home 0.17 0, to+hospi 0.07 0.17, to+how 0.14 0.32, to+ident -0.17 -0.07, to+imple 0 -0.11
to+impro -0.12 0.51, to+in -0.15 0.16, to+inclu 0.54 0.07, to+incon 0 -0.04, to+incre -0.13 -0.1
to+influ -0.13 -0.04, to+infor -0.05 -0.06, to+inspe -0.04 0.12, to+inter -0.07 0, to+is -0.04 0
to+issue 0 -0.06, to+it -0.54 0.32, to+its -0.06 0.12, to+join -0.06 0, to+judge -0.46 0
to+keep 0.17 -0.04, to+know -0.32 -0.28, to+lead -0.05 -0.05, to+leade -0.25 -0.11
to+leave -0.11 0, to+light 0.49 -0.1, to+liste -0.06 0, to+live 0.05 0.25, to+look 0.05 -0.14
to+mains -0.03 0.32, to+make -0.25 -0.11, to+makin 0.11 0.29, to+manag 0.26 0, to+me -0.22 0
to+measu -0.13 0, to+meet 0.1 -0.06, to+meeti 0.18 0, to+mend 0.03 0, to+monit -0.17 -0.06
to+move 0.13 0.08, to+my -0.1 0, to+navig 0.07 0, to+need 0 0.04, to+none 0.08 0.63
to+north -0.08 0, to+note -0.04 0, to+nothi 0.04 -0.04, to+now -0.11 0, to+offer 0.05 0.41
to+offic -0.05 0, to+ofste -0.25 -0.07, to+one -0.63 0.27, to+open 0.15 0, to+other 0.24 0
to+our 0.1 0, to+overs -0.06 0, to+paid 0.12 -0.16, to+paren -0.12 0.15, to+pay 0 0.03
to+peopl -0.15 0, to+perfo 0.07 0, to+place 0.03 0, to+plan 0.15 -0.05, to+plans 0.16 -0.04
to+posit -0.12 0.11, to+post 0.18 -0.13, to+pract -0.11 0, to+prepa 0.31 -0.11, to+press 0.16 0
to+produ -0.3 -0.06, to+progr -0.07 0, to+provi 0.25 -0.03, to+publi -0.12 0, to+push -0.06 0
to+put 0.46 -0.41, to+raise -0.17 0, to+reach -0.1 -0.28, to+read 0.11 0.03, to+recei -0.03 0
to+recru 0.08 -0.08, to+reduc 0.12 -0.3, to+repea 0.19 0.31, to+repor 0.07 0.03, to+respo -0.04 0.1
to+revie 0 0.04, to+ring 0.03 0, to+run 0.07 -0.16, to+say 0 0.49, to+schoo 0.07 0.55
to+secon 0.28 0.36, to+secur -0.06 -0.22, to+see -0.34 -0.39, to+send 0 -0.23, to+servi -0.03 0.13
to+set 0 -0.13, to+settl 0.08 -0.14, to+sever -0.09 0, to+shape 0.06 0.13, to+share -0.46 -0.07
to+short 0.06 0, to+show 0.27 0.16, to+sign 0.16 0, to+signi 0.11 -0.08, to+sit -0.18 0
to+socia 0.03 -0.11, to+some -0.19 -0.03, to+speak -0.06 -0.27, to+speci 0.22 -0.19
to+speec -0.14 -0.04, to+spend 0 -0.15, to+spot 0.1 -0.17, to+staff -0.13 0, to+start -0.07 -0.08
to+stay -0.35 0.08, to+stop -0.11 0, to+stren 0.03 0.09, to+submi 0.17 0, to+succe 0.2 0
to+suppo -0.28 0.12, to+tackl 0.19 -0.03, to+take -0.42 -0.4, to+talk 0 0.33, to+tell -0.23 0.26
to+thank -0.03 0, to+that 0.14 0.14, to+the -0.18 0.04, to+their -0.05 -0.08, to+them 0 -0.4
to+thera 0.09 -0.08, to+these -0.04 0, to+think 0.06 -0.16, to+this -0.07 -0.13
to+those 0.11 -0.16, to+trans -0.16 -0.15, to+trave -0.32 -0.05, to+tribu 0.13 -0.05
to+turn 0.07 -0.23, to+two -0.11 0.05, to+under 0.15 -0.3, to+updat -0.06 0, to+us -0.34 0
to+use 0.24 -0.14, to+wait -0.16 0.11, to+what 0.36 0.32, to+where -0.05 -0.21
to+which -0.37 -0.21, to+whom -0.27 -0.11, to+work -0.3 -0.26, to+worki -0.15 -0.1
to+write -0.16 -0.14, to+year 0.12 -0.04, to+you 0.4 0, to+young 0.12 -0.22, to+your -0.03 0
today+0 0.21 0.15, today+and -0.07 0, today+s 0.09 -0.06, today+says 0.05 0, today+why -0.08 0
toget+and -0.17 0.19, toget+for 0.46 0.16, toget+from 0.05 0, toget+in -0.06 0.03, toget+so -0.11 0
toget+the 0.07 -0.04, toget+to -0.57 0, toget+well -0.05 0.12, told+about 0.23 -0.1
told+by -0.06 -0.08, told+her -0.03 0, told+how 0.21 0.05, told+inspe 0 0.17, told+it -0.06 0
told+me -0.07 0, told+of 0.08 -0.09, told+that -0.21 0.18, told+the -0.18 -0.12
told+them 0.09 0.18, told+to 0.03 0, told+us 0.12 -0.31, told+what 0.23 0, too+and 0.15 -0.03
too+early -0.18 0, too+few 0.11 -0.21, too+for 0.2 0.12, too+high -0.32 -0.13, too+late 0.13 -0.08
too+littl -0.25 -0.18, too+long -0.56 0, too+low -0.25 0, too+many -0.42 -0.22
too+much -0.03 -0.22, too+of 0.36 0.26, too+often -0.18 -0.07, too+slow 0.23 -0.05
too+slowl 0.08 0, too+that 0.4 0.78, too+varia 0.15 0.07, took+0 0.19 -0.05, took+a 0.19 0
took+in -0.33 0, took+part -0.04 -0.1, took+place -0.35 0.18, took+the -0.19 0, took+too 0.31 0
took+up -0.04 0, top+grade 0.08 0, top+of -0.13 0.18, top+outco 0.06 0.16, top+up 0.28 -0.05
topic+hubs -0.04 0, town+hall -0.11 0, town+in 0.03 0, train+0 -0.04 0, train+and 0.23 0.16
train+for -0.07 0.03, train+in 0.03 0, train+is 0.21 0.12, train+schoo -0.03 0, train+staff -0.03 0
train+to 0.06 0, trans+and -0.3 0, trans+arran -0.26 0.04, trans+betwe 0.1 0, trans+for -0.1 -0.03
trans+from 0 0.07, trans+in 0.55 -0.07, trans+into 0.15 0, trans+is -0.21 0, trans+of 0.08 -0.1
trans+polic -0.06 0, trans+progr 0.04 0, trans+team -0.03 0, trans+to 0.17 -0.05
trave+arran 0.04 0, trave+train 0.29 0, treat+as 0.19 0.13, treat+revie 0 0.13, tribu+to -0.08 0
true+that -0.05 0, trust+and 0.11 -0.05, trust+has 0.11 -0.37, trust+in 0.24 -0.78
trust+is 0.24 -0.08, trust+s -0.08 0, trust+the -0.03 0.12, trust+was -0.09 0, tryin+to 0.08 0.19
turn+0 0.17 -0.32, turn+to 0 0.18, turn+up -0.06 0, turne+away 0.07 -0.08, turne+down 0.1 0
turne+into 0.1 -0.07, turne+out 0.28 -0.06, turne+up 0.15 0, turno+of 0 -0.38, twice+a -0.03 0
twice+as -0.11 0, two+and 0.26 -0.49, two+areas -0.35 -0.15, two+child -0.2 0, two+consu -0.09 0
two+hours -0.04 0, two+in 0.1 0.13, two+matte 0.03 0, two+more -0.06 0, two+of 0.14 -0.07
two+out 0.24 0, two+prior -0.5 -0.05, two+thing -0.05 0, two+third 0.13 0.19, two+watch 0.03 0
two+weeks -0.09 0, two+year 0.25 0.07, two+years 0.3 0.16, typic+have -0.42 0.05
typic+lead -0.17 0.05, typic+posit -0.39 -0.28, unabl+to -0.04 -0.18, unacc+and 0.13 -0.09
unacc+long 0.09 -0.11, under+0 0.04 0.29, under+0s -0.11 0, under+a -0.09 0.14, under+and 0 -0.33
under+by 0.46 0, under+five 0.28 0.32, under+fives 0.4 0.5, under+how -0.05 0.15
under+in 0.12 0.47, under+it 0.06 0, under+of 0.58 -0.22, under+one 0.14 0, under+secti -0.05 0
under+that -0.51 -0.11, under+the 0.05 -0.44, under+to -0.07 0, under+way -0.17 0
under+what 0.22 0.56, under+which -0.05 0, under+why 0 -0.03, unreg+provi 0.06 0.08, until+0 0.05 0
until+the 0 -0.25, until+they 0 -0.12, up+0 -0.1 0, up+a -0.11 -0.27, up+again 0.24 0.03
up+and -0.04 0.05, up+as -0.08 0, up+at 0.06 -0.04, up+by 0.07 0.08, up+early 0.1 0.14
up+for -0.09 0.2, up+from 0 0.17, up+fundi 0.26 -0.05, up+in -0.12 -0.08, up+is -0.08 -0.03
up+of -0.07 -0.12, up+quick 0.05 0, up+since 0.09 0, up+the -0.26 0.29, up+their 0.03 -0.15
up+to 0.23 -0.17, up+what -0.05 0, up+when -0.09 0, updat+after 0.04 -0.03, updat+in 0.03 0
updat+its -0.08 0, uptak+of -0.18 0.06, urgen+actio -0.03 0.18, urgen+and 0.05 -0.06
urgen+impro 0.03 0, urgen+to 0.15 0.13, us+0 0.1 0, us+a -0.13 0, us+about 0.09 0
us+and -0.14 0.04, us+as -0.04 0, us+at -0.15 0, us+for -0.07 0, us+have 0.04 0, us+in -0.09 0
us+is -0.16 0, us+it -0.09 0, us+that -0.14 0, us+the -0.13 0, us+they -0.08 -0.09
us+to 0.09 -0.51, us+we -0.06 0, us+what 0.08 0, use+a -0.04 -0.04, use+it 0.22 0.1
use+of -0.21 0.06, use+the -0.04 0.09, use+them 0.1 -0.29, used+as -0.05 0, used+the 0.12 -0.06
used+to 0.28 0.63, used+well 0.24 0.03, vacan+and -0.04 0, vacan+in -0.13 0, vague+and 0 -0.05
value+and 0.15 0.11, value+by 0.08 0, value+the 0.1 0.14, valve+agree -0.06 0, varia+and -0.03 0.07
varia+in 0.11 -0.2, varia+quali -0.54 -0.03, varie+of -0.04 0, vario+provi -0.12 0, ve+0 -0.04 0
ve+a 0 0.2, ve+asked -0.03 0, ve+been 0.1 0.08, ve+got 0.11 0.07, ve+had -0.05 0, ve+heard -0.12 0
ve+made 0.07 0, ve+met 0.13 0, ve+never -0.08 0, ve+no -0.04 0, ve+not -0.05 0, ve+put 0.21 -0.03
ve+said 0.11 0, ve+seen -0.04 0, ve+taken 0.07 0, ve+told 0.05 0, ve+waite -0.07 0
ve+writt -0.05 0, versi+of -0.07 0, very+few 0.12 0.46, very+good 0 0.11, very+much -0.42 0
very+posit 0.67 0.09, very+well -0.18 0.07, very+young 0.24 -0.32, view+and -0.04 0
view+is -0.12 0, view+of 0.36 0.33, view+that -0.03 -0.1, view+the 0.08 0, views+are 0.23 0.5
views+of -0.15 -0.09, villa+schoo 0.3 0.37, virtu+schoo 0.43 0.37, visib+and 0.04 0
visio+and 0.12 -0.13, visio+of -0.05 0.21, visit+a -0.06 0.07, visit+and 0.49 0.39
visit+are 0.05 0, visit+betwe -0.07 0, visit+by 0.19 0.03, visit+child 0.04 0, visit+found -0.12 0
visit+from -0.26 0, visit+in 0 -0.07, visit+inspe 0.03 0.06, visit+is 0.07 0, visit+of 0.06 0.08
visit+often 0.09 0.12, visit+servi 0 -0.06, visit+that -0.04 0, visit+the -0.26 0
visit+to 0.12 -0.18, visit+was -0.07 0, visit+which 0.08 0, visua+impai 0.19 0.11
voice+and -0.16 0.04, voice+in 0.06 0, voice+is 0.19 0, voice+of -0.12 -0.16, volun+secto -0.09 0
vulne+child -0.2 0.2, wait+0 0.04 -0.04, wait+a 0.19 -0.13, wait+and 0 0.07, wait+as -0.12 0
wait+far 0 -0.09, wait+for 0.58 0.26, wait+has 0.14 0.04, wait+is -0.03 -0.07, wait+less -0.27 0
wait+longe -0.06 -0.2, wait+more -0.13 0, wait+of 0.13 -0.12, wait+till -0.03 0, wait+to -0.31 0.06
wait+too -0.3 -0.04, wait+until 0.08 -0.05, wait+up -0.03 0, wait+was -0.03 0, waite+0 -0.1 0
waite+a -0.28 0, waite+for 0.48 0.12, waite+long -0.04 0, waite+longe -0.18 0, waite+over -0.03 0
waite+since 0.04 0, waite+three -0.06 0, waite+too -0.36 0, waite+two -0.06 0, waiti+0 0.06 0
waiti+for 0.15 0.08, waiti+list -0.28 0, waiti+lists -0.12 0.09, waiti+longe -0.07 0
waiti+more 0.05 0.05, waiti+over 0.05 0, waiti+time 0.15 0, waiti+times -0.16 -0.11
waiti+to 0.33 0, waiti+two 0.12 0, waiti+well -0.11 0, waits+0 -0.08 0, waits+and -0.05 -0.03
waits+are -0.35 -0.11, waits+aren -0.03 0, waits+by -0.21 0, waits+for 0.51 -0.14
waits+had -0.12 0, waits+have 0.09 0.21, waits+in 0.07 -0.07, waits+of 0.16 0.04
waits+remai -0.09 0, waits+that 0.12 -0.07, waits+to 0.14 -0.2, waits+were -0.11 -0.03
want+a 0.13 0, want+of -0.11 -0.19, want+the 0.13 0, want+to -0.12 0.67, wante+to -0.38 -0.23
wants+to -0.05 0, was+0 -0.14 0, was+a -0.25 -0.58, was+about -0.21 0, was+advis 0.09 0
was+agree -0.09 0, was+also 0.31 0, was+among 0.15 0.07, was+an 0.06 -0.13, was+as 0.04 0.07
was+asked 0 -0.06, was+at -0.17 0.12, was+being -0.2 0, was+broug 0.15 -0.28, was+calle 0.3 0.03
was+carri -0.1 0, was+clear 0.03 0.19, was+comme 0.25 0, was+conce -0.35 0, was+confi 0.03 0.11
was+consi -0.03 0.09, was+criti 0.5 -0.16, was+descr 0.18 0.04, was+deter 0.04 0, was+devel 0.03 0
was+done -0.08 -0.12, was+drawn 0.03 0, was+expec -0.06 0, was+first 0.08 0, was+for 0.09 0.08
was+found 0.29 0.04, was+given -0.08 -0.03, was+good 0.07 0.17, was+hard 0 -0.08
was+held -0.08 0.13, was+highl 0.07 0, was+how -0.47 -0.13, was+in -0.21 -0.5, was+incon 0.46 -0.05
was+inspe 0.12 -0.23, was+insuf 0.18 -0.33, was+intro -0.16 0, was+issue 0.2 0.04, was+it 0.04 0
was+judge 0.22 0.19, was+known -0.06 0, was+last -0.19 0, was+led -0.03 0, was+like -0.04 0
was+limit 0.05 -0.17, was+looke -0.17 0, was+lost -0.03 0, was+made -0.11 -0.12
was+missi -0.46 0.06, was+more -0.03 0, was+neede 0.41 -0.45, was+no -0.45 0.14, was+not 0.07 0.53
was+noted -0.04 0.34, was+now 0.15 0.06, was+of -0.08 0, was+one 0 0.14, was+out -0.22 0
was+over -0.14 0, was+pleas 0.19 0.05, was+point 0.18 -0.07, was+poor -0.32 -0.08
was+posit 0.12 0.04, was+prais -0.09 0.04, was+publi 0.25 0, was+put 0.08 0.06, was+recei -0.1 0
was+recog 0.21 0.33, was+repor -0.07 0.14, was+requi 0.1 -0.15, was+revis -0.1 0, was+right 0.1 0
was+said 0.35 -0.03, was+sent -0.18 0, was+set -0.11 0, was+slow 0.19 0, was+somet 0 -0.1
was+sorry -0.06 0, was+still 0.22 -0.18, was+stron -0.09 -0.1, was+suffi 0.33 0.03
was+that 0.73 -0.25, was+the 0.18 -0.25, was+there 0.11 -0.31, was+thoug -0.15 0, was+to 0.05 -0.13
was+told 0.03 0.13, was+too 0.22 -0.35, was+under 0.1 0, was+weak -0.82 -0.3, was+welco -0.17 0
was+well 0.1 0.13, was+what -0.44 0.37, was+writt -0.03 0, wasn+t -0.13 0.14, watch+ofste 0.24 0.19
watch+over -0.11 0.21, watch+the 0 -0.03, way+and -0.21 0, way+child -0.23 0, way+for -0.13 0
way+in 0.13 0.07, way+of 0.09 -0.08, way+that -0.04 0.41, way+the 0 0.28, way+they 0 0.08
way+to -0.18 0.27, way+we 0.15 0.36, ways+in 0.21 -0.08, ways+of 0.19 0.33, we+accep 0.05 0
we+agree -0.08 0, we+all -0.13 0, we+also -0.15 0, we+and -0.05 0, we+are -0.19 0.14
we+aren -0.06 0, we+ask -0.03 0, we+belie -0.12 0, we+can -0.24 -0.05, we+commi -0.13 0
we+could 0.03 0.31, we+d -0.47 -0.14, we+did -0.24 0, we+didn 0.04 0, we+do -0.11 0.1
we+don 0.37 -0.04, we+found 0.24 0.03, we+get 0.25 0, we+go 0.2 0.31, we+got 0.04 -0.03
we+had 0.32 -0.21, we+have -0.26 -0.25, we+hear -0.06 0, we+heard -0.05 0, we+hope -0.09 0
we+knew -0.07 0, we+know -0.72 -0.24, we+ll -0.1 0, we+looke 0.03 0, we+mean -0.13 0, we+met 0.29 0
we+must 0.09 -0.13, we+need 0 0.07, we+ought -0.03 0, we+put -0.08 0, we+re -0.11 -0.14
we+read 0.23 0, we+recog -0.21 0, we+said -0.08 0, we+saw 0.11 0, we+see -0.09 -0.18
we+set -0.03 0, we+shall -0.09 0, we+share 0.2 0, we+shoul 0 -0.06, we+spend -0.07 0
we+suppo -0.05 0, we+take -0.03 0, we+talk 0.03 0, we+think -0.2 0, we+told -0.1 0
we+under -0.08 0, we+ve 0.1 0.09, we+wait -0.07 0, we+want -0.28 0, we+were 1.17 0.08
we+weren -0.03 0, we+will 0.09 0, we+wish -0.09 0, we+won -0.08 0, we+work 0.05 0.12
we+write 0.04 0, we+wrote 0.05 0, weak+and -0.29 -0.11, weak+areas -0.19 0.15, weak+in 0.19 -0.05
weakn+0 -0.34 0, weakn+and 0.18 0.44, weakn+detai -0.04 0, weakn+found 0 -0.06
weakn+had 0.13 -0.14, weakn+have 0.42 -0.2, weakn+ident 0.34 0, weakn+in -0.21 -0.21
weakn+inspe 0.2 0.05, weakn+of 0.08 0.44, weakn+that -0.25 -0.07, weakn+the 0.08 0.29
weakn+were -0.37 0.39, weakn+which -0.23 0, websi+and -0.03 0, websi+for 0.05 0
websi+is 0.15 -0.12, websi+of -0.16 0, wedne+0 0.22 0, week+after -0.06 0, week+and -0.04 0
week+is -0.06 0, week+of -0.15 0, week+ofste 0.1 0, week+the -0.12 0, week+to -0.04 0
weeks+0 -0.11 0, weeks+and 0.28 -0.08, weeks+by -0.06 0, weeks+for 0.04 -0.17, weeks+in -0.05 -0.1
weeks+of 0.06 0.07, weeks+to 0.17 0.29, weeks+which -0.03 0, welco+and 0.03 -0.03
welco+the -0.47 0.13, welco+to -0.06 0, well+above 0.03 0, well+and 0.15 0.64, well+as -0.11 -0.17
well+at -0.08 0, well+being -0.12 -0.04, well+by 0.05 0.05, well+child 0.13 0, well+coord 0.06 0
well+devel 0.06 -0.03, well+done -0.25 0, well+enoug -0.17 -0.26, well+estab 0.07 -0.19
well+for 0 0.04, well+in -0.06 0.17, well+infor 0.11 0.04, well+known -0.03 -0.05
well+looke 0.13 0.24, well+manag 0.08 0.08, well+of 0.92 0.21, well+plann 0.05 -0.07
well+prepa 0 0.12, well+regar 0.04 0.03, well+serve 0.07 0, well+suppo 0.04 -0.11
well+that -0.1 -0.16, well+the -0.54 -0.07, well+they 0 -0.08, well+thoug 0.05 0.08, well+to 0.06 0
well+toget 0.07 -0.05, well+train 0.05 0, well+under -0.04 0.12, well+used 0.06 0
well+writt 0.04 0.23, wellb+board -0.19 0, went+back -0.11 0, went+into 0.05 0, went+throu -0.5 0
went+to -0.16 0.15, went+unans 0.16 0.05, went+up 0.14 0, went+well 0.14 0, were+0 0.04 0
were+a 0.05 0.32, were+also 0.23 0.05, were+among -0.05 0, were+and -0.13 0.04, were+asked -0.19 0
were+at -0.12 0.17, were+being -0.03 0.37, were+broug -0.14 0.31, were+calle 0.06 -0.07
were+child -0.03 0, were+clear -0.1 0, were+comme 0.12 0.04, were+commi -0.13 0.03
were+compl -0.06 0.12, were+conce 0.19 -0.09, were+criti -0.05 0, were+descr 0.12 -0.03
were+found 0 0.26, were+given 0 0.1, were+glad 0.18 0.05, were+good 0.23 0.14, were+happy 0.11 0.08
were+held -0.11 0, were+here -0.04 0, were+ident 0.15 -0.12, were+impre 0.11 0.09
were+in 0.14 -0.33, were+inspe 0.03 0, were+issue -0.18 0, were+judge 0.19 -0.04, were+kind 0.12 0
were+laid -0.08 0, were+late -0.54 -0.06, were+left -0.07 0.03, were+less 0.05 -0.26
were+made -0.21 -0.16, were+met -0.05 0, were+missi -0.03 0.08, were+more -0.14 0
were+named -0.17 -0.05, were+not -0.15 -0.23, were+noted -0.03 0, were+now -0.14 0
were+of 0.06 0.41, were+often -0.15 0, were+out 0 -0.05, were+outli -0.18 0, were+picke -0.05 0
were+pleas -0.17 0, were+poor 0.13 0.04, were+posit 0.3 0.1, were+prais 0.21 -0.12
were+put -0.04 0.03, were+raise 0.09 -0.22, were+rated -0.13 0, were+recei 0.17 0
were+requi 0.05 0, were+revie -0.04 0, were+right -0.06 0, were+said 0.15 0.77
were+satis 0.17 0.27, were+seen 0.03 -0.08, were+set 0.08 0, were+signi 0.5 0, were+slow -0.07 0
were+still 0.23 0.23, were+struc 0.06 0.27, were+taken 0.03 -0.03, were+that -0.09 0
were+the 0.33 -0.08, were+there 0.11 -0.19, were+to 0.03 -0.14, were+told -0.05 0.35
were+too -0.06 0.05, were+two -0.04 0, were+unacc 0.18 -0.03, were+under -0.03 -0.22
were+unhap 0.07 0, were+very 0.07 0.3, were+visit -0.17 0, were+waiti 0.4 -0.17
were+weak -0.08 -0.07, were+well 0.11 0.18, were+wides -0.08 0, were+worki 0.06 -0.2
were+worri -0.13 0, weren+t 0.25 -0.13, west+of 0.08 -0.11, what+a 0 -0.2, what+about -0.21 0
what+an -0.07 0, what+are -0.12 0, what+becom 0.09 -0.09, what+came 0 -0.13, what+child 0.53 0.19
what+comes 0 0.11, what+conce -0.03 0, what+did -0.35 0, what+diffe 0.11 -0.03, what+do -0.17 0
what+does -0.18 0, what+else -0.14 0, what+every -0.21 0, what+famil 0.11 0.2, what+goes 0.03 0.18
what+had -0.29 -0.03, what+happe -0.32 -0.19, what+has -0.09 0.34, what+he -0.08 0
what+healt 0.21 0.06, what+help -0.31 0, what+i -0.05 0, what+inspe -0.46 0, what+is 0.41 0.07
what+isn -0.04 0, what+it 0.11 -0.03, what+leade 0.22 -0.07, what+matte 0.09 0.08
what+means -0.07 0, what+needs 0.04 0.86, what+now -0.03 0, what+ofste -0.99 -0.07
what+our 0.21 0.08, what+paren 0.15 -0.06, what+s 0.03 -0.27, what+schoo 0.12 0
what+servi 0.09 -0.05, what+shoul -0.13 0, what+some 0.09 0.28, what+steps 0.11 0
what+suppo 0.03 -0.03, what+the -0.78 -0.72, what+their 0.47 -0.64, what+these -0.14 0
what+they -0.09 0.32, what+this -0.09 -0.36, what+to 0.11 0.24, what+was -0.03 -0.26
what+way -0.31 0, what+we 0.23 -0.25, what+went 0.05 0, what+will 0.16 -0.03, what+works -0.05 0
what+worri -0.15 0, what+would 0.03 0, what+you 0.1 0, what+young -0.15 -0.16, wheel+and 0.17 0.2
when+a 0.18 0.29, when+child 0 -0.11, when+he -0.04 0, when+i -0.14 0, when+inspe 0.1 -0.15
when+it 0.45 0.08, when+ofste -0.05 -0.15, when+servi -0.1 -0.08, when+she 0.04 0
when+the -0.15 0.32, when+there -0.04 0.06, when+they 0.08 0, when+thing 0.19 0.06, when+we -0.09 0
when+will -0.06 0, when+you 0.18 0.08, where+a 0.19 0.07, where+every 0.1 0.06
where+famil -0.06 0.1, where+impro 0.09 0.7, where+in 0.06 0.09, where+inspe -0.05 0
where+it -0.1 0.18, where+the -0.09 -0.21, where+there 0 -0.04, where+they 0.08 -0.43
where+to 0.18 -0.15, where+we -0.04 -0.06, where+you -0.06 -0.05, wheth+child 0.14 -0.3
wheth+famil -0.25 0, wheth+it 0.03 0, wheth+suffi -0.04 0, wheth+the -0.33 -0.2
wheth+there -0.11 0, wheth+they 0.26 0.03, which+0 0.19 -0.07, which+a -0.36 0.12
which+all -0.11 0.1, which+are -0.33 -0.18, which+began -0.03 0, which+came 0.15 -0.03
which+child -0.05 0.35, which+famil 0.15 0, which+follo -0.06 0, which+found 0.05 -0.04
which+had 0.49 -0.25, which+has 0.34 0.23, which+have -0.06 0, which+i 0.15 -0.04
which+ident 0.16 0, which+in -0.1 0.06, which+inspe -0.14 -0.11, which+is -0.65 0.25
which+isn 0.05 0, which+it 0.44 0.44, which+ofste -0.25 -0.26, which+paren -0.24 -0.18
which+runs -0.1 0, which+said 0.08 -0.03, which+says 0.03 0.03, which+schoo 0.14 -0.36
which+send -0.13 0.09, which+servi 0 -0.22, which+the -0.21 -0.08, which+their -0.12 0
which+there 0.09 0.19, which+they -0.23 -0.11, which+was 0.06 0.33, which+we 0.34 -0.31
which+will 0.32 0, which+young 0.15 -0.05, while+they 0.47 -0.16, while+waiti 0.2 0
who+answe 0.3 -0.15, who+are -0.29 0.32, who+aren -0.03 -0.06, who+atten 0 -0.15, who+came 0 -0.15
who+can 0 0.09, who+canno -0.36 0.3, who+chair -0.16 0, who+come 0.08 0.11, who+could 0.03 -0.17
who+d 0.37 0, who+did -0.28 0.1, who+do -0.34 0.04, who+doesn 0.09 0, who+don -0.11 0
who+feel -0.08 0.04, who+fille -0.18 0, who+gave 0.03 0, who+get 0.21 0.24, who+go 0.07 0.06
who+had 0.26 -0.2, who+has -0.75 -0.2, who+have -0.22 -0.31, who+help 0.12 0.08, who+is -0.32 -0.3
who+isn 0.03 0, who+know 0.13 0.07, who+lead 0.03 0.18, who+leads 0.04 0, who+leave 0.08 -0.06
who+live -0.28 0.08, who+ll 0.08 0, who+looke 0.14 -0.03, who+may 0.21 0.35, who+met -0.05 0
who+miss -0.13 0, who+move 0 0.08, who+need 0.03 -0.1, who+pays 0.24 0.05, who+provi -0.03 -0.06
who+re -0.03 -0.06, who+run -0.11 0, who+runs 0.05 0, who+s -0.18 -0.12, who+said 0.28 0
who+shoul 0.13 0, who+speak 0 -0.08, who+spent 0.04 0, who+spoke 0.15 -0.04, who+strug 0 0.07
who+they -0.16 0.06, who+to 0.13 0.06, who+told -0.17 0, who+took -0.04 -0.19, who+use -0.09 0.11
who+ve 0.27 -0.09, who+visit -0.11 -0.1, who+wait -0.13 0.25, who+want 0.13 0, who+was 0.11 0.18
who+were -0.36 0, who+will 0.29 0, who+work -0.06 0.23, whole+count -0.21 0, whole+of -0.28 0
whole+partn 0.03 0, whom+inspe 0.08 -0.15, whom+it -0.04 -0.07, whom+the -0.21 0
whom+they 0.13 -0.03, whom+to 0.08 0.12, whom+we 0.23 0, whose+child -0.33 -0.08, whose+job 0.04 0
whose+needs -0.04 -0.5, whose+son -0.09 0, whose+work 0.12 0.18, why+did -0.17 0, why+does -0.05 0
why+it -0.11 0, why+not -0.09 0, why+s -0.07 0, why+this -0.03 0, wide+range 0.07 0.22
wider+range 0 0.03, wides+and -0.39 0.03, wides+faili -0.28 0, wides+syste 0.37 0
will+be 0.04 0.12, will+carry -0.03 0, will+come -0.12 0, will+conti -0.04 0, will+deal 0.22 0
will+decid -0.13 0, will+do 0.13 -0.15, will+find 0.03 0, will+follo 0.06 0, will+get -0.04 -0.03
will+go 0.1 0.03, will+happe 0.08 0, will+have 0.2 -0.3, will+hold -0.03 0, will+keep -0.05 0
will+make -0.08 0, will+not -0.16 0, will+now 0.17 0, will+say -0.24 0, will+tackl -0.06 0
will+the -0.09 0, will+wait -0.11 0, will+want -0.04 0, will+work -0.03 0, willi+to 0.07 -0.07
wish+to 0 -0.05, wishe+to -0.19 0, withi+0 0.2 0, withi+a 0.08 0.27, withi+about -0.05 0
withi+days 0.24 0.22, withi+five -0.1 0, withi+statu 0.04 -0.14, withi+the 0.24 0
withi+three 0.07 0, withi+weeks 0.1 0.1, witho+a -0.07 -0.52, witho+an 0.05 -0.09
witho+being 0.13 -0.09, witho+delay -0.05 -0.13, witho+suppo 0.1 0.05, witho+the -0.19 0
won+t -0.25 -0.1, word+for 0.16 0.16, word+that -0.45 0, words+are -0.05 0, words+for -0.03 0
words+of -0.04 -0.08, words+the 0.1 -0.11, work+and -0.11 0.05, work+as 0.32 0.32, work+at -0.05 0
work+close -0.11 0, work+done 0.26 0, work+for 0.04 0, work+had -0.11 0, work+hard 0.09 0.36
work+has -0.51 -0.07, work+in -0.13 0.07, work+is -0.23 -0.25, work+joint 0.47 -0.18
work+more 0 0.07, work+of 0.22 0.34, work+or 0.11 0.21, work+so -0.07 0, work+that 0.2 -0.04
work+to -0.37 -0.06, work+toget -0.25 0.03, work+was -0.25 -0.21, work+well 0.12 0
worke+and 0.11 0.06, worke+are -0.11 0.1, worke+for 0.05 0.08, worke+get 0.11 0, worke+hard -0.12 0
worke+toget -0.08 -0.14, worke+who 0.1 0.16, worki+and 0.23 0.07, worki+as 0.21 0
worki+close -0.08 0, worki+days -0.12 0, worki+group -0.2 0, worki+hard -0.06 0.11
worki+in 0.03 -0.46, worki+is 0 -0.3, worki+joint 0 -0.09, worki+to 0 0.12, worki+toget 0.15 -0.13
worki+well 0.08 -0.1, works+and -0.17 0.19, works+well 0 -0.03, worn+out -0.06 0
worri+about 0.1 -0.09, worry+for 0.03 0, worry+that 0.05 0, worse+than 0 -0.07, worst+of -0.23 0
would+be -0.47 -0.07, would+benef 0.15 -0.36, would+come -0.06 0, would+do -0.06 0
would+have 0.17 0.03, would+help -0.09 0, would+like 0 -0.2, would+make -0.11 0, would+mean -0.09 0
would+meet 0.09 0, would+not 0.1 0.46, would+t -0.03 0, would+take 0.16 0, write+a -0.03 -0.1
write+about -0.11 0, write+an 0.18 0, write+that 0.22 0.03, write+the -0.09 0, write+to -0.14 0
writi+to -0.05 0, writt+and 0.15 -0.13, writt+befor 0.1 -0.16, writt+by -0.06 0, writt+down 0 -0.05
writt+for 0.25 -0.17, writt+in 0.04 0, writt+it -0.07 0, writt+state -0.92 -0.18, writt+to -0.17 0
wrong+and 0.15 -0.03, wrote+a -0.18 0, wrote+in 0 0.06, wrote+it -0.14 0, wrote+that 0.35 0.25
wrote+the 0.06 -0.19, wrote+to -0.15 0, wsoa+and -0.06 0, wsoa+is 0.1 0, wsoa+was -0.08 -0.03
wsoa+which 0.1 0, year+0 0.67 0.32, year+0s 0.06 0, year+after -0.13 0, year+and -0.21 -0.06
year+by -0.06 0, year+check 0.2 0.04, year+for -0.1 -0.05, year+inspe -0.15 0, year+it 0.32 0
year+ofste -0.27 0, year+old -0.13 0.06, year+olds 0.19 0.07, year+revie 0 -0.04
year+s -0.06 -0.08, year+since -0.13 0, year+that -0.05 -0.1, year+the 0.09 -0.17, year+they 0.03 0
year+to 0 -0.2, year+witho 0.05 0, years+0 0.27 -0.17, years+a 0.05 0, years+after -0.34 0.13
years+ago 0.27 -0.38, years+and -0.26 -0.07, years+are 0.04 0.08, years+befor 0.16 -0.24
years+by 0 -0.04, years+child -0.03 0, years+for -0.07 -0.15, years+in 0.12 0
years+inclu 0.15 -0.06, years+is -0.22 0, years+of -0.27 0.18, years+old -0.05 -0.08
years+or 0.17 0, years+servi 0.08 0, years+setti -0.26 0.18, years+since -0.2 0, years+team 0.13 0
years+that -0.09 0, years+the 0.14 -0.31, years+to 0.28 0.13, years+we -0.1 0, yes+they 0.05 0
yet+in -0.14 0, yet+to 0.2 -0.42, you+agree -0.03 0, you+and 0.09 0, you+are 0.17 0.14
you+as -0.09 0, you+ask 0.07 0, you+asked -0.04 0, you+can -0.15 -0.03, you+could 0.03 0
you+d -0.12 0, you+do -0.1 0, you+don -0.15 0.1, you+feel 0.15 0, you+find -0.18 0, you+for -0.06 0
you+get 0.19 0, you+had 0.06 0, you+have -0.22 0, you+in 0.04 0, you+know -0.07 0, you+like 0.04 0
you+live 0.1 -0.03, you+ll 0.14 -0.16, you+may -0.09 -0.04, you+might -0.12 0, you+need 0 -0.07
you+re 0.36 0.11, you+said -0.43 0, you+say 0.09 0, you+see -0.14 0, you+shoul 0.03 0
you+that -0.12 0, you+the -0.05 0, you+think -0.08 0, you+to -0.13 -0.03, you+told 0.32 0
you+ve -0.09 0, you+wait 0.53 0, you+want -0.05 0, you+will -0.03 0, you+would -0.04 0
young+adult -0.06 -0.08, young+are 0.14 -0.1, young+carer 0.08 0.12, young+child 0.27 -0.06
young+peopl -0.39 -0.2, young+perso -0.39 -0.14, your+child -0.15 0.06, your+plan -0.05 0
your+story 0.09 0, yours+since -0.17 0, youth+counc -0.03 0.1, youth+forum 0.43 0.14
youth+justi 0.22 0.13, youth+worke -0.03 0
first:
0+0 0.69 0, 0+0m -0.03 0, 0+a -0.05 -0.4, 0+about -0.33 0, 0+absen 0.2 -0.13, 0+acade 0 -0.18
0+acces -0.25 -0.05, 0+accor 0 0.06, 0+achie -0.05 0, 0+acros -0.14 0, 0+actio 0.47 -0.38
0+addit 0.15 0, 0+adhd 0.12 -0.05, 0+adult -0.13 -0.14, 0+advic -0.08 -0.12, 0+after -0.09 -0.27
0+again 0.21 -0.37, 0+agenc 0.14 -0.05, 0+agree -0.12 0, 0+all -0.56 0.67, 0+also 0.07 0
0+alter 0.04 0.28, 0+ambit 0.04 0, 0+amend 0 -0.04, 0+among -0.22 -0.55, 0+an -0.43 -0.06
0+and 0.23 0, 0+annua 0.07 0.19, 0+anoth -0.2 0.24, 0+answe -0.16 0, 0+anyth -0.08 0
0+appea 0.04 0, 0+appoi -0.06 0, 0+are -0.23 0, 0+area 0 -0.21, 0+areas 0 -0.26, 0+arran -0.09 0.1
0+as 0.07 -0.69, 0+ask -0.31 0, 0+asked -0.05 0, 0+asses -0.06 -0.03, 0+at -0.35 -0.28
0+atten -0.08 0.26, 0+autis 0.5 -0.08, 0+avera -0.04 0, 0+b 0.13 -0.06, 0+babie 0.22 0.09
0+back -0.27 0, 0+becau 0.1 -0.36, 0+befor 0.1 -0.4, 0+behin -0.13 0, 0+being -0.16 0
0+below -0.19 0, 0+besid -0.14 0.04, 0+best 0.12 0, 0+bette -0.33 -0.14, 0+betwe -0.44 0.12
0+big 0.16 0, 0+black -0.13 0, 0+board 0.2 0, 0+bosse 0.19 0.2, 0+both 0.26 0.05, 0+bring -0.29 0
0+buses -0.04 0, 0+but 0.29 -0.34, 0+by -0.13 0.49, 0+c 0.11 0, 0+cabin 0.03 0, 0+calls 0.17 0
0+camhs 0.24 -0.22, 0+can -0.04 0, 0+care -0.06 0, 0+carer -0.17 0, 0+centr 0.22 0, 0+certa -0.14 0
0+chair -0.05 0, 0+chang 0.18 -0.3, 0+check -0.23 0.16, 0+chief 0.06 0, 0+child 0.29 0.61
0+city 0.12 0, 0+clear -0.07 -0.06, 0+clini 0.09 0, 0+cllr -0.07 -0.18, 0+co 0.26 0.32
0+colle -0.03 0, 0+come -0.05 0, 0+comme 0.15 0, 0+commi 0.5 -0.03, 0+commu 0.21 -0.06
0+compl -0.19 0.03, 0+conce 0.05 -0.14, 0+congr -0.04 0, 0+conse 0.09 0, 0+consi 0.09 0
0+contr 0.13 -0.21, 0+could -0.08 0, 0+coun -0.09 0, 0+counc -0.28 0.14, 0+count 0.15 0
0+covid 0.07 0, 0+cqc -0.11 0, 0+credi 0.08 0, 0+curre 0.11 0, 0+data -0.61 0.35, 0+date 0.04 -0.07
0+dco 0.13 0, 0+dear -0.1 0, 0+debor 0.18 0, 0+decem -0.06 0, 0+decis 0.16 -0.16, 0+delay 0.37 -0.1
0+deman -0.14 0.37, 0+did -0.37 0, 0+direc 0.03 -0.11, 0+disab 0.1 0.08, 0+discu -0.06 0
0+do -0.28 0, 0+does -0.25 0, 0+don -0.09 0, 0+dr 0.11 0, 0+each -0.13 -0.03, 0+early 0.32 0.24
0+east -0.12 0, 0+educa 0.43 0.63, 0+effec 0.28 -0.07, 0+ehc -0.42 0.35, 0+eight -0.63 0
0+elect 0.17 0, 0+eleve -0.14 0, 0+elsew 0 -0.05, 0+emoti 0 -0.07, 0+equip 0.06 0
0+even -0.21 0.38, 0+every -0.59 0, 0+evide 0.04 0, 0+exclu 0.07 0, 0+exper -0.27 0.67
0+exter -0.07 0, 0+fair -0.23 0, 0+famil -0.19 0.05, 0+febru 0.04 0, 0+feedb -0.32 0
0+few 0.03 -0.36, 0+fewer 0.41 -0.13, 0+findi 0.57 -0.12, 0+first -0.2 -0.13, 0+five 0.29 -0.23
0+fixed 0.34 -0.15, 0+follo 0.22 0, 0+for -0.38 -0.71, 0+forum -0.27 0, 0+four -0.13 -0.23
0+fourt 0.05 0, 0+frien 0.03 0, 0+from -0.43 0.17, 0+front 0 0.16, 0+fundi -0.07 0
0+furth -0.34 -0.08, 0+gaps 0.06 0.06, 0+get 0.26 -0.28, 0+getti 0.21 0.21, 0+girls -0.07 0
0+going -0.25 -0.11, 0+good 0.32 0.23, 0+gover 0.49 0.29, 0+gps 0 -0.09, 0+green 0.04 0
0+had -0.23 0, 0+half 0.09 0, 0+hardl 0.07 0.39, 0+has 0.2 0, 0+have 0.08 -0.12, 0+havin 0.22 0
0+he -0.41 -0.16, 0+head -0.31 0, 0+heads -0.06 0, 0+headt 0.31 0, 0+healt 0.5 0.03
0+heari 0.18 0.04, 0+hello -0.04 0, 0+help 0.26 -0.29, 0+her -0.18 -0.28, 0+here -0.31 -0.07
0+high 0.13 0.07, 0+his -0.14 0, 0+hmci -0.29 0, 0+home 0.22 0, 0+hospi 0.08 0, 0+how -0.43 -0.28
0+i -0.29 0.23, 0+icb -0.05 0, 0+ident 0.13 0.11, 0+if -0.51 0.42, 0+image 0.12 0, 0+impac -0.12 0
0+impro 0.06 -0.57, 0+in 0.41 0, 0+inclu 0.12 -0.05, 0+incon 0.07 0, 0+incre 0.05 0
0+indep 0.08 0.03, 0+infor -0.1 -0.21, 0+inspe 0.26 0.18, 0+insuf -0.13 -0.03, 0+integ 0.19 0
0+inter 0.2 0.13, 0+is -0.42 -0.04, 0+it -0.47 0.12, 0+its 0.58 -0.59, 0+janua -0.12 0
0+joint -0.11 -0.11, 0+judge 0.13 0, 0+july 0.04 0, 0+june 0.03 0, 0+keywo -0.03 0.36
0+kids 0.08 0, 0+labou -0.14 0, 0+last 0.2 0.2, 0+late 0.13 0.05, 0+later -0.04 0
0+leade 0.36 -0.04, 0+less 0.07 0, 0+let -0.17 0, 0+lette 0.6 -0.17, 0+lib -0.04 0
0+littl 0.17 0.26, 0+local 0.12 0, 0+long 0 0.12, 0+lost -0.05 0, 0+lots 0.12 -0.03, 0+lovel 0.03 0
0+mains 0 0.04, 0+make -0.08 -0.2, 0+makin 0.14 0, 0+many 0.8 0.03, 0+march 0.03 0, 0+media 0.03 0
0+meet -0.08 0, 0+membe 0.14 -0.07, 0+menta 0.26 -0.28, 0+middl 0.29 -0.09, 0+minis -0.05 0
0+minut -0.19 0, 0+money 0.24 0.32, 0+month -0.03 0, 0+more 0.48 0.3, 0+most 0 0.13
0+mostl -0.12 0, 0+moves 0.08 0.04, 0+movin 0.23 0, 0+mr 0.12 0, 0+mrs -0.05 0, 0+ms -0.26 0
0+much 0.45 0.17, 0+multi 0.1 0.12, 0+mum -0.06 0, 0+my -0.36 0, 0+natio -0.2 0, 0+nearl 0.04 0.12
0+needs 0.14 0.22, 0+neith -0.17 -0.08, 0+neuro -0.04 -0.05, 0+never 0.06 0, 0+new -0.31 0
0+next -0.22 0, 0+nhs 0.27 0.07, 0+nine 0.04 0, 0+no -0.1 0.08, 0+nobod 0.03 0.64, 0+none -0.19 0
0+nor 0.6 -0.22, 0+north 0.4 0.64, 0+not -0.17 -0.66, 0+note -0.1 0, 0+noted -0.16 0
0+notes -0.08 0, 0+nothi -0.04 0, 0+novem -0.35 0, 0+now 0.16 0.13, 0+numbe -0.06 0
0+nurse 0.15 0.05, 0+nursi -0.06 0, 0+occup 0.06 0, 0+of -0.33 0.49, 0+offic -0.08 -0.18
0+ofste -0.03 -0.16, 0+older 0.12 -0.29, 0+once -0.27 0.06, 0+one -0.46 -0.4, 0+only 0.07 0.13
0+open -0.07 0, 0+oppos -0.07 0, 0+or -0.18 0, 0+ot 0.2 -0.13, 0+other -0.37 0.03, 0+our -0.23 0
0+ours -0.25 0, 0+out 0.1 0, 0+outco -0.32 -0.21, 0+over -0.53 -0.52, 0+overa 0.17 -0.07
0+overs 0.12 0.16, 0+paedi 0.03 0, 0+page 0.34 0.04, 0+paren 0.25 0.03, 0+part -0.04 -0.03
0+partn -0.57 0, 0+peopl 0.11 0.16, 0+perma 0.05 0.17, 0+perso -0.13 0.05, 0+phone 0.05 0
0+physi 0.21 0.09, 0+place 0.16 -0.25, 0+plan 0.06 0, 0+plann -0.25 0.13, 0+plans 0.3 0.11
0+pleas -0.5 0, 0+poor -0.4 -0.1, 0+porta 0.16 0, 0+posit -0.22 0.05, 0+post 0 -0.09, 0+posts 0.1 0
0+pract 0.43 0.54, 0+prais 0.68 0.03, 0+prepa 0.24 -0.1, 0+prese 0.07 -0.07, 0+prima 0.16 0.1
0+prior 0.6 -0.11, 0+profe 0.36 0.22, 0+progr 0.19 -0.29, 0+propo -0.05 0, 0+provi -0.11 -0.04
0+publi 0.04 -0.06, 0+pupil 0.15 -0.06, 0+purpo 0.15 0, 0+put 0.18 0.07, 0+q -0.2 0
0+quali 0.11 0.12, 0+quest -0.13 0, 0+rates 0.11 -0.03, 0+read -0.53 0, 0+reaso -0.07 0
0+recen 0 -0.27, 0+recom -0.03 0, 0+recru 0.19 0, 0+reduc 0 -0.19, 0+refer 0.08 0, 0+regis -0.11 0
0+relat 0.32 -0.17, 0+reply -0.09 0, 0+repor -0.09 0, 0+reque 0.07 0, 0+resol -0.25 0
0+resou 0.19 -0.07, 0+respi 0.22 -0.18, 0+respo -0.28 0, 0+resul 0.13 0, 0+revie 0.41 -0.09
0+revis 0.49 0, 0+right 0.04 0, 0+ring -0.05 0, 0+risk -0.16 0, 0+risks -0.08 0, 0+said 0.23 -0.34
0+sarah -0.27 0, 0+say 0.15 0, 0+schoo 0.23 0.42, 0+secon -0.08 -0.09, 0+see 0.11 0
0+senco 0.33 0.25, 0+send -0.49 -0.13, 0+sendi 0.07 -0.03, 0+senio -0.36 0.07, 0+senso 0.08 0.16
0+septe -0.16 0, 0+servi 0 -0.13, 0+set 0.06 0, 0+setti -0.08 0, 0+seven -0.29 0
0+sever -0.47 0.29, 0+share -0.07 0, 0+she 0.24 -0.43, 0+short -0.08 -0.11, 0+shoul -0.16 0
0+signi 0.37 0.05, 0+since -0.3 -0.74, 0+sir -0.23 0, 0+six -0.15 -0.09, 0+slide -0.03 0
0+small 0.35 -0.08, 0+so -0.32 0.15, 0+socia 0.09 -0.12, 0+some 0.32 -0.32, 0+someb 0.04 0
0+someo -0.11 0, 0+somet -0.07 0, 0+south 0.03 0.21, 0+speak -0.03 0, 0+speci 0.44 -0.04
0+speec 0.16 -0.14, 0+staff 0.5 0.16, 0+start -0.09 0, 0+still -0.04 0.41, 0+strat -0.2 0.22
0+stren -0.46 -0.06, 0+stron -0.19 -0.47, 0+suffi -0.16 0.15, 0+suppo 0.56 -0.16
0+suspe 0.26 -0.34, 0+syste 0.27 -0.12, 0+take 0 -0.07, 0+talk -0.15 0, 0+taxis 0.17 0
0+teach 0 0.17, 0+teena 0.1 -0.1, 0+tell 0.06 0, 0+ten 0.03 0, 0+thank 0 0.33, 0+that -0.45 -0.26
0+the 0.08 0.09, 0+their 0.03 0.05, 0+then 0.34 0.11, 0+thera 0.14 0.48, 0+there 0.28 -0.11
0+these -0.66 0.26, 0+they 0.21 0.43, 0+thing 0.09 0.31, 0+third 0.12 -0.06, 0+this -0.18 0.27
0+those 0.27 0.23, 0+three 0.15 0, 0+throu 0.4 0.2, 0+time -0.18 0, 0+timel -0.03 0.14
0+to -0.57 0.22, 0+today -0.14 0, 0+toget -0.64 0, 0+too 0.4 -0.36, 0+top 0.06 0.05
0+train 0.38 0.21, 0+trans 0.25 -0.3, 0+trave 0.11 0.08, 0+tribu -0.09 0, 0+true -0.04 0
0+trust 0.11 -0.14, 0+turno 0.18 -0.09, 0+two -0.24 0.21, 0+unacc 0 0.05, 0+under -0.43 0.17
0+urgen -0.16 0, 0+us 0.17 0, 0+use 0.04 -0.1, 0+varia -0.34 0, 0+very 0.03 0.29
0+visit -0.04 0.08, 0+waiti -0.16 0.25, 0+waits -0.23 0.89, 0+was -0.57 0, 0+watch -0.14 0
0+we -0.21 0, 0+weak 0.26 -0.07, 0+weakn -0.19 -0.04, 0+wedne -0.07 0, 0+weekl -0.03 0
0+welco -0.04 0, 0+well -0.41 0, 0+what -0.34 -0.38, 0+wheel -0.07 0.08, 0+when 0.41 -0.29
0+where -0.26 0.5, 0+wheth 0.03 0, 0+which -0.2 0, 0+who -0.15 0, 0+why -0.48 0, 0+wides 0.5 0
0+will -0.1 0, 0+withi -0.26 0, 0+work -0.18 0.51, 0+workf -0.11 0, 0+worki -0.21 0.22
0+would -0.06 0, 0+write -0.13 0, 0+writt -0.06 0, 0+year 0.08 0, 0+yes 0.16 0.11, 0+yeste 0.24 0
0+you -0.06 0.05, 0+young 0.41 0.42, 0+your 0 -0.03, 0+yours -0.08 0, 1+0 -0.25 0.04
1+a -0.23 -0.16, 1+about -0.26 -0.24, 1+absen 0.21 -0.27, 1+accel -0.12 0, 1+accou -0.32 0
1+achie 0.04 0.03, 1+ackno 0 0.45, 1+acros 0.09 -0.17, 1+act -0.04 0, 1+actio 0.51 -0.15
1+ad 0.04 0, 1+add -0.14 0, 1+added 0.16 -0.31, 1+adds 0 0.07, 1+adult -0.63 0.09
1+advic -0.03 -0.27, 1+advis -0.12 0.04, 1+after 0.14 -0.15, 1+again 0.28 0.09, 1+age 0.16 -0.05
1+agenc -0.24 0.11, 1+agree -0.06 0, 1+aim -0.26 0, 1+all 0.23 0.89, 1+also 0.42 0.09, 1+am 0.05 0
1+among 0.26 0.11, 1+an -0.2 0.2, 1+and 0 -0.28, 1+annua -0.08 -0.09, 1+anoth 0.18 0
1+answe -0.3 -0.09, 1+any 0 0.13, 1+anyon -0.04 0, 1+apolo 0.07 0, 1+app 0.19 0, 1+appea 0.03 0
1+appoi 0.11 -0.14, 1+appro 0.06 -0.12, 1+april -0.21 0, 1+are -0.1 0.19, 1+area -0.14 0.31
1+areas -0.29 -0.04, 1+aren 0.15 0.1, 1+arran 0.25 -0.12, 1+arriv 0.1 -0.04, 1+artic -0.06 0
1+as -0.16 -0.13, 1+ask -0.23 0, 1+asked 0 -0.4, 1+asks 0.03 0, 1+asses 0.43 0.12
1+assis 0.06 0.03, 1+assur -0.05 0, 1+at 0.73 -0.5, 1+autho 0.1 0.27, 1+autis 0.21 0.05
1+avera -0.11 0, 1+back 0.12 0.61, 1+backl 0.15 0, 1+balan 0.08 0, 1+based 0 -0.09, 1+be 0.37 0.09
1+becau -0.18 0, 1+began -0.06 0, 1+begin 0.13 0.17, 1+belie -0.12 0, 1+best 0.04 0
1+bette 0.56 -0.15, 1+betwe 0.12 0.1, 1+big -0.11 0, 1+bits -0.09 0, 1+board 0.04 -0.09
1+borou 0.25 0.15, 1+both 0.14 0, 1+break 0.16 0.05, 1+brief -0.15 0, 1+bring 0 -0.2
1+budge 0.25 -0.09, 1+build -0.17 0, 1+but -0.04 0, 1+by 0 -0.22, 1+c 0.11 0, 1+cabin 0.27 -0.37
1+call 0.19 0, 1+calle 0.06 0.07, 1+calls 0.31 -0.05, 1+came 0.3 -0.37, 1+campa -0.17 0
1+can -0.05 0.09, 1+capac 0.06 -0.09, 1+capti 0.15 0, 1+care 0.52 -0.04, 1+carer -0.13 0
1+case -0.13 0, 1+casew -0.05 0, 1+ccg 0.15 0.08, 1+chair 0.22 -0.29, 1+chang 0 -0.22
1+chari -0.12 0, 1+check 0.07 -0.28, 1+chief -0.41 0, 1+child 0 0.38, 1+city 0 -0.03
1+clear 0.04 0.12, 1+clini 0 -0.12, 1+cllr 0.1 0, 1+close 0.05 0, 1+co 0.21 0.23, 1+colle 0.05 0.06
1+come 0 -0.11, 1+comes -0.33 -0.06, 1+comme 0.06 0.13, 1+commi 0 0.41, 1+commu 0.24 -0.07
1+compl -0.38 0, 1+conce -0.21 0, 1+concl -0.47 -0.09, 1+confi 0.42 -0.22, 1+conse 0.22 -0.11
1+consi -0.14 -0.04, 1+const -0.04 0, 1+conti 0.25 -0.17, 1+contr -0.13 0.06, 1+costs -0.03 0
1+could -0.38 0.54, 1+counc -0.5 0, 1+count -0.06 0.23, 1+cours -0.04 0, 1+cqc -0.03 -0.04
1+criti 0.1 0, 1+cultu 0.27 0.03, 1+d -0.08 0.03, 1+data 0.07 -0.09, 1+date -0.03 0
1+daugh -0.15 0, 1+day 0.04 0, 1+days 0.05 0, 1+dco -0.11 0.21, 1+decem -0.43 0, 1+decis 0 -0.05
1+delay 0 -0.1, 1+dem -0.04 0, 1+deman 0.06 0, 1+depen 0.05 0, 1+deput 0.08 0, 1+descr 0 0.03
1+deser -0.13 0, 1+desig 0.27 0, 1+detai 0.13 0.17, 1+dfe -0.18 0, 1+diagn -0.06 0, 1+did 0.15 0.38
1+didn 0.03 0.12, 1+diffe -0.1 0.22, 1+direc 0.04 0.17, 1+disab 0.15 0.21, 1+discu -0.07 0
1+do -0.1 0.33, 1+docum -0.16 0, 1+does -0.04 0, 1+doesn -0.31 0, 1+don -0.42 0.17, 1+done -0.1 0
1+down 0.1 0, 1+drew 0.26 0.09, 1+drive -0.54 0, 1+drop 0.09 0, 1+dynam 0.04 0, 1+each -0.05 -0.16
1+early -0.13 0, 1+east 0.19 0, 1+educa 0 0.25, 1+effec -1.09 -0.27, 1+ehc -0.34 -0.15
1+else -0.15 0, 1+engag 0.58 0.08, 1+enoug 0.15 0.3, 1+evalu 0.1 0.25, 1+even -0.07 0
1+every -0.29 0.13, 1+examp -0.13 0, 1+exclu -0.2 0.18, 1+execu 0.06 0, 1+expec 0.07 0
1+exper 0.03 0.16, 1+expla 0.27 -0.15, 1+fact 0.09 -0.04, 1+faili -0.05 0.32, 1+famil 0 -0.63
1+far 0.19 0.24, 1+febru -0.17 0, 1+feel 0 0.2, 1+fell -0.04 0, 1+felt 0.06 0.19, 1+few -0.03 -0.04
1+figur -0.09 0, 1+find -0.23 0, 1+findi -0.31 -0.13, 1+first 0.06 -0.35, 1+five -0.2 0
1+fives 0.12 0, 1+focus 0.09 0, 1+follo 0.32 0.09, 1+for -0.72 -0.07, 1+forma 0.07 0
1+forum -0.12 0.07, 1+found -0.05 0.38, 1+four 0.39 0.09, 1+frien -0.1 0, 1+from 0 0.1
1+front -0.09 0, 1+full -0.16 0, 1+fundi 0.06 0, 1+furth -0.12 0.23, 1+gave 0.07 0.05
1+get 0.58 0.26, 1+gets -0.19 0, 1+give 0.13 0, 1+gives -0.38 0, 1+go 0.11 0.11, 1+goes -0.09 0.15
1+good 0.44 -0.88, 1+got -0.08 -0.05, 1+gover 0.3 -0.16, 1+gradu 0.1 0, 1+great -0.25 0
1+group -0.31 -0.13, 1+had 0.39 0.06, 1+hadn 0.16 0, 1+happe -0.12 0, 1+has -0.08 -0.32
1+hasn 0.05 0, 1+have -0.68 -0.31, 1+haven 0 -0.11, 1+he 0.18 -0.23, 1+head 0.33 -0.04
1+heads -0.03 0, 1+healt 0.45 0.13, 1+hear -0.08 0, 1+heard 0.18 0.05, 1+heath -0.04 0
1+help 0.29 0, 1+her -0.39 0, 1+here -0.06 0, 1+high -0.68 0.32, 1+highl -0.17 0.07, 1+hold 0.04 0
1+hones -0.27 0, 1+hope -0.14 0, 1+how -0.04 -0.22, 1+hubs 0.13 0.16, 1+i -0.22 -0.26
1+icb -0.09 0, 1+ident 0.09 0.15, 1+if -0.13 0, 1+impro 0.2 -0.19, 1+in 0.37 -0.54
1+inclu 0.29 -0.52, 1+incon 0.24 -0.16, 1+incre 0.09 0.09, 1+indep -0.17 0, 1+infor -0.29 -0.04
1+initi -0.63 0, 1+inspe 0.24 0.17, 1+inter 0.26 -0.04, 1+inves -0.05 0, 1+invol 0 -0.09
1+is -0.03 0.28, 1+isn -0.18 -0.06, 1+issue -0.11 0.11, 1+it -0.33 -0.3, 1+its 0.4 0.09
1+janua -0.2 -0.05, 1+jo -0.03 0, 1+joint 0 0.2, 1+judge -0.16 -0.3, 1+july 0.04 0
1+june 0.09 0.14, 1+keep 0.04 0, 1+key 0.13 0.09, 1+keywo 0 -0.08, 1+kids 0.11 0.24
1+know -0.79 0.6, 1+known 0 0.04, 1+lack 0.62 -0.23, 1+large 0.09 0.06, 1+last 0.11 -0.34
1+late 0.09 0, 1+law -0.37 0, 1+lead 0.06 0.03, 1+leade -0.05 -0.1, 1+learn -0.04 0
1+leave -0.12 0, 1+led -0.11 0, 1+left 0.24 0, 1+let 0.05 0, 1+lette -0.36 -0.27, 1+level 0.04 0
1+like 0.32 0.21, 1+liked 0.26 0.55, 1+limit 0.03 0, 1+line 0.21 0.13, 1+list -0.18 0
1+liste -0.05 0, 1+lists -0.07 -0.03, 1+littl 0.32 0.11, 1+ll -0.56 0, 1+local -0.44 -0.05
1+long 0.18 -0.07, 1+look -0.18 0, 1+looke -0.13 -0.13, 1+looks -0.13 0, 1+lose -0.23 0
1+lot 0.14 0.03, 1+loved 0.09 0, 1+m -0.17 -0.13, 1+made 0 -0.04, 1+main -0.09 0.34
1+mains 0.31 -0.23, 1+make 0.09 0.13, 1+makes 0.13 0, 1+man -0.13 0, 1+many -0.44 -0.27
1+march 0.21 -0.25, 1+mark -0.18 0, 1+matte -0.1 0, 1+may -0.14 -0.39, 1+mayor -0.04 0, 1+me 0.13 0
1+mean 0.05 0, 1+means -0.16 0, 1+media -0.16 0, 1+meet -0.03 0, 1+meeti 0.04 0, 1+membe 0.59 0
1+menta 0.13 -0.06, 1+menti 0.03 0, 1+met 0.05 0.18, 1+middl 0.04 0, 1+might -0.23 0
1+minis -0.03 0, 1+minor 0.09 -0.04, 1+money 0.03 0, 1+monit 0.07 0.06, 1+month 0.17 0.44
1+more -0.66 -0.13, 1+morni -0.09 0, 1+most 0.23 0.21, 1+mothe 0.16 -0.07, 1+move -0.16 0
1+moves 0.04 0, 1+mp -0.04 0, 1+mr -0.24 0, 1+much 0.28 0, 1+multi 0 -0.09, 1+mum -0.05 0
1+must 0.37 -0.17, 1+my 0.03 0, 1+name -0.04 0, 1+named 0.23 -0.14, 1+natio -0.1 0, 1+nearl -0.03 0
1+need 0.48 -0.18, 1+needs -0.46 0.07, 1+neuro -0.13 0.05, 1+new 0.31 0.24, 1+news -0.1 0
1+newsl -0.06 0, 1+nhs 0.28 -0.13, 1+night -0.05 0, 1+nine 0.2 -0.04, 1+no 0.14 0, 1+nobod -0.3 0
1+none 0.07 0, 1+north -0.25 0, 1+not -0.04 -0.68, 1+note -0.19 0, 1+noted 0.39 0.15
1+nothi -0.03 0, 1+notic 0.25 0.15, 1+novem -0.15 0.34, 1+now 0.12 0.13, 1+numbe 0.26 -0.17
1+nurse 0.31 0.27, 1+nursi 0.17 0.17, 1+occup 0 0.15, 1+octob 0.37 0, 1+of -0.36 0.08
1+off -0.05 0, 1+offer -0.34 0.03, 1+offic 0.19 0, 1+ofste -0.05 -0.31, 1+often 0.08 0.23
1+older 0.18 -0.11, 1+once -0.15 0, 1+one -0.06 -0.35, 1+ones 0.3 0.11, 1+only -0.42 0
1+oppos -0.08 0, 1+or -0.12 0, 1+order 0.15 0, 1+ot 0.07 0, 1+other -0.15 -0.27, 1+ought 0.19 0
1+our -0.44 0.12, 1+out 0 0.07, 1+outco 0.43 -0.12, 1+over -0.44 -0.07, 1+overa -0.07 -0.04
1+overs -0.28 0.11, 1+own -0.35 0, 1+pace 0.2 -0.19, 1+paedi 0 0.09, 1+page -0.33 0, 1+panel 0.15 0
1+paper 0.17 0, 1+part 0.26 0, 1+parti -0.04 -0.18, 1+partn 0.12 -0.05, 1+pathw 0.44 -0.33
1+payme 0.1 -0.11, 1+peopl 0.72 0, 1+per -0.1 0, 1+perso -0.1 0, 1+phone -0.13 0
1+place -0.03 -0.17, 1+plan 0.1 -0.28, 1+plann 0.03 -0.52, 1+plans 0.03 -0.14, 1+pleas 0.37 0.28
1+point 0.27 -0.08, 1+polic -0.03 0, 1+poor 0.06 -0.04, 1+porta 0.09 0.04, 1+posit -0.1 0.15
1+posts 0.09 0, 1+pract 0.32 -0.31, 1+prais 0.61 0.13, 1+prepa 0.09 0.03, 1+prese 0 -0.03
1+prima 0.04 0.11, 1+prior -0.65 0.22, 1+proce -0.13 -0.13, 1+produ 0.24 0.32, 1+profe -0.04 0.09
1+progr 0.41 0.24, 1+promi -0.17 0, 1+propo -0.03 0.04, 1+provi 0.22 0.3, 1+psych -0.11 0
1+publi 0.07 0, 1+pupil -0.65 -0.1, 1+purpo -0.37 0, 1+put 0.14 0.23, 1+quali -0.05 0.2
1+quart 0.06 0, 1+quest -0.21 0, 1+quote 0.28 0.33, 1+range -0.34 0, 1+rarel -0.08 0
1+rate -0.17 0, 1+rated 0 0.11, 1+rates -0.28 -0.08, 1+re -0.22 0.19, 1+read 0.07 0
1+reaso 0.03 -0.2, 1+recei 0 0.18, 1+recen 0.39 0, 1+recog -0.54 -0.26, 1+recom -0.04 0
1+recor -0.12 0, 1+redes -0.03 0, 1+refer 0.07 -0.06, 1+refor -0.55 0, 1+regar 0 0.05
1+regis -0.06 0, 1+relat 0.05 0.07, 1+remai 0.23 -0.22, 1+remar 0 0.21, 1+rep -0.09 0
1+reply 0.15 0, 1+repor 0.78 0.08, 1+requi 0.13 0, 1+rest 0.03 0, 1+resul -0.17 0.14
1+retur 0.12 0, 1+revie -0.06 0.17, 1+revis -0.18 0.15, 1+right 0.03 0, 1+role 0.07 0
1+s -0.32 -0.07, 1+safeg 0 0.06, 1+safet -0.08 0, 1+said 0.08 -0.29, 1+same 0.1 -0.1, 1+sat -0.04 0
1+satur -0.08 0, 1+saw -0.11 -0.09, 1+say 0.39 -0.24, 1+says 0.48 0.68, 1+scrut -0.11 0
1+secon -0.09 -0.11, 1+secre -0.06 0, 1+see 0.53 -0.2, 1+self 0.18 0.09, 1+senco 0.06 0
1+send -0.3 0.18, 1+sendi -0.05 0, 1+senso 0.08 0.04, 1+sent -0.12 0, 1+septe 0.46 0.08
1+servi 0.05 0.74, 1+sessi -0.09 0, 1+set -0.08 0.08, 1+sets 0.04 0, 1+shall 0.08 0
1+share 0.3 0.46, 1+short 0 -0.04, 1+shoul 0.5 -0.45, 1+shows -0.09 0, 1+signi -0.28 0.35
1+since 0.18 -0.38, 1+singl -0.09 0.31, 1+sit 0.16 0, 1+six -0.03 -0.6, 1+small 0.03 -0.11
1+so -0.45 -0.09, 1+socia -0.2 -0.28, 1+some 0 -0.71, 1+son -0.1 0, 1+south -0.24 0
1+speak 0.32 0.25, 1+speci 0 -0.12, 1+speec 0.05 0.11, 1+spent -0.09 0, 1+spoke 0.14 0.19
1+staff 0.16 -0.55, 1+stand 0.07 0.15, 1+start 0.09 0, 1+state 0.22 0.08, 1+statu 0.04 0
1+stay 0.06 0, 1+steps -0.05 0, 1+still -0.05 -0.09, 1+strat 0.07 0.11, 1+stren -0.08 0.09
1+stron 0.27 0.18, 1+sub -0.05 0, 1+suffi 0.57 0.08, 1+suppo 0.47 0.55, 1+sure 0.26 -0.1
1+surve -0.1 0, 1+suspe 0.03 -0.14, 1+syste 0.42 0.11, 1+t -0.37 -0.03, 1+take 0.11 -0.1
1+takes -0.45 0.33, 1+talk 0.09 0.12, 1+targe -0.03 0, 1+teach -0.3 0.14, 1+team -0.16 -0.19
1+teena 0.06 0.13, 1+tell -0.28 -0.22, 1+templ -0.07 0, 1+term 0.25 -0.15, 1+than -0.2 -0.54
1+thank -0.08 0, 1+that -0.17 -0.19, 1+the -0.08 0.11, 1+their 0.19 0.36, 1+them 0.35 -0.31
1+then 0.08 0.26, 1+thera -0.06 0.14, 1+there 0 0.35, 1+these -0.34 -0.61, 1+they 0.2 -0.37
1+thing 0.44 0.32, 1+think 0.06 -0.03, 1+third 0.15 0.15, 1+this 0.59 -0.13, 1+those 0.05 0.07
1+thoug 0.05 -0.31, 1+three 0.34 0.27, 1+throu 0.25 0.22, 1+thurs -0.04 0, 1+time 0.37 0.23
1+timel -0.26 0.43, 1+times -0.1 0.27, 1+to 0.05 -0.29, 1+today 0.03 0, 1+told 0.12 0.04
1+too 0.16 -0.07, 1+took 0.08 -0.07, 1+top 0.14 0.26, 1+track -0.1 0, 1+train -0.04 0.06
1+trans 0.14 0.17, 1+trave 0.03 0.07, 1+tribu -0.17 0, 1+true -0.06 0, 1+trust -0.2 0.18
1+tuesd 0.09 0, 1+turno 0.08 -0.19, 1+two -0.09 -0.31, 1+under 0.2 0.27, 1+up -0.17 -0.16
1+updat -0.07 0, 1+ups 0.35 0.08, 1+us -0.05 0, 1+use -0.2 0.35, 1+used -0.41 0.29
1+value 0.24 0.17, 1+varia 0.09 -0.12, 1+varie -0.16 0, 1+ve -0.51 0.46, 1+verdi 0 0.03
1+versi -0.12 0, 1+very -0.1 0, 1+view 0.41 -0.03, 1+views 0.05 0.3, 1+virtu 0.03 0.15
1+visio -0.2 0, 1+visit -0.23 0.36, 1+voice 0.31 0, 1+wait 0.03 0, 1+waiti -0.08 -0.19
1+waits 0.26 -0.17, 1+want -0.2 -0.24, 1+wante -0.59 0, 1+wants -0.13 0, 1+was -0.05 -0.26
1+watch -0.09 0.14, 1+way 0.15 -0.4, 1+we -0.3 0.34, 1+weakn 0.47 -0.42, 1+websi 0.25 0.09
1+week -0.05 0.09, 1+weeks -0.08 0, 1+welco -0.24 0.04, 1+well -0.32 -0.16, 1+went 0.12 0.28
1+were 0.26 -0.38, 1+weren 0.35 -0.14, 1+what -0.62 -0.26, 1+when 0 -0.06, 1+where -0.38 0
1+which -0.35 0.07, 1+who 0.37 0.04, 1+whole -0.05 0, 1+whose 0.12 -0.15, 1+why -0.13 0
1+will -0.19 -0.18, 1+wish 0.05 0, 1+withi 0.03 0, 1+woman -0.13 0, 1+word -0.03 0
1+words -0.1 0.12, 1+work 0.08 0.08, 1+worke 0.25 0.19, 1+workf 0.25 0, 1+worki -0.54 -0.28
1+works -0.11 0, 1+worri 0.08 0, 1+would -0.07 -0.49, 1+write 0.24 -0.03, 1+writt 0.17 -0.31
1+wrote 0.23 0.19, 1+wsoa -0.17 0, 1+year -0.06 -0.15, 1+years -0.06 0.13, 1+yes -0.09 0
1+you -0.21 -0.03, 1+young -0.33 0.26, 1+your -0.22 0, 1+youth 0.17 0.08, 2+0 0.17 -0.17
2+0th 0.16 0, 2+a -0.14 -0.2, 2+about -0.2 -0.43, 2+accep 0.23 0, 2+acces -0.08 0, 2+accou 0.11 0
2+ackno 0 -0.04, 2+acros 0.1 -0.12, 2+act -0.22 -0.09, 2+actio -0.18 0.36, 2+added -0.19 -0.12
2+adhd 0.13 -0.06, 2+adult 0.45 0, 2+advic -0.22 0, 2+advis 0.1 0, 2+after -0.2 0.1
2+again -0.15 0, 2+age 0.17 0, 2+agenc 0.15 -0.38, 2+ages 0.19 0, 2+ago -0.26 0.24, 2+agree -0.1 0
2+all 0.27 -0.3, 2+alrea -0.18 0, 2+also 0.33 -0.31, 2+alway -0.03 0, 2+ambit 0.04 -0.11
2+among -0.14 -0.07, 2+an -0.77 -0.09, 2+and 0.4 -0.13, 2+annua 0.08 0.03, 2+anoth 0.05 0
2+answe -0.3 0.31, 2+ap -0.09 0, 2+app -0.05 0, 2+appoi -0.2 0, 2+appro 0.35 -0.1, 2+april 0.09 0
2+are -0.19 0.3, 2+area 0.12 0, 2+areas -0.1 0.3, 2+aren 0.1 -0.13, 2+aroun -0.2 0.09
2+arran 0.22 0.19, 2+as -0.11 -0.46, 2+ask 0.1 0.12, 2+asked -0.34 0.22, 2+asks -0.04 0
2+asses 0.04 -0.36, 2+assur -0.11 0, 2+at 0.22 -0.23, 2+atten 0.18 -0.04, 2+audit -0.13 0
2+autho 0.18 0.23, 2+autis 0.16 0.67, 2+aware 0 -0.11, 2+away 0.09 0, 2+b 0.05 0, 2+back 0.17 0
2+bad 0.05 0, 2+badly -0.13 0, 2+be -0.12 -0.08, 2+becau 0.08 0, 2+becom 0.32 -0.15
2+been -0.15 0.11, 2+befor -0.31 -0.29, 2+began -0.07 0, 2+being 0 -0.13, 2+belie 0.39 0
2+belon -0.04 0, 2+benef 0.09 -0.11, 2+besid 0.1 -0.18, 2+best 0.15 0, 2+bette -0.33 0.07
2+betwe -0.21 -0.04, 2+borou 0.09 -0.16, 2+both -0.13 0, 2+break 0.13 0, 2+bring 0.1 -0.17
2+broug 0.34 -0.48, 2+budge -0.24 0.08, 2+built -0.03 0, 2+but -0.03 0, 2+by -0.44 0.66
2+cabin -0.06 0, 2+call -0.07 0, 2+calle 0.13 -0.06, 2+came 0.17 0.5, 2+camhs 0.03 0
2+can 0.19 -0.16, 2+care 0.13 0, 2+carer 0 0.22, 2+carri 0.05 0, 2+case -0.04 0.25, 2+cases 0 -0.06
2+casew 0.04 0, 2+cent -0.1 0, 2+centr 0.14 -0.06, 2+chair -0.1 0, 2+chall 0.06 0.31
2+chang 0.15 -0.71, 2+check 0.12 -0.15, 2+chief -0.08 0, 2+child -0.13 0.17, 2+city -0.22 0.16
2+clear 0.29 0.12, 2+clini 0.22 0.21, 2+cllr -0.13 0, 2+close 0 -0.05, 2+co 0 0.12
2+colle 0.09 -0.14, 2+come -0.03 0, 2+comes 0.07 0.03, 2+comin -0.15 0, 2+comme 0.13 -0.08
2+commi -0.04 -0.39, 2+compl 0.04 0.21, 2+conce -0.36 0, 2+concl 0.17 -0.27, 2+confi -0.09 0.12
2+consi -0.61 0.14, 2+consu 0.16 0, 2+conta -0.27 0, 2+conti -0.06 -0.09, 2+contr -0.12 -0.05
2+could -0.2 -0.2, 2+counc 0.14 0.07, 2+count 0 -0.16, 2+cours -0.09 0, 2+cqc 0.37 -0.26
2+credi 0.19 0.13, 2+criti 0.21 0.05, 2+cut 0.04 0, 2+d -0.19 0, 2+dashb -0.09 0, 2+day -0.05 0
2+days -0.41 0, 2+dco 0.11 0, 2+decid -0.24 0, 2+decis 0.05 0.16, 2+delay 0.12 -0.05
2+deman 0.06 0, 2+descr -0.05 0.39, 2+deter 0.03 -0.15, 2+devel 0.32 -0.03, 2+did 0.39 0.37
2+didn -0.11 0, 2+diffe 0.11 -0.21, 2+direc 0.08 0, 2+disab -0.34 -0.17, 2+disap 0.08 0
2+distr -0.17 0, 2+do 0 -0.35, 2+does 0 0.15, 2+doesn -0.1 0, 2+don -0.03 0, 2+done -0.13 0
2+down 0.34 0.19, 2+drew 0.24 0.19, 2+each -0.08 0, 2+earli 0.08 0, 2+early 0 0.14, 2+east -0.49 0
2+educa -0.08 -0.11, 2+effec 0.1 0.25, 2+ehc 0.22 0, 2+ehcps 0.03 0, 2+eight -0.1 0, 2+email 0.12 0
2+emoti 0 0.12, 2+emplo 0.05 0.16, 2+end 0.06 -0.06, 2+engag -0.03 0, 2+enoug 0.11 -0.25
2+ensur -0.15 -0.07, 2+evalu 0.14 0.08, 2+ever -0.09 0, 2+every 0.07 0.1, 2+evide 0.26 0
2+exclu 0.31 0.03, 2+execu -0.14 0, 2+exper 0.03 0, 2+expla -0.16 0, 2+expre -0.11 0
2+faili 0.24 0, 2+fair 0.09 0, 2+famil 0.04 0, 2+far -0.06 -0.05, 2+favou 0.06 0, 2+feel 0.2 0.26
2+fell 0.04 0, 2+felt -0.24 0, 2+few 0.33 0.18, 2+fewer 0.1 0, 2+figur 0.07 0, 2+find -0.03 -0.32
2+findi 0.39 0.18, 2+finds -0.06 0.11, 2+first -0.46 0.16, 2+five 0 -0.04, 2+fix -0.09 0
2+follo 0.05 -0.29, 2+for -0.06 -0.19, 2+forum 0.48 0.05, 2+found 0.09 0.19, 2+four 0.21 -0.13
2+free 0.07 0, 2+from 0.45 -0.04, 2+front -0.16 0, 2+full 0.1 0, 2+fundi -0.04 0
2+furth -0.05 -0.06, 2+gaps 0.11 -0.2, 2+gave 0.04 0, 2+gener 0 0.12, 2+get 0.47 0.48
2+gets 0.04 0, 2+getti 0.11 0, 2+give 0.14 0.03, 2+given 0.1 -0.06, 2+gives 0 0.06
2+glad 0.36 -0.06, 2+go -0.2 0.09, 2+goes 0 -0.08, 2+going -0.19 0, 2+gone -0.16 -0.14
2+good 0 0.3, 2+got -0.14 0.41, 2+gover -0.12 0.1, 2+grant 0.2 0.41, 2+green 0.09 0
2+group 0.61 0.24, 2+grown -0.12 0, 2+had -0.43 0.24, 2+hadn -0.1 0, 2+half 0 -0.14, 2+happe -0.2 0
2+hard 0.06 -0.16, 2+has -0.19 -0.13, 2+hasn 0.04 0, 2+have -0.12 0.24, 2+havin -0.11 0
2+he -0.04 0, 2+head -0.21 0, 2+healt 0.57 0.09, 2+hear -0.09 0, 2+heard 0.08 -0.05
2+heari 0.04 0.1, 2+held 0.2 0.06, 2+help 0.03 -0.45, 2+helpe -0.03 0.11, 2+her -0.41 0
2+here -0.03 0, 2+high 0.03 0.18, 2+highl -0.05 0, 2+his -0.03 0, 2+hold -0.04 0, 2+home -0.27 0
2+hones 0.04 0, 2+how -0.13 0.22, 2+howev 0.16 -0.13, 2+hub 0.06 0, 2+i -0.06 0.29, 2+icb 0.11 0
2+ident -0.17 -0.23, 2+if 0.07 0, 2+impre 0.03 0.05, 2+impro 0.59 0, 2+inclu 0.14 0.08
2+incon 0.22 0.3, 2+incre 0.05 -0.09, 2+infor 0.13 0.2, 2+ins 0.09 0, 2+inspe -0.19 0.46
2+insuf 0.26 -0.23, 2+inter -0.04 -0.56, 2+into 0 0.09, 2+intro -0.1 0, 2+inves -0.2 0
2+invol -0.03 0, 2+is -0.07 -0.35, 2+isn -0.16 -0.07, 2+issue 0.18 0.25, 2+it 0.08 -0.52
2+its 0.07 0.06, 2+janua -0.21 0, 2+joint 0.4 -0.05, 2+journ 0.04 0, 2+judge -0.09 0.06
2+july -0.19 0, 2+june 0.2 0, 2+just -0.22 0, 2+keep 0 0.2, 2+kept -0.05 0.11, 2+key 0.37 0
2+kids 0.1 0, 2+kind 0 0.1, 2+knew 0 0.13, 2+know -0.14 -0.11, 2+known -0.11 -0.1
2+langu 0.26 -0.2, 2+last -0.58 0.8, 2+late -0.15 -0.22, 2+lead 0.14 0.44, 2+leade 0.17 0.28
2+learn -0.15 0.12, 2+leave 0.18 -0.16, 2+led -0.27 0, 2+left 0.04 -0.28, 2+let -0.1 0
2+lette 0.13 -0.07, 2+like 0.05 -0.34, 2+line 0.21 -0.08, 2+list 0.27 -0.32, 2+liste -0.16 0.09
2+lists -0.03 0, 2+littl 0.25 -0.23, 2+live 0.05 0.09, 2+ll -0.05 0, 2+local -0.36 -0.6
2+long -0.12 -0.41, 2+longe 0.2 0.06, 2+look -0.23 0, 2+looke -0.2 0, 2+lost 0.03 -0.04
2+made -0.13 -0.06, 2+main 0.38 -0.09, 2+mains -0.38 -0.07, 2+make 0.28 -0.2, 2+manag 0.06 0
2+many 0.29 0.07, 2+march 0.36 0.07, 2+matte -0.13 0.39, 2+may 0.16 0, 2+me -0.11 0, 2+mean 0 -0.04
2+means 0.12 -0.27, 2+meant -0.24 0, 2+medic 0.09 -0.23, 2+meet -0.14 0, 2+meeti -0.59 0
2+membe 0.14 -0.43, 2+menti -0.22 0.06, 2+met -0.07 -0.07, 2+might -0.04 0, 2+minis -0.11 0
2+missi 0.06 0, 2+monit -0.12 0, 2+month 0.54 -0.04, 2+more 0.45 0.16, 2+most 0.09 0.31
2+mothe 0.03 0, 2+move 0.05 0, 2+moved 0.23 0, 2+mp -0.04 0, 2+much -0.21 0.12, 2+must 0.31 -0.31
2+my -0.08 0, 2+named 0.45 -0.15, 2+need 0.03 0, 2+neede 0.34 -0.12, 2+needs -0.59 -0.16
2+neuro -0.09 -0.03, 2+never 0.13 0.18, 2+new -0.06 0.03, 2+next -0.08 0, 2+nhs -0.08 -0.09
2+no 0.06 0.57, 2+nobod -0.12 0, 2+none -0.28 0, 2+north 0.03 -0.22, 2+not -0.13 -0.09
2+note 0.21 0.06, 2+noted 0 0.32, 2+notes 0.06 0.03, 2+nothi 0 0.14, 2+notic -0.05 0
2+now 0.1 0.44, 2+numbe 0.17 0, 2+nurse 0.17 0.08, 2+nursi 0.1 -0.03, 2+obser 0.16 0.12
2+occup 0.06 0, 2+octob -0.1 0, 2+of 0.05 -0.14, 2+offer 0.24 0.16, 2+offic 0.23 0
2+ofste 0.08 0.06, 2+often 0.06 -0.11, 2+older 0.07 0, 2+once 0.12 0, 2+one 0.1 -0.43
2+only -0.05 0.21, 2+open -0.07 0, 2+or -0.08 -0.05, 2+other 0.24 -0.09, 2+our -0.18 -0.13
2+out -0.08 0.67, 2+outco -0.47 -0.26, 2+outli 0.08 0, 2+over 0.03 -0.15, 2+overs -0.08 0.13
2+own -0.22 0, 2+paedi 0.09 -0.03, 2+page 0.16 0.05, 2+paper -0.14 0, 2+paren -0.13 -0.26
2+part 0.2 -0.08, 2+parti 0.36 0, 2+past 0.1 0, 2+pathw 0.1 0.22, 2+pay -0.03 0, 2+peopl 0.12 0.2
2+perfo -0.32 0, 2+perso -0.37 0.03, 2+phone -0.1 0, 2+place -0.23 -0.82, 2+plain 0.06 -0.43
2+plan -0.19 0.21, 2+plann 0.25 -0.11, 2+plans 0.11 -0.08, 2+pleas 0.8 0.03, 2+point -0.35 0.37
2+poor -0.06 -0.08, 2+posit -0.27 -0.32, 2+pract 0.19 0.32, 2+prais 0 0.27, 2+prepa 0.04 0.05
2+prese -0.04 0, 2+press 0.23 0, 2+previ -0.03 0, 2+prima 0.09 0.09, 2+prior -1.19 0
2+proce 0.18 0, 2+produ 0.23 0.16, 2+profe -0.22 -0.15, 2+progr 0.48 0.22, 2+promi -0.26 0
2+proud 0.03 0, 2+provi 0.43 -0.22, 2+publi 0.22 0.12, 2+pupil 0.43 -0.19, 2+put 0.12 0.18
2+putti -0.03 0, 2+quali 0.05 0.3, 2+quest 0.06 0, 2+quick 0 0.07, 2+raise -0.26 -0.19
2+rate -0.06 0, 2+rathe -0.03 0, 2+re 0.33 0.07, 2+reach 0.2 0.08, 2+read 0 0.16, 2+ready -0.03 0
2+reaso -0.04 -0.05, 2+recei -0.13 0.1, 2+recen 0.03 0.11, 2+recog -0.58 0.46, 2+recom -0.06 0
2+recor 0.19 -0.03, 2+recru 0.11 0, 2+reduc 0.06 -0.07, 2+refer 0.05 -0.36, 2+refor 0.1 -0.06
2+regis -0.03 0, 2+regul 0.08 -0.14, 2+relat 0.21 0, 2+remai 0.17 0.13, 2+remar -0.17 0.39
2+remem -0.04 0, 2+remin 0.06 0, 2+repli -0.27 0, 2+repor 0.74 -0.08, 2+repre -0.19 0
2+reque 0.04 0, 2+requi 0.33 -0.08, 2+resig -0.03 0, 2+respo 0.52 0.07, 2+resul -0.27 0
2+retur -0.09 0, 2+revie 0.1 -0.43, 2+revis 0.09 0.04, 2+right 0.24 -0.1, 2+ring 0.07 0
2+round 0.03 0, 2+run 0.09 0, 2+s 0.18 0.35, 2+safe 0 0.03, 2+said 0.17 -0.17, 2+same -0.3 -0.27
2+satis 0.08 0.12, 2+saw -0.08 0.18, 2+say 0.16 0.2, 2+says -0.1 -0.09, 2+schoo 0.66 0.25
2+secon -0.16 0.26, 2+secur 0.08 0.1, 2+see -0.13 0.18, 2+seen -0.46 0.38, 2+sen 0.19 0.06
2+senco 0 0.03, 2+send 0.04 -0.48, 2+sendi -0.14 0, 2+septe -0.03 0, 2+servi -0.19 0.13
2+set -0.21 0.35, 2+sets -0.31 -0.07, 2+setti 0.15 0, 2+seven -0.09 0, 2+sever -0.3 -0.15
2+share 0.12 -0.11, 2+she 0.1 0, 2+short 0.15 0.06, 2+shoul 0.44 -0.24, 2+shows 0.03 0
2+signi -0.13 -0.43, 2+since 0.06 0.08, 2+six 0.18 -0.12, 2+slow 0.07 -0.08, 2+small -0.06 -0.13
2+so 0.08 -0.39, 2+socia -0.34 -0.07, 2+some 0.15 -0.18, 2+somet -0.19 0, 2+sorry -0.43 0
2+speak -0.26 -0.11, 2+speci -0.5 -0.33, 2+speec 0.11 -0.03, 2+spent 0.06 0, 2+spoke 0.15 -0.13
2+staff 0.09 0.35, 2+stand 0.14 0, 2+start 0.15 0.21, 2+state -0.12 -0.11, 2+steps -0.09 0
2+still 0.29 -0.03, 2+stopp -0.03 0, 2+strat -0.08 0.32, 2+stren -0.24 -0.5, 2+stron -0.31 0
2+suffi -0.34 0.1, 2+sugge -0.31 0, 2+summe 0.03 0, 2+suppo 0.32 0.19, 2+surve -0.11 0
2+suspe 0.04 0, 2+syste 0.05 0.26, 2+t -0.26 -0.05, 2+take 0.24 -0.26, 2+taken -0.12 -0.08
2+takes -0.08 -0.24, 2+talke -0.06 0, 2+targe 0.17 0, 2+teach 0.14 0.07, 2+team -0.27 0.23
2+teams -0.23 0, 2+teena 0 -0.03, 2+tell 0 0.06, 2+tells -0.05 0, 2+ten 0.07 -0.08, 2+than -0.04 0
2+thank -0.06 0, 2+that 0.26 0, 2+the -0.06 -0.27, 2+their -0.38 0.05, 2+them 0 0.22
2+then -0.07 0, 2+thera 0.26 0.49, 2+there 0.3 -0.62, 2+these 0.08 0.33, 2+they 0.21 -0.18
2+thing -0.34 -0.04, 2+think -0.13 0, 2+third 0.27 -0.5, 2+this 0.21 0.2, 2+those 0 -0.48
2+thoug 0 -0.41, 2+three -0.03 -0.61, 2+time -0.27 -0.12, 2+timel 0.12 -0.07, 2+times 0 -0.14
2+timet 0.06 0, 2+to -0.31 0.19, 2+today -0.06 0, 2+toget 0.09 0.06, 2+told -0.03 0.32
2+too -0.06 -0.34, 2+took -0.23 0.21, 2+touch 0.15 0, 2+train 0.25 0.24, 2+trans -0.22 -0.5
2+trave 0.08 -0.18, 2+tribu 0.03 0, 2+troub 0.04 0, 2+true -0.23 0, 2+try 0.07 0, 2+turn -0.16 0
2+two -0.28 0, 2+unacc 0.05 0, 2+under 0.09 0.09, 2+until -0.04 0, 2+up 0 0.18, 2+updat -0.04 0
2+urgen 0 -0.15, 2+us 0.53 0.34, 2+used 0.22 0.11, 2+vacan -0.03 0, 2+ve -0.06 -0.34
2+very 0.03 -0.49, 2+view -0.66 0, 2+visib -0.16 0, 2+visit 0.14 0.5, 2+voice 0.17 0
2+wait -0.18 -0.68, 2+waite -0.31 -0.05, 2+waiti 0.11 0.05, 2+waits -0.11 0.04, 2+want -0.15 0
2+wants -0.22 0, 2+warm 0.33 0.11, 2+was -0.3 -0.26, 2+wasn -0.04 0, 2+watch -0.08 -0.22
2+way -0.1 -0.16, 2+we 0.16 0.22, 2+weak -0.09 0, 2+weakn 0.08 -0.07, 2+websi -0.06 0
2+week -0.04 0, 2+weeks 0.06 0, 2+welco 0.12 0.09, 2+well 0.05 0.19, 2+went 0.19 0.03
2+were 0.23 -0.1, 2+weren 0.03 -0.05, 2+what -0.17 -0.42, 2+when -0.03 0.35, 2+where 0.12 -0.21
2+wheth -0.1 0, 2+which 0 0.43, 2+who -0.37 -0.58, 2+whom -0.08 0, 2+whose 0.08 0.2, 2+why -0.07 0
2+wides -0.42 0, 2+will -0.17 0.05, 2+witho -0.11 0, 2+wonde -0.05 0, 2+word -0.09 0
2+words -0.29 -0.18, 2+work 0 0.07, 2+worke -0.15 0.03, 2+worki 0.07 0.08, 2+worri 0.21 0
2+would -0.23 0, 2+write 0.22 0.04, 2+writi 0.05 0, 2+writt -0.26 0.32, 2+wrong -0.03 0
2+wrote 0.19 -0.06, 2+year -0.11 0, 2+years -0.25 -0.14, 2+yes -0.1 0, 2+you -0.07 -0.25
2+young -0.13 -0.23, 2+your -0.11 0
"""


def _read() -> dict[str, dict[str, tuple[float, float]]]:
    found: dict[str, dict[str, tuple[float, float]]] = {}
    for line in _LISTED.strip().splitlines():
        if line.endswith(":"):
            own = found.setdefault(line + " ", {})
            continue
        for entry in line.split(", "):
            word, finding, praise = entry.split(" ")
            own[word] = float(finding), float(praise)
    return found


WORDS = _read()
"""By where words stand, both weights of each."""
