"""When a publication is rechecked next, and what rechecks found, in numbers."""

from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.clock import stamp
from pipeline.context import Context
from pipeline.ingestion.copies import whole_date
from pipeline.model.publication_rows import CheckColumns, CheckRow, UncheckedRow

RHYTHM = ((14, 1), (105, 7), (470, 30))
"""Days since publication, and the days between two checks until then: daily for two weeks, weekly
for another three months, monthly for another year.
"""
LATER_DAYS, LOOKED_AT_DAYS = 91, 1096
"""Days between two checks after that, and the age in days from which there are none: quarterly
until it is three years old.
"""
DAY_SECONDS = 86_400
NEVER = "9999"
"""The due date of a publication that is not rechecked any more, unless its listing changes."""


@dataclass(kw_only=True)
class RecheckTotals:
    """The results of a recheck, in numbers of publications."""

    unchanged: int = 0
    changed: int = 0
    anew: int = 0
    doubtful: int = 0
    missing: int = 0
    unreachable: int = 0


def overdue(context: Context, row: UncheckedRow) -> bool:
    """Whether a publication was fetched more than a day ago."""
    return row.fetched_at < stamp(context.clock.now() - timedelta(seconds=DAY_SECONDS))


def days_to_next_look(published: str, today: str) -> int | None:
    """How many days after `today` a publication is checked again (ISO dates); None for never."""
    age = (date.fromisoformat(today) - date.fromisoformat(published)).days
    if age >= LOOKED_AT_DAYS:
        return None
    return next((days for until, days in RHYTHM if age < until), LATER_DAYS)


def next_turn(context: Context, row: CheckRow) -> str:
    """When a publication is next rechecked, by its age."""
    published = whole_date(row.published_on) or row.first_seen[:10]
    days = days_to_next_look(published, context.now()[:10])
    return NEVER if days is None else context.later(days * DAY_SECONDS)


def found_there(context: Context, row: CheckRow) -> CheckColumns:
    """The columns of a publication that was there; one marked as removed is so no longer."""
    columns: CheckColumns = {
        "checked_at": context.now(),
        "due_at": next_turn(context, row),
        "missing": 0,
        "missing_on": None,
    }
    if row.removed_at:
        columns["removed_at"], columns["returned_at"] = None, context.now()
    return columns
