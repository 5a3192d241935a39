"""How much words count for a sentence telling what became of something; "^" marks its first.

Fitted by logistic regression (L2) on labelled chains, by `scripts/read_links.py`.
"""

BIAS = -0.611

WORDS = {
    -1.0: """
    inspect""",
    -0.6: """
    ofsted""",
    -0.5: """
    england report special their""",
    -0.4: """
    areas borough council initial member members nationa notice respons stateme you""",
    -0.3: """
    ^i ^if ^inspect ^it ^there ^this ^we across area asked childre city cllr cqc departm dfe
    discuss governm high m next nhs paper parent plan purpose re request revisit said signifi
    some staff thank times transpo wsoa""",
    -0.2: """
    ^autism ^cllr ^he ^members ^our ^thank ^they ^to ^what about actions address also am annual
    august authori autism blue cabinet called carer chief clinica comment committ conside
    consult due educati ehc electio executi framewo gave grant heard her hospita hub i if
    integra isn look low meeting ministe most mum my none noted off officia our pandemi partner
    priorit quarter reduce represe require resourc s safety secreta send separat spoke state
    strateg subject take talked these valve view was wasn work working years""",
    -0.1: """
    ^a ^agreed ^an ^area ^as ^attenda ^between ^cabinet ^childre ^dcs ^dfe ^each ^how ^its ^last
    ^meeting ^minutes ^more ^my ^nationa ^next ^none ^not ^note ^noted ^nothing ^ofsted ^pupils
    ^send ^she ^so ^some ^staff ^that ^tribuna ^your academy account action admissi adult
    advised adviser ambitio among announc another approve assesse assista attenda attende
    attendi aware below best block carried closed complet comply corpora cost county course
    covers daughte day decide deficit delayed deliver detaile determi diagnos direct directi
    disabil do documen doesn early elected experie failure fair fall fifth finance finding fit
    followi forecas four free friends further get give glad go governa gratefu hard he hear held
    highest his how identif impact improve include includi inconsi interve introdu item its
    judge kept key kind languag legal limited ll local london looked mainstr many matter matters
    me might minutes morning mother much must needed neighbo news novembe ombudsm online opening
    opinion organis others outcome outstan overspe pace park parts passed persist placed plans
    policy poor positio positiv practic program public pupils questio raised rate recover
    reducti reform replied reply reporte returne review rise risk room running runs safegua
    scope sen senior service several share shown son speech statuto steps surplus taking telepho
    tempora thanked thanks they things this thought tier timelin togethe took touch town trainin
    tribuna trusts tuesday under value vision visited vulnera want well whether which while
    white whole workfor written your""",
    0.1: """
    ^0 ^at ^communi ^council ^exclusi ^five ^four ^head ^icb ^in ^new ^of ^one ^parents ^plans
    ^priorit ^resolve ^school ^schools ^three ^yes ^young above accept accepte access add adults
    against age aged alone always answer answers any anyone anythin apologi april are asks at
    attend audit average because began begin being between bid bought break breaks bring brought
    budget budgets built c calls can care casewor ccg chair challen changed charter christm
    close clubs co comes coming commiss communi complai concern confirm couldn cover data dco
    dec delay didn drawn ended evaluat evening exclusi extend fallen family far fell few figures
    filled find first fixed follow form former found fourth funding going gone gp group groups
    guidanc having headtea help here hill honest house however hubs indepen informa informe into
    invited involve job join keep launche leader leaders learnin least line list living localit
    longest lost mar market mean milesto missing model monday money move named nearly needs
    never number october older on once one ones open ot outreac pages papers person phone
    picture placeme point points promise provisi publish quickly reached reading ready real
    recomme referre regiona remain resolve reviewe run satisfi saturda says self senco sencos
    sent set shorter shows sign site six skills so spend spring start survey talk teams tell
    templat that then therefo three today traject tried turned unit up us used visits waited
    welcome went what when who whom wish with within wks words young""",
    0.2: """
    ^but ^familie ^from ^half ^health ^lead a achieve after agency agreeme already althoug ask
    autumn back be better checked child clinic continu d decembe decisio does down easter end
    ends expect extra februar for got graded half head heads hours icb inclusi jan july june
    know led less little made manager may monthly multi name new occupat officer old opened
    other over owing pathway places planned product provide put quality rather read record
    registe remaini result reviews saw school schools section sensory session shared short
    single social started stopped summer suspens taken target though through too transit trust
    twelve twice until wait waits weekend weekly were where won worker workers would year yes""",
    0.3: """
    0 ^all ^joint ^leaders ^on ^weaknes alterna and before both centre clear contrac days
    earlier effecti familie five forum from had have ii it known late lead march met month nine
    not offer paediat parents permane psychol rewritt same say seen sept since support term them
    therapi therapy to two waiting website write yet""",
    0.4: """
    ^by ^suffici agreed appoint been clinics confide date done eight january second seconda
    signed still than use week""",
    0.5: """
    advice all case each interns longer panel post progres ten those without""",
    0.6: """
    but by every joint no septemb suffici team time weeks""",
    0.9: """
    now""",
}
