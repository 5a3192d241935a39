"""The visits of inspectors that a text dates: each once, with what its words say of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.news.date_roles import Dated, Role, role_of
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.model.dates import FoundRange, ahead_of, find_ranges
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import DateRange
from pipeline.model.terms import Framework

_EARLIER_BEFORE = re.compile(
    r"\b(?:previous(?:ly)?|earlier|original(?:ly)?|initial(?:ly)?|prior|former|old framework"
    r"|(?:the|its|their|our|[’']s) first|weaknesses|identified|named)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_EARLIER_BEHIND = re.compile(
    r"^(?:(?!weakness|areas)[^.;]){0,70}?\b(?:before (?:this|that|it)|previous|had (?:\w+ ){0,2}?"
    r"(?:named|found"
    r"|identified|said|raised|picked|uncovered|highlighted|judged|concluded|criticised|shown"
    r"|revealed|required|demanded))\b",
    re.IGNORECASE,
)
_LAST = re.compile(r"\blast (?:\w+ ){0,4}?(?:inspect|visit|here|came|had|receiv)\w*", re.IGNORECASE)
_NOT_EARLIER = re.compile(
    r"\bearlier (?:this|that|in the|today)\b|\bfirst (?:day|time|under|in)\b"
    r"|\b(?:came|come|coming|went|were|was|be) back\b|\blook back\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\bre-?visit\w*|\bre-?inspect\w*|\b(?:came|come|coming|went|were|was|be|are|is) (?:\w+ )?"
    r"(?:back|again)\b|\breturn(?:s|ed|ing)?\b|\b(?:second|another|latest|follow[- ]?up) "
    r"(?:\w+ )?(?:visit|look|inspection)|\binspected again\b|\bback in\b|\bsaw\b[^.;]*\bback\b"
    r"|\bmost recent",
    re.IGNORECASE,
)
_PROGRESS = re.compile(r"\bprogress\b|\bsufficient", re.IGNORECASE)
_COMING_BEFORE = re.compile(
    r"\b(?:will|shall|(?:is|are|be|was|were) (?:due|set|to|going|expected|planned)"
    r"|plans? to (?:inspect|visit|return|come)|mean to|next|upcoming|coming|forthcoming)\b"
    r"[^.;]{0,80}$",
    re.IGNORECASE,
)
_COMING_BEHIND = re.compile(
    r"^[^.;]{0,90}?\b(?:will|shall|(?:is|are) (?:due|set|going|expected|planned|to)|mean to"
    r"|going to)\b",
    re.IGNORECASE,
)
_EXPECTED = re.compile(
    r"\b(?:should|expect\w*|probabl[ey]|likely|might|could|(?-i:may)|hop(?:e|ed|es)|anticipat\w*"
    r"|look(?:ed)? for|postponed|put (?:it|that) off|once)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\b(?-i:may|might) (?:come|happen|be|begin)\b|\bat any (?:point|time)\b", re.I)
_FULL = re.compile(r"\b(?:full|first|original|initial) (?:\w+ ){0,3}?inspection", re.IGNORECASE)
_ENDED = re.compile(
    r"^[^.;]{0,90}?\b(?:(?:inspection|visit)\b[^.;]{0,70}\b(?:came to (?:its|an) end|ended"
    r"|concluded|finished)|last day)\b",
    re.IGNORECASE,
)
_BEGAN = re.compile(r"\b(?:start|begin|began|begun|commence)\w*\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_YEAR_IN_TITLE = re.compile(r"\b20\d\d\b")
_TITLED = re.compile(r"inspect|visit", re.IGNORECASE)
_TITLED_PAPER = re.compile(r"\b(?:report|plan|letter|statement|published)\b|\d[-–/]\d", re.I)
_NEW_SINCE = "2023"
"""The area SEND framework took effect in January 2023 (area SEND framework and handbook)."""
_NEAR = 10
"""Days that two accounts of one visit may lie apart."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A visit that a text dates: its days as finely as they are stated, where it states them, and
    what its words say of it.
    """

    dates: DateRange
    start: int
    end: int
    earlier: bool = False
    last: bool = False
    progress: bool = False
    again: bool = False
    full: bool = False
    coming: bool = False
    ended: bool = False
    began: bool = False

    @property
    def first(self) -> PartialDate:
        """Its first day, as much as is stated."""
        assert self.dates.started is not None
        return self.dates.started

    @property
    def ranged(self) -> bool:
        """Whether it has two ends."""
        return self.dates.started != self.dates.ended

    @property
    def year(self) -> str | None:
        """Its year; None where nothing establishes one."""
        return None if self.first.startswith("--") else self.first[:4]

    @property
    def framework(self) -> Framework | None:
        """The framework in force in its year."""
        if self.year is None:
            return None
        old, new = Framework.LOCAL_AREA_SEND_2016, Framework.AREA_SEND_2023
        return old if self.year < _NEW_SINCE else new


class _Found(NamedTuple):
    """A date of a sentence, with what governs it."""

    found: FoundRange
    dated: Dated
    role: Role | None


def occasions_in(
    reading: Reading, published: PartialDate | None, title: str, *, announced: bool
) -> list[Occasion]:
    """The visits of inspectors that a text dates, in reading order.

    A year that a date leaves open is the one of another date of the same month, or of the title;
    else `published` settles it, behind which an announcement's dates lie and before which all
    others do.
    """
    sentences = [list(one) for one in _found(reading)]
    years = {
        one.found.started[5:7]: one.found.started[:4]
        for found in sentences
        for one in found
        if (announced or one.role is Role.VISIT)
        and len(one.found.started) >= 7
        and not one.found.started.startswith("--")
    }
    titled = _year_of(title)
    reference = ahead_of(published) if announced else published
    told: list[Occasion] = []
    for found in sentences:
        for one in found:
            if one.role is Role.VISIT and not _is_expected(one):
                range_ = _settled(reading.text.body, one, found, years, titled, reference)
                told.append(_occasion(one.dated, range_))
    return _merged([one for one in told if announced or not _is_ahead(one, published)])


def _found(reading: Reading) -> Iterator[Iterator[_Found]]:
    """The dates of each sentence that has any; a line that is no more than days belongs to the
    line before it.
    """
    before = ""
    body = reading.text.body
    for sentence in reading.sentences:
        said = body[sentence.start : sentence.end]
        if any(hit.group == words.DATED for hit in sentence.facts) or _YEAR.search(said):
            yield _of_sentence(body, sentence.start, sentence.end, before)
        before = said


def _of_sentence(body: str, start: int, end: int, before: str) -> Iterator[_Found]:
    ranges = find_ranges(body, start, end)
    for found in ranges:
        lead, trail = body[start : found.start], body[found.end : end]
        ranged = found.started != found.ended or _has_two_ends(body[found.start : found.end])
        if ranged and not f"{lead}{trail}".strip(" .:"):
            lead = f"{before} "
        dated = Dated(lead, body[found.start : found.end], trail, ranged)
        yield _Found(found, dated, role_of(dated))


def _is_expected(one: _Found) -> bool:
    """Whether a visit is only thought to come (or was put off): no day of it is named."""
    of_days = len(one.found.started) == 10 or re.search(r"\b\d{1,2}(?!\d)", one.dated.date)
    thought = _OPEN if of_days else _EXPECTED
    return thought.search(_clause(one.dated)) is not None


def _has_two_ends(said: str) -> bool:
    """Whether days without a year, of which only the month is known, have two ends."""
    return re.search(r"\d.*(?:\b(?:to|and|until|till|through)\b|[-–—‐‑]).*\d", said) is not None


def _settled(
    body: str,
    one: _Found,
    found: list[_Found],
    years: dict[str, str],
    titled: str | None,
    published: PartialDate | None,
) -> FoundRange:
    """The date with its year, where something establishes that."""
    if not one.found.started.startswith("--"):
        return one.found
    month = one.found.started[2:4]
    afterwards = next(
        (
            other.found.ended
            for other in found
            if other.found.start > one.found.start
            and other.role is Role.PUBLICATION
            and len(other.found.ended) == 10
        ),
        None,
    )
    year = years.get(month) or titled
    reference = afterwards or (PartialDate(f"{year}-12-31") if year else published)
    again = find_ranges(body, one.found.start, one.found.end, reference=reference)
    return again[0] if again else one.found


def _year_of(title: str) -> str | None:
    """The year that a title gives an inspection."""
    years = set(_YEAR_IN_TITLE.findall(title))
    if len(years) != 1 or not _TITLED.search(title) or _TITLED_PAPER.search(title):
        return None
    return str(years.pop())


def _clause(dated: Dated) -> str:
    """The words about a date up to the next full stop or semicolon on either side."""
    return f"{re.split(r'[;.]', dated.lead)[-1]} … {re.split(r'[;.]', dated.trail)[0]}"


def _occasion(dated: Dated, found: FoundRange) -> Occasion:
    near, clause = dated.lead[-75:], _clause(dated)
    earlier = _EARLIER_BEFORE.search(near) or _EARLIER_BEHIND.search(dated.trail)
    return Occasion(
        DateRange(found.started, found.ended),
        found.start,
        found.end,
        earlier=bool(earlier) and not _NOT_EARLIER.search(near),
        last=_LAST.search(clause) is not None,
        progress=_PROGRESS.search(clause) is not None,
        again=_AGAIN.search(clause) is not None,
        full=_FULL.search(clause) is not None,
        coming=bool(_COMING_BEFORE.search(dated.lead) or _COMING_BEHIND.search(dated.trail)),
        ended=_ENDED.search(dated.trail) is not None and not dated.ranged,
        began=_BEGAN.search(clause) is not None,
    )


def _is_ahead(one: Occasion, published: PartialDate | None) -> bool:
    """Whether a visit is still to come."""
    if one.coming:
        return True
    return published is not None and one.year is not None and one.first > published


def _merged(occasions: list[Occasion]) -> list[Occasion]:
    """The same visits, each once, with its finest days."""
    merged: list[Occasion] = []
    for one in occasions:
        place = next((n for n, other in enumerate(merged) if _same(one, other)), None)
        if place is None:
            merged.append(one)
        else:
            merged[place] = _joined(merged[place], one)
    return merged


def _joined(one: Occasion, other: Occasion) -> Occasion:
    finer, coarser = sorted((one, other), key=_fineness, reverse=True)
    return replace(
        finer,
        earlier=one.earlier and other.earlier,
        last=one.last and other.last,
        progress=one.progress or other.progress,
        again=one.again or other.again,
        full=one.full or other.full,
        began=finer.began or (coarser.began and coarser.first == finer.first),
    )


def _fineness(one: Occasion) -> tuple[bool, int, bool]:
    day = len(one.first) == 10
    return not one.ended, len(one.first) if one.year else 1, one.ranged and day


def _same(one: Occasion, other: Occasion) -> bool:
    """Whether two dates can be of one visit: one says more than the other, or they lie within days
    of each other.
    """
    if one.year is None or other.year is None:
        return _month(one) == _month(other)
    a, b = sorted((one.first, other.first), key=len)
    if b.startswith(a):
        return True
    days = [_day(value) for value in (one.first, other.first, one.dates.ended, other.dates.ended)]
    begins, begins_too, ends, ends_too = days
    if not (begins and begins_too and ends and ends_too):
        return False
    apart = max(begins, begins_too) - min(ends, ends_too)
    return apart.days <= _NEAR


def _month(one: Occasion) -> str:
    return one.first[2:4] if one.year is None else one.first[5:7]


def _day(value: PartialDate | None) -> date | None:
    return date.fromisoformat(value) if value and len(value) == 10 else None
