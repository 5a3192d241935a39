"""A statement is weighed with those that stand around it."""

import pytest

from pipeline.analysis.news.weighing import weights
from pipeline.analysis.news.weighing.neighbours import (
    EACH,
    HOW_MANY,
    ITSELF,
    among,
    around_findings,
    around_sides,
)
from pipeline.analysis.news.weighing.odds import chance

LIKELY, UNLIKELY = 3.0, -3.0


def test_what_stands_around_a_statement_is_named_by_its_place() -> None:
    first, middle, last = around_findings([LIKELY, 0.0, UNLIKELY])
    assert middle == pytest.approx(
        {
            ITSELF: 0.0,
            "1 before": chance(LIKELY),
            "1 after": chance(UNLIKELY),
            "some before": chance(LIKELY),
            "some after": chance(UNLIKELY),
            EACH: 0.5,
            HOW_MANY: 0.9163,
        },
        abs=1e-4,
    )
    assert "1 before" not in first
    assert first["some before"] == 0
    assert "1 after" not in last
    assert last["2 before"] == pytest.approx(chance(LIKELY))


def test_sides_count_as_far_as_they_are_findings() -> None:
    _, middle, _ = around_sides([LIKELY, LIKELY, UNLIKELY], [2.0, 0.0, 2.0])
    assert middle["1 before"] == pytest.approx(2 * chance(LIKELY))
    assert middle["1 after"] == pytest.approx(2 * chance(UNLIKELY))
    assert middle["all before"] > 1 > middle["all after"] > 0


def test_every_weight_has_its_signal() -> None:
    finding = next(iter(list(around_findings([0.0] * 9))[4:]))
    side = next(iter(list(around_sides([0.0] * 9, [0.0] * 9))[4:]))
    assert weights.AMONG.keys() <= finding.keys()
    assert weights.GOOD_AMONG.keys() <= side.keys()


def test_a_statement_among_findings_is_likelier_one() -> None:
    among_findings = list(among([LIKELY, 0.0, LIKELY], [0.0] * 3))[1]
    among_others = list(among([UNLIKELY, 0.0, UNLIKELY], [0.0] * 3))[1]
    assert among_findings[0] > among_others[0] + 0.5


def test_a_statement_of_no_side_is_on_that_of_its_neighbours() -> None:
    praised = list(among([LIKELY] * 3, [LIKELY, 0.0, LIKELY]))[1]
    criticised = list(among([LIKELY] * 3, [UNLIKELY, 0.0, UNLIKELY]))[1]
    assert praised[1] > criticised[1] + 1


def test_a_text_without_statements_has_none() -> None:
    assert list(among([], [])) == []
