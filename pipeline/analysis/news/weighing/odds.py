"""How likely a statement is what inspectors found, and praise: the weights of its signals added up.

A statement is told when it is likely enough that both are right: that inspectors found it, and on
which side it is. `SURE` and `SURE_SIDE` were chosen on documents that the weights were not fitted
on (decision 0026).
"""

import math
from collections.abc import Iterator, Mapping

from pipeline.analysis.news.weighing import weights
from pipeline.analysis.news.weighing.word_weights import WORDS

SURE, SURE_SIDE = 0.65, 0.75
"""The least probability that a told finding is right, and that its side is."""
_STEEPEST = 30.0
_FINDING = {**weights.FINDING, **{word: finding for word, (finding, _) in WORDS.items()}}
_GOOD = {**weights.GOOD, **{word: praise for word, (_, praise) in WORDS.items()}}


def likely_finding(signals: Mapping[str, float]) -> float:
    """The probability that a statement is what inspectors found."""
    return chance(weights.BIAS, _FINDING, signals)


def likely_praise(signals: Mapping[str, float]) -> float:
    """The probability that a finding is praise."""
    return chance(weights.GOOD_BIAS, _GOOD, signals)


def chance(bias: float, table: Mapping[str, float], signals: Mapping[str, float]) -> float:
    """The probability that signals add up to; one without a weight counts nothing."""
    total = bias + sum(table[name] * value for name, value in signals.items() if name in table)
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, total))))


def side(signals: Mapping[str, float]) -> int:
    """1 for praise and -1 for criticism that are told as found by inspectors, 0 for what is not
    told.
    """
    return side_of(likely_finding(signals), likely_praise(signals))


def side_of(finding: float, praise: float) -> int:
    """The same, by the two probabilities."""
    sure = max(praise, 1 - praise)
    if sure < SURE_SIDE or finding * sure < SURE:
        return 0
    return 1 if praise > 0.5 else -1


def counted(signals: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """What each signal counts for a finding (above 0) or against it; single words left out."""
    for name, value in signals.items():
        if name in weights.FINDING:
            yield name, weights.FINDING[name] * value
