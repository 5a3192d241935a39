"""One date as people write it: its possible forms, and how to tell it from a verb or a number."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from pipeline.model.documents import PartialDate

_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower()[:3]: n for name, n in _MONTHS.items()} | {"sept": 9}

_GAP = r"[^\S\n]*+\n?+[^\S\n]*+"
_NAME = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
_NAMED_DAY = (
    rf"(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?{_GAP}(?:the\b{_GAP})?"
)
_WEEKDAY = rf"(?:{_NAMED_DAY})?"
_YEAR = r"(?:1[^\S\n]?9|2[^\S\n]?0)[^\S\n]?\d[^\S\n]?\d(?!\d)"
_ORDINAL = rf"(?:{_GAP}(?:st|nd|rd|th)\b)?"
_MONTH_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d|[ ]?%|[ ]per[ ]?cent)"
"""The day behind a month ("March 4"): no share of something ("in March 64% were")."""
_JOIN = (
    rf"{_GAP}(?:-|‐|‑|–|—|\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b|&){_GAP}(?:the\b{_GAP})?"
)
_LISTED = rf"(?P<listed>(?:,{_GAP}(?:the\b{_GAP})?{_WEEKDAY}\d{{1,2}}{_ORDINAL}){{1,6}}+,?)?+"
"""The further days of a list, but for its last ("8, 9 and 10 November")."""
_POINT = rf"""
    (?P<iso_year>\d{{4}})(?P<iso_sep>[-/])(?P<iso_month>\d{{1,2}})(?P=iso_sep)
      (?P<iso_day>\d{{1,2}})(?![\d/])
  | (?P<num_day>\d{{1,2}})(?P<sep>[/.])(?P<num_month>\d{{1,2}})(?P=sep)
      (?P<num_year>\d{{4}}|\d\d)(?![\d/]|\.\d)
  | {_WEEKDAY}(?:(?P<first>\d{{1,2}}){_ORDINAL}{_LISTED}(?P<join>{_JOIN}){_WEEKDAY})?
      (?P<day>\d{{1,2}}){_ORDINAL}
      (?:{_GAP}of\b)?(?:{_GAP}|-)(?P<month>{_NAME})(?:(?:,?{_GAP}|-)(?P<year>{_YEAR}|(?<=-)\d\d(?!\d)))?
  | (?P<brief_month>{_NAME})[^\S\n]*['’‘](?P<brief_year>[012]\d)(?![\w/])
  | (?:{_NAMED_DAY}(?P<us_first>\d{{1,2}}){_ORDINAL}(?P<us_to>{_JOIN}))?
      {_WEEKDAY}(?P<us_month>{_NAME}){_GAP}(?P<us_day>{_MONTH_DAY})(?P<us_th>{_ORDINAL})
      (?:(?P<us_join>{_JOIN})(?P<us_last>\d{{1,2}})(?!\d){_ORDINAL})?(?:,?{_GAP}(?P<us_year>{_YEAR}))?
  | (?P<only_month>{_NAME})(?:,?{_GAP}(?P<only_month_year>\d{{4}})(?!\d))?
  | (?P<only_year>(?:19|20)\d\d)(?![\d/%]|[.,]\d|[-–]\d\d?\b)
"""
_FLAGS = re.VERBOSE | re.IGNORECASE
# VERBOSE ignores literal white space and '#', so the patterns above use character classes only.
GUARDED = re.compile(rf"(?:(?<![\w£$€/.-])|(?<=\bmid-))(?:{_POINT})", _FLAGS)
PLAIN = re.compile(_POINT, _FLAGS)
BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?(?:\w+day,?\s+)?$", re.IGNORECASE)
_LEADS_IN = re.compile(
    r"\b(?:in|by|from|until|till|since|during|of|early|late|mid|last|next|this|before|after|between|for|to|on|around|over|through(?:out)?)"
    r"(?:\s+the\s+(?:end|start|middle)\s+of)?[\s-]+(?:early\s+|late\s+|mid[\s-]|(?:the\s+)?end\s+)?"
    r"(?:(?:the\s+)?(?:spring|summer|autumn|winter)\s+(?:of\s+)?)?$|[(:]\s*$|\((?:visit|inspect)ed\s+$"
    r"|\b(?:inspection|re-?visit|field ?work),?\s+$",
    re.IGNORECASE,
)
_POSSESSED = re.compile(
    r"\b(?:the|its|their|our|an?|one|that|previous|last|earlier|\w+(?:[’']s|s[’']))\s+$",
    re.IGNORECASE,
)
_VISITED = re.compile(
    r"(?:[’']s)?\s+(?:\w+\s+){0,3}?(?:(?:re-?)?inspection|re-?visit|visit|field ?work|report|letter"
    r"|review|judgement)",
    re.IGNORECASE,
)
_WAS_VISITED = re.compile(
    r"[’']s\s+(?:\w+\s+){0,5}?(?:re-?)?(?:inspection|visit)\b|\s+field ?work\b", re.IGNORECASE
)
_IS_WHEN = re.compile(
    r"\s+(?:of )?(?:this|last) year\b"
    r"|\s+(?:saw|brought|will see|(?:is|was) when|began|ended|closed)\b"
)
"""What follows a date that a clause is about ("November saw inspectors return")."""
_NOT_WORDS = re.compile(
    r"\s*(?:$|[.,;:)\]\n]|(?:to|and|until|of (?:this|last))\b|[-–—])", re.IGNORECASE
)
_IN = re.compile(r"\b(?:in|of|since|during)\s+(?:early\s+|late\s+|mid[\s-])?$", re.IGNORECASE)
"""What a month is led in by, and a day in it never."""
_LED = re.compile(r"\b(?:on|between|from|and|to)\s+(?:\w+day,?\s+)?$", re.IGNORECASE)
JOINED = re.compile(_JOIN, re.IGNORECASE)
_WEEKEND = 3
"""How many days after a Friday a visit goes on."""


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


class _Beside(NamedTuple):
    """The words before and after a match, and whether it is `joined` to a date before it."""

    before: str
    after: str
    joined: bool

    def leads_in(self) -> bool:
        """Whether a date is led in by the words before it, or belongs to a visit or report."""
        if self.joined or _LEADS_IN.search(self.before) or _IS_WHEN.match(self.after):
            return True
        return bool(_POSSESSED.search(self.before) and _VISITED.match(self.after))


def point_of(text: str, match: re.Match[str], joined: bool = False) -> Point | None:
    """The dates that a match states, or None when its context shows that it is not a date."""
    start, end = match.span()
    beside = _Beside(text[max(0, start - 30) : start], text[end : end + 60], joined)
    form = next(form for form in _FORMS if match[form])
    point = _FORMS[form](match, beside)
    return point if point is not None and point.last.valid() else None


def _iso(match: re.Match[str], beside: _Beside) -> Point:
    day = Day(int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
    return Point(day, day, *match.span())


def _in_figures(match: re.Match[str], beside: _Beside) -> Point:
    day = Day(_year(match["num_year"]), int(match["num_month"]), int(match["num_day"]))
    return Point(day, day, *match.span())


def _day_first(match: re.Match[str], beside: _Beside) -> Point | None:
    """ "9 March 2020", "9 to 13 March"."""
    if not match["year"] and not _named(match["month"]):
        return None
    last = Day(_year(match["year"]), _month(match["month"]), int(match["day"]))
    first = _range_start(match, last, beside.before)
    return Point(first or last, last, *match.span())


def _month_first(match: re.Match[str], beside: _Beside) -> Point | None:
    """ "March 9, 2020", "March 9 to 13"; the month alone where the number is none of its days."""
    if not _is_month_first(match, beside) or not _named(match["us_month"]):
        return _month_alone(match, beside)
    if _IN.search(beside.before) and not (match["us_year"] or match["us_th"] or match["us_join"]):
        return _brief(match["us_month"], match["us_day"], match)
    begin = Day(_year(match["us_year"]), _month(match["us_month"]), int(match["us_day"]))
    end, first, last = _us_range(match, begin, beside.before)
    return Point(first, last, match.start(), end)


def _month_alone(match: re.Match[str], beside: _Beside) -> Point | None:
    """ "March 2020", or "March" where the context shows that it is a date."""
    month, year = match["us_month"] or match["only_month"], match["only_month_year"]
    if not _named(month) or not (year or beside.leads_in() or _is_of_visit(beside.after)):
        return None
    day = Day(_year(year), _month(month))
    return Point(day, day, match.start(), match.end("us_month" if match["us_month"] else 0))


def _with_brief_year(match: re.Match[str], beside: _Beside) -> Point:
    """ "December '22"."""
    return _brief(match["brief_month"], match["brief_year"], match)


def _brief(month: str, year: str, match: re.Match[str]) -> Point:
    """A month with the last two digits of its year."""
    day = Day(_year(year), _month(month))
    return Point(day, day, *match.span())


def _year_alone(match: re.Match[str], beside: _Beside) -> Point | None:
    alone = not (beside.before.strip() or beside.after.strip())
    day = Day(int(match["only_year"]))
    return Point(day, day, *match.span()) if alone or beside.leads_in() else None


_FORMS: dict[str, Callable[[re.Match[str], _Beside], Point | None]] = {
    "iso_year": _iso,
    "num_day": _in_figures,
    "month": _day_first,
    "brief_month": _with_brief_year,
    "us_month": _month_first,
    "only_month": _month_alone,
    "only_year": _year_alone,
}
"""The forms of a date by the group of the pattern that only they have."""


def _is_of_visit(after: str) -> bool:
    """Whether what follows shows the date to be an inspection's ("March's joint inspection")."""
    return _WAS_VISITED.match(after) is not None


def _range_start(match: re.Match[str], last: Day, before: str) -> Day | None:
    """The first day of "6 to 10 February 2023", or of "6, 7 and 8 February 2023".

    None when there is no first day, or when "and" merely lists days that are far apart.
    """
    if match["first"] is None or last.day is None:
        return None
    numbers = [int(one) for one in re.findall(r"\d+", f"{match['first']} {match['listed'] or ''}")]
    day = Day(last.year, last.month, numbers[0])
    if lists(match["join"]):
        most = _WEEKEND if match["listed"] else 1
        apart = [after - one for one, after in pairwise([*numbers, last.day])]
        if not (all(1 <= days <= most for days in apart) or BETWEEN.search(before)):
            return None
    return day if day.valid() and day.order() <= last.order() else None


def lists(join: str) -> bool:
    """Whether the words between two days may merely list them: "and", not "to"."""
    return "and" in join.lower() or "&" in join


def _is_month_first(match: re.Match[str], beside: _Beside) -> bool:
    """Whether "March 9" is a day in March rather than a month followed by a number."""
    if match["us_year"] or match["us_th"] or match["us_join"] or match["us_to"]:
        return True
    led = _LED.search(beside.before)
    return led is not None or _NOT_WORDS.match(beside.after) is not None


def _us_range(match: re.Match[str], begin: Day, before: str) -> tuple[int, Day, Day]:
    """End offset, first day and last day of "March 9 to 13, 2020" or "March 9"."""
    if match["us_to"] and not lists(match["us_to"]):
        return match.end(), Day(begin.year, begin.month, int(match["us_first"])), begin
    join, last = match["us_join"], match["us_last"]
    if last is None or (lists(join) and not BETWEEN.search(before)):
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
