"""The topics of actions: how an action names each, and the words of what is told of it later.

Parts of patterns in small letters, from the beginning of a word on.
"""

TOPICS: dict[str, tuple[str, str]] = {
    "annual reviews": (
        r"annual review|reviews? of (?:ehc |their )?plans|review process|process of annual",
        r"(?:annual|yearly) meeting|review (?:officers?|backlog|meetings?|team)|reviews? (?:were"
        r"|was|are|is|had|have|has|held|completed|done|overdue|outstanding|finished|on time|in a"
        r"|each|a month)\b|(?:overdue|late|outstanding|hundred|\d) reviews\b|amend(?:ed|ment)"
        r"|phase transfer|yearly review",
    ),
    "plans on time": (
        r"[^.]{0,60}(?:timel|time taken|statutory|20 weeks|twenty weeks|deadline|delay|backlog"
        r"|quick|prompt|on time)[^.]{0,80}\b(?:ehc|plans?\b|needs assessment)|(?:ehc"
        r"|education, health and care|plans?\b|needs assessment)[^.]{0,90}(?:timel|statutory"
        r"|20 weeks|time\b|deadline|delay|backlog)",
        r"20[- ]weeks?|twenty[- ]weeks?|on time\b|in time\b|timeliness"
        r"|within (?:the )?(?:statutory|legal|20)|plan[- ]writers?|overdue|case ?workers?"
        r"|case ?officers?|ehc co-?ordinators?|new plans|plans (?:were |are )?(?:issued|finished"
        r"|finalised|completed)|requests? for|late plans?|assessments? (?:were|had|have|that"
        r"|overdue)|psycholog\w+ (?:advice|report)",
    ),
    "quality of plans": (
        r"quality of [^.]{0,50}plans?\b|plans\b[^.]{0,90}(?:precise|specific|accura|quality"
        r"|reflect|outcomes|clear|contribut)|quality assur|improve[^.]{0,20} (?:ehc"
        r"|education, health and care)[^.]{0,10} plans so",
        r"audit(?:ed|s|or)?\b|sample of|quality[- ]assur|good or (?:better|outstanding)|template"
        r"|golden thread|outcomes? (?:that|are|were|in)\b|vague|moderat|panel|plan[- ]writing"
        r"|re-?written|copied|rated|judged|graded|would benefit|spell(?:s|ed)? out|specif\w+"
        r"|legally compliant|drafts?\b|checked",
    ),
    "advice for plans": (
        r"[^.]{0,60}(?:health|social care)[^.]{0,40}(?:advice|contribut|input)",
        r"health advice|advice (?:from|was|is|returned|in|within|arriv)|designated \w+ officer"
        r"|dco\b|dsco\b|dmo\b|six weeks|social work\w* (?:advice|reports?)|contribut"
        r"|reports? for plans",
    ),
    "neurodevelopment": (
        r"autis|adhd|attention deficit|neuro-?(?:dev|div)",
        r"asd\b|diagnos|while (?:you|they|we) wait|waiting well|sleep|right to choose|nd\b"
        r"|(?:assessment|diagnostic) (?:pathway|list|clinic)|the pathway|needs-led|profiling",
    ),
    "speech and language": (
        r"speech|language (?:and|therap)|communication (?:needs|and interaction)",
        r"slt\b|salt\b|therapists?\b|talk\w* (?:boost|mats)|elklan|stammer|communication aid"
        r"|balanced system|drop-ins?",
    ),
    "therapies": (
        r"occupational|therap(?:y|ies)|physio|sensory (?:processing|needs|integration)",
        r"therapists?|ots?\b|sensory|posture|motor skills|hours? (?:delivered|given)",
    ),
    "mental health": (
        r"mental health|emotional|camhs|semh|well-?being",
        r"mhsts?\b|counsell|anxi|self-harm|crisis|i?thrive\b|nurture|psychiatr|trauma"
        r"|referral to treatment|first (?:contact|appointment)",
    ),
    "paediatrics": (
        r"paediatric",
        r"consultants?\b|child development|clinics?\b|medical (?:advice|officer)",
    ),
    "psychologists": (
        r"(?:educational )?psycholog",
        r"eps?\b|trainees?\b|eps’",
    ),
    "short breaks": (
        r"short breaks?|respite",
        r"overnight|saturday|holiday (?:club|activit|scheme|play)|(?:play|activity) scheme"
        r"|sitting|a break|time out|personal budgets?|direct payments?|half-?terms?|stays?\b"
        r"|befriend|carers? (?:had|have|who|were)|packages?\b|after-school club|weekends?",
    ),
    "adulthood": (
        r"adulthood|(?:aged?|of|for) 1[4-9]|1[4-9] (?:to|and over|or over|plus)|post-?1[4-9]"
        r"|employment|independent(?:ly)? (?:liv|and)|adult (?:services|social|health|life)"
        r"|older young people|young adult",
        r"(?:supported )?intern(?:ship)?s?\b|employ|jobs?\b|work (?:experience|placement)"
        r"|apprentic|college|1[4-9]\+|16[- ]plus|18[- ]plus|19[- ]?(?:to|plus|\+)"
        r"|travel training|careers?\b|year (?:9|nine)|supported living|leavers|project search"
        r"|adult (?:nursing|community|provider|learning)|later life|growing up|ready steady go"
        r"|eighteen|nineteen|grown",
    ),
    "changing school": (
        r"transition|mov(?:e|es|ing) (?:from|to|between|on|into)|phases?",
        r"transfer|year (?:6|7|six|seven)\b|summer school|handover|hand over|next (?:school"
        r"|stage)|new (?:school|setting)|moving up|secondary",
    ),
    "attendance": (
        r"attend|absen|exclu|suspen|part-time|reduced timetable|not in (?:school|education)"
        r"|out of school|missing (?:school|education)|full-time education",
        r"timetables?|missing|register of|persistent|off[- ]roll|re-?engage|half their sessions"
        r"|back in (?:school|class)|full hours|emotionally based|ebs?n?a\b|sent home|in class"
        r"|returned to school|register\b",
    ),
    "education elsewhere": (
        r"alternative provision|tuition|educated at home|home[- ]educat|otherwise than"
        r"|awaiting (?:a )?placement|without (?:a )?(?:school|placement)",
        r"ap\b|tutors?|pupil referral|hours|25 hours|elective|taught at home|chosen to teach"
        r"|eotas|eotis|home educ|home visit",
    ),
    "school places": (
        r"(?:school |specialist )?places?\b|sufficien|specialist (?:provision|settings?|school)"
        r"|special schools?|placements?",
        r"resource[d]? (?:base|provision|unit)|units?\b|bases?\b|free school|expan|capital"
        r"|new school|classrooms?|opened? (?:in|on|at)|builders?|planning permission|site\b"
        r"|build(?:ing)?\b",
    ),
    "schools elsewhere": (
        r"outside (?:the|of the|their)|out[- ]of[- ](?:area|borough|county|city)"
        r"|independent (?:and |or |special |non-?maintained )|residential|distant",
        r"independent|non-?maintained|beyond (?:our|the)|visited|visits?\b|monitoring visits"
        r"|far from",
    ),
    "early years": (
        r"early years|under (?:five|the age of five|5)|youngest|two[- ]year|pre-?school|nurser"
        r"|babies|aged (?:two|three|four)|0 to 5",
        r"under-?(?:fives?|5s)|toddler|health visit|portage|27 months|reception"
        r"|integrated review|ages and stages|childmind|two and a half|2-2|mandated"
        r"|development(?:al)? checks?",
    ),
    "early help": (
        r"identif(?:y|ied|ication)|early (?:help|support|intervention)|earlier|at the earliest",
        r"family hubs?|screen|outreach|spotted|sooner|referr|early help|graduated",
    ),
    "mainstream schools": (
        r"sen support|mainstream|inclusi(?:on|ve)|graduated|ordinarily available|senco",
        r"toolkit|handbook|quality first|link adviser|peer review|expectations|charter"
        r"|cluster|locality|training for (?:schools|teachers|sencos)|teachers|audit|pledge",
    ),
    "information for families": (
        r"local offer|communicat\w+ (?:with|to|between|clearly|about)|clear information"
        r"|information (?:for|to|about|that|is)|know (?:what|where|about)|accessib",
        r"website|web ?pages?|page views|newsletters?|calls?\b|phone|helpline|named (?:worker"
        r"|case|officer|contact|person)|key ?workers?|emails?|repl(?:y|ies)|text messages?"
        r"|answered|ring(?:s|ing)? (?:back|them|us)|roadshow|leaflet|easy[- ]read|videos?\b"
        r"|search|told (?:who|what|when)|drop-in|keeping in touch|messages?\b",
    ),
    "parents' say": (
        r"co-?prod|parents?[^.]{0,50}(?:engag|involv|relationship|trust|confiden|voice|view"
        r"|partner|say\b)|engag\w+ (?:with|of) (?:parents|families)|(?:views?|voices?|trust"
        r"|confidence) (?:of|from|and)[^.]{0,50}(?:parents|famil|carers)|with (?:parents"
        r"|families) as|families as",
        r"forum|pcf\b|parent(?:s|al)? (?:panel|reps?|representatives?)|charter|engag|confiden"
        r"|trust|listen|survey|consult|sat on|you said|co-chair|partnership agreement"
        r"|working agreement|involved|had a say|at the table|before (?:it|they) (?:was|were)"
        r"|designed with|written with|drafted with|parents? (?:say|said|feel|felt)",
    ),
    "children's say": (
        r"(?:views?|voices?|wishes|aspirations|hear)[^.]{0,50}(?:children|young people|pupils)"
        r"|(?:children|young people)[^.]{0,50}(?:shape|views?|voices?|say in|heard)",
        r"youth (?:forum|panel|council|voice|parliament|group)|young (?:advisers?|advisors?"
        r"|inspectors?|ambassadors?|reporters?|voices|commissioners)|talking mats|participation"
        r"|shadow board|pupils? (?:said|told)|children (?:said|told|wrote)|in their own words"
        r"|young people (?:said|told|wrote|helped|designed|chose|sat)|ambitions",
    ),
    "leadership": (
        r"governance|oversight|leadership|account\b|accountab|strategic|self-evaluation|scrutin"
        r"|vision|shared (?:strategy|ambition|understanding)|pace of",
        r"board|chair(?:ed|s)?\b|terms of reference|risk register|dashboard|scorecard"
        r"|highlight report|sub-?groups?|executive|strategy|priorities|challenge|held to"
        r"|responsib|chief executive|assurance",
    ),
    "data and impact": (
        r"data\b|impact|evaluat|performance|outcomes framework|measur|intelligence"
        r"|information about|know how well|difference",
        r"dashboard|scorecard|jsna|needs assessment|baseline|indicators?|kpis?\b|reporting"
        r"|data set|dataset|power bi|counts? of|analys|outcomes? measures?|figures",
    ),
    "joint commissioning": (
        r"commission|pooled|jointly (?:plan|fund|buy|agree)|joint (?:funding|planning)",
        r"section 75|budget|procure|contracts?\b|tender|tripartite|specification|joint (?:post"
        r"|panel|fund)|buying|signed|provider|funding (?:agreement|panel|split)",
    ),
    "staff": (
        r"workforce|staff(?:ing)?\b|recruit|training|turnover|capacity|vacanc|skills",
        r"posts?\b|in post|trained|agency|caseloads?|appointed|retention|induction|vacan"
        r"|officers have|new starters|headcount|permanent|learning programme|courses?\b"
        r"|sessions? for staff",
    ),
    "complaints": (
        r"complain|concerns (?:from|of|raised)|tribunal|mediation|appeal|disagree|dispute",
        r"ombudsman|apolog|log of|upheld|lodged|replied|resolved|sorry|concerns",
    ),
    "transport": (
        r"transport|travel",
        r"taxis?\b|bus(?:es)?\b|routes?\b|minibus|passenger",
    ),
    "equipment": (
        r"equipment|continence|wheelchair",
        r"bladder|bowel|nappies|hoist|walking frame|stores?\b|loan|chairs?\b",
    ),
    "senses and teeth": (
        r"dent(?:al|ist)|sensory (?:health|impair)|hearing|vision|deaf|visual|sight",
        r"audiolog|eye\b|eyes\b|braille|anaesthetic|tooth|teeth|glasses|qualified teachers?",
    ),
    "nursing": (
        r"nurs(?:e|ing)|complex (?:health|medical)|medical needs|continuing care|palliative"
        r"|health checks?",
        r"nurses?\b|community nurs|matron|care plans|epilep|feeding|annual health",
    ),
    "youth justice": (
        r"youth justice|offend|custody",
        r"yjs\b|yot\b|police|court\b|secure",
    ),
    "social care": (
        r"social care|social work|children in care|looked after|care leavers|disabled children",
        r"dsco\b|virtual school|child in need|assessments? for|in care|carers",
    ),
    "languages and communities": (
        r"first language|communit(?:y|ies) (?:who|and other|groups)|ethnic|faith|traveller"
        r"|english|under-?represented|seldom|different communities|charedi",
        r"interpret|translat|languages?\b|outreach|mosque|neighbourhood|polish|somali|bengali"
        r"|gujarati|yiddish|urdu|roma\b|community (?:centre|groups?|leaders?)",
    ),
    "waits": (
        r"wait|delay",
        r"lists?\b|backlog|median|longest|first appointment|weeks\b"
        r"|seen within|months\b|appointments?|clinics?\b",
    ),
    "help while waiting": (
        r"[^.]{0,80}while (?:they|children|families)[^.]{0,20}wait|waiting[^.]{0,30}support",
        r"helpline|sleep|workshops?|waiting well|while (?:you|they)|parent(?:ing)? (?:course"
        r"|programme)|without a diagnosis|drop-ins?|support (?:line|offer|pack)|navigators?",
    ),
    "shared information": (
        r"information[^.]{0,30}shar|shar(?:e|ing) (?:of )?information|tell their stor|repeat",
        r"profile|passport|portal|records?\b|one[- ]page|tell (?:it|their|your) (?:story )?once"
        r"|sharing agreement|linked|system\b|once\b",
    ),
    "achievement": (
        r"attain|achieve|academic|educational outcomes|progress (?:of|made by) (?:pupils"
        r"|children)",
        r"key stage|ks\d|phonics|gcse|reading|writing|progress 8|grades?\b|results|exam",
    ),
}
"""By the name of each: the words by which an action names it, and those told beside them."""
