"""Deadlines of areas' cases, and visits to come, as a calendar (iCalendar, RFC 5545)."""

from collections.abc import Iterator, Set
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar

from icalendar import Calendar, Event, Todo
from litestar import Request, Response, get

from pipeline.bulletins.case_words import COMING, deadline_words, invitation_words, source_words
from pipeline.bulletins.forecast_words import REPORT
from pipeline.bulletins.wording import date_words, listed, range_words, visit_words
from pipeline.cases.days import end_of
from pipeline.cases.steps import SET_FOR_A_DAY
from pipeline.cases.values import Case, Deadline
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.coming import visit_ahead
from pipeline.explorer.expected import expectations
from pipeline.exports import selection
from pipeline.model.documents import LocalArea, PartialDate
from pipeline.model.inspections import Inspection
from pipeline.model.lookup_rows import Facet, FindingFilter
from pipeline.model.terms import Stage, Standing, Visit
from web.explored import CACHED_SECONDS, Explored, Given, asked_by

SUMMARIES = {
    Stage.PLAN_SUBMITTED: "the plan is due to be sent in",
    Stage.PLAN_PUBLISHED: "the plan is due to be published",
    Stage.PLAN_ACCEPTED: "a decision on the plan is due",
    Stage.REPORT: "the inspectors’ report is due",
    Stage.NOTICE_CLOSED: "a decision on the improvement notice is due",
}
MOST_NAMED = 3
"""More areas than this are not named in what a calendar is called."""
_Part = TypeVar("_Part", Event, Todo)


@get("/calendar.ics", include_in_schema=False)
async def calendar(explored: Given, request: Request[Any, Any, Any]) -> Response[bytes]:
    """The deadlines of the areas whose inspections the filter of the address chooses."""
    record = explored.record
    made = Calendar()
    made.add("prodid", "-//sendwatch//SEND inspections//EN")
    made.add("version", "2.0")
    asked = asked_by(explored, request)
    made.add("x-wr-calname", _name(explored, asked))
    rows = list(selection.inspections(record, asked))
    events: list[Event | Todo] = [
        event
        for row in rows
        if (found := record.store.inspection(row.id))
        for event in (*_visit(explored, found), *_awaited(explored, found))
    ]
    for code in dict.fromkeys(row.area for row in rows):
        area = record.register.by_code(code)
        events += _events(explored, area) if area else ()
    for event in events:
        made.add_component(event)
    headers = {"Cache-Control": f"public, max-age={CACHED_SECONDS}"}
    return Response(made.to_ical(), media_type="text/calendar", headers=headers)


def _name(explored: Explored, asked: FindingFilter) -> str:
    """What programs call the calendar: by its areas, where it is of few."""
    codes = asked.chosen.get(Facet.AREA, ())
    names = tuple(area.name for each in codes if (area := explored.record.register.by_code(each)))
    where = f" in {listed(names)}" if 0 < len(names) <= MOST_NAMED else ""
    return f"SEND inspections{where}: what is due"


def _events(explored: Explored, area: LocalArea) -> Iterator[Event | Todo]:
    """The deadlines of an area's latest case, each on its last day.

    What is due without a day is a task without one: an event would have to be on some day.
    """
    case = explored.cases(area)[-1]
    used: set[str] = set()
    quotes = Quotes(explored.record.store.few_in)
    for deadline in case.deadlines:
        if deadline.by is not None or deadline.standing is Standing.DUE:
            uid = _uid(case, deadline, used)
            used.add(uid)
            event = _event(explored, case, deadline, uid)
            event.add("summary", f"{area.name}: {_summary(deadline)}")
            event.add("description", "\n".join(_description(case, deadline, quotes)))
            yield event


def _uid(case: Case, deadline: Deadline, used: Set[str]) -> str:
    """A name for a deadline that is the same in every copy of the calendar, and in no other.

    Of several of one kind, all but the first are named by where they are stated as well.
    """
    found = case.inspections[0]
    plain = f"{found.id}-{deadline.visit or deadline.stage}"
    source = deadline.source
    where = f"{source.row.id}-{source.words.start if source.words else 0}" if source else ""
    apart = f"{plain}@sendwatch" in used or deadline.stage in SET_FOR_A_DAY
    return f"{plain}-{where}-{deadline.by}@sendwatch" if apart else f"{plain}@sendwatch"


def _event(explored: Explored, case: Case, deadline: Deadline, uid: str) -> Event | Todo:
    """A deadline on its last day, if it has one."""
    found = case.inspections[0]
    published = deadline.source.row.published_on if deadline.source else found.published_on
    stated = published if published and len(published) == len("2025-01-31") else "2016-05-01"
    known = datetime.fromisoformat(stated).replace(tzinfo=UTC)
    if deadline.by is None:
        task = _about(Todo(), explored, found, uid, known)
        task.add("status", "NEEDS-ACTION")
        return task
    event = _known(explored, found, uid, known)
    event.add("dtstart", deadline.by)
    return event


def _known(explored: Explored, found: Inspection, uid: str, stamp: datetime) -> Event:
    """An event of an inspection, known since a moment, that keeps nobody's day busy."""
    event = _about(Event(), explored, found, uid, stamp)
    event.add("transp", "TRANSPARENT")
    return event


def _about(made: _Part, explored: Explored, found: Inspection, uid: str, stamp: datetime) -> _Part:
    made.add("uid", uid)
    made.add("dtstamp", stamp)
    made.add("url", explored.link(f"/inspections/{found.id}"))
    return made


def _summary(deadline: Deadline) -> str:
    if deadline.visit is not None and deadline.by is not None:
        by = date_words(PartialDate(deadline.by.isoformat()))
        return f"{visit_words(deadline.visit)} due by about {by}"
    if deadline.stage is Stage.INVITATION:
        return invitation_words(deadline)
    return SUMMARIES.get(deadline.stage) or COMING[deadline.stage]


def _description(case: Case, deadline: Deadline, quotes: Quotes) -> Iterator[str]:
    """A deadline in words, with its source and what became of it."""
    yield " ".join(deadline_words(case, deadline))
    if deadline.source:
        if quote := quotes.of(deadline.source):
            yield f"“{quote}”"
        yield f"{source_words(deadline.source)}, {deadline.source.row.url}"


def _visit(explored: Explored, found: Inspection) -> Iterator[Event]:
    """A visit that is to come or goes on, on its days."""
    days = visit_ahead(found, explored.today())
    last = days and end_of(days.ended or days.started)
    area = explored.record.register.by_code(found.area)
    if days and days.started and last and area is not None:
        today = datetime.combine(explored.today(), time(), UTC)
        event = _known(explored, found, f"{found.id}-visit@sendwatch", today)
        event.add("dtstart", date.fromisoformat(days.started))
        event.add("dtend", last + timedelta(days=1))
        event.add("summary", f"{area.name}: inspectors’ visit, {visit_words(found.visit)}")
        event.add("description", f"The inspectors’ visit: {range_words(days)}.")
        yield event


def _awaited(explored: Explored, found: Inspection) -> Iterator[Event]:
    """What an inspection is still followed by, on the days between which it is likely."""
    record = explored.record
    area = record.register.by_code(found.area)
    own = record.store.inspections_of(found.area)
    for each in expectations(record.store, found.area, own, explored.today()):
        if each.inspection == found.id and area is not None:
            made = each.forecast
            visit = "" if made.awaited == REPORT else visit_words(Visit(made.awaited))
            what = f"a {visit}" if visit else "the report"
            stamp = datetime.fromisoformat(made.made_on).replace(tzinfo=UTC)
            uid = f"{found.id}-{made.awaited}-expected@sendwatch"
            event = _known(explored, found, uid, stamp)
            event.add("dtstart", date.fromisoformat(made.earliest))
            event.add("dtend", date.fromisoformat(made.latest) + timedelta(days=1))
            event.add("summary", f"{area.name}: {what} is likely in these days (an estimate)")
            event.add("description", each.words)
            yield event
