"""How likely a statement is a finding by inspectors, and praise: its weighted signals added up.

A statement is reported if it is likely enough both that inspectors found it and that its side is
right. `SURE` and `SURE_SIDE` were chosen on documents that the weights were not fitted on (decision
0026).
"""

import math
from collections.abc import Iterator, Mapping

from pipeline.analysis.news.weighing import weights
from pipeline.analysis.news.weighing.word_weights import WORDS
from pipeline.analysis.news.weighing.words import Around, share

SURE, SURE_SIDE = 0.66, 0.8
"""The lowest probabilities that a reported finding is right, and that its side is."""
_STEEPEST = 30.0
_OF_FINDING, _OF_PRAISE = (
    {
        where: {word: both[column] for word, both in known.items() if both[column]}
        for where, known in WORDS.items()
    }
    for column in (0, 1)
)
"""The weights of words, by where they occur."""


def likely_finding(signals: Mapping[str, float], around: Around) -> float:
    """The probability that inspectors found what a statement says."""
    return chance(
        weights.BIAS + _weighed(signals, weights.FINDING) + _of_words(around, _OF_FINDING)
    )


def likely_praise(signals: Mapping[str, float], around: Around) -> float:
    """The probability that a finding is praise."""
    return chance(
        weights.GOOD_BIAS + _weighed(signals, weights.GOOD) + _of_words(around, _OF_PRAISE)
    )


def chance(odds: float) -> float:
    """The probability for these log odds."""
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, odds))))


def _weighed(signals: Mapping[str, float], table: Mapping[str, float]) -> float:
    """The weighted sum of signals; one without a weight counts nothing."""
    return sum([table[name] * value for name, value in signals.items() if name in table])


def _of_words(around: Around, tables: Mapping[str, Mapping[str, float]]) -> float:
    return sum(
        share(where, found) * sum([table[stem] for stem in found if stem in table])
        for where, found in around.items()
        if found and (table := tables[where])
    )


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
