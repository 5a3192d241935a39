"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

_LISTED = """
word:
0 -0.04 0, 0am -0.05 0, 0k -0.1 0, 0m -0.56 0, 0nd -0.09 0, 0pm -0.17 0, 0rd -0.06 0, 0s 0.45 0.12
0st 0.06 0, 0th 0.15 -0.33, a 0.07 0.29, a0 -0.16 0, aband -0.17 0, able 0.14 0.13, about -0.08 0
above 0.2 -0.08, absen 0.2 -0.33, absol -0.18 0, acade 0.18 -0.18, accel -0.34 0.13
accep -0.05 -0.6, acces -0.12 -0.18, accom -0.13 0.1, accor 0.16 0.14, accou -0.24 0.26
accur 0.49 0.32, achie 0.26 -1.35, ackno 1.18 1.08, acros 0.27 0.1, act -0.08 0.55
acted -0.34 0.49, actin 0 0.09, actio -0.29 -0.34, activ -0.08 0.08, actua 0 -0.03, acute -0.03 0
ad 0.05 0, adam -0.03 0, adapt -0.04 0.29, add -0.27 -0.18, added 0.39 -0.54, addit -0.34 1.14
addre -0.2 -0.65, adds 0.2 -0.14, adequ -0.1 0, adhd 0.5 -0.96, admin -0.21 0, admir 0.37 0.31
admis 0.12 0.3, admit -0.77 0.36, adole 0 0.06, adopt -0.11 0, adult 0.29 -0.85, advan 0.03 0
adver -0.12 -0.25, advic 0.28 0.21, advis 0.24 0.5, advoc 0.33 0.23, affec 0.07 -0.41, afi 1.07 0
afrai -0.03 0, after 0.22 -0.72, again -0.05 -0.08, age 0.51 -0.51, aged 0.38 -0.59
agenc 0.36 0.33, agend 0.25 0, ages 0.04 -0.05, agm -0.06 0, ago 0.06 0.06, agree 0 -0.26
ahead 0.27 0.39, aids 0.2 0.06, aim -0.44 -0.26, aims -0.1 0, air -0.08 0, alarm 0 -0.06
alder 0.06 0, alert 0.22 0, ali 0.03 0, alike 0.22 -0.04, aliso -0.62 0, all -0.16 0.2
allia -0.22 0, alloc -0.37 -0.14, allow -0.41 0.26, almos 0.47 0.52, alone 0.26 -0.32
along -0.56 0.48, alrea -0.56 -0.29, also -0.13 -0.19, alter 0 -0.05, altho -0.33 0, altog -0.15 0
alway 0.15 0, am -0.14 -0.03, amaze -0.14 0, amazi -0.29 0, amber -0.16 0, ambit 0.64 0.77
amend 0.25 -0.09, among 0.17 -0.81, amoun -0.1 -0.3, amy -0.03 0, an -0.19 -0.39, analy 0.09 -0.08
and -0.47 0.42, andre -0.03 0, anew 0 0.26, angel -0.04 0, angry -0.43 -0.05, ann -0.06 0
annou 0.14 -0.06, annua 0.2 -0.3, anoth 0.04 -0.39, answe -0.25 0.31, anten 0.1 0.04
anxie 0.05 0.11, anxio 0.07 0.34, any -0.41 -0.16, anybo 0.09 -0.2, anyon 0.38 0.04
anyth -0.05 -0.59, anywa -0.08 0, anywh 0.08 0.16, aob -0.04 0, ap -0.16 -0.37, apart 0.1 -0.12
apolo -0.65 0.04, app -0.28 0, appea -0.27 0.28, appen 0.16 0, appla -0.16 0, appli -0.15 -0.28
appoi 0.74 0.5, appre 0.29 0.25, appro -0.47 0.5, april -0.31 0.34, archi -0.07 0, are 0.3 0.34
area -0.27 0.21, areas -0.45 -0.19, aren 0.05 -0.04, argue -0.05 0.27, arisi -0.05 0, aroun 0 0.14
arran 0.38 0, arriv 0.69 0.52, artic -0.29 0, as -0.29 -0.13, asd 0.1 0.21, asham -0.22 0
aside -0.12 0, ask 0 0.36, asked -0.11 -0.44, askin -0.22 0.08, asks 0.3 0, aspec 0 0.25
aspir 0.37 -0.07, asses 0.36 -0.49, assis 0 0.42, assoc -0.47 0, assur 0 -0.51, asylu 0.15 0.27
at 0.15 -0.18, attac -0.05 0, attai 0.05 -0.35, attem -0.29 0, atten 0.03 -0.07, attit 0.04 0
attri 0.06 0, audio 0.1 -0.27, audit -0.68 0, augus -0.06 -0.14, autho -0.36 -0.25
autis -0.03 -0.67, autum -0.12 0, avail 0.45 -0.35, avera -0.13 -0.5, avoid 0.06 -0.31
await -0.1 -0.15, award 0.23 0.05, aware -0.37 0.09, away 0.31 0.19, b 0 0.04, babie 0.33 0.39
baby -0.04 0, back -0.18 0.64, backg -0.07 0, backl 0 0.19, bad -0.16 -0.19, badly 0.08 -0.3
bag -0.17 0, balan -0.16 0.24, band -0.05 0, bands -0.05 0, bar 0.03 0.1, bare 0.46 0.33
barel 0.06 -0.11, barri -0.31 0.17, barro 0.04 0, base -0.23 0.15, based 0.29 -0.18
bases 0.36 0.15, basic 0.65 -0.48, basis 0.07 -0.05, battl -0.46 -0.45, bay -0.13 0, bbc -0.29 0
bcp -0.15 0, be -0.18 -0.12, bear -0.04 0.29, bears 0.13 0, becam -0.04 -0.21, becau -0.16 -0.2
becom 0.25 -0.03, bed -0.09 0, been 0.18 0.21, befor 0.68 -0.03, began -0.25 -0.1, begin 0.47 0.59
begun -0.13 0.41, behal -0.15 0, behav 0.19 -0.12, behin 0.14 -0.12, being 0.18 0, belie 0.16 -0.22
bell 0.12 0, belon -0.13 -0.38, below 0.06 -0.15, ben -0.24 0, benef -0.12 -0.58, besid -0.09 -0.44
best -0.34 -0.15, bette -0.13 0, betwe 0.69 -0.43, beyon 0.19 -0.16, bid -0.08 0, big -0.06 0.39
bigge -0.05 -0.19, bill 0.14 0, bins -0.07 0, birth 0.34 0.08, biscu -0.12 0, bit -0.31 -0.04
bits -0.4 0, black -0.04 -0.17, blame -0.08 -0.24, blank 0.18 0, blind 0.3 0.16, block -0.15 0
blog -0.13 0, blunt 0.18 0, board 0.04 -0.23, boat 0.05 0, bodie 0.2 0.06, body -0.25 0.13
book -0.22 0, borde 0.21 -0.28, borou -0.12 -0.27, boss 0.2 0, bosse 0.09 0.2, both -0.06 0.03
botto 0.07 -0.35, bough 0.32 -0.13, bounc -0.09 -0.1, bound 0.04 0, box 0.23 0, boy -0.07 0.13
boys 0.22 -0.2, brand -0.12 0, break 0.4 0.46, breat 0.04 0, bridg -0.45 0.07, brief -0.2 0
brill -0.27 0.18, bring -0.27 0.21, broad 0.08 -0.07, broke -0.12 0.3, broug 0.56 0.61
budge 0.63 0.07, build -0.47 0.29, built 0.35 0, bus 0.07 0, buses 0.14 -0.04, busin 0.07 0.19
busy 0.06 0, but -0.31 0.05, buy 0.43 -0.04, by 0 0.36, c -0.22 -0.65, cabin -0.18 0.03
cake -0.16 0, call 0.06 0.29, calle -0.36 0.19, calls 0.04 -0.14, calm -0.12 0, came -0.21 0.03
camhs 0.44 -0.53, campa -0.53 -0.12, can -0.07 0.26, cance 0.09 -0.43, candi 0.17 0.09
cando 0.41 -0.16, canno 0.03 -0.04, capac 0.1 -0.24, capit -0.06 0, captu 0 0.35, car -0.07 0
card 0.37 0, care 0.28 0.49, cared -0.07 0.04, caree 0 0.07, caref 0.12 0.7, carer -0.49 0.07
cares 0.27 0, carin -0.04 0.08, carol -0.05 0, carri 0 0.11, carry -0.15 -0.32, case -0.18 -0.57
casel 0.04 0.07, cases 0.53 -0.21, casew -0.09 0.21, castl -0.04 0, catch 0.28 0.04, categ -0.11 0
cater 0.11 -0.23, cathe -0.04 0, caugh 0.16 0.4, cause 0.23 -0.3, cauti -0.09 0, ccg -0.19 0
ccgs 0.36 -0.11, celeb 0.06 0, cent -0.12 0.28, centr 0.22 1.21, cereb -0.13 0, certa 0.49 0
chair -0.2 0.43, chall 0.3 -0.76, chamb -0.15 0, champ 0 -0.04, chanc 0.48 -0.74, chang 0.29 0.37
charg -0.12 -0.16, chari -0.16 0, charl -0.08 0, chart -0.03 0, chase 0 -0.03, chat -0.13 0
check 0.61 -0.1, cheer 0.12 0, chief -0.08 -0.04, child -0.21 0.14, choic 0.45 0.19
choos 0.18 0.23, chose -0.14 0.15, chuff -0.07 0, churc -0.06 0, circu 0.09 0.21, city -0.23 0.34
civic -0.18 0, claim -0.4 -0.18, clair -0.42 0, clari 0.22 -0.07, class -0.03 0.33, clear 0.65 0.8
click -0.05 0, cliff 0.24 -0.37, clini 0.05 0.04, cllr -0.73 -0.09, clock 0.16 -0.04
close 0.08 0.47, closi 0.04 0, club 0.47 0.37, clubs 0.7 -0.08, clust 0.22 0.14, co 0.15 0.3
coach -0.21 0, coast 0.05 -0.41, code 0.06 0, coffe -0.08 0, coher 0.17 -0.1, cold 0.1 0
cole -0.05 0, colla 0.48 0.2, colle -0.4 -0.11, colou -0.13 0, come 0.16 0.32, comes 0.03 -0.19
comfo -0.14 -0.12, comin 0.18 0.25, comme 0.15 0.41, commi 0 -0.36, commo 0 -0.13, commu 0.24 -0.85
compa 0.15 0.45, compe 0.42 0, compl 0.13 0.44, compr 0 0.14, con -0.07 0, conce 0.18 -0.31
concl 0.17 -0.26, conde 0.26 0, condi -0.22 -0.43, condu -0.03 0, confi -0.1 -0.23
confu -0.04 -0.05, congr -0.22 0, conne -0.06 0, conse 0.04 -0.69, consi 0.69 -0.21
const 0.14 -0.31, consu -0.16 0.19, conta 0 -0.26, conte 0.12 0.44, conti 0.38 -0.48
contr 0.1 0.31, conve -0.06 0.33, coope 0.2 -0.35, coord 0.3 -0.73, cope -0.29 -0.26
copie 0.14 -0.05, copro -0.07 0, copy -0.09 -0.06, core -0.03 0.17, corne 0.2 0, corpo -0.06 0
corre -0.06 0, corri -0.07 0, cost -0.24 -0.17, costs -0.27 0, could 0.27 -0.61, coun -0.2 0
counc -0.69 -0.62, couns 0.29 0.53, count 0.07 -0.57, cours 0.24 0.76, court -0.03 0
cover -0.3 0.16, covid -0.68 0.12, cqc -0.51 0.04, crack -0.06 0, craig -0.1 0, creat 0.22 0.04
credi 0.25 0.18, cried -0.34 0, crime -0.03 0, crisi 0.05 0.77, crite -0.27 -0.28
criti -0.12 -0.28, cry 0.05 0, cryin -0.14 0, cultu 0.46 0.38, cup 0.04 0, cupbo -0.03 0
curre 0 -0.28, custo 0.05 0, cut 0.33 -0.73, cuts 0.14 0, d -0.2 -0.24, dad -0.1 0, dads 0.35 0.13
daily 0.14 -0.42, dame -0.07 0, damni -0.38 0.46, dan -0.07 0, dange -0.57 0, dark 0.21 -0.37
dashb 0.25 -0.11, data -0.31 -0.38, date 0 -0.67, dated 0.08 0, dates -0.16 0, daugh -0.41 -0.33
david -0.05 0, day 0.14 -0.61, days 0.2 0.36, dco -0.04 0.38, deadl 0.87 0.14, deaf 0.4 0.38
deal -0.11 0.61, deali -0.25 0.51, deals -0.33 0, dealt -0.26 0.07, debor 0.11 0, decad -0.08 0
decem -0.8 -0.05, decen -0.05 0, decid 0.25 0.13, decis 0.6 0.17, decla -0.32 -0.09, decli 0.2 0
dedic 0 -0.07, deep -0.25 0.09, deepl -0.35 0.09, defen -0.08 0, defic 0.06 -0.2, defin -0.11 0
degre 0.3 -0.55, delay 0.32 -0.51, delig 0.09 0.16, deliv -0.34 -0.71, dem -0.05 0
deman -0.45 -0.63, democ 0.08 0, dems -0.2 0, denta 0.39 -0.41, denti 0.9 -0.51, depar 0.05 -0.08
depen 0.46 -0.99, depth -0.27 0, deput -0.2 0, descr 0.39 0, deser -0.61 -0.28, desig 0.82 0.77
despa -0.23 -0.17, despe 0.12 -0.21, despi 0.15 0.17, detai -0.28 0.78, deter -0.37 0.48
devel 0.1 0.41, devot -0.08 0, dfe -0.06 0.41, diagn 0.68 0.47, did -0.04 0.68, didn -0.43 0.08
diffe 0.4 -0.74, diffi 0.08 -0.84, digit -0.12 0, dire -0.18 0, direc -0.31 0.32, disab 0 0.03
disag 0.03 0.74, disap -0.14 -0.21, disch 0.23 -0.27, disco -0.12 -0.09, discu -0.45 0
disgr -0.13 0, disjo 0.06 -0.21, disor 0.14 0.09, dispu 0.29 0.06, dissa 0.42 -0.7
dista 0.11 -0.29, distr -0.16 -0.55, divis -0.03 0, do 0.3 -0.11, docto 0 -0.43, docum -0.24 -0.34
does 0.32 0.18, doesn -0.33 0.23, dog -0.05 0, doing 0.3 -0.44, don 0 0.19, done 0.26 1.1
door -0.09 0.32, doors 0.15 0.14, doubl 0.1 -0.33, doubt 0.43 -0.15, down -0.04 -0.38
downl -0.27 0, dozen -0.27 0, dr -0.13 0, draft -0.24 0.04, draw -0.22 -0.21, drawi -0.18 0
drawn -0.27 -0.14, draws 0.14 -0.06, dread -0.36 0, dress 0.04 0, drew 0 0.3, drift 0.08 0.07
drive 0.27 -0.1, drop 0.14 0.37, dropp 0.41 -0.03, dry 0.11 0, dsr 0 -0.08, due -0.06 -0.43
dunho -0.34 0, durin 0.25 0.24, dutie 0.07 -0.17, duty 0.05 -0.06, dynam -0.06 0.19, e -0.3 0
each 0.04 0.59, earli 0.28 -0.08, early 0.45 0.61, earne 0 -0.05, easie 0.08 0.39, easil 0.07 0.09
east -0.51 -0.07, easte -0.11 0, easy 0.23 0.69, eat -0.09 0, eatin 0.25 -0.25, econo -0.06 0
ed -0.05 0, edge 0.27 -0.29, educa -0.37 -0.32, effec 0.14 -0.65, effic 0.06 0.31, effor 0.15 0.48
ehc 0.18 -0.45, ehcp -0.62 -0.81, eight 0.21 0.25, eithe 0 -0.13, elain -0.05 0, elect 0.05 0.13
eleve 0.06 -0.45, eligi 0.09 -0.09, else 0.16 -0.29, elsew 0.04 0.37, email 0.28 0, embed 0.8 0
emerg 0.23 0, emma -0.09 0, emoti 0.43 0.07, emplo 0.25 0.31, empty 0.44 -0.31, enabl 0.16 0.04
encou -0.19 -0.1, end 0 -0.21, ended 0 0.26, endor -0.18 0, ends 0.38 -0.29, energ 0.19 -0.41
engag 0.19 0.17, engla -0.36 0.26, engli 0.2 0.23, enhan 0.24 -0.24, enjoy 0.11 0.3, enorm -0.15 0
enoug 0.39 -0.67, enqui -0.09 0, ensur 0.04 -0.52, entit -0.19 -0.24, ep -0.09 0, epile 0.27 -0.04
equal 0.55 0.64, equip 0.16 0.56, equit 0 -0.09, escal -0.13 0.2, escor -0.06 0.09
espec 0.38 -0.38, essen -0.25 0, estab 0.35 -0.19, estat -0.09 0, estim -0.15 0, ethos 0.05 0.05
evalu 0.18 -0.26, even 0.49 0.08, eveni -0.08 0, event 0.37 0.31, ever -0.28 -0.41
every -0.05 0.94, evide 0 0.54, exami -0.99 0, examp 0.33 0.94, excee 0.2 -0.07, excel -0.07 0.37
excep 0.27 0.56, exces 0.44 -0.31, excit 0.47 0.17, exclu 0.54 0.96, excus -0.51 0, execu -0.5 0.32
exemp 0.31 0.29, exerc 0.03 0, exhau -0.36 -0.26, exist 0.19 -0.47, expan 0.35 0.18
expec -0.2 0.18, exper -0.56 -0.11, expla -0.12 -0.25, explo 0.11 0, expre -0.03 -0.15
exten -0.38 0.15, exter -0.03 -0.05, extra -0.38 0.37, extre -0.14 0.12, eye 0.13 -0.19
eyes 0.06 0.08, f 0.24 -0.11, face 0.14 0.19, faceb -0.23 0, faced -0.26 0.04, faces 0.04 0
fact 0.08 -0.25, facts -0.2 0, fail -0.39 0.14, faile 0.09 -0.41, faili -0.35 0.11
fails -0.08 -0.46, failu -0.74 -0.1, fair -0.06 -0.15, faire 0.03 0, faith 0.31 -0.94
fall 0.16 -0.25, falle 0.1 0.12, falli -0.1 -0.41, falls 0.18 -0.31, famil -0.09 -0.08
fanta -0.14 0, far 0 -0.06, fare 0.42 0.04, farm 0.09 0.18, fast 0.33 0.93, faste -0.11 -0.41
fathe 0.18 -0.27, fault 0.24 -0.33, favou 0.32 0.07, featu -0.53 0, feb 0.03 0, febru -0.42 -0.22
fed 0.15 0, feedb 0.07 0.13, feel 0.4 -0.34, feeli 0.64 -0.36, feels 0.3 -0.06, feet -0.09 0
fell -0.11 -0.11, felt 0.16 -0.43, ferry 0.09 0, few 0.29 0.99, fewer 0 0.6, field 0.19 0
fifte -0.05 0, fifth -0.47 -0.04, fight -0.16 -0.54, figur 0.53 -0.16, file 0.09 0, files -0.31 0
fill 0.04 0.1, fille 0.07 -0.37, film -0.09 0, final 0.26 0.08, finan -0.11 -0.1, find 0.31 -0.44
findi 0.34 -0.63, finds -0.19 -0.15, fine 0.04 0, finge 0.09 0, finis 0.08 0.2, fire -0.04 0
firm -0.22 0.23, firml 0.11 0.17, first 0.09 0.72, fit 0.22 -0.1, fits 0.04 0.27, fitti 0.06 0.12
five -0.04 -0.06, fives 0.81 0.61, fix -0.42 0, fixed 0.19 0.2, flagg -0.13 0, flat -0.03 0
flexi 0.19 0.53, floor 0.04 0, flour 0.18 0.11, flu -0.29 0, focus -0.28 -0.04, folde -0.04 0
follo -0.48 0.43, food 0.05 0, foot -0.06 0, footb -0.08 0, for -0.33 -0.46, force 0.35 0.28
forec -0.12 0, forge -0.08 0, forgo 0 0.39, form -0.29 0.13, forma 0.3 -0.23, forme 0.37 0.3
forms -0.12 0, formu -0.09 0, fortn 0 0.49, forty -0.15 0, forum 0.4 0.75, forwa 0.15 0.65
foste 0.14 0, found 0.24 -0.04, four -0.23 0.04, fourt 0.06 -0.14, fract 0.13 -0.09
fragi 0.29 -0.14, frame -0.08 0.39, frank -0.23 0, free -0.27 0, freed 0.09 0, frequ 0.42 -0.55
fresh 0.31 0, frien 0.15 0.35, frigh -0.11 0, from -0.24 -0.1, front 0.3 0.84, fruit 0.27 -0.19
frust 0.49 -0.13, fulfi -0.07 -0.27, full -0.25 -0.53, fully -0.22 -0.23, fun 0.13 0.06
funct -0.12 0.03, fund 0.06 0.06, funda 0.6 0.08, funde -0.1 0.34, fundi -0.16 -0.12
furth -0.3 -0.87, futur 0.4 -0.17, g -0.08 0, gain 0.24 -0.1, gains 0.34 0.03, galle -0.08 0
gap 0.2 0.21, gaps 0.09 0.28, garde -0.09 0, gate 0.08 -0.34, gathe -0.12 0.11, gave -0.17 0
gcse -0.05 0.27, gcses 0.05 0, gemma -0.05 0, gener 0.1 0.31, genui -0.13 -0.24, get 0.48 0.45
gets 0.44 0.22, getti 0.16 -0.48, girl 0.2 0, girls -0.16 -0.17, give 0.16 0, given 0.07 0.45
gives 0.65 0.8, givin 0.03 -0.15, glad -0.17 0, glass 0.2 0, gloom -0.17 0, glue 0.12 -0.19
go 0.31 0.45, goes 0.22 -0.05, going -0.09 0.19, gold 0.27 0, golde 0.03 0, gone 0.07 0.48
good -0.11 0.36, goodb -0.05 0, got 0.38 -0.07, gov 0.13 0, gover -0.37 -0.42, gp -0.24 0.24
gps 0.23 -0.23, grade 0.34 0.24, gradu 0.57 -0.27, grand 0.14 0.13, grant -0.07 0.23, grasp 0.26 0
grate -0.03 0, grave 0.15 -0.18, great -0.38 -0.34, green 0.2 0.48, grim 0.12 0, grip 0.29 -0.03
groun 0.29 0.09, group -0.08 0.47, grow -0.13 -0.11, growi 0.28 0, grown 0.22 0.03, growt -0.13 0.1
guida 0.21 0.09, guide -0.09 0.14, gypsy 0.08 -0.09, h 0.25 0, habil 0.24 0.15, had 0.33 0.1
hadn 0.22 -0.32, haile -0.12 0, hale -0.03 0, half -0.19 -0.27, hall -0.62 0.13, halve 0.19 0.06
hand 0.09 0.15, hande -0.17 -0.3, handf 0.22 0, handi -0.13 0, handl 0.39 -0.04, hando 0.15 -0.14
hands -0.14 0.2, hang 0.21 -0.18, hanna -0.09 0, happe 0.11 -0.47, happi 0 0.17, happy -0.31 0.2
hard -0.06 -0.53, harde -0.15 -0.22, hardl 0.04 0.8, harm -0.04 0.38, hart -0.03 0, has 0.14 0.31
hasn -0.27 0, have 0.31 -0.07, haven 0.32 -0.55, havin 0.54 0.16, he -0.6 -0.93, head -0.74 -0.05
headi -0.06 0, headl -0.23 0, heads -0.15 0.59, headt -0.35 0, healt 0 -0.47, hear -0.07 0.03
heard 0.24 -0.1, heari 0.46 0.71, heart 0.11 0.05, heath -0.05 0, heavi 0.17 -0.44
held -0.41 -0.28, hello -0.14 0, help -0.12 0.95, helpe -0.11 0.6, helpf -0.25 0.26
helpi -0.09 0.38, helpl 0.23 0.16, helps -0.03 0.5, her -0.66 0.08, here -0.63 0.56, hers 0.1 0
herse 0.19 0.1, hi -0.03 0, hide -0.16 0, high 0.37 0.29, highe 0.33 0, highl 0.19 1.45
him -0.29 -0.13, hire -0.34 0, hired -0.09 0, his -0.41 -0.21, histo -0.06 0, hit 0.05 -0.37
hmci -0.38 -0.16, hoist 0.09 0, hold 0.55 -0.31, holde 0 0.09, holdi 0.16 0, holds 0.23 -0.13
holid 0.07 -0.18, home 0.24 0.48, homes 0.08 -0.18, homew -0.13 0, hones -0.06 0.68
hope -0.48 0.04, hoped -0.5 0, hospi 0.45 0.85, host -0.06 0, hour 0.26 0.05, hours 0.3 -0.34
house -0.12 0, housi -0.12 -0.03, how -0.16 -0.64, howev 0.25 -0.03, hub 0.14 1.04, hubs 0.6 0.92
huge -0.22 0, hundr 0.15 -0.19, hurry 0.13 0, hurts -0.05 0, hyper 0.32 0.05, i -0.43 -0.16
ian -0.07 0, icb -0.46 -0.43, idea 0 -0.09, ideas -0.1 0, ident -0.21 0, if -0.09 -0.4
ignor 0.06 -0.31, ii 0.03 0, ill -0.06 0, image -0.09 0, imagi 0.3 0.43, immed -0.16 0
impac 0.45 -0.94, impai 0.29 0.26, impar 0.1 0.25, imple 0.41 -0.37, impli -0.15 0
impor -0.19 -0.43, impre 0.12 0, impro -0.07 0.67, in 0.03 0.14, inacc 0.27 -0.28, inade 0.12 -0.47
inbox -0.03 0, inclu 0 0.32, incom 0 -0.46, incon -0.06 0, incre -0.09 0.09, indep -0.15 -0.42
indic -0.31 0, indiv 0.58 0, ineff 0.09 -0.26, inequ 0.04 0, infan 0.43 -0.19, influ 0.71 0.13
infor 0.16 -0.7, inher 0.04 0, initi -0.28 0.7, innov 0.11 0.07, input 0.23 0.3, ins 0.11 0.22
insid -0.2 0.35, insis 0.19 -0.15, inspe 0.23 -0.22, inspi 0.23 0.18, insta 0.13 -0.16
inste 0.14 -0.15, instr 0.05 0, insuf 0.46 -0.88, integ -0.07 0.15, inten 0.26 -0.09, inter 0.4 0.8
into -0.04 -0.07, intro -0.21 0.2, inves 0.09 0.39, invit -0.41 0, invol 0.27 0.27, is 0.14 0.14
islan -0.12 0.42, isn -0.1 0.24, isola 0 -0.28, issue 0 -0.7, it 0.05 -0.26, item -0.16 0
items -0.08 0, its 0.05 0, itsel 0.03 0.03, james -0.22 0, jan 0.16 0, janua 0 -0.19, jargo 0.04 0
jen -0.12 0, jewel 0.28 0.16, jim -0.18 0, jo -0.1 0, job 0.38 0.39, jobs 0.36 0.06, john -0.11 0
join 0 -0.26, joine 0.09 -0.09, joini 0.27 0.26, joint 0.03 -0.43, jonat -0.05 0, jones 0.28 0
journ 0.35 -0.19, joy 0.24 0.32, judge -0.05 0.11, julia -0.15 0, july -0.36 0.27, june -0.39 0.11
just -0.11 -0.05, justi 0.95 -0.13, kb -0.09 0, keen 0.21 0, keep 0.49 0.35, keepi 0.07 -0.42
keeps 0.2 0.42, kelly -0.1 0, kept 0.65 0.34, kettl 0.05 0, key 0.24 -0.34, keywo 0.05 0.9
kids 0.58 0.54, kind 0.47 0.73, kinde -0.1 0, kindl 0.07 0, kindn -0.29 0, kinds -0.19 0.78
kitch -0.07 0, knees -0.32 0, knew 0.45 -0.13, knock 0.1 0, know 0.51 0.26, knowi 0.16 -0.11
knowl 0.43 0.04, known 0.52 0.11, la -0.53 -0.06, lab -0.04 0, label 0.08 0.39, labou -0.65 -0.07
lack -0.16 -0.4, lacke 0 -0.38, lacki 0.04 -0.16, lacks 0.03 -0.15, lad -0.07 0, lady -0.07 0
lag 0.3 -0.18, laid -0.12 0.38, land -0.06 0, lande 0.03 0, lane -0.09 0, langu 0.2 0.37
large 0.39 0, last 0.07 0.69, laste -0.26 0, lasti -0.34 -0.19, lasts 0.16 0, late 0.3 -0.66
latel 0.72 -0.77, later 0.14 0.21, lates 0.07 0.39, laugh 0.21 0, launc -0.16 -0.34, laure 0.15 0
law -0.28 -0.29, lay -0.24 0, lays 0.39 0, lead -0.34 0.78, leade 0.5 0.73, leadi 0.03 0.11
leads 0.15 -0.73, leafl -0.03 -0.66, learn -0.04 0.43, least -0.26 0, leave 0.62 -0.9
leavi -0.07 -0.39, led 0.16 0.34, lee -0.07 0, left 0.41 -0.73, legal -0.37 -0.25, leisu 0 0.17
lengt 0.58 -0.56, less -0.25 0.09, lesso 0 0.42, let -0.43 -0.31, lets 0.59 -0.06, lette -0.06 0.07
letti -0.38 0.23, level -0.05 -0.38, lib -0.24 0, liber -0.26 0, libra 0.05 0.18, lies 0.09 0.25
life 0.26 0.35, lifel 0.2 0.19, lift 0.06 0.2, lifte 0.19 0, light 0.5 0.05, like -0.16 -0.82
liked 0.45 0.33, likel 0 -0.73, likes -0.04 0, likew 0.31 0.22, limbo -0.28 0, limit 0.41 -0.94
line 0.24 0.4, lines -0.09 0.14, link -0.11 -0.1, linke -0.05 0.08, links -0.03 0.35
list -0.15 -0.33, liste -0.1 0.79, lists -0.08 0.04, liter -0.16 0, littl 0.26 -0.16
live -0.15 -0.62, lived 0.07 -0.13, lives 0.04 -0.2, livin -0.08 0.29, ll -0.38 -0.45
local -0.12 0.2, lockd 0.12 0, long 0.28 -0.15, longe 0.15 -0.16, look -0.18 -0.24
looke -0.41 0.44, looki -0.42 -0.13, looks -0.53 0.23, lose -0.14 0.09, losin -0.06 0
loss 0.07 -0.09, lost -0.08 -0.07, lot 0.25 0, lots 0.12 0.06, lotte 0.21 -0.32, loud 0.07 0
love -0.33 0, loved 0.16 0.09, lovel -0.35 0.25, low 0.39 -0.83, lower 0.29 -0.28
lowes -0.03 -0.19, luck -0.1 -0.07, lunch -0.17 0, m 0 0.04, made 0.09 -0.08, main -0.04 0.75
mainl 0.41 -0.76, mains 0.26 -0.48, maint -0.23 0, majes -0.24 -0.19, major 0.26 -0.26
make 0.05 -0.25, makes -0.1 0.2, makin 0 0.43, man -0.29 0, manag -0.09 -0.07, manda -0.05 0
manne -0.34 0, many 0.15 -0.35, march -0.29 -0.16, marga -0.06 0, mark 0.2 0.18, marke 0.03 0.43
marks 0.05 0, marti -0.37 0, mary -0.16 0, match -0.23 -0.06, mater -0.14 0, maths 0.29 -0.26
matt 0.13 0, matte -0.21 0, matur 0.44 0.37, may -0.16 -0.85, mayor 0.08 0, me -0.67 -0.04
mean 0.12 0.06, meani 0.08 -0.33, means 0.2 -0.3, meant 0.1 -0.36, meanw -0.05 -0.26
measu -0.21 -0.18, media -0.11 0, medic 0.07 -0.06, meet 0.46 0, meeti -0.45 0.35, meets 0.49 -0.32
membe -0.16 -0.04, mend 0 0.17, menta 0.1 -0.15, menti 0 0.4, merge 0.19 0, merro -0.25 0
merse 0.3 -0.33, mess 0.14 0, messa -0.11 0.05, met -0.04 0.36, metho -0.08 0, metro 0.13 0
miche -0.27 0, mid 0.04 0, middl 0.35 -0.42, might 0 -0.5, mile 0.19 0.18, miles -0.37 0.11
milli 0.12 0, mind 0.32 0.15, minds 0.46 0.07, mine -0.2 0, minim 0.07 0.17, minis -0.58 0
minor 0.35 -0.41, minut -0.05 0, mirro -0.25 0, miss -0.03 0.17, misse 0 0.13, missi 0.09 0.58
mista 0.26 0, mixed 0.45 -0.32, mo -0.08 0, mobil -0.05 0.09, model 0 0.58, momen -0.2 -0.09
monda -0.52 0.14, money 0 -0.07, monit -0.28 0.14, month -0.04 -0.04, mood -0.03 0, moral 0 0.38
more 0 -0.34, morni -0.09 0, most -0.12 0.42, mostl -0.23 -0.11, mothe -0.06 -0.11, motio -0.05 0
mount -0.1 0, move 0.63 0.05, moved 0.05 0.3, moves 0.14 -0.07, movin 0.11 -0.26, mp -0.43 -0.19
mr -0.53 -0.64, mrs 0.03 0, ms -0.29 -0.49, much 0.05 0.32, multi 0.06 0.16, mum -0.26 0
mums 0.08 0.08, must 0 0.25, my -0.26 0, mysel -0.09 0, n -0.05 0, name 0.04 -0.03, named 0.28 -0.6
namel -0.17 -0.36, names -0.25 -0.28, narro 0.54 -0.05, natio -0.31 0.21, natur 0 0.21
navig -0.06 0, nd 0.28 -0.19, near 0.09 0.22, neare 0.17 -0.18, nearl 0.42 0.5, neces 0.06 -0.12
need -0.13 -0.22, neede 0.17 -0.6, needi 0.08 -0.34, needs -0.07 -0.2, negat 0.13 -0.27
neigh 0 0.04, neil -0.07 0, neith 0.24 -0.3, net 0.13 0, netwo 0 0.31, neuro 0.87 -1.03
never -0.56 0.85, new 0.23 0.54, newbo 0.18 0.09, newer 0.29 0.6, newes 0.42 0.04, newly 0.23 0.19
news -0.65 -0.08, newsl -0.16 0, next -0.1 -0.76, nhs -0.11 0.11, nhse -0.14 0, nice 0.3 0.24
nicol -0.12 0, night -0.06 0.3, nine -0.16 0.27, ninet 0.28 -0.09, no -0.46 0.04, nobod -0.12 0
non 0.19 -0.32, none -0.38 0.12, nonet 0.17 -0.14, noon 0.04 0, nor -0.14 -0.35, norm 0.08 -0.03
norma -0.08 0, north 0.31 -0.64, not -0.22 -0.19, note 0.35 0, noted 0.51 0.38, notes 0.1 0
nothi -0.38 -0.06, notic 0.3 0.24, notwi 0 0.12, novem -0.06 0.09, now 0.33 0.96, nowhe 0.05 -0.38
numbe 0.09 -0.06, nurse 0.36 1.38, nursi 0.91 0.43, o 0.06 0, objec -0.21 0, oblig 0.12 0
obser 0.38 0.43, obtai 0 -0.03, occas -0.04 -0.03, occup 0.61 -0.47, octob -0.44 0.06, odd -0.03 0
of -0.03 -0.18, off 0.21 -0.71, offen 0.09 0, offer 0.48 0.1, offic -0.08 -0.05, ofste 0 -0.62
often 0.41 -0.26, ok -0.03 0, old 0.22 -0.45, older 0.63 -1.19, olds 0.31 0.05, ombud -0.19 0
once -0.21 0.08, one 0.1 -0.13, ones 0 0.55, onlin 0.34 -0.14, only -0.25 -0.75, onwar 0.06 0.09
open -0.25 0.23, opene 0.16 0, openi -0.25 -0.19, openn 0.09 0, opens -0.29 0, opera 0.1 0.48
opini 0.22 0, oppor -0.13 -0.73, oppos -0.32 0, optim -0.21 0, optio 0 -0.19, or -0.13 -0.45
order -0.12 0.07, ordin 0.18 -0.51, organ -0.26 -0.31, origi -0.04 0, ot 0.75 -0.65
other 0.18 -0.26, ought -0.16 -1.03, our 0.15 0.95, ours -0.08 0.34, ourse 0.13 0.39
out 0.08 -0.26, outco 0.14 -0.47, outgr 0.14 -0.09, outli -0.27 0.19, outre 0.62 0.75
outsi 0.14 -0.31, outst -0.62 0.03, over -0.3 -0.73, overa 0.22 -0.14, overd 0.05 0.25
overh -0.13 0, overl 0.09 -0.07, overn 0.53 -0.65, overs 0.24 -0.78, overv -0.21 0
overw 0.54 -0.04, owing 0 -0.06, own 0 0.06, owned -0.09 0, owner 0.07 0, owns 0.05 0
pace 0.48 -0.13, packa 0.18 0.19, paedi 0.31 -0.69, page 0.13 0.2, pages -0.12 -0.12, paid 0.1 0.05
paint 0.24 0, pair -0.07 0, palpa 0.04 0.15, palsy -0.13 0, pande 0.29 -0.09, panel 0.09 0.32
pap -0.06 0, paper -0.33 -0.28, parag 0.33 0.21, paren -0.15 -0.33, parki -0.08 0, parli -0.27 0
part 0.33 0.13, parti -0.09 -0.22, partl -0.08 0, partn -0.22 0.33, parts -0.04 -0.49, party 0.07 0
pass 0.25 0.08, passa 0.06 -0.13, passe 0.35 -0.34, passi 0.4 0.32, passp 0.14 0.31, past 0.44 0.85
paste 0.07 -0.25, pat -0.05 0, patch -0.18 -0.03, pathw 0.27 -0.5, patie -0.29 0.03, patte -0.24 0
paul -0.39 0, pay -0.06 0.16, payin 0.24 -0.33, payme 0.75 -0.1, pays 0.3 -0.13, pcf 0 -0.03
pdf -0.14 0, peer -0.34 0, peers -0.16 0.19, peopl 0.15 -0.04, per -0.22 0.23, perfe -0.14 0
perfo -0.22 0.65, perio 0.13 0.51, perma 0.09 0.85, persi 0.3 0.3, perso 0.28 0.23, petit -0.07 0
phase 0.22 -0.08, phil 0.21 0, phone 0.08 0.12, phoni 0.08 0.34, photo -0.45 0, phras 0.13 0.21
physi 0.04 0.03, pick 0.22 0.39, picke 0.22 0.29, pictu 0.33 0.42, piece 0.03 -0.35
pilot -0.07 0.34, pink -0.17 0, place 0.25 0.11, plain 0.21 -0.75, plan -0.04 0.28, plann 0.97 0.42
plans 0.38 -0.49, play 0.11 0.17, pleas 0.08 -0.28, plent -0.24 -0.27, plus 0.03 0.05, point 0.13 0
polic -0.41 0.28, polit -0.22 -0.21, poll -0.05 0, pool 0 0.06, poor 0.16 -1.28, poorl 0.34 -0.42
popul -0.21 0.09, port -0.15 0, porta 0.34 0.74, portf -0.05 0.04, posit -0.22 -0.6
possi -0.52 0.16, post 0.33 -0.33, postc 0.26 -0.13, poste -0.05 0, posts 0.26 -0.22
poten -0.14 -0.34, potho -0.05 0, pound -0.2 0, pover -0.06 0, power -0.1 -0.22, pract 0.25 0.06
prais 0.66 0.85, pre 0.06 0.17, preci 0.51 -0.13, premi -0.06 0, prepa 0.08 -0.1, prese 0.06 -0.28
press -0.43 -0.27, prete -0.11 0, preve 0.25 0.2, previ 0.21 0.41, price -0.18 -0.31
pride 0.05 0.25, prima 0.66 0.35, print 0.03 0, prior -0.35 0.37, priva -0.03 -0.09, proba -0.04 0
probl 0.2 -0.78, proce 0.09 -0.73, produ 0 -0.3, profe 0.43 0.19, profi 0.32 0.3, profo 0.29 0
progr -0.15 -0.3, proje 0.09 0.53, promi -0.34 0.23, promo 0.13 0.27, promp 0.38 0.59, prope 0.44 0
propo 0 0.08, prote -0.91 0, proud 0 0.07, prove -0.21 0.1, provi 0.4 -0.16, psych 0 -0.11
publi -0.24 -0.34, pull 0.17 0.09, pulle 0.04 0, pupil 0.45 0.47, purpo 0.39 0.6, push 0.18 0.44
pushe 0.05 0, puts 0.32 -0.27, putti 0.09 0.18, q -0.34 0, quali 0 -0.47, quart 0.15 -0.24
queri 0.14 0, quest 0.05 0.46, queue 0.3 -0.69, quick 0.47 0.52, quite -0.18 -0.43
quote -0.09 0.25, r -0.05 0, radio 0.04 0, rag -0.08 0, rain -0.13 0, raise -0.13 -0.28
raisi 0.2 0.04, ran 0.5 0, rang -0.18 0, range -0.25 0, rapid -0.05 0, rare 0.1 0.97
rarel 0.26 0.7, rate 0.27 0.12, rated -0.2 0.29, rates -0.53 -0.3, rathe 0.13 0.3, ratin 0.35 0.43
re 0.3 0.29, reach 0.55 0.33, react 0.2 -0.24, read -0.11 0.25, reade -0.22 0, reads -0.14 -0.23
ready -0.14 0.14, real 0.15 -0.05, reali 0 0.41, reall -0.4 -0.05, reaso 0 -0.42, reass 0.24 0
rebui 0.14 0.32, recal 0.03 0, recei 0.13 0.54, recen 1.01 -0.62, recep 0.12 0.51, recko 0.07 0.24
recog 0.65 0.71, recom -0.49 -0.09, recor 0.22 0.06, recov 0.05 0.62, recru -0.45 0.03, red -0.2 0
redes 0.11 0.4, reduc -0.09 -0.58, refer 0.13 0.15, refle 0.22 0.41, refor -0.1 -1.42
refre -0.13 0, refug 0.2 0.22, refus -0.28 -0.44, regar 0.23 0, regio 0 0.23, regis 0.13 0
regre -0.07 0, regul -0.04 -0.14, reins -0.08 0, rejec -0.05 0, relat 0.38 -0.07, relea -0.1 0.05
relen 0.08 0.11, relev -0.28 0.15, relia 0.51 -0.23, relie 0.12 -0.32, rely 0.4 -0.45
remai 0.37 -1.26, remar 0.29 0.3, remem -0.05 0, remin 0.08 0, remot 0.1 -0.1, remov -0.07 0
reorg 0.15 0, rep -0.14 0, repea 0.31 -0.04, repla 0.28 0.1, repli 0.12 -0.11, reply -0.3 -0.14
repor -0.03 -0.29, repre -0.22 -0.18, reque -0.16 -0.67, requi 0.16 0.17, resea -0.08 0
reser 0.28 0, resid -0.24 0.18, resig 0.19 0, resil -0.12 0, resol 0.15 0.1, resor -0.03 0
resou 0.46 0.43, respe 0.09 0.13, respi -0.06 -0.4, respo -0.49 0.03, rest 0.05 0.41
resto 0.35 0.14, restr -0.28 -0.12, resul 0.16 -0.26, retur -0.04 0, revea 0.32 -0.09
revie 0.23 -0.48, revis -0.34 0.27, rewri -0.2 0, rich -0.05 0.11, richa -0.03 0, right 0.1 0.38
rigor -0.59 0.18, rigou 0.45 0.08, ring 0.05 -0.11, ringi -0.13 0, rings 0.16 0, rise 0.21 -0.19
risen 0 -0.23, risin 0.3 -0.61, risk -0.39 0.47, risks 0.16 0, road -0.18 -0.34, roads -0.05 0
rober -0.27 0, robus 0.31 0.52, rock -0.03 0, role 0.38 0.16, roles 0.2 0, roll 0.07 -0.3
roma 0.11 -0.11, roof -0.03 -0.04, room -0.03 0.14, rose -0.18 0, ross -0.07 0, rosy 0.15 0
rough 0.03 0, round 0.17 0.29, route 0.07 -0.21, routi 0.34 0.05, row -0.06 -0.14, royal 0.19 0.5
rubbi -0.13 0, rule 0.12 0.24, ruled -0.07 -0.04, rules -0.15 0, rulin 0.11 0, run -0.05 0.18
rung 0.15 0, runni -0.22 0.11, runs 0.62 0.74, rural 0.06 0.05, ruth 0.11 0, s -0.24 0.19
sad -0.18 -0.34, safe 0.45 0.69, safeg 0.52 0.2, safet -0.18 0.53, said -0.46 0.11, sally 0.11 0
salt 0.17 0, sam -0.09 0, same 0.34 0.3, sampl 0.25 -0.25, sande -0.04 0, sat -0.38 0.1
satis -0.08 -0.05, satur 0.17 0.36, save -0.11 0, saved -0.16 0, savin -0.23 0, saw 0.3 0.64
say -0.34 0.22, sayin -0.72 -0.09, says 0.21 0.27, scale -0.11 -0.07, scand 0.32 0, scarc 0.06 0.05
scath 0.22 -0.31, sched 0.09 0, schem 0 0.26, schoo -0.21 0.42, score 0.17 0, scrat 0.04 0
scree 0.15 -0.03, scrut -0.36 -0.03, seaml 0.11 0.26, searc 0.14 0.14, seat -0.04 0
secon 0.4 -0.56, secre -0.27 -0.05, secti 0.3 -0.16, secto -0.41 0.04, secur 0.23 -0.04
see -0.08 0, seein -0.13 -0.66, seek -0.12 0, seeki 0.11 0.28, seem -0.28 -0.12, seems 0.13 -0.03
seen 0.17 0.66, sees -0.09 0.62, seldo 0.27 0.18, selec -0.15 0, self -0.3 -0.06, semh 0.14 -0.61
sen 0.3 -1.01, senco 0.34 0.73, send -0.12 0.34, sendi -0.09 0.28, senio 0.05 -0.36, sense 0.8 0.13
sensi 0.12 0.03, senso 0.74 0.29, sent -0.03 0.05, sente 0.1 0.04, separ 0.15 -0.45, sept -0.09 0
septe 0 0.09, serio 0.13 0.31, serve -0.29 -0.11, servi -0.22 0, sessi 0.07 0.06, set 0.14 0
sets -0.22 0.2, setti -0.24 -0.41, settl 0.48 1.04, seven -0.08 -0.29, sever -0.64 0.43
shall 0.35 0.39, shamb -0.11 0, shame -0.26 0, shape 0.25 1.03, shapi 0.29 0.03, share 0.65 0.4
shari 0.15 -0.15, sharp 0.28 -0.64, she -0.46 0.1, sheet -0.18 0, shift -0.38 0, shock -0.08 -0.06
shoes -0.07 0, shoot 0.09 0.2, short 0.08 -0.94, shoul 0 -0.32, shout 0.05 0.31, show 0.12 0.66
showe -0.31 0.08, showi 0.03 0, shown 0.76 0.32, shows 0.37 -0.08, shut 0.03 0, sibli 0.25 0
sick -0.16 0, sickn -0.11 0, side 0.59 -0.26, sides -0.18 0, sight 0.62 0.41, sign 0.29 0.1
signe -0.2 0.37, signi 0.75 -0.29, signs 0.63 0.3, silen -0.05 -0.1, simil -0.12 0.24
simpl -0.04 0.18, since 0.04 -0.05, singl 0.15 0.32, sir -0.26 0, siste -0.09 0, sit 0.04 0.67
site -0.15 0.21, situa 0.09 0.25, six 0 0.06, sixte -0.12 0, sixth 0.05 0, size -0.04 -0.12
skill 0.16 0.25, slamm 0.15 0, sleep -0.09 0, slide -0.05 0, slipp 0.26 -0.54, slow 0.28 -0.54
slowe 0.08 -0.66, slowl 0.1 0.62, small 0.3 0.44, smile -0.11 0, smith -0.17 0, smoot 0.26 0.15
so -0.04 -0.06, socia -0.12 -0.13, solic -0.03 0, solid 0.15 0, solut 0.12 0, solve -0.04 0
some 0.22 -0.98, someb -0.07 0.55, someo 0.24 0.47, somet 0.11 -0.13, somew -0.1 0.29
son -0.1 -0.36, soon 0.13 0.11, soone 0.19 -0.6, sorry -1.08 -0.47, sort 0 -0.12, sorte 0.03 -0.04
sorts -0.08 0, sough -0.19 -0.05, sound -0.24 0.25, sourc -0.13 0.27, south -0.2 0.1
space -0.17 -0.09, spare 0.16 0.11, spars -0.05 0, speak 0.26 0.87, speci 0.03 -0.25
spect 0.06 -0.07, speec 0.49 0.52, speed 0.03 -0.03, spell 0.11 0, spend 0.11 -0.31
spent -0.13 -0.34, spin -0.13 0, spite 0.24 0.25, split -0.17 0, spoke 0.23 0, spot 0.39 0.04
spots 0.07 0.2, spott 0.29 0.43, sprea 0.21 -0.43, sprin 0.21 -0.21, squar -0.03 0, stabi 0.43 0.35
stabl 0.33 -0.44, staff 0 0.68, stage 0.33 -0.29, stake -0.15 0.27, stall -0.16 0, stand 0 0.19
start 0.11 0.07, state -0.41 -0.45, stati -0.41 0, statu 0.34 -0.59, stay 0.2 0.11, staye 0.53 0.04
stays -0.16 0, stead -0.03 0.67, steer 0.2 0, step 0.15 0.55, steph 0.15 0, stepp 0.03 0.37
steps -0.34 0.18, stick 0.18 0, still 0.04 -1.16, stone -0.09 0, stood 0.04 0, stop -0.15 0.06
stopp 0.03 -0.15, stops -0.03 -0.48, stori 0 -0.56, story 0.15 0.21, strai -0.45 -0.11
stran 0 0.06, strat 0.8 -0.52, strea -0.07 0, stree 0 -0.11, stren -0.14 0.03, stres -0.44 0.51
stret 0.1 -0.29, strik 0.05 0, stron 0.39 0.52, struc 0.46 0.24, strug -0.64 0.2, stubb 0.21 -0.31
stuck 0.05 0, stude -0.28 -0.09, studi -0.04 0.06, study -0.12 0, stuff 0.22 0.21, sub -0.04 0
subje 0 -0.19, submi -0.2 0, subsc -0.1 0, subst -0.1 0.07, succe -0.14 0, such -0.13 0.15
sue -0.16 0, suffe 0.15 -0.46, suffi 0.56 0.27, sugge 0.06 -0.49, suit 0.22 0.09, suita 0.04 -0.16
summa -0.4 0, summe 0.11 0.43, sums -0.07 0, sunda 0.1 0, super -0.15 0.09, suppl 0.28 -0.11
suppo -0.25 0.36, sure -0.22 -0.55, surge 0.2 0.33, surpr -0.84 -0.16, surve -0.88 -0.3
suspe 1.07 -0.65, susta -0.1 -0.11, swift 0.28 0.27, syndr 0.1 0.05, syste 0.16 -0.46, t -0.63 0.03
ta -0.16 0, table 0.43 0.22, tackl 0.13 0.1, take 0.25 -0.24, taken 0.1 0.32, takes 0.5 -0.08
takin 0.33 -0.08, talk 0.1 0.61, talke -0.45 0.14, talki 0.37 0.24, talks 0.07 -0.23
tangi 0.12 -0.15, task 0 -0.03, taugh 0.53 0.07, taxi 0.11 -0.14, taxis 0.2 -0.29, taylo -0.1 0
tea 0.09 0, teach 0.34 0.79, team -0.1 0.88, teams 0.07 0.79, tears 0.12 0, techn 0.05 0
teena 0.32 -0.1, teens 0.39 -0.13, teeth 0.04 0, telep 0.63 -0.18, tell -0.05 -0.12
telli -0.35 -0.12, tells 0.08 0.48, templ -0.28 0, ten -0.03 0.14, tenac 0.31 0.17, term 0.09 0.26
terms -0.17 0.13, test 0.07 0, testi -0.33 0, tests 0.07 0, text -0.06 0, than 0.5 -0.29
thank -0.17 0.9, that -0.06 -0.11, the 0 0.07, their 0.13 0.04, them 0.17 -0.21, thema -0.09 0
theme -0.25 0, thems 0.47 -0.08, then -0.24 -0.84, thera 0.21 -0.11, there 0.2 -0.16
these -0.73 0.05, they 0.23 0.16, thin 0.35 -0.54, thing -0.25 0.5, think 0.05 0.41
thinl 0.07 -0.17, third 0 0.34, thirt -0.13 -0.21, this -0.35 -0.33, thomp -0.04 0, thorn -0.28 0
thoro -0.39 0.05, those 0.12 -0.13, thoug 0.6 0.55, thous 0 -0.28, threa 0.14 0.14
three -0.14 -0.13, thres 0.08 -0.17, thriv 0.43 0.36, throu -0.04 0.42, thurs -0.2 0, tier -0.3 0
tight 0.44 0.18, till 0 -0.15, tim -0.13 0, time 0.11 -0.26, timel 0.1 -0.6, times -0.11 -0.03
timet -0.03 -0.06, tired -0.48 0, tirel 0 0.03, title -0.09 0, to -0.09 -0.15, today -0.28 0.27
toddl 0.13 0.33, toget 0.12 0.59, toile -0.17 0, told -0.16 -0.33, tom -0.04 0, tomor -0.08 0
tonig -0.04 0, too -0.2 -0.78, took 0.03 -0.05, tool -0.17 0, toolk -0.14 0, top 0.29 0.81
topic -0.21 0, tory -0.05 0, total -0.03 0, touch 0.06 -0.44, towar -0.2 -0.1, town 0.03 0.21
towns 0.06 0, trace 0.05 0, track -0.15 0, train 0.16 1.15, traje -0.19 0, tram 0.19 0
trans -0.22 -0.15, traum -0.13 -0.19, trave 0.27 0.27, treat 0.14 0.43, trebl 0.14 0, trend -0.13 0
triag -0.22 0, tribu -0.32 0.61, tried -0.16 -0.29, trium -0.04 0, troub 0.06 0.04, true -0.24 0.51
truly -0.17 0.22, trust -0.28 -1.06, truth -0.11 0.22, try -0.09 0.11, tryin 0.04 0.27
tube 0.2 -0.1, tuesd -0.25 0.07, tuiti 0.47 -0.09, turn 0.62 -0.82, turne 0.43 -0.04
turni 0.05 -0.14, turno 0.28 -0.81, turns 0.05 -0.13, twelv -0.05 -0.19, twent 0.3 -0.23
twice -0.18 0.09, twins -0.03 0, twitt -0.08 0, two -0.28 0.04, type -0.04 0, typic -0.68 0.59
uk -0.35 0, unabl -0.11 -0.23, unacc 0.71 -0.44, unans 0.43 -0.26, unawa 0 -0.06, uncle 0.3 -0.28
under 0.56 0.15, uneve 0.06 -0.16, unfai -0.06 0, unhap 0.25 -0.28, unifo -0.1 0, union -0.16 0
unit -0.05 0.22, unita 0.26 0, unite 0.12 0, units -0.15 0, unive -0.03 -0.1, unkno -0.23 0
unles 0 -0.19, unlik 0.11 0, unmet -0.25 -0.06, unrea -0.12 0, unreg 0.14 -0.22, until -0.42 -0.65
up 0.09 -0.37, updat -0.55 -0.07, ups 0.57 -0.24, upset 0.34 -0.23, uptak -0.13 0.08, upwar -0.04 0
urgen 0.26 -0.25, us 0 0.11, use 0.77 0.74, used 0.28 0.95, usefu 0.32 0, users -0.12 0
uses 0.23 0, using 0.26 0.05, usual 0.35 -0.38, vacan -0.23 -0.22, vague 0.19 -0.18, vale -0.28 0
valid -0.14 0, value 0.79 0.98, valve -0.25 0, varia 0.08 -0.51, varie -0.07 -0.16
vario -0.26 -0.14, vary -0.11 -0.28, ve -0.29 -0.09, verdi 0.71 0.09, versi -0.52 0, very 0.52 0.54
video -0.13 0.16, view -0.35 0.1, views 0.23 -0.03, villa 0.54 0.67, vindi -0.11 0, virtu 0.43 0.42
visib -0.28 0.06, visio 0.16 -0.27, visit 0.15 0.81, visua 0.28 0.18, vital -0.3 0, voice 0.18 0.61
volun 0.18 0.44, vote 0.08 0, vouch -0.04 0, vulne -0.3 0.51, w -0.11 0, wait 0.39 -0.89
waite -0.6 0.09, waiti -0.54 0.29, waits -0.19 -0.21, wake 0.04 0, walk -0.12 -0.03, walke -0.05 0
wall 0.19 0, want -0.05 -0.33, wante -0.42 -0.44, wanti 0.14 -0.31, wants -0.25 0.35, ward -0.11 0
wards -0.2 0, warm 0.09 0.16, warne -0.1 -0.55, warni 0.37 -0.21, was 0.06 0.53, wasn -0.14 0.19
watch 0.31 -0.07, way 0.03 0.35, ways 0.44 0.74, we -0.25 0, weak 0.26 -0.81, weakn -0.24 0.12
webin -0.58 0, websi -0.22 -0.05, wedne 0.12 -0.15, week -0.25 -0.15, weeke 0.39 0.1, weekl -0.03 0
weeks 0.1 0.99, weigh -0.12 0.41, welco 0 0.14, well 0.17 0.44, wellb 0.5 0.43, wendy -0.11 0
went -0.28 -0.62, were 0 -0.13, weren 0.28 -0.19, west -0.04 -0.31, what -0.37 -0.03
whate -0.05 0.2, wheel 0.27 -0.38, when 0.51 0.49, where 0.32 0.76, wheth 0.3 -1.16
which 0.14 0.26, while 0.4 0.51, white -0.19 -0.2, who 0.15 0.49, whoev -0.07 0, whole -0.83 -0.8
whom 0.4 0.33, whose 0 -0.33, why -0.29 -0.38, wide 0.08 0.43, widel 0.52 -0.15, widen 0.2 -0.28
wider -0.3 0, wides 0.21 -0.03, will 0.28 -0.33, willi 0.48 -0.12, winte -0.21 0, wish -0.07 -0.04
wishe -0.21 -0.12, withe 0.39 -0.26, withi 0.69 0.85, witho 0 0.67, woman -0.26 0, women -0.1 0
wonde -0.17 0.06, wood 0.07 0, wooll 0.28 0, word -0.48 -0.48, wordi 0.07 0, words -0.24 0.04
work 0.35 0.15, worke 0.18 1.23, workf 0 0.23, worki 0 0.55, works 0.43 0.97, world -0.21 0.14
worn -0.23 -0.28, worri -0.17 0.31, worry 0.11 0.26, worse -0.1 -0.75, worst -0.05 0.05
worth -0.09 0.09, would 0.23 -0.41, write 0.16 0, writi 0.4 -0.28, writt 0.16 0, wrong -0.08 -0.09
wrote 0.18 -0.26, wsoa -0.18 -0.07, year 0.5 -0.16, yearl 0.12 0.27, years -0.11 -0.13, yes -0.51 0
yeste -0.06 0.06, yet -0.26 -0.35, you -0.2 0.46, young 0.42 0.49, your -0.49 -0.03, yours -0.34 0
youth 0.76 1.13, zoom -0.13 0
near:
0 -0.57 0, 0am -0.03 0, 0k -0.05 0, 0m -0.32 0, 0nd -0.04 0, 0pm -0.09 0, 0rd -0.03 0, 0s 0.24 0
0st 0.03 0, 0th 0.08 0, a -0.29 0, a0 -0.08 0, aband -0.08 0, able 0.04 0, above 0.07 0
absen 0.17 0, absol -0.09 0, acade 0.08 0, accel -0.18 0, accep -0.14 0, acces -0.05 0
accom -0.06 0, accor 0.08 0, accou -0.25 0, accur 0.29 0, achie 0.34 0, ackno 0.57 0, acros 0.1 0
act 0.1 0, acted -0.18 0, actin -0.07 0, actio -0.47 0, activ 0.11 0, actua 0.06 0, ad 0.03 0
add -0.19 0, added 0.28 0, addit -0.15 0, addre -0.1 0, adds 0.1 0, adequ -0.08 0, adhd 0.33 0
admin -0.07 0, admir 0.19 0, admis 0.06 0, admit -0.4 0, adopt -0.06 0, adult 0.23 0, adver -0.06 0
advic 0.33 0, advis 0.26 0, advoc 0.17 0, affec 0.08 0, afi 0.53 0, after 0.29 0, again 0.07 0
age 0.32 0, aged 0.19 0, agenc 0.16 0, agend 0.12 0, ago -0.03 0, agree -0.19 0, ahead 0.27 0
aids 0.15 0, aim -0.05 0, aims -0.05 0, air -0.04 0, alder 0.06 0, alert 0.09 0, alike 0.11 0
aliso -0.31 0, all -0.12 0, allia -0.12 0, alloc -0.15 0, allow -0.29 0, almos 0.23 0, alone 0.07 0
along -0.35 0, alrea -0.4 0, also 0.24 0, alter 0.04 0, altho 0.03 0, altog -0.08 0, alway 0.15 0
am -0.07 0, amaze -0.07 0, amazi -0.16 0, amber -0.08 0, ambit 0.49 0, amend 0.19 0, among 0.09 0
an 0.11 0, analy 0.08 0, and 1.17 0, anew -0.07 0, angry -0.32 0, ann -0.03 0, annou 0.06 0
annua 0.21 0, anoth 0.15 0, answe -0.3 0, anten 0.05 0, anxio 0.04 0, any -0.05 0, anyon 0.18 0
anywa -0.04 0, anywh 0.04 0, ap -0.08 0, apart 0.05 0, apolo -0.35 0, app -0.2 0, appea -0.08 0
appen -0.09 0, appla -0.07 0, appli -0.09 0, appoi 0.37 0, appre 0.14 0, appro -0.12 0
april -0.21 0, archi -0.03 0, are 0.55 0, area -0.09 0, aren -0.07 0, arisi -0.03 0, aroun 0.09 0
arran 0.11 0, arriv 0.35 0, artic -0.14 0, as 0.64 0, asd 0.13 0, asham -0.11 0, aside -0.06 0
ask -0.09 0, asked -0.25 0, askin -0.11 0, asks 0.15 0, aspir 0.2 0, asses 0.52 0, assoc -0.24 0
assur -0.03 0, asylu 0.12 0, attac -0.06 0, attai -0.03 0, attem -0.11 0, atten 0.18 0
attri 0.03 0, audio 0.04 0, audit -0.46 0, autho -0.22 0, autis -0.07 0, autum -0.09 0
avail 0.22 0, avera -0.07 0, avoid 0.03 0, await -0.07 0, award 0.12 0, aware -0.09 0, away 0.16 0
babie 0.17 0, back -0.05 0, backg -0.03 0, backl 0.05 0, bad -0.03 0, badly 0.22 0, bag -0.08 0
balan -0.08 0, band -0.03 0, bands -0.03 0, bar 0.03 0, bare 0.23 0, barel 0.05 0, barri -0.06 0
base -0.12 0, based 0.15 0, bases 0.18 0, basic 0.3 0, basis 0.04 0, battl -0.22 0, bay -0.07 0
bbc -0.14 0, bcp -0.1 0, be -0.04 0, bear -0.04 0, bears 0.11 0, becau 0.12 0, becom -0.04 0
bed -0.12 0, been -0.48 0, befor 0.63 0, began -0.11 0, begin 0.16 0, begun -0.12 0, behal -0.07 0
behav 0.1 0, behin 0.14 0, being -0.07 0, belie 0.07 0, bell 0.06 0, belon -0.07 0, below 0.05 0
ben -0.14 0, benef 0.03 0, besid -0.04 0, best -0.14 0, bette -0.25 0, betwe 0.3 0, beyon 0.09 0
bid -0.04 0, big -0.04 0, bigge -0.03 0, bill 0.07 0, bins -0.04 0, birth 0.17 0, biscu -0.06 0
bit -0.16 0, bits -0.2 0, black -0.05 0, blame -0.03 0, blank 0.14 0, blind 0.14 0, block -0.08 0
blog -0.07 0, blunt 0.09 0, board 0.13 0, boat 0.03 0, bodie 0.05 0, body -0.13 0, book -0.11 0
borde 0.11 0, borou -0.28 0, boss 0.1 0, bosse 0.11 0, botto 0.04 0, bough 0.18 0, bounc -0.04 0
bound 0.03 0, box 0.11 0, boys 0.12 0, brand -0.06 0, break 0.21 0, bridg -0.25 0, brief -0.13 0
brill -0.15 0, bring 0.13 0, broad 0.07 0, broke -0.03 0, broug 0.03 0, budge 0.29 0, build -0.24 0
built 0.18 0, bus 0.07 0, buses 0.08 0, busin 0.04 0, busy 0.04 0, but -0.11 0, buy 0.27 0
by -0.03 0, c -0.16 0, cabin -0.34 0, cake -0.08 0, calle -0.19 0, calls -0.03 0, calm -0.06 0
came -0.11 0, camhs 0.27 0, campa -0.27 0, can 0.16 0, cance 0.05 0, candi 0.08 0, cando 0.22 0
capac -0.04 0, capit -0.03 0, car -0.04 0, card 0.14 0, care 0.1 0, cared -0.05 0, caref 0.07 0
carer -0.18 0, cares 0.14 0, carri 0.06 0, carry -0.06 0, case -0.15 0, cases 0.29 0, casew -0.04 0
catch 0.14 0, categ -0.06 0, cater 0.06 0, caugh 0.13 0, cause 0.05 0, cauti -0.04 0, ccg -0.1 0
ccgs 0.09 0, celeb 0.07 0, cent -0.13 0, centr 0.19 0, cereb -0.07 0, certa 0.4 0, chall -0.21 0
chamb -0.09 0, chanc 0.22 0, chang 0.14 0, charg -0.15 0, chari -0.09 0, charl -0.04 0
chat -0.06 0, check 0.42 0, chief 0.22 0, child 0.82 0, choic 0.31 0, choos 0.05 0, chose -0.07 0
chuff -0.03 0, churc -0.03 0, circu 0.04 0, city -0.24 0, civic -0.09 0, claim -0.24 0
clair -0.21 0, clari 0.12 0, class 0.04 0, clean 0.04 0, clear 0.59 0, click -0.03 0, cliff 0.12 0
clini 0.1 0, cllr -0.36 0, clock 0.1 0, close -0.2 0, club 0.24 0, clubs 0.36 0, clust 0.1 0
co -0.03 0, coach -0.11 0, coffe -0.04 0, coher 0.12 0, cold 0.06 0, colla 0.26 0, colle -0.12 0
colou -0.06 0, come 0.54 0, comes 0.16 0, comfo -0.11 0, comin 0.08 0, comme 0.06 0, commu 0.51 0
compa 0.08 0, compe 0.2 0, compl 0.23 0, con -0.03 0, conce 0.11 0, conde 0.13 0, condi -0.12 0
confi -0.14 0, congr -0.11 0, conne -0.03 0, consi 0.53 0, const 0.05 0, consu -0.16 0
conta -0.05 0, conte 0.1 0, conti 0.19 0, contr 0.16 0, conve -0.03 0, coope 0.1 0, coord 0.15 0
cope -0.15 0, copie 0.07 0, copy -0.08 0, corne 0.07 0, corre -0.03 0, corri -0.03 0, cost -0.13 0
costs -0.19 0, could 0.15 0, coun -0.1 0, counc -0.8 0, couns 0.14 0, count 0.18 0, cours 0.13 0
cover -0.16 0, covid -0.45 0, crack -0.04 0, craig -0.03 0, credi 0.11 0, cried -0.17 0
crite -0.12 0, criti 0.06 0, cry 0.06 0, cryin -0.07 0, cultu 0.24 0, curre 0.05 0, cut 0.2 0
cuts 0.07 0, d -0.2 0, dad -0.05 0, dads 0.17 0, daily 0.07 0, dame -0.04 0, damni -0.19 0
dan -0.04 0, dange -0.29 0, dark 0.14 0, dashb 0.13 0, data -0.21 0, dated 0.04 0, dates -0.09 0
daugh -0.21 0, david -0.03 0, day 0.16 0, days 0.12 0, dco 0.05 0, deadl 0.49 0, deaf 0.22 0
deal 0.24 0, deali -0.13 0, deals -0.14 0, dealt -0.3 0, debor 0.06 0, decad -0.04 0, decem -0.35 0
decid 0.18 0, decis 0.32 0, decla -0.16 0, decli 0.1 0, dedic 0.03 0, deep -0.13 0, deepl -0.16 0
defen -0.04 0, defin -0.05 0, degre 0.24 0, delay 0.2 0, delig 0.04 0, deliv -0.17 0, deman -0.47 0
democ 0.04 0, dems -0.1 0, denta 0.19 0, denti 0.45 0, depar 0.04 0, depen 0.21 0, depth -0.13 0
deput -0.12 0, descr 0.08 0, deser -0.36 0, desig 0.74 0, despa -0.11 0, despe 0.05 0, despi 0.1 0
detai -0.11 0, deter -0.19 0, devel 0.04 0, devot -0.04 0, dfe -0.1 0, diagn 0.33 0, did 0.16 0
didn -0.22 0, diffe 0.22 0, diffi 0.06 0, digit -0.07 0, dire -0.09 0, direc -0.21 0, disab 0.15 0
disap -0.16 0, disch 0.11 0, disco -0.06 0, discu -0.24 0, disgr -0.07 0, disjo 0.03 0
disor 0.06 0, dispu 0.16 0, dissa 0.25 0, dista 0.05 0, do 0.14 0, docum -0.15 0, does 0.58 0
doesn -0.13 0, dog -0.03 0, doing 0.28 0, don 0.05 0, done 0.35 0, door -0.09 0, doors 0.06 0
doubl 0.04 0, doubt 0.32 0, down 0.16 0, downl -0.14 0, dozen -0.18 0, dr -0.07 0, draft -0.11 0
draw -0.04 0, drawi -0.08 0, drawn -0.14 0, draws 0.07 0, dread -0.18 0, drew 0.08 0, drift 0.04 0
drive 0.09 0, drop 0.09 0, dropp 0.21 0, dry 0.05 0, due -0.18 0, dunho -0.17 0, durin 0.1 0
dutie 0.06 0, e -0.17 0, each 0.28 0, earli 0.08 0, early 0.47 0, earne 0.04 0, easie 0.07 0
easil 0.04 0, east -0.54 0, easte -0.07 0, easy 0.1 0, eat -0.05 0, eatin 0.15 0, econo -0.04 0
edge 0.14 0, educa -0.49 0, effec 0.48 0, effor 0.09 0, ehc 0.16 0, ehcp -0.32 0, ehcps -0.07 0
eight 0.2 0, elain -0.03 0, elect -0.09 0, eligi 0.06 0, else 0.09 0, email 0.06 0, embed 0.46 0
emerg 0.22 0, emma -0.04 0, emoti -0.04 0, emplo 0.14 0, empty 0.22 0, enabl 0.08 0, encou -0.15 0
end -0.08 0, endor -0.09 0, ends 0.19 0, energ 0.09 0, engag 0.08 0, engla -0.26 0, engli 0.07 0
enhan 0.12 0, enjoy 0.06 0, enoug 0.32 0, enqui -0.05 0, ensur 0.08 0, entit -0.1 0, ep -0.1 0
epile 0.15 0, equal 0.28 0, equip 0.03 0, escal -0.08 0, escor -0.03 0, espec 0.33 0, essen -0.13 0
estab 0.17 0, estat -0.05 0, estim -0.08 0, evalu 0.05 0, even 0.32 0, event 0.18 0, ever -0.21 0
evide 0.03 0, exami -0.54 0, examp 0.17 0, excee 0.1 0, excep 0.14 0, exces 0.22 0, excit 0.23 0
exclu 0.31 0, excus -0.25 0, execu -0.28 0, exemp 0.18 0, exhau -0.17 0, exist 0.11 0, expan 0.18 0
expec -0.23 0, exper -0.29 0, expla -0.03 0, explo 0.11 0, expre -0.03 0, exten -0.13 0
extra -0.2 0, extre -0.08 0, eye 0.04 0, eyes 0.03 0, f 0.12 0, face 0.07 0, faceb -0.11 0
faced -0.14 0, facts -0.1 0, fail -0.2 0, faile 0.1 0, faili -0.16 0, fails -0.04 0, failu -0.34 0
fair -0.05 0, faith 0.11 0, fall 0.1 0, falle 0.05 0, falli -0.05 0, falls 0.09 0, famil 0.31 0
fanta -0.07 0, far -0.25 0, fare 0.17 0, farm 0.05 0, fast 0.29 0, faste -0.14 0, fathe 0.09 0
fault 0.03 0, favou 0.16 0, featu -0.26 0, febru -0.25 0, fed 0.07 0, feedb 0.07 0, feel 0.35 0
feeli 0.32 0, feels 0.15 0, feet -0.07 0, fell -0.06 0, felt 0.05 0, ferry 0.03 0, few 0.33 0
fewer 0.03 0, field 0.15 0, fifth -0.25 0, fight -0.16 0, figur 0.29 0, file 0.05 0, files -0.21 0
fill 0.03 0, fille -0.05 0, film -0.05 0, final 0.19 0, finan -0.06 0, find 0.23 0, findi 0.19 0
finds -0.1 0, finge 0.04 0, finis 0.23 0, firm -0.1 0, firml 0.05 0, first -0.14 0, fit 0.11 0
fitti 0.03 0, five -0.18 0, fives 0.55 0, fix -0.21 0, fixed 0.15 0, flagg -0.07 0, flexi 0.09 0
flour 0.09 0, flu -0.15 0, focus -0.19 0, follo -0.2 0, foot -0.03 0, footb -0.04 0, for 0.83 0
force 0.15 0, forec -0.06 0, forge -0.04 0, form -0.15 0, forma 0.07 0, forme 0.2 0, forms -0.09 0
formu -0.04 0, forty -0.08 0, forum 0.21 0, forwa 0.18 0, foste 0.07 0, found 0.13 0, four 0.08 0
fourt 0.03 0, fract 0.1 0, fragi 0.15 0, frame -0.06 0, frank -0.15 0, free -0.14 0, freed 0.05 0
frequ 0.17 0, fresh 0.18 0, frien 0.09 0, frigh -0.06 0, from 0.32 0, front 0.08 0, fruit 0.12 0
frust 0.34 0, full -0.13 0, fully -0.07 0, fun 0.07 0, funct -0.09 0, funda 0.47 0, funde -0.06 0
furth -0.07 0, futur 0.29 0, g -0.04 0, gain 0.12 0, gains 0.19 0, galle -0.04 0, gap 0.08 0
garde -0.05 0, gate 0.04 0, gathe -0.08 0, gave -0.18 0, gener 0.07 0, genui -0.06 0, get 0.33 0
gets 0.34 0, girl 0.1 0, girls -0.09 0, give 0.33 0, given 0.09 0, gives 0.29 0, givin -0.05 0
glad -0.08 0, glass 0.1 0, gloom -0.09 0, glue 0.06 0, go 0.13 0, goes 0.09 0, going -0.15 0
gold 0.14 0, golde 0.05 0, gone -0.09 0, good 0.08 0, goodb -0.03 0, got 0.26 0, gov 0.07 0
gover 0.12 0, gp -0.09 0, gps 0.13 0, grade 0.17 0, gradu 0.38 0, grand 0.1 0, grant -0.06 0
grasp 0.13 0, grave 0.07 0, great -0.03 0, green 0.07 0, grim 0.06 0, grip 0.15 0, groun 0.14 0
group -0.12 0, grow -0.09 0, growi 0.19 0, grown 0.13 0, growt -0.08 0, guida 0.09 0, guide -0.12 0
gypsy 0.04 0, h 0.17 0, habil 0.12 0, had -0.12 0, hadn 0.16 0, haile -0.06 0, hall -0.36 0
halve 0.09 0, hand -0.04 0, hande -0.15 0, handf 0.11 0, handi -0.09 0, handl 0.2 0, hando 0.08 0
hands -0.03 0, hang 0.11 0, happi 0.04 0, happy -0.1 0, hard 0.16 0, hardl 0.16 0, harm 0.04 0
hart -0.03 0, has 0.57 0, hasn -0.14 0, haven 0.22 0, havin 0.23 0, he -0.15 0, head -0.3 0
headl -0.11 0, heads -0.1 0, headt -0.15 0, healt 0.15 0, heard 0.15 0, heari 0.28 0, heart 0.06 0
heavi 0.08 0, held -0.28 0, hello -0.07 0, help 0.15 0, helpf -0.07 0, helpi -0.08 0, helpl 0.11 0
her -0.23 0, here -0.39 0, hers 0.06 0, herse 0.1 0, hide -0.08 0, high 0.2 0, highe 0.19 0
highl 0.09 0, him -0.13 0, hire -0.17 0, hired -0.04 0, his -0.22 0, histo -0.04 0, hmci -0.19 0
hoist 0.05 0, hold 0.27 0, holde -0.05 0, holdi 0.08 0, holds 0.13 0, holid 0.04 0, homes 0.04 0
homew -0.06 0, hones -0.03 0, hope -0.25 0, hoped -0.28 0, hospi 0.19 0, host -0.03 0, hour 0.12 0
hours 0.15 0, house -0.05 0, housi -0.17 0, how 0.15 0, howev 0.78 0, hub 0.07 0, hubs 0.37 0
huge -0.11 0, hundr 0.1 0, hurry 0.06 0, hyper 0.16 0, i -0.17 0, ian -0.04 0, icb -0.19 0
ideas -0.08 0, if 0.21 0, ignor 0.05 0, ill -0.03 0, image -0.04 0, imagi 0.15 0, immed -0.08 0
impac 0.48 0, impai 0.15 0, impar 0.05 0, imple 0.16 0, impli -0.08 0, impor -0.22 0, impre 0.07 0
impro -0.26 0, in 0.12 0, inacc 0.13 0, inade 0.06 0, inclu -0.21 0, incon -0.24 0, incre -0.19 0
indep -0.04 0, indic -0.14 0, indiv 0.22 0, ineff 0.06 0, inequ 0.07 0, infan 0.22 0, influ 0.39 0
infor 0.19 0, inher 0.03 0, initi -0.14 0, innov 0.1 0, input 0.11 0, ins 0.06 0, insid -0.1 0
insis 0.08 0, inspe -0.07 0, inspi 0.13 0, insta 0.12 0, inste 0.07 0, instr 0.03 0, insuf 0.18 0
integ 0.16 0, inten 0.15 0, inter 0.17 0, into -0.08 0, intro -0.12 0, inves 0.18 0, invit -0.2 0
is 0.34 0, isn 0.05 0, issue -0.19 0, item -0.09 0, items -0.04 0, its -0.13 0, itsel -0.03 0
james -0.12 0, jan 0.08 0, janua 0.03 0, jen -0.06 0, jewel 0.14 0, jim -0.09 0, jo -0.05 0
job 0.14 0, jobs 0.18 0, john -0.05 0, join -0.08 0, joine -0.04 0, joini 0.13 0, joint 0.26 0
jonat -0.03 0, jones 0.1 0, journ 0.17 0, joy 0.12 0, judge -0.19 0, julia -0.07 0, july -0.23 0
june -0.15 0, just -0.21 0, justi 0.47 0, kb -0.04 0, keen 0.11 0, keep 0.3 0, keeps 0.1 0
kelly -0.05 0, kept 0.41 0, key -0.06 0, kids 0.29 0, kind 0.22 0, kinde -0.03 0, kindl 0.03 0
kindn -0.14 0, kinds -0.11 0, kitch -0.04 0, knees -0.17 0, knew 0.22 0, knock 0.05 0, know 0.52 0
knowi 0.08 0, knowl 0.28 0, known 0.33 0, la -0.27 0, lab -0.03 0, label 0.04 0, labou -0.4 0
lack -0.06 0, lacks 0.09 0, lad -0.03 0, lady -0.04 0, lag 0.14 0, laid -0.06 0, land -0.03 0
lane -0.05 0, langu 0.24 0, large 0.19 0, laste -0.13 0, lasti -0.17 0, lasts 0.2 0, late 0.63 0
latel 0.36 0, later 0.09 0, lates -0.04 0, laugh 0.11 0, launc -0.12 0, laure 0.08 0, law -0.14 0
lawye -0.04 0, lay -0.14 0, lays 0.22 0, lead -0.33 0, leade 0.56 0, leads 0.04 0, learn 0.09 0
least -0.15 0, leave 0.36 0, leavi -0.04 0, led 0.08 0, lee -0.04 0, left 0.32 0, legal -0.16 0
lengt 0.34 0, let -0.25 0, lets 0.31 0, letti -0.19 0, level 0.04 0, lib -0.12 0, liber -0.13 0
libra 0.06 0, lies 0.05 0, life 0.55 0, lifel 0.1 0, lift 0.03 0, lifte 0.1 0, light 0.21 0
like -0.09 0, liked 0.24 0, likel 0.19 0, likew 0.17 0, limbo -0.14 0, limit 0.24 0, line -0.03 0
lines -0.04 0, link -0.06 0, list -0.07 0, liste 0.14 0, lists -0.05 0, liter -0.07 0, littl 0.27 0
lived -0.07 0, lives 0.07 0, livin -0.06 0, ll -0.17 0, lockd 0.06 0, long 0.38 0, longe 0.13 0
look -0.12 0, looke -0.28 0, looki -0.24 0, looks -0.27 0, lose -0.09 0, lot 0.05 0, lots 0.06 0
lotte 0.1 0, loud 0.04 0, love -0.16 0, loved 0.08 0, lovel -0.17 0, low 0.18 0, lower 0.14 0
lunch -0.09 0, made -0.12 0, main -0.1 0, mainl 0.18 0, mains 0.05 0, maint -0.11 0, majes -0.15 0
major 0.14 0, make 0.09 0, makes -0.09 0, man -0.16 0, manag -0.12 0, manne -0.15 0, many 0.22 0
march -0.34 0, marga -0.04 0, mark 0.08 0, marks 0.03 0, marti -0.21 0, mary -0.08 0, match -0.16 0
mater -0.06 0, maths 0.14 0, matt 0.07 0, matte 0.13 0, matur 0.22 0, may -0.39 0, mayor 0.04 0
me -0.43 0, meani 0.1 0, means 0.14 0, meant 0.07 0, measu -0.12 0, media -0.07 0, medic 0.14 0
meet 0.27 0, meeti -0.34 0, meets 0.15 0, membe -0.14 0, menta 0.03 0, menu 0.05 0, merge 0.08 0
merro -0.12 0, merse 0.15 0, mess 0.07 0, messa -0.06 0, metho -0.04 0, metro 0.07 0, miche -0.16 0
mid 0.15 0, middl 0.21 0, mile 0.09 0, miles -0.18 0, milli 0.1 0, mind 0.16 0, minds 0.28 0
mine -0.1 0, minim 0.1 0, minis -0.29 0, minor 0.18 0, minut -0.05 0, mirro -0.15 0, missi 0.03 0
mista 0.12 0, mixed 0.12 0, mo -0.04 0, mobil -0.03 0, moder -0.07 0, momen -0.1 0, monda -0.35 0
money 0.22 0, monit -0.2 0, month -0.15 0, more -0.33 0, morni -0.05 0, most 0.26 0, mostl -0.12 0
mothe -0.05 0, motio -0.03 0, mount -0.05 0, move 0.37 0, moved 0.06 0, moves 0.11 0, mp -0.19 0
mr -0.34 0, mrs 0.04 0, ms -0.16 0, much 0.03 0, multi 0.03 0, mum -0.12 0, must -0.17 0
my -0.25 0, mysel -0.04 0, name -0.07 0, named 0.11 0, namel 0.04 0, names -0.11 0, narro 0.27 0
natio -0.15 0, navig -0.03 0, nd 0.19 0, near 0.05 0, neare 0.07 0, nearl 0.3 0, neces 0.05 0
need 0.22 0, neede 0.15 0, needi 0.04 0, needs 0.59 0, negat 0.09 0, neil -0.04 0, neith 0.1 0
net 0.07 0, netwo 0.03 0, neuro 0.59 0, never -0.37 0, new 0.15 0, newbo 0.09 0, newer 0.15 0
newes 0.22 0, newly 0.12 0, news -0.38 0, newsl -0.05 0, next -0.34 0, nhs -0.35 0, nhse -0.08 0
nice 0.15 0, nicol -0.06 0, nine -0.05 0, ninet 0.15 0, no -0.26 0, nobod -0.17 0, non 0.1 0
none -0.36 0, nonet 0.09 0, nor -0.03 0, norm 0.04 0, norma -0.04 0, north 0.15 0, not 0.28 0
note 0.16 0, noted 0.07 0, nothi -0.06 0, notic 0.2 0, novem -0.34 0, now 0.08 0, nurse 0.28 0
nursi 0.59 0, o 0.09 0, objec -0.11 0, oblig 0.06 0, obser 0.19 0, occup 0.37 0, octob -0.32 0
of 0.34 0, off 0.17 0, offen 0.05 0, offer 0.37 0, offic 0.14 0, ofste 0.2 0, often 0.25 0
old 0.11 0, older 0.34 0, olds 0.24 0, ombud -0.07 0, once 0.06 0, one 0.17 0, ones -0.05 0
onlin 0.14 0, only -0.34 0, onwar 0.1 0, open -0.13 0, opene 0.08 0, openi -0.29 0, openn 0.04 0
opens -0.15 0, opini 0.11 0, oppor -0.07 0, oppos -0.22 0, optim -0.11 0, or 0.13 0, ordin 0.27 0
organ -0.17 0, ot 0.48 0, other 0.36 0, our -0.04 0, ours -0.03 0, ourse 0.06 0, out 0.17 0
outco 0.4 0, outgr 0.07 0, outli -0.14 0, outre 0.4 0, outsi 0.08 0, outst -0.18 0, overa 0.15 0
overd 0.03 0, overh -0.06 0, overl 0.03 0, overn 0.22 0, overs 0.31 0, overv -0.12 0, overw 0.36 0
own -0.25 0, owns 0.05 0, pace 0.35 0, packa -0.06 0, paedi 0.1 0, page 0.05 0, pages -0.05 0
paid 0.04 0, paint 0.14 0, pair -0.03 0, palsy -0.07 0, pande 0.08 0, panel 0.06 0, pap -0.03 0
paper -0.2 0, parag 0.17 0, paren 0.35 0, parki -0.06 0, parli -0.14 0, part 0.18 0, partl -0.04 0
partn -0.1 0, party 0.03 0, pass 0.09 0, passa 0.03 0, passe 0.18 0, passi 0.27 0, passp 0.07 0
past 0.35 0, paste 0.03 0, patch -0.07 0, pathw 0.34 0, patie -0.14 0, patte -0.1 0, paul -0.2 0
pay -0.04 0, payin 0.19 0, payme 0.38 0, pays 0.14 0, pdf -0.07 0, peer -0.17 0, peers -0.09 0
peopl 0.19 0, per -0.14 0, perfe -0.07 0, perfo -0.17 0, perio 0.08 0, perma 0.04 0, persi 0.16 0
perso 0.31 0, petit -0.04 0, phase 0.11 0, phil 0.1 0, phone 0.05 0, phoni 0.04 0, photo -0.23 0
phras 0.03 0, pick 0.12 0, picke 0.16 0, pictu 0.14 0, pilot -0.06 0, pink -0.09 0, place 0.23 0
plain 0.12 0, plan -0.2 0, plann 0.47 0, plans 1.07 0, play 0.03 0, pleas 0.22 0, plent -0.2 0
point -0.12 0, polic -0.18 0, polit -0.04 0, poll -0.03 0, poor 0.18 0, poorl 0.18 0, popul -0.11 0
port -0.07 0, porta 0.2 0, portf -0.13 0, possi -0.24 0, post 0.13 0, postc 0.13 0, poste -0.03 0
posts 0.05 0, poten -0.07 0, pound -0.1 0, pover -0.04 0, power -0.05 0, pract 0.11 0, prais 0.42 0
preci 0.26 0, premi -0.03 0, prepa 0.09 0, presc 0.04 0, prese 0.07 0, press -0.1 0, prete -0.06 0
preve 0.13 0, previ 0.1 0, price -0.07 0, prima 0.32 0, princ 0.04 0, prior -0.06 0, priva -0.03 0
proce -0.14 0, produ -0.13 0, profe 0.33 0, profi 0.2 0, profo 0.17 0, progr -0.25 0, proje 0.05 0
promi -0.21 0, promo 0.07 0, promp 0.3 0, prope 0.19 0, prote -0.48 0, prove -0.09 0, provi -0.19 0
publi -0.12 0, pull 0.07 0, pupil 0.24 0, purpo 0.18 0, push 0.09 0, pushe 0.03 0, put 0.03 0
puts 0.16 0, putti -0.03 0, q -0.17 0, quali 0.22 0, quart 0.03 0, queri 0.07 0, quest -0.04 0
queue 0.16 0, quick 0.35 0, quiet -0.03 0, quite -0.09 0, quote 0.09 0, r -0.03 0, rag -0.04 0
rain -0.06 0, raise -0.22 0, raisi 0.21 0, ran 0.3 0, rang -0.09 0, range -0.22 0, rare 0.08 0
rarel 0.16 0, rate 0.26 0, rated -0.1 0, rates -0.29 0, rathe 0.09 0, ratin 0.23 0, re 0.24 0
reach 0.38 0, react 0.1 0, read -0.26 0, reade -0.11 0, reads -0.05 0, ready -0.09 0, real 0.06 0
reali -0.04 0, reall -0.21 0, reass 0.12 0, rebui 0.06 0, recei 0.12 0, recen 0.31 0, recep 0.13 0
recko 0.04 0, recog 0.36 0, recom -0.29 0, recor 0.04 0, recov -0.04 0, recru -0.35 0, red -0.1 0
redes 0.08 0, reduc -0.12 0, refer 0.08 0, refle 0.12 0, refor 0.08 0, refre -0.06 0, refug 0.12 0
refus -0.18 0, regar 0.09 0, regis 0.09 0, regre -0.05 0, regul -0.14 0, rejec -0.03 0
relat 0.27 0, relea -0.22 0, relen 0.04 0, relev -0.14 0, relia 0.26 0, relie 0.04 0, rely 0.21 0
remai 0.19 0, remar 0.13 0, remem -0.03 0, remin 0.04 0, remot 0.06 0, remov -0.03 0, reorg 0.08 0
rep -0.07 0, repea 0.19 0, repla 0.19 0, reply -0.14 0, repor -0.56 0, repre -0.1 0, reque -0.11 0
requi -0.18 0, resea -0.04 0, reser 0.14 0, resid -0.05 0, resig 0.08 0, resil -0.05 0
resol 0.05 0, resou 0.04 0, respe 0.03 0, respi -0.04 0, respo -0.28 0, rest 0.03 0, resto 0.17 0
restr -0.09 0, resul 0.13 0, retur -0.11 0, revea 0.16 0, revie 0.28 0, revis -0.04 0
rewri -0.11 0, rich -0.03 0, richa -0.03 0, right 0.41 0, rigor -0.31 0, rigou 0.23 0, ring 0.03 0
ringi -0.06 0, rings 0.09 0, rise 0.09 0, risin 0.12 0, risk -0.21 0, risks 0.12 0, road -0.06 0
rober -0.16 0, robus 0.16 0, role 0.31 0, roles 0.1 0, roma 0.06 0, room -0.05 0, rose -0.09 0
ross -0.04 0, rosy 0.08 0, round 0.07 0, route 0.03 0, routi 0.17 0, row -0.13 0, royal 0.06 0
rubbi -0.03 0, rule 0.05 0, ruled -0.08 0, rules -0.07 0, rulin 0.06 0, rung 0.07 0, runni -0.07 0
runs 0.3 0, rural 0.03 0, ruth 0.07 0, s 0.1 0, sad -0.09 0, safe 0.28 0, safeg 0.26 0
safet -0.08 0, said -0.08 0, sally 0.04 0, salt 0.07 0, sam -0.06 0, same 0.15 0, sampl 0.13 0
sat -0.19 0, satis -0.08 0, satur 0.09 0, save -0.05 0, saved -0.08 0, savin -0.11 0, saw 0.73 0
say -0.37 0, sayin -0.29 0, says -0.03 0, scand 0.18 0, scarc 0.03 0, scath 0.13 0, sched 0.05 0
schem -0.04 0, schoo 0.25 0, score 0.08 0, scrat 0.05 0, scree 0.12 0, scrut -0.2 0, seaml 0.06 0
searc 0.07 0, secon 0.11 0, secre -0.11 0, secti 0.15 0, secto -0.29 0, secur 0.13 0, see -0.23 0
seein -0.05 0, seek -0.07 0, seeki 0.1 0, seem -0.14 0, seems 0.08 0, seen 0.36 0, sees 0.1 0
seldo 0.18 0, selec -0.08 0, self -0.19 0, semh -0.04 0, sen 0.22 0, senco 0.28 0, send -0.41 0
sendi -0.05 0, sense 0.49 0, sensi 0.04 0, senso 0.54 0, sent 0.05 0, sente 0.06 0, separ 0.13 0
sept -0.05 0, septe -0.2 0, serio 0.11 0, serve -0.13 0, servi 0.63 0, sessi 0.09 0, set 0.22 0
sets -0.07 0, setti -0.05 0, settl 0.33 0, seven 0.03 0, sever -0.09 0, shall 0.18 0, shamb -0.06 0
shame -0.13 0, shape 0.1 0, shapi 0.17 0, share 0.49 0, shari 0.07 0, sharp 0.12 0, she -0.3 0
sheet -0.09 0, shift -0.19 0, shoes -0.03 0, short 0.37 0, shoul -0.25 0, shout 0.07 0, show 0.06 0
showe -0.14 0, shown 0.38 0, shows 0.09 0, shut 0.03 0, sibli 0.12 0, sick -0.08 0, sickn -0.05 0
side 0.24 0, sides -0.09 0, sight 0.32 0, sign 0.17 0, signe -0.13 0, signi 0.83 0, signs 0.33 0
simil -0.08 0, simpl -0.03 0, since -0.04 0, singl -0.05 0, sir -0.13 0, siste -0.04 0, sit 0.03 0
site -0.05 0, situa 0.05 0, sixte -0.06 0, size -0.06 0, skill 0.05 0, slamm 0.04 0, sleep -0.04 0
slide -0.03 0, slipp 0.18 0, slow 0.19 0, slowe 0.08 0, slowl 0.03 0, small 0.2 0, smile -0.05 0
smith -0.08 0, smoot 0.25 0, so -0.16 0, socia -0.56 0, solid 0.08 0, solut 0.06 0, solve -0.03 0
some -0.03 0, someb -0.04 0, someo 0.12 0, somet 0.09 0, somew -0.05 0, son -0.05 0, soon 0.06 0
soone 0.09 0, sorry -0.67 0, sort -0.03 0, sorts -0.04 0, sough -0.1 0, sound -0.12 0
sourc -0.08 0, south 0.06 0, space -0.08 0, spare 0.12 0, speak 0.05 0, speci 0.09 0, speec 0.56 0
speed 0.07 0, spell 0.05 0, spend 0.06 0, spent -0.09 0, spin -0.06 0, spite 0.2 0, split -0.09 0
spoke 0.03 0, spot 0.19 0, spots 0.04 0, spott 0.06 0, sprea 0.1 0, sprin 0.1 0, stabi 0.22 0
stabl 0.07 0, staff -0.05 0, stage 0.19 0, stake -0.04 0, stall -0.08 0, stand -0.07 0
start 0.13 0, state -0.2 0, stati -0.21 0, statu 0.17 0, stay 0.04 0, staye 0.26 0, stays -0.1 0
steer 0.1 0, steph 0.07 0, steps -0.3 0, stick 0.12 0, still 0.44 0, stone -0.05 0, stood -0.04 0
stop -0.1 0, story 0.2 0, strai -0.25 0, strat 0.64 0, strea -0.03 0, stren 0.46 0, stres -0.32 0
stret 0.05 0, stron 0.25 0, struc 0.29 0, strug -0.33 0, stubb 0.12 0, stuck 0.08 0, stude -0.16 0
study -0.06 0, stuff 0.12 0, submi -0.1 0, subsc -0.05 0, subst -0.05 0, succe -0.04 0
such -0.03 0, sue -0.16 0, suffe 0.08 0, suffi 0.41 0, sugge 0.03 0, suit 0.13 0, summa -0.17 0
summe 0.03 0, sums -0.03 0, sunda 0.05 0, super -0.06 0, suppl 0.14 0, suppo 0.28 0, sure -0.1 0
surge 0.09 0, surpr -0.2 0, surve -0.52 0, suspe 0.62 0, swift 0.17 0, syndr 0.05 0, syste 0.19 0
t -0.09 0, ta -0.08 0, table 0.29 0, take -0.08 0, taken -0.04 0, takes 0.26 0, takin 0.18 0
talk 0.08 0, talke -0.2 0, talki 0.22 0, talks 0.03 0, tangi 0.06 0, targe -0.04 0, task 0.04 0
taugh 0.27 0, taxi 0.03 0, taxis 0.1 0, taylo -0.05 0, tea 0.05 0, teach 0.29 0, team -0.13 0
teams 0.07 0, tears 0.06 0, teena 0.2 0, teens 0.19 0, telep 0.3 0, tell 0.04 0, telli -0.17 0
tells 0.04 0, templ -0.19 0, ten -0.08 0, tenac 0.18 0, term 0.09 0, terms -0.1 0, testi -0.17 0
tests 0.03 0, than 0.33 0, thank -0.14 0, that 0.54 0, the -0.03 0, their 0.27 0, them -0.06 0
thema -0.05 0, theme -0.16 0, thems 0.22 0, thera 0.36 0, there 0.04 0, these -0.27 0, they 0.24 0
thin 0.25 0, thing 0.23 0, think -0.04 0, thinl 0.05 0, third -0.04 0, thirt -0.06 0, this -0.84 0
thorn -0.14 0, thoro -0.22 0, those -0.2 0, thoug 0.08 0, threa 0.1 0, three 0.07 0, thres 0.06 0
thriv 0.2 0, throu -0.1 0, thurs -0.06 0, tier -0.12 0, tight 0.33 0, tim -0.08 0, time 0.46 0
timel 0.26 0, times -0.12 0, timet -0.05 0, tired -0.27 0, title -0.05 0, to 0.4 0, toddl 0.09 0
toget 0.35 0, toile -0.09 0, told 0.16 0, tomor -0.04 0, too 0.39 0, tool -0.09 0, toolk -0.05 0
top 0.11 0, topic -0.11 0, touch 0.04 0, towar -0.05 0, towns 0.03 0, track -0.1 0, train 0.16 0
traje -0.1 0, tram 0.09 0, trans -0.08 0, traum -0.07 0, trave 0.19 0, treat 0.1 0, trebl 0.07 0
trend -0.06 0, triag -0.11 0, tribu -0.11 0, tried -0.09 0, troub 0.13 0, true -0.09 0
truly -0.09 0, trust -0.21 0, truth -0.04 0, try -0.1 0, tube 0.1 0, tuesd -0.15 0, tuiti 0.23 0
turn 0.44 0, turne 0.17 0, turni -0.03 0, turno 0.1 0, twelv 0.07 0, twent 0.15 0, twice -0.11 0
twitt -0.04 0, two -0.27 0, typic -0.3 0, uk -0.18 0, unabl -0.05 0, unacc 0.45 0, unans 0.17 0
unawa 0.04 0, uncle 0.15 0, under 0.5 0, uneve 0.11 0, unfai -0.03 0, unhap 0.21 0, unifo -0.05 0
union -0.08 0, unit -0.03 0, unita 0.14 0, unite 0.06 0, units -0.08 0, unkno -0.11 0, unles -0.1 0
unlik 0.07 0, unmet -0.07 0, unrea -0.1 0, unreg 0.07 0, until -0.12 0, up -0.05 0, updat -0.28 0
ups 0.29 0, upset 0.18 0, uptak -0.06 0, urgen -0.07 0, us 0.12 0, use 0.34 0, used 0.19 0
usefu 0.17 0, users -0.11 0, uses 0.11 0, using 0.13 0, usual 0.1 0, vacan -0.18 0, vague 0.1 0
vale -0.14 0, valid -0.11 0, value 0.5 0, valve -0.12 0, varia 0.11 0, varie -0.1 0, vario -0.13 0
vary -0.06 0, ve -0.17 0, verdi 0.35 0, versi -0.27 0, very 0.41 0, video -0.06 0, view -0.27 0
views -0.11 0, villa 0.31 0, vindi -0.06 0, virtu 0.21 0, visib -0.14 0, visio 0.17 0, visit 0.31 0
visua 0.14 0, vital -0.15 0, voice 0.16 0, vote 0.04 0, vouch -0.03 0, vulne -0.21 0, wait 0.48 0
waite -0.32 0, waiti -0.35 0, waits 0.2 0, walk -0.06 0, wall 0.13 0, want 0.09 0, wante -0.15 0
wanti 0.07 0, wants -0.1 0, ward -0.05 0, wards -0.1 0, warni 0.2 0, was -0.13 0, wasn -0.06 0
waste 0.04 0, watch 0.21 0, way 0.19 0, we -0.28 0, weakn 0.85 0, webin -0.3 0, websi -0.12 0
wedne 0.07 0, weeke 0.21 0, weeks 0.13 0, welco 0.04 0, well 0.47 0, wellb 0.2 0, wendy -0.05 0
were 0.31 0, weren 0.13 0, what 0.16 0, whate -0.04 0, wheel 0.09 0, when 0.47 0, where 0.25 0
wheth 0.24 0, which -0.17 0, while 0.08 0, white -0.1 0, who 0.1 0, whoev -0.03 0, whole -0.63 0
whom 0.39 0, why -0.15 0, wide 0.05 0, widel 0.26 0, widen 0.1 0, wider -0.13 0, wides 0.09 0
will -0.5 0, willi 0.25 0, winte -0.14 0, wish -0.06 0, wishe -0.09 0, withe 0.21 0, withi 0.35 0
witho 0.15 0, woman -0.12 0, women -0.05 0, won 0.05 0, wonde -0.1 0, wood 0.04 0, wooll 0.12 0
word -0.27 0, wordi 0.03 0, words -0.12 0, work -0.05 0, worke 0.18 0, workf -0.04 0, worki 0.14 0
works 0.3 0, world -0.17 0, worn -0.22 0, worry 0.03 0, worse -0.15 0, worth -0.04 0, would 0.33 0
write 0.19 0, writi 0.18 0, writt -0.19 0, wrong 0.03 0, wrote -0.05 0, wsoa -0.18 0, year 0.24 0
yearl 0.06 0, years 0.19 0, yes -0.27 0, yeste -0.09 0, yet 0.73 0, you -0.27 0, young 0.68 0
your -0.26 0, yours -0.17 0, youth 0.39 0, zoom -0.06 0
before:
0 -0.31 0, 0am -0.1 0, 0k -0.05 0, 0m -0.77 0, 0nd -0.03 0, 0pm -0.07 0, 0rd 0.19 0, 0s 0.16 0
0st -0.24 0, 0th -0.17 0, a 0.06 0, a0 -0.1 0, able 0.06 0, about 0.08 0, above -0.36 0
absen 0.11 0, absol -0.28 0, acade 0.07 0, accel -0.12 0, accep -0.55 0, acces -0.06 0
accom -0.16 0, accou 0.17 0, accur 0.25 0, achie 0.07 0, ackno 0.27 0, acros 0.09 0, act -0.05 0
acted -0.07 0, actin -0.14 0, actio -0.2 0, activ 0.17 0, actua 0.09 0, ad -0.14 0, adapt -0.05 0
add 0.04 0, added -0.15 0, addit -0.33 0, addre -0.18 0, adequ -0.21 0, adhd 0.33 0, admin -0.14 0
admir 0.03 0, adole 0.14 0, adopt 0.16 0, adult 0.09 0, advic -0.09 0, advis 0.05 0, advoc 0.07 0
afi 0.46 0, after -0.06 0, again -0.1 0, age 0.6 0, aged 0.11 0, agenc 0.04 0, ages 0.39 0
ago 0.26 0, agree -0.45 0, ahead -0.2 0, aids -0.09 0, aim -0.18 0, air -0.03 0, alarm 0.16 0
alert -0.05 0, alike -0.12 0, all -0.33 0, allia -0.06 0, alloc -0.12 0, almos -0.03 0
alone 0.05 0, along 0.29 0, alrea 0.41 0, also -0.15 0, alter -0.11 0, altho -0.26 0, altog -0.05 0
alway 0.06 0, amand -0.03 0, amaze -0.04 0, amber 0.13 0, ambit 0.73 0, among 0.35 0, amoun -0.08 0
an -0.57 0, analy -0.03 0, andre 0.07 0, anew 0.1 0, angel 0.03 0, angry -0.17 0, annua 0.53 0
anoth 0.27 0, answe 0.11 0, anxie 0.11 0, any -0.09 0, anybo 0.07 0, anyon 0.33 0, anyth 0.25 0
aob -0.06 0, ap -0.24 0, apart 0.05 0, apolo -0.27 0, app 0.09 0, appea -0.39 0, appen -0.06 0
appla 0.14 0, appli -0.03 0, appoi 0.4 0, appre 0.06 0, appro -0.1 0, april -0.04 0, archi -0.09 0
are 0.24 0, area -0.41 0, areas -0.24 0, aren -0.2 0, argue -0.05 0, arisi -0.07 0, aroun 0.22 0
arran 0.43 0, arriv 0.12 0, artic -0.16 0, as 0.34 0, asd 0.37 0, ashco -0.19 0, aside -0.11 0
ask -0.25 0, asked -0.18 0, askin -0.27 0, asks 0.07 0, aspir -0.15 0, asses 0.4 0, assis 0.38 0
assoc -0.31 0, assur 0.34 0, at -0.03 0, attac 0.03 0, attai -0.23 0, atten 0.08 0, audio -0.08 0
audit -0.63 0, augus 0.23 0, autho 0.24 0, autum 0.11 0, avail 0.15 0, avera 0.33 0, await -0.26 0
award -0.06 0, aware 0.28 0, away 0.46 0, b -0.21 0, babie 0.28 0, back -0.27 0, backg 0.07 0
backl 0.12 0, bad 0.2 0, badly 0.09 0, bag 0.03 0, bags 0.06 0, balan -0.05 0, band -0.05 0
bar -0.05 0, bare -0.05 0, barel -0.06 0, barri 0.06 0, barro 0.07 0, base 0.06 0, bases 0.09 0
basic 0.09 0, basis 0.08 0, battl -0.04 0, bay -0.22 0, bbc -0.09 0, bear 0.27 0, bears 0.14 0
becam 0.11 0, becau 0.56 0, bed 0.03 0, been -0.08 0, befor 0.26 0, began -0.07 0, begin 0.23 0
begun 0.03 0, behal -0.16 0, behav 0.18 0, behin -0.03 0, being -0.17 0, belie -0.1 0, bell 0.12 0
belon 0.21 0, below -0.08 0, ben -0.23 0, best 0.16 0, bette 0.12 0, betwe -0.16 0, beyon -0.26 0
big 0.09 0, bigge 0.06 0, bill 0.07 0, birth 0.14 0, bit 0.26 0, bits 0.41 0, black 0.33 0
blame -0.08 0, blind 0.12 0, block -0.04 0, blog -0.18 0, blunt -0.07 0, board -0.11 0
bodie -0.42 0, body 0.13 0, book -0.04 0, borde 0.03 0, borou 0.1 0, boss 0.05 0, bosse 0.35 0
both -0.39 0, botto 0.11 0, bough -0.16 0, bound 0.05 0, box 0.04 0, boys 0.18 0, break 0.22 0
breat 0.12 0, bridg -0.12 0, brief -0.11 0, brill -0.18 0, bring 0.29 0, broad 0.09 0
broke -0.47 0, broth -0.07 0, broug 0.03 0, budge 0.28 0, build -0.11 0, bus -0.13 0, buses 0.09 0
busin 0.1 0, but 0.56 0, buy 0.34 0, by -0.72 0, c -0.23 0, cabin -0.51 0, café -0.08 0
cake -0.04 0, call 0.11 0, calle -0.27 0, calls -0.21 0, calm -0.03 0, came -0.82 0, camhs 0.48 0
campa -0.14 0, can 0.46 0, cance -0.04 0, cando 0.14 0, canno 0.29 0, capac 0.12 0, capit -0.09 0
capti -0.27 0, car -0.04 0, card 0.13 0, care 0.1 0, cared 0.06 0, caree -0.07 0, caref -0.05 0
carer -0.18 0, cares 0.03 0, carin -0.04 0, carol 0.04 0, carri -0.42 0, carry -0.14 0
case -0.34 0, casel -0.09 0, cases 0.52 0, catch -0.11 0, categ -0.43 0, cater -0.04 0
cathe -0.41 0, caugh 0.15 0, cauti -0.06 0, ccg 0.39 0, ccgs -0.19 0, cereb -0.05 0, certa 0.32 0
chair -0.08 0, chall -0.26 0, chamb -0.11 0, chanc 0.06 0, charg 0.04 0, chari -0.03 0
charl 0.27 0, chart -0.07 0, chase -0.06 0, chief -0.27 0, child -0.06 0, choos 0.05 0
chose 0.03 0, chuff 0.04 0, circu 0.05 0, city 0.1 0, civic -0.13 0, claim -0.12 0, clair -0.4 0
clari 0.15 0, class -0.18 0, clear 0.33 0, click -0.04 0, clini 0.41 0, cllr -0.85 0, clock -0.1 0
close 0.12 0, closi -0.15 0, club 0.08 0, clubs 0.35 0, clust 0.2 0, co 0.25 0, coach -0.05 0
coast -0.22 0, code -0.34 0, coffe -0.08 0, coher 0.19 0, cold 0.1 0, cole -0.06 0, colla 0.2 0
colle 0.05 0, come 0.08 0, comes 0.15 0, comfo 0.03 0, comin -0.16 0, comme 0.31 0, commi 0.19 0
commo -0.05 0, commu 0.45 0, compe -0.15 0, compl 0.2 0, compr -0.07 0, conce -0.61 0
concl -0.59 0, condi 0.04 0, condu -0.05 0, confi 0.2 0, confu -0.16 0, congr 0.06 0, consi -0.32 0
const 0.06 0, consu -0.46 0, conta -0.14 0, conte -0.18 0, conti 0.16 0, contr -0.25 0
conve 0.11 0, coope 0.07 0, coord -0.23 0, cope 0.07 0, copro 0.13 0, copy -0.1 0, core 0.06 0
corpo 0.03 0, corre -0.1 0, corri -0.05 0, cost -0.14 0, costs -0.14 0, could -0.04 0, coun -0.13 0
counc -0.85 0, count -0.21 0, cours -0.03 0, court 0.15 0, cover 0.07 0, covid 0.03 0, cqc -0.19 0
crack 0.03 0, creat -0.36 0, credi 0.54 0, cried -0.1 0, crisi 0.4 0, crite -0.13 0, criti 0.23 0
cultu 0.38 0, curre 0.08 0, custo 0.06 0, cut 0.13 0, d 0.14 0, daily 0.25 0, dame 0.05 0
damni -0.44 0, dark 0.16 0, data 0.04 0, date 0.55 0, dated 0.09 0, daugh -0.32 0, day 0.15 0
days 0.14 0, dco 0.32 0, dcs 0.18 0, deadl -0.22 0, deaf 0.06 0, deali -0.31 0, dealt 0.04 0
dear -0.04 0, debat 0.14 0, debor -0.05 0, decen 0.04 0, decid 0.13 0, decis 0.31 0, deepl -0.23 0
defen 0.05 0, defic -0.04 0, degre 0.13 0, delay -0.09 0, delig -0.04 0, deliv -0.75 0, dem -0.04 0
deman 0.12 0, democ -0.04 0, dems -0.04 0, denti 0.11 0, depar -0.35 0, depen -0.04 0
depth -0.31 0, deput -0.16 0, descr 0.33 0, deser -0.19 0, desig 0.28 0, despa -0.17 0
despi 0.18 0, detai 0.29 0, deter 0.03 0, devel -0.07 0, dfe -0.49 0, diagn 0.3 0, diary 0.03 0
did -0.23 0, didn 0.15 0, diffe 0.22 0, diffi 0.42 0, direc -0.36 0, disab 0.5 0, disap -0.27 0
disch 0.09 0, disco 0.1 0, discu -0.21 0, disor 0.25 0, dispu 0.09 0, dissa 0.27 0, dista 0.06 0
distr 0.07 0, do 0.17 0, docto -0.16 0, docum -0.18 0, does -0.14 0, doesn -0.13 0, dog -0.08 0
doing -0.11 0, done -0.06 0, doors -0.03 0, doubt 0.08 0, down -0.36 0, dozen -0.07 0, draft -0.1 0
draw 0.13 0, drawi -0.13 0, draws -0.04 0, dread -0.07 0, drew 0.05 0, drift -0.06 0, drive 0.11 0
drop 0.03 0, dropp 0.03 0, dsg -0.04 0, due 0.1 0, durin -0.1 0, dutie -0.14 0, duty -0.12 0
dynam -0.13 0, e 0.05 0, each 0.12 0, earli 0.14 0, early 0.56 0, easte -0.08 0, easy -0.07 0
econo -0.09 0, edge 0.03 0, educa -0.78 0, effec 0.49 0, effor -0.04 0, ehc 0.51 0, ehcp -0.58 0
ehcps 0.09 0, eight 0.19 0, elain -0.08 0, elect 0.22 0, eleve -0.06 0, else 0.18 0, elsew 0.14 0
email -0.11 0, embed -0.1 0, emerg 0.08 0, emma -0.05 0, emoti -0.29 0, emplo 0.26 0, empty 0.12 0
encou -0.08 0, end -0.22 0, ended -0.32 0, endor -0.05 0, ends -0.19 0, engag 0.07 0, engla -0.51 0
engli 0.25 0, enjoy 0.06 0, enorm -0.17 0, enoug 0.81 0, enqui -0.14 0, ensur -0.07 0
entit -0.03 0, ep -0.09 0, epile 0.19 0, equal 0.19 0, escal -0.08 0, espec 0.12 0, essen -0.08 0
estab 0.37 0, estat -0.06 0, estim -0.04 0, evalu 0.03 0, even 0.06 0, eveni 0.06 0, event 0.1 0
every -0.33 0, evide -0.27 0, examp 0.23 0, excee 0.04 0, excel 0.04 0, excep -0.09 0
exces -0.05 0, excit 0.06 0, exclu 0.18 0, excus -0.27 0, execu -0.95 0, exemp -0.09 0
exhau -0.17 0, exist 0.16 0, expan -0.12 0, expec -0.31 0, exper -0.35 0, expla 0.39 0
explo 0.09 0, expre -0.06 0, exten -0.26 0, exter -0.03 0, extra -0.15 0, extre -0.1 0, eye 0.25 0
eyes -0.04 0, f -0.11 0, faceb 0.05 0, faced -0.08 0, faces 0.08 0, fact 0.13 0, facts -0.12 0
faile -0.09 0, faili -0.14 0, fails -0.17 0, failu -0.49 0, fair -0.1 0, faith 0.17 0, fall 0.2 0
falle -0.18 0, falli -0.08 0, falls 0.04 0, famil 0.1 0, fanta -0.03 0, far -0.68 0, fast 0.38 0
faste -0.09 0, fathe 0.05 0, fault 0.21 0, favou 0.09 0, feare 0.07 0, featu -0.13 0, febru -0.26 0
fed 0.14 0, feedb -0.33 0, feel 0.06 0, feeli 0.04 0, feels -0.13 0, fell -0.11 0, felt -0.35 0
few 0.4 0, fewer 0.11 0, field 0.25 0, fifte -0.09 0, fifth 0.19 0, fight -0.26 0, figur 0.05 0
file 0.05 0, files -0.16 0, fill -0.05 0, fille 0.03 0, film -0.05 0, final 0.05 0, finan -0.08 0
find 0.3 0, findi 0.22 0, finds 0.11 0, finis 0.08 0, firm 0.13 0, firml 0.16 0, first -0.32 0
fit 0.05 0, fits 0.04 0, fitti -0.14 0, five 0.42 0, fives 0.22 0, fix 0.11 0, fixed -0.06 0
flat -0.11 0, flexi 0.13 0, floor 0.03 0, flu -0.05 0, focus -0.74 0, follo 0.32 0, footb -0.03 0
for 0.24 0, force -0.07 0, forec -0.15 0, forgo 0.03 0, form -0.03 0, forma -0.41 0, forme -0.08 0
forty 0.08 0, forum -0.25 0, forwa 0.1 0, found -0.06 0, four 0.42 0, fourt 0.24 0, fract 0.08 0
fragi 0.12 0, frame -0.43 0, frank 0.06 0, free -0.3 0, frequ -0.22 0, fresh -0.14 0, frida -0.18 0
frigh -0.15 0, from -0.26 0, front -0.11 0, fruit 0.09 0, frust 0.42 0, fulfi 0.08 0, full -0.79 0
fully -0.14 0, fund -0.18 0, fundi -0.37 0, furth -0.1 0, g -0.1 0, gains 0.03 0, gap 0.22 0
gaps -0.1 0, gate 0.13 0, gathe -0.1 0, gave -0.09 0, gcse -0.05 0, gemma -0.03 0, gener 0.19 0
genui -0.14 0, geogr 0.14 0, get 0.07 0, gets 0.46 0, getti -0.13 0, gist -0.04 0, give -0.05 0
given 0.44 0, glad 0.09 0, glass -0.04 0, gloom 0.09 0, glowi 0.15 0, go 0.31 0, goes 0.51 0
gold 0.03 0, golde -0.14 0, gone -0.15 0, good -0.03 0, got -0.05 0, gov -0.12 0, gover 0.15 0
gp 0.05 0, gps 0.22 0, grade -0.17 0, gradu -0.04 0, grand 0.09 0, grant -0.22 0, grasp 0.12 0
grate -0.06 0, great 0.35 0, grip 0.04 0, groun 0.17 0, group -0.03 0, grow 0.17 0, growi 0.18 0
grown 0.03 0, guida -0.05 0, guide -0.05 0, gypsy 0.11 0, h -0.09 0, habil 0.06 0, hadn 0.23 0
haile 0.18 0, hale 0.03 0, half 0.26 0, hall 0.4 0, halve 0.12 0, hand -0.36 0, hande 0.45 0
handf -0.04 0, handi 0.09 0, handl 0.46 0, hando 0.05 0, hang 0.09 0, hanna -0.03 0, happe 0.32 0
happi 0.04 0, hard 0.16 0, harde 0.1 0, harm 0.05 0, hart -0.03 0, has 0.11 0, hasn 0.16 0
have -0.17 0, haven 0.26 0, he 0.06 0, head -0.32 0, headi 0.05 0, heads -0.21 0, headt -0.07 0
healt 0.52 0, heard 0.26 0, heari 0.06 0, heart 0.08 0, heavi 0.05 0, held -0.36 0, help 0.27 0
helpe -0.29 0, helpf 0.08 0, helpi -0.21 0, helps 0.2 0, her -0.17 0, here -0.29 0, herse 0.19 0
hide 0.07 0, high 0.42 0, highe 0.05 0, highl 0.55 0, him 0.05 0, hired -0.12 0, his -0.08 0
hit 0.04 0, hmci -0.04 0, hoist 0.05 0, hold 0.08 0, holde 0.27 0, holdi 0.05 0, holds 0.03 0
holid 0.06 0, home 0.29 0, hope 0.18 0, hoped -0.23 0, hospi 0.28 0, host -0.24 0, hours -0.16 0
house 0.03 0, housi -0.09 0, how -0.35 0, howev -0.16 0, hub 0.27 0, hubs -0.09 0, huge -0.09 0
hundr 0.15 0, hurts 0.07 0, hyper 0.33 0, ian -0.03 0, icb -0.15 0, icon -0.03 0, idea 0.4 0
ideas -0.12 0, ident 0.39 0, if 0.21 0, ignor 0.32 0, ill 0.05 0, image -0.3 0, imagi 0.14 0
impac 0.1 0, impai 0.03 0, impar 0.04 0, imple 0.15 0, impor 0.16 0, impre 0.38 0, impro -0.55 0
in 0.33 0, inacc 0.06 0, inade -0.16 0, inbox 0.13 0, inclu 0.38 0, incom -0.06 0, incon 0.48 0
incre -0.38 0, indep -0.47 0, indic -0.18 0, indiv -0.09 0, infan 0.04 0, influ 0.07 0
infor 0.16 0, inher -0.03 0, initi 0.35 0, innov -0.17 0, input 0.04 0, insid -0.09 0, insis 0.08 0
inspi 0.03 0, insuf 0.33 0, integ 0.43 0, inten -0.06 0, inter 0.24 0, into -0.45 0, intro -0.07 0
invit -0.08 0, invol -0.14 0, is 0.1 0, islan 0.2 0, isn 0.19 0, issue -0.43 0, it 0.15 0
item 0.06 0, its -0.11 0, itsel 0.03 0, james 0.19 0, jan 0.18 0, janua -0.23 0, jargo -0.05 0
jewel 0.04 0, jim 0.42 0, jobs 0.12 0, john -0.34 0, join 0.14 0, joine -0.08 0, joini -0.15 0
joint 0.39 0, jones 0.27 0, journ -0.18 0, judge -0.2 0, julia -0.04 0, julie -0.05 0, july -0.52 0
june -0.68 0, just -0.24 0, justi -0.09 0, kb -0.07 0, keep 0.4 0, keepi -0.03 0, keeps 0.03 0
kept 0.35 0, kettl 0.15 0, key -0.04 0, keywo -0.03 0, kids 0.54 0, kind 0.16 0, kinde -0.07 0
kindl 0.04 0, kitch 0.05 0, knees -0.06 0, knew 0.07 0, knock 0.07 0, know 0.16 0, knowi 0.11 0
knowl 0.05 0, known 0.58 0, la -0.18 0, lab 0.04 0, label 0.04 0, labou -0.4 0, lack 0.61 0
lacki 0.08 0, lacks 0.13 0, lad -0.05 0, lag -0.06 0, laid -0.11 0, lane -0.16 0, langu 0.14 0
large 0.53 0, last 0.03 0, laste 0.04 0, lasti -0.09 0, late 0.29 0, latel 0.1 0, later -0.11 0
lates -0.11 0, launc -0.09 0, laure 0.08 0, law -0.34 0, lawye 0.04 0, lay -0.18 0, lays 0.08 0
lead -0.43 0, leade 1.1 0, leadi -0.04 0, leads -0.51 0, leafl 0.03 0, learn -0.24 0, least -0.12 0
leave 0.25 0, leavi 0.07 0, led 0.3 0, lee -0.05 0, left 0.09 0, legal -0.08 0, leisu -0.06 0
lengt 0.11 0, less 0.51 0, lesso -0.04 0, let -0.25 0, lette 0.28 0, letti -0.09 0, level 0.15 0
lib -0.09 0, liber -0.31 0, libra -0.1 0, lie -0.06 0, life 0.08 0, lifel -0.14 0, light 0.17 0
like -0.1 0, liked 0.39 0, likel -0.27 0, likes 0.05 0, likew 0.07 0, limbo 0.03 0, limit 0.33 0
line 0.22 0, lines 0.03 0, link 0.05 0, linke 0.21 0, links -0.12 0, list 0.18 0, lists 0.1 0
liter -0.03 0, littl 0.5 0, live -0.14 0, lived 0.1 0, lives -0.07 0, livin -0.13 0, local -0.41 0
long 0.28 0, longe 0.25 0, look 0.25 0, looke 0.08 0, looki -0.1 0, looks -0.12 0, losin -0.03 0
loss 0.14 0, lost -0.24 0, lot 0.3 0, lots -0.04 0, love 0.13 0, loved 0.16 0, low 0.14 0
lower 0.06 0, lowes -0.07 0, luck -0.06 0, lucky -0.14 0, lunch -0.03 0, m -0.45 0, made -0.4 0
main 0.2 0, mainl 0.1 0, mains -0.28 0, maint 0.12 0, majes -0.08 0, major 0.13 0, makes -0.29 0
makin -0.16 0, man -0.06 0, manag -0.19 0, many 0.13 0, march -0.45 0, mark -0.14 0, marke -0.18 0
marsh -0.14 0, marti -0.06 0, match -0.23 0, mater -0.1 0, maths 0.11 0, matt 0.11 0, matte 0.37 0
matur 0.13 0, may 0.27 0, mayor 0.08 0, me -0.07 0, mean 0.24 0, meani 0.1 0, means -0.16 0
meant -0.18 0, meanw -0.1 0, measu 0.37 0, medic 0.38 0, meet -0.52 0, meeti -0.55 0, membe -0.28 0
mend -0.18 0, menta -0.32 0, menti 0.22 0, merro -0.24 0, merse -0.05 0, mess -0.09 0
messa -0.07 0, met -0.42 0, metho 0.06 0, metro -0.16 0, miche 0.09 0, mid 0.1 0, middl -0.06 0
might -0.15 0, mile -0.07 0, miles -0.18 0, milli 0.22 0, mind -0.15 0, minds 0.11 0, mine 0.18 0
minib 0.06 0, minim 0.03 0, minis -0.23 0, minor 0.03 0, minut -0.47 0, mirro -0.28 0, misse 0.13 0
missi 0.34 0, mixed 0.1 0, model 0.05 0, momen -0.13 0, monda -0.22 0, money -0.22 0, monit -0.11 0
month -0.39 0, more -0.17 0, morni 0.07 0, most 0.28 0, mostl -0.07 0, mothe -0.17 0, moved -0.1 0
moves 0.06 0, mp -0.56 0, mr 0.25 0, mrs -0.06 0, ms -0.14 0, much 0.14 0, mum -0.06 0, mums 0.23 0
must 0.14 0, my -0.97 0, n -0.05 0, name 0.38 0, namel -0.09 0, names 0.16 0, namin 0.08 0
narro 0.13 0, natio -0.4 0, natur 0.23 0, navig 0.18 0, nd 0.13 0, nearl 0.47 0, neces -0.05 0
neede 0.47 0, needs 0.59 0, neigh -0.13 0, neil -0.06 0, neith -0.1 0, net 0.07 0, netwo 0.09 0
neuro 0.32 0, never 0.29 0, new -0.1 0, newbo 0.07 0, newer 0.1 0, newes -0.22 0, newly -0.03 0
news -0.42 0, newsl -0.1 0, next -0.11 0, nhs -0.29 0, nhse 0.07 0, nice 0.23 0, nicol -0.06 0
night -0.1 0, nine 0.17 0, ninet 0.14 0, no 0.39 0, nobod 0.19 0, non -0.1 0, none 0.21 0
nonet -0.12 0, nor -0.03 0, norm -0.03 0, norma -0.15 0, north 0.17 0, not 0.4 0, note -0.1 0
noted -0.15 0, notes -0.19 0, nothi 0.23 0, novem -0.4 0, now -0.09 0, nowhe 0.2 0, nurse 0.31 0
nursi 0.34 0, objec -0.03 0, oblig 0.12 0, obser 0.05 0, obtai -0.04 0, occas 0.09 0, occup -0.13 0
octob -0.27 0, of -0.09 0, off -0.18 0, offen 0.08 0, offer 0.04 0, offic -0.38 0, ofste -0.34 0
ok 0.14 0, old 0.06 0, older -0.08 0, olds 0.17 0, ombud -0.04 0, once -0.04 0, one 0.22 0
ones 0.03 0, onlin 0.24 0, only -0.06 0, open -0.24 0, opene 0.14 0, opens 0.03 0, opera 0.03 0
opini -0.16 0, oppor 0.05 0, optim -0.04 0, or 0.16 0, order 0.32 0, ordin -0.19 0, organ -0.55 0
origi -0.07 0, ot 0.16 0, other 0.21 0, ought 0.18 0, our -0.46 0, ours 0.03 0, ourse 0.06 0
out 0.19 0, outco 0.43 0, outgr 0.11 0, outli 0.18 0, outre 0.18 0, outsi 0.15 0, outst -0.15 0
over -0.25 0, overd 0.14 0, overh -0.04 0, overn 0.16 0, overs 0.13 0, overv -0.33 0, owing -0.03 0
own 0.1 0, owned 0.12 0, owns 0.06 0, pace 0.22 0, packa 0.03 0, paedi 0.65 0, page 0.47 0
pages 0.04 0, paid -0.53 0, palpa 0.04 0, palsy -0.05 0, panel 0.1 0, pap -0.06 0, paper -0.06 0
parag 0.25 0, paren 0.22 0, park -0.18 0, parki -0.09 0, parli 0.04 0, part 0.06 0, parti 0.03 0
partl -0.1 0, partn -0.1 0, parts -0.12 0, pass -0.04 0, passa 0.27 0, passe -0.14 0, passi 0.59 0
past -0.32 0, paste 0.12 0, pat -0.09 0, patch -0.09 0, pathw 0.4 0, patie -0.07 0, patte -0.11 0
paul -0.03 0, pay -0.24 0, payin 0.08 0, payme 0.38 0, pays 0.12 0, pdf -0.33 0, peer -0.14 0
peers 0.09 0, peopl 0.08 0, per 0.07 0, perfe 0.19 0, perfo -0.57 0, perio -0.03 0, perma 0.04 0
persi 0.23 0, perso 0.21 0, petit -0.08 0, phase -0.21 0, phil 0.12 0, phili -0.12 0, phone -0.06 0
photo -0.38 0, phras 0.05 0, physi -0.21 0, pick 0.08 0, picke 0.27 0, picks 0.04 0, pictu 0.05 0
piece -0.03 0, pilot 0.04 0, pink -0.04 0, place 0.17 0, plain 0.2 0, plan -0.35 0, plann 1.08 0
plans 0.58 0, pleas -0.13 0, plent 0.1 0, point 0.13 0, polit -0.13 0, poll -0.04 0, pool 0.03 0
poor 0.81 0, poorl 0.12 0, popul 0.09 0, port -0.2 0, porta -0.07 0, portf 0.19 0, posit 1.08 0
possi -0.18 0, post 0.15 0, postc 0.07 0, posts -0.22 0, poten 0.08 0, pract -0.17 0, prais 0.34 0
pre 0.06 0, preci 0.06 0, prepa -0.11 0, prese 0.22 0, press 0.1 0, prete -0.07 0, previ -0.21 0
price -0.12 0, pride 0.12 0, prima 0.2 0, print -0.05 0, prior 0.4 0, priva 0.19 0, probl 0.11 0
proce -0.21 0, produ -0.03 0, profe 0.25 0, progr -0.08 0, proje -0.13 0, promi -0.52 0
promo 0.25 0, prope 0.32 0, prote 0.04 0, proto 0.1 0, proud -0.19 0, prove -0.06 0, provi 0.32 0
psych -0.06 0, pull 0.21 0, pulle -0.08 0, pupil 0.5 0, pushe -0.03 0, put 0.1 0, puts 0.11 0
putti -0.11 0, quali 0.13 0, quart 0.22 0, queri 0.05 0, quest -0.1 0, queue 0.18 0, quick 0.28 0
quiet 0.03 0, quote 0.22 0, r -0.04 0, radio -0.09 0, rag -0.05 0, raise 0.09 0, ran 0.14 0
rang -0.11 0, range -0.46 0, rare 0.11 0, rarel 0.14 0, rate 0.21 0, rated -0.16 0, rates 0.13 0
rathe 0.1 0, ratin -0.03 0, reach 0.44 0, ready -0.54 0, real 0.12 0, reali -0.23 0, reall -0.23 0
reass -0.07 0, rebui -0.07 0, recal 0.05 0, recei -0.15 0, recen -0.43 0, recep -0.15 0
recko -0.04 0, recog 0.14 0, recom 0.11 0, recov -0.08 0, recru -0.41 0, red -0.05 0, redes 0.04 0
reduc -0.13 0, refer -0.3 0, refle -0.07 0, refor 0.22 0, refre -0.09 0, refug 0.16 0, refus -0.2 0
regar 0.09 0, regio -0.2 0, regre -0.03 0, regul 0.11 0, reid -0.05 0, reins -0.17 0, rejec -0.04 0
relat 0.14 0, relea -0.21 0, relen 0.08 0, relev 0.03 0, relia 0.04 0, relie -0.03 0, remai 0.33 0
remar 0.27 0, remem 0.03 0, remin -0.04 0, remot 0.08 0, repea 0.08 0, repla -0.04 0, repli -0.11 0
reply 0.08 0, repor 0.1 0, repre -0.07 0, reque -0.07 0, requi 0.04 0, reser 0.08 0, resid -0.47 0
resig 0.04 0, resil -0.06 0, resol 0.08 0, resou -0.11 0, respe 0.08 0, respi 0.09 0, respo -0.56 0
rest 0.22 0, restr -0.16 0, resul -0.09 0, retir 0.04 0, retur 0.05 0, revea 0.06 0, revie 0.06 0
revis -0.63 0, rewri -0.17 0, rigor -0.25 0, rigou 0.04 0, ring -0.13 0, ringi -0.05 0
rings 0.06 0, rise -0.19 0, risen 0.03 0, risin 0.17 0, risk -0.3 0, risks -0.1 0, road -0.25 0
roads -0.06 0, rober -0.08 0, role 0.14 0, roma 0.07 0, roof 0.05 0, rooms -0.1 0, rose -0.2 0
ross -0.05 0, round 0.05 0, route -0.05 0, routi 0.21 0, row 0.09 0, royal -0.03 0, rubbi -0.16 0
rule 0.06 0, ruled -0.15 0, rulin -0.09 0, run -0.14 0, rung 0.09 0, runni 0.1 0, rural 0.04 0
ruth 0.13 0, s 0.21 0, sad -0.05 0, safe 0.61 0, safeg 0.04 0, safet -0.42 0, said -0.31 0
sally -0.04 0, salt 0.17 0, same -0.07 0, sampl 0.07 0, sande -0.13 0, sarah -0.22 0, sat -0.07 0
satur -0.16 0, save 0.03 0, saved -0.04 0, say -0.37 0, sayin -0.29 0, says 0.04 0, scale -0.03 0
scarc -0.07 0, scath 0.03 0, sched 0.05 0, schem 0.33 0, schoo 0.09 0, score 0.07 0, scrat -0.03 0
scree 0.08 0, scrut -0.11 0, seaml 0.06 0, searc 0.15 0, secon 0.38 0, secre -0.25 0, secto -0.37 0
secur -0.18 0, see -0.08 0, seein 0.11 0, seem 0.04 0, seems -0.14 0, sees -0.11 0, seldo 0.04 0
selec -0.09 0, self 0.07 0, semh 0.1 0, sen 0.2 0, senco 0.16 0, send -0.8 0, sendi 0.03 0
senio -0.3 0, sense -0.04 0, sensi 0.09 0, senso 0.3 0, sent 0.33 0, sente 0.11 0, separ -0.12 0
septe 0.16 0, serio -0.46 0, serve -0.29 0, sessi 0.06 0, set -0.04 0, sets 0.14 0, setti -0.31 0
settl -0.03 0, seven 0.18 0, sever -0.51 0, shall 0.11 0, shape 0.21 0, share 0.33 0, shari -0.03 0
sharp 0.15 0, she -0.68 0, sheet -0.03 0, shift -0.09 0, shock 0.19 0, shoot -0.03 0, shop -0.07 0
short 0.44 0, shots 0.21 0, shoul -0.44 0, shout -0.06 0, show 0.08 0, showe -0.2 0, shown -0.3 0
shut 0.03 0, shy -0.11 0, sick 0.06 0, sickn -0.04 0, side 0.15 0, sides -0.03 0, sight 0.44 0
sign 0.2 0, signe 0.07 0, signi 0.45 0, simil 0.06 0, simpl 0.16 0, since -0.1 0, singl 0.11 0
sir -0.13 0, siste -0.11 0, sit 0.19 0, site 0.1 0, situa 0.05 0, six -0.1 0, sixth 0.03 0
size -0.04 0, skill 0.08 0, slamm -0.17 0, sleep -0.08 0, slide -0.05 0, slipp -0.15 0, slow 0.22 0
slowe 0.05 0, slowl 0.13 0, small 0.51 0, smile 0.04 0, smith -0.21 0, smoot 0.06 0, so -0.34 0
socia -0.34 0, solve 0.08 0, some 0.38 0, someb 0.05 0, someo 0.18 0, somet -0.16 0, son -0.22 0
soon 0.29 0, soone 0.11 0, sorry -0.38 0, sort -0.08 0, sorte 0.08 0, sorts -0.13 0, sough -0.17 0
sound 0.09 0, sourc 0.15 0, south -0.08 0, space -0.08 0, spare 0.04 0, spars 0.05 0, speak -0.1 0
speci -0.07 0, spect 0.03 0, speec 0.8 0, spend -0.16 0, spent 0.12 0, spin -0.14 0, spite 0.36 0
split -0.05 0, spoke -0.35 0, spot -0.04 0, spott 0.19 0, sprea 0.08 0, sprin 0.17 0, squar 0.06 0
stabi 0.18 0, stabl 0.17 0, staff 0.08 0, stage 0.13 0, stake 0.05 0, stall -0.16 0, stand -0.57 0
star 0.06 0, start -0.25 0, state -0.31 0, stati -0.12 0, statu 0.16 0, stay 0.04 0, staye 0.31 0
stays -0.06 0, stead 0.13 0, steer -0.04 0, step 0.51 0, steph 0.13 0, stepp 0.03 0, steps -0.14 0
stick 0.04 0, still 0.18 0, stood -0.24 0, stop -0.07 0, stopp 0.25 0, stops -0.12 0, stori 0.1 0
story -0.14 0, strai -0.1 0, stran 0.05 0, strat 0.89 0, stree 0.1 0, stren 0.75 0, stres 0.05 0
stret 0.15 0, strik 0.09 0, stron 0.57 0, struc -0.13 0, stubb -0.08 0, stuck -0.03 0, stude 0.03 0
studi -0.13 0, study -0.16 0, stuff 0.39 0, sub -0.04 0, subje 0.22 0, submi 0.05 0, succe -0.44 0
such -0.58 0, sue -0.07 0, suffe -0.2 0, suffi 0.77 0, sugge -0.05 0, suit 0.07 0, suita 0.14 0
summa 0.31 0, summe 0.15 0, sums 0.04 0, sunda 0.09 0, super -0.21 0, suppo 0.43 0, sure -0.11 0
surge -0.05 0, surpr -0.22 0, surve -0.35 0, suspe 0.69 0, susta -0.27 0, swift 0.07 0
syste 0.25 0, t 0.1 0, table -0.15 0, tackl 0.18 0, take 0.26 0, taken 0.45 0, takes 0.2 0
takin 0.15 0, talk 0.3 0, talke -0.44 0, talki 0.03 0, talks 0.13 0, tangi -0.12 0, targe -0.12 0
task 0.08 0, taugh 0.17 0, tax -0.03 0, taxi 0.04 0, taxis 0.06 0, taylo -0.07 0, tea -0.03 0
teach 0.57 0, team 0.04 0, teams 0.08 0, tears -0.09 0, teena 0.15 0, teens 0.19 0, teeth -0.12 0
telep 0.17 0, tell -0.07 0, telli -0.06 0, templ -0.21 0, ten 0.11 0, tenac 0.25 0, term -0.19 0
terms -0.07 0, test 0.06 0, tests 0.08 0, text 0.12 0, than 0.45 0, thank -0.36 0, that -0.19 0
the 0.06 0, their 0.19 0, them 0.08 0, thema -0.08 0, theme -0.14 0, thems 0.2 0, then -0.44 0
thera 0.62 0, these -0.43 0, they 0.77 0, thin 0.29 0, thing 0.19 0, think 0.19 0, thinl 0.09 0
third 0.06 0, thirt -0.09 0, this -0.17 0, thomp -0.09 0, thorn -0.11 0, thoro -0.14 0
thoug 0.21 0, thous 0.05 0, threa -0.35 0, three 0.23 0, thril -0.04 0, thriv 0.26 0, throu -0.13 0
thurs -0.1 0, tight 0.07 0, till -0.13 0, tim -0.03 0, time 0.3 0, timel 0.6 0, times -0.25 0
timet -0.23 0, tired -0.12 0, tirel 0.03 0, to -0.11 0, today -0.03 0, toddl 0.19 0, toget 0.44 0
toile -0.08 0, told 0.22 0, tomor -0.04 0, tonig -0.05 0, too 0.44 0, took -0.34 0, toolk -0.03 0
top 0.52 0, topic -0.09 0, tory -0.05 0, touch 0.12 0, towar -0.21 0, town 0.19 0, trace -0.06 0
track 0.17 0, traje -0.04 0, trans -0.08 0, traum 0.22 0, trave 0.17 0, treat -0.06 0
trebl -0.04 0, tribu 0.18 0, tried -0.09 0, trium 0.04 0, troub 0.08 0, true -0.05 0, truly 0.04 0
trust 0.18 0, tryin -0.03 0, tube 0.09 0, tuesd -0.09 0, tuiti 0.1 0, turn 0.25 0, turne 0.41 0
turni 0.04 0, turno 0.1 0, turns -0.12 0, tutor -0.04 0, twelv 0.07 0, twice 0.21 0, twins -0.07 0
twitt 0.11 0, two -0.32 0, type -0.05 0, typic 0.04 0, uk -0.04 0, unabl -0.05 0, unacc 0.14 0
unawa -0.04 0, under 0.26 0, uneve -0.17 0, unhap 0.03 0, unit -0.04 0, unite 0.04 0, unive -0.11 0
unkno -0.13 0, unles -0.2 0, unlik 0.04 0, unmet 0.04 0, unrea -0.29 0, unreg -0.07 0, unres 0.17 0
until -0.17 0, up -0.22 0, updat -0.4 0, ups 0.07 0, upset -0.33 0, uptak 0.08 0, upwar -0.1 0
us -0.31 0, use -0.07 0, used 0.23 0, usefu 0.06 0, users -0.12 0, uses 0.06 0, usual 0.04 0
vacan -0.26 0, vague 0.03 0, vale -0.11 0, valid -0.06 0, valle 0.09 0, value 0.17 0, valve -0.23 0
varia 0.15 0, varie 0.15 0, vary -0.06 0, ve -0.05 0, verdi 0.31 0, versi -0.04 0, very 0.19 0
video 0.33 0, view -0.09 0, views -0.07 0, villa -0.06 0, virtu 0.04 0, visib -0.14 0, visio 0.19 0
visit -0.24 0, visua 0.07 0, vital -0.28 0, voice -0.34 0, volun -0.12 0, vulne 0.13 0, wait 0.3 0
waite -0.28 0, waiti -0.35 0, waits 0.05 0, wake -0.06 0, wall -0.08 0, want -0.2 0, wante 0.05 0
wanti 0.08 0, wants 0.07 0, ward -0.1 0, wards -0.08 0, warm 0.24 0, warne 0.03 0, was -0.24 0
wasn -0.13 0, waste -0.05 0, watch 0.48 0, way 0.22 0, ways -0.08 0, we -0.77 0, weak -0.17 0
weakn 0.03 0, webin 0.05 0, websi -0.17 0, wedne -0.21 0, week -0.63 0, weeke 0.06 0, weekl -0.22 0
weeks 0.4 0, weigh -0.14 0, welco -0.43 0, well 0.49 0, wellb -0.3 0, wendy -0.08 0, were -0.23 0
weren 0.45 0, west -0.18 0, what -0.15 0, whate 0.09 0, wheel -0.04 0, when 0.12 0, where 0.47 0
wheth -0.05 0, which -0.22 0, while -0.07 0, white 0.11 0, who 0.7 0, whoev 0.05 0, whole -0.47 0
whom -0.04 0, whose 0.15 0, why -0.28 0, widel -0.21 0, widen 0.04 0, wides 0.34 0, will -0.6 0
willi 0.12 0, win -0.09 0, wish -0.04 0, wishe -0.09 0, withi 0.26 0, witho 0.31 0, woman -0.05 0
women 0.04 0, won -0.31 0, wonde -0.26 0, word 0.2 0, wordi -0.19 0, words -0.05 0, work -0.05 0
worke 0.1 0, worki -0.32 0, works 0.14 0, world 0.13 0, worn -0.14 0, worri 0.06 0, worry 0.25 0
worst 0.2 0, worth -0.24 0, would -0.33 0, write 0.21 0, writi 0.3 0, writt 0.06 0, wrong 0.5 0
wrote -0.15 0, wsoa -0.19 0, year 0.23 0, years -0.73 0, yes 0.31 0, yeste 0.17 0, yet -0.36 0
you 0.06 0, young 0.4 0, your -0.24 0, yours -0.13 0, youth 0.31 0, zero -0.15 0
above:
0 -0.33 0, a -0.22 -0.66, about -0.34 -0.35, accel -0.18 0, accor 0.42 -0.09, actio 0.03 0.07
addre 0.38 -0.31, after -0.37 -0.18, again -0.17 -0.03, all -0.84 0.62, alrea -0.23 0
also 0.53 0.49, among 0.06 0.84, an -0.29 -0.2, and -0.34 -0.3, answe 0.22 0.18, anyth 0.03 0.03
are 0.58 -0.75, area -0.19 0.32, areas 0.4 -1.55, as 0.27 0.22, ask -0.19 0, asked 0.1 -0.16
asses 0.51 0.15, at -0.25 0.38, autho 0.31 -0.38, bad 0.13 -0.08, be 0.29 0.22, been -0.32 -0.16
bette 0.72 0, betwe -0.13 0, board -0.27 -0.05, broug 0.27 -0.1, but 0.15 0, by -0.41 -0.43
cabin 0.21 0, came -0.18 0.03, can 0 -0.35, care 0.35 -0.3, carer -0.18 0, chang 0.2 -0.13
child 0.7 0.51, city 0.42 0, come -0.21 -0.32, comme -0.16 0.12, commi -0.44 -0.41
conce 0.42 -0.26, could 0.42 0, counc -0.07 -0.23, count 0.37 0, cqc 0.39 0.03, criti -0.49 0.05
d -0.15 0, deal 0.03 -0.04, decem 0.19 -0.05, devel -0.11 -0.32, did 0.66 0.04, direc 0.17 0.23
disab -0.22 0.05, discu -0.69 0.18, do -0.25 -0.54, docum 0.06 0, does -0.22 -0.11, doing 0.07 0.51
done -0.38 0, each -0.16 0, educa 0.36 -0.6, effec -0.27 0, ehc 0 0.18, enoug 0.41 -0.34
every -0.19 0, exper -0.1 0, expla 0.22 -0.09, faili -0.04 0.15, famil 0.12 -0.34, far -0.48 0
febru -0.03 -0.3, find 0 0.12, findi 0.75 -0.2, follo -0.12 0.26, for 0.41 0.39, found 0.21 0.1
four 0.7 -0.24, from 0.19 0.07, furth -0.37 -0.09, get -0.09 -0.08, go -0.4 0, going 0.15 0.03
good 0.3 0.11, gover 0.13 0.27, group 0.22 -0.41, had -0.36 -0.47, has -0.23 0.05, have 0.03 0
healt 0.07 0, here -0.17 -0.42, highl 0.5 0.2, how -0.3 -0.11, i 0.08 0.11, ident 0.48 -0.41
if -0.12 0.08, impro 0.37 -0.06, in -0.12 0.18, inclu -0.04 -0.26, incon 0.26 0.17, inspe 0.41 0.32
inter 0.19 -0.13, intro -1.04 0, is -0.17 0.44, issue -0.81 0, it 0 -0.28, its -0.42 -0.08
janua -0.11 -0.12, joint -0.39 -0.22, july 0.14 -0.05, june -0.15 -0.4, key 0.32 -0.35
last -0.14 -0.06, leade 0.52 0, learn -0.47 0, lette 0.38 0.2, like 0.43 0.3, liked 0.37 0.26
local -0.37 -0.51, long 0.12 0, made -0.61 0, main -0.16 0.52, many -0.06 0.04, march 0.27 0.28
matte 0.27 0.15, may -0.13 0.17, meeti -0.34 0, membe -0.29 -0.13, minut -0.17 -0.1
monit -0.13 -0.08, month -0.39 0, more -0.41 0.6, most 0.21 0, must -0.34 -0.07, need -0.2 -0.05
neede 0.05 0, needs 0.33 -0.59, neuro -0.15 0, new 0.14 0, nhs -0.07 0, no -0.08 -0.05, not 0.03 0
noted -0.14 0.35, notic -0.04 0, novem 0.33 0.28, now 0.08 -0.16, octob -0.08 0.04, of -0.4 -0.26
ofste -0.6 -0.41, one 0.23 -0.51, or 0.09 0.28, other 0 0.23, our -0.91 0.19, out 0.36 0.29
outco -0.75 0.16, over 0.14 0.08, page -0.15 0.05, paren -0.16 0.17, parti -0.17 0, partn 0.14 0.92
peopl -0.22 0.33, perso 0.31 0.2, place -0.18 0.19, plan -0.29 -0.55, plans 0.18 0.39
point 0.26 0.49, posit -0.32 -0.12, pract 0.17 -0.03, prais 0.04 -0.63, prior 0.15 0.71
produ 0.13 0.1, progr -0.72 1.1, proud 0.08 0, provi 0 0.64, publi 0.52 -0.11, pupil -0.24 0
put -0.08 0.09, quali -0.17 -0.05, quest -0.11 0, raise -0.47 -0.05, re 0.03 -0.1, recog 0.38 0.41
recom -0.38 0, repor 0.26 -0.08, requi 0.17 -0.13, respo 0.11 -0.05, resul -0.04 0.13
revie -0.56 0, revis 0.09 0.28, s 0.17 1.2, said -0.03 0, saw -0.26 0.39, say 0.14 0.22
says -0.35 0.33, schoo -0.47 -0.34, see -0.11 -0.23, send -0.46 0, septe 0.25 0.16, servi 0.03 0.68
set 0.28 -0.37, sets -0.09 -0.12, short 0.39 0.41, shoul -0.17 -0.05, signi 0.69 0.2, since -0.21 0
so 0.13 0.14, some 0.05 -0.22, speci -0.03 -0.1, state -0.26 -0.03, still -0.25 0.07
stren 0.21 0.89, suffi 0.45 0.61, summa 0.11 -0.08, suppo -0.4 0.3, syste 0.05 0.07, t 0.27 -0.37
tackl 0.22 -0.06, taken 0.17 0.16, that 0.59 -0.45, the 0.06 -0.16, their -0.26 -0.5
them 0.15 -0.19, there -0.84 -0.43, these -0.53 0.16, they 0.79 0, thing 0 0.25, this -0.78 0.05
those -0.97 -0.1, three -0.36 -0.28, timel 0 0.1, times -0.12 0, to 0 -0.5, today -0.17 -0.04
told -0.09 0.14, too 0.3 -0.05, two -0.31 -0.03, under 0 -0.16, up -0.28 0.18, updat -0.16 0
us 0.15 -0.27, ve -0.21 0.08, visit -0.28 0.16, waits -0.18 0.28, want 0 -0.22, was 0.18 -0.33
we -0.74 -0.6, weakn -0.26 0.42, well 0.21 0.18, went 0.21 0.05, were -0.25 -0.86, what 0.12 -0.04
when 0.14 0, where -0.66 0.31, which 0.73 -0.11, who -0.17 0.57, wides 0.18 0.3, will 0.23 0.2
work -0.13 0.11, worki 0.31 0.15, worri -0.13 0, writt 0.11 -0.32, wrong 0.04 0, wrote -0.32 -0.36
wsoa 0.03 -0.06, year -0.63 0, years -0.13 0.04, you -0.38 0.1, young 0.38 -0.04
after:
0 -0.52 0, 0a -0.09 0, 0am -0.09 0, 0k -0.18 0, 0m -0.18 0, 0nd 0.14 0, 0pm -0.18 0, 0rd -0.15 0
0s 0.27 0, 0st -0.11 0, 0th -0.04 0, a 0.31 0, ab 0.04 0, able -0.18 0, abo 0.04 0, abou 0.03 0
about 0.59 0, above 0.56 0, absen 0.2 0, absol -0.25 0, ac 0.29 0, acade 0.31 0, accel 0.55 0
accep 0.58 0, acces -0.08 0, accom -0.09 0, accor -0.5 0, accou -0.19 0, accur -0.3 0, achie 0.41 0
ackno 0.52 0, acros 0.22 0, act -0.36 0, acted 0.07 0, acti 0.06 0, actin 0.05 0, actio -0.84 0
activ 0.03 0, actua 0.23 0, adam -0.21 0, adapt -0.03 0, add 0.24 0, added 0.18 0, addit 0.46 0
addre -0.06 0, adds 0.22 0, adequ 0.1 0, adhd 0.56 0, admin -0.34 0, admir -0.03 0, admis -0.08 0
adobe -0.1 0, adole -0.15 0, adopt -0.06 0, adu 0.04 0, adult 0.38 0, adver -0.1 0, advic 0.32 0
advis -0.03 0, advoc 0.04 0, affec 0.33 0, afi 0.23 0, afrai -0.09 0, afte -0.13 0, after 0.38 0
ag -0.05 0, again -0.47 0, age -0.05 0, aged 0.29 0, agenc 0.09 0, agend -0.06 0, ages 0.18 0
ago 0.14 0, ahead 0.05 0, aid -0.05 0, aim -0.15 0, aims 0.21 0, al -0.06 0, alarm 0.13 0
alert -0.05 0, ali 0.03 0, alike -0.05 0, aliso -0.18 0, all -0.36 0, allia -0.04 0, alloc -0.09 0
allow -0.04 0, almos 0.21 0, alone 0.27 0, along 0.23 0, alre -0.07 0, alrea 0.03 0, als 0.08 0
also 0.87 0, alter 0.2 0, altho -0.1 0, altog -0.16 0, alway 0.06 0, am -0.32 0, amand -0.03 0
amaze -0.09 0, amazi 0.11 0, amber 0.09 0, ambit -0.15 0, amend -0.16 0, among 0.31 0, amoun 0.03 0
amy -0.06 0, an -0.18 0, and 0.1 0, andre 0.35 0, anew 0.15 0, angel 0.1 0, angry 0.03 0
ann -0.25 0, annou 0.11 0, annua 0.48 0, anoth 0.32 0, answe 0.33 0, anxie 0.24 0, anxio 0.07 0
any -0.32 0, anybo 0.08 0, anyon 0.59 0, anyth 0.44 0, anywa 0.06 0, aob -0.07 0, ap -0.09 0
apolo -0.34 0, app 0.07 0, appea -0.05 0, appen -0.03 0, appli 0.09 0, apply -0.07 0, appoi 0.25 0
appre -0.28 0, appro -0.49 0, april -0.63 0, ar -0.05 0, archi 0.33 0, are 0.43 0, area -0.41 0
areas -0.8 0, aren 0.49 0, argue 0.11 0, arisi -0.1 0, aroun -0.12 0, arran 0.04 0, arriv 0.36 0
artic -0.14 0, as -0.2 0, asd -0.04 0, aside 0.14 0, ask -0.07 0, asked 0.11 0, askin 0.2 0
aspir 0.46 0, ass -0.07 0, asse -0.05 0, asses -0.04 0, assis 0.13 0, assoc -0.2 0, assur -0.1 0
asylu -0.11 0, at 0.35 0, attac 0.13 0, attai 0.27 0, attem -0.17 0, atten 0.37 0, attit 0.03 0
attri 0.03 0, au 0.06 0, audio 0.2 0, audit -0.3 0, augus 0.08 0, aut -0.15 0, auth 0.07 0
autho -0.19 0, auti 0.03 0, autis 0.76 0, autum -0.19 0, avail 0.41 0, avera 0.13 0, avoid 0.08 0
award -0.08 0, aware 0.31 0, away 0.14 0, b -0.48 0, babie -0.08 0, baby 0.03 0, back -0.16 0
backg -0.08 0, backl -0.34 0, bad -0.07 0, badly 0.33 0, bag -0.08 0, bags 0.04 0, balan -0.13 0
band 0.05 0, bar 0.13 0, barel 0.06 0, barri -0.37 0, barro 0.06 0, base -0.15 0, based 0.16 0
bases 0.04 0, basic -0.26 0, basis 0.04 0, battl -0.09 0, bay -0.03 0, bbc -0.31 0, bcp -0.23 0
be 0.24 0, bear 0.03 0, bears -0.11 0, becam -0.16 0, becau 0.81 0, becom -0.19 0, bee -0.35 0
been -0.46 0, befo 0.07 0, befor -0.07 0, began -0.32 0, begin -0.13 0, begun 0.18 0, behal -0.32 0
behav -0.06 0, behin -0.03 0, being -0.09 0, belie -0.5 0, bell 0.05 0, belon 0.13 0, below -0.19 0
ben 0.12 0, benef -0.08 0, besid -0.11 0, best 0.14 0, bett 0.13 0, bette -0.16 0, beyon -0.05 0
bid -0.09 0, big 0.19 0, bigge 0.11 0, bill -0.03 0, bins 0.16 0, birth 0.15 0, bit 0.36 0
bits 0.24 0, blame -0.06 0, blank 0.1 0, blind 0.11 0, block -0.18 0, blunt 0.06 0, blush 0.04 0
bo 0.12 0, board 0.07 0, boat 0.03 0, body 0.06 0, book -0.1 0, books 0.13 0, borde 0.05 0
borin 0.03 0, borou 0.52 0, boss 0.03 0, bosse 0.33 0, both -0.38 0, botto 0.13 0, bough 0.04 0
bounc 0.1 0, bound 0.16 0, box -0.21 0, boy 0.07 0, boys 0.14 0, break -0.23 0, bridg -0.1 0
brief 0.21 0, brill -0.18 0, bring -0.3 0, broad -0.03 0, broke 0.16 0, broth 0.03 0, broug 0.3 0
budge 0.28 0, build -0.12 0, built 0.45 0, bulle 0.03 0, buses 0.19 0, busin -0.34 0, busy -0.04 0
but 0.24 0, buy 0.09 0, by -0.35 0, c 0.13 0, ca 0.04 0, cabin -0.3 0, café 0.16 0, cake -0.1 0
call -0.12 0, calle 0.27 0, calls -0.17 0, calm -0.05 0, cam -0.13 0, came -1.34 0, camhs 0.61 0
campa -0.18 0, can 0.27 0, cance 0.38 0, candi 0.06 0, canno -0.28 0, capac -0.29 0, capit -0.12 0
capti -0.07 0, car -0.04 0, card 0.37 0, care 0.03 0, cared -0.06 0, caree -0.03 0, caref -0.13 0
carer -0.25 0, carin -0.12 0, carol -0.1 0, carry -0.16 0, cas -0.07 0, case -0.07 0, casel -0.11 0
cases 0.81 0, casew 0.21 0, castl 0.05 0, cat -0.17 0, catch 0.11 0, categ -0.14 0, cater 0.03 0
cath -0.07 0, cathe 0.03 0, caugh 0.07 0, cause 0.04 0, cauti 0.12 0, ccg 0.46 0, ccgs -0.27 0
celeb 0.19 0, cent 0.11 0, centr 0.65 0, cereb 0.07 0, certa 0.39 0, ch -0.1 0, cha -0.11 0
chair -0.32 0, chall -0.13 0, chamb 0.06 0, champ -0.05 0, chan -0.15 0, chanc 0.25 0, chang -0.5 0
charg -0.37 0, chari -0.08 0, charl -0.33 0, chart 0.04 0, chase -0.12 0, chat -0.13 0
check 0.57 0, cheer 0.29 0, chi 0.2 0, chief -0.21 0, chil 0.06 0, child 0.11 0, choic 0.14 0
choos 0.26 0, chose 0.03 0, chuff 0.18 0, city 0.1 0, civic 0.07 0, cl -0.13 0, claim -0.4 0
clair 0.05 0, clari -0.07 0, clark -0.05 0, class 0.36 0, clean -0.03 0, clear 0.04 0
clerk -0.04 0, cliff 0.13 0, clini 0.45 0, cllr 1.04 0, clock 0.03 0, close -0.06 0, closi -0.11 0
club 0.27 0, clubs -0.08 0, clust 0.06 0, co -0.16 0, coach -0.12 0, coast 0.11 0, code 0.08 0
coffe -0.09 0, coher -0.33 0, col -0.03 0, cold -0.12 0, cole -0.04 0, colla 0.22 0, colle -0.44 0
colou -0.08 0, com -0.11 0, come 0.56 0, comes 0.33 0, comfo 0.06 0, comin 0.07 0, comm 0.07 0
comme 0.32 0, commi -0.17 0, commo 0.25 0, commu 0.07 0, compa 0.15 0, compe -0.14 0, compl -0.04 0
compr 0.05 0, con 0.08 0, conce 0.12 0, concl 0.09 0, condi 0.07 0, confi -0.46 0, confu 0.22 0
congr -0.09 0, conne -0.04 0, conse 0.1 0, consi -0.31 0, const -0.42 0, consu -0.22 0, cont 0.09 0
conta -0.46 0, conte -0.25 0, conti 0.09 0, contr 0.17 0, conve -0.28 0, coord -0.13 0
cope -0.17 0, copie 0.08 0, copro -0.21 0, copy -0.05 0, core -0.15 0, corne -0.09 0, corpo -0.26 0
cost -0.39 0, costs -0.25 0, cou 0.15 0, could 0.37 0, coun 0.32 0, counc 0.2 0, couns 0.07 0
count -0.03 0, cours 0.53 0, court 0.21 0, cover 0.03 0, covid -0.17 0, cqc -0.65 0, crack -0.04 0
craig -0.17 0, creat -0.1 0, credi 0.54 0, cried 0.1 0, crime -0.13 0, crite -0.16 0, criti -0.18 0
cross 0.2 0, cruci -0.07 0, cry -0.03 0, cultu 0.05 0, curre 0.04 0, custo 0.03 0, cut 0.3 0
cuts 0.09 0, d 0.67 0, da -0.07 0, dad 0.07 0, dads 0.2 0, dame -0.12 0, damni 0.29 0
dange -0.26 0, dark 0.08 0, dashb 0.4 0, data -0.78 0, date 0.04 0, dated 0.1 0, dates 0.03 0
daugh -0.04 0, david 0.05 0, day 0.33 0, days 0.4 0, dcs 0.22 0, de -0.08 0, deadl -0.05 0
deaf 0.19 0, deal 0.24 0, deali 0.09 0, deals -0.09 0, dealt 0.07 0, dean 0.05 0, dear 0.06 0
debor 0.06 0, decad 0.03 0, decem 0.16 0, decid 0.04 0, decis 0.06 0, decla -0.12 0, decli 0.08 0
dedic 0.48 0, deep -0.14 0, deepl 0.11 0, defen 0.06 0, defer -0.13 0, defic -0.15 0, defin 0.09 0
degre 0.14 0, delay -0.13 0, deliv -0.38 0, dem -0.03 0, deman -0.46 0, democ 0.38 0, demon 0.06 0
dems -0.05 0, denis 0.07 0, denti 0.11 0, depar -0.39 0, depen -0.03 0, depth -0.26 0, deput 0.15 0
descr -0.21 0, deser -0.21 0, desig 0.41 0, despe -0.04 0, despi 0.07 0, detai 0.32 0
deter -0.29 0, devel 0.25 0, devot -0.05 0, di -0.04 0, diagn 0.57 0, diary -0.04 0, did 0.44 0
didn -0.03 0, diffe 0.29 0, diffi -0.67 0, digit -0.16 0, dire -0.15 0, direc -0.26 0, dis -0.03 0
disab 0.62 0, disag 0.17 0, disap 0.05 0, disch 0.21 0, discu -0.04 0, disgr 0.03 0, disjo -0.14 0
disor 0.37 0, dispu 0.09 0, dissa 0.33 0, distr -0.08 0, do 0.55 0, docto 0.12 0, docum -0.83 0
does 0.34 0, doesn 0.08 0, dog -0.06 0, doing 0.52 0, don -0.03 0, done 0.22 0, door -0.07 0
doubl 0.09 0, doubt 0.35 0, dow -0.05 0, down -0.23 0, downl 0.15 0, dr 0.11 0, draft -0.14 0
draw 0.14 0, drawi -0.17 0, drawn 0.39 0, dread -0.07 0, drew 0.21 0, drift 0.17 0, drive -0.12 0
drop 0.19 0, dsg -0.09 0, due 0.14 0, durin 0.09 0, dutie -0.35 0, duty 0.15 0, dynam 0.03 0
e -0.44 0, ea 0.08 0, eac 0.05 0, each -0.35 0, ear 0.12 0, earli -0.33 0, early -0.05 0
earne 0.12 0, easie 0.12 0, easil 0.11 0, east -0.52 0, eatin 0.13 0, ed 0.06 0, edge 0.05 0
edito -0.04 0, edu -0.04 0, educ 0.14 0, educa -0.77 0, ef -0.07 0, eff 0.04 0, effec 0.4 0
effic 0.09 0, effor 0.08 0, ehcp -0.5 0, ehcps -0.06 0, eight 0.64 0, eithe 0.2 0, elain 0.14 0
elect 0.18 0, eleve 0.25 0, else 0.21 0, elsew 0.48 0, em 0.06 0, email -0.38 0, embed -0.1 0
emerg 0.07 0, emma -0.05 0, emoti 0.4 0, empty 0.19 0, en -0.04 0, enabl -0.07 0, end 0.18 0
ended -0.21 0, endor 0.04 0, ends 0.07 0, energ -0.12 0, engag -0.67 0, engla 0.2 0, engli -0.06 0
enhan 0.03 0, enorm -0.19 0, enoug 0.23 0, enqui -0.04 0, ensur -0.04 0, enter 0.26 0, ep -0.03 0
epile 0.4 0, equal -0.44 0, equit 0.03 0, escal 0.04 0, espec 0.27 0, essen -0.28 0, estab 0.13 0
estat -0.06 0, ev -0.03 0, evalu -0.47 0, eve -0.22 0, even 0.41 0, eveni 0.2 0, event 0.15 0
ever -0.07 0, every -0.39 0, evide -0.65 0, exact -0.07 0, exami 0.18 0, examp -0.3 0, excee 0.08 0
excep -0.12 0, exces 0.07 0, excit 0.09 0, exclu 1.09 0, execu -0.23 0, exemp 0.11 0, exerc -0.15 0
exhau 0.12 0, expan 0.19 0, expec 0.17 0, exper 0.1 0, expla 0.03 0, explo 0.16 0, expre 0.08 0
exten -0.21 0, exter -0.08 0, extra 0.09 0, extre -0.04 0, f -0.5 0, fa 0.36 0, face 0.2 0
faceb -0.52 0, faced -0.04 0, fact -0.37 0, facts -0.04 0, faile -0.42 0, faili 0.17 0
fails -0.07 0, fair 0.74 0, faire 0.04 0, faith 0.27 0, fall 0.06 0, falle -0.04 0, falli -0.14 0
falls 0.13 0, fam 0.09 0, fami -0.07 0, famil -0.56 0, fanta -0.07 0, far 0.18 0, fare 0.26 0
fast -0.1 0, faste -0.31 0, fathe 0.17 0, fault 0.34 0, favou 0.13 0, fe -0.07 0, feare -0.08 0
featu 0.25 0, feb -0.07 0, febru 0.04 0, fed -0.03 0, feedb -0.37 0, feel 0.11 0, feeli 0.32 0
feels -0.42 0, fell -0.15 0, felt 0.15 0, few 0.95 0, fewer -0.28 0, fi 0.12 0, fifte 0.05 0
fifth -0.03 0, fight -0.27 0, figur 0.29 0, file 0.09 0, files -0.32 0, fill 0.06 0, fille 0.16 0
final -0.13 0, finan -0.39 0, find 0.47 0, findi -0.2 0, finds 0.15 0, fine -0.08 0, finge 0.05 0
finis -0.22 0, fire -0.07 0, firm 0.09 0, firs 0.05 0, first -0.21 0, fit -0.41 0, fitti -0.13 0
fiv -0.03 0, five 0.27 0, fives 0.4 0, fix 0.09 0, fixed 0.42 0, flagg -0.08 0, flat -0.04 0
flexi 0.08 0, floor 0.06 0, flour -0.1 0, flu -0.08 0, fo 0.09 0, focus -0.14 0, fol -0.05 0
folde 0.03 0, follo 0.48 0, food 0.03 0, footb 0.04 0, for 0.26 0, force 0.09 0, forec -0.1 0
forge -0.06 0, form -0.38 0, forme -0.07 0, forms -0.03 0, formu -0.04 0, fortn 0.15 0
forty 0.13 0, forum 0.4 0, forwa -0.31 0, foste -0.14 0, fou 0.13 0, foun -0.15 0, found 0.05 0
four 0.31 0, fourt 0.15 0, fract 0.13 0, frame -0.25 0, free -0.31 0, freed 0.18 0, frequ 0.12 0
fresh -0.04 0, frida 0.27 0, frien -0.14 0, fro -0.08 0, from 0.08 0, front 0.03 0, frust 0.21 0
fulfi -0.21 0, full -0.04 0, fully 0.32 0, fun 0.05 0, fund -0.16 0, funde -0.11 0, fundi -0.25 0
furth -0.09 0, futur 0.11 0, ga -0.06 0, gain 0.05 0, gains 0.15 0, galle 0.06 0, gap 0.09 0
gaps 0.22 0, gate 0.04 0, gathe -0.27 0, gave 0.31 0, gcse 0.04 0, gcses 0.1 0, gemma -0.07 0
gener -0.24 0, geogr -0.07 0, georg 0.04 0, get 0.4 0, gets 0.7 0, getti 0.36 0, gi 0.03 0
girl 0.11 0, girls 0.15 0, give -0.2 0, given 0.16 0, gives 0.04 0, givin 0.36 0, glad 0.08 0
glass 0.18 0, gloom -0.03 0, glowi 0.06 0, go 0.28 0, goes 0.03 0, going -0.44 0, golde -0.18 0
gone -0.09 0, goo -0.03 0, good 0.28 0, goodb -0.06 0, googl 0.03 0, got 0.41 0, gov -0.16 0
gover -0.26 0, gr -0.05 0, grade 0.42 0, gradu 0.27 0, grand 0.03 0, grant 0.1 0, grasp 0.04 0
great -0.31 0, green -0.38 0, grip 0.06 0, grou 0.07 0, groun -0.07 0, growi 0.49 0, grown 0.04 0
growt -0.14 0, guida -0.04 0, guide -0.11 0, gypsy 0.04 0, h -0.19 0, ha 0.42 0, habil 0.18 0
had 0.41 0, hadn -0.07 0, hale 0.03 0, half 0.11 0, hand -0.54 0, hande -0.14 0, handf 0.16 0
handl 0.16 0, hando 0.03 0, hands -0.14 0, hang 0.21 0, hanna 0.03 0, happe 0.1 0, happi 0.24 0
happy 0.28 0, hard 0.43 0, harde 0.2 0, hardl 0.42 0, harm 0.3 0, hart 0.04 0, has 0.09 0
hav 0.09 0, have 0.2 0, haven 0.09 0, havin 0.7 0, he -0.41 0, hea 0.04 0, head -0.17 0
heads -0.12 0, headt -0.17 0, healt 0.31 0, hear -0.23 0, heard 0.32 0, heari 0.24 0, heart -0.49 0
heavi 0.06 0, held -0.17 0, help -0.5 0, helpe 0.22 0, helpf 0.04 0, helpi -0.26 0, helpl 0.28 0
helps 0.14 0, her -0.58 0, here 0.09 0, hers 0.04 0, herse 0.13 0, hide 0.15 0, high 0.23 0
highe -0.11 0, highl -0.31 0, highw -0.03 0, hill 0.31 0, hire 0.05 0, hired 0.04 0, his -0.12 0
histo 0.04 0, hit 0.04 0, hmci -0.15 0, hmi -0.09 0, ho -0.05 0, hoist 0.22 0, hold -0.18 0
holde 0.24 0, holds 0.33 0, holid -0.1 0, home 0.11 0, homes 0.14 0, homew 0.18 0, hon 0.03 0
hope -0.75 0, hoped -0.1 0, hospi 0.62 0, host 0.12 0, hours 0.13 0, house 0.12 0, housi 0.09 0
how -0.2 0, howev 0.72 0, hub 0.37 0, hubs 0.26 0, huge 0.03 0, hundr 0.07 0, hurry 0.06 0
i 0.29 0, ian 0.14 0, icb 0.87 0, icon -0.07 0, idea 0.21 0, ideas 0.21 0, ident 0.29 0, if 0.35 0
ignor -0.11 0, ii -0.06 0, iii 0.03 0, im -0.06 0, image -0.32 0, imagi 0.11 0, imp 0.11 0
impac -0.3 0, impai -0.08 0, impar 0.03 0, imple 0.06 0, impli -0.24 0, impor -0.41 0, impr 0.03 0
impre 0.1 0, impro -0.17 0, inacc 0.13 0, inade 0.1 0, inbox -0.06 0, inclu 0.03 0, incom -0.15 0
incon 0.12 0, incre -0.69 0, indic -0.18 0, indiv 0.36 0, ineff 0.03 0, inequ -0.04 0, infan 0.17 0
influ -0.07 0, infor -0.18 0, inher -0.05 0, initi 0.26 0, innov 0.03 0, input 0.15 0, ins -0.05 0
insid -0.09 0, insis -0.09 0, insp 0.94 0, inspe -0.71 0, inspi 0.07 0, insta 0.62 0, inste 0.11 0
instr -0.15 0, insuf 0.18 0, inte 0.04 0, integ -0.2 0, inten 0.13 0, inter 0.89 0, intro -0.08 0
inves -0.22 0, invit -0.11 0, invol -0.17 0, is 0.16 0, islan 0.14 0, isn 0.34 0, isola 0.03 0
issue -0.07 0, it 0.24 0, item 0.03 0, items -0.04 0, its -0.31 0, itsel 0.15 0, iv 0.07 0
j 0.04 0, james 0.03 0, jan 0.07 0, jane -0.05 0, janua -0.26 0, jargo -0.04 0, jen -0.03 0
jewel 0.04 0, jim 0.09 0, jo 0.07 0, job 0.08 0, jobs 0.56 0, john -0.19 0, join 0.18 0
joine 0.11 0, joini 0.06 0, joint 0.27 0, jonat 0.22 0, jones 0.11 0, journ 0.61 0, joy 0.12 0
ju -0.04 0, judge 0.36 0, jul -0.13 0, julie 0.03 0, july -0.52 0, june -1.02 0, just -0.27 0
justi 0.11 0, k -0.1 0, kb 0.16 0, ke 0.06 0, keep 0.32 0, keeps 0.15 0, kelly -0.12 0, ken 0.07 0
kept 0.25 0, key -0.29 0, keywo 0.03 0, kids 0.43 0, kind 0.1 0, kinde -0.21 0, kindl 0.05 0
kindn -0.03 0, kinds -0.04 0, kn -0.06 0, knees -0.2 0, knew 0.09 0, kno -0.11 0, knock 0.17 0
know 0.33 0, knowi 0.14 0, knowl -0.05 0, known 0.53 0, l -0.23 0, la -0.37 0, lab -0.08 0
label 0.07 0, labou -0.32 0, lack 0.16 0, lacke 0.13 0, lacki 0.14 0, lacks -0.12 0, lad 0.3 0
lag 0.06 0, laid -0.3 0, lan 0.11 0, land -0.03 0, lane -0.04 0, langu -0.2 0, large 0.15 0
last -0.14 0, lasti -0.2 0, late 0.58 0, latel 0.03 0, later 0.03 0, lates -0.44 0, laugh 0.09 0
laure -0.09 0, law 0.08 0, lawye -0.07 0, lay 0.03 0, lays 0.11 0, le -0.23 0, lead -0.23 0
leade 0.56 0, leadi 0.3 0, leads 0.06 0, learn 0.58 0, least -0.08 0, leave 0.63 0, leavi -0.12 0
led -0.49 0, lee -0.18 0, left 0.59 0, legal -0.53 0, leigh -0.07 0, leisu -0.16 0, lengt -0.2 0
less 0.63 0, lesso 0.18 0, let -0.21 0, lets -0.04 0, lette 0.67 0, letti 0.11 0, level 0.03 0
li 0.11 0, lib -0.08 0, liber 0.04 0, libra -0.12 0, lie -0.03 0, lies 0.12 0, life -0.11 0
lifel 0.18 0, lift 0.12 0, lifte 0.1 0, light 0.29 0, lik 0.1 0, like -0.54 0, liked 0.19 0
likel -0.05 0, likew 0.08 0, limit 0.36 0, lines -0.15 0, link -0.06 0, linke 0.05 0, links 0.2 0
list 0.13 0, liste -0.38 0, lists -0.09 0, lit 0.05 0, liter -0.07 0, littl 0.63 0, live 0.05 0
lived 0.08 0, lives 0.52 0, livin 0.12 0, ll 0.36 0, lo -0.15 0, loc -0.07 0, loca 0.03 0
local 0.18 0, log 0.06 0, long -0.61 0, longe 0.32 0, loo 0.09 0, look -0.22 0, looke -0.35 0
looki -0.1 0, looks 0.13 0, lose -0.37 0, losin 0.04 0, lost -0.17 0, lot 0.09 0, lots 0.1 0
lotte -0.06 0, loud 0.05 0, love 0.03 0, loved 0.03 0, lovel -0.06 0, low 0.38 0, lower 0.23 0
lowes -0.06 0, lucky 0.13 0, lunch 0.06 0, m 0.76 0, ma -0.1 0, mad 0.04 0, made 0.32 0
main -1.09 0, mainl 0.57 0, mains -0.31 0, majes -0.06 0, major 0.24 0, mak -0.06 0, make -0.28 0
makes -0.43 0, makin -0.35 0, man 0.12 0, manag 0.34 0, manne -0.15 0, many 0.61 0, mar -0.1 0
march -0.31 0, mark -0.07 0, marke -0.04 0, marks 0.1 0, marti -0.04 0, mary 0.17 0, massi 0.07 0
match 0.05 0, mater -0.03 0, maths 0.25 0, matte 0.08 0, matur -0.09 0, may -0.45 0, mayor 0.13 0
me 0.04 0, mean 0.32 0, meani 0.07 0, meanw -0.16 0, measu -0.07 0, media -0.54 0, medic 0.2 0
mee 0.07 0, meet 0.08 0, meeti -0.48 0, mel 0.12 0, membe 0.08 0, menta 0.52 0, menti 0.24 0
merge 0.03 0, merse 0.04 0, mess -0.06 0, messa -0.07 0, met 0.32 0, mi -0.07 0, miche -0.12 0
mid 0.14 0, middl 0.72 0, might 0.21 0, mile 0.03 0, miles -0.09 0, milli 0.38 0, mind -0.17 0
minds 0.1 0, mine 0.3 0, minim -0.1 0, minis 0.23 0, minor 0.05 0, minut -0.08 0, mirro 0.23 0
miss 0.05 0, misse 0.31 0, missi 0.46 0, mista 0.21 0, mixed 0.05 0, mo 0.13 0, model 0.19 0
moder -0.15 0, momen -0.27 0, mon -0.05 0, monda 0.4 0, monit 0.18 0, month -0.61 0, moral -0.03 0
more 0.06 0, mostl 0.21 0, motio -0.03 0, mount 0.04 0, move 0.35 0, moved -0.27 0, movin -0.08 0
mp -0.25 0, mr -0.12 0, ms 0.18 0, mu -0.04 0, much 0.05 0, multi 0.14 0, mum -0.2 0, mums 0.1 0
must -0.07 0, my 0.49 0, mysel 0.07 0, name 0.15 0, named -0.07 0, namel 0.04 0, names 0.07 0
namin 0.03 0, nan 0.04 0, narro 0.25 0, natio -0.39 0, natur 0.11 0, navig 0.14 0, nd 0.04 0
near 0.03 0, neare -0.03 0, nearl 0.4 0, neces -0.14 0, nee -0.05 0, need 0.09 0, neede -0.28 0
needi 0.21 0, needs -0.05 0, negat 0.22 0, neigh 0.32 0, neil 0.12 0, neith 0.26 0, netwo -0.07 0
neuro 0.22 0, new 0.16 0, newer -0.05 0, news -0.07 0, newsl 0.28 0, next 0.75 0, nhs -0.2 0
nhse -0.12 0, nicol 0.06 0, night 0.1 0, nine -0.26 0, ninet 0.16 0, no 0.04 0, nobod 0.31 0
noise 0.25 0, non -0.28 0, none 0.05 0, nonet 0.11 0, nor 0.32 0, norm 0.09 0, norma -0.09 0
north -0.13 0, not 0.7 0, note 0.06 0, noted -0.08 0, notes 0.03 0, nothi 0.04 0, notic -0.06 0
notwi 0.06 0, nov -0.04 0, novem -0.38 0, now 0.24 0, nowhe 0.08 0, nu 0.06 0, numbe 0.22 0
nurse 0.22 0, nursi 0.13 0, o -0.16 0, objec -0.06 0, obser 0.26 0, occas 0.09 0, occup 0.09 0
octob -0.04 0, of -0.03 0, off 0.19 0, offen 0.09 0, offer 0.2 0, offi -0.04 0, ofst -0.05 0
ofste -0.7 0, often 0.33 0, old 0.05 0, older 0.25 0, olds 0.34 0, once -0.5 0, one 0.06 0
ones 0.54 0, onlin 0.05 0, only 0.36 0, open -0.21 0, opene 0.11 0, openi 0.19 0, opens -0.03 0
opera 0.18 0, opini 0.09 0, oppor -0.15 0, oppos -0.18 0, optim 0.03 0, optio -0.17 0, or 0.51 0
order -0.09 0, ordin -0.42 0, organ -0.56 0, ot 0.5 0, other -0.07 0, ought 0.18 0, our -0.41 0
ours 0.09 0, ourse 0.08 0, out -0.32 0, outc 0.06 0, outco 0.25 0, outgr 0.04 0, outli -0.33 0
outre 0.07 0, outsi -0.04 0, outst -0.13 0, over 0.18 0, overa 0.73 0, overd 0.14 0, overl 0.06 0
overn 0.19 0, overs 0.03 0, overv -0.25 0, overw 0.54 0, own 0.4 0, owned -0.13 0, owner 0.19 0
owns 0.11 0, p -0.03 0, pa -0.23 0, pace -0.47 0, pack -0.09 0, packa 0.19 0, paedi 0.52 0
page 0.09 0, pages 0.16 0, paid -0.06 0, paint -0.09 0, pair -0.08 0, palpa 0.03 0, palsy 0.06 0
panel 0.51 0, pap 0.05 0, paper -0.27 0, par 0.2 0, parag 0.34 0, pare 0.05 0, paren 0.05 0
park -0.13 0, parki -0.13 0, parli -0.14 0, part 0.13 0, parti 0.32 0, partn -0.13 0, parts 0.76 0
party -0.17 0, pass -0.09 0, passe -0.08 0, passi -0.07 0, passp 0.04 0, past 0.05 0, pat -0.03 0
patch 0.08 0, pathw 0.07 0, patie -0.27 0, patte 0.03 0, paul -0.1 0, pay -0.28 0, payin -0.05 0
payme 0.31 0, pays 0.13 0, pcf -0.05 0, pe -0.05 0, peer -0.08 0, peers -0.14 0, peo 0.04 0
peop -0.28 0, peopl 0.39 0, per 0.26 0, perfe -0.13 0, perfo -0.14 0, perio -0.09 0, perma 0.24 0
persi 0.15 0, perso 0.11 0, petit -0.08 0, ph 0.06 0, pharm -0.13 0, phase 0.03 0, phil -0.46 0
phili 0.06 0, phone -0.08 0, phoni 0.09 0, phras 0.11 0, physi 0.12 0, picke -0.04 0, picks 0.12 0
pictu -0.2 0, piece -0.03 0, pilot -0.07 0, pla -0.15 0, place 0.18 0, plan 0.56 0, plann 0.4 0
plans 0.94 0, play 0.16 0, pleas 0.17 0, pledg -0.38 0, plent 0.14 0, plus 0.12 0, po -0.04 0
point 0.34 0, polic 0.19 0, polit 0.07 0, poll 0.12 0, poor 1.09 0, poorl 0.37 0, popul -0.05 0
porta -0.17 0, portf 0.4 0, posit 0.6 0, possi -0.25 0, post 0.39 0, poste 0.03 0, posts 0.18 0
poten -0.45 0, potho 0.03 0, pound 0.07 0, pover -0.35 0, power -0.2 0, prac 0.06 0, pract -0.69 0
prais 1.23 0, pre 0.11 0, prepa -0.34 0, presc -0.03 0, prese 0.27 0, press 0.03 0, preve 0.15 0
previ 0.08 0, pride -0.26 0, prima 0.68 0, print 0.12 0, prior 0.36 0, priva -0.32 0, pro 0.07 0
proba -0.12 0, probl -0.59 0, proce -0.31 0, produ 0.29 0, profe 0.16 0, profi -0.1 0, progr 0.04 0
proje 0.1 0, promp -0.1 0, prope 0.06 0, propo -0.06 0, prote -0.41 0, proto -0.05 0, proud 0.12 0
provi -0.26 0, psych -0.21 0, pu 0.09 0, publi -0.83 0, pull 0.03 0, pulle -0.07 0, pup 0.08 0
pupi -0.06 0, pupil 0.51 0, purpo -0.21 0, push -0.1 0, puts -0.04 0, putti 0.06 0, q 0.15 0
qu -0.06 0, qual 0.07 0, quali -0.44 0, queri 0.05 0, quest 0.52 0, queue 0.22 0, quick 0.08 0
quiet -0.09 0, quite -0.1 0, quote 0.22 0, r 0.2 0, ra 0.17 0, radio 0.06 0, rag -0.04 0
raise -0.25 0, raisi -0.07 0, ran -0.08 0, rang -0.06 0, range -0.52 0, rapid -0.08 0, rare 0.04 0
rarel -0.13 0, rate 0.56 0, rates -0.35 0, rathe -0.08 0, ratin 0.1 0, re 0.27 0, reach 0.37 0
react 0.1 0, read 0.22 0, reade 0.17 0, reads 0.26 0, ready -0.36 0, real -0.14 0, reali -0.04 0
reall 0.03 0, reaso -0.43 0, reass -0.08 0, rebui 0.32 0, recei -0.34 0, recen 0.12 0
recep -0.18 0, recko -0.05 0, recog -0.09 0, recom -0.85 0, recor 0.09 0, recov -0.1 0
recru -0.09 0, red -0.07 0, redes -0.09 0, reduc 0.12 0, refer 0.38 0, refle 0.37 0, refor 0.1 0
refre -0.12 0, refug -0.18 0, refus -0.07 0, regar -0.1 0, regio -0.06 0, regis 0.31 0
regre -0.07 0, reid 0.11 0, reins 0.12 0, relat 0.27 0, relea -0.22 0, relen -0.03 0, relev 0.04 0
relia 0.11 0, relie -0.06 0, rely 0.08 0, remai 0.05 0, remar 0.15 0, remem -0.22 0, remin 0.07 0
remot 0.1 0, remov -0.05 0, reorg 0.09 0, repea 0.17 0, repli -0.07 0, reply 0.05 0, repo 0.06 0
repor -0.83 0, repre -0.31 0, req 0.17 0, reque -0.25 0, requi 0.16 0, res 0.08 0, resea -0.28 0
reser 0.13 0, reset -0.07 0, resid 0.26 0, resig -0.05 0, resil -0.37 0, resol -0.95 0
resor 0.03 0, resou -0.51 0, respe 0.11 0, respi -0.14 0, respo -0.13 0, rest 0.26 0, resto 0.13 0
restr -0.03 0, resul 0.4 0, retic -0.23 0, retur -0.44 0, revea 0.18 0, revi -0.03 0, revis -0.2 0
rewri -0.05 0, ri -0.03 0, rich -0.11 0, richa 0.09 0, right 0.13 0, rigou 0.19 0, ring 0.34 0
rings 0.12 0, rise 0.14 0, risen 0.04 0, risk -0.19 0, risks -0.54 0, road -0.03 0, roads 0.05 0
rober -0.25 0, robus 0.14 0, rock -0.06 0, role 0.12 0, roll 0.22 0, roof -0.11 0, room -0.18 0
rooms 0.04 0, rose -0.06 0, rosy 0.07 0, round 0.09 0, route 0.03 0, royal 0.06 0, ru 0.05 0
rubbi 0.04 0, rule -0.4 0, ruled 0.11 0, rules 0.14 0, rulin -0.1 0, run 0.14 0, rung 0.13 0
runni -0.03 0, runs 0.29 0, rural 0.03 0, ruth -0.17 0, s 0.05 0, sa -0.1 0, sad 0.24 0
safe 0.19 0, safeg -0.17 0, safet -0.24 0, sally -0.15 0, salt 0.37 0, sam -0.19 0, same 0.41 0
sampl 0.1 0, sande -0.2 0, sarah -0.15 0, sat 0.18 0, satur 0.19 0, save 0.04 0, saved -0.16 0
savin -0.14 0, saw -0.13 0, sayin -0.26 0, says -0.33 0, sc 0.03 0, scale -0.03 0, scand -0.14 0
scath 0.13 0, sched -0.04 0, schem 0.13 0, scho 0.03 0, schoo -0.1 0, scrat 0.03 0, scrut -0.27 0
se -0.22 0, searc 0.18 0, seat 0.07 0, secon 0.94 0, secre 0.21 0, secti 0.05 0, secto -0.59 0
secur 0.04 0, see 0.4 0, seein 0.19 0, seek -0.12 0, seeki -0.16 0, seem -0.07 0, seems -0.16 0
seen 0.23 0, sees 0.26 0, sef 0.05 0, seldo 0.12 0, selec -0.12 0, self -0.46 0, sen 1.15 0
senco 0.61 0, send -1.06 0, sendi 0.22 0, senio -0.31 0, sense 0.33 0, senso 0.95 0, sent 0.05 0
sente 0.16 0, separ -0.16 0, sept 0.08 0, septe -0.39 0, ser -0.06 0, serio -0.52 0, servi -0.25 0
sessi -0.06 0, set -0.39 0, sets 0.1 0, setti -0.75 0, settl 0.42 0, seven -0.08 0, sever -0.2 0
shall -0.13 0, shamb -0.06 0, shame -0.12 0, shape 0.22 0, shapi -0.05 0, shari 0.11 0
sharp 0.23 0, shaw 0.04 0, she -0.33 0, sheet -0.05 0, shift -0.32 0, sho 0.19 0, shoes 0.07 0
shoot -0.05 0, shop 0.09 0, short 0.87 0, shoul -0.13 0, shout 0.27 0, show -0.3 0, showe -0.07 0
shown -0.05 0, shows 0.37 0, shy 0.21 0, si 0.08 0, sibli -0.11 0, sick 0.12 0, side 0.47 0
sight 0.1 0, sign -0.26 0, signe 0.06 0, signi -0.31 0, signs 0.11 0, silen -0.07 0, simil 0.17 0
simon -0.03 0, simpl -0.03 0, since 0.11 0, singl 0.23 0, siste -0.04 0, site -0.07 0
sites -0.07 0, sits 0.03 0, situa -0.15 0, six 0.16 0, sixth -0.06 0, skill -0.03 0, sleep 0.1 0
slept -0.06 0, slide 0.53 0, slow 0.21 0, slowe 0.21 0, slowl 0.15 0, small 0.22 0, smith -0.19 0
smoot -0.18 0, so 0.26 0, socia -0.15 0, solut -0.14 0, solve -0.1 0, some 0.37 0, someb -0.1 0
someo 0.26 0, somet 0.09 0, somew 0.09 0, son -0.45 0, soon -0.04 0, soone 0.04 0, sorry -0.09 0
sort 0.16 0, sorte 0.08 0, sorts -0.04 0, sough -0.35 0, sound 0.19 0, sourc 0.09 0, south 0.07 0
space -0.12 0, spars 0.05 0, speak -0.1 0, spec 0.09 0, speci -0.23 0, spect 0.33 0, speec 0.46 0
speed -0.19 0, spell 0.08 0, spend -0.03 0, spent -0.08 0, spin -0.04 0, spite 0.19 0
splin -0.09 0, split 0.13 0, spoke 0.42 0, spots 0.23 0, spott 0.28 0, sprea 0.09 0, stabi 0.21 0
stabl -0.1 0, staf -0.05 0, staff 0.43 0, stage 0.3 0, stake 0.07 0, stall -0.03 0, stand -0.2 0
stati -0.06 0, statu 0.05 0, stay 0.09 0, staye 0.08 0, stays -0.35 0, stead 0.09 0, steer -0.14 0
step -0.06 0, stepp 0.11 0, steps 0.11 0, sti 0.13 0, stick 0.06 0, still 0.36 0, stood -0.08 0
stop -0.09 0, stops 0.15 0, stori -0.26 0, story -0.06 0, str -0.22 0, strai -0.19 0, stran -0.04 0
strat 0.12 0, strea -0.03 0, stree -0.05 0, stren -0.94 0, stres 0.06 0, strik 0.05 0
stron -0.25 0, struc 0.29 0, strug -0.09 0, stubb 0.13 0, stuck 0.04 0, stude -0.1 0, studi 0.24 0
study -0.03 0, stuff 0.22 0, su -0.1 0, sub -0.05 0, subje 0.1 0, submi 0.21 0, subsc -0.25 0
subst 0.07 0, succe -0.39 0, such -0.09 0, sue -0.11 0, suffe 0.11 0, suffi 0.35 0, sugge 0.25 0
suit 0.16 0, suita 0.07 0, sum 0.22 0, summa -0.14 0, sunda 0.23 0, sup -0.11 0, suppl 0.16 0
suppo -0.22 0, sure -0.19 0, surge 0.16 0, surpr 0.44 0, surve -0.66 0, suspe 0.5 0, susta -0.31 0
swift -0.33 0, swimm 0.17 0, syndr 0.1 0, sys 0.05 0, syste 0.03 0, t 0.58 0, ta 0.32 0
table 0.23 0, tackl 0.14 0, tak -0.03 0, take 0.18 0, taken 0.05 0, takes 0.19 0, takin -0.05 0
talk -0.08 0, talke -0.38 0, talki 0.03 0, talks -0.04 0, targe -0.16 0, taugh 0.07 0, taxi 0.27 0
taxis 0.15 0, te 0.08 0, tea -0.31 0, teach 0.63 0, team -0.18 0, teams -0.05 0, tears -0.03 0
techn 0.04 0, teena 0.45 0, teens 0.09 0, telep 0.13 0, tell -0.42 0, telli -0.28 0, tells -0.1 0
templ 0.06 0, ten -0.23 0, term 0.74 0, terms -0.38 0, testi -0.21 0, text 0.09 0, th -0.42 0
tha -0.32 0, than 0.03 0, thank -0.1 0, that 0.11 0, the 0.34 0, thei -0.13 0, their -0.14 0
them 0.25 0, thema -0.04 0, theme -0.1 0, thems 0.37 0, then 0.32 0, ther 0.08 0, thera 0.62 0
these -0.49 0, they -0.11 0, thi 0.05 0, thin 0.16 0, thing 0.37 0, think 0.81 0, third 0.22 0
thirt 0.16 0, this -0.41 0, tho 0.09 0, thoro -0.29 0, thos 0.05 0, those 0.38 0, thoug 0.81 0
thous -0.22 0, thr -0.05 0, thre 0.1 0, threa -0.1 0, three 0.25 0, thres 0.22 0, thril 0.07 0
thurs 0.07 0, tier -0.05 0, tim 0.06 0, time -0.39 0, timel 0.31 0, times -0.57 0, timet 0.07 0
tired -0.18 0, tirel 0.08 0, title -0.05 0, to 0.19 0, today -0.1 0, toddl -0.12 0, toget 0.17 0
toile -0.03 0, tol 0.03 0, told 0.64 0, tomor -0.07 0, tone 0.06 0, too 0.61 0, took -0.16 0
tool 0.03 0, toolk 0.04 0, top 0.18 0, topic 0.34 0, total 0.05 0, touch 0.14 0, tough -0.05 0
towar -0.32 0, town 0.49 0, towns 0.07 0, tr 0.06 0, trace 0.13 0, track 0.17 0, trai 0.04 0
train -0.23 0, tram 0.08 0, trans -0.24 0, traum 0.08 0, trave -0.14 0, treas -0.13 0, treat 0.19 0
trebl 0.1 0, triag -0.09 0, tribu -0.03 0, tried -0.15 0, troub 0.33 0, true 0.34 0, trust -0.06 0
truth 0.11 0, try -0.25 0, tryin 0.22 0, tube 0.06 0, tuesd 0.17 0, tuiti 0.26 0, turn 0.16 0
turne -0.13 0, turni 0.2 0, turno 0.05 0, turns 0.06 0, tutor -0.06 0, tweet -0.05 0, twelv -0.09 0
twent 0.1 0, twice -0.1 0, twitt -0.36 0, two 0.81 0, typic 0.3 0, u -0.06 0, uk -0.19 0, un 0.11 0
unabl -0.07 0, unacc 0.2 0, unans 0.21 0, unawa 0.11 0, und 0.1 0, unde -0.04 0, under -0.39 0
unhap 0.24 0, union -0.09 0, unit 0.06 0, unita 0.12 0, unite -0.07 0, units -0.12 0, unive -0.4 0
unkno -0.04 0, unles -0.03 0, unlik 0.1 0, unmet -0.04 0, unrea 0.21 0, unreg 0.11 0, unres -0.11 0
until 0.22 0, up 0.06 0, updat -0.09 0, ups 0.14 0, upset -0.04 0, uptak -0.04 0, urgen 0.05 0
us 0.28 0, use -0.15 0, used 0.42 0, usefu 0.31 0, using 0.42 0, usual 0.14 0, v 0.16 0
vacan -0.32 0, vague -0.03 0, valle 0.17 0, value -0.2 0, valve -0.1 0, varia -0.05 0
varie -0.27 0, vario -0.3 0, vary 0.14 0, ve 1.02 0, verdi 0.11 0, versi 0.07 0, very 0.45 0
vi -0.03 0, video 0.12 0, vie 0.04 0, view -0.06 0, views -0.09 0, villa -0.03 0, vindi 0.04 0
virtu 0.07 0, vis 0.06 0, visib 0.06 0, visio -0.22 0, visit -0.52 0, visua -0.11 0, vital -0.29 0
voice 0.04 0, volun -0.21 0, vote 0.23 0, voted -0.07 0, vouch 0.14 0, vulne -0.17 0, w 0.12 0
wa -0.14 0, wai 0.15 0, wait 0.56 0, waite -0.21 0, waiti 0.43 0, waits 0.12 0, wake 0.04 0
walk -0.15 0, walke 0.04 0, wall 0.06 0, want 0.03 0, wante 0.08 0, wanti 0.07 0, wants -0.31 0
war -0.27 0, ward -0.04 0, wards -0.14 0, warm -0.07 0, warne -0.03 0, warni 0.16 0, was 0.11 0
wasn 0.29 0, waste 0.16 0, watch 0.26 0, ways -0.5 0, we -0.18 0, wea 0.03 0, weak -0.61 0
weakn 0.11 0, webin -0.33 0, websi -0.38 0, wedne 0.44 0, week -0.43 0, weeke 0.18 0, weekl -0.05 0
weeks 0.35 0, weigh 0.09 0, welco -0.26 0, well -0.03 0, wellb 0.58 0, went -0.21 0, wer 0.09 0
were 0.51 0, weren 0.39 0, west 0.08 0, wh -0.22 0, wha 0.08 0, what -0.27 0, whate 0.07 0
whats 0.04 0, wheel 0.4 0, when -0.03 0, wher 0.07 0, where 0.34 0, wheth 0.5 0, whi 0.03 0
whic -0.05 0, which 0.23 0, while 0.3 0, white -0.08 0, who 0.24 0, whoev 0.18 0, whole -0.05 0
whom 0.33 0, whose 0.56 0, why 0.11 0, wi -0.1 0, wide 0.03 0, widel -0.25 0, widen 0.12 0
wides -0.15 0, wil 0.07 0, will -0.7 0, willi 0.53 0, win -0.08 0, wish -0.49 0, wishe -0.08 0
wit 0.27 0, withe -0.03 0, withi 0.13 0, witho -0.31 0, wo -0.04 0, woman -0.08 0, won -0.24 0
wonde -0.1 0, wood 0.04 0, wooll 0.04 0, word 0.09 0, wordi 0.28 0, words 0.19 0, worke -0.46 0
workf -0.24 0, worki -0.48 0, works 0.25 0, world -0.07 0, worn -0.12 0, worri -0.17 0
worry 0.51 0, worse 0.23 0, wou -0.13 0, woul -0.03 0, wri 0.07 0, writ 0.1 0, write 0.04 0
writi 0.3 0, writt -0.2 0, wrong 0.2 0, wrote -0.63 0, wsoa 0.19 0, wte 0.12 0, x -0.06 0, y 0.11 0
ye 0.08 0, year 0.29 0, years -0.2 0, yes 0.08 0, yeste -0.18 0, yet 0.1 0, yo -0.16 0, you 0.23 0
youn 0.16 0, young -0.34 0, yours -0.38 0, youth 0.09 0, yrs 0.07 0
pair:
0+0 -0.71 0.35, 0+0m -0.11 0, 0+a -0.14 0.1, 0+after -0.17 0, 0+an 0.14 0.05, 0+and 0.27 0.06
0+are 0.09 -0.09, 0+area -0.03 0, 0+areas 0.58 0.13, 0+as 0.1 0, 0+asses -0.04 0.1, 0+at -0.17 0
0+augus 0.07 0, 0+broug 0.11 0, 0+by -0.11 -0.09, 0+came 0.4 0, 0+child -0.63 0, 0+days -0.07 0
0+educa -0.08 0, 0+every 0.04 0, 0+exper -0.03 0, 0+famil -0.17 0.04, 0+febru 0 -0.1
0+for 0.06 0.13, 0+found -0.34 0.05, 0+good -0.13 0, 0+had -0.46 0.71, 0+has 0.21 0, 0+have -0.31 0
0+her -0.04 0, 0+hours 0.05 0, 0+ident -0.04 0.07, 0+in -0.23 0.33, 0+inspe -0.04 0.04
0+is 0 -0.06, 0+it 0.34 -0.12, 0+janua -0.11 0, 0+joint -0.04 0, 0+july -0.31 0, 0+june -0.09 0
0+kb -0.06 0, 0+last -0.06 0, 0+lays 0.12 0, 0+leade -0.1 0, 0+local -0.07 0, 0+march -0.24 0.03
0+may -0.21 0.2, 0+membe -0.04 0, 0+milli 0.27 0, 0+minut 0.09 0, 0+month -0.08 -0.34
0+more -0.15 0, 0+new -0.07 0, 0+no -0.09 0, 0+novem -0.05 0.19, 0+now 0.05 0, 0+octob -0.22 0
0+of -0.29 0.67, 0+ofste -0.03 0.49, 0+one 0.14 0, 0+or 0.24 -0.17, 0+our 0.12 0, 0+outco 0.07 0
0+overd -0.03 0, 0+pages -0.08 0, 0+paren -0.09 0, 0+peopl -0.2 0, 0+per -0.27 0.17
0+place -0.11 -0.04, 0+plans -0.16 -0.07, 0+pract -0.21 0, 0+pupil -0.19 -0.04, 0+quali -0.07 0
0+refor 0.55 0, 0+repli -0.03 0, 0+revie 0.07 0, 0+s -0.07 0, 0+say -0.12 0, 0+schoo -0.05 0
0+send -0.1 0, 0+septe 0.04 0, 0+sets 0.09 0, 0+signi 0.05 0.23, 0+since -0.07 0, 0+so 0.03 0
0+some 0.04 0, 0+staff -0.15 0, 0+stren 0.07 0, 0+suppo 0.08 0, 0+that 0.22 0.12, 0+the -0.24 -0.29
0+there 0.35 0.27, 0+they -0.29 0, 0+this 0.06 0, 0+times 0.1 0, 0+to -0.34 0.08, 0+too 0 0.08
0+trave 0.1 0, 0+two 0.03 0, 0+under -0.04 0, 0+vacan -0.1 0, 0+waiti -0.05 0, 0+was 0.25 0.07
0+we -0.27 0, 0+week 0.46 0.11, 0+weeks 0.34 0.25, 0+were 0.26 -0.12, 0+what 0.08 -0.17
0+when -0.11 -0.07, 0+which 0.06 0.06, 0+who -0.06 0, 0+worki -0.07 0, 0+worse -0.11 0
0+year 0.1 -0.09, 0+years -0.14 -0.09, 0+young -0.19 0, 0m+in -0.04 0, 0m+overs -0.04 0
0th+novem 0.34 0, 0th+of -0.07 0, a+0 0 0.3, a+backl -0.24 0, a+bad -0.23 -0.06, a+balan -0.08 0
a+bette 0.25 -0.31, a+big 0.07 0.11, a+bit 0 -0.11, a+box -0.08 0, a+boy 0.16 0.08, a+break -0.11 0
a+budge 0.03 0, a+busin -0.05 0, a+call -0.1 0, a+case -0.1 0, a+chall 0.12 -0.11, a+chanc -0.1 0
a+chang 0.27 0.03, a+chari -0.19 0, a+child 0.21 0.09, a+city -0.03 0, a+class -0.13 0
a+clear 0.25 0.11, a+cliff 0.06 -0.25, a+clini -0.08 0.04, a+close 0 -0.17, a+co 0.03 0
a+comme 0.1 0, a+commi -0.07 0, a+commu 0 0.15, a+compl 0.05 -0.19, a+compr 0.08 0.03
a+conce 0.18 0.1, a+consi 0.12 0.06, a+contr -0.07 0, a+copy -0.09 0, a+counc 0 -0.06
a+count 0.04 0, a+crisi -0.21 -0.3, a+criti 0.16 0.15, a+cultu 0.41 -0.03, a+damni 0.14 0.2
a+day 0.23 -0.08, a+decad -0.07 0, a+decis -0.04 0, a+dedic -0.06 0, a+desig 0.11 0
a+diagn -0.24 0.82, a+diffe -0.17 0.12, a+direc 0.08 0.14, a+disab 0.11 0.23, a+disgr -0.11 0
a+docum 0.15 0, a+draft -0.11 0, a+duty -0.1 0, a+fair 0.11 -0.26, a+famil 0.04 0.26
a+few -0.4 0.04, a+fifth -0.11 0, a+fight 0.19 -0.12, a+film -0.03 0, a+firm 0 0.1
a+first 0.23 0.04, a+forma -0.07 0.16, a+fortn 0.11 0, a+forum -0.05 0, a+frame 0.1 0
a+frien -0.17 0, a+full -0.21 0.04, a+furth 0.16 -0.04, a+gap 0 -0.03, a+girl 0.06 0
a+glowi 0 -0.03, a+good -0.2 -0.41, a+gover -0.03 0, a+grand -0.03 0, a+great 0.3 -0.32
a+grip 0.19 0, a+growi 0.14 0.05, a+half 0.24 -0.28, a+hand 0.09 0, a+handf 0.15 -0.04
a+hard -0.1 0, a+head 0.07 0, a+healt -0.11 -0.14, a+high 0.13 0.07, a+highl -0.1 0, a+hub 0.06 0
a+huge -0.04 0, a+jewel 0.2 0.11, a+job 0.35 0.03, a+joint -0.21 0.03, a+key -0.04 0.25
a+lack 0.51 -0.12, a+large 0.14 -0.03, a+leafl 0.15 0, a+learn -0.08 0.05, a+legal -0.07 0
a+lette -0.27 0.28, a+lifel 0.09 0.25, a+line 0.13 -0.04, a+link -0.08 0, a+list 0.14 0
a+littl -0.12 0.12, a+local -0.36 0, a+long 0.1 -0.95, a+lot 0.21 0, a+lotte -0.04 0
a+low -0.11 -0.21, a+man -0.1 0, a+matte 0.32 -0.06, a+meeti -0.14 0, a+membe -0.19 0
a+menta 0 0.13, a+menti -0.11 0, a+mess 0.15 0, a+minor 0.16 -0.23, a+mixed -0.05 0
a+mobil -0.03 0, a+model 0.15 0.19, a+monit 0.04 0.15, a+month -0.22 0.04, a+more -0.18 -0.15
a+mothe -0.03 0, a+multi -0.14 0, a+mum -0.05 0, a+named -0.08 0.12, a+natio -0.14 0, a+need 0.13 0
a+neuro -0.05 0, a+new -0.29 -0.44, a+newsl -0.06 0, a+note -0.06 0, a+numbe -0.42 0
a+nurse -0.05 0.09, a+one -0.06 0, a+paedi 0.05 -0.1, a+page -0.03 0, a+parag 0.11 0.1
a+paren -0.31 -0.19, a+part 0.15 0.25, a+parti -0.19 0, a+partn -0.03 0.03, a+peer -0.14 0
a+perma -0.05 0, a+perso 0.17 -0.06, a+pictu 0.04 0, a+pilot 0.13 0, a+place -0.11 -0.04
a+plan -0.03 0.28, a+point -0.08 0, a+poor 0 -0.07, a+porta -0.05 0, a+posit 0.44 0.16
a+post -0.03 0, a+postc 0.21 -0.08, a+prese -0.07 0, a+prior 0.13 -0.31, a+probl 0.24 -0.11
a+promi 0.05 0, a+prope 0.09 0.1, a+quali 0.04 0.03, a+quart 0.09 -0.18, a+quest 0.03 0
a+queue -0.04 0, a+range -0.49 0.11, a+re 0.23 0, a+real -0.06 0.06, a+reali 0 0.16, a+recen -0.1 0
a+recov -0.22 0, a+reduc -0.07 0.15, a+refer 0.04 0.09, a+repor 0.17 -0.68, a+resul -0.23 -0.12
a+revie 0 0.12, a+revis -0.44 -0.03, a+right -0.18 0, a+risk -0.11 0, a+row 0.03 0
a+rule 0.04 0.12, a+say 0.16 0.09, a+scand -0.07 0, a+scath 0.18 -0.16, a+schoo -0.28 -0.16
a+secon -0.21 0, a+senco -0.03 0, a+send -0.24 0.16, a+senio -0.07 0, a+servi -0.15 0.04
a+shamb -0.06 0, a+share -0.16 0.32, a+short -0.09 -0.23, a+signi -0.12 -0.04, a+singl -0.09 0.51
a+small -0.12 0, a+socia -0.04 -0.06, a+sourc 0.07 0.19, a+speci 0.2 -0.15, a+speec 0.08 0.06
a+spoke -0.13 -0.1, a+stabl 0.06 -0.3, a+start 0.04 0, a+state -0.14 -0.09, a+statu -0.14 0
a+strat 0.4 -0.28, a+stren 0.48 0, a+stron 0.23 0.18, a+strug 0.17 0, a+succe -0.06 0
a+summa -0.16 0, a+suppo 0.03 0.34, a+surpr -0.08 0, a+surve -0.12 0, a+syste -0.26 -0.37
a+task -0.09 0, a+taxi 0.14 0, a+teach 0.03 0, a+team 0.04 0.19, a+term -0.07 -0.14, a+that -0.13 0
a+thera -0.21 0, a+thing -0.05 -0.16, a+third 0.13 0.22, a+threa 0.08 0, a+time -0.11 0
a+timel -0.04 0.07, a+trans -0.05 0.28, a+tribu -0.09 0, a+true 0 0.1, a+trust 0.09 0
a+two -0.05 0, a+varie -0.08 0, a+very 0.46 0.03, a+visit -0.18 0.08, a+visua 0.08 0.09
a+voice -0.04 0, a+wait 0.22 0, a+waiti -0.28 0, a+watch 0.25 -0.11, a+way 0.1 0.43
a+week -0.39 -0.14, a+well 0 0.04, a+wheel 0.32 -0.3, a+white -0.09 0, a+whole 0 -0.61
a+wide -0.03 0.27, a+wider -0.12 0, a+woman -0.09 0, a+word -0.04 0, a+worki -0.04 0
a+worry -0.09 0.24, a+writt 0.03 0.07, a+year 0.03 -0.57, a+young -0.06 0.23, able+to 0 0.09
about+0 -0.23 0, about+a 0 0.07, about+and 0.24 -0.03, about+chang 0 0.06, about+child -0.21 -0.09
about+five -0.07 0, about+half 0.03 0, about+healt -0.11 -0.11, about+how 0.05 -0.21
about+it 0.24 0, about+money -0.05 0, about+perso 0.07 -0.18, about+plans -0.11 0
about+schoo -0.14 0, about+send 0.03 -0.15, about+servi -0.06 0, about+speci 0 -0.08
about+suppo 0.03 -0.03, about+the 0 0.47, about+their -0.07 -0.05, about+them 0.2 -0.21
about+thera -0.03 0, about+these -0.08 0, about+those 0.05 0, about+three -0.06 0, about+to -0.08 0
about+trans -0.15 0, about+us -0.06 0, about+waiti -0.11 0, about+waits -0.05 0
about+what 0.28 0.16, about+your 0.04 0, above+all 0.35 -0.39, above+and 0.05 0.1
above+the 0.03 -0.07, absen+and 0.07 0.03, absen+is -0.17 0, absen+of 0.13 -0.16
acade+trust -0.14 0, accel+progr -0.17 0, accep+by -0.04 0, accep+in 0 0.03, accep+it -0.12 0
accep+that 0.2 -0.04, accep+the 0.04 0, accep+what -0.13 0, acces+and 0 -0.11, acces+to 0.18 -0.12
accor+to 0.21 0, accou+and -0.1 0, accou+for -0.07 -0.05, accou+of -0.19 0, accur+and -0.21 -0.03
accur+under 0.09 -0.09, achie+and 0.03 -0.12, achie+for -0.13 0, achie+in -0.09 0
achie+well -0.17 0.25, ackno+and -0.1 0, ackno+by 0.06 0.16, ackno+in 0.07 0, ackno+that 0.37 -0.16
ackno+the 0.05 0.1, acros+educa 0.11 -0.18, acros+healt 0 -0.06, acros+servi 0 -0.08
acros+the -0.05 0, act+0 -0.28 -0.3, act+as 0.18 0, act+at -0.15 0, act+urgen 0 -0.05
actio+0 -0.29 0.17, actio+a 0.1 0, actio+after -0.03 0, actio+and 0.33 -0.2, actio+for -0.07 0
actio+had 0.1 0.03, actio+has 0.18 -0.12, actio+is -0.31 0.03, actio+must 0.25 -0.05
actio+plan 0.03 0.05, actio+plans 0.14 -0.14, actio+that -0.23 0, actio+the 0.07 0
actio+to 0.13 0.2, actio+was -0.06 0.19, actio+were -0.15 0, actio+which 0.1 0, actio+wsoa 0.24 0
activ+for 0.06 0, add+that -0.07 -0.1, added+that 0 -0.08, addit+needs -0.21 0.42
addit+resou 0.14 0.25, addre+any 0 -0.05, addre+each -0.05 0, addre+gaps 0.05 -0.04
addre+the -0.06 -0.1, addre+this 0.21 0, addre+to -0.06 0, adds+that 0.11 0.08, adequ+stand -0.06 0
adhd+and -0.21 0, adhd+asses -0.14 -0.13, adhd+diagn 0.12 -0.09, adhd+pathw 0.04 0.06
adhd+waits 0 -0.06, admis+to 0.03 0.04, adole+menta -0.05 0, adult+and 0.06 -0.3, adult+are 0 -0.07
adult+from 0.06 0, adult+healt 0.27 -0.13, adult+in 0.14 0.11, adult+is -0.06 0.14
adult+life 0.14 0.36, adult+menta 0.14 0, adult+servi 0 -0.48, adult+socia 0 -0.14
adult+start 0 0.09, adult+who 0.06 0.04, advic+and -0.11 0.15, advic+for -0.15 -0.11
advic+from 0.16 0.05, advic+in 0.03 -0.08, advic+is -0.14 0.12, advic+servi 0.15 0.12
advic+that 0.07 0.09, advic+to -0.04 0, advis+teach 0.07 0.07, advis+that 0.07 0
after+0 0.67 -0.25, after+a 0.36 0, after+an 0.21 0, after+annua 0.06 -0.14, after+being -0.14 0
after+child -0.2 0.2, after+colle 0 -0.05, after+inspe -0.65 0.03, after+it 0.33 0.16
after+ofste 0.17 -0.05, after+revie 0 0.05, after+schoo 0 0.17, after+that -0.21 0
after+the -0.6 -0.15, after+their -0.07 0, after+they 0.19 0.16, after+this -0.08 0
after+two 0.03 0, again+0 -0.09 0, again+a 0.04 0, again+and -0.06 -0.48, again+at 0.03 0
again+in -0.06 0, again+the -0.24 0, age+0 -0.04 0, age+child 0.04 -0.1, age+of 0.38 -0.09
aged+0 0.2 -0.3, agenc+and 0.17 0.14, agenc+staff 0.16 -0.28, agenc+work 0 0.09
agenc+worki 0.04 -0.06, ago+inspe -0.11 0, agree+a -0.07 0, agree+and -0.05 0, agree+that 0 0.08
agree+to -0.08 0, ahead+of -0.03 0.07, all+0 -0.08 0, all+and 0 -0.17, all+are -0.09 0
all+areas 0.12 -0.24, all+but 0.3 0, all+child 0.07 0.03, all+four -0.22 -0.11, all+in -0.04 0.1
all+level -0.31 0.18, all+of 0.2 -0.32, all+our -0.1 0, all+over -0.26 0.18, all+paren 0.4 0
all+partn 0.03 0.12, all+plans 0 0.14, all+right 0.14 0, all+schoo 0.03 -0.17, all+servi 0.07 0
all+sorts -0.05 0, all+that -0.19 0.14, all+the -0.47 -0.41, all+these 0.15 0, all+they -0.21 0
all+this 0.07 0.23, all+those 0 0.05, all+three 0.17 0.08, all+throu 0.09 0.04, all+to -0.06 0
all+we -0.03 0, all+who 0 0.12, all+young 0 0.07, almos+all 0.08 0.2, almos+every 0.15 0
along+the 0 0.04, alrea+and -0.34 0, alrea+in -0.12 0, also+been -0.13 0, also+criti -0.03 -0.04
also+found 0.36 0.21, also+highl -0.24 -0.04, also+ident -0.13 0, also+noted 0.09 0.12
also+prais 0.06 0.05, also+recog -0.04 -0.09, also+repor -0.04 0.04, also+said -0.1 -0.12
also+say 0.1 0.04, also+says 0.25 0.26, also+that -0.06 -0.03, also+told 0.04 0
also+wrote 0.12 0.13, alter+provi 0.12 -0.07, alway+get -0.15 -0.05, alway+know 0.12 -0.05
ambit+and 0.27 0.49, ambit+for 0.18 -0.11, ambit+to 0 -0.09, amend+plans 0.16 0.07
amend+promp 0.04 -0.05, among+it -0.22 0, among+other -0.04 0.1, among+paren 0.18 -0.17
among+pupil 0.04 0, among+the -0.1 0.04, among+them -0.47 -0.28, among+these 0.23 -0.04
among+those -0.06 -0.08, amoun+of -0.12 -0.26, an+absen 0 -0.11, an+accel -0.12 0, an+accur 0.11 0
an+actio 0.03 0.04, an+addit -0.03 0, an+adequ -0.06 0, an+adhd -0.12 -0.05, an+adult 0.03 0
an+advis -0.04 0, an+after 0.1 0, an+answe 0.22 0.14, an+apolo -0.07 0, an+area -0.38 -0.12
an+asses -0.12 -0.26, an+audit -0.06 0, an+autis 0.23 0, an+avera 0.04 0, an+earli 0.23 -0.21
an+early 0 -0.47, an+easy -0.12 0, an+educa -0.07 -0.24, an+effec 0.2 0.1, an+ehc 0 0.39
an+ehcp -0.23 0, an+email 0.04 0, an+end 0.05 0, an+equal 0.11 0.17, an+examp 0.38 0
an+extra 0.06 0, an+hones 0.1 0, an+hour 0 -0.06, an+icb -0.04 0, an+impac 0.1 -0.06
an+impor -0.13 0, an+impro 0 0.13, an+inclu -0.03 0, an+incon -0.18 0, an+incre -0.05 0
an+indep -0.25 0, an+inspe 0.08 -0.04, an+inter -0.27 0, an+offic -0.08 0.05, an+ofste 0.74 -0.12
an+open -0.09 0, an+outco 0.03 0, an+unacc 0.05 -0.03, an+updat -0.2 0, and+0 -0.55 -0.11
and+a 0.1 -0.2, and+about 0.2 0.18, and+above -0.03 -0.03, and+acces -0.03 0, and+accur 0.08 0.08
and+achie -0.17 -0.19, and+act 0.25 0.23, and+acted 0.07 0.19, and+actio -0.08 0
and+adhd 0.16 -0.19, and+adole -0.11 -0.08, and+adult -0.21 -0.06, and+advic 0.18 0.12
and+after 0.06 0, and+again 0.15 -0.16, and+all 0.11 -0.12, and+alter -0.1 -0.05
and+ambit 0.29 -0.07, and+among 0.04 0, and+an -0.18 0, and+annua -0.15 0, and+anoth 0.05 0
and+anxie -0.05 0, and+ap -0.03 0, and+are 0.22 0.32, and+areas -0.15 -0.09, and+as -0.13 -0.19
and+asked 0.04 0, and+aspir 0.08 0.05, and+asses -0.26 -0.31, and+at -0.03 0.37, and+atten 0.03 0
and+autis -0.18 0.04, and+be 0 -0.04, and+becau 0.06 0.03, and+bette 0.22 0.11, and+beyon 0.05 0.09
and+blind 0.17 0.05, and+bring -0.15 0, and+broug -0.08 0, and+by 0 -0.14, and+can 0.13 0
and+care 0.04 -0.37, and+carer 0.57 -0.15, and+ccg -0.05 0.03, and+chang 0.23 0, and+check 0.12 0
and+child -0.39 0.12, and+clear -0.16 0.03, and+clini -0.03 0, and+co 0.15 0.07, and+colle -0.09 0
and+come -0.13 0, and+comme -0.03 0, and+commi -0.2 -0.12, and+commu 0.19 0.07
and+compl 0.08 -0.14, and+confi -0.08 0, and+consi 0.17 0, and+conti -0.04 0, and+counc 0.15 0.11
and+count -0.08 0, and+cqc 0.24 -0.06, and+data 0.04 0, and+decis 0.11 0.18, and+delay -0.2 -0.09
and+deliv 0.23 0.2, and+deter 0 0.42, and+devel -0.03 0, and+diagn 0.05 -0.17, and+direc -0.08 0
and+disab 0 0.19, and+do -0.15 0.07, and+does 0.03 -0.06, and+don 0.1 0.2, and+drive 0.03 0
and+early -0.46 0, and+easy 0.03 0.15, and+educa -0.19 0.44, and+effec 0.18 -0.42, and+embed 0 -0.2
and+emoti 0 0.18, and+engag 0.22 0, and+equip 0 0.21, and+evalu -0.22 -0.06, and+every -0.13 -0.21
and+evide -0.29 0, and+exclu -0.15 -0.09, and+expec 0.12 0, and+exper -0.15 0.15
and+famil -0.46 -0.85, and+feel 0.04 0.05, and+few 0.07 0.13, and+fewer -0.2 0, and+find -0.03 -0.2
and+finis -0.04 0, and+follo 0.26 0.05, and+for -0.17 -0.21, and+found 0.43 0.15, and+four 0.13 0
and+frien 0.03 0, and+from -0.04 0, and+frust -0.05 0, and+furth -0.11 0, and+gaps -0.15 0
and+gave -0.25 0, and+get -0.03 -0.06, and+give 0.09 -0.04, and+go -0.2 -0.33, and+goes -0.05 0
and+good 0.05 0, and+got 0.18 0, and+gover -0.72 0.08, and+guida 0.07 0.17, and+had -0.16 -0.06
and+hand -0.09 0, and+hande -0.07 0, and+has -0.29 0.12, and+have -0.31 0.23, and+healt -0.42 0.05
and+heari 0.04 0, and+help 0.19 0, and+her 0.07 0, and+his -0.07 0, and+hospi 0.16 0
and+how 0 -0.09, and+i 0.17 -0.04, and+icb 0.05 0, and+if 0.1 0, and+impro -0.12 0.19
and+in 0.25 0.33, and+inclu 0 -0.37, and+indep -0.05 0.12, and+infor -0.11 0, and+inspe 0.21 0.04
and+is -0.38 0.17, and+it 0.22 0.18, and+its 0.16 -0.06, and+joint 0.04 0, and+keep 0.04 0.07
and+kind 0.09 0.15, and+know 0.09 0.17, and+knowl 0.08 0, and+langu 0.18 -0.34, and+lead 0.13 0.03
and+leade 0.11 0, and+less -0.08 0.2, and+local -0.16 -0.04, and+looke -0.1 0, and+made -0.15 0.13
and+make -0.18 0.28, and+many -0.43 -0.11, and+march -0.05 0, and+maths 0.06 -0.31, and+may 0 0.03
and+meet 0.12 0, and+meeti -0.12 -0.04, and+meets 0.09 0, and+menta -0.22 -0.19, and+merse 0.22 0
and+met -0.39 -0.29, and+monit 0.22 -0.24, and+more -0.14 0.09, and+most -0.25 0.06, and+my 0.06 0
and+natio -0.03 0, and+neuro 0.15 -0.27, and+never -0.08 0, and+new 0.06 0.08, and+nhs 0.08 0.34
and+no 0.1 0, and+nobod 0.04 -0.34, and+north -0.17 0, and+not -0.11 0.35, and+nothi 0.13 0.13
and+now -0.22 -0.23, and+nurse 0.1 -0.05, and+occup 0.1 0.05, and+of -0.65 0.35
and+offic 0.07 0.19, and+ofste -0.17 -0.34, and+often -0.07 0.07, and+once -0.08 0, and+one -0.11 0
and+or -0.5 -0.05, and+other -0.05 -0.25, and+our -0.27 -0.17, and+out 0.07 0.03
and+outco -0.06 -0.2, and+over 0.18 -0.05, and+overs 0 -0.14, and+paren -0.35 -0.06
and+partn -0.23 0.04, and+paste -0.05 0, and+peopl 0 -0.1, and+perso 0.03 0.09
and+physi -0.21 -0.03, and+place -0.1 0, and+plan -0.03 0, and+plann 0.18 -0.08
and+plans -0.12 0.12, and+point -0.12 0, and+poor 0.07 -0.05, and+post 0.03 0, and+pract -0.17 0
and+profe 0.19 -0.15, and+progr -0.12 0, and+promp 0 0.11, and+provi 0.13 -0.24, and+publi -0.07 0
and+pupil -0.06 0.07, and+put -0.23 -0.06, and+quali 0.16 0.05, and+quick -0.06 0.07
and+respo 0.24 0, and+revie -0.12 0.13, and+right 0.1 0, and+said 0.1 0.03, and+say 0 -0.03
and+says 0.06 -0.05, and+schoo -0.46 0.1, and+scrut -0.15 0, and+secon -0.06 -0.33
and+see 0.23 0.06, and+send 0.03 0.05, and+servi 0.18 0.23, and+setti -0.04 0, and+share 0.2 -0.2
and+short -0.03 0, and+signi 0 -0.04, and+skill -0.04 -0.18, and+small 0.05 -0.03
and+so -0.25 0.09, and+socia 0.29 0.28, and+some -0.22 0.19, and+south -0.13 0, and+speci 0.21 0.09
and+speec -0.22 0.04, and+staff -0.54 0.16, and+stay 0.13 0.08, and+still 0.12 0
and+strat -0.11 0.05, and+stron 0.12 -0.25, and+submi -0.09 0, and+suppo -0.1 0.18
and+suspe -0.15 0, and+susta -0.11 0, and+syste 0.36 0, and+take -0.03 0, and+talk 0.04 0
and+talke -0.12 0, and+teach 0.04 -0.09, and+thank -0.04 0, and+that -0.43 0.72, and+the 0.12 -0.05
and+their 0 -0.16, and+then 0.14 -0.43, and+thera -0.13 0.23, and+there -0.36 -0.25
and+these 0 0.14, and+they -0.18 0.27, and+this -0.07 -0.1, and+those 0.11 0.37
and+timel -0.1 0.03, and+to -0.45 -0.27, and+toddl 0.08 0.11, and+told -0.22 0, and+too -0.46 0
and+train 0.22 -0.06, and+trans -0.03 -0.13, and+trave 0.11 -0.03, and+treat 0.06 0.04
and+trust 0.23 -0.38, and+two 0.08 0.05, and+under -0.1 -0.18, and+updat 0.06 0
and+urgen -0.14 -0.28, and+use 0.08 0.05, and+used 0.03 0, and+value 0 0.09, and+visio -0.05 0
and+visua 0.07 0, and+wait -0.26 0, and+waits 0 -0.04, and+was 0.19 -0.17, and+we -0.24 -0.21
and+weak 0.07 0.06, and+weakn 0 0.06, and+well 0 0.18, and+wellb 0.11 0, and+went -0.09 0
and+were 0.07 0.13, and+west -0.16 0, and+what 0.04 0.43, and+when 0 0.03, and+where 0.16 0.3
and+wheth 0.05 -0.04, and+which -0.32 -0.18, and+white -0.11 0, and+who 0.08 -0.05
and+whose -0.19 0, and+why 0.08 0.24, and+will 0.38 -0.08, and+witho -0.08 0.37, and+work 0.07 0.03
and+would -0.06 0, and+yet -0.04 0, and+you -0.11 0.04, and+young 0 0.07, and+your 0.05 0
annua+healt 0.05 0.12, annua+revie 0.2 -0.39, anoth+in -0.25 0, anoth+to 0.12 0.24, answe+a -0.03 0
answe+and 0.07 -0.11, answe+by -0.08 0, answe+for 0.15 0, answe+in 0.09 0, answe+the 0.35 -0.05
answe+to -0.38 -0.07, answe+was -0.12 0, any+child 0.03 0.18, any+of -0.22 -0.24, any+other -0.1 0
any+time -0.04 0, anyon+s 0.05 0, anywh+in -0.04 0, apolo+to -0.12 0, appen+0 0.11 0
appen+a 0.03 0, appoi+a -0.07 0, appoi+and 0.03 0.05, appoi+are 0.04 0, appoi+by -0.03 0
appoi+in 0.05 0, appoi+leade 0 0.05, appoi+to 0.04 0, appro+and 0.18 0, appro+is 0.21 0.08
appro+to -0.08 0, april+0 0.13 0.39, april+and -0.04 0, april+s 0.07 0, april+to -0.06 0
are+0 -0.33 -0.09, are+a 0.19 -0.3, are+able 0.04 -0.13, are+about -0.03 0, are+above 0.06 0.05
are+alrea -0.18 0, are+ambit 0 -0.05, are+amend 0.05 -0.04, are+among 0.07 -0.15, are+and -0.16 0.2
are+answe 0.08 0, are+areas 0.03 0, are+as -0.11 -0.05, are+asked 0 0.13, are+asses 0.18 -0.07
are+at -0.24 0, are+autis -0.04 0, are+aware -0.04 0, are+back -0.07 0, are+being -0.42 0.09
are+bette -0.2 0.12, are+broug -0.2 0, are+child -0.06 -0.11, are+clear -0.04 0.29
are+comin 0.03 0, are+commi 0.15 0.1, are+commu 0.06 -0.09, are+compl 0.19 0.1, are+conce -0.06 0
are+consi 0.05 0.22, are+deaf 0.07 0.1, are+dealt -0.06 0.19, are+dedic 0.08 0
are+delay 0.22 -0.16, are+deliv -0.06 -0.11, are+descr 0.08 0.04, are+deter 0.05 0.06
are+devel 0.06 0, are+doing 0.37 -0.06, are+done 0.05 -0.05, are+down -0.16 0, are+educa 0 0.21
are+effec 0.08 0.29, are+enoug 0.18 0.29, are+entit -0.09 -0.14, are+exclu 0.19 0.1
are+faili 0.3 -0.06, are+falli -0.04 0, are+famil -0.09 0, are+far 0 -0.07, are+few 0.05 -0.11
are+fewer -0.09 0, are+finis -0.11 0.37, are+for 0.42 -0.31, are+found 0.06 0, are+four -0.1 0
are+frequ 0.07 0, are+full 0.08 -0.16, are+getti -0.23 0.46, are+given 0.13 0.12
are+glad 0.09 -0.05, are+going 0 0.06, are+good 0 0.46, are+happy 0 0.15, are+hard -0.08 -0.16
are+heard -0.05 -0.17, are+held -0.05 -0.24, are+helpe 0.08 0.22, are+high 0.03 -0.06
are+highl 0 0.03, are+hones 0.11 0.14, are+ident 0.15 0.11, are+impro 0 0.18, are+in -0.05 0.33
are+inclu 0.14 0.21, are+incon -1.1 0, are+inspe -0.07 0, are+invol 0.12 0.3, are+issue 0.1 -0.12
are+joint -0.11 0, are+kept 0.19 0.17, are+kind 0.19 0.19, are+known 0.09 0.16
are+late -0.81 -0.07, are+left 0.35 -0.63, are+let 0.03 -0.07, are+likel 0.08 0
are+limit 0.06 -0.13, are+liste 0 0.17, are+long -0.08 0, are+longe -0.25 0, are+made 0.27 0
are+makin 0.31 0.12, are+met -0.05 0.31, are+misse 0.11 -0.13, are+missi -0.04 0.11
are+more 0 0.43, are+most 0.03 0.18, are+mostl -0.03 0, are+neede -0.39 0.19, are+new 0.09 -0.53
are+no -0.33 0.22, are+not -0.38 -0.32, are+notic 0.07 0.38, are+now 0.18 0.61, are+of 0.34 -0.42
are+offer 0.11 0.14, are+often 0.15 -0.26, are+our -0.07 0, are+out 0 -0.09, are+over -0.05 -0.16
are+paren -0.36 -0.14, are+part 0.03 0.19, are+partn -0.05 0, are+passi 0 0.03
are+picke -0.14 0.13, are+place 0.25 -0.1, are+plann -0.03 0.27, are+pleas 0.07 -0.06
are+poor 0 -0.08, are+poorl -0.16 -0.27, are+posit 0 -0.04, are+prais 0.06 0.04
are+promp 0.04 0.11, are+proud 0.15 -0.04, are+provi -0.04 -0.03, are+put -0.03 -0.03
are+quick 0.07 0.05, are+ready -0.21 0, are+recog 0.1 0.05, are+recru -0.17 0, are+refer -0.03 0
are+respo -0.04 0, are+revie 0.06 0.14, are+right 0.5 -0.48, are+risin 0.1 0, are+run 0 0.2
are+safe 0.14 -0.08, are+said 0.38 0.2, are+schoo 0 -0.08, are+seen 0.14 0.08, are+sent 0 0.21
are+set -0.08 0.3, are+short -0.07 -0.12, are+signi 0 -0.04, are+skill 0.05 0, are+slow 0 -0.08
are+so -0.03 0, are+some -0.34 -0.08, are+somet 0 -0.04, are+sorry -0.23 0, are+speci 0.09 0
are+spott 0.17 0.18, are+still -0.29 -0.33, are+stron 0.24 0.11, are+suppo -0.03 0.1
are+suspe 0.11 -0.12, are+syste -0.13 0, are+taken -0.06 -0.15, are+takin 0 -0.03, are+taugh 0 0.13
are+that 0.15 -0.21, are+the -0.22 0.22, are+there -0.22 0.2, are+they -0.15 0, are+those -0.37 0
are+three -0.27 -0.03, are+timel -0.14 0.08, are+to 0.14 0.06, are+told 0 -0.23, are+too -0.4 -0.21
are+two -0.03 0, are+typic -0.13 -0.21, are+unacc 0.08 -0.05, are+under -0.31 -0.17
are+up 0.21 -0.13, are+used 0.11 0, are+value 0.07 -0.04, are+very -0.04 0.12, are+visib -0.23 0
are+visit 0.21 0.15, are+vulne -0.04 0, are+waiti 0 -0.27, are+we -0.12 0, are+weak 0.13 -0.07
are+welco 0 0.04, are+well 0.23 -0.05, are+what -0.04 -0.04, are+wides 0.18 -0.03
are+worki -0.05 0.12, are+writt 0.03 0.08, are+you -0.1 0, area+0 0.46 0, area+and -0.05 0.11
area+are 0.41 0.06, area+can 0.05 0, area+does 0.21 -0.06, area+for -0.19 -0.09
area+had -0.36 -0.09, area+has -0.03 0.16, area+have 0.22 0.15, area+in -0.48 -0.2
area+inspe -0.3 0, area+is -0.24 -0.18, area+leade 0.45 0.14, area+of -0.37 0
area+partn 0.25 -0.42, area+perfo -0.27 0, area+repor -0.06 0, area+revie -0.15 0, area+s 0.4 0.11
area+send -0.27 0.17, area+speci 0.07 0, area+that 0.14 0.24, area+the -0.09 0.07
area+to -0.03 0.12, area+was -0.89 0.06, area+well -0.05 0, area+were -0.18 0, area+which -0.03 0
area+will -0.05 0, areas+and -0.07 0.05, areas+are -0.26 -0.12, areas+for -0.19 -0.47
areas+had -0.2 0, areas+have -0.18 0, areas+ident -0.04 0, areas+in 0.07 0.06, areas+inspe -0.13 0
areas+of 0.3 0.12, areas+so -0.11 0, areas+that 0.33 0.36, areas+the -0.25 0.11
areas+to -0.13 0.15, areas+were -0.13 0, areas+where -0.42 0.17, areas+which -0.12 -0.09
aren+t 0.06 0, aroun+0 -0.2 0, aroun+the 0.34 0.17, arran+are 0.21 -0.08, arran+by 0.15 -0.04
arran+for 0.11 -0.21, arran+in -0.17 0.05, arran+lead -0.21 0, arran+of 0.08 -0.1, arran+that 0 0.1
arran+to -0.07 0, arran+typic -0.08 0, arran+were 0 0.11, arriv+in 0 0.05, artic+a -0.03 0
as+a 0.23 -0.15, as+an 0.34 0.21, as+areas 0.16 0, as+can -0.05 0, as+effec -0.05 0
as+ever -0.19 0, as+far -0.06 -0.04, as+fast -0.09 -0.15, as+follo -0.07 0, as+for -0.16 0.19
as+good -0.29 0.14, as+if 0.07 -0.12, as+in -0.12 -0.03, as+incon 0.1 0.07, as+inspe 0.14 0.03
as+is 0.06 -0.03, as+it -0.12 -0.14, as+its 0.16 0.05, as+leade 0.1 0.33, as+long -0.07 0.26
as+many 0.13 -0.16, as+much 0.08 0.05, as+of 0.18 0.14, as+often 0 0.06, as+one 0.54 0.39
as+our 0.09 0, as+part -0.15 0, as+partn 0.17 0.13, as+set -0.13 0, as+she -0.03 0
as+the -0.33 -0.57, as+their -0.12 0.07, as+there 0.04 0.11, as+they -0.32 -0.05
as+thoug 0.18 0.15, as+to -0.31 -0.24, as+was 0.08 0.07, as+well -0.95 -0.97, as+you -0.06 0
ask+for -0.09 -0.12, ask+the 0 0.23, ask+us -0.03 0, ask+what 0.04 0, ask+you -0.04 0
ask+your -0.07 0, asked+a 0.03 0, asked+about -0.12 0, asked+and -0.05 0, asked+by -0.26 0
asked+for -0.07 -0.38, asked+how -0.12 0, asked+if -0.03 0, asked+in -0.04 0, asked+leade -0.19 0
asked+of 0 -0.09, asked+that -0.05 0, asked+the -0.08 0, asked+to 0.06 -0.1, asked+us -0.07 0
asked+what 0.18 0, asked+wheth -0.12 0, asked+why -0.03 0, askin+for -0.13 0, askin+what 0.03 0
asks+for -0.04 0, asks+us -0.04 0, aspir+to 0.09 -0.14, asses+0 -0.11 0, asses+a -0.31 0
asses+and -0.48 -0.39, asses+are -0.29 0.24, asses+as 0.08 0.03, asses+at -0.03 -0.06
asses+by -0.13 0.04, asses+for 0.17 -0.18, asses+had 0.22 0, asses+has 0.22 0.21
asses+have 0.03 0.04, asses+in 0 0.15, asses+is -0.29 0.2, asses+of 0.27 -0.24, asses+pathw 0 -0.07
asses+take 0.29 0, asses+that 0.15 -0.14, asses+the 0.25 -0.18, asses+was -0.14 0.2
asses+were 0.06 -0.08, asses+which -0.09 -0.05, assis+are 0.06 0, assur+of 0.05 -0.07
assur+that 0.15 -0.14, assur+thems 0.1 -0.08, asylu+seeki 0.09 0.16, at+0 0.75 -0.35
at+a -0.34 -0.28, at+an 0.12 -0.44, at+any -0.1 0.05, at+by -0.18 0, at+count -0.07 0
at+each -0.03 -0.04, at+every -0.1 0.33, at+first -0.13 0, at+home 0.17 0.25, at+how -0.4 -0.04
at+ident 0.1 0.11, at+impro -0.18 0, at+it 0.19 0, at+its 0.1 0, at+key 0.26 -0.24
at+last 0.14 0.07, at+least 0.13 0.11, at+meeti -0.1 0, at+nhs -0.03 0, at+nine -0.08 0
at+once -0.54 0.08, at+one 0.04 0, at+our 0.04 0, at+pace -0.09 0, at+prese 0.15 -0.28
at+prima 0.09 0, at+regul 0.12 0, at+risk -0.22 0.93, at+schoo -0.16 0.11, at+secon -0.04 -0.08
at+sen 0.2 -0.18, at+send 0.24 -0.23, at+short 0.12 -0.21, at+speci 0.08 0.24, at+that -0.53 -0.03
at+the 0.13 0.14, at+their 0.13 0, at+three -0.04 0, at+times 0.21 -0.07, at+two 0.08 -0.1
at+weeke 0.17 0, at+what -0.31 -0.06, at+which 0.35 0.22, at+work -0.21 0, atten+and 0.03 0
atten+by 0.06 0.16, atten+defic 0.2 0.04, atten+of -0.06 -0.06, atten+schoo -0.06 0.19
atten+the -0.03 0, atten+to 0.24 -0.03, audit+0 -0.06 0, audit+of -0.23 0, autho+and -0.34 -0.09
autho+has 0.17 -0.43, autho+in -0.1 0, autho+s 0.12 -0.18, autho+shoul 0.44 -0.09, autho+to 0 0.04
autho+was -0.19 -0.08, autis+and -0.12 -0.21, autis+are 0.05 -0.09, autis+asses -0.13 -0.12
autis+child -0.69 -0.19, autis+diagn 0.08 -0.06, autis+girls 0.05 -0.09, autis+in -0.03 0
autis+is 0.13 -0.1, autis+or 0.12 -0.05, autis+pathw -0.26 -0.09, autis+pupil 0 -0.07
autis+servi 0.05 0, autis+spect 0.04 -0.06, autis+teena 0.04 0.09, autis+waits 0.06 0.1
autis+young 0.05 0.36, avail+in 0 0.15, avail+of 0 -0.06, avail+to 0.09 -0.15, avera+0 -0.07 0
avera+is -0.03 0, avera+of 0 -0.12, await+a -0.06 0, award+the 0.2 0.03, aware+of 0.15 0
away+from -0.08 0.06, b+the 0.11 0, babie+and 0.08 0.12, back+and 0 -0.06, back+by -0.05 0
back+for -0.07 0, back+in -0.16 0.06, back+the 0.04 0, back+to -0.08 0.56, backl+of -0.05 0.35
bad+news -0.06 0, basis+of 0.05 0.04, be+0 0.08 0, be+a 0.05 -0.22, be+able -0.06 0
be+accep 0.11 -0.08, be+addre 0 0.03, be+agree -0.06 0, be+an -0.05 0, be+and -0.12 0
be+as -0.03 0, be+asked 0.12 0, be+asses -0.11 0.21, be+at -0.03 0.36, be+aware -0.04 0
be+back -0.05 0, be+bette 0.08 0.08, be+calle 0.04 0, be+chang -0.06 0, be+compl 0.04 0
be+consi -0.06 0, be+dealt 0.18 -0.3, be+deliv 0.03 0, be+devel 0.07 0.24, be+done 0.05 -0.11
be+drawn -0.04 0, be+effec -0.31 0, be+expec 0.04 0, be+fair 0.05 0.18, be+for -0.14 0
be+found 0 -0.19, be+given 0 -0.03, be+good -0.1 0, be+had 0.32 0.06, be+heard -0.13 0.06
be+hones -0.09 0, be+ident -0.05 -0.44, be+impro -0.03 -0.28, be+in -0.05 -0.33
be+incon -0.04 -0.04, be+inspe -0.08 0, be+issue -0.08 0, be+it -0.06 0, be+kept -0.22 0
be+known -0.06 0, be+looke 0.03 0, be+made -0.23 -0.43, be+measu 0.23 -0.19, be+met 0 -0.03
be+monit 0.08 0, be+more 0.06 0.06, be+no -0.11 0, be+noted -0.2 0, be+out -0.03 0, be+paid 0.21 0
be+produ 0.05 0, be+proud -0.13 0, be+publi -0.03 0, be+put -0.21 -0.21, be+reach 0.06 0.23
be+read -0.08 0, be+repor -0.03 0, be+revie 0.13 0, be+right -0.1 0, be+seen -0.05 -0.21
be+sent -0.05 0, be+set -0.1 0, be+share -0.06 0, be+shown 0.03 0, be+suppo 0.1 0
be+sure 0.03 -0.07, be+taken 0.1 -0.26, be+that -0.2 0, be+the -0.26 -0.25, be+there -0.15 0
be+told 0.13 -0.12, be+under 0.09 0, be+well 0.07 0.07, be+writt -0.08 0, becau+inspe 0.09 0
becau+nobod -0.04 0, becau+of 0 0.08, becau+the 0.23 0.06, becau+there -0.06 -0.06
becau+they 0.12 0.03, becau+we -0.05 0, becau+you 0.05 0, becom+more -0.08 0.04, becom+of 0.1 -0.04
becom+the -0.05 0, been+a 0 -0.09, been+agree -0.05 0, been+appro -0.03 0, been+asked 0.15 -0.04
been+asses 0 0.05, been+at 0.22 0.2, been+broug 0.1 0.09, been+calle -0.14 0, been+carri -0.13 0
been+chang -0.03 0, been+comme -0.04 -0.08, been+compl 0 0.2, been+criti 0.04 -0.11
been+cut 0.24 0.13, been+descr -0.04 0, been+done 0.04 0.25, been+effec 0.33 0.12
been+faile -0.16 0, been+found 0.33 -0.14, been+given -0.5 0.27, been+good -0.13 0
been+held -0.14 0, been+here -0.05 0, been+ident 0.55 0.06, been+impro 0.59 -0.44
been+in -0.11 -0.06, been+inspe -0.11 0, been+insuf 0 -0.03, been+invol 0.11 0, been+issue 0.04 0
been+kept 0.15 0.04, been+let -0.27 0, been+made 0.45 -0.13, been+named -0.31 0, been+no 0 0.04
been+offer -0.17 0, been+order 0.19 -0.07, been+out -0.06 0, been+poor -0.18 0, been+posit 0.11 0
been+prais -0.06 0, been+publi -0.2 0, been+put -0.13 -0.03, been+recog -0.12 0
been+revie 0.05 -0.11, been+seen -0.12 0.11, been+sent -0.08 0, been+set 0.2 -0.06
been+signi 0.18 0.29, been+slow 0 -0.14, been+so -0.16 0.03, been+suffi 0.05 0.03
been+taken 0.17 0, been+telli -0.05 0, been+the -0.04 0.17, been+there 0.14 0
been+throu -0.16 -0.36, been+to 0.12 0.09, been+told -0.29 -0.11, been+too -0.09 -0.03
been+train 0.05 0, been+trans 0.16 0.22, been+under -0.11 0, been+waiti -0.11 -0.03
been+weak 0.08 0, been+well -0.18 0, been+writt 0.06 0.05, befor+0 0.15 -0.17, befor+a 0.14 0.2
befor+and 0 0.21, befor+it -0.05 0.21, befor+the -0.11 -0.15, befor+their 0.06 0.05
befor+they 0.27 -0.05, befor+this -0.2 0, began+in -0.03 0, begin+to 0.41 0.46, begun+to 0.19 0.68
behal+of -0.14 0, behin+the -0.09 0, being+carri -0.08 0, being+deliv 0.09 0, being+devel -0.07 0
being+done -0.06 0.22, being+faile 0.23 0, being+let 0.19 0, being+made 0.21 0.15
being+put -0.21 0.09, being+worke 0.17 0, belie+that 0.18 -0.1, belon+to -0.04 -0.34
benef+from 0.15 -0.08, besid+that -0.03 0.11, best+for 0.31 0, best+in -0.11 0, best+of -0.18 0
best+outco 0.41 0.12, best+start -0.06 0, bette+0 -0.1 0, bette+after -0.11 0, bette+and -0.79 0.07
bette+at 0.68 0, bette+by -0.11 0, bette+commu 0.15 0, bette+exper 0.3 -0.27, bette+for 0.12 0.34
bette+in 0.3 0.08, bette+is -0.1 -0.26, bette+outco 0.19 0.62, bette+progr 0.09 0.06
bette+quali 0.1 0.12, bette+send -0.04 0, bette+servi -0.21 -0.23, bette+since 0.27 0.27
bette+still -0.42 0, bette+suppo -0.09 -0.2, bette+than -0.1 0.14, bette+that 0.12 0
bette+the 0.26 -0.31, bette+under 0 -0.32, bette+what 0.25 0.06, betwe+0 -0.4 -0.03
betwe+agenc 0.06 0.18, betwe+educa 0.11 0, betwe+march 0.07 0, betwe+partn 0.09 0
betwe+schoo 0.1 0.1, betwe+servi 0.14 0.14, betwe+the 0.15 -0.11, betwe+them -0.09 0
beyon+0 0.07 -0.04, beyon+the 0.06 -0.03, black+and 0.16 0.12, block+is -0.06 0
board+and 0.33 0.09, board+are 0.15 0, board+has -0.03 0.14, board+have 0 -0.03
board+icb -0.34 0.06, board+is 0.04 0, board+membe 0.29 0, board+of -0.08 0, board+recei -0.04 0
board+that -0.17 0, board+to 0.05 0, board+was -0.05 0, board+which -0.08 0, body+of -0.03 0
borou+and 0.04 0.37, borou+counc -0.1 -0.21, borou+for 0.07 0, borou+from -0.08 0
borou+has -0.16 0, borou+have 0.05 0, borou+in 0.07 0, borou+is -0.15 -0.07, borou+of -0.07 0
borou+s 0.23 0.07, borou+the 0.05 -0.17, borou+was 0.09 -0.04, borou+were 0.13 0.1
bosse+have -0.03 0, both+areas 0.07 0, both+of -0.14 0, both+the 0.21 0, boy+who 0.03 0
break+and -0.03 -0.07, break+are 0.18 0.17, break+for 0.04 -0.12, break+offer 0.08 0.06
bring+a -0.11 0, bring+about -0.21 -0.03, bring+down -0.25 -0.05, bring+in 0.16 -0.18
bring+out 0.05 0.16, bring+the 0 0.04, bring+toget 0.09 0.08, broug+about 0 0.18, broug+in 0 0.13
broug+out 0.47 0.29, broug+to -0.06 0, broug+up -0.16 -0.09, budge+and 0.11 -0.05, budge+are 0.1 0
budge+for 0.09 0.14, budge+is -0.27 0, budge+of 0.09 -0.32, busin+case -0.08 0, but+a -0.06 0
but+it -0.07 0, but+not 0.04 0, but+that -0.03 0, but+the 0.03 0.24, but+we -0.04 0
buy+servi 0.22 -0.04, by+0 -0.32 -0.04, by+a -0.39 0.17, by+all 0.19 0, by+an 0.06 0.05
by+and 0.26 0.1, by+any 0.16 0, by+april -0.05 0, by+child 0.32 0, by+contr 0.17 0.31
by+counc 0.06 -0.05, by+decem -0.11 0, by+easte -0.12 0, by+educa 0.07 -0.03, by+email -0.09 0
by+famil 0.06 -0.03, by+gover -0.07 0, by+half -0.12 0, by+healt -0.15 0, by+her -0.03 0
by+how 0.1 0.36, by+inspe -0.33 0.05, by+it 0.25 0.1, by+janua -0.05 0, by+july -0.06 0
by+law -0.13 0, by+leade 0.8 0.48, by+march -0.03 0, by+means 0.41 0.1, by+membe -0.05 0
by+more 0 0.1, by+name 0.26 0.22, by+next -0.04 0, by+nhs 0.03 0, by+now -0.77 0.12
by+ofste 0.11 -0.37, by+one 0.03 -0.12, by+other 0.08 0, by+paren 0.04 0, by+schoo 0.33 -0.05
by+septe -0.04 0, by+side -0.05 0, by+that -0.2 0, by+the -0.23 -0.41, by+their 0.07 0.15
by+them 0.37 0, by+thems 0.04 0, by+then -0.12 0, by+these 0.12 -0.34, by+this -0.04 -0.12
by+those 0.09 0, by+two 0.17 0, by+us -0.08 -0.03, by+way -0.04 -0.11, by+what -0.26 -0.03
by+when 0.03 0, by+which 0 -0.2, by+young 0 0.04, cabin+membe 0.04 -0.04, cabin+of -0.06 0
call+for 0 0.08, calle+a 0.22 0.05, calle+for -0.21 0.27, calle+it 0.25 0.11, calls+and 0 -0.05
calls+were -0.06 0, came+acros -0.03 0.2, came+after -0.17 0, came+again -0.04 0, came+and -0.08 0
came+as 0.08 0, came+back 0.2 -0.12, came+befor -0.03 0, came+for -0.12 0, came+from -0.12 0
came+in -0.28 -0.17, came+into -0.2 0, came+of 0.08 -0.23, came+out 0.4 -0.22, came+to 0.1 0.12
came+up 0.2 0, camhs+and 0.1 -0.28, camhs+are -0.09 0, camhs+is 0.06 -0.1, can+acces 0 0.11
can+be 0.04 -0.2, can+do 0.26 -0.13, can+get -0.1 0.13, can+go 0.07 0, can+have -0.11 0
can+make -0.16 0, can+meet 0.17 -0.09, can+now -0.06 0, can+read -0.12 0, can+say 0.14 0.05
can+see 0.1 0.14, can+t 0 -0.31, can+take 0.08 -0.22, can+tell 0.03 0, can+use 0.04 0
can+wait 0.09 0.07, canno+atten -0.17 0, canno+be 0.21 0, canno+get 0 -0.05, canno+meet 0 -0.05
capac+and -0.04 0, capac+to 0.39 0.21, car+park -0.03 0, care+about 0.03 0, care+advic 0 -0.13
care+and -0.45 0.25, care+are 0.11 -0.22, care+board -0.37 -0.14, care+contr 0.08 0
care+educa -0.06 0.13, care+ehc 0.54 -0.34, care+for -0.03 0.28, care+had 0.04 0, care+have 0.17 0
care+in 0.14 0.11, care+leade 0.05 -0.04, care+leave 0 0.11, care+needs 0.06 0, care+of -0.03 0.09
care+partn 0.12 0, care+plan 0.14 -0.04, care+plans 0.03 -0.29, care+profe -0.34 0
care+provi 0 -0.07, care+quali -0.43 -0.07, care+servi -0.09 0.29, care+shoul 0 -0.06
care+that -0.05 0.15, care+to 0.06 -0.15, cared+for -0.04 0.03, caree+advic 0.03 0.03
carer+and -0.69 -0.1, carer+are 0.2 -0.06, carer+child 0.13 0.24, carer+counc 0.08 0
carer+forum 0.14 0.27, carer+have -0.12 -0.03, carer+in 0.1 0, carer+of -0.09 0, carer+to -0.24 0
carer+voice -0.2 0, carer+were -0.05 0, carer+who 0.37 0.03, carri+out 0.13 0.11
carry+out -0.22 -0.14, case+files -0.17 0, case+for -0.04 0, case+of 0.1 -0.05
case+offic 0.12 -0.51, case+studi -0.04 0, casew+and 0.03 0, catch+up 0.19 0, caugh+up 0.1 0.17
cause+for 0.08 0.05, ccg+and -0.38 0, ccg+had -0.08 0, ccg+have 0.06 0, ccg+s 0.16 0
ccg+said -0.05 0, cent+of 0.1 0.2, centr+and -0.23 0.21, centr+of -0.04 0.28, centr+to 0.3 0
cereb+palsy -0.09 0, certa+areas 0.3 -0.07, certa+child 0.03 -0.03, certa+that -0.19 0
chair+and 0.06 0, chair+of -0.29 0, chair+the 0.05 0.28, chall+and 0 0.47, chall+that 0 -0.15
chall+the -0.07 0, chall+to 0 -0.47, chanc+of -0.17 -0.06, chanc+to 0.25 0.04, chang+a -0.08 0
chang+and -0.14 -0.04, chang+anyth 0.06 0, chang+at 0 -0.16, chang+for -0.1 0.04
chang+has -0.08 0.09, chang+in 0.04 0.26, chang+is -0.08 -0.12, chang+it -0.09 0
chang+of 0.23 -0.43, chang+schoo 0.09 0, chang+since -0.13 0, chang+that 0.05 0.11
chang+the -0.03 0.31, chang+thing 0.08 0.2, chang+to -0.05 -0.17, charg+of -0.17 -0.18
check+and -0.26 0.05, check+are 0.03 -0.05, check+at 0.11 -0.12, check+for 0 0.06
check+that -0.04 0.04, check+the -0.08 0, chief+execu -0.16 0.11, chief+in 0.13 0
chief+inspe -0.05 -0.06, chief+nurse -0.2 0, chief+offic 0.12 0, child+a -0.04 -0.1
child+act -0.08 0, child+and -0.64 -0.35, child+are 0.06 0.11, child+aren 0.1 0
child+as -0.06 0.05, child+at 0 -0.15, child+atten -0.05 0, child+await 0 -0.08
child+can -0.14 0.13, child+come -0.04 0, child+deser -0.07 0, child+devel 0.18 -0.2
child+do -0.1 0.12, child+don 0.04 0.35, child+educa 0.07 0.07, child+famil -0.24 0
child+feel 0.19 0.05, child+first 0.07 0, child+for 0.16 0, child+from 0.06 0.03
child+get -0.34 0.2, child+go 0.07 -0.1, child+had 0.07 0.18, child+has -0.09 -0.05
child+have -0.57 0.05, child+in 0.24 -0.17, child+is 0.13 0, child+it 0 -0.09, child+known 0 -0.03
child+like 0.03 0, child+may 0.27 -0.2, child+missi 0.06 0.15, child+move 0.15 0.11
child+need 0.22 -0.05, child+needs -0.04 -0.04, child+not 0.1 0, child+of -0.06 -0.28
child+or -0.49 0, child+out -0.1 -0.17, child+over -0.03 -0.03, child+paren -0.09 0
child+place 0.08 -0.07, child+progr 0 -0.04, child+recei 0.11 0.22, child+s 0 -0.37
child+safe -0.2 0, child+said -0.05 0, child+say 0.05 0.04, child+servi -0.16 0, child+shoul -0.2 0
child+spend 0.06 -0.16, child+start 0.06 0.04, child+that -0.05 0, child+the 0.18 0.41
child+there 0.08 0, child+they -0.18 0.06, child+to -0.47 0.35, child+told -0.13 0
child+under 0.1 0, child+wait -0.32 -0.16, child+waite 0.1 -0.05, child+waiti 0 -0.09
child+waits -0.1 0, child+was 0.16 0.03, child+well 0.12 0.11, child+were 0.08 -0.3
child+who 0.14 -0.23, child+whose 0.06 0.07, child+will -0.15 0, child+witho 0.04 -0.25
child+would 0.03 0, child+young -0.3 -0.69, choic+of 0.11 0.04, choos+from 0.11 -0.08
city+and -0.04 -0.03, city+are 0.13 -0.04, city+counc 0.03 -0.1, city+from -0.21 0
city+had -0.03 0, city+has -0.04 0, city+in 0.11 -0.05, city+of -0.09 0.18, city+s -0.12 0.05
city+was -0.09 0, clear+and 0.59 0.21, clear+enoug -0.07 0, clear+how -0.25 0
clear+pathw 0.08 -0.08, clear+that -0.36 -0.13, clear+the -0.03 -0.04, clear+what -0.07 0
cliff+edge 0.16 -0.11, clini+commi 0.27 -0.3, clini+offic 0.16 0.28, close+enoug 0.06 0
close+toget 0.07 0.03, close+work -0.11 0, clubs+and -0.06 -0.18, co+chair -0.04 0, co+opera 0.18 0
co+ordin 0 0.1, co+produ 0.03 0, co+uk -0.22 0, code+of 0.06 0, colle+and -0.53 0, colle+in 0 0.08
come+a 0.03 0, come+acros 0 0.21, come+and 0.04 -0.43, come+as -0.07 0, come+at 0.05 0
come+back -0.22 0, come+by 0.14 -0.12, come+down 0 0.07, come+first 0 -0.04, come+from 0.07 0.2
come+in -0.31 -0.45, come+late 0.08 -0.12, come+of 0 0.04, come+out -0.24 -0.04, come+to -0.08 0.12
come+toget -0.11 0.18, come+too 0.05 -0.27, come+up -0.11 0.11, comes+after 0.07 -0.04
comes+from -0.04 0, comes+in 0.03 -0.05, comes+next 0.11 -0.07, comes+of 0.05 0, comes+out -0.06 0
comes+to 0.16 0, comin+to -0.08 0, comin+year -0.04 0, comme+favou 0.08 0.04, comme+for -0.11 0
comme+that -0.07 0.08, comme+the 0.12 0.03, commi+a -0.09 0, commi+and 0 -0.22
commi+arran 0.15 -0.18, commi+by -0.18 0, commi+came -0.14 0, commi+carri -0.07 0
commi+cqc 0.11 -0.32, commi+for -0.03 -0.03, commi+found 0 -0.09, commi+from -0.31 0
commi+group 0.25 -0.37, commi+had -0.13 0.03, commi+has 0.11 -0.05, commi+have -0.67 0
commi+heard 0.14 0, commi+in 0.07 -0.05, commi+inspe -0.04 0.1, commi+is -0.05 0.19
commi+joint 0.22 0.27, commi+of -0.04 -0.25, commi+s -0.03 0, commi+said 0.13 -0.05
commi+says -0.03 0, commi+servi 0.28 -0.12, commi+staff 0.07 0, commi+strat -0.12 0.05
commi+that -0.06 -0.13, commi+the 0.04 0, commi+to -0.46 0.1, commi+was 0 0.05, commi+were -0.15 0
commi+which 0 0.41, commi+who 0.2 0.03, commi+will -0.04 0, commu+and -0.16 -0.05
commu+child 0.05 0.07, commu+has -0.33 0, commu+healt 0.1 0, commu+is -0.1 -0.05
commu+needs 0.04 0.12, commu+nurse 0.17 0.37, commu+nursi 0.28 0.19, commu+paedi 0.44 0
commu+servi -0.07 0, commu+was -0.17 0, compl+about -0.17 0.22, compl+and -0.47 -0.13
compl+are 0.07 0, compl+healt 0.14 -0.15, compl+in 0 0.1, compl+needs 0.36 -0.08, compl+of -0.06 0
compl+the 0 0.16, compl+to -0.11 0, compl+withi 0.09 0, conce+about -0.21 -0.15
conce+and 0.19 -0.09, conce+are 0.12 0.4, conce+at -0.07 0, conce+in -0.1 0.04
conce+over 0.05 -0.13, conce+that 0.05 -0.07, conce+the 0.21 0.18, conce+to 0 0.04
conce+was 0.13 0, conce+were 0.06 -0.08, concl+is 0.24 -0.05, concl+of 0.2 0.12
concl+that -0.1 -0.05, concl+was 0.33 -0.13, condi+and -0.1 0, confi+and 0.05 0
confi+in -0.03 0.11, confi+of 0 -0.06, confi+that 0.26 0.08, confi+to 0 0.05, consi+a 0.05 0
consi+and -0.11 0.13, consi+by -0.05 0, consi+how -0.04 0, consi+in -0.03 0, consi+that 0.04 0
consi+the -0.07 0, conta+the -0.09 0, conte+of -0.06 0, conti+care 0.13 0, conti+to -0.16 -0.18
contr+from 0.1 -0.11, contr+of -0.08 0, contr+to 0.05 -0.12, coord+and 0.07 -0.05, copy+of -0.2 0
corpo+direc -0.06 -0.12, cost+0 -0.16 0, cost+of 0.05 0, could+be 0.18 -0.09, could+come 0.04 0
could+do 0.27 -0.26, could+have -0.08 -0.09, could+not -0.1 0.38, could+say 0.06 0
could+see -0.1 -0.06, could+t -0.09 0.39, could+tell 0.27 -0.04, counc+a -0.07 0
counc+and 0.88 0.04, counc+as -0.03 0, counc+for 0.1 0.13, counc+had 0.04 -0.05
counc+has -0.09 0.08, counc+have -0.03 0.2, counc+in 0.13 -0.13, counc+is 0 0.2
counc+leade -0.51 0, counc+must -0.14 0, counc+nhs 0.1 0, counc+now -0.04 0, counc+of -0.16 0
counc+provi 0.28 -0.08, counc+s 0.39 -0.14, counc+said -0.25 0, counc+says 0 -0.25
counc+shoul -0.07 0, counc+staff -0.04 0, counc+that -0.08 0.12, counc+the -0.22 -0.17
counc+to -0.19 -0.21, counc+was 0.21 0.1, counc+we 0.03 0, counc+which 0.04 0, counc+who 0.07 0
counc+will 0.19 0, counc+would -0.06 0, couns+in 0.27 0.4, count+and -0.13 -0.16
count+are 0.18 -0.09, count+as 0.32 -0.09, count+counc -0.77 -0.4, count+had 0.03 0
count+has 0.38 0.06, count+have -0.04 0, count+in -0.11 -0.13, count+is 0.04 0.13
count+s -0.22 0.09, count+the 0 -0.08, count+they 0.24 -0.13, count+to 0.08 0, count+was -0.3 0
cours+of -0.14 0, covid+0 -0.28 0, cqc+after 0.15 0, cqc+and -0.31 -0.26, cqc+are -0.04 0
cqc+betwe -0.07 0, cqc+came 0.13 0.19, cqc+from -0.05 0, cqc+had 0.06 0.03, cqc+has 0.2 0
cqc+ident -0.06 0, cqc+in 0 -0.15, cqc+inspe 0.42 -0.09, cqc+is 0.03 0, cqc+made 0.17 0
cqc+repor 0 -0.04, cqc+s -0.08 0, cqc+said 0.36 -0.09, cqc+say -0.14 0, cqc+the -0.1 -0.07
cqc+to -0.16 0, cqc+visit -0.12 0, cqc+were -0.19 0, cqc+which 0.17 0, cqc+who -0.08 -0.08
credi+for 0.17 0.03, credi+to 0 0.04, credi+where 0.04 0, crisi+and 0.23 0.17
crisi+befor 0.04 -0.15, criti+for -0.23 0, criti+in -0.26 -0.05, criti+of 0.61 -0.24
criti+repor -0.21 0, criti+the -0.18 0, cultu+in 0 0.06, cultu+of 0.09 0.12, cut+and -0.03 0
cut+by -0.04 0, cut+the 0.03 0, cut+to -0.12 0, cut+waits 0.17 -0.11, d+add -0.08 0, d+agree 0.05 0
d+be -0.1 0, d+been 0 0.27, d+found 0.03 0, d+had 0.1 0.03, d+have -0.12 0, d+hoped -0.04 0
d+like 0 -0.15, d+not -0.06 0, d+rathe -0.03 0, d+seen -0.03 0, d+waite -0.05 0
damni+inspe -0.18 0, damni+repor -0.08 0.45, data+and -0.5 0.07, data+is 0.17 -0.06
data+that 0.07 -0.06, data+to 0.07 -0.15, date+0 -0.08 -0.1, date+and -0.15 0, date+of 0.03 0
daugh+s 0.05 0, day+0 -0.04 0, day+and 0.03 0, day+in -0.07 -0.03, day+of 0.12 0, day+one -0.09 0
days+a -0.08 0, days+after 0.1 0, days+and 0.04 0, days+from -0.1 0, days+in 0.11 0, days+of 0 0.07
days+to 0.24 0, dco+has 0.16 0, dco+s 0.05 0, deaf+and 0.18 0.06, deaf+child 0.06 0.13
deal+in -0.03 0, deal+of 0 -0.11, deal+urgen -0.04 0, decem+0 -0.25 -0.03, decem+and 0.04 0
decid+if -0.09 0, decid+that -0.08 0, decid+wheth -0.06 0, decis+about 0.13 -0.07
decis+are 0.21 0.21, decis+makin 0.07 0.08, decis+that 0.07 0, decis+to -0.05 0, dedic+of 0.06 0
deepl+sorry -0.05 0, defic+hyper 0.2 0.03, defic+is -0.05 0, delay+and -0.36 -0.03
delay+befor 0 -0.21, delay+in 0.18 -0.17, deliv+and 0.2 -0.1, deliv+by -0.26 0, deliv+of 0.07 0.05
deliv+the 0.04 0, deman+a -0.13 0, deman+for -0.09 0.12, deman+has -0.15 0, democ+repor 0.22 0.03
depar+and 0.12 0, depar+for 0.07 0.17, depar+has -0.04 0, depar+is -0.19 0, depar+of -0.11 -0.19
depen+too 0 -0.03, deput+direc -0.08 0, descr+a 0 0.12, descr+as 0.52 0.14, descr+child 0 0.05
descr+the -0.15 0.21, descr+what -0.04 0, deser+bette -0.16 0, deser+the -0.04 0, desig+and 0.17 0
desig+clini 0.16 0.29, desig+medic 0.04 -0.21, desig+of -0.12 0, desig+offic 0.04 0
desig+servi 0.12 0, detai+in -0.07 0, detai+of 0.05 0, deter+by -0.11 0, deter+that -0.03 -0.16
deter+to -0.39 0.1, devel+a -0.04 0, devel+and 0.08 0.08, devel+centr 0.07 0, devel+the 0.03 -0.06
dfe+and 0.27 0.16, dfe+has -0.04 0, dfe+s -0.09 0, diagn+and 0.15 -0.15, diagn+are -0.06 0
diagn+of -0.11 0, diagn+pathw 0.08 0.34, did+find 0.13 0.07, did+inspe -0.04 0, did+it -0.1 0
did+not -0.14 -0.21, did+say 0.34 0, did+the 0 0.04, did+they -0.61 0, did+well 0.12 0
did+you -0.04 0, didn+t -0.32 0.07, diffe+and 0.08 0.08, diffe+for -0.15 0, diffe+in 0.06 -0.2
diffe+is 0 0.25, diffe+servi -0.17 0.05, diffe+that 0.05 -0.35, diffe+to 0.04 0.3
diffi+in -0.14 -0.05, diffi+to 0.05 -0.04, direc+and -0.11 0, direc+child -0.3 0
direc+educa -0.09 0, direc+for -0.12 0.03, direc+in 0.11 0, direc+intro 0.06 0, direc+is 0.14 0
direc+of -0.74 0.06, direc+payme 0.61 -0.16, direc+said -0.04 0, direc+that 0.05 0
direc+to -0.08 0, disab+and -0.11 -0.11, disab+are 0.15 0.16, disab+child -0.27 0.37
disab+have 0.06 0, disab+in -0.4 -0.12, disab+is 0 0.05, disab+send 1.92 0.04
disab+servi 0.35 -0.25, disab+were -0.19 0, disab+who 0 0.04, disab+young 0.15 0.12
disor+adhd 0 0.08, disor+asd -0.18 -0.1, distr+and -0.04 0, do+a -0.08 0, do+about -0.18 0
do+and 0.08 0.11, do+as -0.03 0.04, do+at 0.17 -0.1, do+bette 0.22 -0.09, do+for 0.03 -0.08
do+in -0.07 -0.05, do+it -0.04 0.05, do+more 0.38 0.09, do+not 0.25 -0.82, do+nothi -0.07 0
do+right 0.05 0.08, do+so 0.09 -0.29, do+somet -0.19 0, do+the 0 0.04, do+they -0.29 0
do+this -0.05 0, do+to 0.21 -0.05, do+we 0.03 -0.08, do+well 0.07 0.31, do+what 0.2 -0.14
do+witho -0.11 0.1, do+you -0.15 0, does+for 0.53 -0.09, does+it -0.15 -0.09, does+not -0.51 0.23
does+that -0.03 0, does+the -0.16 0.22, does+to 0.18 0, doesn+t -0.24 0.16, doing+well -0.15 -0.13
don+t 0.04 0.1, done+about 0.08 0.06, done+and -0.03 0.07, done+by 0.03 -0.15, done+enoug -0.08 0
done+for 0.06 0.19, done+since -0.09 0, done+so 0.13 -0.24, done+to 0.15 0, doubl+since 0.13 0
down+a -0.06 0, down+and 0.39 0.13, down+by 0 0.03, down+for -0.08 0, down+from 0 0.44
down+in 0.12 -0.08, down+s 0.1 0.04, down+the -0.22 -0.12, down+to -0.25 0, down+what -0.16 0
draw+up -0.05 -0.11, drawn+up -0.16 0.03, drew+atten -0.07 0.22, drive+and 0.07 0.13
drive+impro 0.08 0, drop+in 0.04 0.14, drop+ins 0.08 0.15, dropp+by 0.06 0, due+in 0.09 0
due+to -0.05 -0.16, durin+the 0.07 0.09, duty+to 0.07 0, dynam+suppo 0.18 0, each+and 0.06 -0.13
each+area -0.11 0, each+child 0.05 0.3, each+famil -0.15 0, each+half -0.03 0, each+meeti 0.05 0
each+of -0.32 0, each+one 0.03 0, each+other 0.55 0.14, each+year -0.03 0.13, earli+in -0.04 -0.04
earli+inspe 0.1 0, earli+stage 0.05 0.06, earli+this -0.1 0.24, early+and 0.11 -0.16
early+enoug 0 -0.16, early+help -0.13 0.17, early+ident 0.05 -0.09, early+in 0.07 0.07
early+inter -0.13 -0.12, early+stage 0.03 -0.56, early+years 0.18 0.78, easie+to 0 0.1
east+and -0.08 0, east+of 0.05 0.1, easy+read -0.14 0, easy+to 0.34 0.31, educa+and -0.37 0
educa+are -0.08 0.19, educa+at 0.3 0, educa+child 0.21 -0.19, educa+dfe -0.11 0
educa+emplo -0.17 -0.08, educa+for 0.15 0.05, educa+healt 0.47 -0.7, educa+in 0 -0.04
educa+is 0 0.38, educa+needs -0.19 -0.62, educa+of -0.12 0, educa+or 0.26 0.49, educa+outsi 0 0.06
educa+plans 0.22 0, educa+provi -0.43 0.11, educa+psych 0 0.32, educa+servi -0.26 0.08
educa+setti 0.04 0.08, educa+socia -0.31 0, educa+that -0.11 -0.12, educa+to -0.25 0.03
educa+was -0.06 0, educa+watch 0.27 -0.03, educa+which -0.08 0, effec+actio -0.03 0
effec+and -0.04 -0.15, effec+as -0.2 0, effec+help 0.04 0.2, effec+ident -0.11 0
effec+in 0.17 0.17, effec+it 0.13 0, effec+joint 0.03 -0.15, effec+of -0.24 0
effec+overs 0.07 -0.32, effec+suppo 0 0.23, effec+the -0.35 -0.46, effec+to 0 -0.04
effec+way 0.09 0, ehc+asses -0.21 -0.17, ehc+needs -0.11 -0.05, ehc+plan 0.2 0.24
ehc+plans -0.08 -0.11, ehcps+are 0.2 -0.12, ehcps+were 0.21 0.05, eight+areas 0.19 0.04
eight+month -0.04 -0.04, eight+of -0.38 0, eight+weeks 0.03 0, elect+home 0 -0.03
elect+membe 0.5 0.14, eleve+month 0.04 0, elsew+in -0.16 0, elsew+the -0.06 0, email+the 0.05 0
embed+in -0.07 0.04, emoti+and -0.15 -0.2, emoti+healt 0.26 0, emoti+needs 0.06 0.1
emoti+suppo 0.08 0.17, emoti+wellb 0.16 0.13, emplo+or -0.24 -0.09, end+in 0.08 0, end+of 0.11 0.14
end+to -0.18 0, end+up 0.1 -0.16, ended+in -0.11 0, engag+and -0.05 0, engag+meeti -0.06 0
engla+in -0.03 0, engla+to 0.08 0, engli+and 0.05 -0.16, enoug+about 0.16 -0.04
enoug+and -0.17 -0.03, enoug+educa 0.1 0, enoug+for 0.2 -0.15, enoug+in 0.12 0.04, enoug+is -0.1 0
enoug+of 0.16 0.09, enoug+place 0 -0.09, enoug+progr 0.26 0.23, enoug+speci 0.2 0.04
enoug+suita 0.1 0, enoug+suppo -0.15 -0.04, enoug+time -0.03 0, enoug+to 0.1 0.17
ensur+that 0.03 -0.37, entit+to -0.06 -0.15, equal+partn 0.34 0.17, estab+a 0.04 0
estab+and 0 0.06, evalu+of -0.1 -0.17, evalu+the -0.09 0.19, even+so 0.03 0.1, even+when 0 0.06
every+and -0.05 -0.27, every+area -0.15 0, every+child -0.29 0.08, every+day 0.07 0.05
every+famil -0.1 -0.03, every+in -0.42 0, every+is 0.11 -0.34, every+level -0.29 0.25
every+local -0.03 0, every+month -0.1 0, every+one -0.1 0.16, every+paren 0.06 0
every+partn -0.17 0, every+plan 0.28 -0.05, every+quart 0.06 0, every+s 0.25 0
every+schoo 0.1 0.05, every+secon -0.05 0, every+six -0.07 0, every+that -0.12 0, every+we 0.08 0
every+who 0.06 0.09, every+word -0.07 0, every+year 0.04 0, every+young 0 -0.03, evide+and -0.1 0
evide+of 0.21 0.05, evide+that 0 -0.07, examp+of 0.22 0.55, excel+and -0.14 0
excep+well -0.03 0.03, exclu+and -0.03 -0.27, exclu+are 0.03 0, exclu+for 0.11 0.22
exclu+from 0.56 -0.58, exclu+have 0.18 0.24, exclu+in 0.15 -0.09, exclu+is 0.11 0.07
exclu+of 0.3 0.3, exclu+or -0.11 0.08, exclu+were 0.06 0, execu+direc -0.11 0.04, execu+lead 0.08 0
execu+membe -0.13 0, execu+of -0.04 0, exhau+by -0.19 0, expec+a 0.05 0, expec+and 0.06 0.05
expec+in 0.07 0, expec+of -0.08 0.08, expec+that -0.07 0, expec+to -0.07 0.03
exper+and -0.19 -0.36, exper+are -0.66 0.32, exper+is -0.12 0, exper+of 0.13 -0.27
expla+how 0.05 0, expla+that 0.13 -0.03, exten+to 0.12 0, extra+mile 0.04 0.11, extra+money -0.04 0
fact+that 0 -0.08, faile+by 0.49 -0.04, faile+to 0 -0.09, faili+and 0.29 -0.03, faili+child 0.18 0
faili+in -0.08 0.19, faili+leadi -0.12 0, faili+that 0.36 -0.03, faili+to -0.12 0, faili+were 0.1 0
faili+which 0.03 0, failu+in -0.18 0, faith+in -0.05 -0.09, fall+betwe 0.08 -0.07
fall+throu -0.03 0, falle+by 0.13 0.08, famil+a 0.12 0, famil+act -0.21 -0.29, famil+and -0.17 0.38
famil+are 0.09 -0.08, famil+aren 0.07 0, famil+as -0.19 -0.06, famil+at 0.16 0
famil+can -0.08 0.14, famil+descr -0.05 0, famil+deser -0.16 0, famil+do -0.16 -0.19
famil+don 0.12 0.06, famil+exper 0 0.16, famil+feel -0.18 -0.03, famil+felt 0.15 0
famil+find 0.29 -0.18, famil+for -0.08 0, famil+from 0 0.27, famil+get 0 0.11, famil+had 0.2 -0.31
famil+has -0.1 0.03, famil+have -0.37 -0.23, famil+havin 0 -0.14, famil+hubs 0.5 0.39
famil+in 0.21 0.4, famil+is 0.51 0.11, famil+it -0.09 0, famil+know 0.07 -0.09
famil+need -0.04 -0.03, famil+of -0.06 0, famil+recei 0 0.04, famil+repor -0.1 0
famil+said -0.24 0, famil+say -0.12 -0.11, famil+shoul -0.07 0, famil+still -0.25 0
famil+tell -0.15 -0.05, famil+that 0.07 0.07, famil+the 0.05 -0.23, famil+to 0 -0.34
famil+told 0.11 0, famil+trust 0.1 0, famil+voice 0 0.1, famil+wait -0.65 -0.13
famil+was 0.09 0.08, famil+were -0.08 -0.27, famil+what 0.13 -0.04, famil+while 0.03 0
famil+who -0.37 0.03, famil+whose -0.25 -0.12, famil+will 0.03 0, far+and 0.03 0.04
far+as -0.14 -0.06, far+from 0 -0.05, far+the -0.19 0, far+too -0.28 -0.04, far+we -0.03 0
fast+and 0.13 0.06, fast+as -0.18 -0.13, fast+enoug 0.16 -0.12, faste+than 0.11 0.18, feb+0 0.03 0
febru+0 -0.18 -0.03, febru+and -0.12 0, febru+inspe 0.05 0, fed+back 0.13 0.04, feedb+from -0.19 0
feel+heard -0.13 0, feel+it -0.03 0, feel+like -0.1 0, feel+liste 0 0.07, feel+safe 0.4 0.29
feel+that -0.29 0.24, feel+the 0.13 -0.14, feel+they 0 -0.15, felt+that -0.3 0.03
few+child -0.07 0.52, few+famil 0.03 -0.27, few+of -0.14 -0.09, few+paren 0.07 0.11
few+peopl -0.03 0, few+place 0.04 0, few+pupil -0.05 0, few+speci 0.09 0, few+young 0.06 -0.07
fewer+child 0.04 0.18, fewer+than 0.27 0, fight+for -0.24 0.08, figur+for 0.04 0, fille+in -0.24 0
find+a -0.06 0.1, find+and 0.08 0.08, find+it 0.35 -0.09, find+out 0.14 -0.1, find+that 0.06 -0.15
find+the 0 0.21, find+their 0 -0.04, find+them -0.05 0, findi+and -0.05 0, findi+are -0.16 -0.07
findi+from -0.1 0, findi+in -0.08 0, findi+of -0.28 -0.06, findi+publi -0.03 0
findi+that 0.47 -0.31, findi+the 0.15 0.22, findi+was 0.28 0.22, findi+were -0.23 0
finds+that 0.07 0.1, first+and 0.11 0.03, first+appoi 0.21 -0.22, first+inspe -0.04 -0.53
first+of 0.11 0.05, first+since -0.09 0, first+that 0.14 0.21, first+the -0.11 0
first+time -0.16 0.07, first+to 0 -0.03, fit+for -0.07 -0.21, five+areas -0.21 -0.15
five+days 0.14 -0.04, five+month 0.31 0, five+of -0.06 0, five+signi -0.06 0, five+to -0.1 0
five+years -0.36 0.2, fix+it -0.1 0, fixed+term 0.31 0.2, focus+group -0.28 0, follo+a 0.23 -0.07
follo+an 0.04 0, follo+areas -0.38 0, follo+from -0.13 0, follo+that 0.08 0, follo+the 0 0.06
follo+their 0.08 0.09, follo+up -0.11 0.15, for+0 0.1 -0.33, for+a 0.25 0.3, for+adhd -0.03 -0.3
for+adult 0.48 -0.16, for+advic 0 0.03, for+all -0.04 0.21, for+an 0.51 -0.17, for+and -0.03 0.03
for+anoth 0.09 0, for+answe -0.15 0, for+as 0.06 0, for+asd 0.06 0, for+asses -0.12 -0.06
for+autis 0.09 -0.54, for+being 0.12 0.06, for+bette 0.43 0.22, for+camhs -0.06 0
for+chang -0.05 0, for+child 0.25 0.56, for+commi 0.08 -0.03, for+commu 0.17 0, for+deaf 0.16 0.29
for+devel -0.27 -0.05, for+dfe 0.15 0, for+disab -0.26 0.09, for+each -0.38 0.28, for+early -0.06 0
for+educa -0.05 -0.08, for+ehc 0.09 -0.23, for+eleve 0.12 0, for+emoti 0 0.13, for+every -0.31 0
for+examp -0.4 0.19, for+famil 0.62 0.3, for+far -0.09 0, for+five -0.11 0, for+four 0 0.1
for+furth 0.06 0, for+going -0.06 0, for+good 0.08 -0.17, for+healt -0.39 -0.18, for+heari -0.07 0
for+help -0.28 -0.22, for+her 0.04 0, for+him -0.08 0, for+his -0.08 0, for+how 0.37 0.49
for+impro -0.33 -0.85, for+in -0.03 0.03, for+inclu 0.09 -0.06, for+inspe 0.11 0.09
for+it -0.08 -0.38, for+its 0.19 0.46, for+joint -0.18 0, for+leade 0.09 -0.18, for+life 0 -0.03
for+local 0.05 0, for+long 0.16 0.09, for+makin -0.11 -0.12, for+many 0.43 -0.34, for+me -0.2 0
for+menta -0.25 0, for+month 0.08 0.09, for+more -0.18 -0.17, for+my 0.04 0, for+neuro 0.19 -0.21
for+occup 0 0.17, for+ofste 0.05 0, for+older 0.23 -0.22, for+one -0.13 0.1, for+other 0.08 -0.07
for+our 0.04 0.11, for+over 0.22 -0.25, for+paedi 0.06 -0.1, for+paren -0.11 0.44
for+peopl 0.11 0.03, for+place 0 0.16, for+plans 0 -0.43, for+prais 0.11 0.03, for+prior -0.05 0.2
for+pupil 0.27 0.18, for+purpo -0.07 -0.14, for+schoo 0.06 -0.09, for+send -0.05 -0.04
for+senso 0.08 -0.04, for+servi 0.42 0.17, for+short 0.09 0, for+six -0.13 0, for+socia -0.11 0
for+some 0 -0.07, for+someo -0.04 0, for+somet -0.04 0, for+speci 1.12 -0.75, for+speec 0 0.21
for+staff -0.16 0.05, for+stand 0.04 0, for+suppo -0.45 -0.29, for+teena 0.13 -0.17, for+ten 0.06 0
for+that 0.2 -0.17, for+the -0.13 0.55, for+their 0.04 -0.58, for+them -0.41 0.13, for+thems 0 0.08
for+thera 0.08 0.28, for+these 0.12 -0.08, for+thing 0.2 0, for+this 0.05 -0.12
for+those 0.9 -0.59, for+three -0.12 0.3, for+too 0.18 -0.03, for+trans 0.05 -0.15
for+two -0.18 -0.1, for+under 0.2 0.21, for+urgen 0.03 0, for+us 0.04 -0.3, for+want 0.15 -0.05
for+what 0.41 -0.22, for+wheel 0.03 -0.08, for+which -0.2 0, for+whom -0.05 0.11
for+work 0.11 0.03, for+years -0.17 0, for+you -0.22 0, for+young 0.44 0.47, for+your -0.03 0
forec+to -0.05 0, forma+monit -0.11 0, forum+and -0.3 0, forum+chair -0.08 0, forum+for 0 -0.11
forum+has 0.11 0.06, forum+is 0.26 0, forum+membe -0.15 0, forum+pcf 0 -0.05, forum+s 0 0.12
forum+said -0.07 0, forum+that 0.1 -0.1, forum+to 0.03 0.05, forum+was 0.16 0.04, found+a 0.31 0.23
found+and -0.13 0.39, found+as -0.15 -0.12, found+at -0.06 0, found+by 0.19 -0.35
found+early 0.06 0.06, found+effec -0.35 0, found+fault 0.05 0, found+has 0.2 -0.04
found+in -0.44 -0.12, found+incon 0.07 0, found+is 0.04 -0.05, found+it -0.08 0
found+leade 0.35 0.11, found+out 0.13 -0.05, found+signi 0.11 -0.12, found+suffi -0.26 0
found+syste 0.11 0, found+that 0.49 -0.09, found+the -0.31 -0.14, found+to 0.23 0.6
found+too -0.03 -0.1, found+trust -0.36 0, found+wanti 0.06 0, found+was 0.19 0.03, found+we 0.29 0
found+when -0.07 -0.19, found+wides -1 0.07, four+areas -0.15 -0.21, four+days -0.05 0
four+in -0.03 0, four+of -0.26 0.1, four+out -0.1 0, four+signi -0.07 -0.03, four+thing -0.03 0
four+times -0.05 0, four+weeks -0.03 0, four+years 0.14 0, fract+relat 0.05 -0.03, frame+by -0.03 0
frame+of -0.03 0, frame+was 0.08 0, frien+and 0.06 0.04, from+0 -0.55 0.39, from+0th -0.03 0
from+a 0.07 -0.49, from+all -0.04 0.19, from+an 0.27 0.17, from+april -0.04 0, from+birth 0.09 0.03
from+child -0.06 0, from+counc -0.04 0, from+diffe 0.04 0.17, from+famil -0.18 -0.29
from+healt 0.34 0.16, from+home -0.12 0.41, from+inspe 0.06 -0.1, from+it 0.11 0.06
from+janua -0.08 0, from+july 0.08 0, from+march -0.12 0, from+monda 0.05 0, from+octob -0.04 0
from+ofste 0.46 0.48, from+one 0.09 -0.24, from+other 0.03 -0.22, from+outsi -0.12 0
from+paren -0.26 0, from+prima 0 0.12, from+schoo 0.27 -1.06, from+septe -0.16 0
from+socia 0.14 -0.25, from+some -0.04 -0.04, from+speci 0.09 0.09, from+the -0.19 0.51
from+their 0.07 0, from+them 0.08 0.03, from+this 0.38 -0.14, from+those -0.06 0, from+us 0.05 0
from+what -0.1 0.2, from+which -0.43 0, from+year 0.21 0.08, front+door -0.09 0, front+line 0 0.09
front+of -0.14 0.08, front+staff 0.22 0.07, frust+at 0.06 0, full+and 0 -0.21
full+inspe -0.07 -0.14, full+of 0.12 0.04, full+reins -0.05 0, full+repor -0.1 0
full+time 0.09 0.14, fully+accep -0.13 0, fundi+for -0.18 0, fundi+is -0.03 0, fundi+was -0.03 0
furth+actio 0.37 0, furth+educa -0.14 0.17, furth+impro 0.32 -0.29, furth+to -0.18 0
gain+from 0.2 0, gap+betwe 0.03 0.09, gaps+in 0.36 -0.15, gave+a -0.1 0, gave+an -0.05 0
gave+the -0.33 0.03, gave+their 0.07 0, gave+up -0.04 0, gave+us 0.05 0, get+a 0.3 0.59
get+an 0.09 0.05, get+answe 0.23 0.12, get+at -0.04 0.22, get+bette -0.67 -1.04, get+clear 0.03 0
get+enoug -0.07 0, get+from -0.1 -0.06, get+good 0.1 0, get+help 0 0.83, get+hold 0.16 0
get+in -0.1 -0.07, get+it -0.07 0.07, get+less -0.1 0, get+more 0.1 0, get+one -0.15 0
get+short -0.04 0.11, get+suppo 0.12 -0.19, get+the 0.16 -0.27, get+their -0.1 -0.51
get+them 0.1 0, get+there -0.09 0.07, get+throu 0.11 0, get+to 0.19 -0.07, get+what -0.12 -0.06
gets+a 0.14 0, getti+an 0.03 -0.07, getti+bette -0.11 -0.12, getti+ready 0.13 0
getti+the 0.06 0.08, give+child -0.09 0, give+the 0.04 -0.07, give+up 0.05 0.13, given+a -0.19 0
given+by 0.14 -0.05, given+the 0.24 0.34, given+up 0.13 -0.21, givin+the -0.05 0, glad+of -0.2 0
glad+that -0.06 -0.07, glad+to 0.15 0.1, go+about 0.31 0, go+above 0.04 0.08, go+and 0 -0.03
go+at -0.2 0, go+for 0.12 0, go+from -0.06 0, go+furth -0.22 0, go+home 0.07 -0.21, go+into 0 0.04
go+out 0 0.17, go+over -0.1 0, go+the 0.16 0.39, go+throu 0.1 0, go+to 0.19 0.21
go+unmet -0.13 -0.03, go+up -0.14 0, go+witho 0.04 -0.2, go+wrong 0.15 0, goes+to 0 0.2
going+in 0.06 -0.09, going+into 0.13 0.22, going+throu -0.13 0, going+to -0.28 0.22
going+up -0.17 0, gone+over 0.05 0, gone+throu -0.3 0, gone+to -0.1 -0.08, gone+up -0.11 -0.31
good+0 -0.18 0, good+and -0.03 0.07, good+as -0.16 0.1, good+at 0.3 0.2, good+deal -0.21 -0.11
good+educa 0.2 0, good+enoug -0.57 -0.25, good+for -0.05 0.12, good+help -0.06 0, good+in 0.04 0
good+many -0.08 -0.08, good+news 0.06 0, good+of 0.08 -0.17, good+one -0.04 0, good+or -0.38 0
good+outco 0.11 -0.27, good+peopl -0.08 0, good+point 0.07 0, good+pract -0.32 0.11
good+progr 0.14 0.14, good+quali -0.22 0.09, good+repor -0.07 0, good+stuff -0.11 0
good+suppo 0.17 0.12, good+the 0.22 -0.18, good+thing 0.09 -0.17, good+time 0.26 -0.66
good+to -0.26 0.12, good+work 0.1 -0.13, got+a 0.44 0.26, got+an -0.05 0, got+bette 0.4 0.1
got+in -0.09 0, got+it -0.06 0, got+one -0.13 0, got+since -0.1 0, got+the -0.32 0, got+to 0 -0.09
got+worse 0 -0.04, gov+uk 0.09 0, gover+and -0.19 0, gover+for -0.21 0, gover+has 0.38 0.08
gover+inspe 0 0.04, gover+is 0.07 0, gover+to -0.03 0, gradu+appro 0.12 0.07
gradu+respo 0.38 -0.28, grant+that 0.19 0.4, grasp+of 0.11 0.03, great+benef -0.09 0
great+deal 0.25 -0.14, green+shoot 0.05 0.14, group+and 0.37 0, group+ccg -0.07 0.15
group+ccgs 0.25 0, group+for 0.03 0, group+had 0.13 0, group+has 0.07 0, group+have 0.03 -0.03
group+in -0.08 0.16, group+is -0.13 0, group+leade -0.19 0, group+of 0.36 -0.12, group+said -0.09 0
group+to 0.07 0, group+which -0.04 0, growi+numbe 0.15 -0.06, growi+up -0.25 0, grown+up -0.13 0
grown+ups 0.26 0.08, growt+in -0.03 0.05, guida+and 0.15 0, guida+from -0.04 0, gypsy+roma 0.05 0
had+0 0.07 0, had+a 0.12 0.06, had+alrea -0.03 0, had+also 0.04 0.11, had+an 0 -0.12
had+asked 0.13 0, had+becom 0.06 -0.07, had+been 0.23 0.09, had+begun -0.09 0, had+broug 0.03 0.08
had+chang -0.05 -0.13, had+come -0.06 -0.36, had+comme 0.07 -0.05, had+done -0.13 0
had+faile 0.14 -0.08, had+found -0.5 -0.23, had+given 0.31 0.04, had+gone 0 0.03
had+good 0.09 0.18, had+got 0 0.43, had+had -0.3 0.07, had+heard -0.05 0, had+held -0.04 0
had+helpe 0.09 0.09, had+ident -0.38 0.12, had+impro 0.15 0.24, had+in 0.25 -0.12, had+inspe 0.06 0
had+it 0.13 0.04, had+led 0.05 -0.04, had+left 0.04 -0.18, had+lost -0.12 0, had+made 0.24 0.27
had+met 0 0.19, had+moved 0.07 0.29, had+named 0.29 -0.04, had+no -0.13 -0.09, had+not 0.08 -0.29
had+prais 0.17 -0.1, had+put 0.08 0, had+raise 0.05 -0.1, had+risen -0.03 0, had+said 0.2 0
had+seen 0 0.25, had+spoke 0.05 0, had+taken 0.15 0.18, had+the 0 0.27, had+their 0.2 0.31
had+three -0.17 0, had+to -0.05 -0.57, had+told -0.05 0, had+too -0.26 0, had+turne 0.04 0
had+two -0.1 0, had+waite -0.04 0, had+writt -0.1 0, had+yet 0.46 0, hadn+t 0.13 -0.21
half+of -0.16 -0.17, half+term -0.13 0, half+years 0.17 0, hall+in -0.37 0, hand+in 0.29 0.14
hande+in 0.04 0, handf+of 0.13 0, happe+next -0.09 0, happe+now -0.03 0, happe+to 0.04 -0.29
happy+about 0.06 -0.13, happy+and 0.2 0.03, hard+and -0.06 -0.12, hard+for 0 0.13
hard+to 0.5 -0.34, hard+work -0.25 0.15, harde+to 0 -0.14, hardl+a -0.07 0, hardl+any 0.2 0.24
has+0 -0.05 0, has+a -0.08 0.07, has+agree -0.05 0, has+alrea -0.06 0, has+an -0.1 -0.04
has+asked 0.03 0, has+becom 0.18 0.25, has+been 0 -0.09, has+begun 0 0.08, has+broug 0.76 0.34
has+chang 0.28 0.3, has+come 0.49 0.06, has+deter -0.07 0, has+done -0.08 0, has+doubl 0.04 0
has+faile -0.2 0, has+falle -0.13 0, has+for 0.11 -0.29, has+found 0.43 0.17, has+given 0.22 0
has+gone 0.1 0.05, has+got 0.35 0.17, has+grown 0 -0.08, has+had -0.05 -0.67, has+ident 0.03 0
has+impro -0.51 0.15, has+in 0.28 0.21, has+issue 0.08 0, has+it -0.26 -0.08, has+its 0.08 0
has+led -0.13 -0.04, has+lengt 0.2 -0.03, has+made -0.25 0.93, has+never -0.03 0, has+no -0.05 0
has+not 0.32 -0.65, has+now -0.14 0, has+promi -0.05 0, has+put 0.25 0.17, has+risen 0.1 0
has+said -0.36 0, has+send -0.11 0, has+set 0.05 0, has+signi 0 -0.24, has+since -0.1 0
has+speci -0.19 0, has+taken 0.04 0.09, has+the -0.2 -0.09, has+to -0.32 -0.1, has+told -0.07 0
has+too 0 -0.03, has+worke 0.06 0.11, has+yet 0.1 -0.16, hasn+t -0.16 0, have+0 -0.05 0
have+a 0.18 0.55, have+acces 0 0.1, have+addit -0.18 0, have+agree 0.03 0, have+all 0.11 0
have+an 0.06 0.27, have+and 0.03 0, have+as 0.06 0, have+asked 0.06 0.24, have+autis -0.05 0
have+been -0.09 -0.04, have+begun 0.04 0, have+bette 0.18 -0.13, have+broug 0.11 0
have+calle -0.22 0, have+chang -0.08 -0.31, have+come 0.23 0.31, have+commi 0.14 0.15
have+concl -0.05 0.07, have+decid -0.12 0, have+done 0.14 0.07, have+doubl -0.04 0
have+enoug -0.33 0, have+falle 0.2 0.17, have+for 0.09 0.03, have+found 0.22 0.04
have+given -0.19 0.22, have+gone 0.24 0.13, have+good -0.06 0, have+got 0.03 0.47
have+had -0.05 -0.13, have+heard 0 0.04, have+helpe -0.06 0, have+in 0.28 0.11, have+incon -0.6 0
have+it -0.13 -0.24, have+led 0.08 0, have+left -0.04 0, have+lengt 0.05 -0.11, have+let -0.11 0
have+liked 0.03 -0.19, have+limit 0 -0.13, have+littl 0 -0.09, have+lost 0.16 -0.07
have+made 0.11 0.16, have+met -0.03 0, have+more 0 0.09, have+moved 0.22 0.09, have+never -0.11 0
have+no 0.43 -0.16, have+not 0 -0.82, have+now 0.32 -0.03, have+one -0.07 -0.11, have+plans 0 0.12
have+posit -0.25 0.06, have+publi -0.09 0, have+put -0.03 0.32, have+raise -0.09 0
have+read 0.03 0, have+recei -0.06 0, have+recog 0.04 0.19, have+reduc 0.14 0, have+respo 0.12 0.21
have+risen 0.03 0, have+said -0.89 0.05, have+seen -0.04 -0.12, have+sen 0.07 -0.1
have+send 0.03 -0.15, have+set 0.16 -0.08, have+signi 0.35 -0.18, have+since -0.07 0
have+speci -0.5 -0.3, have+start -0.1 0, have+suppo 0.09 0.22, have+taken -0.06 0.07
have+the -0.14 -0.09, have+their -0.07 0.22, have+this -0.06 0, have+to -0.18 0.04
have+today -0.13 0, have+told -0.3 0.05, have+too 0.05 0, have+turne -0.08 0.13
have+waite 0.03 -0.06, have+welco -0.06 0, have+wides 0.17 0, have+worke -0.17 0.06
have+writt -0.08 0, have+you -0.1 0, haven+t 0.18 -0.39, havin+a -0.13 0.18, havin+been -0.04 0.2
havin+the -0.04 0, havin+to 0.29 -0.33, he+added 0.26 0, he+had -0.05 0, he+has -0.05 0
he+is -0.09 0, he+s -0.1 0, he+said -0.26 -0.06, he+says 0.03 0, he+told 0.21 0, he+was -0.16 0
he+went 0.1 0, head+of -0.21 0, head+teach 0 0.03, healt+advic -0.18 0.05, healt+and 0.27 -0.3
healt+are 0.03 -0.22, healt+asses 0.27 0, healt+bosse 0.07 -0.05, healt+budge -0.03 -0.16
healt+care 0.63 -0.27, healt+check -0.2 0.28, healt+child 0 -0.03, healt+colle 0.09 0
healt+commi -0.04 0, healt+data 0.31 0, healt+educa 0.25 0.22, healt+in -0.05 0
healt+is -0.05 0.04, healt+leade 0.11 -0.06, healt+needs 0.35 -0.34, healt+or 0.15 0
healt+partn -0.2 0.24, healt+pract 0 -0.26, healt+profe -0.36 0.09, healt+provi -0.06 -0.11
healt+s 0.09 0, healt+servi 0.08 0.36, healt+shoul -0.03 0, healt+socia -0.31 0.1
healt+suppo 0.73 0.62, healt+team 0.04 0.07, healt+teams -0.1 -0.08, healt+the -0.12 0
healt+to 0 -0.04, healt+visit -0.17 0.26, healt+waits 0.18 0.06, healt+watch 0.12 0.04
hear+from -0.03 0, hear+that 0.04 0, hear+what 0.09 0, heard+and -0.24 -0.04, heard+from 0.06 -0.33
heard+of 0.06 -0.11, heard+that 0.04 -0.12, heard+what -0.07 0, heari+aids 0.08 0
heari+impai 0 0.06, heari+loss 0.06 -0.07, heart+of -0.13 0.09, held+by -0.24 0, held+in 0.23 0
held+to -0.33 -0.03, held+up 0.06 -0.13, help+and 0.32 0.31, help+at -0.04 0.14
help+child -0.06 0.05, help+comes 0.1 -0.05, help+famil 0.06 0, help+for 0.14 -0.34
help+from 0.08 0, help+given -0.05 0, help+in 0.09 0.15, help+is -0.07 0.1, help+that 0.21 -0.14
help+the -0.17 0, help+them -0.39 -0.04, help+they 0.22 0.07, help+to 0.17 0.29, help+us -0.12 0
help+when 0 0.05, help+you 0.2 0, help+young 0 0.09, helpe+by -0.08 0, helpe+to 0.16 0.36
helps+child -0.17 0, her+daugh -0.05 0, her+majes -0.14 -0.12, her+own -0.04 0, her+son -0.16 0
her+that -0.03 0, here+and 0.17 0, here+are -0.08 0, here+for -0.06 0, here+from -0.05 0
here+is -0.28 0, here+s -0.1 0, here+they -0.03 0, here+to -0.1 0, high+and 0.17 0.06
high+aspir 0 0.08, high+level 0.13 -0.05, high+needs -0.53 -0.16, high+quali -0.04 0.53
high+rate 0.07 -0.13, high+schoo 0.09 -0.12, high+stand 0.06 0, high+turno 0.04 -0.35
highe+of -0.05 0, highe+outco -0.2 0.04, highe+possi 0.1 0.07, highl+criti -0.12 0
highl+effec 0.1 0, highl+of 0.23 0.06, highl+skill 0.11 0, highl+that -0.04 0.08, highl+the -0.03 0
his+mum 0.04 0, his+name -0.03 0, hmci+has -0.05 0, hold+a 0.03 0, hold+each 0.03 0
hold+of 0.26 -0.09, hold+one 0.11 0.24, holds+the -0.06 0, home+and 0.03 0.05
home+educa 0.18 -0.12, home+for -0.14 0.08, home+from 0.11 -0.23, home+to -0.19 -0.2
homes+and 0.09 -0.05, hones+about 0.05 0.14, hope+that -0.22 0, hoped+for -0.13 0
hospi+and -0.1 0.09, hours+a 0 -0.04, hours+of 0.12 0, how+a 0.07 0, how+bad 0.11 -0.09
how+child 0.17 -0.13, how+decis 0.08 0, how+did -0.03 0, how+do -0.23 0, how+educa -0.12 0.03
how+effec -0.18 -0.79, how+far -0.08 0.28, how+few 0.08 0.28, how+good 0.68 -1.1
how+hard 0.24 0.06, how+healt 0.06 0.12, how+impor -0.03 0, how+it -0.54 0.12, how+littl -0.18 -0.1
how+long 0.29 0.05, how+many -0.13 -0.18, how+much 0.26 0.42, how+often 0.07 0, how+one -0.04 0
how+paren 0.11 0, how+peopl 0.1 0.12, how+s -0.11 0, how+send 0 0.16, how+servi 0.23 0.15
how+speci -0.12 0, how+stron 0.21 -0.03, how+the -0.46 0.21, how+these -0.08 0, how+they 0.07 0.09
how+thing 0.07 0, how+timel -0.4 -0.13, how+to -0.09 0.19, how+we 0.78 0.36, how+well -0.35 -0.64
how+you -0.04 0, how+young -0.13 0, howev+that 0.09 -0.13, hub+in 0.05 0, hubs+case -0.03 0
hundr+of 0 -0.12, hyper+disor 0.2 0.04, i+am -0.19 -0.06, i+can 0.1 0.1, i+could -0.03 0
i+d -0.32 0, i+don -0.19 0, i+go -0.03 0, i+had 0.04 0, i+have 0.08 -0.3, i+hope -0.06 0
i+know -0.25 -0.14, i+ll 0.04 0.08, i+m -0.3 0, i+promi 0.05 0, i+said 0.04 0, i+see -0.19 0
i+shall 0.09 0, i+shoul 0.07 0, i+think -0.17 0, i+told -0.06 0, i+ve -0.24 -0.31, i+waite 0.05 0
i+want 0.04 0, i+was 0.24 0, i+would 0.08 0, icb+and 0.05 0.05, icb+are -0.03 0, icb+has -0.14 0
icb+is -0.05 0, icb+must 0.05 0, icb+s 0.03 -0.11, icb+said -0.09 0, icb+shoul 0.33 -0.05
icb+to 0.07 0, ident+and 0.42 -0.56, ident+areas -0.06 0, ident+as 0 -0.25, ident+asses 0.03 -0.18
ident+at 0.04 -0.05, ident+by 0.3 0.29, ident+child -0.19 0, ident+early 0 -0.29, ident+for -0.03 0
ident+in 0.27 0.09, ident+needs -0.06 0.12, ident+of 0 -0.18, ident+swift 0.04 0.06
ident+that -0.13 0.13, ident+the -0.19 0.05, ident+well 0 0.03, ident+wides 0.1 0, if+i -0.03 0
if+it 0.07 -0.11, if+that -0.04 0, if+the -0.3 -0.34, if+there -0.04 0, if+they 0.29 0.21
if+we -0.05 0, if+what 0.19 -0.06, if+you 0.54 0.17, ignor+and -0.11 0, impac+of 0.08 -0.24
impai+are 0.03 0.09, imple+the 0.26 -0.12, impre+by -0.06 0.03, impro+acces 0.1 -0.1
impro+and -0.07 0.18, impro+are -0.28 0.09, impro+as -0.4 0.08, impro+at 0.08 -0.12
impro+board -0.23 0.24, impro+but -0.05 0, impro+by 0.06 0, impro+commu 0.26 -0.09
impro+enoug 0 0.07, impro+for -0.13 -0.3, impro+furth -0.09 0.09, impro+had 0.13 -0.11
impro+have 0.13 0.03, impro+how 0 -0.06, impro+in 0.33 0.4, impro+is 0.04 0.31, impro+it 0.16 0
impro+notic 0.17 0.11, impro+of -0.08 0.14, impro+outco -0.47 -0.08, impro+plan -0.48 0.06
impro+plans -0.18 -0.08, impro+progr -0.16 0, impro+send 0.05 0, impro+servi 0 0.06
impro+signi 0.03 0.21, impro+since 0.27 -0.07, impro+suppo 0.07 -0.12, impro+that -0.36 -0.23
impro+the 0.22 -0.21, impro+this -0.05 0, impro+to 0.2 -0.19, impro+was -0.06 -0.14
impro+were 0.07 -0.2, impro+which -0.11 0.09, impro+work -0.09 0, in+0 -0.15 0.29, in+a -0.07 -0.12
in+about -0.06 0, in+acces -0.05 -0.04, in+accor -0.04 0, in+addit -0.05 0, in+addre 0 -0.12
in+all 0.36 -0.14, in+alter -0.03 0, in+an -0.13 0.11, in+and -0.11 0.3, in+anoth 0.05 0
in+answe -0.28 0, in+any -0.05 -0.2, in+april -0.21 0.1, in+asses -0.14 -0.08, in+augus -0.1 0
in+autis -0.08 0, in+both 0 -0.11, in+bring 0.11 0.07, in+by -0.12 0, in+care 0.25 0.53
in+carry -0.07 0, in+child 0.1 -0.1, in+class 0 0.06, in+close -0.06 0, in+co -0.04 0
in+comin 0.12 -0.03, in+commi 0.25 -0.14, in+commu -0.03 -0.03, in+conse 0.1 -0.07
in+count -0.04 0, in+crisi 0.05 0.29, in+deali 0.07 0.04, in+decem -0.2 0.04, in+decis 0.1 0.06
in+detai -0.11 0.26, in+devel -0.1 0.07, in+diffe 0.11 -0.21, in+distr -0.26 0, in+draft -0.03 0
in+each 0.13 0.22, in+early 0.09 0.27, in+east -0.24 0.08, in+educa 0.28 0, in+ehc 0.03 -0.26
in+eight -0.13 0, in+engla -0.16 0.1, in+every 0.62 0.24, in+fact 0.1 -0.06, in+famil -0.05 0
in+febru -0.18 0.04, in+five 0 0.05, in+for -0.12 -0.24, in+four 0.07 0.16, in+front -0.13 0
in+full -0.27 0.05, in+gener 0.12 0.18, in+getti -0.11 -0.07, in+good 0.22 -0.75, in+great -0.03 0
in+hand -0.2 -0.07, in+healt 0.33 0, in+her -0.08 0, in+hospi 0.04 0.22, in+how 0.09 -0.29
in+ident 0.03 0, in+imple 0.17 0, in+impro -0.48 0, in+indep 0.07 -0.21, in+it 0.07 0.07
in+its -0.35 -0.3, in+janua 0 -0.1, in+joint 0.04 -0.06, in+july 0 -0.15, in+june -0.18 0
in+law 0.11 -0.1, in+leade -0.09 -0.05, in+life 0.13 0, in+line -0.18 0, in+local 0.08 0.23
in+mains 0.22 -0.27, in+makin -0.06 0.18, in+many 0.09 0.23, in+march 0.46 -0.44, in+may -0.19 0.07
in+meeti 0 -0.15, in+mind 0.12 0.07, in+most 0.14 0.34, in+need 0 -0.28, in+neuro 0.06 0
in+new -0.22 0, in+nine 0.1 -0.03, in+no 0.11 0, in+north 0.53 -0.48, in+novem 0 0.25
in+numbe -0.14 0.08, in+nurse 0 0.04, in+occup -0.15 0, in+octob -0.04 0.11, in+one 0.22 -0.16
in+order -0.23 0.07, in+other 0 -0.25, in+our -0.28 0.15, in+paid 0.13 0, in+part 0.14 -0.03
in+parti 0.09 0.05, in+partn -0.19 0.13, in+parts 0.04 -0.03, in+perso -0.13 0, in+place -0.19 0.61
in+plain -0.05 0, in+plann -0.04 0.19, in+plans 0.45 -0.57, in+post 0.05 -0.15, in+pract 0.63 -0.1
in+prima 0.19 0.11, in+provi -0.1 0.39, in+putti 0.2 -0.08, in+quali 0.49 -0.45, in+relat 0.04 0.04
in+resid 0.05 -0.15, in+respe 0.03 0.03, in+respo 0.03 0, in+schoo 0.36 0.46, in+secon 0.3 -0.34
in+secti 0.05 0, in+send -0.19 0.28, in+septe -0.07 0.33, in+servi 0.35 -0.05, in+seven 0.09 0.07
in+sever 0.13 0.24, in+shapi 0.16 0, in+six 0.28 0.09, in+socia 0.36 0.07, in+some -0.09 0
in+south 0 0.11, in+speci 0.61 0.06, in+speec 0.06 -0.1, in+spite 0.17 0.17, in+strat 0.15 -0.35
in+suppo -0.05 -0.18, in+tears 0.04 0, in+ten 0.31 0.44, in+that 0.24 -0.38, in+the 0.38 -0.26
in+their 0.64 0.35, in+them -0.17 -0.03, in+thera 0.1 -0.2, in+these -0.14 -0.08
in+this -0.41 -0.07, in+those -0.1 0, in+three 0.19 0, in+time -0.31 -0.1, in+timel 0.3 0.26
in+too -0.03 0, in+touch -0.14 -0.04, in+two 0.35 -0.24, in+unreg 0.09 -0.17, in+use 0 0.08
in+what 0.58 -0.32, in+which 0 0.28, in+work -0.05 0.03, in+worki 0.11 0, in+writi 0.18 0
in+year -0.06 0, in+years 0.31 -0.46, inacc+and -0.03 -0.05, inclu+a -0.11 0, inclu+and 0 0.11
inclu+child 0 0.17, inclu+fund 0.09 0, inclu+in 0.14 -0.04, inclu+is -0.04 0.04, inclu+pupil 0.07 0
inclu+schoo -0.06 0, inclu+some -0.07 0, inclu+the -0.08 0.08, incon+and 0.07 -0.03
incon+exper -0.08 -0.13, incon+in 0 -0.17, incon+outco -0.33 0, incre+numbe 0.15 0.03
incre+the 0.18 -0.06, indep+and 0.07 0.24, indep+schoo 0 -0.48, indep+trave -0.22 -0.1
indiv+child 0.11 -0.13, indiv+needs 0 0.22, influ+and 0.16 0, infor+about 0 0.07
infor+advic 0.06 0, infor+and 0.16 0.13, infor+by 0.04 -0.03, infor+for 0.13 0.06, infor+in 0 -0.06
infor+is 0.04 -0.2, infor+of -0.17 0, infor+that 0.1 -0.11, infor+to 0.23 0.15
initi+inspe -0.32 0.26, insid+0 0.14 0, insid+out 0.08 0.05, insid+the -0.07 0.2
inspe+a -0.23 -0.07, inspe+ackno 0.22 -0.25, inspe+also -0.33 0.12, inspe+and 0.23 0.33
inspe+are -0.35 -0.09, inspe+as 0.22 0.11, inspe+asked -0.1 -0.04, inspe+at 0.16 0
inspe+befor -0.11 0.23, inspe+betwe -0.14 0, inspe+broug -0.15 -0.09, inspe+by -0.37 -0.2
inspe+calle 0.31 0.24, inspe+came 0.09 0.1, inspe+can 0.05 0, inspe+carri 0.2 0.03
inspe+come -0.15 0, inspe+comme 0.04 0.19, inspe+concl 0.3 -0.11, inspe+consi -0.07 0
inspe+could 0.2 0.09, inspe+criti -0.06 0, inspe+descr 0.08 0.19, inspe+did -0.04 -0.27
inspe+didn -0.17 0, inspe+earli 0.09 0, inspe+febru 0.04 0, inspe+findi 0.1 -0.11
inspe+for -0.09 0, inspe+found -0.61 -0.22, inspe+frame 0.1 0, inspe+from -0.11 -0.08
inspe+had 0.33 0.34, inspe+has 0.14 -0.18, inspe+have 0.13 0.09, inspe+heard 0.23 0.07
inspe+held 0.13 0, inspe+highl -0.13 0, inspe+hmci -0.1 0, inspe+ident 0 0.06, inspe+in 0.06 -0.04
inspe+inclu -0.18 0, inspe+inspe 0.16 0, inspe+is -0.2 -0.05, inspe+it -0.05 -0.1
inspe+joint 0.27 -0.06, inspe+judge -0.08 0.04, inspe+last 0.07 -0.03, inspe+lette -0.18 -0.06
inspe+liked 0.1 0.12, inspe+look -0.1 0, inspe+looke -0.16 0, inspe+made 0 -0.11, inspe+may -0.11 0
inspe+met 0.18 0.1, inspe+named -0.18 -0.05, inspe+noted -0.05 0.05, inspe+of -0.16 0.84
inspe+ofste 0.14 0.05, inspe+outco -0.19 0, inspe+over 0.13 0, inspe+point 0.25 0
inspe+prais 0.3 0, inspe+publi 0.03 0, inspe+raise -0.37 0, inspe+recog 0.19 0.14
inspe+remar 0.05 0.08, inspe+repor 0.38 0.59, inspe+retur -0.06 0, inspe+revis 0.05 0
inspe+s 0.16 0.1, inspe+said 0.29 0.34, inspe+saw 0.15 0.04, inspe+say 0.11 0.09
inspe+says 0.03 -0.21, inspe+send 0.03 0.27, inspe+set -0.04 0, inspe+spent -0.06 0
inspe+spoke 0 -0.08, inspe+start -0.05 0, inspe+surve -0.18 0, inspe+talke -0.15 0
inspe+team 0.28 -0.36, inspe+that -0.12 -0.38, inspe+the 0.04 0.06, inspe+there -0.06 0
inspe+they -0.03 0.08, inspe+think 0 0.21, inspe+this -0.03 0, inspe+thoug 0.25 0.14
inspe+to -0.32 0, inspe+toget 0.19 -0.08, inspe+told -0.23 -0.06, inspe+too -0.21 0.06
inspe+took -0.04 0, inspe+under -0.17 0, inspe+visit -0.18 0, inspe+was -0.3 -0.23
inspe+we -0.07 0, inspe+went 0.09 -0.3, inspe+were -0.03 0.17, inspe+which -0.28 -0.06
inspe+who 0 -0.16, inspe+words 0.06 -0.17, inspe+would 0.17 0, inspe+write 0.23 -0.08
inspe+wrote 0.32 -0.19, insuf+progr 0.1 -0.55, integ+care -0.66 0, inter+and -0.22 0
inter+are 0.07 -0.07, inter+at 0.26 0.12, inter+audit -0.24 0, inter+in 0.12 -0.04
into+a -0.09 -0.27, into+adult 0.06 0.09, into+being -0.06 0, into+educa 0.13 0.13
into+effec -0.16 0, into+how -0.09 0, into+it -0.21 0, into+pract 0.12 -0.42, into+recep 0.07 0.09
into+schoo -0.12 0, into+servi 0.03 0, into+the 0.13 0.15, into+work 0.12 0.07, intro+by -0.16 0
inves+in -0.11 0, invit+to -0.21 0, invol+and -0.03 0, invol+at 0.08 0.14, invol+in 0.06 0
invol+of -0.12 -0.22, is+0 -0.34 -0.45, is+0m -0.03 0, is+a -0.28 -0.05, is+about -0.04 0
is+also -0.44 0, is+ambit -0.05 -0.08, is+among 0.21 -0.05, is+an -0.07 0, is+and -0.11 -0.06
is+anoth -0.17 0, is+arran 0.16 0.05, is+as -0.06 -0.26, is+asked -0.12 -0.12, is+asses -0.09 -0.05
is+at -0.2 0.03, is+avail 0.2 -0.06, is+being -0.31 0.6, is+bette -0.11 -0.16, is+broke 0.13 0
is+calle -0.21 0.15, is+clear 0.19 0.27, is+close 0.08 -0.03, is+comin 0.22 0, is+commi -0.27 -0.18
is+commo -0.1 0, is+consi 0.17 0, is+criti 0.2 -0.08, is+decid 0.07 0, is+deliv -0.07 -0.09
is+descr 0.03 -0.09, is+diffe -0.21 0, is+doing -0.07 0, is+done -0.05 0, is+due 0.09 0
is+easy 0.11 0.14, is+effec -0.12 -0.12, is+evide 0.06 0, is+excel -0.16 0.11, is+expec -0.19 0
is+faili -0.29 -0.04, is+fair -0.1 0, is+far -0.05 0, is+fit -0.08 0, is+for -0.11 0.21
is+forec -0.05 0, is+found 0.07 -0.11, is+four -0.04 0, is+given 0.07 0, is+going -0.24 0
is+good -0.05 0.29, is+great -0.08 0, is+growi 0.08 0, is+happe -0.12 0, is+hard 0.28 -0.34
is+havin 0 0.09, is+heard 0.14 0.13, is+here -0.09 0, is+high 0.17 0.07, is+highl 0.09 0
is+how -0.12 -0.11, is+ident -0.05 0.03, is+impro -0.05 0.16, is+in -0.59 -0.08
is+incon -0.07 -0.06, is+inspe -0.07 0, is+invol 0.1 0, is+it -0.53 0, is+known 0.13 0.38
is+lacki 0 -0.06, is+late -0.15 -0.07, is+left 0.08 0.35, is+less 0 -0.13, is+like -0.2 -0.13
is+likel 0.06 0, is+limit 0.03 -0.12, is+littl 0.07 -0.05, is+long 0 -0.46, is+low 0.21 -0.18
is+made 0.24 -0.18, is+makin 0.18 0.37, is+meant -0.08 0, is+missi 0.06 0, is+monit -0.06 0
is+more -0.18 -0.11, is+much -0.03 0, is+neede 0 -0.13, is+no 0.29 -0.09, is+not 0.36 0.17
is+now 0.19 0.08, is+of 0.15 0.4, is+offer 0.06 -0.08, is+often -0.13 -0.2, is+one 0 0.21
is+only -0.25 -0.29, is+open 0.15 0.04, is+our -0.18 0, is+out -0.22 0.12, is+over -0.23 0
is+overs -0.17 0, is+plann -0.03 0.25, is+poor -0.05 -0.12, is+posit -0.26 0.08, is+prais 0.11 0.06
is+provi 0.18 0.13, is+publi -0.1 0, is+put -0.06 -0.07, is+quick 0.19 0, is+rare 0.05 0.19
is+requi -0.12 0.23, is+respo 0.11 0, is+right -0.26 0.21, is+said 0.2 -0.06, is+seen 0.07 0.28
is+set -0.07 0.09, is+short 0.03 0.15, is+slow -0.1 0.17, is+so 0.04 -0.17, is+somet 0.06 -0.36
is+still -0.26 -0.5, is+stron 0.53 0.24, is+suffi -0.11 -0.12, is+taken -0.28 0, is+takin 0.07 0.17
is+that 0.03 -0.49, is+the -0.31 -0.25, is+there -0.07 0.09, is+thin 0.05 0, is+this 0.19 0
is+three -0.11 0, is+to 0.2 -0.31, is+too 0.06 -0.31, is+true -0.05 0, is+unacc 0 -0.04
is+under 0.34 0.16, is+uneve 0 0.16, is+up -0.19 0, is+used 0.21 0.09, is+value 0.13 0.08
is+varia -0.17 -0.12, is+very 0 0.04, is+weak 0.17 -0.15, is+welco 0.08 0.09, is+well -0.03 0.17
is+what -0.29 -0.46, is+where 0.13 0.03, is+worki -0.19 0, is+worse 0.06 0, is+wrong 0 0.09
isn+t -0.07 0.14, issue+a 0.14 0, issue+and -0.15 0, issue+are -0.1 0.05, issue+in 0.03 -0.47
issue+of 0.11 -0.32, issue+plans 0.07 0.09, issue+that 0.17 0.18, issue+withi 0.2 -0.08
it+a -0.27 0, it+accep -0.08 0, it+added 0.11 -0.17, it+adds 0.18 -0.05, it+again -0.17 0
it+all -0.07 -0.21, it+also 0.12 -0.06, it+and -0.24 0.05, it+are -0.14 0, it+as -0.1 -0.06
it+at -0.03 0, it+be -0.15 -0.13, it+by 0.21 0, it+calls 0.11 0, it+came -0.09 0.41
it+can -0.52 -0.26, it+comes 0.25 0.06, it+could 0.14 -0.1, it+d -0.09 0, it+depen 0.07 0
it+descr 0.11 0.17, it+did 0.21 -0.09, it+didn -0.09 0, it+does -0.06 0.1, it+doesn -0.27 0
it+down -0.14 0, it+finds 0 -0.09, it+follo 0.07 -0.05, it+for 0 -0.07, it+found 0.39 0.43
it+from 0.13 0, it+gave 0.08 0, it+gives -0.14 0.08, it+goes -0.41 0, it+got -0.13 0
it+had -0.1 -0.26, it+hard 0.07 -0.29, it+has 0.44 0.32, it+hasn 0.05 0, it+helps 0.07 0
it+in -0.46 -0.2, it+inspe -0.04 0.15, it+is -0.61 -0.48, it+isn -0.13 -0.1, it+like -0.07 0
it+ll -0.07 0, it+looks -0.31 0, it+makes -0.13 -0.07, it+matte -0.16 0, it+may -0.06 0
it+means -0.23 0.08, it+might -0.03 0, it+must 0.09 0, it+needs -0.23 0, it+noted 0.12 -0.31
it+notes -0.12 0, it+of 0.05 0, it+once 0.25 0.22, it+ought 0.12 0.09, it+out -0.12 0
it+plans -0.26 0, it+pleas 0.23 0, it+point 0.44 -0.38, it+right -0.18 0, it+s -0.49 -0.3
it+said 0.44 0.08, it+say -0.15 0, it+says 0.79 0.34, it+seems 0.14 0, it+sets 0.05 0
it+shoul 0.13 0, it+shows 0.16 0.29, it+so -0.13 0, it+speak 0 0.05, it+state 0.19 0
it+still -0.07 0, it+takes 0.15 0.17, it+that -0.06 -0.03, it+the 0.05 0.13, it+there 0.21 0
it+to 0.04 0.08, it+too -0.09 0, it+took -0.05 -0.18, it+true -0.18 0, it+twice -0.03 0
it+was 0.3 0.2, it+wasn 0.05 0.04, it+well 0 0.06, it+went 0.16 -0.37, it+were 0.04 -0.12
it+when -0.09 0, it+will 0.18 -0.21, it+won -0.07 0, it+works 0.05 0, it+would 0.19 -0.06
its+0 0.04 0, its+appro -0.17 0, its+area -0.19 0, its+child 0.51 0.25, its+dutie 0.06 0
its+findi -0.05 0, its+first -0.1 0, its+inspe 0.12 0, its+knees -0.19 0, its+nhs -0.08 0
its+own 0 -0.16, its+part 0.05 0, its+partn 0.09 -0.09, its+plan -0.09 0, its+repor 0.2 -0.04
its+respo 0.04 0, its+self -0.11 0, its+send 0 0.17, its+servi -0.32 -0.04, its+speci 0.04 0
its+work -0.03 -0.06, janua+0 0 -0.19, janua+and 0.24 0.07, janua+inspe 0.1 0, janua+the -0.04 0
job+coach -0.14 0, job+it 0.04 0, join+in 0.15 0, join+up -0.04 0, joine+in -0.07 0
joine+up 0.06 -0.03, joint+and 0.13 -0.03, joint+area -0.36 -0.1, joint+by 0.13 0
joint+commi 0.56 -0.11, joint+in 0.08 -0.07, joint+inspe -0.54 -0.07, joint+local -0.13 0
joint+ofste -0.18 -0.04, joint+plan 0.08 0, joint+plann 0 -0.18, joint+repor 0.13 -0.19
joint+respo -0.29 0, joint+state -0.1 0, joint+strat 0.22 0.22, joint+to -0.11 -0.04
joint+work 0.1 0.07, joint+worki -0.2 0.07, journ+of 0.03 0, journ+to 0.17 0.12, judge+how -0.21 0
judge+that 0.35 0, judge+the -0.13 0, judge+to 0.36 0.06, judge+was 0.04 -0.43, july+0 0.3 0.29
july+s 0.06 0, june+0 0.04 0.21, june+and -0.04 0, june+the 0.09 0, just+the 0.18 0, just+to 0.08 0
justi+servi 0.04 0.06, keep+a 0 -0.05, keep+child 0.13 0.07, keep+it -0.03 0, keep+the -0.06 0
kept+infor 0 0.16, kept+pace 0.05 -0.04, kept+safe 0.05 0.06, kept+up 0.06 -0.06
key+areas 0.25 -0.25, key+findi 0.05 0, key+partn -0.08 0, key+prior -0.2 0, key+stage 0.51 -0.18
key+worke -0.17 0.21, keywo+servi 0.04 0.04, kids+are 0.03 0, kids+who 0.05 0, kind+about 0.17 0
kind+and 0 0.05, kind+of -0.04 0, kinds+of -0.08 0.12, knew+about 0.13 0, knew+of -0.05 0
know+about 0.08 -0.19, know+and 0.09 0.29, know+child 0.15 0.16, know+each 0.13 0.06
know+enoug 0.07 0, know+famil 0.03 0.13, know+how 0.14 0, know+if 0.06 0, know+is -0.09 0
know+it -0.11 -0.11, know+of 0.04 -0.03, know+that -0.35 -0.09, know+the -0.14 0
know+their 0.09 0.13, know+there -0.16 0, know+this -0.26 0, know+we -0.03 0, know+what 0.47 0.48
know+where -0.13 0.05, know+which 0.14 0.1, know+who 0.06 0, know+whom -0.03 0.08, know+why -0.05 0
knowl+and 0.09 0.04, known+about 0.26 -0.19, known+and -0.14 0.18, known+by 0.1 0.08
known+of 0.11 -0.21, known+that -0.06 0, known+to -0.07 0.42, labou+group -0.2 0, labou+s -0.08 0
lack+ambit -0.17 0, lack+of -0.22 0, lad+who -0.03 0, laid+bare 0.34 0, laid+down -0.21 -0.04
laid+out -0.09 0, langu+and -0.05 0.25, langu+needs 0 0.04, langu+thera 0.24 -0.54
last+inspe 0.4 0.16, last+month -0.14 0.39, last+night -0.07 0, last+novem -0.09 0, last+one 0.12 0
last+time -0.03 0, last+two 0 0.31, last+week 0 0.05, last+year -0.03 -0.33, late+for -0.05 0
late+plans 0 0.29, late+that -0.03 0, late+to 0.09 -0.04, latel+and 0.03 0, launc+in 0.18 0
law+says -0.08 0, lays+down 0.11 0, lead+for -0.1 0, lead+inspe 0.13 0.21, lead+membe -0.11 0
lead+said -0.04 0, lead+the 0.22 -0.03, lead+to 0.18 -0.08, leade+acros 0.1 -0.18
leade+and -0.36 -0.09, leade+are 0.52 0.38, leade+at -0.27 0.23, leade+cllr -0.06 0
leade+did 0.1 -0.33, leade+didn -0.06 0, leade+do 0.31 0.13, leade+for 0.05 0
leade+from -0.03 0.05, leade+had -0.09 -0.07, leade+has -0.09 0.1, leade+have 0.76 0.52
leade+hold 0.06 0.1, leade+in -0.8 0, leade+is -0.3 0, leade+know -0.34 0.51
leade+must -0.35 -0.13, leade+need -0.1 0, leade+now 0.18 0.16, leade+of -0.77 0
leade+said -0.16 0, leade+shoul 0.13 -0.51, leade+staff -0.31 0, leade+team -0.04 0.04
leade+that -0.28 -0.22, leade+the 0.12 0, leade+to 0.09 -0.13, leade+use 0 0.1
leade+were 0.11 0.06, leade+who 0.07 0.26, leadi+to -0.08 0, leads+the -0.11 0, leads+to 0.13 0
learn+and -0.26 0.03, learn+diffi 0.09 -0.13, learn+disab 0.09 0.07, learn+from 0.07 0
learn+of 0 -0.17, learn+to 0.16 0, leave+child 0.03 -0.1, leave+colle 0.07 -0.06
leave+schoo 0.14 -0.36, led+by 0.12 0.29, led+to -0.16 0.13, left+in 0.08 0, left+out 0 -0.11
left+to 0.25 0.14, legal+docum -0.07 0, legal+limit 0.17 0.07, leisu+centr -0.08 0
lengt+of 0.15 -0.08, less+so -0.06 0, less+than -0.12 -0.12, less+well 0.11 -0.46
let+down -0.15 -0.03, let+it -0.06 0, let+s -0.1 0, let+the -0.03 0, let+them -0.11 -0.08
let+us -0.06 0, lette+about -0.07 0, lette+also 0.09 0.09, lette+and -0.22 0, lette+are 0.19 -0.23
lette+came -0.07 0, lette+from 0.45 0.17, lette+had 0.04 0, lette+in -0.09 0, lette+is 0.07 0.03
lette+of 0 0.05, lette+out -0.13 0, lette+outli -0.09 0, lette+publi 0.12 0.19, lette+s -0.13 0
lette+says -0.03 0.13, lette+sets -0.05 0, lette+state 0 -0.05, lette+that 0 0.18, lette+the 0.26 0
lette+to 0.13 0.15, lette+which -0.04 -0.18, level+of 0.12 -0.36, lib+dem -0.03 0, lib+dems -0.13 0
liber+democ -0.17 0, life+and 0.07 0, life+as -0.23 0, life+bette 0.09 0.05, life+is -0.07 -0.09
life+limit 0.03 0.05, light+in 0.3 -0.08, like+a -0.17 -0.2, like+more -0.09 0, like+ours 0.05 0
like+that -0.17 0, like+the 0.34 0.25, like+them 0.07 -0.05, like+this -0.24 0, like+to -0.06 -0.17
like+us 0.18 -0.13, liked+the 0.12 0.16, likel+in -0.04 0, likel+to 0 -0.17, line+for -0.09 0
line+is -0.08 0, line+of 0.1 0.08, line+staff 0.08 0.04, lines+of 0.18 0.08, list+and 0.06 0
list+for 0 -0.11, list+is 0.05 0, list+of 0.25 0.09, liste+and 0.12 0.09, liste+to 0.49 0.66
lists+for -0.12 0, littl+about 0.03 -0.06, littl+co 0.13 -0.03, littl+engli 0.1 0.13
littl+is -0.17 -0.06, littl+ones 0.1 0.66, littl+or 0.04 0.09, littl+to 0.09 -0.07
live+away 0.09 0.31, live+in -0.41 -0.09, live+throu -0.03 -0.36, lived+exper 0.12 -0.19
lives+in -0.07 0, lives+of 0.3 -0.06, livin+in -0.07 0.19, ll+do -0.06 0, ll+give -0.05 0
ll+go -0.05 0, ll+have -0.22 0, ll+help 0.05 0, ll+keep 0.06 0, ll+know -0.08 0, ll+see 0.14 0
ll+wait 0.16 0, ll+work -0.03 0, local+area -0.21 -0.58, local+areas -0.49 0
local+autho -0.52 -0.28, local+democ 0.22 0.03, local+gover -0.18 0, local+healt -0.07 0
local+leade 0.52 -0.07, local+nhs 0.19 -0.07, local+offer 0.03 -0.45, local+paren 0 0.12
local+partn 0.16 0.21, local+schoo 0.1 0.03, local+send -0.1 0, local+speci 0.18 0.04
long+a 0.11 0, long+ago -0.04 0.5, long+and -0.33 -0.13, long+as -0.2 0, long+child 0.08 -0.08
long+delay 0 0.04, long+enoug 0.08 0, long+for 0.15 0.08, long+in 0.07 -0.04, long+it 0.39 0
long+journ 0.05 -0.07, long+one -0.13 -0.15, long+peopl 0.17 -0.06, long+stand 0.1 -0.09
long+term 0.04 0, long+that -0.08 -0.05, long+they 0.18 0.06, long+time 0.13 -0.2
long+to 0.58 -0.1, long+wait -0.09 0, long+waits 0.2 -0.17, long+way 0.22 -0.43
longe+for 0.21 -0.11, longe+than -0.08 -0.47, longe+wait 0.04 0, longe+waits -0.05 0
look+after -0.07 0.05, look+at 0.09 -0.06, look+for 0.21 0.07, look+forwa 0 0.09, look+into -0.06 0
look+like -0.15 0, looke+after 0.23 0.4, looke+in -0.05 0, looke+into -0.46 0, looki+at 0 -0.05
looks+after 0.07 0.06, looks+at -0.07 0, lost+0 -0.06 0, lost+a -0.06 0, lost+faith 0.03 -0.04
lost+trust -0.04 0, lot+bette -0.04 0, lot+of -0.04 0.12, lot+to -0.03 0, lots+of 0.25 0.05
low+and 0.07 -0.14, low+base -0.16 0, lowes+outco -0.06 0, m+delig 0.07 0, m+not -0.08 0
m+pleas 0.04 0, m+the -0.03 0, made+a -0.03 0.32, made+bette 0.26 0.33, made+by 0.59 -0.05
made+enoug 0.09 0.13, made+for -0.26 0.03, made+in 0 -0.14, made+it 0 0.03, made+of -0.15 0.14
made+publi 0.26 -0.05, made+since 0.15 0.12, made+stron -0.22 0, made+suffi -0.58 0.2
made+the -0.16 0.04, made+to -0.17 -0.28, made+up -0.14 0, main+areas -0.43 -0.09
main+findi 0.62 0.46, main+point -0.04 0, mains+prima -0.06 -0.16, mains+schoo 0.21 0.12
majes+s -0.15 -0.11, major+of 0.11 0, make+a 0.07 0.17, make+bette 0 -0.09, make+good 0.09 0.09
make+impro -0.03 0, make+it -0.04 0.5, make+of -0.04 0, make+send -0.06 0, make+servi -0.09 0
make+stron 0.03 0.04, make+sure -0.49 0.03, make+the 0.1 0.24, make+them 0.11 -0.34
make+thing -0.05 0, makes+a 0.12 0.19, makes+me -0.04 0, makin+a 0.19 0.48, makin+sure 0.06 -0.17
makin+the 0.17 0.06, manag+and -0.08 0, manag+to 0 -0.1, many+are -0.07 0.04, many+cases 0.07 0.1
many+child -0.26 0.12, many+educa -0.11 0, many+famil -0.46 -0.27, many+have -0.26 0
many+kinds -0.09 0.1, many+more -0.11 0, many+of -0.36 0, many+paren 0.11 -0.39, many+plans 0 -0.03
many+pupil 0 0.07, many+schoo 0.08 0.08, many+stren 0.52 0.17, many+years 0.16 -0.08
many+young -0.26 -0.1, march+0 0.41 0.32, march+and -0.06 0, march+s -0.16 0, march+the -0.15 0
march+we 0.13 0, matte+and 0.08 0.04, matte+of 0.07 0.05, matte+to -0.11 0, may+0 -0.27 0.38
may+and -0.05 0, may+be 0.4 -0.34, may+have 0.23 -0.1, may+inspe 0.1 0, may+not 0.07 0
may+wish -0.07 0, me+about -0.06 0, me+in 0.1 0, me+to -0.03 0, mean+it -0.06 0
mean+that 0.03 0.17, mean+to -0.14 0, means+of 0.48 0.09, means+that -0.03 0.1, means+to 0 -0.21
meant+for 0.03 0, meant+that 0.03 0, meant+to -0.08 0.05, measu+and 0.13 -0.07, measu+of 0.08 0
medic+offic 0.03 -0.21, medic+revie 0.03 0.05, meet+every -0.05 0, meet+the 0.35 0.14
meet+their 0.09 -0.14, meet+them -0.2 0, meet+what -0.05 -0.31, meeti+and 0.04 0, meeti+are 0.06 0
meeti+at -0.03 0, meeti+in -0.06 0, meeti+is -0.03 0, meeti+of 0.09 0, meeti+the -0.1 -0.11
meeti+to 0.16 0, meeti+was -0.14 0, meeti+what 0.08 -0.13, meets+the -0.06 0, membe+and 0.22 0
membe+asked -0.05 0, membe+cllr -0.07 0, membe+for 0.08 0.08, membe+had -0.15 0
membe+heard -0.04 0, membe+in 0.34 0, membe+noted 0.07 0, membe+of 0 -0.1, membe+that 0.16 0
membe+to -0.04 0, membe+were 0.07 0.14, menta+healt 0.3 0, menti+in -0.06 0, menti+that -0.03 0
met+a -0.05 0, met+and -0.67 0, met+by -0.33 0, met+in 0.16 -0.06, met+inspe -0.14 0
met+paren -0.1 0, met+the 0.2 0, met+them -0.25 0, middl+of -0.19 0.05, middl+one -0.12 0.2
middl+outco 0.17 -0.03, might+be 0 -0.05, might+have 0 -0.1, minor+of 0.2 -0.19, miss+out 0.1 0
missi+educa 0.13 0.23, missi+from 0.08 -0.13, missi+schoo 0 0.05, model+of 0 0.15, monda+0 -0.11 0
money+and 0.1 -0.11, money+for -0.07 0.05, money+in -0.05 0, money+is 0.22 -0.08, money+that 0.12 0
money+was 0.04 0, monit+and -0.21 -0.1, monit+by 0.13 0, monit+how 0.22 0, monit+inspe 0.08 0.13
monit+it 0.09 0, monit+of -0.05 0, monit+repor -0.11 0, monit+visit -0.12 0.08, month+after -0.08 0
month+ago 0.12 0, month+and 0 -0.1, month+befor 0.09 -0.11, month+for 0.06 -0.26, month+is 0.07 0
month+of 0 0.07, month+since 0.21 0, month+the 0.19 0, month+there -0.08 0, month+to -0.1 -0.36
more+about 0.05 0, more+and 0 0.06, more+child 0.15 -0.52, more+close -0.1 0, more+consi 0.03 -0.09
more+educa 0.17 0, more+effec 0.34 -0.37, more+famil 0.16 0, more+money -0.05 0
more+must 0.21 0.37, more+of 0.07 0.29, more+often 0.04 0.45, more+or -0.08 0, more+peopl 0.12 0
more+place 0.18 0, more+plans -0.03 0, more+speci 0.05 0.3, more+staff 0.08 0, more+than -0.08 0.29
more+time -0.05 0, more+timel -0.22 0.09, more+to 0 -0.12, more+widel -0.08 0, more+work -0.3 0
more+young 0.15 0.35, most+are 0.1 -0.08, most+areas -0.11 0, most+child 0 -0.19
most+compl 0.19 -0.13, most+of 0.05 0.03, most+paren -0.13 0.14, most+recen 0.09 -0.1
most+schoo 0.13 0.22, most+vulne 0.19 0.3, mothe+in -0.04 0, mothe+of -0.12 0, move+from 0.11 0.03
move+into 0 0.09, move+to 0.11 -0.33, moved+to -0.12 0, moves+betwe 0.07 0, moves+to 0.04 -0.08
movin+into -0.13 0, movin+to 0.04 -0.04, mp+for -0.13 0, mp+has -0.04 0, much+as -0.1 0
much+bette 0.1 0.44, much+impro 0.12 0.03, much+in -0.15 -0.03, much+is 0.13 0.03, much+of 0 -0.15
much+that 0 -0.05, much+to -0.12 0, multi+agenc 0.13 0.31, mum+of -0.03 0, must+act 0.09 -0.04
must+addre 0.04 0, must+be 0.04 -0.25, must+come 0.05 0, must+deal 0.13 0, must+do 0 0.13
must+get -0.05 0, must+have -0.04 0.07, must+impro 0.58 0.54, must+make -0.03 -0.05
must+not -0.03 0, must+say 0.14 0, must+urgen -0.22 0, must+work -0.14 -0.05, must+write 0.11 0
my+casew -0.04 0, my+child -0.09 0, my+const 0.06 0, my+daugh 0.05 0, my+own -0.06 0, my+son 0.23 0
my+surge -0.09 0, my+thank 0.03 0, my+view 0.07 0, name+and 0.09 -0.05, name+of -0.1 0
named+and -0.06 0, named+as 0.25 -0.05, named+in 0.06 0.04, named+offic -0.03 0
natio+avera 0.33 -0.56, natio+refor 0.03 0, natio+short -0.05 0, nearl+0 -0.17 0
nearl+all 0.39 0.36, nearl+every 0.24 0.04, need+a -0.31 0.14, need+and -0.53 0.19
need+are 0.06 -0.15, need+at -0.36 -0.12, need+for 0.13 0, need+help -0.09 -0.1, need+in 0.06 -0.03
need+is 0.14 0, need+it -0.48 0.16, need+more 0.13 0, need+of -0.03 -0.06, need+speec -0.04 -0.1
need+the 0.06 -0.07, need+to -0.32 0.49, neede+in 0.11 -0.42, neede+to 0.31 -0.05, needs+a -0.25 0
needs+are 0.11 -0.03, needs+as -0.17 0.05, needs+asses -0.23 0.5, needs+block -0.16 0
needs+child 0.38 -0.13, needs+coord -0.19 0.06, needs+defic -0.08 0, needs+do -0.3 0
needs+early 0.05 0, needs+for 0.03 0, needs+get 0.07 -0.03, needs+go -0.13 0, needs+had 0.06 0
needs+has 0.08 -0.08, needs+have 0.07 0.07, needs+ident 0.16 0.34, needs+in -0.3 0.26
needs+inspe -0.09 0, needs+is 0.14 0, needs+met -0.1 0, needs+of 0.43 0.19, needs+or -0.14 0
needs+provi 0.12 0, needs+refor -0.09 0, needs+send 0.66 0.06, needs+servi -0.44 -0.08
needs+that 0 -0.37, needs+to -0.38 0.6, needs+well 0.08 0.08, needs+were 0.17 0, needs+who -0.32 0
neuro+asses 0.22 -0.15, neuro+devel 0 0.12, neuro+needs 0.08 -0.08, neuro+pathw -0.06 -0.14
neuro+waits -0.09 0, never+been -0.28 0, never+had -0.04 0, new+and 0.03 -0.17, new+counc -0.08 0
new+direc 0.44 -0.03, new+ehc -0.04 0.04, new+frame -0.33 0, new+inspe -0.12 0, new+leade 0 0.11
new+local 0.03 0, new+offic -0.04 0, new+one 0.07 0, new+ones 0.04 0, new+place 0.05 0
new+plan -0.2 0, new+plans 0.3 0.09, new+provi -0.04 0, new+repor -0.16 -0.09, new+schoo 0.18 0
new+send 0.26 0, new+speci -0.22 0.1, new+strat -0.35 -0.22, new+team -0.09 0, new+to 0.2 0.07
new+year -0.06 0, news+to -0.07 0, newsl+by -0.08 0, next+month -0.04 0, next+steps -0.06 0
next+time -0.06 0, next+to 0 0.03, next+week -0.16 0, nhs+and 0.37 0.04, nhs+clini 0.09 0
nhs+colle 0.03 0, nhs+engla 0.11 -0.04, nhs+found -0.36 0, nhs+great -0.3 0, nhs+has 0.04 0
nhs+have 0.19 0.08, nhs+in 0.07 0, nhs+north -0.19 0, nhs+offic -0.04 0, nhs+partn 0.07 0
nhs+servi 0.06 0, nhs+south -0.22 0, nhs+to 0.1 0, nhs+trust -0.31 0, nice+about 0.09 0
nine+areas 0.08 -0.11, nine+in 0.4 0.43, nine+month -0.07 0, nine+of 0.08 0, nine+times 0.08 0
nine+years -0.03 0, no+answe 0.08 0, no+bette 0.16 -0.05, no+chang -0.03 0, no+child -0.36 1.02
no+clear 0.07 -0.12, no+compl -0.04 0, no+desig 0.11 -0.14, no+diffe -0.16 0, no+doubt 0.19 -0.06
no+educa 0.13 0, no+effec -0.14 -0.03, no+end 0.07 -0.11, no+help -0.21 0, no+joint 0.46 -0.16
no+longe 0.19 0.59, no+more -0.26 0.28, no+need -0.08 0.19, no+one 0.15 -0.09, no+place -0.04 0
no+plan 0.19 0.03, no+progr 0.03 0, no+schoo -0.19 0, no+servi 0.28 -0.03, no+share 0.08 -0.03
no+speci -0.04 0, no+state -0.04 0, no+strat 0.15 -0.07, no+suppo -0.12 -0.03, no+surpr -0.18 -0.08
no+thera -0.13 0, no+writt -0.4 0, nobod+answe 0.46 0, nobod+asked -0.04 0, nobod+had -0.04 -0.06
nobod+has -0.17 -0.05, nobod+in 0.22 -0.12, nobod+is -0.07 0, nobod+liste -0.06 0
nobod+s 0.12 0.09, nobod+tells -0.08 0, nobod+was 0.29 0, none+of 0.21 -0.33, nor+do -0.12 0.07
north+and -0.06 -0.09, north+east -0.11 0.04, north+north -0.18 -0.04, north+of 0.19 -0.14
not+a -0.47 0.12, not+accep 0 -0.12, not+accur 0.07 0.03, not+achie 0.1 0, not+acted 0.15 -0.1
not+all 0.2 -0.22, not+alway -0.08 -0.04, not+an -0.05 0, not+and 0.08 0, not+as -0.16 -0.11
not+asked 0.09 0, not+at -0.06 -0.07, not+atten -0.03 -0.04, not+be -0.11 0.36, not+been 0.15 -0.34
not+being -0.17 -0.24, not+by -0.14 0, not+check 0.32 -0.04, not+clear 0.07 -0.13
not+come -0.47 -0.25, not+consi 0.1 -0.08, not+do 0.18 -0.12, not+done -0.04 0.37
not+effec -0.23 0, not+embed 0.15 0.03, not+enoug 0.17 -0.11, not+every -0.03 -0.34
not+feel 0 -0.07, not+fit -0.04 -0.22, not+for -0.08 0, not+get 0 0.32, not+given 0 -0.03
not+going -0.06 0, not+good -0.27 -0.03, not+got -0.05 0, not+had -0.1 -0.07, not+happy -0.03 0
not+have -0.21 -0.1, not+helpe 0.09 0, not+ident -0.22 0.04, not+impro 0.06 0, not+in -0.11 0.13
not+just -0.06 0.04, not+kept 0.14 -0.06, not+know -0.04 -0.88, not+known -0.13 -0.07
not+long 0 1.1, not+made 0 -0.28, not+manag 0.06 0, not+meet 0.21 0, not+menti -0.09 0
not+met -0.05 0, not+one -0.17 0.13, not+plann 0 -0.03, not+put 0.33 -0.09, not+reach -0.19 -0.1
not+read -0.03 0, not+recei -0.08 -0.06, not+requi -0.11 0, not+routi -0.03 -0.12
not+satis -0.06 0, not+say -0.1 -0.07, not+seen 0.09 -0.26, not+so 0.52 0.77, not+speak 0 0.17
not+speci 0.13 0.07, not+suffi 0.13 0.12, not+surpr -0.16 0, not+take -0.16 0
not+taken -0.14 -0.06, not+that -0.05 0, not+the -0.04 -0.23, not+there 0.07 0.12
not+to 0.09 -0.14, not+told 0.06 0.11, not+trust 0.13 0, not+under 0.04 -0.34, not+up -0.18 0
not+use 0 -0.05, not+used 0.07 -0.03, not+well -0.05 -0.06, not+what -0.11 0.1, not+work 0.07 -0.37
not+worke 0.17 -0.23, not+worki 0.04 -0.06, not+yet 0.35 0.12, note+of 0.08 0, note+that 0.09 -0.06
note+the -0.04 0.04, noted+and 0 0.1, noted+as -0.15 0, noted+by 0 0.28, noted+in 0.03 0.04
noted+that -0.11 -0.1, noted+the -0.11 0.17, noted+too 0.08 0.04, notes+that -0.07 -0.1
notes+the 0.07 0, nothi+about -0.04 0, nothi+but -0.14 0, nothi+for 0.15 -0.07, nothi+in 0.04 0.15
nothi+to -0.07 0.12, notic+a -0.16 0, notic+and 0.08 0.09, notic+is 0.03 0, notic+that 0 -0.39
notic+was 0.16 0, notic+which -0.04 0, novem+0 0.22 0.03, novem+and -0.11 -0.09, novem+inspe 0.1 0
novem+s -0.05 0, now+0 -0.03 0, now+a 0.08 0.11, now+and 0 -0.56, now+at -0.1 0, now+been 0.17 0.08
now+being -0.27 0, now+clear 0.05 0, now+for -0.06 0, now+has 0 0.12, now+have 0.07 0.08
now+in -0.41 0, now+is -0.17 0, now+it 0.2 0, now+know 0.06 0.09, now+publi -0.13 0, now+so -0.14 0
now+that 0.35 -0.27, now+the 0.06 0.06, now+there -0.19 0, now+they -0.2 0, now+to 0.05 -0.12
now+we -0.1 0, now+work 0.05 0, numbe+0 -0.09 0, numbe+and -0.03 0, numbe+are 0 -0.14
numbe+in 0.03 0, numbe+of -0.23 0.18, numbe+one 0.04 0, nurse+and 0 0.07, nurse+are 0.08 0.1
nurse+at 0.03 0, nurse+in -0.09 0, nurse+provi 0 0.03, nurse+schoo -0.38 0, nurse+staff 0.09 0
nurse+to 0 0.1, nurse+who 0.18 0, nursi+for 0.1 -0.04, nursi+is 0.1 0, nursi+team 0.05 0.04
obser+that 0.05 0.22, occup+thera 0.51 -0.32, octob+0 -0.19 0.34, octob+and 0.07 0, of+0 -0.4 0.51
of+a -0.51 0.08, of+accou 0.23 0.04, of+actio -0.22 -0.11, of+admis 0 0.18, of+adult -0.03 0
of+advic -0.13 0, of+all -0.51 -0.03, of+alter 0.07 0, of+an 0.13 -0.18, of+and 0.08 0.09
of+annua 0.05 0, of+any 0.04 -0.07, of+april 0.03 0, of+area -0.07 0.03, of+areas 0.04 0.26
of+asses 0.27 -0.2, of+autis -0.09 0.21, of+being 0.61 0, of+bette 0.15 0.24, of+black 0.04 0
of+borou -0.05 0, of+care -0.06 0.21, of+cases 0.26 -0.21, of+casew 0.3 0.2, of+chang -0.13 -0.1
of+child 0.27 -0.53, of+co 0.06 -0.12, of+commu 0.19 0, of+conce 0 0.11, of+counc 0 0.05
of+count 0 -0.05, of+cours 0 0.26, of+crisi 0.06 0.07, of+data 0.17 -0.39, of+date 0.14 -0.23
of+decem -0.1 0, of+decis 0.15 0.04, of+direc 0.08 0.04, of+disab 0.11 -0.14, of+each -0.21 0
of+early -0.15 -0.07, of+educa -0.49 0.15, of+effec 0.08 0.06, of+ehc -0.23 -0.37, of+ehcps 0.22 0
of+every -0.05 -0.07, of+exclu 0.29 0.3, of+exper -0.05 0, of+famil -0.21 -0.03, of+febru 0 -0.06
of+five 0.28 0.22, of+fixed 0.1 -0.04, of+focus -0.03 0, of+four 0 0.23, of+good -0.53 0.24
of+gover 0.06 -0.06, of+harm 0.04 0.42, of+healt -0.38 0.16, of+help 0.17 0, of+her -0.11 0
of+high -0.07 0.37, of+his 0.11 0, of+hospi 0.04 0.19, of+how 0.55 -0.06, of+impac 0.2 -0.06
of+impro -0.18 -0.21, of+inclu 0.07 0, of+incon 0.44 -0.04, of+infor -0.18 0.11
of+inspe -0.04 0.06, of+inter -0.12 0, of+it -0.36 -0.51, of+its -0.15 0.16, of+janua -0.04 0
of+joint -0.05 0.24, of+july 0.05 0, of+june -0.07 0, of+key 0.19 0.19, of+last -0.11 0
of+late -0.1 0.27, of+leade -0.03 0.17, of+littl 0.09 -0.14, of+local -0.4 -0.04
of+many -0.08 -0.08, of+march 0.13 0, of+may 0.08 0, of+menta 0.04 0.16, of+money 0.09 -0.11
of+more 0.13 -0.1, of+need 0 -0.1, of+needs 0.05 -0.14, of+new 0.23 0.22, of+nhs -0.1 0
of+nine -0.2 0, of+north 0.1 0, of+novem -0.26 0, of+offic -0.04 0, of+ofste 0.24 0.47
of+older 0.05 0, of+one 0.1 -0.07, of+other 0.11 -0.18, of+our -0.06 -0.33, of+overd 0.09 0.14
of+paren -0.09 -0.6, of+part 0.05 0.1, of+partn 0 0.05, of+peopl -0.18 -0.1, of+perso 0.04 0
of+place 0.28 0, of+plans -0.08 0, of+poor 0.31 -0.17, of+pract 0 -0.13, of+prior -0.19 0
of+profe 0.18 -0.07, of+progr 0.09 -0.08, of+provi -0.7 0.04, of+pupil 0.09 -0.3
of+quali -0.06 0.1, of+refer 0.1 0.25, of+revie 0 -0.09, of+schoo -0.48 -0.37, of+secon 0.15 -0.29
of+send 0 -0.37, of+septe 0.1 0.04, of+servi -0.37 -0.25, of+seven -0.14 0, of+sever 0.08 0.29
of+short 0.14 0.07, of+sight 0.07 0.1, of+signi -0.21 0.09, of+six -0.13 0, of+some 0.28 -0.25
of+south -0.06 0, of+speci 0.11 0.07, of+speec 0 0.1, of+staff 0.27 -0.24, of+state 0 -0.03
of+strat 0.05 -0.06, of+stren -0.38 0.16, of+stron 0.15 -0.09, of+suppo -0.4 0.04
of+suspe 0.07 0.03, of+tea 0.05 0, of+teach 0.05 -0.08, of+ten 0.1 -0.03, of+that -0.59 -0.04
of+the 0.05 0.14, of+their -0.22 -0.1, of+them 0.15 0.03, of+thera -0.11 -0.22, of+these -0.22 0.35
of+thing 0.09 0.11, of+this 0.08 -0.11, of+those 0.38 0.06, of+three 0.2 -0.2, of+time 0.14 0
of+too 0.03 0, of+trans 0.08 0.07, of+two -0.14 -0.03, of+up 0 -0.06, of+urgen -0.12 -0.04
of+us -0.12 0.37, of+varia 0.03 0, of+waiti -0.07 0, of+waits 0 -0.03, of+ways 0.35 0.18
of+weakn -0.05 0.31, of+what 0.51 -0.24, of+where 0.26 0.25, of+which 0.11 0.07
of+whom -0.04 -0.07, of+wides -0.1 0, of+work -0.69 -0.18, of+worki 0.22 0.2, of+you 0 0.05
of+young -0.11 0.26, off+a -0.07 0, off+and -0.1 0, offer+and -0.15 0, offer+for 0.06 0.15
offer+has -0.05 0.07, offer+in 0.15 0, offer+is 0.19 0, offer+of 0.25 0.11, offer+that 0.05 0.11
offer+to 0.07 -0.15, offer+was 0 -0.04, offer+websi 0.09 -0.03, offer+which 0.05 0.09
offic+and -0.03 0.05, offic+are 0.04 -0.03, offic+for 0.11 -0.12, offic+had -0.07 0
offic+has 0.26 0.03, offic+have -0.05 0, offic+in -0.05 0.07, offic+is 0.04 -0.04, offic+of -0.37 0
offic+repor -0.03 0, offic+that -0.07 0, offic+was 0.12 -0.25, offic+who 0.05 0.13
ofste+and -0.11 0.39, ofste+came -0.3 0, ofste+cqc 0.07 0.25, ofste+found -0.17 -0.14
ofste+had 0.25 0.12, ofste+has 0.75 -0.15, ofste+have 0.06 0, ofste+in 0.05 -0.11
ofste+inspe 0.35 -0.67, ofste+repor 0.26 0, ofste+s -0.46 -0.11, ofste+said 0.13 0.22
ofste+says 0.33 -0.23, ofste+that -0.35 0, ofste+the 0.4 0.18, ofste+websi -0.23 0, often+as 0 0.07
often+enoug -0.19 -0.06, often+than 0 0.48, often+the -0.12 0, older+child 0.11 -0.09
older+plans 0.14 -0.12, older+pupil 0.04 -0.25, older+teena 0.03 0, olds+in 0.03 0
once+a 0.22 -0.21, once+and -0.04 -0.03, once+in -0.12 0, once+more -0.33 0, once+the -0.08 0
once+they -0.11 -0.22, once+to -0.13 0, one+and 0.31 -0.03, one+anoth 0.44 0.38
one+area 0.23 -0.08, one+can -0.14 0.11, one+child -0.11 0.2, one+day -0.13 0, one+from 0.06 0
one+had 0 -0.04, one+has 0 -0.08, one+in 0.18 0.16, one+is 0.17 -0.07, one+more -0.31 0
one+mothe 0.1 0, one+of -0.85 0.08, one+paren -0.3 -0.53, one+part 0.19 -0.24, one+perso 0.03 0
one+place 0.14 0.07, one+plan 0.31 0.04, one+reads -0.11 -0.15, one+s -0.1 -0.38, one+sees -0.23 0
one+team 0.08 0.25, one+that 0.08 0.19, one+the -0.04 0, one+thing 0.09 -0.38, one+to -0.35 0.05
one+waits -0.11 0, one+was -0.39 0, one+who -0.07 0, one+year 0.05 0, ones+are 0.14 0
ones+for 0.04 0, ones+that -0.2 -0.34, only+0 0.28 -0.22, only+a 0.1 -0.08, only+just 0.14 0
only+one 0.03 -0.04, open+a -0.12 0, open+and 0.06 0, open+in -0.15 0, open+meeti -0.1 0
open+to -0.1 -0.05, opens+in -0.13 0, oppor+for 0.06 -0.18, oppor+to -0.19 -0.09, or+0 0.1 0
or+a 0 -0.08, or+adhd 0.07 -0.03, or+are 0.05 0, or+at -0.1 0, or+bette -0.18 0, or+care 0.12 0
or+colle -0.08 0, or+disab 0.19 -0.1, or+for -0.07 -0.03, or+have 0.06 -0.07, or+if 0.03 0
or+in 0.09 0, or+more 0.28 -0.11, or+no 0.1 0.09, or+not 0.29 0.21, or+send 0.06 0, or+so 0.12 0
or+syste -0.7 0.06, or+the -0.08 0, or+to 0.05 -0.11, or+train 0 0.28, or+young -0.37 -0.05
order+to -0.03 -0.08, ordin+avail 0.08 0, ot+waits 0.12 -0.09, other+and 0.13 0
other+areas 0.35 -0.04, other+counc -0.07 0, other+hand 0.29 0, other+have 0.14 -0.3
other+partn 0.25 0, other+s 0.03 0, other+so 0 0.09, other+than 0 -0.06, other+thing -0.17 0
other+to -0.07 -0.14, ought+to -0.05 -0.62, our+best -0.04 0, our+child -0.4 -0.65
our+commi -0.26 0, our+commu -0.13 0, our+data -0.08 0, our+early 0.05 0, our+famil 0.42 -0.28
our+findi -0.14 0, our+healt 0.08 0, our+impro -0.07 0, our+kids -0.03 0, our+last -0.03 0
our+local 0.32 0.05, our+new -0.03 0, our+own -0.18 0, our+paren 0.07 0, our+partn -0.35 0
our+plans -0.15 0, our+progr 0.34 0.08, our+pupil -0.05 0, our+respo -0.03 0, our+schoo 0.18 0.05
our+senco -0.11 0, our+send -0.16 0.21, our+servi -0.12 0, our+staff -0.09 0.14, our+teams 0.05 0
our+thank -0.07 0, our+thera 0.08 0, our+view -0.03 0, our+websi -0.04 0, our+work 0.12 -0.11
our+writt 0.04 0, our+young -0.07 -0.11, out+a 0.22 0, out+an -0.05 0, out+and -0.15 0.11
out+as 0.2 -0.11, out+at 0 -0.12, out+by 0.24 -0.19, out+for 0 0.17, out+from -0.06 0
out+how 0 -0.06, out+if 0.11 0, out+in 0.25 0.1, out+is 0.09 0, out+last 0 -0.1, out+more -0.09 0
out+of 0.23 -0.11, out+that -0.04 -0.28, out+the 0.17 0.58, out+there 0.12 -0.16, out+this -0.05 0
out+to -0.32 -0.13, out+today 0.11 0.03, out+too 0.09 0.22, out+we -0.03 0, out+well -0.07 0
out+what -0.33 -0.03, out+yeste 0.05 0, outco+after 0.12 0, outco+and -0.06 -0.08
outco+are -0.41 0.31, outco+at 0.26 -0.13, outco+bette -0.26 -0.1, outco+for 0.48 0
outco+get -0.16 0, outco+had -0.08 0, outco+in 0.17 -0.13, outco+incon 0.16 -0.03
outco+is -0.31 0.05, outco+lette -0.06 0, outco+of -0.1 0.07, outco+that 0.3 0, outco+the -0.09 0
outco+they -0.08 -0.05, outco+to -0.16 0, outco+was 0.04 0.07, outco+were -0.17 0.06
outli+in 0 -0.11, outli+our -0.09 0, outli+the -0.08 0, outli+what -0.08 0, outsi+of 0 -0.06
outsi+the 0.17 0.03, over+0 0.18 -0.23, over+0s 0.38 -0.23, over+a -0.19 0.3, over+and 0.09 -0.13
over+five -0.16 -0.11, over+fives 0.19 -0.04, over+how 0.26 -0.26, over+in -0.03 0
over+it -0.09 0.28, over+the -0.28 0.04, over+three 0.07 0, over+time -0.07 -0.27
over+to -0.09 -0.07, over+two 0.3 -0.17, over+what 0.17 0.03, overa+incon 0.14 0
overa+outco 0.12 0.07, overs+and -0.04 -0.3, overs+by 0 0.1, overs+is -0.07 0.17
overs+of 0.59 -0.12, overs+was 0 -0.17, overv+and -0.14 0, owing+to 0 -0.04, own+and 0.1 0
own+data -0.08 0, own+figur -0.05 0, own+self -0.05 0, own+surve -0.03 0, own+view -0.05 0
owned+by 0.22 0.17, pace+and 0.05 0, pace+of 0.28 -0.07, packa+of 0.14 0, paedi+and -0.11 -0.06
paedi+appoi 0.21 -0.11, paedi+are 0 0.11, page+0 0.38 0.18, paid+for 0.12 0.07
paid+work 0.22 -0.06, pande+and 0 -0.09, panel+of -0.18 0, parag+0 0.09 0, paren+a -0.19 0
paren+and -0.4 -0.32, paren+are 0.27 -0.4, paren+aren -0.03 -0.04, paren+as -0.12 0.05
paren+at -0.1 0, paren+can 0.06 0.26, paren+carer -0.42 0.31, paren+child -0.17 0
paren+confi 0 -0.49, paren+descr 0.09 -0.36, paren+do 0.14 0.21, paren+feel 0.26 -0.15
paren+felt -0.11 0, paren+find 0.06 -0.12, paren+for -0.36 0, paren+forum 0.28 0.1
paren+from 0.06 0, paren+group -0.14 0.1, paren+had -0.08 -0.18, paren+has -0.1 0
paren+have -0.14 -0.03, paren+help 0.08 0, paren+in -0.4 -0.24, paren+invol 0.06 0
paren+it -0.06 0.09, paren+know 0.07 0.08, paren+now 0.18 0.08, paren+of 0 -0.43, paren+or -0.19 0
paren+remai 0.11 -0.03, paren+repre 0.11 0, paren+said 0.2 -0.06, paren+say 0.09 0.1
paren+shoul -0.07 0, paren+still -0.04 0, paren+tell 0 -0.06, paren+that 0.31 0.09
paren+the -0.19 -0.1, paren+told 0.05 -0.05, paren+too -0.14 0, paren+trust 0.28 -0.04
paren+voice 0.06 0, paren+wait -0.14 0, paren+were -0.21 0.08, paren+who 0.07 -0.04
paren+whose 0.04 0.12, paren+will 0.12 0, part+0 -0.04 0, part+and -0.06 -0.05, part+in 0 -0.18
part+of -0.03 0.18, part+time 0.13 -0.2, partn+and -0.06 0.12, partn+are -0.2 0, partn+as 0.03 0.13
partn+betwe 0.07 0.07, partn+board -0.13 0, partn+by -0.12 0, partn+did 0.12 -0.05
partn+does 0.49 0, partn+for -0.03 -0.05, partn+from -0.11 0, partn+had 0.2 -0.03
partn+has 0.2 0.19, partn+have 0.15 0, partn+impro -0.09 0, partn+in 0.2 0.32, partn+is 0 0.3
partn+leade 0 -0.14, partn+must 0.16 -0.08, partn+of 0.19 0, partn+paren -0.06 0
partn+provi 0.11 0, partn+s -0.1 -0.16, partn+shoul 0.42 -0.65, partn+so -0.12 0
partn+that -0.04 -0.05, partn+the 0.09 0.11, partn+to 0.05 -0.1, partn+was 0.07 -0.1
partn+we -0.17 0, partn+were -0.1 0, partn+which -0.09 0.06, partn+who 0.16 0.07
partn+will -0.14 0, partn+work -0.09 0, partn+worki -0.41 -0.12, parts+of 0 -0.23
passi+and 0.07 -0.13, past+three -0.03 0, pathw+and 0.25 0.06, pathw+for 0.1 -0.08, pathw+to 0 0.19
pay+for 0 0.07, payme+are 0.1 -0.19, pays+for 0.1 -0.18, peopl+a 0.04 0, peopl+aged 0.05 -0.19
peopl+and -0.29 -0.13, peopl+are 0.32 -0.03, peopl+as -0.08 0, peopl+at 0.19 0.14
peopl+can -0.04 -0.06, peopl+do 0.11 -0.04, peopl+feel 0 -0.11, peopl+for 0.14 0.13
peopl+from -0.03 0.2, peopl+get 0.23 -0.05, peopl+go 0.08 -0.09, peopl+had -0.1 0
peopl+have -0.32 0, peopl+in 0.33 0.22, peopl+is 0.08 -0.06, peopl+know 0.05 -0.13
peopl+need -0.16 0.06, peopl+of -0.11 0.3, peopl+out 0.06 0.14, peopl+over 0.29 -0.03
peopl+paren -0.09 0, peopl+recei 0 -0.15, peopl+s 0.51 -0.28, peopl+said -0.1 0.14
peopl+say -0.17 0, peopl+shoul -0.11 0, peopl+speak 0.1 0.04, peopl+the 0 0.28
peopl+there -0.18 0.06, peopl+to -0.04 0.28, peopl+told 0.11 0.33, peopl+typic -0.14 0.09
peopl+wait 0.41 -0.16, peopl+were -0.03 0.34, peopl+who 0.04 -0.23, peopl+work 0.06 0.1
per+cent -0.09 0.18, perfo+and -0.27 0, perfo+data -0.13 0, perfo+was -0.16 0, perma+exclu 0.07 0.6
persi+absen 0.07 0.27, perso+and -0.15 0, perso+budge 0.53 -0.19, perso+healt -0.03 -0.16
perso+is 0.04 0.28, perso+needs 0.06 -0.11, perso+s 0 -0.2, perso+to -0.23 0, perso+who 0.04 0
phone+line -0.11 0, photo+of -0.19 0, physi+and -0.03 -0.05, physi+disab -0.3 0, pick+up 0.14 0.26
picke+out -0.47 0.04, picke+up 0.5 0.2, picks+up -0.03 0, pictu+is 0.13 0.39, pictu+of 0.06 -0.11
piece+of -0.13 -0.1, place+a 0.15 0.6, place+and 0.07 0.17, place+are -0.2 -0.52
place+at -0.14 0.05, place+betwe -0.04 0, place+by 0.12 0, place+direc -0.06 0
place+for -0.19 0.06, place+in 0 0.39, place+of -0.21 0, place+out -0.05 -0.09
place+outsi 0.07 0.03, place+so 0 -0.1, place+that 0.03 0.09, place+to -0.14 -0.04
place+was 0.11 0, place+where -0.04 0.05, place+which -0.17 0, plain+engli -0.04 0
plain+that 0.14 -0.22, plain+words -0.25 0, plan+0 -0.11 0, plan+a -0.11 0, plan+after -0.17 0
plan+and -0.32 0.19, plan+app -0.22 0, plan+are 0.14 -0.03, plan+as 0.19 0, plan+at -0.05 0
plan+be -0.05 0, plan+by -0.22 0, plan+ehcp 0.16 0, plan+for 0.17 -0.26, plan+had -0.03 0
plan+has -0.03 0.27, plan+have 0.08 0, plan+in 0.24 0.21, plan+is -0.1 -0.26, plan+must 0.07 0
plan+of -0.15 0, plan+proce 0.06 0.11, plan+s -0.06 0, plan+servi 0.15 -0.03, plan+that -0.21 0.1
plan+the 0.23 0, plan+to 0.19 -0.08, plan+toget 0.25 -0.36, plan+was -0.03 0.44, plan+which -0.04 0
plan+will -0.04 0, plan+withi -0.06 0, plann+and 0.17 0.18, plann+for 0.24 -0.36, plann+of -0.09 0
plann+to 0.12 0, plans+0 -0.15 0, plans+a -0.04 0, plans+and 0.12 -0.23, plans+are 0.1 0.71
plans+aren 0.03 -0.06, plans+as -0.08 0, plans+by -0.05 -0.08, plans+come 0.16 0.56
plans+do 0.24 0.11, plans+don 0.27 -0.08, plans+ehcp -0.06 0.07, plans+ehcps -0.24 -0.08
plans+for -0.35 -0.39, plans+had -0.35 0.39, plans+has 0.07 0.1, plans+have -0.07 -0.07
plans+in 0.26 0, plans+is 0 0.32, plans+issue 0.3 -0.29, plans+lack -0.07 0, plans+late 0.03 -0.03
plans+must -0.15 0, plans+of 0.47 -0.05, plans+remai -0.07 -0.03, plans+still 0.2 -0.1
plans+take 0.09 0, plans+that -0.1 -0.27, plans+the -0.08 -0.11, plans+to -0.47 -0.13
plans+too 0.16 0, plans+was 0.14 -0.03, plans+we 0.1 0, plans+were 0 0.39, plans+which 0.31 -0.27
plans+writt 0.18 0, pleas+about -0.04 0, pleas+don -0.12 0, pleas+that 0.52 0.1, pleas+to 0.4 -0.05
pleas+us -0.07 -0.06, plent+of 0 -0.13, point+and 0.04 0.05, point+in 0.1 0, point+of -0.06 0.14
point+out 0.45 0.11, point+that -0.19 0, point+to 0.05 -0.05, point+were -0.08 0
poor+and 0.1 -0.07, poor+commu 0.08 0, poor+outco 0.25 -0.09, poor+progr -0.26 0
poor+quali 0.36 -0.2, port+merro -0.16 0, porta+and 0.04 0, posit+about 0.14 -0.16
posit+and 0.04 0, posit+exper -0.37 -0.03, possi+outco 0.04 0, post+0 0.27 0.06, post+for 0.04 0
postc+lotte 0.15 0, posts+are 0.13 0, posts+were 0.06 0, pract+and -0.04 0.08, pract+are 0.07 0.09
pract+from 0 0.13, pract+in 0.44 0, pract+is 0.26 -0.36, pract+of -0.08 0, pract+the -0.03 0
pract+were -0.12 0.03, pract+who 0.36 0.08, pract+work 0.21 -0.51, prais+and 0.15 -0.04
prais+as -0.04 -0.07, prais+by -0.09 -0.03, prais+for 0.19 0.21, prais+in -0.09 0.11
prais+the -0.06 0.03, pre+schoo 0.11 0.12, preci+and 0.07 0, premi+title -0.04 0, prepa+and -0.05 0
prepa+for 0.13 -0.08, prepa+young 0.09 0.14, prese+and 0.06 0, prese+the -0.2 0, press+relea 0.1 0
press+to 0.06 0, previ+inspe 0.06 0.18, pride+in 0.06 0.16, prima+and -0.04 -0.32
prima+schoo 0.42 0.31, prima+to 0.03 0.11, prior+actio 0.14 0.06, prior+areas -0.03 0
prior+for -0.11 0.41, probl+and -0.22 0, proce+and -0.38 -0.03, proce+for -0.3 0.03
proce+is 0.21 0.08, proce+of -0.03 0.03, produ+a -0.26 -0.05, produ+and 0.09 -0.11
produ+in -0.05 0.04, produ+is 0.4 0.37, produ+the -0.35 0, profe+and 0.2 0.1, profe+are 0 0.07
profe+from 0.06 0.06, profe+in 0.03 0.09, profe+know 0.23 0, profe+who -0.05 0.03
progr+again 0.16 0, progr+and 0.09 0.42, progr+at 0 0.09, progr+for 0 0.16, progr+from 0.11 -0.07
progr+had -0.12 0.08, progr+has 0.38 -0.15, progr+in 0.22 -0.09, progr+is -0.65 0.07
progr+made 0.2 0, progr+of 0.03 -0.18, progr+plan -0.17 0, progr+repor -0.06 0, progr+since -0.17 0
progr+the -0.04 -0.13, progr+there 0.09 0.17, progr+to -0.49 -0.22, progr+was -0.21 0.18
progr+will -0.03 0, promi+that -0.08 0, promi+to -0.25 0, promp+and 0.16 0.05, propo+of 0.09 0.13
propo+that -0.05 0, prote+and -0.07 0, proud+of -0.25 0.05, proud+to 0.14 0, provi+and 0.23 0.07
provi+are 0.19 0.23, provi+as -0.12 0, provi+at 0.05 -0.08, provi+bette 0.39 -0.13
provi+by 0 -0.09, provi+for 0.71 0.17, provi+had 0.07 0, provi+has 0.14 0.1, provi+have 0.05 0
provi+in -0.17 -0.24, provi+is 0.36 -0.08, provi+it 0.04 0, provi+of -0.07 0.19
provi+servi -0.14 0, provi+that 0.09 0, provi+the -0.2 0.12, provi+to -0.04 0.16
provi+was -0.38 0.2, provi+were 0.07 -0.11, provi+which 0.18 -0.34, publi+and 0.04 0
publi+by 0.06 0, publi+healt 0.14 0, publi+in 0.03 0, publi+it -0.07 0, publi+its -0.03 0
publi+of -0.13 0, publi+the -0.05 0, publi+their -0.06 0, publi+this 0.21 -0.07, publi+yeste 0.05 0
pull+toget 0.12 0.07, pupil+and 0.06 0, pupil+are -0.06 0.34, pupil+at 0.08 -0.19
pupil+do 0.12 0.04, pupil+have 0 0.24, pupil+in 0.03 -0.37, pupil+refer -0.06 0, pupil+wait -0.07 0
pupil+were 0.1 -0.07, pupil+who 0 0.04, pupil+witho 0 -0.04, purpo+and 0.28 0.1, purpo+of -0.13 0
put+0 0.05 0, put+a -0.09 0, put+child -0.1 0, put+in 0.38 0.24, put+into 0.26 0.17
put+it -0.26 0.05, put+out 0.03 0, put+right -0.14 -0.16, put+the -0.1 -0.35, put+their -0.19 0
put+this 0.06 0, put+to -0.03 0, put+toget 0.18 -0.07, putti+in -0.07 0, putti+into 0.03 0
putti+the 0 -0.05, quali+and -0.49 -0.34, quali+assur -0.07 -0.03, quali+commi -0.35 -0.07
quali+in 0.07 -0.09, quali+is 0 0.2, quali+of 0.08 0.13, quali+that 0.09 0, quart+of 0.1 -0.14
quest+and 0.16 0, quest+that 0.04 0, queue+for 0.07 -0.28, quick+and -0.39 0.13
quick+enoug -0.11 -0.08, quick+to 0.12 0.14, quite+a -0.03 0, raise+by 0.05 -0.17
raise+conce -0.07 0, raise+in 0.03 0, raise+signi -0.09 -0.07, raise+the 0.15 0.06, ran+from 0.1 0
range+of -0.12 0.32, rate+of -0.16 -0.09, rated+good -0.06 0, rated+the -0.07 0
rates+of 0.31 -0.13, rathe+than 0 0.22, ratin+was 0.05 0, re+0 0.04 0, re+a -0.05 0
re+doing -0.08 0, re+glad -0.04 0, re+inspe 0.28 0, re+not 0.05 -0.08, re+pleas 0.11 -0.14
re+proud -0.05 0, re+right -0.15 0, re+sorry -0.04 0, re+still 0.03 0, re+tired -0.1 0
re+told -0.08 0, re+visit 0.17 0.25, re+waiti -0.13 0, re+worki -0.04 0, re+worri 0.1 0
reach+0 0.17 0.06, reach+a 0.07 -0.08, reach+and 0 -0.03, reach+the 0.14 -0.09, read+all -0.07 0
read+as 0.13 0, read+in 0.11 0, read+it -0.08 0, read+more -0.4 0, read+out 0.04 0
read+that 0.29 0.04, read+the 0.1 0, read+them 0.04 0, read+what -0.07 0, ready+for 0.12 0.2
ready+to -0.04 -0.04, real+stren 0.04 0, reall+good -0.13 0, reaso+for -0.07 0, reaso+to 0.04 0
recei+a 0 0.03, recei+by -0.13 0, recei+sen 0 -0.15, recei+the -0.03 -0.11, recei+timel 0 -0.04
recen+appoi 0.04 0.08, recen+area -0.15 0, recen+inspe 0.04 -0.12, recen+ofste -0.09 0
recog+and 0.35 0.27, recog+as 0.07 -0.16, recog+by 0.08 -0.28, recog+in 0.1 0.04
recog+that -0.12 0.74, recog+the 0 0.18, recom+that -0.14 0, recor+and -0.12 0, recor+of -0.07 0
recor+that 0 -0.05, recov+plan -0.29 0, recru+0 -0.03 0, recru+to -0.14 0, redes+the -0.04 0
reduc+in -0.03 0, reduc+the 0.14 -0.12, reduc+timet -0.09 0, reduc+waiti 0.09 -0.2
reduc+waits 0.21 -0.27, refer+and 0.07 0.2, refer+are -0.05 0, refer+for 0.16 -0.22
refer+have -0.15 0, refer+to 0.03 -0.18, refle+the -0.08 0.04, refor+are 0.07 0, refor+as -0.04 0
refor+came -0.25 0, refor+for -0.12 0, refor+had -0.13 0, refor+in 0.23 0, refor+into 0.03 0
refor+of 0.39 0, refor+that 0.04 -0.18, refor+were 0.04 0, refor+which -0.1 0, refus+to -0.09 0
regis+dsr 0 0.05, regis+is 0.07 0.1, regis+today -0.12 0, regul+0 -0.08 0, relat+betwe 0.24 0.04
relat+to -0.3 -0.07, relev+to -0.18 0, remai+a 0 -0.13, remai+poor -0.03 -0.03, remai+to -0.1 -0.24
remai+too 0 -0.14, remar+that -0.08 0.25, remem+that -0.06 0, remin+membe 0.04 0
repea+their 0.11 -0.12, repea+thems 0.15 0.32, repli+to 0.1 0, reply+to -0.1 0, repor+about -0.17 0
repor+ackno 0 0.12, repor+also 0.06 0.04, repor+and -0.1 -0.25, repor+are -0.17 -0.15
repor+as -0.12 -0.06, repor+asks 0.06 0, repor+at -0.06 0, repor+be -0.12 0, repor+befor 0.09 0
repor+bring -0.19 -0.18, repor+broug 0.08 0, repor+by 0.75 -0.12, repor+calls 0.03 0
repor+came -0.26 -0.24, repor+can -0.15 0, repor+descr -0.08 -0.04, repor+did 0.26 0.47
repor+doesn -0.19 0, repor+finds -0.07 0, repor+follo -0.07 0, repor+for 0.07 0
repor+found -0.62 0, repor+from 0.07 -0.36, repor+had 0.09 -0.07, repor+has -0.03 -0.1
repor+highl -0.07 0, repor+ident -0.03 0, repor+in 0.2 0.04, repor+incon -0.08 0
repor+inspe 0.1 -0.06, repor+into -0.13 0, repor+is -0.82 0.07, repor+isn -0.05 0
repor+it 0.24 -0.14, repor+last -0.07 0, repor+makes 0.08 0, repor+noted 0.16 0.22
repor+notes 0.26 0.04, repor+of 0 0.26, repor+ofste 0.09 0, repor+out 0.38 0.1
repor+point -0.16 0.19, repor+prais -0.16 0, repor+publi 0.28 0.04, repor+recog 0.06 0.09
repor+recom -0.08 0, repor+s -0.03 0.04, repor+said 0.33 -0.3, repor+says -0.28 -0.12
repor+servi 0.24 0.03, repor+sets 0.14 -0.14, repor+shows 0.06 -0.31, repor+speak 0.05 -0.05
repor+state 0.13 -0.03, repor+that 0.21 0.28, repor+the 0.24 -0.08, repor+they 0.1 0.04
repor+to 0.23 -0.03, repor+too 0.28 0.53, repor+was -0.03 -0.04, repor+went 0.17 -0.13
repor+were -0.1 0, repor+what -0.04 0, repor+which 0.14 0.28, repre+of -0.08 0
reque+for -0.06 -0.28, requi+a -0.18 0, requi+and -0.17 0, requi+becau -0.09 0, requi+impro -0.17 0
requi+of 0.16 0, requi+to 0.03 -0.06, resid+schoo 0.17 -0.11, resol+that 0.11 0, resol+to -0.15 0
resou+bases 0.23 -0.08, resou+provi 0.13 0.34, respe+of 0.03 0.03, respo+and -0.09 0.07
respo+for -0.49 -0.21, respo+in -0.08 0, respo+is -0.11 0, respo+of -0.23 0, respo+to 0.16 0.03
rest+of 0.03 0, resul+at 0.11 0.08, resul+for -0.06 0.15, resul+in 0.23 -0.12, resul+is -0.05 0
resul+of -0.2 -0.16, resul+was -0.12 0, retur+in -0.03 0, retur+to -0.04 -0.09
revie+and -0.09 -0.1, revie+are 0.31 -0.26, revie+by -0.07 0, revie+for -0.17 -0.07
revie+found -0.08 0, revie+has -0.06 0, revie+in -0.06 0, revie+is 0.03 0.1, revie+it -0.05 0
revie+meeti -0.06 0, revie+of 0 0.32, revie+proce 0.11 -0.04, revie+regul -0.08 0
revie+take 0.04 0.06, revie+that 0.12 -0.05, revie+the 0.05 0.09, revie+was -0.03 -0.32
revie+were 0.17 -0.1, revis+and -0.08 0, revis+by -0.1 0, revis+in -0.26 -0.06, revis+inspe 0.05 0
revis+lette 0.16 0, revis+of -0.11 0, right+and 0.07 -0.49, right+by 0.03 0.08, right+direc 0.06 0
right+for -0.18 0.26, right+help -0.1 -0.11, right+in 0.34 0, right+peopl 0.11 0
right+suppo -0.18 -0.15, right+time -0.08 -0.44, right+to 0 -0.22, right+way 0.21 0.32
ring+0 -0.04 0, ring+us -0.03 0, rise+in 0 -0.09, rise+to 0.33 -0.04, risen+by -0.04 0
risin+deman 0.06 0, risk+of 0 0.7, risk+that -0.08 0, role+in 0 0.12, roma+and 0.05 0
room+for -0.08 0, rose+by -0.06 0, round+the 0.16 0.05, run+by 0.07 0, run+the -0.1 0
runs+the 0.1 -0.05, s+a -0.16 0.12, s+about -0.04 0, s+also 0.16 -0.06, s+an -0.12 0
s+and 0.15 -0.37, s+answe -0.26 0, s+area 0 0.04, s+arran -0.28 0, s+as -0.06 0, s+asses 0 -0.24
s+at 0.03 0, s+becau -0.03 0, s+been -0.17 0.07, s+being -0.06 0, s+bette -0.12 0, s+brill -0.05 0
s+cabin 0.08 0, s+centr 0.14 0.18, s+chair 0.03 0, s+chang -0.04 0, s+chief -0.11 0
s+child -0.11 0.35, s+clini -0.11 0.04, s+commi -0.16 0, s+commu 0.12 0.15, s+contr 0.06 -0.25
s+direc -0.42 0, s+done 0.05 0, s+due 0.03 0, s+educa 0.04 -0.06, s+effec 0 -0.08
s+execu -0.03 0.15, s+exper -0.41 0.06, s+fair -0.08 0, s+famil 0 -0.1, s+findi -0.03 -0.29
s+for -0.05 0, s+going 0.21 0, s+good -0.23 0, s+got -0.05 0, s+had -0.07 0, s+hard 0.06 0
s+healt -0.49 0.14, s+how -0.2 0, s+in 0.04 0.03, s+incon 0.4 0, s+inspe -0.08 0.14, s+is 0.12 0.23
s+it 0.1 0, s+joint -0.13 0, s+just -0.05 0, s+lead 0.06 0, s+leade -0.2 0.12, s+less 0.11 0
s+lette -0.18 0, s+like -0.06 0, s+lives 0.24 -0.36, s+local 0.61 0.55, s+lovel -0.05 0
s+menta -0.04 -0.13, s+missi 0.16 0, s+more -0.16 0, s+needs 0.99 -0.31, s+new -0.03 0
s+next 0.1 -0.06, s+nine -0.03 0, s+no -0.3 -0.11, s+not -0.29 -0.17, s+now 0.06 0.11
s+nurse 0.05 0.07, s+offic 0.03 0, s+one 0.03 -0.03, s+only -0.04 0, s+opini -0.06 0, s+our -0.07 0
s+ours -0.04 0, s+out 0.19 -0.18, s+outco 0.2 0, s+overs 0.13 -0.06, s+own 0.12 0
s+paren 0.13 -0.08, s+partn 0.04 -0.11, s+plan -0.08 0, s+plans 0.04 -0.05, s+pract -0.06 -0.1
s+progr -0.17 0.04, s+provi -0.2 -0.13, s+repor 0.3 -0.16, s+repre -0.09 0, s+right -0.09 0
s+self -0.19 0, s+send 0.19 0, s+servi -0.23 0.22, s+socia 0 0.03, s+speci 0.77 -0.34
s+still -0.2 0, s+strat 0.32 0.09, s+stren -0.09 0, s+strug -0.07 0, s+suppo 0.33 -0.3
s+surve 0.04 0, s+syndr 0.09 0.04, s+team 0.11 0.21, s+that -0.23 0, s+the 0.16 -0.08
s+thera -0.23 0, s+there 0.15 0.11, s+time 0.05 0, s+to -0.05 0.1, s+too -0.06 0, s+true -0.05 0
s+two -0.08 0, s+up 0.04 0, s+us -0.03 0, s+view -0.05 0, s+views 0.06 0.04, s+visit -0.16 0
s+voice -0.07 -0.09, s+waite -0.04 0, s+waiti 0.11 0, s+way 0.03 0, s+websi -0.29 0
s+what -0.06 -0.05, s+where -0.14 0, s+why -0.04 0, s+words 0.09 -0.12, s+work 0.27 -0.12
s+worse -0.08 0, s+writt 0.07 0, s+you -0.12 0, s+young -0.23 0.07, s+your -0.05 0, sad+or 0.08 0
safe+and 0.07 0.39, safet+of 0.12 0.21, safet+valve -0.16 0, said+a -0.07 0.09
said+about -0.18 0.04, said+after 0.14 -0.03, said+and 0.09 0.27, said+as -0.04 0
said+child 0.08 -0.23, said+cllr -0.07 0, said+counc -0.09 0, said+famil 0.11 0
said+for -0.06 0.07, said+had -0.03 0, said+i -0.14 0, said+in 0.29 0.12, said+inspe 0.36 0.04
said+is -0.11 -0.05, said+it -0.04 -0.21, said+leade 0.18 0.11, said+no -0.05 0, said+of -0.19 0.26
said+ofste 0.26 -0.12, said+our 0.12 0.05, said+paren 0.12 0, said+plans 0 -0.04, said+she 0.05 0
said+so 0.62 0.1, said+some -0.2 0, said+sorry 0 -0.04, said+that -0.5 0.05, said+the 0.13 0.65
said+there -0.27 -0.11, said+they -0.35 -0.03, said+this -0.03 0, said+to 0.49 0.43
said+too 0.15 -0.03, said+waits 0.03 0, said+was 0.15 0, said+we -0.03 -0.2, said+what 0.05 -0.17
said+when 0.09 0, said+young 0.07 0, same+as -0.06 0, same+day 0.12 0.23, same+inspe 0 -0.11
same+repor 0.1 0.1, same+time -0.12 0, same+way 0.15 0, sat+in -0.1 0, satis+that 0.06 0.05
saw+a 0.11 0.18, saw+that 0.18 0.15, saw+the -0.27 0.08, say+a 0.05 0, say+about 0 0.1
say+and 0 0.07, say+anyth -0.03 0, say+how 0.23 -0.18, say+if 0.14 0, say+in 0.16 -0.09
say+inspe 0.05 -0.03, say+is 0.13 0.28, say+it 0.05 0.04, say+no -0.18 0, say+of 0.14 0.17
say+paren -0.27 0.06, say+so -0.21 0, say+sorry -0.17 0, say+that -0.37 0.17, say+the 0.41 0.29
say+there -0.12 0, say+they -0.19 -0.35, say+to -0.07 0, say+too 0 0.04, say+we 0.06 0
say+what 0 0.03, say+who 0.03 0, say+yes -0.03 0, say+you 0.08 0, sayin+that -0.35 -0.03
sayin+this -0.03 0, says+a 0.17 0.36, says+and 0.04 0.15, says+child -0.23 0, says+in 0.13 -0.09
says+is -0.06 -0.09, says+it -0.14 -0.46, says+leade 0.1 0.16, says+of -0.07 0
says+paren 0.18 0.03, says+that 0.09 0.36, says+the 0 -0.33, says+there 0.06 0.12, says+they 0.09 0
says+too 0.21 0.06, says+we -0.06 0, says+what -0.13 0, says+young 0.05 0.06
scath+repor 0.11 -0.11, schoo+0 -0.12 0, schoo+a 0.03 0, schoo+age -0.17 -0.09
schoo+are 0.44 -0.25, schoo+at -0.04 0, schoo+becau -0.19 0.06, schoo+by 0.09 0.14
schoo+can 0.15 -0.03, schoo+child 0.06 0.13, schoo+colle -0.48 0, schoo+day -0.03 0
schoo+did 0.14 -0.09, schoo+do 0.15 0.04, schoo+don 0.13 0.03, schoo+for -0.06 0.08
schoo+get 0.08 0.05, schoo+had -0.22 -0.1, schoo+have 0 0.03, schoo+here 0.04 0
schoo+in -0.32 0.25, schoo+inclu 0.06 0.13, schoo+is 0 0.52, schoo+leade -0.57 -0.06
schoo+not 0.08 0, schoo+nurse -0.04 -0.41, schoo+nursi 0.26 -0.05, schoo+or -0.03 -0.07
schoo+place -0.13 -0.14, schoo+provi 0 0.04, schoo+pupil 0.03 0.24, schoo+s 0.03 -0.03
schoo+said -0.08 0, schoo+shoul -0.25 0, schoo+so 0.21 0.06, schoo+staff 0.32 0.03
schoo+that 0 0.04, schoo+the -0.09 0.03, schoo+they 0 -0.18, schoo+to 0.3 -0.29, schoo+too -0.05 0
schoo+trans -0.06 0, schoo+was -0.04 0.25, schoo+were 0.06 0.12, schoo+where 0.18 0.22
schoo+which 0 0.15, schoo+will -0.03 0, schoo+witho -0.03 0.09, schoo+work 0 0.12
scrut+panel -0.1 0, secon+age 0.14 0.04, secon+is 0.1 0.2, secon+of 0.15 0, secon+schoo 0.39 -0.45
secon+that 0.14 0, secre+of -0.24 0, secti+f 0.07 0, see+a 0.31 0, see+child 0.05 -0.23
see+how -0.21 0.15, see+if -0.35 0, see+it 0.03 0.08, see+more 0.13 0, see+that 0.15 -0.58
see+the -0.08 0, see+to -0.24 0, see+what -0.33 0.06, see+wheth 0.06 0, seein+that 0.08 0
seeki+child 0.13 0.16, seems+to 0.09 -0.05, seen+and 0 0.05, seen+as 0.07 -0.03, seen+at 0.07 -0.16
seen+by -0.35 -0.1, seen+in 0 0.12, seen+it -0.08 0, seen+quick 0.04 0.14, seen+that 0.06 0.05
seen+the 0.06 0, seen+to -0.07 0.11, seen+withi 0 0.15, self+asses -0.03 0.05
self+evalu -0.25 -0.12, semh+needs 0.1 -0.21, sen+and 0.1 -0.14, sen+suppo 0.38 -0.09
senco+and 0 -0.1, senco+are -0.06 0, send+0 -0.25 0, send+a -0.12 0.17, send+achie 0.29 0.05
send+acros 0.1 0, send+actio 0.2 0, send+advis 0.09 0, send+and -0.48 -0.19, send+are 0.11 -0.12
send+arran 0.04 0.04, send+as 0.08 0, send+at 0.08 0, send+bette 0 0.07, send+board 0.04 0
send+child 0.63 -0.15, send+do 0.15 -0.08, send+exper 0.03 -0.26, send+famil -0.29 0
send+for -0.13 -0.04, send+from 0 -0.06, send+get 0 0.09, send+had -0.15 0.17, send+has 0.35 -0.12
send+have -0.03 0.28, send+impro -0.83 0.1, send+in -0.6 -0.39, send+infor 0 0.12
send+inspe -0.1 0.25, send+is 0.38 0.29, send+it 0.14 0, send+local -0.19 -0.05, send+make 0.04 0
send+monit 0.03 0, send+need -0.26 -0.18, send+ofste -0.07 0, send+paren 0.08 -0.06
send+partn -0.27 0.21, send+progr 0.05 0.17, send+provi 0.28 -0.11, send+pupil -0.37 -0.09
send+refor 0.08 -0.49, send+repor -0.25 0.04, send+revis 0.03 0, send+said -0.09 0
send+servi -0.9 -0.32, send+speci 0 0.19, send+strat 0 -0.15, send+suppo 0 -0.06
send+syste -0.05 -0.05, send+team 0.08 0.12, send+that -0.14 0, send+the 0.27 -0.15
send+to 0.17 -0.25, send+was 0.17 -0.04, send+were 0.18 -0.07, send+which 0.03 -0.07
send+who -0.52 0.06, senio+leade 0.07 -0.24, senio+manag -0.04 0, sense+of 0.43 0.07
senso+needs 0.1 -0.11, senso+occup 0.09 0.04, senso+ot -0.03 0, senso+servi 0.23 0.15
senso+suppo 0.2 0.16, senso+team 0.22 0.11, sent+a -0.04 0, sent+home -0.03 0, sent+in 0.12 0
sent+to -0.06 0, septe+0 0.28 0.44, septe+inspe 0.15 0, septe+the -0.04 0, septe+to 0.03 0
serio+weakn 0.58 -0.05, servi+a 0 0.31, servi+acros -0.13 -0.19, servi+and -0.24 -0.48
servi+are -0.25 0.04, servi+as -0.17 -0.04, servi+at -0.24 0.08, servi+being -0.15 -0.33
servi+bette -0.17 0.21, servi+by 0.1 0.05, servi+came 0.14 0, servi+camhs 0 -0.1
servi+did 0.2 0.03, servi+direc -0.04 0, servi+do 0.05 0.1, servi+for -0.55 0
servi+from 0.13 -0.07, servi+had -0.08 0, servi+has -0.09 -0.26, servi+have 0.66 0.73
servi+ident -0.08 0, servi+impro 0.11 0, servi+in -0.11 -0.4, servi+inspe -0.17 0.17
servi+is -0.05 0.04, servi+joint 0.12 -0.08, servi+of -0.12 -0.31, servi+provi -0.09 -0.08
servi+s -0.1 0, servi+said 0.28 0.74, servi+sendi 0 0.06, servi+shoul 0.13 0, servi+so -0.08 0
servi+such 0.07 0.05, servi+suppo 0.06 -0.07, servi+that 0.76 0.52, servi+the 0.07 0.1
servi+there 0 -0.32, servi+they 0.08 -0.25, servi+throu 0.11 -0.03, servi+to 0.09 -0.28
servi+toget 0.3 0.04, servi+was 0.07 0.22, servi+were -0.3 0, servi+which -0.16 0.33
servi+will 0.08 0.09, servi+work 0.1 -0.23, set+aside 0.08 0, set+out -0.32 -0.32, set+two 0.05 0
set+up 0.05 0.17, sets+out -0.1 0.09, setti+and -0.05 -0.08, setti+out -0.09 0.11
setti+that -0.13 0, setti+up 0 -0.09, seven+areas -0.05 0, seven+in -0.05 0, seven+month -0.04 0
seven+of 0.07 0, sever+areas 0.48 0.36, shape+servi 0.11 0.1, share+a 0.13 0.18
share+and 0.06 -0.1, share+by -0.25 0, share+care -0.28 0, share+infor 0.19 0.26, share+it 0.07 0
share+of -0.08 -0.12, share+one 0.21 0.17, share+plan 0.03 0, share+the -0.12 0
share+visio 0.06 0.09, share+what 0.15 0.15, she+added 0.09 0, she+can -0.05 0, she+d -0.11 0
she+had 0.04 0.08, she+has 0.05 0, she+ll -0.03 0, she+s 0.08 -0.1, she+said -0.03 -0.37
she+says -0.06 0, she+was -0.18 0, she+went -0.21 -0.07, she+would 0.05 0, short+and 0.07 0.1
short+break 0.43 0.79, short+for -0.03 0, short+notic 0.12 -0.21, short+of 0.17 -0.44
short+the 0.05 0.06, short+time 0.07 0.05, short+versi -0.11 0, short+waits -0.15 -0.16
shoul+act -0.1 -0.03, shoul+be -0.17 0.34, shoul+come 0.3 0, shoul+conti 0 -0.1
shoul+devel 0.07 -0.05, shoul+ensur 0.12 -0.16, shoul+go 0.18 0, shoul+have -0.53 -0.11
shoul+impro 0.15 0, shoul+make 0.19 -0.08, shoul+not -0.08 0, shoul+reduc 0.27 0
shoul+stren 0.12 -0.03, shoul+t -0.17 0, shoul+take -0.05 0, shoul+urgen 0.03 0, shoul+wait -0.16 0
shoul+work 0 -0.11, shoul+you -0.11 0, show+what 0.16 -0.03, shown+the 0.04 0, shows+that -0.03 0
side+by -0.05 0, side+of 0.16 -0.1, sight+of 0.2 -0.11, sign+up -0.09 0, signe+by -0.06 0
signe+off 0.06 0, signi+and -0.04 -0.04, signi+areas 0.51 -0.12, signi+conce 0.43 -0.58
signi+impro 0.05 -0.1, signi+in 0.52 0.42, signi+numbe 0.13 0.25, signi+progr -0.17 0
signi+weak -0.13 -0.03, signi+weakn -0.35 -0.39, simil+pupil 0.09 0.09, since+0 0.35 0.14
since+a -0.11 0, since+it -0.26 0, since+janua 0.18 0, since+last -0.17 0, since+march -0.18 0
since+octob -0.04 0, since+ofste 0.22 0, since+septe -0.03 0, since+that -0.13 0
since+the 0.12 0.33, since+then -0.03 0.08, since+there -0.05 -0.13, since+they 0.03 0.05
singl+out 0.31 -0.19, singl+point -0.16 0, sit+in -0.09 0, six+child -0.14 0, six+in 0.29 0.39
six+month 0.08 -0.06, six+of 0.22 0.13, six+weeks -0.19 0.08, size+of 0 -0.08
skill+and -0.29 -0.11, slide+0 -0.07 0, slow+and -0.29 0.17, slow+to 0.27 -0.13, small+and -0.25 0
small+child 0.09 0.08, small+numbe 0.06 0, so+and 0.14 0, so+are 0.16 0.04, so+as 0 -0.26
so+by -0.04 0, so+child 0.09 0.04, so+did 0.05 0, so+do 0.47 0.05, so+does 0.07 0.13
so+far -0.21 -0.03, so+for 0 0.15, so+hard -0.15 0, so+here -0.03 0, so+i 0.03 0, so+is 0.21 -0.09
so+it 0.14 0, so+long -0.19 -0.08, so+many -0.19 -0.14, so+much 0.13 -0.16, so+that -0.61 -0.08
so+the -0.34 -0.1, so+they 0.03 -0.06, so+to -0.04 0, so+too -0.04 0, so+we -0.1 0, so+what 0.06 0
so+you 0.05 0, socia+and 0 0.16, socia+care 0.09 -0.46, socia+emoti -0.31 -0.19
socia+media -0.07 0, socia+work -0.06 0, socia+worke 0.42 0.2, some+0 -0.14 0, some+are 0.14 -0.48
some+areas -0.07 0.32, some+cases 0.22 -0.04, some+child 0.64 -0.48, some+famil -0.04 -0.34
some+good 0.11 0, some+had 0.04 -0.06, some+have -0.07 0, some+of -0.08 0.19, some+paren 0.13 -0.04
some+plans 0.2 0, some+progr 0.12 0, some+pupil -0.16 -0.11, some+schoo 0.25 0.07
some+servi 0 0.16, some+thing -0.43 0.31, some+time 0.05 -0.04, some+wait 0.16 0
some+young 0.15 -0.12, someo+to 0.06 0, somet+about -0.16 0, somet+that 0.11 0, somet+the -0.09 0
somet+we -0.08 0, somew+to 0.06 0, son+has -0.06 0, son+is -0.03 0, son+s 0.16 0, soon+enoug 0.18 0
sorry+for -0.05 0, sorry+that -0.07 0, sorry+to -0.53 0, sort+of -0.08 0, sorts+of -0.04 0
sound+like -0.03 0, sourc+of 0 0.19, south+east 0.07 0.12, south+of 0.21 -0.11, south+s 0.11 0
south+west -0.04 0, speak+for -0.26 0, speak+highl 0.1 0.13, speak+of 0.16 0.07
speak+to -0.27 0.06, speak+up 0.21 0.06, speci+advic 0.16 0, speci+and 0.18 0.07
speci+educa -0.07 -0.72, speci+equip -0.12 0.04, speci+menta 0.06 -0.05, speci+menti 0.14 0
speci+needs -1.31 -0.04, speci+nurse 0.05 0.06, speci+place 0.47 -0.14, speci+provi 0.27 0.3
speci+schoo 0.47 0.51, speci+servi -0.14 0, speci+setti 0.14 -0.17, speci+suppo 0.19 0.29
speci+teach -0.07 0.09, spect+disor 0 0.03, speec+and 0.15 -0.3, speec+langu 0 0.13
speec+thera -0.1 0.11, spend+it -0.1 0, spent+a -0.08 0, spent+the -0.08 0, spent+three -0.04 0
spite+of 0.17 0.17, spoke+for 0.12 -0.1, spoke+of 0.11 -0.09, spoke+to -0.08 0.1, sprin+0 -0.04 0
stabl+and 0.18 0, staff+and -0.33 0.16, staff+are -0.03 0.09, staff+at -0.08 0.03
staff+had -0.07 -0.16, staff+have 0.19 0.08, staff+in -0.18 0, staff+of -0.05 -0.06
staff+that 0.09 0, staff+to -0.12 0, staff+turno 0.07 0, staff+was -0.12 0, staff+were 0.13 0.03
staff+who -0.22 0.16, staff+work 0.07 0, stage+0 0.21 0.04, stage+of -0.23 -0.03, stand+and -0.03 0
stand+at -0.05 0, stand+for -0.09 0, stand+in 0.06 -0.14, stand+of 0.05 0.05, start+at -0.06 0
start+by 0.08 0, start+early 0.03 0.06, start+in -0.34 -0.04, start+point 0.14 -0.07
start+schoo 0.13 0.05, start+secon 0.07 0, start+to 0.44 0.56, start+too 0 -0.03, state+and -0.17 0
state+are 0.11 0, state+has -0.03 0, state+is -0.09 0, state+of 0.26 -0.08, state+that 0.28 -0.17
state+to -0.15 0, state+was -0.06 0, statu+direc -0.09 0, statu+times 0.04 -0.08, stay+at 0.08 -0.1
stay+in 0.03 0.07, steps+to 0.04 0, still+a 0.3 -0.3, still+are 0.15 0, still+aren 0.11 0
still+be 0.09 0, still+don -0.03 0, still+not 0.11 -0.06, still+to -0.22 -0.05
still+too -0.14 -0.09, still+wait 0.05 0, still+waiti -0.44 0, stood+at -0.08 0
strat+and 0.04 -0.18, strat+direc -0.07 0, strat+for 0.27 -0.43, strat+has 0.08 0, strat+is 0.07 0
strat+leade 0.24 0.22, strat+level 0.18 0.03, strat+overs 0.07 -0.09, strat+plan -0.5 0
strat+plann 0.09 -0.12, strat+plans -0.06 0.1, strat+that 0.25 -0.06, stren+and -0.11 -0.19
stren+in 0.17 0.29, stren+of 0 0.07, stren+that 0 0.06, stren+the 0 -0.32, stren+were -0.18 0
stron+and 0.13 0.29, stron+enoug 0.03 0, stron+in 0.25 -0.07, stron+partn 0 0.08
stron+progr 0.2 -0.05, stron+relat 0 0.04, struc+by 0.09 0.23, strug+to 0.04 0, studi+and -0.12 0
subje+of -0.06 0, subje+to -0.04 0, submi+a -0.12 0, subsc+only -0.03 0, succe+in 0.18 0
such+a 0.04 0, such+as 0.08 -0.05, suffi+in -0.2 0.07, suffi+progr -0.15 -0.13, sugge+that -0.21 0
suita+schoo 0.04 -0.17, summa+of -0.21 0, summe+up -0.17 0, suppo+and -0.22 -0.18
suppo+are 0.06 0.3, suppo+as -0.24 0, suppo+at -0.12 -0.17, suppo+by 0.2 0.05
suppo+child -0.69 0.16, suppo+comes -0.08 0, suppo+do 0 0.15, suppo+famil -0.06 0.07
suppo+for 0.35 -0.22, suppo+from -0.06 0.31, suppo+given 0.19 0, suppo+group 0.04 0
suppo+have 0.1 0.08, suppo+in 0.37 -0.15, suppo+inter 0.7 -0.07, suppo+is 0.3 -0.21
suppo+of -0.23 -0.18, suppo+regis 0.18 -0.05, suppo+servi 0.24 0.24, suppo+staff -0.08 0
suppo+team 0 0.22, suppo+teams 0.16 0.28, suppo+that 0.11 -0.18, suppo+the -0.23 -0.11
suppo+their 0.04 0, suppo+them -0.2 0.18, suppo+there 0.37 -0.03, suppo+they -0.26 0.35
suppo+to -0.2 0.07, suppo+was 0.35 0.32, suppo+well 0 -0.07, suppo+which 0.14 -0.03
suppo+while 0 0.06, sure+that -0.03 -0.23, sure+to 0.08 0, surpr+by -0.03 0, surpr+to 0 -0.23
surve+0 -0.05 0, surve+and -0.07 0, surve+in -0.06 0, surve+of -0.09 0, suspe+are -0.04 -0.15
suspe+in 0.08 -0.16, suspe+of 0.21 -0.03, susta+impro -0.16 0, swift+and 0.03 0
syste+and 0.16 0.04, syste+as -0.05 0, syste+faili -0.37 0.04, syste+for -0.17 0.1
syste+in 0.13 -0.21, syste+is -0.15 -0.37, syste+of 0.12 0, syste+that 0.39 0, t+a -0.07 0
t+about -0.07 0, t+all -0.05 0, t+alway 0.46 -0.22, t+and -0.04 0, t+answe -0.14 0, t+as 0.13 0
t+ask -0.03 0, t+asked 0.2 0, t+atten -0.06 0, t+be -0.04 0.04, t+been 0.21 -0.37, t+being -0.09 0
t+check 0.05 0.03, t+come 0 -0.06, t+comme -0.08 0, t+do -0.1 -0.05, t+enoug 0.06 -0.1
t+feel -0.1 0, t+find 0 0.14, t+follo 0.08 0, t+get -0.18 -0.08, t+go -0.05 0, t+good -0.39 -0.04
t+happe -0.27 0, t+have 0 0.25, t+hide -0.04 0, t+hold -0.05 0, t+in -0.23 0.07, t+keep 0.12 0
t+kept 0.07 -0.05, t+know 0.28 -0.38, t+known 0 -0.08, t+let 0.06 0, t+liste -0.08 0
t+make -0.06 0, t+mean -0.04 0, t+meet 0 -0.06, t+menti -0.24 0, t+need 0.05 0, t+plann 0.05 0
t+prete -0.07 0, t+revie 0.18 -0.03, t+say -0.43 -0.03, t+see -0.14 0, t+speak -0.06 0
t+talk -0.04 0, t+tell 0.1 0, t+the -0.09 0, t+think -0.04 0, t+told 0.33 -0.03, t+under 0.09 -0.14
t+use -0.11 0, t+wait -0.15 0, t+want -0.11 0, t+write -0.06 0, t+yet 0 -0.07
tackl+the -0.07 -0.03, take+0 0.07 0, take+a 0.05 -0.09, take+an 0.26 -0.09, take+in 0.13 0
take+it -0.03 0, take+part -0.38 0.09, take+place 0.06 0.16, take+the -0.13 -0.1, take+to 0.1 0
take+too 0.15 0, take+up 0.23 -0.27, taken+as 0.13 0, taken+effec -0.23 0.08, taken+in 0.04 0
taken+place 0.04 0, taken+to 0.17 0.03, taken+up 0.09 -0.13, takes+to 0.08 0, takes+too 0.06 -0.03
takin+effec 0.06 0.03, takin+part -0.12 0, talk+about -0.2 -0.08, talk+of 0.06 0, talk+over 0.05 0
talk+to 0.22 0.33, talke+about 0.09 0, talke+to -0.41 -0.11, talki+to 0.19 0, targe+0 -0.11 0
taugh+in 0.05 0, teach+and 0 0.14, teach+assis 0.07 0.13, teach+for 0.06 0, teach+in -0.05 0.1
teach+of 0.05 0.06, teach+who 0.09 0.04, team+and -0.09 0.07, team+aroun 0.43 0.11
team+for -0.11 0.07, team+found 0.08 0.14, team+from -0.11 0, team+had 0.05 0, team+has 0.27 0.26
team+in -0.1 0, team+is 0 0.15, team+of -0.17 -0.56, team+s 0.09 -0.25, team+that -0.04 0.08
team+the 0.03 0, team+to -0.06 0, team+was 0 -0.17, team+who 0.09 0, teams+and -0.04 0
teams+for -0.09 0, teams+in 0.12 0.06, teena+are -0.03 0.04, teena+who 0 -0.04
tell+famil 0.13 -0.15, tell+inspe -0.07 0, tell+it 0.13 0.23, tell+me -0.11 0, tell+the -0.18 0
tell+their 0 0.16, tell+them -0.03 0.15, tell+us -0.32 -0.1, tell+you 0 0.15, telli+us -0.11 0
tells+me -0.03 0, tells+them 0.13 0.37, tells+us 0.05 0, tells+you -0.09 0, ten+days -0.11 0
ten+month 0.05 0, ten+of -0.16 0, ten+plans 0.14 0.22, ten+years -0.31 0, term+0 -0.03 0
term+exclu 0.24 0.07, than+0 -0.13 0.34, than+a -0.04 0, than+at 0 -0.05, than+befor 0.06 0.39
than+elsew -0.14 0.08, than+half -0.13 0, than+in 0.12 0.04, than+is 0.18 0.2, than+it 0.22 -0.26
than+one 0.26 -0.13, than+other 0.05 -0.31, than+simil 0.1 0.1, than+six -0.03 0, than+that -0.18 0
than+the -0.31 -0.16, than+their -0.03 0.21, than+they 0.18 -0.34, than+those 0.06 0.04
than+three 0 -0.2, than+two 0.23 0.36, than+we -0.1 0, thank+all -0.06 0, thank+every -0.03 0
thank+for 0.04 0, thank+go -0.03 0, thank+the -0.03 0, thank+to 0.19 0.38, thank+you -0.16 0
that+0 -0.39 0.05, that+a 0.09 -0.09, that+acces 0.06 0, that+actio 0.07 0.15, that+adult 0 0.1
that+after -0.05 0, that+all -0.19 0, that+an 0.03 -0.26, that+annua 0.23 0, that+are 0.05 0.04
that+arran 0.03 0, that+asses 0.06 0, that+at 0.11 -0.06, that+autis 0.2 -0.05, that+began -0.04 0
that+by -0.07 0, that+came 0.61 0.2, that+can -0.06 -0.12, that+canno 0.24 -0.1, that+chang -0.08 0
that+check 0.07 -0.12, that+child -0.54 -0.23, that+co -0.1 0.08, that+come 0.03 -0.1
that+comes 0.03 0, that+commi 0.14 0, that+commu -0.37 -0.04, that+could 0.18 -0.18
that+counc -0.14 0, that+delay -0.13 0, that+did -0.05 0, that+disab -0.03 0.07
that+do -0.12 -0.16, that+does 0 0.1, that+doesn -0.09 0, that+don 0.04 -0.15, that+each 0.05 -0.15
that+early 0.05 0, that+educa -0.06 0.24, that+effec -0.19 0, that+ehc -0.13 0
that+enoug -0.03 0.03, that+every -0.26 -0.1, that+exclu -0.03 0, that+exper -0.48 0.18
that+expla -0.09 0, that+famil 0.28 0, that+few 0 0.04, that+follo -0.16 0.12, that+for 0 -0.12
that+give 0.05 0, that+go -0.1 -0.05, that+goes 0.03 0.13, that+gover 0.03 0, that+had 0.23 -0.22
that+has -0.46 -0.09, that+have -0.27 -0.22, that+he -0.14 0, that+healt -0.06 0.16
that+help 0.08 0.05, that+her -0.04 0, that+how -0.06 -0.27, that+i -0.03 0.1, that+impro -0.05 0
that+in 0.63 0.22, that+inclu -0.07 0.03, that+infor -0.07 0, that+inspe 0.42 0.29
that+is 0.19 -0.31, that+isn -0.1 0, that+it -0.66 0.25, that+its 0.07 0, that+joint -0.1 -0.06
that+last -0.1 0, that+lead 0.05 0, that+leade -0.16 0.23, that+lette -0.07 0
that+local -0.16 -0.05, that+mains -0.07 -0.04, that+many 0.03 -0.13, that+matte -0.2 0.16
that+means 0.04 0, that+meet 0.05 -0.09, that+meets 0.05 0, that+money 0 -0.05, that+more 0 -0.67
that+most 0.08 0.07, that+must 0.18 0, that+need -0.36 0, that+needs 0.04 -0.06, that+new 0.09 0.05
that+no -0.3 0.42, that+nobod -0.07 -0.13, that+not 0.19 -0.14, that+nothi -0.11 0
that+of 0.34 0.13, that+offic -0.06 0, that+ofste -0.7 -0.28, that+older 0 -0.08
that+once 0.12 0.12, that+one -0.08 0.05, that+other -0.08 0, that+our 0.84 0.3
that+outco -0.43 0.1, that+outli -0.06 0, that+over -0.1 0, that+overs -0.12 0.07
that+paren 0.18 -0.72, that+partn -0.21 -0.15, that+peopl -0.09 0.3, that+place 0 -0.06
that+plans 0 -0.14, that+pract 0.09 0.04, that+prepa 0.04 0.04, that+profe 0.06 0.35
that+progr 0 0.24, that+provi -0.23 0, that+pupil 0.13 0, that+reaso 0.04 0, that+relat -0.1 0
that+repor -0.19 0, that+revie 0 0.08, that+s -0.12 -0.19, that+says -0.13 0, that+schoo 0.07 0.12
that+send -0.14 0, that+servi 0 -0.1, that+sets -0.04 0, that+she -0.13 0.2, that+signi -0.2 -0.07
that+since -0.12 0.23, that+socia 0.05 -0.04, that+some -0.05 -0.36, that+speci 0 -0.05
that+speec 0.08 0.05, that+staff 0.08 0.34, that+strat 0.08 -0.21, that+suffi -0.23 -0.15
that+suppo 0.16 -0.09, that+suspe -0.03 -0.09, that+teach -0.03 0, that+the 0.23 0.25
that+their 0.14 0.1, that+thera -0.03 -0.03, that+there 0.44 -0.63, that+these 0.32 -0.04
that+they -0.08 -0.42, that+thing 0 -0.1, that+this -0.03 0.41, that+those 0.08 -0.38
that+three 0 -0.09, that+time -0.5 -0.04, that+timel 0.06 0, that+to -0.23 0, that+too 0.06 -0.05
that+took 0.11 0.17, that+trans -0.11 0, that+trust -0.12 0, that+two -0.06 0
that+waiti -0.21 0.13, that+waits -0.41 0.13, that+was -0.23 0.36, that+we 0.84 0.23
that+went -0.05 0, that+were 0.06 -0.26, that+what 0.59 -0.12, that+when 0.15 0.15
that+where 0.14 -0.04, that+will 0.25 0, that+work 0.03 0.22, that+works 0 0.09
that+would 0.05 -0.12, that+you -0.14 0, that+young 0.41 0.06, that+your 0.06 0, the+0 0.54 0.33
the+0th -0.2 0, the+absen 0.11 -0.05, the+accel -0.04 0, the+actio -0.36 -0.06, the+adhd -0.04 0
the+adult 0.08 0.07, the+advic 0.23 0.06, the+advis -0.05 0, the+age 0.34 -0.09, the+agend 0.1 0
the+ambit 0.08 0.13, the+annua 0.11 0.12, the+answe -0.1 0.09, the+app 0.1 0, the+appro 0.06 0.04
the+area 0.4 0.16, the+areas 0.26 0.16, the+arran -0.24 -0.2, the+asses 0.15 0.51
the+assis -0.11 0, the+atten 0.1 0, the+autho 0.24 0.13, the+autis 0.07 -0.08, the+autum -0.09 0
the+avera 0 -0.62, the+back -0.05 0, the+backl -0.21 0.17, the+basis 0.05 0.04, the+begin -0.04 0
the+best -0.31 0.12, the+bette 0.32 0.45, the+bits -0.12 0, the+board 0.44 -0.17, the+body -0.1 0
the+borou 0.51 0, the+botto -0.05 0, the+budge -0.07 0, the+bus 0.06 0, the+cabin 0 -0.07
the+call 0.08 0, the+capac 0.43 0.17, the+car -0.06 0, the+care -0.1 0, the+case 0.11 0.23
the+ccg 0.26 -0.18, the+ccgs -0.04 0, the+centr -0.13 0.46, the+chair 0 -0.06, the+chall 0.13 -0.21
the+chanc 0.09 0.04, the+chang 0.04 -0.13, the+chari -0.25 0, the+chief 0.14 -0.09
the+child 0 0.27, the+choic 0.06 -0.14, the+city -0.23 0.34, the+class 0.07 0.11
the+clini -0.41 0.03, the+coast 0.24 -0.27, the+code 0.2 0, the+colle -0.07 0, the+comin -0.14 0
the+comme -0.16 0, the+commi -0.13 -0.12, the+commu -0.16 -0.05, the+compl -0.06 -0.11
the+conce -0.32 0, the+concl 0.24 0.14, the+conse 0 -0.08, the+conte -0.11 0, the+contr 0.11 0
the+core 0.03 0.12, the+corpo 0.07 0, the+cost 0.1 0, the+counc -0.75 -0.6, the+count 0.12 0.08
the+cours -0.15 0, the+covid -0.03 0, the+cqc -0.65 0.04, the+crite -0.14 0, the+cultu -0.18 0.14
the+curre 0 -0.06, the+dark 0.17 -0.24, the+data 0 0.03, the+day 0.1 -0.14, the+dco -0.14 0.25
the+deadl 0.26 0, the+deaf 0.14 0.11, the+decis -0.2 0, the+dedic 0.11 -0.24, the+delay 0.13 -0.29
the+deliv 0.03 0, the+depar -0.54 -0.03, the+deput 0.07 0, the+desig -0.21 0.08, the+detai -0.04 0
the+dfe -0.05 0.32, the+diagn -0.07 0.03, the+diffe 0.09 -0.18, the+direc -0.04 0.14
the+disab 0.03 0.1, the+distr -0.08 -0.06, the+docum -0.18 0, the+drive -0.08 0.13
the+duty -0.09 0, the+dynam 0.16 -0.07, the+earli 0.05 0.25, the+early -0.06 0.25, the+east 0 -0.1
the+educa 0.38 -0.39, the+effec -0.13 0.07, the+ehc 0 -0.3, the+eight 0.27 0, the+end -0.11 0.26
the+evide 0.03 0.2, the+execu -0.05 0, the+exper 0.1 -0.21, the+exten 0.05 0, the+extra 0.08 0.07
the+fact 0 -0.08, the+faili -0.28 0.16, the+failu -0.07 0, the+famil 0.18 0.37, the+febru 0.08 0
the+feedb -0.06 0, the+figur 0.13 -0.04, the+findi -0.57 -0.12, the+first -0.15 0.19
the+five 0.13 0.24, the+follo -1.22 -0.19, the+form -0.22 0, the+forma 0.06 0, the+forum -0.09 0.22
the+four 0.38 0.26, the+fourt 0 -0.06, the+front 0 0.05, the+full -0.21 -0.23, the+fundi -0.06 0
the+futur 0.3 0, the+galle -0.05 0, the+gap 0 0.25, the+gaps 0.07 0.11, the+good -0.08 0.1
the+gover 0 -0.03, the+gradu 0.12 -0.06, the+great -0.11 0.1, the+green -0.09 0
the+groun 0.13 -0.19, the+group -0.29 0, the+growi 0 0.04, the+hard -0.22 0, the+headl -0.11 0
the+healt -0.04 0.43, the+heart 0 0.12, the+help 0.49 0.41, the+high -0.1 -0.11
the+highe -0.09 0.29, the+holid 0.05 -0.12, the+hospi 0.1 0.23, the+icb 0.17 -0.05
the+ident 0.24 -0.26, the+impac -0.14 0, the+impro -0.23 0.14, the+inclu 0 0.14
the+incre 0.05 -0.11, the+indep 0.08 -0.05, the+indiv 0.07 0.2, the+infor -0.35 -0.04
the+initi -0.32 0.26, the+inspe -0.13 0.22, the+integ 0.14 0.13, the+inter -0.24 0.17
the+invol 0.06 -0.12, the+islan -0.14 0.1, the+issue -0.33 0.3, the+job 0.21 0.12
the+joint -0.12 -0.03, the+judge 0.21 -0.24, the+key -0.35 0, the+keywo 0.09 0.14, the+la -0.33 0
the+labou 0.1 0, the+lack 0.06 0.16, the+last 0.74 0.34, the+lates 0.09 0, the+law 0 -0.11
the+lead -0.17 -0.04, the+leade -0.33 0.22, the+learn -0.05 0, the+legal 0.26 -0.07
the+lengt 0.08 -0.08, the+lette -0.41 0.28, the+light -0.1 0, the+limit -0.16 0, the+link -0.06 0
the+list 0.15 -0.09, the+lived 0 -0.09, the+lives 0.17 0.03, the+local 0.63 -0.61, the+long 0 0.03
the+longe 0.28 0.09, the+lowes -0.07 -0.1, the+main -0.4 0.33, the+mainl 0.26 -0.21
the+major 0.15 -0.05, the+many 0.11 -0.05, the+marke 0.05 0, the+matte -0.03 0, the+mayor 0.04 0
the+medic 0.03 0, the+meeti 0.06 0.09, the+membe -0.06 0, the+menta -0.1 0.26, the+middl -0.3 -0.05
the+minis -0.04 0, the+momen 0.06 0, the+money -0.07 0, the+monit 0.08 -0.03, the+month -0.14 0
the+most 0.24 -0.24, the+mothe -0.06 0, the+move 0.03 -0.17, the+name -0.12 -0.04
the+natio 0.07 -0.52, the+need 0.3 -0.22, the+needs 0.46 -0.12, the+net 0.04 0, the+neuro 0.21 0
the+new 0.12 0.65, the+newes 0.27 0.03, the+next 0.34 -0.23, the+nhs 0.59 0, the+nine -0.22 -0.05
the+norm 0.07 0, the+north 0.11 -0.17, the+notic -0.12 0, the+numbe -0.09 -0.34, the+nurse 0 0.04
the+occup 0.04 -0.04, the+offer 0.27 -0.08, the+offic -0.03 0, the+ofste -0.21 -0.32
the+old 0 -0.03, the+ombud -0.04 0, the+one 0.11 0.23, the+onlin 0.2 0, the+only 0 0.06
the+oppor -0.06 0, the+oppos -0.1 0, the+organ 0.19 -0.07, the+other -0.2 0.13
the+outco -0.12 -0.28, the+over 0.07 -0.09, the+overa 0.05 0, the+overs -0.06 0, the+pace 0.4 -0.19
the+paedi -0.14 0, the+pande 0.06 -0.08, the+panel -0.12 0.14, the+paper -0.07 -0.09
the+paren 0.88 0.29, the+part 0.14 0, the+partn 0 -0.69, the+past 0.05 0.74, the+pathw 0.12 -0.15
the+peopl -0.16 0, the+phone 0.17 0, the+pictu 0.1 0.24, the+place -0.19 -0.42, the+plan -1.07 0
the+plann -0.05 0, the+plans 0.17 0.19, the+point -0.07 -0.03, the+polic -0.06 0
the+poor 0.04 -0.03, the+porta 0.04 0.11, the+posit -0.24 0, the+post -0.05 -0.12
the+pract -0.09 0.04, the+prese 0.13 0.11, the+previ 0.14 0.26, the+prior 0 -0.04
the+probl -0.13 0.08, the+proce 0 0.15, the+profe 0.1 -0.24, the+progr 0.17 0.16
the+propo 0.13 0.15, the+provi 0.53 -0.18, the+publi -0.15 0.03, the+quali 0.59 -0.12
the+quest -0.08 0, the+queue 0.27 -0.48, the+range 0.31 -0.15, the+rate -0.21 -0.06
the+ratin 0.03 0, the+reaso 0.05 -0.2, the+recen 0.04 -0.1, the+recom -0.05 0, the+refor 0.45 -0.11
the+regio 0 0.13, the+regis -0.03 -0.04, the+regul -0.06 -0.19, the+relat -0.24 0
the+relea -0.08 0, the+repor -0.19 -0.03, the+requi 0.07 0, the+respo -0.27 0, the+rest 0.09 0.07
the+resul -0.23 -0.34, the+revie -0.16 0.21, the+revis 0.04 0.23, the+right 0.45 0, the+risk 0.05 0
the+road 0.03 0, the+role 0.19 0.03, the+roof -0.04 0, the+room 0 0.15, the+royal -0.08 0
the+rulin 0.22 0, the+safet 0 0.2, the+same 0.28 0.14, the+scale 0 -0.06, the+schoo 0 -0.2
the+scrut -0.09 0, the+secon 0 0.16, the+secre -0.2 0, the+secto -0.11 0, the+self 0.1 0.03
the+sen 0.3 0, the+senco -0.05 0, the+send 0.24 -0.16, the+senio 0.04 -0.12, the+sense 0.14 0.05
the+senso 0.33 0.28, the+sente -0.05 0, the+servi -1.01 -0.19, the+setti 0.11 0, the+share 0 -0.09
the+short -0.06 0.17, the+signi -0.09 -0.33, the+six 0.07 -0.03, the+size 0 -0.09
the+small 0.03 0.15, the+socia 0.06 -0.07, the+south 0.39 -0.28, the+speci 0.38 -0.04
the+speec 0.38 -0.08, the+speed -0.11 -0.05, the+sprin 0.12 0, the+staff -0.04 0.1
the+stand 0.25 0.24, the+start -0.09 0.22, the+state 0.12 0.06, the+statu 0.14 -0.06
the+strat -0.38 -0.15, the+stren -0.13 0.03, the+sub -0.04 0, the+subje -0.19 0
the+succe 0.08 0.07, the+summe 0.25 0.29, the+suppo -0.23 -0.45, the+syste -0.36 -0.15
the+table 0.32 0.12, the+task -0.11 0.12, the+teach -0.12 0, the+team 0.06 -0.11
the+thera 0.03 0.1, the+thing -0.41 -0.2, the+third -0.23 -0.12, the+three -0.31 0.4
the+time 0.14 -0.44, the+timel 0.14 -0.14, the+times -0.13 0, the+top 0.07 0.12, the+town 0.15 0.04
the+train -0.15 0, the+trans -0.03 0.16, the+tribu -0.05 0.06, the+trust -0.4 -0.05
the+truth 0.04 0, the+two -0.16 -0.03, the+uk -0.03 0, the+under -0.09 0.16, the+updat -0.06 0
the+use 0 0.06, the+varia 0.05 0, the+verdi 0.06 -0.13, the+very -0.16 -0.48, the+view -0.11 0
the+views -0.18 -0.1, the+virtu 0.31 0.34, the+visio -0.04 -0.13, the+visit 0.25 -0.14
the+voice -0.15 -0.17, the+volun 0.1 0.05, the+wait 0 -0.26, the+waiti 0.21 0
the+waits -0.23 -0.11, the+watch -0.16 -0.3, the+way -0.25 -0.23, the+ways 0.09 -0.14
the+weak 0.49 0.15, the+weakn 0.14 -0.04, the+websi 0.21 0.11, the+week -0.06 0.05
the+west 0.19 -0.2, the+wheel -0.04 0, the+whole -0.33 0.07, the+word -0.1 0, the+words -0.15 -0.05
the+work -0.14 -0.18, the+workf 0.19 0.05, the+world -0.14 0, the+worst 0 0.1, the+writt -0.26 0
the+wrong 0.09 -0.08, the+wsoa -0.37 0, the+year 0 -0.14, the+young -0.16 0.41, the+youth -0.1 0.31
their+0 0.11 0, their+area 0.04 0, their+case -0.11 0, their+child -0.05 -1.09
their+commu 0.03 0.16, their+concl 0.35 0, their+educa 0.04 -0.48, their+famil 0.11 -0.52
their+findi 0.13 0, their+first 0.14 0.26, their+healt 0.26 0.15, their+inspe -0.36 -0.03
their+job -0.06 0, their+joint -0.14 0, their+lette -0.11 0.09, their+lives -0.05 0.15
their+menta 0 -0.06, their+needs 0.32 0.31, their+outco -0.38 -0.15, their+own 0.31 0.33
their+paren -0.32 0.08, their+part 0.08 0, their+peers 0.06 0.13, their+plan 0.24 0
their+plans -0.04 0.18, their+quali -0.3 -0.07, their+repor -0.03 0.31, their+respo -0.14 0
their+revis -0.14 0, their+schoo 0.13 0, their+story -0.03 0.14, their+strat 0 -0.04
their+studi 0 0.05, their+time 0.03 -0.09, their+views 0 0.14, their+visit 0 -0.19
their+voice -0.08 0.34, their+way 0 0.16, their+words 0.14 0.22, their+work 0.13 -0.07
them+a 0 -0.05, them+about -0.1 0, them+and -0.36 -0.27, them+are -0.2 -0.4, them+as -0.08 0.12
them+at 0.07 0.03, them+back 0.09 0, them+bette 0 -0.09, them+by -0.07 0, them+down 0 -0.25
them+from 0.08 0.16, them+had -0.04 0.04, them+have 0.12 -0.33, them+how 0.07 -0.04
them+in -0.28 0, them+is 0.06 0.07, them+out -0.04 0.07, them+so -0.06 0, them+that 0.38 -0.39
them+the 0.07 0, them+to -0.31 0.23, them+was -0.04 -0.09, them+we 0.08 0, thems+are -0.07 0
thems+to 0.36 0.17, then+the -0.18 0, then+there 0.12 0, thera+and 0 -0.14, thera+are 0.17 -0.07
thera+depen 0.07 -0.12, thera+for 0.25 -0.16, thera+had 0.04 -0.17, thera+has 0 -0.17
thera+have -0.03 0.44, thera+in -0.04 0.1, thera+is 0.15 0.12, thera+offer 0.12 -0.23
thera+servi 0.27 -0.33, thera+speci -0.11 0, thera+that 0 0.15, thera+they 0.07 0.04
thera+to 0.1 0, thera+waits -0.06 0, thera+was 0 -0.03, thera+were -0.3 0, thera+who 0 -0.14
thera+work 0.17 0.13, there+and -0.05 0, there+are -0.46 -0.35, there+aren -0.1 -0.11
there+can 0 0.24, there+d 0.03 0, there+for -0.11 0.19, there+had 0.11 0.49, there+has 0.58 -0.13
there+have -0.09 -0.24, there+in 0.09 0.26, there+is -0.05 -0.25, there+isn 0.06 0
there+ll -0.11 0, there+must 0.15 0.07, there+s 0.23 -0.05, there+shoul -0.03 0
there+still 0.03 0.04, there+to -0.08 -0.12, there+was -0.13 -0.55, there+we -0.09 0
there+were 0.03 -0.11, there+will -0.13 0, there+would -0.27 0, there+yet -0.08 0, these+0 -0.03 0
these+are -0.41 0.09, these+areas -0.16 0.3, these+child 0.6 -0.25, these+inspe 0.03 0
these+issue 0.12 0, these+last -0.04 0.16, these+thing -0.26 0, these+were -0.29 0
they+achie -0.1 0.06, they+add 0 -0.15, they+added 0 -0.13, they+also 0.33 -0.07
they+are -0.1 -0.73, they+aren 0.14 0, they+ask 0.1 0, they+asked 0.04 -0.33, they+calle 0.17 -0.1
they+came -0.05 0.13, they+can 0.18 0.21, they+canno -0.13 0, they+check -0.19 0
they+come 0.28 0.18, they+comme 0.06 0.06, they+concl -0.31 -0.03, they+consi 0.21 -0.11
they+could -0.26 -0.07, they+d 0.44 -0.13, they+descr 0 0.15, they+deser -0.2 0
they+did 0.14 -0.13, they+didn -0.03 0, they+do 0 -0.19, they+don -0.49 -0.1, they+feel -0.37 0.11
they+felt 0.4 -0.04, they+find -0.03 -0.05, they+found -0.22 -0.1, they+gave -0.05 0.05
they+get 0.21 0.23, they+go -0.04 -0.1, they+got -0.3 -0.23, they+had -0.24 -0.4
they+have 0.2 -0.45, they+haven -0.18 0, they+hear 0.03 0, they+ident -0.12 0, they+inspe 0.54 0
they+judge 0.1 0.07, they+knew -0.03 -0.26, they+know 0.23 0.35, they+leave 0.15 -0.57
they+like -0.09 0, they+liked 0.13 0.19, they+liste -0.16 0, they+live 0.45 -0.26, they+ll -0.11 0
they+looke -0.25 -0.1, they+loved 0.1 0.03, they+made -0.37 0, they+may -0.1 0, they+met 0.1 0.14
they+move 0 0.05, they+must 0.14 0.15, they+need -0.98 0.22, they+neede -0.04 0.04
they+noted -0.03 -0.05, they+now 0.18 0.04, they+ought -0.09 -0.05, they+point 0 0.03
they+prais -0.16 0, they+put -0.07 0, they+re -0.58 0.11, they+reach 0.03 0, they+recei 0.22 -0.07
they+recog -0.12 0.06, they+repor -0.03 0.11, they+retur -0.06 0, they+said 0.86 0.47
they+saw -0.24 -0.35, they+say 0.38 0.2, they+see 0.57 -0.3, they+set -0.24 0, they+shoul 0.04 0.61
they+spoke 0.2 0, they+stand -0.13 0, they+start 0.07 -0.2, they+still -0.03 0, they+talk -0.03 0
they+talke -0.26 0, they+tell 0.06 0, they+think 0.14 0.2, they+thoug 0 0.34, they+told 0.04 -0.21
they+turn 0 -0.18, they+used 0.06 0, they+ve -0.15 0.13, they+visit 0.04 -0.08, they+wait 0.04 0.44
they+want 0.09 0.15, they+wante -0.12 0, they+went -0.43 0.45, they+were -0.39 0.05
they+weren -0.05 -0.1, they+will 0.18 0.09, they+work 0.1 0.03, they+would 0.38 0.09
they+write 0.22 0.04, they+wrote -0.04 -0.19, thing+and 0.09 -0.07, thing+are -0.63 -0.14
thing+bette 0 -0.08, thing+for 0.09 0.25, thing+get -0.04 0, thing+go 0.13 0.28
thing+had 0.07 -0.06, thing+have 0.22 0.23, thing+in 0 -0.24, thing+must -0.06 0
thing+right 0.05 0.05, thing+that -0.12 -0.22, thing+the -0.17 0.12, thing+they -0.23 0
thing+to 0.31 -0.23, thing+we -0.14 0, thing+were -0.1 -0.14, think+about 0.21 0, think+and 0.07 0
think+is 0.07 -0.05, think+it -0.07 0, think+of 0.04 0, think+that -0.32 0.08, think+the 0.03 0
think+we -0.03 0, third+of 0.16 -0.15, this+and -0.27 0, this+area 0 0.08, this+counc -0.08 0
this+day 0.03 0, this+group 0.24 0, this+has 0.07 -0.05, this+in 0.05 0, this+inspe 0.22 -0.48
this+is 0.03 0.29, this+item -0.03 0, this+lates 0.13 0.32, this+lette -0.2 0, this+month -0.1 0
this+one -0.25 0, this+page -0.07 0, this+plan -0.08 0, this+repor -0.72 -0.06, this+right 0.12 0
this+the 0.06 0.18, this+time 0.25 0.04, this+to 0.04 0.03, this+too -0.05 0, this+was -0.26 0.07
this+websi 0.16 0, this+week -0.08 -0.11, this+year -0.31 0.24, those+aged 0.21 -0.12
those+are -0.34 0, those+areas -0.05 0, those+at 0.13 -0.16, those+child -0.18 -0.08
those+famil -0.12 0, those+in -0.14 0, those+of 0 -0.07, those+over 0.36 -0.12, those+place 0 -0.12
those+that 0.06 0.04, those+waiti 0.18 -0.09, those+who 0 -0.13, those+whom 0.09 0
those+whose 0 -0.28, thoug+about 0.07 -0.24, thoug+it -0.06 0, thoug+of 0.04 0.14
thoug+that 0.05 0.33, thoug+the 0.14 -0.13, thoug+they 0.21 -0.1, thoug+to -0.23 0.06
thoug+was 0.21 0.35, thoug+we -0.04 0, thous+of -0.04 0, three+and 0.08 0, three+areas 0 -0.28
three+child -0.09 0, three+days -0.13 0, three+grade -0.07 0, three+hours 0.07 -0.1
three+month 0 0.07, three+more -0.07 0, three+of 0.28 -0.15, three+out 0.24 0, three+outco 0 0.28
three+possi -0.19 -0.03, three+thing -0.23 0, three+times 0.11 0, three+weakn -0.07 0
three+weeks -0.44 0.05, three+years 0.11 -0.4, throu+a -0.1 -0.21, throu+and 0.04 0.09
throu+is 0.03 0, throu+it -0.2 0, throu+the 0.69 0.65, throu+them 0.12 0, throu+what -0.2 0
throu+which -0.03 0, thurs+0 0.04 0, time+0 -0.23 0, time+and 0.13 0.41, time+child 0 -0.04
time+educa 0.05 0.07, time+for 0 0.07, time+in -0.06 0, time+it 0.08 0, time+of 0.21 -0.23
time+taken 0.07 0.04, time+that 0.13 -0.12, time+the 0 -0.35, time+there 0.04 0
time+they -0.4 0.15, time+timet 0.12 -0.22, time+to -0.43 0.07, time+was 0.07 0, time+we -0.03 0
timel+and 0.06 0.15, timel+help -0.05 0, timel+of -0.15 -0.18, timel+way 0.07 0.11
times+are -0.22 0, times+as 0.1 0.03, times+for 0.27 0, times+of 0.14 0, times+that -0.16 0
times+the 0 -0.13, times+to -0.06 0, timet+and -0.04 0, timet+are -0.1 0, tired+of -0.17 0
to+0 -0.04 0.42, to+a 0 -0.27, to+acces 0.11 -0.03, to+accou 0.26 0.31, to+achie -0.08 0
to+act 0 -0.14, to+add 0.09 0, to+addre 0.03 -0.06, to+adult 0.36 -0.47, to+agree 0.05 0
to+all 0.06 0.35, to+an 0.08 -0.13, to+and 0 -0.1, to+anoth 0.18 -0.07, to+answe -0.3 0
to+appro -0.05 0, to+arran -0.03 0, to+arriv 0.12 -0.16, to+as -0.16 0, to+ask -0.17 0.29
to+asses 0.44 -0.11, to+atten 0.12 0.13, to+battl 0.06 -0.11, to+be 0.38 0.53, to+bear -0.05 0.35
to+becom -0.14 -0.06, to+begin -0.19 0, to+being -0.17 0, to+bette 0.18 -0.14, to+blame -0.13 0
to+bring 0.2 -0.13, to+build 0 -0.1, to+buy 0.08 0.06, to+by -0.1 0, to+call 0.1 0.04
to+carry -0.08 0.04, to+chall 0.1 0.04, to+chang 0.32 0.47, to+chase 0.14 -0.11, to+check 0.14 0.11
to+child -0.29 0, to+choos -0.07 0, to+clear -0.07 0, to+close 0.17 0.14, to+co -0.25 0
to+colle 0.26 -0.22, to+come -0.06 -0.55, to+comme -0.06 0, to+commu 0.13 -0.04, to+compl 0.07 0
to+conta 0.12 0, to+counc 0.04 0, to+cut 0.17 -0.13, to+date -0.24 -0.13, to+deal -0.17 0.14
to+decid -0.33 0, to+deliv -0.27 -0.19, to+desig 0.15 0.04, to+deter 0.11 0, to+devel -0.23 -0.23
to+disab 0.03 0.03, to+do -0.38 0.09, to+draw 0.04 -0.05, to+drive 0.1 -0.22, to+each 0.18 -0.16
to+early -0.19 0, to+ehc 0.07 0, to+ensur -0.12 -0.26, to+estab 0.03 0, to+evalu 0.23 -0.04
to+every -0.11 0.08, to+expla 0.11 0, to+face 0 0.1, to+famil 0.09 0.11, to+fight 0.05 0
to+fill 0.07 0.04, to+find 0.17 -0.2, to+five -0.09 0, to+fix -0.18 0, to+follo 0.12 -0.06
to+four 0.15 -0.03, to+frida 0.08 0, to+fulfi -0.06 0, to+furth 0.41 0.14, to+get -0.03 -0.8
to+give -0.11 -0.09, to+go -0.26 -0.27, to+good -0.04 0.06, to+hand 0.25 -0.08, to+have -0.18 0.39
to+healt 0.03 -0.21, to+hear 0.05 -0.04, to+help -0.37 -0.08, to+her -0.11 0, to+high 0.19 -0.1
to+hold 0.08 0.03, to+home 0.2 0.03, to+hospi 0.07 0.12, to+how 0.05 0.22, to+ident -0.17 -0.07
to+impro -0.17 0.37, to+in -0.17 0.15, to+inclu 0.28 0, to+incon -0.07 -0.05, to+incre -0.06 -0.11
to+influ -0.12 -0.05, to+infor -0.08 -0.06, to+inspe -0.09 0.14, to+inter -0.04 0, to+is -0.05 0
to+issue 0 -0.06, to+it -0.61 0.33, to+its -0.04 0.12, to+join -0.11 0, to+judge -0.33 0
to+keep -0.06 -0.17, to+know -0.16 -0.3, to+lead -0.09 0, to+leade -0.19 0, to+learn 0 0.13
to+leave -0.08 0, to+light 0.43 -0.15, to+liste -0.04 0, to+live 0 0.22, to+look 0 -0.13
to+mains 0 0.29, to+make -0.12 -0.16, to+makin 0.08 0.27, to+manag 0.26 0.03, to+me -0.17 0
to+measu -0.14 0, to+meet 0.07 0, to+meeti 0.24 0, to+mend 0.04 0, to+monit -0.13 -0.06
to+move 0.08 0.09, to+my -0.1 0, to+navig 0.05 0, to+none 0 0.26, to+north -0.08 0, to+note -0.08 0
to+nothi 0.08 -0.03, to+now -0.1 0, to+offer 0.05 0.27, to+offic -0.05 0, to+ofste -0.26 -0.03
to+one -0.46 0.18, to+other 0.24 0, to+our 0.21 0, to+overs -0.12 0, to+paid 0.08 0
to+paren -0.14 0.06, to+pay 0.03 0.03, to+peopl -0.18 0, to+perfo 0.05 0, to+place 0.03 0
to+plan 0.1 -0.17, to+plans 0.12 -0.03, to+posit -0.06 0.13, to+post 0.16 -0.23, to+pract -0.12 0
to+prepa 0.21 -0.1, to+press 0.17 0, to+produ -0.34 0, to+progr -0.06 0, to+provi 0.33 -0.05
to+publi -0.15 0, to+push -0.08 0, to+put 0.2 -0.34, to+raise 0.04 0, to+reach -0.03 -0.27
to+read 0.05 0, to+recru 0.06 -0.09, to+reduc 0.15 -0.26, to+repea 0.18 0.29, to+repor 0 -0.09
to+respo 0.09 0.11, to+revie -0.05 0.03, to+ring 0.03 0, to+run -0.03 -0.16, to+say -0.12 0.46
to+schoo 0.04 0.47, to+secon 0.24 0.25, to+secur -0.04 -0.14, to+see -0.37 -0.21, to+send 0 -0.21
to+servi -0.12 0.08, to+set 0.03 -0.13, to+settl 0.1 -0.12, to+shape 0 0.08, to+share -0.2 0
to+short 0.08 0.03, to+show 0.11 0.3, to+sign 0.17 0, to+signi 0.21 -0.07, to+sit -0.18 0
to+socia 0 -0.12, to+some -0.17 -0.03, to+speak 0.04 -0.2, to+speci 0.21 -0.13
to+speec -0.13 -0.04, to+spend 0.05 -0.16, to+spot 0.07 -0.1, to+staff -0.13 0, to+start 0 -0.08
to+stay -0.37 0.09, to+stop -0.09 0, to+stren 0.04 0.09, to+submi 0.05 0, to+succe 0.24 0
to+suppo -0.36 0.2, to+tackl 0.26 -0.09, to+take -0.35 -0.39, to+talk 0.03 0.17, to+tell -0.28 0.22
to+that 0.1 0.16, to+the -0.16 -0.07, to+their 0.08 -0.13, to+them 0.04 -0.39, to+thera 0.07 -0.1
to+think 0.05 0, to+this -0.03 -0.16, to+those -0.1 -0.05, to+trans -0.06 -0.17
to+trave -0.33 -0.06, to+tribu 0.11 0.06, to+turn 0.06 -0.2, to+two -0.03 0, to+under 0 -0.09
to+updat -0.03 0, to+us -0.26 -0.04, to+use 0.12 -0.09, to+wait -0.04 0.09, to+what 0.29 0.11
to+where -0.03 -0.22, to+which -0.32 -0.21, to+whom -0.28 -0.1, to+work -0.3 -0.22
to+worki -0.12 -0.08, to+write -0.23 0, to+year 0.12 -0.05, to+you 0.39 0, to+young 0 -0.2
to+your -0.04 0, today+0 0.19 0, today+and -0.09 0, today+s 0.13 -0.03, today+says 0.03 0
today+why -0.09 0, toget+and -0.27 0.11, toget+for 0.35 0.28, toget+from 0.04 0, toget+in 0.04 0.04
toget+so -0.14 0, toget+the 0.05 -0.04, toget+to -0.48 0, toget+well -0.05 0.12
told+about 0.24 -0.11, told+by -0.09 -0.12, told+her -0.04 0, told+how 0.25 0.04, told+inspe 0 0.15
told+it -0.06 0, told+me -0.09 0, told+of 0.05 -0.12, told+that -0.18 0.22, told+the -0.07 -0.16
told+them 0.26 0.27, told+to -0.08 0, told+us 0 -0.27, too+and 0 -0.03, too+early -0.08 0
too+few 0.09 -0.21, too+for 0.23 0.13, too+high -0.4 -0.12, too+late 0.21 -0.08
too+littl -0.23 -0.17, too+long -0.52 0, too+low -0.24 0, too+many -0.31 -0.22, too+much 0 -0.19
too+of 0.35 0.24, too+often -0.09 -0.09, too+slow 0.17 -0.05, too+slowl 0.12 0, too+that 0.32 0.74
too+to 0.03 0, too+varia 0.18 0.07, took+0 0.22 -0.07, took+a 0.21 0, took+in -0.34 0
took+part -0.06 -0.1, took+place -0.41 0.29, took+the -0.1 0, took+too 0.31 0, took+up -0.05 0
top+of -0.09 0.18, top+outco 0 0.18, top+up 0.28 -0.05, topic+hubs -0.03 0, town+hall -0.12 0
train+0 -0.04 0, train+and 0.19 0.04, train+for 0 0.04, train+in 0.04 0, train+is 0.24 0.17
train+schoo -0.04 0, train+staff -0.03 0, train+to 0.11 0, trans+and -0.23 -0.06
trans+arran -0.15 0, trans+betwe 0.12 0, trans+for 0.09 -0.04, trans+from 0 0.05, trans+in 0.3 0.17
trans+into 0.13 0, trans+is -0.21 0, trans+of 0.05 -0.11, trans+polic -0.09 0, trans+progr 0.06 0
trans+team -0.05 0, trans+to 0.28 -0.05, trave+arran 0.04 0, trave+train 0.28 0.03
treat+as 0.2 0.18, treat+revie 0 0.13, tribu+to -0.06 0, true+that -0.07 0, trust+and 0.03 0.14
trust+has 0.09 0, trust+in 0.28 -0.82, trust+is 0.09 -0.1, trust+s -0.08 0, trust+the 0.1 0.09
trust+was -0.08 0, tryin+to 0.08 0, turn+0 0.13 -0.24, turn+to 0.05 0, turn+up -0.03 0.03
turne+away 0.05 -0.06, turne+down 0.1 0, turne+into 0.07 -0.03, turne+out 0.29 -0.07
turne+up 0.07 0, turno+of 0.05 -0.36, twice+a -0.03 0, twice+as -0.08 0, twice+the 0.03 0
two+and 0.3 -0.5, two+areas -0.38 -0.2, two+child -0.2 0, two+consu -0.1 0, two+days -0.04 0
two+hours -0.04 0, two+in 0.1 0.11, two+more -0.05 0, two+of 0.13 0, two+out 0.23 0
two+prior -0.24 0, two+thing -0.07 0, two+third 0.27 0.16, two+watch 0.04 0, two+weeks -0.05 0
two+year 0.16 0, two+years 0.24 0.21, typic+have -0.36 0.05, typic+lead -0.09 0.06
typic+posit -0.33 -0.25, unabl+to -0.06 -0.16, unacc+and 0.07 -0.1, unacc+long 0.09 -0.03
unacc+waits 0.03 0, under+0 0.22 0.29, under+0s -0.12 0, under+a 0 0.05, under+and -0.05 -0.24
under+by 0.42 -0.03, under+five 0.25 0.26, under+fives 0.37 0.47, under+how 0 0.14
under+in 0.1 0.5, under+it 0.09 0, under+of 0.21 -0.1, under+one 0.1 0, under+secti -0.06 0
under+that -0.22 -0.12, under+the 0.09 -0.49, under+to -0.09 0, under+way -0.12 0
under+what 0.08 0.55, under+which -0.08 0, unreg+provi 0.06 0.07, until+0 0.06 0, until+the 0 -0.26
until+they 0 -0.12, up+0 -0.11 0, up+a -0.09 -0.14, up+again 0.12 0, up+and -0.06 0.13
up+as -0.07 0, up+at 0.04 -0.03, up+by 0 0.14, up+early 0.1 0.1, up+for -0.23 0.14
up+fundi 0.27 -0.05, up+in -0.15 -0.03, up+is -0.07 -0.03, up+of -0.08 -0.12, up+quick 0.05 0
up+since 0.06 0, up+the -0.04 0.34, up+their 0.13 -0.14, up+to 0.23 -0.14, up+what -0.07 0
up+when -0.12 0, updat+after -0.09 0, updat+in 0.04 0, updat+its -0.05 0, updat+the 0.04 0
uptak+of -0.07 0.06, urgen+actio 0 0.18, urgen+and 0 -0.05, urgen+impro -0.06 0, urgen+to 0.17 0.13
us+a -0.06 0, us+about 0.08 0, us+and -0.06 0.06, us+at -0.16 0, us+for -0.11 0, us+have 0.03 0
us+in -0.06 0.03, us+is -0.08 0, us+it -0.09 0, us+that -0.16 0.09, us+the -0.11 0
us+they -0.04 -0.08, us+to 0 -0.58, us+we -0.08 0, us+what 0.11 0, use+a -0.03 -0.05, use+it 0.18 0
use+of 0.41 0, use+the -0.12 0.1, use+them 0.1 -0.26, used+the 0.06 -0.04, used+to 0.05 0.58
used+well 0.19 0.03, vacan+and -0.04 0, vacan+in -0.12 0, value+and 0.13 0.03, value+by 0.07 0
value+the 0.1 0.13, valve+agree -0.08 0, varia+and 0 0.07, varia+in 0.07 -0.2, varia+quali -0.34 0
varie+of -0.08 0, vario+provi -0.14 0, ve+0 -0.04 0, ve+a -0.04 0.19, ve+also -0.05 0
ve+been 0.1 0.06, ve+got 0.14 0.07, ve+had -0.05 0, ve+heard -0.08 0, ve+made 0.08 0, ve+met 0.14 0
ve+never -0.06 0, ve+no -0.05 0, ve+not -0.06 0, ve+put 0.18 0, ve+read 0.03 0, ve+said 0.11 0
ve+seen -0.03 0, ve+taken 0.06 0, ve+told 0.05 0, ve+waite -0.06 0, ve+writt -0.05 0
versi+of -0.06 0, very+few 0.11 0.46, very+good 0.13 0.1, very+much -0.4 0, very+posit 0.58 0.1
very+well -0.1 0.06, very+young 0.16 -0.24, view+and -0.03 0, view+is -0.11 0, view+of 0.2 0.44
view+that -0.03 0, view+the 0.13 0, views+are 0.25 0.45, views+of -0.14 -0.1, villa+schoo 0.3 0.38
virtu+schoo 0.38 0.35, visib+and 0.04 0, visio+and 0.11 -0.1, visio+of 0 0.23, visit+a -0.1 0.09
visit+and 0.46 0.43, visit+are 0.12 0, visit+child 0.04 0, visit+found -0.09 0, visit+from -0.25 0
visit+in -0.12 -0.05, visit+inspe 0.11 0.08, visit+is 0.07 0, visit+of 0.07 0, visit+often 0.1 0.11
visit+schoo -0.03 0, visit+servi 0 -0.07, visit+that -0.06 0, visit+the -0.23 0
visit+to 0.06 -0.15, visit+was -0.11 0, visit+which 0.04 0, visua+impai 0.18 0.12
voice+and -0.13 0, voice+in -0.08 0, voice+is 0.22 0, voice+of -0.14 -0.17, volun+secto -0.05 0
vulne+child -0.25 0.23, wait+0 0.06 -0.05, wait+a 0.16 -0.12, wait+and -0.05 -0.18, wait+as -0.13 0
wait+far 0 -0.08, wait+for 0.61 0, wait+has 0.16 0.06, wait+is -0.04 -0.05, wait+less -0.28 0
wait+longe 0 -0.13, wait+more -0.07 0, wait+of 0.07 -0.13, wait+till -0.03 0, wait+to -0.35 0.16
wait+too -0.29 -0.03, wait+until 0.1 -0.03, waite+0 -0.1 0, waite+a -0.29 0, waite+for 0.39 0.11
waite+long -0.04 0, waite+longe -0.16 0, waite+since 0.03 0, waite+three -0.04 0, waite+too -0.37 0
waite+two -0.04 0, waiti+0 0.06 0, waiti+for 0.18 0.08, waiti+is 0.04 0, waiti+list -0.28 0.03
waiti+lists -0.18 0.1, waiti+longe -0.04 0, waiti+more 0.05 0.04, waiti+over 0.05 0
waiti+time 0.13 0, waiti+times 0 -0.1, waiti+to 0.31 0.04, waiti+too -0.14 0, waiti+two 0.12 0
waiti+well -0.11 0, waits+0 -0.09 0, waits+and 0.05 -0.03, waits+are -0.39 -0.06
waits+aren -0.05 0, waits+by -0.19 0, waits+for 0.42 -0.22, waits+had -0.14 0, waits+have 0 0.22
waits+in 0.05 -0.07, waits+of 0.17 0.05, waits+remai -0.07 0, waits+that 0.13 -0.06
waits+to 0.12 -0.2, waits+were -0.18 0, waits+will -0.03 0, want+a 0.13 0, want+of 0.09 -0.1
want+the -0.04 0, want+to -0.18 0.43, wante+to -0.28 -0.21, wants+to -0.06 0, was+0 -0.13 0
was+a 0.04 -0.6, was+about -0.19 0, was+agree -0.1 0, was+also 0.42 -0.06, was+among 0.07 0.1
was+an 0.15 -0.1, was+as -0.1 0, was+asked -0.05 0, was+at -0.21 0.08, was+being 0.08 0
was+broug 0.12 -0.27, was+calle 0.21 0, was+carri -0.09 0, was+clear 0 0.18, was+comme 0.24 -0.04
was+conce -0.29 0, was+confi 0.13 0.13, was+consi -0.17 0.11, was+criti 0.55 -0.17
was+decla 0.03 0, was+descr 0.05 -0.06, was+deter -0.09 0, was+devel 0.04 0, was+done 0 -0.1
was+drawn 0.03 0, was+expec -0.06 0, was+first 0.07 0, was+for 0.11 0.05, was+found 0.44 -0.11
was+given -0.21 -0.03, was+glad -0.05 0, was+good 0.21 0.18, was+hard -0.06 -0.06
was+held -0.08 0.13, was+highl 0.07 0, was+how -0.56 -0.11, was+in -0.24 -0.42, was+incon 0.4 -0.03
was+inspe 0.15 -0.24, was+insuf 0.18 0, was+intro -0.15 0, was+issue 0.12 0, was+it -0.08 0
was+judge 0.31 0.16, was+known -0.06 0, was+last -0.22 0, was+limit 0.07 -0.13, was+looke -0.19 0
was+lost -0.03 0, was+made -0.2 -0.13, was+missi -0.47 0.05, was+neede 0.31 -0.32, was+no -0.3 0.15
was+not 0.19 0.54, was+noted -0.08 0.26, was+now 0.05 0.05, was+of -0.07 0, was+one 0 0.13
was+out -0.2 0, was+over -0.14 0, was+pleas 0.13 0, was+point 0.22 -0.08, was+poor -0.21 -0.08
was+prais -0.09 0.03, was+publi 0.28 0, was+put 0.09 0.05, was+recei -0.03 0, was+recog 0.18 0.33
was+repor 0.04 -0.07, was+requi 0.03 -0.12, was+revis -0.1 0, was+right 0.07 0, was+said 0.41 -0.17
was+sent -0.17 0, was+set -0.11 0, was+slow 0.19 0, was+somet -0.05 -0.1, was+sorry -0.06 0
was+still 0.12 -0.15, was+stron 0 0.06, was+suffi 0.26 0, was+that 0.5 -0.13, was+the 0.13 -0.21
was+there 0.13 -0.26, was+thoug -0.11 0, was+to -0.09 0, was+told -0.1 0.15, was+too 0.21 -0.35
was+under 0.09 0, was+weak -0.68 -0.14, was+welco -0.21 0, was+well 0.09 0.13, was+what -0.38 0.38
was+when -0.03 0, wasn+t -0.12 0.13, watch+ofste 0.3 0.16, watch+over -0.17 0.22, way+and -0.15 0
way+child -0.14 0, way+for -0.17 0, way+in 0.14 0.18, way+of 0.09 -0.04, way+that 0.04 0.4
way+the 0.03 0.29, way+they -0.06 0.12, way+to -0.15 0.28, way+we 0 0.33, ways+in 0.21 -0.07
ways+of 0.14 0.23, we+accep 0.09 0, we+agree 0.03 0, we+all -0.05 0, we+are -0.13 0.18
we+aren -0.05 0, we+as -0.03 0, we+ask -0.03 0, we+belie -0.13 0, we+can -0.2 -0.05
we+commi -0.09 0, we+could 0 0.33, we+d -0.45 -0.14, we+did -0.1 0, we+didn 0.05 0
we+do -0.11 0.08, we+don 0.35 -0.04, we+found 0.24 0.05, we+get 0.24 0, we+go 0.23 0.3
we+got 0.05 -0.03, we+had 0.36 -0.17, we+have -0.13 -0.25, we+hear -0.07 0, we+heard -0.06 0
we+hope -0.1 0, we+knew -0.05 0, we+know -0.49 -0.29, we+ll -0.09 0, we+looke 0.03 0
we+make 0.07 0, we+mean -0.1 0, we+met 0.27 0, we+must 0 -0.13, we+need 0.06 0.06, we+ought -0.04 0
we+put -0.07 0, we+re -0.03 -0.16, we+read 0.07 0, we+recog -0.22 0, we+said -0.08 0, we+saw 0.08 0
we+say -0.06 0, we+see -0.1 -0.17, we+shall -0.09 0, we+share 0.04 0, we+shoul 0 -0.04
we+spend -0.06 0, we+still -0.05 0, we+suppo -0.03 0, we+take -0.05 0, we+talk 0.03 0
we+think -0.19 0, we+thoug -0.03 0, we+told -0.05 0, we+under -0.08 0, we+ve 0.12 0.09
we+wait -0.08 0, we+want -0.25 0, we+welco -0.04 0, we+were 1.07 0, we+weren -0.04 0
we+will 0.04 0, we+wish -0.13 0, we+won -0.08 0, we+would 0.03 0, we+write 0.03 0, we+wrote 0.03 0
weak+and -0.21 -0.03, weak+areas -0.22 0.12, weak+in -0.03 -0.17, weakn+0 -0.47 0
weakn+and 0.15 0.37, weakn+are -0.06 0, weakn+detai -0.05 0, weakn+found 0 -0.03, weakn+had 0 -0.16
weakn+have 0.32 -0.06, weakn+ident 0.33 0.05, weakn+in 0.06 -0.11, weakn+inspe 0.12 0.06
weakn+of 0.08 0.37, weakn+that -0.24 -0.07, weakn+the 0.05 0.28, weakn+were -0.18 0.47
weakn+which -0.18 0, websi+for 0.07 0, websi+is 0.12 -0.11, websi+of -0.19 0, wedne+0 0.16 0
week+after -0.06 0, week+and -0.05 0, week+in 0.06 0, week+inspe 0.05 0, week+is -0.05 0
week+of -0.17 0, week+ofste 0.11 0, week+s -0.09 0, week+the -0.17 0, week+to -0.06 0
weeks+0 -0.1 0, weeks+and 0.25 0.11, weeks+by -0.06 0, weeks+for 0 -0.19, weeks+in -0.05 -0.08
weeks+of 0.04 0.08, weeks+to 0.15 0.32, weeks+which -0.03 0, welco+the -0.31 0.05, welco+to -0.09 0
well+above 0.03 0, well+and -0.06 0.65, well+as -0.37 -0.1, well+at -0.09 0.08, well+by 0.03 0.05
well+child 0.14 -0.16, well+coord 0.06 0, well+devel 0.05 0, well+done -0.22 0
well+enoug -0.18 -0.19, well+estab 0.07 -0.2, well+for 0.03 0.06, well+in -0.04 0.14
well+infor 0.09 0.06, well+known -0.03 -0.03, well+looke 0.11 0.13, well+manag 0.08 0.08
well+of 0.62 0.14, well+plann 0.04 -0.06, well+prepa 0 0.17, well+regar 0.06 0.03
well+serve 0.05 0, well+suppo 0 -0.14, well+that -0.15 -0.16, well+the -0.53 -0.07
well+they 0 -0.1, well+thoug -0.04 0.06, well+to -0.08 0.03, well+toget 0.06 -0.06
well+train 0.04 0, well+under -0.05 0.11, well+writt 0.03 0.06, wellb+board -0.07 0
went+back -0.11 0, went+into 0.07 0, went+throu -0.53 0, went+to -0.09 0.05, went+unans 0.22 0.07
went+up 0.18 0, went+well 0.1 0, were+a 0.08 0.21, were+also 0.09 -0.07, were+among -0.06 0.04
were+and -0.14 0, were+asked -0.2 0, were+at -0.14 0.2, were+back -0.03 0, were+being -0.06 0.21
were+broug -0.15 0.36, were+calle 0.03 0, were+child -0.04 0, were+clear -0.1 0, were+comme 0.11 0
were+commi -0.1 0, were+compl -0.06 0.19, were+criti -0.03 0, were+descr 0.12 0
were+found -0.06 0.3, were+given 0.16 0.09, were+glad 0.12 0.03, were+good 0.17 0.13
were+happy 0.04 0, were+held -0.11 0, were+ident 0 -0.1, were+impre 0 0.03, were+in 0 -0.12
were+incon -0.03 0, were+inspe 0.08 0.03, were+issue -0.22 0, were+judge 0.19 -0.04
were+kind 0.12 0, were+laid -0.08 0, were+late -0.24 -0.05, were+left -0.13 0.11
were+less 0.05 -0.26, were+made 0 -0.16, were+met -0.11 0, were+missi -0.04 -0.04
were+more -0.12 0, were+named 0.04 0, were+not 0.24 -0.24, were+of 0.09 0.38, were+out -0.03 -0.04
were+outli -0.22 0, were+pleas -0.09 0, were+poor 0.04 0, were+posit 0.19 0.08
were+prais 0.11 -0.11, were+raise 0.05 -0.21, were+rated -0.08 0, were+recei 0.17 0
were+revie -0.07 0, were+right -0.06 0, were+said 0.11 0.64, were+satis 0.07 0.24
were+seen 0 -0.11, were+set 0.11 0, were+signi 0.39 -0.06, were+slow -0.09 -0.03
were+still 0.26 0.19, were+struc 0.06 0.29, were+taken 0.06 -0.03, were+that -0.15 0
were+the 0 0.08, were+there 0.09 -0.26, were+to -0.1 0, were+told 0.12 0.35, were+too -0.08 0.04
were+two -0.09 0, were+unacc 0.1 -0.03, were+under 0 -0.04, were+unhap 0.03 0, were+very 0.12 0.28
were+visit -0.18 0, were+waiti 0.25 -0.21, were+well 0.06 0.09, were+wides -0.16 0
were+worki 0.1 0, were+worri -0.18 0, weren+t 0.24 -0.15, west+of 0.07 -0.09, what+a -0.07 -0.14
what+about -0.13 0, what+an -0.12 0, what+are -0.13 0, what+becom 0.1 -0.04, what+came 0.09 -0.13
what+child 0.47 0.14, what+comes 0.07 -0.08, what+conce -0.03 0, what+could -0.04 0
what+did -0.34 0, what+diffe 0.14 -0.07, what+do -0.17 0, what+does -0.12 0, what+else -0.12 0
what+every -0.07 0, what+famil -0.07 0, what+goes 0.05 0.19, what+had -0.19 -0.13
what+happe -0.3 -0.16, what+has 0.16 0.35, what+he -0.08 0, what+healt 0.16 0.08, what+help -0.33 0
what+i -0.03 0, what+inspe -0.46 0.04, what+is 0.18 0.17, what+isn -0.04 0, what+it 0.08 0
what+leade 0.21 -0.08, what+makes -0.11 0, what+matte 0.11 0, what+means -0.04 0
what+needs 0.1 0.66, what+now -0.04 0, what+ofste -0.95 -0.07, what+our 0.08 0.09
what+paren 0.16 0.19, what+s 0.09 -0.2, what+schoo 0.11 0, what+servi 0.08 -0.08
what+shoul -0.03 0, what+some 0.1 0.27, what+steps 0.03 0, what+suppo 0.07 0.04
what+the -0.67 -0.59, what+their 0.22 -0.61, what+these -0.1 0, what+they -0.14 0.42
what+this 0 -0.36, what+to 0.19 0.26, what+was -0.03 -0.1, what+way -0.31 0, what+we 0.22 -0.15
what+went 0.06 0.04, what+will 0.09 0, what+works -0.04 0, what+worri -0.06 0, what+you 0.1 0
what+young -0.13 -0.22, wheel+and 0.13 0.14, when+a 0.08 0.3, when+child 0.12 -0.09
when+he -0.03 0, when+i -0.16 0, when+inspe 0.09 -0.12, when+it 0.37 0.09, when+ofste 0.18 -0.19
when+servi 0.16 -0.09, when+she 0.03 0, when+the -0.27 0.31, when+there -0.09 0.06
when+they 0.17 -0.11, when+thing 0.16 0.03, when+we -0.13 0, when+will -0.11 0, when+you 0.12 0.07
where+a 0.18 0.14, where+child 0.09 -0.06, where+every 0.09 0.06, where+famil 0 0.11
where+impro -0.13 0.64, where+in 0.04 0, where+it 0 0.16, where+the -0.23 -0.17, where+there 0.17 0
where+they 0.05 -0.48, where+to 0 -0.04, where+we -0.2 -0.12, where+you 0.03 -0.04
wheth+child 0.2 -0.31, wheth+suffi -0.06 0, wheth+the 0 -0.17, wheth+there -0.09 0
wheth+they 0.28 0.04, which+0 0.26 -0.08, which+a -0.35 0.2, which+all -0.14 0
which+are -0.32 -0.12, which+began -0.03 0, which+came -0.04 -0.08, which+child -0.06 0.26
which+famil 0.14 0, which+follo -0.05 0, which+found 0.07 -0.03, which+had 0.35 -0.17
which+has 0.36 0.21, which+have -0.07 -0.06, which+i 0.18 -0.05, which+ident 0.11 0
which+in -0.1 0, which+inspe 0.03 -0.08, which+is -0.59 0.14, which+isn 0.04 0, which+it 0.25 0.39
which+ofste -0.24 -0.28, which+our 0.03 0, which+paren -0.2 -0.12, which+ran 0.04 0
which+runs -0.11 0, which+said 0.06 0, which+schoo 0.16 -0.39, which+send -0.14 0.1
which+servi 0 -0.28, which+the -0.16 -0.14, which+their -0.12 0, which+there 0.1 0.04
which+they -0.21 -0.11, which+took -0.08 0.03, which+was 0 0.32, which+we 0.22 -0.33
which+were 0.09 0, which+will 0.28 0, which+would 0.04 0, which+young 0.08 0, while+they 0.28 0.07
while+waiti 0.22 -0.04, who+answe 0.22 -0.16, who+are -0.28 0.27, who+aren 0 -0.07
who+atten 0 -0.15, who+came -0.07 -0.15, who+can 0.05 0.11, who+canno -0.36 0.26, who+chair -0.07 0
who+come 0.08 0.12, who+could 0 -0.08, who+d 0.38 -0.03, who+did -0.27 0.07, who+do -0.29 0.05
who+doesn 0.11 0, who+don -0.1 0, who+feel -0.04 0.03, who+fille -0.16 0, who+gave 0.04 0
who+get 0.12 0.22, who+go 0.06 0.07, who+had 0.27 -0.2, who+has -0.67 -0.2, who+have -0.24 -0.39
who+help 0.07 0.09, who+inspe -0.03 0, who+is -0.25 -0.33, who+know 0.14 0.09, who+lead 0.09 0.13
who+leads 0.09 0, who+leave 0.08 -0.05, who+live -0.07 0.07, who+ll 0.08 0, who+looke 0.14 -0.04
who+may 0.25 0.36, who+met -0.08 0, who+miss -0.12 0, who+move -0.04 0, who+need 0.13 -0.19
who+pays 0.23 0.05, who+provi 0 -0.06, who+re -0.04 -0.05, who+run -0.1 0, who+runs 0.05 0
who+s -0.08 -0.12, who+said 0.26 0, who+shoul 0.09 0, who+speak 0 -0.06, who+spent 0.03 0
who+spoke 0.03 0, who+strug 0.03 0.07, who+they -0.18 0.07, who+to 0 0.1, who+told -0.1 0
who+took 0.06 -0.17, who+use -0.07 -0.06, who+ve 0.28 -0.07, who+visit -0.11 -0.04
who+wait -0.1 0.2, who+want -0.03 0, who+was 0.08 0.17, who+were -0.54 0.08, who+will 0.28 0
who+work -0.05 0.24, who+would 0.03 0, whole+count -0.2 0, whole+of -0.16 0, whole+partn 0.04 0
whom+inspe 0.06 -0.07, whom+it -0.07 -0.05, whom+the -0.2 0, whom+they 0.14 -0.05
whom+to 0.08 0.11, whom+we 0.24 0, whose+child -0.38 -0.09, whose+needs -0.03 -0.42
whose+son -0.06 0, whose+work 0.07 0.15, why+did -0.15 0, why+does -0.04 0, why+it -0.11 0
why+not -0.1 0, why+s -0.09 0, why+this -0.03 0, wide+range -0.03 0.26, wides+and -0.27 0.03
wides+faili -0.2 0, wides+syste 0.29 0, will+be 0.19 0.04, will+carry -0.04 0, will+come -0.16 0
will+conti -0.04 0, will+decid -0.03 0, will+do 0.27 -0.1, will+get -0.07 0, will+go 0.1 0
will+happe 0.08 0, will+have 0 -0.22, will+help 0.03 0, will+hold -0.04 0, will+make -0.08 0
will+meet 0.03 0, will+not -0.11 0, will+now 0.18 0, will+say -0.09 0, will+tackl -0.03 0
will+take -0.03 0, will+the -0.08 0, will+wait -0.11 0, will+want -0.04 0, willi+to 0.09 -0.09
wish+to 0 -0.04, wishe+to -0.16 0, withi+0 0.22 0.19, withi+a 0.07 0.28, withi+about -0.04 0
withi+days 0.21 0.21, withi+five -0.1 0, withi+statu 0 -0.17, withi+the 0.13 -0.11
withi+three 0.07 0, withi+weeks 0.09 0.11, witho+a 0.08 -0.57, witho+an 0.04 -0.08
witho+being 0.1 0, witho+delay 0 -0.09, witho+suppo 0.07 0.05, witho+the -0.15 0, won+t -0.23 -0.11
word+for 0.16 0.14, word+that -0.44 0, words+are -0.04 0, words+of -0.09 -0.05
words+the 0.06 -0.15, work+and -0.23 0.05, work+as 0.26 0.19, work+at -0.07 0, work+close -0.11 0
work+had 0.1 0, work+hard 0.14 0.4, work+has -0.24 0.07, work+in -0.15 0.16, work+is -0.31 -0.2
work+joint 0.5 -0.24, work+of 0.15 0.28, work+or 0.12 0.08, work+so -0.07 0, work+that 0.11 -0.11
work+to -0.45 0, work+toget -0.31 0.08, work+was -0.14 -0.22, work+well 0.12 0.05, worke+and 0.09 0
worke+are -0.12 0.08, worke+for 0.04 0.08, worke+get 0.1 0, worke+hard -0.1 0, worke+in 0 0.03
worke+toget -0.13 -0.13, worke+who 0.1 0.17, worki+and 0.13 0, worki+as 0.18 0, worki+close -0.09 0
worki+days -0.09 0, worki+group -0.22 0, worki+hard -0.07 0, worki+in 0 -0.3, worki+is 0 -0.11
worki+joint 0.07 -0.09, worki+toget 0.32 -0.13, worki+well 0.05 -0.11, works+and -0.17 0.14
works+well -0.03 -0.03, worn+out -0.04 0, worri+about 0.04 -0.1, worry+that 0.03 0
worse+than -0.08 0, worst+of -0.11 0, would+be -0.34 -0.08, would+benef 0.14 -0.35
would+come -0.08 0, would+do -0.05 0, would+have 0.25 0.03, would+help -0.1 0, would+like 0 -0.2
would+make -0.12 0, would+mean -0.09 0, would+meet 0.1 0, would+not 0 0.2, would+take 0.11 0
write+a -0.3 -0.06, write+about -0.12 0, write+it 0.04 0, write+that 0.24 0, write+to -0.14 0
writi+to -0.04 0, writt+a 0.03 0, writt+and 0.14 -0.12, writt+befor 0.11 -0.16
writt+down 0.03 -0.03, writt+for 0.07 -0.1, writt+in 0.08 0, writt+it -0.06 0
writt+state -0.92 -0.05, writt+to -0.07 0, wrong+and 0.15 -0.03, wrote+a -0.21 0, wrote+in -0.03 0
wrote+it -0.13 0, wrote+that 0.32 0.22, wrote+the 0 -0.16, wrote+to 0.03 0, wsoa+and -0.09 0
wsoa+is 0.16 0, wsoa+was -0.04 0, wsoa+which 0.12 0, year+0 0.66 0.28, year+0s 0.05 0
year+after -0.13 0, year+ago -0.07 0, year+and -0.24 -0.07, year+by -0.07 0, year+check 0.16 0
year+for -0.09 -0.04, year+it 0.3 0, year+ofste -0.11 0, year+old -0.12 0.04, year+olds 0.21 0.05
year+revie 0 -0.04, year+s 0 -0.06, year+since -0.15 0, year+that 0.06 -0.11, year+the 0.08 -0.14
year+they -0.04 0, year+to 0.07 -0.18, year+witho 0.03 0, years+0 0.29 -0.18, years+a 0.05 0
years+after -0.31 0.14, years+ago 0.2 -0.39, years+and -0.12 0.1, years+are 0.04 0.03
years+befor 0.09 -0.07, years+child 0.03 0, years+for -0.04 -0.14, years+in 0.15 0
years+inclu 0.22 -0.06, years+is -0.14 0, years+of -0.22 0.22, years+old -0.04 -0.11
years+or 0.14 0, years+servi 0.09 0, years+setti -0.23 0.15, years+since -0.16 0
years+team -0.04 0, years+that -0.05 0, years+the 0.17 -0.29, years+to 0.23 0.04, years+we -0.05 0
yes+they 0.05 0, yet+in -0.14 0, yet+to -0.03 -0.23, you+a -0.03 0, you+agree -0.03 0
you+and 0.09 0, you+are 0.17 0.11, you+as -0.09 0, you+ask 0.07 0, you+asked -0.06 0
you+can -0.14 0, you+could 0.09 0, you+d -0.12 0, you+do -0.08 0, you+don -0.16 0.11
you+feel 0.11 0, you+find -0.15 0, you+for -0.03 0, you+get 0.12 0, you+had 0.07 0, you+have -0.2 0
you+in 0.05 0, you+know -0.05 0, you+like 0.04 0, you+live 0.07 -0.03, you+ll 0.09 -0.14
you+may -0.07 -0.04, you+might -0.03 0, you+need 0 -0.09, you+re 0.31 0.1, you+said -0.31 0
you+say 0.06 0, you+see -0.15 0, you+shoul 0.03 0, you+that -0.11 0, you+the -0.1 0
you+think -0.04 0, you+to -0.13 -0.03, you+told 0.32 0, you+ve -0.14 0, you+wait 0.48 0.05
you+want -0.06 0, you+what -0.03 0, you+will -0.03 0, you+would -0.06 0, young+adult -0.07 0
young+are 0.14 -0.09, young+carer 0.08 0.15, young+child 0.27 -0.08, young+peopl -0.26 -0.27
young+perso -0.44 -0.03, your+child -0.17 0.05, your+own -0.03 0, your+story 0.09 0
yours+since -0.18 0, youth+counc -0.03 0.1, youth+forum 0.19 0.12, youth+justi 0.22 0.14
youth+worke -0.03 0
first:
0+0 0.44 0.28, 0+a 0.04 -0.28, 0+about -0.37 0, 0+absen 0.13 -0.1, 0+acade 0 -0.13
0+acces -0.23 -0.08, 0+accor 0.12 -0.04, 0+achie -0.07 0, 0+acros -0.09 0, 0+actio 0.06 0
0+addit 0.14 0, 0+adhd 0.12 -0.06, 0+adult -0.13 -0.15, 0+advic -0.09 -0.11, 0+after -0.11 -0.23
0+again 0.2 -0.34, 0+agenc 0.1 0, 0+agree -0.08 0, 0+all -0.47 0.49, 0+also 0.06 0, 0+alter 0 0.24
0+amend 0 -0.04, 0+among -0.23 -0.37, 0+an -0.44 -0.12, 0+and 0.14 0, 0+annua 0 0.12
0+anoth -0.33 0.22, 0+answe -0.1 0, 0+anyth -0.05 0, 0+appea 0.04 0, 0+appoi -0.07 0, 0+are -0.22 0
0+area 0.1 -0.14, 0+areas 0.23 -0.26, 0+arran -0.06 0.12, 0+as 0 -0.71, 0+ask -0.34 0
0+asked 0.03 0, 0+asses -0.19 -0.03, 0+at -0.1 -0.38, 0+atten -0.13 0.29, 0+autis 0.49 -0.07
0+avera -0.03 0, 0+b 0.15 -0.07, 0+babie 0.23 0.1, 0+backg -0.03 0, 0+becau -0.05 -0.28
0+befor 0.2 -0.47, 0+behin -0.12 0, 0+being -0.17 0, 0+below -0.09 0, 0+besid 0 0.07, 0+best 0.13 0
0+bette -0.25 -0.11, 0+betwe -0.32 0.14, 0+big 0.17 0, 0+black -0.13 0, 0+board 0.16 0
0+bosse 0.2 0.03, 0+both -0.06 -0.03, 0+bring -0.28 0, 0+buses -0.06 0, 0+but 0.35 -0.34
0+by -0.11 0.23, 0+c 0.09 0, 0+cabin 0.04 0, 0+calls 0.14 0.03, 0+camhs 0.2 -0.25, 0+can -0.04 0
0+care -0.07 0, 0+carer -0.16 0, 0+centr 0.25 0, 0+certa -0.18 0, 0+chair -0.07 0
0+chang 0.04 -0.15, 0+check -0.16 0.14, 0+chief -0.03 0, 0+child 0.21 0.59, 0+city 0.1 0
0+clear -0.05 -0.12, 0+clini 0.07 0, 0+cllr -0.08 -0.18, 0+co 0.27 0.28, 0+comme 0.14 0
0+commi 0.46 0.06, 0+commu 0.22 0.03, 0+compl -0.07 0.12, 0+conce 0.03 -0.15, 0+congr -0.05 0
0+consi 0.1 0, 0+conta 0.03 0, 0+contr 0.14 -0.19, 0+could -0.1 0, 0+coun -0.09 0
0+counc -0.33 0.15, 0+count 0.22 0, 0+covid 0.1 0, 0+cqc -0.11 0, 0+data -0.26 0.31
0+date -0.03 -0.21, 0+dco 0.13 0, 0+dear -0.11 0, 0+debor 0.2 0, 0+decem -0.09 0
0+decis 0.16 -0.15, 0+delay 0.24 -0.11, 0+deman -0.08 0.32, 0+did -0.38 0, 0+direc 0.04 -0.11
0+disab 0.12 0.09, 0+discu -0.05 0, 0+do -0.26 0, 0+does -0.27 0, 0+don -0.12 0, 0+dr -0.04 0
0+each -0.12 0, 0+early 0.28 0.17, 0+east -0.1 0, 0+educa 0.16 0.59, 0+effec 0.18 -0.09
0+ehc -0.09 0.54, 0+eight -0.49 0, 0+elect 0.18 0, 0+eleve -0.15 0, 0+elsew 0 -0.07, 0+email 0.04 0
0+emoti 0 -0.1, 0+equip 0.07 0, 0+even -0.27 0.32, 0+every -0.42 0.1, 0+evide 0.03 0
0+exclu -0.1 -0.13, 0+exper -0.06 0, 0+exter -0.08 0, 0+fair -0.23 0, 0+famil -0.17 0.06
0+feedb -0.21 0, 0+few 0.24 -0.37, 0+fewer 0.19 -0.59, 0+findi 0.56 -0.06, 0+first -0.07 -0.15
0+five 0.18 -0.21, 0+fixed 0.13 -0.15, 0+follo 0.25 0.05, 0+for -0.19 -0.59, 0+forum -0.24 0
0+four -0.06 -0.31, 0+fourt 0.05 0, 0+frien 0.03 0, 0+from -0.48 0.24, 0+front -0.1 0.07
0+fundi -0.05 0, 0+furth -0.29 -0.06, 0+gaps -0.03 0.07, 0+get 0.27 -0.25, 0+getti 0.2 0.25
0+girls -0.07 0, 0+going -0.25 0, 0+good 0.43 0.2, 0+gover 0.31 0.27, 0+gps 0 -0.1, 0+green 0.05 0
0+had -0.21 0, 0+half 0.1 0, 0+hardl 0 0.32, 0+has -0.06 0, 0+he -0.55 -0.26, 0+head -0.25 0
0+heads -0.08 0, 0+headt 0.05 0, 0+healt 0.58 -0.04, 0+heari 0.17 0.03, 0+hello -0.05 0
0+help 0.28 -0.26, 0+her -0.12 -0.26, 0+here -0.28 -0.08, 0+high 0.08 0.04, 0+his -0.13 0
0+hmci -0.23 0, 0+home 0.24 0, 0+hones 0.03 0, 0+hospi 0.08 0, 0+how -0.47 -0.15, 0+hundr 0.03 0
0+i -0.13 0.19, 0+icb -0.05 0, 0+ident 0.09 0.15, 0+if -0.46 0.37, 0+impac -0.15 0
0+impro -0.03 -0.6, 0+in 0.44 -0.07, 0+inclu 0.07 0, 0+incon 0.09 0, 0+incre 0.06 0, 0+indep 0.05 0
0+infor -0.15 -0.17, 0+inspe 0.26 0.16, 0+insuf -0.14 -0.04, 0+integ 0.19 0, 0+inter 0.16 0.12
0+is -0.35 -0.06, 0+it -0.23 0.07, 0+its 0.57 -0.4, 0+janua -0.12 0, 0+jo -0.06 0
0+joint -0.06 -0.07, 0+judge 0.07 0, 0+july 0.04 0, 0+keep -0.03 0, 0+keywo -0.03 0.39
0+kids 0.06 0, 0+labou -0.12 0, 0+last 0.34 0.14, 0+late 0.11 0.08, 0+later -0.05 0, 0+lead 0.07 0
0+leade 0.28 -0.16, 0+less 0.09 0.03, 0+let -0.19 0, 0+lette 0.6 -0.18, 0+lib -0.03 0
0+littl 0.13 0.35, 0+local 0.07 -0.07, 0+longe 0.05 0, 0+look 0.03 0, 0+lost -0.06 0, 0+lots 0.14 0
0+mains -0.03 0, 0+make -0.09 -0.22, 0+makin 0.17 0, 0+many 0.41 0.06, 0+measu -0.04 0
0+media 0.03 0, 0+meet -0.14 0, 0+membe 0.11 0.09, 0+menta 0.17 -0.23, 0+middl 0.29 0
0+minis -0.07 0, 0+minut -0.14 0, 0+money 0.17 0.32, 0+month -0.03 0, 0+more 0.33 0.19
0+most -0.18 -0.08, 0+mostl -0.12 0, 0+moves 0.07 0, 0+movin 0.19 0, 0+mrs -0.03 0, 0+ms -0.11 0
0+much 0.24 0, 0+multi 0.12 0.12, 0+mum -0.05 0, 0+my -0.37 0, 0+natio -0.17 0, 0+nearl 0.04 0.12
0+needs 0.08 0.17, 0+neith -0.18 0, 0+neuro -0.03 -0.06, 0+never 0.09 0, 0+new -0.06 0.08
0+next -0.2 0, 0+nhs 0.22 0.04, 0+nine 0.05 0, 0+no -0.05 0, 0+nobod 0.11 0.6, 0+none -0.16 0
0+nor 0.47 0.07, 0+north 0.34 0.66, 0+not -0.27 -0.53, 0+note -0.04 0, 0+noted -0.17 0
0+notes -0.08 0, 0+nothi -0.07 -0.13, 0+novem -0.31 0, 0+now 0.07 0.19, 0+numbe -0.04 0
0+nurse 0.13 0, 0+nursi -0.08 0, 0+occup 0.04 0, 0+of -0.41 0.66, 0+offic -0.1 -0.06
0+ofste -0.06 -0.13, 0+older 0.12 -0.25, 0+once -0.33 0.04, 0+one -0.31 -0.33, 0+only 0.23 0.28
0+open -0.07 0, 0+oppos -0.06 0, 0+or -0.24 0, 0+ot 0.17 -0.12, 0+other -0.27 0.08
0+our -0.44 -0.08, 0+ours -0.29 0, 0+out 0.06 0, 0+outco -0.14 -0.2, 0+over -0.47 -0.53
0+overa 0.11 -0.05, 0+overs 0.14 0.12, 0+page 0.3 0.04, 0+paren 0.27 0.09, 0+part -0.07 0.03
0+partn -0.53 -0.13, 0+peopl 0.17 0.14, 0+perma 0.04 0.19, 0+perso 0 0.03, 0+phone 0.07 0
0+physi 0.22 0.08, 0+place 0.16 -0.27, 0+plan 0.04 0, 0+plann -0.17 0.15, 0+plans 0.27 0.14
0+pleas -0.37 0, 0+poor -0.06 -0.08, 0+porta 0.19 0.03, 0+posit -0.15 0.04, 0+post 0 -0.09
0+posts 0.11 0, 0+pract 0.25 0.47, 0+prais 0.6 0.04, 0+prepa 0.22 0.06, 0+prese 0 -0.06
0+prima 0.13 0.09, 0+prior 0.43 -0.05, 0+profe 0.4 0.13, 0+progr 0.23 -0.2, 0+propo -0.05 0
0+proud 0.09 0, 0+provi -0.11 0.09, 0+publi -0.05 -0.06, 0+pupil 0 0.13, 0+purpo 0.15 0
0+put 0.16 0.06, 0+q -0.19 0, 0+quali 0.05 0.07, 0+quest -0.14 0, 0+rates 0.08 -0.03
0+read -0.45 0, 0+reaso -0.04 0, 0+recen 0 -0.18, 0+recom -0.03 0, 0+recru 0.19 0
0+reduc -0.04 -0.17, 0+refer 0.03 0, 0+regis -0.13 0, 0+relat 0.23 -0.12, 0+reply -0.08 0
0+repor -0.09 0, 0+reque 0.07 0, 0+resol -0.14 0, 0+resou 0.18 -0.06, 0+respi 0.23 -0.16
0+respo -0.27 0, 0+resul 0.13 0.08, 0+revie 0.38 -0.17, 0+revis 0.44 0, 0+right 0.04 0
0+ring -0.05 0, 0+risk -0.13 0, 0+risks -0.07 0, 0+said 0.31 -0.29, 0+sarah -0.28 0, 0+say 0.08 0
0+schoo 0.07 0.32, 0+secon -0.1 -0.11, 0+secti -0.05 0, 0+see 0.07 0, 0+senco 0.27 0.25
0+send -0.51 -0.19, 0+sendi 0.06 -0.04, 0+senio -0.28 0.05, 0+senso 0.07 0.17, 0+septe -0.16 0
0+servi 0.03 -0.14, 0+setti -0.06 0, 0+seven -0.17 0, 0+sever -0.33 0.22, 0+share -0.05 0
0+she -0.07 -0.5, 0+short 0 -0.07, 0+shoul -0.27 0, 0+signi 0.26 0.07, 0+since -0.3 -0.51
0+sir -0.24 0, 0+six 0 -0.06, 0+slide -0.04 0, 0+small 0.38 -0.11, 0+so -0.51 0.04
0+socia 0.07 -0.14, 0+some 0.35 -0.28, 0+someb 0.03 0, 0+someo -0.12 0, 0+somet -0.08 0
0+south 0.03 0.24, 0+speak -0.04 0, 0+speci 0.36 0.1, 0+speec 0.14 -0.14, 0+sport -0.03 0
0+staff 0.41 0.3, 0+start -0.08 0, 0+still 0 0.42, 0+strat 0.2 0.09, 0+stren -0.24 0.04
0+stron -0.21 -0.46, 0+suffi -0.15 0.04, 0+suppo 0.49 -0.11, 0+suspe 0.24 -0.37, 0+syste 0.27 -0.1
0+take -0.1 -0.06, 0+talk -0.15 0, 0+taxis 0.16 0, 0+tea -0.03 0, 0+teach 0.13 0.17
0+teena 0.15 -0.09, 0+tell 0.05 0, 0+thank -0.17 0, 0+that -0.21 -0.27, 0+the 0.06 -0.03
0+their 0.25 0.05, 0+then 0.38 0.18, 0+thera 0.28 0.4, 0+there 0.44 -0.06, 0+these -0.68 0.09
0+they 0.3 0.4, 0+thing -0.17 0.21, 0+third 0.12 -0.08, 0+this 0.03 0.34, 0+those 0.22 0.28
0+three 0.14 0.07, 0+throu 0.22 0.04, 0+time -0.14 0, 0+timel -0.06 0.07, 0+to -0.49 0.29
0+today -0.08 0, 0+toget -0.51 0, 0+too 0.29 -0.36, 0+top 0 0.06, 0+train 0.24 0.09
0+trans 0.24 -0.13, 0+trave 0.08 0.08, 0+tribu -0.07 0, 0+trust 0.08 -0.18, 0+turno 0.1 0
0+two -0.13 0.07, 0+unacc 0.03 0.06, 0+under -0.55 0.24, 0+urgen -0.13 0, 0+us 0.19 0
0+use 0 -0.07, 0+varia -0.19 0, 0+very -0.05 0.27, 0+visit -0.04 0.09, 0+waiti 0 0.27
0+waits -0.27 0.1, 0+was -0.44 0, 0+watch -0.07 0, 0+we -0.15 -0.11, 0+weak 0.14 -0.06
0+weakn -0.29 -0.04, 0+wedne -0.07 0, 0+weekl -0.04 0, 0+welco -0.04 0, 0+well -0.42 0
0+what -0.19 -0.34, 0+wheel -0.07 0.09, 0+when 0.25 -0.27, 0+where -0.19 0.37, 0+wheth -0.03 0
0+which -0.19 0, 0+who -0.14 0, 0+why -0.44 0, 0+wides 0.38 0, 0+will -0.09 0, 0+withi -0.28 0
0+work -0.06 0.21, 0+workf -0.07 0, 0+worki -0.04 0.23, 0+would -0.06 0, 0+write -0.12 0
0+year 0.06 0, 0+yes 0.18 0.03, 0+yeste 0.17 0, 0+you -0.06 0.08, 0+young 0.32 0.47, 0+your 0 -0.03
0+yours -0.08 0, 1+0 -0.08 -0.14, 1+a -0.11 -0.07, 1+about -0.06 -0.22, 1+absen 0.1 -0.15
1+accel -0.05 0, 1+accep 0.05 0.03, 1+accou -0.27 0, 1+achie 0.04 0.04, 1+ackno 0.1 0.52
1+acros 0.09 -0.16, 1+act -0.04 0, 1+actio 0.5 -0.13, 1+ad 0.08 0, 1+add -0.11 0
1+added 0.13 -0.22, 1+adds 0.12 0.07, 1+adult -0.64 0.06, 1+advic 0 -0.26, 1+advis 0 0.03
1+after 0.07 -0.04, 1+again 0.23 0.14, 1+age 0.04 -0.06, 1+agenc -0.25 0.1, 1+agree -0.07 0
1+aim -0.16 0, 1+all 0.26 0.82, 1+also 0.41 0.05, 1+am 0.09 -0.06, 1+among 0.14 0.15
1+an -0.26 0.19, 1+and 0.1 -0.28, 1+annua -0.05 0, 1+anoth 0.18 0, 1+answe -0.28 0
1+any -0.04 0.07, 1+anyon -0.05 0, 1+apolo 0.06 0, 1+app 0.24 0, 1+appea 0.07 0, 1+appoi 0.09 -0.15
1+appro 0.05 0, 1+april -0.19 0, 1+are -0.24 0.19, 1+area -0.37 0.38, 1+areas -0.18 -0.17
1+aren 0.1 0.09, 1+arran 0.35 -0.15, 1+arriv 0.07 -0.03, 1+artic -0.06 0, 1+as -0.07 -0.2
1+ask -0.13 0, 1+asked -0.07 -0.4, 1+asses 0.34 0.11, 1+assis 0.05 0, 1+assur -0.08 0
1+at 0.38 -0.54, 1+audit -0.06 0, 1+autho 0 0.25, 1+autis 0.13 -0.07, 1+avera -0.06 0
1+back 0.07 0, 1+backl 0.15 0.1, 1+balan 0.08 0, 1+based 0 -0.09, 1+be 0.31 -0.12, 1+becau -0.23 0
1+began -0.06 0, 1+begin 0.14 0.13, 1+belie -0.12 0, 1+best 0.04 0, 1+bette 0.52 -0.15
1+betwe 0.1 0.14, 1+big -0.14 0, 1+bits -0.09 0, 1+board 0.1 -0.1, 1+borou 0.14 0.14
1+bosse -0.06 0, 1+both 0.07 0, 1+break 0.2 0.04, 1+brief -0.16 0, 1+bring -0.08 -0.21
1+budge 0.25 -0.07, 1+build -0.18 0, 1+but -0.07 0, 1+by 0.05 -0.14, 1+c 0.1 0, 1+cabin 0.27 -0.29
1+call 0.17 0, 1+calle 0.09 0.08, 1+calls 0.26 0, 1+came 0.09 -0.24, 1+campa -0.2 0
1+can -0.04 0.14, 1+capac 0.09 -0.09, 1+capti 0.05 0, 1+care 0.42 -0.1, 1+carer -0.17 0
1+case -0.12 0, 1+casew -0.04 0, 1+ccg 0.15 0.07, 1+chair 0.08 -0.24, 1+chang 0.07 -0.2
1+chari -0.13 0, 1+check 0 -0.28, 1+chief -0.35 0, 1+child -0.19 0.26, 1+city -0.05 -0.16
1+clear 0.09 0.11, 1+clini -0.05 -0.09, 1+cllr 0.11 0, 1+close 0.03 0, 1+co 0.18 0.13
1+colle 0.03 0.05, 1+come -0.06 0, 1+comes 0 -0.05, 1+comme 0.04 0.15, 1+commi 0.17 0.26
1+commu 0.25 -0.06, 1+compl -0.31 0, 1+conce 0 -0.03, 1+concl -0.64 -0.06, 1+confi 0.37 -0.12
1+conse 0.25 -0.08, 1+consi 0 -0.05, 1+const -0.04 0, 1+consu -0.04 0, 1+conti 0.22 -0.17
1+contr -0.1 0.08, 1+costs -0.03 0, 1+could -0.25 0.52, 1+counc -0.41 -0.04, 1+count 0.2 0.23
1+cqc -0.25 0, 1+criti -0.03 -0.04, 1+cultu 0.17 0.03, 1+d -0.12 0.06, 1+data -0.04 -0.06
1+date -0.03 0, 1+daugh -0.15 0, 1+days 0.15 0, 1+dco -0.11 0.21, 1+decem -0.32 0, 1+decis 0 -0.06
1+delay 0 -0.09, 1+dem -0.03 0, 1+deman 0.07 0, 1+depar 0.13 0, 1+depen 0.06 0, 1+descr -0.06 0.12
1+deser -0.14 0, 1+desig 0.21 0.03, 1+detai 0.16 0.13, 1+dfe -0.18 0, 1+diagn -0.05 0
1+did 0.16 0.25, 1+didn 0 0.12, 1+diffe -0.05 0, 1+direc 0.08 0.17, 1+disab 0.12 0.17
1+do -0.11 0.43, 1+docum -0.17 0, 1+does -0.07 0.12, 1+doesn -0.29 0, 1+don -0.37 0.18
1+done -0.1 0, 1+down 0.09 0, 1+drew 0.08 0.15, 1+drive -0.55 0, 1+drop 0.06 0, 1+dynam 0.04 0
1+each -0.08 -0.13, 1+early -0.18 0.09, 1+east 0.08 0, 1+educa -0.05 0.27, 1+effec -1.09 -0.33
1+ehc -0.31 0.13, 1+else -0.08 0, 1+engag 0.39 0, 1+enoug 0.19 0.34, 1+evalu 0.04 -0.11
1+even -0.11 0, 1+every -0.26 0, 1+examp -0.12 -0.06, 1+exclu 0.06 0.24, 1+execu 0.08 0
1+expec 0.07 0, 1+exper 0.15 0, 1+expla 0.41 -0.03, 1+fact 0.09 -0.04, 1+faili -0.03 0.37
1+famil -0.16 -0.57, 1+far 0.09 0.24, 1+febru -0.14 0, 1+feel -0.07 0.22, 1+felt 0.14 0.19
1+few 0.11 -0.05, 1+figur -0.08 0, 1+find -0.17 0.04, 1+findi -0.41 -0.12, 1+first 0.16 -0.21
1+five -0.17 0, 1+fives 0.13 0, 1+focus 0.05 0, 1+follo -0.04 0.07, 1+for -0.64 -0.16
1+forum -0.04 0.05, 1+found 0 0.18, 1+four 0.3 0.17, 1+frien -0.07 0, 1+from 0.06 0.07
1+front -0.08 0, 1+full -0.07 0, 1+fundi 0.05 0, 1+furth 0 0.15, 1+gave 0.06 0.05, 1+get 0.5 0.27
1+gets -0.11 0, 1+give 0.11 0, 1+gives -0.41 0, 1+go 0.05 0.09, 1+goes 0.07 0.12, 1+good 0.4 -0.7
1+got -0.05 -0.04, 1+gover 0.3 0.09, 1+grade -0.07 0, 1+gradu 0.1 -0.05, 1+great -0.13 0
1+group -0.21 -0.12, 1+had 0.51 -0.22, 1+hadn 0.16 0, 1+happe -0.12 0, 1+has -0.28 -0.28
1+hasn 0.08 0, 1+have -0.69 -0.34, 1+he 0.05 0, 1+head 0.2 0, 1+heads -0.04 0, 1+healt 0.29 0.22
1+hear -0.05 0, 1+heard 0.19 0, 1+heath -0.04 0, 1+help 0.2 -0.06, 1+her -0.09 0, 1+here -0.05 0
1+high -0.29 0.26, 1+highl -0.18 0.1, 1+hold 0.06 0, 1+home 0.03 0, 1+hones -0.25 0, 1+hope -0.12 0
1+how 0.09 -0.05, 1+hubs 0.13 0.19, 1+i -0.12 -0.21, 1+icb -0.06 0, 1+ident 0.07 0.09, 1+if -0.14 0
1+impro 0.08 -0.16, 1+in 0.34 -0.41, 1+inclu 0.13 0.07, 1+incon 0.33 -0.17, 1+incre 0.1 0.11
1+indep -0.14 0, 1+infor -0.13 -0.09, 1+initi -0.85 0, 1+inspe 0.22 0.25, 1+integ 0.03 0
1+inter 0.24 -0.03, 1+inves -0.05 0, 1+invol -0.1 -0.05, 1+is -0.17 0.27, 1+isn -0.21 -0.06
1+issue -0.09 0.13, 1+it -0.32 -0.18, 1+its 0.29 0.11, 1+janua -0.18 -0.03, 1+jo -0.03 0
1+joint -0.07 0.11, 1+judge -0.16 -0.3, 1+june 0.04 0.15, 1+key 0.11 0.11, 1+keywo 0 -0.09
1+kids 0.12 0.24, 1+know -0.76 0.48, 1+lack 0.54 -0.15, 1+large 0.14 0.12, 1+last 0.12 -0.18
1+late 0.06 0, 1+law -0.29 0, 1+lead 0.05 0, 1+leade 0.04 -0.16, 1+learn 0.05 0, 1+leave -0.14 0
1+led -0.07 0, 1+left 0.22 0, 1+let 0.05 0, 1+lette 0 -0.33, 1+level 0.06 0, 1+like 0.17 0.17
1+liked 0.2 0.47, 1+line 0.15 0, 1+list -0.08 0, 1+liste 0.06 0, 1+lists -0.07 -0.03
1+littl 0.13 0.1, 1+ll -0.49 0, 1+local -0.28 0.05, 1+long 0.31 0, 1+look -0.04 0
1+looke -0.09 -0.12, 1+looks -0.15 0, 1+lose -0.26 0, 1+lot 0.16 -0.04, 1+loved 0.08 0
1+m -0.12 -0.13, 1+made 0 -0.06, 1+main -0.1 0.36, 1+mains 0.24 -0.23, 1+make 0.04 0.14
1+makes -0.13 -0.04, 1+man -0.11 0, 1+many -0.48 -0.28, 1+march 0.25 -0.2, 1+matte -0.08 0
1+may -0.23 -0.39, 1+mayor -0.04 0, 1+me 0.13 0, 1+mean 0.05 0, 1+means -0.14 0, 1+measu -0.04 0
1+media -0.14 0, 1+meet -0.03 0, 1+meeti 0.04 0, 1+membe 0.54 0.04, 1+menta 0.11 0, 1+met 0.13 0.19
1+middl 0.05 0, 1+might -0.13 0, 1+minis -0.04 0, 1+minor 0.06 -0.04, 1+monda -0.05 0
1+monit 0.11 0.05, 1+month 0.24 0.46, 1+more -0.71 0, 1+morni -0.09 0, 1+most 0.25 0.23
1+mothe 0.15 -0.08, 1+move -0.18 0, 1+moves 0.04 0, 1+mp -0.05 0, 1+mr -0.18 0, 1+much 0.4 0.04
1+multi 0 -0.09, 1+mum -0.05 0, 1+must 0.29 -0.16, 1+my 0.04 0, 1+name -0.05 0, 1+named 0.11 0
1+natio -0.07 0, 1+nearl -0.03 0, 1+need 0.39 -0.07, 1+needs -0.45 0.04, 1+neuro -0.14 0.05
1+never 0.05 0, 1+new 0.38 0.22, 1+news -0.1 0, 1+newsl -0.08 0, 1+next 0.06 0, 1+nhs 0.08 -0.12
1+night -0.05 0, 1+nine 0.19 -0.03, 1+no 0.11 0, 1+nobod -0.28 0, 1+none 0.12 0, 1+north -0.21 0
1+not -0.04 -0.51, 1+note -0.08 0.04, 1+noted 0.22 0.24, 1+nothi -0.04 0, 1+notic 0.26 0.14
1+novem 0.16 0.34, 1+now 0.04 0.14, 1+numbe 0.24 -0.17, 1+nurse 0.26 0.26, 1+nursi 0.17 0.15
1+occup 0 0.11, 1+octob 0.34 0, 1+of -0.43 -0.16, 1+off -0.05 0, 1+offer -0.35 -0.1
1+offic 0.08 0.03, 1+ofste -0.1 -0.18, 1+often -0.03 0.17, 1+older 0.2 -0.12, 1+once -0.12 0
1+one -0.08 -0.26, 1+ones 0.36 0.11, 1+only -0.49 0, 1+oppos -0.08 0, 1+or -0.07 0, 1+order 0.1 0
1+ot 0.06 0, 1+other 0 -0.29, 1+ought 0.15 0, 1+our -0.27 0.13, 1+out -0.17 0.13, 1+outco 0.3 -0.21
1+over -0.43 -0.06, 1+overa -0.09 -0.06, 1+overs -0.23 0, 1+own -0.3 0, 1+pace 0.36 -0.14
1+paedi 0.07 0.08, 1+page -0.26 0, 1+pages -0.04 0, 1+panel -0.12 0, 1+paper 0.07 0, 1+part 0.21 0
1+parti 0.06 -0.16, 1+partn 0.17 0.03, 1+pathw 0.37 -0.31, 1+payme 0.07 -0.11, 1+peopl 0.57 0.09
1+per -0.07 0, 1+perso -0.09 0, 1+phone -0.14 0, 1+place -0.12 -0.17, 1+plan 0 -0.22
1+plann -0.05 -0.62, 1+plans 0.09 0, 1+pleas 0.46 0.29, 1+point 0.37 -0.19, 1+polic -0.03 0
1+poor 0.07 -0.04, 1+porta 0.06 0.05, 1+posit -0.08 0.04, 1+post -0.03 0, 1+posts 0.1 0
1+pract 0.23 -0.25, 1+prais 0.56 0.14, 1+prepa 0.08 0, 1+prior -0.37 0.25, 1+proce -0.05 -0.12
1+produ 0.26 0.28, 1+profe 0 0.15, 1+progr 0.26 0.14, 1+promi -0.14 0, 1+propo 0.07 0.06
1+provi 0.2 0.4, 1+psych -0.06 0, 1+publi 0.11 0, 1+pupil -0.61 -0.1, 1+purpo -0.34 0
1+put 0.14 0.13, 1+quali -0.06 0, 1+quart 0.06 0, 1+quest -0.15 0, 1+quote 0.08 0, 1+raise -0.04 0
1+range -0.37 0, 1+rarel -0.07 0, 1+rate 0 -0.05, 1+rated -0.03 0, 1+rates -0.29 -0.1
1+re -0.37 0.24, 1+read 0.1 -0.05, 1+reaso 0 -0.28, 1+recei 0.04 0.2, 1+recen 0.3 -0.29
1+recog -0.41 -0.27, 1+recor -0.13 0, 1+recru -0.03 0, 1+refer 0.07 -0.07, 1+refor -0.51 0
1+regis -0.06 0, 1+relat -0.15 0, 1+remai 0.07 -0.07, 1+remar 0.1 0.16, 1+rep -0.09 0
1+reply -0.03 0, 1+repor 0.86 0.08, 1+requi 0.09 0, 1+respo 0.15 0, 1+resul -0.2 0.18
1+retur 0.07 0, 1+revie -0.06 0.13, 1+revis -0.13 0.18, 1+right 0.04 0, 1+role 0.04 0
1+s -0.4 -0.07, 1+safeg 0 0.08, 1+safet -0.05 0, 1+said 0.07 -0.23, 1+same 0.07 -0.08
1+sat -0.05 0, 1+satur -0.07 0, 1+saw -0.08 0, 1+say 0.4 -0.29, 1+says 0.5 0.63, 1+schoo 0.03 -0.05
1+scrut -0.15 0, 1+secon 0.04 -0.11, 1+secre -0.06 0, 1+see 0.33 -0.28, 1+self 0.24 0
1+senco 0.06 0, 1+send -0.32 0.09, 1+sendi -0.03 0, 1+senso 0.08 0.06, 1+sent -0.08 0
1+septe 0.55 0.19, 1+servi 0.4 0.83, 1+sessi -0.05 0, 1+set -0.1 0, 1+shall 0.08 0, 1+share 0 0.17
1+short 0.06 -0.12, 1+shoul 0.07 -0.54, 1+shows -0.13 0, 1+signi -0.22 0.36, 1+since 0.17 0
1+singl 0.13 0.32, 1+sit 0.19 0, 1+six 0.03 0, 1+so -0.45 -0.08, 1+socia -0.17 -0.29
1+some -0.08 -0.72, 1+son -0.12 0, 1+south -0.23 0, 1+speak 0.22 0.24, 1+speci 0.06 0.03
1+speec 0 -0.16, 1+spent -0.12 0, 1+spoke 0.23 0.2, 1+staff 0.11 -0.56, 1+stand -0.03 0
1+start 0.09 0, 1+state 0.2 0.04, 1+stay 0.07 0, 1+steps -0.04 0, 1+still -0.18 -0.08
1+strat -0.16 0.05, 1+stren 0 0.1, 1+stron 0.25 0.13, 1+sub -0.04 0, 1+suffi 0.35 0.06
1+suppo 0.33 0.55, 1+sure 0.24 -0.07, 1+surve -0.1 0, 1+suspe 0.03 -0.13, 1+syste 0.38 0.04
1+t -0.41 -0.03, 1+take 0 0.05, 1+takes -0.03 0.35, 1+talk 0.09 0.14, 1+talke -0.04 0
1+targe -0.05 0, 1+teach -0.28 0.15, 1+team -0.17 -0.14, 1+teena 0.07 0.12, 1+tell -0.23 -0.22
1+templ -0.06 0, 1+term 0.03 -0.15, 1+than -0.15 -0.41, 1+thank -0.07 0, 1+that -0.09 -0.32
1+the -0.15 0, 1+their 0.25 0.28, 1+them 0.21 -0.14, 1+then -0.05 -0.04, 1+thera -0.07 0.11
1+there 0 0.36, 1+these -0.26 -0.33, 1+they 0.19 -0.25, 1+thing 0.36 0.33, 1+think 0.06 -0.04
1+third 0.16 0.24, 1+this 0.57 -0.17, 1+those 0.03 0.14, 1+thoug 0.09 -0.52, 1+three 0.28 0.22
1+throu 0 0.08, 1+thurs -0.03 0, 1+time 0.32 0.22, 1+timel -0.08 0.39, 1+times 0.05 0.29
1+to 0.12 -0.36, 1+told 0.2 -0.03, 1+too 0.23 -0.11, 1+took 0.05 -0.1, 1+top 0.18 0.24
1+track -0.1 0, 1+train -0.03 0.1, 1+trans 0.12 0.15, 1+trave 0.13 0.09, 1+tribu -0.15 0
1+true -0.06 0, 1+trust -0.17 0.13, 1+tuesd 0.11 0, 1+turno 0.1 -0.2, 1+two -0.27 -0.28
1+typic 0.05 0, 1+under 0.21 0.15, 1+up -0.05 -0.15, 1+updat -0.07 0, 1+ups 0.33 0.08
1+use 0.08 0.31, 1+used -0.06 0.31, 1+value 0.2 0.19, 1+varia 0.05 -0.12, 1+varie -0.18 0
1+ve -0.53 0.46, 1+verdi -0.06 0.06, 1+versi -0.1 0, 1+very -0.14 0, 1+view 0.22 0
1+views 0.08 0.27, 1+virtu 0.03 0.13, 1+visio -0.14 0, 1+visit -0.28 0.34, 1+voice 0.22 0
1+wait -0.1 -0.06, 1+waiti -0.07 -0.18, 1+waits 0.18 -0.3, 1+want 0.04 -0.16, 1+wante -0.3 0
1+wants -0.12 0, 1+was -0.03 -0.47, 1+watch -0.09 0.04, 1+way 0.1 -0.28, 1+we -0.39 0.32
1+weakn 0.46 -0.36, 1+websi 0.26 0.1, 1+week -0.11 0.08, 1+weeks -0.07 0, 1+welco -0.06 0
1+well -0.35 0, 1+went -0.16 0, 1+were 0.11 -0.31, 1+weren 0.37 -0.15, 1+what -0.59 -0.29
1+when 0 -0.05, 1+where -0.14 0, 1+which -0.28 0.06, 1+who 0.29 0.09, 1+whose 0.07 -0.04
1+why -0.13 0, 1+will -0.17 -0.04, 1+wish 0.13 0, 1+withi 0.03 0, 1+woman -0.13 0, 1+word -0.03 0
1+words -0.06 0.13, 1+work 0.05 0.09, 1+worke 0.24 0.18, 1+worki -0.5 -0.3, 1+works -0.13 0
1+worri 0.1 0, 1+would 0 -0.36, 1+write 0.21 -0.08, 1+writt 0.21 -0.28, 1+wrote 0.18 0.26
1+wsoa -0.11 0, 1+year 0 -0.22, 1+years 0 0.12, 1+yes -0.09 0, 1+you -0.12 -0.06
1+young -0.46 0.24, 1+your -0.23 0, 1+youth 0.2 0.09, 2+0 0.23 -0.17, 2+0th 0.17 0, 2+a -0.03 -0.09
2+about -0.17 -0.34, 2+accep -0.08 0, 2+acces -0.12 0, 2+ackno -0.16 0, 2+acros 0.19 -0.14
2+act -0.22 -0.11, 2+actio 0 0.37, 2+add -0.06 0, 2+added -0.07 0, 2+adhd 0.12 -0.06
2+adult 0.5 0.13, 2+advic -0.2 0, 2+advis 0.27 0, 2+after -0.31 0.13, 2+again -0.09 0
2+age 0.16 -0.1, 2+agenc 0.09 -0.34, 2+ages 0.19 0, 2+ago -0.2 0.27, 2+agree -0.07 0
2+all 0.2 -0.11, 2+alrea -0.17 0, 2+also 0.66 0, 2+ambit 0 -0.11, 2+among -0.17 0, 2+an -0.58 -0.03
2+and 0.53 0, 2+annua 0.1 0, 2+anoth 0.08 0, 2+answe -0.24 0.27, 2+ap -0.09 0, 2+apolo 0.03 0
2+app -0.05 0, 2+appoi -0.12 0, 2+appro 0.35 -0.03, 2+april 0.1 0, 2+are -0.25 0.4
2+area -0.11 0.05, 2+areas 0.09 0.24, 2+aren 0.14 -0.12, 2+aroun -0.16 0.1, 2+arran 0.22 0.18
2+as -0.28 -0.25, 2+ask 0.08 0.12, 2+asked -0.21 0.25, 2+asks -0.04 0, 2+asses -0.1 -0.22
2+assur -0.12 0, 2+at 0.24 -0.25, 2+atten 0 0.03, 2+audit -0.16 0, 2+autho 0.3 0.21, 2+autis 0.06 0
2+aware -0.05 -0.15, 2+away 0.11 0, 2+b 0.07 0, 2+back 0.22 -0.06, 2+bad 0.08 0, 2+badly -0.07 0
2+be -0.3 -0.28, 2+becau 0.08 -0.03, 2+becom 0.11 -0.15, 2+been -0.34 0.09, 2+befor -0.33 -0.4
2+began -0.06 0, 2+being 0.08 -0.18, 2+belie 0.35 0, 2+benef 0.08 -0.12, 2+besid 0.08 -0.3
2+best 0.14 0, 2+bette -0.28 0.21, 2+betwe -0.13 -0.2, 2+board -0.04 0.04, 2+borou 0 -0.15
2+break 0.11 -0.03, 2+bring 0 -0.12, 2+broug 0.32 0, 2+budge -0.17 0.08, 2+built -0.03 0
2+but -0.05 0, 2+by -0.5 0.36, 2+cabin -0.03 0, 2+call -0.06 0, 2+calle 0.16 -0.04, 2+calls 0.03 0
2+came 0.08 0.54, 2+camhs 0.04 0, 2+can 0.18 -0.14, 2+care 0.1 0.06, 2+carer -0.21 0
2+carri -0.03 0, 2+case -0.08 -0.08, 2+cases -0.06 -0.05, 2+casew 0.04 0, 2+cent -0.07 0
2+centr 0.17 -0.04, 2+chair -0.11 0, 2+chall 0.04 0.33, 2+chang 0.1 -0.7, 2+check 0.1 -0.16
2+chief 0.03 0, 2+child -0.1 0.33, 2+city -0.2 0.16, 2+clear 0.13 0.06, 2+clini 0.26 0.24
2+cllr -0.12 0, 2+co 0.12 0.13, 2+colle 0.06 -0.12, 2+come 0.1 0.13, 2+comes 0.11 0.04
2+comin -0.13 0, 2+comme 0.15 -0.08, 2+commi -0.09 -0.34, 2+commu -0.04 0.06, 2+compl -0.04 0.24
2+conce -0.44 0.05, 2+concl 0.14 -0.31, 2+confi -0.22 0.14, 2+consi -0.42 0.14, 2+consu 0.17 0
2+conta -0.21 0, 2+conti -0.05 -0.1, 2+contr -0.1 -0.05, 2+could 0 -0.17, 2+counc 0.38 0.16
2+count 0 -0.24, 2+cqc 0.35 -0.3, 2+credi 0.15 -0.06, 2+criti 0.17 0.07, 2+cut 0.07 0, 2+d -0.16 0
2+dashb -0.04 0, 2+data -0.04 0, 2+day -0.06 0, 2+days -0.3 0, 2+dco 0.12 0, 2+decid -0.09 0
2+decis 0.03 0.16, 2+defic -0.03 0, 2+delay 0.1 -0.06, 2+deman 0.11 0, 2+descr -0.08 0.13
2+deter -0.09 0, 2+devel 0.3 -0.03, 2+did 0.55 0.21, 2+didn -0.12 0, 2+diffe 0.11 -0.28
2+direc -0.03 0, 2+disab -0.38 -0.16, 2+disap 0.07 0, 2+distr -0.14 0, 2+do 0 -0.62, 2+does 0 0.16
2+doesn -0.14 0, 2+doing 0.03 0, 2+don 0.03 0, 2+done -0.06 0, 2+down 0.39 0.27, 2+drew 0.29 0.22
2+each -0.11 0, 2+early -0.09 0.17, 2+east -0.45 0, 2+educa -0.21 -0.27, 2+effec 0 0.21
2+ehc 0.22 -0.04, 2+eight -0.11 0, 2+email 0.1 0, 2+emoti 0.04 0.12, 2+emplo 0.03 0.16
2+end 0.11 -0.05, 2+engag -0.04 0, 2+enoug 0.11 -0.22, 2+ensur -0.07 -0.05, 2+evalu 0.19 0
2+ever -0.09 0, 2+every -0.03 0.03, 2+evide 0.2 0, 2+exclu 0.13 0, 2+execu -0.11 0
2+exper -0.03 -0.04, 2+expla -0.14 0, 2+expre -0.1 0, 2+faili 0.17 0, 2+fair 0.05 0
2+famil 0.04 0.05, 2+far -0.08 -0.04, 2+favou 0.07 0, 2+feel 0.21 0.25, 2+fell 0.04 0
2+felt -0.29 0, 2+few 0.26 0.17, 2+fewer 0.06 0, 2+figur 0.1 0, 2+find 0.11 -0.18
2+findi 0.48 0.18, 2+finds -0.11 0, 2+first -0.35 0.2, 2+five 0 -0.05, 2+fix -0.09 0
2+follo -0.04 -0.32, 2+for -0.11 -0.12, 2+forum 0.25 -0.12, 2+found 0.2 0.19, 2+four 0 -0.04
2+frame -0.04 0, 2+free 0.06 0, 2+from 0.24 -0.2, 2+front -0.05 0, 2+full 0.08 0, 2+fundi -0.07 0
2+furth -0.09 0, 2+gaps 0.08 -0.13, 2+gener 0 0.13, 2+get 0.41 0.43, 2+getti 0.1 0
2+give 0.13 0.04, 2+given 0 -0.06, 2+gives 0.14 0.06, 2+glad 0.17 -0.08, 2+go -0.16 0.06
2+goes 0.08 -0.06, 2+going -0.05 0, 2+gone -0.16 0, 2+good 0.19 0.59, 2+got -0.19 0.44
2+gover -0.19 0.1, 2+grant 0.17 0.44, 2+grate 0.03 0, 2+green 0.05 0, 2+group 0.28 0.21
2+grown -0.15 0, 2+had -0.48 0.26, 2+hadn -0.08 0, 2+half -0.16 -0.15, 2+happe -0.17 0
2+hard 0.07 -0.15, 2+has -0.37 -0.28, 2+hasn 0.04 0, 2+have -0.08 0.31, 2+havin -0.12 0
2+he -0.04 0, 2+head -0.25 0, 2+healt 0.47 0.1, 2+hear -0.12 0, 2+heard 0.07 -0.05
2+heari 0.04 0.11, 2+held 0.24 0.03, 2+help 0.05 -0.3, 2+helpe -0.1 0.13, 2+her -0.32 0
2+here 0.06 0, 2+high 0 0.16, 2+highl -0.18 0.04, 2+hold -0.04 0, 2+home -0.29 0, 2+hones 0.04 0
2+how 0.08 0.25, 2+howev 0.11 -0.15, 2+hub 0.05 0, 2+i 0.04 0.26, 2+icb 0.08 0, 2+ident -0.34 -0.15
2+if 0.03 0, 2+impre 0.03 0.05, 2+impro 0.71 -0.37, 2+in -0.07 0, 2+inclu 0.06 0.09
2+incon 0.16 0.31, 2+incre 0.06 -0.08, 2+infor 0.13 0.09, 2+ins 0.06 0, 2+inspe -0.26 0.48
2+insuf 0.27 -0.19, 2+inter -0.12 -0.51, 2+into 0 0.12, 2+inves -0.16 0, 2+is -0.07 -0.36
2+isn -0.17 -0.07, 2+issue 0.06 0, 2+it 0.13 -0.47, 2+its 0.18 0.06, 2+janua -0.2 0
2+joint 0.52 0.07, 2+journ 0.03 0, 2+judge -0.22 0.03, 2+june 0.18 0, 2+just -0.21 0, 2+keep 0.03 0
2+kept 0.1 0.08, 2+key 0.22 -0.06, 2+kids 0.1 0, 2+kind 0.03 0.11, 2+knew 0 0.1, 2+know -0.06 -0.12
2+known -0.09 -0.05, 2+langu 0.23 -0.17, 2+last -0.27 0.81, 2+late -0.19 -0.14, 2+lead 0.07 0.36
2+leade 0.23 0.07, 2+learn -0.15 0.15, 2+leave 0.15 -0.15, 2+led -0.22 0, 2+left 0 -0.25
2+less 0 0.05, 2+let -0.12 0, 2+lette 0.26 0, 2+like 0.05 -0.28, 2+line 0.14 -0.1
2+list 0.34 -0.32, 2+liste -0.18 0.08, 2+lists -0.05 0, 2+littl 0.15 -0.15, 2+live 0.03 0.08
2+ll -0.08 0, 2+local -0.38 -0.48, 2+long -0.3 -0.23, 2+longe 0.12 0.07, 2+look -0.28 0
2+looke -0.19 0, 2+lost 0.03 -0.05, 2+made -0.24 -0.22, 2+main 0.42 0, 2+mains -0.06 0
2+make 0.32 -0.18, 2+manag 0.06 0, 2+many 0.27 -0.15, 2+march 0.33 0.1, 2+matte -0.14 0
2+may 0.13 0, 2+mean 0.03 -0.04, 2+means 0.05 0, 2+meant -0.22 0, 2+medic 0.06 -0.2, 2+meet -0.1 0
2+meeti -0.44 0, 2+membe 0.32 -0.37, 2+menti -0.05 0.04, 2+met -0.14 -0.06, 2+might -0.07 0
2+missi 0.08 0, 2+month 0.56 0, 2+more 0.39 0.22, 2+most 0.08 0.36, 2+mothe 0.04 0, 2+move 0.04 0
2+moved 0.14 0, 2+much -0.22 0.06, 2+must 0.16 -0.27, 2+my -0.05 0, 2+named 0.37 -0.27
2+need 0 0.03, 2+neede 0.25 -0.1, 2+needs -0.7 0, 2+neuro -0.09 -0.04, 2+never 0.09 0
2+new -0.08 0.11, 2+next -0.05 0, 2+nhs -0.04 -0.11, 2+nice -0.04 0, 2+no -0.07 0.52
2+nobod -0.12 0, 2+none -0.26 0, 2+north -0.04 -0.1, 2+not -0.11 0.15, 2+note 0.25 0.2
2+noted -0.22 0.39, 2+notes 0.04 -0.08, 2+nothi 0.07 0.13, 2+novem -0.03 0, 2+now 0.49 0.51
2+numbe 0.16 -0.25, 2+nurse 0.18 0.12, 2+nursi 0.09 0, 2+obser 0.04 0.12, 2+occup 0.06 0
2+octob -0.11 0, 2+of 0.03 -0.03, 2+offer 0.33 0.14, 2+offic 0.19 0.04, 2+ofste 0.15 0.17
2+often 0 -0.09, 2+older 0.05 0, 2+once 0.15 0, 2+one 0.19 -0.34, 2+only -0.08 0.19
2+or -0.13 -0.04, 2+other 0.03 -0.03, 2+our -0.17 -0.07, 2+out 0 0.54, 2+outco -0.46 -0.15
2+outli 0.06 0, 2+over 0.16 -0.17, 2+overs -0.06 0.09, 2+own -0.14 0, 2+paedi 0.07 -0.03
2+page 0.16 0, 2+paper -0.11 0, 2+paren 0.03 -0.24, 2+part 0.14 0.06, 2+parti 0.19 0.03
2+partn 0.06 -0.07, 2+past 0.09 0, 2+pathw 0.05 0.09, 2+peopl -0.03 0.28, 2+perfo -0.32 0
2+perso -0.4 0, 2+phone -0.12 0, 2+place 0.05 -0.55, 2+plain 0 -0.45, 2+plan -0.14 0.18
2+plann 0.17 -0.12, 2+plans 0.22 0.05, 2+pleas 0.63 0.08, 2+point -0.44 0.46, 2+poor -0.24 0
2+posit -0.25 -0.3, 2+post 0.03 0, 2+pract 0.15 0.18, 2+prais -0.03 0.31, 2+prepa 0.06 0.07
2+prese -0.04 0, 2+press 0.23 0, 2+previ -0.03 0, 2+prima 0.06 0.12, 2+prior -1.04 0
2+proce 0.27 0, 2+produ 0.17 0.06, 2+profe -0.24 -0.17, 2+progr 0.65 0.18, 2+promi -0.13 0
2+propo -0.04 0, 2+proud 0.08 0, 2+provi 0.55 -0.26, 2+publi 0.1 0.17, 2+pupil 0.2 -0.26
2+put 0.11 0.22, 2+putti -0.04 0, 2+quali 0.14 0.25, 2+quest -0.09 0, 2+quick -0.05 0
2+raise -0.29 -0.18, 2+rate -0.07 0, 2+rathe -0.03 0, 2+re 0.33 -0.04, 2+reach 0.13 0
2+read 0.23 0.18, 2+reaso -0.1 -0.14, 2+recei -0.11 0.1, 2+recen 0.06 0.13, 2+recog -0.58 0.37
2+recom -0.05 0, 2+recor 0.03 0, 2+reduc 0.05 -0.05, 2+refer -0.05 -0.29, 2+regis -0.03 0
2+regul 0.08 -0.12, 2+relat 0.23 0, 2+remai 0.11 -0.09, 2+remar -0.12 0.04, 2+remem -0.04 0
2+remin -0.07 0, 2+repor 0.82 -0.12, 2+repre -0.22 0, 2+reque 0.05 0, 2+requi 0.13 0
2+resig -0.03 0, 2+respo 0.55 -0.09, 2+resul -0.3 0, 2+retur -0.09 0.03, 2+revie 0.21 -0.45
2+revis -0.03 -0.15, 2+right 0.2 -0.06, 2+ring 0.08 0, 2+round 0.04 0, 2+run 0.06 0, 2+s 0.32 0.34
2+safe 0 0.03, 2+said 0.15 0, 2+same -0.14 -0.25, 2+satis 0.09 0.12, 2+saw -0.19 0.18
2+say 0.13 0.32, 2+says 0 -0.05, 2+schoo 0.55 0.28, 2+secon -0.16 0.19, 2+secur 0.06 0.11
2+see -0.31 0.04, 2+seen -0.37 0.08, 2+sen 0.17 0.06, 2+send -0.13 -0.42, 2+sendi -0.09 0
2+sent -0.03 0, 2+servi -0.26 0.09, 2+set -0.26 0.2, 2+sets -0.14 -0.11, 2+setti 0.14 0
2+seven -0.09 0, 2+sever -0.34 0, 2+share 0.06 -0.05, 2+she 0.09 0, 2+short 0 0.07
2+shoul 0.2 -0.2, 2+shows -0.04 0, 2+signi -0.17 -0.41, 2+since 0.04 0.08, 2+six 0.03 0
2+slow 0.11 -0.09, 2+small -0.05 0.08, 2+so 0.04 -0.39, 2+socia -0.32 -0.11, 2+some 0.31 -0.15
2+somet -0.2 0, 2+sorry -0.47 0, 2+south -0.04 0, 2+speak -0.09 -0.14, 2+speci -0.47 -0.19
2+speec 0.22 0.08, 2+spent 0.05 0, 2+spoke 0.04 -0.1, 2+staff 0.06 0.25, 2+stand 0.16 0
2+start 0.26 0.2, 2+state -0.37 -0.06, 2+steps -0.04 0, 2+still 0.17 -0.07, 2+stopp -0.04 0
2+strat -0.15 0.03, 2+stren -0.04 -0.48, 2+stron -0.36 0, 2+struc 0 0.29, 2+suffi -0.12 0.09
2+sugge -0.25 0, 2+suppo 0.22 0.05, 2+surve -0.03 0, 2+syste 0.08 0.25, 2+t -0.26 -0.05
2+take 0.28 -0.08, 2+taken 0.04 -0.06, 2+takes -0.1 -0.27, 2+talk 0.04 0.04, 2+talke -0.08 0
2+targe 0.17 0, 2+teach 0.1 0.06, 2+team -0.28 0.22, 2+teams -0.23 0, 2+teena 0 -0.03
2+tell 0.14 0.07, 2+ten 0.06 -0.09, 2+that 0.37 -0.03, 2+the -0.11 -0.26, 2+their -0.44 0.13
2+them 0.04 0, 2+then -0.1 0, 2+thera 0.26 0.26, 2+there 0.26 -0.51, 2+these 0.15 0.38
2+they 0.14 -0.19, 2+thing -0.44 -0.07, 2+think -0.08 0, 2+third 0.09 -0.38, 2+this 0.1 0.12
2+those 0.18 -0.47, 2+thoug 0.18 -0.44, 2+three -0.22 -0.49, 2+throu 0.12 0.03, 2+time -0.26 -0.03
2+timel 0.11 -0.09, 2+times 0 -0.14, 2+timet 0.05 0, 2+to 0 0.18, 2+today -0.06 0
2+toget 0.09 0.05, 2+told -0.1 0.35, 2+too 0 -0.35, 2+took -0.12 0.16, 2+touch 0.11 0
2+train 0.26 0.25, 2+trans -0.2 -0.5, 2+trave 0.1 -0.17, 2+tribu 0.03 0, 2+troub 0.06 0
2+true -0.25 0, 2+trust 0.04 -0.05, 2+try 0.07 0, 2+turn -0.06 0, 2+two -0.27 -0.09
2+unacc 0.05 0.03, 2+under 0.17 -0.1, 2+until -0.04 0, 2+up 0.11 0.24, 2+updat -0.05 0
2+urgen -0.06 -0.13, 2+us 0.39 0.34, 2+used 0 0.11, 2+vacan -0.03 0, 2+ve -0.05 -0.32
2+very 0 -0.3, 2+view -0.33 0, 2+visib -0.15 0, 2+visit 0.2 0.52, 2+voice 0.31 -0.03
2+wait -0.28 -0.37, 2+waite -0.3 0, 2+waiti 0.07 0.1, 2+waits -0.15 0.1, 2+want -0.13 0
2+wants -0.2 0, 2+warm 0.37 0.12, 2+was -0.42 -0.24, 2+wasn -0.04 0, 2+watch -0.07 0
2+way -0.05 -0.16, 2+we 0.2 0.23, 2+weak -0.06 0, 2+weakn 0 -0.07, 2+websi -0.06 0, 2+week -0.03 0
2+weeks 0.06 0, 2+welco 0.13 0, 2+went 0.39 0, 2+were 0.15 0.18, 2+weren 0 -0.05
2+what -0.21 -0.55, 2+when 0 0.36, 2+where 0.06 -0.22, 2+wheth -0.11 0, 2+which 0 0.54
2+who -0.34 -0.47, 2+whom -0.13 0, 2+whose 0 0.2, 2+why -0.11 0, 2+wides -0.37 0
2+will -0.18 -0.07, 2+withi 0.05 0, 2+witho -0.13 0, 2+word -0.09 0, 2+words -0.22 -0.21
2+work 0 0.09, 2+worke -0.18 0.03, 2+worki 0.05 0.11, 2+works -0.03 0, 2+worri 0.16 0
2+would -0.07 0, 2+write 0.24 0, 2+writi 0.06 0, 2+writt -0.22 0.33, 2+wrong -0.07 0
2+wrote 0.21 -0.09, 2+year -0.1 0, 2+years -0.26 -0.1, 2+yes -0.1 0, 2+you -0.13 -0.24
2+young -0.17 -0.21, 2+your -0.11 0
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
