"""Each signal of recognition has a weight, and each weight a signal; words are known by no place."""

from pipeline.analysis.news.weighing.signals import FindingSignal, ToneSignal
from pipeline.analysis.news.weighing.weights import FINDING, GOOD
from pipeline.analysis.news.weighing.word_weights import WORDS
from pipeline.analysis.news.weighing.words import stems
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal
from pipeline.analysis.recognition.weights import WEIGHTS
from pipeline.register.local_areas import read_register
from tests.support.paths import AREAS

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


WEIGH_NOTHING = {
    FindingSignal.DATE,
    FindingSignal.GOES_ON_BODY_ACTS,
    FindingSignal.SAYS_WHO_TELLS,
}
"""Signals that the last fit gave no weight beside the others."""


def test_named_signals_of_statements_have_a_weight_but_for_those_that_weigh_nothing() -> None:
    missing = {*(set(FindingSignal) - FINDING.keys()), *(set(ToneSignal) - GOOD.keys())}
    assert missing == WEIGH_NOTHING


def test_no_area_is_known_by_its_name() -> None:
    names = {
        stem
        for area in read_register(AREAS.read_text(encoding="utf-8"))
        for stem in stems(area.name)
    }
    known = {stem for found in WORDS.values() for word in found for stem in word.split("+")}
    assert known & names <= COMMON
