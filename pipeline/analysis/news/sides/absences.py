"""What is said of what nobody wants: that there is none, hardly any, less or no less of it.

Absences are composed of a word of absence, those whom it may happen to, and what is unwanted.
"""

from pipeline.analysis.news.sides.plain_praise import UNSAID
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

_UNWANTED = (
    r"(?:waits?|waiting (?:times?|lists?)|queues?|delays?|backlogs?|(?:permanent |fixed-term )?"
    r"(?:exclusions?|suspensions?)|absences?|absenteeism|(?:staff )?turnover|vacanc(?:y|ies)"
    r"|complaints?|tribunals?|appeals?)"
)
"""What nobody wants more of."""
_UNWANTED_WORDS = (
    *("wait", "queue", "delay", "backlog", "exclusion", "suspension", "absen", "turnover"),
    *("vacanc", "complaint", "tribunal", "appeal"),
)
"""What `_UNWANTED` cannot match without."""
FAULT = r"(?:weakness(?:es)?|failings?|shortcomings?|faults?|deficienc(?:y|ies)|concerns?)"
"""What inspectors find wrong."""
_BEGINS = (
    r"(?:^|\b(?:that|says?|said|found|saw|and|now|there (?:is|are|was|were|has been))\s"
    r"|[:“\"‘;]\s?)\W*"
)
_HARDLY = (
    r"(?:no|nobody|no[ -]one|none of (?:the|their|its)|not (?:a single|one)"
    r"|(?:hardly|scarcely|barely) (?:any(?:body|one)?|a)|almost (?:no|nobody|no[ -]one)"
    r"|(?:(?:very|far|many|much|ever) )?few(?:er)?)"
)
_WHO = (
    r"(?:child(?:ren)?|young (?:people|person)|pupils?|students?|learners?|famil(?:y|ies)"
    r"|parents?|carers?|babies|teenagers?|adults?)"
)
_AMONG = (
    r"(?:(?!(?:who|whom|which|that|get|gets|has|have|can|could|is|are|was|were|know|knows)\b)"
    r"[\w’'-]+\s+){0,7}?"
)
_MEETS = (
    r"(?:(?:(?:is|are|was|were|(?:has|have) been)\s+(?:now\s+|being\s+|left\s+|still\s+)?"
    r"(?:(?:placed|living|educated|sent|taught|schooled|looked after)\s+(?:\w+\s+)?"
    r"(?:far|a long way|miles|outside|out of|away)"
    r"|without|out of (?:school|education|college|work)|missing\b|not in (?:school|education)"
    r"|refused|sent home|turned away|excluded|suspended|overlooked|forgotten|let down"
    r"|(?:at home|left) (?:because|with no|without)))"
    r"|(?:go|goes|went) without|(?:end|ends|ended) up in (?:hospital|crisis|care|court)"
    r"|(?:have|has|had|need|needs) to (?:go (?:to|private|out)|appeal|turn to|resort to|fight"
    r"|battle|chase|wait|travel (?:far|long|out)|pay|complain|repeat|move away|leave)"
    r"|(?:appeal|complain|go to (?:the )?tribunal|slip through|miss (?:school|out|lessons))s?)\b"
)
_SPARED = Rule(
    ("no", "few", "hardly", "scarcely", "barely"),
    rf"{_BEGINS}{_HARDLY}\s+(?:{_AMONG}{_WHO}\s+{_AMONG})?{_MEETS}",
)
"""Hardly anybody meets what nobody wants."""
_GONE = Rule(
    ("gone", "vanished", "disappeared", "ended", "eliminated", "cleared", "rare", "past", "over"),
    rf"{_BEGINS}(?:(?:the|their|its|all|long|old|average)\s+){{0,2}}"
    r"(?:(?:pile|mountain|stack|heap|queue|list)s? of\s+)?"
    rf"(?:{_UNWANTED}|(?:overdue|late|missed|unlawful) (?:\w+ )?"
    r"(?:plans|reviews|assessments|appointments|visits|exclusions|reports))\s+"
    r"(?:(?:of|for|to|in|about|from|among)\s+(?:(?!(?:is|are|was|were|has|have|had|who|which"
    r"|that)\b)[\w’'-]+\s+){1,8}?)?(?:(?:has|have|had)\s+(?:(?:now|all|almost|nearly|also"
    r"|since|been|entirely|all but)\s+){0,3}(?:gone|vanished|disappeared"
    r"|ended|eliminated|cleared)"
    r"|(?:is|are|was|were)\s+(?:(?:now|all|almost|nearly|very)\s+){0,2}"
    r"(?:gone|rare|cleared|a thing of the past|over))"
    r"(?=\s*(?:\W*$|[.;,]|(?:and|since|in|from|this|by|at)\b))",
)
"""What nobody wants has gone."""
_DONE_TO = (
    r"(?:turn(?:ing|ed)\s+(?:[\w’'-]+\s+){0,5}away|off-?rolling|(?:unlawful|illegal|informal)"
    r" (?:exclusions?|suspensions?)|(?:being|been|be|are|is|were|left) (?:turned away|excluded"
    r"|refused|overlooked|forgotten|waiting|without|behind|out|let down|failed|sent home)"
    r"|(?:refusing|rejecting|excluding|failing|neglecting|overlooking) (?:\w+ ){0,3}"
    rf"{_WHO}|missing (?:school|education|out)|slipping through|falling (?:through|behind)"
    r"|going without)"
)
_NO_TRACE = Rule(
    ("evidence", "sign", "trace", "case", "example", "instance", "report"),
    r"\b(?:no|hardly any|little|not any|n[’']t any|without(?: any)?)\s+"
    r"(?:evidence|signs?|trace|(?:known )?cases?|examples?|instances?|reports?)\b"
    r"(?:,[^,;.]{2,30},)?\s+(?:of|that)\s+(?:(?:any|the|local|other|some|such)\s+)?"
    rf"(?:(?:schools?|colleges?|nurser(?:y|ies)|settings?|services?|{_WHO})\s+"
    rf"(?:with send\s+)?)?(?:{_DONE_TO}(?:\s+[\w-]+)?|{_UNWANTED})(?=\s*(?:\W*$|[.;,]"
    r"|(?:and|in|at|anywhere|with|for|from|by)\b))",
)
"""No evidence of anything that nobody wants."""
_WITHOUT_FAULT = Rule(
    ("weakness", "failing", "shortcoming", "fault", "deficienc", "concern"),
    r"\b(?:without(?: any| a| a single| one)?|not (?:a single|one)|(?:free|clear) (?:of|from)"
    r"(?: any)?|(?:(?:did|do|does|could|had|have|has)(?: not|n[’']t)|never)\s+(?:\w+ly\s+)?"
    r"(?:identif\w+|f(?:ind|ound)|named?|see|seen|noted?|raised?|record(?:ed)?|come across"
    r"|uncover(?:ed)?)\s+any)\s+(?:areas? of\s+)?"
    r"(?:(?:significant|serious|major|real|material|priority)"
    rf"\s+)?{FAULT}(?=\s*(?:,?\W*$|[.;,]|(?:in|at|and|anywhere|was|were|is|of|about|to)\b))"
    r"(?!\s+(?:was|were|is|has been)\s+(?:\w+ly )?(?!found|identified|named|seen|noted"
    r"|reported|recorded)\w+)",
)
"""Not one fault."""
_OTHERWISE = any_case(
    r"\b(?:(?<!\ball )but|although|though|however|yet|despite|while|whilst|except|apart from|too"
    r"|must|should"
    r"|ought|would|if|unless|until|so that|hop(?:es?|ed|ing)|aim\w*|wants?|plans? to|promis\w+"
    r"|poor\w*|fail(?:s|ed|ings?)\s(?:to|in)|lack\w*|than (?:should|need|ought)"
    r"|enough|nearly all|progress|(?:fall|fell|fallen|reduc\w+|shorten\w*|cut)(?! through\b))\b"
)
"""Words by which it may be no praise for all that."""

_ALL = (_SPARED, _GONE, _NO_TRACE, _WITHOUT_FAULT)
_NOBODY = Rule(
    (
        *("no ", "nobody", "no-one", "few", "hardly any", "none ", "almost no"),
        *("rarely", "seldom", "hardly ever", "never", "no longer", "out of"),
    ),
    r"(?:^|\b(?:that|says?|found|and|now|saw|there (?:is|are|was|were))\s|[:“\"‘.;]\s?)\W*"
    r"(?:no|nobody|no[ -]one|hardly any(?:body|one)?|almost no(?: one|body)?|very few|few|fewer"
    r"|none of) "
    r"(?:(?!\b(?:who|which|where|knows?|gets?|sees?|has|have|can|could|tells?|told|explain(?:s|ed)"
    r"|says?|said|answer(?:s|ed)|asks?|asked)\b)[^.,;:]){0,45}?\b"
    r"(?:waits?|waiting|(?:is|are|was|were|has been|have been) (?:now )?(?:left|kept"
    r"|made) (?:to wait|waiting|out|behind"
    r"|without)|goes? without|missed|falls? (?:through|behind)|(?:is|are|was|were"
    r"|being) (?:now )?(?:excluded"
    r"|suspended|turned away|isolated|admitted|out of school|sent away|lost sight of"
    r"|overlooked)"
    r"|(?:have|need|has) to (?:complain|fight|chase|wait|repeat)|feel the need to complain"
    r"|complain)\b"
    r"(?!\s+(?:about it|in good time))"
    r"|\b(?:is|are|was|were) (?:now )?(?:rarely|seldom|hardly ever|never|no longer) (?:excluded"
    r"|suspended|turned away|kept waiting|left (?:out|behind|waiting)|sent away|overlooked"
    r"|a concern)\b"
    r"|\b(?:keep|keeps|kept|stay|stays|stayed) (?:[\w’'-]+ ){0,9}?out of (?:hospital|care)\b",
)
"""Hardly anybody meets what nobody wants, or is kept from it."""
_STILL = any_case(
    r"\b(?:but|although|though|however|yet|despite|while|whilst|except|apart|too|must|should"
    r"|unless|if|weak\w*"
    r"|poor\w*|fail\w*|lack\w*)\b|n[’']t\b",
)

_OPENS = (
    r"(?:^|\b(?:that|says?|found|how|and)\s|[:,“\"‘]\s?)\W*"
    r"(?:(?:the|their|its|average|overall|permanent|staff|long|longest|local)\s+){0,2}"
    r"(?:(?:numbers?|rates?|levels?|length|proportion) of\s+)?"
)
_OF_WHAT = r"(?:\s+(?:rates?|numbers?|levels?|times?))?(?:\s+(?:for|to|of|in|from|among|at|about)\s"
_LESS = (
    r"(?:(?:has|have|had|is|are|was|were)\s+(?:(?:now|all|also|been|almost|nearly|since|more than"
    r"|come|gone|\w+ly)\s+){0,3}(?:down|dropped|fallen|dwindled|halved|shrunk|declined|decreased"
    r"|reduced|cut|cleared|shortened|(?:shorter|lower)(?! than (?:at|in|for|those)\b)"
    r"|plummeted|tumbled)"
    r"|fell|dropped|dwindled|halved|shrank|declined|decreased|shortened|came down|went down"
    r"|(?:is|are|was|were) low and (?:still )?falling)\b"
)
_UNTOLD = (
    r"(?:(?!\b(?:is|are|was|were|has|have|had|who|which|that|mean\w*|cause\w*|lead\w*)\b)[^.;:,])"
)
_MEETING = (
    r"(?:(?:(?:who|that)\s+(?:(?:are|were|have been|is|was)\s+)?)?(?:waiting|excluded|suspended"
    r"|absent|turned away|missing|out of school)|(?:who|that) (?:wait|waited|miss|missed))\b"
)
"""Who meets what nobody wants."""
_FALLEN = Rule(
    (*_UNWANTED_WORDS, "exclu", "suspen", "miss", "turned", "out of school"),
    rf"{_OPENS}(?:{_UNWANTED}{_OF_WHAT}{_UNTOLD}{{2,70}}?)?"
    rf"|{_WHO}\s+{_MEETING}(?:\s{_UNTOLD}{{2,70}}?)?)\s+{_LESS}"
    r"|(?:\b(?:an?|the|this|marked|steady|sharp)\s+)(?:fall|drop|decline|decrease|reduction) in"
    rf" (?:(?:the |their )?(?:numbers?|rates?|levels?|lengths?) of )?(?:{_UNWANTED}"
    rf"|(?:children|pupils|young people|families|parents)\s+{_MEETING})",
)
_FEWER = Rule(
    ("fewer", "less", "shorter", "lower"),
    rf"{_OPENS}(?:(?:far|many|much|significantly|considerably)\s+)?(?:"
    rf"(?:fewer|less|shorter|lower)\s+(?:(?:rates?|levels?) of\s+)?{_UNWANTED}"
    r"|fewer\s+(?:(?!who\b|which\b|that\b)[\w-]+\s+){1,7}?(?:(?:are|were|have been|being)\s+"
    r"(?:now\s+|\w+ly\s+)?(?:excluded|suspended|absent|turned away|kept waiting)"
    r"|(?:miss|wait|complain)\b))",
)
_SHRUNK = r"(?:down|dropped|fallen|halved|declined|decreased|reduced|cut|shorter|improved)"
_NOT_LESS = Rule(
    (*_UNWANTED_WORDS, "exclu", "suspen", "fewer"),
    rf"\b{_UNWANTED}{_OF_WHAT}{_UNTOLD}{{2,70}}?)?\s+(?:has|have|had|is|are|was|were)\s*"
    rf"(?:(?:not|n[’']t|never|hardly|barely)|yet to)\s+(?:(?!only\b)\w+\s+){{0,2}}?{_SHRUNK}\b"
    r"|\b(?:support|help|provision|services?|funding|places|clinics?|appointments?|visits?)\s+"
    r"(?:for|to)\s+[^.;:,]{0,30}\b(?:excluded|suspended|absent|waiting|wait)\b[^.;:,]{0,50}\s"
    r"(?:has|have|had|is|are|was|were)\s+(?:now\s+)?(?:been\s+|come\s+)?"
    r"(?:down|dropped|fallen|halved|declined|decreased|reduced|cut)\b"
    r"|\bfewer\s+[\w\s-]{3,40}?\s(?:who|that)\s[^.;:,]{3,50}?\s"
    r"(?:get|receive|are given|are offered|have access)\b",
)


def lacks_the_unwanted(written: str) -> bool:
    """Whether a statement says that what nobody wants is absent, rare or gone."""
    said = any(rule.search(written) for rule in _ALL)
    return said and not _OTHERWISE.search(written)


def spares_everybody(written: str) -> bool:
    """Whether a statement says of what nobody wants that it happens to nobody, or to few."""
    spared = _NOBODY.search(written) is not None and not UNSAID.match(written)
    return spared and not _STILL.search(written)


def lessens_the_unwanted(written: str) -> bool:
    """Whether a statement says that there is less of what nobody wants than there was."""
    return _FALLEN.search(written) is not None or _FEWER.search(written) is not None


def no_less_unwanted(written: str) -> bool:
    """Whether a statement says that what nobody wants is not less, or what is wanted is."""
    return _NOT_LESS.search(written) is not None
