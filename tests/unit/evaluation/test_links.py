"""The weights by which sentences are linked to actions, on the labelled links they were fitted on."""

from pathlib import Path

from pipeline.evaluation.examples.links import LabelledLink, load, measured, measured_by
from pipeline.evaluation.examples.signals import load as load_signals
from pipeline.evaluation.examples.signals import save
from tests.support.paths import ROOT

LINKS = ROOT / "tests" / "labelled_links.jsonl.xz"


def test_links_are_precise_first() -> None:
    found = measured(load(LINKS))
    assert found.precision >= 0.94
    assert found.recall >= 0.4


def test_a_passage_is_found_by_any_of_its_sentences_and_lost_without_any() -> None:
    def link(passages: list[int], signals: dict[str, float]) -> LabelledLink:
        return LabelledLink("set", "area", passages, signals)

    shown = {"sentence": 1.0}
    told = [
        (link([1], shown), True),
        (link([1], shown), False),
        (link([2], shown), False),
        (link([], shown), True),
        (link([3], {}), True),
    ]
    assert measured_by(told) == (0.5, 1 / 3)


def test_examples_are_kept_with_their_signals(tmp_path: Path) -> None:
    save(tmp_path / "kept.xz", [("a", [1, 2], {"one": 0.126, "two": 1.0}), ("b", [], {})])
    assert list(load_signals(tmp_path / "kept.xz")) == [
        ["a", [1, 2], {"one": 0.13, "two": 1.0}],
        ["b", [], {}],
    ]
