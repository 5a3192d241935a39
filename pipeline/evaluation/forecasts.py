"""How right forecasts are: of reports whose days are known, and of those that were in fact made."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import mean, median, quantiles

from pipeline.evaluation.measures import Measure, Section
from pipeline.forecasts.days import DAY, Calendar
from pipeline.forecasts.report import PERCENT, Reported, report_forecast
from pipeline.model.inspections import Forecast

TRAINED_BEFORE = date(2025, 1, 1)
"""Reports published before this day are learned from, later ones judged."""


@dataclass(frozen=True, slots=True)
class Window:
    """A window and its middle, with the day on which the report came."""

    earliest: date
    middle: date
    latest: date
    came: date

    @property
    def holds(self) -> bool:
        """Whether it came in the window."""
        return self.earliest <= self.came <= self.latest


def forecasts(history: Sequence[Reported], made: Iterable[Forecast], calendar: Calendar) -> Section:
    """The section: windows learned before 2025, windows as in life, the plain one, those kept."""
    learned = [each for each in history if each.published < TRAINED_BEFORE]
    later = sorted(each for each in history if each.published >= TRAINED_BEFORE)
    fixed = [_window(each, learned, calendar, TRAINED_BEFORE) for each in later]
    plain = plain_windows(learned, later)
    judged = {
        "trained_before_2025": list(filter(None, fixed)),
        "as_in_life": list(
            filter(None, (_window(each, history, calendar, each.last_day + DAY) for each in later))
        ),
        "plain": plain,
        "kept": _kept(made, history),
    }
    return Section(
        name="forecasts",
        title=f"When reports were forecast: windows of {PERCENT}%, reports since 2025",
        measures=tuple(
            measure for name, windows in judged.items() for measure in _measures(name, windows)
        ),
        details={"cases": [*map(_row, later, fixed, plain)]} if later else {},
    )


def plain_windows(learned: Sequence[Reported], later: Iterable[Reported]) -> list[Window]:
    """The windows to be better than: the 10th to 90th percentile of days, the same for all."""
    days = [(each.published - each.last_day).days for each in learned]
    tenths = quantiles(days, n=10, method="inclusive")
    low, middle, high = (timedelta(days=each) for each in (tenths[0], median(days), tenths[-1]))
    return [
        Window(each.last_day + low, each.last_day + middle, each.last_day + high, each.published)
        for each in later
    ]


def _window(
    case: Reported, history: Iterable[Reported], calendar: Calendar, made_on: date
) -> Window | None:
    """The forecast of a case whose day is known, as it would have been made on a day."""
    others = [each for each in history if each != case]
    made = report_forecast(case.area, case.last_day, others, calendar, made_on)
    return _of(made, case.published) if made else None


def _kept(made: Iterable[Forecast], history: Iterable[Reported]) -> list[Window]:
    """The forecasts that were made before the report came, of those that have come."""
    came = {(each.area, each.last_day.isoformat()): each.published for each in history}
    known = ((each, came.get((each.area, each.since))) for each in made)
    return [_of(each, day) for each, day in known if day and each.made_on < day.isoformat()]


def _of(made: Forecast, came: date) -> Window:
    earliest, middle, latest = map(date.fromisoformat, (made.earliest, made.middle, made.latest))
    return Window(earliest, middle, latest, came)


def _measures(name: str, windows: Sequence[Window]) -> Iterable[Measure]:
    """How many windows of a kind hold, how wide they are, and how far off, in days."""
    held = sum(each.holds for each in windows)
    yield Measure(f"{name}_held", held, len(windows))
    if windows:
        width = mean((each.latest - each.earliest).days for each in windows)
        error = mean(abs((each.came - each.middle).days) for each in windows)
        yield Measure(f"{name}_share_held", round(held / len(windows), 3))
        yield Measure(f"{name}_width_days", round(width, 1), less=True)
        yield Measure(f"{name}_error_days", round(error, 1), less=True)


def _row(case: Reported, found: Window | None, plain: Window) -> dict[str, str]:
    """One later report: when it came, and whether the windows hold it."""
    return {
        "area": case.area,
        "last day": case.last_day.isoformat(),
        "came": case.published.isoformat(),
        "earliest": found.earliest.isoformat() if found else "",
        "latest": found.latest.isoformat() if found else "",
        "holds": "yes" if found and found.holds else "no",
        "plain holds": "yes" if plain.holds else "no",
    }
