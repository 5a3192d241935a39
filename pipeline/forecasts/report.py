"""When an awaited report is likely to be published.

The window is that of the last reports: how many working days each took after the last inspection
day, cut at both ends as conformal prediction does, so that a new case like them falls into it with
the stated probability, whatever their distribution. Nothing that only the report says is used.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from statistics import median

from pipeline.forecasts.days import DAY, Calendar
from pipeline.model.inspections import Forecast

METHOD = "report/1"
PERCENT = 80
LEARNED = 20
"""From how many reports, the last ones, a forecast is made: the pace changes with the years."""
AFTER_SILENCE = 10
"""Within how many working days after an election what was held back is published."""


@dataclass(frozen=True, slots=True, order=True)
class Reported:
    """The report of an inspection of an area (GSS code): when it was published after which day."""

    published: date
    last_day: date
    area: str


def report_forecast(
    area: str, last_day: date, history: Iterable[Reported], calendar: Calendar, made_on: date
) -> Forecast | None:
    """When the report of an inspection that ended on `last_day` is likely, as known on `made_on`.

    Reports in `history` that were published on that day or later are not used. None where too few
    are known for a window with that probability.
    """
    lengths = learned_lengths(history, calendar, made_on)
    window = conformal(lengths)
    if window is None:
        return None
    earliest, middle, latest = (calendar.after(last_day, each) for each in window)
    return Forecast(
        area=area,
        awaited="report",
        since=last_day.isoformat(),
        made_on=made_on.isoformat(),
        earliest=_at_least(area, earliest, calendar, made_on).isoformat(),
        middle=_released(area, middle, calendar, made_on, AFTER_SILENCE / 2).isoformat(),
        latest=_released(area, latest, calendar, made_on, AFTER_SILENCE, perhaps=True).isoformat(),
        percent=PERCENT,
        learned_from=len(lengths),
        method=METHOD,
    )


def learned_lengths(history: Iterable[Reported], calendar: Calendar, made_on: date) -> list[float]:
    """The working days that the last reports took that were published before `made_on`.

    Those that an election may have held back are left out: they do not say how long they took.
    """
    known = sorted(each for each in set(history) if each.last_day < each.published < made_on)
    free = [each for each in known if not _may_have_waited(each, calendar)]
    return [calendar.between(each.last_day, each.published) for each in free[-LEARNED:]]


def conformal(lengths: Sequence[float]) -> tuple[float, float, float] | None:
    """The lower end, middle and upper end of the window; None for too few to have both ends.

    A new value that could as well have been any of these lies between the ends with at least the
    stated probability (Vovk, Gammerman and Shafer, 2005).
    """
    tail = (100 - PERCENT) / 200
    ordered, places = sorted(lengths), len(lengths) + 1
    low, high = floor(round(tail * places, 9)), ceil(round((1 - tail) * places, 9))
    if low < 1 or high > len(ordered):
        return None
    return ordered[low - 1], median(ordered), ordered[high - 1]


def _may_have_waited(found: Reported, calendar: Calendar) -> bool:
    """Whether a report came shortly after an election for which it may have been held back."""
    return any(
        each.polling_day < found.published
        and each.holds_back(found.area, perhaps=True)
        and calendar.between(each.polling_day, found.published) <= AFTER_SILENCE
        for each in calendar.silences
    )


def _at_least(area: str, day: date, calendar: Calendar, made_on: date) -> date:
    """`day`, or the first one after a silence in which it surely lies."""
    silence = calendar.silence(area, day, made_on, perhaps=False)
    return silence.polling_day + DAY if silence else day


def _released(
    area: str,
    day: date,
    calendar: Calendar,
    made_on: date,
    wait: float,
    *,
    perhaps: bool = False,
) -> date:
    """`day`, or `wait` working days after a silence in which it lies, or may lie."""
    silence = calendar.silence(area, day, made_on, perhaps=perhaps)
    return calendar.after(silence.polling_day, wait) if silence else day
