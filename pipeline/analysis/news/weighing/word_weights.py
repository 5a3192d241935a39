"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

from collections.abc import Iterator

_LISTED = """
word:
0 -0.11 0, 0m -0.04 0, 0st -0.04 0, 0th 0.06 0, a 0.1 0.38, able 0 0.06, about -0.06 -0.29
above 0.04 -0.13, absen -0.05 -0.15, acade 0.37 -0.09, accel -0.15 0.05, accep -0.09 -0.29
acces -0.03 0.04, accor 0.03 0, accou 0 0.12, accur 0.13 0.06, achie -0.15 -0.03, ackno 0.25 0.25
acros 0.11 -0.16, act -0.06 0.13, acted -0.05 0, actin 0.05 -0.05, actio -0.29 -0.15, activ 0 0.12
adapt -0.03 0.11, added 0 -0.03, addit 0.06 0.48, addre 0 -0.07, adds 0.08 0.08, adole 0 0.15
adult -0.1 -0.24, advic 0 0.24, advis 0.07 0.08, advoc 0.06 0, after 0.06 0, again -0.07 0.04
age 0.09 -0.03, aged -0.04 0, agenc 0.17 0.04, ago 0.04 -0.07, agree -0.03 0.04, ahead 0.07 -0.15
aim 0.04 0, all -0.23 0.03, alloc -0.07 -0.05, allow -0.05 0, alone 0.05 0, along -0.13 0.28
alrea -0.19 0, also 0.31 -0.11, alter 0 0.04, alway -0.09 0, am -0.03 0, ambit 0.2 -0.03
amend -0.09 0, among -0.18 -0.23, amoun 0 -0.08, an 0.09 0.07, and -0.33 0.28, anew 0.05 0.07
annua 0.14 -0.26, anoth 0.09 -0.06, answe -0.14 0, ante 0 -0.06, any -0.15 0.06, anyth 0 -0.08
ap 0 -0.36, app -0.2 0, appea -0.08 0, appoi 0.09 0.14, appre 0 -0.07, appro -0.12 0.17
april -0.07 0.05, are 0.38 0.23, area -0.07 0.32, areas 0.25 0.32, aroun -0.13 -0.13, arran 0.13 0
arriv 0.1 0.13, artic -0.05 0, as -0.21 0, asd 0.14 -0.04, ask -0.03 0, asked -0.05 0, askin 0 0.05
asks -0.05 0, aspir 0.11 0, asses 0.08 -0.24, assis -0.04 0, assoc -0.06 0, assur -0.04 -0.07
at 0 0.25, attac -0.04 0, atten -0.08 0.15, autho -0.14 0, autis 0.1 -0.14, avail 0 -0.27
avera -0.05 0, await 0 -0.04, aware 0 -0.11, away 0 0.05, b 0.05 0, back -0.09 0.06
backl -0.16 0.29, badly 0.09 -0.14, based 0.04 0.11, be -0.19 0.12, bear -0.05 0, bears -0.05 0
becau -0.07 0, becom -0.13 0, been 0.04 0.1, befor -0.21 -0.3, begin 0 -0.19, behav 0 0.09
behin 0.04 -0.15, being 0.2 -0.04, belie 0.1 -0.2, belon -0.06 0, below -0.07 0, benef -0.17 -0.23
best -0.03 -0.05, bette 0.14 -0.43, betwe 0.14 0.16, beyon 0.05 -0.06, big 0.07 0, birth 0 0.05
black -0.1 -0.08, board -0.11 0.19, bodie -0.05 0, borou 0.05 -0.08, bosse -0.03 0, both -0.09 0
break 0.05 0.13, brief -0.04 0, bring -0.14 0.25, broad 0 0.06, broke -0.03 0.17, broug 0.15 0.29
budge 0.08 0, build -0.16 0.16, built -0.03 0, but -0.14 -0.18, by -0.52 0.3, c -0.04 0
cabin 0.05 0, calle -0.15 0.04, came 0.13 -0.15, camhs 0 0.05, campa -0.03 0, can 0.08 0.23
canno -0.04 0.14, capac 0.16 -0.09, care 0.23 0, cared 0.03 0.06, carer -0.04 0.19, carri 0.05 0
case -0.19 -0.21, cases -0.07 0, casew 0.03 0, cause 0 0.09, ccg 0 -0.05, ccgs -0.04 0
celeb -0.03 0, cent 0 0.08, centr 0.19 0.11, certa 0.23 0, chair -0.12 0.17, chall -0.08 -0.41
chang 0 0.15, charg 0.11 0, check -0.1 0.12, chief -0.07 -0.09, child -0.09 -0.12, choic 0.04 0
city 0.04 0, clear -0.04 -0.2, clini 0 0.12, cllr -0.05 0.06, close 0 0.18, clubs 0 -0.07
co 0.05 0.03, coher 0.11 -0.2, cohes 0.04 -0.16, coldh -0.11 0, colla 0.14 -0.05, colle -0.16 -0.03
come 0 0.12, comes 0.17 -0.03, comme 0 0.03, commi 0 -0.24, commu 0.38 -0.62, compa 0.04 0
compl -0.15 0, compr 0 0.04, conce 0.27 -0.46, concl -0.08 -0.04, confi -0.15 -0.05, conse -0.05 0
consi 0 -0.12, consu -0.04 0.15, conta 0 -0.15, conte -0.09 0, conti 0.04 -0.13, contr -0.05 -0.06
coope 0.08 -0.03, coord 0 -0.06, copy -0.03 0, core 0 0.07, corpo 0.04 0, could 0 -0.04
counc -0.32 -0.13, count 0.12 -0.09, cours -0.08 0, covid -0.07 -0.08, cqc -0.03 0.29
creat -0.07 0.14, credi -0.04 0, crisi -0.07 0.3, criti -0.05 0, cultu 0 0.07
curre 0 -0.29, cut 0 -0.11, daily 0 0.05, damni -0.14 0.13, data 0.03 -0.23, date 0.08 -0.26
dates -0.05 0, day 0.03 -0.08, days 0 0.08, dco 0 0.13, deadl 0.07 0, deal 0.11 0.07, deali 0 -0.08
dealt 0.07 0.05, decem -0.09 -0.04, decis 0.21 0.33, dedic -0.1 0.04, deep 0.1 0.04, deepl -0.03 0
delay 0.13 0.06, deliv -0.07 -0.21, deman -0.05 -0.25, depar -0.05 -0.03, depen 0.07 0
deput 0 0.07, descr 0.06 0.09, deser 0.08 0, desig 0.13 0.32, detai -0.05 0.08, deter -0.18 0
devel -0.13 0, dfe -0.1 0.07, diagn 0.12 -0.22, did 0.04 0.26, diffe 0.21 -0.07, diffi -0.05 -0.1
direc -0.22 -0.05, disab 0.13 -0.06, disap 0 -0.08, disco -0.03 0, discu -0.16 0.04
disor 0.06 -0.03, dissa 0.05 -0.13, distr 0 -0.07, do 0.21 0.12, docum -0.1 0, does 0.27 0.04
doing 0.16 0, don -0.13 0, done 0.21 -0.2, doubt 0.08 -0.05, down 0.06 0.04, downl -0.04 0
drawn -0.04 -0.03, drew -0.07 0, drive 0 -0.04, drop 0 0.06, due -0.03 -0.11, dunho -0.09 0
durin 0 0.05, dutie -0.03 0, dynam 0 0.24, each -0.08 0.18, early 0.15 0.33, east -0.1 0
educa -0.11 -0.33, effec 0.03 -0.1, effic 0 -0.04, ehc 0.14 -0.19, ehcp -0.04 0, ehcps -0.11 -0.08
eight 0 0.18, elect 0.06 0.04, embed 0.19 -0.2, emoti 0 0.08, emplo 0 0.05, enabl 0 0.03
encou -0.18 0, end 0 0.06, engag 0.12 0.09, engla -0.08 0, enjoy 0.03 0, enoug 0.13 -0.22
ensur 0 -0.38, equal 0.05 0.26, equip -0.03 0.04, estab 0.05 -0.16, evalu -0.21 0.15
even 0.08 -0.09, ever 0.06 0.07, every -0.11 0.25, evide -0.06 0.09, examp 0.06 0.03, excel 0 0.08
exclu 0.04 0.22, execu -0.11 0.06, exist 0 -0.1, expec -0.12 0, exper -0.26 -0.03, expla -0.05 0.08
exten -0.13 0.21, exter 0 0.07, extre 0.06 0.07, f 0.07 0, face 0.08 0.09, faile 0.03 -0.08
faili -0.07 -0.08, fails -0.14 -0.03, failu -0.12 0, fair 0.03 0, fall 0 -0.05, famil 0.17 -0.07
far -0.23 -0.11, fast 0.09 0.12, faste -0.03 0.05, fault -0.04 -0.08, featu -0.12 0
febru -0.12 -0.08, fed -0.03 0, feedb 0.05 0.11, feel 0 -0.33, feels -0.06 0, felt -0.08 -0.11
few -0.11 0.24, fewer -0.08 0.04, fight 0.08 -0.14, fille -0.07 0, final 0.1 0, find -0.11 0
findi 0 -0.27, finds -0.12 -0.06, first 0.17 0.04, fit 0.08 0.05, five -0.11 -0.09, fixed 0.04 0.09
focus -0.21 -0.1, follo -0.41 0.25, for 0.19 -0.19, force 0.04 0, forma -0.12 0, forme 0.03 0
forum 0.3 0.43, found 0.03 -0.12, four 0.09 0, frame 0.05 0.18, free -0.07 0, frequ 0 -0.05
from -0.1 0, front 0.15 0.16, frust 0.04 -0.06, fulfi 0 -0.17, full -0.04 0, fully -0.04 -0.12
funda 0.06 0, fundi -0.11 0.06, furth 0 -0.2, futur 0.03 -0.12, gain 0 -0.07, gaps 0.05 -0.04
gathe -0.03 0.09, gave -0.07 -0.04, gener -0.05 -0.03, get 0.23 -0.28, gets 0 -0.07, getti 0 0.13
give 0 0.08, given 0.06 0.05, gives 0.05 0, go 0 0.18, goes 0.05 0.26, going -0.26 0.23
golde 0.05 0.13, gone 0.09 0.09, good 0.21 -0.25, got 0 0.04, gov 0.03 0, gover -0.24 -0.24
gps 0.12 -0.04, grasp 0.05 0, great -0.27 0.14, green 0.07 0.15, group 0.16 0, grow 0 -0.06
growi -0.08 0, guida 0.03 0.06, had 0.32 0.32, half 0 -0.21, hall -0.12 0, hand 0.06 0.04
hande -0.12 0, happe -0.05 0.04, happy -0.03 0, hard 0.11 0.15, hardl -0.04 0, has 0.26 0.5
have 0.13 0.32, havin 0.04 0.09, he -0.13 -0.3, head -0.29 0, heads -0.03 0, healt 0.29 0
hear -0.04 -0.13, heard 0.06 -0.05, heari 0.06 0.07, heart 0.05 0.08, heavi 0.08 0, held -0.12 0
help -0.04 0.62, helpe 0.05 0.09, helpf 0.04 0.12, helpi 0 0.1, helps -0.04 0.07, her 0 0.05
here -0.17 0, high -0.07 0.11, highe 0.19 0.19, highl -0.19 0.27, him -0.03 -0.06, his -0.09 0
hmci -0.06 0, hold 0 0.09, holds 0.06 0, hones -0.04 0.04, hope -0.11 0, hospi 0 0.23
how -0.28 -0.79, hub -0.03 0.06, hubs 0.13 0.15, i -0.2 0.04, icb -0.09 0, ident -0.34 0.34
if -0.12 0.15, image 0.03 0, impac 0.04 -0.53, impai 0.05 0.13, imple 0.07 -0.1, impli -0.06 0
impor -0.1 -0.03, impre 0.06 0, impro -0.11 0.44, in 0.21 -0.04, inclu -0.11 0.07
incon -0.11 -0.25, incre -0.04 -0.07, indep 0 0.2, indiv 0.03 0, influ 0 -0.06, infor -0.16 -0.12
initi 0.07 0.22, innov 0.08 -0.03, insid -0.05 0.03, inspe 0.26 0.07, insta 0.1 0.2
insuf 0.06 -0.16, integ 0.05 0.08, inten 0 0.05, inter 0.03 0.18, into -0.11 -0.12
intro -0.06 0.13, inves 0.05 0.18, invol 0 0.23, is 0.2 -0.14, isola 0 -0.08, issue 0.22 0
it -0.08 -0.16, its 0 -0.13, jan 0.03 0, janua -0.13 -0.04, john -0.03 0, join 0.04 0
joine -0.07 0, joint -0.26 -0.29, jones 0.05 0, journ 0.03 0.16, judge 0.14 0.25, july 0.04 0
june -0.05 0, just 0.07 0.27, justi 0.23 0, kb -0.03 0, keep 0.1 0.07, keepi 0 -0.18, keeps -0.09 0
kept 0 0.03, key -0.17 -0.12, kind 0.04 0, knew 0.04 0.05, know 0.1 0.03, knowl 0.12 0
known 0.03 0.09, labou -0.05 0, lack 0.07 -0.04, laid -0.03 0, langb -0.11 0, langu 0.15 0.27
large -0.05 0, last -0.21 0.39, laste -0.05 0, late 0 -0.03, latel 0.03 -0.24, later 0.09 0
lates 0.03 0, launc 0 -0.14, law -0.11 0, lay -0.03 0, lead -0.07 0, leade 0.63 0.29
leadi -0.1 0.03, leads 0 -0.03, learn -0.14 -0.04, least -0.03 0, leave 0.14 -0.15, led 0 0.22
left 0.04 0.07, legal 0.03 -0.05, lengt 0 -0.03, less 0.04 0.07, let 0 -0.09, lets 0.04 0
lette 0.16 0.06, level 0.03 -0.26, life 0.12 0.22, lifel -0.09 0, light 0 -0.07, like 0.11 -0.27
likel -0.04 -0.06, limit 0.12 -0.28, line 0 0.06, list 0.09 -0.11, liste -0.05 0.21
lists -0.1 0.08, littl 0.06 -0.08, live -0.08 -0.11, lived -0.07 -0.09, lives -0.04 -0.1
local -0.23 0.14, long 0.17 -0.27, longe -0.09 0.07, look 0 -0.23, looke -0.18 -0.19, looki -0.03 0
looks -0.06 0, lose 0 -0.1, lost 0 -0.03, low -0.07 -0.2, lower 0 -0.09, made 0.09 0.12
main -0.07 0, mains 0.17 -0.1, majes -0.05 0, make 0.05 0.13, makes -0.07 0, makin 0.14 0.3
manag -0.07 0, manne 0 -0.03, many 0.14 -0.03, march 0.12 0.05, mark 0.03 0.12, marti -0.06 0
matte -0.13 -0.05, may -0.06 -0.2, me -0.07 0.08, mean 0.05 -0.11, meani 0 -0.05, means 0.11 -0.11
meant 0 -0.1, measu -0.16 -0.07, medic 0.08 0.04, meet 0.22 0.23, meeti -0.14 -0.1, meets -0.05 0
membe 0 0.05, menta -0.14 0.25, menti 0.11 0, merch 0.05 0, merro -0.05 0, merse 0.06 -0.03
met 0 0.09, middl -0.05 0, might 0.04 0, mile 0.06 0, miles -0.08 0, milli -0.03 0, mind 0.05 0
minim 0 -0.03, minis -0.06 0, minut -0.03 0, miss 0.06 0, misse -0.06 0, missi 0.1 0.1
mobil 0 -0.06, model 0 0.13, money -0.07 0, monit 0 -0.06, month -0.14 0.17, more 0.2 0.05
morni -0.03 0, most 0.21 0.05, mostl 0 -0.04, move 0.09 -0.09, moved 0.03 0.07, mp -0.09 0.09
much 0 0.06, multi 0 0.1, must -0.03 0, my -0.09 0.08, name -0.03 0, named 0.17 -0.06
names -0.05 0, natal 0 -0.03, navig 0.03 -0.06, nearl 0 -0.13, need -0.04 -0.09, neede 0 -0.21
needs 0.22 0.03, neith 0.05 -0.05, neuro 0.26 -0.25, never -0.11 0, new 0 0.42, newly 0.05 0.07
news -0.1 0, next -0.22 -0.06, nhs -0.39 0, nine 0 0.09, no 0.1 0.09, nobod 0.13 -0.13
none -0.15 -0.1, nor 0.08 -0.1, north -0.12 -0.03, not -0.09 -0.12, note 0.09 -0.04
noted 0.14 -0.04, notes 0.07 0.03, novem 0.16 0, now -0.04 0.29, numbe -0.19 0.04, nurse 0.12 0.32
occup 0.08 0, octob 0.06 0, of 0.03 0.05, off 0 -0.05, offer 0.27 -0.08, offic 0.22 -0.08
ofste -0.32 -0.19, often 0.19 -0.27, old 0 -0.06, older 0.04 -0.19, olds 0 -0.08, once -0.11 0
one 0 -0.17, ones 0 -0.09, onlin 0.21 -0.16, only 0.03 0, open 0.05 0.09, opene 0.05 0.05
opera 0 0.2, opini 0.25 -0.04, oppor -0.12 -0.18, or -0.22 0.16, order 0.04 0, organ -0.04 0
other 0.22 -0.17, ought 0 -0.06, our 0.04 0.26, ourse -0.03 0, out 0.23 0.26, outco -0.5 0.14
outli -0.1 -0.03, outre 0.1 0.1, outsi 0 -0.11, outst -0.08 0, over -0.16 0.07, overs 0.07 -0.29
own -0.12 -0.17, owned -0.08 0, owns 0.05 -0.09, pace 0.09 -0.03, packa -0.04 0, paedi 0.03 0.03
page -0.09 0, paid -0.07 0, pande 0.07 -0.22, panel 0.06 0.1, paper -0.05 -0.11, paren -0.07 -0.21
part 0.27 0, parti 0.04 -0.17, partn -0.3 0.11, parts -0.1 0, passi 0.08 0, past -0.05 0.07
pathw 0.21 -0.19, paul -0.04 0, pdf -0.04 0, peopl 0.2 0.05, per 0.03 0, perfo 0 0.04, perio 0 0.15
perma -0.04 0, persi -0.06 0, perso 0.13 0.15, phase 0 -0.03, photo -0.04 0, physi 0.05 -0.03
picke 0.12 -0.08, pictu 0.15 -0.03, piece 0.04 0, place 0 0.1, plain 0.07 -0.24, plan -0.03 0
plann 0.3 -0.07, plans 0.55 -0.85, pleas 0.28 0.09, pledg 0.04 0, plent 0 -0.06, point 0.12 -0.05
poor 0.28 -0.2, poorl -0.03 -0.03, port -0.06 0, porta 0.07 0.07, posit 0.09 -0.19, possi -0.17 0
post 0.11 0, pract 0 0.27, prais 0.27 0.25, preci 0.1 0, prepa -0.06 -0.26, prese 0.16 -0.07
press -0.06 0, previ 0 0.26, prima 0.21 0.05, prior -0.15 0.42, proac 0 -0.07, probl 0 -0.1
proce -0.03 -0.36, produ -0.09 -0.14, profe 0.14 0.03, progr -0.08 0.18, proje 0 0.08
promi -0.16 0, promo 0.12 0.15, promp 0 0.18, propo 0.04 0.09, prote -0.15 0, proud 0 0.03
provi 0.16 -0.17, psych -0.11 0.15, publi -0.03 0, pupil 0.26 0, purpo 0.08 0.05, put -0.04 0.15
puts -0.03 0, putti -0.1 0, quali 0.35 -0.53, quart -0.07 0, quick 0.07 0.09, raise -0.03 -0.21
range -0.26 0, rapid -0.06 0, rates -0.05 0, ratin 0.09 0.18, reach 0.06 0.07, read -0.22 0
ready 0.04 0.08, real 0 -0.15, reali 0 0.05, reall -0.07 0.08, reaso -0.04 0, reass 0 0.06
recei 0 0.14, recen 0.31 -0.17, recog 0.09 0.24, recom 0.03 -0.04, recor 0.12 0.03
recov -0.08 -0.11, reduc 0 -0.09, refle 0.07 0.26, refor -0.04 -0.31, regar 0 0.03
regis -0.07 0.15, regul -0.04 0.08, reins -0.05 0, relat 0.13 0, relea 0.07 0, relev 0 0.08
remai 0.03 -0.2, remar 0.08 0, renew 0 0.05, reorg 0.1 0, repor 0.06 0.18, repre 0.04 0.18
reque 0 -0.14, requi -0.05 0.19, resid 0.04 0.06, resou 0.11 0.32, respi -0.08 0, respo -0.15 0
resul -0.16 -0.2, revea 0.07 0, revie 0 -0.45, revis -0.13 0.09, right 0.29 0.62, ring 0.08 0.05
rise 0.1 0.1, risk 0.03 0.13, risks 0.08 0, road -0.07 0, robus -0.13 -0.07, role 0.03 0.04
round 0.05 0, route -0.03 0, routi 0.07 -0.05, ruled -0.04 0, run -0.07 -0.03, runs 0.11 0.07
s -0.11 0.25, safe 0.05 0.05, safeg 0.13 -0.14, safet -0.04 0, said -0.24 -0.09, same 0 0.13
saved -0.03 0, saw 0.08 0.16, say -0.16 -0.17, sayin -0.09 0, says -0.06 0.24, schoo -0.12 0.23
secon 0.25 -0.16, secre -0.1 0, secti 0.06 0, secto -0.16 0.03, secur -0.03 0.13, see -0.06 0
seein -0.09 0, seek 0 0.04, seen -0.04 0.31, sees -0.12 0.07, self -0.03 0.07, semh 0 -0.09
sen 0.12 -0.04, senco 0.04 0.05, send -0.04 0.41, sendi 0 0.06, senio 0.08 -0.07, sense 0.13 0.05
senso 0.1 0.09, sent -0.06 0.08, septe -0.07 -0.09, serio 0 -0.05, servi 0 -0.09, sessi 0.1 0.12
set -0.05 0.15, sets 0 -0.1, setti -0.14 -0.44, settl 0 0.18, seven 0 0.16, sever -0.25 0.41
shall -0.04 0, shape 0 0.09, shari 0 -0.03, sharp -0.08 0, she -0.11 0, short -0.05 -0.23
shoul 0 -0.43, showe -0.13 -0.03, shown 0.14 0.09, shows 0.12 0.15, side 0.06 0, signi 0.6 -0.23
signp 0 0.04, simil -0.04 0, since -0.11 0.42, singl -0.03 0.07, situa 0 -0.04, six -0.07 0.17
skill -0.13 -0.15, slow 0.05 -0.05, so -0.5 -0.13, socia -0.13 0.55, some 0.11 -1.01, somet 0.05 0
son -0.1 0, soon 0.05 -0.05, soone 0.06 0, sorry -0.16 -0.13, south -0.11 0, speak 0 0.04
speci 0.09 -0.1, spect 0 -0.06, speec 0.14 0.12, spent -0.05 0, spoke 0.04 0, spot 0.06 0.07
spott 0.09 0.09, stabi 0.08 0.08, stabl -0.03 0, staff -0.13 -0.06, stage 0 0.05, stake -0.04 0.09
stand 0 -0.03, start -0.17 0.44, state -0.24 -0.04, statu 0.07 -0.04, stay -0.03 0, step 0 0.08
steps -0.15 0.05, still 0.19 -0.34, strai -0.07 0, strat 0.44 -0.33, stren -0.11 -0.18
stron 0.23 0.39, struc 0.03 -0.05, strug -0.03 -0.03, studi -0.03 0, subsc -0.05 0, succe 0 0.06
such 0 0.04, suffi 0.06 0.17, sugge 0.08 0, suit 0.12 0, suita 0 0.07, summa -0.08 0
suppo -0.23 0.52, sure -0.14 -0.05, surge 0.09 0.03, surpr -0.13 -0.09, surve -0.13 0
suspe 0 -0.03, susta -0.1 0.04, syste -0.11 -0.18, t -0.24 -0.03, table 0.03 0, take -0.11 0.03
taken 0 0.25, takes -0.04 0.11, takin -0.11 0.06, talk 0.06 0.12, talke -0.16 0, talki 0.03 0
targe -0.05 0.04, task 0.05 0, teach 0.07 0.08, team -0.08 0.37, teams 0 0.19, teena 0.2 -0.17
tell -0.08 0, term 0 0.1, than -0.04 -0.28, thank -0.06 0.1, that 0.21 -0.03, the -0.26 0.14
their 0.14 0.08, them -0.05 0.16, thems 0.06 -0.03, then -0.09 -0.03, thera 0.24 0
there 0.13 -0.13, these -0.43 0.34, they 0.43 0.34, thing -0.07 0.36, think -0.06 -0.09
this -0.15 -0.13, thorn -0.08 0, thoro -0.06 0, those -0.29 0.23, thoug 0 0.08, threa 0.05 0.13
three 0 0.04, thriv 0 0.05, throu 0.18 0.12, thurs 0 -0.05, time 0 -0.27, timel 0.04 -0.21
times 0.09 0.12, to 0 -0.43, today 0 0.09, toddl 0.05 0.06, toget 0.05 0.3, told -0.11 -0.27
tony 0.05 0, too 0.29 -0.45, took 0.04 -0.14, top 0.05 0.17, towar -0.05 0, track -0.06 0
train -0.04 0.25, trans 0.03 -0.2, trave -0.08 0.19, treat 0.12 0.15, tribu -0.05 -0.04
troub 0.04 0, true 0.03 0, trust -0.06 -0.31, try 0.05 0, turn 0.04 -0.11, turne 0.09 0
twelv -0.04 0, two -0.14 0, typic -0.12 0.22, unacc 0.05 -0.04, unans 0.06 0.04, under 0.5 0
unhap 0.07 0.05, unmet 0.03 0, until -0.1 -0.16, up -0.25 -0.25, updat -0.1 -0.03, urgen -0.04 0.07
us -0.04 -0.12, use 0.08 0.24, used 0 0.25, usefu 0 0.08, using 0.11 0.1, vale -0.08 0
value 0.13 0.25, valve -0.03 0, varia -0.1 -0.12, varie -0.14 0.09, vario -0.04 -0.11, vary 0 -0.09
verdi 0.17 0, versi -0.05 0, very 0.37 -0.05, view 0.1 0.22, views 0 0.11, virtu 0.04 0.04
visio 0.06 0.05, visit -0.09 0.36, vital 0 -0.03, voice 0.16 0.13, volun -0.04 0, vulne -0.03 -0.04
wait 0.27 -0.13, waiti 0.13 0.06, waits 0.04 -0.15, want -0.06 -0.08, wante -0.03 0, was 0.07 0.27
watch 0 -0.03, way 0.22 0.33, ways -0.07 0, we -0.13 -0.24, weak 0.27 -0.23, weakn 0.1 0.04
websi -0.07 -0.07, wedne 0.04 0, week 0 -0.03, weeks 0.23 0.04, welco 0.09 0.11, well 0.08 0.1
went 0 0.2, were 0.2 0, west -0.11 -0.03, what -0.21 -0.07, whate -0.04 0, wheel 0.09 0.09
when 0.41 0.22, where 0.18 0.14, wheth 0.1 -0.07, which 0.09 0.07, while 0.03 0.3, white -0.15 0
who -0.25 0.76, whole -0.14 -0.23, whom 0.04 0.24, why -0.06 0, wide 0.03 0.11, widel 0.05 0.05
wides 0.04 0, will -0.12 -0.14, wish -0.07 0, withi 0.14 -0.05, witho 0 -0.09, won 0 0.12
word -0.04 0, words 0.05 -0.05, work 0 -0.17, worke -0.11 0.33, workf 0.03 0.08, worki -0.24 -0.13
works 0 0.08, worri 0.07 0, worry -0.07 0, worse 0 -0.03, worth -0.03 0, would 0.14 -0.06
write 0.13 0, writi 0.06 0, writt -0.13 -0.14, wrong 0.07 0.07, wrote 0.13 -0.27, wsoa 0 -0.09
www -0.03 0, year -0.06 0.05, years -0.19 0, yet 0.16 -0.3, you -0.25 0.03, young 0.18 0
your -0.07 0, youth 0.23 0.1
near:
0th 0.03 0, a -0.09 0, about -0.06 0, acade 0.19 0, accel -0.07 0, accep -0.04 0, accur 0.08 0
achie -0.07 0, ackno 0.13 0, acros 0.07 0, act -0.03 0, actin 0.04 0, actio -0.1 0, addit 0.03 0
adds 0.04 0, adult -0.08 0, advis 0.06 0, advoc 0.03 0, after 0.04 0, age 0.08 0, agenc 0.1 0
ahead 0.03 0, all -0.14 0, allow -0.06 0, alone 0.03 0, along -0.07 0, alrea -0.11 0, also 0.15 0
altho -0.05 0, alway -0.04 0, ambit 0.1 0, amend -0.04 0, an 0.1 0, and 0.21 0, annua 0.1 0
anoth 0.05 0, answe -0.08 0, any -0.08 0, app -0.1 0, appea -0.04 0, appoi 0.05 0, appro -0.03 0
april -0.04 0, are 0.34 0, areas 0.28 0, aroun -0.07 0, arran 0.08 0, arriv 0.05 0, artic -0.03 0
asd 0.08 0, aspir 0.06 0, asses 0.06 0, assoc -0.03 0, at -0.08 0, atten -0.05 0, autho -0.09 0
autis 0.03 0, avera -0.03 0, b 0.03 0, back -0.06 0, backl -0.06 0, badly 0.06 0, be -0.05 0
bear -0.03 0, becom -0.1 0, befor -0.12 0, being 0.09 0, belie 0.05 0, belon -0.03 0, below -0.03 0
benef -0.07 0, best -0.03 0, bette 0.03 0, betwe 0.06 0, beyon 0.03 0, big 0.03 0, black -0.05 0
board -0.06 0, both -0.04 0, broug 0.07 0, build -0.08 0, by -0.32 0, call -0.03 0, calle -0.07 0
came 0.08 0, can 0.07 0, capac 0.08 0, care 0.03 0, case -0.1 0, cases -0.03 0, centr 0.11 0
certa 0.14 0, chair -0.05 0, chall -0.06 0, charg 0.05 0, check -0.05 0, chief -0.05 0
child 0.12 0, co 0.03 0, coher 0.06 0, coldh -0.05 0, colla 0.07 0, colle -0.06 0, comes 0.09 0
commu 0.24 0, compl -0.06 0, conce 0.15 0, concl -0.04 0, confi -0.1 0, conse -0.03 0
conte -0.05 0, coope 0.04 0, counc -0.22 0, count 0.05 0, cours -0.04 0, covid -0.05 0
creat -0.07 0, crisi -0.03 0, damni -0.07 0, day 0.04 0, deadl 0.04 0, deal 0.05 0
decem -0.05 0, decis 0.1 0, dedic -0.05 0, deep 0.03 0, delay 0.06 0, deliv -0.03 0, deman -0.03 0
depen 0.04 0, descr 0.03 0, deser 0.04 0, desig 0.09 0, detai -0.03 0, deter -0.09 0, devel -0.08 0
dfe -0.06 0, diagn 0.06 0, did 0.03 0, diffe 0.1 0, diffi -0.03 0, direc -0.12 0, disab 0.13 0
discu -0.08 0, disor 0.03 0, dissa 0.03 0, do 0.1 0, docum -0.05 0, does 0.16 0, doing 0.08 0
don -0.06 0, done 0.11 0, doubt 0.07 0, down 0.03 0, drew -0.04 0, due -0.04 0, dunho -0.04 0
each -0.04 0, early 0.13 0, east -0.09 0, educa -0.04 0, effec 0.04 0, ehc 0.07 0, ehcps -0.07 0
embed 0.09 0, encou -0.08 0, engag 0.08 0, engla -0.04 0, enoug 0.08 0, evalu -0.12 0, even 0.04 0
ever 0.03 0, every -0.05 0, evide -0.03 0, examp 0.04 0, exclu 0.04 0, execu -0.06 0, expec -0.1 0
exper -0.1 0, exten -0.06 0, extre 0.03 0, f 0.03 0, face 0.04 0, faili -0.03 0, fails -0.07 0
failu -0.04 0, famil 0.11 0, far -0.13 0, fast 0.05 0, featu -0.06 0, febru -0.06 0, feedb 0.03 0
feels -0.03 0, few -0.05 0, fewer -0.04 0, fille -0.04 0, final 0.05 0, find -0.06 0, finds -0.07 0
first 0.03 0, fit 0.04 0, focus -0.12 0, follo -0.2 0, for 0.21 0, forma -0.06 0, forum 0.14 0
found 0.11 0, frame 0.03 0, free -0.04 0, from -0.04 0, front 0.05 0, frust 0.03 0, fulfi 0.03 0
full -0.03 0, funda 0.03 0, fundi -0.05 0, gaps 0.04 0, gave -0.04 0, get 0.13 0, given 0.05 0
gives 0.03 0, goes 0.04 0, going -0.12 0, golde 0.06 0, good 0.1 0, gover -0.1 0, gps 0.06 0
grasp 0.03 0, great -0.14 0, green 0.04 0, group 0.04 0, growi -0.05 0, had 0.16 0, half 0.03 0
hall -0.06 0, hand 0.03 0, hande -0.05 0, happe -0.03 0, hard 0.04 0, has 0.14 0, have 0.1 0
he -0.05 0, head -0.15 0, healt 0.15 0, heard 0.03 0, heari 0.03 0, heavi 0.04 0, held -0.06 0
helpe 0.03 0, here -0.08 0, highe 0.09 0, highl -0.1 0, his -0.04 0, hmci -0.03 0, holde -0.03 0
holds 0.03 0, hope -0.06 0, how -0.05 0, howev 0.04 0, hubs 0.06 0, i -0.1 0, icb -0.04 0
ident -0.13 0, if -0.04 0, impac 0.08 0, impai 0.04 0, imple 0.03 0, impli -0.03 0, impor -0.06 0
impre 0.03 0, impro -0.11 0, in 0.17 0, inclu -0.1 0, incon -0.11 0, incre -0.06 0, infor -0.08 0
initi 0.03 0, innov 0.04 0, insid -0.03 0, inspe 0.04 0, insta 0.08 0, into -0.06 0, intro -0.04 0
inves 0.03 0, is -0.05 0, issue 0.09 0, its -0.04 0, janua -0.05 0, joine -0.03 0, joint -0.13 0
judge 0.08 0, just -0.03 0, justi 0.12 0, keep 0.06 0, keeps -0.05 0, kept 0.03 0, key -0.08 0
knowl 0.06 0, labou -0.04 0, lack 0.04 0, langb -0.05 0, langu 0.11 0, large -0.03 0, last -0.12 0
laste -0.03 0, late 0.08 0, later 0.05 0, law -0.05 0, lead -0.03 0, leade 0.43 0, leadi -0.05 0
learn -0.07 0, leave 0.09 0, less 0.03 0, lette 0.08 0, level 0.03 0, life 0.06 0, lifel -0.04 0
like 0.03 0, limit 0.05 0, list 0.04 0, lists -0.05 0, littl 0.07 0, live -0.04 0, lived -0.04 0
local -0.09 0, long 0.06 0, longe -0.05 0, look -0.05 0, looke -0.09 0, looks -0.04 0, low -0.04 0
main -0.04 0, mains 0.11 0, majes -0.03 0, make 0.06 0, makin 0.07 0, manag -0.04 0, many 0.11 0
march 0.06 0, marti -0.03 0, may -0.07 0, me -0.05 0, means 0.06 0, measu -0.08 0, medic 0.06 0
meet 0.11 0, meeti -0.07 0, meets -0.03 0, menta -0.05 0, menti 0.06 0, merch 0.03 0, merro -0.03 0
merse 0.03 0, middl -0.03 0, mile 0.03 0, miles -0.04 0, mind 0.03 0, minis -0.03 0, miss 0.03 0
misse -0.03 0, missi 0.05 0, money -0.03 0, month -0.06 0, most 0.11 0, move 0.04 0, moved 0.03 0
mp -0.05 0, my -0.06 0, named 0.1 0, natio 0.04 0, nearl -0.03 0, need -0.03 0, needs 0.22 0
neuro 0.13 0, never -0.05 0, newly 0.03 0, news -0.05 0, next -0.11 0, nhs -0.24 0, no 0.09 0
nobod 0.06 0, none -0.06 0, nor 0.04 0, north -0.06 0, not -0.06 0, note 0.03 0, noted 0.05 0
notes 0.03 0, nothi 0.03 0, novem 0.07 0, numbe -0.1 0, nurse 0.08 0, occup 0.04 0, octob 0.03 0
offer 0.13 0, offic 0.13 0, ofste -0.11 0, often 0.1 0, older 0.05 0, once -0.03 0, onlin 0.1 0
only -0.08 0, open 0.03 0, opini 0.12 0, oppor -0.06 0, or -0.06 0, other 0.13 0, out 0.16 0
outco -0.22 0, outli -0.07 0, outre 0.05 0, outst -0.05 0, over -0.08 0, overs 0.06 0, own -0.09 0
owned -0.04 0, owns 0.03 0, pace 0.05 0, packa -0.06 0, page -0.05 0, paid -0.03 0, pande 0.03 0
panel 0.03 0, paren 0.04 0, part 0.16 0, partn -0.16 0, parts -0.04 0, passi 0.04 0, past -0.03 0
pathw 0.09 0, peopl 0.2 0, per 0.03 0, persi -0.03 0, perso 0.07 0, picke 0.06 0, pictu 0.08 0
place 0.05 0, plain 0.03 0, plann 0.11 0, plans 0.27 0, pleas 0.14 0, plent -0.03 0, point 0.09 0
poor 0.15 0, port -0.03 0, porta 0.06 0, portf -0.03 0, posit 0.06 0, possi -0.08 0, post 0.05 0
prais 0.15 0, preci 0.05 0, prepa -0.04 0, prese 0.07 0, press -0.03 0, prima 0.11 0, probl -0.03 0
proce -0.09 0, produ -0.04 0, profe 0.07 0, progr -0.06 0, promi -0.08 0, promo 0.06 0
propo 0.05 0, prote -0.07 0, provi 0.05 0, psych -0.09 0, pupil 0.16 0, purpo 0.04 0, putti -0.05 0
quali 0.14 0, quart -0.03 0, quick 0.04 0, raise -0.05 0, range -0.16 0, rapid -0.03 0
ratin 0.04 0, reach 0.04 0, read -0.13 0, reall -0.04 0, recei 0.05 0, recen 0.08 0, recog 0.03 0
recor 0.06 0, recov -0.04 0, refle 0.03 0, refor -0.03 0, regis -0.04 0, regul -0.03 0
reins -0.03 0, relat 0.1 0, relea -0.03 0, remar 0.04 0, reorg 0.05 0, repor 0.05 0, requi -0.07 0
respi -0.04 0, respo -0.07 0, resul -0.08 0, revea 0.04 0, revie 0.03 0, revis -0.05 0, right 0.2 0
ring 0.04 0, rise 0.05 0, risks 0.04 0, road -0.06 0, robus -0.06 0, role 0.04 0, routi 0.04 0
ruled -0.04 0, run -0.03 0, runs 0.05 0, s -0.1 0, safe 0.04 0, safeg 0.06 0, said -0.15 0
same -0.03 0, saw 0.08 0, say -0.1 0, sayin -0.04 0, schoo -0.03 0, secon 0.09 0, secre -0.05 0
secti 0.03 0, secto -0.08 0, seein -0.03 0, seen -0.03 0, sees -0.04 0, sen 0.08 0, send -0.06 0
senio 0.04 0, sense 0.08 0, senso 0.07 0, sent -0.03 0, septe -0.06 0, servi 0.09 0, sessi 0.05 0
setti -0.05 0, sever -0.04 0, sharp -0.04 0, she -0.06 0, short -0.03 0, showe -0.07 0
shown 0.08 0, shows 0.08 0, side 0.03 0, signi 0.29 0, since -0.07 0, skill -0.06 0, slow 0.03 0
so -0.27 0, socia -0.11 0, some 0.08 0, somet 0.03 0, son -0.05 0, soone 0.03 0, sorry -0.09 0
south -0.06 0, speci 0.06 0, speec 0.1 0, spot 0.03 0, spott 0.04 0, stabi 0.04 0, stabl -0.04 0
staff -0.06 0, stake -0.03 0, start -0.09 0, state -0.11 0, statu 0.04 0, steps -0.1 0
still 0.13 0, strai -0.04 0, strat 0.25 0, stron 0.17 0, subsc -0.03 0, suffi 0.04 0, sugge 0.04 0
suit 0.06 0, summa -0.04 0, suppo -0.06 0, sure -0.07 0, surge 0.05 0, surpr -0.06 0, surve -0.07 0
suspe 0.03 0, susta -0.03 0, syste -0.07 0, t -0.12 0, take -0.1 0, takin -0.06 0, talk 0.03 0
talke -0.08 0, task 0.03 0, teach 0.04 0, team -0.04 0, teena 0.11 0, thank -0.03 0, that 0.14 0
the -0.2 0, their 0.12 0, them 0.05 0, then -0.05 0, thera 0.1 0, there 0.2 0, these -0.19 0
they 0.14 0, thing -0.07 0, think -0.04 0, this -0.08 0, thorn -0.04 0, thoro -0.03 0
those -0.15 0, thoug 0.09 0, threa 0.06 0, three 0.03 0, throu 0.11 0, timel 0.05 0, times 0.09 0
to -0.03 0, toddl 0.03 0, toget 0.05 0, told -0.05 0, too 0.31 0, towar -0.03 0, track -0.03 0
trave -0.04 0, treat 0.06 0, tribu -0.03 0, trust -0.03 0, turne 0.04 0, two -0.11 0, typic -0.06 0
unacc 0.03 0, unans 0.03 0, under 0.24 0, unhap 0.03 0, until -0.03 0, up -0.14 0, updat -0.05 0
use 0.04 0, using 0.06 0, vale -0.04 0, value 0.06 0, varia -0.04 0, varie -0.07 0, verdi 0.08 0
very 0.18 0, view 0.05 0, visio 0.03 0, visit -0.04 0, voice 0.08 0, vulne -0.04 0, wait 0.13 0
waiti 0.1 0, waits 0.03 0, want -0.03 0, wants -0.03 0, warne 0.03 0, was 0.08 0, way 0.18 0
ways -0.04 0, we -0.12 0, weak 0.15 0, weakn 0.11 0, websi -0.04 0, weeks 0.11 0, welco 0.05 0
well 0.07 0, were 0.05 0, west -0.05 0, what -0.07 0, wheel 0.04 0, when 0.18 0, where 0.06 0
wheth 0.05 0, which -0.06 0, white -0.07 0, who -0.14 0, whole -0.07 0, why -0.03 0, will -0.08 0
wish -0.03 0, withi 0.07 0, worke -0.05 0, worki -0.12 0, worri 0.03 0, worry -0.03 0, would 0.09 0
write 0.06 0, writi 0.03 0, writt -0.04 0, wrong 0.04 0, wrote 0.06 0, year -0.06 0, years -0.1 0
yet 0.24 0, you -0.13 0, young 0.17 0, your -0.03 0, youth 0.12 0
before:
0 -0.13 0, a -0.09 0, able -0.03 0, about -0.26 0, above -0.14 0, accel -0.11 0, accep -0.1 0
accor -0.03 0, accur 0.06 0, ackno 0.05 0, acros 0.06 0, act -0.04 0, acted 0.03 0, actio -0.15 0
addit -0.03 0, addre -0.04 0, again 0.03 0, ago 0.03 0, agree -0.11 0, all -0.13 0, allow -0.03 0
along 0.03 0, also 0.07 0, altho -0.05 0, am -0.03 0, ambit 0.17 0, among 0.18 0, an -0.06 0
and -0.28 0, annua -0.04 0, anoth -0.06 0, answe 0.03 0, anyon 0.03 0, appoi 0.05 0, appre 0.04 0
are 0.43 0, area -0.2 0, areas 0.05 0, aroun 0.05 0, arran 0.09 0, arriv 0.03 0, as -0.04 0
asd 0.06 0, ashco -0.03 0, ask 0.06 0, asked -0.1 0, askin -0.03 0, asses 0.06 0, assoc -0.05 0
assur -0.03 0, at -0.11 0, autis 0.08 0, avera -0.07 0, backl -0.03 0, bad 0.03 0, be 0.05 0
bear 0.07 0, becau 0.09 0, becom -0.07 0, befor -0.03 0, begin 0.09 0, being 0.12 0, belie -0.04 0
besid -0.03 0, best 0.03 0, bette -0.04 0, betwe -0.08 0, beyon -0.06 0, big -0.06 0, bodie -0.03 0
borou 0.04 0, both -0.05 0, break 0.03 0, brief -0.03 0, broad 0.04 0, broug -0.04 0, budge 0.07 0
busin 0.03 0, but 0.12 0, by -0.52 0, cabin -0.1 0, call 0.04 0, came -0.26 0, capac 0.04 0
capti 0.03 0, care 0.06 0, carer -0.17 0, carri -0.13 0, case -0.06 0, cases 0.05 0, ccgs -0.05 0
certa -0.09 0, chair -0.1 0, chall -0.04 0, chanc -0.06 0, chang -0.2 0, chief -0.03 0
cllr -0.08 0, close 0.03 0, co -0.06 0, coher 0.03 0, come -0.09 0, comes 0.08 0, comin -0.04 0
comme 0.15 0, commi -0.23 0, commu 0.11 0, compl 0.03 0, conce 0.06 0, concl -0.12 0, confu 0.03 0
consi -0.1 0, const 0.04 0, conta 0.03 0, conte -0.05 0, contr -0.03 0, copy -0.03 0, coron -0.03 0
corpo 0.04 0, could -0.05 0, counc -0.22 0, cours -0.03 0, covid 0.05 0, cqc -0.27 0, creat -0.09 0
credi 0.05 0, cultu 0.05 0, data 0.07 0, date 0.04 0, day 0.04 0, deadl -0.03 0
deal 0.09 0, decem -0.03 0, decis 0.07 0, delay -0.05 0, deliv -0.17 0, democ -0.03 0
depar -0.17 0, depen 0.03 0, descr 0.03 0, deser -0.04 0, desig -0.03 0, devel 0.05 0, dfe -0.15 0
diagn 0.04 0, did -0.07 0, diffe 0.13 0, diffi 0.04 0, disab -0.19 0, discu -0.05 0, disor 0.03 0
dissa 0.03 0, do 0.05 0, docum -0.07 0, does 0.1 0, doing -0.06 0, dr -0.03 0, draw 0.03 0
drive -0.08 0, earli 0.12 0, early 0.1 0, east 0.08 0, educa -0.24 0, effec -0.09 0, ehc 0.05 0
ehcps 0.05 0, elect -0.04 0, else -0.03 0, end -0.03 0, engag 0.04 0, engla -0.19 0, enoug 0.11 0
equip -0.03 0, even 0.04 0, every -0.08 0, evide -0.04 0, exclu 0.07 0, execu -0.04 0
exist -0.03 0, expla 0.04 0, exten -0.07 0, faili 0.05 0, fails -0.05 0, fair 0.06 0, falle -0.06 0
famil 0.24 0, far -0.11 0, fast 0.04 0, faste -0.03 0, featu -0.03 0, febru -0.07 0, feedb -0.1 0
feel -0.07 0, felt -0.04 0, fenby -0.04 0, final 0.04 0, finds 0.04 0, first 0.03 0, five 0.05 0
fixed 0.06 0, focus -0.17 0, for 0.22 0, forum -0.04 0, found -0.16 0, frame 0.07 0, from 0.05 0
front 0.06 0, frust 0.05 0, fulfi 0.03 0, full -0.18 0, furth 0.03 0, gaps -0.03 0, gave -0.06 0
give -0.06 0, given 0.04 0, gives -0.04 0, glad -0.03 0, gone -0.04 0, good 0.13 0, got -0.05 0
gover 0.06 0, great -0.05 0, green -0.05 0, guida 0.05 0, had -0.05 0, half 0.04 0, hall -0.04 0
hande 0.04 0, happy -0.04 0, hard 0.09 0, hardl -0.04 0, have 0.29 0, havin 0.03 0, head -0.03 0
healt 0.15 0, heard 0.03 0, heari 0.03 0, heart 0.04 0, helpi -0.06 0, here -0.14 0, high 0.04 0
highe -0.03 0, highl 0.17 0, his -0.03 0, home -0.03 0, hones 0.03 0, hospi -0.03 0, how -0.27 0
howev -0.03 0, hub 0.05 0, hubs -0.04 0, hundr 0.08 0, i -0.15 0, icb -0.03 0, ident 0.03 0
if 0.1 0, image 0.04 0, impac 0.05 0, impre 0.06 0, impro -0.19 0, in 0.18 0, inclu -0.03 0
incon 0.05 0, incre -0.08 0, indep -0.07 0, influ 0.03 0, infor -0.15 0, initi -0.03 0
insid -0.04 0, inspe 0.09 0, insta 0.04 0, integ 0.05 0, into -0.24 0, inves 0.05 0, invol 0.05 0
is -0.11 0, issue -0.08 0, it -0.06 0, janua -0.04 0, judge -0.06 0, june -0.12 0, just -0.03 0
keepi 0.03 0, key -0.15 0, kind 0.04 0, know 0.04 0, known 0.07 0, lack 0.12 0, langb -0.05 0
langu 0.06 0, late 0.04 0, latel -0.04 0, law -0.04 0, leade 0.39 0, leads -0.09 0, learn -0.1 0
left 0.05 0, lengt 0.05 0, let -0.06 0, light 0.04 0, likel -0.05 0, limit 0.04 0, list 0.07 0
littl 0.18 0, live -0.04 0, local -0.29 0, long 0.17 0, look 0.04 0, looke -0.08 0, looki 0.06 0
made 0.1 0, main 0.04 0, mains -0.03 0, major -0.03 0, make -0.06 0, makes -0.06 0, makin -0.08 0
manag -0.03 0, many 0.09 0, marsh -0.04 0, may 0.12 0, me -0.09 0, means -0.05 0, media -0.04 0
medic 0.03 0, meet -0.09 0, meeti -0.1 0, membe -0.12 0, merro -0.04 0, might -0.03 0
miles -0.05 0, minut -0.13 0, mirro -0.03 0, misse -0.03 0, money 0.03 0, monit -0.04 0
month -0.04 0, more 0.06 0, move 0.03 0, mp -0.08 0, much 0.08 0, named -0.04 0, natio -0.06 0
neede 0.05 0, needs 0.21 0, neigh -0.03 0, new -0.03 0, news -0.03 0, next -0.07 0, nhs -0.23 0
nine -0.05 0, no 0.12 0, nobod 0.1 0, none 0.05 0, nor -0.05 0, not 0.26 0, note -0.03 0
noted 0.06 0, nothi 0.06 0, novem -0.04 0, now -0.17 0, numbe -0.07 0, nurse 0.03 0, occup -0.03 0
octob -0.05 0, of 0.12 0, off -0.06 0, offic -0.12 0, ofste -0.26 0, often 0.03 0, once -0.12 0
ones -0.05 0, onlin 0.06 0, only -0.05 0, opene 0.04 0, or -0.17 0, order 0.07 0, organ -0.05 0
other 0.07 0, our -0.25 0, out -0.15 0, outco -0.11 0, outre 0.04 0, over 0.03 0, overv -0.05 0
own -0.05 0, owned 0.03 0, paedi 0.08 0, paid -0.12 0, pande 0.03 0, paren -0.33 0, part 0.05 0
parti -0.03 0, partn 0.08 0, parts -0.04 0, passi 0.09 0, past -0.05 0, pathw 0.07 0, pdf -0.03 0
perfo -0.09 0, perma 0.03 0, perso 0.09 0, photo -0.03 0, physi -0.04 0, picke 0.03 0, pictu 0.07 0
place 0.05 0, plain 0.04 0, plan -0.11 0, plann -0.05 0, pleas -0.08 0, plent 0.03 0, point 0.04 0
polic -0.04 0, poorl 0.05 0, port -0.04 0, posit 0.11 0, possi -0.04 0, power -0.03 0
pract -0.07 0, prais 0.14 0, prepa -0.03 0, prese -0.07 0, press -0.04 0, prima 0.05 0
proce -0.1 0, produ -0.1 0, profe 0.1 0, progr -0.16 0, proje -0.03 0, promo 0.04 0, promp -0.06 0
provi 0.1 0, psych -0.03 0, pupil 0.08 0, purpo 0.05 0, put -0.07 0, putti -0.04 0, quali -0.17 0
quick 0.08 0, range -0.09 0, rate -0.04 0, re 0.04 0, reach -0.05 0, read -0.09 0, ready -0.08 0
reall -0.08 0, reaso 0.05 0, recen -0.07 0, recog -0.05 0, recom -0.03 0, recor 0.04 0
reduc -0.04 0, refor -0.04 0, regis -0.04 0, regul -0.03 0, relea -0.09 0, remai 0.05 0
reorg 0.04 0, repor 0.03 0, requi -0.05 0, resou 0.04 0, respo -0.04 0, revie -0.09 0
revis -0.04 0, right 0.08 0, risk 0.03 0, risks 0.05 0, robus -0.04 0, role 0.04 0, route -0.03 0
routi 0.03 0, runs 0.04 0, s -0.14 0, safe 0.09 0, safeg -0.05 0, said -0.15 0, say -0.08 0
schoo -0.15 0, scrut -0.05 0, secon 0.04 0, secti 0.04 0, secto 0.05 0, secur -0.04 0, see -0.05 0
seein -0.03 0, self 0.06 0, send -0.31 0, senio -0.05 0, sent 0.09 0, septe 0.06 0, serio -0.04 0
sets -0.05 0, setti -0.13 0, seven -0.04 0, sever -0.05 0, share -0.03 0, she -0.05 0, short 0.05 0
shots 0.05 0, shoul 0.06 0, side 0.04 0, signi 0.15 0, since -0.08 0, singl 0.09 0, skill -0.06 0
small -0.03 0, so -0.03 0, some 0.14 0, sorry 0.03 0, south -0.03 0, speec 0.04 0, spott 0.03 0
stabi 0.06 0, staff 0.05 0, stand -0.18 0, start -0.03 0, state -0.16 0, still 0.09 0
stood -0.03 0, strat 0.12 0, stren 0.05 0, stron 0.17 0, struc -0.07 0, studi -0.03 0, succe 0.05 0
such -0.11 0, suffi 0.13 0, suita 0.03 0, suppo 0.29 0, surve -0.07 0, suspe 0.03 0, syste 0.07 0
tackl 0.04 0, taken 0.06 0, talk 0.03 0, talke -0.12 0, talks 0.03 0, task 0.03 0, teams -0.05 0
teena -0.04 0, term 0.04 0, than -0.03 0, thank -0.14 0, their -0.06 0, them -0.04 0, then -0.03 0
thera 0.08 0, there -0.08 0, they 0.22 0, think -0.04 0, third -0.07 0, thorn -0.03 0
thoro -0.05 0, those -0.23 0, thoug 0.03 0, three -0.04 0, throu -0.14 0, time 0.19 0, timel 0.05 0
times 0.23 0, to -0.17 0, toget 0.15 0, tony 0.04 0, too 0.32 0, took -0.05 0, top 0.06 0
train -0.08 0, trans -0.05 0, trave -0.04 0, treat 0.03 0, tribu 0.06 0, trust 0.03 0, turne 0.04 0
two -0.13 0, uncov 0.04 0, under 0.15 0, unhap 0.04 0, unive -0.05 0, until 0.03 0, up -0.26 0
updat -0.06 0, us -0.13 0, vale -0.03 0, varia 0.05 0, varie 0.03 0, verdi 0.03 0, very 0.07 0
video 0.05 0, view 0.07 0, views 0.05 0, visio 0.05 0, visit -0.11 0, vital -0.04 0, volun 0.03 0
wait 0.06 0, waiti 0.15 0, want 0.03 0, was -0.28 0, watch 0.06 0, way 0.06 0, we -0.11 0
weak 0.09 0, weakn -0.09 0, week -0.18 0, weeks 0.05 0, welco -0.04 0, well 0.2 0, went 0.07 0
were 0.08 0, what -0.18 0, when 0.08 0, where 0.07 0, which -0.25 0, while -0.05 0, white -0.03 0
who 0.15 0, whose -0.1 0, why 0.03 0, wide 0.04 0, wider 0.05 0, wides 0.05 0, will -0.23 0
withi 0.03 0, witho -0.04 0, words 0.08 0, workf 0.03 0, worki -0.12 0, works 0.03 0, worri 0.07 0
worry 0.03 0, worse -0.03 0, would -0.07 0, write 0.08 0, writt -0.16 0, wrote 0.05 0, wsoa -0.1 0
years -0.17 0, yet -0.04 0, you -0.19 0, your -0.03 0
above:
0 -0.26 -0.19, a -0.19 -0.03, about -0.16 0, accel -0.13 0, actio 0 -0.11, all -0.17 0.15
among 0.17 0.48, an -0.05 0, and -0.23 0, answe -0.05 0, are 0.11 -0.18, area -0.27 0.19
areas 0.07 -0.37, as -0.06 0, at -0.09 0.14, atten 0.04 0, autho 0.05 -0.03, be 0.1 0.15
bette 0.16 0.06, board -0.04 0, by 0.13 0.04, cabin 0.06 0, came -0.31 0, can -0.12 0
care -0.1 -0.03, ccg 0.04 0.05, child 0 0.26, come -0.05 -0.03, commi -0.09 -0.1, conce 0.09 0
counc -0.04 0, count -0.03 0, cqc -0.11 0, criti -0.1 0.07, deal 0.03 0, devel 0.24 -0.13
did 0.15 0.05, direc 0.07 0.09, disab -0.15 0, do -0.11 0, drew 0.04 0, educa -0.09 -0.05
effec -0.13 0, enoug 0.18 -0.04, every -0.04 0, faili -0.1 -0.05, febru -0.05 0, findi 0.2 -0.06
focus -0.34 0, for -0.03 -0.03, found 0.06 0, four 0.04 0, from 0 0.1, going 0.1 0, good 0.29 0
had -0.11 -0.03, has 0 -0.15, have 0.05 0.12, healt 0.08 -0.05, here -0.11 -0.19, highl 0.33 -0.03
how -0.29 0, ident 0.08 0, impro -0.36 0.05, in -0.33 -0.13, inclu 0.04 0.03, inspe 0.26 0.21
is -0.13 -0.05, it -0.1 -0.11, its -0.12 0, joint -0.14 0, key -0.12 -0.13, leade 0.06 -0.08
local -0.09 0.19, main 0.31 -0.23, membe 0 -0.08, must -0.04 -0.07, neede 0.03 -0.04
needs -0.16 -0.03, not 0.18 0, now -0.08 0, of -0.21 0.04, offer 0.04 0, ofste -0.3 0, other 0.04 0
our -0.04 0, out -0.04 0.06, outco -0.09 0, paren 0.04 0, partn 0.15 0.33, peopl -0.06 0
plan -0.19 0, point 0.13 0, posit -0.11 -0.04, pract 0.1 0.06, prior 0.13 -0.12, progr -0.05 -0.03
put 0 0.1, quali -0.1 -0.03, recom -0.03 0, repor 0.13 -0.17, requi 0.04 0, respo 0.05 0
s 0.08 0.49, said -0.09 -0.12, send -0.09 0.16, servi 0 0.47, set -0.03 0, shoul 0.07 0
signi 0.21 -0.05, so -0.1 0, some -0.06 -0.11, speci -0.26 0, staff 0.04 -0.04, state -0.08 -0.03
strat -0.03 0, stren 0.25 0.21, suffi 0.11 0, syste 0.03 0, that 0.16 -0.18, the 0.12 0.03
them -0.04 -0.05, there -0.07 -0.13, these -0.06 -0.12, they 0.18 -0.12, thing -0.07 -0.07
three -0.16 -0.07, to 0.13 -0.11, topic 0.12 0, two 0.03 0, under 0 0.05, urgen 0.03 0
was 0.13 -0.08, way 0.08 0.1, we -0.16 -0.24, weakn 0.09 -0.11, well 0.18 0.06, were 0.2 -0.12
what 0.27 -0.22, which -0.06 -0.03, wides 0.03 0, work 0.05 0, worki 0.24 0, writt -0.08 -0.03
you -0.04 0
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
