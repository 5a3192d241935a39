"""The store's forecasts, and what they are learned from."""

from collections.abc import Sequence
from typing import Protocol

from pipeline.model.inspections import Forecast
from pipeline.ports.transactions import Transactions


class Forecasts(Transactions, Protocol):
    """What was expected and when it was, kept for ever so that it can be judged."""

    def keep_forecast(self, made: Forecast) -> None:
        """Adds a forecast; nothing if one of the same day about the same is there already."""
        ...

    def forecasts(self, area: str | None) -> Sequence[Forecast]:
        """All forecasts about an area (a GSS code), or about all, in the order they were made."""
        ...

    def reported_days(self) -> Sequence[tuple[str, str, str]]:
        """Area, last day, and day of the report of each full inspection since 2023.

        Those of which both days are known in full, by the day of the report.
        """
        ...
