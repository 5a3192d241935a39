"""Makes and keeps forecasts: of awaited reports, and of visits that reports announce."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from pipeline.forecasts.report import Reported, report_forecast
from pipeline.forecasts.visit import kept_visits, visit_forecast
from pipeline.ingestion.bundled_dates import load_calendar, load_report_dates
from pipeline.model.documents import full_day
from pipeline.model.inspections import Forecast, Inspection
from pipeline.model.terms import Framework, Visit
from pipeline.ports.records import Records

AGAIN_DAYS = 28
"""After how many days a forecast is made again, if it now says something else."""
AWAITED_DAYS = 365
"""How many days after an inspection its report is still awaited."""


def foresee(store: Records, areas: Iterable[str], today: date) -> int:
    """Keeps a forecast for everything that these areas (GSS codes) await, in the open transaction.

    Returns how many are new.
    """
    history: Sequence[Reported] = ()
    made = 0
    for area in areas:
        for last_day in awaited(store.inspections_of(area), today):
            history = history or reports_known(store)
            if any((each.area, each.last_day) == (area, last_day) for each in history):
                continue
            found = report_forecast(area, last_day, history, load_calendar(), today)
            made += keep(store, found, today)
    return made


def foresee_visits(store: Records, areas: Sequence[str], today: date) -> int:
    """Keeps a forecast for each visit that the latest report of an area announces, in the open
    transaction. Returns how many are new.
    """
    told = {area: store.inspections_of(area) for area in areas}
    history = [kept for found in told.values() for kept in kept_visits(found)]
    made = 0
    for area, found in told.items():
        latest = next((each for each in reversed(found) if each.outcome), None)
        published = full_day(latest.published_on) if latest else None
        for following in latest.next if latest and published else ():
            assert published is not None
            made += keep(store, visit_forecast(area, following, published, history, today), today)
    return made


def awaited(inspections: Iterable[Inspection], today: date) -> list[date]:
    """The last days of an area's full inspections since 2023 whose report is not known."""
    days = [
        full_day(each.dates.ended)
        for each in inspections
        if each.outcome is None
        and each.framework in (None, Framework.AREA_SEND_2023)
        and each.visit in (None, Visit.FULL)
    ]
    since = today - timedelta(days=AWAITED_DAYS)
    return [day for day in days if day is not None and since <= day]


def reports_known(store: Records) -> tuple[Reported, ...]:
    """Every report whose days are known: those of the store, and the bundled ones.

    The bundled day is the inspectors', where a store may have the day of a council's page.
    """
    known = {
        (area, last_day): Reported(
            date.fromisoformat(published), date.fromisoformat(last_day), area
        )
        for area, last_day, published in store.reported_days()
    }
    known |= {(each.area, each.last_day.isoformat()): each for each in load_report_dates()}
    return tuple(known.values())


def keep(store: Records, made: Forecast | None, today: date) -> bool:
    """Keeps a forecast, unless the last one about the same is recent or says the same."""
    if made is None:
        return False
    before = [
        each
        for each in store.forecasts(made.area)
        if (each.awaited, each.since) == (made.awaited, made.since)
    ]
    if before:
        last = before[-1]
        recent = date.fromisoformat(last.made_on) > today - timedelta(days=AGAIN_DAYS)
        if recent or (last.earliest, last.latest) == (made.earliest, made.latest):
            return False
    store.keep_forecast(made)
    return True
