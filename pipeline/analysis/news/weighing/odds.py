"""How likely a statement is a finding by inspectors, and praise: its weighted signals added up.

A statement is reported if it is likely enough both that inspectors found it and that its side is
right. `SURE` and `SURE_SIDE` were chosen on documents that the weights were not fitted on
(decisions 0026, 0049, 0054).
"""

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pipeline.analysis.news.weighing import weights
from pipeline.analysis.news.weighing.word_weights import WORDS
from pipeline.analysis.news.weighing.words import Around, share
from pipeline.analysis.vocabulary.side_by_side import added_up, joined

SURE, SURE_SIDE = 0.65, 0.88
"""The lowest probabilities that a reported finding is right, and that its side is."""
_STEEPEST = 30.0
_STEP = 0.01
"""What a step counts: weights have two digits."""
_PLACES = {where: 2 * number for number, where in enumerate(reversed(WORDS))}


def _read() -> dict[str, int]:
    """The weights of each word in steps, joined: for each place where it may occur, from the number
    in `_PLACES` on, that for a finding and that for praise.
    """
    found: dict[str, int] = {}
    for where, known in WORDS.items():
        place = _PLACES[where]
        for word, (finding, praise) in known.items():
            numbers = (place, round(finding / _STEP)), (place + 1, round(praise / _STEP))
            found[word] = found.get(word, 0) + joined(numbers)
    return found


_WEIGHTS = _read()


def finding_odds(signals: Mapping[str, float], around: Around) -> float:
    """The log odds that inspectors found what a statement says, by its own signals and words."""
    return weights.BIAS + _weighed(signals, weights.FINDING) + _of_words(around, 0)


def praise_odds(signals: Mapping[str, float], around: Around) -> float:
    """The log odds that a finding is praise, by its own signals and words."""
    return weights.GOOD_BIAS + _weighed(signals, weights.GOOD) + _of_words(around, 1)


def chance(odds: float) -> float:
    """The probability for these log odds."""
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, odds))))


def _weighed(signals: Mapping[str, float], table: Mapping[str, float]) -> float:
    """The weighted sum of signals; one without a weight counts nothing."""
    return sum([table[name] * value for name, value in signals.items() if name in table])


def _of_words(around: Around, column: int) -> float:
    """The weights of words for a finding (`column` 0), or for praise (1)."""
    return sum(
        [
            share(where, found) * _sums(found)[_PLACES[where] + column]
            for where, found in around.items()
            if found
        ]
    )


@lru_cache(maxsize=32)
def _sums(found: frozenset[str]) -> list[float]:
    """The sums of the weights of some words, by where they may occur.

    The same words stand in several places, as those of a sentence do before the next one.
    """
    return [one * _STEP for one in added_up(found, _WEIGHTS, 2 * len(_PLACES))]


def side_of(finding: float, praise: float, least: float = SURE_SIDE) -> int:
    """1 for praise, -1 for criticism, 0 for what is not reported as inspectors' finding.

    By the probabilities of being a finding and of praise; `least` is the lowest that its side must
    have.
    """
    sure = max(praise, 1 - praise)
    if sure < least or finding * sure < SURE:
        return 0
    return 1 if praise > 0.5 else -1


def counted(signals: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """How much each signal counts for a finding (above 0) or against it, without single words."""
    for name, value in signals.items():
        if name in weights.FINDING:
            yield name, weights.FINDING[name] * value
