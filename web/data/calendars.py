"""Visits that reports announce, as a calendar (iCalendar, RFC 5545)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event
from litestar import Request, Response, get

from pipeline.bulletins.forecast_words import REPORT
from pipeline.bulletins.wording import date_words, months_words, visit_words
from pipeline.explorer.expected import expectations
from pipeline.explorer.visits_due import day_due
from pipeline.exports import selection
from pipeline.model.inspections import Inspection, NextVisit
from pipeline.model.terms import Visit
from web.explored import CACHED_SECONDS, Explored, Given, asked_by


@get("/calendar.ics", include_in_schema=False)
async def calendar(explored: Given, request: Request[Any, Any, Any]) -> Response[bytes]:
    """The visits due after the inspections that the filter of the address chooses."""
    record = explored.record
    asked = asked_by(explored, request)
    made = Calendar()
    made.add("prodid", "-//sendwatch//SEND inspections//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", "SEND inspections: visits due")
    for row in selection.inspections(record, asked):
        found = record.store.inspection(row.id)
        for step in found.next if found else ():
            event = _event(explored, found, step) if found else None
            if event:
                made.add_component(event)
        for event in _awaited(explored, found) if found else ():
            made.add_component(event)
    headers = {"Cache-Control": f"public, max-age={CACHED_SECONDS}"}
    return Response(made.to_ical(), media_type="text/calendar; charset=utf-8", headers=headers)


def _event(explored: Explored, found: Inspection, step: NextVisit) -> Event | None:
    """The visit on the last day of its period; None where no full day of publication is known."""
    published, day = found.published_on, day_due(found, step)
    area = explored.record.register.by_code(found.area)
    if published is None or day is None or area is None:
        return None
    event = Event()
    event.add("uid", f"{found.id}-{step.visit}@sendwatch")
    event.add("dtstamp", datetime.fromisoformat(published).replace(tzinfo=UTC))
    event.add("dtstart", day)
    event.add("summary", f"{area.name}: {visit_words(step.visit)} due by about now")
    event.add(
        "description",
        f"The report published on {date_words(published)} announces it within about"
        f" {months_words(step.within_months)}. The day is our reckoning.",
    )
    event.add("url", explored.link(f"/inspections/{found.id}"))
    event.add("transp", "TRANSPARENT")
    return event


def _awaited(explored: Explored, found: Inspection) -> Iterator[Event]:
    """What an inspection is still followed by, on the days between which it is likely."""
    record = explored.record
    area = record.register.by_code(found.area)
    own = record.store.inspections_of(found.area)
    for each in expectations(record.store, found.area, own, explored.today()):
        if each.inspection == found.id and area is not None:
            made, event = each.forecast, Event()
            visit = "" if made.awaited == REPORT else visit_words(Visit(made.awaited))
            what = f"a {visit}" if visit else "the report"
            event.add("uid", f"{found.id}-{made.awaited}-expected@sendwatch")
            event.add("dtstamp", datetime.fromisoformat(made.made_on).replace(tzinfo=UTC))
            event.add("dtstart", date.fromisoformat(made.earliest))
            event.add("dtend", date.fromisoformat(made.latest) + timedelta(days=1))
            event.add("summary", f"{area.name}: {what} is likely in these days (an estimate)")
            event.add("description", each.words)
            event.add("url", explored.link(f"/inspections/{found.id}"))
            event.add("transp", "TRANSPARENT")
            yield event
