"""What is to come: visits that were announced, reports awaited, and the days of what is due."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import date

from pipeline.bulletins.case_words import COMING, closes, deadline_words, invitation_words
from pipeline.bulletins.forecast_words import REPORT
from pipeline.bulletins.wording import range_words, visit_words
from pipeline.cases.days import end_of, months_after
from pipeline.cases.values import Case, Deadline
from pipeline.explorer.areas import day_of
from pipeline.explorer.cases.stored import latest_case
from pipeline.explorer.expected import expectations
from pipeline.explorer.record import Record
from pipeline.model.documents import LocalArea, PartialDate, full_day
from pipeline.model.inspections import DateRange, Inspection
from pipeline.model.terms import Stage, Standing

_TOLD = (Stage.INVITATION, Stage.PLAN_SUBMITTED, Stage.PLAN_PUBLISHED)
"""What is due that families can take part in, or that follows a report at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The days of a visit, those between which its report is likely, or a day on which something is
    due: of the last two `words` say more. Of what is due without a day, no day is known.
    """

    area: LocalArea
    what: str
    days: DateRange
    words: str = ""

    @property
    def when(self) -> str:
        """The days in words."""
        return range_words(self.days) or "no day known"


def by_day(found: Iterable[Coming]) -> list[Coming]:
    """What is to come by its first day, what has none last; of one day by area."""
    return sorted(found, key=lambda each: (each.days.started or "9", each.area.name))


def coming(record: Record, today: date) -> list[Coming]:
    """The visits that are to come or go on, and the reports awaited, by their first day.

    Not a report whose likely days have passed.
    """
    open_still = (each.area for each in record.store.inspection_records() if not each.outcome)
    known = (area for code in dict.fromkeys(open_still) if (area := record.register.by_code(code)))
    found = (one for area in known for one in _in_area(record, area, today))
    return by_day(found)


def days_due(record: Record, today: date, holidays: Set[date]) -> list[Coming]:
    """The days by which plans are due, and those on which families can take part, by day; plans
    that were asked for without a day last.

    Only of areas whose latest inspection has no outcome yet, or one published within a year: what
    follows a report at once is due in that time.
    """
    since = months_after(today, -12).isoformat()
    latest = {each.area: each for each in sorted(record.store.inspection_records(), key=day_of)}
    fresh = (
        code
        for code, each in latest.items()
        if each.outcome is None or (each.published_on or "") >= since
    )
    found = []
    for area in filter(None, map(record.register.by_code, fresh)):
        case = latest_case(record.store, area.gss_code, today, holidays)
        found += [_due(area, case, one) for one in case.deadlines if _is_told(one)]
    return by_day(found)


def _is_told(deadline: Deadline) -> bool:
    return deadline.standing is Standing.DUE and deadline.stage in _TOLD


def _due(area: LocalArea, case: Case, deadline: Deadline) -> Coming:
    what = COMING[deadline.stage]
    if deadline.stage is Stage.INVITATION:
        what = f"{'last day of ' if closes(deadline) else ''}{invitation_words(deadline)}"
    day = PartialDate(deadline.by.isoformat()) if deadline.by else None
    words = " ".join(deadline_words(case, deadline))
    return Coming(area=area, what=what, days=DateRange(day, day), words=words)


def visit_ahead(found: Inspection, today: date) -> DateRange | None:
    """The days of a visit that has not ended; None where its first day is not known in full."""
    last = end_of(found.dates.ended or found.dates.started)
    ahead = last is not None and last >= today and not found.outcome
    return found.dates if ahead and full_day(found.dates.started) else None


def _in_area(record: Record, area: LocalArea, today: date) -> Iterator[Coming]:
    own = record.store.inspections_of(area.gss_code)
    for found in own:
        if days := visit_ahead(found, today):
            yield Coming(
                area=area, what=f"inspectors’ visit, {visit_words(found.visit)}", days=days
            )
    for each in expectations(record.store, area.gss_code, own, today):
        made = each.forecast
        if made.awaited == REPORT and made.latest >= today.isoformat():
            days = DateRange(PartialDate(made.earliest), PartialDate(made.latest))
            what = "inspectors’ report, by an estimate"
            yield Coming(area=area, what=what, days=days, words=each.words)
