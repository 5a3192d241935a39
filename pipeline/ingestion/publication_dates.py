"""When a publication was published: its list's date against the clock, its neighbours and its page.

A date that cannot be right is no date: the one that the page states after a label, or in its
metadata, stands in its place. Without one, a person is asked.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pipeline.clock import london_date
from pipeline.model.dates import date_fault
from pipeline.model.documents import PartialDate, Text
from pipeline.model.publication_rows import PublicationColumns, PublicationRow
from pipeline.model.sources import ListingPage

_FEWEST = 4
"""Dated rows from which their order says something."""
_STRAY = 4
"""At most one row in this many may be out of order in a list that is in the order of its dates."""
_OUT_OF_ORDER_DAYS = 7
"""Lists are often sorted by when a page was written, some days before it was published."""
_EXCHANGED = "which is of these days if day and month are exchanged"
_RECENT_DAYS = 3
"""A list is read within a few days of what it adds."""
_DIFFERENT_DAYS = 1
"""A page written at midnight, or in another time zone, differs by a day."""


def with_believed_dates(walk: ListingPage, seen: str) -> ListingPage:
    """The page as read at the moment `seen`, without the dates that cannot be those of publication.

    Such listings say why in `date_doubt`.
    """
    doubts = _doubts(walk, seen)
    if not doubts:
        return walk
    listings = [
        replace(each, published=None, date_doubt=f"its list says {each.published}, {doubts[place]}")
        if place in doubts
        else each
        for place, each in enumerate(walk.listings)
    ]
    return replace(walk, listings=tuple(listings))


def _doubts(walk: ListingPage, seen: str) -> dict[int, str]:
    """Why dates of the page, by the places of their listings, cannot be those of publication."""
    doubts = {
        place: f"which {fault}"
        for place, each in enumerate(walk.listings)
        if each.published and (fault := date_fault(each.published, seen))
    }
    dated = [
        (place, date.fromisoformat(each.published[:10]))
        for place, each in enumerate(walk.listings)
        if each.published and len(each.published) >= 10 and place not in doubts
    ]
    if len(dated) < _FEWEST:
        return doubts | {place: _EXCHANGED for place, day in dated if _exchanged(day, seen)}
    strays = _strays([day for _, day in dated])
    return doubts | {dated[n][0]: "which does not fit the order of the list" for n in strays}


def _strays(days: Sequence[date]) -> list[int]:
    """The places of dates far out of order in a list that is otherwise newest first, or last."""
    numbers = [day.toordinal() for day in days]
    kept = max(_ascending([-n for n in numbers]), _ascending(numbers), key=len)
    if (len(days) - len(kept)) * _STRAY > len(days):
        return []
    stay = set(kept)
    return [n for n in range(len(days)) if n not in stay and _far(n, numbers, kept)]


def _exchanged(day: date, seen: str) -> bool:
    """Whether a day is long past, but would be that of the moment `seen` with its month exchanged.

    In a list of a few rows, nothing else shows that its site writes the month first.
    """
    if day.day > 12 or day.day == day.month:
        return False
    other, now = day.replace(month=day.day, day=day.month), date.fromisoformat(seen[:10])
    recent = timedelta(days=-_DIFFERENT_DAYS) <= now - other <= timedelta(days=_RECENT_DAYS)
    return recent and (now - day).days > _OUT_OF_ORDER_DAYS


def _ascending(numbers: Sequence[int]) -> list[int]:
    """The places of a longest subsequence that never falls."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int | None] = []
    for place, number in enumerate(numbers):
        at = bisect_right(ends, number)
        ends[at : at + 1], places[at : at + 1] = [number], [place]
        before.append(places[at - 1] if at else None)
    chain: list[int] = []
    place_or_none = places[-1] if places else None
    while place_or_none is not None:
        chain.append(place_or_none)
        place_or_none = before[place_or_none]
    return chain[::-1]


def _far(place: int, numbers: Sequence[int], kept: Sequence[int]) -> bool:
    """Whether a date lies far outside those of its nearest neighbours that are in order."""
    after = bisect_right(kept, place)
    around = [numbers[n] for n in kept[max(0, after - 1) : after + 1]]
    number = numbers[place]
    return max(min(around) - number, number - max(around)) > _OUT_OF_ORDER_DAYS


def dated_by_text(
    row: PublicationRow, text: Text, *, first_reading: bool = False
) -> PublicationColumns:
    """The columns of its date that change once a publication's text is read.

    The text's own date is used where the list states none that can be right. At the `first_reading`
    it is also preferred to one that differs by more than a day.
    """
    if not text.published:
        return {}
    stated = PartialDate(london_date(text.published) or text.published)
    fault = date_fault(stated, row.first_seen)
    if fault:
        why = f"it says itself {stated}, which {fault}"
        return {} if row.published_on else {"date_doubt": _and(row.date_doubt, why)}
    if row.published_on is None:
        why = f"it says itself {stated}"
        return {"published_on": stated, "date_doubt": _and(row.date_doubt, why, alone="")}
    if first_reading and _differ(row.published_on, stated):
        why = f"its list says {row.published_on}, it says itself {stated}"
        return {"published_on": stated, "date_doubt": why}
    return {}


def _and(doubt: str, why: str, *, alone: str | None = None) -> str:
    """A doubt with what the text adds to it, once; `alone` is what that is without a doubt."""
    if not doubt:
        return why if alone is None else alone
    return doubt if why in doubt else f"{doubt}; {why}"


def _differ(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates are more than a day apart; one without a day is compared as stated."""
    if len(one) == len(other) == 10:
        apart = date.fromisoformat(one) - date.fromisoformat(other)
        return abs(apart.days) > _DIFFERENT_DAYS
    length = min(len(one), len(other))
    return one[:length] != other[:length]


def date_question(row: PublicationRow) -> str:
    """What a person is asked about a publication's date; "" when there is nothing to ask."""
    if row.published_on is not None or not row.date_doubt:
        return ""
    return f"when it was published is not clear: {row.date_doubt}"
