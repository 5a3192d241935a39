"""Why a publication was given its label: the signals and words that counted most, each with its
place in the text.
"""

from collections.abc import Iterator
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.signals import Signals
from pipeline.analysis.recognition.weighing import Weights, against_others, counted
from pipeline.analysis.recognition.words import Words, place_of
from pipeline.model.documents import Cue, Span, span
from pipeline.model.terms import Label

_SHOWN = 12
_LEAST = 0.05


class Seen(NamedTuple):
    """What a publication shows."""

    signals: Signals
    title: Words
    body: Words


class _Counted(NamedTuple):
    name: str
    weight: float
    words: str = ""


def cues(
    reading: Reading, register: Register, seen: Seen, weights: Weights, label: Label
) -> tuple[Cue, ...]:
    """What counted for (above 0) or against the label, the strongest first."""
    strongest = sorted(_counted(seen, weights, label), key=lambda one: (-abs(one.weight), one.name))
    return tuple(
        Cue(one.name, round(one.weight, 2), _place(one, reading, register, seen.signals))
        for one in strongest[:_SHOWN]
        if abs(one.weight) >= _LEAST
    )


def _counted(seen: Seen, weights: Weights, label: Label) -> Iterator[_Counted]:
    for name, signal in seen.signals.items():
        told, ahead = weights.signals.get(name, (0.0, 0.0))
        pair = (told * signal.value, ahead * signal.value)
        yield _Counted(name, against_others(label, pair))
    for word, pair in counted(seen.title, weights.title):
        yield _Counted(f"word of the title: {word}", against_others(label, pair))
    for word, pair in counted(seen.body, weights.body):
        yield _Counted(f"word: {word}", against_others(label, pair), word)


def _place(one: _Counted, reading: Reading, register: Register, signals: Signals) -> Span | None:
    """Where the body shows it; None for the title and for absences."""
    if one.words:
        place = place_of(one.words, reading, register)
    else:
        hit = next((each.hit for name, each in signals.items() if name == one.name), None)
        place = (hit.start, hit.end) if hit else None
    return span(reading.text, *place) if place else None
