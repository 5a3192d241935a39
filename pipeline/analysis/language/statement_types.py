"""What kind of statement a sentence makes: a question that inspectors ask, a plan, a number."""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

_ASKS = any_case(
    r"\b(?:inspect\w*|evaluat\w*|look\w*|assess\w*|judg\w*|examin\w*|consider\w*|ask\w*|report\w*"
    r"|to see)\b(?:(?!\b(?:found|find|finds|felt|feel|said|says|noted|concluded|reported that"
    r"|recognised|concern\w*|struck|impressed|pleased|liked|admir\w+|prais\w+|commend\w+"
    r"|welcom\w+|critic\w+)\b)[^.;]){0,90}?"
    r"\b(?:how (?:well|effectively|successfully|good)|effectiveness of|whether)\b",
)
_TURNED = (
    r"(?:(?!\b(?:too|not|poor\w*|lack\w*|concern\w*|prais\w+|commend\w+|worr\w+|found|said|weak\w*"
    r"|strong\w*|differ\w*|var(?:y|ies|ied)|got|gets?|getting|becom\w+|became|grow\w*|impress\w+)\b)"
    r"[^.;])*"
)
"""Words among which nothing says how the answer turned out."""
_QUESTION = Rule(
    ("how ",),
    re.compile(
        rf"^\W*(?:and )?how (?:effective(?:ly)?|well|good|successful(?:ly)?)\b{_TURNED}"
        r"\b(?:identif\w+|assess\w+|meet\w*|met|improv\w+|better|put\w* in\w* (?:practice|place)"
        rf"|implement\w+)\b{_TURNED}\W*$",
    ),
)
"""A framework's question: how effectively an area identifies and meets needs, and improves
outcomes.
"""
_LOOKS = Rule(
    ("to see ", "looked "),
    re.compile(
        r"\bto see (?:if|how|whether)\b(?:(?!\b(?:found|saw that|concluded|said)\b).)*$"
        r"|\blooked (?:at|into) how (?:far|well|effective)\b",
    ),
)
_CAMPAIGNS = Rule(
    ("protest", "petition", "open letter", "campaign", "demonstrat", "rall"),
    re.compile(
        r"\b(?:protest(?:s|ed|ers?|ing)?|petition\w*|open letter|campaign(?:s|ed|ers?|ing)"
        r"|demonstrat(?:ions?|ors)|rall(?:y|ied) (?:at|outside|in))\b",
    ),
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
    re.compile(
        r"\b(?:will|would|plans? to|aims? to|intends? to|going to|in (?:the )?future|hopes? to|if"
        r"|could|may|might)\b",
    ),
)
_NUMBER = any_case(
    r"\b\d[\d,.]*\s?(?:per cent|percent|%)|\b(?:over|more than|nearly|almost|around|about|under"
    r"|fewer than|just|only)\s+(?:\d[\d,]*|[a-z]+ hundred|[a-z]+ thousand)\b",
)
_DIGIT = re.compile(r"\d|hundred|thousand")
_SPAN_OF_TIME = any_case(
    r"[\s-]*(?:working |school |calendar )?(?:minute|hour|day|week|month|year|decade)s?\b"
)


_RESPONDS = Rule(
    ("sorry", "apolog", "ang", "furious", "outrag", "vindicat", "promis", "pledg", "vow"),
    re.compile(
        r"\b(?:sorry|apolog(?:y|ies|ised?|ising)|anger(?:ed)?|angry|furious|outrag\w+|vindicat\w+)\b"
        r"|\b(?:promis(?:es?|ed)|pledg(?:es?|ed)|vow(?:s|ed)) (?:to|that|more|now)\b",
    ),
)
_EXPLAINS = Rule(
    ("by law", "supposed to"),
    re.compile(r"\bby law\b|\b(?:is|are) supposed to\b"),
)


def responds(written: str) -> bool:
    """Whether a sentence says how somebody takes a result (apologies, anger, promises)."""
    return _RESPONDS.search(written) is not None


def explains(written: str) -> bool:
    """Whether a sentence says what the law wants."""
    return _EXPLAINS.search(written) is not None


def asks(written: str) -> bool:
    """Whether a sentence says what inspectors look at rather than what they found."""
    asking = "how " in written or "whether" in written or "effectiveness" in written
    return (
        (asking and _ASKS.search(written) is not None)
        or _QUESTION.search(written) is not None
        or _LOOKS.search(written) is not None
    )


def campaigns(written: str) -> bool:
    """Whether a sentence tells of a protest, petition or campaign, whatever it criticises."""
    return _CAMPAIGNS.search(written) is not None


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
