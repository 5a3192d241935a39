"""What a revisit found of the progress made on an area's significant weaknesses: on all, on some,
on none of them.

It is told in figures ("six of the seven"), in words ("all but one"), in two sentences (progress
here, none there), or of all weaknesses at once. Figures count before words, and what says of which
weaknesses there was progress before what leaves it open.
"""

import re
from collections.abc import Iterable
from enum import Enum, auto

from pipeline.model.terms import Outcome

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
)
_NUMBERS = {word: number for number, word in enumerate(_WORDS.split())}
_NUMBER = rf"(?:{'|'.join(_NUMBERS)}|\d{{1,2}}(?![\d/%]))"
_AREAS = r"(?:areas?|weakness(?:es)?|concerns?|priorit(?:y|ies)|themes?|recommendations?)"
_SUFFICIENT = (
    r"(?:sufficient(?:ly)?|enough|adequate|satisfactory)['’”\"]? (?:enough )?['‘“\"]?progress"
    r"|progress(?:ed)?\b[^.;:]{0,110}?\b(?:sufficient(?:ly)?|enough|adequate)\b"
    r"|improved? (?:sufficiently|enough)|sufficient(?:ly)? improve\w*"
)
_PROGRESSED = rf"(?:{_SUFFICIENT}|progress\w*|improve[ds]?\b|better|moved forward|headway)"
_SUFFICIENT_SAID = re.compile(_SUFFICIENT, re.IGNORECASE)
_PROGRESS = re.compile(_PROGRESSED, re.IGNORECASE)
_NONE = re.compile(
    rf"\b(?:on|in|with|against|towards?|of) (?:none|not (?:one|a single one))\b|\bnone of\b"
    rf"|\b(?:not|n[’']t|nor|no|never|fail\w*)\b[^.;]{{0,90}}\b(?:any (?:one )?of|(?:on|in|with) any"
    rf"|a single|even one|either of)\b|\bnot one of\b"
    rf"|\b(?:no|too little|hardly any|little) progress\b(?! in (?:{_NUMBER})\b)"
    r"|\bnot enough (?:has|had) (?:changed|improved)|\b(?:has|have|had) not improved\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|n[’']t|never|fail(?:s|ed|ing|ure)?|yet to be|yet to|without|less|lack of|short of)\b"
    r"[^.;:,]{0,45}$",
    re.IGNORECASE,
)
_DENIED_BEHIND = re.compile(
    r"^[^.;:,]{0,40}?\b(?:not|n[’']t|never|(?:has|have|had|is|are|was) yet to|lacking)\b",
    re.IGNORECASE,
)
_INSUFFICIENT = re.compile(
    r"\binsufficient\w*\b|\btoo little progress\b|\binadequate progress\b|\bnot enough progress",
    re.IGNORECASE,
)
_SET_WORDS = re.compile(r"sufficient['’”\"]? ['‘“\"]?progress", re.IGNORECASE)
"""The framework's own words, which tell of a revisit by themselves."""
_OF_MANY = re.compile(
    rf"\b(?P<some>{_NUMBER})\b(?: (?!of\b|out\b)[\w-]+){{0,3}}? (?:out of|of|from)"
    rf"(?: (?:the|its|our|their|those|these|all|which|them)\b)?(?: [\w’'-]+){{0,2}}? ?"
    rf"\b(?P<every>{_NUMBER})\b"
    rf"|\bout of (?:the |its |our |their )?(?P<every_first>{_NUMBER})\b[^.;]{{0,70}}?"
    rf"\b(?P<some_last>{_NUMBER})\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    rf"(?<!all )(?<!both )\b(?:{_NUMBER}) of (?:them|these|those|the (?:\w+ )?{_AREAS})\b"
    rf"|\ball but (?:{_NUMBER})\b|\b(?:all|each|every one)\b[^.;]{{0,40}}\bexcept\b"
    rf"|\b(?:some|most|many|half|the majority) of the (?:\w+ ){{0,2}}{_AREAS}",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    rf"\b(?:all|each|every one|both|every)\b(?: one)?(?: of)?(?: (?:the|its|our|those|these))?"
    rf"(?: (?:{_NUMBER}))?(?: of)?(?: the| its| our)?(?: [\w-]+){{0,3}}? {_AREAS}"
    rf"|\b(?:the|its|our|those|these) (?:{_NUMBER}) (?:[\w-]+ ){{0,3}}?{_AREAS}",
    re.IGNORECASE,
)
_SOME = re.compile(
    rf"\b(?:{_NUMBER}|the (?:fifth|last|other|remaining|sixth|third|fourth|seventh|eighth|ninth))\b"
    rf"(?: (?!of\b)[\w-]+){{0,4}}? {_AREAS}|\bwith the (?:\w+th|third|second|other)\b"
    r"|\bone where\b|\bonly in\b",
    re.IGNORECASE,
)
_UNSETTLED = re.compile(
    r"\b(?:if|whether|would|might|(?-i:may)|must|should|unless|until|once|see how|how far|how much"
    r"|judge how|decide how)\b[^.;]{0,140}$|\b(?:could|can) (?:make|show)\s*$"
    r"|\b(?:to look for|to make|so that)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_WEAKNESS = re.compile(rf"\b{_AREAS}\b", re.IGNORECASE)


class Extent(Enum):
    """On which of the weaknesses a sentence says that progress was sufficient."""

    ON_ALL = auto()
    ON_SOME = auto()
    OPEN = auto()
    """Sufficient, without a word on which."""
    NOT_OPEN = auto()
    """Not sufficient, without a word on which."""
    NOT_ON_SOME = auto()
    IN_PART = auto()
    ON_NONE = auto()


def extent_of(sentence: str, *, revisited: bool) -> Extent | None:
    """What a sentence says of progress, None for nothing; `revisited` where the text tells of a
    revisit, so that looser words (improved, better) count beside figures.
    """
    match = _SET_WORDS.search(sentence)
    if match is None and revisited:
        match = _SUFFICIENT_SAID.search(sentence) or _INSUFFICIENT.search(sentence)
    loose = match is None
    if match is None and revisited and _WEAKNESS.search(sentence):
        match = _PROGRESS.search(sentence)
    if match is None or _UNSETTLED.search(sentence[: match.start()]):
        return Extent.ON_NONE if _says_none(sentence, revisited=revisited) else None
    return next(
        (extent for applies, extent in _EXTENTS if applies(sentence, match, loose)),
        None,
    )


def settled(extents: Iterable[Extent]) -> Outcome | None:
    """The outcome that all sentences together state; None where they contradict each other."""
    said = set(extents)
    good = said & {Extent.ON_ALL, Extent.OPEN, Extent.ON_SOME}
    bad = said & {Extent.NOT_OPEN, Extent.NOT_ON_SOME}
    if Extent.IN_PART in said:
        return None if said & {Extent.ON_ALL, Extent.ON_NONE} else _PARTLY
    if Extent.ON_NONE in said:
        return None if good else Outcome.NOT_SUFFICIENT_PROGRESS
    if Extent.ON_ALL in said and not bad:
        return Outcome.SUFFICIENT_PROGRESS
    if (good and bad) or said & {Extent.ON_SOME, Extent.NOT_ON_SOME}:
        return _PARTLY
    if good:
        return Outcome.SUFFICIENT_PROGRESS
    return Outcome.NOT_SUFFICIENT_PROGRESS if bad else None


_PARTLY = Outcome.PARTLY_SUFFICIENT_PROGRESS


def _says_none(sentence: str, *, revisited: bool) -> bool:
    found = _NONE.search(sentence)
    return bool(
        found
        and revisited
        and _PROGRESS.search(sentence)
        and not _UNSETTLED.search(sentence[: found.start()])
    )


def _counted(sentence: str) -> tuple[int, int] | None:
    """Some of so many, where a sentence counts them."""
    for match in _OF_MANY.finditer(sentence):
        some, every = match["some"] or match["some_last"], match["every"] or match["every_first"]
        pair = _number(some), _number(every)
        if pair[0] <= pair[1] and pair[1] > 1:
            return pair
    return None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.casefold()]


def _is_denied(sentence: str, match: re.Match[str]) -> bool:
    return bool(
        _INSUFFICIENT.match(match.group())
        or _INSUFFICIENT.search(sentence[max(0, match.start() - 4) : match.end()])
        or _DENIED.search(sentence[: match.start()])
        or _DENIED.search(match.group()[:-8])
        or _DENIED_BEHIND.search(sentence[match.end() :])
    )


def _is_on_none(sentence: str, match: re.Match[str], loose: bool) -> bool:
    counted = _counted(sentence)
    whole = counted is not None and counted[0] == counted[1]
    return bool(_NONE.search(sentence)) or (whole and _is_denied(sentence, match))


def _is_in_part(sentence: str, match: re.Match[str], loose: bool) -> bool:
    counted = _counted(sentence)
    if counted is not None and 0 < counted[0] < counted[1]:
        return True
    return _OF_THEM.search(sentence) is not None and not _counts_one(sentence, loose)


def _counts_one(sentence: str, loose: bool) -> bool:
    """Whether a looser sentence only speaks of one of several things."""
    return loose and re.search(r"\b(?:one|some) of\b", sentence, re.IGNORECASE) is not None


def _is_on_all(sentence: str, match: re.Match[str], loose: bool) -> bool:
    counted = _counted(sentence)
    whole = (counted is not None and counted[0] == counted[1]) or _WHOLE.search(sentence)
    return not loose and bool(whole) and not _is_denied(sentence, match)


def _is_denied_of_all(sentence: str, match: re.Match[str], loose: bool) -> bool:
    return not loose and bool(_WHOLE.search(sentence)) and _is_denied(sentence, match)


def _is_not_on_some(sentence: str, match: re.Match[str], loose: bool) -> bool:
    return not loose and bool(_SOME.search(sentence)) and _is_denied(sentence, match)


def _is_on_some(sentence: str, match: re.Match[str], loose: bool) -> bool:
    return not loose and bool(_SOME.search(sentence))


def _is_not_open(sentence: str, match: re.Match[str], loose: bool) -> bool:
    return not loose and _is_denied(sentence, match)


def _is_open(sentence: str, match: re.Match[str], loose: bool) -> bool:
    return not loose


_EXTENTS = (
    (_is_on_none, Extent.ON_NONE),
    (_is_in_part, Extent.IN_PART),
    (_is_on_all, Extent.ON_ALL),
    (_is_denied_of_all, Extent.NOT_OPEN),
    (_is_not_on_some, Extent.NOT_ON_SOME),
    (_is_on_some, Extent.ON_SOME),
    (_is_not_open, Extent.NOT_OPEN),
    (_is_open, Extent.OPEN),
)
"""The first that applies to a sentence is what it says."""
