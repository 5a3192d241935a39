"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

_LISTED = """
word:
0 -0.22 0, 0am -0.04 0, 0k -0.09 0, 0m -0.47 0, 0nd -0.07 0, 0pm -0.16 0, 0rd -0.04 0, 0s 0.19 0.06
0st -0.06 0, 0th 0.16 -0.19, a 0.05 0.4, a0 -0.14 0, aband -0.15 0, able -0.26 -0.09
about -0.16 -0.14, above 0.08 0, absen 0.11 -0.27, absol -0.14 0, acade 0.35 -0.27, accel -0.41 0.1
accep -0.1 -0.72, acces -0.08 -0.25, accom 0.04 0.07, accor -0.1 0.14, accou 0.13 0.25
accur 0.29 0.39, achie 0.18 -0.88, ackno 0.88 0.81, acros 0.38 -0.15, act -0.04 0.55
acted -0.18 0.51, actio -0.36 -0.37, activ 0 0.12, actua 0.16 0.07, ad 0.06 0, adapt -0.06 0.26
add -0.15 -0.1, added 0.07 -0.26, addit -0.13 0.62, addre -0.06 -0.41, adds 0.21 -0.03
adequ -0.25 0, adhd 0.31 -0.72, admin -0.09 0, admir 0.24 0.22, admis 0.14 0.28, admit -0.29 0.28
adole 0.05 0.25, adopt -0.14 0, adult 0.31 -0.76, adver -0.05 -0.26, advic 0.15 0.1, advis 0.25 0.4
advoc 0.31 0.2, affec -0.18 -0.29, afi 1.11 0, afrai -0.08 0, after 0.33 -0.69, again -0.03 -0.25
age 0.45 -0.58, aged 0.32 -0.35, agenc 0.47 0.12, agend 0.25 0, ages 0.34 -0.05, agm -0.03 0
ago -0.09 -0.27, agree -0.11 -0.33, ahead 0.18 0.29, aids 0.22 0.04, aim -0.32 0.03, aims 0.03 0
air -0.06 0, alarm -0.09 -0.06, alert 0.18 0, alike 0.11 0, aliso -0.47 0, all -0.03 0.23
allia -0.14 0, alloc -0.27 -0.08, allow -0.23 0.13, almos 0.26 0.56, alone 0.19 -0.12
along -0.37 0.46, alrea -0.56 -0.25, also 0.35 -0.13, alter -0.11 -0.07, altho -0.36 -0.13
altog -0.09 0, alway 0.19 -0.23, am -0.11 -0.09, amaze -0.11 0, amazi -0.2 0, amber -0.13 0
ambit 0.53 0.04, amend 0.15 -0.24, among 0.13 -0.91, amoun 0 -0.25, amy -0.06 0, an -0.09 -0.44
analy 0 -0.05, and -0.58 0.36, andre -0.05 0, anew 0 0.14, angel -0.04 0, angry -0.35 -0.07
annou 0.07 0, annua 0.11 -0.16, anoth 0.11 -0.14, answe -0.2 0.15, anxie 0 0.05, anxio 0.07 0.39
any -0.43 -0.27, anybo 0 -0.1, anyon 0.15 -0.06, anyth 0 -0.61, anywa -0.05 0, anywh 0.03 0
aob -0.03 0, ap -0.1 -0.36, apart 0.05 -0.15, apolo -0.44 0, app -0.28 0, appea 0.08 0.13
appen 0.12 0, appla -0.17 0, appoi 0.71 0.38, appre 0.25 0.18, appro -0.31 0.35, april -0.28 0.43
are 0.28 0.39, area -0.22 0.32, areas -0.49 0.04, aren 0 -0.22, argue 0.04 0.15, arisi -0.05 0
aroun -0.14 0.14, arran 0.29 -0.03, arriv 0.57 0.49, artic -0.2 0, as -0.25 -0.09, asd 0.42 0.38
asham -0.23 0, aside -0.23 0, ask -0.14 0.15, asked -0.09 -0.52, askin 0.04 0.04, asks 0.25 -0.14
aspec 0 0.05, aspir 0.33 -0.11, asses 0.25 -0.52, assis -0.09 0.25, assoc -0.39 0
assur -0.23 -0.44, asylu 0.1 0.29, at 0.09 -0.14, attac -0.08 0, attai 0 -0.28, attem -0.16 0
atten -0.18 -0.09, attit 0.06 0, attri 0.03 0, audio 0.14 -0.28, audit -0.72 0, augus -0.08 0.04
autho -0.14 -0.13, autis 0.16 -0.6, autum -0.07 0, avail 0.45 -0.39, avera -0.1 -0.62, avoid 0 -0.3
await -0.07 -0.22, award 0.11 0, aware 0.1 -0.36, away 0.32 0.1, b 0.07 0, babie 0.28 0.25
baby -0.09 0, back -0.36 0.54, backg -0.03 0, backl 0.05 0.16, bad -0.35 0, badly 0.19 -0.45
bag -0.12 0, bags -0.03 0, balan -0.14 0.11, band -0.08 0, bands -0.04 0, bare 0.35 0
barel 0.15 -0.11, barri -0.23 0.32, base -0.1 0.11, based 0.24 -0.18, bases 0.2 0.22
basic 0.13 -0.24, basis 0.06 0, battl -0.56 -0.28, bay -0.04 0, bbc -0.25 0, be -0.4 -0.05
bear 0 0.24, bears 0.05 0, becam -0.23 0, becau -0.26 -0.21, becom 0.27 -0.31, bed -0.12 0
been -0.04 0.03, befor 0.31 0, began -0.34 0.03, begin 0.48 0.21, begun -0.1 0.48, behal 0.05 0
behav 0.14 0, behin 0.34 0, being 0.08 0.04, belie 0.12 -0.16, bell 0.05 0, belon 0.09 -0.27
below 0.08 -0.32, ben -0.1 0, benef 0.06 -0.57, besid -0.22 -0.44, best -0.38 -0.42
bette -0.29 -0.19, betwe 0.7 -0.36, beyon 0.19 -0.08, bid -0.08 0, big 0 0.35, bill 0.1 0
bins -0.06 0, birth 0.2 0, biscu -0.05 0, bit -0.08 -0.07, bits -0.31 0, black -0.04 -0.21
blame -0.09 0.06, blank 0.13 0, blind 0.17 0.05, block -0.16 0, blog -0.11 0, board 0 -0.09
boat 0.08 0, bodie 0.23 0.12, body -0.31 0.14, book -0.22 0, borde 0.23 0, borou -0.17 -0.16
boss 0.2 0, bosse 0.17 0.26, both -0.37 0.12, botto 0.1 0, bough 0.14 0.13, bounc -0.09 0
bound 0.1 0, box 0.3 0, boy -0.21 0, boys 0.05 -0.04, brand -0.08 0, break 0.51 0.42, breat 0.06 0
bridg -0.25 0, brief -0.14 0, brill -0.23 0.15, bring -0.38 0.26, broad -0.05 -0.09
broke -0.13 0.16, broug 0.74 0.58, budge 0.61 -0.11, build -0.3 0.44, built 0.08 -0.07
bus 0.06 -0.09, buses 0.03 0, busin 0.12 0.12, busy 0.04 0, but -0.11 0, buy 0.5 0.04, by 0 0.23
c -0.26 -0.57, cabin -0.06 0.15, café -0.07 0, cake -0.08 0, call 0.09 0.51, calle -0.23 0.17
calls 0 -0.11, calm -0.1 0, came -0.14 0, camhs 0.3 -0.44, campa -0.23 0, can 0.1 0.24
cance 0.13 -0.37, candi 0.09 0.09, cando 0.41 -0.17, canno 0 -0.12, capac 0.05 -0.28, capit -0.09 0
capti -0.04 0, captu 0 0.17, car -0.08 0, card 0.29 0, care 0.28 0.4, cared -0.04 0.07
caree -0.06 0.06, caref 0.22 0.38, carer -0.38 0.2, cares 0.32 0, carin 0 0.06, carol -0.03 0
carri 0.04 0.11, carry -0.21 0.09, case -0.28 -0.56, casel 0 0.11, cases 0.25 0.11
casew -0.08 0.05, castl -0.1 0, catch 0.14 0, categ -0.25 0, cater 0.14 -0.12, caugh 0.19 0.26
cause 0.08 -0.33, cauti 0 -0.05, ccg -0.15 -0.4, ccgs 0.31 -0.09, celeb -0.11 0, cent -0.11 0.2
centr 0.35 1.03, cereb -0.06 0, certa 0.7 -0.13, chair -0.19 0.25, chall 0.34 -0.72, chamb -0.17 0
champ -0.17 0, chanc 0.45 -0.57, chang 0.28 0.22, charg 0 -0.29, chari -0.06 0, charl -0.04 0
chart -0.12 0, chase 0 -0.06, chat -0.07 0, check 0.58 0.08, cheer 0.1 0, chief -0.13 0
child -0.24 0, choic 0.52 0.09, choos 0.35 0.24, chose -0.09 0.24, chuff -0.05 0, city -0.24 0.28
civic -0.15 0, claim -0.3 -0.1, clair -0.21 0, clari 0.15 0.07, class -0.11 0.27, clear 0.62 0.53
click -0.08 0, cliff 0.19 -0.34, clini 0.06 0.13, cllr -0.66 -0.08, clock 0.09 0, close 0.11 0.26
closi 0.03 0, club 0.53 0.31, clubs 0.7 0.03, clust 0.15 0, co 0.17 0.24, coach -0.18 0
coast 0 -0.3, coffe -0.05 0, coher 0.16 -0.12, cold 0.05 0, cole -0.03 0, colla 0.44 0.22
colle -0.37 -0.11, colou -0.07 0, come 0.17 0.31, comes 0.13 -0.36, comfo -0.14 0, comin 0.07 0.07
comme 0.07 0.47, commi 0.04 -0.34, commo 0 0.07, commu 0.15 -0.59, compa 0.03 0.23, compe -0.2 0
compl 0.07 0.47, compr -0.07 0.1, con -0.04 0, conce 0.21 -0.51, concl -0.05 -0.44
condi -0.37 -0.24, confi 0 -0.46, confu -0.11 -0.19, congr -0.17 0, conse 0.03 -0.53
consi 0.58 -0.15, const 0.14 -0.25, consu -0.2 0.24, conta 0.04 -0.3, conte 0 0.32
conti 0.22 -0.47, contr 0.19 0.11, conve 0.11 0.25, coope 0.19 -0.32, coord 0 -0.59, cope -0.15 0
copie 0.08 0, core -0.1 0.15, corne 0.24 0, corpo 0 0.08, corre -0.04 0, corri -0.06 0
cost -0.08 -0.05, costs -0.26 0, could 0.28 -0.51, coun -0.07 0, counc -0.74 -0.72, couns 0.43 0.44
count 0.1 -0.37, cours -0.09 0.49, court -0.04 0, cover -0.14 0, covid -0.46 0.11, cqc -0.45 0.41
craig -0.05 0, creat 0.2 0.04, credi 0.16 0.16, cried -0.29 0, crisi -0.16 0.58, crite -0.26 0
criti 0.08 -0.25, cross 0.05 0, cryin -0.09 0, cultu 0.5 0.31, cup 0.07 0, curre 0 -0.3
custo 0.05 0, cut 0.23 -0.44, cycle -0.03 0, d -0.29 -0.26, dad -0.07 0, dads 0.23 0.04
daily 0.12 -0.25, dame -0.03 0, damni -0.4 0.34, dan -0.03 0, dark 0.24 -0.4, dashb 0.07 -0.33
data -0.27 -0.17, date 0 -0.63, dated 0.13 0, dates -0.19 0, daugh -0.05 0, david -0.03 0
day -0.12 -0.15, days 0.08 0.55, dco -0.16 0.21, dcs -0.03 0, deadl 0.58 0.19, deaf 0.47 0.37
deal -0.22 0.08, deali -0.23 0.47, deals -0.34 0, dealt 0.08 0.2, dean -0.04 0, dear -0.18 0
debor 0.14 0, decem -0.47 0.05, decen -0.07 0, decid 0 0.12, decis 0.56 0.17, decla -0.1 0
decli 0.21 -0.04, dedic 0.09 0.08, deep -0.12 0.22, deepl -0.14 0.09, defen -0.06 0
defic -0.04 -0.12, defin -0.07 0, delay 0.29 -0.32, delig 0.13 0.12, deliv -0.29 -0.77
deman -0.31 -0.61, democ 0.17 0, dems -0.13 0, denis -0.04 0, denta 0.38 -0.3, denti 0.83 -0.57
depar 0.07 0.06, depen 0.4 -0.96, depth -0.19 0, deput -0.23 -0.03, descr 0.36 0, deser -0.45 -0.3
desig 0.67 0.49, desk -0.04 0, despa -0.2 -0.14, despi 0.1 0.32, detai -0.27 0.78, deter -0.22 0.47
devel -0.05 0.61, dfe -0.04 0.42, diagn 0.36 0.19, diary -0.03 0, did 0.08 0.71, didn -0.47 -0.07
diffe 0.29 -0.38, diffi 0.05 -0.57, digit -0.06 0, dire -0.19 0, direc -0.12 0.28, disab 0.03 -0.04
disag 0.06 0.58, disap -0.09 -0.23, disch 0.19 -0.05, disco 0.06 -0.06, discu -0.41 0
disgr -0.15 0, disjo 0.05 -0.22, disor 0.1 0.11, dispu 0.24 0.29, dissa 0.16 -0.4, dista 0.1 -0.34
distr -0.11 -0.3, divis -0.04 0, do 0.33 0.06, docto 0.08 -0.36, docum -0.16 -0.46, does 0.33 0.24
doesn -0.34 0.19, dog -0.06 0, doing 0.17 -0.1, don 0 0.19, done 0.33 0.95, door -0.04 0.33
doors 0.14 0.16, doubl 0.08 -0.23, doubt 0.47 -0.22, down -0.07 -0.33, downl -0.16 0, dozen -0.08 0
dr -0.11 0, draft -0.2 0, draw -0.35 -0.15, drawi 0.03 0, drawn -0.2 -0.19, draws 0.11 0
dread -0.27 0, dress -0.03 0, drew -0.29 -0.03, drift 0.07 0.08, drive 0.26 -0.18, drop 0.11 0.34
dropp 0.22 -0.2, dry 0.04 0, dsr 0 -0.05, due 0.04 -0.27, dunho -0.28 0, durin 0.19 0.4
dutie 0.07 -0.04, duty 0.1 0, dynam 0 0.15, e -0.24 0, each -0.09 0.76, earli 0.19 -0.18
early 0.47 0.79, earne 0.05 -0.09, easie 0.1 0.13, easil 0.04 0.03, east -0.5 0.16, easte -0.11 0
easy 0.24 0.7, eat -0.08 0, eatin 0 -0.16, econo -0.06 0, ed -0.03 0, edge 0.28 -0.38
educa -0.41 -0.19, effec 0.07 -0.59, effic 0.04 0.29, effor 0 0.39, ehc 0.16 -0.57, ehcp -0.65 -0.8
ehcps 0.05 -0.1, eight -0.08 0.39, eithe 0.03 -0.11, elain -0.04 0, elect 0.03 0.12, eleve 0 -0.35
else -0.09 -0.05, elsew 0 0.15, email 0.12 0.05, embed 0.67 -0.15, emerg 0.17 0, emma -0.06 0
emoti 0.42 -0.11, emplo 0.15 0.32, empty 0.36 -0.17, enabl 0.21 0.03, encou -0.35 -0.03
end 0 -0.19, ended -0.03 0.05, endor -0.18 0, ends 0.42 -0.22, energ 0.13 -0.3, engag 0.17 -0.06
engla -0.17 0.28, engli 0.14 -0.05, enjoy 0.11 0.25, enorm 0.1 0, enoug 0.42 -0.57, enqui -0.05 0
ensur -0.1 -0.52, entit -0.24 -0.23, ep -0.07 0, epile 0.15 -0.17, equal 0.53 0.67, equip 0.03 0.53
equit 0.13 -0.08, escal -0.11 0, escor -0.05 0, espec 0.19 -0.24, essen -0.23 0, estab 0.28 -0.39
estat -0.08 0, estim -0.12 0, ethos 0.06 0.06, evalu 0 -0.23, even 0.32 0.07, event 0.19 0
ever -0.26 -0.55, every 0 0.76, evide -0.11 0.51, exami -0.37 0, examp 0.48 1.05, excee 0.2 -0.1
excel -0.06 0.24, excep 0.32 0.46, exces 0.39 -0.21, excit 0.31 0.14, exclu 0.43 0.73
excus -0.33 0, execu -0.38 0.12, exemp 0.29 0.25, exhau -0.42 -0.16, exist 0.1 0.04
expan 0.22 0.14, expec -0.13 0.11, exper -0.7 0.06, expla -0.13 0.09, explo 0.09 0, expre -0.16 0
exten -0.08 0.17, exter -0.13 0.03, extra -0.31 0.25, extre -0.04 0.21, eye 0.12 -0.26
eyes -0.03 0, f 0.25 0.04, face 0.28 0.07, faceb -0.11 0, faced -0.29 -0.06, faces 0.08 0
fact 0.13 -0.25, fail -0.48 0.04, faile 0.06 -0.5, faili -0.45 0.13, fails -0.49 -0.24
failu -0.45 -0.09, fair -0.09 -0.21, faire 0.04 0, faith 0.19 -0.64, fall 0.15 -0.49
falle 0.2 0.08, falli -0.07 -0.42, falls 0.1 -0.24, famil -0.03 -0.15, fanta -0.04 0
far 0.08 -0.13, fare 0.25 -0.11, fast 0.49 0.86, faste 0 -0.42, fathe 0.15 0, fault -0.06 -0.21
favou 0.46 0.06, featu -0.36 0, feb -0.04 0, febru -0.34 0.09, fed 0.16 0.1, feedb 0.08 0.09
feel 0.38 -0.12, feeli 0.25 -0.15, feels 0.33 0, feet -0.04 0, fell -0.11 0, felt 0.06 -0.32
ferry 0.06 0, few 0.45 0.91, fewer -0.03 0.85, field 0.11 0, fifte -0.05 0, fifth -0.14 0
fight -0.32 -0.29, figur 0.44 -0.45, file -0.04 0, files -0.15 0, fill 0.08 0, fille 0 -0.25
film -0.11 0, final 0.28 0.13, find 0.41 -0.48, findi 0.36 -0.26, finds -0.37 -0.19, finge 0.06 0
finis 0.19 0.35, fire -0.07 0, firm -0.22 0, firml 0.05 0, first 0.07 0.67, fit 0.25 -0.22
fits 0.1 0, five -0.07 -0.14, fives 0.71 0.48, fix -0.41 0, fixed 0.07 0, flagg -0.13 0
flat -0.04 0, flexi 0.17 0.28, floor -0.05 0, flour 0.18 0.04, flu -0.26 0, focus -0.15 -0.1
folde -0.03 0, follo -0.41 0.78, food 0.07 0, foot -0.05 0, for -0.29 -0.52, force 0.21 -0.05
forec -0.06 0, forge -0.08 0, forgo 0.03 0.37, form 0.07 0.04, forma 0.07 -0.18, forme 0.25 0.17
forms -0.08 0, formu -0.06 0, fortn -0.1 0, forty -0.12 0, forum 0.57 0.67, forwa 0.11 0.5
foste -0.09 0, found 0.36 0, four -0.2 0.33, fourt -0.05 0.06, fract 0.18 -0.06, fragi 0.27 -0.25
frame 0 0.11, frank -0.17 0, free -0.14 0, freed 0.15 0, frequ 0.09 -0.15, fresh 0.04 0
frida -0.12 0, frien 0.16 0.33, frigh -0.1 0, from -0.27 0, front 0.07 0.64, fruit 0.19 0
frust 0.24 0, fulfi -0.06 -0.26, full -0.32 -0.44, fully -0.3 -0.25, fun 0.12 0, funct -0.15 0.12
fund -0.07 0, funda 0.51 0, funde 0.04 0, fundi -0.04 -0.09, furth -0.3 -0.91, futur 0.29 -0.13
gain 0.27 -0.09, gains 0.15 0.16, galle -0.06 0, gap -0.03 -0.11, gaps 0.18 0.24, garde -0.09 0
gathe -0.04 0.16, gave -0.12 -0.05, gcse -0.04 0.09, gcses 0.07 0, gemma -0.07 0, gener 0.12 0.16
genui -0.31 -0.09, geogr -0.06 0, get 0.47 0.3, gets 0.47 0.23, getti 0.29 -0.39, girl 0.04 0
girls 0 -0.14, give 0.27 0.35, given 0.05 0.43, gives 0.37 0.73, givin 0.05 0.03, glad -0.13 0.24
glass 0.17 0, gloom -0.21 0, glowi 0.04 0.08, glue 0.1 0, go 0.23 0.36, goes -0.25 -0.42
going -0.11 0.39, gold 0.31 0, gone 0 0.48, good -0.31 0.28, goodb -0.03 0, got 0.3 -0.07
gov 0.12 0, gover -0.18 -0.44, gp -0.25 0, gps 0 -0.16, grade 0.46 0.12, gradu 0.46 -0.19
grand 0.1 0, grant -0.04 0.09, grasp 0.29 0, grate -0.04 0, great -0.28 0.12, green -0.05 0.25
grim 0.06 0, grip 0.27 -0.04, groun 0.38 -0.08, group 0 0.32, grow -0.08 0.13, growi 0.11 0.14
grown 0.29 0, growt -0.1 0.1, guida 0 0.06, guide -0.23 0.06, gypsy 0.06 0, h 0.11 0, habil 0.17 0
had 0.27 0.06, hadn 0.26 -0.13, haile -0.08 0, half -0.07 -0.14, hall -0.49 0.06, halve 0.17 -0.04
hand 0.11 0.14, hande -0.34 -0.03, handf 0.16 0.07, handi -0.08 0, handl 0.43 0, hando 0.16 0
hands -0.19 0.04, hang 0.2 0, hanna -0.1 0, happe 0 -0.28, happi -0.04 0.1, happy -0.41 0.09
hard 0.06 -0.52, harde 0 -0.24, hardl 0.11 0.91, harm 0 0.55, hart -0.04 0, has 0.18 0.41
hasn -0.15 0.05, have 0.17 0.11, haven 0.32 -0.39, havin 0.38 -0.07, he -0.5 -1.06
head -0.96 -0.25, headi -0.07 0, headl -0.24 0, heads -0.25 0.37, headt -0.15 0, healt -0.05 -0.5
hear -0.17 -0.22, heard 0.15 -0.24, heari 0.32 0.47, heart 0.09 0, heath -0.05 0, heavi 0.14 -0.3
held -0.39 -0.11, hello -0.15 0, help -0.12 0.93, helpe -0.28 0.45, helpf -0.27 0.19
helpi -0.2 0.35, helpl 0.16 0, helps -0.06 0.36, her -0.68 0.03, here -0.52 0.57, hers 0.08 0
herse 0.12 0, hi -0.03 0, hide -0.15 0, high 0.28 0.12, highe 0.27 0.21, highl 0.16 1.15
hill -0.08 0, him -0.19 -0.21, hire -0.36 0, hired -0.04 0, his -0.49 -0.25, histo -0.11 0
hit 0.17 -0.45, hmci -0.38 0, hold 0.6 -0.44, holds 0.38 -0.27, holid 0.03 0, home 0.14 0.5
homes -0.05 -0.08, homew -0.07 0, hones -0.11 0.4, hope -0.41 -0.11, hoped -0.26 0, hospi 0.48 0.91
host -0.07 0, hour -0.07 0, hours 0.27 -0.34, house -0.16 -0.05, housi -0.09 -0.18, how -0.16 -0.57
howev 0 0.03, hub 0.07 0.54, hubs 0.32 0.74, huge -0.08 0, hundr 0.08 -0.09, hurry 0.09 0
hydro 0.06 0, hyper 0.16 0.13, i -0.33 -0.26, ian -0.06 0, icb -0.26 -0.59, idea 0.19 -0.05
ideas -0.03 0, ident -0.23 -0.18, if -0.18 -0.27, ignor 0.03 -0.32, ii 0.07 0, iii 0.06 0
ill -0.07 0, image -0.11 0, imagi 0.15 0.25, impac 0.26 -0.81, impai 0.28 0.23, impar 0.12 0.18
imple 0.27 -0.37, impli -0.14 0, impor -0.32 -0.19, impre 0.12 0, impro -0.24 0.68, in 0.1 0.05
inacc 0.3 -0.21, inade 0 -0.43, inbox -0.04 0, inclu -0.03 0.27, incom 0 -0.36, incon -0.17 -0.09
incre -0.13 0.13, indep -0.26 -0.27, indic -0.25 0, indiv 0.32 -0.26, ineff 0.08 -0.16
inequ -0.07 0, infan 0.36 -0.12, influ 0.65 0.26, infor 0.14 -0.3, initi -0.42 0.54
innov 0.06 -0.1, input 0.03 0, ins 0.1 0.23, insid -0.15 0.2, insis -0.09 0, inspe 0.28 -0.09
inspi 0.13 0.16, insta 0 0.12, inste 0.07 0, instr -0.14 0, insuf 0.46 -0.95, integ -0.21 0.19
inten 0.2 0, inter 0.22 0.67, into 0 -0.29, intro -0.37 0.11, inves 0.1 0.28, invit -0.1 0
invol 0.28 0.3, is 0.15 0.15, islan -0.18 0.2, isn -0.18 0.25, isola 0 -0.28, issue 0.16 -0.32
it -0.04 -0.11, item -0.12 0, items -0.05 0, its -0.17 -0.25, itsel 0.14 0, james -0.11 0
jan 0.11 0, janua -0.05 0, jargo 0.03 0, jen -0.12 0, jewel 0.27 0.15, jim -0.06 0, jo -0.06 0
job 0.14 0.29, jobs 0.5 -0.09, john -0.12 0, join 0.22 0, joine 0.03 0.09, joini 0.28 0
joint 0 -0.29, jonat -0.03 0, jones 0.13 0, journ 0.35 -0.08, joy 0.18 0.29, judge 0.17 0.08
julia -0.11 0, julie -0.03 0, july -0.21 0.38, june -0.33 0.12, just -0.16 0, justi 0.93 -0.07
kb -0.08 0, keep 0.52 0.25, keepi 0.19 -0.53, keeps 0 0.28, kelly -0.08 0, kept 0.61 0.41
key 0.23 -0.52, keywo 0.08 0.59, kid 0.04 0, kids 0.62 0.55, kind 0.49 0.6, kinde -0.12 0
kindl 0.06 0, kindn -0.26 0, kinds -0.52 0.05, kitch -0.06 0, knees -0.12 0, knew 0.33 0
know 0.56 0.33, knowi 0.17 -0.1, knowl 0.43 0, known 0.44 0, la -0.08 -0.05, label 0.04 0
labou -0.31 -0.13, lack 0.08 -0.57, lacke -0.11 -0.1, lacki -0.03 -0.12, lacks 0.12 -0.15
lad -0.07 0, lady -0.07 0, lag 0.16 -0.2, laid 0.3 0.37, land -0.11 0, lande 0.07 0, lane -0.06 0
langu 0.31 0.37, large -0.3 -0.17, last -0.07 0.75, laste -0.16 0, lasti -0.2 0, lasts 0.17 0
late 0.15 -0.55, latel 0.49 -0.64, later 0.22 0.36, lates 0.07 0.5, launc -0.08 -0.57, laure 0.18 0
law -0.28 -0.36, lay -0.23 0, lead -0.11 0.55, leade 0.41 0.61, leadi -0.18 0, leads 0.16 -0.75
leafl -0.28 0, learn -0.17 0.54, least 0 0.07, leave 0.5 -0.81, leavi -0.15 -0.09, led 0.33 0.52
lee -0.1 0, left 0.32 -0.61, legal 0.09 -0.17, leisu -0.03 0.08, lengt 0.62 -0.54, less -0.2 -0.03
lesso 0 0.37, let -0.53 -0.13, lets 0.18 0.03, lette -0.17 0.22, letti -0.24 0, level 0.3 -0.31
lib -0.15 0, liber -0.17 0, lie -0.03 0, lies 0.1 0.11, life 0.25 0.58, lifel 0.19 0.14
lifte 0.17 0, light 0.34 -0.15, like -0.12 -0.86, liked 0.36 0.26, likel 0.12 -0.55, likes -0.03 0
limbo -0.29 0, limit 0.63 -0.83, line 0.24 0.42, lines -0.11 0.19, link -0.09 0, linke -0.11 0
links 0 0.17, list -0.22 -0.22, liste -0.07 0.85, lists -0.11 0.12, liter -0.15 0, littl 0.51 -0.1
live 0.16 -0.65, lived 0.05 -0.23, lives -0.06 -0.3, livin 0.04 0, ll -0.26 -0.38, local -0.18 0.1
lockd 0.04 0, long 0.25 -0.37, longe 0.22 -0.03, look -0.05 -0.3, looke -0.41 0.26
looki -0.1 -0.12, looks -0.53 0.25, lose -0.12 0, losin -0.06 0, loss 0 -0.17, lost -0.07 -0.15
lot 0.32 -0.12, lots 0.29 0.03, lotte 0.28 -0.35, loud 0.03 0, love -0.27 0, loved 0.08 0.04
lovel -0.3 0.25, low 0.46 -0.67, lower 0.21 -0.29, lowes -0.07 -0.18, luck 0 -0.16, lucky -0.05 0
lunch -0.25 0, m -0.3 0.13, made 0.28 -0.13, main -0.04 0.48, mainl 0.36 -0.55, mains 0.27 -0.53
majes -0.23 0, major 0.04 -0.11, make 0.06 0, makes -0.07 -0.04, makin 0.26 0.51, man -0.2 0
manag -0.34 -0.06, manda -0.05 0, many 0.14 -0.75, march -0.03 -0.21, mark 0.21 0.15
marke 0.28 0.48, marks 0.04 0, marti -0.2 0, mary -0.06 0, massi 0.04 0, match 0 -0.04
mater -0.08 0, maths 0.14 -0.27, matt 0.24 0, matte -0.41 0.05, matur 0.22 0.26, may -0.03 -0.7
mayor -0.04 0, me -0.55 0.05, mean 0.05 0.09, meani 0.28 -0.23, means 0.2 -0.17, meant 0.13 -0.34
meanw -0.24 -0.05, measu -0.3 -0.26, media 0.04 0.05, medic 0.16 0, meet 0.51 0, meeti -0.52 0.12
meets 0.19 -0.14, membe -0.23 -0.07, mend -0.1 0, menta 0.08 -0.1, menti 0.04 0.17, menu 0.04 0
merge 0.03 0, merro -0.21 0, merse 0.18 0, mess 0.13 0, messa -0.14 0.06, met 0.12 0.24
metro 0.08 0, miche -0.26 0, middl 0.42 -0.22, might 0 -0.23, mile 0.27 0.18, miles -0.36 0
mind 0.29 0.1, minds 0.3 0.24, mine -0.14 0, minib 0.05 0, minim 0.08 0.17, minis -0.4 0
minor 0.27 -0.35, minut 0.04 0.08, mirro -0.3 -0.09, miss 0 0.11, misse -0.06 -0.04
missi 0.44 0.64, mista 0.15 0, mixed 0.16 0, mo -0.06 0, mobil -0.07 0, model 0.09 0.47
moder -0.08 0, momen -0.27 0, monda -0.36 0, money 0 0.08, monit 0 0.39, month -0.14 0.12
moral 0.03 0, more -0.23 -0.6, morni -0.13 0, most 0.16 0.35, mostl -0.16 0.09, mothe -0.24 0
motio -0.04 0, mount -0.08 0, move 0.66 -0.04, moved 0.07 0.35, moves 0.19 -0.21, movin 0.22 -0.08
mp -0.32 -0.17, mr -0.67 -0.33, ms -0.13 0, much 0 0.42, multi 0.18 0, mum -0.1 0, mums -0.04 0
must 0 -0.16, my -0.26 0.12, mysel -0.06 0, n -0.04 0, name -0.1 0.21, named 0.25 -0.55
namel -0.34 -0.1, names -0.46 -0.14, namin -0.03 0, natio -0.18 0.03, natur 0.18 0
navig -0.04 -0.04, nd 0.23 -0.05, near -0.06 0.13, nearl 0.59 0.33, neces 0.13 0, need -0.11 -0.27
neede -0.05 -0.47, needi 0.09 -0.15, needs -0.21 0, negat 0.06 -0.27, neil -0.06 0
neith 0.13 -0.09, net 0.1 0, netwo 0.07 0.21, neuro 0.54 -0.64, never -0.53 0.79, new 0.22 0.46
newbo 0.21 0.07, newer 0.09 0.49, newes 0.42 0.05, newly 0.24 0.12, news -0.44 -0.13
next -0.18 -0.5, nhs -0.2 0.2, nhse -0.1 0, nice 0.38 0.19, nicol -0.11 0, night -0.07 0.07
nine -0.29 0.32, no -0.56 0.22, nobod -0.11 0.18, noise 0.03 0, non 0.12 -0.38, none -0.42 0.08
nonet 0.17 0, noon 0.06 0, nor 0.06 -0.36, norm 0.03 0, norma 0.07 0, north 0.5 -0.19
not -0.32 -0.37, note 0.38 -0.15, noted 0.6 0.11, notes 0.06 -0.1, nothi -0.52 0.06, notic 0.14 0
notwi -0.07 0, nov -0.12 0, novem 0.03 0.16, now 0.31 1.07, nowhe 0.07 -0.38, numbe -0.05 0
nurse 0.34 1.04, nursi 0.89 0.26, o 0.06 0, objec -0.23 0, obser 0.16 0.39, obtai 0 -0.03
occas 0.08 0, occup 0.71 -0.47, octob -0.35 0.14, odd -0.03 0, of 0 -0.21, off 0.15 -0.58
offen 0.07 -0.03, offer 0.53 -0.1, offic 0 -0.28, ofste 0.07 -0.62, often 0.38 -0.21, ok -0.04 0
old 0.22 -0.2, older 0.52 -0.91, olds 0.42 -0.18, ombud -0.17 0, once -0.28 -0.05, one 0.05 0.05
ones 0 0.37, onlin 0.23 -0.12, only -0.23 -0.54, onwar 0.05 0, open -0.27 0.2, opene 0.05 0.05
openn 0.05 0, opens -0.27 0, opera -0.12 0.46, opini 0.25 -0.05, oppor -0.21 -0.42, oppos -0.22 0
optim -0.22 0, optio 0.04 -0.18, or -0.11 -0.33, order 0.06 0.17, ordin 0.22 -0.36
organ -0.1 -0.24, origi 0.03 0, ot 0.67 -0.59, other 0.2 -0.17, ought -0.07 -0.82, our -0.05 1
ours 0 0.11, ourse 0 0.12, out 0.13 -0.18, outco 0.06 -0.15, outgr 0.05 -0.04, outli -0.33 0
outre 0.48 0.64, outsi 0.1 -0.12, outst -0.28 0.1, over -0.28 -0.81, overa 0.15 -0.04, overd 0 0.16
overh -0.15 0, overl 0 -0.18, overn 0.37 -0.27, overs 0.15 -0.72, overv -0.23 0, overw 0.3 -0.11
owing -0.09 0, own -0.04 -0.16, owned -0.1 -0.15, owns 0.07 0, pace 0.53 -0.09, pack -0.03 0
packa 0.09 0.05, paedi 0.33 -0.61, page 0.04 0.21, pages -0.18 0, paid -0.06 -0.16, paint 0.12 0
pair -0.08 0, palpa 0.06 0.24, palsy -0.06 0, pande 0.29 -0.09, panel -0.03 0.26, pap -0.05 0
paper -0.14 -0.19, parag 0.29 0.21, paren -0.11 -0.34, park -0.05 0, parki -0.06 0, parks -0.07 0
parli -0.14 0, part 0.36 -0.19, parti 0.07 -0.36, partn -0.24 0.28, parts 0.07 -0.08, party 0.17 0
pass 0.17 0, passa 0.03 0, passe 0.36 -0.18, passi 0.25 0.13, passp 0.09 0.28, past 0.54 0.46
paste 0.06 0, patch -0.18 -0.08, pathw 0.4 -0.47, patie -0.28 0, patte -0.18 0, paul -0.32 0
pay 0.09 0, payin 0.11 0, payme 0.67 -0.15, pays 0.19 -0.03, pcf 0 -0.05, pdf -0.15 0, peer -0.33 0
peers -0.13 0.14, peopl 0.08 -0.14, per -0.21 0.16, perfe -0.11 0, perfo 0.06 0.54, perio 0.11 0.47
perma 0.2 0.62, persi 0.11 0.17, perso 0.33 0.22, petit -0.07 0, phase 0.16 -0.09, phone 0.05 -0.03
phoni 0.09 0.3, photo -0.31 0, phras -0.09 0, physi 0.12 -0.11, pick 0.24 0.3, picke 0.68 0.15
picks 0.07 0, pictu 0.33 0.14, piece -0.08 -0.25, pilot 0.03 0.29, pink -0.07 0, place 0.32 0.11
plain 0 -0.69, plan -0.05 0.35, plann 0.8 0.26, plans 0.51 -0.68, pleas -0.11 0.24, pledg 0.15 0
plent -0.24 -0.26, plus -0.04 0, point 0.22 0.13, polic -0.18 0.14, polit -0.32 0, poll -0.03 0
pool -0.04 0, poor 0.19 -1.06, poorl 0.17 -0.23, popul -0.09 0.1, port -0.14 0, porta 0.32 0.52
posit -0.13 -0.69, possi -0.51 0.11, post 0.25 -0.5, postc 0.19 -0.05, poste -0.05 0
posts 0.18 -0.24, poten -0.16 -0.36, potho -0.03 0, pound -0.26 0, pover -0.08 0, power -0.09 0
pract 0.18 0.27, prais 0.61 0.85, pre 0.08 0.1, preci 0.44 -0.08, premi -0.03 0, prepa 0 -0.22
presc -0.03 0, prese 0.27 -0.27, press -0.57 -0.21, prete -0.09 0, preve 0.21 0.26, previ 0.07 0.51
price -0.09 -0.33, pride 0 0.21, prima 0.56 0.18, princ -0.09 0, print 0.2 0, prior -0.22 0.37
priva -0.06 0.06, proba -0.05 0, probl 0.14 -0.32, proce 0.31 -0.73, produ -0.23 -0.3
profe 0.42 -0.03, profi 0.25 0.23, profo 0.3 0.05, progr -0.22 -0.36, proje -0.04 0.33
promi -0.26 0.25, promo 0.1 0.27, promp 0.13 0.57, prope 0.43 0, propo 0.06 0.13, prote -0.75 -0.08
proud -0.07 0.11, prove -0.15 0, provi 0.5 -0.33, psych -0.03 0.08, publi -0.43 -0.25
pull 0.04 0.1, pulle -0.05 0, pupil 0.5 0.33, purpo 0.21 0.4, push 0.07 0, pushe 0.09 0
put 0.13 -0.13, puts 0.14 -0.34, putti -0.21 -0.13, q -0.27 0, quali 0.04 -0.49, quart 0.16 -0.05
queri 0.04 0, quest 0.06 0.47, queue 0.23 -0.52, quick 0.39 0.43, quiet -0.2 0, quite -0.06 -0.44
quote -0.18 0.15, radio 0.13 0, rag -0.06 0, rain -0.07 0, raise -0.3 -0.25, raisi 0.04 0
ran 0.18 0, rang -0.18 0, range -0.35 0.11, rapid -0.05 0, rare 0.09 0.87, rarel 0.06 0.83
rate 0.33 0.26, rated -0.13 0.26, rates -0.4 -0.19, rathe 0.08 0, ratin 0.25 0.37, re 0.19 0.41
reach 0.34 0.62, react 0.06 0, read -0.22 0, reade -0.16 0, reads -0.06 -0.11, ready -0.06 0.14
real 0.25 0, reali 0.1 0.3, reall -0.46 0.07, reaso -0.08 -0.39, reass 0.03 0, rebui 0.05 0.25
recal 0.04 0, recei 0.18 0.5, recen 0.96 -0.31, recep 0.04 0.4, recko 0.09 0.24, recog 0.31 0.27
recom -0.29 0, recor 0.27 0.03, recov -0.03 0.55, recru -0.35 0.04, red -0.09 0, redes 0.09 0.36
reduc -0.15 -0.58, refer -0.07 -0.1, refle -0.04 0.4, refor -0.1 -1.15, refre -0.09 0
refug 0.24 0.26, refus -0.21 -0.53, regar 0.25 0.07, regio 0.06 0.07, regis 0.11 -0.13
regul -0.18 -0.1, reins -0.06 0, rejec -0.05 0, relat 0.27 -0.15, relea -0.11 0, relen 0.07 0.06
relev -0.22 0.17, relia 0.51 -0.34, relie 0.2 -0.35, rely 0.39 -0.33, remai 0.32 -1.27
remar 0.39 0.35, remem -0.04 0, remin 0.06 0, remot 0.15 -0.05, reorg 0.19 0, rep -0.12 0
repea 0.27 0.22, repla 0.2 0.06, repli 0.24 -0.2, reply -0.31 0, repor -0.16 -0.19, repre -0.2 0
reque -0.25 -0.43, requi 0 0.08, resea -0.04 0, reser -0.06 0, resid 0 0.09, resig 0.13 0
resil -0.05 0, resol 0.04 0, resou 0.33 0.66, respe 0.18 0.24, respi -0.11 -0.49, respo -0.45 0.04
rest -0.14 0.25, resto 0.29 0.12, restr -0.17 0, resul 0 -0.1, retur -0.06 0.15, revea 0.25 -0.1
revie 0.17 -0.48, revis 0 0.14, rewri -0.2 0, rich -0.03 0.13, right 0.23 0.54, rigor -0.54 0.12
rigou 0.37 0.18, ring 0 -0.15, ringi -0.06 0, rise 0.16 -0.12, risen 0.1 -0.26, risin 0.31 -0.72
risk -0.28 0.5, risks 0.2 0, road -0.16 -0.21, roads -0.04 0, rober -0.12 0, robus 0.29 0.52
role 0.38 0.03, roles 0.05 0, roll 0.06 -0.28, roma 0.06 0, roof 0 -0.03, room -0.05 0.22
rooms 0.03 0, rose -0.13 0, ross -0.06 0, rosy 0.04 0, round 0.29 0.34, route 0.11 -0.19
routi 0.3 0.14, royal -0.13 0, rule 0 0.32, ruled 0.09 0, rules -0.12 0, rulin 0.27 0
run 0.12 0.14, rung 0.08 0, runni -0.11 0, runs 0.41 0.78, rural 0.1 0, ruth -0.04 0, s -0.21 0.12
sad -0.05 -0.36, safe 0.38 0.61, safeg 0.26 0.21, safet 0 0.51, said -0.51 -0.18, sam -0.1 0
same 0.23 0, sampl 0.12 -0.17, sarah 0.17 0, sat -0.2 0, satis -0.2 -0.17, satur 0.17 0.18
save -0.11 0, saved -0.13 0, savin -0.05 0, saw 0.35 0.52, say -0.28 0, sayin -0.61 -0.16
says 0.16 0.08, scale -0.11 -0.08, scand 0.11 0, scath -0.12 -0.04, sched 0.1 0, schem 0 0.17
schoo -0.14 0.35, score 0.13 0, scrat 0.04 0, scree 0 -0.05, scrut -0.24 -0.05, seaml 0.06 0.1
searc 0.3 0.2, seat -0.08 0, secon 0.4 -0.32, secre -0.24 -0.11, secti 0.07 -0.24, secto -0.49 0
secur 0.2 0, see 0 -0.1, seein -0.1 -0.51, seek -0.07 0, seeki 0.1 0.3, seem -0.06 0, seems -0.08 0
seen 0 0.85, sees -0.1 0.57, seldo 0.2 0, selec -0.11 0, self -0.11 -0.11, semh 0.16 -0.58
sen 0.23 -0.86, senco 0.36 0.55, send -0.18 0.21, sendi -0.08 0.08, senio -0.04 -0.23
sense 0.65 -0.03, sensi 0.08 -0.03, senso 0.72 0.34, sent 0 0.04, sente 0.15 -0.04
separ 0.16 -0.22, sept -0.11 0, septe -0.15 0, serio 0.33 0.28, serve -0.14 -0.04, servi -0.1 -0.2
sessi 0 0.18, set -0.2 -0.23, sets -0.14 0.06, setti -0.16 -0.6, settl 0.39 0.95, seven -0.08 0
sever -0.47 0.41, shall 0.09 0, shamb -0.12 0, shame -0.17 0, shape 0.23 0.87, shapi 0.17 0
share 0.78 0.24, shari 0.15 -0.17, sharp 0.2 -0.53, she -0.6 -0.14, sheet -0.13 0, shift -0.27 0
shock 0 -0.1, shoes -0.08 0, shoot 0.03 0.2, short 0.03 -0.68, shoul -0.16 -0.31, shout 0.07 0.17
show 0.25 0.47, showe -0.19 -0.13, shown 0.64 0.61, shows 0.43 0.2, shut 0.05 0, sibli 0.23 0
sick -0.15 0, sickn -0.1 0, side 0.47 -0.29, sides -0.06 0, sight 0.57 0.38, sign 0.21 -0.03
signe -0.11 0.26, signi 0.92 -0.45, signs 0.38 0.38, silen -0.05 -0.08, simil 0 0.18, simon -0.05 0
simpl 0.08 0.1, since -0.13 0.14, singl 0.17 0.24, sir -0.14 0, siste -0.06 0, sit -0.12 0.36
site -0.14 0, sites -0.03 0, sits 0.14 0, six -0.06 0, sixte 0.2 0, sixth 0.06 0, size 0 -0.12
skill 0.12 0.07, slamm 0.23 0, sleep -0.03 0, slide -0.05 0, slipp 0.35 -0.52, slow 0.15 -0.43
slowe 0.08 -0.67, slowl 0.13 0.61, small 0.38 0.29, smile -0.08 0, smith -0.14 0, smoot 0.16 0.1
so -0.1 -0.2, socia -0.39 -0.08, solic -0.03 0, solid 0.12 0, some 0.05 -0.92, someb 0.07 0.53
someo 0.19 0.44, somet 0.46 0.09, somew 0.06 0.45, son -0.16 -0.39, soon 0.11 0.08
soone 0.15 -0.45, sorry -0.8 -0.25, sort -0.03 -0.12, sorte 0.04 0, sorts -0.06 0, sough -0.25 0
sound -0.2 0.17, sourc -0.13 0.18, south -0.24 0.12, space -0.14 0, spare 0.15 0, spars -0.03 0
speak 0.25 0.86, speci 0.13 -0.08, spect 0.19 -0.11, speec 0.4 0.34, speed 0.03 -0.38, spell 0.11 0
spend 0.09 -0.2, spent -0.21 -0.16, spin -0.04 0, spite 0.2 0.21, split -0.1 0, spoke 0.03 -0.04
sport -0.07 0, spot 0.33 0.16, spots 0.05 0, spott 0.18 0.26, sprea 0.12 -0.16, stabi 0.21 0.2
stabl 0.3 -0.46, staff 0.08 0.67, stage 0.19 -0.25, stake -0.14 0.26, stall -0.15 0
stand 0.25 0.32, star 0.13 0, start 0.29 0.32, state -0.7 -0.38, stati -0.21 0, statu 0.26 -0.52
stay 0.43 0.19, staye 0.17 0, stays -0.15 0, stead -0.08 0.54, steer 0.05 0, step 0.11 0.51
steph 0.07 0, stepp 0.05 0.34, steps -0.18 0.12, stick 0.23 0, still 0.14 -0.94, stone -0.07 0
stood -0.05 -0.15, stop -0.04 0, stopp -0.05 -0.19, stops -0.05 -0.28, stori 0.06 -0.59
story 0 0.37, strai -0.24 -0.22, strat 0.94 -0.56, strea -0.09 0, stren -0.17 0.07
stres -0.09 0.24, stret 0.11 -0.28, strik 0.05 0, stron 0.31 0.83, struc 0.27 0.53
strug -0.47 0.05, stubb 0.17 0, stude -0.12 -0.18, studi -0.11 0, study -0.07 0, stuff 0.31 0.12
sub -0.05 0, subje 0 -0.28, submi -0.25 0, subsc -0.05 0, subst -0.12 0.06, succe 0 -0.2
such -0.46 0.16, sue -0.15 0, suffe -0.18 -0.18, suffi 0.42 0.31, sugge 0.03 -0.37, suit 0.15 0
suita 0 -0.08, summa -0.28 0, summe 0 0.35, sums 0.13 0, sunda 0.1 0, super -0.07 0.23
suppl 0.04 0, suppo -0.18 0.29, sure -0.18 -0.46, surge 0.14 0.15, surpr -0.67 -0.33
surve -0.82 -0.18, suspe 0.98 -0.52, susta -0.14 0, swift 0.3 0.23, swimm 0.06 0, syndr 0.03 0
syste 0.03 -0.59, t -0.72 -0.2, ta -0.09 0, table 0.38 0.21, tackl 0 0.21, take 0.17 0
taken 0.1 0.14, takes 0.39 -0.33, takin 0.18 -0.07, talk 0.1 0.67, talke -0.61 0.04
talki 0.34 0.19, talks -0.09 0, tangi 0.07 0, targe -0.03 -0.2, task -0.13 -0.12, taugh 0.33 -0.06
taxi -0.03 0.07, taxis 0.18 -0.17, taylo -0.12 0, tea 0.12 0, teach 0.17 0.62, team -0.13 0.87
teams 0.27 0.9, tears -0.03 0, techn 0.03 0, teena 0.29 -0.07, teens 0.31 0, teeth 0.11 -0.06
telep 0.52 0, tell -0.1 0.11, telli -0.19 0, tells 0 0.39, templ -0.26 0, ten -0.07 0.37
tenac 0.3 0.14, tende -0.06 0, term -0.05 0.11, terms -0.25 0.12, testi -0.23 0, tests 0.07 0
text 0.03 0, than 0.37 -0.04, thank -0.2 0.53, that 0 -0.16, the -0.04 0.12, their 0.16 0.09
them 0.13 0, thema -0.08 0, theme -0.19 0, thems 0.33 -0.22, then -0.19 -0.68, thera 0.27 -0.05
there 0.07 -0.21, these -0.77 0.26, they 0.1 0.1, thin 0.36 -0.49, thing -0.27 0.65
think -0.08 0.39, thinl 0.08 -0.17, third 0.06 0.28, thirt -0.05 0, this -0.5 -0.08, thomp -0.03 0
thorn -0.27 0, thoro -0.1 -0.05, those 0.16 -0.24, thoug 0.62 0.36, thous -0.03 -0.23
threa 0.19 -0.13, three -0.07 -0.28, thres 0.05 -0.05, thriv 0.13 0.25, throu 0.08 0.25
thurs -0.36 -0.12, tier -0.07 0, tight 0.41 0.16, till -0.04 -0.16, tim -0.12 0, time 0.22 -0.28
timel -0.06 -0.49, times -0.07 -0.08, timet 0 -0.18, tired -0.46 0, title -0.07 0, to -0.07 -0.3
today -0.23 0.35, toddl 0.05 0.24, toget 0.14 0.55, toile -0.11 0, told -0.14 -0.31, tom -0.04 0
tomor -0.03 0, tonig -0.08 0, too 0 -0.75, took 0.13 0, tool -0.11 0, toolk -0.18 0, top 0.3 0.53
topic -0.15 0, tory -0.07 0, touch 0.04 -0.23, towar -0.09 0, town 0.05 0.19, towns 0.08 0
trace -0.04 0, track -0.15 -0.04, train 0.11 1.12, traje -0.14 0, tram 0.2 0, trans -0.26 -0.25
traum -0.04 -0.18, trave 0.35 0.17, treas 0.04 0, treat 0.14 0.27, trebl 0.15 0, triag -0.27 0
tribu -0.37 0.41, tried -0.09 0, trium -0.04 0, troub 0.46 0, true -0.14 0.48, truly 0 0.07
trust -0.15 -0.99, truth -0.29 0, try -0.04 0.18, tryin 0.13 0, tube 0.21 0, tuesd -0.45 0
tuiti 0.48 0.06, turn 0.46 -1.01, turne 0.2 -0.25, turni 0 -0.16, turno 0.13 -0.79, turns 0.22 0
tutor -0.04 0, twelv -0.13 0.03, twent -0.03 0, twice -0.15 0.03, twitt -0.06 0, two -0.39 0.09
type -0.06 0, typic -0.85 0.57, uk -0.32 0, unabl -0.09 -0.15, unacc 0.5 -0.25, unans 0.32 -0.15
unawa 0.06 -0.06, uncle 0.3 -0.21, under 0.67 0, uneve 0.05 0.1, unfai -0.07 0, unhap 0.42 -0.22
union -0.09 0, unit -0.09 0, unita 0.18 0, unite 0.15 0, units -0.15 0, unive 0.13 -0.21
unkno -0.17 0, unles 0.03 0, unlik -0.15 0, unmet 0 -0.06, unrea 0.09 0, unreg 0.16 -0.18
until -0.35 -0.4, up 0.12 -0.2, updat -0.43 -0.12, ups 0.57 -0.21, upset 0.26 -0.26
uptak -0.13 0.08, urgen -0.08 -0.06, us 0 -0.07, use 0.66 0.52, used 0.17 0.85, usefu 0.36 -0.07
users -0.12 0, uses 0.2 0, using 0.26 0, usual -0.15 0, vacan -0.18 -0.16, vague 0.07 -0.16
vale -0.28 0, valid -0.14 0, valle 0.03 0, value 0.71 0.82, valve -0.15 0, varia 0.06 -0.51
varie -0.24 0.06, vario -0.07 -0.18, vary -0.18 -0.19, ve -0.3 -0.1, verdi 0.59 -0.06
versi -0.37 0, very 0.35 0.64, video -0.11 0, view -0.28 0.19, views 0.12 -0.37, villa 0.52 0.61
vindi -0.05 0, virtu 0.23 0.4, visib -0.22 0.03, visio 0.05 -0.03, visit 0.11 0.81, visua 0.28 0.17
vital -0.36 0, voice 0.13 0.38, volun -0.05 0.31, vouch -0.04 0, vulne -0.22 -0.12, w -0.15 0
wait 0.35 -1.03, waite -0.4 -0.03, waiti -0.58 0.43, waits -0.25 -0.15, walk -0.06 0, walke -0.05 0
wall 0.11 0, want -0.1 -0.26, wante -0.31 -0.29, wanti 0.06 -0.13, wants -0.42 0, ward -0.1 0
wards 0.05 0, warm 0.1 0.14, warne -0.2 -0.45, warni 0.21 -0.17, was 0.11 0.48, wasn -0.09 0.22
waste -0.03 0, watch 0.4 -0.08, way 0.19 0.52, ways 0.07 0.47, we -0.19 0.22, weak 0.35 -0.65
weakn -0.12 0, weath -0.03 0, webin -0.22 0, websi -0.28 0.19, week -0.22 -0.08, weeke 0.3 -0.05
weekl -0.07 0, weeks -0.07 0.67, weigh 0.23 0, welco 0.17 0.08, well 0.09 0.4, wellb 0.26 0.21
wendy -0.1 0, went -0.4 -0.51, were 0.1 -0.17, weren 0.05 -0.22, west -0.07 -0.25, what -0.2 -0.09
whate -0.23 0.18, wheel 0.03 -0.08, when 0.59 0.69, where 0.36 0.71, wheth 0.3 -1.13
which 0.25 0.36, while 0.57 0.54, white -0.16 -0.18, who 0.05 0.52, whoev 0.07 0, whole -0.65 -0.5
whom 0.33 0.23, whose 0.07 -0.39, why -0.42 -0.39, wide 0.07 0.32, widel 0.53 -0.18
widen 0.17 -0.2, wider -0.34 -0.03, wides 0.23 0, will 0.07 -0.27, willi 0.31 -0.06, win 0.08 0
winte -0.14 0, wish 0.07 0.1, withe 0.05 0, withi 0.61 0.2, witho -0.09 0.62, woman -0.19 0
women -0.05 0, won -0.07 0.29, wonde -0.05 0.16, wood 0.1 0, wooll 0.29 0, word -0.31 -0.31
words -0.29 0.14, work 0.37 0.12, worke 0.3 1.02, workf -0.04 0.21, worki -0.07 0.36
works 0.38 0.71, world -0.14 0, worri 0 0.44, worry 0.1 0.32, worse -0.16 -0.58, worst -0.07 -0.07
worth 0.14 0, would 0.27 -0.66, write 0.11 0.05, writi 0.23 -0.25, writt -0.11 0.18, wrong 0 0.18
wrote 0.24 -0.22, wsoa -0.22 -0.1, year 0.37 -0.14, yearl 0.15 0.21, years 0.04 -0.12
yes -0.45 0.03, yeste 0.06 0, yet 0.12 -0.6, you -0.33 0.36, young 0.46 0.43, your -0.51 0.11
yours -0.34 0, youth 0.69 0.91, zoom -0.09 0
near:
0 -0.53 0, 0k -0.05 0, 0m -0.27 0, 0nd -0.04 0, 0pm -0.09 0, 0s 0.11 0, 0st -0.03 0, 0th 0.08 0
a -0.41 0, a0 -0.07 0, aband -0.08 0, able -0.14 0, about 0.06 0, absen 0.07 0, absol -0.07 0
acade 0.16 0, accel -0.21 0, accep -0.09 0, acces -0.03 0, accor -0.06 0, accou 0.05 0, accur 0.2 0
achie 0.09 0, ackno 0.46 0, acros 0.21 0, act -0.03 0, acted -0.09 0, actio -0.3 0, activ 0.09 0
actua 0.08 0, ad 0.03 0, adapt -0.03 0, add -0.1 0, added 0.11 0, adds 0.11 0, adequ -0.15 0
adhd 0.21 0, admir 0.12 0, admis 0.07 0, admit -0.15 0, adole 0.03 0, adopt -0.07 0, adult 0.2 0
advic 0.11 0, advis 0.26 0, advoc 0.16 0, affec -0.09 0, afi 0.55 0, afrai -0.04 0, after 0.17 0
again 0.17 0, age 0.36 0, aged 0.15 0, agenc 0.21 0, agend 0.12 0, ages 0.17 0, ago -0.13 0
agree -0.16 0, ahead 0.15 0, aids 0.11 0, aim -0.16 0, air -0.03 0, alarm -0.06 0, alert 0.08 0
alike 0.06 0, aliso -0.24 0, allia -0.07 0, alloc -0.08 0, allow -0.14 0, almos 0.14 0
alone 0.09 0, along -0.19 0, alrea -0.35 0, also 0.31 0, alter -0.08 0, altho 0.05 0, altog -0.04 0
alway 0.14 0, am -0.06 0, amaze -0.05 0, amazi -0.11 0, amber -0.07 0, ambit 0.43 0, amend 0.1 0
among 0.19 0, amy -0.03 0, and 1.34 0, anew -0.03 0, angry -0.25 0, annou 0.03 0, annua 0.13 0
anoth 0.03 0, answe -0.23 0, anxie -0.04 0, anxio 0.04 0, any -0.13 0, anyon 0.06 0, anywa -0.03 0
ap -0.05 0, apart 0.03 0, apolo -0.23 0, app -0.2 0, appea 0.03 0, appla -0.08 0, appoi 0.33 0
appre 0.12 0, appro -0.09 0, april -0.15 0, are 0.6 0, area -0.23 0, areas 0.17 0, aren -0.07 0
arran 0.12 0, arriv 0.3 0, artic -0.1 0, as 0.44 0, asd 0.28 0, asham -0.11 0, aside -0.12 0
ask -0.1 0, asked -0.12 0, asks 0.12 0, aspir 0.17 0, asses 0.41 0, assis -0.03 0, assoc -0.2 0
assur -0.11 0, asylu 0.09 0, at -0.07 0, attac -0.04 0, attai -0.05 0, attem -0.07 0, attit 0.03 0
audio 0.06 0, audit -0.46 0, augus -0.04 0, autho -0.15 0, autis 0.07 0, autum -0.06 0
avail 0.22 0, avera -0.06 0, await -0.05 0, award 0.06 0, aware 0.06 0, away 0.16 0, babie 0.14 0
baby -0.04 0, back -0.13 0, backl 0.06 0, bad -0.1 0, badly 0.2 0, bag -0.06 0, balan -0.07 0
band -0.04 0, bare 0.17 0, barel 0.1 0, barri -0.11 0, base -0.05 0, based 0.13 0, bases 0.1 0
basic 0.07 0, basis 0.03 0, battl -0.29 0, bbc -0.13 0, be -0.21 0, bears 0.07 0, becam -0.12 0
becau 0.04 0, bed -0.11 0, been -0.26 0, befor 0.09 0, began -0.16 0, begin 0.13 0, begun -0.05 0
behal 0.03 0, behav 0.07 0, behin 0.15 0, being -0.2 0, belie 0.06 0, belon 0.04 0, below 0.06 0
ben -0.06 0, benef 0.13 0, besid -0.13 0, best -0.13 0, bette -0.33 0, betwe 0.37 0, beyon 0.1 0
bid -0.04 0, bill 0.05 0, bins -0.03 0, birth 0.1 0, bit -0.04 0, bits -0.15 0, black -0.05 0
blame -0.04 0, blank 0.08 0, blind 0.08 0, block -0.09 0, blog -0.05 0, board 0.06 0, boat 0.04 0
bodie 0.15 0, body -0.16 0, book -0.11 0, borde 0.12 0, boss 0.1 0, bosse 0.15 0, both -0.18 0
botto 0.05 0, bough 0.1 0, bounc -0.04 0, bound 0.05 0, box 0.15 0, boy -0.1 0, boys 0.03 0
brand -0.04 0, break 0.27 0, breat 0.03 0, bridg -0.13 0, brief -0.09 0, brill -0.12 0
bring 0.08 0, broke -0.04 0, broug 0.13 0, budge 0.28 0, build -0.16 0, built 0.04 0, bus 0.07 0
busin 0.03 0, but -0.05 0, buy 0.26 0, by -0.31 0, c -0.16 0, cabin -0.1 0, café -0.03 0
cake -0.04 0, calle -0.11 0, calm -0.05 0, came 0.06 0, camhs 0.19 0, campa -0.11 0, can 0.12 0
cance 0.07 0, candi 0.05 0, cando 0.22 0, capac -0.14 0, capit -0.04 0, car -0.04 0, card 0.11 0
care 0.32 0, cared -0.04 0, caree -0.03 0, caref 0.13 0, carer -0.12 0, cares 0.17 0, carri 0.04 0
carry -0.11 0, case -0.22 0, cases 0.12 0, casew -0.03 0, castl -0.05 0, catch 0.07 0
categ -0.13 0, cater 0.07 0, caugh 0.15 0, ccg -0.09 0, ccgs 0.15 0, celeb -0.03 0, cent -0.06 0
centr 0.26 0, cereb -0.04 0, certa 0.46 0, chair 0.03 0, chall -0.1 0, chamb -0.1 0, champ -0.09 0
chanc 0.21 0, chang 0.12 0, charg -0.06 0, chari -0.03 0, chart -0.06 0, chat -0.03 0, check 0.33 0
chief 0.12 0, child 0.82 0, choic 0.32 0, choos 0.17 0, chose -0.04 0, chuff -0.03 0, city -0.11 0
civic -0.07 0, claim -0.17 0, clair -0.1 0, clari 0.09 0, clean 0.05 0, clear 0.47 0, click -0.04 0
cliff 0.1 0, clini 0.1 0, cllr -0.33 0, clock 0.04 0, close -0.04 0, club 0.26 0, clubs 0.36 0
clust 0.07 0, co -0.03 0, coach -0.09 0, coher 0.08 0, colla 0.24 0, colle -0.16 0, colou -0.04 0
come 0.06 0, comes 0.17 0, comfo -0.1 0, comin 0.03 0, comme 0.07 0, commi -0.06 0, commu 0.32 0
compe -0.1 0, compl 0.23 0, compr -0.04 0, conce 0.22 0, condi -0.18 0, confi -0.06 0
confu -0.06 0, congr -0.09 0, consi 0.41 0, const 0.06 0, consu -0.13 0, conta -0.03 0
conte 0.03 0, conti 0.11 0, contr 0.12 0, conve 0.06 0, coope 0.1 0, cope -0.08 0, copie 0.04 0
copy -0.03 0, core -0.05 0, corne 0.1 0, corre -0.03 0, corri -0.03 0, cost -0.04 0, costs -0.19 0
could 0.15 0, coun -0.04 0, counc -0.76 0, couns 0.21 0, count 0.16 0, cours -0.05 0, cover -0.08 0
covid -0.28 0, cqc -0.05 0, credi 0.04 0, cried -0.15 0, crisi -0.08 0, crite -0.13 0, criti 0.2 0
cryin -0.04 0, cultu 0.18 0, cup 0.03 0, curre 0.06 0, custo 0.03 0, cut 0.14 0, d -0.27 0
dad -0.03 0, dads 0.11 0, daily 0.06 0, damni -0.2 0, dark 0.15 0, dashb 0.04 0, data -0.24 0
date -0.04 0, dated 0.06 0, dates -0.1 0, deadl 0.34 0, deaf 0.25 0, deali -0.13 0, deals -0.17 0
dealt -0.14 0, dear -0.09 0, debor 0.07 0, decem -0.2 0, decen -0.04 0, decis 0.27 0, decla -0.05 0
decli 0.11 0, dedic 0.04 0, deep -0.07 0, deepl -0.06 0, defen -0.03 0, defic -0.04 0
defin -0.04 0, delay 0.23 0, delig 0.06 0, deliv -0.16 0, deman -0.32 0, democ 0.08 0, dems -0.06 0
denta 0.19 0, denti 0.41 0, depar 0.04 0, depen 0.21 0, depth -0.09 0, deput -0.13 0, descr 0.12 0
deser -0.24 0, desig 0.68 0, despa -0.1 0, despi 0.09 0, detai -0.12 0, deter -0.1 0, devel -0.09 0
dfe -0.04 0, diagn 0.22 0, did 0.05 0, didn -0.22 0, diffe 0.22 0, diffi 0.03 0, digit -0.04 0
dire -0.1 0, disab 0.12 0, disap -0.1 0, disch 0.09 0, disco 0.03 0, discu -0.22 0, disgr -0.08 0
disjo 0.03 0, disor 0.05 0, dispu 0.13 0, dissa 0.11 0, dista 0.05 0, distr -0.04 0, do 0.18 0
docto 0.04 0, docum -0.09 0, does 0.32 0, doesn -0.18 0, dog -0.03 0, doing 0.15 0, don 0.04 0
done 0.05 0, door -0.06 0, doors 0.06 0, doubl 0.03 0, doubt 0.36 0, down -0.09 0, downl -0.08 0
dozen -0.08 0, dr -0.06 0, draft -0.09 0, draw -0.14 0, drawn -0.09 0, draws 0.06 0, dread -0.13 0
drew -0.1 0, drift 0.03 0, drive 0.13 0, drop 0.07 0, dropp 0.11 0, due -0.11 0, dunho -0.14 0
durin 0.07 0, dutie 0.05 0, duty 0.05 0, e -0.14 0, earli 0.11 0, early 0.47 0, easie 0.09 0
east -0.4 0, easte -0.06 0, easy 0.1 0, eat -0.04 0, econo -0.04 0, edge 0.14 0, educa -0.33 0
effec 0.36 0, effor 0.03 0, ehc 0.3 0, ehcp -0.34 0, ehcps -0.04 0, elect -0.06 0, else -0.05 0
embed 0.35 0, emerg 0.17 0, emma -0.03 0, emoti 0.13 0, emplo 0.06 0, empty 0.18 0, enabl 0.11 0
encou -0.22 0, end -0.07 0, endor -0.09 0, ends 0.21 0, energ 0.06 0, engag 0.06 0, engla -0.09 0
engli 0.07 0, enjoy 0.05 0, enorm 0.05 0, enoug 0.36 0, enqui -0.03 0, ensur -0.05 0, entit -0.12 0
ep -0.09 0, epile 0.08 0, equal 0.2 0, equit 0.07 0, escal -0.06 0, escor -0.03 0, espec 0.21 0
essen -0.11 0, estab 0.14 0, estat -0.04 0, estim -0.06 0, ethos 0.03 0, evalu -0.07 0, even 0.17 0
event 0.09 0, ever -0.13 0, every -0.09 0, evide -0.06 0, exami -0.18 0, examp 0.29 0, excee 0.1 0
excep 0.16 0, exces 0.2 0, excit 0.15 0, exclu 0.25 0, excus -0.15 0, execu -0.1 0, exemp 0.15 0
exhau -0.2 0, exist 0.07 0, expan 0.11 0, expec -0.11 0, exper -0.31 0, expla -0.08 0, explo 0.1 0
expre -0.08 0, exten -0.03 0, exter -0.05 0, extra -0.17 0, extre -0.03 0, eye 0.04 0, f 0.13 0
face 0.15 0, faceb -0.06 0, faced -0.15 0, faces 0.04 0, fact 0.04 0, fail -0.2 0, faile 0.07 0
faili -0.22 0, fails -0.25 0, failu -0.19 0, fair -0.06 0, faith 0.04 0, fall 0.08 0, falle 0.1 0
falls 0.05 0, famil 0.25 0, far -0.08 0, fare 0.08 0, fast 0.31 0, fathe 0.08 0, fault -0.13 0
favou 0.23 0, featu -0.18 0, febru -0.19 0, fed 0.08 0, feedb -0.05 0, feel 0.22 0, feeli 0.13 0
feels 0.17 0, feet -0.04 0, fell -0.06 0, few 0.38 0, field 0.06 0, fifte -0.03 0, fifth -0.08 0
fight -0.21 0, figur 0.22 0, files -0.13 0, fill 0.04 0, fille -0.05 0, film -0.06 0, final 0.17 0
find 0.25 0, findi 0.26 0, finds -0.24 0, finge 0.03 0, finis 0.15 0, fire -0.04 0, firm -0.1 0
first -0.08 0, fit 0.16 0, fits 0.05 0, five -0.08 0, fives 0.51 0, fix -0.2 0, fixed 0.09 0
flagg -0.07 0, flexi 0.09 0, floor -0.03 0, flour 0.09 0, flu -0.13 0, focus -0.08 0, follo -0.19 0
food 0.03 0, foot -0.03 0, for 0.76 0, force 0.07 0, forec -0.03 0, forge -0.04 0, form 0.04 0
forme 0.14 0, forms -0.07 0, formu -0.03 0, fortn -0.05 0, forty -0.06 0, forum 0.26 0
forwa 0.13 0, foste -0.05 0, found 0.41 0, four -0.04 0, fourt -0.03 0, fract 0.12 0, fragi 0.14 0
frame 0.05 0, frank -0.12 0, free -0.08 0, freed 0.08 0, frida -0.06 0, frien 0.08 0, frigh -0.05 0
from 0.11 0, front 0.03 0, fruit 0.08 0, frust 0.13 0, full -0.15 0, fully -0.15 0, fun 0.06 0
funct -0.1 0, fund -0.04 0, funda 0.32 0, fundi 0.07 0, furth -0.14 0, futur 0.22 0, gain 0.13 0
gains 0.08 0, galle -0.03 0, gap -0.03 0, gaps 0.07 0, garde -0.04 0, gathe -0.04 0, gave -0.16 0
gcses 0.04 0, gemma -0.04 0, gener 0.11 0, genui -0.15 0, geogr -0.03 0, get 0.32 0, gets 0.36 0
getti 0.06 0, give 0.3 0, given 0.07 0, gives 0.17 0, glad -0.11 0, glass 0.09 0, gloom -0.11 0
glue 0.05 0, go 0.04 0, goes -0.16 0, going -0.04 0, gold 0.16 0, golde 0.03 0, gone -0.07 0
got 0.13 0, gov 0.06 0, gover 0.06 0, gp -0.11 0, grade 0.24 0, gradu 0.3 0, grand 0.05 0
grant -0.03 0, grasp 0.15 0, great -0.07 0, green -0.04 0, grim 0.03 0, grip 0.15 0, groun 0.19 0
group -0.08 0, grow -0.06 0, growi 0.11 0, grown 0.16 0, growt -0.07 0, guide -0.18 0, gypsy 0.03 0
h 0.06 0, habil 0.08 0, had 0.03 0, hadn 0.14 0, haile -0.04 0, half 0.07 0, hall -0.25 0
halve 0.07 0, hand -0.05 0, hande -0.17 0, handf 0.08 0, handi -0.07 0, handl 0.22 0, hando 0.08 0
hands -0.05 0, hang 0.1 0, happe -0.07 0, happy -0.21 0, hard 0.09 0, harde 0.04 0, hardl 0.16 0
hart -0.03 0, has 0.37 0, hasn -0.07 0, have -0.1 0, haven 0.21 0, havin 0.28 0, he -0.11 0
head -0.58 0, headi -0.03 0, headl -0.12 0, heads -0.17 0, headt -0.05 0, healt 0.37 0
hear -0.06 0, heard 0.11 0, heari 0.17 0, heavi 0.07 0, held -0.22 0, hello -0.07 0, help 0.04 0
helpe -0.1 0, helpf -0.09 0, helpi -0.1 0, helpl 0.07 0, her -0.23 0, here -0.38 0, herse 0.06 0
hide -0.07 0, high 0.09 0, highe 0.16 0, highl 0.06 0, hill -0.05 0, him -0.09 0, hire -0.18 0
his -0.28 0, histo -0.06 0, hit 0.08 0, hmci -0.19 0, hold 0.34 0, holde -0.04 0, holds 0.18 0
homes -0.03 0, homew -0.03 0, hones -0.05 0, hope -0.21 0, hoped -0.16 0, hospi 0.2 0, host -0.03 0
hour -0.05 0, hours 0.13 0, house -0.09 0, housi -0.14 0, how 0.14 0, howev 0.25 0, hub 0.06 0
hubs 0.22 0, huge -0.04 0, hundr 0.05 0, hurry 0.05 0, hydro 0.03 0, hyper 0.08 0, i -0.24 0
ian -0.03 0, icb -0.1 0, idea 0.11 0, ident -0.1 0, if 0.09 0, ii 0.03 0, iii 0.03 0, ill -0.04 0
image -0.06 0, imagi 0.08 0, impac 0.3 0, impai 0.15 0, impar 0.06 0, imple 0.09 0, impli -0.07 0
impor -0.23 0, impre 0.07 0, impro -0.18 0, in -0.17 0, inacc 0.15 0, inclu -0.16 0, incon -0.13 0
incre -0.16 0, indep -0.08 0, indic -0.11 0, indiv 0.12 0, ineff 0.06 0, infan 0.18 0, influ 0.35 0
infor 0.19 0, initi -0.21 0, innov 0.08 0, ins 0.06 0, insid -0.1 0, insis -0.07 0, inspi 0.08 0
inste 0.04 0, instr -0.07 0, insuf 0.18 0, integ 0.03 0, inten 0.11 0, inter 0.07 0, intro -0.2 0
inves 0.04 0, invit -0.05 0, invol 0.15 0, is 0.3 0, islan -0.1 0, isn -0.06 0, issue -0.1 0
it 0.07 0, item -0.07 0, items -0.03 0, its -0.21 0, itsel 0.04 0, james -0.06 0, jan 0.05 0
jen -0.06 0, jewel 0.13 0, jim -0.03 0, jo -0.03 0, job 0.07 0, jobs 0.25 0, john -0.06 0
join 0.11 0, joini 0.14 0, joint 0.24 0, jones 0.07 0, journ 0.17 0, joy 0.09 0, judge 0.05 0
julia -0.05 0, july -0.15 0, june -0.18 0, just -0.22 0, justi 0.46 0, kb -0.04 0, keep 0.35 0
keepi 0.07 0, kelly -0.04 0, kept 0.34 0, keywo 0.03 0, kids 0.31 0, kind 0.25 0, kinde -0.03 0
kindl 0.03 0, kindn -0.13 0, kinds -0.28 0, kitch -0.03 0, knees -0.07 0, knew 0.21 0, know 0.3 0
knowi 0.09 0, knowl 0.28 0, known 0.27 0, la -0.04 0, labou -0.2 0, lack 0.07 0, lacke -0.05 0
lacks 0.15 0, lad -0.04 0, lady -0.03 0, lag 0.08 0, laid 0.14 0, land -0.06 0, lande 0.04 0
lane -0.03 0, langu 0.28 0, large -0.09 0, laste -0.08 0, lasti -0.1 0, lasts 0.18 0, late 0.44 0
latel 0.25 0, later 0.11 0, launc -0.06 0, laure 0.09 0, law -0.15 0, lawye -0.04 0, lay -0.12 0
lead -0.1 0, leade 0.52 0, leadi -0.09 0, leads 0.04 0, leafl -0.14 0, learn 0.03 0, leave 0.31 0
leavi -0.08 0, led 0.08 0, lee -0.05 0, left 0.45 0, legal 0.04 0, lengt 0.35 0, less -0.08 0
let -0.3 0, lets 0.09 0, lette -0.09 0, letti -0.12 0, level 0.16 0, lib -0.07 0, liber -0.08 0
lies 0.05 0, life 0.21 0, lifel 0.09 0, lifte 0.09 0, light 0.17 0, like -0.1 0, liked 0.19 0
likel 0.23 0, limbo -0.14 0, limit 0.33 0, lines -0.05 0, link -0.04 0, linke -0.05 0, list -0.14 0
liste -0.04 0, lists -0.05 0, liter -0.06 0, littl 0.48 0, live 0.15 0, lives 0.05 0, ll -0.13 0
local -0.04 0, long 0.22 0, longe 0.15 0, look -0.15 0, looke -0.19 0, looki -0.05 0, looks -0.27 0
lose -0.08 0, loss -0.03 0, lost -0.04 0, lot 0.17 0, lots 0.14 0, lotte 0.14 0, love -0.13 0
loved 0.04 0, lovel -0.15 0, low 0.21 0, lower 0.1 0, lowes -0.04 0, luck 0.04 0, lucky -0.03 0
lunch -0.13 0, m -0.16 0, made -0.09 0, main -0.04 0, mainl 0.13 0, mains 0.05 0, majes -0.09 0
make 0.06 0, makes -0.04 0, makin 0.19 0, man -0.1 0, manag -0.24 0, many 0.19 0, marga -0.03 0
mark 0.11 0, marke 0.11 0, marti -0.1 0, mary -0.03 0, mater -0.04 0, maths 0.07 0, matt 0.12 0
matte -0.07 0, matur 0.11 0, may -0.22 0, me -0.35 0, meani 0.17 0, means 0.09 0, meant 0.07 0
meanw -0.12 0, measu -0.16 0, medic 0.2 0, meet 0.29 0, meeti -0.34 0, meets 0.1 0, membe -0.15 0
mend -0.05 0, menta 0.17 0, menu 0.07 0, merro -0.1 0, merse 0.09 0, mess 0.07 0, messa -0.08 0
met 0.03 0, metro 0.04 0, miche -0.16 0, mid 0.12 0, middl 0.21 0, mile 0.14 0, miles -0.17 0
mind 0.14 0, minds 0.12 0, mine -0.07 0, minim 0.09 0, minis -0.2 0, minor 0.15 0, mirro -0.15 0
misse -0.03 0, missi 0.2 0, mista 0.07 0, mo -0.03 0, mobil -0.03 0, model 0.03 0, moder -0.08 0
momen -0.15 0, monda -0.26 0, money 0.25 0, monit -0.11 0, month -0.18 0, more -0.18 0
morni -0.06 0, most 0.31 0, mostl -0.06 0, mothe -0.13 0, mount -0.04 0, move 0.42 0, moved 0.1 0
moves 0.13 0, movin 0.07 0, mp -0.14 0, mr -0.36 0, ms -0.08 0, much -0.1 0, multi 0.09 0
mum -0.03 0, mums -0.03 0, must -0.12 0, my -0.22 0, mysel -0.03 0, name -0.17 0, named 0.08 0
namel -0.06 0, names -0.19 0, natio -0.08 0, natur 0.09 0, nd 0.15 0, near -0.03 0, nearl 0.34 0
neces 0.09 0, need 0.23 0, needi 0.04 0, needs 0.31 0, negat 0.03 0, neil -0.03 0, net 0.05 0
netwo 0.03 0, neuro 0.4 0, never -0.35 0, new 0.24 0, newbo 0.1 0, newer 0.05 0, newes 0.22 0
newly 0.13 0, news -0.25 0, next -0.23 0, nhs -0.23 0, nhse -0.05 0, nice 0.19 0, nicol -0.05 0
night -0.03 0, nine -0.12 0, no -0.31 0, nobod -0.15 0, non 0.06 0, none -0.37 0, nonet 0.09 0
noon 0.03 0, norma 0.03 0, north 0.22 0, not 0.21 0, note 0.13 0, noted 0.15 0, nothi -0.14 0
notic 0.12 0, notwi -0.03 0, nov -0.06 0, novem -0.08 0, now 0.07 0, numbe -0.04 0, nurse 0.18 0
nursi 0.59 0, o 0.03 0, objec -0.12 0, obser 0.08 0, occas 0.04 0, occup 0.46 0, octob -0.22 0
of 0.31 0, off 0.04 0, offen 0.04 0, offer 0.39 0, offic 0.27 0, ofste 0.28 0, often 0.23 0
old 0.12 0, older 0.32 0, olds 0.22 0, ombud -0.08 0, once -0.08 0, one -0.04 0, onlin 0.12 0
only -0.34 0, onwar 0.03 0, open -0.17 0, openi -0.11 0, opens -0.13 0, opera -0.09 0, opini 0.14 0
oppor -0.11 0, oppos -0.16 0, optim -0.11 0, optio 0.03 0, or 0.12 0, order 0.1 0, ordin 0.11 0
organ -0.08 0, ot 0.42 0, other 0.28 0, our -0.18 0, out 0.16 0, outco 0.2 0, outgr 0.03 0
outli -0.17 0, outre 0.32 0, outsi 0.05 0, outst -0.11 0, over 0.1 0, overa 0.11 0, overh -0.08 0
overn 0.14 0, overs 0.18 0, overv -0.12 0, overw 0.15 0, owing -0.04 0, own -0.26 0, owned -0.05 0
owns 0.04 0, pace 0.37 0, packa -0.06 0, paedi 0.12 0, pages -0.09 0, paid -0.04 0, paint 0.06 0
pair -0.04 0, palpa 0.03 0, palsy -0.04 0, pande 0.05 0, pap -0.03 0, paper -0.12 0, parag 0.09 0
paren 0.3 0, park -0.03 0, parki -0.04 0, parks -0.04 0, parli -0.07 0, part 0.17 0, parti 0.08 0
partn -0.15 0, parts -0.03 0, party 0.09 0, pass 0.05 0, passe 0.18 0, passi 0.13 0, passp 0.05 0
past 0.3 0, paste 0.03 0, patch -0.06 0, pathw 0.44 0, patie -0.14 0, patte -0.08 0, paul -0.16 0
pay 0.03 0, payin 0.14 0, payme 0.33 0, pays 0.09 0, pdf -0.08 0, peer -0.17 0, peers -0.07 0
peopl 0.17 0, per -0.06 0, perfe -0.06 0, perfo -0.03 0, perio 0.07 0, perma 0.09 0, persi 0.06 0
perso 0.3 0, petit -0.03 0, phase 0.08 0, phone 0.04 0, phoni 0.05 0, photo -0.16 0, phras -0.09 0
physi 0.04 0, pick 0.13 0, picke 0.31 0, pictu 0.14 0, piece -0.04 0, pink -0.03 0, place 0.24 0
plain -0.05 0, plan -0.24 0, plann 0.39 0, plans 0.83 0, pleas 0.2 0, pledg 0.08 0, plent -0.19 0
point 0.16 0, polic -0.09 0, polit -0.15 0, poor 0.18 0, poorl 0.08 0, popul -0.05 0, port -0.07 0
porta 0.18 0, portf -0.05 0, posit 0.08 0, possi -0.25 0, post 0.06 0, postc 0.1 0, posts 0.05 0
poten -0.08 0, pound -0.13 0, pover -0.04 0, power -0.04 0, pract 0.13 0, prais 0.31 0, pre 0.03 0
preci 0.23 0, prepa 0.05 0, presc 0.03 0, prese 0.12 0, press -0.17 0, prete -0.05 0, preve 0.11 0
previ 0.03 0, prima 0.28 0, princ -0.04 0, print 0.1 0, prior -0.06 0, priva -0.04 0, proba -0.03 0
probl -0.16 0, produ -0.24 0, profe 0.32 0, profi 0.12 0, profo 0.15 0, progr -0.05 0
promi -0.12 0, promo 0.06 0, promp 0.14 0, prope 0.21 0, propo 0.05 0, prote -0.36 0, proud -0.04 0
prove -0.08 0, provi -0.08 0, psych -0.1 0, publi -0.17 0, pulle -0.04 0, pupil 0.28 0
purpo 0.11 0, push 0.04 0, pushe 0.04 0, put -0.12 0, puts 0.07 0, putti -0.11 0, q -0.13 0
quali 0.09 0, quart 0.05 0, queue 0.1 0, quick 0.27 0, quiet -0.11 0, quite -0.03 0, quote -0.06 0
radio 0.07 0, rag -0.03 0, rain -0.04 0, raise -0.27 0, ran 0.09 0, rang -0.09 0, range -0.3 0
rapid -0.03 0, rare 0.05 0, rarel 0.05 0, rate 0.26 0, rated -0.07 0, rates -0.27 0, rathe 0.06 0
ratin 0.13 0, re 0.17 0, reach 0.33 0, react 0.03 0, read -0.28 0, reade -0.06 0, reads -0.04 0
ready -0.09 0, real 0.1 0, reali 0.05 0, reall -0.23 0, reaso -0.06 0, recei 0.18 0, recen 0.38 0
recep 0.05 0, recko 0.05 0, recog 0.15 0, recom -0.16 0, recor 0.13 0, recov -0.05 0, recru -0.27 0
red -0.05 0, redes 0.06 0, reduc -0.12 0, refer -0.03 0, refor 0.03 0, refre -0.04 0, refug 0.14 0
refus -0.15 0, regar 0.11 0, regio 0.04 0, regis 0.08 0, regul -0.16 0, rejec -0.03 0, relat 0.19 0
relea -0.22 0, relen 0.04 0, relev -0.1 0, relia 0.26 0, relie 0.1 0, rely 0.21 0, remai 0.11 0
remar 0.18 0, remin 0.04 0, remot 0.08 0, reorg 0.09 0, rep -0.06 0, repea 0.16 0, repla 0.1 0
repli 0.09 0, reply -0.14 0, repor -0.37 0, repre -0.1 0, reque -0.13 0, requi -0.09 0
reser -0.03 0, resid 0.03 0, resig 0.05 0, resou 0.04 0, respe 0.09 0, respi -0.06 0, respo -0.19 0
rest -0.06 0, resto 0.14 0, restr -0.07 0, resul 0.08 0, retur -0.05 0, revea 0.13 0, revie 0.18 0
revis 0.19 0, rewri -0.11 0, right 0.17 0, rigor -0.28 0, rigou 0.19 0, ringi -0.03 0, rise 0.08 0
risen 0.05 0, risin 0.11 0, risk -0.16 0, risks 0.14 0, road -0.13 0, rober -0.06 0, robus 0.15 0
role 0.33 0, roma 0.03 0, room -0.05 0, rose -0.06 0, ross -0.03 0, round 0.15 0, route 0.05 0
routi 0.15 0, royal -0.1 0, rules -0.06 0, rulin 0.14 0, run 0.04 0, rung 0.04 0, runs 0.19 0
rural 0.05 0, ruth -0.03 0, s -0.26 0, safe 0.19 0, safeg 0.13 0, said -0.12 0, sam -0.05 0
same 0.07 0, sampl 0.06 0, sarah 0.09 0, sat -0.1 0, satis -0.15 0, satur 0.09 0, save -0.05 0
saved -0.06 0, savin -0.03 0, saw 0.53 0, say -0.38 0, sayin -0.22 0, says -0.03 0, scale 0.03 0
scand 0.06 0, scath -0.06 0, sched 0.05 0, schoo 0.26 0, score 0.06 0, scrat 0.04 0, scrut -0.13 0
seaml 0.03 0, searc 0.15 0, seat -0.05 0, secon 0.06 0, secre -0.11 0, secti 0.03 0, secto -0.25 0
secur 0.11 0, see -0.11 0, seein -0.06 0, seek -0.04 0, seeki 0.09 0, seem -0.03 0, seems -0.04 0
seen 0.06 0, sees 0.09 0, seldo 0.09 0, selec -0.06 0, self -0.07 0, sen 0.21 0, senco 0.23 0
send -0.37 0, sendi -0.04 0, senio -0.03 0, sense 0.36 0, sensi 0.04 0, senso 0.52 0, sente 0.08 0
separ 0.08 0, sept -0.05 0, septe -0.24 0, serio 0.16 0, serve -0.05 0, servi 0.47 0, sessi 0.06 0
set -0.05 0, sets -0.03 0, setti -0.03 0, settl 0.17 0, seven -0.06 0, sever -0.11 0, shall 0.05 0
shamb -0.06 0, shame -0.08 0, shape 0.07 0, shapi 0.1 0, share 0.51 0, shari 0.07 0, sharp 0.11 0
she -0.31 0, sheet -0.07 0, shift -0.14 0, shoes -0.04 0, short 0.18 0, shoul -0.26 0, shout 0.05 0
show 0.11 0, showe -0.09 0, shown 0.32 0, shows 0.16 0, shut 0.04 0, sibli 0.12 0, sick -0.07 0
sickn -0.05 0, side 0.24 0, sides -0.03 0, sight 0.3 0, sign 0.11 0, signe -0.07 0, signi 0.8 0
signs 0.19 0, simpl 0.05 0, since -0.04 0, sir -0.07 0, siste -0.03 0, sit -0.05 0, site -0.07 0
sits 0.07 0, sixte 0.1 0, size -0.04 0, skill 0.04 0, slamm 0.07 0, slipp 0.22 0, slow 0.22 0
slowe 0.03 0, slowl 0.03 0, small 0.22 0, smile -0.04 0, smith -0.07 0, smoot 0.19 0, so -0.2 0
socia -0.36 0, solid 0.06 0, solve 0.03 0, some 0.03 0, someb 0.03 0, someo 0.1 0, somet 0.28 0
somew 0.03 0, son -0.08 0, soon 0.06 0, soone 0.08 0, sorry -0.55 0, sorts -0.03 0, sough -0.13 0
sound -0.1 0, sourc -0.07 0, south 0.05 0, space -0.07 0, spare 0.09 0, speak 0.08 0, speci 0.1 0
spect 0.1 0, speec 0.4 0, speed 0.06 0, spell 0.05 0, spend 0.05 0, spent -0.11 0, spite 0.18 0
split -0.05 0, sport -0.03 0, spot 0.16 0, spots 0.04 0, sprea 0.07 0, stabi 0.1 0, stabl 0.07 0
stage 0.11 0, stake -0.11 0, stall -0.08 0, stand 0.09 0, star 0.06 0, start 0.11 0, state -0.21 0
stati -0.11 0, statu 0.13 0, stay 0.14 0, staye 0.08 0, stays -0.09 0, stead -0.05 0, steer 0.03 0
step 0.06 0, steph 0.03 0, steps -0.23 0, stick 0.12 0, still 0.31 0, stone -0.03 0, stood -0.03 0
stopp 0.06 0, stops -0.03 0, stori 0.03 0, story 0.04 0, strai -0.13 0, strat 0.59 0, strea -0.04 0
stren 0.22 0, stres -0.05 0, stret 0.05 0, stron 0.27 0, struc 0.14 0, strug -0.23 0, stubb 0.1 0
stude -0.06 0, studi -0.05 0, study -0.03 0, stuff 0.17 0, sub -0.03 0, submi -0.13 0
subsc -0.03 0, subst -0.06 0, such -0.23 0, sue -0.08 0, suffe -0.09 0, suffi 0.21 0, suit 0.07 0
suita -0.03 0, summa -0.14 0, sums 0.07 0, sunda 0.05 0, super -0.03 0, suppo 0.37 0, sure -0.06 0
surge 0.06 0, surpr -0.26 0, surve -0.43 0, suspe 0.57 0, susta -0.07 0, swift 0.19 0, swimm 0.03 0
syste 0.05 0, t -0.21 0, ta -0.05 0, table 0.22 0, take -0.03 0, taken -0.06 0, takes 0.19 0
takin 0.08 0, talk 0.1 0, talke -0.33 0, talki 0.19 0, talks -0.04 0, tangi 0.03 0, targe -0.05 0
task -0.04 0, taugh 0.17 0, taxi -0.04 0, taxis 0.09 0, taylo -0.06 0, tea 0.06 0, teach 0.1 0
team -0.1 0, teams 0.17 0, teena 0.17 0, teens 0.16 0, teeth 0.03 0, telep 0.25 0, tell 0.1 0
telli -0.1 0, templ -0.17 0, ten -0.03 0, tenac 0.16 0, tende -0.03 0, terms -0.13 0, test -0.03 0
testi -0.11 0, tests 0.03 0, than 0.25 0, thank -0.13 0, that 0.26 0, the -0.03 0, their 0.24 0
thema -0.04 0, theme -0.12 0, thems 0.15 0, thera 0.35 0, there -0.03 0, these -0.31 0, they 0.39 0
thin 0.19 0, thing 0.05 0, thinl 0.05 0, third -0.03 0, thirt -0.03 0, this -0.52 0, thorn -0.13 0
thoro -0.04 0, those -0.19 0, thoug 0.09 0, threa 0.13 0, thres 0.06 0, thriv 0.06 0, thurs -0.15 0
tier -0.03 0, tight 0.31 0, till -0.03 0, tim -0.07 0, time 0.21 0, timel 0.15 0, timet -0.03 0
tired -0.26 0, title -0.03 0, to 0.44 0, today -0.08 0, toddl 0.05 0, toget 0.25 0, toile -0.06 0
told -0.04 0, tonig -0.04 0, too 0.45 0, took 0.04 0, tool -0.06 0, toolk -0.09 0, top 0.12 0
topic -0.08 0, tory -0.04 0, touch 0.03 0, town 0.04 0, towns 0.04 0, track -0.09 0, train 0.13 0
traje -0.07 0, tram 0.1 0, trans -0.11 0, trave 0.2 0, treat 0.1 0, trebl 0.07 0, triag -0.14 0
tribu -0.24 0, tried -0.05 0, troub 0.22 0, true -0.07 0, trust -0.07 0, truth -0.15 0, try -0.04 0
tryin 0.06 0, tube 0.1 0, tuesd -0.23 0, tuiti 0.23 0, turn 0.29 0, turne 0.08 0, turni -0.04 0
turno 0.03 0, turns 0.11 0, tutor -0.03 0, twice -0.08 0, twitt -0.03 0, two -0.31 0, type -0.03 0
typic -0.41 0, uk -0.17 0, unabl -0.04 0, unacc 0.3 0, unans 0.12 0, unawa 0.08 0, uncle 0.15 0
under 0.37 0, uneve 0.08 0, unfai -0.04 0, unhap 0.29 0, union -0.04 0, unit -0.05 0, unita 0.09 0
unite 0.08 0, units -0.08 0, unive 0.07 0, unkno -0.08 0, unlik -0.08 0, unmet 0.08 0, unrea 0.04 0
unreg 0.09 0, until -0.1 0, updat -0.23 0, ups 0.29 0, upset 0.14 0, uptak -0.07 0, urgen -0.07 0
us 0.3 0, use 0.31 0, used 0.11 0, usefu 0.2 0, users -0.1 0, uses 0.09 0, using 0.13 0
usual -0.12 0, vacan -0.15 0, vague 0.04 0, vale -0.14 0, valid -0.1 0, value 0.42 0, valve -0.07 0
varia 0.09 0, varie -0.13 0, vario -0.04 0, vary -0.1 0, ve -0.14 0, verdi 0.29 0, versi -0.19 0
very 0.3 0, video -0.05 0, view -0.19 0, views -0.09 0, villa 0.29 0, virtu 0.12 0, visib -0.11 0
visio 0.11 0, visit 0.16 0, visua 0.14 0, vital -0.18 0, voice 0.08 0, volun -0.06 0, vouch -0.03 0
vulne -0.18 0, w -0.07 0, wait 0.32 0, waite -0.19 0, waiti -0.22 0, waits 0.14 0, walk -0.03 0
walke -0.03 0, wall 0.05 0, want 0.07 0, wante -0.1 0, wanti 0.03 0, wants -0.22 0, ward -0.05 0
warm 0.03 0, warne -0.07 0, warni 0.11 0, wasn -0.03 0, watch 0.26 0, way 0.29 0, ways -0.05 0
we -0.24 0, weak 0.21 0, weakn 0.41 0, webin -0.12 0, websi -0.15 0, weeke 0.17 0, weekl -0.04 0
weigh 0.1 0, welco 0.12 0, well 0.37 0, wellb 0.12 0, wendy -0.05 0, went -0.22 0, were -0.03 0
weren 0.04 0, west -0.04 0, what 0.3 0, whate -0.12 0, when 0.4 0, where 0.24 0, wheth 0.22 0
which -0.14 0, white -0.08 0, who 0.1 0, whoev 0.03 0, whole -0.34 0, whom 0.17 0, whose 0.05 0
why -0.21 0, wide 0.04 0, widel 0.26 0, widen 0.08 0, wider -0.17 0, wides 0.12 0, will -0.29 0
willi 0.16 0, win 0.04 0, winte -0.1 0, wish 0.03 0, withi 0.38 0, woman -0.09 0, wonde -0.03 0
wood 0.05 0, wooll 0.11 0, word -0.19 0, words -0.14 0, work -0.06 0, worke 0.18 0, workf -0.12 0
worki 0.04 0, works 0.27 0, world -0.14 0, worn -0.08 0, worry 0.05 0, worse -0.07 0, worst -0.03 0
worth 0.06 0, would 0.2 0, write 0.11 0, writi 0.12 0, writt -0.07 0, wrong 0.03 0, wsoa -0.16 0
yearl 0.08 0, years 0.19 0, yes -0.23 0, yet 0.59 0, you -0.12 0, young 0.51 0, your -0.24 0
yours -0.17 0, youth 0.36 0, zoom -0.05 0
before:
0 -0.14 0, 0am -0.08 0, 0k -0.04 0, 0m -0.65 0, 0pm -0.07 0, 0rd 0.2 0, 0th 0.05 0, a 0.03 0
a0 -0.04 0, able -0.05 0, about 0.13 0, above -0.4 0, absen -0.04 0, absol -0.17 0, acade 0.1 0
accel -0.07 0, accep -0.53 0, acces -0.07 0, accom -0.15 0, accou 0.34 0, accur 0.12 0
achie 0.06 0, ackno -0.06 0, acros 0.04 0, act -0.07 0, acted 0.07 0, actin -0.12 0, actio -0.05 0
activ 0.07 0, actua 0.08 0, ad -0.09 0, adapt -0.06 0, add 0.04 0, added -0.23 0, addit -0.23 0
addre -0.1 0, adds -0.04 0, adequ -0.14 0, adhd 0.12 0, admit 0.06 0, adole 0.04 0, adopt 0.14 0
adult 0.17 0, adver 0.05 0, advic 0.11 0, advis 0.04 0, advoc 0.06 0, affec -0.05 0, afi 0.42 0
after -0.03 0, again 0.22 0, age 0.48 0, aged 0.12 0, agenc -0.16 0, ages 0.26 0, ago -0.07 0
agree -0.41 0, aids -0.05 0, aim -0.24 0, air -0.03 0, alarm -0.03 0, alert -0.05 0, ali 0.03 0
alike -0.07 0, aliso -0.03 0, allia -0.05 0, alloc -0.08 0, allow -0.06 0, almos -0.21 0
alone 0.03 0, along 0.27 0, alrea 0.32 0, also 0.08 0, alter -0.1 0, altho -0.28 0, amaze -0.03 0
amazi -0.04 0, amber 0.12 0, ambit 0.6 0, amend -0.07 0, among 0.69 0, amoun -0.09 0, an -0.29 0
and 0.11 0, andre -0.06 0, angel 0.03 0, angry -0.12 0, annou -0.04 0, annua 0.3 0, answe 0.23 0
anxie 0.2 0, anxio 0.1 0, any -0.03 0, anyon 0.19 0, anyth 0.14 0, aob -0.04 0, ap -0.19 0
apolo -0.07 0, app 0.08 0, appea 0.03 0, appen -0.04 0, appli -0.06 0, appoi 0.35 0, appre 0.15 0
appro -0.28 0, april 0.05 0, archi -0.07 0, are 0.37 0, area -0.45 0, areas -0.16 0, aren -0.12 0
argue -0.03 0, arisi -0.05 0, aroun 0.17 0, arran 0.46 0, arriv 0.07 0, artic -0.12 0, as 0.5 0
asd 0.27 0, ashco -0.2 0, aside -0.13 0, ask -0.12 0, asked -0.13 0, askin -0.18 0, asks 0.11 0
aspir -0.14 0, asses 0.24 0, assis 0.23 0, assoc -0.29 0, assur 0.17 0, attai -0.21 0, atten 0.39 0
audio -0.06 0, audit -0.62 0, augus 0.08 0, autho 0.22 0, autis 0.16 0, autum -0.03 0, avail 0.04 0
avera 0.08 0, avoid 0.05 0, await -0.05 0, award -0.08 0, aware 0.08 0, away 0.46 0, b -0.18 0
babie 0.17 0, back -0.06 0, backg 0.08 0, backl 0.21 0, bad 0.09 0, badly 0.19 0, balan -0.04 0
bare -0.03 0, barel -0.06 0, base 0.09 0, basic 0.07 0, basis 0.06 0, battl 0.06 0, bay -0.12 0
bbc -0.08 0, be -0.08 0, bear 0.29 0, becam 0.05 0, becau 0.54 0, becom -0.04 0, been -0.06 0
befor 0.08 0, began -0.05 0, begin 0.33 0, behal -0.09 0, behav 0.11 0, belie -0.2 0, bell 0.13 0
belon 0.17 0, below 0.15 0, ben -0.19 0, benef -0.05 0, besid -0.13 0, best 0.2 0, bette 0.29 0
betwe 0.09 0, beyon -0.24 0, bigge 0.07 0, bill 0.04 0, birth 0.06 0, bit 0.14 0, bits 0.42 0
black 0.26 0, blind 0.07 0, blog -0.13 0, blunt -0.06 0, board -0.15 0, bodie -0.25 0, body 0.11 0
book -0.04 0, borde 0.03 0, borou -0.13 0, boss 0.06 0, bosse 0.3 0, both -0.49 0, bough -0.04 0
box 0.06 0, boy -0.06 0, boys 0.04 0, break 0.16 0, breat 0.13 0, bridg -0.06 0, brief -0.17 0
brill -0.17 0, bring 0.27 0, broad 0.08 0, broke -0.25 0, broth -0.05 0, broug -0.15 0
budge 0.14 0, build -0.09 0, built 0.03 0, bus -0.16 0, buses 0.05 0, busin 0.07 0, but 0.27 0
buy 0.28 0, by -0.75 0, c -0.24 0, cabin -0.38 0, café -0.05 0, cake -0.03 0, call 0.15 0
calle -0.06 0, calls -0.23 0, came -0.63 0, camhs 0.24 0, campa -0.15 0, can 0.12 0, cance -0.04 0
cando 0.15 0, canno 0.09 0, capac 0.07 0, capit -0.08 0, capti 0.07 0, car -0.05 0, card 0.08 0
care 0.25 0, cared 0.04 0, caree -0.04 0, caref -0.16 0, carer -0.39 0, cares -0.05 0
carri -0.29 0, case -0.35 0, casel -0.1 0, cases 0.38 0, casew -0.03 0, catch -0.08 0
categ -0.07 0, cathe -0.05 0, caugh 0.17 0, cauti -0.06 0, ccg 0.18 0, ccgs -0.11 0, cent -0.16 0
centr 0.24 0, certa -0.2 0, chair -0.13 0, chall -0.17 0, chamb -0.13 0, champ -0.07 0
chanc -0.21 0, chang -0.25 0, charg 0.13 0, chari -0.04 0, charl 0.19 0, chart -0.05 0
chase -0.04 0, chat 0.03 0, check 0.07 0, cheer -0.05 0, chief -0.2 0, child 0.04 0, choic 0.05 0
choos 0.15 0, chuff 0.08 0, civic -0.03 0, claim -0.07 0, clair -0.14 0, clari 0.08 0
class -0.15 0, clear 0.23 0, cliff 0.04 0, clini 0.42 0, cllr -0.62 0, clock -0.07 0, close -0.1 0
closi -0.17 0, club 0.11 0, clubs 0.29 0, clust 0.09 0, co 0.26 0, coach -0.04 0, coast -0.17 0
code -0.32 0, coffe -0.05 0, coher 0.13 0, cold 0.04 0, cole -0.04 0, colle -0.18 0, come 0.09 0
comes 0.12 0, comfo 0.04 0, comin -0.17 0, comme 0.13 0, commi 0.24 0, commo -0.09 0, commu 0.43 0
compa -0.08 0, compe -0.06 0, compl 0.23 0, compr -0.1 0, conce -0.45 0, concl -0.29 0
condi 0.03 0, condu -0.06 0, confi 0.14 0, confu -0.18 0, congr 0.04 0, conse 0.12 0, consi -0.09 0
consu -0.42 0, conta -0.04 0, conte -0.17 0, conti 0.04 0, contr -0.32 0, conve 0.22 0
coope 0.05 0, coord -0.15 0, cope 0.05 0, copro -0.03 0, copy -0.07 0, core 0.06 0, corpo 0.06 0
corre -0.05 0, corri -0.06 0, cost -0.07 0, costs -0.09 0, could 0.04 0, coun -0.06 0
counc -0.86 0, cours -0.08 0, court 0.09 0, covid 0.03 0, cqc -0.16 0, crack 0.07 0, creat -0.14 0
credi 0.37 0, cried -0.09 0, crisi 0.11 0, crite -0.13 0, criti 0.26 0, cross -0.05 0, cultu 0.31 0
cup 0.04 0, cupbo 0.04 0, curre 0.1 0, cut 0.17 0, cuts -0.05 0, d 0.14 0, dad -0.03 0
daily 0.21 0, dame 0.08 0, damni -0.49 0, dark 0.15 0, data 0.1 0, date 0.34 0, dated 0.07 0
daugh -0.07 0, day 0.04 0, days 0.12 0, dco 0.35 0, dcs 0.18 0, deadl -0.25 0, deaf 0.04 0
deal -0.32 0, deali -0.06 0, deals 0.03 0, dealt -0.14 0, debat 0.04 0, decem 0.24 0, decen 0.05 0
decid 0.09 0, decis 0.37 0, decla 0.04 0, deepl -0.22 0, defen 0.05 0, defic -0.07 0, delay -0.17 0
delig -0.06 0, deliv -0.68 0, deman 0.08 0, democ 0.11 0, denta 0.03 0, denti 0.13 0, depar -0.09 0
depth -0.13 0, deput -0.11 0, descr 0.25 0, deser -0.21 0, desig 0.27 0, despa -0.1 0, despe 0.08 0
despi 0.11 0, detai 0.07 0, devel -0.1 0, dfe -0.34 0, diagn 0.13 0, diary 0.05 0, did -0.17 0
didn 0.28 0, diffe 0.09 0, diffi 0.07 0, direc 0.22 0, disab 0.32 0, disag -0.03 0, disap -0.19 0
disch -0.05 0, disco 0.07 0, discu -0.27 0, disgr 0.03 0, disor 0.28 0, dispu 0.03 0, dissa 0.09 0
dista 0.04 0, distr 0.06 0, do 0.13 0, docto -0.19 0, does -0.03 0, doesn -0.06 0, dog -0.07 0
doing -0.19 0, done -0.09 0, door 0.06 0, doors -0.05 0, doubt 0.1 0, down -0.09 0, dozen -0.03 0
draft -0.03 0, draw 0.18 0, drawi 0.06 0, draws -0.03 0, drew 0.16 0, drift -0.06 0, dropp 0.11 0
due 0.09 0, durin -0.09 0, dutie -0.11 0, duty -0.09 0, dynam -0.07 0, e 0.06 0, each 0.12 0
earli 0.29 0, early 0.6 0, earne 0.05 0, easil 0.1 0, east 0.18 0, easte -0.05 0, easy -0.09 0
edge 0.1 0, educa -0.5 0, effec 0.57 0, effor -0.05 0, ehc 0.47 0, ehcp -0.31 0, ehcps 0.06 0
eight 0.06 0, eithe -0.09 0, elain -0.04 0, elect 0.21 0, eleve -0.09 0, else 0.13 0, elsew 0.21 0
email -0.13 0, embed 0.03 0, emma -0.04 0, emoti -0.15 0, empty 0.03 0, encou -0.11 0, end -0.11 0
ended -0.11 0, endor -0.03 0, ends -0.18 0, engag -0.06 0, engla -0.43 0, engli 0.11 0
enjoy 0.05 0, enorm -0.09 0, enoug 0.88 0, enqui -0.17 0, ensur -0.12 0, entit -0.15 0, ep -0.07 0
epile 0.07 0, equal 0.19 0, equip -0.05 0, escal -0.04 0, espec 0.03 0, estab 0.23 0, estat -0.04 0
estim -0.04 0, evalu -0.14 0, even 0.07 0, eveni 0.07 0, ever -0.13 0, every -0.07 0, evide -0.24 0
exami -0.12 0, examp 0.17 0, excee 0.04 0, excel -0.11 0, exces -0.06 0, excit 0.04 0, exclu 0.14 0
excus -0.14 0, execu -0.57 0, exhau -0.16 0, exist 0.12 0, expan -0.09 0, expec -0.37 0
exper -0.32 0, expla 0.24 0, explo 0.08 0, exten -0.25 0, exter -0.07 0, extra -0.03 0, eye 0.17 0
eyes -0.04 0, f -0.11 0, face 0.14 0, faced -0.07 0, faces 0.08 0, fact 0.25 0, facts -0.08 0
fail 0.05 0, faili -0.05 0, fails -0.26 0, failu -0.3 0, fair -0.07 0, faith 0.11 0, fall 0.14 0
falle -0.07 0, falli -0.08 0, falls 0.11 0, famil 0.12 0, far -0.52 0, fast 0.57 0, faste 0.06 0
fault 0.11 0, favou 0.14 0, feare 0.08 0, featu -0.13 0, febru -0.22 0, fed 0.11 0, feed -0.04 0
feedb -0.26 0, feeli 0.03 0, feels -0.06 0, fell -0.08 0, felt -0.08 0, few 0.3 0, fewer 0.22 0
field 0.15 0, fifte -0.08 0, fifth -0.04 0, fight -0.3 0, figur 0.05 0, files -0.11 0, final 0.07 0
finan -0.06 0, find 0.16 0, findi -0.42 0, finds 0.14 0, fine -0.05 0, finis 0.08 0, firml 0.13 0
first -0.29 0, fit -0.04 0, fits 0.03 0, five 0.22 0, fives 0.21 0, fix 0.09 0, flat -0.1 0
flexi 0.08 0, flu -0.04 0, focus -0.72 0, follo 0.26 0, force -0.04 0, forec -0.14 0, forgo 0.07 0
form 0.04 0, forma -0.11 0, forme -0.04 0, forms 0.03 0, fortn -0.06 0, forum -0.38 0, forwa 0.09 0
four 0.17 0, fourt -0.1 0, fract 0.15 0, fragi 0.11 0, frame -0.12 0, frank 0.03 0, free -0.18 0
frida -0.04 0, frigh -0.12 0, from -0.16 0, front -0.33 0, fruit 0.11 0, frust 0.31 0, fulfi 0.08 0
full -0.67 0, fully 0.03 0, fun 0.03 0, fund -0.16 0, fundi -0.26 0, futur 0.06 0, g -0.1 0
gap 0.13 0, gaps -0.08 0, garde -0.05 0, gate 0.07 0, gathe -0.09 0, gave 0.11 0, gcse -0.07 0
gener 0.33 0, genui -0.11 0, geogr 0.06 0, get -0.05 0, gets 0.47 0, getti -0.16 0, girls -0.04 0
gist -0.03 0, gives -0.07 0, glad 0.18 0, gloom 0.1 0, glowi 0.14 0, go 0.16 0, goes 0.45 0
going 0.22 0, gold 0.04 0, gone -0.27 0, good -0.11 0, got -0.03 0, gov -0.06 0, gover 0.32 0
gp -0.05 0, gps 0.04 0, grade -0.14 0, grand 0.07 0, grant -0.1 0, grasp 0.08 0, grate -0.1 0
great 0.18 0, green -0.1 0, grip 0.05 0, groun 0.25 0, group 0.08 0, grown 0.12 0, guide -0.07 0
gypsy 0.08 0, h -0.06 0, habil 0.04 0, had -0.18 0, hadn 0.21 0, haile 0.17 0, hale 0.04 0
half 0.23 0, hall 0.26 0, halve 0.1 0, hand -0.13 0, hande 0.17 0, handf -0.03 0, handi 0.04 0
handl 0.4 0, hands -0.11 0, hang 0.17 0, happe 0.15 0, happi 0.03 0, happy -0.08 0, hard 0.27 0
harde 0.07 0, hardl 0.05 0, harm 0.03 0, hasn 0.15 0, have -0.21 0, haven 0.11 0, havin -0.16 0
he -0.11 0, head -0.25 0, headi 0.03 0, heads -0.2 0, headt -0.07 0, healt 0.73 0, hear -0.11 0
heart 0.12 0, heavi 0.09 0, held -0.29 0, help 0.32 0, helpe -0.18 0, helpf 0.04 0, helpi -0.23 0
helps 0.17 0, her -0.12 0, here -0.4 0, hers 0.03 0, herse 0.14 0, hide 0.05 0, high 0.39 0
highe 0.18 0, highl 0.47 0, hill -0.03 0, him -0.03 0, himse -0.04 0, hired -0.08 0, his -0.15 0
histo 0.06 0, hit 0.08 0, hmci -0.04 0, hold 0.19 0, holde 0.26 0, holds 0.18 0, holid 0.04 0
home 0.16 0, hones 0.04 0, hope 0.08 0, hoped -0.07 0, hospi 0.23 0, host -0.19 0, hour -0.07 0
hours -0.24 0, house -0.05 0, housi -0.1 0, how -0.26 0, howev 0.15 0, hub 0.18 0, hubs -0.1 0
huge -0.03 0, hundr 0.04 0, hurts 0.07 0, hyper 0.26 0, i -0.09 0, ian -0.03 0, icb -0.11 0
ideas -0.05 0, ident 0.6 0, if 0.29 0, ignor 0.29 0, image 0.06 0, imagi 0.05 0, impai 0.08 0
impar 0.03 0, imple 0.11 0, impor 0.21 0, impre 0.34 0, impro -0.44 0, in 0.31 0, inacc 0.09 0
inade -0.16 0, inbox 0.09 0, inclu 0.06 0, incom -0.1 0, incon 0.38 0, incre -0.31 0, indep -0.21 0
indic -0.17 0, indiv -0.06 0, infan 0.08 0, influ 0.1 0, inher -0.03 0, initi 0.48 0, innov -0.16 0
input 0.04 0, insid -0.07 0, insis -0.05 0, inspe 0.33 0, inspi -0.04 0, insta 0.16 0, insuf 0.07 0
integ 0.16 0, inten -0.04 0, inter 0.04 0, into -0.28 0, intro -0.07 0, inves -0.03 0
invit -0.03 0, invol -0.06 0, is 0.15 0, islan 0.21 0, isn 0.11 0, issue -0.28 0, it 0.21 0
item 0.05 0, itsel -0.03 0, james 0.15 0, jan 0.08 0, jewel 0.05 0, jim 0.18 0, job -0.14 0
jobs 0.15 0, john 0.1 0, join 0.1 0, joine -0.03 0, joini -0.13 0, joint 0.53 0, jones 0.06 0
journ -0.12 0, joy 0.03 0, judge -0.25 0, julia -0.03 0, july -0.59 0, june -0.71 0, just -0.26 0
justi -0.03 0, kb -0.05 0, keep 0.21 0, keeps -0.04 0, kept 0.35 0, kettl 0.07 0, key -0.13 0
kids 0.46 0, kind 0.3 0, kinde -0.03 0, kindl 0.04 0, kinds -0.04 0, kitch 0.05 0, knees -0.03 0
knew -0.09 0, knock 0.07 0, knowi 0.13 0, knowl -0.06 0, known 0.46 0, la -0.13 0, label 0.06 0
labou -0.2 0, lack 0.49 0, lacks 0.11 0, lag -0.05 0, land -0.03 0, lane -0.15 0, langu 0.09 0
large -0.09 0, last -0.21 0, laste 0.04 0, lasti -0.04 0, late 0.23 0, latel -0.12 0, lates -0.15 0
launc -0.07 0, law -0.11 0, lawye 0.04 0, lay -0.16 0, lays 0.08 0, lead -0.19 0, leade 1.08 0
leadi -0.05 0, leads -0.48 0, learn -0.15 0, least -0.09 0, leave 0.06 0, leavi -0.08 0, led 0.13 0
lee -0.04 0, left 0.16 0, legal 0.06 0, lengt 0.11 0, let -0.23 0, lets -0.1 0, lette 0.12 0
letti -0.04 0, level 0.14 0, lib -0.05 0, liber -0.15 0, libra -0.05 0, lie -0.06 0, lies -0.06 0
life -0.04 0, lifel -0.04 0, light -0.22 0, like -0.37 0, liked 0.23 0, likel -0.19 0, likes 0.06 0
limbo 0.03 0, limit 0.14 0, line 0.3 0, link 0.07 0, linke 0.06 0, links 0.04 0, list 0.08 0
liste 0.04 0, liter -0.04 0, littl 0.48 0, live 0.04 0, lived 0.15 0, lives -0.04 0, livin -0.03 0
ll -0.03 0, local -0.31 0, long 0.15 0, longe 0.27 0, look 0.19 0, looki 0.03 0, looks -0.03 0
lose -0.05 0, losin -0.03 0, loss 0.05 0, lot 0.25 0, lotte 0.07 0, love 0.13 0, loved 0.1 0
low 0.17 0, lowes -0.14 0, luck -0.04 0, lucky -0.15 0, lunch -0.06 0, m -0.27 0, made -0.23 0
main 0.32 0, mainl 0.09 0, mains -0.19 0, maint 0.12 0, majes -0.18 0, major -0.1 0, make -0.03 0
makes -0.2 0, makin -0.19 0, man -0.05 0, manag -0.34 0, many -0.05 0, march -0.34 0, mark -0.1 0
marke -0.07 0, marsh -0.11 0, mary -0.04 0, match -0.14 0, mater -0.08 0, maths 0.05 0, matt 0.08 0
matte 0.31 0, matur 0.12 0, may 0.35 0, mayor 0.06 0, me 0.08 0, mean 0.18 0, meani 0.09 0
means -0.21 0, meant -0.12 0, meanw -0.08 0, measu 0.15 0, media -0.06 0, medic 0.31 0
meet -0.17 0, meeti -0.64 0, membe -0.39 0, mend -0.1 0, menta -0.16 0, menti 0.19 0, merge -0.03 0
merro -0.2 0, merse -0.03 0, mess -0.1 0, met -0.16 0, metho 0.06 0, metro -0.1 0, miche 0.05 0
mid 0.07 0, middl 0.2 0, might -0.21 0, mile 0.03 0, miles -0.1 0, milli 0.16 0, mind -0.12 0
minds 0.07 0, mine 0.06 0, minis -0.17 0, minor 0.04 0, minut -0.36 0, mirro -0.08 0, misse -0.06 0
missi 0.33 0, mista -0.1 0, model 0.08 0, moder -0.09 0, momen -0.08 0, monda -0.03 0
money -0.18 0, monit -0.12 0, month -0.38 0, moral 0.08 0, more -0.08 0, morni 0.1 0, most 0.39 0
mostl -0.04 0, mothe -0.08 0, move -0.04 0, moved -0.03 0, moves 0.1 0, mp -0.48 0, mr 0.1 0
ms -0.04 0, much 0.26 0, multi 0.03 0, mum -0.07 0, mums 0.22 0, must 0.31 0, my -0.7 0, n -0.05 0
name 0.1 0, named -0.31 0, namel 0.03 0, namin 0.05 0, natio -0.3 0, natur 0.06 0, navig 0.09 0
nd 0.11 0, near -0.07 0, nearl 0.31 0, neces -0.03 0, need 0.26 0, neede 0.43 0, needi 0.1 0
needn 0.03 0, needs 0.56 0, neigh -0.13 0, neil -0.07 0, neith 0.06 0, net 0.07 0, netwo -0.11 0
neuro 0.18 0, never 0.38 0, new -0.05 0, newer 0.09 0, newly -0.03 0, news -0.13 0, newsl 0.05 0
next -0.11 0, nhs -0.11 0, nhse 0.08 0, nice 0.21 0, nicol -0.04 0, night -0.08 0, nine 0.08 0
no 0.3 0, nobod 0.16 0, non -0.06 0, none 0.15 0, nonet 0.03 0, north -0.03 0, not 0.51 0
note -0.27 0, noted 0.03 0, notes -0.12 0, nothi 0.13 0, notic -0.33 0, novem -0.36 0, now -0.03 0
nowhe 0.17 0, numbe -0.08 0, nursi 0.33 0, oblig 0.11 0, occas 0.11 0, occup 0.07 0, octob -0.28 0
odd -0.05 0, of -0.03 0, off -0.21 0, offen 0.06 0, offer 0.27 0, offic -0.07 0, ofste -0.35 0
often 0.14 0, ok 0.16 0, old 0.16 0, older -0.13 0, olds 0.12 0, ombud -0.05 0, once -0.08 0
one 0.13 0, ones 0.03 0, onlin 0.21 0, only -0.19 0, open -0.05 0, openi -0.04 0, opens 0.05 0
opera -0.05 0, opini -0.08 0, oppor 0.03 0, optim -0.03 0, order 0.35 0, ordin -0.03 0
organ -0.28 0, origi -0.11 0, ot 0.21 0, other 0.41 0, our -0.71 0, ourse 0.1 0, out 0.27 0
outco 0.38 0, outli 0.15 0, outre 0.14 0, outsi -0.05 0, outst -0.23 0, over -0.13 0, overa -0.14 0
overd 0.08 0, overh -0.03 0, overs 0.26 0, overv -0.18 0, own 0.2 0, owned 0.1 0, pace 0.08 0
pack -0.03 0, paedi 0.54 0, page 0.22 0, pages -0.04 0, paid -0.4 0, palpa 0.09 0, pande 0.1 0
panel 0.08 0, pap -0.07 0, paper -0.16 0, parag 0.23 0, park -0.11 0, parki -0.09 0, part 0.22 0
parti -0.03 0, partn -0.25 0, parts -0.09 0, pass -0.03 0, passa 0.11 0, passe -0.19 0
passi 0.42 0, passp 0.05 0, past -0.03 0, paste 0.07 0, pat -0.05 0, patch -0.13 0, pathw 0.22 0
patie -0.05 0, patte -0.08 0, pay -0.11 0, payme 0.27 0, pays 0.12 0, pdf -0.2 0, peer -0.1 0
peers 0.03 0, peopl -0.11 0, per -0.08 0, perfe 0.19 0, perfo -0.3 0, perma 0.03 0, persi 0.16 0
perso 0.18 0, petit -0.05 0, phase -0.09 0, phil -0.03 0, phili -0.06 0, photo -0.23 0
phras 0.07 0, physi -0.16 0, picke 0.28 0, picks 0.05 0, pictu 0.16 0, piece -0.03 0, pilot 0.04 0
place 0.17 0, plain 0.21 0, plan -0.42 0, plann 0.71 0, plans 0.74 0, play 0.05 0, pleas -0.18 0
plent 0.19 0, point -0.04 0, polic 0.03 0, polit -0.14 0, poll -0.05 0, poor 0.86 0, poorl 0.15 0
popul 0.1 0, port -0.17 0, porta -0.06 0, portf 0.2 0, posit 0.78 0, possi -0.12 0, post -0.15 0
postc 0.03 0, poste -0.05 0, posts -0.11 0, poten 0.05 0, pract -0.29 0, prais 0.47 0, pre 0.05 0
preci 0.05 0, premi 0.03 0, prepa -0.14 0, prese 0.24 0, prete -0.04 0, preve 0.06 0, previ -0.11 0
price -0.12 0, pride 0.08 0, prima 0.19 0, princ 0.03 0, prior 0.11 0, priva 0.07 0, probl -0.05 0
proce -0.15 0, profe 0.33 0, progr -0.08 0, proje -0.11 0, promi -0.32 0, promo 0.2 0
promp -0.17 0, prope 0.25 0, propo -0.12 0, prote -0.04 0, proto 0.04 0, proud -0.19 0
provi 0.37 0, psych -0.23 0, publi -0.15 0, pull 0.14 0, pulle 0.03 0, pupil 0.42 0, purpo -0.18 0
push -0.06 0, put 0.13 0, puts 0.03 0, putti -0.15 0, q 0.07 0, quali -0.08 0, quart 0.09 0
queri 0.05 0, quest -0.37 0, queue 0.06 0, quick 0.31 0, quiet -0.05 0, quote 0.09 0, radio -0.08 0
rag -0.04 0, raise 0.06 0, ran 0.05 0, rang -0.07 0, range -0.4 0, rare 0.13 0, rate 0.21 0
rated -0.21 0, rates -0.08 0, rathe 0.15 0, ratin 0.1 0, re -0.23 0, reach 0.36 0, read 0.24 0
reads -0.04 0, ready -0.32 0, real 0.06 0, reali -0.15 0, reall -0.19 0, reaso 0.13 0
reass -0.05 0, recal 0.05 0, recen -0.22 0, recep -0.15 0, recog 0.09 0, recom 0.14 0
recov -0.13 0, recru -0.25 0, red -0.03 0, redes 0.06 0, reduc -0.06 0, refer -0.32 0, refle -0.2 0
refor 0.31 0, refre -0.05 0, refug 0.17 0, refus -0.16 0, regar 0.13 0, regio -0.13 0
regis -0.03 0, reid -0.05 0, reins -0.12 0, rejec -0.04 0, relat -0.08 0, relea -0.03 0
relen 0.08 0, relev 0.03 0, relia 0.1 0, remai 0.32 0, remar 0.29 0, remem 0.03 0, remin -0.03 0
remot 0.08 0, reorg 0.05 0, repea 0.08 0, repli -0.09 0, reply 0.03 0, repor -0.1 0, repre -0.05 0
reque -0.06 0, requi -0.15 0, resea -0.03 0, reser 0.05 0, resid -0.35 0, resol -0.09 0
resou -0.15 0, respe 0.07 0, respi 0.17 0, respo -0.3 0, rest 0.08 0, resto 0.03 0, restr -0.04 0
resul 0.22 0, retir 0.07 0, revea 0.07 0, revie -0.11 0, revis -0.33 0, rewri -0.14 0, right 0.25 0
rigor -0.15 0, ring -0.14 0, ringi -0.04 0, rise -0.18 0, risen 0.03 0, risin 0.14 0, risk -0.08 0
risks -0.11 0, road -0.14 0, roads -0.04 0, rober -0.04 0, rock 0.03 0, role 0.21 0, roll -0.06 0
roma 0.08 0, room 0.11 0, rooms -0.07 0, ross -0.06 0, route -0.07 0, routi 0.12 0, row 0.09 0
rubbi -0.08 0, rules 0.04 0, rulin -0.11 0, rung 0.04 0, rural 0.05 0, ruth 0.06 0, s 0.27 0
safe 0.52 0, safeg -0.08 0, safet -0.35 0, said -0.13 0, salt 0.09 0, same -0.19 0, sampl 0.1 0
sarah -0.08 0, sat -0.11 0, satis 0.09 0, satur -0.08 0, saved -0.03 0, saw -0.12 0, say -0.09 0
sayin -0.27 0, says 0.15 0, scale -0.07 0, scarc -0.05 0, scath 0.06 0, sched 0.06 0, schem 0.23 0
schoo 0.09 0, score 0.06 0, scree 0.07 0, scrut -0.16 0, seaml 0.03 0, seat -0.03 0, secre 0.03 0
secti -0.2 0, secto -0.12 0, secur -0.08 0, see 0.03 0, seein 0.05 0, seem 0.03 0, seems -0.05 0
seen -0.22 0, seldo 0.06 0, self 0.13 0, semh 0.1 0, senco 0.04 0, send -0.57 0, sendi 0.03 0
senio -0.16 0, sensi 0.12 0, senso 0.26 0, sent 0.32 0, sente 0.04 0, sept -0.03 0, septe -0.11 0
serio -0.47 0, serve -0.25 0, servi -0.11 0, sessi 0.05 0, set -0.16 0, sets 0.03 0, setti -0.2 0
settl 0.05 0, seven 0.08 0, sever -0.32 0, shamb 0.04 0, shape 0.16 0, share 0.25 0, sharp 0.22 0
she -0.33 0, sheet -0.03 0, shift -0.06 0, shock 0.19 0, shoot -0.07 0, short 0.19 0, shots 0.17 0
shoul -0.52 0, shout -0.04 0, show 0.14 0, showe -0.23 0, shown -0.08 0, shows 0.12 0, shy -0.06 0
sibli 0.05 0, sick -0.05 0, side 0.37 0, sides 0.1 0, sight 0.38 0, signe 0.04 0, signi 0.6 0
silen 0.06 0, simil 0.08 0, simpl 0.06 0, since -0.04 0, singl 0.06 0, sir -0.1 0, siste -0.07 0
sit 0.12 0, site 0.06 0, six -0.29 0, sixth -0.05 0, size -0.07 0, skill -0.04 0, slamm -0.13 0
slide -0.11 0, slipp -0.09 0, slow 0.16 0, slowl 0.12 0, small 0.23 0, smile 0.05 0, smith -0.09 0
smoot 0.06 0, so -0.22 0, socia -0.45 0, solve 0.06 0, some 0.2 0, someb -0.06 0, someo 0.16 0
somet -0.03 0, son -0.29 0, soon 0.3 0, soone 0.06 0, sorry -0.25 0, sort -0.06 0, sorte 0.05 0
sorts -0.06 0, sough -0.13 0, sound 0.13 0, sourc 0.17 0, south 0.07 0, space -0.04 0, spare 0.05 0
spars 0.05 0, speak -0.04 0, spect 0.11 0, speec 0.53 0, speed -0.05 0, spell 0.03 0, spend -0.09 0
spin -0.03 0, spite 0.13 0, split -0.03 0, spoke -0.26 0, spot 0.09 0, spott 0.27 0, sprea 0.09 0
sprin 0.05 0, squar 0.08 0, stabi 0.13 0, stabl 0.24 0, staff 0.18 0, stage 0.21 0, stake 0.03 0
stall -0.08 0, stand -0.55 0, star 0.09 0, start -0.19 0, state -0.26 0, stati -0.05 0
statu 0.07 0, stay 0.06 0, staye 0.04 0, stays -0.08 0, stead 0.04 0, step 0.56 0, steph 0.09 0
steps -0.05 0, stick 0.04 0, still 0.17 0, stood -0.21 0, stop -0.04 0, stopp -0.03 0
stops -0.15 0, stori 0.1 0, story -0.09 0, strai -0.04 0, stran 0.03 0, strat 0.56 0, stree 0.12 0
stren 0.76 0, stres 0.1 0, stret 0.17 0, strik 0.09 0, stron 0.34 0, stubb -0.06 0, studi -0.06 0
study -0.14 0, stuff 0.35 0, subje 0.16 0, submi 0.06 0, subsc 0.05 0, succe -0.36 0, such -0.44 0
sue -0.09 0, suffe -0.1 0, suffi 0.69 0, sugge -0.16 0, suita 0.08 0, summa 0.15 0, summe -0.03 0
sums 0.04 0, sunda 0.08 0, super -0.15 0, suppo 0.6 0, sure -0.05 0, surpr -0.12 0, surve -0.13 0
suspe 0.56 0, susta -0.26 0, swift 0.07 0, syste 0.28 0, t 0.11 0, table -0.16 0, tackl 0.14 0
taken 0.57 0, takes 0.18 0, takin 0.08 0, talk 0.25 0, talke -0.33 0, talki 0.08 0, talks 0.09 0
tangi -0.15 0, targe -0.09 0, task 0.03 0, taugh 0.1 0, taxi 0.04 0, taxis 0.06 0, taylo -0.06 0
teach 0.34 0, team 0.05 0, teams -0.04 0, tears -0.08 0, teena 0.06 0, teens 0.12 0, teeth 0.07 0
telep 0.15 0, tell 0.03 0, tells -0.08 0, templ -0.14 0, tenac 0.21 0, term -0.09 0, terms -0.08 0
test -0.06 0, tests 0.05 0, text 0.08 0, than 0.45 0, thank -0.19 0, that -0.19 0, the 0.16 0
their 0.13 0, them 0.09 0, thema -0.07 0, theme -0.07 0, thems 0.08 0, then -0.06 0, thera 0.34 0
these -0.04 0, they 0.76 0, thin 0.28 0, thing 0.33 0, think 0.31 0, thinl 0.09 0, third 0.07 0
this -0.03 0, thomp -0.06 0, thorn -0.11 0, thoro -0.14 0, thoug 0.15 0, threa -0.12 0
three 0.11 0, thres 0.03 0, thril -0.03 0, thriv 0.09 0, throu -0.14 0, thurs -0.32 0, tight 0.06 0
till -0.04 0, time 0.26 0, timel 0.54 0, times -0.12 0, timet -0.24 0, tired -0.09 0, tirel 0.03 0
today -0.04 0, toddl 0.11 0, toget 0.43 0, toile -0.05 0, told 0.19 0, tomor -0.05 0, tonig -0.03 0
too 0.67 0, took -0.06 0, tool 0.04 0, toolk -0.05 0, top 0.46 0, topic -0.09 0, tory -0.04 0
towar -0.15 0, town 0.16 0, track 0.09 0, train 0.18 0, traje -0.03 0, trans -0.22 0, traum 0.09 0
tribu 0.18 0, tried -0.07 0, trium 0.06 0, troub 0.17 0, true 0.07 0, trust 0.29 0, truth -0.04 0
tube 0.07 0, tuesd -0.13 0, tuiti 0.13 0, turn 0.16 0, turne 0.32 0, turni 0.03 0, turno 0.04 0
turns 0.03 0, twelv 0.04 0, twent -0.06 0, twice 0.08 0, twins -0.04 0, twitt 0.03 0, two -0.35 0
type -0.05 0, typic 0.17 0, uk -0.09 0, unabl 0.03 0, unacc 0.11 0, under 0.11 0, uneve -0.07 0
union 0.04 0, unit -0.09 0, unita 0.03 0, unite 0.03 0, unive -0.08 0, unkno -0.08 0, unles 0.07 0
unlik -0.04 0, unrea -0.12 0, unreg -0.05 0, unres 0.1 0, until -0.11 0, up -0.13 0, updat -0.27 0
ups 0.05 0, upset -0.05 0, uptak 0.12 0, urgen -0.16 0, us -0.29 0, use -0.2 0, used 0.05 0
usefu 0.16 0, users -0.06 0, uses 0.05 0, using 0.06 0, usual -0.03 0, vacan -0.18 0, vague 0.04 0
vale -0.14 0, valid -0.07 0, valle 0.06 0, value 0.23 0, valve -0.14 0, varia 0.04 0, varie 0.05 0
vario 0.03 0, vary -0.13 0, ve 0.06 0, verdi 0.3 0, very -0.09 0, video 0.22 0, view -0.08 0
views 0.06 0, villa 0.05 0, virtu -0.08 0, visib -0.12 0, visio 0.16 0, visit -0.23 0, visua 0.07 0
vital -0.2 0, voice -0.49 0, volun -0.1 0, vulne 0.11 0, wait 0.33 0, waite -0.12 0, waiti -0.31 0
waits 0.08 0, wake -0.05 0, walke 0.04 0, wall -0.06 0, want -0.23 0, wante 0.08 0, wanti -0.03 0
wants 0.04 0, wards -0.04 0, warm 0.24 0, was -0.41 0, wasn -0.08 0, waste -0.08 0, watch 0.22 0
way 0.17 0, we -0.59 0, weak -0.19 0, weakn 0.08 0, webin 0.07 0, websi -0.18 0, wedne -0.31 0
week -0.4 0, weeke 0.07 0, weekl -0.18 0, weeks 0.04 0, weigh 0.03 0, welco -0.25 0, well 0.39 0
wellb -0.29 0, wendy -0.04 0, went -0.03 0, were -0.15 0, weren 0.31 0, west -0.11 0, what -0.11 0
wheel -0.03 0, when 0.06 0, where 0.25 0, wheth -0.08 0, which -0.12 0, while -0.04 0, who 0.52 0
whoev 0.09 0, whole -0.22 0, whom -0.05 0, whose -0.05 0, why -0.19 0, wide 0.08 0, widel -0.26 0
widen 0.06 0, wides 0.21 0, will -0.76 0, willi 0.1 0, win -0.11 0, winte -0.05 0, withi 0.22 0
won -0.34 0, wonde -0.18 0, word -0.07 0, wordi -0.14 0, words -0.12 0, workf 0.1 0, worki -0.53 0
works 0.04 0, world 0.15 0, worn -0.09 0, worri 0.21 0, worry 0.14 0, worse 0.13 0, worst 0.11 0
worth -0.18 0, would -0.22 0, write 0.23 0, writi 0.17 0, writt 0.11 0, wrong 0.24 0, wrote 0.13 0
wsoa -0.14 0, year -0.08 0, yearl 0.06 0, years -0.61 0, yes 0.31 0, yeste 0.05 0, yet -0.36 0
you 0.23 0, young 0.24 0, your -0.14 0, yours -0.07 0, youth 0.22 0, zero -0.1 0
above:
0 -0.37 -0.17, a 0.03 -0.11, about -0.48 -0.19, accel -0.22 0, accor 0.47 0, actio -0.04 0.18
addre 0.41 -0.34, after -0.69 -0.1, again -0.04 0, all -0.57 0.68, alrea -0.26 0, also 0.18 0.06
among 0.55 0.76, an -0.18 -0.09, and -0.48 -0.13, answe 0.31 0.21, anyth 0.04 0.03, april 0.03 0
are 0.44 -0.38, area 0 0.5, areas 0.52 -1.52, as 0.16 0.12, ask -0.17 0, asked -0.07 -0.18
asses 0.19 0, at -0.07 0.11, autho -0.03 -0.11, bad 0.27 0, be 0.16 0.19, been -0.14 -0.14
bette 0.53 -0.24, betwe -0.12 0, board -0.24 0, broug 0.16 -0.13, but 0.03 -0.09, by -0.38 -0.25
cabin 0.19 0, came -0.03 0.13, can 0.07 -0.09, care 0.2 -0.17, carer -0.18 0, chang 0.12 0
child 0.71 0.46, city 0.32 0, comme -0.12 -0.09, commi -0.22 -0.12, conce 0.29 -0.12, could 0.31 0
counc -0.17 0.06, count 0.44 -0.15, cqc 0.16 -0.03, criti -0.58 0.12, d -0.11 0, deal 0.15 -0.04
decem 0.09 -0.06, devel -0.21 -0.26, did 0.37 -0.07, direc 0.21 0.28, disab -0.2 0.08
discu -0.48 0.23, do -0.22 -0.44, docum 0.13 0, does -0.12 -0.16, doing 0.09 0.53, done -0.1 0
each -0.09 0, early -0.03 0, educa 0.11 -0.13, effec 0.25 0.15, ehc -0.05 0, enoug 0.17 -0.19
every -0.19 0, exper -0.08 0, expla 0.1 -0.04, faili 0.12 0.19, famil 0.09 -0.32, far -0.51 0
febru 0 -0.16, find 0.13 0, findi 0.56 0.18, follo -0.07 0.22, for 0.44 0.82, found -0.08 -0.19
four 0.42 -0.31, from 0.1 0.21, furth -0.11 0, get 0.07 0, go -0.41 0, going 0.26 0, good 0.15 0.28
gover 0.1 0.37, group 0.1 0, had -0.65 -0.16, has 0 0.41, have -0.15 -0.25, healt 0.09 -0.04
here -0.25 -0.47, highl 0.47 0.07, how -0.17 0.17, i 0.1 0.13, ident 0.31 -0.33, if -0.05 0
impro 0.12 -0.09, in -0.58 -0.04, inclu -0.08 -0.15, incon 0.24 0.15, inspe 0.23 0.62, inter 0.14 0
intro -0.8 0, is -0.3 0.21, issue -0.82 0.07, it 0.15 -0.48, its -0.56 -0.33, janua -0.1 0
joint -0.27 -0.17, july 0.19 -0.05, june -0.04 -0.38, key 0.29 -0.25, last -0.12 -0.08
leade 0.53 -0.04, learn -0.3 0, lette 0.27 0.2, like 0.24 0.21, liked 0.13 0.24, local -0.62 -0.2
long 0.16 0, made -0.86 0.11, main 0.29 0.16, many -0.05 0, march 0.23 0.08, matte 0.05 0.06
may -0.15 0.08, meeti -0.34 0, membe -0.4 -0.16, minut -0.33 -0.36, monit -0.15 0, month -0.33 0
more -0.13 0.33, most 0.23 0, must 0.04 0, need -0.16 0, neede 0.08 0, needs 0.49 -0.17
neuro -0.07 0, new 0.07 0, next -0.19 0, nhs 0.04 -0.05, no -0.05 -0.06, not 0.12 -0.15
noted -0.16 0.32, notic 0.03 0, novem 0.35 0.29, now 0.04 -0.21, octob 0.18 0.08, of -0.11 -0.26
ofste -0.57 -0.5, one 0.08 -0.26, or 0.14 0.22, other -0.16 -0.07, our -0.76 0.2, out 0.46 -0.05
outco -0.37 0, over 0.08 0, page -0.03 0, paren -0.12 0.06, parti -0.1 0, partn 0.24 0.55
peopl -0.04 0.22, perso 0.29 0.14, plan -0.21 -0.33, plans -0.04 0.15, point 0.4 0.28
posit -0.36 0, pract 0.22 0, prais 0 -0.27, prior 0.1 0.62, produ 0.08 0.08, progr -0.71 0.92
proud 0.15 0, provi 0.06 0.59, publi 0.03 0.13, pupil -0.17 0, put 0.06 0.13, quali -0.04 -0.06
raise -0.36 0, re -0.04 -0.08, recog 0.21 0.25, recom -0.36 0, repor -0.15 -0.09, requi 0.15 -0.18
respo 0.06 0, resul -0.03 0.15, revie -0.52 0, revis 0.11 0.39, s -0.37 0.9, said 0.28 -0.03
saw -0.64 0.35, say -0.05 -0.17, says -0.22 0.03, schoo -0.44 -0.28, see -0.24 0, send -0.05 0.17
septe 0.34 0, servi 0.53 0.44, set 0.19 -0.11, sets -0.15 -0.11, short 0.13 0.24, shoul -0.08 0
signi 0.55 0.43, since -0.1 0, so 0.21 0, some 0.11 -0.11, speci 0.06 0.28, state -0.25 0.03
still -0.15 -0.03, stren 0.34 0.84, submi -0.03 0, suffi 0.5 0.4, summa 0.09 0, suppo -0.5 0.16
syste 0.1 0.08, t 0.33 -0.21, tackl 0.06 -0.06, taken 0 0.26, that 0.77 -0.47, the -0.26 -0.3
their 0.27 -0.07, them -0.05 0, there -0.5 -0.43, these 0 -0.25, they 0.59 0.16, thing -0.31 -0.05
this -0.54 -0.04, those -0.15 0, three -0.28 -0.2, timel -0.07 0, times -0.08 0, to 0.23 -0.18
today -0.14 0.03, told 0 -0.05, too 0.11 -0.21, two 0.03 0.03, under 0.33 0, up -0.24 0.14
updat -0.21 0, us 0 -0.23, ve -0.17 0, visit 0.08 0.2, waits -0.16 0, want 0 -0.15, was 0.49 -0.32
we -0.66 -0.46, weakn 0.22 0.11, well 0.45 0.08, went 0.14 0.05, were -0.05 -0.45, what 0.32 -0.14
when 0.18 0, where -0.47 0.43, which 0.18 -0.07, who -0.12 0.45, wides 0.27 0.24, will 0.11 0
work 0.05 0.05, worki 0.14 0.03, worri -0.12 0, writt 0.06 -0.18, wrote -0.09 -0.37, wsoa 0 -0.06
year -0.51 0, years -0.13 0, you -0.36 0.18, young 0.47 -0.1
after:
0 -0.57 0, 0a -0.08 0, 0am -0.06 0, 0k -0.12 0, 0m -0.14 0, 0nd 0.13 0, 0pm -0.18 0, 0rd -0.12 0
0s 0.2 0, 0st -0.04 0, 0th 0.27 0, a 0.17 0, a0 0.03 0, ab 0.05 0, aband -0.05 0, able -0.24 0
abo 0.04 0, about 0.44 0, above 0.36 0, absen -0.18 0, absol -0.17 0, ac 0.21 0, acade 0.21 0
acc 0.03 0, accel 0.11 0, accep 0.15 0, acces -0.14 0, accom -0.08 0, accou -0.23 0, accur -0.49 0
achie 0.26 0, ackno 0.15 0, acros 0.47 0, act -0.2 0, acted 0.13 0, acti 0.03 0, actio -0.23 0
activ -0.05 0, actua 0.08 0, ad -0.07 0, adam -0.08 0, adapt -0.06 0, add 0.25 0, added 0.2 0
addit 0.09 0, addre -0.06 0, adds 0.2 0, adequ 0.08 0, adhd 0.36 0, admin -0.08 0, admir -0.05 0
admis -0.11 0, adobe -0.16 0, adole -0.26 0, adopt -0.14 0, adult 0.34 0, adver -0.11 0
advic 0.1 0, advis -0.08 0, advoc 0.08 0, affec 0.32 0, afi 0.23 0, afrai -0.14 0, afte -0.13 0
after 0.47 0, ag -0.05 0, again -0.17 0, age 0.05 0, aged 0.16 0, agend -0.04 0, ages 0.22 0
agm 0.04 0, ago 0.13 0, agree 0.06 0, ahead 0.04 0, aids -0.03 0, aim -0.06 0, aims 0.11 0
al 0.06 0, alarm 0.12 0, alert -0.03 0, ali 0.03 0, align -0.05 0, aliso -0.13 0, all -0.09 0
allia 0.07 0, alloc -0.11 0, allow 0.09 0, almos -0.04 0, alone 0.06 0, alre -0.07 0, alrea 0.11 0
als 0.08 0, also 0.95 0, alter 0.05 0, altho -0.04 0, altog -0.1 0, alway 0.12 0, am -0.11 0
amand 0.03 0, amaze -0.07 0, amazi 0.08 0, amber 0.13 0, ambit -0.16 0, amend -0.16 0
amoun -0.06 0, an -0.18 0, and -0.12 0, andre 0.25 0, angel 0.06 0, angry 0.07 0, ann -0.12 0
annou -0.1 0, annua 0.37 0, anoth 0.21 0, answe 0.34 0, anxie 0.25 0, anxio 0.16 0, any -0.41 0
anybo 0.17 0, anyon 0.38 0, anyth 0.39 0, anywa 0.08 0, anywh 0.05 0, aob -0.07 0, apolo -0.14 0
app -0.14 0, appea 0.3 0, appen -0.04 0, appla 0.03 0, apply -0.09 0, appoi 0.25 0, appre -0.09 0
appro -0.62 0, april -0.33 0, ar -0.15 0, archi 0.18 0, are 0.46 0, area -0.33 0, areas -0.59 0
aren 0.4 0, arisi -0.11 0, aroun -0.14 0, arran -0.09 0, arriv 0.14 0, artic -0.1 0, as -0.15 0
asham 0.04 0, aside 0.09 0, ask 0.12 0, asked -0.04 0, askin 0.23 0, asks 0.07 0, aspir 0.45 0
ass -0.13 0, asse -0.04 0, asses -0.19 0, assoc -0.22 0, assur -0.27 0, at 0.37 0, attai 0.2 0
atten 0.07 0, attit 0.04 0, attri 0.05 0, au 0.07 0, audio 0.25 0, audit -0.2 0, aut -0.04 0
auth 0.06 0, autho -0.34 0, autis 0.77 0, autum -0.13 0, avail 0.04 0, avera 0.06 0, avoid 0.08 0
award -0.08 0, aware 0.24 0, away 0.23 0, b -0.39 0, babie -0.18 0, back 0.03 0, backg -0.13 0
backl -0.17 0, bad -0.03 0, badly 0.21 0, bag -0.09 0, bank 0.06 0, bar 0.09 0, barel 0.13 0
barri -0.29 0, barro 0.07 0, base -0.11 0, based 0.15 0, basic -0.19 0, battl -0.12 0, bbc -0.04 0
be 0.36 0, bear 0.12 0, bears -0.11 0, becam -0.09 0, becau 0.73 0, becom -0.34 0, bed -0.03 0
bee -0.2 0, been -0.35 0, began -0.24 0, begun 0.26 0, behal -0.27 0, behav 0.04 0, behin 0.14 0
being 0.17 0, belie -0.46 0, bell 0.05 0, belon 0.2 0, below -0.2 0, ben 0.09 0, benef -0.12 0
besid -0.16 0, best 0.2 0, bett 0.08 0, bette -0.16 0, betwe -0.06 0, beyon 0.08 0, bid -0.06 0
big 0.13 0, bigge 0.08 0, bins 0.17 0, birth 0.05 0, bit 0.25 0, bits 0.23 0, blame -0.05 0
blank 0.06 0, blind -0.03 0, block -0.11 0, blunt 0.03 0, blush 0.05 0, bo 0.15 0, board -0.05 0
boat 0.04 0, body 0.06 0, book -0.05 0, books 0.08 0, borde 0.06 0, borin 0.03 0, borou -0.06 0
boss 0.06 0, bosse 0.35 0, both -0.3 0, botto 0.14 0, bounc 0.12 0, bound -0.07 0, box -0.13 0
boy -0.07 0, break -0.11 0, breat -0.03 0, brief 0.16 0, brill -0.14 0, bring -0.4 0, broad -0.05 0
broth 0.04 0, broug 0.15 0, budge 0.19 0, build -0.16 0, built 0.08 0, buses 0.21 0, busin -0.21 0
but 0.14 0, buy 0.12 0, by -0.44 0, c -0.06 0, cabin -0.26 0, café 0.08 0, cake -0.11 0
call 0.05 0, calle 0.25 0, calli -0.04 0, calls 0.08 0, calm -0.04 0, cam -0.08 0, came -0.75 0
camhs 0.53 0, campa -0.15 0, can 0.25 0, cance 0.41 0, cando 0.03 0, canno -0.03 0, capac -0.22 0
capit -0.12 0, capti -0.05 0, card 0.29 0, care 0.36 0, cared -0.08 0, caree -0.05 0, caref -0.13 0
carin -0.07 0, carol -0.03 0, carri 0.1 0, carry -0.15 0, cas -0.07 0, case -0.18 0, casel -0.12 0
cases 0.38 0, casew 0.08 0, cat -0.15 0, catch 0.06 0, categ -0.09 0, cater -0.04 0, cath -0.04 0
cathe 0.06 0, caugh 0.07 0, cauti 0.19 0, ccg 0.31 0, ccgs -0.18 0, celeb 0.18 0, cent 0.12 0
centr 0.48 0, cereb 0.03 0, certa 0.11 0, cha -0.2 0, chair -0.32 0, chall -0.12 0, chamb 0.07 0
champ -0.1 0, chan -0.06 0, chanc 0.27 0, chang -0.51 0, charg -0.28 0, charl -0.22 0
chart -0.03 0, chase -0.09 0, chat -0.06 0, check 0.67 0, cheer 0.28 0, chi 0.18 0, chief -0.14 0
chil 0.06 0, child -0.03 0, choic 0.13 0, choos -0.05 0, chuff 0.19 0, circu -0.03 0, city 0.24 0
civic 0.06 0, cl -0.07 0, claim -0.17 0, clari -0.07 0, class 0.34 0, clear -0.03 0, cliff 0.07 0
clini 0.51 0, cllr 0.63 0, clock 0.03 0, close -0.29 0, closi -0.13 0, club 0.26 0, clubs -0.09 0
clust -0.03 0, coach -0.08 0, code 0.05 0, coffe -0.06 0, coher -0.15 0, col -0.06 0, cold -0.09 0
colla -0.05 0, colle -0.26 0, colou -0.11 0, com 0.05 0, come 0.64 0, comes 0.27 0, comin -0.1 0
comme 0.48 0, commi -0.06 0, commo 0.11 0, commu -0.1 0, compa 0.2 0, compe -0.21 0, compl -0.13 0
con -0.12 0, conce 0.18 0, concl -0.09 0, confi -0.34 0, confu 0.18 0, congr -0.04 0, conse 0.27 0
consi -0.04 0, const -0.09 0, consu -0.09 0, cont 0.06 0, conta -0.48 0, conte -0.08 0
conti 0.12 0, contr 0.22 0, conve -0.16 0, coope 0.05 0, coord -0.3 0, cope 0.03 0, copie 0.03 0
copro -0.13 0, core -0.12 0, corne -0.08 0, corpo -0.08 0, corre -0.05 0, cost -0.28 0
costs -0.23 0, cou 0.04 0, could 0.22 0, coun 0.18 0, counc 0.31 0, couns 0.19 0, count -0.08 0
cours 0.32 0, court 0.23 0, cover 0.13 0, covid -0.03 0, cqc -0.45 0, crack -0.04 0, craig -0.14 0
creat -0.04 0, credi 0.46 0, cried 0.12 0, crisi 0.05 0, crite -0.2 0, criti -0.44 0, cross 0.21 0
cry -0.03 0, cultu 0.2 0, curre 0.08 0, custo 0.04 0, cut 0.13 0, d 0.58 0, da -0.05 0, dad 0.11 0
dads 0.23 0, dame -0.05 0, damni 0.07 0, dan 0.05 0, dark 0.07 0, dashb 0.25 0, data -0.38 0
dated 0.11 0, dates -0.03 0, daugh 0.08 0, david 0.05 0, day 0.13 0, days 0.24 0, dco 0.06 0
dcs 0.15 0, de -0.07 0, deadl -0.03 0, deaf 0.05 0, deal 0.37 0, deali 0.04 0, deals -0.05 0
dealt 0.06 0, dean 0.05 0, dear -0.04 0, debor 0.04 0, decad 0.06 0, decem 0.14 0, decid 0.14 0
decis 0.04 0, decla -0.12 0, decli 0.06 0, dedic 0.35 0, deep -0.03 0, deepl 0.15 0, defen 0.07 0
defer -0.09 0, defic -0.11 0, defin 0.04 0, delay 0.11 0, delig 0.12 0, deliv -0.24 0
deman -0.24 0, democ 0.06 0, dems -0.06 0, depar -0.3 0, depen 0.09 0, deput 0.05 0, descr -0.2 0
deser -0.17 0, desig 0.33 0, despe -0.06 0, despi 0.09 0, detai 0.2 0, deter -0.22 0, devel 0.12 0
dfe -0.13 0, di 0.04 0, diagn 0.54 0, did 0.35 0, didn 0.07 0, diffe 0.36 0, diffi -0.21 0
digit -0.11 0, dire -0.15 0, direc -0.2 0, disab 0.38 0, disag 0.07 0, disap -0.03 0, disch 0.07 0
disco -0.08 0, discu -0.12 0, disgr -0.03 0, disjo -0.13 0, disor 0.24 0, dispu 0.06 0
dissa 0.21 0, do 0.6 0, docto 0.21 0, docum -0.28 0, does 0.28 0, doesn 0.08 0, dog -0.04 0
doing 0.52 0, don 0.04 0, done 0.35 0, door -0.04 0, doubl 0.05 0, doubt 0.36 0, down 0.09 0
downl 0.11 0, dozen -0.06 0, dr 0.13 0, draft -0.15 0, draw 0.07 0, drawi -0.09 0, drawn 0.15 0
draws -0.09 0, dread -0.04 0, drift 0.14 0, drive -0.15 0, drop 0.13 0, dsg -0.07 0, due 0.12 0
durin 0.08 0, dutie -0.23 0, duty 0.12 0, e -0.4 0, ea 0.05 0, eac 0.04 0, each -0.36 0, ear 0.07 0
earl -0.03 0, earli -0.15 0, early -0.16 0, east -0.22 0, easte 0.07 0, easy 0.05 0, eatin 0.07 0
econo -0.03 0, ed -0.07 0, edge 0.04 0, edito -0.03 0, educa -0.84 0, ef -0.04 0, eff 0.06 0
effe -0.04 0, effec 0.15 0, effic 0.06 0, effor 0.23 0, ehc 0.16 0, ehcp -0.44 0, ehcps 0.24 0
eight 0.24 0, eithe 0.19 0, elain 0.1 0, elect 0.06 0, eleve 0.23 0, else -0.14 0, elsew 0.27 0
em 0.06 0, email -0.31 0, embed -0.05 0, emerg 0.04 0, emma 0.03 0, emoti 0.16 0, emplo -0.22 0
empty 0.07 0, en -0.07 0, encou -0.07 0, end -0.03 0, ended -0.13 0, endor 0.04 0, ends -0.13 0
energ -0.19 0, engag -0.66 0, engla 0.06 0, engli -0.07 0, enjoy -0.03 0, eno 0.03 0, enorm -0.03 0
enoug 0.53 0, enqui -0.08 0, ensur 0.07 0, enter 0.11 0, entit -0.04 0, ep -0.04 0, epile 0.22 0
equal -0.43 0, equip -0.1 0, espec 0.28 0, essen -0.17 0, estab 0.1 0, evalu -0.41 0, eve -0.22 0
even 0.15 0, eveni 0.21 0, event 0.03 0, ever -0.18 0, every -0.33 0, evide -0.52 0, exami 0.22 0
examp -0.05 0, excee 0.03 0, excel -0.18 0, excep -0.07 0, excit 0.07 0, exclu 0.79 0, excus 0.06 0
execu -0.19 0, exemp 0.06 0, exerc -0.15 0, exhau 0.07 0, exist -0.08 0, expan 0.23 0, expe -0.03 0
expec 0.19 0, exper -0.21 0, expla -0.11 0, explo 0.18 0, exten -0.07 0, exter -0.05 0
extre -0.08 0, eyes -0.04 0, f -0.35 0, fa 0.27 0, face 0.13 0, faceb -0.26 0, fact -0.11 0
facts 0.04 0, fail 0.06 0, faile -0.3 0, faili 0.12 0, fails -0.08 0, failu -0.08 0, fair 0.48 0
faire 0.03 0, faith 0.14 0, fall 0.08 0, falle 0.06 0, falli -0.1 0, falls 0.14 0, fam -0.03 0
fami -0.09 0, famil -0.57 0, fanta -0.06 0, far 0.38 0, fare 0.19 0, fast 0.23 0, faste -0.29 0
fathe 0.06 0, fault 0.27 0, favou 0.15 0, fe -0.06 0, feare -0.04 0, featu 0.16 0, feb -0.09 0
febru -0.03 0, feed -0.03 0, feedb -0.12 0, feel 0.27 0, feeli 0.16 0, feels -0.32 0, fell -0.05 0
felt -0.03 0, ferry 0.03 0, few 0.85 0, fewer -0.15 0, fi 0.08 0, fifte -0.03 0, fight -0.22 0
figur 0.09 0, files -0.22 0, fill 0.06 0, fille -0.06 0, film -0.03 0, final -0.13 0, finan -0.32 0
find 0.4 0, finds 0.09 0, fine -0.04 0, finge 0.04 0, finis -0.25 0, fire -0.05 0, firs 0.04 0
first -0.42 0, fit -0.19 0, fits -0.07 0, fitti -0.14 0, five -0.03 0, fives 0.34 0, fix 0.16 0
fixed 0.22 0, flat -0.05 0, flexi 0.06 0, floor 0.03 0, flour -0.1 0, flu -0.08 0, fo 0.09 0
focus -0.13 0, folde 0.06 0, follo 0.21 0, food 0.06 0, for 0.29 0, force 0.06 0, forec -0.05 0
forge -0.06 0, form -0.04 0, forme -0.09 0, forms 0.08 0, fortn 0.04 0, forty -0.03 0, forum 0.18 0
forwa -0.3 0, foste -0.04 0, fou 0.07 0, foun -0.06 0, found 0.11 0, four 0.22 0, fourt 0.13 0
fract 0.07 0, frame -0.17 0, frank -0.03 0, free -0.15 0, freed 0.19 0, frequ 0.05 0, fresh 0.07 0
frida -0.16 0, frien -0.18 0, from -0.14 0, front 0.12 0, fruit 0.07 0, frust 0.25 0, fulfi -0.19 0
full -0.19 0, fully 0.11 0, fun 0.05 0, funct 0.03 0, fund -0.13 0, funde -0.04 0, fundi -0.26 0
furth -0.19 0, futur 0.15 0, g -0.17 0, gain 0.05 0, gains 0.1 0, galle 0.05 0, gaps 0.24 0
garde -0.04 0, gathe -0.21 0, gave 0.25 0, gcse 0.05 0, gcses 0.1 0, gemma -0.06 0, gener -0.13 0
genui -0.03 0, geogr -0.04 0, georg -0.05 0, get 0.21 0, gets 0.5 0, getti 0.32 0, girl 0.04 0
girls 0.19 0, give -0.11 0, given 0.14 0, givin 0.1 0, glad 0.14 0, glass 0.06 0, glowi 0.06 0
go 0.45 0, goes -0.15 0, going -0.29 0, golde -0.06 0, gone -0.14 0, good 0.28 0, got 0.28 0
gov -0.04 0, gover -0.52 0, gp -0.04 0, grade 0.39 0, gradu 0.27 0, grand 0.1 0, grant -0.11 0
grasp -0.03 0, grate -0.05 0, great -0.07 0, green -0.13 0, grim -0.04 0, grou 0.04 0, groun 0.06 0
group -0.22 0, grow -0.03 0, growi 0.43 0, grown 0.14 0, growt -0.09 0, guida -0.04 0
guide -0.11 0, h -0.11 0, ha 0.28 0, habil 0.12 0, had 0.19 0, hadn -0.04 0, hale 0.04 0
half 0.1 0, hall 0.09 0, halve 0.04 0, hand -0.2 0, hande -0.14 0, handf 0.12 0, handl 0.09 0
hands -0.16 0, hang 0.14 0, hanna -0.05 0, happe -0.1 0, happi 0.17 0, happy 0.18 0, hard 0.36 0
harde 0.16 0, hardl 0.42 0, harm 0.22 0, hart 0.05 0, harve 0.03 0, has -0.1 0, have 0.17 0
haven 0.15 0, havin 0.52 0, he -0.3 0, hea 0.04 0, head -0.17 0, heads -0.09 0, headt -0.11 0
heal -0.05 0, healt 0.1 0, hear -0.33 0, heard -0.06 0, heari 0.12 0, heart -0.17 0, heath 0.04 0
heavi 0.04 0, held -0.2 0, help -0.45 0, helpe 0.18 0, helpf -0.04 0, helpi -0.13 0, helpl 0.14 0
helps 0.12 0, her -0.2 0, hers 0.04 0, herse 0.04 0, hide 0.04 0, high 0.05 0, highe 0.1 0
highl -0.28 0, hill 0.13 0, him 0.11 0, himse -0.04 0, hired 0.04 0, his 0.04 0, hit 0.09 0
hmci -0.06 0, hmi -0.06 0, ho -0.09 0, hold -0.09 0, holde 0.16 0, holdi 0.07 0, holds 0.08 0
holid -0.07 0, home -0.08 0, homes 0.06 0, homew 0.18 0, hope -0.43 0, hoped 0.04 0, hospi 0.56 0
host 0.16 0, hour -0.04 0, hours 0.04 0, house 0.15 0, housi 0.13 0, how -0.03 0, howev 0.6 0
hub 0.24 0, huge 0.1 0, hundr -0.03 0, hurry 0.05 0, i 0.27 0, ian 0.03 0, icb 0.73 0, icon -0.1 0
idea 0.17 0, ideas 0.19 0, ident 0.24 0, if 0.64 0, ignor -0.07 0, iii 0.06 0, im -0.14 0
image -0.13 0, imagi 0.03 0, imp 0.08 0, impac -0.26 0, impar 0.06 0, imple 0.03 0, impli -0.27 0
impor -0.22 0, impr 0.06 0, impre 0.05 0, impro 0.14 0, in 0.09 0, inacc 0.11 0, inade 0.05 0
inbox -0.09 0, inclu -0.19 0, incom -0.14 0, incon -0.03 0, incre -0.62 0, indep -0.41 0
indic -0.14 0, indiv 0.1 0, ineff -0.03 0, infan 0.17 0, influ 0.13 0, infor -0.38 0, inher -0.05 0
initi 0.46 0, innov 0.05 0, ins -0.12 0, insid -0.11 0, insis -0.08 0, insp 0.62 0, inspe -0.95 0
inspi 0.04 0, insta 0.23 0, inste 0.05 0, instr -0.11 0, insuf 0.21 0, inte 0.04 0, integ -0.04 0
inten 0.06 0, inter 0.38 0, into 0.05 0, inves -0.15 0, invit -0.11 0, invol -0.06 0, is 0.21 0
islan 0.2 0, isn 0.23 0, isola 0.03 0, issue 0.1 0, it 0.49 0, item -0.04 0, its -0.17 0
itsel 0.11 0, iv 0.09 0, j 0.04 0, james 0.07 0, jan 0.04 0, jane -0.03 0, janua -0.32 0
jargo -0.05 0, jen -0.05 0, jewel 0.04 0, jim 0.13 0, jo 0.11 0, job -0.03 0, jobs 0.41 0
john -0.18 0, join 0.13 0, joine 0.16 0, joint -0.14 0, jonat 0.16 0, jones 0.11 0, journ 0.45 0
joy 0.09 0, ju -0.03 0, judge 0.48 0, julie 0.13 0, july -0.49 0, june -0.74 0, just -0.33 0
justi 0.08 0, kb 0.07 0, ke 0.04 0, keep 0.24 0, keepi -0.03 0, keeps 0.14 0, kelly -0.12 0
ken 0.08 0, kept 0.13 0, key -0.55 0, keywo 0.05 0, kids 0.41 0, kind 0.21 0, kinde -0.18 0
kindl 0.06 0, kindn -0.05 0, kinds -0.07 0, kitch 0.03 0, knees -0.06 0, knew 0.12 0, kno -0.04 0
knock 0.16 0, know 0.42 0, knowi 0.17 0, knowl -0.06 0, known 0.09 0, l -0.22 0, la -0.19 0
lab -0.07 0, label 0.06 0, labou 0.22 0, lack 0.16 0, lacke -0.08 0, lacki 0.09 0, lacks -0.07 0
lad 0.32 0, lag 0.08 0, laid -0.13 0, langu -0.03 0, large -0.03 0, last -0.06 0, laste 0.09 0
late 0.52 0, latel -0.19 0, later 0.1 0, lates -0.12 0, laugh 0.07 0, laure -0.07 0, law 0.09 0
le -0.15 0, lea -0.03 0, lead -0.38 0, leade 0.28 0, leadi 0.1 0, leads 0.09 0, leafl -0.09 0
learn 0.37 0, least -0.03 0, leave 0.65 0, led -0.33 0, lee -0.18 0, left 0.61 0, legal -0.3 0
leigh -0.04 0, leisu -0.12 0, lengt -0.12 0, less 0.49 0, lesso 0.19 0, let -0.21 0, lets -0.06 0
lette 0.46 0, letti 0.03 0, level -0.15 0, li 0.11 0, lib -0.04 0, liber 0.03 0, libra -0.13 0
lie -0.04 0, lies 0.06 0, lifel 0.15 0, lift 0.1 0, light 0.08 0, like -0.42 0, liked 0.1 0
likel -0.04 0, limit 0.26 0, line 0.27 0, lines -0.05 0, link -0.15 0, linke 0.04 0, links 0.23 0
list 0.16 0, liste -0.37 0, lit 0.07 0, liter -0.08 0, littl 0.7 0, live 0.18 0, lives 0.29 0
livin 0.1 0, ll 0.46 0, lo -0.18 0, loca -0.03 0, local 0.26 0, log 0.08 0, long -0.45 0
longe 0.2 0, loo 0.09 0, look -0.06 0, looke -0.25 0, looki -0.14 0, looks 0.06 0, lose -0.13 0
losin 0.04 0, lost -0.04 0, lot 0.05 0, lots 0.12 0, loud 0.04 0, love 0.04 0, loved 0.07 0
lovel -0.04 0, low 0.36 0, lower 0.18 0, lowes -0.03 0, luck 0.05 0, lucky 0.12 0, lunch 0.07 0
m 0.51 0, ma -0.07 0, mad 0.05 0, made 0.66 0, main -0.59 0, mainl 0.55 0, mains -0.21 0
majes -0.04 0, major 0.16 0, mak -0.16 0, make -0.34 0, makes 0.09 0, makin -0.37 0, man 0.06 0
manag 0.16 0, many 0.52 0, mar -0.1 0, march -0.41 0, mark -0.05 0, marke 0.08 0, marks 0.09 0
mary 0.08 0, massi 0.09 0, match 0.08 0, maths 0.1 0, matte -0.03 0, matur -0.05 0, may -0.35 0
me 0.11 0, mean 0.31 0, meani 0.1 0, means -0.08 0, meant 0.15 0, meanw -0.21 0, measu -0.18 0
media -0.33 0, medic 0.08 0, mee 0.04 0, meet -0.05 0, meeti -0.47 0, meets -0.06 0, mel 0.12 0
membe 0.04 0, men 0.04 0, mend -0.03 0, menta 0.41 0, menti 0.17 0, merge 0.04 0, messa -0.05 0
met 0.1 0, mi -0.06 0, miche -0.05 0, mid 0.08 0, middl 0.49 0, might -0.18 0, mile 0.03 0
miles -0.15 0, milli 0.06 0, mind -0.09 0, mine 0.19 0, minib 0.03 0, minim -0.08 0, minis 0.34 0
minor 0.03 0, minut -0.05 0, mirro 0.1 0, miss 0.04 0, misse 0.18 0, missi 0.65 0, mista 0.14 0
mo 0.12 0, model 0.16 0, moder -0.08 0, momen -0.2 0, monda 0.13 0, money -0.04 0, monit 0.12 0
month -0.62 0, moral -0.04 0, morni -0.1 0, most -0.1 0, mostl 0.17 0, mothe -0.17 0, mount 0.05 0
move 0.36 0, moved -0.15 0, moves 0.11 0, movin 0.05 0, mp -0.03 0, mr -0.15 0, mrs -0.03 0
ms 0.07 0, mu -0.12 0, much 0.32 0, multi 0.12 0, mums 0.1 0, must 0.39 0, my 0.86 0, mysel 0.08 0
name 0.08 0, named -0.17 0, namel 0.2 0, names -0.12 0, nan 0.04 0, natio -0.15 0, natur 0.07 0
navig 0.11 0, nd 0.06 0, neare -0.04 0, nearl 0.22 0, need -0.15 0, neede -0.24 0, needi 0.15 0
needs -0.18 0, negat 0.17 0, neigh 0.28 0, neil 0.03 0, neith 0.22 0, netwo -0.06 0, neuro 0.18 0
never 0.11 0, new 0.1 0, newer -0.04 0, newes -0.03 0, news 0.05 0, newsl 0.15 0, next 0.67 0
nhs -0.11 0, nhse -0.14 0, nice 0.13 0, night 0.1 0, nine -0.39 0, no 0.03 0, nobod 0.31 0
noise 0.21 0, non -0.14 0, nonet 0.05 0, nor 0.23 0, norm 0.06 0, norma -0.05 0, north 0.05 0
not 0.92 0, note -0.18 0, noted 0.32 0, nothi -0.11 0, notic -0.3 0, notwi 0.13 0, nov -0.04 0
novem -0.19 0, now 0.19 0, nowhe 0.17 0, nu 0.05 0, numbe 0.25 0, nurse 0.05 0, nursi 0.2 0
o -0.43 0, objec -0.09 0, obtai -0.04 0, occas 0.08 0, occup 0.09 0, octob -0.31 0, of -0.03 0
off 0.06 0, offer 0.11 0, offi -0.03 0, offic -0.24 0, ofste -0.78 0, often 0.19 0, old 0.05 0
older 0.28 0, olds 0.26 0, ombud -0.05 0, once -0.43 0, ones 0.43 0, only 0.29 0, opene -0.05 0
openi 0.05 0, openn 0.03 0, opera -0.12 0, oppor -0.19 0, oppos -0.06 0, optim 0.03 0
optio -0.39 0, or 0.48 0, order -0.04 0, ordin -0.12 0, organ -0.19 0, ot 0.36 0, other 0.12 0
ought 0.16 0, our -0.16 0, ours 0.05 0, ourse 0.16 0, outco 0.07 0, outli -0.25 0, outre 0.06 0
outsi -0.09 0, outst -0.06 0, over 0.13 0, overa 0.6 0, overd 0.05 0, overl 0.11 0, overn 0.15 0
overs 0.04 0, overv -0.15 0, overw 0.31 0, own 0.23 0, owned -0.07 0, owns 0.08 0, p 0.04 0
pace -0.31 0, pack -0.07 0, packa 0.09 0, paedi 0.6 0, page -0.16 0, pages -0.06 0, paid -0.23 0
paint -0.11 0, pair -0.1 0, palsy 0.03 0, pande 0.07 0, panel 0.25 0, pap 0.05 0, paper -0.36 0
par 0.08 0, parag 0.11 0, pare 0.05 0, paren -0.15 0, park -0.12 0, parki -0.1 0, parli -0.1 0
part 0.11 0, parti 0.12 0, partl -0.04 0, partn -0.06 0, parts 0.38 0, party -0.04 0, pass -0.06 0
passa -0.04 0, passi -0.06 0, past 0.15 0, pat 0.03 0, patch 0.04 0, pathw 0.11 0, patie -0.25 0
patte 0.03 0, paul -0.05 0, pause -0.05 0, pay -0.14 0, payin -0.08 0, payme 0.22 0, pdf -0.1 0
pe -0.11 0, peers -0.09 0, peo -0.03 0, peop -0.09 0, peopl 0.26 0, per 0.24 0, perfe -0.11 0
perfo 0.04 0, perio -0.05 0, perma 0.1 0, persi -0.11 0, perso 0.35 0, petit -0.05 0, ph 0.03 0
pharm -0.1 0, phil -0.04 0, phili 0.08 0, phoni 0.08 0, photo -0.14 0, phras -0.06 0, physi 0.05 0
picke -0.04 0, picks 0.11 0, pictu 0.06 0, pilot 0.04 0, pla -0.03 0, place 0.12 0, plain 0.05 0
plan 0.24 0, plann 0.41 0, plans 0.75 0, play 0.03 0, pleas 0.36 0, pledg -0.08 0, plus 0.14 0
point 0.5 0, polit 0.04 0, poll 0.15 0, pool -0.07 0, poor 0.79 0, poorl 0.29 0, porta -0.15 0
portf 0.26 0, posit 0.59 0, possi -0.14 0, post 0.07 0, poste -0.03 0, posts 0.14 0, poten -0.3 0
pound -0.08 0, pover -0.28 0, power -0.07 0, pr -0.15 0, pract -0.58 0, prais 1.1 0, pre 0.07 0
preci 0.07 0, premi -0.04 0, prepa -0.35 0, presc -0.08 0, prese 0.06 0, press 0.14 0, preve 0.1 0
previ 0.06 0, pride -0.12 0, prima 0.72 0, print 0.19 0, prior 0.29 0, priva -0.3 0, proba -0.07 0
probl -0.38 0, proce -0.03 0, produ 0.29 0, prof -0.03 0, profe 0.24 0, profi -0.04 0, progr 0.11 0
proje 0.06 0, promi 0.04 0, promp -0.08 0, prope 0.15 0, prote -0.25 0, proud 0.04 0, provi -0.48 0
psych -0.3 0, pu 0.08 0, publi -1.02 0, pulle -0.04 0, pup 0.05 0, pupi 0.03 0, pupil 0.64 0
purpo -0.07 0, push -0.14 0, put 0.11 0, q 0.16 0, q0 0.03 0, qu -0.04 0, qual 0.03 0
quali -0.44 0, quart -0.12 0, queri 0.04 0, quest 0.49 0, queue 0.08 0, quick 0.31 0, quiet -0.06 0
quite -0.14 0, quote 0.11 0, r 0.26 0, radio -0.04 0, rag -0.03 0, raise -0.14 0, raisi 0.09 0
ran -0.14 0, rang 0.03 0, range -0.61 0, rapid -0.04 0, rare 0.08 0, rarel -0.11 0, rate 0.34 0
rated 0.07 0, rates -0.4 0, ratin 0.06 0, re 0.12 0, react 0.1 0, read 0.04 0, reade 0.22 0
reads 0.08 0, ready -0.28 0, real -0.12 0, reall 0.07 0, reaso -0.72 0, reass -0.1 0, rebui 0.12 0
recal -0.03 0, recei -0.61 0, recen -0.16 0, recep -0.19 0, recog -0.16 0, recom -0.9 0
recor 0.32 0, recov -0.09 0, recru -0.17 0, red -0.03 0, redes -0.1 0, reduc 0.16 0, refer 0.14 0
refle 0.34 0, refre -0.07 0, refus -0.14 0, regar -0.05 0, regio -0.05 0, regis 0.14 0
regul 0.07 0, reid 0.08 0, rejec -0.04 0, relat 0.18 0, relea -0.1 0, relev 0.05 0, relia 0.14 0
relie -0.04 0, rely 0.07 0, remai 0.2 0, remar 0.32 0, remem -0.05 0, remin 0.08 0, remot 0.11 0
remov -0.06 0, reorg 0.16 0, rep -0.05 0, repea 0.03 0, repla 0.03 0, repli 0.09 0, reply 0.17 0
repo 0.1 0, repor -1.14 0, repre -0.21 0, req 0.14 0, reque -0.3 0, requi 0.18 0, resea -0.04 0
reset -0.07 0, resid 0.3 0, resig -0.03 0, resil -0.27 0, resol -0.39 0, resor 0.04 0
resou -0.56 0, respe 0.31 0, respo -0.16 0, rest -0.05 0, resto 0.12 0, resul 0.21 0, retic -0.13 0
retur -0.38 0, revea 0.13 0, revi -0.08 0, revie 0.11 0, revis -0.31 0, ri -0.04 0, rich -0.06 0
richa 0.12 0, right 0.03 0, rigou 0.11 0, ring 0.43 0, rings 0.07 0, rise 0.18 0, risen 0.04 0
risin 0.03 0, risk -0.04 0, risks -0.37 0, ro -0.04 0, roads 0.05 0, rober -0.05 0, role 0.19 0
roll 0.18 0, roof -0.07 0, room -0.21 0, rosy 0.08 0, round 0.07 0, route 0.1 0, row 0.04 0
royal 0.06 0, ru 0.05 0, rubbi 0.11 0, rule -0.07 0, rules 0.15 0, rulin -0.04 0, run 0.22 0
runni 0.05 0, runs 0.15 0, rural 0.06 0, ruth -0.12 0, s 0.17 0, sa -0.08 0, sad 0.22 0
safeg -0.14 0, safet -0.1 0, said -0.12 0, sally -0.17 0, salt 0.2 0, sam -0.04 0, same 0.41 0
sampl 0.05 0, sarah -0.09 0, sat 0.24 0, satis -0.04 0, satur 0.21 0, saved -0.08 0, savin -0.05 0
say 0.1 0, sayin -0.3 0, says -0.09 0, scand 0.06 0, scath 0.11 0, schem 0.15 0, scho 0.04 0
schoo -0.19 0, score -0.07 0, scree -0.14 0, scrut -0.23 0, se -0.21 0, seaml -0.04 0, searc 0.11 0
seat 0.05 0, secon 0.53 0, secre 0.06 0, secti -0.1 0, secto -0.23 0, secur 0.06 0, seein 0.07 0
seek -0.03 0, seems -0.15 0, sees 0.18 0, self -0.29 0, semh 0.16 0, sen 0.96 0, senco 0.49 0
send -0.8 0, sendi 0.21 0, senio -0.11 0, sense 0.27 0, senso 0.82 0, sent -0.04 0, separ 0.03 0
sept 0.07 0, septe -0.31 0, ser -0.06 0, serio -0.42 0, serv 0.03 0, serve -0.08 0, servi -0.17 0
set -0.55 0, sets -0.07 0, setti -0.44 0, settl 0.36 0, seven -0.31 0, sever -0.4 0, sh 0.07 0
shall -0.15 0, shamb -0.05 0, shame -0.07 0, shape 0.1 0, shapi -0.04 0, shari 0.09 0, sharp 0.22 0
shaw 0.07 0, she -0.36 0, shift -0.22 0, sho 0.19 0, shoes 0.07 0, shop -0.05 0, short 0.7 0
shoul 0.05 0, shout 0.24 0, show -0.51 0, showe -0.18 0, shows 0.48 0, shut 0.08 0, shy 0.21 0
si 0.1 0, sibli -0.07 0, sick 0.06 0, sickn 0.03 0, side 0.4 0, sight 0.17 0, sign -0.31 0
signe -0.07 0, signi 0.05 0, signs 0.13 0, silen -0.06 0, simil 0.22 0, simpl -0.05 0, singl 0.17 0
siste 0.03 0, sit -0.08 0, site -0.12 0, sites -0.05 0, sits 0.09 0, situa -0.14 0, six 0.09 0
sixth -0.08 0, size 0.06 0, skill -0.1 0, sleep -0.05 0, slide 0.52 0, slow 0.26 0, slowe 0.05 0
slowl 0.08 0, small 0.3 0, smith -0.12 0, smoot -0.08 0, snow 0.03 0, so 0.25 0, solic 0.03 0
solut -0.11 0, solve -0.04 0, some 0.38 0, someb -0.06 0, someo 0.11 0, somet -0.14 0, somew 0.04 0
son -0.25 0, soon -0.06 0, sorry -0.03 0, sort 0.1 0, sorte 0.06 0, sorts -0.06 0, sough -0.26 0
sound 0.21 0, sourc 0.2 0, south -0.05 0, space -0.05 0, spars 0.06 0, speak -0.09 0, spec 0.12 0
speci -0.17 0, spect 0.23 0, speec 0.24 0, speed -0.07 0, spell 0.08 0, spend -0.04 0, spent 0.04 0
spite 0.12 0, split 0.15 0, spoke 0.32 0, sport -0.04 0, spots 0.13 0, spott 0.04 0, sprea 0.06 0
sprin -0.13 0, stabi 0.09 0, stabl -0.17 0, staf -0.03 0, staff 0.51 0, stage 0.21 0, stake 0.05 0
stall -0.03 0, stand -0.08 0, star -0.03 0, start 0.15 0, stati -0.03 0, statu -0.06 0, stay 0.19 0
staye 0.08 0, stays -0.13 0, steer -0.06 0, step -0.03 0, stepp 0.07 0, steps 0.15 0, sti 0.13 0
stick 0.07 0, stil -0.05 0, still 0.51 0, stood -0.1 0, stop -0.08 0, stopp 0.04 0, stops 0.11 0
stori -0.21 0, story -0.08 0, str -0.08 0, stra 0.03 0, strai -0.07 0, strat 0.15 0, stree -0.03 0
stren -0.55 0, stres -0.07 0, strik 0.07 0, stron -0.1 0, struc 0.25 0, stubb 0.11 0, stuck 0.04 0
stude 0.03 0, studi 0.14 0, stuff 0.18 0, su -0.09 0, sub -0.03 0, subje -0.11 0, submi 0.25 0
subsc -0.19 0, subst 0.03 0, succe -0.21 0, such -0.06 0, sue -0.06 0, suffe 0.09 0, suffi 0.16 0
sugge 0.14 0, suit 0.07 0, suita 0.03 0, sum 0.13 0, summa -0.07 0, sunda 0.24 0, sup -0.08 0
super 0.04 0, suppl 0.15 0, suppo -0.2 0, sure -0.17 0, surge 0.11 0, surpr 0.25 0, surve -0.63 0
suspe 0.36 0, susta -0.3 0, swift -0.3 0, swimm 0.17 0, syste -0.41 0, t 0.65 0, ta 0.38 0
table 0.22 0, tackl -0.04 0, take 0.15 0, taken -0.19 0, takes -0.12 0, takin -0.14 0, talk -0.09 0
talke -0.16 0, talks -0.03 0, tangi -0.03 0, targe -0.04 0, task -0.11 0, taugh 0.1 0, taxi 0.25 0
taxis 0.12 0, te 0.12 0, tea -0.27 0, teach 0.3 0, team -0.19 0, tears -0.05 0, teena 0.32 0
teens 0.09 0, teeth 0.04 0, telep 0.03 0, tell -0.07 0, telli -0.18 0, tells -0.11 0, ten -0.26 0
tenac 0.07 0, term 0.41 0, terms -0.34 0, testi -0.18 0, tests 0.03 0, text 0.07 0, th -0.46 0
tha -0.14 0, than -0.13 0, thank -0.26 0, that -0.09 0, the 0.26 0, thei -0.04 0, their -0.1 0
them 0.23 0, thema -0.04 0, theme -0.09 0, thems 0.31 0, then 0.27 0, thera 0.51 0, there -0.07 0
these -0.16 0, they -0.25 0, thin 0.14 0, thing 0.28 0, think 0.83 0, third 0.19 0, thirt 0.11 0
this -0.16 0, tho 0.08 0, thoro -0.18 0, thos 0.04 0, those 0.3 0, thoug 0.56 0, thous -0.16 0
thr -0.06 0, thre 0.06 0, three 0.05 0, thres 0.11 0, thril 0.06 0, thriv 0.06 0, throu -0.09 0
thurs 0.11 0, ti 0.04 0, till 0.03 0, tim 0.03 0, time -0.25 0, timel 0.09 0, times -0.15 0
timet 0.14 0, tired -0.11 0, tirel 0.08 0, title -0.05 0, to 0.21 0, toddl -0.06 0, toget -0.04 0
toile 0.05 0, told 0.83 0, tomor -0.08 0, tone 0.06 0, too 0.84 0, took -0.14 0, tool 0.05 0
toolk 0.03 0, top 0.14 0, topic 0.17 0, total 0.05 0, touch -0.07 0, tough -0.08 0, towar -0.18 0
town 0.38 0, towns 0.07 0, trace 0.11 0, track 0.12 0, train -0.35 0, traje -0.05 0, tram 0.09 0
tran 0.03 0, trans -0.11 0, traum 0.12 0, trave -0.11 0, treas -0.06 0, treat 0.03 0, trebl 0.12 0
triag -0.07 0, tribu -0.04 0, tried -0.13 0, troub 0.31 0, true 0.48 0, truly 0.05 0, trust -0.12 0
try -0.04 0, tryin 0.23 0, tube 0.03 0, tuesd 0.06 0, tuiti 0.31 0, turn 0.21 0, turne -0.36 0
turni 0.14 0, tweet -0.05 0, twent -0.04 0, twice -0.04 0, twitt -0.16 0, two 0.7 0, typic 0.23 0
u -0.08 0, uk -0.17 0, un 0.06 0, unabl -0.06 0, unacc 0.09 0, unans 0.08 0, unawa 0.1 0
und 0.08 0, under -0.32 0, uneve 0.12 0, unhap 0.13 0, union -0.06 0, unit 0.03 0, unita 0.12 0
unite -0.04 0, units -0.06 0, unive -0.3 0, unles 0.04 0, unlik -0.03 0, unrea 0.16 0, unreg 0.11 0
unres -0.1 0, until 0.19 0, up 0.07 0, updat -0.12 0, ups 0.19 0, urgen 0.03 0, us 0.45 0
used 0.3 0, usefu 0.28 0, uses 0.07 0, using 0.21 0, v 0.05 0, vacan -0.32 0, vague -0.03 0
valle 0.09 0, value 0.04 0, varia -0.03 0, varie -0.46 0, vary 0.04 0, ve 1.2 0, verdi 0.1 0
versi 0.07 0, very 0.37 0, vie 0.05 0, view 0.1 0, views -0.05 0, vindi 0.1 0, visio -0.45 0
visit -0.37 0, visua -0.04 0, vital -0.22 0, voice -0.09 0, vote 0.13 0, voted -0.04 0
vouch 0.15 0, vulne 0.03 0, w 0.18 0, wa -0.04 0, wai 0.1 0, wait 0.6 0, waite -0.14 0
waiti 0.45 0, waits 0.23 0, wake 0.03 0, walk -0.11 0, walke 0.06 0, wall 0.05 0, want -0.11 0
wante 0.12 0, wanti 0.03 0, wants -0.07 0, war -0.23 0, ward -0.05 0, wards -0.03 0, warm -0.12 0
warne -0.08 0, warni 0.14 0, was 0.17 0, wasn 0.19 0, waste 0.04 0, watch 0.34 0, water 0.03 0
ways -0.27 0, we 0.32 0, weak -0.29 0, weakn -0.05 0, webin -0.22 0, websi -0.14 0, wedne 0.27 0
week -0.26 0, weeke 0.1 0, weeks 0.18 0, weigh 0.06 0, welco -0.15 0, well -0.15 0, wellb 0.34 0
wendy 0.06 0, went -0.3 0, wer -0.07 0, were 0.47 0, weren 0.38 0, west 0.06 0, wh -0.17 0
wha 0.06 0, what -0.11 0, whate 0.05 0, whats 0.05 0, wheel 0.22 0, when -0.13 0, where 0.24 0
wheth 0.27 0, whic -0.09 0, which 0.26 0, while 0.24 0, white -0.04 0, who 0.1 0, whoev 0.1 0
whole -0.05 0, whom 0.09 0, whose 0.34 0, why 0.14 0, wi -0.14 0, wide -0.04 0, widel -0.41 0
widen 0.06 0, wider -0.03 0, wides -0.21 0, will -0.5 0, willi 0.34 0, wish -0.12 0, wishe -0.09 0
wit 0.29 0, witho -0.25 0, wo -0.03 0, woman -0.04 0, won -0.09 0, wonde 0.06 0, wood 0.12 0
wooll 0.04 0, wor -0.06 0, word 0.04 0, wordi 0.11 0, words 0.36 0, work -0.15 0, worke -0.19 0
workf -0.1 0, worki -0.56 0, works 0.47 0, world -0.07 0, worn 0.05 0, worri -0.04 0, worry 0.43 0
worse 0.42 0, worst -0.04 0, worth 0.03 0, wou -0.03 0, woul -0.03 0, would -0.04 0, wri 0.05 0
writ 0.06 0, write -0.07 0, writi 0.32 0, writt -0.2 0, wrong 0.04 0, wrote -0.4 0, wsoa 0.16 0
wte 0.12 0, x -0.07 0, y 0.11 0, ye 0.07 0, yea -0.03 0, year 0.24 0, yearl 0.06 0, years -0.16 0
yes 0.2 0, yeste -0.19 0, yet 0.6 0, yo -0.15 0, you 0.37 0, youn 0.12 0, young -0.15 0
your 0.04 0, yours -0.38 0, youth -0.05 0, yrs 0.07 0
pair:
0+0 -0.56 0.32, 0+0m -0.08 0, 0+a -0.13 0.11, 0+after -0.04 0, 0+an 0.18 0.04, 0+and 0.18 0.39
0+april -0.06 0, 0+are 0.21 -0.13, 0+area -0.03 0, 0+areas 0.47 0.14, 0+as 0.03 0, 0+asses -0.1 0
0+at -0.16 0, 0+augus 0.04 0, 0+broug 0.12 0, 0+by -0.06 0, 0+came 0.18 0, 0+cases -0.03 0
0+child -0.52 0.05, 0+days -0.07 0, 0+decem 0.05 0, 0+educa -0.04 0, 0+ehc -0.13 0, 0+famil -0.12 0
0+febru 0.04 0, 0+for 0.15 0.16, 0+found 0 0.05, 0+good -0.09 0, 0+had -0.37 0.61, 0+has 0.16 -0.11
0+have -0.26 0, 0+healt -0.04 0, 0+her -0.03 0, 0+hours 0.03 0, 0+ident -0.05 0.07, 0+in 0 0.48
0+incon 0.04 0, 0+inspe 0.17 0.16, 0+is 0.08 -0.16, 0+it 0.12 -0.22, 0+joint -0.11 0
0+july -0.28 0, 0+june -0.08 0, 0+kb -0.05 0, 0+last -0.03 0, 0+leade -0.06 0.03, 0+local -0.04 0
0+march -0.26 0.04, 0+may -0.15 0.2, 0+membe -0.04 0, 0+milli 0.09 0, 0+minut 0.04 0
0+month -0.16 -0.07, 0+more -0.09 0, 0+new -0.12 0, 0+novem 0 0.12, 0+now 0.06 0, 0+octob -0.17 0
0+of -0.58 0.73, 0+ofste 0.07 0.36, 0+or 0.1 -0.07, 0+our 0.08 0, 0+outco 0.09 0, 0+pages -0.06 0
0+paren -0.11 -0.06, 0+peopl -0.13 0, 0+per -0.12 0.13, 0+place -0.1 0, 0+plans -0.13 0
0+pract -0.07 0, 0+provi -0.03 0, 0+pupil -0.18 0, 0+quali -0.05 0, 0+refor 0.41 -0.11
0+revie 0.15 0, 0+s -0.04 0, 0+said -0.09 0, 0+say -0.11 0, 0+schoo -0.16 0, 0+send -0.07 0
0+septe 0.07 -0.05, 0+sets 0.08 0, 0+signi 0.12 0.26, 0+since -0.03 0, 0+so 0.04 0, 0+some 0.05 0
0+staff -0.07 0, 0+stren 0.07 0, 0+suppo 0.05 0, 0+that 0.2 0, 0+the 0.19 -0.04, 0+there 0.13 0.37
0+they -0.13 -0.08, 0+this 0.07 0, 0+times 0.05 0, 0+to -0.27 0.03, 0+too 0 0.08, 0+trans -0.04 0
0+trave 0.15 0, 0+vacan -0.06 0, 0+waiti -0.05 0, 0+was 0.14 0, 0+week 0.36 0.07, 0+weeks 0.18 0.3
0+were 0.05 -0.04, 0+what 0.07 -0.14, 0+when 0.11 -0.12, 0+which 0.08 -0.05, 0+worki -0.08 0
0+worse -0.09 0, 0+year 0.08 -0.18, 0+years -0.15 -0.07, 0+young -0.16 0.19, 0m+in -0.03 0
0th+and 0.03 0, 0th+novem 0.31 0, 0th+of -0.03 0, a+0 -0.08 0, a+baby -0.06 0, a+backl -0.2 0
a+bad -0.16 -0.03, a+balan -0.08 0, a+bette 0.09 -0.1, a+big 0.14 0.11, a+bit -0.05 -0.11
a+box -0.06 0, a+break -0.1 0, a+bus 0.03 0, a+call -0.06 0, a+carer -0.05 0, a+case -0.06 0
a+chall 0.09 0.11, a+chanc -0.06 0, a+chang 0.17 0, a+chari -0.07 0, a+child 0.32 0
a+class -0.06 0, a+clear 0.14 0.13, a+cliff 0.12 -0.24, a+clini -0.08 0, a+close 0 -0.14
a+commi -0.11 0, a+commu 0.03 0.14, a+compl 0.12 0, a+conce 0.25 0.08, a+consi 0.2 0
a+consu 0.05 0, a+contr -0.07 0, a+counc 0 -0.09, a+count -0.04 0, a+crisi -0.21 -0.17
a+criti 0.04 0, a+cultu 0.31 0, a+damni 0.16 0.18, a+dashb 0.03 0, a+day 0.05 -0.05, a+dco 0.03 0
a+decad -0.04 0, a+decis -0.03 0, a+dedic -0.07 0, a+desig 0.16 0, a+diagn -0.2 0.41
a+diffe -0.23 0.28, a+direc 0.09 0, a+disab 0.06 0, a+disgr -0.1 0, a+docto 0.03 0, a+docum 0.16 0
a+draft -0.07 0, a+duty -0.03 0, a+famil 0.07 0.21, a+few -0.26 0.1, a+fifth -0.08 0
a+fight 0.16 -0.1, a+film -0.03 0, a+firm 0.05 0, a+first 0.19 0, a+form -0.03 0, a+forma -0.06 0
a+forum 0.07 0, a+frame 0.03 0, a+frien -0.16 0, a+full -0.03 0.04, a+furth 0 0.05, a+gap 0 -0.03
a+good -0.25 -0.52, a+gover -0.05 0, a+great 0.26 -0.11, a+grip 0.18 0, a+group 0.05 0
a+growi 0.09 0.11, a+half 0.16 -0.2, a+hand 0.12 0, a+handf 0.13 0, a+hard -0.1 0, a+healt -0.22 0
a+helpl -0.04 0, a+high 0.14 0.08, a+highl -0.14 0, a+huge -0.04 0, a+jewel 0.19 0.11
a+job 0.3 0.05, a+joint 0.09 0.03, a+key 0 0.07, a+lack 0.47 -0.13, a+lad -0.03 0
a+large -0.04 -0.06, a+leafl 0.05 0, a+learn -0.05 0.12, a+lette -0.3 0.05, a+lifel 0.06 0.23
a+line 0.12 0.05, a+link -0.04 0, a+list 0.09 0, a+littl -0.06 0.07, a+local -0.11 0.09
a+long 0.32 -0.56, a+lot 0.17 -0.1, a+lotte -0.03 0, a+low -0.06 -0.13, a+man -0.08 0
a+matte 0.28 -0.04, a+meeti -0.16 0, a+membe -0.06 0, a+menta -0.05 0, a+menti -0.03 0
a+mess 0.14 0, a+minor 0.09 -0.19, a+mixed -0.15 0, a+mobil -0.04 0, a+model 0.08 0.09
a+monit 0.1 0, a+month -0.25 0, a+more -0.22 -0.13, a+mothe -0.05 0, a+multi -0.05 0, a+mum -0.04 0
a+named -0.1 0, a+natio -0.09 0, a+need 0.13 0, a+neuro -0.11 0.05, a+new -0.11 -0.49
a+newsl -0.04 0, a+note -0.04 0, a+numbe -0.4 0.39, a+nurse -0.13 0, a+one -0.07 0
a+paedi 0.09 -0.15, a+page -0.16 0, a+panel -0.06 0, a+parag 0.15 0.09, a+paren -0.33 -0.28
a+part -0.14 0.05, a+parti -0.08 0, a+partn 0.17 -0.07, a+peer -0.13 0, a+perma -0.05 0
a+perso 0.09 -0.1, a+pictu -0.05 0, a+pilot 0.12 0, a+place -0.07 0.03, a+plan -0.3 0.21
a+point -0.04 0, a+poor 0.03 0, a+porta -0.03 0, a+posit 0.35 0.09, a+post 0.05 0
a+postc 0.18 -0.03, a+prese -0.06 0, a+prior 0.13 -0.12, a+probl 0.11 -0.14, a+promi 0.1 0
a+prope 0.16 -0.03, a+quali 0.05 0, a+quart 0.12 0, a+quest 0.04 0, a+queue -0.03 0
a+range -0.44 0.1, a+re 0.19 0, a+real 0 0.06, a+reali 0.05 0, a+recen 0.07 0, a+recov -0.15 0
a+reduc -0.06 0, a+repor 0.25 -0.39, a+resul -0.13 -0.08, a+revie -0.04 0.06, a+revis -0.31 -0.07
a+right -0.17 0, a+risk -0.05 0, a+row 0.04 0, a+rule -0.06 0, a+say 0.1 0.05, a+scand -0.07 0
a+scath -0.03 0, a+schoo -0.27 -0.17, a+secon -0.06 -0.1, a+send -0.21 -0.13, a+senio 0.03 0
a+senso 0.03 0, a+sente -0.03 0, a+servi -0.06 -0.03, a+shamb -0.05 0, a+share -0.11 0.35
a+short -0.04 -0.2, a+signi -0.16 -0.25, a+singl -0.03 0.45, a+small -0.1 0.03, a+socia -0.03 -0.06
a+sourc 0.06 0.12, a+speci 0.27 -0.14, a+speec 0.03 0.14, a+spoke -0.11 0, a+stabl 0.08 -0.29
a+start 0.03 0, a+state -0.07 -0.12, a+statu -0.11 0, a+strat 0.41 -0.31, a+stren 0.52 -0.08
a+stron 0.19 0.07, a+strug 0.1 0.03, a+summa -0.06 0, a+suppo 0.03 0, a+surve -0.06 0
a+syste -0.2 -0.24, a+task -0.11 0, a+taxi 0.04 0, a+teach -0.06 0, a+team 0 0.1, a+term -0.09 0
a+that -0.06 0, a+thera 0 0.03, a+thing -0.08 0, a+third 0.04 0.27, a+threa 0.08 0, a+time -0.04 0
a+timel 0 0.06, a+trans -0.03 -0.17, a+tribu -0.03 0, a+true 0.14 0, a+trust 0.1 0, a+varie -0.21 0
a+very 0.3 0, a+visit -0.15 0.03, a+visua 0.09 0.07, a+voice -0.05 0, a+wait 0.23 -0.09
a+waiti -0.24 0, a+watch 0.16 0, a+way 0.09 0.43, a+week -0.38 -0.16, a+well 0 0.05
a+wheel 0 -0.07, a+white -0.06 0, a+whole 0.16 -0.49, a+wide 0 0.18, a+wider -0.18 0
a+woman -0.04 0, a+word -0.05 0, a+worry -0.04 0.25, a+writt -0.36 0.1, a+wsoa -0.03 0
a+year 0.09 -0.48, a+young 0 0.13, able+to -0.18 -0.04, about+0 -0.17 0, about+a -0.03 0.04
about+and 0.09 0, about+chang 0 0.07, about+child -0.12 -0.03, about+half 0.03 0
about+healt -0.12 -0.12, about+how 0.27 -0.25, about+it 0.26 -0.03, about+money -0.03 0
about+perso 0 -0.12, about+plans -0.1 0, about+schoo -0.11 0, about+send 0.04 -0.08
about+suppo 0.03 -0.03, about+the -0.06 0.34, about+their 0.04 0, about+them 0.16 -0.16
about+these 0.03 0, about+this -0.05 0, about+those 0.05 0, about+three -0.04 0, about+to -0.09 0
about+trans -0.14 0, about+us -0.04 0, about+waiti -0.1 0, about+waits -0.05 0
about+what 0.32 0.21, above+all 0.1 -0.07, above+and 0.05 0.08, above+the 0 -0.21, absen+and 0 0.09
absen+of 0.12 -0.18, acade+outco 0 -0.03, acade+trust -0.08 0, accel+progr -0.15 0
accep+by -0.11 0, accep+it -0.11 0, accep+that 0.2 -0.1, accep+the 0.05 0, accep+what -0.14 0
acces+to 0.03 -0.2, accor+to 0.07 0, accou+and -0.1 0, accou+for -0.09 -0.04, accou+of -0.21 0
accur+and -0.24 -0.07, accur+under 0.09 -0.04, achie+for -0.18 0, achie+well -0.17 0.15
ackno+by 0.08 0, ackno+that 0.07 -0.25, ackno+the 0.11 0.16, acros+educa 0.1 -0.17
acros+engla -0.05 0, acros+healt 0 -0.05, acros+servi 0 -0.05, act+0 -0.23 -0.26, act+as 0.2 0
act+at -0.21 0, act+urgen 0.06 -0.04, actio+0 -0.37 0, actio+a 0.1 0, actio+after -0.04 0
actio+and 0.25 -0.09, actio+by 0.03 0, actio+from -0.03 0, actio+had 0.1 0.06, actio+has 0.21 -0.05
actio+in -0.12 0.03, actio+is -0.27 0, actio+must 0.13 0, actio+plan 0 0.15, actio+that -0.2 0
actio+to 0.11 0, actio+was 0.05 0.13, actio+were -0.06 0, actio+which 0.03 0, actio+wsoa 0.2 0
activ+for 0.05 0, add+that 0 -0.1, added+that 0.05 -0.11, addit+needs -0.04 0.37
addit+resou 0.13 0, addre+any 0.03 -0.05, addre+each -0.04 0, addre+gaps 0 -0.03
addre+the -0.1 -0.11, addre+this 0.24 0, adds+that 0.13 0.08, adequ+stand -0.07 0
adhd+and -0.13 0.07, adhd+asses -0.1 -0.13, adhd+diagn 0.13 -0.09, adhd+pathw 0 0.07
adhd+waits 0.08 -0.07, admis+to 0.03 0.05, adole+menta 0 0.1, adult+and 0.07 -0.31
adult+from 0 0.05, adult+healt 0.27 -0.11, adult+in 0.06 0, adult+is 0 0.13, adult+life 0.11 0.15
adult+menta 0.05 0, adult+servi -0.07 -0.43, adult+socia 0.04 -0.12, adult+start 0 0.07
adult+who 0.08 0.03, advic+and -0.09 0.23, advic+for -0.18 -0.07, advic+from 0.22 0
advic+in 0.05 -0.13, advic+is -0.16 0, advic+servi 0.14 0.11, advic+that 0.07 0
advis+teach 0.04 0.11, advis+that 0.1 0, after+0 0.44 -0.2, after+a 0.29 0.08, after+an -0.05 -0.03
after+annua 0.07 -0.05, after+being -0.11 0, after+child -0.22 0.15, after+colle 0.07 -0.05
after+inspe -0.59 -0.16, after+it 0.32 0.19, after+ofste 0.11 -0.08, after+revie 0.04 0.06
after+schoo -0.03 0.14, after+that -0.1 0, after+the -0.3 -0.18, after+their -0.04 0
after+they 0.15 0.07, after+this -0.07 0, again+0 -0.08 0, again+a 0.04 0, again+and -0.03 -0.39
again+the -0.14 0, again+to -0.07 0, age+0 -0.05 0, age+and -0.03 0, age+child 0.03 -0.1
age+of 0.22 0, aged+0 0.18 -0.19, agenc+and 0.12 0.09, agenc+staff 0.12 0, agenc+worki 0 -0.04
ago+inspe -0.12 0, agree+a -0.05 0, agree+to -0.08 0, ahead+of 0.04 0, all+0 -0.09 0
all+and -0.03 -0.09, all+are -0.08 0, all+areas 0.09 -0.22, all+bad -0.03 0, all+but 0.3 -0.09
all+child 0.09 0, all+four -0.12 0, all+in 0 0.13, all+level 0.04 0.2, all+of -0.13 -0.28
all+our -0.04 0, all+over -0.2 0.03, all+paren 0.27 0, all+plans 0.04 0.13, all+right 0.08 0
all+schoo 0.06 -0.14, all+servi 0.05 0, all+that -0.13 0.11, all+the -0.47 -0.33, all+these 0.1 0
all+they -0.15 0, all+this 0.12 0.24, all+those -0.04 0, all+three 0.12 0.05, all+throu 0.11 0.09
all+we -0.03 0, all+who 0.09 0.13, all+young 0 0.09, almos+all 0.07 0.17, almos+every 0.08 0
along+the -0.04 0, alrea+and -0.12 0, alrea+in -0.16 0, also+been -0.11 0, also+criti -0.04 0
also+found 0.27 0.2, also+highl -0.18 -0.04, also+ident -0.1 0, also+noted 0.06 0.09
also+prais 0.04 0.03, also+recog -0.06 -0.11, also+repor 0.03 0.1, also+said -0.16 -0.05
also+say 0.09 -0.06, also+says 0.19 0.18, also+that -0.17 0, also+told 0.04 0, also+wrote 0.09 0.12
alter+provi 0.13 -0.11, alway+get -0.22 -0.05, alway+know 0.08 -0.05, ambit+and 0.17 0.37
ambit+for 0.13 -0.14, ambit+of 0 -0.03, ambit+to 0 -0.11, amend+plans 0.09 -0.05
amend+promp 0.03 -0.04, among+it -0.08 0, among+other 0.09 -0.1, among+pupil 0.04 -0.05
among+the -0.31 0.12, among+them -0.35 -0.33, among+these 0.11 0, among+those 0 -0.11
amoun+of -0.04 0, an+absen 0.03 -0.15, an+accel -0.17 0, an+accur 0.12 0.04, an+actio -0.04 0.28
an+addit -0.03 0, an+adequ -0.07 0, an+adhd -0.05 -0.06, an+adult 0.04 0, an+answe 0.23 0.11
an+apolo -0.08 0, an+area -0.21 -0.03, an+asses -0.1 -0.19, an+audit -0.07 0, an+autis 0.2 -0.2
an+avera 0.04 0, an+earli 0.18 -0.14, an+early 0 -0.39, an+easy -0.12 0, an+educa -0.07 -0.21
an+effec 0.11 -0.04, an+ehc 0 0.24, an+ehcp -0.13 0, an+email -0.05 0, an+end 0.04 0
an+equal 0.09 0, an+examp 0.25 0.06, an+hones 0.03 0, an+hour -0.03 0, an+icb -0.05 0
an+impac 0.06 -0.03, an+impor -0.11 0, an+impro 0.03 0.15, an+inclu -0.06 0, an+incon -0.16 0
an+incre -0.04 0, an+indep -0.29 0, an+inspe 0.24 0.12, an+inter -0.19 0, an+offic -0.04 0
an+ofste 0.56 -0.1, an+open -0.07 0, an+outco 0.06 0, an+updat -0.13 0, and+0 -0.54 0
and+a 0.14 -0.36, and+about 0.2 0.05, and+above 0 -0.05, and+accur 0.09 0.04, and+achie -0.04 -0.12
and+act 0.23 0.22, and+acted 0.05 0.21, and+actio -0.03 0, and+adhd 0.14 -0.14
and+adole -0.06 -0.03, and+adult -0.09 -0.07, and+after 0.08 0, and+again 0.13 -0.2, and+all 0.05 0
and+alter -0.05 -0.04, and+ambit 0.23 -0.06, and+among 0.03 0, and+an -0.07 -0.16
and+annua -0.18 0.04, and+anoth 0.07 0, and+answe 0.07 0, and+anxie -0.04 0, and+are 0.13 0.22
and+areas -0.1 -0.1, and+as -0.16 -0.15, and+aspir 0.09 0.04, and+asses -0.24 -0.17
and+at 0.06 0.37, and+atten 0 0.03, and+autis -0.06 0.04, and+be 0.03 0, and+becau -0.03 0
and+bette 0.2 -0.13, and+beyon 0.05 0.08, and+blind 0.15 0.03, and+bring 0.06 0, and+broug 0.05 0
and+by 0.05 -0.27, and+can 0.09 0, and+care -0.09 -0.33, and+carer 0.2 -0.03, and+chall 0.14 0
and+check 0.15 -0.03, and+child -0.23 0.28, and+clear -0.1 0, and+clini -0.05 0, and+co 0.08 0.05
and+colle -0.05 0, and+come -0.14 0, and+commi -0.27 0, and+commu 0.05 0.12, and+compl 0 -0.13
and+confi -0.08 0, and+consi 0.13 0, and+counc 0.14 -0.04, and+count -0.1 0, and+cqc 0.08 0.04
and+decis -0.03 0, and+delay 0.09 0, and+deliv 0.16 0.29, and+deter 0.03 0, and+diagn 0.03 -0.14
and+disab 0.13 0.21, and+do 0 0.06, and+does -0.03 0, and+don 0.07 0, and+drive 0.05 0
and+early -0.31 0, and+easy 0.03 0.13, and+educa -0.24 0.34, and+effec 0.13 0, and+embed 0 -0.15
and+emoti 0 0.15, and+engag 0.19 -0.08, and+equip 0.07 0.2, and+evalu 0.05 -0.06
and+every -0.1 -0.1, and+evide -0.27 0, and+exclu -0.09 -0.11, and+expec 0.11 0
and+exper -0.13 0.15, and+famil -0.34 -0.62, and+feel 0.06 0, and+few 0.03 0.04, and+fewer -0.1 0
and+follo 0.27 0.04, and+for -0.44 0.11, and+found 0.3 0.22, and+four 0.09 0, and+from -0.08 -0.1
and+furth -0.12 0, and+gaps -0.04 0, and+gave -0.17 0, and+get 0 -0.05, and+go -0.08 -0.27
and+goes -0.03 0, and+good 0.05 0.04, and+got 0.13 0, and+gover -0.43 0, and+guida 0.05 0.08
and+had 0.03 0, and+hand -0.12 0, and+hande -0.03 0, and+has -0.38 0.28, and+have -0.05 0.23
and+healt -0.4 0.1, and+heari 0.05 0, and+help 0.17 -0.06, and+her 0.08 0, and+his -0.03 0
and+hospi 0 -0.04, and+how 0 0.12, and+i 0.07 0.1, and+icb 0.06 0, and+impro 0.06 0.09
and+in 0.28 0.08, and+inclu 0.05 -0.39, and+indep -0.06 0.07, and+infor -0.08 0
and+inspe 0.24 0.04, and+is -0.31 0.18, and+it 0.27 0, and+its 0.32 0.07, and+keep 0.12 0.04
and+kind 0.13 0.16, and+know 0.12 0.21, and+knowl 0.09 0, and+langu 0.18 -0.3, and+lead 0.12 0.04
and+leade -0.05 0, and+learn 0.05 0.03, and+less -0.05 0, and+local -0.14 0, and+made -0.11 0.13
and+make -0.05 0.12, and+many -0.23 0, and+march 0.07 0, and+maths 0.07 -0.31, and+may 0.03 0
and+meet 0 -0.04, and+meeti -0.21 0, and+meets 0.07 0, and+menta -0.11 -0.1, and+merse 0.14 0
and+met -0.32 -0.17, and+monit 0.11 0, and+more -0.06 -0.12, and+most 0 0.06, and+my 0.06 0
and+neuro 0.09 -0.23, and+never -0.04 0, and+nhs -0.04 0.56, and+no 0.09 0, and+nobod 0 -0.22
and+north -0.05 0, and+not -0.11 0.04, and+nothi -0.03 0, and+now -0.32 0, and+nurse 0.14 -0.06
and+occup 0 -0.04, and+of -0.68 0.21, and+offic -0.1 0, and+ofste 0.06 -0.23, and+often -0.11 0
and+once -0.09 0, and+or -0.58 0, and+other 0 -0.25, and+our -0.21 -0.15, and+out 0.08 0.03
and+outco -0.12 -0.2, and+over 0.05 0.06, and+overs 0.1 -0.13, and+paren 0.08 -0.22
and+partn -0.23 0.05, and+paste -0.03 0, and+peopl 0 -0.12, and+perso 0.03 0.14
and+physi -0.14 -0.07, and+plann 0.08 -0.05, and+plans -0.08 0, and+point -0.13 0
and+poor -0.04 -0.06, and+post 0.07 0, and+pract -0.14 0, and+proce 0 0.03, and+profe 0.05 -0.12
and+progr -0.11 0, and+provi 0.12 -0.18, and+publi -0.14 0, and+pupil -0.06 0.04, and+put -0.11 0
and+quali 0.13 0.06, and+quick 0 0.09, and+repor -0.04 0, and+respo 0.16 -0.08
and+revie -0.09 0.08, and+right 0.12 0, and+said 0.14 0.14, and+say 0.1 0, and+says 0 -0.05
and+schoo -0.22 -0.03, and+scrut -0.13 0, and+secon -0.04 -0.22, and+see 0.2 0, and+send -0.03 0.06
and+servi 0.16 0, and+set 0.06 0, and+setti -0.06 0, and+share 0.13 -0.24, and+she -0.08 0
and+short -0.07 0, and+signi 0.05 -0.05, and+since 0.06 0, and+skill -0.12 -0.21, and+small 0.06 0
and+so -0.23 -0.22, and+socia 0.25 0.14, and+some -0.19 0.07, and+south -0.17 0
and+speci 0.1 -0.17, and+speec -0.08 0.05, and+staff -0.25 0.08, and+stay 0.11 0.09
and+still 0.05 0, and+strat -0.07 0.09, and+stron 0.04 -0.33, and+submi -0.08 0, and+suppo 0 0.15
and+suspe -0.08 0, and+susta -0.11 0, and+syste 0.31 0, and+take -0.04 0, and+talke -0.1 0
and+teach 0.06 -0.08, and+thank 0.03 0, and+that -0.16 0.46, and+the 0 0.09, and+their -0.07 -0.19
and+then 0.16 -0.46, and+thera -0.07 0.23, and+there -0.26 -0.06, and+these -0.03 0
and+they -0.04 0.07, and+this -0.12 -0.03, and+those -0.06 0.36, and+timel -0.06 0
and+to -0.62 -0.09, and+toddl 0.04 0.11, and+told -0.16 0, and+too -0.1 -0.04, and+train 0.13 0
and+trans -0.05 -0.14, and+trave 0.05 -0.06, and+treat 0.07 0.07, and+trust 0.07 -0.29
and+two 0.03 0.07, and+under -0.06 -0.06, and+urgen -0.1 0, and+use 0.07 0.05, and+value 0 0.05
and+visua 0.08 0.04, and+wait -0.24 0, and+waits -0.12 -0.05, and+was 0.17 0, and+we -0.13 -0.22
and+weak 0.08 0.05, and+weakn -0.05 0, and+well 0 0.14, and+wellb 0.05 0, and+were 0.04 0
and+west -0.11 0, and+what -0.11 0.28, and+when -0.05 0, and+where 0.13 0.13, and+wheth 0.05 0
and+which -0.18 0, and+white -0.07 0, and+who 0.06 -0.1, and+whose -0.13 0, and+why 0.08 0.22
and+will 0.26 0, and+witho -0.14 0, and+work 0 0.09, and+would -0.03 0, and+yet -0.07 0
and+you -0.19 0, and+young -0.06 0.27, and+your 0.04 0, annua+healt 0.06 0.1
annua+revie 0.11 -0.25, anoth+in -0.07 0, anoth+to 0.11 0.16, answe+a -0.05 0, answe+by -0.03 0
answe+for 0.06 0, answe+in 0.03 0, answe+the 0.46 -0.08, answe+to -0.08 0, answe+was -0.07 0
any+of -0.22 -0.14, any+other -0.04 0, anyon+s 0.04 0, anyth+about -0.04 0, appen+0 0.08 0
appen+a 0.03 0, appoi+a -0.06 0, appoi+and 0.08 0, appoi+in 0.07 0, appoi+leade 0 0.06
appoi+to 0.04 0, appro+and 0.14 0, appro+is 0.17 0.09, appro+to -0.06 0, april+0 0.12 0.29
april+and -0.04 0, april+s 0.07 0, april+to -0.05 0, are+0 -0.36 0, are+a 0.14 -0.19
are+about -0.04 0, are+above 0.06 0, are+alrea -0.12 0, are+ambit 0.05 -0.05, are+amend 0.04 -0.05
are+and -0.09 0.13, are+answe 0.07 0, are+as -0.06 0, are+asked 0.06 0.18, are+asses 0.14 -0.04
are+at -0.12 0, are+autis 0.03 0, are+aware 0.04 -0.16, are+back -0.05 0, are+being -0.12 0.21
are+bette -0.06 0.07, are+broug -0.21 0, are+child -0.17 -0.07, are+clear 0 0.2, are+comin -0.03 0
are+commi -0.11 0, are+commu 0 -0.08, are+compl 0.1 0.03, are+conce -0.05 0, are+consi 0 0.13
are+deaf 0.05 0.1, are+dealt -0.09 0.12, are+dedic 0.07 0, are+deliv 0.11 0, are+descr 0.06 -0.04
are+deter 0 0.05, are+doing 0.33 -0.09, are+done 0 0.13, are+down -0.15 0, are+educa 0 0.15
are+effec 0.04 0.18, are+enoug 0.16 0.18, are+entit -0.08 -0.15, are+exclu 0.12 -0.19
are+faili 0.23 0, are+falli -0.04 0, are+famil -0.06 0, are+far 0 -0.08, are+few 0.04 -0.07
are+finis -0.11 0.22, are+for 0.4 -0.27, are+found 0.09 -0.08, are+four -0.12 0, are+frequ 0.08 0
are+full 0.11 -0.18, are+getti -0.36 0.43, are+given -0.06 0.18, are+glad 0.05 0, are+going 0.05 0
are+good -0.15 0.39, are+hard 0 -0.19, are+heard 0.08 -0.17, are+held -0.12 -0.15, are+helpe 0 0.2
are+high 0.04 -0.04, are+highl 0.08 0.03, are+hones 0.13 0.05, are+ident 0.11 0.03
are+impro 0.09 0, are+in 0.13 0.25, are+inclu 0.17 0.19, are+incon -1.15 -0.14, are+inspe -0.04 0
are+invol 0.1 0.29, are+issue 0.04 0, are+joint -0.12 0, are+kept 0.13 0.13, are+kind 0.15 0.1
are+known 0.11 0.12, are+late -0.55 -0.06, are+left 0.24 -0.56, are+less 0.08 0.06
are+likel 0.05 0, are+limit 0.05 -0.16, are+liste -0.05 0.15, are+long -0.1 -0.03
are+longe -0.23 0, are+made 0.11 -0.25, are+makin 0.29 0.18, are+meant -0.04 0, are+met 0 0.13
are+misse 0.15 -0.08, are+missi -0.08 0.11, are+more 0 0.15, are+most 0.05 0.05, are+mostl -0.03 0
are+neede -0.37 0, are+new -0.07 -0.07, are+no -0.25 0.36, are+not -0.18 -0.18, are+notic 0.04 0.33
are+now 0.24 0.56, are+of 0.4 -0.25, are+offer 0.14 0.03, are+often 0.15 -0.16, are+out 0 -0.09
are+over 0.04 -0.14, are+paren -0.07 0, are+part 0.03 0.21, are+partn -0.08 0, are+passi 0 0.03
are+picke 0.12 0.08, are+place 0.11 0, are+plann 0 0.28, are+pleas 0.07 0, are+poor 0 -0.06
are+poorl -0.19 -0.18, are+prais 0.04 -0.08, are+promp 0.06 0.08, are+provi -0.12 0
are+put -0.04 -0.16, are+quick 0.15 0.05, are+ready -0.19 0, are+recog -0.03 0.04
are+recru -0.14 0, are+respo -0.08 0, are+right 0.38 -0.45, are+risin 0.13 0, are+run -0.03 0
are+safe 0.16 -0.1, are+said 0.26 0.2, are+seen 0.24 0.03, are+sent 0.03 0.11, are+set 0.09 0.39
are+short -0.12 0, are+signi 0.13 0.04, are+skill 0.05 0, are+slow 0.04 -0.06, are+so -0.04 0
are+some -0.25 -0.1, are+somet -0.03 -0.09, are+sorry -0.13 0, are+speci 0.09 0
are+spott 0.05 0.09, are+still -0.28 -0.26, are+stron 0.29 0.08, are+suppo 0 0.08, are+suspe 0.08 0
are+syste 0.1 0, are+taugh 0.08 0.12, are+that 0.13 -0.21, are+the -0.13 0.1, are+there 0.11 0.16
are+they -0.13 0, are+those -0.16 0, are+three -0.13 -0.03, are+timel -0.13 0.07, are+to -0.06 0.05
are+told 0.06 -0.16, are+too -0.56 -0.16, are+unacc 0.08 -0.06, are+under -0.13 -0.11
are+up 0.15 -0.08, are+used 0.04 0, are+value 0.05 0.04, are+very -0.25 0, are+visib -0.23 0
are+visit 0 0.14, are+waiti 0 -0.11, are+we -0.09 0, are+weak 0.06 0, are+welco 0 0.03
are+well 0.17 -0.26, are+what -0.11 0, are+wides 0.16 0, are+worki -0.06 0, are+writt 0.03 0.04
are+you -0.09 0, area+0 0.32 0, area+and 0 0.12, area+are 0.25 0.06, area+can 0.06 0
area+does -0.04 0, area+for -0.29 -0.14, area+had -0.23 0, area+has -0.05 0.21, area+have 0.17 0.16
area+in -0.38 -0.13, area+inspe -0.21 0, area+is -0.2 -0.29, area+leade 0.3 0, area+of -0.25 0
area+partn 0.33 -0.28, area+perfo -0.11 0, area+repor -0.05 0, area+revie -0.14 0, area+s 0.4 0.16
area+send -0.21 0.16, area+that 0.12 0.03, area+the -0.1 0, area+there 0.04 0, area+to -0.09 0.11
area+was -0.37 0.16, area+were -0.05 0, area+will -0.05 0, areas+and 0.13 -0.12, areas+are -0.2 0
areas+for -0.16 -0.36, areas+have -0.19 0, areas+in 0.05 0.1, areas+inspe -0.16 0
areas+of -0.1 0.21, areas+so -0.03 0, areas+that 0.38 0.32, areas+the -0.13 0.04, areas+to 0 0.15
areas+were -0.21 0, areas+where -0.34 -0.06, aren+t 0 -0.14, aroun+0 -0.17 0, aroun+the 0.21 0.09
arran+are 0.16 -0.06, arran+by 0.12 -0.06, arran+for 0.15 -0.16, arran+in -0.17 0
arran+lead -0.06 0, arran+of 0.08 -0.03, arran+to -0.09 0, arran+typic -0.16 0
arran+were 0.03 0.12, as+a 0.45 -0.15, as+an 0.26 0.24, as+areas 0.06 0, as+can -0.06 0
as+effec -0.06 0, as+ever -0.15 0, as+fast -0.08 -0.09, as+for -0.15 0.09, as+good -0.08 0.1
as+if 0.06 -0.12, as+in -0.05 -0.04, as+incon 0.07 0, as+inspe 0.08 0, as+is -0.06 0
as+it 0.03 -0.04, as+its -0.04 0, as+long -0.04 0.33, as+many 0.11 0, as+much -0.09 0, as+of 0.15 0
as+one 0.28 0.26, as+other 0 0.06, as+part -0.12 0, as+partn 0.09 0.12, as+set -0.11 0
as+the -0.38 -0.41, as+their 0 0.1, as+there 0.03 0, as+they -0.33 -0.06, as+thoug 0.19 0
as+to -0.29 -0.3, as+was 0.09 0.03, as+we -0.07 -0.04, as+well -0.76 -0.76, as+you -0.08 0
ask+for -0.06 -0.1, ask+your -0.05 0, asked+a 0.03 0, asked+about -0.04 0, asked+and -0.06 0
asked+by -0.19 0, asked+for 0.04 -0.27, asked+how -0.09 0, asked+leade -0.11 0, asked+of 0.08 0
asked+the -0.05 0, asked+to 0.1 -0.11, asked+us -0.11 0, asked+what 0.12 0, asked+wheth -0.07 0
askin+for -0.08 0, asks+for -0.07 0, aspir+to 0.07 0, asses+0 -0.07 0, asses+a -0.17 0
asses+and -0.38 -0.36, asses+are -0.25 0.18, asses+as 0.08 -0.05, asses+for -0.04 -0.11
asses+had 0.14 -0.06, asses+has 0.17 0.13, asses+have 0.04 -0.03, asses+in -0.06 0.2
asses+is -0.11 0.23, asses+of 0.28 -0.2, asses+pathw 0 -0.05, asses+take 0.18 -0.09
asses+that 0.07 -0.12, asses+the 0.11 -0.08, asses+was -0.1 0.15, asses+were 0 -0.04
asses+which -0.09 0, assis+are 0.09 0, assis+direc -0.05 0, assur+of 0 -0.07, assur+that 0.03 0
assur+thems 0.1 0, asylu+seeki 0.08 0.14, at+0 0.68 -0.31, at+a -0.3 -0.43, at+all -0.07 0.2
at+an 0.03 -0.47, at+by -0.2 0, at+count -0.06 0, at+each -0.04 -0.09, at+every 0.06 0.18
at+first -0.1 0, at+home 0.1 0.26, at+how -0.37 -0.04, at+impro -0.22 0, at+in -0.07 0
at+it 0.12 0, at+its 0.04 -0.11, at+key 0.21 -0.15, at+last 0.08 0, at+least 0.07 0
at+meeti -0.07 0, at+nine -0.1 0, at+once -0.36 -0.07, at+one 0.06 0, at+pace -0.1 -0.05
at+prese 0.21 -0.2, at+prima 0.08 0, at+regul -0.04 0, at+risk -0.19 0.86, at+schoo 0 -0.04
at+secon -0.03 -0.14, at+sen 0.2 -0.14, at+send 0.13 -0.16, at+short 0.09 -0.2, at+speci 0.07 0.14
at+that -0.13 -0.05, at+the 0.29 0.45, at+this -0.06 0, at+three -0.04 0, at+times 0.32 -0.05
at+two 0.07 -0.11, at+weeke 0.12 -0.08, at+what -0.31 0, at+which 0.26 0.09, at+work -0.13 0
atten+and 0.05 0, atten+by 0.05 0, atten+defic 0.1 0.08, atten+of -0.03 -0.04
atten+schoo -0.04 0.22, atten+the -0.03 0, atten+to 0.15 -0.17, audit+0 -0.05 0, audit+of -0.19 0
augus+0 -0.04 0, autho+and -0.17 -0.12, autho+has 0.15 0, autho+have -0.03 0, autho+in -0.07 0
autho+s 0.04 0, autho+shoul 0.44 -0.08, autho+to -0.04 0, autho+was -0.08 0, autis+and -0.08 -0.12
autis+asses -0.2 -0.23, autis+child -0.26 -0.1, autis+diagn 0 -0.03, autis+girls 0.13 0
autis+in -0.04 0, autis+is 0.04 0, autis+or 0.12 -0.04, autis+pathw -0.1 -0.08, autis+pupil 0 -0.03
autis+spect 0.11 -0.07, autis+teena 0.03 0, autis+waits 0.05 0.18, autis+young 0 0.29
avail+of 0 -0.04, avail+to 0.11 -0.16, avera+of 0 -0.12, avera+wait -0.03 0, await+a -0.07 0
award+the 0.13 0, aware+of 0.09 -0.09, aware+that 0.06 0, away+from 0 0.1, b+the 0.11 0
babie+and 0.06 0.11, back+by -0.03 0, back+for -0.05 0, back+from -0.07 0, back+in -0.28 -0.13
back+of -0.03 0, back+to -0.04 0.38, backl+of 0 0.27, bad+news -0.07 0, basis+of 0.04 0
be+0 0.05 0, be+a -0.48 0.05, be+able -0.07 0, be+accep 0.1 0, be+addre -0.04 0, be+agree -0.04 0
be+an -0.07 0, be+and -0.09 0, be+asked 0.06 0, be+asses 0.14 0.1, be+at 0 0.37, be+bette 0.22 0.16
be+calle 0.08 0, be+chang -0.04 0, be+compl 0.03 0, be+consi -0.03 0, be+dealt 0.58 -0.19
be+devel 0 0.15, be+done 0.22 -0.07, be+drawn -0.04 0, be+effec -0.25 0, be+fair 0.07 0
be+for -0.05 0, be+found -0.04 0, be+given 0.12 -0.12, be+good -0.04 0, be+had 0.09 0
be+heard -0.12 0.1, be+hones -0.08 0, be+ident 0.04 0, be+impro -0.07 -0.19, be+in -0.14 -0.23
be+incon -0.06 -0.05, be+inspe -0.07 0, be+issue -0.05 0, be+it -0.06 0, be+kept -0.13 0
be+known -0.05 0, be+made -0.04 -0.48, be+met 0 -0.03, be+monit 0.08 0, be+more 0 0.16
be+named -0.03 0, be+no -0.07 0, be+noted -0.33 0, be+out -0.03 0, be+paid 0.11 0, be+produ -0.03 0
be+proud -0.08 0, be+put -0.22 -0.19, be+reach 0.1 0, be+read -0.04 0, be+revie 0.18 0
be+right -0.06 0, be+seen -0.17 -0.03, be+sent -0.03 0, be+set -0.06 0, be+share -0.06 0
be+suppo 0.06 0, be+sure 0.12 -0.05, be+taken 0.07 -0.18, be+that -0.11 0, be+the -0.13 -0.23
be+there -0.12 0, be+told 0.15 -0.08, be+used 0.03 0, be+well 0.1 0.09, be+writt -0.03 0
becau+inspe 0.1 0, becau+it -0.03 0, becau+of -0.16 0.15, becau+the 0.19 0.07
becau+there -0.04 -0.06, becau+they 0.11 0, becau+you 0.07 0, becom+more 0.03 0.03
becom+of 0.12 -0.1, becom+the -0.06 0, been+a 0.1 -0.18, been+agree -0.05 0, been+asked 0.21 -0.06
been+at 0.15 0, been+broug 0.09 0.08, been+calle -0.13 0, been+carri -0.16 0, been+clear 0 -0.04
been+comme -0.04 0, been+compl 0.03 0, been+criti 0.06 -0.12, been+cut 0.29 0.1, been+dealt 0 -0.12
been+descr -0.03 0, been+done 0.14 0.1, been+effec 0.32 0.11, been+faile -0.18 0
been+found 0.3 -0.03, been+given -0.28 0.18, been+good -0.07 0, been+held -0.19 0
been+here -0.03 0, been+ident 0.66 -0.05, been+impro 0.07 -0.29, been+in 0.14 0.04
been+invol 0.11 0, been+kept 0.11 0, been+let -0.1 0, been+made 0.33 0, been+named -0.15 0
been+no 0.03 0.06, been+offer -0.08 0, been+order 0.04 0, been+out -0.07 0, been+poor -0.12 0
been+posit 0.1 0, been+prais -0.05 0, been+publi -0.23 0, been+put 0 -0.03, been+recog -0.21 0
been+revie 0.03 0, been+seen -0.03 0.03, been+sent -0.05 0, been+set 0.03 0, been+signi 0.1 0
been+slow 0 -0.1, been+so -0.1 0, been+suffi -0.04 0.07, been+taken 0.23 -0.1, been+telli -0.04 0
been+the 0.08 0.07, been+throu 0 -0.34, been+told -0.45 -0.1, been+too -0.05 -0.03
been+trans 0.15 0.16, been+updat 0.03 0, been+waiti -0.12 0, been+weak 0.08 0, been+well -0.12 0
been+writt 0.06 0, befor+0 0.1 -0.12, befor+a 0.07 0.1, befor+and -0.05 0.32, befor+it 0 0.1
befor+the -0.23 -0.12, befor+they 0.19 -0.17, befor+this -0.03 0, began+in -0.04 0, begin+at 0.06 0
begin+to 0.29 0.49, begun+to 0.23 0.55, behal+of 0.04 0, being+carri -0.04 0, being+deliv 0.09 0
being+devel -0.04 0, being+done -0.11 0, being+faile 0.16 0, being+let 0.07 0, being+made 0.15 0.3
being+put 0.05 0.07, being+told 0.04 0, being+worke 0.29 0, being+writt -0.04 0
belie+that 0.13 -0.1, belon+to 0 -0.18, benef+from 0.06 -0.14, besid+that 0.06 -0.13
best+for 0.11 -0.03, best+in -0.13 0, best+of -0.19 -0.05, best+outco 0.39 0, best+thing 0.04 0
bette+0 -0.07 0, bette+after -0.12 0, bette+and -0.69 -0.08, bette+at 0.26 -0.08, bette+by -0.08 0
bette+commu 0.22 0, bette+exper 0.23 -0.24, bette+for 0.11 0.24, bette+in 0.26 0
bette+is -0.08 -0.11, bette+outco 0.11 0.51, bette+progr 0.09 0.04, bette+quali 0.07 0.06
bette+servi -0.18 0, bette+since 0.11 0.3, bette+still -0.14 0, bette+suppo 0 -0.21
bette+than -0.19 0.47, bette+that 0.06 0, bette+the 0 -0.36, bette+under 0 -0.17, bette+was -0.07 0
betwe+0 -0.37 0, betwe+agenc 0.05 0.2, betwe+march 0.07 0, betwe+partn 0.06 0
betwe+schoo 0.08 0.06, betwe+servi 0.11 0.14, betwe+the 0.17 -0.17, betwe+them 0 -0.04
beyon+0 0.09 -0.03, beyon+the 0 0.03, black+and 0.09 0, block+is -0.06 0, board+and 0.17 0.1
board+are 0.13 0, board+had -0.03 0, board+have 0.04 0, board+icb -0.2 0, board+is 0.04 0
board+membe 0.14 0, board+of -0.09 0, board+recei -0.04 0, board+s 0.05 0, board+that -0.11 0
board+was -0.03 0, board+which -0.07 0, body+of -0.03 0, borou+and 0.04 0, borou+counc -0.2 -0.07
borou+from -0.06 0, borou+has -0.13 0, borou+have 0.07 0, borou+in 0.04 -0.05, borou+is -0.14 -0.1
borou+of -0.1 0, borou+s 0.08 0.18, borou+the 0.13 -0.18, borou+was 0.19 -0.08, borou+were 0.05 0
both+areas 0.06 0, both+of -0.1 0, both+the 0.18 0, break+and 0 -0.06, break+are 0.17 0.18
break+for 0 -0.08, break+offer 0.09 0.04, bring+a -0.13 0, bring+about -0.23 0, bring+down 0 -0.03
bring+in 0.03 0.03, bring+out 0.07 0.09, bring+the 0.06 0, bring+toget 0.09 0.1
broug+in -0.08 0.09, broug+out 0.4 0.19, broug+to -0.03 0, broug+up 0 -0.1, budge+and 0.09 -0.09
budge+are 0.08 0, budge+for 0.04 0.11, budge+is -0.15 0, budge+of 0.05 0, busin+case -0.04 0
but+a -0.04 0, but+it -0.07 0, but+not -0.13 0.08, but+the 0 0.09, buy+servi 0.19 0
by+0 -0.2 -0.06, by+a -0.19 0.03, by+all 0.09 -0.05, by+an 0.04 0.09, by+any 0.17 0
by+april -0.04 0, by+child 0 0.08, by+contr 0.09 0.13, by+counc -0.03 0, by+decem -0.11 0
by+easte -0.05 0, by+educa 0 -0.06, by+email -0.04 0, by+famil 0.16 -0.08, by+gover -0.11 0
by+half -0.07 0, by+healt -0.1 0, by+her -0.04 0, by+how 0 0.31, by+inspe -0.59 0.17
by+it 0.15 0.14, by+july -0.04 0, by+law -0.1 0, by+leade 0.49 0, by+march -0.03 0
by+means 0.33 0.1, by+membe -0.04 0, by+name 0.16 0.18, by+nhs 0.06 0, by+now -0.56 -0.05
by+ofste -0.15 -0.14, by+other 0.05 0, by+our 0.03 0, by+paren -0.09 -0.15, by+schoo 0.23 0.03
by+side 0.04 0, by+that -0.09 0, by+the -0.39 -0.07, by+their 0.03 0, by+them 0.34 0
by+thems 0.09 0, by+then -0.04 0, by+these 0.1 -0.24, by+this 0 -0.14, by+those 0.06 0
by+two 0.19 0, by+us -0.05 0, by+way 0 -0.18, by+what -0.12 0, by+which 0.14 -0.19
cabin+membe -0.03 0, cabin+of -0.04 0, call+it 0.03 0, calle+a 0.19 0.07, calle+for -0.09 0.28
calle+it 0.23 0.14, calle+the -0.11 0, calls+and 0.06 0, calls+were -0.04 0, came+after -0.15 0
came+again -0.12 0, came+as 0.06 0, came+back 0.1 -0.04, came+befor -0.03 0, came+for -0.14 0
came+in -0.3 -0.15, came+into -0.19 0, came+of -0.05 0, came+out 0.26 -0.23, came+to 0.14 0.13
came+up 0.12 0, camhs+and 0.1 -0.24, camhs+is 0.09 -0.2, can+acces 0 0.12, can+be 0.14 -0.36
can+do 0.21 -0.12, can+find -0.04 0, can+get -0.16 0.09, can+make 0.03 0, can+meet 0.16 0
can+now -0.03 0, can+read -0.14 0, can+say 0.06 0, can+see 0 0.07, can+t -0.06 -0.19
can+take 0.11 -0.11, can+tell 0.07 0, can+use 0.03 0, can+wait 0.06 0.12, canno+atten -0.14 0
canno+be 0.18 -0.07, canno+get 0 -0.07, canno+meet 0 -0.04, capac+to 0.28 0.22, care+about -0.1 0
care+advic 0 -0.13, care+and -0.46 0.16, care+are 0.12 -0.1, care+board -0.27 -0.06
care+contr 0.08 0, care+educa -0.04 0.12, care+ehc 0.51 -0.19, care+for 0 0.22, care+have 0.11 0
care+leade 0 0.05, care+needs -0.08 -0.05, care+plan 0.06 -0.03, care+plans 0.13 -0.08
care+profe -0.23 0, care+provi 0 -0.03, care+quali -0.3 -0.09, care+servi 0 0.16
care+shoul 0 -0.05, care+that 0.06 0.08, care+to 0.04 -0.09, cared+for 0 0.05, carer+and -0.31 0
carer+are 0.1 -0.07, carer+child 0 0.03, carer+counc 0.07 0, carer+forum 0.18 0.37
carer+have -0.09 -0.09, carer+in 0.2 0, carer+netwo 0.03 0, carer+of -0.08 0, carer+to -0.22 0
carer+voice -0.06 0, carri+out 0.06 0.07, carry+out -0.13 -0.03, case+files -0.08 0
case+offic 0.2 -0.54, casew+and 0.03 0, catch+up 0.1 0, caugh+up 0.12 0.08, ccg+and -0.19 0
ccg+had -0.05 0, ccg+have 0.06 0, ccg+s 0.11 0, ccg+said -0.04 0, cent+of -0.17 0
centr+and -0.21 0.2, centr+of 0.03 0.28, cereb+palsy -0.04 0, certa+areas 0.13 0.03
chair+and 0.08 0, chair+of -0.23 0, chair+the 0.04 0, chall+and 0 0.35, chall+the -0.04 0
chall+to 0 -0.48, chanc+of 0.06 -0.14, chang+and -0.07 -0.03, chang+for -0.09 0.04
chang+has -0.11 0, chang+in 0 0.14, chang+is -0.09 0, chang+it -0.1 0, chang+of 0.1 -0.39
chang+schoo 0.04 0, chang+since -0.15 0, chang+that 0.05 0.06, chang+the 0 0.25
chang+thing 0.13 0.03, chang+to 0 -0.12, charg+of -0.1 -0.1, check+and -0.2 0, check+are 0.03 0
check+at 0.1 -0.07, check+for 0 0.1, check+that 0 0.04, check+the -0.05 0, chief+execu -0.08 0.06
chief+in 0.07 0, chief+inspe -0.1 -0.12, chief+nurse -0.1 0, chief+offic 0.07 0
child+a -0.03 -0.07, child+act -0.08 0, child+and -0.73 -0.31, child+are -0.1 0, child+aren 0.05 0
child+as 0.08 0.07, child+at 0.08 -0.03, child+await 0 -0.08, child+can -0.09 0.16
child+come -0.07 0, child+deser -0.09 0, child+devel 0.15 -0.09, child+do -0.08 -0.08
child+don 0.04 0.27, child+educa 0.06 0, child+famil -0.18 0, child+feel 0.17 0, child+for 0.07 0
child+from 0 -0.05, child+get -0.19 0.36, child+go 0.05 -0.12, child+had 0 0.19
child+has -0.11 0.04, child+have -0.32 -0.2, child+in 0.17 0.31, child+is 0.12 0.08
child+looke 0.03 0, child+may 0.13 -0.05, child+missi 0 0.13, child+move 0 0.13
child+need 0.15 0.04, child+needs -0.11 0, child+not 0.11 0, child+of 0 -0.23, child+or -0.27 -0.11
child+out -0.1 -0.15, child+over 0.03 -0.03, child+paren -0.06 0, child+place 0.07 0.04
child+recei 0.1 0.11, child+s 0.08 -0.34, child+safe -0.19 0, child+said -0.08 0, child+say 0 0.06
child+servi -0.1 0, child+shoul -0.25 0, child+spend 0.09 -0.19, child+start 0.07 -0.04
child+the 0.07 0.29, child+there 0.12 0, child+they -0.09 0.03, child+to -0.28 0.28
child+told -0.09 0, child+under 0.09 -0.03, child+wait -0.14 -0.15, child+waite 0.07 -0.06
child+waiti -0.1 -0.15, child+waits -0.08 0, child+was 0 0.08, child+well 0.2 0.13
child+were 0.34 -0.24, child+who 0.19 -0.11, child+whose 0 -0.03, child+will -0.14 0
child+witho 0 -0.06, child+would 0.03 0, child+young -0.53 -0.55, choic+of 0.11 0
choos+from 0.13 -0.08, city+and 0 -0.04, city+are 0.1 0, city+counc 0.03 -0.1, city+from -0.17 0
city+had -0.04 0, city+has -0.09 0, city+in 0.04 0, city+of -0.04 0, city+s -0.07 -0.12
city+was -0.1 0, clear+and 0.48 0.34, clear+how -0.17 0, clear+pathw 0.07 -0.08
clear+that -0.16 -0.12, clear+what 0.09 0.07, cliff+edge 0.09 -0.11, clini+commi 0.27 -0.23
clini+offic 0.2 0.3, close+enoug 0.05 0, close+to 0.07 0.05, close+toget 0.04 0.03
close+work -0.05 0, clubs+and -0.06 -0.2, co+chair 0.07 0, co+opera 0.04 0, co+produ 0.12 0.12
co+uk -0.21 0, colle+and -0.45 -0.04, colle+in -0.03 0.07, come+and 0.06 -0.32, come+at 0.08 0
come+back -0.14 0, come+by 0.13 -0.23, come+down 0.05 0.12, come+from 0.26 0.07, come+in 0.08 -0.38
come+late 0.07 0, come+out -0.25 0, come+to 0 0.17, come+toget -0.06 0.15, come+too 0.03 0
come+up -0.1 0, comes+from 0.06 0, comes+next 0.04 -0.07, comes+of 0.09 0, comes+out -0.09 0
comes+to 0.16 -0.05, comin+to -0.2 0, comme+favou 0.07 0, comme+for -0.13 0, comme+that 0 0.07
comme+the 0.11 0, commi+a -0.06 0, commi+and 0.05 0.12, commi+arran 0.06 -0.19, commi+by -0.15 0
commi+came -0.07 0, commi+carri -0.03 0, commi+cqc 0.14 -0.2, commi+for 0.04 0, commi+found -0.03 0
commi+from -0.24 0, commi+group 0.22 -0.23, commi+has 0.1 -0.06, commi+have -0.61 0
commi+heard 0.15 0, commi+in 0.08 -0.07, commi+inspe -0.07 0, commi+is 0 0.16
commi+joint 0.11 0.15, commi+of -0.13 -0.05, commi+said 0.1 -0.04, commi+says -0.08 0
commi+servi 0.14 -0.09, commi+staff 0.05 0, commi+strat -0.04 0, commi+that -0.03 -0.16
commi+to -0.48 -0.05, commi+was -0.03 0.06, commi+were -0.12 0, commi+which 0 0.33
commi+who 0.18 0, commu+and -0.13 -0.06, commu+bette 0.1 0, commu+child 0.06 0.08
commu+has -0.17 0, commu+healt 0.11 0, commu+is -0.09 -0.07, commu+needs 0.06 0.07
commu+nurse 0.12 0.28, commu+nursi 0.29 0.09, commu+paedi 0.39 -0.06, commu+servi -0.06 0
commu+was -0.13 0, compl+about 0 0.21, compl+and -0.46 -0.1, compl+are 0.05 0.05
compl+healt 0.09 -0.15, compl+in -0.07 0.09, compl+needs 0.26 0.03, compl+of -0.04 0
compl+the -0.05 0, compl+to -0.04 0, compl+withi 0.1 0.08, conce+about -0.04 -0.11
conce+and 0.11 0, conce+are 0 0.27, conce+at -0.09 0, conce+over 0 -0.12, conce+that -0.2 -0.05
conce+the 0.17 0.15, conce+to 0.03 0, conce+was 0.05 0, conce+were 0.04 -0.07, concl+is 0.04 0
concl+of 0.05 0, concl+that -0.1 -0.04, concl+was 0.31 -0.11, condi+and -0.08 0
confi+in -0.08 0.06, confi+of 0 -0.05, confi+that 0.32 0.08, confi+to 0.04 0, consi+and -0.11 0.12
consi+by -0.04 0, consi+how -0.1 0, consi+that 0.06 0, consi+the -0.06 0, conta+the -0.04 0
conte+of -0.06 0, conti+care 0.13 0, conti+to 0 -0.15, contr+from 0.03 -0.16, contr+of -0.03 0.06
contr+to 0.09 0, contr+was -0.07 0, copy+of -0.07 0, corpo+direc -0.04 0, cost+0 -0.05 0
cost+of 0.05 0, could+be 0.13 -0.16, could+come 0.07 0, could+do 0.19 -0.24, could+have 0.1 -0.04
could+not -0.13 0.52, could+see -0.16 0, could+t 0.06 0.14, could+tell 0.07 -0.12, could+ve -0.03 0
counc+a -0.03 0, counc+and 0.93 -0.17, counc+are -0.04 0, counc+as -0.04 0, counc+for 0.03 0
counc+had -0.07 0, counc+has -0.1 -0.04, counc+have -0.06 0, counc+is 0.04 -0.03
counc+leade -0.35 0, counc+must -0.04 0, counc+nhs 0.12 0, counc+now -0.04 0, counc+of -0.11 0
counc+provi 0.22 0, counc+s 0.4 -0.06, counc+said -0.25 0.05, counc+shoul -0.04 0
counc+staff -0.03 0, counc+that -0.08 0.08, counc+the -0.11 -0.05, counc+to 0.05 -0.2
counc+was 0.11 0.11, counc+which -0.06 0, counc+will 0.16 0, counc+would -0.07 0
couns+in 0.24 0.34, count+and -0.05 -0.17, count+are 0.09 0, count+as -0.05 0.13
count+counc -0.34 -0.3, count+from -0.05 0, count+had 0.05 0, count+hall -0.13 -0.05
count+has 0.12 0, count+have -0.08 0, count+in -0.08 0, count+is 0.05 0, count+s -0.03 0.05
count+the 0.06 0, count+they 0.22 -0.13, count+to 0.08 0, count+was -0.17 0, cours+of -0.07 0
covid+0 -0.16 0, cqc+after 0.06 0, cqc+and -0.17 -0.13, cqc+are -0.04 0, cqc+area 0.05 0
cqc+betwe -0.08 0, cqc+came 0.07 0.12, cqc+carri -0.03 0, cqc+found 0 -0.05, cqc+has 0.21 0
cqc+have -0.24 0.05, cqc+ident -0.06 0, cqc+in 0.03 -0.1, cqc+inspe 0.37 -0.13, cqc+made 0.07 0
cqc+repor -0.07 0.03, cqc+said 0.25 -0.03, cqc+say -0.13 0, cqc+the -0.04 0, cqc+to -0.05 0
cqc+visit -0.11 0, cqc+was 0.03 0, cqc+were -0.18 0, cqc+which 0.22 0, cqc+who 0 -0.08
credi+for 0.17 0, credi+to -0.08 0, credi+where 0.06 0, crisi+and 0.13 0.16, crisi+befor 0.04 -0.11
criti+for -0.15 0, criti+in 0.09 0, criti+of 0.46 -0.2, criti+repor -0.22 0, cultu+in 0 0.08
cultu+of 0.07 0.15, cut+by 0.05 0, cut+to -0.15 0, cut+waits 0.16 -0.12, d+add -0.08 0
d+agree 0.06 0, d+be -0.06 0, d+been 0 0.25, d+found 0.03 0, d+hoped -0.05 0, d+like 0.05 -0.15
d+said 0.04 0, d+say 0.03 0, d+waite -0.03 0, damni+inspe -0.14 0, damni+repor 0 0.41
data+and -0.36 0, data+is 0 -0.07, data+that 0.04 0, data+to 0.08 -0.1, date+0 -0.08 0
date+and -0.14 0, daugh+s 0.06 0, day+in -0.07 0, day+one -0.06 0, days+a -0.06 0
days+after 0.11 0, days+for -0.05 0, days+from -0.07 0, days+in 0.09 0, days+of 0.04 0
dco+has 0.13 0, dco+role 0 0.04, dco+s 0.08 0, deaf+and 0.17 0.04, deaf+child 0.15 0.15
deal+in -0.03 0, deal+of 0 -0.15, decem+0 0 0.07, decem+and 0.03 0, decid+if -0.12 0
decid+that -0.04 0, decid+wheth -0.08 0, decis+about 0.1 -0.04, decis+are 0.16 0.04
decis+makin 0.09 0.18, decis+that 0.07 0, decis+to -0.03 0, dedic+of 0.11 0, defic+hyper 0.1 0.08
defic+is -0.05 0, delay+and -0.21 0, delay+befor 0.11 -0.18, delay+in 0.15 -0.18
deliv+and 0.09 -0.07, deliv+of 0.06 0.06, deliv+the -0.05 0, deman+a -0.07 0, deman+for 0 0.05
deman+has -0.12 0, democ+repor 0.22 0, depar+and 0.12 0, depar+for 0 0.19, depar+has -0.04 0
depar+is -0.04 0, depar+of -0.17 0, depen+too 0.06 -0.05, deput+direc -0.08 0, descr+a 0.06 0.06
descr+as 0.49 -0.04, descr+child 0 0.05, descr+the -0.03 0.18, deser+bette -0.14 0
desig+and 0.04 0, desig+clini 0.2 0.3, desig+medic 0.13 -0.16, desig+of -0.14 0, desig+servi 0.16 0
detai+in -0.04 0, detai+of -0.07 0, deter+by -0.1 0, deter+that -0.07 -0.16, deter+to -0.18 0.11
devel+a -0.04 0, devel+and 0.04 0.12, devel+centr 0.08 0, devel+the 0.06 0, dfe+and 0.18 0.16
dfe+s -0.05 0, diagn+and 0 -0.04, diagn+of -0.16 0, diagn+pathw 0.13 0.32, did+find 0.11 0
did+inspe -0.04 0, did+it -0.06 0, did+not -0.1 -0.06, did+say 0.26 0, did+the -0.04 0
did+they -0.52 0, did+well 0.14 0, did+you -0.04 0, didn+t -0.33 -0.05, diffe+and 0.08 0
diffe+for -0.16 0, diffe+in 0.04 0, diffe+is 0.07 0.23, diffe+servi -0.17 0.04, diffe+to 0.03 0.23
diffi+in -0.04 0, diffi+to 0.04 -0.03, direc+child -0.03 0, direc+educa -0.06 0, direc+for -0.15 0
direc+in 0.09 0, direc+is 0.07 0, direc+of -0.57 0.04, direc+payme 0.53 -0.19, direc+that -0.03 0
direc+to -0.06 0, disab+and -0.16 -0.34, disab+are 0.05 0.21, disab+child -0.39 0.07
disab+have 0.06 0, disab+in -0.41 -0.14, disab+refor 0.07 0, disab+send 1.49 -0.04
disab+servi 0.26 -0.19, disab+to -0.07 0, disab+were -0.26 0, disab+who 0 0.04
disab+young 0.05 0.05, disor+asd 0.05 0, do+a -0.09 0, do+about -0.06 0, do+and 0.04 0
do+as -0.07 0, do+at 0.12 -0.07, do+bette 0.05 0, do+for 0 -0.03, do+i 0.04 0, do+is 0.04 0
do+it -0.08 0, do+more 0.18 0.11, do+not 0.42 -0.61, do+nothi -0.06 0, do+right 0.07 0.09
do+so 0.17 -0.36, do+somet -0.05 0, do+the -0.08 -0.15, do+they -0.23 0, do+this -0.03 0
do+to 0.19 -0.04, do+we 0 -0.09, do+well 0.03 0.17, do+witho -0.15 0, do+you -0.1 0
does+for 0.43 -0.05, does+not -0.43 -0.14, does+the -0.12 0, does+to 0.08 0, doesn+t -0.24 0.13
doing+well -0.17 0, don+t 0 0.11, done+about 0 -0.03, done+and -0.04 0.06, done+by -0.04 -0.13
done+enoug -0.06 0, done+for 0.14 0.18, done+in 0.07 0, done+since -0.07 0, done+so 0.12 -0.03
done+to -0.07 0.06, doubl+since 0.13 0, doubl+the 0.03 0, down+and 0.28 0.04, down+by 0 0.07
down+for -0.06 0, down+from 0.08 0.44, down+in 0.13 -0.04, down+s 0.05 0, down+the -0.11 -0.1
down+to -0.3 -0.09, down+what -0.18 0, draw+up -0.07 0, drawn+up -0.18 0, drew+atten -0.2 0
drive+and 0.13 0.12, drive+impro 0.1 0, drop+in 0 0.09, drop+ins 0.07 0.15, dropp+by 0.04 0
due+in 0.07 0, due+to -0.06 -0.15, durin+the 0.09 0.07, duty+to 0.07 0, dynam+suppo 0.19 0
each+area -0.08 0, each+child 0.15 0.11, each+famil -0.06 0, each+month -0.07 0, each+of -0.2 -0.13
each+one -0.12 0, each+other 0.7 0, each+quart 0.05 0, each+week -0.07 0, each+year -0.12 0
earli+in -0.18 0, earli+inspe 0.04 0, earli+stage 0.06 0.04, earli+this -0.03 0
early+and 0.04 0.21, early+enoug 0 -0.21, early+help -0.13 0.04, early+ident 0.05 -0.04
early+in 0.08 0, early+inter -0.09 0, early+stage 0 -0.41, early+years 0.09 0.58
easie+to 0.06 0.09, east+and -0.06 0, east+of 0 0.11, easy+read -0.13 0, easy+to 0.37 0.31
educa+and -0.49 0.19, educa+are 0 0.2, educa+at 0.34 -0.06, educa+child 0.08 0, educa+dfe -0.07 0
educa+emplo -0.12 0, educa+for 0 -0.06, educa+has -0.05 0, educa+healt 0.49 -0.43
educa+in 0.05 0.2, educa+needs -0.04 -0.72, educa+of -0.08 0, educa+or 0.22 0.37
educa+outsi 0 0.05, educa+plans 0.14 0, educa+provi -0.41 0.07, educa+psych -0.03 0.25
educa+servi -0.25 0, educa+socia -0.25 0, educa+that -0.16 0, educa+to -0.21 0, educa+was -0.05 0
educa+watch 0.24 -0.05, educa+which -0.05 0, effec+actio 0.12 -0.2, effec+and -0.14 -0.15
effec+as -0.22 0, effec+help 0 0.15, effec+in 0.16 0.05, effec+it 0.09 0, effec+of -0.14 -0.03
effec+overs 0 -0.06, effec+suppo 0 0.18, effec+the 0 -0.54, effec+to 0 0.07, ehc+asses 0.03 -0.15
ehc+needs -0.12 -0.08, ehc+plan 0.21 0.11, ehc+plans -0.07 -0.24, ehcps+are 0.07 -0.04
eight+areas 0.23 0.05, eight+month -0.09 0, eight+of -0.11 0, eight+weeks -0.03 0
elect+home 0 -0.04, elect+membe 0.32 0.15, eleve+month 0.11 0, elsew+in -0.19 0, elsew+the -0.04 0
embed+in 0 0.06, emoti+and -0.09 -0.15, emoti+healt 0.17 0, emoti+needs 0.03 0.04
emoti+suppo 0 0.08, emoti+wellb 0.14 0.09, emplo+or -0.12 0, end+in 0.04 0, end+of 0.14 0.09
end+up 0.04 0, ended+in -0.06 0, engag+and 0.17 0, engag+meeti -0.03 0, engla+in -0.07 0
engla+to 0.1 0, engla+will -0.03 0, engli+and 0.06 -0.14, enoug+about 0.12 -0.04, enoug+and -0.15 0
enoug+educa 0.11 0, enoug+for 0.19 -0.19, enoug+in 0.05 0.03, enoug+is -0.08 0, enoug+of 0.16 0.09
enoug+place -0.04 0, enoug+progr 0.09 0.1, enoug+speci 0.19 0.04, enoug+suppo -0.08 0
enoug+to 0 0.28, ensur+that -0.03 -0.34, entit+to -0.1 0, equal+partn 0.21 0.18
evalu+of -0.15 -0.08, evalu+the -0.06 0.19, even+so 0 0.14, every+and -0.16 0, every+area -0.18 0
every+child -0.28 0.08, every+day 0.04 0, every+else 0.03 0, every+famil -0.1 0, every+in -0.12 0
every+is -0.04 -0.24, every+level -0.03 0.24, every+month -0.09 0, every+one -0.15 0.06
every+paren 0.08 0, every+partn -0.14 0, every+plan 0.15 0, every+quart 0.09 0, every+s 0.21 -0.03
every+schoo 0.08 0, every+secon -0.03 0, every+six -0.04 0, every+that -0.09 0, every+we 0.06 0
every+who 0.08 0.09, every+year -0.03 0, every+young 0 -0.07, evide+of 0.11 0, evide+that 0.05 0.1
examp+of 0.44 0.54, excel+and -0.16 0, exclu+and -0.14 -0.13, exclu+for 0.04 0.22
exclu+from 0.36 -0.49, exclu+have 0.13 0.22, exclu+in 0.13 -0.15, exclu+is 0.1 0.04
exclu+of 0.1 0.23, exclu+or -0.09 0, exclu+were 0.06 0, execu+direc -0.17 0.04, execu+lead 0.08 0
execu+membe -0.09 0, execu+of -0.05 0, exhau+by -0.15 0, expec+a -0.03 0, expec+and 0.04 0.06
expec+in 0.06 0, expec+of -0.1 0.08, expec+to 0 0.05, exper+and -0.11 -0.27, exper+are -0.57 0.21
exper+help 0.03 0, exper+is -0.16 0, exper+of 0.11 -0.23, expla+and 0.03 0, expla+how -0.13 0
expla+that 0.09 0, exten+to 0.09 0, extra+mile 0.1 0.09, fact+that 0 -0.08, faile+by 0.42 -0.04
faile+to -0.03 -0.05, faili+and 0.29 -0.04, faili+child 0.13 0, faili+in -0.26 0.17
faili+leadi -0.12 0, faili+that 0.33 -0.03, faili+to -0.12 0, faili+were 0.1 0, faili+which 0.04 0
failu+in -0.07 0, fall+betwe 0.07 -0.09, falle+by 0.13 0.04, famil+act -0.18 -0.27
famil+and -0.29 0.28, famil+are 0.12 -0.06, famil+aren 0.08 0, famil+at 0.13 0.06
famil+can -0.08 0.28, famil+descr -0.11 0, famil+deser -0.12 0, famil+do 0.07 -0.13
famil+don 0.11 0.09, famil+exper 0.04 0.11, famil+feel -0.27 -0.13, famil+felt 0.15 0
famil+find 0.26 -0.21, famil+for -0.07 0, famil+from 0 0.28, famil+get -0.14 0.17
famil+had 0.14 -0.3, famil+has -0.07 0, famil+have -0.35 -0.12, famil+havin 0.04 0
famil+hubs 0.37 0.32, famil+in 0.04 0.11, famil+is 0.46 0.15, famil+it -0.11 0, famil+need 0 -0.06
famil+of 0.09 0.03, famil+recei 0 0.03, famil+repor -0.04 0, famil+said -0.13 0
famil+say -0.22 -0.07, famil+so 0.04 0, famil+still -0.17 0, famil+tell -0.14 -0.07
famil+that 0.09 0.06, famil+the 0 -0.18, famil+to -0.08 -0.41, famil+told 0.05 0
famil+trust 0.15 0, famil+wait -0.56 -0.12, famil+were -0.06 -0.16, famil+what 0.16 -0.04
famil+while 0.03 0, famil+who -0.19 0.06, famil+whose -0.05 -0.12, famil+will 0.18 0, far+as -0.1 0
far+from 0.1 -0.17, far+the -0.03 0, far+too -0.3 -0.04, fast+and 0.03 0, fast+as -0.1 0
fast+enoug 0.14 0, faste+than 0.07 0.08, febru+0 -0.18 0.05, febru+and -0.03 0, febru+s -0.03 0
fed+back 0.11 0, feedb+from -0.1 0, feel+heard -0.13 0, feel+it -0.04 0, feel+like -0.04 0
feel+liste 0 0.06, feel+safe 0.37 0.27, feel+that -0.17 0.22, feel+the -0.08 0, feel+they 0 -0.29
felt+that -0.27 -0.06, few+and 0 0.04, few+child 0.04 0.36, few+famil 0 -0.31, few+of 0.1 -0.07
few+paren 0.03 0.12, few+peopl -0.03 0, few+pupil -0.04 0, few+speci 0.09 0, few+young 0.05 -0.1
fewer+than 0.19 0.03, fight+for -0.14 0.09, figur+for 0.03 0, fill+in 0.03 0, fille+in -0.2 0
find+a 0.04 0, find+and 0.07 0.07, find+it 0.14 -0.11, find+out 0.16 -0.07, find+that 0.05 -0.04
find+the 0 0.25, find+their 0 -0.05, find+them -0.04 0, findi+and -0.06 0, findi+are -0.11 0
findi+from -0.06 0, findi+in -0.07 0, findi+of -0.26 -0.04, findi+publi -0.03 0
findi+that 0.29 -0.14, findi+the 0.18 0, findi+was 0.22 0.06, findi+were -0.09 0, first+and 0.04 0
first+appoi 0.16 -0.16, first+inspe -0.03 -0.24, first+of 0.05 0, first+since -0.03 0
first+that 0.07 0, first+the -0.08 0, first+time -0.12 0.07, fit+for 0.06 -0.12
five+areas -0.29 -0.13, five+days 0.07 0, five+month 0.36 0, five+of -0.06 0, five+signi 0.03 0
five+to -0.06 0, five+weakn -0.06 0, five+years -0.15 0, fix+it -0.05 0, fixed+term 0.15 0.1
focus+group -0.2 0, follo+a 0.04 0.05, follo+an 0.03 0, follo+areas -0.4 0, follo+from -0.13 0
follo+the 0.14 -0.03, follo+up 0 0.16, for+0 0.06 -0.37, for+a 0.2 0.45, for+adhd -0.05 -0.21
for+adult 0.34 -0.14, for+advic 0.04 0, for+all -0.13 0.12, for+an 0.27 -0.26, for+and -0.12 0
for+anoth 0.11 0, for+answe -0.14 0, for+as 0.07 0, for+asses -0.06 -0.06, for+autis -0.15 -0.49
for+being 0.13 0, for+bette 0.29 0.39, for+by -0.07 0, for+camhs 0.06 -0.06, for+certa 0.05 -0.1
for+chang -0.13 0, for+child 0.27 0.84, for+commu 0.12 0, for+deaf 0.09 0.25, for+devel -0.17 0
for+dfe 0.15 0, for+disab -0.21 0.09, for+each -0.16 0, for+early -0.08 0, for+educa -0.14 0
for+ehc 0 -0.08, for+eleve 0.12 0, for+every 0.04 0, for+examp -0.35 0.12, for+famil 0.39 0.42
for+far -0.13 0, for+five -0.1 0, for+four -0.03 0, for+furth 0.04 0, for+going -0.05 0
for+good -0.03 0, for+healt -0.31 -0.2, for+heari -0.06 0, for+help -0.12 -0.22, for+her 0.04 0
for+him -0.06 0, for+how 0.29 0.51, for+impro -0.35 -0.73, for+inclu 0.05 0, for+inspe 0.03 0
for+insta -0.06 0.06, for+it -0.36 -0.18, for+its 0 0.15, for+joint -0.1 0, for+leade 0.08 -0.2
for+local 0.03 0, for+long 0.08 0, for+makin -0.03 -0.1, for+many 0.2 -0.21, for+me -0.2 0
for+menta -0.23 -0.19, for+month 0.09 0.08, for+more -0.15 -0.19, for+my 0.04 0
for+neuro 0.25 -0.19, for+nhs 0.03 0, for+occup 0 0.1, for+ofste 0.05 0, for+older 0.17 -0.21
for+one -0.04 0.03, for+ot -0.03 0, for+other 0 0.07, for+our 0.18 0.06, for+over 0.18 -0.21
for+paedi 0 -0.03, for+paren -0.18 0.22, for+peopl 0 0.14, for+place -0.03 0, for+plans -0.05 -0.35
for+prais 0.11 0, for+prior -0.23 0.24, for+pupil 0.18 0.06, for+purpo -0.09 -0.07
for+schoo 0.03 -0.13, for+send 0.22 0, for+senso 0.09 0, for+servi 0.21 0.11, for+six -0.08 0
for+some -0.17 0, for+someo -0.03 0, for+somet 0.07 0, for+speci 0.84 -0.44, for+speec 0.06 0.18
for+staff -0.08 0, for+stand 0.07 0, for+suppo -0.15 -0.21, for+teena 0.1 -0.15, for+ten 0.04 0
for+that 0.2 -0.1, for+the 0.18 0.3, for+their 0.09 -0.35, for+them -0.03 0.1, for+thems -0.07 0
for+thera 0.03 0.33, for+these 0.04 -0.16, for+thing 0.15 0, for+those 0.6 -0.24
for+three -0.17 0.11, for+too 0.12 0, for+trans 0 -0.07, for+two -0.13 -0.04, for+under 0.22 0.21
for+us 0 -0.32, for+want 0.15 -0.07, for+what 0.35 -0.24, for+which -0.15 -0.04, for+whom 0 0.1
for+work 0.12 0, for+years -0.08 0.08, for+you -0.11 0, for+young 0.28 0.14, forec+to -0.04 0
forma+monit -0.11 0, forum+and -0.14 0, forum+chair -0.08 0, forum+for 0.11 0, forum+has 0 0.06
forum+is 0.12 0.09, forum+membe -0.1 0, forum+s 0 0.1, forum+said -0.1 0, forum+that 0.12 0
forum+to 0.03 0, forum+was 0.1 0, found+a 0.33 0.21, found+and 0.05 0.37, found+as -0.12 -0.09
found+by 0 -0.07, found+early 0.04 0.03, found+effec -0.15 0, found+has 0.26 -0.07
found+in -0.07 -0.14, found+incon 0.11 0, found+is 0.15 0, found+it -0.14 0.04
found+leade 0.32 0.15, found+out 0.06 -0.15, found+signi 0.07 -0.13, found+suffi -0.23 0
found+syste 0.13 0, found+that 0.24 -0.16, found+the -0.1 -0.07, found+to 0.12 0.66
found+too -0.18 -0.18, found+trust -0.27 0, found+wanti 0.04 0, found+was -0.08 0, found+we 0.22 0
found+when -0.14 0, found+wides -1.01 0.07, four+areas -0.09 -0.14, four+days -0.06 0
four+in -0.11 0, four+of -0.1 0.2, four+out -0.08 0, four+signi -0.11 -0.07, four+thing -0.04 0
four+times -0.03 0, four+years 0.09 0, fract+relat 0.09 -0.04, frame+it -0.06 0, frame+was 0.12 0
free+schoo 0.04 0, frien+and 0.03 0, from+0 -0.32 0.4, from+a 0 -0.31, from+all 0.04 0
from+an 0.23 0.16, from+birth 0.04 0, from+child -0.1 -0.03, from+diffe 0.05 0.08
from+educa -0.07 -0.06, from+famil -0.06 -0.28, from+healt 0.34 0.14, from+home -0.04 0.41
from+inspe 0.08 0, from+it -0.06 0, from+july 0.05 0, from+march -0.12 0, from+monda -0.03 0
from+octob -0.03 0, from+ofste 0.46 0.47, from+one 0.09 -0.14, from+other -0.05 0
from+outsi -0.15 0, from+paren -0.16 0.13, from+prima 0 0.11, from+schoo 0.47 -0.91
from+septe -0.11 0, from+socia 0 -0.17, from+some -0.04 -0.03, from+speci 0.13 0.11
from+the 0 0.38, from+their 0.03 -0.11, from+them -0.04 0, from+this 0.36 -0.07, from+those -0.1 0
from+three 0.03 0, from+us 0.03 0, from+what -0.12 0, from+which -0.36 0, from+year 0.11 0.12
front+door -0.05 0, front+line 0.08 0.04, front+of -0.15 0, front+staff 0.24 0.07, full+and 0.06 0
full+inspe -0.07 0, full+repor -0.08 0, full+time 0.13 0.14, fully+accep -0.13 0, fundi+for -0.21 0
fundi+was -0.03 0, furth+actio 0.3 0, furth+and -0.04 0, furth+educa 0 0.11, furth+impro 0.35 -0.28
furth+to -0.18 0, gain+from 0.26 0, gap+betwe -0.03 0, gaps+in 0.17 -0.09, gave+a -0.06 0
gave+an -0.03 0, gave+the -0.23 0, gave+up -0.03 0, gave+us 0.05 0, get+a 0.42 0.57, get+an 0.11 0
get+answe 0.1 0.13, get+at 0 0.31, get+bette -0.24 -0.89, get+clear 0.03 0, get+from -0.05 -0.06
get+good 0.09 0, get+help 0 0.58, get+hold 0.06 0, get+in -0.04 -0.03, get+it -0.09 0
get+less -0.07 0, get+more 0.04 0, get+one -0.12 0, get+short 0 0.11, get+suppo 0.11 -0.08
get+the 0.06 -0.27, get+their -0.06 -0.34, get+them 0.09 0, get+there -0.05 0, get+throu -0.15 0
get+to 0.26 -0.24, get+what -0.18 -0.06, gets+a 0.13 0.13, getti+bette -0.13 -0.43
getti+ready 0.14 0, getti+the -0.08 0, give+a 0.03 0, give+child 0.03 0.04, give+up 0.04 0
given+a -0.08 0, given+by 0.14 0, given+in -0.08 0, given+the 0.22 0.32, given+to 0.05 -0.09
givin+the -0.04 0, glad+of -0.11 0.06, glad+that 0 0.04, glad+to 0.05 0, go+about 0.34 0
go+above 0.05 0.08, go+and 0.03 0.03, go+at -0.15 0, go+for 0.07 0, go+from -0.06 0
go+furth -0.11 0, go+into -0.07 0.06, go+out 0 0.17, go+over -0.07 0, go+the 0.23 0.38
go+to 0 0.13, go+unmet -0.07 -0.03, go+up -0.09 0, go+witho 0 -0.16, go+wrong 0.1 0
going+in 0.05 0, going+into 0.11 0.21, going+throu -0.14 0, going+to -0.14 -0.07, going+up -0.15 0
gone+from 0.04 0, gone+over 0.11 0, gone+throu -0.2 0, gone+to -0.07 0, gone+up -0.09 0
good+0 -0.12 0, good+and 0 0.08, good+as -0.06 0.13, good+at 0.07 0.18, good+deal -0.13 -0.28
good+educa 0.11 0, good+enoug -0.43 -0.16, good+for -0.04 0, good+help -0.08 0, good+many -0.05 0
good+news 0.11 0, good+one -0.04 0, good+or -0.29 0, good+outco 0.05 0, good+peopl -0.06 0
good+pract -0.28 0, good+progr 0.09 0.12, good+quali -0.2 0, good+repor -0.07 0, good+stuff -0.07 0
good+suppo 0.08 0.04, good+the 0.18 -0.23, good+thing -0.21 -0.14, good+time 0.14 -0.72
good+to -0.11 0.13, good+work 0.17 -0.13, got+a 0.17 0.18, got+an -0.05 0, got+bette 0.33 -0.06
got+in -0.08 0, got+it -0.03 0, got+one -0.12 0, got+the -0.26 0.03, got+to -0.16 0
got+worse 0.06 -0.04, gov+uk 0.08 0, gover+and -0.22 -0.15, gover+has 0.3 0.09, gover+is 0.04 -0.06
gover+s 0.04 0, gradu+appro 0.06 0.03, gradu+respo 0.39 -0.21, grasp+of 0.1 0.03
great+benef -0.09 0, great+deal 0.13 0, green+shoot 0 0.14, group+and 0.27 0.09, group+are -0.07 0
group+ccg -0.03 0, group+ccgs 0.11 0, group+had 0.05 -0.06, group+has 0.1 0, group+have 0.03 0
group+is -0.05 0, group+leade -0.19 0, group+of 0.22 -0.07, group+said -0.03 0, group+to 0.09 0
group+which -0.04 0, growi+numbe 0.14 -0.03, growi+up -0.18 0, grown+up -0.11 0
grown+ups 0.25 0.07, growt+in 0 0.05, guida+from -0.04 0, gypsy+roma 0.04 0, had+0 -0.04 0
had+a -0.12 0.23, had+alrea -0.03 0, had+also 0.03 0.12, had+an 0 -0.2, had+asked 0.04 0
had+becom 0.03 0, had+been 0.38 0.2, had+begun 0.03 0, had+broug 0.04 0.05, had+chang 0 -0.18
had+come -0.15 -0.08, had+comme 0.06 -0.06, had+done -0.12 0, had+faile 0.06 0
had+found -0.11 -0.19, had+given 0.08 0.05, had+gone 0.07 0.23, had+good 0.09 0.2
had+got -0.26 0.33, had+had -0.14 0.12, had+heard -0.05 0, had+held -0.04 0, had+helpe 0.07 0
had+ident -0.37 0, had+impro 0.14 0.23, had+in 0.14 -0.04, had+inspe 0.14 -0.03, had+it 0.2 0
had+lost -0.09 0, had+made 0.31 0.14, had+moved 0.15 0.3, had+named 0.24 0, had+no -0.32 -0.18
had+not 0.1 -0.32, had+one -0.07 0, had+prais 0.14 0.09, had+put 0.11 0, had+raise 0.04 -0.11
had+risen -0.06 0, had+said 0.1 -0.04, had+seen -0.05 0.23, had+spoke 0.06 0, had+taken 0.05 0.12
had+the -0.07 0.13, had+their 0.22 0.33, had+to 0.15 -0.53, had+told -0.07 0, had+too -0.07 0
had+turne 0.05 0, had+two -0.06 0, had+waite -0.03 0, had+yet 0.23 0, hadn+t 0.17 -0.08
half+of -0.05 -0.19, half+term -0.05 0, half+years 0.15 0, hall+in -0.19 0, hand+in 0.28 0.09
hande+in -0.04 0, handf+of 0.14 0.05, happe+next -0.15 0, happe+now -0.03 0, happe+to 0.04 0
happy+about 0.08 -0.1, happy+and 0.07 0, hard+for 0.03 0, hard+to 0.46 -0.35, hard+work -0.21 0.16
harde+to 0.06 -0.09, hardl+a -0.04 0, hardl+any 0.22 0.37, has+0 -0.09 0, has+a -0.18 0.08
has+agree -0.03 0, has+alrea -0.05 0, has+an 0 -0.08, has+asked 0.06 0, has+becom 0.14 0.19
has+been -0.17 -0.23, has+broug 0.66 0.3, has+chang 0.2 0.35, has+come 0.53 0, has+deter -0.05 0
has+done -0.07 0, has+doubl 0.06 0, has+faile -0.11 0, has+falle 0 -0.06, has+for 0 -0.12
has+found 0.35 -0.03, has+given 0.17 0, has+gone 0.11 0.05, has+got 0.18 0.2, has+grown 0 -0.11
has+had -0.18 -0.04, has+impro -0.28 -0.06, has+in 0.05 0, has+issue 0.07 0, has+it -0.29 0
has+its 0.08 0, has+led 0.07 0, has+lengt 0.2 -0.03, has+made -0.31 0.69, has+never -0.05 0
has+no -0.15 0, has+not 0.19 -0.49, has+now -0.11 0, has+promi -0.07 0, has+put 0.16 0.16
has+reduc -0.06 0, has+risen 0.06 0, has+said -0.38 0, has+send -0.11 0, has+set 0.03 0
has+signi 0 -0.09, has+since -0.06 0, has+speci -0.1 0, has+taken 0 0.03, has+the -0.14 -0.04
has+to -0.2 0.18, has+told -0.07 0, has+too 0.03 -0.06, has+waite -0.05 0, has+worke 0.05 0
has+yet 0.05 -0.21, hasn+t -0.08 0.04, have+0 -0.03 0, have+a 0.18 0.28, have+acces 0 0.04
have+addit -0.07 0, have+agree 0.05 0, have+alrea -0.11 0, have+an -0.06 0.2, have+and -0.03 -0.03
have+been -0.31 -0.16, have+bette 0.22 -0.18, have+broug 0.05 0, have+calle -0.25 0
have+chang 0.17 -0.14, have+come 0.13 0.46, have+commi 0.15 0, have+concl -0.05 0
have+decid -0.07 0, have+done 0.16 -0.09, have+enoug -0.25 0, have+falle 0.19 0.17, have+for 0.09 0
have+found 0.11 -0.03, have+given -0.13 0, have+gone 0.09 0, have+good -0.13 0.03
have+got 0.21 0.39, have+had -0.15 -0.12, have+heard -0.03 0, have+helpe -0.05 0
have+impro -0.12 0.36, have+in 0.26 0.09, have+incon -0.53 0, have+it -0.1 0, have+led -0.03 0
have+lengt 0.07 -0.14, have+let -0.06 0, have+liked 0.03 0, have+limit 0 -0.11
have+littl 0.07 -0.09, have+lost 0.15 -0.1, have+made 0.2 0.04, have+met 0.03 0, have+more -0.04 0
have+moved 0.13 0, have+never -0.17 0, have+no 0.51 -0.23, have+not -0.03 -0.57
have+one -0.03 -0.09, have+plans -0.04 0, have+posit -0.19 0.04, have+publi -0.09 0
have+put 0.04 0.15, have+raise -0.07 0, have+read 0.03 0, have+recei -0.06 0, have+recog 0.13 0.23
have+reduc 0.16 0, have+respo 0.09 0, have+risen 0.09 0, have+said -0.76 0.07
have+seen -0.13 -0.04, have+sen 0.03 0, have+send 0.22 -0.29, have+set 0.03 0
have+signi 0.23 -0.19, have+speci -0.5 -0.1, have+start -0.04 0, have+taken -0.06 0.04
have+the 0.17 -0.2, have+their 0.07 0.09, have+this -0.06 0, have+to -0.06 0.07, have+today -0.08 0
have+told -0.34 0, have+too 0.03 0, have+turne -0.05 0, have+waite 0 -0.03, have+welco -0.03 0
have+wides 0.13 0, have+worke -0.13 0.06, have+you -0.09 0, haven+t 0.2 -0.27, havin+a -0.15 0.17
havin+been 0 0.03, havin+to 0.29 -0.17, he+had -0.05 0, he+has -0.05 0, he+is -0.07 0, he+s -0.08 0
he+said -0.12 -0.03, he+told 0.17 0, he+went 0.1 0, head+of -0.23 -0.08, head+teach -0.11 -0.05
healt+advic -0.11 -0.08, healt+and 0.24 -0.32, healt+are 0.05 -0.15, healt+asses 0.23 -0.03
healt+budge -0.03 -0.14, healt+care 0.36 -0.25, healt+check -0.12 0.23, healt+chief 0.03 0
healt+colle -0.12 0, healt+data 0.31 0, healt+educa 0.08 0.09, healt+in 0.04 0, healt+is -0.06 0.08
healt+leade 0.14 0.07, healt+needs 0.17 -0.29, healt+or 0.1 0, healt+partn -0.2 0.32
healt+profe -0.11 0.11, healt+provi 0 -0.09, healt+s 0.04 0, healt+servi -0.22 0.28
healt+socia -0.25 0.13, healt+staff 0.07 -0.05, healt+suppo 0.52 0.51, healt+team 0 0.06
healt+teams -0.15 0, healt+the -0.07 0, healt+visit -0.06 0.13, healt+waits 0.15 -0.03
healt+watch 0.07 0.03, hear+from -0.04 0, heard+and -0.18 0, heard+from -0.07 -0.34
heard+of 0 -0.09, heard+that 0.07 -0.12, heard+what -0.07 0, heari+aids 0.07 0, heari+and 0.05 0.03
heari+impai 0.03 0.05, heari+loss 0.03 -0.15, heart+of -0.04 0.06, held+by -0.22 0, held+in 0.27 0
held+to -0.2 0, held+up 0.18 -0.11, help+and 0.24 0.08, help+at -0.03 0, help+child 0 0.05
help+comes 0.11 -0.05, help+famil 0.08 0, help+for 0.07 -0.26, help+from 0.11 -0.03
help+given 0.05 0, help+in 0.12 0.16, help+is 0.13 0.2, help+that 0.07 -0.05, help+the -0.14 0
help+them -0.34 -0.05, help+they 0.03 0.27, help+to 0.23 0.27, help+us -0.11 0, help+when 0 -0.07
help+you 0.23 0, help+young -0.1 0, helpe+by -0.03 0, helpe+to 0.05 0.25, helps+child -0.17 0
her+daugh -0.03 0, her+majes -0.15 0, her+own -0.07 0, her+son -0.15 0, here+and 0.11 0
here+are -0.09 0, here+from -0.07 0, here+is -0.24 0, here+s -0.1 0, here+they -0.03 0
here+to -0.06 0, high+and 0.13 0, high+aspir 0 0.09, high+level 0.06 -0.05, high+needs -0.39 -0.15
high+quali -0.04 0.46, high+rate 0.06 -0.06, high+schoo 0 -0.06, high+stand 0.05 0
high+turno 0.07 -0.33, highe+of -0.04 0, highe+outco -0.2 0, highe+possi 0.08 0
highl+criti -0.07 0, highl+effec 0.09 0, highl+of 0.17 0.05, highl+skill 0.12 0.03
highl+that -0.06 0.1, highl+the -0.04 0, highl+value 0.04 0, his+mum 0.04 0, his+name -0.04 0
hmci+has -0.11 0, hold+a 0.04 0, hold+each 0.03 0, hold+of 0.21 -0.07, hold+one 0.1 0.16
holde+for 0.03 0, holds+the -0.06 0, home+and 0.08 0.06, home+educa 0.07 -0.06, home+for -0.11 0
home+from 0.09 -0.19, home+to -0.11 -0.2, homes+and 0.07 0, hones+about 0.05 0, hope+that -0.06 0
hoped+for -0.03 0, hospi+and -0.1 0.09, hours+a 0.04 -0.05, hours+of 0.03 0, how+a 0.1 0
how+bad 0.1 -0.11, how+child 0 -0.2, how+decis 0.05 0, how+do -0.13 0, how+educa -0.07 0
how+effec 0 -0.69, how+far 0.04 0.21, how+few 0.06 0.24, how+good 0.43 -0.74, how+hard 0.1 0
how+healt 0.06 0, how+it -0.27 0.07, how+littl -0.16 -0.15, how+long 0.28 0.14, how+many -0.31 0.11
how+much 0.17 0.3, how+often 0.03 0, how+one -0.05 0, how+paren 0.07 0, how+peopl 0.11 0
how+s -0.08 0, how+send 0.06 0.2, how+servi 0.18 0.18, how+speci -0.15 0, how+stron 0.07 0.04
how+the -0.5 0.2, how+their -0.03 0, how+these -0.08 0, how+they 0.2 0.13, how+thing 0.03 0
how+timel -0.06 0, how+to -0.14 0.1, how+we 0.43 0.17, how+well -0.25 -0.46, how+young 0.05 0
howev+that 0.04 0, hub+in 0.06 0, hundr+of 0.03 -0.11, hyper+disor 0.1 0.08, i+am -0.07 -0.06
i+can 0.07 0.07, i+could -0.03 0, i+d -0.17 0, i+don -0.14 0, i+go -0.03 0, i+have -0.1 -0.19
i+hope -0.05 0, i+know -0.22 -0.14, i+ll 0.04 0, i+m -0.21 0.08, i+read 0.04 0, i+recog 0.04 0
i+said 0.04 0, i+see -0.18 0, i+shall 0.11 0, i+think -0.13 0, i+ve -0.1 -0.32, i+waite 0.05 0
i+want 0.05 0, i+was 0.14 -0.04, i+would 0.08 0, i+write 0.03 0, icb+and 0.03 0.03, icb+are -0.03 0
icb+has -0.12 0, icb+is -0.05 0, icb+must 0.09 0, icb+s 0.05 -0.09, icb+said -0.08 0
icb+shoul 0.3 -0.04, icb+to 0.05 0, ident+and 0.25 -0.37, ident+areas -0.07 0, ident+as -0.09 -0.2
ident+asses 0.05 -0.13, ident+at 0.03 -0.11, ident+by 0.3 0.11, ident+child -0.16 0
ident+early 0.08 0.1, ident+in 0 0.05, ident+is 0.07 0, ident+needs 0.03 0.11, ident+of 0.07 -0.08
ident+swift 0.05 0.07, ident+that -0.11 0.12, ident+the -0.24 0, ident+well 0 0.04
ident+wides 0.15 0, if+a 0.03 0, if+i -0.03 0, if+it 0.1 0, if+the -0.05 -0.15, if+there -0.08 0
if+they 0.1 0, if+we -0.06 0, if+what 0.09 0, if+you 0.45 0, if+your -0.05 0, ignor+and -0.07 0
image+capti -0.03 0, impac+of 0 -0.29, impai+are 0.04 0.1, imple+the 0.15 -0.13, impre+by -0.04 0
impro+acces 0.11 -0.11, impro+and 0.06 0.07, impro+are -0.47 -0.04, impro+as -0.34 0
impro+at 0 -0.11, impro+board -0.18 0, impro+but -0.05 0, impro+commu 0.28 -0.08
impro+for 0.09 -0.43, impro+from -0.03 0, impro+furth -0.03 0, impro+had 0.2 -0.1
impro+have 0.12 -0.06, impro+how 0.13 -0.05, impro+in 0.23 0.29, impro+is 0.03 0.21
impro+it 0.18 0, impro+notic 0.21 0.12, impro+outco -0.41 -0.06, impro+plan -0.26 0.07
impro+plans -0.05 -0.06, impro+progr -0.14 0, impro+send -0.08 0, impro+servi 0.04 0.05
impro+signi 0 0.22, impro+since 0.22 -0.14, impro+suppo 0.06 -0.13, impro+that -0.28 -0.08
impro+the 0.23 -0.16, impro+their 0 0.04, impro+to 0.03 -0.21, impro+was -0.08 0.04
impro+were 0.14 -0.09, impro+which 0.07 0, impro+work -0.07 0, in+0 0.07 0.25, in+a -0.31 -0.06
in+about -0.03 0, in+acces -0.05 -0.06, in+addit -0.04 0, in+addre 0.03 -0.14, in+all 0.19 -0.2
in+alter 0 0.06, in+an -0.21 0.18, in+and 0.05 0.29, in+anoth 0.06 0, in+answe -0.06 0
in+any -0.14 -0.04, in+april -0.17 0.16, in+asses -0.04 0, in+augus -0.11 0, in+autis -0.1 0
in+black -0.08 -0.08, in+both -0.04 -0.04, in+by -0.1 0, in+care 0.23 0.51, in+charg 0.08 -0.11
in+child -0.05 -0.15, in+class 0.08 0.11, in+commi 0.07 0, in+commu -0.03 -0.05, in+conse -0.06 0
in+count -0.06 0, in+crisi 0.03 0.2, in+decem 0.07 0.05, in+decis 0.06 0.03, in+detai -0.03 0.29
in+distr -0.21 0, in+each 0.13 0.14, in+early 0.06 0.2, in+east 0.08 0, in+educa 0.16 0
in+ehc 0 -0.15, in+engla 0 0.05, in+every 0.29 0.41, in+fact 0.12 -0.06, in+febru -0.12 0.07
in+five -0.12 0, in+for -0.2 -0.09, in+four -0.19 0.19, in+front -0.14 0, in+full -0.17 0.09
in+gener 0.09 0, in+getti -0.1 -0.07, in+good 0.12 -0.81, in+hand -0.16 0, in+healt 0.21 0
in+her -0.08 0, in+hospi 0.03 0.22, in+how 0 -0.52, in+imple 0.06 0, in+impro -0.26 0
in+indep 0.08 -0.05, in+it -0.03 -0.29, in+its -0.19 -0.09, in+janua 0.1 0, in+joint 0.03 -0.07
in+july 0.04 -0.07, in+june -0.16 0.04, in+law 0.05 0, in+leade 0 -0.05, in+life 0.11 0
in+line -0.15 0, in+local 0.06 0.11, in+mains 0.18 -0.21, in+makin 0 0.15, in+many 0.13 0.16
in+march 0.37 -0.21, in+may -0.26 0.07, in+menta -0.06 0, in+mind 0.11 0.07, in+most 0.08 0.22
in+my 0.06 0, in+need 0.16 -0.25, in+neuro 0.05 0, in+nine 0.07 0, in+north 0.5 -0.12
in+novem 0.04 0.2, in+numbe -0.18 0, in+nurse -0.06 0.05, in+octob 0 0.09, in+one 0.06 -0.13
in+order 0.03 0.08, in+other 0 -0.15, in+our -0.27 0.17, in+paid 0.06 0.04, in+part 0.13 -0.07
in+parti 0.06 0, in+partn -0.19 0.06, in+perso -0.1 0, in+place -0.16 0.66, in+plans 0.34 -0.51
in+post 0.04 -0.11, in+pract 0.47 -0.09, in+prima 0.15 0.05, in+provi 0.06 0.16, in+putti 0.07 0
in+quali 0.07 -0.36, in+relat 0.03 0, in+resid 0.12 -0.13, in+respe 0.04 0, in+respo 0.03 0
in+schoo 0.39 0.56, in+secon 0.23 -0.26, in+secti 0.07 0, in+send -0.17 0.15, in+septe 0 0.26
in+servi 0.14 0.04, in+sever 0.22 0.36, in+shapi 0.11 0, in+short 0.05 0, in+six 0.27 0.1
in+socia 0.08 0.05, in+some -0.12 0, in+south -0.03 0, in+speci 0.49 -0.05, in+speec 0.08 -0.09
in+spite 0.14 0.13, in+strat 0.03 -0.19, in+suppo 0.07 -0.16, in+ten 0.26 0.43, in+that 0.36 -0.5
in+the 0.36 -0.42, in+their 0.57 0.25, in+them 0.04 -0.05, in+thera 0.06 -0.19, in+there -0.04 0
in+these -0.08 -0.04, in+this -0.24 -0.13, in+three 0.11 0, in+time -0.05 -0.1, in+timel 0.28 0
in+to 0.04 0, in+touch -0.09 -0.05, in+two 0.04 -0.35, in+unreg 0.04 -0.13, in+what 0.38 -0.24
in+which 0 0.38, in+work -0.08 0, in+writi 0 0.03, in+year -0.06 0, in+years 0.26 -0.37
inacc+and 0.03 -0.03, inclu+a -0.14 0, inclu+and -0.14 -0.04, inclu+child 0.04 0.19
inclu+fund 0.09 0, inclu+in 0.09 0, inclu+is -0.03 0, inclu+pupil 0.08 0, inclu+some -0.07 0
inclu+the 0.03 0.09, incon+and 0.16 -0.05, incon+exper -0.1 -0.1, incon+in 0 -0.18
incon+outco -0.04 0, incre+numbe 0.07 0.06, incre+the 0.15 -0.05, indep+and 0.08 0.16
indep+place 0.03 0, indep+trave -0.18 0, indiv+child 0 -0.21, indiv+needs 0 0.16, influ+and 0.12 0
infor+about -0.03 0.14, infor+advic 0.03 0.15, infor+and 0.05 0.11, infor+for 0.07 0.05
infor+in 0.03 0.03, infor+is 0.03 -0.23, infor+of -0.15 0, infor+that -0.05 -0.11
infor+the -0.03 0, infor+to 0.17 0.07, initi+inspe -0.39 0.15, insid+0 0.15 0, insid+out 0.04 0.06
insid+the 0 0.18, inspe+0 -0.03 0, inspe+a -0.2 0, inspe+ackno 0.03 -0.13, inspe+also -0.35 0
inspe+and 0.36 0.5, inspe+are -0.25 0, inspe+as 0.11 0.15, inspe+asked -0.06 0, inspe+at 0.19 0
inspe+befor -0.03 0.19, inspe+betwe -0.16 0, inspe+broug -0.15 -0.12, inspe+by -0.1 0
inspe+calle 0.27 0.17, inspe+came 0.09 0.21, inspe+can -0.03 0, inspe+carri 0.12 -0.03
inspe+come -0.09 0, inspe+comme -0.05 0.13, inspe+concl 0.19 -0.1, inspe+consi -0.07 0
inspe+could 0.13 0, inspe+criti -0.03 0, inspe+descr 0.04 0, inspe+did -0.1 -0.41
inspe+didn -0.15 0, inspe+febru 0.05 0, inspe+for -0.1 0, inspe+found -0.79 -0.44
inspe+frame 0.09 0, inspe+from -0.19 -0.07, inspe+had 0.54 0.26, inspe+has 0.2 -0.04
inspe+have -0.14 0.11, inspe+heard 0.1 0, inspe+held 0.17 0, inspe+highl -0.09 0
inspe+hmci -0.13 0, inspe+ident -0.19 0.03, inspe+in 0.07 0.03, inspe+inclu -0.04 0
inspe+inspe 0.11 0, inspe+is -0.08 -0.19, inspe+joint 0.26 -0.08, inspe+judge 0.04 0
inspe+lette -0.04 -0.07, inspe+liked 0.09 0, inspe+look -0.11 0, inspe+looke -0.19 0
inspe+made -0.19 0, inspe+may -0.03 0, inspe+met 0.1 0.13, inspe+of -0.29 0.75, inspe+ofste 0.17 0
inspe+outco -0.19 0, inspe+over 0.09 0, inspe+point 0.12 0, inspe+prais 0.04 0.04
inspe+publi 0.08 0, inspe+raise -0.36 0, inspe+recog 0.16 0.15, inspe+repor 0.45 0.27
inspe+retur -0.04 0, inspe+revis 0.04 0, inspe+s 0.05 0, inspe+said 0.44 0.38, inspe+saw 0 0.27
inspe+say 0.09 -0.12, inspe+says 0.06 -0.03, inspe+spent -0.06 0, inspe+spoke 0 -0.07
inspe+start -0.05 0, inspe+surve -0.17 0, inspe+talke -0.05 0, inspe+team 0.15 0
inspe+that -0.05 -0.26, inspe+the -0.18 0.04, inspe+there 0.09 0, inspe+they 0.08 0.05
inspe+think 0 0.2, inspe+thoug 0.14 0.14, inspe+to -0.24 0, inspe+toget 0.1 0, inspe+told -0.09 0
inspe+too -0.22 0, inspe+took -0.06 0, inspe+under -0.15 0, inspe+visit -0.11 0
inspe+was -0.22 -0.17, inspe+we -0.08 0, inspe+went 0.15 0, inspe+were -0.29 0.29
inspe+which -0.2 0, inspe+who 0.05 -0.22, inspe+will 0.03 0, inspe+would 0.16 0
inspe+write 0.22 -0.06, inspe+wrote 0.14 -0.38, insuf+progr 0.16 -0.54, integ+care -0.49 0.08
inter+and -0.16 0, inter+are 0.05 -0.15, inter+at 0.27 0.1, inter+audit -0.21 0, inter+in 0.03 0
into+a -0.11 -0.17, into+adult -0.05 0.1, into+educa 0.12 0, into+effec -0.07 0, into+how -0.03 0
into+it -0.04 0, into+pract 0.13 -0.27, into+recep 0.04 0.07, into+schoo -0.07 0, into+servi 0.03 0
into+the 0 0.08, into+work 0.12 0.1, intro+by -0.17 0, intro+the -0.03 0, invit+to -0.04 0
invol+and -0.03 0, invol+at 0.03 0.17, invol+in 0.17 0.09, invol+of -0.15 -0.25, is+0 -0.06 -0.54
is+0m -0.03 0, is+a 0.13 0.04, is+also -0.41 0, is+ambit -0.04 0, is+among 0.05 0, is+an -0.13 0.21
is+and -0.19 -0.05, is+arran 0.1 0, is+as 0.06 -0.24, is+asked 0.08 -0.19, is+asses -0.04 0
is+at -0.11 -0.04, is+avail 0.07 -0.08, is+being -0.29 0.44, is+bette -0.1 0, is+broke 0.06 0
is+calle -0.17 0, is+clear 0.2 0.04, is+close 0.08 0, is+comin 0.23 0, is+commi -0.22 -0.13
is+consi 0.07 0.09, is+criti 0.21 -0.06, is+decid 0.1 0, is+deliv -0.03 -0.16, is+descr 0 -0.03
is+diffe -0.22 0, is+doing 0.05 0, is+done -0.15 0.03, is+due 0.05 0, is+easy 0.1 0.15
is+effec -0.17 0, is+evide 0.08 0, is+excel 0 0.1, is+expec -0.12 0, is+faili -0.21 -0.04
is+fair -0.1 0, is+far -0.04 0, is+fit -0.07 0, is+for -0.12 -0.13, is+forec -0.04 0
is+four -0.04 0, is+given -0.08 0, is+going -0.22 0.16, is+good 0.06 0.34, is+growi 0.08 0
is+hard 0.21 -0.28, is+heard 0.2 0.09, is+here -0.04 0, is+high 0.1 0, is+highl 0.11 0
is+how 0.04 -0.13, is+ident -0.07 0, is+impro 0 0.09, is+in -0.35 -0.06, is+incon -0.09 0
is+invol 0.08 -0.04, is+it -0.22 0, is+known 0.12 0.26, is+lacki 0 -0.07, is+late -0.09 0
is+left 0 0.42, is+less 0.04 -0.12, is+like -0.12 0, is+limit 0.03 -0.08, is+littl 0.04 -0.04
is+low 0.19 -0.23, is+made 0.16 -0.16, is+makin 0.23 0.18, is+missi 0.04 -0.03, is+monit -0.03 0
is+more -0.1 0.03, is+much 0.03 -0.03, is+neede 0 0.06, is+no 0.25 0, is+not 0.42 -0.04
is+now -0.1 0, is+of 0 0.28, is+often -0.24 -0.07, is+one -0.11 0.21, is+only -0.13 0
is+open -0.06 0, is+our -0.18 0, is+out -0.12 0.16, is+over -0.2 0, is+overs -0.15 0
is+plann 0 0.27, is+poor -0.13 -0.06, is+posit -0.19 0.14, is+prais 0.11 0, is+provi 0.1 0.11
is+publi -0.04 0, is+put 0.07 -0.05, is+quick 0.12 0.07, is+rare 0.07 0.23, is+requi -0.1 0
is+respo 0.08 0, is+right -0.17 0.15, is+risin -0.04 -0.03, is+said 0.08 -0.05, is+seen 0.08 0.25
is+set -0.06 0, is+share 0.03 0, is+short -0.04 0, is+slow -0.12 0.15, is+so -0.04 -0.07
is+somet 0.1 -0.28, is+still -0.13 -0.5, is+stron 0.21 0.22, is+suffi -0.09 0, is+taken -0.2 0
is+that -0.14 -0.24, is+the -0.31 -0.1, is+there 0.16 -0.16, is+thin 0.07 0, is+this 0.17 0
is+three -0.09 0, is+to 0.27 -0.3, is+too 0.06 -0.21, is+true -0.06 0, is+under 0 -0.15
is+uneve 0.05 0, is+up -0.14 0, is+used 0.18 0.09, is+value 0.13 0.09, is+varia -0.21 -0.12
is+very 0.08 -0.05, is+waiti 0.03 0, is+weak 0.04 -0.15, is+welco 0.06 0.09, is+well -0.06 0.14
is+what -0.22 -0.47, is+where -0.04 0, is+worki -0.08 0, is+worse 0.1 0, isn+t -0.14 0.16
issue+a 0.11 0, issue+and -0.15 -0.03, issue+are -0.09 0, issue+in 0 -0.31, issue+of 0.06 0
issue+plans 0.07 0.08, issue+that -0.05 0.19, issue+withi 0.14 -0.24, it+a 0.04 0.08
it+accep -0.03 0, it+added 0.07 0, it+adds 0.2 -0.07, it+all 0 -0.24, it+also 0.08 0.04
it+and -0.28 -0.03, it+are -0.13 0, it+as -0.06 -0.13, it+be -0.15 0, it+by 0.17 0
it+calls 0.06 0.03, it+came 0 0.31, it+can -0.36 -0.11, it+comes 0.18 0, it+could 0.04 0
it+d -0.06 0, it+descr 0.06 0.1, it+did -0.04 0, it+didn -0.08 0, it+does -0.12 0.12
it+doesn -0.33 0, it+down -0.13 0, it+follo 0.03 0, it+for -0.05 0, it+found 0.33 0.43
it+from 0.06 0, it+gave 0.05 0, it+gives -0.06 0.04, it+goes -0.29 0.07, it+got -0.06 0
it+had 0.05 -0.31, it+hard 0 -0.25, it+has 0.37 0.17, it+hasn 0.04 0, it+in -0.39 -0.14
it+inspe 0.04 0, it+is -0.5 -0.48, it+isn -0.18 0, it+like -0.07 0, it+ll -0.04 0, it+looks -0.31 0
it+makes -0.14 -0.08, it+matte -0.1 0, it+means -0.2 0, it+must -0.07 -0.03, it+needs -0.08 0
it+noted 0.25 -0.32, it+notes -0.18 0, it+once 0.23 0.22, it+ought 0.13 0.1, it+plans -0.16 0
it+pleas 0.18 0.03, it+point 0.14 -0.08, it+right -0.06 0, it+s -0.57 -0.34, it+said 0.59 0.15
it+say -0.12 0, it+says 0.74 0.35, it+seems 0.03 0, it+sets 0.03 0, it+shoul 0.18 0
it+shows 0.41 0.18, it+so -0.1 0, it+speak -0.04 0, it+still -0.06 0, it+takes 0.1 -0.14
it+that -0.18 -0.18, it+the 0.13 0.15, it+there 0.22 0, it+to 0.1 0, it+too -0.04 0, it+took 0.06 0
it+true -0.15 0, it+twice -0.03 0, it+up -0.03 0, it+was 0.28 0.13, it+wasn 0.04 0.05
it+well 0.09 0.03, it+went 0.06 0, it+were 0.04 0, it+when -0.09 0, it+will -0.23 0, it+won -0.05 0
it+would 0.09 0.03, its+appro -0.08 0, its+area -0.15 0, its+child 0.28 0, its+dutie 0.08 0
its+findi -0.04 0, its+first -0.08 0, its+inspe 0.16 0, its+knees -0.07 0, its+nhs -0.09 0
its+own -0.04 -0.19, its+partn 0.07 -0.07, its+plan -0.03 0, its+repor 0.3 0, its+respo 0.07 0
its+self -0.11 0, its+send -0.06 0, its+servi -0.09 0, its+speci -0.08 0, its+strat 0.08 0
its+way 0.05 0, its+work 0.07 -0.08, janua+0 -0.03 -0.08, janua+and 0.19 0, janua+to -0.07 0
job+coach -0.11 0, job+it 0.03 0, join+in 0.07 0, join+up 0 -0.05, joine+in -0.04 0
joine+up 0 -0.04, joint+and 0.16 -0.06, joint+area -0.4 0, joint+by 0.09 0, joint+commi 0.52 0.05
joint+in 0.03 0, joint+inspe -0.43 -0.17, joint+local 0.07 0, joint+ofste -0.17 -0.04
joint+plan 0.13 0, joint+plann 0.03 -0.11, joint+repor 0.1 -0.23, joint+respo -0.23 0
joint+state -0.04 0, joint+strat 0.17 0.16, joint+to -0.16 0, joint+work 0 0.03
joint+worki -0.09 0.04, journ+of 0.04 0, journ+to 0.14 0.11, judge+how -0.05 0
judge+that 0.22 -0.03, judge+the -0.12 0, judge+to 0.29 0, judge+was -0.07 0, july+0 0.26 0.21
july+and -0.06 0, july+s 0.08 0, june+0 0.23 0.16, june+and -0.14 0, june+the 0.08 0
june+to -0.04 0, just+the 0.12 0, just+to 0.05 0, justi+servi 0.05 0.07, keep+a -0.04 -0.16
keep+child 0.03 0.04, keep+it -0.04 0, keep+the -0.04 0, keep+them 0.08 0, kept+infor 0 0.08
kept+pace 0.07 -0.04, kept+safe 0.06 0.04, kept+up 0.06 -0.03, key+areas 0.4 -0.25
key+partn -0.08 0, key+prior -0.11 0, key+stage 0.36 -0.17, key+worke -0.19 0.16
keywo+servi 0.03 0, kids+are 0.05 0, kids+who 0.04 0, kind+about 0.18 0, kind+and 0 0.07
kinds+of -0.08 0, knew+of -0.03 0, know+about 0 -0.03, know+and 0.16 0.26, know+child 0.13 0.15
know+each 0.13 0, know+enoug 0.07 -0.03, know+famil 0.06 0, know+how 0.16 -0.13, know+if 0.08 0
know+is -0.05 0, know+it -0.1 -0.11, know+of 0.04 0, know+that -0.22 -0.12, know+the -0.05 0.19
know+their 0.04 0.08, know+there -0.15 0, know+this -0.24 0, know+what 0.39 0.4
know+where 0.09 0.05, know+wheth 0.08 0, know+which 0.08 0.1, know+who 0.1 0, knowl+and 0.07 0
known+about 0.26 -0.16, known+and -0.06 0.21, known+as 0.04 0, known+by 0.12 0.09
known+of 0.03 -0.19, known+that -0.08 0, known+to -0.15 0.17, labou+group -0.06 0, labou+s -0.07 0
lack+ambit -0.17 0, lack+of 0.09 -0.11, lad+who -0.03 0, laid+bare 0.25 0, laid+down -0.08 0
laid+out -0.09 0, langu+and 0.06 0.15, langu+thera 0.17 -0.57, last+inspe 0.11 -0.05
last+month -0.05 0.38, last+night -0.05 0, last+time -0.03 0, last+two -0.03 0.3
last+week -0.03 0.03, last+year -0.11 -0.19, late+and -0.11 0.09, late+in -0.09 0, late+or -0.06 0
late+plans 0.17 0.28, late+to 0.07 -0.06, latel+and 0.04 0, launc+in 0.16 0, law+says -0.05 0
lead+for -0.11 0, lead+inspe 0.07 0.1, lead+said -0.03 0, lead+the 0.15 0, lead+to 0.15 0
leade+acros 0.08 -0.09, leade+and -0.05 -0.27, leade+are 0.32 0.35, leade+at -0.04 0.1
leade+cllr -0.04 0, leade+did 0.08 -0.42, leade+do 0.17 -0.09, leade+for 0.03 0
leade+from -0.08 -0.07, leade+had -0.26 -0.23, leade+has -0.05 0.11, leade+have 0.58 0.33
leade+hold 0.07 0.1, leade+in -0.45 -0.19, leade+is -0.19 0, leade+know -0.2 0.69
leade+must -0.36 -0.09, leade+now 0.19 0.18, leade+of -0.27 0.17, leade+said -0.16 0
leade+shoul 0.28 -0.44, leade+staff -0.14 0, leade+that -0.29 -0.21, leade+the 0.07 0.14
leade+to 0.11 -0.14, leade+use 0 0.1, leade+were 0.09 0.12, leade+who 0.07 0.24, leadi+to -0.12 0
leads+the -0.13 0, leads+to 0.12 0, learn+and -0.21 0, learn+disab 0.09 0.17, learn+from 0.11 0
learn+of 0 -0.13, learn+to 0.05 0, leave+child 0.04 -0.11, leave+colle 0.08 -0.06
leave+schoo 0.13 -0.15, leave+the -0.03 0, led+by 0.2 0.24, led+to 0.06 0.14, left+in 0.04 0.07
left+out 0 -0.08, left+to -0.18 0.3, legal+docum -0.03 0, legal+limit 0.13 0.08
leisu+centr -0.06 0, lengt+of 0.12 -0.06, less+so -0.07 0, less+than -0.13 0, less+well 0.1 -0.27
let+down -0.18 0, let+it -0.03 0, let+s -0.1 0, let+the -0.09 0, let+them -0.13 0, let+us -0.03 0
lette+about -0.07 0, lette+also 0.08 0.07, lette+and -0.2 0, lette+are 0.09 0, lette+came -0.05 0
lette+from 0.27 0.18, lette+had 0.05 0, lette+in -0.03 0, lette+of 0.11 0.04, lette+out -0.1 0
lette+outli -0.08 0, lette+publi 0.16 0.09, lette+s -0.11 0, lette+says -0.08 0.04
lette+sets -0.04 0, lette+state 0 -0.06, lette+that -0.04 0.18, lette+the 0.17 -0.04
lette+to 0.04 0.07, lette+was -0.03 0, lette+which 0 -0.14, level+of 0.11 -0.32, lib+dems -0.08 0
liber+democ -0.11 0, life+as -0.08 0, life+bette 0.1 0.04, life+is -0.06 -0.06, life+limit 0 0.03
life+of -0.06 0, light+in 0.23 0, like+a -0.13 0, like+it -0.05 0, like+more -0.05 0
like+ours 0.03 0, like+that -0.11 0, like+the 0.2 0.19, like+them 0.03 0, like+this -0.15 0
like+to -0.03 -0.11, like+us 0.17 -0.14, liked+the 0.14 0.08, likel+in -0.05 0
likel+to -0.08 -0.08, line+is -0.06 0, line+of 0.04 0.04, line+staff 0.04 0, line+that 0.04 0
lines+of 0.17 0.11, list+for -0.06 0, list+is 0.03 0, list+of 0.22 0, liste+and 0.1 0
liste+to 0.44 0.62, lists+for -0.05 0, littl+co 0.09 -0.03, littl+engli 0.08 0.08
littl+is -0.3 -0.08, littl+ones 0.04 0.57, littl+or 0.03 0.08, littl+to 0 -0.07
live+away 0.07 0.31, live+in -0.29 -0.07, live+throu -0.04 -0.27, lived+exper 0.07 -0.28
lives+in -0.06 0, lives+of 0.09 -0.16, ll+be 0.03 0, ll+do -0.08 0, ll+get 0.03 0, ll+give -0.04 0
ll+go -0.04 0, ll+have -0.17 0, ll+help 0.04 0, ll+keep 0.06 0, ll+know -0.08 0, ll+see 0.03 0
ll+wait 0.16 0, ll+work -0.03 0, local+area -0.17 -0.24, local+areas -0.51 0
local+autho -0.1 -0.44, local+democ 0.22 0, local+gover -0.15 0, local+leade 0.43 -0.06
local+nhs 0.23 0, local+offer 0.04 -0.37, local+paren -0.04 0, local+partn 0 0.19
local+schoo 0.08 0, local+speci 0.07 0.08, long+a 0.12 0, long+ago -0.19 0.21, long+and -0.29 -0.13
long+as -0.14 0, long+child 0.03 -0.05, long+delay -0.04 0, long+enoug 0.06 0, long+for 0 -0.09
long+in -0.04 0, long+it 0.27 0, long+journ 0.1 -0.06, long+one 0 -0.13, long+stand 0 -0.06
long+term 0.07 0, long+that -0.11 0, long+they 0.22 0.07, long+time 0.22 -0.19, long+to 0.46 -0.06
long+wait 0.04 0, long+waits 0.11 -0.05, long+way 0.16 -0.2, longe+for 0.21 -0.1, longe+in 0.03 0
longe+than -0.16 -0.27, longe+wait 0.04 0, longe+waits -0.03 0, look+after -0.03 0.04
look+at 0 -0.1, look+for 0.08 0, look+forwa 0.04 0.09, look+like -0.1 0, looke+after 0.13 0.34
looke+at -0.16 0, looke+in -0.04 0, looke+into -0.04 0, looks+after 0.07 0, looks+at -0.14 0
lost+0 -0.04 0, lost+a -0.03 0, lost+faith 0.04 -0.04, lot+bette -0.03 0, lot+of 0 -0.14
lots+of 0.26 0, low+and 0.06 -0.12, low+base -0.09 0, lowes+outco -0.04 0, m+delig 0.07 0
made+a 0.04 0.2, made+and 0.07 0, made+bette 0.24 0, made+by 0.46 -0.17, made+enoug 0.07 0.07
made+for -0.04 -0.04, made+in 0.13 -0.09, made+it -0.16 0.05, made+of -0.12 0.12, made+publi 0.05 0
made+since 0.07 0, made+stron -0.15 0, made+suffi -0.38 0, made+the -0.07 0.07, made+to -0.15 -0.19
made+up -0.13 0, main+areas -0.38 0, main+findi 0.36 0.23, main+point -0.03 0, mains+prima 0 -0.1
mains+schoo 0 -0.13, majes+s -0.14 0, major+of 0.06 0, make+a 0.07 0.29, make+bette 0 -0.09
make+good 0.07 0.08, make+it -0.04 0.43, make+of -0.05 0, make+servi -0.08 0, make+stron 0.08 0
make+sure -0.53 0, make+the 0.24 -0.03, make+them -0.05 0, make+thing -0.06 0, make+up 0.04 0
makes+a 0.06 0.1, makes+for -0.05 0, makes+me -0.04 0, makin+a 0.08 0.26, makin+sure 0 -0.13
makin+the 0.15 0, manag+and -0.08 0, manag+to 0 -0.11, many+are -0.07 0.05, many+cases 0.07 0.1
many+child -0.09 -0.03, many+famil -0.2 -0.17, many+have -0.12 0, many+kinds -0.13 0
many+of -0.21 0.05, many+paren 0.16 -0.47, many+pupil -0.04 0, many+schoo 0.05 0.09
many+stren 0.27 0.07, many+years 0.1 0, many+young -0.25 0.03, march+0 0.28 0.25, march+and -0.04 0
march+s -0.2 0, march+the -0.16 0, march+we 0.12 0, matte+for -0.03 0, matte+of 0.1 -0.03
matte+to -0.03 0, may+0 -0.12 0.33, may+and -0.03 0, may+be 0.29 0.03, may+have 0.15 -0.19
may+not 0.09 0, may+wait 0.04 0, may+wish -0.05 0, me+about -0.03 0, me+and -0.05 0, me+in 0.1 0
me+that -0.04 0, me+to -0.04 0, mean+that 0 0.04, mean+to -0.04 0, means+of 0.4 0.09
means+that -0.05 0.12, means+to 0.04 0, meant+for 0.03 0, meant+to -0.04 0.07, measu+of 0.14 0
medic+needs -0.05 0, medic+offic 0.14 -0.16, meet+child 0 0.03, meet+in 0.07 0, meet+the 0.32 0.16
meet+their 0.14 -0.26, meet+them -0.09 0, meet+what -0.08 -0.11, meeti+are 0.07 0, meeti+at -0.03 0
meeti+needs -0.17 0, meeti+that 0.06 0, meeti+the -0.12 0, meeti+to 0.16 0, meeti+what 0.09 -0.09
meets+the 0.04 0, membe+and 0.03 0, membe+are -0.03 0, membe+cllr -0.05 0, membe+for -0.14 0.12
membe+had -0.06 0, membe+heard -0.03 0, membe+in 0.24 0, membe+noted 0.05 0, membe+of -0.03 0
membe+that 0.16 0, membe+to -0.03 0, membe+were 0 0.05, menta+healt 0.18 0, met+a -0.05 0
met+and -0.31 0, met+by -0.17 0, met+in 0.15 -0.04, met+inspe -0.16 0, met+the 0.16 0
met+them -0.15 0, middl+of -0.15 -0.06, middl+one 0 0.16, middl+outco 0.07 0, might+be -0.03 0
minor+of 0.12 -0.14, miss+out 0.07 0.04, missi+educa 0.04 0.21, missi+from 0 -0.15
missi+schoo -0.06 0.03, model+of 0 0.09, monda+0 -0.09 0, money+and 0.14 0.03, money+for -0.06 0.06
money+in -0.05 0, money+is 0.13 0, money+that 0.11 0, money+was 0.04 0, monit+and 0.05 -0.12
monit+by 0.11 0, monit+how 0.12 0, monit+inspe 0.11 0.09, monit+it 0.09 0, monit+of -0.06 0
monit+repor -0.14 0, monit+visit -0.06 0.06, month+after -0.03 0, month+ago 0.08 0
month+and 0.11 -0.07, month+befor 0.07 0, month+for 0 -0.16, month+s 0.04 0, month+since 0.14 0
month+the 0.14 0, month+there -0.04 0, month+to -0.11 -0.29, more+about 0.03 0, more+and 0.17 -0.06
more+child 0.41 -0.4, more+educa 0.13 0, more+effec 0.18 -0.16, more+famil 0.08 0
more+money -0.08 0, more+of 0 0.26, more+often 0.06 0.31, more+or -0.05 0, more+peopl 0.11 0
more+place 0.13 0, more+plans -0.05 0, more+speci 0.09 0.14, more+staff 0.08 0, more+suppo 0.06 0
more+than 0.22 0.17, more+time -0.03 0, more+timel -0.2 0, more+to 0 0.05, more+widel -0.07 0
more+work -0.21 0, more+young 0.17 0.35, most+are -0.07 0, most+areas -0.09 0, most+child 0 -0.31
most+compl 0.11 -0.12, most+of -0.03 0.08, most+paren 0 0.07, most+recen 0 0.03
most+schoo 0.08 0.2, most+vulne 0.09 0.07, mothe+of -0.09 0, move+from 0.13 0.07
move+into 0.03 0.11, move+to 0.19 -0.27, moved+to -0.1 0, moves+betwe 0.03 -0.07
moves+to 0.07 -0.11, movin+into -0.08 0, movin+to 0.03 -0.06, mp+for -0.1 0, mp+has -0.06 0
much+as -0.03 0, much+bette 0.1 0.49, much+impro 0.12 0.03, much+is 0.08 0, much+of -0.07 -0.04
much+that -0.03 0, much+the 0.03 0, much+to -0.08 0.04, multi+agenc 0.15 0.2, must+act 0.05 0
must+addre 0.03 0, must+be 0.28 -0.16, must+come 0.08 0, must+deal 0.1 0, must+do 0.07 0.07
must+get 0 0.03, must+have -0.07 0.05, must+impro 0.11 0.19, must+now -0.03 0, must+say 0.13 0
must+urgen -0.19 0, must+work -0.17 -0.03, my+casew -0.04 0, my+child -0.06 0, my+const 0.03 0
my+daugh 0.06 0, my+own -0.05 0, my+son 0.14 0, my+surge -0.05 0, my+view 0.08 0, name+and 0.04 0
name+of -0.12 0, named+as 0.15 0.06, named+in 0.16 -0.14, named+offic -0.04 0
natio+avera 0.2 -0.26, natio+figur 0.03 0, natio+healt 0.03 0, natio+short -0.04 0, nearl+0 -0.14 0
nearl+all 0.34 0.27, nearl+every 0.2 0.09, need+a -0.26 0.18, need+and -0.3 0.1
need+are 0.03 -0.15, need+at -0.13 0, need+for 0.22 -0.04, need+is 0.11 -0.08, need+it -0.23 0.07
need+more 0.08 0, need+of 0.12 -0.13, need+to -0.44 0.56, neede+and 0.03 0, neede+in 0 -0.3
neede+to 0.03 -0.04, needs+a -0.21 0, needs+and 0.14 0.12, needs+are 0.19 0.07, needs+as -0.1 0.05
needs+asses -0.19 0.38, needs+block -0.13 0, needs+child 0.36 -0.16, needs+coord -0.16 0
needs+defic -0.05 0, needs+get 0 -0.08, needs+go -0.12 0, needs+had 0.04 0, needs+has 0.24 0
needs+have 0.14 0.05, needs+ident 0.14 0.37, needs+in -0.32 0.08, needs+inspe -0.14 0
needs+is -0.09 0, needs+met 0.05 -0.05, needs+of 0.29 0.04, needs+or 0 -0.13, needs+provi 0.06 0
needs+send 0.46 0.06, needs+servi -0.53 0.06, needs+that -0.08 -0.33, needs+to -0.22 0.74
needs+well 0.1 0.06, needs+were 0.21 -0.05, needs+who -0.3 0, neuro+asses 0.29 0
neuro+needs 0 -0.13, neuro+pathw -0.03 -0.15, never+been -0.26 0, never+had -0.07 0
never+met -0.03 0, new+and 0 -0.12, new+board 0.03 0, new+counc -0.06 0, new+direc 0.2 0
new+ehc -0.03 0, new+frame -0.21 0, new+inspe -0.08 0, new+leade 0 0.1, new+offic -0.03 0
new+one 0.06 0, new+ones 0.05 0, new+place 0.04 0, new+plan -0.12 0, new+plans 0.36 0.06
new+provi -0.03 0, new+repor 0 -0.23, new+schoo 0.06 -0.03, new+send 0.24 0, new+speci -0.11 0.08
new+strat -0.13 -0.12, new+to 0.15 0.14, new+year -0.03 0, news+to -0.05 0, newsl+by -0.03 0
next+door 0.05 0, next+full -0.03 0, next+inspe 0.04 0, next+steps -0.04 0, next+time -0.03 0
next+to 0.05 -0.04, next+week -0.1 0, nhs+and 0.18 0.06, nhs+colle 0.03 0, nhs+engla 0.09 0.1
nhs+found -0.27 0, nhs+great -0.19 0, nhs+has 0.08 0, nhs+have 0.07 0, nhs+north -0.17 0
nhs+offic -0.03 0, nhs+servi 0.05 0, nhs+south -0.14 0, nhs+to 0.05 0, nhs+trust -0.16 0
nice+about 0.11 0, nine+areas 0.03 -0.15, nine+in 0.37 0.33, nine+month -0.03 0, nine+of 0.07 0
no+answe 0.07 0, no+bette 0.13 -0.12, no+child -0.34 0.83, no+clear 0 -0.1, no+compl -0.04 0
no+desig 0.15 -0.13, no+diffe -0.05 0, no+doubt 0.2 -0.08, no+educa 0.08 -0.04, no+effec 0.03 0
no+end 0 -0.11, no+famil 0.03 0, no+help -0.19 0, no+joint 0.28 -0.18, no+longe 0.11 0.67
no+more -0.09 0, no+need -0.11 0, no+one 0.22 -0.12, no+place -0.04 0, no+plan 0.13 0
no+progr 0.16 0, no+schoo -0.23 0, no+servi 0.22 -0.04, no+share 0.08 -0.05, no+speci -0.04 0
no+state -0.07 0, no+strat 0.14 -0.08, no+suppo -0.11 -0.05, no+surpr -0.15 -0.08, no+thera -0.14 0
no+way 0.03 0, no+writt -0.19 0, nobod+answe 0.52 0, nobod+asked -0.04 0, nobod+had -0.03 -0.06
nobod+has -0.14 0, nobod+in 0.19 -0.15, nobod+liste -0.08 0, nobod+s 0.14 0.07, nobod+tells -0.09 0
nobod+was 0.11 0, none+of 0.12 0, nor+do -0.1 0.08, north+and -0.08 -0.06, north+east -0.14 0
north+north 0 -0.05, north+of 0.18 -0.12, north+west -0.09 0, not+a -0.25 0.29
not+accep -0.05 -0.13, not+accur 0.05 0.05, not+acted 0.06 -0.06, not+all 0.17 -0.22
not+alway 0.14 -0.11, not+an -0.04 0, not+as -0.19 -0.05, not+asked 0.08 0, not+at -0.06 -0.05
not+be -0.08 0.09, not+been 0.29 -0.18, not+being 0.13 -0.13, not+by -0.08 0, not+check 0.16 -0.03
not+clear 0.06 -0.1, not+come -0.07 -0.17, not+compl -0.07 0, not+consi 0.1 -0.09, not+do 0.13 0
not+done 0 0.35, not+effec -0.05 0, not+embed 0.16 0.07, not+enoug 0.2 -0.19, not+every -0.21 -0.12
not+feel -0.06 -0.07, not+fit 0 -0.18, not+for -0.07 0, not+get 0 0.25, not+given 0.04 0
not+go -0.1 0, not+good -0.29 -0.03, not+got -0.17 0, not+had -0.11 -0.06, not+have -0.1 -0.19
not+helpe 0.1 0, not+ident 0 -0.05, not+impro 0.05 0, not+in -0.19 0.29, not+just -0.03 0.12
not+kept 0.09 -0.07, not+know 0.15 -0.91, not+known -0.19 -0.03, not+long -0.2 0.36
not+made 0 -0.3, not+manag 0.03 0, not+meet 0.18 0.06, not+menti -0.05 0, not+met 0.06 0
not+one -0.08 0.06, not+plann 0.03 0, not+put 0.27 -0.03, not+reach -0.19 -0.08, not+recei -0.08 0
not+requi -0.04 0, not+routi 0 -0.13, not+say -0.11 0, not+seen 0.09 -0.15, not+so 0.13 0.31
not+speak -0.03 0.18, not+speci 0.06 0.07, not+suffi 0 0.18, not+surpr -0.13 0, not+take -0.16 0
not+the -0.19 -0.15, not+to -0.13 0, not+told 0.12 0.03, not+trust 0.04 0, not+under 0.12 -0.34
not+up -0.13 0, not+use 0 -0.05, not+used 0.1 -0.03, not+well -0.08 -0.05, not+what -0.09 -0.03
not+work 0.09 -0.29, not+worke 0.16 -0.11, not+worki 0.04 -0.03, not+yet 0.37 0.08, note+of 0.1 0
note+the -0.03 0, noted+and -0.14 0, noted+as 0.03 0, noted+by 0 0.3, noted+in 0 0.06
noted+that -0.08 -0.06, noted+the -0.1 0.19, noted+too 0.08 0.06, notes+that -0.1 -0.12
nothi+but -0.12 0, nothi+for 0.04 0, nothi+in 0 0.06, nothi+to 0 0.13, notic+a -0.08 0
notic+that -0.07 0, notic+was 0.15 0, notic+which -0.05 0, novem+0 0.11 -0.07, novem+and -0.17 0
novem+inspe 0.13 0, novem+s -0.05 0, now+0 -0.08 0, now+a 0.11 0.07, now+and 0.03 -0.46
now+at -0.05 0, now+be -0.06 0, now+been -0.09 0, now+being -0.15 0, now+clear 0.05 0
now+for -0.07 0, now+has -0.08 0.1, now+have 0.07 0.08, now+in -0.29 0, now+is -0.1 0
now+it 0.14 0, now+know 0.06 0.1, now+publi -0.04 0, now+so -0.17 0, now+that 0.21 -0.03
now+the -0.07 0.07, now+there -0.19 0, now+they -0.15 0, now+to 0.04 0, now+we -0.03 0
now+work 0.05 0, numbe+0 -0.06 0, numbe+and -0.04 0, numbe+are 0 -0.15, numbe+in 0.03 0
numbe+of -0.34 0.34, numbe+one 0.06 0, nurse+and 0 0.1, nurse+are 0.12 0.14, nurse+provi 0 0.04
nurse+schoo -0.19 0, nurse+staff 0.09 0, nurse+to 0.03 0.12, nurse+who 0.17 0, nursi+for 0.03 -0.03
nursi+is 0.07 -0.07, obser+that 0.08 0.12, occup+thera 0.45 -0.34, octob+0 0 0.34
octob+and -0.04 0, of+0 -0.77 0.53, of+a -0.33 0.18, of+accou 0.16 0.06, of+actio -0.35 -0.06
of+admis 0 0.16, of+advic -0.1 0, of+all -0.43 0.11, of+alter 0.03 -0.06, of+an 0.15 -0.09
of+and 0.11 0.09, of+annua 0.07 0.04, of+any 0.06 0, of+april 0.06 0, of+area -0.05 0
of+areas -0.16 0.32, of+asses 0.16 -0.08, of+autis 0.08 0.08, of+being 0.42 -0.04
of+bette 0.03 0.25, of+borou -0.03 0, of+care -0.05 0.16, of+cases 0.1 0.05, of+casew 0.25 0
of+chang -0.11 -0.07, of+child 0.32 -0.39, of+co 0.14 -0.14, of+commu 0.09 0, of+conce 0 0.12
of+counc 0.07 0.05, of+count -0.04 -0.03, of+cours 0 0.06, of+crisi 0.07 0.06, of+data 0.12 -0.22
of+date 0.17 -0.2, of+decem -0.13 0, of+decis 0.15 0.08, of+direc 0.05 0.1, of+disab 0.09 -0.06
of+each -0.05 0, of+early -0.13 -0.09, of+educa -0.09 0.22, of+effec 0 0.04, of+ehc 0.04 -0.36
of+ehcps 0.07 0, of+eight -0.08 0, of+every 0.06 -0.04, of+exclu 0.24 0.19, of+famil -0.11 -0.24
of+febru -0.05 0, of+five 0.26 0.17, of+fixed 0.05 0, of+four 0 0.17, of+good -0.32 0.13
of+gover 0.05 0, of+harm 0.08 0.37, of+healt -0.36 0, of+help 0.18 0, of+her -0.04 0
of+high -0.07 0.26, of+hospi 0.1 0.19, of+how 0.3 -0.24, of+impac 0.24 0, of+impro 0 -0.09
of+inclu 0.05 0, of+incon 0.33 -0.03, of+infor -0.15 0, of+inspe 0.04 0.03, of+inter -0.1 0
of+it -0.24 -0.54, of+its -0.07 0, of+janua -0.03 0, of+joint 0 0.26, of+july 0.04 0
of+key 0.21 0.05, of+last -0.17 0, of+late -0.15 0.28, of+leade -0.13 -0.04, of+littl 0.09 -0.13
of+local -0.26 0, of+many -0.08 -0.04, of+march 0.32 0, of+may 0.06 0, of+menta 0.04 0.17
of+money 0.06 0, of+more 0.19 -0.06, of+need -0.07 -0.16, of+needs 0.05 -0.16, of+new 0.17 0.14
of+nhs -0.08 0, of+nine -0.18 0, of+north 0.03 0, of+novem -0.27 0, of+offic -0.07 0
of+ofste 0.28 0.41, of+older 0.06 0, of+one 0.08 -0.03, of+other 0.09 -0.1, of+our 0.05 -0.19
of+ours -0.05 0, of+overd 0.06 0.06, of+paren 0.09 -0.61, of+part 0.06 0, of+partn 0 -0.03
of+peopl -0.12 -0.11, of+perso 0.12 -0.05, of+place 0.19 -0.06, of+plans -0.05 0.16
of+poor 0.29 -0.15, of+pract -0.13 -0.1, of+prior -0.1 0, of+profe 0.06 -0.16, of+progr 0.04 0
of+provi -0.51 0.07, of+psych 0.03 0, of+pupil 0.11 -0.2, of+quali 0.06 0.06, of+revie 0 -0.09
of+schoo -0.39 -0.4, of+secon 0.03 -0.14, of+send -0.22 -0.41, of+servi -0.24 -0.37
of+seven -0.04 0, of+short 0.08 0.1, of+sight 0.1 0.12, of+signi -0.3 0.16, of+six -0.11 0
of+some 0.1 -0.16, of+south -0.05 0, of+speci 0.17 -0.08, of+staff 0.2 -0.19, of+state 0.07 -0.03
of+strat 0 -0.09, of+stren -0.45 0.07, of+stron 0.14 0, of+suppo -0.33 0.09, of+suspe 0.04 -0.04
of+tea 0.06 0, of+teach -0.04 0, of+ten 0.11 -0.03, of+that -0.43 -0.04, of+the -0.16 0.15
of+their -0.5 -0.11, of+them 0.33 0.21, of+thera -0.12 -0.23, of+these -0.16 0.14, of+thing 0.05 0
of+this -0.08 -0.07, of+those 0.34 0.03, of+three 0 -0.18, of+time 0.04 0.09, of+trans 0.09 0.05
of+two -0.12 0, of+unreg 0.03 0, of+up 0.04 0, of+us 0 0.37, of+varia 0.03 0, of+waiti -0.07 0
of+ways 0.37 0, of+weakn 0 0.27, of+what 0.55 -0.08, of+where 0.27 0, of+which 0 0.04
of+whom -0.17 0, of+wides -0.11 0, of+work -0.44 -0.29, of+worki 0.12 0.1, of+you -0.05 0.09
of+young -0.08 0.21, off+and -0.03 0, off+the 0.09 -0.05, offer+a 0.03 0, offer+and -0.11 0.08
offer+for 0.08 0.11, offer+has -0.09 0, offer+in 0.13 0, offer+is 0.17 0, offer+of 0.13 0.06
offer+that 0.07 0.17, offer+the -0.04 0, offer+to 0 -0.19, offer+was 0 -0.05, offer+websi 0.1 -0.03
offer+which -0.08 0.11, offic+and 0 0.05, offic+are -0.03 0, offic+for 0.11 -0.09
offic+had -0.04 0, offic+has 0.3 0.07, offic+have 0.07 0, offic+is 0.07 -0.04, offic+of -0.14 0
offic+said 0.05 0, offic+that -0.12 0, offic+was 0.12 -0.24, offic+who -0.03 0, ofste+and -0.3 0.47
ofste+cqc 0.11 0.2, ofste+found -0.27 0, ofste+had 0.21 0.05, ofste+has 0.61 -0.12, ofste+in -0.1 0
ofste+inspe 0.22 -0.55, ofste+repor 0.24 0.03, ofste+s -0.49 -0.2, ofste+said 0.13 -0.13
ofste+says 0.29 0, ofste+that -0.11 0, ofste+the 0.25 0, ofste+websi -0.26 0, often+and 0 0.06
often+as 0.04 0, often+enoug -0.19 -0.06, often+late 0.04 0, often+than -0.04 0.12
often+the -0.12 0, older+child 0.06 -0.08, older+plans 0.15 -0.09, older+pupil 0.04 -0.26
older+teena 0.09 -0.03, olds+in 0.04 0, once+a 0.14 -0.25, once+and 0 -0.04, once+in -0.1 0
once+more -0.25 0, once+the -0.03 0, once+they -0.19 -0.14, once+to -0.15 0, one+and 0.18 -0.08
one+anoth 0.27 0.28, one+area 0.07 -0.05, one+child -0.06 0.27, one+day -0.09 0, one+for -0.06 0
one+from 0.08 0, one+had -0.06 0, one+has 0.03 -0.09, one+in 0.23 0.14, one+is 0.2 -0.05
one+line 0.04 0, one+more -0.14 0, one+mothe -0.03 0, one+of -0.77 -0.08, one+paren -0.16 -0.27
one+part 0.08 0, one+perso -0.03 0, one+place 0.12 0.1, one+plan 0.24 0.05, one+s -0.04 -0.39
one+team 0.13 0.21, one+that 0.04 0.17, one+the 0.04 0, one+thing 0.03 -0.37, one+to -0.26 0.12
one+was -0.07 0, ones+are 0.05 0, ones+for 0.04 0, ones+that -0.09 0, only+0 0.18 0
only+a 0.06 -0.11, only+just 0.13 0, only+one -0.03 -0.08, only+the 0.03 0, open+a -0.1 0
open+and 0.07 0, open+in 0.04 0, open+meeti -0.06 0, open+to -0.2 -0.23, opens+in -0.11 0
oppor+for 0.05 -0.12, or+0 0.08 0, or+adhd 0.07 -0.03, or+are 0.08 -0.04, or+at -0.08 0
or+bette -0.15 0, or+care 0.11 0, or+colle -0.03 0, or+disab 0.21 -0.07, or+for -0.06 0
or+have 0.06 0, or+if 0.05 0, or+in 0.11 0, or+more 0.28 -0.08, or+no 0.12 0.09, or+not 0.11 0.07
or+send 0.06 0, or+syste -0.64 0.06, or+that -0.04 0, or+the -0.14 0, or+train 0 0.27
or+young -0.17 -0.13, order+to -0.04 -0.03, ordin+avail 0.07 0, ot+waits 0.16 -0.1, other+and 0.1 0
other+areas 0.28 -0.1, other+hand 0.08 0.09, other+have 0.18 -0.28, other+partn 0.13 0
other+place -0.03 0, other+so 0.04 0.08, other+thing 0.04 -0.07, other+to -0.11 0.04
ought+to -0.05 -0.54, our+answe -0.05 0, our+best -0.03 0, our+child -0.05 -0.61, our+commi -0.05 0
our+commu -0.11 0, our+data -0.06 0, our+early 0.05 0, our+famil 0.22 -0.32, our+findi -0.08 0
our+impro -0.05 0, our+kids 0.03 0, our+last 0.04 0, our+local 0.07 0, our+membe 0.04 0
our+new -0.07 0, our+own -0.17 0, our+paren 0.08 0, our+partn -0.22 0, our+plans -0.23 0
our+progr 0.06 0, our+pupil -0.06 0, our+schoo 0.16 0.04, our+senco -0.07 0, our+send -0.04 0.18
our+servi -0.11 0, our+speci 0.03 0, our+staff -0.05 0.17, our+thank -0.05 0, our+thera 0.05 0
our+view -0.08 0, our+work 0.03 0, our+writt 0.05 0, our+young -0.1 0, ours+is 0.08 0
out+a 0.13 0.05, out+and 0 0.08, out+as 0.23 -0.16, out+at 0 -0.12, out+by 0.2 -0.16
out+for 0 0.13, out+from -0.05 0, out+how -0.05 -0.05, out+if 0.1 0, out+in 0.13 0.04
out+is 0.06 0, out+last 0 -0.07, out+more -0.07 0, out+of 0.06 0, out+that -0.05 -0.34
out+the 0.21 0.48, out+there 0.04 0, out+this -0.03 0, out+to -0.21 -0.07, out+today 0.09 0.05
out+too -0.04 0.32, out+well -0.04 0, out+what -0.15 -0.03, outco+after 0.12 0
outco+and -0.15 -0.1, outco+are -0.44 0.29, outco+at 0.2 -0.1, outco+bette 0.14 0
outco+for 0.35 0.38, outco+get -0.03 0, outco+in 0.43 -0.19, outco+incon -0.1 -0.04
outco+is -0.22 0, outco+of -0.15 0, outco+that 0.17 0, outco+the -0.1 0, outco+they 0.03 -0.04
outco+to -0.14 0, outco+typic 0.08 0, outco+was 0.05 0, outco+were -0.09 0, outli+in -0.08 0
outli+our -0.08 0, outli+what -0.13 0, outsi+the 0.23 0.05, over+0 0.06 -0.21, over+0s 0.27 -0.18
over+a -0.1 0.21, over+and 0.05 -0.09, over+five -0.04 -0.1, over+fives 0.16 -0.03
over+half -0.03 0, over+how 0.25 -0.17, over+in -0.03 0, over+it 0.07 0.22, over+the -0.08 0.06
over+three 0.11 0, over+time -0.03 -0.16, over+to -0.11 0, over+two 0.14 0, over+what 0.1 0.04
overa+incon 0.07 0, overa+outco 0.03 0, overs+and -0.08 -0.05, overs+by 0 -0.04
overs+is -0.03 0.13, overs+of 0.54 -0.32, overs+was -0.03 0, overv+and -0.13 0, owing+to -0.06 0
own+and 0.11 0, own+data -0.06 0, own+figur -0.03 0, own+self -0.03 0, own+view -0.06 0
owned+by 0.12 0.1, pace+of 0.41 -0.06, packa+of 0.08 0, paedi+and -0.09 0, paedi+appoi 0.23 -0.1
paedi+are 0 0.1, page+0 0.34 0.18, paid+for 0.05 0, paid+work 0.21 0, panel+of -0.09 0
parag+0 0.11 0, paren+and -0.26 -0.19, paren+are 0.26 -0.23, paren+aren 0.03 -0.03
paren+as -0.14 0, paren+at -0.07 0, paren+can 0 0.08, paren+carer -0.3 0.13, paren+confi 0 -0.46
paren+descr 0.1 -0.33, paren+do 0.05 0.12, paren+feel 0.27 -0.21, paren+find 0.04 -0.12
paren+for -0.22 0, paren+forum 0.11 0.08, paren+from 0.06 0, paren+group -0.09 0.11
paren+had -0.13 -0.17, paren+have -0.13 -0.03, paren+help 0.13 0, paren+in -0.31 -0.15
paren+invol 0.06 0, paren+it 0.09 0, paren+know 0.07 0.07, paren+now 0.17 0.06
paren+of -0.05 -0.28, paren+or -0.07 0, paren+remai 0.1 0, paren+repre 0.15 0, paren+said 0.07 -0.2
paren+satis 0.03 0, paren+say 0.06 0.09, paren+shoul -0.07 0, paren+still -0.05 0
paren+tell -0.07 0, paren+that 0.14 -0.08, paren+the -0.16 -0.06, paren+to 0.03 -0.03
paren+told 0.1 -0.07, paren+too -0.07 0, paren+trust 0.16 -0.05, paren+voice 0.06 0
paren+wait -0.09 0, paren+were -0.28 -0.08, paren+who 0 0.36, paren+will -0.05 0
part+in -0.27 -0.38, part+of 0 0.34, part+time 0.18 -0.2, partn+and -0.04 0.12
partn+are -0.18 0.05, partn+betwe 0 0.05, partn+board -0.11 0, partn+by -0.09 0
partn+did 0.05 -0.04, partn+does 0.4 0, partn+had 0.16 0, partn+has 0.13 0.41, partn+have 0 0.04
partn+impro -0.07 0, partn+in 0.11 0.19, partn+is -0.09 0.08, partn+leade 0 -0.07
partn+must 0.12 -0.04, partn+of 0.24 0, partn+paren -0.05 0, partn+provi 0.2 0, partn+s 0 -0.03
partn+shoul 0.27 -0.45, partn+so -0.15 0, partn+that -0.09 -0.05, partn+the 0.06 0, partn+to 0 0.05
partn+was 0.12 -0.19, partn+we -0.16 0, partn+were -0.05 0, partn+which 0.12 0.06, partn+who 0.11 0
partn+will -0.08 0, partn+work -0.1 0, partn+worki -0.29 -0.11, parts+of 0.05 0.05
passi+and 0.17 -0.07, pathw+and 0.19 -0.09, pathw+for 0.16 0, pathw+to 0 0.23, pay+for 0.06 -0.03
payme+are 0.14 -0.15, pays+for 0.06 0, pdf+0 -0.05 0, peer+revie -0.03 0, peopl+a 0.04 0
peopl+aged 0 -0.14, peopl+and -0.45 -0.08, peopl+are 0.52 0.09, peopl+at 0.04 0.22
peopl+can 0.05 -0.07, peopl+do 0.08 -0.04, peopl+feel 0 0.08, peopl+for 0.06 0.1
peopl+from -0.04 0, peopl+get 0.28 0.09, peopl+go 0.07 -0.08, peopl+had -0.24 0, peopl+have -0.14 0
peopl+in 0.06 0.27, peopl+is -0.04 -0.04, peopl+know 0.05 -0.14, peopl+need -0.14 -0.04
peopl+of -0.1 0.17, peopl+out 0.06 0.14, peopl+over 0.2 0, peopl+paren -0.12 -0.05
peopl+recei 0 -0.14, peopl+s 0.33 -0.05, peopl+said -0.11 0, peopl+say -0.04 0, peopl+shoul -0.07 0
peopl+speak 0.06 0.03, peopl+the -0.06 0, peopl+there -0.18 0, peopl+to 0.04 0.09
peopl+told 0 0.16, peopl+typic -0.11 0.06, peopl+wait 0.2 -0.15, peopl+were -0.03 0.33
peopl+who 0 0.05, peopl+work 0.09 0, per+cent -0.1 0.13, perfo+and -0.12 0, perfo+data -0.12 0
perfo+was -0.14 0, perma+exclu 0.11 0.44, persi+absen -0.09 0.17, perso+and -0.08 0
perso+budge 0.5 -0.28, perso+healt -0.03 -0.14, perso+s 0.07 -0.18, perso+to -0.12 0
phone+calls -0.09 0, phone+line -0.07 0, photo+of -0.12 0, physi+disab -0.21 0, pick+up 0.15 0.19
picke+out 0.15 0, picke+up 0.33 0.1, pictu+is 0.13 0, pictu+of 0.12 -0.22, piece+of -0.08 0
place+a 0.15 0.61, place+and 0.05 0, place+are -0.28 -0.19, place+at 0 -0.03, place+betwe -0.04 0
place+by 0.12 0, place+direc -0.05 0, place+for -0.11 -0.04, place+in 0 0.36, place+of -0.07 0
place+out 0 -0.12, place+outsi 0.06 0.03, place+so 0.06 0, place+that 0.08 0.11, place+to -0.12 0
place+was 0.11 0, place+where 0 0.04, place+which -0.16 0, plain+that 0.1 -0.14, plain+words -0.2 0
plan+0 -0.06 0, plan+a -0.08 0, plan+after -0.12 0, plan+and 0 0.16, plan+app -0.21 0
plan+are 0.05 -0.06, plan+as 0.21 0, plan+at -0.04 0, plan+be -0.03 0, plan+by -0.16 0
plan+ehcp 0.03 0, plan+for 0.11 0, plan+from -0.07 0, plan+has -0.18 0, plan+have 0.09 0
plan+in 0.19 0.19, plan+is 0.08 -0.14, plan+must 0.04 0, plan+of -0.23 0, plan+proce 0 0.11
plan+s -0.04 0, plan+says 0.03 0, plan+servi 0.16 -0.05, plan+that -0.08 0.11, plan+the 0.1 0
plan+to 0.05 -0.25, plan+toget 0.25 -0.4, plan+was 0 0.34, plan+which -0.03 0, plan+will -0.09 0
plan+would -0.03 0, plann+and 0.08 0.25, plann+for 0.28 -0.21, plann+of -0.1 0, plann+to 0.17 0
plans+0 -0.13 0, plans+and 0.2 -0.3, plans+are -0.13 0.62, plans+aren 0.04 -0.03, plans+by -0.03 0
plans+come 0.08 0.29, plans+do 0.22 0.13, plans+don 0.19 -0.05, plans+ehcp -0.04 0
plans+ehcps 0.11 -0.08, plans+for -0.1 -0.41, plans+had -0.13 0.4, plans+has 0.08 0
plans+have -0.08 -0.15, plans+in -0.06 -0.15, plans+is 0.12 0.37, plans+issue 0.24 -0.04
plans+lack -0.07 0, plans+late 0.04 0, plans+must -0.11 0, plans+of 0.33 -0.05
plans+remai -0.07 -0.03, plans+still 0.04 0, plans+take 0.13 -0.04, plans+that -0.13 -0.25
plans+the 0.09 0, plans+to -0.37 -0.03, plans+too 0.16 0, plans+was 0.27 -0.1, plans+we 0.03 0
plans+were -0.14 0.09, plans+which 0.2 -0.25, plans+writt 0.14 0, pleas+about -0.05 0
pleas+don -0.1 0, pleas+that 0.25 0.06, pleas+to 0.28 0.09, pleas+us -0.03 0, plent+of -0.03 0
point+and 0.05 0.05, point+in 0.2 0, point+of 0 0.1, point+out 0.16 0.08, point+to 0.19 0
poor+and 0.09 -0.07, poor+commu -0.12 0, poor+menta 0 -0.04, poor+outco 0.09 0, poor+progr 0.03 0
poor+quali 0.47 -0.2, port+merro -0.14 0, posit+about 0.12 -0.04, posit+and 0 0.05
posit+exper -0.29 -0.07, possi+outco -0.09 0, post+0 0.19 -0.1, post+for 0.1 0
postc+lotte 0.19 -0.03, posts+are 0.08 0, pract+and -0.23 0.12, pract+are 0.06 0.11
pract+from 0 0.09, pract+in 0.34 -0.06, pract+is 0.27 -0.18, pract+of -0.08 0, pract+were -0.2 0
pract+who 0.29 0.04, pract+work 0.23 -0.31, prais+and 0.13 -0.11, prais+as -0.03 0
prais+by -0.11 0, prais+for 0 0.25, prais+in 0.05 0, prais+the -0.04 0, pre+schoo 0.07 0.07
prepa+and -0.03 0, prepa+for 0.11 -0.19, prepa+young 0.04 0.05, prese+and 0.09 0, prese+the -0.14 0
press+relea 0.03 0, press+to 0.06 0, previ+inspe 0 0.26, prima+and -0.03 -0.19, prima+care 0.05 0
prima+schoo 0.4 0.19, prima+to 0.03 0.11, prior+actio 0.05 -0.13, prior+areas 0 -0.06
prior+for -0.08 0.38, proce+and -0.09 -0.03, proce+for 0.07 0.04, proce+is 0.16 0.06
proce+of -0.04 -0.03, produ+a -0.19 0, produ+and 0.08 -0.14, produ+in 0 0.04, produ+is 0.4 0.36
produ+the -0.27 0, profe+and 0 -0.11, profe+are 0.05 0.06, profe+from 0.07 0.08, profe+in -0.15 0.1
profe+know 0.12 0.07, progr+0 0.03 0, progr+again 0.18 0, progr+and 0 0.41, progr+for -0.04 0
progr+from 0.06 0, progr+had -0.13 0.12, progr+has 0.29 -0.24, progr+in -0.12 -0.12
progr+is -0.52 0.3, progr+made 0.11 0.1, progr+of 0 -0.22, progr+plan -0.15 0, progr+repor -0.05 0
progr+since -0.16 -0.08, progr+that -0.04 0.03, progr+the -0.12 0, progr+there 0.08 0.09
progr+to -0.24 -0.16, progr+was 0.12 0.27, promi+a -0.03 0, promi+in 0.06 0, promi+that -0.07 0
promi+to -0.2 0, promp+and 0.12 0.14, propo+of 0.1 0.16, propo+that -0.03 0, prote+and -0.07 0
proud+of -0.22 0, proud+to 0.04 0, provi+and 0.07 -0.17, provi+are 0.07 0.35, provi+as -0.13 0
provi+at 0.07 0, provi+bette 0.23 -0.13, provi+by 0.05 0, provi+for 0.7 0.3, provi+had 0.13 0.03
provi+has 0.12 0.13, provi+have 0.06 0, provi+in -0.18 -0.38, provi+is 0.33 0, provi+it 0.06 0
provi+of -0.08 -0.05, provi+that 0.05 0.05, provi+the -0.05 0, provi+to -0.09 0.17
provi+was 0 0.19, provi+were 0.21 -0.07, provi+which 0.23 -0.33, publi+a -0.05 0, publi+and 0.1 0
publi+by 0.15 0, publi+healt 0.09 0, publi+in -0.07 0, publi+of -0.04 0, publi+their -0.04 0
publi+this 0.12 0, publi+today -0.06 0.09, publi+yeste 0.06 0, pull+toget 0.09 0, pupil+and 0.07 0
pupil+are 0.03 0.25, pupil+at 0.07 -0.14, pupil+do 0.05 0, pupil+in 0 -0.28, pupil+refer -0.05 0
pupil+wait -0.06 0, pupil+were 0.08 -0.11, pupil+who 0 -0.03, pupil+witho 0 -0.1, purpo+and 0.13 0
purpo+of -0.04 0, put+a -0.05 0, put+child -0.03 0, put+in 0.42 0.54, put+into 0.09 -0.04
put+it -0.16 -0.07, put+out 0.09 0, put+right 0.15 -0.07, put+the 0 -0.14, put+their -0.21 0
put+this 0.05 0, put+to -0.04 0, put+toget 0.06 0, put+up -0.08 0, putti+in -0.07 0
putti+the 0 -0.08, quali+and -0.24 -0.24, quali+assur -0.08 -0.06, quali+commi -0.25 -0.09
quali+in 0.06 -0.08, quali+is 0.04 0.22, quali+of 0.25 0.2, quali+that 0.07 0, quest+and 0.16 0
quest+that 0.04 0, queue+for 0.04 -0.21, quick+and -0.06 0.13, quick+enoug -0.22 -0.06
raise+by 0 -0.19, raise+conce -0.04 0, raise+in 0.03 0, raise+signi -0.11 -0.07
raise+the 0.15 0.06, ran+from 0.09 0, range+of -0.19 0.34, rate+of 0 -0.08, rated+the -0.09 0
rates+of 0.19 -0.05, rathe+than 0 -0.03, ratin+was 0.08 0, re+0 0.07 0, re+a -0.03 0
re+doing -0.05 0, re+full 0.03 0, re+inspe 0.3 0, re+not 0.05 0, re+proud -0.09 0, re+right -0.09 0
re+sorry -0.03 0, re+the -0.05 0, re+tired -0.08 0, re+told -0.04 0, re+visit 0.06 0
re+waiti -0.11 0, re+worri 0.09 0, reach+0 0.09 0, reach+a 0.08 -0.1, reach+and 0.04 0
reach+the 0 -0.1, read+all -0.06 0, read+as 0.16 0, read+here -0.03 0, read+it -0.07 0
read+more -0.32 0, read+out 0.06 0, read+that 0.33 0.04, read+the 0.03 0, read+what -0.03 0
ready+for 0.19 0.13, ready+to 0 -0.04, real+stren 0.04 0, reall+good -0.1 0, reaso+for -0.11 0
recei+a 0 0.03, recei+by -0.08 0, recei+sen 0 -0.1, recei+the -0.16 -0.09, recei+timel 0 -0.05
recen+appoi 0.04 0.09, recen+area -0.06 0, recen+inspe 0.19 0, recen+ofste -0.1 0
recog+and 0.13 0.24, recog+as 0.04 0.06, recog+by 0.12 -0.33, recog+that -0.17 0.42
recog+the 0.18 0.27, recom+that -0.1 0, recor+and -0.06 0, recor+in -0.04 0, recor+of -0.04 0
recor+that 0 -0.04, recov+plan -0.2 0, recru+to -0.14 0, redes+the -0.05 0, reduc+the 0.13 -0.1
reduc+timet -0.08 0, reduc+waiti 0.08 -0.17, reduc+waits 0.21 -0.29, refer+and 0 0.05
refer+are 0.04 0, refer+for 0.11 -0.19, refer+have -0.08 0, refer+to 0.04 -0.07
refle+the -0.07 0.04, refor+are 0.2 0, refor+came -0.21 0, refor+for -0.04 0, refor+had -0.09 0
refor+in 0.05 0, refor+of 0.34 -0.05, refor+that -0.07 0, refor+were -0.12 0, refus+to -0.06 0
regis+dsr 0 0.06, regis+is 0.07 0.11, regis+today -0.08 0, regul+0 -0.08 0, relat+betwe 0.11 0.1
relat+to -0.21 -0.08, relev+to -0.12 0, remai+a 0.03 -0.23, remai+poor 0 -0.04
remai+to -0.06 -0.11, remai+too 0 -0.16, remar+that -0.07 0.15, remem+that -0.03 0
repea+their 0.12 0, repea+thems 0.18 0.31, repli+to 0.1 0, reply+to -0.09 0, repor+a 0.1 0
repor+ackno 0.03 0.15, repor+also 0.07 -0.04, repor+and -0.03 -0.26, repor+are -0.13 0
repor+asks 0.07 0, repor+at -0.06 0, repor+be -0.1 0, repor+befor 0.06 0, repor+bring -0.15 -0.26
repor+broug 0.1 0, repor+by 0.58 -0.23, repor+calls 0.05 0, repor+came -0.11 -0.2
repor+can -0.13 0, repor+descr -0.13 -0.06, repor+did 0.25 0.52, repor+doesn -0.17 0
repor+finds -0.07 0, repor+follo -0.08 0, repor+for 0.1 0, repor+found -0.4 -0.26
repor+had 0.15 -0.09, repor+has 0 -0.06, repor+highl -0.07 0, repor+ident -0.04 0
repor+in 0.12 -0.08, repor+incon -0.07 0, repor+inspe 0.06 -0.07, repor+into -0.11 0
repor+is -0.43 0.08, repor+it 0.18 0, repor+last -0.08 0, repor+noted 0.14 0.17, repor+notes 0.26 0
repor+of 0.22 0.22, repor+ofste 0.03 0, repor+out 0.11 0, repor+point -0.06 0, repor+prais -0.15 0
repor+publi 0.21 0.05, repor+recog 0.08 0.19, repor+recom -0.05 0, repor+s -0.17 0.03
repor+said 0.38 -0.29, repor+says -0.08 -0.2, repor+servi 0.22 0, repor+sets 0.12 -0.14
repor+shows -0.09 0.09, repor+speak 0.03 -0.03, repor+state 0 -0.06, repor+that 0 0.37
repor+the 0.09 -0.11, repor+they 0.04 0, repor+to 0.03 0.05, repor+too 0.16 0.31, repor+was 0 0.09
repor+went 0.07 0, repor+were -0.12 0, repor+which 0.09 0.27, repre+of -0.06 0
reque+for -0.08 -0.25, requi+a -0.1 0, requi+and -0.11 0, requi+becau -0.06 0, requi+for -0.04 0
requi+impro -0.08 0, requi+of 0.22 0, requi+to 0.04 0, resid+schoo 0.12 -0.05, resol+that -0.07 0
resol+to -0.03 0, resou+bases 0.12 0.11, resou+provi 0.1 0.12, respe+of 0.04 0
respo+and -0.08 0.09, respo+for -0.27 -0.18, respo+is -0.06 0, respo+of -0.19 0, respo+to 0 0.04
resul+at 0.12 0.08, resul+for -0.07 0, resul+in 0.09 0, resul+is 0.03 0, resul+of -0.21 0
resul+was -0.18 0, retur+to -0.03 0, revie+and -0.07 -0.08, revie+are 0.36 -0.2, revie+by -0.07 0
revie+for -0.11 -0.05, revie+found -0.09 0, revie+has -0.04 0, revie+in -0.08 0.04, revie+is 0 0.11
revie+meeti -0.03 0, revie+of -0.07 0.18, revie+proce 0.09 -0.05, revie+regul -0.08 0
revie+take 0.03 0.06, revie+that 0.03 0, revie+the 0.05 0, revie+was -0.1 0, revie+were -0.04 -0.05
revis+and -0.08 0, revis+in -0.12 -0.06, revis+of -0.08 0, revis+the -0.05 0, revis+to -0.11 0
right+and 0.09 0, right+by 0.09 0.09, right+direc 0.06 0, right+for -0.16 0.15
right+help -0.12 -0.08, right+in 0.38 0, right+peopl 0.08 0, right+suppo -0.19 -0.1
right+the -0.05 0, right+time -0.17 -0.1, right+to -0.08 0, right+way 0.18 0.47, ring+the 0.03 0
ring+us -0.03 0, rise+in 0 -0.07, rise+to 0.22 -0.04, risin+deman 0.05 0, risk+of 0.07 0.73
risk+that -0.06 0, role+in 0 0.12, roma+and 0.04 0, room+for -0.06 0, round+a 0.03 0
round+the 0.1 -0.04, run+by 0.09 -0.1, runs+the 0.05 0, s+a 0 0.15, s+all -0.03 0, s+also 0.1 0
s+an -0.12 0, s+and 0.06 -0.25, s+answe -0.12 0, s+area 0.03 0.04, s+arran -0.26 0, s+as -0.04 0
s+asses -0.04 -0.18, s+at 0.05 0, s+been -0.07 -0.06, s+being -0.05 0, s+bette -0.09 0
s+cabin 0.04 0, s+centr 0.17 0.17, s+chief -0.05 0, s+child -0.21 0.29, s+clini 0.06 0
s+commi -0.06 0, s+commu 0.11 0.14, s+counc -0.03 0, s+direc -0.26 0, s+done 0.08 0, s+due 0.04 0
s+educa 0.38 -0.06, s+effec -0.07 0, s+execu 0.03 0.06, s+exper -0.4 0.12, s+fair -0.07 0
s+famil -0.12 0, s+first 0.11 0, s+for -0.05 0, s+going 0.22 0, s+good -0.08 0, s+got 0.05 0
s+had -0.06 0, s+happe 0.04 0, s+hard 0.09 0, s+healt -0.21 0.18, s+how -0.15 0, s+in -0.06 0
s+incon 0.3 0, s+inspe -0.14 0.08, s+is 0.12 0.19, s+it 0.12 0, s+joint -0.08 0, s+just -0.07 0
s+lead 0.04 0, s+leade -0.08 0, s+left 0.03 0, s+less 0.07 0, s+lette -0.14 0, s+life 0.03 0.03
s+like -0.04 0, s+lives 0.17 -0.21, s+local 0.46 0.48, s+lovel -0.04 0, s+menta 0 -0.12
s+missi 0.08 0, s+more -0.19 0, s+mum 0.03 0, s+name -0.04 0, s+needs 0.85 -0.17, s+new -0.04 0
s+next 0.1 -0.07, s+no -0.28 -0.08, s+nobod -0.04 0, s+not -0.16 -0.14, s+nothi 0.03 0
s+now 0.03 0, s+nurse 0.06 0.09, s+one -0.06 -0.05, s+only -0.03 0, s+opini -0.05 0, s+our -0.04 0
s+ours -0.03 0, s+out 0.13 0, s+outco 0.19 -0.03, s+overs 0 -0.04, s+own 0.12 0, s+paren 0.08 0
s+partn 0.05 -0.09, s+plan -0.09 0, s+plans 0.05 -0.1, s+pract -0.18 0, s+progr -0.16 0.07
s+provi -0.07 -0.09, s+repor 0 -0.29, s+repre -0.07 0, s+right -0.03 0, s+schoo -0.1 0
s+self -0.15 0, s+send 0.48 -0.09, s+servi -0.21 0.14, s+socia 0 0.04, s+speci 0.48 -0.06
s+still -0.17 0, s+strat 0.24 0.1, s+stren -0.05 0.05, s+strug -0.08 0, s+suppo 0.24 -0.11
s+surve -0.04 0, s+syndr 0.05 0, s+team 0.1 0.08, s+that -0.18 0, s+the -0.12 -0.04
s+thera -0.16 0, s+there 0.08 0, s+time -0.05 0, s+to -0.06 0.07, s+true -0.03 0, s+two -0.06 0
s+view -0.03 0, s+views 0.04 0.11, s+visit -0.12 0, s+voice -0.04 -0.08, s+waiti 0.11 0
s+way 0.05 0, s+websi -0.14 0, s+what -0.12 -0.06, s+where -0.11 0, s+why -0.03 0, s+work 0.26 0
s+worse -0.06 0, s+wrong -0.03 0, s+you -0.07 0, s+young 0.06 0, s+your -0.03 0, sad+or 0.07 0
safe+and 0.03 0.29, safet+of 0.1 0.21, safet+valve -0.1 0, said+a -0.12 0, said+about -0.28 0
said+after 0.08 -0.09, said+and 0.09 0.32, said+as -0.12 0, said+child 0.07 -0.25
said+cllr -0.04 0, said+counc -0.06 0, said+famil 0.13 -0.03, said+for -0.07 0.06, said+i -0.1 0
said+in 0.14 0.05, said+inspe 0.3 0.05, said+is -0.2 0, said+it -0.1 0, said+leade 0.1 0.06
said+no -0.03 0, said+of -0.05 0.23, said+ofste 0.18 -0.17, said+one -0.09 0, said+our 0.03 0
said+paren 0.04 0, said+plans -0.03 -0.03, said+she -0.03 0, said+so 0.47 0.06, said+some -0.13 0
said+sorry 0.09 -0.04, said+that -0.36 0.11, said+the -0.11 0.5, said+there -0.37 -0.22
said+they -0.22 -0.07, said+this -0.04 0, said+to 0.43 0.27, said+too 0.17 -0.03, said+waits 0.05 0
said+was 0.11 -0.03, said+we -0.13 0, said+were 0.06 0, said+what 0 -0.18, said+when 0.04 0
said+young 0.07 0, same+as -0.03 0, same+day 0.08 0, same+inspe 0 -0.09, same+repor 0.1 0.13
same+time -0.06 0.09, same+way 0.18 0, sat+in -0.08 0, satis+that 0.05 0.06, saw+a 0.03 -0.1
saw+that 0.13 0.07, saw+the -0.12 0, say+a 0.08 0, say+about -0.05 0.11, say+and -0.04 0
say+how 0.23 -0.16, say+if 0.06 0, say+in 0.08 -0.12, say+inspe 0 -0.06, say+is 0.19 0.24
say+it 0.04 0, say+no -0.17 0, say+of 0 0.15, say+paren -0.29 0.07, say+so -0.16 0
say+sorry -0.07 0, say+that -0.14 0.19, say+the 0.31 0.33, say+there -0.09 0, say+they -0.34 -0.16
say+too 0 0.04, say+we 0.03 0, say+what -0.05 0, say+who 0.06 0, say+yes -0.03 0, say+you -0.03 0
sayin+that -0.31 0, sayin+this -0.04 0, says+a -0.07 0.16, says+and 0.05 0.09
says+child -0.14 0.04, says+in 0.11 -0.11, says+is -0.06 -0.08, says+it -0.16 0, says+leade 0 0.04
says+of 0 -0.08, says+paren 0.15 0, says+that 0.23 0.23, says+the -0.05 -0.07, says+there 0.04 0.1
says+they 0.15 0, says+too 0.09 0.08, says+we -0.04 0, says+what -0.1 0, says+young 0 0.06
scath+repor -0.05 0, schoo+0 -0.08 0, schoo+and 0.2 -0.04, schoo+are 0.27 -0.19, schoo+at -0.07 0
schoo+becau -0.22 0.07, schoo+by 0.07 0.17, schoo+can 0.15 -0.13, schoo+child 0.03 0.07
schoo+colle -0.42 0, schoo+day -0.05 0, schoo+did 0.03 0, schoo+do 0.08 0.06, schoo+don 0.13 0.08
schoo+for 0.05 0.19, schoo+get 0.04 0, schoo+had -0.03 -0.05, schoo+has 0 0.09
schoo+have 0.13 -0.06, schoo+in 0 0.25, schoo+inclu 0.13 0.15, schoo+is 0 0.48, schoo+leade -0.09 0
schoo+not 0.09 0, schoo+nurse 0 -0.38, schoo+nursi 0.23 -0.04, schoo+or -0.1 -0.1
schoo+place -0.26 -0.09, schoo+pupil 0 0.23, schoo+s 0.06 -0.05, schoo+said -0.05 0
schoo+shoul -0.2 0, schoo+so 0.14 0.05, schoo+staff 0.22 0.06, schoo+the -0.07 0
schoo+they -0.05 -0.17, schoo+to 0.16 -0.36, schoo+too 0.08 0, schoo+trans -0.05 0
schoo+was 0 0.19, schoo+were 0.07 0.06, schoo+where 0.16 0.16, schoo+which 0.09 0
schoo+will -0.03 0, schoo+witho -0.04 0.11, schoo+work 0 0.08, scrut+commi -0.06 0
scrut+panel -0.03 0, secon+age 0.04 -0.04, secon+and 0.06 0, secon+is 0.09 0.13
secon+schoo 0.3 -0.28, secon+that 0.12 0.04, secre+of -0.19 0, secti+f 0.06 0, see+a 0.12 0.04
see+child 0.06 -0.23, see+how -0.16 0.15, see+if -0.14 0, see+more 0.15 0, see+that 0.24 -0.64
see+the -0.09 0.04, see+to -0.19 0, see+what -0.21 0.06, seein+that 0.04 0, seeki+child 0.08 0.14
seems+to 0.05 0, seen+and 0 0.03, seen+as 0 -0.07, seen+by -0.08 0, seen+in -0.05 0.18
seen+it -0.04 0, seen+quick 0.05 0.15, seen+that 0.04 0, seen+the 0.06 0, seen+to 0 0.03
seen+withi 0.1 0, self+evalu -0.16 -0.15, semh+needs 0 -0.19, sen+and 0.05 -0.05
sen+suppo 0.24 -0.15, sen+team 0.03 0, senco+and 0 -0.09, senco+are -0.04 0, send+0 -0.12 0
send+a -0.05 0.13, send+achie 0 0.12, send+acros 0.13 0, send+actio 0.11 0, send+advis 0.05 0
send+and -0.29 -0.04, send+are 0.23 -0.22, send+arran 0.09 0.09, send+bette -0.07 0
send+child 0.47 -0.34, send+do 0.16 0, send+exper 0.1 -0.08, send+famil -0.12 0, send+for -0.11 0
send+get -0.19 0.05, send+had -0.16 0.08, send+has 0.3 -0.09, send+have 0 0.13
send+impro -0.6 0.11, send+in -0.44 -0.26, send+infor 0 0.12, send+inspe 0.1 0.28
send+is 0.38 0.05, send+it 0.09 0, send+local -0.19 0, send+make 0.13 0, send+monit 0.03 0
send+need 0 -0.08, send+ofste 0.03 0, send+paren -0.06 0, send+partn -0.15 0.16
send+provi 0.1 -0.14, send+pupil -0.19 -0.1, send+refor 0.13 -0.32, send+repor -0.22 0
send+said -0.03 0, send+servi -0.35 0, send+speci -0.13 0, send+strat -0.24 -0.16
send+syste -0.03 0.11, send+team -0.03 0.11, send+that -0.06 0.03, send+the 0.19 -0.11
send+to 0 -0.13, send+was 0.19 0.07, send+were 0.15 0, send+which 0 -0.06, send+who -0.33 0.15
senio+leade -0.11 -0.26, senio+manag -0.04 0, sense+of 0.27 0, senso+needs 0.1 -0.14
senso+occup 0.09 0.03, senso+servi 0.18 0.15, senso+suppo 0.09 0.09, senso+team 0.18 0.11
sent+a -0.08 0, sent+home 0.03 0.06, sent+in 0.1 0, septe+0 0.2 0.27, septe+inspe 0.16 0
septe+to 0.03 0, serio+weakn 0.5 -0.07, servi+a 0.04 0, servi+acros 0 -0.12, servi+and -0.16 -0.29
servi+are -0.37 0.13, servi+as -0.15 0, servi+at -0.12 0, servi+being -0.12 -0.25
servi+bette -0.12 0.11, servi+by 0.15 0.03, servi+came 0.08 0, servi+camhs 0 -0.07
servi+come -0.03 0, servi+did 0.18 0, servi+direc -0.04 0, servi+do 0.05 0.1, servi+for -0.36 0.09
servi+from 0.1 0, servi+had -0.1 0, servi+has 0.21 -0.21, servi+have 0.93 0.62, servi+ident -0.06 0
servi+impro 0.19 0, servi+in -0.17 -0.16, servi+is 0.09 -0.1, servi+joint 0.08 -0.1
servi+nhs 0.03 0, servi+of 0 -0.28, servi+provi -0.04 -0.1, servi+s -0.05 0, servi+said 0.26 0.48
servi+shoul 0.05 0, servi+so -0.07 0, servi+such 0 0.03, servi+that 0.3 0.42, servi+the -0.05 0
servi+they 0.07 -0.16, servi+throu -0.03 0, servi+to 0.09 -0.13, servi+toget 0.27 0.06
servi+was -0.04 0.1, servi+were -0.21 -0.04, servi+which -0.15 0.26, servi+will 0.04 0
servi+work 0 -0.24, set+down -0.06 0, set+out -0.18 -0.14, set+two 0.04 0, set+up -0.1 0
sets+out -0.06 0.05, setti+and 0.03 0, setti+out -0.14 0, setti+up 0.08 0, seven+areas -0.03 0
seven+month -0.06 0, seven+of 0.05 0, sever+agenc -0.1 0, sever+areas 0.48 0.36
shape+servi 0.09 0.13, share+a 0.13 0.05, share+by -0.11 0, share+care -0.23 0
share+infor 0.14 0.16, share+it 0.06 0, share+of 0 -0.07, share+one 0.21 0.17, share+plan 0.03 0.03
share+recor 0.03 0, share+the -0.13 0, share+visio 0.06 0.09, share+what 0.07 0.17
she+added 0.11 0, she+d -0.1 0, she+had -0.05 0, she+has 0.07 0, she+s 0.1 0, she+said 0 -0.36
she+told 0.04 0, she+was -0.16 0, she+went -0.18 -0.07, short+and 0 0.06, short+break 0.41 0.79
short+notic 0.09 -0.2, short+of 0.09 -0.43, short+time 0.07 0, short+versi -0.07 0
short+waits -0.21 -0.21, shoul+act -0.09 -0.03, shoul+be 0 0.21, shoul+conti 0.03 -0.09
shoul+devel 0 -0.07, shoul+ensur 0.11 -0.14, shoul+go 0.14 0, shoul+have -0.43 -0.06
shoul+impro 0.36 0, shoul+make 0.19 -0.09, shoul+not -0.14 0, shoul+reduc 0.25 0
shoul+stren 0.13 -0.03, shoul+t -0.11 0, shoul+take -0.05 0, shoul+wait -0.15 0
shoul+work -0.03 -0.08, shoul+you -0.07 0, showe+that 0.03 0, shown+the 0.03 0, shows+that -0.05 0
shy+away -0.04 0, side+by 0.04 0, side+of 0.13 -0.18, sight+of 0.16 -0.05, signe+off 0.03 0
signi+and 0 -0.03, signi+areas 0.39 -0.11, signi+conce 0.39 -0.69, signi+impro -0.08 -0.07
signi+in 0.46 0.4, signi+numbe 0.08 0, signi+progr -0.15 0, signi+weakn -0.31 -0.03
simil+pupil 0.09 0.04, since+0 0.29 0.18, since+a -0.06 0, since+it -0.24 0, since+last -0.12 0
since+march -0.12 0, since+octob -0.04 0, since+ofste 0.19 0, since+that -0.1 0
since+the 0.06 0.23, since+then 0 0.1, since+there -0.08 0, since+they 0.03 0.06
singl+out 0.13 -0.14, six+areas 0.03 0, six+child -0.11 0, six+in 0.24 0, six+month 0.05 0
six+of 0.23 0.18, six+weeks -0.13 0, six+years -0.03 0, size+of 0 -0.08, skill+and -0.25 -0.16
slide+0 -0.07 0, slow+and -0.33 0.16, slow+to 0.29 -0.13, small+and -0.19 0, small+child 0.06 0.08
small+numbe 0.04 -0.05, so+and 0.16 0, so+are 0.1 0, so+as 0.03 -0.37, so+by -0.03 0
so+child 0.1 0.06, so+do 0.36 -0.09, so+does 0.07 0, so+far -0.24 0.08, so+for -0.03 0
so+hard -0.03 0, so+i 0.05 0, so+is 0.29 -0.08, so+it 0.21 0.19, so+long -0.2 0
so+many -0.27 -0.19, so+much 0 -0.06, so+that -0.43 -0.28, so+the -0.25 -0.06, so+to -0.13 0
so+too -0.04 0, so+you 0.08 0, socia+and -0.06 0.1, socia+care -0.06 -0.47, socia+emoti -0.2 -0.11
socia+worke 0.21 0.22, some+0 -0.08 0, some+are 0.11 -0.48, some+areas -0.18 0.43
some+cases 0.15 -0.03, some+child 0.59 -0.36, some+famil -0.07 -0.22, some+had 0.04 -0.06
some+have -0.03 0, some+healt -0.04 0, some+of -0.13 -0.05, some+plans 0.19 0.07, some+progr 0.07 0
some+pupil 0.1 -0.08, some+schoo 0.19 0.09, some+servi 0 -0.03, some+thing -0.25 0.22
some+time -0.06 0, some+wait 0.06 0, some+young 0.08 -0.12, someo+to 0.09 0, somet+that 0.08 0
somet+the -0.08 0, somew+to 0.06 0, son+has -0.05 0, son+is -0.03 0, son+s 0.19 0
soon+enoug 0.18 0, sorry+for -0.09 0, sorry+that -0.09 0, sorry+to -0.12 0, sort+of -0.05 0
sorts+of -0.03 0, sound+like -0.03 0, sourc+of 0 0.12, south+east -0.05 0, south+of 0.19 -0.15
south+s 0.12 0, south+west -0.04 0, speak+for -0.17 -0.04, speak+highl 0.04 0.14
speak+of 0.19 0.12, speak+to -0.3 0, speak+up 0.13 0.06, speci+advic 0.14 -0.07
speci+and 0.18 0.16, speci+educa 0.14 -0.58, speci+equip -0.14 0, speci+menti 0.13 0
speci+needs -1.05 0.28, speci+nurse 0.05 0, speci+place 0.44 -0.15, speci+provi 0.11 0.14
speci+schoo 0.29 0.26, speci+servi -0.13 0, speci+setti 0 -0.25, speci+suppo 0.14 0.14
speci+teach -0.04 0.06, spect+disor 0.17 0, speec+and 0.16 -0.36, speec+langu 0 0.09
speec+thera 0.04 0.23, spend+it -0.08 0, spent+the -0.04 0, spent+three -0.07 0, spite+of 0.14 0.13
spoke+of 0.09 -0.18, spoke+to 0 0.14, sprin+0 -0.03 0, stabl+and 0.17 0.03, staff+and -0.14 0.23
staff+are -0.03 0.03, staff+at -0.07 0, staff+in -0.05 -0.06, staff+of 0 -0.03, staff+that 0.1 0
staff+to -0.03 0, staff+train 0.04 0, staff+were 0.03 -0.05, staff+who 0 0.12, staff+work 0.04 0
stage+0 0.2 -0.06, stage+of -0.18 -0.03, stand+at -0.04 0, stand+for -0.12 0, stand+in 0.05 -0.14
start+at -0.07 0, start+early 0 0.04, start+in -0.28 0, start+point 0.03 0, start+schoo 0.11 0
start+secon 0.05 0, start+to 0.42 0.49, start+too 0.03 -0.04, state+and -0.12 0, state+are 0.13 0
state+is -0.17 0, state+of 0.04 -0.06, state+that 0 0.04, state+to -0.15 0, state+was -0.03 0
statu+deadl 0.04 0, statu+direc -0.09 0, statu+times 0 -0.09, stay+in 0.08 0.07, steps+to 0.04 0.04
still+a 0.35 -0.37, still+are 0.06 0, still+aren 0.12 0, still+be 0.09 0, still+don -0.03 0
still+not 0.16 -0.03, still+to -0.1 -0.07, still+too -0.15 -0.14, still+wait 0.12 0
still+waiti -0.41 0, strat+0 -0.05 0, strat+and 0.12 -0.19, strat+direc 0.17 0, strat+for 0.1 -0.34
strat+has 0.05 0, strat+is 0.04 0, strat+leade 0.18 0.12, strat+level 0.1 0.07
strat+overs 0.11 -0.11, strat+plan -0.25 0, strat+plann 0.07 -0.09, strat+that 0.29 -0.09
strat+to 0.03 0, stren+and -0.04 0, stren+in 0.1 0.05, stren+of 0.04 0, stren+that -0.05 0.08
stren+the 0 -0.25, stren+were -0.18 0, stron+and 0.25 0.15, stron+enoug 0.04 0, stron+in 0.15 0
stron+partn -0.06 0.06, stron+progr 0.27 0, stron+relat -0.03 0.04, struc+by 0.04 0.27
strug+to 0.03 0, studi+and -0.05 0, subje+of -0.04 0, subje+to -0.05 0, submi+a -0.08 0
subsc+only -0.03 0, such+as -0.05 0.14, suffi+in -0.23 0, suffi+progr 0.04 -0.09
sugge+that -0.13 0, summe+up -0.08 0, suppo+and -0.12 -0.23, suppo+are 0.03 0.22, suppo+as -0.18 0
suppo+at -0.09 -0.04, suppo+by 0.11 0.14, suppo+child -0.44 -0.13, suppo+do 0 0.1
suppo+famil 0.05 0.08, suppo+for 0.2 -0.35, suppo+from 0 0.22, suppo+have 0.09 0, suppo+in 0.41 0
suppo+inter 0.57 -0.04, suppo+is 0.4 -0.08, suppo+of -0.12 -0.1, suppo+regis 0.19 -0.06
suppo+servi 0.21 0.16, suppo+staff -0.11 0, suppo+teams 0.11 0.26, suppo+that -0.12 0.05
suppo+the -0.14 -0.11, suppo+their 0 -0.07, suppo+them -0.14 0.08, suppo+there 0.28 -0.07
suppo+they -0.15 0.03, suppo+to -0.06 0.22, suppo+was 0.16 0.34, suppo+well -0.03 -0.06
suppo+while 0 0.03, sure+that -0.04 -0.17, sure+to 0.15 0, surpr+to 0.03 -0.2, surve+0 -0.04 0
surve+and -0.04 0, surve+in -0.07 0, surve+of -0.03 0, suspe+are 0 -0.2, suspe+in 0.11 0
suspe+of 0.16 -0.09, susta+impro -0.16 0, syste+and 0.04 0.07, syste+faili -0.19 0.04
syste+for -0.14 0, syste+in 0.07 -0.15, syste+is -0.09 0, syste+of 0.04 0, syste+that 0.26 -0.13
t+a -0.04 0, t+about -0.06 0, t+all -0.04 0.04, t+alway 0.26 -0.24, t+and -0.04 0, t+answe -0.08 0
t+as 0.1 0, t+ask -0.07 0, t+be -0.11 0.06, t+been 0.28 -0.24, t+being -0.05 0, t+chang -0.05 0
t+check 0.04 0, t+come -0.03 0, t+comme -0.06 0, t+do -0.07 -0.03, t+enoug 0.16 -0.09
t+feel -0.07 0, t+find 0 0.06, t+follo 0.05 0, t+get -0.07 -0.07, t+good -0.26 -0.04
t+happe -0.2 0, t+have 0.11 0.23, t+hold -0.03 0, t+in -0.2 0.08, t+keep 0.13 0, t+kept 0.06 -0.04
t+know 0.33 -0.31, t+known 0 -0.05, t+look 0.03 0, t+mean -0.03 0, t+menti -0.2 0, t+need -0.1 0
t+plann 0.04 0, t+prete -0.06 0, t+read 0.03 0, t+revie 0.1 0, t+say -0.42 -0.03, t+see -0.11 0
t+speak -0.04 0, t+tell 0.05 0, t+the -0.04 0, t+think -0.07 0, t+told 0.29 0, t+under 0.07 0
t+use -0.09 0, t+wait -0.14 0, t+want -0.08 0, t+write -0.03 0, t+yet 0.07 -0.05, tackl+the -0.08 0
take+0 0.05 0, take+a 0.07 -0.11, take+in 0.09 0, take+it -0.03 0, take+part -0.3 0
take+place 0.05 0.15, take+the -0.15 0, take+to 0.09 0, take+too 0.14 0, take+up 0.26 -0.31
taken+as 0.15 0, taken+effec -0.13 0.04, taken+in 0.14 0, taken+place 0.03 0, taken+to 0.12 0
takes+to 0 -0.13, takes+too 0.04 0, takin+part -0.13 0, talk+about -0.2 -0.11, talk+of 0.07 0
talk+over 0.05 0, talk+to 0.15 0.46, talke+to -0.36 0, talki+to 0.2 0, targe+0 -0.06 0
teach+and 0.16 0.18, teach+in -0.13 0, teach+of 0 0.05, teach+who 0.1 0, team+and -0.1 0.06
team+aroun 0.32 0.07, team+found 0.03 0.2, team+from -0.13 0, team+has 0.2 0.18, team+in -0.06 0
team+is -0.05 0.11, team+of 0 -0.54, team+s -0.04 0, team+that 0 0.1, team+to -0.03 0
team+was -0.08 0, team+who 0.06 0, teams+and -0.09 0, teams+in 0.12 0.04, teena+who 0 -0.06
tell+famil 0.19 -0.16, tell+it 0 0.17, tell+me -0.07 0, tell+the -0.1 0, tell+their 0 0.14
tell+them 0 0.12, tell+us -0.33 0, tell+you 0.06 0, telli+us -0.04 0, tells+them 0.13 0
tells+us -0.04 0, tells+you -0.08 0, ten+days -0.07 0, ten+of -0.07 0, ten+plans 0.16 0.21
ten+years -0.24 0, term+exclu 0.12 -0.05, than+0 -0.06 0.35, than+a 0.09 0, than+at 0 0.07
than+befor -0.14 0.24, than+elsew -0.11 0.06, than+half -0.08 0, than+in 0.28 0.19
than+it 0.26 -0.16, than+one 0.17 0, than+other 0.03 -0.21, than+simil 0.1 0.05, than+that -0.2 0
than+the -0.28 -0.23, than+their -0.05 0.17, than+they 0.26 -0.53, than+those 0.05 0.05
than+two 0.18 0.48, than+we -0.14 0, thank+for -0.03 0, thank+staff 0.03 0, thank+to 0.05 0.19
thank+you -0.1 0, that+0 -0.29 -0.03, that+a -0.12 -0.1, that+actio 0.11 0.13, that+adult 0 0.03
that+after -0.06 0, that+all -0.13 0.12, that+an 0.14 -0.25, that+annua 0.1 0, that+are -0.06 -0.1
that+as -0.05 0, that+asses 0 0.03, that+at 0.07 -0.03, that+autis 0.13 0, that+began -0.04 0
that+by -0.14 0, that+came 0.49 0.12, that+can -0.11 -0.08, that+canno 0.27 -0.04
that+chang -0.16 0, that+check 0.08 -0.14, that+child -0.43 -0.22, that+come 0.04 0
that+commi 0.14 -0.04, that+commu -0.35 0.13, that+could 0.2 -0.18, that+counc -0.03 0
that+delay -0.12 0, that+did -0.04 0, that+disab -0.09 0.07, that+do 0 -0.18, that+does -0.09 0
that+doesn -0.04 0, that+don 0.07 -0.13, that+early 0.04 0, that+educa -0.05 0.19
that+effec -0.16 -0.04, that+ehc -0.13 -0.03, that+every -0.18 -0.11, that+exclu -0.03 0
that+exper -0.56 0.21, that+expla -0.06 0, that+famil 0.36 0.12, that+few 0 0.05, that+follo 0 0.11
that+for 0.05 -0.2, that+from -0.04 0, that+give 0.04 0, that+go -0.08 -0.03, that+goes 0.05 0
that+gover 0 -0.05, that+had 0.26 -0.37, that+has -0.33 -0.15, that+have -0.46 -0.06
that+he -0.16 0, that+healt -0.08 0.15, that+help 0.03 0.04, that+her -0.07 0, that+his -0.06 0
that+how -0.05 -0.28, that+impro 0.05 0.05, that+in 0.53 0.08, that+inclu -0.08 0
that+inspe 0 0.54, that+is -0.31 -0.24, that+isn -0.08 0, that+it -0.59 0.17, that+its -0.1 0
that+joint -0.1 -0.05, that+last -0.13 0, that+leade 0.12 0.63, that+lette -0.05 0
that+local -0.24 -0.06, that+made -0.03 0, that+many 0 0.11, that+matte -0.29 0
that+meet 0.21 -0.07, that+more 0.09 -0.59, that+most 0.06 0.05, that+must 0.33 0
that+need -0.22 0, that+needs 0.08 -0.22, that+new 0.09 0.06, that+no -0.26 0.2
that+nobod -0.09 -0.1, that+not 0.07 -0.12, that+nothi -0.09 0, that+of 0.18 0.06
that+ofste -0.42 -0.26, that+older 0 -0.09, that+once 0.08 0, that+one -0.05 -0.07
that+other -0.11 0, that+our 0.69 0.08, that+outco -0.19 0.06, that+outli -0.09 0
that+over -0.07 0, that+overs -0.11 0, that+paren 0.25 -0.53, that+partn -0.15 -0.19
that+peopl 0.03 0.08, that+place 0 -0.06, that+plans 0.12 -0.18, that+pract 0.06 0.03
that+prepa 0.04 0, that+profe 0.03 0, that+progr 0.07 0.12, that+provi -0.19 0.05
that+pupil 0.07 0.09, that+relat -0.18 -0.03, that+repor -0.14 0, that+revie -0.04 0.14
that+s -0.32 0.04, that+says -0.07 0, that+schoo 0.08 0.11, that+send 0.04 0.07, that+servi 0 -0.07
that+sets -0.06 0, that+she -0.15 0, that+signi 0.03 0, that+since -0.1 0.3, that+so -0.04 0
that+socia 0.07 0, that+some 0 -0.23, that+someb -0.04 0, that+speec 0.07 0, that+staff 0 0.35
that+strat 0.1 -0.19, that+suffi -0.16 -0.08, that+suppo -0.11 -0.11, that+suspe -0.04 -0.1
that+the 0.12 0.25, that+their 0.1 0.15, that+thera 0 -0.04, that+there 0.98 -0.76
that+these 0.27 -0.15, that+they -0.32 -0.1, that+thing 0 0.03, that+this -0.13 0.35
that+those 0 -0.35, that+time -0.25 0, that+timel 0.06 0, that+to -0.17 0.03, that+too 0.09 -0.05
that+took -0.08 0, that+trans -0.08 0, that+trust -0.12 0, that+two -0.06 0, that+visit 0.05 0
that+waiti -0.2 0.13, that+waits -0.23 0.13, that+was -0.06 0.26, that+we 0.51 0.3
that+went -0.09 0, that+were -0.27 -0.17, that+what 0.58 0.1, that+when 0.12 0.08, that+will 0.33 0
that+work 0.03 0.17, that+works 0.12 0.03, that+would 0.05 0, that+you -0.06 0
that+young 0.38 0.21, that+your 0.05 0, the+0 0.55 0.37, the+0th -0.15 0, the+absen 0.08 -0.04
the+accel -0.04 0, the+actio -0.18 0, the+adhd -0.06 0.03, the+adult 0.06 0, the+advic 0.11 0.05
the+advis -0.06 0, the+age 0.19 0, the+agend 0.12 0, the+ambit 0 0.16, the+annua 0.11 -0.04
the+answe -0.12 0.08, the+app 0.05 0, the+appro 0 0.03, the+area 0 -0.05, the+areas 0.16 0.05
the+arran -0.08 -0.15, the+asses 0.11 0.36, the+assis -0.08 0, the+atten 0.05 0, the+autho 0 0.22
the+autis -0.03 -0.06, the+avera -0.09 -0.61, the+back 0 0.07, the+backl -0.13 0.19
the+basis 0.04 0, the+begin -0.12 0, the+best -0.21 -0.04, the+bette 0.19 0.13, the+bits -0.07 0
the+board 0.46 0, the+body -0.14 0, the+borou 0.25 -0.13, the+bosse 0.07 0, the+budge -0.04 0
the+bus 0.04 0, the+call -0.03 0, the+capac 0.29 0.14, the+car -0.03 0, the+care 0.2 0.09
the+case 0 0.15, the+ccg 0.11 -0.24, the+ccgs 0.07 0, the+centr 0.04 0.37, the+chair -0.13 0
the+chall 0 -0.31, the+chanc 0.11 -0.07, the+chang -0.08 0.12, the+chari -0.14 0, the+chief -0.04 0
the+child 0 0.45, the+choic 0.06 -0.15, the+city -0.36 0.24, the+clini -0.35 0, the+co 0.03 0
the+coast 0.14 -0.19, the+code 0.08 0, the+comme -0.09 0, the+commi 0.05 -0.12
the+commu -0.08 -0.22, the+conce -0.16 0, the+concl 0.19 0, the+conse 0.05 0, the+conte -0.07 0
the+contr 0.06 0.04, the+cost 0.08 0, the+counc -0.52 -0.58, the+count 0.38 -0.27
the+cours -0.08 0, the+covid -0.03 0, the+cqc -0.57 0.14, the+crite -0.15 0, the+cultu 0.03 0.06
the+curre 0 -0.05, the+dark 0.19 -0.26, the+data -0.07 0, the+day 0.11 -0.21, the+dco -0.13 0.17
the+deadl 0.2 0, the+deaf 0.1 0.04, the+decis -0.1 0, the+dedic 0.12 -0.1, the+delay 0.11 -0.27
the+depar -0.46 0.13, the+desig -0.14 0.12, the+dfe -0.09 0.31, the+diagn -0.13 0
the+diffe 0.09 -0.19, the+direc -0.09 0.05, the+disab 0 -0.05, the+distr 0 0.04, the+docum -0.18 0
the+drive -0.03 0.1, the+duty -0.07 0, the+dynam 0.16 -0.08, the+earli 0.04 0.13
the+early -0.03 0.15, the+east 0 -0.1, the+educa 0.32 -0.13, the+effec -0.15 0.03
the+ehc -0.18 0.04, the+eight 0.22 0, the+end 0.07 0.15, the+evide -0.08 0, the+execu -0.11 0
the+exper 0 -0.13, the+exten 0.03 0, the+extra 0.08 0.08, the+fact 0 -0.08, the+faili -0.5 0.16
the+failu -0.1 0, the+famil -0.05 0.33, the+febru 0.04 0, the+feedb -0.03 0, the+figur 0.17 0
the+final 0.08 0, the+finan -0.04 0, the+findi -0.51 -0.08, the+first -0.23 0.18
the+five 0.18 0.12, the+follo -0.89 -0.07, the+form -0.11 0, the+forma 0.07 0, the+forum -0.03 0.12
the+four 0.35 0.19, the+frame -0.04 0, the+front -0.05 0.06, the+full -0.06 -0.25
the+fundi -0.04 0, the+futur 0.23 0.03, the+galle -0.04 0, the+gap -0.04 0.05, the+gaps 0.08 0.07
the+good 0.07 0.11, the+gover 0.12 0, the+gradu 0.07 -0.03, the+great -0.17 -0.03
the+green -0.04 0, the+groun 0.2 -0.17, the+group -0.27 0, the+growi 0 -0.05, the+half -0.03 0
the+hard -0.13 0, the+head -0.05 0, the+headl -0.08 0, the+healt 0.16 0.29, the+heart 0.03 0.07
the+help 0.26 0.24, the+high -0.09 -0.09, the+highe -0.04 0.09, the+holid 0.06 -0.03
the+hospi 0.09 0.19, the+icb 0.23 -0.16, the+ident 0.23 -0.22, the+impac -0.16 -0.05
the+impro -0.24 0.27, the+inclu 0.1 0.07, the+indiv 0 0.18, the+infor -0.34 -0.05
the+initi -0.39 0.15, the+inspe -0.12 0.49, the+integ 0.1 0.06, the+inter -0.08 0
the+invol 0.07 -0.12, the+islan -0.12 0.15, the+issue -0.21 0.26, the+job 0 0.04
the+joint 0.05 0.03, the+judge 0.1 -0.17, the+key -0.31 0, the+keywo 0.09 0.05, the+la -0.03 0
the+labou 0.07 0, the+lack 0.13 0.04, the+last 0.55 0.17, the+lates 0.08 0.07, the+law -0.08 -0.15
the+lead -0.08 -0.03, the+leade -0.3 0.14, the+legal 0.2 -0.03, the+lengt 0.12 -0.06
the+lette -0.1 0.52, the+light -0.03 0, the+limit 0.06 0, the+line -0.03 0, the+link -0.05 0
the+list 0.13 0, the+lived 0 -0.17, the+lives -0.04 0, the+local 0.69 -0.52, the+longe 0.16 0.05
the+lowes -0.05 -0.08, the+main -0.17 0.25, the+mainl 0.26 -0.24, the+many 0 -0.08
the+marke 0.06 0, the+matte -0.07 0, the+meant 0.08 -0.09, the+meeti 0.12 0, the+membe -0.03 0
the+menta 0.05 0.24, the+middl -0.14 0.08, the+momen -0.09 0, the+money -0.05 0, the+monit -0.03 0
the+month -0.09 0, the+most 0.28 -0.26, the+mothe -0.08 0, the+move 0.09 -0.07, the+mp -0.04 0
the+name -0.09 0, the+natio 0.14 -0.28, the+need 0.18 -0.19, the+needs 0.29 -0.19, the+net 0.03 0
the+neuro 0.17 0, the+new 0.08 0.46, the+newes 0.27 0.04, the+next 0.14 -0.17, the+nhs 0.42 -0.2
the+nine -0.22 -0.07, the+norm 0.03 0, the+north 0.05 -0.07, the+notic -0.08 0, the+numbe 0 -0.48
the+occup 0.03 -0.1, the+offer 0.29 -0.04, the+offic 0 -0.09, the+ofste -0.16 -0.19
the+ombud -0.03 0, the+one 0 0.13, the+onlin 0.15 -0.04, the+oppos -0.05 0, the+organ 0.09 0
the+other -0.25 0.16, the+outco -0.24 -0.08, the+over 0.07 -0.08, the+overa 0.11 0
the+overs 0.03 0, the+pace 0.37 -0.14, the+paedi -0.1 0, the+pande 0.14 -0.08, the+panel -0.17 0.12
the+paper -0.09 0, the+paren 0.35 0.5, the+part 0.07 -0.04, the+partn 0 -0.46, the+past 0.04 0.49
the+pathw 0 -0.09, the+peopl -0.07 0, the+phone 0.22 0, the+pictu 0 0.26, the+place -0.05 -0.45
the+plan -0.92 0.19, the+plann -0.05 0, the+plans 0.15 0.06, the+point 0 -0.11, the+polic -0.03 0
the+poor 0.08 -0.03, the+porta 0.06 0.05, the+posit -0.13 0, the+post 0 -0.1, the+pract -0.1 0
the+prese 0.1 0.09, the+previ 0.04 0.32, the+prior -0.04 0, the+probl -0.23 0.06
the+proce -0.03 0.08, the+profe 0.08 -0.06, the+progr 0.05 0.31, the+propo 0.15 0.12
the+provi 0.6 -0.13, the+quali 0.13 0, the+quest -0.04 0, the+queue 0.21 -0.41, the+range 0.1 -0.08
the+rate -0.07 -0.07, the+re 0.07 0, the+reaso 0.04 -0.15, the+recen 0.12 -0.12, the+recor -0.11 0
the+refor 0.29 0.1, the+regio 0.04 0, the+regis -0.04 0, the+regul 0.07 0.05, the+relat -0.15 -0.05
the+relea -0.04 0, the+repor -0.06 0, the+requi 0.1 0, the+respo -0.3 0, the+rest -0.09 0
the+resul -0.21 -0.27, the+revie -0.2 0, the+revis -0.13 0.13, the+right 0.3 0.52, the+risk 0.05 0
the+road -0.04 0, the+role 0.26 0, the+roof -0.04 0, the+room 0 0.12, the+royal -0.11 0
the+rulin 0.2 0, the+safet 0 0.2, the+same 0.2 -0.04, the+schoo -0.04 -0.07, the+secon 0.03 0.08
the+secre -0.12 0, the+secto -0.07 0, the+self 0.05 0, the+sen 0.18 0, the+senco -0.06 0
the+send 0.11 -0.21, the+senio -0.11 0, the+sense 0.16 0.05, the+senso 0.26 0.25, the+sente -0.04 0
the+servi -0.49 0.09, the+share 0.06 -0.03, the+short 0 0.11, the+signi -0.18 -0.07, the+six 0.12 0
the+size 0 -0.09, the+socia 0.11 -0.04, the+south 0.3 -0.18, the+speci 0.39 0.08
the+speec 0.22 0.08, the+sprin 0.08 0, the+staff -0.1 0.04, the+stand 0.18 0, the+start -0.05 0.15
the+state 0.19 0.05, the+statu 0.03 -0.05, the+strat -0.35 -0.12, the+stren -0.22 0
the+stron -0.04 0, the+sub -0.03 0, the+subje -0.08 0, the+summe 0.11 0, the+suppo -0.17 -0.39
the+surve -0.07 0, the+syste -0.33 -0.08, the+table 0.23 0.1, the+task -0.05 0, the+teach -0.08 0
the+team 0 -0.07, the+thera 0 0.04, the+thing -0.34 -0.06, the+third -0.15 0, the+three -0.37 0.37
the+time 0.14 -0.48, the+timel 0.22 -0.15, the+times -0.21 0, the+top 0.07 0.06, the+town 0.11 0
the+train -0.08 0, the+trans -0.11 0.13, the+tribu -0.1 0, the+trust -0.37 -0.04, the+truth -0.06 0
the+two -0.12 0.04, the+under -0.08 0.12, the+updat -0.05 0, the+varia 0.03 0, the+verdi -0.03 0
the+very 0 -0.36, the+view -0.06 0, the+views -0.17 -0.05, the+virtu 0.13 0.33, the+visio -0.07 0
the+visit 0.19 -0.07, the+voice -0.1 -0.13, the+volun -0.1 0, the+wait 0.05 -0.43, the+waiti 0.16 0
the+waits -0.15 -0.03, the+watch -0.19 -0.26, the+way -0.33 -0.24, the+weak 0.19 0.04
the+weakn 0.23 0.03, the+websi 0.09 0.13, the+week -0.08 0.04, the+west 0.21 -0.17
the+whole -0.41 0.16, the+word -0.11 0.05, the+words -0.1 -0.08, the+work -0.16 -0.26
the+workf 0.07 0, the+world -0.1 0, the+worst -0.04 0.03, the+writt -0.18 0, the+wrong -0.03 0
the+wsoa -0.31 0, the+year -0.34 -0.07, the+young 0 0.26, the+youth -0.03 0.24, their+0 0.13 0
their+area 0.04 0, their+best -0.03 0, their+case -0.07 0, their+child -0.23 -0.87
their+commu 0.03 0.16, their+concl 0.2 0, their+educa -0.04 -0.5, their+exper -0.04 0
their+famil 0.12 -0.29, their+findi 0.06 0, their+first 0.08 0, their+healt 0.15 0.11
their+inspe -0.29 0, their+job -0.03 0, their+lette -0.15 -0.04, their+lives 0.05 0.17
their+local -0.03 0, their+menta 0 -0.06, their+needs 0.17 0.22, their+outco -0.11 0
their+own 0.26 0.2, their+paren -0.12 -0.06, their+part 0.08 0, their+peers 0.03 0.12
their+plans -0.14 0.22, their+quali 0.06 -0.05, their+repor 0 0.31, their+respo -0.04 0
their+revis -0.03 0, their+schoo 0 -0.12, their+story 0 0.13, their+views 0.08 0
their+visit 0.05 -0.17, their+voice 0 0.42, their+way 0.05 0.16, their+words 0.13 0
their+work 0.09 -0.08, them+about -0.03 0, them+all 0.05 0, them+and -0.11 0, them+are -0.14 0.03
them+as 0.13 0.1, them+back 0.03 0, them+by -0.03 0, them+for -0.1 0, them+from 0.1 0.17
them+had -0.06 0, them+has -0.06 0, them+have 0.19 0, them+how 0.08 0, them+in -0.24 0
them+out -0.05 0, them+that 0.13 -0.23, them+the 0 0.03, them+to -0.26 0.21, them+was 0.03 -0.05
them+we 0.11 0, them+what -0.05 0, thems+are -0.05 0, thems+to 0.13 0, then+the -0.03 0
then+there 0.07 0, thera+and -0.14 -0.13, thera+are 0.16 0, thera+depen 0.08 -0.12
thera+for 0.16 -0.15, thera+had 0.03 -0.18, thera+has 0 -0.21, thera+have 0 0.25
thera+in -0.06 0.05, thera+is 0.18 0.13, thera+offer 0.14 -0.26, thera+servi 0 -0.08
thera+speci -0.12 0, thera+that 0 0.05, thera+they 0.05 0.06, thera+to 0.09 0, thera+waits -0.05 0
thera+were -0.12 0, thera+who -0.03 0, thera+work 0.16 0.11, there+are -0.43 -0.31
there+aren 0 -0.08, there+d 0.06 0, there+for -0.15 0.08, there+had 0.04 0.3, there+has 0.43 0
there+have -0.3 -0.12, there+in 0.06 0.05, there+is -0.12 -0.34, there+ll -0.09 0
there+must 0.21 0.05, there+s 0.1 -0.16, there+still 0.06 0.05, there+to -0.17 0
there+was -0.1 -0.63, there+were -0.06 -0.09, there+will -0.04 0, there+would -0.18 0
there+yet -0.07 0, these+0 -0.06 0, these+are -0.22 0, these+areas -0.12 0, these+child 0.32 -0.4
these+impro 0.03 0, these+inspe 0.04 0, these+issue 0.09 0, these+last -0.11 0.11
these+servi -0.08 0, these+thing -0.18 0, these+were -0.33 0, they+accep 0.08 0
they+add 0.07 -0.15, they+added 0.03 -0.12, they+also 0.31 -0.04, they+are -0.17 -0.48
they+aren 0.07 0, they+ask 0.06 0, they+asked 0.03 -0.16, they+calle 0.18 -0.1
they+came -0.04 0.12, they+can 0.25 0.17, they+canno -0.09 0, they+check -0.2 0, they+come 0.09 0
they+comme 0.09 0.04, they+concl -0.27 -0.06, they+consi 0.09 0, they+could -0.26 -0.17
they+d 0.19 -0.27, they+descr -0.07 0.12, they+deser -0.2 0, they+did 0.23 0, they+didn -0.04 -0.04
they+do -0.1 0, they+don -0.31 -0.08, they+feel -0.12 0.07, they+felt 0.08 0, they+find -0.03 -0.04
they+found -0.3 -0.17, they+gave 0.09 0, they+get 0.15 0.13, they+go -0.03 -0.05, they+got -0.27 0
they+had -0.19 -0.62, they+have 0.15 -0.26, they+haven -0.14 0, they+hear 0.05 0
they+ident -0.04 0, they+inspe 0.39 0, they+judge 0.07 0.1, they+knew -0.09 0, they+know 0.11 0.23
they+leave 0.14 -0.38, they+like -0.08 0, they+liked 0.11 0.21, they+liste -0.14 0
they+live 0.44 -0.28, they+ll -0.04 0, they+looke -0.06 -0.09, they+loved 0.11 0, they+made -0.19 0
they+met 0.14 0.12, they+must 0 0.24, they+need -0.67 0.17, they+noted -0.13 -0.07, they+now 0.18 0
they+ought -0.03 0, they+point 0.04 0, they+prais -0.18 0, they+put -0.06 0, they+re -0.57 0.09
they+read 0.05 0, they+recei 0.19 -0.04, they+recog -0.04 0.04, they+repor 0.03 0.09
they+retur -0.05 0, they+said 0.77 0.48, they+saw -0.12 -0.35, they+say 0.43 0, they+see 0.5 -0.25
they+shoul 0 0.44, they+stand 0.06 0, they+start 0.05 -0.17, they+still -0.03 0, they+talk -0.05 0
they+talke -0.15 0, they+tell 0.07 0, they+think 0.07 0.18, they+thoug 0.07 0.34, they+told -0.1 0
they+turn 0 -0.17, they+used 0.09 0, they+ve -0.26 0.03, they+visit -0.07 0, they+wait 0.17 0.51
they+want -0.07 0.18, they+wante -0.05 0, they+went -0.3 0.36, they+were -0.55 -0.08
they+weren 0 -0.16, they+will 0.24 0.05, they+would 0.13 0.04, they+write 0.09 0.03
they+wrote -0.13 -0.04, thing+and 0.11 0, thing+are -0.67 0.11, thing+bette -0.09 -0.09
thing+for 0.08 0, thing+go 0.1 0, thing+had 0.03 0.08, thing+have 0 0.18, thing+in -0.08 0
thing+must -0.05 0, thing+that -0.29 -0.08, thing+they -0.17 0, thing+to 0.32 -0.24
thing+were 0 -0.16, think+about 0.11 0, think+and 0.09 0, think+is 0.08 0, think+it -0.04 0
think+that -0.25 0.1, think+the 0.06 0, think+they -0.03 0, think+we -0.03 0, third+of 0.08 -0.14
this+and -0.22 0, this+area 0.1 0.06, this+counc -0.07 0, this+group 0.19 0, this+has 0.04 0
this+inspe 0.18 -0.47, this+is 0.09 0.22, this+isn 0.03 0, this+lates 0.04 0, this+lette -0.1 0
this+month -0.08 0, this+page -0.04 0, this+paper -0.03 0, this+plan -0.07 0, this+repor -0.54 -0.2
this+state -0.03 0, this+the 0.04 0, this+time 0 -0.04, this+to 0.04 0.05, this+too -0.05 0
this+was -0.17 0.12, this+websi 0.03 0, this+week 0.12 -0.14, this+year -0.07 0.25
those+aged 0.18 -0.05, those+are -0.16 0, those+areas -0.06 0, those+at 0.05 -0.05
those+child -0.04 0, those+famil 0.06 0, those+in 0 -0.16, those+of -0.12 0, those+over 0.3 -0.14
those+place 0.05 -0.12, those+that 0.03 0, those+waiti 0.09 -0.05, those+who -0.13 -0.09
those+whom 0.07 0, those+whose 0 -0.05, thoug+about 0.04 -0.22, thoug+of 0.05 0
thoug+that 0.03 0.23, thoug+the 0.03 0, thoug+they 0.19 0, thoug+to -0.17 0, thoug+was 0.17 0
thoug+we -0.03 0, thous+of -0.03 0, three+and 0.11 0, three+areas -0.16 -0.29, three+child -0.05 0
three+days -0.07 0, three+grade -0.04 0, three+hours 0.11 -0.09, three+month 0.04 0.06
three+more 0.09 0, three+of 0.11 -0.12, three+out 0.25 0, three+outco 0 0.26, three+possi -0.24 0
three+schoo -0.05 0, three+thing -0.15 0, three+times 0 0.03, three+weakn -0.06 0
three+weeks -0.25 0, three+years 0.08 -0.21, throu+a 0 -0.27, throu+and -0.03 0, throu+it -0.18 0
throu+the 0.55 0.45, throu+what -0.09 0, thurs+0 0.04 0, time+0 -0.25 0, time+and 0.17 0.16
time+child 0 -0.03, time+educa 0 0.08, time+for 0 0.03, time+in 0 0.05, time+it 0.09 -0.04
time+of 0.09 -0.16, time+since -0.05 0, time+taken 0.14 0.06, time+that 0.2 0, time+the -0.06 0
time+there 0.06 0, time+they -0.17 0.15, time+timet 0.14 -0.17, time+to -0.09 0, time+was 0.03 0
timel+and 0 0.24, timel+help -0.04 0, timel+of -0.07 -0.28, timel+way 0.08 0.1, times+are -0.14 0
times+for 0.16 -0.05, times+in -0.04 0, times+of 0.15 0, times+to -0.06 0, timet+and -0.03 0
timet+are -0.08 0, tired+of -0.16 0, to+0 -0.03 0.52, to+a 0 -0.03, to+acces 0 -0.04
to+accou 0.27 0.33, to+act 0.07 -0.12, to+add 0.06 0, to+addre 0 -0.09, to+adult 0.36 -0.4
to+all 0.04 0.27, to+an 0.03 -0.14, to+and 0.09 -0.04, to+anoth 0.14 -0.05, to+answe -0.28 0
to+appro -0.03 0, to+arriv 0.1 -0.13, to+as -0.05 0, to+ask -0.1 0.23, to+atten 0.12 0.14
to+battl -0.09 -0.05, to+be 0.52 0.37, to+bear -0.04 0, to+becom -0.09 0, to+begin -0.09 0
to+being -0.2 0, to+bette -0.05 -0.34, to+blame -0.12 0, to+bring 0 -0.2, to+buy 0.07 0
to+by -0.07 0, to+call 0.07 0, to+carry 0 0.05, to+chall 0.04 0, to+chang 0.61 0.56
to+chase 0.11 -0.05, to+check 0 0.16, to+child -0.19 -0.05, to+choos 0.06 0, to+clear -0.05 0
to+close 0.09 0, to+co -0.25 0, to+colle 0.3 -0.16, to+come -0.19 -0.64, to+comme -0.04 0
to+commu 0.04 0, to+compl 0.05 0, to+conta 0.12 0, to+cut 0.05 0, to+date -0.14 -0.13
to+deal -0.05 -0.07, to+decid -0.28 0, to+deliv -0.18 -0.21, to+desig 0.14 0.03, to+deter 0.05 0
to+devel -0.19 0, to+do -0.29 0.21, to+draw -0.11 0, to+drive 0.13 -0.21, to+each 0.23 -0.17
to+ehc 0 0.03, to+ensur -0.13 -0.24, to+evalu 0 -0.09, to+every -0.06 0, to+famil 0.05 0
to+fight -0.07 -0.05, to+fill 0.07 0, to+find 0.17 -0.03, to+five -0.04 0, to+fix -0.14 0
to+follo 0.13 -0.06, to+four 0.16 -0.03, to+fulfi -0.05 0, to+furth 0 0.11, to+get -0.19 -0.89
to+give 0.13 -0.1, to+go -0.33 0.07, to+good -0.09 0, to+hand 0.29 -0.04, to+have 0.06 0.55
to+healt 0.03 -0.17, to+hear 0 -0.11, to+help -0.26 0.06, to+her -0.06 0, to+high 0.1 -0.06
to+hold 0.04 0, to+home 0.19 0.07, to+hospi -0.08 0.19, to+how 0 0.16, to+ident -0.21 0.04
to+impro -0.37 0.49, to+in -0.04 0, to+inclu 0.24 0.09, to+incon 0.07 -0.05, to+influ -0.04 -0.06
to+infor -0.07 -0.06, to+inspe -0.14 -0.05, to+inter -0.03 0, to+issue 0.04 -0.07, to+it -0.26 0.17
to+its -0.07 0, to+judge -0.1 0, to+keep 0 -0.17, to+know -0.1 -0.21, to+lead -0.11 0
to+leade -0.15 0.11, to+learn -0.05 0.08, to+leave -0.03 0, to+light 0.36 -0.09, to+live 0 0.19
to+look -0.07 -0.15, to+make -0.25 0.08, to+makin -0.04 0, to+manag 0.07 0.05, to+me -0.14 0
to+measu -0.16 0, to+meeti 0.05 0, to+monit 0 -0.08, to+move 0.03 0, to+my -0.05 0, to+none 0 0.26
to+north -0.07 0, to+note -0.04 0, to+nothi 0.1 0, to+now -0.08 0, to+offer 0.05 0.27
to+ofste -0.14 -0.08, to+one -0.16 0.15, to+open 0.04 0, to+other 0.08 0.04, to+our 0.09 0.03
to+overs -0.08 0, to+paid 0.09 0, to+paren -0.19 0.21, to+pay 0.09 0, to+peopl -0.13 0
to+perfo 0.04 0, to+place 0.03 0, to+plan 0.05 -0.05, to+plans 0.03 0, to+posit -0.2 0.05
to+post 0.11 -0.22, to+prepa 0.1 -0.06, to+press 0.12 0, to+produ -0.31 0, to+progr -0.05 0
to+provi 0.14 -0.1, to+publi -0.08 0, to+push -0.08 0, to+put 0.16 -0.11, to+reach 0 -0.17
to+read 0.14 0, to+recru 0 -0.05, to+reduc 0.17 -0.2, to+repea 0.21 0.31, to+respo 0.08 0
to+revie -0.11 0, to+run 0.03 0, to+say 0 0.35, to+schoo 0.06 0.46, to+secon 0.2 0.24
to+secur 0 -0.14, to+see -0.21 -0.33, to+send -0.1 0, to+servi -0.25 0.07, to+set -0.04 -0.06
to+settl 0.09 0, to+share -0.15 0, to+show 0.13 0.34, to+sign 0.04 0, to+signi 0.18 -0.05
to+sit -0.11 0, to+some -0.06 -0.04, to+speak 0.06 -0.09, to+speci 0.06 -0.08, to+speec -0.11 -0.03
to+staff -0.11 0, to+start -0.05 -0.08, to+stay -0.06 0.09, to+stop -0.09 0, to+stren 0.03 0.13
to+succe 0.21 0, to+suppo -0.18 0.13, to+tackl 0.11 -0.03, to+take -0.34 -0.06, to+talk 0 0.19
to+tell -0.19 0.32, to+that 0.05 0, to+the -0.2 -0.06, to+their 0 -0.1, to+them -0.14 -0.27
to+thera 0.1 -0.06, to+think 0.04 0, to+this -0.09 -0.18, to+those -0.17 -0.11, to+three 0.03 0
to+train -0.04 0, to+trans -0.17 0, to+trave -0.11 -0.04, to+tribu 0.03 0.09, to+turn 0.1 -0.18
to+two -0.04 0, to+under 0 -0.07, to+updat -0.03 0, to+us -0.11 -0.03, to+use 0.14 0
to+wait 0 0.12, to+what 0.11 0.12, to+which -0.33 -0.29, to+whom -0.08 0, to+work -0.45 -0.36
to+worki -0.06 -0.13, to+write -0.05 0, to+year 0.12 0, to+you 0.35 0.03, to+young 0.09 -0.11
to+your -0.03 0, today+0 0.18 0, today+and -0.08 0, today+s 0.04 0, today+says 0.06 0
today+why -0.07 0, toget+and -0.07 0.06, toget+for 0.27 0.1, toget+from 0.08 0, toget+in 0.05 0.06
toget+so -0.07 0, toget+the -0.1 0, toget+to -0.35 0.05, toget+well -0.03 0.12
told+about 0.2 -0.03, told+by -0.15 -0.03, told+how 0.16 0.05, told+in 0.04 0
told+inspe -0.21 0.16, told+it -0.17 0, told+me -0.07 0, told+of 0.09 0, told+that -0.17 0.16
told+the -0.09 -0.11, told+them 0.21 0, told+to -0.05 0.06, told+us 0.14 -0.28, told+what 0.07 0
too+and -0.03 0, too+early -0.07 0, too+far -0.04 0, too+few 0.04 -0.22, too+for 0.22 0.09
too+high -0.2 -0.07, too+late 0.33 -0.08, too+littl -0.21 -0.17, too+long -0.27 0, too+low -0.23 0
too+many -0.21 -0.14, too+much -0.04 -0.14, too+of 0.21 0, too+often -0.1 -0.08
too+slow 0.07 -0.06, too+slowl 0.14 0, too+soon -0.04 0, too+that 0.38 0.63, too+to -0.04 0
too+varia 0.15 0.07, took+0 0.11 0, took+a 0.1 0, took+in -0.08 0, took+part -0.19 0
took+place -0.12 0.29, took+the -0.07 0, took+too 0.12 0, took+up -0.04 0, top+grade -0.06 0
top+of -0.07 0.17, top+one -0.05 0, top+outco 0 0.07, top+up 0.24 -0.05, town+hall -0.11 0
town+in 0.06 0, train+0 -0.03 0, train+and 0.15 0, train+for 0.04 0, train+is 0.23 0.13
train+schoo -0.03 0, train+staff 0 0.03, train+to 0.12 0.04, trans+and -0.23 -0.08
trans+arran -0.1 0, trans+betwe 0.13 -0.04, trans+for 0 -0.03, trans+from 0.07 0.05
trans+in 0.23 0.08, trans+into 0.04 0.03, trans+is -0.13 0, trans+of 0.06 -0.09, trans+progr 0.08 0
trans+team -0.07 0, trans+to 0.32 -0.03, trave+arran 0.04 0, trave+train 0.34 0.1
treat+as 0.12 0.03, treat+revie 0 0.12, tribu+appea -0.04 0, tribu+to -0.06 0, true+that -0.07 0
trust+and 0 0.13, trust+has 0.06 0, trust+in 0.14 -0.62, trust+is 0.17 -0.11, trust+s -0.07 0
trust+the 0.04 -0.03, trust+was -0.08 0, tryin+to 0.13 0, turn+0 0.16 -0.24, turn+to 0.07 0
turn+up 0.04 0, turne+into 0.09 0, turne+out 0.26 -0.04, turno+of 0.04 -0.34, twice+a -0.03 0
twice+as 0 0.06, twice+in -0.03 0, two+and 0.17 -0.38, two+areas -0.61 -0.04, two+child -0.07 0
two+consu -0.07 0, two+days -0.07 0, two+hours -0.03 0, two+more -0.03 0, two+new 0.04 0
two+of 0.08 -0.08, two+out 0.22 0, two+prior -0.26 0, two+thing -0.04 0, two+third 0.29 0.17
two+weeks -0.04 0, two+year 0.26 0, two+years 0.05 0.13, typic+have -0.31 0.04
typic+lead -0.19 0.04, typic+posit -0.2 -0.2, unabl+to -0.05 -0.1, unacc+and 0.07 -0.11
unacc+long 0.06 -0.03, unacc+waits 0.05 0, under+0 0.17 0.28, under+0s -0.07 0, under+a 0 0.03
under+and 0.03 -0.13, under+by 0.19 -0.11, under+five 0.08 0.08, under+fives 0.33 0.37
under+how 0.04 0, under+of 0.17 0, under+one 0.09 0, under+secti -0.03 0, under+that -0.05 0
under+the 0.11 -0.16, under+to -0.04 0, under+way -0.23 0, under+what -0.06 0.37
unreg+provi 0.08 0.07, until+0 0.08 0, until+it 0.08 0, until+the 0.03 -0.14, until+they -0.1 -0.04
up+0 -0.07 0, up+a -0.04 -0.09, up+again 0.08 0, up+an 0.05 0, up+and -0.19 0.26, up+as -0.15 0
up+at 0.06 0, up+by -0.13 0.08, up+early 0.07 0.09, up+for 0 0.13, up+fundi 0.24 -0.06
up+in -0.24 -0.04, up+is -0.04 0, up+of 0.03 -0.16, up+quick 0.04 0, up+since 0.09 0, up+the 0 0.38
up+to 0.07 -0.13, up+when -0.07 0, updat+after -0.08 0, updat+and -0.03 0, updat+in 0.03 0
uptak+of -0.08 0.05, urgen+impro -0.04 0, urgen+to 0.13 0.13, us+a -0.04 0, us+about 0.07 0
us+and -0.06 0.07, us+are 0.05 0, us+as -0.03 0, us+at -0.12 0, us+for -0.21 0, us+have 0.05 0
us+in -0.08 0, us+is -0.07 0, us+that 0.05 0.07, us+the -0.1 0, us+to 0 -0.46, us+we -0.06 0
use+it 0.14 0, use+of 0.44 -0.08, use+the -0.21 0, use+them 0.08 -0.24, used+the 0.07 0
used+to 0 0.41, used+well 0.2 0.03, vacan+and -0.03 0, vacan+in -0.08 0, value+and 0.14 0
value+by 0.08 0.13, value+the 0.12 0.1, valve+agree -0.03 0, varia+and 0.03 0.08
varia+in 0.04 -0.18, varia+quali -0.2 0, varie+of -0.21 0, ve+a -0.03 0, ve+been 0.1 0.08
ve+got 0.14 0, ve+had -0.03 0, ve+heard -0.05 0, ve+made 0.04 0, ve+met 0.13 0, ve+never -0.05 0
ve+no -0.03 0, ve+not -0.03 0, ve+put 0.07 0, ve+said 0.05 0, ve+taken 0.07 0, ve+told 0.04 0
ve+waite -0.07 0, very+few 0.08 0.44, very+good 0.04 0.03, very+much -0.22 0, very+posit 0.46 0.06
very+well -0.03 0.05, very+young 0.11 -0.15, view+and -0.03 0, view+is -0.1 0, view+of 0.05 0.32
view+the 0.1 0, views+are 0.07 0.07, views+of -0.14 -0.05, villa+schoo 0.26 0.42
virtu+schoo 0.21 0.34, visio+and 0 -0.06, visit+a -0.15 0, visit+and 0.49 0.39, visit+are 0.17 0
visit+betwe 0.04 0, visit+by 0.06 0, visit+child 0.03 0, visit+found -0.04 0, visit+from -0.18 0
visit+in -0.05 0.16, visit+inspe 0.04 0, visit+often 0.11 0.1, visit+schoo -0.09 0
visit+servi 0 -0.05, visit+the -0.1 0, visit+to 0.06 -0.24, visit+was -0.1 0, visit+which 0.06 0
visua+impai 0.18 0.11, voice+and -0.08 0, voice+in -0.09 0, voice+is 0.12 0, voice+of -0.1 -0.12
volun+secto -0.09 0, vulne+child -0.29 0.09, wait+0 0.07 0, wait+a 0.14 -0.05, wait+and -0.14 0.03
wait+as -0.1 0, wait+far 0.04 -0.04, wait+for 0.39 -0.3, wait+has 0.2 0.08, wait+is 0 0.04
wait+less -0.25 0, wait+longe -0.05 -0.11, wait+more -0.03 0, wait+of 0.06 0, wait+too -0.25 -0.03
wait+until 0.06 0, waite+0 -0.14 0, waite+a -0.07 0, waite+for 0.39 0.1, waite+long -0.05 0
waite+longe -0.1 0, waite+three -0.03 0, waite+too -0.33 0, waiti+0 0.05 0, waiti+and -0.06 0
waiti+for 0.09 0.27, waiti+list -0.28 0.03, waiti+lists -0.12 0.1, waiti+longe -0.03 0
waiti+more 0.03 0, waiti+over 0.05 0, waiti+time 0.08 0, waiti+times 0.09 0, waiti+to 0.32 -0.12
waiti+too -0.16 0, waiti+two 0.1 0, waits+0 -0.05 0, waits+and 0.05 -0.05, waits+are -0.4 0
waits+aren -0.03 0, waits+by -0.16 0, waits+for 0.44 -0.26, waits+had -0.12 0, waits+have 0.19 0.14
waits+in 0.05 -0.08, waits+of 0.2 0.05, waits+remai -0.05 0, waits+to 0.05 0, waits+were -0.13 0
want+a 0.05 0, want+of 0.23 -0.12, want+the -0.04 0, want+to -0.17 0.25, wante+to -0.12 -0.22
wants+to -0.06 0, was+0 -0.19 0, was+a -0.09 -0.6, was+about -0.13 0, was+agree -0.08 0
was+also 0.29 0, was+an 0 -0.08, was+as -0.05 0, was+asked -0.06 0, was+at -0.1 0, was+being 0.11 0
was+broug 0.11 0, was+calle 0.11 0.03, was+carri -0.11 0, was+clear 0 0.08, was+comme 0.17 0
was+conce -0.26 0, was+confi 0.1 0.1, was+consi -0.12 0, was+criti 0.2 -0.11, was+decla 0.05 0
was+descr 0.15 -0.11, was+deter -0.08 0, was+disap -0.04 0, was+done 0 -0.05, was+drawn 0.03 0
was+expec -0.03 0, was+first 0.05 0, was+for 0.15 0.08, was+found 0.22 0.03, was+given 0 0.06
was+good 0.14 0.19, was+hard -0.03 -0.05, was+held 0.08 0.11, was+highl 0.07 0, was+how -0.46 0
was+in 0.03 -0.23, was+incon 0.33 -0.05, was+inspe 0.11 -0.11, was+insuf 0.11 0, was+intro -0.13 0
was+issue 0.15 0, was+it 0.1 0, was+judge 0.23 0.15, was+known -0.09 0, was+last -0.17 0
was+limit 0.06 -0.11, was+looke -0.12 0, was+lost -0.04 0, was+made -0.22 -0.07, was+missi 0.03 0
was+neede 0.07 -0.29, was+no -0.2 0.08, was+not 0.2 0.73, was+noted 0 0.32, was+now 0.07 0.09
was+of -0.09 0, was+one 0.09 0.14, was+out -0.19 0, was+over -0.03 0, was+pleas 0.14 0
was+point 0.18 -0.11, was+poor -0.21 -0.1, was+posit 0 0.05, was+prais -0.26 0.09, was+publi 0.3 0
was+put 0.06 0, was+recog 0.15 0.23, was+repor 0.08 0, was+requi 0 -0.1, was+right 0.08 0
was+said 0.27 -0.31, was+sent -0.13 0, was+set -0.07 0, was+slow 0.13 0, was+somet -0.05 0
was+sorry -0.07 0, was+still 0.06 -0.23, was+stron -0.1 0, was+suffi 0.23 0.14, was+that 0.48 -0.03
was+the 0.43 -0.11, was+there -0.12 0, was+thoug -0.15 0, was+to -0.21 0.09, was+told -0.19 0.13
was+too 0.11 -0.42, was+under -0.06 0, was+weak -0.29 -0.12, was+welco -0.11 0, was+well 0.05 0.14
was+what -0.18 0, was+when -0.04 0, wasn+t -0.08 0.14, watch+ofste 0.22 0.14
watch+over -0.05 -0.06, way+and -0.12 0, way+child -0.11 0, way+for 0 -0.04, way+in 0.04 0.1
way+of 0.09 -0.2, way+that 0.09 0.41, way+the -0.03 0.26, way+they -0.03 0, way+to -0.08 0.26
way+we 0 0.27, ways+in 0.11 0, we+accep 0.07 0, we+all -0.05 0, we+aren -0.04 0, we+as -0.03 0
we+belie -0.08 0, we+can -0.23 0, we+commi -0.08 0, we+could -0.05 0, we+d -0.33 -0.1
we+did -0.12 0, we+didn -0.03 0, we+do -0.11 0.09, we+don 0.38 -0.03, we+found 0.21 0.03
we+get 0.24 0, we+go 0.26 0.24, we+got 0.03 0, we+had -0.12 0, we+have 0.17 -0.3, we+hear -0.05 0
we+heard -0.06 0, we+hope -0.05 0, we+knew -0.12 0, we+know -0.37 -0.27, we+ll -0.09 0
we+look 0.05 0, we+looke 0.03 0, we+make 0.08 0, we+mean -0.08 0, we+met 0.19 0, we+must 0.03 -0.12
we+need -0.06 0, we+put -0.18 0, we+read 0.08 0, we+recog -0.09 0, we+said -0.08 0, we+saw 0.12 0
we+see -0.16 -0.11, we+shall -0.04 0, we+share 0.03 0, we+spend -0.06 0, we+still -0.04 0
we+suppo -0.05 0, we+take -0.07 0, we+think -0.12 0, we+told -0.04 0, we+under -0.1 0
we+ve 0.11 0.11, we+wait -0.06 0, we+want -0.18 0, we+welco -0.05 0, we+were 1.01 0.1
we+wish -0.13 0, we+won -0.07 0, we+work -0.14 0, we+would 0.03 0, we+wrote 0.03 0
weak+and -0.18 0, weak+in -0.21 0, weakn+0 -0.47 0, weakn+and 0 0.26, weakn+are -0.09 0
weakn+detai -0.04 0, weakn+found 0.03 0, weakn+had 0.06 0, weakn+have 0.27 0, weakn+ident 0.23 0
weakn+in 0.08 0, weakn+inspe 0.07 0, weakn+of -0.11 0, weakn+that -0.11 -0.11, weakn+the 0.04 0
weakn+were 0.12 0.24, weakn+which -0.14 -0.1, websi+is -0.03 0, websi+of -0.13 0, wedne+0 0.07 0
week+after -0.06 0, week+and -0.07 0, week+in -0.03 0, week+inspe 0.04 0, week+is -0.04 0
week+of -0.16 0, week+ofste 0.1 0, week+s -0.05 0, week+the -0.1 0, week+to -0.05 0
weeks+0 -0.06 0, weeks+and -0.03 -0.04, weeks+by -0.04 0, weeks+for -0.1 0, weeks+in -0.05 -0.1
weeks+is 0.06 0, weeks+to 0.13 0.34, weeks+which -0.03 0, welco+a 0.03 0, welco+and 0.07 0
welco+the -0.3 0, welco+to -0.08 0, well+and 0.22 0.46, well+as -0.18 -0.18, well+at -0.1 0.07
well+being 0 0.05, well+by 0.12 0.06, well+child 0.12 -0.19, well+coord 0.04 0, well+done -0.28 0
well+enoug 0 -0.17, well+estab 0.08 -0.29, well+for 0 -0.03, well+in 0 0.24, well+infor 0 0.03
well+known 0.04 0, well+looke 0.04 0.15, well+manag 0.05 0.06, well+of 0.27 0
well+plann 0.06 -0.05, well+prepa 0 0.15, well+regar 0.05 0.03, well+serve 0.04 0
well+suppo 0.04 -0.14, well+that -0.04 0.04, well+the -0.17 -0.03, well+thoug -0.05 0.06
well+to -0.16 0, well+toget 0.06 0, well+train 0.05 0, well+under -0.04 0.06, well+writt 0.04 0.05
went+back -0.13 0, went+into -0.05 0, went+throu -0.33 0, went+to -0.09 -0.14, went+unans 0.26 0.04
went+well 0.05 0, were+0 -0.19 0, were+a 0.08 0.2, were+also 0.11 -0.08, were+among -0.03 0
were+asked -0.23 0, were+at -0.03 0, were+back -0.03 0, were+being 0.05 0.14, were+broug -0.26 0.18
were+calle 0.04 0, were+child -0.09 0, were+clear -0.08 0, were+commi -0.06 0, were+compl 0 0.2
were+conce 0.07 0, were+criti -0.03 0, were+descr 0.11 0, were+found 0.26 0.3, were+given 0.06 0
were+glad 0.06 0, were+good 0.12 0.06, were+happy 0.06 0, were+held -0.08 0, were+ident -0.11 -0.1
were+impre 0.03 0.03, were+in 0.05 -0.14, were+incon -0.1 0, were+inspe 0.07 0, were+issue -0.12 0
were+judge 0.08 -0.05, were+kind 0.11 0, were+laid -0.09 0, were+late -0.24 -0.03
were+left -0.12 -0.03, were+less 0.03 -0.15, were+made -0.1 0, were+missi -0.04 -0.06
were+more -0.15 0, were+named -0.03 -0.07, were+not 0.07 -0.29, were+of 0.08 0.04, were+out -0.09 0
were+outli -0.24 0, were+pleas -0.06 0, were+poor -0.03 0, were+posit 0.09 0.03
were+prais 0.12 -0.06, were+raise 0.04 -0.21, were+recei 0.08 0, were+revie -0.04 0
were+right -0.13 0, were+said 0.09 0.55, were+satis 0 0.23, were+seen 0.04 0, were+set 0.06 0
were+signi 0.37 0, were+still 0.22 0.22, were+struc 0.05 0.29, were+taken -0.06 -0.04
were+that -0.13 0, were+the -0.1 0.1, were+there -0.05 0, were+told 0.2 0.32, were+too -0.05 0.05
were+two -0.05 0, were+unacc 0.1 0, were+under -0.1 0, were+very 0.11 0.28, were+waiti 0.28 -0.23
were+weak -0.03 0, were+well 0 0.08, were+wides -0.14 0, were+worki 0.06 0, were+worri -0.14 0
weren+t 0.05 -0.15, west+of 0 -0.08, what+a -0.08 -0.1, what+about -0.12 0, what+an -0.04 0
what+are -0.12 0, what+becom 0.13 -0.1, what+child 0.42 0.33, what+comes 0.05 -0.08
what+could -0.07 0, what+did -0.29 0, what+diffe 0.19 -0.04, what+do -0.14 0, what+does -0.12 0
what+else -0.08 0, what+every -0.09 0, what+famil 0 0.03, what+goes 0.06 0, what+had -0.19 0
what+happe -0.32 -0.11, what+has 0.11 0.53, what+he -0.06 0, what+healt 0.15 0.15
what+help -0.37 -0.05, what+i -0.03 0, what+inspe -0.38 -0.09, what+is 0.16 0.12, what+isn -0.03 0
what+it 0.33 0.03, what+leade 0.23 -0.03, what+makes -0.06 0, what+matte 0.04 0, what+might 0.03 0
what+needs 0.09 0.73, what+now -0.03 0, what+ofste -0.42 -0.09, what+our 0.09 0.06
what+paren 0 0.1, what+progr 0.04 0, what+s 0.11 -0.22, what+schoo 0.05 0, what+she 0.08 0
what+shoul -0.04 0, what+some 0.11 0.31, what+steps 0.03 0, what+suppo 0.1 0.07, what+the -0.5 -0.7
what+their 0.03 -0.28, what+these -0.09 0, what+they -0.04 0.31, what+to 0.2 0.21
what+was -0.09 0.04, what+way -0.06 0, what+we 0.12 -0.2, what+will 0.12 -0.04
what+works -0.04 -0.04, what+would -0.08 0, what+you 0.07 0, wheel+and 0.19 0.14, when+a 0 0.25
when+child 0.09 0, when+he -0.03 0, when+i -0.11 0, when+inspe -0.03 0, when+it 0.34 0.03
when+ofste 0.28 -0.17, when+servi 0.05 0, when+she 0.03 0, when+the -0.27 0.22, when+there 0 0.04
when+they 0.26 -0.09, when+thing 0.11 0, when+we -0.22 0, when+will -0.04 0, when+you 0.18 0.03
where+a 0.07 0.14, where+child 0.13 -0.11, where+every 0.07 0.03, where+famil -0.07 0
where+impro -0.15 0.4, where+in 0.06 0, where+inspe 0.04 0, where+it 0.03 0.21
where+the -0.05 -0.07, where+there 0 0.13, where+they 0 -0.46, where+we -0.16 -0.09
wheth+child 0.08 -0.23, wheth+it -0.07 0, wheth+suffi -0.06 0, wheth+the -0.04 0
wheth+there -0.09 0, wheth+they 0.19 0.09, which+0 0.17 0, which+a -0.27 0, which+are -0.23 -0.1
which+began -0.03 0, which+came 0 -0.12, which+child -0.1 0.27, which+famil 0.15 0
which+follo -0.03 0, which+found 0.16 -0.04, which+had 0.27 -0.12, which+has 0.22 0.19
which+have 0.04 -0.05, which+i 0.16 -0.1, which+ident 0.09 0, which+in -0.13 0, which+inspe -0.1 0
which+is -0.33 0.24, which+isn 0.03 0, which+it 0.2 0.31, which+ofste -0.16 -0.14
which+paren -0.12 -0.15, which+ran 0.05 0, which+runs -0.09 0, which+said 0.03 0
which+schoo 0.03 -0.08, which+send 0.05 0, which+servi 0 -0.16, which+the 0 -0.05
which+their -0.1 0, which+there -0.11 0.04, which+they -0.23 0.04, which+to 0.2 0
which+took 0.05 0, which+was -0.24 0.3, which+we 0.03 -0.25, which+were -0.12 -0.08
while+they 0.3 0.08, while+waiti 0.18 -0.06, who+are -0.34 0.2, who+aren -0.08 -0.03
who+atten 0 -0.15, who+came 0.08 -0.12, who+can 0.03 0.07, who+canno -0.32 0, who+chair -0.03 0
who+come 0.08 0.14, who+could 0.09 0, who+d 0.27 0, who+did -0.11 0.13, who+do -0.21 0.06
who+doesn 0.12 0, who+don -0.07 -0.06, who+feel -0.1 0.11, who+fille -0.16 0, who+get 0 0.25
who+go 0.19 0, who+had 0.16 -0.18, who+has -0.3 -0.07, who+have 0 -0.39, who+help 0 0.06
who+inspe -0.1 0, who+is -0.07 -0.29, who+isn -0.05 0, who+know 0.08 0.07, who+lead 0.04 0.09
who+leads 0.13 0, who+leave 0.04 -0.03, who+live 0 0.06, who+ll 0.05 0, who+looke 0.13 0
who+may 0.03 0.08, who+met -0.09 0, who+miss -0.07 0, who+move 0.03 0, who+need 0.08 0.08
who+pays 0.18 0, who+runs 0.06 0, who+s 0 -0.08, who+said 0.07 0, who+shoul 0.11 0.03
who+spoke -0.07 0, who+strug 0 0.09, who+they -0.09 0, who+to 0 0.13, who+told -0.07 0
who+took -0.06 -0.11, who+use -0.1 -0.13, who+ve 0.28 0, who+visit 0 -0.03, who+wait -0.11 0.13
who+was 0 0.12, who+were -0.39 -0.11, who+will 0.19 0, who+work -0.06 0.23, whole+of -0.09 0
whom+it -0.06 0, whom+the 0.13 0.04, whom+they 0.08 -0.08, whom+to 0.03 0.12, whom+we 0.22 0
whose+child -0.26 -0.04, whose+needs -0.08 -0.24, whose+son -0.06 0, whose+work 0.1 0
why+did -0.14 0, why+does 0.03 0, why+it -0.09 0, why+not -0.1 0, why+s -0.06 0
wide+range 0.07 0.24, wides+and -0.27 0.05, wides+faili -0.05 0, wides+syste 0.3 0
will+be -0.19 0.13, will+carry -0.05 0, will+chang 0.04 0, will+come -0.07 0, will+conti -0.03 0
will+do 0.16 -0.05, will+go 0.14 0, will+happe 0.11 0, will+have -0.1 -0.12, will+make -0.08 0
will+not -0.04 0, will+now 0.17 0, will+the -0.07 0, will+wait -0.07 0, willi+to 0.07 0
wish+to 0 0.07, withi+0 0.33 0.08, withi+days 0.25 0.22, withi+five -0.08 0, withi+four 0.03 0
withi+statu 0 -0.2, withi+the 0 -0.17, withi+three 0.07 0, withi+weeks 0.07 0.14
witho+a -0.06 -0.5, witho+an 0.03 0, witho+being 0.08 0, witho+delay -0.05 -0.08
witho+the -0.15 0.03, won+t -0.16 0, word+for 0.04 0, word+that -0.12 0, words+are -0.04 0
words+for -0.04 0, words+of 0 -0.07, work+and -0.18 -0.04, work+as 0.25 0.11, work+close -0.07 0
work+had 0.08 0, work+hard 0.07 0.35, work+has 0.03 -0.04, work+in -0.16 0.16, work+is -0.22 0.1
work+joint 0.09 -0.21, work+of 0.19 0.23, work+or 0.08 0, work+so -0.07 0, work+that 0.12 -0.1
work+to -0.48 -0.04, work+toget -0.3 0.13, work+was -0.05 0, work+well 0.12 0.03
worke+and 0.05 0.03, worke+are -0.14 0.05, worke+for 0.03 0.08, worke+get 0.11 0
worke+toget -0.12 -0.1, worke+were 0.05 0, worki+and 0.09 0, worki+as 0.19 0, worki+close -0.07 0
worki+days -0.08 0, worki+group -0.15 0, worki+hard -0.05 0, worki+in -0.05 -0.27, worki+is 0 -0.11
worki+toget 0.07 -0.19, works+and 0.06 0.1, works+well -0.05 -0.11, worri+about 0.13 -0.07
worry+that 0.04 -0.03, worse+than 0.05 0, worst+of -0.04 0, would+be -0.43 -0.11
would+benef 0.11 -0.34, would+come -0.04 0, would+do -0.07 0, would+have 0.17 0.05
would+help -0.12 0, would+like 0.11 -0.13, would+mean -0.06 0, would+meet 0.12 0, would+not -0.03 0
would+t 0.03 0, would+take 0.07 0, would+you 0.04 0, write+a -0.23 0, write+about -0.08 0
write+that 0.22 0.03, write+the 0.03 0, write+to -0.11 0, writi+to -0.13 0, writt+and 0.03 -0.1
writt+befor 0.11 -0.12, writt+down 0.07 -0.04, writt+in 0.12 0, writt+it -0.04 0
writt+state -0.82 -0.04, writt+to -0.03 0, wrong+and 0.11 0, wrote+a -0.1 0, wrote+in 0 0.04
wrote+it -0.1 0, wrote+that 0.32 0.29, wrote+the 0.08 0, wsoa+and -0.08 0, wsoa+is 0.13 0
wsoa+was -0.03 0, year+0 0.53 0.28, year+0s 0.03 0, year+after -0.03 0, year+ago -0.05 0
year+and -0.14 0, year+by -0.04 0, year+check 0.18 -0.06, year+it 0.16 0, year+ofste -0.1 0
year+old -0.09 0.08, year+olds 0.28 -0.1, year+since -0.17 0, year+that 0 -0.13, year+the -0.04 0
year+they -0.06 0, year+to 0.09 -0.03, year+was 0.03 0, years+0 0.21 0, years+a 0.06 0
years+after -0.24 0, years+ago 0.15 -0.36, years+and 0.03 0, years+are 0.06 0.04
years+befor 0.05 0, years+by -0.05 0.03, years+for 0 -0.12, years+in 0.05 -0.04
years+inclu 0.2 -0.06, years+is -0.14 0, years+of -0.12 0.24, years+old 0 -0.12, years+or 0.16 0
years+setti -0.09 0.15, years+since -0.1 0, years+team -0.04 0, years+that -0.09 0
years+the 0 -0.08, years+to 0.17 0, years+we -0.04 0, yes+they 0.05 0, yet+in -0.13 0
yet+to 0.18 -0.26, you+agree -0.03 0, you+and 0.11 0, you+are 0 0.07, you+as -0.05 0, you+ask 0.1 0
you+asked -0.03 0, you+can -0.27 -0.07, you+could 0.07 0, you+d -0.12 0, you+do -0.05 0
you+don -0.07 0.13, you+feel 0.14 0, you+find -0.1 0, you+get 0.06 0.11, you+have -0.15 0
you+in -0.04 0, you+know -0.09 0, you+like 0.05 0, you+live 0.06 0, you+ll 0.07 -0.14
you+may -0.05 0, you+might -0.04 0, you+need 0 -0.08, you+re 0.32 0, you+said -0.28 0
you+say 0.1 0, you+see -0.12 0, you+shoul 0.06 0, you+that -0.1 0, you+the -0.06 0, you+to 0 -0.03
you+told 0.27 0, you+ve -0.15 0, you+wait 0.18 0.04, you+want -0.1 0, you+what -0.03 0
you+will -0.09 0, young+adult -0.04 -0.05, young+are 0.14 -0.14, young+carer 0.03 0
young+child 0.3 -0.17, young+peopl -0.07 -0.22, young+perso -0.26 0.13, your+child -0.24 0.03
your+exper 0.03 0, yours+since -0.19 0, youth+counc -0.05 0, youth+forum 0.15 0.1
youth+justi 0.23 0.14
first:
0+0 0.3 0.27, 0+a -0.23 -0.38, 0+about -0.27 0, 0+absen 0.14 -0.09, 0+acade 0 -0.15
0+acces -0.16 -0.07, 0+accor 0.37 0.23, 0+achie -0.1 0, 0+acros 0 0.1, 0+addit 0.1 0
0+adhd 0.05 -0.07, 0+adult -0.11 -0.11, 0+advic -0.04 -0.06, 0+after -0.23 -0.27, 0+again 0.12 0
0+agenc 0.05 0, 0+agree -0.04 0, 0+all -0.35 0.39, 0+alter -0.09 0.15, 0+among 0 -0.4
0+an -0.15 -0.07, 0+and 0.1 0.15, 0+annua 0.05 0.13, 0+anoth -0.26 0, 0+answe -0.09 0
0+anyth -0.04 0, 0+are -0.14 0, 0+area -0.2 -0.17, 0+areas 0.11 -0.13, 0+arran 0.03 0.09
0+as -0.12 -0.58, 0+ask -0.27 0, 0+asses -0.19 0, 0+at 0.03 -0.23, 0+atten -0.09 0, 0+autis 0.18 0
0+b 0.13 0, 0+babie 0.09 0.05, 0+back -0.03 0, 0+backg -0.04 0, 0+becau 0 -0.35, 0+befor 0.09 0
0+being -0.07 0, 0+below -0.1 0, 0+besid 0 0.07, 0+best 0.16 0, 0+bette -0.23 -0.06, 0+betwe -0.3 0
0+big 0.11 0, 0+board -0.04 0, 0+bosse 0.2 0, 0+both -0.15 0, 0+bring -0.3 0, 0+buses -0.04 0
0+but 0.27 -0.19, 0+by -0.04 -0.13, 0+c 0.08 0, 0+cabin 0.28 0, 0+calls 0.19 0.03
0+camhs 0.17 -0.2, 0+can -0.04 0, 0+care -0.07 0, 0+carer -0.06 0, 0+centr 0.29 0, 0+chair -0.07 0
0+chang 0.07 -0.16, 0+check 0 0.11, 0+chief -0.08 0, 0+child 0.14 0.49, 0+city 0.07 0
0+clear -0.1 -0.12, 0+cllr 0 -0.11, 0+co 0.23 0.27, 0+colle -0.03 0, 0+comme 0.15 0
0+commi 0.43 -0.17, 0+compl -0.09 0, 0+congr -0.05 0, 0+consi 0.11 0, 0+conta 0.03 0
0+contr 0.08 0, 0+could -0.09 0, 0+coun -0.05 0, 0+counc -0.46 0.06, 0+count 0.17 0, 0+cqc -0.12 0
0+credi 0.03 0, 0+data -0.19 0.36, 0+date -0.09 0, 0+dco 0.14 0, 0+deaf 0.08 0, 0+dear -0.09 0
0+debor 0.21 0, 0+decem -0.06 0, 0+decis 0.06 -0.07, 0+delay 0.22 -0.14, 0+deman -0.19 0
0+did -0.34 0, 0+direc 0.1 -0.12, 0+disab 0.1 0.11, 0+discu -0.03 0, 0+do -0.22 0, 0+does -0.18 0
0+don -0.16 0, 0+dr -0.07 0, 0+durin -0.03 0, 0+each -0.11 -0.06, 0+early 0.32 0.2
0+educa -0.23 0.56, 0+effec 0.17 -0.16, 0+ehc -0.08 0.3, 0+eight -0.33 0, 0+elect 0.2 0
0+eleve -0.13 0, 0+email 0.11 0, 0+emoti 0.09 -0.15, 0+even -0.15 0.27, 0+every -0.19 -0.03
0+exclu -0.16 0, 0+exper -0.05 0, 0+exter -0.07 0, 0+fair -0.15 0, 0+famil -0.39 -0.09
0+febru -0.03 0, 0+feedb -0.14 0, 0+few 0.1 -0.26, 0+fewer 0.11 -0.35, 0+findi 0.39 0
0+first 0 -0.14, 0+five 0.11 0, 0+fixed 0.14 -0.06, 0+follo 0.1 0.09, 0+for -0.26 -0.82
0+forum -0.24 0, 0+four -0.11 -0.11, 0+fourt 0.03 0, 0+frien 0.05 0, 0+from -0.41 0.26
0+front -0.11 0.04, 0+fundi -0.07 0, 0+furth -0.39 0, 0+gaps -0.03 0.09, 0+get 0.29 -0.27
0+getti 0 0.1, 0+girls -0.07 0, 0+going -0.26 0, 0+good 0.31 0.05, 0+gover 0.13 0, 0+gps -0.06 0
0+green -0.05 0, 0+had -0.07 0, 0+hardl 0.11 0.31, 0+has -0.05 0, 0+he -0.22 -0.22, 0+head -0.14 0
0+healt 0.33 -0.17, 0+heari 0.04 0, 0+hello -0.05 0, 0+help 0.18 -0.05, 0+her -0.15 0
0+here -0.32 0, 0+high 0.11 -0.1, 0+his -0.05 0, 0+hmci -0.23 0, 0+home 0.19 0, 0+hones -0.04 0
0+hospi 0.11 0, 0+how -0.26 -0.04, 0+hundr 0.03 0, 0+i -0.09 0.16, 0+icb -0.08 0, 0+ident 0.03 0.05
0+if -0.36 0.42, 0+image -0.05 0, 0+impac -0.09 0, 0+impro 0 -0.41, 0+in 0.59 -0.13, 0+inclu 0 -0.1
0+incon 0.38 0, 0+incre 0.05 0, 0+indep 0.03 0, 0+infor -0.18 -0.05, 0+inspe 0.18 0.2
0+insuf -0.08 0, 0+integ 0.1 0, 0+inter 0.13 0.06, 0+is -0.43 0, 0+it -0.04 -0.09, 0+its 0.52 -0.05
0+janua -0.17 0, 0+jo -0.04 0, 0+join -0.03 0, 0+joint 0 -0.14, 0+judge 0.1 0, 0+july 0.05 0
0+june 0.04 0, 0+just -0.03 0, 0+key -0.05 0.05, 0+keywo 0 0.28, 0+kids 0.05 0.03, 0+labou -0.13 0
0+last 0.22 0.27, 0+late 0.12 -0.04, 0+lead 0.05 0, 0+leade 0.28 -0.03, 0+less 0.09 0
0+let -0.14 0, 0+lette 0.63 -0.18, 0+littl 0.09 0.3, 0+local 0.09 -0.05, 0+long 0.06 0.06
0+look 0.05 0, 0+lost -0.05 0, 0+lots 0.14 0, 0+make 0.03 -0.2, 0+makin 0.22 0, 0+many 0.26 -0.09
0+march -0.03 0, 0+media 0.05 0, 0+meet -0.12 0, 0+meeti 0.07 0, 0+membe 0.07 0.11, 0+menta 0 0.11
0+middl 0.28 0, 0+minis -0.11 0, 0+minut -0.11 0, 0+money 0.07 0.3, 0+more 0.43 0.27
0+most -0.16 -0.23, 0+mostl -0.1 0, 0+moves 0.07 0, 0+movin 0.15 0.08, 0+mr -0.25 0, 0+ms -0.06 0
0+much 0.14 0.38, 0+multi 0.03 0, 0+mum -0.04 0, 0+my -0.29 0, 0+natio -0.14 0, 0+nearl 0 0.09
0+needs 0.06 0.21, 0+neith -0.08 0, 0+neuro 0.06 0, 0+never 0.11 0, 0+new -0.06 0.07
0+next -0.13 0, 0+nhs -0.15 0, 0+nine 0.2 0, 0+no 0.23 0.08, 0+nobod 0.3 0.54, 0+none -0.14 0
0+nor 0.22 -0.03, 0+north 0.14 0, 0+not -0.24 -0.42, 0+note -0.04 0, 0+noted -0.07 0
0+notes -0.05 0, 0+nothi -0.14 0, 0+novem -0.04 0, 0+now -0.04 0.25, 0+nurse 0.11 0.04
0+nursi -0.05 0, 0+occup 0 -0.03, 0+of -0.4 0.6, 0+offic -0.31 0.03, 0+ofste -0.16 -0.18
0+older 0.06 -0.14, 0+once -0.08 -0.09, 0+one -0.16 -0.39, 0+only 0.07 0.11, 0+open -0.08 0
0+oppos -0.05 0, 0+or -0.13 0, 0+ot 0.19 -0.13, 0+other -0.21 0.1, 0+our -0.53 -0.05
0+ours -0.17 0, 0+out -0.28 0, 0+outco -0.18 -0.36, 0+over -0.51 -0.22, 0+overa -0.04 0
0+overs 0.06 -0.08, 0+paedi 0.03 0, 0+page 0.21 0.11, 0+paren 0.09 -0.09, 0+part 0 0.08
0+partn -0.33 -0.07, 0+peopl 0.21 0.1, 0+perma 0.03 0.17, 0+perso -0.06 -0.06, 0+physi 0.17 0.06
0+place 0.17 -0.29, 0+plann 0.04 0, 0+plans 0.29 0.09, 0+pleas -0.29 0, 0+poor 0 -0.07
0+porta 0.2 0, 0+posit -0.1 0, 0+post 0.03 -0.08, 0+posts 0.16 0, 0+pract 0.34 0.27
0+prais 0.32 0.06, 0+prepa 0.1 0.06, 0+prima 0.07 0.11, 0+prior 0.51 0, 0+profe 0.22 0.29
0+progr 0.23 -0.25, 0+propo -0.05 0, 0+proud 0.11 0, 0+provi -0.12 0, 0+publi 0.04 0
0+pupil 0.18 0.04, 0+put 0.15 0.07, 0+q -0.15 0, 0+quali 0 0.12, 0+quest -0.08 0, 0+rates 0.06 0
0+read -0.42 0, 0+reaso -0.03 0, 0+recen 0.15 -0.22, 0+recom -0.04 0, 0+recru 0.17 0
0+reduc -0.08 -0.12, 0+refer 0.08 0, 0+regis -0.1 0, 0+relat 0.23 -0.18, 0+reply -0.05 0
0+repor -0.04 0, 0+reque 0.03 0, 0+resol -0.1 0, 0+resou 0.08 0, 0+respi 0.22 -0.17
0+respo -0.13 0, 0+resul 0.17 -0.03, 0+revie 0.25 -0.16, 0+revis 0.33 0, 0+right 0.04 0
0+ring -0.04 0, 0+risk -0.13 0, 0+risks -0.05 0, 0+said 0.3 -0.21, 0+sarah -0.22 0, 0+say 0.05 0
0+schoo -0.1 0.19, 0+secon -0.14 -0.07, 0+secti -0.03 0, 0+see 0.09 0, 0+senco 0.26 0.2
0+send -0.71 0.09, 0+sendi 0.05 0, 0+senio -0.27 0, 0+senso 0.03 0.15, 0+septe -0.13 0
0+servi -0.13 -0.3, 0+setti 0.06 0, 0+seven -0.03 0, 0+sever -0.23 0.29, 0+share -0.08 0
0+she 0.05 -0.49, 0+short 0.04 -0.19, 0+shoul -0.17 0, 0+signi -0.09 0, 0+since -0.37 -0.08
0+sir -0.12 0, 0+six -0.05 0, 0+slide -0.04 0, 0+small 0.28 -0.18, 0+so -0.2 0.37
0+socia 0.06 -0.14, 0+some 0.49 0.11, 0+someb 0.14 0, 0+someo -0.11 0, 0+south 0.05 0.24
0+speak -0.03 0, 0+speci 0.22 0, 0+speec 0.07 -0.12, 0+staff 0.26 0.1, 0+start -0.1 0
0+strat 0.14 0.12, 0+stren -0.07 0.07, 0+stron -0.26 -0.4, 0+suffi 0.1 -0.06, 0+suppo 0.45 0
0+suspe 0.24 -0.16, 0+syste 0.25 -0.07, 0+take -0.06 0, 0+talk -0.18 0, 0+taxis 0.11 0
0+teach 0.08 0.04, 0+teena 0.07 -0.1, 0+tell 0.11 0, 0+thank -0.14 0, 0+that 0.22 -0.37
0+the 0.1 -0.12, 0+their 0.03 0.18, 0+then 0.18 0, 0+thera 0.19 0.34, 0+there 0.49 0
0+these -0.45 0.15, 0+they 0.52 0.55, 0+thing -0.07 0.17, 0+third 0.11 -0.03, 0+this -0.2 0.34
0+those 0.26 0.44, 0+three 0.07 0.08, 0+throu 0.38 0, 0+time -0.06 0, 0+timel -0.05 0
0+to -0.76 0.23, 0+today 0.19 0, 0+toget -0.43 0, 0+too 0.45 -0.21, 0+top 0.08 0.03
0+train 0.08 0.03, 0+trans 0.3 0, 0+trave 0.08 0.07, 0+tribu -0.04 0, 0+trust 0.07 0
0+turno 0.05 -0.14, 0+two -0.41 -0.12, 0+typic 0.03 0, 0+unacc 0.03 0.07, 0+under -0.2 0.28
0+urgen -0.12 0, 0+us 0.06 0, 0+varia -0.15 0, 0+very 0.08 0.25, 0+visit 0.05 0.07, 0+waiti 0 0.15
0+waits -0.2 0, 0+was -0.12 0, 0+watch -0.09 0, 0+we -0.38 -0.13, 0+weak 0 -0.04
0+weakn -0.26 -0.09, 0+weekl -0.03 0, 0+welco -0.03 0, 0+well -0.32 0, 0+what -0.55 -0.43
0+wheel -0.06 0, 0+when 0.16 -0.35, 0+where -0.05 0.34, 0+wheth -0.06 0, 0+which -0.15 0
0+who -0.1 0, 0+why -0.27 0, 0+wides 0.39 0, 0+will -0.06 0, 0+withi -0.13 0, 0+work -0.13 0.23
0+workf -0.05 0, 0+worki 0.11 0, 0+would -0.04 0, 0+write -0.09 0, 0+year 0.12 0, 0+yes 0.17 0.04
0+yeste 0.2 0, 0+you 0 0.18, 0+young 0.32 0.3, 0+yours -0.08 0, 1+0 0.12 -0.19, 1+a -0.12 -0.45
1+about -0.04 -0.14, 1+absen 0.09 -0.27, 1+accel -0.03 0, 1+accep 0.16 0, 1+accou -0.22 0
1+achie 0.04 0, 1+ackno 0 0.14, 1+acros 0.11 -0.12, 1+act -0.06 0, 1+actio 0.53 -0.31, 1+ad 0.07 0
1+added 0.12 -0.16, 1+adds 0.12 0.09, 1+adult -0.64 0, 1+advic 0 -0.08, 1+after 0.2 0.06
1+again 0.16 0, 1+age 0.04 -0.07, 1+agenc -0.12 0.03, 1+agree -0.04 0, 1+aim -0.11 0
1+all 0.03 0.71, 1+also 0.42 0, 1+am -0.05 0, 1+among 0.04 0.03, 1+an -0.36 0, 1+and 0.09 -0.43
1+anoth 0.23 0, 1+answe -0.16 0, 1+any 0 0.23, 1+app 0.19 0, 1+appoi 0.15 -0.16, 1+appro 0.03 0
1+april -0.19 0, 1+are -0.22 0.11, 1+area -0.28 0.34, 1+areas 0.15 0, 1+aren 0.25 0.11
1+arran 0.21 0, 1+arriv 0.03 0, 1+as -0.1 -0.44, 1+ask -0.08 0, 1+asked -0.14 -0.24, 1+asks 0.04 0
1+asses 0.28 -0.09, 1+assis 0.09 0, 1+assur -0.15 0, 1+at 0.29 -0.42, 1+atten 0.12 0
1+audit -0.06 0, 1+autho 0 0.23, 1+autis 0 0.05, 1+avera -0.03 0, 1+b 0.03 0, 1+back 0.04 0
1+backl 0.18 0.1, 1+balan 0.07 0, 1+be 0.08 0, 1+becau -0.04 0, 1+began -0.03 0, 1+begin 0.08 0
1+belie -0.1 0, 1+best 0.04 0, 1+bette 0.33 -0.11, 1+betwe 0.13 0.16, 1+big -0.09 0, 1+bits -0.1 0
1+board 0.23 0, 1+borou 0.17 0.09, 1+bosse 0.05 0, 1+boy -0.12 0, 1+break 0.22 -0.03
1+brief -0.1 0, 1+bring -0.13 0, 1+budge 0.2 -0.15, 1+build -0.15 0, 1+but -0.05 0, 1+by 0 -0.06
1+c 0.09 0, 1+cabin 0.06 -0.17, 1+call -0.06 0, 1+calle 0.05 0.12, 1+calls 0.11 0
1+came -0.09 -0.04, 1+campa 0.05 0, 1+can 0.07 0.09, 1+capac 0.09 0, 1+care 0.18 -0.18
1+carer -0.09 -0.07, 1+case -0.09 0, 1+casew -0.03 0, 1+ccg 0.11 0, 1+chair 0.05 -0.21
1+chang 0.2 0.21, 1+chari -0.09 0, 1+check 0 -0.27, 1+chief -0.23 0, 1+child -0.14 0.1
1+city -0.08 -0.11, 1+clear 0.11 0.18, 1+clini -0.06 -0.11, 1+cllr -0.12 0, 1+close -0.06 0
1+co 0.3 0.13, 1+colle 0.05 0, 1+come -0.11 0, 1+comes 0 -0.05, 1+comme -0.03 0.08
1+commi 0.19 0.21, 1+commu 0.1 -0.08, 1+compl -0.06 0, 1+conce -0.04 -0.05, 1+concl -0.37 0
1+confi 0.32 -0.12, 1+conse 0.23 0, 1+consi -0.03 0.03, 1+conti 0.13 -0.24, 1+contr -0.03 -0.14
1+costs -0.03 0, 1+could -0.13 0.38, 1+counc -0.49 0.23, 1+count 0.03 0.27, 1+cours -0.03 0
1+cqc -0.2 0, 1+criti 0.03 -0.03, 1+cultu 0.17 0, 1+d 0.03 -0.08, 1+data -0.04 -0.07
1+daugh -0.03 0, 1+day -0.03 0, 1+days 0.09 0, 1+dco -0.08 0.03, 1+decis 0.08 0.06, 1+delay -0.07 0
1+deman 0.09 0, 1+depar 0.07 0, 1+descr -0.05 0.27, 1+deser -0.09 0, 1+desig 0.21 0.13
1+detai 0.07 0, 1+dfe -0.15 0, 1+diagn -0.06 0, 1+did 0 0.13, 1+didn 0 0.21, 1+diffe 0.07 0
1+direc 0.09 0.14, 1+disab 0.04 0.04, 1+do -0.07 0.28, 1+docum -0.13 0, 1+does 0 0.41
1+doesn -0.22 0, 1+don -0.4 0.08, 1+done -0.16 0, 1+down 0.11 0, 1+draft -0.08 0, 1+drive -0.26 0
1+drop 0.04 0, 1+dynam 0.04 0.05, 1+each -0.15 0, 1+early -0.14 0, 1+east 0.07 0, 1+educa 0.05 0.19
1+effec -0.78 -0.32, 1+ehc -0.4 0.26, 1+else -0.03 0, 1+emplo 0.03 0, 1+engag 0.32 0
1+engla -0.04 0, 1+enoug 0.15 0.33, 1+even -0.07 0, 1+every -0.16 0.06, 1+examp -0.08 -0.14
1+exclu 0.07 0.22, 1+execu -0.04 0, 1+expec 0.06 0, 1+exper 0.24 0, 1+expla 0.27 0
1+fact 0.11 -0.04, 1+faili -0.12 0.35, 1+famil -0.21 -0.42, 1+far -0.06 0, 1+febru -0.14 0
1+feel -0.05 0.12, 1+fell -0.04 0, 1+felt 0.06 0, 1+few 0.18 0.14, 1+figur -0.03 0
1+find -0.08 0.04, 1+findi -0.23 -0.06, 1+first 0 -0.35, 1+five -0.07 0, 1+fives 0.12 0
1+focus 0.04 0, 1+follo 0 -0.07, 1+for -0.48 -0.16, 1+forum 0.11 0, 1+found 0.09 0.23
1+four 0.1 0.18, 1+frien -0.05 0, 1+from 0.28 0, 1+front -0.05 0, 1+fundi 0.03 0, 1+furth 0 0.19
1+gave 0.06 0.04, 1+get 0.45 0.26, 1+give 0.1 0, 1+gives -0.31 0, 1+go 0.08 0.06, 1+goes -0.11 0.13
1+good 0.17 -0.45, 1+got -0.04 0, 1+gover 0.32 0.07, 1+grade -0.1 0, 1+gradu 0.07 -0.05
1+grand 0.05 0, 1+green 0.04 0, 1+group -0.28 0, 1+had 0.63 -0.18, 1+hadn 0.13 0, 1+half 0.04 0
1+happe -0.18 0, 1+has -0.3 -0.1, 1+hasn 0.05 0, 1+have -0.44 -0.42, 1+he 0.03 0, 1+head 0.18 0
1+healt 0 0.66, 1+hear -0.03 0, 1+heard -0.05 -0.17, 1+heath -0.03 0, 1+help 0.19 -0.08
1+her -0.08 0, 1+here -0.03 0, 1+high -0.08 0.22, 1+highl -0.17 0.11, 1+hold 0.09 0, 1+home 0.04 0
1+hones -0.23 0, 1+hope -0.15 0, 1+how 0.32 -0.05, 1+hubs 0.12 0.17, 1+i 0 -0.2, 1+icb 0 -0.05
1+ident -0.14 0.14, 1+if -0.17 0, 1+impor 0.03 0, 1+impro 0.26 -0.24, 1+in 0.4 -0.32
1+inclu 0.03 0.1, 1+incon 0.25 -0.04, 1+incre 0.08 0.12, 1+indep -0.21 0, 1+infor 0.03 -0.1
1+initi -0.84 0, 1+inspe 0.22 0.08, 1+integ 0.04 -0.04, 1+inter 0.22 0, 1+inves 0.08 0
1+invol -0.05 -0.07, 1+is -0.28 0, 1+isn -0.3 -0.04, 1+issue -0.04 0, 1+it -0.4 -0.25
1+its 0.37 0.14, 1+joint -0.31 -0.1, 1+judge 0 -0.25, 1+june 0.03 0.11, 1+key -0.13 0.25
1+keywo 0.03 0, 1+kids 0.11 0.24, 1+know -0.51 0.41, 1+lack 0.54 -0.14, 1+last -0.03 -0.14
1+late 0.15 -0.03, 1+law -0.24 0, 1+leade 0.13 -0.25, 1+learn 0.07 0, 1+leave -0.09 0, 1+led 0.03 0
1+left 0.05 0, 1+lette -0.3 0.03, 1+like 0.26 0.13, 1+liked 0.23 0.43, 1+line 0.2 0, 1+list -0.03 0
1+liste -0.04 0, 1+lists -0.07 0, 1+littl 0.12 0.05, 1+ll -0.39 0, 1+local -0.45 -0.06
1+long 0 -0.16, 1+longe -0.03 0, 1+look -0.03 0, 1+looke -0.09 -0.09, 1+looks -0.2 0, 1+lose -0.1 0
1+lot 0.03 -0.15, 1+loved 0.07 0, 1+m -0.18 0, 1+made -0.07 0, 1+main -0.04 0.32, 1+mains 0.22 0
1+makes -0.12 0, 1+man -0.05 0, 1+many -0.26 -0.25, 1+march 0.17 0.09, 1+matte -0.1 0
1+may -0.26 -0.28, 1+mayor -0.03 0, 1+me 0.17 0, 1+mean 0.05 0, 1+means -0.14 0, 1+measu -0.1 0
1+meet -0.06 0, 1+meeti 0.06 0, 1+membe 0.6 0.19, 1+menta 0.09 -0.06, 1+met 0.05 0.18
1+might -0.09 0, 1+minis -0.03 0, 1+minor 0.05 -0.05, 1+monda -0.1 0, 1+monit 0 0.04
1+month 0.24 0.5, 1+more -0.54 0.19, 1+morni -0.05 0, 1+most 0.1 0.1, 1+mothe -0.07 0
1+move -0.15 0.04, 1+moves 0.06 0, 1+mp -0.07 0, 1+mr -0.25 0, 1+much 0.6 0, 1+multi 0 -0.1
1+mum -0.04 0, 1+must 0.17 -0.13, 1+name -0.04 0, 1+named 0.05 0, 1+natio -0.09 0
1+need 0.24 -0.11, 1+needs 0.03 -0.2, 1+neuro -0.14 0, 1+new 0.39 0.09, 1+news -0.08 0
1+newsl -0.05 0, 1+next 0.03 0, 1+nhs 0.11 -0.03, 1+nine 0.15 0, 1+no 0 0.13, 1+nobod -0.22 0
1+none 0.11 0, 1+north 0.08 -0.03, 1+not 0.2 -0.28, 1+note -0.09 0.04, 1+noted 0.18 0.18
1+nothi -0.03 0, 1+notic 0.16 0, 1+novem 0.13 0.41, 1+now 0.03 0.14, 1+numbe 0.2 0.06
1+nurse 0.18 0.11, 1+nursi 0.11 0.04, 1+octob 0.24 0, 1+of -0.52 0.04, 1+off -0.03 0
1+offer -0.39 -0.03, 1+offic 0.23 -0.06, 1+ofste 0.03 -0.1, 1+often 0 0.07, 1+older 0.08 -0.12
1+one 0.29 -0.46, 1+ones 0.25 0.13, 1+only -0.37 0, 1+oppos -0.06 0, 1+or -0.06 0, 1+order 0.07 0
1+ot 0.06 0, 1+other 0.24 -0.25, 1+our -0.17 0.06, 1+out -0.09 -0.12, 1+outco 0 -0.29
1+over -0.32 -0.11, 1+overa -0.09 -0.06, 1+overs -0.25 0, 1+own -0.24 0, 1+pace 0.27 -0.05
1+paedi 0.08 -0.07, 1+page -0.17 0, 1+panel -0.11 0, 1+paren -0.19 -0.07, 1+part 0.25 0
1+parti 0 -0.03, 1+partn 0.21 0, 1+pathw 0.23 -0.16, 1+payme 0.12 -0.12, 1+peopl 0.65 0.26
1+per -0.07 0, 1+perso -0.07 0, 1+phone -0.09 0, 1+place 0 -0.04, 1+plan -0.11 -0.03
1+plann 0 -0.55, 1+plans 0.04 0.17, 1+pleas 0.3 0.22, 1+point 0.28 -0.04, 1+polic -0.04 0
1+poor 0.09 -0.04, 1+porta 0.08 0.05, 1+posit -0.05 0.04, 1+posts 0.06 0, 1+pract 0.25 -0.24
1+prais 0.25 0, 1+prepa 0.03 0, 1+prese 0.06 0, 1+prima 0.05 0, 1+prior -0.13 0, 1+produ 0.22 0.27
1+profe -0.04 0, 1+progr 0.26 0.03, 1+promi -0.05 0, 1+propo 0.12 0.03, 1+provi 0.13 0.39
1+publi 0.05 0, 1+pupil -0.25 -0.03, 1+purpo -0.26 0, 1+put 0.06 0.09, 1+quali -0.07 0.08
1+quart 0.06 0, 1+quest -0.09 0, 1+quote 0.04 0, 1+raise -0.03 0, 1+range -0.36 -0.03
1+rarel -0.06 0, 1+rate -0.06 0, 1+rated -0.06 0, 1+rates -0.33 0, 1+re -0.3 0.15, 1+read 0.11 0
1+reaso 0.03 -0.23, 1+recei 0.05 0, 1+recen 0 0.05, 1+recog -0.16 0.05, 1+recom -0.03 0
1+recor 0.05 -0.08, 1+recru -0.06 0, 1+refer 0.09 0, 1+refor -0.48 0, 1+relat -0.24 0
1+remai 0 -0.08, 1+remar 0 0.33, 1+rep -0.08 0, 1+repor 0.68 -0.14, 1+respo 0.15 0, 1+rest -0.04 0
1+resul -0.07 0.18, 1+retur 0.03 0, 1+revie 0 0.12, 1+revis -0.05 0.12, 1+right 0.06 0
1+role 0.05 0, 1+s -0.38 0, 1+safeg 0.04 0.09, 1+safet -0.05 0, 1+said 0.19 -0.11, 1+same 0.03 0
1+sat -0.07 0, 1+satur -0.06 0, 1+saw 0 0.12, 1+say 0.24 -0.08, 1+says 0.6 0.63, 1+schoo -0.07 0.27
1+secon -0.07 -0.09, 1+secre -0.03 0, 1+see 0.29 -0.18, 1+self 0.14 0, 1+senco 0.06 0
1+send -0.12 -0.04, 1+sendi -0.03 0, 1+senso 0.05 0.03, 1+sent -0.07 0, 1+septe 0.47 0.1
1+servi 0.48 0.7, 1+sessi -0.06 0, 1+set -0.17 0, 1+shall 0.09 0, 1+share -0.03 0.15, 1+she -0.04 0
1+short 0 0.03, 1+shoul 0 -0.54, 1+shows 0.22 0, 1+signi -0.03 0.39, 1+since 0.11 0
1+singl 0.06 0.14, 1+sit -0.06 0, 1+six -0.04 0, 1+small 0.05 0, 1+so -0.35 -0.06
1+socia -0.08 -0.21, 1+some 0 -0.5, 1+son -0.11 0, 1+south -0.15 0, 1+speak 0.06 0.22
1+speci 0.11 0.05, 1+speec 0.03 -0.08, 1+spent -0.08 0, 1+spoke 0.17 0.39, 1+staff 0.17 -0.39
1+stand -0.06 0, 1+start 0.11 0, 1+state -0.06 0, 1+statu -0.04 0, 1+stay 0.09 0, 1+steps -0.03 0
1+still 0 -0.07, 1+strat -0.09 -0.14, 1+stren 0.13 0.05, 1+stron 0.22 0.03, 1+suffi 0.29 0
1+summa -0.1 0, 1+suppo 0.03 0.44, 1+sure 0.13 0, 1+surve -0.11 0, 1+suspe 0.08 0
1+syste 0.28 -0.14, 1+t -0.39 0, 1+take -0.03 0.18, 1+takes 0.12 -0.13, 1+talk 0.07 0
1+targe -0.05 0, 1+teach -0.18 0.05, 1+team -0.17 0, 1+teena 0.07 0.1, 1+tell -0.17 0
1+templ -0.06 0, 1+term 0.09 -0.06, 1+than -0.26 -0.19, 1+thank -0.03 0, 1+that 0.41 -0.18
1+the -0.09 -0.04, 1+their 0.46 0.55, 1+them 0.12 -0.05, 1+then -0.11 0, 1+thera -0.1 0.06
1+there 0 0.1, 1+these -0.31 -0.28, 1+they 0.04 -0.39, 1+thing 0 0.35, 1+think 0.08 -0.05
1+third 0.03 0, 1+this 0.63 -0.08, 1+those -0.04 0, 1+thoug 0.05 -0.3, 1+three 0.37 0.03
1+throu -0.11 0, 1+thurs -0.03 0, 1+time 0.2 0.07, 1+timel 0.13 0.32, 1+times 0.03 0.17
1+to 0.14 0, 1+told 0.05 -0.05, 1+too 0.27 -0.13, 1+took -0.03 0, 1+top 0.19 0.34, 1+track -0.15 0
1+train -0.04 0.06, 1+trans 0 0.16, 1+trave 0.04 0.04, 1+tribu -0.2 0, 1+true -0.06 0
1+trust -0.15 0.03, 1+tuesd -0.09 0, 1+turno 0.07 -0.19, 1+two -0.04 -0.37, 1+typic 0.1 0
1+under 0.16 0, 1+up 0.17 -0.17, 1+updat -0.06 0, 1+ups 0.32 0.07, 1+use 0.04 0.16, 1+used -0.04 0
1+value 0.12 0.16, 1+varia 0.06 0, 1+varie -0.15 0, 1+ve -0.41 0.41, 1+verdi -0.18 0
1+versi -0.07 0, 1+very -0.11 0, 1+view 0.1 0, 1+views 0 0.06, 1+virtu 0 0.13, 1+visio -0.16 0
1+visit -0.18 0.08, 1+voice 0.07 -0.04, 1+wait -0.19 -0.1, 1+waiti -0.17 -0.14, 1+waits 0.2 -0.19
1+want 0.07 -0.17, 1+wante -0.26 0, 1+wants -0.08 0, 1+was -0.09 -0.32, 1+watch -0.19 0
1+way 0.19 -0.35, 1+we -0.21 0.2, 1+weakn 0.3 -0.22, 1+websi 0.17 0, 1+week 0.05 0.08
1+weeks -0.08 0, 1+well -0.26 0.13, 1+went -0.47 0, 1+were 0.24 -0.43, 1+weren 0.17 -0.09
1+what -0.54 -0.26, 1+where -0.14 0, 1+which -0.16 -0.03, 1+who 0.3 0.13, 1+whole -0.09 0
1+why -0.1 0, 1+will -0.41 0, 1+wish 0.13 0, 1+withi 0.05 0, 1+woman -0.07 0, 1+word -0.04 0
1+words 0.06 0.05, 1+work 0 -0.03, 1+worke 0.17 0.16, 1+worki -0.35 -0.23, 1+works -0.11 0
1+worri 0.03 0, 1+would 0.1 0, 1+write 0.11 -0.07, 1+writt 0.05 -0.13, 1+wrote 0.15 0.25
1+wsoa -0.07 0, 1+year 0.13 -0.13, 1+years 0 -0.11, 1+yes -0.09 0, 1+you -0.15 -0.31
1+young -0.35 0.28, 1+your -0.32 0, 1+youth 0.18 0.1, 2+0 -0.06 0.05, 2+0th 0.07 0, 2+a 0 0.14
2+about -0.08 -0.17, 2+accep -0.06 0, 2+acces -0.08 0, 2+ackno -0.19 0, 2+acros 0 -0.09
2+act -0.17 -0.11, 2+actio -0.08 0.04, 2+add -0.09 0, 2+added -0.04 0, 2+adhd 0.15 -0.06
2+adult 0.3 0.13, 2+advic -0.15 -0.03, 2+advis 0.19 0, 2+after -0.23 0.04, 2+again -0.09 0
2+age 0.07 0, 2+agenc 0 -0.33, 2+ages 0.2 0, 2+ago -0.24 0, 2+agree -0.03 0, 2+all 0.32 0.03
2+alrea -0.07 0, 2+also 0.49 -0.04, 2+alway -0.03 0, 2+ambit 0.03 -0.1, 2+among 0.06 0.11
2+an -0.29 0.19, 2+and 0.5 0.06, 2+annua 0.09 -0.03, 2+anoth -0.06 0, 2+answe -0.09 0, 2+ap -0.09 0
2+apolo 0.06 0, 2+app -0.04 0, 2+appea 0.15 0, 2+appoi -0.1 0, 2+appro 0.25 -0.05, 2+april 0.08 0
2+are -0.5 0.31, 2+area 0.04 -0.06, 2+areas 0.61 0.12, 2+aren 0.13 -0.05, 2+aroun -0.13 0
2+arran 0.2 0.07, 2+as -0.14 0, 2+ask 0.05 0.1, 2+asked -0.06 0.1, 2+asses 0.1 -0.23
2+assur -0.08 0, 2+at 0.42 -0.06, 2+atten 0.04 -0.1, 2+audit -0.13 0, 2+autho 0.29 0.2
2+autis -0.11 0.05, 2+avera -0.04 0, 2+aware -0.06 0, 2+away 0.11 0, 2+b 0.07 0, 2+back 0.11 0
2+badly -0.05 0, 2+be -0.34 -0.11, 2+becau 0.04 0, 2+becom 0.05 0, 2+been -0.17 0.18
2+befor 0 -0.38, 2+began -0.03 0, 2+being 0.31 -0.26, 2+belie 0.31 0, 2+belon -0.07 0
2+benef 0.08 -0.18, 2+besid 0.12 -0.32, 2+best -0.09 0, 2+bette -0.16 0.19, 2+betwe -0.13 -0.03
2+both 0.03 0, 2+break 0 0.07, 2+bring 0.03 -0.11, 2+broug 0.45 0, 2+budge -0.16 0.04
2+but -0.06 0, 2+by -0.18 0.14, 2+cabin -0.07 0, 2+call -0.05 0, 2+calle 0.18 0, 2+calls 0.06 0
2+came 0.08 0.63, 2+camhs 0.05 0, 2+can -0.1 -0.12, 2+care 0.13 0.2, 2+carer -0.24 0.19
2+carri 0.04 0, 2+cases 0.04 0, 2+casew 0.07 0, 2+cent -0.07 0, 2+centr 0.22 -0.1, 2+chair -0.03 0
2+chall 0.16 0.35, 2+chang 0 -0.66, 2+check 0.16 -0.14, 2+chief -0.05 0, 2+child -0.13 0.23
2+city -0.17 0.18, 2+clear 0.08 0.51, 2+clini 0.35 0.35, 2+cllr -0.1 0, 2+co 0.13 0.09
2+colle -0.05 -0.07, 2+come 0.25 0.16, 2+comes 0.26 0.03, 2+comin -0.1 0, 2+comme 0.09 -0.11
2+commi -0.05 -0.27, 2+commu 0 0.04, 2+compl 0.05 0.17, 2+conce -0.53 -0.05, 2+concl 0.16 -0.36
2+confi -0.12 0.03, 2+consi -0.29 0.16, 2+consu 0.11 0, 2+conta -0.1 0, 2+conte 0.03 0
2+conti 0 -0.08, 2+contr -0.08 0, 2+could 0.03 -0.1, 2+counc 0.05 0.05, 2+count 0.05 -0.07
2+cours -0.07 0, 2+cqc 0.38 -0.25, 2+credi 0.08 0.04, 2+criti 0.24 0, 2+cut 0.09 0, 2+d -0.11 0
2+data 0.03 0, 2+days -0.27 0, 2+dco 0.05 0, 2+decid -0.12 0, 2+delay 0.03 -0.04, 2+deman 0.17 0
2+descr -0.06 0.06, 2+deter -0.09 0, 2+devel 0.18 -0.03, 2+did 0.2 0.28, 2+didn -0.12 0
2+diffe 0.05 -0.05, 2+direc -0.06 -0.16, 2+disab -0.32 -0.11, 2+disap 0.08 0, 2+distr -0.19 0
2+do -0.11 -0.56, 2+does 0.07 -0.26, 2+doesn -0.14 0, 2+doing 0.04 0, 2+don 0.05 -0.07
2+done -0.13 0, 2+doubl -0.03 0, 2+down 0.15 0, 2+drew 0.03 0, 2+each -0.12 0, 2+earli 0.12 0
2+early 0.07 0.21, 2+east 0.05 0, 2+educa 0.2 -0.29, 2+effec -0.08 0.27, 2+ehc 0.11 -0.16
2+eight -0.08 0, 2+eleve -0.06 0, 2+email 0.04 0, 2+emoti 0 0.13, 2+end 0.13 -0.04, 2+engag -0.03 0
2+enoug 0.14 -0.15, 2+ensur -0.08 -0.04, 2+evalu 0.08 0, 2+ever -0.08 0, 2+every -0.17 0
2+evide 0.12 0, 2+exclu 0.12 0, 2+execu -0.08 0, 2+exper -0.04 -0.05, 2+expla -0.1 0
2+expre -0.08 0, 2+faili 0.21 0, 2+fair 0.08 0, 2+famil -0.08 -0.11, 2+far -0.07 -0.03
2+favou 0.08 0, 2+feel 0.2 0.2, 2+felt -0.25 0, 2+few 0.2 0, 2+fewer 0.03 0, 2+figur 0.09 0
2+find -0.04 -0.22, 2+findi 0.25 0.08, 2+finds -0.11 0, 2+first -0.06 0.18, 2+five -0.18 -0.15
2+fix -0.09 0, 2+follo 0.15 -0.12, 2+for 0 -0.07, 2+forum 0.1 -0.08, 2+found 0.08 -0.09
2+four -0.06 0.09, 2+frame -0.05 0, 2+free 0.06 0, 2+from 0.14 -0.2, 2+front -0.03 0
2+full -0.03 0, 2+fundi -0.05 -0.03, 2+furth 0.05 -0.07, 2+gaps 0.07 0, 2+get 0.37 0.33
2+gets -0.04 0, 2+getti 0.09 0, 2+give 0.04 0.03, 2+given -0.12 0, 2+gives 0.03 0, 2+glad 0.09 0
2+go -0.24 0.04, 2+goes -0.09 0, 2+gone -0.1 0, 2+good 0.11 0.43, 2+got -0.1 0.41
2+gover -0.09 0.07, 2+grant 0.14 0, 2+grate 0.04 0, 2+group 0.36 0.2, 2+grown -0.14 0
2+had -0.17 0.58, 2+half -0.09 -0.16, 2+happe -0.11 0, 2+hard 0 -0.12, 2+has -0.3 -0.27
2+hasn 0.06 0, 2+have -0.18 0.11, 2+havin -0.05 0, 2+he -0.06 0, 2+head -0.22 0, 2+healt 0.43 0.15
2+hear -0.03 0, 2+heard 0 0.04, 2+heari 0.06 0.11, 2+held 0.26 0, 2+help -0.06 0.1
2+helpe -0.13 0.08, 2+her -0.1 0, 2+here 0.03 0, 2+high -0.05 0.17, 2+highl -0.19 0, 2+home -0.14 0
2+hones 0.06 0, 2+how -0.27 0.22, 2+howev 0.16 -0.05, 2+hub 0.04 0, 2+i -0.1 0, 2+ident -0.33 -0.12
2+if -0.03 0, 2+impre 0.05 0.05, 2+impro 0.72 -0.47, 2+in 0.03 0.16, 2+inclu 0.11 0.11
2+incon -0.05 0.03, 2+infor 0 0.14, 2+ins 0.04 0, 2+inspe -0.41 0.67, 2+insuf 0.23 -0.17
2+inter -0.09 -0.16, 2+into 0.04 0.22, 2+inves -0.07 0, 2+invol -0.03 0, 2+is -0.21 -0.54
2+isn -0.16 0, 2+issue -0.09 0.03, 2+it -0.12 -0.47, 2+its 0.12 0, 2+janua -0.16 0
2+joint 0.24 0.3, 2+journ 0.07 0, 2+judge -0.18 0, 2+june 0.15 0, 2+just -0.28 0, 2+kept 0.11 0.03
2+key 0.19 -0.09, 2+kids 0.1 0, 2+kind 0.05 0.11, 2+knew -0.03 0, 2+know -0.08 -0.13
2+known -0.05 0, 2+langu 0.13 -0.21, 2+last -0.2 0.83, 2+late -0.27 -0.14, 2+lead -0.03 0.32
2+leade 0.14 0.05, 2+learn -0.14 0.04, 2+leave 0.12 -0.19, 2+led 0.09 0, 2+left 0.24 -0.28
2+lengt 0.03 0, 2+less 0 -0.29, 2+let -0.08 0, 2+lette 0.03 0.03, 2+like 0.09 -0.29, 2+liked 0.03 0
2+line 0.13 0, 2+list 0.13 0, 2+liste 0.07 0.09, 2+lists -0.1 0, 2+littl 0.17 -0.14, 2+ll -0.09 0
2+local -0.33 -0.12, 2+long -0.14 -0.08, 2+longe 0.03 0.14, 2+look -0.21 0, 2+looke -0.04 0
2+lost 0.03 0, 2+made -0.2 0.18, 2+main 0.29 -0.11, 2+mains -0.05 0, 2+make 0.31 -0.25
2+manag 0.06 0, 2+many 0.22 -0.3, 2+march 0.35 0, 2+matte -0.12 0, 2+may 0.13 0, 2+me 0.07 0
2+means 0.06 0, 2+meant -0.03 0, 2+medic 0.16 -0.15, 2+meet -0.08 0, 2+meeti -0.27 0
2+membe 0.05 -0.31, 2+might -0.07 0, 2+missi 0.03 0, 2+month 0.24 0, 2+more 0.52 0.15
2+most 0.07 0.25, 2+move 0.08 0, 2+moved 0.14 0, 2+mp -0.03 0, 2+much -0.07 0, 2+must 0.08 -0.15
2+my -0.04 0, 2+named 0.23 -0.15, 2+need -0.07 0.05, 2+neede 0.11 0, 2+needs -0.33 0.13
2+neuro -0.08 0, 2+never 0.08 0, 2+new -0.18 0.05, 2+news -0.03 0, 2+nhs 0.1 -0.12, 2+nice -0.03 0
2+nine -0.04 0, 2+no -0.08 0.57, 2+nobod -0.15 0, 2+none -0.27 0, 2+north 0.03 0.08
2+not -0.33 0.29, 2+note 0.11 0, 2+noted -0.28 0.37, 2+notes 0.05 -0.12, 2+nothi 0.04 0
2+notic 0.04 0, 2+novem -0.03 0, 2+now 0.14 0.33, 2+numbe 0 -0.17, 2+nurse 0.03 0.11
2+nursi 0.09 0, 2+obser 0.06 0.12, 2+occup 0.15 0, 2+octob -0.04 0, 2+of 0 0.04, 2+offer 0.1 0.19
2+offic 0.11 0.05, 2+ofste -0.03 0.35, 2+often 0 -0.1, 2+older 0.04 0, 2+once 0.12 0
2+one 0.17 -0.24, 2+only -0.06 -0.08, 2+open -0.09 0, 2+or -0.17 0, 2+other -0.12 0.34
2+our 0.03 -0.05, 2+out -0.09 0, 2+outco -0.4 -0.08, 2+outli -0.09 0, 2+over 0.12 -0.22
2+overs -0.13 0.04, 2+own -0.06 0, 2+paedi 0.05 0, 2+page 0.06 0, 2+paper -0.1 0, 2+paren 0 -0.2
2+part 0.17 0, 2+parti 0.13 -0.03, 2+partn 0.07 0.14, 2+past 0.14 0, 2+pathw 0 0.04, 2+peopl 0 0.14
2+perfo -0.22 0, 2+perso -0.38 0, 2+phone -0.08 0, 2+place -0.07 -0.22, 2+plain 0.04 -0.42
2+plan -0.35 0.03, 2+plann 0 -0.11, 2+plans 0.05 0.18, 2+pleas 0.3 0, 2+point -0.2 0.26
2+posit -0.17 -0.26, 2+pract 0.12 0.08, 2+prais -0.32 0.19, 2+press 0.21 0, 2+prima 0.03 0.1
2+prior -0.87 0, 2+proce 0.25 0, 2+produ 0.19 0.03, 2+profe -0.22 -0.1, 2+progr 0.42 0.33
2+promi -0.08 0, 2+provi 0.37 -0.11, 2+publi 0.03 0.12, 2+pupil 0.18 -0.46, 2+put 0.1 0.21
2+putti -0.03 0, 2+quali 0.11 0.22, 2+raise -0.31 -0.14, 2+rate -0.04 0, 2+re 0.44 -0.08
2+reach 0.05 0, 2+read 0 0.11, 2+reaso -0.06 0, 2+recei -0.16 0.09, 2+recen 0 0.13, 2+recog -0.66 0
2+recom -0.05 0, 2+recru -0.07 0, 2+reduc 0.03 -0.09, 2+refor -0.05 0, 2+regis -0.03 0
2+regul 0.03 -0.07, 2+relat 0.1 -0.03, 2+remai 0.05 -0.09, 2+remem -0.03 0, 2+remin -0.05 0
2+repor 0.72 -0.22, 2+repre 0.03 0, 2+requi 0.06 0, 2+resig -0.04 0, 2+respo 0.53 -0.06
2+resul -0.12 0, 2+retur -0.1 0, 2+revie 0.15 -0.3, 2+revis 0.17 -0.12, 2+right 0.22 0
2+run 0.05 0, 2+s 0.28 0.32, 2+said 0 0.14, 2+same -0.03 -0.16, 2+satis 0.11 0.13, 2+saw -0.22 0.23
2+say 0.18 0.47, 2+says 0 0.04, 2+schoo 0.44 0.25, 2+secon 0.09 0.16, 2+secur 0.05 0.11
2+see -0.21 0.06, 2+seen -0.15 0.14, 2+sen 0.19 0.08, 2+senco -0.03 0, 2+send 0.08 -0.17
2+sent -0.1 0, 2+septe -0.09 0, 2+servi -0.63 0.12, 2+set -0.26 0, 2+sets -0.03 0, 2+setti 0.07 0
2+seven -0.04 0, 2+sever -0.5 0, 2+share -0.13 0, 2+she 0.06 0, 2+short 0.06 0.09
2+shoul 0.21 -0.13, 2+shows -0.03 0, 2+signi 0.03 -0.3, 2+since 0.13 0, 2+sit 0.04 0, 2+slow 0.07 0
2+small -0.04 0, 2+so 0.07 -0.22, 2+socia -0.04 -0.06, 2+some 0.37 0.03, 2+somet -0.03 0
2+sorry -0.24 0, 2+speak 0.1 -0.14, 2+speci -0.49 0, 2+speec 0.17 0.05, 2+spent 0.04 0
2+spoke 0.06 0, 2+staff 0 0.29, 2+stand 0.16 0, 2+start 0.24 0.14, 2+state -0.14 0.03
2+steps -0.07 0, 2+still 0.35 -0.06, 2+stood 0.05 0, 2+strat -0.15 -0.1, 2+stren -0.06 -0.4
2+stron -0.13 0.03, 2+suffi -0.18 -0.08, 2+sugge -0.18 0, 2+summe 0.03 0, 2+suppo 0.38 -0.07
2+surve -0.03 0, 2+syste 0.16 0.18, 2+t -0.25 0.03, 2+take 0.35 -0.11, 2+taken 0.1 0.05
2+takes -0.2 -0.13, 2+talk 0.04 0, 2+talke -0.09 0, 2+team -0.21 0, 2+teena 0.05 -0.06
2+tell 0.1 0.07, 2+ten 0.08 0.06, 2+that 0.42 0.03, 2+the -0.05 -0.34, 2+their -0.33 0.08
2+them -0.03 -0.1, 2+then 0.12 0, 2+thera 0.29 0.12, 2+there 0.28 -0.36, 2+these 0.09 0.33
2+they 0 -0.52, 2+thing -0.25 0.1, 2+third 0.05 0, 2+this 0.06 0.07, 2+those 0.43 -0.35
2+thoug 0.07 -0.32, 2+three 0 -0.55, 2+throu 0.04 0, 2+time -0.22 0.09, 2+timel 0.04 -0.05
2+times 0 -0.08, 2+to -0.1 0.51, 2+today -0.06 0, 2+toget -0.1 0, 2+told -0.04 0.47
2+too 0.03 -0.33, 2+took 0.1 0.15, 2+train 0.23 0.23, 2+trans -0.27 -0.44, 2+trave 0.08 -0.08
2+troub 0.04 0, 2+true -0.21 0, 2+trust 0 -0.11, 2+try 0.06 0, 2+two -0.07 -0.14, 2+unacc 0.06 0
2+under 0.13 0.1, 2+up 0 -0.11, 2+updat -0.07 0, 2+urgen -0.08 0, 2+us 0.07 0.16, 2+use 0.05 0
2+used 0.07 0.1, 2+vacan -0.03 0, 2+ve -0.09 -0.32, 2+very -0.1 -0.17, 2+view -0.15 0
2+visib -0.14 0, 2+visit 0.26 0.54, 2+voice 0.33 0, 2+wait 0 -0.23, 2+waite -0.08 0, 2+waiti 0 0.11
2+waits -0.16 0.06, 2+want -0.14 0, 2+wants -0.2 0, 2+warm 0.38 0.08, 2+was -0.28 0.07
2+watch -0.16 0, 2+we 0.35 0.17, 2+weak -0.08 0, 2+weakn 0.13 -0.05, 2+weeks 0.03 0, 2+welco 0.09 0
2+well 0.04 0.03, 2+went 0.16 0.15, 2+were 0.07 0.26, 2+weren 0.06 0, 2+what -0.14 -0.24
2+when -0.11 0.27, 2+where 0.05 0, 2+wheth -0.08 0, 2+which 0.04 0.57, 2+who -0.41 -0.45
2+whom -0.12 0, 2+whose -0.03 -0.04, 2+why -0.05 0, 2+wides -0.27 0, 2+will -0.22 0, 2+wish -0.06 0
2+withi 0.04 0, 2+witho -0.06 0, 2+word -0.09 0, 2+words -0.23 0.12, 2+work 0.21 0.08
2+worke -0.08 0.05, 2+worki 0.1 0.13, 2+worri 0.06 0, 2+would 0.04 0, 2+write 0.21 0
2+writi 0.05 0, 2+writt -0.17 0, 2+wrote 0.06 -0.08, 2+year -0.27 -0.06, 2+years -0.28 -0.06
2+yes -0.1 0, 2+you -0.21 0.05, 2+young -0.15 0.27, 2+your -0.09 0
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
