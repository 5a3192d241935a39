"""What a revisit found about progress on significant weaknesses: on all, some or none of them.

It is given in figures ("six of the seven"), in words ("all but one"), in two sentences (progress
here, none there), or for all weaknesses at once. Figures take precedence over words, and statements
about which weaknesses over vague ones.
"""

import re
from collections.abc import Collection, Iterable
from enum import Enum, auto
from functools import lru_cache

from pipeline.analysis.vocabulary.outcomes import progress as phrases
from pipeline.model.terms import Outcome


class Extent(Enum):
    """The weaknesses on which a sentence says that progress was sufficient."""

    ON_ALL = auto()
    ON_SOME = auto()
    OPEN = auto()
    """Sufficient, without saying on which."""
    NOT_OPEN = auto()
    """Not sufficient, without saying on which."""
    NOT_ON_SOME = auto()
    IN_PART = auto()
    ON_NONE = auto()


_WHOLE = {Extent.ON_SOME: Extent.ON_ALL, Extent.NOT_ON_SOME: Extent.ON_NONE}
"""What is said of some weaknesses, by what it says if they are all."""


def extent_of(sentence: str, *, revisited: bool) -> Extent | None:
    """What a sentence says about progress; None for nothing.

    `revisited` says that the text is about a revisit, so that looser words (improved, better) count
    next to figures.
    """
    match = phrases.SET_WORDS.search(sentence)
    if match is None and revisited:
        match = phrases.SUFFICIENT_SAID.search(sentence) or phrases.INSUFFICIENT.search(sentence)
    loose = match is None
    match = match or _loosely(sentence, revisited=revisited)
    if match is None or phrases.UNSETTLED.search(sentence[: match.start()]):
        return Extent.ON_NONE if _says_none(sentence, revisited=revisited) else None
    behind = sentence[match.end() :]
    if phrases.OF_REFORMS.search(behind) or phrases.NO_MORE_THAN_THAT.match(behind):
        return None
    if phrases.OF_PUPILS.search(sentence) or phrases.OF_OTHER_AREAS.search(sentence):
        return None
    return next(
        (extent for applies, extent in _EXTENTS if applies(sentence, match, loose)),
        None,
    )


def more_to_do(sentence: str, before: Collection[Extent]) -> Extent | None:
    """What a sentence adds that asks for more on others than what was said to be better before."""
    some = Extent.ON_SOME in before and phrases.MORE_TO_DO.search(sentence)
    headed = Extent.OPEN in before and phrases.DENIED_IN_HEADING.search(sentence)
    return Extent.NOT_ON_SOME if some or headed else None


def left_over(sentence: str, text: str) -> Extent | None:
    """What a sentence adds that tells how many weaknesses a revisit left, unless these are all."""
    found = phrases.LEFT_OVER.search(sentence)
    if found is None or phrases.UNSETTLED.search(sentence[: found.start()]):
        return None
    counted = {number_of(match["number"]) for match in phrases.COUNTED.finditer(sentence)}
    return None if counted & totals_of(text) else Extent.NOT_ON_SOME


def said_shortly(sentence: str, before: Extent | None) -> Extent | None:
    """What a sentence adds that only denies or grants for other weaknesses what was said `before`.

    "On the others, they are not." "On the other five it has." None if it does neither, or if what
    came before was not the opposite.
    """
    if before in (Extent.ON_ALL, Extent.ON_SOME, Extent.OPEN, Extent.IN_PART):
        return Extent.NOT_ON_SOME if phrases.DENIED_SHORTLY.search(sentence) else None
    if before in (Extent.NOT_OPEN, Extent.NOT_ON_SOME):
        return Extent.ON_SOME if phrases.GRANTED_SHORTLY.search(sentence) else None
    return None


@lru_cache(maxsize=1)
def totals_of(text: str) -> frozenset[int]:
    """The numbers of weaknesses that a text gives as those of all."""
    return frozenset(
        number_of(match["total"] or match["found"] or match["whole"])
        for match in phrases.TOTAL.finditer(text)
    )


def of_total(sentence: str, extent: Extent | None, text: str) -> Extent | None:
    """What a sentence about a number of weaknesses says beside the numbers that `text` gives."""
    if extent is Extent.ON_SOME and _is_fewer_than_given(sentence, text):
        return Extent.IN_PART
    return _of_all(sentence, extent, text)


def _of_all(sentence: str, extent: Extent | None, text: str) -> Extent | None:
    """What a sentence about a number of weaknesses says if these are all that `text` tells of.

    Or all but the rest, on which the text says that too little was done; or if they are fewer than
    all of which it tells.
    """
    if extent is Extent.ON_ALL:
        these = phrases.THESE.search(sentence)
        if these and number_of(these["number"]) < max(totals_of(text), default=0):
            return Extent.ON_SOME
        return extent
    if extent not in _WHOLE or len(totals := totals_of(text)) > 1:
        return extent
    counted = {number_of(match["number"]) for match in phrases.COUNTED.finditer(sentence)}
    if totals and counted == totals:
        return _WHOLE[extent]
    fewer = extent is Extent.ON_SOME and counted and (not totals or max(counted) < max(totals))
    return Extent.IN_PART if fewer and phrases.NOT_THE_REST.search(text) else extent


def _is_fewer_than_given(sentence: str, text: str) -> bool:
    """Whether a sentence has a bare number of weaknesses, fewer than a text counts throughout."""
    barely = phrases.BARELY_COUNTED.search(sentence)
    given = {number_of(match["number"]) for match in phrases.GIVEN.finditer(text)}
    return bool(barely and len(given) == 1 and 0 < number_of(barely["number"]) < max(given))


def is_limited(before: str) -> bool:
    """Whether the words before a statement limit it to one subject ("On attendance, ...")."""
    return phrases.LIMITED.search(before) is not None


def settled(extents: Iterable[Extent]) -> Outcome | None:
    """The outcome that all sentences together state; None if they contradict each other."""
    said = set(extents)
    good = said & {Extent.ON_ALL, Extent.OPEN, Extent.ON_SOME}
    bad = said & {Extent.NOT_OPEN, Extent.NOT_ON_SOME}
    if Extent.IN_PART in said:
        return None if Extent.ON_ALL in said else _PARTLY
    if Extent.ON_NONE in said:
        return None if good else Outcome.NOT_SUFFICIENT_PROGRESS
    if Extent.ON_ALL in said and not bad:
        return Outcome.SUFFICIENT_PROGRESS
    if (good and bad) or Extent.NOT_ON_SOME in said:
        return _PARTLY
    if Extent.ON_SOME in good and Extent.ON_ALL not in good:
        return None
    if good:
        return Outcome.SUFFICIENT_PROGRESS
    return Outcome.NOT_SUFFICIENT_PROGRESS if bad else None


_PARTLY = Outcome.PARTLY_SUFFICIENT_PROGRESS


def _says_none(sentence: str, *, revisited: bool) -> bool:
    found = phrases.NONE.search(sentence) if revisited else None
    return bool(
        found
        and phrases.PROGRESS.search(sentence)
        and not phrases.UNSETTLED.search(sentence[: found.start()])
    )


def _counts_weaknesses(sentence: str) -> bool:
    """Whether a sentence names weaknesses, or counts some of what inspectors looked at."""
    return phrases.WEAKNESS.search(sentence) is not None or _counts_for_inspectors(sentence)


def _loosely(sentence: str, *, revisited: bool) -> re.Match[str] | None:
    """Looser words for progress, in a sentence that counts weaknesses."""
    concern = phrases.OF_CONCERN.search(sentence)
    if not (revisited or (concern and _counts_for_inspectors(sentence))):
        return None
    progress = phrases.PROGRESS.search(sentence)  # rarer than words for what inspectors found
    return progress if progress and _counts_weaknesses(sentence) else None


def _counts_for_inspectors(sentence: str) -> bool:
    """Whether a sentence counts some of what inspectors looked at."""
    return _counted(sentence) is not None and phrases.INSPECTORS.search(sentence) is not None


def _counted(sentence: str) -> tuple[int, int] | None:
    """The counted part and the whole, where a sentence counts."""
    for match in phrases.OF_MANY.finditer(sentence):
        some, every = (
            next(match[name] for name in names if match[name])
            for names in (phrases.SOME_OF, phrases.EVERY_OF)
        )
        pair = number_of(some), number_of(every)
        if pair[0] <= pair[1] and pair[1] > 1:
            return pair
    return None


def _counts_part(counted: tuple[int, int] | None) -> bool:
    return counted is not None and 0 < counted[0] < counted[1]


def number_of(word: str) -> int:
    """The number that a word or figures name."""
    return int(word) if word.isdigit() else phrases.NUMBERS[word.casefold()]


def _is_denied(sentence: str, match: re.Match[str]) -> bool:
    return bool(
        phrases.INSUFFICIENT.match(match.group())
        or phrases.INSUFFICIENT.search(sentence[max(0, match.start() - 4) : match.end()])
        or phrases.DENIED.search(sentence[: match.start()])
        or phrases.DENIED.search(match.group()[:-8])
        or phrases.DENIED_BEHIND.search(sentence[match.end() :])
    )


def _is_on_none(sentence: str, match: re.Match[str], loose: bool) -> bool:
    if phrases.BUT_SOME.search(sentence):
        return False
    counted = _counted(sentence)
    none = phrases.NONE.search(_clause(sentence, match))
    some_only = _counts_part(counted) and none and none.group().endswith(("progress", "nowhere"))
    if none and not some_only:
        return True
    if counted is None:
        return False
    some, every = counted
    return some == 0 or (some == every and _is_denied(sentence, match))


def _clause(sentence: str, match: re.Match[str]) -> str:
    """The part of a sentence that speaks of progress, without what another part or a concession
    denies.
    """
    begin, end = 0, len(sentence)
    for sign in phrases.CLAUSE.finditer(sentence):
        if sign.end() <= match.start():
            begin = sign.end()
        elif sign.start() >= match.end():
            end = sign.start()
            break
    conceded = phrases.CONCEDED.match(sentence, begin, end)
    if conceded and conceded.end() <= match.start():
        begin = conceded.end()
    return sentence[begin:end]


def _is_in_part(sentence: str, match: re.Match[str], loose: bool) -> bool:
    if _counts_part(_counted(sentence)) or (not loose and phrases.BUT_SOME.search(sentence)):
        return True
    if not loose and phrases.DENIED_OF_OTHERS.search(sentence, match.end()):
        return True
    return phrases.OF_THEM.search(sentence) is not None and not _counts_one(sentence, loose)


def _counts_one(sentence: str, loose: bool) -> bool:
    """Whether a looser sentence is only about one of several things."""
    return loose and phrases.ONE_OF.search(sentence) is not None


def _is_on_all(sentence: str, match: re.Match[str], loose: bool) -> bool:
    counted = _counted(sentence)
    whole = (counted is not None and counted[0] == counted[1]) or phrases.WHOLE.search(sentence)
    if _is_less_than_before(sentence, match):
        return False
    return not loose and bool(whole) and not _is_denied(sentence, match)


def _is_less_than_before(sentence: str, match: re.Match[str]) -> bool:
    """Whether a clause says in how many progress was enough, behind one on progress in all."""
    begun = phrases.MORE_THAN_LESS.search(sentence[: match.start()])
    return bool(
        begun
        and phrases.WHOLE.search(sentence[: begun.start()])
        and phrases.SOME.search(sentence[match.end() :])
    )


def _is_denied_of_all(sentence: str, match: re.Match[str], loose: bool) -> bool:
    return not loose and bool(phrases.WHOLE.search(sentence)) and _is_denied(sentence, match)


def _is_not_on_some(sentence: str, match: re.Match[str], loose: bool) -> bool:
    return _is_on_some(sentence, match, loose) and _is_denied(sentence, match)


def _is_on_some(sentence: str, match: re.Match[str], loose: bool) -> bool:
    """Whether the clause about progress names some of the weaknesses."""
    begin = max(sentence.rfind(sign, 0, match.start()) for sign in (", ", "; "))
    ends = [at for sign in (", ", "; ") if (at := sentence.find(sign, match.end())) >= 0]
    clause = sentence[begin + 1 : min(ends, default=len(sentence))]
    counted = phrases.SOME_COUNTED.search(sentence) and _is_denied(sentence, match)
    one = phrases.OF_ONE.search(sentence)
    return not loose and bool(counted or one or phrases.SOME.search(clause))


def _is_not_open(sentence: str, match: re.Match[str], loose: bool) -> bool:
    return not loose and _is_denied(sentence, match)


def _is_limited(sentence: str, match: re.Match[str], loose: bool) -> bool:
    """Whether a sentence speaks of one subject only, and so not of all weaknesses."""
    return not loose and is_limited(sentence[: match.start()])


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
    (_is_limited, Extent.ON_SOME),
    (_is_open, Extent.OPEN),
)
"""In order; the first that applies to a sentence is what it says."""
