"""One date as people write it: its possible forms, and how to tell it from a verb or a number."""

import calendar
import re
from dataclasses import dataclass

from pipeline.model.documents import PartialDate

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
  | (?P<num_day>\d{{1,2}})(?P<sep>[/.])(?P<num_month>\d{{1,2}})(?P=sep)
      (?P<num_year>\d{{4}}|\d\d)(?![\d/]|\.\d)
  | {_WEEKDAY}(?:(?P<first>\d{{1,2}}){_ORDINAL}(?P<join>{_JOIN}){_WEEKDAY})?
      (?P<day>\d{{1,2}}){_ORDINAL}
      (?:{_GAP}of\b)?(?:{_GAP}|-)(?P<month>{_NAME})(?:(?:,?{_GAP}|-)(?P<year>{_YEAR}|(?<=-)\d\d(?!\d)))?
  | (?P<us_month>{_NAME}){_GAP}(?P<us_day>\d{{1,2}})(?!\d)(?P<us_th>{_ORDINAL})
      (?:(?P<us_join>{_JOIN})(?P<us_last>\d{{1,2}})(?!\d){_ORDINAL})?(?:,?{_GAP}(?P<us_year>{_YEAR}))?
  | (?P<only_month>{_NAME})(?:,?{_GAP}(?P<only_month_year>\d{{4}})(?!\d))?
  | (?P<only_year>(?:19|20)\d\d)(?![\d/%]|[.,]\d|[-–]\d\d?\b)
"""
_FLAGS = re.VERBOSE | re.IGNORECASE
# VERBOSE ignores literal white space and '#', so the patterns above use character classes only.
GUARDED = re.compile(rf"(?<![\w£$€/.-])(?:{_POINT})", _FLAGS)
PLAIN = re.compile(_POINT, _FLAGS)
BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?(?:\w+day,?\s+)?$", re.IGNORECASE)
_LEADS_IN = re.compile(
    r"\b(?:in|by|from|until|till|since|during|of|early|late|mid|last|next|this|before|after|between|for|to|on|around|over|through(?:out)?)"
    r"(?:\s+the\s+(?:end|start|middle)\s+of)?[\s-]+(?:early\s+|late\s+|mid[\s-])?$|[(:]\s*$",
    re.IGNORECASE,
)
_POSSESSED = re.compile(r"\b(?:the|its|their|our|a|that|previous|last|earlier)\s+$", re.IGNORECASE)
_VISITED = re.compile(
    r"(?:[’']s)?\s+(?:\w+\s+){0,3}?(?:inspection|revisit|visit|report|letter|review|judgement)",
    re.IGNORECASE,
)
_WAS_VISITED = re.compile(r"[’']s\s+(?:\w+\s+){0,5}?(?:re-?)?(?:inspection|visit)\b", re.IGNORECASE)
_NOT_WORDS = re.compile(r"\s*(?:$|[.,;:)\]\n]|(?:to|and|until)\b|[-–—])", re.IGNORECASE)
JOINED = re.compile(_JOIN, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Day:
    """Year, month and day, as far as the text states them."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def valid(self) -> bool:
        if self.month is None or self.day is None:
            return self.month is None or 1 <= self.month <= 12
        longest = (
            calendar.monthrange(self.year or 2000, self.month)[1] if 1 <= self.month <= 12 else 0
        )
        return 1 <= self.day <= longest

    def partial(self) -> PartialDate:
        if self.year is None:
            return PartialDate(f"--{self.month:02}")
        parts = [f"{self.year:04}"] + [f"{n:02}" for n in (self.month, self.day) if n is not None]
        return PartialDate("-".join(parts))

    def order(self) -> tuple[int, int, int]:
        return self.year or 0, self.month or 0, self.day or 0


@dataclass(frozen=True, slots=True)
class Point:
    """One match: its first and last day (equal except in "6 to 10 February") and its position."""

    first: Day
    last: Day
    start: int
    end: int


def point_of(text: str, match: re.Match[str], joined: bool = False) -> Point | None:
    """The dates that a match states, or None when its context shows that it is not a date."""
    group = match.groupdict()
    before, after = (
        text[max(0, match.start() - 30) : match.start()],
        text[match.end() : match.end() + 60],
    )
    end = match.end()
    first: Day | None = None
    if group["iso_year"]:
        last = Day(int(group["iso_year"]), int(group["iso_month"]), int(group["iso_day"]))
    elif group["num_day"]:
        last = Day(_year(group["num_year"]), int(group["num_month"]), int(group["num_day"]))
    elif group["month"]:
        if not group["year"] and not _named(group["month"]):
            return None
        last = Day(_year(group["year"]), _month(group["month"]), int(group["day"]))
        first = _range_start(group["first"], group["join"], last, before)
    elif group["us_month"] and _is_month_first(group, before, after) and _named(group["us_month"]):
        begin = Day(_year(group["us_year"]), _month(group["us_month"]), int(group["us_day"]))
        end, first, last = _us_range(match, begin, before)
    elif month := group["us_month"] or group["only_month"]:
        year = group["only_month_year"]
        possessed = _POSSESSED.search(before) and _VISITED.match(after)
        in_context = _LEADS_IN.search(before) or possessed or is_of_visit(after)
        if not _named(month) or not (year or joined or in_context):
            return None
        end = match.end() if year or group["only_month"] else match.end("us_month")
        last = Day(_year(year), _month(month))
    else:
        alone = not (before.strip() or after.strip())
        if not (
            joined
            or alone
            or _LEADS_IN.search(before)
            or (_POSSESSED.search(before) and _VISITED.match(after))
        ):
            return None
        last = Day(int(group["only_year"]))
    return Point(first or last, last, match.start(), end) if last.valid() else None


def is_of_visit(after: str) -> bool:
    """Whether what follows shows the date to be an inspection's ("March's joint inspection")."""
    return _WAS_VISITED.match(after) is not None


def _range_start(first: str | None, join: str | None, last: Day, before: str) -> Day | None:
    """The first day of "6 to 10 February 2023".

    None when there is no first day, or when "and" merely lists two separate days.
    """
    if first is None or join is None:
        return None
    day = Day(last.year, last.month, int(first))
    following = last.day is not None and int(first) + 1 == last.day
    if "and" in join.lower() and not (following or BETWEEN.search(before)):
        return None
    return day if day.valid() and day.order() <= last.order() else None


def _is_month_first(group: dict[str, str | None], before: str, after: str) -> bool:
    """Whether "March 9" is a day in March rather than a month followed by a number."""
    leads = re.search(r"\b(?:on|between|from|and|to)\s+(?:\w+day,?\s+)?$", before, re.IGNORECASE)
    return bool(
        group["us_year"] or group["us_th"] or group["us_join"] or leads or _NOT_WORDS.match(after)
    )


def _us_range(match: re.Match[str], begin: Day, before: str) -> tuple[int, Day, Day]:
    """End offset, first day and last day of "March 9 to 13, 2020" or "March 9"."""
    join, last = match["us_join"], match["us_last"]
    if last is None or ("and" in join.lower() and not BETWEEN.search(before)):
        return (match.end("us_th") if last else match.end()), begin, begin
    return match.end(), begin, Day(begin.year, begin.month, int(last))


def _named(month: str) -> bool:
    """Whether this is written as a month's name: "may" and "march" in lower case are verbs."""
    return month[0].isupper() or month.rstrip(".") not in {
        "may",
        "march",
        "mar",
        "jan",
        "dec",
        "sep",
    }


def _month(name: str) -> int:
    return _MONTHS[name.rstrip(".").lower()]


def _year(digits: str | None) -> int | None:
    if digits is None:
        return None
    year = int(re.sub(r"\s", "", digits))
    return year + 2000 if year < 100 else year
