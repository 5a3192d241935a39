"""B-cubed figures of groups: of documents put together wrongly, apart wrongly, or not at all."""

from pipeline.evaluation.linking import b_cubed

WANTED = {"a": 1, "b": 1, "c": 2, "d": 2}


def test_what_is_grouped_as_wanted_is_right() -> None:
    found = {"a": "x", "b": "x", "c": "y", "d": "y"}
    assert b_cubed(WANTED, found) == {"precision": 1.0, "recall": 1.0, "f1": 1.0}


def test_what_stands_alone_costs_recall() -> None:
    found = {"a": "x", "b": "x"}
    assert b_cubed(WANTED, found) == {"precision": 1.0, "recall": 0.75, "f1": 0.857}


def test_what_is_mixed_costs_precision() -> None:
    found = dict.fromkeys(WANTED, "x")
    assert b_cubed(WANTED, found) == {"precision": 0.5, "recall": 1.0, "f1": 0.667}
