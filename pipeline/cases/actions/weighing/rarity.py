"""How rare a word is in official findings, from 0 (in every one) to 1.

Counted in the 18,305 sentences of published area SEND reports, by the stems that `subjects` makes.
"""

_LISTED = {
    0.2: """
    peopl servic work""",
    0.25: """
    care need support""",
    0.3: """
    assess authorit ensur famil help improv lead plan qualit social ther wait well""",
    0.35: """
    board develop educ effectiv experienc good health improve includ inform inspection leav
    look meet partner provid risk school team thes""",
    0.4: """
    access across action appropri arrange carers commission early effective exampl fami high
    howev identif impact inspector manag numb ofst parent partn plac plann practic progress
    protection rang receiv report result review safeguard staff train understand wher""",
    0.45: """
    achiev adopt adoption agenc alway availabl benefit cases challeng chang consider
    consistent current fost furth gov group home increas learn level live made make manage
    many mean multi-agenc other outcom oversight performanc place positiv process professional
    provision recent reduc regular requir robust senior significant strateg strong thos use""",
    0.5: """
    accommod activit additional address adult adulthood although approach appropriate attend
    bett case communit complet comprehensiv concern continu data decision detail does ehcplan
    enabl enough enquir establish exploit focu independent individual intervention issu joint
    key know lack last living long lscb majorit memb mentalhealth miss monitor month national
    offer offic opportunit outofschool over panel particular permanenc person personal polic
    practition priorit quick record relation remain respons return right safe secur seen
    sexual shar sinc skill small specialist strategic strengthen successful sufficient system
    target under used very view visit voic whil you""",
    0.55: """
    able abus act advic advis analysi assuranc attainment averag awar becom best borough
    capacit chair clear complex conferenc contact contribut corpor court decision-mak deliver
    demonstr difficult direct director disabilit domestic due during educational email employ
    engag evalu evidenc feel find focus follow foster fully guidanc harm having icb implement
    initial inspect integr interest involv leader led like limit link lives making march match
    met often only overall part pathwa permanent prepar previou programm promot proportion
    protect public recognis recruit referral reflect regul respond routine section sett
    special stag standard start statutor strength subject suitabl supervision take taken thre
    threshold togeth transition understood undertaken valu vulnerabl way wide workforc www""",
    0.6: """
    accountability advisor age ambitiou annual appoint attendanc autism aware based befor
    build cafcass careful carr caseload chief circumstanc close colleg commit committ communic
    consid coordin copy cqc cultur date dcs design despit differenc different disabl
    discussion docu driv embedd emotional encourag engage escal evident exclusion executiv few
    five formal format found framework free full futur get given govern governanc great
    high-qualit histor hmi homes hous http identific important inadequ inconsistent influenc
    interview invest judg known larg licenc life line maintain minorit model move necessar
    next nhs north open order outofarea own particip period phone pleas poor possibl post
    potential present prioritis proceed prompt pupil put rais recommend regard relevant
    resourc responsibilit role safet saw scrutin see seek seriou set show similar six stabilit
    step still sure sustain swift teach term therap thorough times track tri-borough trust
    undertak updated updates variabl virtual whom wider wish without""",
    0.65: """
    abilit accessibl account accurate activ active addition adolescent adoptiv advoc advocac
    against ages agre align alleg alloc alternativ annualreview approximate around aspir
    assist assur attention becaus beginn behaviour birth braill break broth cannot carer centr
    charg check childcar city clos com combin complaint consequent consult contribution
    coproduction copyright core county cours creativ crown dates dedic deliv demand describ
    determin did discuss doing done drift eepurl effort elect emergenc england enhanc entitle
    event ever excellenc exceptional expect explor extensiv featur feedback financial first
    form forum four frequent friend front frontlin function fund gain gaps general going
    good-qualit guardian happen hard held homeless identify immedi increasing independenc
    initiativ insufficient introduc involve iros itrdn januar judge july keep knowledg legal
    less lived long-term low mainstream majest makes mash meaningful measur medium misus mscb
    neglect newly newslett older ongo operational option orders organis outsid outstand
    overview pace packag pas past pathway pictur point positive prevent primar print prison
    priv problem procedur produc profil project prospectiv publish purposeful rate reach
    reduction referr represent request residential responsibl rigorou say secondar sensitiv
    short sist situ sometim speechlanguage spoken stabl stay stor sub-group subscrib
    subsequent summar taking textphon therapeutic tool turnov typical unaccompan until useful
    using vast weak weakness welfar well-be west wheth writ written youth""",
    0.7: """
    abov absenc accordanc acknowledg acted affect aged ageof16 alcohol allow alon alongsid
    alread ambition analys anoth appl applic apprentice approv april archiv aris ask aspect
    asylum-seek audit availabilit avoid await barri basi becam beyond bring broad busi captur
    caus ceas celebr choic clinical collabor come compar completion complianc confidenc
    confirm connect considerabl consistenc contain contingenc coordinator countr create crisi
    cultural custod days death decemb deficit diagnosi direction disruption diversit doc drug
    duty dynamic earliest early-help eight emerg end english enter environ episod especial
    ethnic even excellent exist expertis extend facilit factor fail februar figur files
    forward gap give gsi head helpful her highlight his hour hub incident inclusion indic
    innovativ instanc intelligenc interim introduction investig iro journe just kew languag
    law left lesson lett list localoffer logo lower manageabl mann medical moves moving
    multipl nationalarchiv needsassessment network notific novemb nurs offend offers once
    open-government-licenc oper others outlin overseen parental persistent political popul
    practical pre-proceed prior private proactiv progression psi qualif rath rational real
    reason reflectiv regional regist relating representativ responsiv retention reus same
    sampl secretar sector septemb session seven several sign singl soon sought speak spok sscb
    state structur subgroup substanc substantial success sufficienc supportiv systematical
    takes talk themselv therefor things think throughout told toward transform trend tw9
    underpinn unit universit variabilit variet violenc vision visitor voluntar websit week
    well-coordin well-establish wellbe whol whos why widespread year-old""",
    0.75: """
    academic adequ admission agenda alert almost along amend analytical apply appreci arrang
    articul assistant associ attach august away babies back background balanc base bed begun
    below bespok black breakdown breakfast brought caring casework central champion
    child-centr child-focus cicc club co-loc coll collaborativ collaborative common complain
    conduct confident consent consequenc continual continuit continuou counsell cover created
    criminal critical cycl daily dataset day decid decisiv depart diagnostic discharg dissemin
    divers door down dsr earli easi east edge eith elective electronic enjo equal equip expos
    express extent external extreme failur felt femal firm frustr gang gath gather genital
    gett goal grant grow happ hear heart historical hold hospital identit immediate imple
    importanc impressiv in-hous inclusiv inconsistenc incorpor ineffectiv influential informal
    information-shar initi input insight intensiv internal join judiciar june knowledgeabl
    lado later least leisur length life-stor littl localit main marac mathematic matt meal
    measurabl member mentor might minimis minut moved mutil negative nine nor objectiv observ
    occupationaltherapy octob old overse paediatric pandemic paragraph pattern pcf peer peps
    percentag perform perpetrator phas physical pilot plo post-adoption power premium pressur
    prevention previous protocol purpos radicalis rapid rates readi redesign register relative
    repeat require research resolv respect restorativ restructur roles routin safer scal schem
    scr screen scrs second sens sensitive settl shap shortfall sibl signpost south specifical
    spend stakehold struggl student suitab systemic tackl tailor tenanc therapist took total
    touch trying turn unabl unclear underdevelop universal unnecessar up-to-d urgent usual
    valuabl via victim visibl vulnerabilit want ways welcom wherev whilst workload worr""",
    0.8: """
    absent academ acceler accept accord adapt adequate advanc ageof18 agree aim aims among
    analyst approval aspirational asylum award basic begin birthda board1 book brief british
    budget campaign cared categor cdop chanc chronolog clarit clust co-ordin cohort colleagu
    coming commenc comment committe compassion consist constructiv context contract conven
    convers covid-19 creates creating creation cse declin decreas defin depth deput desir
    deterior developmental disord disrupt divert draw driven drop-in eet effect efficient ehc
    embed emphasi endur entitl ethnicit everyon evidence-bas exceed explain face fair fall far
    fewer file final flexibl frequenc full-tim furthermor gives guid half highest holistic
    household hubs illustr indicator innov instabilit instrumental intend intern isol itself
    job jsna justic kept largest launch leaflet lots mark meant mechanism mental merseysid
    messag method methodolog metropolitan minimum mitig mixed multi-disciplinar narrow natur
    navig near neet negativ neighbour nevertheless nick notif obtain occup occur one-to-on
    onlin outreach overarch overnight pass passion passport peers physiotherap play pledg
    position povert prevalenc preventativ proactive proper protectiv proud psychologist pursu
    quart quarter rare realistic recognition reflection refresh reintegr relentless relianc
    remov repe resilienc revis rigour rise rising run scrutinis semh sen sendiass separ
    serious sets she short-term single-agenc slight smooth solution sound sourc spac sport
    stepp stud sub-committe submitt suit suitabilit supervis surve sustainabl systematic
    take-up tangibl task teenag tell tenaciou test third though thought thoughtful transf
    transferr transl transport trauma travell treat triag tried try underwa unnecessari
    unregister unsuitabl urgenc uses vacanc vary watch well-consider well-resourc well-target
    workshop your""",
}
_UNLISTED = 0.9
"""What a stem counts that stands in fewer than 12 sentences."""
_RARITY = {stem: counts for counts, stems in _LISTED.items() for stem in stems.split()}


def rarity(stem: str) -> float:
    """How rare the stem of a word is."""
    return _RARITY.get(stem, _UNLISTED)
