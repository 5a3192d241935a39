"""By when inspectors are due back, by the months that a report states."""

from dataclasses import dataclass
from datetime import date

from pipeline.cases.days import months_after
from pipeline.explorer.areas import day_of
from pipeline.explorer.record import Record
from pipeline.model.documents import full_day
from pipeline.model.inspections import Inspection, NextVisit


def day_due(found: Inspection, step: NextVisit) -> date | None:
    """The last day of a visit's period; None where no full day of publication is known.

    It is so many whole months after that day, or the last of a month without such a day.
    """
    first = full_day(found.published_on)
    return None if first is None else months_after(first, step.within_months)


@dataclass(frozen=True, slots=True)
class Due:
    """A visit that a report announces, the day by which it is due, and whether that has passed."""

    inspection: Inspection
    step: NextVisit
    day: date
    passed: bool


def due(record: Record, today: date) -> list[Due]:
    """The visits due after the latest inspection of each area, by day."""
    latest = {each.area: each for each in sorted(record.store.inspection_records(), key=day_of)}
    found = []
    for row in latest.values():
        own = record.store.inspection(row.id)
        for step in own.next if own else ():
            if own and (day := day_due(own, step)):
                found.append(Due(own, step, day, day < today))
    return sorted(found, key=lambda each: each.day)
