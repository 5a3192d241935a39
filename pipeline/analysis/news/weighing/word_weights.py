"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

_LISTED = """
word:
0 -0.05 0, 0am -0.05 0, 0k -0.1 0, 0m -0.54 0, 0nd -0.09 0, 0pm -0.13 0, 0rd -0.06 0, 0s 0.41 0.1
0st -0.07 0, 0th 0.05 -0.25, a 0 0.27, a0 -0.15 0, aband -0.16 0, able 0.12 0.08, about -0.04 -0.12
above 0.12 -0.03, absen 0.21 -0.28, absol -0.16 0, acade 0.38 -0.24, accel -0.38 0.12
accep -0.03 -0.64, acces -0.13 -0.27, accom -0.15 0.1, accor 0.09 0.04, accou -0.03 0.23
accur 0.38 0.36, achie 0.29 -1.15, ackno 1.15 1.26, acros 0.31 0, act -0.05 0.6, acted -0.04 0.53
actin 0 0.06, actio -0.39 -0.28, activ -0.11 0, actua 0.12 -0.03, acute -0.03 0, ad 0.07 0
adapt -0.06 0.26, add -0.28 -0.18, added 0.14 -0.43, addit -0.33 1.01, addre -0.21 -0.52
adds 0.21 -0.03, adequ -0.13 0, adhd 0.44 -1, admin -0.11 0, admir 0.33 0.27, admis 0.13 0.3
admit -0.46 0.51, adole 0.05 0.05, adopt -0.11 0, adult 0.32 -0.85, advan 0.04 0, adver -0.11 -0.26
advic 0.25 0.27, advis 0.29 0.49, advoc 0.31 0.22, affec -0.13 -0.29, afi 1.05 0, afrai -0.07 0
after 0.32 -0.81, again -0.12 -0.17, age 0.34 -0.53, aged 0.36 -0.55, agenc 0.27 0.25, agend 0.29 0
ages 0.27 -0.05, agm -0.05 0, ago 0 0.2, agree -0.03 -0.28, ahead 0.21 0.39, aids 0.21 0.05
aim -0.41 0.09, aims -0.08 0, air -0.06 0, alarm 0 -0.06, alder 0.03 0, alert 0.2 0
alike 0.18 -0.06, aliso -0.58 0, all -0.14 0.21, allia -0.16 0, alloc -0.37 -0.13, allow -0.38 0.28
almos 0.42 0.53, alone 0.24 -0.33, along -0.47 0.45, alrea -0.55 -0.24, also 0 -0.16, alter -0.07 0
altho -0.35 -0.08, altog -0.13 0, alway 0.16 0.05, am -0.11 -0.03, amaze -0.13 0, amazi -0.21 0
amber -0.17 0, ambit 0.61 0.41, amend 0.24 -0.08, among 0 -0.59, amoun 0.03 -0.21, an -0.17 -0.32
analy 0.08 -0.08, and -0.46 0.44, andre -0.03 0, anew -0.04 0.27, angel -0.04 0, angry -0.42 -0.06
ann -0.05 0, annou 0.13 0, annua 0.11 -0.3, anoth 0.07 -0.35, answe -0.26 0.28, anten 0.1 0.03
anxie 0.03 0.14, anxio 0.08 0.33, any -0.49 -0.5, anybo 0.15 -0.21, anyon 0.37 -0.04, anyth 0 -0.57
anywa -0.07 0, anywh 0.09 0.15, aob -0.04 0, ap -0.13 -0.4, apart 0.04 -0.06, apolo -0.59 0
app -0.23 0, appea -0.29 0.26, appen 0.15 0, appla -0.18 0, appli -0.09 0, appoi 0.71 0.47
appre 0.28 0.26, appro -0.47 0.5, april -0.31 0.51, archi -0.04 0, are 0.29 0.32, area -0.38 0.32
areas -0.44 -0.05, aren 0.05 -0.03, argue -0.04 0.26, arisi -0.05 0, aroun -0.1 0.28
arran 0.24 0.09, arriv 0.66 0.46, artic -0.26 0, as -0.31 -0.03, asd 0.34 0.27, asham -0.22 0
aside -0.15 0, ask 0 0.32, asked -0.15 -0.46, askin -0.25 0.09, asks 0.29 -0.04, aspec 0 0.21
aspir 0.39 0, asses 0.38 -0.4, assis 0 0.35, assoc -0.42 0, assur -0.13 -0.54, asylu 0.16 0.29
at 0.08 -0.14, attac -0.07 0, attai 0 -0.16, attem -0.35 0, atten -0.05 -0.03, attit 0.04 0
attri 0.05 0, audio 0.09 -0.25, audit -0.72 0, augus -0.04 -0.15, autho -0.25 -0.14
autis 0.09 -0.75, autum -0.16 0, avail 0.46 -0.41, avera -0.2 -0.47, avoid 0.05 -0.29
await -0.14 -0.15, award 0.24 0, aware -0.04 -0.04, away 0.29 0.17, babie 0.33 0.39, baby -0.03 0
back -0.13 0.54, backg -0.06 0, backl 0 0.2, bad -0.22 -0.16, badly 0.04 -0.33, bag -0.16 0
balan -0.2 0.22, band -0.06 0, bands -0.05 0, bar 0.03 0.09, bare 0.44 0.29, barel 0.08 -0.1
barri -0.25 0.3, barro 0.03 0, base -0.2 0.12, based 0.27 -0.14, bases 0.35 0.14, basic 0.24 -0.35
basis 0.08 0, battl -0.45 -0.37, bay -0.07 0, bbc -0.3 0, bcp -0.05 0, be -0.25 -0.18
bear -0.07 0.33, bears 0.12 0, becam -0.04 -0.19, becau -0.22 -0.24, becom 0.22 -0.15, bed -0.09 0
been 0.1 0.19, befor 0.65 0, began -0.32 -0.03, begin 0.44 0.36, begun -0.17 0.48, behal 0.06 0
behav 0.17 -0.07, behin 0.23 -0.19, being 0.09 0.12, belie 0.18 -0.24, bell 0.11 0
belon -0.14 -0.28, below 0 -0.2, ben -0.26 0, benef -0.08 -0.55, besid -0.19 -0.41
best -0.32 -0.29, bette -0.21 -0.07, betwe 0.78 -0.51, beyon 0.13 -0.15, bid -0.1 0, big 0 0.32
bigge 0 -0.17, bill 0.14 0, bins -0.06 0, birth 0.34 0.1, biscu -0.12 0, bit -0.31 -0.05
bits -0.39 0, black -0.05 -0.19, blame -0.04 -0.24, blank 0.16 0, blind 0.28 0.15, block -0.15 0
blog -0.14 0, blunt 0.17 0, board 0 -0.24, boat 0.06 0, bodie 0.16 0.13, body -0.23 0.11
book -0.21 0, borde 0.19 -0.27, borou -0.18 -0.11, boss 0.18 0, bosse 0.13 0.09, both -0.19 0.11
botto 0.03 -0.37, bough 0.34 -0.13, bounc -0.07 -0.1, bound 0.13 0, box 0.21 0, boy -0.09 0.11
boys 0.23 -0.2, brand -0.11 0, break 0.43 0.36, breat 0.04 0, bridg -0.39 0.06, brief -0.22 0
brill -0.26 0.17, bring -0.28 0.35, broad 0.1 -0.09, broke 0.07 0.12, broug 0.64 0.56, budge 0.62 0
build -0.49 0.32, built 0.31 -0.04, bus 0.08 0, buses 0.11 -0.04, busin 0.08 0.16, but -0.12 0.03
buy 0.52 -0.06, by 0 0.35, c -0.23 -0.59, cabin -0.26 0.07, cake -0.14 0, call 0.07 0.39
calle -0.46 0.15, calls 0.09 -0.15, calm -0.12 0, came -0.2 0.11, camhs 0.42 -0.55
campa -0.47 -0.12, can 0 0.27, cance 0.1 -0.43, candi 0.16 0.1, cando 0.37 -0.16, canno -0.05 -0.22
capac 0.14 -0.29, capit -0.08 0, captu 0 0.34, car -0.07 0, card 0.31 0, care 0.26 0.45
cared -0.06 0.04, caree 0 0.06, caref 0.13 0.69, carer -0.5 0.15, cares 0.23 0, carin 0 0.07
carol -0.04 0, carri 0 0.11, carry -0.18 -0.21, case -0.25 -0.48, casel 0 0.06, cases 0.54 -0.22
casew -0.08 0.18, castl -0.04 0, catch 0.29 0, categ -0.13 0, cater 0.19 -0.14, caugh 0.17 0.36
cause 0.28 -0.29, cauti -0.11 -0.03, ccg -0.31 -0.15, ccgs 0.28 -0.13, celeb -0.09 0
cent -0.06 0.31, centr 0.2 1.18, cereb -0.12 0, certa 0.44 -0.12, chair -0.22 0.38
chall 0.23 -0.92, chamb -0.17 0, champ -0.03 -0.04, chanc 0.52 -0.74, chang 0.33 0.25
charg 0 -0.15, chari 0.04 0, charl -0.06 0, chat -0.11 0, check 0.63 -0.12, cheer 0.11 0
chief -0.06 0.04, child -0.31 0.09, choic 0.45 0.14, choos 0.18 0.25, chose -0.22 0.23
chuff -0.06 0, churc -0.06 0, circu 0.08 0.16, city -0.24 0.28, civic -0.15 0, claim -0.37 -0.18
clair -0.36 0, clari 0.24 0.07, class 0 0.31, clear 0.63 0.78, click -0.06 0, cliff 0.24 -0.36
clini 0.05 0.06, cllr -0.8 -0.17, clock 0.16 -0.07, close 0.08 0.33, closi 0.03 0, club 0.48 0.35
clubs 0.71 -0.13, clust 0.12 0.15, co 0.1 0.38, coach -0.2 0, coast 0.06 -0.42, code -0.05 0
coffe -0.09 0, coher 0.2 -0.07, cold 0.1 0, cole -0.04 0, colla 0.67 0.21, colle -0.37 -0.17
colou -0.12 0, come 0.23 0.3, comes 0.07 -0.12, comfo -0.14 -0.12, comin 0.13 0, comme 0.1 0.4
commi -0.08 -0.42, commo -0.03 -0.06, commu 0.14 -0.76, compa 0.16 0.45, compe -0.06 0
compl 0.16 0.39, compr -0.03 0.11, con -0.07 0, conce 0.16 -0.4, concl 0.13 -0.35, conde 0.2 0
condi -0.31 -0.4, condu -0.03 0, confi -0.07 -0.31, confu 0 -0.05, congr -0.21 0, conne -0.05 0
conse 0.13 -0.71, consi 0.68 -0.21, const 0.18 -0.28, consu -0.26 0.19, conta 0.07 -0.29
conte 0.13 0.45, conti 0.24 -0.56, contr 0.09 0.35, conve -0.1 0.31, coope 0.2 -0.32
coord 0.26 -0.7, cope -0.24 0, copie 0.13 -0.05, copro 0.03 0, copy -0.14 -0.05, core -0.03 0.14
corne 0.25 0, corre -0.07 0, corri -0.07 0, cost -0.27 -0.16, costs -0.27 0, could 0.26 -0.55
coun -0.18 0, counc -0.82 -0.55, couns 0.4 0.5, count 0.14 -0.55, cours 0.19 0.73, court -0.04 0
cover -0.3 0.13, covid -0.59 0.15, cqc -0.5 0.21, crack -0.06 0, craig -0.08 0, creat 0.2 0.07
credi 0.26 0.16, cried -0.31 0, crime -0.03 0, crisi -0.07 0.67, crite -0.25 0, criti 0.14 -0.32
cry 0.06 0, cryin -0.12 0, cultu 0.45 0.28, cup 0.04 0, cupbo -0.03 0, curre 0 -0.26, custo 0.06 0
cut 0.31 -0.72, cuts 0.13 0, cycle -0.05 0, d -0.24 -0.25, dad -0.1 0, dads 0.29 0.13
daily 0.12 -0.41, dame -0.06 0, damni -0.3 0.38, dan -0.04 0, dange -0.61 0, dark 0.19 -0.38
dashb 0.23 -0.12, data -0.32 -0.38, date 0 -0.69, dated 0.09 0, dates -0.16 0, daugh -0.19 -0.36
david -0.05 0, day 0.12 -0.62, days 0.22 0.37, dco -0.08 0.37, deadl 0.86 0.13, deaf 0.42 0.36
deal -0.16 0.26, deali -0.42 0.42, deals -0.39 0, dealt 0 0.17, debor 0.1 0, decad -0.08 0
decem -0.71 -0.13, decen -0.03 0, decid 0.25 0.07, decis 0.6 0.21, decla -0.26 0, decli 0.22 0
dedic 0.04 -0.06, deep -0.35 0.07, deepl -0.26 0.09, defen -0.08 0, defic 0 -0.14, defin -0.11 0
degre 0.24 -0.52, delay 0.27 -0.47, delig 0.09 0.13, deliv -0.38 -0.69, dem -0.03 0
deman -0.32 -0.66, democ 0.05 0.07, demon -0.04 0, dems -0.17 0, denta 0.39 -0.37, denti 0.89 -0.53
depar 0 -0.13, depen 0.42 -1.14, depth -0.22 0, deput -0.28 -0.03, descr 0.43 -0.03
deser -0.59 -0.31, desig 0.72 0.71, despa -0.2 -0.17, despe 0.12 -0.19, despi 0.16 0.14
detai -0.3 0.66, deter -0.43 0.63, devel -0.04 0.46, devot -0.07 0, dfe -0.15 0.42, diagn 0.5 0.5
did 0 0.63, didn -0.43 0.07, diffe 0.39 -0.76, diffi -0.12 -0.75, digit -0.1 0, dire -0.19 0
direc -0.23 0.28, disab 0 0.1, disag 0.05 0.73, disap -0.18 -0.23, disch 0.2 -0.29
disco -0.19 -0.07, discu -0.43 0, disgr -0.14 0, disjo 0.06 -0.23, disor 0.29 -0.04, dispu 0.26 0.1
dissa 0.34 -0.52, dista 0.1 -0.27, distr -0.1 -0.5, divis -0.03 0, do 0.32 -0.09, docto 0 -0.44
docum -0.29 -0.33, does 0.31 0.26, doesn -0.33 0.24, dog -0.04 0, doing 0.23 -0.31, don 0 0.18
done 0.29 0.97, door -0.09 0.29, doors 0.13 0.14, doubl 0.11 -0.32, doubt 0.47 -0.09
down -0.06 -0.35, downl -0.24 0, dozen -0.28 0, dr -0.12 0, draft -0.21 0, draw -0.4 -0.13
drawi -0.1 0, drawn -0.28 -0.06, draws 0.14 -0.08, dread -0.36 0, dress 0.03 0, drew 0 0.24
drift 0.07 0.07, drive 0.28 -0.17, drop 0.16 0.4, dropp 0.4 -0.03, dry 0.11 0, dsr 0 -0.08
due 0 -0.42, dunho -0.34 0, durin 0.25 0.21, dutie 0.06 -0.06, dynam -0.04 0.17, e -0.28 0
each 0.13 0.69, earli 0.3 -0.06, early 0.43 0.63, earne 0 -0.13, easie 0.08 0.41, easil 0.07 0.12
east -0.43 0.11, easte -0.1 0, easy 0.26 0.66, eat -0.09 0, eatin 0.21 -0.28, econo -0.06 0
ed -0.05 0, edge 0.25 -0.3, educa -0.47 -0.29, effec 0.05 -0.8, effic 0.1 0.29, effor 0.04 0.53
ehc 0.12 -0.52, ehcp -0.65 -0.86, ehcps -0.03 0, eight 0.26 0.26, eithe 0 -0.12, elain -0.05 0
elect 0.05 0.16, eleve 0.07 -0.45, eligi 0.09 -0.1, else 0.12 -0.17, elsew 0 0.42, email 0.29 -0.03
embed 0.79 0.08, emerg 0.2 0, emma -0.08 0, emoti 0.39 0.11, emplo 0.22 0.38, empty 0.43 -0.3
enabl 0.2 0.03, encou -0.15 -0.13, end 0.05 0.03, ended -0.07 0.23, endor -0.18 0, ends 0.44 -0.29
energ 0.16 -0.57, engag 0.16 0.03, engla -0.32 0.28, engli 0.15 0.23, enhan 0.25 -0.23
enjoy 0.13 0.27, enorm 0.09 0, enoug 0.35 -0.68, enqui -0.08 0, ensur 0 -0.51, entit -0.22 -0.23
ep -0.08 0, epile 0.27 -0.05, equal 0.52 0.6, equip 0.08 0.5, equit 0 -0.08, escal -0.13 0.19
escor -0.09 0.07, espec 0.37 -0.48, essen -0.25 0, estab 0.33 -0.28, estat -0.09 0, estim -0.14 0
ethos 0.06 0.05, evalu 0.21 -0.22, even 0.4 0.27, eveni -0.03 0, event 0.36 0.28, ever -0.29 -0.52
every 0 1.01, evide -0.05 0.49, exami -0.79 0, examp 0.53 0.96, excee 0.2 -0.08, excel -0.04 0.32
excep 0.29 0.55, exces 0.39 -0.28, excit 0.35 0.14, exclu 0.51 0.9, excus -0.43 0, execu -0.41 0.25
exemp 0.31 0.28, exhau -0.29 -0.25, exist 0.15 -0.43, expan 0.34 0.16, expec -0.16 0.17
exper -0.65 -0.03, expla -0.2 -0.22, explo 0.11 0, expre -0.1 0, exten -0.35 0.15, exter 0 -0.04
extra -0.31 0.35, extre -0.08 0.11, eye 0.12 -0.16, f 0.24 -0.11, face 0.19 0.23, faceb -0.2 0
faced -0.31 -0.04, faces 0.05 0, fact 0.08 -0.27, facts -0.2 0, fail -0.46 0.11, faile 0.1 -0.45
faili -0.42 0.08, fails -0.29 -0.41, failu -0.66 -0.11, fair -0.1 -0.04, faire 0.03 0
faith 0.26 -0.69, fall 0.19 -0.35, falle 0.09 0.17, falli -0.09 -0.44, falls 0.1 -0.31
famil -0.13 -0.09, fanta -0.06 0, far 0.03 0.1, fare 0.45 0.07, farm 0.08 0.17, fast 0.35 0.95
faste -0.15 -0.38, fathe 0.18 -0.28, fault 0.19 -0.36, favou 0.31 0.04, featu -0.5 0
febru -0.36 -0.11, fed 0.15 0, feedb 0.08 0.06, feel 0.37 -0.39, feeli 0.42 -0.09, feels 0.35 0
feet -0.12 0, fell -0.13 -0.1, felt 0.11 -0.31, ferry 0.08 0, few 0.32 0.9, fewer -0.04 0.5
field 0.16 0, fifte -0.06 0, fifth -0.38 -0.05, fight -0.48 -0.31, figur 0.51 -0.23, file 0.11 0
files -0.27 0, fill 0.03 0.1, fille 0.05 -0.37, film -0.08 0, final 0.31 0.09, finan -0.12 -0.11
find 0.28 -0.36, findi 0.26 -0.42, finds -0.33 -0.03, fine 0.03 0, finge 0.07 0, finis 0.15 0.19
fire -0.04 0, firm -0.17 0.2, firml 0.1 0.14, first 0.11 0.69, fit 0.24 -0.16, fits 0.04 0.25
fitti 0.03 0, five -0.04 -0.08, fives 0.77 0.64, fix -0.44 0, fixed 0.13 0.04, flagg -0.13 0
flexi 0.18 0.52, floor 0.03 0, flour 0.19 0.05, flu -0.29 0, focus -0.29 -0.06, folde -0.03 0
follo -0.47 0.5, food 0.05 0, foot -0.06 0, footb -0.08 0, for -0.37 -0.52, force 0.27 0.03
forec -0.13 0, forge -0.08 0, forgo 0 0.33, form -0.22 0.12, forma 0.25 -0.14, forme 0.35 0.26
forms -0.12 0, formu -0.09 0, fortn 0 0.43, forty -0.14 0, forum 0.43 0.76, forwa 0.16 0.59
foste 0.15 0, found 0.3 0, four -0.26 0.17, fourt 0.04 -0.14, fract 0.12 -0.11, fragi 0.27 -0.23
frame -0.07 0.3, frank -0.2 0, free -0.23 0, freed 0.09 0, frequ 0.42 -0.56, fresh 0.19 0.14
frida -0.09 0.07, frien 0.15 0.3, frigh -0.11 0, from -0.27 -0.07, front 0.16 0.76
fruit 0.21 -0.19, frust 0.27 -0.04, fulfi -0.08 -0.26, full -0.32 -0.52, fully -0.23 -0.2
fun 0.13 0.05, funct -0.1 0.03, fund 0.07 0.04, funda 0.59 0.09, funde -0.09 0.31, fundi -0.1 -0.12
furth -0.24 -1.05, futur 0.36 -0.09, g -0.07 0, gain 0.08 -0.07, gains 0.22 0.15, galle -0.08 0
gap 0.14 0.17, gaps 0.1 0.28, garde -0.09 0, gate 0.08 -0.33, gathe -0.05 0.12, gave -0.18 -0.06
gcse -0.05 0.22, gcses 0.05 0, gemma -0.05 0, gener 0.06 0.22, genui -0.33 -0.07, get 0.51 0.46
gets 0.45 0.17, getti 0.1 -0.4, girl 0.19 0, girls -0.1 -0.18, give 0.18 0.2, given 0.05 0.41
gives 0.59 0.78, givin -0.05 0, glad -0.21 0.05, glass 0.17 0, gloom -0.17 0, glowi 0 0.07
glue 0.12 -0.17, go 0.41 0.43, goes 0 -0.06, going -0.11 0.51, gold 0.26 0, golde -0.05 0
gone 0.15 0.46, good -0.14 0.31, goodb -0.05 0, got 0.35 -0.05, gov 0.12 0, gover -0.22 -0.35
gp -0.23 0.22, gps 0.14 -0.23, grade 0.34 0.25, gradu 0.53 -0.2, grand 0.15 0.12, grant -0.05 0.16
grasp 0.25 0, grate -0.03 0, grave 0.1 -0.19, great -0.49 -0.16, green 0.18 0.36, grim 0.12 0
grip 0.27 -0.06, groun 0.3 0.04, group -0.11 0.38, grow 0 -0.03, growi 0.26 0, grown 0.27 0.04
grows 0.03 0, growt -0.12 0.09, guida 0.2 0.04, guide -0.09 0.13, gypsy 0.06 -0.09, h 0.26 0
habil 0.22 0.14, had 0.31 0.07, hadn 0.26 -0.33, haile -0.11 0, half -0.17 -0.27, hall -0.59 0.08
halve 0.18 0.09, hand -0.08 0.13, hande -0.3 -0.32, handf 0.17 0, handi -0.1 0, handl 0.33 -0.05
hando 0.16 -0.14, hands -0.06 0.16, hang 0.21 -0.18, hanna -0.1 0, happe 0.08 -0.58
happi -0.04 0.12, happy -0.42 0.14, hard 0 -0.53, harde -0.27 -0.33, hardl 0.04 1.12, harm 0 0.32
hart -0.04 0, has 0.19 0.31, hasn -0.25 0, have 0.24 0, haven 0.31 -0.54, havin 0.41 0
he -0.65 -0.92, head -0.8 -0.05, headi -0.06 0, headl -0.23 0, heads -0.2 0.57, headt -0.16 0
healt 0 -0.45, hear -0.14 -0.06, heard 0.23 -0.13, heari 0.43 0.72, heart 0.13 -0.17, heath -0.04 0
heavi 0.18 -0.41, held -0.33 -0.3, hello -0.14 0, help -0.1 0.84, helpe -0.2 0.53, helpf -0.25 0.24
helpi -0.12 0.34, helpl 0.23 0.14, helps 0 0.46, her -0.65 0.09, here -0.57 0.63, hers 0.17 0
herse 0.19 0.1, hi -0.03 0, hide -0.18 0, high 0.32 0.26, highe 0.3 0.32, highl 0.18 1.4
him -0.26 -0.12, hire -0.33 0, hired -0.08 0, his -0.38 -0.24, histo -0.09 0, hit 0.05 -0.41
hmci -0.35 0, hoist 0.09 0, hold 0.55 -0.31, holde 0 0.07, holdi 0.15 0, holds 0.2 -0.11
holid 0.06 -0.19, home 0.22 0.52, homes 0.06 -0.18, homew -0.09 0, hones -0.08 0.55, hope -0.46 0
hoped -0.51 0, hospi 0.44 0.9, host -0.07 0, hour 0.24 0.04, hours 0.24 -0.4, house -0.15 -0.03
housi -0.13 -0.04, how -0.2 -0.57, howev 0.14 0.06, hub 0.1 0.96, hubs 0.61 0.89, huge -0.26 0
hundr 0.17 -0.24, hurry 0.1 0, hurts -0.05 0, hyper 0.25 0.08, i -0.45 -0.16, ian -0.07 0
icb -0.44 -0.47, idea 0.07 -0.08, ideas -0.1 0, ident -0.28 -0.22, if -0.2 -0.4, ignor 0.09 -0.34
ii 0.04 0, ill -0.05 0, image -0.1 0, imagi 0.28 0.38, immed -0.15 0, impac 0.39 -0.99
impai 0.28 0.23, impar 0.09 0.24, imple 0.43 -0.41, impli -0.16 0, impor -0.26 -0.28
impre 0.09 -0.03, impro -0.18 0.63, in 0.05 0.11, inacc 0.31 -0.23, inade 0.09 -0.43, inbox -0.03 0
inclu -0.04 0.42, incom 0 -0.38, incon -0.13 -0.03, incre -0.09 0.1, indep -0.18 -0.46
indic -0.3 0, indiv 0.61 0, ineff 0.11 -0.26, inequ 0.05 0, infan 0.43 -0.19, influ 0.66 0.27
infor 0.2 -0.58, inher 0.03 0, initi -0.33 0.56, innov 0.09 0.05, input -0.03 0, ins 0.1 0.22
insid -0.2 0.44, insis -0.04 0, inspe 0.15 -0.23, inspi 0.22 0.18, insta 0.1 -0.04
inste 0.16 -0.16, instr -0.05 0, insuf 0.45 -0.87, integ -0.06 0.13, inten 0.25 -0.17
inter 0.4 0.82, into -0.06 -0.23, intro -0.2 0.17, inves 0.12 0.4, invit -0.19 0, invol 0.27 0.32
is 0.15 0.15, islan -0.2 0.18, isn -0.11 0.23, isola 0 -0.26, issue 0.06 -0.79, it 0.06 -0.22
item -0.16 0, items -0.07 0, its 0.03 -0.1, itsel 0.04 -0.03, james -0.18 0, jan 0.22 0
janua -0.08 -0.17, jargo 0.03 0, jen -0.15 0, jewel 0.26 0.17, jim -0.09 0, jo -0.1 0
job 0.26 0.37, jobs 0.45 0, john -0.11 0, join 0.04 -0.32, joine 0.09 -0.14, joini 0.26 0
joint 0.05 -0.36, jonat -0.04 0, journ 0.37 -0.14, joy 0.22 0.3, julia -0.11 0, julie -0.08 0
july -0.27 0.24, june -0.32 0.06, just -0.07 0.06, justi 0.93 -0.09, kb -0.09 0, keen 0.2 0
keep 0.52 0.26, keepi 0.08 -0.4, keeps 0.13 0.4, kelly -0.1 0, kept 0.7 0.39, kettl 0.04 0
key 0.22 -0.24, keywo 0.05 0.87, kids 0.54 0.5, kind 0.48 0.68, kinde -0.11 0, kindl 0.05 0
kindn -0.3 0, kinds -0.27 0.67, kitch -0.08 0, knees -0.17 0, knew 0.32 -0.04, knock 0.09 0
know 0.57 0.3, knowi 0.15 -0.1, knowl 0.42 0.04, known 0.51 0, la -0.4 -0.06, label 0.06 0.38
labou -0.51 -0.08, lack -0.26 -0.5, lacke -0.14 -0.16, lacki 0.07 -0.16, lacks 0.13 -0.17
lad -0.08 0, lady -0.07 0, lag 0.18 -0.19, laid -0.04 0.34, land -0.06 0, lande 0.03 0
lane -0.08 0, langu 0.18 0.38, large 0.24 -0.22, last 0 0.7, laste -0.22 0, lasti -0.26 -0.19
lasts 0.21 0, late 0.3 -0.7, latel 0.57 -0.64, later 0.15 0.17, lates 0 0.55, laugh 0.23 0
launc -0.09 -0.36, laure 0.15 0, law -0.31 -0.29, lay -0.27 0, lays 0.21 0, lead -0.2 0.69
leade 0.46 0.68, leadi -0.08 0.08, leads 0.2 -0.67, leafl 0 -0.63, learn -0.07 0.5
least -0.27 -0.03, leave 0.64 -0.89, leavi -0.18 -0.31, led 0.3 0.43, lee -0.06 0, left 0.37 -0.67
legal -0.31 -0.22, leisu 0 0.16, lengt 0.58 -0.54, less -0.24 0, lesso 0 0.39, let -0.43 -0.31
lets 0.48 -0.05, lette -0.08 0.08, letti -0.36 0.21, level 0.13 -0.44, lib -0.2 0, liber -0.24 0
libra 0.04 0.16, lie 0.03 0, lies 0.07 0.28, life 0.22 0.59, lifel 0.17 0.18, lift 0.05 0.18
lifte 0.18 0, light 0.43 0.07, like -0.19 -0.79, liked 0.42 0.3, likel 0 -0.66, likes -0.04 0
likew 0.31 0.22, limbo -0.3 0, limit 0.56 -0.92, line 0.25 0.41, lines -0.13 0.14, link -0.1 -0.1
linke -0.05 0.06, links -0.04 0.19, list -0.11 -0.39, liste -0.04 0.81, lists -0.09 0.08
liter -0.16 0, littl 0.33 -0.22, live -0.05 -0.64, lived 0.03 -0.18, lives 0 -0.08, livin -0.1 0.24
ll -0.35 -0.45, local -0.06 0.18, long 0.22 -0.3, longe 0.25 -0.05, look -0.21 -0.27
looke -0.45 0.42, looki -0.42 -0.14, looks -0.47 0.21, lose -0.15 0.06, losin -0.05 0
loss 0.06 -0.1, lost -0.1 -0.11, lot 0.22 0.03, lots 0.18 0.05, lotte 0.19 -0.33, loud 0.1 0
love -0.31 0, loved 0.16 0.07, lovel -0.36 0.24, low 0.38 -0.87, lower 0.25 -0.28
lowes -0.03 -0.19, luck 0 -0.06, lunch -0.19 0, made 0.14 -0.09, main -0.09 0.69, mainl 0.42 -0.76
mains 0.22 -0.43, maint -0.23 0, majes -0.23 -0.18, major 0.27 -0.24, make 0 -0.24
makes -0.12 0.06, makin -0.06 0.54, man -0.25 0, manag -0.18 0, manne -0.32 0, many 0.08 -0.58
march -0.15 -0.13, marga -0.05 0, mark 0.2 0.14, marke 0 0.42, marks 0.06 0, marti -0.36 0
mary -0.15 0, match -0.21 -0.06, mater -0.11 0, maths 0.28 -0.27, matt 0.16 0, matte -0.2 -0.03
matur 0.43 0.3, may -0.09 -0.91, mayor -0.04 0, me -0.66 0.06, mean 0.13 0, meani 0 -0.31
means 0.19 -0.21, meant 0.16 -0.34, meanw -0.09 -0.24, measu -0.26 -0.2, media -0.09 0
medic 0.08 -0.04, meet 0.44 -0.03, meeti -0.39 0.28, meets 0.26 -0.23, membe -0.11 0
menta 0.08 -0.03, menti 0 0.37, menu 0.04 0, merge 0.18 0, merro -0.25 0, merse 0.26 -0.29
mess 0.12 0, messa -0.11 0.03, met 0.03 0.32, metho -0.05 0, metro 0.07 0, miche -0.26 0
mid 0.03 0, middl 0.42 -0.46, might 0 -0.47, mile 0.25 0.18, miles -0.33 0.1, milli 0.1 0
mind 0.27 0.16, minds 0.47 0.07, mine -0.19 0, minim 0.07 0.13, minis -0.4 0, minor 0.35 -0.42
minut -0.04 0, mirro -0.21 -0.04, miss 0.03 0.16, misse -0.04 0.1, missi 0.3 0.58, mista 0.31 0
mixed 0.45 -0.64, mo -0.07 0, mobil -0.04 0.07, model 0.04 0.57, momen -0.2 -0.08, monda -0.58 0.28
monit -0.1 0.18, month -0.09 -0.05, mood -0.03 0, moral 0 0.36, more -0.06 -0.53, morni -0.1 -0.03
most -0.04 0.39, mostl -0.25 -0.04, mothe -0.04 -0.11, motio -0.05 0, mount -0.08 0, move 0.62 0.07
moved 0.05 0.3, moves 0.16 -0.04, movin 0.21 -0.13, mp -0.43 -0.2, mr -0.76 -0.34, mrs 0.05 0
ms -0.24 -0.51, much 0 0.36, multi 0.13 0.15, mum -0.24 0, mums 0.03 0, must 0 0.1, my -0.31 0
mysel -0.09 0, n -0.04 0, name 0.08 0, named 0.2 -0.58, namel -0.32 -0.11, names -0.3 -0.32
narro 0.47 -0.03, natio -0.32 0.3, natur 0.03 0.19, navig -0.04 0, nd 0.27 -0.2, near 0.1 0.22
neare 0.18 -0.17, nearl 0.49 0.44, neces 0.06 -0.03, need -0.15 -0.18, neede 0 -0.44
needi 0.03 -0.33, needs -0.16 -0.09, negat 0.15 -0.28, neigh 0 0.03, neil -0.07 0, neith 0.09 -0.28
net 0.14 0, netwo 0 0.23, neuro 0.76 -0.9, never -0.55 0.83, new 0.25 0.54, newbo 0.17 0.09
newer 0.28 0.6, newes 0.43 0.1, newly 0.23 0.24, news -0.55 -0.08, newsl -0.13 0, next -0.08 -0.68
nhs -0.13 0, nhse -0.12 0, nice 0.3 0.25, nicol -0.12 0, night -0.05 0.27, nine -0.15 0.34
ninet 0.25 -0.1, no -0.45 0.07, nobod -0.1 -0.03, non 0.18 -0.35, none -0.37 0.09, nonet 0.17 -0.15
noon 0.04 0, nor -0.1 -0.4, norm 0.07 0, norma -0.11 0, north 0.36 -0.31, not -0.2 -0.32
note 0.33 0.05, noted 0.48 0.24, notes 0.07 -0.03, nothi -0.37 0, notic 0.26 0.29, notwi 0 0.19
novem 0.03 0.05, now 0.28 1.04, nowhe 0.04 -0.36, nurse 0.38 1.35, nursi 0.94 0.37, o 0.04 0
objec -0.23 0, obser 0.25 0.37, obtai 0 -0.03, occas 0.09 -0.03, occup 0.6 -0.48, octob -0.45 0.08
odd -0.04 0, of 0.03 -0.22, off 0.17 -0.68, offen 0.1 -0.03, offer 0.48 0.08, offic -0.04 -0.15
ofste -0.03 -0.69, often 0.32 -0.22, ok -0.03 0, old 0.2 -0.44, older 0.66 -1.21, olds 0.36 0.03
ombud -0.19 0, once -0.23 0.07, one 0.11 -0.08, ones -0.1 0.45, onlin 0.36 -0.18, only -0.24 -0.65
onwar 0.07 0.1, open -0.21 0.25, opene 0.17 0.04, openi -0.16 -0.07, openn 0.11 0, opens -0.3 0
opera -0.04 0.46, opini 0.22 0, oppor -0.26 -0.71, oppos -0.32 0, optim -0.2 0, optio 0 -0.16
or -0.15 -0.43, order -0.1 0.11, ordin 0.23 -0.22, organ -0.15 -0.35, origi -0.03 0, ot 0.77 -0.65
other 0.2 -0.29, ought -0.11 -0.87, our 0.22 0.95, ours -0.12 0.2, ourse 0.17 0.34, out 0.08 -0.23
outco 0.14 -0.32, outgr 0.13 -0.1, outli -0.45 0.1, outre 0.69 0.72, outsi 0.09 -0.22
outst -0.51 0.04, over -0.35 -0.77, overa 0.24 -0.17, overd 0.03 0.24, overh -0.13 0
overl 0.09 -0.09, overn 0.54 -0.64, overs 0.3 -0.8, overv -0.29 0, overw 0.4 -0.08, owing -0.05 0
own 0 0.13, owned 0.04 -0.04, pace 0.53 -0.09, packa 0.08 0, paedi 0.31 -0.71, page 0.12 0.2
pages -0.15 -0.09, paid 0.03 0.04, paint 0.25 0, pair -0.07 0, palpa 0.04 0.15, palsy -0.12 0
pande 0.23 0.03, panel 0.11 0.3, pap -0.06 0, paper -0.31 -0.27, parag 0.34 0.21, paren -0.13 -0.36
park -0.03 0, parki -0.07 0, parli -0.26 0, part 0.34 0, parti 0.03 -0.43, partl -0.07 0
partn -0.13 0.3, parts 0.04 -0.4, party 0.08 0, pass 0.21 0.07, passa 0.07 -0.16, passe 0.36 -0.31
passi 0.39 0.13, passp 0.15 0.3, past 0.42 0.63, paste 0.03 -0.24, pat -0.03 0, patch -0.2 -0.06
pathw 0.32 -0.47, patie -0.24 0.05, patte -0.27 0, paul -0.35 0, pay -0.03 0.17, payin 0.15 -0.29
payme 0.73 -0.07, pays 0.3 -0.1, pcf 0 -0.04, pdf -0.15 0, peer -0.32 0, peers -0.17 0.13
peopl 0.1 -0.09, per -0.18 0.25, perfe -0.12 0, perfo -0.26 0.62, perio 0.1 0.54, perma 0.12 0.85
persi 0.23 0.29, perso 0.31 0.29, petit -0.08 0, phase 0.16 -0.06, phil 0.08 0, phone 0.1 0.12
phoni 0.08 0.3, photo -0.44 0, phras 0.12 0.18, physi 0.05 0, pick 0.24 0.4, picke 0.48 0.26
picks 0.04 0, pictu 0.38 0.36, piece 0 -0.31, pilot -0.08 0.36, pink -0.16 0, place 0.32 0.11
plain 0.17 -0.71, plan -0.09 0.3, plann 0.86 0.39, plans 0.38 -0.49, play -0.07 0.19
pleas 0.12 -0.05, pledg 0.06 0, plent -0.2 -0.17, plus 0 0.05, point 0.27 0.15, polic -0.26 0.24
polit -0.24 -0.2, poll -0.05 0, pool 0.03 0.05, poor 0.21 -1.32, poorl 0.29 -0.41, popul -0.22 0.09
port -0.17 0, porta 0.3 0.67, portf -0.04 0, posit -0.21 -0.69, possi -0.49 0.11, post 0.33 -0.33
postc 0.26 -0.12, poste -0.04 0, posts 0.26 -0.22, poten -0.12 -0.41, potho -0.05 0, pound -0.18 0
pover -0.06 0, power -0.04 -0.19, pract 0.21 0.19, prais 0.64 0.95, pre 0.06 0.18, preci 0.46 -0.1
premi -0.05 0, prepa 0 -0.16, prese 0.11 -0.34, press -0.55 -0.36, prete -0.1 0, preve 0.26 0.26
previ 0.18 0.43, price -0.12 -0.29, pride 0.04 0.22, prima 0.6 0.35, print 0.04 0, prior -0.36 0.3
priva -0.12 -0.05, proba -0.04 0, probl 0.35 -0.76, proce 0.28 -0.72, produ 0 -0.27
profe 0.49 0.22, profi 0.33 0.29, profo 0.29 0.05, progr -0.17 -0.22, proje 0.13 0.54
promi -0.38 0.22, promo 0.1 0.26, promp 0.34 0.71, prope 0.35 -0.14, propo 0.06 0.16, prote -0.84 0
proto 0.03 0, proud 0 0.04, prove -0.19 0, provi 0.49 -0.2, psych -0.03 -0.08, publi -0.25 -0.26
pull 0.17 0.08, pulle -0.06 0, pupil 0.43 0.5, purpo 0.37 0.57, push 0.16 0.47, put 0.08 -0.08
puts 0.3 -0.28, putti 0.07 0.07, q -0.32 0, quali 0 -0.52, quart 0.16 -0.25, queri 0.14 0
quest 0.16 0.51, queue 0.29 -0.67, quick 0.48 0.5, quiet -0.04 0, quite -0.1 -0.42
quote -0.05 0.22, r -0.04 0, radio 0.05 0, rag -0.07 0, rain -0.13 0, raise -0.15 -0.28
raisi 0.19 0.03, ran 0.47 -0.03, rang -0.19 0, range -0.22 0, rapid -0.05 0, rare 0.1 0.98
rarel 0.28 0.68, rate 0.21 0.21, rated -0.21 0.31, rates -0.42 -0.25, rathe 0.15 0.29
ratin 0.31 0.47, re 0.31 0.25, reach 0.45 0.4, react 0.14 -0.24, read -0.12 0.25, reade -0.2 0
reads -0.08 -0.23, ready -0.11 0.19, real 0.15 -0.06, reali -0.08 0.36, reall -0.43 -0.05
reaso -0.06 -0.41, reass 0.25 0, rebui 0.09 0.19, recal 0.03 0, recei 0.16 0.46, recen 0.92 -0.39
recep 0.11 0.5, recko 0.07 0.23, recog 0.64 0.56, recom -0.49 -0.04, recor 0.26 0.05
recov -0.12 0.49, recru -0.42 0, red -0.16 0, redes 0.09 0.4, reduc -0.08 -0.52, refer 0.09 0.12
refle 0.14 0.4, refor -0.14 -1.34, refre -0.12 0, refug 0.22 0.23, refus -0.29 -0.49
regar 0.2 0.06, regio 0.04 0.22, regis 0.16 -0.03, regre -0.04 0, regul 0.04 -0.08, reins -0.11 0
rejec -0.07 0, relat 0.38 0, relea -0.1 0, relen 0.08 0.07, relev -0.27 0.14, relia 0.5 -0.19
relie 0.1 -0.32, rely 0.4 -0.45, remai 0.37 -1.3, remar 0.22 0.4, remem -0.03 0, remin 0.08 0
remot 0.12 -0.09, remov 0.03 0, reorg 0.05 0, rep -0.14 0, repea 0.27 0, repla 0.24 0.06
repli 0.13 -0.15, reply -0.32 -0.14, repor -0.05 -0.22, repre -0.13 -0.23, reque -0.16 -0.68
requi 0 0.15, resea -0.06 0, reser 0.28 0, resid -0.27 0.15, resig 0.13 0, resil -0.11 0
resol 0.08 0.11, resou 0.46 0.31, respe 0.09 0.23, respi -0.07 -0.42, respo -0.47 0.03
rest 0.04 0.37, resto 0.32 0.13, restr -0.34 0, resul 0.14 -0.28, retur -0.05 0.07
revea 0.28 -0.09, revie 0.25 -0.48, revis -0.31 0.13, rewri -0.18 0, rich -0.04 0.12, richa -0.03 0
right 0.1 0.58, rigor -0.56 0.16, rigou 0.48 0.15, ring 0.06 -0.15, ringi -0.11 0, rings 0.18 0
rise 0.16 -0.12, risen 0 -0.24, risin 0.29 -0.69, risk -0.37 0.48, risks 0.16 0, road -0.06 -0.35
roads -0.04 0, rober -0.3 0, robus 0.3 0.62, rock -0.03 0, role 0.43 0.12, roles 0.17 0
roll 0.05 -0.27, roma 0.09 -0.1, roof -0.04 -0.04, room -0.15 0.19, rose -0.14 0, ross -0.06 0
rosy 0.15 0, round 0.24 0.28, route 0.05 -0.16, routi 0.3 0.05, row -0.05 -0.17, royal 0.23 0.4
rubbi -0.12 0, rule 0.14 0.33, ruled 0 -0.04, rules -0.15 0, rulin 0.11 0, run 0.04 0.23
rung 0.14 0, runni -0.2 0.11, runs 0.58 0.81, rural 0.07 0.04, ruth 0.1 0, s -0.15 0.23
sad -0.2 -0.34, safe 0.46 0.73, safeg 0.25 0.29, safet -0.06 0.54, said -0.47 0.06, salt 0.18 0
sam -0.09 0, same 0.34 0.25, sampl 0.2 -0.28, sat -0.3 0.1, satis -0.08 0, satur 0.17 0.32
save -0.1 0, saved -0.14 0, savin -0.06 0, saw 0.34 0.51, say -0.41 0.22, sayin -0.71 0
says 0.15 0.19, scale -0.18 -0.09, scand 0.2 0, scarc 0.05 0.06, scath 0.19 -0.32, sched 0.08 0
schem 0.11 0.25, schoo -0.21 0.37, score 0.14 0, scrat 0.04 0, scree 0.16 0, scrut -0.3 -0.04
seaml 0.11 0.25, searc 0.35 0.21, seat -0.03 0, secon 0.43 -0.46, secre -0.19 -0.05
secti 0.26 -0.18, secto -0.36 0.03, secur 0.2 0.04, see -0.06 0, seein -0.13 -0.66, seek -0.09 0
seeki 0.13 0.3, seem -0.28 -0.1, seems 0.11 0, seen 0.1 0.71, sees -0.07 0.63, seldo 0.26 0.17
selec -0.12 0, self -0.2 -0.12, semh 0.13 -0.6, sen 0.31 -0.98, senco 0.33 0.73, send -0.2 0.18
sendi -0.06 0.25, senio 0 -0.38, sense 0.69 0.13, sensi 0.12 0.03, senso 0.71 0.26, sent -0.05 0.11
sente 0.09 0.04, separ 0.16 -0.45, sept -0.1 0, septe 0 0.06, serio 0.22 0.27, serve -0.31 -0.06
servi -0.23 0, sessi 0.04 0.06, set 0.08 -0.13, sets -0.21 0.2, setti -0.15 -0.67, settl 0.51 1.03
seven -0.12 -0.13, sever -0.45 0.49, shall 0.24 0.36, shamb -0.12 0, shame -0.25 0, shape 0.26 0.95
shapi 0.15 -0.03, share 0.69 0.36, shari 0.13 -0.13, sharp 0.22 -0.67, she -0.46 0, sheet -0.18 0
shift -0.4 0, shock -0.08 -0.08, shoes -0.08 0, shoot 0.04 0.19, short 0 -0.71, shoul -0.07 -0.32
shout 0.05 0.32, show 0.26 0.78, showe -0.21 0.11, showi 0.16 0, shown 0.7 0.43, shows 0.44 -0.13
shut 0.03 0, sibli 0.25 0, sick -0.17 0, sickn -0.1 0, side 0.58 -0.16, sides -0.15 0
sight 0.6 0.43, sign 0.25 0.09, signe -0.19 0.34, signi 0.74 -0.4, signs 0.4 0.19
silen -0.05 -0.12, simil -0.09 0.22, simpl 0.04 0.18, since -0.08 -0.14, singl 0.33 0.39
sir -0.16 0, siste -0.08 0, sit 0 0.66, site -0.13 0.2, sits 0.05 0, situa 0.1 0.24, six 0.03 0.18
sixte -0.11 0, sixth 0.05 0, size -0.05 -0.13, skill 0.14 0.19, slamm 0.24 0, sleep -0.07 0
slide -0.07 0, slipp 0.33 -0.53, slow 0.15 -0.6, slowe 0.08 -0.7, slowl 0.15 0.62, small 0.34 0.41
smile -0.11 0, smith -0.17 0, smoot 0.19 0.12, so -0.11 -0.11, socia -0.26 -0.16, solic -0.03 0
solid 0.14 0, solut 0.13 0, solve -0.04 0, some 0.15 -1, someb -0.06 0.55, someo 0.23 0.48
somet 0.13 -0.08, somew 0.03 0.35, son -0.21 -0.35, soon 0.09 0.05, soone 0.15 -0.5
sorry -0.99 -0.47, sort -0.03 -0.12, sorte 0.05 -0.04, sorts -0.05 0, sough -0.22 0
sound -0.27 0.22, sourc -0.15 0.27, south -0.16 0.22, space -0.16 -0.08, spare 0.1 0, spars -0.05 0
speak 0.32 0.83, speci 0.06 -0.18, spect 0.1 -0.14, speec 0.5 0.48, speed 0 -0.04, spell 0.1 0
spend 0.09 -0.3, spent -0.11 -0.38, spin -0.05 0, spite 0.22 0.22, split -0.16 0, spoke 0.23 -0.12
spot 0.38 0.07, spots 0.06 0.18, spott 0.3 0.4, sprea 0.15 -0.38, sprin 0.24 -0.21, stabi 0.42 0.32
stabl 0.32 -0.43, staff 0.1 0.73, stage 0.27 -0.38, stake -0.12 0.27, stall -0.07 0
stand 0.16 0.33, star 0.06 0, start 0.16 0.19, state -0.52 -0.34, stati -0.48 0, statu 0.33 -0.52
stay 0.25 0.03, staye 0.46 0.14, stays -0.15 0, stead -0.1 0.55, steer 0.2 0, step 0.19 0.5
steph 0.15 0, stepp 0 0.35, steps -0.29 0.17, stick 0.15 0, still 0.06 -1.1, stone -0.09 0
stood -0.11 -0.12, stop -0.06 0.03, stopp 0.03 -0.17, stops -0.03 -0.48, stori 0 -0.56
story 0.13 0.18, strai -0.48 -0.09, strat 0.8 -0.5, strea -0.09 0, stree 0 -0.1, stren -0.13 -0.06
stres -0.4 0.49, stret 0.09 -0.29, strik 0.06 0, stron 0.41 0.72, struc 0.33 0.25, strug -0.62 0.16
stubb 0.21 -0.29, stuck 0.05 0, stude -0.33 -0.22, studi -0.06 0, study -0.12 0, stuff 0.23 0.2
subje -0.06 -0.19, submi -0.34 0, subsc -0.08 0, subst -0.1 0.05, succe -0.05 -0.09
such -0.21 0.19, sue -0.16 0, suffe 0 -0.36, suffi 0.51 0.63, sugge 0.03 -0.49, suit 0.21 0.09
suita -0.09 0.05, summa -0.36 0, summe 0.08 0.42, sums 0.1 0, sunda 0.09 0, super 0 0.09
suppl 0.27 -0.12, suppo -0.21 0.34, sure -0.25 -0.56, surge 0.23 0.29, surpr -0.84 -0.18
surve -0.94 -0.26, suspe 1.01 -0.66, susta -0.14 -0.15, swift 0.27 0.28, syndr 0.1 0.05
syste 0.12 -0.57, t -0.66 -0.06, ta -0.14 0, table 0.43 0.21, tackl 0.05 0.25, take 0.26 -0.08
taken 0.09 0.32, takes 0.59 -0.07, takin 0.28 -0.07, talk 0.08 0.61, talke -0.45 0.22
talki 0.36 0.22, talks 0.03 -0.21, tangi 0.12 -0.15, targe -0.03 -0.17, task 0.09 0
taugh 0.51 0.08, taxi 0.12 -0.16, taxis 0.2 -0.27, taylo -0.1 0, tea 0.09 0, teach 0.34 0.76
team -0.17 0.99, teams 0.14 0.78, tears 0.11 0, teena 0.3 -0.1, teens 0.28 -0.17, teeth 0.09 0
telep 0.65 -0.16, tell -0.06 -0.05, telli -0.38 0, tells 0.05 0.39, templ -0.29 0, ten 0.09 0.13
tenac 0.31 0.16, term 0 0.18, terms -0.17 0.12, test 0.05 0, testi -0.27 0, tests 0.06 0
text -0.06 0, than 0.43 -0.22, thank -0.22 0.86, that 0 -0.15, the 0 0.08, their 0.09 0.04
them 0.11 -0.29, thema -0.09 0, theme -0.27 0, thems 0.54 -0.17, then -0.31 -0.8, thera 0.2 -0.1
there 0.18 -0.05, these -0.75 0.08, they 0.23 0.2, thin 0.33 -0.57, thing -0.27 0.53, think 0 0.44
thinl 0.08 -0.17, third 0.1 0.33, thirt -0.17 -0.19, this -0.49 -0.28, thorn -0.27 0
thoro -0.21 0.03, those 0.16 -0.18, thoug 0.66 0.71, thous 0 -0.25, threa 0.15 -0.08
three -0.15 -0.16, thres 0.08 -0.15, thriv 0.44 0.37, throu -0.1 0.37, thurs -0.22 0.04
tier -0.07 0, tight 0.42 0.14, till 0 -0.15, tim -0.11 0, time 0.09 -0.25, timel 0.05 -0.61
times 0 -0.07, timet 0 -0.07, tired -0.48 0, tirel 0 0.03, title -0.08 0, to -0.06 -0.21
today -0.27 0.3, toddl 0.12 0.3, toget 0.16 0.68, toile -0.16 0, told -0.1 -0.35, tom -0.04 0
tomor -0.07 0, tonig -0.04 0, too -0.16 -0.73, took 0.13 -0.18, tool -0.13 0, toolk -0.12 0
top 0.33 0.8, topic -0.15 0, tory -0.06 0, total -0.03 0, touch 0.03 -0.42, towar -0.14 -0.07
town -0.05 0.19, towns 0.06 0, trace 0.07 0, track -0.18 -0.09, train 0.1 1.14, traje -0.18 0
tram 0.18 0, trans -0.19 -0.38, traum -0.15 -0.17, trave 0.26 0.22, treat 0.28 0.35, trebl 0.12 0
trend -0.12 0, triag -0.22 0, tribu -0.28 0.59, tried -0.14 -0.29, trium -0.04 0, troub 0 0.15
true -0.33 0.37, truly -0.11 0.23, trust -0.3 -0.98, truth -0.04 0.2, try -0.04 0.15, tryin 0 0.29
tube 0.16 -0.13, tuesd -0.25 0.13, tuiti 0.48 -0.07, turn 0.55 -0.87, turne 0.29 -0.07
turni 0.04 -0.16, turno 0.26 -0.85, turns 0.08 -0.16, twelv -0.08 -0.16, twent 0.3 -0.22
twice -0.17 0.12, twins -0.03 0, twitt -0.08 0, two -0.33 0.09, type -0.04 0, typic -0.8 0.78
uk -0.32 0, unabl -0.12 -0.22, unacc 0.65 -0.36, unans 0.41 -0.31, unawa 0.12 -0.06
uncle 0.28 -0.27, under 0.65 -0.03, uneve 0.04 0.09, unfai -0.08 0, unhap 0.3 -0.27, unifo -0.08 0
union -0.13 0, unit -0.03 0.19, unita 0.28 0, unite 0.12 0, units -0.16 -0.03, unive 0 -0.09
unkno -0.21 0, unles 0 -0.17, unlik -0.16 0, unmet -0.12 -0.08, unrea 0.07 0, unreg 0.09 -0.19
unres -0.04 0, until -0.41 -0.56, up 0.06 -0.35, updat -0.52 -0.09, ups 0.57 -0.26
upset 0.27 -0.27, uptak -0.15 0.08, urgen 0.2 -0.15, us 0 0.12, use 0.76 0.67, used 0.24 0.96
usefu 0.31 0.03, users -0.09 0, uses 0.19 0, using 0.22 0, usual 0.32 -0.29, vacan -0.24 -0.2
vague 0.2 -0.19, vale -0.26 0, valid -0.15 0, value 0.79 0.91, valve -0.17 0, varia 0.03 -0.55
varie 0.12 -0.15, vario -0.24 -0.21, vary -0.2 -0.24, ve -0.29 -0.12, verdi 0.73 0.09
versi -0.37 0, very 0.39 0.52, video -0.12 0.16, view -0.27 0.2, views 0.09 -0.36, villa 0.55 0.66
vindi -0.05 0, virtu 0.44 0.43, visib -0.24 0.06, visio 0.08 -0.25, visit 0.12 0.78
visua 0.28 0.16, vital -0.31 0, voice 0.11 0.51, volun 0.18 0.32, vote 0.07 0, vouch -0.04 0
vulne -0.26 0.19, w -0.07 0, wait 0.41 -0.89, waite -0.63 0.11, waiti -0.59 0.39, waits -0.21 -0.08
wake 0.05 0, walk -0.1 -0.03, walke -0.05 0, wall 0.14 0, want 0 -0.23, wante -0.35 -0.39
wanti 0.08 -0.29, wants -0.28 0.04, ward -0.08 0, wards -0.14 0, warm 0.07 0.14, warne -0.1 -0.48
warni 0.32 -0.19, was 0.14 0.5, wasn -0.13 0.18, watch 0.37 -0.09, way 0.13 0.45, ways 0.27 0.95
we -0.24 0.08, weak 0.24 -0.93, weakn -0.15 0.26, webin -0.55 0, websi -0.21 -0.05
wedne 0.03 -0.05, week -0.28 -0.18, weeke 0.41 0.08, weeks 0.13 1.01, weigh 0 0.45, welco 0 0.12
well 0.17 0.37, wellb 0.37 0.46, wendy -0.1 0, went -0.35 -0.56, were 0.15 -0.13, weren 0.27 -0.18
west -0.05 -0.33, what -0.29 0, whate -0.23 0.17, wheel 0.14 -0.09, when 0.48 0.67, where 0.38 0.78
wheth 0.24 -1.21, which 0.13 0.19, while 0.5 0.45, white -0.21 -0.21, who 0.16 0.56
whole -0.76 -0.67, whom 0.35 0.21, whose -0.08 -0.31, why -0.26 -0.39, wide 0.07 0.4
widel 0.42 -0.16, widen 0.2 -0.26, wider -0.33 0, wides 0.15 0, will 0.21 -0.25, willi 0.44 -0.11
win 0.1 0, winte -0.22 0, wish 0 0.09, wishe -0.17 -0.13, withe 0.37 -0.28, withi 0.63 0.82
witho -0.05 0.73, woman -0.25 0, women -0.09 0, won 0.03 0.16, wonde -0.16 0.03, wood 0.06 0
wooll 0.27 0, word -0.45 -0.46, wordi 0.07 0, words -0.3 0.06, work 0.43 0.15, worke 0.24 1.17
workf 0 0.26, worki 0 0.56, works 0.45 0.87, world -0.2 0.12, worn -0.29 -0.18, worri -0.09 0.38
worry 0.15 0.3, worse -0.21 -0.69, worst -0.13 0.04, worth -0.11 0.08, would 0.27 -0.37
write 0.15 0, writi 0.46 -0.35, writt 0.06 0.15, wrong -0.06 -0.11, wrote 0.18 -0.31
wsoa -0.2 -0.12, year 0.51 -0.12, yearl 0.12 0.26, years -0.1 -0.06, yes -0.48 0, yeste -0.11 0.04
yet -0.15 -0.54, you -0.23 0.42, young 0.38 0.46, your -0.48 -0.03, yours -0.35 0, youth 0.77 1.16
zoom -0.12 0
near:
0 -0.45 0, 0k -0.05 0, 0m -0.31 0, 0nd -0.04 0, 0pm -0.08 0, 0rd -0.03 0, 0s 0.22 0, 0st -0.03 0
0th 0.03 0, a -0.19 0, a0 -0.07 0, aband -0.08 0, able 0.04 0, about 0.05 0, absen 0.07 0
absol -0.08 0, acade 0.18 0, accel -0.2 0, accep -0.15 0, acces -0.06 0, accom -0.07 0
accor 0.04 0, accou -0.08 0, accur 0.24 0, achie 0.18 0, ackno 0.56 0, acros 0.13 0, actin -0.05 0
actio -0.37 0, activ 0.09 0, actua 0.11 0, ad 0.04 0, add -0.19 0, added 0.16 0, addit -0.14 0
addre -0.09 0, adds 0.11 0, adequ -0.1 0, adhd 0.3 0, admin -0.04 0, admir 0.17 0, admis 0.07 0
admit -0.23 0, adopt -0.06 0, adult 0.28 0, adver -0.06 0, advic 0.29 0, advis 0.29 0, advoc 0.16 0
affec -0.06 0, afi 0.52 0, afrai -0.04 0, after 0.23 0, again 0.07 0, age 0.23 0, aged 0.18 0
agenc 0.11 0, agend 0.14 0, ages 0.14 0, ago -0.04 0, agree -0.18 0, ahead 0.24 0, aids 0.15 0
aim -0.21 0, aims -0.04 0, air -0.03 0, alder 0.05 0, alert 0.08 0, alike 0.09 0, aliso -0.29 0
all -0.03 0, allia -0.08 0, alloc -0.14 0, allow -0.26 0, almos 0.2 0, alone 0.1 0, along -0.24 0
alrea -0.36 0, also 0.3 0, altog -0.07 0, alway 0.15 0, am -0.05 0, amaze -0.06 0, amazi -0.11 0
amber -0.09 0, ambit 0.48 0, amend 0.18 0, among 0.06 0, an 0.05 0, analy 0.08 0, and 1.19 0
anew -0.09 0, angry -0.29 0, ann -0.03 0, annou 0.06 0, annua 0.15 0, anoth 0.03 0, answe -0.31 0
anten 0.05 0, anxio 0.04 0, any -0.1 0, anybo 0.05 0, anyon 0.18 0, anywa -0.04 0, anywh 0.04 0
ap -0.06 0, apart 0.04 0, apolo -0.32 0, app -0.17 0, appea -0.1 0, appen -0.09 0, appla -0.08 0
appli -0.04 0, appoi 0.35 0, appre 0.14 0, appro -0.11 0, april -0.21 0, are 0.61 0, area -0.33 0
areas 0.13 0, aren -0.06 0, arisi -0.03 0, aroun 0.03 0, arran 0.04 0, arriv 0.34 0, artic -0.13 0
as 0.62 0, asd 0.28 0, asham -0.11 0, aside -0.08 0, ask -0.09 0, asked -0.16 0, askin -0.13 0
asks 0.15 0, aspir 0.21 0, asses 0.54 0, assoc -0.21 0, assur -0.09 0, asylu 0.12 0, at -0.04 0
attac -0.07 0, attai -0.05 0, attem -0.16 0, atten 0.08 0, attri 0.03 0, audio 0.03 0
audit -0.49 0, augus 0.03 0, autho -0.12 0, autum -0.11 0, avail 0.22 0, avera -0.11 0
avoid 0.03 0, await -0.09 0, award 0.12 0, aware -0.03 0, away 0.15 0, babie 0.16 0, backg -0.03 0
backl 0.04 0, bad -0.04 0, badly 0.15 0, bag -0.08 0, balan -0.1 0, band -0.03 0, bare 0.22 0
barel 0.06 0, barri -0.03 0, base -0.1 0, based 0.14 0, bases 0.18 0, basic 0.13 0, basis 0.04 0
battl -0.23 0, bay -0.04 0, bbc -0.15 0, bcp -0.05 0, be -0.05 0, bear -0.06 0, bears 0.1 0
becau 0.08 0, becom -0.04 0, bed -0.12 0, been -0.45 0, befor 0.37 0, began -0.14 0, begin 0.14 0
begun -0.13 0, behal 0.03 0, behav 0.09 0, behin 0.1 0, being -0.15 0, belie 0.09 0, bell 0.05 0
belon -0.07 0, below 0.03 0, ben -0.14 0, benef 0.05 0, besid -0.1 0, best -0.13 0, bette -0.16 0
betwe 0.35 0, beyon 0.07 0, bid -0.05 0, bill 0.07 0, bins -0.04 0, birth 0.17 0, biscu -0.06 0
bit -0.16 0, bits -0.2 0, black -0.05 0, blank 0.13 0, blind 0.13 0, block -0.09 0, blog -0.07 0
blunt 0.09 0, board 0.09 0, boat 0.03 0, bodie 0.11 0, body -0.11 0, book -0.11 0, borde 0.1 0
borou -0.12 0, boss 0.09 0, bosse 0.13 0, both -0.08 0, bough 0.19 0, bounc -0.03 0, bound 0.06 0
box 0.1 0, boys 0.12 0, brand -0.06 0, break 0.23 0, bridg -0.23 0, brief -0.13 0, brill -0.14 0
bring 0.13 0, broad 0.07 0, broke 0.06 0, broug 0.08 0, budge 0.3 0, build -0.25 0, built 0.16 0
bus 0.07 0, buses 0.06 0, busin 0.04 0, but -0.17 0, buy 0.31 0, c -0.16 0, cabin -0.32 0
cake -0.07 0, calle -0.24 0, calls 0.04 0, calm -0.06 0, came -0.06 0, camhs 0.26 0, campa -0.24 0
can 0.1 0, cance 0.05 0, candi 0.08 0, cando 0.2 0, canno -0.04 0, capit -0.04 0, car -0.04 0
card 0.12 0, care 0.23 0, cared -0.04 0, caref 0.08 0, carer -0.19 0, cares 0.12 0, carri 0.03 0
carry -0.07 0, case -0.21 0, cases 0.3 0, casew -0.04 0, catch 0.14 0, categ -0.07 0, cater 0.1 0
caugh 0.13 0, cause 0.06 0, cauti -0.06 0, ccg -0.15 0, ccgs 0.05 0, cent -0.04 0, centr 0.17 0
cereb -0.07 0, certa 0.34 0, chall -0.21 0, chamb -0.1 0, chanc 0.25 0, chang 0.16 0, charg -0.08 0
charl -0.03 0, chat -0.06 0, check 0.41 0, chief 0.14 0, child 0.94 0, choic 0.3 0, choos 0.04 0
chose -0.1 0, chuff -0.03 0, churc -0.03 0, circu 0.04 0, city -0.22 0, civic -0.08 0
claim -0.22 0, clair -0.18 0, clari 0.13 0, class 0.04 0, clear 0.65 0, click -0.03 0, cliff 0.12 0
clini 0.15 0, cllr -0.39 0, clock 0.1 0, close -0.18 0, club 0.24 0, clubs 0.37 0, clust 0.06 0
co -0.07 0, coach -0.1 0, coffe -0.04 0, coher 0.13 0, cold 0.06 0, colla 0.36 0, colle -0.1 0
colou -0.06 0, come 0.36 0, comes 0.13 0, comfo -0.11 0, comin 0.05 0, comme 0.12 0, commi -0.05 0
commu 0.37 0, compa 0.08 0, compe -0.04 0, compl 0.19 0, con -0.03 0, conce 0.15 0, concl 0.05 0
conde 0.1 0, condi -0.17 0, confi -0.12 0, congr -0.1 0, conne -0.03 0, conse 0.06 0, consi 0.53 0
const 0.07 0, consu -0.19 0, conta -0.03 0, conte 0.11 0, conti 0.15 0, contr 0.14 0, conve -0.05 0
coope 0.1 0, coord 0.13 0, cope -0.13 0, copie 0.06 0, copro 0.05 0, copy -0.11 0, corne 0.11 0
corre -0.04 0, corri -0.03 0, cost -0.14 0, costs -0.18 0, could 0.14 0, coun -0.09 0, counc -0.8 0
couns 0.19 0, count 0.21 0, cours 0.11 0, cover -0.16 0, covid -0.39 0, crack -0.04 0, credi 0.11 0
cried -0.16 0, crisi -0.03 0, crite -0.13 0, criti 0.22 0, cry 0.06 0, cryin -0.06 0, cultu 0.25 0
curre 0.03 0, custo 0.03 0, cut 0.18 0, cuts 0.06 0, d -0.23 0, dad -0.05 0, dads 0.14 0
daily 0.06 0, dame -0.03 0, damni -0.15 0, dange -0.3 0, dark 0.13 0, dashb 0.13 0, data -0.22 0
date -0.03 0, dated 0.04 0, dates -0.09 0, daugh -0.1 0, day 0.16 0, days 0.13 0, deadl 0.48 0
deaf 0.23 0, deal 0.07 0, deali -0.22 0, deals -0.18 0, dealt -0.14 0, debor 0.05 0, decad -0.04 0
decem -0.28 0, decid 0.16 0, decis 0.3 0, decla -0.13 0, decli 0.11 0, deep -0.14 0, deepl -0.12 0
defen -0.04 0, defic -0.03 0, defin -0.06 0, degre 0.2 0, delay 0.18 0, delig 0.04 0, deliv -0.22 0
deman -0.41 0, democ 0.03 0, dems -0.09 0, denta 0.2 0, denti 0.44 0, depen 0.18 0, depth -0.11 0
deput -0.15 0, descr 0.1 0, deser -0.35 0, desig 0.66 0, despa -0.1 0, despe 0.05 0, despi 0.1 0
detai -0.13 0, deter -0.23 0, devel -0.08 0, devot -0.03 0, dfe -0.12 0, diagn 0.23 0, did 0.16 0
didn -0.22 0, diffe 0.29 0, diffi -0.04 0, digit -0.06 0, dire -0.09 0, direc -0.12 0, disab 0.15 0
disap -0.17 0, disch 0.1 0, disco -0.09 0, discu -0.24 0, disgr -0.07 0, disjo 0.03 0, disor 0.16 0
dispu 0.15 0, dissa 0.21 0, dista 0.05 0, distr 0.06 0, do 0.16 0, docum -0.17 0, does 0.46 0
doesn -0.14 0, doing 0.2 0, don 0.04 0, done 0.27 0, door -0.09 0, doors 0.05 0, doubl 0.04 0
doubt 0.35 0, down 0.04 0, downl -0.12 0, dozen -0.18 0, dr -0.07 0, draft -0.1 0, draw -0.14 0
drawi -0.04 0, drawn -0.14 0, draws 0.07 0, dread -0.18 0, drew 0.09 0, drift 0.03 0, drive 0.07 0
drop 0.1 0, dropp 0.2 0, dry 0.05 0, due -0.15 0, dunho -0.17 0, durin 0.09 0, dutie 0.05 0
e -0.16 0, each 0.18 0, earli 0.2 0, early 0.49 0, earne 0.03 0, easie 0.08 0, easil 0.03 0
east -0.45 0, easte -0.06 0, easy 0.11 0, eat -0.04 0, eatin 0.13 0, econo -0.04 0, edge 0.12 0
educa -0.34 0, effec 0.53 0, effic 0.05 0, effor 0.04 0, ehc 0.2 0, ehcp -0.34 0, ehcps -0.09 0
eight 0.24 0, eithe 0.03 0, elain -0.03 0, elect -0.08 0, eligi 0.06 0, else 0.07 0, email 0.08 0
embed 0.45 0, emerg 0.2 0, emma -0.04 0, emoti -0.07 0, emplo 0.13 0, empty 0.22 0, enabl 0.1 0
encou -0.12 0, end -0.03 0, ended -0.03 0, endor -0.09 0, ends 0.22 0, energ 0.08 0, engag 0.06 0
engla -0.21 0, engli 0.05 0, enhan 0.12 0, enjoy 0.06 0, enorm 0.05 0, enoug 0.27 0, enqui -0.04 0
ensur 0.05 0, entit -0.11 0, ep -0.1 0, epile 0.14 0, equal 0.23 0, escal -0.07 0, escor -0.04 0
espec 0.3 0, essen -0.13 0, estab 0.16 0, estat -0.04 0, estim -0.07 0, ethos 0.03 0, evalu 0.04 0
even 0.26 0, eveni 0.03 0, event 0.17 0, ever -0.21 0, every 0.03 0, exami -0.41 0, examp 0.28 0
excee 0.1 0, excep 0.14 0, exces 0.19 0, excit 0.18 0, exclu 0.3 0, excus -0.21 0, execu -0.23 0
exemp 0.19 0, exhau -0.14 0, exist 0.09 0, expan 0.18 0, expec -0.19 0, exper -0.32 0
expla -0.08 0, explo 0.12 0, expre -0.06 0, exten -0.11 0, extra -0.15 0, extre -0.05 0, eye 0.03 0
f 0.12 0, face 0.1 0, faceb -0.1 0, faced -0.16 0, faces 0.03 0, facts -0.1 0, fail -0.24 0
faile 0.09 0, faili -0.22 0, fails -0.15 0, failu -0.31 0, fair -0.07 0, faith 0.08 0, fall 0.1 0
falle 0.05 0, falli -0.04 0, falls 0.05 0, famil 0.31 0, fanta -0.03 0, far -0.25 0, fare 0.2 0
farm 0.04 0, fast 0.24 0, faste -0.16 0, fathe 0.09 0, favou 0.15 0, featu -0.25 0, febru -0.25 0
fed 0.08 0, feedb -0.04 0, feel 0.31 0, feeli 0.21 0, feels 0.18 0, feet -0.08 0, fell -0.07 0
ferry 0.03 0, few 0.33 0, field 0.13 0, fifte -0.03 0, fifth -0.2 0, fight -0.3 0, figur 0.27 0
file 0.06 0, files -0.19 0, fille -0.05 0, film -0.04 0, final 0.19 0, finan -0.07 0, find 0.17 0
findi 0.27 0, finds -0.19 0, finge 0.04 0, finis 0.24 0, firm -0.08 0, firml 0.05 0, first -0.11 0
fit 0.14 0, fives 0.52 0, fix -0.22 0, fixed 0.11 0, flagg -0.07 0, flexi 0.09 0, flour 0.09 0
flu -0.15 0, focus -0.16 0, follo -0.19 0, foot -0.03 0, footb -0.04 0, for 0.91 0, force 0.1 0
forec -0.06 0, forge -0.04 0, form -0.11 0, forma 0.05 0, forme 0.19 0, forms -0.09 0
formu -0.05 0, forty -0.07 0, forum 0.21 0, forwa 0.17 0, foste 0.08 0, found 0.03 0, fract 0.1 0
fragi 0.14 0, frame -0.05 0, frank -0.13 0, free -0.13 0, freed 0.05 0, frequ 0.17 0, fresh 0.11 0
frida -0.05 0, frien 0.09 0, frigh -0.06 0, from 0.26 0, front 0.06 0, fruit 0.09 0, frust 0.23 0
full -0.18 0, fully -0.08 0, fun 0.06 0, funct -0.08 0, funda 0.47 0, funde -0.05 0, fundi 0.03 0
furth -0.04 0, futur 0.26 0, g -0.04 0, gain 0.03 0, gains 0.13 0, galle -0.04 0, gap 0.06 0
garde -0.04 0, gate 0.04 0, gathe -0.05 0, gave -0.18 0, gcse -0.03 0, gener 0.04 0, genui -0.16 0
get 0.42 0, gets 0.33 0, getti -0.03 0, girl 0.09 0, girls -0.05 0, give 0.32 0, given 0.13 0
gives 0.26 0, givin -0.09 0, glad -0.11 0, glass 0.08 0, gloom -0.09 0, glue 0.06 0, go 0.04 0
going -0.15 0, gold 0.13 0, good 0.12 0, got 0.22 0, gov 0.06 0, gover 0.14 0, gp -0.09 0
gps 0.08 0, grade 0.17 0, gradu 0.37 0, grand 0.1 0, grant -0.03 0, grasp 0.12 0, grave 0.05 0
great -0.15 0, green 0.07 0, grim 0.05 0, grip 0.14 0, groun 0.16 0, group -0.09 0, grow -0.03 0
growi 0.17 0, grown 0.14 0, growt -0.08 0, guida 0.08 0, guide -0.11 0, gypsy 0.03 0, h 0.17 0
habil 0.11 0, had -0.06 0, hadn 0.15 0, haile -0.05 0, hall -0.3 0, halve 0.08 0, hand -0.18 0
hande -0.22 0, handf 0.09 0, handi -0.09 0, handl 0.17 0, hando 0.08 0, hang 0.11 0, hanna -0.03 0
happy -0.21 0, harde -0.07 0, hardl 0.13 0, hart -0.03 0, has 0.48 0, hasn -0.12 0, haven 0.21 0
havin 0.17 0, he -0.17 0, head -0.45 0, headl -0.11 0, heads -0.13 0, headt -0.09 0, healt 0.27 0
hear -0.04 0, heard 0.14 0, heari 0.27 0, heart 0.03 0, heavi 0.09 0, held -0.2 0, hello -0.07 0
help 0.22 0, helpe -0.03 0, helpf -0.07 0, helpi -0.09 0, helpl 0.11 0, her -0.22 0, here -0.39 0
hers 0.09 0, herse 0.1 0, hide -0.09 0, high 0.23 0, highe 0.18 0, him -0.11 0, hire -0.16 0
hired -0.04 0, his -0.2 0, histo -0.05 0, hmci -0.18 0, hoist 0.05 0, hold 0.3 0, holde -0.05 0
holdi 0.08 0, holds 0.11 0, holid 0.03 0, homes 0.03 0, homew -0.04 0, hones -0.04 0, hope -0.24 0
hoped -0.28 0, hospi 0.18 0, host -0.03 0, hour 0.1 0, hours 0.12 0, house -0.06 0, housi -0.17 0
how 0.1 0, howev 0.5 0, hub 0.04 0, hubs 0.37 0, huge -0.13 0, hundr 0.11 0, hurry 0.05 0
hyper 0.12 0, i -0.16 0, ian -0.03 0, icb -0.2 0, idea 0.04 0, ideas -0.07 0, ident 0.04 0
if 0.16 0, ignor 0.06 0, image -0.05 0, imagi 0.14 0, immed -0.07 0, impac 0.43 0, impai 0.15 0
impar 0.04 0, imple 0.17 0, impli -0.08 0, impor -0.23 0, impre 0.05 0, impro -0.21 0, in 0.08 0
inacc 0.15 0, inade 0.05 0, inclu -0.22 0, incon -0.15 0, incre -0.18 0, indep -0.07 0
indic -0.13 0, indiv 0.25 0, ineff 0.08 0, inequ 0.07 0, infan 0.21 0, influ 0.36 0, infor 0.2 0
initi -0.17 0, innov 0.09 0, input -0.03 0, ins 0.06 0, insid -0.12 0, insis -0.03 0, inspi 0.13 0
insta 0.08 0, inste 0.08 0, insuf 0.18 0, integ 0.13 0, inten 0.15 0, inter 0.18 0, intro -0.11 0
inves 0.18 0, invit -0.09 0, invol 0.12 0, is 0.35 0, islan -0.1 0, isn 0.03 0, issue -0.17 0
item -0.09 0, items -0.04 0, its -0.14 0, james -0.1 0, jan 0.11 0, jen -0.07 0, jewel 0.13 0
jim -0.04 0, jo -0.05 0, job 0.12 0, jobs 0.23 0, john -0.05 0, join 0.03 0, joine -0.05 0
joini 0.13 0, joint 0.25 0, jonat -0.03 0, journ 0.19 0, joy 0.11 0, judge -0.09 0, julia -0.05 0
julie -0.04 0, july -0.18 0, june -0.12 0, just -0.2 0, justi 0.47 0, kb -0.04 0, keen 0.1 0
keep 0.31 0, keeps 0.07 0, kelly -0.05 0, kept 0.4 0, key 0.03 0, kids 0.28 0, kind 0.22 0
kinde -0.04 0, kindl 0.03 0, kindn -0.15 0, kinds -0.15 0, kitch -0.04 0, knees -0.1 0, knew 0.19 0
knock 0.04 0, know 0.52 0, knowi 0.07 0, knowl 0.28 0, known 0.31 0, la -0.2 0, label 0.03 0
labou -0.3 0, lack -0.11 0, lacke -0.07 0, lacki 0.04 0, lacks 0.15 0, lad -0.03 0, lady -0.04 0
lag 0.09 0, land -0.03 0, lane -0.04 0, langu 0.22 0, large 0.17 0, laste -0.12 0, lasti -0.13 0
lasts 0.2 0, late 0.6 0, latel 0.3 0, later 0.09 0, lates -0.06 0, laugh 0.12 0, launc -0.07 0
laure 0.08 0, law -0.15 0, lawye -0.05 0, lay -0.14 0, lays 0.13 0, lead -0.26 0, leade 0.57 0
leadi -0.07 0, leads 0.05 0, learn 0.09 0, least -0.16 0, leave 0.37 0, leavi -0.1 0, led 0.1 0
lee -0.03 0, left 0.3 0, legal -0.14 0, lengt 0.33 0, less -0.03 0, let -0.23 0, lets 0.24 0
lette -0.06 0, letti -0.18 0, level 0.15 0, lib -0.1 0, liber -0.12 0, libra 0.05 0, lies 0.04 0
life 0.29 0, lifel 0.08 0, lift 0.03 0, lifte 0.1 0, light 0.22 0, like -0.08 0, liked 0.22 0
likel 0.18 0, likew 0.17 0, limbo -0.15 0, limit 0.29 0, line -0.03 0, lines -0.06 0, link -0.06 0
list -0.04 0, lists -0.04 0, liter -0.07 0, littl 0.31 0, live 0.05 0, lives 0.06 0, livin -0.07 0
ll -0.18 0, local 0.07 0, long 0.25 0, longe 0.18 0, look -0.14 0, looke -0.35 0, looki -0.23 0
looks -0.24 0, lose -0.08 0, lot 0.04 0, lots 0.1 0, lotte 0.1 0, loud 0.05 0, love -0.16 0
loved 0.08 0, lovel -0.18 0, low 0.15 0, lower 0.13 0, luck 0.03 0, lunch -0.09 0, made -0.17 0
main -0.03 0, mainl 0.18 0, mains 0.05 0, maint -0.12 0, majes -0.11 0, major 0.15 0, make 0.1 0
makes -0.08 0, man -0.12 0, manag -0.14 0, manda 0.03 0, manne -0.14 0, many 0.13 0, march -0.23 0
marga -0.04 0, mark 0.1 0, marke -0.03 0, marks 0.03 0, marti -0.2 0, mary -0.08 0, match -0.15 0
mater -0.05 0, maths 0.14 0, matt 0.08 0, matur 0.21 0, may -0.37 0, me -0.42 0, mean 0.03 0
meani 0.05 0, means 0.13 0, meant 0.09 0, meanw -0.04 0, measu -0.14 0, media -0.06 0, medic 0.16 0
meet 0.27 0, meeti -0.3 0, meets 0.12 0, membe -0.11 0, menu 0.06 0, merge 0.08 0, merro -0.13 0
merse 0.13 0, mess 0.06 0, messa -0.06 0, metro 0.04 0, miche -0.15 0, mid 0.14 0, middl 0.21 0
mile 0.12 0, miles -0.16 0, milli 0.08 0, mind 0.14 0, minds 0.28 0, mine -0.1 0, minim 0.09 0
minis -0.2 0, minor 0.19 0, minut -0.05 0, mirro -0.13 0, missi 0.13 0, mista 0.15 0, mixed 0.15 0
mo -0.04 0, moder -0.06 0, momen -0.11 0, monda -0.38 0, money 0.2 0, monit -0.15 0, month -0.16 0
more -0.33 0, morni -0.05 0, most 0.3 0, mostl -0.13 0, mothe -0.04 0, motio -0.03 0, mount -0.04 0
move 0.42 0, moved 0.06 0, moves 0.11 0, movin 0.08 0, mp -0.19 0, mr -0.42 0, mrs 0.05 0
ms -0.14 0, much -0.03 0, multi 0.06 0, mum -0.11 0, must -0.17 0, my -0.28 0, mysel -0.04 0
name -0.05 0, named 0.13 0, namel -0.04 0, names -0.15 0, narro 0.23 0, natio -0.15 0, nd 0.17 0
near 0.05 0, neare 0.08 0, nearl 0.33 0, neces 0.05 0, need 0.16 0, neede 0.18 0, needs 0.49 0
negat 0.09 0, neil -0.04 0, neith 0.04 0, net 0.07 0, netwo 0.05 0, neuro 0.55 0, never -0.38 0
new 0.2 0, newbo 0.09 0, newer 0.15 0, newes 0.24 0, newly 0.12 0, news -0.33 0, newsl -0.04 0
next -0.21 0, nhs -0.21 0, nhse -0.06 0, nice 0.15 0, nicol -0.06 0, nine -0.06 0, ninet 0.13 0
no -0.27 0, nobod -0.17 0, non 0.09 0, none -0.36 0, nonet 0.09 0, norm 0.03 0, norma -0.06 0
north 0.18 0, not 0.18 0, note 0.11 0, noted 0.06 0, nothi -0.04 0, notic 0.17 0, novem -0.18 0
numbe -0.06 0, nurse 0.29 0, nursi 0.6 0, o 0.09 0, objec -0.12 0, obser 0.13 0, occas 0.05 0
occup 0.37 0, octob -0.31 0, of 0.29 0, off 0.04 0, offen 0.05 0, offer 0.36 0, offic 0.18 0
ofste 0.18 0, often 0.28 0, old 0.11 0, older 0.35 0, olds 0.26 0, ombud -0.07 0, once 0.04 0
one 0.13 0, ones -0.1 0, onlin 0.15 0, only -0.32 0, onwar 0.09 0, open -0.12 0, opene 0.08 0
openi -0.25 0, openn 0.05 0, opens -0.15 0, opera -0.05 0, opini 0.11 0, oppor -0.13 0
oppos -0.21 0, optim -0.1 0, or 0.17 0, ordin 0.11 0, organ -0.12 0, ot 0.48 0, other 0.39 0
our -0.08 0, ours -0.08 0, ourse 0.09 0, out 0.11 0, outco 0.34 0, outgr 0.07 0, outli -0.23 0
outre 0.43 0, outsi 0.04 0, outst -0.26 0, overa 0.16 0, overh -0.07 0, overl 0.04 0, overn 0.22 0
overs 0.34 0, overv -0.16 0, overw 0.29 0, owing -0.03 0, own -0.26 0, owned 0.07 0, owner -0.06 0
pace 0.37 0, packa -0.1 0, paedi 0.09 0, page 0.04 0, pages -0.06 0, paint 0.15 0, pair -0.04 0
palsy -0.07 0, pande 0.05 0, panel 0.06 0, pap -0.03 0, paper -0.19 0, parag 0.16 0, paren 0.29 0
park -0.03 0, parki -0.05 0, parli -0.13 0, part 0.14 0, parti 0.04 0, partl -0.04 0, partn -0.12 0
party 0.04 0, pass 0.07 0, passa 0.04 0, passe 0.19 0, passi 0.22 0, passp 0.07 0, past 0.26 0
patch -0.09 0, pathw 0.41 0, patie -0.11 0, patte -0.12 0, paul -0.18 0, pay -0.03 0, payin 0.15 0
payme 0.36 0, pays 0.14 0, pdf -0.08 0, peer -0.16 0, peers -0.09 0, peopl 0.19 0, per -0.05 0
perfe -0.06 0, perfo -0.19 0, perio 0.07 0, perma 0.05 0, persi 0.13 0, perso 0.27 0, petit -0.04 0
phase 0.08 0, phil 0.04 0, phone 0.06 0, phoni 0.04 0, photo -0.22 0, phras 0.03 0, pick 0.13 0
picke 0.22 0, pictu 0.16 0, pilot -0.06 0, pink -0.08 0, place 0.21 0, plain 0.06 0, plan -0.26 0
plann 0.47 0, plans 1.05 0, play -0.05 0, pleas 0.34 0, pledg 0.03 0, plent -0.18 0, point 0.16 0
polic -0.1 0, polit -0.06 0, poll -0.03 0, poor 0.17 0, poorl 0.15 0, popul -0.11 0, port -0.08 0
porta 0.19 0, portf -0.13 0, possi -0.23 0, post 0.12 0, postc 0.13 0, posts 0.06 0, poten -0.06 0
pound -0.09 0, pover -0.04 0, pract 0.16 0, prais 0.24 0, preci 0.23 0, prepa 0.04 0, presc 0.05 0
prese 0.06 0, press -0.15 0, prete -0.05 0, preve 0.13 0, previ 0.08 0, price -0.04 0, prima 0.3 0
princ 0.03 0, prior -0.1 0, priva -0.07 0, probl -0.12 0, proce 0.03 0, produ -0.12 0, profe 0.33 0
profi 0.2 0, profo 0.16 0, progr -0.32 0, proje 0.07 0, promi -0.22 0, promo 0.06 0, promp 0.26 0
prope 0.15 0, propo 0.03 0, prote -0.45 0, prove -0.09 0, provi -0.05 0, psych -0.03 0
publi -0.12 0, pull 0.07 0, pulle -0.05 0, pupil 0.26 0, purpo 0.19 0, push 0.08 0, puts 0.15 0
putti -0.04 0, q -0.16 0, quali 0.09 0, quart 0.04 0, queri 0.07 0, queue 0.15 0, quick 0.32 0
quiet -0.03 0, quite -0.05 0, quote 0.1 0, radio 0.03 0, rag -0.04 0, rain -0.07 0, raise -0.22 0
raisi 0.2 0, ran 0.28 0, rang -0.09 0, range -0.21 0, rapid -0.03 0, rare 0.08 0, rarel 0.18 0
rate 0.19 0, rated -0.12 0, rates -0.25 0, rathe 0.09 0, ratin 0.18 0, re 0.23 0, reach 0.38 0
react 0.07 0, read -0.25 0, reade -0.1 0, ready -0.12 0, reali -0.08 0, reall -0.23 0
reaso -0.04 0, reass 0.12 0, recei 0.12 0, recen 0.32 0, recep 0.12 0, recko 0.03 0, recog 0.31 0
recom -0.28 0, recor 0.07 0, recov -0.11 0, recru -0.32 0, red -0.08 0, redes 0.07 0, reduc -0.1 0
refer 0.07 0, refle 0.07 0, refor 0.05 0, refre -0.06 0, refug 0.13 0, refus -0.19 0, regar 0.08 0
regio 0.03 0, regis 0.11 0, regre -0.03 0, regul -0.04 0, reins -0.03 0, rejec -0.04 0
relat 0.27 0, relea -0.22 0, relen 0.04 0, relev -0.13 0, relia 0.26 0, relie 0.03 0, rely 0.21 0
remai 0.19 0, remar 0.11 0, remin 0.05 0, remot 0.07 0, reorg 0.03 0, rep -0.07 0, repea 0.16 0
repla 0.17 0, reply -0.15 0, repor -0.53 0, repre -0.05 0, reque -0.1 0, requi -0.15 0
resea -0.03 0, reser 0.14 0, resid -0.06 0, resig 0.05 0, resil -0.05 0, resou 0.09 0, respe 0.03 0
respi -0.05 0, respo -0.28 0, rest 0.03 0, resto 0.15 0, restr -0.12 0, resul 0.11 0, retur -0.12 0
revea 0.14 0, revie 0.28 0, revis -0.07 0, rewri -0.11 0, richa -0.03 0, right 0.33 0, rigor -0.3 0
rigou 0.24 0, ring 0.03 0, ringi -0.06 0, rings 0.09 0, rise 0.07 0, risin 0.11 0, risk -0.19 0
risks 0.12 0, rober -0.17 0, robus 0.15 0, role 0.35 0, roles 0.08 0, roma 0.05 0, room -0.09 0
rose -0.07 0, ross -0.03 0, rosy 0.07 0, round 0.11 0, routi 0.15 0, row -0.12 0, royal 0.07 0
rubbi -0.03 0, rule 0.05 0, ruled -0.06 0, rules -0.07 0, rulin 0.05 0, rung 0.07 0, runni -0.06 0
runs 0.28 0, rural 0.03 0, ruth 0.06 0, s -0.08 0, sad -0.1 0, safe 0.24 0, safeg 0.12 0
salt 0.07 0, sam -0.05 0, same 0.14 0, sampl 0.11 0, sarah -0.03 0, sat -0.15 0, satis -0.08 0
satur 0.09 0, save -0.04 0, saved -0.07 0, savin -0.03 0, saw 0.54 0, say -0.36 0, sayin -0.29 0
says -0.05 0, scand 0.12 0, scarc 0.03 0, scath 0.11 0, sched 0.04 0, schem 0.03 0, schoo 0.24 0
score 0.07 0, scrat 0.04 0, scree 0.12 0, scrut -0.17 0, seaml 0.06 0, searc 0.18 0, secon 0.06 0
secre -0.05 0, secti 0.12 0, secto -0.27 0, secur 0.11 0, see -0.23 0, seein -0.04 0, seek -0.06 0
seeki 0.11 0, seem -0.13 0, seems 0.07 0, seen 0.26 0, sees 0.11 0, seldo 0.18 0, selec -0.07 0
self -0.14 0, semh -0.05 0, sen 0.24 0, senco 0.28 0, send -0.26 0, sendi -0.04 0, sense 0.39 0
sensi 0.04 0, senso 0.52 0, sent 0.03 0, sente 0.05 0, separ 0.13 0, sept -0.05 0, septe -0.2 0
serio 0.14 0, serve -0.14 0, servi 0.66 0, sessi 0.07 0, set 0.16 0, sets -0.07 0, setti -0.04 0
settl 0.23 0, seven -0.03 0, sever -0.12 0, shall 0.13 0, shamb -0.06 0, shame -0.12 0
shape 0.09 0, shapi 0.09 0, share 0.5 0, shari 0.07 0, sharp 0.09 0, she -0.29 0, sheet -0.09 0
shift -0.2 0, shoes -0.04 0, short 0.26 0, shoul -0.24 0, shout 0.08 0, show 0.13 0, showe -0.09 0
showi 0.07 0, shown 0.35 0, shows 0.15 0, shut 0.03 0, sibli 0.12 0, sick -0.08 0, sickn -0.05 0
side 0.3 0, sides -0.08 0, sight 0.31 0, sign 0.15 0, signe -0.11 0, signi 0.77 0, signs 0.2 0
simil -0.05 0, since -0.06 0, sir -0.08 0, siste -0.04 0, site -0.05 0, sits 0.03 0, situa 0.05 0
sixte -0.05 0, size -0.06 0, skill 0.05 0, slamm 0.08 0, sleep -0.04 0, slide -0.03 0, slipp 0.21 0
slow 0.21 0, slowe 0.08 0, slowl 0.04 0, small 0.22 0, smile -0.06 0, smith -0.08 0, smoot 0.21 0
so -0.16 0, socia -0.45 0, solid 0.07 0, solut 0.07 0, some -0.07 0, someb -0.04 0, someo 0.11 0
somet 0.12 0, son -0.11 0, soon 0.05 0, soone 0.08 0, sorry -0.6 0, sort -0.04 0, sorte 0.03 0
sough -0.11 0, sound -0.14 0, sourc -0.09 0, south 0.08 0, space -0.08 0, spare 0.07 0
speak 0.08 0, spect 0.06 0, speec 0.56 0, speed 0.06 0, spell 0.05 0, spend 0.05 0, spent -0.07 0
spite 0.2 0, split -0.08 0, spot 0.19 0, spots 0.04 0, spott 0.07 0, sprea 0.07 0, sprin 0.11 0
stabi 0.21 0, stabl 0.06 0, staff -0.05 0, stage 0.16 0, stake 0.03 0, stall -0.03 0, star 0.03 0
start 0.13 0, state -0.13 0, stati -0.24 0, statu 0.16 0, stay 0.05 0, staye 0.22 0, stays -0.1 0
stead -0.05 0, steer 0.1 0, step 0.11 0, steph 0.08 0, steps -0.28 0, stick 0.1 0, still 0.39 0
stone -0.04 0, stood -0.07 0, stop -0.05 0, stopp 0.08 0, stops 0.03 0, story 0.18 0, strai -0.27 0
strat 0.65 0, strea -0.04 0, stren 0.39 0, stres -0.27 0, stret 0.04 0, strik 0.03 0, stron 0.29 0
struc 0.21 0, strug -0.31 0, stubb 0.12 0, stuck 0.07 0, stude -0.17 0, studi -0.03 0
study -0.06 0, stuff 0.12 0, submi -0.17 0, subsc -0.04 0, subst -0.05 0, succe -0.04 0
such -0.11 0, sue -0.16 0, suffi 0.35 0, suit 0.12 0, suita -0.06 0, summa -0.16 0, sums 0.05 0
sunda 0.05 0, suppl 0.13 0, suppo 0.31 0, sure -0.11 0, surge 0.11 0, surpr -0.23 0, surve -0.5 0
suspe 0.59 0, swift 0.16 0, syndr 0.05 0, syste 0.15 0, t -0.13 0, ta -0.07 0, table 0.28 0
take -0.03 0, taken -0.05 0, takes 0.37 0, takin 0.15 0, talk 0.06 0, talke -0.26 0, talki 0.21 0
tangi 0.06 0, targe -0.06 0, task 0.08 0, taugh 0.26 0, taxi 0.03 0, taxis 0.1 0, taylo -0.05 0
tea 0.04 0, teach 0.29 0, team -0.18 0, teams 0.1 0, tears 0.06 0, teena 0.18 0, teens 0.14 0
telep 0.31 0, tell 0.07 0, telli -0.19 0, tells 0.03 0, templ -0.19 0, ten 0.03 0, tenac 0.18 0
term 0.05 0, terms -0.09 0, testi -0.14 0, tests 0.03 0, than 0.27 0, thank -0.16 0, that 0.34 0
their 0.4 0, thema -0.04 0, theme -0.17 0, thems 0.24 0, then -0.05 0, thera 0.33 0, there -0.06 0
these -0.29 0, they 0.32 0, thin 0.24 0, thing 0.16 0, thinl 0.05 0, thirt -0.08 0, this -0.8 0
thorn -0.13 0, thoro -0.13 0, those -0.2 0, thoug 0.09 0, threa 0.11 0, thres 0.06 0, thriv 0.2 0
throu -0.05 0, thurs -0.06 0, tier -0.03 0, tight 0.31 0, tim -0.06 0, time 0.43 0, timel 0.26 0
tired -0.28 0, title -0.04 0, to 0.37 0, toddl 0.08 0, toget 0.39 0, toile -0.09 0, told 0.14 0
tomor -0.04 0, too 0.43 0, tool -0.07 0, toolk -0.04 0, top 0.08 0, topic -0.08 0, tory -0.03 0
touch 0.03 0, towns 0.03 0, trace 0.03 0, track -0.11 0, train 0.13 0, traje -0.09 0, tram 0.09 0
trans -0.08 0, traum -0.08 0, trave 0.19 0, treat 0.19 0, trebl 0.06 0, trend -0.06 0
triag -0.11 0, tribu -0.1 0, tried -0.08 0, true -0.13 0, truly -0.07 0, trust -0.15 0, try -0.04 0
tryin -0.04 0, tube 0.08 0, tuesd -0.15 0, tuiti 0.23 0, turn 0.4 0, turne 0.09 0, turni -0.03 0
turno 0.1 0, turns 0.04 0, twelv 0.04 0, twent 0.15 0, twice -0.11 0, twitt -0.04 0, two -0.26 0
typic -0.39 0, uk -0.17 0, unabl -0.05 0, unacc 0.41 0, unans 0.16 0, unawa 0.11 0, uncle 0.14 0
under 0.48 0, uneve 0.1 0, unfai -0.04 0, unhap 0.23 0, unifo -0.04 0, union -0.06 0, unita 0.14 0
unite 0.06 0, units -0.09 0, unkno -0.1 0, unles -0.04 0, unlik -0.06 0, unrea 0.03 0, unreg 0.05 0
until -0.12 0, up -0.07 0, updat -0.25 0, ups 0.29 0, upset 0.15 0, uptak -0.08 0, us 0.33 0
use 0.34 0, used 0.17 0, usefu 0.17 0, users -0.09 0, uses 0.09 0, using 0.11 0, usual 0.1 0
vacan -0.19 0, vague 0.1 0, vale -0.13 0, valid -0.11 0, valle 0.03 0, value 0.46 0, valve -0.08 0
varia 0.09 0, varie 0.07 0, vario -0.12 0, vary -0.11 0, ve -0.14 0, verdi 0.36 0, versi -0.19 0
very 0.32 0, video -0.05 0, view -0.22 0, views -0.13 0, villa 0.31 0, vindi -0.03 0, virtu 0.22 0
visib -0.12 0, visio 0.12 0, visit 0.27 0, visua 0.14 0, vital -0.15 0, voice 0.06 0, volun -0.03 0
vote 0.03 0, vouch -0.03 0, vulne -0.18 0, wait 0.43 0, waite -0.33 0, waiti -0.29 0, waits 0.15 0
walk -0.05 0, walke -0.03 0, wall 0.1 0, want 0.1 0, wante -0.12 0, wanti 0.04 0, wants -0.13 0
ward -0.04 0, wards -0.07 0, warni 0.17 0, was -0.16 0, wasn -0.04 0, waste 0.03 0, watch 0.18 0
way 0.26 0, ways 0.04 0, we -0.23 0, weak 0.09 0, weakn 0.63 0, webin -0.28 0, websi -0.12 0
wedne 0.05 0, weeke 0.22 0, weekl 0.03 0, weeks 0.14 0, weigh 0.05 0, welco 0.05 0, well 0.35 0
wellb 0.12 0, wendy -0.05 0, went -0.11 0, were 0.13 0, weren 0.12 0, west -0.03 0, what 0.07 0
whate -0.09 0, wheel 0.03 0, when 0.46 0, where 0.26 0, wheth 0.2 0, which -0.07 0, while 0.07 0
white -0.11 0, who 0.14 0, whole -0.48 0, whom 0.29 0, whose -0.06 0, why -0.13 0, wide 0.04 0
widel 0.21 0, widen 0.1 0, wider -0.15 0, wides 0.04 0, will -0.32 0, willi 0.22 0, win 0.05 0
winte -0.15 0, wishe -0.07 0, withe 0.19 0, withi 0.37 0, witho 0.11 0, woman -0.12 0
women -0.04 0, won 0.1 0, wonde -0.09 0, wood 0.03 0, wooll 0.11 0, word -0.26 0, wordi 0.03 0
words -0.15 0, work -0.08 0, worke 0.2 0, workf -0.04 0, worki 0.11 0, works 0.3 0, world -0.17 0
worn -0.22 0, worri -0.08 0, worry 0.06 0, worse -0.11 0, worst -0.07 0, worth -0.05 0
would 0.22 0, write 0.18 0, writi 0.22 0, writt -0.09 0, wrong 0.04 0, wrote -0.04 0, wsoa -0.19 0
year 0.24 0, yearl 0.06 0, years 0.24 0, yes -0.24 0, yeste -0.07 0, yet 0.71 0, you -0.24 0
young 0.61 0, your -0.25 0, yours -0.18 0, youth 0.4 0, zoom -0.06 0
before:
0 -0.24 0, 0am -0.1 0, 0k -0.04 0, 0m -0.76 0, 0pm -0.07 0, 0rd 0.17 0, 0s 0.15 0, a 0.06 0
a0 -0.09 0, able 0.04 0, about 0.18 0, above -0.44 0, absen 0.05 0, absol -0.23 0, acade 0.14 0
accel -0.1 0, accep -0.65 0, acces -0.11 0, accom -0.17 0, accor 0.04 0, accou 0.36 0, accur 0.25 0
achie -0.11 0, ackno 0.18 0, acros 0.06 0, act -0.1 0, acted 0.05 0, actin -0.15 0, actio -0.12 0
activ 0.2 0, actua 0.09 0, acute -0.03 0, ad -0.07 0, adapt -0.05 0, add 0.04 0, added -0.11 0
addit -0.31 0, addre -0.17 0, adequ -0.16 0, adhd 0.27 0, admir 0.03 0, admis -0.03 0, adole 0.12 0
adopt 0.14 0, adult 0.05 0, advic -0.09 0, advis 0.05 0, advoc 0.05 0, affec -0.03 0, afi 0.42 0
after -0.06 0, again 0.09 0, age 0.58 0, aged 0.13 0, agenc -0.07 0, ages 0.25 0, ago 0.17 0
agree -0.44 0, ahead -0.23 0, aids -0.08 0, aim -0.18 0, air -0.03 0, alarm 0.13 0, alert -0.05 0
alike -0.06 0, aliso 0.03 0, all -0.24 0, allia -0.04 0, alloc -0.11 0, allow -0.06 0
almos -0.07 0, alone 0.06 0, along 0.37 0, alrea 0.39 0, also -0.15 0, alter -0.19 0, altho -0.26 0
altog -0.04 0, alway -0.07 0, amand -0.03 0, amaze -0.04 0, amber 0.09 0, ambit 0.69 0
among 0.59 0, amoun -0.18 0, an -0.55 0, analy -0.03 0, andre -0.07 0, anew 0.04 0, angry -0.1 0
annua 0.43 0, anoth 0.23 0, answe 0.08 0, anxie 0.13 0, anybo 0.07 0, anyon 0.37 0, anyth 0.24 0
aob -0.05 0, ap -0.23 0, apolo -0.19 0, appea -0.39 0, appen -0.07 0, appla 0.11 0, appli -0.04 0
appoi 0.4 0, appre 0.05 0, appro -0.15 0, april -0.12 0, archi -0.09 0, are 0.29 0, area -0.56 0
aren -0.2 0, argue -0.05 0, arisi -0.07 0, aroun 0.22 0, arran 0.38 0, arriv 0.11 0, artic -0.14 0
as 0.34 0, asd 0.27 0, ashco -0.19 0, aside -0.1 0, ask -0.25 0, asked -0.22 0, askin -0.26 0
asks 0.15 0, aspir -0.13 0, asses 0.5 0, assis 0.3 0, assoc -0.27 0, assur 0.27 0, at -0.04 0
attac 0.03 0, attai -0.17 0, atten 0.15 0, audio -0.09 0, audit -0.69 0, augus 0.14 0, autho 0.1 0
autis 0.23 0, autum 0.09 0, avail 0.14 0, avera 0.17 0, await -0.18 0, award -0.05 0, aware 0.16 0
away 0.42 0, b -0.23 0, babie 0.27 0, back -0.17 0, backg 0.04 0, backl 0.09 0, bad 0.17 0
badly 0.17 0, bag 0.03 0, bags 0.05 0, balan -0.05 0, bare -0.04 0, barel -0.07 0, barro 0.06 0
base 0.05 0, bases 0.1 0, basic 0.08 0, basis 0.07 0, battl -0.04 0, bay -0.14 0, bbc -0.08 0
be -0.05 0, bear 0.29 0, bears 0.12 0, becam 0.07 0, becau 0.56 0, becom -0.04 0, bed 0.03 0
been -0.08 0, befor 0.2 0, began -0.12 0, begin 0.33 0, begun 0.04 0, behal -0.16 0, behav 0.15 0
behin 0.05 0, being -0.22 0, belie -0.04 0, bell 0.12 0, belon 0.22 0, below -0.03 0, ben -0.23 0
besid 0.06 0, best 0.21 0, bette 0.08 0, betwe -0.09 0, beyon -0.29 0, big -0.11 0, bigge 0.08 0
bill 0.06 0, birth 0.14 0, bit 0.24 0, bits 0.39 0, black 0.2 0, blame -0.03 0, blind 0.12 0
block -0.03 0, blog -0.16 0, blunt -0.07 0, board -0.1 0, bodie -0.32 0, body 0.11 0, book -0.04 0
borde 0.03 0, borou 0.12 0, boss 0.06 0, bosse 0.37 0, both -0.35 0, botto 0.08 0, bough -0.15 0
bound 0.09 0, box 0.03 0, boys 0.17 0, break 0.23 0, breat 0.11 0, bridg -0.16 0, brief -0.09 0
brill -0.17 0, bring 0.25 0, broad 0.08 0, broke -0.36 0, broth -0.06 0, broug -0.06 0
budge 0.19 0, build -0.12 0, built 0.03 0, bus -0.14 0, buses 0.07 0, busin 0.08 0, but 0.54 0
buy 0.36 0, by -0.65 0, c -0.27 0, cabin -0.51 0, café -0.07 0, cake -0.04 0, call 0.12 0
calle -0.27 0, calls -0.22 0, came -0.88 0, camhs 0.49 0, campa -0.15 0, can 0.37 0, cance -0.03 0
cando 0.13 0, canno 0.22 0, capac 0.16 0, capit -0.09 0, capti 0.08 0, car -0.04 0, card 0.11 0
care 0.16 0, cared 0.07 0, caree -0.09 0, caref -0.08 0, carer -0.34 0, cares -0.04 0, carol 0.04 0
carri -0.52 0, carry -0.09 0, case -0.37 0, casel -0.08 0, cases 0.48 0, catch -0.1 0
categ -0.21 0, cater -0.04 0, cathe -0.06 0, caugh 0.15 0, cause 0.08 0, cauti -0.06 0, ccg 0.26 0
ccgs -0.18 0, centr 0.14 0, cereb -0.05 0, certa 0.1 0, chair -0.08 0, chall -0.27 0, chamb -0.11 0
chanc -0.09 0, chang -0.04 0, charg 0.18 0, chari -0.03 0, charl 0.22 0, chart -0.06 0
chase -0.05 0, cheer -0.03 0, chief -0.26 0, child 0.05 0, choic 0.03 0, choos 0.08 0, chuff 0.05 0
circu 0.04 0, city 0.2 0, civic -0.04 0, claim -0.12 0, clair -0.3 0, clari 0.12 0, class -0.17 0
clear 0.29 0, clini 0.38 0, cllr -0.73 0, clock -0.09 0, close 0.09 0, closi -0.16 0, club 0.06 0
clubs 0.33 0, clust 0.09 0, co 0.11 0, coach -0.04 0, coast -0.16 0, code -0.38 0, coffe -0.08 0
coher 0.15 0, cold 0.09 0, cole -0.05 0, colla 0.11 0, colle 0.08 0, comes 0.06 0, comfo 0.03 0
comin -0.15 0, comme 0.23 0, commi 0.1 0, commo -0.06 0, commu 0.53 0, compe -0.03 0, compl 0.17 0
compr -0.12 0, conce -0.66 0, concl -0.54 0, condu -0.04 0, confi 0.17 0, confu -0.17 0
congr 0.06 0, conse 0.04 0, consi -0.21 0, const 0.04 0, consu -0.49 0, conta -0.1 0, conte -0.16 0
conti 0.03 0, contr -0.37 0, conve 0.18 0, coope 0.04 0, coord -0.2 0, cope 0.06 0, copro 0.07 0
copy -0.09 0, core 0.05 0, corre -0.1 0, corri -0.04 0, cost -0.16 0, costs -0.13 0, could -0.06 0
coun -0.09 0, counc -0.84 0, count -0.08 0, cours -0.05 0, court 0.14 0, cover 0.05 0, cqc -0.1 0
crack 0.03 0, creat -0.24 0, credi 0.46 0, cried -0.1 0, crisi 0.14 0, crite -0.12 0, criti 0.24 0
cultu 0.4 0, curre 0.08 0, custo 0.06 0, cut 0.11 0, d 0.2 0, daily 0.25 0, dame 0.05 0
damni -0.36 0, dark 0.15 0, data -0.03 0, date 0.45 0, dated 0.08 0, daugh -0.08 0, day 0.11 0
days 0.1 0, dco 0.3 0, dcs 0.17 0, deadl -0.22 0, deaf 0.09 0, deal -0.18 0, deali -0.23 0
dealt -0.11 0, dear -0.04 0, debat 0.08 0, decem 0.1 0, decen 0.04 0, decid 0.07 0, decis 0.26 0
decla 0.1 0, deep -0.04 0, deepl -0.23 0, defen 0.04 0, defic -0.03 0, degre 0.04 0, delay -0.26 0
deliv -0.71 0, dem -0.03 0, deman 0.04 0, democ -0.09 0, dems -0.03 0, denti 0.12 0, depar -0.32 0
depen 0.11 0, depth -0.27 0, deput -0.14 0, descr 0.35 0, deser -0.22 0, desig 0.25 0
despa -0.17 0, despi 0.16 0, detai 0.17 0, devel -0.12 0, dfe -0.46 0, diagn 0.14 0, diary 0.03 0
did -0.15 0, didn 0.12 0, diffe 0.23 0, diffi 0.21 0, direc 0.04 0, disab 0.46 0, disap -0.23 0
disch 0.09 0, disco 0.1 0, discu -0.19 0, disor 0.37 0, dispu 0.07 0, dissa 0.25 0, dista 0.05 0
distr 0.07 0, do 0.1 0, docto -0.17 0, docum -0.15 0, does -0.11 0, doesn -0.11 0, dog -0.08 0
doing -0.22 0, done -0.12 0, door 0.03 0, doors -0.03 0, doubt 0.11 0, down -0.3 0, dozen -0.09 0
draft -0.08 0, draw 0.14 0, drawi -0.08 0, draws -0.05 0, dread -0.05 0, drew 0.04 0, drift -0.06 0
drive 0.03 0, drop 0.04 0, dropp 0.09 0, dsg -0.04 0, due 0.16 0, durin -0.14 0, dutie -0.15 0
duty -0.16 0, dynam -0.13 0, e 0.04 0, each 0.1 0, earli 0.23 0, early 0.59 0, easil 0.07 0
east 0.12 0, easte -0.08 0, easy -0.08 0, econo -0.09 0, edge 0.03 0, educa -0.83 0, effec 0.58 0
effic 0.03 0, ehc 0.41 0, ehcp -0.57 0, eight 0.18 0, elain -0.09 0, elect 0.18 0, eleve -0.05 0
else 0.18 0, elsew 0.14 0, email -0.04 0, emerg 0.08 0, emma -0.06 0, emoti -0.31 0, emplo 0.27 0
empty 0.12 0, encou -0.06 0, end -0.17 0, ended -0.3 0, endor -0.05 0, ends -0.23 0, engla -0.54 0
engli 0.25 0, enjoy 0.05 0, enorm -0.18 0, enoug 0.82 0, enqui -0.11 0, ensur -0.05 0
entit -0.05 0, ep -0.08 0, epile 0.18 0, eps -0.03 0, equal 0.2 0, equip 0.03 0, escal -0.06 0
espec 0.11 0, estab 0.33 0, estat -0.04 0, estim -0.04 0, evalu -0.07 0, even 0.06 0, eveni 0.06 0
event 0.09 0, every -0.24 0, evide -0.32 0, exami -0.05 0, examp 0.2 0, excee 0.04 0, excel 0.03 0
excep -0.09 0, exces -0.05 0, excit 0.05 0, exclu 0.23 0, excus -0.18 0, execu -0.69 0
exemp -0.1 0, exhau -0.18 0, exist 0.12 0, expan -0.11 0, expec -0.32 0, exper -0.25 0
expla 0.28 0, explo 0.09 0, expre 0.04 0, exten -0.24 0, extra -0.03 0, extre -0.08 0, eye 0.21 0
eyes -0.04 0, f -0.11 0, face 0.03 0, faceb 0.05 0, faced -0.06 0, faces 0.08 0, fact 0.13 0
facts -0.12 0, faile 0.03 0, fails -0.12 0, failu -0.48 0, fair -0.14 0, faith 0.1 0, fall 0.24 0
falle -0.17 0, falli -0.08 0, falls 0.07 0, far -0.75 0, fare -0.03 0, fast 0.48 0, faste -0.08 0
fathe 0.05 0, fault 0.21 0, favou 0.1 0, feare 0.07 0, featu -0.13 0, febru -0.3 0, fed 0.13 0
feed -0.03 0, feedb -0.41 0, feeli -0.08 0, feels -0.12 0, fell -0.1 0, felt -0.38 0, few 0.31 0
fewer 0.07 0, field 0.24 0, fifte -0.08 0, fifth 0.29 0, fight -0.27 0, figur 0.05 0, file 0.05 0
files -0.15 0, fill -0.06 0, film -0.03 0, final 0.06 0, finan -0.08 0, find 0.41 0, findi -0.05 0
finds 0.17 0, finis 0.04 0, firm 0.13 0, firml 0.15 0, first -0.39 0, fit -0.06 0, fits 0.04 0
fitti -0.04 0, five 0.27 0, fives 0.24 0, fix 0.1 0, flat -0.11 0, flexi 0.11 0, floor 0.03 0
flu -0.05 0, focus -0.89 0, follo 0.3 0, footb -0.03 0, for 0.11 0, force -0.08 0, forec -0.16 0
forma -0.35 0, forme -0.06 0, forty 0.08 0, forum -0.14 0, forwa 0.14 0, four 0.26 0, fourt 0.22 0
fract 0.14 0, fragi 0.11 0, frame -0.44 0, frank 0.07 0, free -0.26 0, frequ -0.22 0, fresh -0.07 0
frida 0.04 0, frigh -0.14 0, from -0.25 0, front -0.16 0, fruit 0.09 0, frust 0.43 0, fulfi 0.07 0
full -0.78 0, fully -0.1 0, fund -0.18 0, funde 0.03 0, fundi -0.3 0, furth -0.26 0, g -0.1 0
gains 0.03 0, gap 0.21 0, gaps -0.11 0, garde -0.03 0, gate 0.12 0, gathe -0.08 0, gave -0.21 0
gcse -0.05 0, gener 0.25 0, genui -0.13 0, geogr 0.12 0, get -0.07 0, gets 0.39 0, getti -0.25 0
gist -0.03 0, give -0.05 0, given 0.26 0, givin -0.09 0, glad 0.23 0, glass -0.03 0, gloom 0.08 0
glowi 0.15 0, go 0.36 0, goes 0.44 0, gold 0.03 0, golde -0.03 0, gone -0.1 0, gov -0.08 0
gover 0.2 0, gp 0.05 0, gps 0.21 0, grade -0.17 0, gradu -0.04 0, grand 0.07 0, grant -0.19 0
grasp 0.11 0, grate -0.06 0, grave 0.06 0, great 0.13 0, green -0.05 0, grip 0.04 0, groun 0.19 0
group -0.09 0, grow 0.07 0, growi 0.16 0, grown 0.05 0, guide -0.04 0, gypsy 0.1 0, h -0.08 0
habil 0.07 0, had -0.18 0, hadn 0.2 0, haile 0.16 0, hale 0.03 0, half 0.27 0, hall 0.37 0
halve 0.1 0, hand -0.3 0, hande 0.32 0, handf -0.05 0, handi 0.04 0, handl 0.43 0, hando 0.04 0
hands -0.06 0, hang 0.11 0, happe 0.38 0, happi 0.03 0, happy -0.09 0, hard 0.22 0, harde 0.04 0
harm 0.06 0, has 0.1 0, hasn 0.14 0, have -0.14 0, haven 0.24 0, havin 0.05 0, head -0.3 0
headi 0.04 0, heads -0.16 0, headt -0.05 0, healt 0.53 0, hear 0.04 0, heard 0.11 0, heari 0.07 0
heart 0.08 0, heavi 0.12 0, held -0.36 0, help 0.21 0, helpe -0.21 0, helpf 0.09 0, helpi -0.2 0
helps 0.2 0, her -0.18 0, here -0.32 0, hers 0.05 0, herse 0.17 0, hide 0.07 0, high 0.41 0
highe 0.05 0, highl 0.53 0, him 0.05 0, hired -0.12 0, his -0.03 0, histo 0.05 0, hit 0.03 0
hmci -0.07 0, hoist 0.05 0, hold 0.13 0, holde 0.27 0, holdi 0.05 0, holds 0.1 0, holid 0.06 0
home 0.34 0, hones 0.05 0, hope 0.23 0, hoped -0.22 0, hospi 0.32 0, host -0.22 0, hour -0.04 0
hours -0.16 0, housi -0.08 0, how -0.29 0, howev 0.08 0, hub 0.26 0, hubs -0.08 0, huge -0.11 0
hundr 0.16 0, hurts 0.08 0, hyper 0.33 0, i -0.06 0, ian -0.04 0, icb -0.17 0, icon -0.03 0
idea 0.03 0, ideas -0.11 0, ident 0.34 0, if 0.22 0, ignor 0.32 0, ill 0.04 0, image 0.06 0
imagi 0.13 0, impac 0.09 0, impar 0.05 0, imple 0.13 0, impor 0.15 0, impre 0.35 0, impro -0.51 0
in 0.33 0, inacc 0.09 0, inade -0.19 0, inbox 0.11 0, inclu 0.17 0, incom -0.05 0, incon 0.48 0
incre -0.34 0, indep -0.47 0, indic -0.16 0, indiv -0.03 0, ineff 0.04 0, infan 0.04 0
influ 0.08 0, infor 0.23 0, inher -0.03 0, initi 0.38 0, innov -0.15 0, input 0.03 0, insid -0.08 0
insis 0.03 0, inspi 0.03 0, insta 0.06 0, instr 0.04 0, insuf 0.26 0, integ 0.43 0, inten -0.05 0
inter 0.22 0, into -0.59 0, intro -0.09 0, inves 0.06 0, invit -0.05 0, is 0.07 0, islan 0.17 0
isn 0.13 0, issue -0.36 0, it 0.11 0, item 0.03 0, its -0.12 0, james 0.16 0, jan 0.19 0
janua -0.18 0, jargo -0.04 0, jewel 0.03 0, jim 0.34 0, jobs 0.15 0, john 0.08 0, join 0.14 0
joine -0.21 0, joini -0.15 0, joint 0.36 0, jones 0.11 0, journ -0.17 0, judge -0.29 0
julia -0.04 0, julie -0.04 0, july -0.52 0, june -0.69 0, just -0.25 0, justi -0.09 0, kb -0.06 0
keep 0.35 0, keepi -0.03 0, kept 0.45 0, kettl 0.14 0, key -0.08 0, keywo -0.03 0, kids 0.51 0
kind 0.14 0, kinde -0.05 0, kindl 0.04 0, kinds 0.05 0, kitch 0.05 0, knees -0.05 0, knew 0.08 0
knock 0.06 0, know 0.25 0, knowi 0.1 0, knowl 0.05 0, known 0.58 0, la -0.17 0, lab 0.03 0
label 0.04 0, labou -0.25 0, lack 0.63 0, lacki 0.04 0, lacks 0.1 0, lad -0.06 0, lag -0.06 0
laid -0.07 0, lane -0.14 0, langu 0.17 0, large 0.3 0, last -0.06 0, lasti -0.08 0, late 0.39 0
latel 0.07 0, later -0.08 0, lates -0.11 0, launc -0.05 0, laure 0.08 0, law -0.29 0, lawye 0.04 0
lay -0.17 0, lays 0.13 0, lead -0.19 0, leade 1.07 0, leadi 0.03 0, leads -0.42 0, leafl 0.05 0
learn -0.28 0, least -0.1 0, leave 0.17 0, leavi -0.05 0, led 0.3 0, lee -0.04 0, left 0.12 0
legal -0.05 0, leisu -0.05 0, lengt 0.1 0, less 0.27 0, let -0.08 0, lette 0.16 0, letti -0.1 0
level 0.4 0, lib -0.06 0, liber -0.27 0, libra -0.1 0, lie -0.04 0, lies -0.05 0, lifel -0.12 0
light 0.08 0, like -0.12 0, liked 0.38 0, likel -0.29 0, likes 0.05 0, likew 0.07 0, limbo 0.03 0
limit 0.27 0, line 0.19 0, lines 0.04 0, link 0.04 0, linke 0.19 0, list 0.14 0, lists 0.08 0
liter -0.03 0, littl 0.5 0, live -0.18 0, lived 0.1 0, lives -0.07 0, livin -0.07 0, ll 0.07 0
local -0.19 0, long 0.16 0, longe 0.26 0, look 0.12 0, looke -0.06 0, looki -0.08 0, losin -0.03 0
loss 0.14 0, lost -0.2 0, lot 0.33 0, lots -0.05 0, lotte -0.03 0, love 0.11 0, loved 0.16 0
low 0.18 0, lower 0.06 0, lowes -0.08 0, luck -0.03 0, lucky -0.15 0, lunch -0.03 0, m -0.46 0
made -0.28 0, main 0.14 0, mainl 0.09 0, mains -0.3 0, maint 0.12 0, majes -0.13 0, major 0.11 0
make -0.03 0, makes -0.17 0, makin -0.13 0, man -0.03 0, manag -0.18 0, manne 0.03 0, march -0.45 0
mark -0.1 0, marke -0.17 0, marsh -0.13 0, match -0.2 0, mater -0.1 0, maths 0.08 0, matt 0.09 0
matte 0.25 0, matur 0.16 0, may 0.28 0, mayor 0.05 0, me -0.04 0, mean 0.22 0, meani 0.06 0
means -0.23 0, meant -0.12 0, meanw -0.1 0, measu 0.32 0, medic 0.33 0, meet -0.34 0, meeti -0.53 0
membe -0.39 0, mend -0.15 0, menta -0.35 0, menti 0.26 0, merro -0.24 0, merse -0.05 0, mess -0.1 0
messa -0.09 0, met -0.54 0, metho 0.05 0, metro -0.16 0, miche 0.05 0, mid 0.12 0, middl -0.06 0
might -0.15 0, miles -0.18 0, milli 0.18 0, mind -0.15 0, minds 0.1 0, mine 0.17 0, minib 0.05 0
minis -0.21 0, minut -0.51 0, mirro -0.23 0, misse 0.09 0, missi 0.19 0, mixed 0.09 0, model 0.09 0
momen -0.17 0, monda -0.07 0, money -0.24 0, monit -0.2 0, month -0.38 0, moral 0.06 0
more -0.03 0, morni 0.1 0, most 0.33 0, mostl -0.06 0, mothe -0.19 0, moved -0.07 0, moves 0.07 0
mp -0.56 0, mr 0.12 0, mrs -0.04 0, ms -0.12 0, much 0.18 0, mum -0.08 0, mums 0.22 0, must 0.14 0
my -0.94 0, n -0.05 0, name 0.29 0, named -0.14 0, namel -0.06 0, names 0.1 0, namin 0.07 0
narro 0.12 0, natio -0.47 0, natur 0.23 0, navig 0.17 0, nd 0.12 0, nearl 0.37 0, neede 0.45 0
needi -0.03 0, needs 0.54 0, neigh -0.14 0, neil -0.07 0, neith 0.06 0, net 0.06 0, netwo 0.1 0
neuro 0.31 0, never 0.29 0, new -0.11 0, newbo 0.07 0, newer 0.09 0, newes -0.16 0, newly -0.03 0
news -0.2 0, next -0.07 0, nhs -0.3 0, nhse 0.07 0, nice 0.21 0, nicol -0.06 0, night -0.1 0
nine 0.09 0, ninet 0.13 0, no 0.34 0, nobod 0.22 0, non -0.1 0, none 0.15 0, nonet -0.15 0
nor 0.12 0, norma -0.13 0, not 0.45 0, note -0.23 0, noted -0.16 0, notes -0.19 0, nothi 0.21 0
novem -0.31 0, now -0.03 0, nowhe 0.19 0, numbe -0.2 0, nurse 0.24 0, nursi 0.32 0, objec -0.03 0
oblig 0.11 0, obtai -0.04 0, occas 0.1 0, occup -0.17 0, octob -0.43 0, of -0.07 0, off -0.15 0
offen 0.07 0, offic -0.19 0, ofste -0.4 0, often -0.06 0, ok 0.14 0, old 0.04 0, older -0.06 0
olds 0.19 0, ombud -0.04 0, once -0.07 0, one 0.25 0, ones 0.05 0, onlin 0.24 0, only -0.11 0
open -0.2 0, opene 0.11 0, opens 0.03 0, opera -0.07 0, opini -0.15 0, oppor 0.03 0, optim -0.04 0
or 0.11 0, order 0.29 0, ordin -0.21 0, organ -0.48 0, origi -0.08 0, ot 0.19 0, other 0.29 0
ought 0.15 0, our -0.57 0, ours 0.03 0, ourse 0.08 0, out 0.29 0, outco 0.37 0, outgr 0.09 0
outli 0.09 0, outre 0.21 0, outsi 0.09 0, outst -0.3 0, over -0.27 0, overa -0.03 0, overd 0.13 0
overh -0.03 0, overn 0.15 0, overs 0.19 0, overv -0.33 0, own 0.14 0, owned 0.1 0, pace 0.25 0
pack -0.03 0, packa 0.03 0, paedi 0.53 0, page 0.47 0, pages 0.03 0, paid -0.49 0, palpa 0.07 0
palsy -0.05 0, pande 0.05 0, panel 0.06 0, pap -0.07 0, paper -0.07 0, parag 0.25 0, paren 0.13 0
park -0.16 0, parki -0.09 0, part 0.12 0, parti 0.05 0, partl -0.09 0, partn -0.17 0, pass -0.04 0
passa 0.26 0, passe -0.13 0, passi 0.46 0, past -0.29 0, paste 0.1 0, pat -0.08 0, patch -0.09 0
pathw 0.21 0, patie -0.05 0, patte -0.13 0, paul -0.03 0, pay -0.24 0, payin 0.07 0, payme 0.33 0
pays 0.1 0, pdf -0.28 0, peer -0.13 0, peers 0.1 0, peopl 0.05 0, per 0.06 0, perfe 0.18 0
perfo -0.52 0, perma 0.12 0, persi 0.23 0, perso 0.15 0, petit -0.06 0, phase -0.17 0, phil 0.1 0
phili -0.13 0, phone -0.05 0, photo -0.37 0, phras 0.05 0, physi -0.26 0, pick 0.06 0, picke 0.44 0
picks 0.06 0, pictu 0.03 0, pilot 0.06 0, pink -0.04 0, place 0.14 0, plain 0.24 0, plan -0.46 0
plann 1.08 0, plans 0.75 0, pleas -0.16 0, plent 0.14 0, point -0.14 0, polit -0.07 0, poll -0.04 0
pool 0.03 0, poor 0.77 0, poorl 0.1 0, popul 0.09 0, port -0.2 0, porta -0.08 0, portf 0.2 0
posit 0.82 0, possi -0.19 0, post 0.07 0, poste -0.07 0, posts -0.21 0, poten 0.08 0, power -0.03 0
pract -0.17 0, prais 0.29 0, pre 0.06 0, preci 0.06 0, prepa -0.13 0, prese 0.15 0, prete -0.07 0
previ -0.2 0, price -0.13 0, pride 0.12 0, prima 0.2 0, print -0.04 0, prior 0.3 0, priva 0.14 0
proce -0.03 0, produ 0.09 0, profe 0.29 0, progr -0.04 0, proje -0.06 0, promi -0.46 0
promo 0.21 0, prope 0.24 0, propo -0.06 0, prote 0.08 0, proto 0.08 0, proud -0.13 0, prove -0.04 0
provi 0.38 0, psych -0.08 0, publi -0.04 0, pull 0.19 0, pupil 0.41 0, purpo -0.05 0, pushe -0.03 0
put 0.14 0, puts 0.12 0, putti -0.09 0, quali -0.03 0, quart 0.2 0, queri 0.04 0, quest -0.07 0
queue 0.18 0, quick 0.24 0, quote 0.15 0, r -0.04 0, radio -0.09 0, rag -0.05 0, raise 0.14 0
ran 0.15 0, rang -0.1 0, range -0.41 0, rare 0.11 0, rarel 0.12 0, rate 0.21 0, rated -0.14 0
rates 0.05 0, rathe 0.19 0, ratin -0.04 0, re -0.07 0, reach 0.29 0, read 0.06 0, ready -0.56 0
real 0.05 0, reali -0.23 0, reall -0.26 0, reaso 0.18 0, reass -0.07 0, recal 0.04 0, recei -0.08 0
recen -0.5 0, recep -0.18 0, recko -0.04 0, recog 0.13 0, recom 0.03 0, recor 0.05 0, recov -0.19 0
recru -0.39 0, red -0.05 0, redes 0.04 0, reduc -0.04 0, refer -0.23 0, refle -0.08 0, refor 0.24 0
refre -0.08 0, refug 0.14 0, refus -0.2 0, regar 0.09 0, regio -0.19 0, regis -0.03 0
regre -0.03 0, regul 0.09 0, reid -0.05 0, reins -0.16 0, rejec -0.05 0, relea -0.21 0
relen 0.08 0, relev 0.04 0, relia 0.04 0, remai 0.34 0, remar 0.31 0, remem 0.04 0, remin -0.05 0
remot 0.08 0, repea 0.08 0, repla -0.05 0, repli -0.09 0, reply 0.1 0, repor 0.03 0, repre -0.13 0
requi -0.25 0, reser 0.08 0, resid -0.44 0, resil -0.06 0, resol 0.09 0, respe 0.11 0, respi 0.09 0
respo -0.53 0, rest 0.21 0, restr -0.12 0, resul 0.14 0, retir 0.05 0, revea 0.05 0, revie 0.08 0
revis -0.59 0, rewri -0.17 0, right 0.11 0, rigor -0.23 0, rigou 0.03 0, ring -0.15 0
ringi -0.05 0, rings 0.06 0, rise -0.18 0, risin 0.19 0, risk -0.27 0, risks -0.1 0, road -0.22 0
roads -0.06 0, role 0.13 0, roll -0.03 0, roma 0.07 0, roof 0.05 0, rooms -0.1 0, rose -0.16 0
ross -0.05 0, round 0.04 0, route -0.05 0, routi 0.11 0, row 0.08 0, royal -0.03 0, rubbi -0.16 0
ruled -0.14 0, rulin -0.08 0, run -0.11 0, rung 0.09 0, runni 0.08 0, rural 0.04 0, ruth 0.11 0
s 0.29 0, sad -0.06 0, safe 0.55 0, safeg -0.06 0, safet -0.36 0, said -0.27 0, sally -0.05 0
salt 0.16 0, same -0.1 0, sampl 0.06 0, sande -0.11 0, sarah -0.23 0, sat -0.05 0, satis 0.04 0
satur -0.17 0, saved -0.03 0, saw -0.11 0, say -0.34 0, sayin -0.28 0, says 0.08 0, scale -0.04 0
scarc -0.06 0, scath 0.03 0, sched 0.05 0, schem 0.33 0, schoo 0.08 0, score 0.07 0, scree 0.07 0
scrut -0.12 0, seaml 0.05 0, searc 0.08 0, secon 0.16 0, secti -0.03 0, secto -0.25 0
secur -0.22 0, see -0.06 0, seein 0.08 0, seem 0.05 0, seems -0.12 0, seen -0.19 0, sees -0.04 0
selec -0.07 0, self 0.12 0, semh 0.08 0, sen 0.11 0, senco 0.18 0, send -0.73 0, senio -0.18 0
sense -0.1 0, sensi 0.08 0, senso 0.29 0, sent 0.35 0, sente 0.09 0, separ -0.11 0, septe 0.13 0
serio -0.31 0, serve -0.31 0, servi -0.09 0, sessi 0.06 0, set -0.24 0, sets 0.1 0, setti -0.28 0
seven 0.15 0, sever -0.52 0, shall 0.11 0, shape 0.21 0, share 0.34 0, sharp 0.11 0, she -0.64 0
sheet -0.03 0, shift -0.08 0, shock 0.18 0, shoot -0.09 0, shop -0.07 0, short 0.35 0, shots 0.12 0
shoul -0.5 0, shout -0.06 0, show 0.26 0, showe -0.26 0, shown -0.22 0, shows 0.11 0, shy -0.1 0
sick 0.06 0, sickn -0.03 0, side 0.41 0, sight 0.42 0, sign 0.18 0, signe 0.1 0, signi 0.37 0
signs -0.1 0, silen 0.03 0, simil 0.05 0, simpl 0.17 0, since 0.04 0, singl 0.13 0, sir -0.11 0
siste -0.08 0, sit 0.17 0, site 0.13 0, six -0.11 0, sixte 0.03 0, size -0.04 0, skill -0.04 0
slamm -0.14 0, sleep -0.07 0, slide -0.07 0, slipp -0.07 0, slow 0.17 0, slowe 0.04 0, slowl 0.08 0
small 0.38 0, smile 0.03 0, smith -0.19 0, smoot 0.06 0, so -0.3 0, socia -0.37 0, solve 0.07 0
some 0.27 0, someb 0.06 0, someo 0.15 0, somet -0.09 0, son -0.29 0, soon 0.26 0, soone 0.1 0
sorry -0.38 0, sort -0.08 0, sorte 0.08 0, sorts -0.07 0, sough -0.16 0, sound 0.1 0, sourc 0.15 0
south -0.04 0, space -0.08 0, spare 0.04 0, spars 0.04 0, speak 0.05 0, speci 0.1 0, spect 0.1 0
speec 0.84 0, spend -0.17 0, spent 0.1 0, spin -0.03 0, spite 0.23 0, split -0.05 0, spoke -0.38 0
spot -0.03 0, spott 0.25 0, sprea 0.04 0, sprin 0.15 0, squar 0.06 0, stabi 0.17 0, stabl 0.16 0
staff 0.11 0, stage 0.17 0, stake 0.05 0, stall -0.07 0, stand -0.64 0, star 0.06 0, start -0.24 0
state -0.36 0, stati -0.11 0, statu 0.16 0, stay 0.06 0, staye 0.21 0, stays -0.05 0, stead 0.09 0
steer -0.03 0, step 0.52 0, steph 0.12 0, stepp 0.03 0, steps -0.14 0, stick 0.04 0, still 0.19 0
stood -0.2 0, stop -0.03 0, stopp 0.21 0, stops -0.12 0, stori 0.09 0, story -0.16 0, strai -0.14 0
strat 0.65 0, stree 0.1 0, stren 0.72 0, stres 0.14 0, stret 0.14 0, strik 0.09 0, stron 0.38 0
struc -0.06 0, stubb -0.08 0, stude 0.04 0, studi -0.14 0, study -0.16 0, stuff 0.36 0, sub -0.03 0
subje 0.17 0, subsc 0.04 0, succe -0.32 0, such -0.63 0, sue -0.07 0, suffi 0.76 0, sugge -0.07 0
suit 0.05 0, suita 0.03 0, summe 0.17 0, sums 0.03 0, sunda 0.09 0, super -0.16 0, suppo 0.33 0
sure -0.08 0, surpr -0.14 0, surve -0.27 0, suspe 0.71 0, susta -0.32 0, swift 0.09 0
swimm -0.04 0, syste 0.27 0, t 0.13 0, table -0.14 0, tackl 0.21 0, take 0.14 0, taken 0.34 0
takes 0.17 0, takin 0.1 0, talk 0.24 0, talke -0.32 0, talki 0.06 0, talks 0.13 0, tangi -0.13 0
targe -0.12 0, task 0.07 0, taugh 0.17 0, tax -0.03 0, taxi 0.03 0, taxis 0.07 0, taylo -0.07 0
tea -0.03 0, teach 0.53 0, teams 0.09 0, tears -0.08 0, teena 0.11 0, teens 0.17 0, teeth -0.04 0
telep 0.15 0, telli -0.07 0, templ -0.19 0, ten 0.16 0, tenac 0.25 0, term -0.08 0, terms -0.03 0
tests 0.08 0, text 0.11 0, than 0.33 0, thank -0.37 0, that -0.24 0, the 0.08 0, their 0.19 0
them 0.09 0, thema -0.08 0, theme -0.16 0, thems 0.16 0, then -0.32 0, thera 0.48 0, there 0.09 0
these -0.18 0, they 0.81 0, thin 0.27 0, thing 0.14 0, think 0.11 0, thinl 0.08 0, third 0.08 0
thirt -0.08 0, this -0.12 0, thomp -0.07 0, thorn -0.11 0, thoro -0.17 0, those 0.19 0
thoug 0.39 0, threa -0.24 0, three 0.21 0, thres 0.03 0, thril -0.03 0, thriv 0.29 0, throu -0.18 0
thurs -0.16 0, tight 0.07 0, till -0.1 0, time 0.28 0, timel 0.6 0, times -0.23 0, timet -0.21 0
tired -0.1 0, tirel 0.03 0, to -0.08 0, toddl 0.18 0, toget 0.53 0, toile -0.07 0, told 0.28 0
tomor -0.05 0, tonig -0.04 0, too 0.51 0, took -0.28 0, toolk -0.03 0, top 0.55 0, topic -0.08 0
tory -0.05 0, touch 0.13 0, towar -0.22 0, town 0.19 0, trace -0.04 0, track 0.15 0, traje -0.04 0
trans -0.06 0, traum 0.21 0, trave 0.15 0, trebl -0.06 0, tribu 0.17 0, tried -0.11 0, trium 0.04 0
troub 0.08 0, true -0.05 0, truly -0.09 0, trust 0.34 0, tube 0.07 0, tuesd -0.09 0, tuiti 0.11 0
turn 0.25 0, turne 0.36 0, turni 0.04 0, turno 0.09 0, turns -0.03 0, tutor -0.04 0, twelv 0.04 0
twice 0.2 0, twins -0.07 0, twitt 0.1 0, two -0.25 0, type -0.05 0, typic 0.17 0, uk -0.06 0
unabl -0.06 0, unacc 0.09 0, under 0.25 0, uneve -0.05 0, unifo -0.03 0, unit -0.05 0, unite 0.04 0
unive -0.09 0, unkno -0.11 0, unles 0.05 0, unrea -0.24 0, unreg -0.08 0, unres 0.15 0
until -0.19 0, up -0.27 0, updat -0.35 0, ups 0.06 0, upset -0.03 0, uptak 0.09 0, urgen -0.09 0
us -0.26 0, use -0.03 0, used 0.24 0, usefu 0.13 0, users -0.08 0, uses 0.05 0, usual -0.1 0
vacan -0.24 0, vague 0.03 0, vale -0.1 0, valid -0.06 0, valle 0.06 0, value 0.16 0, valve -0.16 0
varia 0.12 0, varie 0.11 0, vary -0.12 0, verdi 0.28 0, very 0.22 0, video 0.24 0, view -0.12 0
villa -0.04 0, virtu 0.05 0, visib -0.14 0, visio 0.19 0, visit -0.23 0, visua 0.06 0
vital -0.27 0, voice -0.33 0, volun -0.04 0, vulne 0.2 0, wait 0.31 0, waite -0.26 0, waiti -0.39 0
waits 0.08 0, wake -0.07 0, wall -0.08 0, want -0.14 0, wante 0.06 0, wanti 0.07 0, wants 0.06 0
ward -0.09 0, wards -0.06 0, warm 0.24 0, was -0.32 0, wasn -0.11 0, waste -0.06 0, watch 0.29 0
way 0.24 0, ways -0.04 0, we -0.8 0, weakn 0.08 0, webin 0.06 0, websi -0.28 0, wedne -0.18 0
week -0.62 0, weeke 0.06 0, weekl -0.2 0, weeks 0.37 0, weigh -0.17 0, welco -0.38 0, well 0.52 0
wellb -0.31 0, wendy -0.04 0, went 0.05 0, were -0.25 0, weren 0.45 0, west -0.17 0, what -0.21 0
whate 0.05 0, wheel 0.06 0, when 0.05 0, where 0.28 0, wheth -0.06 0, which -0.2 0, while -0.08 0
white 0.1 0, who 0.75 0, whoev 0.09 0, whole -0.31 0, whom -0.11 0, whose 0.18 0, why -0.22 0
widel -0.31 0, widen 0.05 0, wides 0.33 0, will -0.48 0, willi 0.11 0, win -0.1 0, winte -0.05 0
wish -0.03 0, wishe -0.05 0, withi 0.31 0, witho 0.38 0, woman -0.05 0, women 0.04 0, won -0.32 0
wonde -0.24 0, word 0.16 0, wordi -0.18 0, words -0.04 0, worke 0.11 0, worki -0.26 0, works 0.15 0
world 0.12 0, worn -0.12 0, worri 0.22 0, worry 0.23 0, worst 0.09 0, worth -0.22 0, would -0.28 0
write 0.21 0, writi 0.22 0, writt 0.2 0, wrong 0.45 0, wsoa -0.09 0, year 0.21 0, yearl 0.03 0
years -0.53 0, yes 0.33 0, yeste 0.16 0, yet -0.29 0, you 0.08 0, young 0.28 0, your -0.15 0
yours -0.12 0, youth 0.28 0, zero -0.14 0
above:
0 -0.49 0, a -0.19 -0.22, about -0.32 -0.34, accel -0.21 0, accor 0.19 -0.09, actio -0.08 0.16
addre 0.42 -0.33, after -0.37 -0.24, again -0.21 0, all -0.65 0.54, alrea -0.19 0, also 0.48 0.42
among 0.49 1.09, an -0.08 -0.06, and -0.42 -0.2, answe 0.26 0.19, anyth 0.05 0.03, are 0.47 -0.69
area -0.21 0.33, areas 0.23 -1.68, as 0.05 -0.03, ask -0.2 0, asked 0.07 -0.15, asses 0.39 0.13
at -0.03 0.3, autho 0.08 -0.21, bad 0.43 0.06, be 0.31 0.17, been -0.29 0, bette 0.76 -0.04
betwe -0.16 0, board -0.25 -0.04, broug 0.19 -0.24, but 0.1 -0.07, by -0.54 -0.29, cabin 0.17 0
came -0.3 0.1, can 0.11 -0.35, care 0.23 -0.32, carer -0.15 0, chang 0.15 -0.1, child 0.87 0.32
city 0.43 0, come -0.27 -0.36, comme -0.12 0.07, commi -0.31 -0.38, conce 0.35 -0.29, could 0.34 0
counc -0.25 0.08, count 0.24 0, cqc 0.1 -0.23, criti -0.63 0, d -0.14 0, deal 0.1 -0.03
decem 0.11 -0.05, devel -0.29 -0.28, did 0.63 0.05, direc 0.19 0.21, disab -0.19 0.09
discu -0.61 0.17, do -0.24 -0.51, docum 0.03 0, does -0.2 -0.07, doing 0.11 0.56, done -0.41 0
each -0.11 0, early -0.04 0, educa 0.14 -0.12, effec 0.21 0.15, ehc -0.04 0.18, enoug 0.31 -0.35
every -0.13 -0.05, exper -0.09 0, expla 0.14 -0.1, faili 0.09 0.14, famil 0.12 -0.28, far -0.54 0
febru -0.11 -0.32, find 0 0.09, findi 0.57 -0.09, follo -0.19 0.22, for 0.52 0.58, found 0.12 0.14
four 0.48 0, from 0.2 0.1, furth -0.46 -0.06, get 0.1 -0.16, go -0.41 0, going 0.12 0
good 0.35 0.18, gover 0.12 0.25, group 0.23 -0.4, had -0.46 -0.47, has -0.07 0.4, have 0 0.03
healt 0.1 -0.04, here -0.16 -0.49, highl 0.29 0.17, how -0.24 -0.15, i 0.07 0.15, ident 0.26 -0.41
impro 0.16 -0.04, in -0.32 0.24, inclu -0.18 -0.2, incon 0.28 0.17, inspe 0.26 0.39
inter 0.2 -0.11, into -0.03 0, intro -1.02 0, is -0.32 0.3, issue -0.87 0.03, it -0.18 -0.51
its -0.5 -0.23, janua 0 -0.13, joint -0.28 -0.22, july 0.15 0, june -0.07 -0.4, key 0.3 -0.21
last -0.14 -0.08, leade 0.54 -0.06, learn -0.49 0, lette 0.23 0.22, like 0.41 0.24, liked 0.37 0.21
local -0.39 -0.47, long 0.11 0, made -0.95 -0.06, main 0.06 0.44, many -0.08 0, march 0.19 0.05
matte 0.27 0.17, may -0.08 0.16, meeti -0.41 0.03, membe -0.35 -0.05, minut -0.33 -0.07
monit -0.09 -0.06, month -0.39 0, more -0.35 0.22, most 0.25 0, must -0.36 -0.07, need -0.12 -0.05
neede 0.04 0, needs 0.39 -0.26, neuro -0.17 0, new 0.07 0, next 0.05 0, nhs -0.12 0, no -0.11 -0.07
not 0.17 -0.12, noted -0.18 0.29, notic -0.03 0, novem 0.33 0.28, now 0.12 -0.19, octob -0.17 0.04
of -0.47 -0.2, ofste -0.5 -0.7, one 0.17 -0.45, or 0.06 0.25, other -0.11 0.17, our -0.89 0.16
out 0.4 -0.13, outco -0.58 0.12, over 0.12 0, page -0.07 0.05, paren -0.1 0.08, parti -0.2 0
partn 0.16 0.54, peopl -0.04 0.37, perso 0.29 0.17, plan -0.23 -0.52, plans 0.15 0.37
point 0.31 0.28, posit -0.28 -0.04, pract 0.19 0.03, prais -0.14 -0.52, prior 0.07 0.71
produ 0.07 0.07, progr -0.76 1, proud 0.11 0, provi 0 0.5, publi 0.21 0.09, pupil -0.13 0
put 0.14 0.09, quali -0.11 -0.05, quest -0.07 0, raise -0.46 -0.04, re 0 -0.13, read 0.05 0
recog 0.27 0.41, recom -0.44 0, repor 0.07 0.2, requi 0.15 -0.11, respo 0.07 0, resul -0.05 0.12
revie -0.57 0, revis 0.13 0.29, s -0.2 0.98, said 0.35 -0.03, saw -0.33 0.35, say 0.08 0.17
says -0.31 0.26, schoo -0.45 -0.24, see -0.14 -0.21, send -0.26 0.04, septe 0.26 0.15, servi 0 0.49
set 0.29 -0.38, sets -0.11 -0.11, short 0.42 0.37, shoul -0.16 -0.04, signi 0.63 0.17
since -0.21 0, so 0.26 0.16, some 0 -0.08, speci -0.08 0.24, state -0.18 0, still -0.23 0.05
stren 0.24 0.98, submi -0.04 0, suffi 0.46 0.58, summa 0.13 -0.17, suppo -0.44 0.24
syste 0.03 0.07, t 0.25 -0.34, tackl 0.07 -0.05, taken -0.03 0.21, that 0.68 -0.42, the -0.07 -0.21
their 0.23 -0.41, them 0.03 -0.17, there -0.74 -0.42, these -0.26 -0.08, they 0.55 0.16
thing -0.14 0.16, this -0.72 0.04, those -0.14 -0.12, three -0.47 -0.29, timel 0 0.08
times -0.19 0, to -0.06 -0.43, today -0.33 0, told -0.08 0.13, too 0.26 -0.13, two -0.08 -0.08
under 0.12 -0.12, up -0.25 0.17, updat -0.12 0, us 0.15 -0.24, ve -0.18 0.09, visit 0 0.17
waits -0.21 0.27, want 0.04 -0.2, was 0.41 -0.56, we -0.75 -0.64, weakn 0.22 0.4, well 0.18 0.16
went 0.23 0.04, were 0.04 -0.84, what 0.1 0, when 0.18 0, where -0.58 0.38, which 0.69 -0.07
who -0.2 0.5, wides 0.03 0.25, will 0.14 0.15, work -0.04 0.13, worki 0.41 0.2, worri -0.15 0
writt 0.12 -0.25, wrong 0.05 0, wrote -0.13 -0.35, wsoa 0 -0.07, year -0.6 0, years -0.16 0.03
you -0.35 0.08, young 0.47 0.04
after:
0 -0.5 0, 0a -0.09 0, 0am -0.08 0, 0k -0.17 0, 0m -0.17 0, 0nd 0.11 0, 0pm -0.18 0, 0rd -0.16 0
0s 0.24 0, 0st -0.03 0, 0th 0.19 0, a 0.3 0, ab 0.03 0, able -0.22 0, abo 0.03 0, abou 0.03 0
about 0.63 0, above 0.5 0, absen 0.05 0, absol -0.23 0, ac 0.23 0, acade 0.36 0, accel 0.42 0
accep 0.42 0, acces -0.09 0, accom -0.09 0, accor -0.19 0, accou -0.05 0, accur -0.2 0
achie 0.41 0, ackno 0.42 0, acros 0.32 0, act -0.4 0, acted 0.1 0, acti 0.05 0, actin 0.06 0
actio -0.63 0, actua 0.17 0, ad -0.2 0, adam -0.11 0, adapt -0.03 0, add 0.21 0, added 0.1 0
addit 0.49 0, adds 0.18 0, adequ 0.1 0, adhd 0.55 0, admin -0.15 0, admir -0.04 0, admis -0.09 0
admit -0.04 0, adobe -0.13 0, adole -0.1 0, adopt -0.05 0, adu 0.03 0, adult 0.36 0, adver -0.08 0
advic 0.29 0, advis 0.09 0, advoc 0.03 0, affec 0.27 0, afi 0.22 0, afrai -0.09 0, afte -0.12 0
after 0.37 0, ag -0.04 0, again -0.38 0, age -0.06 0, aged 0.28 0, ages 0.21 0, ago 0.13 0
ahead 0.05 0, aid -0.05 0, aim -0.11 0, aims 0.18 0, alarm 0.14 0, alert -0.04 0, alfie -0.03 0
align -0.03 0, aliso -0.16 0, all -0.33 0, alloc -0.09 0, allow -0.05 0, almos 0.16 0, alone 0.28 0
along 0.11 0, alre -0.06 0, alrea 0.05 0, als 0.06 0, also 0.87 0, alter 0.16 0, altho -0.09 0
altog -0.15 0, alway -0.05 0, am -0.04 0, amaze -0.08 0, amazi 0.07 0, amber 0.06 0, ambit -0.06 0
amend -0.15 0, among 0.05 0, amy -0.05 0, an -0.21 0, and 0.09 0, andre 0.34 0, anew 0.13 0
angel 0.1 0, angry 0.04 0, ann -0.12 0, annou 0.06 0, annua 0.51 0, anoth 0.21 0, answe 0.38 0
anxie 0.23 0, anxio 0.08 0, any -0.38 0, anybo 0.21 0, anyon 0.64 0, anyth 0.48 0, anywa 0.06 0
anywh 0.1 0, aob -0.07 0, ap -0.13 0, apolo -0.18 0, app -0.04 0, appea 0.05 0, appen -0.03 0
appli 0.04 0, apply -0.08 0, appoi 0.24 0, appre -0.17 0, appro -0.49 0, april -0.35 0, ar -0.07 0
archi 0.23 0, are 0.41 0, area -0.43 0, areas -0.71 0, aren 0.52 0, argue 0.1 0, arisi -0.1 0
aroun -0.13 0, arran -0.04 0, arriv 0.33 0, artic -0.12 0, as -0.25 0, asd -0.03 0, aside 0.15 0
asked 0.12 0, askin 0.16 0, asks 0.07 0, aspir 0.46 0, ass -0.08 0, asse -0.04 0, asses -0.09 0
assis 0.09 0, assoc -0.18 0, assur -0.1 0, asylu -0.06 0, at 0.28 0, attac 0.14 0, attai 0.22 0
attem -0.17 0, atten 0.34 0, attri 0.04 0, au 0.05 0, audio 0.2 0, audit -0.32 0, aut -0.12 0
auth 0.06 0, autho -0.15 0, autis 0.89 0, autum -0.14 0, avail 0.43 0, avera 0.1 0, avoid 0.09 0
award -0.06 0, aware 0.34 0, away 0.09 0, b -0.51 0, babie -0.09 0, back 0.13 0, backg -0.08 0
backl -0.29 0, bad -0.19 0, badly 0.19 0, bag -0.07 0, bags 0.04 0, balan -0.03 0, band 0.04 0
bar 0.14 0, barel 0.06 0, barri -0.4 0, barro 0.06 0, base -0.12 0, based 0.17 0, basic -0.29 0
basis 0.05 0, bbc -0.17 0, bcp -0.19 0, be 0.41 0, bear 0.07 0, bears -0.12 0, becam -0.15 0
becau 0.64 0, becom -0.2 0, bee -0.32 0, been -0.43 0, befo 0.06 0, befor 0.05 0, began -0.19 0
begin -0.14 0, begun 0.17 0, behal -0.31 0, behav -0.07 0, being -0.21 0, belie -0.44 0
bell 0.04 0, belon 0.2 0, below -0.19 0, ben 0.11 0, benef -0.08 0, besid -0.12 0, best 0.15 0
bett 0.12 0, bette -0.07 0, betwe -0.06 0, beyon -0.03 0, bid -0.08 0, big 0.17 0, bigge 0.12 0
bins 0.15 0, birth 0.16 0, bit 0.34 0, bits 0.22 0, black -0.06 0, blame -0.05 0, blank 0.1 0
blind 0.11 0, block -0.15 0, blunt 0.05 0, blush 0.03 0, bo 0.21 0, bodie 0.09 0, body 0.07 0
book -0.07 0, books 0.12 0, borde 0.06 0, borin 0.03 0, borou 0.3 0, boss 0.03 0, bosse 0.31 0
both -0.32 0, botto 0.11 0, bough 0.06 0, bounc 0.12 0, bound 0.1 0, box -0.19 0, boy 0.09 0
boys 0.13 0, break -0.22 0, bridg -0.1 0, brief 0.19 0, brill -0.16 0, bring -0.44 0, broad -0.03 0
broke 0.11 0, broug 0.13 0, budge 0.2 0, build -0.15 0, built 0.34 0, buses 0.2 0, busin -0.34 0
busy -0.03 0, but 0.18 0, buy 0.15 0, by -0.46 0, c 0.04 0, ca 0.04 0, cabin -0.32 0, café 0.16 0
cake -0.1 0, call -0.11 0, calle 0.27 0, calls -0.04 0, calm -0.04 0, cam -0.12 0, came -1.27 0
camhs 0.67 0, campa -0.2 0, can 0.28 0, cance 0.38 0, candi 0.05 0, canno -0.17 0, capac -0.25 0
capit -0.13 0, capti -0.06 0, captu 0.03 0, car -0.06 0, card 0.33 0, care 0.29 0, cared -0.06 0
caref -0.12 0, carer -0.28 0, carin -0.11 0, carol -0.1 0, carri 0.09 0, carry -0.15 0, cas -0.07 0
case -0.1 0, casel -0.09 0, cases 0.65 0, casew 0.25 0, castl 0.05 0, cat -0.16 0, catch 0.11 0
categ -0.12 0, cath -0.04 0, cathe 0.05 0, caugh 0.09 0, cause 0.07 0, cauti 0.1 0, ccg 0.14 0
ccgs -0.25 0, celeb 0.17 0, cent 0.27 0, centr 0.62 0, cereb 0.06 0, certa 0.25 0, cha -0.14 0
chair -0.34 0, chall -0.15 0, chamb 0.05 0, champ -0.05 0, chan -0.11 0, chanc 0.35 0
chang -0.22 0, charg -0.16 0, chari -0.1 0, charl -0.28 0, chart 0.03 0, chase -0.12 0, chat -0.1 0
check 0.59 0, cheer 0.28 0, chi 0.16 0, chief -0.24 0, chil 0.11 0, child 0.09 0, choic 0.12 0
choos 0.25 0, chuff 0.19 0, circu 0.04 0, city 0.15 0, civic 0.07 0, cl -0.1 0, claim -0.41 0
clair 0.05 0, clari -0.08 0, clark -0.05 0, class 0.49 0, clear -0.09 0, clerk -0.03 0
click 0.04 0, cliff 0.09 0, clini 0.61 0, cllr 1.11 0, close -0.07 0, closi -0.11 0, club 0.27 0
clubs -0.1 0, clust 0.22 0, co -0.29 0, coach -0.11 0, coast 0.07 0, coffe -0.1 0, coher -0.22 0
col -0.03 0, cold -0.1 0, cole -0.03 0, colla 0.17 0, colle -0.52 0, colou -0.1 0, com -0.03 0
come 0.57 0, comes 0.28 0, comfo 0.04 0, comin 0.13 0, comm 0.03 0, comme 0.35 0, commi -0.26 0
commo 0.23 0, commu -0.06 0, compa 0.17 0, compe -0.21 0, compl -0.09 0, compr 0.07 0, con 0.1 0
conce 0.09 0, concl 0.05 0, condi 0.09 0, confi -0.49 0, confu 0.23 0, congr -0.08 0, conne -0.04 0
conse 0.16 0, consi -0.15 0, const -0.14 0, consu -0.19 0, cont 0.07 0, conta -0.45 0
conte -0.22 0, conti 0.05 0, contr 0.15 0, conve -0.32 0, coope 0.03 0, coord -0.15 0, cope -0.09 0
copie 0.07 0, copro -0.11 0, copy -0.05 0, core -0.14 0, corne -0.08 0, corpo -0.2 0, cost -0.39 0
costs -0.24 0, cou 0.12 0, could 0.4 0, coun 0.16 0, counc 0.18 0, couns 0.12 0, count -0.16 0
cours 0.44 0, court 0.19 0, cover 0.04 0, covid -0.17 0, cqc -0.58 0, crack -0.04 0, craig -0.17 0
creat -0.11 0, credi 0.54 0, cried 0.09 0, crime -0.13 0, crisi 0.06 0, crite -0.15 0
criti -0.45 0, cross 0.19 0, cruci -0.08 0, cry -0.03 0, cultu 0.14 0, curre 0.05 0, custo 0.03 0
cut 0.24 0, cuts 0.07 0, d 0.62 0, da -0.06 0, dad 0.07 0, dads 0.18 0, dame -0.12 0, damni 0.06 0
dan 0.04 0, dange -0.22 0, dark 0.07 0, dashb 0.38 0, data -0.65 0, date -0.04 0, dated 0.12 0
daugh 0.04 0, david 0.06 0, day 0.25 0, days 0.35 0, dcs 0.19 0, de -0.09 0, deaf 0.12 0
deal 0.07 0, deali 0.07 0, deals -0.06 0, dealt 0.1 0, dean 0.06 0, dear 0.03 0, debat -0.03 0
debor 0.08 0, decad 0.03 0, decem 0.13 0, decid 0.25 0, decis 0.07 0, decla -0.09 0, decli 0.09 0
dedic 0.45 0, deep -0.06 0, deepl 0.11 0, defen 0.07 0, defer -0.12 0, defic -0.16 0, defin 0.09 0
degre 0.13 0, delay -0.1 0, delig 0.13 0, deliv -0.32 0, deman -0.43 0, democ 0.28 0, demon 0.04 0
dems -0.05 0, denis 0.05 0, denti 0.1 0, dep -0.03 0, depar -0.41 0, depen -0.03 0, depth -0.24 0
deput 0.14 0, descr -0.15 0, deser -0.22 0, desig 0.3 0, despe -0.04 0, despi 0.07 0, detai 0.24 0
deter -0.34 0, devel 0.3 0, devot -0.04 0, dfe -0.16 0, di -0.07 0, diagn 0.49 0, diary -0.05 0
did 0.5 0, didn -0.04 0, diffe 0.21 0, diffi -0.48 0, digit -0.13 0, dire -0.15 0, direc -0.21 0
dis 0.07 0, disab 0.41 0, disag 0.17 0, disap 0.03 0, disch 0.2 0, discu 0.03 0, disjo -0.13 0
disor 0.36 0, dispu 0.08 0, dissa 0.22 0, distr -0.05 0, do 0.59 0, docto 0.12 0, docum -0.47 0
does 0.39 0, doesn 0.06 0, dog -0.06 0, doing 0.52 0, don -0.05 0, done 0.29 0, door -0.05 0
doubl 0.08 0, doubt 0.35 0, dow -0.06 0, down -0.26 0, downl 0.14 0, dr 0.1 0, draft -0.18 0
draw 0.09 0, drawi -0.13 0, drawn 0.35 0, dread -0.06 0, drew 0.2 0, drift 0.14 0, drive -0.12 0
drop 0.21 0, dropp 0.05 0, dsg -0.08 0, due 0.22 0, durin 0.08 0, dutie -0.3 0, e -0.42 0
ea 0.08 0, eac 0.05 0, each -0.27 0, ear 0.12 0, earli -0.29 0, early -0.04 0, easie 0.07 0
easil 0.07 0, east -0.49 0, easte 0.03 0, easy 0.07 0, eatin 0.13 0, econo -0.03 0, ed 0.04 0
edge 0.04 0, edito -0.05 0, educa -0.8 0, ef -0.06 0, eff 0.04 0, effec 0.26 0, effic 0.1 0
effor 0.18 0, ehc 0.25 0, ehcp -0.53 0, ehcps -0.03 0, eight 0.57 0, eithe 0.2 0, elain 0.09 0
elect 0.15 0, eleve 0.32 0, else 0.12 0, elsew 0.43 0, em 0.05 0, email -0.38 0, embed -0.05 0
emerg 0.09 0, emma -0.07 0, emoti 0.33 0, empty 0.17 0, en -0.04 0, enabl -0.07 0, end 0.28 0
ended -0.2 0, endor 0.04 0, ends 0.03 0, energ -0.1 0, engag -0.63 0, engla -0.05 0, engli -0.06 0
enhan 0.03 0, enorm -0.08 0, enoug 0.22 0, enqui -0.03 0, enter 0.27 0, ep -0.04 0, epile 0.37 0
equal -0.33 0, equip 0.03 0, escal -0.03 0, espec 0.26 0, essen -0.28 0, estab 0.12 0
estat -0.05 0, ev -0.03 0, evalu -0.55 0, eve -0.22 0, even 0.26 0, eveni 0.19 0, event 0.17 0
ever -0.05 0, every -0.37 0, evide -0.63 0, ex -0.03 0, exact -0.07 0, exami 0.2 0, examp -0.26 0
excee 0.08 0, excep -0.07 0, exces 0.03 0, excit 0.07 0, exclu 0.94 0, excus 0.03 0, execu -0.22 0
exemp 0.12 0, exerc -0.14 0, exhau 0.15 0, exist 0.03 0, expan 0.19 0, expec 0.2 0, expla 0.1 0
explo 0.16 0, exten -0.13 0, exter -0.08 0, extra 0.22 0, extre -0.11 0, eyes -0.08 0, f -0.31 0
fa 0.36 0, face 0.14 0, faceb -0.51 0, fact -0.28 0, facts -0.03 0, faile -0.49 0, faili 0.16 0
failu -0.04 0, fair 0.63 0, faire 0.04 0, faith 0.13 0, fall 0.11 0, falle -0.03 0, falli -0.15 0
falls 0.1 0, fam 0.04 0, fami -0.1 0, famil -0.64 0, fanta -0.07 0, far 0.13 0, fare 0.24 0
faste -0.32 0, fathe 0.17 0, fault 0.34 0, favou 0.11 0, fe -0.08 0, feare -0.08 0, featu 0.14 0
feb -0.1 0, febru -0.09 0, fed -0.03 0, feedb -0.22 0, feel 0.1 0, feeli 0.13 0, feels -0.34 0
fell -0.1 0, felt -0.05 0, few 0.82 0, fewer -0.22 0, fi 0.09 0, fifte 0.04 0, fifth 0.11 0
fight -0.43 0, figur 0.35 0, file 0.09 0, files -0.33 0, fill 0.05 0, fille -0.06 0, final -0.17 0
finan -0.37 0, find 0.35 0, finds 0.16 0, fine -0.08 0, finge 0.04 0, finis -0.24 0, fire -0.07 0
firm 0.07 0, firs 0.04 0, first -0.16 0, fit -0.31 0, fitti -0.13 0, fiv -0.03 0, five 0.26 0
fives 0.35 0, fix 0.09 0, fixed 0.36 0, flagg -0.03 0, flat -0.03 0, flexi 0.06 0, floor 0.05 0
flour -0.09 0, flu -0.06 0, fo 0.1 0, focus -0.22 0, fol -0.04 0, follo 0.47 0, food 0.04 0
footb 0.04 0, for 0.32 0, force 0.1 0, forec -0.08 0, forge -0.07 0, form -0.21 0, forma -0.06 0
forme -0.06 0, forms -0.03 0, formu -0.04 0, fortn 0.15 0, forty 0.14 0, forum 0.47 0
forwa -0.28 0, foste -0.14 0, fou 0.12 0, foun -0.17 0, found 0.05 0, four 0.24 0, fourt 0.12 0
fract 0.08 0, fragi -0.03 0, frame -0.26 0, frank -0.03 0, free -0.25 0, freed 0.17 0, frequ 0.1 0
frida 0.18 0, frien -0.14 0, fro -0.1 0, from 0.07 0, front 0.14 0, frust 0.16 0, fulfi -0.21 0
full -0.09 0, fully 0.33 0, fund -0.15 0, funde -0.11 0, fundi -0.21 0, furth -0.21 0, futur 0.12 0
g -0.04 0, ga -0.06 0, gain 0.04 0, gains 0.12 0, galle 0.05 0, gap 0.04 0, gaps 0.23 0
garde -0.03 0, gate 0.04 0, gathe -0.24 0, gave 0.32 0, gcse 0.03 0, gcses 0.09 0, gemma -0.07 0
gener -0.14 0, geogr -0.06 0, get 0.31 0, gets 0.69 0, getti 0.13 0, gi 0.04 0, girl 0.1 0
girls 0.16 0, give -0.04 0, given 0.29 0, gives 0.1 0, givin 0.21 0, glad 0.09 0, glass 0.18 0
glowi 0.06 0, go 0.32 0, goes 0.04 0, going -0.47 0, golde -0.13 0, gone -0.18 0, goo -0.03 0
good 0.33 0, goodb -0.06 0, got 0.45 0, gov -0.16 0, gover -0.28 0, gr -0.04 0, grade 0.43 0
gradu 0.25 0, grand 0.04 0, grant -0.05 0, grasp 0.03 0, great -0.36 0, green -0.32 0, grip 0.09 0
grou 0.06 0, groun -0.09 0, group -0.07 0, growi 0.4 0, grown 0.07 0, growt -0.14 0, guida -0.15 0
guide -0.1 0, gypsy 0.04 0, h -0.22 0, ha 0.4 0, habil 0.18 0, had 0.41 0, hadn -0.05 0
hale 0.03 0, hall 0.04 0, hand -0.72 0, hande -0.16 0, handf 0.13 0, handl 0.13 0, hando 0.03 0
hands -0.12 0, hang 0.22 0, happe 0.11 0, happi 0.18 0, happy 0.25 0, hard 0.37 0, harde 0.14 0
hardl 0.44 0, harm 0.18 0, has 0.07 0, hasn -0.03 0, hav 0.07 0, have 0.17 0, haven 0.08 0
havin 0.8 0, he -0.35 0, hea 0.04 0, head -0.18 0, heads -0.15 0, headt -0.15 0, healt 0.23 0
hear -0.24 0, heard 0.13 0, heari 0.23 0, heart -0.35 0, heavi 0.07 0, held -0.14 0, help -0.5 0
helpe 0.25 0, helpf 0.05 0, helpi -0.16 0, helpl 0.26 0, helps 0.23 0, her -0.59 0, here 0.07 0
hers 0.04 0, herse 0.11 0, hide -0.03 0, high 0.07 0, highl -0.42 0, highw -0.03 0, hill 0.29 0
hire 0.05 0, hired 0.04 0, his -0.11 0, histo -0.06 0, hit 0.04 0, hmi -0.1 0, ho -0.04 0
hoist 0.21 0, hold -0.22 0, holde 0.21 0, holds 0.27 0, holid -0.09 0, home 0.11 0, homes 0.14 0
homew 0.14 0, hon 0.03 0, hope -0.66 0, hoped -0.1 0, hospi 0.67 0, host 0.09 0, hours 0.09 0
house 0.2 0, housi 0.09 0, how -0.28 0, howev 0.5 0, hub 0.35 0, hubs 0.18 0, huge 0.05 0
hundr 0.07 0, hurry 0.06 0, i 0.32 0, ian 0.12 0, icb 0.84 0, icon -0.08 0, idea 0.2 0
ideas 0.17 0, ident 0.15 0, if 0.33 0, ignor -0.07 0, ii -0.07 0, im -0.03 0, image -0.26 0
imagi 0.11 0, imp 0.12 0, impac -0.22 0, impai -0.08 0, impar 0.03 0, imple 0.07 0, impli -0.22 0
impor -0.2 0, impr 0.03 0, impre 0.09 0, impro -0.12 0, in 0.18 0, inacc 0.12 0, inade 0.06 0
inbox -0.06 0, incom -0.16 0, incon 0.16 0, incre -0.68 0, indep -0.1 0, indic -0.16 0
indiv 0.37 0, ineff 0.04 0, inequ -0.05 0, infan 0.16 0, influ -0.03 0, infor -0.24 0
inher -0.06 0, initi 0.28 0, innov 0.04 0, input 0.1 0, ins -0.09 0, insid -0.13 0, insis -0.09 0
insp 0.9 0, inspe -0.83 0, inspi 0.07 0, insta 0.35 0, inste 0.09 0, instr -0.07 0, insuf 0.2 0
inte 0.04 0, integ -0.2 0, inten 0.17 0, inter 0.87 0, into -0.2 0, intro -0.07 0, inves -0.23 0
invit -0.09 0, invol -0.17 0, is 0.19 0, islan 0.14 0, isn 0.25 0, issue -0.05 0, it 0.26 0
items -0.04 0, its -0.24 0, itsel 0.18 0, iv 0.06 0, j 0.05 0, jan 0.07 0, jane -0.05 0
janua -0.24 0, jargo -0.04 0, jen -0.03 0, jewel 0.04 0, jim 0.12 0, jo 0.09 0, job 0.07 0
jobs 0.57 0, john -0.21 0, join 0.08 0, joine 0.12 0, joini 0.03 0, joint -0.03 0, jonat 0.17 0
jones 0.07 0, journ 0.54 0, joy 0.11 0, ju -0.04 0, judge 0.43 0, jul -0.12 0, julie 0.09 0
july -0.49 0, june -0.85 0, just -0.27 0, justi 0.09 0, k -0.1 0, kb 0.15 0, ke 0.05 0, keep 0.29 0
keeps 0.14 0, kelly -0.15 0, ken 0.07 0, kept 0.26 0, key -0.42 0, kids 0.44 0, kind 0.1 0
kinde -0.2 0, kindl 0.05 0, kinds 0.04 0, knees -0.09 0, knew 0.14 0, kno -0.09 0, knock 0.16 0
know 0.28 0, knowi 0.16 0, knowl -0.05 0, known 0.38 0, l -0.24 0, la -0.36 0, lab -0.06 0
label 0.04 0, lack 0.14 0, lacke -0.03 0, lacki 0.11 0, lacks -0.06 0, lad 0.28 0, lag 0.07 0
laid -0.27 0, lan 0.1 0, land -0.03 0, lane -0.04 0, langu -0.21 0, large 0.18 0, lasti -0.14 0
late 0.58 0, latel 0.05 0, lates -0.44 0, laugh 0.09 0, laure -0.07 0, lawye -0.07 0, le -0.25 0
lea -0.03 0, lead -0.25 0, leade 0.5 0, leadi 0.17 0, leads 0.04 0, leafl 0.03 0, learn 0.49 0
least -0.07 0, leave 0.5 0, led -0.45 0, lee -0.16 0, left 0.61 0, legal -0.31 0, leigh -0.06 0
leisu -0.14 0, lengt -0.21 0, less 0.71 0, lesso 0.17 0, let -0.03 0, lets -0.08 0, lette 0.63 0
letti 0.11 0, level -0.08 0, li 0.09 0, lib -0.08 0, liber 0.05 0, libra -0.13 0, lie -0.06 0
lies 0.05 0, lifel 0.09 0, lift 0.11 0, lifte 0.08 0, light 0.16 0, lik 0.08 0, like -0.49 0
liked 0.14 0, likel -0.06 0, likew 0.1 0, limit 0.28 0, line 0.11 0, lines -0.08 0, link -0.07 0
linke 0.05 0, links 0.18 0, list 0.13 0, liste -0.41 0, lists -0.15 0, lit 0.05 0, liter -0.07 0
littl 0.55 0, live 0.12 0, lived 0.03 0, lives 0.45 0, livin 0.15 0, ll 0.36 0, lo -0.17 0
loc -0.06 0, loca -0.04 0, local 0.2 0, log 0.06 0, long -0.62 0, longe 0.36 0, loo 0.08 0
look -0.25 0, looke -0.36 0, looki -0.13 0, looks 0.15 0, lose -0.34 0, losin 0.04 0, loss 0.03 0
lost -0.19 0, lots 0.11 0, lotte -0.05 0, love 0.03 0, loved 0.03 0, lovel -0.06 0, low 0.34 0
lower 0.19 0, lowes -0.08 0, luck 0.03 0, lucky 0.12 0, lunch 0.05 0, m 0.62 0, ma -0.06 0
mad 0.05 0, made 0.42 0, main -0.8 0, mainl 0.5 0, mains -0.15 0, majes -0.1 0, major 0.39 0
mak -0.07 0, make -0.28 0, makes -0.31 0, makin -0.62 0, man 0.11 0, manag 0.19 0, manne -0.12 0
many 0.57 0, mar -0.1 0, march -0.55 0, mark -0.07 0, marke -0.04 0, marks 0.09 0, marti -0.14 0
mary 0.14 0, massi 0.07 0, match 0.07 0, maths 0.25 0, matte 0.12 0, matur -0.09 0, may -0.43 0
mayor 0.13 0, me 0.06 0, mean 0.42 0, means 0.04 0, meanw -0.17 0, measu -0.07 0, media -0.53 0
medic 0.19 0, mee 0.08 0, meet -0.16 0, meeti -0.47 0, mel 0.12 0, mend 0.05 0, menta 0.36 0
menti 0.23 0, merge 0.05 0, mess -0.06 0, messa -0.04 0, met 0.27 0, metho -0.03 0, mi -0.07 0
miche -0.12 0, mid 0.14 0, middl 0.76 0, might 0.2 0, miles -0.05 0, milli 0.35 0, mind -0.14 0
minds 0.08 0, mine 0.26 0, minim -0.08 0, minis 0.24 0, minor 0.03 0, minut -0.05 0, mirro 0.28 0
miss 0.06 0, misse 0.31 0, missi 0.42 0, mista 0.18 0, mixed 0.03 0, mo 0.13 0, model 0.23 0
moder -0.09 0, momen -0.28 0, mon -0.05 0, monda 0.22 0, money -0.05 0, month -0.57 0, more 0.09 0
most -0.13 0, mostl 0.25 0, mount 0.04 0, move 0.34 0, moved -0.28 0, movin -0.06 0, mp -0.19 0
mr -0.08 0, ms 0.18 0, mu -0.08 0, much 0.25 0, multi 0.11 0, mum -0.19 0, mums 0.1 0, my 0.56 0
mysel 0.07 0, n 0.05 0, name 0.1 0, named -0.1 0, namel 0.07 0, names 0.05 0, namin 0.03 0
nan 0.04 0, narro 0.22 0, natio -0.4 0, natur 0.12 0, navig 0.13 0, nd 0.04 0, ne 0.05 0
near 0.07 0, nearl 0.35 0, neces -0.04 0, need 0.07 0, needi 0.11 0, needs -0.25 0, negat 0.22 0
neigh 0.31 0, neil 0.12 0, neith 0.23 0, netwo -0.07 0, neuro 0.32 0, never 0.03 0, new 0.16 0
newer -0.03 0, newes -0.08 0, news -0.12 0, newsl 0.18 0, next 0.81 0, nhs -0.31 0, nhse -0.12 0
night 0.09 0, nine -0.21 0, ninet 0.14 0, no 0.04 0, nobod 0.24 0, noise 0.23 0, non -0.26 0
none 0.09 0, nonet 0.08 0, nor 0.3 0, norm 0.09 0, norma -0.1 0, not 0.81 0, nothi 0.1 0
notic -0.11 0, notwi 0.14 0, nov -0.04 0, novem -0.47 0, now 0.2 0, nowhe 0.14 0, nu 0.06 0
numbe 0.2 0, nurse 0.23 0, nursi 0.14 0, o -0.24 0, objec -0.07 0, obser 0.29 0, occas 0.07 0
occup 0.08 0, octob -0.19 0, of 0.05 0, offen 0.07 0, offer 0.16 0, offi -0.04 0, ofst -0.03 0
ofste -0.69 0, often 0.15 0, old 0.04 0, older 0.31 0, olds 0.38 0, once -0.51 0, one 0.06 0
ones 0.55 0, only 0.19 0, open -0.27 0, opene 0.09 0, openi 0.17 0, opens -0.03 0, opera 0.04 0
opini -0.04 0, oppor -0.16 0, oppos -0.08 0, optim 0.04 0, optio -0.4 0, or 0.55 0, order 0.05 0
ordin -0.28 0, organ -0.35 0, ot 0.49 0, other 0.11 0, ought 0.15 0, our -0.42 0, ours 0.08 0
ourse 0.11 0, out -0.17 0, outc 0.06 0, outco 0.21 0, outgr 0.04 0, outli -0.38 0, outre 0.05 0
outsi -0.03 0, outst -0.08 0, over 0.21 0, overa 0.69 0, overd 0.13 0, overl 0.07 0, overn 0.18 0
overs 0.09 0, overv -0.21 0, overw 0.41 0, own 0.36 0, owned -0.07 0, owner 0.18 0, owns 0.07 0
p -0.06 0, pa -0.23 0, pace -0.48 0, pack -0.08 0, packa 0.12 0, paedi 0.47 0, pages 0.1 0
paid -0.16 0, paint -0.09 0, pair -0.07 0, palsy 0.06 0, pande 0.12 0, panel 0.55 0, pap 0.04 0
paper -0.24 0, par 0.12 0, parag 0.31 0, pare 0.04 0, paren -0.14 0, park -0.13 0, parki -0.13 0
parli -0.13 0, parti 0.25 0, partn -0.08 0, parts 0.64 0, party -0.1 0, pass -0.09 0, passe -0.11 0
passi -0.09 0, past 0.08 0, patch 0.06 0, pathw 0.06 0, patie -0.23 0, patte 0.04 0, paul -0.08 0
pause -0.03 0, pay -0.26 0, payin -0.04 0, payme 0.3 0, pays 0.12 0, pcf -0.06 0, pe -0.1 0
peer -0.06 0, peers -0.16 0, peop -0.21 0, peopl 0.31 0, per 0.39 0, perfe -0.13 0, perfo -0.08 0
perio -0.08 0, perma 0.28 0, persi 0.07 0, perso 0.28 0, petit -0.08 0, ph 0.05 0, pharm -0.13 0
phil -0.21 0, phili 0.04 0, phone -0.07 0, phoni 0.09 0, photo 0.03 0, phras 0.11 0, physi 0.1 0
picks 0.11 0, pictu 0.03 0, piece -0.03 0, pilot -0.08 0, pla -0.06 0, place 0.11 0, plain 0.03 0
plan 0.41 0, plann 0.5 0, plans 0.86 0, play 0.04 0, pleas 0.08 0, pledg -0.37 0, plent 0.03 0
plus 0.13 0, po -0.04 0, point 0.2 0, polic 0.18 0, polit 0.16 0, poll 0.12 0, pool -0.03 0
poor 1.01 0, poorl 0.33 0, popul -0.03 0, porta -0.16 0, portf 0.37 0, posit 0.76 0, possi -0.25 0
post 0.13 0, posts 0.13 0, poten -0.39 0, potho 0.04 0, pound 0.1 0, pover -0.37 0, power -0.17 0
pr -0.2 0, prac 0.06 0, pract -0.57 0, prais 1.21 0, pre 0.08 0, preci 0.05 0, prepa -0.54 0
presc -0.04 0, prese 0.29 0, prete -0.03 0, preve 0.14 0, previ 0.08 0, pride -0.23 0, prima 0.69 0
print 0.12 0, prior 0.3 0, priva -0.32 0, proba -0.12 0, probl -0.59 0, proce 0.09 0, produ 0.28 0
profe 0.3 0, profi -0.11 0, proje 0.13 0, promo -0.03 0, promp 0.08 0, prope 0.05 0, prote -0.36 0
proto -0.08 0, proud 0.12 0, provi -0.3 0, psych -0.21 0, pu 0.08 0, publi -1 0, pull 0.04 0
pulle -0.06 0, pup 0.08 0, pupi -0.06 0, pupil 0.55 0, purpo -0.11 0, push -0.12 0, put 0.15 0
q 0.18 0, qu -0.05 0, qual 0.05 0, quali -0.36 0, queri 0.06 0, quest 0.5 0, queue 0.19 0
quick 0.13 0, quiet -0.1 0, quite -0.12 0, quote 0.21 0, r 0.19 0, ra 0.16 0, radio 0.05 0
rag -0.04 0, rain -0.03 0, raise -0.23 0, raisi -0.05 0, ran -0.06 0, rang -0.05 0, range -0.54 0
rapid -0.1 0, rare 0.04 0, rarel -0.12 0, rate 0.52 0, rates -0.42 0, rathe -0.03 0, ratin 0.16 0
re 0.19 0, reach 0.36 0, react 0.07 0, read 0.2 0, reade 0.17 0, reads 0.27 0, ready -0.39 0
real -0.12 0, reali -0.03 0, reall 0.05 0, reaso -0.71 0, reass -0.1 0, rebui 0.32 0, recal -0.03 0
recei -0.32 0, recen 0.08 0, recep -0.16 0, recog 0.15 0, recom -0.86 0, recor 0.1 0, recov -0.11 0
recru -0.07 0, red -0.07 0, redes -0.11 0, reduc 0.13 0, refer 0.4 0, refle 0.37 0, refre -0.14 0
refug -0.14 0, refus -0.07 0, regar -0.07 0, regis 0.22 0, regul 0.15 0, reid 0.11 0, reins 0.11 0
relat 0.34 0, relea -0.21 0, relev 0.03 0, relia 0.08 0, relie -0.04 0, rely 0.08 0, remai 0.09 0
remar 0.2 0, remem -0.22 0, remin 0.09 0, remot 0.11 0, remov -0.04 0, reorg 0.05 0, rep -0.03 0
repea 0.14 0, reply 0.05 0, repo 0.14 0, repor -0.93 0, repre -0.18 0, req 0.15 0, reque -0.18 0
requi 0.28 0, res 0.07 0, resea -0.13 0, reser 0.12 0, reset -0.07 0, resid 0.25 0, resig -0.05 0
resil -0.35 0, resol -0.83 0, resou -0.54 0, respe 0.18 0, respi -0.13 0, respo -0.06 0
rest 0.25 0, resto 0.12 0, restr -0.06 0, resul 0.44 0, retic -0.09 0, retur -0.4 0, revea 0.17 0
revie 0.07 0, revis -0.21 0, rewri -0.04 0, rich -0.11 0, richa 0.1 0, rigou 0.21 0, ring 0.32 0
rings 0.11 0, rise 0.19 0, risk -0.21 0, risks -0.51 0, road -0.12 0, roads 0.04 0, rober -0.1 0
robus -0.03 0, rock -0.06 0, role 0.16 0, roll 0.2 0, roof -0.1 0, room -0.2 0, rooms 0.04 0
rose -0.09 0, rosy 0.07 0, round 0.07 0, route 0.05 0, routi -0.07 0, royal 0.08 0, ru 0.05 0
rubbi 0.05 0, rule -0.37 0, ruled 0.08 0, rules 0.15 0, rulin -0.1 0, run 0.17 0, rung 0.13 0
runni -0.04 0, runs 0.2 0, rural 0.04 0, ruth -0.12 0, s 0.17 0, sa -0.09 0, sad 0.21 0
safe 0.04 0, safeg -0.19 0, safet -0.19 0, said -0.07 0, sally -0.17 0, salt 0.35 0, sam -0.15 0
same 0.37 0, sampl 0.07 0, sande -0.08 0, sarah -0.08 0, sat 0.13 0, satur 0.19 0, save 0.06 0
saved -0.14 0, savin -0.07 0, saw -0.12 0, say -0.07 0, sayin -0.3 0, says -0.34 0, scand -0.08 0
scath 0.13 0, sched -0.05 0, schem 0.17 0, scho 0.03 0, schoo -0.16 0, score 0.03 0, scree -0.04 0
scrut -0.25 0, se -0.25 0, searc 0.14 0, seat 0.04 0, secon 0.89 0, secre 0.17 0, secto -0.38 0
secur 0.03 0, see 0.27 0, seein 0.14 0, seek -0.11 0, seeki -0.1 0, seem -0.07 0, seems -0.19 0
seen 0.11 0, sees 0.26 0, sef 0.05 0, seldo 0.05 0, selec -0.12 0, self -0.46 0, semh 0.03 0
sen 1.23 0, senco 0.53 0, send -0.96 0, sendi 0.21 0, senio -0.18 0, sense 0.31 0, senso 0.94 0
sente 0.13 0, separ -0.17 0, sept 0.08 0, septe -0.25 0, ser -0.16 0, serio -0.41 0, servi -0.12 0
sessi -0.05 0, set -0.44 0, setti -0.61 0, settl 0.39 0, seven -0.04 0, sever -0.52 0, sh 0.08 0
shall -0.15 0, shamb -0.07 0, shame -0.1 0, shape 0.18 0, share 0.13 0, shari 0.09 0, sharp 0.2 0
shaw 0.03 0, she -0.44 0, sheet -0.04 0, shift -0.28 0, sho 0.18 0, shoes 0.07 0, shoot -0.04 0
shop 0.08 0, short 0.74 0, shoul -0.12 0, shout 0.26 0, show -0.29 0, showe -0.15 0, shown -0.06 0
shows 0.45 0, shy 0.19 0, si 0.09 0, sibli -0.1 0, sick 0.11 0, side 0.38 0, sight 0.09 0
sign -0.24 0, signe -0.16 0, signi -0.2 0, signs 0.06 0, silen -0.08 0, simil 0.18 0, simpl -0.04 0
since 0.19 0, singl 0.26 0, siste -0.03 0, site -0.09 0, sites -0.07 0, sits 0.07 0, situa -0.14 0
six 0.15 0, sixth -0.08 0, skill -0.16 0, sleep 0.09 0, slept -0.07 0, slide 0.49 0, slow 0.16 0
slowe 0.17 0, slowl 0.1 0, small 0.24 0, smith -0.17 0, smoot -0.11 0, so 0.31 0, socia -0.05 0
solut -0.13 0, solve -0.05 0, some 0.38 0, someb -0.08 0, someo 0.24 0, somet 0.09 0, somew 0.05 0
son -0.44 0, soon -0.08 0, sorry 0.09 0, sort 0.09 0, sorte 0.07 0, sorts -0.04 0, sough -0.35 0
sound 0.16 0, sourc 0.1 0, south 0.09 0, space -0.11 0, spars 0.04 0, speak -0.08 0, spec 0.09 0
speci -0.14 0, spect 0.24 0, speec 0.47 0, speed -0.19 0, spell 0.08 0, spend -0.04 0
spent -0.07 0, spite 0.13 0, splin 0.03 0, split 0.13 0, spoke 0.45 0, spots 0.22 0, spott 0.13 0
sprea 0.04 0, sta -0.05 0, stabi 0.19 0, stabl -0.09 0, staf -0.05 0, staff 0.39 0, stage 0.32 0
stake 0.08 0, stand -0.11 0, star -0.03 0, stat -0.03 0, state 0.1 0, stati -0.1 0, statu 0.03 0
stay 0.09 0, staye 0.19 0, stays -0.31 0, stead 0.07 0, steer -0.12 0, stepp 0.1 0, steps 0.1 0
sti 0.13 0, stick 0.05 0, still 0.29 0, stood -0.09 0, stop -0.09 0, stops 0.13 0, stori -0.27 0
story -0.05 0, str -0.11 0, strai -0.19 0, stran -0.03 0, strat 0.2 0, stree -0.04 0, stren -0.72 0
strik 0.05 0, stron -0.08 0, struc 0.24 0, stubb 0.12 0, stuck 0.04 0, stude -0.06 0, studi 0.12 0
study -0.03 0, stuff 0.2 0, su -0.12 0, sub -0.05 0, subje 0.08 0, submi 0.18 0, subsc -0.21 0
subst 0.07 0, succe -0.33 0, such -0.07 0, sue -0.1 0, suffe 0.27 0, suffi 0.2 0, sugge 0.17 0
suit 0.14 0, sum 0.21 0, summe 0.03 0, sunda 0.23 0, sup -0.09 0, super 0.07 0, suppl 0.15 0
suppo -0.29 0, sure -0.3 0, surge 0.15 0, surpr 0.39 0, surve -0.82 0, suspe 0.49 0, susta -0.36 0
swift -0.3 0, swimm 0.16 0, syndr 0.1 0, sys 0.04 0, syste -0.08 0, t 0.63 0, ta 0.34 0
table 0.2 0, take 0.15 0, takes 0.13 0, takin -0.11 0, talk -0.05 0, talke -0.26 0, talks -0.04 0
targe -0.08 0, taugh 0.05 0, taxi 0.25 0, taxis 0.13 0, taylo -0.04 0, te 0.09 0, tea -0.31 0
teach 0.62 0, team -0.13 0, tears -0.03 0, techn 0.03 0, teena 0.46 0, teens 0.08 0, telep 0.14 0
tell -0.31 0, telli -0.32 0, tells -0.09 0, templ 0.04 0, ten -0.11 0, term 0.65 0, terms -0.42 0
testi -0.19 0, text 0.05 0, th -0.25 0, tha -0.09 0, than 0.13 0, thank -0.03 0, that 0.08 0
the 0.4 0, their -0.04 0, them 0.21 0, thema -0.04 0, theme -0.12 0, thems 0.42 0, then 0.3 0
ther 0.06 0, thera 0.56 0, there -0.03 0, these -0.6 0, they -0.09 0, thi 0.03 0, thin 0.14 0
thing 0.41 0, think 0.75 0, third 0.24 0, thirt 0.14 0, this -0.49 0, tho 0.08 0, thoro -0.29 0
thos 0.04 0, those 0.32 0, thoug 0.82 0, thous -0.19 0, thr -0.05 0, thre 0.05 0, threa -0.03 0
three 0.15 0, thres 0.22 0, thril 0.07 0, throu -0.13 0, thurs 0.21 0, tier -0.04 0, tim -0.05 0
time -0.18 0, timel 0.2 0, times -0.54 0, timet 0.09 0, tired -0.15 0, tirel 0.06 0, title -0.05 0
to 0.22 0, today -0.05 0, toddl -0.11 0, toget -0.14 0, toile -0.03 0, tol 0.03 0, told 0.64 0
tomor -0.09 0, tone 0.05 0, too 0.6 0, took -0.23 0, tool 0.03 0, toolk 0.04 0, top 0.18 0
topic 0.25 0, total 0.05 0, touch 0.07 0, tough -0.04 0, towar -0.3 0, town 0.32 0, towns 0.06 0
tr 0.06 0, trace 0.13 0, track 0.13 0, trai 0.04 0, train -0.29 0, tram 0.07 0, trans -0.12 0
traum 0.07 0, trave -0.16 0, treas -0.12 0, treat 0.19 0, trebl 0.08 0, triag -0.07 0
tribu -0.03 0, tried -0.16 0, troub 0.32 0, true 0.33 0, truly 0.03 0, trust 0.05 0, truth 0.16 0
try -0.24 0, tryin 0.22 0, tube 0.05 0, tuesd 0.12 0, tuiti 0.27 0, turn 0.1 0, turne -0.12 0
turni 0.17 0, turno 0.04 0, turns 0.04 0, tutor -0.05 0, tweet -0.04 0, twelv -0.11 0, twent 0.1 0
twice -0.09 0, twitt -0.37 0, two 0.72 0, typic 0.26 0, uk -0.18 0, un 0.07 0, unabl -0.08 0
unacc 0.17 0, unans 0.19 0, unawa 0.13 0, und 0.09 0, unde -0.04 0, under -0.08 0, uneve 0.12 0
unhap 0.21 0, union -0.11 0, unit 0.06 0, unita 0.11 0, unite -0.07 0, units -0.12 0, unive -0.33 0
unkno -0.05 0, unlik 0.05 0, unmet -0.05 0, unrea 0.17 0, unreg 0.1 0, unres -0.08 0, until 0.22 0
updat -0.11 0, ups 0.14 0, uptak -0.03 0, urgen 0.15 0, us 0.26 0, used 0.37 0, usefu 0.34 0
using 0.36 0, usual 0.11 0, v 0.14 0, vacan -0.35 0, vague -0.03 0, valle 0.14 0, value -0.11 0
valve -0.05 0, varie -0.39 0, vario -0.2 0, vary 0.04 0, ve 1 0, verdi 0.08 0, versi 0.06 0
very 0.46 0, video 0.12 0, vie 0.04 0, view -0.09 0, views -0.04 0, vindi 0.08 0, virtu 0.08 0
vis 0.04 0, visib 0.06 0, visio -0.19 0, visit -0.5 0, visua -0.1 0, vital -0.25 0, voice 0.06 0
volun -0.1 0, vote 0.21 0, voted -0.06 0, vouch 0.13 0, vulne -0.26 0, w 0.23 0, wa -0.13 0
wai 0.09 0, wait 0.54 0, waite -0.25 0, waiti 0.37 0, waits 0.05 0, wake 0.03 0, walk -0.14 0
walke 0.03 0, wall 0.06 0, want 0.05 0, wante 0.22 0, wanti 0.07 0, wants -0.23 0, war -0.27 0
ward -0.04 0, wards -0.1 0, warm -0.08 0, warni 0.15 0, wasn 0.27 0, waste 0.16 0, watch 0.3 0
way -0.1 0, ways -0.12 0, we -0.19 0, weak -0.33 0, weakn 0.1 0, webin -0.35 0, websi -0.43 0
wedne 0.32 0, week -0.36 0, weeke 0.19 0, weeks 0.31 0, weigh 0.13 0, welco -0.3 0, well -0.14 0
wellb 0.49 0, wendy 0.03 0, went -0.31 0, wer -0.03 0, were 0.5 0, weren 0.39 0, west 0.1 0
wh -0.11 0, wha 0.08 0, what -0.19 0, whate 0.12 0, whats 0.04 0, whe 0.03 0, wheel 0.28 0
when 0.04 0, wher 0.05 0, where 0.58 0, wheth 0.47 0, whic -0.04 0, which 0.33 0, while 0.49 0
white -0.08 0, who 0.3 0, whoev 0.19 0, whole -0.04 0, whom 0.36 0, whose 0.61 0, why 0.19 0
wi -0.13 0, widel -0.31 0, widen 0.09 0, wides -0.14 0, wil 0.03 0, will -0.66 0, willi 0.38 0
win 0.04 0, wish -0.47 0, wishe -0.06 0, wit 0.3 0, withe -0.03 0, withi 0.22 0, witho -0.31 0
wo -0.04 0, woman -0.08 0, won -0.16 0, wonde -0.1 0, wood 0.04 0, wooll 0.03 0, word 0.15 0
wordi 0.27 0, words 0.06 0, worke -0.22 0, workf -0.21 0, worki -0.37 0, works 0.36 0
world -0.07 0, worn -0.09 0, worri -0.22 0, worry 0.5 0, worse 0.2 0, wou -0.13 0, woul -0.04 0
would 0.05 0, wri 0.05 0, writ 0.09 0, write 0.04 0, writi 0.29 0, writt -0.22 0, wrong 0.14 0
wrote -0.6 0, wsoa 0.23 0, wte 0.11 0, x -0.07 0, y 0.1 0, ye 0.08 0, year 0.36 0, years -0.18 0
yes 0.09 0, yeste -0.21 0, yet 0.25 0, yo -0.16 0, you 0.19 0, youn 0.13 0, young -0.19 0
your 0.03 0, yours -0.41 0, youth 0.05 0, yrs 0.06 0
pair:
0+0 -0.65 0.34, 0+0m -0.12 0, 0+a -0.19 0.21, 0+addit -0.03 0, 0+after -0.18 0, 0+an 0.13 0.04
0+and 0.3 0.08, 0+april -0.04 0, 0+are 0.12 -0.1, 0+areas 0.56 0.1, 0+asses -0.06 0.09
0+at -0.15 0, 0+augus 0.06 0, 0+broug 0.1 0, 0+by -0.11 0, 0+came 0.37 0, 0+child -0.59 0
0+days -0.1 0, 0+decem 0.1 0, 0+educa -0.09 0, 0+every 0.04 0, 0+exper -0.03 0, 0+famil -0.25 -0.04
0+febru -0.04 0, 0+for 0.15 0.11, 0+found -0.33 0.05, 0+good -0.13 0, 0+had -0.34 0.69
0+has 0.18 0, 0+have -0.31 0, 0+her -0.03 0, 0+ident -0.03 0.07, 0+in -0.28 0.38, 0+inspe 0 0.18
0+is 0.03 -0.09, 0+it 0.23 -0.09, 0+janua -0.07 0, 0+joint -0.1 0, 0+july -0.32 0, 0+june -0.11 0
0+kb -0.06 0, 0+last -0.05 0, 0+leade -0.1 0, 0+local -0.03 0, 0+march -0.28 0, 0+may -0.23 0.23
0+membe -0.04 0, 0+milli 0.23 0, 0+minut 0.07 0, 0+month 0 -0.33, 0+more -0.14 0, 0+new -0.09 0
0+no -0.08 0, 0+not -0.03 0, 0+novem -0.09 0.17, 0+now 0.05 0, 0+octob -0.24 0, 0+of -0.32 0.73
0+ofste 0.04 0.4, 0+one 0.11 0, 0+or 0.22 -0.2, 0+our 0.1 0, 0+outco 0.05 0, 0+overd -0.03 0
0+overs -0.03 0, 0+pages -0.08 0, 0+paren -0.16 -0.09, 0+peopl -0.18 0, 0+per -0.21 0.18
0+place -0.12 -0.04, 0+plans -0.15 -0.07, 0+pract -0.19 0, 0+provi -0.03 0, 0+pupil -0.19 -0.05
0+quali -0.07 0, 0+refor 0.47 -0.11, 0+repli -0.03 0, 0+revie 0.07 0, 0+s -0.07 0, 0+say -0.1 0
0+schoo -0.05 0, 0+send -0.06 0, 0+septe 0.03 0, 0+sets 0.1 0, 0+signi 0 0.24, 0+since -0.06 0
0+so 0.03 0, 0+some 0.03 0, 0+staff -0.14 0, 0+stren 0.05 0, 0+suppo 0.09 0, 0+that 0.22 0.09
0+the -0.18 -0.19, 0+there 0.32 0.33, 0+they -0.2 -0.03, 0+this 0.07 0, 0+times 0.08 0
0+to -0.26 0.05, 0+too 0 0.07, 0+trave 0.1 0, 0+under -0.03 0, 0+vacan -0.09 0, 0+waiti -0.05 0
0+was 0.26 0, 0+week 0.42 0.12, 0+weeks 0.36 0.28, 0+were 0.27 -0.13, 0+what 0 -0.17
0+when -0.12 -0.06, 0+which 0.04 0.04, 0+worki -0.06 0, 0+worse -0.11 0, 0+year 0.14 -0.1
0+years -0.13 -0.07, 0+young -0.19 0.11, 0m+in -0.04 0, 0m+overs -0.03 0, 0th+novem 0.29 0
0th+of -0.07 0, a+0 0 0.3, a+backl -0.19 0, a+bad -0.21 -0.03, a+balan -0.09 0, a+bette 0.21 -0.23
a+big 0.09 0.11, a+bit 0 -0.11, a+box -0.08 0, a+boy 0.14 0.07, a+break -0.1 0, a+busin -0.04 0
a+call -0.09 0, a+case -0.09 0, a+chall 0.09 -0.08, a+chang 0.2 0.08, a+chari -0.09 0
a+child 0.25 0.11, a+class -0.13 0, a+clear 0.23 0.13, a+cliff 0.08 -0.24, a+clini -0.12 0
a+close 0 -0.15, a+comme 0.09 0, a+commi -0.08 0.04, a+commu 0 0.13, a+compl 0.08 -0.17
a+compr 0.07 0, a+conce 0.19 0.1, a+consi 0.12 0.06, a+contr -0.08 0, a+copy -0.12 0
a+counc 0.05 -0.09, a+count 0.05 0, a+crisi -0.22 -0.34, a+criti 0.12 0.14, a+cultu 0.42 0
a+damni 0.13 0.18, a+day 0.21 -0.09, a+decad -0.07 0, a+decis -0.05 0, a+dedic -0.07 0
a+desig 0.13 0, a+diagn -0.19 0.61, a+diffe -0.19 0.07, a+direc 0.07 0.05, a+disab 0.08 0.22
a+disgr -0.12 0, a+docum 0.14 0, a+draft -0.09 0, a+duty -0.09 0, a+fair 0.05 -0.17
a+famil 0.06 0.25, a+few -0.35 0.07, a+fifth -0.12 0, a+fight 0.14 -0.09, a+firm 0 0.09
a+first 0.22 0.04, a+forma -0.1 0.14, a+fortn 0.1 0, a+forum -0.04 0, a+frame 0.11 0
a+frien -0.16 0, a+full -0.13 0.04, a+furth 0.08 0, a+gap 0 -0.03, a+girl 0.07 0, a+glowi -0.04 0
a+good -0.18 -0.45, a+gover -0.03 0, a+great 0.15 -0.15, a+grip 0.18 0, a+growi 0.09 0.07
a+half 0.21 -0.27, a+hand 0.06 0, a+handf 0.14 -0.04, a+hard -0.11 0, a+head 0.07 0
a+healt -0.14 0.11, a+high 0.12 0.11, a+highl -0.16 0, a+hub 0.05 0, a+huge -0.06 0
a+jewel 0.19 0.12, a+job 0.35 0.03, a+joint -0.09 0.05, a+key 0 0.21, a+lack 0.5 -0.13
a+lad -0.03 0, a+large 0.16 -0.06, a+leafl 0.14 0, a+learn -0.08 0, a+legal -0.07 0
a+lette -0.37 0.07, a+lifel 0.05 0.24, a+line 0.12 -0.07, a+link -0.07 0, a+list 0.15 0
a+littl -0.05 0.11, a+local -0.33 0, a+long 0.26 -0.79, a+lot 0.19 0, a+lotte -0.03 0
a+low -0.1 -0.2, a+man -0.1 0, a+matte 0.43 0, a+meeti -0.12 0, a+membe -0.17 0, a+menta 0 0.1
a+menti -0.1 0, a+mess 0.14 0, a+minor 0.16 -0.23, a+mixed -0.04 0, a+model 0.14 0.18
a+monit 0.04 0.13, a+month -0.25 0.04, a+more -0.16 -0.14, a+multi -0.1 0, a+mum -0.05 0
a+named -0.08 0.11, a+natio -0.13 0, a+need 0.14 0, a+neuro -0.17 0.11, a+new -0.19 -0.46
a+newsl -0.05 0, a+note -0.06 0, a+numbe -0.36 0.14, a+nurse -0.05 0.09, a+one -0.06 0
a+paedi 0.05 -0.1, a+page -0.06 0, a+parag 0.11 0.11, a+paren -0.31 -0.22, a+part 0 0.15
a+parti -0.04 0, a+partn 0.1 0, a+peer -0.12 0, a+perma -0.05 0, a+perso 0.19 -0.08, a+phone 0.03 0
a+pilot 0.11 0, a+place -0.08 -0.05, a+plan 0.06 0.31, a+point -0.05 0, a+poor 0.08 -0.06
a+porta -0.05 0, a+posit 0.42 0.15, a+postc 0.2 -0.07, a+prese -0.07 0, a+prior 0.15 -0.35
a+probl 0.17 -0.11, a+promi 0.04 0, a+prope 0.12 -0.03, a+quali 0.03 0.03, a+quart 0.08 -0.18
a+quest 0.03 0, a+queue -0.03 0, a+range -0.49 0.11, a+re 0.23 0, a+real -0.06 0.06, a+reali 0 0.16
a+recen 0.07 0.04, a+recov -0.18 0, a+reduc -0.07 0.15, a+refer 0.05 0.09, a+repor 0.38 -0.65
a+resul -0.15 -0.16, a+revie 0.03 0.12, a+revis -0.48 -0.07, a+right -0.21 0, a+risk -0.1 0
a+row 0.03 0, a+rule 0 0.18, a+say 0.16 0.09, a+scand -0.07 0, a+scath 0.17 -0.17
a+schoo -0.28 -0.18, a+secon -0.14 0, a+senco -0.03 0, a+send -0.21 -0.1, a+servi -0.14 0
a+shamb -0.06 0, a+share -0.16 0.31, a+short 0 -0.26, a+signi -0.18 0, a+singl 0 0.5
a+small -0.1 0.03, a+socia 0 -0.04, a+sourc 0.06 0.18, a+speci 0.26 -0.19, a+speec 0.08 0.06
a+spoke -0.13 -0.08, a+stabl 0.06 -0.29, a+start 0.03 0, a+state -0.18 -0.1, a+statu -0.11 0
a+strat 0.43 -0.28, a+stren 0.47 -0.03, a+stron 0.22 0.11, a+strug 0.16 0, a+summa -0.15 0
a+suppo -0.04 0.21, a+surpr -0.11 0, a+surve -0.13 0, a+syste -0.28 -0.26, a+task -0.06 0
a+taxi 0.13 0, a+teach 0.03 0, a+team 0.07 0.17, a+term -0.07 -0.13, a+that -0.11 0
a+thera -0.22 0, a+thing -0.07 -0.15, a+third 0.17 0.22, a+threa 0.07 0, a+time -0.08 0
a+timel -0.06 0.07, a+trans -0.1 -0.17, a+tribu -0.05 0, a+true -0.04 0.07, a+trust 0.09 0
a+two -0.04 0, a+varie -0.11 0, a+very 0.39 0, a+visit -0.18 0.08, a+visua 0.08 0.07
a+voice -0.04 0, a+wait 0.23 0, a+waiti -0.29 0, a+watch 0.21 -0.09, a+way 0.11 0.41
a+week -0.4 -0.17, a+well 0 0.04, a+wheel 0.12 0, a+white -0.09 0, a+whole 0.1 -0.52, a+wide 0 0.25
a+wider -0.13 0, a+woman -0.08 0, a+word -0.07 0, a+worki -0.03 0, a+worry -0.1 0.25
a+writt -0.1 0.2, a+wsoa -0.03 0, a+year 0.09 -0.57, a+young -0.1 0.17, able+to 0 0.08
about+0 -0.22 0, about+a 0 0.07, about+and 0.11 0, about+chang 0 0.07, about+child -0.2 -0.07
about+five -0.07 0, about+healt -0.13 -0.1, about+how 0.17 -0.2, about+it 0.31 0
about+money -0.05 0, about+perso 0.06 -0.19, about+plans -0.11 0, about+schoo -0.15 0
about+send 0.09 -0.15, about+speci -0.03 0, about+suppo 0.03 -0.03, about+that -0.05 0
about+the 0 0.48, about+their -0.08 -0.04, about+them 0.14 -0.17, about+thera -0.03 0
about+those 0.05 0, about+three -0.07 0, about+to -0.09 0, about+trans -0.16 0, about+us -0.07 0
about+waiti -0.12 0, about+waits -0.05 0, about+what 0.29 0.09, about+your 0.04 0
above+all 0.23 -0.23, above+and 0.05 0.09, above+the 0.05 -0.13, absen+and 0.04 0
absen+of 0.1 -0.17, acade+trust -0.15 0, accel+progr -0.19 0, accep+by -0.07 0, accep+it -0.13 0
accep+that 0.17 -0.12, accep+the 0.04 0, accep+what -0.12 0, acces+and 0 -0.1, acces+to 0.14 -0.13
accor+to 0.14 -0.07, accou+and -0.13 0, accou+for -0.05 -0.03, accou+of -0.12 0
accur+and -0.19 -0.05, accur+under 0.09 -0.08, achie+and 0.03 -0.14, achie+for -0.11 0
achie+in 0.04 0, achie+well -0.2 0.21, ackno+and -0.11 0, ackno+by 0.09 0.1, ackno+in 0.06 0
ackno+that 0.44 -0.18, ackno+the 0.06 0.08, acros+all 0 -0.03, acros+educa 0.1 -0.15
acros+healt 0 -0.05, acros+servi 0 -0.07, acros+the 0.03 0.09, act+0 -0.3 -0.26, act+as 0.18 0
act+at -0.14 0, act+urgen 0 -0.04, actio+0 -0.24 0.16, actio+a 0.09 0, actio+after -0.03 0
actio+and 0.39 -0.2, actio+by -0.03 0, actio+from -0.03 0, actio+had 0.07 0.03
actio+has 0.18 -0.05, actio+is -0.29 0, actio+must 0.18 -0.05, actio+plan 0.03 0.13
actio+that -0.26 0, actio+the 0.04 0, actio+to 0.19 0, actio+was -0.04 0.18, actio+were -0.19 0
actio+which 0.08 0, actio+wsoa 0.21 0, activ+for 0.06 0, add+that -0.08 -0.09, added+that 0 -0.12
addit+needs -0.12 0.47, addit+resou 0.14 0.13, addre+any 0.03 -0.05, addre+each -0.03 0
addre+gaps 0.05 -0.03, addre+the -0.06 -0.1, addre+this 0.22 0, addre+to -0.04 0
addre+urgen -0.03 0, adds+that 0.12 0.06, adequ+stand -0.06 0, adhd+and -0.2 0
adhd+asses -0.14 -0.14, adhd+diagn 0.1 -0.09, adhd+pathw 0.03 0.06, adhd+waits 0.03 -0.06
admis+to 0.03 0.04, adult+and 0.05 -0.29, adult+are 0 -0.07, adult+from 0.06 0
adult+healt 0.26 -0.11, adult+in 0.12 0.11, adult+is -0.06 0.14, adult+life 0.19 0.24
adult+menta 0.13 0, adult+servi 0 -0.46, adult+socia 0.03 -0.13, adult+start 0 0.07
adult+who 0 0.03, advic+and -0.08 0.29, advic+for -0.14 -0.12, advic+from 0.16 0.03
advic+in 0 -0.09, advic+is -0.13 0.09, advic+servi 0.15 0.1, advic+that 0.07 0.09
advis+teach 0.05 0.07, advis+that 0.07 0, after+0 0.61 -0.28, after+a 0.35 0, after+an 0.08 -0.04
after+annua 0.05 -0.13, after+being -0.12 0, after+child -0.2 0.14, after+colle 0 -0.05
after+inspe -0.68 -0.13, after+it 0.36 0.17, after+ofste 0.15 -0.07, after+revie 0 0.05
after+schoo 0 0.16, after+that -0.19 0, after+the -0.64 -0.06, after+their -0.06 0
after+they 0.16 0.19, after+this -0.08 0, again+0 -0.14 0, again+a 0.04 0, again+and -0.12 -0.43
again+the -0.24 -0.08, age+0 -0.04 0, age+child 0.05 -0.1, age+of 0.29 -0.09, aged+0 0.19 -0.3
agenc+and 0.15 0.14, agenc+staff 0.14 -0.28, agenc+work 0 0.09, agenc+worki 0.05 -0.05
ago+inspe -0.11 0, agree+a -0.05 0, agree+and -0.05 0, agree+that 0 0.07, agree+to -0.07 0
ahead+of -0.03 0.08, all+0 -0.08 0, all+and -0.03 -0.11, all+are -0.09 0, all+areas 0.1 -0.23
all+bad -0.03 0, all+but 0.32 -0.07, all+child 0.09 0.03, all+four -0.21 0.03, all+in -0.05 0.16
all+level -0.08 0.19, all+of 0.19 -0.3, all+our -0.09 0, all+over -0.18 0.08, all+paren 0.37 0
all+partn 0 0.11, all+plans 0 0.15, all+right 0.13 0, all+schoo 0 -0.17, all+servi 0.06 0
all+sorts -0.03 0, all+that -0.13 0.1, all+the -0.49 -0.39, all+these 0.07 0, all+they -0.2 0
all+this 0.09 0.22, all+three 0.12 0.07, all+throu 0.11 0.03, all+to -0.07 0, all+we -0.03 0
all+who 0 0.11, all+young 0 0.08, almos+all 0.07 0.18, almos+every 0.11 0, along+the -0.03 0
alrea+and -0.34 0, alrea+in -0.17 0, also+been -0.14 0, also+criti -0.04 -0.04
also+found 0.34 0.17, also+highl -0.24 -0.04, also+ident -0.12 0, also+noted 0.07 0.13
also+prais 0.05 0.03, also+recog -0.04 -0.09, also+repor -0.03 0.03, also+said -0.15 -0.11
also+say 0.1 0.04, also+says 0.25 0.26, also+that -0.07 -0.03, also+wrote 0.11 0.14
alter+provi 0.05 -0.04, alway+get -0.15 -0.06, alway+know 0.11 -0.05, ambit+and 0.26 0.51
ambit+for 0.19 -0.11, ambit+of 0 -0.03, ambit+to 0.03 -0.08, amend+plans 0.14 0.06
amend+promp 0.04 -0.05, among+it -0.13 0, among+other 0 0.08, among+paren 0.04 -0.03
among+pupil 0.05 -0.03, among+the -0.22 0.05, among+them -0.69 -0.28, among+these 0.23 -0.04
amoun+of -0.03 0, an+absen 0 -0.13, an+accel -0.18 0, an+accur 0.12 0, an+actio -0.06 0.29
an+addit -0.03 0, an+adequ -0.06 0, an+adhd -0.1 -0.05, an+adult 0.03 0, an+advis -0.03 0
an+after 0.11 0, an+answe 0.19 0.14, an+apolo -0.12 0, an+area -0.37 -0.09, an+asses -0.11 -0.26
an+audit -0.07 0, an+autis 0.31 -0.14, an+avera 0.03 0, an+earli 0.2 -0.17, an+early 0.05 -0.47
an+easy -0.12 0, an+educa -0.1 -0.23, an+effec 0.09 0, an+ehc -0.12 0.35, an+ehcp -0.22 0
an+email 0.05 0, an+end 0.05 0, an+equal 0.09 0, an+examp 0.32 0, an+extra 0.04 0, an+hones 0.09 0
an+hour 0 -0.05, an+icb -0.04 0, an+impac 0.1 -0.08, an+impor -0.12 0, an+impro 0 0.12
an+incon -0.19 0, an+indep -0.22 0, an+inspe 0.05 0, an+inter -0.25 0, an+offic -0.11 0
an+ofste 0.81 -0.1, an+open -0.11 0, an+outco 0.06 0, an+overv -0.05 0, an+unacc 0.05 -0.03
an+updat -0.19 0, and+0 -0.56 -0.09, and+a 0.19 -0.27, and+about 0.2 0.18, and+above -0.03 -0.04
and+accur 0.09 0.07, and+achie -0.15 -0.19, and+act 0.23 0.23, and+acted 0.06 0.18
and+actio -0.07 0, and+adhd 0.09 -0.19, and+adole -0.07 -0.09, and+adult -0.12 -0.05
and+advic 0.2 0.12, and+after 0.12 0, and+again 0.09 -0.16, and+all 0.11 0, and+alter -0.1 -0.04
and+ambit 0.25 -0.06, and+among 0.03 0, and+an -0.18 -0.03, and+annua -0.14 0, and+anoth 0.06 0
and+anxie -0.06 0, and+ap -0.03 0, and+are 0.16 0.29, and+areas -0.16 -0.07, and+as -0.14 -0.17
and+asked 0.03 0, and+aspir 0.09 0.03, and+asses -0.27 -0.21, and+at -0.11 0.35
and+autis -0.1 0.04, and+be 0 -0.04, and+becau 0.03 0.05, and+bette 0.3 0.1, and+beyon 0.05 0.09
and+blind 0.16 0.04, and+bring 0.05 0, and+broug -0.09 0, and+by -0.05 -0.21, and+can 0.14 -0.03
and+care -0.06 -0.37, and+carer 0.5 0, and+ccg 0.04 0.04, and+chall 0.14 0, and+chang 0.23 0
and+check 0.13 0, and+child -0.26 0.17, and+clear -0.12 0, and+clini -0.06 0, and+co 0.15 0.06
and+colle -0.08 0, and+come -0.13 0, and+comme -0.03 0, and+commi -0.38 -0.11, and+commu 0.08 0.09
and+compl 0 -0.14, and+confi -0.05 0, and+consi 0.15 0, and+conti -0.03 0, and+counc 0.18 0.1
and+count -0.1 0, and+cqc 0.17 0, and+decis 0.05 0.16, and+delay -0.19 -0.08, and+deliv 0.2 0.27
and+deter 0 0.43, and+devel 0 0.03, and+diagn 0.06 -0.15, and+direc -0.09 0, and+disab 0 0.1
and+do -0.05 0.1, and+does 0 0.1, and+don 0.09 0.18, and+drive 0.03 0, and+early -0.49 0
and+easy 0.03 0.14, and+educa -0.18 0.4, and+effec 0.19 -0.37, and+embed 0 -0.14, and+emoti 0 0.2
and+engag 0.19 -0.08, and+equip 0.03 0.18, and+evalu 0.05 -0.06, and+every -0.07 -0.19
and+evide -0.25 0, and+exclu -0.16 -0.11, and+expec 0.12 0, and+exper -0.16 0.14
and+famil -0.53 -0.71, and+feel 0.06 0.05, and+few 0.07 0.12, and+fewer -0.18 0, and+find -0.05 0
and+follo 0.26 0.05, and+for -0.27 -0.25, and+found 0.4 0.14, and+four 0.06 0, and+frien 0.03 0
and+from -0.03 0, and+furth -0.13 0, and+gaps -0.15 0, and+gave -0.24 0, and+get -0.06 -0.05
and+give 0.07 0, and+go -0.15 -0.31, and+goes -0.03 0, and+good 0.09 0, and+got 0.16 0
and+gover -0.53 0.08, and+guida 0.08 0.15, and+had -0.07 -0.06, and+hand -0.11 0, and+hande -0.08 0
and+has -0.4 0.3, and+have -0.27 0.22, and+healt -0.31 0.03, and+heari 0.05 0, and+help 0.17 0
and+her 0.06 0, and+his -0.06 0, and+hospi 0.15 0, and+how 0.04 0, and+i 0.15 0, and+icb 0.04 0
and+if 0.04 0, and+impro -0.03 0.1, and+in 0.5 0.28, and+inclu 0.03 -0.38, and+indep -0.06 0.11
and+infor -0.13 0, and+inspe 0.31 0, and+is -0.29 0.19, and+it 0.31 0.04, and+its 0.23 -0.06
and+keep 0.1 0.05, and+kind 0.09 0.14, and+know 0.08 0.18, and+knowl 0.07 0, and+langu 0.19 -0.35
and+lead 0.11 0.04, and+leade 0.07 -0.11, and+learn -0.05 0, and+leave 0.03 -0.03
and+less -0.06 0.17, and+local -0.13 -0.06, and+looke -0.1 0, and+made -0.13 0.12
and+make -0.2 0.11, and+many -0.39 -0.11, and+march 0.05 0, and+maths 0.05 -0.3, and+meet 0.07 0
and+meeti -0.24 0, and+meets 0.03 0, and+menta -0.25 -0.17, and+merse 0.21 0, and+met -0.31 -0.25
and+monit 0.17 -0.24, and+more -0.15 0, and+most 0 0.05, and+my 0.05 0, and+natio -0.04 0
and+neuro 0.16 -0.27, and+never -0.07 0, and+new 0.04 0.09, and+nhs 0.06 0.37, and+no 0.11 -0.07
and+nobod 0.04 -0.32, and+north -0.17 -0.05, and+not -0.03 0.29, and+nothi 0.13 0.09
and+now -0.31 -0.13, and+nurse 0.09 -0.05, and+occup 0.1 0.07, and+of -0.69 0.45
and+offic 0.11 0.2, and+ofste -0.19 -0.36, and+often -0.11 0, and+once -0.08 0, and+one -0.13 -0.07
and+or -0.49 0.1, and+other -0.09 -0.32, and+our -0.25 -0.17, and+out 0.07 0.03
and+outco -0.11 -0.28, and+over 0.13 -0.04, and+overs 0.11 -0.16, and+paren -0.25 -0.05
and+partn -0.22 0.05, and+paste -0.06 0, and+peopl 0 -0.11, and+perso 0 0.09, and+physi -0.2 -0.03
and+place -0.12 0, and+plann 0.1 -0.07, and+plans -0.07 0.05, and+point -0.13 0, and+poor 0 -0.07
and+pract -0.16 0, and+proce 0 0.03, and+profe 0.14 -0.14, and+progr -0.11 0, and+promp 0 0.11
and+provi -0.04 -0.19, and+publi -0.08 0, and+pupil -0.06 0.07, and+put -0.23 -0.04
and+quali 0.14 0.07, and+quick -0.04 0.07, and+respo 0.22 0, and+revie -0.12 0.12, and+right 0.11 0
and+said 0.1 0.11, and+say 0.04 -0.04, and+says 0.08 0, and+schoo -0.37 0.13, and+scrut -0.14 0
and+secon -0.11 -0.24, and+see 0.24 0.09, and+send 0 0.07, and+servi 0.22 -0.04, and+set 0.05 0
and+setti -0.03 0, and+share 0.21 -0.19, and+short -0.1 0, and+signi 0 -0.03, and+skill -0.07 -0.19
and+small 0.05 -0.03, and+so -0.2 0.09, and+socia 0.18 0.24, and+some -0.2 0.18, and+south -0.12 0
and+speci 0.25 0.04, and+speec -0.21 0.03, and+staff -0.27 0.15, and+stay 0.11 0.09
and+still 0.03 0, and+strat -0.15 0.08, and+stron 0.13 -0.29, and+submi -0.1 0
and+suppo -0.08 0.07, and+suspe -0.15 0, and+susta -0.11 0, and+syste 0.38 0, and+take -0.05 0
and+talk 0.03 0, and+talke -0.13 0, and+teach 0.04 -0.08, and+thank -0.04 0, and+that -0.36 0.74
and+the 0 -0.08, and+their 0.13 -0.04, and+then 0.09 -0.37, and+thera -0.13 0.21, and+there -0.34 0
and+they 0.04 0.17, and+this -0.16 -0.08, and+those 0.15 0.33, and+timel -0.14 0
and+to -0.53 -0.38, and+toddl 0.07 0.1, and+told -0.22 0, and+too -0.17 0, and+train 0.13 0.04
and+trans -0.03 -0.12, and+trave 0.09 -0.03, and+treat 0 0.03, and+trust 0.17 -0.28
and+two 0.07 0.05, and+under 0.03 -0.16, and+updat 0.06 0, and+urgen -0.13 -0.24, and+use 0.08 0.06
and+used 0.03 0, and+value 0 0.08, and+visio -0.03 0, and+visua 0.07 0.03, and+wait -0.25 0
and+was 0.18 -0.17, and+we -0.25 -0.23, and+weak 0.07 0.05, and+weakn -0.03 0.03
and+well 0.03 0.13, and+wellb 0.04 0, and+were 0.12 0.1, and+west -0.15 0, and+what 0 0.42
and+when 0 0.04, and+where 0.15 0.2, and+wheth 0.08 -0.05, and+which -0.26 -0.1, and+white -0.11 0
and+who 0.08 -0.07, and+whose -0.15 0, and+why 0.07 0.23, and+will 0.36 -0.04, and+witho -0.07 0.36
and+work 0.07 0.07, and+would -0.06 0, and+yet -0.06 0, and+you -0.09 0.04, and+young 0 0.15
and+your 0.04 0, annua+healt 0.05 0.11, annua+revie 0.14 -0.36, anoth+to 0.09 0.21
answe+and 0.07 -0.13, answe+by -0.03 0, answe+for 0.07 0.03, answe+in 0.06 0, answe+the 0.35 -0.06
answe+to -0.29 -0.14, answe+was -0.11 0, any+child 0.03 0.18, any+of -0.17 -0.22, any+other -0.1 0
anyon+s 0.06 0, anywh+in -0.04 0, apolo+to -0.07 0, appen+0 0.1 0, appen+a 0.03 0, appoi+a -0.06 0
appoi+and 0.04 0.04, appoi+are 0.04 0, appoi+in 0.05 0, appoi+leade 0 0.06, appoi+to 0.03 0
appro+and 0.14 0, appro+is 0.2 0.09, appro+to -0.08 0, april+0 0.13 0.36, april+and -0.04 0
april+s 0.08 0, april+to -0.06 0, are+0 -0.35 0, are+a 0.19 -0.26, are+able 0 -0.08
are+about -0.04 0, are+above 0.07 0, are+alrea -0.19 0, are+ambit 0.04 -0.03, are+amend 0.05 -0.04
are+among 0.07 -0.15, are+and -0.12 0.16, are+answe 0.07 0, are+as -0.09 -0.06, are+asked 0.06 0.12
are+asses 0.17 -0.08, are+at -0.27 0, are+autis 0.06 0, are+aware -0.05 -0.1, are+back -0.08 0
are+being -0.44 0.13, are+bette -0.18 0.07, are+broug -0.25 0, are+child -0.1 -0.1
are+clear -0.04 0.24, are+comin 0.04 0, are+commi 0.1 0.06, are+commu 0 -0.06, are+compl 0.15 0.09
are+conce -0.04 0, are+consi 0.05 0.22, are+deaf 0.06 0.1, are+dealt -0.09 0.16, are+dedic 0.08 0
are+delay 0.15 -0.1, are+descr 0.09 0, are+deter 0.03 0.04, are+devel 0.07 0, are+doing 0.37 -0.04
are+done 0.07 -0.03, are+down -0.15 0, are+educa 0 0.2, are+effec 0.03 0.25, are+enoug 0.17 0.27
are+entit -0.11 -0.13, are+exclu 0.14 0, are+faili 0.25 -0.04, are+falli -0.04 0, are+famil -0.07 0
are+far 0 -0.07, are+few 0.05 -0.1, are+fewer -0.07 0, are+finis -0.13 0.21, are+for 0.4 -0.28
are+four -0.11 0, are+frequ 0.07 0, are+full 0.1 -0.16, are+getti -0.27 0.41, are+given 0.1 0.14
are+glad 0.05 0, are+going -0.05 0.03, are+good 0 0.48, are+happy 0 0.09, are+hard -0.05 -0.15
are+heard -0.03 -0.16, are+held -0.09 -0.23, are+helpe 0 0.2, are+high 0.03 -0.06
are+highl 0.09 0.03, are+hones 0.11 0.07, are+ident 0.12 0.1, are+impro 0.04 0.14, are+in 0 0.26
are+inclu 0.14 0.17, are+incon -1.1 0, are+inspe -0.04 0, are+invol 0.11 0.28, are+issue 0.09 -0.1
are+joint -0.11 0, are+kept 0.2 0.14, are+kind 0.18 0.2, are+known 0.08 0.14, are+late -0.76 -0.07
are+left 0.38 -0.59, are+let 0 -0.06, are+likel 0.09 0, are+limit 0.06 -0.13, are+liste 0 0.17
are+long -0.06 -0.06, are+longe -0.25 0, are+made 0.16 0, are+makin 0.27 0.17, are+met 0 0.29
are+misse 0.12 -0.13, are+missi -0.1 0.11, are+more 0 0.2, are+most 0 0.1, are+mostl -0.03 0
are+neede -0.32 0.15, are+new 0.06 -0.51, are+no -0.28 0.2, are+not -0.23 -0.24
are+notic 0.07 0.32, are+now 0.22 0.6, are+of 0.35 -0.25, are+offer 0.1 0.13, are+often 0.11 -0.19
are+our -0.07 0, are+over -0.03 -0.13, are+paren -0.42 -0.11, are+part 0 0.21, are+partn -0.07 0
are+passi 0 0.03, are+picke 0.12 0.13, are+place 0.24 -0.09, are+plann 0 0.27, are+pleas 0.18 0
are+poor 0 -0.07, are+poorl -0.16 -0.29, are+posit 0 -0.04, are+prais 0.06 -0.04
are+promp 0.04 0.1, are+proud 0.12 -0.04, are+provi 0 -0.03, are+put -0.06 -0.15
are+quick 0.07 0.05, are+ready -0.2 0, are+recog 0.04 0.09, are+recru -0.14 0, are+refer -0.03 0
are+respo -0.05 0, are+revie 0.07 0.15, are+right 0.37 -0.36, are+risin 0.1 0, are+run 0 0.19
are+safe 0.13 -0.07, are+said 0.38 0.21, are+schoo 0 -0.05, are+seen 0.16 0.07, are+sent 0 0.19
are+set -0.04 0.33, are+short -0.15 0.07, are+signi 0 -0.03, are+skill 0.05 0, are+slow 0 -0.08
are+so -0.03 -0.05, are+some -0.36 -0.08, are+somet 0 -0.06, are+sorry -0.11 0, are+speci 0.08 0
are+spott 0.14 0.19, are+still -0.26 -0.23, are+stron 0.25 0.11, are+suppo -0.11 0.1
are+suspe 0.1 -0.1, are+taken -0.05 -0.14, are+takin -0.03 -0.03, are+taugh 0.03 0.14
are+that 0.14 -0.16, are+the -0.15 0.25, are+there 0.08 0.2, are+they -0.14 0, are+those -0.32 0
are+three -0.27 -0.03, are+timel -0.15 0.08, are+to 0.07 -0.07, are+told 0 -0.16
are+too -0.51 -0.18, are+typic -0.13 -0.14, are+unacc 0.06 -0.06, are+under -0.33 -0.16
are+up 0.19 -0.13, are+used 0.1 0, are+value 0.05 -0.04, are+very 0 0.1, are+visib -0.21 0
are+visit 0.2 0.14, are+vulne -0.04 0, are+waiti 0 -0.25, are+we -0.1 0, are+weak 0.06 0
are+welco 0.04 0.03, are+well 0.26 -0.1, are+what -0.04 -0.03, are+wides 0.18 -0.03
are+worki 0 0.12, are+writt 0 0.06, are+you -0.1 0, area+0 0.34 0, area+and -0.06 0.11
area+are 0.39 0.16, area+can 0.06 0, area+does 0.13 -0.03, area+for -0.24 -0.12, area+had -0.34 0
area+has 0.07 0.11, area+have 0.23 0.16, area+in -0.33 -0.23, area+inspe -0.17 0
area+is -0.14 -0.23, area+leade 0.36 0, area+of -0.3 -0.05, area+partn 0.25 -0.33
area+perfo -0.27 0, area+repor -0.05 0, area+revie -0.15 0, area+s 0.38 0.3, area+send -0.2 0.17
area+speci 0.06 0, area+that 0.15 0.22, area+the -0.1 0, area+to -0.09 0.13, area+was -0.72 0
area+well -0.06 0, area+were -0.2 0, areas+and -0.08 -0.11, areas+are -0.29 0, areas+for -0.2 -0.42
areas+had -0.16 0, areas+have -0.19 0, areas+in 0.17 0.07, areas+inspe -0.12 0, areas+of 0.11 0.11
areas+so -0.12 0, areas+that 0.44 0.28, areas+the -0.11 0.07, areas+to 0.03 0.14
areas+were -0.18 0, areas+where -0.18 0.12, areas+which 0 -0.03, aren+t 0.06 0, aroun+0 -0.18 0
aroun+the 0.34 0.14, arran+are 0.17 -0.06, arran+by 0.17 -0.06, arran+for 0 -0.18, arran+in -0.17 0
arran+lead -0.18 0, arran+of 0.05 -0.04, arran+that -0.03 0, arran+to -0.1 0, arran+typic -0.1 0
arran+were 0 0.1, arriv+in 0 0.05, as+a 0.32 -0.09, as+an 0.33 0.21, as+areas 0.12 0
as+can -0.06 0, as+effec -0.08 0, as+ever -0.18 0, as+far 0.05 -0.05, as+fast -0.06 -0.1
as+follo -0.08 0, as+for -0.15 0.19, as+good -0.22 0.14, as+if 0.05 -0.12, as+in -0.09 -0.05
as+incon 0.09 0.08, as+inspe 0.14 0, as+is -0.06 0, as+it 0.04 -0.15, as+its 0.15 0.05
as+leade 0 0.29, as+long -0.04 0.3, as+many 0.11 -0.12, as+much -0.07 0.05, as+of 0.19 0
as+often 0 0.07, as+one 0.53 0.34, as+other 0 0.03, as+part -0.14 0, as+partn 0.13 0.14
as+set -0.13 0, as+the -0.3 -0.53, as+their -0.12 0.06, as+there 0 0.09, as+they -0.26 -0.13
as+thoug 0.2 0.12, as+to -0.21 -0.26, as+was 0.1 0.04, as+we 0 -0.03, as+well -0.89 -0.77
as+you -0.06 0, ask+for -0.08 -0.09, ask+the -0.05 0.22, ask+what 0.04 0, ask+you -0.03 0
ask+your -0.07 0, asked+about -0.14 0, asked+and -0.05 0, asked+by -0.25 0, asked+for -0.11 -0.35
asked+how -0.11 0, asked+if -0.03 0, asked+in -0.04 0, asked+leade -0.15 0, asked+of 0.08 0
asked+that -0.05 0, asked+the -0.07 0, asked+to 0 -0.08, asked+us -0.08 0, asked+what 0.15 0
asked+wheth -0.12 0, asked+why -0.03 0, askin+for -0.15 0, asks+for -0.04 0, asks+us -0.04 0
aspir+to 0.11 -0.04, asses+0 -0.11 0, asses+a -0.16 0, asses+and -0.62 -0.44, asses+are -0.27 0.21
asses+as 0.07 0.04, asses+at -0.03 -0.06, asses+by -0.12 0.05, asses+for 0.11 -0.17
asses+had 0.2 0, asses+has 0.19 0.21, asses+have 0 0.03, asses+in 0 0.14, asses+is -0.16 0.18
asses+of 0.37 -0.22, asses+pathw 0 -0.07, asses+take 0.27 0, asses+that 0.12 -0.14
asses+the 0.23 -0.13, asses+was -0.18 0.15, asses+were 0 -0.08, asses+which -0.11 -0.06
assis+are 0.07 0, assis+direc -0.08 0, assur+of 0.08 -0.09, assur+that 0.03 0
assur+thems 0.1 -0.07, asylu+seeki 0.1 0.17, at+0 0.77 -0.34, at+a -0.37 -0.31, at+all 0.13 0
at+an 0.13 -0.47, at+any -0.12 0.04, at+by -0.17 0, at+count -0.07 0, at+each 0 -0.07
at+every 0 0.31, at+first -0.16 0, at+home 0.21 0.19, at+how -0.37 -0.05, at+ident -0.03 0
at+impro -0.22 0, at+it 0.16 0, at+its 0.06 -0.04, at+key 0.2 -0.14, at+last 0.2 0.07
at+least 0.1 0.09, at+meeti -0.08 0, at+nhs -0.03 0, at+nine -0.07 0, at+once -0.5 0.07
at+one 0.03 0, at+our 0.04 0, at+pace -0.06 0, at+prese 0.22 -0.31, at+prima 0.1 0, at+regul 0.09 0
at+risk -0.24 0.89, at+schoo -0.21 0.09, at+secon -0.07 -0.11, at+sen 0.2 -0.16, at+send 0.23 -0.19
at+short 0.13 -0.25, at+speci 0.06 0.23, at+that -0.5 -0.04, at+the 0.29 0.26, at+their 0.11 0
at+this 0.04 0, at+three -0.05 0, at+times 0.27 -0.08, at+two 0.09 -0.13, at+weeke 0.18 0
at+what -0.34 -0.04, at+which 0.35 0.21, at+work -0.19 0, atten+and 0.04 0, atten+by 0.08 0.15
atten+defic 0.16 0.06, atten+of -0.04 -0.05, atten+schoo -0.06 0.19, atten+the -0.04 0
atten+to 0.28 -0.04, audit+0 -0.06 0, audit+of -0.22 0, autho+and -0.23 -0.12, autho+has 0.1 -0.29
autho+in -0.09 0, autho+s 0.11 -0.12, autho+shoul 0.41 -0.09, autho+to 0 0.04, autho+was -0.14 0
autis+and -0.06 -0.18, autis+are 0.04 -0.09, autis+asses -0.21 -0.05, autis+child -0.48 -0.17
autis+diagn 0.05 -0.06, autis+girls 0.12 -0.1, autis+in -0.04 0, autis+is 0.11 -0.1
autis+or 0.11 -0.05, autis+pathw -0.29 -0.09, autis+pupil 0 -0.06, autis+spect 0.08 -0.1
autis+teena 0.03 0.07, autis+waits 0 0.08, autis+young 0.03 0.34, avail+in 0 0.14, avail+of 0 -0.06
avail+to 0.09 -0.14, avera+0 -0.06 0, avera+is -0.03 0, avera+of -0.03 -0.2, await+a -0.06 0
award+the 0.2 0, aware+of 0.06 -0.05, away+from -0.14 0.08, b+the 0.11 0, babie+and 0.07 0.11
back+for -0.05 0, back+in -0.21 -0.08, back+of -0.04 0, back+the 0.06 0, back+to -0.05 0.33
backl+of -0.03 0.3, bad+news -0.07 0, basis+of 0.05 0.05, be+0 0.07 0, be+a -0.48 -0.12
be+able -0.03 0, be+accep 0.09 -0.05, be+addre 0.03 0, be+agree -0.06 0, be+an -0.07 0
be+and -0.11 0, be+as -0.03 0, be+asked 0.12 0, be+asses 0 0.14, be+at -0.03 0.34, be+aware -0.04 0
be+back -0.05 0, be+bette 0.07 0.13, be+calle 0.04 0, be+chang -0.06 0, be+consi -0.05 0
be+dealt 0.52 -0.24, be+deliv 0.04 0, be+devel 0.12 0.22, be+done 0.04 -0.08, be+effec -0.3 0
be+expec 0.05 0, be+fair 0.04 0.18, be+for -0.11 0, be+found -0.04 -0.19, be+given 0.09 -0.03
be+good -0.05 0, be+had 0.29 0.1, be+heard -0.11 0.13, be+held -0.03 0, be+hones -0.09 0
be+ident -0.03 -0.4, be+impro 0.11 -0.25, be+in -0.03 -0.32, be+incon -0.05 -0.04, be+inspe -0.08 0
be+issue -0.08 0, be+it -0.07 0, be+kept -0.2 0, be+known -0.06 0, be+made -0.22 -0.53
be+measu 0.21 0, be+met 0 -0.04, be+monit 0.08 0, be+more 0.03 0.11, be+no -0.09 0
be+noted -0.22 0, be+out -0.04 0, be+paid 0.2 0, be+proud -0.12 0, be+put -0.29 -0.18
be+reach 0.07 0, be+read -0.08 0, be+revie 0.15 0, be+right -0.07 0, be+seen -0.13 -0.29
be+sent -0.08 0, be+set -0.09 0, be+share -0.06 0, be+shown 0.05 0, be+suppo 0.06 0
be+sure 0 -0.09, be+taken 0.1 -0.23, be+that -0.19 0, be+the -0.27 -0.26, be+there -0.15 0
be+told 0.22 -0.11, be+under 0.03 0, be+well 0.09 0.07, be+withi 0.03 0, becau+inspe 0.08 0
becau+it -0.03 0, becau+nobod -0.03 0, becau+of 0 0.07, becau+the 0.16 0.06
becau+there -0.05 -0.06, becau+they 0.07 0, becau+we -0.05 0, becau+you 0.06 0
becom+more -0.1 0.06, becom+of 0.13 -0.08, becom+the -0.04 0, been+a 0.03 -0.09, been+agree -0.04 0
been+appro -0.03 0, been+asked 0.14 -0.04, been+asses 0 0.06, been+at 0.2 0.2, been+broug 0.06 0.08
been+calle -0.13 0, been+carri -0.14 0, been+chang -0.04 0, been+clear 0.04 0, been+comme -0.06 0
been+compl 0 0.19, been+criti 0.04 -0.11, been+cut 0.22 0.12, been+dealt 0 -0.03
been+descr -0.03 0, been+done 0.05 0.22, been+effec 0.32 0.11, been+faile -0.18 0
been+found 0.42 -0.1, been+given -0.44 0.26, been+good -0.05 0, been+held -0.13 0
been+here -0.05 0, been+ident 0.52 -0.05, been+impro 0.22 -0.29, been+in -0.11 -0.06
been+inspe -0.04 0, been+invol 0.1 0, been+issue 0.04 0, been+kept 0.14 0.04, been+let -0.12 0
been+made 0.44 -0.09, been+named -0.27 0, been+no 0.03 0.05, been+offer -0.15 0
been+order 0.12 -0.04, been+out -0.05 0, been+poor -0.15 0, been+posit 0.11 0, been+prais -0.03 0
been+publi -0.24 0, been+put -0.06 -0.16, been+recog -0.1 0, been+revie 0.04 -0.12
been+seen -0.09 0.08, been+sent -0.07 0, been+set 0.18 -0.04, been+signi 0.13 0.27
been+slow 0 -0.12, been+so -0.08 0, been+suffi 0.03 0.09, been+taken 0.17 -0.08, been+telli -0.04 0
been+the -0.05 0.14, been+there 0.13 0, been+throu -0.2 -0.35, been+to 0.1 0.04
been+told -0.22 -0.09, been+too -0.05 -0.03, been+train 0.07 0, been+trans 0.15 0.22
been+under -0.08 0, been+waiti -0.11 0, been+weak 0.06 0, been+well -0.15 0, been+writt 0.08 0.03
befor+0 0.16 -0.15, befor+a 0.14 0.21, befor+and 0 0.23, befor+it -0.03 0.19, befor+the -0.15 0.09
befor+their 0.06 0.04, befor+they 0.27 -0.09, befor+this -0.19 0, began+in -0.03 0
begin+to 0.38 0.4, begun+to 0.21 0.71, behin+the -0.04 0, being+carri -0.05 0, being+deliv 0.1 0
being+devel -0.06 0, being+done -0.05 0.19, being+faile 0.18 -0.04, being+let 0.03 0
being+made 0.16 0.25, being+put 0 0.07, being+told 0 -0.03, being+worke 0.2 0
belie+that 0.21 -0.07, belon+to -0.06 -0.23, benef+from 0.15 -0.14, besid+that 0 -0.04
best+for 0.26 0, best+in -0.11 0, best+of -0.19 -0.03, best+outco 0.43 0.06, best+start -0.06 0
bette+0 -0.09 0, bette+after -0.12 0, bette+and -0.88 0, bette+at 0.29 0, bette+by -0.13 0
bette+commu 0.23 0, bette+exper 0.29 -0.32, bette+for 0.18 0.36, bette+in 0.36 0.14
bette+is -0.14 -0.1, bette+outco 0.21 0.63, bette+progr 0.1 0.04, bette+quali 0.07 -0.1
bette+send -0.03 0, bette+servi -0.21 -0.25, bette+since 0.23 0.25, bette+still -0.3 0
bette+suppo -0.12 -0.18, bette+than -0.1 0.17, bette+that 0.11 0, bette+the 0.04 -0.17
bette+under -0.03 -0.21, bette+was -0.12 0, bette+what 0.27 0.06, betwe+0 -0.36 0
betwe+agenc 0.06 0.18, betwe+educa 0.12 0, betwe+march 0.07 0, betwe+partn 0.06 0
betwe+schoo 0.11 0.12, betwe+servi 0.12 0.15, betwe+the 0.22 -0.21, betwe+them -0.09 0
beyon+0 0.07 -0.05, beyon+the 0.05 -0.03, black+and 0.15 0.08, block+is -0.08 0
board+and 0.32 0.09, board+are 0.14 0, board+has 0 0.13, board+have 0 -0.04, board+icb -0.33 0.04
board+in -0.04 0, board+is 0.03 0, board+membe 0.26 0, board+of -0.08 0, board+recei -0.04 0
board+s 0.03 0, board+that -0.18 0, board+to 0.05 0, board+was -0.05 0, board+which -0.07 0
body+of -0.03 0, borou+and 0.03 0.32, borou+counc -0.22 -0.11, borou+for 0.06 0, borou+from -0.07 0
borou+has -0.14 0, borou+have 0.07 0, borou+in 0.06 -0.08, borou+is -0.14 -0.08, borou+of -0.09 0
borou+s 0.18 0.12, borou+the 0.11 -0.22, borou+was 0.16 -0.06, borou+were 0.11 0.09
bosse+have -0.06 0, both+areas 0.07 0, both+of -0.13 0, both+the 0.2 0, break+and -0.03 -0.07
break+are 0.18 0.16, break+for 0.04 -0.11, break+offer 0.08 0.05, bring+a -0.11 0
bring+about -0.18 0, bring+down -0.03 -0.05, bring+in 0 0.03, bring+out 0 0.16
bring+toget 0.08 0.08, broke+down -0.05 0, broug+in 0 0.12, broug+out 0.4 0.24, broug+to -0.06 0
broug+up -0.14 -0.13, budge+and 0.11 -0.06, budge+are 0.1 -0.03, budge+for 0.09 0.15
budge+is -0.23 0, budge+of 0.1 -0.29, busin+case -0.06 0, but+a -0.07 0, but+it -0.04 0
but+that -0.04 0, but+the 0.03 0.21, but+we -0.04 0, buy+servi 0.22 -0.05, by+0 -0.28 -0.03
by+a -0.25 0.21, by+all 0.2 0, by+an 0.16 0.07, by+and 0.1 -0.14, by+any 0.17 0, by+april -0.05 0
by+child 0.1 0.05, by+contr 0.15 0.29, by+counc 0.06 -0.05, by+decem -0.11 0, by+easte -0.1 0
by+educa 0 -0.06, by+email -0.07 0, by+famil 0.06 -0.03, by+gover -0.11 0, by+half -0.11 0
by+healt -0.17 0, by+her -0.03 0, by+how 0.09 0.32, by+inspe -0.45 0.22, by+it 0.27 0.14
by+july -0.06 0, by+law -0.13 0, by+leade 0.74 0.19, by+march -0.03 0, by+means 0.42 0.09
by+membe -0.06 0, by+more 0 0.1, by+name 0.24 0.23, by+next -0.03 0, by+nhs 0.03 0
by+now -0.78 0.15, by+ofste 0.08 -0.08, by+other 0.07 0, by+our 0.03 0, by+paren 0 -0.15
by+schoo 0.29 0, by+septe -0.04 0, by+side 0.05 0, by+that -0.18 0, by+the -0.42 -0.15
by+their 0.09 0.14, by+them 0.19 0, by+thems 0.06 0, by+then -0.03 0, by+these 0.12 -0.37
by+this 0 -0.11, by+those 0.07 0, by+two 0.15 0, by+us -0.09 -0.04, by+way -0.06 -0.11
by+what -0.11 -0.03, by+when 0.03 0, by+which 0.12 -0.23, by+whom 0.03 0, by+young 0 0.05
cabin+membe -0.06 0, cabin+of -0.04 0, calle+a 0.23 0.05, calle+for -0.3 0.25, calle+it 0.24 0.08
calls+and 0 -0.06, calls+were -0.06 0, came+acros -0.1 0, came+after -0.18 0, came+as 0.07 0
came+back 0.19 -0.08, came+for -0.11 0, came+from -0.07 0, came+in -0.32 -0.19, came+into -0.2 0
came+of 0.06 -0.21, came+out 0.35 -0.16, came+to 0.16 0.16, came+up 0.15 0, camhs+and 0.09 -0.27
camhs+are -0.09 0, camhs+is 0.05 -0.09, can+acces 0 0.09, can+be 0.08 -0.2, can+do 0.25 -0.11
can+find 0.03 0, can+get -0.12 0.14, can+go 0.07 0, can+have -0.1 0, can+help -0.03 0
can+make -0.15 0, can+meet 0.17 -0.12, can+now -0.07 0, can+read -0.14 0, can+say 0.13 0.04
can+see 0.11 0.13, can+t -0.03 -0.3, can+take 0.08 -0.22, can+use 0.03 0, can+wait 0.08 0.08
canno+atten -0.16 0, canno+be 0.15 -0.11, canno+get 0 -0.05, canno+meet 0 -0.04, capac+and -0.04 0
capac+to 0.39 0.18, car+park -0.03 0, care+about 0.04 0, care+advic 0 -0.13, care+and -0.49 0.22
care+are 0.14 -0.2, care+board -0.32 -0.11, care+contr 0.08 0, care+educa -0.06 0.12
care+ehc 0.74 -0.4, care+for 0 0.27, care+had 0.05 0, care+have 0.16 0.03, care+healt -0.03 0
care+in 0.07 0.06, care+leade 0.04 0.05, care+leave 0 0.05, care+needs 0 -0.06, care+of 0 0.07
care+partn 0.09 0, care+plan 0.04 0, care+plans -0.14 -0.15, care+profe -0.36 0, care+provi 0 -0.04
care+quali -0.32 0, care+servi 0.03 0.14, care+shoul 0 -0.05, care+that -0.04 0.15
care+to 0.06 -0.13, cared+for -0.03 0.03, caree+advic 0.03 0.03, carer+and -0.71 -0.06
carer+are 0.14 -0.03, carer+child 0 0.11, carer+counc 0.11 0, carer+forum 0.19 0.29
carer+have -0.09 0, carer+in 0.03 0, carer+netwo 0.04 0, carer+of -0.05 0.05, carer+to -0.22 0
carer+voice -0.17 0, carer+were 0.03 0, carer+who 0.23 0, carri+out 0.08 0.1, carry+out -0.24 -0.06
case+files -0.14 0, case+for -0.04 0, case+of 0.08 0, case+offic 0.14 -0.5, catch+up 0.19 0
caugh+up 0.1 0.16, cause+for 0.08 0.05, ccg+and -0.27 0, ccg+had -0.06 0, ccg+have 0.06 0
ccg+s 0.13 0, ccg+said -0.04 0, cent+of 0.06 0.2, centr+and -0.17 0.22, centr+of -0.03 0.26
centr+to 0.25 0, cereb+palsy -0.08 0, certa+areas 0.23 -0.07, certa+child 0.03 -0.03
certa+that -0.16 0, chair+and 0.06 0, chair+of -0.29 0, chair+the 0.05 0.26, chall+and -0.04 0.35
chall+that 0 -0.14, chall+the -0.03 0, chall+to 0 -0.45, chanc+for -0.03 0, chanc+of 0 -0.09
chanc+to 0.17 0, chang+a -0.04 0, chang+and -0.13 0, chang+anyth 0.09 0, chang+at 0.03 -0.15
chang+for 0.12 0.16, chang+has -0.09 0.08, chang+in 0 0.28, chang+is -0.07 0, chang+it -0.06 0
chang+of 0.22 -0.38, chang+schoo 0.03 -0.03, chang+since -0.1 0, chang+that 0.04 0.09
chang+the 0 0.32, chang+thing 0.15 0.05, chang+to -0.04 -0.14, charg+of -0.12 -0.18
check+and -0.24 0.03, check+are 0.03 -0.04, check+at 0.13 -0.16, check+for 0 0.07
check+that -0.04 0.04, check+the -0.07 0, chief+execu -0.17 0.09, chief+in 0.08 0
chief+inspe -0.06 -0.1, chief+nurse -0.18 0, chief+offic 0.12 0, child+a 0 -0.09, child+act -0.08 0
child+and -0.73 -0.36, child+are -0.04 0.06, child+aren 0.1 0, child+as -0.03 0.06
child+at 0 -0.16, child+atten -0.04 0, child+await 0 -0.08, child+can -0.11 0.12
child+come -0.05 0, child+deser -0.07 0, child+devel 0.18 -0.2, child+do -0.1 0.11
child+don 0.05 0.34, child+educa 0.06 0.07, child+famil -0.17 0, child+feel 0.19 0.06
child+first 0.07 0, child+for 0.07 0, child+from 0.13 0.03, child+get -0.32 0.14
child+go 0.08 -0.09, child+had 0.05 0.22, child+has -0.05 0.03, child+have -0.62 -0.16
child+in 0.24 -0.08, child+is 0.14 0, child+it 0 -0.1, child+known 0 -0.03, child+may 0.28 -0.18
child+missi 0 0.14, child+move -0.03 0.1, child+need 0.23 -0.03, child+needs -0.05 -0.05
child+not 0.1 0, child+of -0.06 -0.3, child+or -0.37 -0.03, child+out -0.11 -0.15
child+over -0.03 -0.03, child+paren -0.09 0, child+place 0.09 -0.08, child+progr 0 -0.03
child+recei 0.11 0.21, child+s 0 -0.38, child+safe -0.17 0, child+said -0.05 0, child+say 0 0.06
child+servi -0.14 0, child+shoul -0.23 0, child+spend 0.06 -0.17, child+start 0.05 0
child+the 0.16 0.41, child+there 0.08 0, child+they -0.17 0.06, child+to -0.39 0.37
child+told -0.11 0, child+under 0.08 0, child+wait -0.3 -0.12, child+waite 0.1 -0.05
child+waiti -0.06 -0.08, child+waits -0.11 0, child+was 0.09 0, child+well 0.16 0.11
child+were 0.04 -0.2, child+who 0.34 -0.29, child+whose 0.06 0.06, child+will -0.12 0
child+witho 0.04 -0.23, child+young -0.39 -0.75, choic+of 0.11 0, choos+from 0.1 -0.07
city+and -0.06 0, city+are 0.04 0, city+counc 0 -0.1, city+from -0.21 0, city+had -0.05 0
city+has -0.04 0, city+in 0.09 -0.04, city+of -0.1 0.18, city+s -0.03 0, city+was -0.1 0
clear+and 0.5 0.19, clear+enoug -0.05 0, clear+how -0.18 0, clear+pathw 0.06 -0.08
clear+that -0.22 -0.13, clear+the 0 -0.04, clear+what -0.04 0.05, cliff+edge 0.15 -0.12
clini+commi 0.33 -0.29, clini+offic 0.17 0.3, close+enoug 0.05 0, close+to 0.03 0.03
close+toget 0.07 0.03, close+work -0.1 0, clubs+and -0.06 -0.18, co+chair -0.07 0, co+opera 0.08 0
co+ordin 0 0.09, co+produ 0.07 0.03, co+uk -0.2 0, colle+and -0.53 0, colle+in 0 0.07
come+acros 0.05 0.2, come+and 0 -0.39, come+as -0.09 0, come+at 0.03 0, come+back -0.18 0
come+by 0.07 -0.26, come+down 0 0.06, come+first 0.03 -0.03, come+from 0.11 0.11, come+in -0.2 -0.4
come+late 0.06 -0.1, come+out -0.23 0, come+to -0.07 0.29, come+toget -0.13 0.15
come+too 0.04 -0.26, come+up -0.07 0.09, comes+after 0.05 -0.03, comes+from 0.04 0
comes+next 0.11 -0.06, comes+of 0.07 0, comes+out -0.03 0, comes+to 0.17 -0.04, comin+to -0.08 0.04
comin+year -0.03 0, comme+favou 0.07 0.03, comme+for -0.1 0, comme+that -0.07 0.05
comme+the 0.11 0.03, commi+a -0.03 0, commi+and -0.19 -0.07, commi+arran 0.1 -0.19
commi+by -0.19 0, commi+came -0.08 0, commi+carri -0.06 0, commi+cqc 0.14 -0.22, commi+for 0 -0.03
commi+found -0.06 0, commi+from -0.27 0, commi+group 0.33 -0.37, commi+had -0.03 0
commi+has 0.08 -0.05, commi+have -0.63 0, commi+heard 0.13 0, commi+in 0.12 -0.04
commi+is -0.03 0.17, commi+joint 0.22 0.26, commi+of -0.3 -0.24, commi+said 0.1 -0.06
commi+says -0.05 0, commi+servi 0.21 -0.14, commi+staff 0.06 0, commi+strat -0.03 0.03
commi+that 0 -0.13, commi+the 0.04 0, commi+to -0.53 0.04, commi+was 0 0.04, commi+were -0.16 0
commi+which 0 0.33, commi+who 0.2 0, commi+will -0.04 0, commu+and -0.11 -0.06
commu+child 0.05 0.07, commu+has -0.28 0, commu+healt 0.12 0, commu+is -0.03 -0.06
commu+needs 0.06 0.09, commu+nurse 0.18 0.35, commu+nursi 0.3 0.18, commu+paedi 0.45 -0.05
commu+servi -0.06 0, commu+was -0.15 0, compl+about -0.07 0.22, compl+and -0.47 -0.1
compl+are 0.07 0, compl+by -0.03 0, compl+healt 0.1 -0.15, compl+in -0.05 0.07
compl+needs 0.33 -0.08, compl+of -0.05 0, compl+the 0 0.19, compl+to -0.05 0, compl+withi 0.07 0.03
conce+about -0.19 -0.13, conce+and 0.14 -0.03, conce+are 0.12 0.39, conce+at -0.1 0
conce+in -0.11 0.03, conce+over 0.13 -0.16, conce+that -0.15 -0.06, conce+the 0.19 0.16
conce+was 0.11 0, conce+were 0.04 -0.07, concl+is 0.22 -0.04, concl+of 0.19 0.12
concl+that -0.15 -0.07, concl+was 0.29 -0.12, condi+and -0.1 0, confi+and 0.04 0, confi+in 0 0.12
confi+of 0 -0.05, confi+that 0.3 0.06, confi+to 0 0.04, consi+a 0.05 0, consi+and -0.1 0.15
consi+by -0.05 0, consi+in -0.06 0, consi+that 0.04 0, consi+the -0.07 0, conta+the -0.08 0
conte+of -0.06 0, conti+care 0.12 0, conti+to -0.08 -0.19, contr+from 0.08 -0.11
contr+of -0.07 0.04, coord+and 0.08 -0.06, copy+of -0.19 0, corpo+direc -0.03 -0.11, cost+0 -0.15 0
cost+of 0.03 0, could+be 0.15 -0.09, could+come 0.03 0, could+do 0.22 -0.23, could+have -0.03 -0.1
could+not -0.07 0.5, could+say 0.06 0, could+see -0.07 -0.07, could+t -0.04 0.35
could+tell 0.26 -0.06, counc+a -0.03 0, counc+and 0.9 -0.1, counc+as -0.03 0, counc+for 0.09 0.1
counc+had -0.13 0, counc+has -0.13 0, counc+have 0 0.17, counc+in 0.14 -0.13, counc+is 0.1 0.11
counc+it -0.05 0, counc+leade -0.42 0, counc+must -0.05 0, counc+nhs 0.1 0, counc+now -0.03 0
counc+of -0.17 0, counc+provi 0.26 -0.08, counc+s 0.47 0, counc+said -0.21 0, counc+says 0.04 -0.24
counc+shoul -0.07 0, counc+spoke 0.03 0, counc+staff -0.04 0, counc+that -0.05 0.09
counc+the -0.12 -0.12, counc+to -0.09 -0.2, counc+was 0.08 0.11, counc+we 0.03 0
counc+which -0.05 0, counc+who 0.09 0, counc+will 0.17 0, counc+would -0.07 0, couns+in 0.24 0.38
count+and 0 -0.16, count+are 0.16 -0.06, count+as 0.29 -0.1, count+counc -0.73 -0.35
count+had 0.12 0, count+hall 0 -0.04, count+has 0.3 0.06, count+have -0.07 0, count+in -0.13 -0.13
count+is 0.06 0.14, count+s -0.12 0.12, count+the 0.05 -0.07, count+they 0.22 -0.14
count+to 0.06 0, count+was -0.14 0, cours+of -0.16 0, covid+0 -0.17 0, cqc+after 0.09 0
cqc+and -0.4 -0.29, cqc+are -0.04 0, cqc+area 0.04 0, cqc+betwe -0.06 0, cqc+came 0.15 0.11
cqc+found 0 -0.04, cqc+from -0.05 0, cqc+had 0.03 0.04, cqc+has 0.2 0, cqc+have -0.11 0.15
cqc+ident -0.06 0, cqc+in 0 -0.09, cqc+inspe 0.42 -0.13, cqc+made 0.14 0, cqc+said 0.28 -0.11
cqc+say -0.15 0, cqc+the -0.13 0, cqc+to -0.14 0, cqc+visit -0.13 0, cqc+was 0.03 0
cqc+were -0.17 0, cqc+which 0.19 0, cqc+who -0.08 -0.11, credi+for 0.18 0.03, credi+to -0.04 0.03
credi+where 0.04 0, crisi+and 0.21 0.19, crisi+befor 0.04 -0.16, criti+for -0.18 0
criti+in 0.13 -0.05, criti+of 0.43 -0.23, criti+repor -0.21 0, criti+the -0.04 0, cultu+in 0 0.05
cultu+of 0.05 0.06, cut+and -0.04 0, cut+the 0.04 0, cut+to -0.12 0, cut+waits 0.15 -0.09
d+add -0.07 0, d+agree 0.04 0, d+be -0.09 0, d+been 0 0.24, d+had 0.11 0.03, d+have -0.09 0
d+hoped -0.05 0, d+like -0.03 -0.16, d+not -0.04 0, d+seen -0.03 0, d+waite -0.05 0
damni+inspe -0.14 0, damni+repor 0 0.4, data+and -0.43 0.04, data+is 0.17 -0.06, data+that 0.07 0
data+to 0.07 -0.14, date+0 -0.12 -0.06, date+and -0.12 0, date+of 0.03 0, daugh+s 0.04 0
day+0 -0.04 0, day+and 0.04 0, day+in -0.07 -0.03, day+of 0.11 0, day+one -0.07 0, days+a -0.07 0
days+after 0.08 0, days+and 0.04 0, days+from -0.09 0, days+in 0.1 0, days+of 0 0.06
days+to 0.21 0, dco+has 0.14 0, dco+s 0.04 0, deaf+and 0.17 0.05, deaf+child 0.07 0.15
deal+of 0.08 -0.07, deal+urgen -0.06 0, decem+0 -0.26 -0.08, decem+and 0.04 0, decid+if -0.1 0
decid+what -0.03 0, decid+wheth -0.04 0, decis+about 0.12 -0.06, decis+are 0.18 0.15
decis+makin 0.09 0.06, decis+that 0.04 0, decis+to -0.05 0, dedic+of 0.09 0, defic+hyper 0.16 0.05
defic+is -0.05 0, delay+and -0.32 -0.04, delay+befor 0 -0.2, delay+in 0.16 -0.18
deliv+and 0.16 -0.09, deliv+of 0.09 0.04, deliv+the 0 -0.04, deman+a -0.07 0, deman+for -0.15 0.13
deman+has -0.16 0, democ+repor 0.19 0.06, depar+and 0.13 0, depar+for 0 0.14, depar+has -0.04 0
depar+is -0.06 0, depar+of -0.17 0, depen+too 0.04 -0.03, deput+direc -0.07 0, descr+a -0.03 0.13
descr+as 0.54 0.11, descr+child 0 0.04, descr+the -0.18 0.19, descr+what -0.04 0
deser+bette -0.16 0, deser+the -0.04 0, desig+and 0.07 0, desig+clini 0.17 0.3
desig+medic 0.06 -0.2, desig+of -0.13 0, desig+offic 0.05 0, desig+servi 0.14 0, detai+in -0.06 0
deter+by -0.08 0, deter+that -0.04 -0.15, deter+to -0.36 0.1, devel+a -0.04 0, devel+and 0.16 0.16
devel+centr 0.07 0, devel+the 0.03 0, dfe+and 0.16 0.18, dfe+has -0.04 0, dfe+s -0.07 0
diagn+and 0 -0.08, diagn+are -0.04 0, diagn+of -0.13 -0.13, diagn+pathw 0.16 0.32
did+find 0.14 0.05, did+inspe -0.05 0, did+it -0.09 0, did+not -0.09 -0.17, did+say 0.31 0
did+the 0 0.03, did+they -0.59 0, did+well 0.12 0, did+you -0.04 0, didn+t -0.31 0.06
diffe+and 0.08 0.04, diffe+for -0.17 0, diffe+in 0.05 -0.2, diffe+is 0 0.24, diffe+servi -0.18 0.04
diffe+that 0.04 -0.34, diffe+to 0.05 0.26, diffi+in -0.19 0, diffi+to 0.06 -0.04, direc+and -0.13 0
direc+child -0.05 0, direc+educa -0.06 0, direc+for -0.19 0, direc+in 0.11 0, direc+intro 0.05 0
direc+is 0.13 0, direc+of -0.68 -0.03, direc+payme 0.58 -0.14, direc+said -0.04 0
direc+that 0.05 0, direc+to -0.06 0, disab+and -0.2 -0.22, disab+are 0.09 0.2
disab+child -0.25 0.32, disab+have 0.09 0, disab+in -0.4 -0.13, disab+is -0.03 -0.04
disab+refor 0.03 0, disab+send 1.9 0.03, disab+servi 0.34 -0.21, disab+to -0.05 0
disab+were -0.27 0, disab+who 0 0.04, disab+young 0.14 0.11, discu+the -0.03 0, disor+adhd 0 0.08
disor+asd 0 -0.06, distr+and -0.12 0, do+a -0.08 0, do+about -0.14 0, do+and 0.04 0.18
do+as -0.03 0, do+at 0.16 -0.11, do+bette 0.1 -0.07, do+for 0 -0.03, do+in -0.05 -0.05
do+it 0 0.05, do+more 0.32 0.12, do+not 0.27 -0.61, do+nothi -0.07 0, do+right 0.07 0.08
do+so 0.13 -0.28, do+somet -0.19 0, do+the 0 0.06, do+they -0.29 0, do+this -0.05 0
do+to 0.18 -0.08, do+we 0.04 -0.08, do+well 0.14 0.28, do+what 0.17 -0.15, do+witho -0.11 0.09
do+you -0.14 0, does+for 0.51 -0.15, does+it -0.11 -0.13, does+not -0.5 0.22, does+she -0.03 0
does+the -0.11 0.2, does+to 0.11 0, doesn+t -0.24 0.17, doing+well -0.06 -0.15, don+t 0.04 0.1
done+and 0.03 0.08, done+by 0 -0.14, done+enoug -0.07 0, done+for 0 0.21, done+in 0.07 -0.03
done+since -0.09 0, done+so 0.16 -0.09, done+to 0 0.03, doubl+since 0.13 0, down+a -0.04 0
down+and 0.26 0, down+by -0.03 0.03, down+for -0.09 0, down+from 0 0.42, down+in 0.16 -0.08
down+s 0.09 0.04, down+the -0.22 -0.1, down+to -0.27 0, down+what -0.16 0, draw+up -0.17 0
drawn+up -0.16 0.04, drew+atten -0.09 0.19, drive+and 0.08 0.13, drive+impro 0.07 0
drop+in 0.04 0.15, drop+ins 0.08 0.14, dropp+by 0.05 0, due+in 0.08 0, due+to -0.05 -0.15
durin+the 0.08 0.08, duty+to 0.09 0, dynam+suppo 0.19 0, each+and 0.06 -0.13, each+area -0.1 0
each+child 0.13 0.24, each+famil -0.14 0, each+meeti 0.05 0, each+month -0.05 0
each+of -0.33 -0.05, each+one 0.03 0, each+other 0.54 0.14, each+year 0 0.1, earli+in -0.04 -0.04
earli+inspe 0.07 0, earli+stage 0.05 0.04, earli+this -0.13 0, early+and 0.07 -0.15
early+enoug 0 -0.17, early+help -0.13 0.17, early+ident 0.06 -0.07, early+in 0.08 0.07
early+inter -0.09 -0.13, early+stage 0.06 -0.56, early+years 0.08 0.77, easie+to 0.03 0.09
east+and -0.09 0, east+of 0.03 0.09, easy+read -0.14 0, easy+to 0.36 0.3, educa+and -0.34 0.1
educa+are -0.07 0.19, educa+at 0.33 0, educa+child 0.16 -0.19, educa+dfe -0.09 0
educa+emplo -0.19 -0.13, educa+for 0.06 -0.03, educa+healt 0.44 -0.53, educa+in 0 0.25
educa+is 0 0.2, educa+needs -0.15 -0.68, educa+of -0.07 0, educa+or 0.24 0.49, educa+outsi 0 0.05
educa+plans 0.21 0, educa+provi -0.43 0.08, educa+psych -0.03 0.32, educa+servi -0.25 0
educa+setti 0 0.05, educa+socia -0.32 0, educa+that -0.12 -0.11, educa+to -0.28 0
educa+was -0.07 0, educa+watch 0.28 -0.04, educa+which -0.09 0, effec+actio 0.04 -0.05
effec+and -0.12 -0.21, effec+as -0.2 0, effec+help 0.04 0.2, effec+ident -0.1 0, effec+in 0.14 0.08
effec+it 0.12 0, effec+joint 0.04 -0.11, effec+of -0.23 0, effec+overs 0.06 -0.3
effec+suppo 0.07 0.22, effec+the -0.24 -0.45, effec+to 0 -0.03, ehc+asses -0.1 -0.15
ehc+needs -0.11 -0.06, ehc+plan 0.2 0.21, ehc+plans -0.03 -0.2, ehcps+are 0.16 -0.11
ehcps+were 0.18 0.03, eight+areas 0.19 0.06, eight+month -0.03 -0.03, eight+of -0.16 0
eight+weeks 0.03 0, elect+home 0 -0.03, elect+membe 0.48 0.15, eleve+month 0.05 0, elsew+in -0.18 0
elsew+the -0.05 0, email+the 0.05 0, embed+in -0.06 0.04, emoti+and -0.17 -0.2, emoti+healt 0.2 0
emoti+needs 0.07 0.1, emoti+suppo 0.09 0.17, emoti+wellb 0.16 0.13, emplo+or -0.25 -0.15
end+in 0.07 0, end+of 0.24 0.18, end+to -0.16 0, end+up 0.03 0, ended+in -0.08 0
engag+and 0.13 0.03, engag+meeti -0.06 0, engla+and -0.03 0, engla+in -0.04 0, engla+to 0.07 0
engli+and 0.04 -0.16, enoug+about 0.14 -0.04, enoug+and -0.2 0, enoug+educa 0.09 0
enoug+for 0.2 -0.14, enoug+in 0.14 0, enoug+is -0.06 0, enoug+of 0.16 0.08, enoug+place -0.03 -0.1
enoug+progr 0.11 0.21, enoug+speci 0.19 0.03, enoug+suppo -0.14 -0.03, enoug+to 0.1 0.17
ensur+that 0 -0.34, entit+to -0.09 -0.14, equal+partn 0.3 0.17, estab+a 0.04 0
evalu+of -0.16 -0.14, evalu+the -0.08 0.18, even+so 0 0.26, even+when 0 0.03, every+and -0.07 -0.19
every+area -0.15 0, every+child -0.21 0.08, every+day 0.06 0.04, every+famil -0.12 0
every+in -0.37 0, every+is 0.11 -0.32, every+level -0.2 0.26, every+month -0.09 0
every+one -0.13 0.13, every+paren 0.06 0, every+partn -0.16 0, every+plan 0.27 -0.04
every+quart 0.07 0, every+s 0.21 0, every+schoo 0.09 0.05, every+secon -0.05 0, every+six -0.06 0
every+that -0.13 0, every+we 0.07 0, every+who 0.03 0.08, every+word -0.07 0, every+young 0 -0.07
evide+and -0.09 0, evide+of 0.14 0, evide+that 0 0.11, examp+of 0.4 0.53, excel+and -0.14 0
excep+well -0.03 0, exclu+and -0.09 -0.21, exclu+are 0 -0.03, exclu+for 0.09 0.22
exclu+from 0.49 -0.73, exclu+have 0.16 0.2, exclu+in 0.12 -0.06, exclu+is 0.1 0.07
exclu+of 0.24 0.34, exclu+or -0.12 0, exclu+were 0.03 0, execu+direc -0.09 0.03, execu+lead 0.07 0
execu+membe -0.07 0, execu+of -0.05 0, exhau+by -0.14 0, expec+a 0.03 0, expec+and 0.06 0.05
expec+in 0.1 0, expec+of -0.08 0.09, expec+that -0.06 0, expec+to -0.05 0.05, exper+and -0.21 -0.34
exper+are -0.64 0.34, exper+help 0.03 0, exper+is -0.12 0, exper+of 0.06 -0.22, expla+how -0.06 0
expla+that 0.06 0, exten+to 0.11 0, extra+mile 0.08 0.11, fact+that 0 -0.08, faile+by 0.41 -0.05
faile+to -0.04 -0.06, faili+and 0.22 -0.03, faili+child 0.13 0, faili+in -0.15 0.18
faili+leadi -0.08 0, faili+that 0.33 -0.03, faili+to -0.14 0, faili+were 0.15 0, faili+which 0.04 0
failu+in -0.11 0, fall+betwe 0.07 -0.09, falle+by 0.12 0.08, famil+act -0.24 -0.25
famil+and -0.15 0.25, famil+are 0.09 -0.03, famil+aren 0.07 0, famil+as -0.19 0, famil+at 0.13 0.07
famil+can -0.1 0.21, famil+descr -0.09 0, famil+deser -0.16 0, famil+do 0.06 -0.18
famil+don 0.1 0.05, famil+exper 0 0.13, famil+feel -0.18 0, famil+felt 0.16 0, famil+find 0.31 -0.2
famil+for -0.04 0, famil+from 0 0.25, famil+get -0.05 0.14, famil+had 0.13 -0.39
famil+has -0.1 0.05, famil+have -0.25 -0.23, famil+havin 0 -0.11, famil+hubs 0.46 0.38
famil+in 0.16 0.29, famil+is 0.49 0.1, famil+it -0.07 0, famil+know 0.05 -0.06, famil+need 0 -0.04
famil+of 0.07 0, famil+recei 0 0.03, famil+repor -0.09 0, famil+said -0.16 0, famil+say -0.12 -0.09
famil+shoul -0.04 0, famil+so 0.04 0, famil+still -0.23 0, famil+tell -0.14 -0.06
famil+that 0.07 0.06, famil+the 0.06 -0.22, famil+to 0 -0.28, famil+trust 0.08 0
famil+voice 0.03 0.09, famil+wait -0.59 -0.16, famil+was 0 0.12, famil+were -0.06 -0.21
famil+what 0.17 -0.06, famil+who -0.23 0.03, famil+whose -0.15 -0.11, famil+will 0.12 0
far+and 0.04 0.05, far+as -0.05 -0.07, far+from -0.03 -0.1, far+the -0.07 0, far+too -0.27 -0.05
fast+and 0.12 0.05, fast+as -0.15 0, fast+enoug 0.12 -0.04, faste+than 0.1 0.16, feb+0 0.03 0
febru+0 -0.19 0, febru+and -0.03 0, febru+inspe 0.03 0, fed+back 0.15 0.04, feedb+from -0.11 0
feel+heard -0.14 0, feel+it -0.05 0, feel+like -0.06 0, feel+liste 0 0.08, feel+safe 0.38 0.29
feel+that -0.23 0.31, feel+the -0.03 -0.05, feel+they 0 -0.24, felt+that -0.25 0
few+child -0.06 0.51, few+famil 0 -0.29, few+of 0 -0.09, few+paren 0.06 0.1, few+peopl -0.03 0
few+pupil -0.05 0, few+speci 0.08 0, few+young 0.06 -0.1, fewer+child 0.03 0.18, fewer+than 0.22 0
fight+for -0.15 0.08, figur+for 0.03 0, fille+in -0.23 0, find+a -0.05 0.11, find+and 0.07 0.08
find+it 0.21 -0.1, find+out 0.12 -0.1, find+that 0.09 -0.08, find+the 0.04 0.25, find+their 0 -0.04
find+them -0.04 0, findi+and -0.05 0, findi+are -0.12 0, findi+from -0.05 0, findi+in -0.07 0
findi+of -0.27 -0.05, findi+publi -0.03 0, findi+that 0.43 -0.15, findi+the 0.18 0.2
findi+was 0.22 0.07, findi+were -0.15 0, finds+that 0.05 0.07, first+and 0.09 -0.03
first+appoi 0.19 -0.22, first+inspe 0.11 -0.35, first+of 0.07 0.03, first+since -0.07 0
first+that 0.12 0.21, first+the -0.11 0, first+time -0.14 0.07, first+visit 0.04 0
fit+for -0.04 -0.17, five+areas -0.23 -0.21, five+days 0.1 0, five+month 0.31 0, five+of -0.06 0
five+signi -0.04 0, five+to -0.07 0, five+years -0.35 0.17, fix+it -0.09 0, fixed+term 0.22 0.1
focus+group -0.27 0, follo+a 0.09 0.03, follo+an 0.03 0.03, follo+areas -0.39 0, follo+from -0.1 0
follo+that 0.08 0, follo+the 0.12 0.05, follo+their 0.08 0.08, follo+up -0.09 0.14
for+0 0.12 -0.33, for+a 0.16 0.27, for+adhd 0 -0.32, for+adult 0.31 -0.11, for+advic 0 0.03
for+all -0.06 0.13, for+an 0.43 -0.28, for+and -0.04 0.04, for+anoth 0.08 0, for+answe -0.15 0
for+as 0.08 0, for+asses -0.07 -0.04, for+autis -0.04 -0.51, for+being 0.22 0, for+bette 0.35 0.36
for+camhs -0.04 0, for+certa -0.04 0, for+child 0.23 0.69, for+commi 0.07 -0.03, for+commu 0.16 0
for+deaf 0.14 0.3, for+devel -0.28 -0.05, for+dfe 0.15 0, for+disab -0.23 0.05, for+each -0.26 0.25
for+early -0.06 0, for+educa -0.1 -0.11, for+ehc 0 -0.1, for+eleve 0.12 0, for+emoti 0 0.12
for+every -0.31 0.05, for+examp -0.36 0.23, for+famil 0.54 0.33, for+far -0.1 0, for+five -0.15 0
for+four 0 0.09, for+furth 0.04 0, for+going -0.04 0, for+good 0.07 -0.06, for+healt -0.36 -0.15
for+heari -0.06 0, for+help -0.17 -0.22, for+her 0.03 0, for+him -0.07 0, for+his -0.09 0
for+how 0.33 0.49, for+impro -0.34 -0.88, for+in -0.03 0.04, for+inclu 0.08 -0.05
for+inspe 0.09 0.08, for+insta -0.03 -0.06, for+it -0.15 -0.4, for+its 0.2 0.25, for+joint -0.15 0
for+leade 0.08 -0.14, for+life 0 -0.03, for+long 0.12 0.08, for+makin -0.1 -0.13
for+many 0.32 -0.3, for+me -0.21 0, for+menta -0.22 0, for+month 0.07 0.08, for+more -0.16 -0.19
for+most -0.03 0, for+my 0.04 0, for+neuro 0.23 -0.22, for+occup -0.03 0.16, for+ofste 0.03 0
for+older 0.24 -0.25, for+one -0.2 0.13, for+other 0.06 -0.07, for+our 0.07 0.07
for+over 0.21 -0.24, for+paedi 0.05 -0.09, for+paren -0.17 0.43, for+peopl 0.04 0.04
for+place 0 0.16, for+plans -0.06 -0.41, for+prais 0.1 0, for+prior -0.12 0.21, for+pupil 0.19 0.18
for+purpo -0.08 -0.12, for+schoo 0.03 -0.1, for+send -0.04 -0.05, for+senso 0.1 -0.04
for+servi 0.38 0.22, for+short 0.1 0, for+six -0.12 0, for+socia -0.06 0, for+some -0.07 -0.08
for+someo -0.04 0, for+somet -0.04 0, for+speci 1.01 -0.51, for+speec 0 0.26, for+staff -0.17 0.06
for+stand 0.03 0, for+suppo -0.5 -0.32, for+teena 0.12 -0.15, for+ten 0.07 0, for+that 0.17 -0.15
for+the 0 0.44, for+their 0 -0.59, for+them -0.08 0.13, for+thems 0 0.07, for+thera 0.11 0.27
for+these 0.09 -0.1, for+thing 0.18 0, for+this -0.04 -0.11, for+those 0.92 -0.42
for+three -0.13 0.27, for+too 0.18 -0.03, for+trans 0.06 -0.12, for+two -0.16 -0.1
for+under 0.2 0.19, for+us 0 -0.35, for+want 0.14 -0.08, for+what 0.5 -0.22, for+wheel 0.04 -0.09
for+which -0.1 -0.03, for+whom -0.04 0.12, for+work 0.09 0, for+years -0.06 0, for+you -0.21 0
for+young 0.44 0.19, for+your -0.04 0, forec+to -0.05 0, forma+monit -0.13 0, forum+and -0.23 0
forum+chair -0.09 0, forum+for 0.12 -0.11, forum+has 0.09 0.03, forum+is 0.19 0.14
forum+membe -0.12 0, forum+pcf 0 -0.05, forum+s 0 0.13, forum+said -0.08 0, forum+that 0.11 -0.09
forum+to 0.03 0.05, forum+was 0.1 0, found+a 0.28 0.21, found+and -0.14 0.39, found+as -0.15 -0.13
found+at -0.05 0, found+by 0.25 -0.11, found+early 0.05 0.04, found+effec -0.15 0
found+fault 0.05 0, found+has 0.13 -0.06, found+in -0.26 -0.1, found+incon 0.08 0
found+is 0.08 -0.06, found+leade 0.31 0.12, found+out 0.13 -0.08, found+signi 0.12 -0.12
found+suffi -0.26 0, found+syste 0.1 0, found+that 0.31 -0.11, found+the -0.29 0
found+to 0.04 0.69, found+too -0.07 -0.08, found+trust -0.33 0, found+wanti 0.03 0
found+was 0.03 0, found+we 0.27 0, found+when -0.07 -0.12, found+wides -1 0.07
four+areas -0.22 -0.1, four+days -0.05 0, four+in -0.05 0, four+of -0.29 0.19, four+out -0.1 0
four+signi -0.07 -0.04, four+thing -0.03 0, four+times -0.05 0, four+years 0.09 -0.04
fract+relat 0.04 -0.04, frame+it -0.03 0, frame+of -0.04 0, frame+was 0.1 0, frien+and 0.06 0.04
from+0 -0.57 0.5, from+a 0.1 -0.31, from+all -0.03 0.18, from+an 0.28 0.16, from+birth 0.08 0.04
from+child -0.06 0, from+counc -0.03 0, from+diffe 0.05 0.17, from+famil -0.17 -0.26
from+healt 0.35 0.13, from+home -0.1 0.38, from+inspe 0.07 -0.11, from+it -0.03 0.04
from+janua -0.06 0, from+july 0.06 0, from+march -0.11 0, from+monda -0.04 0, from+octob -0.04 0
from+ofste 0.52 0.46, from+one 0.05 -0.19, from+other 0.05 -0.23, from+outsi -0.13 0
from+paren -0.3 0.12, from+prima 0 0.1, from+schoo 0.31 -1.13, from+septe -0.13 0
from+socia 0.11 -0.24, from+some -0.03 -0.03, from+speci 0.08 0.09, from+the -0.16 0.54
from+their 0.07 0, from+them 0.09 0, from+this 0.33 -0.12, from+those -0.07 0, from+us 0.05 0
from+what -0.11 0.19, from+which -0.4 0, from+year 0.21 0.09, front+door -0.07 0
front+line 0.04 0.1, front+of -0.13 0.07, front+staff 0.21 0.07, frust+at 0.07 0
full+and 0.03 -0.19, full+inspe -0.06 -0.14, full+of 0.09 0.04, full+reins -0.04 0
full+repor -0.09 0, full+time 0.13 0.13, fully+accep -0.14 0, fundi+for -0.19 0, fundi+is -0.04 0
fundi+was -0.03 0, furth+actio 0.33 0, furth+educa -0.13 0.18, furth+impro 0.33 -0.27
furth+to -0.19 0, gain+from 0.19 0, gap+betwe 0 0.08, gaps+in 0.3 -0.16, gave+a -0.11 0
gave+an -0.05 0, gave+the -0.32 0.03, gave+up -0.03 0, gave+us 0.04 0, get+a 0.25 0.56
get+an 0.06 0.05, get+answe 0.22 0.1, get+at 0 0.26, get+bette -0.61 -1.09, get+clear 0.03 0
get+enoug -0.07 0, get+from 0 -0.06, get+good 0.1 0, get+help -0.05 0.8, get+hold 0.05 0
get+in -0.05 -0.07, get+it -0.04 0.06, get+less -0.1 0, get+more 0.11 0, get+one -0.14 0
get+short -0.03 0.1, get+suppo 0.11 -0.09, get+the 0.09 -0.3, get+their -0.06 -0.34, get+them 0.1 0
get+there -0.07 0.04, get+throu 0.12 0, get+to 0.17 -0.09, get+what -0.1 -0.08, gets+a 0.15 0.03
getti+an 0.03 -0.06, getti+bette -0.14 -0.29, getti+ready 0.14 0, getti+the -0.08 0
give+child -0.08 0, give+up 0.04 0.11, given+a -0.05 0, given+by 0.11 0, given+in -0.08 0
given+the 0.2 0.28, given+to 0.1 -0.06, given+up 0.14 -0.2, givin+the -0.04 0, glad+of -0.16 0
glad+that -0.09 0, glad+to 0.12 0.08, go+about 0.32 0, go+above 0.04 0.08, go+at -0.17 0
go+for 0.09 0, go+from -0.09 0, go+furth -0.16 0, go+home 0.06 -0.2, go+into -0.04 0.06
go+out -0.05 0.16, go+over -0.08 0, go+the 0.18 0.35, go+throu 0.06 0.03, go+to 0.15 0.21
go+unmet -0.14 -0.03, go+up -0.11 0, go+witho 0.04 -0.19, go+wrong 0.14 0, goes+to 0.05 0.18
going+in 0.05 0, going+into 0.12 0.19, going+throu -0.13 0, going+to -0.29 0.16, going+up -0.17 0
gone+from -0.03 0, gone+over 0.05 0, gone+throu -0.22 0, gone+to -0.03 -0.07, gone+up -0.09 -0.29
good+0 -0.17 0, good+and 0 0.09, good+as -0.17 0.09, good+at 0.29 0.2, good+deal -0.15 0
good+educa 0.13 0.03, good+enoug -0.51 -0.25, good+for -0.06 0.09, good+help -0.07 0
good+in 0.03 0, good+many -0.08 0, good+news 0.04 0, good+of 0.17 -0.1, good+one -0.04 0
good+or -0.33 0, good+outco 0.09 0, good+peopl -0.06 0, good+point 0.07 0, good+pract -0.26 0.17
good+progr 0.14 0.13, good+quali -0.24 0.09, good+repor -0.06 0, good+stuff -0.09 0
good+suppo 0.15 0.11, good+the 0.28 -0.24, good+thing 0 -0.09, good+time 0.23 -0.67
good+to -0.17 0.12, good+work 0.09 -0.12, got+a 0.27 0.14, got+an -0.06 0, got+bette 0.49 0.12
got+in -0.09 0, got+it -0.05 0, got+one -0.12 0, got+the -0.27 -0.03, got+to -0.14 -0.05
got+worse 0.03 -0.04, gov+uk 0.08 0, gover+and -0.15 -0.05, gover+for -0.05 0, gover+has 0.31 0.1
gover+inspe 0 0.1, gover+is 0.06 -0.03, gover+to -0.03 0, gradu+appro 0.12 0.07
gradu+respo 0.36 -0.25, grant+that 0.19 0.34, grasp+of 0.08 0.03, great+benef -0.08 0
great+deal 0.12 -0.08, green+shoot 0 0.13, group+and 0.4 0, group+are -0.07 0, group+ccg -0.17 0
group+ccgs 0.19 0, group+for 0.03 0, group+had 0.12 0, group+has 0.05 0, group+in -0.05 0.14
group+is -0.12 0, group+leade -0.18 0, group+of 0.26 -0.05, group+said -0.09 0, group+to 0.15 0
group+which -0.04 0, growi+numbe 0.1 0, growi+up -0.22 0, grown+up -0.11 0, grown+ups 0.26 0.07
growt+in -0.04 0.05, guida+and 0.14 0, guida+from -0.04 0, gypsy+roma 0.04 0, had+0 0.08 0
had+a -0.15 0.3, had+also 0.03 0.12, had+an 0 -0.13, had+asked 0.14 0, had+becom 0.04 -0.07
had+been 0.29 0.16, had+begun -0.05 0, had+broug 0.04 0.08, had+chang -0.09 -0.23
had+come -0.12 -0.33, had+comme 0.06 -0.05, had+done -0.13 0, had+faile 0.08 0
had+found -0.28 -0.2, had+given 0.15 -0.07, had+gone 0.07 0.09, had+good 0.08 0.16
had+got -0.19 0.38, had+had -0.2 0.07, had+heard -0.04 0, had+held -0.04 0, had+helpe 0.1 0.11
had+ident -0.39 0.03, had+impro 0.14 0.26, had+in 0.25 -0.11, had+inspe 0.13 0, had+it 0.12 0.03
had+its -0.03 0, had+led 0.04 -0.04, had+left 0.06 -0.18, had+lost -0.12 0, had+made 0.33 0.22
had+met 0 0.17, had+moved 0.08 0.28, had+named 0.23 -0.04, had+no -0.23 -0.09, had+not 0 -0.32
had+one -0.03 0, had+prais 0.13 0.03, had+put 0.07 0, had+raise 0.04 -0.11, had+risen -0.04 0
had+said 0.16 0, had+seen -0.05 0.24, had+spoke 0.05 0, had+taken 0.03 0.09, had+the 0.12 0.22
had+their 0.22 0.38, had+three -0.15 0, had+to 0.14 -0.64, had+told -0.04 0, had+too -0.27 0
had+two -0.09 0, had+waite -0.03 0, had+writt -0.09 0, had+yet 0.26 0, hadn+t 0.16 -0.22
half+of -0.13 -0.16, half+term -0.13 0, half+years 0.17 0, hall+in -0.31 0, hand+in 0.29 0.09
hande+in -0.06 0, handf+of 0.1 0, happe+next -0.1 0, happe+to 0.04 -0.29, happe+when -0.03 0
happy+about 0.05 -0.12, happy+and 0.03 0, hard+and -0.1 0.04, hard+for 0.04 0.12
hard+to 0.43 -0.44, hard+work -0.25 0.14, harde+to -0.03 -0.12, hardl+a -0.05 0
hardl+any 0.18 0.33, has+0 -0.04 0, has+a -0.17 0.08, has+agree -0.03 0, has+alrea -0.07 0
has+an -0.08 -0.05, has+asked 0.03 0, has+becom 0.11 0.26, has+been 0.08 -0.26, has+begun 0 0.07
has+broug 0.68 0.34, has+chang 0.25 0.35, has+come 0.51 0.05, has+deter -0.06 0, has+done -0.08 0
has+doubl 0.03 0, has+faile -0.21 0, has+falle -0.12 0, has+for 0.06 -0.29, has+found 0.41 0.14
has+given 0.16 0, has+gone 0.05 0.08, has+got 0.37 0.1, has+grown 0 -0.08, has+had -0.09 -0.12
has+impro -0.48 0.03, has+in 0.15 0, has+issue 0.09 0, has+it -0.28 0, has+its 0.1 0
has+led 0.04 0, has+lengt 0.19 -0.03, has+made -0.33 0.81, has+never -0.04 0, has+no -0.06 0
has+not 0.25 -0.6, has+now -0.12 0, has+promi -0.06 0, has+put 0.22 0.2, has+risen 0.09 0
has+said -0.37 0, has+send -0.1 0, has+set 0.04 0, has+signi 0 -0.09, has+since -0.08 0
has+speci -0.13 0, has+taken 0.04 0.06, has+the -0.19 -0.12, has+to -0.46 0, has+told -0.04 0
has+too 0 -0.05, has+worke 0.06 0, has+yet 0.07 -0.28, hasn+t -0.15 0, have+0 -0.04 0
have+a 0.3 0.36, have+acces 0 0.1, have+addit -0.12 0, have+agree 0.03 0, have+an 0 0.17
have+as 0.03 0, have+asked 0 0.23, have+autis -0.09 0, have+been -0.14 0.14, have+begun 0.04 0.03
have+bette 0.23 -0.17, have+broug 0.08 0.03, have+calle -0.22 0, have+chang 0.2 -0.32
have+come 0.24 0.36, have+commi 0.14 0.15, have+concl -0.04 0.05, have+decid -0.11 0
have+done 0.17 0, have+enoug -0.3 0, have+falle 0.2 0.17, have+for 0.09 0, have+found 0.18 -0.03
have+given -0.13 0.21, have+gone 0.24 -0.09, have+good -0.06 0, have+got 0.09 0.47
have+had -0.2 -0.2, have+heard 0 0.03, have+helpe -0.03 0, have+impro 0 0.06, have+in 0.28 0.1
have+incon -0.59 0, have+it -0.14 0, have+led 0.06 0, have+left -0.03 0, have+lengt 0.06 -0.1
have+let -0.06 0, have+liked 0.04 -0.19, have+limit 0 -0.11, have+littl 0.03 -0.1
have+lost 0.16 -0.11, have+made 0.31 0.2, have+more 0.03 0.1, have+moved 0.21 0.09
have+never -0.11 0, have+no 0.51 -0.19, have+not -0.11 -0.73, have+now 0.05 -0.12
have+one -0.07 -0.12, have+plans 0 0.12, have+posit -0.24 0.04, have+publi -0.1 0
have+put -0.05 0.32, have+raise -0.09 0, have+read 0.03 0, have+recei -0.06 0, have+recog 0.06 0.18
have+reduc 0.12 0, have+respo 0.12 0.19, have+risen 0.04 0, have+said -0.66 0.05
have+seen 0.13 -0.07, have+send 0.09 -0.18, have+set 0.1 -0.1, have+signi 0.34 -0.21
have+since -0.06 0, have+speci -0.41 -0.34, have+start -0.11 -0.03, have+suppo 0.1 0.22
have+taken -0.06 0.07, have+the -0.13 -0.25, have+their 0 0.13, have+this -0.07 0
have+to -0.11 0.14, have+today -0.11 0, have+told -0.31 0.03, have+too 0.07 0
have+turne -0.07 0.12, have+waite -0.03 -0.03, have+welco -0.05 0, have+wides 0.15 0
have+worke -0.15 0.05, have+writt -0.06 0, have+you -0.09 0, haven+t 0.17 -0.38, havin+a -0.08 0.19
havin+been 0 0.22, havin+the -0.03 0, havin+to 0.29 -0.28, he+added 0.04 0, he+had -0.04 0
he+has -0.05 0, he+is -0.06 0, he+s -0.1 0, he+said -0.23 -0.05, he+says 0.04 0, he+told 0.2 0
he+went 0.06 0, head+of -0.17 -0.03, head+teach 0.06 0.03, healt+advic -0.14 0.04
healt+and 0.21 -0.33, healt+are 0 -0.19, healt+asses 0.22 0, healt+bosse 0.08 -0.07
healt+budge -0.03 -0.18, healt+care 0.47 -0.21, healt+check -0.16 0.24, healt+child 0 -0.03
healt+colle 0.08 0, healt+commi -0.03 0, healt+data 0.31 0, healt+educa 0.1 0.18, healt+in 0.11 0
healt+is -0.06 0.04, healt+leade 0.09 -0.05, healt+needs 0.33 -0.31, healt+or 0.13 0
healt+partn -0.18 0.26, healt+profe -0.09 0.09, healt+provi -0.08 -0.13, healt+s 0.11 0
healt+servi -0.25 0.45, healt+shoul -0.03 0, healt+socia -0.3 0.1, healt+staff 0 -0.03
healt+suppo 0.69 0.52, healt+team 0.04 0.06, healt+teams -0.1 -0.08, healt+the -0.04 0
healt+visit -0.14 0.23, healt+waits 0.18 0.05, healt+watch 0.11 0.04, hear+from -0.04 0
hear+that 0.03 0, hear+what 0.05 0, heard+and -0.22 -0.05, heard+from -0.03 -0.42
heard+of 0.06 -0.1, heard+that 0.06 -0.13, heard+what -0.07 0, heari+aids 0.08 0, heari+and 0.04 0
heari+impai 0 0.05, heari+loss 0.07 -0.07, heart+of -0.11 0.1, held+by -0.25 0, held+in 0.27 0
held+to -0.19 -0.03, held+up 0 -0.11, help+and 0.32 0, help+at -0.05 0.14, help+child -0.05 0.07
help+comes 0.07 -0.06, help+famil 0.07 0, help+for 0.11 -0.36, help+from 0.09 0, help+given 0.05 0
help+in 0.07 0.14, help+is 0.15 0.07, help+that 0.21 -0.13, help+the -0.16 0, help+them -0.41 -0.04
help+they 0.05 0.15, help+to 0.21 0.29, help+us -0.12 0, help+you 0.19 0.03, help+young -0.06 0.08
helpe+by -0.07 0, helpe+to 0.08 0.31, helps+child -0.16 0, her+daugh -0.06 0, her+majes -0.14 -0.11
her+own -0.04 0, her+son -0.15 0, her+that -0.03 0, here+and 0.15 0.06, here+are -0.1 0
here+for -0.06 0, here+from -0.06 0, here+is -0.29 0, here+s -0.1 0, here+they -0.03 0
here+to -0.11 0, high+and 0.16 0.05, high+aspir 0 0.07, high+level 0.07 -0.04
high+needs -0.54 -0.14, high+quali -0.04 0.51, high+rate 0.05 -0.07, high+schoo 0.08 -0.11
high+stand 0.05 0, high+turno 0.05 -0.34, highe+of -0.05 -0.03, highe+outco -0.18 0
highe+possi 0.09 0.04, highl+criti -0.09 0, highl+effec 0.1 0, highl+of 0.2 0.07
highl+skill 0.11 0.03, highl+that -0.04 0.08, highl+the -0.04 0, his+mum 0.03 0, his+name -0.03 0
hmci+has -0.09 0, hold+a 0.03 0, hold+of 0.16 -0.08, hold+one 0.09 0.22, holds+the -0.06 0
home+and 0.03 0.04, home+educa 0.11 -0.06, home+for -0.13 0.08, home+from 0.1 -0.22
home+to -0.19 -0.19, homes+and 0.09 -0.05, hones+about 0.04 0.14, hope+that -0.22 0
hoped+for -0.12 0, hospi+and -0.11 0.09, hours+a 0 -0.04, hours+of 0.11 0, how+a 0.07 0
how+bad 0.11 -0.09, how+child 0 -0.12, how+decis 0.07 0, how+do -0.21 0, how+educa -0.03 0.03
how+effec -0.2 -0.65, how+far -0.03 0.28, how+few 0.07 0.26, how+good 0.56 -0.9, how+hard 0.2 0.05
how+healt 0.06 0.11, how+it -0.4 0.17, how+littl -0.19 -0.12, how+long 0.23 0.13
how+many -0.16 -0.09, how+much 0.25 0.35, how+one -0.03 0, how+paren 0.1 0, how+peopl 0.12 0.12
how+s -0.09 0, how+send 0.08 0.18, how+servi 0.23 0.21, how+speci -0.1 0, how+stron 0.18 0
how+the -0.48 0.24, how+their -0.03 0, how+these -0.09 0, how+they 0.15 0.08, how+thing 0.05 0
how+timel -0.03 -0.11, how+to -0.07 0.14, how+we 0.77 0.32, how+well -0.48 -0.59, how+you -0.03 0
how+young -0.11 0, hub+in 0.05 0, hundr+of 0.04 -0.13, hyper+disor 0.16 0.06, i+am -0.17 -0.06
i+can 0.1 0.09, i+could -0.04 0, i+d -0.31 0, i+don -0.18 0, i+get -0.03 0, i+go -0.03 0
i+had 0.03 0, i+have -0.03 -0.28, i+hope -0.06 0, i+know -0.27 -0.14, i+ll 0.04 0.08, i+m -0.29 0
i+promi 0.05 0, i+recog 0.03 0, i+said 0.04 0, i+see -0.17 0, i+shall 0.09 0, i+shoul 0.06 0
i+think -0.16 0, i+ve -0.22 -0.3, i+waite 0.05 0, i+want 0.04 0, i+was 0.21 0, i+would 0.07 0
icb+and 0.04 0.04, icb+are -0.03 0, icb+has -0.12 0, icb+is -0.04 0, icb+must 0.05 0
icb+s 0.04 -0.11, icb+said -0.06 0, icb+shoul 0.31 -0.04, icb+to 0.08 0, ident+and 0.31 -0.46
ident+areas -0.08 0, ident+as -0.04 -0.26, ident+asses 0 -0.13, ident+at 0.04 -0.06
ident+by 0.39 0.18, ident+child -0.22 0, ident+early 0.11 -0.26, ident+four 0.04 0
ident+in 0.21 0.07, ident+needs -0.08 0.11, ident+of 0.03 -0.15, ident+swift 0.05 0.07
ident+that -0.12 0.14, ident+the -0.16 0, ident+well 0 0.03, ident+wides 0.1 0, if+i -0.04 0
if+it 0.05 -0.09, if+that -0.04 0, if+the -0.15 -0.34, if+there -0.05 0, if+they 0.2 0.17
if+we -0.05 0, if+what 0.16 -0.05, if+you 0.48 0.19, ignor+and -0.08 0, impac+of 0.08 -0.25
impai+are 0.04 0.09, imple+the 0.28 -0.13, impre+by -0.05 0, impro+acces 0.12 -0.09
impro+and 0.15 0.14, impro+are -0.37 0.07, impro+as -0.36 0.06, impro+at 0 -0.11
impro+board -0.22 0.23, impro+but -0.05 0, impro+by 0.11 0, impro+commu 0.26 -0.06
impro+enoug 0 0.06, impro+for -0.11 -0.25, impro+furth -0.08 0, impro+had 0.11 -0.12
impro+have 0.14 0.04, impro+how 0.03 -0.05, impro+in 0.27 0.35, impro+is 0.1 0.22, impro+it 0.2 0
impro+notic 0.2 0.11, impro+of -0.09 0.16, impro+outco -0.41 -0.1, impro+partn -0.03 0
impro+plan -0.46 0.06, impro+plans -0.18 -0.06, impro+progr -0.13 0, impro+send -0.05 0
impro+servi 0 0.06, impro+signi 0.05 0.22, impro+since 0.25 -0.19, impro+suppo 0.07 -0.12
impro+that -0.28 -0.21, impro+the 0.26 -0.2, impro+their 0 0.03, impro+this -0.04 0
impro+to 0.15 -0.22, impro+was -0.33 -0.07, impro+were 0.29 -0.14, impro+which -0.14 0
impro+work -0.07 0, in+0 -0.1 0.28, in+a 0 -0.09, in+about -0.07 0, in+acces -0.05 -0.04
in+accor -0.03 0, in+addit -0.05 0, in+addre 0.03 -0.14, in+all 0.41 0, in+alter -0.03 0
in+an -0.13 0.13, in+and -0.11 0.27, in+anoth 0.05 0, in+answe -0.24 0, in+any 0 -0.16
in+april -0.21 0.18, in+asses -0.12 -0.08, in+augus -0.09 0, in+autis -0.1 0, in+black -0.03 0
in+both 0.04 -0.1, in+by -0.15 0, in+care 0.23 0.55, in+carry -0.06 0, in+charg 0.15 0
in+child 0.04 -0.12, in+class 0 0.06, in+close -0.05 0, in+co -0.08 0, in+commi 0.15 -0.11
in+commu 0 -0.04, in+conse 0.07 -0.08, in+count -0.08 0, in+crisi 0.1 0.3, in+deali 0.05 0
in+decem -0.25 0, in+decis 0.1 0, in+detai -0.07 0.27, in+diffe 0.09 -0.2, in+distr -0.1 0
in+draft -0.03 0, in+each 0.14 0.18, in+early 0.04 0.25, in+east 0.05 0.05, in+educa 0.13 -0.14
in+ehc 0 -0.15, in+engla -0.13 0.09, in+every 0.43 0.21, in+fact 0.1 -0.07, in+famil -0.05 0
in+febru -0.1 0, in+five -0.13 0.03, in+for 0 -0.26, in+four -0.06 0.13, in+front -0.1 0
in+full -0.36 0.07, in+gener 0.1 0, in+getti -0.08 -0.08, in+good 0.18 -0.76, in+hand -0.24 0
in+healt 0.29 0, in+her -0.09 0, in+hospi 0.03 0.21, in+how 0.07 -0.38, in+imple 0.17 0
in+impro -0.41 0, in+indep 0.07 -0.2, in+it 0 0.12, in+its -0.5 -0.19, in+janua 0.09 -0.14
in+joint 0.08 -0.06, in+july 0.05 -0.17, in+june -0.13 0, in+law 0.07 0, in+leade -0.07 -0.03
in+life 0.11 0, in+line -0.14 0, in+local 0.06 0.21, in+mains 0.18 -0.27, in+makin -0.06 0.16
in+many 0.1 0.21, in+march 0.28 -0.3, in+may -0.17 0, in+meeti 0 -0.14, in+mind 0.11 0.07
in+most 0.1 0.33, in+need 0 -0.22, in+neuro 0.05 0, in+new -0.2 0, in+nine 0.1 -0.03, in+no 0.07 0
in+north 0.51 -0.14, in+novem 0.1 0.24, in+numbe -0.16 0.1, in+nurse -0.03 0.04, in+occup -0.14 0
in+octob 0 0.1, in+one 0.27 -0.19, in+order -0.2 0.07, in+other 0.04 -0.25, in+our -0.25 0.16
in+paid 0.12 0, in+part 0.14 -0.04, in+parti -0.03 0, in+partn -0.12 0.14, in+parts 0 -0.04
in+perso -0.11 0, in+place -0.17 0.65, in+plain -0.05 0, in+plann 0 0.18, in+plans 0.36 -0.56
in+post 0.03 -0.15, in+pract 0.6 -0.11, in+prima 0.19 0.11, in+provi 0.1 0.16, in+putti 0.24 -0.08
in+quali 0.32 -0.41, in+relat 0.05 0, in+resid 0.03 -0.14, in+respe 0.05 0, in+schoo 0.38 0.41
in+secon 0.28 -0.31, in+secti 0.04 0, in+send -0.28 0.2, in+septe -0.08 0.31, in+servi 0.31 0
in+seven 0.08 0, in+sever 0.23 0.3, in+shapi 0.06 0, in+six 0.27 0.21, in+socia 0.36 0.09
in+some 0 -0.06, in+south 0.03 0.09, in+speci 0.58 0.08, in+speec 0.07 -0.1, in+spite 0.15 0.15
in+strat 0.12 -0.33, in+suppo 0 -0.19, in+tears 0.04 0, in+ten 0.24 0.43, in+that 0.24 -0.41
in+the 0.41 -0.38, in+their 0.72 0.39, in+them -0.11 -0.03, in+thera 0.09 -0.18, in+these -0.03 0
in+this -0.41 -0.06, in+those -0.05 0, in+three 0.14 0.03, in+time -0.34 -0.1, in+timel 0.32 0.28
in+to 0.06 0, in+touch -0.13 -0.04, in+two 0.23 -0.2, in+unreg 0.07 -0.15, in+use 0 0.04
in+west 0.03 0, in+what 0.51 -0.36, in+which -0.03 0.47, in+work -0.06 0, in+worki 0.08 0
in+writi 0.25 0, in+year -0.05 0, in+years 0.32 -0.45, inacc+and 0.06 -0.03, inclu+a -0.17 0
inclu+and 0 0.06, inclu+child 0 0.16, inclu+fund 0.09 0, inclu+in 0.15 -0.04, inclu+is -0.04 0.03
inclu+pupil 0.08 0, inclu+schoo -0.1 0, inclu+some -0.06 0, inclu+the -0.07 0.07
incon+and 0.08 -0.04, incon+exper -0.06 -0.12, incon+in -0.04 -0.19, incon+outco -0.06 0
incon+which 0 -0.03, incre+numbe 0.13 0.04, incre+the 0.16 -0.05, indep+and 0.03 0.2
indep+schoo 0 -0.45, indep+trave -0.18 -0.09, indiv+child 0.1 -0.11, indiv+needs 0 0.21
influ+and 0.11 0, infor+about 0 0.07, infor+advic 0.04 0.15, infor+and 0.17 0.17
infor+by 0.03 -0.04, infor+for 0.07 0.07, infor+in 0 0.04, infor+is 0 -0.25, infor+of -0.16 0
infor+that 0.08 -0.12, infor+the 0.03 0, infor+to 0.13 0.06, initi+inspe -0.31 0.17, insid+0 0.12 0
insid+out 0.06 0.05, insid+the -0.05 0.23, inspe+a -0.24 0, inspe+ackno 0.21 -0.24
inspe+also -0.37 0.11, inspe+and 0.33 0.23, inspe+are -0.33 -0.13, inspe+as 0.1 0.12
inspe+asked -0.16 -0.04, inspe+at 0.09 0, inspe+befor -0.09 0.22, inspe+betwe -0.15 0
inspe+broug -0.15 -0.08, inspe+by -0.15 0.03, inspe+calle 0.32 0.22, inspe+came -0.04 0.14
inspe+can 0.03 0, inspe+carri 0.2 0, inspe+come -0.14 0, inspe+comme 0 0.17, inspe+concl 0.26 -0.12
inspe+consi -0.08 0, inspe+could 0.22 0.09, inspe+criti -0.08 0, inspe+descr 0.08 0.17
inspe+did -0.05 -0.29, inspe+didn -0.18 0, inspe+earli 0.06 0, inspe+febru 0.04 0
inspe+findi 0.04 -0.14, inspe+for 0 -0.03, inspe+found -0.62 -0.39, inspe+frame 0.08 0
inspe+from -0.05 -0.12, inspe+had 0.33 0.28, inspe+has 0.05 -0.06, inspe+have 0.03 0.21
inspe+heard 0.17 0, inspe+held 0.25 0, inspe+highl -0.11 0, inspe+hmci -0.09 0
inspe+ident 0.03 -0.03, inspe+in 0.07 -0.07, inspe+inclu -0.16 0, inspe+inspe 0.13 0
inspe+is -0.15 -0.05, inspe+it -0.04 -0.14, inspe+joint 0.21 -0.06, inspe+judge 0.03 0
inspe+lette -0.15 -0.06, inspe+liked 0.09 0.1, inspe+look -0.11 0, inspe+looke -0.13 0
inspe+made -0.09 -0.03, inspe+may -0.1 0, inspe+met 0.11 0.11, inspe+named -0.12 -0.07
inspe+noted 0 0.03, inspe+of -0.14 0.77, inspe+ofste 0.12 0.04, inspe+outco -0.19 0
inspe+over 0.09 0, inspe+point 0.11 0.06, inspe+prais 0.3 0.05, inspe+publi 0.04 0
inspe+raise -0.33 0, inspe+recog 0.21 0.14, inspe+remar 0.06 0.08, inspe+repor 0.36 0.33
inspe+retur -0.06 0, inspe+revis 0.06 0, inspe+s 0.08 0.15, inspe+said 0.36 0.41
inspe+saw 0.15 0.14, inspe+say 0.14 0.04, inspe+says 0.04 -0.2, inspe+send 0.04 0.28
inspe+spent -0.07 0, inspe+spoke 0 -0.07, inspe+start -0.05 0, inspe+surve -0.16 0
inspe+talke -0.14 0, inspe+team 0.14 -0.04, inspe+that -0.18 -0.41, inspe+the 0.05 0.06
inspe+there -0.03 0, inspe+they 0.12 0.05, inspe+think 0 0.19, inspe+thoug 0.23 0.21
inspe+to -0.51 0.03, inspe+toget 0.19 -0.05, inspe+told -0.25 0, inspe+too -0.22 0
inspe+took -0.07 0, inspe+under -0.16 0, inspe+visit -0.17 0, inspe+was -0.33 -0.22
inspe+we -0.07 0, inspe+went 0.1 0, inspe+were -0.09 0.21, inspe+what 0.05 0
inspe+which -0.1 -0.05, inspe+who 0.04 -0.14, inspe+words 0.06 -0.21, inspe+would 0.16 0
inspe+write 0.24 -0.09, inspe+wrote 0.17 -0.14, insuf+progr 0.08 -0.55, integ+care -0.6 0
inter+and -0.19 0, inter+are 0.07 -0.07, inter+at 0.22 0.1, inter+audit -0.22 0, inter+in 0.09 0
into+a -0.08 -0.23, into+adult 0.04 0.07, into+being -0.05 0, into+educa 0.13 0.11
into+effec -0.15 0, into+how -0.04 0, into+it -0.21 0, into+pract 0.13 -0.46, into+recep 0.06 0.1
into+schoo -0.12 0, into+servi 0.03 0, into+the 0.11 0.05, into+work 0.11 0.09, intro+by -0.17 0
inves+in -0.04 0, invit+to -0.07 0, invol+and -0.04 0, invol+at 0.08 0.13, invol+in 0.03 0.07
invol+of -0.12 -0.24, is+0 -0.31 -0.47, is+0m -0.03 0, is+a -0.14 -0.05, is+also -0.46 0
is+ambit -0.06 0, is+among 0.06 -0.03, is+an -0.16 0.19, is+and -0.14 -0.05, is+anoth -0.17 0
is+arran 0.15 0.05, is+as 0 -0.26, is+asked -0.04 -0.1, is+asses -0.08 -0.05, is+at -0.07 -0.05
is+avail 0.19 -0.07, is+being -0.25 0.53, is+bette -0.12 -0.06, is+broke 0.1 0, is+calle -0.23 0.11
is+clear 0.17 0.11, is+close 0.08 -0.04, is+comin 0.21 0, is+commi -0.27 -0.16, is+commo -0.08 0
is+consi 0.14 0.04, is+criti 0.15 -0.07, is+decid 0.07 0, is+deliv -0.06 -0.09, is+descr 0.04 -0.09
is+diffe -0.21 0, is+doing -0.04 0, is+done -0.14 0, is+due 0.1 0, is+easy 0.1 0.13
is+effec -0.18 -0.15, is+evide 0.07 0, is+excel -0.14 0.1, is+expec -0.15 0, is+faili -0.31 -0.05
is+fair -0.08 0, is+far -0.05 0, is+fit -0.08 0, is+for -0.19 -0.07, is+forec -0.05 0
is+found 0.05 0, is+four -0.04 0, is+given -0.03 0, is+going -0.27 -0.06, is+good -0.06 0.26
is+great -0.06 0, is+growi 0.09 0, is+happe -0.05 0, is+hard 0.27 -0.33, is+havin 0 0.09
is+heard 0.16 0.14, is+here -0.08 0, is+high 0.16 0.06, is+highl 0.12 0, is+how 0.03 -0.05
is+ident -0.06 0.03, is+impro 0 0.15, is+in -0.43 -0.2, is+incon -0.16 -0.06, is+inspe -0.05 0
is+invol 0.1 0, is+it -0.42 0, is+known 0.12 0.29, is+lacki 0 -0.07, is+late -0.09 -0.06
is+left -0.19 0.37, is+less 0.03 -0.15, is+like -0.18 -0.14, is+limit 0.03 -0.1
is+littl 0.05 -0.05, is+long 0 -0.41, is+low 0.21 -0.19, is+made 0.18 -0.1, is+makin 0.19 0.33
is+meant -0.08 0, is+missi 0.05 0, is+monit -0.03 0, is+more -0.17 -0.03, is+much 0.04 -0.03
is+neede -0.03 0.03, is+new 0.05 0, is+no 0.31 -0.1, is+not 0.3 0, is+now -0.03 0.05
is+of 0.12 0.34, is+offer 0.04 -0.07, is+often -0.13 -0.2, is+one 0 0.21, is+only -0.17 0
is+open 0.09 0.05, is+our -0.16 0, is+out -0.21 0.13, is+over -0.22 0, is+overs -0.18 0
is+plann -0.04 0.28, is+poor -0.1 -0.11, is+posit -0.17 0.15, is+prais 0.09 0.04
is+provi 0.17 0.15, is+publi -0.1 0, is+put -0.06 0, is+quick 0.16 0, is+rare 0.05 0.2
is+requi -0.09 0.16, is+respo 0.08 0, is+right -0.16 0.16, is+risin -0.03 0, is+said 0.19 -0.06
is+seen 0.07 0.25, is+set -0.03 0, is+share 0.06 0, is+short 0.03 0.12, is+slow -0.1 0.15
is+so -0.03 -0.17, is+somet 0.07 -0.39, is+still -0.15 -0.53, is+stron 0.41 0.15
is+suffi -0.17 0.08, is+taken -0.27 0, is+takin 0.06 0.13, is+that -0.1 -0.41, is+the -0.17 -0.06
is+there 0 0.04, is+thin 0.06 0, is+this 0.19 0, is+three -0.11 0, is+to 0.19 -0.18
is+too 0.12 -0.31, is+true -0.04 0, is+unacc 0 -0.04, is+under 0.31 0.17, is+uneve 0 0.15
is+up -0.17 0, is+used 0.2 0.1, is+value 0.14 0.07, is+varia -0.15 -0.13, is+very -0.07 -0.06
is+weak 0.14 -0.16, is+welco 0.08 0.08, is+well 0 0.11, is+what -0.13 -0.51, is+where 0 0.1
is+worki -0.16 0, is+worse 0.06 0, is+wrong 0 0.09, isn+t -0.07 0.14, issue+a 0.09 0
issue+and -0.15 0, issue+are -0.09 0.06, issue+in 0.05 -0.49, issue+of 0.1 -0.28
issue+plans 0.08 0.08, issue+that 0.14 0.13, issue+withi 0.17 -0.07, it+a -0.12 0, it+accep -0.06 0
it+added 0.08 -0.13, it+adds 0.19 -0.07, it+again -0.16 0, it+all -0.05 -0.22, it+also 0.09 -0.06
it+and -0.24 0.04, it+are -0.16 0, it+as -0.14 -0.07, it+be -0.15 0, it+by 0.14 0, it+calls 0.07 0
it+came -0.08 0.34, it+can -0.55 -0.26, it+comes 0.27 0, it+could 0.03 -0.09, it+d -0.08 0
it+depen 0.1 0, it+descr 0.11 0.14, it+did 0.06 0, it+didn -0.08 0, it+does -0.08 0.1
it+doesn -0.28 0, it+down -0.13 0, it+follo 0.06 -0.04, it+for 0 -0.08, it+found 0.41 0.39
it+from 0.12 0, it+gave 0.07 0, it+gives -0.1 0.08, it+goes -0.24 0, it+got -0.11 0
it+had 0.05 -0.3, it+hard 0 -0.29, it+has 0.42 0.25, it+hasn 0.05 0, it+helps 0.08 0
it+in -0.46 -0.11, it+inspe -0.05 0, it+is -0.61 -0.53, it+isn -0.15 -0.1, it+like -0.07 0
it+ll -0.07 0, it+looks -0.3 0, it+makes -0.07 -0.08, it+matte -0.17 0, it+may -0.04 0
it+means -0.25 0.06, it+must 0.08 -0.08, it+needs -0.24 0, it+noted 0.11 -0.31, it+notes -0.11 0
it+of 0.06 0, it+once 0.26 0.21, it+ought 0.13 0.08, it+out -0.1 0, it+plans -0.19 0
it+pleas 0.21 0.03, it+point 0.3 -0.04, it+right -0.1 0, it+s -0.51 -0.4, it+said 0.42 0.09
it+say -0.14 0, it+says 0.77 0.37, it+seems 0.15 0, it+sets 0.04 0, it+shoul 0.17 0.03
it+shows 0.29 0.28, it+so -0.11 0, it+speak 0 0.05, it+state 0.06 0, it+still -0.06 0
it+takes 0.13 0.16, it+that -0.09 -0.06, it+the 0.08 0.17, it+there 0.22 0, it+to 0.2 0.09
it+too -0.1 0, it+took 0.06 -0.18, it+true -0.17 0, it+was 0.17 0.11, it+wasn 0.04 0.03
it+well 0.03 0.05, it+went 0.16 -0.41, it+were 0.03 -0.12, it+when -0.07 0, it+will -0.32 -0.04
it+won -0.06 0, it+works 0.05 0, it+would 0.17 -0.06, its+appro -0.17 0, its+area -0.17 0
its+child 0.41 0.24, its+dutie 0.09 0, its+findi -0.03 0, its+first -0.09 0, its+inspe 0.13 0
its+knees -0.1 0, its+nhs -0.07 0, its+own 0 -0.15, its+part 0.06 0, its+partn 0.13 -0.1
its+plan -0.08 0, its+repor 0.1 0, its+respo 0.05 0, its+self -0.09 0, its+send 0 -0.03
its+servi -0.29 -0.04, its+speci 0.03 0, its+strat -0.03 0, its+way 0.03 0, its+work -0.05 -0.07
janua+0 -0.16 -0.15, janua+and 0.19 0, janua+inspe 0.09 0, janua+the -0.04 0, janua+to -0.08 0
job+coach -0.14 0, job+it 0.05 0, join+in 0.13 0, join+up 0 -0.03, joine+in -0.07 0
joine+up 0.09 -0.04, joint+and 0.13 -0.05, joint+area -0.36 -0.06, joint+by 0.14 0
joint+commi 0.5 0.03, joint+in 0.09 -0.08, joint+inspe -0.58 -0.07, joint+local 0.06 0
joint+ofste -0.15 -0.04, joint+plan 0.09 0, joint+plann 0.03 -0.2, joint+repor 0.2 -0.25
joint+respo -0.27 0, joint+state -0.07 0, joint+strat 0.21 0.15, joint+to -0.12 -0.04
joint+work 0.03 0.03, joint+worki -0.2 0.06, journ+of 0.04 0, journ+to 0.16 0.12, judge+how -0.12 0
judge+that 0.33 -0.03, judge+the -0.11 0, judge+to 0.33 0.06, judge+was 0 -0.43, july+0 0.25 0.27
july+s 0.05 0, june+0 0.07 0.18, june+the 0.07 0, june+to -0.03 0, just+the 0.16 0, just+to 0.08 0
justi+servi 0.05 0.06, keep+a -0.04 -0.18, keep+child 0.1 0.1, keep+it -0.04 0, keep+the -0.06 0
keep+them 0.1 0, kept+infor 0 0.14, kept+pace 0.05 -0.05, kept+safe 0.05 0.05, kept+up 0.08 -0.07
key+areas 0.33 -0.25, key+findi 0.05 0, key+partn -0.08 0, key+point -0.03 0, key+prior -0.12 0
key+stage 0.47 -0.15, key+worke -0.17 0.18, keywo+servi 0 0.04, kids+are 0.04 0, kids+who 0.05 0
kind+about 0.15 0, kind+and 0 0.05, kind+of -0.04 0, kinds+of -0.07 0, knew+of -0.04 0
know+about 0.07 -0.14, know+and 0.1 0.25, know+child 0.13 0.14, know+each 0.1 0.05
know+enoug 0.06 0, know+famil 0.06 0.11, know+how 0.21 -0.04, know+if 0.03 0, know+is -0.07 0
know+it -0.11 -0.12, know+of 0 -0.03, know+that -0.37 -0.1, know+the 0.11 0.19
know+their 0.07 0.11, know+there -0.16 0, know+this -0.25 0, know+we -0.04 0, know+what 0.41 0.46
know+where 0.04 0.03, know+which 0.13 0.1, know+who 0.03 0, know+whom -0.03 0.09, know+why -0.05 0
knowl+and 0.08 0.04, known+about 0.24 -0.17, known+and -0.13 0.18, known+by 0.09 0.08
known+of 0.08 -0.21, known+that -0.05 0, known+to -0.06 0.34, labou+group -0.2 0, labou+s -0.07 0
lack+ambit -0.17 0, lack+of -0.19 -0.04, lad+who -0.03 0, laid+bare 0.31 0, laid+down -0.16 0
laid+out -0.06 0, langu+and -0.04 0.24, langu+needs 0.03 0.03, langu+thera 0.23 -0.54
last+inspe 0.24 0.13, last+month -0.12 0.46, last+night -0.05 0, last+time -0.03 0, last+two 0 0.27
last+week 0.03 0.04, last+year -0.09 -0.31, late+and -0.03 0, late+for -0.04 0, late+in -0.04 0
late+plans 0 0.29, late+to 0.08 -0.04, latel+and 0.05 0, launc+in 0.2 0, law+says -0.08 0
lead+for -0.1 0, lead+inspe 0.11 0.09, lead+said -0.03 0, lead+the 0.15 0.04, lead+to 0.13 -0.07
leade+acros 0.08 -0.16, leade+and -0.36 -0.07, leade+are 0.46 0.3, leade+at 0 0.23
leade+cllr -0.06 0, leade+did 0.08 -0.37, leade+didn -0.06 0, leade+do 0.14 0, leade+for 0.03 0
leade+from -0.06 0.03, leade+had -0.33 -0.29, leade+has -0.08 0.1, leade+have 0.63 0.45
leade+hold 0.05 0.09, leade+in -0.39 -0.03, leade+is -0.34 0, leade+know -0.15 0.66
leade+must -0.42 -0.11, leade+need -0.1 0, leade+now 0.16 0.16, leade+of -0.45 0.08
leade+said -0.16 0, leade+shoul 0.08 -0.49, leade+staff -0.25 0, leade+team -0.03 0.04
leade+that -0.27 -0.24, leade+the 0.11 0.03, leade+to 0.15 -0.12, leade+use 0 0.1
leade+were 0.1 0.04, leade+who 0.07 0.24, leadi+to -0.03 0, leads+the -0.11 0, leads+to 0.15 0
learn+and -0.27 0, learn+diffi 0.05 -0.1, learn+disab 0 0.11, learn+from 0.07 0, learn+of 0 -0.16
learn+to 0.14 -0.03, leave+child 0.03 -0.1, leave+colle 0.07 -0.06, leave+schoo 0.12 -0.2
leave+the -0.03 0, led+by 0.12 0.25, led+to 0 0.12, left+in 0.05 0, left+out 0 -0.12
left+to 0 0.18, legal+docum -0.11 0, legal+limit 0.16 0.07, leisu+centr -0.07 0
lengt+of 0.15 -0.07, less+so -0.05 0, less+than -0.11 -0.09, less+well 0.1 -0.36, let+down -0.13 0
let+it -0.06 0, let+s -0.1 0, let+them -0.2 0, let+us -0.05 0, lette+about -0.05 0
lette+also 0.1 0.07, lette+and -0.23 0, lette+are 0.19 -0.22, lette+came -0.07 0
lette+from 0.26 0.2, lette+had 0.04 0, lette+in -0.07 0, lette+is 0.07 0.03, lette+of -0.06 0.06
lette+out -0.1 0, lette+outli -0.08 0, lette+publi 0.14 0.16, lette+s -0.12 0, lette+says 0 0.04
lette+sets -0.07 0, lette+state 0 -0.06, lette+that 0 0.06, lette+the 0.2 0.04, lette+to 0.1 0.09
lette+which -0.06 -0.13, level+of 0.04 -0.35, lib+dems -0.11 0, liber+democ -0.16 0
life+as -0.23 0, life+bette 0.11 0.03, life+is -0.1 -0.05, life+limit 0.04 0.03
light+in 0.29 -0.07, like+a -0.19 0, like+more -0.07 0, like+ours 0.04 0, like+that -0.17 0
like+the 0.35 0.2, like+them 0.06 -0.03, like+this -0.22 0, like+to -0.06 -0.16, like+us 0.17 -0.13
liked+the 0.12 0.13, likel+in -0.04 0, likel+to 0 -0.14, line+for -0.08 0, line+is -0.08 0
line+of 0.09 0.1, line+staff 0.08 0.03, lines+of 0.17 0.08, list+and 0.06 0, list+for 0.03 -0.12
list+is 0.05 0, list+of 0.25 0.08, liste+and 0.11 0.08, liste+to 0.46 0.67, lists+for -0.09 0
littl+co 0.11 -0.04, littl+engli 0.08 0.12, littl+is -0.21 -0.06, littl+ones 0.1 0.67
littl+or 0.03 0.08, littl+to 0.08 -0.07, live+away 0.09 0.3, live+in -0.41 -0.06
live+throu 0 -0.34, lived+exper 0.1 -0.22, lives+in -0.06 0, lives+of 0.26 -0.09
livin+in -0.06 0.16, ll+do -0.06 0, ll+give -0.04 0, ll+go -0.05 0, ll+have -0.21 0, ll+help 0.04 0
ll+keep 0.06 0, ll+know -0.08 0, ll+see 0.13 0, ll+wait 0.15 0, local+area -0.11 -0.29
local+areas -0.51 0, local+autho -0.44 -0.49, local+democ 0.19 0.06, local+gover -0.16 0
local+healt -0.03 0, local+leade 0.52 -0.05, local+nhs 0.18 -0.07, local+offer -0.08 -0.51
local+paren 0 0.1, local+partn 0.17 0.21, local+schoo 0.11 0, local+send -0.14 0
local+speci 0.17 0.04, long+a 0.13 0, long+ago -0.05 0.52, long+and -0.37 -0.11, long+as -0.18 0
long+child 0.08 -0.08, long+delay 0 0.04, long+enoug 0.06 0, long+for 0.11 -0.06, long+in -0.04 0
long+it 0.39 0, long+journ 0.06 -0.06, long+one -0.1 -0.15, long+stand 0.11 -0.09, long+term 0.05 0
long+that -0.08 -0.04, long+they 0.21 0.06, long+time 0.13 -0.18, long+to 0.46 -0.07
long+wait 0.1 0, long+waits 0.17 -0.11, long+way 0.21 -0.34, longe+for 0.21 -0.1
longe+than -0.1 -0.46, longe+wait 0.03 0, longe+waits -0.05 0, look+after -0.06 0.05
look+at 0.03 -0.06, look+for 0.21 0.07, look+forwa 0 0.08, look+into -0.04 0, look+like -0.16 0
looke+after 0.16 0.35, looke+at -0.04 0, looke+in -0.04 0, looke+into -0.39 0, looki+at 0 -0.04
looks+after 0.05 0.06, looks+at -0.07 0, lost+0 -0.05 0, lost+a -0.06 0, lost+faith 0.04 -0.05
lost+trust -0.03 0, lot+bette -0.04 0, lot+of -0.09 0.04, lots+of 0.2 0.04, low+and 0.07 -0.15
low+base -0.13 0, lowes+outco -0.06 0, m+delig 0.07 0, m+not -0.08 0, m+pleas 0.03 0, m+the -0.03 0
made+a -0.03 0.3, made+bette 0.28 0.27, made+by 0.52 -0.05, made+enoug 0.07 0.1, made+for -0.2 0
made+in 0.2 -0.22, made+it -0.14 0.12, made+of -0.16 0.13, made+publi 0.29 -0.08
made+since 0.16 0.1, made+stron -0.19 0, made+suffi -0.36 0, made+the -0.03 0.08
made+to -0.28 -0.26, made+up -0.12 0, made+us 0.03 0, main+areas -0.5 0, main+findi 0.44 0.26
mains+prima -0.06 -0.13, mains+schoo 0.17 0, majes+s -0.14 -0.11, major+of 0.11 0, make+a 0.05 0.18
make+bette 0 -0.09, make+good 0.08 0.09, make+it -0.07 0.44, make+of -0.05 0, make+send -0.06 0
make+servi -0.1 0, make+stron 0.03 0, make+sure -0.49 0, make+the 0.15 0.18, make+them 0.11 -0.33
make+thing -0.08 0, makes+a 0.07 0.18, makes+me -0.04 0, makin+a 0.12 0.43, makin+sure 0.09 -0.12
makin+the 0.18 0.04, manag+and -0.07 0, manag+to 0.03 -0.09, many+are -0.04 0.04
many+cases 0.06 0.07, many+child -0.17 0.23, many+educa -0.1 0, many+famil -0.31 -0.29
many+have -0.23 0, many+kinds -0.1 0.1, many+more -0.07 0, many+of -0.41 0.06
many+paren 0.12 -0.53, many+pupil -0.03 0, many+schoo 0.07 0.07, many+stren 0.51 0.04
many+years 0.15 -0.06, many+young -0.25 -0.1, march+0 0.42 0.4, march+and -0.08 0, march+s -0.15 0
march+the -0.16 0, march+we 0.12 0, matte+and 0.03 0, matte+of 0.16 0.08, matte+to -0.12 0
may+0 -0.25 0.34, may+and -0.03 0, may+be 0.34 -0.32, may+have 0.25 -0.09, may+inspe 0.11 0
may+not 0.07 0, may+wish -0.06 0, me+about -0.03 0, me+in 0.09 0, me+to -0.05 0, mean+it -0.04 0
mean+that 0.04 0.15, mean+to -0.12 0, means+of 0.49 0.08, means+that -0.03 0.07, meant+that 0.03 0
meant+to -0.08 0.04, measu+and 0.14 -0.08, measu+of 0.07 0, medic+offic 0.05 -0.2
medic+revie 0 0.04, meet+every -0.05 0, meet+in 0.06 0, meet+the 0.34 0.14, meet+their 0.11 -0.17
meet+them -0.13 0, meet+what -0.03 -0.33, meeti+and 0.04 0, meeti+are 0.06 0, meeti+at -0.03 0
meeti+in -0.04 0, meeti+of 0.09 0, meeti+that 0.05 0, meeti+the -0.06 -0.1, meeti+to 0.12 0
meeti+was -0.03 0, meeti+what -0.03 -0.1, membe+and 0.19 0, membe+asked -0.05 0, membe+cllr -0.06 0
membe+for 0.04 0.12, membe+had -0.14 0, membe+heard -0.06 0, membe+in 0.34 0, membe+noted 0.03 0
membe+of -0.03 -0.1, membe+that 0.14 0, membe+to -0.04 0, membe+were 0.03 0.13
menta+healt 0.3 0.05, menti+in -0.06 0, met+a -0.04 0, met+and -0.6 0, met+by -0.35 0
met+in 0.2 -0.06, met+inspe -0.13 0, met+paren -0.1 0, met+the 0.18 0, met+them -0.23 0
middl+of -0.27 -0.04, middl+one -0.12 0.18, middl+outco 0.14 0, might+be 0 -0.05
might+have 0 -0.09, minor+of 0.2 -0.19, miss+out 0.09 0, missi+educa 0.08 0.23
missi+from 0.05 -0.15, missi+schoo -0.05 0.04, model+of 0 0.15, monda+0 -0.09 0
money+and 0.04 -0.11, money+for -0.07 0.05, money+in -0.05 0, money+is 0.23 -0.09
money+that 0.11 0, money+was 0.04 0, monit+and 0.05 -0.11, monit+by 0.12 0, monit+how 0.13 0
monit+inspe 0.05 0.11, monit+it 0.05 0, monit+of -0.09 0, monit+repor -0.11 0
monit+visit -0.13 0.06, month+after -0.07 0, month+ago 0.09 0, month+and 0.04 -0.11
month+befor 0.09 -0.12, month+for 0.06 -0.24, month+is 0.08 0, month+of -0.03 0, month+s 0.04 0
month+since 0.07 0, month+the 0.19 0, month+there -0.05 0, month+to -0.09 -0.31, more+about 0.06 0
more+and 0 0.1, more+child 0.2 -0.5, more+close -0.09 0, more+consi 0 -0.06, more+educa 0.17 0
more+effec 0.29 -0.31, more+famil 0.16 0, more+money -0.08 0, more+must 0.26 0.39
more+of 0.06 0.31, more+often 0.12 0.35, more+or -0.09 0, more+peopl 0.09 0, more+place 0.14 0
more+plans -0.04 0, more+speci 0 0.18, more+staff 0.1 0, more+suppo 0.06 0, more+than -0.03 0.39
more+time -0.04 0, more+timel -0.2 0.09, more+widel -0.06 0, more+work -0.41 0, more+young 0.1 0.3
most+are 0.07 -0.1, most+areas -0.11 0, most+child 0 -0.2, most+compl 0.17 -0.13
most+of -0.05 0.07, most+paren 0 0.09, most+recen 0.07 -0.05, most+schoo 0.11 0.22
most+vulne 0.16 0.2, mothe+in -0.03 0, mothe+of -0.13 0, move+from 0.13 0.03, move+into 0.07 0.1
move+to 0.18 -0.33, moved+to -0.12 0, moves+betwe 0.07 0, moves+to 0.05 -0.09, movin+into -0.11 0
movin+to 0.03 -0.05, mp+for -0.14 0, mp+has -0.03 0, much+as -0.09 0, much+bette 0.11 0.44
much+impro 0.12 0.03, much+in -0.16 -0.03, much+is 0.12 0, much+of -0.08 -0.17, much+that -0.04 0
much+the 0.04 0, much+to -0.07 0.03, multi+agenc 0.15 0.31, mum+of -0.03 0, must+act 0.09 -0.03
must+be 0.26 -0.17, must+come 0.05 0, must+deal 0.13 0, must+do 0.03 0.03, must+get 0.03 0
must+have -0.12 0.04, must+impro 0.47 0.62, must+make 0 -0.04, must+not -0.04 0, must+now -0.03 0
must+say 0.14 0, must+urgen -0.25 0, must+work -0.15 -0.04, must+write 0.08 0, my+casew -0.05 0
my+child -0.07 0, my+const 0.07 0, my+daugh 0.04 0, my+own -0.05 0, my+son 0.14 0, my+surge -0.06 0
my+view 0.07 0, name+and 0.08 -0.05, name+of -0.12 0, named+and 0.03 0, named+as 0.24 -0.03
named+in 0 -0.07, natio+avera 0.25 -0.27, natio+figur 0 -0.05, natio+short -0.04 0, nearl+0 -0.2 0
nearl+all 0.31 0.31, nearl+every 0.22 0.05, need+a -0.28 0.14, need+and -0.38 0.22
need+are 0.07 -0.15, need+at -0.36 0, need+for 0.11 0, need+help -0.07 -0.1, need+in 0.04 0
need+is 0.14 -0.03, need+it -0.46 0.13, need+more 0.11 0, need+of -0.03 0, need+speec -0.04 -0.11
need+the 0.06 -0.06, need+to -0.29 0.54, neede+in 0.09 -0.33, neede+to 0.15 -0.05
needs+a -0.27 -0.04, needs+are 0.13 -0.14, needs+as -0.15 0.04, needs+asses -0.25 0.42
needs+block -0.16 0, needs+child 0.36 -0.18, needs+coord -0.22 0.05, needs+defic -0.08 0
needs+do -0.32 0, needs+early 0.03 0, needs+for 0.03 0, needs+get 0.08 -0.05, needs+go -0.14 0
needs+had 0.06 0, needs+has 0.08 -0.09, needs+have 0.12 0.07, needs+ident 0.14 0.42
needs+in -0.26 0.24, needs+inspe -0.11 0, needs+is 0.13 0, needs+met -0.11 -0.03
needs+of 0.39 0.13, needs+or 0 -0.09, needs+provi 0.07 0, needs+refor -0.04 0, needs+send 0.49 0.05
needs+servi -0.31 0.03, needs+that 0 -0.37, needs+to -0.3 0.65, needs+well 0.09 0.07
needs+were 0.24 0, needs+who -0.36 0, neuro+asses 0.22 -0.08, neuro+needs 0.1 -0.11
neuro+pathw -0.06 -0.18, neuro+waits -0.08 0, never+been -0.28 0, never+had -0.03 0
new+and 0 -0.19, new+counc -0.07 0, new+direc 0.37 0, new+ehc 0 0.03, new+frame -0.32 0
new+inspe -0.11 0, new+leade 0 0.1, new+local 0.03 0, new+offic -0.05 0, new+one 0.08 0
new+ones 0.04 0, new+place 0.03 0, new+plan -0.19 0, new+plans 0.28 0.11, new+provi -0.04 0
new+repor -0.2 -0.04, new+schoo 0.13 0, new+send 0.25 0, new+speci -0.06 0.11, new+staff 0.03 0
new+strat -0.32 -0.26, new+team -0.08 0, new+to 0.17 0.07, new+year -0.06 0, news+to -0.05 0
newsl+by -0.06 0, next+month -0.03 0, next+steps -0.05 0, next+time -0.05 0, next+to 0.04 0
next+week -0.16 0, nhs+and 0.4 0, nhs+clini 0.05 0, nhs+colle 0.03 0, nhs+engla 0.15 0
nhs+found -0.33 0, nhs+great -0.28 0, nhs+has 0.04 0, nhs+have 0.19 0.07, nhs+in 0.08 0
nhs+north -0.17 0, nhs+offic -0.04 0, nhs+partn 0.05 0, nhs+servi 0.05 0, nhs+south -0.22 0
nhs+to 0.09 0, nhs+trust -0.27 0, nice+about 0.08 0, nine+areas 0.05 -0.13, nine+in 0.36 0.41
nine+month -0.07 0, nine+of 0.07 0, nine+times 0.07 0, nine+years -0.03 0, no+answe 0.08 0
no+bette 0.17 -0.05, no+chang -0.03 0, no+child -0.36 0.97, no+clear 0.08 -0.13, no+compl -0.04 0
no+desig 0.11 -0.13, no+diffe -0.09 0, no+doubt 0.21 -0.07, no+educa 0.07 -0.03, no+effec 0 -0.04
no+end 0.05 -0.13, no+help -0.21 0, no+joint 0.4 -0.17, no+longe 0.21 0.68, no+more -0.31 0.26
no+need -0.06 0.19, no+one 0.14 -0.15, no+place -0.05 0, no+plan 0.18 0, no+progr 0.04 0
no+schoo -0.2 0, no+servi 0.23 -0.03, no+share 0.08 -0.04, no+speci -0.03 0.03, no+strat 0.14 -0.07
no+suppo -0.12 -0.03, no+surpr -0.2 -0.08, no+thera -0.13 0, no+writt -0.34 0, nobod+answe 0.46 0
nobod+asked -0.05 0, nobod+had 0 -0.05, nobod+has -0.18 0, nobod+in 0.17 -0.12, nobod+liste -0.06 0
nobod+s 0.11 0.09, nobod+tells -0.08 0, nobod+was 0.26 0, none+of 0.2 -0.3, nor+do -0.1 0.07
north+and -0.06 -0.11, north+east -0.14 0, north+north 0 -0.06, north+of 0.19 -0.18
north+west -0.05 0, not+a -0.34 0.19, not+accep 0 -0.12, not+accur 0.04 0.04, not+achie 0.07 0
not+acted 0.12 -0.07, not+all 0.27 -0.16, not+alway -0.04 -0.07, not+an -0.05 0, not+as -0.12 -0.12
not+asked 0.09 0, not+at -0.09 -0.07, not+atten 0 -0.04, not+be -0.08 0.1, not+been 0.12 -0.36
not+being -0.08 -0.12, not+by -0.11 0, not+check 0.3 -0.04, not+clear 0.07 -0.09
not+come -0.5 -0.18, not+consi 0.07 -0.08, not+do 0.19 -0.04, not+done -0.07 0.36
not+effec -0.18 0, not+embed 0.14 0, not+enoug 0.2 -0.09, not+every -0.05 -0.33
not+feel -0.05 -0.06, not+fit -0.03 -0.21, not+for -0.08 0, not+get -0.05 0.26, not+given 0.04 0
not+go -0.04 -0.03, not+going -0.04 0, not+good -0.23 -0.03, not+got -0.23 0, not+had -0.08 -0.06
not+happy -0.03 0, not+have -0.19 -0.09, not+helpe 0.1 0, not+ident 0 0.04, not+impro 0.04 0
not+in -0.23 0.23, not+just -0.07 0.11, not+kept 0.15 -0.07, not+know 0.15 -0.9
not+known -0.14 -0.05, not+long -0.07 0.66, not+made -0.03 -0.32, not+manag 0.06 0
not+meet 0.17 0.04, not+menti -0.09 0, not+met -0.03 0, not+one -0.21 0.14, not+plann 0 -0.03
not+put 0.28 -0.09, not+reach -0.19 -0.09, not+recei -0.08 -0.06, not+requi -0.07 0
not+routi -0.03 -0.12, not+satis -0.08 0, not+say -0.12 -0.07, not+seen 0.07 -0.26, not+so 0.2 0.15
not+speak 0 0.17, not+speci 0.08 0.07, not+suffi 0.1 0.1, not+surpr -0.16 0, not+take -0.16 0
not+taken -0.05 -0.03, not+that -0.06 0, not+the -0.19 -0.15, not+there 0.09 0.11, not+to -0.05 0
not+told 0.06 0.09, not+trust 0.13 0, not+under 0.12 -0.36, not+up -0.14 0, not+use 0 -0.05
not+used 0.07 -0.03, not+well -0.05 -0.06, not+what -0.11 0.09, not+work 0.19 -0.31
not+worke 0.12 -0.13, not+worki 0.03 -0.04, not+yet 0.35 0.07, note+of 0.09 0, note+that 0.08 0
note+the -0.04 0, noted+and 0 0.09, noted+as -0.14 0, noted+by 0 0.27, noted+in 0.03 0.03
noted+that -0.13 -0.04, noted+the -0.09 0.15, noted+too 0.08 0.04, notes+that -0.07 -0.09
notes+the 0.07 0, nothi+about -0.03 0, nothi+but -0.13 0, nothi+for 0.14 -0.08, nothi+in 0 0.16
nothi+to -0.08 0.12, notic+a -0.16 0, notic+and 0.07 0.12, notic+is 0.03 0, notic+that -0.05 -0.28
notic+was 0.16 0, notic+which -0.04 0, novem+0 0.19 0, novem+and -0.14 0, novem+inspe 0.11 0
novem+s -0.06 0, now+a 0.13 0.11, now+and 0 -0.42, now+at -0.09 0, now+be -0.08 0, now+been -0.09 0
now+being -0.25 0, now+clear 0.05 0, now+for -0.07 0, now+has 0 0.08, now+have 0.03 0.08
now+in -0.35 0, now+is -0.15 0, now+it 0.19 0, now+know 0.05 0.09, now+publi -0.11 0
now+so -0.15 0, now+that 0.26 -0.25, now+the 0.09 0.12, now+there -0.17 0, now+they -0.2 0
now+to 0.05 0, now+we -0.07 0, now+work 0.06 0, numbe+0 -0.08 0, numbe+and -0.04 0
numbe+are 0 -0.14, numbe+of -0.24 0.18, numbe+one 0.05 0, nurse+and -0.03 0.07, nurse+are 0.06 0.09
nurse+at 0.04 0, nurse+in -0.09 0, nurse+provi 0 0.03, nurse+schoo -0.26 0, nurse+staff 0.08 0
nurse+to 0 0.08, nurse+who 0.17 0, nursi+for 0.1 -0.04, nursi+is 0.09 0, nursi+team 0 0.03
obser+that 0 0.16, occup+thera 0.51 -0.33, octob+0 -0.12 0.33, octob+and 0.03 0, of+0 -0.46 0.46
of+a -0.43 0.09, of+accou 0.2 0.04, of+actio -0.21 -0.07, of+admis 0 0.17, of+adult -0.03 0
of+advic -0.13 0, of+all -0.5 0.06, of+alter 0.06 0, of+an 0.06 -0.13, of+and 0.08 0.1
of+annua 0.09 0, of+any 0.08 -0.06, of+april 0.04 0, of+area -0.05 0, of+areas -0.06 0.28
of+asses 0.28 -0.21, of+autis 0 0.08, of+being 0.51 -0.05, of+bette 0.13 0, of+black 0.04 0
of+borou -0.05 0, of+care -0.07 0.17, of+cases 0.24 -0.2, of+casew 0.27 0.17, of+chang -0.13 -0.08
of+child 0.18 -0.36, of+co 0.14 -0.13, of+commu 0.13 0, of+conce -0.08 0.1, of+counc -0.06 0.06
of+count 0 -0.05, of+cours 0 0.31, of+crisi 0.05 0.07, of+data 0.18 -0.34, of+date 0.17 -0.24
of+decem -0.09 0, of+decis 0.15 0.04, of+direc 0.07 0.05, of+disab 0.08 -0.15, of+each -0.21 0
of+early -0.13 -0.06, of+educa -0.21 0.13, of+effec 0.08 0.05, of+ehc -0.22 -0.4, of+ehcps 0.18 0
of+every 0 -0.06, of+exclu 0.26 0.26, of+exper -0.05 0, of+famil -0.15 -0.04, of+febru -0.03 -0.06
of+five 0.37 0.19, of+fixed 0.05 0, of+focus -0.03 0, of+four 0 0.18, of+good -0.43 0.22
of+gover 0.06 -0.06, of+harm 0 0.4, of+healt -0.52 0, of+help 0.17 0, of+her -0.09 0
of+high -0.07 0.3, of+his 0.12 0, of+hospi 0.09 0.19, of+how 0.33 -0.11, of+impac 0.19 -0.05
of+impro -0.13 -0.16, of+inclu 0.06 0, of+incon 0.35 -0.05, of+infor -0.15 0.03, of+inspe 0 0.04
of+inter -0.12 0, of+it -0.34 -0.56, of+its -0.16 0.05, of+janua -0.03 0, of+joint -0.09 0.28
of+july 0.04 0, of+june -0.07 0, of+key 0.18 0.13, of+last -0.14 0, of+late -0.12 0.15
of+leade -0.07 0.17, of+littl 0.09 -0.13, of+local -0.39 0, of+many -0.14 -0.09, of+march 0.34 0
of+may 0.07 0, of+menta 0.03 0.14, of+money 0.08 -0.1, of+more 0.13 -0.08, of+need -0.03 -0.12
of+needs 0.06 -0.15, of+new 0.21 0.18, of+nhs -0.09 0, of+nine -0.19 0, of+north 0.08 0
of+novem -0.27 0, of+offic -0.05 0, of+ofste 0.3 0.45, of+older 0.06 0, of+one 0.03 -0.03
of+other 0.07 -0.15, of+our -0.09 -0.24, of+ours -0.05 0, of+overd 0.07 0.13, of+paren -0.15 -0.6
of+part 0.05 0.09, of+partn -0.05 0, of+peopl -0.17 -0.11, of+perso 0.05 0, of+place 0.24 -0.05
of+poor 0.33 -0.17, of+pract 0 -0.11, of+prior -0.17 0, of+profe 0.17 -0.11, of+progr 0.06 -0.1
of+provi -0.72 0.06, of+pupil 0.1 -0.27, of+quali 0.05 0.08, of+refer 0.08 0.26, of+revie 0 -0.09
of+schoo -0.43 -0.36, of+secon 0.12 -0.09, of+send -0.13 -0.41, of+septe 0.09 0.05
of+servi -0.35 -0.21, of+seven -0.13 0, of+sever 0.08 0, of+short 0.14 0.06, of+sight 0.07 0.11
of+signi -0.19 0.1, of+six -0.11 0, of+socia 0 -0.03, of+some 0.26 -0.21, of+south -0.06 0
of+speci 0.11 0, of+speec 0 0.09, of+staff 0.2 -0.27, of+state 0 -0.04, of+strat 0.04 -0.09
of+stren -0.4 0.1, of+stron 0.11 0, of+suppo -0.39 0.04, of+suspe 0.07 0.03, of+tea 0.05 0
of+teach 0.04 -0.08, of+ten 0.09 0, of+that -0.58 -0.04, of+the -0.06 0.15, of+their -0.2 0.04
of+them 0.1 -0.1, of+thera -0.11 -0.21, of+these -0.22 0.39, of+thing 0 0.07, of+this 0.13 -0.18
of+those 0.36 0.11, of+three 0.17 -0.18, of+time 0.15 0, of+too 0.03 0, of+trans 0.07 0.09
of+two -0.16 -0.03, of+up 0 -0.07, of+urgen 0.03 -0.05, of+us 0 0.36, of+waiti -0.08 0
of+waits 0 -0.03, of+ways 0.35 0.19, of+weakn 0 0.24, of+what 0.65 -0.26, of+where 0.31 0
of+which 0.19 0.12, of+whom 0 -0.06, of+wides -0.11 0, of+work -0.47 -0.17, of+worki 0.26 0.21
of+you -0.05 0.05, of+young -0.14 0.23, off+a -0.04 0, off+and -0.09 0, off+the 0.03 0
offer+and -0.11 0.06, offer+for 0.05 0.16, offer+has -0.05 0.08, offer+in 0.16 0
offer+is 0.22 -0.04, offer+of 0.2 0.13, offer+that 0.05 0.14, offer+to 0.05 -0.16
offer+was 0 -0.05, offer+websi 0.08 -0.04, offer+which 0.03 0.08, offic+and 0 0.05
offic+for 0.09 -0.12, offic+had -0.06 0, offic+has 0.24 0.06, offic+in 0 0.07, offic+is 0.04 -0.04
offic+of -0.24 0, offic+repor -0.03 0, offic+said 0.03 0, offic+that -0.06 0, offic+was 0.13 -0.24
offic+who 0.04 0.13, ofste+and -0.14 0.65, ofste+came -0.32 0, ofste+cqc 0.12 0.22
ofste+found -0.26 -0.03, ofste+had 0.16 0.12, ofste+has 0.71 -0.18, ofste+in -0.06 0
ofste+inspe 0.35 -0.54, ofste+repor 0.33 0, ofste+s -0.55 -0.08, ofste+said 0.11 0
ofste+says 0.23 0, ofste+that -0.14 0, ofste+the 0.29 0.23, ofste+websi -0.23 0, ofste+were -0.03 0
often+as 0 0.07, often+enoug -0.18 -0.05, often+than 0 0.36, often+the -0.12 0
older+child 0.12 -0.1, older+plans 0.12 -0.12, older+pupil 0.03 -0.26, older+teena 0.05 0
olds+in 0.03 0, once+a 0.21 -0.25, once+in -0.09 0, once+more -0.23 0, once+the -0.09 0
once+they -0.21 -0.14, once+to -0.14 0, one+and 0.26 -0.05, one+anoth 0.34 0.36, one+area 0.09 0
one+can 0 0.12, one+child -0.09 0.2, one+day -0.12 0, one+from 0.07 0, one+had 0 -0.04
one+has 0 -0.08, one+in 0.1 0.15, one+is 0.16 -0.07, one+more -0.28 0, one+mothe 0.09 0
one+of -0.78 0, one+paren -0.18 -0.39, one+part 0.13 -0.23, one+place 0.13 0.05, one+plan 0.31 0.04
one+reads -0.07 -0.15, one+s -0.09 -0.36, one+sees -0.15 0, one+team 0.08 0.21, one+that 0.05 0.16
one+the -0.03 0, one+thing 0.05 -0.42, one+to -0.36 0.05, one+waits -0.08 0, one+was -0.3 0
one+who -0.07 0, one+year 0.04 0, ones+are 0.15 0, ones+for 0.03 0, ones+that -0.18 -0.31
only+0 0.25 -0.2, only+a 0.11 -0.1, only+just 0.13 0, only+one 0 -0.05, only+the 0.03 0
open+a -0.11 0, open+and 0.03 0, open+meeti -0.06 0, open+to -0.14 -0.05, opens+in -0.13 0
oppor+for 0.03 -0.1, oppor+to -0.18 -0.09, or+0 0.09 0, or+a 0 -0.08, or+adhd 0.06 -0.03
or+are 0.03 -0.03, or+at -0.08 0, or+bette -0.16 0, or+care 0.1 0, or+colle -0.06 0
or+disab 0.25 0.03, or+for -0.07 0, or+have 0.06 0, or+if 0.03 0, or+in 0.06 0, or+more 0.22 -0.09
or+no 0.08 0.09, or+not 0.26 0.24, or+send 0.06 0, or+so 0.12 0, or+syste -0.68 0.06
or+the -0.03 0, or+to 0.05 -0.11, or+train -0.04 0.2, or+young -0.24 -0.05, order+to 0 -0.07
ordin+avail 0.09 0, ot+waits 0.14 -0.1, other+and 0.09 0.03, other+areas 0.32 -0.09
other+counc -0.06 0, other+hand 0.09 0, other+have 0.18 -0.29, other+partn 0.22 0, other+s 0.03 0
other+so 0.04 0.08, other+than 0 -0.06, other+thing -0.07 -0.04, other+to -0.06 -0.14
ought+to -0.04 -0.55, our+answe -0.05 0, our+best -0.04 0, our+child -0.22 -0.66, our+commi -0.17 0
our+commu -0.13 0, our+data -0.07 0, our+early 0.05 0, our+famil 0.35 -0.27, our+findi -0.08 0
our+healt 0.08 0, our+impro -0.07 0, our+kids -0.03 0, our+local 0.24 0.03, our+own -0.2 0
our+paren 0.07 0, our+partn -0.31 0, our+plans -0.24 0, our+progr 0.25 0.15, our+pupil -0.05 0
our+respo -0.03 0, our+schoo 0.15 0.05, our+senco -0.1 0, our+send -0.14 0.18, our+servi -0.1 0
our+staff -0.1 0.13, our+teams 0.06 0, our+thank -0.06 0, our+thera 0.08 0, our+websi -0.04 0
our+work 0.11 -0.11, our+writt 0.04 0, our+young -0.06 -0.11, out+a 0.15 0.07, out+an -0.06 0
out+and 0 0.07, out+as 0.22 -0.13, out+at 0 -0.13, out+by 0.17 -0.17, out+for 0.03 0.14
out+from -0.05 0, out+how -0.04 0, out+if 0.09 0, out+in 0.2 0.16, out+is 0.05 0
out+last 0.04 -0.08, out+more -0.08 0, out+of 0.21 0, out+that 0 -0.36, out+the 0.15 0.45
out+there 0.09 -0.13, out+this -0.05 0, out+to -0.29 -0.14, out+today 0.12 0, out+too 0.06 0.23
out+well -0.05 0, out+what -0.32 0, out+yeste 0.05 0, outco+after 0.11 0, outco+and -0.05 -0.09
outco+are -0.42 0.31, outco+at 0.28 -0.14, outco+bette -0.2 -0.09, outco+for 0.49 -0.08
outco+get -0.03 0, outco+had -0.07 0, outco+in 0.43 -0.16, outco+incon 0.14 -0.04, outco+is -0.12 0
outco+of -0.15 0.18, outco+that 0.21 0.03, outco+the -0.09 0, outco+they -0.05 -0.07
outco+to -0.18 0, outco+was 0.04 0, outco+were -0.16 0.04, outli+in -0.13 0, outli+our -0.08 0
outli+the -0.09 0, outli+what -0.1 0, outsi+of 0 -0.06, outsi+the 0.13 0.1, over+0 0.14 -0.29
over+0s 0.36 -0.21, over+a -0.16 0.29, over+and 0.12 -0.05, over+by 0.03 0, over+five -0.16 -0.1
over+fives 0.2 -0.04, over+half 0.03 0, over+how 0.24 -0.19, over+in -0.03 0, over+it -0.09 0.28
over+the -0.27 0.07, over+three 0.05 0, over+time -0.09 -0.17, over+to -0.09 -0.05
over+two 0.29 -0.17, over+what 0.17 0.04, overa+incon 0.15 0, overa+outco 0.09 0.06
overs+and -0.03 -0.29, overs+by -0.03 0.08, overs+is -0.06 0.15, overs+of 0.54 -0.14
overs+was 0 -0.17, overv+and -0.14 0, overv+of -0.04 0, owing+to -0.04 0, own+and 0.09 0
own+data -0.08 0, own+figur -0.04 0, own+self -0.05 0, own+view -0.06 0, owned+by 0.21 0.16
pace+and 0.05 0, pace+of 0.28 -0.06, packa+of 0.11 0, paedi+and -0.08 -0.05, paedi+appoi 0.21 -0.1
paedi+are 0 0.1, page+0 0.39 0.17, paid+for 0.15 0.06, paid+work 0.22 -0.05, panel+of -0.13 0
parag+0 0.1 0, paren+and -0.43 -0.18, paren+are 0.3 -0.28, paren+aren 0 -0.04, paren+as -0.12 0.06
paren+at -0.1 0, paren+can 0 0.24, paren+carer -0.46 0.25, paren+child -0.08 0, paren+confi 0 -0.47
paren+descr 0.09 -0.31, paren+do 0.13 0.21, paren+feel 0.25 -0.07, paren+felt -0.11 0
paren+find 0.06 -0.11, paren+for -0.23 0, paren+forum 0.28 0.09, paren+from 0.07 0
paren+group -0.1 0.08, paren+had -0.07 -0.17, paren+has -0.06 0, paren+have -0.17 0
paren+help 0.06 0, paren+in -0.35 -0.24, paren+invol 0.06 0, paren+it 0.08 0.08
paren+know 0.06 0.08, paren+now 0.18 0.07, paren+of 0 -0.42, paren+or -0.11 0
paren+remai 0.12 -0.03, paren+repre 0.11 0, paren+said 0.16 -0.07, paren+say 0.12 0.09
paren+shoul -0.05 0, paren+still -0.06 0, paren+tell -0.04 0, paren+that 0.25 -0.17
paren+the -0.26 -0.05, paren+to 0 0.03, paren+told 0.11 -0.04, paren+too -0.13 0
paren+trust 0.26 -0.08, paren+voice 0.07 0, paren+wait -0.13 0, paren+were -0.33 0.05
paren+whose -0.14 0.14, paren+will 0.14 0, part+0 -0.03 0, part+and -0.05 -0.05
part+in -0.11 -0.28, part+of 0.1 0.21, part+time 0.15 -0.19, partn+and -0.03 0.14
partn+are -0.08 0.05, partn+as 0 0.12, partn+betwe 0 0.06, partn+board -0.14 0, partn+by -0.13 0
partn+did 0.09 -0.05, partn+does 0.4 0, partn+for -0.04 0, partn+from -0.11 0, partn+had 0.25 -0.04
partn+has 0.24 0.11, partn+have 0.13 0.07, partn+impro -0.09 0, partn+in 0.24 0.24
partn+is 0.04 0.24, partn+leade 0 -0.13, partn+must 0.14 -0.06, partn+of 0.17 0
partn+paren -0.05 0, partn+provi 0.16 0, partn+s -0.13 -0.13, partn+shoul 0.34 -0.6
partn+so -0.14 0, partn+that 0 -0.05, partn+the 0.08 0.15, partn+to 0 -0.12, partn+was 0.21 -0.09
partn+we -0.19 0, partn+were -0.1 0, partn+which -0.13 0.06, partn+who 0.15 0.07
partn+will -0.12 0, partn+work -0.09 0, partn+worki -0.39 -0.13, parts+of 0.07 -0.16
passi+and 0.19 -0.1, pathw+and 0.22 0.04, pathw+for 0.13 -0.06, pathw+to 0 0.19, pay+for 0.04 0.05
payme+are 0.11 -0.19, pays+for 0.11 -0.17, peopl+a 0.04 0, peopl+aged 0.04 -0.19, peopl+and -0.48 0
peopl+are 0.43 0, peopl+as -0.11 0, peopl+at 0.21 0.12, peopl+can -0.03 -0.08, peopl+do 0.1 -0.04
peopl+feel 0 -0.13, peopl+for 0.13 0.17, peopl+from 0.03 0.2, peopl+get 0.34 0.04
peopl+go 0.07 -0.07, peopl+had -0.21 -0.05, peopl+have -0.22 -0.04, peopl+in 0.25 0.33
peopl+is 0.08 -0.11, peopl+know 0.05 -0.12, peopl+need -0.07 0, peopl+of -0.09 0.31
peopl+out 0.06 0.14, peopl+over 0.31 -0.04, peopl+paren -0.11 0, peopl+recei 0 -0.14
peopl+s 0.46 -0.08, peopl+said -0.08 0.13, peopl+say -0.16 0, peopl+shoul -0.09 0
peopl+speak 0.09 0.04, peopl+the -0.04 0.25, peopl+there -0.18 0.12, peopl+to -0.07 0.16
peopl+told 0.04 0.27, peopl+typic -0.13 0.06, peopl+wait 0.2 -0.24, peopl+were -0.03 0.26
peopl+who 0.07 -0.21, peopl+work 0.09 0.09, per+cent -0.05 0.2, perfo+and -0.24 0
perfo+data -0.15 0, perfo+was -0.14 0, perma+exclu 0.11 0.61, persi+absen 0.03 0.26
perso+budge 0.52 -0.23, perso+healt -0.03 -0.18, perso+is 0.05 0.26, perso+needs 0.04 -0.13
perso+s -0.08 -0.2, perso+to -0.16 0, perso+who 0.04 0, phone+line -0.11 0, photo+of -0.18 0
physi+and -0.04 0, physi+disab -0.26 0, pick+up 0.14 0.25, picke+out -0.18 0, picke+up 0.43 0.22
pictu+is 0.12 0.38, pictu+of 0.06 -0.11, piece+of -0.12 -0.08, place+a 0.13 0.61
place+and 0.04 0.11, place+are -0.21 -0.32, place+at 0 0.04, place+betwe -0.05 0, place+by 0.09 0
place+direc -0.07 0, place+for -0.08 0, place+in 0.04 0.36, place+of -0.2 0, place+out -0.04 -0.1
place+outsi 0.08 0, place+so 0 -0.09, place+that 0 0.1, place+the 0.03 0, place+to -0.14 -0.04
place+was 0.09 0, place+where 0 0.05, place+which -0.17 0, plain+engli -0.04 0
plain+that 0.12 -0.22, plain+words -0.22 0, plan+0 -0.07 0, plan+a -0.11 0, plan+after -0.17 0
plan+and -0.21 0.19, plan+app -0.17 0, plan+are 0.08 -0.09, plan+as 0.2 0, plan+at -0.05 0
plan+be -0.03 0, plan+by -0.2 0, plan+ehcp 0.13 0, plan+for 0.16 -0.08, plan+has 0 0.28
plan+have 0.07 0, plan+in 0.27 0.24, plan+is 0 -0.23, plan+must 0.04 0, plan+of -0.38 -0.14
plan+proce 0.06 0.11, plan+s -0.06 0, plan+servi 0.14 -0.04, plan+that -0.08 0.1, plan+the 0.22 0
plan+to 0.14 -0.23, plan+toget 0.23 -0.39, plan+was 0.03 0.46, plan+which -0.14 0
plan+will -0.03 0, plan+withi -0.05 0, plann+and 0.06 0.29, plann+for 0.28 -0.34, plann+of -0.11 0
plann+to 0.12 0, plans+0 -0.16 0, plans+a -0.04 0, plans+and 0.09 -0.3, plans+are 0.1 0.76
plans+aren 0.03 -0.06, plans+as -0.04 0, plans+by -0.04 -0.07, plans+come 0.14 0.45
plans+do 0.22 0.08, plans+don 0.26 -0.08, plans+ehcp -0.05 0, plans+ehcps -0.17 -0.09
plans+for -0.19 -0.55, plans+had -0.32 0.43, plans+has 0.08 0.1, plans+have -0.06 -0.06
plans+in 0.17 0.03, plans+is 0.05 0.43, plans+issue 0.28 -0.25, plans+lack -0.06 0
plans+late 0.03 -0.03, plans+must -0.15 0, plans+of 0.41 -0.07, plans+remai -0.09 -0.03
plans+still 0.07 0, plans+take 0.1 0, plans+that -0.17 -0.29, plans+the -0.12 -0.08
plans+to -0.35 -0.12, plans+too 0.17 0, plans+was 0.15 0, plans+we 0.09 0, plans+were -0.04 0.19
plans+which 0.27 -0.27, plans+writt 0.21 0, pleas+about -0.04 0, pleas+don -0.12 0
pleas+that 0.53 0.03, pleas+to 0.37 0, pleas+us -0.04 0, plent+of 0 -0.05, point+and 0 0.04
point+in -0.03 -0.1, point+of -0.03 0.15, point+out 0.32 0.1, point+to 0.31 0.06
point+were -0.08 0, poor+and 0.13 -0.06, poor+menta 0 -0.04, poor+outco 0.24 -0.1
poor+progr 0.03 0, poor+quali 0.38 -0.21, port+merro -0.17 0, porta+and 0.03 0
posit+about 0.18 -0.15, posit+and 0.03 0.06, posit+exper -0.35 -0.05, possi+outco 0.04 0
post+0 0.24 0.05, post+for 0.05 0, postc+lotte 0.14 0, posts+are 0.11 0, posts+were 0.06 0
pract+and -0.05 0.13, pract+are 0.06 0.09, pract+from 0 0.11, pract+in 0.42 0, pract+is 0.16 -0.28
pract+of -0.12 0, pract+were -0.17 0.03, pract+who 0.35 0.06, pract+work 0.25 -0.51
prais+and 0.15 -0.11, prais+as -0.03 0, prais+by -0.07 -0.04, prais+for 0.13 0.23
prais+in -0.16 0.03, pre+schoo 0.11 0.12, preci+and 0.05 0, premi+title -0.03 0, prepa+and -0.04 0
prepa+for 0 -0.1, prepa+young 0.08 0.12, prese+and 0.05 0, prese+the -0.17 0, press+relea 0.08 0
press+to 0.08 0, previ+inspe 0.05 0.18, pride+in 0.04 0.14, prima+and -0.08 -0.27
prima+schoo 0.37 0.33, prima+to 0.03 0.1, prior+actio 0.15 0.06, prior+areas -0.04 -0.03
prior+for -0.16 0.32, probl+and -0.09 0, proce+and -0.12 0, proce+for -0.12 0.03
proce+is 0.14 0.07, proce+of -0.03 0, produ+a -0.21 -0.06, produ+and 0.06 -0.14, produ+by -0.03 0
produ+in 0 0.04, produ+is 0.43 0.31, produ+the -0.33 0, profe+and 0.19 -0.1, profe+are 0 0.08
profe+from 0.07 0.07, profe+in -0.03 0.04, profe+know 0.18 0, profe+who -0.04 0, progr+again 0.15 0
progr+and 0.08 0.39, progr+at 0 0.08, progr+for 0 0.13, progr+from 0.09 -0.1, progr+had -0.19 0.09
progr+has 0.4 -0.24, progr+in 0.14 0.07, progr+is -0.66 0.31, progr+made 0.13 0.11
progr+of 0.03 -0.25, progr+plan -0.19 0, progr+repor -0.05 0, progr+since -0.19 -0.03
progr+the -0.03 0, progr+there 0.07 0.12, progr+to -0.4 -0.25, progr+was -0.08 0.31
promi+that -0.06 0, promi+to -0.24 0, promp+and 0.15 0.13, propo+of 0.08 0.17, propo+that -0.04 0
prote+and -0.06 0, proud+of -0.25 0.04, proud+to 0.13 0, provi+and 0.13 -0.15, provi+are 0.15 0.26
provi+as -0.15 0, provi+bette 0.39 -0.12, provi+by -0.03 0, provi+for 0.71 0.18
provi+had 0.05 0.03, provi+has 0.09 0.12, provi+have 0.04 0, provi+in -0.21 -0.35, provi+is 0.34 0
provi+it 0.03 0, provi+of 0 0.18, provi+that 0.11 0, provi+the -0.14 0.04, provi+to -0.04 0.18
provi+was 0.03 0.18, provi+were 0.14 -0.1, provi+which 0.21 -0.33, publi+a -0.06 0
publi+and 0.06 0, publi+by 0.06 0, publi+healt 0.12 0, publi+in 0.05 0, publi+it -0.05 0
publi+its -0.03 0, publi+last 0.04 0, publi+of -0.14 0, publi+the -0.03 0, publi+their -0.05 0
publi+this 0.21 -0.06, publi+today -0.05 0.06, publi+yeste 0.05 0, pull+toget 0.12 0.06
pupil+and 0.04 0, pupil+are -0.14 0.2, pupil+at 0.08 -0.18, pupil+do 0.13 0.05, pupil+have 0 0.14
pupil+in 0.04 -0.38, pupil+refer -0.06 0, pupil+wait -0.07 0, pupil+were 0.09 -0.1
pupil+witho 0 -0.06, purpo+and 0.25 0.08, purpo+of -0.09 0, put+0 0.05 0, put+a -0.08 0
put+child -0.03 0, put+in 0.44 0.39, put+into 0.14 0, put+it -0.23 0.03, put+out 0.08 0
put+right 0 -0.16, put+the -0.09 -0.35, put+their -0.16 0, put+this 0.05 0, put+to -0.04 0
put+toget 0.12 -0.08, putti+in -0.11 0, putti+into 0.05 0, putti+the 0.06 -0.05
quali+and -0.35 -0.34, quali+assur -0.03 -0.06, quali+commi -0.25 0, quali+in 0.07 -0.1
quali+is 0.03 0.2, quali+of 0.09 0.15, quali+that 0.03 0, quart+of 0.08 -0.14, quest+and 0.15 0
quest+that 0.03 0, queue+for 0.07 -0.28, quick+and -0.4 0.11, quick+enoug -0.1 -0.07
quick+to 0.13 0.13, quite+a 0.05 0, raise+by 0.08 -0.18, raise+conce -0.06 0, raise+in 0.03 0
raise+signi -0.09 -0.07, raise+the 0.14 0.07, ran+from 0.08 0, range+of -0.12 0.3
rate+of -0.13 -0.09, rated+good -0.07 0, rated+the -0.08 0, rates+of 0.21 -0.12
rathe+than 0.07 0.19, ratin+was 0.06 0, re+0 0.03 0, re+a -0.04 0, re+doing -0.07 0
re+glad -0.04 0, re+inspe 0.3 0, re+not 0.05 -0.07, re+pleas 0.11 -0.13, re+proud -0.06 0
re+right -0.13 0, re+sorry -0.04 0, re+still 0.03 0, re+tired -0.1 0, re+told -0.07 0
re+visit 0.17 0.24, re+waiti -0.11 0, re+worki -0.04 0, re+worri 0.08 0, reach+0 0.18 0.05
reach+a 0.06 -0.09, reach+the 0.13 -0.12, read+all -0.07 0, read+as 0.12 0, read+here -0.03 0
read+in 0.1 0, read+it -0.08 0, read+more -0.39 0, read+out 0.04 0, read+that 0.28 0.03
read+the 0.08 0, read+them 0.04 0, read+what -0.04 0, ready+for 0.15 0.18, ready+to -0.04 -0.04
reall+good -0.11 0, reaso+for -0.05 0, recei+a -0.03 0.03, recei+by -0.1 0, recei+sen 0 -0.14
recei+the -0.03 -0.15, recei+timel 0.03 -0.04, recen+appoi 0.03 0.08, recen+area -0.13 0
recen+inspe 0.19 0, recen+ofste -0.09 0, recog+and 0.32 0.18, recog+as 0.07 -0.17, recog+by 0 -0.29
recog+in 0.04 0, recog+that -0.14 0.69, recog+the 0 0.17, recom+that -0.14 0, recor+and -0.13 0
recor+in -0.04 0, recor+of -0.07 0, recor+that 0 -0.06, recov+plan -0.23 0, recru+to -0.13 0
redes+the -0.04 0, reduc+in -0.04 0, reduc+the 0.12 -0.1, reduc+timet -0.08 0
reduc+waiti 0.06 -0.17, reduc+waits 0.22 -0.26, refer+and 0.07 0.2, refer+are -0.04 0
refer+for 0.16 -0.24, refer+have -0.13 0, refer+to 0.05 -0.17, refle+the -0.07 0.04
refor+are 0.11 0, refor+came -0.23 0, refor+for -0.1 0, refor+had -0.08 0, refor+in 0.22 0
refor+of 0.31 0, refor+that -0.06 0, refor+which -0.1 0, refus+to -0.09 0, regis+dsr 0 0.05
regis+is 0.07 0.09, regis+today -0.1 0, regul+0 -0.07 0, relat+betwe 0.25 0.04
relat+to -0.29 -0.09, relev+to -0.18 0, remai+a -0.04 -0.21, remai+poor -0.05 -0.03
remai+to -0.12 -0.15, remai+too 0 -0.13, remar+that -0.08 0.19, remem+that -0.06 0
remin+membe 0.04 0, repea+their 0.11 -0.11, repea+thems 0.14 0.32, repli+to 0.09 0
reply+to -0.11 0, repor+ackno 0.03 0.13, repor+also 0.06 0.06, repor+and -0.11 -0.25
repor+are -0.24 -0.11, repor+as 0 -0.07, repor+asks 0.06 0, repor+at -0.06 0, repor+be -0.12 0
repor+befor 0.08 0, repor+bring -0.19 -0.17, repor+broug 0.07 0, repor+by 0.73 -0.06
repor+came -0.27 -0.2, repor+can -0.12 0, repor+descr -0.09 -0.03, repor+did 0.23 0.46
repor+doesn -0.19 0, repor+finds -0.06 0, repor+follo -0.07 0, repor+for 0.07 0
repor+found -0.59 -0.15, repor+from -0.07 -0.13, repor+had 0.06 -0.08, repor+has -0.06 -0.07
repor+highl -0.08 0, repor+in 0.14 -0.07, repor+incon -0.09 0, repor+inspe 0.1 -0.07
repor+into -0.12 0, repor+is -0.6 0.08, repor+isn -0.04 0, repor+it 0.21 -0.14, repor+last -0.07 0
repor+makes 0.07 0, repor+noted 0.15 0.2, repor+notes 0.25 0.04, repor+of 0.25 0.28
repor+ofste 0.07 0, repor+out 0.21 0, repor+point -0.08 0, repor+prais -0.13 0
repor+publi 0.27 0.03, repor+recog 0.06 0.1, repor+recom -0.06 0, repor+s -0.1 -0.04
repor+said 0.35 -0.18, repor+says -0.25 -0.12, repor+servi 0.21 0.06, repor+sets 0.14 -0.13
repor+shows -0.04 -0.3, repor+speak 0.05 -0.04, repor+state 0.03 0, repor+that 0.13 0.32
repor+the 0.16 -0.13, repor+they 0.08 0.03, repor+to 0.22 -0.03, repor+too 0.2 0.42
repor+was -0.03 -0.05, repor+went 0.07 -0.03, repor+were -0.14 0, repor+what -0.04 0
repor+which 0.11 0.35, repre+of -0.08 0, reque+for -0.08 -0.29, requi+a -0.16 0, requi+and -0.14 0
requi+becau -0.06 0, requi+impro -0.17 0, requi+of 0.18 0, requi+to 0.06 -0.06
resid+schoo 0.15 -0.11, resol+that 0.03 0, resol+to -0.12 0, resou+bases 0.22 -0.07
resou+provi 0.12 0.25, respe+of 0.05 0, respo+and -0.1 0.07, respo+for -0.39 -0.22
respo+in -0.08 0, respo+is -0.14 0, respo+of -0.22 0, respo+to 0.15 0.04, resul+at 0.1 0.07
resul+for -0.06 0.15, resul+in 0.18 -0.06, resul+is -0.07 0, resul+of -0.18 -0.16
resul+was -0.11 0, retur+to -0.04 -0.03, revie+and -0.08 -0.09, revie+are 0.31 -0.28
revie+by -0.06 0, revie+for -0.14 -0.07, revie+found -0.08 0, revie+has -0.06 0
revie+in -0.12 0.04, revie+is 0.03 0.1, revie+it -0.04 0, revie+meeti -0.06 0, revie+of 0 0.33
revie+proce 0.08 -0.04, revie+regul -0.07 0, revie+take 0.03 0.04, revie+that 0.09 -0.05
revie+the 0.06 0.08, revie+was 0 -0.32, revie+were 0.03 -0.09, revis+and -0.08 0, revis+by -0.09 0
revis+in -0.24 -0.08, revis+lette 0.13 0, revis+of -0.06 0, revis+to -0.07 0, right+and 0.07 -0.48
right+by 0.08 0.08, right+direc 0.05 0, right+for -0.13 0.21, right+help -0.1 -0.11
right+in 0.38 0, right+peopl 0.08 0, right+suppo -0.14 -0.16, right+the -0.04 0
right+time -0.12 -0.27, right+to -0.13 0, right+way 0.15 0.42, ring+0 -0.04 0, ring+us -0.03 0
rise+in -0.03 -0.06, rise+to 0.25 -0.03, risen+by -0.04 0, risin+deman 0.06 0, risk+of 0 0.66
risk+that -0.09 0, role+in 0 0.11, role+of -0.03 0, roma+and 0.04 0, room+for -0.08 0
rose+by -0.04 0, round+the 0.2 0.06, run+by 0.18 0, run+the -0.09 0, runs+the 0.07 0, s+0 0 -0.03
s+a -0.11 0.08, s+about -0.04 0, s+also 0.14 -0.05, s+an -0.12 0, s+and 0.1 -0.25, s+answe -0.18 0
s+area 0 0.03, s+arran -0.25 0.03, s+as -0.07 0, s+asses 0 -0.23, s+at 0.04 0, s+becau -0.03 0
s+been -0.09 0.04, s+being -0.06 0, s+bette -0.11 0, s+brill -0.03 0, s+cabin 0.06 0
s+centr 0.16 0.18, s+chair 0.03 0, s+chang -0.04 0, s+chief -0.16 0, s+child -0.13 0.21
s+clini -0.04 0.06, s+commi -0.14 0, s+commu 0.13 0.13, s+contr 0.07 -0.26, s+direc -0.4 0
s+done 0.05 0, s+educa 0.26 -0.06, s+effec -0.06 0, s+execu 0.04 0.13, s+exper -0.37 0.07
s+fair -0.08 0, s+famil 0 -0.11, s+findi -0.09 0, s+first 0.04 0, s+for -0.04 0, s+going 0.22 0
s+good -0.22 0, s+had -0.06 0, s+hard 0.08 0, s+healt -0.29 0.14, s+how -0.19 0, s+in 0.03 0
s+incon 0.37 0, s+inspe -0.11 0.13, s+is 0.09 0.21, s+it 0.09 0, s+joint -0.12 0, s+just -0.05 0
s+lead 0.06 0, s+leade -0.1 0.16, s+less 0.1 0, s+lette -0.17 0, s+like -0.06 0, s+lives 0.17 -0.21
s+local 0.65 0.43, s+lovel -0.05 0, s+menta -0.06 -0.15, s+missi 0.12 0, s+more -0.16 0
s+needs 0.95 -0.25, s+new -0.04 0, s+next 0.09 -0.06, s+no -0.31 -0.13, s+not -0.24 -0.13
s+now 0.06 0.1, s+nurse 0.05 0.06, s+offic -0.03 0, s+one 0.04 -0.04, s+only -0.04 0
s+opini -0.04 0, s+our -0.06 0, s+ours -0.04 0, s+out 0.18 -0.17, s+outco 0.17 0
s+overs 0.12 -0.05, s+own 0.12 0, s+paren 0.13 -0.08, s+partn 0.03 -0.13, s+plan -0.07 0
s+plans 0.04 -0.05, s+pract -0.15 -0.09, s+progr -0.16 0.05, s+provi -0.07 -0.08
s+repor 0.22 -0.15, s+repre -0.08 0, s+respo 0.03 0, s+right -0.08 0, s+schoo 0.03 0.03
s+self -0.18 0, s+send 0.17 0, s+servi -0.3 0, s+socia 0 0.04, s+speci 0.63 -0.05
s+still -0.19 -0.03, s+strat 0.24 0.09, s+stren -0.08 0.04, s+strug -0.06 0, s+suppo 0.3 -0.08
s+surve -0.05 0, s+syndr 0.09 0.03, s+team 0.11 0.19, s+that -0.21 0, s+the 0.12 -0.1
s+thera -0.22 0, s+there 0.15 0.1, s+time 0.04 0, s+to -0.04 0.09, s+too -0.05 -0.03
s+true -0.06 0, s+two -0.07 0, s+up 0.04 0, s+us -0.04 0, s+view -0.05 0, s+views 0.09 0.08
s+visit -0.14 0, s+voice -0.09 -0.09, s+waite -0.03 0, s+waiti 0.11 0, s+way 0.03 0
s+websi -0.28 0, s+what -0.06 -0.06, s+where -0.12 0, s+why -0.04 0, s+words 0.03 -0.04
s+work 0.24 -0.13, s+worse -0.08 0, s+writt 0.07 0, s+wrong -0.03 0, s+you -0.11 0
s+young -0.22 0.07, s+your -0.05 0, sad+or 0.07 0, safe+and 0.05 0.34, safet+of 0.11 0.22
safet+valve -0.11 0, said+a -0.08 0, said+about -0.23 0.04, said+after 0.12 -0.06
said+and 0.09 0.24, said+as -0.1 0, said+child 0.1 -0.23, said+cllr -0.06 0, said+counc -0.08 0
said+famil 0.1 -0.03, said+for -0.04 0.07, said+had 0.08 -0.03, said+i -0.13 0, said+in 0.25 0.18
said+inspe 0.36 0.05, said+is -0.12 0, said+it 0 -0.16, said+leade 0.18 0.12, said+no -0.04 0
said+of -0.16 0.24, said+ofste 0.26 -0.14, said+one -0.11 0, said+paren 0.13 0, said+plans 0 -0.03
said+she 0.05 0, said+so 0.56 0.1, said+some -0.2 0, said+sorry 0 -0.04, said+that -0.46 0
said+the 0 0.74, said+there -0.32 -0.22, said+they -0.2 0, said+to 0.44 0.34, said+too 0.17 -0.05
said+waits 0.04 0, said+was 0.16 0, said+we 0 -0.22, said+were 0.03 0, said+what 0 -0.17
said+when 0.04 0, said+young 0.06 0, same+as -0.06 0, same+day 0.13 0.22, same+inspe 0 -0.1
same+repor 0.1 0.11, same+time -0.12 0, same+way 0.13 0, sat+in -0.09 0, satis+that 0.06 0.04
saw+a 0.05 -0.1, saw+that 0.18 0.13, saw+the -0.26 0, say+a 0.05 0, say+about -0.04 0.1
say+and 0 0.05, say+anyth -0.03 0, say+how 0.25 -0.18, say+if 0.1 0, say+in 0.13 -0.09
say+inspe 0.04 -0.07, say+is 0.16 0.26, say+it 0.03 0.04, say+no -0.17 0, say+of 0.11 0.15
say+paren -0.27 0.05, say+so -0.2 0, say+sorry -0.2 0, say+that -0.24 0.17, say+the 0.36 0.29
say+there -0.1 0, say+they -0.34 -0.19, say+to -0.07 0, say+too 0 0.04, say+we 0.05 0
say+what 0.03 0.03, say+who 0.03 0, say+yes -0.03 0, say+you 0.07 0, sayin+that -0.26 0.05
sayin+this -0.03 0, says+a 0.04 0.16, says+and 0.07 0.14, says+child -0.22 0, says+in 0.1 -0.07
says+is -0.07 -0.08, says+it -0.1 -0.44, says+leade 0.12 0.16, says+of -0.03 0
says+paren 0.16 0.03, says+that 0.09 0.42, says+the 0 -0.17, says+there 0.05 0.1, says+they 0.08 0
says+too 0.09 0.06, says+we -0.07 0, says+what -0.05 0, says+young 0.03 0.06
scath+repor 0.12 -0.12, schoo+0 -0.1 0, schoo+a 0 0.03, schoo+age -0.22 0, schoo+and -0.05 0
schoo+are 0.35 -0.3, schoo+at -0.06 -0.03, schoo+becau -0.17 0.06, schoo+by 0.08 0.15
schoo+can 0.13 -0.05, schoo+child 0.07 0.13, schoo+colle -0.48 0, schoo+day -0.03 0
schoo+did 0.06 -0.07, schoo+do 0.13 0.05, schoo+don 0.13 0.04, schoo+for 0.03 0.15
schoo+get 0.06 0.04, schoo+had -0.14 -0.09, schoo+has 0 -0.03, schoo+have 0.07 0, schoo+here 0.04 0
schoo+in -0.34 0.23, schoo+inclu 0 0.12, schoo+is -0.04 0.42, schoo+leade -0.33 -0.05
schoo+not 0.07 0, schoo+nurse -0.06 -0.4, schoo+nursi 0.25 -0.05, schoo+or -0.12 -0.11
schoo+place -0.16 -0.04, schoo+pupil 0 0.31, schoo+s 0 -0.03, schoo+said -0.06 0
schoo+shoul -0.23 0, schoo+so 0.16 0.05, schoo+staff 0.28 0, schoo+that 0 0.05, schoo+the -0.1 0
schoo+they -0.04 -0.18, schoo+to 0.2 -0.32, schoo+too 0.08 0, schoo+trans -0.07 0, schoo+was 0 0.23
schoo+were 0 0.12, schoo+where 0.17 0.21, schoo+which 0 0.15, schoo+witho -0.04 0.08
schoo+work 0 0.12, scrut+panel -0.05 0, secon+age 0.12 0, secon+is 0.08 0.19, secon+of 0.14 0
secon+schoo 0.31 -0.4, secon+that 0.12 0, secre+of -0.2 0, secti+f 0.06 0, see+a 0.28 -0.04
see+child 0.06 -0.23, see+how -0.07 0.14, see+if -0.21 0, see+it 0 0.1, see+more 0.13 0
see+that 0.11 -0.63, see+the -0.11 0, see+to -0.28 0, see+what -0.32 0.04, see+wheth 0.05 0
seein+that 0.05 0, seeki+child 0.13 0.17, seems+to 0.08 0, seen+and 0 0.03, seen+as 0.07 -0.04
seen+at 0.11 -0.18, seen+by -0.33 0.03, seen+in 0 0.14, seen+it -0.07 0, seen+quick 0.04 0.13
seen+that 0.1 0.04, seen+the 0.05 0, seen+to 0.04 0.06, seen+withi 0 0.14, self+asses -0.03 0.04
self+evalu -0.22 -0.15, semh+needs 0.1 -0.21, sen+and 0.04 -0.06, sen+suppo 0.34 -0.15
senco+and 0 -0.09, senco+are -0.04 0, send+0 -0.14 0, send+a -0.11 0.15, send+achie 0.26 0.08
send+acros 0.1 0, send+advis 0.09 0, send+and -0.4 -0.18, send+are 0.28 -0.08, send+arran 0.05 0.1
send+as 0.07 0.03, send+bette 0 0.04, send+board 0.04 0, send+child 0.71 -0.38, send+do 0.18 0
send+exper 0.03 -0.18, send+famil -0.24 0, send+for -0.19 0, send+from 0.03 -0.05
send+get -0.06 0.06, send+had -0.14 0.18, send+has 0.3 -0.07, send+have 0.06 0.22
send+impro -0.85 0.1, send+in -0.57 -0.42, send+infor 0 0.11, send+inspe 0 0.31, send+is 0.32 0.23
send+it 0.16 0, send+local -0.18 -0.05, send+make 0.05 0, send+monit 0.03 0, send+need -0.21 -0.16
send+ofste -0.08 0, send+paren 0.04 -0.07, send+partn -0.25 0.2, send+progr 0.05 0.14
send+provi 0.23 -0.09, send+pupil -0.27 -0.1, send+refor 0.11 -0.43, send+repor -0.22 0.03
send+revis 0.03 0, send+said -0.08 0, send+servi -0.88 -0.03, send+speci 0 0.16
send+strat -0.09 -0.1, send+suppo 0 -0.04, send+syste -0.04 -0.2, send+team 0 0.26
send+that -0.14 0, send+the 0.24 -0.13, send+to 0.09 -0.24, send+was 0.13 0.05
send+were 0.24 -0.08, send+which 0 -0.06, send+who -0.54 0.12, senio+leade 0 -0.24
senio+manag -0.08 0, sense+of 0.32 0.06, senso+needs 0.11 -0.13, senso+occup 0.09 0.04
senso+servi 0.22 0.15, senso+suppo 0.18 0.15, senso+team 0.21 0.1, sent+a -0.07 0, sent+home 0 0.05
sent+in 0.11 0, septe+0 0.25 0.41, septe+inspe 0.14 0, septe+the -0.03 0, septe+to 0.03 0
serio+conce 0.03 0, serio+weakn 0.59 -0.06, servi+acros -0.15 -0.13, servi+and -0.49 -0.3
servi+are -0.32 0.05, servi+as -0.11 -0.03, servi+at -0.16 0.07, servi+being -0.09 -0.26
servi+bette -0.21 0.13, servi+by 0.1 0.04, servi+came 0.13 0, servi+camhs 0 -0.09
servi+come -0.07 0, servi+did 0.17 0, servi+direc -0.04 0, servi+do 0.05 0.09, servi+for -0.4 0.16
servi+from 0.13 -0.08, servi+had -0.08 0, servi+has -0.17 -0.26, servi+have 0.96 0.52
servi+ident -0.08 0, servi+impro 0.11 0, servi+in -0.04 -0.15, servi+inspe -0.11 0
servi+is -0.09 -0.13, servi+joint 0.13 -0.09, servi+nhs 0.03 0, servi+of 0 -0.32
servi+provi -0.12 -0.1, servi+s -0.05 0, servi+said 0.33 0.73, servi+sendi 0 0.05
servi+shoul 0.05 0, servi+so -0.08 0, servi+such 0.06 0.05, servi+suppo 0.08 -0.07
servi+that 0.7 0.4, servi+the -0.04 0.12, servi+there 0 -0.32, servi+they 0.06 -0.24
servi+throu 0.04 0, servi+to 0 -0.19, servi+toget 0.31 0, servi+was 0.03 0.19, servi+were -0.19 0
servi+which -0.22 0.29, servi+will 0.08 0.1, servi+work 0.04 -0.23, set+aside 0.08 0
set+down 0 -0.03, set+out -0.34 -0.24, set+two 0.05 0, set+up 0 0.05, sets+out -0.09 0.1
setti+and -0.05 -0.05, setti+out -0.13 0, setti+that -0.11 0, setti+up 0.11 -0.07
seven+areas -0.05 0, seven+in -0.05 0, seven+month -0.04 0, seven+of 0.05 0, sever+areas 0.67 0.32
shape+servi 0.1 0.1, share+a 0.12 0.17, share+and 0.05 0, share+by -0.18 0, share+care -0.26 0
share+infor 0.17 0.19, share+it 0.07 0, share+of -0.07 -0.08, share+one 0.2 0.17, share+plan 0.03 0
share+the -0.12 0, share+visio 0.07 0.09, share+what 0.12 0.13, she+added 0.09 0, she+can -0.04 0
she+d -0.1 0, she+had 0.04 0.08, she+has 0.05 0, she+ll -0.03 0, she+s 0.08 -0.12, she+said 0 -0.37
she+says -0.05 0, she+was -0.19 0, she+went -0.2 -0.08, she+would 0.05 0, short+and 0.03 0.09
short+break 0.45 0.66, short+for -0.03 0, short+notic 0.13 -0.25, short+of 0.13 -0.49
short+the 0.05 0.07, short+time 0.08 0, short+versi -0.11 0, short+waits -0.13 -0.19
shoul+act -0.08 -0.03, shoul+be -0.14 0.27, shoul+come 0.28 0, shoul+conti 0 -0.1
shoul+devel 0.08 -0.05, shoul+ensur 0.1 -0.15, shoul+go 0.16 0, shoul+have -0.48 -0.1
shoul+impro 0.32 0, shoul+make 0.19 -0.08, shoul+not -0.09 0, shoul+reduc 0.25 0
shoul+stren 0.13 -0.03, shoul+t -0.12 0, shoul+take -0.06 0, shoul+wait -0.16 0, shoul+work 0 -0.1
shoul+you -0.12 0, show+what 0.15 -0.05, showe+that 0.05 0, shown+the 0.07 0, shows+that -0.07 0
shy+away -0.03 0, side+by 0.05 0, side+of 0.1 -0.06, sight+of 0.19 -0.09, sign+up -0.1 0
signe+by -0.07 0, signe+off 0.08 0, signi+and -0.05 -0.03, signi+areas 0.53 -0.17
signi+conce 0.53 -0.69, signi+impro 0.04 -0.11, signi+in 0.54 0.41, signi+numbe 0.12 0.29
signi+progr -0.14 0, signi+weak -0.11 -0.03, signi+weakn -0.32 -0.21, simil+pupil 0.09 0.08
since+0 0.33 0.29, since+a -0.11 0, since+it -0.25 0, since+janua 0.03 0, since+last -0.14 0
since+march -0.18 0, since+octob -0.04 0, since+ofste 0.19 0, since+septe -0.03 0
since+that -0.14 0, since+the 0.15 0.22, since+then 0 0.1, since+there 0 -0.13
since+they 0.03 0.04, singl+out 0.25 -0.14, singl+point -0.06 0, sit+in -0.1 0, six+areas 0.04 0
six+child -0.14 0, six+in 0.26 0.34, six+month 0.08 -0.09, six+of 0.23 0.21, six+weeks -0.19 0.07
size+of 0 -0.08, skill+and -0.27 -0.13, slide+0 -0.07 0, slow+and -0.28 0.16, slow+to 0.22 -0.12
small+and -0.24 0, small+child 0.08 0.07, small+numbe 0.05 0.03, so+and 0.12 0, so+are 0.1 0
so+as 0.08 -0.28, so+by -0.03 0, so+child 0.09 0.04, so+did 0.05 0, so+do 0.44 0.04, so+does 0.06 0
so+far -0.25 0.06, so+for 0 0.15, so+hard -0.04 0, so+here -0.03 0, so+i 0.03 0, so+in 0.14 0
so+is 0.2 -0.09, so+it 0.08 0.15, so+long -0.13 -0.07, so+many -0.19 -0.2, so+much 0 -0.09
so+that -0.59 -0.08, so+the -0.21 -0.06, so+they 0 -0.07, so+to -0.04 0, so+too -0.03 0
so+we -0.05 0, so+what 0.06 0, so+you 0.05 0, socia+and 0 0.17, socia+care 0.06 -0.52
socia+emoti -0.32 -0.19, socia+media -0.05 0, socia+work -0.06 0, socia+worke 0.41 0.23
some+0 -0.12 0, some+are 0.14 -0.46, some+areas -0.08 0.23, some+cases 0.19 -0.04
some+child 0.71 -0.4, some+famil -0.04 -0.29, some+good 0.11 0, some+had 0.04 -0.06
some+have -0.08 0, some+of -0.21 0.04, some+paren 0.13 -0.05, some+plans 0.17 0, some+progr 0.09 0
some+pupil 0.14 -0.11, some+schoo 0.24 0.05, some+servi 0 0.17, some+thing -0.35 0.27
some+time -0.1 0, some+wait 0.16 0, some+young 0.14 -0.11, someo+to 0.06 0, somet+about -0.16 0
somet+that 0.1 0, somet+the -0.09 0, somet+we -0.09 0, somew+to 0.05 0, son+has -0.06 0
son+is -0.03 0, son+s 0.19 0, soon+enoug 0.16 0, sorry+for -0.04 0, sorry+that -0.07 0
sorry+to -0.44 0, sort+of -0.09 0, sound+like -0.03 0, sourc+of 0 0.19, south+east 0.06 0.11
south+of 0.2 -0.12, south+s 0.1 0, south+west -0.03 0, speak+for -0.24 0, speak+highl 0.08 0.14
speak+of 0.12 0.05, speak+to -0.26 0.06, speak+up 0.21 0.06, speci+advic 0.17 0
speci+and 0.17 0.05, speci+educa 0 -0.6, speci+equip -0.19 0.04, speci+menta 0.05 -0.06
speci+menti 0.13 0, speci+needs -1.19 0, speci+nurse 0.06 0.07, speci+place 0.48 -0.12
speci+provi 0.23 0.41, speci+schoo 0.51 0.4, speci+servi -0.14 0, speci+setti 0.12 -0.27
speci+suppo 0.1 0.12, speci+teach -0.08 0.07, spect+disor 0.1 -0.04, speec+and 0.15 -0.3
speec+langu 0 0.12, speec+thera -0.08 0.11, spend+it -0.1 0, spent+the -0.07 0, spent+three -0.08 0
spite+of 0.15 0.15, spoke+for -0.05 -0.07, spoke+of 0.09 -0.13, spoke+to 0 0.11, stabl+and 0.17 0
staff+and -0.19 0.15, staff+are -0.05 0.07, staff+at -0.07 0.03, staff+had -0.06 -0.16
staff+have 0.19 0.07, staff+in -0.06 0, staff+of -0.06 -0.06, staff+that 0.08 0, staff+to -0.12 0
staff+train 0.03 0, staff+turno 0.04 0, staff+was -0.11 0, staff+were 0.1 0.03, staff+who 0 0.15
staff+work 0.06 0, stage+0 0.21 0, stage+of -0.29 -0.03, stand+and -0.04 0, stand+at -0.08 0
stand+for -0.08 0, stand+in 0 -0.13, stand+of 0.05 0.04, start+early 0 0.04, start+in -0.34 -0.05
start+point 0.1 -0.11, start+schoo 0.11 0, start+secon 0.07 0, start+to 0.45 0.6, start+too 0 -0.03
state+and -0.15 0, state+are 0.11 0, state+is -0.07 0, state+of 0.13 0, state+that 0.18 -0.08
state+to -0.13 0, state+was -0.04 0, statu+deadl 0.05 0, statu+direc -0.08 0, statu+times 0 -0.06
stay+at 0.07 -0.1, stay+in 0.04 0.08, steps+to 0.04 0, still+a 0.32 -0.33, still+are 0.05 0
still+aren 0.1 0, still+be 0.09 0, still+don -0.04 0, still+have 0.03 0, still+not 0.17 -0.04
still+to -0.09 0, still+too -0.16 -0.08, still+wait 0.06 0, still+waiti -0.39 0, strat+0 -0.03 0
strat+and 0.06 -0.18, strat+direc 0.17 0, strat+for 0.13 -0.44, strat+has 0.06 0, strat+is 0.05 0
strat+leade 0.16 0.21, strat+level 0.17 0, strat+overs 0.08 -0.11, strat+plan -0.46 0
strat+plann 0.08 -0.13, strat+plans -0.05 0.09, strat+that 0.25 -0.08, stren+and -0.08 -0.11
stren+in 0.16 0.12, stren+of -0.04 0.06, stren+that 0.06 0.04, stren+the 0 -0.3, stren+were -0.22 0
stron+and 0.12 0.21, stron+enoug 0.03 0, stron+in 0.24 0, stron+partn 0 0.06, stron+progr 0.15 0
stron+relat -0.04 0.04, struc+by 0.07 0.21, strug+to 0.03 0, studi+and -0.1 0, subje+of -0.05 0
subje+to -0.04 0, submi+a -0.09 0, succe+in 0.19 0, such+a 0.05 0, such+as -0.05 0
suffi+in -0.21 0.09, suffi+progr -0.08 -0.17, sugge+that -0.2 0, suita+schoo 0.04 0.03
summa+of -0.13 0, summe+up -0.16 0, suppo+and -0.27 -0.18, suppo+are 0.05 0.28, suppo+as -0.17 0
suppo+at -0.04 -0.1, suppo+by 0.14 0.07, suppo+child -0.51 0, suppo+do 0 0.13
suppo+famil 0.05 0.08, suppo+for 0.29 -0.18, suppo+from -0.05 0.28, suppo+given 0.14 0
suppo+group 0.03 0, suppo+have 0.09 0.07, suppo+in 0.36 -0.13, suppo+inter 0.68 -0.08
suppo+is 0.22 -0.15, suppo+of -0.17 -0.14, suppo+regis 0.19 -0.07, suppo+servi 0.25 0.2
suppo+staff -0.09 0, suppo+team 0 0.21, suppo+teams 0.16 0.27, suppo+that 0.05 -0.03
suppo+the -0.14 -0.13, suppo+their 0.03 0, suppo+them -0.1 0.16, suppo+there 0.36 -0.08
suppo+they -0.39 0.13, suppo+to -0.17 0.07, suppo+was 0.3 0.32, suppo+well 0 -0.06
suppo+which 0.12 0, suppo+while 0 0.06, sure+that -0.05 -0.21, sure+to 0.08 0, surpr+to 0 -0.21
surve+0 -0.05 0, surve+and -0.07 0, surve+in -0.05 0, surve+of -0.09 0, suspe+are 0 -0.16
suspe+in 0.07 -0.17, suspe+of 0.19 -0.13, susta+impro -0.17 0, swift+and 0.03 0
syste+and 0.16 0.05, syste+as -0.03 0, syste+faili -0.35 0.04, syste+for -0.18 0.09
syste+in 0.05 -0.16, syste+is -0.19 -0.35, syste+of 0.11 0, syste+that 0.43 -0.13, t+a -0.06 0
t+about -0.07 0, t+all -0.07 0, t+alway 0.42 -0.24, t+and -0.03 0, t+answe -0.13 0, t+as 0.09 0
t+ask -0.03 0, t+asked 0.19 0, t+atten -0.05 0, t+been 0.24 -0.36, t+being -0.08 0
t+check 0.04 0.04, t+come -0.03 -0.05, t+comme -0.07 0, t+do -0.1 -0.06, t+enoug 0.1 -0.1
t+feel -0.09 0, t+find 0 0.14, t+follo 0.05 0, t+get -0.18 -0.08, t+go -0.05 0, t+good -0.38 -0.06
t+happe -0.25 0, t+have 0.05 0.24, t+hide -0.03 0, t+hold -0.04 0, t+in -0.24 0.08, t+keep 0.12 0
t+kept 0.07 -0.06, t+know 0.26 -0.39, t+known 0 -0.07, t+let 0.06 0, t+mean -0.04 0, t+meet 0 -0.05
t+menti -0.23 0, t+need -0.1 0, t+plann 0.06 0, t+prete -0.07 0, t+revie 0.16 -0.03
t+say -0.43 -0.04, t+see -0.15 0, t+speak -0.07 0, t+talk -0.03 0, t+tell 0.09 0, t+the -0.09 0
t+think -0.04 0, t+told 0.3 -0.04, t+under 0.08 -0.12, t+use -0.1 0, t+wait -0.15 0, t+want -0.1 0
t+write -0.05 0, t+yet 0 -0.07, tackl+the -0.11 -0.03, take+0 0.06 0, take+a 0.05 -0.09
take+an 0.26 -0.1, take+in 0.12 0, take+it -0.04 0, take+part -0.36 0.05, take+place 0.06 0.14
take+the -0.08 -0.11, take+to 0.1 0, take+too 0.17 0, take+up 0.24 -0.29, taken+as 0.11 0
taken+effec -0.2 0.04, taken+in 0.09 0, taken+to 0.14 -0.07, taken+up 0.09 0, takes+to 0.06 0
takes+too 0.04 -0.03, takin+effec 0.05 0, takin+part -0.15 0, talk+about -0.22 -0.07
talk+of 0.06 0, talk+over 0.04 0, talk+to 0.21 0.32, talke+about 0.09 0, talke+over 0.03 0
talke+to -0.44 0, talki+to 0.18 0, targe+0 -0.11 0, taugh+in 0.04 0, teach+and 0 0.14
teach+are -0.03 0, teach+assis 0.07 0.13, teach+for 0.05 0, teach+in -0.09 0, teach+of 0.04 0.05
teach+who 0.07 0.04, team+and -0.08 0.05, team+aroun 0.43 0.09, team+for -0.09 0.06
team+found 0.09 0.2, team+from -0.1 0, team+had 0.05 0, team+has 0.26 0.25, team+in -0.07 0
team+is 0 0.12, team+of -0.15 -0.52, team+s 0 0.04, team+that 0 0.08, team+to -0.06 0
team+was -0.08 -0.06, team+who 0.09 -0.03, teams+and -0.07 0, teams+for -0.18 0, teams+in 0.11 0.05
teena+are -0.03 0, teena+who 0 -0.04, tell+famil 0.14 -0.16, tell+inspe -0.07 0, tell+it 0.14 0.21
tell+me -0.08 0, tell+the -0.16 0, tell+their 0 0.15, tell+them 0.06 0.14, tell+us -0.38 -0.04
tell+you 0 0.13, telli+us -0.1 0, tells+me -0.03 0, tells+them 0.13 0.3, tells+us 0.04 0
tells+you -0.09 0, ten+month 0.05 0, ten+of -0.09 0, ten+plans 0.12 0.22, ten+years -0.29 0
term+0 -0.03 0, term+exclu 0.17 0, than+0 -0.12 0.33, than+a 0.04 0, than+at 0 0.1
than+befor 0.03 0.35, than+elsew -0.12 0.07, than+half -0.12 0, than+in 0.18 0.05
than+is 0.12 0.05, than+it 0.23 -0.24, than+one 0.18 -0.06, than+other 0.06 -0.18
than+simil 0.11 0.09, than+six -0.03 0, than+that -0.18 0, than+the -0.3 -0.04
than+their -0.03 0.18, than+they 0.17 -0.59, than+those 0.05 0.05, than+three -0.12 0
than+two 0.18 0.39, than+we -0.1 0, thank+all -0.08 0, thank+every -0.04 0, thank+for 0.04 0
thank+go -0.03 0, thank+to 0.15 0.36, thank+you -0.15 0, that+0 -0.3 0.04, that+a 0.05 0
that+acces 0.04 0, that+actio 0.08 0.13, that+adult 0 0.09, that+after -0.06 0, that+all -0.18 0.08
that+an 0.2 -0.27, that+annua 0.11 0, that+are -0.03 0.05, that+arran 0.04 0, that+asses 0.05 0.03
that+at 0.12 -0.07, that+autis 0.17 -0.06, that+began -0.04 0, that+by -0.08 0, that+came 0.59 0.19
that+can -0.03 -0.13, that+canno 0.25 -0.05, that+chang -0.09 0, that+check 0.07 -0.13
that+child -0.48 -0.25, that+co 0.06 0, that+come 0 -0.08, that+comes 0.03 0, that+commi 0.14 0
that+commu -0.32 -0.04, that+could 0.18 -0.18, that+counc -0.13 0, that+delay -0.13 0
that+did -0.05 0, that+disab -0.03 0.08, that+do -0.12 -0.18, that+does -0.03 0.09
that+doesn -0.08 0, that+don 0.04 -0.14, that+each 0.07 -0.15, that+early 0.04 0
that+educa -0.13 0.22, that+effec -0.18 0, that+ehc -0.13 0, that+enoug -0.03 0
that+every -0.3 -0.13, that+exper -0.5 0.18, that+expla -0.07 0, that+famil 0.31 0.06
that+few 0 0.04, that+follo 0 0.11, that+for 0 -0.11, that+give 0.06 0, that+go -0.08 -0.03
that+goes 0.03 0, that+gover 0.03 0, that+had 0.23 -0.25, that+has -0.26 -0.03
that+have -0.17 -0.19, that+he -0.13 0, that+healt -0.06 0.16, that+help 0.07 0.06
that+her -0.03 0, that+how -0.05 -0.28, that+i 0 0.1, that+in 0.54 0.29, that+inclu -0.06 0.03
that+infor -0.07 0, that+inspe 0.29 0.31, that+is -0.31 -0.36, that+isn -0.1 0, that+it -0.65 0.29
that+its -0.07 0.06, that+joint -0.12 -0.04, that+last -0.1 0, that+lead 0.04 0, that+leade 0 0.26
that+lette -0.09 0, that+local -0.2 -0.05, that+mains -0.04 -0.04, that+many 0 -0.08
that+matte -0.26 0.1, that+means 0.03 0, that+meet 0.09 -0.04, that+meets 0.07 0
that+money 0 -0.04, that+more 0 -0.61, that+most 0.05 0.05, that+must 0.2 0, that+need -0.26 0
that+needs 0.14 -0.05, that+new 0.08 0.04, that+no -0.29 0.37, that+nobod -0.05 -0.11
that+not 0.16 -0.13, that+nothi -0.1 0, that+of 0.26 0.15, that+offic -0.05 0
that+ofste -0.52 -0.28, that+older 0 -0.08, that+once 0.12 0.11, that+one 0 0.04
that+other -0.07 0, that+our 0.83 0.2, that+outco -0.21 0.08, that+outli -0.08 0, that+over -0.04 0
that+overs -0.13 0.06, that+paren 0.21 -0.79, that+partn -0.17 -0.15, that+peopl -0.19 0.08
that+place 0 -0.05, that+plans 0 -0.15, that+pract 0.07 0.03, that+prepa 0.04 0
that+profe 0.05 0.09, that+progr -0.03 0.23, that+provi -0.13 0, that+pupil 0.08 0.06
that+relat -0.11 0, that+repor -0.18 0, that+revie 0 0.08, that+s -0.2 -0.16, that+says -0.11 0
that+schoo 0.06 0.12, that+send 0.03 0.14, that+servi 0 -0.14, that+sets -0.05 0
that+she -0.13 0.2, that+signi 0.06 0, that+since -0.16 0.28, that+socia 0.04 0, that+some 0 -0.35
that+someb -0.05 0, that+speci -0.03 -0.06, that+speec 0.08 0.05, that+staff 0 0.31
that+strat 0.09 -0.2, that+suffi -0.22 -0.13, that+suppo 0.16 -0.07, that+suspe -0.03 -0.07
that+the 0.32 0.43, that+their 0.17 -0.13, that+there 0.66 -0.76, that+these 0.27 -0.1
that+they -0.1 -0.39, that+this -0.07 0.45, that+those 0.06 -0.29, that+three 0 -0.09
that+time -0.48 -0.03, that+timel 0.07 0, that+to -0.19 0, that+too 0.08 -0.05
that+took -0.09 0.15, that+trans -0.11 0, that+trust -0.1 0, that+two -0.05 0
that+waiti -0.22 0.13, that+waits -0.37 0.13, that+was -0.23 0.14, that+we 0.71 0.37
that+went -0.07 0, that+were 0 -0.12, that+what 0.44 0.08, that+when 0.15 0.15, that+where 0.03 0
that+will 0.3 0, that+work -0.03 0.2, that+works 0.1 0.11, that+would 0.08 -0.06, that+you -0.15 0
that+young 0.52 0.13, that+your 0.06 0, the+0 0.69 0.41, the+0th -0.16 0, the+absen 0.08 -0.04
the+accel -0.04 0, the+actio -0.22 -0.05, the+adhd -0.05 0.03, the+adult 0.08 0.06
the+advic 0.11 0.05, the+advis -0.04 0, the+age 0.27 -0.09, the+agend 0.11 0, the+ambit 0.09 0.17
the+annua 0.08 0.1, the+answe -0.1 0.08, the+app 0.06 0, the+appro 0 0.03, the+area 0.31 0
the+areas 0.19 0.11, the+arran -0.17 -0.21, the+asses 0.24 0.49, the+assis -0.11 0, the+atten 0.1 0
the+autho 0.23 0.34, the+autis 0 -0.08, the+autum -0.08 0, the+avera 0 -0.69, the+back -0.07 0
the+backl -0.23 0.2, the+basis 0.05 0.05, the+begin -0.05 0, the+best -0.27 0, the+bette 0.38 0.27
the+bits -0.11 0, the+board 0.45 -0.14, the+body -0.09 0, the+borou 0.38 0, the+bosse 0.05 0
the+botto -0.05 0, the+budge -0.07 0, the+bus 0.05 0, the+cabin 0 -0.09, the+call -0.04 0
the+capac 0.43 0.18, the+car -0.06 0, the+care 0 0.09, the+case 0.09 0.22, the+ccg 0.17 -0.14
the+ccgs -0.03 0, the+centr -0.11 0.48, the+chair 0 -0.06, the+chall -0.07 -0.36, the+chanc 0.1 0
the+chang 0.04 -0.12, the+chari -0.16 0, the+chief 0.16 0, the+child 0.04 0.32
the+choic 0.05 -0.14, the+city -0.2 0.32, the+class 0.07 0.11, the+clini -0.37 0.04
the+coast 0.23 -0.28, the+code 0.07 0, the+colle -0.06 0, the+comin -0.09 0, the+comme -0.16 0
the+commi -0.06 -0.17, the+commu -0.07 -0.06, the+compl -0.04 -0.1, the+conce -0.12 0
the+concl 0.22 0.13, the+conse 0 -0.09, the+conte -0.1 0, the+contr 0.11 0.03, the+core 0.03 0.1
the+corpo 0.05 0, the+cost 0.08 0, the+counc -0.66 -0.56, the+count 0.31 0.05, the+cours -0.17 0
the+covid -0.05 0, the+cqc -0.66 0.08, the+crite -0.13 0, the+cultu -0.14 0.09, the+curre 0 -0.05
the+dark 0.16 -0.25, the+day 0.11 -0.13, the+dco -0.15 0.24, the+deadl 0.25 0, the+deaf 0.14 0.09
the+decis -0.11 0, the+dedic 0.11 -0.21, the+delay 0.16 -0.29, the+deliv 0.04 0
the+depar -0.42 -0.04, the+deput 0.04 0, the+desig -0.16 0.09, the+detai -0.05 0
the+dfe -0.12 0.31, the+diagn -0.1 0.03, the+diffe 0.1 -0.21, the+direc -0.08 0.06
the+disab 0.03 0.09, the+distr -0.09 -0.07, the+docum -0.15 0, the+door 0.04 0
the+drive -0.08 0.09, the+duty -0.08 0, the+dynam 0.17 -0.09, the+earli 0.08 0.22, the+early 0 0.25
the+east -0.05 -0.1, the+educa 0.31 -0.35, the+effec -0.14 0.08, the+ehc 0 -0.28, the+eight 0.25 0
the+end 0.03 0.15, the+evide 0 0.15, the+execu -0.07 0, the+exper 0.11 -0.18, the+exten 0.04 0
the+extra 0.11 0.07, the+fact 0 -0.08, the+faili -0.34 0.13, the+failu -0.07 0, the+famil 0.03 0.39
the+febru 0.07 0, the+feedb -0.03 0, the+figur 0.11 0, the+final 0.05 0, the+findi -0.49 -0.13
the+first -0.25 0.21, the+five 0 0.16, the+follo -1.12 -0.19, the+form -0.16 0, the+forma 0.06 0
the+forum -0.11 0.2, the+four 0.3 0.18, the+fourt 0 -0.07, the+front 0 0.07, the+full -0.16 -0.21
the+fundi -0.05 0, the+futur 0.29 0.03, the+galle -0.05 0, the+gap 0 0.22, the+gaps 0.04 0.11
the+good 0.04 0.07, the+gradu 0.1 -0.03, the+great -0.11 0.1, the+green -0.09 0
the+groun 0.12 -0.19, the+group -0.3 0, the+growi 0 0.04, the+hard -0.21 0, the+headl -0.12 0
the+healt 0 0.26, the+heart -0.03 0.1, the+help 0.36 0.2, the+high -0.13 -0.17
the+highe -0.03 0.16, the+holid 0.05 -0.13, the+hospi 0.1 0.19, the+icb 0.2 -0.07
the+ident 0.23 -0.24, the+impac -0.17 0, the+impro -0.19 0.15, the+inclu 0 0.12
the+indep 0.06 -0.03, the+indiv 0.06 0.2, the+infor -0.32 -0.06, the+initi -0.31 0.17
the+inspe -0.1 0.2, the+integ 0.13 0.1, the+inter -0.24 0.16, the+invol 0.07 -0.12
the+islan -0.1 0.12, the+issue -0.3 0.24, the+job 0.05 0.12, the+joint 0.08 -0.1, the+journ 0.03 0
the+judge 0.18 -0.23, the+key -0.38 0, the+keywo 0.08 0.13, the+la -0.22 0, the+labou 0.09 0
the+lack 0.03 0.12, the+last 0.58 0.25, the+lates 0.07 0.07, the+law -0.1 -0.12
the+lead -0.11 -0.04, the+leade -0.37 0.24, the+learn 0.06 0, the+legal 0.19 -0.05
the+lengt 0.07 -0.06, the+lette -0.26 0.41, the+libra -0.03 0, the+light -0.1 0, the+limit 0.05 0
the+line -0.03 0, the+link -0.06 0, the+list 0.13 -0.09, the+lived 0.04 -0.13, the+lives 0.13 0
the+local 0.57 -0.47, the+long 0 0.06, the+longe 0.25 0.07, the+lowes -0.06 -0.1
the+main -0.29 0.23, the+mainl 0.26 -0.22, the+major 0.15 -0.07, the+many 0.11 -0.06
the+marke 0.05 0, the+matte -0.04 0, the+mayor 0.04 0, the+meant 0.1 0, the+meeti 0.19 0.08
the+membe -0.05 0, the+menta -0.08 0.24, the+middl -0.21 -0.1, the+minis -0.04 0, the+momen 0.08 0
the+money -0.08 0, the+monit 0.06 0, the+month -0.12 0, the+most 0.22 -0.2, the+mothe -0.07 0
the+move 0.12 -0.17, the+name -0.17 0, the+natio 0.13 -0.31, the+need 0.26 -0.19
the+needs 0.42 -0.23, the+net 0.04 0, the+neuro 0.18 0.03, the+new 0.08 0.63, the+newes 0.28 0.07
the+next 0.35 -0.23, the+nhs 0.53 -0.14, the+nine -0.15 -0.07, the+norm 0.05 0
the+north 0.06 -0.13, the+notic -0.11 0, the+numbe -0.07 -0.45, the+nurse -0.03 0.05
the+occup 0.03 0, the+offer 0.25 -0.07, the+offic 0 -0.08, the+ofste -0.29 -0.19, the+old 0 -0.03
the+ombud -0.04 0, the+one 0 0.19, the+onlin 0.16 -0.03, the+only 0 0.05, the+oppos -0.09 0
the+organ 0.16 -0.07, the+other -0.24 0.16, the+outco -0.18 -0.04, the+over 0.08 -0.09
the+overa 0.03 0, the+overs -0.05 0, the+pace 0.38 -0.18, the+paedi -0.12 0, the+pande 0.07 0
the+panel -0.11 0.14, the+paper -0.07 -0.08, the+paren 0.79 0.42, the+part 0.03 0.03
the+partn -0.05 -0.65, the+past 0 0.54, the+pathw 0.05 -0.13, the+peopl -0.14 -0.04
the+phone 0.17 0, the+pictu 0.11 0.25, the+place -0.14 -0.41, the+plan -1.03 0, the+plann -0.05 0
the+plans 0.17 0.27, the+point -0.11 -0.08, the+poor 0.03 -0.03, the+porta 0.04 0.09
the+posit -0.19 0, the+post -0.06 -0.11, the+pract -0.14 0, the+prese 0.11 0.1, the+previ 0.11 0.27
the+prior 0 -0.03, the+probl -0.19 0.12, the+proce 0 0.09, the+profe 0.04 -0.09
the+progr 0.12 0.23, the+propo 0.13 0.14, the+provi 0.59 -0.23, the+publi -0.15 0.04
the+quali 0.24 0, the+quest -0.1 0, the+queue 0.27 -0.47, the+range 0.29 -0.14, the+rate -0.2 -0.04
the+reaso 0.03 -0.19, the+recen 0 -0.13, the+recom -0.05 0, the+refor 0.27 0.12
the+regio 0.03 0.13, the+regis 0 -0.04, the+regul 0.09 -0.15, the+relat -0.23 -0.03
the+relea -0.06 0, the+repor -0.1 0, the+requi 0.09 0, the+respo -0.25 0, the+rest 0.07 0.06
the+resul -0.29 -0.3, the+revie -0.22 0.22, the+revis 0 0.22, the+right 0.43 0.27, the+risk 0.05 0
the+road 0.05 0, the+role 0.2 0, the+roof -0.05 0, the+room 0 0.12, the+royal -0.08 0
the+rulin 0.21 0, the+safet 0 0.21, the+same 0.26 0.11, the+scale 0 -0.07, the+schoo 0.06 -0.22
the+scrut -0.09 0, the+secon 0.1 0.13, the+secre -0.15 0, the+secto -0.11 0, the+self 0.1 0
the+sen 0.26 0, the+senco -0.07 0, the+send 0.17 -0.22, the+senio 0 -0.13, the+sense 0.15 0.06
the+senso 0.3 0.25, the+sente -0.06 0, the+servi -0.92 -0.19, the+setti 0.11 0, the+share 0 -0.07
the+short -0.03 0.11, the+signi -0.1 -0.17, the+six 0.08 -0.04, the+size 0 -0.09, the+small 0 0.17
the+socia 0.08 0, the+south 0.33 -0.16, the+speci 0.25 0.04, the+speec 0.29 0
the+speed -0.08 -0.04, the+sprin 0.13 0, the+staff -0.07 0.1, the+stand 0.25 0.22
the+start -0.09 0.18, the+state 0.14 0.04, the+statu 0.1 -0.03, the+strat -0.34 -0.07
the+stren -0.18 0, the+sub -0.03 0, the+subje -0.19 0, the+succe 0.07 0, the+summe 0.23 0.28
the+suppo -0.27 -0.44, the+syste -0.3 -0.04, the+table 0.32 0.11, the+task -0.1 0.13
the+teach -0.13 0, the+team 0.04 -0.31, the+thera 0.03 0.09, the+thing -0.29 -0.16
the+third -0.17 -0.11, the+three -0.23 0.31, the+time 0.12 -0.55, the+timel 0.08 -0.12
the+times -0.16 0, the+top 0.11 0.19, the+town 0.07 0.03, the+train -0.15 0, the+trans -0.03 0.23
the+tribu -0.04 0.06, the+trust -0.44 -0.03, the+truth 0.09 0, the+two -0.16 0, the+uk -0.03 0
the+under -0.11 0.18, the+updat -0.05 0, the+use 0 0.08, the+varia 0.04 0, the+verdi 0.04 -0.08
the+very -0.12 -0.46, the+view -0.12 0, the+views -0.14 -0.07, the+virtu 0.3 0.33
the+visio -0.09 -0.17, the+visit 0.12 -0.15, the+voice -0.18 -0.18, the+volun 0.06 0.04
the+wait -0.06 -0.2, the+waiti 0.16 0.03, the+waits -0.08 -0.13, the+watch -0.16 -0.28
the+way -0.11 -0.32, the+weak 0.25 0.03, the+weakn 0.17 0, the+websi 0.16 0.12, the+week -0.06 0.05
the+west 0.19 -0.17, the+whole -0.41 0.07, the+word -0.14 0, the+words -0.17 0
the+work -0.12 -0.25, the+workf 0.19 0.05, the+world -0.13 0, the+worst -0.07 0.1
the+writt -0.27 0, the+wrong 0.07 -0.07, the+wsoa -0.35 -0.03, the+year -0.06 -0.15
the+young -0.1 0.31, the+youth -0.07 0.31, their+0 0.12 0, their+area 0.04 0, their+case -0.09 0
their+child -0.26 -1.21, their+commu 0.04 0.17, their+concl 0.33 0, their+educa 0.03 -0.49
their+exper 0.05 0, their+famil 0.11 -0.51, their+findi 0.19 0, their+first 0.11 0.25
their+healt 0.25 0.14, their+inspe -0.37 0, their+job -0.06 0, their+joint -0.15 0
their+lette -0.08 0.06, their+lives 0 0.14, their+local 0 0.03, their+menta 0 -0.06
their+needs 0.28 0.22, their+outco -0.37 0, their+own 0.27 0.37, their+paren -0.21 0.05
their+part 0.09 0, their+peers 0.06 0.11, their+plan 0.22 0, their+plans -0.07 0.16
their+quali -0.03 -0.03, their+repor -0.05 0.34, their+respo -0.14 0, their+revis -0.14 0
their+schoo 0.07 -0.09, their+story -0.03 0.14, their+strat 0 -0.03, their+time 0 -0.08
their+views -0.12 0.08, their+visit 0 -0.19, their+voice 0 0.35, their+way -0.05 0.14
their+words 0.16 0.14, their+work 0.09 -0.07, them+a 0 -0.04, them+and -0.38 -0.09
them+are -0.15 -0.37, them+as -0.07 0.11, them+at 0.06 0.05, them+back 0.11 0, them+bette 0 -0.09
them+by -0.07 0, them+from 0.1 0.16, them+had -0.13 0.07, them+have 0.13 -0.39, them+how 0.09 -0.05
them+in -0.27 0, them+is 0.07 0, them+out -0.07 0.05, them+so -0.05 0, them+that 0.29 -0.27
them+the 0.1 -0.04, them+to -0.32 0.17, them+was -0.03 -0.09, them+we 0.06 0, thems+are -0.03 0
thems+to 0.38 0.16, then+the -0.12 0, then+there 0.12 0, thera+and 0 -0.11, thera+are 0.19 -0.08
thera+depen 0.07 -0.11, thera+for 0.23 -0.15, thera+had 0.03 -0.17, thera+has 0 -0.17
thera+have -0.03 0.43, thera+in -0.07 0.12, thera+is 0.15 0.08, thera+offer 0.13 -0.22
thera+servi 0.11 -0.16, thera+speci -0.1 0, thera+that 0 0.14, thera+they 0.06 0.04
thera+to 0.08 0, thera+waits -0.03 0, thera+was 0.03 0, thera+were -0.3 0, thera+who 0 -0.14
thera+work 0.16 0.15, there+and -0.03 0, there+are -0.39 -0.43, there+aren -0.06 -0.1
there+can 0 0.23, there+d 0.03 0, there+for -0.05 0.17, there+had 0.12 0.39, there+has 0.47 0.03
there+have -0.36 -0.14, there+in 0.09 0.22, there+is -0.07 -0.33, there+isn 0.08 0
there+ll -0.09 0, there+must 0.13 0.05, there+s 0.26 -0.17, there+still 0.04 0.04, there+to -0.17 0
there+was -0.1 -0.7, there+we -0.09 0, there+were 0 -0.13, there+will -0.1 0, there+would -0.21 0
there+yet -0.07 0, these+0 -0.04 0, these+are -0.36 0.08, these+areas -0.11 0
these+child 0.5 -0.19, these+inspe 0.03 0, these+issue 0.12 0, these+last -0.14 0.17
these+thing -0.23 0, these+were -0.31 0, they+accep 0.08 0, they+achie 0.03 0.04, they+add 0 -0.16
they+added 0.03 -0.11, they+also 0.22 -0.08, they+are -0.12 -0.85, they+aren 0.13 0, they+ask 0.1 0
they+asked 0.03 -0.32, they+calle 0.15 -0.1, they+came 0 0.11, they+can 0.26 0.25
they+canno -0.12 0, they+check -0.2 0, they+come 0.27 0.18, they+comme 0.05 0.05
they+concl -0.31 -0.08, they+consi 0.23 -0.1, they+could -0.28 0, they+d 0.42 -0.14
they+descr -0.03 0.14, they+deser -0.18 0, they+did 0.21 -0.21, they+do -0.06 -0.15
they+don -0.43 -0.1, they+feel -0.3 0.09, they+felt 0.31 0.08, they+find 0 -0.06
they+found -0.11 -0.18, they+gave 0.08 0.04, they+get 0.21 0.18, they+go -0.04 -0.05
they+got -0.27 -0.22, they+had -0.15 -0.54, they+have 0.15 -0.39, they+haven -0.16 0
they+hear 0.03 0, they+ident -0.1 0, they+inspe 0.44 0.04, they+judge 0.08 0.06, they+knew -0.05 0
they+know 0.17 0.33, they+leave 0.13 -0.42, they+like -0.08 0, they+liked 0.12 0.19
they+liste -0.16 0, they+live 0.39 -0.2, they+ll -0.09 0, they+looke -0.18 -0.09
they+loved 0.1 0.03, they+made -0.37 0, they+may -0.08 0, they+met 0.07 0.1, they+must 0.05 0.16
they+need -1.1 0.06, they+neede 0.04 0.03, they+noted -0.06 -0.08, they+now 0.15 0
they+ought -0.09 -0.03, they+point 0.07 0.03, they+prais -0.26 0, they+put -0.1 0
they+re -0.6 0.12, they+recei 0.24 -0.08, they+recog 0.24 0.11, they+repor -0.04 0.11
they+retur -0.05 0, they+said 0.79 0.43, they+saw -0.22 -0.3, they+say 0.37 0.12
they+see 0.42 -0.31, they+set -0.26 0, they+shoul -0.12 0.55, they+spoke 0.19 0, they+stand 0.06 0
they+start 0.06 -0.2, they+talk -0.05 0, they+talke -0.23 0, they+tell 0.07 0, they+think 0.12 0.2
they+thoug -0.04 0.23, they+told 0.03 -0.22, they+turn 0 -0.2, they+used 0.05 0, they+ve -0.17 0.13
they+visit -0.03 0, they+wait 0.07 0.4, they+want -0.04 0.2, they+wante -0.07 0
they+went -0.42 0.52, they+were -0.52 0.18, they+weren -0.06 -0.1, they+will 0.19 0.07
they+work 0.09 0.03, they+would 0.37 0.15, they+write 0.2 0.03, they+wrote -0.08 -0.2
thing+and 0.16 0, thing+are -0.69 0.04, thing+bette -0.05 -0.04, thing+for 0.11 0.09
thing+get -0.05 0, thing+go 0.12 0, thing+had 0.05 0, thing+have 0.08 0.18, thing+in -0.03 0
thing+must -0.07 0, thing+that -0.13 -0.18, thing+they -0.25 0, thing+to 0.31 -0.19
thing+we -0.14 0, thing+were -0.1 -0.14, thing+will 0.04 0, think+about 0.19 0, think+and 0.09 0
think+is 0.06 -0.06, think+it -0.06 0, think+of 0.03 0, think+that -0.3 0.08, think+the 0.03 0
think+we -0.03 0, third+of 0.13 -0.16, this+and -0.25 0, this+area 0.07 0.06, this+counc -0.06 0
this+day 0.03 0, this+group 0.18 0, this+has 0.08 0, this+in 0.05 0, this+inspe 0.23 -0.45
this+is 0.05 0.34, this+item -0.03 0, this+lates 0.11 0, this+lette -0.14 0, this+month -0.06 0
this+one -0.21 0, this+page -0.06 0, this+plan -0.07 0, this+repor -0.71 -0.09, this+right 0.13 0
this+the 0.06 0.17, this+time 0.19 -0.04, this+to 0.04 0.04, this+too -0.04 0, this+was -0.22 0.08
this+websi 0.2 0, this+week -0.03 -0.14, this+year -0.28 0.28, those+aged 0.2 -0.12
those+are -0.15 0, those+areas -0.08 0, those+at 0.11 -0.1, those+child -0.21 0.16
those+of -0.08 0, those+over 0.34 -0.13, those+place 0 -0.12, those+that 0.03 0.04
those+waiti 0.16 -0.08, those+who -0.05 -0.05, those+whom 0.07 0, those+whose 0 -0.31
thoug+about 0.05 -0.26, thoug+it -0.06 0, thoug+of 0.05 0.15, thoug+that 0.03 0.4
thoug+the 0.08 -0.05, thoug+they 0.23 -0.12, thoug+to -0.22 0.06, thoug+was 0.2 0.29
thoug+we -0.03 0, thous+of -0.05 0, three+and 0.07 0, three+areas 0 -0.33, three+child -0.09 0
three+days -0.15 0, three+grade -0.06 0, three+hours 0.07 -0.1, three+month 0 0.05
three+more -0.07 0, three+of 0.27 -0.17, three+out 0.25 0, three+outco 0 0.25, three+possi -0.2 0
three+thing -0.21 0, three+times 0.08 0, three+weakn -0.05 0, three+weeks -0.45 0.04
three+years 0.2 -0.31, throu+a -0.03 -0.22, throu+and -0.05 0.1, throu+it -0.16 0
throu+the 0.57 0.54, throu+them 0.11 0, throu+what -0.19 0, thurs+0 0.03 0, time+0 -0.3 0
time+and 0.17 0.37, time+child 0 -0.03, time+educa 0.05 0.07, time+for 0 0.08, time+in -0.03 0.04
time+it 0.17 0.03, time+of 0.2 -0.24, time+taken 0.07 0.06, time+that 0.22 -0.1
time+the -0.04 -0.4, time+there 0.03 0, time+they -0.38 0.15, time+timet 0.14 -0.21
time+to -0.42 0.09, time+was 0.07 0, time+we -0.04 0, timel+and 0.06 0.12, timel+help -0.05 0
timel+of -0.17 -0.21, timel+way 0.07 0.11, times+and 0.04 0, times+are -0.15 0, times+as 0.08 0.03
times+for 0.2 0, times+in -0.03 0, times+of 0.12 0, times+the 0 -0.16, times+to -0.06 0
timet+and -0.04 0, timet+are -0.09 0, tired+of -0.17 0, to+0 0 0.43, to+a 0 -0.18
to+acces 0.12 -0.03, to+accou 0.29 0.31, to+act 0 -0.13, to+add 0.09 0, to+addre 0.03 -0.09
to+adult 0.42 -0.45, to+agree 0.04 0, to+all 0.04 0.35, to+an 0 -0.18, to+and 0.09 -0.12
to+anoth 0.12 -0.11, to+answe -0.29 0, to+appro -0.05 0, to+arriv 0.12 -0.15, to+as -0.14 0
to+ask -0.13 0.29, to+asses 0.3 -0.08, to+atten 0.13 0.12, to+battl 0 -0.12, to+be 0.45 0.56
to+bear -0.07 0.35, to+becom -0.12 -0.06, to+begin -0.19 0, to+being -0.16 0, to+bette 0.11 -0.23
to+blame -0.13 0, to+bring 0.16 -0.12, to+build -0.05 -0.1, to+buy 0.07 0.06, to+by -0.06 0
to+call 0.08 0.04, to+carry -0.08 0.04, to+chall 0.07 0.04, to+chang 0.43 0.51, to+chase 0.12 -0.1
to+check 0.07 0.12, to+child -0.24 0, to+choos -0.06 0, to+clear -0.05 0, to+close 0.14 0.13
to+co -0.23 -0.03, to+colle 0.26 -0.2, to+come -0.06 -0.62, to+comme -0.05 0, to+compl 0.06 0
to+conta 0.11 0, to+cut 0.16 -0.1, to+date -0.24 -0.16, to+deal -0.17 -0.18, to+decid -0.27 0
to+deliv -0.17 -0.18, to+desig 0.17 0.04, to+deter 0.06 0, to+devel -0.2 -0.07, to+disab 0 0.03
to+do -0.39 0.14, to+draw -0.12 0, to+drive 0.09 -0.23, to+each 0.15 -0.14, to+early -0.19 0
to+ehc 0.03 0, to+ensur -0.1 -0.25, to+evalu 0 -0.09, to+every 0.04 0.05, to+expla 0.06 0.03
to+face 0 0.11, to+famil 0.08 0.09, to+fight -0.1 -0.03, to+fill 0.08 0.04, to+find 0.17 -0.24
to+five -0.06 0, to+fix -0.18 0, to+follo 0.12 -0.06, to+four 0.15 -0.03, to+fulfi -0.06 0
to+furth 0.44 0.17, to+get -0.21 -0.79, to+give -0.08 -0.05, to+go -0.27 -0.19, to+good -0.07 0
to+hand 0.28 -0.07, to+have -0.2 0.43, to+healt 0 -0.22, to+hear 0.08 -0.04, to+help -0.42 -0.06
to+her -0.12 0, to+high 0.18 -0.08, to+hold 0.07 0, to+home 0.19 0.03, to+hospi -0.04 0.22
to+how 0 0.18, to+ident -0.24 -0.04, to+impro -0.17 0.36, to+in 0 0.14, to+inclu 0.27 -0.03
to+incon -0.03 -0.05, to+incre -0.03 -0.08, to+influ -0.09 -0.05, to+infor -0.08 -0.06
to+inspe -0.11 0.11, to+inter -0.04 0, to+is -0.08 0, to+issue 0 -0.05, to+it -0.53 0.3
to+its -0.06 0.11, to+join -0.1 0, to+judge -0.22 0, to+keep -0.03 -0.15, to+know -0.19 -0.28
to+lead -0.11 0, to+leade -0.16 0, to+learn 0 0.12, to+leave -0.08 0, to+light 0.45 -0.13
to+liste -0.04 0, to+live 0 0.22, to+look 0 -0.14, to+mains 0 0.23, to+make -0.18 -0.03
to+makin 0.08 0.25, to+manag 0.05 0.05, to+me -0.16 0, to+measu -0.15 0, to+meet 0 -0.03
to+meeti 0.29 0, to+mend 0.06 0, to+monit -0.06 -0.06, to+move 0.1 0.1, to+my -0.08 0
to+navig 0.05 0, to+none 0 0.23, to+north -0.07 0, to+note -0.07 0, to+nothi 0.08 -0.03
to+now -0.12 0, to+offer 0.04 0.27, to+offic -0.04 0, to+ofste -0.27 0.04, to+one -0.22 0.17
to+other 0.21 0, to+our 0.13 0.04, to+overs -0.12 0, to+paid 0.07 0, to+paren -0.13 0.29
to+pay 0.04 0.04, to+peopl -0.15 0, to+perfo 0.05 0, to+plan 0.12 -0.15, to+plans 0.12 -0.03
to+posit -0.07 0.09, to+post 0.16 -0.23, to+pract -0.09 0, to+prepa 0.2 -0.11, to+press 0.16 0
to+produ -0.29 0, to+progr -0.05 0, to+provi 0.21 -0.1, to+publi -0.12 0, to+push -0.06 0
to+put 0.23 -0.31, to+raise 0.03 0, to+reach -0.17 -0.21, to+read 0.1 0, to+recru 0.05 -0.09
to+reduc 0.13 -0.22, to+repea 0.17 0.3, to+repor 0.03 0, to+respo 0.09 0.1, to+revie -0.06 0.03
to+ring 0.03 0, to+run -0.05 0, to+say -0.1 0.45, to+schoo 0.03 0.52, to+secon 0.23 0.21
to+secur 0 -0.14, to+see -0.25 -0.14, to+servi -0.09 0.04, to+set 0.06 -0.12, to+settl 0.1 -0.09
to+shape 0 0.06, to+share -0.21 0, to+short 0.09 0.04, to+show 0.09 0.33, to+sign 0.16 0
to+signi 0.16 -0.05, to+sit -0.16 0, to+socia 0 -0.11, to+some -0.18 0, to+speak 0 -0.18
to+speci 0.18 0, to+speec -0.11 -0.04, to+spend 0.05 -0.15, to+spot 0.08 -0.06, to+staff -0.11 0
to+start 0 -0.09, to+stay -0.3 0.1, to+stop -0.09 0, to+stren 0.03 0.09, to+submi -0.05 0
to+succe 0.25 0, to+suppo -0.36 0.16, to+tackl 0.2 -0.05, to+take -0.34 -0.1, to+talk 0 0.16
to+tell -0.3 0.2, to+that 0.09 0.14, to+the -0.2 -0.13, to+their 0.15 -0.17, to+them -0.08 -0.31
to+thera 0.06 -0.05, to+think 0.05 0, to+this 0 -0.11, to+those -0.2 -0.07, to+three 0.03 0
to+train -0.03 0, to+trans -0.04 -0.14, to+trave -0.35 -0.06, to+tribu 0.11 0.07, to+turn 0.1 -0.2
to+two -0.03 0, to+under 0 -0.04, to+us -0.14 -0.04, to+use 0.14 -0.08, to+wait -0.03 0.17
to+what 0.14 0.17, to+where -0.04 -0.21, to+which -0.36 -0.19, to+whom -0.26 -0.08
to+work -0.27 -0.23, to+worki -0.11 -0.12, to+write -0.21 0, to+year 0.12 -0.05, to+you 0.36 0
to+young 0.08 -0.15, to+your -0.04 0, today+0 0.19 0, today+and -0.09 0, today+s 0.1 -0.07
today+says 0.04 0, today+why -0.09 0, toget+and -0.15 0.08, toget+for 0.3 0.15, toget+from 0.04 0
toget+in 0.07 0.05, toget+so -0.07 0, toget+the -0.05 -0.03, toget+to -0.46 0.06
toget+well -0.04 0.11, told+about 0.22 -0.08, told+by -0.09 -0.07, told+her -0.03 0
told+how 0.08 0.04, told+in 0.03 0, told+inspe -0.13 0.1, told+it -0.07 0, told+me -0.09 0
told+of 0.07 -0.11, told+that -0.19 0.19, told+the -0.07 -0.16, told+them 0.27 0.24
told+to -0.06 0.04, told+us 0 -0.26, told+what 0 -0.03, told+you 0.06 0, too+and 0 -0.05
too+early -0.07 0, too+few 0.03 -0.22, too+for 0.22 0.12, too+high -0.24 -0.08, too+late 0.21 -0.08
too+littl -0.22 -0.15, too+long -0.52 0, too+low -0.25 0, too+many -0.33 -0.2, too+much 0.03 -0.21
too+of 0.33 0.22, too+often -0.1 -0.07, too+slow 0.14 -0.05, too+slowl 0.14 0, too+that 0.22 0.69
too+to -0.04 0, too+varia 0.18 0.07, took+0 0.12 0, took+a 0.12 0, took+in -0.2 0
took+part -0.06 -0.11, took+place -0.1 0.29, took+the -0.11 0, took+too 0.15 0, took+up -0.05 0
top+of -0.08 0.14, top+outco -0.05 0.1, top+up 0.26 -0.05, town+hall -0.1 0, train+0 -0.03 0
train+and 0.18 0, train+for -0.04 0.04, train+in 0.07 0, train+is 0.23 0.15, train+schoo -0.03 0
train+staff -0.03 0, train+to 0.1 0, trans+and -0.17 -0.06, trans+arran -0.13 0, trans+betwe 0.1 0
trans+for 0.08 -0.03, trans+from 0 0.07, trans+in 0.23 0.17, trans+into 0.13 0.05, trans+is -0.21 0
trans+of 0.04 -0.1, trans+polic -0.1 0, trans+progr 0.05 0, trans+team -0.05 0, trans+to 0.24 0
trave+arran 0.06 -0.04, trave+train 0.33 0, treat+as 0.18 0.16, treat+revie 0 0.12
true+that -0.07 0, trust+and -0.04 0.17, trust+has 0.06 0, trust+in 0.26 -0.62, trust+is 0.15 -0.08
trust+s -0.07 0, trust+the 0.12 0.12, trust+was -0.09 0, try+to 0.04 0, tryin+to 0.06 0
turn+0 0.13 -0.26, turn+to 0.06 0, turn+up 0 0.03, turne+away 0 -0.05, turne+down 0.07 0
turne+into 0.1 0, turne+out 0.21 -0.07, turne+up 0.07 0, turno+of 0.05 -0.36, twice+a -0.03 0
twice+as -0.08 0, twice+the 0.03 0, two+and 0.23 -0.39, two+areas -0.45 -0.11, two+child -0.17 0
two+consu -0.08 0, two+days -0.04 0, two+hours -0.04 0, two+in 0.07 0.12, two+more -0.05 0
two+new 0.04 0, two+of 0.14 -0.03, two+out 0.23 0, two+prior -0.3 0, two+thing -0.07 0
two+third 0.26 0.16, two+weeks -0.05 0, two+year 0.17 -0.03, two+years 0.22 0.1
typic+have -0.34 0.03, typic+lead -0.11 0.03, typic+posit -0.31 -0.19, unabl+to -0.07 -0.15
unacc+and 0.06 -0.11, unacc+long 0.09 -0.03, unacc+waits 0.04 0, under+0 0.19 0.29
under+0s -0.12 0, under+a 0 0.06, under+and 0.1 -0.21, under+by 0.4 0.04, under+five 0.2 0.29
under+fives 0.33 0.48, under+how -0.05 0, under+in 0.05 0, under+it 0.08 0, under+of 0.18 -0.08
under+one 0.07 0, under+secti -0.06 0, under+that -0.03 -0.13, under+the 0.09 -0.3
under+to -0.11 0, under+way -0.23 0, under+what 0.08 0.49, under+which -0.07 0
unreg+provi 0.05 0.07, until+0 0.04 0, until+the 0 -0.24, until+they 0 -0.13, up+0 -0.1 0
up+a -0.13 -0.08, up+again 0.11 0, up+an 0.07 0, up+and -0.12 0.2, up+as -0.06 0, up+at 0.06 -0.04
up+by -0.04 0, up+early 0.09 0.1, up+for -0.23 0.14, up+fundi 0.24 -0.05, up+in -0.19 -0.03
up+is -0.04 -0.03, up+of -0.04 -0.13, up+quick 0.03 0, up+since 0.06 0, up+the -0.05 0.32
up+their 0.1 0, up+to 0.17 -0.3, up+when -0.09 0, updat+after -0.08 0, updat+in 0.04 0
updat+its -0.05 0, updat+the 0.04 0, uptak+of -0.09 0.05, urgen+and 0 -0.05, urgen+impro -0.06 0
urgen+to 0.15 0.14, us+a -0.06 0, us+about 0.06 0, us+and -0.06 0.04, us+as -0.07 0, us+at -0.14 0
us+for -0.13 0, us+in -0.08 0, us+is -0.07 0, us+it -0.07 0, us+that -0.11 0.08, us+the -0.18 0
us+they 0 -0.08, us+to 0 -0.54, us+we -0.09 0, us+what 0.08 0, use+a -0.03 -0.06, use+it 0.18 0
use+of 0.45 -0.04, use+the -0.16 0.09, use+them 0.09 -0.24, used+the 0.06 -0.06, used+to 0.08 0.57
used+well 0.19 0.03, vacan+and -0.04 0, vacan+in -0.11 0, value+and 0.13 0, value+by 0.07 0
value+the 0.11 0.13, valve+agree -0.04 0, varia+and 0.03 0.07, varia+in 0.06 -0.2
varia+quali -0.34 0, varie+of -0.11 0, vario+provi -0.07 0, ve+0 -0.03 0, ve+a -0.04 0.19
ve+also -0.05 0, ve+been 0.11 0.06, ve+got 0.15 0.07, ve+had -0.04 0, ve+heard -0.07 0
ve+made 0.08 0, ve+met 0.13 0, ve+never -0.06 0, ve+no -0.04 0, ve+not -0.04 0, ve+put 0.15 0
ve+said 0.11 0, ve+seen -0.03 0, ve+taken 0.05 0, ve+told 0.04 0, ve+waite -0.06 0
ve+writt -0.05 0, versi+of 0.06 0, very+few 0.11 0.45, very+good 0.09 0, very+much -0.35 0
very+posit 0.45 0.08, very+well -0.06 0.05, very+young 0.09 -0.26, view+and -0.04 0
view+is -0.11 0, view+of 0.14 0.37, view+that -0.03 0, view+the 0.09 0, views+are 0.12 0.09
views+of -0.11 -0.07, villa+schoo 0.28 0.38, virtu+schoo 0.37 0.34, visib+and 0.04 0
visio+and 0.03 -0.09, visio+of -0.05 0.2, visit+a -0.13 0.09, visit+and 0.43 0.4, visit+are 0.13 0
visit+child 0.03 0, visit+found -0.11 0, visit+from -0.27 0, visit+in -0.1 0, visit+inspe 0.06 0
visit+is 0.07 0, visit+of 0.05 0, visit+often 0.1 0.1, visit+schoo -0.03 0, visit+servi 0 -0.06
visit+that -0.04 0, visit+the -0.26 0, visit+to 0.07 -0.16, visit+was -0.1 0, visit+which 0.04 0
visua+impai 0.18 0.1, voice+and -0.11 0, voice+in -0.06 0, voice+is 0.2 0, voice+of -0.17 -0.17
vulne+child -0.36 0.12, wait+0 0.05 -0.04, wait+a 0.16 -0.11, wait+and -0.05 -0.15, wait+as -0.12 0
wait+far 0 -0.06, wait+for 0.47 0, wait+has 0.16 0.07, wait+is -0.04 -0.05, wait+less -0.26 0
wait+longe -0.05 -0.13, wait+more -0.07 0, wait+of 0.07 -0.12, wait+till -0.03 0
wait+to -0.14 0.17, wait+too -0.24 -0.04, wait+until 0.09 -0.03, waite+0 -0.09 0, waite+a -0.28 0
waite+for 0.39 0.11, waite+four 0.03 0, waite+long -0.04 0, waite+longe -0.16 0, waite+more -0.03 0
waite+since 0.03 0, waite+three -0.04 0, waite+too -0.35 0, waite+two -0.04 0, waiti+0 0.04 0
waiti+for 0.13 0.06, waiti+is 0.03 0, waiti+list -0.31 0.03, waiti+lists -0.17 0.12
waiti+longe -0.05 0, waiti+more 0.05 0.04, waiti+over 0.04 0, waiti+time 0.1 0
waiti+times 0.06 -0.08, waiti+to 0.33 0.03, waiti+too -0.11 0, waiti+two 0.1 0, waiti+well -0.09 0
waits+0 -0.08 0, waits+and 0.07 0, waits+are -0.4 0.03, waits+aren -0.05 0, waits+by -0.18 0
waits+for 0.41 -0.21, waits+had -0.13 0, waits+have 0.07 0.15, waits+in 0.04 -0.07
waits+of 0.17 0.05, waits+remai -0.06 0, waits+that 0.04 -0.06, waits+to 0.1 -0.18
waits+were -0.17 0, want+a 0.05 0, want+of 0.24 -0.12, want+the -0.04 0, want+to -0.2 0.36
wante+to -0.24 -0.21, wants+to -0.06 0, was+0 -0.18 0, was+a -0.05 -0.7, was+about -0.18 0
was+agree -0.1 0, was+also 0.38 -0.09, was+among 0.12 0.03, was+an 0.12 -0.09, was+as -0.13 0
was+asked -0.08 0, was+at -0.2 0.06, was+being 0.11 0, was+broug 0.12 -0.27, was+calle 0.15 0.04
was+carri -0.09 0, was+clear 0 0.15, was+comme 0.23 -0.04, was+conce -0.3 0, was+confi 0.13 0.11
was+consi -0.13 0.11, was+criti 0.35 -0.16, was+decla 0.04 0, was+descr 0.16 -0.07
was+deter -0.06 0, was+devel 0.04 0, was+disap -0.03 0, was+done 0 -0.08, was+expec -0.05 0
was+first 0.06 0, was+for 0.08 0.06, was+found 0.38 0, was+given -0.19 -0.03, was+good 0.16 0.15
was+hard -0.06 -0.06, was+held -0.06 0.11, was+highl 0.08 0, was+how -0.42 -0.07
was+in -0.16 -0.45, was+incon 0.33 -0.06, was+inspe 0.06 -0.1, was+insuf 0.16 0, was+intro -0.15 0
was+issue 0.1 0, was+it -0.04 0, was+judge 0.29 0.19, was+known -0.07 0, was+last -0.2 0
was+limit 0.05 -0.12, was+looke -0.16 0, was+lost -0.03 0, was+made -0.18 -0.14
was+missi -0.08 0.05, was+neede 0.18 -0.36, was+no -0.19 0.13, was+not 0.15 0.56, was+noted 0 0.25
was+now 0.04 0.03, was+of -0.06 0.03, was+one 0.11 0.2, was+out -0.17 0, was+over -0.11 0
was+pleas 0.11 0, was+point 0.19 -0.1, was+poor -0.21 -0.09, was+posit 0.05 0, was+prais -0.1 0.09
was+publi 0.3 0, was+put 0.07 0.05, was+recei -0.03 0, was+recog 0.12 0.2, was+repor 0.05 -0.06
was+requi 0.03 -0.11, was+revis -0.09 0, was+right 0.07 0, was+said 0.34 -0.13, was+sent -0.13 0
was+set -0.14 0, was+slow 0.17 0, was+sorry -0.06 0, was+still 0.08 -0.18, was+stron -0.07 0.06
was+suffi 0.22 0.15, was+that 0.43 0, was+the -0.04 -0.07, was+there 0 -0.19, was+thoug -0.13 0
was+to -0.07 0, was+told -0.18 0.18, was+too 0.14 -0.37, was+under 0.08 0, was+weak -0.31 -0.15
was+welco -0.21 0, was+well 0.09 0.13, was+what -0.41 0.4, was+when -0.03 0, wasn+t -0.11 0.12
watch+ofste 0.27 0.14, watch+over -0.17 0.06, way+and -0.13 0.05, way+child -0.14 0
way+for 0 -0.03, way+in 0.11 0.13, way+of 0.03 -0.06, way+that 0.11 0.37, way+the 0 0.29
way+they -0.03 0.1, way+to -0.15 0.22, way+we 0 0.3, ways+in 0.14 0, ways+of 0 0.23
we+accep 0.09 0, we+agree 0.04 -0.03, we+all -0.05 0, we+are 0.05 0.18, we+aren -0.04 0
we+as -0.04 0, we+ask -0.03 0, we+belie -0.11 0, we+can -0.2 -0.06, we+commi -0.08 0
we+could -0.04 0, we+d -0.44 -0.13, we+did -0.1 0, we+didn 0.04 0, we+do -0.14 0.06
we+don 0.36 -0.03, we+found 0.23 0.05, we+get 0.23 0, we+go 0.21 0.27, we+got 0.05 -0.04
we+had 0.08 -0.23, we+have -0.08 -0.22, we+hear -0.06 0, we+heard -0.06 0, we+hope -0.1 0
we+knew -0.14 0, we+know -0.44 -0.28, we+ll -0.09 0, we+make 0.08 0, we+mean -0.09 0, we+met 0.26 0
we+must -0.04 -0.11, we+need 0.06 0.06, we+ought -0.03 0, we+put -0.09 0, we+re 0 -0.19
we+read 0.07 0, we+recog -0.18 0, we+said -0.07 0, we+saw 0.09 0, we+say -0.03 0
we+see -0.09 -0.19, we+shall -0.08 0, we+share 0.04 0, we+shoul 0.06 -0.03, we+spend -0.05 0
we+still -0.04 0, we+suppo -0.04 0, we+take -0.05 0, we+think -0.17 0, we+thoug -0.03 0
we+told -0.05 0, we+under -0.09 0, we+ve 0.11 0.08, we+wait -0.07 0, we+want -0.25 0
we+welco -0.04 0, we+were 1.1 0.12, we+weren -0.03 0, we+will 0.04 0, we+wish -0.13 0
we+won -0.07 0, we+would 0.03 0, we+write 0.03 0, we+wrote 0.03 0, weak+and -0.21 -0.03
weak+areas -0.44 -0.03, weak+in -0.16 0, weakn+0 -0.54 0, weakn+and 0.07 0.33, weakn+are -0.08 0
weakn+detai -0.05 0, weakn+have 0.27 -0.07, weakn+ident 0.28 0, weakn+in 0 -0.12
weakn+inspe 0.09 0, weakn+of 0.07 0.41, weakn+that -0.07 -0.11, weakn+the 0.07 0.27
weakn+were -0.17 0.29, weakn+which -0.1 -0.11, websi+for 0.05 0, websi+is 0.13 -0.1
websi+of -0.2 0, wedne+0 0.12 0, week+after -0.06 0, week+and -0.04 0, week+in -0.03 0
week+inspe 0.04 0, week+is -0.05 0, week+of -0.16 0, week+ofste 0.11 0, week+s -0.07 0
week+the -0.13 0, week+to -0.07 0, weeks+0 -0.1 0, weeks+and 0.24 0.09, weeks+by -0.06 0
weeks+for -0.04 -0.17, weeks+in -0.13 -0.05, weeks+of 0.05 0.09, weeks+to 0.12 0.29
weeks+which -0.03 0, welco+the -0.34 0.04, welco+to -0.04 0, well+above 0.04 -0.04, well+and 0 0.63
well+as -0.2 -0.14, well+at -0.09 0.05, well+by 0.03 0.05, well+child 0.13 -0.18, well+coord 0.06 0
well+devel 0 0.03, well+done -0.19 0, well+enoug -0.13 -0.19, well+estab 0.07 -0.2
well+in 0.07 0.14, well+infor 0.08 0.04, well+known 0 -0.03, well+looke 0.12 0.14
well+manag 0.08 0.06, well+of 0.55 0.08, well+plann 0.05 -0.06, well+prepa 0 0.16
well+regar 0.05 0.03, well+serve 0.05 0, well+suppo 0 -0.13, well+that 0 -0.23, well+the -0.43 -0.1
well+they 0 -0.14, well+thoug -0.03 0.06, well+to -0.05 0.03, well+toget 0.05 0, well+train 0.05 0
well+under -0.05 0.06, well+writt 0.03 0.05, wellb+board -0.05 0, went+back -0.12 0
went+into 0.04 0, went+throu -0.46 0, went+to -0.11 0, went+unans 0.19 0.06, went+up 0.04 0
went+well 0.07 0, were+0 -0.03 0, were+a 0.04 0.18, were+also 0.08 -0.05, were+among -0.19 0
were+and -0.07 0, were+asked -0.2 0, were+at -0.13 0.15, were+back -0.04 0, were+being 0 0.14
were+broug -0.23 0.33, were+clear -0.09 0, were+comme 0.1 0, were+commi -0.09 0
were+compl -0.06 0.19, were+criti -0.06 0, were+descr 0.11 0, were+found 0.1 0.38
were+given 0.15 0.1, were+glad 0.11 0.03, were+good 0.15 0.12, were+happy 0.06 0, were+held -0.12 0
were+here -0.03 0, were+ident 0 -0.15, were+impre 0 0.03, were+in -0.13 -0.16, were+incon -0.04 0
were+inspe 0.11 0, were+issue -0.23 0, were+judge 0.18 -0.04, were+kind 0.11 0, were+laid -0.07 0
were+late -0.24 -0.03, were+left -0.13 0.09, were+less 0.04 -0.25, were+made -0.04 -0.15
were+met -0.12 0, were+missi -0.05 -0.05, were+more -0.12 0, were+named 0.03 -0.06
were+not 0.31 -0.17, were+of 0.05 0.12, were+out -0.03 -0.04, were+outli -0.23 0
were+pleas -0.11 0, were+posit 0.19 0, were+prais 0.12 -0.13, were+put 0.04 0
were+raise 0.05 -0.21, were+rated -0.06 0, were+recei 0.15 0, were+revie -0.05 0
were+right -0.07 0, were+said 0.08 0.64, were+satis 0.07 0.22, were+seen -0.06 0.08
were+set 0.07 0, were+signi 0.4 -0.04, were+slow -0.11 0, were+still 0.2 0.18, were+struc 0.06 0.27
were+taken 0.04 -0.03, were+that -0.15 0, were+the 0 0.08, were+there 0.05 0, were+to -0.08 0
were+told 0.14 0.29, were+too -0.18 0.03, were+two -0.08 0, were+unacc 0.1 -0.03
were+under -0.03 -0.05, were+very 0.1 0.27, were+visit -0.09 0, were+waiti 0.23 -0.2
were+weak -0.04 0, were+well 0.07 0.08, were+wides -0.15 0, were+worki 0.05 0, were+worri -0.16 0
weren+t 0.23 -0.14, west+of 0.04 -0.08, what+a -0.13 -0.09, what+about -0.13 0, what+an -0.11 0
what+are -0.12 0, what+becom 0.13 -0.08, what+came 0.13 -0.14, what+child 0.31 0.22
what+comes 0.07 -0.07, what+could -0.05 0, what+did -0.35 0, what+diffe 0.15 -0.06, what+do -0.16 0
what+does -0.13 0, what+else -0.11 0, what+every -0.09 0, what+famil -0.1 0.04, what+goes 0.07 0.18
what+had -0.21 -0.13, what+happe -0.33 -0.15, what+has 0.09 0.37, what+he -0.06 0
what+healt 0.17 0.11, what+help -0.36 -0.06, what+i -0.03 0, what+inspe -0.49 -0.04
what+is 0.23 0.2, what+isn -0.03 0, what+it 0.15 -0.07, what+leade 0.2 -0.06, what+makes -0.07 0
what+matte 0.09 0, what+needs 0.07 0.69, what+now -0.03 0, what+ofste -0.61 -0.09
what+our 0.11 0.09, what+paren 0.12 0.08, what+s 0.1 -0.25, what+schoo 0.09 0
what+servi 0.03 -0.05, what+some 0.1 0.3, what+steps 0.03 0, what+suppo 0.19 0.06
what+the -0.64 -0.72, what+their 0.21 -0.57, what+these -0.1 0, what+they -0.03 0.49
what+this 0.03 -0.36, what+to 0.19 0.26, what+was 0 -0.05, what+way -0.13 0, what+we 0.2 -0.18
what+went 0.06 0.04, what+will 0.08 0, what+works -0.05 -0.05, what+worri -0.05 0
what+would -0.12 0, what+you 0.09 0, what+young -0.1 -0.21, wheel+and 0.15 0.12, when+a 0.11 0.24
when+child 0.11 -0.09, when+he -0.03 0, when+i -0.16 0, when+inspe 0 -0.04, when+it 0.41 0
when+ofste 0.14 -0.2, when+servi 0.15 -0.09, when+the -0.29 0.29, when+there -0.04 0.03
when+they 0.22 0, when+thing 0.07 0, when+we -0.18 0, when+will -0.08 0, when+you 0.14 0.07
where+a 0.2 0.13, where+child 0.1 -0.05, where+every 0.08 0.06, where+famil -0.04 0.1
where+impro -0.2 0.47, where+in 0.03 0, where+it -0.2 0.22, where+the -0.2 -0.15
where+there 0.11 0, where+they 0 -0.47, where+to 0 -0.04, where+we -0.17 -0.12
where+you 0.03 -0.05, wheth+child 0.23 -0.34, wheth+suffi -0.05 0, wheth+the -0.07 -0.13
wheth+there -0.08 0, wheth+they 0.26 0.03, which+0 0.2 -0.1, which+a -0.26 0.16, which+all -0.13 0
which+are -0.25 -0.1, which+began -0.03 0, which+came -0.06 -0.09, which+child -0.08 0.26
which+famil 0.12 0, which+follo -0.04 0, which+found 0.13 -0.03, which+had 0.32 -0.08
which+has 0.22 0.22, which+have 0.1 -0.07, which+i 0.17 -0.06, which+ident 0.09 0, which+in -0.14 0
which+inspe -0.12 0, which+is -0.59 0.13, which+it 0.17 0.39, which+ofste -0.3 -0.2
which+paren -0.2 -0.15, which+ran 0.05 0, which+runs -0.1 0, which+said 0.03 0
which+schoo 0.17 -0.37, which+send 0.06 0, which+servi 0.03 -0.18, which+the -0.2 -0.06
which+their -0.13 0, which+there 0.11 0.05, which+they -0.32 -0.07, which+to 0.03 0
which+took 0.06 0.04, which+was 0.03 0.31, which+we 0.11 -0.26, which+were -0.05 -0.04
which+will 0.18 0, which+young 0.08 0, while+they 0.3 0.06, while+waiti 0.21 -0.04
who+answe 0.14 -0.12, who+are -0.46 0.21, who+aren 0 -0.07, who+atten 0 -0.14, who+came 0.08 -0.12
who+can 0.04 0.08, who+canno -0.35 0.25, who+chair -0.06 0, who+come 0.12 0.12, who+could 0 -0.07
who+d 0.37 0, who+did -0.06 0.07, who+do -0.22 0.04, who+doesn 0.1 0, who+don -0.11 0
who+feel -0.03 0.03, who+fille -0.15 0, who+gave 0.05 0, who+get 0.09 0.29, who+go 0.11 0.07
who+had 0.21 -0.23, who+has -0.41 -0.19, who+have 0 -0.36, who+help 0.06 0.09, who+is -0.33 -0.29
who+know 0.12 0.09, who+lead 0.1 0.18, who+leads 0.12 0, who+leave 0.08 -0.06, who+live -0.07 0.06
who+ll 0.08 0, who+looke 0.12 0, who+may 0.22 0.32, who+met -0.08 0, who+miss -0.06 0
who+need 0.11 -0.03, who+pays 0.23 0.06, who+provi 0 -0.06, who+re -0.04 -0.05, who+run -0.09 0
who+runs 0.05 0, who+s -0.1 -0.13, who+said 0.24 0, who+shoul 0.1 0, who+speak 0 -0.07
who+spoke -0.08 0, who+strug 0.03 0.07, who+they -0.17 0, who+to 0 0.09, who+told -0.09 0
who+took 0.06 -0.18, who+use -0.09 -0.05, who+ve 0.25 -0.08, who+visit -0.1 -0.07
who+wait -0.11 0.21, who+was 0.08 0.14, who+were -0.5 0, who+will 0.25 0, who+work -0.08 0.21
who+would 0.03 0, whole+count -0.29 0, whole+of -0.15 0, whom+inspe 0 -0.07, whom+it -0.06 -0.05
whom+the -0.22 0.04, whom+they 0.14 -0.05, whom+to 0.08 0.11, whom+we 0.24 0
whose+child -0.43 -0.1, whose+needs 0 -0.47, whose+son -0.06 0, whose+work 0.09 0.13
why+did -0.15 0, why+does -0.04 0, why+it -0.09 0, why+not -0.11 0, why+s -0.07 0, why+this -0.03 0
wide+range 0 0.24, wides+and -0.26 0.03, wides+faili -0.22 0, wides+syste 0.3 0, will+be -0.18 0.21
will+carry -0.04 0, will+chang 0.03 0, will+come -0.13 0, will+conti -0.04 0, will+decid -0.03 0
will+do 0.28 -0.05, will+find 0.03 0, will+get -0.05 0, will+go 0.08 0, will+happe 0.08 0
will+have 0 -0.26, will+help 0.03 0, will+hold -0.03 0, will+make -0.08 0, will+meet 0.03 0
will+not -0.1 0, will+now 0.17 0, will+say -0.1 0, will+the -0.07 0, will+wait -0.1 0
will+want -0.04 0, willi+to 0.07 -0.08, wish+to 0 0.05, wishe+to -0.14 0, withi+0 0.18 0.21
withi+a 0.07 0.27, withi+about -0.04 0, withi+days 0.21 0.21, withi+five -0.11 0
withi+statu 0 -0.15, withi+the 0.11 -0.17, withi+three 0.07 0, withi+weeks 0.09 0.12
witho+a 0.13 -0.64, witho+an 0.04 -0.08, witho+being 0.12 0, witho+delay -0.03 -0.07
witho+suppo 0.06 0.06, witho+the -0.17 0, won+t -0.2 -0.12, word+for 0.13 0.14, word+that -0.31 0
words+are -0.04 0, words+of -0.1 0, words+the 0.06 -0.19, work+and -0.16 0.04, work+as 0.24 0.17
work+close -0.1 0, work+for -0.04 0.05, work+had 0.04 0, work+hard 0.15 0.4, work+has -0.12 -0.16
work+in -0.16 0.16, work+is -0.29 -0.11, work+joint 0.34 -0.18, work+more 0.04 0, work+of 0.13 0.23
work+or 0.11 0.06, work+so -0.07 0, work+that 0.12 -0.13, work+to -0.44 0, work+toget -0.3 0.08
work+was -0.03 -0.23, work+well 0.1 0.03, worke+and 0.08 0, worke+are -0.12 0.08
worke+for 0.04 0.08, worke+get 0.09 0, worke+hard -0.11 0, worke+in 0 0.03, worke+toget -0.12 -0.14
worke+were 0.03 0, worke+who 0.09 0.16, worki+and 0.13 0.06, worki+as 0.17 0, worki+close -0.11 0
worki+days -0.09 0, worki+group -0.21 0, worki+hard -0.06 0, worki+in 0 -0.29, worki+is 0 -0.11
worki+joint 0.1 -0.09, worki+toget 0.35 -0.15, worki+well 0.04 -0.03, works+and 0.09 0.14
works+well -0.04 -0.1, worn+out -0.04 0, worri+about 0.13 -0.08, worry+that 0.04 0
worse+than -0.07 0, worst+of -0.05 0, would+be -0.34 0, would+benef 0.13 -0.39, would+come -0.08 0
would+do -0.05 0, would+have 0.21 0.03, would+help -0.1 0, would+like 0.05 -0.2, would+make -0.09 0
would+mean -0.08 0, would+meet 0.1 0, would+not 0 0.16, would+take 0.12 0, write+a -0.3 -0.05
write+about -0.12 0, write+it 0.03 0, write+that 0.25 0, write+the 0.03 0, write+to -0.13 0
writi+to -0.08 0, writt+and 0.14 -0.13, writt+befor 0.12 -0.14, writt+down 0.05 -0.03
writt+for 0.07 -0.1, writt+in 0.09 -0.03, writt+it -0.05 0, writt+state -0.9 0, writt+to -0.06 0
wrong+and 0.13 0, wrote+a -0.08 0, wrote+in -0.03 0, wrote+it -0.12 0, wrote+of -0.03 0
wrote+that 0.33 0.2, wrote+the 0 -0.2, wrote+to 0.05 0, wsoa+and -0.09 0, wsoa+is 0.14 0
wsoa+was -0.04 0, year+0 0.61 0.33, year+0s 0.06 0, year+after -0.06 0, year+ago -0.07 0
year+and -0.23 -0.04, year+by -0.06 0, year+check 0.16 -0.03, year+for -0.07 -0.03
year+it 0.29 -0.04, year+ofste -0.1 0, year+old -0.12 0.03, year+olds 0.24 0.03, year+revie 0 -0.04
year+s 0 -0.06, year+since -0.14 0, year+that 0.04 -0.12, year+the 0.05 0, year+they -0.03 0
year+to 0.08 -0.16, year+witho 0.04 0, years+0 0.25 -0.19, years+a 0.06 0, years+after -0.31 0.13
years+ago 0.17 -0.36, years+and -0.06 0.09, years+are 0 0.03, years+befor 0.06 0
years+child 0.05 0, years+for -0.06 -0.12, years+in 0.14 0, years+inclu 0.22 -0.07
years+is -0.13 0, years+of -0.23 0.2, years+old -0.04 -0.1, years+or 0.14 0, years+servi 0.09 0
years+setti -0.22 0.16, years+since -0.14 0, years+team -0.04 0, years+that -0.08 0
years+the 0.15 -0.16, years+to 0.22 0.04, years+we -0.05 0, yes+they 0.05 0, yet+in -0.15 0
yet+to 0.13 -0.35, you+a -0.03 0, you+agree -0.03 0, you+and 0.1 0, you+are 0.17 0.11
you+as -0.08 0, you+ask 0.07 0, you+asked -0.07 0, you+can -0.21 -0.05, you+could 0.07 0
you+d -0.11 0, you+do -0.09 0, you+don -0.14 0.11, you+feel 0.11 0, you+find -0.15 0
you+get 0.11 0, you+had 0.06 0, you+have -0.18 0, you+in 0.04 0, you+know -0.07 0, you+like 0.04 0
you+live 0.05 0, you+ll 0.09 -0.14, you+may -0.07 -0.04, you+might -0.03 0, you+need 0.03 -0.09
you+re 0.31 0.12, you+said -0.3 0, you+say 0.06 0, you+see -0.12 0, you+shoul 0.03 0
you+that -0.11 0, you+the -0.1 0, you+think -0.05 0, you+to -0.13 0, you+told 0.3 0, you+ve -0.13 0
you+wait 0.48 0.08, you+want -0.06 0, you+what -0.03 0, you+would -0.04 0, young+adult -0.12 0
young+are 0.14 -0.07, young+carer 0.09 0.11, young+child 0.29 -0.11, young+peopl -0.11 -0.2
young+perso -0.42 0.14, your+child -0.18 0.05, your+own -0.03 0, your+story 0.09 0
yours+since -0.18 0, youth+counc 0 0.11, youth+forum 0.18 0.13, youth+justi 0.25 0.13
youth+worke -0.05 0
first:
0+0 0.37 0.27, 0+a -0.09 -0.36, 0+about -0.29 0, 0+absen 0.13 -0.11, 0+acade -0.03 -0.13
0+acces -0.23 -0.09, 0+accor 0.22 0.04, 0+achie -0.09 0, 0+acros -0.12 0, 0+actio 0.03 0
0+addit 0.14 0, 0+adhd 0.14 -0.07, 0+adult -0.11 -0.15, 0+advic -0.08 -0.1, 0+after -0.3 -0.35
0+again 0.19 -0.3, 0+agenc 0.12 0, 0+agree -0.08 0, 0+all -0.37 0.33, 0+also 0.04 0, 0+alter 0 0.23
0+amend 0 -0.05, 0+among -0.07 -0.4, 0+an -0.37 0, 0+and 0.05 0.11, 0+annua 0.05 0.1
0+anoth -0.47 0.07, 0+answe -0.08 0, 0+anyth -0.05 0, 0+appea 0.04 0, 0+appoi -0.07 0
0+are -0.21 0, 0+area -0.13 -0.2, 0+areas 0.37 -0.21, 0+arran -0.03 0.1, 0+as 0 -0.69
0+ask -0.34 0, 0+asked 0.03 0, 0+asses -0.24 0, 0+at -0.15 -0.1, 0+atten -0.08 0.26
0+autis 0.41 -0.04, 0+avera -0.03 0, 0+b 0.12 0, 0+babie 0.22 0.1, 0+back -0.1 0, 0+backg -0.03 0
0+becau -0.09 -0.35, 0+befor 0.05 -0.11, 0+behin -0.09 0, 0+being -0.15 0, 0+below -0.09 0
0+besid 0 0.04, 0+best 0.14 0, 0+bette -0.24 -0.15, 0+betwe -0.26 0, 0+big 0.17 0, 0+board 0.15 0
0+bosse 0.17 0.03, 0+both -0.19 -0.04, 0+bring -0.3 0, 0+buses -0.06 0, 0+but 0.37 -0.36
0+by -0.13 0.06, 0+c 0.05 0, 0+cabin 0.11 0, 0+calls 0.12 0, 0+camhs 0.2 -0.25, 0+can -0.03 0
0+care -0.07 0, 0+carer -0.16 0, 0+centr 0.25 0, 0+certa -0.13 0, 0+chair -0.07 0
0+chang 0.07 -0.16, 0+check 0 0.12, 0+chief -0.04 0, 0+child 0.21 0.62, 0+city 0.11 0
0+clear -0.07 -0.13, 0+clini 0.06 0, 0+cllr 0 -0.2, 0+co 0.2 0.24, 0+colle -0.03 0, 0+comme 0.12 0
0+commi 0.53 0.04, 0+commu 0.06 0.06, 0+compl -0.11 0.11, 0+conce 0.03 -0.16, 0+congr -0.05 0
0+consi 0.07 0, 0+contr 0.11 -0.08, 0+could -0.08 0, 0+coun -0.08 0, 0+counc -0.32 0.17
0+count 0.23 0, 0+covid 0.08 0, 0+cqc -0.11 0, 0+data -0.22 0.35, 0+date -0.11 -0.12, 0+dco 0.12 0
0+dear -0.11 0, 0+debor 0.17 0, 0+decem -0.1 0, 0+decis 0.15 -0.15, 0+delay 0.26 -0.13
0+deman -0.1 0.33, 0+did -0.38 0, 0+direc 0.04 -0.11, 0+disab 0.09 0.07, 0+discu -0.05 0
0+do -0.25 0, 0+does -0.26 0, 0+don -0.12 0, 0+dr -0.03 0, 0+each -0.17 0, 0+early 0.29 0.18
0+educa -0.04 0.51, 0+effec 0.21 -0.08, 0+ehc -0.09 0.45, 0+eight -0.51 0, 0+elect 0.16 0
0+eleve -0.14 0, 0+elsew 0 -0.08, 0+email 0.05 0, 0+emoti 0.06 -0.09, 0+equip 0.08 0
0+even -0.24 0.52, 0+every -0.34 0.08, 0+exclu -0.15 0.04, 0+exper -0.05 0, 0+exter -0.07 0
0+fair -0.19 0, 0+famil -0.22 0.03, 0+feedb -0.17 0, 0+few 0.12 -0.34, 0+fewer 0.14 -0.52
0+finan 0.03 0, 0+findi 0.58 -0.08, 0+first -0.07 -0.14, 0+five 0.27 -0.2, 0+fixed 0.11 -0.12
0+follo 0.26 0, 0+for -0.18 -0.6, 0+forum -0.26 0, 0+four -0.03 -0.15, 0+fourt 0.04 0
0+frien 0.04 0, 0+from -0.46 0.29, 0+front -0.08 0.08, 0+fundi -0.06 0, 0+furth -0.43 -0.08
0+gaps -0.03 0.07, 0+get 0.26 -0.23, 0+getti 0 0.05, 0+girls -0.07 0, 0+going -0.25 0.2
0+good 0.37 0.24, 0+gover 0.3 0.32, 0+gps 0 -0.1, 0+green 0.08 0, 0+had -0.14 0, 0+half 0.08 0
0+hardl 0.09 0.42, 0+has -0.07 0, 0+he -0.34 -0.29, 0+head -0.12 0, 0+heads -0.07 0, 0+headt 0.05 0
0+healt 0.52 0, 0+heari 0.16 0.03, 0+hello -0.05 0, 0+help 0.18 -0.14, 0+her -0.16 -0.29
0+here -0.32 -0.09, 0+high 0.04 0, 0+his -0.11 0, 0+hmci -0.21 0, 0+home 0.22 0, 0+hones 0.03 0
0+hospi 0.09 0, 0+how -0.27 -0.23, 0+hundr 0.04 0, 0+i -0.15 0.14, 0+icb -0.04 0, 0+ident 0.08 0.11
0+if -0.5 0.38, 0+impac -0.12 0, 0+impro -0.09 -0.47, 0+in 0.45 0, 0+inclu 0.05 -0.05
0+incon 0.31 0, 0+incre 0.06 0, 0+indep 0.03 0, 0+infor -0.15 -0.17, 0+inspe 0.31 0.16
0+insuf -0.15 -0.03, 0+integ 0.12 0, 0+inter 0.12 0.12, 0+is -0.57 0, 0+it -0.19 0.1
0+its 0.52 -0.23, 0+janua -0.1 0, 0+jo -0.06 0, 0+joint -0.03 -0.1, 0+judge 0.05 0, 0+july 0.05 0
0+june 0.03 0, 0+just -0.03 0, 0+key 0 0.06, 0+keywo -0.03 0.39, 0+kids 0.06 0, 0+labou -0.13 0
0+last 0.3 0.16, 0+late 0.1 0.07, 0+later -0.04 0, 0+lead 0.13 0, 0+leade 0.47 0, 0+less 0.08 0
0+let -0.14 0, 0+lette 0.59 -0.18, 0+lib -0.03 0, 0+littl 0.13 0.36, 0+local 0 -0.07, 0+long 0 0.05
0+look 0.03 0, 0+lost -0.05 0, 0+lots 0.13 0, 0+make -0.04 -0.19, 0+makin 0.19 0, 0+many 0.16 0.23
0+measu -0.04 0, 0+media 0.03 0, 0+meet -0.11 0, 0+meeti -0.04 0, 0+membe 0 0.15, 0+menta 0.05 0
0+middl 0.27 0, 0+minis -0.07 0, 0+minut -0.14 0, 0+money 0.14 0.32, 0+month -0.03 0
0+more 0.39 0.37, 0+most -0.27 -0.06, 0+mostl -0.12 0, 0+moves 0.07 0, 0+movin 0.15 0.09
0+mr -0.23 0, 0+ms -0.07 0, 0+much 0.32 0, 0+multi 0.12 0.12, 0+mum -0.05 0, 0+my -0.34 0
0+natio -0.16 0, 0+nearl -0.04 0.07, 0+needs 0.07 0.16, 0+neith -0.18 0, 0+neuro 0 -0.06
0+never 0.11 0, 0+new -0.05 0.11, 0+next -0.19 0, 0+nhs 0.09 0.03, 0+nine 0.1 0, 0+no -0.08 -0.08
0+nobod 0.19 0.56, 0+none -0.17 0, 0+nor 0.41 0, 0+north 0.29 0.47, 0+not -0.36 -0.48
0+note -0.04 0, 0+noted -0.16 0, 0+notes -0.07 0, 0+nothi -0.09 0, 0+novem -0.31 0, 0+now 0.06 0.21
0+nurse 0.12 0, 0+nursi -0.07 0, 0+occup 0.04 -0.03, 0+of -0.44 0.62, 0+offic -0.22 0
0+ofste -0.1 -0.19, 0+older 0.11 -0.27, 0+once -0.22 0.03, 0+one -0.25 -0.35, 0+only 0.22 0.2
0+open -0.06 0, 0+oppos -0.06 0, 0+or -0.22 0, 0+ot 0.17 -0.13, 0+other -0.28 0.12
0+our -0.5 -0.07, 0+ours -0.26 0, 0+out -0.05 0, 0+outco -0.13 -0.28, 0+over -0.37 -0.43
0+overa 0.12 -0.06, 0+overs 0.12 0.12, 0+page 0.3 0.04, 0+paren 0.26 0.09, 0+part -0.04 0
0+partn -0.57 -0.12, 0+peopl 0.21 0.14, 0+perma 0.05 0.19, 0+perso -0.04 0, 0+phone 0.07 0
0+physi 0.21 0.08, 0+place 0.13 -0.28, 0+plan 0.05 0, 0+plann -0.07 0.16, 0+plans 0.31 0.1
0+pleas -0.42 0, 0+point -0.03 0, 0+poor -0.12 -0.07, 0+porta 0.18 0.03, 0+posit -0.12 0.03
0+post 0 -0.09, 0+posts 0.09 0, 0+pract 0.27 0.4, 0+prais 0.42 0.07, 0+prepa 0.09 0.08
0+prese 0 -0.06, 0+prima 0.04 0.09, 0+prior 0.44 -0.06, 0+profe 0.35 0.11, 0+progr 0.22 -0.32
0+propo -0.05 0, 0+proud 0.08 0, 0+provi -0.09 0.09, 0+publi 0.15 -0.07, 0+pupil 0 0.12
0+purpo 0.14 0, 0+put 0.12 0.08, 0+q -0.19 0, 0+quali 0.07 0.04, 0+quest -0.13 0
0+rates 0.07 -0.03, 0+read -0.44 0, 0+reaso -0.03 0, 0+recen 0 -0.22, 0+recom -0.03 0
0+recru 0.18 0, 0+reduc 0 -0.18, 0+refer 0.03 0, 0+regis -0.12 0, 0+relat 0.22 -0.11
0+reply -0.08 0, 0+repor -0.09 0, 0+reque 0.07 0, 0+resol -0.13 0, 0+resou 0.17 -0.05
0+respi 0.21 -0.16, 0+respo -0.15 0, 0+resul 0.16 0.07, 0+revie 0.32 -0.15, 0+revis 0.4 0
0+right 0.05 0, 0+ring -0.05 0, 0+risk -0.14 0, 0+risks -0.05 0, 0+said 0.31 -0.25, 0+sarah -0.27 0
0+say 0.08 0, 0+schoo 0 0.35, 0+secon -0.12 -0.15, 0+secti -0.04 0, 0+see 0.06 0, 0+senco 0.28 0.26
0+send -0.53 -0.12, 0+sendi 0.04 -0.03, 0+senio -0.27 0.04, 0+senso 0.06 0.18, 0+septe -0.15 0
0+servi -0.12 -0.29, 0+setti 0.09 0, 0+seven -0.16 0, 0+sever -0.12 0.17, 0+share -0.06 0
0+she -0.07 -0.54, 0+short 0.05 -0.14, 0+shoul -0.28 0, 0+signi 0 -0.15, 0+since -0.23 -0.27
0+sir -0.13 0, 0+six 0 -0.06, 0+slide -0.04 0, 0+small 0.36 -0.11, 0+so -0.2 0.08
0+socia 0.07 -0.14, 0+some 0.46 -0.29, 0+someb 0.05 0, 0+someo -0.12 0, 0+somet -0.09 0
0+south 0 0.22, 0+speak -0.04 0, 0+speci 0.29 -0.1, 0+speec 0.14 -0.15, 0+staff 0.32 0.24
0+start -0.08 0, 0+still 0 0.39, 0+strat 0.23 0.13, 0+stren -0.19 0.04, 0+stron -0.29 -0.35
0+suffi -0.11 -0.06, 0+suppo 0.52 -0.15, 0+suspe 0.23 -0.39, 0+syste 0.23 -0.08, 0+take -0.11 -0.06
0+talk -0.11 0, 0+taxis 0.15 0, 0+tea -0.03 0, 0+teach 0.14 0.17, 0+teena 0.11 -0.08, 0+tell 0.05 0
0+thank -0.17 0, 0+that 0 -0.29, 0+the 0.09 0, 0+their 0.13 0.31, 0+then 0.4 0.11
0+thera 0.28 0.39, 0+there 0.49 -0.04, 0+these -0.8 0.16, 0+they 0.33 0.4, 0+thing -0.16 0.25
0+third 0.1 -0.08, 0+this -0.03 0.33, 0+those 0.19 0.19, 0+three 0.1 0.04, 0+throu 0.25 0.03
0+time -0.11 0, 0+timel -0.07 0.05, 0+to -0.48 0.28, 0+today 0.14 0, 0+toget -0.54 0
0+too 0.47 -0.36, 0+top 0.03 0.04, 0+train 0.22 0.08, 0+trans 0.22 -0.04, 0+trave 0.08 0.07
0+tribu -0.06 0, 0+trust 0.06 0, 0+turno 0.11 0, 0+two -0.16 0.15, 0+unacc 0.03 0.05
0+under -0.16 0.27, 0+updat -0.03 0, 0+urgen -0.09 0, 0+us 0.17 0, 0+use 0 -0.08, 0+varia -0.19 0
0+very 0 0.27, 0+visit -0.04 0.08, 0+waiti -0.04 0.25, 0+waits -0.26 0.06, 0+was -0.46 0
0+watch -0.07 0, 0+we -0.22 -0.2, 0+weak 0.05 -0.07, 0+weakn -0.54 0.12, 0+wedne -0.05 0
0+weekl -0.04 0, 0+well -0.39 0, 0+what -0.32 -0.32, 0+wheel -0.04 0.07, 0+when 0.27 -0.34
0+where -0.19 0.32, 0+wheth -0.1 0, 0+which -0.2 0, 0+who -0.12 0, 0+why -0.45 0, 0+wides 0.39 0
0+will -0.09 0, 0+withi -0.17 0, 0+work -0.06 0.24, 0+workf -0.06 0, 0+worki 0.06 0.19
0+would -0.06 0, 0+write -0.11 0, 0+year 0.06 0, 0+yes 0.14 0.04, 0+yeste 0.13 0, 0+you -0.04 0.06
0+young 0.3 0.45, 0+yours -0.08 0, 1+0 -0.04 -0.07, 1+a -0.16 -0.11, 1+about -0.09 -0.19
1+absen 0.09 -0.17, 1+accel -0.03 0, 1+accep 0.14 0.05, 1+accou -0.24 0, 1+achie 0.05 0
1+ackno 0 0.52, 1+acros 0.07 -0.14, 1+act -0.05 0, 1+actio 0.5 -0.39, 1+ad 0.07 0, 1+add -0.12 0
1+added 0.15 -0.27, 1+adds 0.11 0.05, 1+adult -0.64 0.04, 1+advic 0 -0.29, 1+advis 0 0.03
1+after 0.05 0, 1+again 0.15 0, 1+age 0.05 -0.07, 1+agenc -0.28 0.1, 1+agree -0.07 0, 1+aim -0.15 0
1+all 0.19 0.73, 1+also 0.33 0.03, 1+am 0.08 -0.06, 1+among 0.16 0.13, 1+an -0.36 0.15
1+and 0.11 -0.37, 1+annua -0.03 0, 1+anoth 0.16 0, 1+answe -0.19 0, 1+any -0.05 0.21
1+anyon -0.04 0, 1+app 0.23 0, 1+appea 0.07 0, 1+appoi 0.11 -0.15, 1+appro 0.06 0, 1+april -0.2 0
1+are -0.36 0.17, 1+area -0.2 0.33, 1+areas -0.05 -0.06, 1+aren 0.12 0.08, 1+arran 0.31 -0.15
1+arriv 0.07 -0.03, 1+artic -0.05 0, 1+as 0 -0.22, 1+ask -0.12 0, 1+asked -0.1 -0.37
1+asses 0.34 0.09, 1+assis 0.04 0, 1+assur -0.09 0, 1+at 0.28 -0.51, 1+atten 0.04 0
1+audit -0.06 0, 1+autho 0.08 0.22, 1+autis 0.08 -0.04, 1+avera -0.06 0, 1+back 0.04 0
1+backl 0.1 0.09, 1+balan 0.08 0, 1+based 0 -0.09, 1+be 0.29 -0.1, 1+becau -0.22 0, 1+began -0.05 0
1+begin 0.1 0, 1+belie -0.11 0, 1+best 0.03 0, 1+bette 0.52 -0.13, 1+betwe 0.09 0.15, 1+big -0.14 0
1+bits -0.1 0, 1+board 0.14 0, 1+borou 0.17 0.08, 1+both 0.06 0, 1+boy -0.04 0, 1+break 0.21 0
1+brief -0.14 0, 1+bring -0.1 -0.21, 1+budge 0.23 -0.08, 1+build -0.19 0, 1+but -0.08 0
1+by -0.05 -0.15, 1+c 0.08 0, 1+cabin 0.13 -0.26, 1+call -0.05 0, 1+calle 0.1 0.07, 1+calls 0.21 0
1+came 0.1 -0.21, 1+campa -0.2 0, 1+can -0.07 0.1, 1+capac 0.08 -0.08, 1+capti 0.05 0
1+care 0.41 -0.13, 1+carer -0.14 0, 1+case -0.11 0, 1+casew -0.04 0, 1+ccg 0.12 0.07
1+chair 0.1 -0.23, 1+chang 0.1 -0.18, 1+chari -0.14 0, 1+check -0.03 -0.26, 1+chief -0.3 0
1+child -0.09 0.3, 1+city 0.04 -0.19, 1+clear 0.12 0.14, 1+clini -0.04 -0.09, 1+cllr -0.13 0
1+close 0.03 0, 1+co 0.17 0.1, 1+colle 0.04 0.04, 1+come -0.07 0, 1+comes -0.04 -0.07
1+comme 0.03 0.14, 1+commi 0.34 0.19, 1+commu 0.31 -0.05, 1+compl -0.2 0, 1+conce 0.04 0.03
1+concl -0.31 -0.07, 1+confi 0.35 -0.1, 1+conse 0.28 -0.07, 1+consi 0 -0.04, 1+consu -0.03 0
1+conti 0.17 -0.22, 1+contr -0.14 0, 1+costs -0.03 0, 1+could -0.26 0.65, 1+counc -0.41 0.09
1+count 0.16 0.26, 1+cqc -0.22 0, 1+criti -0.06 -0.03, 1+cultu 0.27 -0.03, 1+d -0.11 0.03
1+data 0 -0.08, 1+date -0.03 0, 1+daugh -0.04 0, 1+day -0.04 0, 1+days 0.13 0, 1+dco -0.1 0.2
1+decem -0.29 0, 1+decis 0 0.04, 1+delay 0 -0.1, 1+dem -0.03 0, 1+deman 0.07 0, 1+depar 0.09 0
1+depen 0.05 0, 1+descr -0.07 0.12, 1+deser -0.12 0, 1+desig 0.23 0.05, 1+detai 0.06 0
1+dfe -0.15 0, 1+diagn -0.06 0, 1+did 0.18 0.34, 1+didn 0 0.1, 1+direc 0.06 0.18, 1+disab 0.1 0.17
1+discu -0.03 0, 1+do -0.15 0.46, 1+docum -0.13 0, 1+does 0 0.08, 1+doesn -0.3 0, 1+don -0.37 0.2
1+done -0.1 0, 1+down 0.08 0, 1+draft -0.03 0, 1+drew 0.1 0.15, 1+drive -0.49 0, 1+drop 0.05 0
1+dynam 0.04 0, 1+each -0.1 0.08, 1+early -0.17 0.07, 1+east 0.06 0, 1+educa -0.07 0.33
1+effec -0.94 -0.35, 1+ehc -0.41 0.17, 1+else -0.08 0, 1+engag 0.35 0, 1+engla -0.03 0
1+enoug 0.16 0.36, 1+even -0.1 0, 1+every -0.28 0, 1+examp -0.17 -0.07, 1+exclu 0 0.23
1+execu 0.06 0, 1+expec 0.06 0, 1+exper 0.18 0, 1+expla 0.26 0, 1+fact 0.09 -0.05
1+faili -0.08 0.32, 1+famil -0.15 -0.46, 1+far 0.03 0.24, 1+febru -0.12 0, 1+feel -0.05 0.21
1+fell -0.04 0, 1+felt 0.17 0.12, 1+few 0.23 0.06, 1+figur -0.07 0, 1+find -0.15 0.03
1+findi -0.39 -0.16, 1+first -0.05 -0.29, 1+five -0.14 0, 1+fives 0.13 0, 1+focus 0.03 0
1+follo 0 0.05, 1+for -0.6 -0.13, 1+forum -0.03 0.04, 1+found -0.04 0.08, 1+four 0.29 0.21
1+frien -0.07 0, 1+from 0.27 0.04, 1+front -0.08 0, 1+full -0.05 0, 1+fundi 0.04 0
1+furth -0.05 0.19, 1+gave 0 0.04, 1+get 0.45 0.25, 1+gets -0.12 0, 1+give 0.08 0, 1+gives -0.35 0
1+go 0.05 0.09, 1+goes -0.14 0.14, 1+good 0.34 -0.8, 1+got -0.13 0.05, 1+gover 0.28 0.07
1+grade -0.06 0, 1+gradu 0.1 -0.05, 1+grand 0.03 0, 1+great -0.14 0, 1+group -0.32 -0.05
1+had 0.55 -0.31, 1+hadn 0.14 0, 1+half 0.04 0, 1+happe -0.11 0, 1+has -0.22 -0.21, 1+hasn 0.07 0
1+have -0.55 -0.35, 1+head 0.21 0, 1+heads -0.03 0, 1+healt -0.1 0.44, 1+hear -0.04 0
1+heard 0 -0.2, 1+heath -0.04 0, 1+help 0.16 -0.03, 1+her -0.12 0, 1+here -0.05 0, 1+high -0.1 0.25
1+highl -0.22 0.1, 1+hold 0.04 0, 1+hones -0.25 0, 1+hope -0.12 0, 1+how 0.03 -0.05
1+hubs 0.13 0.2, 1+i -0.1 -0.19, 1+ident 0 0.17, 1+if -0.16 0, 1+impro 0.18 -0.24, 1+in 0.45 -0.4
1+inclu 0.1 0.17, 1+incon 0.33 -0.07, 1+incre 0.08 0.11, 1+indep -0.14 0, 1+infor -0.06 -0.09
1+initi -0.8 0, 1+inspe 0.19 0.24, 1+integ 0.03 0, 1+inter 0.25 -0.05, 1+inves -0.05 0
1+invol -0.1 -0.07, 1+is -0.23 0.04, 1+isn -0.21 -0.06, 1+issue -0.07 0.14, 1+it -0.32 -0.19
1+its 0.32 0.22, 1+janua -0.13 -0.04, 1+jo -0.04 0, 1+joint -0.06 -0.07, 1+judge -0.04 -0.29
1+june 0.05 0.12, 1+key 0 0.19, 1+keywo 0 -0.09, 1+kids 0.12 0.22, 1+know -0.69 0.52
1+lack 0.5 -0.17, 1+large 0.18 0.04, 1+last -0.03 -0.17, 1+late 0.04 0, 1+law -0.3 0, 1+lead 0.03 0
1+leade 0.18 -0.16, 1+learn 0.05 0, 1+leave -0.14 0, 1+let 0.07 0, 1+lette -0.12 -0.3
1+level 0.07 0, 1+like 0.19 0.15, 1+liked 0.18 0.45, 1+line 0.14 0.03, 1+list -0.08 0
1+lists -0.06 0, 1+littl 0.19 0.09, 1+ll -0.47 0, 1+local -0.33 -0.03, 1+long 0.29 0
1+looke -0.1 -0.12, 1+looks -0.16 0, 1+lose -0.28 0, 1+lot 0.17 0, 1+loved 0.08 0, 1+m -0.11 -0.13
1+made -0.06 -0.1, 1+main 0.03 0.32, 1+mains 0.24 -0.11, 1+make 0.06 0.14, 1+makes -0.12 0
1+man -0.07 0, 1+many -0.42 -0.3, 1+march 0.13 0.05, 1+matte -0.06 0, 1+may -0.21 -0.39
1+mayor -0.04 0, 1+me 0.14 0, 1+mean 0.05 0, 1+means -0.13 0, 1+measu -0.04 0, 1+media -0.13 0
1+meet -0.05 0, 1+meeti 0.03 0, 1+membe 0.61 0, 1+menta 0.11 -0.03, 1+met 0.1 0.17, 1+middl 0.04 0
1+might -0.13 0, 1+minis -0.04 0, 1+minor 0.06 -0.05, 1+monda -0.11 0, 1+monit -0.03 0.04
1+month 0.21 0.48, 1+more -0.52 0.04, 1+morni -0.07 0, 1+most 0.21 0.2, 1+mothe 0.16 -0.08
1+move -0.15 0, 1+moves 0.05 0, 1+mp -0.05 0, 1+mr -0.23 0, 1+much 0.42 0.03, 1+multi 0 -0.09
1+mum -0.05 0, 1+must 0.24 -0.11, 1+name -0.04 0, 1+named 0.1 0, 1+nearl -0.03 0, 1+need 0.41 -0.07
1+needs -0.13 0, 1+neuro -0.1 0.04, 1+never 0.04 0, 1+new 0.48 0.2, 1+news -0.07 0, 1+newsl -0.06 0
1+next 0.05 0, 1+nhs 0.07 -0.1, 1+nine 0.18 -0.03, 1+no 0.13 0, 1+nobod -0.25 0, 1+none 0.12 0
1+north 0.05 -0.03, 1+not -0.06 -0.47, 1+note -0.09 0, 1+noted 0 0.23, 1+nothi -0.04 0
1+notic 0.25 0.11, 1+novem 0.04 0.37, 1+now 0.06 0.15, 1+numbe 0.31 -0.15, 1+nurse 0.23 0.24
1+nursi 0.17 0.15, 1+occup 0.03 0.11, 1+octob 0.22 0, 1+of -0.43 -0.08, 1+off -0.04 0
1+offer -0.39 -0.08, 1+offic 0.06 -0.1, 1+ofste -0.13 -0.12, 1+often -0.03 0.05, 1+older 0.22 -0.16
1+once -0.12 0, 1+one -0.07 -0.36, 1+ones 0.35 0.13, 1+only -0.45 0, 1+oppos -0.07 0, 1+or -0.09 0
1+order 0.09 0, 1+ot 0.07 0, 1+other 0.24 -0.3, 1+ought 0.1 0, 1+our -0.24 0.1, 1+out -0.15 -0.09
1+outco 0.35 -0.17, 1+over -0.24 -0.07, 1+overa -0.11 -0.06, 1+overs -0.23 0, 1+own -0.29 0
1+pace 0.34 -0.13, 1+paedi 0.07 0.06, 1+page -0.28 0, 1+panel -0.12 0, 1+paper 0.07 0
1+paren -0.08 -0.03, 1+part 0.2 0, 1+parti 0 -0.04, 1+partn 0.1 0.06, 1+pathw 0.27 -0.29
1+payme 0.09 -0.11, 1+peopl 0.54 0.05, 1+per -0.07 0, 1+perso -0.09 0, 1+phone -0.12 0
1+place -0.13 -0.18, 1+plan -0.09 -0.12, 1+plann -0.05 -0.56, 1+plans 0.09 -0.07, 1+pleas 0.33 0.23
1+point 0.36 -0.07, 1+polic -0.04 0, 1+poor 0.11 -0.04, 1+porta 0.05 0.04, 1+posit -0.08 0.04
1+posts 0.1 0, 1+pract 0.25 -0.21, 1+prais 0.49 0.03, 1+prepa 0.07 0, 1+prese 0.04 0
1+prima 0.04 0, 1+prior -0.36 0.26, 1+proce -0.03 0, 1+produ 0.19 0.24, 1+profe 0 0.14
1+progr 0.2 0.07, 1+promi -0.16 0, 1+propo 0.07 0.04, 1+provi 0.27 0.43, 1+psych -0.05 0
1+publi 0.1 0, 1+pupil -0.13 -0.06, 1+purpo -0.33 0, 1+put 0.03 0.05, 1+quali -0.25 0.12
1+quart 0.05 0, 1+quest -0.09 0, 1+quote 0.08 0, 1+raise -0.03 0, 1+range -0.32 0.05
1+rarel -0.07 0, 1+rated -0.05 0, 1+rates -0.32 -0.09, 1+re -0.37 0.22, 1+read 0.08 -0.04
1+reaso -0.03 -0.25, 1+recei 0.03 0.2, 1+recen 0.09 0.04, 1+recog -0.31 -0.18, 1+recom -0.03 0
1+refer 0.07 -0.08, 1+refor -0.39 0, 1+regis -0.06 0, 1+relat -0.24 0, 1+remai 0.07 -0.11
1+remar 0.12 0.33, 1+rep -0.08 0, 1+reply -0.04 0, 1+repor 0.88 -0.19, 1+respo 0.13 0
1+resul -0.16 0.16, 1+retur 0.05 0, 1+revie -0.04 0.12, 1+revis -0.13 0.18, 1+right 0.03 0
1+role 0.05 0, 1+s -0.49 -0.09, 1+safeg 0.03 0.07, 1+safet -0.04 0, 1+said 0 -0.25
1+same 0.09 -0.06, 1+sat -0.07 0, 1+satur -0.07 0, 1+saw -0.08 0, 1+say 0.26 -0.29
1+says 0.55 0.61, 1+schoo -0.03 0.12, 1+scrut -0.16 0, 1+secon 0 -0.06, 1+secre -0.04 0
1+see 0.3 -0.22, 1+self 0.23 0, 1+senco 0.06 0, 1+send -0.15 0.1, 1+sendi -0.04 0
1+senso 0.07 0.06, 1+sent -0.08 0, 1+septe 0.49 0.17, 1+servi 0.5 0.8, 1+sessi -0.06 0
1+set -0.13 0, 1+shall 0.08 0, 1+share 0 0.16, 1+short 0.11 -0.16, 1+shoul 0.03 -0.5
1+shows 0.14 0, 1+signi -0.1 0.33, 1+since 0.14 0, 1+singl 0.16 0.33, 1+sit 0.15 0, 1+six 0.04 0
1+so -0.43 0.14, 1+socia -0.18 -0.28, 1+some -0.08 -0.68, 1+son -0.11 0, 1+south -0.2 0
1+speak 0.21 0.23, 1+speci 0.1 0, 1+speec 0.03 -0.17, 1+spent -0.13 0, 1+spoke 0.14 0.19
1+staff 0.08 -0.45, 1+stand -0.05 0, 1+start 0.08 0, 1+state 0.08 0, 1+stay 0.08 0, 1+steps -0.04 0
1+still -0.14 -0.08, 1+strat 0.03 0, 1+stren -0.03 0.06, 1+stron 0.13 0.08, 1+sub -0.03 0
1+suffi 0.31 0, 1+suppo 0.12 0.3, 1+sure 0.26 -0.07, 1+surve -0.09 0, 1+suspe 0.05 -0.14
1+syste 0.28 0.12, 1+t -0.38 -0.03, 1+takes -0.06 0.32, 1+talk 0.08 0.14, 1+targe -0.04 0
1+teach -0.18 0.15, 1+team -0.13 -0.18, 1+teena 0.06 0.11, 1+tell -0.2 -0.2, 1+templ -0.06 0
1+term 0 -0.12, 1+than -0.15 -0.37, 1+thank -0.05 0, 1+that 0.14 -0.3, 1+the -0.16 -0.1
1+their 0.24 0.37, 1+them 0.31 -0.09, 1+then -0.17 0, 1+thera -0.08 0.08, 1+there -0.06 0.35
1+these -0.27 -0.3, 1+they 0.14 -0.25, 1+thing 0.1 0.33, 1+think 0.05 -0.04, 1+third 0.13 0.23
1+this 0.55 -0.15, 1+those 0.05 0, 1+thoug 0 -0.45, 1+three 0.26 0.07, 1+throu -0.11 0
1+thurs -0.03 0, 1+time 0.2 0.25, 1+timel 0.18 0.36, 1+times 0 0.26, 1+to 0.1 -0.28, 1+today 0.04 0
1+told 0.14 -0.05, 1+too 0.21 -0.11, 1+took 0 -0.1, 1+top 0.19 0.21, 1+track -0.13 0
1+train 0 0.09, 1+trans 0.1 0.17, 1+trave 0.1 0.1, 1+tribu -0.18 0, 1+true -0.05 0
1+trust -0.18 0.08, 1+tuesd 0.03 0, 1+turno 0.11 -0.19, 1+two -0.2 -0.35, 1+typic 0.06 0
1+under 0.16 0.11, 1+up 0.18 -0.17, 1+updat -0.06 0, 1+ups 0.31 0.07, 1+use 0.08 0.31
1+used -0.04 0.31, 1+value 0.11 0.17, 1+varia 0.05 -0.13, 1+varie -0.2 0, 1+ve -0.54 0.43
1+verdi -0.05 0.05, 1+versi -0.11 0, 1+very -0.13 0, 1+view 0.15 0, 1+views 0 0.05
1+virtu 0.04 0.13, 1+visio -0.24 0, 1+visit -0.29 0.31, 1+voice 0.2 0.04, 1+wait -0.12 -0.07
1+waiti -0.16 -0.17, 1+waits 0.2 -0.3, 1+want 0 -0.2, 1+wante -0.25 0, 1+wants -0.11 0
1+was -0.03 -0.28, 1+watch -0.18 0.04, 1+way 0.25 -0.26, 1+we -0.35 0.27, 1+weakn 0.4 -0.31
1+websi 0.26 0.09, 1+week -0.13 0.09, 1+weeks -0.08 0, 1+welco -0.05 0, 1+well -0.22 -0.03
1+went -0.19 -0.16, 1+were 0.09 -0.33, 1+weren 0.36 -0.16, 1+what -0.57 -0.27, 1+when -0.03 -0.05
1+where -0.16 0, 1+which -0.15 0.05, 1+who 0.23 0.09, 1+whose 0.07 -0.03, 1+why -0.12 0
1+will -0.51 0, 1+wish 0.12 0, 1+woman -0.12 0, 1+word -0.04 0, 1+words 0 0.08, 1+work -0.05 0.07
1+worke 0.24 0.17, 1+worki -0.49 -0.21, 1+works -0.12 0, 1+worri 0.17 0, 1+would 0.08 -0.38
1+write 0.19 -0.08, 1+writt 0 -0.13, 1+wrote 0.14 0.33, 1+wsoa -0.11 0, 1+year -0.03 -0.2
1+years 0 0.07, 1+yes -0.09 0, 1+you -0.17 -0.07, 1+young -0.42 0.23, 1+your -0.26 0
1+youth 0.2 0.09, 2+0 0.18 -0.08, 2+0th 0.11 0, 2+a -0.08 -0.08, 2+about -0.05 -0.3
2+accep -0.09 0, 2+acces -0.11 0, 2+ackno -0.13 0, 2+acros 0.1 -0.07, 2+act -0.21 -0.1
2+actio 0.03 0.41, 2+add -0.07 0, 2+added -0.04 0, 2+adhd 0.12 -0.06, 2+adult 0.35 0.16
2+advic -0.18 0, 2+advis 0.27 0, 2+after -0.26 0.11, 2+again -0.09 0, 2+age 0.12 -0.07
2+agenc 0.08 -0.34, 2+ages 0.16 0, 2+ago -0.22 0.33, 2+agree -0.07 0, 2+all 0.14 -0.05
2+alrea -0.15 0, 2+also 0.56 -0.12, 2+ambit 0.05 -0.09, 2+among 0.07 0.07, 2+an -0.29 0.16
2+and 0.46 -0.05, 2+annua 0.1 0.03, 2+anoth 0.03 0, 2+answe -0.21 0.27, 2+ap -0.09 0
2+apolo 0.06 0, 2+app -0.05 0, 2+appea -0.05 0, 2+appoi -0.13 0, 2+appro 0.32 0, 2+april 0.09 0
2+are -0.26 0.38, 2+area -0.08 -0.08, 2+areas 0.35 0.16, 2+aren 0.11 -0.12, 2+aroun -0.15 0.09
2+arran 0.21 0.15, 2+as -0.14 -0.37, 2+ask 0.07 0.1, 2+asked -0.19 0.25, 2+asks -0.04 0
2+asses 0.11 -0.24, 2+assur -0.09 0, 2+at 0.46 -0.21, 2+atten 0.04 0, 2+audit -0.17 0
2+autho 0.26 0.2, 2+autis -0.03 0.04, 2+aware -0.09 -0.32, 2+away 0.12 0, 2+b 0.06 0
2+back 0.2 -0.04, 2+bad 0.07 0, 2+badly -0.08 0, 2+be -0.53 -0.19, 2+becau 0.09 0
2+becom 0.1 -0.14, 2+been -0.36 0.24, 2+befor -0.31 -0.37, 2+began -0.05 0, 2+being 0.07 -0.19
2+belie 0.34 0, 2+benef 0.09 -0.15, 2+besid 0.07 -0.19, 2+best 0.12 0, 2+bette -0.23 0.23
2+betwe -0.16 -0.16, 2+board 0 0.04, 2+borou 0 -0.17, 2+break 0.11 -0.03, 2+bring -0.03 0
2+broug 0.32 0, 2+budge -0.2 0.07, 2+but -0.06 0, 2+by -0.45 0.25, 2+call -0.07 0, 2+calle 0.09 0
2+came 0.03 0.59, 2+camhs 0.04 0, 2+can 0.12 -0.14, 2+care -0.06 0.05, 2+carer -0.24 0.03
2+case -0.05 -0.09, 2+cases 0.06 0, 2+casew 0.05 0, 2+cent -0.07 0, 2+centr 0.2 -0.04
2+chair -0.15 0, 2+chall 0.07 0.32, 2+chang 0.09 -0.67, 2+check 0.1 -0.14, 2+child -0.03 0.33
2+city -0.22 0.14, 2+clear 0.08 0.33, 2+clini 0.27 0.26, 2+cllr -0.12 0, 2+co 0.11 0.12
2+colle 0.06 -0.12, 2+come 0.24 0.08, 2+comes 0.05 0.03, 2+comin -0.12 0, 2+comme 0.13 -0.07
2+commi -0.16 -0.33, 2+commu 0 0.06, 2+compl -0.04 0.23, 2+conce -0.51 -0.06, 2+concl 0.11 -0.34
2+confi -0.14 0.14, 2+consi -0.33 0.18, 2+consu 0.16 0, 2+conta -0.19 0, 2+conti -0.04 -0.1
2+contr -0.14 -0.05, 2+could 0 -0.17, 2+counc 0.37 0.16, 2+count -0.03 -0.17, 2+cours -0.1 0
2+cqc 0.39 -0.28, 2+credi 0.13 -0.06, 2+criti 0.19 0.07, 2+cut 0.07 0, 2+d -0.15 0, 2+dashb -0.04 0
2+day -0.06 0, 2+days -0.27 0, 2+dco 0.1 0, 2+decid -0.09 0, 2+decis 0.12 0.15, 2+defic -0.03 0
2+delay 0.11 -0.07, 2+deman 0.12 0, 2+descr -0.07 0.11, 2+deter -0.06 0, 2+devel 0.32 -0.03
2+did 0.5 0.24, 2+didn -0.11 0, 2+diffe 0.11 -0.26, 2+direc 0.13 -0.03, 2+disab -0.39 -0.16
2+disap 0.08 0, 2+distr -0.17 0, 2+do -0.08 -0.67, 2+does 0.08 0.07, 2+doesn -0.14 0
2+doing 0.03 0, 2+done -0.1 0, 2+down 0.36 0.26, 2+drew 0.3 0.21, 2+each -0.14 0, 2+earli -0.03 0
2+early 0 0.21, 2+educa 0.24 -0.24, 2+effec -0.06 0.2, 2+ehc 0.18 -0.06, 2+eight -0.11 0
2+email 0.1 0, 2+emoti 0.04 0.12, 2+emplo 0.03 0.16, 2+end 0.11 -0.07, 2+engag -0.04 0
2+enoug 0.13 -0.21, 2+ensur -0.08 -0.05, 2+evalu 0.18 0, 2+ever -0.09 0, 2+every -0.04 0
2+evide 0.18 0, 2+exclu 0.14 0.03, 2+execu -0.09 0, 2+exper 0 -0.05, 2+expla -0.12 0
2+expre -0.1 0, 2+faili 0.16 0, 2+fair 0.04 0, 2+famil 0.11 0.07, 2+far -0.06 -0.06, 2+favou 0.07 0
2+feel 0.21 0.25, 2+fell 0.04 0, 2+felt -0.27 0, 2+few 0.24 0.17, 2+fewer 0.06 0, 2+figur 0.09 0
2+find 0 -0.08, 2+findi 0.53 0.17, 2+finds -0.1 0, 2+first -0.39 0.12, 2+five 0 -0.06
2+fix -0.09 0, 2+follo -0.27 -0.1, 2+for -0.06 -0.09, 2+forum 0.21 -0.12, 2+found 0.32 0.07
2+four 0.04 -0.08, 2+frame -0.04 0, 2+free 0.05 0, 2+from 0.14 -0.4, 2+front -0.03 0, 2+full 0.08 0
2+furth -0.06 0, 2+gaps 0.09 -0.12, 2+gener 0 0.12, 2+get 0.38 0.4, 2+getti 0.1 0, 2+give 0.12 0.03
2+given -0.13 0, 2+gives 0.14 0.03, 2+glad 0.09 0, 2+go -0.2 0.05, 2+goes 0.08 -0.06
2+going -0.05 0, 2+gone -0.17 0, 2+good 0.17 0.54, 2+got -0.31 0.4, 2+gover -0.18 0.07
2+grant 0.17 0.3, 2+grate 0.03 0, 2+green 0.08 0, 2+group 0.21 0.22, 2+grown -0.13 0
2+had -0.47 0.38, 2+hadn -0.06 0, 2+half -0.15 -0.15, 2+happe -0.17 0, 2+hard 0.07 -0.12
2+has -0.39 -0.31, 2+hasn 0.04 0, 2+have -0.11 0.16, 2+havin -0.11 0, 2+he -0.07 0, 2+head -0.25 0
2+healt 0.45 0.11, 2+hear -0.09 0, 2+heard 0.07 0.05, 2+heari 0.04 0.11, 2+held 0.32 0
2+help 0.03 -0.31, 2+helpe -0.08 0.11, 2+her -0.18 0, 2+here 0.04 0, 2+high 0 0.16
2+highl -0.2 0.03, 2+hold -0.04 0, 2+home -0.27 0, 2+hones 0.04 0, 2+how -0.15 0.26
2+howev 0.08 -0.06, 2+hub 0.04 0, 2+i 0 0.25, 2+icb 0.07 0, 2+ident -0.37 -0.13, 2+impre 0.03 0.06
2+impro 0.94 -0.32, 2+in -0.05 -0.05, 2+inclu 0.03 0.06, 2+incon 0.17 0.33, 2+incre 0.06 -0.05
2+infor 0.12 0.09, 2+ins 0.05 0, 2+inspe -0.29 0.59, 2+insuf 0.27 -0.18, 2+inter -0.11 -0.52
2+into 0 0.14, 2+inves -0.09 0, 2+invol -0.03 0, 2+is -0.03 -0.46, 2+isn -0.15 -0.07
2+issue 0 0.03, 2+it 0.15 -0.31, 2+its 0.2 0.03, 2+janua -0.15 0, 2+joint 0.27 0.24, 2+journ 0.04 0
2+judge -0.16 0, 2+june 0.15 0, 2+just -0.19 0, 2+kept 0.1 0.08, 2+key 0.22 -0.08, 2+kids 0.1 0
2+kind 0.03 0.11, 2+knew 0 0.07, 2+know -0.1 -0.13, 2+known -0.07 -0.03, 2+langu 0.23 -0.18
2+last -0.28 0.64, 2+late -0.18 -0.16, 2+lead 0.09 0.33, 2+leade 0.13 0.09, 2+learn -0.14 0.12
2+leave 0.12 -0.16, 2+led 0.04 0, 2+left 0.06 -0.24, 2+less 0 0.03, 2+let -0.1 0
2+lette 0.24 -0.12, 2+like 0.07 -0.28, 2+liked 0.03 0, 2+line 0.15 -0.12, 2+list 0.3 -0.31
2+liste -0.05 0.08, 2+lists -0.05 0, 2+littl 0.12 -0.16, 2+live 0 0.07, 2+ll -0.09 0
2+local -0.39 -0.27, 2+long -0.26 -0.17, 2+longe 0.12 0.05, 2+look -0.28 0, 2+looke -0.05 0
2+lost 0.03 0, 2+made -0.26 -0.06, 2+main 0.43 0, 2+mains -0.05 0, 2+make 0.34 -0.23
2+manag 0.06 0, 2+many 0.26 -0.26, 2+march 0.32 0.07, 2+matte -0.11 0, 2+may 0.15 0, 2+me 0.03 0
2+mean 0 -0.04, 2+means 0.08 0, 2+meant -0.03 0, 2+medic 0.08 -0.2, 2+meet -0.09 0, 2+meeti -0.34 0
2+membe 0.18 -0.3, 2+menti 0 0.04, 2+met -0.14 -0.03, 2+might -0.06 0, 2+missi 0.04 0
2+monit -0.03 0, 2+month 0.35 0, 2+more 0.51 0.27, 2+most 0 0.31, 2+mothe 0.03 0, 2+move 0.04 0
2+moved 0.13 0, 2+much -0.14 0.06, 2+must 0.07 -0.21, 2+my -0.05 0, 2+named 0.35 -0.28
2+neede 0.29 -0.1, 2+needs -0.66 0, 2+neuro -0.08 -0.05, 2+never 0.1 0, 2+new -0.1 0.09
2+next -0.05 0, 2+nhs 0 -0.09, 2+nice -0.04 0, 2+no -0.06 0.47, 2+nobod -0.13 0, 2+none -0.26 0
2+north 0 0.1, 2+not -0.27 0.14, 2+note 0.2 0.25, 2+noted -0.16 0.36, 2+notes 0.04 -0.09
2+nothi 0.05 0.12, 2+novem -0.03 0, 2+now 0.19 0.4, 2+numbe 0.12 -0.35, 2+nurse 0.16 0.12
2+nursi 0.1 0, 2+obser 0.04 0.12, 2+occup 0.06 0, 2+octob -0.1 0, 2+of 0 -0.06, 2+offer 0.31 0.21
2+offic 0.13 0.04, 2+ofste 0.36 0.27, 2+often 0 -0.1, 2+older 0.05 0, 2+once 0.16 0
2+one 0.14 -0.33, 2+only 0 0.15, 2+open -0.03 0, 2+or -0.12 -0.04, 2+our -0.19 -0.03
2+out -0.06 0.23, 2+outco -0.49 -0.22, 2+outli -0.09 0, 2+over 0.2 -0.17, 2+overs -0.07 0.08
2+own -0.13 0, 2+paedi 0.04 -0.03, 2+page 0.15 0, 2+paper -0.11 0, 2+paren -0.07 -0.22
2+part 0.14 0.04, 2+parti 0.17 0, 2+partn 0.08 0.09, 2+past 0.14 0, 2+pathw -0.06 0.1
2+peopl -0.04 0.27, 2+perfo -0.27 0, 2+perso -0.38 0, 2+phone -0.11 0, 2+place 0 -0.32
2+plain 0 -0.45, 2+plan -0.23 0, 2+plann 0.05 -0.06, 2+plans 0.16 0.06, 2+pleas 0.56 0.08
2+point -0.39 0.14, 2+poor -0.03 0, 2+posit -0.22 -0.31, 2+post 0.03 0, 2+pract 0.15 0.17
2+prais -0.28 0.28, 2+prese -0.04 0, 2+press 0.2 0, 2+prima 0.04 0.16, 2+prior -0.9 0
2+proce 0.34 0, 2+produ 0.18 0, 2+profe -0.25 -0.16, 2+progr 0.59 0.28, 2+promi -0.12 0
2+propo -0.03 0, 2+proud 0.06 0, 2+provi 0.54 -0.27, 2+publi 0.13 0.16, 2+pupil 0.11 -0.31
2+put 0.07 0.25, 2+putti -0.04 0, 2+quali 0.25 0.23, 2+quick -0.03 0, 2+raise -0.28 -0.16
2+rate -0.06 0, 2+re 0.32 0, 2+reach 0.12 0, 2+read 0.23 0.18, 2+reaso -0.04 0, 2+recei -0.11 0.1
2+recen 0.05 0.08, 2+recog -0.69 0.14, 2+recom -0.05 0, 2+reduc 0.04 -0.05, 2+refer -0.05 -0.31
2+refor -0.17 0, 2+regis -0.03 0, 2+regul 0 -0.05, 2+relat 0.17 -0.04, 2+remai 0.15 -0.08
2+remar -0.11 -0.05, 2+remem -0.03 0, 2+remin -0.07 0, 2+repor 0.74 -0.32, 2+repre -0.21 0
2+requi 0.15 0, 2+resig -0.03 0, 2+respo 0.52 -0.07, 2+resul -0.27 0, 2+retur -0.09 0
2+revie 0.18 -0.48, 2+revis 0 -0.11, 2+right 0.21 0.04, 2+ring 0.07 0, 2+round 0.03 0, 2+run 0.06 0
2+s 0.22 0.37, 2+safe 0 0.03, 2+said 0.08 0.1, 2+same -0.16 -0.21, 2+satis 0.09 0.11
2+saw -0.2 0.28, 2+say 0.11 0.37, 2+says -0.07 0, 2+schoo 0.54 0.3, 2+secon 0.07 0.14
2+secur 0.06 0.1, 2+see -0.31 0.12, 2+seen 0 0.06, 2+sen 0.16 0.04, 2+send -0.09 -0.32
2+sent -0.12 0, 2+septe -0.05 0, 2+servi -0.48 0.35, 2+set -0.28 0, 2+sets -0.15 -0.1
2+setti 0.14 0, 2+seven -0.07 0, 2+sever -0.35 0, 2+share 0.06 0, 2+she 0.08 0, 2+short 0 0.06
2+shoul 0.17 -0.17, 2+shows -0.04 0, 2+signi 0 -0.38, 2+since 0.06 0.07, 2+slow 0.1 -0.1
2+small -0.06 0.09, 2+so 0.09 -0.4, 2+socia -0.31 -0.08, 2+some 0.28 -0.16, 2+somet -0.19 0
2+sorry -0.49 0, 2+south -0.04 0, 2+speak 0.09 -0.13, 2+speci -0.51 0, 2+speec 0.22 0.05
2+spent 0.04 0, 2+spoke 0.04 -0.1, 2+staff 0 0.23, 2+stand 0.15 0, 2+start 0.26 0.15
2+state -0.38 -0.03, 2+steps -0.04 0, 2+still 0.27 -0.13, 2+stood 0.03 0, 2+stopp -0.03 0
2+strat -0.17 -0.09, 2+stren -0.07 -0.47, 2+stron -0.4 0.08, 2+struc 0 0.27, 2+suffi -0.13 0.04
2+sugge -0.24 0, 2+suppo 0.13 0.08, 2+syste 0.15 0.24, 2+t -0.26 -0.06, 2+take 0.3 -0.09
2+taken 0 -0.05, 2+takes -0.11 -0.26, 2+talk 0.03 0.03, 2+talke -0.06 0, 2+targe 0.13 0
2+teach 0.1 0.06, 2+team -0.21 0.17, 2+teena 0.04 -0.03, 2+tell 0.12 0.09, 2+ten 0.06 -0.08
2+than 0.04 0, 2+that 0.35 0, 2+the -0.09 -0.27, 2+their -0.46 0.1, 2+them 0.05 -0.04
2+then -0.04 0, 2+thera 0.29 0.23, 2+there 0.26 -0.42, 2+these 0.03 0.35, 2+they 0 -0.25
2+thing -0.33 0, 2+think -0.08 0, 2+third 0.08 -0.37, 2+this 0.13 -0.03, 2+those 0.23 -0.42
2+thoug 0.11 -0.3, 2+three -0.23 -0.55, 2+throu 0.12 0, 2+time -0.29 -0.04, 2+timel 0.1 -0.09
2+times -0.06 -0.12, 2+timet 0.06 0, 2+to -0.04 0.14, 2+today -0.06 0, 2+toget 0.06 0.05
2+told -0.14 0.36, 2+too 0.11 -0.37, 2+took -0.11 0.15, 2+train 0.26 0.25, 2+trans -0.19 -0.44
2+trave 0.13 -0.16, 2+tribu 0.03 0, 2+troub 0.06 0, 2+true -0.25 0, 2+trust 0.1 -0.15, 2+try 0.06 0
2+turn -0.04 0, 2+two -0.29 -0.1, 2+unacc 0.06 0.03, 2+under 0.09 -0.09, 2+until -0.04 0
2+up 0.18 0.11, 2+updat -0.03 0, 2+urgen -0.15 0, 2+us 0.41 0.28, 2+used 0.03 0.11, 2+vacan -0.03 0
2+ve -0.05 -0.3, 2+very 0.06 -0.32, 2+view -0.18 0, 2+visib -0.14 0, 2+visit 0.12 0.49
2+voice 0.29 -0.03, 2+wait -0.21 -0.33, 2+waite -0.28 0, 2+waiti 0 0.09, 2+waits -0.15 0.08
2+want -0.16 0, 2+wants -0.19 0, 2+warm 0.35 0.09, 2+was -0.31 -0.13, 2+wasn -0.03 0
2+watch -0.07 0, 2+way -0.04 -0.16, 2+we 0.17 0.2, 2+weak -0.07 -0.03, 2+weakn 0 -0.13
2+websi -0.05 0, 2+week 0.04 0, 2+weeks 0.06 0, 2+welco 0.1 0, 2+well 0 0.04, 2+went 0.29 0.2
2+were 0.11 0.07, 2+weren 0 -0.04, 2+what -0.26 -0.37, 2+when -0.1 0.41, 2+where 0 -0.24
2+wheth -0.11 0, 2+which -0.07 0.57, 2+who -0.46 -0.51, 2+whom -0.07 0, 2+whose 0 0.23
2+why -0.1 0, 2+wides -0.31 0, 2+will -0.11 -0.06, 2+withi 0.05 0, 2+witho -0.12 0, 2+word -0.09 0
2+words -0.29 -0.07, 2+work 0 0.09, 2+worke -0.18 0.03, 2+worki 0 0.09, 2+works -0.03 0
2+worri 0.13 0, 2+would -0.06 0, 2+write 0.23 0, 2+writi 0.06 0, 2+writt -0.17 0.29
2+wrong -0.05 0, 2+wrote 0.1 -0.06, 2+year -0.1 -0.05, 2+years -0.35 0.06, 2+yes -0.09 0
2+you -0.15 -0.22, 2+young -0.21 0.2, 2+your -0.11 0
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
