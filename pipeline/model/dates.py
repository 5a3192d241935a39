"""Dates and date ranges as people write them, day first, only as precise as the text.

A missing year stays missing unless the publication date settles it. Nothing else is filled in.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from pipeline.model.date_patterns import (
    BETWEEN,
    GUARDED,
    JOINED,
    PLAIN,
    Day,
    Point,
    lists,
    point_of,
)
from pipeline.model.documents import PartialDate

_MONTHS_AHEAD = 10
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_AHEAD = re.compile(
    r"\b(?:by|next|until|till|before|coming)\s+(?:the\s+)?(?:(?:end|middle|start) of\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundRange:
    """A date or date range at `text[start:end]`; for a single date both ends are equal."""

    started: PartialDate
    ended: PartialDate
    start: int
    end: int


def find_ranges(
    text: str, start: int = 0, end: int | None = None, reference: PartialDate | None = None
) -> tuple[FoundRange, ...]:
    """Every date and date range in `text[start:end]`, in order; offsets are those of `text`.

    `reference` (the publication date) settles a missing year: the date is taken to be the latest
    one within the twelve months up to `reference`. Without it, a date with no stated year keeps its
    month only ("--MM"). A date after "by" or "next" lies in the future, so its year stays open. The
    verbs "may" and "march" do not count as months, nor do numbers whose context does not suggest a
    date.
    """
    stop = len(text) if end is None else end
    found: list[FoundRange] = []
    position = start
    while match := GUARDED.search(text, position, stop):
        point = point_of(text, match)
        if (
            point is None
        ):  # neither "31 February 2024" nor its month is a date; "may 5 March" may contain one
            position = match.end() if match["day"] or match["num_day"] else match.start() + 1
            continue
        found_range, position = _with_second(text, point, stop, reference)
        found.append(found_range)
    return tuple(found)


def _with_second(
    text: str, point: Point, stop: int, reference: PartialDate | None
) -> tuple[FoundRange, int]:
    """The range that `point` begins, if a second date is joined to it; otherwise the point itself.

    "and" joins the two ends of a range only after "between"; otherwise it lists two dates, and the
    first is in the second's year.
    """
    before = text[max(0, point.start - 30) : point.start]
    settled = None if _AHEAD.search(before) else reference
    join = JOINED.match(text, point.end, stop)
    if join and point.first == point.last:
        second = PLAIN.match(text, join.end(), stop)
        other = point_of(text, second, joined=True) if second else None
        ends = _ends(point.first, other.last, settled) if other else None
        if other and ends and (BETWEEN.search(before) or not lists(join.group())):
            return FoundRange(*ends, point.start, other.end), other.end
        if ends and point.first.year is None and point.first.month is not None:
            return FoundRange(ends[0], ends[0], point.start, point.end), point.end
    first, last = _ends(point.first, point.last, settled) or (
        point.last.partial(),
        point.last.partial(),
    )
    return FoundRange(first, last, point.start, point.end), point.end


def _ends(
    first: Day, last: Day, reference: PartialDate | None
) -> tuple[PartialDate, PartialDate] | None:
    """Both ends, sharing the year that either states; None when they do not form a range."""
    if (first.month is None) != (last.month is None) and first != last:
        return None
    if last.year is None and first.year is not None:
        last = Day(first.year + (_before(last, first)), last.month, last.day)
    if last.year is None and reference:
        last = _settled(last, reference)
    if first.year is None and last.year is not None:
        first = Day(last.year - _before(last, first), first.month, first.day)
    if not (first.valid() and last.valid()) or (
        first.year is not None and first.order() > last.order()
    ):
        return None
    return first.partial(), last.partial()


def _before(one: Day, other: Day) -> bool:
    """Whether `one` comes earlier in the calendar year than `other`."""
    return (one.month or 0, one.day or 0) < (other.month or 0, other.day or 0)


def _settled(day: Day, reference: PartialDate) -> Day:
    """`day` in the year that makes it the latest one not after `reference`, if that has a month."""
    stated = re.match(r"(\d{4})-(\d\d)(?:-(\d\d))?", reference)
    if not stated:
        return day
    year, month, today = int(stated[1]), int(stated[2]), int(stated[3] or 31)
    later = (day.month or 0, day.day or 0) > (month, today if day.day else 0)
    if day.day is None:
        later = (day.month or 0) > month
    return Day(year - later, day.month, day.day)


def months_from(reference: PartialDate, number: int) -> PartialDate | None:
    """The month `number` months after a date (before it, if negative); None if it has no month."""
    stated = re.match(r"(\d{4})-(\d\d)", reference)
    if not stated:
        return None
    year, month = divmod(int(stated[1]) * 12 + int(stated[2]) - 1 + number, 12)
    return PartialDate(f"{year:04}-{month + 1:02}")


def since_weekday(name: str, today: date) -> timedelta:
    """How long ago a day of the week last was: no time at all on that day."""
    return timedelta(days=(today.weekday() - WEEKDAYS.index(name.casefold())) % len(WEEKDAYS))


def ahead_of(published: PartialDate | None) -> PartialDate | None:
    """The reference that settles the years of future dates: ten months after publication."""
    return months_from(published, _MONTHS_AHEAD) if published else None


EARLIEST = "1990-01-01"
"""No site has published anything on the web before."""
_LAST_MOMENT = "9999"
_DASHED = re.compile(r"(?<![\d-])(\d\d?)-(\d\d?)-((?:19|20)\d\d)(?![\d-])")
_SECONDS = re.compile(r"\d{10}(?:\.\d+)?|\d{13}")
_UNIX = re.compile(
    r"\b([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)( [A-Z]{2,4}| [+-]\d{4})? (\d{4})\b"
)
"""As programs in C write a moment: "Tue Mar  4 09:00:00 UTC 2031"."""
_DOTTED = re.compile(r"\b(\d{4})\.(\d\d?)\.(\d\d?)\b(?!\.\d)")
_ODD_YEAR = re.compile(r"(?<![\d+:./-])(?!19|20)\d{4}(?![\d:])")
_COMPACT = re.compile(
    r"\A(\d{4})([01]\d)([0-3]\d)(?:[T ]?([0-2]\d)([0-5]\d)([0-5]\d)?)?(?![\d/.-]\d)"
)
_CLOCK = re.compile(
    r"\b(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*+([ap]\.?m\.?\b)?\s*+(Z\b|[A-Z]{2,4}\b|[+-]\d\d:?\d\d)?",
    re.I,
)
_ZONES = {
    "Z": 0,
    "UT": 0,
    "UTC": 0,
    "GMT": 0,
    "BST": 60,
    "WET": 0,
    "IST": 60,
    "CET": 60,
    "CEST": 120,
}
_ZONES |= {
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
}


def parse_published(raw: str) -> str | None:
    """The one publication date stated in a feed's or page's raw text, day first.

    `YYYY-MM-DD` for a date; `YYYY-MM-DDTHH:MM:SSZ` (UTC) where both a time and a time zone are
    stated. None when the text has no full date, or two different ones. The year is as stated, be it
    0001 or 2301: `date_fault` says whether it can be right.
    """
    if _SECONDS.fullmatch(raw.strip()):
        return _since_1970(raw.strip().partition(".")[0])
    text = _UNIX.sub(r"\2 \1 \5 \3\4", _COMPACT.sub(_spelt_out, raw.strip()))
    text = _DASHED.sub(r"\1/\2/\3", text)
    text = _DOTTED.sub(r"\1-\2-\3", re.sub(r"(?<=\d)T(?=\d{1,2}:)", " ", text))
    text = re.sub(
        r"(?i)(?<=[a-z]{3} )(\d\d)(?= \d\d:\d\d)", r"20\1", text
    )  # RFC 822 allows two-digit years
    day = _one_day(text) or _odd_day(text)
    if day is None:
        return None
    clock = _CLOCK.search(text)
    offset = _offset(clock[5]) if clock and clock[5] else None
    if clock is None or offset is None or not EARLIEST <= day < _LAST_MOMENT:
        return day
    hour = int(clock[1]) % 12 + 12 * clock[4].lower().startswith("p") if clock[4] else int(clock[1])
    minute, second = int(clock[2]), min(int(clock[3] or 0), 59)
    if hour > 23 or minute > 59:
        return day
    moment = datetime.fromisoformat(day).replace(
        hour=hour, minute=minute, second=second, tzinfo=timezone(offset)
    )
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _since_1970(digits: str) -> str:
    """The moment that programs count in seconds, or in milliseconds."""
    seconds = int(digits) // (1000 if len(digits) > 10 else 1)
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _one_day(text: str) -> str | None:
    """The one full date in a text."""
    days = {r.ended for r in find_ranges(text) if r.started == r.ended and len(r.ended) == 10}
    return str(days.pop()) if len(days) == 1 else None


def _odd_day(text: str) -> str | None:
    """The one full date in a text whose year is of no century in which texts were published."""
    odd = _ODD_YEAR.search(text)
    day = _one_day(text[: odd.start()] + "2000" + text[odd.end() :]) if odd else None
    return odd[0] + day[4:] if odd and day else None


def _spelt_out(compact: re.Match[str]) -> str:
    """ "20310304T093000Z" as "2031-03-04 09:30:00Z"."""
    year, month, day, hour, minute, second = compact.groups(default="00")
    clock = f" {hour}:{minute}:{second}" if compact[4] else ""
    return f"{year}-{month}-{day}{clock}"


def date_fault(published: str, seen: str) -> str:
    """Why a stated date cannot be that of a publication first seen at the moment `seen`, or "".

    The words follow "which". Programs write 0001-01-01 or 1970-01-01 where they have no date, and
    people mistype years.
    """
    if published < EARLIEST:
        return f"is before {EARLIEST[:4]}"
    latest = datetime.fromisoformat(seen) + timedelta(days=1)
    moment = latest.astimezone(UTC).isoformat(timespec="seconds")[:19]
    return "was still to come" if published[:19] > moment[: len(published)] else ""


def _offset(zone: str) -> timedelta | None:
    """How far a time zone is ahead of UTC; None for an unknown zone."""
    if zone[0] in "+-":
        minutes = int(zone[1:3]) * 60 + int(zone[-2:])
        return (
            timedelta(minutes=-minutes if zone[0] == "-" else minutes) if minutes < 1440 else None
        )
    minutes_ahead = _ZONES.get(zone.upper())
    return None if minutes_ahead is None else timedelta(minutes=minutes_ahead)
