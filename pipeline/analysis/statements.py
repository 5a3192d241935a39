"""What kind of statement a sentence makes: a question that inspectors ask, a plan, a number, a publisher's own doings."""

import re
from collections.abc import Iterator

from pipeline.analysis import evaluations as words
from pipeline.analysis.clauses import Clause
from pipeline.analysis.folding import Rule

_ASKS = re.compile(
    r"\b(?:inspect\w*|evaluat\w*|look\w*|assess\w*|judg\w*|examin\w*|consider\w*|ask\w*|report\w*)\b[^.;]{0,90}?"
    r"\b(?:how (?:well|effectively|successfully|good)|effectiveness of|whether)\b",
    re.IGNORECASE,
)
_SOON = Rule(
    ("will", "would", "plan", "aim", "intend", "going to", "future", "hope", "if", "could", "may", "might"),
    re.compile(
        r"\b(?:will|would|plans? to|aims? to|intends? to|going to|in (?:the )?future|hopes? to|if|could|may|might)\b",
        re.IGNORECASE,
    ),
)
_NUMBER = re.compile(
    r"\b\d[\d,.]*\s?(?:per cent|percent|%)|\b(?:over|more than|nearly|almost|around|about|under|fewer than|just"
    r"|only)\s+(?:\d[\d,]*|[a-z]+ hundred|[a-z]+ thousand)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d|hundred|thousand")
_SPAN_OF_TIME = re.compile(r"[\s-]*(?:working |school |calendar )?(?:minute|hour|day|week|month|year|decade)s?\b", re.I)
_NEXT_ENTRY = re.compile(r";\s+(?:and\s+)?(?=\w)")
_AND_FOUND = re.compile(r",?\s+and\s+(?:also\s+)?(?:found|said|noted|reported|saw)\s+that\s+(?=\w+ \w+)")
_JOINTS: dict[str, tuple[str, re.Pattern[str]]] = {words.NEED: (";", _NEXT_ENTRY), words.PRAISE: ("that", _AND_FOUND)}
"""What parts the entries or statements of a clause, by its tone, with a sign or word that each such joint holds."""
_REPORTS = re.compile(
    r"[^.;:]{0,90}?\b(?:inspectors|they|it|report|letter|ofsted|cqc|watchdogs|inspection|team)\b(?: (?:also|further|then))? "
    r"(?:found|finds|said|says|saw|noted|notes|wrote|commented|reported|reports|recognised|recognises|adds|added|observed"
    r"|concluded|concludes|heard|highlighted|highlights|identified|states?|stated|warned|warns|believed|felt)"
    r"(?: (?:also|how|that))*\s+(?=\w+ \w+ \w+)",
    re.IGNORECASE,
)
_ENDS_REPORTED = re.compile(
    r",[’”\"]? (?:the )?(?:inspectors|they|it|report|letter|watchdogs|inspection team)(?: also)? "
    r"(?:said|says|found|finds|wrote|adds?|added|noted|notes|states?|stated|concluded|warned|warns)\W*$",
    re.IGNORECASE,
)
_PROCESS = re.compile(
    r"\b(?:inspect\w*|visit(?:s|ed|ing)?|publish\w*|report|letter|survey\w*|spoke|met|interview\w*|framework|outcomes? (?:is|was)"
    r"|written statement|action plan|priority action|improvement plan|judg\w+|\d+)\b",
    re.IGNORECASE,
)
_WARNS = Rule(
    ("warn",),
    re.compile(r"\b(?:inspectors|they|it|report|letter|watchdogs)(?: also)? (?:warned|warns)\b", re.IGNORECASE),
)
_TURN = re.compile(
    r"\W*(?:(?P<good>(?:more |most )?(?:positively|encouragingly)|on a (?:brighter|more positive|positive)|on the (?:plus|upside)"
    r"|among the positives|in better news)|on the (?:downside|minus)|less (?:positively|encouragingly)|worryingly)\b",
    re.IGNORECASE,
)
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
    if _DIGIT.search(written) is None or _SOON.within(written):
        return False
    return any(not _SPAN_OF_TIME.match(written, number.end()) for number in _NUMBER.finditer(written))


def reports(written: str) -> bool:
    """Whether a sentence is of the make "inspectors found that …" or "…, the letter adds".

    Sentences about the visit itself, or about what is to come, report no finding.
    """
    before, after = _REPORTS.match(written), _ENDS_REPORTED.search(written)
    if before is None and after is None:
        return False
    start, end = before.end() if before else 0, after.start() if after else len(written)
    return not (_PROCESS.search(written, start, end) or _SOON.within(written, start, end))


def parts(body: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """The entries of "areas for improvement are A; B; and C", and the statements of "they saw A and found that B".

    The first has with it what introduces it; a clause of another make is its own only part.
    """
    sign, joint = _JOINTS.get(clause.tone, ("", None))
    start = clause.start
    if joint and body.find(sign, start, clause.end) >= 0:
        for place in joint.finditer(body, start, clause.end):
            yield start, place.start()
            start = place.end()
    yield start, clause.end


def brightens(written: str) -> bool | None:
    """Whether a sentence says that it is good news (True) or bad news (False) that it tells; None when neither."""
    told = _TURN.match(written)
    if told is None and _WARNS.within(written):
        return False
    return bool(told["good"]) if told else None


def to_come(body: str, start: int, end: int) -> bool:
    """Whether `body[start:end]` is wished, planned or possible rather than so."""
    return _SOON.within(body, start, end) is not None


def moves_on(written: str) -> bool:
    """Whether a sentence goes on to what somebody does about the findings."""
    return _MOVES_ON.match(written) is not None
