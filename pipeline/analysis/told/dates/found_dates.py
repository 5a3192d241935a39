"""The dates in the sentences of a text, with the words around each and what it is the date of."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.told.dates.date_roles import Dated, role_of
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.analysis.vocabulary import visit_phrases as phrases
from pipeline.analysis.vocabulary.date_phrases import (
    MEETING_FOR_FAMILIES,
    MEETS_INSPECTORS,
    Role,
)
from pipeline.analysis.vocabulary.outcomes.progress import NUMBERS
from pipeline.model.dates import FoundRange, find_ranges
from pipeline.model.documents import PartialDate, full_day

_LONGEST = timedelta(weeks=4)
"""The longest from the first day of a visit to its last."""
_BACK = 500
"""How many characters before "that year" the year may be named."""
_TOLD = 300
"""How many characters before a sentence are searched for who "they" are."""
_JUST_BEFORE = 60
"""How many characters before a date show by themselves whether it is over."""
_NEAR = 90
"""How many characters from a date a word that says it is only expected may be."""
_SHORTLY = 40
"""How many characters after a year a day in it may be."""
_MOST = 16
"""How many dates of one sentence are read: what has more is a table, and each is looked at with all
the words around it.
"""
_MONTH_BEFORE = {f"{month:02}": f"{month - 1:02}" for month in range(2, 13)}


class FoundDate(NamedTuple):
    """A date of a sentence, with the words around it and its role."""

    found: FoundRange
    dated: Dated
    role: Role | None


WithSentence = tuple[FoundDate, list[FoundDate]]
"""A date with all those of its sentence."""


def dates_in(reading: Reading, title: str = "") -> Iterator[Iterator[FoundDate]]:
    """The dates of each sentence that has any; a line of dates alone belongs to the line before."""
    before = title
    body = reading.text.body
    for sentence in reading.sentences:
        said = body[sentence.start : sentence.end]
        if any(hit.group == words.DATED for hit in sentence.facts) or phrases.YEAR.search(said):
            yield dates_of_sentence(body, sentence.start, sentence.end, before)
        goes_on = phrases.GOES_ON.match(said) and len(before) < _TOLD
        before = f"{before} {said}" if goes_on else said


def dates_of_sentence(body: str, start: int, end: int, before: str) -> Iterator[FoundDate]:
    """The dates in `body[start:end]`; `before` is the sentence before it."""
    goes_on = before if phrases.GOES_ON.match(body, start, end) else ""
    for found in _of_two_months(body, find_ranges(body, start, end)[:_MOST]):
        lead, trail = body[start : found.start], body[found.end : end]
        ranged = found.started != found.ended or _has_two_ends(body[found.start : found.end])
        alone = not f"{lead}{trail}".strip(" .:")
        if (ranged and alone) or (phrases.ANSWERS.fullmatch(lead) and phrases.ASKED.search(before)):
            lead = f"{before} {lead}"
        dated = Dated(lead, body[found.start : found.end], trail, ranged, goes_on)
        yield FoundDate(found, dated, role_of(dated))


def _of_two_months(body: str, found: tuple[FoundRange, ...]) -> Iterator[FoundRange]:
    """The dates of a sentence; two consecutive months joined by "and" are one."""
    left = list(found)
    while left:
        one = left.pop(0)
        other = left[0] if left else one
        if phrases.AND.fullmatch(body[one.end : other.start]) and _follows(
            one.started, other.started
        ):
            left.pop(0)
            started = one.started
            if started.startswith("--") and not other.started.startswith("--"):
                started = PartialDate(f"{other.started[:4]}-{started[-2:]}")
            one = FoundRange(started, other.ended, one.start, other.end)
        yield one


def _follows(month: str, other: str) -> bool:
    """Whether a month is the one before the other, taking the other's year if it has none."""
    whole = len(month) in (4, 7) and len(other) in (len(month), 7)
    return whole and _MONTH_BEFORE.get(other[-2:]) == month[-2:]


def _has_two_ends(said: str) -> bool:
    """Whether days without a year, of which only the month is known, are a range."""
    return (
        re.search(r"\d.{0,90}(?:\b(?:to|and|until|till|through)\b|[-–—‐‑]).{0,90}\d", said)
        is not None
    )


def visit_by_length(sentences: list[list[FoundDate]]) -> list[WithSentence]:
    """The days of a visit that no word shows: the only ones as long as a visit that a text names.

    Days of meetings, deadlines and the like have words of their own.
    """
    ranges = [(one, found) for found in sentences for one in found if _is_as_long_as_a_visit(one)]
    return ranges if len({one.found.started for one, _ in ranges}) == 1 else []


def with_inspectors(sentences: list[list[FoundDate]]) -> list[WithSentence]:
    """The days on which somebody meets inspectors, but for meetings that they hold for families."""
    return [
        (one, found)
        for found in sentences
        for one in found
        if one.role is Role.MEETING
        and MEETS_INSPECTORS.search(one.dated.lead)
        and not MEETING_FOR_FAMILIES.search(one.dated.lead)
    ]


def _is_as_long_as_a_visit(one: FoundDate) -> bool:
    if one.role is not None or not one.dated.ranged or phrases.NO_MORE.search(one.dated.lead):
        return False
    first, last = full_day(one.found.started), full_day(one.found.ended)
    if first is None or last is None:
        return one.found.started.startswith("--") and _has_two_ends(one.dated.date)
    return timedelta(0) < last - first < _LONGEST


def latest_day(
    one: FoundDate, found: list[FoundDate], body: str, published: PartialDate | None
) -> PartialDate | None:
    """A day that a date is not after: the end of "that year", a publication named behind it in its
    sentence, or, of what is over, that of the text itself.
    """
    years_after = _years_after(one, found)
    if years_after is not None:
        return years_after
    this_year = phrases.THIS_YEAR.match(one.dated.trail)
    if this_year and this_year["year"]:
        return PartialDate(f"{this_year['year']}-12-31")
    if phrases.THAT_YEAR.match(one.dated.trail):
        named = phrases.YEAR.findall(body, max(0, one.found.start - _BACK), one.found.start)
        return PartialDate(f"{named[-1]}-12-31") if named else None
    before = _year_before(one, found) or _year_above(one, found)
    return before or _behind(one, found) or (published if _is_over(one.dated) else None)


def _years_after(one: FoundDate, found: list[FoundDate]) -> PartialDate | None:
    """The end of the year that is so many years after one that the same sentence names."""
    for other in found:
        if other is one or not phrases.YEAR.fullmatch(other.found.ended):
            continue
        match = phrases.YEARS_AFTER.search(other.dated.lead)
        if match is not None:
            said = match["years"]
            years = int(said) if said.isdigit() else NUMBERS[said]
            return PartialDate(f"{int(other.found.ended) + years}-12-31")
    return None


def _year_before(one: FoundDate, found: list[FoundDate]) -> PartialDate | None:
    """The end of the year that the same sentence names, alone, before a day without one."""
    if phrases.THIS_YEAR.match(one.dated.trail):
        return None
    years = [
        other.found.started
        for other in found
        if other.found.end <= one.found.start
        and one.found.start - other.found.end < _SHORTLY
        and other.role is Role.VISIT
    ]
    alone = len(found) == 2 and len(years) == 1 and phrases.YEAR.fullmatch(years[0])
    return PartialDate(f"{years[0]}-12-31") if alone else None


def _year_above(one: FoundDate, found: list[FoundDate]) -> PartialDate | None:
    """The end of the year that the line above names, which days standing alone continue."""
    years = phrases.YEAR.findall(one.dated.lead) if len(found) == 1 else []
    return PartialDate(f"{years[0]}-12-31") if len(years) == 1 else None


def _is_over(dated: Dated) -> bool:
    """Whether the clause of a date says that it was, and nothing of what will be."""
    return any(
        phrases.WAS.search(words) and not phrases.WILL.search(words)
        for words in (dated.lead[-_JUST_BEFORE:], clause_of(dated))
    )


def _behind(one: FoundDate, found: list[FoundDate]) -> PartialDate | None:
    """The day on which the same sentence says that the findings were published."""
    for other in found:
        behind = other.found.start > one.found.start and other.role is Role.PUBLICATION
        if behind and len(other.found.ended) == len("2021-10-08"):
            return other.found.ended
    return None


def has_ended(dated: Dated) -> bool:
    """Whether a day is the one on which a visit ended."""
    over = (phrases.HAS_ENDED, phrases.RUNS_UNTIL)
    ended = phrases.ENDED.search(dated.trail) or any(rule.search(dated.lead) for rule in over)
    return bool(ended) and not dated.ranged


def is_near(words: re.Pattern[str], dated: Dated) -> bool:
    """Whether words stand near a date, in its clause."""
    lead, trail = around(dated)
    return words.search(f"{lead[-_NEAR:]} … {trail[:_NEAR]}") is not None


def clause_of(dated: Dated) -> str:
    """The words about a date up to the next full stop or semicolon on either side."""
    return " … ".join(around(dated))


def around(dated: Dated) -> tuple[str, str]:
    return re.split(r"[;.]", dated.lead)[-1], re.split(r"[;.]", dated.trail)[0]
