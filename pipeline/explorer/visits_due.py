"""By when inspectors are due back, by the months that a report states."""

from datetime import date

from pipeline.cases.days import months_after
from pipeline.model.documents import full_day
from pipeline.model.inspections import Inspection, NextVisit


def day_due(found: Inspection, step: NextVisit) -> date | None:
    """The last day of a visit's period; None where no full day of publication is known.

    It is so many whole months after that day, or the last of a month without such a day.
    """
    first = full_day(found.published_on)
    return None if first is None else months_after(first, step.within_months)
