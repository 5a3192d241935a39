"""How much each word counts for a finding and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words below it occur (see `words`).
"""

from collections.abc import Iterator

_LISTED = """
word:
0 -0.04 0, 0m -0.07 0, 0st -0.05 0, 0th 0.19 0, a 0.23 0.42, able -0.04 0, about -0.07 -0.24
above 0 -0.08, absen -0.11 -0.15, acade 0.5 -0.1, accel -0.26 0.05, accep -0.12 -0.28
acces -0.03 0.04, accor 0.11 0, accou 0 0.12, accur 0.19 0.06, achie -0.23 -0.05, ackno 0.26 0.15
acros 0.16 -0.22, act -0.09 0.14, acted 0 -0.03, actin 0.06 0, actio -0.27 -0.15, activ 0.03 0.1
adapt -0.08 0.11, added 0 -0.03, addit 0.06 0.48, addre 0.06 0, adds 0.13 0.08, adequ -0.06 0
adhd 0.03 0, adole 0 0.15, adult -0.24 -0.24, advic 0.03 0.25, advis 0.12 0.09, after -0.03 -0.04
again -0.08 -0.08, age 0.14 0, aged -0.08 0, agenc 0.33 0.04, ago 0.07 -0.06, agree -0.04 0.03
ahead 0.09 -0.15, aim 0.06 0, all -0.27 0.09, alloc 0 -0.04, allow 0.04 0, alone 0.1 0
along -0.2 0.27, alrea -0.32 0, also 0.39 -0.1, alway -0.13 0, ambit 0.26 0, amend -0.2 0
among -0.23 -0.23, amoun -0.06 -0.09, an 0.06 0.07, and -0.44 0.24, anew 0.1 0.07, annua 0.27 -0.27
anoth 0 -0.19, answe -0.19 0, ante 0 -0.07, any -0.18 0.09, anyth 0 -0.08, ap 0 -0.37
apolo -0.04 0, app -0.36 0, appea -0.12 0, appoi 0.16 0.15, appre 0 -0.07, appro -0.13 0.19
april -0.14 0.03, are 0.38 0.29, area -0.11 0.3, areas 0.36 0.41, aroun -0.18 -0.13
arran 0.23 -0.04, arriv 0.14 0.12, artic -0.07 0, as -0.3 -0.06, asd 0.21 -0.04, ask -0.05 0
asked -0.11 0, askin 0.04 0.06, asks -0.1 0, aspir 0.2 0, asses 0.1 -0.23, assis -0.07 0
assoc -0.08 0, assur -0.06 -0.05, at -0.07 0.31, attac -0.07 0, atten -0.15 0.15, augus -0.04 0
autho -0.1 0, autis 0.23 -0.13, avail 0 -0.27, avera -0.08 0, await 0 -0.04, aware 0 -0.11
away 0 0.05, b 0.1 0, back -0.12 0.07, backl -0.3 0.31, bad -0.03 0, badly 0.21 -0.13
based 0.05 0.12, be -0.19 0.15, bear -0.09 0, bears -0.08 0, becom -0.18 0, been 0.05 0.13
befor -0.37 -0.32, began -0.03 0, begin 0 -0.2, begun -0.04 0, behav 0 0.1, behin 0.05 -0.16
being 0.26 -0.04, belie 0.13 -0.2, belon -0.1 0, below -0.1 0, benef -0.27 -0.25, besid 0 0.1
bette 0.2 -0.48, betwe 0.16 0.14, beyon 0.08 -0.06, big 0.12 0, birth 0 0.05, black -0.17 -0.08
board 0 0.19, bodie -0.08 0, borou 0 -0.03, bosse -0.08 0, both -0.1 0.07, break 0.08 0.13
brief -0.07 0, bring -0.18 0.26, broad 0 0.06, broke -0.1 0, broug 0.21 0.3, budge 0.13 0
build -0.13 0.09, built -0.06 0, but -0.2 -0.17, by -0.7 0.33, c -0.08 0, cabin 0.13 0
call -0.03 0, calle -0.26 0.03, came 0.33 -0.15, camhs 0 0.05, campa -0.05 0, can 0.07 0.22
canno -0.08 0.15, capac 0.31 -0.1, care 0.32 0.07, cared 0.05 0.05, carer -0.28 0.32, carri 0.05 0
carry 0 -0.03, case -0.31 -0.21, cases -0.11 0, casew 0.04 0, ccg 0 -0.04, ccgs -0.08 0
cent 0.04 0.09, centr 0.22 0.04, certa 0.28 -0.06, chair -0.17 0.18, chall -0.1 -0.41, chanc 0.04 0
chang 0.04 0.15, charg 0.17 0, check -0.06 0.11, chief -0.13 -0.17, child -0.08 -0.1, choic 0.09 0
city 0.12 0, clear -0.13 -0.18, clini 0 0.15, cllr -0.05 0.06, close 0 0.18, clubs 0 -0.08
co 0 0.03, coher 0.18 -0.19, cohes 0.11 -0.16, coldh -0.16 0, colla 0.22 -0.04, colle -0.22 -0.03
come 0.06 0.15, comes 0.25 -0.05, commi 0 -0.17, commo 0.03 0, commu 0.44 -0.6, compl -0.18 0
compr 0 0.04, conce 0.37 -0.42, concl -0.2 0, confi -0.3 0, confu 0.03 0, conse -0.09 0
consi -0.04 -0.12, const -0.03 0, consu -0.04 0.15, conta 0 -0.16, conte -0.12 0, conti 0.09 -0.16
contr -0.06 -0.06, coope 0.15 -0.03, coord 0 -0.05, copro 0.03 0, copy -0.05 0, core 0 0.08
coron -0.04 0, corpo 0.04 0, could 0 -0.07, counc -0.33 -0.21, count 0.15 0.03, cours -0.12 0
covid -0.04 -0.07, cqc -0.14 0.28, creat -0.11 0.15, credi -0.03 0, crisi -0.11 0.27, criti -0.18 0
cultu -0.05 0.05, cumbr 0.14 0, curre 0 -0.28, cut 0 -0.1, daily 0 0.05, damni -0.11 0.12
data 0.12 -0.22, date 0 -0.21, dates -0.08 0, day 0.06 -0.08, days -0.06 0.09, dco 0 0.13
deadl 0.13 0, deal 0.13 0.19, deali 0 -0.05, deals -0.04 0, dealt 0.11 0.08, decem -0.17 -0.05
decid -0.07 0, decis 0.25 0.28, dedic -0.17 0.04, deep 0.15 0.04, deepl -0.07 0, defic -0.05 0
delay 0.17 0.09, deliv -0.09 -0.11, deman -0.11 -0.25, depar -0.09 0, depen 0.13 0, deput -0.05 0
descr 0.06 0.1, deser 0.14 0, desig 0.18 0.31, detai -0.04 0.07, deter -0.29 0, devel -0.13 -0.06
dfe -0.16 0.06, diagn 0.14 -0.19, did 0.03 0.17, diffe 0.3 0, diffi 0 -0.11, direc -0.33 -0.09
disab 0.2 -0.05, disap -0.03 -0.08, disco -0.05 0, discu -0.27 0.03, disor 0.07 -0.03
distr 0 -0.04, do 0.28 0.15, docum -0.15 0, does 0.42 0.12, doing 0.27 0, don -0.19 0
done 0.35 -0.16, doubt 0.1 -0.04, down 0.12 0.05, downl -0.07 0, draw -0.03 0, drawn -0.1 0
drew -0.11 0, drop 0 0.06, due -0.05 -0.11, dunho -0.16 0, durin 0 0.05, dutie -0.05 0, duty 0.08 0
dynam 0 0.24, each -0.19 0.07, earli -0.03 0, early 0.27 0.32, east -0.16 -0.04, educa -0.15 -0.27
effec 0.23 -0.07, effic 0 -0.04, ehc 0.06 -0.2, ehcp -0.08 0, ehcps -0.07 -0.09, eight 0.13 0.2
elect 0.11 0.04, else 0.03 0, embed 0.3 -0.21, emoti 0.04 0.09, emplo 0 0.04, enabl 0 0.03
encou -0.27 0, end 0 0.06, engag 0.14 0.11, engla -0.14 0, enjoy 0.04 0, enoug 0.16 -0.14
enqui -0.03 0, ensur 0 -0.37, equal 0.1 0.26, equip 0 0.05, estab 0 -0.17, evalu -0.3 0.16
even 0.12 -0.11, ever 0.11 0.07, every -0.22 0.22, evide -0.08 0.1, examp 0.08 0, excel 0.05 0.05
exclu 0.04 0.22, execu -0.19 0, exist 0 -0.09, expec -0.2 0, exper -0.27 -0.05, expla -0.05 0.08
exten -0.24 0.22, exter -0.03 0.06, extre 0.06 0.07, f 0.13 0, fact 0.04 0, faile 0.03 -0.09
faili 0.09 -0.11, fails -0.27 0, failu -0.21 0, fair 0.14 0, famil 0.19 -0.05, far -0.33 -0.11
fast 0.17 0.13, faste -0.07 0.06, fault -0.12 -0.09, featu -0.18 0, febru -0.2 -0.06, fed -0.05 0
feedb 0.1 0.11, feel 0.09 -0.32, feels -0.09 0, felt -0.13 -0.1, few -0.22 0.28, fewer -0.13 0.04
fight 0.15 -0.14, fille -0.13 0, final 0.19 0, find -0.19 -0.03, findi -0.06 -0.2
finds -0.18 -0.07, finis 0.04 0, first 0.34 -0.1, fit 0.14 0.05, fitti 0.04 0, five -0.2 -0.04
fives -0.03 0, fixed 0.05 0.08, focus -0.32 -0.11, follo -0.44 0.24, for 0.1 -0.21, force 0.09 0
forma -0.23 0, forme 0.06 0, forum 0.42 0.41, found 0.04 -0.09, frame -0.12 0.17, free -0.11 0
frequ 0 -0.05, from -0.07 0.04, front 0.23 0.16, frust 0.07 -0.04, fulfi 0 -0.16, full 0 -0.04
fully -0.06 -0.13, funda 0.07 0, fundi -0.22 0.06, furth -0.14 -0.33, futur 0.04 -0.12
gain 0 -0.08, gaps 0.07 -0.04, gathe -0.05 0.09, gave -0.1 -0.05, gener -0.1 -0.03, get 0.26 -0.28
gets 0 -0.07, getti 0.04 0.14, give 0 -0.05, given -0.06 -0.05, gives 0.11 -0.03, givin -0.09 0
go -0.05 0.16, goes 0.12 0.3, going -0.37 0.32, gone 0.26 0.14, good 0.24 -0.23, got 0 -0.07
gov 0.04 0, gover -0.25 -0.24, gps 0.16 -0.04, grasp 0.07 0, great -0.37 0, green 0.12 0.15
group 0.25 0, grow 0 -0.06, growi -0.14 0, guida 0.06 0.06, had 0.48 0.29, half 0.05 -0.22
hall -0.2 0, hand 0.25 0.03, hande -0.23 0, happe -0.04 0.05, hard 0.14 0.21, hardl -0.07 0
has 0.42 0.51, have 0.17 0.34, havin 0.12 0.08, he -0.18 -0.2, head -0.38 0, heads -0.08 0
healt 0.3 -0.04, hear -0.09 -0.12, heard 0.05 -0.08, heari 0.09 0.06, heart 0.09 0.09, held -0.18 0
help -0.08 0.59, helpe 0.09 0.09, helpf 0.03 0.11, helpi 0 0.1, helps -0.06 0.06, her -0.07 0.06
here -0.25 0, high -0.21 0.06, highe 0.29 0.25, highl -0.28 0.29, him -0.05 0, his -0.08 0
hmci -0.13 0, hold 0 0.09, holde -0.03 0, home 0.04 0, hones 0 0.04, hope -0.15 0, hospi 0 0.1
how -0.29 -0.78, hub -0.07 0.06, hubs 0.2 0.15, hundr -0.04 0, i -0.28 0.11, icb -0.08 0
ident -0.53 0.32, if -0.18 0.23, image 0.07 0, impac 0.11 -0.5, impai 0.07 0.12, imple 0.17 -0.1
impli -0.1 0, impor -0.17 -0.07, impre 0.1 0, impro -0.24 0.46, in 0.2 -0.03, inclu -0.06 0.1
incon -0.03 -0.31, incre -0.06 -0.07, indep 0 0.2, indiv -0.03 -0.03, influ -0.03 -0.04
infor -0.19 -0.24, initi 0.08 0.29, innov 0.07 -0.05, insid -0.07 0.04, inspe 0.29 0.17
insta 0.14 0.18, insuf 0.13 -0.27, integ 0.18 0.07, inten 0 0.03, inter 0.05 0.16, into -0.21 -0.09
intro -0.13 0.12, inves 0.08 0.16, invol 0 0.21, is 0.34 -0.11, isola 0 -0.08, issue 0.2 -0.12
it -0.17 -0.12, item -0.05 0, its 0 -0.15, jan 0.05 0, janua -0.15 0, job -0.04 0, john -0.06 0
join 0.08 0, joine -0.08 0, joint -0.28 -0.32, jones 0.1 0, journ 0.04 0.16, judge 0.24 0.23
july 0.08 0, june -0.06 0, just 0.15 0.3, justi 0.4 -0.03, kb -0.04 0, keep 0.14 0.07
keepi 0.04 -0.19, keeps -0.12 0, kept 0.17 0.03, key -0.21 -0.07, knew 0.08 0.05, know 0.15 0.08
knowl 0.14 -0.06, known 0 0.07, labou -0.07 0, lack 0.07 -0.03, langb -0.2 0, langu 0.2 0.14
large -0.1 0, last -0.33 0.35, laste -0.11 0, late 0 -0.14, latel 0.04 -0.25, later 0.21 0
lates 0.05 0, launc 0 -0.13, law -0.17 0, lay -0.06 0, lead -0.09 0.04, leade 0.76 0.23
leadi -0.19 0, leads 0.03 -0.03, learn -0.22 -0.07, least -0.04 0, leave 0.21 -0.14, led 0.13 0.2
left -0.05 0.13, legal 0.05 -0.04, less 0.04 0.07, let 0 -0.08, lette 0.3 0.07, level -0.08 -0.21
life 0.16 -0.06, lifel -0.14 0, light 0.03 -0.08, like 0.21 -0.22, likel -0.05 0, limit 0.2 -0.29
line 0.03 0.07, link -0.03 0, liste -0.12 0.2, lists -0.17 0.08, littl -0.04 -0.05
live -0.14 -0.11, lived -0.12 -0.09, lives -0.08 -0.09, local -0.15 0.12, long 0.2 -0.22
longe -0.16 0.1, look 0 -0.24, looke -0.36 -0.22, looki -0.07 0, looks -0.08 0, lose 0 -0.1
lost 0 -0.03, low -0.14 -0.21, lower 0 -0.1, m -0.03 0, made 0.17 0.07, main -0.13 0.11
mainl 0.05 0, mains 0.13 0.06, majes -0.12 0, major 0.1 0, make 0.12 0.13, makes -0.15 0
makin 0.19 0.21, manag -0.1 0, manne 0 -0.03, many 0 0.09, march 0.15 0.14, mark 0.05 0.13
marti -0.11 0, matte -0.28 -0.04, may -0.07 -0.23, me -0.11 0.08, mean 0.05 -0.09, meani 0 -0.03
means 0.2 -0.11, meant 0 -0.12, measu -0.15 -0.07, medic 0.08 -0.08, meet 0.32 0.22
meeti -0.16 -0.1, membe 0.03 0.05, menta -0.2 0.25, menti 0.17 0, merch 0.1 0, merro -0.06 0
merse 0.12 -0.03, met 0.03 0.08, metro 0.03 0, middl -0.05 0, might 0.09 0, mile 0.14 0
miles -0.13 0, milli -0.08 0, mind 0.09 0, minim 0 -0.04, minis -0.09 0, mirro -0.05 0
miss 0.13 -0.03, misse -0.1 0, missi 0.18 0.11, mobil 0 -0.06, model 0 0.13, momen -0.03 0
money -0.08 0, monit -0.03 -0.06, month -0.22 0.17, more 0.26 0.03, most 0.32 0, mostl -0.04 -0.04
move 0.13 -0.08, moved 0.04 0.06, mp -0.14 0.08, much -0.07 0.05, multi -0.03 0.1, must -0.12 0
my -0.09 0.08, name -0.05 0, named 0.24 -0.07, natal 0 -0.04, natio -0.04 0.03, navig 0 -0.06
nearl 0.06 0, need 0.05 -0.1, neede 0 -0.22, needs 0.33 -0.03, neith 0.09 -0.07, neuro 0.36 -0.21
never -0.15 0, new 0 0.28, newly 0.03 -0.06, news -0.17 0, next -0.35 -0.08, nhs -0.46 -0.03
nine -0.07 0.05, no 0.17 0.09, nobod 0.22 -0.13, none -0.26 -0.15, nor 0.16 -0.12, north -0.18 0
not -0.1 -0.18, note 0.18 -0.06, noted 0 -0.08, notes 0.1 0.03, nothi 0 -0.03, notic 0.06 -0.03
novem 0.38 0, now -0.08 0.3, numbe -0.08 0.03, nurse 0.18 0.31, occup 0.09 0, octob 0.03 -0.03
of 0.05 0, off 0.03 -0.04, offer 0.28 -0.05, offic 0.3 -0.08, ofste -0.3 -0.21, often 0.25 -0.2
old 0 -0.06, older 0 -0.17, olds 0 -0.08, once -0.23 -0.1, one -0.09 -0.17, ones 0 -0.08
onlin 0.26 -0.16, only 0.11 0.06, open 0.09 0.09, opene 0.06 0.05, opera 0.03 0.2, opini 0.39 -0.07
oppor -0.16 -0.19, or -0.41 0.19, order 0.08 0, other 0.37 -0.11, ought 0.07 -0.09, our 0.06 0.29
ourse -0.04 0, out 0.24 0.26, outco -0.49 0.15, outli -0.09 -0.03, outre 0.15 0.11
outsi -0.03 -0.12, outst -0.14 0, over -0.2 0.12, overs 0.12 -0.27, own -0.23 -0.19, owned -0.17 0
owns 0.1 -0.07, pace 0.17 -0.03, packa -0.06 0, paedi 0.05 0.03, page -0.14 0, paid -0.11 0
pande 0.12 -0.21, panel 0.11 0.11, paper -0.06 -0.12, paren -0.25 -0.27, part 0.44 0.03
parti -0.11 -0.17, partn -0.49 0.14, parts -0.15 0, passi 0.11 0.03, past -0.09 0.08
pathw 0.31 -0.18, paul -0.07 0, pdf -0.06 0, peopl 0.26 0, per 0.04 0.03, perfo 0.06 0.04
perio 0 0.15, perma -0.08 0, persi -0.1 0, perso 0.04 0.18, phase -0.06 0, photo -0.07 0
physi 0.04 -0.04, picke 0.16 -0.08, pictu 0.26 0, piece 0.06 0, place 0.06 0.12, plain 0.11 -0.26
plann 0.52 -0.07, plans 0.71 -0.88, pleas 0.47 0.1, pledg 0.1 0, plent 0 -0.06, point 0.16 -0.06
poor 0.3 -0.18, poorl -0.03 -0.03, port -0.07 0, porta 0.1 0.07, portf -0.03 0, posit 0.15 -0.17
possi -0.18 0.06, post 0.2 0, power 0.05 0, pract -0.06 0.23, prais 0.16 0.22, preci 0.18 0
prepa -0.1 -0.25, prese 0.25 -0.04, press -0.07 0, previ -0.06 0.23, prima 0.38 0.05
prior -0.16 0.43, proac 0 -0.07, probl 0 -0.06, proce 0.03 -0.35, produ -0.16 -0.16
profe 0.06 -0.07, progr 0 0.23, proje 0 0.07, promi -0.26 0, promo 0.2 0.15, promp 0.05 0.19
prope 0.03 0, propo 0.08 0.09, prote -0.25 0, proud 0 0.03, provi 0.19 -0.15, psych -0.17 0.16
publi 0.12 0, pupil 0.36 0.08, purpo 0.14 0.05, put 0.09 0.23, puts -0.03 -0.03, putti -0.14 0
quali 0.35 -0.35, quart -0.12 0, quick 0.11 0.09, raise -0.13 -0.15, range -0.23 -0.04
rapid -0.1 0, rates -0.08 0, ratin 0 0.21, reach 0.12 0.03, read -0.29 0, ready 0.06 0.07
real 0 -0.16, reali 0 0.03, reall -0.15 0.08, reaso -0.05 0, reass 0.03 0.06, recei 0.04 0.14
recen 0.3 0, recog 0.15 0.22, recom 0.03 -0.03, recor 0.2 0.04, recov -0.11 -0.11, recru 0.04 0
reduc 0 -0.08, refer 0.03 0, refle 0.12 0.26, refor 0 -0.28, regis -0.1 0.16, regul -0.08 0.07
reins -0.09 0, relat 0.2 0, relea 0.12 0, relev 0 0.09, remai 0 -0.19, remar 0.15 0, renew 0 0.04
reorg 0.19 0, repor 0.11 0.18, repre 0.1 0.18, reque -0.03 -0.13, requi -0.04 0.21, resid 0.06 0.06
resol -0.04 0, resou 0.06 0.32, respe 0.04 0, respi -0.13 0, respo -0.16 0, resul -0.2 -0.18
retur -0.04 0, revea 0.12 0, revie 0 -0.46, revis -0.17 0.11, right 0.4 0.58, ring 0.14 0.05
rise 0.18 0.1, risin -0.03 0, risk 0.05 0.15, risks 0.13 0, road -0.11 0, robus -0.2 -0.07
role 0.04 0.05, round 0.11 0, route -0.05 0, routi 0.1 -0.05, royal 0.03 0, run -0.14 -0.04
runs 0.18 0.08, s -0.16 0.35, safe 0.09 0.05, safeg 0.17 -0.14, safet -0.05 0, said -0.34 -0.03
saved -0.06 0, saw 0.11 0.15, say -0.25 -0.16, sayin -0.08 0, says -0.14 0.26, schoo -0.14 0.26
secon 0.3 -0.08, secre -0.19 0, secti 0.12 0, secto -0.2 0, secur -0.05 0.14, see -0.09 0
seein -0.17 0, seek 0 0.04, seen 0 0.32, sees -0.19 0.07, self 0 0.08, semh 0 -0.09, sen 0.22 -0.07
senco 0.05 0.05, send -0.12 0.35, sendi -0.05 0.07, senio 0.18 -0.06, sense 0.22 0.05
senso 0.16 0.08, sent -0.09 0.08, septe -0.06 -0.14, serio -0.07 0.06, serve -0.04 0
servi 0.09 -0.04, sessi 0.12 0.1, set -0.09 0.14, sets 0 -0.16, setti -0.23 -0.34, settl -0.05 0.18
seven 0 0.22, sever -0.37 0.37, shall -0.04 0, shape 0 0.1, shari 0 -0.03, sharp -0.13 0
she -0.17 0, short -0.1 -0.23, shoul -0.03 -0.39, show 0.03 0, showe -0.21 -0.03, shown 0.23 0.11
shows 0.27 0.11, signi 0.79 -0.3, signp 0 0.05, simil -0.06 0, since 0 0.4, singl 0 0.04
situa 0 -0.04, six -0.12 0.22, skill -0.08 -0.1, slow 0.08 -0.05, small -0.04 0, so -0.67 -0.1
socia -0.27 0.52, solid -0.03 0, some 0.14 -0.98, somet 0.1 0, son -0.1 0, soon 0.09 0, soone 0.1 0
sorry -0.19 -0.12, south -0.21 -0.06, speak 0.03 0.07, speci 0.1 -0.08, spect 0.05 -0.04
speec 0.17 0.13, spent -0.09 0, spoke 0.06 -0.04, spot 0.11 0.06, spott 0.14 0.09, stabi 0.14 0.1
stabl -0.04 0, staff -0.06 -0.07, stage 0.04 0.03, stake -0.1 0.08, stand 0.1 -0.05
start -0.33 0.32, state -0.32 -0.07, stati -0.04 0, statu 0.13 -0.04, stay -0.05 0, step 0.07 0.08
steps -0.25 0.05, still 0.2 -0.29, strai -0.12 0, strat 0.6 -0.33, stren -0.08 -0.18, stres 0.03 0
stron 0.23 0.31, struc 0.06 -0.05, strug -0.05 -0.03, studi -0.03 0, subsc -0.08 0, succe 0 0.07
such 0.09 0.04, suffi 0.19 0.27, sugge 0.13 0, suit 0.22 0, suita 0 0.08, summa -0.14 0
summe -0.03 0, suppo -0.32 0.56, sure -0.14 -0.04, surge 0.1 0, surpr -0.19 -0.08, surve -0.22 0
suspe -0.03 0, susta -0.21 0.07, swift 0.03 0, syste -0.17 -0.38, t -0.35 -0.03, table 0.05 0
take -0.13 0.03, taken 0.03 0.3, takes -0.07 0.1, takin -0.18 0.06, talk 0.11 0.13, talke -0.15 0
targe -0.1 0.04, task 0.1 0, teach 0.08 0.07, team -0.08 0.38, teams 0 0.19, teena 0.35 -0.18
tell -0.14 -0.13, tells 0.03 0, ten -0.04 0, term 0 0.09, than -0.06 -0.27, thank -0.08 0.1
that 0.22 -0.06, the -0.27 0.05, their 0.25 0.12, them -0.04 0.15, thems 0.05 -0.04
then -0.16 -0.03, thera 0.28 -0.03, there 0.11 -0.12, these -0.57 0.34, they 0.46 0.39
thing -0.09 0.34, think 0 -0.08, third 0.03 0, this -0.09 -0.19, thorn -0.16 0, thoro -0.09 0
those -0.38 0.23, thoug -0.03 0.06, three 0.07 0.08, throu 0.4 0.1, thurs -0.04 -0.05
time -0.08 -0.37, timel 0.06 -0.23, times 0.1 0.13, to 0 -0.44, today -0.11 0.07, toddl 0.09 0.06
toget 0.1 0.3, told -0.09 -0.28, tony 0.07 0, too 0.31 -0.32, took 0.06 -0.09, top -0.15 0
towar -0.07 0, track -0.03 0, train -0.1 0.2, trans 0.09 -0.18, trave -0.05 0.18, treat 0.26 0.15
tribu -0.07 -0.04, troub 0.07 0, true 0.05 0, truly -0.03 0, trust -0.12 -0.32, try 0.08 0
turn 0.08 -0.11, turne 0.18 0, twelv -0.1 0, two -0.13 -0.09, typic -0.18 0.22, unacc 0.07 -0.03
unans 0.13 0.03, under 0.61 -0.04, unhap 0.13 0.05, unive 0.05 0, until -0.18 -0.16, up -0.29 -0.19
updat -0.11 -0.03, urgen -0.07 0.05, us -0.08 -0.12, use 0.06 0.15, used -0.03 0.25, usefu 0 0.09
users -0.03 0, using 0.19 0.09, vale -0.16 0, value 0.19 0.23, valve -0.05 0, varia -0.23 -0.13
varie -0.22 0.09, vario -0.04 -0.11, verdi 0.26 0, versi -0.07 0, very 0.54 -0.03, view 0.17 0.21
views 0 0.11, virtu 0.06 0.04, visio 0.07 0.04, visit -0.25 0.42, vital 0.04 -0.04, voice 0.25 0.08
volun -0.09 0, vulne -0.1 0.04, wait 0.42 -0.11, waiti 0.15 0.07, waits 0 -0.13, want -0.08 -0.04
wants -0.03 0, warne 0.04 0, was 0.1 0.11, watch 0.09 0.07, way 0.23 0.33, ways -0.1 0
we -0.15 -0.2, weak 0.47 -0.24, weakn 0.21 0, websi -0.13 -0.07, wedne 0.07 0, week 0.11 0
weeks 0.34 0.04, welco 0.12 0.12, well 0.06 0.09, went 0 0.21, were 0.27 0, west -0.16 -0.03
what -0.28 -0.09, whate -0.06 0, wheel 0.14 0.1, when 0.53 0.15, where 0.21 0.28, wheth 0.2 -0.07
which 0.13 0.15, while 0 0.17, white -0.22 0, who -0.4 0.68, whole -0.22 -0.13, whom 0 0.1
why -0.06 0, wide 0.03 0.11, widel 0.08 0.12, wider -0.04 0, wides 0.1 -0.04, will -0.08 -0.16
withi 0.29 -0.04, witho -0.03 -0.1, words 0.05 -0.05, work 0.09 -0.15, worke -0.08 0.31
workf 0.05 0.09, worki -0.26 -0.15, works 0 0.05, worri 0.13 0.03, worry -0.09 0, worse 0.03 0
worth -0.07 0, would 0.21 0, write 0.18 0, writt -0.06 -0.18, wrong 0.13 0.07, wrote 0.19 -0.29
wsoa 0 -0.04, www -0.06 0, year -0.24 0.06, years -0.2 -0.1, yet 0.25 -0.28, you -0.35 0.04
young 0.23 0, your -0.14 0, youth 0.35 0.11
near:
0 0.1 0, 0m -0.03 0, 0th 0.09 0, a -0.14 0, absen -0.03 0, acade 0.25 0, accel -0.13 0
accep -0.04 0, acces -0.03 0, accor 0.03 0, accur 0.12 0, achie -0.12 0, ackno 0.13 0, acros 0.1 0
act -0.05 0, actin 0.05 0, actio -0.09 0, adapt -0.04 0, addit 0.04 0, addre 0.03 0, adds 0.06 0
adequ -0.03 0, adult -0.17 0, advis 0.12 0, age 0.08 0, aged -0.04 0, agenc 0.2 0, ahead 0.05 0
aim 0.03 0, all -0.18 0, allow -0.03 0, alone 0.05 0, along -0.1 0, alrea -0.18 0, also 0.18 0
altho -0.05 0, alway -0.06 0, ambit 0.14 0, amend -0.1 0, among 0.05 0, amoun -0.03 0, an 0.13 0
analy 0.04 0, and 0.29 0, anew 0.04 0, annua 0.17 0, answe -0.11 0, any -0.09 0, app -0.18 0
appea -0.06 0, appoi 0.08 0, appro -0.03 0, april -0.07 0, are 0.43 0, area -0.03 0, areas 0.4 0
aroun -0.09 0, arran 0.14 0, arriv 0.07 0, artic -0.04 0, asd 0.12 0, ask -0.03 0, asked -0.04 0
asks -0.05 0, aspir 0.1 0, asses 0.07 0, assis -0.03 0, assoc -0.04 0, at -0.09 0, attac -0.04 0
atten -0.09 0, autho -0.08 0, autis 0.08 0, avera -0.04 0, b 0.05 0, back -0.09 0, backl -0.12 0
badly 0.13 0, be -0.09 0, bear -0.04 0, bears -0.04 0, becom -0.14 0, been -0.1 0, befor -0.21 0
begin -0.05 0, being 0.1 0, belie 0.06 0, belon -0.05 0, below -0.05 0, benef -0.11 0, best -0.03 0
bette 0.04 0, betwe 0.07 0, beyon 0.04 0, big 0.06 0, black -0.08 0, bodie -0.03 0, bosse -0.04 0
both -0.05 0, break 0.04 0, brief -0.03 0, broke -0.05 0, broug 0.09 0, build -0.09 0
built -0.03 0, but 0.15 0, by -0.39 0, c -0.04 0, cabin 0.05 0, call -0.06 0, calle -0.13 0
came 0.2 0, can 0.09 0, canno -0.04 0, capac 0.16 0, care 0.04 0, cared 0.03 0, carer -0.11 0
case -0.16 0, cases -0.06 0, ccgs -0.04 0, centr 0.14 0, certa 0.18 0, chair -0.06 0, chall -0.08 0
charg 0.08 0, check -0.04 0, chief -0.08 0, child 0.15 0, choic 0.04 0, city 0.07 0, clear -0.03 0
cllr -0.03 0, close -0.03 0, coher 0.09 0, cohes 0.06 0, coldh -0.08 0, colla 0.11 0, colle -0.06 0
comes 0.13 0, commu 0.31 0, compl -0.07 0, conce 0.26 0, concl -0.1 0, confi -0.17 0, conse -0.04 0
conte -0.06 0, conti 0.04 0, coope 0.07 0, copro 0.05 0, counc -0.28 0, count 0.08 0, cours -0.06 0
covid -0.05 0, creat -0.1 0, crisi -0.05 0, cumbr 0.07 0, damni -0.06 0, data 0.04 0, date -0.04 0
dates -0.04 0, day 0.08 0, deadl 0.07 0, deal 0.06 0, decem -0.09 0, decid -0.03 0, decis 0.12 0
dedic -0.09 0, deep 0.05 0, deepl -0.04 0, delay 0.08 0, deliv -0.04 0, deman -0.05 0
depar -0.03 0, depen 0.07 0, descr 0.03 0, deser 0.07 0, desig 0.12 0, deter -0.15 0, devel -0.09 0
dfe -0.09 0, diagn 0.07 0, did 0.03 0, diffe 0.15 0, direc -0.18 0, disab 0.19 0, discu -0.13 0
disor 0.03 0, do 0.14 0, docum -0.07 0, does 0.25 0, doing 0.14 0, don -0.1 0, done 0.17 0
doubt 0.1 0, down 0.07 0, downl -0.04 0, drawn -0.05 0, drew -0.06 0, due -0.07 0, dunho -0.08 0
duty 0.04 0, each -0.1 0, early 0.24 0, east -0.16 0, educa -0.06 0, effec 0.17 0, ehcps -0.07 0
eight 0.06 0, elect 0.04 0, embed 0.14 0, emoti -0.04 0, encou -0.13 0, engag 0.1 0, engla -0.07 0
enoug 0.1 0, equal 0.03 0, evalu -0.18 0, even 0.06 0, ever 0.06 0, every -0.11 0, evide -0.04 0
examp 0.05 0, exclu 0.04 0, execu -0.1 0, expec -0.15 0, exper -0.12 0, expla -0.03 0
exten -0.12 0, f 0.06 0, faili 0.05 0, fails -0.14 0, failu -0.06 0, fair 0.08 0, famil 0.14 0
far -0.2 0, fast 0.1 0, faste -0.03 0, fault -0.06 0, featu -0.09 0, febru -0.1 0, feedb 0.06 0
feel 0.06 0, feels -0.04 0, felt -0.04 0, few -0.11 0, fewer -0.06 0, fight 0.04 0, fille -0.07 0
final 0.09 0, find -0.1 0, findi -0.03 0, finds -0.12 0, first 0.11 0, fit 0.07 0, five -0.05 0
fixed 0.03 0, focus -0.18 0, follo -0.22 0, for 0.23 0, force 0.04 0, forma -0.11 0, forme 0.03 0
forum 0.2 0, found 0.2 0, four -0.05 0, frame -0.06 0, free -0.06 0, from -0.07 0, front 0.07 0
frust 0.05 0, fulfi 0.04 0, fully -0.03 0, funda 0.04 0, fundi -0.09 0, furth -0.03 0, gaps 0.07 0
gave -0.07 0, gener -0.05 0, get 0.16 0, getti 0.06 0, given -0.03 0, gives 0.06 0, givin -0.05 0
glad -0.04 0, go -0.03 0, goes 0.08 0, going -0.18 0, gone 0.07 0, good 0.14 0, got -0.05 0
gover -0.1 0, gps 0.08 0, grasp 0.03 0, great -0.19 0, green 0.06 0, group 0.07 0, growi -0.08 0
guida 0.03 0, had 0.25 0, half 0.06 0, hall -0.1 0, hand 0.12 0, hande -0.1 0, hard 0.06 0
has 0.21 0, have 0.11 0, havin 0.07 0, he -0.06 0, head -0.19 0, heads -0.04 0, healt 0.14 0
hear -0.05 0, heard 0.03 0, heari 0.04 0, heart 0.04 0, held -0.1 0, help -0.03 0, helpe 0.05 0
helps -0.03 0, her -0.04 0, here -0.13 0, high -0.03 0, highe 0.14 0, highl -0.16 0, his -0.04 0
hmci -0.07 0, holde -0.05 0, hope -0.07 0, howev 0.06 0, hub -0.03 0, hubs 0.1 0, i -0.13 0
icb -0.04 0, ident -0.21 0, if -0.05 0, impac 0.15 0, impai 0.08 0, imple 0.07 0, impli -0.05 0
impor -0.11 0, impre 0.05 0, impro -0.14 0, in 0.17 0, inclu -0.03 0, incon -0.12 0, incre -0.08 0
infor -0.1 0, initi 0.04 0, innov 0.03 0, insid -0.03 0, inspe 0.06 0, insta 0.14 0, insuf 0.04 0
integ 0.06 0, into -0.12 0, intro -0.07 0, inves 0.04 0, is -0.09 0, issue 0.05 0, it 0.03 0
item -0.04 0, its -0.07 0, janua -0.05 0, john -0.03 0, join 0.04 0, joine -0.04 0, joint -0.13 0
jones 0.05 0, judge 0.12 0, just -0.05 0, justi 0.2 0, keep 0.09 0, keeps -0.06 0, kept 0.11 0
key -0.11 0, knew 0.04 0, know -0.03 0, knowl 0.07 0, labou -0.03 0, lack 0.04 0, langb -0.1 0
langu 0.16 0, large -0.05 0, last -0.18 0, laste -0.06 0, late 0.12 0, later 0.1 0, lates 0.03 0
law -0.08 0, lay -0.03 0, lead -0.04 0, leade 0.56 0, leadi -0.1 0, learn -0.11 0, leave 0.14 0
led 0.06 0, left -0.05 0, less 0.03 0, lette 0.14 0, life 0.09 0, lifel -0.07 0, like 0.06 0
likel -0.03 0, limit 0.1 0, liste -0.04 0, lists -0.09 0, littl 0.06 0, live -0.07 0, lived -0.07 0
lives -0.03 0, local -0.03 0, long 0.06 0, longe -0.08 0, look -0.05 0, looke -0.18 0
looki -0.04 0, looks -0.06 0, low -0.07 0, made 0.04 0, main -0.07 0, mains 0.11 0, majes -0.06 0
major 0.05 0, make 0.1 0, makes -0.05 0, makin 0.1 0, manag -0.07 0, many 0.05 0, march 0.08 0
marti -0.05 0, matte -0.06 0, may -0.11 0, me -0.06 0, mean 0.03 0, means 0.1 0, measu -0.07 0
medic 0.07 0, meet 0.16 0, meeti -0.08 0, menta -0.08 0, menti 0.09 0, merch 0.05 0, merro -0.03 0
merse 0.06 0, met -0.03 0, might 0.05 0, mile 0.07 0, miles -0.07 0, milli -0.04 0, mind 0.04 0
minis -0.05 0, mirro -0.03 0, miss 0.06 0, misse -0.05 0, missi 0.09 0, money -0.04 0, month -0.1 0
most 0.16 0, move 0.06 0, moved 0.04 0, mp -0.07 0, much -0.05 0, must -0.07 0, my -0.05 0
named 0.13 0, needs 0.3 0, neith 0.05 0, neuro 0.18 0, never -0.07 0, news -0.08 0, next -0.18 0
nhs -0.29 0, nine -0.04 0, no 0.13 0, nobod 0.11 0, none -0.1 0, nor 0.08 0, north -0.09 0
not -0.07 0, note 0.06 0, noted 0.04 0, notes 0.05 0, nothi 0.04 0, notic 0.04 0, novem 0.18 0
now -0.04 0, numbe -0.05 0, nurse 0.13 0, occup 0.04 0, offer 0.14 0, offic 0.19 0, ofste -0.07 0
often 0.12 0, older 0.05 0, once -0.08 0, one -0.03 0, onlin 0.13 0, only -0.11 0, open 0.05 0
opene 0.03 0, opini 0.19 0, oppor -0.08 0, or -0.13 0, order 0.03 0, other 0.16 0, ought 0.03 0
out 0.19 0, outco -0.2 0, outli -0.08 0, outre 0.08 0, outst -0.08 0, over -0.11 0, overs 0.1 0
own -0.15 0, owned -0.09 0, owns 0.05 0, pace 0.08 0, packa -0.08 0, page -0.07 0, paid -0.05 0
pande 0.04 0, panel 0.05 0, paper -0.03 0, part 0.27 0, parti -0.06 0, partn -0.27 0, parts -0.06 0
passi 0.06 0, past -0.05 0, pathw 0.12 0, paul -0.04 0, pdf -0.03 0, peopl 0.24 0, per 0.06 0
perma -0.04 0, persi -0.04 0, perso 0.03 0, phase -0.03 0, photo -0.03 0, picke 0.08 0
pictu 0.14 0, piece 0.03 0, place 0.1 0, plain 0.05 0, plann 0.2 0, plans 0.33 0, pleas 0.23 0
pledg 0.05 0, plent -0.04 0, point 0.12 0, poor 0.16 0, port -0.03 0, porta 0.1 0, portf -0.05 0
posit 0.1 0, possi -0.09 0, post 0.09 0, prais 0.12 0, preci 0.09 0, prepa -0.05 0, prese 0.11 0
press -0.03 0, previ -0.03 0, prima 0.19 0, probl -0.05 0, proce -0.13 0, produ -0.08 0
profe 0.04 0, progr -0.05 0, promi -0.13 0, promo 0.1 0, promp 0.03 0, propo 0.07 0, prote -0.12 0
provi 0.04 0, psych -0.14 0, publi 0.06 0, pupil 0.22 0, purpo 0.07 0, put 0.1 0, putti -0.07 0
quali 0.08 0, quart -0.06 0, quick 0.07 0, raise -0.07 0, range -0.19 0, rapid -0.05 0
rates -0.04 0, reach 0.07 0, read -0.15 0, ready 0.03 0, reall -0.08 0, recei 0.08 0, recen 0.1 0
recog 0.04 0, recor 0.11 0, recov -0.06 0, refer 0.03 0, refle 0.06 0, regis -0.05 0, regul -0.05 0
reins -0.04 0, relat 0.16 0, relea -0.07 0, remai -0.04 0, remar 0.08 0, reorg 0.09 0, repor 0.06 0
repre 0.05 0, requi -0.1 0, resid 0.03 0, resou -0.04 0, respi -0.07 0, respo -0.07 0, resul -0.1 0
revea 0.06 0, revie 0.06 0, revis -0.06 0, right 0.29 0, ring 0.07 0, rise 0.09 0, risks 0.06 0
road -0.09 0, robus -0.1 0, role 0.06 0, round 0.05 0, routi 0.05 0, run -0.07 0, runs 0.09 0
s -0.18 0, safe 0.07 0, safeg 0.09 0, safet -0.03 0, said -0.21 0, same -0.05 0, saved -0.03 0
saw 0.13 0, say -0.16 0, sayin -0.04 0, schoo -0.08 0, secon 0.1 0, secre -0.1 0, secti 0.06 0
secto -0.1 0, see -0.03 0, seein -0.06 0, sees -0.07 0, sen 0.14 0, send -0.16 0, senio 0.09 0
sense 0.14 0, senso 0.13 0, sent -0.05 0, septe -0.08 0, serio -0.04 0, servi 0.21 0, sessi 0.06 0
set -0.05 0, setti -0.13 0, seven -0.03 0, sever -0.03 0, sharp -0.06 0, she -0.09 0, short -0.05 0
showe -0.11 0, shown 0.12 0, shows 0.16 0, signi 0.38 0, simil -0.04 0, since -0.04 0
skill -0.05 0, slow 0.04 0, so -0.39 0, socia -0.21 0, some 0.14 0, somet 0.06 0, son -0.05 0
soon 0.04 0, soone 0.05 0, sorry -0.12 0, south -0.11 0, speci 0.06 0, spect 0.04 0, speec 0.14 0
spent -0.04 0, spot 0.05 0, spott 0.07 0, stabi 0.07 0, stabl -0.07 0, staff -0.05 0, stage 0.04 0
stake -0.07 0, stand 0.06 0, start -0.16 0, state -0.14 0, statu 0.07 0, stay -0.03 0, step 0.03 0
steps -0.17 0, still 0.17 0, strai -0.06 0, strat 0.34 0, stren 0.07 0, stron 0.19 0, struc 0.04 0
strug -0.03 0, subsc -0.04 0, such 0.05 0, suffi 0.11 0, sugge 0.07 0, suit 0.11 0, summa -0.07 0
suppo -0.1 0, sure -0.06 0, surge 0.05 0, surpr -0.09 0, surve -0.11 0, susta -0.07 0, syste -0.1 0
t -0.17 0, table 0.03 0, take -0.13 0, taken -0.03 0, takin -0.09 0, talk 0.05 0, talke -0.08 0
targe -0.05 0, task 0.05 0, teach 0.04 0, teena 0.2 0, tell -0.03 0, than -0.05 0, thank -0.04 0
that 0.23 0, the -0.32 0, their 0.14 0, them 0.11 0, then -0.09 0, thera 0.11 0, there 0.3 0
these -0.25 0, they 0.1 0, thing -0.1 0, think -0.03 0, this -0.08 0, thorn -0.08 0, thoro -0.04 0
those -0.2 0, thoug 0.15 0, three 0.07 0, throu 0.22 0, time -0.04 0, timel 0.07 0, times 0.12 0
to -0.13 0, today -0.05 0, toddl 0.06 0, toget 0.09 0, told -0.04 0, tony 0.03 0, too 0.42 0
took 0.03 0, top -0.07 0, towar -0.04 0, train -0.06 0, treat 0.13 0, tribu -0.03 0, troub 0.03 0
trust -0.05 0, try 0.04 0, turn 0.04 0, turne 0.09 0, twelv -0.05 0, two -0.13 0, typic -0.09 0
unacc 0.04 0, unans 0.06 0, under 0.3 0, unhap 0.06 0, unive 0.03 0, until -0.06 0, up -0.17 0
updat -0.05 0, urgen -0.04 0, us -0.04 0, use 0.04 0, using 0.1 0, vale -0.08 0, value 0.1 0
varia -0.1 0, varie -0.11 0, verdi 0.13 0, versi -0.04 0, very 0.27 0, view 0.08 0, virtu 0.03 0
visio 0.03 0, visit -0.11 0, voice 0.13 0, volun -0.05 0, vulne -0.08 0, wait 0.2 0, waiti 0.12 0
waits 0.03 0, want -0.04 0, wants -0.04 0, warne 0.06 0, was 0.16 0, watch 0.05 0, way 0.2 0
ways -0.05 0, we -0.15 0, weak 0.26 0, weakn 0.19 0, websi -0.07 0, wedne 0.04 0, week 0.08 0
weeks 0.17 0, welco 0.06 0, well 0.09 0, wellb -0.03 0, were 0.1 0, west -0.08 0, what -0.1 0
whate -0.03 0, wheel 0.07 0, when 0.22 0, where 0.06 0, wheth 0.1 0, which -0.12 0, while -0.08 0
white -0.11 0, who -0.2 0, whole -0.11 0, why -0.03 0, widel 0.04 0, wides 0.05 0, will -0.08 0
withi 0.15 0, work 0.03 0, worke -0.03 0, workf -0.03 0, worki -0.16 0, worri 0.06 0, worry -0.04 0
worth -0.03 0, would 0.14 0, write 0.09 0, wrong 0.06 0, wrote 0.09 0, www -0.03 0, year -0.17 0
years -0.08 0, yet 0.37 0, you -0.19 0, young 0.14 0, your -0.07 0, youth 0.18 0
before:
0 -0.19 0, 0st -0.03 0, 0th 0.04 0, a -0.17 0, able -0.06 0, about -0.34 0, above -0.25 0
accel -0.18 0, accep -0.15 0, acces 0.03 0, accor -0.09 0, accou -0.04 0, accur 0.09 0
acros 0.07 0, act -0.11 0, actin -0.05 0, actio -0.27 0, addit -0.05 0, addre -0.04 0, adequ 0.05 0
adhd 0.03 0, advic 0.03 0, ago 0.07 0, agree -0.23 0, aim 0.03 0, all -0.16 0, allow -0.08 0
along 0.04 0, also 0.07 0, alter 0.04 0, altho -0.04 0, am -0.05 0, ambit 0.27 0, among 0.27 0
an -0.04 0, and -0.33 0, anew -0.04 0, annua -0.11 0, anoth -0.18 0, anyon 0.09 0, app -0.03 0
appea 0.03 0, appoi 0.11 0, appre 0.07 0, archi -0.03 0, are 0.47 0, area -0.31 0, areas 0.07 0
aroun 0.05 0, arran 0.03 0, arriv 0.03 0, as -0.09 0, asd 0.1 0, ashco -0.05 0, ask 0.1 0
asked -0.16 0, askin -0.04 0, asses 0.07 0, assoc -0.08 0, assur -0.05 0, at -0.09 0, atten -0.04 0
autho 0.05 0, autis 0.14 0, avera -0.14 0, back -0.06 0, backl -0.07 0, bad 0.04 0, badly 0.03 0
based 0.03 0, be 0.19 0, bear 0.13 0, becau 0.16 0, becom -0.11 0, been 0.12 0, befor 0.04 0
began 0.03 0, begin 0.16 0, being 0.19 0, belie -0.06 0, besid 0.03 0, bette -0.1 0, betwe -0.15 0
beyon -0.11 0, big -0.09 0, board 0.06 0, bodie -0.05 0, borou 0.09 0, break 0.05 0, brief -0.07 0
bring 0.04 0, broad 0.07 0, broke -0.04 0, broug -0.05 0, budge 0.11 0, build 0.04 0, built -0.05 0
busin 0.05 0, but 0.22 0, by -0.68 0, cabin -0.15 0, call 0.07 0, calle -0.04 0, came -0.19 0
camhs 0.03 0, can 0.04 0, capac 0.07 0, capti 0.06 0, care 0.16 0, carer -0.37 0, carri -0.22 0
carry 0.04 0, case -0.09 0, cases 0.1 0, ccgs -0.1 0, cent -0.03 0, centr -0.05 0, certa -0.17 0
chair -0.09 0, chall -0.06 0, chanc -0.1 0, chang -0.34 0, check 0.04 0, chief -0.05 0
child 0.03 0, choic 0.03 0, clear -0.03 0, cllr -0.08 0, close 0.14 0, co -0.12 0, cohes 0.03 0
colla -0.06 0, come -0.14 0, comes 0.1 0, comin -0.06 0, comme 0.17 0, commi -0.21 0, commu 0.19 0
compl 0.04 0, conce 0.03 0, concl -0.21 0, confi 0.03 0, confu 0.05 0, conse 0.03 0, consi -0.11 0
const 0.09 0, conte -0.09 0, contr -0.05 0, coope -0.03 0, coord -0.05 0, copro -0.03 0
copy -0.03 0, coron -0.06 0, corpo 0.07 0, counc -0.26 0, count 0.04 0, cours -0.03 0, cover 0.04 0
covid -0.05 0, cqc -0.49 0, creat -0.13 0, credi 0.1 0, cultu 0.05 0, cumbr 0.15 0, cut 0.04 0
data 0.12 0, date 0.06 0, day 0.06 0, days -0.05 0, deadl -0.06 0, deal 0.18 0, deali -0.06 0
debat -0.03 0, decem -0.1 0, decid -0.03 0, decis 0.05 0, defic -0.04 0, delay -0.05 0
delig -0.04 0, deliv -0.28 0, democ -0.05 0, depar -0.19 0, depen 0.04 0, descr 0.05 0
deser -0.05 0, desig -0.03 0, detai 0.07 0, deter 0.05 0, devel 0.07 0, dfe -0.22 0, diagn 0.08 0
did -0.12 0, diffe 0.21 0, diffi 0.06 0, disab -0.28 0, discu -0.06 0, disor 0.05 0, do 0.1 0
docum -0.1 0, does 0.2 0, doing -0.11 0, doubt 0.03 0, downl 0.04 0, draw 0.03 0, drew -0.03 0
drive -0.11 0, duty -0.05 0, each -0.03 0, earli 0.2 0, early 0.14 0, east 0.13 0, educa -0.4 0
effec -0.16 0, ehc -0.03 0, ehcps 0.13 0, elect -0.05 0, else -0.06 0, encou -0.05 0, engag 0.05 0
engla -0.32 0, enoug 0.07 0, enqui -0.03 0, ensur 0.05 0, equip -0.06 0, even 0.07 0, every -0.17 0
evide -0.06 0, exami 0.03 0, exclu 0.12 0, execu -0.06 0, exist -0.05 0, exper -0.03 0
expla 0.05 0, exten -0.15 0, extra 0.04 0, faili 0.16 0, fails -0.09 0, failu -0.03 0, fair 0.12 0
falle -0.11 0, famil 0.32 0, far -0.18 0, fast 0.07 0, faste -0.07 0, fault -0.03 0, featu -0.04 0
febru -0.16 0, fed 0.03 0, feedb -0.15 0, feel -0.12 0, felt -0.11 0, fenby -0.08 0, few 0.06 0
final 0.09 0, findi 0.05 0, finds 0.08 0, first 0.15 0, five 0.07 0, fixed 0.09 0, focus -0.33 0
follo 0.03 0, for 0.31 0, force -0.03 0, forum -0.12 0, forwa -0.04 0, found -0.25 0, frame 0.13 0
frida 0.03 0, from 0.16 0, front 0.1 0, frust 0.06 0, fulfi 0.04 0, full -0.15 0, fully 0.06 0
furth 0.04 0, gaps -0.05 0, gave -0.06 0, get -0.09 0, getti 0.05 0, give -0.11 0, given 0.06 0
gives -0.05 0, glad -0.04 0, go -0.06 0, goes 0.05 0, going -0.03 0, gone -0.14 0, good 0.18 0
got -0.07 0, gover 0.17 0, grasp 0.03 0, great -0.07 0, green -0.07 0, groun 0.04 0, group -0.06 0
grow 0.04 0, guida 0.09 0, had -0.1 0, half 0.06 0, hall -0.07 0, hande 0.1 0, happe 0.03 0
hard 0.15 0, hardl -0.08 0, has -0.07 0, have 0.44 0, havin 0.06 0, head -0.05 0, healt 0.11 0
heard 0.03 0, heari 0.05 0, heart 0.06 0, helpf -0.03 0, helpi -0.12 0, here -0.2 0, high 0.04 0
highe -0.04 0, highl 0.24 0, his -0.05 0, home -0.04 0, hones 0.04 0, hospi -0.05 0, how -0.34 0
howev -0.06 0, hub 0.08 0, hubs -0.06 0, hundr 0.12 0, i -0.24 0, icb -0.05 0, ident 0.11 0
if 0.18 0, image 0.07 0, impac 0.07 0, impai 0.03 0, imple -0.03 0, impre 0.09 0, impro -0.19 0
in 0.26 0, inclu -0.04 0, incon 0.14 0, incre -0.11 0, indep -0.1 0, indiv -0.06 0, infor -0.27 0
initi -0.05 0, innov -0.06 0, insid -0.06 0, inspe 0.23 0, insta 0.04 0, integ 0.08 0
inter -0.06 0, into -0.42 0, intro 0.03 0, inves 0.04 0, invol 0.09 0, is -0.06 0, issue -0.16 0
it -0.07 0, joine -0.04 0, joint 0.15 0, journ 0.03 0, judge -0.07 0, june -0.25 0, just -0.09 0
keep -0.04 0, keepi 0.06 0, keeps -0.03 0, kept 0.08 0, key -0.24 0, kind 0.05 0, kinds -0.04 0
know 0.07 0, knowl -0.05 0, known 0.12 0, lack 0.2 0, laid 0.03 0, langb -0.09 0, langu 0.11 0
large 0.07 0, last -0.07 0, late 0.05 0, latel -0.07 0, later 0.04 0, lates 0.03 0, law -0.08 0
lays 0.04 0, lead 0.03 0, leade 0.64 0, leadi -0.05 0, leads -0.09 0, learn -0.17 0, let -0.05 0
level 0.04 0, lifel -0.04 0, light 0.07 0, like 0.06 0, likel -0.09 0, limit 0.09 0, liste 0.03 0
lists 0.03 0, littl 0.26 0, live -0.09 0, local -0.22 0, long 0.23 0, look 0.13 0, looke -0.1 0
looki 0.08 0, lose -0.04 0, low -0.03 0, lowes 0.03 0, made 0.12 0, main 0.03 0, mains -0.06 0
majes -0.04 0, make -0.14 0, makes -0.09 0, makin -0.09 0, manag -0.04 0, many 0.16 0, march 0.07 0
marsh -0.08 0, may 0.15 0, me -0.11 0, means -0.1 0, medic 0.04 0, meet -0.16 0, meeti -0.16 0
meets -0.05 0, membe -0.17 0, menta -0.04 0, merro -0.07 0, met 0.08 0, middl -0.03 0
might -0.05 0, miles -0.08 0, minut -0.21 0, mirro -0.05 0, miss 0.03 0, misse -0.05 0
missi 0.03 0, money 0.05 0, monit -0.04 0, month -0.11 0, more 0.05 0, most 0.03 0, move 0.04 0
moved 0.04 0, mp -0.16 0, mr 0.03 0, much 0.12 0, must -0.06 0, name -0.03 0, named -0.05 0
natio -0.16 0, neede 0.06 0, needs 0.31 0, neigh -0.05 0, neith -0.04 0, netwo -0.05 0
neuro 0.03 0, news -0.05 0, nhs -0.41 0, nine -0.09 0, no 0.11 0, nobod 0.18 0, none 0.09 0
nor -0.1 0, north -0.06 0, not 0.36 0, noted 0.05 0, nothi 0.09 0, novem 0.05 0, now -0.3 0
numbe -0.1 0, nurse 0.05 0, nursi -0.04 0, occup -0.04 0, octob -0.09 0, of 0.36 0, off -0.08 0
offer -0.08 0, offic -0.13 0, ofste -0.23 0, once -0.21 0, one -0.11 0, ones -0.07 0, onlin 0.07 0
only -0.07 0, opene 0.07 0, or -0.24 0, order 0.14 0, organ -0.14 0, other 0.09 0, ought 0.04 0
our -0.39 0, out -0.09 0, outco -0.15 0, outli 0.03 0, outre 0.08 0, over 0.13 0, overv -0.07 0
own -0.08 0, owned 0.05 0, paedi 0.13 0, pages 0.04 0, paid -0.23 0, pande 0.04 0, panel -0.03 0
paren -0.57 0, part 0.14 0, parti -0.17 0, partn 0.1 0, parts -0.08 0, passi 0.14 0, past -0.08 0
pathw 0.11 0, pdf -0.04 0, perfo -0.14 0, perma 0.06 0, persi 0.03 0, perso 0.1 0, photo -0.05 0
physi -0.05 0, picke 0.05 0, pictu 0.14 0, place 0.13 0, plain 0.08 0, plan -0.22 0, plann -0.09 0
plans -0.07 0, pleas -0.1 0, plent 0.05 0, point 0.15 0, polic -0.06 0, poorl 0.08 0, port -0.07 0
porta -0.05 0, posit 0.21 0, possi -0.06 0, post 0.03 0, poten 0.04 0, power -0.04 0, pract -0.12 0
prais 0.12 0, prepa -0.08 0, prese -0.12 0, press -0.06 0, previ -0.04 0, prima 0.06 0, prior 0.1 0
probl -0.05 0, proce -0.15 0, produ -0.21 0, profe 0.11 0, progr -0.2 0, proje -0.07 0
promo 0.05 0, promp -0.12 0, prope 0.03 0, propo 0.03 0, proud 0.03 0, provi 0.21 0, psych -0.06 0
publi 0.07 0, pupil 0.09 0, purpo 0.09 0, put 0.03 0, puts -0.03 0, putti -0.05 0, quali -0.14 0
quest -0.04 0, quick 0.12 0, quite -0.03 0, range -0.1 0, rate -0.09 0, ratin -0.03 0, re 0.07 0
reach -0.11 0, read -0.1 0, ready -0.12 0, reali 0.04 0, reall -0.14 0, reaso 0.09 0, reass -0.04 0
recei -0.03 0, recen -0.1 0, recog -0.06 0, recom -0.06 0, recor 0.06 0, reduc -0.06 0
refle -0.05 0, refor -0.06 0, regis -0.07 0, regul -0.07 0, relea -0.16 0, remai 0.06 0
reorg 0.08 0, repor 0.06 0, reque 0.06 0, requi -0.07 0, resid -0.04 0, resou 0.07 0, respo -0.07 0
retur 0.03 0, revie -0.18 0, revis -0.07 0, right 0.15 0, rise -0.03 0, risk 0.08 0, risks 0.08 0
road 0.03 0, robus -0.07 0, role 0.07 0, route -0.04 0, routi 0.06 0, run -0.03 0, runs 0.07 0
s -0.19 0, safe 0.13 0, safeg -0.07 0, said -0.22 0, same -0.03 0, saw -0.09 0, say -0.15 0
says -0.03 0, schoo -0.18 0, scrut -0.07 0, secon 0.03 0, secti 0.06 0, secto 0.04 0, secur -0.05 0
see -0.18 0, seein -0.08 0, seen 0.06 0, self 0.1 0, sen 0.04 0, senco -0.03 0, send -0.58 0
senio -0.07 0, sense -0.03 0, sent 0.16 0, septe 0.04 0, serio -0.06 0, serve -0.04 0, servi 0.18 0
sessi 0.03 0, sets -0.07 0, setti -0.18 0, seven -0.07 0, sever -0.06 0, shall -0.03 0
share -0.07 0, she -0.05 0, short 0.11 0, shoul 0.07 0, showe -0.03 0, signi 0.19 0, since -0.1 0
singl 0.15 0, six 0.04 0, skill -0.07 0, slow 0.03 0, small -0.03 0, so -0.1 0, socia 0.08 0
some 0.3 0, soon -0.05 0, soone -0.04 0, sorry 0.06 0, south -0.11 0, speak 0.03 0, spect 0.04 0
speec 0.09 0, spent 0.04 0, spoke -0.03 0, spott 0.04 0, stabi 0.12 0, staff 0.21 0, stand -0.29 0
start -0.11 0, state -0.21 0, step 0.03 0, still 0.09 0, stood -0.05 0, strai 0.03 0, strat 0.09 0
stren 0.12 0, stres -0.03 0, stron 0.21 0, struc -0.11 0, studi -0.04 0, succe 0.08 0, such -0.14 0
suffi 0.27 0, sugge -0.03 0, suita 0.03 0, summa 0.1 0, suppo 0.31 0, surge 0.03 0, surve -0.1 0
suspe 0.03 0, swift 0.03 0, syste 0.09 0, t -0.03 0, tackl 0.05 0, take 0.04 0, taken 0.12 0
takes 0.04 0, talk 0.06 0, talke -0.07 0, talks 0.06 0, task 0.06 0, teach 0.05 0, teams -0.09 0
teena -0.07 0, tell -0.03 0, tells 0.04 0, term 0.06 0, than -0.04 0, thank -0.23 0, that -0.11 0
thems -0.04 0, then -0.06 0, thera 0.12 0, there -0.2 0, these -0.11 0, they 0.34 0, third -0.1 0
this 0.13 0, thomp -0.03 0, thorn -0.05 0, thoro -0.1 0, those -0.32 0, thoug 0.14 0, three -0.11 0
throu -0.19 0, time 0.33 0, timel 0.08 0, times 0.29 0, to -0.1 0, today -0.05 0, toget 0.2 0
told -0.1 0, tony 0.06 0, too 0.46 0, took -0.09 0, top 0.1 0, topic -0.03 0, track 0.04 0
train -0.04 0, trans -0.12 0, trave -0.05 0, treat 0.07 0, tribu 0.1 0, true 0.03 0, trust 0.07 0
try -0.04 0, tuesd -0.04 0, two -0.17 0, typic 0.04 0, unans 0.03 0, uncov 0.06 0, under 0.2 0
unhap 0.07 0, unive -0.05 0, until 0.05 0, up -0.41 0, updat -0.07 0, urgen -0.03 0, us -0.19 0
use 0.05 0, using 0.03 0, vale -0.05 0, valve -0.04 0, varia 0.06 0, varie 0.07 0, vario -0.05 0
vary 0.04 0, verdi 0.07 0, versi 0.05 0, very 0.09 0, view 0.11 0, views 0.09 0, virtu 0.04 0
visio 0.06 0, visit -0.18 0, vital -0.04 0, voice 0.04 0, vulne -0.03 0, wait 0.06 0, waiti 0.12 0
wake -0.04 0, want 0.06 0, warne 0.04 0, was -0.32 0, watch 0.21 0, way -0.08 0, we -0.22 0
weak 0.15 0, weakn -0.16 0, wedne -0.03 0, week -0.13 0, weeks 0.07 0, welco -0.07 0, well 0.27 0
went 0.18 0, were 0.21 0, what -0.39 0, wheel -0.05 0, when 0.08 0, where 0.1 0, which -0.36 0
while -0.09 0, white -0.04 0, who 0.31 0, whom -0.04 0, whose -0.16 0, why 0.05 0, wide 0.08 0
wider 0.09 0, wides 0.08 0, will -0.27 0, withi 0.03 0, witho -0.06 0, words 0.11 0, worke 0.1 0
workf 0.05 0, worki -0.23 0, worri 0.12 0, worse -0.05 0, would -0.09 0, write 0.11 0
writt -0.29 0, wrote 0.12 0, wsoa -0.21 0, year 0.07 0, years -0.3 0, yet -0.09 0, you -0.26 0
young 0.04 0, your -0.05 0, youth 0.03 0
above:
0 -0.19 -0.22, a -0.34 -0.05, about -0.23 0, accel -0.18 0, actio 0 -0.09, addre 0.16 0
all -0.22 0.15, among 0.25 0.55, an -0.09 0, and -0.2 0.04, answe -0.07 0, are 0.14 -0.21
area -0.43 0.19, areas -0.03 -0.36, as -0.09 0, at -0.14 0.12, atten 0.05 0, autho 0.1 -0.03
be 0.29 0.15, been 0.14 -0.04, bette 0.29 0.04, board -0.04 0, by -0.05 0, cabin 0.1 0
came -0.37 0, can -0.05 0, care -0.17 -0.04, ccg 0.07 0, child 0 0.29, come -0.05 -0.05
commi -0.11 -0.1, conce 0.15 0, counc -0.14 0, count -0.07 0, cqc -0.14 -0.03, criti -0.15 0.07
deal 0.06 0, depar -0.13 0, devel 0.26 -0.13, did 0.2 0.06, direc 0.11 0.09, disab -0.25 0
do -0.13 -0.03, drew 0.05 0, educa -0.28 -0.05, effec -0.08 0, enoug 0.22 -0.04, every -0.06 0
faili -0.14 -0.06, febru -0.04 -0.04, findi 0.34 0.06, focus -0.55 0, for -0.22 0, four 0.07 0
from -0.04 0.1, good 0.41 0, had -0.19 -0.03, has 0.1 -0.17, have 0.1 0.15, healt 0.13 -0.05
here -0.06 -0.19, highl 0.42 -0.04, how -0.3 0, ident 0.1 0, impro -0.56 0.07, in -0.5 -0.11
inclu 0 0.04, inspe 0.36 0.17, is -0.26 0, issue 0.05 0, it -0.27 0, its -0.2 0, joint -0.24 0
key -0.24 -0.13, leade 0.09 -0.09, lette 0.08 0.1, local -0.13 0.18, made -0.03 0, main 0.37 -0.24
march -0.05 0, membe 0 -0.09, must -0.19 -0.08, need 0.1 -0.03, neede 0.06 -0.04, needs -0.24 -0.03
not 0.29 0, now -0.12 0, of -0.22 0, offer 0.08 0, ofste -0.52 0, other 0.06 0, our -0.07 0
out 0 0.03, outco -0.15 0, partn 0.23 0.34, peopl -0.09 0, plan -0.37 0, point 0.23 0.03
posit -0.09 -0.04, pract 0.11 0.09, prior 0.24 -0.13, progr 0.05 -0.03, put -0.03 0.09
quali -0.17 -0.04, recog 0.05 0, recom -0.2 0, repor 0.37 -0.23, requi 0.06 0, s 0.11 0.48
said -0.25 -0.11, send 0 0.17, servi 0.12 0.5, shoul 0.14 0, signi 0.39 -0.03, so -0.15 0
some -0.16 -0.09, speci -0.43 0, staff 0.07 -0.05, state -0.14 0, strat -0.05 0, stren 0.34 0.18
suffi 0.28 -0.04, syste 0.05 0, that 0.26 -0.17, the 0 0.1, them -0.07 -0.09, there -0.03 -0.1
these -0.2 -0.03, they 0.3 -0.1, thing -0.15 -0.08, this -0.13 0, three -0.27 -0.07, to 0.25 -0.09
today 0.03 0, topic 0.18 0, two 0.06 0, under 0.05 0.05, urgen 0.04 0, use -0.03 0, visit -0.03 0
was 0.08 -0.04, we -0.26 -0.25, weakn 0.45 -0.21, well 0.21 0.06, were 0.19 -0.03, what 0.19 -0.2
which -0.14 -0.03, wides 0.04 0, will 0.07 0, work 0.11 0, worki 0.32 0, writt -0.14 0, you -0.05 0
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
