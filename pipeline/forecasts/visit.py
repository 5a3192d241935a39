"""When inspectors are likely to be back, within the period that a report allows.

Learned from how much of that period earlier visits of the kind took. Inspectors come in term time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.cases.days import months_after
from pipeline.forecasts.days import DAY, school_holidays
from pipeline.forecasts.report import PERCENT, conformal
from pipeline.model.documents import full_day
from pipeline.model.inspections import Forecast, Inspection, NextVisit
from pipeline.model.terms import Visit

METHOD = "visit/1"


@dataclass(frozen=True, slots=True)
class Kept:
    """A visit that was announced and made: what was announced on which day, and when it began."""

    announced: NextVisit
    published: date
    began: date

    @property
    def share(self) -> float:
        """How much of the period had passed when it began; more than 1 if it was over."""
        due = months_after(self.published, self.announced.within_months)
        return (self.began - self.published).days / (due - self.published).days


def visit_forecast(
    area: str, following: NextVisit, published: date, history: Iterable[Kept], made_on: date
) -> Forecast | None:
    """When a visit that a report of `published` announces is likely, as known on `made_on`.

    Only visits of that kind that began before count. None where too few are known for a window with
    a stated probability.
    """
    shares = [
        each.share
        for each in history
        if each.announced.visit is following.visit and each.published < each.began < made_on
    ]
    window = conformal(shares)
    if window is None:
        return None
    period = (months_after(published, following.within_months) - published).days
    days = [in_term(published + timedelta(days=round(period * each))) for each in window]
    return Forecast(
        area=area,
        awaited=following.visit,
        since=published.isoformat(),
        made_on=made_on.isoformat(),
        earliest=days[0].isoformat(),
        middle=days[1].isoformat(),
        latest=days[2].isoformat(),
        percent=PERCENT,
        learned_from=len(shares),
        method=METHOD,
    )


def in_term(day: date) -> date:
    """`day`, or the first one after the school holidays in which it lies."""
    while day in school_holidays(day.year):
        day += DAY
    return day


def kept_visits(inspections: Sequence[Inspection]) -> list[Kept]:
    """The announced visits that an area's inspections, in their order, show to have been made.

    Each announced visit is the next one of its kind that began after the report.
    """
    return [
        Kept(following, published, began)
        for place, found in enumerate(inspections)
        if (published := full_day(found.published_on)) is not None
        for following in found.next
        if (began := _next_of(following.visit, published, inspections[place + 1 :])) is not None
    ]


def _next_of(visit: Visit, after: date, inspections: Iterable[Inspection]) -> date | None:
    """The first day of the first of these inspections that is of that kind and began after."""
    days = (full_day(each.dates.started) for each in inspections if each.visit is visit)
    return next((day for day in days if day is not None and day > after), None)
