"""Why a publication got its label: the signals and words that counted most, and where."""

import math
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.recognition_signals import Signals
from pipeline.analysis.recognition.weighing import Pair, Weights, against_others, counted
from pipeline.analysis.recognition.words import Wanted, Words, places_of
from pipeline.model.documents import Cue, span
from pipeline.model.terms import Label

_SHOWN = 12
_LEAST = 0.05
_SAYING = re.compile(
    r"(?<![\w’'])(?!(?:a|also|all|an|and|any|are|as|at|be|been|both|but|by|can|each|for|from|had|has"
    r"|have|he|her|his|how|i|in|into|is|it|its|more|most|no|nor|not|of|on|one|only|or|other|our|own"
    r"|said|says|she|so|some|such|than|that|the|their|them|then|there|these|they|this|those|to|too"
    r"|up|us|very|was|we|were|what|when|where|which|who|will|with|would|you|your)\b)[^\W\d_]+",
    re.IGNORECASE,
)
"""A word that means something by itself."""


class Seen(NamedTuple):
    """The features of a publication: its signals, and its words.

    Those of its title, of its sentences about inspections and of its whole body.
    """

    signals: Signals
    title: Words
    about: Words
    body: Words


class _Counted(NamedTuple):
    name: str
    weight: float
    words: Wanted | None = None


def cues(
    reading: Reading, register: Register, seen: Seen, weights: Weights, label: Label
) -> tuple[Cue, ...]:
    """What counted for the label (above 0) or against it, strongest first."""
    strongest = sorted(
        _counted(seen, weights, label), key=lambda one: (-abs(one.weight), one.name)
    )[:_SHOWN]
    words = places_of({one.words for one in strongest if one.words}, reading, register)
    signals = {
        str(name): (one.hit.start, one.hit.end) for name, one in seen.signals.items() if one.hit
    }
    found = []
    for one in strongest:
        place = words.get(one.words) if one.words else signals.get(one.name)
        shown = span(reading.text, *place) if place else None
        found.append(Cue(one.name, round(one.weight, 2), shown))
    return tuple(found)


def says_something(words: str) -> bool:
    """Whether words tell a person anything: "the", "also" or a bare number counts, and says
    nothing.
    """
    return _SAYING.search(words) is not None


def _counted(seen: Seen, weights: Weights, label: Label) -> Iterator[_Counted]:
    """What counts enough to be shown."""
    for name, signal in seen.signals.items():
        told, ahead = weights.signals.get(name, (0.0, 0.0))
        weight = against_others(label, (told * signal.value, ahead * signal.value))
        if abs(weight) >= _LEAST:
            yield _Counted(name, weight)
    for word, weight in _words(seen.title, weights.title, label):
        yield _Counted(f"word of the title: {word}", weight)
    for word, weight in _words(seen.about, weights.about, label):
        yield _Counted(f"word about inspections: {word}", weight, Wanted(word, about=True))
    for word, weight in _words(seen.body, weights.body, label):
        yield _Counted(f"word: {word}", weight, Wanted(word, about=False))


def _words(words: Words, weights: Mapping[str, Pair], label: Label) -> Iterator[tuple[str, float]]:
    """The words that count enough to be shown: a few of hundreds."""
    strength = words.strength
    least = _LEAST / strength if strength else math.inf
    for word, (told, ahead) in counted(words, weights):
        if abs(told) + abs(ahead) >= least:
            weight = against_others(label, (told * strength, ahead * strength))
            if abs(weight) >= _LEAST:
                yield word, weight
