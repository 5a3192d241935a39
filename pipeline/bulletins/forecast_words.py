"""Forecasts in plain English: a range, and that it is an estimate of ours."""

from datetime import date

from pipeline.bulletins.wording import date_words, visit_words
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import Forecast
from pipeline.model.terms import Visit

REPORT = "report"


def forecast_words(found: Forecast, today: str = "") -> str:
    """The estimate in a sentence: what is awaited, when it is likely, how likely, and from what.

    `today` is the day on which it is read, that of the estimate by default.
    """
    what = "such reports in England" if found.awaited == REPORT else "such visits"
    return (
        f"{_awaited(found, today or found.made_on)} is awaited. Sendwatch estimated on"
        f" {_day(found.made_on)} that it will probably come between {_day(found.earliest)} and"
        f" {_day(found.latest)}: judging by the last {found.learned_from} {what} that it knows,"
        f" about {found.percent // 10} in 10 come within such a time."
    )


def stands_at(found: Forecast, today: date) -> str:
    """The estimate as it is shown on a later day: whether its days have passed is said too."""
    said = forecast_words(found, today.isoformat())
    if today.isoformat() <= found.latest:
        return said
    return f"{said} These days have passed: this one takes longer than most."


def _awaited(found: Forecast, today: str) -> str:
    if found.awaited == REPORT:
        ends = "ends" if found.since >= today else "ended"
        return f"The report of the inspection that {ends} on {_day(found.since)}"
    return f"A {visit_words(Visit(found.awaited))}"


def _day(day: str) -> str:
    return date_words(PartialDate(day))
