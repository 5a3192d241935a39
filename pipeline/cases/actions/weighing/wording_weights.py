"""How much words count for a sentence telling what became of something; "^" marks its first.

Fitted by logistic regression (L2) on labelled chains, by `scripts/read_links.py`.
"""

BIAS = -1.069

WORDS = {
    -1.1: """
    inspect""",
    -1.0: """
    ofsted""",
    -0.8: """
    nationa notice""",
    -0.7: """
    areas england stateme""",
    -0.6: """
    departm dfe m paper report special thank""",
    -0.5: """
    across also committ council ehc governm members our plan revisit transpo you""",
    -0.4: """
    ^it ^this am borough clinica cllr closed cqc discuss initial member ministe must partner
    purpose request staff took""",
    -0.3: """
    ^i ^inspect ^members ^next ^none ^our ^thank ^there ^they ^to actions autism board change
    childre coffee consult cost deficit duties electio executi framewo heard high hope improve
    law local many me meeting monitor neighbo none noted pandemi re reminde respons risk s
    safety secreta separat service signifi speech spoke state their times tribuna valve white
    your""",
    -0.2: """
    ^agreed ^area ^autism ^between ^camhs ^childre ^cllr ^how ^if ^its ^last ^more ^my ^nationa
    ^not ^note ^noted ^nothing ^ofsted ^request ^school ^transpo ^tribuna ^we about above
    academy account address admissi appeal apply asked attendi best block blue body care carer
    cases chief city comment commitm comply context corpora country county covers dealt decide
    directi disabil due early educati equalit film followi formal free functio given glad grant
    gratefu hear her i immunis include inquiry integra interve judge languag london long look
    looking matters mayor means meet mental mmr most my next nhs note office officia ombudsm
    overall overspe parent park parts passed pm poor priorit program protect pupils q quiet
    raised reduce reform region regulat remembe reorgan replied reply reporte represe resourc
    returne ring rise risen runs said scope send serious several share some son statuto subject
    system take talked thanked thanks town tuesday under uptake vaccina value version want
    warned wasn weaknes whether workfor workstr years""",
    -0.1: """
    ^about ^across ^adult ^and ^annual ^apologi ^appendi ^approve ^as ^backgro ^board ^cabinet
    ^council ^dcs ^deferre ^dfe ^each ^equalit ^failure ^family ^financi ^followi ^he ^hello
    ^her ^here ^highlig ^home ^item ^learnin ^legal ^meanwhi ^meeting ^minutes ^most ^mr
    ^neither ^now ^numbers ^officia ^other ^overall ^paper ^questio ^recomme ^ref ^ring ^risk
    ^section ^short ^should ^so ^staff ^swindon ^thanks ^that ^the ^uptake ^waits ^what ^why
    ^your absence acknowl act advised adviser agenda ambitio ambulan among announc annual
    another apart appeals appendi area around arrived aside assesse assista assuran asthma
    attainm august authori availab awaited awards aware bear beds believe bill biscuit black
    boards booked booking bus cake came carers carried catch centres changes closes closing
    closure club colleag comes common communi confere conside control costs covid credit crime
    cut cyber daughte deaths decided declara declare dedicat deferre delayed delegat designa
    detaile determi diagnos did directl directo disorde distric divisio do doesn doing don dr
    dsg during duty eating educate effect ehcp elected electiv else elsewhe endorse event events
    everyth everywh exclude experie faceboo failed failure falls family figures finance financi
    finding fit fives fix follows force formed four gave general give governi governo greater
    growing growth hall happene happy hard he hearing held hello highest highlig his hoist
    holiday honesty hospita housing icbs identif if inciden includi inconsi individ interes
    introdu invited isn item just justice kept key kids kind knew laptops large leader level
    life lifted light likely limited lines looked lunch mainstr majesty man manches matter
    meanwhi meets merge message middle midland might minutes miss morning mother move moving mps
    mr ms needed neither news notes noticed notices novembe number numbers nursing off online
    opening opinion opposit opted order other otherwi ours outcome outstan overvie owner p pace
    paragra parliam particu pass patient period persist physiot piece play point pool populat
    positio positiv possibl powers practic praised prepare present pressur problem proud quarter
    questio rag rated recall receive recepti recomme ref rejecte replace require results review
    room rules rung safegua satisfa saying school score scrutin senior sets shares she shortag
    should silence sits small soon sorry spendin spent spokesp sponsor stage stand stated steady
    steps strateg strengt submitt sure surplus survey swimmin swindon tax taxi teacher tees
    tempora theme themes these things think tier top touch tribute trusts unhappy unless up
    update upheld urgent village visited volunte vulnera wants ward wards warm was we which
    whole wider wish wished wishes word worksho wrote wsoa yearly yorkshi""",
    0.1: """
    ^a ^action ^an ^by ^case ^commiss ^communi ^dco ^even ^figures ^five ^forty ^from ^half
    ^heads ^in ^mental ^nearly ^needs ^new ^nhs ^no ^nobody ^outcome ^parents ^placeme ^please
    ^review ^schools ^social ^strateg ^suspens ^therapi ^those ^timelin ^under ^workstr ^yes
    ^you accept add additio adhd adult adverti again against age aged ahead alone answer answers
    anxiety anxious any anythin apologi apprent approac asks assessm assured attend attende
    attenti audited audits award back bank bar based baselin bases be began begin begins behind
    break bring budget budgets buy c cabinet called ccg chair changed changin charter check
    checks child clinici close co coming company complet complex confirm contine counted counts
    course cover covered d dashboa dco dcs decides decisio decline dental depends deputy devon
    differ documen door double drafted drawn dropped e end ended ends equal even everybo everyon
    existin explain express extend fall feb februar fifteen find finish finishe follow fortnig
    forum found foundat fourth freedom full getting go gone got gps graded green group hand has
    haven higher hill hired honest hours house how impact improvi in inadequ informe interim
    intervi involve job join joined jointly k know launch leaders leaflet less liked line link
    little localit lot love make making miles mobile model monday more n named nd near need
    network new north nothing nurseri oct on only open organis ot out over oversig paid papers
    paperwo pays perform phase placed please plus points premise price princip private process
    produce profile promise propose provisi puts quickly reached read ready real recent recogni
    recurre red redesig reduced refer referen referra referre refusal rep reports respite result
    revised rota run rural salt schools scoreca screen screene screeni section self semh sen
    senco sense set short shorter show showed shown shows six sixteen skills slipped slow
    someone sound south speak spend spite spokesm spring stands stood stopped stronge support
    suspend talk talking talks telepho tested the there therefo thing third this thousan timetab
    today told towns track tracker try tuition turn turned twenty unchang units until updated
    urdu vague ve video visitin voices waits wanted way week well were what wheelch when while
    withdra within words works worse year young""",
    0.2: """
    ^amended ^but ^effecti ^eight ^exclusi ^first ^four ^funding ^health ^however ^joint ^one
    ^priorit ^send ^six ^three ^too ^two a achieve adopted adultho after allocat already alterna
    althoug amber amendme and anyone apr are at average b backlog base begun being below better
    bid breaks brought busines call calls cannot chairs challen christm cleared clinic clubs
    cluster come commiss concern contact continu could current describ designe digital disappo
    does drop earlier easter employe epileps equipme evaluat example exists familie far feel
    figure filled for form forty funding gap going guide halved handboo happens head headtea
    health hold holds increas informa ins instead insuffi known leave led letters lists live
    living lockdow made market median missed months moved multi name nearly never nov nurses
    nurture of offered old older oldest once one ones opened or outreac outside overnig owing
    own pathway pay peer permane phone picture places planned pledge policy polish posts practit
    pupil put quality quicker r rang rather reach records regard relatio remaini safe satisfi
    saturda says sensory seven since single sit site sixty so standin started startin starts
    strong success teams templat termly them then they thirds three through thursda too trainin
    treatme tried twelve twice unit univers very visit visits weekend where who whom wide with
    won write""",
    0.3: """
    ^all ^familie ^nine ^of ^on ^plans ^weaknes ^young agency aim an april as ask audiolo bids
    bought can capital case casewor centre checked clear college content count days dec done
    easy expect extra from g good half have helped however hub icb ii indepen knows launche lead
    manager mar march may measure money needs nurse occupat october offer officer passpor pilot
    product protoco recover recruit same sample saw sencos session shared specifi tender term
    than that time to trust two website weekly will wks worker would""",
    0.4: """
    ^for ^lead agreeme all amended audit autumn been before data decembe down eight fallen five
    funded heads it january july june list met nine paediat pages parents placeme progres
    registe remain rewritt say seconda signed summer target those though trained traject wait
    waited waiting went workers yes""",
    0.5: """
    0 ^0 ^leaders ^suffici advice agreed both confide contrac date draft first had interns jan
    late longer longest month not provide psychol second seen social start taken ten therapy
    transit use yet""",
    0.6: """
    appoint but by clinics every joint monthly overdue post reviews sept suspens team used
    without""",
    0.7: """
    effecti panel therapi""",
    0.8: """
    each no septemb still suffici weeks""",
    1.1: """
    now""",
}
