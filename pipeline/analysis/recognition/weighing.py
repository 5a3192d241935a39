"""The probability of each label, from signals and words together."""

import math
from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from pipeline.analysis.recognition.recognition_signals import RecognitionSignal
from pipeline.analysis.recognition.words import Words
from pipeline.model.terms import Label

_Name = TypeVar("_Name", bound=str)
Pair = tuple[float, float]
"""The weight for `inspection_outcome` and for `inspection_announced`, against `other`."""


CLEARLY = 2.0
"""How many times likelier than an announcement a result must be."""
REVIEW_BELOW = 0.55
"""Lower scores go to a person."""
ANNOUNCED_FROM = 0.8
"""An announcement with a lower score goes to a person: over pages of areas that weights were not
fitted on, 53 of 55 from here on are announcements, and 28 of 35 below.
"""
RESULT_FROM = 0.91
"""A result with a lower score goes to a person: a false one does as much harm as ten
missed ones.
"""
RESULT_DOUBTED_FROM = 0.98
"""The same for a page that also tells of a visit or a report to come, or of nothing found."""


class Weights(NamedTuple):
    """The weights of signals, and of words in titles, in sentences about inspections and in whole
    bodies; anything else counts nothing.
    """

    bias: Pair
    signals: Mapping[RecognitionSignal, Pair]
    title: Mapping[str, Pair]
    about: Mapping[str, Pair]
    body: Mapping[str, Pair]


def read_pairs(table: str) -> dict[str, Pair]:
    """The weights in a table of `word_weights`: words and two numbers in hundredths.

    Entries are separated by semicolons.
    """
    found = {}
    for entry in filter(str.strip, table.split(";")):
        words, told, ahead = entry.strip().rsplit(" ", 2)
        found[words] = (int(told) / 100, int(ahead) / 100)
    return found


def counted(words: Words, weights: Mapping[str, Pair]) -> list[tuple[str, Pair]]:
    """The weights of the words and pairs that have one, in any order; each counts its strength."""
    return [(word, weights[word]) for word in words.known & weights.keys()]


def chances(
    weights: Weights,
    signals: Mapping[RecognitionSignal, float],
    title: Words,
    about: Words,
    body: Words,
) -> dict[Label, float]:
    """The probability of each label, given the strength of each signal (0 to 1) and the words."""
    pairs = [weights.bias]
    for name, value in signals.items():
        told, ahead = weights.signals.get(name, (0.0, 0.0))
        pairs.append((told * value, ahead * value))
    for words, known in ((title, weights.title), (about, weights.about), (body, weights.body)):
        found = [pair for _, pair in counted(words, known)]
        # exact sums: words come in any order
        both = math.fsum([told for told, _ in found]), math.fsum([ahead for _, ahead in found])
        pairs.append((both[0] * words.strength, both[1] * words.strength))
    return _softmax(*(math.fsum(each) for each in zip(*pairs, strict=True)))


def _softmax(told: float, ahead: float) -> dict[Label, float]:
    logits = {
        Label.INSPECTION_OUTCOME: told,
        Label.INSPECTION_ANNOUNCED: ahead,
        Label.OTHER: 0.0,
    }
    top = max(logits.values())
    powers = {label: math.exp(value - top) for label, value in logits.items()}
    total = sum(powers.values())
    return {label: power / total for label, power in powers.items()}


def decided(likely: Mapping[Label, float]) -> Label:
    """The label for these probabilities: `other` if likelier than either of the rest.

    A result must be clearly likelier than an announcement.
    """
    told, ahead = likely[Label.INSPECTION_OUTCOME], likely[Label.INSPECTION_ANNOUNCED]
    if likely[Label.OTHER] >= told + ahead:
        return Label.OTHER
    return Label.INSPECTION_OUTCOME if told >= CLEARLY * ahead else Label.INSPECTION_ANNOUNCED


def sharpened(weights: Weights, by: float) -> Weights:
    """The weights with every logit multiplied: above 1 surer, below 1 less sure."""

    def times(pairs: Mapping[_Name, Pair]) -> dict[_Name, Pair]:
        return {name: (told * by, ahead * by) for name, (told, ahead) in pairs.items()}

    told, ahead = weights.bias
    return Weights(
        (told * by, ahead * by),
        times(weights.signals),
        times(weights.title),
        times(weights.about),
        times(weights.body),
    )


def against_others(label: Label, pair: Pair) -> float:
    """How much something counts for a label against the better of the two others."""
    told, ahead = pair
    if label is Label.INSPECTION_OUTCOME:
        return told - max(ahead, 0.0)
    if label is Label.INSPECTION_ANNOUNCED:
        return ahead - max(told, 0.0)
    return -max(told, ahead)
