"""Visits that reports announce, as a calendar (iCalendar, RFC 5545)."""

from datetime import UTC, datetime
from typing import Any

from icalendar import Calendar, Event
from litestar import Request, Response, get

from pipeline.bulletins.wording import date_words, months_words, visit_words
from pipeline.explorer.visits_due import day_due
from pipeline.exports import selection
from pipeline.model.inspections import Inspection, NextVisit
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
