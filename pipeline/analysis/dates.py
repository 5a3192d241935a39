"""Dates and date ranges as people write them, day first, each as much as the words state.

A year that is missing stays missing unless the publication date settles it. Nothing is ever filled in.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from pipeline.model import PartialDate

_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower()[:3]: n for name, n in _MONTHS.items()} | {"sept": 9}

_GAP = r"[^\S\n]*\n?[^\S\n]*"
_NAME = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
_WEEKDAY = rf"(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?{_GAP})?"
_YEAR = r"(?:1[^\S\n]?9|2[^\S\n]?0)[^\S\n]?\d[^\S\n]?\d(?!\d)"
_ORDINAL = rf"(?:{_GAP}(?:st|nd|rd|th)\b)?"
_JOIN = rf"{_GAP}(?:-|‐|‑|–|—|\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b){_GAP}"
_POINT = rf"""
    (?P<iso_year>\d{{4}})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?!\d)
  | (?P<num_day>\d{{1,2}})(?P<sep>[/.])(?P<num_month>\d{{1,2}})(?P=sep)(?P<num_year>\d{{4}}|\d\d)(?![\d/]|\.\d)
  | {_WEEKDAY}(?:(?P<first>\d{{1,2}}){_ORDINAL}(?P<join>{_JOIN}){_WEEKDAY})?(?P<day>\d{{1,2}}){_ORDINAL}
      (?:{_GAP}of\b)?(?:{_GAP}|-)(?P<month>{_NAME})(?:(?:,?{_GAP}|-)(?P<year>{_YEAR}|(?<=-)\d\d(?!\d)))?
  | (?P<us_month>{_NAME}){_GAP}(?P<us_day>\d{{1,2}})(?!\d)(?P<us_th>{_ORDINAL})
      (?:(?P<us_join>{_JOIN})(?P<us_last>\d{{1,2}})(?!\d){_ORDINAL})?(?:,?{_GAP}(?P<us_year>{_YEAR}))?
  | (?P<only_month>{_NAME})(?:,?{_GAP}(?P<only_month_year>\d{{4}})(?!\d))?
  | (?P<only_year>(?:19|20)\d\d)(?![\d/%]|[.,]\d|[-–]\d\d?\b)
"""
_FLAGS = re.VERBOSE | re.IGNORECASE
# VERBOSE drops literal white space and '#': the pieces above use classes only.
_GUARDED = re.compile(rf"(?<![\w£$€/.-])(?:{_POINT})", _FLAGS)
_PLAIN = re.compile(_POINT, _FLAGS)
_JOINED = re.compile(_JOIN, re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?(?:\w+day,?\s+)?$", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:by|next|until|till|before|coming)\s+(?:the\s+)?(?:(?:end|middle|start) of\s+)?$", re.IGNORECASE
)
_LEADS_IN = re.compile(
    r"\b(?:in|by|from|until|till|since|during|of|early|late|mid|last|next|this|before|after|between|for|to|on|around|over|through(?:out)?)"
    r"(?:\s+the\s+(?:end|start|middle)\s+of)?[\s-]+(?:early\s+|late\s+|mid[\s-])?$|[(:]\s*$",
    re.IGNORECASE,
)
_POSSESSED = re.compile(r"\b(?:the|its|their|our|a|that|previous|last|earlier)\s+$", re.IGNORECASE)
_VISITED = re.compile(r"\s+(?:\w+\s+){0,3}?(?:inspection|revisit|visit|report|letter|review|judgement)", re.IGNORECASE)
_NOT_WORDS = re.compile(r"\s*(?:$|[.,;:)\]\n]|(?:to|and|until)\b|[-–—])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundRange:
    """A date or range of dates at `text[start:end]`; a single date has the same value at both ends."""

    started: PartialDate
    ended: PartialDate
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Day:
    """Year, month and day as far as the words state them."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def valid(self) -> bool:
        if self.month is None or self.day is None:
            return self.month is None or 1 <= self.month <= 12
        longest = calendar.monthrange(self.year or 2000, self.month)[1] if 1 <= self.month <= 12 else 0
        return 1 <= self.day <= longest

    def partial(self) -> PartialDate:
        if self.year is None:
            return PartialDate(f"--{self.month:02}")
        parts = [f"{self.year:04}"] + [f"{n:02}" for n in (self.month, self.day) if n is not None]
        return PartialDate("-".join(parts))

    def order(self) -> tuple[int, int, int]:
        return self.year or 0, self.month or 0, self.day or 0


@dataclass(frozen=True, slots=True)
class _Point:
    """One match: its first and last day (the same unless "6 to 10 February"), and where it stands."""

    first: _Day
    last: _Day
    start: int
    end: int


def find_ranges(
    text: str, start: int = 0, end: int | None = None, reference: PartialDate | None = None
) -> tuple[FoundRange, ...]:
    """Every date and date range in `text[start:end]`, in order; offsets are those of `text`.

    `reference` (the publication date) settles a missing year: the latest such date that is not after it and within the
    twelve months before. Without it a date whose year is not stated keeps its month only ("--MM"). What follows "by" or
    "next" lies ahead, so its year stays open. The verbs "may" and "march" are no months, nor are numbers that no date's
    neighbourhood surrounds.
    """
    stop = len(text) if end is None else end
    found: list[FoundRange] = []
    position = start
    while match := _GUARDED.search(text, position, stop):
        point = _point(text, match)
        if point is None:  # "31 February 2024" is no date, nor is its month one; "may 5 March" may hide one
            position = match.end() if match["day"] or match["num_day"] else match.start() + 1
            continue
        found_range, position = _with_second(text, point, stop, reference)
        found.append(found_range)
    return tuple(found)


def _with_second(text: str, point: _Point, stop: int, reference: PartialDate | None) -> tuple[FoundRange, int]:
    """The range that `point` begins, if a second date is joined to it; else the point itself."""
    between = bool(_BETWEEN.search(text[max(0, point.start - 30) : point.start]))
    ahead = bool(_AHEAD.search(text[max(0, point.start - 30) : point.start]))
    settled = None if ahead else reference
    join = _JOINED.match(text, point.end, stop)
    if join and point.first == point.last and (between or "and" not in join.group().lower()):
        second = _PLAIN.match(text, join.end(), stop)
        other = _point(text, second, joined=True) if second else None
        if other and (ends := _ends(point.first, other.last, settled)):
            return FoundRange(*ends, point.start, other.end), other.end
    first, last = _ends(point.first, point.last, settled) or (point.last.partial(), point.last.partial())
    return FoundRange(first, last, point.start, point.end), point.end


def _ends(first: _Day, last: _Day, reference: PartialDate | None) -> tuple[PartialDate, PartialDate] | None:
    """Both ends with the year that either states; None when they are not one range in time."""
    if (first.month is None) != (last.month is None) and first != last:
        return None
    if last.year is None and first.year is not None:
        last = _Day(first.year + (_before(last, first)), last.month, last.day)
    if last.year is None and reference:
        last = _settled(last, reference)
    if first.year is None and last.year is not None:
        first = _Day(last.year - _before(last, first), first.month, first.day)
    if not (first.valid() and last.valid()) or (first.year is not None and first.order() > last.order()):
        return None
    return first.partial(), last.partial()


def _before(one: _Day, other: _Day) -> bool:
    """Whether `one` comes earlier in the calendar year than `other`."""
    return (one.month or 0, one.day or 0) < (other.month or 0, other.day or 0)


def _settled(day: _Day, reference: PartialDate) -> _Day:
    """`day` in the year that makes it the latest one not after `reference`, where that has a month."""
    stated = re.match(r"(\d{4})-(\d\d)(?:-(\d\d))?", reference)
    if not stated:
        return day
    year, month, today = int(stated[1]), int(stated[2]), int(stated[3] or 31)
    later = (day.month or 0, day.day or 0) > (month, today if day.day else 0)
    if day.day is None:
        later = (day.month or 0) > month
    return _Day(year - later, day.month, day.day)


def _point(text: str, match: re.Match[str], joined: bool = False) -> _Point | None:
    """What a match states, or None when its neighbourhood shows that it is no date."""
    group = match.groupdict()
    before, after = text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + 60]
    end = match.end()
    first: _Day | None = None
    if group["iso_year"]:
        last = _Day(int(group["iso_year"]), int(group["iso_month"]), int(group["iso_day"]))
    elif group["num_day"]:
        last = _Day(_year(group["num_year"]), int(group["num_month"]), int(group["num_day"]))
    elif group["month"]:
        if not group["year"] and not _named(group["month"]):
            return None
        last = _Day(_year(group["year"]), _month(group["month"]), int(group["day"]))
        first = _range_start(group["first"], group["join"], last, before)
    elif group["us_month"] and _is_month_first(group, before, after) and _named(group["us_month"]):
        begin = _Day(_year(group["us_year"]), _month(group["us_month"]), int(group["us_day"]))
        end, first, last = _us_range(match, begin, before)
    elif month := group["us_month"] or group["only_month"]:
        year = group["only_month_year"]
        if not _named(month) or not (year or joined or _LEADS_IN.search(before)):
            return None
        end = match.end() if year or group["only_month"] else match.end("us_month")
        last = _Day(_year(year), _month(month))
    else:
        alone = not (before.strip() or after.strip())
        if not (joined or alone or _LEADS_IN.search(before) or (_POSSESSED.search(before) and _VISITED.match(after))):
            return None
        last = _Day(int(group["only_year"]))
    return _Point(first or last, last, match.start(), end) if last.valid() else None


def _range_start(first: str | None, join: str | None, last: _Day, before: str) -> _Day | None:
    """The first day of "6 to 10 February 2023"; None when there is none, or "and" only lists two days."""
    if first is None or join is None or ("and" in join.lower() and not _BETWEEN.search(before)):
        return None
    day = _Day(last.year, last.month, int(first))
    return day if day.valid() and day.order() <= last.order() else None


def _is_month_first(group: dict[str, str | None], before: str, after: str) -> bool:
    """Whether "March 9" is a day of a month rather than a month and then a number."""
    leads = re.search(r"\b(?:on|between|from|and|to)\s+(?:\w+day,?\s+)?$", before, re.IGNORECASE)
    return bool(group["us_year"] or group["us_th"] or group["us_join"] or leads or _NOT_WORDS.match(after))


def _us_range(match: re.Match[str], begin: _Day, before: str) -> tuple[int, _Day, _Day]:
    """End offset, first and last day of "March 9 to 13, 2020" or "March 9"."""
    join, last = match["us_join"], match["us_last"]
    if last is None or ("and" in join.lower() and not _BETWEEN.search(before)):
        return (match.end("us_th") if last else match.end()), begin, begin
    return match.end(), begin, _Day(begin.year, begin.month, int(last))


def _named(month: str) -> bool:
    """Whether a month's name is written as one: "may" and "march" in small letters are verbs."""
    return month[0].isupper() or month.rstrip(".") not in {"may", "march", "mar", "jan", "dec", "sep"}


def _month(name: str) -> int:
    return _MONTHS[name.rstrip(".").lower()]


def _year(digits: str | None) -> int | None:
    if digits is None:
        return None
    year = int(re.sub(r"\s", "", digits))
    return year + 2000 if year < 100 else year


_CLOCK = re.compile(
    r"\b(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([ap]\.?m\.?\b)?\s*(Z\b|[A-Z]{2,4}\b|[+-]\d\d:?\d\d)?", re.I
)
_ZONES = {"Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "BST": 60, "WET": 0, "IST": 60, "CET": 60, "CEST": 120}
_ZONES |= {"EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420}


def parse_published(raw: str) -> str | None:
    """The one publication date that a feed's or page's raw text states, day first.

    `YYYY-MM-DD` for a date; `YYYY-MM-DDTHH:MM:SSZ` (UTC) where time and time zone are both stated. None when it
    holds no full date, or two different ones.
    """
    text = re.sub(r"(?<=\d)T(?=\d\d:)", " ", raw.strip())
    text = re.sub(r"(?i)(?<=[a-z]{3} )(\d\d)(?= \d\d:\d\d)", r"20\1", text)  # RFC 822's two-digit years
    days = {r.ended for r in find_ranges(text) if r.started == r.ended and len(r.ended) == 10}
    if len(days) != 1:
        return None
    day = days.pop()
    clock = _CLOCK.search(text)
    offset = _offset(clock[5]) if clock and clock[5] else None
    if clock is None or offset is None:
        return day
    hour = int(clock[1]) % 12 + 12 * clock[4].lower().startswith("p") if clock[4] else int(clock[1])
    minute, second = int(clock[2]), min(int(clock[3] or 0), 59)
    if hour > 23 or minute > 59:
        return day
    moment = datetime.fromisoformat(day).replace(hour=hour, minute=minute, second=second, tzinfo=timezone(offset))
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _offset(zone: str) -> timedelta | None:
    """How far a zone is ahead of UTC; None for a zone that is not known."""
    if zone[0] in "+-":
        minutes = int(zone[1:3]) * 60 + int(zone[-2:])
        return timedelta(minutes=-minutes if zone[0] == "-" else minutes) if minutes < 1440 else None
    minutes_ahead = _ZONES.get(zone.upper())
    return None if minutes_ahead is None else timedelta(minutes=minutes_ahead)
