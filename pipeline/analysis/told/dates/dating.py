"""The inspection visits that a text dates, with their years, and what it says about each."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.told.dates.date_roles import Dated, is_told_to_begin
from pipeline.analysis.told.dates.found_dates import (
    FoundDate,
    WithSentence,
    around,
    clause_of,
    dates_in,
    dates_of_sentence,
    has_ended,
    is_near,
    latest_day,
    visit_by_length,
    with_inspectors,
)
from pipeline.analysis.told.dates.occasions import Occasion, merged
from pipeline.analysis.told.dates.recalled_years import is_of_an_earlier, names_visit, recalls
from pipeline.analysis.told.dates.years import Years, year_of
from pipeline.analysis.vocabulary import visit_phrases as phrases
from pipeline.analysis.vocabulary.date_phrases import OF_DATE, Role
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.dates import FoundRange, ahead_of, find_ranges
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import DateRange

_CLOSE = 45
"""How many characters before a year show whether it is that of a return."""
_ITS_OWN = 15
"""How many characters before a date that names a visit can say whether it is only expected."""
_ITS_OWN_DATE = 30
"""How many characters before a date words may say what happened then."""
_HAPPENED = (Role.VISIT, Role.PUBLICATION, Role.NOTICE, None)
"""What a date may be of by which an earlier result is told."""
_HEADED_BY = (Role.MEETING, Role.PUBLICATION, None)
_HEAD, _HEAD_LINE = 250, 110
"""Within how many characters of its beginning a text is dated, and how long such a line is."""
_LATE_IN_MONTH = "12"
"""The first day of a month by which the fortnight of inspectors' visits does not reach back."""
_LATE = 1
"""How many years after the year of a visit its result is still news."""


class Dating(NamedTuple):
    """The dated visits in reading order, and the latest day of anything that has happened."""

    visits: list[Occasion]
    latest: PartialDate | None
    titled: DateRange
    """The days that the title names, for want of any in the text."""
    recalled: list[Occasion]
    """The years in which something is said to have been found, in reading order."""
    of_earlier: list[int]
    """Where dates stand that what is told with them makes those of an earlier inspection."""


def dating_of(
    reading: Reading, published: PartialDate | None, title: str, *, announced: bool
) -> Dating:
    """The inspection visits that a text dates, each once.

    A missing year is taken from another date of the same month, or from the title; else `published`
    settles it, or the day with which the text is headed: an announcement's dates come after it,
    all others before it.
    """
    sentences = [list(one) for one in dates_in(reading, title)]
    published = published or _headed(sentences, title)
    reference = _reference(sentences, published, announced=announced)
    years = Years(_of_months(sentences, announced), year_of(title), reference, announced)
    over = published if announced else None

    def occasions(some: list[WithSentence]) -> list[Occasion]:
        body = reading.text.body
        return [
            _occasion(
                one.dated, years.settled(body, one.found, latest_day(one, found, body, over)), body
            )
            for one, found in some
        ]

    told = _told(sentences, occasions, over=None if announced else published)
    if announced:
        told = told or _months_of_meetings(occasions(with_inspectors(sentences)))
    visits = merged([one for one in told if announced or not _is_ahead(one, published)])
    visits = _with_long_past(visits, published)
    return Dating(
        visits if announced else _recalled(visits, reading.text.body),
        _latest(sentences),
        DateRange() if visits else _titled(title, None if announced else published),
        _years_recalled(sentences, reading.text.body),
        [] if announced else _of_earlier(sentences, visits),
    )


def _told(
    sentences: list[list[FoundDate]],
    occasions: Callable[[list[WithSentence]], list[Occasion]],
    over: PartialDate | None,
) -> list[Occasion]:
    """The visits that words show; where they only recall some, also those of a visit's length.

    Those dated before the day `over` were not only expected.
    """
    told = occasions(_visits(sentences, over))
    if all(one.earlier or one.last or one.is_year for one in told):
        told += occasions(visit_by_length(sentences))
    return told


def _reference(
    sentences: list[list[FoundDate]], published: PartialDate | None, *, announced: bool
) -> PartialDate | None:
    """The day that settles the years of dates without one."""
    return ahead_of(published) if announced else published or _reported_on(sentences)


def _headed(sentences: list[list[FoundDate]], title: str) -> PartialDate | None:
    """The day with which a text or its title is headed, if only one: that of a meeting or issue."""
    heads = [one for found in sentences for one in found if one.found.end <= _HEAD]
    heads += dates_of_sentence(title, 0, len(title), "")
    days = {
        one.found.started
        for one in heads
        if one.role in _HEADED_BY
        and not one.dated.ranged
        and len(one.found.started) == len("2021-10-08")
        and len(one.dated.lead) + len(one.dated.trail) <= _HEAD_LINE
    }
    return days.pop() if len(days) == 1 else None


def _reported_on(sentences: list[list[FoundDate]]) -> PartialDate | None:
    """The day on which a text says that it, or the report, was published, if it names only one."""
    days = {
        one.found.started
        for found in sentences
        for one in found
        if one.role is Role.PUBLICATION and len(one.found.started) == len("2021-10-08")
    }
    return days.pop() if len(days) == 1 else None


def _of_earlier(sentences: list[list[FoundDate]], visits: list[Occasion]) -> list[int]:
    """Where dates before the latest visit stand, in sentences that name none since."""
    latest = max(
        (one.first for one in visits if one.year and not (one.earlier or one.is_year)),
        default=None,
    )
    if latest is None:
        return []
    return [
        one.found.start
        for found in sentences
        if all(_is_before(one, latest) for one in found)
        for one in found
    ]


def _is_before(one: FoundDate, latest: PartialDate) -> bool:
    """Whether something happened in a month before that of a visit."""
    day = one.found.ended
    happened = (
        one.role in _HAPPENED
        or phrases.WHEN.match(one.dated.trail) is not None
        or phrases.OPENS_WITH_YEAR.fullmatch(one.dated.lead) is not None
    )
    told = happened and not phrases.SINCE.search(one.dated.lead)
    return told and day[:4].isdigit() and day[:7] < latest[: min(len(day), 7)]


def _visits(sentences: list[list[FoundDate]], over: PartialDate | None) -> list[WithSentence]:
    """The dates of visits that are not only thought of."""
    return [
        (one, found)
        for found in sentences
        for one in found
        if one.role is Role.VISIT and not _is_expected(one, over) and not _is_vague(one)
    ]


def _months_of_meetings(met: list[Occasion]) -> list[Occasion]:
    """The months in which visits are, whose inspectors somebody meets on a later day of the month.

    Early in a month, the visit may have begun in the one before.
    """
    return [
        replace(one, dates=DateRange(PartialDate(one.first[:7]), PartialDate(one.first[:7])))
        for one in met
        if one.first[len("2024-11-") :] >= _LATE_IN_MONTH
    ]


def _years_recalled(sentences: list[list[FoundDate]], body: str) -> list[Occasion]:
    return [
        replace(
            _occasion(one.dated, one.found if names_visit(one.dated) else of_year, body),
            earlier=is_of_an_earlier(one.dated),
        )
        for found in sentences
        for one in found
        if recalls(one.dated, one.role)
        for year in [PartialDate(one.found.started[:4])]
        for of_year in [replace(one.found, started=year, ended=year)]
        if phrases.YEAR.fullmatch(year)
    ]


def _titled(title: str, published: PartialDate | None) -> DateRange:
    """The days of a visit that a title names, if only one; a year it lacks stays open."""
    told = [
        one.found for one in dates_of_sentence(title, 0, len(title), "") if one.role is Role.VISIT
    ]
    ahead = len(told) == 1 and published is not None and told[0].started > published
    return DateRange() if len(told) != 1 or ahead else DateRange(told[0].started, told[0].ended)


def _recalled(visits: list[Occasion], body: str) -> list[Occasion]:
    """The visits; one of which only the year is stated is earlier if a text tells of a newer."""
    vague = [one for one in visits if one.is_year and not one.again]
    if not vague or phrases.NEWER.search(body) is None:
        return visits
    return [replace(one, earlier=True) if one in vague else one for one in visits]


def _latest(sentences: list[list[FoundDate]]) -> PartialDate | None:
    """The latest day of what has happened; deadlines and plans are in the future."""
    ahead = (Role.DEADLINE, Role.PLAN)
    days = [
        one.found.ended
        for found in sentences
        for one in found
        if one.role not in ahead and one.found.ended[:4].isdigit()
    ]
    return max(days, default=None)


def _is_expected(one: FoundDate, over: PartialDate | None) -> bool:
    """Whether a visit is only expected (or was put off): no day of it is named.

    What bears a month before the day `over` is past, whatever is still to come.
    """
    of_days = len(one.found.started) == 10 or re.search(r"\b\d{1,2}(?!\d)", one.dated.date)
    dated, month = one.dated, one.found.ended[: len("2021-10")]
    if OF_DATE.match(dated.trail) or phrases.NAMED_BY_DATE.search(dated.lead):
        dated = dated._replace(lead=dated.lead[-_ITS_OWN:], trail="")
    if of_days:
        return is_near(phrases.OPEN, dated)
    past = over is not None and month[:1].isdigit() and month < over[: len(month)]
    return is_near(phrases.PUT_OFF if past else phrases.EXPECTED, dated)


def _is_vague(one: FoundDate) -> bool:
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


def _of_months(sentences: list[list[FoundDate]], announced: bool) -> dict[str, set[str]]:
    """The years that a text names with each month of a visit (an announcement: of anything)."""
    years: dict[str, set[str]] = {}
    for found in sentences:
        for one in found:
            stated = one.found.started
            of_year = len(stated) >= 7 and stated[0] != "-"
            if of_year and (announced or _is_of_now(one)):
                years.setdefault(stated[5:7], set()).add(stated[:4])
    return years


def _is_of_now(one: FoundDate) -> bool:
    """Whether a date is that of a visit which its words do not recall."""
    return one.role is Role.VISIT and not _is_earlier(one.dated, _near(one.dated))


def _occasion(dated: Dated, found: FoundRange, body: str) -> Occasion:
    """What is said of a visit: in the sentence of its date, and in `body` of weaknesses found."""
    near, clause = _near(dated), clause_of(dated)
    bare = phrases.YEAR.fullmatch(found.started)
    earlier = _is_earlier(dated, near)
    last = phrases.LAST.search(near) or phrases.WHEN_LAST.search(dated.trail)
    return Occasion(
        dates=DateRange(found.started, found.ended),
        start=found.start,
        end=found.end,
        earlier=earlier and not _is_of_this_year(dated, near),
        last=bool(last),
        progress=phrases.PROGRESS.search(clause) is not None,
        again=phrases.AGAIN.search(_close(dated) if bare else clause) is not None,
        full=_says_itself(phrases.FULL, dated) and not phrases.MONITORING.search(dated.lead),
        coming=not (earlier or last)
        and bool(phrases.COMING_BEFORE.search(dated.lead) or _is_coming_behind(dated)),
        ended=has_ended(dated),
        weak=_says_itself(phrases.WEAK, dated)
        or phrases.FOUND_WEAK.match(body, found.end + len(dated.trail)) is not None,
        began=is_told_to_begin(dated)
        or (not dated.ranged and phrases.BEGAN.search(dated.lead[-60:]) is not None),
    )


def _says_itself(rule: Rule, dated: Dated) -> bool:
    """Whether words about a date are there that no other date behind them has for its own."""
    clause, behind = clause_of(dated), find_ranges(dated.trail)
    found = rule.search(clause)
    if found is None or not behind:
        return found is not None
    begins = len(clause) - len(around(dated)[1])
    ends = found.end() - begins
    return not any(0 <= one.start - ends < _ITS_OWN_DATE for one in behind)


def _is_coming_behind(dated: Dated) -> bool:
    """Whether the words behind a date say that a visit is to come, and those before it do not say
    that it is over.
    """
    coming = phrases.COMING_BEHIND.search(dated.trail) is not None
    return coming and phrases.TOOK_PLACE.search(dated.lead) is None


def _close(dated: Dated) -> str:
    """The words that stand with a year: those just before it, or the visit that it names.

    Those behind it where it opens a sentence.
    """
    if phrases.OPENS_WITH_YEAR.fullmatch(dated.lead):
        return f"{dated.lead} … {dated.trail[:_CLOSE]}"
    named = OF_DATE.match(dated.trail)
    return f"{dated.lead[-_CLOSE:]} … {named.group() if named else ''}"


def _is_earlier(dated: Dated, near: str) -> bool:
    """Whether the words about a visit, those `near` before its date among them, recall it."""
    back = phrases.BACK_IN.search(near) and phrases.YEAR.search(dated.date)
    behind = phrases.EARLIER_BEHIND.search(dated.trail)
    return bool(back or behind or phrases.EARLIER_BEFORE.search(near))


def _is_of_this_year(dated: Dated, near: str) -> bool:
    """Whether words about a visit say that it is the one of now, whatever is recalled with it."""
    return bool(phrases.NOT_EARLIER.search(near) or phrases.THIS_YEAR.match(dated.trail))


def _near(dated: Dated) -> str:
    """The last words before a date, back to the date or the beginning of the clause before it."""
    begin = max((one.end for one in find_ranges(dated.lead)), default=0)
    return phrases.NEW_CLAUSE.split(dated.lead[begin:])[-1][-75:]


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
