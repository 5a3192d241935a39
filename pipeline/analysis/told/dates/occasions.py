"""The visits in a text: each once, with what is said about it."""

from dataclasses import dataclass, replace

from pipeline.model.documents import PartialDate, full_day
from pipeline.model.inspections import DateRange
from pipeline.model.terms import Framework

_NEW_SINCE = "2023"
"""The area SEND framework took effect in January 2023 (area SEND framework and handbook)."""
_NEAR, _THREE_WEEKS = 10, 21
"""How many days apart two accounts of one visit may be, and how early an inspection may begin.

Its first day may be before the inspectors come (area SEND handbook, 2023).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A dated visit: its days as precisely as stated, where, and what is said about it."""

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
    weak: bool = False
    """Whether weaknesses are said to have been named then, as a first inspection does."""

    @property
    def first(self) -> PartialDate:
        """Its first day, as far as stated."""
        assert self.dates.started is not None
        return self.dates.started

    @property
    def ranged(self) -> bool:
        """Whether it is a range."""
        return self.dates.started != self.dates.ended

    @property
    def year(self) -> str | None:
        """Its year; None if nothing establishes one."""
        return None if self.first.startswith("--") else self.first[:4]

    @property
    def is_year(self) -> bool:
        """Whether only its year is stated."""
        return self.first == self.year

    @property
    def framework(self) -> Framework | None:
        """The framework in force in its year."""
        if self.year is None:
            return None
        old, new = Framework.LOCAL_AREA_SEND_2016, Framework.AREA_SEND_2023
        return old if self.year < _NEW_SINCE else new


def merged(occasions: list[Occasion]) -> list[Occasion]:
    """The visits without repetitions, each with its most precise days."""
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
        dates=_whole(finer, coarser),
        earlier=one.earlier and other.earlier,
        last=one.last and other.last,
        progress=one.progress or other.progress,
        again=one.again or other.again,
        full=one.full or other.full,
        began=one.began or other.began,
        weak=one.weak or other.weak,
    )


def _whole(finer: Occasion, coarser: Occasion) -> DateRange:
    """The days of both if one states when the inspection began, else those of the more precise."""
    days = len(coarser.first) == len(finer.first) == 10
    if not days or not (finer.began or coarser.began):
        return finer.dates
    ends = [one.dates.ended for one in (finer, coarser) if one.dates.ended]
    starts = [one.first for one in (finer, coarser) if not one.ended]
    return DateRange(min(starts, default=finer.first), max(ends, default=None))


def _fineness(one: Occasion) -> tuple[bool, int, bool]:
    day = len(one.first) == 10
    return not one.ended, len(one.first) if one.year else 1, one.ranged and day


def _same(one: Occasion, other: Occasion) -> bool:
    """Whether two dates can be of one visit: one refines the other, or they are days apart."""
    if one.year is None or other.year is None:
        alike = one.year == other.year or one.earlier == other.earlier
        return alike and _month(one) == _month(other)
    a, b = sorted((one.first, other.first), key=len)
    if b.startswith(a):
        return True
    days = [
        full_day(value) for value in (one.first, other.first, one.dates.ended, other.dates.ended)
    ]
    begins, begins_too, ends, ends_too = days
    if not (begins and begins_too and ends and ends_too):
        return False
    apart = max(begins, begins_too) - min(ends, ends_too)
    return apart.days <= (_THREE_WEEKS if _in_weeks(one, other) else _NEAR)


def _in_weeks(one: Occasion, other: Occasion) -> bool:
    """Whether two dates can be the beginning and the end of a visit that goes on for weeks."""
    first, last = sorted((one, other), key=lambda visit: visit.first)
    its_end = last.ended and not first.ended
    began = one.framework is Framework.AREA_SEND_2023 and (one.began or other.began)
    return its_end or began


def _month(one: Occasion) -> str:
    return one.first[2:4] if one.year is None else one.first[5:7]
