"""How much words count for a sentence telling what became of something; "^" marks its first.

Fitted by logistic regression (L2) on labelled chains, by `scripts/read_links.py`.
"""

BIAS = -1.067

WORDS = {
    -1.1: """
    inspect""",
    -1.0: """
    ofsted""",
    -0.8: """
    england nationa notice""",
    -0.7: """
    areas stateme""",
    -0.6: """
    departm dfe m paper special thank""",
    -0.5: """
    across also committ council ehc members our plan report revisit transpo you""",
    -0.4: """
    ^it ^members am borough clinica cllr closed cqc discuss governm initial member ministe
    pandemi partner purpose request respons staff took""",
    -0.3: """
    ^autism ^i ^inspect ^next ^none ^our ^request ^thank ^there ^they ^this ^to actions board
    change childre coffee consult cost county deficit duties electio executi framewo given grant
    heard high hope improve law local many me meeting monitor must neighbo none noted priorit re
    reminde risk runs s safety secreta separat service signifi son spoke state their times
    tribuna under valve white your""",
    -0.2: """
    ^agreed ^approve ^area ^between ^camhs ^childre ^cllr ^how ^if ^its ^last ^more ^my ^nationa
    ^not ^note ^noted ^nothing ^ofsted ^school ^transpo ^tribuna ^we about above academy account
    address admissi ambulan appeal apply asked attendi autism best block blue body care chief
    comment commitm comply conside context corpora country covers dealt decide determi directi
    disabil due early educati equalit film followi formal free functio glad gratefu hard hear
    her i immunis include inquiry integra interve judge languag london long look looking matters
    mayor means meet mental mmr most my next nhs note office officia ombudsm overall overspe
    parent park parts passed pm poor program protect pupils raised reduce reform region regulat
    remembe reorgan replied reply reporte represe resourc returne ring rise risen said scope
    send serious several share some speech statuto subject system take talked thanked thanks
    town tuesday uptake vaccina value version want warned wasn weaknes whether workfor workstr
    years""",
    -0.1: """
    ^about ^across ^adult ^annual ^apologi ^appendi ^backgro ^board ^cabinet ^council ^dcs
    ^deferre ^dfe ^each ^equalit ^failure ^family ^financi ^followi ^he ^hello ^her ^here
    ^highlig ^home ^item ^learnin ^legal ^meanwhi ^meeting ^minutes ^most ^mr ^neither ^now
    ^officia ^other ^overall ^paper ^questio ^recomme ^ref ^ring ^risk ^section ^short ^should
    ^so ^staff ^swindon ^thanks ^that ^the ^uptake ^waits ^what ^why ^your absence acknowl act
    advised adviser agenda ambitio among announc annual another apart appeals appendi area
    around arrived assesse assista assuran asthma august authori awaited awards aware bear beds
    believe bill biscuit black boards booking bus cake came carer carers carried cases catch
    centres changes city closes closing closure club colleag comes common communi confere
    control costs covid credit crime cut cyber daughte deaths decided declara declare dedicat
    deferre delayed delegat designa detaile did directl directo disorde distric divisio do doesn
    doing don dr dsg during duty eating educate ehcp elected electiv else elsewhe endorse event
    events everyth everywh exclude experie faceboo failed failing failure falls felt finance
    financi finding fit fives fix follows force formed four gave general give governi governo
    greater growing growth hall happene happy he hearing held hello highest highlig his hoist
    holiday honesty hospita househo housing icbs identif if inciden includi inconsi individ
    interes introdu invited isn item just justice kept key kids kind knew laptops large leader
    level life lifted light likely limited lines looked lunch mainstr majesty man manches matter
    meanwhi meets merge message middle midland might minutes miss morning mother move moving mps
    mr ms needed neither news notes noticed notices novembe number numbers nursing off online
    opening opinion opposit opted order other otherwi ours outcome overvie owner p pace paragra
    parliam particu pass patient period persist physiot piece play point pool populat positio
    possibl powers practic praised prepare present pressur problem proud publish q quarter
    questio quiet rag rated recall receive recepti recomme ref rejecte replace require results
    review room rules rung safegua satisfa saying school score scrutin sendias senior sets
    shares she shortag should silence sits small soon sorry spendin spent spokesp sponsor stage
    stand stated steady steps strateg strengt submitt sure surplus survey swimmin swindon tax
    taxi teacher tees tell tempora theme themes these things think tier top touch tribute trusts
    unhappy unless up upheld urgent village visited volunte vulnera wants ward wards warm was we
    welcome whole wider wish wished wishes word worksho wrote wsoa yearly yorkshi""",
    0.1: """
    ^a ^action ^almost ^an ^by ^case ^commiss ^communi ^dco ^even ^figures ^five ^forty ^from
    ^half ^heads ^in ^mental ^nearly ^needs ^new ^nhs ^nobody ^outcome ^parents ^placeme ^review
    ^schools ^social ^strateg ^suspens ^their ^therapi ^those ^timelin ^under ^workstr ^yes ^you
    accept add additio adult adverti again against age aged agree ahead almost alone answer
    answers anxiety anxious any anythin apologi apprent approac asks assessm associa assured
    attend attende attenti audited audits autisti award back bank bar based baselin bases be
    began begin begins behind beyond break bring budget budgets buy c cabinet called ccg chair
    changed changin charter check checks child clinici close co coming company complet complex
    confirm contine counts cover covered d dashboa dco dcs decides decisio decline dental
    depends depth deputy devon differ documen door double drafted drawn drop dropped e eleven
    end ended ends equal evaluat even everybo exclusi existin explain express extend fall
    februar fifteen find finish finishe follow fortnig found foundat freedom further getting go
    got gps graded green group hand handboo has haven higher hill hired honest hours house
    impact improvi in inadequ informe interim intervi involve issued job join joined jointly k
    know launch leaders leaflet less like liked link little localit lot love making miles mobile
    model monday more n named nd near need network neurode new north nothing nurseri oct olds on
    only open organis ot over oversig paid papers paperwo pays perform phase placed please plus
    points premise price princip private process produce profile promise propose puts qualify
    queue quickly reached read ready real recent recurre red redesig reduced refer referen
    referra referre refusal rep respite revised right rota rural salt says scoreca screen
    screene screeni section self semh sen senco sense set short shorter show showed shown shows
    six sixteen skills slipped slow someone sound south speak spend spite spokesm spring stands
    stood stopped stronge support suspend talk talking talks telepho tested the them there
    therefo thing this thousan thursda timetab today told towns track tracker try tuition turn
    turned twenty unchang units until updated urdu vague ve video visitin voices wanted way week
    well were what when while withdra within words works worse year young""",
    0.2: """
    ^amended ^but ^effecti ^eight ^exclusi ^first ^four ^funding ^health ^however ^joint ^one
    ^priorit ^send ^six ^three ^too ^two a achieve adhd adopted adultho after allocat already
    alterna althoug amber amendme and anyone apr are at average b base begun being below better
    bid breaks brought busines call calls cannot chairs challen christm cleared clinic clubs
    cluster come commiss concern contact continu counted current describ designe digital disappo
    does earlier easter employe epileps equipme example exists familie far feb feel figure
    filled for form forty forum funding gap going gone guide halved happens head headtea health
    hold holds how increas informa ins instead insuffi known leave led letters line lists live
    living lockdow made mar market median missed moved multi name nearly never nov nurses
    nurture of old older oldest once one ones or outreac outside overnig owing own pathway pay
    peer permane phone picture places planned pledge policy polish posts practit pupil put
    quality quicker r rang rather reach records regard relatio remaini reports result run safe
    satisfi saturda sensory seven since single sit site sixty so standin started startin starts
    strong success teams templat term termly then they thirds three through too trainin treatme
    tried twelve twice unit univers very visit visits weekend where who whom wide with won""",
    0.3: """
    ^all ^familie ^for ^nine ^of ^plans ^weaknes ^young aim an april as ask audiolo backlog bids
    bought capital case casewor centre checked clear college content could count course days dec
    easy expect extra from g good half have heads helped however icb ii indepen knows lead
    manager march may measure money months needs nurse occupat october offer offered officer
    opened passpor pilot product protoco recover recruit same sample saw sencos session shared
    specifi target tender than that time to trust two website weekly will wks worker would write""",
    0.4: """
    ^lead ^on agency agreeme all amended audit autumn been can data decembe done down eight
    fallen five funded hub it january june launche list met paediat pages parents placeme
    progres registe remain rewritt say seconda seen signed summer those though trained transit
    wait waited waiting went workers yes""",
    0.5: """
    0 ^0 ^leaders ^suffici advice agreed before both confide date draft first had interns jan
    july late longest month nine not provide reviews second social start taken therapy traject
    use yet""",
    0.6: """
    appoint but by clinics contrac every joint monthly overdue post psychol sept suspens team
    ten used without""",
    0.7: """
    each effecti longer panel therapi""",
    0.8: """
    no septemb suffici weeks""",
    0.9: """
    still""",
    1.1: """
    now""",
}
