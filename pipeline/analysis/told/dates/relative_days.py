"""The days of an inspection that a text counts from its own: "next week", "the 17th", "last year".

Never: a month where the day may be in either of two, or where the visit is only expected.
"""

import re
from datetime import date, timedelta

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.told.dates.date_roles import Dated, role_of
from pipeline.analysis.told.dates.found_dates import around, has_ended, is_near
from pipeline.analysis.vocabulary import visit_phrases as phrases
from pipeline.analysis.vocabulary.date_phrases import Role
from pipeline.model.dates import WEEKDAYS, months_from, since_weekday
from pipeline.model.documents import PartialDate, Span, full_day, span
from pipeline.model.inspections import DateRange

_COUNTED = {"last": -1, "yesterday": -1, "this": 0, "today": 0, "next": 1, "tomorrow": 1}
_WEEKDAYS = WEEKDAYS[:5]
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_SAID = re.compile(
    r"\b(?:(?P<which>last|this|next) (?P<unit>month|week|year|spring|summer|autumn)"
    r"|(?P<near>yesterday|today|tomorrow)"
    rf"|(?:(?:{'|'.join(_WEEKDAYS)}),? )?(?:the )?(?P<nth>\d\d?)(?:st|nd|rd|th)"
    rf"(?! (?:of )?(?:{_MONTHS}|century|birthday|floor|year|edition|time|week))"
    rf"|(?P<weekday>{'|'.join(_WEEKDAYS)}))\b(?!,? (?:the )?\d)",
    re.IGNORECASE,
)
_ENDS = {"spring": 5, "summer": 8, "autumn": 11}
"""The last month of each season."""
LATE_IN_MONTH = "12"
"""The first day of a month by which the fortnight of inspectors' visits does not reach back."""
_WEEK, _FORTNIGHT = timedelta(weeks=1), timedelta(days=14)


def counted_days(
    reading: Reading, published: PartialDate, *, announced: bool
) -> tuple[DateRange, Span | None]:
    """The one month, or else the one year, of the visit that a text puts by its own day.

    A result comes months after its visit, so that only a month or more before can be that of one.
    """
    found: dict[PartialDate, Span] = {}
    for sentence in reading.sentences:
        for match in _SAID.finditer(reading.text.body, sentence.start, sentence.end):
            lead = reading.text.body[sentence.start : match.start()]
            trail = reading.text.body[match.end() : sentence.end]
            dated = Dated(lead, match.group(), trail, ranged=False)
            if (announced or _is_long_ago(match)) and _is_of_a_visit(dated):
                when = _when(match, published, ended=has_ended(dated))
                if when:
                    found.setdefault(when, span(reading.text, match.start(), match.end()))
    told = [when for when in found if len(when) > len("2024")] or list(found)
    return (DateRange(told[0], told[0]), found[told[0]]) if len(told) == 1 else (DateRange(), None)


def under_way(reading: Reading, published: PartialDate) -> tuple[DateRange, Span | None]:
    """The month of an inspection that a text of a day late in that month says is on, or just over.

    Earlier in the month it may have begun in the one before.
    """
    if published[len("2024-11-") :] < LATE_IN_MONTH:
        return DateRange(), None
    for sentence in reading.sentences:
        found = phrases.UNDER_WAY.search(reading.text.body, sentence.start, sentence.end)
        if found:
            month = PartialDate(published[: len("2024-11")])
            return DateRange(month, month), span(reading.text, found.start(), found.end())
    return DateRange(), None


def _is_long_ago(match: re.Match[str]) -> bool:
    return match["which"] is not None and match["unit"].lower() != "week"


def _is_of_a_visit(dated: Dated) -> bool:
    """Whether the day is that of a visit which is more than expected, and not one before."""
    lead, _ = around(dated)
    now = phrases.NOT_EARLIER.search(f"{lead}{dated.date}")
    earlier = now is None and phrases.EARLIER_BEFORE.search(lead)
    if earlier or is_near(phrases.EXPECTED, dated):
        return False
    return role_of(dated) is Role.VISIT


def _when(match: re.Match[str], published: PartialDate, *, ended: bool) -> PartialDate | None:
    """The month or year of a day that is counted from the publication.

    None if it may be in two, or if the day is that on which a visit `ended`.
    """
    unit = (match["unit"] or "").lower()
    counted = _COUNTED.get((match["which"] or match["near"] or "").lower(), 0)
    if unit == "month":
        return months_from(published, counted)
    today = full_day(published[:10])
    if today is None or ended:
        return None
    if unit in ("year", *_ENDS):
        over = counted < 0 and unit in _ENDS and today.month > _ENDS[unit]
        return PartialDate(str(today.year + (0 if over else counted)))
    days = {_monday(today) + counted * _WEEK} if unit else _days(match, today, counted)
    months = {PartialDate(f"{day:%Y-%m}") for day in days}
    return months.pop() if len(months) == 1 else None


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _days(match: re.Match[str], today: date, counted: int) -> set[date]:
    """The days that may be meant: a number is that of a day within a fortnight, if any."""
    if match["near"]:
        return {today + timedelta(days=counted)}
    if match["nth"]:
        near = (today + timedelta(days=days) for days in range(-_FORTNIGHT.days, 15))
        return {day for day in near if day.day == int(match["nth"])}
    last = today - since_weekday(match["weekday"], today)
    return {last, last + _WEEK}
