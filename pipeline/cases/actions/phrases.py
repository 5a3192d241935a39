"""Words by which a passage shows what it is about, or that it is about no action in particular."""

import re

LABEL_WORDS, FEWEST = 7, 4
"""The most words of a label, and the fewest of a sentence that says something."""
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
    r"|\b(?:asked\s+for|submit(?:ted)?|sen[dt]|approved|write|prepare|produce|carry\s+on\s+with)\b"
    r"[^.;]{0,30}"
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
    r"|(?:author|contact|(?:also\s+)?present|(?:in\s+)?attendance|apologies|there)\s*:"
    r"|for\s+(?:decision|noting|information|assurance)\b(?!:\s+\S)"
    r"|(?:last\s+(?:updated|reviewed)|page\s+last|download|cookies?|contact\s+us|published\s+on)\b"
    r"|\bnext\s+(?:full\s+)?(?:re-?)?inspection\s+will\b|\bnot\s+part\s+of\b"
    r"|\bSEND\s+(?:covers|means|includes|stands\s+for)\b",
    re.IGNORECASE,
)
"""What a page says of itself or explains, or a report of the inspections to come."""
INVITES = re.compile(
    r"\W*(?:(?:come to|join)\s+)?(?:our|the|your)\s+(?:next\s+)?"
    r"(?:coffee mornings?|AGM|annual general meeting|meet-?ups?|stalls?|open days?)\b",
    re.IGNORECASE,
)
"""How a forum or council tells of an occasion that anybody may come to."""
ONLY_A_DAY = re.compile(
    r"(?:(?:by|from|end of|early|late|mid) )?(?:\d{1,2} )?"
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter)"
    r"(?: (?:20)?\d\d)?[.,;]?",
    re.IGNORECASE,
)
"""What is only a day, in a cell or an entry."""
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
SPOKE = re.compile(
    r"\b(?:reported(?:\s+back)?|presented|introduced\s+it|gave\s+an?\s+(?:update|presentation))\W*\Z",
    re.IGNORECASE,
)
"""How a short sentence ends that only says that somebody spoke."""
MORE_TO_DO = re.compile(
    r"\b(?:there[’']s|there\s+is)\s+(?:much\s+|a\s+lot\s+|still\s+)?more\s+to\s+do\b", re.IGNORECASE
)
NAMES_NOTICE = re.compile(r"\bimprovement\s+notice\b", re.IGNORECASE)
BY_NOTICE = re.compile(r"\b(?:the|this)\s+(?:improvement\s+)?notice\b", re.IGNORECASE)
CLOSES = re.compile(
    r"(?:(?:the\s+)?next\s+(?:full\s+)?(?:re-?)?inspection|failure\s+to\s+comply"
    r"|the\s+chair\w*\s+closed|engagement\s+meeting"
    r"|(?:\d{1,3}[.)]?\s+)?(?:(?:date\s+of\s+(?:the\s+)?)?next\s+meeting|any\s+other\s+business)"
    r"|yours\s+(?:sincerely|faithfully)|thank\s+you|next\s+steps|overall"
    r"|i\s+am\s+(?:copying|grateful)|in\s+conclusion|not\s+part\s+of"
    r"|(?:officials\s+of\s+)?(?:the\s+)?(?:department|DfE|NHS England)\s+(?:for education\s+)?"
    r"(?:and\s+NHS England\s+)?(?:will|visits?|meets?)\b)",
    re.IGNORECASE,
)
"""What no longer belongs to the action of the paragraphs above."""
OF_PLAN = re.compile(
    r"\b(?:priorit(?:y|ies)|ambition|part|theme|objective|workstream|aim|goal|strand"
    r"|recommendation)\s+(?P<number>\d{1,2}|(?-i:[A-H]))\b"
    r"(?!\s*(?:%|per|of|out|weeks|months))",
    re.IGNORECASE,
)
"""How papers name a part of a plan by its number."""
WHEN = re.compile(r"\W*(?:when|by(?:\s+when)?|from)\s*:", re.IGNORECASE)
"""How it says by when: the entry's own words are quoted with it."""
NEWS = re.compile(
    r"\b(?:changed|fallen|fell|risen|rose|now|still|no\s+longer|remains?|doubled|halved|gone"
    r"|removed|replaced|withdrawn|revoked"
    r"|(?:has|have)\s+(?:now\s+|since\s+)?(?:come|begun|started|opened|been\s+(?:sent|made|met|set\s+up"
    r"|appointed|opened|published|signed|agreed|delivered|put\s+in\s+place))"
    r"|(?:on|in\s+good)\s+time|without\s+fail)\b",
    re.IGNORECASE,
)
"""Words of what became of something."""
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
RECALLS = re.compile(
    r"\b(?:inspectors|inspection|they)\b[^.]{0,40}\b(?:found|identified|said|raised)\b"
    r"|\bat\s+the\s+time\b"
    r"|^(?:The|There|Too|Leaders|Children|Parents|Families)\b[^.]{0,90}\b(?:was|were|had)\b",
    re.IGNORECASE,
)
"""How an inspectors’ letter recalls what was found before it says what was done."""
PROCEDURE = re.compile(
    r"\b(?:thank\w*|welcom\w*|apolog\w*|attend\w*|agenda|minutes|noted|resolved|recommend\w*"
    r"|chair(?:ed|s)?|declarations?|purpose|background|membership|members|publish(?:ed)?|website"
    r"|contact|email|survey|read|download|letter|cop(?:y|ied)|meetings?|item|councillor|cabinet"
    r"|watch|join|click|page|form|link|drop-in|declared|interests|withdrew|sessions?|decisions?)\b",
    re.IGNORECASE,
)
"""Words of how meetings and publications go on, not of what became of something."""
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d"
)
PROGRESS = re.compile(
    r"\b(?:now|since|(?:has|have|had) been|risen|rose|fell|fallen|improved|started|began|begun"
    r"|opened|launched|appointed|recruited|in post|completed|(?:not )?met|delayed|late|slipped"
    r"|still|yet|so far|(?:down|up) from|reduced|increased|longer|shorter|waiting|waits?|average"
    rf"|per cent|by (?:{_MONTHS})|target)\b|%",
    re.IGNORECASE,
)
"""Words of what became of something, and of how much."""
FUTURE = re.compile(
    rf"\b(?:will|by (?:end|spring|summer|autumn|the|christmas|easter|{_MONTHS})|to be)\b",
    re.IGNORECASE,
)
"""Words of what is to come."""
FIELD = re.compile(
    r"\b(?:lead|owner|by when|by whom|who|when|responsible|RAG|status|target|measure"
    r"|milestone)\s*:",
    re.IGNORECASE,
)
"""What opens a field of an entry: "Lead:"."""
OF_INSPECTING = re.compile(
    r"\b(?:inspection|inspectors?|ofsted|cqc|partnership|report|visit|framework|notice|plan|letter"
    r"|statement)\b",
    re.IGNORECASE,
)
"""Words of inspecting and answering as such."""

OF_ELSEWHERE = re.compile(
    r"\b(?:national(?:ly)?|England|country|adults?|older people|stroke|separate(?:ly)?"
    r"|not (?:part|used|one of|raised|in the)|different scheme|for information|since 20\d\d"
    r"|(?:across|in|of) (?:the|all) (?:three|four|five|six|nine|ten)"
    r" (?:boroughs|places|areas|councils)|elsewhere|other areas|ministers?"
    r"|outside (?:of )?the scope|matter|all pupils|authorities|which is not)\b",
    re.IGNORECASE,
)
"""Words of what is told of others, or beside what the inspection asked for."""
UNCHANGED = re.compile(r"\b(?:not yet|no longer|yet to|still|however|but)\b", re.IGNORECASE)
CONTEXT = re.compile(
    r"[^a-z]{0,8}(?:\w{1,20} )?(?:context|for information|background|finance|other|general|dates?"
    r"|any other|declarations?|apologies|attendance)\b",
    re.IGNORECASE,
)
"""Headings of what is told beside the subject."""


_SPEAKING = 8
"""How many words a sentence has at most that says that somebody spoke."""


def place_of(part: re.Match[str]) -> int:
    """The place of a part of a plan in its order, by its number or letter."""
    mark = part["number"]
    return int(mark) if mark.isdigit() else ord(mark) - ord("A") + 1


def says_nothing(words: str) -> bool:
    """Whether words only lead somewhere else ("Download it here."), or say that somebody spoke."""
    number = len(words.split())
    if words.endswith(":") or (number < FEWEST and ":" not in words):
        return True
    spoke = number <= _SPEAKING and SPOKE.search(words)
    return bool(spoke or MORE_TO_DO.search(words))
