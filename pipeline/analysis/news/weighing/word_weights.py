"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

from collections.abc import Iterator

_LISTED = """
word:
0 0 0.34, 0m -0.06 0, 0s 0.07 0, 0st -0.03 0, 0th 0.06 -0.06, a 0.11 0.31, able -0.07 0
about 0 -0.36, above 0.11 0, absen -0.06 -0.08, absol -0.03 -0.05, acade 0.44 -0.08, accel -0.22 0
accep -0.12 -0.48, acces -0.15 0.09, accor 0.21 0.09, accou -0.09 0.09, accur 0.1 0.24
achie 0 -0.44, ackno 0.46 0.41, acros 0.2 -0.13, act -0.16 0, acted -0.15 0.1, actin 0.04 0
actio -0.3 0, activ -0.04 0.21, ad 0.08 0, adapt 0 0.12, add 0 0.11, added 0.03 -0.1
addit 0.06 0.64, addre 0.04 -0.13, adds 0.17 0.05, adequ -0.05 0, adhd -0.09 0.09, admit -0.06 0
adole -0.03 0.11, adult -0.22 -0.31, adver -0.06 -0.08, advic 0.16 0.24, advis 0.05 0.16
advoc 0.07 0.03, affec -0.11 -0.14, after 0 -0.07, again -0.24 0.14, age 0.12 -0.29
aged -0.06 -0.03, agenc 0.28 -0.1, agend 0.11 0, ago -0.06 -0.14, agree -0.06 0, ahead 0.06 0.16
aim -0.06 0.03, aimed 0.04 0, alike 0.06 0, aliso -0.16 0, all -0.23 0.07, alloc -0.11 0
allow 0 0.08, almos 0.07 0.03, alone 0.04 0, along -0.11 0.24, alrea -0.34 0.05, also 0.57 0.1
alter -0.1 0.05, altho -0.1 -0.07, alway 0.05 -0.06, am -0.03 -0.04, amazi 0 0.3, ambit 0.26 0.08
amend -0.08 -0.03, among -0.04 -0.57, amoun 0 -0.08, an 0.07 -0.19, and -0.45 0.2
andre -0.05 -0.05, anew 0 0.06, anger -0.07 0, angry -0.15 0, annua 0.29 -0.34, anoth 0.23 0
answe -0.18 -0.15, ante 0 -0.04, anxio 0 -0.04, any -0.33 -0.14, anybo 0 -0.05, anyth -0.04 -0.1
ap 0 -0.31, apart 0.03 -0.14, apolo -0.14 0.08, app -0.13 -0.07, appea -0.08 -0.07, appen 0.07 0
apply 0.04 0, appoi 0.09 0.4, appre 0 -0.07, appro -0.29 0.24, april 0 0.22, are 0.28 0.18
area -0.03 0.4, areas -0.04 0.03, aren 0.05 0, aroun -0.21 -0.12, arran 0.07 0, arriv 0.1 0.19
artic -0.06 0, as -0.31 -0.28, asd 0.16 0.18, aside -0.07 0, ask -0.04 0.09, asked 0.03 -0.16
askin 0.06 0.09, asks 0 -0.05, aspec 0 0.03, aspir 0.19 0.08, asses 0.12 -0.21, assis 0.03 0.08
assoc -0.09 0, assur 0.06 -0.2, at -0.1 0.17, attac -0.04 0, attai 0 -0.11, attem -0.05 0
atten -0.11 0.17, augus 0 0.06, autho -0.23 -0.1, autis 0.11 -0.15, avail 0 -0.23, avera 0.04 -0.3
await 0 -0.03, award -0.04 0, aware 0.07 -0.11, away 0 -0.13, b 0.06 0, back -0.15 0.16
backg 0.03 0, backl -0.19 0.35, bad -0.13 0.1, badly 0 -0.14, balan 0 0.04, bare 0.14 0.13
barri -0.06 0.21, based 0.1 0.08, basic 0.1 -0.04, battl -0.1 -0.12, bbc -0.07 0, be -0.2 0.04
bear 0 0.17, bears -0.03 0.04, becam -0.05 0, becau -0.24 0.07, becom 0.14 0, been -0.03 0
befor -0.12 -0.4, begin 0.14 0.1, begun -0.13 0.24, behav 0 0.07, behin 0.26 0, being 0.16 0.22
belie 0.15 -0.24, belon -0.04 -0.11, below 0.11 -0.11, benef -0.2 -0.25, besid -0.03 -0.22
bespo 0 0.03, best -0.18 -0.31, betwe 0.21 0.03, beyon 0 -0.06, big -0.06 0, birth 0 0.09
bit 0.07 0, black -0.17 -0.07, block -0.05 0, board 0 0.23, bodie 0 0.06, body -0.13 0
borou 0.19 -0.06, bosse -0.09 0, both -0.18 0.09, boy -0.03 0, break 0.09 0, bridg -0.04 0
brief -0.04 0, bring -0.29 0.15, broad -0.04 0.04, broke -0.03 0.05, broug 0.43 0.22
budge 0.22 -0.04, build -0.11 0.24, built 0 -0.04, but -0.04 0.41, by -0.33 0.11, c -0.07 -0.18
cabin -0.09 0.18, call 0 0.04, calle -0.22 0.14, calls -0.08 -0.04, came 0.23 0.08
camhs 0.07 -0.05, campa -0.09 -0.06, can -0.16 0.3, canno 0.17 0.09, capab 0.03 0, capac 0.04 0
capit -0.07 0, care 0.29 0.11, cared 0 0.11, carer -0.15 0.46, cares 0.09 -0.03, carry -0.1 0
case -0.25 -0.2, cases 0.15 0, casew 0 0.08, cater 0.08 -0.03, caugh 0.03 0, cause 0.14 0
ccg 0.16 -0.08, ccgs 0.1 0.05, celeb -0.03 0, cent 0 0.13, centr 0.16 0.31, certa 0.29 -0.16
chair -0.12 0.31, chall 0.05 -0.38, champ 0 0.03, chanc 0.18 -0.2, chang 0.17 0.18, chara 0.03 0
charg 0.04 -0.17, chari 0.05 0, check 0.14 0, chief -0.08 0, child -0.08 -0.16, choic 0.06 0.07
circu 0 0.12, city -0.2 0.36, civic -0.07 0, claim 0 -0.05, clair -0.06 0, class -0.14 0.06
clear 0.04 0.35, clini 0.13 0.2, cllr -0.15 0.09, close 0 0.19, clubs 0.18 -0.06, co 0.03 0.15
coast -0.07 0, code 0.08 -0.13, coher 0.05 -0.19, cohes 0.09 -0.21, coldh -0.24 0, colla 0.11 0
colle -0.39 -0.08, come 0.17 0.44, comes 0.21 -0.15, comfo -0.06 0, comin 0 -0.08, comme 0 0.07
commi -0.06 -0.1, commu 0.36 -0.58, compa 0.08 0, compe -0.07 0, compl -0.15 0.22, compr -0.03 0.03
conce 0.07 -0.64, concl -0.14 -0.12, conde 0.11 -0.03, condi -0.18 -0.04, confi -0.13 -0.03
confu -0.09 0, congr -0.03 0, conse -0.04 -0.22, consi 0.13 -0.26, const -0.03 0, consu -0.08 0.22
conta 0 -0.16, conte -0.09 0, conti 0.09 -0.19, conve -0.09 0, coope 0.09 -0.12, coord 0.05 -0.22
cope -0.08 0, copro 0 -0.06, core 0 0.07, corpo 0 0.16, costs -0.03 0, could -0.09 0.07
coun 0 0.04, counc -0.56 -0.61, count 0.06 -0.41, cours -0.03 0.14, covid -0.11 0.08
cqc -0.29 0.41, creat 0.11 0.03, credi -0.1 0.04, crisi -0.14 0.3, crite -0.08 -0.05
criti 0.12 -0.24, cultu 0.3 0.06, curre 0 -0.25, cut 0 -0.27, d -0.03 -0.11, daily 0.1 -0.08
dammi 0.08 0, damne 0.14 -0.19, damni -0.35 0.12, data -0.08 0.09, date 0.05 -0.32, dates -0.03 0
daugh -0.03 -0.16, day 0 -0.21, days 0.08 0.19, dco 0 0.15, deadl 0.28 0.26, deaf 0.09 0
deal -0.05 -0.05, deali -0.11 0.13, deals -0.05 0, dealt 0.06 0.25, debat -0.03 0, debor 0.05 0
decem -0.22 0, decid -0.07 0, decis 0.33 0.35, decla -0.03 0, decli 0.03 -0.04, dedic -0.05 -0.03
deeme 0.04 0, deep -0.04 0.03, deepl -0.09 -0.03, degre 0 0.04, delay 0.07 -0.09, delig 0 0.04
deliv -0.14 -0.35, deman -0.07 -0.37, democ 0.07 0, demon 0 0.03, depar 0 0.1, depen 0.12 0
descr 0.07 0.09, deser 0.07 -0.05, desig 0.23 0.36, despa -0.08 -0.04, despe 0 -0.1, despi 0.04 0
detai -0.21 0.28, deter -0.3 0.29, devel -0.08 0.43, dfe -0.05 0.33, diagn 0.06 -0.09
did 0.46 0.75, didn -0.03 0, diffe 0.16 0.03, diffi 0.06 -0.23, dire -0.11 0, direc -0.24 0.11
disab 0.29 -0.09, disap -0.04 -0.15, discu -0.19 0.06, disjo 0 -0.04, disor 0.13 -0.04
dissa 0 -0.21, distr -0.08 -0.12, dive -0.03 0, do 0.23 -0.07, docum -0.08 -0.2, does 0.35 0.24
doesn -0.03 0, doing 0.11 -0.07, don -0.25 -0.03, done 0.22 0.55, doubt 0.27 -0.12
down -0.08 -0.28, downl -0.05 0, dozen -0.05 0, draft -0.09 0, draw -0.08 0, drawn -0.08 -0.07
drew -0.18 -0.04, drive 0.05 -0.12, drivi -0.09 0.09, due 0.04 -0.15, dunho -0.18 0
durin 0.07 0.17, dutie -0.04 0, duty 0.03 0, dynam 0 0.27, e -0.05 0, each -0.16 0.16, earli 0 0.04
early 0.3 0.55, earth 0.07 0, east -0.17 0.11, easy 0.03 0, echp -0.11 0, edge 0.04 0
educa -0.41 -0.48, effec 0 -0.57, effic 0 -0.05, effor 0 0.21, ehc 0.32 -0.32, ehcp -0.2 -0.25
eight 0.08 0.27, eithe 0.03 0, elect -0.05 -0.03, eleme -0.12 0, else -0.04 -0.03, email 0 -0.04
embed 0.22 -0.29, emerg 0.04 0, emoti 0.05 -0.06, emplo -0.04 0.05, enabl 0.16 0, encou -0.18 0.04
end -0.07 -0.07, ended 0 0.03, endor -0.08 0, ends 0.18 -0.08, energ 0 -0.19, engag 0.13 0.1
engla -0.04 0.07, enjoy 0.04 0.03, enorm 0 -0.09, enoug 0.27 -0.07, ensur 0 -0.41, enter -0.06 0
enthu 0.09 -0.04, equal 0.14 0.41, equip -0.09 0.03, espec 0 -0.13, essen -0.03 -0.1
estab 0.09 -0.2, evalu 0 -0.06, even 0.19 -0.1, ever -0.03 -0.31, every -0.11 0.42
evide -0.12 0.28, exami -0.17 0, examp 0.22 0.51, excel -0.05 0.11, excep 0.03 0.19
excit 0.09 0.04, exclu 0.28 -0.05, excus -0.07 0, execu -0.15 0.11, exhau -0.2 -0.04
exist 0.08 0.15, expan 0.08 0, expec -0.15 -0.05, exper -0.46 -0.19, expla -0.04 0.11
exten -0.18 0.22, exter 0 0.04, extre 0.08 0.15, eye -0.03 0, eyes -0.03 0, f 0.16 0.03
face 0.1 0.18, faceb -0.04 0, faced -0.08 -0.06, faile 0.16 -0.17, faili -0.19 0, fails -0.19 -0.12
failu -0.2 0, fair 0 -0.05, faith 0.09 -0.34, fall 0.04 -0.13, famil -0.03 -0.43, far -0.23 -0.04
fare 0.09 -0.05, fast 0.18 0.51, faste 0.1 -0.2, fault 0 -0.1, favou 0.19 0, featu -0.1 0
febru -0.22 -0.05, fed 0 0.03, feedb -0.03 0, feel 0.07 -0.23, feeli 0.06 -0.04, feels 0.09 -0.09
fell -0.04 0, fello -0.03 0, felt 0 -0.11, few -0.14 0.47, fewer 0 0.36, fight -0.17 -0.25
files -0.06 0, fille -0.12 -0.08, final 0.05 0, find 0.08 -0.14, findi 0.22 -0.27
finds -0.25 -0.08, finis 0.03 0.21, firm -0.06 0.08, first 0.14 0.28, fit 0.03 0.05, fits 0.04 0
fitti 0.03 0.1, five -0.03 -0.07, fives 0.05 0, fixed 0 0.15, flagg -0.08 0, flexi 0.07 0
focus -0.22 0, follo -0.65 0.12, for -0.09 -0.37, force 0.18 -0.03, forma 0.06 0.08
forme 0.03 0.03, forum 0.41 0.65, forwa 0.08 0.26, found 0.1 -0.15, four 0.14 0.38, fract 0.03 0
frame -0.11 0.11, free -0.08 0, freed 0.1 0, frequ 0 -0.05, frida -0.05 0, frien 0.04 0
from -0.3 -0.24, front 0.13 0.25, frust 0.1 0, fulfi -0.06 -0.13, full -0.18 0, fully -0.08 -0.12
funct 0 0.1, funda 0.17 0.04, fundi -0.18 0, furth 0 -0.48, futur 0.06 -0.14, g -0.04 0
gain 0.11 -0.05, gaini 0 0.04, gaps 0.06 -0.05, gathe -0.03 0.09, gave -0.17 -0.06, gener -0.1 0.04
genui -0.15 0, get 0.22 -0.32, gets 0 -0.05, getti -0.11 -0.2, getty 0.03 0, give 0.09 0.11
given -0.08 0.19, gives 0.09 0.2, givin 0.05 -0.05, glad -0.03 0.07, glass 0.05 0, glowi -0.04 0
go -0.03 0.48, goes -0.19 -0.08, going -0.33 0.21, golde 0.07 0.11, gone 0 0.14, good 0.13 -0.05
got 0.08 0.05, gov 0.04 0, gover -0.24 -0.38, gps 0.16 -0.06, grade 0.09 0, gradu 0.24 -0.2
grant -0.11 0.08, grasp 0.09 0, grave 0.04 0, great -0.13 0.08, green 0 0.17, groun 0.1 0
group 0.24 0.11, grow 0.07 0.04, growi 0 0.05, grown -0.04 0, grows 0 -0.03, growt -0.05 0
guida 0.09 0.05, guide 0 0.03, h 0.05 0, had 0.42 0.42, half 0 -0.11, hall -0.21 0, hand -0.06 0.06
hande -0.14 0, handf -0.03 0, handi -0.04 0, handl 0.06 -0.03, hands -0.15 -0.05, happe -0.06 0
happi 0.05 0.1, happy -0.09 0.1, hard 0.2 0.17, harde 0 -0.05, hardl 0 0.12, harm 0 0.18
has 0.25 0.38, have 0.15 0.25, havin 0 0.07, he -0.21 -0.41, head -0.33 -0.06, heads -0.07 0
headt -0.03 0, healt 0.29 0.12, hear -0.03 -0.13, heard 0.18 -0.2, heari 0.06 0.17, hears -0.1 0
heart 0.1 0, heavi 0.08 0, held -0.31 -0.17, help 0.08 0.58, helpe 0 0.08, helpf 0 0.12
helpi 0 0.11, helps -0.03 0.09, her -0.21 0.03, here -0.24 0, high -0.08 0, highe 0.31 0.13
highl -0.12 0.45, hilar 0.11 0, him -0.03 -0.06, his -0.11 -0.14, hit -0.07 0, hmci -0.14 0
hold 0.15 -0.07, holds 0.13 -0.1, home -0.1 0.28, hones -0.04 0.04, honou -0.03 0, hope -0.24 0
hoped -0.03 0, hospi 0.04 0.27, how -0.29 -0.6, howev -0.04 0, https -0.03 0, hub 0 0.11
hubs 0.15 0.2, hundr -0.05 -0.07, hyper 0.04 0, i -0.32 -0.11, icb -0.16 -0.11, ident -0.18 0.14
if -0.21 -0.04, ignor -0.04 -0.06, im -0.06 0, impac 0.06 -0.57, impai 0.07 0.18, imple 0.16 -0.21
impli -0.1 0, impor -0.11 0, impre 0.12 0, impro -0.11 0.72, in 0.33 0.12, inacc 0.04 0
inade 0.1 -0.17, inclu -0.17 0.19, incon -0.36 -0.03, incre -0.14 0, indep -0.06 0, indic 0 0.04
indiv 0.06 -0.09, influ 0.14 0, infor -0.2 -0.28, initi 0.15 0.46, innov 0.08 -0.05
insid -0.06 0.17, insis -0.04 0, inspe 0.38 0.12, insta 0.14 0.15, instr -0.05 0, insuf 0.16 -0.44
integ -0.04 0.11, inten -0.03 0.05, inter -0.05 0.31, into -0.05 -0.32, intro -0.11 0.14
inves 0.04 0.16, invol 0 0.38, is 0.05 -0.1, islan -0.1 0, isn -0.06 0, isola 0 -0.15
issue 0.1 -0.12, issui 0 0.08, it -0.08 -0.23, item -0.03 0, its -0.09 -0.36, james -0.03 0.03
jan 0.03 0, janua 0 0.03, job 0.13 0, jobs 0.05 0, john 0 0.03, join 0.13 0.04, joine 0.04 -0.03
joini 0.06 0, joint -0.18 -0.4, jones 0.03 -0.04, journ 0.03 0.11, judge 0.07 0.03, july 0 0.03
june -0.19 0, just -0.07 0.09, justi 0.23 0, kb -0.03 0, keep 0.25 0.18, keepi 0.09 -0.18
keeps -0.17 0, kept 0 0.21, key 0.04 -0.33, kind -0.05 0.1, kinds -0.2 0.03, knew 0 0.28
know 0.13 0.12, knowl 0.12 -0.03, known -0.03 0.11, la -0.05 0, labou -0.07 0, lack 0.12 -0.07
lacke 0 -0.03, lacki 0 -0.06, lacks 0 -0.09, laid 0.06 0.18, langb -0.22 0, langu 0.14 0.31
lap -0.1 0, large -0.16 0, last -0.03 0.64, laste -0.07 0, lasti -0.04 -0.03, lasts 0.09 0
late 0.11 -0.11, latel 0.18 -0.29, later 0.17 0.15, lates 0.04 0.19, launc 0.06 -0.26
law -0.04 -0.07, lay -0.1 -0.07, lead -0.13 0.38, leade 0.73 0.3, leadi -0.1 0.03, leads 0.17 -0.29
learn -0.16 0.05, least -0.06 0, leave 0.11 -0.33, leavi -0.09 0, led 0.18 0.14, left 0.2 -0.12
legal 0.05 -0.1, leisu 0.04 0, lengt 0 -0.07, less 0 0.23, let -0.19 -0.05, lets 0.1 0
lette 0.18 0.52, letti -0.04 0.1, level 0 -0.1, lib -0.03 0, liber -0.05 0, lie -0.03 0
lies 0.06 0.09, life 0.11 0.17, lifel -0.11 0, light 0.13 -0.05, like -0.04 -0.39, likel 0.09 -0.16
likew 0.06 0.03, limit 0.31 -0.39, line 0.05 0.05, lines -0.03 0, links 0 0.07, list 0.13 0
liste -0.06 0.5, lists -0.1 0.1, littl 0.1 -0.2, live 0.04 -0.21, lived -0.05 -0.2
lives -0.1 -0.16, ll -0.06 0, local -0.17 -0.1, long 0.05 -0.3, longe 0 0.32, look -0.05 -0.29
looke -0.28 0, looks -0.34 0, lose 0.03 -0.14, losin -0.06 0, lost 0 -0.14, lot 0 -0.11
lots 0.08 0, lotte 0.11 0, low -0.07 -0.33, lower 0 -0.08, lucy -0.04 0, m -0.05 0, made 0.27 0
main -0.13 0.17, mainl 0 -0.09, mains 0.21 -0.32, majes -0.12 -0.04, make -0.11 0, makes 0 -0.04
makin 0.12 0.24, manag -0.2 -0.13, mandy -0.18 0, manne 0 -0.03, many 0.24 -0.24, march 0.17 -0.06
mark 0.04 0.11, marke 0.06 0, marti -0.06 -0.04, maths 0.04 0, matt 0.07 0, matte -0.1 0.03
matth -0.04 0, may -0.09 -0.3, me -0.17 -0.03, mean 0.07 -0.11, meani 0.05 -0.06, means 0.14 -0.17
meant 0 -0.16, meanw -0.05 0, measu -0.23 0, media -0.05 0, medic 0 0.06, meet 0.34 0.1
meeti -0.32 0, meets 0 -0.12, mend -0.03 0, menta -0.11 0.22, menti 0.25 0.15, merch 0.1 0
merro -0.26 0, merse 0.09 -0.13, messa -0.05 0, met -0.11 0.09, miche -0.08 0, middl -0.12 0.14
might -0.03 -0.05, mile 0.06 0, miles -0.07 0, milli -0.09 0.08, mind 0.06 0, minds 0.09 0.09
minim 0 -0.08, minis -0.09 0, minut -0.11 0, mirro -0.05 0.05, miss -0.05 -0.04, missi 0.23 0.19
mixed 0.19 -0.14, mobil 0 -0.06, model -0.03 0.14, momen -0.09 0, monda -0.09 0.15
money 0.09 -0.03, monit 0.09 0.33, month -0.06 0.41, more 0.17 -0.1, most 0.25 0.04, mostl 0 0.03
mothe -0.04 0, move 0.18 -0.14, moved 0.15 0.31, mp -0.13 -0.08, mps -0.12 0, mr -0.21 -0.12
ms 0 -0.14, much -0.21 0.46, multi -0.04 0.12, must -0.07 -0.05, my -0.04 -0.03, name -0.07 -0.04
named 0.26 -0.27, namel -0.12 0, names -0.18 -0.13, natio 0 -0.05, natur -0.03 0, navig 0.05 -0.05
near -0.04 0, nearl -0.04 0, neces 0.04 0, need 0.05 -0.34, neede -0.07 -0.24, needi 0 -0.08
needs 0.23 -0.11, neet -0.12 0, negat 0.09 -0.14, neith 0.1 -0.08, netwo 0 0.07, neuro 0.36 -0.33
never -0.22 0.31, new 0.07 0.35, newes 0.24 0, newly 0.08 0.08, news -0.16 -0.07, next -0.26 -0.09
nhs -0.36 0.14, nicol -0.03 0, nine -0.08 -0.08, no 0.07 -0.05, nobod 0.26 -0.26, none -0.05 -0.14
nor 0.18 -0.15, norma 0.03 0, north 0.15 0.05, not 0.05 0.06, note 0.19 0.08, noted 0.2 0.27
notes 0 0.06, nothi -0.13 -0.08, notic 0.16 -0.18, notwi -0.12 0.1, novem 0.22 0.04, now 0.07 0.53
numbe -0.19 0.1, nurse 0.15 0.56, nursi 0.04 0.04, objec -0.03 0, obser 0.04 0.09, occup 0.16 -0.11
octob -0.05 0.06, of -0.19 0, off 0.15 0.06, offer 0.37 0.23, offic 0.25 -0.15, ofste -0.14 -0.2
often 0.21 -0.3, old 0 -0.12, older 0.16 -0.26, olds 0.11 -0.05, ombud -0.03 0, once -0.43 0.12
one 0 -0.21, ones -0.12 0.04, onlin 0.18 -0.08, only -0.14 0, onto -0.05 0, open -0.05 0.04
opene 0.04 0.04, opera 0 0.22, opini 0.23 0, oppor -0.07 -0.33, or -0.05 -0.16, order 0.25 0.09
ordin 0 -0.04, other 0.2 -0.14, ought -0.07 -0.3, our 0.09 0.71, ours -0.04 0, ourse 0 0.07
out 0.13 0.03, outco -0.4 0.15, outli -0.12 -0.09, outre 0.16 0.15, outsi -0.07 0.05
outst -0.16 0.04, over -0.46 -0.27, overa -0.05 0, overc -0.07 0, overl 0.04 0, overs 0.15 -0.27
overv -0.06 0, overw 0.07 0, own -0.08 -0.23, owned -0.12 -0.03, owns 0.06 -0.16, pa -0.03 0
pace 0.25 -0.09, packa 0 0.04, paedi 0.13 0.05, page -0.03 0, pages 0 -0.06, paid -0.13 0
pande 0.2 -0.03, panel 0.07 0.14, pap -0.04 0, paper 0 -0.14, paren -0.1 -0.48, parli -0.11 0
part 0.2 0, parti 0.05 -0.12, partn -0.27 0.1, parts 0 0.05, party 0.06 0, pass 0.07 -0.05
passe 0.07 0.05, passi 0.16 0.05, past 0.14 0.17, pathw 0.34 -0.16, paul -0.06 0, pay 0 -0.05
pdf -0.05 0, peopl 0.12 0.03, per 0 0.08, perfo 0.04 0.27, perio 0 0.3, perma -0.1 0
persi -0.07 0.12, perso 0.33 0.29, phase 0 -0.03, photo -0.11 0, physi -0.09 -0.05
picke 0.14 -0.05, pictu 0.12 0.06, piece 0 -0.13, pilot 0 0.1, place 0.03 0.42, plain 0.1 -0.3
plan -0.16 0.22, plann 0.4 0.25, plans 0.73 -0.85, platf 0.07 0, play 0 0.03, pleas 0.31 0.17
pledg 0.05 0, plent -0.03 -0.13, point 0.18 0.17, polic -0.04 -0.05, poor 0.31 -0.43, poorl 0.04 0
popul -0.04 0, port -0.26 0, porta 0.13 0.14, portf 0 0.03, posit -0.05 -0.36, possi -0.31 0
post 0.13 -0.06, postc 0.1 0, posts -0.07 0, poten -0.07 -0.14, pound -0.08 0, pr 0.1 0
pract 0.04 0.1, prais 0.47 0.5, preci 0.11 0, prepa 0 -0.21, prese 0.25 -0.12, press -0.15 0
previ 0.06 0.19, price -0.04 0, pride -0.07 0, prima 0.26 0.04, prior 0 0.29, proac 0 -0.06
probl 0.08 -0.14, proce 0.31 -0.53, produ -0.09 -0.27, profe 0.32 0.08, profi 0.11 0
progr -0.24 -0.05, proje 0 0.11, promi -0.27 -0.06, promo 0.15 0.16, promp 0 0.19, prope 0.03 0.1
propo 0 0.04, prote -0.28 -0.14, proud -0.03 0.03, prove -0.08 0, provi 0.38 -0.28
psych -0.16 0.22, publi -0.15 -0.19, pulle 0.04 0.27, pupil 0.32 -0.21, purpo -0.05 0.03
pushe 0.05 0, put 0.11 0.07, puts 0.05 -0.07, putti -0.1 -0.06, quali 0.27 -0.56, quart -0.03 0
quest -0.03 0, quick 0.04 -0.03, quite 0.05 -0.13, raise -0.09 -0.31, ran 0.03 0, range -0.21 0.1
rapid -0.06 0, rate 0.16 -0.07, rates -0.1 -0.05, ratin 0.12 0.17, re 0.07 0.23, reach 0.05 0.17
read -0.36 -0.1, ready 0.03 0.12, real -0.09 -0.08, reali 0 0.04, reall -0.17 0.11, reaso 0 -0.11
reass 0 0.05, recei 0 0.2, recen 0.47 -0.25, recog 0.19 0.26, recom 0 0.04, recor 0.18 0.09
recov 0 0.12, recru -0.08 0.07, red -0.03 0, redes 0.15 0.09, reduc -0.08 -0.06, refer 0.09 0
refle 0.04 0.33, refor -0.03 -0.72, refus -0.05 -0.19, regar 0 0.04, regim 0.05 0, regis -0.07 0.11
regul -0.08 0.07, relat 0.29 -0.03, relea 0 0.1, relev 0 0.09, rely 0.03 0, remai 0.18 -0.33
remar 0.08 -0.03, remin 0.03 0, renew 0 0.05, reorg 0.13 -0.06, reply -0.03 0, repor 0.27 0.05
reque -0.1 -0.21, requi 0 0.04, reset -0.03 0, resid 0.1 0.08, resig 0.03 0, resol -0.06 -0.05
resou 0.13 0.24, respe 0.07 0.09, respi -0.09 0, respo -0.22 -0.07, rest -0.05 0, restr -0.05 0
resul -0.1 -0.41, retur -0.03 0, revea 0.08 -0.03, revie 0.05 -0.37, revis -0.07 0.08
right 0.42 0.46, rigor -0.29 0, rigou 0.14 0, ring 0.18 0.1, rise 0.09 0.1, risen -0.05 0
risin -0.03 0, risk -0.03 0.12, risks 0.17 0, road -0.07 0, rober -0.06 0, robus 0 0.13
role 0.03 0.11, roles -0.04 0, room -0.03 -0.09, round 0.11 0, route 0.03 0, routi 0.17 0.17
rule 0 0.1, rulin 0.08 0, run 0 -0.08, runni -0.07 0, runs 0.25 0.25, s -0.22 0, sad -0.05 -0.1
safe 0.05 0.25, safeg 0.12 0, safet -0.07 0.16, said -0.3 -0.06, same 0.07 -0.03, sampl 0.03 -0.11
sarah 0.07 0, satis -0.12 -0.09, save -0.04 0, saved -0.05 0, saw 0.35 0.59, say -0.48 -0.25
sayin -0.28 0, says 0 0.07, scale -0.08 0, schoo -0.28 0.08, scrut -0.09 -0.03, seat -0.03 0
secon 0.27 -0.28, secre -0.2 0, secti 0.05 -0.03, secto -0.16 0.04, secur 0 0.15, see -0.18 -0.07
seein 0 -0.23, seek 0 0.04, seem -0.03 0, seen 0 0.86, sees 0.05 0.17, selec -0.03 0
self -0.09 -0.03, semh -0.05 -0.19, sen 0.07 -0.15, senco 0.05 0.06, send -0.12 0.36, sendi 0 0.13
senio 0 -0.17, sense 0.21 0.12, senso 0.21 0.13, sent 0.03 0, septe -0.03 0.04, serio 0.19 0
serve -0.06 0.03, servi -0.05 -0.09, sessi 0.11 0.15, set -0.16 -0.06, sets 0.03 0
setti -0.17 -0.31, settl -0.03 0.28, seven 0.03 0.06, sever -0.21 0.47, shall 0 0.07
shape 0.04 0.29, shapi 0.03 0, share 0.31 -0.26, sharp -0.07 0, she -0.25 -0.08, shift -0.06 0
shock -0.09 -0.09, shoot 0.04 0.1, short 0.11 -0.32, shoul -0.11 -0.21, show 0.06 0.3
showe -0.15 -0.05, shown 0.24 0.2, shows 0.29 0.16, side 0.22 0, signe 0.08 0, signi 0.91 -0.25
signp 0 0.04, signs 0.15 0.22, simil -0.08 0, since -0.2 0.42, singl -0.07 -0.1, sit -0.04 0
situa 0 0.06, six 0 0.25, skill -0.19 -0.17, slamm 0.08 0, slow 0.13 -0.05, slowl -0.04 0.18
small 0 0.09, smith -0.06 0, so -0.36 -0.3, socia -0.17 0.43, some 0.21 -0.8, someb -0.12 0
somet 0.23 -0.17, son 0 -0.11, soon 0.05 -0.05, soone 0.12 0, sorry -0.37 -0.1, sorts -0.03 0
south -0.16 0.04, speak -0.06 0.06, speci 0 -0.23, spect 0.1 -0.1, speec 0.14 0.17
speed -0.16 -0.04, spent -0.08 0, spiri 0.08 0.08, spite 0 0.05, spoke 0.15 0, spot 0.07 0.13
spott 0.05 0.1, sprin -0.03 0, squar 0.06 0, stabi 0.08 0.09, stabl 0 -0.16, staff 0.11 0.1
stage 0.12 -0.03, stake -0.05 0.13, stand 0.05 0.05, start 0.04 0.56, state -0.4 -0.06
statu 0.1 -0.09, stay 0 -0.13, stays -0.03 0, stead -0.12 0.16, step 0.03 0.37, steph 0.03 0
stepp 0 0.16, steps -0.08 0.14, still 0.28 -0.67, stood 0 -0.03, stori -0.05 0, story 0.03 0
strai -0.09 -0.06, strat 0.71 -0.51, strea -0.03 0, stren -0.11 0.12, stres -0.05 0.16
strid 0.07 0.1, stron 0.21 0.45, struc 0.12 0.12, strug -0.19 -0.03, stude -0.05 0, studi -0.03 0
study -0.06 0, subsc -0.05 0, succe 0.09 0.04, such -0.15 0.09, suffe -0.08 -0.07, suffi 0.29 0.37
sugge 0.12 -0.21, suit 0.14 0.07, suita 0 0.04, summa -0.12 0, suppo -0.15 0.42, sure -0.14 -0.14
surge 0.15 0.13, surpr -0.45 -0.15, surve -0.3 -0.11, suspe 0 -0.05, swift 0 0.03, syndr 0.04 0
syste 0 -0.22, t -0.44 -0.12, table 0.04 0, tackl 0.13 0.22, take -0.25 0, taken 0.03 0.04
takes 0 0.15, takin -0.08 0.06, talk 0 0.4, talke -0.29 0.07, talki 0.05 0, targe -0.04 0
task 0 -0.08, taugh 0.07 0.05, taylo -0.06 0, teach 0.1 0.18, team -0.04 0.57, teams -0.1 0.26
teena 0.31 -0.22, telep 0.21 0, tell -0.1 0.04, tells 0 0.11, ten -0.09 -0.06, term 0.09 0.09
terms -0.1 0, test -0.03 0, tha 0.04 0, than 0.13 -0.18, thank -0.05 0.21, that 0.16 -0.1
the -0.26 0.16, their 0.16 0.21, them 0.04 0.08, theme -0.06 0, thems 0.12 -0.15, then -0.13 -0.07
thera 0.39 -0.05, there 0.24 -0.19, these -0.61 0.37, they 0.33 0.3, thing 0.03 0.51
third -0.09 0.19, this -0.29 0.06, thorn -0.17 0, thoro -0.06 0, those -0.29 0.11, thoug 0.2 0.18
thous -0.05 -0.08, threa 0.03 0.12, three -0.03 0.04, thriv 0.04 0.09, throu 0.11 0.07
thurs 0 -0.08, till 0 -0.08, tim -0.04 0, time 0.09 -0.58, timel 0.25 -0.26, times 0.09 0.31
timet 0.03 0, to -0.25 -0.21, today -0.14 0.17, toddl 0.07 0.13, toget 0 0.42, told 0 -0.17
tony 0.06 0, too 0.25 -0.44, took 0.07 -0.07, top -0.08 0.17, topic -0.03 0, touch 0 -0.1
towar -0.09 0, town 0.11 -0.03, track -0.08 -0.03, train -0.04 0.45, trans 0 -0.22
trave -0.04 0.23, treat 0.18 0.29, tribu 0 -0.06, tried 0 -0.13, troub 0.11 -0.08, true 0.11 0.16
truly -0.04 0, trust 0 -0.7, truth -0.07 0, try -0.04 0.12, tryin 0.13 0.2, turn 0 -0.22
turne 0.16 -0.07, turni 0 -0.05, turno 0.03 -0.09, turns 0.07 -0.05, twelv 0.05 0, two -0.32 0.09
typic -0.11 0.31, uk -0.13 -0.13, unabl 0 0.04, unacc 0.2 -0.08, unans 0.06 0.1, under 0.49 -0.21
uneve 0 0.21, unhap 0.21 -0.04, unit -0.03 0, unita 0.04 0, unive 0.04 0, unres 0.03 0
until -0.15 -0.16, up -0.18 -0.2, updat -0.18 -0.08, upset 0.08 -0.09, urgen -0.08 0
us -0.05 -0.21, use 0.21 0.24, used -0.03 0.47, usefu 0.03 0.11, users -0.08 0, uses 0.08 0
using 0.2 -0.03, usual 0 0.03, vale -0.18 0, valle -0.04 0, value 0.27 0.51, valve -0.07 0
varia -0.04 -0.09, varie -0.16 0, vario 0 -0.11, vary 0 -0.07, ve -0.1 -0.28, verdi 0.26 0
versi -0.05 0, very 0.24 -0.15, vexed -0.03 0.04, view 0 0.2, views 0.1 0, virtu 0.1 0.07
visib 0.06 0.05, visio 0.06 0.04, visit 0.13 0.5, vital -0.05 -0.05, voice 0.14 0.36, volun 0 0.14
vulne -0.19 -0.05, wait 0.38 -0.5, waite 0.05 -0.06, waiti 0.08 0.14, waits 0.07 -0.13
want -0.16 0, wante -0.16 -0.09, wants -0.16 0, warm 0.05 0, warn 0.05 -0.05, warne -0.03 -0.08
warni 0.03 -0.05, warns 0.03 0, was 0.2 0.34, waste 0 -0.03, watch 0.05 -0.07, way 0.16 0.27
ways 0 0.09, we -0.16 0, weak 0.35 0, weakl 0.11 -0.08, weakn 0.07 0.29, webin -0.11 0
websi -0.18 -0.04, week -0.07 0.06, weeks 0.37 0.13, weigh 0.06 0.27, welco 0.06 0.07
well 0.07 0.13, wellb 0 -0.08, went -0.3 0, were 0.2 -0.04, west -0.16 -0.04, what -0.33 0.14
whate -0.07 0.1, wheel 0.06 0.09, when 0.65 0.51, where 0.22 0.29, wheth 0.2 -0.3, which 0.05 0.29
while 0.08 0, white -0.15 0, who -0.2 0.4, whole -0.4 -0.22, whom 0 0.16, whose 0 -0.12
why -0.11 -0.17, wide 0 0.07, widel 0.18 0.03, wider 0 -0.04, wides 0.17 -0.03, will -0.07 0
willi 0.12 0, win 0.03 0, wish -0.05 0.05, wishe 0.03 -0.08, withi 0.35 0.09, witho -0.17 0.19
won 0 0.12, word -0.07 0.05, words 0.13 -0.1, work 0.21 -0.13, worke 0.03 0.53, workf 0.03 0.09
worki -0.2 0.06, works 0 0.33, world -0.05 0, worn -0.03 0, worri -0.05 0.18, worry 0.06 0
worse 0.22 -0.16, worst 0.04 -0.05, would 0 -0.28, write 0.12 0, writi 0.11 -0.16
writt -0.33 -0.03, wrong -0.03 0.05, wrote 0.27 -0.47, wsoa -0.17 -0.04, www -0.03 0, year 0 -0.26
years -0.43 -0.05, yes -0.03 0, yeste 0 -0.03, yet 0 -0.27, you -0.45 -0.1, young 0.24 0.31
your -0.17 0, youth 0.42 0.31, zaman 0.05 0
near:
0 -0.1 0, 0m -0.03 0, 0s 0.03 0, 0th 0.03 0, a -0.2 0, able -0.03 0, about 0.08 0, above 0.06 0
acade 0.22 0, accel -0.11 0, accep -0.06 0, acces -0.07 0, accor 0.12 0, accou -0.05 0
accur 0.11 0, ackno 0.25 0, acros 0.11 0, act -0.09 0, acted -0.08 0, actio -0.12 0, ad 0.04 0
added 0.05 0, addit 0.05 0, adds 0.08 0, adequ -0.03 0, adhd -0.04 0, admit -0.03 0, adult -0.16 0
adver -0.03 0, advic 0.07 0, advis 0.05 0, advoc 0.04 0, affec -0.05 0, after -0.04 0
again -0.06 0, age 0.12 0, aged -0.03 0, agenc 0.13 0, agend 0.05 0, ago -0.07 0, agree -0.04 0
ahead 0.04 0, aim -0.03 0, alike 0.03 0, aliso -0.08 0, all -0.15 0, alloc -0.04 0, allow -0.03 0
almos 0.03 0, along -0.06 0, alrea -0.19 0, also 0.27 0, alter -0.05 0, ambit 0.17 0, amend -0.04 0
among 0.05 0, an 0.03 0, and 0.57 0, anger -0.03 0, angry -0.1 0, annua 0.17 0, anoth 0.11 0
answe -0.11 0, any -0.15 0, apolo -0.07 0, app -0.09 0, appea -0.04 0, appoi 0.04 0, appro -0.11 0
are 0.33 0, area -0.03 0, areas 0.21 0, aroun -0.11 0, arran 0.03 0, arriv 0.05 0, artic -0.03 0
as 0.08 0, asd 0.09 0, aside -0.04 0, ask -0.03 0, askin 0.03 0, aspir 0.1 0, asses 0.13 0
assoc -0.04 0, assur 0.04 0, at -0.16 0, atten -0.04 0, autho -0.16 0, aware 0.05 0, b 0.03 0
back -0.07 0, backl -0.08 0, bad -0.05 0, badly 0.05 0, bare 0.07 0, barri -0.03 0, based 0.05 0
basic 0.05 0, battl -0.05 0, bbc -0.04 0, be -0.05 0, becam -0.03 0, becau -0.1 0, been -0.14 0
befor -0.09 0, begin 0.05 0, begun -0.05 0, behin 0.12 0, belie 0.07 0, below 0.07 0, benef -0.08 0
best -0.06 0, bette -0.05 0, betwe 0.1 0, big -0.03 0, bit 0.03 0, black -0.09 0, block -0.03 0
body -0.06 0, borou 0.09 0, bosse -0.04 0, both -0.09 0, break 0.05 0, bring -0.04 0, broug 0.15 0
budge 0.06 0, build -0.05 0, but -0.1 0, by -0.26 0, c -0.04 0, cabin -0.06 0, call -0.03 0
calle -0.09 0, calls -0.04 0, came 0.12 0, camhs 0.04 0, campa -0.04 0, can -0.05 0, canno 0.09 0
capit -0.03 0, care 0.16 0, carer -0.05 0, cares 0.04 0, carry -0.05 0, case -0.13 0, cases 0.08 0
cater 0.04 0, cause 0.06 0, ccg 0.08 0, ccgs 0.05 0, centr 0.1 0, certa 0.17 0, chair -0.07 0
chanc 0.08 0, chang 0.06 0, check 0.09 0, child 0.35 0, choic 0.03 0, city -0.11 0, civic -0.03 0
clair -0.03 0, class -0.07 0, clear 0.05 0, clini 0.1 0, cllr -0.06 0, clubs 0.09 0, co -0.03 0
coast -0.03 0, code 0.04 0, coher 0.03 0, cohes 0.05 0, coldh -0.12 0, colla 0.05 0, colle -0.19 0
come 0.1 0, comes 0.14 0, comfo -0.04 0, comme 0.03 0, commi -0.07 0, commu 0.26 0, compa 0.04 0
compe -0.04 0, compl -0.03 0, conce 0.03 0, concl -0.07 0, conde 0.05 0, condi -0.09 0
confi -0.09 0, confu -0.05 0, conse -0.03 0, consi 0.08 0, consu -0.04 0, conte -0.05 0
conti 0.04 0, contr 0.03 0, conve -0.05 0, coope 0.05 0, coord 0.03 0, cope -0.04 0, could -0.06 0
counc -0.35 0, count 0.04 0, covid -0.08 0, cqc -0.09 0, credi -0.06 0, crisi -0.05 0
crite -0.04 0, criti 0.13 0, cultu 0.12 0, daily 0.05 0, dammi 0.04 0, damne 0.07 0, damni -0.17 0
date -0.03 0, day 0.05 0, days 0.04 0, deadl 0.15 0, deaf 0.05 0, deali -0.06 0, deals -0.03 0
dealt -0.05 0, debor 0.03 0, decem -0.12 0, decid -0.04 0, decis 0.16 0, deeme 0.03 0, deep -0.03 0
deepl -0.05 0, delay 0.04 0, deliv -0.06 0, deman -0.07 0, democ 0.03 0, depen 0.06 0, descr 0.04 0
deser 0.04 0, desig 0.17 0, despa -0.04 0, despi 0.06 0, detai -0.11 0, deter -0.15 0
devel -0.09 0, dfe -0.05 0, diagn 0.03 0, did 0.18 0, diffe 0.08 0, diffi 0.03 0, dire -0.06 0
direc -0.08 0, disab 0.24 0, disap -0.04 0, discu -0.09 0, disor 0.07 0, distr -0.04 0, do 0.1 0
docum -0.05 0, does 0.25 0, doing 0.06 0, don -0.13 0, done 0.09 0, doubt 0.18 0, down -0.03 0
draft -0.04 0, draw -0.03 0, drawn -0.04 0, drew -0.09 0, drivi -0.04 0, due -0.03 0, dunho -0.09 0
durin 0.03 0, e -0.03 0, each -0.07 0, early 0.21 0, earth 0.03 0, east -0.14 0, echp -0.06 0
educa -0.2 0, effec 0.07 0, ehc 0.26 0, ehcp -0.11 0, eight 0.04 0, elect -0.03 0, eleme -0.06 0
embed 0.11 0, emerg 0.06 0, emoti -0.03 0, enabl 0.08 0, encou -0.1 0, end -0.04 0, endor -0.04 0
ends 0.09 0, engag 0.08 0, enoug 0.17 0, enter -0.03 0, enthu 0.05 0, equal 0.06 0, equip -0.05 0
espec 0.04 0, estab 0.05 0, even 0.1 0, every -0.05 0, evide -0.05 0, exami -0.08 0, examp 0.13 0
excit 0.05 0, exclu 0.12 0, excus -0.03 0, execu -0.04 0, exhau -0.1 0, exist 0.04 0, expan 0.04 0
expec -0.13 0, exper -0.16 0, exten -0.09 0, extre 0.03 0, f 0.08 0, face 0.05 0, faced -0.03 0
fail 0.03 0, faile 0.09 0, faili -0.1 0, fails -0.09 0, failu -0.08 0, faith 0.03 0, far -0.15 0
fast 0.1 0, faste 0.03 0, favou 0.1 0, featu -0.05 0, febru -0.11 0, feedb -0.03 0, feel 0.04 0
feeli 0.03 0, feels 0.04 0, few -0.06 0, fight -0.1 0, files -0.03 0, fille -0.06 0, final 0.03 0
find 0.03 0, findi 0.12 0, finds -0.13 0, firm -0.03 0, five -0.03 0, flagg -0.04 0, flexi 0.03 0
focus -0.13 0, follo -0.33 0, for 0.31 0, force 0.06 0, forum 0.18 0, forwa 0.09 0, found 0.17 0
four 0.09 0, frame -0.04 0, free -0.04 0, freed 0.05 0, from -0.04 0, front 0.07 0, frust 0.06 0
full -0.11 0, fully -0.04 0, funda 0.1 0, fundi -0.08 0, futur 0.06 0, gain 0.05 0, gaps 0.03 0
gave -0.11 0, gener -0.05 0, genui -0.07 0, get 0.1 0, gets 0.05 0, getti -0.08 0, give 0.13 0
given -0.03 0, gives 0.04 0, glad -0.03 0, glass 0.03 0, go -0.03 0, goes -0.12 0, going -0.17 0
golde 0.07 0, good 0.2 0, gover -0.1 0, gps 0.08 0, grade 0.05 0, gradu 0.12 0, grant -0.04 0
grasp 0.04 0, great -0.04 0, groun 0.05 0, group 0.1 0, growt -0.03 0, guida 0.04 0, had 0.13 0
hadn 0.03 0, half 0.05 0, hall -0.11 0, hand -0.05 0, hande -0.07 0, handl 0.03 0, hands -0.07 0
happe -0.04 0, happi 0.03 0, happy -0.04 0, hard 0.11 0, harde 0.03 0, has 0.12 0, have 0.12 0
he -0.05 0, head -0.19 0, heads -0.04 0, healt 0.24 0, heard 0.08 0, heari 0.03 0, hears -0.05 0
heart 0.04 0, heavi 0.04 0, held -0.18 0, help 0.09 0, helpf 0.03 0, her -0.09 0, here -0.19 0
highe 0.16 0, highl -0.08 0, hilar 0.05 0, his -0.07 0, hit -0.03 0, hmci -0.07 0, hold 0.08 0
holds 0.06 0, home -0.07 0, hope -0.12 0, hospi 0.03 0, how -0.06 0, howev 0.16 0, hubs 0.07 0
hundr -0.04 0, i -0.17 0, icb -0.08 0, ident -0.06 0, if -0.06 0, im -0.03 0, impac 0.12 0
impai 0.04 0, imple 0.06 0, impli -0.05 0, impor -0.08 0, impre 0.06 0, impro -0.16 0, in 0.12 0
inade 0.05 0, inclu -0.17 0, incon -0.2 0, incre -0.11 0, indep -0.04 0, indiv 0.03 0, influ 0.07 0
infor -0.08 0, initi 0.07 0, innov 0.07 0, insid -0.04 0, insis -0.03 0, inspe 0.04 0, insta 0.08 0
insuf 0.06 0, inter -0.04 0, into -0.08 0, intro -0.06 0, is 0.04 0, islan -0.06 0, isn -0.04 0
issue -0.04 0, it 0.07 0, its -0.07 0, job 0.06 0, join 0.07 0, joini 0.03 0, june -0.09 0
just -0.1 0, justi 0.12 0, keep 0.15 0, keepi 0.04 0, keeps -0.08 0, key 0.03 0, kind -0.03 0
kinds -0.11 0, knowl 0.09 0, la -0.03 0, labou -0.05 0, lack 0.06 0, lacks 0.03 0, laid 0.03 0
langb -0.11 0, langu 0.09 0, lap -0.05 0, large -0.08 0, last -0.03 0, laste -0.03 0, lasts 0.08 0
late 0.2 0, latel 0.1 0, later 0.08 0, lay -0.05 0, lead -0.07 0, leade 0.49 0, leadi -0.05 0
leads 0.07 0, learn -0.07 0, least -0.03 0, leave 0.08 0, leavi -0.04 0, led 0.07 0, left 0.17 0
let -0.09 0, lets 0.05 0, lette 0.1 0, lies 0.03 0, life 0.08 0, lifel -0.06 0, light 0.07 0
likel 0.11 0, likew 0.03 0, limit 0.14 0, list 0.11 0, lists -0.06 0, littl 0.11 0, live 0.05 0
lived -0.03 0, lives -0.04 0, ll -0.03 0, local -0.09 0, long 0.08 0, look -0.07 0, looke -0.14 0
looks -0.18 0, losin -0.03 0, lots 0.04 0, lotte 0.05 0, low -0.04 0, m -0.03 0, main -0.07 0
mains 0.09 0, majes -0.06 0, makin 0.08 0, manag -0.1 0, mandy -0.09 0, many 0.16 0, march 0.12 0
marke 0.03 0, marti -0.03 0, matt 0.03 0, may -0.11 0, me -0.1 0, mean 0.04 0, meani 0.03 0
means 0.07 0, meanw -0.03 0, measu -0.1 0, medic 0.03 0, meet 0.17 0, meeti -0.18 0, menti 0.12 0
merch 0.05 0, merro -0.13 0, merse 0.04 0, met -0.07 0, miche -0.05 0, mid 0.04 0, middl -0.06 0
mile 0.03 0, miles -0.03 0, milli -0.04 0, mind 0.03 0, minds 0.04 0, minis -0.05 0, minut -0.06 0
missi 0.12 0, mixed 0.08 0, momen -0.05 0, monda -0.08 0, money 0.13 0, monit 0.03 0, month -0.04 0
more 0.05 0, most 0.18 0, move 0.09 0, moved 0.08 0, mp -0.06 0, mps -0.06 0, mr -0.11 0
much -0.14 0, must -0.08 0, my -0.05 0, name -0.05 0, named 0.14 0, names -0.08 0, nearl -0.03 0
need 0.12 0, neede -0.03 0, needs 0.37 0, neet -0.06 0, negat 0.05 0, neith 0.04 0, neuro 0.18 0
never -0.14 0, newes 0.12 0, newly 0.05 0, news -0.09 0, next -0.18 0, nhs -0.24 0, nine -0.04 0
no 0.06 0, nobod 0.12 0, none -0.07 0, nor 0.08 0, north 0.07 0, not 0.1 0, note 0.08 0
noted 0.04 0, notic 0.09 0, notwi -0.06 0, novem 0.09 0, now 0.03 0, numbe -0.11 0, nurse 0.08 0
nursi 0.03 0, occup 0.08 0, octob -0.04 0, of 0.05 0, off 0.07 0, offer 0.21 0, offic 0.21 0
ofste 0.04 0, often 0.12 0, older 0.11 0, olds 0.06 0, once -0.18 0, ones -0.07 0, onlin 0.09 0
only -0.18 0, onto -0.03 0, open -0.04 0, openi -0.06 0, opini 0.12 0, oppor -0.03 0, or 0.07 0
order 0.15 0, other 0.12 0, ought -0.03 0, out 0.09 0, outco -0.13 0, outli -0.07 0, outre 0.11 0
outsi -0.03 0, outst -0.09 0, over -0.19 0, overc -0.04 0, overs 0.11 0, overv -0.03 0
overw 0.04 0, own -0.11 0, owned -0.06 0, owns 0.03 0, pace 0.16 0, packa -0.05 0, paedi 0.05 0
page -0.03 0, paid -0.06 0, pande 0.07 0, panel 0.03 0, paren 0.04 0, parli -0.06 0, part 0.11 0
parti 0.03 0, partn -0.2 0, party 0.03 0, pass 0.03 0, passe 0.03 0, passi 0.08 0, past 0.07 0
pathw 0.18 0, paul -0.03 0, peopl 0.14 0, perma -0.05 0, persi -0.03 0, perso 0.19 0, photo -0.05 0
physi -0.04 0, picke 0.07 0, picks -0.03 0, pictu 0.06 0, place 0.03 0, plain 0.04 0, plan -0.12 0
plann 0.15 0, plans 0.56 0, platf 0.04 0, pleas 0.25 0, plent -0.05 0, point 0.07 0, polic -0.03 0
poor 0.21 0, port -0.13 0, porta 0.07 0, posit 0.04 0, possi -0.16 0, post 0.05 0, postc 0.05 0
posts -0.04 0, poten -0.03 0, pound -0.04 0, prais 0.23 0, preci 0.06 0, prese 0.14 0
press -0.04 0, previ 0.03 0, pride -0.03 0, prima 0.13 0, prior 0.04 0, probl -0.03 0, proce 0.1 0
produ -0.09 0, profe 0.14 0, profi 0.05 0, progr -0.11 0, promi -0.14 0, promo 0.08 0, propo 0.04 0
prote -0.14 0, prove -0.05 0, provi 0.12 0, psych -0.11 0, publi -0.06 0, pupil 0.17 0
purpo -0.03 0, pushe 0.03 0, put -0.04 0, putti -0.05 0, quali 0.15 0, quick 0.03 0, raise -0.1 0
range -0.17 0, rapid -0.03 0, rate 0.11 0, rates -0.09 0, ratin 0.07 0, re 0.07 0, reach 0.06 0
read -0.23 0, real -0.05 0, reall -0.08 0, recei 0.04 0, recen 0.17 0, recog 0.07 0, recor 0.09 0
recru -0.04 0, redes 0.07 0, reduc -0.04 0, refer 0.05 0, regis -0.03 0, regul -0.05 0
relat 0.18 0, relea -0.06 0, remai 0.06 0, remar 0.04 0, reorg 0.07 0, repor -0.04 0, reque -0.05 0
requi -0.06 0, resid 0.05 0, resol -0.03 0, respe 0.04 0, respi -0.04 0, respo -0.1 0
restr -0.03 0, resul -0.04 0, revea 0.04 0, revie 0.07 0, right 0.23 0, rigor -0.15 0, rigou 0.07 0
ring 0.09 0, rise 0.04 0, risen -0.03 0, risk -0.03 0, risks 0.09 0, road -0.07 0, rober -0.03 0
role 0.05 0, room -0.03 0, round 0.05 0, routi 0.08 0, rulin 0.04 0, runs 0.12 0, s -0.15 0
safe 0.04 0, safeg 0.06 0, safet -0.03 0, said -0.1 0, sarah 0.04 0, satis -0.06 0, saved -0.03 0
saw 0.34 0, say -0.32 0, sayin -0.14 0, says -0.07 0, scale -0.04 0, schoo -0.09 0, scrut -0.06 0
secon 0.11 0, secre -0.11 0, secto -0.08 0, see -0.12 0, sees 0.06 0, self -0.04 0, semh -0.08 0
sen 0.05 0, senco 0.03 0, send -0.18 0, sense 0.12 0, senso 0.1 0, septe -0.08 0, serio 0.09 0
serve -0.03 0, servi 0.21 0, sessi 0.08 0, set -0.07 0, sets 0.03 0, setti -0.05 0, settl -0.03 0
shapi 0.03 0, share 0.17 0, sharp -0.03 0, she -0.13 0, shift -0.03 0, shock -0.04 0, short 0.04 0
shoul -0.08 0, showe -0.07 0, shown 0.12 0, shows 0.13 0, side 0.1 0, signe 0.04 0, signi 0.53 0
signs 0.07 0, simil -0.06 0, since -0.1 0, singl -0.03 0, six 0.04 0, skill -0.09 0, slow 0.11 0
slowl -0.03 0, smith -0.03 0, so -0.24 0, socia -0.15 0, some 0.13 0, someb -0.06 0, somet 0.12 0
soone 0.06 0, sorry -0.24 0, south -0.04 0, speak -0.03 0, speci 0.05 0, spect 0.05 0, speec 0.11 0
speed -0.08 0, spent -0.04 0, spiri 0.04 0, spite 0.04 0, spoke 0.08 0, spot 0.03 0, squar 0.03 0
stabi 0.04 0, stabl -0.04 0, stage 0.05 0, stake -0.04 0, state -0.21 0, statu 0.05 0
stead -0.06 0, steps -0.08 0, still 0.34 0, strai -0.05 0, strat 0.4 0, strid 0.03 0, stron 0.16 0
struc 0.06 0, strug -0.1 0, study -0.03 0, succe 0.04 0, such -0.09 0, suffe -0.04 0, suffi 0.12 0
sugge 0.06 0, suit 0.07 0, summa -0.06 0, suppo 0.04 0, sure -0.06 0, surge 0.07 0, surpr -0.21 0
surve -0.15 0, suspe 0.04 0, syste 0.04 0, t -0.21 0, tackl 0.07 0, take -0.19 0, taken -0.03 0
takin -0.04 0, talke -0.15 0, talki 0.04 0, taugh 0.04 0, taylo -0.03 0, teach 0.05 0, team -0.08 0
teams -0.05 0, teena 0.17 0, telep 0.11 0, ten -0.05 0, term 0.05 0, terms -0.05 0, test -0.03 0
than 0.07 0, that 0.23 0, the -0.33 0, their 0.13 0, theme -0.03 0, thems 0.03 0, then -0.03 0
thera 0.21 0, there 0.18 0, these -0.27 0, they 0.25 0, thing 0.06 0, third -0.05 0, this -0.14 0
thorn -0.09 0, thoro -0.03 0, those -0.27 0, thoug 0.11 0, thous -0.03 0, threa 0.06 0
thriv 0.03 0, throu 0.07 0, tim -0.03 0, time 0.09 0, timel 0.19 0, times 0.08 0, to -0.09 0
today -0.07 0, toddl 0.05 0, toget 0.06 0, told 0.04 0, tony 0.03 0, too 0.36 0, took 0.06 0
top -0.04 0, towar -0.03 0, town 0.05 0, track -0.04 0, trans 0.06 0, treat 0.12 0, troub 0.05 0
true 0.06 0, truth -0.04 0, tryin 0.06 0, turne 0.08 0, turns 0.04 0, twelv 0.05 0, two -0.24 0
typic -0.06 0, uk -0.07 0, unacc 0.1 0, unans 0.03 0, under 0.21 0, uneve 0.04 0, unhap 0.14 0
unles -0.03 0, until -0.06 0, up -0.14 0, updat -0.09 0, upset 0.05 0, urgen -0.06 0, us 0.08 0
use 0.07 0, users -0.04 0, uses 0.03 0, using 0.1 0, vale -0.09 0, valle -0.03 0, value 0.13 0
valve -0.04 0, varie -0.08 0, ve -0.05 0, verdi 0.13 0, very 0.17 0, virtu 0.05 0, visib 0.03 0
visio 0.05 0, visit 0.13 0, vital -0.03 0, voice 0.05 0, vulne -0.12 0, wait 0.22 0, waiti 0.08 0
waits 0.08 0, walki -0.03 0, want -0.07 0, wante -0.08 0, wants -0.08 0, warm 0.03 0, was 0.19 0
watch 0.04 0, way 0.21 0, ways -0.03 0, we -0.15 0, weak 0.19 0, weakl 0.05 0, weakn 0.2 0
webin -0.05 0, websi -0.09 0, weeks 0.19 0, welco 0.03 0, well 0.09 0, went -0.13 0, west -0.08 0
what -0.06 0, whate -0.04 0, wheel 0.03 0, when 0.37 0, where 0.1 0, wheth 0.14 0, which -0.09 0
while -0.06 0, white -0.08 0, who -0.12 0, whole -0.21 0, why -0.05 0, widel 0.09 0, wides 0.07 0
will -0.13 0, willi 0.06 0, winte -0.03 0, wish -0.03 0, withi 0.2 0, witho -0.1 0, word -0.04 0
words 0.06 0, worke 0.03 0, workf -0.03 0, worki -0.08 0, works 0.04 0, world -0.06 0, worn -0.04 0
worri -0.03 0, worry 0.03 0, worse 0.11 0, write 0.06 0, writi 0.06 0, writt -0.15 0, wrote 0.11 0
wsoa -0.11 0, year -0.08 0, years -0.19 0, yet 0.27 0, you -0.2 0, young 0.25 0, your -0.08 0
youth 0.21 0
before:
0 -0.47 0, a -0.1 0, about -0.24 0, above -0.21 0, absol -0.07 0, acade 0.12 0, accel -0.08 0
accep -0.17 0, accom -0.03 0, accor -0.03 0, accou -0.04 0, accur 0.08 0, achie 0.14 0
acros 0.08 0, act -0.11 0, actin -0.05 0, actio -0.24 0, activ 0.04 0, add 0.05 0, added -0.05 0
addre 0.07 0, adds 0.03 0, adequ -0.04 0, advic 0.1 0, affec 0.05 0, after -0.06 0, again 0.12 0
age 0.03 0, aged 0.04 0, agree -0.15 0, ahead -0.03 0, aldwy -0.05 0, alike -0.03 0, all -0.28 0
allow -0.05 0, almos -0.06 0, along 0.08 0, alrea 0.06 0, also 0.14 0, altho -0.06 0, altog 0.04 0
alway 0.04 0, am 0.03 0, ambit 0.26 0, among 0.27 0, an -0.12 0, and -0.32 0, andre -0.03 0
annou -0.03 0, annua 0.1 0, anoth -0.05 0, answe 0.12 0, any -0.09 0, ap -0.04 0, app -0.03 0
appea 0.04 0, appoi 0.05 0, appre 0.04 0, appro -0.05 0, archi -0.04 0, are 0.68 0, area -0.47 0
areas -0.13 0, aroun 0.04 0, arran 0.23 0, arriv 0.03 0, as 0.24 0, asd 0.06 0, ashco -0.07 0
aside -0.05 0, ask 0.08 0, asked -0.13 0, aspir -0.03 0, assis 0.1 0, assoc -0.08 0, assur -0.05 0
at -0.15 0, atten 0.05 0, audit -0.05 0, augus 0.04 0, autis 0.12 0, avera -0.06 0, b -0.05 0
back 0.03 0, backg 0.04 0, backl -0.07 0, bar 0.05 0, based 0.07 0, bases 0.03 0, basic 0.03 0
basis 0.06 0, battl 0.04 0, bay -0.05 0, bbc -0.03 0, be -0.1 0, bear 0.13 0, becam 0.04 0
becau 0.18 0, been -0.15 0, befor -0.03 0, begin 0.07 0, being 0.11 0, belie -0.03 0, belon 0.03 0
below 0.04 0, ben -0.07 0, bette 0.23 0, betwe -0.08 0, beyon -0.1 0, big -0.05 0, birth 0.03 0
black -0.03 0, board -0.06 0, bodie -0.05 0, borou 0.08 0, bosse 0.06 0, both -0.16 0
botto -0.03 0, break 0.04 0, bridg -0.04 0, brief -0.04 0, bring 0.08 0, broad 0.04 0
broke -0.03 0, broug -0.09 0, budge 0.13 0, build -0.11 0, busin 0.03 0, but 0.09 0, by -0.69 0
c -0.07 0, cabin -0.2 0, call 0.12 0, calls -0.04 0, came -0.22 0, camhs 0.06 0, campa -0.05 0
can -0.04 0, canno 0.07 0, capac 0.05 0, care 0.23 0, cared 0.04 0, carer -0.16 0, cares -0.03 0
carri -0.15 0, case -0.13 0, cases 0.16 0, casew -0.04 0, ccg 0.1 0, ccgs -0.06 0, cent -0.05 0
centr -0.07 0, certa -0.12 0, chair -0.12 0, chall -0.06 0, chanc -0.08 0, chang -0.18 0
charg 0.07 0, charl 0.05 0, chief -0.11 0, child 0.16 0, choos 0.03 0, claim 0.05 0, clear -0.03 0
clini 0.21 0, cllr -0.19 0, close -0.05 0, clubs 0.05 0, coast -0.03 0, code -0.08 0, coldh 0.03 0
colle 0.03 0, come 0.17 0, comes 0.14 0, comin -0.04 0, comme 0.11 0, commu 0.31 0, compa -0.03 0
compe -0.04 0, compl 0.07 0, compr -0.06 0, conce -0.1 0, concl -0.16 0, condi -0.04 0
confi 0.09 0, confu -0.06 0, conse 0.04 0, consi -0.08 0, const 0.05 0, consu -0.08 0
conte -0.08 0, conti 0.04 0, copy -0.04 0, corpo 0.03 0, could -0.19 0, coun -0.04 0, counc -0.48 0
count -0.17 0, cours -0.04 0, cover 0.03 0, covid 0.08 0, cqc -0.22 0, creat -0.11 0, credi 0.07 0
crisi 0.1 0, crite -0.04 0, criti 0.19 0, cultu 0.19 0, cut 0.06 0, d 0.03 0, daily 0.09 0
damne -0.03 0, damni -0.21 0, data 0.08 0, date 0.16 0, day 0.04 0, days 0.04 0, deadl -0.05 0
deal -0.03 0, deali -0.03 0, dealt -0.08 0, dear 0.03 0, decid 0.05 0, decis 0.15 0, dedic 0.03 0
deep -0.03 0, deepl -0.03 0, defic 0.03 0, delay -0.09 0, deliv -0.27 0, deman 0.08 0, democ 0.04 0
depar -0.1 0, deput -0.07 0, descr 0.04 0, deser -0.09 0, desig -0.09 0, despa -0.03 0
despi 0.03 0, deter 0.12 0, devel -0.05 0, dfe -0.11 0, diagn 0.07 0, did -0.04 0, didn 0.03 0
diffe 0.15 0, diffi 0.07 0, direc 0.03 0, disab -0.07 0, disap 0.03 0, disco 0.08 0, discu -0.04 0
disor 0.08 0, disru 0.08 0, dissa 0.04 0, dive -0.03 0, do 0.19 0, docum -0.08 0, does 0.04 0
doesn -0.03 0, don -0.06 0, doubt 0.04 0, down -0.03 0, dr -0.04 0, draw 0.05 0, drawn -0.03 0
drive -0.08 0, due 0.03 0, dutie -0.05 0, each -0.14 0, earli 0.11 0, early 0.3 0, easil 0.03 0
east 0.13 0, easy -0.04 0, educa -0.15 0, effec -0.04 0, effor -0.03 0, ehc 0.27 0, ehcp -0.13 0
ehcps 0.11 0, eight 0.03 0, elect 0.06 0, else -0.04 0, end -0.1 0, ended -0.06 0, ends -0.03 0
engag 0.04 0, engla -0.2 0, enoug 0.26 0, enqui -0.05 0, ensur 0.04 0, enthu 0.05 0, entit -0.05 0
equal 0.04 0, equip -0.04 0, estab 0.04 0, evalu 0.07 0, even 0.04 0, ever -0.05 0, every 0.08 0
examp 0.09 0, excel -0.05 0, excit 0.04 0, exclu 0.05 0, excus -0.05 0, execu -0.19 0, exist 0.06 0
expan -0.03 0, expec -0.11 0, expla 0.11 0, exten -0.14 0, exter -0.04 0, eye 0.06 0, face 0.04 0
faced -0.03 0, fact 0.04 0, faile 0.05 0, faili -0.03 0, fails -0.07 0, failu -0.13 0, fair 0.06 0
faith 0.03 0, falle -0.06 0, famil 0.13 0, far -0.3 0, fast 0.17 0, fault 0.03 0, featu -0.04 0
fed 0.03 0, feedb -0.18 0, feel -0.1 0, feels -0.03 0, fell -0.03 0, fello -0.05 0, fenby -0.1 0
few 0.03 0, fight -0.19 0, files -0.04 0, final 0.04 0, find 0.03 0, findi -0.13 0, finds 0.06 0
finis -0.05 0, firml 0.04 0, first 0.03 0, fit 0.04 0, five 0.12 0, fixed 0.1 0, flexi 0.04 0
focus -0.29 0, follo -0.08 0, for 0.1 0, forma -0.07 0, forme -0.03 0, forum -0.09 0, found -0.13 0
four 0.06 0, franc -0.05 0, free -0.05 0, from -0.23 0, front 0.04 0, frust 0.11 0, fulfi 0.03 0
full -0.3 0, gaps -0.06 0, gener 0.03 0, genui -0.08 0, get -0.14 0, gets 0.04 0, give -0.03 0
given 0.07 0, gives -0.03 0, glad -0.04 0, go 0.05 0, goals 0.03 0, goes 0.11 0, going 0.07 0
golde 0.03 0, gone -0.14 0, good 0.17 0, got -0.17 0, gradu 0.03 0, grant -0.07 0, grasp 0.03 0
great 0.09 0, green -0.08 0, groun 0.07 0, group 0.07 0, grow 0.03 0, growi 0.04 0, hadn 0.06 0
half 0.08 0, hall 0.09 0, hand -0.08 0, hande 0.09 0, handi 0.03 0, handl 0.08 0, hands -0.03 0
happe 0.04 0, happy -0.03 0, hard 0.04 0, hardl -0.05 0, harm 0.03 0, has 0.03 0, have 0.08 0
havin -0.03 0, headt 0.03 0, healt 0.49 0, heard -0.03 0, heart 0.08 0, heavi 0.04 0, held -0.19 0
help 0.16 0, helpe -0.04 0, helpi -0.13 0, helps 0.03 0, her -0.03 0, here -0.24 0, hide 0.09 0
high 0.04 0, highl 0.3 0, his -0.09 0, hmci 0.03 0, hold -0.04 0, holde 0.08 0, holds 0.03 0
home -0.08 0, hones 0.08 0, hope 0.03 0, house -0.06 0, how -0.22 0, howev -0.08 0, hub 0.13 0
hyper 0.08 0, i -0.28 0, icb -0.15 0, ident 0.27 0, if 0.05 0, ignor 0.03 0, image -0.06 0
impac 0.05 0, impai 0.03 0, imple 0.03 0, impor 0.1 0, impre 0.07 0, impro -0.37 0, in 0.34 0
inbox 0.03 0, incon 0.04 0, incre -0.17 0, indep -0.06 0, indic -0.03 0, influ 0.04 0
infor -0.08 0, initi 0.06 0, innov -0.03 0, insid -0.06 0, inspe 0.11 0, insta 0.11 0, insuf 0.04 0
integ 0.03 0, inter -0.03 0, into -0.17 0, intro 0.05 0, inves 0.07 0, invol 0.1 0, is 0.07 0
islan 0.06 0, isn 0.05 0, issue -0.17 0, it 0.09 0, its -0.16 0, itsel -0.03 0, james 0.06 0
janua -0.08 0, job -0.04 0, jobs 0.06 0, john 0.04 0, join 0.09 0, joint 0.16 0, judge -0.17 0
june -0.26 0, just -0.12 0, keep 0.04 0, kept 0.09 0, key -0.2 0, know -0.03 0, known 0.14 0
la -0.04 0, labou -0.03 0, lack 0.22 0, lacks 0.05 0, langb -0.09 0, langu 0.05 0, large -0.05 0
last -0.12 0, laste 0.05 0, late 0.1 0, latel -0.08 0, law -0.05 0, lay -0.05 0, lays 0.04 0
lead 0.05 0, leade 0.63 0, leadi -0.03 0, leads -0.12 0, learn -0.11 0, least -0.04 0
leavi -0.09 0, led 0.09 0, left 0.03 0, lengt 0.04 0, let -0.19 0, lette 0.03 0, liber -0.04 0
lie -0.03 0, lies -0.03 0, likel -0.05 0, limit 0.06 0, lines -0.04 0, list 0.08 0, liste -0.04 0
lists 0.1 0, littl 0.24 0, local -0.39 0, long 0.13 0, longe 0.11 0, look 0.06 0, looke -0.06 0
looki 0.07 0, lost 0.07 0, low 0.03 0, lowes 0.03 0, lucy -0.03 0, m -0.04 0, made -0.1 0
main 0.11 0, mains -0.05 0, major -0.04 0, make 0.05 0, makes -0.11 0, makin -0.08 0, manag -0.11 0
many -0.03 0, march -0.08 0, marke -0.03 0, marsh -0.1 0, mary -0.03 0, may 0.1 0, me -0.07 0
mean 0.05 0, meani 0.03 0, meant -0.04 0, measu 0.08 0, medic 0.06 0, meet -0.13 0, meeti -0.1 0
membe -0.17 0, merro -0.1 0, messa -0.03 0, met -0.14 0, metro -0.05 0, miche 0.04 0, middl -0.04 0
might -0.04 0, miles -0.03 0, minis -0.06 0, minut -0.22 0, missi 0.05 0, money -0.03 0
monit 0.03 0, month -0.22 0, moral 0.06 0, morni 0.04 0, most 0.03 0, mp -0.18 0, mr 0.06 0
multi -0.03 0, must 0.08 0, my -0.11 0, named -0.08 0, names -0.03 0, natio -0.03 0, navig 0.06 0
need 0.06 0, neede 0.05 0, needs 0.49 0, neet -0.04 0, neigh -0.05 0, neil -0.04 0, neuro 0.03 0
new -0.07 0, news -0.13 0, nhs -0.34 0, nhse 0.04 0, nine -0.04 0, no 0.23 0, nobod 0.21 0
none 0.04 0, nor 0.04 0, north 0.04 0, not 0.49 0, note -0.11 0, nothi 0.15 0, notic -0.1 0
novem -0.11 0, now -0.38 0, nowhe 0.04 0, numbe -0.15 0, nurse 0.13 0, oblig 0.04 0, occas 0.06 0
of 0.08 0, off -0.08 0, offer 0.18 0, offic -0.09 0, ofste -0.23 0, often 0.07 0, older -0.03 0
once -0.18 0, one 0.08 0, onlin 0.13 0, only -0.04 0, open 0.08 0, opene 0.04 0, oppor 0.03 0
oppos 0.04 0, order 0.15 0, organ -0.13 0, other 0.19 0, ought -0.06 0, our -0.42 0, ours -0.05 0
ourse 0.06 0, out -0.09 0, outco -0.13 0, outre 0.13 0, over -0.12 0, overc -0.04 0, overv -0.04 0
own -0.05 0, owned 0.05 0, owns 0.03 0, pace 0.06 0, paedi 0.16 0, page -0.03 0, paid -0.26 0
pande 0.03 0, pap -0.04 0, paper -0.04 0, paren -0.3 0, part 0.08 0, parti -0.03 0, partn -0.19 0
parts -0.1 0, passe -0.05 0, passi 0.17 0, pathw 0.05 0, pay -0.06 0, pdf -0.08 0, peer -0.05 0
peers -0.03 0, peopl 0.04 0, perfo -0.07 0, perso 0.1 0, photo -0.15 0, physi -0.04 0, picke 0.07 0
pictu 0.04 0, place 0.14 0, plain 0.03 0, plan -0.19 0, plann 0.13 0, plans 0.24 0, pleas -0.06 0
plent 0.03 0, point -0.04 0, polic -0.05 0, poor 0.17 0, poorl 0.06 0, port -0.1 0, porta -0.05 0
portf 0.08 0, posit 0.09 0, possi -0.08 0, posts -0.03 0, poten 0.03 0, pract -0.19 0, prais 0.11 0
preci 0.04 0, prepa -0.03 0, press -0.04 0, previ -0.03 0, prima 0.08 0, prior 0.03 0, priva 0.06 0
proce -0.08 0, profe 0.1 0, progr -0.06 0, promi -0.09 0, promo 0.1 0, promp -0.1 0, prote 0.09 0
proud 0.03 0, provi 0.24 0, psych -0.07 0, publi -0.22 0, pulle 0.05 0, pupil 0.08 0, push -0.03 0
put 0.07 0, puts 0.03 0, putti -0.05 0, quali 0.13 0, quart 0.03 0, quest -0.03 0, quite -0.06 0
range -0.15 0, rate -0.03 0, re -0.09 0, read -0.1 0, ready -0.05 0, reall -0.1 0, reaso 0.1 0
recei -0.08 0, recen -0.15 0, recep -0.12 0, recom 0.14 0, recov -0.03 0, recru -0.05 0
redes 0.08 0, reduc -0.06 0, refer 0.03 0, refle -0.07 0, refor 0.13 0, refus -0.05 0
regim -0.03 0, regis -0.06 0, reins -0.03 0, relat 0.09 0, relea -0.14 0, rely -0.03 0
remai 0.15 0, reorg 0.04 0, reply -0.05 0, repor -0.24 0, repre -0.04 0, reque -0.05 0
requi -0.06 0, resid -0.06 0, resou 0.09 0, respe 0.03 0, respo -0.14 0, resul 0.04 0, retur 0.03 0
revie -0.14 0, revis 0.05 0, rigor -0.05 0, rigou 0.04 0, rise -0.04 0, risk -0.05 0, risks 0.09 0
role 0.04 0, round -0.04 0, route -0.03 0, rule 0.03 0, rulin -0.05 0, run -0.08 0, runni 0.03 0
runs 0.04 0, s -0.27 0, safe 0.11 0, safeg -0.07 0, safet -0.07 0, said 0.03 0, satis 0.04 0
saw -0.05 0, say -0.26 0, sayin -0.03 0, says 0.04 0, scale -0.03 0, schem 0.04 0, schoo -0.23 0
scrut -0.09 0, secon -0.05 0, secti 0.03 0, secto 0.03 0, secur -0.05 0, see -0.05 0, seems -0.04 0
seen -0.06 0, self 0.11 0, sen 0.08 0, send -0.56 0, senio -0.08 0, sent 0.09 0, septe 0.03 0
serio -0.06 0, serve -0.08 0, servi -0.07 0, set -0.04 0, sets -0.04 0, setti -0.15 0
seven -0.04 0, sever -0.08 0, shall -0.04 0, share 0.09 0, she -0.22 0, shock 0.04 0, shots 0.06 0
shoul -0.06 0, showe -0.1 0, shows 0.06 0, side 0.06 0, signe 0.04 0, signi 0.21 0, singl 0.09 0
site 0.03 0, six 0.03 0, skill -0.1 0, slow 0.07 0, so -0.32 0, socia 0.1 0, some 0.22 0
son -0.03 0, soon -0.03 0, sough -0.03 0, south 0.04 0, speak -0.06 0, speci -0.09 0, spect 0.03 0
speec 0.04 0, spend -0.07 0, spin -0.03 0, spite 0.05 0, spoke -0.08 0, spott 0.03 0, stabi 0.08 0
staff 0.13 0, stage 0.07 0, stand -0.22 0, state -0.04 0, statu 0.03 0, stay -0.03 0, step 0.13 0
steps 0.06 0, still 0.12 0, stood -0.06 0, strai -0.05 0, strat 0.22 0, stren 0.06 0, stron 0.28 0
struc -0.05 0, strug 0.04 0, studi -0.04 0, study -0.04 0, subje 0.04 0, submi 0.03 0
succe -0.05 0, such -0.16 0, suffi 0.34 0, sugge -0.03 0, suit 0.04 0, suita 0.03 0, suppo 0.43 0
surpr -0.13 0, surve -0.08 0, susta 0.03 0, syste 0.19 0, tackl 0.03 0, take -0.08 0, taken 0.1 0
takes -0.04 0, talk 0.08 0, talke -0.15 0, talks 0.03 0, targe -0.03 0, taylo -0.04 0, teach 0.12 0
team 0.17 0, teams -0.04 0, teena -0.07 0, telep 0.06 0, tells 0.05 0, ten -0.04 0, term 0.09 0
terms -0.04 0, thank -0.09 0, that -0.04 0, the 0.21 0, their -0.15 0, them -0.09 0, then -0.06 0
thera 0.09 0, there 0.16 0, these -0.03 0, they 0.39 0, think -0.04 0, third -0.13 0, this -0.27 0
thomp -0.03 0, thorn -0.05 0, thoro -0.06 0, those -0.2 0, thoug 0.08 0, three -0.11 0
thriv 0.05 0, throu -0.09 0, thurs -0.04 0, time 0.1 0, timel 0.27 0, times 0.07 0, timet -0.03 0
to 0.09 0, today -0.14 0, toget 0.14 0, told 0.2 0, tony 0.06 0, too 0.63 0, took -0.04 0
top 0.14 0, topic -0.03 0, towar -0.06 0, train -0.04 0, trave -0.05 0, treat 0.03 0, tribu 0.07 0
true 0.04 0, trust 0.17 0, try -0.04 0, tuesd -0.03 0, turn 0.04 0, turne 0.11 0, turni -0.03 0
turno 0.03 0, twelv 0.03 0, two -0.19 0, uk -0.07 0, unacc -0.03 0, unans 0.03 0, uncov 0.06 0
under 0.2 0, unive -0.05 0, unres 0.04 0, until -0.09 0, up -0.43 0, updat -0.13 0, urgen -0.09 0
us -0.27 0, used 0.07 0, using 0.03 0, vale -0.05 0, value 0.05 0, valve -0.06 0, varia 0.06 0
vary 0.04 0, ve -0.05 0, verdi 0.11 0, versi -0.03 0, video 0.06 0, view 0.05 0, views 0.1 0
visib -0.04 0, visio 0.03 0, visit -0.13 0, vital -0.1 0, voice -0.14 0, volun 0.03 0, vulne 0.05 0
wait 0.17 0, waite -0.04 0, waiti 0.08 0, waits -0.07 0, wante 0.06 0, wants 0.04 0, warm 0.03 0
was -0.22 0, waste -0.03 0, watch 0.04 0, way 0.21 0, ways -0.03 0, we -0.31 0, weak 0.13 0
weakn 0.18 0, websi -0.1 0, week -0.31 0, weeks 0.09 0, welco -0.03 0, well 0.22 0, wellb -0.04 0
were 0.05 0, west 0.03 0, what -0.29 0, wheel -0.1 0, when 0.09 0, where -0.03 0, which -0.15 0
while -0.05 0, who 0.14 0, whom -0.04 0, whose -0.05 0, why 0.05 0, wide 0.05 0, widel -0.06 0
wides 0.06 0, will -0.37 0, withi 0.11 0, witho -0.05 0, won -0.05 0, word 0.03 0, words 0.07 0
work 0.14 0, worke 0.08 0, workf 0.06 0, worki -0.12 0, works 0.04 0, world 0.03 0, worn -0.04 0
worri 0.12 0, worry 0.07 0, worse 0.1 0, worst 0.04 0, write 0.07 0, writi 0.05 0, writt -0.09 0
wrong 0.11 0, wrote -0.04 0, wsoa -0.14 0, year -0.08 0, years -0.39 0, yes -0.03 0, yeste -0.06 0
yet -0.08 0, you -0.16 0, young 0.21 0, youth 0.09 0, zaman 0.06 0
above:
0 -0.52 -0.34, 0th -0.03 -0.09, a -0.45 0, about -0.23 0, accel -0.22 0, actio -0.13 -0.1
addre 0.23 0, after -0.34 -0.06, all -0.37 0.26, among 0.3 0.7, an -0.06 -0.07, and -0.37 0.07
answe 0 0.03, app -0.06 0, april 0 0.08, are 0.43 -0.32, area -0.32 0.03, areas 0.16 -0.77
as -0.05 0.06, asked -0.06 0, atten 0.05 0, autho 0.03 -0.08, be 0.05 0.1, becau 0 0.03
been -0.17 0, benef 0.04 0, bette 0.19 -0.08, board -0.03 0, borou 0.04 0, broug 0.11 -0.1
by 0.05 -0.13, c 0 -0.13, cabin 0.06 -0.03, came -0.15 0.06, can -0.05 -0.06, care 0 -0.06
carer -0.05 0.07, ccg 0.06 -0.06, chang 0.05 -0.03, child 0.22 0.38, city 0.06 0, come -0.05 -0.15
comme -0.04 -0.05, commi -0.07 -0.05, conce 0.06 -0.06, could 0.13 0, counc 0.05 0.2
count 0.18 -0.05, cqc 0 -0.08, criti -0.32 0.03, deal 0.09 -0.03, dealt -0.1 0, decem 0.03 -0.03
depar 0.08 0, deput 0.05 0, devel 0.3 -0.11, did 0.27 0.16, direc 0.05 0.2, disab -0.13 0
discu 0.05 0.09, do -0.17 0, docum -0.05 -0.04, does -0.06 0, drew 0.05 0, each -0.17 0
educa -0.09 -0.05, effec 0.08 0, enoug 0.25 -0.04, every -0.03 0, exclu -0.04 -0.08, execu 0.03 0
expla 0.04 0, faili 0 0.14, famil 0.03 -0.04, far -0.2 0, febru 0 -0.13, findi 0.24 -0.03
focus -0.45 -0.06, follo 0.06 0.21, for 0.08 -0.04, found 0.24 -0.06, four 0.16 -0.11
from 0.12 0.13, furth -0.04 0, go -0.12 0, going 0.08 0.07, good 0.25 0.17, had -0.3 -0.12
has -0.04 0.2, have -0.07 0, head -0.03 0, healt 0.09 0, held -0.05 0.09, here -0.04 -0.14
highl 0.36 0, how -0.23 0.05, ident 0.08 -0.14, impro -0.51 0, in -0.36 0.03, inclu 0 -0.04
inspe 0.22 0.23, into 0.03 0, intro -0.26 0, is -0.1 -0.12, issue -0.17 -0.08, it 0 -0.11
its -0.19 -0.18, john 0.08 0, joint -0.09 0, judge -0.03 0, key 0.13 -0.23, last -0.05 0
lead 0.1 0, leade 0.08 -0.13, learn -0.08 0, let -0.03 0, lette 0 -0.04, like 0.23 0.11
local -0.31 0, long 0.12 -0.1, looke -0.16 0, made -0.36 0, main 0.1 -0.24, manag -0.12 0
many -0.04 0, march 0.04 0, meeti -0.13 0.09, membe 0 -0.07, met 0.07 -0.08, minut -0.22 -0.14
monit -0.05 0, more -0.03 0.23, most 0.04 -0.12, must 0 -0.05, need -0.11 0.07, neede 0.04 -0.05
needs 0.14 0.15, nhs 0.05 -0.04, north -0.16 0, not 0.34 -0.08, noted -0.07 0.17, now -0.1 -0.07
of -0.11 -0.08, offer 0.1 0, offic -0.04 0, ofste -0.22 -0.25, one 0.03 -0.13, organ 0.15 0.41
other 0 -0.06, our -0.18 -0.03, out 0.04 -0.11, outco -0.22 0.1, over 0.07 -0.03, paren -0.18 0.13
parti -0.05 0, partn 0.03 0.29, pdf 0.03 0, peopl 0.07 0.14, plan -0.03 -0.23, point 0.06 0.05
posit -0.31 0.07, post 0.1 0, pract 0.15 0, prior 0.06 -0.08, progr -0.37 0.46, provi 0.12 0.34
pupil -0.11 0, put 0.05 0.08, quali 0 -0.08, raise -0.09 0, read -0.12 0.03, recom -0.12 0
repor -0.24 -0.25, respo -0.03 -0.06, resul 0 0.08, revie -0.18 0, s 0 0.54, said -0.1 0
saw -0.19 0.19, say 0.11 -0.17, says 0 -0.24, secti 0.08 0, see -0.03 0, seen -0.17 0
send -0.32 0.13, servi 0.1 0.27, set 0.03 0, shoul 0.09 -0.05, signi 0.24 0.31, since 0 0.03
six -0.1 0, skill -0.06 0, so 0 0.07, some 0 -0.05, speci -0.09 0.27, staff 0.05 -0.06
state -0.11 0, steps -0.12 0, stren 0.28 0.24, suffi 0.3 0.13, suppo -0.15 0.09, syste 0.04 0
team -0.09 0, that 0.5 -0.82, the 0.42 0.14, their 0.06 -0.14, them -0.17 -0.06, there -0.15 -0.14
these -0.04 -0.24, they 0.29 0.03, thing 0.07 -0.03, this -0.17 0, three -0.26 -0.1
throu -0.1 0.11, times -0.07 0, to 0.08 0.04, today -0.03 0, told 0.12 -0.11, too 0.08 -0.08
topic 0.14 0, two 0.08 0.03, under 0.12 -0.2, up -0.22 0, updat -0.07 0, urgen 0 -0.08, us 0 -0.06
visit -0.05 0.1, vulne -0.03 0, was 0.28 -0.14, way 0.05 0, we -0.17 -0.22, weakn 0.19 0.27
well 0.32 0.14, went 0.03 0, were 0.1 -0.37, what 0.38 -0.2, when 0.06 -0.05, where -0.16 0.21
who 0 0.09, whole 0.05 0, wides 0.06 0.08, will -0.03 0.03, work 0.07 0.07, worki 0.31 0.04
writt -0.12 0, years -0.03 0, you -0.2 0, young 0.2 -0.06
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
