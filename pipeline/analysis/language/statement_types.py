"""What kind of statement a sentence makes: a question that inspectors ask, a plan, a number."""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

_ASKS = any_case(
    r"\b(?:inspect\w*|evaluat\w*|look\w*|assess\w*|judg\w*|examin\w*|consider\w*|ask\w*|report\w*"
    r"|check\w*|explor\w*|test\w*|want\w* to (?:know|learn|find out|understand)"
    r"|to see)\b(?:(?!\b(?:found|find|finds|felt|feel|said|says|noted|concluded|reported that"
    r"|recognised|concern\w*|struck|impressed|pleased|liked|admir\w+|prais\w+|commend\w+"
    r"|welcom\w+|critic\w+)\b)[^.;]){0,90}?"
    r"\b(?:how (?:well|effectively|successfully|good)|effectiveness of|whether)\b",
)
_TURNED = (
    r"(?:(?!\b(?:too|not|poor\w*|lack\w*|concern\w*|prais\w+|commend\w+|worr\w+|found|said|weak\w*"
    r"|strong\w*|differ\w*|var(?:y|ies|ied)|got|gets?|getting|becom\w+|became|grow\w*"
    r"|impress\w+)\b)"
    r"[^.;])*"
)
"""Words among which nothing says how the answer turned out."""
_QUESTION = Rule(
    ("how ",),
    rf"^\W*(?:and )?how (?:effective(?:ly)?|well|good|successful(?:ly)?)\b{_TURNED}"
    r"\b(?:identif\w+|assess\w+|meet\w*|met|improv\w+|better|put\w* in\w* (?:practice|place)"
    rf"|implement\w+)\b{_TURNED}\W*$",
)
"""A framework's question: how effectively an area identifies and meets needs, and improves
outcomes.
"""
_LOOKS = Rule(
    ("to see ", "looked "),
    r"\bto see (?:if|how|whether)\b(?:(?!\b(?:found|saw that|concluded|said)\b).)*$"
    r"|\blooked (?:at|into) how (?:far|well|effective)\b",
)
_CAMPAIGNS = Rule(
    ("protest", "petition", "open letter", "campaign", "demonstrat", "rall"),
    r"\b(?:protest(?:s|ed|ers?|ing)?|petition\w*|open letter|campaign(?:s|ed|ers?|ing)"
    r"|demonstrat(?:ions?|ors)|rall(?:y|ied) (?:at|outside|in))\b",
)
_FAMILIES = (
    r"(?:parents?|famil(?:y|ies)|carers|mothers?|fathers?|mums?|dads?|campaigners?|charit(?:y|ies)"
    r"|residents|mps?|councillors?)"
)
_MINUTES = any_case(
    r"\W*(?:\(?[ivx\d]{1,4}[).]\s+)?(?:(?:members|governors|councillors"
    r"|a (?:\w+ )?(?:member|governor)"
    r"|the (?:chair|committee|panel|board|commission|sub-?committee|co-?opted member)|cllr \w+"
    r"|councillor \w+|healthwatch(?: \w+)?)\b[^.;:,]{0,30}?\b(?:(?:was|were|is|are) (?:\w+ )?"
    r"(?:concerned|worried|dismayed|critical|pleased|disappointed|surprised|unhappy|told|assured)"
    r"|express\w*|voic\w+|asked|asks|remark\w+|regrett\w+|question\w+|queri\w+|praised|thanked"
    r"|commented|raised|felt|said|suggested|challenged|wished|hoped|wondered|shared)\b)"
)
"""What the members of a meeting say: inspectors are no members."""
_WELCOME = (
    r" (?:(?:that )?(?:they|it|(?:its|their) (?:views?|voices?|opinions?|advice|work))"
    r" (?:is|are|was|were) |[\w-]+ly |more |very ){0,2}[‘“\"'’]?(?:valued|heard|listened"
    r"|included|involved|respected|supported|welcome|trusted|part of|an? equal|overlooked|ignored"
    r"|excluded|let down|left out|unheard)\b"
)
"""How a body is treated, which is no opinion of its own."""
_BELIEVES = Rule(
    (
        "we ",
        " we",
        "view",
        "our opinion",
        "feel",
        "felt",
        "belie",
        "think",
        "thought",
        "considered",
    ),
    r"\b(?:committee|councillors?|panel|forum|union|charity|campaigners?|opposition)\b"
    rf" (?:\w+ )?(?:(?:feels?|felt)\b(?!{_WELCOME})|(?:believes?|believed|thinks?|thought)\b)"
    r"|^\W*(?:the|an?|another|one) (?:[\w-]+ ){0,2}?(?:representatives?|members?|governors?"
    r"|co-optees?|councillors?|chair(?:man|woman|person)?) (?:thought|considered|felt|believed"
    r"|took the view|was of the view)\b|"
    r"\b(?:as (?:a|the|your) (?:\w+ ){0,3}(?:forum|charity|group|parents?|carers?|families"
    r"|network|union|trust)\b,? (?:\w+ )?we\b|in our (?:view|opinion)\b"
    r"|we (?:\w+ )?(?:believe|think|feel|reckon|maintain)\b)",
)
"""What a publisher or another body holds, and no inspector found."""
_REACTS = Rule(
    (
        *("parent", "famil", "carers", "mother", "father", "mum", "dad", "campaign", "charit"),
        *("resident", "mp", "councillor"),
    ),
    rf"\b{_FAMILIES}\b[^.;:]{{0,30}}\b(?:told|wrote to|written to|put it in writing to|tell)"
    r" (?:the |their )?(?:parliament|councils?|cabinet|ministers?|mps?|press|paper|reporters?"
    r"|local democracy)\b"
    rf"|\b{_FAMILIES}\b[^.;:”\"]{{0,60}}\b(?:feel|felt|believe|surprised|welcome[ds]?|cried out"
    r"|agree[ds]?|reacted|said|say) [^.;:]{0,40}\b(?:the|this|that) (?:ofsted |inspection )?"
    r"(?:report|findings|verdict|judgement|rating)\b"
    rf"|\b(?:report|findings|verdict|judgement)\b[^.;:]{{0,30}}\b{_FAMILIES}\b[^.;:]{{0,30}}"
    r"\b(?:cried out|surprised|furious|said they|have said)",
)
"""What families and those who speak for them say to others, or of what inspectors found."""
_EXAMINES = Rule(
    ("weakness", "concern", "failing", "area"),
    r"\b(?:went through|examin(?:e|ed|ing)|inspected again|re-?inspected|made a revisit|went"
    r" into|(?:looked|looks|looking) (?:only |again |just )?(?:at|into)|wanted (?:\w+ ){0,2}to"
    r" talk|focus(?:s?ed|es)? (?:only )?on|to (?:see|check|judge) (?:if|whether|how far))\b"
    r".{0,300}?\b(?:weakness(?:es)?|concerns?|failings|areas)\b",
    re.DOTALL,
)
"""What inspectors went into."""
_FINDS = Rule(
    (),
    r"\b(?:found|said|says|judged|concluded|noted|saw|decided|determined|reported|felt|deemed"
    r"|held|across)\b",
)
"""Words by which a sentence says what they found, too."""
_BODY = (
    r"(?:councils?|(?:local )?authority|(?:local area )?partnership|board|trust|icb|department|dfe"
    r"|officials|officers|council leaders|leaders of (?:the )?council|leaders of education)"
)
_CLAIMS = Rule(
    (
        "council",
        "authority",
        "partnership",
        "board",
        "trust",
        "icb",
        "department",
        "dfe",
        "offic",
        "leaders",
    ),
    rf"\b{_BODY},? (?:itself |also |has |have |had ){{0,2}}(?:said|says?|say|reported|granted"
    r"|admit(?:s|ted)?|claim(?:s|ed)|insist(?:s|ed)|accept(?:s|ed)|acknowledge[sd]?|told)\b"
    rf"|(?:[,”\"’] (?:said|says?)|\baccording to) (?:the |its )?(?:[\w’'-]+ ){{0,5}}?{_BODY}\b"
    r"|\brecogni[sz]ed by (?:the )?(?:partnership|council|authority)\b",
)
"""What a council, or another body that was inspected or answers, says for itself."""
_OF_INSPECTORS = Rule(
    (),
    r"\b(?:inspect\w*|ofsted|cqc|care quality|reports?|letters?|watchdogs?)\b",
)
_OF_MANY_AREAS = Rule(
    ("half", "majority", "third", "quarter", "one of", "among", "only", "just", "per cent", "%"),
    r"\b(?:local )?(?:authority |authorities |council )?(?:areas|inspections|authorities)\b"
    r"[^.;]{0,120}\b(?:over|more than|a|than a|nearly) (?:half|third|quarter|majority)\b"
    r"|\b(?:half|third|quarter|majority) of (?:all |the |local )*(?:areas|inspections"
    r"|authorities|councils)\b"
    r"|\b(?:one of|among)(?: the)? (?:just|only|(?:very )?few|first)"
    r" (?:\w+ ){0,2}?(?:areas|authorities|councils|partnerships|boroughs|counties)"
    r" (?:nationwide|nationally|in (?:all of )?(?:the (?:country|nation)|england)|so far)\b"
    r"|\b(?:just|only) (?:\w+ ){1,3}?(?:local )?(?:areas|authorities|councils|partnerships)"
    r" (?:\w+ ){0,3}?(?:nationwide|nationally|in (?:the (?:country|nation)|england))\b"
    r"|\bin \w+ of (?:them|those|these) \(\d+(?: per cent|%)",
)
_CAPTION = Rule(
    ("http", "www.", "picture", "photo", "image", "read ", "see also"),
    r"https?://|\bwww\.|\b(?:picture|photo|image)s?(?: by\b|:)|\bimage source\b"
    r"|^\W*(?:read (?:more|also|next)|see also)\b",
)
_SOON = Rule(
    (
        "will",
        "would",
        "plan",
        "aim",
        "intend",
        "going to",
        "future",
        "hope",
        "if",
        "could",
        "may",
        "might",
    ),
    r"\b(?:will|would|plans? to|aims? to|intends? to|going to|in (?:the )?future|hopes? to|if"
    r"|could|may|might)\b",
)
_NUMBER = any_case(
    r"\b\d[\d,.]*\s?(?:per cent|percent|%)|\b(?:over|more than|nearly|almost|around|about|under"
    r"|fewer than|just|only)\s+(?:\d[\d,]*|[a-z]+ hundred|[a-z]+ thousand)\b",
)
_DIGIT = re.compile(r"\d|hundred|thousand")
_SPAN_OF_TIME = any_case(
    r"[\s-]*(?:working |school |calendar )?(?:minute|hour|day|week|month|year|decade)s?\b"
)


_OF_REPORT = (
    r"(?:these|those|the|its|their) (?:\w+ ){0,2}?(?:findings|report|letter|results?|judge?ment"
    r"|outcome)"
)
_RESPONDS = Rule(
    (
        *("sorry", "apolog", "ang", "furious", "outrag", "vindicat", "promis", "pledg", "vow"),
        *("findings", "report", "letter", "result", "judg", "outcome", "inspectors"),
        *("commitment", "dedication", "hard work", "efforts", "determination", "passion"),
    ),
    r"\b(?:sorry|apolog(?:y|ies|ised?|ising)|anger(?:ed)?|angry|furious|outrag\w+"
    r"|vindicat\w+)\b"
    r"|\b(?:promis(?:es?|ed)|pledg(?:es?|ed)|vow(?:s|ed)) (?:to|that|more|now)\b"
    rf"|\b(?:recogni[sz]es?|accepts?|welcomes?|acknowledges?|embraces?) (?:(?:and|all|fully) )*"
    rf"(?:of )?{_OF_REPORT}[^.;:]{{0,40}} and (?:(?:is|are|remains?|stays?) |(?:has|have) )"
    r"(?:\w+ )?(?:commit|determin|resol|dedicat)\w*"
    r"|\b(?:takes? (?:\w+ )?pride|(?:is|are) (?:\w+ )?proud)\b[^.;:]{0,60}"
    r"\b(?:report|letter|findings|inspectors|result|judge?ment|outcome)\b"
    r"|\A\W*(?:all )?(?:this|that|these|it) (?:(?:comes?|came|stems?) from|(?:is|are|was|were)"
    r" (?:\w+ )?(?:(?:down|thanks|due) to|(?:a )?(?:testament|tribute|credit) to))\b[^.;]{0,60}"
    r"\b(?:commitment|dedication|hard work|efforts|determination|passion)\b",
)
"""How somebody takes what inspectors say: with apologies, anger, promises, commitment or pride."""
_APOLOGISES = Rule(("sorry", "apolog"), r"\b(?:sorry|apolog\w+)\b")
_EXPLAINS = Rule(
    ("by law", "supposed to", "area", "action", "statement", "outcome", "responsible"),
    r"\b(?:is|are) \W?(?:jointly|both|together) \W?responsible\W? for"
    r" (?:(?:the|its|their|this|that|writing|producing|submitting|sending|drawing up) )*"
    r"(?:\w+ ){0,2}?(?:statement|plan|response)\b"
    r"|\bby law\b|\b(?:is|are) supposed to\b"
    r"|\A\W*(?:(?:an?|the word|the term) )?\W?(?:areas? (?:for|of) (?:improvement"
    r"|priority action"
    r"|significant weakness)|priority actions?|written statements?(?: of action)?)\W? "
    r"(?:means?\b|(?:is|are) (?:some|any)thing (?:that|which)\b)",
)


_PLAN = (
    r"(?:(?:priority |joint |written )*(?:action|improvement) plan|plan of action"
    r"|(?:written )?statements? of action|wsoa)\b"
)
_WRITE = (
    r"(?:draw(?:ing|n)? up|produc(?:e|ing)|writ(?:e|ing)|submit(?:ting)?|prepar(?:e|ing)"
    r"|creat(?:e|ing)|publish(?:ing)?|send(?:ing)?|updat(?:e|ing)|mak(?:e|ing)|agree(?:ing)?)"
)
_MATTERS = (
    r"(?:issues?|areas?|points?|matters?|concerns?|weaknesses|failings|findings|problems"
    r"|shortcomings|recommendations|priorities|report|inspect\w*|ofsted|cqc)"
)
_ORDERS = Rule(
    ("plan", "statement", "wsoa"),
    r"(?:(?!\b(?:fail|weak|poor|lack|delay|wait|slow|because|after|following|since)\w*)[^.;:])*?"
    r"\b(?:must|should|(?:ha(?:s|ve|d)|needs?|needed) (?:now )?to|will (?:now )?(?:be|have to|need"
    r" to)|(?:is|are|was|were|been|being) (?:\w+ )?(?:told|asked|required|ordered|instructed"
    r"|directed|obliged|expected) to)"
    rf" (?:(?:now|also|jointly|then) )?{_WRITE} (?:(?:and|or) {_WRITE} )?"
    rf"(?:(?!to\b)[\w’'-]+ ){{0,4}}?{_PLAN}"
    r"(?:,? (?:that|which|to|for|on|in|about|against|within|by|of|and|with"
    r"|address\w*|tackl\w*|deal\w*|answer\w*|respon\w*|set\w*|cover\w*|show\w*|say\w*)\b"
    rf"(?: (?:(?!{_MATTERS})[\w’'-]+ ){{0,9}}(?:{_MATTERS}|ofsted|inspectors|days|weeks|months"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"[^.;:,]{0,60})?)?[\W\d]*\Z",
)
"""Who is ordered to write the plan that follows from a result, and at most what for, or by when."""


def responds(written: str) -> bool:
    """Whether a sentence says how somebody takes a result (apologies, anger, promises)."""
    return _RESPONDS.search(written) is not None


def apologises(written: str) -> bool:
    """Whether somebody says sorry, which is no finding, whatever it is for."""
    return _APOLOGISES.search(written) is not None


def explains(written: str) -> bool:
    """Whether a sentence says what the law wants, or what a word of inspectors' means."""
    return _EXPLAINS.search(written) is not None


def orders(written: str) -> bool:
    """Whether a sentence says no more than that the plan that a result asks for must be written."""
    return _ORDERS.match(written) is not None


def asks(written: str) -> bool:
    """Whether a sentence says what inspectors look at rather than what they found."""
    asking = "how " in written or "whether" in written or "effectiveness" in written
    return (
        (asking and _ASKS.search(written) is not None)
        or _QUESTION.search(written) is not None
        or _LOOKS.search(written) is not None
    )


def believes(written: str) -> bool:
    """Whether a sentence states, unquoted, what those who publish it, or other bodies, hold."""
    return written[:1] not in "“\"‘'" and _BELIEVES.search(written) is not None


def reacts(written: str) -> bool:
    """Whether a sentence states what families, or those who speak for them, say to others or of
    what was found.
    """
    return _REACTS.search(written) is not None


def examines(written: str) -> bool:
    """Whether a sentence states what weaknesses inspectors went into, and nothing found."""
    return _EXAMINES.search(written) is not None and not _FINDS.search(written)


def claims(written: str) -> bool:
    """Whether a sentence states what a council or the like says, and inspectors are not named."""
    return _CLAIMS.search(written) is not None and not _OF_INSPECTORS.search(written)


def counts_areas(written: str) -> bool:
    """Whether a sentence is about many areas at once."""
    return _OF_MANY_AREAS.search(written) is not None


def captions(written: str) -> bool:
    """Whether a line is a caption, or a reference to another page."""
    return _CAPTION.search(written) is not None


def campaigns(written: str) -> bool:
    """Whether a sentence tells of a protest, petition or campaign, whatever it criticises."""
    return _CAMPAIGNS.search(written) is not None


def minutes(written: str) -> bool:
    """Whether a sentence gives what somebody at a meeting said or felt."""
    return _MINUTES.match(written) is not None


def counts(written: str) -> bool:
    """Whether a sentence gives a figure, current or earlier: a share, or a number of children."""
    if _DIGIT.search(written) is None or _SOON.search(written):
        return False
    return any(
        not _SPAN_OF_TIME.match(written, number.end()) for number in _NUMBER.finditer(written)
    )


def to_come(body: str, start: int, end: int) -> bool:
    """Whether `body[start:end]` is wished, planned or possible rather than so."""
    return _SOON.search(body, start, end) is not None
