"""Forecasts, in memory."""

from pipeline.model.inspections import Forecast
from pipeline.model.terms import Framework, Visit
from tests.support.memory.tables import Tables


class Forecasts(Tables):
    """See `pipeline.ports.facts.forecasts`."""

    def keep_forecast(self, made: Forecast) -> None:
        key = (made.area, made.awaited, made.since, made.made_on)
        self.state.forecasts.setdefault(key, made)

    def forecasts(self, area: str | None) -> list[Forecast]:
        found = (each for each in self.state.forecasts.values() if area in (None, each.area))
        return sorted(found, key=lambda each: each.made_on)

    def report_expected(self, area: str, last_day: str) -> Forecast | None:
        found = (each for each in self.forecasts(area) if each.awaited == "report")
        return next((each for each in reversed([*found]) if each.since == last_day), None)

    def reported_days(self) -> list[tuple[str, str, str]]:
        found = [
            (each.area, each.dates.ended or "", each.published_on or "")
            for record in self.state.inspections.values()
            if record.merged_into is None
            for each in [record.inspection]
            if each.framework is Framework.AREA_SEND_2023 and each.visit is Visit.FULL
            if each.outcome and {len(each.dates.ended or ""), len(each.published_on or "")} == {10}
        ]
        return sorted(found, key=lambda each: (each[2], each[0]))
