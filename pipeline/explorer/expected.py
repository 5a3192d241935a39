"""What an area awaits, and when it is likely: the kept forecasts that are still open, in words."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from pipeline.bulletins.forecast_words import REPORT, stands_at
from pipeline.model.inspections import Forecast, Inspection
from pipeline.ports.facts.forecasts import Forecasts


@dataclass(frozen=True, slots=True)
class Expectation:
    """An estimate about what follows an inspection, and its sentence for readers."""

    inspection: str
    forecast: Forecast
    words: str

    def as_json(self) -> dict[str, Any]:
        """This as a JSON object."""
        return asdict(self.forecast) | {"words": self.words}


def expectations(
    store: Forecasts, area: str, inspections: Sequence[Inspection], today: date
) -> list[Expectation]:
    """The last forecast about each thing that an area (GSS code) still awaits on a day.

    `inspections` are the area's own, oldest first.
    """
    last = {(each.awaited, each.since): each for each in store.forecasts(area)}
    return [
        Expectation(found.id, last[key], stands_at(last[key], today))
        for place, found in enumerate(inspections)
        for key in _awaited_after(found, inspections[place + 1 :])
        if key in last
    ]


def _awaited_after(found: Inspection, later: Sequence[Inspection]) -> Iterator[tuple[str, str]]:
    """What is still awaited after an inspection: its report, or visits that were not made yet."""
    if found.outcome is None and found.dates.ended:
        yield REPORT, found.dates.ended
    made = {each.visit for each in later}
    for following in found.next if found.published_on else ():
        if following.visit not in made:
            yield following.visit, str(found.published_on)
