"""What is to come without a deadline: visits that were announced, and reports that are awaited."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.bulletins.forecast_words import REPORT
from pipeline.bulletins.wording import visit_words
from pipeline.cases.days import end_of
from pipeline.explorer.expected import expectations
from pipeline.explorer.record import Record
from pipeline.model.documents import LocalArea, PartialDate, full_day
from pipeline.model.inspections import DateRange, Inspection


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The days of a visit, or those between which its report is likely: then `words` say so."""

    area: LocalArea
    what: str
    days: DateRange
    words: str = ""


def coming(record: Record, today: date) -> list[Coming]:
    """The visits that are to come or go on, and the reports awaited, by their first day.

    Not a report whose likely days have passed.
    """
    open_still = (each.area for each in record.store.inspection_records() if not each.outcome)
    known = (area for code in dict.fromkeys(open_still) if (area := record.register.by_code(code)))
    found = (one for area in known for one in _in_area(record, area, today))
    return sorted(found, key=lambda each: (each.days.started or "", each.area.name))


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
