"""The inspection visits that a text dates, with their years, and what it says about each."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.told.date_roles import Dated, role_of
from pipeline.analysis.told.occasions import Occasion, merged
from pipeline.analysis.told.years import Years, year_of
from pipeline.analysis.vocabulary import fact_phrases as words
from pipeline.analysis.vocabulary import visit_phrases as phrases
from pipeline.analysis.vocabulary.date_phrases import OF_DATE, Role
from pipeline.model.dates import FoundRange, ahead_of, find_ranges
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import DateRange

_NEAR = 90
"""How many characters from a date a word that says it is only expected may be."""
_CLOSE = 45
"""How many characters before a year show whether it is that of a return."""
_LATE = 1
"""How many years after the year of a visit its result is still news."""
_MONTH_BEFORE = {f"{month:02}": f"{month - 1:02}" for month in range(2, 13)}


class Dating(NamedTuple):
    """The dated visits in reading order, and the latest day of anything that has happened."""

    visits: list[Occasion]
    latest: PartialDate | None
    titled: DateRange
    """The days that the title names, for want of any in the text."""


class _Found(NamedTuple):
    """A date of a sentence, with the words around it and its role."""

    found: FoundRange
    dated: Dated
    role: Role | None


def dating_of(
    reading: Reading, published: PartialDate | None, title: str, *, announced: bool
) -> Dating:
    """The inspection visits that a text dates, each once.

    A missing year is taken from another date of the same month, or from the title; else `published`
    settles it: an announcement's dates come after it, all others before it.
    """
    sentences = [list(one) for one in _found(reading)]
    reference = ahead_of(published) if announced else published
    years = Years(_of_months(sentences, announced), year_of(title), reference, announced)
    told = [
        _occasion(one.dated, years.settled(reading.text.body, one.found, _behind(one, found)))
        for found in sentences
        for one in found
        if one.role is Role.VISIT and not _is_expected(one) and not _is_vague(one)
    ]
    visits = merged([one for one in told if announced or not _is_ahead(one, published)])
    visits = _with_long_past(visits, published)
    named = DateRange() if visits else _titled(title, None if announced else published)
    return Dating(
        visits if announced else _recalled(visits, reading.text.body), _latest(sentences), named
    )


def _titled(title: str, published: PartialDate | None) -> DateRange:
    """The days of a visit that a title names, if only one; a year it lacks stays open."""
    told = [one.found for one in _of_sentence(title, 0, len(title), "") if one.role is Role.VISIT]
    ahead = len(told) == 1 and published is not None and told[0].started > published
    return DateRange() if len(told) != 1 or ahead else DateRange(told[0].started, told[0].ended)


def _recalled(visits: list[Occasion], body: str) -> list[Occasion]:
    """The visits; one of which only the year is stated is earlier if a text tells of a newer."""
    vague = [one for one in visits if one.is_year and not one.again]
    if not vague or phrases.NEWER.search(body) is None:
        return visits
    return [replace(one, earlier=True) if one in vague else one for one in visits]


def _latest(sentences: list[list[_Found]]) -> PartialDate | None:
    """The latest day of what has happened; deadlines and plans are in the future."""
    ahead = (Role.DEADLINE, Role.PLAN)
    days = [
        one.found.ended
        for found in sentences
        for one in found
        if one.role not in ahead and one.found.ended[:4].isdigit()
    ]
    return max(days, default=None)


def _found(reading: Reading) -> Iterator[Iterator[_Found]]:
    """The dates of each sentence that has any; a line of dates alone belongs to the line before."""
    before = ""
    body = reading.text.body
    for sentence in reading.sentences:
        said = body[sentence.start : sentence.end]
        if any(hit.group == words.DATED for hit in sentence.facts) or phrases.YEAR.search(said):
            yield _of_sentence(body, sentence.start, sentence.end, before)
        before = said


def _of_sentence(body: str, start: int, end: int, before: str) -> Iterator[_Found]:
    goes_on = before if phrases.GOES_ON.match(body, start, end) else ""
    for found in _of_two_months(body, find_ranges(body, start, end)):
        lead, trail = body[start : found.start], body[found.end : end]
        ranged = found.started != found.ended or _has_two_ends(body[found.start : found.end])
        if ranged and not f"{lead}{trail}".strip(" .:"):
            lead = f"{before} "
        dated = Dated(lead, body[found.start : found.end], trail, ranged, goes_on)
        yield _Found(found, dated, role_of(dated))


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
            year = other.started[:4] if one.started.startswith("--") else one.started[:4]
            started = PartialDate(f"{year}-{one.started[-2:]}")
            one = FoundRange(started, other.ended, one.start, other.end)
        yield one


def _follows(month: str, other: str) -> bool:
    """Whether a month is the one before the other, taking the other's year if it has none."""
    if len(other) != 7 or len(month) not in (4, 7):
        return False
    return _MONTH_BEFORE.get(other[-2:]) == month[-2:]


def _is_expected(one: _Found) -> bool:
    """Whether a visit is only expected (or was put off): no day of it is named."""
    of_days = len(one.found.started) == 10 or re.search(r"\b\d{1,2}(?!\d)", one.dated.date)
    thought = phrases.OPEN if of_days else phrases.EXPECTED
    lead, trail = _around(one.dated)
    return thought.search(f"{lead[-_NEAR:]} … {trail[:_NEAR]}") is not None


def _is_vague(one: _Found) -> bool:
    """Whether only a year is stated, and no word for a visit stands with it; or several years."""
    if phrases.YEAR.fullmatch(one.found.started) is None:
        return False
    lead, trail = one.dated.lead, one.dated.trail
    with_a_visit = (
        phrases.STANDS_BEFORE_YEAR.search(lead)
        or (phrases.OPENS_WITH_YEAR.search(lead) and phrases.STANDS_BEHIND_YEAR.match(trail))
        or OF_DATE.match(trail)
    )
    return one.found.started != one.found.ended or not with_a_visit


def _has_two_ends(said: str) -> bool:
    """Whether days without a year, of which only the month is known, are a range."""
    return (
        re.search(r"\d.{0,90}(?:\b(?:to|and|until|till|through)\b|[-–—‐‑]).{0,90}\d", said)
        is not None
    )


def _behind(one: _Found, found: list[_Found]) -> PartialDate | None:
    """The day on which the same sentence says that the findings were published."""
    for other in found:
        behind = other.found.start > one.found.start and other.role is Role.PUBLICATION
        if behind and len(other.found.ended) == len("2021-10-08"):
            return other.found.ended
    return None


def _of_months(sentences: list[list[_Found]], announced: bool) -> dict[str, set[str]]:
    """The years that a text names with each month of a visit (an announcement: of anything)."""
    years: dict[str, set[str]] = {}
    for found in sentences:
        for one in found:
            stated = one.found.started
            of_year = len(stated) >= 7 and stated[0] != "-"
            if of_year and (announced or _is_of_now(one)):
                years.setdefault(stated[5:7], set()).add(stated[:4])
    return years


def _is_of_now(one: _Found) -> bool:
    """Whether a date is that of a visit which its words do not recall."""
    return one.role is Role.VISIT and not _is_earlier(one.dated, _near(one.dated))


def _clause(dated: Dated) -> str:
    """The words about a date up to the next full stop or semicolon on either side."""
    return " … ".join(_around(dated))


def _around(dated: Dated) -> tuple[str, str]:
    return re.split(r"[;.]", dated.lead)[-1], re.split(r"[;.]", dated.trail)[0]


def _occasion(dated: Dated, found: FoundRange) -> Occasion:
    near, clause = _near(dated), _clause(dated)
    bare = phrases.YEAR.fullmatch(found.started)
    earlier = _is_earlier(dated, near)
    return Occasion(
        dates=DateRange(found.started, found.ended),
        start=found.start,
        end=found.end,
        earlier=earlier and not phrases.NOT_EARLIER.search(near),
        last=bool(phrases.LAST.search(near) or phrases.WHEN_LAST.search(dated.trail)),
        progress=phrases.PROGRESS.search(clause) is not None,
        again=phrases.AGAIN.search(_close(dated) if bare else clause) is not None,
        full=phrases.FULL.search(clause) is not None,
        coming=not earlier
        and bool(
            phrases.COMING_BEFORE.search(dated.lead) or phrases.COMING_BEHIND.search(dated.trail)
        ),
        ended=bool(phrases.ENDED.search(dated.trail) or phrases.HAS_ENDED.search(dated.lead))
        and not dated.ranged,
        began=phrases.BEGAN.search(dated.lead[-60:]) is not None and not dated.ranged,
    )


def _close(dated: Dated) -> str:
    """The words that stand with a year: those just before it, or the visit that it names."""
    named = OF_DATE.match(dated.trail)
    return f"{dated.lead[-_CLOSE:]} … {named.group() if named else ''}"


def _is_earlier(dated: Dated, near: str) -> bool:
    """Whether the words about a visit, those `near` before its date among them, recall it."""
    back = phrases.BACK_IN.search(near) and phrases.YEAR.search(dated.date)
    behind = phrases.EARLIER_BEHIND.search(dated.trail)
    return bool(back or behind or phrases.EARLIER_BEFORE.search(near))


def _near(dated: Dated) -> str:
    """The last words before a date, back to the date before it."""
    begin = max((one.end for one in find_ranges(dated.lead)), default=0)
    return dated.lead[begin:][-75:]


def _with_long_past(visits: list[Occasion], published: PartialDate | None) -> list[Occasion]:
    """The visits; one that only a year dates, years before the publication, is earlier."""
    if published is None or not published[:4].isdigit():
        return visits
    latest = int(published[:4]) - _LATE
    return [
        replace(one, earlier=True) if one.is_year and int(one.first) < latest else one
        for one in visits
    ]


def _is_ahead(one: Occasion, published: PartialDate | None) -> bool:
    """Whether a visit is still to come."""
    if one.coming:
        return True
    return published is not None and one.year is not None and one.first > published
