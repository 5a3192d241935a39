"""By when inspectors are due back, by the months that a report states."""

from calendar import monthrange
from datetime import date

from pipeline.model.documents import full_day
from pipeline.model.inspections import Inspection, NextVisit


def day_due(found: Inspection, step: NextVisit) -> date | None:
    """The last day of a visit's period; None where no full day of publication is known.

    It is so many whole months after that day, or the last of a month without such a day.
    """
    first = full_day(found.published_on)
    if first is None:
        return None
    years, month = divmod(first.month - 1 + step.within_months, 12)
    year, month = first.year + years, month + 1
    return date(year, month, min(first.day, monthrange(year, month)[1]))
