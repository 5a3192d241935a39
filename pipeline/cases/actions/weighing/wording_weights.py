"""How much words count for a sentence telling what became of something; "^" marks its first.

Fitted by logistic regression (L2) on labelled chains, by `scripts/read_links.py`.
"""

BIAS = -0.784

WORDS = {
    -1.0: """
    inspect""",
    -0.7: """
    ofsted""",
    -0.5: """
    areas council england nationa report you""",
    -0.4: """
    ^it across area borough departm discuss initial m member members notice paper plan said
    signifi special staff stateme thank their transpo""",
    -0.3: """
    ^i ^inspect ^members ^there ^this ^we also am annual childre cllr cqc dfe due educati
    executi governm most nhs our parent purpose re request respons revisit spoke times wsoa""",
    -0.2: """
    ^agreed ^area ^autism ^cllr ^he ^if ^nationa ^next ^note ^noted ^ofsted ^our ^request ^thank
    ^they ^to ^tribuna ^you about address adult asked attenda authori autism blue board cabinet
    carer chief city clinica comment committ context corpora covers decide deficit diagnos
    disabil early ehc electio framewo gave he hear her high hub i last legal local look matter
    matters ministe must neighbo next none noted pandemi partner parts passed practic priorit
    program quarter raised reduce represe review s safety scope secreta send separat some state
    subject teacher these this town tribuna vaccina valve wasn workstr years your""",
    -0.1: """
    ^adult ^approve ^as ^attenda ^between ^cabinet ^camhs ^chair ^childre ^comment ^dcs ^dfe
    ^each ^ehc ^here ^home ^how ^its ^last ^learnin ^meeting ^minutes ^more ^my ^none ^not
    ^nothing ^recruit ^send ^so ^some ^staff ^thanks ^their ^transpo ^waits ^what ^your absence
    academy account act actions admissi advised affecte among announc another appeal approve
    assesse assista attende attendi august awards aware balance beds best block body booking bus
    called camhs carried cases centres choose closed coffee complet comply confere conside
    consult cost country county course cut daughte decided declare delayed deliver detaile
    determi did direct directi documen doesn doubled dr dsg duties educate ehcp elected equalit
    everyth expecte failure fair feedbac film finance finding fit followi forecas formal free
    functio give glad governo graduat grant gratefu grown guide hall happene hard heard highest
    highlig his home hope hospita hour housing identif if impact include includi inconsi integra
    interve introdu isn item judge judgeme just key kind languag law letter librari like limited
    ll london looked looking low mainstr many mayor me means meet meeting meets mental might
    morning mother moving mr much mum my named needed network note numbers off office officia
    often ombudsm online opening opinion others outcome outstan overall overspe pace page park
    persist plain pm poor positio praised present pressur pupils questio quiet rag rate reform
    refresh region reminde replace replied reply reporte require resourc results returne ring
    rise risk room rose royal running runs safegua scrutin sen sendias senior service sets
    several shall share somethi son south speech spendin spent spokesp statuto steps stop
    strateg surplus swimmin system take taking talked taxis thanked thanks things tier timelin
    took touch trainin trusts tuesday under value ve version view virtual visited volunte
    vulnera want ward was weaknes well whether which white whole wider wished word work workfor
    writing written""",
    0.1: """
    ^0 ^at ^but ^by ^council ^decisio ^effecti ^exclusi ^five ^four ^free ^from ^half ^head
    ^monitor ^needs ^new ^no ^nobody ^one ^outcome ^priorit ^resolve ^review ^six ^strateg
    ^target ^three ^waiting ^young accept accepte additio adultho aged ago althoug amber amended
    an answer answers anyone anythin apprent april are as attend average because begin begun
    being beyond bodies break breaks budget budgets busines c call cannot casewor ccg chair
    chairs challen charter check child christm cluster co coming commiss complai confirm dashboa
    dco decembe decisio delay didn differe directo draft drop evaluat evening everybo exclusi
    extend felt few find finishe fixed form found fourth freedom friend full funding gap getting
    going gone good gp groups has headtea health help helplin hold honest hours hubs idea in
    inclusi informa informe invited involve itself job join joined jointly keep know launche
    leader leaders least leave less line little live living localit lockdow lost market mean
    measure milesto missed missing model monday mostly name need never new north nurse nurses
    october of on once one ones open ot out oversig owing own package pages passpor people phone
    picture place points premise previou private promise protoco provisi publish pupil quickly
    ran reached read reading ready real recogni recomme record recurre red reduced referre
    reports rest result sat satisfi schools see self senco sense sensory set seven shorter show
    shows sign skills sleep spend spring starts stays stood t tell templat there therefo thirds
    thousan too top track treatme turn turned unit up updated urdu visit visitin visits welcome
    what wheelch when who whom whose worse y young""",
    0.2: """
    ^communi ^directo ^familie ^health ^in ^mental ^nine ^of ^parents ^plans ^year ^yes a
    achieve add after age agency agreeme already alterna any ask at audit back be began bid
    bought brought calls can checked clear clinic clubs comes communi concern continu could d
    data does earlier end ended ends equipme expect extra fallen familie family februar filled
    follow for funded got graded half hand head heads hill house however icb jan june led
    longest made manager may money months multi nearly needs occupat officer old older opened
    other outreac overdue papers permane placeme planned polish posts product profile put
    quality rather registe remain remaini run same sample saturda saw say section sencos shared
    short site specifi start started stopped strong success summer suspens teams them then
    though traject tried trust twelve twice until used waited weekend weekly were with within
    wks won words worker yes""",
    0.3: """
    ^all ^joint ^weaknes against agreed and autumn backlog base better both confide days easter
    eight employe far first forum from ii indepen it july known lead list march met monthly not
    offer over parents pathway places reviews seconda seen sept session since single so social
    support target term that therapy through to transit two wait website week where workers
    would write year""",
    0.4: """
    0 ^lead ^leaders ^on been case centre contrac date done down five have january late nine
    paediat provide psychol rewritt signed than use went yet""",
    0.5: """
    ^suffici advice appoint before clinics effecti every had longer month post progres second
    septemb still taken therapi those waiting without""",
    0.6: """
    all but by each interns joint no panel suffici team ten time""",
    0.8: """
    weeks""",
    1.0: """
    now""",
}
