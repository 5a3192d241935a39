"""Days to come, as sentences name them: dates, "by Easter", "by the end of the summer term".

What has no day, but a month or a term, is only as precise: a term ends in a month.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from dateutil.easter import easter

from pipeline.analysis.vocabulary.numbers import spelt
from pipeline.model.dates import FoundRange, find_ranges, months_from
from pipeline.model.documents import PartialDate, full_day

_YEAR = r"(?:,? (?P<year>20\d\d)(?![/-]\d))?\b"
_TERM = r"\b(?:end of (?:the )?)?(?:{}) (?:half-?)?term" + _YEAR

_SEASON = (
    r"(?:(?:(?<=this )|(?<=next )|(?<=the )|(?<=in )|(?<=by )){0}|{0}(?= 20\d\d\b))"
    r"(?! (?:half-?)?term\b)" + _YEAR.replace("{", "{{").replace("}", "}}")
)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _of_easter(year: int) -> str:
    return f"{easter(year):%Y-%m}"


NAMED: tuple[tuple[re.Pattern[str], Callable[[int], str]], ...] = (
    (_words(r"\bEaster(?! (?:holiday|break|egg|fair))" + _YEAR), _of_easter),
    (_words(r"\bChristmas(?! (?:holiday|break|fair|party))" + _YEAR), lambda year: f"{year}-12-24"),
    (_words(_TERM.format("autumn")), lambda year: f"{year}-12"),
    (_words(_TERM.format("spring")), _of_easter),
    (_words(_TERM.format("summer")), lambda year: f"{year}-07"),
    (
        _words(r"\bend of (?:the |this )?(?:school|academic) year" + _YEAR),
        lambda year: f"{year}-07",
    ),
    (_words(r"\bend of (?:the |this )?financial year" + _YEAR), lambda year: f"{year}-03-31"),
    (_words(r"\bend of (?:the |this )?(?:calendar )?year" + _YEAR), lambda year: f"{year}-12-31"),
    (_words(r"\bend (?:of )?(?P<year>20\d\d)(?![/-]\d)\b"), lambda year: f"{year}-12-31"),
    (_words(r"\bnew year(?![’']s)" + _YEAR), lambda year: f"{year}-01"),
    (_words(_SEASON.format("spring")), lambda year: f"{year}-05"),
    (_words(_SEASON.format("summer")), lambda year: f"{year}-08"),
    (_words(_SEASON.format("autumn")), lambda year: f"{year}-11"),
)
"""Days that have a name, and when they are: terms end in the usual months of England's schools."""
_QUARTER = _words(r"\b(?:end of )?Q(?P<number>[1-4])\b" + _YEAR)
_QUARTERS = {"1": "06-30", "2": "09-30", "3": "12-31", "4": "03-31"}
"""The last days of the quarters of a financial year."""
_OF_MEETING = _words(
    r"\b(?<=the )(?P<month>(?:jan|febr)uary|march|april|may|june|july|august"
    r"|(?:septem|octo|novem|decem)ber)(?= (?:meeting|board|cabinet)\b)"
)
"""A meeting that is named by its month."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = _words(rf"\b(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}-(?P<year>\d\d)\b(?!-)")
"""A month as tables write it: "Sep-25"."""
_NEXT_MONTH = _words(r"\bnext month\b")
_TERM_ENDS = _words(r"\bend of (?:the |this )?term\b")
"""The end of the term in which it is said."""
_TERMS = ("-07", "-12")
_AFTER = _words(
    r"\b(?:within|in|no later than) (?P<number>\d{1,2}|[a-z]+)"
    r" (?P<unit>day|week|month)s (?:of|from|after)"
    r" (?:(?:the date (?:of|on) |receipt of |receiving )?this (?:letter|notice|report|meeting"
    r"|decision)|the date in paragraph \d{1,2}|today)"
)
"""A time that begins with the publication itself."""
_ASKED = _words(
    r"\bplease\b[^.;]{0,120}\b(?:within|in) (?P<number>\d{1,2}|[a-z]+) (?P<unit>week|month)s\b"
)
"""And one that a letter asks its reader to keep."""
_DAYS = {"day": 1, "week": 7}
"""How many days each unit has but for months, which differ."""
_FIGURES = _words(r"(?<=\b(?:by|on) )(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/%])")
"""A day in figures, without its year."""


_MOVED = _words(
    r"\b(?:moved|changed|put|pushed|extended|revised|amended|altered|varied|postponed|deferred"
    r"|slipped)(?: (?:back|out))?(?: from)?(?: the)? $"
)
"""What leads to a day that was set, with the one that it is changed to behind."""
_NAME = _words(
    r"\b(?:the )?(?:(?:start|beginning|end|first day|last day) of (?:the )?)?"
    r"(?:(?:autumn|spring|summer|school|Easter|Christmas|October|February|May) )?"
    r"(?:Easter|Christmas|(?:half[- ]?)?term|holidays?|break)(?: 20\d\d)?"
    r"(?:,? which (?:is|starts|begins|ends|falls)|, that is,?|,| \()(?: ?(?:by|on))?"
    r"(?: \w+day,?)?(?: the)? ?$"
)
"""How the name of a day stands before the day itself."""
_BEHIND = _words(
    r"\b(?:had (?:to|until|been|told|asked|said|set|promised)"
    r"|(?:we|you) (?:said|told (?:you|families|them)|promised)"
    r"|(?:was|were) (?:due|required|asked|meant|supposed|to have)"
    r"|should have)\b"
)
"""What was to be done, perhaps by a day that has passed."""
_OVER = _words(
    r"\bhad (?:hoped|wanted|planned|intended|expected|aimed|wished)\b"
    r"|\bmet for the first time\b"
    r"|\b(?:due|planned|promised|meant|scheduled|set|hoped|expected) [^.;]{3,60}?"
    r"\b(?:took place|(?:was|were) (?:\w+ly )?(?:held|approved|finished|completed|agreed|signed"
    r"|published|opened|sent|issued|delivered|launched)|came (?:in|on|out))\b"
)
"""What was hoped for, or has happened since it was due: its days have passed."""
_TO_COME = _words(r"\b(?:will|shall|(?:is|are) to)\b")
"""What a sentence says that is still to come."""
_WRITTEN = spelt(1, 12)
_WHICH_YEAR = _words(r",? (?P<which>this|next) year\b")
"""How words behind a day count its year from the publication's."""


class Named(NamedTuple):
    """A day at `said[start:end]`; `ranged` if it is the last of several."""

    on: PartialDate
    start: int
    end: int
    ranged: bool = False


def days_named(said: str, published: PartialDate | None) -> list[Named]:
    """The days and months that a sentence names, in order; none where no year is to be had.

    A day without a year lies within the ten months after the publication, or the two before it;
    what was to be done by it may also be half a year ago, and that of what is over has passed.
    """
    over = _OVER.search(said) and not _TO_COME.search(said)
    ahead = 0 if over else 6 if _BEHIND.search(said) else 10
    reference = months_from(published, ahead) if published else None
    stated = tuple(_stated(said, published, reference))
    every = _by_name(said, published)
    named = tuple(one for one in every if not _is_within(one, stated))
    sharp = (one for one in stated if len(one.on) > len("2024") or not _is_within(one, named))
    # what is reckoned from the publication is the day that the words go on to state
    exact = any(full_day(one.on) for one in stated)
    reckoned = () if exact else _in_time(said, published)
    return sorted((*sharp, *named, *reckoned), key=lambda one: one.start)


def _stated(
    said: str, published: PartialDate | None, reference: PartialDate | None
) -> Iterator[Named]:
    """The dates of a sentence, with their years and the names that stand before them."""
    for one in find_ranges(said):
        on = _settled(said[one.start : one.end], one.ended, reference)
        counted = _WHICH_YEAR.match(said, one.end) if one.ended.startswith("--") else None
        if on and counted and published:
            year = int(published[:4]) + (counted["which"].casefold() == "next")
            on = PartialDate(f"{year}{on[4:]}")
        if on:
            ranged = one.started != one.ended and not _is_moved(said, one.start)
            yield _with_its_name(said, Named(on, one.start, one.end, ranged))


def _is_moved(said: str, place: int) -> bool:
    """Whether the two days at a place are the one that was set and the one it is changed to."""
    return _MOVED.search(said[:place]) is not None


def _with_its_name(said: str, one: Named) -> Named:
    """A day with the name that stands before it: "Easter, 18 April", "term, that is, by 4 May"."""
    name = _NAME.search(said[: one.start])
    return one._replace(start=name.start()) if name and full_day(one.on) else one


def _is_within(one: Named, others: Sequence[Named]) -> bool:
    """Whether a day is part of one that is named in more words."""
    return any(each.start <= one.start and one.end <= each.end for each in others)


def days_told(said: str, place: int, published: PartialDate) -> list[FoundRange]:
    """The days and months that a sentence about the past names behind a place: those without a
    year are the last such days before its publication.
    """
    dates = (_settled_before(said, each, published) for each in find_ranges(said, place))
    names = (
        FoundRange(on, on, *match.span())
        for words, day_in in NAMED
        for match in words.finditer(said, place)
        if (on := _last(day_in, match["year"], published))
    )
    found = (one for one in (*dates, *names) if not one.ended.startswith("--"))
    return sorted(found, key=lambda one: one.start)


def _settled_before(said: str, found: FoundRange, published: PartialDate) -> FoundRange:
    """A day with its year, if that is stated; else the last before a publication."""
    if not found.ended.startswith("--"):
        return found
    day = find_ranges(f"on {said[found.start : found.end]}", reference=published)
    return replace(found, started=day[0].started, ended=day[0].ended) if day else found


def _last(
    day_in: Callable[[int], str], year: str | None, published: PartialDate
) -> PartialDate | None:
    """The last such day before a publication, or that of a stated year."""
    first = int(year or published[:4])
    days = (PartialDate(day_in(one)) for one in (first, first - 1)[: 1 if year else 2])
    return next((day for day in days if day <= published[: len(day)]), None)


def is_ahead(day: PartialDate, published: PartialDate | None) -> bool:
    """Whether a day, or the last of a month, was still to come; a bare year says too little."""
    return published is not None and len(day) > len("2024") and day > published[: len(day)]


def _settled(words: str, day: PartialDate, reference: PartialDate | None) -> PartialDate | None:
    """A day with its year, if that is stated; else in the twelve months up to `reference`."""
    if not day.startswith("--"):
        return day
    found = find_ranges(f"on {words}", reference=reference)
    return found[0].ended if found and not found[0].ended.startswith("--") else None


def _by_name(said: str, published: PartialDate | None) -> Iterator[Named]:
    for words, day_in in NAMED:
        for match in words.finditer(said):
            first = int(match["year"] or (published or "0")[:4])
            days = [PartialDate(day_in(year)) for year in (first, first + 1) if year]
            on = next((day for day in days if match["year"] or is_ahead(day, published)), None)
            if on:
                yield Named(on, *match.span())
    yield from _reckoned(said, published)


def _reckoned(said: str, published: PartialDate | None) -> Iterator[Named]:
    """Quarters, meetings named by their month, and days in figures: the next such day."""
    for match in _QUARTER.finditer(said):
        yield from _next(f"--{_QUARTERS[match['number']]}", match, published)
    for match in _OF_MEETING.finditer(said):
        months = [one.ended for one in find_ranges(f"in {match['month']}")]
        for month in months[:1]:
            yield from _next(month, match, published)
    after = months_from(published, 1) if published else None
    for match in _NEXT_MONTH.finditer(said) if after else ():
        yield Named(PartialDate(after or ""), *match.span())
    for match in _MONTH.finditer(said):
        number = _MONTHS.index(match["month"].casefold()) + 1
        yield Named(PartialDate(f"20{match['year']}-{number:02}"), *match.span())
    for match in _FIGURES.finditer(said):
        yield from _next(f"--{int(match['month']):02}-{int(match['day']):02}", match, published)


def _in_time(said: str, published: PartialDate | None) -> Iterator[Named]:
    """The end of this term, and days so many weeks or months after the publication."""
    first = full_day(published)
    if first is None or published is None:
        return
    for match in _TERM_ENDS.finditer(said):
        ends = (_of_easter(first.year), *(f"{first.year}{month}" for month in _TERMS))
        end = next((end for end in ends if published[:7] <= end), None)
        if end:
            yield Named(PartialDate(end), *match.span())
    for match in (*_AFTER.finditer(said), *_ASKED.finditer(said)):
        number, unit = _number(match["number"]), match["unit"].casefold()
        if number and unit in _DAYS:
            on = date.fromordinal(first.toordinal() + _DAYS[unit] * number)
            yield Named(PartialDate(on.isoformat()), *match.span())
        elif number and (month := months_from(published, number)):
            yield Named(month, *match.span())


def _number(said: str) -> int:
    """A number in figures or words; 0 where it is none, or too great for a time that is set."""
    low = said.casefold()
    return int(low) if low.isdigit() else _WRITTEN.get(low, 0)


def _next(day: str, match: re.Match[str], published: PartialDate | None) -> Iterator[Named]:
    """The first such day after a publication."""
    first = int((published or "0")[:4])
    for year in (first, first + 1) if first else ():
        on = PartialDate(f"{year}{day[1:]}")
        if (len(on) == len("2025-01") or full_day(on)) and is_ahead(on, published):
            yield Named(on, *match.span())
            return
