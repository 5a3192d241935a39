"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

from collections.abc import Iterator

_LISTED = """
word:
0 -0.2 -0.04, 0am -0.04 0, 0k -0.09 0, 0m -0.46 0, 0nd -0.07 0, 0pm -0.17 0, 0rd -0.04 0
0s 0.2 0.06, 0st -0.05 0, 0th 0.18 -0.18, a 0.05 0.41, a0 -0.14 0, aband -0.15 0, able -0.24 -0.09
about -0.14 -0.12, above 0.1 0, absen 0.11 -0.27, absol -0.14 0, acade 0.34 -0.27, accel -0.42 0.12
accep -0.08 -0.69, acces -0.08 -0.25, accom 0.04 0.06, accor -0.11 0.1, accou 0.13 0.23
accur 0.31 0.4, achie 0.18 -0.81, ackno 0.86 0.89, acros 0.34 -0.16, act -0.06 0.56
acted -0.16 0.53, actio -0.31 -0.39, activ 0 0.11, actua 0.15 0.07, ad 0.06 0, adapt -0.06 0.27
add -0.18 -0.06, added 0.04 -0.21, addit -0.1 0.6, addre -0.09 -0.42, adds 0.22 -0.03
adequ -0.23 0, adhd 0.35 -0.71, admin -0.07 0, admir 0.24 0.22, admis 0.15 0.28, admit -0.27 0.28
adole 0.04 0.25, adopt -0.14 0, adult 0.28 -0.75, adver -0.06 -0.27, advic 0.15 0.19
advis 0.26 0.42, advoc 0.31 0.19, affec -0.22 0, afi 1.08 0, afrai -0.07 0, after 0.34 -0.74
again -0.08 -0.32, age 0.45 -0.59, aged 0.31 -0.36, agenc 0.58 0.08, agend 0.25 0, ages 0.32 -0.07
agm -0.03 0, ago -0.09 -0.24, agree -0.13 -0.33, ahead 0.17 0.14, aids 0.22 0.04, aim -0.33 0
aims 0.03 0, air -0.06 0, alarm -0.08 -0.05, alert 0.19 0, alike 0.1 0, aliso -0.46 0, all 0 0.21
allia -0.14 0, alloc -0.26 -0.08, allow -0.19 0.16, almos 0.26 0.56, alone 0.17 -0.12
along -0.36 0.46, alrea -0.59 -0.2, also 0.35 -0.14, alter -0.09 -0.07, altho -0.33 -0.13
altog -0.08 0, alway 0.19 -0.19, am -0.1 -0.08, amaze -0.1 0, amazi -0.18 0, amber -0.14 0
ambit 0.5 0.08, amend 0.15 -0.24, among 0.14 -0.88, amoun 0 -0.27, amy -0.06 0, an -0.08 -0.42
analy 0 -0.06, and -0.58 0.35, andre -0.07 0, anew 0 0.14, angel -0.04 0, angry -0.36 -0.07
annou 0.08 0, annua 0.13 -0.15, anoth 0.11 -0.15, answe -0.17 0.15, anxie 0 0.04, anxio 0.07 0.37
any -0.44 -0.23, anybo 0 -0.08, anyon 0.13 -0.06, anyth 0 -0.62, anywa -0.05 0, aob -0.03 0
ap -0.09 -0.35, apart 0.05 -0.14, apolo -0.43 0, app -0.27 0, appea 0.08 0.12, appen 0.12 0
appla -0.18 0, appoi 0.68 0.07, appre 0.25 0.16, appro -0.31 0.36, april -0.33 0.29, are 0.27 0.39
area -0.25 0.3, areas -0.53 0.04, aren 0 -0.23, argue 0.05 0.15, arisi -0.05 0, aroun -0.12 0.15
arran 0.31 0, arriv 0.56 0.5, artic -0.2 0, as -0.25 -0.24, asd 0.42 0.38, asham -0.23 0
aside -0.23 0, ask -0.15 0.14, asked -0.1 -0.54, askin 0.05 0.03, asks 0.24 -0.12, aspec 0 0.06
aspir 0.33 -0.11, asses 0.25 -0.59, assis -0.1 0.25, assoc -0.38 0, assur -0.23 -0.41
asylu 0.1 0.3, at 0.08 -0.13, attac -0.08 0, attai 0 -0.24, attem -0.15 0, atten -0.18 -0.1
attit 0.06 0, attri 0.03 0, audio 0.14 -0.27, audit -0.7 0, augus -0.07 0.04, autho -0.16 -0.14
autis 0.19 -0.58, autum -0.06 0, avail 0.46 -0.39, avera -0.1 -0.6, avoid 0.03 -0.3
await -0.06 -0.23, award 0.12 0, aware 0 -0.29, away 0.32 0.1, b 0.07 0, babie 0.28 0.25
baby -0.08 0, back -0.26 0.53, backl 0.07 0.18, bad -0.35 0, badly 0.15 -0.41, bag -0.12 0
bags -0.03 0, balan -0.14 0.11, band -0.08 0, bands -0.04 0, bare 0.33 0, barel 0.16 -0.11
barri -0.22 0.31, base -0.11 0.11, based 0.25 -0.18, bases 0.2 0.21, basic 0.12 -0.23, basis 0.06 0
battl -0.56 -0.25, bay -0.04 0, bbc -0.04 0, be -0.39 0, bear 0 0.23, bears 0.04 0, becam -0.23 0
becau -0.26 -0.19, becom 0.24 -0.32, bed -0.12 0, been -0.07 0.06, befor 0.25 0.06, began -0.33 0
begin 0.53 0.23, begun -0.09 0.47, behal 0.05 0, behav 0.14 -0.04, behin 0.21 0, being 0.09 0.16
belie 0.12 -0.15, bell 0.05 0, belon 0.09 -0.25, below 0.07 -0.35, ben -0.1 0, benef 0.05 -0.51
besid -0.18 -0.37, best -0.38 -0.38, bette -0.27 -0.19, betwe 0.7 -0.34, beyon 0.2 -0.07
bid -0.08 0, big 0.15 0.36, bill 0.11 0, bins -0.07 0, birth 0.2 0, biscu -0.05 0, bit -0.07 -0.07
bits -0.32 0, black 0 -0.19, blame -0.1 0.08, blank 0.13 0, blind 0.17 0.05, block -0.17 0
blog -0.11 0, board -0.05 -0.04, boat 0.08 0, bodie 0 0.1, body -0.32 0.14, book -0.22 0
borde 0.24 0, borou -0.19 -0.29, boss 0.2 0, bosse 0.17 0.27, both -0.4 0.11, botto 0.09 0
bough 0.13 0, bounc -0.09 0, bound 0.1 0, box 0.29 0, boy -0.22 0, boys 0.05 -0.03, brand -0.08 0
break 0.52 0.41, breat 0.06 0, bridg -0.25 0, brief -0.13 0, brill -0.22 0.15, bring -0.42 0.27
broad -0.06 -0.09, broke -0.14 0.17, broug 0.77 0.57, budge 0.53 -0.05, build -0.27 0.44
built -0.06 -0.15, bus 0.05 -0.1, buses 0.03 0, busin 0.1 0.13, busy 0.04 0, but -0.1 -0.03
buy 0.5 0.04, by 0.06 0.22, c -0.26 -0.55, cabin -0.06 0.14, café -0.06 0, cake -0.08 0
call 0.09 0.51, calle -0.24 0, calls 0 -0.11, calm -0.1 0, came -0.16 0, camhs 0.3 -0.43
campa -0.22 0, can 0.11 0.25, cance 0.13 -0.35, candi 0.09 0.08, cando 0.4 -0.17, canno -0.04 -0.09
capac 0.06 -0.25, capit -0.09 0, capti -0.04 0, captu 0 0.18, car -0.08 0, card 0.29 0
care 0.27 0.42, cared -0.03 0.07, caree -0.06 0.05, caref 0.22 0.4, carer -0.34 0.19, cares 0.32 0
carin 0 0.07, carol -0.03 0, carri 0.06 0.12, carry -0.21 0.09, case -0.28 -0.58, casel 0 0.11
cases 0.25 0.15, casew -0.07 0.07, castl -0.1 0, catch 0.14 -0.03, categ -0.26 0, cater 0.15 -0.12
caugh 0.19 0.26, cause 0 -0.03, cauti 0 -0.05, ccg -0.14 -0.39, ccgs 0.3 -0.09, celeb -0.11 0
cent -0.12 0.18, centr 0.35 1.02, cereb -0.06 0, certa 0.6 -0.03, chair -0.17 0.23
chall 0.34 -0.75, chamb -0.17 0, champ -0.17 0, chanc 0.44 -0.36, chang 0.3 0.25, charg 0 -0.27
chari -0.04 0, charl -0.04 0, chart -0.12 0, chase 0 -0.06, chat -0.07 0, check 0.57 0.09
cheer 0.09 0, chief -0.13 0, child -0.21 -0.03, choic 0.51 0.1, choos 0.34 0.09, chose -0.09 0.24
chuff -0.05 0, city -0.27 0.25, civic -0.16 0, claim -0.33 -0.07, clair -0.2 0, clari 0.14 0.07
class -0.12 0.26, clear 0.57 0.47, click -0.08 0, cliff 0.19 -0.33, clini 0.05 0.13
cllr -0.65 -0.03, clock 0.09 0, close 0.1 0.31, closi 0.03 0, club 0.52 0.31, clubs 0.7 0.04
clust 0.15 0, co 0.17 0.26, coach -0.18 0, coast 0 -0.28, coffe -0.05 0, coher 0.17 -0.12
cold 0.05 0, cole -0.03 0, colla 0.43 0.24, colle -0.37 -0.13, colou -0.08 0, come 0.17 0.23
comes 0.15 -0.39, comfo -0.14 0, comin 0.08 0.06, comme 0.13 0.44, commi 0.05 -0.35, commo 0 0.09
commu 0.16 -0.54, compa 0.05 0.23, compe -0.2 0, compl 0.09 0.46, compr -0.08 0.11, con -0.04 0
conce 0.23 -0.51, concl -0.04 -0.4, condi -0.37 -0.23, confi 0 -0.47, confu -0.11 -0.19
congr -0.17 0, conse -0.11 -0.39, consi 0.6 -0.15, const 0.14 -0.26, consu -0.18 0.24
conta 0.03 -0.28, conte 0 0.31, conti 0.22 -0.46, contr 0.2 0.12, conve 0.12 0.26, coope 0.2 -0.32
coord 0 -0.6, cope -0.15 0, copie 0.08 0, core -0.1 0.15, corne 0.24 0, corpo 0 0.08, corre -0.04 0
corri -0.06 0, cost -0.08 -0.06, costs -0.25 0, could 0.3 -0.43, coun -0.06 0, counc -0.69 -0.68
couns 0.44 0.44, count 0.12 -0.42, cours -0.11 0.28, court -0.03 0, cover -0.13 0, covid -0.42 0.12
cqc -0.43 0.5, craig -0.05 0, creat 0.2 0.06, credi 0.16 0.16, cried -0.28 0, crisi -0.15 0.57
crite -0.25 0, criti 0.08 -0.28, cross 0.05 0, cryin -0.1 0, cultu 0.48 0.32, cup 0.07 0
curre 0 -0.29, custo 0.05 0, cut 0.13 -0.37, cycle -0.04 0, d -0.29 -0.26, dad -0.04 0
dads 0.23 0.05, daily 0.12 -0.24, dame -0.03 0, damni -0.37 0.33, dan -0.03 0, dark 0.24 -0.39
dashb 0.08 -0.32, data -0.28 -0.16, date 0.15 -0.61, dates -0.17 0, daugh -0.05 0, david -0.03 0
day -0.14 -0.14, days 0 0.33, dco -0.16 0.2, dcs -0.03 0, deadl 0.45 0.03, deaf 0.48 0.37
deal -0.2 0.06, deali -0.21 0.47, deals -0.34 0, dealt 0.06 0.15, dean -0.04 0, dear -0.17 0
debor 0.14 0, decem -0.45 0.07, decen -0.07 0, decid 0.04 0.14, decis 0.54 0.13, decla -0.11 0
decli 0.2 -0.07, dedic 0.11 0.09, deep -0.11 0.23, deepl -0.13 0.08, defen -0.1 0, defic 0 -0.12
defin -0.08 0, delay 0.32 -0.31, delig 0.12 0.14, deliv -0.31 -0.74, deman -0.39 -0.59
democ 0.17 0, dems -0.13 0, denis -0.03 0, denta 0.38 -0.3, denti 0.8 -0.57, depar 0.19 0.07
depen 0.39 -0.98, deput -0.24 -0.05, descr 0.36 0.04, deser -0.46 -0.34, desig 0.71 0.44
desk -0.04 0, despa -0.2 -0.14, despi 0.12 0.35, detai -0.26 0.75, deter -0.22 0.52
devel -0.03 0.61, dfe -0.07 0.49, diagn 0.38 0.2, diary -0.03 0, did -0.03 0.68, didn -0.47 -0.06
diffe 0.26 -0.43, diffi 0.08 -0.57, digit -0.06 0, dire -0.19 0, direc -0.1 0.3, disab 0.03 -0.06
disag 0.06 0.56, disap -0.09 -0.22, disch 0.19 -0.06, disco 0.05 -0.05, discu -0.4 0, disgr -0.15 0
disjo 0.06 -0.22, disor 0.08 0.12, dispu 0.24 0.31, dissa 0.19 -0.4, dista 0.1 -0.34
distr -0.1 -0.32, divis -0.04 0, do 0.32 0.16, docto 0.07 -0.35, docum -0.16 -0.47, does 0.33 0.24
doesn -0.34 0.19, dog -0.06 0, doing 0.18 -0.11, don 0 0.2, done 0.3 0.89, door -0.04 0.35
doors 0.14 0.16, doubl 0.09 -0.24, doubt 0.47 -0.23, down 0 -0.29, downl -0.17 0, dozen -0.08 0
dr -0.11 0, draft -0.19 0, draw -0.34 -0.14, drawi 0.03 0, drawn -0.18 -0.18, draws 0.11 0
dread -0.25 0, drew -0.27 -0.05, drift 0.05 0.09, drive 0.25 -0.14, drop 0.1 0.57, dropp 0.23 -0.17
dry 0.04 0, dsr 0 -0.05, due 0 -0.26, dunho -0.28 0, durin 0.04 0.21, dutie 0.09 -0.04, duty 0.1 0
dynam 0 0.15, e -0.25 0, each -0.1 0.76, earli 0.18 -0.17, early 0.47 0.74, earne 0.05 -0.09
easie 0.1 0.12, easil 0.05 0.03, east -0.56 0.15, easte -0.11 0, easy 0.24 0.69, eat -0.08 0
eatin 0 -0.15, econo -0.06 0, ed -0.03 0, edge 0.28 -0.38, educa -0.43 -0.25, effec 0.05 -0.59
effic 0.04 0.29, effor -0.13 0.36, ehc 0.16 -0.57, ehcp -0.63 -0.79, ehcps 0 -0.25
eight -0.09 0.43, eithe 0.04 -0.11, elain -0.04 0, elect 0.17 0.15, eleve 0 -0.35, else -0.09 -0.03
elsew 0 0.12, email 0.11 0.06, embed 0.66 -0.16, emerg 0.17 0, emma -0.06 0, emoti 0.42 -0.13
emplo 0.15 0.34, empty 0.36 -0.17, enabl 0.2 0, encou -0.35 -0.03, end 0 -0.15, ended -0.17 0.04
endor -0.18 0, ends 0.42 -0.22, energ 0.13 -0.28, engag 0.18 -0.06, engla -0.11 0.29, engli 0.14 0
enjoy 0.12 0.25, enorm 0.1 0, enoug 0.42 -0.57, enqui -0.05 0, ensur -0.09 -0.52, entit -0.24 -0.24
ep -0.07 0, epile 0.15 -0.17, equal 0.53 0.67, equip 0.04 0.53, equit 0.14 -0.09, escal -0.11 0
escor -0.05 0, espec 0.18 -0.24, estab 0.28 -0.38, estat -0.08 0, estim -0.12 0, ethos 0.06 0.06
evalu 0 -0.21, even 0.33 0.09, event 0.18 0, ever -0.2 -0.56, every 0.03 0.73, evide -0.12 0.51
exami -0.36 0, examp 0.47 1.04, excee 0.2 -0.09, excel -0.07 0.26, excep 0.31 0.46
exces 0.18 -0.15, excit 0.28 0.14, exclu 0.43 0.78, excus -0.32 0, execu -0.37 0.12
exemp 0.29 0.25, exhau -0.4 -0.17, exist 0.1 0.04, expan 0.22 0.13, expec -0.15 0.1
exper -0.71 0.15, expla -0.13 0.1, explo 0.1 0, expre -0.16 0, exten -0.1 0.17, exter -0.14 0.04
extra -0.3 0.27, extre -0.03 0.2, eye 0.12 -0.24, f 0.24 0.05, face 0.29 0.08, faceb -0.04 0
faced -0.28 -0.07, fact 0.13 -0.24, fail -0.49 0.05, faile 0.06 -0.5, faili -0.44 0.15
fails -0.47 -0.23, failu -0.46 -0.09, fair -0.1 -0.19, faire 0.04 0, faith 0.2 -0.6
fall 0.16 -0.46, falle 0.19 0.09, falli -0.06 -0.42, falls 0.09 -0.24, famil 0 -0.1, fanta -0.04 0
far 0.09 -0.14, fare 0.25 -0.13, fast 0.47 0.69, faste -0.04 -0.5, fathe 0.15 0, fault -0.06 -0.2
favou 0.33 0.04, featu -0.35 0, feb -0.04 0, febru -0.31 0.12, fed 0.15 0.11, feedb 0.08 0.07
feel 0.35 -0.1, feeli 0.21 -0.1, feels 0.33 0, fell -0.11 0, felt 0.05 -0.28, ferry 0.06 0
few 0.44 0.93, fewer 0 0.88, field 0.11 0, fifte -0.05 0, fifth -0.13 0, fight -0.31 -0.29
figur 0.43 -0.44, file -0.04 0, files -0.15 0, fill 0.07 0, fille -0.03 -0.23, film -0.12 0
final 0.27 0.16, find 0.43 -0.5, findi 0.36 -0.33, finds -0.35 -0.17, finge -0.04 0
finis 0.05 0.21, fire -0.07 0, firm -0.23 -0.06, firml 0.05 0, first 0.06 0.52, fit 0.24 -0.22
fits 0.1 0, fitti 0.03 0, five -0.12 -0.08, fives 0.7 0.47, fix -0.39 0, fixed 0.07 0
flagg -0.13 0, flat -0.04 0, flexi 0.18 0.29, floor -0.05 0, flour 0.18 0.04, flu -0.26 0
focus -0.15 -0.1, folde -0.03 0, follo -0.35 0.81, food 0.07 0, foot -0.04 0, for -0.24 -0.48
force 0.21 -0.04, forec -0.05 0, forge -0.08 0, forgo 0.03 0.35, form 0.06 0.04, forma 0.06 -0.16
forme 0.25 0.17, forms -0.13 0, formu -0.06 0, fortn -0.1 0, forty -0.13 0, forum 0.56 0.65
forwa 0 0.49, foste -0.09 0, found 0.3 0, four -0.2 0.11, fourt -0.05 0.07, fract 0.16 -0.06
fragi 0.28 -0.27, frame 0 0.14, frank -0.17 0, free -0.13 0, freed 0.18 0, frequ 0.09 -0.15
fresh 0.04 0, frida -0.12 0, frien 0.13 0.31, frigh -0.1 0, from -0.23 0.03, front 0.09 0.64
fruit 0.19 0, frust 0.23 0, fulfi -0.06 -0.25, full -0.31 -0.45, fully -0.28 -0.25, fun 0.11 0
funct -0.14 0.12, fund -0.07 0, funda 0.51 0, funde 0.04 0, fundi -0.04 -0.08, furth -0.3 -0.89
futur 0.29 -0.14, gain 0.27 -0.09, gains 0.15 0.14, galle -0.06 0, gap -0.03 -0.08, gaps 0.17 0.22
garde -0.1 0, gathe -0.04 0.17, gave -0.14 -0.05, gcse -0.03 0.08, gcses 0.07 0, gemma -0.07 0
gener 0.13 0.17, genui -0.31 -0.09, geogr -0.06 0, get 0.48 0.33, gets 0.48 0.25, getti 0.21 -0.42
girl 0.04 0, girls 0 -0.15, give 0.37 0.37, given 0.04 0.4, gives 0.28 0.54, givin 0.06 0.03
glad -0.15 0.22, glass 0.18 0, gloom -0.22 0, glowi 0 0.09, glue 0.1 0, go 0.22 0.39
goes -0.26 -0.4, going -0.09 0.41, gold 0.32 0, gone -0.07 0.49, good -0.29 0.32, goodb -0.03 0
got 0.28 -0.03, gov 0.11 0, gover -0.2 -0.36, gp -0.24 0, gps 0 -0.16, grade 0.45 0.14
gradu 0.46 -0.18, grand 0.09 0, grant -0.3 -0.07, grasp 0.29 0, grate -0.04 0, great -0.25 0.13
green -0.03 0.23, grim 0.06 0, grip 0.27 -0.05, groun 0.38 -0.11, group 0 0.33, grow -0.08 0.14
growi 0.11 0.14, grown 0.3 0, growt -0.1 0.1, guida 0.03 0.05, guide -0.24 0.05, gypsy 0.05 0
h 0.12 0, habil 0.17 0, had 0.23 0.06, hadn 0.26 -0.13, haile -0.09 0, half -0.07 -0.1
hall -0.46 0.07, halve 0.17 -0.04, hand 0.08 0.19, hande -0.35 0, handf 0.16 0.08, handi -0.08 0
handl 0.43 0, hando 0.15 0, hands -0.18 0.04, hang 0.2 0, hanna -0.11 0, happe 0.05 -0.27
happi -0.03 0.09, happy -0.4 0.07, hard 0 -0.41, harde 0.03 -0.23, hardl 0.11 0.89, harm 0 0.56
hart -0.04 0, has 0.19 0.39, hasn -0.15 0.04, have 0.18 0.07, haven 0.32 -0.39, havin 0.38 -0.06
he -0.52 -1.07, head -0.93 -0.24, headi -0.06 0, headl -0.25 0, heads -0.25 0.37, headt -0.14 0
healt -0.03 -0.45, hear -0.16 -0.22, heard 0.16 -0.22, heari 0.31 0.46, heart 0.1 -0.03
heath -0.05 0, heavi 0.14 -0.3, held -0.34 -0.06, hello -0.15 0, help -0.13 1, helpe -0.26 0.46
helpf -0.25 0.2, helpi -0.19 0.36, helpl 0.16 0, helps -0.1 0.33, her -0.61 0.07, here -0.52 0.58
hers 0.08 0, herse 0.12 0, hi -0.03 0, hide -0.14 0, high 0.3 0.07, highe 0.23 0.14
highl 0.16 1.15, hill -0.09 0, him -0.19 -0.22, hire -0.36 0, hired -0.04 0, his -0.49 -0.27
histo -0.1 0, hit 0.18 -0.44, hmci -0.37 0, hold 0.54 -0.26, holde 0.03 0, holds 0.38 -0.28
home 0.14 0.41, homes -0.04 -0.07, homew -0.06 0, hones -0.04 0.38, hope -0.4 -0.12, hoped -0.26 0
hospi 0.45 1.05, host -0.07 0, hour -0.07 0, hours 0.26 -0.31, house -0.15 -0.04, housi -0.08 -0.18
how -0.15 -0.54, howev 0 0.07, hub 0.06 0.55, hubs 0.32 0.74, huge -0.08 0, hundr 0.07 -0.1
hurry 0.09 0, hydro 0.05 0, hyper 0.17 0.13, i -0.33 -0.24, ian -0.06 0, icb -0.28 -0.58
idea 0.19 -0.05, ideas -0.04 0, ident -0.21 -0.12, if -0.18 -0.25, ignor 0.04 -0.34, ii 0.07 0
iii 0.06 0, ill -0.07 0, image -0.12 0, imagi 0.15 0.25, impac 0.26 -0.81, impai 0.27 0.24
impar 0.13 0.17, imple 0.29 -0.38, impli -0.14 0, impor -0.21 -0.19, impre 0.1 0, impro -0.19 0.69
in 0.08 0.05, inacc 0.31 -0.2, inade 0.04 -0.4, inbox -0.04 0, inclu 0 0.28, incom 0 -0.32
incon -0.17 -0.09, incre -0.11 0.14, indep -0.25 -0.09, indic -0.24 0, indiv 0.28 -0.25
ineff 0.08 -0.15, inequ -0.08 0, infan 0.36 -0.14, influ 0.65 0.28, infor 0.14 -0.3
initi -0.4 0.54, innov 0.07 -0.1, input 0.03 0, ins 0.09 0.21, insid -0.23 0, insis -0.09 0
inspe 0.29 -0.06, inspi 0.13 0.17, insta 0 0.04, inste 0.07 0, instr -0.13 0, insuf 0.44 -0.94
integ -0.19 0.22, inten 0.2 0, inter 0.23 0.68, into -0.07 -0.22, intro -0.34 0.09, inves 0.1 0.28
invit -0.09 0, invol 0.29 0.29, is 0.18 0.12, islan -0.16 0.2, isn -0.19 0.24, isola 0 -0.27
issue 0.12 -0.38, it -0.04 -0.12, item -0.11 0, items -0.05 0, its -0.19 -0.21, itsel 0.15 0
james -0.11 0, jan 0.13 0, janua 0 0.04, jargo 0.04 0, jen -0.13 0, jewel 0.27 0.15, jim -0.06 0
jo -0.06 0, job 0.11 0.34, jobs 0.49 -0.1, john -0.11 0, join 0.21 0, joine 0 0.11, joini 0.06 0
joint 0 -0.24, jonat -0.03 0, jones 0.12 0, journ 0.34 -0.06, joy 0.19 0.3, judge 0.19 0.09
julia -0.11 0, julie -0.03 0, july -0.27 0.37, june -0.31 0.14, just -0.15 0.05, justi 0.93 -0.06
kb -0.08 0, keep 0.44 -0.12, keepi 0.18 -0.54, keeps 0 0.28, kelly -0.08 0, kept 0.54 0.34
key 0.23 -0.49, keywo 0.08 0.61, kid 0.04 0, kids 0.6 0.55, kind 0.44 0.63, kinde -0.11 0
kindl 0.06 0, kindn -0.26 0, kinds -0.51 0.05, kitch -0.05 0, knees -0.12 0, knew 0.31 0
know 0.55 0.32, knowi 0.16 -0.1, knowl 0.43 0, known 0.45 0, la -0.08 -0.05, label 0.04 0
labou -0.31 -0.17, lack 0.08 -0.56, lacke -0.1 -0.09, lacki -0.04 -0.11, lacks 0.12 -0.16
lad -0.08 0, lady -0.06 0, lag 0.17 -0.22, laid 0.38 0.36, land -0.12 0, lande 0.07 0, lane -0.06 0
langu 0.31 0.4, large -0.29 -0.17, last -0.15 0.72, laste -0.16 0, lasti -0.19 0, lasts 0.17 0
late 0.15 -0.55, latel 0.51 -0.65, later 0.24 0.34, lates 0.08 0.51, launc -0.07 -0.53
laure 0.18 0, law -0.36 -0.54, lay -0.24 0, lead -0.15 0.67, leade 0.43 0.58, leadi -0.18 0
leads 0.14 -0.7, leafl -0.27 0, learn -0.17 0.54, least 0 0.06, leave 0.5 -0.79, leavi -0.15 -0.09
led 0.31 0.49, lee -0.1 0, left 0.35 -0.6, legal 0.1 -0.16, leisu -0.03 0.08, lengt 0.61 -0.54
less -0.19 0, lesso 0 0.38, let -0.51 -0.13, lets 0.17 0.03, lette -0.14 0.23, letti -0.03 0
level 0.31 -0.29, lib -0.15 0, liber -0.18 0, lie -0.03 0, lies -0.03 0, life 0.26 0.61
lifel 0.18 0.15, lifte 0.17 0, light 0.32 -0.15, like -0.12 -0.85, liked 0.36 0.24
likel 0.11 -0.56, likes -0.03 0, limbo -0.29 0, limit 0.64 -0.83, line 0.24 0.43, lines -0.11 0.21
link -0.1 0, linke -0.11 0, links 0 0.17, list -0.21 -0.29, liste -0.07 0.85, lists -0.21 0.2
liter -0.15 0, littl 0.5 -0.08, live 0.16 -0.6, lived 0.08 -0.24, lives -0.03 -0.3, livin 0.04 0
ll -0.25 -0.41, local -0.19 0.14, lockd 0.03 0, long 0.25 -0.55, longe 0.21 -0.16, look -0.06 -0.27
looke -0.37 0.26, looki -0.09 -0.12, looks -0.52 0.25, lose -0.13 0.03, losin -0.04 0, loss 0 -0.17
lost -0.09 -0.15, lot 0.27 -0.03, lots 0.29 0.03, lotte 0.26 -0.33, love -0.27 -0.03
loved 0.08 0.04, lovel -0.29 0.24, low 0.45 -0.69, lower 0.21 -0.29, lowes -0.08 -0.16
luck 0 -0.18, lucky -0.05 0, lunch -0.25 0, m -0.29 0.13, made 0.31 -0.1, main -0.04 0.5
mainl 0.36 -0.56, mains 0.26 -0.55, majes -0.23 0, major 0.03 -0.12, make 0.09 0, makes -0.06 0
makin 0.33 0.52, man -0.21 0, manag -0.3 -0.07, manda -0.05 0, many 0.16 -0.83, march 0 -0.39
mark 0.19 0.16, marke 0.29 0.49, marks 0.04 0, marti -0.18 0, mary -0.06 0, massi 0.03 0
match 0 -0.04, mater -0.08 0, maths 0.14 -0.26, matt 0.24 0, matte -0.4 0.08, matur 0.22 0.26
may 0 -0.7, mayor -0.04 0, me -0.44 0, mean 0.05 0.1, meani 0.27 -0.23, means 0.19 -0.15
meant 0.15 -0.34, meanw -0.25 -0.05, measu -0.31 -0.24, media 0.04 0.05, medic 0.15 0
meet 0.47 -0.13, meeti -0.52 0.12, meets 0.11 -0.07, membe -0.24 -0.07, mend -0.1 0
menta 0.07 -0.13, menti 0.03 0.17, menu 0.04 0, merge 0.04 0, merro -0.21 0, merse 0.17 0
mess 0.13 0, messa -0.15 0.06, met 0.14 0.26, metro 0.08 0, miche -0.27 0, middl 0.39 -0.23
might -0.03 -0.21, mile 0.27 0.19, miles -0.36 0, mind 0.27 0.12, minds 0.31 0.23, mine -0.13 0
minib 0.05 0, minim 0.07 0.17, minis -0.42 0, minor 0.27 -0.35, minut 0.06 0.09, mirro -0.28 -0.09
miss 0.03 0.13, misse -0.04 -0.03, missi 0.42 0.56, mista 0.12 0, mixed 0.17 0, mo -0.06 0
mobil -0.07 0, model 0.09 0.44, moder -0.09 0, momen -0.26 0, monda -0.34 0, money 0 0.09
monit -0.03 0.43, month -0.14 0.13, more -0.25 -0.64, morni -0.13 0, most 0.17 0.36
mostl -0.15 0.09, mothe -0.24 0, motio -0.04 0, mount -0.08 0, move 0.67 0, moved -0.12 0.15
moves 0.2 -0.21, movin 0.24 -0.09, mp -0.33 -0.16, mr -0.67 -0.32, ms -0.12 0, much -0.03 0.43
multi 0.14 0, mum -0.11 0, mums -0.03 0, must 0 -0.18, my -0.26 0.13, mysel -0.07 0, n -0.03 0
name -0.11 0.21, named 0.27 -0.58, namel -0.29 -0.09, names -0.45 -0.13, namin -0.03 0
natio -0.16 0.04, natur 0.17 0, navig -0.05 -0.04, nd 0.22 -0.06, near 0 0.14, nearl 0.6 0.37
neces 0.14 0, need -0.11 -0.26, neede -0.05 -0.43, needi 0.09 -0.16, needs -0.2 0.05
negat 0.06 -0.27, neil -0.05 0, neith 0.13 -0.09, net 0.1 0, netwo 0.08 0.2, neuro 0.56 -0.62
never -0.53 0.8, new 0.16 0.36, newbo 0.2 0.07, newer 0.09 0.48, newes 0.4 0.05, newly 0.25 0.15
news -0.42 -0.12, next -0.14 -0.52, nhs -0.17 0.2, nhse -0.1 0, nice 0.36 0.18, nicol -0.11 0
night -0.07 0.07, nine -0.31 0.3, no -0.57 0.11, nobod -0.12 0.2, noise 0.03 0, non 0.12 -0.38
none -0.44 0.07, nonet 0.18 0, noon 0.06 0, nor 0.05 -0.38, norm 0.03 0, norma 0.06 0
north 0.52 -0.1, not -0.31 -0.32, note 0.4 -0.15, noted 0.58 0.08, notes 0.07 -0.07
nothi -0.53 0.1, notic 0.14 0.03, notwi -0.07 0, nov -0.12 0, novem -0.04 0.19, now 0.3 1.11
nowhe 0.07 -0.36, numbe -0.05 0, nurse 0.35 1.02, nursi 0.88 0.27, o 0.05 0, objec -0.24 0
obser 0.17 0.41, obtai 0 -0.03, occas 0.08 0, occup 0.71 -0.43, octob -0.36 -0.2, of 0 -0.22
off 0.16 -0.55, offen 0.07 -0.03, offer 0.52 -0.12, offic -0.06 -0.21, ofste 0.08 -0.6
often 0.39 -0.22, ok -0.04 0, old 0.25 -0.19, older 0.53 -0.88, olds 0.39 -0.19, ombud -0.17 0
once -0.26 -0.07, one 0.08 0, ones 0 0.38, onlin 0.23 -0.12, only -0.35 -0.49, onwar 0.05 0
open -0.21 0.19, opene 0.07 0.05, openi -0.03 0, openn 0.04 0, opens -0.25 0, opera -0.26 0.44
opini 0.24 -0.04, oppor -0.18 -0.41, oppos -0.25 0, optim -0.22 0, optio 0.05 -0.18, or -0.1 -0.27
order 0 0.14, ordin 0.22 -0.37, organ -0.11 -0.24, origi 0.03 0, ot 0.66 -0.59, other 0.15 -0.15
ought -0.08 -0.79, our -0.03 1.02, ours 0 0.11, ourse 0 0.12, out 0.14 -0.14, outco 0.05 -0.2
outgr 0.04 -0.03, outli -0.31 0, outre 0.46 0.59, outsi 0.11 -0.12, outst -0.27 0.11
over -0.25 -0.76, overa 0.16 -0.03, overd 0 0.17, overh -0.14 0, overl 0 -0.21, overn 0.37 -0.28
overs 0.17 -0.73, overv -0.23 0, overw 0.29 -0.11, owing -0.09 0, own -0.06 -0.14, owned -0.1 -0.16
owns 0.07 0, pace 0.54 -0.07, pack -0.03 0, packa 0.09 0.05, paedi 0.34 -0.59, page 0.04 0.22
pages -0.18 0, paid -0.06 -0.16, paint 0.11 0, pair -0.08 0, palpa 0.07 0.24, palsy -0.06 0
pande 0.28 -0.09, panel -0.04 0.27, pap -0.05 0, paper -0.14 -0.18, parag 0.3 0.21, paren -0.1 -0.3
park -0.05 0, parki -0.07 0, parks -0.07 0, parli -0.13 0, part 0.44 -0.18, parti 0.08 -0.39
partn -0.26 0.3, parts 0 -0.19, party 0.17 0, pass 0.09 0, passa 0.03 0, passe 0.37 -0.2
passi 0.23 -0.12, passp 0.09 0.28, past 0.56 0.32, paste 0.07 0, pat -0.03 0, patch -0.17 -0.07
pathw 0.41 -0.47, patie -0.28 0, patte -0.19 0, paul -0.31 0, pay 0.1 0, payin 0.07 0
payme 0.67 -0.14, pays 0.19 -0.03, pcf 0 -0.05, pdf -0.15 0, peer -0.33 0, peers -0.11 0.12
peopl 0.08 -0.24, per -0.21 0.14, perfe -0.12 0, perfo 0.09 0.54, perio 0.09 0.48, perma 0.2 0.62
persi 0.11 0.18, perso 0.33 0.23, petit -0.07 0, phase 0.15 -0.09, phone 0.06 -0.05
phoni 0.09 0.28, photo -0.34 0, phras -0.08 0, physi 0.12 -0.11, pick 0.24 0.3, picke 0.64 0.15
picks 0.07 0, pictu 0.33 0.16, piece -0.08 -0.24, pilot 0.04 0.3, pink -0.07 0, place 0.35 0.12
plain -0.04 -0.76, plan -0.03 0.34, plann 0.78 0.21, plans 0.54 -0.68, pleas -0.1 0.23
pledg 0.16 0, plent -0.24 -0.27, plus -0.04 0, point 0.21 0.16, polic -0.18 0.13, polit -0.31 0
pool -0.05 0, poor 0.18 -1.03, poorl 0.17 -0.25, popul -0.08 0.11, port -0.14 0, porta 0.32 0.53
posit -0.12 -0.64, possi -0.5 0.12, post 0.25 -0.5, postc 0.18 -0.03, poste -0.05 0
posts 0.17 -0.23, poten -0.15 -0.34, potho -0.03 0, pound -0.26 0, pover -0.07 0, power -0.1 0
pract 0.2 0.3, prais 0.59 0.82, pre 0.07 0.1, preci 0.44 -0.07, premi -0.03 0, prepa 0.03 -0.23
presc -0.03 0, prese 0.23 -0.32, press -0.47 -0.2, prete -0.09 0, preve 0.23 0.26, previ 0.1 0.52
price -0.09 -0.33, pride 0 0.2, prima 0.55 0.18, princ -0.09 0, print 0.2 0, prior -0.22 0.38
priva -0.1 0.12, proba -0.05 0, probl 0.12 -0.22, proce 0.31 -0.73, produ -0.23 -0.3, profe 0.36 0
profi 0.24 0.23, profo 0.29 0.04, progr -0.21 -0.36, proje -0.03 0.32, promi -0.24 0.25
promo 0.1 0.25, promp 0.13 0.56, prope 0.43 0, propo 0.06 0.13, prote -0.75 -0.07, proud -0.06 0.11
prove -0.14 0, provi 0.51 -0.32, psych -0.05 0.06, publi -0.39 -0.22, pull 0.04 0, pulle -0.06 0
pupil 0.5 0.33, purpo 0.21 0.4, push 0.08 0, put 0.08 0, puts 0.16 -0.34, putti -0.17 -0.14
q -0.26 0, quali 0.05 -0.55, quart 0.17 -0.03, queri 0.04 0, quest 0.06 0.33, queue 0.23 -0.51
quick 0.39 0.42, quiet -0.2 0, quite -0.06 -0.44, quote -0.18 0.17, radio 0.13 0, rag -0.07 0
rain -0.07 0, raise -0.25 -0.29, ran 0.17 0, rang -0.19 0, range -0.36 0.11, rapid -0.05 0
rare 0.1 0.84, rarel 0.06 0.82, rate 0.34 0.26, rated -0.14 0.25, rates -0.42 -0.19, rathe 0.08 0
ratin 0.25 0.36, re 0.2 0.41, reach 0.36 0.65, react 0.06 0, read -0.23 0, reade -0.17 0
reads -0.06 -0.1, ready -0.07 0.11, real 0.24 0.04, reali 0.11 0.32, reall -0.46 0.08
reaso -0.08 -0.39, reass 0.03 0, rebui 0.06 0.24, recal 0.04 0, recei 0.2 0.49, recen 0.98 -0.31
recep 0.04 0.38, recko 0.11 0.24, recog 0.33 0.31, recom -0.28 0.03, recor 0.25 0.03
recov -0.03 0.55, recru -0.34 0.04, red -0.09 0, redes 0.08 0.34, reduc -0.14 -0.58
refer -0.07 -0.06, refle -0.04 0.41, refor -0.07 -1.15, refre -0.08 0, refug 0.24 0.25
refus -0.21 -0.53, regar 0.25 0.08, regio 0.06 0.08, regis 0.1 -0.13, regul -0.2 -0.08
reins -0.06 0, rejec -0.05 0, relat 0.27 -0.18, relea -0.1 -0.03, relen 0.08 0.06, relev -0.21 0.18
relia 0.5 -0.34, relie 0.2 -0.35, rely 0.39 -0.32, remai 0.31 -1.19, remar 0.37 0.34, remem -0.05 0
remin 0.07 0, remot 0.15 -0.06, remov 0.03 0, reorg 0.2 0, rep -0.12 0, repea 0.26 0.21
repla 0.2 0.06, repli 0.25 -0.18, reply -0.3 0, repor -0.21 -0.23, repre -0.19 0, reque -0.25 -0.43
requi 0 0.13, resea -0.04 0, reser -0.06 0, resid 0 0.06, resig 0.15 0, resil -0.05 0, resol 0.04 0
resou 0.33 0.67, respe 0.19 0.25, respi -0.11 -0.5, respo -0.44 0.04, rest -0.07 0.18
resto 0.28 0.12, restr -0.16 0, resul 0 0.08, retur -0.05 0.17, revea 0.26 -0.09, revie 0.14 -0.48
revis 0.03 0.15, rewri -0.2 0, rich -0.03 0.13, right 0.21 0.44, rigor -0.53 0.12, rigou 0.37 0.17
ring 0 -0.16, ringi -0.06 0, rise 0.16 -0.11, risen 0.11 -0.25, risin 0.3 -0.69, risk -0.28 0.45
risks 0.21 0, road -0.26 -0.35, roads -0.04 0, rober -0.09 0, robus 0.3 0.53, role 0.36 0.03
roles 0.05 0, roll 0.06 -0.27, roma 0.05 0, roof 0 -0.04, room -0.05 0.24, rooms 0.03 0
rose -0.13 0, ross -0.06 0, round 0.29 0.34, route 0.12 -0.19, routi 0.29 0.13, royal -0.12 0
rubbi -0.03 0, rule 0.03 0.31, ruled 0.09 0, rules -0.11 0, rulin 0.27 0, run 0.16 0.06
rung 0.08 0, runni -0.12 0, runs 0.4 0.78, rural 0.1 0, s -0.19 0.13, sad -0.04 -0.36
safe 0.39 0.61, safeg 0.24 0.22, safet 0.03 0.5, said -0.49 -0.18, sam -0.09 0, same 0.21 0.04
sampl 0.12 -0.14, sarah 0.17 0, sat -0.2 0, satis -0.19 -0.18, satur 0.17 0.18, save -0.1 0
saved -0.12 0, savin -0.05 0, saw 0.32 0.45, say -0.25 -0.03, sayin -0.58 -0.16, says 0.11 0.2
scale -0.09 -0.08, scand 0.11 0, scath 0 -0.04, sched 0.11 0, schem 0.03 0.17, schoo -0.12 0.36
score 0.13 0, scrat 0.04 0, scree 0 -0.04, scrut -0.23 -0.05, seaml 0.07 0.11, searc 0.29 0.2
seat -0.07 0, secon 0.41 -0.3, secre -0.23 -0.1, secti 0.06 -0.23, secto -0.47 -0.03, secur 0.19 0
see 0 -0.06, seein -0.08 -0.48, seek -0.07 0.04, seeki 0.1 0.31, seem -0.05 0, seems -0.08 0.04
seen 0.03 0.87, sees -0.11 0.56, seldo 0.19 0, self -0.08 -0.13, semh 0.15 -0.58, sen 0.24 -0.87
senco 0.35 0.52, send -0.2 0.22, sendi -0.08 0.09, senio 0 -0.2, sense 0.64 -0.06, sensi 0.09 -0.03
senso 0.73 0.36, sente 0.15 -0.05, separ 0.17 -0.22, sept -0.11 0, septe -0.14 0.03
serio 0.33 0.32, serve -0.14 -0.06, servi -0.07 -0.22, sessi 0 0.19, set -0.22 -0.27
sets -0.13 0.09, setti -0.16 -0.57, settl 0.37 0.96, seven -0.06 0.04, sever -0.46 0.43
shall 0.08 0, shamb -0.12 0, shame -0.17 0, shape 0.24 0.86, shapi 0.18 0, share 0.78 0.24
shari 0.15 -0.18, sharp 0.2 -0.56, she -0.52 -0.17, sheet -0.14 0, shift -0.27 0, shock -0.04 -0.07
shoes -0.08 0, shoot 0.04 0.19, short 0 -0.68, shoul -0.14 -0.34, shout 0.07 0.16, show 0.23 0.47
showe -0.17 -0.1, shown 0.63 0.62, shows 0.43 0.25, shut 0.05 0, sibli 0.23 0, sick -0.16 0
sickn -0.11 0, side 0.46 -0.35, sides -0.05 0, sight 0.56 0.38, sign 0.21 0, signe -0.11 0.27
signi 0.93 -0.43, signs 0.37 0.34, silen -0.04 -0.07, simil 0.03 0.17, simon -0.05 0
simpl 0.08 0.1, since -0.14 0.09, singl 0.15 0.22, sir -0.15 0, siste -0.07 0, sit -0.04 0.37
site -0.14 0, sites -0.03 0, sits 0.11 0, six -0.07 0.05, sixte 0.19 0, sixth 0.07 0, size 0 -0.12
skill 0.11 0.08, slamm 0.22 0, sleep -0.03 0, slide -0.05 0, slipp 0.35 -0.51, slow 0.18 -0.44
slowe 0.08 -0.67, slowl 0.09 0.6, small 0.38 0.14, smile -0.08 0, smith -0.15 0, smoot 0.16 0.08
so -0.11 -0.16, socia -0.37 -0.07, solic -0.03 0, solid 0.11 0, some 0.06 -0.93, someb 0.11 0.55
someo 0.26 0.44, somet 0.48 0.11, somew 0.06 0.47, son -0.18 -0.39, soon 0.12 0.07
soone 0.15 -0.47, sorry -0.81 -0.25, sort -0.03 -0.11, sorte 0.04 0, sorts -0.03 0, sough -0.25 0
sound -0.19 0.16, sourc -0.12 0.17, south -0.24 0.13, space -0.14 0, spare 0.15 0, spars -0.03 0
speak 0.26 0.85, speci 0.1 -0.09, spect 0.18 -0.09, speec 0.39 0.33, speed 0.03 -0.36, spell 0.1 0
spend 0.1 -0.19, spent -0.2 -0.16, spin -0.05 0, spite 0 0.2, split -0.1 0, spoke -0.07 0
sport -0.06 0, spot 0.34 0.17, spots 0.05 0, spott 0.18 0.26, sprea 0.13 -0.18, stabi 0.21 0.2
stabl 0.3 -0.46, staff 0.06 0.66, stage 0.19 -0.26, stake -0.13 0.28, stall -0.15 0
stand 0.25 0.26, star 0.12 0, start 0.31 0.35, state -0.76 -0.52, stati -0.21 0, statu 0.28 -0.51
stay 0.43 0.22, staye 0.18 0, stays -0.15 0, stead -0.08 0.52, steer 0.05 0, step 0.05 0.45
steph 0.07 0, stepp 0.05 0.35, steps -0.17 0.1, stick 0.23 0, still 0.17 -0.96, stone -0.07 0
stood -0.05 -0.13, stop -0.04 0, stopp -0.04 -0.19, stops -0.04 -0.28, stori 0.06 -0.6
story 0 0.37, strai -0.3 -0.21, strat 0.86 -0.6, strea -0.08 0, stree -0.04 0, stren -0.19 0.11
stres -0.09 0.24, stret 0.12 -0.28, strik 0.05 0, stron 0.32 0.81, struc 0.27 0.52
strug -0.33 0.05, stubb 0.17 0, stude -0.11 -0.18, studi -0.11 0, study -0.07 0, stuff 0.3 0.11
sub -0.05 0, subje 0 -0.28, submi -0.25 0, subsc -0.05 0, subst -0.12 0.06, succe 0 -0.19
such -0.44 0.22, sue -0.15 0, suffe -0.16 -0.18, suffi 0.43 0.36, sugge 0.04 -0.34, suit 0.15 0
suita 0 -0.05, summa -0.27 0, summe 0 0.35, sums 0.13 0, sunda 0.09 0, super -0.07 0.23
suppl 0.05 0, suppo -0.16 0.32, sure -0.29 -0.54, surge 0.15 0.13, surpr -0.65 -0.31
surve -0.78 -0.19, suspe 0.97 -0.49, susta -0.13 0.05, swift 0.3 0.24, swimm 0.05 0
syste 0.05 -0.58, t -0.73 -0.18, ta -0.1 0, table 0.37 0.2, tackl -0.04 0.18, take 0.19 -0.03
taken 0.14 0.28, takes 0.39 -0.31, takin 0.14 -0.04, talk 0.12 0.58, talke -0.58 0.03
talki 0.34 0.13, talks -0.09 0, tangi 0.07 0, targe 0 -0.19, task -0.1 -0.1, taugh 0.32 -0.05
taxi -0.04 0.07, taxis 0.18 -0.16, taylo -0.12 0, tea 0.11 0, teach 0.17 0.61, team -0.12 0.87
teams 0.28 0.9, tears -0.03 0, teena 0.29 -0.1, teens 0.31 0, teeth 0.1 -0.05, telep 0.49 0
tell -0.12 0.11, telli -0.18 0, tells -0.03 0.39, templ -0.26 0, ten -0.07 0.38, tenac 0.31 0.14
tende -0.06 0, term -0.05 0.12, terms -0.23 0.13, testi -0.23 0, tests 0.07 0, than 0.38 -0.08
thank -0.22 0.51, that 0.03 -0.18, the -0.04 0.1, their 0.17 0.08, them 0.12 0.12, thema -0.07 0
theme -0.2 0, thems 0.36 -0.21, then -0.17 -0.67, thera 0.27 -0.07, there 0.04 -0.21
these -0.83 0.42, they 0.09 0.1, thin 0.35 -0.49, thing -0.25 0.63, think -0.1 0.35
thinl 0.08 -0.17, third 0.05 0.29, thirt -0.05 0, this -0.54 -0.18, thomp -0.03 0, thorn -0.27 0
thoro -0.09 -0.04, those 0.14 -0.2, thoug 0.54 0.42, thous -0.04 -0.24, threa 0.18 -0.15
three -0.05 -0.29, thres 0.04 -0.05, thriv 0.14 0.25, throu 0.1 0.28, thurs -0.34 -0.12
tier -0.06 0, tight 0.41 0.14, till -0.03 -0.17, tim -0.12 0, time 0.25 -0.27, timel -0.07 -0.49
times -0.03 -0.05, timet 0 -0.2, tired -0.45 0, title -0.07 0, to -0.04 -0.33, today -0.15 0.35
toddl 0.06 0.23, toget 0.13 0.64, toile -0.11 0, told -0.14 -0.25, tom -0.05 0, tomor -0.03 0
tonig -0.08 0, too 0.03 -0.72, took 0.14 0.03, tool -0.1 0, toolk -0.18 0, top 0.33 0.5
topic -0.15 0, tory -0.07 0, total -0.03 0, touch 0.04 -0.22, towar -0.09 0, town 0.04 0.22
towns 0.09 0, trace -0.03 0, track -0.15 -0.03, train 0.08 1.16, traje -0.14 0, tram 0.19 0
trans -0.23 -0.26, traum -0.03 -0.18, trave 0.38 0.15, treas 0.04 0, treat 0.15 0.31, trebl 0.15 0
triag -0.27 0, tribu -0.37 0.4, tried -0.08 0, trium -0.04 0, troub 0.49 0, true -0.13 0.52
truly 0 0.07, trust -0.13 -0.97, truth -0.29 0, try -0.04 0.17, tryin 0.05 0, tube 0.22 0
tuesd -0.44 0, tuiti 0.48 0.08, turn 0.46 -0.99, turne 0.17 -0.27, turni 0.03 -0.16
turno 0.12 -0.77, turns 0.22 0, tutor -0.04 0, twelv -0.15 0.04, twent -0.03 0, twice -0.15 0.06
twitt -0.06 0, two -0.4 -0.07, type -0.06 0, typic -0.83 0.61, uk -0.33 0, unabl -0.17 -0.06
unacc 0.48 -0.24, unans 0.31 -0.16, unawa 0.06 -0.07, uncle 0.29 -0.22, under 0.64 0.05
uneve 0.04 0.09, unfai -0.07 0, unhap 0.38 -0.2, unifo 0.03 0, union -0.09 0, unit -0.1 0
unita 0.18 0, unite 0.16 0, units -0.15 0, unive 0.14 -0.2, unkno -0.15 0, unles 0.04 0
unlik -0.15 0, unmet 0.04 -0.06, unrea 0.09 0, unreg 0.17 -0.18, until -0.22 -0.35, up 0.1 -0.2
updat -0.42 -0.13, ups 0.47 0.09, upset 0.24 -0.24, uptak -0.13 0.08, urgen -0.08 -0.06, us -0.03 0
use 0.69 0.5, used 0.18 0.77, usefu 0.36 -0.07, users -0.12 0, uses 0.2 0, using 0.26 0
usual -0.15 0.03, vacan -0.16 -0.16, vague 0.07 -0.17, vale -0.28 0, valid -0.13 0, valle 0.03 0
value 0.7 0.82, valve -0.14 0, varia 0.05 -0.5, varie -0.22 0.06, vario -0.08 -0.17
vary -0.19 -0.19, ve -0.3 -0.12, verdi 0.6 -0.05, versi -0.38 0, very 0.36 0.64, video -0.11 0
view -0.22 0.24, views 0.12 -0.36, villa 0.52 0.6, vindi -0.05 0, virtu 0.23 0.41, visib -0.21 0.03
visio 0.05 -0.03, visit 0.08 0.84, visua 0.27 0.16, vital -0.35 0, voice 0.09 0.4, volun -0.06 0.31
vouch -0.04 0, vulne -0.21 -0.08, w -0.16 0, wait 0.37 -1.01, waite -0.4 0.05, waiti -0.6 0.23
waits -0.23 -0.18, walk -0.06 0, walke -0.05 0, wall 0.11 0, want -0.12 -0.33, wante -0.27 -0.33
wanti 0.06 -0.14, wants -0.41 0, ward -0.11 0, wards 0.06 0, warm 0.1 0.14, warne -0.2 -0.41
warni 0.2 -0.18, was 0.11 0.53, wasn -0.09 0.23, waste -0.03 0, watch 0.4 0, way 0.21 0.52
ways -0.04 0.47, we -0.18 0.22, weak 0.32 -0.64, weakn -0.09 0, weath -0.03 0, webin -0.21 0
websi -0.3 0.19, week -0.19 0, weeke 0.29 -0.06, weekl -0.08 0, weeks -0.08 0.61, weigh 0.23 0
welco 0.21 0.08, well 0.13 0.41, wellb 0.22 0.28, wendy -0.11 0, went -0.33 -0.62, were 0.07 -0.19
weren 0.05 -0.21, west -0.07 -0.2, what -0.16 -0.07, whate -0.15 0.12, wheel 0.05 -0.08
when 0.6 0.67, where 0.34 0.73, wheth 0.29 -1.13, which 0.26 0.39, while 0.57 0.37
white -0.14 -0.17, who 0.06 0.47, whoev 0.06 0, whole -0.67 -0.49, whom 0.22 0.27, whose 0.09 -0.37
why -0.42 -0.39, wide 0.07 0.33, widel 0.54 -0.18, widen 0.17 -0.18, wider -0.32 -0.03
wides 0.23 0, will 0.07 -0.24, willi 0.31 -0.04, win 0.08 0, winte -0.13 0, wish 0.07 0.12
withe 0.06 0, withi 0.65 0.23, witho -0.1 0.6, woman -0.18 0, women -0.05 0, won -0.17 0.26
wonde -0.05 0.16, wood 0.09 0, wooll 0.29 0, word -0.31 -0.32, words -0.23 0.14, work 0.4 0.15
worke 0.31 0.93, workf -0.04 0.22, worki -0.09 0.34, works 0.41 0.55, world -0.15 0
worri 0.04 0.43, worry -0.13 0.34, worse -0.15 -0.58, worst -0.08 -0.07, worth 0.14 0
would 0.25 -0.72, write 0.12 0.06, writi 0.23 -0.26, writt -0.09 0.11, wrong -0.04 0.23
wrote 0.21 -0.21, wsoa -0.25 -0.3, year 0.4 -0.09, yearl 0.17 0.21, years 0.06 -0.17
yes -0.45 0.04, yeste 0.05 0, yet 0.12 -0.64, you -0.32 0.35, young 0.44 0.34, your -0.52 0.12
yours -0.34 0, youth 0.67 0.79, zoom -0.09 0
near:
0 -0.56 0, 0k -0.04 0, 0m -0.26 0, 0nd -0.04 0, 0pm -0.09 0, 0s 0.11 0, 0st -0.03 0, 0th 0.09 0
a -0.4 0, a0 -0.07 0, aband -0.07 0, able -0.13 0, absen 0.07 0, absol -0.07 0, acade 0.15 0
accel -0.22 0, accep -0.08 0, acces -0.04 0, accor -0.06 0, accou 0.04 0, accur 0.2 0, achie 0.09 0
ackno 0.44 0, acros 0.17 0, act -0.04 0, acted -0.08 0, actio -0.29 0, activ 0.08 0, actua 0.08 0
ad 0.03 0, adapt -0.03 0, add -0.12 0, added 0.09 0, addit -0.05 0, addre -0.03 0, adds 0.11 0
adequ -0.14 0, adhd 0.23 0, admir 0.12 0, admis 0.08 0, admit -0.14 0, adopt -0.07 0, adult 0.18 0
adver -0.03 0, advic 0.1 0, advis 0.27 0, advoc 0.16 0, affec -0.11 0, afi 0.54 0, afrai -0.04 0
after 0.17 0, again 0.15 0, age 0.3 0, aged 0.15 0, agenc 0.26 0, agend 0.12 0, ages 0.16 0
ago -0.14 0, agree -0.17 0, ahead 0.1 0, aids 0.11 0, aim -0.17 0, air -0.03 0, alarm -0.06 0
alert 0.08 0, alike 0.05 0, aliso -0.23 0, allia -0.07 0, alloc -0.09 0, allow -0.1 0, almos 0.14 0
alone 0.08 0, along -0.19 0, alrea -0.34 0, also 0.33 0, alter -0.06 0, altho 0.05 0, altog -0.04 0
alway 0.13 0, am -0.05 0, amaze -0.05 0, amazi -0.1 0, amber -0.07 0, ambit 0.44 0, amend 0.1 0
among 0.2 0, amy -0.03 0, an 0.03 0, and 1.33 0, andre -0.04 0, anew -0.03 0, angry -0.26 0
annou 0.03 0, annua 0.13 0, anoth 0.04 0, answe -0.21 0, anxie -0.05 0, anxio 0.04 0, any -0.13 0
anyon 0.05 0, ap -0.04 0, apolo -0.22 0, app -0.19 0, appea 0.03 0, appla -0.08 0, appoi 0.31 0
appre 0.13 0, appro -0.09 0, april -0.18 0, are 0.62 0, area -0.24 0, areas 0.13 0, aren -0.07 0
argue 0.03 0, arran 0.12 0, arriv 0.29 0, artic -0.1 0, as 0.42 0, asd 0.28 0, asham -0.11 0
aside -0.12 0, ask -0.11 0, asked -0.13 0, askin 0.03 0, asks 0.12 0, aspir 0.18 0, asses 0.41 0
assis -0.03 0, assoc -0.19 0, assur -0.12 0, asylu 0.09 0, at -0.04 0, attac -0.04 0, attai -0.06 0
attem -0.07 0, attit 0.03 0, audio 0.06 0, audit -0.45 0, augus -0.04 0, autho -0.17 0
autis 0.07 0, autum -0.05 0, avail 0.22 0, avera -0.05 0, await -0.05 0, award 0.06 0, away 0.16 0
babie 0.14 0, baby -0.04 0, back -0.11 0, backl 0.07 0, bad -0.14 0, badly 0.18 0, bag -0.06 0
balan -0.07 0, band -0.04 0, bare 0.16 0, barel 0.1 0, barri -0.11 0, base -0.05 0, based 0.13 0
bases 0.1 0, basic 0.08 0, basis 0.03 0, battl -0.29 0, bay -0.03 0, be -0.25 0, becam -0.11 0
becau 0.03 0, becom -0.04 0, bed -0.1 0, been -0.16 0, befor 0.11 0, began -0.15 0, begin 0.16 0
begun -0.08 0, behal 0.03 0, behav 0.07 0, behin 0.1 0, being -0.19 0, belie 0.06 0, belon 0.05 0
ben -0.06 0, benef 0.12 0, besid -0.11 0, best -0.13 0, bette -0.35 0, betwe 0.36 0, beyon 0.1 0
bid -0.04 0, big 0.08 0, bill 0.06 0, bins -0.03 0, birth 0.1 0, bit -0.04 0, bits -0.16 0
black -0.03 0, blame -0.04 0, blank 0.08 0, blind 0.08 0, block -0.09 0, blog -0.05 0, board 0.03 0
boat 0.04 0, bodie 0.04 0, body -0.16 0, book -0.11 0, borde 0.12 0, boss 0.1 0, bosse 0.15 0
both -0.18 0, botto 0.04 0, bough 0.09 0, bounc -0.04 0, bound 0.05 0, box 0.15 0, boy -0.11 0
boys 0.03 0, brand -0.04 0, break 0.27 0, breat 0.03 0, bridg -0.12 0, brief -0.08 0, brill -0.12 0
bring 0.09 0, broke -0.04 0, broug 0.15 0, budge 0.27 0, build -0.15 0, built -0.03 0, bus 0.07 0
busin 0.03 0, but -0.12 0, buy 0.26 0, by -0.35 0, c -0.16 0, cabin -0.1 0, café -0.03 0
cake -0.04 0, calle -0.11 0, calm -0.05 0, came 0.05 0, camhs 0.19 0, campa -0.11 0, can 0.14 0
cance 0.07 0, candi 0.05 0, cando 0.21 0, capac -0.13 0, capit -0.05 0, car -0.04 0, card 0.11 0
care 0.35 0, cared -0.04 0, caree -0.03 0, caref 0.12 0, carer -0.15 0, cares 0.16 0, carri 0.05 0
carry -0.11 0, case -0.22 0, cases 0.12 0, casew -0.03 0, castl -0.05 0, catch 0.07 0
categ -0.13 0, cater 0.07 0, caugh 0.15 0, cause -0.04 0, ccg -0.09 0, ccgs 0.15 0, celeb -0.03 0
cent -0.07 0, centr 0.26 0, cereb -0.04 0, certa 0.4 0, chair 0.04 0, chall -0.09 0, chamb -0.1 0
champ -0.09 0, chanc 0.2 0, chang 0.15 0, charg -0.05 0, chart -0.06 0, chat -0.03 0, check 0.32 0
cheer -0.03 0, chief 0.11 0, child 0.8 0, choic 0.31 0, choos 0.17 0, chose -0.04 0, chuff -0.03 0
city -0.12 0, civic -0.08 0, claim -0.18 0, clair -0.09 0, clari 0.09 0, class -0.03 0
clean 0.05 0, clear 0.46 0, click -0.04 0, cliff 0.1 0, clini 0.1 0, cllr -0.33 0, clock 0.04 0
close -0.04 0, club 0.26 0, clubs 0.35 0, clust 0.07 0, co -0.03 0, coach -0.09 0, coher 0.09 0
colla 0.23 0, colle -0.16 0, colou -0.04 0, comes 0.13 0, comfo -0.09 0, comme 0.05 0, commu 0.29 0
compe -0.1 0, compl 0.24 0, compr -0.04 0, conce 0.23 0, condi -0.18 0, confi -0.06 0
confu -0.06 0, congr -0.08 0, conse -0.06 0, consi 0.43 0, const 0.06 0, consu -0.12 0
conta -0.04 0, conte 0.03 0, conti 0.11 0, contr 0.13 0, conve 0.07 0, coope 0.1 0, cope -0.07 0
copie 0.04 0, copy -0.03 0, core -0.05 0, corne 0.1 0, corri -0.03 0, cost -0.04 0, costs -0.18 0
could 0.17 0, coun -0.03 0, counc -0.77 0, couns 0.21 0, count 0.13 0, cours -0.06 0, cover -0.07 0
covid -0.25 0, cqc -0.06 0, credi 0.04 0, cried -0.14 0, crisi -0.07 0, crite -0.13 0, criti 0.2 0
cross 0.03 0, cryin -0.05 0, cultu 0.18 0, cup 0.03 0, curre 0.06 0, cut 0.13 0, d -0.27 0
dads 0.11 0, daily 0.06 0, damni -0.18 0, dark 0.15 0, dashb 0.04 0, data -0.25 0, dates -0.09 0
days -0.03 0, deadl 0.28 0, deaf 0.25 0, deali -0.12 0, deals -0.17 0, dealt -0.17 0, dear -0.09 0
debor 0.07 0, decem -0.19 0, decen -0.04 0, decid 0.04 0, decis 0.26 0, decla -0.05 0, decli 0.1 0
dedic 0.05 0, deep -0.06 0, deepl -0.05 0, defen -0.05 0, defic -0.03 0, defin -0.04 0
delay 0.24 0, delig 0.06 0, deliv -0.16 0, deman -0.37 0, democ 0.08 0, dems -0.06 0, denta 0.19 0
denti 0.39 0, depar 0.11 0, depen 0.21 0, deput -0.14 0, descr 0.12 0, deser -0.24 0, desig 0.7 0
despa -0.1 0, despi 0.09 0, detai -0.11 0, deter -0.09 0, devel -0.08 0, dfe -0.05 0, diagn 0.22 0
did 0.05 0, didn -0.22 0, diffe 0.21 0, diffi 0.04 0, digit -0.04 0, dire -0.09 0, disab 0.14 0
disap -0.1 0, disch 0.09 0, discu -0.22 0, disgr -0.08 0, disjo 0.03 0, disor 0.04 0, dispu 0.14 0
dissa 0.13 0, dista 0.05 0, distr -0.04 0, do 0.16 0, docto 0.04 0, docum -0.09 0, does 0.27 0
doesn -0.18 0, dog -0.03 0, doing 0.15 0, don 0.03 0, done 0.05 0, door -0.06 0, doors 0.06 0
doubl 0.04 0, doubt 0.36 0, down -0.06 0, downl -0.08 0, dozen -0.08 0, dr -0.06 0, draft -0.09 0
draw -0.14 0, drawn -0.08 0, draws 0.05 0, dread -0.13 0, drew -0.1 0, drift 0.03 0, drive 0.13 0
drop 0.07 0, dropp 0.11 0, due -0.12 0, dunho -0.14 0, dutie 0.06 0, duty 0.05 0, e -0.14 0
earli 0.1 0, early 0.49 0, easie 0.09 0, east -0.43 0, easte -0.06 0, easy 0.1 0, eat -0.04 0
econo -0.04 0, edge 0.14 0, educa -0.31 0, effec 0.36 0, effor -0.03 0, ehc 0.3 0, ehcp -0.33 0
ehcps -0.07 0, eight -0.03 0, eleve -0.03 0, else -0.05 0, embed 0.34 0, emerg 0.17 0, emma -0.03 0
emoti 0.14 0, emplo 0.06 0, empty 0.18 0, enabl 0.1 0, encou -0.22 0, end -0.06 0, ended -0.08 0
endor -0.09 0, ends 0.21 0, energ 0.06 0, engag 0.07 0, engla -0.06 0, engli 0.07 0, enjoy 0.06 0
enorm 0.06 0, enoug 0.36 0, ensur -0.05 0, entit -0.12 0, ep -0.09 0, epile 0.08 0, equal 0.19 0
equit 0.07 0, escal -0.06 0, espec 0.21 0, estab 0.14 0, estat -0.04 0, estim -0.06 0, ethos 0.03 0
evalu -0.07 0, even 0.17 0, event 0.08 0, ever -0.1 0, every -0.06 0, evide -0.07 0, exami -0.17 0
examp 0.28 0, excee 0.1 0, excel -0.03 0, excep 0.16 0, exces 0.09 0, excit 0.14 0, exclu 0.25 0
excus -0.15 0, execu -0.09 0, exemp 0.15 0, exhau -0.19 0, exist 0.07 0, expan 0.11 0, expec -0.1 0
exper -0.32 0, expla -0.08 0, explo 0.1 0, expre -0.08 0, exten -0.04 0, exter -0.06 0
extra -0.16 0, extre -0.03 0, eye 0.04 0, f 0.12 0, face 0.15 0, faced -0.13 0, fact 0.04 0
fail -0.2 0, faile 0.03 0, faili -0.22 0, fails -0.24 0, failu -0.2 0, fair -0.06 0, faith 0.05 0
fall 0.08 0, falle 0.1 0, falls 0.04 0, famil 0.26 0, far -0.07 0, fare 0.07 0, fast 0.25 0
faste -0.04 0, fathe 0.07 0, fault -0.13 0, favou 0.16 0, featu -0.18 0, febru -0.18 0, fed 0.08 0
feedb -0.05 0, feel 0.22 0, feeli 0.1 0, feels 0.17 0, fell -0.05 0, few 0.37 0, field 0.06 0
fifth -0.08 0, fight -0.21 0, figur 0.22 0, files -0.13 0, fill 0.04 0, fille -0.06 0, film -0.06 0
final 0.16 0, find 0.26 0, findi 0.26 0, finds -0.23 0, finis 0.09 0, fire -0.04 0, firm -0.11 0
first -0.09 0, fit 0.15 0, fits 0.05 0, five -0.11 0, fives 0.5 0, fix -0.19 0, fixed 0.1 0
flagg -0.07 0, flexi 0.09 0, floor -0.03 0, flour 0.09 0, flu -0.13 0, focus -0.08 0, follo -0.17 0
food 0.03 0, foot -0.03 0, for 0.71 0, force 0.08 0, forge -0.04 0, form 0.03 0, forme 0.14 0
forms -0.09 0, formu -0.03 0, fortn -0.05 0, forty -0.06 0, forum 0.27 0, forwa 0.06 0
foste -0.05 0, found 0.49 0, four -0.1 0, fourt -0.03 0, fract 0.11 0, fragi 0.14 0, frame 0.05 0
frank -0.12 0, free -0.08 0, freed 0.09 0, frida -0.06 0, frien 0.07 0, frigh -0.05 0, from 0.1 0
front 0.04 0, fruit 0.07 0, frust 0.12 0, full -0.15 0, fully -0.14 0, fun 0.06 0, funct -0.09 0
fund -0.04 0, funda 0.32 0, fundi 0.06 0, furth -0.14 0, futur 0.22 0, gain 0.13 0, gains 0.08 0
galle -0.03 0, gap -0.03 0, gaps 0.07 0, garde -0.05 0, gathe -0.04 0, gave -0.17 0, gcses 0.04 0
gemma -0.04 0, gener 0.12 0, genui -0.15 0, geogr -0.03 0, get 0.27 0, gets 0.36 0, give 0.3 0
given 0.06 0, gives 0.12 0, glad -0.12 0, glass 0.09 0, gloom -0.11 0, glue 0.05 0, go 0.04 0
goes -0.16 0, gold 0.16 0, gone -0.1 0, good -0.07 0, got 0.14 0, gov 0.05 0, gover 0.08 0
gp -0.11 0, grade 0.24 0, gradu 0.3 0, grand 0.05 0, grant -0.17 0, grasp 0.14 0, great -0.06 0
grip 0.14 0, groun 0.19 0, group -0.08 0, grow -0.06 0, growi 0.11 0, grown 0.16 0, growt -0.07 0
guide -0.19 0, gypsy 0.03 0, h 0.06 0, habil 0.08 0, hadn 0.15 0, haile -0.04 0, half 0.07 0
hall -0.23 0, halve 0.07 0, hand -0.06 0, hande -0.18 0, handf 0.08 0, handi -0.07 0, handl 0.21 0
hando 0.08 0, hands -0.05 0, hang 0.1 0, happe -0.04 0, happy -0.2 0, hard 0.11 0, harde 0.05 0
hardl 0.17 0, hart -0.03 0, has 0.35 0, hasn -0.07 0, have -0.12 0, haven 0.21 0, havin 0.29 0
he -0.12 0, head -0.56 0, headi -0.03 0, headl -0.12 0, heads -0.16 0, headt -0.05 0, healt 0.37 0
hear -0.05 0, heard 0.12 0, heari 0.16 0, heavi 0.07 0, held -0.16 0, hello -0.07 0, help 0.05 0
helpe -0.09 0, helpf -0.08 0, helpi -0.09 0, helpl 0.07 0, helps -0.04 0, her -0.2 0, here -0.38 0
herse 0.06 0, hide -0.07 0, high 0.1 0, highe 0.14 0, highl 0.05 0, hill -0.05 0, him -0.09 0
hire -0.18 0, his -0.28 0, histo -0.06 0, hit 0.09 0, hmci -0.19 0, hold 0.3 0, holde -0.04 0
holds 0.18 0, homew -0.03 0, hope -0.2 0, hoped -0.16 0, hospi 0.18 0, host -0.03 0, hour -0.05 0
hours 0.13 0, house -0.09 0, housi -0.14 0, how 0.12 0, howev 0.21 0, hub 0.06 0, hubs 0.22 0
huge -0.04 0, hundr 0.05 0, hurry 0.04 0, hyper 0.08 0, i -0.24 0, ian -0.03 0, icb -0.11 0
idea 0.11 0, ident -0.09 0, if 0.09 0, ii 0.03 0, iii 0.03 0, ill -0.04 0, image -0.06 0
imagi 0.07 0, impac 0.31 0, impai 0.14 0, impar 0.06 0, imple 0.1 0, impli -0.07 0, impor -0.18 0
impre 0.06 0, impro -0.17 0, in -0.18 0, inacc 0.16 0, inclu -0.16 0, incon -0.12 0, incre -0.16 0
indep -0.08 0, indic -0.1 0, indiv 0.09 0, ineff 0.06 0, infan 0.18 0, influ 0.35 0, infor 0.18 0
initi -0.2 0, innov 0.08 0, ins 0.05 0, insid -0.14 0, insis -0.07 0, inspe -0.06 0, inspi 0.08 0
inste 0.03 0, instr -0.07 0, insuf 0.18 0, integ 0.04 0, inten 0.11 0, inter 0.08 0, into -0.03 0
intro -0.18 0, inves 0.05 0, invit -0.05 0, invol 0.16 0, is 0.31 0, islan -0.09 0, isn -0.07 0
issue -0.13 0, it 0.07 0, item -0.07 0, items -0.03 0, its -0.26 0, itsel 0.04 0, james -0.05 0
jan 0.06 0, jen -0.07 0, jewel 0.13 0, jim -0.03 0, jo -0.03 0, job 0.05 0, jobs 0.25 0
john -0.06 0, join 0.1 0, joini 0.03 0, joint 0.23 0, jones 0.06 0, journ 0.17 0, joy 0.09 0
judge 0.06 0, julia -0.06 0, july -0.18 0, june -0.17 0, just -0.22 0, justi 0.46 0, kb -0.04 0
keep 0.31 0, keepi 0.07 0, kelly -0.04 0, kept 0.3 0, keywo 0.03 0, kids 0.3 0, kind 0.23 0
kinde -0.03 0, kindl 0.03 0, kindn -0.13 0, kinds -0.28 0, kitch -0.03 0, knees -0.07 0, knew 0.2 0
know 0.3 0, knowi 0.08 0, knowl 0.28 0, known 0.28 0, la -0.04 0, labou -0.18 0, lack 0.07 0
lacke -0.05 0, lacks 0.14 0, lad -0.04 0, lady -0.03 0, lag 0.08 0, laid 0.17 0, land -0.06 0
lande 0.03 0, lane -0.03 0, langu 0.27 0, large -0.09 0, laste -0.08 0, lasti -0.09 0, lasts 0.18 0
late 0.44 0, latel 0.26 0, later 0.12 0, launc -0.06 0, laure 0.09 0, law -0.18 0, lawye -0.04 0
lay -0.12 0, lead -0.11 0, leade 0.49 0, leadi -0.09 0, leads 0.03 0, leafl -0.14 0, leave 0.31 0
leavi -0.08 0, led 0.1 0, lee -0.05 0, left 0.43 0, legal 0.05 0, lengt 0.35 0, less -0.07 0
let -0.28 0, lets 0.09 0, lette -0.06 0, level 0.16 0, lib -0.07 0, liber -0.09 0, life 0.21 0
lifel 0.09 0, lifte 0.09 0, light 0.16 0, like -0.1 0, liked 0.19 0, likel 0.22 0, limbo -0.14 0
limit 0.34 0, lines -0.06 0, link -0.05 0, linke -0.05 0, list -0.14 0, liste -0.04 0, lists -0.1 0
liter -0.06 0, littl 0.48 0, live 0.15 0, lived 0.03 0, lives 0.06 0, ll -0.12 0, long 0.2 0
longe 0.14 0, look -0.15 0, looke -0.13 0, looki -0.04 0, looks -0.27 0, lose -0.08 0, loss -0.03 0
lost -0.05 0, lot 0.16 0, lots 0.14 0, lotte 0.13 0, love -0.13 0, loved 0.04 0, lovel -0.15 0
low 0.2 0, lower 0.1 0, lowes -0.04 0, luck 0.05 0, lucky -0.03 0, lunch -0.12 0, m -0.16 0
made -0.05 0, main -0.04 0, mainl 0.13 0, mains 0.05 0, majes -0.1 0, make 0.09 0, makes -0.03 0
makin 0.23 0, man -0.11 0, manag -0.22 0, many 0.22 0, march -0.05 0, mark 0.1 0, marke 0.11 0
marti -0.09 0, mary -0.03 0, mater -0.03 0, maths 0.07 0, matt 0.12 0, matte -0.08 0, matur 0.11 0
may -0.2 0, me -0.3 0, meani 0.17 0, means 0.08 0, meant 0.08 0, meanw -0.12 0, measu -0.16 0
medic 0.19 0, meet 0.27 0, meeti -0.34 0, meets 0.06 0, membe -0.16 0, mend -0.05 0, menta 0.17 0
menu 0.07 0, merro -0.1 0, merse 0.09 0, mess 0.07 0, messa -0.08 0, met 0.04 0, metro 0.04 0
miche -0.16 0, mid 0.12 0, middl 0.2 0, might -0.03 0, mile 0.13 0, miles -0.17 0, mind 0.14 0
minds 0.13 0, mine -0.07 0, minib 0.03 0, minim 0.09 0, minis -0.21 0, minor 0.16 0, mirro -0.14 0
missi 0.19 0, mista 0.06 0, mo -0.03 0, mobil -0.03 0, model 0.03 0, moder -0.09 0, momen -0.15 0
monda -0.24 0, money 0.19 0, monit -0.14 0, month -0.19 0, more -0.2 0, morni -0.06 0, most 0.31 0
mostl -0.05 0, mothe -0.14 0, mount -0.04 0, move 0.42 0, moved -0.05 0, moves 0.13 0, movin 0.08 0
mp -0.14 0, mr -0.36 0, ms -0.07 0, much -0.1 0, multi 0.07 0, mum -0.03 0, mums -0.03 0
must -0.14 0, my -0.23 0, mysel -0.03 0, name -0.18 0, named 0.09 0, namel -0.03 0, names -0.19 0
natio -0.07 0, natur 0.08 0, nd 0.14 0, nearl 0.34 0, neces 0.09 0, need 0.22 0, needi 0.05 0
needs 0.31 0, negat 0.03 0, neil -0.03 0, neith 0.05 0, net 0.05 0, netwo 0.04 0, neuro 0.4 0
never -0.35 0, new 0.18 0, newbo 0.1 0, newer 0.05 0, newes 0.21 0, newly 0.13 0, news -0.24 0
next -0.21 0, nhs -0.22 0, nhse -0.05 0, nice 0.18 0, nicol -0.06 0, night -0.03 0, nine -0.13 0
no -0.31 0, nobod -0.16 0, non 0.06 0, none -0.37 0, nonet 0.09 0, noon 0.03 0, nor 0.03 0
norma 0.03 0, north 0.24 0, not 0.2 0, note 0.14 0, noted 0.15 0, nothi -0.14 0, notic 0.12 0
notwi -0.03 0, nov -0.06 0, novem -0.11 0, now 0.06 0, nowhe 0.03 0, numbe -0.04 0, nurse 0.19 0
nursi 0.59 0, objec -0.12 0, obser 0.09 0, occas 0.04 0, occup 0.46 0, octob -0.23 0, of 0.3 0
off 0.05 0, offen 0.04 0, offer 0.38 0, offic 0.27 0, ofste 0.25 0, often 0.24 0, old 0.13 0
older 0.33 0, olds 0.2 0, ombud -0.09 0, once -0.07 0, one -0.05 0, onlin 0.12 0, only -0.4 0
open -0.14 0, opene 0.03 0, openi -0.14 0, opens -0.12 0, opera -0.16 0, opini 0.13 0
oppor -0.09 0, oppos -0.16 0, optim -0.11 0, optio 0.03 0, or 0.1 0, order 0.09 0, ordin 0.11 0
organ -0.08 0, ot 0.42 0, other 0.24 0, our -0.18 0, ours -0.03 0, out 0.21 0, outco 0.2 0
outli -0.17 0, outre 0.26 0, outsi 0.06 0, outst -0.1 0, over 0.08 0, overa 0.12 0, overh -0.07 0
overn 0.14 0, overs 0.19 0, overv -0.12 0, overw 0.15 0, owing -0.04 0, own -0.28 0, owned -0.05 0
owns 0.04 0, pace 0.37 0, packa -0.06 0, paedi 0.13 0, pages -0.09 0, paid -0.04 0, paint 0.06 0
pair -0.04 0, palpa 0.03 0, palsy -0.04 0, pande 0.07 0, panel -0.03 0, paper -0.12 0, parag 0.1 0
paren 0.22 0, park -0.03 0, parki -0.04 0, parks -0.04 0, parli -0.07 0, part 0.22 0, parti 0.08 0
partn -0.14 0, parts -0.06 0, party 0.09 0, passe 0.18 0, passi 0.12 0, passp 0.04 0, past 0.27 0
paste 0.03 0, patch -0.06 0, pathw 0.44 0, patie -0.14 0, patte -0.08 0, paul -0.15 0, pay 0.03 0
payin 0.12 0, payme 0.33 0, pays 0.09 0, pdf -0.08 0, peer -0.17 0, peers -0.06 0, peopl 0.18 0
per -0.06 0, perfe -0.06 0, perio 0.07 0, perma 0.09 0, persi 0.07 0, perso 0.29 0, petit -0.03 0
phase 0.07 0, phone 0.04 0, phoni 0.05 0, photo -0.17 0, phras -0.08 0, physi 0.04 0, pick 0.13 0
picke 0.29 0, pictu 0.14 0, piece -0.04 0, pink -0.03 0, place 0.26 0, plain -0.07 0, plan -0.23 0
plann 0.39 0, plans 0.86 0, pleas 0.2 0, pledg 0.08 0, plent -0.19 0, point 0.16 0, polic -0.09 0
polit -0.13 0, pool -0.03 0, poor 0.18 0, poorl 0.07 0, popul -0.04 0, port -0.07 0, porta 0.17 0
portf -0.04 0, posit 0.09 0, possi -0.25 0, post 0.06 0, postc 0.09 0, posts 0.05 0, poten -0.07 0
pound -0.13 0, pover -0.04 0, power -0.04 0, pract 0.15 0, prais 0.3 0, pre 0.03 0, preci 0.22 0
prepa 0.05 0, presc 0.03 0, prese 0.11 0, press -0.12 0, prete -0.04 0, preve 0.12 0, previ 0.04 0
prima 0.27 0, princ -0.05 0, print 0.1 0, prior -0.07 0, priva -0.06 0, proba -0.03 0
probl -0.14 0, produ -0.25 0, profe 0.27 0, profi 0.12 0, profo 0.15 0, promi -0.11 0, promo 0.06 0
promp 0.14 0, prope 0.21 0, propo 0.04 0, prote -0.36 0, proud -0.04 0, prove -0.08 0
provi -0.11 0, psych -0.1 0, publi -0.15 0, pulle -0.04 0, pupil 0.28 0, purpo 0.11 0, push 0.04 0
put -0.1 0, puts 0.08 0, putti -0.09 0, q -0.13 0, quali 0.13 0, quart 0.06 0, queue 0.1 0
quick 0.27 0, quiet -0.11 0, quite -0.03 0, quote -0.06 0, radio 0.06 0, rag -0.03 0, rain -0.04 0
raise -0.24 0, ran 0.09 0, rang -0.09 0, range -0.29 0, rare 0.05 0, rarel 0.05 0, rate 0.27 0
rated -0.08 0, rates -0.27 0, rathe 0.06 0, ratin 0.14 0, re 0.18 0, reach 0.32 0, react 0.03 0
read -0.29 0, reade -0.06 0, reads -0.03 0, ready -0.09 0, real 0.09 0, reali 0.05 0, reall -0.23 0
reaso -0.06 0, recei 0.2 0, recen 0.4 0, recep 0.05 0, recko 0.05 0, recog 0.15 0, recom -0.15 0
recor 0.11 0, recov -0.05 0, recru -0.26 0, red -0.05 0, redes 0.06 0, reduc -0.12 0, refer -0.03 0
refor 0.04 0, refre -0.04 0, refug 0.14 0, refus -0.15 0, regar 0.11 0, regio 0.04 0, regis 0.07 0
regul -0.17 0, rejec -0.03 0, relat 0.19 0, relea -0.22 0, relen 0.04 0, relev -0.1 0, relia 0.26 0
relie 0.1 0, rely 0.21 0, remai 0.09 0, remar 0.17 0, remin 0.04 0, remot 0.08 0, reorg 0.1 0
rep -0.06 0, repea 0.16 0, repla 0.1 0, repli 0.09 0, reply -0.14 0, repor -0.34 0, repre -0.09 0
reque -0.13 0, requi -0.09 0, reser -0.03 0, resid 0.03 0, resig 0.07 0, resou 0.05 0, respe 0.1 0
respi -0.06 0, respo -0.18 0, rest -0.03 0, resto 0.14 0, restr -0.06 0, resul 0.08 0
retur -0.05 0, revea 0.13 0, revie 0.17 0, revis 0.19 0, rewri -0.11 0, right 0.17 0, rigor -0.28 0
rigou 0.19 0, ringi -0.03 0, rise 0.07 0, risen 0.06 0, risin 0.11 0, risk -0.16 0, risks 0.14 0
road -0.17 0, rober -0.05 0, robus 0.15 0, role 0.31 0, roma 0.03 0, room -0.05 0, rose -0.07 0
ross -0.03 0, round 0.15 0, route 0.05 0, routi 0.15 0, royal -0.09 0, rules -0.05 0, rulin 0.13 0
run 0.07 0, rung 0.04 0, runs 0.19 0, rural 0.05 0, s -0.29 0, safe 0.19 0, safeg 0.12 0
said -0.15 0, sam -0.05 0, same 0.06 0, sampl 0.06 0, sarah 0.09 0, sat -0.1 0, satis -0.14 0
satur 0.09 0, save -0.05 0, saved -0.06 0, saw 0.52 0, say -0.4 0, sayin -0.21 0, says -0.09 0
scale 0.03 0, scand 0.06 0, sched 0.05 0, schoo 0.23 0, score 0.06 0, scrat 0.04 0, scrut -0.13 0
seaml 0.04 0, searc 0.15 0, seat -0.04 0, secon 0.06 0, secre -0.11 0, secti 0.03 0, secto -0.24 0
secur 0.11 0, see -0.1 0, seein -0.05 0, seek -0.04 0, seeki 0.09 0, seem -0.03 0, seems -0.04 0
seen 0.07 0, sees 0.07 0, seldo 0.08 0, self -0.06 0, sen 0.22 0, senco 0.22 0, send -0.35 0
sendi -0.04 0, sense 0.36 0, sensi 0.04 0, senso 0.52 0, sente 0.07 0, separ 0.09 0, sept -0.05 0
septe -0.2 0, serio 0.16 0, serve -0.05 0, servi 0.49 0, sessi 0.06 0, set -0.07 0, sets -0.03 0
setti -0.03 0, settl 0.16 0, seven -0.05 0, sever -0.1 0, shall 0.04 0, shamb -0.06 0
shame -0.08 0, shape 0.08 0, shapi 0.11 0, share 0.52 0, shari 0.08 0, sharp 0.1 0, she -0.28 0
sheet -0.07 0, shift -0.13 0, shoes -0.04 0, short 0.18 0, shoul -0.26 0, shout 0.05 0, show 0.11 0
showe -0.08 0, shown 0.32 0, shows 0.15 0, shut 0.04 0, sibli 0.11 0, sick -0.08 0, sickn -0.05 0
side 0.23 0, sides -0.03 0, sight 0.3 0, sign 0.11 0, signe -0.07 0, signi 0.81 0, signs 0.19 0
simon -0.03 0, simpl 0.05 0, sir -0.07 0, siste -0.03 0, site -0.07 0, sits 0.06 0, sixte 0.09 0
size -0.04 0, skill 0.04 0, slamm 0.07 0, slipp 0.22 0, slow 0.23 0, slowe 0.03 0, small 0.22 0
smile -0.04 0, smith -0.08 0, smoot 0.18 0, so -0.2 0, socia -0.35 0, solid 0.06 0, solve 0.03 0
some 0.09 0, someb 0.05 0, someo 0.13 0, somet 0.3 0, somew 0.04 0, son -0.09 0, soon 0.06 0
soone 0.08 0, sorry -0.54 0, sough -0.13 0, sound -0.09 0, sourc -0.07 0, south 0.04 0
space -0.07 0, spare 0.09 0, speak 0.08 0, speci 0.1 0, spect 0.09 0, speec 0.39 0, speed 0.06 0
spell 0.05 0, spend 0.06 0, spent -0.1 0, spite 0.08 0, split -0.05 0, spoke -0.06 0, sport -0.03 0
spot 0.17 0, spots 0.03 0, sprea 0.07 0, stabi 0.11 0, stabl 0.07 0, stage 0.1 0, stake -0.11 0
stall -0.07 0, stand 0.09 0, star 0.06 0, start 0.12 0, state -0.24 0, stati -0.11 0, statu 0.14 0
stay 0.14 0, staye 0.08 0, stays -0.09 0, stead -0.05 0, steer 0.03 0, step 0.03 0, steph 0.03 0
stepp 0.03 0, steps -0.23 0, stick 0.11 0, still 0.3 0, stone -0.03 0, stood -0.03 0, stopp 0.06 0
stori 0.03 0, story 0.04 0, strai -0.17 0, strat 0.52 0, strea -0.04 0, stren 0.2 0, stres -0.05 0
stret 0.06 0, strik 0.03 0, stron 0.26 0, struc 0.14 0, strug -0.16 0, stubb 0.1 0, stude -0.06 0
studi -0.05 0, study -0.03 0, stuff 0.16 0, sub -0.03 0, submi -0.13 0, subsc -0.03 0
subst -0.06 0, such -0.22 0, sue -0.08 0, suffe -0.08 0, suffi 0.22 0, sugge 0.03 0, suit 0.07 0
summa -0.13 0, sums 0.07 0, sunda 0.05 0, super -0.03 0, suppo 0.4 0, sure -0.13 0, surge 0.06 0
surpr -0.24 0, surve -0.41 0, suspe 0.56 0, susta -0.07 0, swift 0.18 0, swimm 0.03 0, syste 0.03 0
t -0.21 0, ta -0.05 0, table 0.22 0, taken -0.04 0, takes 0.2 0, takin 0.06 0, talk 0.1 0
talke -0.31 0, talki 0.18 0, talks -0.04 0, tangi 0.04 0, targe -0.04 0, task -0.03 0, taugh 0.17 0
taxi -0.05 0, taxis 0.09 0, taylo -0.06 0, tea 0.06 0, teach 0.1 0, team -0.14 0, teams 0.17 0
teena 0.17 0, teens 0.15 0, teeth 0.03 0, telep 0.24 0, tell 0.09 0, telli -0.09 0, templ -0.16 0
ten -0.03 0, tenac 0.16 0, tende -0.03 0, term 0.03 0, terms -0.12 0, test -0.03 0, testi -0.12 0
tests 0.03 0, than 0.26 0, thank -0.14 0, that 0.23 0, their 0.21 0, thema -0.04 0, theme -0.12 0
thems 0.16 0, thera 0.35 0, these -0.33 0, they 0.41 0, thin 0.19 0, think -0.04 0, thinl 0.05 0
third -0.03 0, thirt -0.03 0, this -0.53 0, thorn -0.13 0, thoro -0.04 0, those -0.19 0
thoug 0.06 0, threa 0.11 0, thres 0.06 0, thriv 0.06 0, thurs -0.14 0, tier -0.03 0, tight 0.31 0
tim -0.08 0, time 0.22 0, timel 0.14 0, timet -0.04 0, tired -0.26 0, title -0.03 0, to 0.41 0
today -0.04 0, toddl 0.06 0, toget 0.26 0, toile -0.06 0, told -0.04 0, tonig -0.04 0, too 0.44 0
took 0.05 0, tool -0.05 0, toolk -0.09 0, top 0.14 0, topic -0.08 0, tory -0.03 0, touch 0.03 0
town 0.03 0, towns 0.04 0, track -0.09 0, train 0.11 0, traje -0.07 0, tram 0.1 0, trans -0.09 0
trave 0.21 0, treat 0.1 0, trebl 0.07 0, triag -0.14 0, tribu -0.24 0, tried -0.05 0, troub 0.23 0
true -0.07 0, trust -0.06 0, truth -0.15 0, try -0.04 0, tube 0.11 0, tuesd -0.22 0, tuiti 0.23 0
turn 0.29 0, turne 0.06 0, turni -0.04 0, turno 0.03 0, turns 0.11 0, tutor -0.03 0, twice -0.08 0
twitt -0.03 0, two -0.31 0, type -0.03 0, typic -0.4 0, uk -0.18 0, unabl -0.08 0, unacc 0.29 0
unans 0.12 0, unawa 0.08 0, uncle 0.15 0, under 0.4 0, uneve 0.08 0, unfai -0.04 0, unhap 0.26 0
union -0.04 0, unit -0.05 0, unita 0.09 0, unite 0.08 0, units -0.08 0, unive 0.07 0, unkno -0.07 0
unlik -0.07 0, unmet 0.09 0, unrea 0.04 0, unreg 0.09 0, until -0.03 0, updat -0.23 0, ups 0.24 0
upset 0.14 0, uptak -0.07 0, urgen -0.07 0, us 0.28 0, use 0.33 0, used 0.12 0, usefu 0.2 0
users -0.1 0, uses 0.09 0, using 0.13 0, usual -0.12 0, vacan -0.15 0, vague 0.04 0, vale -0.14 0
valid -0.1 0, value 0.41 0, valve -0.07 0, varia 0.09 0, varie -0.12 0, vario -0.04 0, vary -0.11 0
ve -0.14 0, verdi 0.3 0, versi -0.19 0, very 0.3 0, video -0.06 0, view -0.15 0, views -0.09 0
villa 0.28 0, virtu 0.11 0, visib -0.1 0, visio 0.13 0, visit 0.14 0, visua 0.14 0, vital -0.18 0
voice 0.05 0, volun -0.06 0, vouch -0.04 0, vulne -0.17 0, w -0.08 0, wait 0.31 0, waite -0.2 0
waiti -0.24 0, waits 0.15 0, walk -0.03 0, wall 0.06 0, wante -0.08 0, wanti 0.03 0, wants -0.2 0
ward -0.05 0, wards 0.03 0, warm 0.03 0, warne -0.07 0, warni 0.11 0, was 0.04 0, wasn -0.03 0
watch 0.22 0, way 0.27 0, ways -0.11 0, we -0.25 0, weak 0.2 0, weakn 0.43 0, webin -0.12 0
websi -0.16 0, week 0.04 0, weeke 0.17 0, weekl -0.05 0, weigh 0.1 0, welco 0.14 0, well 0.35 0
wellb 0.09 0, wendy -0.05 0, went -0.22 0, weren 0.03 0, west -0.04 0, what 0.27 0, whate -0.08 0
when 0.39 0, where 0.24 0, wheth 0.21 0, which -0.15 0, white -0.07 0, who 0.05 0, whoev 0.03 0
whole -0.35 0, whom 0.11 0, whose 0.05 0, why -0.21 0, wide 0.04 0, widel 0.26 0, widen 0.08 0
wider -0.16 0, wides 0.13 0, will -0.29 0, willi 0.16 0, win 0.04 0, winte -0.09 0, wish 0.03 0
withe 0.03 0, withi 0.4 0, woman -0.09 0, won -0.07 0, wood 0.05 0, wooll 0.11 0, word -0.19 0
words -0.12 0, work -0.04 0, worke 0.18 0, workf -0.12 0, worki 0.03 0, works 0.29 0, world -0.14 0
worn -0.08 0, worry -0.06 0, worse -0.07 0, worst -0.04 0, worth 0.05 0, would 0.2 0, write 0.11 0
writi 0.11 0, writt -0.07 0, wsoa -0.18 0, year 0.04 0, yearl 0.08 0, years 0.18 0, yes -0.23 0
yet 0.62 0, you -0.13 0, young 0.5 0, your -0.24 0, yours -0.17 0, youth 0.35 0, zoom -0.04 0
before:
0 -0.14 0, 0am -0.08 0, 0k -0.04 0, 0m -0.65 0, 0pm -0.07 0, 0rd 0.19 0, 0th 0.06 0, a0 -0.04 0
able -0.04 0, about 0.08 0, above -0.39 0, absen -0.05 0, absol -0.16 0, acade 0.09 0
accel -0.07 0, accep -0.53 0, acces -0.07 0, accom -0.14 0, accou 0.35 0, accur 0.14 0
achie 0.07 0, ackno -0.06 0, act -0.11 0, acted 0.08 0, actin -0.11 0, actio -0.06 0, activ 0.07 0
actua 0.08 0, ad -0.09 0, adapt -0.06 0, add 0.03 0, added -0.23 0, addit -0.18 0, addre -0.09 0
adds -0.04 0, adequ -0.15 0, adhd 0.18 0, admin -0.04 0, admit 0.05 0, adole 0.05 0, adopt 0.14 0
adult 0.15 0, adver 0.04 0, advic 0.11 0, advis 0.05 0, advoc 0.06 0, affec -0.06 0, afi 0.43 0
after -0.08 0, again 0.17 0, age 0.47 0, aged 0.13 0, agenc -0.18 0, ages 0.25 0, ago -0.07 0
agree -0.4 0, aids -0.05 0, aim -0.23 0, air -0.03 0, alarm -0.03 0, alert -0.06 0, ali 0.03 0
alike -0.07 0, aliso -0.04 0, all 0.04 0, allia -0.05 0, alloc -0.07 0, allow -0.05 0, almos -0.2 0
alone 0.03 0, along 0.22 0, alrea 0.35 0, also 0.07 0, alter -0.1 0, altho -0.3 0, alway -0.03 0
amaze -0.03 0, amazi -0.03 0, amber 0.11 0, ambit 0.57 0, amend -0.05 0, among 0.63 0, amoun -0.1 0
an -0.28 0, and 0.08 0, andre -0.06 0, angel 0.03 0, angry -0.12 0, annou -0.04 0, annua 0.25 0
answe 0.25 0, anxie 0.2 0, anxio 0.1 0, anyon 0.18 0, anyth 0.14 0, aob -0.04 0, ap -0.18 0
apolo -0.07 0, app 0.12 0, appea 0.04 0, appen -0.04 0, appli -0.06 0, appoi 0.37 0, appre 0.16 0
appro -0.27 0, april 0.07 0, archi -0.07 0, are 0.37 0, area -0.45 0, areas -0.14 0, aren -0.11 0
argue -0.03 0, arisi -0.05 0, aroun 0.17 0, arran 0.45 0, arriv 0.07 0, artic -0.12 0, as 0.46 0
asd 0.28 0, ashco -0.21 0, aside -0.13 0, ask -0.09 0, asked -0.12 0, askin -0.17 0, asks 0.11 0
aspir -0.14 0, asses 0.21 0, assis 0.22 0, assoc -0.29 0, assur 0.17 0, attai -0.21 0, atten 0.39 0
audio -0.07 0, audit -0.61 0, augus 0.08 0, autho 0.27 0, autis 0.18 0, autum -0.03 0, avail 0.04 0
avera 0.08 0, avoid 0.05 0, await -0.05 0, award -0.08 0, aware 0.07 0, away 0.46 0, b -0.17 0
babie 0.17 0, back -0.06 0, backg 0.08 0, backl 0.2 0, bad 0.1 0, badly 0.18 0, balan -0.04 0
bare -0.03 0, barel -0.06 0, barri 0.03 0, base 0.1 0, basic 0.07 0, basis 0.06 0, battl 0.06 0
bay -0.12 0, bbc -0.06 0, be -0.17 0, bear 0.3 0, becam 0.05 0, becau 0.53 0, becom -0.03 0
been -0.08 0, befor 0.06 0, began -0.05 0, begin 0.35 0, behal -0.09 0, behav 0.1 0, belie -0.2 0
bell 0.13 0, belon 0.17 0, below 0.15 0, ben -0.18 0, benef -0.06 0, besid -0.11 0, best 0.21 0
bette 0.42 0, betwe 0.06 0, beyon -0.23 0, big 0.03 0, bigge 0.07 0, bill 0.04 0, birth 0.05 0
bit 0.13 0, bits 0.41 0, black 0.26 0, blind 0.06 0, blog -0.12 0, blunt -0.06 0, board -0.15 0
bodie -0.18 0, body 0.11 0, book -0.04 0, borde 0.03 0, borou -0.21 0, boss 0.06 0, bosse 0.23 0
both -0.55 0, bough -0.05 0, bound -0.03 0, box 0.06 0, boy -0.06 0, boys 0.03 0, break 0.16 0
breat 0.12 0, bridg -0.07 0, brief -0.18 0, brill -0.17 0, bring 0.26 0, broad 0.08 0
broke -0.24 0, broth -0.06 0, broug -0.12 0, budge 0.14 0, build -0.1 0, built 0.03 0, bus -0.16 0
buses 0.04 0, busin 0.07 0, but 0.32 0, buy 0.28 0, by -0.78 0, c -0.24 0, cabin -0.39 0
café -0.05 0, cake -0.03 0, call 0.09 0, calle -0.06 0, calls -0.23 0, came -0.67 0, camhs 0.24 0
campa -0.15 0, can 0.15 0, cance -0.04 0, cando 0.15 0, canno 0.07 0, capac 0.06 0, capit -0.08 0
capti 0.09 0, car -0.05 0, card 0.07 0, care 0.25 0, cared 0.03 0, caree -0.04 0, caref -0.15 0
carer -0.38 0, cares -0.05 0, carri -0.29 0, case -0.35 0, casel -0.09 0, cases 0.39 0
casew -0.03 0, catch -0.08 0, categ -0.08 0, cathe -0.05 0, caugh 0.17 0, cauti -0.06 0, ccg 0.18 0
ccgs -0.11 0, cent -0.16 0, centr 0.24 0, certa -0.21 0, chair -0.14 0, chall -0.16 0
chamb -0.13 0, champ -0.06 0, chanc -0.21 0, chang -0.27 0, chari -0.03 0, charl 0.2 0
chart -0.05 0, chase -0.04 0, chat 0.03 0, check 0.08 0, cheer -0.05 0, chief -0.2 0, child 0.05 0
choic 0.06 0, choos 0.12 0, chuff 0.08 0, city 0.03 0, claim -0.07 0, clair -0.15 0, clari 0.08 0
class -0.14 0, clear 0.22 0, cliff 0.04 0, clini 0.44 0, cllr -0.62 0, clock -0.07 0, close -0.1 0
closi -0.17 0, club 0.11 0, clubs 0.28 0, clust 0.09 0, co 0.28 0, coach -0.04 0, coast -0.16 0
code -0.3 0, coffe -0.05 0, coher 0.14 0, cold 0.04 0, cole -0.03 0, colle -0.18 0, come 0.07 0
comes 0.12 0, comfo 0.04 0, comin -0.16 0, comme 0.12 0, commi 0.21 0, commo -0.08 0, commu 0.42 0
compa -0.07 0, compe -0.05 0, compl 0.23 0, compr -0.1 0, conce -0.36 0, concl -0.28 0
condi 0.03 0, condu -0.05 0, confi 0.16 0, confu -0.18 0, congr 0.04 0, conse 0.12 0, consi -0.08 0
consu -0.4 0, conta -0.07 0, conte -0.17 0, conti 0.04 0, contr -0.31 0, conve 0.23 0, coope 0.04 0
coord -0.14 0, cope 0.05 0, copro -0.03 0, copy -0.07 0, core 0.06 0, corpo 0.05 0, corre -0.05 0
corri -0.05 0, cost -0.08 0, costs -0.09 0, could 0.21 0, coun -0.06 0, counc -0.77 0
count -0.04 0, cours -0.09 0, court 0.09 0, covid 0.03 0, cqc -0.16 0, crack 0.08 0, creat -0.14 0
credi 0.36 0, cried -0.1 0, crisi 0.11 0, crite -0.12 0, criti 0.23 0, cross -0.05 0, cultu 0.29 0
cup 0.04 0, cupbo 0.04 0, curre 0.1 0, cut 0.17 0, cuts -0.05 0, d 0.15 0, daily 0.2 0, dame 0.08 0
damni -0.46 0, dark 0.15 0, data 0.11 0, date 0.33 0, daugh -0.07 0, day 0.05 0, days 0.09 0
dco 0.35 0, dcs 0.18 0, deadl -0.25 0, deaf 0.04 0, deal -0.22 0, deali -0.06 0, dealt -0.13 0
debat 0.05 0, decem 0.26 0, decen 0.04 0, decis 0.36 0, decla 0.04 0, deepl -0.22 0, defen 0.03 0
defic -0.06 0, delay -0.16 0, delig -0.05 0, deliv -0.66 0, deman 0.08 0, democ 0.13 0
denta 0.03 0, denti 0.12 0, depar -0.15 0, deput -0.11 0, descr 0.27 0, deser -0.21 0, desig 0.34 0
despa -0.09 0, despi 0.12 0, detai 0.08 0, devel -0.08 0, dfe -0.31 0, diagn 0.12 0, diary 0.05 0
did -0.13 0, didn 0.3 0, diffe 0.03 0, diffi 0.06 0, direc 0.21 0, disab 0.34 0, disag -0.03 0
disap -0.19 0, disch -0.05 0, disco 0.06 0, discu -0.26 0, disgr 0.03 0, disor 0.23 0, dispu 0.03 0
dissa 0.1 0, dista 0.04 0, distr 0.06 0, do 0.2 0, docto -0.18 0, docum -0.06 0, does -0.06 0
doesn -0.05 0, dog -0.06 0, doing -0.2 0, done -0.17 0, door 0.07 0, doors -0.05 0, doubt 0.1 0
down -0.09 0, dozen -0.03 0, draft -0.03 0, draw 0.18 0, drawi 0.06 0, draws -0.03 0, dread -0.03 0
drew 0.15 0, drift -0.07 0, drive 0.03 0, dropp 0.11 0, due 0.1 0, durin -0.17 0, dutie -0.1 0
duty -0.1 0, dynam -0.06 0, e 0.04 0, each 0.11 0, earli 0.3 0, early 0.62 0, earne 0.05 0
easil 0.1 0, east 0.22 0, easte -0.05 0, easy -0.05 0, edge 0.09 0, educa -0.49 0, effec 0.55 0
ehc 0.48 0, ehcp -0.37 0, ehcps 0.07 0, eight 0.07 0, eithe -0.08 0, elain -0.04 0, elect 0.19 0
eleve -0.08 0, else 0.14 0, elsew 0.2 0, email -0.12 0, embed 0.03 0, emma -0.03 0, emoti -0.14 0
emplo -0.05 0, empty 0.03 0, encou -0.11 0, end -0.09 0, endor -0.03 0, ends -0.17 0, engag -0.05 0
engla -0.51 0, engli 0.11 0, enjoy 0.06 0, enorm -0.09 0, enoug 0.9 0, enqui -0.17 0, ensur -0.11 0
entit -0.14 0, ep -0.07 0, epile 0.07 0, equal 0.2 0, equip -0.04 0, escal -0.04 0, espec 0.03 0
essen 0.07 0, estab 0.23 0, estat -0.04 0, estim -0.03 0, evalu -0.12 0, even 0.06 0, eveni 0.05 0
ever -0.13 0, every -0.09 0, evide -0.21 0, exami -0.12 0, examp 0.18 0, excee 0.03 0
excel -0.09 0, excep -0.03 0, exces -0.06 0, excit -0.03 0, exclu 0.19 0, excus -0.13 0
execu -0.53 0, exerc 0.03 0, exhau -0.15 0, exist 0.13 0, expan -0.1 0, expec -0.32 0
exper -0.33 0, expla 0.23 0, explo 0.08 0, exten -0.22 0, exter -0.06 0, eye 0.17 0, eyes -0.04 0
f -0.11 0, face 0.15 0, faced -0.07 0, fact 0.24 0, facts -0.07 0, fail 0.05 0, faile -0.04 0
faili -0.06 0, fails -0.26 0, failu -0.3 0, fair -0.06 0, faith 0.11 0, fall 0.15 0, falle -0.07 0
falli -0.08 0, falls 0.11 0, famil 0.12 0, far -0.54 0, fast 0.56 0, faste 0.06 0, fault 0.1 0
favou 0.21 0, feare 0.08 0, featu -0.13 0, feb 0.03 0, febru -0.23 0, fed 0.11 0, feed -0.04 0
feedb -0.26 0, feels -0.06 0, fell -0.08 0, felt -0.06 0, few 0.29 0, fewer 0.21 0, field 0.14 0
fifte -0.08 0, fifth -0.04 0, fight -0.3 0, figur 0.04 0, files -0.11 0, fille -0.09 0
final 0.06 0, finan -0.05 0, find 0.12 0, findi -0.43 0, finds 0.14 0, fine -0.05 0, finge 0.03 0
finis -0.04 0, firml 0.14 0, first -0.21 0, fit -0.04 0, five 0.23 0, fives 0.2 0, fix 0.09 0
flat -0.1 0, flexi 0.08 0, flu -0.04 0, focus -0.7 0, follo 0.27 0, for 0.04 0, force -0.04 0
forec -0.14 0, forgo 0.06 0, form 0.04 0, forma -0.1 0, forme -0.04 0, forms -0.05 0, fortn -0.07 0
forum -0.36 0, forwa 0.16 0, four 0.16 0, fourt -0.1 0, fract 0.15 0, fragi 0.11 0, frame -0.1 0
frank 0.03 0, free -0.18 0, frida -0.04 0, frien 0.04 0, frigh -0.13 0, from -0.14 0, front -0.33 0
fruit 0.12 0, frust 0.28 0, fulfi 0.08 0, full -0.64 0, fully 0.04 0, fun 0.03 0, fund -0.17 0
fundi -0.26 0, furth -0.04 0, futur 0.06 0, g -0.1 0, gap 0.13 0, gaps -0.07 0, garde -0.05 0
gate 0.07 0, gathe -0.08 0, gave 0.04 0, gcse -0.07 0, gener 0.33 0, genui -0.11 0, geogr 0.06 0
get -0.06 0, gets 0.48 0, getti -0.18 0, girls -0.03 0, gist -0.03 0, given 0.04 0, gives -0.14 0
glad 0.17 0, gloom 0.1 0, glowi 0.14 0, go 0.2 0, goes 0.42 0, going 0.14 0, gold 0.04 0
golde -0.04 0, gone -0.28 0, good -0.09 0, got 0.04 0, gov -0.07 0, gover 0.33 0, gp -0.05 0
gps 0.05 0, grade -0.14 0, grand 0.07 0, grant -0.1 0, grasp 0.08 0, grate -0.09 0, great 0.15 0
grip 0.04 0, groun 0.25 0, group 0.15 0, growi 0.03 0, grown 0.13 0, guide -0.07 0, gypsy 0.08 0
h -0.05 0, habil 0.05 0, had -0.19 0, hadn 0.21 0, haile 0.17 0, hale 0.04 0, half 0.22 0
hall 0.19 0, halve 0.1 0, hand -0.19 0, hande 0.25 0, handf -0.03 0, handi 0.04 0, handl 0.4 0
hands -0.11 0, hang 0.17 0, happe 0.06 0, happi 0.04 0, happy -0.08 0, hard 0.29 0, harde 0.07 0
hardl 0.06 0, harm 0.04 0, hasn 0.15 0, have -0.19 0, haven 0.11 0, havin -0.17 0, he -0.13 0
head -0.23 0, headi 0.03 0, headl 0.03 0, heads -0.2 0, headt -0.07 0, healt 0.74 0, hear -0.12 0
heart 0.13 0, heavi 0.09 0, held -0.25 0, help 0.24 0, helpe -0.16 0, helpf 0.05 0, helpi -0.23 0
helps 0.12 0, her -0.09 0, here -0.4 0, hers 0.03 0, herse 0.13 0, hide 0.05 0, high 0.42 0
highe 0.12 0, highl 0.44 0, hill -0.03 0, him -0.04 0, himse -0.04 0, hired -0.08 0, his -0.16 0
histo 0.06 0, hit 0.08 0, hmci -0.03 0, hold 0.24 0, holde 0.26 0, holds 0.18 0, holid 0.03 0
home 0.13 0, hones 0.04 0, hope 0.08 0, hoped -0.07 0, hospi 0.15 0, host -0.2 0, hour -0.07 0
hours -0.24 0, house -0.06 0, housi -0.09 0, how -0.24 0, howev 0.13 0, hub 0.11 0, hubs -0.11 0
huge -0.04 0, hundr 0.04 0, hurts 0.07 0, hyper 0.26 0, i -0.08 0, ian -0.03 0, icb -0.12 0
ideas -0.05 0, ident 0.6 0, if 0.3 0, ignor 0.29 0, image 0.06 0, imagi 0.05 0, impai 0.08 0
impar 0.03 0, imple 0.11 0, impor 0.21 0, impre 0.34 0, impro -0.4 0, in 0.3 0, inacc 0.09 0
inade -0.12 0, inbox 0.09 0, inclu 0.07 0, incom -0.1 0, incon 0.38 0, incre -0.3 0, indep -0.21 0
indic -0.16 0, indiv -0.09 0, infan 0.08 0, influ 0.1 0, inher -0.03 0, initi 0.49 0, innov -0.16 0
input 0.04 0, ins -0.03 0, insid -0.11 0, insis -0.05 0, inspe 0.33 0, inspi -0.04 0, insta 0.11 0
integ 0.16 0, inten -0.04 0, inter 0.05 0, into -0.41 0, intro -0.08 0, inves -0.03 0
invit -0.03 0, invol -0.06 0, is 0.14 0, islan 0.2 0, isn 0.1 0, issue -0.36 0, it 0.21 0
item 0.04 0, its 0.08 0, itsel -0.04 0, james 0.15 0, jan 0.05 0, janua 0.04 0, jewel 0.05 0
jim 0.17 0, job -0.1 0, jobs 0.03 0, john 0.1 0, join 0.11 0, joine -0.03 0, joini -0.06 0
joint 0.54 0, jones 0.05 0, journ -0.12 0, joy 0.03 0, judge -0.25 0, julia -0.03 0, july -0.63 0
june -0.7 0, just -0.25 0, justi -0.03 0, kb -0.06 0, keep 0.2 0, keeps -0.06 0, kept 0.38 0
kettl 0.07 0, key -0.12 0, kids 0.45 0, kind 0.31 0, kinde -0.03 0, kindl 0.04 0, kinds -0.04 0
kitch 0.05 0, knees -0.03 0, knew -0.15 0, knock 0.07 0, knowi 0.12 0, knowl -0.06 0, known 0.46 0
la -0.12 0, label 0.05 0, labou -0.23 0, lack 0.48 0, lacke 0.03 0, lacks 0.11 0, lad -0.03 0
lag -0.05 0, laid 0.03 0, land -0.03 0, lane -0.15 0, langu 0.09 0, large -0.08 0, last -0.16 0
laste 0.04 0, lasti -0.04 0, late 0.22 0, latel -0.12 0, lates -0.14 0, launc -0.07 0, law -0.23 0
lawye 0.04 0, lay -0.15 0, lays 0.08 0, lead -0.16 0, leade 1.04 0, leadi -0.05 0, leads -0.46 0
learn -0.14 0, least -0.09 0, leave 0.06 0, leavi -0.09 0, led 0.06 0, lee -0.05 0, left 0.17 0
legal 0.07 0, lengt 0.11 0, let -0.26 0, lets -0.09 0, lette 0.14 0, letti -0.03 0, level 0.14 0
lib -0.05 0, liber -0.15 0, libra -0.05 0, lie -0.05 0, lies -0.06 0, life -0.03 0, lifel -0.04 0
light -0.21 0, like -0.45 0, liked 0.25 0, likel -0.18 0, likes 0.06 0, limbo 0.03 0, limit 0.15 0
line 0.29 0, link 0.07 0, linke 0.06 0, links 0.05 0, list 0.13 0, liste 0.06 0, liter -0.04 0
littl 0.51 0, lived 0.15 0, lives -0.04 0, livin -0.04 0, ll -0.03 0, local -0.32 0, long 0.19 0
longe 0.28 0, look 0.18 0, looks -0.03 0, lose -0.05 0, losin -0.03 0, loss 0.05 0, lost -0.08 0
lot 0.22 0, lotte 0.05 0, love 0.12 0, loved 0.1 0, low 0.12 0, lowes -0.13 0, luck -0.04 0
lucky -0.16 0, lunch -0.06 0, m -0.25 0, made -0.21 0, main 0.23 0, mainl 0.07 0, mains -0.18 0
maint 0.12 0, majes -0.16 0, major -0.1 0, make -0.05 0, makes -0.24 0, makin -0.13 0, man -0.05 0
manag -0.39 0, many -0.07 0, march -0.3 0, mark -0.1 0, marke -0.07 0, marsh -0.11 0, mary -0.04 0
match -0.14 0, mater -0.08 0, maths 0.05 0, matt 0.07 0, matte 0.32 0, matur 0.12 0, may 0.38 0
mayor 0.06 0, me 0.13 0, mean 0.18 0, meani 0.09 0, means -0.2 0, meant -0.09 0, meanw -0.08 0
measu 0.16 0, media -0.06 0, medic 0.3 0, meet -0.15 0, meeti -0.62 0, meets -0.06 0, membe -0.37 0
mend -0.1 0, menta -0.15 0, menti 0.19 0, merge -0.03 0, merro -0.2 0, merse -0.03 0, mess -0.09 0
met -0.15 0, metho 0.07 0, metro -0.1 0, miche 0.04 0, mid 0.07 0, middl 0.2 0, might -0.2 0
miles -0.1 0, milli 0.17 0, mind -0.12 0, minds 0.07 0, mine 0.06 0, minis -0.2 0, minor 0.04 0
minut -0.36 0, mirro -0.07 0, misse -0.06 0, missi 0.3 0, model 0.08 0, moder -0.09 0
momen -0.08 0, monda -0.03 0, money -0.13 0, monit -0.14 0, month -0.37 0, moral 0.09 0
more -0.04 0, morni 0.1 0, most 0.41 0, mostl -0.04 0, mothe -0.08 0, move -0.04 0, moved 0.04 0
moves 0.11 0, mp -0.48 0, mr 0.09 0, ms -0.04 0, much 0.26 0, multi 0.03 0, mum -0.07 0
mums 0.22 0, must 0.35 0, my -0.7 0, n -0.05 0, name 0.1 0, named -0.29 0, namel 0.03 0
namin 0.06 0, natio -0.32 0, natur 0.07 0, navig 0.1 0, nd 0.11 0, near 0.03 0, nearl 0.32 0
need 0.27 0, neede 0.43 0, needi 0.1 0, needn 0.03 0, needs 0.59 0, neigh -0.13 0, neil -0.07 0
neith 0.06 0, net 0.07 0, netwo -0.11 0, neuro 0.18 0, never 0.38 0, new -0.17 0, newer 0.09 0
newes 0.04 0, newly -0.04 0, news -0.16 0, newsl 0.05 0, next -0.18 0, nhs -0.16 0, nhse 0.08 0
nice 0.21 0, nicol -0.04 0, night -0.08 0, nine 0.1 0, no 0.37 0, nobod 0.17 0, non -0.07 0
none 0.15 0, nonet 0.03 0, not 0.47 0, note -0.26 0, noted 0.05 0, notes -0.12 0, nothi 0.14 0
notic -0.3 0, novem -0.35 0, nowhe 0.16 0, numbe -0.03 0, nursi 0.32 0, oblig 0.11 0, occas 0.11 0
occup 0.07 0, octob -0.23 0, off -0.2 0, offen 0.06 0, offer 0.28 0, offic -0.08 0, ofste -0.29 0
often 0.15 0, ok 0.15 0, old 0.08 0, older -0.12 0, olds 0.12 0, ombud -0.04 0, once -0.1 0
one 0.1 0, ones 0.04 0, onlin 0.22 0, only -0.19 0, open -0.04 0, openi -0.07 0, opens 0.05 0
opera -0.03 0, opini -0.07 0, oppor 0.03 0, oppos -0.11 0, order 0.31 0, ordin -0.03 0
organ -0.28 0, origi -0.11 0, ot 0.21 0, other 0.4 0, ought 0.04 0, our -0.69 0, ourse 0.11 0
out 0.25 0, outco 0.37 0, outli 0.15 0, outre 0.13 0, outsi -0.04 0, outst -0.23 0, over -0.1 0
overa -0.14 0, overd 0.08 0, overh -0.03 0, overl -0.05 0, overs 0.24 0, overv -0.17 0, own 0.19 0
owned 0.09 0, pace 0.09 0, pack -0.03 0, paedi 0.52 0, page 0.21 0, pages -0.04 0, paid -0.39 0
palpa 0.09 0, pande 0.12 0, panel 0.09 0, pap -0.07 0, paper -0.17 0, parag 0.23 0, paren -0.03 0
park -0.11 0, parki -0.09 0, part 0.24 0, parti -0.03 0, partn -0.21 0, parts -0.09 0, passa 0.11 0
passe -0.19 0, passi 0.34 0, passp 0.05 0, past -0.03 0, paste 0.07 0, pat -0.05 0, patch -0.13 0
pathw 0.23 0, patie -0.04 0, patte -0.08 0, pay -0.1 0, payme 0.27 0, pays 0.12 0, pdf -0.2 0
peer -0.1 0, peers 0.03 0, peopl -0.12 0, per -0.08 0, perfe 0.19 0, perfo -0.27 0, perma 0.03 0
persi 0.18 0, perso 0.12 0, petit -0.05 0, phase -0.09 0, phili -0.06 0, photo -0.24 0
phras 0.07 0, physi -0.16 0, picke 0.25 0, picks 0.05 0, pictu 0.15 0, piece -0.03 0, pilot 0.05 0
place 0.19 0, plain 0.16 0, plan -0.4 0, plann 0.71 0, plans 0.74 0, play 0.05 0, pleas -0.18 0
plent 0.2 0, point -0.03 0, polit -0.19 0, poll -0.05 0, poor 0.83 0, poorl 0.16 0, popul 0.1 0
port -0.17 0, porta -0.06 0, portf 0.2 0, posit 0.79 0, possi -0.13 0, post -0.16 0, poste -0.04 0
posts -0.11 0, poten 0.04 0, pract -0.26 0, prais 0.45 0, pre 0.04 0, preci 0.05 0, premi 0.03 0
prepa -0.13 0, presc 0.03 0, prese 0.23 0, prete -0.04 0, preve 0.06 0, previ -0.09 0
price -0.11 0, pride 0.07 0, prima 0.18 0, princ 0.04 0, prior 0.11 0, priva 0.06 0, probl -0.1 0
proce -0.13 0, profe 0.33 0, progr -0.11 0, proje -0.11 0, promi -0.32 0, promo 0.19 0
promp -0.16 0, prope 0.24 0, propo -0.12 0, prote -0.03 0, proto 0.04 0, proud -0.18 0
provi 0.37 0, psych -0.24 0, publi -0.11 0, pull 0.14 0, pulle 0.04 0, pupil 0.41 0, purpo -0.19 0
push -0.05 0, put 0.12 0, puts 0.03 0, putti -0.13 0, q 0.07 0, quali -0.1 0, quart 0.09 0
queri 0.05 0, quest -0.42 0, queue 0.06 0, quick 0.32 0, quiet -0.05 0, quote 0.1 0, radio -0.08 0
rag -0.04 0, raise 0.05 0, ran 0.05 0, rang -0.08 0, range -0.38 0, rare 0.13 0, rate 0.2 0
rated -0.21 0, rates -0.08 0, rathe 0.16 0, ratin 0.09 0, re -0.18 0, reach 0.33 0, read 0.22 0
reads -0.05 0, ready -0.33 0, real 0.16 0, reali -0.14 0, reall -0.17 0, reaso 0.14 0
reass -0.06 0, recal 0.05 0, recen -0.21 0, recep -0.14 0, recog 0.11 0, recom 0.16 0, recor 0.04 0
recov -0.13 0, recru -0.23 0, red -0.03 0, redes 0.06 0, reduc -0.06 0, refer -0.32 0, refle -0.2 0
refor 0.37 0, refre -0.05 0, refug 0.17 0, refus -0.16 0, regar 0.12 0, regio -0.13 0, reid -0.05 0
reins -0.12 0, rejec -0.04 0, relat -0.1 0, relen 0.08 0, relev 0.03 0, relia 0.1 0, rely -0.03 0
remai 0.31 0, remar 0.29 0, remem 0.03 0, remot 0.08 0, reorg 0.05 0, repea 0.07 0, repli -0.1 0
reply 0.03 0, repor -0.08 0, repre -0.04 0, reque -0.06 0, requi -0.14 0, reser 0.05 0
resid -0.35 0, resig -0.05 0, resol -0.09 0, resou -0.15 0, respe 0.07 0, respi 0.16 0
respo -0.3 0, rest 0.07 0, resto 0.03 0, restr -0.04 0, resul 0.22 0, retir 0.07 0, retur 0.03 0
revea 0.07 0, revie -0.11 0, revis -0.32 0, rewri -0.14 0, right 0.24 0, rigor -0.15 0
ring -0.14 0, ringi -0.04 0, rise -0.18 0, risen 0.03 0, risin 0.14 0, risk -0.07 0, risks -0.11 0
road -0.21 0, roads -0.04 0, rober -0.04 0, rock 0.03 0, role 0.21 0, roll -0.07 0, roma 0.08 0
room 0.11 0, rooms -0.07 0, ross -0.06 0, route -0.06 0, routi 0.11 0, row 0.09 0, rubbi -0.08 0
rules 0.04 0, rulin -0.11 0, rung 0.04 0, rural 0.05 0, s 0.31 0, safe 0.52 0, safeg -0.07 0
safet -0.34 0, said -0.13 0, salt 0.09 0, same -0.19 0, sampl 0.1 0, sarah -0.08 0, sat -0.11 0
satis 0.07 0, satur -0.07 0, saved -0.03 0, saw -0.13 0, say -0.11 0, sayin -0.26 0, says 0.24 0
scale -0.08 0, scarc -0.05 0, scath 0.09 0, sched 0.06 0, schem 0.24 0, schoo 0.11 0, score 0.06 0
scree 0.07 0, scrut -0.14 0, seaml 0.03 0, seat -0.03 0, secon 0.04 0, secre 0.03 0, secti -0.21 0
secto -0.14 0, secur -0.09 0, see 0.05 0, seein 0.05 0, seem 0.03 0, seems -0.05 0, seen -0.21 0
sees -0.03 0, seldo 0.07 0, self 0.14 0, semh 0.1 0, senco 0.03 0, send -0.54 0, sendi 0.04 0
senio -0.15 0, sense -0.03 0, sensi 0.12 0, senso 0.24 0, sent 0.32 0, sente 0.04 0, separ 0.03 0
sept -0.03 0, septe -0.17 0, serio -0.47 0, serve -0.25 0, sessi 0.04 0, set -0.2 0, setti -0.2 0
settl 0.05 0, seven 0.11 0, sever -0.32 0, shamb 0.03 0, shape 0.16 0, share 0.26 0, sharp 0.22 0
she -0.26 0, sheet -0.03 0, shift -0.05 0, shock 0.16 0, shoot -0.07 0, short 0.18 0, shots 0.17 0
shoul -0.52 0, shout -0.05 0, show 0.14 0, showe -0.24 0, shown -0.07 0, shows 0.11 0, shy -0.06 0
sibli 0.05 0, sick -0.05 0, side 0.33 0, sides 0.09 0, sight 0.38 0, signe 0.04 0, signi 0.55 0
silen 0.06 0, simil 0.08 0, simpl 0.06 0, since -0.24 0, singl 0.06 0, sir -0.1 0, siste -0.08 0
sit 0.06 0, site 0.07 0, sits -0.03 0, six -0.22 0, sixth -0.05 0, size -0.07 0, skill -0.04 0
slamm -0.12 0, slide -0.1 0, slipp -0.08 0, slow 0.17 0, slowl 0.03 0, small 0.22 0, smile 0.05 0
smith -0.09 0, smoot 0.06 0, so -0.22 0, socia -0.46 0, solve 0.06 0, some 0.21 0, someb -0.04 0
someo 0.18 0, son -0.29 0, soon 0.3 0, soone 0.07 0, sorry -0.3 0, sort -0.05 0, sorte 0.05 0
sorts -0.06 0, sough -0.12 0, sound 0.13 0, sourc 0.17 0, south 0.09 0, space -0.04 0, spare 0.04 0
spars 0.06 0, speak -0.04 0, spect 0.06 0, speec 0.53 0, speed -0.05 0, spell 0.03 0, spend -0.08 0
spite 0.13 0, split -0.03 0, spoke -0.25 0, spot 0.1 0, spott 0.26 0, sprea 0.09 0, sprin 0.05 0
squar 0.08 0, stabi 0.12 0, stabl 0.23 0, staff 0.18 0, stage 0.22 0, stake 0.03 0, stall -0.09 0
stand -0.55 0, star 0.09 0, start -0.16 0, state -0.23 0, stati -0.05 0, statu 0.08 0, stay 0.06 0
staye 0.04 0, stays -0.08 0, stead 0.04 0, step 0.51 0, steph 0.09 0, steps -0.04 0, stick 0.04 0
still 0.24 0, stood -0.21 0, stop -0.04 0, stopp -0.03 0, stops -0.14 0, stori 0.1 0, story -0.1 0
stran 0.03 0, strat 0.58 0, stree 0.05 0, stren 0.74 0, stres 0.11 0, stret 0.16 0, strik 0.09 0
stron 0.33 0, stubb -0.06 0, studi -0.06 0, study -0.13 0, stuff 0.34 0, subje 0.16 0, submi 0.06 0
subsc 0.05 0, succe -0.36 0, such -0.4 0, sue -0.09 0, suffe -0.1 0, suffi 0.67 0, sugge -0.16 0
suita 0.09 0, summa 0.15 0, summe -0.03 0, sums 0.04 0, sunda 0.08 0, super -0.15 0, suppo 0.61 0
sure -0.07 0, surpr -0.05 0, surve -0.12 0, suspe 0.56 0, susta -0.25 0, swift 0.08 0, syste 0.32 0
t 0.11 0, table -0.16 0, tackl 0.13 0, taken 0.53 0, takes 0.19 0, takin 0.03 0, talk 0.24 0
talke -0.33 0, talki 0.04 0, talks 0.09 0, tangi -0.14 0, targe -0.08 0, task 0.04 0, taugh 0.1 0
taxi 0.04 0, taxis 0.06 0, taylo -0.05 0, teach 0.35 0, team 0.04 0, teams -0.03 0, tears -0.08 0
teena 0.07 0, teens 0.12 0, teeth 0.07 0, telep 0.14 0, tells -0.08 0, templ -0.14 0, tenac 0.21 0
term -0.09 0, terms -0.07 0, test -0.06 0, tests 0.05 0, text 0.09 0, than 0.46 0, thank -0.19 0
that -0.17 0, the 0.16 0, their 0.14 0, them 0.09 0, thema -0.07 0, theme -0.06 0, thems 0.1 0
then -0.05 0, thera 0.34 0, there -0.06 0, these -0.09 0, they 0.77 0, thin 0.28 0, thing 0.28 0
think 0.28 0, thinl 0.08 0, third 0.07 0, thomp -0.06 0, thorn -0.11 0, thoro -0.13 0
those -0.04 0, thoug 0.17 0, threa -0.12 0, three 0.16 0, thres 0.03 0, thril -0.03 0, thriv 0.09 0
throu -0.19 0, thurs -0.31 0, tight 0.06 0, till -0.04 0, time 0.28 0, timel 0.53 0, times -0.11 0
timet -0.24 0, tired -0.09 0, tirel 0.03 0, toddl 0.11 0, toget 0.37 0, toile -0.05 0, told 0.22 0
tomor -0.05 0, tonig -0.03 0, too 0.59 0, took -0.06 0, tool 0.04 0, toolk -0.05 0, top 0.58 0
topic -0.09 0, tory -0.04 0, towar -0.16 0, town 0.15 0, towns 0.03 0, track 0.09 0, train 0.21 0
traje -0.03 0, trans -0.2 0, traum 0.08 0, trave 0.04 0, tribu 0.18 0, tried -0.07 0, trium 0.05 0
troub 0.16 0, true 0.07 0, trust 0.31 0, truth -0.03 0, tube 0.07 0, tuesd -0.13 0, tuiti 0.12 0
turn 0.15 0, turne 0.25 0, turni 0.03 0, turno 0.05 0, twelv 0.04 0, twent -0.07 0, twice 0.09 0
twins -0.04 0, twitt 0.03 0, two -0.28 0, type -0.05 0, typic 0.17 0, uk -0.1 0, unacc 0.13 0
under 0.15 0, uneve -0.08 0, unhap 0.05 0, union 0.04 0, unit -0.09 0, unita 0.03 0, unite 0.03 0
unive -0.07 0, unkno -0.07 0, unles 0.07 0, unlik -0.04 0, unrea -0.11 0, unreg -0.05 0
unres 0.11 0, until -0.11 0, up -0.11 0, updat -0.26 0, ups 0.11 0, upset -0.05 0, uptak 0.12 0
urgen -0.15 0, us -0.29 0, use -0.18 0, used 0.05 0, usefu 0.16 0, users -0.06 0, uses 0.04 0
using 0.05 0, usual -0.03 0, vacan -0.19 0, vague 0.04 0, vale -0.13 0, valid -0.07 0, valle 0.06 0
value 0.23 0, valve -0.14 0, varia 0.03 0, varie 0.06 0, vario 0.04 0, vary -0.12 0, ve 0.06 0
verdi 0.3 0, very -0.12 0, video 0.21 0, views 0.08 0, villa 0.05 0, virtu -0.08 0, visib -0.11 0
visio 0.17 0, visit -0.26 0, visua 0.08 0, vital -0.18 0, voice -0.47 0, volun -0.09 0
vulne 0.12 0, wait 0.32 0, waite -0.11 0, waiti -0.3 0, waits 0.09 0, wake -0.05 0, walke 0.04 0
wall -0.05 0, want -0.23 0, wante 0.07 0, wanti -0.04 0, wants 0.04 0, wards -0.04 0, warm 0.25 0
was -0.38 0, wasn -0.09 0, waste -0.08 0, watch 0.19 0, way 0.08 0, ways 0.05 0, we -0.54 0
weak -0.27 0, weakn 0.08 0, webin 0.08 0, websi -0.17 0, wedne -0.3 0, week -0.38 0, weeke 0.07 0
weekl -0.19 0, weeks -0.05 0, welco -0.26 0, well 0.45 0, wellb -0.2 0, wendy -0.04 0, went -0.07 0
were -0.2 0, weren 0.3 0, west -0.12 0, what -0.16 0, whate -0.03 0, when 0.06 0, where 0.24 0
wheth -0.07 0, which -0.13 0, who 0.55 0, whoev 0.09 0, whole -0.11 0, whom -0.04 0, whose -0.1 0
why -0.17 0, wide 0.07 0, widel -0.26 0, widen 0.06 0, wides 0.18 0, will -0.72 0, willi 0.1 0
win -0.11 0, winte -0.05 0, withi 0.21 0, witho -0.03 0, woman -0.03 0, won -0.28 0, wonde -0.17 0
word -0.05 0, wordi -0.14 0, words -0.08 0, workf 0.1 0, worki -0.5 0, world 0.15 0, worn -0.09 0
worri 0.22 0, worse 0.11 0, worst 0.1 0, worth -0.18 0, would -0.29 0, write 0.25 0, writi 0.18 0
writt 0.03 0, wrong 0.17 0, wrote 0.12 0, wsoa -0.13 0, year -0.07 0, yearl 0.06 0, years -0.62 0
yes 0.3 0, yeste 0.04 0, yet -0.42 0, you 0.24 0, young 0.17 0, your -0.14 0, yours -0.06 0
youth 0.13 0, zero -0.1 0
above:
0 -0.36 -0.14, a 0.03 -0.1, about -0.48 -0.16, accel -0.21 0, accor 0.45 0, actio -0.03 0.21
addre 0.39 -0.34, after -0.68 -0.1, again -0.05 0, all -0.56 0.68, alrea -0.25 0, also 0.17 0.05
among 0.57 0.75, an -0.16 -0.08, and -0.43 -0.1, answe 0.31 0.22, anyth 0.03 0, april 0.03 0
are 0.45 -0.39, area 0.03 0.48, areas 0.52 -1.51, as 0.19 0.12, ask -0.17 0, asked -0.03 -0.17
asses 0.21 0.03, at -0.04 0.11, autho 0 -0.1, bad 0.27 0, be 0.17 0.19, been -0.14 -0.11
bette 0.5 -0.23, betwe -0.12 0, board -0.21 0, broug 0.16 -0.14, but 0 -0.09, by -0.34 -0.23
cabin 0.18 0, came 0 0.16, can 0.08 -0.08, care 0.19 -0.16, carer -0.18 0, chang 0.13 0
child 0.75 0.5, city 0.33 0, come 0.04 0, comme -0.12 -0.1, commi -0.19 -0.11, conce 0.29 -0.12
could 0.3 0, counc -0.18 0.09, count 0.44 -0.16, cqc 0.16 -0.03, criti -0.55 0.11, d -0.11 0
deal 0.15 -0.04, decem 0.09 -0.06, devel -0.19 -0.28, did 0.37 -0.08, direc 0.18 0.27
disab -0.11 0.13, discu -0.43 0.25, do -0.24 -0.45, docum 0.11 0, does -0.11 -0.16, doing 0.08 0.53
done -0.11 0, each -0.09 0, early -0.03 0, educa 0.23 -0.05, effec 0.25 0.14, ehc -0.04 0
enoug 0.17 -0.19, every -0.19 0, exper -0.08 0, expla 0.11 -0.03, faili 0.14 0.22, famil 0.08 -0.32
far -0.48 0, febru 0 -0.16, find 0.12 0, findi 0.57 0.18, follo -0.08 0.2, for 0.45 0.81
found -0.09 -0.16, four 0.41 -0.31, from 0.07 0.19, furth -0.11 0, get 0.07 0, go -0.4 0
going 0.27 0, good 0.15 0.27, gover 0.12 0.35, group 0.09 0, had -0.67 -0.16, has -0.22 -0.11
have -0.16 -0.23, healt 0.07 -0.04, here -0.24 -0.46, highl 0.45 0.06, how -0.15 0.17, i 0.09 0.12
ident 0.31 -0.29, if -0.06 0, impro 0.18 0, in -0.66 -0.24, inclu -0.09 -0.18, incon 0.22 0.14
inspe 0.24 0.64, inter 0.13 0, intro -0.78 0, is -0.28 0.24, issue -0.79 0.09, it 0.17 -0.45
its -0.53 -0.34, janua -0.1 0, joint -0.27 -0.17, july 0.19 -0.05, june -0.04 -0.39, key 0.28 -0.24
last -0.12 -0.08, leade 0.53 -0.04, learn -0.29 0, lette 0.26 0.21, like 0.25 0.18, liked 0.12 0.2
local -0.62 -0.18, long 0.17 0, made -0.86 0.09, main 0.28 0.17, many -0.06 0, march 0.23 0.07
matte 0.04 0.05, may -0.13 0.09, meeti -0.33 0, membe -0.43 -0.18, minut -0.31 -0.36, monit -0.15 0
month -0.32 0, more -0.12 0.36, most 0.22 0, must 0.05 0, need -0.16 0, neede 0.08 0
needs 0.35 -0.55, neuro -0.07 0, new 0.08 0, next -0.18 0, nhs 0.03 -0.05, no -0.05 -0.04
not 0.13 -0.16, noted -0.15 0.33, novem 0.35 0.3, now 0.05 -0.22, octob 0.18 0.08, of -0.1 -0.2
ofste -0.55 -0.49, one 0.09 -0.26, or 0.15 0.24, other -0.15 -0.07, our -0.75 0.23, out 0.46 -0.04
outco -0.37 0, over 0.06 -0.03, paren -0.1 0.09, parti -0.11 0, partn 0.26 0.57, peopl 0 0.24
perso 0.29 0.15, plan -0.22 -0.32, plans -0.05 0.15, point 0.39 0.27, posit -0.37 0, pract 0.22 0
prais 0.04 -0.27, prior 0.12 0.65, produ 0.08 0.08, progr -0.66 0.92, proud 0.15 0
provi -0.24 0.04, publi 0.03 0.14, pupil -0.16 0, put 0.06 0.14, quali -0.04 -0.04, quest 0.08 0
raise -0.38 0, re -0.04 -0.09, recog 0.2 0.25, recom -0.36 0, repor -0.15 -0.09, requi 0.14 -0.16
respo 0.08 0, resul -0.03 0.15, revie -0.52 0, revis 0.1 0.4, s -0.37 0.91, said 0.3 0
saw -0.62 0.36, say -0.04 -0.16, says -0.21 0.04, schoo -0.43 -0.28, see -0.25 0, send -0.04 0.15
septe 0.32 0, servi 0.56 0.5, set 0.19 -0.09, sets -0.14 -0.1, short 0.13 0.24, shoul -0.09 0
signi 0.27 -0.05, since -0.1 0, so 0.19 0, some 0.11 -0.1, speci -0.08 -0.07, state -0.26 0.03
still -0.13 -0.05, stren 0.32 0.8, submi -0.03 0, suffi 0.48 0.37, summa 0.08 0, suppo -0.51 0.16
syste 0.11 0.08, t 0.33 -0.22, tackl 0.07 -0.06, taken 0 0.26, that 0.75 -0.48, the -0.25 -0.27
their 0.26 -0.05, them -0.03 0.04, there -0.51 -0.42, these 0 -0.23, they 0.6 0.17
thing -0.31 -0.06, this -0.54 -0.04, those -0.14 0, three -0.29 -0.2, timel -0.06 0, times -0.09 0
to 0.22 -0.14, today -0.13 0.04, told 0 -0.05, too 0.12 -0.21, two 0 0.05, under 0.31 0
up -0.24 0.14, updat -0.21 0, us 0 -0.23, ve -0.17 0, visit 0.09 0.21, waits -0.17 0, want 0 -0.16
was 0.5 -0.3, we -0.66 -0.47, weakn 0.14 -0.2, well 0.45 0.06, went 0.13 0.04, were -0.03 -0.44
what 0.31 -0.11, when 0.18 0, where -0.46 0.43, which 0.16 -0.06, who -0.12 0.44, wides 0.28 0.25
will 0.11 0, work 0.05 0.05, worki 0.15 0.03, worri -0.12 0, writt 0.06 -0.17, wrote -0.1 -0.36
wsoa 0 -0.05, year -0.52 0, years -0.13 0, you -0.36 0.17, young 0.47 -0.09
after:
0 -0.59 0, 0a -0.08 0, 0am -0.06 0, 0k -0.12 0, 0m -0.13 0, 0nd 0.13 0, 0pm -0.19 0, 0rd -0.11 0
0s 0.2 0, 0st -0.04 0, 0th 0.26 0, a 0.22 0, a0 0.03 0, ab 0.05 0, aband -0.04 0, able -0.22 0
abo 0.04 0, about 0.49 0, above 0.36 0, absen -0.17 0, absol -0.17 0, ac 0.21 0, acade 0.23 0
acc 0.03 0, accel 0.1 0, accep 0.15 0, acces -0.15 0, accom -0.08 0, accou -0.23 0, accur -0.48 0
achie 0.27 0, ackno 0.14 0, acros 0.32 0, act -0.19 0, acted 0.14 0, acti 0.03 0, actio -0.19 0
activ -0.04 0, actua 0.08 0, ad 0.1 0, adam -0.07 0, adapt -0.06 0, add 0.25 0, added 0.19 0
addit 0.06 0, addre -0.08 0, adds 0.2 0, adequ 0.07 0, adhd 0.36 0, admin -0.14 0, admir -0.05 0
admis -0.11 0, adobe -0.16 0, adole -0.24 0, adopt -0.13 0, adult 0.35 0, adver -0.1 0, advic 0.1 0
advis -0.07 0, advoc 0.07 0, affec 0.31 0, afi 0.22 0, afrai -0.13 0, after 0.49 0, ag -0.04 0
again -0.21 0, age 0.05 0, aged 0.16 0, agenc -0.11 0, agend -0.05 0, ages 0.22 0, agm 0.04 0
ago 0.22 0, agree 0.1 0, ahead 0.03 0, aids -0.03 0, aim -0.06 0, aims 0.11 0, al 0.06 0
alarm 0.11 0, alert -0.03 0, ali 0.03 0, align -0.05 0, aliso -0.13 0, all -0.09 0, allia 0.06 0
alloc -0.1 0, allow 0.11 0, almos -0.03 0, alone 0.05 0, alre -0.07 0, alrea 0.07 0, als 0.08 0
also 0.93 0, alter 0.06 0, altho -0.09 0, altog -0.1 0, alway 0.14 0, am -0.12 0, amand 0.03 0
amazi 0.07 0, amber 0.13 0, ambit -0.14 0, amend -0.16 0, amoun -0.05 0, an -0.12 0, and -0.11 0
andre 0.33 0, angel 0.06 0, angry 0.07 0, ann -0.12 0, annou -0.09 0, annua 0.37 0, anoth 0.21 0
answe 0.28 0, anxie 0.25 0, anxio 0.17 0, any -0.39 0, anybo 0.17 0, anyon 0.38 0, anyth 0.39 0
anywa 0.08 0, anywh 0.05 0, aob -0.07 0, ap -0.03 0, apolo -0.15 0, app -0.13 0, appea 0.25 0
appen -0.05 0, appla 0.03 0, apply -0.09 0, appoi 0.21 0, appre -0.1 0, appro -0.6 0, april -0.37 0
ar -0.14 0, archi 0.18 0, are 0.45 0, area -0.37 0, areas -0.59 0, aren 0.42 0, arisi -0.11 0
aroun -0.13 0, arran -0.06 0, arriv 0.14 0, artic -0.1 0, as -0.26 0, asd 0.03 0, asham 0.03 0
aside 0.09 0, ask 0.12 0, askin 0.23 0, asks 0.07 0, aspir 0.45 0, ass -0.12 0, asse -0.03 0
asses -0.19 0, assis -0.03 0, assoc -0.21 0, assur -0.26 0, at 0.41 0, attai 0.21 0, atten 0.07 0
attit 0.04 0, attri 0.05 0, au 0.07 0, audio 0.25 0, audit -0.21 0, aut -0.04 0, auth 0.05 0
autho -0.22 0, autis 0.73 0, autum -0.13 0, avail 0.04 0, avera 0.06 0, avoid 0.08 0, award -0.08 0
aware 0.21 0, away 0.21 0, b -0.43 0, babie -0.18 0, back 0.12 0, backg -0.13 0, backl -0.17 0
bad -0.04 0, badly 0.3 0, bag -0.09 0, bank 0.06 0, bar 0.09 0, barel 0.12 0, barri -0.29 0
barro 0.08 0, base -0.11 0, based 0.14 0, basic -0.18 0, battl -0.12 0, be 0.36 0, bear 0.12 0
bears -0.09 0, becam -0.09 0, becau 0.73 0, becom -0.32 0, bed -0.04 0, bee -0.19 0, been -0.33 0
began -0.23 0, begin -0.03 0, begun 0.22 0, behal -0.27 0, behav 0.04 0, behin -0.03 0
being 0.15 0, belie -0.46 0, bell 0.05 0, belon 0.2 0, below -0.2 0, ben 0.09 0, benef -0.11 0
besid -0.17 0, best 0.2 0, bett -0.04 0, bette -0.15 0, betwe -0.03 0, beyon 0.09 0, bid -0.06 0
big 0.09 0, bigge 0.07 0, bins 0.17 0, birth 0.05 0, bit 0.24 0, bits 0.23 0, blame -0.03 0
blank 0.05 0, blind -0.03 0, block -0.11 0, blunt 0.03 0, blush 0.04 0, bo 0.16 0, board -0.12 0
boat 0.04 0, bodie 0.06 0, body 0.05 0, book -0.05 0, books 0.08 0, borde 0.06 0, borin 0.03 0
boss 0.06 0, bosse 0.37 0, both -0.28 0, botto 0.14 0, bounc 0.12 0, bound -0.07 0, box -0.14 0
boy -0.07 0, break -0.13 0, breat -0.04 0, brief 0.16 0, brill -0.13 0, bring -0.4 0, broad -0.05 0
broth 0.04 0, broug 0.21 0, bu -0.03 0, budge 0.17 0, build -0.16 0, buses 0.2 0, busin -0.2 0
but 0.16 0, buy 0.12 0, by -0.39 0, cabin -0.23 0, café 0.08 0, cake -0.11 0, call 0.09 0
calle 0.19 0, calli -0.04 0, calls 0.14 0, calm -0.04 0, cam -0.08 0, came -0.89 0, camhs 0.54 0
campa -0.16 0, can 0.32 0, cance 0.41 0, canno -0.06 0, capac -0.22 0, capit -0.12 0, capti -0.05 0
card 0.28 0, care 0.36 0, cared -0.09 0, caree -0.05 0, caref -0.13 0, carin -0.06 0, carol -0.03 0
carri 0.08 0, carry -0.15 0, cas -0.07 0, case -0.16 0, casel -0.12 0, cases 0.38 0, casew 0.08 0
cat -0.14 0, catch 0.06 0, categ -0.09 0, cater -0.04 0, cath -0.04 0, cathe 0.07 0, caugh 0.07 0
cauti 0.19 0, ccg 0.34 0, ccgs -0.17 0, celeb 0.18 0, cent 0.1 0, centr 0.47 0, cereb 0.03 0
certa 0.07 0, cha -0.2 0, chair -0.23 0, chall -0.09 0, chamb 0.06 0, champ -0.06 0, chan -0.06 0
chanc 0.27 0, chang -0.48 0, charg -0.27 0, charl -0.21 0, chart -0.03 0, chase -0.08 0
chat -0.07 0, check 0.66 0, cheer 0.28 0, chi 0.16 0, chief -0.04 0, chil 0.07 0, child -0.03 0
choic 0.14 0, choos -0.06 0, chuff 0.19 0, circu -0.03 0, city 0.23 0, civic 0.06 0, cl -0.07 0
claim -0.19 0, clari -0.07 0, class 0.34 0, clear -0.09 0, cliff 0.07 0, clini 0.54 0, cllr 0.65 0
clock 0.03 0, close -0.28 0, closi -0.13 0, club 0.26 0, clubs -0.08 0, co -0.03 0, coach -0.07 0
code 0.04 0, coffe -0.06 0, coher -0.15 0, col -0.06 0, cold -0.09 0, colla -0.04 0, colle -0.29 0
colou -0.1 0, com 0.06 0, come 0.63 0, comes 0.39 0, comin -0.1 0, comme 0.43 0, commi -0.03 0
commo 0.11 0, commu -0.11 0, compa 0.21 0, compe -0.21 0, compl -0.14 0, con -0.1 0, conce 0.2 0
concl -0.08 0, confi -0.33 0, confu 0.19 0, congr -0.05 0, conne 0.03 0, conse 0.28 0
const -0.08 0, consu -0.09 0, cont 0.06 0, conta -0.48 0, conte -0.08 0, conti 0.13 0, contr 0.24 0
conve -0.17 0, coope 0.06 0, coord -0.3 0, cope 0.03 0, copie 0.03 0, copro -0.13 0, core -0.12 0
corne -0.09 0, corpo -0.07 0, corre -0.05 0, cost -0.29 0, costs -0.24 0, could 0.16 0, coun 0.18 0
counc 0.33 0, couns 0.2 0, count -0.05 0, cours 0.29 0, court 0.19 0, cover 0.13 0, cqc -0.41 0
crack -0.03 0, craig -0.14 0, creat -0.04 0, credi 0.46 0, cried 0.12 0, crisi 0.04 0, crite -0.2 0
criti -0.44 0, cross 0.21 0, cry -0.03 0, cultu 0.22 0, curre 0.08 0, custo 0.04 0, cut 0.09 0
d 0.58 0, da -0.05 0, dad 0.22 0, dads 0.24 0, dame -0.05 0, damni 0.1 0, dan 0.05 0, dark 0.07 0
dashb 0.26 0, data -0.36 0, date 0.03 0, dated 0.12 0, dates -0.03 0, daugh 0.07 0, david 0.06 0
day 0.12 0, days 0.22 0, dco 0.05 0, dcs 0.14 0, de -0.08 0, deadl -0.08 0, deaf 0.05 0
deal 0.36 0, deali 0.04 0, deals -0.06 0, dealt 0.06 0, dean 0.05 0, dear -0.04 0, debor 0.04 0
decad 0.06 0, decem 0.12 0, decid 0.17 0, decla -0.12 0, decli 0.06 0, dedic 0.34 0, deep -0.04 0
deepl 0.14 0, defen 0.07 0, defer -0.09 0, defic -0.11 0, defin 0.05 0, delay 0.13 0, delig 0.12 0
deliv -0.19 0, deman -0.23 0, democ 0.06 0, dems -0.06 0, depar -0.25 0, depen 0.08 0, deput 0.05 0
descr -0.17 0, deser -0.21 0, desig 0.26 0, despi 0.09 0, detai 0.2 0, deter -0.2 0, devel 0.15 0
dfe -0.11 0, di 0.04 0, diagn 0.55 0, did 0.42 0, didn 0.09 0, diffe 0.26 0, diffi -0.1 0
digit -0.11 0, dire -0.14 0, direc -0.2 0, disab 0.4 0, disag 0.07 0, disap -0.03 0, disch 0.06 0
disco 0.04 0, discu -0.09 0, disgr -0.03 0, disjo -0.13 0, disor 0.23 0, dispu 0.06 0, dissa 0.22 0
do 0.58 0, docto 0.2 0, docum -0.29 0, does 0.25 0, doesn 0.09 0, dog -0.04 0, doing 0.52 0
don 0.06 0, done 0.36 0, door -0.04 0, doubl 0.05 0, doubt 0.36 0, down 0.14 0, downl 0.11 0
dozen -0.06 0, dr 0.12 0, draft -0.15 0, draw 0.15 0, drawi -0.09 0, drawn 0.11 0, draws -0.09 0
dread -0.04 0, drift 0.15 0, drive -0.14 0, drop 0.14 0, dsg -0.07 0, due 0.13 0, dutie -0.21 0
duty 0.11 0, e -0.39 0, ea 0.05 0, eac 0.04 0, each -0.35 0, ear 0.07 0, earl -0.03 0
earli -0.13 0, early -0.2 0, easie 0.03 0, east -0.2 0, easte 0.07 0, easy 0.15 0, eatin 0.06 0
econo -0.03 0, ed -0.06 0, edge 0.04 0, edito -0.03 0, educ -0.03 0, educa -0.91 0, ef -0.04 0
eff 0.06 0, effe -0.05 0, effec 0.14 0, effic 0.06 0, effor 0.25 0, ehc 0.22 0, ehcp -0.44 0
ehcps 0.17 0, eight 0.24 0, eithe 0.19 0, elain 0.1 0, eleve 0.22 0, else -0.13 0, elsew 0.27 0
em 0.06 0, email -0.29 0, embed -0.03 0, emerg 0.04 0, emma 0.03 0, emoti 0.14 0, emplo -0.23 0
empty 0.07 0, en -0.06 0, encou -0.08 0, end -0.04 0, ended -0.13 0, endor 0.05 0, ends -0.14 0
energ -0.19 0, engag -0.66 0, engla 0.07 0, engli -0.06 0, enjoy -0.03 0, eno 0.03 0, enoug 0.53 0
enqui -0.07 0, ensur 0.06 0, enter 0.11 0, entit -0.04 0, ep -0.04 0, epile 0.21 0, equal -0.43 0
equip -0.08 0, espec 0.29 0, essen -0.05 0, estab 0.1 0, evalu -0.41 0, eve -0.21 0, even 0.12 0
eveni 0.21 0, event 0.03 0, ever -0.28 0, every -0.33 0, evide -0.52 0, exami 0.22 0, examp -0.03 0
excee 0.03 0, excel -0.18 0, excep -0.07 0, exces -0.06 0, excit 0.07 0, exclu 0.76 0, excus 0.06 0
execu -0.17 0, exemp 0.06 0, exerc -0.15 0, exhau 0.08 0, exist -0.07 0, expan 0.23 0, expe -0.03 0
expec 0.18 0, exper -0.21 0, expla -0.11 0, explo 0.18 0, exten -0.05 0, exter 0.04 0
extra -0.04 0, extre -0.08 0, eyes -0.05 0, f -0.33 0, fa 0.28 0, face 0.12 0, faceb -0.21 0
fact -0.1 0, facts 0.04 0, fail 0.06 0, faile -0.24 0, faili 0.14 0, fails -0.08 0, failu -0.09 0
fair 0.48 0, faire 0.03 0, faith 0.14 0, fall 0.08 0, falle 0.06 0, falli -0.1 0, falls 0.13 0
fam -0.03 0, fami -0.1 0, famil -0.53 0, fanta -0.05 0, far 0.39 0, fare 0.19 0, fast 0.21 0
faste -0.29 0, fathe 0.06 0, fault 0.26 0, favou 0.15 0, fe -0.05 0, feare -0.05 0, featu 0.17 0
feb -0.09 0, febru -0.03 0, fed -0.03 0, feed -0.03 0, feedb -0.11 0, feel 0.28 0, feeli 0.15 0
feels -0.32 0, fell -0.05 0, felt -0.04 0, ferry 0.03 0, few 0.83 0, fewer -0.15 0, fi 0.08 0
fifte -0.03 0, fight -0.2 0, figur 0.1 0, files -0.21 0, fill 0.06 0, fille -0.08 0, film -0.03 0
final -0.12 0, finan -0.3 0, find 0.39 0, finds 0.15 0, fine -0.04 0, finge 0.05 0, finis -0.31 0
fire -0.05 0, firs 0.04 0, first -0.41 0, fit -0.19 0, fits -0.07 0, fitti -0.14 0, five -0.03 0
fives 0.33 0, fix 0.15 0, fixed 0.22 0, flat -0.05 0, flexi 0.06 0, floor 0.03 0, flour -0.1 0
flu -0.08 0, fo 0.09 0, focus -0.13 0, folde 0.05 0, follo 0.2 0, food 0.05 0, footb 0.03 0
for 0.27 0, force 0.07 0, forec -0.05 0, forge -0.07 0, form -0.05 0, forma 0.03 0, forme -0.1 0
forms 0.06 0, fortn 0.05 0, forty -0.03 0, forum 0.17 0, forwa -0.22 0, foste -0.04 0, fou 0.07 0
foun -0.06 0, found 0.12 0, four 0.19 0, fourt 0.13 0, fract 0.08 0, frame -0.17 0, frank -0.03 0
free -0.15 0, freed 0.19 0, frequ 0.04 0, fresh 0.07 0, frida -0.16 0, frien -0.09 0, from -0.12 0
front 0.12 0, fruit 0.07 0, frust 0.25 0, fulfi -0.2 0, full -0.22 0, fully 0.11 0, fun 0.05 0
funct 0.03 0, fund -0.13 0, funde -0.03 0, fundi -0.27 0, furth -0.18 0, futur 0.18 0, g -0.18 0
gain 0.05 0, gains 0.1 0, galle 0.05 0, gaps 0.24 0, garde -0.04 0, gathe -0.22 0, gave 0.23 0
gcse 0.05 0, gcses 0.1 0, gemma -0.07 0, gener -0.12 0, genui -0.03 0, geogr -0.04 0, georg -0.05 0
get 0.15 0, gets 0.51 0, getti 0.3 0, girl 0.04 0, girls 0.19 0, give -0.12 0, given 0.1 0
gives -0.07 0, givin 0.1 0, glad 0.14 0, glass 0.06 0, glowi 0.06 0, go 0.53 0, goes -0.15 0
going -0.28 0, golde -0.07 0, gone -0.13 0, good 0.31 0, got 0.27 0, gov -0.04 0, gover -0.5 0
gp -0.04 0, grade 0.38 0, gradu 0.26 0, grand 0.1 0, grant -0.04 0, grate -0.05 0, great -0.05 0
green -0.2 0, grim -0.04 0, gro 0.03 0, grou 0.04 0, groun 0.07 0, group -0.15 0, grow -0.03 0
growi 0.44 0, grown 0.13 0, growt -0.08 0, guide -0.11 0, h -0.12 0, ha 0.27 0, habil 0.12 0
had 0.23 0, hadn -0.03 0, hale 0.04 0, half 0.07 0, hall 0.1 0, halve 0.04 0, hand -0.18 0
hande -0.15 0, handf 0.12 0, handi -0.03 0, handl 0.09 0, hands -0.16 0, hang 0.14 0, hanna -0.05 0
happe -0.1 0, happi 0.16 0, happy 0.18 0, hard 0.43 0, harde 0.16 0, hardl 0.42 0, harm 0.22 0
hart 0.05 0, harve 0.03 0, has -0.1 0, hasn 0.03 0, have 0.14 0, haven 0.14 0, havin 0.48 0
he -0.28 0, hea 0.04 0, head -0.16 0, heads -0.08 0, headt -0.11 0, heal -0.05 0, healt 0.14 0
hear -0.36 0, heard -0.06 0, heari 0.12 0, heart -0.17 0, heath 0.03 0, heavi 0.04 0, held -0.18 0
help -0.44 0, helpe 0.18 0, helpf -0.04 0, helpi -0.12 0, helpl 0.14 0, helps 0.1 0, her -0.28 0
here -0.1 0, hers 0.03 0, herse 0.04 0, hide 0.2 0, high 0.05 0, highe 0.1 0, highl -0.26 0
hill 0.13 0, him 0.1 0, himse -0.04 0, hired 0.04 0, hit 0.08 0, hmci -0.06 0, hmi -0.06 0
ho -0.09 0, hold -0.08 0, holde 0.17 0, holdi 0.07 0, holds 0.07 0, holid -0.07 0, home -0.08 0
homes 0.05 0, homew 0.18 0, hope -0.43 0, hoped 0.04 0, hospi 0.55 0, host 0.15 0, hour -0.04 0
hours 0.05 0, house 0.15 0, housi 0.13 0, how 0.03 0, howev 0.58 0, hub 0.26 0, huge 0.1 0
hundr -0.04 0, hurry 0.05 0, i 0.32 0, ian 0.03 0, icb 0.72 0, icon -0.1 0, idea 0.17 0
ideas 0.19 0, ident 0.26 0, if 0.69 0, ignor -0.07 0, iii 0.06 0, im -0.12 0, image -0.14 0
imp 0.09 0, impac -0.25 0, impar 0.05 0, imple 0.05 0, impli -0.28 0, impor -0.22 0, impr 0.06 0
impre 0.06 0, impro 0.12 0, in 0.1 0, inacc 0.11 0, inade 0.05 0, inbox -0.08 0, inclu -0.18 0
incom -0.14 0, incre -0.59 0, indep -0.41 0, indic -0.14 0, indiv 0.08 0, ineff -0.03 0
infan 0.17 0, influ 0.14 0, infor -0.34 0, inher -0.05 0, initi 0.47 0, innov 0.05 0, ins -0.12 0
insid -0.1 0, insis -0.08 0, insp 0.61 0, inspe -0.93 0, inspi 0.03 0, insta 0.23 0, inste 0.04 0
insuf 0.2 0, inte 0.04 0, integ -0.1 0, inten 0.06 0, inter 0.36 0, into 0.04 0, inves -0.14 0
invit -0.11 0, invol -0.05 0, is 0.2 0, islan 0.21 0, isn 0.23 0, isola 0.03 0, issue 0.06 0
it 0.5 0, item -0.04 0, its -0.23 0, itsel 0.09 0, iv 0.09 0, j 0.04 0, james 0.09 0, jan 0.04 0
jane -0.03 0, janua -0.3 0, jargo -0.05 0, jen -0.04 0, jewel 0.04 0, jim 0.13 0, jo 0.1 0
job -0.03 0, jobs 0.41 0, john -0.17 0, join 0.12 0, joine 0.17 0, joini 0.07 0, joint -0.15 0
jonat 0.16 0, jones 0.1 0, journ 0.44 0, joy 0.03 0, ju -0.03 0, judge 0.51 0, julie 0.13 0
july -0.46 0, june -0.72 0, just -0.39 0, justi 0.09 0, kb 0.07 0, ke 0.04 0, keep 0.17 0
keeps 0.14 0, kelly -0.12 0, ken 0.08 0, key -0.53 0, keywo 0.06 0, kids 0.39 0, kind 0.17 0
kinde -0.18 0, kindl 0.06 0, kindn -0.04 0, kinds -0.06 0, kitch 0.03 0, knees -0.06 0, knew 0.1 0
kno -0.04 0, knock 0.16 0, know 0.39 0, knowi 0.17 0, knowl -0.06 0, known 0.1 0, l -0.22 0
la -0.19 0, lab -0.08 0, label 0.06 0, labou 0.16 0, lack 0.17 0, lacke -0.08 0, lacki 0.09 0
lacks -0.07 0, lad 0.32 0, lag 0.08 0, laid -0.15 0, large -0.03 0, last -0.15 0, laste 0.09 0
late 0.52 0, latel -0.2 0, later 0.1 0, lates -0.12 0, laugh 0.07 0, laure -0.07 0, lawye -0.03 0
le -0.15 0, lea 0.03 0, lead -0.4 0, leade 0.29 0, leadi 0.11 0, leads 0.11 0, leafl -0.08 0
learn 0.36 0, least -0.03 0, leave 0.65 0, led -0.35 0, lee -0.17 0, left 0.6 0, legal -0.29 0
leigh -0.04 0, leisu -0.11 0, lengt -0.12 0, less 0.48 0, lesso 0.19 0, let -0.24 0, lets -0.05 0
lette 0.49 0, letti -0.05 0, level -0.14 0, li 0.1 0, lib -0.04 0, libra -0.13 0, lie -0.03 0
lies -0.11 0, lifel 0.16 0, lift 0.14 0, light 0.09 0, like -0.4 0, liked 0.11 0, likel -0.03 0
limit 0.25 0, line 0.25 0, lines -0.05 0, link -0.14 0, linke 0.05 0, links 0.22 0, list 0.17 0
liste -0.37 0, lists -0.06 0, lit 0.07 0, liter -0.07 0, littl 0.69 0, live 0.2 0, lives 0.28 0
livin 0.09 0, ll 0.45 0, lo -0.09 0, loca -0.03 0, local 0.24 0, log 0.08 0, long -0.44 0
longe 0.15 0, loo 0.09 0, look -0.06 0, looke -0.24 0, looki -0.13 0, looks 0.04 0, lose -0.03 0
losin 0.04 0, loss 0.03 0, lost -0.04 0, lot -0.03 0, lots 0.12 0, lotte -0.03 0, loud 0.04 0
love 0.05 0, loved 0.07 0, lovel -0.05 0, low 0.35 0, lower 0.18 0, lowes -0.03 0, luck 0.06 0
lucky 0.12 0, lunch 0.06 0, m 0.5 0, ma -0.08 0, mad 0.05 0, made 0.65 0, main -0.6 0, mainl 0.53 0
mains -0.2 0, majes -0.03 0, major 0.16 0, mak -0.16 0, make -0.27 0, makes 0.07 0, makin -0.28 0
man 0.05 0, manag 0.17 0, many 0.51 0, mar -0.1 0, march -0.4 0, mark -0.05 0, marke 0.09 0
marks 0.1 0, marti 0.13 0, mary 0.09 0, massi 0.08 0, match 0.07 0, maths 0.1 0, matur -0.04 0
may -0.35 0, me 0.13 0, mean 0.33 0, meani 0.11 0, meant 0.14 0, meanw -0.21 0, measu -0.18 0
media -0.31 0, medic 0.07 0, mee 0.03 0, meet -0.06 0, meeti -0.45 0, meets -0.07 0, mel 0.12 0
membe 0.07 0, men 0.04 0, mend -0.03 0, menta 0.41 0, menti 0.17 0, merge 0.03 0, messa -0.05 0
met 0.13 0, mi -0.07 0, miche -0.05 0, mid 0.08 0, middl 0.49 0, might -0.19 0, mile 0.03 0
miles -0.16 0, mind -0.1 0, minds 0.03 0, mine 0.2 0, minib 0.03 0, minim -0.08 0, minis 0.33 0
minor 0.03 0, mirro 0.1 0, miss 0.04 0, misse 0.17 0, missi 0.64 0, mista 0.13 0, mo 0.12 0
model 0.16 0, moder -0.08 0, momen -0.2 0, monda 0.17 0, money -0.05 0, monit 0.12 0, month -0.61 0
moral -0.03 0, more -0.05 0, morni -0.1 0, most -0.1 0, mostl 0.16 0, mothe -0.16 0, mount 0.06 0
move 0.36 0, moved -0.09 0, moves 0.12 0, movin 0.05 0, mp -0.03 0, mr -0.17 0, mrs -0.03 0
ms 0.08 0, mu -0.13 0, much 0.32 0, multi 0.13 0, mums 0.1 0, must 0.39 0, my 0.83 0, mysel 0.08 0
n 0.03 0, name 0.06 0, named -0.17 0, namel 0.2 0, names -0.1 0, namin 0.03 0, nan 0.04 0
natio -0.16 0, natur 0.07 0, navig 0.1 0, nd 0.06 0, near 0.03 0, neare -0.04 0, nearl 0.22 0
nee -0.04 0, need -0.12 0, neede -0.21 0, needi 0.15 0, needs -0.22 0, negat 0.18 0, neigh 0.28 0
neil 0.03 0, neith 0.18 0, netwo -0.06 0, neuro 0.19 0, never 0.11 0, new 0.04 0, newer -0.04 0
newes -0.11 0, news 0.05 0, newsl 0.14 0, next 0.64 0, nhs -0.12 0, nhse -0.14 0, nice 0.12 0
night 0.11 0, nine -0.38 0, nobod 0.31 0, noise 0.2 0, non -0.13 0, nonet 0.05 0, nor 0.18 0
norm 0.06 0, norma -0.05 0, north 0.07 0, not 0.88 0, note -0.17 0, noted 0.28 0, nothi -0.11 0
notic -0.28 0, notwi 0.13 0, nov -0.04 0, novem -0.16 0, now 0.22 0, nowhe 0.16 0, nu 0.05 0
numbe 0.17 0, nurse 0.07 0, nursi 0.2 0, o -0.42 0, objec -0.09 0, obtai -0.04 0, occas 0.08 0
occup 0.09 0, octob -0.28 0, of -0.05 0, off 0.08 0, offer 0.13 0, offi -0.03 0, offic -0.23 0
ofste -0.79 0, often 0.19 0, older 0.28 0, olds 0.26 0, ombud -0.05 0, once -0.43 0, one 0.03 0
ones 0.42 0, only 0.25 0, opene -0.04 0, openi 0.04 0, openn 0.03 0, opera -0.15 0, oppor -0.19 0
optim 0.03 0, optio -0.39 0, or 0.5 0, ordin -0.13 0, organ -0.18 0, ot 0.34 0, other 0.14 0
ought 0.18 0, our -0.12 0, ours 0.05 0, ourse 0.16 0, out 0.04 0, outco 0.08 0, outli -0.25 0
outre 0.06 0, outsi -0.09 0, outst -0.06 0, over 0.18 0, overa 0.6 0, overd 0.04 0, overl 0.1 0
overn 0.14 0, overs 0.05 0, overv -0.14 0, overw 0.31 0, own 0.24 0, owned -0.07 0, owns 0.09 0
p 0.04 0, pace -0.3 0, pack -0.07 0, packa 0.09 0, paedi 0.6 0, page -0.15 0, pages -0.06 0
paid -0.22 0, paint -0.11 0, pair -0.1 0, palsy 0.03 0, pande 0.1 0, panel 0.25 0, pap 0.05 0
paper -0.37 0, par 0.15 0, parag 0.11 0, pare 0.04 0, paren -0.15 0, park -0.12 0, parki -0.1 0
parli -0.1 0, part 0.07 0, parti 0.13 0, partl -0.04 0, partn -0.1 0, parts 0.3 0, party -0.04 0
passa -0.04 0, passi -0.08 0, past 0.13 0, pat 0.03 0, patch 0.04 0, pathw 0.12 0, patie -0.24 0
patte 0.03 0, paul -0.05 0, pause -0.05 0, pay -0.13 0, payin -0.08 0, payme 0.21 0, pdf -0.1 0
pe -0.1 0, peers -0.09 0, peop -0.08 0, peopl 0.25 0, per 0.22 0, perfe -0.11 0, perfo 0.05 0
perio -0.05 0, perma 0.1 0, persi -0.08 0, perso 0.34 0, petit -0.05 0, ph 0.03 0, pharm -0.1 0
phil -0.04 0, phili 0.09 0, phoni 0.08 0, photo -0.14 0, phras -0.06 0, physi 0.06 0, picke 0.04 0
picks 0.11 0, pictu 0.07 0, pilot 0.05 0, pla -0.03 0, place 0.14 0, plan 0.25 0, plann 0.43 0
plans 0.75 0, play 0.04 0, pleas 0.37 0, pledg -0.08 0, plus 0.14 0, point 0.56 0, polit 0.09 0
poll 0.15 0, pool -0.07 0, poor 0.79 0, poorl 0.3 0, porta -0.15 0, portf 0.26 0, posit 0.59 0
possi -0.14 0, post 0.08 0, postc -0.04 0, poste -0.03 0, posts 0.14 0, poten -0.31 0
pound -0.13 0, pover -0.27 0, power -0.08 0, pr -0.14 0, pract -0.54 0, prais 1.03 0, pre 0.07 0
preci 0.07 0, premi -0.03 0, prepa -0.29 0, presc -0.08 0, prese 0.04 0, press 0.05 0, preve 0.1 0
previ 0.05 0, pride -0.11 0, prima 0.7 0, princ -0.03 0, print 0.19 0, prior 0.3 0, priva -0.3 0
proba -0.07 0, probl -0.34 0, proce -0.05 0, produ 0.28 0, prof -0.03 0, profe 0.18 0
profi -0.04 0, progr 0.16 0, proje 0.06 0, promi 0.05 0, promp -0.08 0, prope 0.27 0, prote -0.24 0
proud 0.04 0, provi -0.47 0, psych -0.29 0, pu 0.08 0, publi -0.99 0, pulle -0.04 0, pup 0.05 0
pupi 0.03 0, pupil 0.6 0, purpo -0.08 0, push -0.14 0, put 0.06 0, q 0.14 0, qu -0.04 0
quali -0.39 0, quart -0.09 0, queri 0.04 0, quest 0.51 0, queue 0.08 0, quick 0.31 0, quiet -0.06 0
quite -0.16 0, quote 0.11 0, r 0.27 0, radio -0.04 0, rag -0.03 0, raise -0.15 0, raisi 0.06 0
ran -0.14 0, range -0.59 0, rapid -0.03 0, rare 0.08 0, rarel -0.11 0, rate 0.33 0, rated 0.07 0
rates -0.4 0, ratin 0.07 0, re 0.17 0, reach 0.04 0, react 0.09 0, reade 0.21 0, reads 0.08 0
ready -0.29 0, real -0.12 0, reall 0.07 0, reaso -0.71 0, reass -0.11 0, rebui 0.12 0
recal -0.03 0, recei -0.6 0, recen -0.17 0, recep -0.19 0, recko 0.03 0, recog -0.13 0
recom -0.88 0, recor 0.3 0, recov -0.09 0, recru -0.15 0, red -0.03 0, redes -0.09 0, reduc 0.17 0
refer 0.15 0, refle 0.33 0, refre -0.06 0, refus -0.14 0, regar -0.05 0, regio -0.06 0
regis 0.14 0, regul 0.06 0, reid 0.08 0, rejec -0.04 0, relat 0.17 0, relea -0.11 0, relev 0.06 0
relia 0.14 0, relie -0.04 0, rely 0.07 0, remai 0.18 0, remar 0.32 0, remem -0.06 0, remin 0.07 0
remot 0.11 0, remov -0.06 0, reorg 0.16 0, rep -0.05 0, repea 0.04 0, repli 0.09 0, reply 0.18 0
repo 0.09 0, repor -1.14 0, repre -0.2 0, req 0.14 0, reque -0.28 0, requi 0.16 0, resea -0.04 0
reser 0.03 0, reset -0.07 0, resid 0.29 0, resil -0.25 0, resol -0.38 0, resor 0.04 0
resou -0.54 0, respe 0.32 0, respo -0.16 0, rest -0.07 0, resto 0.13 0, resul 0.21 0, retic -0.12 0
retur -0.38 0, revea 0.13 0, revi -0.08 0, revie 0.1 0, revis -0.31 0, ri -0.05 0, rich -0.06 0
richa 0.11 0, rigor -0.03 0, rigou 0.12 0, ring 0.42 0, rings 0.07 0, rise 0.19 0, risen 0.04 0
risin 0.03 0, risk -0.03 0, risks -0.35 0, ro -0.04 0, roads 0.04 0, rober 0.06 0, role 0.18 0
roll 0.17 0, roof -0.06 0, room -0.21 0, rosy 0.07 0, round 0.07 0, route 0.09 0, routi 0.03 0
row 0.04 0, royal 0.05 0, ru 0.05 0, rubbi 0.11 0, rule -0.07 0, rules 0.15 0, rulin -0.04 0
run 0.14 0, runni 0.05 0, runs 0.15 0, rural 0.06 0, ruth -0.05 0, s 0.19 0, sa -0.09 0, sad 0.21 0
safe 0.03 0, safeg -0.13 0, safet -0.09 0, said -0.16 0, sally -0.18 0, salt 0.2 0, sam -0.04 0
same 0.39 0, sampl 0.05 0, sarah -0.08 0, sat 0.24 0, satis -0.04 0, satur 0.21 0, save 0.03 0
saved -0.08 0, savin -0.05 0, saw -0.03 0, say 0.11 0, sayin -0.28 0, says 0.03 0, scand 0.05 0
scath 0.07 0, schem 0.15 0, scho 0.04 0, schoo -0.18 0, score -0.06 0, scree -0.15 0, scrut -0.22 0
se -0.12 0, seaml -0.04 0, searc 0.11 0, seat 0.06 0, secon 0.49 0, secre 0.05 0, secti -0.08 0
secto -0.24 0, secur 0.06 0, see 0.03 0, seein 0.08 0, seems -0.15 0, seen 0.1 0, sees 0.16 0
self -0.28 0, semh 0.16 0, sen 0.91 0, senco 0.49 0, send -0.8 0, sendi 0.2 0, senio -0.09 0
sense 0.28 0, senso 0.8 0, sent -0.04 0, separ 0.04 0, sept 0.07 0, septe -0.29 0, ser -0.05 0
serio -0.43 0, serv 0.03 0, serve -0.08 0, servi -0.2 0, set -0.53 0, sets -0.07 0, setti -0.45 0
settl 0.37 0, seven -0.29 0, sever -0.37 0, sh 0.07 0, shall -0.15 0, shamb -0.06 0, shame -0.06 0
shape 0.09 0, shapi -0.03 0, shari 0.08 0, sharp 0.21 0, shaw 0.07 0, she -0.37 0, shift -0.21 0
sho 0.19 0, shoes 0.07 0, shop -0.05 0, short 0.75 0, shoul 0.07 0, shout 0.18 0, show -0.53 0
showe -0.17 0, shows 0.47 0, shut 0.08 0, shy 0.21 0, si 0.09 0, sibli -0.07 0, sick 0.06 0
sickn 0.04 0, side 0.35 0, sight 0.17 0, sign -0.31 0, signe -0.07 0, signi 0.04 0, signs 0.09 0
silen -0.06 0, simil 0.21 0, simpl -0.05 0, since 0.05 0, singl 0.14 0, siste 0.03 0, sit -0.09 0
site -0.12 0, sites -0.05 0, sits 0.06 0, situa -0.14 0, six 0.09 0, sixte 0.03 0, sixth -0.08 0
size 0.06 0, skill -0.1 0, sleep -0.05 0, slide 0.51 0, slow 0.24 0, slowe 0.05 0, slowl 0.07 0
small 0.26 0, smith -0.12 0, smoot -0.08 0, snow 0.03 0, so 0.25 0, solic 0.03 0, solut -0.11 0
solve -0.03 0, some 0.45 0, someb -0.06 0, someo 0.11 0, somet -0.06 0, somew 0.04 0, son -0.26 0
soon -0.06 0, sort 0.09 0, sorte 0.06 0, sorts -0.06 0, sough -0.26 0, sound 0.21 0, sourc 0.2 0
south -0.04 0, sp 0.03 0, space -0.05 0, spars 0.07 0, speak -0.09 0, spec 0.12 0, speci -0.21 0
spect 0.22 0, speec 0.25 0, speed -0.07 0, spell 0.08 0, spend -0.04 0, spent 0.04 0, spite 0.12 0
splin 0.03 0, split 0.15 0, spoke 0.27 0, sport -0.04 0, spots 0.13 0, sprea 0.05 0, sprin -0.14 0
stabi 0.09 0, stabl -0.16 0, staf -0.03 0, staff 0.46 0, stage 0.2 0, stake 0.04 0, stall -0.03 0
stand -0.07 0, star -0.03 0, start 0.14 0, statu -0.09 0, stay 0.21 0, staye 0.08 0, stays -0.13 0
steer -0.06 0, step -0.04 0, stepp 0.09 0, steps 0.19 0, sti 0.12 0, stick 0.06 0, stil -0.05 0
still 0.56 0, stood -0.1 0, stop -0.07 0, stopp 0.04 0, stops 0.11 0, stori -0.21 0, story -0.07 0
str -0.09 0, stra 0.03 0, strai -0.06 0, strat 0.13 0, stree -0.04 0, stren -0.55 0, stres -0.06 0
strik 0.07 0, stron -0.11 0, struc 0.25 0, strug -0.05 0, stubb 0.11 0, stuck 0.04 0, stude 0.04 0
studi 0.14 0, stuff 0.17 0, su -0.09 0, sub -0.03 0, subje -0.12 0, submi 0.25 0, subsc -0.19 0
subst 0.04 0, succe -0.22 0, such -0.05 0, sue -0.06 0, suffe 0.08 0, suffi 0.2 0, sugge 0.14 0
suit 0.07 0, suita 0.04 0, sum 0.13 0, summa -0.08 0, sunda 0.24 0, sup -0.08 0, super 0.04 0
suppl 0.15 0, suppo -0.13 0, sure -0.23 0, surge 0.11 0, surpr 0.27 0, surve -0.64 0, suspe 0.36 0
susta -0.29 0, swift -0.31 0, swimm 0.17 0, syste -0.39 0, t 0.58 0, ta 0.37 0, table 0.21 0
tackl -0.04 0, take 0.09 0, taken -0.18 0, takes -0.13 0, takin -0.15 0, talk -0.08 0
talke -0.22 0, talki -0.04 0, tangi -0.04 0, targe -0.05 0, task -0.11 0, taugh 0.1 0, taxi 0.24 0
taxis 0.12 0, te 0.12 0, tea -0.27 0, teach 0.31 0, team -0.16 0, tears -0.05 0, teena 0.31 0
teens 0.08 0, teeth 0.04 0, tell -0.06 0, telli -0.18 0, tells -0.12 0, ten -0.26 0, tenac 0.07 0
term 0.42 0, terms -0.33 0, testi -0.18 0, tests 0.03 0, text 0.07 0, th -0.54 0, tha -0.13 0
than -0.12 0, thank -0.25 0, that -0.09 0, the 0.3 0, thei -0.04 0, their -0.13 0, them 0.24 0
thema -0.03 0, theme -0.09 0, thems 0.28 0, then 0.26 0, ther 0.03 0, thera 0.51 0, there -0.05 0
these -0.1 0, they -0.23 0, thin 0.13 0, thing 0.29 0, think 0.8 0, third 0.19 0, thirt 0.11 0
this -0.12 0, tho 0.09 0, thoro -0.17 0, thos 0.03 0, those 0.32 0, thoug 0.6 0, thous -0.15 0
thr -0.06 0, thre 0.07 0, three 0.05 0, thres 0.11 0, thril 0.06 0, thriv 0.07 0, throu -0.13 0
thurs 0.13 0, ti 0.03 0, till 0.03 0, time -0.21 0, timel 0.1 0, times -0.13 0, timet 0.15 0
tired -0.1 0, tirel 0.09 0, title -0.04 0, to 0.17 0, toddl -0.07 0, toget -0.13 0, toile 0.05 0
told 0.82 0, tomor -0.09 0, tone 0.06 0, too 0.82 0, took -0.15 0, tool 0.04 0, toolk 0.03 0
top 0.21 0, topic 0.18 0, total 0.05 0, touch -0.11 0, tough -0.08 0, towar -0.17 0, town 0.37 0
towns 0.07 0, trace 0.11 0, track 0.13 0, train -0.36 0, traje -0.05 0, tram 0.09 0, tran 0.03 0
trans -0.15 0, traum 0.12 0, trave -0.09 0, treas -0.06 0, treat 0.04 0, trebl 0.13 0
triag -0.06 0, tribu -0.05 0, tried -0.13 0, troub 0.35 0, true 0.48 0, truly 0.05 0, trust -0.1 0
try -0.05 0, tryin 0.22 0, tube 0.03 0, tuesd 0.05 0, tuiti 0.32 0, turn 0.22 0, turne -0.33 0
turni 0.13 0, tweet -0.06 0, twent -0.04 0, twice -0.04 0, twitt -0.16 0, two 0.72 0, typic 0.23 0
u -0.08 0, uk -0.16 0, un 0.06 0, unabl -0.08 0, unacc 0.09 0, unans 0.08 0, unawa 0.1 0
und 0.08 0, under -0.26 0, uneve 0.11 0, unhap 0.11 0, union -0.06 0, unit 0.03 0, unita 0.12 0
unite -0.05 0, units -0.06 0, unive -0.29 0, unles 0.03 0, unlik -0.03 0, unrea 0.16 0
unreg 0.11 0, unres -0.09 0, until 0.18 0, up 0.1 0, updat -0.1 0, ups 0.19 0, upset 0.03 0
urgen 0.04 0, us 0.46 0, use 0.04 0, used 0.3 0, usefu 0.28 0, uses 0.08 0, using 0.2 0, v 0.05 0
vacan -0.31 0, vague -0.03 0, valle 0.1 0, varie -0.45 0, vario 0.03 0, vary 0.04 0, ve 1.17 0
verdi 0.1 0, versi 0.07 0, very 0.35 0, vie 0.05 0, view 0.08 0, views -0.05 0, vindi 0.1 0
visio -0.42 0, visit -0.38 0, visua -0.05 0, vital -0.22 0, voice -0.15 0, vote 0.14 0
voted -0.04 0, vouch 0.15 0, vulne 0.03 0, w 0.18 0, wa -0.05 0, wai 0.1 0, wait 0.61 0
waite -0.13 0, waiti 0.41 0, waits 0.25 0, wake 0.03 0, walk -0.12 0, walke 0.06 0, wall 0.05 0
want -0.11 0, wante 0.15 0, wanti 0.03 0, wants -0.08 0, war -0.22 0, ward -0.05 0, warm -0.11 0
warne -0.07 0, warni 0.17 0, was 0.16 0, wasn 0.19 0, waste 0.04 0, watch 0.37 0, water 0.03 0
way 0.09 0, ways -0.26 0, we 0.32 0, weak -0.3 0, weakn -0.08 0, webin -0.22 0, websi -0.15 0
wedne 0.26 0, week -0.21 0, weeke 0.1 0, weeks 0.13 0, weigh 0.07 0, welco -0.22 0, well -0.18 0
wellb 0.31 0, wendy 0.1 0, went -0.28 0, wer -0.06 0, were 0.43 0, weren 0.39 0, west 0.07 0
wh -0.15 0, wha 0.06 0, what -0.15 0, whate -0.05 0, whats 0.05 0, whe 0.03 0, wheel 0.22 0
when -0.11 0, where 0.21 0, wheth 0.25 0, whic -0.09 0, which 0.31 0, while 0.09 0, white -0.1 0
who 0.09 0, whoev 0.09 0, whom 0.06 0, whose 0.37 0, why 0.14 0, wi -0.14 0, wide -0.05 0
widel -0.39 0, widen 0.06 0, wider -0.03 0, wides -0.19 0, will -0.54 0, willi 0.33 0, winte 0.03 0
wish -0.11 0, wishe -0.09 0, wit 0.3 0, witho -0.24 0, woman -0.04 0, won -0.08 0, wonde 0.07 0
wood 0.12 0, wooll 0.04 0, wor -0.06 0, word 0.04 0, wordi 0.11 0, words 0.34 0, work -0.19 0
worke -0.18 0, workf -0.09 0, worki -0.57 0, works 0.5 0, world -0.07 0, worn 0.05 0, worri 0.03 0
worry 0.39 0, worse 0.41 0, worst -0.04 0, worth 0.03 0, wou -0.03 0, would -0.1 0, wri 0.05 0
writ 0.06 0, write -0.13 0, writi 0.31 0, writt -0.15 0, wrong 0.04 0, wrote -0.38 0, wsoa 0.13 0
wte 0.12 0, x -0.07 0, y 0.15 0, ye 0.07 0, year 0.22 0, yearl 0.06 0, years -0.04 0, yes 0.19 0
yeste -0.19 0, yet 0.56 0, yo -0.14 0, you 0.36 0, youn 0.12 0, young -0.16 0, your 0.03 0
yours -0.38 0, youth -0.05 0, yrs 0.07 0
pair:
0+0 -0.59 0.27, 0+0m -0.08 0, 0+a -0.12 0.12, 0+after -0.05 0, 0+an 0.18 0.04, 0+and 0.06 0.32
0+april -0.05 0, 0+are 0.2 -0.11, 0+area -0.03 0, 0+areas 0.47 0.15, 0+as 0.04 0, 0+asses -0.09 0
0+at -0.16 0, 0+augus 0.04 0, 0+broug 0.13 0, 0+by -0.06 0, 0+came 0.19 0, 0+child -0.54 -0.19
0+days -0.06 0, 0+decem 0.05 0, 0+educa -0.05 0, 0+ehc -0.13 0, 0+famil -0.11 0, 0+febru 0.04 0.03
0+for 0.06 0.05, 0+found 0.03 0.05, 0+good -0.09 0, 0+had -0.35 0.61, 0+has 0.16 -0.1
0+have -0.27 0, 0+healt -0.05 0, 0+her -0.03 0, 0+hours 0.03 0, 0+ident -0.05 0.08, 0+in -0.13 0.1
0+incon 0.04 0, 0+inspe 0.13 0.18, 0+is 0.09 -0.17, 0+it 0.12 -0.21, 0+joint -0.1 0, 0+july -0.25 0
0+june -0.07 0, 0+kb -0.05 0, 0+last -0.03 0, 0+leade -0.05 0.04, 0+march -0.25 0.06
0+may -0.15 0.2, 0+membe -0.04 0, 0+milli 0.09 0, 0+minut 0.04 0, 0+month -0.15 -0.05
0+more -0.09 0, 0+new -0.11 0, 0+novem 0 0.13, 0+now 0.05 0, 0+octob -0.16 0, 0+of -0.63 0.64
0+ofste 0 0.38, 0+or 0.11 -0.07, 0+our 0.08 0, 0+outco 0.09 0, 0+pages -0.05 0, 0+paren -0.09 -0.07
0+peopl -0.12 0, 0+per -0.12 0.12, 0+place -0.1 0, 0+plans -0.14 0, 0+pract -0.08 0
0+provi -0.03 0, 0+pupil -0.17 0, 0+quali -0.05 0, 0+refor 0.42 -0.1, 0+revie 0.15 0, 0+s -0.04 0
0+said -0.09 0, 0+say -0.11 0, 0+schoo -0.16 0, 0+send -0.07 0, 0+septe 0.07 -0.05, 0+sets 0.1 0
0+signi 0.11 0.26, 0+since -0.03 0, 0+so 0.04 0, 0+some 0.05 0, 0+staff -0.07 0, 0+stren 0.07 0
0+suppo 0.05 0, 0+that 0.19 0.03, 0+the 0.19 -0.05, 0+there 0.1 0.08, 0+they -0.11 -0.06
0+this 0.07 0, 0+times 0.05 0, 0+to -0.28 0.03, 0+too 0 0.08, 0+trans -0.04 0, 0+trave 0.14 0
0+vacan -0.06 0, 0+waiti -0.05 0, 0+was 0.13 0, 0+week 0.36 0.07, 0+weeks 0.16 0.28
0+were 0.06 -0.04, 0+what 0.08 -0.14, 0+when 0.11 -0.12, 0+which 0.08 -0.04, 0+worki -0.07 0
0+worse -0.09 0, 0+year 0.19 -0.18, 0+years -0.15 -0.07, 0+young -0.16 0.2, 0m+in -0.03 0
0m+overs -0.03 0, 0th+and 0.03 0, 0th+novem 0.32 0, 0th+of -0.03 0, a+0 -0.09 0, a+baby -0.06 0
a+backl -0.19 0, a+bad -0.16 0, a+balan -0.08 0, a+bette 0.1 -0.11, a+big 0.25 0.1
a+bit -0.04 -0.11, a+box -0.06 0, a+break -0.1 0, a+bus 0.03 0, a+call -0.06 0, a+carer -0.05 0
a+case -0.06 0, a+chall 0.07 0.11, a+chanc -0.05 0, a+chang 0.17 0, a+chari -0.07 0
a+child 0.31 0.05, a+class -0.06 0, a+clear 0.16 0.16, a+cliff 0.12 -0.23, a+clini -0.08 0
a+close 0 -0.12, a+commi -0.11 0, a+commu 0.03 0.16, a+compl 0.12 0, a+conce 0.24 0.1
a+consi 0.2 0, a+consu 0.06 0, a+contr -0.07 0, a+counc 0.04 -0.1, a+count -0.04 0
a+crisi -0.22 -0.19, a+cultu 0.3 0, a+damni 0.15 0.17, a+dashb 0.03 0, a+day 0.05 -0.05
a+dco 0.03 0, a+decad -0.04 0, a+decis -0.03 0, a+dedic -0.08 0, a+desig 0.16 0, a+diagn -0.18 0.41
a+diffe -0.21 0.25, a+direc 0.09 0, a+disab 0.06 0, a+disgr -0.1 0, a+docto 0.03 0, a+docum 0.15 0
a+draft -0.07 0, a+duty -0.03 0, a+famil 0.06 0.2, a+few -0.24 0.12, a+fifth -0.09 0
a+fight 0.16 -0.11, a+film -0.03 0, a+firm 0.04 0, a+first 0.19 0.04, a+form -0.03 0
a+forma -0.06 0, a+forum 0.07 0, a+frame 0.03 0, a+frien -0.15 0, a+full -0.04 0.03, a+furth 0 0.05
a+gap 0 -0.03, a+good -0.21 -0.5, a+gover -0.05 0, a+great 0.26 -0.09, a+grip 0.18 0
a+group 0.05 0, a+growi 0.08 0.1, a+half 0.16 -0.17, a+hand 0.11 0, a+handf 0.13 0, a+hard -0.09 0
a+healt -0.22 0, a+helpl -0.03 0, a+high 0.13 0.09, a+highl -0.14 0, a+huge -0.04 0
a+jewel 0.19 0.11, a+job 0.28 0.05, a+joint 0.17 0.07, a+key -0.03 0.07, a+lack 0.46 -0.12
a+lad -0.03 0, a+large -0.04 -0.07, a+leafl 0.05 0, a+learn -0.04 0.13, a+lette -0.31 0.05
a+lifel 0.05 0.23, a+line 0.13 0.05, a+link -0.05 0, a+list 0.09 0, a+littl -0.06 0.08
a+local -0.12 0.09, a+long 0.32 -0.52, a+lot 0.14 -0.05, a+lotte -0.03 0, a+low -0.07 0
a+man -0.08 0, a+matte 0.27 -0.03, a+meeti -0.17 0, a+membe -0.05 0, a+menta -0.06 0
a+menti -0.04 0, a+mess 0.14 0, a+minor 0.09 -0.2, a+mixed -0.16 0, a+mobil -0.04 0
a+model 0.08 0.09, a+month -0.24 0, a+more -0.21 -0.13, a+mothe -0.05 0, a+multi -0.06 0
a+mum -0.04 0, a+named -0.1 0, a+natio -0.1 0, a+need 0.12 0, a+neuro -0.12 0.06, a+new -0.15 -0.58
a+newsl -0.04 0, a+note -0.04 0, a+numbe -0.44 0.37, a+nurse -0.13 0, a+one -0.07 0
a+paedi 0.1 -0.15, a+page -0.16 0, a+panel -0.06 0, a+parag 0.15 0.09, a+paren -0.28 -0.28
a+part -0.15 0.03, a+parti -0.08 0, a+partn 0.17 -0.07, a+peer -0.13 0, a+perma -0.05 0
a+perso 0.1 -0.1, a+pictu -0.05 0, a+pilot 0.13 0, a+place -0.08 0.05, a+plan -0.27 0.2
a+point -0.04 0, a+poor 0.03 0, a+porta -0.04 0, a+posit 0.36 0.09, a+post 0.05 0, a+postc 0.17 0
a+prese -0.06 0, a+prior 0.12 -0.14, a+probl 0.11 0, a+promi 0.11 0, a+prope 0.16 -0.04
a+quali 0.06 0, a+quart 0.12 0, a+quest 0.04 0, a+queue -0.03 0, a+range -0.46 0.1, a+re 0.19 0
a+real 0 0.06, a+reali 0.05 0, a+recen 0.07 0, a+recov -0.14 0, a+reduc -0.06 0, a+repor 0.27 -0.38
a+resul -0.13 -0.1, a+revie -0.03 0.06, a+revis -0.31 -0.08, a+right -0.06 0, a+risk -0.05 0
a+row 0.04 0, a+rule -0.05 0, a+say 0.11 0.06, a+scand -0.07 0, a+scath -0.04 0
a+schoo -0.27 -0.17, a+secon -0.06 -0.11, a+send -0.18 -0.13, a+senio 0.03 0, a+senso 0.03 0
a+sente -0.03 0, a+servi -0.06 -0.03, a+shamb -0.05 0, a+share -0.1 0.33, a+short -0.03 -0.19
a+signi -0.16 -0.25, a+singl 0 0.45, a+small -0.09 0.04, a+socia -0.03 -0.05, a+sourc 0.06 0.12
a+speci 0.3 -0.15, a+speec 0.03 0.14, a+spoke -0.04 0, a+stabl 0.08 -0.3, a+start 0.04 0
a+state -0.07 -0.11, a+statu -0.1 0, a+strat 0.43 -0.29, a+stren 0.51 -0.09, a+stron 0.19 0.07
a+strug 0.09 0.03, a+succe -0.03 0, a+summa -0.06 0, a+suppo 0.03 0, a+syste -0.2 -0.25
a+task -0.1 0, a+taxi 0.04 0, a+teach -0.06 0, a+team 0 0.1, a+term -0.08 0, a+that -0.05 0
a+thera 0 0.03, a+thing -0.07 0, a+third 0.05 0.26, a+threa 0.08 0, a+time -0.04 0, a+timel 0 0.05
a+trans -0.03 -0.16, a+tribu -0.03 0, a+true 0.15 0, a+trust 0.1 0, a+varie -0.2 0, a+very 0.31 0
a+visit -0.16 0.04, a+visua 0.09 0.07, a+voice -0.04 0, a+wait 0.23 -0.09, a+waiti -0.23 0
a+watch 0.17 0, a+way 0.1 0.42, a+week -0.39 -0.15, a+well 0 0.05, a+wheel 0.04 -0.07
a+white -0.06 0, a+whole 0.18 -0.48, a+wide 0 0.18, a+wider -0.17 0, a+woman -0.04 0
a+word -0.05 0, a+worry 0 0.25, a+writt -0.31 0, a+wsoa -0.04 0, a+year 0.03 -0.48, a+young 0 0.15
able+to -0.17 -0.04, about+0 -0.17 0, about+a -0.11 0.03, about+and 0.09 0, about+chang 0 0.07
about+child -0.12 0, about+half 0.03 0, about+healt -0.12 -0.12, about+how 0.24 -0.14
about+it 0.26 -0.04, about+money -0.03 0, about+perso 0 -0.13, about+plans -0.1 0
about+schoo -0.1 0, about+servi 0.03 0, about+suppo 0.03 -0.03, about+the -0.03 0.33
about+their 0.04 0, about+them 0.16 -0.18, about+these 0.04 0, about+this -0.05 0
about+those 0.05 0, about+to -0.09 0, about+trans -0.14 0, about+us -0.04 0, about+waiti -0.1 0
about+waits -0.05 0, about+what 0.31 0.2, above+all 0.13 -0.04, above+and 0.05 0.08
above+the 0 -0.22, absen+and 0 0.09, absen+of 0.12 -0.2, acade+trust -0.07 0, accel+progr -0.16 0
accep+by -0.11 0, accep+it -0.11 0, accep+that 0.21 -0.09, accep+the 0.05 0, accep+what -0.14 0
acces+to 0 -0.2, accor+to 0.05 -0.04, accou+and -0.1 0, accou+for -0.09 -0.03, accou+of -0.21 0
accur+and -0.24 -0.07, accur+ident 0 -0.03, accur+under 0.1 -0.03, achie+for -0.17 0
achie+well -0.16 0.15, ackno+by 0.08 0, ackno+that 0.07 -0.25, ackno+the 0.08 0.19
acros+educa 0.1 -0.19, acros+engla -0.06 0, acros+healt 0 -0.05, acros+servi 0 -0.05
acros+the -0.07 0, act+0 -0.26 -0.28, act+as 0.2 0, act+at -0.2 0, act+urgen 0.06 -0.04
actio+0 -0.38 0, actio+a 0.09 0, actio+after -0.04 0, actio+and 0.25 -0.09, actio+by 0.04 0
actio+from -0.03 0, actio+had 0.12 0.08, actio+has 0.28 -0.05, actio+in -0.22 0.03
actio+is -0.27 0, actio+must 0.12 0, actio+plan 0 0.13, actio+that -0.19 0, actio+to 0.12 0.03
actio+was 0.04 0.15, actio+were -0.06 0, actio+where -0.03 0, actio+which 0.07 0, actio+wsoa 0.19 0
activ+for 0.05 0, add+that 0 -0.1, added+that 0.05 -0.11, addit+needs -0.04 0.37
addit+resou 0.14 0, addre+any 0.03 -0.05, addre+each -0.04 0, addre+the -0.1 -0.11
addre+this 0.26 0, adds+that 0.13 0.08, adequ+stand -0.06 0, adhd+and -0.11 0.06
adhd+asses -0.11 -0.13, adhd+diagn 0.12 -0.09, adhd+pathw 0 0.07, adhd+waits 0.07 -0.07
admis+to 0.03 0.05, adole+menta 0 0.1, adult+and 0.07 -0.31, adult+from 0 0.05
adult+healt 0.26 -0.13, adult+in 0.06 0, adult+is 0 0.13, adult+life 0.11 0.14, adult+menta 0.05 0
adult+servi -0.07 -0.44, adult+socia 0.04 -0.12, adult+start 0 0.06, adult+who 0.08 0.04
advic+and -0.09 0.23, advic+for -0.18 -0.08, advic+from 0.21 0, advic+in 0.05 -0.14
advic+is -0.17 -0.03, advic+servi 0.14 0.09, advic+that 0.07 0, advis+teach 0.04 0.1
advis+that 0.1 0, after+0 0.43 -0.18, after+a 0.21 0.07, after+an -0.05 -0.03
after+annua 0.07 -0.04, after+being -0.11 0, after+child -0.22 0.14, after+colle 0.07 -0.05
after+inspe -0.58 -0.15, after+it 0.32 0.19, after+ofste 0.13 -0.09, after+revie 0.03 0.06
after+schoo -0.03 0.14, after+that -0.1 0, after+the -0.21 -0.16, after+their -0.04 0
after+they 0.14 0, after+this -0.07 0, again+0 -0.18 0, again+a 0.04 0, again+and 0 -0.38
again+the -0.12 0, again+to -0.06 0, age+0 -0.05 0, age+child 0.03 -0.11, age+of 0.23 0
aged+0 0.18 -0.18, agenc+and 0.11 0.1, agenc+staff 0.11 0, agenc+worki 0 -0.04, ago+inspe -0.12 0
agree+a -0.05 0, agree+to -0.08 0, ahead+of 0.04 0, all+0 -0.08 0, all+and 0 -0.09, all+are -0.07 0
all+areas 0.09 -0.23, all+bad -0.03 0, all+but 0.33 0, all+four -0.12 0, all+in -0.08 0.13
all+level 0.03 0.21, all+of -0.17 -0.27, all+our -0.04 0, all+over -0.2 0, all+paren 0.28 0
all+plans 0.04 0.13, all+right 0.09 0, all+schoo 0.07 -0.14, all+servi 0.05 0, all+that -0.08 0.12
all+the -0.46 -0.27, all+these 0.1 0, all+they -0.14 0, all+this 0.07 0, all+those -0.03 0
all+three 0.1 0.06, all+throu 0.11 0.09, all+we -0.03 0, all+who 0.09 0.14, all+young 0 0.09
almos+all 0.07 0.18, almos+every 0.08 0, along+the -0.04 0, alrea+and -0.13 0, alrea+in -0.15 0
also+been -0.1 0, also+criti -0.04 0, also+found 0.26 0.21, also+highl -0.18 -0.04
also+ident -0.1 0, also+noted 0.06 0.1, also+prais 0.04 0.03, also+recog -0.06 -0.11
also+repor 0.03 0.1, also+said -0.15 0, also+say 0.09 -0.07, also+says 0.15 0.13, also+that -0.17 0
also+told 0.05 0, also+wrote 0.09 0.1, alter+provi 0.15 -0.11, alway+get -0.21 -0.05
alway+know 0.08 -0.05, ambit+and 0.16 0.38, ambit+for 0.13 -0.14, ambit+of 0 -0.03, ambit+to 0 -0.1
amend+plans 0.08 -0.05, amend+promp 0.03 -0.04, among+it -0.08 0, among+other 0.1 -0.11
among+pupil 0.05 -0.05, among+the -0.32 0.14, among+them -0.34 -0.32, among+these 0.11 0
among+those 0 -0.1, amoun+of -0.05 0, an+absen 0 -0.16, an+accel -0.17 0, an+accur 0.12 0.05
an+actio -0.04 0.28, an+addit -0.03 0, an+adequ -0.06 0, an+adhd -0.06 -0.06, an+adult 0.03 0
an+answe 0.24 0.11, an+apolo -0.08 0, an+area -0.2 -0.03, an+asses -0.09 -0.19, an+audit -0.07 0
an+autis 0.2 -0.18, an+avera 0.04 0, an+earli 0.18 -0.14, an+early 0 -0.4, an+easy -0.13 0
an+educa -0.06 -0.2, an+effec 0.11 -0.04, an+ehc 0 0.23, an+ehcp -0.12 0, an+email -0.05 0
an+end 0.05 0, an+equal 0.09 0, an+examp 0.24 0.06, an+hour -0.03 0, an+icb -0.05 0
an+impac 0.06 0, an+impor -0.03 0, an+impro 0.03 0.15, an+inclu -0.06 0, an+incon -0.15 0
an+incre -0.03 0, an+indep -0.28 0, an+inspe 0.22 0.11, an+inter -0.19 0, an+offic -0.04 0
an+ofste 0.47 -0.1, an+open -0.07 0, an+outco 0.06 0, an+updat -0.13 0, and+0 -0.5 0
and+a 0.12 -0.39, and+about 0.1 0.04, and+above 0 -0.05, and+accur 0.09 0.04, and+achie -0.04 -0.12
and+act 0.23 0.24, and+acted 0.05 0.21, and+actio -0.03 0, and+adhd 0.18 -0.14, and+adole -0.07 0
and+adult -0.09 -0.07, and+after 0.08 0, and+again 0.14 -0.2, and+all 0.05 0, and+alter -0.04 -0.03
and+ambit 0.22 -0.05, and+among 0.04 0, and+an -0.07 -0.17, and+annua -0.18 0.05, and+anoth 0.07 0
and+answe 0.06 0, and+anxie -0.04 0, and+are 0.13 0.23, and+areas -0.1 -0.1, and+as -0.14 -0.14
and+aspir 0.09 0.05, and+asses -0.25 -0.17, and+at 0.06 0.38, and+atten 0 0.03
and+autis -0.05 0.04, and+becau -0.03 0, and+bette 0.12 -0.13, and+beyon 0.05 0.08
and+blind 0.15 0, and+bring 0.07 0, and+broug 0.05 0, and+by 0.06 -0.26, and+can 0.09 0
and+care -0.1 -0.38, and+carer 0.22 -0.05, and+ccg -0.03 0, and+chall 0.13 0, and+chang 0 -0.03
and+check 0.15 -0.03, and+child -0.2 0.28, and+clear -0.1 0, and+clini -0.05 0, and+co 0.08 0.06
and+colle -0.05 0, and+come -0.13 0, and+commi -0.27 0, and+commu 0.05 0.12, and+compl 0 -0.13
and+confi -0.08 0, and+consi 0.13 0, and+counc 0.15 -0.05, and+count -0.1 0, and+cqc 0.09 0.04
and+decis -0.04 0.03, and+delay 0.09 0, and+deliv 0.17 0.32, and+diagn 0.03 -0.14
and+disab 0.12 0.16, and+do -0.03 0.05, and+don 0.06 0, and+drive 0.05 0, and+early -0.3 0
and+easy 0.03 0.13, and+educa -0.19 0.35, and+effec 0.12 -0.03, and+embed 0 -0.12, and+emoti 0 0.14
and+engag 0.19 -0.08, and+equip 0.07 0.19, and+evalu 0.06 -0.06, and+every -0.11 -0.11
and+evide -0.28 0, and+exclu -0.09 -0.12, and+expec 0.11 0, and+exper -0.13 0.15
and+famil -0.37 -0.63, and+few 0.03 0.04, and+fewer -0.09 0, and+follo 0.26 0.04
and+for -0.42 0.15, and+found 0.26 0.21, and+four 0.09 0, and+from -0.08 -0.1, and+furth -0.12 0
and+gaps -0.04 0, and+gave -0.17 0, and+get 0 -0.05, and+go -0.08 -0.26, and+goes -0.03 0
and+good 0.06 0.04, and+got 0.14 0, and+gover -0.42 0, and+guida 0.06 0.07, and+had 0.03 0
and+hand -0.12 0, and+hande -0.03 0, and+has -0.36 0.27, and+have -0.03 0.26, and+healt -0.4 0.09
and+heari 0.05 0, and+help 0.17 -0.05, and+her 0.08 0, and+his -0.04 0, and+hospi 0 -0.04
and+how 0 0.07, and+i 0.07 0.1, and+icb 0.06 0, and+impro 0.05 0.1, and+in 0.26 0.04
and+inclu 0.05 -0.4, and+indep -0.06 0.06, and+infor -0.08 0, and+inspe 0.22 0.04, and+is -0.3 0.19
and+it 0.27 0, and+its 0.23 0, and+keep 0.12 0.05, and+kind 0.13 0.17, and+know 0.12 0.2
and+knowl 0.09 0.03, and+langu 0.18 -0.29, and+lead 0.11 0.04, and+leade -0.04 -0.03
and+learn 0.06 0, and+less -0.04 0, and+local -0.14 0, and+made -0.1 0.13, and+make -0.04 0.12
and+many -0.23 0, and+march 0.07 0, and+maths 0.08 -0.3, and+meet 0 -0.04, and+meeti -0.21 0
and+meets 0.07 0, and+menta -0.1 -0.1, and+merse 0.14 0, and+met -0.31 -0.18, and+monit 0.12 0
and+more -0.04 -0.09, and+most 0 0.06, and+my 0.06 0, and+neuro 0.09 -0.22, and+never -0.04 0
and+new 0 0.04, and+nhs 0 0.59, and+no 0.1 0, and+nobod 0 -0.21, and+north -0.05 0
and+not -0.12 0.04, and+now -0.32 0, and+nurse 0.14 -0.06, and+occup 0 -0.04, and+of -0.64 0.22
and+offic -0.09 0, and+ofste 0.14 -0.23, and+often -0.12 0, and+once -0.08 0, and+one 0 0.03
and+or -0.57 0, and+other 0 -0.26, and+our -0.21 -0.13, and+out 0.08 0.03, and+outco -0.14 -0.15
and+over 0.06 0.07, and+overs 0.1 -0.14, and+paren 0.08 -0.16, and+partn -0.22 0.05
and+peopl 0 -0.11, and+perso 0.03 0.14, and+physi -0.14 -0.07, and+plann 0.07 -0.05
and+plans -0.11 -0.05, and+point -0.13 0, and+poor -0.05 -0.07, and+post 0.07 0, and+pract -0.14 0
and+proce 0 0.03, and+profe 0.06 -0.13, and+progr -0.11 0, and+provi 0.11 -0.2, and+publi -0.14 0
and+pupil -0.06 0.05, and+put -0.1 0, and+quali 0.13 0.07, and+quick 0 0.09, and+respo 0.16 -0.08
and+revie -0.12 0.1, and+right 0.12 0, and+said 0.17 0.11, and+say -0.04 -0.03, and+says 0 -0.05
and+schoo -0.19 -0.05, and+scrut -0.13 0, and+secon -0.03 -0.21, and+see 0.21 0, and+send 0 0.05
and+servi 0.16 -0.07, and+set 0.06 0, and+setti -0.05 0, and+share 0.12 -0.25, and+she -0.08 0
and+short -0.07 0, and+signi 0.06 0, and+since 0.06 0, and+skill -0.12 -0.2, and+small 0.06 0
and+so -0.24 -0.22, and+socia 0.22 0.14, and+some -0.19 0.1, and+south -0.17 0
and+speci 0.08 -0.17, and+speec -0.07 0.05, and+staff -0.24 0.04, and+stay 0.11 0.09
and+still 0.06 0, and+strat -0.07 0.09, and+stron 0.04 -0.34, and+submi -0.08 0, and+suppo 0 0.16
and+suspe -0.08 0, and+susta -0.1 0, and+syste 0.32 0, and+take -0.04 0, and+talke -0.1 0
and+teach 0.06 -0.08, and+thank 0.04 0, and+that -0.18 0.41, and+the -0.04 0.13
and+their -0.06 -0.16, and+then 0.17 -0.44, and+thera -0.07 0.23, and+there -0.23 -0.03
and+they -0.04 0.07, and+this -0.12 -0.03, and+those -0.05 0.38, and+timel -0.07 0
and+to -0.65 -0.12, and+toddl 0.04 0.11, and+told -0.16 0, and+too -0.09 -0.04
and+trans -0.05 -0.14, and+trave 0.05 -0.06, and+treat 0.08 0.1, and+trust 0.06 -0.28
and+two 0.03 0.08, and+under -0.05 -0.06, and+urgen -0.09 0, and+use 0.07 0.05, and+value 0 0.04
and+visua 0.08 0.03, and+wait -0.23 0, and+waits -0.13 -0.05, and+was 0.18 0, and+we -0.12 -0.2
and+weak 0 0.05, and+weakn -0.06 0, and+well 0 0.13, and+were 0.04 0.03, and+west -0.1 0
and+what -0.09 0.26, and+when -0.05 0, and+where 0.13 0.11, and+wheth 0.05 0, and+which -0.18 0
and+white -0.07 0, and+who 0.07 -0.1, and+whose -0.13 0, and+why 0.08 0.22, and+will 0.26 0
and+witho -0.14 0, and+work 0 0.09, and+would -0.03 0, and+yet -0.08 0, and+you -0.19 0
and+young -0.08 0.13, and+your 0.04 0, annua+healt 0.05 0.1, annua+revie 0.12 -0.24
anoth+in -0.07 0, anoth+to 0.11 0.15, answe+a -0.05 0, answe+by -0.03 0, answe+for 0.07 0
answe+in 0.04 0, answe+the 0.45 -0.09, answe+to -0.07 0, answe+was -0.07 0, any+of -0.22 -0.14
any+other -0.04 0, any+time -0.03 0, anyon+s 0.04 0, anyth+about -0.03 0, appen+0 0.07 0
appen+a 0.03 0, appoi+a -0.06 0, appoi+and 0.08 0, appoi+by -0.03 0, appoi+leade 0 0.07
appoi+to 0.04 0, appro+and 0.15 0, appro+is 0.17 0.11, appro+to -0.07 0, april+0 0.03 0.2
april+and -0.05 0, april+s 0.08 0, april+to -0.05 0, are+0 -0.36 0, are+a 0.14 -0.17
are+about -0.04 0, are+above 0.06 0, are+alrea -0.11 0, are+ambit 0.05 -0.06, are+amend 0.04 -0.05
are+and -0.08 0.13, are+answe 0.07 0, are+as -0.06 0, are+asked 0.07 0.17, are+asses 0.16 -0.04
are+at -0.14 0.04, are+autis 0.03 0, are+aware -0.04 -0.11, are+back -0.05 0, are+being -0.1 0.17
are+bette -0.05 0.07, are+broug -0.21 0, are+child -0.17 -0.06, are+clear 0 0.17, are+comin -0.04 0
are+commi -0.11 0, are+commu 0 -0.08, are+compl 0.1 0.03, are+conce -0.05 0, are+consi 0 0.14
are+deaf 0.05 0.1, are+dealt -0.09 0.14, are+dedic 0.06 0, are+deliv 0.11 0, are+descr 0.06 -0.04
are+deter 0 0.05, are+doing 0.32 -0.1, are+done 0 0.14, are+down -0.16 0, are+educa 0 0.16
are+effec 0.04 0.18, are+enoug 0.16 0.18, are+entit -0.07 -0.15, are+exclu 0.13 -0.2
are+faili 0.23 0, are+falli -0.04 0, are+famil -0.06 0, are+far 0 -0.08, are+few 0.05 -0.06
are+finis -0.09 0.25, are+for 0.39 -0.25, are+found 0.09 -0.09, are+four -0.11 0, are+frequ 0.08 0
are+full 0.11 -0.18, are+getti -0.34 0.38, are+given -0.05 0.18, are+glad 0.05 0
are+going 0.06 0.03, are+good -0.14 0.38, are+hard 0 -0.19, are+heard 0.08 -0.16
are+held -0.12 -0.16, are+helpe 0 0.2, are+high 0.04 -0.03, are+highl 0.08 0.03
are+hones 0.14 0.05, are+ident 0.1 0, are+impro 0.08 0, are+in 0.11 0.26, are+inclu 0.18 0.19
are+incon -1.1 -0.15, are+inspe -0.03 0, are+invol 0.11 0.27, are+issue 0.05 0, are+joint -0.12 0
are+kept 0.14 0.13, are+kind 0.17 0.09, are+known 0.11 0.12, are+late -0.54 -0.06
are+left 0.21 -0.6, are+less 0.09 0.06, are+likel 0.05 0, are+limit 0.05 -0.16
are+liste -0.06 0.16, are+long -0.1 0, are+longe -0.23 0, are+made 0.09 -0.25, are+makin 0.28 0.19
are+meant -0.03 0, are+met 0 0.13, are+misse 0.16 -0.08, are+missi -0.08 0.13, are+more 0 0.16
are+most 0.05 0.05, are+mostl -0.03 0, are+neede -0.36 0, are+new -0.06 -0.06, are+no -0.24 0.38
are+not -0.21 -0.25, are+notic 0.05 0.32, are+now 0.24 0.54, are+of 0.33 -0.24, are+offer 0.14 0.04
are+often 0.15 -0.16, are+out 0 -0.09, are+over 0.04 -0.15, are+paren -0.06 0, are+part 0 0.2
are+partn -0.07 0, are+passi 0 0.04, are+picke 0.12 0.08, are+place 0.11 0, are+plann 0 0.28
are+pleas 0.07 0, are+poorl -0.19 -0.19, are+prais 0.04 -0.08, are+promp 0.06 0.08
are+provi -0.12 0, are+put -0.05 0, are+quick 0.15 0.04, are+ready -0.18 0, are+recog -0.03 0.04
are+recru -0.14 0, are+respo -0.08 0, are+right 0.37 0, are+risin 0.12 0, are+run -0.03 0
are+safe 0.16 -0.11, are+said 0.26 0.22, are+seen 0.22 0.03, are+sent 0.03 0.12, are+set 0.08 0.4
are+short -0.12 0, are+signi 0.11 -0.13, are+skill 0.05 0, are+slow 0.04 -0.07, are+so -0.04 0
are+some -0.25 -0.09, are+somet -0.03 -0.09, are+sorry -0.13 0, are+speci 0.08 0
are+spott 0.05 0.08, are+still -0.29 -0.19, are+stron 0.3 0.05, are+suppo 0 0.08
are+suspe 0.09 -0.03, are+syste 0.1 0, are+taugh 0.08 0.13, are+that 0.13 -0.21, are+the -0.11 0.08
are+there 0.11 0.17, are+they -0.13 0, are+those -0.15 0, are+three -0.13 -0.03
are+timel -0.13 0.08, are+to -0.08 0.06, are+told 0.06 -0.18, are+too -0.55 -0.16, are+two 0.03 0
are+unacc 0.08 -0.06, are+under -0.12 -0.12, are+up 0.15 -0.08, are+used 0.04 0
are+value 0.05 0.05, are+very -0.24 0, are+visib -0.21 0, are+visit 0 0.13, are+waiti 0 -0.08
are+we -0.09 0, are+weak 0.06 0, are+welco 0 0.03, are+well 0.17 -0.24, are+what -0.12 0
are+wides 0.16 0, are+worki -0.05 0, are+writt 0.03 0.04, are+you -0.09 0, area+0 0.31 0
area+and -0.03 0.13, area+are 0.25 0.05, area+can 0.06 0, area+does -0.05 0, area+for -0.28 -0.13
area+had -0.21 0, area+has 0 0.21, area+have 0.16 0.16, area+in -0.37 -0.13, area+inspe -0.18 0
area+is -0.22 -0.24, area+leade 0.23 0, area+of -0.25 0.03, area+partn 0.34 -0.3
area+perfo -0.11 0, area+repor -0.04 0, area+revie -0.13 0, area+s 0.33 0.12, area+send -0.2 0.16
area+speci 0.03 0, area+that 0.12 0.03, area+the -0.1 0, area+there 0.03 0, area+to -0.1 0.11
area+was -0.36 0.14, area+were -0.06 0, area+will -0.03 0, areas+and 0.13 -0.13, areas+are -0.19 0
areas+for -0.18 -0.34, areas+have -0.19 0, areas+in 0.04 0.07, areas+inspe -0.16 0
areas+of -0.13 0.18, areas+so -0.03 0, areas+that 0.39 0.35, areas+the -0.11 0.03, areas+to 0 0.15
areas+were -0.22 0, areas+where -0.31 -0.04, aren+t 0 -0.14, aroun+0 -0.16 0, aroun+the 0.21 0.1
arran+are 0.15 -0.06, arran+by 0.12 -0.06, arran+for 0.15 -0.17, arran+in -0.18 0
arran+lead -0.05 0, arran+of 0.09 -0.03, arran+to -0.09 0, arran+typic -0.16 0
arran+were 0.03 0.12, as+a 0.42 -0.1, as+an 0.26 0.25, as+areas 0.07 0, as+effec -0.06 0
as+ever -0.1 0, as+fast -0.08 -0.03, as+for -0.15 0.1, as+good -0.08 0.1, as+if 0.06 -0.09
as+in -0.05 -0.03, as+incon 0.07 0, as+inspe 0.05 0, as+is -0.06 0, as+it 0 -0.07, as+its -0.04 0
as+long -0.1 0, as+many 0.12 0, as+much -0.15 0, as+of 0.15 0, as+one 0.26 0.28, as+other 0 0.06
as+part -0.12 0, as+partn 0.09 0.12, as+set -0.12 0, as+the -0.3 -0.31, as+their 0 0.11
as+they -0.31 0, as+thoug 0.2 0, as+to -0.29 -0.3, as+was 0.09 0, as+we -0.06 -0.04
as+well -0.69 -0.76, as+you -0.07 0, ask+for -0.05 -0.11, ask+what -0.03 0, ask+your -0.06 0
asked+about -0.04 0, asked+and -0.06 0, asked+by -0.19 0, asked+for 0.04 -0.27, asked+how -0.09 0
asked+leade -0.11 0, asked+of 0.08 0, asked+the -0.05 0, asked+to 0.11 -0.12, asked+us -0.11 0
asked+what 0.12 0, asked+wheth -0.06 0, askin+for -0.07 0, asks+for -0.08 0, asks+us -0.03 0
aspir+to 0.08 0, asses+0 -0.07 0, asses+a -0.16 0, asses+and -0.39 -0.3, asses+are -0.26 0.2
asses+as 0.08 -0.05, asses+for -0.04 -0.09, asses+had 0.15 -0.06, asses+has 0.17 0.16
asses+have 0.03 0, asses+in -0.06 0.2, asses+is -0.1 0.23, asses+of 0.28 -0.19, asses+pathw 0 -0.05
asses+take 0.19 -0.08, asses+that 0.06 -0.11, asses+the 0.11 -0.08, asses+was -0.09 0.16
asses+were 0.03 0, asses+which -0.08 0, assis+are 0.09 0, assis+direc -0.05 0, assur+of 0.03 -0.08
assur+that 0.03 0, assur+thems 0.1 0, asylu+seeki 0.08 0.15, at+0 0.68 -0.3, at+a -0.28 -0.43
at+all -0.08 0.21, at+an 0.04 -0.48, at+by -0.12 0, at+count -0.06 0, at+each -0.04 -0.08
at+every 0.06 0.17, at+first -0.11 0, at+home 0.11 0.28, at+how -0.35 -0.04, at+impro -0.22 0
at+in -0.07 0, at+it 0.12 0, at+its 0.05 -0.12, at+key 0.2 -0.14, at+last 0.1 0, at+least 0.06 0
at+meeti -0.08 0, at+nine -0.1 0, at+once -0.36 -0.06, at+one 0.06 0, at+pace -0.1 -0.03
at+prese 0.16 -0.25, at+prima 0.08 0, at+regul -0.05 0, at+risk -0.19 0.86, at+schoo 0 -0.05
at+secon 0 -0.14, at+sen 0.19 -0.15, at+send 0.13 -0.15, at+short 0.09 -0.2, at+speci 0.08 0.13
at+that -0.14 -0.05, at+the 0.28 0.46, at+their 0.03 0, at+this -0.06 0, at+three -0.03 0
at+times 0.31 -0.05, at+two 0.07 -0.1, at+weeke 0.12 -0.08, at+what -0.31 0, at+which 0.25 0.07
at+work -0.13 0, atten+and 0.05 0, atten+by 0.05 0, atten+defic 0.11 0.08, atten+of -0.03 -0.04
atten+schoo -0.03 0.24, atten+the -0.03 0, atten+to 0.15 -0.17, audit+0 -0.05 0, audit+of -0.18 0
augus+0 -0.04 0, autho+and -0.16 -0.12, autho+in -0.07 0, autho+s 0.04 0, autho+shoul 0.43 -0.08
autho+was -0.08 0, autis+and -0.03 -0.13, autis+asses -0.18 -0.21, autis+child -0.27 -0.09
autis+diagn 0 -0.03, autis+girls 0.13 0, autis+in -0.04 0, autis+is 0.04 0, autis+or 0.12 -0.04
autis+pathw -0.1 -0.1, autis+pupil 0 -0.03, autis+spect 0.1 -0.06, autis+teena 0.03 0
autis+waits 0.04 0.18, autis+young 0 0.28, avail+of 0 -0.04, avail+to 0.11 -0.16, avera+of 0 -0.09
avera+wait -0.03 0, await+a -0.07 0, award+the 0.13 0, aware+of 0.09 -0.13, away+from 0 0.12
b+the 0.11 0, babie+and 0.06 0.11, back+for -0.05 0, back+from -0.07 0, back+in -0.28 -0.12
back+of -0.03 0, back+to 0 0.37, backl+of 0 0.28, bad+news -0.06 0, basis+of 0.05 0, be+0 0.05 0
be+a -0.44 0.07, be+able -0.06 0, be+addre -0.05 0, be+agree -0.04 0, be+an -0.07 0, be+and -0.09 0
be+asked 0.07 0, be+asses 0.15 0.12, be+at 0 0.38, be+bette 0.22 0.16, be+calle 0.08 0
be+chang -0.05 0, be+compl 0.03 0, be+consi -0.03 0, be+dealt 0.57 -0.23, be+devel 0 0.15
be+done 0.23 0.05, be+drawn -0.05 0, be+effec -0.24 0, be+fair 0.08 0, be+for -0.05 0
be+found -0.03 0, be+given 0.12 -0.13, be+good -0.04 0, be+had 0.09 0, be+heard -0.12 0.1
be+ident 0.04 0, be+impro -0.06 -0.18, be+in -0.13 -0.22, be+incon -0.06 -0.06, be+inspe -0.06 0
be+issue -0.03 0, be+it -0.06 0, be+known -0.05 0, be+made -0.03 -0.48, be+met 0 -0.03
be+monit 0.08 0, be+more 0 0.15, be+named -0.03 0, be+no -0.06 0, be+noted -0.31 0, be+out -0.03 0
be+paid 0.11 0, be+proud -0.08 0, be+put -0.21 -0.19, be+reach 0.09 0, be+read -0.04 0
be+revie 0.18 0, be+right -0.06 0, be+seen -0.14 0, be+sent -0.03 0, be+set -0.06 0
be+share -0.06 0, be+suppo 0.06 0, be+sure -0.06 -0.12, be+that -0.11 0, be+the -0.13 -0.23
be+there -0.12 0, be+told 0.15 -0.09, be+used 0.04 0, be+well 0.1 0.08, be+writt -0.03 0
becau+inspe 0.1 0, becau+it -0.04 0, becau+of -0.16 0.17, becau+the 0.19 0.09
becau+there -0.04 -0.06, becau+they 0.1 0, becau+you 0.07 0, becom+of 0.13 -0.1, becom+the -0.06 0
been+a 0.09 -0.18, been+agree -0.05 0, been+asked 0.22 -0.06, been+at 0.15 0, been+broug 0.08 0.08
been+calle -0.13 0, been+carri -0.16 0, been+clear 0.03 -0.03, been+comme -0.05 0
been+compl 0.03 0, been+criti 0.07 -0.12, been+cut 0.19 0.17, been+dealt 0 -0.13
been+descr -0.04 0, been+done 0.14 0.11, been+effec 0.22 0.11, been+faile -0.16 0
been+found 0.3 -0.04, been+given -0.3 0.18, been+good -0.07 0, been+held -0.07 0, been+here -0.03 0
been+ident 0.66 -0.05, been+impro 0.08 -0.26, been+in 0.13 0.05, been+inspe 0.04 0
been+invol 0.11 0, been+kept 0.12 0, been+let -0.11 0, been+made 0.32 0, been+named -0.15 0
been+no 0.03 0.06, been+offer -0.08 0, been+order 0.03 0, been+out -0.07 0, been+poor -0.12 0
been+posit 0.1 0, been+prais -0.05 0, been+publi -0.23 0, been+put 0 -0.04, been+recog -0.2 0
been+revie 0.03 0, been+seen -0.03 0.03, been+sent -0.05 0, been+set 0.03 0, been+signi 0.1 0
been+slow 0 -0.09, been+so -0.08 0, been+suffi 0 0.08, been+taken 0.23 -0.09, been+telli -0.04 0
been+the 0.08 0.08, been+throu 0 -0.35, been+told -0.4 -0.11, been+too -0.04 -0.03
been+trans 0.16 0.16, been+updat 0.03 0, been+waiti -0.11 0, been+weak 0.09 0, been+well -0.12 0
been+writt 0.06 0, befor+0 0.09 -0.13, befor+a 0.07 0.1, befor+and -0.03 0.33, befor+it 0 0.1
befor+the -0.19 -0.15, befor+they 0.22 -0.18, began+in -0.04 0, begin+at 0.05 0, begin+to 0.29 0.5
begun+to 0.2 0.52, behal+of 0.04 0, being+deliv 0.09 0, being+devel -0.05 0, being+done -0.1 0
being+faile 0.16 0, being+let 0.07 0, being+made 0.17 0.28, being+told 0.03 0, being+worke 0.29 0
being+writt -0.04 0, belie+that 0.13 -0.1, belon+to 0 -0.19, benef+from 0.05 -0.13
besid+that 0.06 -0.11, best+for 0.11 -0.03, best+in -0.14 0, best+of -0.2 -0.05, best+outco 0.39 0
best+thing 0.04 0, bette+0 -0.07 0, bette+after -0.08 0, bette+and -0.68 -0.06, bette+at 0.25 -0.13
bette+by -0.08 0, bette+commu 0.21 0, bette+exper 0.24 -0.22, bette+for 0.13 0.26
bette+in 0.03 -0.03, bette+is -0.08 -0.11, bette+outco 0.11 0.36, bette+progr 0.08 0.04
bette+quali 0.07 0.09, bette+servi -0.18 0, bette+since 0.12 0.29, bette+still -0.14 0
bette+suppo 0 -0.21, bette+than -0.19 0.47, bette+that 0.06 0, bette+the 0 -0.33
bette+under 0 -0.17, bette+was -0.03 0, betwe+0 -0.34 0, betwe+agenc 0.05 0.2, betwe+march 0.07 0
betwe+partn 0.06 -0.03, betwe+schoo 0.08 0.05, betwe+servi 0.11 0.14, betwe+the 0.17 -0.17
betwe+them 0 -0.04, beyon+0 0.09 0, black+and 0.1 0, block+is -0.06 0, board+and 0.17 0.11
board+are 0.12 0, board+had -0.03 0, board+have 0.05 0, board+icb -0.21 0, board+is 0.05 0
board+membe 0.14 0, board+of -0.09 0, board+recei -0.03 0, board+s 0.05 0, board+that -0.08 0
board+which -0.06 0, body+of -0.03 0, borou+and 0.03 0, borou+counc -0.22 -0.05, borou+from -0.05 0
borou+has -0.12 0, borou+have 0.07 0, borou+in 0.04 0, borou+is -0.14 -0.1, borou+of -0.1 0
borou+s 0.09 0.21, borou+the 0.13 -0.15, borou+was 0.19 -0.08, borou+were 0.05 0, both+areas 0.06 0
both+of -0.1 0, both+the 0.18 0, break+and 0 -0.06, break+are 0.17 0.18, break+for 0 -0.08
break+offer 0.09 0.03, bring+a -0.13 0, bring+about -0.22 0, bring+down 0 -0.04, bring+in 0 0.07
bring+out 0.1 0.09, bring+the 0.06 0, bring+toget 0.08 0.1, broke+down -0.03 0, broug+in -0.04 0.08
broug+out 0.37 0.21, broug+to -0.03 0, broug+up 0 -0.09, budge+and 0.1 -0.08, budge+are 0.09 0
budge+for 0.05 0.1, budge+is -0.15 0, budge+of 0.05 0, busin+case -0.04 0, but+a -0.03 0
but+it -0.06 0, but+not -0.12 0.08, but+the 0 0.13, buy+servi 0.19 0, by+0 -0.17 -0.05
by+a -0.13 0.03, by+all 0.08 -0.05, by+an 0.06 0.08, by+any 0.17 0, by+april -0.04 0
by+child 0 0.09, by+contr 0.08 0.13, by+counc -0.03 0, by+decem -0.1 0, by+easte -0.05 0
by+educa 0 -0.06, by+email -0.04 0, by+famil 0.16 -0.07, by+gover -0.11 0, by+half -0.07 0
by+healt -0.1 0, by+her -0.04 0, by+how 0.03 0.29, by+inspe -0.54 0.17, by+it 0.14 0.15
by+july -0.04 0, by+law -0.1 0, by+leade 0.48 0.04, by+means 0.32 0.11, by+membe -0.04 0
by+name 0.15 0.18, by+nhs 0.06 0, by+now -0.54 -0.05, by+ofste -0.05 -0.13, by+other 0.05 0
by+our 0.03 0, by+paren -0.09 -0.16, by+schoo 0.22 0.03, by+the -0.38 -0.1, by+their 0.04 0
by+them 0.35 0.03, by+thems 0.08 0, by+then -0.04 0, by+these 0.11 -0.27, by+this 0 -0.13
by+those 0.05 0, by+two 0.19 0, by+us -0.06 0, by+way -0.03 -0.19, by+what -0.14 0
by+which 0.15 -0.17, cabin+membe -0.05 0, cabin+of -0.04 0, call+it 0.03 0, calle+a 0.19 0.07
calle+for -0.03 0.12, calle+it 0.23 0.16, calle+the -0.11 0, calls+and 0.06 0, calls+were -0.04 0
came+after -0.14 0, came+again -0.11 0, came+as 0.07 0, came+back 0.09 -0.04, came+befor -0.03 0
came+for -0.14 0, came+in -0.29 -0.12, came+into -0.17 0, came+of -0.04 0, came+out 0.27 -0.23
came+to 0.16 0.13, came+up 0.11 0, camhs+and 0.11 -0.23, camhs+is 0.09 -0.2, can+acces 0 0.11
can+be 0.17 -0.35, can+do 0.2 -0.13, can+find -0.04 0, can+get -0.16 0.09, can+make 0.03 0
can+meet 0.17 0, can+read -0.14 0, can+say 0.06 0, can+see 0 0.06, can+t -0.08 -0.18
can+take 0.1 -0.11, can+tell 0.07 0, can+use 0.03 0, can+wait 0.06 0.13, canno+atten -0.13 0
canno+be 0.15 -0.07, canno+get 0 -0.07, canno+meet 0 -0.03, capac+to 0.28 0.23, care+about -0.1 0
care+advic 0 -0.14, care+and -0.43 0.19, care+are 0.12 -0.1, care+board -0.27 -0.04
care+contr 0.08 0, care+educa -0.04 0.12, care+ehc 0.53 -0.2, care+for 0 0.22, care+have 0.11 0
care+leade 0 0.06, care+needs -0.08 -0.06, care+plan 0.07 0, care+plans 0.09 -0.05
care+profe -0.22 -0.03, care+provi 0 -0.04, care+quali -0.3 -0.11, care+servi 0 0.15
care+shoul 0 -0.05, care+that 0.07 0.09, care+to 0.04 -0.09, cared+for 0 0.05, carer+and -0.26 0.03
carer+are 0.1 -0.08, carer+child 0 0.08, carer+counc 0.07 0, carer+forum 0.19 0.37
carer+have -0.08 -0.09, carer+in 0.2 0, carer+netwo 0.03 0, carer+of -0.07 0, carer+to -0.22 0
carer+voice -0.05 0, carri+out 0.07 0.07, carry+out -0.14 -0.03, case+files -0.08 0
case+offic 0.2 -0.55, casew+and 0.03 0, catch+up 0.1 0, caugh+up 0.12 0.08, ccg+and -0.19 0
ccg+had -0.05 0, ccg+have 0.05 0, ccg+s 0.12 0, ccg+said -0.04 0, cent+of -0.18 0
centr+and -0.21 0.2, centr+of 0 0.28, cereb+palsy -0.04 0, certa+areas 0.13 0.04, chair+and 0.08 0
chair+of -0.22 0, chair+the 0.03 0, chall+and 0 0.34, chall+the -0.04 0, chall+to 0 -0.5
chanc+of 0.06 -0.15, chanc+to 0.03 0, chang+and -0.08 -0.03, chang+for -0.07 0.04
chang+has -0.11 0, chang+in 0 0.14, chang+is -0.09 0, chang+it -0.1 0, chang+of 0.11 -0.4
chang+schoo 0.04 0, chang+since -0.14 0, chang+that 0.05 0.06, chang+the 0 0.26
chang+thing 0.12 0.03, chang+to 0 -0.13, charg+of -0.08 -0.1, check+and -0.2 0, check+are 0.03 0
check+at 0.1 -0.06, check+for 0 0.1, check+that 0 0.04, check+the -0.05 0, chief+execu -0.09 0.06
chief+in 0.08 0, chief+inspe -0.1 -0.12, chief+nurse -0.1 0, chief+offic 0.07 0
child+a -0.03 -0.08, child+act -0.08 0, child+and -0.69 -0.35, child+are -0.09 0, child+aren 0.06 0
child+as 0.08 0.08, child+at 0.08 -0.04, child+await 0 -0.07, child+can -0.08 0.17
child+come -0.07 0, child+deser -0.09 0, child+devel 0.15 -0.08, child+do -0.08 -0.09
child+don 0.04 0.28, child+educa 0.06 0, child+famil -0.18 0, child+feel 0.17 0, child+for 0.07 0
child+from 0 -0.06, child+get -0.19 0.33, child+go 0.06 -0.11, child+had 0 0.2
child+has -0.11 0.05, child+have -0.3 -0.2, child+in 0.19 0.32, child+is 0.09 0.08
child+looke 0.03 0, child+may 0.13 -0.04, child+missi 0 0.15, child+move 0 0.12
child+need 0.16 0.04, child+needs -0.04 0, child+not 0.1 0, child+of 0 -0.2, child+or -0.28 -0.11
child+out -0.11 -0.16, child+over 0.03 -0.03, child+paren -0.11 0, child+place 0.07 0.04
child+recei 0.11 0.11, child+s 0.12 -0.39, child+safe -0.18 0, child+said -0.08 0, child+say 0 0.06
child+servi -0.1 0, child+shoul -0.26 0, child+spend 0.09 -0.2, child+start 0.07 -0.04
child+still 0.03 0, child+the 0.07 0.3, child+there 0.11 0, child+they -0.09 0.03
child+to -0.27 0.27, child+told -0.09 0, child+under 0.09 -0.04, child+wait -0.14 -0.15
child+waite 0.07 -0.04, child+waiti -0.09 -0.14, child+waits -0.08 0, child+was 0 0.08
child+well 0.21 0.14, child+were 0.34 -0.2, child+who 0.17 -0.08, child+whose 0 -0.03
child+will -0.14 0, child+witho 0.03 -0.06, child+would 0.03 0, child+young -0.58 -0.57
choic+of 0.11 0.03, choos+from 0.12 -0.08, city+and -0.03 0, city+are 0.09 0, city+counc 0.05 -0.09
city+from -0.16 0, city+had -0.04 0, city+has -0.09 0, city+in 0.04 0, city+of -0.03 0
city+s -0.06 -0.12, city+was -0.1 0, clear+and 0.51 0.36, clear+how -0.16 0, clear+pathw 0.07 -0.08
clear+that -0.15 -0.12, clear+the -0.03 0, clear+what 0.07 0.07, cliff+edge 0.09 -0.12
clini+commi 0.26 -0.22, clini+offic 0.19 0.29, close+to 0.06 0.06, close+toget 0.04 0.03
close+work -0.04 0, clubs+and -0.06 -0.2, co+chair 0.07 0, co+opera 0.05 0, co+produ 0.11 0.11
co+uk -0.21 0, colle+and -0.44 -0.05, colle+in 0 0.07, come+and 0.07 -0.31, come+at 0.08 0
come+back -0.15 0, come+by 0.13 -0.23, come+down 0.03 0.14, come+from 0.25 0.07, come+in 0.08 -0.41
come+late 0.08 0, come+out -0.26 0, come+to 0 0.18, come+toget -0.06 0.14, come+too 0.03 0
come+up -0.1 0, comes+from 0.06 0, comes+next 0 -0.07, comes+of 0.1 0, comes+out -0.09 0
comes+to 0.18 -0.11, comin+to -0.19 0, comme+favou 0.07 0, comme+that 0 0.07, comme+the 0.11 0
commi+a -0.06 0, commi+and 0.05 0.13, commi+arran 0.05 -0.19, commi+by -0.14 0, commi+came -0.07 0
commi+carri -0.03 0, commi+cqc 0.15 -0.13, commi+for 0.03 0, commi+found -0.03 0
commi+from -0.24 0, commi+group 0.21 -0.22, commi+has 0.1 -0.06, commi+have -0.6 0
commi+heard 0.14 0, commi+in 0.17 -0.07, commi+inspe -0.06 -0.05, commi+is 0 0.16
commi+joint 0.11 0.15, commi+of -0.12 -0.05, commi+said 0.1 -0.03, commi+says -0.07 0
commi+servi 0.14 -0.08, commi+staff 0.06 0, commi+strat -0.04 0, commi+that -0.03 -0.15
commi+to -0.48 0, commi+was -0.04 0.06, commi+were -0.12 0, commi+which 0 0.33, commi+who 0.19 0
commi+will -0.03 0, commu+and -0.12 0, commu+bette 0.1 0, commu+child 0.06 0.09, commu+has -0.18 0
commu+healt 0.1 0, commu+is -0.08 -0.08, commu+needs 0.07 0.07, commu+nurse 0.12 0.28
commu+nursi 0.29 0.08, commu+paedi 0.39 -0.05, commu+servi -0.06 0, commu+was -0.12 0
compl+about 0 0.2, compl+and -0.45 -0.1, compl+are 0.06 0.06, compl+by 0.03 0
compl+healt 0.1 -0.15, compl+in -0.06 0.1, compl+needs 0.25 0, compl+of -0.04 0, compl+the -0.05 0
compl+to -0.04 0, compl+withi 0.1 0.09, conce+about -0.08 -0.08, conce+and 0.1 -0.03
conce+are 0 0.27, conce+at -0.08 0, conce+over -0.03 -0.13, conce+that -0.16 -0.05
conce+the 0.18 0.14, conce+to 0.03 0, conce+was 0.05 0, conce+were 0.11 -0.07, concl+is 0.04 0
concl+of 0.06 0, concl+that -0.09 -0.05, concl+was 0.31 -0.09, condi+and -0.08 0
confi+in -0.09 0.07, confi+of 0 -0.05, confi+that 0.32 0.09, confi+to 0.05 0, consi+and -0.1 0.13
consi+by -0.04 0, consi+how -0.11 0, consi+that 0.06 0.03, consi+the -0.06 0, conta+the -0.04 0
conte+of -0.06 0, conti+care 0.13 0, conti+to 0 -0.15, contr+from 0.03 -0.16, contr+of -0.03 0.06
contr+to 0.09 0, contr+was -0.07 0, copy+of -0.07 0, corpo+direc -0.04 0, cost+0 -0.04 0
cost+of 0.05 0, could+be 0.21 -0.15, could+come 0.07 0, could+do 0.08 0, could+have 0.08 -0.05
could+not -0.08 0.5, could+see -0.16 0, could+t 0.06 0.13, could+tell 0.07 -0.11, could+ve -0.03 0
counc+a -0.03 0, counc+and 0.95 -0.16, counc+are -0.03 0, counc+for 0.03 0, counc+had -0.07 0
counc+has 0.06 -0.03, counc+have -0.06 0, counc+is 0.04 -0.03, counc+it -0.03 0
counc+leade -0.35 0, counc+must -0.04 0, counc+nhs 0.11 0, counc+now -0.05 0, counc+of -0.12 0
counc+provi 0.21 0, counc+s 0.35 -0.04, counc+said -0.25 0.05, counc+shoul -0.04 0
counc+staff -0.03 0, counc+that -0.08 0.08, counc+the -0.11 -0.05, counc+to 0.04 -0.2
counc+was 0.1 0.13, counc+which -0.09 0, counc+will 0.17 0, counc+would -0.07 0, couns+in 0.25 0.34
count+and -0.03 -0.16, count+are 0.09 0.03, count+as -0.05 0.16, count+counc -0.26 -0.27
count+from -0.05 0, count+had 0.04 0, count+hall -0.13 -0.04, count+have -0.08 0, count+in -0.08 0
count+s 0.04 0.11, count+the 0.05 0, count+they 0.21 -0.13, count+to 0.09 0, count+was -0.17 0
cours+of -0.08 0, covid+0 -0.15 0, cqc+after 0.06 0, cqc+and -0.08 -0.13, cqc+are -0.04 0
cqc+area 0.06 0, cqc+betwe -0.08 0, cqc+came 0.09 0.12, cqc+carri -0.03 0, cqc+found -0.09 -0.06
cqc+has 0.21 0, cqc+have -0.23 0.06, cqc+ident -0.06 0, cqc+in 0.05 -0.1, cqc+inspe 0.34 -0.12
cqc+made 0.08 0, cqc+repor -0.07 0.03, cqc+said 0.24 -0.03, cqc+say -0.12 0, cqc+the -0.05 0
cqc+visit -0.09 0, cqc+were -0.19 0, cqc+which 0.22 0, cqc+who 0 -0.08, credi+for 0.16 0
credi+to -0.08 0, credi+where 0.06 0, crisi+and 0.12 0.16, crisi+befor 0.04 -0.12
criti+for -0.15 0, criti+in 0.08 0, criti+of 0.48 -0.2, criti+repor -0.2 0, cultu+in 0 0.08
cultu+of 0.07 0.16, cut+by 0.06 0, cut+to -0.14 0, cut+waits 0.17 -0.13, d+add -0.08 0
d+agree 0.06 0, d+be -0.06 0, d+been 0 0.25, d+hoped -0.05 0, d+like 0.05 -0.16, d+said 0.04 0
d+say 0.03 0, d+seen -0.03 0, d+waite -0.03 0, damni+inspe -0.14 0, damni+repor -0.03 0.4
data+and -0.36 0.03, data+is 0 -0.07, data+that 0.04 0, data+to 0.08 -0.1, date+0 -0.1 0
date+and -0.16 -0.03, date+of -0.03 0, daugh+s 0.06 0, day+in -0.07 0, day+one -0.06 0
days+a -0.06 0, days+after 0.11 0, days+for -0.04 0, days+from -0.06 0, days+in 0.12 0
days+of 0.05 0, dco+has 0.12 0, dco+role 0 0.04, dco+s 0.08 0, deaf+and 0.17 0.03
deaf+child 0.15 0.15, deal+in -0.03 0, deal+of 0.06 -0.15, decem+0 0 0.08, decem+and 0.05 0
decid+if -0.12 0, decid+that -0.04 0, decid+what -0.03 0, decid+wheth -0.08 0
decis+about 0.11 -0.04, decis+are 0.16 0.04, decis+makin 0.08 0.18, decis+that 0.07 0
decis+to -0.03 0, dedic+of 0.11 0, defic+hyper 0.11 0.08, defic+is -0.04 0, delay+and -0.21 0
delay+befor 0.11 -0.17, delay+in 0.18 -0.17, deliv+and 0.09 -0.08, deliv+of 0.05 0.06
deliv+the -0.05 0, deman+a -0.07 0, deman+for 0 0.05, deman+has -0.11 0, democ+repor 0.23 0
depar+and 0.1 0, depar+for -0.04 0.22, depar+has -0.04 0, depar+of -0.05 0, depen+too 0.06 -0.05
deput+direc -0.09 0, descr+a 0.07 0.06, descr+as 0.47 0, descr+child 0 0.04, descr+the 0 0.19
deser+bette -0.14 0, desig+and 0.04 0, desig+clini 0.19 0.29, desig+medic 0.12 -0.16
desig+servi 0.06 0, detai+in -0.05 0, detai+of -0.07 0, deter+by -0.1 0, deter+that -0.07 -0.16
deter+to -0.17 0.11, devel+a -0.04 0, devel+and 0.04 0.12, devel+centr 0.08 0, devel+the 0.06 0
dfe+and 0.16 0.18, dfe+s -0.05 0, diagn+and 0 -0.04, diagn+of -0.15 0, diagn+pathw 0.12 0.31
did+find 0.17 0, did+inspe -0.04 0, did+it -0.06 0, did+not -0.1 0, did+say 0.28 0, did+the -0.04 0
did+they -0.48 0, did+well 0.14 0, did+you -0.04 0, didn+t -0.34 -0.04, diffe+in 0.05 0
diffe+is 0.06 0.25, diffe+servi -0.15 0.04, diffe+to 0.04 0.25, diffi+to 0.04 -0.04
direc+child -0.03 0, direc+educa -0.06 0, direc+for -0.16 0, direc+in 0.09 0, direc+is 0.06 0
direc+of -0.56 0.04, direc+payme 0.52 -0.19, direc+that -0.03 0, direc+to -0.06 0
disab+and -0.18 -0.35, disab+are 0.06 0.2, disab+child -0.39 0.1, disab+have 0.07 0
disab+in -0.4 -0.13, disab+refor -0.03 0, disab+send 1.5 -0.04, disab+servi 0.26 -0.19
disab+to -0.08 0, disab+were -0.25 0, disab+who 0 0.05, disab+young 0 0.04, disor+asd 0.06 0
do+a -0.09 0, do+and 0.05 0, do+as -0.07 0, do+at 0.12 -0.08, do+bette 0 0.07, do+for 0 -0.05
do+i 0.04 0, do+is 0.03 0, do+it -0.08 0.03, do+more 0.18 0.11, do+not 0.42 -0.63, do+nothi -0.06 0
do+right 0.07 0.08, do+so 0.16 -0.38, do+somet -0.05 0, do+the -0.07 -0.15, do+they -0.23 0
do+to 0.19 -0.04, do+we 0 -0.1, do+well 0.05 0.16, do+witho -0.14 0, do+you -0.1 0
does+for 0.44 -0.06, does+not -0.41 -0.12, does+the -0.1 0, does+to 0.08 0, doesn+t -0.24 0.13
doing+well -0.15 0, don+t 0 0.12, done+about 0 -0.03, done+and -0.03 0.07, done+enoug -0.05 0
done+for 0.06 0.26, done+in 0 -0.11, done+since -0.08 0, done+so 0.14 0, done+to -0.05 0.06
doubl+since 0.14 0, doubl+the 0.03 0, down+a -0.03 0, down+and 0.26 0.06, down+by 0 0.07
down+for -0.05 0, down+from 0.07 0.46, down+in 0.09 -0.03, down+s 0.04 0, down+the -0.1 -0.09
down+to -0.29 -0.09, down+what -0.07 0, draw+up -0.06 0, drawn+up -0.16 0, drew+atten -0.19 0
drive+and 0.12 0.14, drive+impro 0.1 0, drop+in 0 0.25, drop+ins 0.07 0.14, dropp+by 0.04 0
due+in 0.04 0, due+to -0.06 -0.14, durin+the 0.1 0.08, duty+to 0.08 0, dynam+suppo 0.19 0
each+area -0.08 0, each+child 0.14 0.1, each+famil -0.06 0, each+month -0.07 0, each+of -0.2 -0.14
each+one -0.13 0, each+other 0.71 0, each+quart 0.05 0, each+week -0.07 0, each+year -0.12 0
earli+in -0.18 0, earli+inspe 0.03 0, earli+stage 0.06 0.04, earli+this -0.05 0
early+and 0.04 0.21, early+enoug 0 -0.21, early+help -0.12 0, early+ident 0.05 -0.04
early+in 0.08 0, early+inter -0.09 0, early+stage 0 -0.42, early+years 0.08 0.58
easie+to 0.06 0.08, east+and -0.06 0, east+of 0 0.12, easy+read -0.14 0, easy+to 0.36 0.3
educa+and -0.41 0.21, educa+are 0 0.21, educa+at 0.33 -0.05, educa+child 0.08 0, educa+dfe -0.07 0
educa+emplo -0.12 0, educa+for 0.05 -0.04, educa+has -0.05 0, educa+healt 0.49 -0.43
educa+in 0.14 0.06, educa+needs -0.13 -0.59, educa+of -0.08 0, educa+or 0.22 0.39
educa+outsi 0 0.05, educa+plans 0.14 0, educa+provi -0.39 0.08, educa+psych -0.04 0.24
educa+servi -0.24 0, educa+setti 0 0.03, educa+socia -0.25 0, educa+that -0.16 0, educa+to -0.22 0
educa+was -0.05 0, educa+watch 0.24 -0.04, educa+which -0.05 0, effec+actio 0.13 -0.17
effec+and -0.14 -0.15, effec+as -0.21 0, effec+help 0 0.14, effec+in 0.16 0, effec+it 0.1 0
effec+of -0.14 0, effec+overs 0 -0.06, effec+suppo 0 0.18, effec+the -0.06 -0.5, effec+to 0 0.08
ehc+asses 0.05 -0.13, ehc+needs -0.12 -0.09, ehc+plan 0.21 0.11, ehc+plans -0.1 -0.26
ehcps+are 0.09 0, eight+areas 0.22 0.06, eight+month -0.09 0, eight+of -0.11 0, eight+weeks -0.03 0
elect+home 0 -0.04, elect+membe 0.29 0.16, eleve+month 0.1 0, elsew+in -0.19 0, elsew+the -0.04 0
embed+in 0 0.06, emoti+and -0.09 -0.14, emoti+healt 0.18 0, emoti+needs 0.03 0.04
emoti+suppo 0 0.08, emoti+wellb 0.14 0.08, emplo+or -0.12 0, end+in 0.04 0, end+of 0.15 0.12
end+up 0.04 0, ended+in -0.06 0, engag+and 0.17 0, engla+in -0.08 0, engla+to 0.2 0
engla+will -0.03 0, engli+and 0.06 -0.14, enoug+about 0.12 -0.04, enoug+and -0.15 0
enoug+educa 0.11 0, enoug+for 0.18 -0.19, enoug+in 0.06 0.03, enoug+is -0.08 0, enoug+of 0.16 0.08
enoug+place -0.05 0, enoug+progr 0.09 0.11, enoug+speci 0.19 0.03, enoug+suppo -0.07 0
enoug+to 0 0.29, ensur+that -0.03 -0.34, entit+to -0.09 0, equal+partn 0.21 0.18
evalu+of -0.14 -0.08, evalu+the -0.06 0.19, even+so 0.03 0.14, every+and -0.16 0
every+area -0.17 0, every+child -0.22 0.06, every+day 0.04 0, every+famil -0.1 0, every+in -0.14 0
every+is -0.04 -0.24, every+level -0.03 0.24, every+month -0.09 0, every+one -0.07 0.07
every+paren 0.08 0, every+partn -0.14 0, every+plan 0.15 0, every+quart 0.09 0, every+s 0.19 -0.03
every+schoo 0.07 0, every+secon -0.03 0, every+six -0.03 0, every+that -0.1 0, every+we 0.05 0
every+who 0.07 0.09, every+year -0.03 0, every+young 0 -0.07, evide+of 0.1 0, evide+that 0.05 0.09
examp+of 0.44 0.54, excel+and -0.15 0, excep+well -0.03 0, exclu+and -0.14 -0.14
exclu+for 0.03 0.21, exclu+from 0.36 -0.48, exclu+have 0.14 0.22, exclu+in 0.13 -0.16
exclu+is 0.11 0.04, exclu+of 0.1 0.24, exclu+or -0.09 0, exclu+were 0.06 0, execu+direc -0.17 0.04
execu+lead 0.08 0, execu+membe -0.1 0, execu+of -0.05 0, exhau+by -0.15 0, expec+a -0.03 0
expec+and 0.04 0.06, expec+in 0.05 0, expec+of -0.1 0.09, expec+to 0 0.05, exper+and -0.12 -0.23
exper+are -0.56 0.22, exper+help 0.03 0, exper+is -0.15 0, exper+of 0.05 -0.17, expla+and 0.03 0
expla+how -0.13 0, expla+that 0.09 0, extra+mile 0.09 0.09, fact+that 0 -0.08, faile+by 0.42 -0.04
faile+to -0.03 -0.05, faili+and 0.27 -0.03, faili+child 0.13 0, faili+in -0.24 0.16
faili+leadi -0.12 0, faili+that 0.34 -0.03, faili+to -0.11 0, faili+were 0.1 0, faili+which 0.03 0
failu+in -0.07 0, fall+betwe 0.06 -0.09, falle+by 0.12 0.04, famil+act -0.22 -0.28
famil+and -0.27 0.25, famil+are 0.14 -0.08, famil+aren 0.08 0, famil+as -0.03 0, famil+at 0.12 0.05
famil+can -0.08 0.27, famil+descr -0.11 0, famil+deser -0.12 0, famil+do 0.07 -0.13
famil+don 0.1 0.09, famil+exper 0.05 0.11, famil+feel -0.26 -0.12, famil+felt 0.15 0
famil+find 0.26 -0.21, famil+for -0.07 0, famil+from 0 0.28, famil+get -0.13 0.16
famil+had 0.15 -0.31, famil+has -0.07 0, famil+have -0.35 -0.12, famil+havin 0.04 0
famil+hubs 0.37 0.31, famil+in 0.06 0.08, famil+is 0.45 0.16, famil+it -0.12 0, famil+know -0.04 0
famil+need 0 -0.05, famil+of 0.1 0, famil+recei 0 0.03, famil+repor -0.04 0, famil+said -0.13 0
famil+say -0.23 -0.08, famil+so 0.04 0, famil+still -0.18 0, famil+tell -0.13 -0.07
famil+that 0.08 0.08, famil+to -0.07 -0.41, famil+told 0.05 0, famil+trust 0.14 0
famil+wait -0.56 -0.12, famil+were -0.05 -0.17, famil+what 0.15 -0.06, famil+while 0.03 0
famil+who -0.19 0.05, famil+whose -0.04 -0.12, famil+will 0.17 0, far+and -0.03 0, far+as -0.1 0
far+from 0.09 -0.16, far+too -0.28 -0.05, fast+and 0.03 0, fast+as -0.09 0, fast+enoug 0.14 0
faste+than 0.07 0.08, febru+0 -0.17 0.07, febru+and -0.03 0, febru+s -0.03 0, fed+back 0.1 0
feedb+from -0.11 0, feel+heard -0.14 0, feel+it -0.03 0, feel+like -0.04 0, feel+liste -0.03 0.06
feel+safe 0.38 0.27, feel+that -0.14 0.23, feel+the -0.07 0, feel+they 0 -0.29
felt+that -0.28 -0.06, few+and 0 0.04, few+child 0.04 0.37, few+famil 0 -0.32, few+of 0.1 -0.08
few+paren 0 0.11, few+pupil -0.04 0, few+speci 0.09 0, few+young 0.05 -0.1, fewer+than 0.2 0.06
fight+for -0.15 0.09, figur+for 0.03 0, fill+in 0.03 0, fille+in -0.21 0, find+a 0.04 0
find+and 0.06 0, find+it 0.15 -0.1, find+out 0.15 -0.07, find+that 0.05 -0.04, find+the 0 0.27
find+their 0 -0.05, find+them -0.04 0, findi+and -0.06 0, findi+are -0.11 0, findi+from -0.06 0
findi+in -0.06 0, findi+of -0.24 -0.04, findi+that 0.29 -0.12, findi+the 0.18 0
findi+was 0.22 0.06, findi+were -0.08 0, first+and 0.04 0, first+appoi 0.17 -0.13
first+inspe 0 -0.23, first+of 0.05 0, first+since -0.03 0, first+that 0.06 0, first+the -0.08 0
first+time -0.13 0.08, fit+for 0.07 -0.12, five+areas -0.28 -0.12, five+month 0.35 0
five+of -0.06 0, five+to -0.06 0, five+weakn -0.06 0, five+years -0.15 0, fix+it -0.05 0
fixed+term 0.16 0.1, focus+group -0.2 0, follo+a 0.04 0.05, follo+an 0.03 0.03, follo+areas -0.38 0
follo+from -0.04 0, follo+the 0.13 -0.03, follo+up 0 0.16, for+0 0.06 -0.38, for+a 0.21 0.52
for+adhd -0.04 -0.21, for+adult 0.33 -0.13, for+advic 0.04 0, for+all -0.13 0.19, for+an 0.25 -0.21
for+and -0.11 0, for+anoth 0.13 0, for+answe -0.13 0, for+as 0.07 0, for+asses -0.06 -0.05
for+autis -0.16 -0.49, for+being 0.13 0, for+bette 0.29 0.25, for+by -0.07 0, for+camhs 0.05 -0.07
for+chang -0.13 0, for+child 0.22 0.82, for+commu 0.12 0, for+deaf 0.08 0.25, for+devel -0.17 0
for+dfe 0.14 0, for+disab -0.21 0.09, for+each -0.16 0, for+early -0.08 0, for+educa -0.15 0
for+ehc -0.05 -0.15, for+eleve 0.11 0, for+examp -0.34 0.12, for+famil 0.38 0.56, for+far -0.13 0
for+five -0.1 0, for+furth 0.05 0, for+going -0.06 0, for+good -0.03 0, for+healt -0.31 -0.22
for+heari -0.06 0, for+help -0.13 -0.24, for+her 0.04 0, for+him -0.06 0, for+his -0.03 0
for+how 0.28 0.51, for+impro -0.31 -0.72, for+inclu 0.05 0, for+inspe 0.03 0, for+insta -0.06 0
for+it -0.35 -0.17, for+its 0 0.14, for+joint -0.11 0, for+leade 0.08 -0.2, for+local 0.03 0
for+long 0.07 0, for+makin -0.04 -0.1, for+many 0.19 -0.17, for+me -0.05 0, for+menta -0.23 -0.19
for+month 0.08 0.07, for+more -0.15 -0.19, for+my 0.04 0, for+neuro 0.25 -0.19, for+occup 0 0.11
for+ofste 0.04 0, for+older 0.17 -0.2, for+one -0.04 0.04, for+ot -0.03 0, for+other 0 0.07
for+our 0.17 0.06, for+over 0.16 -0.21, for+paedi 0 -0.03, for+paren -0.18 0.25, for+peopl 0 0.13
for+place -0.03 0, for+plans -0.04 -0.35, for+prais 0.09 0, for+prior -0.23 0.24
for+pupil 0.18 0.03, for+purpo -0.09 -0.07, for+schoo 0.03 -0.15, for+send 0.22 0, for+senso 0.09 0
for+servi 0.2 0.11, for+six -0.08 0, for+some -0.12 0, for+someo -0.03 0, for+somet 0.07 0
for+speci 0.77 -0.34, for+speec 0.06 0.16, for+staff -0.08 0, for+stand 0.07 0
for+suppo -0.14 -0.21, for+teena 0.11 -0.14, for+ten 0.04 0, for+that 0.19 -0.11, for+the 0.16 0.29
for+their 0.06 -0.36, for+them 0 0.09, for+thems -0.08 0, for+thera 0.05 0.32, for+these 0.06 -0.17
for+thing 0.14 0, for+those 0.61 -0.26, for+three -0.17 0.12, for+too 0.12 0, for+trans 0 -0.07
for+two -0.13 -0.04, for+under 0.22 0.2, for+us 0.03 -0.34, for+want 0.15 -0.07
for+what 0.33 -0.27, for+which -0.15 -0.04, for+whom 0.04 0.11, for+work 0.12 0
for+years -0.07 0.08, for+you -0.12 0, for+young 0.29 0.12, forec+to -0.05 0, forma+monit -0.11 0
forum+and -0.15 0, forum+chair -0.08 0, forum+for 0.11 0, forum+has 0 0.07, forum+is 0.11 0.09
forum+membe -0.1 0, forum+s 0 0.1, forum+said -0.09 0, forum+that 0.12 0, forum+to 0.03 0
forum+was 0.09 0, found+a 0.33 0.21, found+and 0 0.31, found+as -0.12 -0.07, found+by 0 -0.04
found+early 0.04 0, found+effec -0.14 0, found+has 0.23 0, found+in -0.06 -0.13, found+incon 0.11 0
found+is 0.14 0, found+it -0.14 0.05, found+leade 0.32 0.16, found+out 0.06 -0.16
found+signi 0.03 -0.12, found+suffi -0.22 0, found+syste 0.13 0, found+that 0.21 -0.21
found+the -0.09 -0.07, found+to 0.13 0.65, found+too -0.17 -0.16, found+trust -0.25 0
found+wanti 0.04 0, found+was -0.07 0, found+we 0.22 0, found+when -0.14 0, found+wides -0.99 0.07
four+areas -0.11 -0.1, four+days -0.06 0, four+in -0.1 0, four+of -0.1 0.2, four+out -0.08 0
four+signi -0.11 -0.07, four+thing -0.03 0, four+times -0.03 0, four+years 0.08 -0.15
fract+relat 0.08 -0.03, frame+it -0.06 0, frame+was 0.13 0, free+schoo 0.04 0, frien+and 0.03 0
from+0 -0.31 0.4, from+a 0 -0.32, from+all 0.04 0, from+an 0.23 0.16, from+birth 0.03 0
from+child -0.11 -0.03, from+diffe 0 0.08, from+educa -0.08 -0.06, from+famil -0.05 -0.28
from+healt 0.33 0.14, from+home -0.05 0.43, from+it -0.06 0, from+july 0.05 0, from+march -0.12 0
from+monda -0.03 0, from+octob -0.03 0, from+ofste 0.47 0.46, from+one 0.08 -0.14
from+other -0.05 0, from+outsi -0.15 0, from+paren -0.15 0.12, from+prima 0 0.11
from+schoo 0.47 -0.89, from+septe -0.11 0, from+socia 0 -0.17, from+some -0.03 -0.03
from+speci 0.13 0.11, from+the 0 0.4, from+their 0.03 -0.11, from+them 0.05 0, from+this 0.36 -0.07
from+those -0.1 0, from+three 0.03 0, from+us 0.03 0, from+what -0.12 0, from+which -0.35 0
from+year 0.11 0.12, front+door -0.04 0, front+line 0.08 0.05, front+of -0.15 0
front+staff 0.24 0.07, full+and 0.06 0, full+inspe -0.06 0, full+repor -0.09 0, full+time 0.12 0.13
fully+accep -0.12 0, fundi+for -0.21 0, fundi+was -0.03 0, furth+actio 0.31 0, furth+and -0.04 0
furth+educa 0 0.11, furth+impro 0.33 -0.26, furth+to -0.18 0, gain+from 0.26 0, gap+betwe -0.03 0
gaps+in 0.17 -0.1, gave+a -0.07 0, gave+an -0.03 0, gave+the -0.23 0, gave+up -0.03 0
gave+us 0.05 0, get+a 0.39 0.56, get+an 0.12 0, get+answe 0.1 0.13, get+at 0 0.3
get+bette -0.16 -0.83, get+clear 0.03 0, get+from -0.05 -0.06, get+good 0.09 0, get+help -0.03 0.58
get+hold 0.07 0, get+in -0.03 -0.03, get+it -0.09 0, get+less -0.07 0, get+more 0.05 0
get+one -0.11 0, get+short 0 0.11, get+suppo 0.11 -0.08, get+the 0.08 -0.26, get+their -0.05 -0.35
get+them 0.09 0, get+there -0.04 0, get+throu -0.14 0, get+to 0.16 -0.22, get+what -0.21 0
gets+a 0.13 0.13, getti+bette -0.2 -0.47, getti+the -0.07 0, give+a 0.03 0, give+child 0.03 0.05
give+up 0.03 0, given+a -0.08 0, given+by 0.14 0, given+in -0.08 0, given+the 0.18 0.31
given+to 0.05 -0.09, given+up 0.03 0, givin+the -0.03 0, glad+of -0.1 0.06, glad+that 0 0.05
glad+to 0.04 0, go+about 0.34 0, go+above 0.05 0.08, go+and 0.04 0.03, go+at -0.14 0, go+for 0.07 0
go+from -0.05 0, go+furth -0.11 0, go+into -0.06 0.06, go+out 0 0.18, go+over -0.05 0
go+the 0.23 0.4, go+to 0 0.12, go+unmet -0.06 -0.03, go+up -0.09 0, go+witho 0 -0.15
go+wrong 0.1 0, going+in 0.05 0, going+into 0.11 0.21, going+throu -0.14 0, going+to -0.11 -0.06
going+up -0.15 0, gone+from 0.05 0, gone+over 0.12 0, gone+throu -0.2 0, gone+to -0.06 0
gone+up -0.06 0, good+0 -0.11 0, good+and 0 0.08, good+as -0.06 0.13, good+at 0.08 0.17
good+deal -0.08 -0.3, good+educa 0.1 0, good+enoug -0.43 -0.18, good+for -0.05 0, good+help -0.08 0
good+many -0.04 0, good+news 0.11 0, good+one -0.05 0, good+or -0.29 0, good+outco 0.04 0
good+peopl -0.06 0, good+pract -0.29 0, good+progr 0.11 0.12, good+quali -0.2 0.03
good+repor -0.07 0, good+stuff -0.07 0, good+suppo 0.08 0.04, good+the 0.18 -0.21
good+thing -0.21 -0.14, good+time 0.15 -0.75, good+to -0.16 0.1, good+work 0.17 -0.13
got+a 0.17 0.18, got+bette 0.29 -0.07, got+in -0.08 0, got+it -0.03 0, got+one -0.12 0
got+the -0.25 0, got+to -0.16 0, got+worse 0.06 -0.04, gov+uk 0.07 0, gover+and -0.22 -0.15
gover+has 0.29 0.08, gover+is 0.04 -0.07, gover+s 0.05 0, gradu+appro 0.06 0.03
gradu+respo 0.38 -0.2, grasp+of 0.1 0, great+benef -0.09 0, great+deal 0.12 0, green+shoot 0 0.13
group+and 0.27 0.09, group+are -0.07 0, group+ccgs 0.11 0, group+had 0.05 -0.06, group+has 0.1 0
group+have 0.03 0, group+is -0.05 0, group+leade -0.2 0, group+of 0.2 -0.08, group+said -0.03 0
group+to 0.09 0, group+which -0.04 0, growi+numbe 0.14 -0.03, growi+up -0.18 0, grown+up -0.11 0
grown+ups 0.26 0.05, growt+in -0.03 0.05, guida+from -0.04 0, gypsy+roma 0.04 0, had+0 -0.04 0
had+a -0.1 0.21, had+also 0.03 0.12, had+an 0 -0.21, had+asked 0.04 0, had+becom 0.03 0
had+been 0.44 0.21, had+begun 0.04 0, had+broug 0.04 0.05, had+chang 0 -0.16, had+come -0.13 -0.12
had+comme 0.06 -0.06, had+done -0.11 0, had+faile 0.05 0, had+found -0.1 -0.19, had+given 0.08 0.04
had+gone 0.11 0.23, had+good 0.09 0.21, had+got -0.24 0.34, had+had -0.13 0, had+heard -0.05 0
had+held -0.04 0, had+helpe 0.08 0, had+ident -0.37 0, had+impro 0.13 0.24, had+in 0.15 -0.04
had+inspe 0.1 0, had+it 0.2 0, had+lost -0.09 0, had+made 0.33 0.15, had+moved -0.04 0
had+named 0.23 0, had+no -0.31 -0.15, had+not 0.08 -0.34, had+one -0.07 0, had+prais 0.14 0.1
had+put 0.12 0, had+raise 0.04 -0.12, had+risen -0.05 0, had+said 0.1 0, had+seen -0.04 0.23
had+spoke 0.07 0, had+taken 0.06 0.11, had+the -0.06 0.13, had+their 0.19 0.34, had+to 0.1 -0.41
had+told -0.05 0, had+too -0.07 0, had+turne 0.05 0, had+two -0.06 0, had+waite -0.03 0
had+yet 0.25 0, hadn+t 0.17 -0.08, half+of -0.05 -0.19, half+term -0.05 0, half+years 0.16 0
hall+in -0.19 0, hand+in 0.26 0.16, hande+in -0.04 0, handf+of 0.14 0.06, happe+next -0.04 0
happe+now -0.03 0, happe+to 0.04 0, happy+about 0.08 -0.1, happy+and 0.06 0, hard+for 0.04 0
hard+to 0.48 -0.37, hard+work -0.2 0.16, harde+to 0.06 -0.09, hardl+a -0.03 0, hardl+any 0.22 0.36
has+0 -0.09 0, has+a -0.1 0.07, has+agree -0.03 0, has+alrea -0.05 0, has+an 0 -0.07
has+asked 0.06 0, has+becom 0.12 0.12, has+been -0.17 -0.22, has+begun -0.05 0, has+broug 0.66 0.29
has+chang 0.21 0.36, has+come 0.53 0, has+deter -0.05 0, has+done -0.06 0, has+doubl 0.06 0
has+faile -0.12 0, has+falle -0.03 -0.05, has+for 0 -0.1, has+found 0.2 -0.09, has+given 0.17 0
has+gone 0.12 0.06, has+got 0.13 0.21, has+grown 0 -0.09, has+had -0.18 -0.04, has+impro -0.19 -0.1
has+in 0.05 0, has+issue 0.07 0, has+it -0.27 0, has+its 0.09 0, has+led 0.08 0
has+lengt 0.2 -0.03, has+made -0.32 0.69, has+never -0.05 0, has+no -0.08 0, has+not 0.24 -0.49
has+now -0.11 0, has+promi -0.06 0, has+put 0.07 0, has+reduc -0.06 0, has+risen 0.06 0
has+said -0.3 0, has+send -0.11 0, has+set 0.03 0, has+signi 0 -0.09, has+since -0.06 0
has+speci -0.09 0, has+taken 0.03 0.03, has+the -0.08 -0.04, has+to -0.23 0.19, has+told -0.07 0
has+too 0.03 -0.06, has+waite -0.05 0, has+worke 0.06 0, has+yet -0.06 0, hasn+t -0.08 0.04
have+0 -0.03 0, have+a 0.19 0.11, have+acces 0 0.04, have+addit -0.07 0, have+agree 0.05 0
have+alrea -0.11 0, have+an -0.06 0.21, have+and 0 -0.03, have+been -0.37 -0.13
have+bette 0.23 -0.16, have+broug 0.04 -0.03, have+calle -0.25 0, have+chang 0.16 -0.11
have+come 0.1 0.51, have+commi 0.15 0, have+concl -0.05 0, have+decid -0.07 0, have+done 0.15 0
have+enoug -0.24 0, have+falle 0.19 0.16, have+for 0.09 0, have+found 0.14 0, have+given -0.13 0
have+good -0.13 0, have+got 0.23 0.42, have+had -0.15 -0.11, have+heard -0.03 0, have+helpe -0.05 0
have+impro -0.14 0.38, have+in 0.21 0.06, have+incon -0.51 0, have+it -0.09 0, have+led -0.03 0
have+lengt 0.07 -0.13, have+let -0.06 0, have+liked 0.04 0, have+limit 0 -0.11
have+littl 0.07 -0.08, have+lost 0.16 -0.1, have+made 0.21 0.04, have+met 0.04 0, have+moved 0.14 0
have+never -0.16 0, have+no 0.51 -0.22, have+not -0.04 -0.56, have+one -0.03 -0.08
have+plans -0.04 0, have+posit -0.18 0.04, have+publi -0.09 0, have+put 0.06 0.12
have+raise -0.07 0, have+read 0.03 0, have+recei -0.07 0, have+recog 0.13 0.24, have+reduc 0.16 0
have+respo 0.09 0, have+risen 0.09 0, have+said -0.75 0.06, have+seen -0.12 -0.04, have+sen 0.03 0
have+send 0.22 -0.3, have+set 0.04 0, have+signi 0.23 -0.14, have+since -0.05 0
have+speci -0.43 -0.1, have+start -0.03 0, have+taken -0.05 0.04, have+the 0.17 -0.19
have+their 0.03 -0.16, have+this -0.06 0, have+to -0.07 0.16, have+today -0.08 0, have+told -0.34 0
have+too 0.04 0, have+turne -0.05 0, have+welco -0.03 0, have+wides 0.14 0, have+worke -0.12 0.06
have+you -0.08 0, haven+t 0.2 -0.28, havin+a -0.15 0.17, havin+been 0 0.03, havin+to 0.29 -0.17
he+had -0.05 0, he+has -0.05 0, he+is -0.07 0, he+s -0.09 0, he+said -0.11 0, he+told 0.16 0
he+went 0.09 0, head+of -0.22 0, head+teach -0.11 -0.05, healt+advic -0.11 -0.12
healt+and 0.21 -0.25, healt+are 0.05 -0.15, healt+asses 0.2 -0.04, healt+budge -0.03 -0.16
healt+care 0.35 -0.25, healt+check -0.11 0.22, healt+chief 0.03 0, healt+colle -0.12 0
healt+data 0.31 0, healt+educa 0.08 0.09, healt+in 0.04 0, healt+is -0.07 0.06
healt+leade 0.16 0.07, healt+needs 0.18 -0.3, healt+or 0.1 0, healt+partn -0.2 0.32
healt+profe -0.1 0.11, healt+provi 0 -0.1, healt+s 0.03 0, healt+servi -0.17 0.27
healt+socia -0.23 0.14, healt+staff 0 0.04, healt+suppo 0.52 0.5, healt+team 0 0.06
healt+teams -0.15 0, healt+the -0.08 0, healt+visit -0.05 0.1, healt+waits 0.15 -0.04
healt+watch 0.07 0.03, hear+from -0.03 0, heard+and -0.18 0, heard+from -0.07 -0.36
heard+of 0 -0.09, heard+that 0.07 -0.12, heard+what -0.07 0, heari+aids 0.07 0, heari+and 0.04 0.03
heari+impai 0.03 0.04, heari+loss 0.03 -0.16, heart+of -0.03 0.06, held+by -0.15 0
held+in 0.22 0.06, held+to -0.21 0, held+up 0.11 -0.1, help+and 0.23 0.09, help+at -0.03 0
help+child 0 0.05, help+comes 0.13 -0.05, help+for -0.06 -0.28, help+from 0.11 -0.03
help+given 0.06 0, help+in 0.12 0.15, help+is 0.12 0.21, help+that 0.07 -0.05, help+the -0.12 0
help+them -0.34 -0.06, help+they 0.03 0.27, help+to 0.21 0.27, help+us -0.1 0, help+when 0.03 -0.06
help+you 0.23 0, help+young -0.1 0, helpe+by -0.04 0, helpe+to 0.05 0.26, helps+child -0.19 0
her+daugh -0.03 0, her+majes -0.15 0, her+own -0.08 0, her+son -0.15 0, here+and 0.11 0
here+are -0.09 0, here+from -0.07 0, here+is -0.25 0, here+s -0.1 0, here+they -0.03 0
here+to -0.06 0, high+and 0.12 0.04, high+aspir 0 0.09, high+level 0.05 -0.04
high+needs -0.4 -0.15, high+quali -0.05 0.35, high+rate 0.06 -0.06, high+schoo 0 -0.06
high+stand 0.05 0, high+turno 0.06 -0.32, highe+of -0.03 0, highe+outco -0.19 0, highe+possi 0.08 0
highl+criti -0.07 0, highl+effec 0.09 0, highl+of 0.17 0.04, highl+skill 0.12 0.03
highl+that -0.06 0.09, highl+the -0.04 0, highl+value 0.04 0, his+mum 0.04 0, his+name -0.05 0
hmci+has -0.1 0, hold+a 0.04 0, hold+each 0.03 0, hold+of 0.22 -0.07, hold+one 0.1 0.15
holde+for 0.03 0, holds+the -0.06 0, home+and 0.08 0.06, home+educa 0.06 -0.05, home+for -0.1 0
home+from 0.1 -0.19, home+to -0.12 -0.21, homes+and 0.07 0, hones+about 0.05 0, hope+that -0.06 0
hoped+for -0.03 0, hospi+and -0.09 0.07, hours+a 0.04 -0.05, hours+of 0.03 0, how+a 0.11 0
how+bad 0.1 -0.11, how+child 0.03 -0.21, how+decis 0.05 0, how+do -0.12 0, how+educa -0.07 0
how+effec -0.03 -0.66, how+far 0.03 0.2, how+few 0.06 0.24, how+good 0.42 -0.72, how+hard 0.1 0
how+healt 0.06 0, how+it -0.3 0.07, how+littl -0.15 -0.15, how+long 0.29 0.17, how+many -0.3 0.13
how+much 0.17 0.3, how+often 0.03 0, how+one -0.05 0, how+paren 0.07 0, how+peopl 0.11 0
how+s -0.08 0, how+send 0.04 0.2, how+servi 0.18 0.14, how+speci -0.13 0, how+stron 0.06 0.05
how+the -0.47 0.19, how+their -0.03 0, how+these -0.06 0, how+they 0.17 0.12, how+timel -0.06 0
how+to -0.13 0.1, how+we 0.42 0.17, how+well -0.28 -0.38, how+young 0.06 0, howev+that 0.05 0
hub+in 0.06 0, hundr+of 0.03 -0.12, hyper+disor 0.11 0.08, i+am -0.05 -0.05, i+can 0.07 0.07
i+could -0.03 0, i+d -0.18 0, i+don -0.14 0, i+have -0.11 -0.19, i+hope -0.05 0, i+know -0.22 -0.14
i+ll 0.04 0, i+m -0.21 0.08, i+read 0.04 0, i+recog 0.04 0, i+said 0.04 0, i+see -0.18 0
i+shall 0.11 0, i+think -0.12 0, i+ve -0.1 -0.34, i+waite 0.05 0, i+want 0.06 0, i+was 0.13 -0.04
i+would 0.08 0, i+write 0.03 0, icb+and 0 0.03, icb+are -0.03 0, icb+has -0.12 0, icb+is -0.05 0
icb+must 0.09 0, icb+s 0.05 -0.1, icb+said -0.08 0, icb+shoul 0.29 -0.04, icb+to 0.05 0
ident+and 0.25 -0.37, ident+areas -0.07 0, ident+as -0.09 -0.2, ident+asses 0.06 -0.13
ident+at 0.03 -0.11, ident+by 0.24 0.12, ident+child -0.16 0, ident+early 0.08 0.1, ident+in 0 0.04
ident+is 0.07 0, ident+needs 0.03 0.1, ident+of 0.07 -0.09, ident+swift 0.05 0.07
ident+that -0.12 0.13, ident+the -0.24 0, ident+well 0 0.04, ident+wides 0.15 0, if+it 0.11 0
if+the -0.04 -0.15, if+there -0.08 0, if+they 0.09 0, if+we -0.06 0, if+what 0.09 0, if+you 0.45 0
if+your -0.05 0, ignor+and -0.06 0, image+capti -0.03 0, impac+of 0 -0.3, impai+are 0.04 0.1
imple+the 0.15 -0.13, impre+by -0.05 0, impro+acces 0.1 -0.11, impro+and 0.06 0.07
impro+are -0.46 -0.04, impro+as -0.33 0, impro+at 0 -0.11, impro+board -0.16 0, impro+but -0.04 0
impro+commu 0.27 -0.09, impro+for 0.09 -0.4, impro+from -0.03 0, impro+furth -0.04 0
impro+had 0.19 -0.11, impro+have 0.13 -0.05, impro+how 0.11 -0.06, impro+in 0.14 0.21
impro+is 0.08 0.23, impro+it 0.17 0, impro+notic 0.19 0.11, impro+outco -0.42 -0.07
impro+plan -0.25 0.06, impro+plans -0.05 -0.06, impro+progr -0.14 0, impro+send -0.07 0
impro+servi 0.04 0.05, impro+signi 0 0.23, impro+since 0.19 -0.17, impro+suppo 0.06 -0.13
impro+that -0.28 -0.08, impro+the 0.21 -0.15, impro+their 0 0.04, impro+to 0 -0.21
impro+was -0.07 0.05, impro+were 0.13 -0.08, impro+which 0.07 0, impro+work -0.08 0, in+0 0.09 0.27
in+a -0.32 -0.06, in+about -0.03 0, in+acces -0.05 -0.06, in+addit -0.04 0, in+addre 0 -0.14
in+all 0.12 -0.18, in+alter 0 0.06, in+an -0.22 0.19, in+and 0.06 0.3, in+anoth 0.06 0
in+answe -0.05 0, in+any -0.14 -0.03, in+april -0.13 0.18, in+asses -0.04 0, in+augus -0.11 0
in+autis -0.1 0, in+black -0.07 -0.07, in+both -0.13 0, in+by -0.07 0, in+care 0.23 0.51
in+charg 0.08 -0.11, in+child -0.05 -0.14, in+class 0.08 0.11, in+commi 0.07 0
in+commu -0.03 -0.06, in+conse -0.05 0, in+contr 0.03 0, in+count -0.06 0, in+crisi 0.04 0.21
in+decem 0.05 0.06, in+decis 0.06 0, in+detai 0 0.28, in+distr -0.21 0, in+each 0.14 0.15
in+early 0.07 0.2, in+east 0.09 0, in+educa 0.2 -0.09, in+ehc 0.03 -0.15, in+engla 0 0.05
in+every 0.28 0.43, in+fact 0.12 -0.06, in+febru -0.1 0.08, in+five -0.09 0.03, in+for -0.21 -0.1
in+four -0.19 0.21, in+front -0.13 0, in+full -0.16 0.09, in+gener 0.1 0, in+getti -0.09 -0.07
in+good 0.11 -0.65, in+hand -0.16 0, in+healt 0.19 0.05, in+her -0.08 0, in+hospi 0.04 0.22
in+how 0 -0.47, in+imple 0.06 0, in+impro -0.24 0, in+indep 0.07 -0.07, in+it -0.03 -0.28
in+its -0.25 -0.09, in+janua 0.12 0, in+joint 0.03 -0.07, in+july -0.05 -0.08, in+june -0.16 0.06
in+leade 0 -0.08, in+life 0.1 0, in+line -0.15 0, in+local 0.06 0.1, in+mains 0.18 -0.22
in+makin 0 0.16, in+many 0.13 0.19, in+march 0.34 -0.41, in+may -0.24 0.07, in+meeti -0.03 0
in+menta -0.06 0, in+mind 0.1 0.08, in+most 0.08 0.22, in+my 0.06 0, in+need 0.16 -0.25
in+neuro 0.06 0, in+new 0.03 0, in+nine 0.07 0, in+north 0.52 -0.13, in+novem 0.11 0.24
in+numbe -0.17 0, in+nurse -0.05 0.05, in+octob -0.06 -0.13, in+one 0.06 -0.13, in+order 0.04 0.09
in+other 0.03 -0.14, in+our -0.27 0.17, in+paid 0.05 0.05, in+part 0.12 -0.06, in+parti 0.06 0
in+partn -0.18 0.05, in+perso -0.1 0, in+place -0.12 0.62, in+plans 0.34 -0.53, in+post 0.03 -0.11
in+pract 0.46 -0.07, in+prima 0.16 0.05, in+provi 0.03 0.1, in+putti 0.08 0, in+quali 0.08 -0.35
in+relat 0.03 0, in+resid 0.12 -0.13, in+respe 0.04 0, in+respo 0.04 0, in+schoo 0.41 0.56
in+secon 0.24 -0.25, in+secti 0.07 0, in+send -0.17 0.15, in+septe 0.1 0.27, in+servi 0.15 0.05
in+sever 0.22 0.36, in+shapi 0.12 0, in+short 0.06 0, in+six 0.27 0.1, in+socia 0.08 0.06
in+some -0.09 0.04, in+speci 0.5 -0.06, in+speec 0.08 -0.11, in+spite 0 0.13, in+strat 0.03 -0.18
in+suppo 0.08 -0.17, in+ten 0.26 0.43, in+that 0.38 -0.54, in+the 0.43 -0.51, in+their 0.51 0.28
in+thera 0.06 -0.18, in+there -0.04 0, in+these -0.06 -0.04, in+this -0.22 -0.11, in+three 0.1 0
in+time -0.04 -0.08, in+timel 0.28 0, in+to 0.03 0, in+touch -0.09 -0.04, in+two 0.04 -0.36
in+unreg 0.05 -0.14, in+what 0.32 -0.24, in+which 0 0.32, in+work -0.08 0, in+writi 0 0.03
in+year -0.06 0, in+years 0.26 -0.36, inacc+and 0.03 -0.03, inclu+a -0.14 0, inclu+and -0.14 -0.03
inclu+child 0.04 0.19, inclu+fund 0.09 0, inclu+in 0.09 0, inclu+is -0.03 0, inclu+pupil 0.07 0
inclu+some -0.07 0, inclu+the 0.03 0.09, incon+and 0.15 -0.06, incon+exper -0.09 -0.11
incon+in 0 -0.18, incon+outco -0.04 0, incre+numbe 0.07 0.07, incre+the 0.15 -0.05
indep+and 0.09 0.14, indep+place 0.03 0, indep+trave -0.17 0, indiv+needs 0 0.16, influ+and 0.12 0
infor+about 0 0.15, infor+advic 0.03 0.15, infor+and 0.05 0.1, infor+for 0.06 0.04
infor+in 0.03 0.03, infor+is 0.03 -0.23, infor+of -0.15 0, infor+that -0.05 -0.12
infor+the -0.03 0, infor+to 0.17 0.07, initi+inspe -0.38 0.15, insid+0 0.06 0, insid+out 0.04 0.07
insid+the -0.08 0.06, inspe+0 -0.03 0, inspe+a -0.2 0, inspe+ackno 0.03 -0.15
inspe+also -0.35 -0.03, inspe+and 0.33 0.52, inspe+are -0.25 0, inspe+as 0.11 0
inspe+asked -0.06 0, inspe+at 0.2 0, inspe+befor -0.07 0.18, inspe+betwe -0.16 0
inspe+broug -0.15 0, inspe+by -0.12 0, inspe+calle 0.27 0.2, inspe+came 0.1 0.22, inspe+can -0.03 0
inspe+carri 0.12 -0.03, inspe+come -0.08 0, inspe+comme -0.06 0.13, inspe+concl 0.19 -0.08
inspe+consi -0.07 0, inspe+could 0.13 0, inspe+criti -0.03 0, inspe+descr 0.04 0
inspe+deter -0.03 0, inspe+did -0.15 -0.44, inspe+didn -0.15 0, inspe+febru 0.05 0
inspe+for -0.11 0, inspe+found -0.75 -0.39, inspe+frame 0.09 0, inspe+from -0.18 -0.08
inspe+had 0.51 0.26, inspe+has 0.2 -0.04, inspe+have -0.21 0.09, inspe+heard 0.09 0
inspe+held 0.17 0, inspe+highl -0.09 0, inspe+hmci -0.13 0, inspe+ident -0.19 0, inspe+in 0.09 0.07
inspe+inclu -0.04 0, inspe+inspe 0.1 0, inspe+is -0.1 -0.2, inspe+joint 0.26 -0.09
inspe+judge 0.05 0, inspe+lette -0.03 -0.07, inspe+liked 0.09 0, inspe+look -0.12 0
inspe+looke -0.2 0, inspe+made -0.21 0, inspe+may -0.03 0, inspe+met 0.1 0.13, inspe+of -0.32 0.71
inspe+ofste 0.18 0, inspe+outco -0.18 0, inspe+over 0.11 0, inspe+prais 0.03 0.04
inspe+publi 0.07 0, inspe+raise -0.38 0, inspe+recog 0.15 0.15, inspe+repor 0.44 0.15
inspe+retur -0.03 0, inspe+revis 0.04 0, inspe+s 0.05 0, inspe+said 0.36 0.41, inspe+saw 0 0.22
inspe+say 0.25 -0.15, inspe+says 0.06 -0.03, inspe+set 0.03 0, inspe+spent -0.05 0
inspe+start -0.05 0, inspe+surve -0.17 0, inspe+talke -0.04 0, inspe+team 0.15 0
inspe+that -0.13 -0.25, inspe+the -0.09 0.06, inspe+there 0.1 0, inspe+they 0.11 0.05
inspe+think 0 0.2, inspe+thoug 0.15 0.14, inspe+to -0.16 0, inspe+toget 0.1 0, inspe+told -0.08 0
inspe+too -0.22 0, inspe+took -0.06 0, inspe+under -0.14 0, inspe+visit -0.1 0
inspe+was -0.13 -0.19, inspe+we -0.08 0, inspe+went 0.12 0, inspe+were -0.28 0.3
inspe+which -0.21 0, inspe+who 0.09 -0.16, inspe+will 0.03 0, inspe+would 0.16 0
inspe+write 0.2 -0.06, inspe+wrote 0.15 -0.43, insuf+progr 0.15 -0.54, integ+care -0.48 0.1
inter+and -0.16 0, inter+are 0.06 -0.16, inter+at 0.27 0.1, inter+audit -0.2 0, inter+in 0.03 0
into+a -0.1 -0.18, into+adult -0.04 0.09, into+educa 0.07 0, into+effec -0.06 0, into+how -0.03 0
into+it -0.04 0, into+pract 0.18 -0.29, into+recep 0.04 0.07, into+schoo -0.06 0, into+servi 0.04 0
into+the 0 0.07, into+work 0.12 0.09, intro+by -0.16 0, intro+the -0.03 0, invit+to -0.04 0
invol+and -0.03 0, invol+at 0.03 0.16, invol+in 0.17 0.09, invol+of -0.15 -0.26, is+0 -0.06 -0.55
is+0m -0.03 0, is+a 0.12 0.03, is+also -0.41 0, is+ambit -0.04 0, is+among 0.05 0, is+an -0.06 0.19
is+and -0.19 -0.05, is+arran 0.1 0, is+as 0.12 -0.24, is+asked 0.08 -0.19, is+asses -0.04 0
is+at -0.11 -0.05, is+avail 0.07 -0.08, is+being -0.27 0.41, is+bette -0.1 0, is+broke 0.06 0
is+calle -0.18 0, is+clear 0.2 0.06, is+close 0.08 0, is+commi -0.23 -0.12, is+consi 0.06 0.1
is+criti 0.21 -0.06, is+decid 0.09 0, is+deliv -0.04 -0.16, is+descr 0 -0.03, is+diffe -0.22 0
is+doing 0.05 0, is+done -0.23 -0.06, is+due 0.05 0, is+easy 0.12 0.15, is+effec -0.16 0
is+evide 0.08 0, is+excel 0 0.11, is+expec -0.12 0, is+faili -0.2 0, is+fair -0.11 0
is+far -0.04 0, is+fit -0.06 0, is+for -0.03 -0.14, is+forec -0.05 0, is+four -0.04 0
is+given -0.07 0, is+going -0.2 0.16, is+good 0.07 0.33, is+growi 0.08 0, is+hard 0.21 -0.28
is+heard 0.21 0.1, is+here -0.05 0, is+high 0.11 0.04, is+highl 0.11 0, is+how 0.04 -0.13
is+ident -0.07 0.04, is+impro 0 0.08, is+in -0.34 -0.06, is+incon -0.09 0, is+invol 0.08 -0.03
is+it -0.22 0, is+known 0.12 0.26, is+lacki 0.03 -0.07, is+late -0.09 0, is+left 0 0.43
is+less 0.04 -0.13, is+like -0.12 0, is+limit 0.03 -0.08, is+littl 0.04 -0.04, is+low 0.19 -0.22
is+made 0.15 -0.15, is+makin 0.21 0.15, is+missi 0.04 -0.03, is+monit -0.03 0, is+more -0.07 0.08
is+much 0.04 0, is+neede 0 0.08, is+no 0.23 0.03, is+not 0.35 0, is+now -0.11 0, is+of 0 0.15
is+often -0.24 -0.07, is+one -0.13 0.07, is+open -0.07 0, is+our -0.18 0, is+out -0.13 0.15
is+over -0.21 0, is+overs -0.15 0, is+plann 0 0.28, is+poor -0.12 -0.06, is+posit -0.18 0.14
is+prais 0.1 0, is+provi 0.11 0.11, is+publi -0.04 0, is+put 0.08 -0.04, is+quick 0.12 0.06
is+rare 0.07 0.23, is+requi -0.1 0, is+respo 0.07 0, is+right -0.16 0.18, is+risin -0.04 0
is+said 0.07 -0.04, is+seen 0.07 0.26, is+set -0.06 0, is+share 0.03 0, is+short -0.03 0
is+slow -0.12 0.15, is+so -0.04 -0.07, is+somet 0.11 -0.27, is+still -0.08 -0.51
is+stron 0.19 0.22, is+suffi -0.1 0, is+taken -0.2 0, is+that -0.22 -0.31, is+the -0.29 -0.1
is+there 0.1 -0.1, is+thin 0.07 0, is+this 0.17 0, is+three -0.09 0, is+to 0.25 -0.31
is+too 0.07 -0.2, is+true -0.06 0, is+under 0.03 -0.14, is+uneve 0.04 0, is+up -0.14 0
is+used 0.17 0, is+value 0.13 0.09, is+varia -0.21 -0.12, is+very 0.08 -0.05, is+waiti 0.04 0
is+weak 0.05 -0.13, is+welco 0.06 0.09, is+well -0.05 0.14, is+what -0.23 -0.47, is+where -0.04 0
is+worki -0.06 0.03, is+worse 0.09 0, isn+t -0.14 0.15, issue+a 0.11 0, issue+and -0.15 -0.03
issue+are -0.09 0.03, issue+in 0 -0.28, issue+of 0.06 0, issue+plans 0.07 0.08
issue+that -0.04 0.2, issue+withi 0.15 -0.23, it+a 0.03 0.1, it+accep -0.03 0, it+added 0.07 0
it+adds 0.2 -0.08, it+all 0.03 -0.22, it+also 0.04 0, it+and -0.26 -0.03, it+are -0.12 0
it+as -0.07 -0.12, it+be -0.15 0, it+by 0.17 0, it+calls 0.06 0.03, it+came 0 0.33
it+can -0.35 -0.11, it+comes 0.17 0, it+could 0.08 0, it+d -0.06 0, it+descr 0.06 0.1
it+didn -0.08 0, it+does -0.18 0.15, it+doesn -0.32 0, it+down -0.12 0, it+for -0.05 0
it+found 0.34 0.45, it+from 0.06 0, it+gave 0.04 0, it+gives -0.04 0.04, it+goes -0.28 0.07
it+got -0.05 0, it+had 0.06 -0.3, it+hard 0 -0.25, it+has 0.32 0.14, it+hasn 0.04 0
it+in -0.41 -0.14, it+is -0.49 -0.45, it+isn -0.18 0, it+like -0.07 0, it+ll -0.04 0
it+looks -0.3 0, it+makes -0.13 -0.09, it+matte -0.09 0, it+means -0.2 0, it+must -0.07 -0.03
it+needs -0.08 0, it+noted 0.24 -0.43, it+notes -0.18 0.03, it+once 0.23 0.23, it+ought 0.13 0.1
it+plans -0.16 0, it+pleas 0.19 0.03, it+point 0.14 -0.06, it+right -0.05 0, it+s -0.58 -0.3
it+said 0.59 0.17, it+say -0.12 0, it+says 0.79 0.3, it+seems 0.03 0, it+sets 0.03 0
it+shoul 0.1 0, it+shows 0.41 0.18, it+so -0.11 0, it+speak -0.04 0, it+still -0.06 0
it+takes 0.11 -0.14, it+that -0.18 -0.19, it+the 0.13 0.17, it+there 0.22 0, it+to 0.09 0
it+too -0.03 0, it+took 0.06 0, it+true -0.15 0, it+twice -0.03 0, it+up -0.03 0, it+was 0.3 0.07
it+wasn 0.04 0.05, it+well 0.09 0, it+went 0.05 -0.04, it+were 0.04 0, it+when -0.08 0
it+will -0.23 0, it+won -0.04 0, it+works 0.06 0, it+would 0.13 0.04, its+appro -0.08 0
its+area -0.15 0, its+child 0.3 0, its+dutie 0.09 0, its+findi -0.04 0, its+first -0.07 0
its+inspe 0.16 0, its+knees -0.07 0, its+nhs -0.08 0, its+own -0.07 0, its+partn 0.07 -0.08
its+plan -0.03 0, its+repor 0.31 0, its+respo 0.07 0, its+self -0.1 0, its+send -0.05 0
its+servi -0.06 0, its+way 0.05 0, its+work 0.04 -0.08, janua+0 -0.03 -0.07, janua+and 0.19 0
janua+to -0.08 0, job+coach -0.11 0, job+it 0.03 0, join+in 0.07 0, join+up 0 -0.04
joine+in -0.04 0, joine+up 0 -0.04, joint+and 0.13 -0.05, joint+area -0.39 0, joint+by 0.09 0
joint+commi 0.52 0.03, joint+in 0.04 0, joint+inspe -0.35 -0.12, joint+local 0.07 0
joint+ofste -0.16 -0.04, joint+plan 0.13 0, joint+plann 0.03 -0.1, joint+repor 0.03 -0.23
joint+respo -0.23 0, joint+state -0.04 0, joint+strat 0.18 0.16, joint+to -0.17 0
joint+worki -0.1 0.04, journ+of 0.04 0, journ+to 0.14 0.12, judge+how -0.08 0
judge+that 0.23 -0.03, judge+the -0.11 0, judge+to 0.28 0, judge+was -0.07 0, july+0 0.2 0.21
july+and -0.06 0, july+s 0.08 0, june+0 0.23 0.17, june+and -0.13 0, june+the 0.08 0
june+to -0.04 0, just+the 0.14 0, just+to 0.05 0, justi+servi 0.05 0.08, keep+a -0.03 -0.14
keep+child 0.03 0.05, keep+it -0.04 0, keep+the -0.03 0, keep+them 0.08 0, kept+infor 0 0.08
kept+pace 0.07 -0.04, kept+safe 0.06 0.05, kept+up 0.07 0, key+areas 0.4 -0.25, key+partn -0.08 0
key+point -0.03 0, key+prior -0.1 0, key+stage 0.34 -0.16, key+worke -0.19 0.16, keywo+servi 0.04 0
kids+are 0.05 0, kids+who 0.04 0, kind+about 0.19 0, kind+and 0.03 0.07, kinds+of -0.08 0
knew+of -0.03 0, know+and 0.15 0.27, know+child 0.14 0.15, know+each 0.13 0, know+enoug 0.06 -0.03
know+famil 0.06 0, know+how 0.14 -0.12, know+if 0.1 0, know+is -0.04 0, know+it -0.1 -0.12
know+of 0.05 0, know+that -0.23 -0.14, know+the -0.05 0.2, know+their 0.05 0.09, know+there -0.14 0
know+this -0.24 0, know+we -0.03 0, know+what 0.37 0.37, know+where 0.09 0.05, know+wheth 0.08 0
know+which 0.08 0.1, know+who 0.09 0, knowl+and 0.08 0, known+about 0.26 -0.16
known+and -0.05 0.21, known+as 0.04 0, known+by 0.11 0.09, known+of 0.03 -0.17, known+that -0.08 0
known+to -0.14 0.16, labou+group -0.06 0, labou+s -0.07 0, lack+ambit -0.17 0, lack+of 0.09 -0.11
lad+who -0.03 0, laid+bare 0.24 0, laid+out -0.09 0, langu+and 0.06 0.14, langu+thera 0.18 -0.56
last+inspe 0.14 0, last+month -0.05 0.39, last+night -0.05 0, last+novem -0.14 0, last+time -0.03 0
last+two -0.03 0.32, last+week 0 0.04, last+year -0.07 -0.19, late+and -0.1 0.09, late+in -0.09 0
late+or -0.06 0, late+plans 0.16 0.28, late+to 0.07 -0.05, latel+and 0.04 0, launc+in 0.17 0
law+says -0.04 0, lead+for -0.11 0, lead+inspe 0.05 0.27, lead+said -0.03 0, lead+the 0.09 0
lead+to 0.17 -0.04, leade+acros 0.09 -0.09, leade+and -0.05 -0.27, leade+are 0.27 0.4
leade+at -0.04 0.11, leade+cllr -0.04 0, leade+did 0.09 -0.4, leade+do 0.17 -0.1, leade+for 0.03 0
leade+from -0.08 -0.07, leade+had -0.25 -0.22, leade+has -0.05 0.11, leade+have 0.52 0.17
leade+hold 0.07 0.09, leade+in -0.4 -0.14, leade+is -0.19 0, leade+know -0.19 0.69
leade+must -0.35 -0.09, leade+now 0.19 0.17, leade+of -0.23 0.2, leade+said -0.16 0
leade+shoul 0.28 -0.45, leade+staff -0.14 0, leade+that -0.28 -0.21, leade+the 0.07 0.14
leade+to 0.12 -0.14, leade+use 0 0.1, leade+who 0.05 0.25, leadi+to -0.12 0, leads+the -0.13 0
leads+to 0.09 0, learn+and -0.2 0, learn+disab 0.11 0.18, learn+from 0.11 0, learn+of 0 -0.13
learn+to 0.05 0, leave+child 0.04 -0.11, leave+colle 0.08 -0.06, leave+schoo 0.13 -0.15
leave+the -0.03 0, led+by 0.19 0.24, led+to 0.05 0.14, left+in 0.03 0.07, left+out 0 -0.08
left+to -0.16 0.31, legal+docum -0.03 0, legal+limit 0.13 0.08, leisu+centr -0.06 0
lengt+of 0.12 -0.06, less+so -0.07 0, less+than -0.13 0, less+well 0.1 -0.27, let+down -0.2 0
let+it -0.03 0, let+s -0.1 0, let+the -0.05 0, let+them -0.14 0, let+us -0.03 0
lette+about -0.06 0, lette+also 0.08 0.08, lette+and -0.17 0, lette+are 0.09 0, lette+came -0.05 0
lette+from 0.26 0.16, lette+had 0.05 0, lette+in -0.03 0, lette+of 0.1 0.03, lette+out -0.1 0
lette+outli -0.08 0, lette+publi 0.13 0.09, lette+s -0.11 0, lette+says -0.05 0.03
lette+sets -0.04 0, lette+state 0 -0.05, lette+that -0.05 0.18, lette+the 0.18 -0.04
lette+to 0.04 0.07, lette+was -0.03 0, lette+which 0 -0.15, level+of 0.1 -0.31, lib+dems -0.08 0
liber+democ -0.11 0, life+as -0.04 0, life+bette 0.1 0.05, life+is -0.06 0, life+limit 0 0.03
life+of -0.06 0, light+in 0.23 0, like+a -0.13 0, like+it -0.05 0, like+more -0.04 0
like+that -0.11 0, like+the 0.2 0.19, like+them 0.03 0, like+this -0.15 0, like+to 0 -0.11
like+us 0.17 -0.15, liked+the 0.14 0.07, likel+in -0.05 0, likel+to -0.08 -0.08, line+is -0.07 0
line+of 0.04 0.04, line+staff 0.04 0, line+that 0.05 0, lines+of 0.17 0.11, list+for -0.06 0
list+is 0.04 0, list+of 0.2 -0.07, liste+and 0.1 0, liste+to 0.43 0.62, lists+for -0.03 0
littl+co 0.08 -0.03, littl+engli 0.07 0.08, littl+is -0.28 -0.07, littl+ones 0.03 0.55
littl+or 0.03 0.08, littl+to 0 -0.06, live+away 0.07 0.31, live+in -0.28 -0.06
live+throu -0.05 -0.23, lived+exper 0.08 -0.29, lives+in -0.06 0, lives+of 0.1 -0.15, ll+be 0.03 0
ll+do -0.07 0, ll+get 0.03 0, ll+give -0.04 0, ll+go -0.04 0, ll+have -0.17 0, ll+help 0.04 0
ll+keep 0.06 0, ll+know -0.08 0, ll+see 0.03 0, ll+wait 0.16 0, ll+work -0.03 0
local+area -0.16 -0.18, local+areas -0.51 0, local+autho -0.04 -0.45, local+democ 0.23 0
local+gover -0.15 0, local+leade 0.35 -0.15, local+nhs 0.22 0, local+offer 0 -0.38
local+paren -0.03 0, local+partn 0 0.19, local+schoo 0.08 0, local+speci 0.07 0.08, long+a 0.13 0
long+ago -0.2 0.21, long+and -0.26 -0.09, long+as -0.14 0.03, long+child 0.03 -0.03
long+delay -0.04 0, long+enoug 0.06 0, long+for 0.05 -0.08, long+in -0.04 0, long+it 0.27 0
long+journ 0.1 -0.06, long+one 0.05 0, long+stand 0 -0.04, long+term 0.07 0, long+that -0.11 0
long+they 0.22 0.07, long+time 0.2 -0.17, long+to 0.45 -0.05, long+wait 0.04 0
long+waits 0.12 -0.04, long+way 0.18 -0.17, longe+for 0.21 -0.09, longe+in 0.03 0
longe+than -0.16 -0.22, longe+wait 0.04 0, look+after -0.03 0.04, look+at 0 -0.09, look+for 0.07 0
look+forwa 0.04 0.09, look+like -0.1 0, looke+after 0.13 0.35, looke+at -0.13 -0.03
looke+in -0.04 0, looke+into -0.04 0, looks+after 0.07 0, looks+at -0.15 0, lost+0 -0.04 0
lost+a -0.03 0, lost+faith 0.04 -0.04, lot+of 0 -0.15, lots+of 0.26 0, low+and 0.06 -0.11
low+base -0.1 0, lowes+outco -0.04 0, m+delig 0.07 0, made+a 0.05 0.21, made+and 0.07 0
made+bette 0.24 0, made+by 0.48 -0.16, made+enoug 0.07 0.08, made+for -0.04 -0.04
made+in 0.13 -0.1, made+it -0.15 0.06, made+of -0.13 0.13, made+publi 0.05 0, made+since 0.07 0
made+stron -0.16 0, made+suffi -0.39 0, made+the -0.06 0.07, made+to -0.16 -0.18, made+up -0.13 0
main+areas -0.38 0, main+findi 0.37 0.25, main+point -0.03 0, mains+prima 0 -0.09
mains+schoo 0.03 -0.13, majes+s -0.14 0, major+of 0.06 0.03, make+a 0.07 0.29, make+bette 0 -0.09
make+good 0.07 0, make+it -0.04 0.44, make+of -0.06 0, make+servi -0.1 0, make+stron 0.08 0
make+sure -0.48 0, make+the 0.24 0, make+them -0.06 0, make+thing -0.07 0, make+up 0.03 0
makes+a 0.07 0.1, makes+for -0.05 0, makes+me -0.04 0, makin+a 0.06 0.23, makin+sure 0.03 -0.13
makin+the 0.14 0, manag+and -0.08 0, manag+to 0.06 -0.11, many+are -0.07 0.06, many+cases 0.07 0.12
many+child -0.18 -0.29, many+famil -0.19 -0.18, many+have -0.11 0, many+kinds -0.13 0
many+of -0.19 0.06, many+paren 0.17 -0.46, many+pupil -0.04 0, many+schoo 0.05 0.09
many+stren 0.25 0.08, many+years 0.11 0, many+young -0.26 0.05, march+0 0.25 0, march+and -0.03 0
march+s -0.19 0, march+the -0.15 0, march+we 0.12 0, matte+for -0.03 0, matte+of 0.09 -0.03
matte+to -0.03 0, may+0 -0.12 0.33, may+and -0.03 0, may+be 0.3 0.03, may+have 0.15 -0.17
may+not 0.09 0, may+wait 0.04 0, may+wish -0.05 0, me+about -0.03 0, me+and -0.05 0, me+in 0.09 0
me+that -0.05 0, me+to -0.05 0, mean+that 0 0.03, mean+to -0.03 0, means+of 0.38 0.1
means+that -0.04 0.13, means+to 0.04 0, meant+to -0.05 0.07, measu+of 0.14 0, medic+needs -0.05 0
medic+offic 0.13 -0.17, meet+child 0 0.03, meet+in 0.07 0, meet+the 0.22 0.06
meet+their 0.15 -0.26, meet+them -0.08 0, meet+what -0.07 -0.1, meeti+are 0.07 0, meeti+at -0.04 0
meeti+needs -0.18 0, meeti+that 0.06 0, meeti+the -0.12 0, meeti+to 0.16 0, meeti+what 0.1 -0.08
meets+the 0.04 0, membe+and 0.04 0, membe+are -0.03 0, membe+cllr -0.05 0, membe+for -0.13 0.12
membe+had -0.05 0, membe+heard -0.03 0, membe+in 0.22 0, membe+noted 0.05 0, membe+that 0.16 0
membe+to -0.03 0, membe+were 0 0.05, menta+healt 0.18 0, met+a -0.06 0, met+and -0.31 0
met+by -0.17 0, met+in 0.15 -0.04, met+inspe -0.15 0, met+the 0.17 0, met+them -0.15 0
middl+of -0.15 -0.06, middl+one 0 0.15, middl+outco 0.04 0, minor+of 0.12 -0.14, miss+out 0.07 0.04
missi+educa 0.04 0.25, missi+from 0 -0.15, missi+schoo -0.05 0.03, model+of 0 0.08, monda+0 -0.09 0
money+and 0.15 0.04, money+for -0.05 0.07, money+in -0.04 0, money+is 0.13 0, money+was 0.04 0
monit+and 0.06 -0.12, monit+by 0.11 0, monit+how 0.11 0, monit+inspe 0.06 0.09, monit+it 0.1 0
monit+of -0.05 0, monit+repor -0.14 0, monit+visit -0.15 0, month+after -0.03 0, month+ago 0.08 0
month+and 0.12 -0.07, month+befor 0.05 0, month+for 0.03 -0.15, month+s 0.04 0, month+since 0.14 0
month+the 0.15 0, month+there -0.04 0, month+to -0.11 -0.29, more+about 0.03 0, more+and 0.18 -0.05
more+child 0.43 -0.37, more+educa 0.03 0, more+effec 0.16 -0.23, more+famil 0.08 0
more+money -0.08 0, more+of 0 0.29, more+often 0.06 0.3, more+or -0.04 0, more+peopl 0.11 0
more+place 0.13 0, more+plans -0.04 0, more+speci 0.1 0.15, more+suppo 0.06 0, more+than 0.2 0
more+time -0.04 0, more+timel -0.2 0, more+to -0.03 0.07, more+widel -0.07 0, more+work -0.17 0
more+young 0.18 0.35, most+are -0.08 0, most+areas -0.09 0, most+child 0 -0.3
most+compl 0.11 -0.12, most+of -0.03 0.06, most+paren 0 0.07, most+recen 0 0.03
most+schoo 0.08 0.19, most+vulne 0.1 0.07, mothe+of -0.1 0, move+from 0.13 0.07, move+into 0.04 0.1
move+to 0.19 -0.27, moved+to -0.09 0, moves+betwe 0.04 -0.07, moves+to 0.07 -0.11
movin+into -0.06 0, movin+to 0.03 -0.06, mp+for -0.11 0, mp+has -0.06 0, much+as -0.08 0
much+bette 0.11 0.5, much+impro 0.12 0.03, much+is 0.08 0, much+of -0.07 -0.04, much+that -0.03 0
much+the 0.03 0, much+to -0.07 0.04, multi+agenc 0.12 0.21, must+act 0.04 0, must+addre 0.04 0
must+be 0.26 -0.17, must+come 0.08 0, must+deal 0.09 0, must+do 0.07 0.07, must+get 0.04 0.03
must+have -0.06 0.05, must+impro 0.11 0.18, must+now -0.03 0, must+say 0.13 0, must+urgen -0.19 0
must+work -0.18 0, my+casew -0.04 0, my+child -0.06 0, my+const 0.03 0, my+daugh 0.06 0
my+own -0.06 0, my+son 0.13 0, my+surge -0.05 0, my+view 0.08 0, name+and 0.04 0, name+of -0.12 0
named+as 0.15 0.06, named+in 0.16 -0.12, named+offic -0.04 0, natio+avera 0.2 -0.26
natio+healt 0.03 0, natio+refor 0.03 0, natio+short -0.05 0, nearl+0 -0.15 0, nearl+all 0.35 0.29
nearl+every 0.19 0.09, need+a -0.25 0.18, need+and -0.31 0.03, need+are 0.03 -0.15, need+at -0.12 0
need+for 0.21 -0.06, need+is 0.12 -0.07, need+it -0.22 0.08, need+more 0.06 0, need+of 0.11 -0.12
need+to -0.44 0.56, neede+and 0.03 0, neede+in 0 -0.3, neede+to 0.04 -0.04, needs+a -0.2 0
needs+and 0.23 0.04, needs+are 0.18 0.03, needs+as -0.12 0, needs+asses -0.17 0.4
needs+block -0.14 0, needs+child 0.37 -0.16, needs+coord -0.16 0, needs+defic -0.05 0
needs+early 0.03 0, needs+get 0 -0.09, needs+go -0.11 0, needs+had 0.05 0, needs+has 0.24 0
needs+have 0.18 0.15, needs+ident 0.15 0.39, needs+in -0.4 0.07, needs+inspe -0.14 0
needs+is -0.07 0, needs+met 0.04 -0.05, needs+of 0.31 0.04, needs+or 0 -0.11, needs+provi 0.06 0
needs+refor 0.04 0, needs+send 0.29 0.05, needs+servi -0.44 0.06, needs+that -0.11 -0.34
needs+to -0.21 0.74, needs+well 0.1 0.05, needs+were 0.16 -0.05, needs+who -0.3 0
neuro+asses 0.29 0.03, neuro+needs 0 -0.13, neuro+pathw -0.03 -0.14, never+been -0.25 0
never+had -0.07 0, never+met -0.03 0, new+and 0 -0.11, new+board 0.03 0, new+counc -0.04 0
new+direc 0.2 0, new+frame -0.2 0, new+inspe -0.08 0, new+leade 0 0.11, new+one 0.07 0
new+ones 0.06 0, new+place 0.04 0, new+plan -0.16 0, new+plans 0.4 0.1, new+repor -0.06 -0.29
new+schoo 0.07 0, new+send 0.26 0, new+speci -0.1 0.09, new+staff 0.03 0, new+strat -0.21 0
new+to 0.12 0.12, new+year -0.03 0, news+to -0.05 0, newsl+by -0.03 0, next+door 0.04 0
next+full -0.04 0, next+inspe 0.04 0, next+steps -0.06 0, next+time -0.03 0, next+to 0.04 -0.03
next+week -0.05 0, nhs+and 0.18 0.05, nhs+colle 0.03 0, nhs+engla 0.16 0.11, nhs+found -0.25 0
nhs+great -0.19 0, nhs+has 0.08 0, nhs+have 0.07 0, nhs+north -0.17 0, nhs+offic -0.03 0
nhs+servi 0.05 0, nhs+south -0.13 0, nhs+to 0.04 0, nhs+trust -0.15 0, nice+about 0.11 0
nine+areas 0 -0.15, nine+in 0.37 0.33, nine+month -0.03 0, nine+of 0.07 0, no+answe 0.08 0
no+bette 0.12 -0.11, no+child -0.34 0.85, no+clear 0.03 -0.09, no+compl -0.04 0
no+desig 0.14 -0.12, no+doubt 0.19 -0.08, no+educa 0.08 -0.03, no+effec 0.04 0, no+end 0.03 -0.1
no+help -0.19 0, no+joint 0.27 -0.17, no+longe 0.08 0.47, no+more -0.13 0, no+need -0.1 0
no+one 0.21 -0.07, no+place -0.05 0, no+plan 0.11 0, no+progr 0.15 0, no+schoo -0.23 0
no+servi 0.22 -0.03, no+share 0.08 -0.05, no+speci -0.03 0, no+state -0.07 0, no+strat 0.13 -0.07
no+suppo -0.11 -0.04, no+surpr -0.13 -0.08, no+thera -0.14 0, no+way 0.03 0, no+writt -0.19 0
nobod+answe 0.51 0, nobod+asked -0.04 0, nobod+had -0.03 -0.06, nobod+has -0.14 0
nobod+in 0.19 -0.16, nobod+liste -0.07 0, nobod+s 0.14 0.06, nobod+tells -0.1 0, nobod+was 0.11 0
none+of 0.1 0, nor+do -0.09 0.08, north+and -0.08 -0.07, north+east -0.14 0, north+north 0 -0.06
north+of 0.16 -0.1, north+west -0.09 0, not+a -0.26 0.31, not+accep -0.05 -0.13
not+accur 0.04 0.05, not+acted 0.07 -0.06, not+all 0.2 -0.22, not+alway 0.15 -0.07, not+an -0.04 0
not+as -0.17 -0.05, not+asked 0.08 0, not+at -0.06 -0.06, not+atten -0.03 0, not+be -0.09 0.07
not+been 0.25 -0.19, not+being 0.12 -0.14, not+by -0.08 0, not+check 0.15 -0.03
not+clear 0.08 -0.09, not+come -0.07 -0.16, not+compl -0.07 0, not+consi 0.09 -0.09, not+do 0.14 0
not+done 0 0.37, not+effec -0.05 0, not+embed 0.15 0.07, not+enoug 0.18 -0.2, not+every -0.11 -0.12
not+feel -0.05 -0.08, not+fit 0.03 -0.18, not+for -0.07 0, not+get 0 0.25, not+go -0.1 0
not+going 0.03 0, not+good -0.28 -0.03, not+got -0.17 0, not+had -0.11 -0.06, not+have -0.08 -0.16
not+helpe 0.1 0, not+ident 0 -0.04, not+impro 0.04 0, not+in -0.19 0.18, not+just 0 0.13
not+kept 0.09 -0.06, not+know 0.15 -0.93, not+known -0.2 -0.03, not+long -0.2 0.36
not+made 0 -0.31, not+make 0 -0.03, not+meet 0.19 0.05, not+menti -0.05 0, not+met 0.06 0
not+one -0.09 0.06, not+plann 0.04 0, not+put 0.27 -0.03, not+reach -0.19 -0.08, not+recei -0.08 0
not+requi -0.05 0, not+routi -0.03 -0.13, not+say -0.12 0, not+seen 0.08 -0.15, not+so 0.12 0.3
not+speak 0 0.18, not+speci 0.07 0.08, not+suffi 0 0.17, not+surpr -0.14 0, not+take -0.16 0
not+that -0.03 0, not+the -0.2 -0.15, not+there 0.03 0, not+to -0.14 0, not+told 0.13 0.03
not+trust 0.05 0, not+under 0.12 -0.35, not+up -0.13 0, not+use 0 -0.06, not+used 0.1 -0.03
not+well -0.08 -0.05, not+what -0.1 -0.03, not+work 0.08 -0.31, not+worke 0.16 -0.11
not+worki 0.04 -0.03, not+yet 0.42 0.11, note+of 0.1 0, note+the -0.04 0, noted+and -0.14 0
noted+by -0.03 0.31, noted+in 0 0.06, noted+that -0.07 -0.03, noted+the -0.11 0.19
notes+that -0.1 -0.11, nothi+but -0.11 0, nothi+for 0.04 0, nothi+in 0 0.06, nothi+to 0 0.13
notic+a -0.08 0, notic+and 0.03 0, notic+that -0.06 0, notic+was 0.15 0, notic+which -0.05 0
novem+0 0.15 -0.05, novem+and -0.16 0, novem+s -0.04 0, now+0 -0.08 0, now+a 0.11 0.08
now+and 0.04 -0.44, now+at -0.04 0, now+be -0.07 0, now+been -0.09 0, now+clear 0.05 0
now+for -0.07 0, now+has -0.05 0.1, now+have 0.07 0.08, now+in -0.28 0, now+is -0.11 0
now+it 0.14 0, now+know 0.06 0.09, now+publi -0.04 0, now+so -0.17 0, now+that 0.22 0
now+the -0.07 0.06, now+there -0.19 0, now+they -0.14 0, now+to 0.04 0, now+we -0.03 0
now+work 0.05 0, numbe+0 -0.06 0, numbe+and -0.04 0, numbe+are 0 -0.15, numbe+of -0.34 0.3
numbe+one 0.06 0, nurse+and 0 0.09, nurse+are 0.11 0.14, nurse+provi 0 0.05, nurse+schoo -0.18 0
nurse+staff 0.1 0, nurse+to 0.03 0.13, nurse+who 0.16 0.03, nursi+for 0.03 -0.04
nursi+is 0.06 -0.07, obser+that 0.09 0.14, occup+thera 0.45 -0.32, octob+0 -0.04 0.06
octob+and -0.04 0, of+0 -0.85 0.58, of+a -0.32 0.33, of+accou 0.16 0.07, of+actio -0.33 -0.11
of+admis 0 0.17, of+advic -0.11 0, of+all -0.43 0.11, of+alter 0.04 -0.06, of+an 0.14 -0.1
of+and 0.11 0.09, of+annua 0.07 0.05, of+any 0.06 0, of+april -0.04 0, of+area -0.04 0
of+areas -0.13 0.32, of+asses 0.13 -0.04, of+autis 0.08 0.09, of+being 0.47 -0.06
of+bette 0.03 0.26, of+borou -0.03 0, of+care -0.04 0.16, of+cases 0.1 0.04, of+casew 0.26 0
of+chang -0.1 -0.08, of+child 0.29 -0.33, of+co 0.14 -0.15, of+commu 0.09 0, of+conce 0 0.11
of+counc 0.06 0.06, of+count -0.03 -0.03, of+cours 0 0.09, of+crisi 0.07 0.05, of+data 0.12 -0.22
of+date 0.35 -0.21, of+decem -0.12 0, of+decis 0.14 0.08, of+direc 0.05 0.1, of+disab 0.1 -0.06
of+each -0.05 0, of+early -0.14 -0.09, of+educa 0 0.23, of+effec 0 0.04, of+ehc 0.05 -0.32
of+eight -0.08 0, of+every 0.07 -0.03, of+exclu 0.23 0.2, of+famil -0.1 -0.24, of+febru -0.05 0
of+five 0.12 0.17, of+fixed 0.04 0, of+four 0 0.03, of+good -0.33 0.14, of+gover 0.05 0
of+harm 0.08 0.38, of+healt -0.35 0, of+help 0.18 0, of+high -0.07 0.12, of+hospi 0.1 0.19
of+how 0.32 -0.23, of+impac 0.24 0, of+impro 0.06 -0.11, of+inclu 0.05 0, of+incon 0.29 -0.03
of+infor -0.15 0, of+inspe 0.04 0.03, of+inter -0.11 0, of+it -0.22 -0.56, of+its -0.06 0
of+janua -0.03 0, of+joint 0 0.25, of+july 0.04 0, of+key 0.21 0.05, of+last -0.16 0
of+late -0.14 0.26, of+leade -0.12 -0.04, of+littl 0.09 -0.13, of+local -0.28 0, of+many -0.08 0
of+march 0.33 0, of+may 0.06 0, of+menta 0.04 0.17, of+money 0.06 0, of+more 0.19 -0.05
of+need -0.07 -0.17, of+needs 0.05 -0.15, of+new 0.07 0.03, of+nhs -0.08 0, of+nine -0.19 0
of+north 0.03 0, of+novem -0.26 0, of+offic -0.07 0, of+ofste 0.24 0.32, of+older 0.06 0
of+one 0.08 0, of+other 0.1 -0.1, of+our 0.06 -0.19, of+ours -0.05 0, of+overd 0.05 0.06
of+paren 0.11 -0.61, of+part 0.05 0, of+partn 0 -0.03, of+peopl -0.12 -0.11, of+perso 0.12 -0.05
of+place 0.18 -0.06, of+plans -0.07 0.14, of+poor 0.3 -0.14, of+pract -0.11 -0.1, of+prior -0.1 0
of+profe 0.06 -0.14, of+progr 0.05 0, of+provi -0.49 0.07, of+psych 0.03 0, of+pupil 0.11 -0.19
of+quali 0.06 0.08, of+revie 0 -0.1, of+schoo -0.4 -0.42, of+secon 0.03 -0.15, of+send -0.21 -0.4
of+servi -0.12 -0.37, of+seven -0.04 0, of+short 0.08 0.11, of+sight 0.1 0.12, of+signi -0.32 0.19
of+six -0.12 0, of+some 0.1 -0.13, of+south -0.05 0, of+speci 0.12 -0.08, of+staff 0.2 -0.2
of+state 0.07 0, of+strat 0 -0.1, of+stren -0.45 0.07, of+stron 0.14 0, of+suppo -0.32 0.07
of+suspe 0.05 -0.04, of+tea 0.06 0, of+teach -0.04 0, of+ten 0.11 -0.04, of+that -0.43 -0.04
of+the -0.2 0.14, of+their -0.47 -0.08, of+them 0.34 0.22, of+thera -0.12 -0.23
of+these -0.14 0.14, of+thing 0.03 0, of+this -0.06 -0.05, of+those 0.36 0, of+three 0 -0.17
of+time 0.04 0.09, of+trans 0.08 0.04, of+two -0.13 0, of+unreg 0.03 0, of+up 0.03 0, of+us 0 0.37
of+varia 0.03 0, of+waiti -0.07 0, of+weakn 0 0.22, of+what 0.51 -0.09, of+where 0.27 0
of+which 0 0.04, of+whom -0.15 0, of+wides -0.11 0, of+work -0.42 -0.28, of+worki 0.12 0.11
of+you -0.05 0.1, of+young -0.09 0.08, off+and -0.03 0, off+the 0.09 -0.05, offer+a 0.04 0
offer+and -0.11 0.08, offer+for 0.08 0.12, offer+has -0.09 0, offer+in 0.13 0, offer+is 0.14 0
offer+of 0.13 0.07, offer+that 0.08 0.18, offer+the -0.04 0, offer+to 0 -0.19, offer+was 0.03 -0.06
offer+websi 0.1 -0.03, offer+which -0.09 0.11, offic+are -0.03 0, offic+for 0.12 -0.09
offic+had -0.05 0, offic+has 0.31 0.07, offic+have 0.07 0, offic+is 0.07 -0.04, offic+of -0.12 0
offic+said 0.05 0, offic+that -0.12 0, offic+was 0.11 -0.25, offic+who -0.03 0
ofste+and -0.36 0.42, ofste+cqc 0.11 0.21, ofste+found -0.25 0, ofste+had 0.2 0.03
ofste+has 0.55 -0.1, ofste+in -0.1 0, ofste+inspe 0.31 -0.53, ofste+repor 0.25 0.03
ofste+s -0.48 -0.19, ofste+said 0.11 -0.12, ofste+says 0.12 0, ofste+that -0.11 0, ofste+the 0.24 0
ofste+websi -0.27 0, often+and 0 0.06, often+as 0.04 0, often+enoug -0.2 -0.06, often+late 0.04 0
often+than -0.05 0.12, often+the -0.12 0, older+child 0.06 -0.08, older+plans 0.15 -0.07
older+pupil 0.04 -0.27, older+teena 0.1 -0.03, olds+in 0.04 0, once+a 0.14 -0.26, once+and 0 -0.04
once+in -0.1 0, once+more -0.24 0, once+the -0.04 0, once+they -0.18 -0.14, once+to -0.15 0
one+and 0.18 -0.08, one+anoth 0.26 0.23, one+area 0.07 -0.05, one+child -0.05 0.28, one+day -0.1 0
one+for -0.05 0, one+from 0.08 0, one+had -0.06 0, one+has 0.03 -0.09, one+in 0.25 0.17
one+is 0.2 -0.05, one+line 0.03 0, one+more -0.14 0, one+of -0.75 -0.18, one+paren -0.15 -0.27
one+part 0.07 0, one+perso -0.03 0, one+place 0.13 0.1, one+plan 0.23 0.06, one+s -0.04 -0.39
one+team 0.12 0.23, one+that 0.03 0, one+the 0.03 0, one+thing 0.04 -0.37, one+to -0.26 0.13
one+was -0.07 0, one+who -0.03 0, ones+are 0.06 0, ones+for 0.04 0, ones+that -0.08 0
only+0 0.19 0, only+a 0.05 -0.11, only+just 0.12 0, only+one 0 -0.09, only+the 0.03 0
open+a -0.1 0, open+and 0.06 0, open+in 0.04 0, open+meeti -0.06 0, open+to -0.21 -0.23
opens+in -0.1 0, oppor+for 0.05 -0.12, or+0 0.08 0, or+adhd 0.07 -0.03, or+are 0.09 0
or+at -0.08 0, or+bette -0.15 0, or+care 0.1 0, or+disab 0.26 -0.06, or+for -0.06 0, or+have 0.06 0
or+if 0.05 0, or+in 0.11 0, or+more 0.28 -0.07, or+no 0.12 0.08, or+not 0.11 0.07, or+send 0.06 0
or+syste -0.65 0.06, or+that -0.04 0, or+the -0.15 0, or+to 0.03 0, or+train 0 0.29
or+young -0.22 -0.1, order+to -0.03 0, ordin+avail 0.07 0, ot+waits 0.15 -0.1, other+and 0.11 0
other+areas 0.28 -0.11, other+hand 0.08 0.06, other+have 0.18 -0.29, other+partn 0.12 0
other+place -0.03 0, other+s 0.03 0, other+so 0.04 0.09, other+thing 0.05 -0.07, other+to -0.11 0
ought+to -0.05 -0.52, our+answe -0.05 0, our+best -0.03 0, our+child -0.06 -0.58, our+commi -0.05 0
our+commu -0.11 0, our+data -0.06 0, our+early 0.05 0, our+famil 0.23 -0.32, our+findi -0.08 0
our+impro -0.05 0, our+kids 0.03 0, our+last 0.04 0, our+local 0.07 0, our+membe 0.04 0
our+new -0.06 0, our+own -0.17 0, our+paren 0.07 0, our+partn -0.21 0, our+plans -0.23 0
our+progr 0.06 0, our+pupil -0.07 0, our+schoo 0.15 0.04, our+senco -0.07 0, our+send 0 0.18
our+servi -0.11 0, our+speci 0.04 0, our+staff -0.05 0.17, our+thank -0.05 0, our+thera 0.05 0
our+view -0.08 0, our+work 0.03 0, our+writt 0.05 0, our+young -0.06 0, ours+is 0.07 0
out+a 0.12 0.05, out+and 0 0.09, out+as 0.22 -0.15, out+at 0 -0.13, out+by 0.19 -0.16
out+for 0 0.12, out+from -0.05 0, out+how -0.04 -0.05, out+if 0.1 0, out+in 0.15 0.08
out+is 0.07 0, out+last 0.03 -0.07, out+more -0.06 0, out+of 0.12 0.04, out+that -0.03 -0.31
out+the 0.22 0.48, out+there 0.03 0, out+this -0.04 0, out+to -0.21 -0.09, out+today 0.09 0.05
out+too -0.04 0.3, out+well -0.04 0, out+what -0.18 -0.12, outco+after 0.12 0, outco+and -0.17 -0.1
outco+are -0.5 0.33, outco+at 0.2 -0.1, outco+bette 0.14 0, outco+for 0.35 0.24, outco+get -0.03 0
outco+in 0.42 -0.19, outco+incon -0.08 -0.03, outco+is -0.21 0, outco+of -0.11 0, outco+that 0.18 0
outco+the -0.09 0, outco+they 0 -0.04, outco+to -0.14 0, outco+typic 0.08 0, outco+was 0.04 0
outco+were -0.08 0, outli+in -0.07 0, outli+our -0.08 0, outli+what -0.12 0, outsi+the 0.23 0.07
over+0 0.07 -0.2, over+0s 0.27 -0.18, over+a -0.12 0.2, over+and 0.04 -0.1, over+five 0 -0.1
over+fives 0.16 -0.03, over+half -0.03 0, over+how 0.24 -0.18, over+in -0.04 0, over+it 0.07 0.25
over+the -0.13 0.11, over+three 0.12 0, over+time -0.03 -0.16, over+to -0.11 0, over+two 0.14 0
over+what 0.1 0.03, overa+incon 0.07 0, overs+and -0.08 -0.05, overs+by 0 -0.04
overs+is -0.03 0.14, overs+of 0.53 -0.32, overs+was -0.03 0, overv+and -0.13 0, owing+to -0.06 0
own+and 0.11 0, own+data -0.06 0, own+figur -0.03 0, own+self -0.07 0, own+view -0.05 0
owned+by 0.12 0.11, pace+of 0.41 -0.06, packa+of 0.08 0, paedi+and -0.09 0, paedi+appoi 0.23 -0.1
paedi+are 0 0.1, page+0 0.33 0.19, paid+for 0.05 0, paid+work 0.2 0, panel+of -0.09 0
parag+0 0.12 0, paren+and -0.23 -0.19, paren+are 0.25 -0.21, paren+aren 0 -0.03, paren+as -0.13 0
paren+at -0.07 0, paren+can 0 0.08, paren+carer -0.29 0.15, paren+confi 0 -0.47
paren+descr 0.1 -0.34, paren+do 0.05 0.12, paren+feel 0.28 -0.22, paren+find 0.04 -0.12
paren+for -0.21 0, paren+forum 0.11 0.07, paren+from 0.05 0, paren+group -0.04 0.1
paren+had -0.11 -0.17, paren+have -0.1 -0.04, paren+help 0.13 0, paren+in -0.3 -0.14
paren+invol 0.06 0, paren+it 0.09 0, paren+know 0.06 0.07, paren+now 0.17 0.06, paren+of 0 -0.29
paren+or -0.07 0, paren+remai 0.11 0, paren+repre 0.14 0, paren+said 0 -0.19, paren+satis 0.03 0
paren+say 0.04 0.1, paren+shoul -0.07 0, paren+still -0.05 0, paren+tell -0.06 0
paren+that 0.14 -0.09, paren+the -0.17 0, paren+to 0.03 -0.03, paren+told 0.03 0.13
paren+too -0.07 0, paren+trust 0.16 -0.06, paren+voice 0.06 0, paren+wait -0.09 0
paren+were -0.28 -0.08, paren+who 0 0.34, paren+will -0.06 0, part+0 -0.03 0, part+in -0.14 -0.38
part+of 0 0.33, part+time 0.15 -0.21, partn+and -0.04 0.11, partn+are -0.19 0, partn+betwe 0 0.05
partn+board -0.1 0, partn+by -0.09 0, partn+did 0.05 -0.03, partn+does 0.4 0, partn+for -0.09 0
partn+had 0.16 0, partn+has 0.06 0.41, partn+have 0 0.05, partn+impro -0.06 0, partn+in 0.11 0.18
partn+is -0.08 0.13, partn+leade 0 -0.06, partn+must 0.11 -0.04, partn+of 0.14 0
partn+paren -0.05 0, partn+s 0.03 -0.05, partn+shoul 0.3 -0.46, partn+so -0.14 0
partn+that -0.07 -0.05, partn+the 0.06 0, partn+to 0 0.04, partn+was 0.13 -0.18, partn+we -0.16 0
partn+were -0.06 0, partn+which 0.12 0.07, partn+who 0.12 0, partn+will -0.08 0, partn+work -0.1 0
partn+worki -0.27 -0.11, passi+and 0.15 -0.06, pathw+and 0.19 -0.08, pathw+for 0.16 0
pathw+to 0 0.24, pay+for 0.05 -0.05, payme+are 0.14 -0.16, pays+for 0.06 0, pdf+0 -0.05 0
peopl+a 0.04 0, peopl+aged 0 -0.13, peopl+and -0.5 -0.08, peopl+are 0.51 0.11, peopl+at 0.04 0.23
peopl+can 0.05 -0.06, peopl+do 0.08 -0.04, peopl+feel 0 0.09, peopl+for 0.05 0, peopl+from -0.03 0
peopl+get 0.28 0.1, peopl+go 0.07 -0.08, peopl+had -0.24 0, peopl+have -0.13 0, peopl+in 0.06 0.28
peopl+is -0.04 0, peopl+know 0.05 -0.13, peopl+need -0.19 0, peopl+of -0.09 0.19
peopl+out 0.05 0.15, peopl+over 0.2 0, peopl+paren -0.12 -0.03, peopl+recei 0 -0.14, peopl+s 0.33 0
peopl+said -0.11 0, peopl+say -0.04 0, peopl+shoul -0.07 0, peopl+speak 0.07 0.03
peopl+the -0.05 0, peopl+there -0.18 0, peopl+to -0.07 0.07, peopl+told 0 0.16
peopl+typic -0.11 0.07, peopl+wait 0.2 -0.14, peopl+were -0.1 0.04, peopl+work 0.09 0
per+cent -0.1 0.12, perfo+and -0.12 0, perfo+data -0.13 0, perfo+was -0.14 0, perma+exclu 0.1 0.44
persi+absen -0.08 0.19, perso+and -0.08 0, perso+budge 0.52 -0.3, perso+healt -0.03 -0.16
perso+s 0.03 -0.16, perso+to -0.1 0, phone+calls -0.1 0, phone+line -0.07 0, photo+of -0.13 0
physi+disab -0.21 0, pick+up 0.15 0.19, picke+out 0.12 0, picke+up 0.33 0.09, picks+up -0.03 0
pictu+is 0.12 0, pictu+of 0.13 -0.23, piece+of -0.07 0, place+a 0.16 0.6, place+and 0.06 0
place+are -0.28 -0.19, place+at 0 -0.03, place+betwe -0.04 0, place+by 0.12 0, place+direc -0.06 0
place+for -0.1 -0.03, place+in 0 0.37, place+of -0.05 -0.03, place+out 0 -0.11
place+outsi 0.06 0.04, place+so 0.06 0, place+that 0.08 0.09, place+to -0.12 0, place+was 0.11 0
place+were 0.03 0, place+where 0 0.04, place+which -0.16 0, plain+that 0.06 0, plain+words -0.2 0
plan+0 -0.06 0, plan+a -0.08 0, plan+after -0.12 0, plan+and 0 0.17, plan+app -0.21 0
plan+are 0.05 -0.05, plan+as 0.22 0, plan+at -0.04 0, plan+be -0.03 0, plan+by -0.16 0
plan+ehcp 0.04 0, plan+for 0.13 0, plan+from -0.07 0, plan+has -0.18 0, plan+have 0.09 0
plan+in 0.19 0.18, plan+is 0.08 -0.14, plan+must 0.05 0, plan+of -0.23 0, plan+proce 0 0.11
plan+s -0.05 0, plan+says 0.03 0, plan+servi 0.16 -0.06, plan+that -0.07 0.11, plan+the 0.11 0
plan+to 0.05 -0.25, plan+toget 0.24 -0.45, plan+was 0 0.35, plan+which -0.04 0, plan+will -0.09 0
plann+and 0.06 0.2, plann+for 0.28 -0.2, plann+of -0.1 0, plann+to 0.17 0, plans+0 -0.13 0
plans+and 0.2 -0.31, plans+are -0.15 0.7, plans+aren 0.03 -0.03, plans+by -0.04 0
plans+come 0.1 0.29, plans+do 0.22 0.1, plans+don 0.19 -0.05, plans+ehcp -0.05 0
plans+ehcps 0.13 -0.07, plans+for -0.1 -0.42, plans+had -0.12 0.37, plans+has 0.04 0
plans+have -0.08 -0.15, plans+in -0.06 -0.16, plans+is 0 0.31, plans+issue 0.25 -0.03
plans+lack -0.08 0, plans+late 0.03 0, plans+must -0.11 0, plans+of 0.32 -0.03
plans+remai -0.07 -0.03, plans+still 0.04 0, plans+take 0.06 -0.08, plans+that -0.14 -0.23
plans+the 0.08 0, plans+to -0.36 -0.03, plans+too 0.11 0, plans+was 0.26 -0.11, plans+we 0.03 0
plans+were -0.15 0.13, plans+which 0.2 -0.25, plans+writt 0.13 0, pleas+about -0.05 0
pleas+don -0.09 0, pleas+that 0.24 0.06, pleas+to 0.29 0.09, pleas+us -0.03 0, plent+of -0.03 0
point+and 0.05 0.04, point+in 0.19 0, point+of 0 0.09, point+out 0.19 0.13, point+to 0.21 0
poor+and 0.09 -0.07, poor+commu -0.12 0, poor+menta 0 -0.04, poor+outco 0.08 0, poor+progr 0.03 0
poor+quali 0.47 -0.19, port+merro -0.14 0, porta+and 0.03 0, posit+about 0.12 -0.04
posit+and 0 0.05, posit+exper -0.29 -0.08, possi+outco -0.1 0, post+0 0.18 -0.1, post+for 0.09 0
postc+lotte 0.18 0, posts+are 0.08 0, pract+and -0.24 0.13, pract+are 0.06 0.11, pract+from 0 0.1
pract+in 0.35 -0.06, pract+is 0.27 -0.18, pract+of -0.09 0, pract+were -0.21 0, pract+who 0.29 0.04
pract+work 0.22 -0.3, prais+and 0.1 -0.12, prais+as -0.03 0, prais+by -0.11 0, prais+for -0.03 0.21
prais+in 0.04 0, prais+the -0.04 0, pre+schoo 0.07 0.06, prepa+and -0.03 0, prepa+for 0.1 -0.21
prepa+young 0.04 0.04, prese+and 0.09 0, prese+the -0.13 0, press+relea 0.03 0, press+to 0.06 0
previ+inspe 0 0.27, prima+and -0.03 -0.17, prima+care 0.05 0, prima+schoo 0.4 0.18
prima+to 0.03 0.11, prior+actio 0.03 -0.12, prior+areas 0 -0.05, prior+for -0.08 0.37
proce+and -0.08 -0.03, proce+for 0.04 0.03, proce+is 0.16 0.06, proce+of -0.04 0, produ+a -0.2 0
produ+and 0.07 -0.13, produ+in 0 0.04, produ+is 0.4 0.35, produ+the -0.26 0, profe+and 0 -0.12
profe+are 0.06 0.06, profe+from 0.07 0, profe+in -0.12 0.1, profe+know 0.12 0.06, progr+0 0.03 0
progr+again 0.18 0, progr+and 0 0.42, progr+for -0.04 0, progr+from 0.06 0, progr+had -0.13 0.12
progr+has 0.29 -0.24, progr+in -0.1 -0.1, progr+is -0.5 0.3, progr+made 0.12 0.1, progr+of 0 -0.23
progr+plan -0.16 0, progr+repor -0.05 0, progr+since -0.2 0, progr+that -0.04 0.03
progr+the -0.12 0, progr+there 0.09 0.1, progr+to -0.25 -0.17, progr+was 0.12 0.26, promi+in 0.06 0
promi+that -0.06 0, promi+to -0.2 0, promp+and 0.12 0.14, propo+of 0.1 0.15, propo+that -0.03 0
prote+and -0.07 0, proud+of -0.21 0, proud+to 0.04 0, provi+and 0.07 -0.11, provi+are 0.06 0.35
provi+at 0.06 0, provi+bette 0.21 0, provi+by 0.05 0, provi+for 0.68 0.26, provi+had 0.13 0.04
provi+has 0.13 0.13, provi+have 0.06 0, provi+in -0.17 -0.37, provi+is 0.33 0, provi+of -0.07 -0.07
provi+servi 0.05 0, provi+that 0.06 0.04, provi+the -0.09 0, provi+to -0.09 0.18, provi+was 0 0.19
provi+were 0.21 -0.06, provi+which 0.2 -0.27, publi+a -0.05 0, publi+and 0.1 0, publi+by 0.15 0
publi+healt 0.09 0, publi+in -0.07 0, publi+of -0.05 0, publi+their -0.04 0, publi+this 0.11 0
publi+today 0 0.1, publi+yeste 0.06 0, pupil+and 0.07 0, pupil+are 0.03 0.26, pupil+at 0.06 -0.15
pupil+do 0.05 0.03, pupil+in 0 -0.26, pupil+refer -0.05 0, pupil+wait -0.06 0
pupil+were 0.07 -0.11, pupil+who 0 -0.03, pupil+witho -0.03 -0.1, purpo+and 0.12 -0.03
purpo+of -0.05 0, put+0 0.03 0, put+a -0.05 0, put+in 0.48 0.51, put+into 0.11 -0.06
put+it -0.16 -0.07, put+out 0.09 0, put+right 0.15 -0.08, put+the 0 -0.15, put+their -0.2 0
put+this 0.04 0, put+to -0.04 0, put+toget 0.04 0, put+up -0.07 0, putti+in -0.07 0
putti+into 0.03 0, putti+the 0 -0.09, quali+and -0.23 -0.22, quali+assur -0.09 -0.06
quali+commi -0.25 -0.11, quali+in 0.06 -0.08, quali+is 0.03 0.23, quali+of 0.24 0.21
quali+that 0.08 0, quest+and 0.16 0, queue+for 0.04 -0.2, quick+and -0.05 0.14
quick+enoug -0.23 -0.05, raise+by 0.08 -0.19, raise+conce -0.05 0, raise+in 0.03 0
raise+signi -0.14 -0.07, raise+the 0.15 0.06, ran+from 0.09 0, range+of -0.19 0.36
rate+of -0.03 -0.09, rated+the -0.09 0, rates+of 0.18 -0.05, rathe+than 0 -0.03, ratin+was 0.07 0
re+0 0.06 0, re+a -0.03 0, re+doing -0.05 0, re+inspe 0.29 0, re+not 0.04 0, re+proud -0.09 0
re+right -0.09 0, re+sorry -0.03 0, re+the -0.05 0, re+tired -0.08 0, re+told -0.04 0
re+visit 0.05 0, re+waiti -0.11 0, re+worri 0.09 0, reach+0 0.09 0, reach+a 0.08 -0.1
reach+and 0.04 0, reach+the 0 -0.1, read+all -0.06 0, read+as 0.17 0, read+here -0.03 0
read+it -0.07 0, read+more -0.31 0, read+out 0.06 0, read+that 0.32 0.04, read+the 0.03 0
read+what -0.04 0, ready+for 0.2 0.12, ready+to 0 -0.04, real+stren 0.04 0, reall+good -0.1 0
reaso+for -0.1 0, recei+a 0 0.03, recei+by -0.08 0, recei+sen 0 -0.11, recei+the -0.15 -0.09
recei+timel 0 -0.05, recen+appoi 0.04 0.1, recen+area -0.06 0, recen+inspe 0.19 0
recen+ofste -0.1 0, recog+and 0.13 0.24, recog+as 0.03 0.06, recog+by 0.12 -0.33
recog+that -0.17 0.42, recog+the 0.18 0.27, recom+that -0.1 0, recor+and -0.06 0, recor+in -0.07 0
recor+of -0.04 0, recor+that 0 -0.04, recov+plan -0.19 0, recru+to -0.13 0, redes+the -0.05 0
reduc+the 0.13 -0.11, reduc+timet -0.08 0, reduc+waiti 0.08 -0.16, reduc+waits 0.2 -0.29
refer+and 0 0.07, refer+are 0.04 0, refer+for 0.11 -0.18, refer+have -0.08 0, refer+to 0.03 -0.08
refle+the -0.07 0.04, refor+are 0.21 0, refor+came -0.2 0, refor+had 0.03 0, refor+in 0.04 0
refor+into 0.03 0, refor+of 0.24 -0.08, refor+that -0.07 0, refor+were -0.12 0, refus+to -0.06 0
regis+dsr 0 0.06, regis+is 0.06 0.11, regis+today -0.09 0, regul+0 -0.07 0, relat+betwe 0.11 0.1
relat+to -0.2 -0.07, relev+to -0.12 0, remai+a 0.03 -0.25, remai+poor 0 -0.04, remai+to -0.11 -0.03
remai+too 0 -0.16, remar+that -0.05 0.16, remem+that -0.03 0, repea+their 0.11 0
repea+thems 0.17 0.3, repli+to 0.1 0, reply+to -0.08 0, repor+a 0.1 0, repor+ackno 0.03 0.15
repor+after -0.03 0, repor+also 0.08 -0.04, repor+and -0.03 -0.25, repor+are -0.12 0
repor+asks 0.07 0, repor+at -0.06 0, repor+be -0.09 0, repor+befor 0.07 0, repor+bring -0.14 -0.25
repor+broug 0.1 0, repor+by 0.53 -0.3, repor+calls 0.05 0, repor+came -0.11 -0.21
repor+can -0.14 0, repor+descr -0.13 -0.06, repor+did 0.05 0.38, repor+doesn -0.17 0
repor+finds -0.07 0, repor+follo -0.08 0, repor+for 0.11 0, repor+found -0.39 -0.25
repor+from -0.09 0, repor+had 0.15 -0.08, repor+has 0.03 -0.05, repor+highl -0.07 0
repor+ident -0.04 0, repor+in 0.15 -0.07, repor+incon -0.07 0, repor+inspe 0.07 -0.06
repor+into -0.11 0, repor+is -0.37 0.08, repor+it 0.18 0.03, repor+last -0.07 0
repor+noted 0.14 0.19, repor+notes 0.26 0.03, repor+of 0.19 0.21, repor+out 0.11 0
repor+point -0.06 0, repor+prais -0.14 0, repor+publi 0.21 0.06, repor+recog 0.08 0.2
repor+recom -0.05 0, repor+s -0.11 0.03, repor+said 0.38 -0.21, repor+says -0.03 -0.18
repor+servi 0.22 0, repor+sets 0.13 -0.15, repor+shows -0.09 0.12, repor+speak 0.03 -0.03
repor+state 0 -0.06, repor+that 0 0.39, repor+the 0.1 -0.1, repor+they 0.04 0, repor+to 0.03 0.07
repor+too 0.16 0.33, repor+was -0.03 0.09, repor+were -0.13 0, repor+what 0.03 0
repor+which 0.08 0.26, repre+of -0.06 0, reque+for -0.08 -0.25, requi+a -0.12 0, requi+and -0.11 0
requi+becau -0.05 0, requi+for -0.04 0, requi+impro -0.08 0, requi+of 0.21 0, requi+to 0.03 0
resid+schoo 0.11 -0.06, resol+that -0.07 0, resol+to -0.03 0, resou+bases 0.11 0.11
resou+provi 0.11 0.12, respe+of 0.04 0, respo+and -0.08 0.09, respo+for -0.27 -0.18
respo+is -0.06 0, respo+of -0.18 0, respo+to 0 0.04, resul+at 0.12 0.08, resul+for -0.07 0
resul+in 0.09 0, resul+is 0.03 0, resul+of -0.21 0, resul+was -0.19 0, retur+to -0.03 0
revie+and -0.07 -0.09, revie+are 0.37 -0.2, revie+by -0.06 0, revie+for -0.1 -0.05
revie+found -0.09 0, revie+has -0.04 0, revie+in -0.07 0.05, revie+is 0 0.11, revie+meeti -0.03 0
revie+of -0.06 0.17, revie+proce 0.1 -0.05, revie+regul -0.07 0, revie+take 0.03 0.06
revie+that 0.03 0, revie+the 0.05 0, revie+was -0.1 0, revie+were -0.04 -0.05, revis+and -0.08 0
revis+in -0.13 -0.06, revis+inspe -0.03 0, revis+lette 0.03 0, revis+of -0.08 0, revis+the -0.05 0
revis+to -0.11 0, right+and 0.09 0, right+by 0.09 0.08, right+direc 0.07 0, right+for -0.16 0.16
right+help -0.1 -0.05, right+in 0.38 0, right+peopl 0.08 0, right+suppo -0.19 -0.08
right+the -0.05 0, right+time -0.16 -0.09, right+to -0.08 -0.1, right+way 0.18 0.49
ring+the 0.03 0, ring+us -0.03 0, rise+in 0.03 -0.07, rise+to 0.21 -0.04, risin+deman 0.05 0
risk+of 0.06 0.73, risk+that -0.05 0, role+in 0 0.12, roma+and 0.04 0, room+for -0.07 0
round+a 0.03 0, round+the 0.1 -0.03, run+by 0.08 -0.1, runs+the 0.06 0, s+a 0 0.14, s+all -0.03 0
s+also 0.1 0, s+an -0.11 0, s+and 0.06 -0.24, s+answe -0.13 0, s+area 0.03 0.04, s+arran -0.25 0
s+as -0.04 0, s+asses -0.04 -0.18, s+at 0.05 0, s+been -0.07 -0.05, s+being -0.05 0
s+bette -0.09 0, s+cabin 0.04 0, s+centr 0.17 0.16, s+chief -0.04 0, s+child -0.18 0.33
s+clini 0.04 0, s+commi -0.06 0, s+commu 0.11 0.13, s+direc -0.26 0, s+done 0.09 0, s+due 0.04 0
s+educa 0.39 -0.06, s+effec -0.06 0, s+execu 0.04 0.06, s+exper -0.38 0.12, s+fair -0.07 0
s+famil -0.12 0, s+first 0.1 0, s+for -0.05 0, s+going 0.21 0, s+good -0.08 0, s+got 0.05 0
s+had -0.06 0, s+happe 0.03 0, s+hard 0.09 0, s+healt -0.13 0.18, s+how -0.15 0, s+in -0.06 0
s+incon 0.3 0, s+inspe -0.13 0.07, s+is 0.11 0.19, s+it 0.12 0, s+joint -0.08 0, s+just -0.07 0
s+lead 0.04 0, s+leade -0.07 0, s+left 0.03 0, s+less 0.07 0, s+lette -0.13 0, s+life 0 0.03
s+like -0.04 0, s+lives 0.17 -0.23, s+local 0.48 0.49, s+lovel -0.04 0, s+menta 0 -0.12
s+missi 0.08 0, s+more -0.11 0, s+mum 0.03 0, s+name -0.04 0, s+needs 0.8 -0.19, s+new -0.03 0
s+next 0.09 -0.07, s+no -0.29 -0.07, s+nobod -0.04 0, s+not -0.16 -0.12, s+nothi 0.03 0
s+now 0.03 0, s+nurse 0.06 0.1, s+offic -0.03 0, s+one -0.06 -0.05, s+only -0.03 0, s+opini -0.05 0
s+our -0.04 0, s+ours -0.03 0, s+out 0.12 0, s+outco 0.18 -0.03, s+overs 0 -0.04, s+own 0.11 0
s+paren 0.09 0, s+partn 0.06 -0.1, s+plan -0.1 0, s+plans 0.05 -0.11, s+pract -0.18 0
s+progr -0.16 0.07, s+provi -0.08 -0.09, s+repor 0 -0.3, s+repre -0.07 0, s+right -0.03 0
s+schoo -0.1 -0.03, s+self -0.08 0, s+send 0.51 -0.1, s+servi -0.3 0.27, s+socia 0 0.03
s+speci 0.47 0, s+still -0.17 0, s+strat 0.18 0.06, s+stren -0.05 0.05, s+strug -0.08 0
s+suppo 0.24 -0.11, s+surve -0.04 0, s+syndr 0.04 0, s+team 0.11 0.09, s+that -0.18 0
s+the -0.12 -0.04, s+thera -0.15 0, s+there 0.07 0, s+time -0.05 0, s+to -0.06 0.06, s+too 0.03 0
s+true -0.03 0, s+two -0.06 0, s+view -0.03 0, s+views 0.03 0.12, s+visit -0.11 0
s+voice -0.03 -0.08, s+waiti 0.11 0, s+way 0.05 0, s+websi -0.14 0, s+what -0.13 -0.06
s+where -0.11 0, s+why -0.03 0, s+work 0.26 0, s+worse -0.06 0, s+wrong -0.03 0, s+you -0.07 0
s+young 0.06 0, s+your -0.03 0, sad+or 0.07 0, safe+and 0.04 0.3, safet+of 0.1 0.2
safet+valve -0.09 0, said+a -0.11 0, said+about -0.27 0, said+after 0.08 -0.09, said+and 0.1 0.32
said+as -0.12 0, said+child 0.07 -0.25, said+cllr -0.05 0, said+counc -0.06 0, said+famil 0.13 0
said+for -0.08 0.07, said+had 0.03 0, said+i -0.11 0, said+in 0.15 0.05, said+inspe 0.29 0.07
said+is -0.2 0, said+it -0.1 0, said+leade 0.08 0.03, said+no -0.03 0, said+of -0.05 0.22
said+ofste 0.19 -0.17, said+one -0.09 0, said+our 0.03 0, said+paren 0.05 0, said+plans -0.03 -0.03
said+she -0.04 0, said+so 0.47 0.06, said+some -0.12 0, said+sorry 0.08 -0.04, said+that -0.32 0.17
said+the -0.08 0.26, said+there -0.38 -0.05, said+they -0.2 -0.06, said+this -0.04 0
said+to 0.53 0.3, said+too 0.16 0, said+waits 0.05 0, said+was 0.07 0, said+we -0.13 0
said+were 0.06 0, said+what 0 -0.18, said+when 0.04 0, said+young 0.07 0, same+as -0.03 0
same+day 0.08 0, same+inspe 0.03 -0.09, same+repor 0.1 0.13, same+time -0.06 0.08, same+way 0.18 0
sat+in -0.08 0, satis+that 0.05 0.05, saw+a 0.03 -0.08, saw+that 0.11 0, saw+the -0.12 0
say+a 0.08 0, say+about -0.04 0.1, say+and -0.05 0, say+how 0.22 -0.16, say+if 0.06 0
say+in 0.09 -0.13, say+inspe -0.1 0, say+is 0.22 0.26, say+it 0.09 0, say+no -0.17 0, say+of 0 0.15
say+paren -0.29 0.08, say+so -0.17 0, say+sorry -0.07 0, say+that -0.23 0.2, say+the 0.32 0.34
say+there -0.09 0, say+they -0.34 -0.17, say+too 0 0.04, say+we 0.04 0, say+what -0.05 -0.03
say+who 0.05 0, say+yes -0.03 0, say+you -0.03 0, sayin+that -0.29 0, sayin+this -0.04 0
says+a -0.07 0.15, says+and 0.04 0.09, says+child -0.13 0.04, says+in 0.12 -0.11, says+is 0 -0.08
says+it -0.16 0, says+leade 0 0.04, says+of 0 -0.09, says+paren 0.15 0, says+that 0.2 0.22
says+the 0 -0.07, says+there 0.04 0.1, says+they 0.16 0, says+too 0.08 0.08, says+we -0.05 0
says+what -0.06 0, says+young 0 0.06, scath+repor -0.05 0, schoo+0 -0.07 0, schoo+and 0.16 -0.03
schoo+are 0.27 -0.19, schoo+at -0.08 -0.03, schoo+becau -0.22 0.07, schoo+by 0.07 0.17
schoo+can 0.15 -0.13, schoo+child 0 0.08, schoo+colle -0.41 0, schoo+day -0.05 0, schoo+did 0.04 0
schoo+do 0.08 0.06, schoo+don 0.13 0.08, schoo+for 0.04 0.18, schoo+get 0.04 0, schoo+had 0 -0.05
schoo+has 0 0.09, schoo+have 0.15 -0.06, schoo+in 0 0.26, schoo+inclu 0.13 0.15, schoo+is 0 0.49
schoo+leade -0.09 0, schoo+not 0.09 0, schoo+nurse 0 -0.38, schoo+nursi 0.22 -0.03
schoo+or -0.11 -0.1, schoo+place -0.26 -0.1, schoo+pupil 0 0.22, schoo+s 0.06 -0.05
schoo+said -0.05 0, schoo+shoul -0.2 0, schoo+so 0.14 0.05, schoo+staff 0.23 0.07
schoo+the -0.07 0, schoo+they -0.05 -0.18, schoo+to 0.15 -0.36, schoo+too 0.07 0
schoo+trans -0.05 0, schoo+was 0 0.18, schoo+were 0.06 0.08, schoo+where 0.16 0.16
schoo+which 0.09 0, schoo+will -0.03 0, schoo+witho -0.04 0.11, schoo+work 0 0.08
scrut+commi -0.06 0, scrut+panel -0.03 0, secon+age 0.04 -0.04, secon+and 0.06 0
secon+is 0.09 0.13, secon+schoo 0.33 -0.26, secon+that 0.11 0.04, secre+of -0.18 0, secti+f 0.06 0
see+a 0.1 0.05, see+child 0.06 -0.23, see+each 0.03 0, see+how -0.13 0.14, see+if -0.13 0
see+more 0.15 0, see+that 0.22 -0.63, see+the -0.08 0.04, see+to -0.17 0, see+what -0.21 0.05
seein+that 0.04 0, seeki+child 0.08 0.15, seems+to 0.05 0, seen+as 0 -0.07, seen+by -0.08 0
seen+in -0.05 0.18, seen+it -0.05 0, seen+quick 0.05 0.15, seen+that 0.04 0, seen+the 0.07 0
seen+to 0 0.03, seen+withi 0.1 0, self+asses 0.04 0, self+evalu -0.18 -0.14, semh+needs 0 -0.2
sen+and 0.05 -0.05, sen+suppo 0.22 -0.18, sen+team 0.04 0, senco+and 0 -0.09, senco+are -0.04 0
send+0 -0.12 0, send+a -0.03 0.13, send+achie 0 0.13, send+actio 0.12 0, send+advis 0.05 0
send+and -0.36 -0.03, send+are 0.24 -0.22, send+arran 0.1 0.1, send+bette -0.06 0
send+child 0.45 -0.33, send+do 0.17 0, send+exper 0.09 -0.08, send+famil -0.11 0, send+for -0.1 0
send+get -0.19 0.05, send+had -0.14 0.07, send+has 0.31 -0.1, send+have 0.03 0.15
send+impro -0.59 0.11, send+in -0.42 -0.37, send+infor 0 0.12, send+inspe 0.15 0.28
send+is 0.32 -0.04, send+it 0.09 0, send+local -0.18 0, send+make 0.13 0, send+monit 0.03 0
send+need 0 -0.08, send+ofste 0.03 0, send+paren -0.05 0, send+partn -0.24 0.15
send+provi 0.08 -0.16, send+pupil -0.19 -0.05, send+refor 0.03 -0.34, send+repor -0.2 0
send+said -0.03 0, send+servi -0.33 0.1, send+speci -0.11 0, send+strat -0.18 -0.15
send+syste 0 0.12, send+team 0 0.11, send+that -0.05 0.03, send+the 0.18 -0.11, send+to 0 -0.13
send+was 0.17 0.06, send+were 0.21 0, send+which 0 -0.06, send+who -0.33 0, senio+leade -0.09 -0.24
senio+manag -0.04 0, sense+of 0.26 -0.03, senso+needs 0.1 -0.14, senso+occup 0.09 0.03
senso+servi 0.17 0.17, senso+suppo 0.09 0.1, senso+team 0.18 0.11, sent+a -0.08 0
sent+home 0.04 0.06, sent+in 0.1 0, septe+0 0.14 0.27, septe+inspe 0.16 0, septe+to 0.03 0
serio+weakn 0.51 -0.07, servi+a 0.04 0, servi+acros 0 -0.12, servi+and -0.14 -0.26
servi+are -0.36 0.08, servi+as -0.15 0, servi+at -0.12 0, servi+being -0.12 -0.24
servi+bette -0.08 0.11, servi+by 0.15 0.03, servi+came 0.09 0, servi+camhs 0 -0.05
servi+come -0.03 0, servi+did 0.18 0.03, servi+direc -0.04 0, servi+do 0.06 0.1
servi+for -0.41 0.23, servi+from 0.09 0, servi+had -0.08 0.06, servi+has 0.12 -0.23
servi+have 0.81 0.59, servi+ident -0.06 0, servi+impro 0.19 0, servi+in -0.16 -0.13
servi+is 0.06 -0.09, servi+joint 0.08 -0.09, servi+nhs 0.03 0, servi+of 0 -0.28
servi+provi -0.04 -0.09, servi+s -0.05 0, servi+said 0.19 0.1, servi+shoul 0.07 0, servi+so -0.07 0
servi+such 0.03 0.04, servi+that 0.43 0.44, servi+the -0.05 0.04, servi+there -0.04 0
servi+they 0.07 -0.14, servi+throu -0.04 0, servi+to 0.1 -0.13, servi+toget 0.27 0.05
servi+was -0.04 0.08, servi+were -0.13 -0.03, servi+which -0.15 0.28, servi+will 0.04 0
servi+work -0.04 -0.26, set+down -0.06 0, set+out -0.16 -0.14, set+two 0.04 0, set+up -0.09 0
sets+out -0.06 0.07, setti+and 0.04 0, setti+out -0.14 0, setti+up 0.08 0, seven+areas -0.03 0
seven+month -0.06 0, seven+of 0.04 0, sever+agenc -0.1 0, sever+areas 0.47 0.36
shape+servi 0.09 0.13, share+a 0.13 0.06, share+by -0.11 0, share+care -0.24 0
share+infor 0.14 0.16, share+it 0.06 0, share+of 0 -0.05, share+one 0.21 0.16, share+plan 0.03 0.03
share+recor 0.03 0, share+the -0.13 0, share+visio 0.06 0.08, share+what 0.08 0.16, she+added 0.1 0
she+d -0.11 0, she+had -0.06 0, she+has 0.06 0, she+s 0.11 0, she+said 0 -0.34, she+told 0.04 0
she+was -0.18 0, she+went -0.1 -0.08, short+and 0 0.05, short+break 0.41 0.79
short+notic 0.09 -0.2, short+of 0.08 -0.42, short+time 0.08 0, short+versi -0.07 0
short+waits -0.22 -0.22, shoul+act -0.08 -0.03, shoul+be -0.07 0.18, shoul+conti 0.03 -0.09
shoul+devel 0 -0.07, shoul+ensur 0.11 -0.15, shoul+go 0.15 0, shoul+have -0.4 -0.07
shoul+impro 0.34 0, shoul+make 0.19 -0.08, shoul+not -0.13 0, shoul+reduc 0.26 0
shoul+stren 0.13 -0.04, shoul+t -0.11 0, shoul+take -0.06 0, shoul+wait -0.15 0
shoul+work -0.03 -0.09, shoul+you -0.07 0, showe+that 0.03 0, shows+that -0.05 0, shy+away -0.04 0
side+of 0.14 -0.17, sight+of 0.16 -0.05, signe+off 0.03 0, signi+areas 0.38 -0.2
signi+conce 0.38 -0.65, signi+impro -0.06 -0.08, signi+in 0.44 0.41, signi+numbe 0.08 0
signi+progr -0.14 0, signi+weakn -0.31 0, simil+pupil 0.09 0.04, since+0 0.23 0.14, since+a -0.05 0
since+it -0.23 0, since+last -0.12 0, since+march -0.12 0, since+octob -0.04 0, since+ofste 0.19 0
since+that -0.11 0, since+the 0 0.24, since+then 0 0.11, since+there -0.08 0, since+they 0.04 0.07
singl+out 0.12 -0.15, sit+in -0.04 0, six+child -0.11 0, six+in 0.24 0, six+month 0.05 0
six+of 0.22 0.2, six+weeks -0.12 0, six+years -0.03 0, size+of 0 -0.08, skill+and -0.24 -0.16
slide+0 -0.07 0, slow+and -0.32 0.16, slow+to 0.28 -0.13, small+and -0.18 0, small+child 0.07 0.08
small+numbe 0.05 -0.04, so+and 0.15 0, so+are 0.1 0, so+as 0 -0.38, so+by -0.03 0
so+child 0.1 0.05, so+did -0.03 0, so+do 0.36 -0.1, so+does 0.07 0, so+far -0.21 0.08
so+for -0.05 0, so+hard -0.03 0, so+i 0.05 0, so+is 0.29 -0.08, so+it 0.21 0.21, so+long -0.2 0
so+many -0.26 -0.18, so+that -0.38 -0.25, so+the -0.25 -0.06, so+to -0.13 0, so+too -0.04 0
so+you 0.07 0, socia+and -0.06 0.1, socia+care -0.06 -0.49, socia+emoti -0.2 -0.12
socia+worke 0.21 0.25, some+0 -0.07 0, some+are 0.13 -0.44, some+areas -0.16 0.48
some+cases 0.15 -0.03, some+child 0.61 -0.29, some+famil -0.07 -0.21, some+had 0.04 -0.06
some+have -0.03 0, some+healt -0.05 0, some+of -0.13 -0.04, some+paren 0 -0.04
some+plans 0.19 0.09, some+pupil 0.1 -0.08, some+schoo 0.19 0.12, some+servi -0.06 -0.35
some+thing -0.25 0.23, some+time -0.06 0, some+wait 0.06 0, some+young 0.08 -0.11, someo+to 0.07 0
somet+that 0.08 0, somet+the -0.09 0, somew+to 0.06 0, son+has -0.06 0, son+is -0.03 0
son+s 0.19 0, soon+enoug 0.19 -0.03, sorry+for -0.09 0, sorry+that -0.1 0, sorry+to -0.12 0
sort+of -0.05 0, sourc+of 0 0.12, south+east -0.05 0, south+of 0.18 -0.14, south+s 0.11 0
south+west -0.05 0, speak+for -0.17 -0.04, speak+highl 0.05 0.13, speak+of 0.19 0.13
speak+to -0.3 0, speak+up 0.13 0.06, speci+advic 0.14 -0.06, speci+and 0.17 0.16
speci+educa 0.08 -0.6, speci+equip -0.14 0, speci+needs -1.04 0.25, speci+nurse 0.04 0
speci+place 0.44 -0.14, speci+provi 0.11 0.14, speci+schoo 0.3 0.26, speci+servi -0.13 0
speci+setti 0 -0.26, speci+suppo 0.15 0.13, speci+teach -0.04 0.05, spect+disor 0.16 0
speec+and 0.16 -0.35, speec+langu 0 0.08, speec+thera 0.03 0.22, spend+it -0.08 0
spent+the -0.04 0, spent+three -0.06 0, spite+of 0 0.13, spoke+of 0.05 -0.14, spoke+to 0 0.14
sprin+0 -0.03 0, stabl+and 0.18 0.03, staff+and -0.21 0.24, staff+are 0 0.03, staff+at -0.07 0
staff+have 0 -0.04, staff+in -0.07 -0.06, staff+of 0 -0.04, staff+that 0.1 0, staff+to -0.03 0
staff+train 0.04 0, staff+were 0 0.08, staff+who 0 0.11, staff+work 0.04 0, stage+0 0.19 -0.06
stage+of -0.19 -0.04, stand+at -0.03 0, stand+for -0.15 0, stand+in 0.06 -0.13, start+at -0.07 0
start+early -0.03 0.04, start+in -0.29 0, start+point 0.03 0, start+schoo 0.11 0
start+secon 0.05 0, start+to 0.42 0.5, start+too 0 -0.04, state+and -0.11 0, state+are 0.13 0
state+is -0.17 0, state+of 0 -0.11, state+that 0.03 0.06, state+to -0.14 0, statu+deadl 0.05 0
statu+direc -0.09 0, statu+times 0 -0.1, stay+in 0.09 0.07, steps+to 0.04 0.04, still+a 0.33 -0.21
still+are 0.06 0, still+aren 0.12 0, still+not 0.16 -0.03, still+to -0.15 -0.31
still+too -0.15 -0.14, still+wait 0.13 0, still+waiti -0.38 0, strat+0 -0.05 0, strat+and 0 -0.22
strat+direc 0.17 0, strat+for 0.11 -0.33, strat+has 0.06 0, strat+is 0.04 0, strat+leade 0.2 0.16
strat+level 0.1 0.07, strat+overs 0.12 -0.11, strat+plan -0.23 0, strat+plann 0.07 -0.08
strat+that 0.31 -0.06, strat+to 0.03 0, stren+in 0.1 0.05, stren+of 0.04 0, stren+that -0.05 0.09
stren+the 0 -0.25, stren+were -0.2 0, stron+and 0.25 0.13, stron+enoug 0.04 0, stron+in 0.16 0
stron+partn -0.06 0.06, stron+progr 0.27 0, stron+relat 0 0.04, struc+by 0.04 0.26
studi+and -0.05 0, subje+of -0.04 0, subje+to -0.05 0, submi+a -0.08 0, subsc+only -0.03 0
such+a -0.03 0, such+as -0.03 0.17, suffi+in -0.24 0, suffi+progr 0.08 -0.07, sugge+that -0.13 0
summe+up -0.07 0, suppo+and -0.13 -0.24, suppo+are 0.04 0.2, suppo+as -0.17 0, suppo+at -0.1 -0.04
suppo+by 0.1 0.15, suppo+child -0.42 -0.12, suppo+comes -0.03 0, suppo+do 0 0.1
suppo+famil 0.05 0.08, suppo+for 0.23 -0.36, suppo+from 0 0.2, suppo+have 0.08 0
suppo+in 0.32 0.08, suppo+inter 0.56 -0.05, suppo+is 0.4 -0.07, suppo+of -0.12 -0.1
suppo+regis 0.19 -0.06, suppo+servi 0.2 0.17, suppo+staff -0.1 0, suppo+teams 0.11 0.25
suppo+that -0.11 0.06, suppo+the -0.14 -0.12, suppo+their 0 -0.08, suppo+them -0.13 0.07
suppo+there 0.26 -0.06, suppo+they -0.13 0.04, suppo+to -0.06 0.22, suppo+was 0.14 0.3
suppo+well -0.03 -0.06, suppo+which 0.03 0, suppo+while 0 0.05, sure+that -0.13 -0.2
sure+to 0.16 0, surpr+to 0.03 -0.19, surve+0 -0.04 0, surve+and -0.04 0, surve+in -0.08 0
surve+of -0.03 0, suspe+are 0 -0.2, suspe+in 0.11 0, suspe+of 0.17 -0.09, susta+impro -0.16 0
syste+and 0.05 0.07, syste+faili -0.2 0.04, syste+for -0.12 0, syste+in 0.08 -0.16
syste+is -0.08 0, syste+of 0.04 0, syste+that 0.26 -0.11, t+a -0.04 0, t+about -0.06 0
t+all -0.04 0.05, t+alway 0.26 -0.25, t+and -0.04 0, t+answe -0.09 0, t+as 0.1 0, t+ask -0.07 0
t+be -0.1 0.05, t+been 0.29 -0.25, t+being -0.06 0, t+chang -0.05 0, t+check 0.04 0, t+come -0.03 0
t+comme -0.06 0, t+do -0.07 -0.03, t+enoug 0.17 -0.1, t+feel -0.07 0, t+find 0 0.06, t+follo 0.05 0
t+get -0.06 -0.07, t+good -0.25 -0.05, t+happe -0.21 0, t+have 0.1 0.23, t+hold -0.03 0
t+in -0.2 0.09, t+keep 0.14 0, t+kept 0.06 -0.04, t+know 0.3 -0.32, t+known 0 -0.05, t+look 0.03 0
t+mean -0.03 0, t+menti -0.19 0, t+need -0.1 0, t+plann 0.04 0, t+prete -0.06 0, t+read 0.03 0
t+revie 0.1 0, t+say -0.42 -0.03, t+see -0.11 0, t+speak -0.03 0, t+tell 0.05 0, t+the -0.04 0
t+think -0.07 0, t+told 0.28 0, t+under 0.06 0, t+use -0.09 0, t+wait -0.14 0, t+want -0.08 0
t+write -0.03 0, t+yet 0.09 -0.04, tackl+the -0.08 0, take+0 0.04 0, take+a 0.06 -0.1
take+in 0.04 0, take+it -0.03 0, take+part -0.17 0, take+place 0.04 0.16, take+the -0.13 0
take+to 0.09 0, take+too 0.14 0, take+up 0.26 -0.32, taken+as 0.15 0, taken+effec -0.1 0.04
taken+in 0.14 0, taken+place 0.03 0, taken+to 0.11 0, takes+to 0 -0.13, takes+too 0.06 0
takin+actio -0.03 0, takin+part -0.13 0, talk+about -0.19 -0.11, talk+of 0.07 0, talk+over 0.05 0
talk+to 0.16 0.49, talke+to -0.35 0, talki+to 0.19 0, targe+0 -0.06 0, teach+and 0.16 0.19
teach+for 0.03 0, teach+in -0.12 0, teach+of 0 0.05, teach+who 0.11 0, team+and -0.1 0.07
team+aroun 0.31 0.09, team+found 0.03 0.2, team+from -0.13 0, team+has 0.21 0.19, team+in -0.06 0
team+is -0.05 0.11, team+of 0 -0.54, team+s -0.04 0, team+that 0 0.09, team+to -0.03 0
team+was -0.08 0, team+who 0.06 0, teams+and -0.09 0, teams+in 0.12 0.04, teena+who 0 -0.06
tell+famil 0.17 -0.17, tell+it 0 0.17, tell+me -0.07 0, tell+the -0.1 0, tell+their 0 0.15
tell+them 0 0.1, tell+us -0.32 0, tell+you 0.06 0, telli+us -0.04 0, tells+them 0.13 0
tells+us -0.04 0, tells+you -0.09 0, ten+days -0.07 0, ten+of -0.07 0, ten+plans 0.16 0.2
ten+years -0.24 0, term+exclu 0.12 -0.05, than+0 -0.09 0.11, than+a 0.08 0, than+at 0 0.08
than+befor -0.12 0.23, than+elsew -0.1 0.06, than+half -0.07 0, than+in 0.28 0.22
than+it 0.25 -0.14, than+one 0.18 0.05, than+other 0.03 -0.21, than+simil 0.1 0.05
than+that -0.2 0, than+the -0.27 -0.2, than+their -0.04 0.16, than+they 0.28 -0.49
than+those 0.04 0.05, than+two 0.12 0.2, than+we -0.14 0, thank+for -0.03 0, thank+staff 0.03 0
thank+to 0.03 0.19, thank+you -0.09 0, that+0 -0.29 -0.03, that+a -0.09 0.03, that+actio 0.11 0.13
that+adult 0 0.03, that+after -0.06 0, that+all -0.12 0.12, that+an 0.13 -0.27, that+annua 0.1 0
that+are -0.07 -0.05, that+as -0.05 0, that+asses 0 0.03, that+at 0.08 0, that+autis 0.13 0
that+began -0.04 0, that+by -0.14 0, that+came 0.5 0.13, that+can -0.11 -0.08
that+canno 0.28 -0.04, that+chang -0.16 0, that+check 0.09 -0.14, that+child -0.43 -0.2
that+come 0.04 0, that+commi 0.14 0, that+commu -0.34 0.11, that+could 0.17 -0.2
that+counc -0.03 0, that+delay -0.11 0, that+did -0.04 0, that+disab -0.09 0.07, that+do 0 -0.19
that+does -0.09 0, that+doesn -0.04 0, that+don 0.07 -0.13, that+early 0.05 0
that+educa -0.04 0.19, that+effec -0.14 -0.04, that+ehc -0.11 0, that+every -0.13 -0.13
that+exclu -0.03 0, that+exper -0.52 0.2, that+expla -0.06 0, that+famil 0.37 0.11, that+few 0 0.05
that+follo 0 0.12, that+for 0.07 -0.2, that+from -0.04 0, that+give 0.03 0, that+go -0.08 -0.03
that+goes 0.05 0, that+gover 0 -0.05, that+had 0.24 -0.36, that+has -0.34 -0.15
that+have -0.43 -0.04, that+he -0.16 0, that+healt -0.07 0.14, that+help 0.03 0.04
that+her -0.07 0, that+his -0.06 0, that+how -0.05 -0.28, that+impro 0.05 0.05, that+in 0.55 0
that+inclu -0.08 0, that+inspe 0 0.54, that+is -0.36 -0.33, that+isn -0.08 0, that+it -0.68 0.15
that+its -0.06 0, that+joint -0.09 -0.05, that+last -0.13 0, that+leade 0.12 0.5
that+lette -0.05 0, that+local -0.23 -0.05, that+made -0.03 0, that+many 0 0.12, that+matte -0.29 0
that+meet 0.22 -0.07, that+meets 0.03 0, that+more 0.12 -0.55, that+most 0.06 0.05
that+must 0.32 0, that+need -0.23 0, that+needs 0.07 -0.22, that+new 0.1 0.07, that+no -0.25 0.22
that+nobod -0.1 -0.09, that+not 0.07 -0.12, that+nothi -0.1 0, that+of 0.18 0.07
that+ofste -0.41 -0.25, that+older 0 -0.1, that+once 0.08 0, that+one -0.05 -0.06
that+other -0.11 0, that+our 0.72 0.07, that+outco -0.19 0.07, that+outli -0.08 0
that+over -0.08 0, that+overs -0.11 0, that+paren 0.31 -0.52, that+partn -0.15 -0.18
that+peopl 0.03 0.08, that+place 0 -0.06, that+plans 0.12 -0.19, that+pract 0.06 0
that+prepa 0.04 0, that+profe 0.04 0, that+progr 0.09 0.14, that+provi -0.19 0.05
that+pupil 0.08 0.1, that+relat -0.18 -0.03, that+repor -0.14 0, that+revie -0.04 0.14
that+s -0.32 0.07, that+says -0.07 0, that+schoo 0.1 0.12, that+send 0.06 0.07
that+servi 0.03 -0.06, that+sets -0.07 0, that+she -0.16 0, that+since -0.09 0.31
that+socia 0.07 0, that+some 0 -0.21, that+someb -0.04 0, that+speec 0.07 0, that+staff 0.03 0.36
that+strat 0.1 -0.18, that+suffi -0.16 -0.08, that+suppo -0.12 -0.11, that+suspe -0.03 -0.1
that+the 0.08 0.19, that+their 0.12 0.15, that+thera 0 -0.05, that+there 0.96 -0.68
that+these 0.16 -0.16, that+they -0.34 -0.06, that+thing 0 0.05, that+this -0.12 0.37
that+those 0 -0.36, that+three 0.03 0, that+time -0.22 0, that+timel 0.05 0, that+to -0.17 0.03
that+too 0.09 -0.05, that+took -0.03 0, that+trans -0.08 0, that+trust -0.12 0, that+two -0.06 0
that+visit 0.05 0, that+waiti -0.19 0.14, that+waits -0.21 0.13, that+was -0.05 0.26
that+we 0.5 0.28, that+went -0.1 0, that+were -0.26 -0.15, that+what 0.5 0, that+when 0.13 0.1
that+will 0.32 0, that+work 0.03 0.18, that+works 0.12 0.04, that+would 0.07 0, that+you -0.06 0
that+young 0.37 0.19, that+your 0.05 0, the+0 0.55 0.33, the+0th -0.14 0, the+absen 0.08 -0.04
the+accel -0.04 0, the+actio -0.19 0, the+adhd -0.06 0.03, the+adult 0.06 0, the+advic 0.11 0.04
the+advis -0.06 0, the+age 0.2 0, the+agend 0.13 0, the+ambit 0 0.16, the+annua 0.12 -0.04
the+answe -0.12 0.08, the+app 0.06 0, the+area -0.04 -0.14, the+areas 0.16 0.07
the+arran -0.07 -0.15, the+asses 0.11 0.38, the+assis -0.08 0, the+atten 0.05 0
the+autho -0.13 0.21, the+autis -0.03 -0.06, the+avera -0.08 -0.59, the+back 0 0.07
the+backl -0.12 0.21, the+basis 0.04 0, the+begin -0.12 0, the+best -0.22 0, the+bette 0.2 0.13
the+bits -0.08 0, the+board 0.4 0, the+body -0.14 0, the+borou 0.24 -0.17, the+budge -0.04 0
the+bus 0.04 0, the+call -0.03 0, the+capac 0.28 0.15, the+car -0.03 0, the+care 0.2 0.11
the+case 0 0.15, the+ccg 0.12 -0.24, the+ccgs 0.07 0, the+centr 0.04 0.37, the+chair -0.14 0
the+chall 0 -0.31, the+chanc 0.12 -0.1, the+chang -0.08 0.1, the+chari -0.13 0, the+chief -0.04 0
the+child 0 0.46, the+choic 0.06 -0.14, the+city -0.39 0.22, the+clini -0.32 0, the+co 0.03 0
the+coast 0.14 -0.18, the+code 0.09 0, the+comme -0.1 0, the+commi 0.03 -0.1, the+commu -0.07 -0.23
the+conce -0.16 0, the+concl 0.19 0, the+conse 0.06 0, the+conte -0.06 0, the+contr 0.06 0.04
the+cost 0.07 0, the+counc -0.51 -0.62, the+count 0.43 -0.39, the+cours -0.08 0, the+cqc -0.57 0.13
the+crite -0.15 0, the+cultu 0.04 0.05, the+curre 0 -0.05, the+dark 0.18 -0.26, the+data -0.07 0
the+date -0.03 0, the+day 0.1 -0.22, the+dco -0.13 0.17, the+deadl 0.1 0, the+deaf 0.1 0.04
the+decis -0.1 0, the+dedic 0.12 -0.11, the+delay 0.12 -0.26, the+depar -0.38 0.11
the+desig 0 0.11, the+dfe -0.09 0.34, the+diagn -0.12 0, the+diffe 0.09 -0.18, the+direc -0.08 0.05
the+disab 0 -0.06, the+distr 0 0.05, the+docum -0.18 0, the+drive -0.03 0.11, the+duty -0.07 0
the+dynam 0.16 -0.08, the+earli 0.04 0.13, the+early -0.03 0.15, the+east 0 -0.09
the+educa 0.33 -0.11, the+effec -0.16 0.05, the+ehc -0.17 0.05, the+eight 0.21 0, the+end 0.06 0.18
the+evide -0.08 0, the+execu -0.11 0, the+exper -0.04 -0.05, the+extra 0.08 0.08, the+fact 0 -0.08
the+faili -0.51 0.16, the+failu -0.1 0, the+famil -0.06 0.32, the+febru 0.04 0, the+feedb -0.03 0
the+figur 0.17 0, the+final 0.06 0, the+finan -0.04 0, the+findi -0.51 -0.08, the+first -0.2 0.22
the+five 0.17 0.14, the+follo -0.91 -0.07, the+form -0.11 0, the+forma 0.06 0, the+forum -0.06 0.1
the+four 0.34 0.21, the+frame -0.04 0, the+front -0.04 0.06, the+full -0.07 -0.24
the+fundi -0.04 0, the+futur 0.23 0, the+galle -0.04 0, the+gap -0.04 0.06, the+gaps 0.08 0.08
the+good 0.07 0.1, the+gover 0.15 0, the+gradu 0.07 -0.03, the+great -0.17 -0.03, the+green -0.04 0
the+groun 0.2 -0.15, the+group -0.27 0, the+growi 0 -0.05, the+half -0.03 0, the+hard -0.12 0
the+head -0.03 0, the+headl -0.09 0, the+healt 0.16 0.26, the+heart 0.03 0.07, the+help 0.27 0.26
the+high -0.09 -0.09, the+highe -0.03 0.1, the+holid 0.06 0, the+hospi 0.1 0.19, the+icb 0.22 -0.16
the+ident 0.23 -0.23, the+impac -0.15 -0.07, the+impro -0.23 0.26, the+inclu 0.11 0.07
the+indiv 0 0.19, the+infor -0.34 -0.05, the+initi -0.38 0.15, the+inspe -0.18 0.42
the+integ 0.09 0.07, the+inter -0.08 0, the+invol 0.06 -0.13, the+islan -0.12 0.15
the+issue -0.2 0.27, the+job 0.03 0.04, the+judge 0.09 -0.19, the+key -0.32 0, the+keywo 0.09 0.06
the+la -0.03 0, the+lack 0.13 0.03, the+last 0.49 0.12, the+lates 0.08 0.08, the+law -0.13 -0.25
the+lead -0.07 0.14, the+leade -0.31 0.15, the+legal 0.21 -0.03, the+lengt 0.12 -0.06
the+lette -0.13 0.54, the+light -0.03 0, the+limit 0.06 0, the+line -0.03 0, the+link -0.05 0
the+list 0.12 -0.11, the+lived 0 -0.18, the+lives -0.03 0, the+local 0.7 -0.5, the+long 0.03 0
the+longe 0.16 0.06, the+lowes -0.06 -0.07, the+main -0.18 0.26, the+mainl 0.26 -0.24
the+many 0 -0.06, the+marke 0.07 0, the+matte -0.07 0, the+meant 0.09 -0.09, the+meeti 0.12 0
the+membe -0.03 0, the+menta 0.05 0.23, the+middl -0.17 0.08, the+minis -0.05 0, the+momen -0.09 0
the+money -0.04 0, the+month -0.09 0, the+most 0.29 -0.26, the+mothe -0.08 0, the+move 0.09 -0.08
the+mp -0.04 0, the+name -0.08 0, the+natio 0.15 -0.27, the+need 0.19 -0.2, the+needs 0.31 -0.19
the+net 0.03 0, the+neuro 0.16 0, the+new 0.13 0.5, the+newes 0.27 0.03, the+next 0.1 -0.17
the+nhs 0.39 -0.22, the+nine -0.23 -0.07, the+norm 0.03 0, the+north 0.04 -0.06, the+notic -0.08 0
the+numbe 0.03 -0.53, the+occup 0 -0.08, the+offer 0.29 -0.04, the+offic 0.03 -0.09
the+ofste -0.14 -0.19, the+ombud -0.03 0, the+one 0 0.12, the+onlin 0.15 -0.04, the+oppos -0.05 0
the+organ 0.09 0, the+other -0.24 0.14, the+outco -0.24 -0.07, the+over 0.07 -0.08
the+overa 0.11 0, the+pace 0.36 -0.14, the+paedi -0.1 0, the+pande 0.13 -0.09, the+panel -0.17 0.12
the+paper -0.09 0, the+paren 0.33 0.46, the+part 0.07 -0.04, the+partn 0.05 -0.38
the+past 0.05 0.37, the+pathw 0 -0.09, the+peopl -0.07 0, the+phone 0.22 0, the+pictu 0 0.27
the+place -0.05 -0.44, the+plan -0.91 0.19, the+plann -0.05 0, the+plans 0.24 0.06
the+point 0.03 -0.12, the+polic -0.03 0, the+poor 0.08 -0.03, the+porta 0.06 0.04
the+posit -0.13 0, the+post 0.03 -0.09, the+pract -0.1 0, the+prese 0.1 0.1, the+press 0.07 0
the+previ 0.05 0.32, the+prior -0.04 0, the+probl -0.21 0.05, the+proce 0 0.1, the+profe 0.09 -0.06
the+progr 0.06 0.31, the+propo 0.16 0.12, the+provi 0.61 -0.12, the+publi -0.03 0, the+quali 0.13 0
the+quest -0.04 0, the+queue 0.21 -0.4, the+range 0.11 -0.06, the+rate -0.07 -0.07, the+re 0.08 0
the+reaso 0.03 -0.15, the+recen 0.13 -0.12, the+recor -0.1 0, the+refor 0.28 0.16, the+regio 0.04 0
the+regis -0.04 0, the+regul 0.06 0.06, the+relat -0.15 -0.04, the+relea -0.04 0
the+repor -0.05 -0.13, the+requi 0.11 0, the+respo -0.29 0, the+rest -0.11 0, the+resul -0.22 -0.09
the+revie -0.21 0, the+revis -0.12 0.15, the+right 0.25 0.55, the+risk 0.05 0, the+road -0.03 0
the+role 0.25 0, the+roof -0.04 0, the+room 0 0.13, the+royal -0.1 0, the+rulin 0.19 0
the+safet 0 0.19, the+same 0.19 -0.03, the+schoo -0.08 0, the+secon 0 0.07, the+secre -0.12 0
the+secto -0.07 0, the+self 0.03 0, the+sen 0.18 0, the+senco -0.06 0, the+send 0.05 -0.2
the+senio -0.1 0, the+sense 0.16 0.06, the+senso 0.26 0.26, the+sente -0.04 0, the+servi -0.49 0.08
the+share 0.06 0, the+short 0 0.1, the+signi -0.11 -0.08, the+six 0.11 0, the+size 0 -0.09
the+socia 0.11 -0.04, the+south 0.29 -0.17, the+speci 0.4 0.08, the+speec 0.21 0.1
the+sprin 0.07 0, the+staff -0.1 0.04, the+stand 0.17 0, the+start -0.06 0.16, the+state 0.21 0.05
the+statu 0.03 -0.04, the+strat -0.29 -0.1, the+stren -0.21 0, the+stron -0.04 0, the+subje -0.08 0
the+summe 0.1 0, the+suppo -0.16 -0.36, the+surve -0.08 0, the+syste -0.33 -0.1, the+table 0.24 0.1
the+task -0.05 0, the+teach -0.08 0, the+team 0 -0.07, the+thera 0 0.04, the+thing -0.33 -0.05
the+third -0.15 0, the+three -0.38 0.37, the+time 0.13 -0.49, the+timel 0.22 -0.14
the+times -0.19 0, the+top 0.12 0.05, the+town 0.1 0.04, the+train -0.07 0, the+trans -0.12 0.14
the+tribu -0.1 0, the+trust -0.38 -0.04, the+truth -0.06 0, the+two -0.11 0.06
the+under -0.08 0.12, the+updat -0.05 0, the+varia 0.03 0, the+verdi -0.03 0, the+very 0 -0.36
the+view -0.05 0, the+views -0.17 -0.04, the+virtu 0.13 0.33, the+visio -0.06 0
the+visit 0.19 -0.07, the+voice -0.1 -0.14, the+volun -0.1 0, the+wait 0.05 -0.43, the+waiti 0.17 0
the+waits -0.14 0, the+watch -0.17 -0.26, the+way -0.34 -0.25, the+weak 0.2 0.07, the+weakn 0.25 0
the+websi 0.08 0.14, the+week -0.08 0.04, the+west 0.21 -0.15, the+whole -0.44 0.16
the+word -0.1 0.04, the+words -0.11 -0.07, the+work -0.04 -0.25, the+workf 0.07 0
the+world -0.11 0, the+worst -0.04 0, the+writt -0.19 0.05, the+wrong -0.03 0, the+wsoa -0.31 0
the+year -0.34 -0.06, the+young 0 0.27, the+youth -0.03 0.25, their+0 0.15 0, their+area 0.04 0
their+best -0.04 0, their+case -0.07 0, their+child -0.24 -0.82, their+commu 0.03 0.17
their+concl 0.19 0, their+educa 0 -0.5, their+exper -0.03 0, their+famil 0.16 -0.26
their+findi 0.06 0, their+healt 0.14 0.1, their+inspe -0.26 0, their+job -0.04 0
their+lette -0.15 -0.04, their+lives 0.05 0.17, their+local -0.03 0, their+menta 0 -0.06
their+needs 0.19 0.29, their+outco -0.1 0, their+own 0.28 0.2, their+paren -0.11 -0.05
their+part 0.08 0, their+peers 0.03 0.12, their+plans -0.14 0.23, their+quali 0.06 -0.05
their+repor -0.05 0.32, their+respo -0.04 0, their+revis -0.03 0, their+schoo 0 -0.12
their+story 0 0.13, their+strat 0 -0.05, their+views 0.07 0.03, their+visit 0.06 -0.14
their+voice 0 0.43, their+way 0.05 0.17, their+words 0.14 0, their+work 0.08 -0.09, them+a -0.06 0
them+all 0.04 0, them+and -0.08 0, them+are -0.15 0.03, them+as 0.12 0.1, them+back 0.03 0
them+by -0.03 0, them+for -0.1 0, them+from 0.1 0.15, them+had -0.06 0, them+has -0.06 0
them+have 0.2 0, them+how 0.08 0, them+in -0.22 0, them+out -0.06 0, them+that 0.14 -0.23
them+the 0 0.04, them+to -0.24 0.2, them+was 0.03 -0.06, them+we 0.12 0, them+what -0.05 0
thems+are -0.05 0, thems+to 0.13 0, then+the -0.03 0, then+there 0.07 0, thera+and -0.14 -0.13
thera+are 0.16 0, thera+depen 0.08 -0.12, thera+for 0.15 -0.16, thera+had 0.04 -0.19
thera+has 0 -0.22, thera+have 0 0.25, thera+in -0.06 0.06, thera+is 0.17 0.13
thera+offer 0.13 -0.27, thera+servi -0.03 -0.08, thera+speci -0.12 0, thera+that 0 0.05
thera+they 0.06 0.07, thera+to 0.09 0, thera+waits -0.04 0, thera+were -0.12 0, thera+who -0.03 0
thera+work 0.16 0.1, there+are -0.4 -0.29, there+aren 0 -0.08, there+d 0.06 0, there+for -0.15 0.08
there+had 0 0.31, there+has 0.36 0, there+have -0.27 -0.12, there+in 0.07 0.06
there+is -0.09 -0.33, there+ll -0.09 0, there+must 0.21 0.04, there+s 0.1 -0.17
there+still 0.06 0.06, there+to -0.17 0, there+was -0.07 -0.62, there+were -0.12 -0.21
there+will -0.04 0, there+would -0.15 0, there+yet -0.07 0, these+0 -0.06 0, these+are -0.2 0
these+areas -0.2 0, these+child 0.34 -0.39, these+impro 0.03 0, these+inspe 0.04 0
these+issue 0.1 0, these+last -0.09 0.09, these+servi -0.07 0, these+thing -0.17 0
these+were -0.3 0, they+accep 0.07 0, they+add 0.07 -0.16, they+added 0 -0.1, they+also 0.32 -0.03
they+are -0.17 -0.54, they+aren 0.08 0, they+ask 0.06 0, they+asked 0.03 -0.16
they+calle 0.18 -0.09, they+came -0.14 0, they+can 0.25 0.16, they+canno -0.09 0
they+check -0.19 0, they+come 0.08 0, they+comme 0.1 0.04, they+concl -0.27 -0.05
they+consi 0.09 0, they+could -0.25 -0.17, they+d 0.18 -0.28, they+descr -0.07 0.12
they+deser -0.19 0, they+did 0.28 0.05, they+didn -0.04 -0.04, they+do -0.09 0.06
they+don -0.3 -0.08, they+feel -0.12 0.08, they+felt 0.05 0, they+find -0.03 -0.04
they+found -0.26 -0.15, they+gave 0.08 0, they+get 0.15 0.13, they+go -0.03 -0.04, they+got -0.27 0
they+had -0.19 -0.6, they+have 0.17 -0.28, they+haven -0.15 0, they+hear 0.05 0, they+ident -0.04 0
they+inspe 0.39 0, they+judge 0.03 0, they+knew -0.09 0, they+know 0.12 0.24, they+leave 0.14 -0.36
they+like -0.08 0, they+liked 0.12 0.19, they+liste -0.13 0, they+live 0.44 -0.28, they+ll -0.03 0
they+looke -0.07 0, they+loved 0.11 0, they+made -0.17 0, they+met 0.13 0.13, they+move 0 0.03
they+must 0 0.23, they+need -0.62 0.18, they+noted -0.11 -0.04, they+now 0.2 0, they+ought -0.03 0
they+point 0.04 0, they+prais -0.18 0, they+put -0.06 0, they+re -0.53 0.09, they+read 0.05 0
they+recei 0.19 -0.05, they+recog -0.04 0.03, they+repor 0.04 0.09, they+retur -0.04 0
they+said 0.76 0.47, they+saw -0.14 -0.37, they+say 0.46 0.07, they+see 0.48 -0.27
they+shoul 0 0.46, they+stand 0.07 0, they+start 0.06 -0.18, they+still -0.04 0, they+talk -0.05 0
they+talke -0.16 0, they+tell 0.04 0, they+think 0.08 0.18, they+thoug 0.11 0.34
they+told -0.11 -0.03, they+turn 0 -0.16, they+used 0.08 0, they+ve -0.25 0.03, they+visit -0.07 0
they+wait 0.19 0.52, they+want -0.04 0.18, they+wante -0.05 0, they+went -0.31 0.26
they+were -0.54 -0.08, they+weren 0 -0.16, they+will 0.23 0.06, they+would 0 -0.08
they+write 0.07 0, they+wrote -0.16 0.13, thing+and 0.1 0, thing+are -0.65 0.11
thing+bette -0.08 -0.09, thing+for 0.09 0, thing+go 0.1 0, thing+had 0.03 0.08, thing+have 0 0.17
thing+in -0.08 0, thing+must -0.05 0, thing+that -0.27 -0.07, thing+they -0.17 0
thing+to 0.29 -0.23, thing+we -0.03 0, think+about 0.12 0, think+and 0.09 0, think+is 0.08 0
think+it -0.04 0, think+that -0.24 0.1, think+the 0.07 0, think+we -0.03 0, third+of 0.08 -0.13
this+and -0.21 0, this+area 0.11 0.07, this+counc -0.07 0, this+group 0.18 0, this+has 0.05 0
this+inspe 0.2 -0.42, this+is 0.08 0.22, this+isn 0.03 0, this+lates 0.04 0, this+lette -0.1 0
this+month -0.08 0, this+one 0.03 0, this+page -0.04 0, this+paper -0.03 0, this+plan -0.07 0
this+repor -0.53 -0.15, this+the 0.05 0, this+to 0.04 0, this+too -0.04 0, this+was -0.17 0.13
this+websi 0.03 0, this+week 0.09 -0.13, this+year -0.09 0.25, those+aged 0.17 -0.06
those+are -0.15 0, those+areas -0.05 0, those+at 0.05 -0.06, those+child -0.05 0.03
those+famil 0.05 0, those+in 0.04 -0.17, those+of -0.12 0, those+over 0.3 -0.15
those+place 0.05 -0.11, those+that 0.03 0, those+waiti 0.08 -0.05, those+who -0.2 -0.04
those+whom 0.08 0, those+whose 0 -0.04, thoug+about 0.05 -0.22, thoug+of 0.05 0
thoug+that -0.2 0.23, thoug+the 0.03 0, thoug+they 0.21 0, thoug+to -0.16 0, thoug+was 0.18 0
thoug+we -0.03 0, three+and 0.1 0, three+areas -0.14 -0.29, three+child -0.06 0, three+days -0.07 0
three+grade -0.05 0, three+hours 0.11 -0.09, three+month 0 0.03, three+more 0.09 0
three+of 0.1 -0.11, three+out 0.23 0, three+outco 0 0.26, three+possi -0.24 0, three+schoo -0.04 0
three+thing -0.14 0, three+times 0 0.03, three+weakn -0.06 0, three+weeks -0.25 0
three+years 0.06 -0.2, throu+a 0.04 -0.26, throu+and -0.03 0, throu+it -0.18 0, throu+the 0.55 0.44
throu+what -0.09 0, thurs+0 0.04 0, time+0 -0.26 0, time+and 0.17 0.16, time+child 0 -0.03
time+educa 0 0.08, time+for -0.04 0.04, time+in 0 0.05, time+it 0.09 -0.06, time+of 0.08 -0.17
time+since -0.05 0, time+taken 0.14 0.05, time+that 0.21 0, time+the -0.06 0, time+there 0.1 0
time+they -0.17 0.18, time+timet 0.12 -0.18, time+we -0.03 0, timel+and 0 0.25, timel+help -0.04 0
timel+of -0.08 -0.27, timel+way 0.09 0.09, times+are -0.15 0, times+for 0.16 -0.04
times+in -0.04 0, times+of 0.16 0, times+to -0.06 0, timet+and -0.03 0, timet+are -0.08 0
tired+of -0.16 0, to+0 0 0.55, to+a 0.03 0, to+acces 0 -0.04, to+accou 0.28 0.3, to+act 0.07 -0.12
to+addre 0 -0.09, to+adult 0.34 -0.4, to+an 0.04 -0.14, to+and 0.1 -0.03, to+anoth 0.13 -0.03
to+answe -0.28 0, to+appro -0.03 0, to+arriv 0.09 -0.13, to+ask -0.1 0.23, to+atten 0.12 0.15
to+battl -0.09 -0.03, to+be 0.46 0.45, to+bear -0.04 0, to+becom -0.09 0, to+begin -0.09 0
to+being -0.2 0, to+bette -0.04 -0.31, to+blame -0.12 0, to+bring -0.04 -0.22, to+buy 0.07 0
to+by -0.07 0, to+carry 0 0.05, to+chall 0.05 0, to+chang 0.58 0.55, to+chase 0.1 -0.05
to+check 0 0.15, to+child -0.21 -0.06, to+choos 0.06 0, to+clear -0.05 0, to+close 0.09 0
to+co -0.24 0, to+colle 0.29 -0.17, to+come -0.17 -0.61, to+comme -0.04 0, to+commu 0.05 0
to+compl 0.04 0, to+conta 0.12 0, to+cut 0.05 0, to+date -0.16 -0.12, to+deal -0.06 -0.05
to+decid -0.17 0, to+deliv -0.17 -0.22, to+deter 0.05 0, to+devel -0.18 0, to+do -0.29 0.19
to+draw -0.11 0, to+drive 0.13 -0.2, to+each 0.24 -0.16, to+ehc 0.03 0.04, to+ensur -0.12 -0.24
to+evalu 0 -0.09, to+every -0.06 0, to+famil 0.04 0, to+fight -0.08 -0.04, to+fill 0.07 0
to+find 0.13 -0.08, to+five -0.03 0, to+fix -0.14 0, to+follo 0.12 -0.06, to+four 0.15 -0.03
to+fulfi -0.05 0, to+furth 0 0.11, to+get -0.26 -0.84, to+give 0.12 -0.1, to+go -0.38 0.07
to+good -0.09 0, to+grow 0.03 0, to+hand 0.28 -0.04, to+have 0 0.32, to+healt 0 -0.19
to+hear 0 -0.1, to+help -0.26 0.05, to+her -0.06 0, to+high 0.1 -0.06, to+hold 0.04 0
to+home 0.19 0.08, to+hospi -0.08 0.19, to+how 0 0.11, to+ident -0.2 0.04, to+impro -0.38 0.5
to+in -0.04 0, to+inclu 0.22 0.08, to+incon 0.06 -0.05, to+influ -0.04 -0.06, to+infor -0.07 -0.06
to+inspe -0.07 -0.04, to+inter -0.03 0, to+issue 0.04 -0.06, to+it -0.26 0.16, to+its -0.06 0
to+judge -0.09 0, to+keep 0 -0.12, to+know -0.1 -0.21, to+lead -0.11 0, to+leade -0.15 0.11
to+learn -0.08 0.08, to+leave -0.03 0, to+light 0.35 -0.09, to+live 0 0.2, to+look -0.06 -0.13
to+make -0.27 0.1, to+makin -0.04 0, to+manag 0.06 0.05, to+me -0.14 0, to+measu -0.16 0
to+meet 0 0.03, to+meeti 0.06 0, to+monit 0 -0.08, to+move 0.05 -0.03, to+my -0.05 0
to+none 0 0.26, to+north -0.07 0, to+note -0.04 0, to+nothi 0.09 0, to+now -0.09 0
to+offer 0.05 0.26, to+ofste -0.14 -0.09, to+one -0.17 0.11, to+open 0.04 0, to+other 0.06 0.04
to+our 0.09 0.05, to+overs -0.08 0, to+paid 0.09 -0.03, to+paren -0.17 0.19, to+pay 0.09 0
to+peopl -0.13 0, to+perfo 0.05 0, to+place 0.03 0, to+plan 0.04 -0.05, to+posit -0.2 0.05
to+post 0.11 -0.24, to+prepa 0.1 -0.06, to+press 0.13 0, to+produ -0.33 0, to+progr -0.04 0
to+provi 0.16 -0.1, to+publi -0.07 0, to+push -0.07 0, to+put 0.19 -0.14, to+reach 0.03 -0.17
to+read 0.15 -0.03, to+reduc 0.16 -0.21, to+repea 0.2 0.32, to+respo 0.08 0, to+revie -0.11 0
to+say 0 0.33, to+schoo 0.05 0.45, to+secon 0.19 0.24, to+secur 0 -0.13, to+see -0.19 -0.31
to+send -0.09 0, to+servi -0.19 0.06, to+set -0.04 -0.05, to+settl 0.07 0, to+share -0.14 0
to+show 0.11 0.31, to+sign 0.04 0, to+signi 0.18 -0.05, to+some -0.06 -0.04, to+speak 0.05 -0.08
to+speci 0.06 -0.09, to+speec -0.11 -0.03, to+spot 0 0.03, to+staff -0.11 0, to+start -0.06 -0.08
to+stay -0.06 0.09, to+stop -0.09 0, to+stren 0.03 0.12, to+succe 0.2 0, to+suppo -0.17 0.13
to+tackl 0.12 0, to+take -0.32 -0.06, to+talk 0 0.09, to+tell -0.18 0.33, to+that 0.05 0
to+the -0.23 0, to+their 0.05 -0.07, to+them -0.13 -0.3, to+thera 0.1 -0.06, to+think 0.04 0
to+this -0.09 -0.15, to+those -0.16 -0.11, to+three 0.03 0, to+train -0.04 0, to+trans -0.18 0
to+trave -0.09 -0.04, to+tribu 0.03 0.08, to+turn 0.1 -0.17, to+two -0.04 0, to+under 0 -0.08
to+updat -0.03 0, to+us -0.12 -0.05, to+use 0.14 0, to+wait -0.03 0.12, to+what 0.12 0.12
to+where -0.12 0, to+which -0.35 -0.3, to+whom -0.08 0, to+work -0.45 -0.37, to+worki -0.06 -0.13
to+write 0 0.03, to+year 0.12 0, to+you 0.34 0.03, to+young 0.09 -0.09, to+your -0.03 0
today+0 0.19 0, today+s 0.04 0, today+says 0.05 0, today+why -0.07 0, toget+and -0.08 0.06
toget+for 0.27 0.11, toget+from 0.08 0, toget+in 0.05 0.06, toget+so -0.07 0, toget+the -0.1 0
toget+to -0.35 0.05, toget+well -0.04 0.1, told+about 0.21 -0.04, told+by -0.15 -0.03
told+how 0.17 0.04, told+in 0.04 0, told+inspe -0.21 0.12, told+it -0.17 0, told+me -0.08 0
told+of 0.12 0, told+that -0.14 0.13, told+the -0.09 -0.13, told+them 0.23 0, told+to -0.06 0.06
told+us 0.09 -0.11, told+what 0.06 -0.03, too+and -0.03 0, too+early -0.07 0, too+far -0.04 0
too+few 0.03 -0.24, too+for 0.22 0.1, too+high -0.2 -0.07, too+late 0.32 -0.08
too+littl -0.18 -0.16, too+long -0.27 0.03, too+low -0.22 0, too+many -0.2 -0.12, too+much 0 -0.15
too+of 0.2 0, too+often -0.09 -0.08, too+slow 0.08 -0.07, too+slowl 0.09 0, too+soon -0.04 0
too+that 0.38 0.62, too+varia 0.14 0.08, took+0 0.11 0, took+a 0.11 0, took+part -0.2 0
took+place -0.11 0.29, took+the -0.07 0, took+too 0.04 0, took+up -0.04 0, top+grade -0.07 0
top+of -0.06 0.17, top+one -0.06 0, top+outco 0 0.08, top+up 0.23 -0.06, town+hall -0.12 0
town+in 0.06 0, train+and 0.15 0, train+for 0.06 0, train+is 0.24 0.14, train+schoo -0.03 0
train+to 0.12 0.04, trans+and -0.17 -0.1, trans+arran -0.1 0, trans+betwe 0.12 -0.04
trans+for 0 -0.03, trans+from 0.06 0.07, trans+in 0.24 0.08, trans+into 0.05 0.03, trans+is -0.14 0
trans+of 0.06 -0.08, trans+progr 0.08 0, trans+team -0.07 0, trans+to 0.31 -0.03
trave+arran 0.04 0, trave+train 0.35 0.11, treat+as 0.13 0.05, treat+revie 0 0.12
tribu+appea -0.04 0, tribu+to -0.06 0, true+that -0.07 0, trust+and 0 0.13, trust+has 0.06 0
trust+in 0.14 -0.61, trust+is 0.16 -0.1, trust+s -0.07 0, trust+the 0.04 0, trust+was -0.09 0
tryin+to 0.07 0, turn+0 0.16 -0.23, turn+to 0.07 0, turn+up 0.05 0, turne+into 0.04 0
turne+out 0.26 -0.05, turno+of 0.03 -0.33, twice+a -0.03 0, twice+as 0 0.07, twice+in -0.03 0
two+and 0.17 -0.35, two+areas -0.59 -0.03, two+child -0.07 0, two+consu -0.07 0, two+days -0.07 0
two+hours -0.03 0, two+new 0.04 0, two+of 0.07 -0.07, two+out 0.21 0, two+prior -0.27 0
two+thing -0.03 0, two+third 0.29 0.19, two+weeks -0.04 0, two+year 0.24 0, two+years 0.04 0.16
typic+have -0.3 0.04, typic+lead -0.19 0.03, typic+posit -0.22 -0.2, unabl+to -0.11 -0.05
unacc+and 0.07 -0.11, unacc+long 0.06 -0.03, unacc+waits 0.04 0, under+0 0.17 0.29
under+0s -0.06 0, under+a 0 0.03, under+and 0.03 -0.12, under+by 0.18 -0.12, under+five 0.09 0.06
under+fives 0.32 0.37, under+how 0.04 0, under+of 0.19 0, under+one 0.08 0, under+secti -0.03 0
under+that -0.05 0, under+the 0.11 -0.16, under+to -0.05 0, under+way -0.23 0
under+what -0.05 0.37, unreg+provi 0.08 0.06, until+0 0.07 0, until+it 0.12 0, until+the 0 -0.14
until+they -0.12 -0.05, up+0 -0.07 0, up+a -0.03 -0.08, up+again 0.08 0, up+an 0.05 0
up+and -0.16 0.25, up+as -0.15 0, up+at 0.06 0, up+by -0.18 0.08, up+early 0.06 0.09, up+for 0 0.13
up+fundi 0.23 -0.06, up+in -0.16 -0.03, up+is -0.04 0, up+of 0.03 -0.16, up+quick 0.04 0
up+since 0.1 0, up+the 0 0.38, up+to 0.07 -0.08, up+when -0.07 0, updat+after -0.09 0
updat+and -0.03 0, updat+in 0.03 0, uptak+of -0.08 0.06, urgen+impro -0.04 0, urgen+to 0.13 0.13
us+a -0.04 0, us+about 0.07 0, us+and -0.06 0.06, us+are 0.05 0, us+as -0.03 0, us+at -0.12 0
us+for -0.21 0, us+have 0.05 0, us+in -0.08 0, us+is -0.07 0, us+that 0.08 0.03, us+the -0.1 0
us+to 0 -0.47, us+we -0.06 0, us+what -0.06 0, use+it 0.14 0, use+of 0.44 -0.13, use+the -0.21 0.03
use+them 0.08 -0.26, used+the 0.07 0, used+to 0.03 0.32, used+well 0.21 0.03, vacan+and -0.03 0
vacan+in -0.08 0, value+and 0.14 0, value+by 0.08 0.12, value+the 0.12 0.09, valve+agree -0.03 0
varia+and 0.03 0.08, varia+in 0.04 -0.18, varia+quali -0.19 0, varie+of -0.2 0, ve+a -0.03 0
ve+been 0.1 0.08, ve+got 0.14 0, ve+had -0.03 0, ve+heard -0.04 0, ve+made 0.04 0, ve+met 0.13 0
ve+never -0.06 0, ve+no -0.03 0, ve+not -0.04 0, ve+put 0.07 0, ve+said 0.05 0, ve+taken 0.07 0
ve+told 0.04 0, ve+waite -0.07 0, very+few 0.08 0.43, very+good 0.03 0, very+much -0.2 0
very+posit 0.46 0.06, very+well 0 0.05, very+young 0.1 -0.14, view+and -0.03 0, view+is -0.09 0
view+of 0.06 0.33, view+the 0.1 0, views+are 0.06 0.07, views+of -0.14 -0.05, villa+schoo 0.26 0.42
virtu+schoo 0.21 0.34, visio+and 0 -0.06, visit+a -0.14 0, visit+and 0.49 0.38, visit+are 0.17 0
visit+betwe 0.04 0, visit+by 0.06 0, visit+child 0.03 0, visit+found -0.04 0, visit+from -0.18 0
visit+in -0.09 0.17, visit+inspe 0.04 0, visit+often 0.11 0.1, visit+schoo -0.08 0
visit+servi 0 -0.05, visit+the -0.09 0, visit+to 0.06 -0.21, visit+was -0.1 0, visit+which 0.06 0
visua+impai 0.17 0.11, voice+and -0.07 0, voice+in -0.08 0, voice+is 0.12 0, voice+of -0.09 -0.13
volun+secto -0.09 0, vulne+child -0.29 0.1, wait+0 0.08 0, wait+a 0.14 -0.05, wait+and -0.14 0.03
wait+as -0.11 0, wait+far 0.04 -0.04, wait+for 0.38 -0.33, wait+has 0.2 0.09, wait+is 0 0.06
wait+less -0.25 0, wait+longe -0.04 -0.1, wait+more -0.03 0, wait+of 0.06 0, wait+too -0.24 -0.03
wait+until 0.05 0, waite+0 -0.13 0, waite+a -0.07 0, waite+for 0.39 0.1, waite+long -0.05 0
waite+longe -0.1 0, waite+three -0.04 0, waite+too -0.32 0, waiti+0 0.05 0, waiti+and -0.05 0
waiti+for 0.11 0.32, waiti+list -0.28 0.03, waiti+lists -0.21 0.16, waiti+longe -0.03 0
waiti+more 0.03 0, waiti+over 0.05 0, waiti+time 0.08 0, waiti+times 0.1 0.07, waiti+to 0.33 -0.11
waiti+too -0.15 0, waiti+two 0.1 0, waits+0 -0.05 0, waits+and 0.05 -0.05, waits+are -0.41 0
waits+aren -0.03 0, waits+by -0.16 0, waits+for 0.45 -0.3, waits+had -0.12 0, waits+have 0.2 0.14
waits+in 0.05 -0.08, waits+of 0.2 0.05, waits+remai -0.04 0, waits+to 0.04 0, waits+were -0.14 0
want+a 0.06 0, want+of 0.22 -0.12, want+the -0.05 0, want+to -0.16 0.25, wante+to -0.09 -0.22
wants+to -0.06 0, was+0 -0.18 0, was+a 0 -0.6, was+about -0.13 0, was+agree -0.09 0
was+also 0.28 0, was+an 0 -0.08, was+as -0.05 0, was+asked -0.06 0, was+at -0.1 0.03
was+being 0.14 0, was+broug 0.11 0, was+calle 0.12 0.03, was+carri -0.11 0, was+clear 0 0.08
was+comme 0.16 0, was+conce -0.27 0, was+confi 0.1 0.1, was+consi -0.12 0, was+criti 0.21 -0.11
was+decla 0.05 0, was+descr 0.15 -0.11, was+deter -0.08 0, was+disap -0.05 0, was+done 0 -0.05
was+drawn 0.03 0, was+expec -0.03 0, was+first 0.05 0, was+for 0.14 0.08, was+found 0.23 -0.1
was+given 0 0.06, was+glad -0.03 0, was+good 0.13 0.21, was+hard -0.03 -0.06, was+held 0.13 0.07
was+highl 0.07 0, was+how -0.46 0, was+in 0 -0.22, was+incon 0.32 -0.05, was+inspe 0.11 -0.1
was+insuf 0.1 0, was+intro -0.13 0, was+issue 0.15 0, was+it 0.09 0, was+judge 0.22 0.16
was+known -0.08 0, was+last -0.16 0, was+like -0.03 0, was+limit 0.05 -0.13, was+looke -0.14 0
was+lost -0.05 0, was+made -0.2 -0.07, was+missi 0.03 0, was+neede 0.05 -0.3, was+no -0.19 0.09
was+not 0.21 0.73, was+noted 0 0.31, was+now 0.07 0.11, was+of -0.1 0, was+one 0.09 0.14
was+out -0.21 0, was+over -0.03 0, was+pleas 0.14 0, was+point 0.18 0, was+poor -0.2 -0.1
was+posit 0 0.05, was+prais -0.26 0.09, was+publi 0.3 0, was+put 0.06 0, was+recog 0.14 0.24
was+repor 0.09 0, was+requi 0 -0.09, was+right 0.08 0, was+said 0.22 -0.32, was+sent -0.14 0
was+set -0.06 0, was+slow 0.14 0, was+somet -0.05 0, was+sorry -0.07 0, was+still 0.03 -0.05
was+stron -0.1 0, was+suffi 0.21 0.16, was+that 0.49 0, was+the 0.38 -0.12, was+there -0.11 0
was+thoug -0.15 0, was+to -0.2 0.08, was+told -0.2 0.13, was+too 0.13 -0.43, was+under -0.06 0
was+weak -0.28 -0.12, was+welco -0.12 0, was+well 0.05 0.14, was+what -0.18 0, was+when -0.04 0
wasn+t -0.08 0.15, watch+ofste 0.22 0.13, watch+over -0.06 0, way+and -0.11 0, way+child -0.12 0
way+for 0 -0.03, way+in 0 0.12, way+of 0.07 -0.21, way+that 0.09 0.42, way+the -0.03 0.1
way+they -0.03 0, way+to -0.07 0.28, way+we 0 0.25, we+accep 0.07 0, we+all -0.05 0, we+are 0 0.03
we+aren -0.04 0, we+as -0.03 0, we+belie -0.08 0, we+can -0.22 0, we+commi -0.08 0
we+could -0.06 0, we+d -0.32 -0.1, we+did -0.1 0, we+didn -0.03 0, we+do -0.11 0.08, we+don 0.38 0
we+found 0.21 0, we+get 0.25 0, we+go 0.26 0.25, we+got 0.03 0, we+had -0.12 0, we+have 0.13 -0.28
we+hear -0.05 0, we+heard -0.06 0, we+hope -0.05 0, we+knew -0.11 0, we+know -0.34 -0.26
we+ll -0.09 0, we+look 0.05 0, we+looke 0.03 0, we+make 0.08 0, we+mean -0.08 0, we+met 0.18 0
we+must 0.04 -0.11, we+need -0.06 0, we+ought -0.03 0, we+put -0.18 0, we+read 0.08 0
we+recog -0.09 0, we+said -0.08 0, we+saw 0.12 0, we+see -0.16 -0.09, we+shall -0.04 0
we+share 0.03 0, we+spend -0.05 0, we+still -0.03 0, we+suppo -0.06 0, we+take -0.07 0
we+think -0.11 0, we+told -0.04 0, we+under -0.09 0, we+ve 0.1 0.1, we+wait -0.06 0
we+want -0.18 0, we+welco -0.05 0, we+were 0.98 0.1, we+wish -0.13 0, we+won -0.07 0
we+work -0.14 0, we+would 0.03 0, we+wrote 0.03 0, weak+and -0.18 0, weak+in -0.21 0
weakn+0 -0.47 0, weakn+and 0 0.26, weakn+are -0.11 0, weakn+detai -0.05 0, weakn+found 0.03 0
weakn+had 0.06 0, weakn+have 0.26 0, weakn+ident 0.19 0, weakn+in 0.08 -0.05, weakn+inspe 0.07 0
weakn+of -0.1 0, weakn+that -0.11 -0.11, weakn+the 0.04 0, weakn+were 0.11 0.26
weakn+which -0.14 -0.09, websi+is -0.03 0, websi+of -0.13 0, wedne+0 0.07 0, week+after -0.07 0
week+and -0.07 0, week+in -0.03 0, week+inspe 0.04 0, week+is -0.04 0, week+of -0.15 0
week+ofste 0.1 0, week+s -0.05 0, week+the -0.09 0, week+to -0.05 0, weeks+0 -0.06 0
weeks+and -0.03 -0.03, weeks+by -0.04 0, weeks+for -0.09 0.04, weeks+in -0.03 -0.09
weeks+is 0.06 0, weeks+to 0.13 0.35, weeks+which -0.03 0, welco+a 0.03 0, welco+and 0.07 0
welco+the -0.3 0, welco+to -0.08 0, well+and 0.22 0.46, well+as -0.12 -0.17, well+at -0.1 0.07
well+being 0 0.04, well+by 0.13 0.06, well+child 0.13 -0.2, well+coord 0.04 0, well+done -0.28 0
well+enoug 0 -0.17, well+estab 0.08 -0.28, well+in -0.04 0.19, well+infor 0 0.03, well+known 0.04 0
well+looke 0.04 0.15, well+manag 0.05 0.06, well+of 0.14 0, well+plann 0.06 -0.06
well+prepa 0 0.15, well+regar 0.05 0.03, well+serve 0.04 0, well+suppo 0.03 -0.13
well+that -0.05 -0.08, well+the -0.17 -0.04, well+thoug -0.04 0.06, well+to -0.14 0
well+toget 0.07 0, well+train 0.05 0, well+under -0.05 0.06, well+writt 0.04 0.05
went+back -0.07 0, went+into -0.05 0, went+throu -0.33 0, went+to -0.09 -0.15, went+unans 0.26 0.04
went+well 0.05 0, were+0 -0.19 0, were+a 0.09 0.19, were+also 0.1 -0.08, were+among -0.03 0
were+and -0.03 0, were+asked -0.22 0, were+at -0.04 0.03, were+back -0.04 0, were+being 0 0.14
were+broug -0.26 0.2, were+calle 0.04 0, were+child -0.08 0, were+clear -0.08 0, were+commi -0.04 0
were+compl 0 0.21, were+conce 0.07 0, were+criti -0.03 0, were+descr 0.11 0.04
were+found 0.27 0.31, were+given 0.06 0, were+glad 0.07 0, were+good 0.12 0.06, were+happy 0.06 0
were+held -0.08 0, were+ident -0.14 -0.09, were+impre 0 0.03, were+in 0.06 -0.1, were+incon -0.09 0
were+inspe 0.07 0, were+issue -0.2 0, were+judge 0.08 -0.05, were+kind 0.11 0, were+laid -0.1 0
were+late -0.24 0, were+left -0.11 0, were+less 0.03 -0.15, were+made -0.11 0
were+missi -0.04 -0.06, were+more -0.15 0, were+named -0.03 -0.08, were+not 0.09 -0.3
were+of 0.07 0.05, were+out -0.1 0, were+outli -0.22 0, were+pleas -0.06 0, were+poor -0.03 0
were+posit 0.09 0.04, were+prais 0.11 -0.06, were+raise 0.12 -0.22, were+recei 0.08 0
were+revie -0.04 0, were+right -0.13 0, were+said 0.08 0.57, were+satis 0.03 0.22, were+seen 0.03 0
were+set 0.06 0, were+signi 0.34 0, were+still 0.16 -0.09, were+struc 0.05 0.27
were+taken -0.05 -0.04, were+that -0.13 0, were+the -0.19 0, were+there -0.05 0, were+to 0.03 0
were+told 0.2 0.31, were+too -0.05 0.05, were+two -0.05 0, were+unacc 0.11 0, were+under -0.11 0
were+very 0.1 0.29, were+waiti 0.28 -0.19, were+well 0 0.09, were+wides -0.14 0, were+worki 0.08 0
were+worri -0.11 0, weren+t 0.05 -0.15, west+of 0 -0.07, what+a -0.08 -0.12, what+about -0.12 0
what+an -0.04 0, what+are -0.12 0, what+becom 0.13 -0.1, what+child 0.37 0.32
what+comes 0.03 -0.07, what+could -0.08 0, what+did -0.26 0, what+diffe 0.19 -0.05, what+do -0.14 0
what+does -0.12 0, what+else -0.08 0, what+every -0.1 0, what+famil 0 0.03, what+goes 0.04 0
what+had -0.18 0, what+happe -0.24 -0.11, what+has 0.11 0.52, what+he -0.07 0
what+help -0.25 -0.06, what+i -0.03 0, what+inspe -0.37 -0.1, what+is 0.09 0.1, what+it 0.4 0
what+leade 0.19 -0.04, what+makes -0.06 0, what+matte 0.04 0, what+might 0.03 0
what+needs 0.08 0.74, what+now -0.03 0, what+ofste -0.4 -0.09, what+our 0.09 0
what+paren -0.04 0.09, what+progr 0.05 0, what+s 0.15 -0.24, what+schoo 0.05 0, what+she 0.14 0
what+shoul -0.06 0, what+some 0.12 0.27, what+steps 0.03 0, what+suppo 0.09 0.06
what+the -0.44 -0.69, what+their 0 -0.22, what+these -0.08 0, what+they -0.04 0.29
what+to 0.21 0.22, what+was -0.09 0.05, what+way -0.06 0, what+we 0.11 -0.2, what+will 0.12 -0.04
what+works -0.05 -0.04, what+would -0.08 0, what+you 0.07 0, wheel+and 0.22 0.14, when+a 0 0.25
when+child 0.1 0, when+he -0.03 0, when+i -0.11 0, when+inspe 0 0.03, when+it 0.36 0
when+ofste 0.3 -0.17, when+servi 0.05 0, when+the -0.21 0.23, when+they 0.17 -0.1
when+thing 0.12 0, when+we -0.22 0, when+will -0.05 0, when+you 0.17 0.03, where+a 0.07 0.13
where+child 0.12 -0.1, where+every 0.07 0.03, where+famil -0.07 0, where+impro -0.15 0.44
where+in 0.06 0, where+inspe 0.03 0, where+it -0.03 0.22, where+the -0.05 -0.06
where+there 0.04 0.15, where+they 0 -0.5, where+we -0.16 -0.08, where+you 0 -0.03
wheth+child 0.09 -0.23, wheth+it -0.07 0, wheth+suffi -0.06 0, wheth+the -0.04 0
wheth+there -0.09 0, wheth+they 0.19 0.09, which+0 0.16 0, which+a -0.27 0, which+are -0.23 -0.11
which+began -0.03 0, which+came 0 -0.13, which+child -0.08 0.27, which+famil 0.15 0
which+follo -0.03 0, which+found 0.16 -0.04, which+had 0.26 -0.12, which+has 0.22 0.18
which+have 0.05 -0.05, which+i 0.16 -0.11, which+ident 0.09 0, which+in -0.12 0
which+inspe -0.11 0, which+is -0.28 0.21, which+isn 0.03 0, which+it 0.21 0.31, which+ofste -0.19 0
which+paren -0.16 -0.16, which+ran 0.05 0, which+runs -0.09 0, which+said 0.03 0, which+says 0.06 0
which+schoo 0.03 -0.08, which+send 0.05 0, which+servi 0 -0.17, which+the 0.03 -0.03
which+their -0.1 0, which+there -0.11 0.04, which+they -0.23 0.05, which+to 0.2 0
which+took 0.05 0, which+was -0.23 0.3, which+we 0.03 -0.27, which+were -0.12 -0.07
while+they 0.31 0.14, while+waiti 0.2 -0.04, who+are -0.32 0.1, who+aren -0.08 -0.03
who+atten 0 -0.15, who+came 0.1 -0.1, who+can 0 0.06, who+canno -0.31 0, who+chair -0.03 0
who+could 0.08 -0.03, who+d 0.27 0, who+did -0.11 0.13, who+do -0.2 0.04, who+doesn 0.12 0
who+don -0.06 -0.06, who+feel -0.1 0.11, who+fille -0.16 0, who+get 0 0.24, who+go 0.19 0
who+had 0.11 -0.05, who+has -0.23 -0.06, who+have 0 -0.37, who+help 0.03 0.06, who+inspe -0.09 0
who+is -0.08 -0.27, who+isn -0.05 0, who+know 0.08 0.07, who+lead -0.05 0.05, who+leads 0.13 0
who+leave 0.04 -0.03, who+live 0 0.06, who+ll 0.05 0, who+looke 0.13 0, who+may 0.03 0.07
who+met -0.09 0, who+miss -0.07 0, who+move 0.03 0, who+need 0.08 0.08, who+pays 0.18 0
who+run -0.03 0, who+runs 0.06 0, who+s 0 -0.06, who+said 0.08 0, who+shoul 0.11 0.03
who+spoke -0.06 0, who+strug 0 0.09, who+they -0.09 0, who+to 0 0.13, who+told -0.07 0
who+took -0.06 -0.11, who+use -0.09 -0.14, who+ve 0.28 0, who+visit 0 -0.03, who+wait -0.11 0.12
who+was 0 0.13, who+were -0.37 -0.12, who+will 0.18 0, who+work -0.08 0.24, whole+of -0.09 0
whom+it -0.06 0, whom+the 0 0.08, whom+they 0.08 -0.1, whom+to 0.03 0.11, whom+we 0.23 0
whose+child -0.27 -0.04, whose+needs -0.07 -0.23, whose+son -0.06 0, whose+work 0.11 0
why+did -0.14 0, why+does 0.03 0, why+it -0.09 0, why+not -0.11 0, why+s -0.06 0
wide+range 0.08 0.24, wides+and -0.29 0.06, wides+faili -0.05 0, wides+syste 0.31 0
will+be -0.18 0.12, will+carry -0.05 0, will+chang 0.04 0, will+come -0.08 0, will+conti -0.03 0
will+do 0.17 -0.05, will+go 0.11 0, will+happe 0.1 0, will+have -0.1 -0.11, will+help 0.03 0
will+make -0.08 0, will+not -0.04 0, will+now 0.17 0, will+the -0.07 0, will+wait -0.08 0
willi+to 0.06 0, wish+to 0 0.08, withi+0 0.34 0.09, withi+days 0.25 0.23, withi+five -0.07 0
withi+four 0.03 0, withi+statu 0 -0.2, withi+the 0 -0.18, withi+three 0.07 0, withi+weeks 0.07 0.13
witho+a -0.08 -0.49, witho+being 0.07 0, witho+delay -0.05 -0.09, witho+the -0.14 0.03
won+t -0.14 0, word+for 0.04 0, word+that -0.12 0, words+are -0.05 0, words+for -0.03 0
words+of 0 -0.07, work+and -0.19 -0.03, work+as 0.24 0.12, work+close -0.07 0, work+for 0 0.03
work+had 0.07 0, work+hard 0.08 0.35, work+in -0.17 0.16, work+is -0.2 0.13, work+joint 0.08 -0.21
work+of 0.17 0.23, work+or 0.08 0, work+so -0.06 0, work+that 0.11 -0.09, work+to -0.44 0
work+toget -0.33 0.11, work+was 0.07 0, work+well 0.12 0.03, worke+and 0.05 -0.07
worke+are -0.13 0.05, worke+for 0.03 0.08, worke+get 0.11 0, worke+toget -0.12 -0.11
worke+were 0.04 0, worki+and 0.09 0, worki+as 0.2 0, worki+close -0.07 0, worki+days -0.07 0
worki+group -0.15 0, worki+hard -0.05 0, worki+in -0.05 -0.26, worki+is 0 -0.11
worki+toget 0.07 -0.19, works+and 0.07 0.11, works+well -0.05 -0.1, worn+out -0.03 0
worri+about 0.13 -0.07, worry+that 0.06 -0.03, worse+than 0.04 0, worst+of -0.04 0
would+be -0.38 -0.1, would+benef 0.1 -0.34, would+come -0.04 0, would+do -0.06 0
would+have 0.15 0.06, would+help -0.12 0, would+like 0.12 -0.12, would+mean -0.06 0
would+not -0.04 0, would+t 0.03 0, would+take 0.06 0, would+you 0.04 0, write+a -0.19 0
write+about -0.08 0, write+that 0.2 0.03, write+the 0.03 0, write+to -0.1 0, writi+to -0.13 0
writt+and 0.03 -0.11, writt+befor 0.11 -0.12, writt+down 0.06 -0.04, writt+in 0.12 0
writt+it -0.04 0, writt+state -0.78 -0.1, writt+to -0.03 0, wrong+and 0.07 0, wrote+a -0.09 0
wrote+in 0 0.04, wrote+it -0.1 0, wrote+that 0.33 0.26, wrote+the 0.07 -0.11, wsoa+and -0.09 0
wsoa+is 0.12 0, wsoa+was -0.04 0, year+0 0.52 0.27, year+0s 0.03 0, year+after -0.03 0
year+ago -0.05 0, year+and -0.14 0, year+by -0.04 0, year+check 0.18 -0.04, year+it 0.16 0
year+old 0 0.08, year+olds 0.26 -0.11, year+since -0.17 0, year+that 0.03 -0.15, year+the -0.03 0
year+they -0.06 0, year+to 0.09 0, years+0 0.22 0, years+a 0.06 0, years+after -0.24 0
years+ago 0.15 -0.33, years+and 0.03 0, years+are 0.06 0.04, years+befor 0.05 0
years+by -0.04 0.04, years+for 0 -0.11, years+in 0.05 -0.04, years+inclu 0.19 -0.06
years+is -0.15 0, years+of -0.11 0.25, years+old 0 -0.13, years+or 0.16 0, years+setti -0.09 0.15
years+since -0.1 0, years+team -0.03 0, years+that -0.09 0, years+the 0 -0.08, years+to 0.17 -0.05
years+we -0.04 0, yes+they 0.05 0, yet+in -0.11 0, yet+to 0.09 -0.23, you+agree -0.03 0
you+and 0.11 0, you+are 0 0.07, you+as -0.04 0, you+ask 0.1 0, you+asked -0.03 0
you+can -0.28 -0.08, you+could 0.07 0, you+d -0.12 0, you+do -0.04 0, you+don -0.07 0.14
you+feel 0.14 0, you+find -0.1 0, you+get 0.07 0.12, you+have -0.16 0, you+in -0.03 0
you+know -0.09 0, you+like 0.05 0, you+live 0.07 -0.03, you+ll 0.07 -0.16, you+may -0.04 0
you+might -0.04 0, you+need 0 -0.09, you+re 0.32 0, you+said -0.28 0, you+say 0.1 0
you+see -0.12 0, you+shoul 0.06 0, you+that -0.1 0, you+the -0.07 0, you+to -0.03 -0.03
you+told 0.27 0, you+ve -0.15 0, you+wait 0.17 0.05, you+want -0.09 0, you+what -0.03 0
you+will -0.09 0, young+adult -0.04 -0.05, young+are 0.14 -0.12, young+carer 0.03 0
young+child 0.3 -0.14, young+peopl -0.03 0.03, young+perso -0.27 0.17, your+child -0.24 0.03
your+exper 0.03 0, yours+since -0.19 0, youth+counc -0.05 0, youth+forum 0.15 0.1
youth+justi 0.23 0.16, youth+worke -0.03 0
first:
0+0 0.31 0.27, 0+a -0.23 -0.37, 0+about -0.26 0, 0+absen 0.14 -0.09, 0+acade 0 -0.15
0+acces -0.15 -0.07, 0+accor 0.32 0.23, 0+achie -0.09 0, 0+acros 0 0.12, 0+addit 0.1 0
0+adhd 0.04 -0.07, 0+adult -0.1 -0.11, 0+advic -0.05 -0.08, 0+after -0.36 -0.26, 0+again 0.13 0
0+agenc 0.04 0, 0+agree -0.04 0, 0+all -0.42 0.4, 0+alter -0.08 0.15, 0+among 0.05 -0.38
0+an -0.15 -0.09, 0+and 0.09 0.15, 0+annua 0.04 0.13, 0+anoth -0.25 0, 0+answe -0.08 0
0+anyth -0.04 0, 0+are -0.14 0, 0+area -0.2 -0.14, 0+areas 0.12 -0.13, 0+arran 0.03 0.08
0+as -0.05 -0.47, 0+ask -0.28 0, 0+asses -0.19 0.03, 0+at 0.04 -0.21, 0+atten -0.1 0
0+autis 0.15 0, 0+b 0.13 0, 0+babie 0.09 0.05, 0+back -0.04 0, 0+backg -0.04 0, 0+becau 0 -0.34
0+befor 0.1 0, 0+being -0.08 0, 0+below -0.1 0, 0+besid 0.03 0.08, 0+best 0.15 0
0+bette -0.22 -0.06, 0+betwe -0.27 0, 0+big 0.1 0, 0+black -0.03 0, 0+board -0.04 0, 0+bosse 0.19 0
0+both -0.14 0, 0+bring -0.31 0, 0+buses -0.04 0, 0+but 0.29 -0.17, 0+by -0.04 -0.11, 0+c 0.09 0
0+cabin 0.28 0, 0+calls 0.19 0.03, 0+camhs 0.16 -0.2, 0+can -0.04 0, 0+care -0.07 0
0+carer -0.07 0, 0+centr 0.29 0, 0+chair -0.07 0, 0+chang 0.07 -0.17, 0+check 0 0.11
0+chief -0.08 0, 0+child 0.13 0.52, 0+city 0.08 0, 0+clear -0.07 -0.11, 0+cllr 0 -0.11
0+co 0.22 0.25, 0+colle -0.03 0, 0+comme 0.12 0, 0+commi 0.42 -0.17, 0+commu 0.03 0, 0+compl -0.1 0
0+congr -0.05 0, 0+consi 0.11 0, 0+conta 0.04 0, 0+contr 0.08 0, 0+could -0.08 0, 0+coun -0.04 0
0+counc -0.47 0, 0+count 0.16 0, 0+cqc -0.12 0, 0+credi 0.03 0, 0+data -0.18 0.35, 0+date -0.1 0
0+dco 0.14 0, 0+deaf 0.09 0, 0+dear -0.09 0, 0+debor 0.21 0, 0+decem -0.06 0, 0+decis 0.05 -0.08
0+delay 0.22 -0.14, 0+deman -0.19 0, 0+did -0.33 0, 0+direc 0.11 -0.12, 0+disab 0.1 0.11
0+discu -0.03 0, 0+do -0.22 0, 0+does -0.18 0, 0+don -0.16 0, 0+dr -0.07 0, 0+each -0.11 -0.07
0+early 0.31 0.19, 0+east -0.05 0, 0+educa -0.21 0.54, 0+effec 0.19 -0.16, 0+ehc -0.07 0.3
0+eight -0.32 0, 0+elect 0.19 0, 0+eleve -0.13 0, 0+email 0.1 0, 0+emoti 0.09 -0.15
0+even -0.13 0.28, 0+every -0.22 0, 0+exclu -0.17 0.06, 0+exper -0.05 0, 0+exter -0.07 0
0+fair -0.15 0, 0+famil -0.39 -0.15, 0+febru -0.03 0, 0+feedb -0.15 0, 0+few 0.09 -0.27
0+fewer 0.11 -0.35, 0+findi 0.38 0, 0+first -0.03 -0.13, 0+five 0.1 0, 0+fixed 0.14 -0.06
0+follo 0.09 0.1, 0+for -0.22 -0.79, 0+forum -0.24 0, 0+four -0.1 -0.1, 0+fourt 0.03 0
0+frien 0.05 0, 0+from -0.39 0.25, 0+front -0.12 0.04, 0+fundi -0.07 0, 0+furth -0.37 0
0+gaps -0.03 0.09, 0+get 0.32 -0.23, 0+getti 0.04 0.11, 0+girls -0.06 0, 0+going -0.26 0
0+good 0.3 0.03, 0+gover 0.14 0, 0+gps -0.06 0, 0+green 0.12 0, 0+had -0.08 0, 0+hardl 0.11 0.3
0+has -0.06 0, 0+have 0.03 0, 0+he -0.23 -0.23, 0+head -0.13 0, 0+healt 0.31 -0.11, 0+heari 0.04 0
0+hello -0.05 0, 0+help 0.03 -0.06, 0+her -0.17 0, 0+here -0.33 0, 0+high 0.1 -0.09, 0+his -0.05 0
0+hmci -0.23 0, 0+home 0.18 0, 0+hones -0.05 0, 0+hospi 0.11 0, 0+how -0.25 -0.08, 0+i -0.09 0.17
0+icb -0.08 0, 0+ident 0.03 0.05, 0+if -0.37 0.41, 0+image -0.05 0, 0+impac -0.09 0
0+impro 0 -0.43, 0+in 0.6 -0.2, 0+inclu 0 -0.1, 0+incon 0.36 0, 0+incre 0.05 0, 0+indep 0.04 0
0+infor -0.18 -0.05, 0+inspe 0.15 0.17, 0+insuf -0.08 0, 0+integ 0.11 0, 0+inter 0.14 0.06
0+is -0.43 0, 0+it -0.05 -0.12, 0+its 0.48 -0.07, 0+janua -0.16 0, 0+jo -0.04 0, 0+join -0.03 0
0+joint -0.05 -0.18, 0+judge 0.11 0, 0+july 0.05 0, 0+june 0.04 0, 0+key -0.05 0.05
0+keywo -0.03 0.27, 0+kids 0.05 0.04, 0+labou -0.14 0, 0+last 0.24 0.27, 0+late 0.12 -0.04
0+lead 0.05 0, 0+leade 0.27 0.03, 0+less 0.09 0, 0+let -0.15 0, 0+lette 0.62 -0.19, 0+lib -0.03 0
0+littl 0.08 0.29, 0+local -0.14 -0.11, 0+long 0.08 0.06, 0+look 0.05 0, 0+lost -0.05 0
0+lots 0.13 0, 0+mains -0.03 0, 0+make 0.03 -0.19, 0+makin 0.24 0, 0+many 0.19 -0.08
0+media 0.05 0, 0+meet -0.12 0, 0+meeti 0.07 0, 0+membe 0.07 0.11, 0+menta 0 0.1, 0+middl 0.28 0
0+minis -0.11 0, 0+minut -0.12 0, 0+money 0.09 0.3, 0+more 0.46 0.27, 0+most -0.15 -0.23
0+mostl -0.1 0, 0+moves 0.07 0, 0+movin 0.15 0.08, 0+mr -0.25 0, 0+ms -0.06 0, 0+much 0.14 0.36
0+multi 0.03 0, 0+mum -0.04 0, 0+my -0.3 0, 0+natio -0.13 0, 0+nearl 0 0.09, 0+needs 0.06 0.2
0+neuro 0.06 0, 0+never 0.12 0, 0+new -0.03 0.11, 0+next -0.14 0, 0+nhs -0.16 0, 0+nine 0.2 0
0+no 0.21 0.15, 0+nobod 0.29 0.52, 0+none -0.15 0, 0+nor 0.22 -0.04, 0+north 0.25 0
0+not -0.23 -0.42, 0+note -0.04 0, 0+noted -0.07 0, 0+notes -0.05 0, 0+nothi -0.15 0
0+novem -0.04 0, 0+now -0.05 0.23, 0+nurse 0.13 0.04, 0+nursi -0.04 0, 0+of -0.39 0.61
0+offic -0.31 0.03, 0+ofste -0.11 -0.28, 0+older 0.06 -0.14, 0+once -0.05 -0.08, 0+one -0.16 -0.38
0+only 0.08 0.1, 0+open -0.08 0, 0+oppos -0.05 0, 0+or -0.14 0, 0+ot 0.19 -0.13, 0+other -0.19 0.09
0+our -0.53 -0.06, 0+ours -0.16 0, 0+out -0.28 0, 0+outco -0.16 -0.37, 0+over -0.48 -0.23
0+overa -0.03 -0.03, 0+overs 0.05 -0.08, 0+paedi 0.03 0, 0+page 0.21 0.12, 0+paren 0.12 -0.15
0+part 0 0.08, 0+partn -0.31 -0.11, 0+peopl 0.21 0.11, 0+perma 0.04 0.16, 0+perso -0.05 -0.07
0+physi 0.17 0.06, 0+place 0.17 -0.29, 0+plann 0.03 0, 0+plans 0.4 0.05, 0+pleas -0.29 0
0+poor 0.04 -0.06, 0+porta 0.2 0, 0+posit -0.11 0, 0+post 0 -0.08, 0+posts 0.15 0
0+pract 0.32 0.27, 0+prais 0.32 0.07, 0+prepa 0.1 0.06, 0+prese 0.03 0, 0+prima 0.07 0.11
0+prior 0.49 -0.03, 0+profe 0.2 0.23, 0+progr 0.22 -0.28, 0+propo -0.05 0, 0+proud 0.11 0
0+provi -0.12 0.1, 0+pupil 0.16 0, 0+put 0.16 0.07, 0+q -0.14 0, 0+quali 0 0.12, 0+quest -0.08 0
0+rates 0.06 0, 0+read -0.41 0, 0+reaso -0.03 0, 0+recen 0.15 -0.2, 0+recom -0.04 0, 0+recru 0.17 0
0+reduc -0.08 -0.12, 0+refer 0.07 0, 0+regis -0.1 0, 0+relat 0.24 -0.2, 0+reply -0.05 0
0+repor -0.03 0, 0+reque 0.03 0, 0+resol -0.09 0, 0+resou 0.07 0, 0+respi 0.23 -0.17
0+respo -0.13 0, 0+resul 0.16 -0.03, 0+revie 0.24 -0.17, 0+revis 0.33 0, 0+right 0.06 0
0+ring -0.04 0, 0+risk -0.13 0, 0+risks -0.05 0, 0+said 0.3 -0.19, 0+sarah -0.23 0, 0+say 0.05 0
0+schoo -0.08 0.18, 0+secon -0.14 -0.07, 0+secti -0.03 0, 0+see 0.09 0, 0+senco 0.25 0.19
0+send -0.69 0.14, 0+sendi 0.05 0, 0+senio -0.26 0, 0+senso 0.04 0.15, 0+septe -0.14 0
0+servi -0.04 -0.32, 0+setti 0.05 0, 0+sever -0.24 0.28, 0+share -0.08 0, 0+she 0 -0.46
0+short 0.04 -0.2, 0+shoul -0.17 0, 0+signi 0.04 0, 0+since -0.21 -0.09, 0+sir -0.13 0
0+six -0.05 0, 0+slide -0.04 0, 0+small 0.28 -0.16, 0+so -0.2 0.38, 0+socia 0.06 -0.14
0+some 0.47 -0.11, 0+someb 0.14 0, 0+south 0.05 0.24, 0+speak -0.03 0, 0+speci 0.24 -0.16
0+speec 0.07 -0.12, 0+staff 0.28 0.11, 0+start -0.1 0, 0+strat 0.15 0.14, 0+stren -0.07 0.08
0+stron -0.24 -0.41, 0+suffi 0.11 -0.06, 0+suppo 0.45 -0.04, 0+suspe 0.24 -0.15, 0+syste 0.25 -0.07
0+take -0.07 0, 0+talk -0.17 0, 0+taxis 0.11 0, 0+teach 0.09 0.04, 0+teena 0.06 -0.11, 0+tell 0.1 0
0+thank -0.14 0, 0+that 0.25 -0.32, 0+the 0.11 -0.07, 0+their 0.05 0.18, 0+then 0.23 0
0+thera 0.19 0.34, 0+there 0.49 0.07, 0+these -0.42 0.15, 0+they 0.53 0.58, 0+thing -0.07 0.15
0+third 0.12 -0.03, 0+this -0.19 0.39, 0+those 0.27 0.36, 0+three 0.05 0.11, 0+throu 0.39 0
0+time -0.06 0, 0+timel -0.04 0, 0+to -0.79 -0.03, 0+today 0.19 0, 0+toget -0.43 0, 0+too 0.43 -0.2
0+top 0.07 0.03, 0+train 0.1 0.03, 0+trans 0.28 0, 0+trave 0.07 0.07, 0+tribu -0.03 0
0+trust 0.06 0, 0+turno 0.05 -0.14, 0+two -0.41 -0.1, 0+typic 0.03 0, 0+unacc 0.03 0.07
0+under -0.15 0.29, 0+updat -0.03 0, 0+urgen -0.13 0, 0+us 0.06 0, 0+use 0.03 0, 0+varia -0.14 0
0+very 0.08 0.24, 0+visit 0.05 0.06, 0+waiti 0.04 0.16, 0+waits -0.18 0, 0+was -0.13 0
0+watch -0.14 0, 0+we -0.4 -0.08, 0+weak 0 -0.04, 0+weakn -0.24 -0.08, 0+weekl -0.03 0
0+welco -0.03 0, 0+well -0.32 0, 0+what -0.59 -0.43, 0+wheel -0.07 0, 0+when 0.07 -0.46
0+where -0.03 0.39, 0+wheth -0.07 0, 0+which -0.15 0, 0+who -0.1 0, 0+why -0.28 0, 0+wides 0.38 0
0+will -0.05 0, 0+withi -0.14 0, 0+work -0.12 0.22, 0+workf -0.05 0, 0+worki -0.07 0
0+would -0.04 0, 0+write -0.09 0, 0+year 0.12 0, 0+yes 0.18 0.05, 0+yeste 0.2 0, 0+you 0 0.15
0+young 0.31 0.23, 0+yours -0.08 0, 1+0 0.16 -0.15, 1+a -0.21 -0.47, 1+about -0.04 -0.14
1+absen 0.09 -0.28, 1+accel -0.03 0, 1+accep 0.15 0, 1+accou -0.24 0, 1+achie 0.04 0
1+ackno 0 0.13, 1+acros 0.1 -0.18, 1+act -0.05 0, 1+actio 0.52 -0.31, 1+ad 0.07 0
1+added 0.12 -0.15, 1+adds 0.12 0.1, 1+adult -0.62 0, 1+advic -0.03 -0.11, 1+after 0.19 0.06
1+again 0.17 0, 1+age 0.04 -0.07, 1+agenc 0.06 0.03, 1+agree -0.04 0, 1+aim -0.1 0, 1+all 0 0.28
1+also 0.38 0, 1+am -0.04 0, 1+among 0.03 0, 1+an -0.37 0, 1+and 0.08 -0.41, 1+anoth 0.25 0
1+answe -0.14 0, 1+any 0 0.22, 1+app 0.22 0, 1+appea -0.03 0, 1+appoi 0.16 -0.14, 1+april -0.19 0
1+are -0.23 0.12, 1+area -0.23 0.35, 1+areas 0.15 0, 1+aren 0.25 0.11, 1+arran 0.21 0
1+arriv 0.03 0, 1+as -0.1 -0.43, 1+ask -0.08 0, 1+asked -0.14 -0.23, 1+asks 0.04 0
1+asses 0.28 -0.07, 1+assis 0.09 0, 1+assur -0.15 0, 1+at 0.27 -0.4, 1+atten 0.11 0
1+audit -0.06 0, 1+autho 0.05 0.27, 1+autis 0 0.04, 1+avera -0.04 0, 1+b 0.03 0, 1+back 0.03 0
1+backl 0.19 0.1, 1+balan 0.07 0, 1+be 0.09 0, 1+becau -0.03 0, 1+began -0.03 0, 1+begin 0.07 0
1+belie -0.1 0, 1+best 0.03 0, 1+bette 0.35 -0.09, 1+betwe 0.12 0.17, 1+big -0.09 0, 1+bits -0.1 0
1+board 0.24 0, 1+borou 0.17 0.13, 1+bosse 0.05 0, 1+boy -0.12 0, 1+break 0.23 -0.03
1+brief -0.1 0, 1+bring -0.12 0, 1+budge 0.08 -0.04, 1+build -0.15 0, 1+but -0.05 0, 1+by 0 -0.06
1+c 0.09 0, 1+cabin 0.04 -0.17, 1+call -0.06 0, 1+calle 0 0.11, 1+calls 0.12 0, 1+came -0.08 -0.04
1+campa 0.06 0, 1+can 0.06 0.09, 1+capac 0.09 0, 1+care 0.17 -0.22, 1+carer -0.1 -0.08
1+case -0.09 0, 1+casew -0.04 0, 1+ccg 0.11 0, 1+chair 0.05 -0.21, 1+chang 0.19 0.18
1+chari -0.09 0, 1+check 0 -0.26, 1+chief -0.23 0, 1+child -0.17 0.13, 1+city -0.09 -0.1
1+clear 0.11 0.18, 1+clini -0.06 -0.1, 1+cllr -0.12 0, 1+close -0.06 0, 1+co 0.32 0.15
1+colle 0.04 0, 1+come -0.12 0, 1+comes 0 -0.04, 1+comme -0.04 0.08, 1+commi 0.18 0.18
1+commu 0.09 -0.08, 1+compl -0.06 0, 1+conce 0.08 -0.07, 1+concl -0.37 0, 1+confi 0.32 -0.12
1+conse 0.23 0, 1+consi -0.03 0.03, 1+conti 0.12 -0.24, 1+contr 0 -0.14, 1+costs -0.03 0
1+could -0.15 0.39, 1+counc -0.44 0.22, 1+count 0 0.16, 1+cours -0.03 0, 1+cqc -0.2 0
1+criti 0.03 -0.03, 1+cultu 0.16 0, 1+d 0.04 -0.09, 1+data -0.04 -0.07, 1+date -0.03 0
1+daugh -0.03 0, 1+day -0.04 0, 1+days 0.1 0, 1+dco -0.09 0.03, 1+decis 0.08 0.06, 1+delay -0.07 0
1+dem -0.03 0, 1+deman 0.09 0, 1+depar 0.07 0, 1+descr -0.04 0.24, 1+deser -0.09 0
1+desig 0.21 0.13, 1+detai 0.07 0, 1+dfe -0.15 0, 1+diagn -0.06 0, 1+did -0.03 0.1, 1+didn 0 0.21
1+diffe 0.07 0, 1+direc 0.09 0.16, 1+disab 0.04 0.03, 1+do -0.04 0.24, 1+docum -0.13 0
1+does -0.13 0.43, 1+doesn -0.21 0, 1+don -0.39 0.07, 1+done -0.15 0, 1+down 0.1 0, 1+draft -0.09 0
1+drive -0.26 0, 1+drop 0.03 0, 1+dynam 0.04 0.06, 1+each -0.14 0, 1+early -0.14 0
1+educa 0.07 0.09, 1+effec -0.77 -0.33, 1+ehc -0.39 0.26, 1+emplo 0.04 0, 1+engag 0.32 0
1+engla -0.05 0, 1+enoug 0.15 0.32, 1+even -0.08 0, 1+every -0.18 0.06, 1+examp -0.07 -0.15
1+exclu 0.07 0.21, 1+execu -0.04 0, 1+expec 0.06 0, 1+exper 0.25 -0.03, 1+expla 0.27 0
1+fact 0.11 -0.03, 1+faili -0.11 0.34, 1+famil -0.23 -0.42, 1+far -0.05 0, 1+febru -0.13 0
1+feel -0.04 0.11, 1+fell -0.03 0, 1+felt 0.06 0, 1+few 0.16 0.12, 1+figur -0.03 0
1+find -0.08 0.04, 1+findi -0.23 -0.05, 1+first 0.03 -0.34, 1+five -0.04 0, 1+fives 0.12 0
1+focus 0.03 0, 1+follo 0 -0.08, 1+for -0.53 -0.18, 1+forum 0.03 -0.08, 1+found 0.1 0.26
1+four 0.09 0.21, 1+from 0.28 0, 1+front -0.05 0, 1+fundi 0.03 0, 1+furth 0 0.21, 1+gave 0 0.04
1+get 0.39 0.3, 1+give 0.09 0, 1+gives -0.29 0, 1+go 0.08 0.06, 1+goes -0.09 0.14
1+good 0.15 -0.39, 1+got -0.04 0, 1+gover 0.29 0.07, 1+grade -0.1 0, 1+gradu 0.07 -0.05
1+grand 0.05 0, 1+green 0.04 0, 1+group -0.28 0, 1+had 0.67 -0.17, 1+hadn 0.12 0, 1+half 0.04 0
1+happe -0.19 0, 1+has -0.27 -0.08, 1+hasn 0.06 0, 1+have -0.42 -0.33, 1+he 0.03 0, 1+head 0.21 0
1+healt 0 0.62, 1+hear -0.03 0, 1+heard -0.04 -0.17, 1+heath -0.03 0, 1+help 0.2 -0.08
1+her -0.08 0, 1+here -0.03 0, 1+high 0.03 0.22, 1+highl -0.17 0.12, 1+hold 0.09 0, 1+home 0.03 0
1+hones -0.24 0, 1+hope -0.16 0, 1+how 0.32 -0.04, 1+hubs 0.12 0.17, 1+i 0 -0.2, 1+icb 0 -0.06
1+ident -0.13 0.12, 1+if -0.17 0, 1+impro 0.25 -0.24, 1+in 0.39 -0.31, 1+inclu 0.03 0.1
1+incon 0.25 -0.04, 1+incre 0.08 0.11, 1+indep -0.21 0, 1+infor 0.04 -0.11, 1+initi -0.84 0
1+inspe 0.28 0.13, 1+integ 0.03 -0.04, 1+inter 0.2 0.03, 1+inves 0.08 0, 1+invol -0.05 -0.07
1+is -0.33 0.07, 1+isn -0.29 -0.04, 1+issue -0.04 0, 1+it -0.37 -0.19, 1+its 0.36 0.14
1+joint -0.25 -0.12, 1+judge 0 -0.25, 1+key -0.13 0.26, 1+keywo 0.03 0, 1+kids 0.1 0.24
1+know -0.48 0.39, 1+known 0 0.03, 1+lack 0.54 -0.13, 1+last -0.03 0, 1+late 0.14 0, 1+law -0.24 0
1+leade 0 -0.37, 1+learn 0.07 0, 1+leave -0.09 0, 1+led 0.04 0, 1+left 0.05 0, 1+lette -0.3 0.03
1+like 0.26 0.13, 1+liked 0.23 0.41, 1+line 0.2 0, 1+list -0.03 0, 1+liste -0.05 0, 1+lists -0.03 0
1+littl 0.12 0.05, 1+ll -0.39 0, 1+local -0.44 -0.08, 1+long 0.04 -0.15, 1+look -0.03 0
1+looke -0.1 -0.09, 1+looks -0.19 0, 1+lose -0.1 0, 1+lot 0.04 0, 1+loved 0.07 0, 1+m -0.17 0
1+made -0.08 0, 1+main -0.04 0.3, 1+mains 0.22 0, 1+make 0 0.03, 1+makes -0.11 0, 1+man -0.05 0
1+many -0.24 -0.22, 1+march 0.18 0.1, 1+matte -0.08 0, 1+may -0.25 -0.27, 1+mayor -0.03 0
1+me 0.15 0, 1+mean 0.05 0, 1+means -0.13 0, 1+measu -0.11 0, 1+meet -0.06 0, 1+meeti 0.06 0
1+membe 0.58 0.21, 1+menta 0.09 -0.06, 1+met 0.05 0.18, 1+might -0.09 0, 1+minis -0.03 0
1+minor 0.05 -0.05, 1+monda -0.08 0, 1+monit 0 0.05, 1+month 0.26 0.5, 1+more -0.49 0.24
1+morni -0.05 0, 1+most 0.09 0.12, 1+mothe -0.07 0, 1+move -0.14 0.03, 1+moves 0.05 0, 1+mp -0.07 0
1+mr -0.24 0, 1+much 0.6 0, 1+multi 0 -0.09, 1+mum -0.05 0, 1+must 0.16 -0.13, 1+name -0.04 0
1+named 0.05 0, 1+natio -0.05 0, 1+need 0.26 -0.11, 1+needs 0 -0.23, 1+neuro -0.14 0, 1+new 0.34 0
1+news -0.08 0, 1+newsl -0.05 0, 1+nhs 0.1 -0.04, 1+nine 0.14 0, 1+no 0 0.21, 1+nobod -0.22 0
1+none 0.09 0, 1+north 0.08 -0.04, 1+not 0.33 -0.28, 1+note -0.09 0.04, 1+noted 0.16 0
1+nothi -0.03 0, 1+notic 0.16 -0.04, 1+novem 0.14 0.41, 1+now 0.04 0.14, 1+numbe 0.21 0.1
1+nurse 0.17 0.12, 1+nursi 0.11 0.04, 1+octob 0.23 0, 1+of -0.51 0.07, 1+off -0.03 0
1+offer -0.38 0, 1+offic 0.22 -0.07, 1+ofste 0.05 -0.08, 1+often 0.03 0.06, 1+older 0.08 -0.1
1+one 0.26 -0.4, 1+ones 0.25 0.13, 1+only -0.33 0, 1+oppos -0.06 0, 1+or -0.06 0, 1+order 0.06 0
1+ot 0.06 0, 1+other 0.23 -0.26, 1+our -0.18 0.06, 1+out 0.05 -0.13, 1+outco 0 -0.29
1+over -0.31 -0.13, 1+overa -0.09 -0.07, 1+overs -0.24 0, 1+own -0.24 0, 1+pace 0.27 -0.05
1+paedi 0.08 -0.07, 1+page -0.18 0, 1+panel -0.11 0, 1+paren -0.2 -0.04, 1+part 0.26 0
1+partn 0.1 0.19, 1+pathw 0.24 -0.18, 1+payme 0.12 -0.12, 1+peopl 0.64 0.2, 1+per -0.07 0
1+perso -0.07 0, 1+phone -0.09 0, 1+place 0 -0.04, 1+plan -0.1 0, 1+plann 0 -0.55
1+plans 0.03 0.17, 1+pleas 0.31 0.22, 1+point 0.28 0, 1+polic -0.04 0, 1+poor 0.09 -0.04
1+porta 0.07 0.04, 1+posit -0.06 0.04, 1+posts 0.07 0, 1+pract 0.24 -0.25, 1+prais 0.25 0
1+prepa 0.04 0, 1+prese 0.06 0, 1+prima 0.05 0, 1+prior -0.14 0, 1+produ 0.21 0.25, 1+profe -0.04 0
1+progr 0.27 0, 1+promi -0.05 0, 1+propo 0.12 0.03, 1+provi 0.1 0.45, 1+publi 0.04 0
1+pupil -0.26 0, 1+purpo -0.26 0, 1+put 0.07 0.08, 1+quali -0.07 0.07, 1+quart 0.06 0
1+quest -0.09 0, 1+quote 0.05 0, 1+raise -0.04 0, 1+range -0.36 0, 1+rarel -0.06 0, 1+rate -0.06 0
1+rated -0.06 0, 1+rates -0.34 0, 1+re -0.3 0.18, 1+read 0.11 0, 1+reaso 0.04 -0.22, 1+recei 0.05 0
1+recen 0 0.05, 1+recog -0.16 0.04, 1+recom -0.03 0, 1+recor 0.05 -0.07, 1+recru -0.07 0
1+refer 0.09 0, 1+refor -0.46 0, 1+relat -0.24 0.03, 1+remai 0.03 -0.08, 1+remar 0 0.28
1+rep -0.08 0, 1+repor 0.67 -0.04, 1+respo 0.15 0, 1+rest -0.05 0, 1+resul -0.08 0.16
1+retur 0.03 0, 1+revie -0.03 0.12, 1+revis -0.05 0.13, 1+right 0.06 0, 1+role 0.05 0, 1+s -0.31 0
1+safeg 0.04 0.09, 1+safet -0.05 0, 1+said 0.2 -0.12, 1+same 0.03 0, 1+sat -0.08 0, 1+satur -0.06 0
1+saw 0 0.16, 1+say 0.22 -0.1, 1+says 0.63 0.62, 1+schoo -0.06 0.26, 1+secon -0.08 -0.09
1+secre -0.03 0, 1+see 0.25 -0.18, 1+self 0.13 0, 1+senco 0.07 0, 1+send -0.1 -0.05
1+sendi -0.03 0, 1+senso 0.05 0.03, 1+sent -0.07 0, 1+septe 0.47 0.12, 1+servi 0.42 0.36
1+sessi -0.07 0, 1+set -0.16 0, 1+shall 0.09 0, 1+share -0.04 0.15, 1+she -0.04 0, 1+short 0 0.03
1+shoul 0.04 -0.54, 1+shows 0.21 0, 1+signi -0.03 0.37, 1+since 0.11 0, 1+singl 0.07 0.14
1+sit -0.06 0, 1+six -0.04 0, 1+small 0.05 0, 1+so -0.35 -0.06, 1+socia -0.08 -0.21
1+some -0.03 -0.5, 1+son -0.11 0, 1+south -0.15 0, 1+speak 0.07 0.22, 1+speci 0.12 0.04
1+speec 0.03 -0.08, 1+spent -0.07 0, 1+spoke 0.16 0.38, 1+staff 0.16 -0.3, 1+stand -0.06 0
1+start 0.09 0, 1+state -0.16 0, 1+statu -0.04 0, 1+stay 0.09 0, 1+steps -0.03 0, 1+still 0 -0.07
1+strat -0.09 -0.13, 1+stren 0.11 0.06, 1+stron 0.21 0.03, 1+suffi 0.29 0, 1+summa -0.1 0
1+suppo 0.03 0.4, 1+sure 0.13 0, 1+surve -0.12 0, 1+suspe 0.08 0, 1+syste 0.27 -0.15, 1+t -0.38 0
1+take -0.04 0.17, 1+takes 0.13 -0.13, 1+talk 0.07 0, 1+targe -0.04 0, 1+teach -0.18 0.05
1+team -0.18 0, 1+teena 0.07 0.1, 1+tell -0.17 0, 1+templ -0.06 0, 1+term 0.08 -0.06
1+than -0.25 -0.14, 1+thank -0.03 0, 1+that 0.41 -0.18, 1+the -0.03 -0.04, 1+their 0.34 0.53
1+them 0.12 -0.06, 1+then -0.12 0, 1+thera -0.1 0.07, 1+there 0 0.11, 1+these -0.27 -0.31
1+they 0.03 -0.5, 1+thing 0 0.28, 1+think 0.09 -0.05, 1+this 0.58 -0.04, 1+those -0.03 0
1+thoug 0.09 -0.31, 1+three 0.38 0, 1+throu -0.1 0, 1+thurs -0.03 0, 1+time 0.19 0.06
1+timel 0.11 0.31, 1+times 0 0.18, 1+to 0.12 0.05, 1+told 0.05 -0.11, 1+too 0.28 -0.13
1+took -0.03 0, 1+top 0.28 0.35, 1+track -0.16 0, 1+train -0.04 0.06, 1+trans 0 0.17
1+trave 0.06 0.05, 1+tribu -0.19 0, 1+true -0.06 0, 1+trust -0.15 0, 1+tuesd -0.09 0
1+turno 0.06 -0.19, 1+two -0.03 -0.34, 1+typic 0.1 0, 1+under 0.17 0, 1+up 0.17 -0.17
1+updat -0.06 0, 1+ups 0.32 0.06, 1+use 0.04 0.16, 1+used -0.03 0, 1+value 0.14 0.18
1+varia 0.06 0, 1+varie -0.13 0, 1+ve -0.4 0.41, 1+verdi -0.18 0, 1+versi -0.07 0, 1+very -0.12 0
1+view 0.1 0, 1+views 0 0.06, 1+virtu 0 0.13, 1+visio -0.16 0, 1+visit -0.18 0.05
1+voice 0.07 -0.05, 1+wait -0.19 -0.11, 1+waiti -0.15 -0.13, 1+waits 0.2 -0.19, 1+want 0.12 -0.18
1+wante -0.25 0, 1+wants -0.08 0, 1+was -0.11 -0.31, 1+watch -0.18 0, 1+way 0.17 -0.19
1+we -0.2 0.25, 1+weakn 0.32 -0.21, 1+websi 0.17 0, 1+week 0.03 0.08, 1+weeks -0.07 0
1+welco -0.03 0, 1+well -0.24 0.12, 1+went -0.38 0, 1+were 0.27 -0.33, 1+weren 0.16 -0.09
1+what -0.54 -0.26, 1+where -0.15 0, 1+which -0.16 -0.04, 1+who 0.33 0.11, 1+whole -0.1 0
1+why -0.1 0, 1+will -0.41 0, 1+wish 0.13 0, 1+withi 0.05 0, 1+woman -0.07 0, 1+word -0.04 0
1+words 0.06 0.05, 1+work 0.09 -0.03, 1+worke 0.17 0.17, 1+worki -0.38 -0.25, 1+works -0.11 0
1+worri 0.03 0, 1+would 0.1 0, 1+write 0.11 -0.07, 1+writt 0.03 -0.13, 1+wrote 0.09 0.44
1+wsoa -0.07 0, 1+year 0.13 -0.14, 1+years 0 -0.09, 1+yes -0.09 0, 1+you -0.15 -0.33
1+young -0.34 0.3, 1+your -0.31 0, 1+youth 0.19 0.11, 2+0 -0.04 0.13, 2+0th 0.07 0, 2+a 0 0.1
2+about -0.08 -0.2, 2+accep -0.05 0, 2+acces -0.08 0, 2+ackno -0.19 0.03, 2+acros 0 -0.08
2+act -0.17 -0.11, 2+actio -0.08 0.06, 2+add -0.08 0, 2+added -0.03 0, 2+adhd 0.14 -0.06
2+adult 0.3 0.13, 2+advic -0.15 -0.03, 2+advis 0.18 0, 2+after -0.22 0.04, 2+again -0.09 0
2+age 0.07 0, 2+agenc 0 -0.35, 2+ages 0.19 0, 2+ago -0.23 0, 2+agree -0.03 0, 2+all 0.18 0
2+alrea -0.07 0, 2+also 0.43 -0.06, 2+alway -0.03 0, 2+ambit 0.03 -0.11, 2+among 0.06 0.11
2+an -0.28 0.21, 2+and 0.5 0.11, 2+annua 0.09 -0.03, 2+anoth -0.06 0, 2+answe -0.09 0, 2+ap -0.09 0
2+apolo 0.06 0, 2+app -0.04 0, 2+appea 0.15 0, 2+appoi -0.1 0, 2+appro 0.25 -0.03, 2+april 0.08 0
2+are -0.51 0.31, 2+area 0.1 -0.04, 2+areas 0.6 0.09, 2+aren 0.13 -0.04, 2+aroun -0.14 0
2+arran 0.21 0.08, 2+as -0.15 -0.17, 2+ask 0.04 0.11, 2+asked -0.05 0.1, 2+asses 0.1 -0.23
2+assur -0.07 0, 2+at 0.4 -0.06, 2+atten 0.03 -0.1, 2+audit -0.13 0, 2+autho 0.27 0.2
2+autis -0.11 0.03, 2+avera -0.04 0, 2+aware -0.15 0, 2+away 0.12 0, 2+b 0.06 0, 2+back 0.2 0
2+badly -0.05 0, 2+be -0.34 -0.11, 2+becau 0.03 0, 2+becom 0.05 0, 2+been -0.12 0.14
2+befor 0 -0.37, 2+began -0.03 0, 2+being 0.3 -0.28, 2+belie 0.3 0, 2+belon -0.07 0
2+benef 0.08 -0.18, 2+besid 0.13 -0.3, 2+best -0.09 0, 2+bette -0.13 0.19, 2+betwe -0.12 -0.04
2+both 0.04 0, 2+break 0 0.07, 2+bring 0.03 -0.09, 2+broug 0.45 0, 2+budge -0.14 0.03
2+but -0.04 0, 2+by -0.22 0.14, 2+cabin -0.06 0, 2+call -0.05 0, 2+calle 0.18 0, 2+calls 0.06 0
2+came -0.04 0.45, 2+camhs 0.05 0, 2+can -0.11 -0.12, 2+care 0.13 0.08, 2+carer -0.25 0.19
2+carri 0.04 0, 2+cases 0.04 0, 2+casew 0.07 0, 2+cent -0.07 0, 2+centr 0.22 -0.1, 2+chair -0.03 0
2+chall 0.15 0.33, 2+chang 0 -0.6, 2+check 0.15 -0.14, 2+chief -0.05 0, 2+child -0.25 0.22
2+city -0.15 0.19, 2+clear 0.08 0.51, 2+clini 0.33 0.34, 2+cllr -0.1 0, 2+co 0.13 0.1
2+colle -0.04 -0.08, 2+come 0.21 0.19, 2+comes 0.26 0.03, 2+comin -0.09 0, 2+comme 0.09 -0.11
2+commi -0.05 -0.26, 2+commu 0 0.03, 2+compl 0.05 0.16, 2+conce -0.46 -0.06, 2+concl 0.17 -0.33
2+confi -0.12 0.04, 2+consi -0.27 0.16, 2+consu 0.11 0, 2+conta -0.09 0, 2+conte 0.03 0
2+conti 0 -0.08, 2+contr -0.07 0, 2+could 0.04 -0.07, 2+counc 0 0.06, 2+count 0.04 -0.05
2+cours -0.09 0, 2+cqc 0.36 -0.24, 2+credi 0.08 0.04, 2+criti 0.25 0, 2+cut 0.1 0, 2+d -0.1 0
2+days -0.25 0, 2+dco 0.05 0, 2+decid -0.12 0, 2+delay 0 -0.04, 2+descr -0.06 0.06, 2+deter -0.09 0
2+devel 0.19 -0.03, 2+did 0.14 0.23, 2+didn -0.12 0, 2+diffe 0.05 0, 2+direc -0.06 -0.15
2+disab -0.32 -0.11, 2+disap 0.07 0, 2+distr -0.19 0, 2+do -0.12 -0.48, 2+does 0.12 -0.25
2+doesn -0.15 0, 2+doing 0.04 0, 2+don 0.04 -0.07, 2+done -0.11 0, 2+doubl -0.03 0, 2+down 0.14 0
2+drew 0.03 0, 2+each -0.12 0, 2+earli 0.11 0, 2+early 0.06 0.21, 2+east 0.05 0, 2+educa 0.2 -0.28
2+effec -0.08 0.26, 2+ehc 0.12 -0.16, 2+eight -0.08 0, 2+eleve -0.06 0, 2+email 0.04 0
2+emoti 0 0.12, 2+end 0.12 -0.04, 2+engag -0.03 0, 2+enoug 0.13 -0.15, 2+ensur -0.09 -0.04
2+evalu 0.07 0, 2+ever -0.08 0, 2+every -0.03 0, 2+evide 0.12 0, 2+exclu 0.11 0, 2+execu -0.08 0
2+exper -0.04 -0.05, 2+expla -0.1 0, 2+expre -0.08 0, 2+faili 0.19 0, 2+fair 0.08 0
2+famil -0.08 -0.14, 2+far -0.09 -0.03, 2+favou 0.09 0, 2+feel 0.21 0.19, 2+felt -0.25 0
2+few 0.2 0, 2+fewer 0.04 0, 2+figur 0.09 0, 2+find 0 -0.23, 2+findi 0.27 0.06, 2+finds -0.11 0
2+first -0.07 0.2, 2+five -0.17 -0.16, 2+fix -0.09 0, 2+follo 0.16 -0.13, 2+for -0.04 -0.08
2+forum 0.1 -0.08, 2+found 0.11 -0.05, 2+four -0.06 0.11, 2+frame -0.05 0, 2+free 0.06 0
2+from 0.13 -0.19, 2+front -0.03 0, 2+full -0.03 0, 2+fundi -0.05 -0.03, 2+furth 0.05 -0.08
2+gaps 0.07 0, 2+get 0.38 0.33, 2+gets -0.04 0, 2+getti 0.1 0, 2+give 0.03 0.03, 2+given -0.12 0
2+gives 0.04 0, 2+glad 0.08 0, 2+go -0.23 0.04, 2+goes -0.07 0, 2+gone -0.09 0, 2+good 0.11 0.41
2+got -0.09 0.42, 2+gover -0.09 0.06, 2+grant -0.08 0, 2+grate 0.04 0, 2+group 0.37 0.2
2+grown -0.13 0, 2+had -0.13 0.58, 2+half -0.09 -0.15, 2+happe -0.12 0, 2+hard 0 -0.13
2+has -0.24 -0.35, 2+hasn 0.06 0, 2+have -0.23 0.18, 2+havin -0.05 0, 2+he -0.04 0, 2+head -0.21 0
2+healt 0.41 0.14, 2+hear -0.03 0, 2+heard 0 0.03, 2+heari 0.06 0.11, 2+held 0.25 0
2+help -0.13 0.12, 2+helpe -0.12 0.09, 2+her -0.11 0, 2+here 0.04 0, 2+high -0.05 0.18
2+highl -0.2 0, 2+home -0.14 0, 2+hones 0.05 0, 2+how -0.26 0.21, 2+howev 0.17 -0.03, 2+hub 0.04 0
2+i -0.1 0, 2+ident -0.33 -0.13, 2+if -0.04 0, 2+impre 0.04 0.05, 2+impro 0.69 -0.47
2+in 0.06 0.15, 2+inclu 0.11 0.1, 2+incon -0.07 0.03, 2+infor 0 0.14, 2+ins 0.04 0
2+inspe -0.36 0.73, 2+insuf 0.23 -0.16, 2+inter -0.09 -0.15, 2+into 0.05 0.21, 2+inves -0.07 0
2+invol -0.03 0, 2+is -0.22 -0.47, 2+isn -0.17 0, 2+issue -0.07 0, 2+it -0.09 -0.41, 2+its 0.14 0
2+janua -0.16 0, 2+joint 0.23 0.34, 2+journ 0.06 0, 2+judge -0.17 0, 2+june 0.14 0, 2+just -0.29 0
2+kept 0.11 0.03, 2+key 0.19 -0.09, 2+kids 0.1 0, 2+kind 0.06 0.1, 2+knew -0.03 0.03
2+know -0.07 -0.11, 2+known -0.05 0, 2+langu 0.13 -0.22, 2+last -0.19 0.86, 2+late -0.27 -0.14
2+lead -0.11 0.25, 2+leade 0.16 0.09, 2+learn -0.14 0.05, 2+leave 0.11 -0.2, 2+led 0.09 0
2+left 0.23 -0.3, 2+lengt 0.03 0, 2+less 0 -0.3, 2+lette 0 0.04, 2+like 0.09 -0.3, 2+liked 0.03 0
2+line 0.13 0, 2+list 0.13 0, 2+liste 0.07 0.08, 2+lists -0.1 0, 2+littl 0.16 -0.14, 2+ll -0.09 0
2+local -0.32 -0.13, 2+long -0.14 -0.06, 2+longe 0.03 0.19, 2+look -0.2 0, 2+looke 0.06 0
2+lost 0.04 0, 2+made -0.2 0.19, 2+main 0.3 -0.08, 2+mains -0.04 0, 2+make 0.31 -0.24
2+manag 0.06 0, 2+many 0.21 -0.27, 2+march 0.36 0, 2+matte -0.12 0, 2+may 0.12 0, 2+me 0.05 0
2+means 0.06 0, 2+meant -0.03 0, 2+medic 0.16 -0.16, 2+meet -0.07 0, 2+meeti -0.27 0
2+membe 0.04 -0.31, 2+might -0.06 0, 2+missi 0.03 0, 2+month 0.24 0, 2+more 0.58 0.22
2+most 0.06 0.25, 2+move 0.08 0, 2+moved 0.17 0, 2+mp -0.03 0, 2+much -0.06 0, 2+must 0.08 -0.16
2+my -0.04 0, 2+named 0.22 -0.14, 2+need -0.08 0.04, 2+neede 0.11 0, 2+needs -0.31 0.14
2+neuro -0.08 0, 2+never 0.08 0, 2+new -0.17 0.07, 2+next -0.04 0, 2+nhs 0.09 -0.12, 2+nice -0.03 0
2+nine -0.04 0, 2+no -0.08 0.59, 2+nobod -0.15 0, 2+none -0.27 0, 2+north 0.03 0.09
2+not -0.37 0.29, 2+note 0.11 0, 2+noted -0.29 0.38, 2+notes 0.05 -0.12, 2+nothi 0.03 0
2+notic 0.04 0, 2+novem -0.03 0, 2+now 0.13 0.3, 2+numbe 0 -0.12, 2+nurse 0 0.11, 2+nursi 0.08 0
2+obser 0.06 0.13, 2+occup 0.16 0, 2+of 0.05 0.07, 2+offer 0.07 0.18, 2+offic 0.13 0.04
2+ofste -0.03 0.35, 2+often 0 -0.1, 2+older 0.04 0, 2+once 0.12 0, 2+one 0.15 -0.24
2+only -0.05 -0.07, 2+open -0.09 0, 2+or -0.17 0, 2+other -0.12 0.3, 2+our 0.03 -0.06, 2+out -0.1 0
2+outco -0.38 -0.06, 2+outli -0.08 0, 2+over 0.12 -0.22, 2+overs -0.13 0.04, 2+own -0.06 0
2+paedi 0.06 0, 2+page 0.06 0, 2+paper -0.1 0, 2+paren -0.03 0, 2+part 0.16 0, 2+parti 0.13 -0.05
2+partn 0.07 0.14, 2+peopl 0 0.15, 2+perfo -0.22 0, 2+perso -0.37 0, 2+phone -0.08 0
2+place -0.08 -0.21, 2+plan -0.35 0, 2+plann 0 -0.1, 2+plans 0.13 0.34, 2+pleas 0.3 0
2+point -0.18 0.26, 2+posit -0.16 -0.28, 2+pract 0.12 0.08, 2+prais -0.31 0.19, 2+press 0.21 0
2+prima 0 0.1, 2+prior -0.86 0, 2+proce 0.26 0, 2+produ 0.19 0.05, 2+profe -0.19 -0.09
2+progr 0.4 0.33, 2+promi -0.08 0, 2+provi 0.35 -0.1, 2+publi 0 0.12, 2+pupil 0.18 -0.47
2+put 0.1 0.19, 2+putti -0.03 0, 2+quali 0.1 0.23, 2+raise -0.33 -0.15, 2+rate -0.04 0
2+re 0.43 -0.1, 2+reach 0.05 0, 2+read 0 0.12, 2+reaso -0.07 0, 2+recei -0.15 0.09, 2+recen 0 0.07
2+recog -0.65 0, 2+recom -0.04 0, 2+recru -0.07 0, 2+reduc 0.03 -0.09, 2+regis -0.04 0
2+regul 0.03 -0.07, 2+relat 0.09 -0.03, 2+remai 0.05 -0.1, 2+remem -0.03 0, 2+remin -0.05 0
2+repli 0.03 0, 2+repor 0.61 -0.16, 2+repre 0.04 0, 2+requi 0.07 0, 2+resig -0.04 0
2+respo 0.53 -0.06, 2+resul -0.13 -0.03, 2+retur -0.1 0, 2+revie 0.16 -0.31, 2+revis 0.17 -0.12
2+right 0.22 0, 2+run 0.04 0, 2+s 0.28 0.33, 2+said -0.04 -0.12, 2+same 0.04 -0.14
2+satis 0.11 0.12, 2+saw -0.22 0.25, 2+say 0.18 0.49, 2+says 0 -0.04, 2+schoo 0.44 0.25
2+secon 0.07 0.15, 2+secur 0.05 0.1, 2+see -0.2 0.06, 2+seen -0.16 0.15, 2+sen 0.19 0.07
2+senco -0.04 0, 2+send 0.1 -0.17, 2+sent -0.1 0, 2+septe -0.07 0, 2+servi -0.66 0.23
2+set -0.26 0, 2+sets -0.04 0, 2+setti 0.06 0, 2+seven -0.04 0, 2+sever -0.5 0, 2+share -0.13 0
2+she 0.06 0, 2+short 0.06 0.1, 2+shoul 0.23 -0.13, 2+shows -0.03 0, 2+signi 0 -0.29
2+since 0.12 0, 2+sit 0.04 0, 2+slow 0.06 0, 2+small -0.04 0, 2+so 0.06 -0.23, 2+socia -0.04 -0.07
2+some 0.38 0.05, 2+somet -0.04 0, 2+sorry -0.24 0, 2+speak 0.1 -0.16, 2+speci -0.48 0
2+speec 0.17 0.05, 2+spent 0.05 0, 2+spoke 0.07 0, 2+staff 0 0.28, 2+stand 0.16 0
2+start 0.24 0.15, 2+state -0.14 0.05, 2+steps -0.07 0, 2+still 0.42 -0.06, 2+stood 0.05 0
2+strat -0.14 -0.09, 2+stren -0.1 -0.42, 2+stron -0.12 0.03, 2+suffi -0.18 -0.08, 2+sugge -0.18 0
2+suppo 0.37 -0.09, 2+surve -0.03 0, 2+syste 0.16 0.19, 2+t -0.24 0.04, 2+take 0.33 -0.09
2+taken 0.11 0.03, 2+takes -0.2 -0.14, 2+talk 0.04 0, 2+talke -0.09 0, 2+team -0.19 0
2+teena 0.05 -0.06, 2+tell 0.09 0.05, 2+ten 0.08 0.06, 2+that 0.45 0.05, 2+the -0.04 -0.22
2+their -0.33 0.09, 2+them -0.04 -0.11, 2+then 0.12 0, 2+thera 0.27 0.15, 2+there 0.29 -0.37
2+these 0.11 0.38, 2+they -0.03 -0.55, 2+thing -0.24 0.1, 2+third 0.06 0, 2+this 0 -0.38
2+those 0.39 -0.22, 2+thoug 0.07 -0.32, 2+three 0 -0.55, 2+throu 0.03 0, 2+time -0.19 0.09
2+timel 0.04 -0.04, 2+times 0 -0.07, 2+to -0.11 0.45, 2+today -0.07 0, 2+toget -0.1 0
2+told -0.05 0.52, 2+too 0.04 -0.29, 2+took 0.08 0.15, 2+train 0.23 0.23, 2+trans -0.28 -0.44
2+trave 0.07 -0.08, 2+troub 0.04 0, 2+true -0.21 0, 2+trust 0 -0.12, 2+try 0.06 0
2+two -0.06 -0.12, 2+unacc 0.06 0, 2+under 0.14 0.09, 2+until -0.03 0, 2+up 0.11 -0.11
2+updat -0.06 0, 2+urgen -0.07 0, 2+us 0.08 0.13, 2+use 0.04 0, 2+used 0.07 0.11, 2+vacan -0.03 0
2+ve -0.07 -0.32, 2+very -0.09 -0.16, 2+view -0.15 0, 2+visib -0.13 0, 2+visit 0.29 0.57
2+voice 0.13 0, 2+wait 0 -0.24, 2+waite -0.08 0, 2+waiti 0 0.14, 2+waits -0.14 0.05, 2+want -0.13 0
2+wants -0.19 0, 2+warm 0.39 0.08, 2+was -0.26 0.05, 2+watch -0.18 0, 2+we 0.34 0.18
2+weak -0.07 0, 2+weakn 0.11 -0.06, 2+weeks 0.04 0, 2+welco 0.08 0, 2+well 0.04 0, 2+went 0.15 0.18
2+were 0.13 0.19, 2+weren 0.06 0, 2+what -0.12 -0.26, 2+when -0.13 0.28, 2+where 0.05 0
2+wheth -0.08 0, 2+which 0.04 0.59, 2+who -0.4 -0.42, 2+whom -0.1 0, 2+whose 0 -0.04, 2+why -0.05 0
2+wides -0.27 0, 2+will -0.23 0, 2+wish -0.06 0, 2+withi 0.05 0, 2+witho -0.06 0, 2+wonde 0.03 0
2+word -0.09 0, 2+words -0.23 0.12, 2+work 0.2 0.09, 2+worke -0.08 0.07, 2+worki 0.1 0.13
2+worri 0.05 0, 2+would 0.04 0, 2+write 0.19 0, 2+writi 0.06 0, 2+writt -0.17 0, 2+wrong -0.05 0
2+wrote 0.06 -0.08, 2+year -0.35 0, 2+years -0.28 -0.07, 2+yes -0.1 0, 2+you -0.22 0.05
2+young -0.16 0.32, 2+your -0.08 0
"""


def _read() -> Iterator[tuple[str, tuple[float, float]]]:
    where = ""
    for line in _LISTED.strip().splitlines():
        if line.endswith(":"):
            where = line + " "
            continue
        for entry in line.split(", "):
            word, finding, praise = entry.split(" ")
            yield where + word, (float(finding), float(praise))


WORDS = dict(_read())
