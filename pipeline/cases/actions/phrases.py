"""Words by which a passage shows what it is about, or that it is about no action in particular."""

import re
from collections.abc import Iterator

LABEL_WORDS, FEWEST, FEWEST_IN_ENTRY = 7, 4, 2
"""The most words of a label, and the fewest of a sentence that says something, of one in an entry
whose label says what it is about.
"""
SAYS = 0.5
"""The share of a requirement's telling words that a passage about it has at least."""
VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|said|asked|must|should|do|did|found|made"
    r"|began|went|took|came|gave|left)\b",
    re.IGNORECASE,
)
ANSWERS = re.compile(
    r"\b(?:inspection|revisit|written\s+statement|WSoA|priority\s+action|improvement\s+notice"
    r"|progress\s+plan|(?:SEND|area)\b.{0,30}\b(?:improvement|progress|action|plan))",
    re.IGNORECASE,
)
"""Titles of documents that answer an inspection as a whole."""
KEEPS = re.compile(
    r"\W*(?:progress|impact|evidence|actions?|activit(?:y|ies)|milestones?|outcomes?|update|lead"
    r"|measures?|rag|status|targets?|targeted|timescales?)(?:\s(?:so far|to date|made|taken))?\W*"
    r"|(?!.*\bnext\b)\W*(?:what|how|our|where we are|work|since|success)\b.*",
    re.IGNORECASE,
)
"""Headings inside the section of an action."""
_NUMBER = r"one|two|three|four|five|six|\d"
_THINGS = r"areas?|actions?|weaknesses|priorit(?:y|ies)|requirements?|things"
TOGETHER = re.compile(
    rf"\b(?:{_NUMBER}|most|some|all|both|each|none)\s+(?:out\s+)?of\s+"
    rf"(?:the|its|our|these|those)\b[^.;]{{0,40}}\b(?:{_THINGS})\b"
    r"|\b(?:all|both|every|each|across)\s+(?:of\s+)?(?:the\s+|its\s+|our\s+)?(?:\w+\s+){0,2}"
    rf"(?:{_THINGS}|workstreams)\b"
    r"|\bthe\s+areas\s+(?:for|of)\s+(?:priority\s+action|improvement|significant)"
    r"|\b(?:two|three|four|five|six|seven|eight|\d)\s+(?:\w+\s+){0,2}"
    r"(?:areas|priority actions|weaknesses|requirements|things)\b",
    re.IGNORECASE,
)
"""What is said of several actions together."""
OF_THE_PLAN = re.compile(
    r"\b(?:plan|statement|notice|letter)\b[^.;]{0,40}"
    r"\b(?:was|were|has\s+been|had\s+been|is|will\s+be|to\s+be)\s+(?:\w+ly\s+)?"
    r"(?:submitted|approved|accepted|sent|published|agreed|signed\s+off|declared)"
    r"|\b(?:asked\s+for|submit(?:ted)?|sen[dt]|approved|carry\s+on\s+with)\b[^.;]{0,30}"
    r"\b(?:plan|statement)\b"
    r"|\b(?:update|publish)\w*\s+(?:our|the|its|an?)\s+(?:\w+\s+)?plan\b"
    r"|\A\W*it\s+(?:was|had\s+been|has\s+been)\s+(?:submitted|sent|accepted|approved|published)"
    r"|\b(?:outside|not\s+part)\s+of\s+(?:the|our|this)\s+plan\b|\boutside\s+(?:the|our|this)\s+plan\b"
    r"|\breview(?:ed|s)?\s+(?:the|its|our)\s+(?:\w+\s+){0,2}plan\b"
    r"|\b(?:clos|lift|end|revok)\w*\b[^.;]{0,20}\bnotice\b"
    r"|\b(?:accepted|approved)\s+it\b|\bpublication\s+of\s+(?:the|its|our)\s+(?:\w+\s+)?plan\b"
    r"|\bsend\s+it\b|\bfailure\s+to\s+comply\b|\bpowers\s+of\s+intervention\b",
    re.IGNORECASE,
)
"""What is said of the plan, statement or notice itself, not of an action in it."""
DEMANDS = re.compile(r"\b(?:should|must)\b", re.IGNORECASE)
OF_THE_PAGE = re.compile(
    r"\b(?:attended\s+the\s+meeting|responded\s+to\s+(?:members|questions))\b"
    r"|\W*(?:author|contact|(?:also\s+)?present|(?:in\s+)?attendance|apologies|there)\s*:|\W*for\s+(?:decision|noting|information|assurance)\b(?!:\s+\S)"
    r"|\W*(?:last\s+(?:updated|reviewed)|page\s+last|download|cookies?|contact\s+us|published\s+on)\b"
    r"|\bnext\s+(?:full\s+)?(?:re-?)?inspection\s+will\b|\bnot\s+part\s+of\b"
    r"|\bSEND\s+(?:covers|means|includes|stands\s+for)\b",
    re.IGNORECASE,
)
"""What a page says of itself or explains, or a report of the inspections to come."""
QUESTION = re.compile(
    r"\?$|\basked\s+(?:about|whether|why|what|how|if|when|for)\b|\bqueried\b", re.IGNORECASE
)
"""A question: what is said of an action is the answer."""
OF_OTHERS = (
    re.compile(
        r"\badults?\b(?!\s*(?:services|social|hood))(?<!young adult)(?<!young adults)",
        re.IGNORECASE,
    ),
    re.compile(r"\bchildren\s+in\s+care\b|\blooked[- ]after\b|\bcare\s+leavers\b", re.IGNORECASE),
)
"""People whom an action has to name to be about them."""
PRESENT = re.compile(
    r"\W*(?:also\s+)?(?:present|(?:in\s+)?attend(?:ance|ing|ees)|apologies|members)\b"
    r"|\W*(?:\d{1,2}[.)]?\s+)?communications?\W*\Z"
    r"|\W*(?:hello|hi|dear|welcome|good\s+(?:morning|afternoon|evening)|thank)\b",
    re.IGNORECASE,
)
"""How minutes head who was there, and what they tell the public; how newsletters greet."""
SPOKE = re.compile(
    r"\b(?:reported(?:\s+back)?|presented|introduced\s+it|gave\s+an?\s+(?:update|presentation))\W*\Z",
    re.IGNORECASE,
)
"""How a short sentence ends that only says that somebody spoke."""
MORE_TO_DO = re.compile(
    r"\b(?:there[’']s|there\s+is)\s+(?:much\s+|a\s+lot\s+|still\s+)?more\s+to\s+do\b", re.IGNORECASE
)
OWN_MARKS = re.compile(
    r"\b(?:content|satisfied|happy|pleased)\s+with\s+(?:items?\s+|points?\s+)?"
    r"(?P<marks>\d{1,2}(?:(?:,\s+|\s+and\s+|\s+or\s+)\d{1,2})*)\b"
    r"(?!\s*(?:%|per|of|out|weeks|months))",
    re.IGNORECASE,
)
"""How a paper speaks of its own numbered points."""
EACH_MARK = re.compile(r"\d{1,2}")
NAMES_NOTICE = re.compile(r"\bimprovement\s+notice\b", re.IGNORECASE)
WHOSE_ACTION = re.compile(
    r"\b(?P<body>our|council|local authority|ICB|integrated care board|NHS)(?:[’']?s?[’']?)\s+"
    r"(?:own\s+)?(?:priority\s+action|area\s+for\s+(?:priority\s+action|improvement))\b",
    re.IGNORECASE,
)
"""How a paper heads what concerns the only action of a body."""
OF_NHS = re.compile(r"\b(?:ICBs?|integrated care boards?|NHS|CCGs?)\b", re.IGNORECASE)
OF_COUNCIL = re.compile(r"\b(?:council|local authority)\b", re.IGNORECASE)
BY_NOTICE = re.compile(r"\b(?:the|this)\s+(?:improvement\s+)?notice\b", re.IGNORECASE)
CLOSES = re.compile(
    r"\W*(?:(?:the\s+)?next\s+(?:full\s+)?(?:re-?)?inspection|failure\s+to\s+comply"
    r"|the\s+chair\w*\s+closed|engagement\s+meeting"
    r"|(?:\d{1,3}[.)]?\s+)?(?:(?:date\s+of\s+(?:the\s+)?)?next\s+meeting|any\s+other\s+business)"
    r"|yours\s+(?:sincerely|faithfully)|thank\s+you|next\s+steps|overall"
    r"|i\s+am\s+(?:copying|grateful)|in\s+conclusion|not\s+part\s+of"
    r"|(?:the\s+)?(?:department|DfE|NHS England)\s+(?:for education\s+)?"
    r"(?:and\s+NHS England\s+)?will\b)",
    re.IGNORECASE,
)
"""What no longer belongs to the action of the paragraphs above."""
RECALLS = re.compile(
    r"\b(?:inspectors|inspection|they)\b[^.]{0,40}\b(?:found|identified|said|raised)\b"
    r"|\bat\s+the\s+time\b"
    r"|^(?:The|There|Too|Leaders|Children|Parents|Families)\b[^.]{0,90}\b(?:was|were|had)\b",
    re.IGNORECASE,
)
"""How an inspectors’ letter recalls what was found before it says what was done."""
ONLY = re.compile(
    r"\b(?:one|single|only|remaining|last)\s+(?:\w+\s+){0,2}"
    r"(?:weakness|area|priority\s+action)\b",
    re.IGNORECASE,
)
"""How a plan says that it is about one action alone."""
OF_PLAN = re.compile(
    r"\b(?:priorit(?:y|ies)|ambition|part|theme|objective|workstream|aim|goal|strand"
    r"|recommendation)\s+(?P<number>\d{1,2}|(?-i:[A-H]))\b"
    r"(?!\s*(?:%|per|of|out|weeks|months))",
    re.IGNORECASE,
)
"""How papers name a part of a plan by its number."""
PART = re.compile(
    r"\W*(?:Priority|Ambition|Part|Area|Theme|Objective|Workstream|Action|Aim|Goal|Strand"
    r"|Recommendation)\s+[\dA-Z]{1,2}\b"
)
"""How the heading of a part of a plan begins, with a number of the plan's own."""
OF_PART = re.compile(
    r"\W{0,2}\d{1,2}(?:\.\d{1,2}|[a-z])[.)]?\s"
    r"|\W*(?:[Ww]hat|[Ww]ho|[Ww]hen|[Hh]ow|[Ll]ead|[Oo]wner|[Aa]ction)\b[^:.]{0,30}:"
)
"""The number or label of an entry within a part of a plan: "3.1", "3a.", "What:"."""
WHOSE = re.compile(
    r"\W*(?:who|lead(?:\s+officer)?|led\s+by|owners?|responsible(?:\s+(?:officer|lead))?)\s*:",
    re.IGNORECASE,
)
"""How a plan says whose an entry is."""
WHEN = re.compile(r"\W*(?:when|by(?:\s+when)?|from)\s*:", re.IGNORECASE)
"""How it says by when: the entry's own words are quoted with it."""
PROMISES = re.compile(r"\b(?:will|would|(?:is|are|was|were)\s+to)\b", re.IGNORECASE)
"""How papers say what is to be done."""
_NAMED = re.compile(
    r"\b[A-Z][a-z]+(?: (?:to|on|in|at|of|for|the|with) (?:(?:the|a) )?[A-Z][a-z]+)+"
    r"|[\"“‘](?P<quoted>[A-Za-z]+(?:[ -][a-z]+){1,3})[\"”’]"
)
_OF_BODIES = re.compile(
    r"\b(?:Board|Committee|Panel|Council|Director\w*|Head|Department|Officer|Minister|Secretary"
    r"|Care|Education|Health|Wellbeing|Trust|Plan|Strategy|Inspect\w+|Commission\w*|Ofsted|CQC|NHS"
    r"|ICB|CCG|Children|Families|Service\w*|Monday|Tuesday|Wednesday|Thursday|Friday|January"
    r"|February|March|April|May|June|July|August|September|October|November|December)\b"
)


def names_in(words: str) -> Iterator[str]:
    """What words call by a name of several words: "Doors to Work", or "drop-in café" in quotes."""
    for found in _NAMED.finditer(words):
        name = found["quoted"] or found.group()
        if not _OF_BODIES.search(name):
            yield name


NEWS = re.compile(
    r"\b(?:changed|fallen|fell|risen|rose|now|still|no\s+longer|remains?|doubled|halved|gone"
    r"|removed|replaced|withdrawn|revoked"
    r"|(?:has|have)\s+(?:now\s+|since\s+)?(?:come|begun|started|opened|been\s+(?:sent|made|met|set\s+up"
    r"|appointed|opened|published|signed|agreed|delivered|put\s+in\s+place))"
    r"|(?:on|in\s+good)\s+time|without\s+fail)\b",
    re.IGNORECASE,
)
"""Words of what became of something."""
LABEL = re.compile(
    r"\W*(?:\d{1,2}[.)]\s+)?"
    r"(?:(?:Priority|Ambition|Part|Area|Theme|Objective|Workstream|Action)\s+[\dA-Z]{1,2}"
    r"\s?[:.–-]?\s+)?"
    r"(?:(?:On|For|As\s+(?:to|for)|Regarding)\s+(?P<on>[^.:;,(]{3,60}),"
    r"|(?P<label>[^.:;,(]{3,60})[.:])"
)
"""The words that open an entry and say what it is about."""
CUTS = re.compile(r"[;:]\s+|\)(?:,|\s+and)\s+|,\s+(?:and|while|but)\s+")
"""Where a sentence that speaks of several things can be parted."""
LEADERS = re.compile(r"leaders|partners|commissioners|providers", re.IGNORECASE)
GOES_ON = re.compile(
    r"\W*(?:this|that(?= (?:is|was|has|had|will|would|means?|should|did|could)\b)"
    r"|these|those|they|it|its|their|as a result|so far|by|of these"
    r"|the (?:number|average|figure|wait|aim|target|work|change|longest|rest|new|team|backlog)"
    r"|some|many|most|few|half|nobody|none|only|one in|an? (?:further|new|second)|another"
    r"|more|fewer|in (?:\w+ )?(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december))\b",
    re.IGNORECASE,
)
"""How a sentence begins that goes on from the one before it."""
