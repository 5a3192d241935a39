"""What a text tells of an inspection before the one that it is about."""

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

_THEN = (
    r"(?:\bback in\b|\bin (?:\w+ )?(?:19|20)\d\d\b|\byears (?:ago|earlier|before)\b|\blast time\b"
    r"|\bat (?:that|the) time\b|\boriginally\b|\b(?:previous|earlier|first|initial|former)"
    r" (?:\w+ ){0,3}?(?:inspection|visit|report)\b)"
)
_ASKED = (
    r"\b(?:was|were|been|being|is|are|had)\b (?:\w+ ){0,2}?(?:told|asked|ordered|required"
    r"|instructed|obliged|(?:made|forced)(?= to\b)|to (?:write|produce|submit|draw up))\b"
)
_ASKED_THEN = Rule(
    (
        "back in",
        "19",
        "20",
        "ago",
        "earlier",
        "before",
        "last time",
        "that time",
        "the time",
        "originally",
        "previous",
        "first",
        "initial",
        "former",
    ),
    rf"{_ASKED}[^.;]{{0,160}}{_THEN}|{_THEN}[^.;]{{0,160}}{_ASKED}",
)
_FOUND_THEN = any_case(
    r"\bfirst inspected\b|\b(?:after|since) (?:an|the|its|their) (?:\w+ )?inspection (?:in|at"
    r"|during)"
    r" which (?:they|inspectors|it)\b|\bthere (?:had been"
    r"|were) \w+ (?:\w+ ){0,3}?weakness(?:es)?\b[^.;:]{0,20}"
    r"\b(?:at that time|then|in 20[12]\d)\b"
)
_SINCE = any_case(r"\b(?:now|still|again|today|but|yet|since then|remains?)\b")
"""What was asked of an area then, and what a sentence adds of now."""

_YEAR = any_case(
    r"(?<!reforms of )(?<!reform of )(?<!act of )(?<!act )\b(?P<year>20[12]\d)\b"
    r"(?! (?:reforms?|act|code|framework)\b)",
)
_YEARS_BEFORE = 2
_BY_INSPECTORS = any_case(
    r"\b(?:inspect(?:ors?|ions?|ed)|re-?visit|ofsted|cqc|care quality commission|watchdogs?)\b"
    r"[^;]*\b(?:found"
    r"|said|saw|listed|named|identified|judged|rated|ruled|noted|raised|brought up|criticised"
    r"|praised|picked out|concluded)\b"
    r"|\bthat (?:report|letter) (?:had )?(?:said|found|told)\b"
    r"|\b20[12]\d (?:\w+ )?(?:report|letter)\b[^;]*\b(?:said|found|told|listed|named)\b"
    r"|\b(?:found|listed|named|identified|raised|criticised)\b[^;]*"
    r"\b(?:inspect(?:ors?|ions?|ed)|ofsted|cqc)\b",
)
_HAD_FOUND = any_case(
    r"\b(?:inspect(?:ors?|ions?)|re-?visit|visit|ofsted|cqc|watchdogs?|report|letter)\b[^.;]{0,160}?"
    r"\bhad (?:\w+ )?(?:found|said|seen|listed|named|identified|judged|noted|raised|criticised"
    r"|concluded|complained|been (?:worried|concerned|critical))\b"
)
"""What inspectors had found by the time of which a text tells."""
_SAID_THEN = any_case(
    r"\b(?:inspectors|ofsted|cqc|watchdogs?|they|(?:report|letter))\b[^.;:]{0,30}"
    r"\b(?:said|found|wrote|noted|criticised|complained|reported|saw|told)\b[^.;:,]{0,30}"
    r"\b(?:then|at the time|at that time|back then|in those days|that year)\b"
    r"|\b(?:previous|earlier|former|last) (?:\w+ ){0,2}?(?:report|letter|inspection|visit)"
    r"(?:,? of (?:\w+ )?20\d\d,?)?[^.;:,]{0,30} (?:had |have )?"
    r"(?:said|found|complained|criticised|noted|named|listed"
    r"|praised)\b"
    r"|\bpredecessors had\b"
)
"""What inspectors say of another time."""
_VISIT_OF_THEN = any_case(
    r"\W*in (?:\w+ )?(?P<year>20[12]\d),? (?:a|an|the|its|their|that) (?:\w+ ){0,2}?"
    r"(?:re-?visit|visit|inspection)\b[^.;]{0,40}?\b(?:found|said|concluded|showed|decided|saw)\b"
)
"""The dated result of another visit."""
_SINCE_THEN = any_case(
    r"\b(?:now|still|again|today|but|yet|since|remain\w*|progress\w*|improv\w+|better|revisit\w*"
    r"|re-?inspect\w*|return\w*|later|went back|came back)\b",
)
"""What a statement about an earlier inspection may add of the later one."""

_OF_THEN = any_case(
    r"\b(?:20[12]\d,? when (?:a|the|its|their|an earlier) re-?visit|re-?visit (?:of|in) 20[12]\d"
    r"|20[12]\d re-?visit|insufficient progress|(?:too little|not enough) progress)\b"
)
"""What was found then, though its words are those of a return."""

_INSPECTED_THEN = Rule(
    ("201", "202"),
    r"\b(?:inspected|visited|inspections?|visit|inspectors|ofsted)\b[^.;:]{0,90}"
    r"\b(?:in|of|on|during|from)\b[^.;:]{0,25}\b20[12]\d\b[^.;:]*\.\s"
    r"|\b20[12]\d,? (?:(?:area |local area |send )*inspection\b|inspectors had\b)[^.;:]*\.\s",
)
"""A sentence before it that dates an inspection to a year."""
_ANEW = any_case(
    r"\b(?:this (?:year|month|week|time|spring|summer|autumn|winter|visit|inspection|report)"
    r"|new(?:ly|est)?|latest|recent\w*|last (?:year|month|week)|second|these days"
    r"|years (?:later|on|after))\b"
)
"""What turns from the earlier inspection to the one that is told."""


_INSPECTION = any_case(r"\b(?:inspect(?:ed|ion)|re-?visit|report|letter|ofsted)\b")
_THEN_AS_SAID = any_case(r"\b(?:back then|at (?:that|the) time|in those days)\b")
"""What a statement says of the time of which the sentence before it tells."""
_INSPECTED_LONG_AGO = Rule(
    ("ago", "earlier", "under the", "last time"),
    r"\b(?:inspected|visited|inspections?|inspectors|visit)\b(?:(?!\bthan\b)[^.;:]){0,60}"
    r"\b(?:years (?:ago|earlier)|under the (?:old|previous|former) (?:rules|framework|system)"
    r"|last time)\b[^.;:]*\.\s",
)
"""A sentence before it that tells of an inspection years ago."""


_DONE_ABOUT_IT = any_case(
    r"(?:\b(?:fail\w*|slow|yet|begun) to |(?<!\bto ))\b(?:address(?:ed|ing)?|deal(?:ing|t)? with"
    r"|tackl(?:e|ed|ing)|resolv(?:e|ed|ing)|act(?:ed|ing)? on|progress (?:on|with|against))"
    r" (?:the|these|those|its|their) (?:\w+ ){0,4}?"
    r"(?:weaknesses|failings|concerns|issues|shortcomings) (?:that |which )?(?:an|the|its)"
    r" (?:earlier|previous|last|first|former) (?:\w+ ){0,2}?(?:inspection|visit|report)"
    r" (?:had )?(?:found|identified|named|raised|listed)(?: in (?:\w+ )?20[12]\d)?"
)
"""What was found then, in a statement of what has been done about it since."""


_SET_AGAINST = any_case(
    r"\A\W*(?:(?:but|and|so),? )?(?:besides?|compared (?:with|to)|in comparison (?:with|to)"
    r"|set (?:against|beside)|measured against|unlike|in contrast (?:with|to)|as against"
    r"|where(?:as)?(?= (?:once|before|in|there|previous))|after|from)\b(?P<then>[^.;]{3,200}?),"
    r" (?P<now>(?:[\w’'-]+ ){1,7}?(?:now|today|these days|has|have|is|are)\b[^.;]*)"
)
_THAN_THEN = any_case(
    r"\b(?:than|compared (?:with|to)|unlike|in contrast (?:with|to)"
    r"|beside|as against|a far cry from|a long way from)\b (?P<then>[^.;]*)"
)
_TIME_OF_THEN = any_case(
    r"\b(?:20[12]\d|then|before|last (?:time|inspection|report|visit)|years ago|previous\w*"
    r"|earlier|first (?:inspection|report|visit)|the past|old|once|formerly|was|were|had been)\b"
)
_BETTER_NOW = any_case(
    r"\b(?:stronger|strong|better|improv\w+|good|clear\w*|quick\w*|faster|sooner|shorter|closer"
    r"|effective\w*|trust\w*|heard|confident|well|settled|stable|steadier|fewer|happier|on time"
    r"|a (?:far cry|long way) from)\b"
)
_NO_BETTER_NOW = any_case(
    r"\b(?:not|no|never|nor|worse\w*|weaker|longer|still|yet|slower|fewer (?:staff|places|nurses)"
    r"|but|though|less|lack\w*|fail\w*|poor\w*|must|should|needs?)\b|n[’']t\b"
)
"""What a statement sets against what was found then, and whether that is better now."""


def is_better_than_then(written: str) -> bool:
    """Whether a statement sets what is good now against an earlier time, whose faults it names."""
    found = _SET_AGAINST.match(written) or _THAN_THEN.search(written)
    if not found or not _TIME_OF_THEN.search(found["then"]):
        return False
    now = found.groupdict().get("now") or written[: found.start("then")]
    return _BETTER_NOW.search(now) is not None and not _NO_BETTER_NOW.search(now)


def recalls(written: str) -> bool:
    """Whether a statement recalls what an earlier inspection found or asked for, and nothing
    since.
    """
    rules = (_ASKED_THEN, _FOUND_THEN, _SAID_THEN)
    written = _DONE_ABOUT_IT.sub("", written)
    return any(rule.search(written) for rule in rules) and not _SINCE.search(written)


def is_earlier(written: str, told: int) -> bool:
    """Whether a statement gives what inspectors found years before the year of the inspection that
    is told, and nothing since.
    """
    written = _DONE_ABOUT_IT.sub("", written)
    years = [int(one["year"]) for one in _YEAR.finditer(written)]
    visit = _VISIT_OF_THEN.match(written)
    if visit and int(visit["year"]) == max(years) < told:
        return True
    latest = told - (1 if _HAD_FOUND.search(written) else _YEARS_BEFORE)
    return (
        bool(years)
        and max(years) <= latest
        and _BY_INSPECTORS.search(written) is not None
        and not _SINCE_THEN.search(_OF_THEN.sub("", written))
    )


def is_headed_earlier(heading: str, told: int) -> bool:
    """Whether a heading puts what stands under it in an inspection of a year before the one that is
    told ("What the 2021 report said").
    """
    years = [int(one["year"]) for one in _YEAR.finditer(heading)]
    return bool(years) and max(years) < told and _INSPECTION.search(heading) is not None


def goes_on_earlier(before: str, written: str, told: int) -> bool:
    """Whether a statement goes on telling an earlier inspection that its paragraph, `before` it,
    dates years before the one that is told.
    """
    dated = next(reversed(list(_INSPECTED_THEN.finditer(before))), None)
    then = dated or _INSPECTED_LONG_AGO.search(before)
    since = before[then.start() :] + written if then else ""
    if not then or _ANEW.search(since):
        return False
    if dated and _THEN_AS_SAID.search(written) and not _SINCE_THEN.search(written):
        return max(int(one["year"]) for one in _YEAR.finditer(since)) < told
    return is_earlier(since, told) if dated else not _SINCE_THEN.search(since)
