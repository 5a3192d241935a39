"""The bar for forecasts: learned before 2025, an 80% window holds 75 to 85% of later reports, is no
wider than the plain window, and errs less.
"""

import pytest

from pipeline.evaluation.forecasts import forecasts
from pipeline.ingestion.bundled_dates import load_calendar, load_report_dates
from pipeline.model.inspections import Forecast

HISTORY = load_report_dates()


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    section = forecasts(HISTORY, (), load_calendar())
    return {each.name: each.value for each in section.measures}


def test_the_bar_is_reached(figures: dict[str, float]) -> None:
    assert 0.75 <= figures["trained_before_2025_share_held"] <= 0.85
    assert figures["plain_share_held"] < 0.75


@pytest.mark.parametrize("how", ["trained_before_2025", "as_in_life"])
def test_windows_are_narrower_and_err_less_than_the_plain_one(
    figures: dict[str, float], how: str
) -> None:
    assert figures[f"{how}_width_days"] <= figures["plain_width_days"]
    assert figures[f"{how}_error_days"] < figures["plain_error_days"]
    assert figures[f"{how}_share_held"] >= figures["plain_share_held"]


def test_the_bundled_days_make_sense() -> None:
    assert len({(each.area, each.last_day) for each in HISTORY}) == len(HISTORY) >= 60
    for each in HISTORY:
        assert each.last_day.weekday() == 4, "inspections end on Fridays"
        assert each.published.weekday() < 5
        assert 35 < (each.published - each.last_day).days < 150


def test_forecasts_that_were_kept_are_judged_by_what_came() -> None:
    case = HISTORY[-1]
    held = Forecast(
        area=case.area,
        awaited="report",
        since=case.last_day.isoformat(),
        made_on=case.last_day.isoformat(),
        earliest=case.published.isoformat(),
        middle=case.published.isoformat(),
        latest=case.published.isoformat(),
        percent=80,
        learned_from=20,
        method="report/1",
    )
    elsewhere = Forecast(**{**as_dict(held), "area": "E99000009"})
    late = Forecast(**{**as_dict(held), "made_on": case.published.isoformat()})
    missed = Forecast(**{**as_dict(held), "earliest": "2031-01-01", "latest": "2031-02-01"})
    section = forecasts(HISTORY, [held, elsewhere, late, missed], load_calendar())
    kept = next(each for each in section.measures if each.name == "kept_held")
    assert (kept.value, kept.of) == (1, 2)


def as_dict(found: Forecast) -> dict[str, object]:
    return {name: getattr(found, name) for name in found.__slots__}
