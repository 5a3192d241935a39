"""When the inspection in a text took place or will, and when an earlier one did.

Which of the dated visits a text is about is decided by its words (an earlier one is recalled), by
what the outcome allows, then by time: the latest. If two are possible, none is given.
"""

from collections.abc import Iterable
from typing import NamedTuple

from pipeline.analysis.language.reading import Reading
from pipeline.analysis.told.dates.dating import Dating
from pipeline.analysis.told.dates.occasions import Occasion
from pipeline.analysis.told.dates.relative_days import LATE_IN_MONTH, counted_days, under_way
from pipeline.model.dates import months_from
from pipeline.model.documents import PartialDate, Span, span
from pipeline.model.inspections import DateRange
from pipeline.model.terms import Framework, Visit

_A_DAY = "2024-06-21"
_AWAITED = 6
"""How many months after a visit its result may still be awaited."""


class VisitDates(NamedTuple):
    """The days of the visit and of an earlier one, with the words that state them."""

    told: DateRange
    previous: DateRange
    evidence: dict[str, Span]


class Kind(NamedTuple):
    """The kind of the inspection, by its outcome or else by the text's words."""

    framework: Framework | None
    visit: Visit | None


_MONITORED = Kind(Framework.AREA_SEND_2023, Visit.MONITORING)
"""A monitoring inspection whose outcome is told."""


def dates_of(
    reading: Reading,
    dating: Dating,
    kind: Kind,
    published: PartialDate | None,
    *,
    announced: bool,
) -> VisitDates:
    """The days of the inspection of that kind, and of an earlier one."""
    visits = dating.visits
    told = _announced(visits, published or dating.latest) if announced else _told(visits, kind)
    previous = _previous(visits, told, announced=announced)
    if previous is None:
        previous = _recalled(dating.recalled, told, kind, published)
    evidence = {
        name: span(reading.text, one.start, one.end)
        for name, one in (("started", told), ("previous", previous))
        if one is not None
    }
    now = _days(told)
    if told is None and published is not None:
        now, shown = counted_days(reading, published, announced=announced)
        if announced and shown is None:
            now, shown = under_way(reading, published)
        evidence |= {"started": shown} if shown else {}
    if now == DateRange():
        now = dating.titled
    return VisitDates(now, previous.dates if previous else DateRange(), evidence)


def _days(told: Occasion | None) -> DateRange:
    """The days of a visit; of one of which only the end is known, the month if it is late in it."""
    if told is None:
        return DateRange()
    if told.ended and len(told.first) == len(_A_DAY):
        month = PartialDate(told.first[: len("2024-06")])
        began = told.first[len("2024-06-") :] >= LATE_IN_MONTH
        return DateRange(month if began else None, told.dates.ended)
    return told.dates


def _told(dated: list[Occasion], kind: Kind) -> Occasion | None:
    """The visit that an account of a result is about."""
    fitting = [one for one in dated if _can_be(one, kind)]
    fresh = [one for one in fitting if not (one.earlier or one.last)]
    fresh = [one for one in fresh if not one.ended] or fresh
    return _latest(fresh or _last_told(fitting, kind))


def _last_told(fitting: list[Occasion], kind: Kind) -> list[Occasion]:
    """The visits that may be the one told of though their words recall them."""
    if kind.visit in (Visit.REVISIT, Visit.MONITORING):
        return [one for one in fitting if one.last and one.progress]
    known = kind.framework is not None
    return [one for one in fitting if known or not one.earlier]


def _can_be(one: Occasion, kind: Kind) -> bool:
    """Whether a visit can be the one whose kind is known."""
    if kind.framework and one.framework and one.framework is not kind.framework:
        return False
    if kind.visit is Visit.FULL:
        return not (one.again and kind.framework is Framework.LOCAL_AREA_SEND_2016)
    if kind.visit is Visit.REVISIT:
        if one.is_year:
            return one.again
        return one.again or one.progress or not (one.full or one.earlier or one.weak)
    return not (kind.visit is Visit.MONITORING and one.full)


def _latest(visits: Iterable[Occasion]) -> Occasion | None:
    """The latest visit; None if a month without a year could be later or earlier."""
    dated = sorted(visits, key=lambda one: one.first)
    if not dated:
        return None
    open_ = [one for one in dated if one.year is None]
    ranged = [one for one in dated if one.ranged]
    if not open_:
        return dated[-1] if dated[-1].again or not ranged else ranged[-1]
    if len(open_) == 1 and (len(dated) == 1 or open_[0].again):
        return open_[0]
    return ranged[0] if len(ranged) == 1 else None


def _announced(dated: list[Occasion], today: PartialDate | None) -> Occasion | None:
    """The visit that is announced, in progress, or over with its result awaited.

    A visit more than half a year before `today` (the publication, or the latest day in the text) is
    an earlier one.
    """
    since = months_from(today, -_AWAITED) if today else None
    fresh = [one for one in dated if _is_fresh(one, since)]
    fresh = [one for one in fresh if not one.ended] or fresh
    coming = [one for one in fresh if one.coming]
    if coming:
        return _latest([one for one in coming if one.year] or coming)
    return _latest(fresh)


def _is_fresh(one: Occasion, since: PartialDate | None) -> bool:
    """Whether a visit can be the one announced, not an earlier one by words or by date."""
    if one.earlier or one.last:
        return False
    if one.is_year:
        return one.coming or (since is not None and one.first >= since[:4])
    return since is None or one.year is None or one.first[:7] >= since


def _previous(dated: list[Occasion], told: Occasion | None, *, announced: bool) -> Occasion | None:
    """The latest visit that is recalled besides the current one."""
    before = [
        one
        for one in dated
        if one is not told and one.year is not None and _is_before(one, told, announced)
    ]
    return max(before, key=lambda one: one.first, default=None)


def _recalled(
    recalled: list[Occasion], told: Occasion | None, kind: Kind, published: PartialDate | None
) -> Occasion | None:
    """The latest year in which an inspection before this one found something.

    A revisit or monitoring inspection had one before it; else this one's year must be known, or
    the words say that the year is that of one before.
    """
    dated = told is not None and told.year is not None
    year = (told.year if told else None) or (published or "9999")[:4]
    had_one = dated or kind.visit is Visit.REVISIT or kind == _MONITORED
    before = [one for one in recalled if one.first < year and (had_one or one.earlier)]
    return max(before, key=lambda one: one.first, default=None)


def _is_before(one: Occasion, told: Occasion | None, announced: bool) -> bool:
    if told is None:
        return one.earlier or one.last or (announced and not one.coming)
    return told.year is None or one.first < told.first
