"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

from collections.abc import Iterator

_LISTED = """
word:
0 0 0.12, 0m -0.04 0, 0s 0.06 0, 0th 0.07 -0.08, a 0.15 0.26, able -0.12 0.06, about -0.05 -0.25
above 0.15 -0.07, absen -0.06 -0.18, absol -0.04 0, acade 0.42 -0.1, accel -0.23 0.03
accep -0.09 -0.41, acces -0.13 0.1, accor 0.14 0.1, accou -0.09 0.06, accur 0.17 0.19
achie 0 -0.37, ackno 0.47 0.47, acros 0.1 -0.15, act -0.16 0, acted -0.16 0.1, actin 0.06 0.03
actio -0.33 0, activ -0.03 0.2, ad 0.07 0, adapt -0.03 0.12, add -0.03 0, added 0.03 -0.06
addit 0.07 0.64, addre 0 -0.15, adds 0.15 0.03, adequ -0.03 0, adhd -0.06 0.1, admin -0.03 0
admit -0.04 0, adole -0.11 0.2, adult -0.21 -0.24, adver -0.07 -0.08, advic 0.11 0.31
advis 0.06 0.11, advoc 0.07 0, affec -0.11 0, after -0.05 -0.11, again -0.2 0.05, age 0.14 -0.2
aged -0.03 0, agenc 0.28 -0.08, agend 0.1 0, ago -0.06 -0.12, agree -0.08 0, ahead 0.04 -0.13
aim -0.05 0, aimed 0.04 0, alike 0.06 0, aliso -0.15 0, all -0.25 0.03, alloc -0.11 -0.04
allow 0 0.1, almos 0.08 0.03, alone 0.04 0, along -0.11 0.24, alrea -0.29 0.12, also 0.58 0
alter -0.07 0.08, altho -0.09 -0.06, alway -0.04 -0.04, am 0 -0.04, ambit 0.28 0.1
amend -0.09 -0.03, among 0 -0.55, amoun 0 -0.09, an 0.03 -0.06, and -0.37 0.22, andre -0.06 0
anew 0 0.07, anger -0.07 0, angry -0.15 -0.03, annua 0.26 -0.31, anoth 0.19 -0.04
answe -0.12 -0.15, ante 0 -0.04, anxio 0 -0.04, any -0.31 -0.1, anybo -0.03 0, anyth -0.04 -0.08
ap 0 -0.3, apart 0.03 -0.14, apolo -0.15 0.03, app -0.21 0, appea -0.09 -0.06, appen 0.08 0
apply 0.04 0, appoi 0.04 0.22, appre 0 -0.07, appro -0.24 0.14, april -0.04 0.18, are 0.24 0.19
area 0 0.32, areas 0.12 0.05, aroun -0.2 -0.13, arran 0 0.09, arriv 0.09 0.17, artic -0.06 0
as -0.3 -0.34, asd 0.17 0.15, aside -0.07 0, ask 0 0.07, asked 0.04 -0.19, askin 0.04 0.06
aspec 0 0.05, aspir 0.17 0.07, asses 0.09 -0.1, assis 0.03 0.07, assoc -0.09 0, assur 0 -0.23
at -0.11 0.22, attac -0.04 0, attai -0.03 -0.05, atten -0.07 0.22, augus 0 0.07, autho -0.21 -0.1
autis 0.06 -0.09, avail 0 -0.24, avera 0.04 -0.3, await 0 -0.04, award -0.04 0, aware 0 -0.09
away 0 -0.12, b 0.05 0, back -0.11 0.14, backg 0.04 0, backl -0.18 0.35, bad -0.13 0.04
badly 0 -0.12, balan 0 0.04, bare 0.19 0, barri -0.04 0.22, based 0.09 0.08, basic 0.1 -0.04
battl -0.1 -0.09, be -0.2 0.08, bear 0 0.19, bears -0.03 0, becam -0.05 0, becau -0.19 0
becom 0.13 0, been 0.04 0.14, befor -0.21 -0.34, begin 0.17 0.1, begun -0.12 0.22, behav 0 0.1
behin 0.18 0, being 0.23 0.19, belie 0.15 -0.22, belon -0.07 0, below 0.05 -0.15, benef -0.2 -0.25
besid -0.08 -0.14, bespo 0 0.03, best -0.18 -0.26, bette 0.06 0.03, betwe 0.21 0.06, beyon 0 -0.06
birth 0 0.07, bit 0.05 0, black -0.17 -0.07, block -0.05 0, board 0 0.16, bodie -0.12 0.06
body -0.14 0, borou 0.2 -0.2, bosse -0.03 0, both -0.21 0.1, boy -0.03 0, break 0.09 0.15
bridg -0.04 0, brief -0.05 0, bring -0.32 0.14, broad 0 0.05, broke 0 0.06, broug 0.37 0.26
budge 0.16 0.04, build -0.11 0.24, built -0.06 -0.12, but -0.08 0.26, by -0.34 0.12, c -0.06 -0.17
cabin -0.04 0.14, call 0 0.03, calle -0.13 -0.03, calls -0.09 -0.04, came 0.11 -0.1, camhs 0 0.05
campa -0.07 -0.06, can -0.08 0.34, canno 0.1 0.08, capab 0.03 0, capac 0.05 0, capit -0.06 0
care 0.25 0.06, cared 0 0.09, carer 0 0.33, cares 0.08 -0.03, carry -0.1 0, case -0.23 -0.2
cases 0.17 0.03, casew 0 0.03, cater 0.07 0, caugh 0.04 0, cause 0.04 0.12, ccg 0.17 -0.05
ccgs 0 0.07, cent 0 0.1, centr 0.16 0.2, certa 0.29 -0.07, chair -0.13 0.21, chall 0.15 -0.31
chanc 0.17 -0.13, chang 0.21 0.26, chara 0.03 0, charg 0.05 -0.18, chari 0.06 0, check 0.15 0.07
chief -0.1 0, child -0.08 -0.15, choic 0.06 0.09, circu 0 0.12, city -0.24 0.37, civic -0.07 0
clair -0.05 0, class -0.15 0.05, clear 0 0.22, clini 0.08 0.19, cllr -0.1 0.09, close 0 0.15
clubs 0 -0.06, co 0 0.05, coast -0.07 0, code 0.07 -0.05, coher 0.04 -0.18, cohes 0.03 -0.21
coldh -0.19 0, colla 0.17 -0.06, colle -0.4 0.03, come 0.11 0.29, comes 0.25 -0.13
comin -0.03 -0.07, comme 0.04 0.05, commi -0.09 -0.04, commu 0.38 -0.6, compa 0.09 0, compe -0.03 0
compl -0.08 0.2, compr 0 0.04, conce 0.11 -0.5, concl -0.13 -0.08, condi -0.17 -0.04
confi -0.2 -0.06, confu -0.09 0, congr -0.03 0, conse -0.09 -0.11, consi 0.16 -0.28
consu -0.07 0.22, conta 0 -0.12, conte -0.09 0, conti 0.07 -0.18, contr 0 0.03, conve -0.08 0
coope 0.1 -0.1, coord 0.03 -0.08, copro 0 -0.07, core 0 0.08, corpo 0 0.16, costs -0.03 0
could -0.14 0.2, coun 0 0.03, counc -0.43 -0.56, count 0.1 -0.51, cours -0.03 0.03, covid -0.07 0
cqc -0.31 0.47, creat 0.12 0.03, credi -0.11 0.04, crisi -0.11 0.26, crite -0.08 -0.06
criti 0.07 -0.24, cultu 0.27 0.08, curre 0 -0.26, cut -0.03 -0.17, d 0 -0.09, daily 0.1 -0.08
dammi 0.07 0, damne 0.14 -0.19, damni -0.19 0, data 0 -0.05, date 0.19 -0.3, dated -0.05 0
dates -0.03 0, daugh 0 -0.18, day 0.04 -0.2, days 0.04 0.11, dco 0 0.14, deadl 0.2 0.19
deaf 0.06 0, deali -0.1 0.16, deals -0.05 0, dealt 0.05 0.17, debor 0.05 0, decem -0.18 0
decid -0.04 0, decis 0.31 0.33, decli 0.03 -0.04, dedic -0.04 -0.03, deeme 0.04 0, deep 0 0.05
deepl -0.09 -0.04, degre 0.03 0.05, delay 0.1 0, delig 0 0.05, deliv -0.13 -0.35, deman -0.08 -0.23
demon 0 0.03, depar 0.04 0.05, depen 0.09 0, descr 0.08 0.08, deser 0 -0.08, desig 0.2 0.34
despa -0.07 -0.03, detai -0.22 0.28, deter -0.24 0.3, devel -0.11 0.34, dfe -0.04 0.29
diagn 0.06 -0.1, did 0.33 0.74, diffe 0.12 -0.04, diffi 0.07 -0.24, dire -0.1 0, direc -0.19 0.11
disab 0.17 -0.12, disap -0.05 -0.12, discu -0.17 0.06, disjo 0 -0.04, disor 0.12 -0.07
dissa 0.08 -0.2, distr -0.03 -0.08, dive -0.03 0, do 0.25 0, docum -0.08 -0.2, does 0.35 0.22
doesn -0.04 0, doing 0.07 -0.05, don -0.22 -0.03, done 0.21 0.38, doubt 0.22 -0.06
down -0.03 -0.22, downl -0.05 0, dozen -0.04 0, draft -0.09 0, draw -0.07 0, drawn -0.04 -0.07
drew -0.17 -0.03, drive 0.04 -0.07, drivi -0.08 0.09, drop 0 0.1, due 0 -0.14, dunho -0.16 0
durin 0.04 0.05, duty 0.04 0, dynam 0 0.29, e -0.05 0, each -0.13 0.2, earli 0 0.03
early 0.24 0.47, earth 0.06 0, east -0.21 0.13, echp -0.11 0, edge 0.03 0, educa -0.37 -0.58
effec 0 -0.49, effic 0 -0.05, effor 0 0.2, ehc 0.34 -0.18, ehcp -0.19 -0.27, ehcps 0 -0.05
eight 0.09 0.29, else -0.05 -0.04, email -0.03 -0.05, embed 0.2 -0.25, emerg 0.03 -0.03
emoti 0.06 -0.06, emplo -0.04 0.07, enabl 0.15 0, encou -0.15 0.04, end -0.05 -0.06, ended -0.05 0
endor -0.06 0, ends 0.18 -0.06, energ 0 -0.19, engag 0.21 0.13, engla 0 0.04, enjoy 0.03 0
enorm 0.03 -0.11, enoug 0.17 -0.12, ensur 0 -0.4, enter -0.05 0, enthu 0.07 -0.05, equal 0.12 0.36
equip -0.09 0, espec 0 -0.14, essen 0 -0.11, estab 0.05 -0.21, even 0.05 -0.15, ever 0 -0.26
every -0.09 0.47, evide -0.17 0.29, exami -0.15 0, examp 0.19 0.49, excel -0.07 0.1
excep 0.03 0.17, excit 0 0.04, exclu 0.26 -0.06, excus -0.06 0, execu -0.14 0.12, exhau -0.19 -0.05
exist 0.05 0.16, expan 0.08 0, expec -0.16 -0.05, exper -0.38 -0.16, expla 0 0.07, exten -0.17 0.23
exter 0 0.06, extra 0 0.03, extre 0.07 0.11, eye -0.03 0, eyes -0.04 0, f 0.13 0.05, face 0.1 0.17
faced -0.08 -0.05, faile 0.06 -0.09, faili -0.15 -0.12, fails -0.18 -0.1, failu -0.14 0
faith 0.1 -0.3, fall 0.05 -0.13, famil -0.04 -0.23, far -0.2 0, fare 0.08 -0.04, fast 0.1 0.11
faste 0.05 -0.14, fault 0 -0.09, featu -0.1 0, febru -0.19 -0.03, fed 0 0.03, feel -0.03 -0.27
feeli 0.04 0, feels 0.1 -0.1, fell -0.04 0, fello -0.03 0, felt -0.04 -0.12, few -0.11 0.48
fewer 0 0.37, fight -0.18 -0.23, files -0.06 0, fille -0.1 0, final 0.06 0, find 0.07 -0.17
findi 0.21 -0.2, finds -0.25 -0.06, finis 0.06 0.09, firm -0.07 0, first 0.06 0.26, fits 0.04 0
fitti 0.03 0.1, five -0.09 -0.03, fives 0.05 0, fixed 0.03 0.14, flagg -0.09 0, flexi 0.06 0.03
focus -0.2 -0.09, follo -0.45 0.12, for 0 -0.28, force 0.2 -0.04, form -0.05 0, forma 0.08 0.06
forme 0.03 0.04, forum 0.36 0.58, forwa 0.08 0.24, found 0.17 -0.18, four 0.16 0.16, fract 0.04 0
frame -0.09 0.13, free -0.07 0, freed 0.07 0, frequ 0.03 -0.05, frida -0.04 0, from -0.22 -0.07
front 0.14 0.28, frust 0.1 0, fulfi -0.03 -0.15, full -0.16 0, fully -0.07 -0.1, funct 0 0.1
funda 0.17 0.06, fundi -0.18 0, furth 0.04 -0.43, futur 0 -0.1, g -0.04 0, gain 0.12 -0.06
gaps 0.05 -0.05, gathe -0.03 0.09, gave -0.12 -0.08, gener -0.08 -0.04, genui -0.13 0
get 0.16 -0.21, gets 0 -0.05, getti -0.22 -0.14, getty 0.03 0, give 0.1 0.12, given -0.08 0.19
gives 0.04 0.07, givin 0.04 -0.05, glad -0.04 0.07, glass 0.05 0, glowi -0.03 0, go -0.17 0.47
goes -0.13 -0.05, going -0.34 0.24, golde 0.06 0.13, gone 0 0.06, good 0.14 -0.05, got 0.04 0.19
gov 0.04 0, gover -0.27 -0.38, gps 0.16 -0.05, grade 0.09 0, gradu 0 -0.23, grant -0.13 0
grasp 0.07 0, grave 0.04 0, great -0.16 0, green 0 0.15, groun 0.12 -0.04, group 0.17 0.2
grow 0.06 0.05, growi -0.05 0, grown -0.04 0, growt -0.05 0, guida 0.09 0.04, guide 0 0.03
h 0.05 0, had 0.33 0.27, hadn -0.05 0, half 0 -0.11, hall -0.2 0, hand -0.1 -0.06, hande -0.15 0
handi -0.04 0, handl 0.06 -0.03, hands -0.13 -0.05, happe 0 0.03, happi 0.06 0.11, happy -0.08 0.1
hard 0.09 0.37, harde 0 -0.05, hardl 0 0.13, harm 0 0.19, has 0.26 0.33, have 0.17 0.19
havin 0 0.09, he -0.19 -0.41, head -0.26 -0.04, heads -0.04 0, headt -0.03 0, healt 0.26 0.08
hear -0.08 -0.11, heard 0.16 0, heari 0.05 0.13, hears -0.1 0, heart 0.12 0.07, heavi 0.05 0
held -0.22 -0.1, help 0.05 0.64, helpe 0.03 0.09, helpf 0 0.11, helpi 0 0.12, helps -0.05 0.08
her -0.21 0, here -0.27 0.05, high -0.08 -0.06, highe 0.27 0.08, highl -0.09 0.28, hilar 0.11 0
him -0.03 -0.06, his -0.06 -0.13, hit -0.06 0, hmci -0.14 0, hold 0.05 0, holds 0.07 0
home -0.1 0.15, hones 0 0.03, honou -0.04 0, hope -0.2 0, hoped -0.03 0, hospi 0 0.29
how -0.23 -0.67, howev 0.03 0, https -0.03 0, hub 0 0.11, hubs 0.15 0.2, hundr -0.07 -0.07
hyper 0.04 0, i -0.27 -0.06, icb -0.14 -0.08, ident -0.21 0.2, if -0.21 0, ignor -0.03 -0.07
im -0.05 0, impac 0 -0.55, impai 0.05 0.15, imple 0.17 -0.2, impli -0.08 0, impor -0.11 -0.05
impre 0.09 0, impro 0 0.73, in 0.3 0.09, inacc 0.04 0, inade 0.1 -0.15, inclu -0.11 0.14
incon -0.25 0, incre -0.14 -0.04, indep -0.04 0.08, indic 0 0.05, indiv 0.03 -0.08
influ 0.12 -0.04, infor -0.21 -0.23, initi 0.17 0.49, innov 0.08 -0.05, insid -0.05 0.07
insis -0.04 0, inspe 0.38 0.18, insta 0.12 0.04, insuf 0.14 -0.43, integ 0.05 0.04, inten 0 0.07
inter -0.06 0.29, into -0.15 -0.32, intro -0.12 0.14, inves 0.04 0.18, invol 0 0.31, is 0.11 -0.16
islan -0.09 0, isn -0.05 0, isola 0 -0.12, issue 0.14 -0.16, it -0.12 -0.28, item -0.03 0
its -0.14 -0.34, james -0.03 0, jan 0.03 0, janua -0.06 0, job 0.1 0, join 0.14 0.05
joine -0.07 -0.04, joint -0.17 -0.24, jones 0.04 -0.04, journ 0.03 0.12, judge 0.03 0
july -0.04 0.06, june -0.14 -0.03, just -0.05 0.17, justi 0.23 0, kb -0.03 0, keep 0.17 0.07
keepi 0.09 -0.18, keeps -0.16 0, kept 0 0.17, key 0.06 -0.32, kind -0.12 0.11, kinds -0.2 0.03
knew 0 0.28, know 0.11 0.15, knowl 0.13 -0.03, known 0 0.13, la -0.03 0, labou -0.07 -0.03
lack 0.09 -0.04, lacke 0 -0.03, lacks 0 -0.09, laid 0.13 0, langb -0.16 0, langu 0.15 0.32
lap -0.09 0, large -0.16 0, last -0.09 0.6, laste -0.07 0, lasti -0.06 0, late 0.08 -0.13
latel 0.17 -0.29, later 0.16 0.14, lates 0.04 0.09, launc 0.06 -0.24, law -0.15 -0.16
lay -0.11 -0.06, lead -0.14 0.4, leade 0.82 0.29, leadi -0.15 0.04, leads 0.13 -0.27, learn -0.19 0
least -0.05 0, leave 0.16 -0.29, leavi -0.1 0, led 0.16 0.17, left 0.26 -0.11, legal 0.04 -0.08
leisu 0.04 0, lengt 0 -0.06, less 0 0.04, let -0.13 0, lets 0.08 0, lette 0.22 0.49, letti 0 -0.03
level 0 -0.07, lib -0.03 0, liber -0.04 0, lie -0.03 0, life 0.11 0.18, lifel -0.08 0
light 0.11 -0.04, like -0.06 -0.41, likel 0.07 -0.15, likew 0.07 0.03, limit 0.28 -0.37
line 0 0.12, lines -0.03 0, links 0 0.08, list 0.09 -0.12, liste -0.06 0.46, lists -0.11 0.14
littl 0.06 -0.14, live 0 -0.22, lived 0 -0.26, lives 0 -0.16, ll -0.05 0, local -0.14 0
long 0.1 -0.31, longe -0.04 0.1, look 0 -0.28, looke -0.25 -0.07, looks -0.33 0, lose 0 -0.09
lost 0 -0.12, lot -0.07 -0.04, lots 0.07 0, lotte 0.09 0, low -0.06 -0.3, lower 0 -0.07, m -0.04 0
made 0.3 0.05, main -0.1 0.19, mainl 0 -0.08, mains 0.17 -0.22, majes -0.12 -0.03, major -0.03 0
make -0.09 0.07, makes 0.03 0, makin 0.17 0.24, manag -0.16 -0.12, mandy -0.17 0, manne 0 -0.03
many 0.23 -0.32, march 0.22 -0.13, mark 0.04 0.1, marke 0.05 0, marti -0.05 -0.04, massi -0.03 0
maths 0.05 0, matte -0.11 0.05, matth -0.05 0, may -0.07 -0.25, me -0.03 0, mean 0.04 -0.1
meani 0.05 -0.04, means 0.13 -0.16, meant 0 -0.12, meanw -0.05 0, measu -0.18 0, media -0.05 0
medic 0 0.06, meet 0.34 0.07, meeti -0.33 -0.07, meets 0 -0.1, membe 0.03 -0.03, menta -0.17 0.28
menti 0.17 0.1, merch 0.08 0, merro -0.2 0, merse 0.08 -0.11, messa -0.05 0, met -0.09 0.15
miche -0.09 0, middl -0.11 0, might -0.05 0, mile 0.07 0, miles -0.07 0, milli -0.08 0, mind 0.07 0
minds 0.1 0.08, minim 0 -0.06, minis -0.07 0, minut -0.09 0, mirro -0.07 0.04, miss -0.03 0
missi 0.2 0.09, mixed 0.05 0, mobil 0 -0.06, model 0 0.14, momen -0.08 0, monda -0.05 0.12
money 0.03 0.07, monit 0 0.06, month 0.03 0.49, more 0.18 -0.17, morni -0.03 0, most 0.28 0.09
mostl 0 0.03, mothe -0.04 0, move 0.17 -0.1, moved 0 0.08, mp -0.1 -0.08, mr -0.22 -0.12
ms 0 -0.12, much -0.1 0.35, multi -0.05 0.13, must -0.04 -0.04, name -0.07 -0.04, named 0.23 -0.21
names -0.15 -0.11, natio 0 -0.06, navig 0.04 -0.06, near -0.04 0, nearl 0 0.03, neces 0.04 0
need 0.06 -0.35, neede -0.06 -0.2, needi 0 -0.09, needs 0.31 0, neet -0.11 0, negat 0.09 -0.14
neith 0.09 -0.07, netwo 0 0.06, neuro 0.3 -0.26, never -0.21 0.33, new -0.03 0.23, newes 0.21 0
newly 0.08 0.06, news -0.16 -0.05, next -0.21 -0.13, nhs -0.34 0.2, nine -0.06 -0.07, no 0.11 -0.3
nobod 0.24 -0.17, none -0.04 -0.13, nor 0.13 -0.14, norma 0.03 0, north 0.14 0.1, not 0.04 0.16
note 0.17 0.11, noted 0.13 0.25, notes 0 0.04, nothi -0.11 -0.05, notic 0.16 -0.16, notwi -0.13 0
novem 0.13 0, now 0.03 0.54, numbe -0.15 0, nurse 0.07 0.44, nursi 0.03 0.05, o 0.03 0
obser 0.05 0.1, occup 0.14 -0.05, octob 0 -0.04, of -0.17 0.05, off 0.16 0.06, offer 0.28 0.16
offic 0.29 -0.05, ofste 0 -0.19, often 0.19 -0.24, old 0.03 -0.11, older 0.16 -0.25
olds 0.06 -0.08, ombud -0.04 0, once -0.4 0.04, one 0.09 -0.14, ones -0.11 0.04, onlin 0.21 -0.1
only -0.16 0, open -0.06 0, opene 0.04 0.05, openi -0.04 0, opera -0.07 0.21, opini 0.22 -0.03
oppor -0.06 -0.32, or -0.11 -0.08, order 0.2 0.06, ordin 0 -0.03, organ 0 0.06, other 0.14 -0.06
ought -0.05 -0.3, our 0.16 0.43, ours -0.05 0, ourse 0 -0.05, out 0.11 0.07, outco -0.42 0.19
outli -0.1 -0.08, outre 0.14 0.1, outsi -0.06 0.05, outst -0.13 0.04, over -0.42 0, overa -0.04 0
overc -0.08 0, overs 0.14 -0.32, overv -0.05 0, overw 0.08 0, own -0.09 -0.3, owned -0.12 -0.03
owns 0.05 -0.15, pa -0.03 0, pace 0.17 -0.16, packa 0 0.04, paedi 0.11 0.05, page -0.04 0
pages -0.03 -0.06, paid -0.08 0, pande 0.22 0, panel 0.06 0.15, paper 0 -0.13, paren -0.19 -0.31
parli -0.09 0, part 0.26 -0.03, parti 0.06 -0.12, partn -0.27 0.12, parts -0.07 0, party 0.05 0
pass 0.05 -0.05, passe 0.08 0.05, passi 0.13 -0.03, past 0.09 0, pathw 0.36 -0.03, paul -0.05 0
pay 0 -0.05, pdf -0.05 0, peopl 0.13 -0.03, per 0 0.05, perfo 0.03 0.15, perio 0 0.3, perma -0.1 0
persi -0.07 -0.03, perso 0.29 0.27, phase 0 -0.03, photo -0.12 0, physi -0.08 -0.03
picke 0.13 -0.04, pictu 0.11 0.05, piece 0 -0.13, pilot 0.03 0.11, place 0.04 0.6, plain 0.1 -0.34
plan -0.17 0.28, plann 0.41 0.17, plans 0.64 -0.84, pleas 0.3 0.17, pledg 0.05 0, plent 0 -0.08
point 0.24 0.12, polic -0.03 -0.06, poor 0.32 -0.32, poorl 0.05 -0.06, port -0.2 0, porta 0.11 0.13
portf 0 0.03, posit -0.05 -0.3, possi -0.27 0, post 0.12 -0.05, posts 0 0.04, poten -0.05 -0.12
pound -0.08 0, pract 0.05 0.19, prais 0.43 0.36, preci 0.12 0, prepa 0 -0.21, prese 0.21 -0.15
press -0.08 0, previ 0.05 0.21, price -0.03 0, prima 0.25 0.08, prior -0.16 0.31, proac 0 -0.06
probl 0.06 -0.16, proce 0.22 -0.58, produ -0.08 -0.32, profe 0.26 0.15, progr -0.19 -0.03
proje 0 0.11, promi -0.23 -0.06, promo 0.14 0.16, promp 0 0.19, prope 0.05 0.1, propo 0.03 0.08
prote -0.28 -0.13, proud 0 0.04, prove -0.07 0, provi 0.35 -0.16, psych -0.16 0.21
publi -0.1 -0.15, pulle 0 0.23, pupil 0.25 -0.17, purpo 0 0.03, put 0 0.21, puts 0.04 -0.05
putti -0.1 -0.08, quali 0.25 -0.62, quart -0.03 0, quest -0.05 -0.12, quick 0.04 0.05
quite 0.05 -0.13, raise 0 -0.3, ran 0.03 0, range -0.2 0.13, rapid -0.06 0, rate 0.15 -0.08
rates -0.15 -0.04, ratin 0.1 0.18, re 0.04 0.28, reach 0.09 0.07, read -0.33 -0.1, ready 0 0.13
real -0.13 -0.12, reali 0 0.04, reall -0.17 0.08, reaso -0.05 -0.1, reass 0 0.06, recei 0 0.23
recen 0.46 -0.26, recog 0.15 0.38, recom 0.04 0.06, recor 0.15 0.04, recov 0 0.12, recru -0.05 0.08
redes 0.12 0.03, reduc -0.09 -0.06, refer 0.09 0, refle 0.04 0.34, refor 0 -0.65, refus -0.06 0
regar 0 0.03, regim 0.05 0, regis -0.07 0.12, regul -0.08 0.08, reins -0.05 0, relat 0.24 -0.03
relea 0 0.1, relev 0 0.09, rely 0.03 0, remai 0.09 -0.26, remar 0.1 0.06, renew 0 0.06
reorg 0.14 -0.06, reply -0.04 0, repor 0.28 0, repre 0.05 0, reque -0.1 -0.24, requi 0.03 0.08
resid 0.11 0.07, resig 0.04 0, resol -0.04 -0.04, resou 0.14 0.19, respe 0.04 0.06, respi -0.09 0
respo -0.21 -0.09, restr -0.05 0, resul -0.1 -0.33, retur -0.03 0, revea 0.06 0, revie 0 -0.37
revis -0.15 0.12, right 0.37 0.45, rigor -0.26 0, rigou 0 -0.05, ring 0.15 0.07, rise 0.16 0.11
risen -0.04 0, risk -0.04 0.13, risks 0.14 0, road -0.12 -0.09, rober -0.05 0, robus 0 0.14
role 0.04 0.1, roles -0.04 0, room -0.03 -0.1, round 0.11 0, route 0.07 0, routi 0.15 0.18
rule 0.03 0.1, ruled -0.04 0, rulin 0.08 0, run -0.05 -0.08, runni -0.06 0, runs 0.25 0.25
s -0.17 0, sad -0.05 -0.05, safe 0.06 0.24, safeg 0.12 0, safet -0.04 0.17, said -0.27 -0.15
same 0.08 0, sampl 0 -0.08, sarah 0.03 0, satis -0.11 -0.1, save -0.03 0, saved -0.04 0
saw 0.2 0.56, say -0.43 -0.22, sayin -0.25 -0.03, says -0.05 0.17, scale -0.09 0, scath 0.03 0
schoo -0.25 0.06, scrut -0.09 -0.03, seat -0.03 0, secon 0.26 -0.23, secre -0.17 0, secti 0.03 0
secto -0.2 0, secur -0.04 0.14, see -0.14 -0.03, seein 0 -0.17, seek 0 0.04, seem -0.03 0
seen 0.03 0.83, sees 0 0.19, self -0.07 -0.03, semh -0.04 -0.14, sen 0.09 -0.11, senco 0.04 0.08
send -0.11 0.42, sendi 0 0.09, senio 0 -0.14, sense 0.21 0.09, senso 0.16 0.12, sent 0 -0.03
septe 0 0.11, serio 0.14 0.05, serve -0.06 0.04, servi -0.07 -0.07, sessi 0.12 0.15
set -0.14 -0.04, setti -0.13 -0.4, settl -0.03 0.37, seven 0 0.1, sever -0.24 0.5, shall 0 0.07
shape 0.07 0.22, shapi 0.03 0, share 0.24 -0.25, sharp -0.05 0, she -0.19 0, shift -0.06 0
shock -0.08 0, shoot 0.03 0.08, short 0.13 -0.32, shoul -0.05 -0.28, show 0.03 0.31, showe -0.13 0
shown 0.23 0.23, shows 0.26 0.1, side 0.2 -0.08, sign -0.03 0, signe 0.08 0, signi 0.83 -0.21
signp 0 0.04, signs 0.15 0.19, simil -0.06 0, since -0.22 0.28, singl -0.07 -0.1, situa 0.03 0.07
six 0 0.3, skill -0.17 -0.15, slamm 0.07 0, slow 0.12 -0.14, slowl -0.06 0.19, smith -0.04 0
so -0.37 -0.16, socia -0.12 0.45, some 0.12 -0.9, someb -0.09 0, somet 0.27 -0.1, son 0 -0.1
soon 0.04 -0.06, soone 0.11 -0.03, sorry -0.19 -0.1, south -0.16 0.04, space 0.03 0, speak -0.07 0
speci 0 -0.28, spect 0.09 -0.12, speec 0.15 0.15, speed -0.15 0, spent -0.07 0, spiri 0.09 0.06
spite -0.04 0.06, spoke 0.09 0, spot 0.05 0.1, spott 0.06 0.07, sprin -0.03 0, squar 0.06 0
stabi 0.08 0.08, stabl 0 -0.16, staff 0.04 -0.05, stage 0.11 0, stake -0.07 0.15, stand 0.06 0
start 0.04 0.57, state -0.4 -0.21, statu 0.09 -0.06, stay 0 -0.12, step 0 0.29, steph 0.03 0
stepp 0.03 0, steps -0.07 0.16, still 0.3 -0.58, stori -0.05 0, strai -0.08 -0.06, strat 0.63 -0.56
strea -0.03 0, stren -0.17 0.12, stres -0.08 0.15, stron 0.16 0.38, struc 0.13 0, strug -0.15 -0.03
stude -0.05 0, studi -0.03 0, study -0.06 0, subje 0.05 0, subsc -0.05 0, succe 0.09 0.08
such -0.17 0.12, suffe -0.08 -0.06, suffi 0.1 0.32, sugge 0.11 -0.19, suit 0.15 0.07, suita 0 0.03
summa -0.1 0, summe -0.04 0, suppo -0.06 0.48, sure -0.24 -0.2, surge 0.17 0.12, surpr -0.39 -0.13
surve -0.25 -0.1, suspe 0.03 -0.05, susta -0.04 0, syste 0 -0.29, t -0.46 -0.09, table 0.03 0
tackl 0.12 0.2, take -0.16 -0.04, taken -0.03 0.09, takes 0 0.14, takin -0.09 0.07, talk 0 0.24
talke -0.23 0.06, talki 0.03 0, targe -0.03 0, task 0 -0.08, taugh 0.07 0.07, taylo -0.06 0
teach 0.11 0.11, team -0.06 0.51, teams -0.09 0.25, teena 0.26 -0.15, tell -0.1 0.07, tells 0 0.12
ten -0.1 -0.04, term 0.06 0.07, terms 0.03 0, test -0.03 0, tha 0.04 0, than 0.15 -0.21
thank -0.05 0.18, that 0.14 -0.09, the -0.27 0.15, their 0.14 0.06, them 0 0.14, theme -0.06 0
thems 0.16 -0.17, then -0.06 -0.14, thera 0.36 -0.03, there 0.19 -0.16, these -0.64 0.58
they 0.4 0.18, thing 0 0.46, think -0.05 -0.11, third -0.08 0, this -0.34 -0.15, thorn -0.13 0
thoro -0.08 0, those -0.32 0.11, thoug 0.06 0.08, thous -0.04 -0.08, threa 0.03 0.13, three 0 -0.11
thriv 0.03 0.07, throu 0.11 0.07, thurs 0 -0.07, till 0 -0.08, tim -0.04 0, time 0.1 -0.46
timel 0.26 -0.3, times 0.08 0.35, timet 0.04 0, to -0.22 -0.21, today -0.11 0.2, toddl 0.06 0.11
toget 0 0.49, told 0 -0.04, tony 0.07 0, too 0.27 -0.4, took 0.07 0.03, top 0 0.17, topic -0.03 0
touch 0 -0.04, towar -0.14 0, town 0.11 0, track -0.09 -0.03, train -0.1 0.43, trans 0 -0.19
trave -0.05 0.23, treat 0.15 0.25, tribu 0 -0.05, tried 0 -0.13, troub 0.11 -0.07, true 0.1 0.11
truly -0.03 0, trust -0.04 -0.59, truth -0.07 0, try -0.04 0.11, tryin 0.06 0.17, turn 0 -0.16
turne 0.19 -0.08, turni 0 -0.05, turno 0 -0.07, turns 0.08 -0.06, two -0.26 0, typic -0.07 0.32
uk -0.14 -0.12, unabl -0.05 0.05, unacc 0.15 -0.05, unans 0.07 0.07, under 0.43 -0.09, uneve 0 0.2
unhap 0.14 0, unita 0.04 0, unive 0.04 0, unres 0.04 0, until -0.06 -0.14, up -0.23 -0.35
updat -0.18 -0.09, urgen -0.09 0.04, us 0 -0.1, use 0.24 0.19, used -0.03 0.26, usefu 0.04 0.09
users -0.07 0, uses 0.08 0, using 0.18 0, usual 0 0.04, vale -0.14 0, valle -0.05 0
value 0.19 0.46, valve -0.06 0, varia -0.03 -0.08, varie -0.16 0, vario 0.03 -0.11, vary 0 -0.07
ve -0.08 -0.13, verdi 0.25 0, versi -0.04 0, very 0.37 -0.06, vexed -0.03 0.04, view 0.04 0.16
views -0.04 0.13, virtu 0.09 0.06, visio 0.07 0.05, visit 0.1 0.58, vital -0.05 -0.04
voice 0.14 0.43, volun 0 0.1, vulne -0.07 -0.09, w -0.06 0, wait 0.38 -0.31, waite 0.06 -0.04
waiti 0.05 0.1, waits 0.06 -0.11, want -0.18 -0.04, wante -0.11 -0.06, wants -0.15 0, warm 0.05 0
warn 0.05 -0.05, warne -0.03 -0.05, warns 0.04 0, was 0.23 0.47, waste -0.03 -0.03, watch -0.03 0
way 0.07 0.44, ways -0.07 0.09, we -0.13 0, weak 0.32 -0.11, weakl 0.12 -0.08, weakn 0.14 0.28
webin -0.1 0, websi -0.17 -0.05, week -0.08 0.07, weeks 0.35 0.08, weigh 0.03 0, welco 0.03 0.14
well 0.09 0.11, went -0.19 -0.15, were 0.19 0.04, west -0.15 -0.03, what -0.38 0.17
whate -0.05 0.04, wheel 0.07 0.09, when 0.52 0.46, where 0.21 0.29, wheth 0.14 -0.22
which 0.14 0.27, while 0.09 0.1, white -0.12 0, who -0.21 0.34, whole -0.33 -0.19, whom -0.06 0.17
whose -0.08 -0.06, why -0.1 -0.08, wide 0 0.12, widel 0.16 0.03, wider 0 -0.05, wides 0.18 -0.03
will -0.12 0.18, willi 0.11 0, win 0.03 0, wish -0.07 0.04, wishe 0.03 -0.08, withi 0.3 0.03
witho -0.12 0.08, won -0.08 0.14, word -0.11 -0.04, words 0.11 -0.08, work 0.25 -0.07, worke 0 0.47
workf 0 0.1, worki -0.19 0, works 0 0.1, world -0.06 0, worn -0.03 0, worri 0 0.18, worry -0.06 0
worse 0.22 -0.17, worst 0.03 -0.05, would 0.03 -0.16, write 0.12 0, writi 0.07 -0.17
writt -0.29 -0.12, wrong 0 0.07, wrote 0.19 -0.47, wsoa -0.13 -0.11, www -0.03 0, year 0.04 -0.16
years -0.39 -0.1, yes -0.03 0, yeste 0.04 -0.03, yet 0.04 -0.25, you -0.43 -0.08, young 0.21 0.19
your -0.13 0, youth 0.34 0.2, zaman 0.06 0
near:
0 -0.09 0, 0s 0.03 0, 0th 0.04 0, a -0.17 0, able -0.06 0, about -0.04 0, above 0.08 0
acade 0.21 0, accel -0.12 0, accep -0.04 0, acces -0.06 0, accor 0.07 0, accou -0.04 0, accur 0.1 0
ackno 0.26 0, acros 0.06 0, act -0.09 0, acted -0.08 0, actin 0.04 0, actio -0.13 0, ad 0.04 0
add -0.03 0, added 0.05 0, addit 0.05 0, adds 0.07 0, adhd -0.03 0, adole -0.05 0, adult -0.15 0
adver -0.03 0, advic 0.06 0, advis 0.05 0, advoc 0.04 0, affec -0.05 0, after -0.03 0
again -0.04 0, age 0.11 0, agenc 0.18 0, agend 0.04 0, ago -0.07 0, agree -0.04 0, alike 0.03 0
aliso -0.07 0, all -0.18 0, alloc -0.04 0, allow -0.03 0, almos 0.04 0, along -0.06 0
alrea -0.16 0, also 0.28 0, alter -0.03 0, altho -0.05 0, ambit 0.18 0, amend -0.05 0, among 0.1 0
and 0.52 0, andre -0.03 0, anger -0.04 0, angry -0.1 0, annua 0.16 0, anoth 0.1 0, answe -0.08 0
any -0.14 0, apolo -0.08 0, app -0.11 0, appea -0.04 0, appro -0.09 0, are 0.35 0, areas 0.26 0
aroun -0.1 0, arriv 0.05 0, artic -0.03 0, asd 0.09 0, aside -0.04 0, ask -0.03 0, asked 0.03 0
aspir 0.09 0, asses 0.13 0, assoc -0.04 0, at -0.15 0, autho -0.14 0, back -0.06 0, backl -0.07 0
bad -0.07 0, badly 0.05 0, bare 0.09 0, based 0.05 0, basic 0.05 0, battl -0.05 0, be -0.04 0
bear -0.03 0, becau -0.07 0, been -0.06 0, befor -0.11 0, begin 0.06 0, begun -0.06 0, behin 0.09 0
being 0.06 0, belie 0.07 0, belon -0.03 0, benef -0.09 0, besid -0.04 0, best -0.09 0, betwe 0.1 0
bit 0.03 0, black -0.08 0, block -0.03 0, bodie -0.05 0, body -0.07 0, borou 0.1 0, both -0.11 0
break 0.05 0, bring -0.06 0, broug 0.17 0, budge 0.04 0, build -0.05 0, built -0.03 0, but -0.2 0
by -0.31 0, c -0.03 0, cabin -0.04 0, calle -0.05 0, calls -0.05 0, came 0.09 0, campa -0.03 0
canno 0.05 0, capit -0.03 0, care 0.14 0, cares 0.04 0, carry -0.05 0, case -0.12 0, cases 0.08 0
cater 0.04 0, ccg 0.09 0, centr 0.1 0, certa 0.17 0, chair -0.07 0, chall 0.05 0, chanc 0.08 0
chang 0.08 0, charg 0.03 0, chari 0.03 0, check 0.1 0, chief -0.04 0, child 0.32 0, choic 0.03 0
city -0.13 0, civic -0.04 0, class -0.08 0, clear 0.05 0, clini 0.08 0, cllr -0.04 0, co -0.03 0
coast -0.03 0, code 0.04 0, coldh -0.09 0, colla 0.09 0, colle -0.18 0, come 0.06 0, comes 0.14 0
commi -0.07 0, commu 0.27 0, compa 0.04 0, conce 0.07 0, concl -0.07 0, condi -0.08 0
confi -0.14 0, confu -0.05 0, conse -0.04 0, consi 0.1 0, consu -0.04 0, conte -0.05 0
conti 0.04 0, conve -0.04 0, coope 0.05 0, could -0.08 0, counc -0.33 0, count 0.03 0
covid -0.05 0, cqc -0.08 0, credi -0.06 0, crisi -0.03 0, crite -0.04 0, criti 0.1 0, cultu 0.11 0
daily 0.05 0, dammi 0.04 0, damne 0.07 0, damni -0.09 0, date 0.03 0, dated -0.03 0, day 0.05 0
deadl 0.11 0, deaf 0.03 0, deal 0.08 0, deali -0.05 0, deals -0.03 0, dealt -0.05 0, debor 0.03 0
decem -0.09 0, decis 0.15 0, deeme 0.03 0, deepl -0.04 0, delay 0.05 0, deliv -0.06 0
deman -0.07 0, depar 0.03 0, depen 0.05 0, descr 0.04 0, desig 0.12 0, despa -0.04 0, despi 0.06 0
detai -0.11 0, deter -0.12 0, devel -0.09 0, dfe -0.03 0, diagn 0.03 0, did 0.16 0, diffe 0.06 0
diffi 0.04 0, dire -0.05 0, direc -0.06 0, disab 0.19 0, disap -0.04 0, discu -0.08 0, disor 0.06 0
dissa 0.04 0, do 0.11 0, docum -0.04 0, does 0.23 0, doing 0.03 0, don -0.11 0, done 0.13 0
doubt 0.15 0, downl -0.03 0, draft -0.04 0, draw -0.03 0, drew -0.09 0, drivi -0.04 0, due -0.05 0
dunho -0.08 0, each -0.06 0, early 0.19 0, earth 0.03 0, east -0.16 0, echp -0.05 0, educa -0.08 0
effec 0.08 0, ehc 0.28 0, ehcp -0.07 0, eight 0.05 0, embed 0.1 0, emerg 0.05 0, emoti -0.03 0
enabl 0.08 0, encou -0.07 0, end -0.04 0, ended -0.03 0, endor -0.03 0, ends 0.09 0, engag 0.12 0
enoug 0.09 0, enter -0.03 0, enthu 0.04 0, equal 0.05 0, equip -0.06 0, estab 0.03 0, evide -0.11 0
exami -0.07 0, examp 0.11 0, excel -0.04 0, exclu 0.11 0, excus -0.03 0, execu -0.07 0
exhau -0.09 0, expan 0.04 0, expec -0.12 0, exper -0.12 0, exten -0.09 0, extre 0.03 0, f 0.07 0
face 0.05 0, faced -0.03 0, fail 0.04 0, faile 0.03 0, faili -0.1 0, fails -0.09 0, failu -0.05 0
faith 0.03 0, fall 0.03 0, far -0.12 0, fast 0.06 0, featu -0.05 0, febru -0.1 0, feels 0.05 0
few -0.05 0, fight -0.1 0, files -0.03 0, fille -0.05 0, final 0.03 0, findi 0.1 0, finds -0.13 0
finis 0.04 0, firm -0.03 0, first -0.03 0, five -0.06 0, flagg -0.05 0, flexi 0.03 0, focus -0.12 0
follo -0.23 0, for 0.24 0, force 0.07 0, forum 0.16 0, forwa 0.08 0, found 0.18 0, four 0.1 0
frame -0.03 0, free -0.04 0, freed 0.04 0, front 0.03 0, frust 0.06 0, full -0.09 0, fully -0.04 0
funda 0.11 0, fundi -0.08 0, furth 0.04 0, futur 0.03 0, gain 0.06 0, gaps 0.04 0, gave -0.07 0
gener -0.04 0, genui -0.06 0, get 0.06 0, gets 0.03 0, getti -0.14 0, give 0.06 0, given -0.03 0
glad -0.04 0, glass 0.03 0, go -0.08 0, goes -0.09 0, going -0.16 0, golde 0.07 0, gone -0.04 0
good 0.15 0, gover -0.1 0, gps 0.08 0, grade 0.05 0, grant -0.06 0, grasp 0.04 0, great -0.1 0
groun 0.06 0, group 0.06 0, growi -0.04 0, growt -0.03 0, guida 0.05 0, h 0.03 0, had 0.13 0
hadn -0.04 0, half 0.05 0, hall -0.1 0, hand -0.07 0, hande -0.07 0, handl 0.03 0, hands -0.07 0
happi 0.03 0, happy -0.04 0, hard 0.03 0, harde 0.03 0, harm 0.03 0, has 0.18 0, have 0.11 0
he -0.05 0, head -0.15 0, heads -0.03 0, healt 0.24 0, hear -0.04 0, heard 0.07 0, hears -0.05 0
heart 0.04 0, held -0.12 0, help 0.08 0, helpf 0.03 0, helps -0.03 0, her -0.09 0, here -0.2 0
highe 0.13 0, highl -0.07 0, hilar 0.05 0, his -0.05 0, hit -0.03 0, hmci -0.07 0, holds 0.04 0
home -0.06 0, hope -0.1 0, how -0.05 0, howev 0.18 0, hubs 0.07 0, hundr -0.04 0, i -0.14 0
icb -0.07 0, ident -0.07 0, if -0.05 0, im -0.03 0, impac 0.06 0, impai 0.05 0, imple 0.07 0
impli -0.04 0, impor -0.08 0, impre 0.04 0, impro -0.1 0, in 0.18 0, inade 0.05 0, inclu -0.12 0
incon -0.14 0, incre -0.11 0, indep -0.03 0, influ 0.06 0, infor -0.08 0, initi 0.08 0
innov 0.07 0, insid -0.03 0, insis -0.03 0, inspe 0.05 0, insta 0.09 0, insuf 0.05 0, integ 0.03 0
inter -0.04 0, into -0.12 0, intro -0.06 0, islan -0.05 0, isn -0.03 0, it 0.09 0, its -0.14 0
job 0.05 0, join 0.07 0, joine -0.04 0, july -0.03 0, june -0.06 0, just -0.09 0, justi 0.11 0
keep 0.1 0, keepi 0.04 0, keeps -0.08 0, key 0.04 0, kind -0.06 0, kinds -0.11 0, knowl 0.09 0
known 0.03 0, labou -0.05 0, lack 0.05 0, laid 0.06 0, langb -0.08 0, langu 0.11 0, lap -0.05 0
large -0.09 0, last -0.04 0, laste -0.03 0, lasti -0.03 0, late 0.18 0, latel 0.09 0, later 0.08 0
law -0.08 0, lay -0.05 0, lead -0.09 0, leade 0.49 0, leadi -0.07 0, leads 0.05 0, learn -0.09 0
least -0.03 0, leave 0.1 0, leavi -0.05 0, led 0.07 0, left 0.12 0, let -0.06 0, lets 0.04 0
lette 0.12 0, level 0.03 0, life 0.09 0, lifel -0.04 0, light 0.06 0, likel 0.1 0, likew 0.03 0
limit 0.13 0, list 0.1 0, lists -0.06 0, littl 0.09 0, live 0.03 0, local -0.07 0, long 0.05 0
longe -0.03 0, look -0.04 0, looke -0.12 0, looks -0.17 0, lot -0.03 0, lots 0.04 0, lotte 0.04 0
low -0.03 0, made 0.07 0, main -0.04 0, mains 0.09 0, majes -0.06 0, makes 0.03 0, makin 0.11 0
manag -0.08 0, mandy -0.08 0, many 0.12 0, march 0.14 0, maths 0.03 0, matth -0.03 0, may -0.12 0
meani 0.03 0, means 0.07 0, meanw -0.03 0, measu -0.07 0, meet 0.17 0, meeti -0.19 0, menta -0.05 0
menti 0.09 0, merch 0.04 0, merro -0.1 0, merse 0.04 0, met -0.07 0, miche -0.05 0, middl -0.05 0
might -0.03 0, mile 0.03 0, miles -0.03 0, milli -0.04 0, mind 0.03 0, minds 0.05 0, minis -0.04 0
minut -0.04 0, mirro -0.03 0, missi 0.1 0, mixed 0.03 0, momen -0.05 0, monda -0.06 0, money 0.05 0
more 0.08 0, most 0.2 0, move 0.08 0, mp -0.05 0, mr -0.11 0, much -0.08 0, must -0.07 0
my -0.03 0, name -0.06 0, named 0.12 0, names -0.07 0, natio 0.03 0, need 0.12 0, needs 0.41 0
neet -0.06 0, negat 0.05 0, neith 0.04 0, neuro 0.15 0, never -0.13 0, new -0.08 0, newes 0.11 0
newly 0.04 0, news -0.09 0, next -0.15 0, nhs -0.21 0, nine -0.03 0, no 0.09 0, nobod 0.11 0
none -0.06 0, nor 0.06 0, north 0.07 0, not 0.06 0, note 0.07 0, notic 0.09 0, notwi -0.07 0
novem 0.05 0, numbe -0.08 0, nurse 0.06 0, obser 0.03 0, occup 0.07 0, of -0.07 0, off 0.07 0
offer 0.16 0, offic 0.19 0, ofste 0.06 0, often 0.13 0, older 0.11 0, olds 0.03 0, once -0.15 0
one 0.05 0, ones -0.06 0, onlin 0.11 0, only -0.19 0, open -0.04 0, openi -0.07 0, opera -0.03 0
opini 0.11 0, oppor -0.03 0, order 0.12 0, other 0.08 0, our 0.06 0, out 0.14 0, outco -0.12 0
outli -0.05 0, outre 0.07 0, outsi -0.03 0, outst -0.07 0, over -0.22 0, overc -0.04 0, overs 0.1 0
overw 0.04 0, own -0.11 0, owned -0.06 0, owns 0.03 0, pace 0.12 0, packa -0.05 0, paedi 0.04 0
page -0.03 0, paid -0.04 0, pande 0.09 0, panel 0.03 0, parli -0.05 0, part 0.15 0, parti 0.03 0
partn -0.17 0, parts -0.05 0, party 0.03 0, passe 0.04 0, passi 0.07 0, past 0.04 0, pathw 0.17 0
paul -0.03 0, peopl 0.18 0, perma -0.05 0, persi -0.03 0, perso 0.18 0, photo -0.06 0
physi -0.04 0, picke 0.06 0, picks -0.03 0, pictu 0.06 0, place 0.03 0, plain 0.03 0, plan -0.07 0
plann 0.16 0, plans 0.49 0, pleas 0.2 0, plent -0.04 0, point 0.1 0, poor 0.2 0, port -0.1 0
porta 0.08 0, portf -0.03 0, posit -0.03 0, possi -0.14 0, post 0.05 0, poten -0.03 0
pound -0.04 0, prais 0.22 0, preci 0.06 0, prese 0.13 0, prima 0.12 0, prior 0.03 0, probl -0.05 0
proce 0.06 0, produ -0.08 0, profe 0.11 0, progr -0.08 0, promi -0.12 0, promo 0.07 0, prope 0.03 0
propo 0.05 0, prote -0.14 0, prove -0.04 0, provi 0.08 0, psych -0.11 0, publi -0.03 0
pupil 0.13 0, put -0.05 0, putti -0.05 0, quali 0.15 0, quest -0.03 0, quick 0.03 0, raise -0.06 0
range -0.15 0, rapid -0.03 0, rate 0.1 0, rates -0.11 0, ratin 0.06 0, re 0.06 0, reach 0.08 0
read -0.22 0, real -0.07 0, reall -0.09 0, recei 0.04 0, recen 0.17 0, recor 0.08 0, recru -0.03 0
redes 0.06 0, reduc -0.04 0, refer 0.05 0, refus -0.03 0, regis -0.03 0, regul -0.05 0
relat 0.18 0, relea -0.06 0, remar 0.05 0, reorg 0.07 0, reque -0.04 0, requi -0.05 0, resid 0.06 0
respe 0.03 0, respi -0.04 0, respo -0.11 0, restr -0.03 0, resul -0.08 0, revea 0.03 0
revie 0.05 0, revis -0.08 0, right 0.25 0, rigor -0.14 0, ring 0.07 0, rise 0.08 0, risk -0.03 0
risks 0.08 0, road -0.08 0, role 0.05 0, room -0.03 0, round 0.05 0, routi 0.08 0, ruled -0.03 0
rulin 0.04 0, run -0.03 0, runs 0.12 0, s -0.13 0, safe 0.04 0, safeg 0.06 0, said -0.13 0
satis -0.05 0, saw 0.22 0, say -0.31 0, sayin -0.12 0, says -0.06 0, scale -0.04 0, schoo -0.08 0
scrut -0.06 0, secon 0.09 0, secre -0.09 0, secto -0.1 0, see -0.1 0, sees 0.04 0, self -0.03 0
semh -0.07 0, sen 0.06 0, send -0.19 0, sense 0.12 0, senso 0.1 0, septe -0.06 0, serio 0.07 0
serve -0.03 0, servi 0.11 0, sessi 0.09 0, set -0.07 0, setti -0.03 0, settl -0.03 0, sever -0.04 0
shape 0.04 0, shapi 0.03 0, share 0.14 0, sharp -0.03 0, she -0.1 0, shift -0.03 0, shock -0.04 0
short 0.05 0, shoul -0.05 0, showe -0.07 0, shown 0.12 0, shows 0.12 0, side 0.09 0, signe 0.04 0
signi 0.48 0, signs 0.07 0, simil -0.05 0, since -0.07 0, singl -0.03 0, six 0.03 0, skill -0.08 0
slow 0.11 0, slowl -0.04 0, so -0.23 0, socia -0.12 0, some 0.14 0, someb -0.04 0, somet 0.14 0
soone 0.06 0, sorry -0.14 0, south -0.08 0, speak -0.04 0, speci 0.06 0, spect 0.05 0, speec 0.14 0
speed -0.08 0, spent -0.03 0, spiri 0.04 0, spoke 0.05 0, squar 0.03 0, stabi 0.04 0, stabl -0.04 0
stage 0.05 0, stake -0.05 0, state -0.21 0, statu 0.04 0, steps -0.08 0, still 0.31 0
strai -0.04 0, strat 0.34 0, stres -0.05 0, stron 0.12 0, struc 0.07 0, strug -0.09 0
stude -0.03 0, study -0.03 0, subje 0.03 0, subsc -0.03 0, succe 0.05 0, such -0.1 0, suffe -0.04 0
suffi 0.03 0, sugge 0.06 0, suit 0.07 0, summa -0.05 0, suppo 0.1 0, sure -0.11 0, surge 0.09 0
surpr -0.17 0, surve -0.12 0, suspe 0.04 0, t -0.24 0, tackl 0.07 0, take -0.1 0, taken -0.05 0
takin -0.05 0, talke -0.12 0, taugh 0.03 0, taylo -0.03 0, teach 0.06 0, team -0.06 0
teams -0.04 0, teena 0.14 0, ten -0.05 0, term 0.04 0, test -0.03 0, than 0.08 0, thank -0.03 0
that 0.22 0, the -0.33 0, their 0.11 0, them 0.04 0, theme -0.03 0, thems 0.05 0, thera 0.21 0
there 0.23 0, these -0.28 0, they 0.21 0, think -0.03 0, third -0.04 0, this -0.16 0, thorn -0.07 0
thoro -0.04 0, those -0.28 0, threa 0.06 0, throu 0.07 0, tim -0.03 0, time 0.14 0, timel 0.2 0
times 0.11 0, to -0.07 0, today -0.06 0, toddl 0.04 0, toget 0.1 0, told 0.04 0, tony 0.03 0
too 0.35 0, took 0.06 0, towar -0.06 0, town 0.05 0, track -0.04 0, train -0.05 0, trans 0.06 0
trave -0.03 0, treat 0.1 0, troub 0.06 0, true 0.05 0, truth -0.03 0, tryin 0.03 0, turne 0.09 0
turns 0.04 0, two -0.24 0, typic -0.04 0, uk -0.07 0, unabl -0.03 0, unacc 0.08 0, unans 0.03 0
under 0.19 0, uneve 0.04 0, unhap 0.11 0, unles -0.03 0, up -0.18 0, updat -0.09 0, urgen -0.07 0
use 0.08 0, users -0.04 0, uses 0.03 0, using 0.09 0, vale -0.07 0, valle -0.03 0, value 0.09 0
valve -0.03 0, varie -0.08 0, ve -0.04 0, verdi 0.13 0, very 0.19 0, views -0.03 0, virtu 0.04 0
visio 0.06 0, visit 0.11 0, voice 0.05 0, vulne -0.06 0, w -0.03 0, wait 0.2 0, waite 0.03 0
waiti 0.1 0, waits 0.08 0, walki -0.03 0, want -0.09 0, wante -0.06 0, wants -0.07 0, was 0.18 0
way 0.18 0, ways -0.06 0, we -0.14 0, weak 0.19 0, weakl 0.06 0, weakn 0.18 0, webin -0.05 0
websi -0.09 0, weeks 0.17 0, well 0.06 0, wellb -0.04 0, went -0.07 0, west -0.07 0, what -0.15 0
whate -0.03 0, wheel 0.03 0, when 0.27 0, where 0.11 0, wheth 0.1 0, which -0.06 0, while -0.04 0
white -0.06 0, who -0.19 0, whole -0.17 0, whom -0.03 0, whose -0.03 0, why -0.05 0, widel 0.08 0
wides 0.05 0, will -0.11 0, willi 0.05 0, winte -0.03 0, wish -0.04 0, withi 0.18 0, witho -0.07 0
won -0.05 0, word -0.06 0, words 0.06 0, work 0.11 0, workf -0.03 0, worki -0.09 0, works 0.03 0
world -0.06 0, worn -0.03 0, worry -0.03 0, worse 0.11 0, would 0.04 0, write 0.06 0, writi 0.04 0
writt -0.13 0, wrote 0.07 0, wsoa -0.08 0, year -0.03 0, years -0.19 0, yet 0.32 0, you -0.19 0
young 0.22 0, your -0.06 0, youth 0.17 0, zaman 0.03 0
before:
0 -0.36 0, a -0.09 0, about -0.27 0, above -0.19 0, absol -0.05 0, acade 0.12 0, accel -0.09 0
accep -0.12 0, accom -0.03 0, accor -0.03 0, accur 0.11 0, achie 0.15 0, acros 0.05 0, act -0.16 0
actin -0.05 0, actio -0.32 0, activ 0.04 0, add 0.03 0, added -0.05 0, addre 0.06 0, adequ -0.04 0
adhd 0.03 0, adole -0.03 0, advic 0.09 0, advis 0.03 0, affec 0.03 0, after -0.11 0, again 0.06 0
agenc -0.03 0, agree -0.13 0, aldwy -0.04 0, aliso -0.03 0, all -0.34 0, allow -0.04 0
almos -0.05 0, along 0.05 0, alrea 0.03 0, also 0.17 0, altho -0.07 0, altog 0.04 0, ambit 0.21 0
among 0.24 0, an -0.05 0, and -0.31 0, annou -0.03 0, annua 0.07 0, anoth -0.07 0, answe 0.14 0
anxio -0.03 0, any -0.06 0, anyth 0.03 0, ap -0.03 0, appea 0.03 0, appoi 0.04 0, appre 0.04 0
appro -0.04 0, archi -0.03 0, are 0.75 0, area -0.38 0, areas -0.13 0, aroun 0.04 0, arran 0.2 0
arriv 0.03 0, artic -0.03 0, as 0.2 0, asd 0.05 0, ashco -0.06 0, aside -0.04 0, ask 0.09 0
asked -0.13 0, aspir -0.03 0, asses 0.06 0, assis 0.04 0, assoc -0.07 0, assur -0.04 0, at -0.15 0
atten 0.07 0, audit -0.04 0, augus 0.03 0, autho 0.05 0, autis 0.14 0, avera -0.06 0, b -0.03 0
backg 0.04 0, backl -0.07 0, badly 0.04 0, based 0.06 0, basis 0.06 0, battl 0.04 0, bay -0.05 0
bbc -0.03 0, be -0.1 0, bear 0.1 0, becam 0.04 0, becau 0.19 0, becom -0.04 0, been -0.09 0
befor -0.06 0, begin 0.07 0, behav 0.03 0, being 0.1 0, below 0.05 0, ben -0.06 0, bette 0.33 0
betwe -0.05 0, beyon -0.1 0, big -0.05 0, black 0.04 0, board -0.07 0, bodie -0.06 0, bosse 0.03 0
both -0.19 0, botto -0.03 0, break 0.04 0, bridg -0.03 0, brief -0.04 0, bring 0.06 0, broad 0.04 0
broke -0.03 0, broug -0.08 0, budge 0.14 0, build -0.12 0, busin 0.03 0, but 0.17 0, by -0.73 0
c -0.07 0, cabin -0.16 0, call 0.08 0, calls -0.05 0, came -0.24 0, camhs 0.05 0, campa -0.04 0
canno 0.05 0, capac 0.06 0, care 0.14 0, carer -0.1 0, cares -0.03 0, carri -0.12 0, case -0.12 0
cases 0.17 0, casew -0.04 0, ccg 0.16 0, ccgs -0.06 0, cent -0.07 0, centr -0.08 0, certa -0.11 0
chair -0.12 0, chall -0.04 0, chanc -0.07 0, chang -0.14 0, charg 0.03 0, charl 0.04 0
chief -0.11 0, child 0.19 0, claim 0.05 0, clair -0.03 0, class -0.03 0, clini 0.19 0, cllr -0.16 0
close -0.03 0, co 0.08 0, coast -0.03 0, code -0.07 0, colla 0.04 0, come 0.1 0, comes 0.15 0
comin -0.09 0, comme 0.11 0, commi -0.13 0, commu 0.23 0, compl 0.13 0, conce -0.03 0
concl -0.17 0, condi -0.04 0, confi 0.07 0, confu -0.05 0, conse 0.04 0, consi -0.06 0
const 0.05 0, consu -0.07 0, conte -0.08 0, conti 0.03 0, copy -0.04 0, corpo 0.04 0, could -0.1 0
coun -0.04 0, counc -0.37 0, count -0.21 0, cours -0.03 0, cover 0.04 0, covid 0.07 0, cqc -0.24 0
creat -0.1 0, credi 0.07 0, crisi 0.12 0, criti 0.11 0, cultu 0.18 0, cut 0.05 0, daily 0.08 0
damne -0.03 0, damni -0.14 0, data 0.1 0, date 0.18 0, day 0.04 0, days 0.04 0, deadl -0.05 0
deal 0.03 0, deali -0.03 0, dealt -0.05 0, dear 0.03 0, decis 0.14 0, dedic 0.03 0, defic 0.04 0
delay -0.04 0, deliv -0.22 0, deman 0.09 0, depar -0.12 0, deput -0.03 0, descr 0.03 0
deser -0.09 0, desig -0.06 0, despi 0.03 0, deter 0.13 0, devel -0.06 0, dfe -0.12 0, diagn 0.04 0
did -0.04 0, diffe 0.1 0, diffi 0.06 0, disab -0.06 0, disap 0.04 0, discu -0.03 0, disor 0.05 0
disru 0.08 0, dissa 0.06 0, dive -0.03 0, do 0.29 0, docum -0.11 0, doesn -0.03 0, don -0.05 0
done -0.04 0, doubt 0.04 0, down -0.07 0, dr -0.04 0, draw 0.05 0, drive -0.1 0, due 0.04 0
durin -0.03 0, dutie -0.04 0, each -0.12 0, earli 0.11 0, early 0.29 0, easil 0.03 0, east 0.07 0
educa -0.13 0, effec 0.04 0, ehc 0.27 0, ehcp -0.14 0, ehcps 0.09 0, elect 0.07 0, else -0.04 0
emplo -0.04 0, end -0.09 0, ends -0.04 0, engag 0.05 0, engla -0.22 0, enoug 0.27 0, enqui -0.05 0
ensur 0.04 0, enthu 0.05 0, entit -0.06 0, equal 0.03 0, equip -0.04 0, essen 0.05 0, evalu 0.04 0
even 0.05 0, ever -0.03 0, examp 0.09 0, excel -0.05 0, exclu 0.06 0, excus -0.04 0, execu -0.13 0
exist 0.05 0, expan -0.03 0, expec -0.07 0, exper 0.05 0, expla 0.11 0, exten -0.12 0
exter -0.03 0, eye 0.06 0, face 0.03 0, fact 0.04 0, faili -0.07 0, fails -0.07 0, failu -0.09 0
fair 0.05 0, faith 0.04 0, falle -0.05 0, famil 0.09 0, far -0.31 0, fast 0.15 0, featu -0.04 0
fed 0.03 0, feedb -0.17 0, feel -0.11 0, feels -0.03 0, fell -0.03 0, fello -0.05 0, felt -0.04 0
fenby -0.07 0, fight -0.19 0, files -0.04 0, final 0.04 0, find 0.03 0, findi -0.07 0, finds 0.06 0
finis -0.06 0, firml 0.04 0, first 0.11 0, fit 0.03 0, five 0.14 0, fixed 0.08 0, flexi 0.04 0
focus -0.3 0, follo -0.06 0, for 0.13 0, forma -0.04 0, forme -0.03 0, forum -0.09 0, found -0.05 0
four 0.03 0, franc -0.06 0, free -0.05 0, from -0.2 0, frust 0.1 0, fulfi 0.04 0, full -0.27 0
fundi -0.03 0, furth -0.05 0, gaps -0.03 0, genui -0.06 0, get -0.13 0, gets 0.04 0, getti -0.03 0
give -0.06 0, given 0.05 0, gives -0.05 0, glad -0.05 0, go 0.08 0, goals 0.03 0, goes 0.11 0
going 0.03 0, golde 0.03 0, gone -0.15 0, good 0.17 0, got -0.09 0, gover 0.08 0, grant -0.05 0
green -0.05 0, groun 0.07 0, group 0.08 0, grow 0.03 0, growi 0.04 0, guida 0.03 0, had 0.05 0
half 0.07 0, hall 0.06 0, hand -0.09 0, hande 0.11 0, handi 0.03 0, handl 0.08 0, hands -0.03 0
happy -0.03 0, hard 0.08 0, hardl -0.04 0, harm 0.03 0, have 0.19 0, havin -0.03 0, healt 0.46 0
heart 0.05 0, heavi 0.03 0, held -0.12 0, help 0.1 0, helpi -0.1 0, here -0.23 0, hide 0.08 0
high 0.09 0, highe -0.03 0, highl 0.23 0, his -0.08 0, hmci 0.04 0, holde 0.07 0, holds 0.03 0
home -0.09 0, hones 0.06 0, hospi -0.06 0, house -0.05 0, how -0.14 0, howev -0.09 0, hub 0.07 0
hyper 0.07 0, i -0.28 0, icb -0.15 0, ident 0.21 0, if 0.06 0, ignor 0.03 0, image -0.06 0
impac 0.06 0, impai 0.03 0, imple 0.03 0, impor 0.1 0, impre 0.07 0, impro -0.3 0, in 0.24 0
inade 0.04 0, incon 0.04 0, incre -0.16 0, indep -0.07 0, influ 0.03 0, infor -0.05 0, initi 0.06 0
insid -0.07 0, inspe 0.08 0, insta 0.08 0, integ 0.03 0, into -0.2 0, intro 0.04 0, inves 0.07 0
invol 0.11 0, is 0.05 0, islan 0.04 0, issue -0.17 0, it 0.04 0, its -0.09 0, james 0.06 0
john 0.04 0, join 0.09 0, joine 0.03 0, joint 0.1 0, judge -0.12 0, june -0.22 0, just -0.13 0
kb -0.03 0, keeps -0.04 0, kept 0.12 0, key -0.19 0, known 0.13 0, la -0.03 0, labou -0.03 0
lack 0.2 0, langb -0.06 0, langu 0.05 0, large -0.05 0, last -0.11 0, laste 0.04 0, late 0.09 0
latel -0.05 0, law -0.08 0, lay -0.05 0, lays 0.05 0, leade 0.54 0, leads -0.1 0, learn -0.1 0
least -0.04 0, leavi -0.08 0, led 0.06 0, left 0.06 0, lengt 0.04 0, let -0.18 0, liber -0.04 0
lie -0.03 0, light 0.03 0, likel -0.04 0, limit 0.05 0, lines -0.03 0, list 0.07 0, lists 0.09 0
littl 0.22 0, live -0.05 0, local -0.31 0, long 0.24 0, longe 0.12 0, look 0.06 0, looke -0.06 0
looki 0.05 0, lost 0.04 0, m -0.04 0, main 0.07 0, mains -0.05 0, major -0.04 0, makes -0.05 0
makin -0.07 0, manag -0.11 0, many -0.03 0, march -0.07 0, marke -0.03 0, marsh -0.07 0
mary -0.03 0, match -0.03 0, matte -0.04 0, may 0.08 0, me -0.09 0, mean 0.04 0, meani 0.03 0
measu 0.06 0, media -0.03 0, medic 0.05 0, meet -0.12 0, meeti -0.09 0, membe -0.14 0
menta -0.04 0, merro -0.08 0, met -0.11 0, metro -0.04 0, miche 0.04 0, middl -0.03 0
might -0.04 0, miles -0.03 0, minis -0.05 0, minut -0.17 0, missi 0.07 0, month -0.18 0
moral 0.05 0, more 0.08 0, most 0.05 0, moved 0.04 0, mp -0.14 0, ms -0.03 0, multi -0.03 0
must 0.09 0, my -0.09 0, named -0.08 0, names -0.03 0, navig 0.05 0, near 0.04 0, need 0.08 0
neede 0.06 0, needs 0.46 0, neet -0.03 0, neigh -0.04 0, new -0.11 0, news -0.13 0, next -0.07 0
nhs -0.36 0, nhse 0.04 0, no 0.29 0, nobod 0.19 0, none 0.06 0, nor 0.03 0, north 0.14 0
not 0.45 0, note -0.1 0, notes -0.03 0, nothi 0.15 0, notic -0.12 0, novem -0.11 0, now -0.34 0
nowhe 0.04 0, numbe -0.05 0, nurse 0.09 0, oblig 0.04 0, off -0.08 0, offer 0.21 0, offic -0.12 0
ofste -0.3 0, often 0.08 0, old -0.04 0, once -0.19 0, one 0.04 0, onlin 0.12 0, only -0.07 0
open 0.07 0, opene 0.04 0, oppor 0.03 0, or -0.03 0, order 0.12 0, organ -0.12 0, other 0.15 0
ought -0.05 0, our -0.35 0, ours -0.05 0, out -0.1 0, outco -0.15 0, outre 0.09 0, overc -0.04 0
overs 0.05 0, overv -0.04 0, own -0.05 0, owned 0.05 0, pace 0.05 0, paedi 0.13 0, page -0.03 0
paid -0.2 0, pande 0.03 0, paper -0.03 0, paren -0.35 0, parli 0.03 0, parti -0.04 0, partn -0.14 0
parts -0.1 0, passi 0.14 0, past -0.05 0, pathw 0.04 0, pay -0.06 0, pdf -0.09 0, peer -0.04 0
peopl -0.04 0, per -0.03 0, perfo -0.09 0, perso 0.06 0, photo -0.15 0, physi -0.04 0, picke 0.06 0
pictu 0.03 0, place 0.12 0, plain 0.04 0, plan -0.2 0, plann 0.06 0, plans 0.25 0, pleas -0.11 0
plent 0.03 0, point -0.05 0, polic -0.05 0, poor 0.18 0, poorl 0.03 0, port -0.08 0, porta -0.04 0
portf 0.07 0, posit 0.08 0, possi -0.05 0, posts -0.04 0, poten 0.03 0, pract -0.16 0, prais 0.13 0
preci 0.04 0, press -0.04 0, previ -0.03 0, prima 0.09 0, prior 0.08 0, priva 0.04 0, proce -0.07 0
produ 0.08 0, profe 0.09 0, progr -0.07 0, promi -0.06 0, promo 0.09 0, promp -0.1 0, prote 0.1 0
proud 0.03 0, provi 0.2 0, psych -0.08 0, publi -0.19 0, pulle 0.05 0, purpo 0.04 0, push -0.03 0
putti -0.06 0, quali 0.04 0, quart 0.03 0, quest -0.05 0, quick 0.03 0, quite -0.06 0, raise 0.05 0
range -0.14 0, rate -0.03 0, re -0.05 0, read -0.07 0, ready -0.06 0, reall -0.08 0, reaso 0.05 0
recei -0.06 0, recen -0.15 0, recep -0.1 0, recog -0.03 0, recom 0.06 0, recov -0.03 0
recru -0.05 0, redes 0.08 0, reduc -0.05 0, refle -0.07 0, refor 0.14 0, regim -0.03 0
regis -0.06 0, relat 0.06 0, relea -0.1 0, rely -0.03 0, remai 0.11 0, remar 0.03 0, reorg 0.04 0
reply -0.05 0, repor -0.19 0, reque -0.05 0, requi -0.06 0, resid -0.05 0, resou 0.06 0
respo -0.14 0, revie -0.18 0, rigor -0.04 0, rigou 0.03 0, rise -0.04 0, risk -0.04 0, risks 0.07 0
role 0.05 0, round -0.04 0, route -0.03 0, routi 0.03 0, rule 0.03 0, rulin -0.05 0, run -0.07 0
runs 0.04 0, s -0.26 0, safe 0.11 0, safeg -0.06 0, safet -0.05 0, said -0.03 0, sarah -0.03 0
satis 0.05 0, saw -0.1 0, say -0.26 0, says 0.07 0, scale -0.03 0, schem 0.04 0, schoo -0.2 0
scrut -0.09 0, secto 0.03 0, secur -0.05 0, see -0.07 0, seein -0.04 0, seems -0.03 0, seen -0.04 0
selec -0.03 0, self 0.1 0, sen 0.08 0, send -0.54 0, senio -0.08 0, sent 0.13 0, serio -0.07 0
serve -0.08 0, set -0.03 0, sets -0.08 0, setti -0.12 0, seven -0.03 0, sever -0.07 0, share 0.04 0
she -0.17 0, shock 0.03 0, shots 0.07 0, showe -0.05 0, shows 0.04 0, side 0.03 0, signe 0.04 0
signi 0.17 0, since -0.09 0, singl 0.09 0, site 0.03 0, skill -0.09 0, slamm -0.03 0, slow 0.07 0
slowl -0.03 0, smith -0.04 0, so -0.3 0, socia 0.04 0, some 0.24 0, someb 0.03 0, soon -0.03 0
speci -0.17 0, speec 0.04 0, spend -0.06 0, spin -0.03 0, spite 0.05 0, spoke -0.08 0, spott 0.03 0
stabi 0.07 0, staff 0.09 0, stage 0.07 0, stake 0.03 0, stand -0.23 0, start 0.03 0, stay -0.03 0
step 0.13 0, steph 0.03 0, steps 0.05 0, still 0.16 0, stood -0.06 0, strai -0.03 0, strat 0.29 0
stron 0.23 0, struc -0.06 0, strug 0.04 0, studi -0.04 0, study -0.04 0, subje 0.04 0, submi 0.06 0
succe -0.03 0, such -0.13 0, suffi 0.24 0, sugge -0.03 0, suit 0.04 0, suita 0.03 0, suppo 0.42 0
surpr -0.08 0, surve -0.09 0, susta 0.08 0, syste 0.14 0, t -0.12 0, take -0.11 0, taken 0.05 0
takes -0.04 0, talk 0.07 0, talke -0.17 0, targe -0.03 0, taylo -0.04 0, teach 0.11 0, team 0.09 0
teams -0.04 0, teena -0.05 0, tells 0.04 0, ten -0.04 0, term 0.08 0, thank -0.11 0, that -0.05 0
the 0.12 0, their -0.04 0, them -0.05 0, thems 0.03 0, then -0.05 0, thera 0.13 0, they 0.42 0
thing -0.07 0, think -0.05 0, third -0.12 0, this -0.33 0, thorn -0.04 0, thoro -0.06 0
those -0.24 0, thoug 0.06 0, thous -0.03 0, three -0.14 0, thriv 0.05 0, throu -0.13 0
thurs -0.04 0, time 0.22 0, timel 0.26 0, times 0.08 0, timet -0.03 0, to 0.1 0, today -0.11 0
toget 0.11 0, told 0.11 0, tony 0.06 0, too 0.54 0, took -0.03 0, top 0.17 0, topic -0.03 0
towar -0.06 0, train -0.05 0, trave -0.05 0, tribu 0.06 0, true 0.03 0, trust 0.14 0, try -0.04 0
turn 0.04 0, turne 0.09 0, turni -0.03 0, two -0.19 0, typic 0.06 0, uk -0.07 0, uncov 0.04 0
under 0.12 0, unhap 0.03 0, unive -0.04 0, unres 0.05 0, until -0.08 0, up -0.4 0, updat -0.13 0
urgen -0.08 0, us -0.24 0, used 0.05 0, using 0.03 0, vale -0.05 0, value 0.05 0, valve -0.05 0
varia 0.06 0, vary 0.04 0, verdi 0.11 0, versi -0.03 0, video 0.06 0, view 0.06 0, views 0.09 0
visio 0.04 0, visit -0.11 0, vital -0.1 0, voice -0.12 0, volun 0.05 0, vulne 0.03 0, wait 0.17 0
waite -0.04 0, waiti 0.14 0, want -0.03 0, wante 0.05 0, warm 0.03 0, warn 0.03 0, was -0.12 0
waste -0.03 0, watch 0.04 0, way 0.1 0, we -0.25 0, weak 0.07 0, weakn 0.1 0, websi -0.07 0
week -0.28 0, welco -0.05 0, well 0.28 0, wellb -0.03 0, went 0.03 0, what -0.33 0, wheel -0.08 0
when 0.13 0, where -0.05 0, which -0.15 0, while -0.03 0, who 0.16 0, whole 0.03 0, whom -0.05 0
why 0.05 0, wide 0.05 0, widel -0.05 0, wides 0.03 0, will -0.35 0, willi 0.03 0, withi 0.1 0
words 0.07 0, work 0.14 0, worke 0.05 0, workf 0.06 0, worki -0.11 0, world 0.03 0, worn -0.04 0
worri 0.11 0, worry 0.03 0, worse 0.1 0, worst 0.04 0, would -0.07 0, write 0.08 0, writi 0.05 0
writt -0.12 0, wrong 0.12 0, wsoa -0.12 0, year -0.13 0, years -0.3 0, yes -0.03 0, yeste -0.05 0
yet -0.12 0, you -0.18 0, young 0.05 0, your -0.03 0, youth 0.04 0, zaman 0.06 0
above:
0 -0.43 -0.22, 0th 0 -0.09, a -0.38 0.03, about -0.22 0, accel -0.19 0, actio -0.03 -0.24
addre 0.19 0, after -0.32 0, all -0.38 0.24, among 0.31 0.63, an -0.08 -0.06, and -0.24 0
answe 0 0.03, app -0.03 0, april 0 0.09, are 0.4 -0.24, area -0.27 0.17, areas 0.24 -0.65
as -0.06 0.05, at -0.06 0, autho 0.06 -0.08, be 0.09 0.15, been -0.2 0, benef 0.03 0
bette 0.13 -0.04, borou 0.03 0, broug -0.03 0, but 0.03 0.04, by 0.12 -0.08, cabin 0.07 -0.03
came -0.12 0.06, can -0.06 -0.06, care 0 -0.09, ccg 0.05 -0.06, chang 0.05 0, child 0.26 0.44
city 0.08 0, clini -0.03 0, come -0.04 -0.15, comme -0.06 -0.05, commi 0.03 -0.16, conce 0.06 -0.04
could 0.11 0, counc 0.04 0.19, count 0.17 -0.03, cqc -0.03 -0.07, criti -0.28 0, deal 0.07 0
dealt -0.08 0, decem 0.03 -0.03, devel 0.32 -0.13, did 0.24 0.12, direc 0 0.15, disab -0.09 0.03
discu 0.09 0.09, do -0.17 0, docum -0.06 -0.05, each -0.16 0, educa -0.12 0, effec 0.11 0
enoug 0.25 -0.04, every -0.03 0, exclu -0.04 -0.09, execu 0.03 0, faili 0 0.18, famil 0.03 -0.05
far -0.18 0, febru 0 -0.13, findi 0.28 0, focus -0.44 -0.05, follo 0 0.16, for 0.04 -0.04
found 0.24 0, four 0.08 0, from 0.22 0, furth -0.04 0, go -0.12 0, going 0.08 0.04, good 0.34 0
had -0.26 0, has -0.15 -0.12, have 0 0.06, head -0.04 0, healt 0.09 -0.09, held -0.05 0.1
here -0.03 -0.15, highl 0.34 -0.03, how -0.23 0.06, ident 0.14 -0.04, impro -0.35 -0.04
in -0.35 -0.31, inclu -0.03 -0.05, inspe 0.18 0.26, into 0.03 0, intro -0.25 0, is -0.15 -0.1
issue -0.1 0, it 0.08 -0.21, its -0.19 -0.17, janua -0.03 0, john 0.06 0, joint -0.1 0
key 0.1 -0.23, last -0.03 0, lead 0.06 0, leade 0.1 -0.12, learn -0.08 0, let -0.04 0
like 0.24 0.12, local -0.26 0.19, long 0.15 -0.1, made -0.34 0, main 0.04 -0.19, meeti -0.13 0.1
membe 0 -0.07, met 0.06 -0.07, minut -0.23 -0.17, monit -0.06 0, more -0.06 0.2, most 0.05 -0.09
named -0.04 0, need -0.11 0.09, neede 0.04 -0.05, needs 0 -0.09, new 0.03 0, nhs 0.04 -0.05
not 0.36 0, noted 0 0.09, now -0.06 0, of -0.09 -0.15, offer 0.06 0, offic -0.04 0
ofste -0.26 -0.27, one 0 -0.12, or -0.03 0, other 0 -0.07, our -0.17 -0.03, out -0.09 0
outco -0.09 0, over 0.05 0, paren -0.07 0.06, partn 0.09 0.41, pdf 0.03 0, peopl 0.15 0.06
plan 0.03 -0.39, point 0.03 0.06, posit -0.33 0.08, post 0.08 0, pract 0.11 0, prior 0.17 -0.23
progr -0.35 0.48, provi 0.05 -0.07, pupil -0.11 0, put 0.05 0.08, quali 0 -0.09, raise -0.09 0
read -0.1 0, recom -0.11 0, repor -0.16 -0.21, respo -0.03 0, resul 0 0.08, revie -0.18 0
s 0.03 0.55, said -0.08 0.04, saw -0.2 0.19, say 0.14 -0.14, says 0.03 -0.11, schoo 0.08 -0.12
secti 0.03 0, seen -0.17 0, send -0.25 0, servi 0.05 0.33, shoul 0.08 -0.04, signi 0.15 -0.04
since 0 0.04, six -0.11 0, skill -0.06 0, so -0.03 0.09, socia -0.03 0, some -0.05 -0.07
speci -0.16 0, staff 0.03 -0.06, state -0.11 0.03, steps -0.13 0, stren 0.24 0.23, suffi 0.24 0.16
syste 0.04 0, taken -0.03 0, team -0.09 0, that 0.51 -0.64, the 0.35 0.17, their 0.06 -0.15
them -0.14 -0.04, there -0.11 -0.14, these -0.04 -0.18, they 0.31 -0.05, this -0.13 0
three -0.27 -0.09, times -0.07 0, to 0.13 -0.05, today -0.03 0, told 0.11 -0.09, too 0.07 -0.08
topic 0.13 0, two 0.07 0.04, under 0.1 -0.13, up -0.25 0, updat -0.07 0, urgen 0 -0.06, us 0 -0.06
vulne -0.04 0, was 0.33 -0.17, way 0.05 0, we -0.17 -0.17, weakn 0.14 -0.06, well 0.26 0.12
were 0.1 -0.29, what 0.34 -0.25, when 0.05 -0.05, where -0.16 0.21, which -0.03 0, who 0.06 0
whole 0.05 0, wides 0.05 0.1, will -0.04 0.03, work 0.05 0.07, worki 0.27 0.04, writt -0.12 0
wsoa -0.03 0, you -0.19 0, young 0.19 -0.05
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
