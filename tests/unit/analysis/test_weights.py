"""Each signal of recognition has a weight, and each weight a signal; words are known by no place."""

from pipeline.analysis.news.weighing.word_weights import WORDS
from pipeline.analysis.news.weighing.words import stems
from pipeline.analysis.places.register import read_register
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal
from pipeline.analysis.recognition.weights import WEIGHTS
from tests.unit.analysis.test_articles import REAL

COMMON = frozenset(
    [
        "and",
        "black",
        "centr",
        "city",
        "count",
        "east",
        "green",
        "middl",
        "north",
        "of",
        "south",
        "staff",
        "the",
        "west",
    ]
)
"""Stems of names of areas that are words of the language too."""


def test_signals_and_weights_are_the_same() -> None:
    assert set(WEIGHTS) == set(RecognitionSignal)


def test_no_area_is_known_by_its_name() -> None:
    names = {
        stem
        for area in read_register(REAL.read_text(encoding="utf-8"))
        for stem in stems(area.name)
    }
    known = {name.split(": ", 1)[1] for name in WORDS}
    assert known & names <= COMMON
