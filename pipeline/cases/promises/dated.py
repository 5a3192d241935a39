"""How an account names the day that was set for something."""

import re
from datetime import date

from pipeline.analysis.vocabulary.numbers import spelt
from pipeline.cases.days import days_in
from pipeline.model.documents import PartialDate

_SPELT = spelt(1, 99)
_NUMBER = rf"(?:{'|'.join(_SPELT)})"
_LATE_BY = re.compile(
    rf"\b(?P<number>an?|half an?|\d+|{_NUMBER}) (?P<unit>day|week|month|year|fortnight)s?"
    r" (?:late(?:r than (?:planned|promised|meant))?|behind (?:time|schedule|plan)"
    r"|after (?:the|its|that|their) (?:date|day|deadline|target))\b",
    re.IGNORECASE,
)
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30.4, "year": 365}
_OWN_DAY = re.compile(
    r"\b(?:(?:as|than) planned|in (?:good )?time|on time"
    r"|(?:its|the|new|that|this|due|set) (?:date|deadline|target)|when it fell due"
    r"|(?:the|in) time (?:that was set|allowed|we gave|given)|by then"
    r"|at that point|on that day|\w+ late)\b",
    re.IGNORECASE,
)
"""How an account names the day of a promise without saying it."""
_END_OF = re.compile(r"\bend of $", re.IGNORECASE)
_LATE = 24
"""From which day on a month is at its end."""
_YEARS = 550
"""For how many days after it a day is named without its year."""


def names_its_day(said: str) -> bool:
    """Whether an account speaks of the day that was set, without saying it."""
    return _OWN_DAY.search(said) is not None


def late_by(said: str) -> int:
    """By how many days an account says that something was late; 0 where it does not say."""
    found = _LATE_BY.search(said)
    if found is None:
        return 0
    number = found["number"].casefold()
    many = 0.5 if number.startswith("half") else _SPELT.get(number, number)
    times = 1.0 if many in ("a", "an", "one") else float(many)
    return round(times * _DAYS[found["unit"].casefold()])


def names_any_day(said: str) -> bool:
    """Whether an account names a day or month."""
    return bool(days_in(said))


def names_day(said: str, by: date, published: date, *, month: bool) -> bool:
    """Whether an account names the day of a promise, or the `month` that was promised.

    The end of a month is none of the days before its last, nor a year any of its days but the last.
    """
    day = by.isoformat()
    for one in days_in(said):
        named: str = one.ended
        if named.startswith("--"):
            named = f"{by.year}{named[1:]}" if (published - by).days <= _YEARS else ""
        at_end = _END_OF.search(said[: one.start]) is not None
        if len(named) == len("2024"):
            named = f"{named}-12" if at_end else ""
        early = by.day < _LATE and at_end
        if named and not early and (day.startswith(named) or (month and named.startswith(day[:7]))):
            return True
    return False


def names_full_day(said: str, by: str, published: date) -> bool:
    """Whether an account names a day as such, not only its month."""
    settled = (one.ended for one in days_in(said) if len(one.ended) >= len("--01-31"))
    return any(
        day == by or (day.startswith("--") and day[1:] == by[4:] and by <= published.isoformat())
        for day in settled
    )


def first_day(said: str) -> PartialDate | None:
    """The first day or month that an account names, with its year."""
    return next((one.ended for one in days_in(said) if one.ended[:1].isdigit()), None)
