"""When inspectors are likely to be back: learned from visits that were announced and made."""

from datetime import date, timedelta

from pipeline.forecasts.days import school_holidays
from pipeline.forecasts.visit import Kept, kept_visits, visit_forecast
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import DateRange, Inspection, NextVisit
from pipeline.model.terms import Visit

MONITORING = NextVisit(Visit.MONITORING, 18)
AREA = "E99000001"


def kept(*months: int, announced: NextVisit = MONITORING) -> list[Kept]:
    """Visits that began so many months after the report."""
    return [
        Kept(announced, date(2023, 1, 2), date(2023, 1, 2) + timedelta(days=30 * each))
        for each in months
    ]


def inspection(visit: Visit, started: str, published: str, *following: NextVisit) -> Inspection:
    return Inspection(
        id=started,
        area=AREA,
        visit=visit,
        dates=DateRange(PartialDate(started), PartialDate(started)),
        published_on=PartialDate(published),
        next=following,
    )


def test_a_window_is_learned_from_visits_of_that_kind() -> None:
    history = [*kept(*range(14, 23)), *kept(1, 1, 1, announced=NextVisit(Visit.FULL, 36))]
    made = visit_forecast(AREA, MONITORING, date(2025, 3, 3), history, date(2025, 4, 1))
    assert made is not None
    assert (made.awaited, made.since, made.learned_from) == ("monitoring", "2025-03-03", 9)
    assert "2026-04" < made.earliest < made.middle < made.latest < "2027-02"
    days = [date.fromisoformat(each) for each in (made.earliest, made.middle, made.latest)]
    assert not [day for day in days if day in school_holidays(day.year)]


def test_too_few_visits_give_no_window() -> None:
    day = date(2025, 4, 1)
    assert visit_forecast(AREA, MONITORING, day, kept(*range(14, 22)), day) is None


def test_visits_that_had_not_begun_are_not_known() -> None:
    history = kept(*range(14, 23))
    before = min(each.began for each in history)
    assert visit_forecast(AREA, MONITORING, date(2025, 3, 3), history, before) is None


def test_an_announced_visit_is_the_next_of_its_kind() -> None:
    following = (MONITORING, NextVisit(Visit.FULL, 36))
    found = kept_visits(
        [
            inspection(Visit.FULL, "2023-02-06", "2023-05-05", *following),
            inspection(Visit.THEMATIC, "2023-10-02", "2023-12-01"),
            inspection(Visit.MONITORING, "2025-01-13", "2025-03-03"),
        ]
    )
    assert found == [Kept(MONITORING, date(2023, 5, 5), date(2025, 1, 13))]
    assert 1.1 < found[0].share < 1.2
