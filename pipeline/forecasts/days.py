"""Days on which inspectorates work on reports, and periods in which they publish none.

In the weeks before an election Ofsted publishes no SEND report about areas that vote, and
publishes what was held back when it is over (gov.uk, "Ofsted reports during local elections:
pre-election silence").
"""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

from pipeline.cases.days import is_working_day

DAY, WEEK = timedelta(days=1), timedelta(days=7)
HOLIDAY_WEIGHT = 0.8
"""How much a working day in school holidays counts: of 1, 0.9, … 0.5 the weight with which
forecasts of the reports of October 2023 to December 2024 erred least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A period before an election, from `begins` to polling day (both included).

    `voting` and `perhaps` are beginnings of the GSS codes of areas that vote and of those that may;
    `excepted` are areas that do not. `known_from` is the day when it was announced, if not years
    before.
    """

    begins: date
    polling_day: date
    known_from: date | None = None
    voting: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    excepted: tuple[str, ...] = ()

    def holds_back(self, area: str, *, perhaps: bool) -> bool:
        """Whether reports about an area are held back; `perhaps`: or may be."""
        kinds = (*self.voting, *self.perhaps) if perhaps else self.voting
        return area.startswith(kinds) and area not in self.excepted


@dataclass(frozen=True, slots=True)
class Calendar:
    """The bank holidays, and the silences before elections by their days."""

    bank_holidays: Set[date] = frozenset()
    silences: tuple[Silence, ...] = ()

    def work(self, day: date) -> float:
        """How much of a working day a day counts."""
        if not is_working_day(day, self.bank_holidays):
            return 0.0
        return HOLIDAY_WEIGHT if day in school_holidays(day.year) else 1.0

    def between(self, first: date, last: date) -> float:
        """The working days after `first`, up to and with `last`."""
        return sum(self.work(first + n * DAY) for n in range(1, (last - first).days + 1))

    def after(self, first: date, amount: float) -> date:
        """The first day by which so many working days after `first` have passed."""
        day, passed = first, 0.0
        while passed < amount - 1e-9:
            day += DAY
            passed += self.work(day)
        return day

    def silence(self, area: str, day: date, made_on: date, *, perhaps: bool) -> Silence | None:
        """The silence, as known on `made_on`, in which a report about an area is held back."""
        for each in self.silences:
            known = each.known_from is None or each.known_from <= made_on
            within = each.begins <= day <= each.polling_day
            if known and within and each.holds_back(area, perhaps=perhaps):
                return each
        return None


@cache
def school_holidays(year: int) -> frozenset[date]:
    """Days of a year on which schools in most areas of England are closed.

    Councils set their own terms. These are the usual ones: three half terms of a week, a fortnight
    at Easter and at Christmas, and the summer from about 22 July.
    """
    spans = (
        (date(year, 1, 1), date(year, 1, 3)),
        _week_of(date(year, 2, 17)),
        (easter(year) - 9 * DAY, easter(year) + WEEK),
        _week_of(date(year, 5, 31)),
        (date(year, 7, 22), date(year, 8, 31)),
        _week_of(date(year, 10, 28)),
        (date(year, 12, 20), date(year, 12, 31)),
    )
    return frozenset(
        first + n * DAY for first, last in spans for n in range((last - first).days + 1)
    )


def _week_of(day: date) -> tuple[date, date]:
    monday = day - day.weekday() * DAY
    return monday, monday + 6 * DAY
