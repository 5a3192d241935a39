"""What kind of statement a sentence makes: a question that inspectors ask, a plan, a number, a publisher's own doings."""

import re

_ASKS = re.compile(
    r"\b(?:inspect\w*|evaluat\w*|look\w*|assess\w*|judg\w*|examin\w*|consider\w*|ask\w*|report\w*)\b[^.;]{0,90}?"
    r"\b(?:how (?:well|effectively|successfully|good)|effectiveness of|whether)\b",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\b(?:will|would|plans? to|aims? to|intends? to|going to|in (?:the )?future|hopes? to|if|could|may|might)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b\d[\d,.]*\s?(?:per cent|percent|%)|\b(?:over|more than|nearly|almost|around|about|under|fewer than|just"
    r"|only)\s+(?:\d[\d,]*|[a-z]+ hundred|[a-z]+ thousand)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d|hundred|thousand")
_SPAN_OF_TIME = re.compile(r"[\s-]*(?:working |school |calendar )?(?:minute|hour|day|week|month|year|decade)s?\b", re.I)
_MOVES_ON = re.compile(
    r"\W*(?:since (?:the|then|that)\b|in response\b|to (?:address|tackle)\b|work (?:is|has)\b"
    r"|the (?:\w+ ){0,3}(?:council|partnership|board|trust|nhs|authority)\b[\w ,]{0,30}? (?:has (?:since|already|now)"
    r"|have (?:since|already|now)|is (?:now|already)|are (?:now|already)|said (?:it|they)|plans? to|will)\b)",
    re.IGNORECASE,
)
"""What a publisher does about the findings is no finding."""


def asks(written: str) -> bool:
    """Whether a sentence tells what inspectors look at rather than what they found."""
    asking = "how " in written or "whether" in written or "effectiveness" in written
    return asking and _ASKS.search(written) is not None


def counts(written: str) -> bool:
    """Whether a sentence gives a number of its own, of now or before: a share, or how many children, plans or families."""
    if _DIGIT.search(written) is None or _SOON.search(written):
        return False
    return any(not _SPAN_OF_TIME.match(written, number.end()) for number in _NUMBER.finditer(written))


def to_come(body: str, start: int, end: int) -> bool:
    """Whether `body[start:end]` is wished, planned or possible rather than so."""
    return _SOON.search(body, start, end) is not None


def moves_on(written: str) -> bool:
    """Whether a sentence goes on to what somebody does about the findings."""
    return _MOVES_ON.match(written) is not None
