"""What was to be done by a day that has passed, and was not: "The hub that was to open in April was
shown to us as a sketch in July", "Only three of the five posts are filled."

"Should have been" says so by itself. What was planned or promised for a day may have been done: the
sentence has to say more, such as a later day, or that it is still not there.
"""

import re
from collections.abc import Iterator

from pipeline.analysis.told.promised import became
from pipeline.analysis.told.promised.days_ahead import days_told
from pipeline.analysis.vocabulary.guarded_pattern import any_case
from pipeline.analysis.vocabulary.numbers import spelt
from pipeline.model.dates import FoundRange
from pipeline.model.documents import PartialDate

_OWED = any_case(
    r"\b(?:(?P<sure>(?:should|ought to) (?:\w+ )?have\b"
    r"|(?<!\bwhere it )(?<!\bwhere they )(?<!\bas it )(?<!\bas they )(?<!\bwhat it )"
    r"(?<!\bwhat they )(?:was|were|been) (?:meant|supposed|going) to\b|(?:was|were) to have\b)"
    r"|(?:that|which) (?:was|were|had been) (?:due |expected |intended |set )?to\b"
    r"|(?:planned|promised|pledged|scheduled|intended|due|set|expected|aimed|hoped|undertaken)"
    r"(?= (?:for|by|in|to|on|at)\b)|(?:pledged|promised|undertook|vowed|planned|hoped) to\b)"
    r"(?P<what>[^.;:]{0,90}?)\b(?=(?:by|in|for|on|from|at|before|until)\b)"
)
"""How a sentence says what was to be, up to what leads to the day that was set for it."""
_TURN = re.compile(r"[.;]|, (?:and|but)\b")
_ASIDE = re.compile(r"[.;,]|\band\b")
"""What, between a verb and a day, shows that the day is that of something else."""
_NOT_YET = any_case(
    r"\b(?:still|yet to|not|never|no longer|n[’']t|instead|only|finally|at last|eventually"
    r"|prototype|pilot(?:ed)?|draft|testing|postponed|delayed|deferred|slipped|put back"
    r"|pushed back|now (?:due|expected|to|planned|begins|starts|set|will)|will now)\b"
)
"""What shows that something was not done by the day that was set for it."""
_AT_LAST = any_case(
    r"\b(?:finally|at last|eventually|late(?! \w+ed)|delayed|not (?:yet )?[a-z]+ed)\b"
)
"""And what does where it says that something was done."""
_DID = any_case(r"\b(?:and|which) (?:it |they )?(?:did|was|were|has|have)\b")
_SPELT = spelt(1, 99)
_NUMBER = rf"\d+|{'|'.join(_SPELT)}"
_SOME = re.compile(
    rf"\b(?P<some>{_NUMBER}) (?:out )?of (?:the |its |our |all |these |those |their )*"
    rf"(?P<every>{_NUMBER})\b(?P<behind>[^.;]*)",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(
    rf"\b(?P<some>{_NUMBER})\b[^.;]{{3,60}},? (?:and )?not (?P<every>{_NUMBER})\b", re.IGNORECASE
)
"""How many did what others were to do as well: "four began in May, not five"."""
_IN_ALL = any_case(
    r"\b(?:has|have|is|are|had|were|was)(?: now| so far| yet| already)*(?: been)? (?:[a-z]+(?:ed|en"
    r"|ne|nt)|in (?:post|place|use)|done|met|live|open|ready)\b"
)
"""What says how many have what all were to have."""
_FEW = any_case(r"\b(?:only|just|so far|to date|as yet)\b[^.;]{0,50}$")
_NOW = any_case(r"\b(?:has|have|is|are)\b")


def is_owed(said: str, published: PartialDate) -> bool:
    """Whether a sentence says that what was set for a day was not done by it."""
    if became.KEPT.search(said):
        return False
    for owed in _OWED.finditer(said):
        place = owed.end("what")
        day = next(iter(days_told(said, place, published)), None)
        if day is None or day.ended >= published or _TURN.search(said, place, day.start):
            continue
        if _DID.search(said, day.end):
            return False
        rest = f"{said[: owed.start()]} {said[day.end :]}"
        if owed["sure"] or _is_after(said, day, published) or _is_not_yet(rest):
            return True
    return False


def _is_after(said: str, day: FoundRange, published: PartialDate) -> bool:
    """Whether a sentence says that something was done, or is to be, after a day: on the first day
    that it names for what it says was done, if it says so.
    """
    done = became.DONE.search(said, day.end)
    then = days_told(said, done.end() if done else 0, published)
    if done:
        then = [one for one in then[:1] if not _ASIDE.search(said, done.end(), one.start)]
    last = day.ended
    return any(one.started[: len(last)] > last for one in then)


def _is_not_yet(rest: str) -> bool:
    """Whether what is said beside a day that was set shows that nothing was done."""
    found = _AT_LAST if became.DONE.search(rest) else _NOT_YET
    return found.search(rest) is not None


def falls_short(said: str, published: PartialDate) -> bool:
    """Whether a sentence says that some, and not all, have what all were to have: now, or by a day
    that it names.
    """
    few = _NOT_ALL.search(said)
    if few and _is_less(few) and days_told(said, 0, published):
        return True
    return any(
        (_NOW.search(f"{said[:place]} {behind}") or bool(days_told(said, 0, published)))
        and not _TURN.search(said, 0, place)
        and (_FEW.search(said[:place]) or _IN_ALL.search(behind))
        for place, behind in _shares(said)
    )


def _shares(said: str) -> Iterator[tuple[int, str]]:
    yield from ((one.start(), one["behind"]) for one in _SOME.finditer(said) if _is_less(one))


def _is_less(found: re.Match[str]) -> bool:
    some, every = (
        int(word) if word.isdigit() else _SPELT[word.casefold()]
        for word in (found["some"], found["every"])
    )
    return some < every
