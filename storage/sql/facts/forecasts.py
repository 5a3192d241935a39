"""Forecasts."""

from pipeline.model.inspections import Forecast
from pipeline.model.terms import Framework, Visit
from storage.sql.connection import Connection


class ForecastsMixin(Connection):
    """Documented in `pipeline.ports.facts.forecasts`; writes expect the open transaction."""

    def keep_forecast(self, made: Forecast) -> None:
        self.run(
            "INSERT INTO forecasts (area, awaited, since, made_on, earliest, middle, latest,"
            " percent, learned_from, method) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO"
            " NOTHING",
            made.area,
            made.awaited,
            made.since,
            made.made_on,
            made.earliest,
            made.middle,
            made.latest,
            made.percent,
            made.learned_from,
            made.method,
        )

    def forecasts(self, area: str | None) -> list[Forecast]:
        return self.typed(
            Forecast,
            "SELECT area, awaited, since, made_on, earliest, middle, latest, percent,"
            " learned_from, method FROM forecasts WHERE CAST(? AS TEXT) IS NULL OR area = ? ORDER"
            " BY made_on, id",
            area,
            area,
        )

    def report_expected(self, area: str, last_day: str) -> Forecast | None:
        found = (each for each in self.forecasts(area) if each.awaited == "report")
        return next((each for each in reversed([*found]) if each.since == last_day), None)

    def reported_days(self) -> list[tuple[str, str, str]]:
        rows = self.rows(
            "SELECT area, ended, published_on FROM inspections WHERE merged_into IS NULL AND"
            " framework = ? AND visit = ? AND outcome IS NOT NULL AND length(ended) = 10 AND"
            " length(published_on) = 10 ORDER BY published_on, area",
            Framework.AREA_SEND_2023,
            Visit.FULL,
        )
        return [(row["area"], row["ended"], row["published_on"]) for row in rows]
