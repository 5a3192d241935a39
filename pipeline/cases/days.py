"""Reckoning with days: England's working days, whole months after a day, and days in words."""

import re
from calendar import monthrange
from collections.abc import Set
from datetime import date, timedelta
from functools import lru_cache

from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, full_day

_DAY = timedelta(days=1)
_LEAD = re.compile(r"\b(?:the )?(?:end|start|beginning|middle|week) of (?:the )?\Z", re.IGNORECASE)
"""What of a day's name stands before it."""
_BY = re.compile(r"\bby (?:the end of )?(?:\w+day,? )?$")
days_in = lru_cache(maxsize=1024)(find_ranges)
"""The days in a quotation, which is compared with many others."""


def is_working_day(day: date, holidays: Set[date]) -> bool:
    """Whether a day is neither a Saturday or Sunday nor one of these bank holidays.

    England's are those of section 1 of, and schedule 1 to, the Banking and Financial Dealings Act
    1971 (with days appointed in place of others), and the common-law holidays Good Friday and
    Christmas Day.
    """
    return day.weekday() < 5 and day not in holidays


def working_days_after(day: date, number: int, holidays: Set[date]) -> date:
    """The last of so many working days, the first of which is the first after `day`."""
    while number:
        day += _DAY
        number -= is_working_day(day, holidays)
    return day


def months_after(day: date, number: int) -> date:
    """The day so many whole months later, or the last of a month without such a day."""
    years, month = divmod(day.month - 1 + number, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def end_of(stated: PartialDate | None) -> date | None:
    """The last day that a date can mean: a month ends with its last day."""
    if not stated or stated.startswith("--"):
        return None
    if day := full_day(stated):
        return day
    year, month = int(stated[:4]), int(stated[5:7] or 12)
    first = date(year, month, 1)
    return date.fromordinal(months_after(first, 1).toordinal() - 1)


def is_by(stated: PartialDate, by: date) -> bool | None:
    """Whether all that a date can mean is by a day, or it is a day or month that begins after it;
    None where neither can be said.
    """
    last = end_of(stated)
    if last and last <= by:
        return True
    first = full_day(stated if len(stated) == len("2025-01-31") else f"{stated}-01")
    return False if first and first > by else None


def is_set_by(words: str) -> bool:
    """Whether words set a last day: "by 9 May"."""
    return any(_BY.search(words[: one.start]) for one in days_in(words))


def undated(words: str) -> str:
    """Words without the days in them: a month is no subject."""
    for found in reversed(days_in(words)):
        words = f"{_LEAD.sub(' ', words[: found.start])} {words[found.end :]}"
    return words
