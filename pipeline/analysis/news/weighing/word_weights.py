"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

from collections.abc import Iterator

_LISTED = """
word:
0 0 0.06, 0m -0.03 0, 0th 0.09 -0.03, a 0.1 0.32, able -0.05 0.03, about -0.07 -0.37
above 0.06 -0.14, absen -0.05 -0.18, absol -0.03 0, acade 0.4 0, accel -0.15 0.04
accep -0.07 -0.34, acces -0.06 0.05, accor 0 0.04, accou -0.07 0.12, accur 0.1 0.22
achie -0.11 -0.2, ackno 0.27 0.27, acros 0.08 -0.25, act -0.06 0.09, acted -0.05 0, actin 0.06 0.03
actio -0.4 -0.07, activ 0 0.19, ad 0.06 0, adapt -0.04 0.12, add -0.06 0, added 0 -0.04
addit 0.07 0.57, addre -0.03 -0.08, adds 0.1 0.07, adequ -0.05 0, adhd -0.03 0.13, admit -0.04 0
adole -0.1 0.2, adult -0.08 -0.26, advic 0 0.27, advis 0.04 0.09, advoc 0.06 0, affec -0.05 0
after 0.12 -0.18, again -0.18 0, age 0.16 -0.24, agenc 0.32 0.04, agend 0.06 0, ago -0.08 0.03
ahead 0.06 -0.14, aim 0.05 0.04, aliso -0.12 0, all -0.16 0.12, alloc -0.1 -0.07, allow 0 0.14
alone 0.05 0, along -0.1 0.22, alrea -0.21 0.12, also 0.42 -0.09, alter -0.06 0.07, alway -0.1 0
am -0.03 -0.03, ambit 0.2 0, amend -0.12 0, among 0 -0.55, amoun -0.03 -0.05, an -0.06 0.08
and -0.35 0.3, andre -0.05 0, anew 0 0.07, angry -0.11 0, annou 0.03 0, annua 0.27 -0.29
anoth 0.11 -0.07, answe -0.15 -0.07, ante 0 -0.06, any -0.38 0, anyth 0 -0.08, ap 0.04 -0.31
apolo -0.11 0.03, app -0.22 0, appea -0.07 0, appen 0.03 0, appoi 0.06 0.17, appre 0 -0.06
appro -0.18 0.14, april -0.07 0.05, are 0.21 0.36, area -0.12 0.55, areas 0.17 0.19
aroun -0.18 -0.14, arran 0 0.05, arriv 0.1 0.14, artic -0.06 0, as -0.3 -0.06, asd 0.16 0
ask -0.05 0.05, asked 0 -0.08, askin 0 0.04, asks -0.06 0, aspec 0 0.03, aspir 0.13 0.06
asses 0.07 -0.13, assis -0.05 0.05, assoc -0.08 0, assur -0.06 -0.18, at -0.1 0.2, attac -0.03 0
atten -0.17 0.22, augus -0.03 0, autho -0.03 0, autis 0.13 -0.05, avail 0 -0.27, avera 0 -0.05
await 0 -0.04, aware 0 -0.1, b 0.04 0, back -0.03 0.14, backl -0.12 0.29, badly 0.09 -0.14
barri 0 0.23, based 0.05 0.11, basic 0.08 0, battl -0.05 -0.09, be -0.2 0.22, bear -0.05 0
bears -0.05 0, becau -0.11 0.05, becom -0.04 -0.14, been 0.09 0.06, befor -0.32 -0.24
begin 0.18 0.06, begun -0.06 0, behav 0 0.1, behin 0.07 -0.13, being 0.14 0.18, belie 0.08 -0.23
belon -0.06 0, below -0.03 0, benef -0.18 -0.22, best -0.04 -0.05, bette 0.13 -0.22, betwe 0.2 0.09
beyon 0.04 -0.05, big -0.03 0, birth 0 0.05, bit 0.04 0, black -0.12 -0.08, board 0.03 0.21
bodie -0.07 0, body -0.07 0, borou 0.17 -0.09, bosse -0.06 0, both -0.13 0.1, break 0.07 0.15
brief -0.03 0, bring -0.29 0.33, broad 0 0.07, broke 0 0.08, broug 0.35 0.23, budge 0.19 0.05
build -0.13 0.29, built -0.06 -0.09, but -0.23 -0.03, by -0.42 0.45, c -0.12 -0.14, cabin 0 0.09
calle -0.15 0.03, calls -0.05 0, came -0.04 -0.17, camhs 0 0.05, campa -0.04 0, can 0.06 0.22
canno -0.04 0.13, capac 0.04 0, capit -0.06 0, care 0.29 -0.03, cared 0.03 0.07, carer -0.03 0.12
carry -0.08 0, case -0.19 -0.18, cases -0.05 0, cause 0.07 0.09, ccg 0.1 -0.08, ccgs -0.03 0
cent 0.05 0.08, centr 0.12 0.11, certa 0.21 -0.05, chair -0.11 0.15, chall 0.04 -0.39, chanc 0.05 0
chang 0.13 0, charg 0.05 -0.1, check -0.07 0.12, chief -0.11 -0.08, child 0 -0.09, choic 0.05 0.06
circu 0 0.1, city -0.04 0.26, clair -0.04 0, clear -0.07 0, clini 0.07 0.16, cllr -0.08 0.07
close -0.06 0.19, clubs 0 -0.07, co 0 -0.07, coher 0.11 -0.19, cohes 0.04 -0.15, coldh -0.13 0
colla 0.24 -0.03, colle -0.25 0, come 0.08 0.22, comes 0.26 -0.06, comin 0 -0.08, commi -0.11 -0.17
commo 0.06 0, commu 0.47 -0.6, compa 0.07 0.03, compl -0.11 0.03, compr 0 0.04, conce 0.21 -0.57
concl -0.06 -0.04, condi -0.08 0, confi -0.23 0.04, confu 0.03 0, conse -0.04 0, consi 0.14 -0.07
consu -0.05 0.15, conta 0 -0.12, conte -0.09 0, conti 0.04 -0.12, contr -0.05 -0.07, conve -0.06 0
coope 0.08 -0.03, coord 0 -0.09, copro 0 -0.03, core 0 0.07, corpo 0.06 0.16, could -0.14 0.09
counc -0.48 -0.28, count 0.04 -0.27, cours -0.08 0, covid -0.12 -0.1, cqc -0.2 0.29
creat -0.05 0.15, crisi -0.05 0.25, criti 0 -0.07, cultu 0.12 0, curre 0 -0.3, cut 0.03 -0.12
d 0 -0.08, daily 0.07 -0.04, damni -0.06 0.09, data 0 -0.18, date 0.2 -0.29, dates -0.04 0
day 0.04 -0.11, days -0.05 0.1, dco 0 0.13, deadl 0.1 0.09, deal 0.05 0.19, deali 0 0.1
deals -0.03 0, dealt 0.05 0.15, decem -0.14 0, decis 0.31 0.33, decli 0 -0.03, dedic -0.08 -0.07
deeme 0.05 0, deep 0.09 0.07, deepl -0.04 0, delay 0.07 0, deliv -0.09 -0.38, deman -0.04 -0.2
depar -0.07 -0.03, depen 0.08 0, deput -0.06 0.07, descr 0.05 0.11, deser 0.04 -0.06
desig 0.13 0.34, detai -0.13 0.28, deter -0.22 0, devel -0.12 0.1, dfe -0.11 0.07, diagn 0.11 -0.22
did 0.04 0.32, diffe 0.22 -0.26, diffi 0 -0.27, direc -0.17 -0.11, disab 0.06 -0.11
disap 0.04 -0.14, discu -0.15 0.04, disor 0.09 -0.04, dissa 0.06 -0.12, distr -0.03 0
do 0.26 -0.05, docum -0.04 -0.19, does 0.32 -0.11, doesn -0.07 0, doing 0.1 0, don -0.13 0
done 0.18 0.11, doubt 0.09 -0.06, down 0.11 -0.17, downl -0.04 0, draw -0.04 0, drawn -0.07 -0.1
drew -0.18 0.03, drive 0 -0.09, drivi -0.07 0.08, drop 0 0.08, due 0 -0.16, dunho -0.09 0
durin 0 0.03, dutie -0.05 0, dynam 0 0.27, e -0.06 0, each 0 0.34, early 0.15 0.45, east -0.14 0
echp -0.11 0, educa -0.28 -0.47, effec -0.03 -0.32, effic 0 -0.04, effor 0 0.14, ehc 0.19 -0.31
ehcp -0.1 -0.13, ehcps 0 -0.19, eight -0.04 0.18, elect 0.03 0.05, embed 0.2 -0.29, emoti 0 0.08
emplo 0 0.05, enabl 0.16 0.03, encou -0.15 0, end 0 0.08, energ 0.03 -0.18, engag 0.16 0.15
engla -0.08 -0.11, enjoy 0.03 0, enorm 0.03 -0.12, enoug 0.14 -0.25, ensur 0 -0.37, enter -0.04 0
enthu 0.06 -0.06, equal 0.06 0.27, equip -0.04 0, estab 0.05 -0.14, even 0.08 -0.17, ever 0.05 0
every -0.03 0.38, evide -0.12 0.16, examp 0.03 0.04, excel -0.03 0.09, exclu 0.23 0
execu -0.16 0.05, exist -0.03 -0.08, expec -0.17 -0.07, exper -0.22 -0.24, expla -0.06 0.09
exten -0.13 0.22, exter -0.03 0.07, extre 0.06 0.07, eye -0.03 0, f 0.08 0, face 0.1 0.11
faced -0.04 -0.07, faile 0.07 -0.11, faili -0.11 -0.13, fails -0.16 0, failu -0.16 -0.05
faith 0.03 -0.21, fall 0 -0.05, famil 0.15 -0.15, far -0.22 0, fare 0.05 -0.07, fast 0.11 0.15
faste -0.04 0, fault 0 -0.1, featu -0.11 0, febru -0.11 0, fed -0.03 0.04, feedb 0.07 0
feel 0 -0.28, feels 0 -0.09, felt -0.06 -0.15, few -0.06 0.25, fewer 0 0.2, fight 0.08 -0.2
files -0.03 0, fille -0.08 0, final 0.09 0, find -0.15 0.18, findi 0.24 -0.3, finds -0.09 -0.07
finis -0.07 0.06, firml 0 0.03, first 0.21 0.03, fit 0.1 0.1, fits 0.03 0, five -0.22 -0.18
fixed 0.03 0.12, focus -0.25 -0.09, follo -0.38 0.16, for 0 -0.13, force 0.05 0, form -0.04 0
forma -0.07 0, forme 0.04 0, forum 0.33 0.45, forwa 0.04 0.09, found 0.18 0.04, four 0.11 0.27
frame -0.03 0.12, free -0.06 0, frequ 0 -0.05, frida -0.04 0, from -0.23 0.11, front 0.14 0.16
frust 0 0.04, fulfi 0 -0.16, full -0.2 0, fully -0.07 -0.12, funct 0 0.11, funda 0.08 0.08
fundi -0.13 0, furth 0.03 -0.28, futur 0 -0.16, gain 0.1 -0.05, gaps 0 -0.05, gathe -0.03 0.09
gener -0.04 -0.06, get 0.1 -0.23, gets -0.05 -0.09, getti 0 0.04, give 0.06 0.06, given 0.09 0.28
gives 0.03 0, givin 0.05 0, glad 0 0.07, go 0.03 0.4, goes 0 0.14, going -0.19 0.24
golde 0.07 0.12, gone 0 0.07, good 0.13 -0.27, got 0 0.21, gov 0.05 0, gover -0.23 -0.33
gps 0.1 -0.05, grade 0.08 0, gradu 0 -0.2, grant -0.03 0, grasp 0.04 0, great -0.13 0
green 0.05 0.14, groun 0.08 0, group 0.13 0.05, grow 0.06 -0.11, growi -0.09 0, growt -0.06 0
guida 0.08 0.08, had 0.28 0.12, hadn -0.05 0, half -0.03 -0.2, hall -0.16 -0.03, hand 0.1 0.04
hande -0.16 0, handi -0.05 0, happe -0.03 0.06, happy -0.09 0, hard 0.11 0.25, harm 0 0.2
has 0.4 0.47, have 0.1 0.33, havin -0.03 0.06, he -0.2 -0.3, head -0.22 -0.06, heads -0.04 0
headt -0.03 0, healt 0.16 0.07, hear -0.06 -0.11, heard 0.1 0, heari 0.05 0, heart 0.12 0.14
heavi 0.09 0, held -0.23 -0.03, help 0.03 0.59, helpe 0.11 0.11, helpf 0.05 0.12, helpi -0.03 0.11
helps 0 0.1, her -0.07 0, here -0.26 -0.08, high -0.1 0, highe 0.19 0.18, highl -0.13 0.28
him -0.03 -0.06, his -0.06 -0.14, hit -0.04 0, hmci -0.1 0, hold 0.06 -0.05, holde -0.03 0
holds 0.07 0, home -0.04 0.05, hones -0.04 0, hope -0.1 0, hospi 0.03 0.25, how -0.19 -0.68
https -0.03 0, hub 0 0.06, hubs 0.09 0.17, hundr -0.13 -0.05, i -0.17 0.09, icb -0.2 0
ident -0.16 0.19, if -0.13 0.16, im -0.04 0, impac 0 -0.51, impai 0.05 0.14, imple 0.25 -0.2
impli -0.05 0, impor -0.12 0.03, impre 0.08 0, impro -0.05 0.63, in 0.2 0.15, inade 0.08 -0.08
inclu -0.09 -0.05, incon -0.23 -0.12, incre -0.09 -0.04, indep -0.05 0.2, indiv 0.06 0
influ 0.1 -0.03, infor -0.2 -0.13, initi 0.11 0.31, innov 0.1 -0.03, insid -0.06 0.07
inspe 0.27 0.13, insta 0.11 0.08, insuf 0.07 -0.16, integ 0.18 0.06, inten 0 0.05, inter 0 0.18
into -0.12 -0.2, intro -0.08 0.12, inves 0.03 0.16, invol 0 0.28, is 0.1 0, isola 0 -0.11
issue 0.07 -0.07, it 0 -0.18, its -0.04 -0.13, jan 0.03 0, janua -0.15 -0.06, job 0.1 0
join 0.06 0.03, joine -0.08 -0.05, joint -0.19 -0.15, jones 0.05 -0.06, journ 0 0.15
judge 0.11 0.12, july 0 0.05, june -0.06 0, just 0.05 0.28, justi 0.24 0, kb -0.03 0, keep 0.1 0.06
keepi 0.08 -0.19, keeps -0.15 0, kept -0.04 0.04, key -0.08 -0.18, knew 0.05 0.16, knock -0.03 0
know 0.03 0.4, knowl 0.13 0, known -0.03 0.22, labou -0.04 0, lack 0.12 -0.06, langb -0.12 0
langu 0.11 0.3, large -0.08 0, last 0 0.46, laste -0.07 0, late 0.06 -0.04, latel 0.06 -0.24
later 0.14 0.1, lates 0 0.04, launc 0 -0.12, law -0.05 -0.05, lay -0.05 -0.08, lead -0.11 0.28
leade 0.73 0.33, leadi -0.13 0.04, leads 0.07 -0.18, learn -0.18 0.1, least -0.06 0
leave 0.11 -0.18, led 0.11 0.18, left 0 0.14, legal 0.07 -0.04, lengt -0.03 -0.07, less -0.04 0.16
let -0.03 -0.05, lets 0.09 0, lette 0.12 0.15, level 0.05 -0.28, liber -0.05 0, lies 0.03 0
life 0.15 0.12, lifel -0.07 0, light 0.07 -0.09, like 0.05 -0.28, likel -0.03 -0.07
limit 0.19 -0.3, line 0 0.05, list 0.06 -0.13, liste -0.03 0.38, lists -0.16 0.12, littl 0.03 -0.08
live 0 -0.12, lived -0.03 -0.2, lives 0 -0.13, ll -0.03 0, local -0.27 -0.1, long 0.09 -0.35
longe -0.04 0.05, look 0 -0.25, looke -0.19 -0.21, looki -0.03 0, looks -0.07 0, lose 0 -0.08
lost 0 -0.05, lot -0.03 0, lots 0.06 0, low -0.07 -0.23, lower 0 -0.09, m -0.03 0, made 0.15 0.16
main -0.16 0, mainl 0 -0.1, mains 0.15 -0.12, majes -0.06 0, make 0 0.05, makes -0.1 0
makin 0.12 0.32, manag -0.09 -0.03, manne 0 -0.04, many 0.21 -0.08, march 0.19 0, mark 0.05 0.11
marke 0.04 0, marti -0.05 0, maths 0.05 0, matte -0.15 -0.06, may -0.05 -0.2, me -0.11 0.06
mean 0.04 -0.13, meani 0 -0.06, means 0.15 -0.1, meant 0 -0.09, measu -0.11 0, media -0.03 0
medic 0.04 0.04, meet 0.22 0.19, meeti -0.19 -0.1, meets 0 -0.05, membe 0 0.13, menta -0.08 0.31
menti 0.11 0.07, merch 0.05 0, merro -0.14 0, merse 0.03 -0.03, met -0.07 0.07, miche -0.05 0
middl -0.08 0, mile 0.06 0, miles -0.07 0, milli -0.1 0, mind 0.07 0, minds 0.09 0.06
minim -0.03 -0.03, minis -0.06 0, minut -0.04 0, miss 0.03 0, misse -0.07 0, missi 0.1 0.07
mobil 0 -0.06, model 0 0.14, momen -0.04 0, monda -0.03 0, money 0 0.07, monit -0.07 0
month -0.07 0.5, more 0.17 0, most 0.16 0.08, move 0.14 -0.07, moved 0.04 0.06, movin 0.03 0
mp -0.1 0, mr -0.03 -0.11, much -0.12 0.06, multi 0 0.11, must -0.03 -0.1, my -0.08 0.1
name -0.03 0, named 0.18 -0.15, names -0.07 0, natio -0.04 0.11, navig 0.04 -0.05, nearl 0 -0.06
need -0.08 -0.3, neede 0.05 -0.18, needi 0 -0.1, needs 0.23 0.04, neet -0.1 0, neith 0.04 -0.07
neuro 0.3 -0.26, never -0.13 0.17, new 0.05 0.42, newes 0.14 0, newly 0.09 0.07, news -0.18 -0.05
next -0.32 -0.1, nhs -0.4 0.03, nine 0 0.06, no -0.05 -0.07, nobod 0.12 -0.12, none -0.14 -0.12
nor 0.11 -0.13, north 0.06 -0.11, note 0.15 0.09, noted 0.11 0.12, notes 0 0.03, nothi -0.04 0
notic 0.04 -0.1, novem 0.21 -0.07, now -0.05 0.42, numbe -0.21 0.08, nurse 0.04 0.37, occup 0.09 0
octob 0.07 -0.03, of -0.08 0.08, off 0.05 -0.14, offer 0.24 0.13, offic 0.25 -0.12
ofste -0.23 -0.29, often 0.21 -0.15, old 0 -0.04, older 0.12 -0.24, olds 0.03 -0.08, once -0.17 0
one -0.06 -0.27, ones 0 -0.12, onlin 0.22 -0.12, only 0 0.04, open -0.08 0.07, opene 0.05 0.06
openi -0.03 0, opera -0.05 0.21, opini 0.25 -0.04, oppor -0.07 -0.24, or -0.23 0.08, order 0.05 0
ordin 0 -0.04, other 0.18 -0.16, ought -0.05 -0.14, our 0.11 0.32, ourse -0.03 0, out 0.2 0.12
outco -0.35 0.05, outli -0.05 -0.06, outre 0.12 0.09, outsi -0.05 -0.09, outst -0.12 0
over -0.16 0.03, overs 0.17 -0.45, overw 0.03 0.1, own -0.17 -0.16, owned -0.12 -0.07
owns 0.05 -0.12, pace 0.12 -0.13, paedi 0.08 0.04, page -0.11 0, paid -0.03 0, pande 0.17 -0.18
panel 0.04 0.12, paper -0.03 -0.1, paren -0.17 -0.25, part 0.26 0, parti 0.04 -0.19
partn -0.18 0.18, parts -0.06 -0.03, party 0.05 0, pass -0.03 0, passe 0.08 0.05, passi 0.12 0
past 0.11 0, pathw 0.28 -0.11, paul -0.04 0, pdf -0.04 0, peopl 0.14 0.05, per 0.06 0
perfo 0.03 0.17, perio 0 0.15, perma -0.03 0, persi -0.06 0, perso 0.28 0.29, phase 0 -0.03
phil 0.06 0, photo -0.07 0, picke 0.15 -0.08, pictu 0.11 -0.04, pilot 0 0.08, place 0.04 0.37
plain 0.09 -0.34, plan -0.09 0.33, plann 0.32 -0.04, plans 0.59 -0.84, pleas 0.27 0.17
pledg 0.04 0, plent 0 -0.07, point 0.15 0.05, polit 0.03 0, poor 0.27 -0.25, poorl 0 -0.03
port -0.14 0, porta 0.09 0.14, portf -0.03 0.03, posit 0 -0.27, possi -0.2 0, post 0.14 -0.03
posts -0.06 0, power 0.03 0, pract 0.06 0.34, prais 0.3 0.3, preci 0.11 0, prepa -0.06 -0.25
prese 0.18 -0.05, press -0.18 0, previ 0.07 0.21, prima 0.17 0.03, prior -0.23 0.4, proac 0 -0.07
probl 0 -0.08, proce 0.12 -0.51, produ 0 -0.35, profe 0.22 0.14, progr -0.17 0.3, proje 0 0.09
promi -0.2 -0.08, promo 0.11 0.19, promp 0 0.2, prope 0 0.12, propo 0.06 0.08, prote -0.15 -0.07
proud -0.03 0.04, provi 0.26 -0.18, psych -0.12 0.19, publi 0 -0.07, pupil 0.39 -0.13
purpo 0.12 0.09, put 0.04 0.14, putti -0.04 0, quali 0.36 -0.55, quart -0.09 0, quest -0.04 0
quick 0 0.05, raise 0.06 -0.24, ran 0.04 0, range -0.28 0.05, rapid -0.05 0, rate 0.04 -0.03
rates -0.04 0, ratin 0.08 0.21, re 0 0.12, reach 0.06 0.09, read -0.34 0, ready 0.05 0.09
real -0.04 -0.1, reali 0 0.04, reall -0.13 0.04, reaso -0.03 0, reass 0 0.06, recei 0 0.15
recen 0.32 -0.29, recog 0.18 0.09, recom 0 -0.04, recor 0.18 0, recov 0.03 0.12, recru -0.03 0.04
redes 0.13 0, reduc 0 -0.06, refer 0.03 0, refle 0.03 0.32, refor 0.03 -0.42, regar 0 0.03
regim 0.05 0, regis -0.07 0.13, regul -0.05 0.1, relat 0.19 -0.16, relea 0.03 0, relev 0 0.08
remai 0.08 -0.15, remar 0.08 0.03, renew 0 0.06, reorg 0.11 -0.03, reply -0.03 0, repor 0.23 0.11
repre 0.11 0, reque -0.04 -0.14, requi 0 0.21, resid 0.11 0.08, resol -0.03 0, resou 0.1 0.32
respi -0.08 0, respo -0.08 -0.21, resul -0.18 -0.22, retur -0.03 0, revea 0.07 0, revie 0.11 -0.38
revis -0.19 0.08, right 0.29 0.59, rigor -0.24 0, rigou 0 -0.06, ring 0.11 0.06, rise 0.1 0.1
risk 0.05 0.11, risks 0.1 0, road -0.13 0, robus -0.05 -0.06, role 0.04 0.05, roles -0.03 0
room -0.04 0, round 0.06 0.03, route -0.03 0, routi 0.1 -0.07, royal 0.03 0, rule 0.04 0.05
ruled -0.03 0, run 0 -0.08, runni -0.04 0, runs 0.13 0.09, s -0.11 0, safe 0.03 0.14
safeg 0.14 -0.04, safet -0.05 0, said -0.29 -0.19, same 0.12 0.03, sampl 0 -0.07, sarah 0.05 0
satis -0.06 0, saved -0.03 0, saw 0.09 0.31, say -0.38 -0.1, sayin -0.21 0, says 0.05 0.14
schoo -0.16 0.17, scrut -0.04 0, secon 0.22 -0.17, secre -0.11 0, secto -0.17 0, secur -0.04 0.15
see -0.15 -0.04, seein 0 -0.17, seek 0 0.04, seen -0.06 0.43, sees -0.07 0.06, self 0 0.04
semh 0 -0.09, sen 0.12 -0.17, senco 0.05 0.05, send -0.06 0.37, sendi 0 0.08, senio 0.05 -0.21
sense 0.16 0.03, senso 0.11 0.11, sent -0.03 0.05, separ 0.04 0.04, septe -0.08 -0.03, serio 0.1 0
serve -0.06 0.06, servi 0.03 -0.15, sessi 0.12 0.13, set -0.09 0, sets 0 -0.1, setti -0.06 -0.41
settl 0 0.17, seven -0.03 0.15, sever -0.23 0.51, shall -0.03 0, shape 0.07 0.22, share 0.06 -0.06
sharp -0.05 0, she -0.19 0.1, shock -0.09 0, shoot 0.03 0.08, short 0 -0.19, shoul 0 -0.39
show 0.11 0.21, showe -0.14 0, shown 0.19 0.13, shows 0.23 0.16, side 0.12 -0.08, signi 0.73 -0.08
signp 0 0.05, signs 0 0.22, simil -0.04 0, since -0.17 0.33, singl 0 -0.1, situa 0 -0.03
six -0.11 0.11, skill -0.16 -0.21, slow 0.15 -0.12, so -0.43 -0.17, socia -0.14 0.54, some 0 -0.91
somet 0.17 0, son -0.09 0, soon 0.04 -0.07, soone 0.05 0, sorry -0.17 -0.12, south -0.13 0
speci 0.07 -0.25, spect 0.05 -0.07, speec 0.11 0.15, spend 0.05 0, spent -0.05 0, spot 0.06 0.07
spott 0.06 0.09, stabi 0.08 0.08, stabl -0.04 0, staff -0.1 0.03, stage 0 0.15, stake -0.07 0.18
stand -0.09 -0.04, start -0.17 0.47, state -0.19 -0.15, statu 0.1 -0.05, stay -0.04 0
step 0.04 0.29, steph 0.03 0, steps -0.06 0.19, still 0.3 -0.56, stood 0.06 -0.04, stori -0.04 0
strai -0.04 0, strat 0.56 -0.33, stren -0.12 -0.06, stres -0.07 0.07, stron 0.18 0.4, struc 0.12 0
strug -0.04 -0.03, studi -0.03 0, study -0.06 0, subsc -0.05 0, succe 0.09 0.11, such -0.05 0.16
suffi 0.09 0.25, sugge 0.09 0, suit 0.13 0.1, suita 0 0.05, summa -0.08 0, summe -0.05 0
suppo -0.18 0.5, sure -0.11 -0.12, surge 0.16 0.14, surpr -0.21 -0.08, surve -0.23 -0.15
suspe 0 -0.03, susta -0.03 -0.03, syste -0.06 -0.17, t -0.4 -0.05, table 0.04 0, tackl 0.05 0.21
take -0.14 -0.1, taken 0.04 0.15, takes -0.05 0.23, takin -0.04 0.04, talk -0.04 0.11
talke -0.16 0, talki 0.03 0, targe -0.06 0.05, task 0.03 -0.07, taugh 0.07 0.06, taylo -0.05 0
teach 0.05 0.07, team -0.1 0.38, teams -0.04 0.2, teena 0.21 -0.14, tell -0.13 0.03, term 0 0.12
than -0.07 -0.06, thank -0.05 0.17, that 0.21 -0.04, the -0.27 0.29, their 0.1 -0.04, them 0 0.16
thems 0 -0.11, then -0.11 -0.05, thera 0.33 0, there 0.15 -0.23, these -0.52 0.29, they 0.45 0.42
thing -0.03 0.38, think -0.04 -0.09, this -0.3 -0.16, thorn -0.09 0, thoro -0.05 0
those -0.25 0.08, thoug 0 -0.05, threa 0.06 0.12, thriv 0 0.05, throu 0.08 0.06, thurs 0 -0.06
tim -0.04 0, time 0.03 -0.42, timel 0.14 -0.33, times 0.15 0.18, to -0.17 -0.27, today 0 0.13
toddl 0.06 0.06, toget 0.04 0.21, told -0.04 -0.25, tony 0.07 0, too 0.19 -0.56, took 0.04 -0.12
top 0.03 0.17, topic -0.04 0, touch -0.03 0, towar -0.12 0, track -0.08 0, train -0.08 0.38
trans -0.04 -0.15, trave -0.09 0.22, treat 0.14 0.16, tribu -0.04 -0.03, troub 0.1 -0.09
true 0.07 0.06, trust -0.07 -0.42, try 0.03 0.12, tryin 0.06 0, turn 0.03 -0.14, turne 0.15 -0.06
twelv -0.05 0, two -0.23 0.03, typic -0.1 0.26, uk -0.13 0, unacc 0.07 -0.04, unans 0.06 0.03
under 0.46 -0.06, unhap 0.07 0.05, unive 0.04 0, unmet 0.03 0, unres 0.08 0, until -0.04 -0.13
up -0.18 -0.39, updat -0.16 -0.04, urgen -0.06 -0.06, us -0.04 -0.09, use 0.13 0.24, used 0.03 0.27
usefu 0.04 0.08, users -0.09 0, using 0.12 0.1, vale -0.09 0, valle -0.05 0, value 0.12 0.3
valve -0.04 0, varia -0.13 -0.12, varie -0.12 0.11, vario 0 -0.12, vary 0 -0.08, ve -0.05 0
verdi 0.2 0, versi -0.04 0, very 0.33 -0.08, view 0.17 0.15, views -0.03 0.16, virtu 0.06 0.06
visio 0.08 0.1, visit -0.03 0.43, vital 0 -0.05, voice 0.15 0.21, volun -0.03 0.06, vulne 0 -0.06
wait 0.24 -0.24, waiti 0.06 0.12, waits 0.08 -0.12, want -0.07 0, wante -0.11 -0.05, wants -0.04 0
warn 0.05 0, warne 0 -0.05, warni 0.03 0, warns 0.04 0, was 0.12 0.49, watch -0.13 0, way 0.16 0.35
ways -0.15 0.03, we -0.2 -0.2, weak 0.28 -0.22, weakn 0.08 0.28, webin -0.07 0, websi -0.12 -0.06
week -0.09 -0.05, weeks 0.31 0.06, welco 0.06 0.11, well 0.1 0.08, went 0.03 -0.14, were 0.19 -0.04
west -0.14 -0.03, what -0.28 0.11, whate -0.05 0, wheel 0.05 0.09, when 0.45 0.19, where 0.22 0.33
wheth 0.1 -0.08, which 0.06 0.05, while 0.15 0.19, white -0.09 0, who -0.11 0.49, whole -0.27 -0.26
whom 0 0.2, why -0.09 -0.07, wide 0 0.09, widel 0.11 0.05, wider 0.05 0, wides 0.09 0
will -0.07 0.05, withi 0.14 0.04, witho -0.03 -0.11, won -0.11 0.16, word -0.05 0, words 0.11 0
work 0.22 -0.04, worke -0.07 0.3, workf -0.03 0.08, worki -0.21 -0.14, works 0 0.1, world -0.04 0
worri 0.03 0.18, worry -0.04 0, worse 0.05 -0.06, worth -0.03 0, would 0.12 -0.16, write 0.1 0
writi 0.13 -0.17, writt -0.17 -0.18, wrong 0.05 0.08, wrote 0.15 -0.39, wsoa -0.08 -0.14
www -0.04 0, year 0.05 0, years -0.17 -0.13, yeste -0.08 0.05, yet 0.07 -0.21, you -0.33 0
young 0.24 0.12, your -0.05 0, youth 0.27 0.12, zaman 0.07 0
near:
0th 0.04 0, a -0.09 0, about -0.07 0, above 0.04 0, acade 0.2 0, accel -0.08 0, accou -0.04 0
accur 0.07 0, achie -0.05 0, ackno 0.14 0, acros 0.06 0, act -0.03 0, actin 0.04 0, actio -0.18 0
ad 0.03 0, add -0.04 0, addit 0.05 0, adds 0.05 0, adequ -0.03 0, adole -0.05 0, adult -0.09 0
advis 0.05 0, advoc 0.03 0, affec -0.03 0, after 0.07 0, again -0.05 0, age 0.12 0, agenc 0.19 0
ago -0.08 0, ahead 0.03 0, aliso -0.06 0, all -0.15 0, alloc -0.03 0, alone 0.03 0, along -0.05 0
alrea -0.12 0, also 0.2 0, alter -0.03 0, altho -0.04 0, alway -0.05 0, ambit 0.13 0, amend -0.06 0
among 0.09 0, analy 0.03 0, and 0.32 0, angry -0.05 0, annua 0.16 0, anoth 0.07 0, answe -0.08 0
any -0.19 0, apolo -0.06 0, app -0.11 0, appea -0.03 0, appoi 0.03 0, appro -0.07 0, april -0.03 0
are 0.22 0, area -0.04 0, areas 0.22 0, aroun -0.09 0, arriv 0.05 0, artic -0.03 0, asd 0.09 0
ask -0.05 0, asks -0.03 0, aspir 0.07 0, asses 0.06 0, assoc -0.04 0, at -0.15 0, atten -0.09 0
autho -0.04 0, autis 0.04 0, back -0.03 0, backl -0.04 0, badly 0.06 0, basic 0.04 0, battl -0.03 0
be -0.04 0, bear -0.03 0, becau -0.03 0, becom -0.05 0, been -0.04 0, befor -0.19 0, begin 0.07 0
begun -0.03 0, behin 0.03 0, being 0.04 0, belie 0.04 0, belon -0.03 0, benef -0.08 0, best -0.03 0
bette 0.08 0, betwe 0.09 0, black -0.06 0, board 0.03 0, bodie -0.03 0, body -0.04 0, borou 0.08 0
bosse -0.03 0, both -0.07 0, break 0.04 0, bring -0.07 0, broug 0.17 0, budge 0.06 0, build -0.06 0
built -0.03 0, but -0.14 0, by -0.3 0, c -0.06 0, calle -0.05 0, can 0.06 0, capit -0.03 0
care 0.09 0, carry -0.04 0, case -0.1 0, cases -0.03 0, cause 0.03 0, ccg 0.06 0, cent 0.03 0
centr 0.08 0, certa 0.14 0, chair -0.05 0, chanc 0.03 0, chang 0.07 0, check -0.04 0, chief -0.05 0
child 0.22 0, city -0.03 0, clini 0.07 0, cllr -0.05 0, close -0.04 0, coher 0.05 0, coldh -0.07 0
colla 0.12 0, colle -0.1 0, come 0.04 0, comes 0.14 0, commi -0.06 0, commo 0.03 0, commu 0.29 0
compa 0.03 0, compl -0.04 0, conce 0.1 0, concl -0.04 0, condi -0.04 0, confi -0.14 0, consi 0.08 0
conte -0.05 0, conve -0.03 0, coope 0.04 0, corpo 0.03 0, could -0.07 0, counc -0.29 0
cours -0.04 0, covid -0.08 0, cqc -0.05 0, creat -0.06 0, criti 0.05 0, cultu 0.06 0, daily 0.04 0
damni -0.03 0, date 0.05 0, day 0.05 0, deadl 0.05 0, deal 0.04 0, dealt -0.03 0, decem -0.09 0
decis 0.16 0, dedic -0.03 0, deeme 0.04 0, deep 0.03 0, delay 0.03 0, deliv -0.04 0, deman -0.04 0
depen 0.04 0, deput -0.03 0, descr 0.03 0, desig 0.09 0, despi 0.05 0, detai -0.1 0, deter -0.11 0
devel -0.08 0, dfe -0.07 0, diagn 0.06 0, did 0.06 0, diffe 0.11 0, direc -0.04 0, disab 0.1 0
discu -0.08 0, disor 0.04 0, dissa 0.03 0, do 0.11 0, does 0.14 0, doesn -0.04 0, doing 0.05 0
don -0.07 0, done 0.11 0, doubt 0.07 0, down 0.07 0, drew -0.09 0, drivi -0.04 0, due -0.04 0
dunho -0.05 0, dutie -0.03 0, e -0.03 0, early 0.13 0, east -0.11 0, echp -0.06 0, educa -0.1 0
ehc 0.13 0, ehcp -0.03 0, ehcps -0.03 0, embed 0.1 0, emoti -0.04 0, enabl 0.08 0, encou -0.07 0
engag 0.09 0, engla -0.04 0, enoug 0.08 0, enthu 0.03 0, equip -0.03 0, evalu -0.03 0, even 0.04 0
evide -0.08 0, examp 0.03 0, exclu 0.13 0, execu -0.08 0, expec -0.12 0, exper -0.06 0
expla -0.03 0, exten -0.06 0, extre 0.03 0, f 0.04 0, face 0.05 0, faile 0.04 0, faili -0.08 0
fails -0.08 0, failu -0.06 0, famil 0.11 0, far -0.12 0, fast 0.06 0, fault -0.03 0, featu -0.06 0
febru -0.06 0, feedb 0.03 0, fille -0.04 0, final 0.04 0, find -0.07 0, findi 0.14 0, finds -0.05 0
finis -0.04 0, first 0.06 0, fit 0.06 0, five -0.08 0, focus -0.14 0, follo -0.19 0, for 0.15 0
forma -0.03 0, forum 0.14 0, forwa 0.07 0, found 0.21 0, free -0.03 0, from -0.04 0, front 0.04 0
full -0.11 0, fully -0.03 0, funda 0.04 0, fundi -0.05 0, furth 0.04 0, gain 0.05 0, get 0.07 0
give 0.04 0, given 0.06 0, glad -0.03 0, going -0.08 0, golde 0.07 0, good 0.11 0, gover -0.08 0
gps 0.05 0, grade 0.04 0, great -0.09 0, green 0.03 0, groun 0.05 0, group 0.05 0, grow 0.03 0
growi -0.05 0, growt -0.03 0, guida 0.04 0, had 0.17 0, hadn -0.03 0, hall -0.08 0, hand 0.03 0
hande -0.08 0, happe -0.03 0, happy -0.05 0, hard 0.05 0, has 0.25 0, have 0.07 0, he -0.04 0
head -0.13 0, healt 0.13 0, hear -0.03 0, heard 0.05 0, heart 0.04 0, heavi 0.04 0, held -0.11 0
help 0.03 0, helpe 0.06 0, helpf 0.05 0, her -0.04 0, here -0.2 0, highe 0.1 0, highl -0.09 0
his -0.05 0, hmci -0.05 0, hold 0.03 0, holde -0.04 0, holds 0.03 0, home -0.04 0, hope -0.05 0
how -0.05 0, howev 0.09 0, hubs 0.05 0, hundr -0.07 0, i -0.08 0, icb -0.1 0, ident -0.05 0
if -0.03 0, impac 0.05 0, impai 0.05 0, imple 0.11 0, impor -0.09 0, impre 0.04 0, impro -0.09 0
in 0.15 0, inade 0.04 0, inclu -0.1 0, incon -0.17 0, incre -0.09 0, influ 0.05 0, infor -0.1 0
initi 0.06 0, innov 0.07 0, insid -0.03 0, insta 0.09 0, insuf 0.03 0, integ 0.1 0, into -0.08 0
intro -0.05 0, is -0.03 0, it 0.11 0, its -0.08 0, janua -0.06 0, job 0.05 0, join 0.03 0
joine -0.05 0, jones 0.03 0, judge 0.04 0, just -0.03 0, justi 0.12 0, keep 0.07 0, keepi 0.04 0
keeps -0.07 0, key -0.03 0, knew 0.05 0, knowl 0.09 0, labou -0.03 0, lack 0.06 0, langb -0.06 0
langu 0.09 0, large -0.05 0, laste -0.03 0, late 0.1 0, latel 0.03 0, later 0.07 0, lay -0.03 0
lead -0.06 0, leade 0.52 0, leadi -0.06 0, learn -0.08 0, least -0.03 0, leave 0.07 0, led 0.05 0
legal 0.03 0, lets 0.05 0, lette 0.06 0, level 0.03 0, liber -0.03 0, life 0.08 0, lifel -0.04 0
light 0.03 0, limit 0.09 0, list 0.04 0, lists -0.08 0, littl 0.06 0, local -0.13 0, long 0.03 0
longe -0.03 0, look -0.03 0, looke -0.09 0, looks -0.05 0, lots 0.03 0, low -0.04 0, made 0.04 0
main -0.08 0, mains 0.08 0, majes -0.03 0, make 0.04 0, makes -0.03 0, makin 0.07 0, manag -0.05 0
many 0.13 0, march 0.1 0, maths 0.03 0, matte -0.03 0, may -0.07 0, me -0.07 0, means 0.07 0
measu -0.06 0, medic 0.05 0, meet 0.11 0, meeti -0.12 0, menti 0.05 0, merch 0.03 0, merro -0.07 0
met -0.05 0, miche -0.03 0, middl -0.04 0, mile 0.03 0, miles -0.03 0, milli -0.05 0, mind 0.03 0
minds 0.04 0, minis -0.03 0, misse -0.04 0, missi 0.05 0, momen -0.03 0, money 0.03 0
monit -0.05 0, month -0.05 0, more 0.04 0, most 0.1 0, move 0.07 0, moved 0.03 0, mp -0.05 0
much -0.07 0, must -0.04 0, my -0.06 0, name -0.03 0, named 0.09 0, neede 0.03 0, needs 0.24 0
neet -0.05 0, neuro 0.15 0, never -0.08 0, newes 0.08 0, newly 0.05 0, news -0.09 0, next -0.2 0
nhs -0.21 0, no -0.05 0, nobod 0.06 0, none -0.06 0, nor 0.05 0, north 0.03 0, not 0.03 0
note 0.06 0, nothi 0.05 0, notic 0.03 0, novem 0.1 0, numbe -0.11 0, nurse 0.04 0, occup 0.05 0
octob 0.03 0, offer 0.1 0, offic 0.18 0, ofste -0.06 0, often 0.11 0, older 0.09 0, once -0.06 0
onlin 0.11 0, only -0.11 0, open -0.05 0, openi -0.06 0, opera -0.03 0, opini 0.12 0, oppor -0.03 0
or -0.07 0, other 0.1 0, our 0.04 0, out 0.16 0, outco -0.14 0, outli -0.05 0, outre 0.06 0
outst -0.07 0, over -0.11 0, overs 0.12 0, own -0.14 0, owned -0.06 0, pace 0.1 0, packa -0.05 0
paedi 0.03 0, page -0.06 0, pande 0.07 0, paren -0.05 0, part 0.15 0, partn -0.12 0, passe 0.04 0
passi 0.06 0, past 0.05 0, pathw 0.13 0, peopl 0.15 0, per 0.05 0, persi -0.03 0, perso 0.18 0
phil 0.03 0, photo -0.03 0, picke 0.08 0, pictu 0.06 0, place 0.04 0, plain 0.04 0, plan -0.06 0
plann 0.12 0, plans 0.35 0, pleas 0.18 0, point 0.08 0, poor 0.15 0, port -0.07 0, porta 0.07 0
portf -0.04 0, possi -0.1 0, post 0.06 0, posts -0.03 0, prais 0.15 0, preci 0.06 0, prepa -0.04 0
prese 0.1 0, press -0.05 0, previ 0.04 0, prima 0.09 0, prior -0.06 0, profe 0.09 0, progr -0.12 0
promi -0.1 0, promo 0.06 0, propo 0.06 0, prote -0.08 0, provi 0.08 0, psych -0.09 0, pupil 0.22 0
purpo 0.06 0, quali 0.14 0, quart -0.04 0, range -0.18 0, rapid -0.03 0, rate 0.03 0, ratin 0.04 0
reach 0.04 0, read -0.22 0, reall -0.07 0, recei 0.04 0, recen 0.09 0, recor 0.09 0, redes 0.07 0
regim 0.03 0, regis -0.03 0, regul -0.03 0, relat 0.14 0, relea -0.05 0, remar 0.04 0, reorg 0.05 0
repor 0.04 0, repre 0.06 0, requi -0.05 0, resid 0.06 0, respi -0.04 0, respo -0.04 0
resul -0.11 0, revea 0.03 0, revie 0.1 0, revis -0.09 0, right 0.22 0, rigor -0.13 0, ring 0.05 0
rise 0.05 0, risks 0.06 0, road -0.09 0, role 0.05 0, room -0.04 0, round 0.03 0, routi 0.05 0
ruled -0.03 0, runni 0.03 0, runs 0.07 0, s -0.1 0, safe 0.03 0, safeg 0.07 0, safet -0.03 0
said -0.16 0, same 0.03 0, sarah 0.03 0, satis -0.04 0, saw 0.11 0, say -0.19 0, sayin -0.1 0
schoo -0.03 0, scrut -0.04 0, secon 0.07 0, secre -0.06 0, secto -0.08 0, see -0.08 0, seen -0.06 0
sen 0.06 0, send -0.11 0, sense 0.1 0, senso 0.08 0, septe -0.09 0, serio 0.04 0, serve -0.03 0
servi 0.15 0, sessi 0.08 0, set -0.08 0, seven -0.03 0, sever -0.03 0, shape 0.04 0, share 0.03 0
sharp -0.03 0, she -0.1 0, shock -0.04 0, shoul -0.03 0, show 0.04 0, showe -0.07 0, shown 0.1 0
shows 0.13 0, side 0.06 0, signi 0.38 0, simil -0.03 0, since -0.08 0, six -0.03 0, skill -0.07 0
slow 0.11 0, so -0.23 0, socia -0.11 0, some 0.04 0, somet 0.11 0, son -0.04 0, soone 0.03 0
sorry -0.11 0, south -0.06 0, spect 0.03 0, speec 0.09 0, spend 0.03 0, spent -0.03 0, spot 0.03 0
spott 0.03 0, stabi 0.04 0, stabl -0.05 0, staff -0.04 0, stake -0.04 0, stand -0.07 0
start -0.08 0, state -0.06 0, statu 0.05 0, steps -0.06 0, still 0.21 0, stood 0.03 0, strat 0.31 0
stres -0.04 0, stron 0.14 0, struc 0.06 0, study -0.03 0, succe 0.05 0, such -0.04 0, suffi 0.04 0
sugge 0.04 0, suit 0.06 0, summa -0.04 0, sure -0.04 0, surge 0.08 0, surpr -0.07 0, surve -0.12 0
t -0.21 0, tackl 0.03 0, take -0.12 0, takes -0.03 0, takin -0.03 0, talk -0.03 0, talke -0.08 0
targe -0.03 0, taugh 0.03 0, taylo -0.03 0, teach 0.03 0, team -0.07 0, teena 0.12 0, tell -0.04 0
than -0.03 0, thank -0.03 0, that 0.13 0, the -0.28 0, their 0.1 0, them 0.06 0, thems -0.03 0
then -0.06 0, thera 0.14 0, there 0.18 0, these -0.21 0, they 0.18 0, think -0.03 0, this -0.13 0
thorn -0.04 0, those -0.15 0, thoug 0.04 0, threa 0.07 0, throu 0.06 0, tim -0.03 0, time 0.04 0
timel 0.11 0, times 0.13 0, to -0.06 0, toddl 0.04 0, toget 0.12 0, tony 0.03 0, too 0.31 0
towar -0.05 0, track -0.04 0, train -0.04 0, trave -0.04 0, treat 0.07 0, troub 0.05 0, true 0.03 0
trust -0.03 0, tryin 0.03 0, turne 0.07 0, two -0.19 0, typic -0.05 0, uk -0.07 0, unacc 0.03 0
unans 0.03 0, under 0.23 0, unhap 0.04 0, unres 0.04 0, up -0.13 0, updat -0.08 0, urgen -0.05 0
use 0.05 0, users -0.05 0, using 0.06 0, vale -0.04 0, value 0.06 0, varia -0.06 0, varie -0.06 0
verdi 0.1 0, very 0.16 0, view 0.08 0, virtu 0.03 0, visio 0.05 0, voice 0.08 0, vulne -0.03 0
wait 0.13 0, waiti 0.07 0, waits 0.06 0, want -0.03 0, wante -0.05 0, wants -0.03 0, warn 0.03 0
was 0.11 0, watch -0.07 0, way 0.17 0, ways -0.09 0, we -0.13 0, weak 0.16 0, weakn 0.12 0
webin -0.03 0, websi -0.06 0, weeks 0.15 0, welco 0.03 0, well 0.08 0, wellb -0.03 0, went 0.04 0
west -0.07 0, what -0.13 0, whate -0.03 0, wheel 0.03 0, when 0.19 0, where 0.08 0, wheth 0.05 0
which -0.11 0, white -0.05 0, who -0.07 0, whole -0.14 0, why -0.05 0, widel 0.06 0, wider 0.03 0
wides 0.03 0, will -0.07 0, winte -0.03 0, withi 0.07 0, won -0.06 0, words 0.05 0, work 0.1 0
workf -0.05 0, worki -0.11 0, world -0.05 0, would 0.1 0, write 0.05 0, writi 0.06 0, writt -0.07 0
wrong 0.04 0, wrote 0.05 0, wsoa -0.06 0, years -0.08 0, yeste -0.05 0, yet 0.31 0, you -0.18 0
young 0.2 0, your -0.03 0, youth 0.13 0, zaman 0.03 0
before:
0 -0.22 0, a 0.04 0, about -0.27 0, above -0.2 0, absol -0.07 0, acade 0.03 0, accel -0.12 0
accep -0.11 0, accom -0.03 0, accor -0.05 0, accou -0.05 0, accur 0.09 0, achie 0.11 0
ackno 0.06 0, acros 0.03 0, act -0.19 0, acted 0.03 0, actin -0.03 0, actio -0.33 0, adole -0.03 0
advis -0.03 0, after 0.03 0, agree -0.13 0, all -0.24 0, allow -0.05 0, along 0.04 0, alrea 0.04 0
also 0.06 0, altho -0.05 0, ambit 0.19 0, among 0.21 0, an -0.09 0, and -0.29 0, annou -0.03 0
anoth -0.04 0, any -0.13 0, anyon 0.04 0, anyth 0.03 0, app -0.07 0, appea 0.03 0, appoi 0.04 0
appre 0.04 0, archi -0.03 0, are 0.49 0, area -0.28 0, areas -0.12 0, aroun 0.04 0, arran 0.1 0
arriv 0.03 0, as -0.14 0, asd 0.06 0, ashco -0.03 0, ask 0.05 0, asked -0.09 0, asses 0.04 0
assoc -0.05 0, assur -0.05 0, at -0.17 0, audit -0.03 0, augus 0.05 0, autho 0.07 0, autis 0.07 0
avera -0.05 0, backg 0.03 0, backl -0.06 0, bad 0.03 0, based 0.03 0, basic 0.04 0, be -0.04 0
bear 0.09 0, becau 0.14 0, becom -0.04 0, been -0.09 0, befor -0.04 0, begin 0.09 0, behin -0.03 0
being 0.04 0, belie -0.04 0, besid -0.06 0, best 0.03 0, bette 0.08 0, betwe -0.04 0, beyon -0.06 0
big -0.06 0, bodie -0.06 0, borou 0.07 0, bosse 0.04 0, both -0.07 0, botto -0.05 0, break 0.03 0
brief -0.04 0, broad 0.04 0, broug -0.07 0, budge 0.11 0, busin 0.04 0, but 0.18 0, by -0.65 0
c -0.06 0, cabin -0.15 0, call 0.04 0, calls -0.04 0, came -0.25 0, camhs 0.04 0, can 0.13 0
capac 0.05 0, capti 0.05 0, care 0.19 0, carer -0.15 0, carri -0.15 0, case -0.07 0, cases 0.05 0
ccg 0.12 0, ccgs -0.05 0, centr -0.03 0, certa -0.11 0, chair -0.07 0, chall -0.08 0, chanc -0.08 0
chang -0.08 0, chari -0.03 0, check 0.03 0, chief -0.1 0, child 0.16 0, city 0.06 0, clini 0.12 0
cllr -0.14 0, close -0.03 0, co -0.04 0, colla 0.08 0, come -0.09 0, comes 0.06 0, comin -0.07 0
comme 0.11 0, commi -0.1 0, commo 0.04 0, commu 0.15 0, compl 0.08 0, concl -0.13 0, condi -0.05 0
conse 0.03 0, consi -0.05 0, const 0.05 0, consu -0.05 0, conte -0.06 0, contr -0.03 0
copy -0.03 0, corpo 0.07 0, could -0.06 0, coun -0.03 0, counc -0.23 0, count -0.22 0
cours -0.03 0, cover 0.04 0, covid 0.05 0, cqc -0.35 0, creat -0.09 0, credi 0.03 0, crisi 0.03 0
cultu 0.18 0, damni -0.07 0, data 0.06 0, date 0.17 0, day 0.05 0, deadl -0.06 0, deal 0.08 0
decem 0.06 0, decis 0.09 0, delay -0.03 0, deliv -0.15 0, democ -0.03 0, depar -0.13 0
depen 0.03 0, deput -0.03 0, deser -0.04 0, desig -0.03 0, detai 0.05 0, devel 0.03 0, dfe -0.12 0
diagn 0.03 0, did -0.07 0, diffe 0.09 0, diffi 0.07 0, direc 0.06 0, disab -0.12 0, discu -0.04 0
disor 0.03 0, dissa 0.03 0, do 0.1 0, docum -0.13 0, does 0.12 0, doing -0.06 0, down -0.05 0
dr -0.03 0, draw 0.03 0, drive -0.1 0, due 0.04 0, e -0.03 0, each -0.04 0, earli 0.08 0
early 0.28 0, east 0.09 0, educa -0.11 0, effec -0.12 0, ehc 0.14 0, ehcp -0.04 0, ehcps 0.15 0
else -0.03 0, email 0.04 0, embed -0.03 0, emplo -0.05 0, end -0.05 0, engag 0.07 0, engla -0.21 0
enoug 0.17 0, enqui -0.03 0, ensur 0.05 0, even 0.04 0, evide -0.05 0, excel -0.03 0, exclu 0.05 0
execu -0.08 0, exist -0.05 0, expec -0.04 0, exper -0.03 0, expla 0.03 0, exten -0.08 0
extra 0.03 0, eye 0.04 0, face 0.04 0, faceb 0.03 0, faced -0.04 0, faile 0.03 0, faili -0.03 0
fails -0.05 0, failu -0.06 0, fair 0.06 0, falle -0.05 0, famil 0.23 0, far -0.3 0, fast 0.12 0
featu -0.03 0, febru -0.05 0, feedb -0.12 0, feel -0.06 0, feels -0.03 0, fenby -0.05 0
fight -0.08 0, final 0.05 0, find 0.06 0, findi -0.04 0, finds 0.06 0, finis -0.03 0, fit 0.05 0
five 0.07 0, fixed 0.06 0, focus -0.19 0, for 0.19 0, forma -0.05 0, forum -0.06 0, frame 0.05 0
from -0.07 0, front 0.08 0, frust 0.04 0, fulfi 0.03 0, full -0.25 0, fully 0.03 0, furth -0.03 0
gaps -0.05 0, gets 0.03 0, give -0.09 0, given 0.08 0, gives -0.04 0, glad -0.08 0, go 0.08 0
goes 0.04 0, golde 0.03 0, gone -0.11 0, good 0.15 0, got -0.03 0, gover 0.06 0, grant -0.03 0
grasp 0.03 0, green -0.05 0, groun 0.05 0, group 0.07 0, grow 0.03 0, had -0.05 0, half 0.04 0
hall 0.03 0, hand -0.04 0, hande 0.09 0, handl 0.04 0, happy -0.05 0, hard 0.08 0, hardl -0.04 0
has 0.13 0, have 0.36 0, he 0.03 0, healt 0.32 0, heard 0.03 0, heart 0.04 0, heavi 0.03 0
held -0.08 0, help 0.05 0, helpf -0.03 0, helpi -0.06 0, here -0.15 0, hide 0.07 0, highl 0.21 0
his -0.03 0, home -0.07 0, hones 0.04 0, hospi -0.04 0, how -0.18 0, howev -0.03 0, hub 0.05 0
i -0.12 0, icb -0.06 0, ident 0.11 0, if 0.13 0, image 0.06 0, impac 0.08 0, imple 0.03 0
impor 0.09 0, impre 0.06 0, impro -0.22 0, in 0.22 0, inade 0.05 0, inclu -0.06 0, incon -0.03 0
incre -0.12 0, indep -0.09 0, influ 0.05 0, infor -0.09 0, initi -0.03 0, innov -0.03 0
insid -0.03 0, inspe 0.08 0, insta 0.09 0, integ 0.05 0, into -0.23 0, inves 0.06 0, invol 0.09 0
is -0.03 0, issue -0.06 0, it 0.14 0, its -0.13 0, janua -0.05 0, join 0.04 0, june -0.11 0
just -0.09 0, keeps -0.04 0, kept 0.06 0, key -0.12 0, kinds -0.03 0, know 0.04 0, known 0.15 0
labou -0.03 0, lack 0.17 0, langb -0.05 0, langu 0.05 0, last 0.03 0, late 0.04 0, latel -0.04 0
later 0.05 0, law -0.04 0, lay -0.03 0, leade 0.48 0, leads -0.07 0, learn -0.11 0, led 0.03 0
left 0.04 0, lengt 0.05 0, let -0.11 0, lets -0.03 0, level 0.03 0, liber -0.04 0, light 0.07 0
like -0.03 0, likel -0.07 0, limit 0.06 0, list 0.06 0, lists 0.03 0, littl 0.2 0, lives 0.03 0
local -0.37 0, long 0.19 0, longe 0.08 0, looki 0.05 0, made 0.05 0, main 0.03 0, mainl 0.03 0
mains -0.04 0, major -0.06 0, make -0.08 0, makes -0.06 0, makin -0.09 0, manag -0.08 0
march -0.03 0, marsh -0.05 0, may 0.12 0, me -0.08 0, means -0.03 0, measu -0.04 0, media -0.04 0
medic 0.04 0, meet -0.11 0, meeti -0.12 0, membe -0.15 0, menta -0.04 0, merro -0.05 0, met -0.08 0
might -0.03 0, miles -0.04 0, minut -0.14 0, mirro -0.03 0, monit -0.07 0, month -0.08 0
more 0.11 0, most 0.04 0, mp -0.11 0, mr 0.04 0, ms -0.04 0, must 0.12 0, name -0.04 0
named -0.04 0, navig 0.04 0, need 0.04 0, neede 0.03 0, needs 0.29 0, neet -0.03 0, neigh -0.03 0
netwo -0.03 0, neuro 0.03 0, new -0.08 0, news -0.11 0, next -0.16 0, nhs -0.24 0, nine -0.09 0
no 0.12 0, nobod 0.14 0, north 0.09 0, not 0.32 0, note -0.06 0, noted 0.06 0, nothi 0.07 0
notic -0.04 0, novem -0.1 0, now -0.28 0, numbe -0.08 0, nurse 0.04 0, occup -0.04 0, of 0.03 0
off -0.11 0, offer 0.07 0, offic -0.03 0, ofste -0.32 0, often 0.08 0, once -0.11 0, one 0.03 0
ones -0.04 0, onlin 0.07 0, only -0.08 0, open 0.09 0, opene 0.04 0, or -0.08 0, order 0.09 0
organ -0.06 0, origi -0.03 0, other 0.11 0, ought -0.03 0, our -0.28 0, ours -0.05 0, out -0.19 0
outco -0.26 0, outre 0.06 0, overv -0.03 0, own -0.07 0, owned 0.05 0, paedi 0.1 0, paid -0.15 0
pande 0.05 0, paren -0.38 0, part 0.05 0, parti -0.05 0, partn 0.08 0, parts -0.05 0, passe -0.03 0
passi 0.14 0, past -0.03 0, pay -0.03 0, pdf -0.03 0, peopl 0.04 0, per 0.03 0, perfo -0.11 0
perma 0.04 0, perso 0.04 0, photo -0.05 0, physi -0.07 0, picke 0.04 0, pictu 0.05 0, place 0.11 0
plan -0.19 0, plans 0.22 0, pleas -0.09 0, plent 0.03 0, point -0.03 0, polic -0.04 0, poor 0.03 0
poorl 0.03 0, port -0.05 0, posit 0.14 0, possi -0.03 0, post 0.03 0, power -0.03 0, pract -0.1 0
prais 0.16 0, prepa -0.05 0, prese -0.09 0, prima 0.07 0, prior 0.08 0, proce -0.09 0, produ 0.04 0
profe 0.12 0, progr -0.22 0, proje -0.03 0, promo 0.06 0, promp -0.05 0, provi 0.17 0
psych -0.05 0, publi -0.08 0, pupil 0.11 0, purpo 0.06 0, put -0.03 0, putti -0.07 0, quali -0.03 0
quart -0.03 0, quest -0.03 0, quick 0.03 0, quite -0.04 0, raise 0.08 0, range -0.1 0, rate -0.06 0
re -0.06 0, read -0.04 0, ready -0.07 0, reali 0.03 0, reall -0.09 0, reaso 0.06 0, recei -0.03 0
recen -0.16 0, recep -0.08 0, recog -0.04 0, recom -0.03 0, recor 0.04 0, recov -0.03 0
recru -0.03 0, redes 0.09 0, reduc -0.06 0, refle -0.06 0, regim -0.04 0, regis -0.04 0
regul -0.07 0, relat 0.09 0, relea -0.06 0, rely -0.03 0, remai 0.06 0, remar 0.04 0, reorg 0.05 0
reply -0.05 0, repor -0.12 0, requi -0.03 0, resou 0.06 0, respo -0.08 0, retur 0.03 0
revie -0.06 0, right 0.04 0, rigor -0.03 0, rigou 0.04 0, rise -0.03 0, risk 0.03 0, risks 0.05 0
role 0.03 0, routi 0.03 0, rule 0.03 0, run -0.04 0, runni 0.03 0, runs 0.04 0, s -0.3 0
safe 0.1 0, safeg -0.05 0, said -0.18 0, saw -0.1 0, say -0.18 0, schoo -0.06 0, scrut -0.07 0
secto 0.04 0, secur -0.04 0, see 0.04 0, seein -0.04 0, seen -0.03 0, self 0.06 0, send -0.36 0
senio -0.06 0, sent 0.13 0, septe 0.08 0, serio -0.11 0, serve -0.04 0, servi 0.04 0, sets -0.07 0
setti -0.07 0, seven -0.03 0, sever -0.03 0, she -0.09 0, shock 0.03 0, short 0.05 0, shots 0.06 0
shoul -0.05 0, show 0.04 0, showe -0.04 0, signi 0.17 0, since 0.04 0, singl 0.04 0, site 0.03 0
six 0.03 0, skill -0.09 0, slow 0.08 0, small -0.03 0, so -0.19 0, socia 0.04 0, some 0.13 0
somet 0.03 0, soon -0.04 0, sorry 0.05 0, sorts 0.03 0, speci -0.09 0, speec 0.04 0, spite 0.04 0
spoke -0.07 0, spott 0.03 0, stabi 0.07 0, staff 0.08 0, stand -0.19 0, state -0.13 0, step 0.04 0
steph 0.03 0, still 0.11 0, strat 0.14 0, stres -0.03 0, stron 0.19 0, struc -0.04 0, studi -0.03 0
study -0.04 0, subje 0.03 0, submi 0.05 0, such -0.16 0, suffi 0.1 0, suit 0.03 0, suppo 0.32 0
sure -0.03 0, surge 0.04 0, surpr -0.03 0, surve -0.11 0, susta 0.1 0, syste 0.13 0, t -0.05 0
take -0.05 0, taken 0.06 0, talk 0.03 0, talke -0.12 0, talks 0.06 0, task 0.04 0, taylo -0.04 0
teach 0.03 0, team -0.04 0, teams -0.05 0, teena -0.04 0, tells 0.03 0, term 0.05 0, thank -0.15 0
the 0.1 0, their -0.06 0, theme -0.03 0, then -0.06 0, thera 0.1 0, there -0.03 0, these 0.08 0
they 0.3 0, thing 0.05 0, think -0.05 0, third -0.07 0, this -0.13 0, thorn -0.03 0, thoro -0.04 0
those -0.25 0, threa 0.03 0, three -0.1 0, thriv 0.03 0, throu -0.12 0, time 0.16 0, timel 0.14 0
times 0.18 0, timet -0.03 0, to 0.13 0, today -0.08 0, toget 0.24 0, told 0.07 0, tony 0.05 0
too 0.37 0, took -0.04 0, top 0.09 0, towar -0.07 0, train -0.06 0, trave -0.05 0, treat 0.03 0
tribu 0.06 0, true 0.03 0, trust 0.06 0, turn 0.04 0, turne 0.07 0, twitt 0.04 0, two -0.15 0
typic 0.03 0, uk -0.12 0, uncov 0.04 0, under 0.17 0, unhap 0.04 0, unive -0.05 0, until -0.04 0
up -0.36 0, updat -0.05 0, urgen -0.04 0, us -0.19 0, users -0.03 0, vale -0.03 0, varia 0.05 0
varie 0.03 0, vary 0.06 0, verdi 0.11 0, video 0.06 0, view 0.06 0, views 0.04 0, visio 0.04 0
visit -0.16 0, vital -0.05 0, voice -0.07 0, volun 0.03 0, wait 0.11 0, waiti 0.13 0, waits 0.04 0
want 0.03 0, wante 0.06 0, warn 0.03 0, was -0.11 0, watch 0.05 0, way 0.09 0, we -0.15 0
weak 0.07 0, websi -0.04 0, week -0.25 0, weeks 0.08 0, welco -0.05 0, well 0.17 0, went 0.05 0
west -0.03 0, what -0.21 0, whate -0.04 0, when 0.08 0, where 0.04 0, which -0.14 0, while -0.05 0
white -0.05 0, who 0.22 0, whose -0.03 0, why 0.04 0, widel -0.03 0, wider 0.05 0, will -0.27 0
withi 0.04 0, words 0.09 0, work 0.13 0, workf 0.03 0, worki -0.11 0, works 0.03 0, worri 0.11 0
worse -0.04 0, would -0.06 0, write 0.08 0, writi 0.03 0, writt -0.19 0, wsoa -0.14 0, year -0.05 0
years -0.14 0, yes -0.04 0, yet -0.06 0, you -0.14 0, young 0.03 0, zaman 0.05 0
above:
0 -0.38 -0.23, a -0.34 -0.05, about -0.19 0, accel -0.17 0, actio 0 -0.16, addre 0.31 -0.19
after -0.31 0, all -0.33 0.25, among 0.4 0.52, an 0 -0.05, and -0.21 -0.14, answe -0.05 0
app -0.04 0, are 0.33 -0.11, area -0.27 0.17, areas 0.31 -0.55, as -0.1 0.03, at -0.09 0.15
atten 0.03 0, autho 0.06 -0.04, be 0.04 0.17, being -0.03 0, bette 0.2 0.18, broug 0 0.13
but 0.18 0.08, by 0.18 0, cabin 0.07 0, came -0.29 0, can -0.11 -0.03, care -0.06 -0.04, ccg 0.07 0
child 0.2 0.28, city 0.13 0, clini -0.03 0, come -0.13 0, comme 0 -0.06, commi -0.06 -0.22
conce 0.08 0, could 0.11 0, counc 0 0.17, count 0 -0.06, cqc 0 -0.08, criti -0.25 0.07
deal 0.08 -0.03, dealt -0.07 -0.03, decem 0.03 -0.04, devel 0.28 -0.13, did 0.2 0.07, direc 0 0.11
disab -0.13 0, discu 0.08 0, do -0.21 0, docum -0.04 -0.06, drew 0.03 0, educa -0.11 0
effec -0.08 0, enoug 0.19 -0.03, evalu -0.08 0, every -0.04 0, faili 0 0.13, febru -0.03 -0.04
findi 0.32 0, focus -0.4 0, for -0.05 -0.04, found 0.14 0.12, four 0.1 0.06, frida -0.04 0
from 0 0.09, going 0.03 0, good 0.32 0, had -0.18 0.1, has -0.06 -0.12, have -0.05 0.15
head -0.03 0, healt 0.1 -0.1, held -0.04 0, here -0.1 -0.07, highl 0.37 -0.04, how -0.38 0.03
ident 0.11 -0.03, impro -0.47 -0.1, in -0.38 -0.17, inclu 0 -0.05, inspe 0.25 0.32, is -0.18 -0.07
issue -0.09 0, it -0.03 -0.07, its -0.14 0, janua -0.04 0, joint -0.15 0, key 0.06 -0.28
leade 0.06 -0.1, learn -0.08 0, local -0.13 0.17, made -0.43 0.05, main 0.22 -0.2, meeti -0.05 0.03
membe 0 -0.03, met 0.06 -0.04, minut -0.14 0, monit -0.06 0, more -0.05 0.1, most 0 -0.14
named -0.05 0, need -0.08 -0.04, neede 0.03 -0.05, needs 0 -0.05, nhs 0.04 -0.05, not 0.27 0
notic -0.13 0, of -0.21 0, offer 0.05 0, ofste -0.2 -0.07, one -0.03 0, other 0.1 0, our -0.15 0
out -0.06 0.03, outco -0.11 0, over 0.05 0, paren 0.05 0, partn 0.13 0.39, peopl 0.03 -0.03
plan 0 -0.23, point 0.06 0, posit -0.2 0, pract 0.1 0.07, prior 0.17 -0.17, progr -0.27 0.34
provi 0.04 -0.07, put 0 0.07, quali -0.06 -0.04, read -0.11 0, recom -0.21 0, repor -0.12 -0.18
requi 0.04 0, respo 0.08 -0.09, revie -0.13 0, s 0.1 0.52, said -0.07 0, saw -0.19 0.14
says -0.03 0, schoo 0.07 -0.12, seen -0.15 0, send -0.19 0.26, servi 0 0.31, shoul 0.08 -0.04
signi 0.24 -0.08, since 0 -0.04, six -0.07 0, so -0.13 0, some -0.05 -0.03, speci -0.21 0
staff 0.03 -0.06, state -0.08 -0.03, steps -0.04 0, stren 0.25 0.21, suffi 0.32 0.17, syste 0.03 0
taken 0.03 0, team -0.12 0, that 0.27 -0.45, the 0.32 0, them -0.09 -0.08, there -0.06 -0.18
these 0.04 -0.19, they 0.24 -0.04, thing -0.05 -0.09, this -0.14 0, three -0.24 -0.09
to 0.06 -0.18, today -0.03 0, told 0.1 -0.09, too 0.12 0, topic 0.12 0, two 0.06 0.12, under 0 0.05
up -0.23 0, urgen 0 -0.05, us 0.03 -0.07, vulne -0.04 0, was 0.15 -0.16, way 0.07 0.09
we -0.15 -0.18, weakn 0.08 0, well 0.25 0.09, were 0.16 -0.28, what 0.22 -0.21, when 0.07 -0.06
where -0.16 0.16, which -0.04 0.03, whole 0.04 0, wides 0 0.09, will 0 0.05, work 0.08 -0.03
worki 0.26 0, writt -0.08 -0.03, wsoa -0.03 0, you -0.18 0, young 0.08 -0.1
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
