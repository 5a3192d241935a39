"""An awaited report on the page of its area, in the calendar and in `area`: a range, and that it is an
estimate. It and a visit to come are wherever pages list what is next.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import icalendar
import pytest

from pipeline.bulletins.forecast_words import stands_at
from pipeline.explorer.areas import being_checked
from pipeline.jobs.lookup import timeline, timeline_lines
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import DateRange, Forecast
from tests.support.explored import AREAS, Client, SmallRecord

LAST_DAY = "2031-02-14"
FORECAST = Forecast(
    area=AREAS[0].gss_code,
    awaited="report",
    since=LAST_DAY,
    made_on="2031-02-20",
    earliest="2031-03-24",
    middle="2031-04-08",
    latest="2031-04-25",
    percent=80,
    learned_from=20,
    method="report/1",
)
WORDS = (
    "The report of the inspection that ended on 14 February 2031 is awaited. Sendwatch"
    " estimated on 20 February 2031 that it will probably come between 24 March 2031 and 25 April"
    " 2031: judging by the last 20 such reports in England that it knows, about 8 in 10 come within"
    " such a time."
)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[SmallRecord]:
    made = SmallRecord(tmp_path)
    ended = DateRange(PartialDate("2031-02-10"), PartialDate(LAST_DAY))
    made.publish("visit", ["Leaders act."], dates=ended, outcome=None, next=(), published_on=None)
    with made.store.transaction():
        made.store.keep_forecast(replace(FORECAST, made_on="2031-02-17", latest="2031-05-30"))
        made.store.keep_forecast(FORECAST)
    yield made
    made.store.close()


def calendar(client: Client) -> list[icalendar.Event]:
    found = icalendar.Calendar.from_ical(client.get("/calendar.ics").text).walk("VEVENT")
    return [each for each in found if isinstance(each, icalendar.Event)]


def test_the_last_estimate_is_on_the_page_and_in_the_calendar(record: SmallRecord) -> None:
    with record.served() as client:
        page = client.get("/areas/ashmere").text
        (event,) = calendar(client)
        own = client.get("/calendar.ics?area=E99000001").text
    assert "X-WR-CALNAME:SEND inspections in Ashmere: what is due" in own
    assert page.count(WORDS) == 1 and "30 May" not in page
    assert (event.start, event.end) == (date(2031, 3, 24), date(2031, 4, 26))
    assert "(an estimate)" in str(event["summary"]) and str(event["description"]) == WORDS


def test_area_shows_it_for_people_and_programs(record: SmallRecord) -> None:
    (entry,) = timeline(record, AREAS[0], date(2031, 3, 5), frozenset())
    assert f"    {WORDS}" in timeline_lines(record.register, AREAS[0], [entry])
    (shown,) = entry.as_json()["expected"]
    assert (shown["words"], shown["latest"], shown["percent"]) == (WORDS, "2031-04-25", 80)


def test_what_waits_for_a_person_is_not_nothing(record: SmallRecord) -> None:
    for area in (0, 1):
        name = record.register.areas[area].name
        title = f"SEND inspection: {name}"
        id = record.publish(f"w{area}", [], area=area, title=title, inspected=False)
        with record.store.transaction():
            record.store.update_publication(id, state="review")
    area = record.register.areas[1]
    assert being_checked(record.store.to_review(), area, record.register) == 1
    with record.served() as client:
        page = client.get("/areas/borrowby").text
    assert "for certain: 1 publication is being checked." in page
    assert "That does not mean that there was none" not in page
    assert "look through" not in page and "/export/findings" not in page
    assert "There is nothing to compare: sendwatch knows of no such inspection" in page
    lines = [*timeline_lines(record.register, area, [], 1)]
    assert lines[-1] == "  1 publication is being checked: see `sendwatch review`"


def test_once_the_report_is_there_nothing_is_expected(record: SmallRecord) -> None:
    record.publish("report", ["Leaders know."], dates=DateRange(None, PartialDate(LAST_DAY)))
    with record.served() as client:
        page = client.get("/areas/ashmere").text
        found = calendar(client)
    assert "estimate by" not in page
    assert not [each for each in found if "estimate" in str(each["summary"])]


def test_a_report_is_awaited_of_an_inspection_that_has_not_ended() -> None:
    assert "the inspection that ends on 14 February" in stands_at(FORECAST, date(2031, 2, 14))
    assert "the inspection that ended on 14 February" in stands_at(FORECAST, date(2031, 2, 15))


@pytest.fixture
def announced(tmp_path: Path) -> Iterator[SmallRecord]:
    """A visit that is still to come, whose report is expected some weeks later."""
    made = SmallRecord(tmp_path)
    days = DateRange(PartialDate("2031-03-17"), PartialDate("2031-03-21"))
    made.publish("notice", ["Leaders act."], dates=days, outcome=None, next=(), published_on=None)
    with made.store.transaction():
        later = {"since": "2031-03-21", "earliest": "2031-05-05", "middle": "2031-05-19"}
        made.store.keep_forecast(
            replace(FORECAST, made_on="2031-03-03", latest="2031-06-02", **later)
        )
    yield made
    made.store.close()


@pytest.mark.parametrize(
    ("path", "begins", "ends"),
    [
        ("/", "What is due next", "Newest publications"),
        ("/outcomes", "Visits, reports and other days due", "</table>"),
        ("/picture", "Due in the next six months", "</table>"),
    ],
)
def test_a_visit_to_come_and_its_report_are_due_next(
    announced: SmallRecord, path: str, begins: str, ends: str
) -> None:
    with announced.served() as client:
        page = client.get(path).text
    due = page[page.index(begins) :]
    due = due[: due.index(ends)]
    assert "None is known" not in due and due.count(">Ashmere</a>") == 2
    assert due.index("17 to 21 March 2031") < due.index("5 May to 2 June 2031")


def test_the_list_of_areas_tells_a_visit_to_come_from_one_that_was_made(
    announced: SmallRecord,
) -> None:
    shown = {
        date(2031, 3, 5): "an inspection is announced: 17 March 2031",
        date(2031, 3, 17): "an inspection is known, but not its outcome yet",
    }
    for announced.today, words in shown.items():
        with announced.served() as client:
            page = client.get("/areas").text
        assert words in page and "inspected again" not in page
    announced.publish(
        "before", ["Leaders act."], id="before", published_on=PartialDate("2028-05-02")
    )
    with announced.served() as client:
        assert "inspected again since" in client.get("/areas").text


def test_the_page_of_an_inspection_tells_its_visit_and_when_its_report_is_likely(
    announced: SmallRecord,
) -> None:
    (found,) = announced.store.inspections_of(AREAS[0].gss_code)
    with announced.served() as client:
        page = client.get(f"/inspections/{found.id}").text
    coming = page[page.index("What happens next") : page.index("<h2>Publications")]
    assert "<li>The inspectors’ visit: 17 to 21 March 2031.</li>" in coming
    assert "between 5 May 2031 and 2 June 2031" in coming
    assert "Outcome published" not in page, "before a visit there is no day to be missed"


def test_a_visit_to_come_is_in_the_calendar_until_it_is_over(announced: SmallRecord) -> None:
    for today, shown in ((date(2031, 3, 5), 1), (date(2031, 3, 21), 1), (date(2031, 3, 22), 0)):
        announced.today = today
        with announced.served() as client:
            visits = [each for each in calendar(client) if "visit" in str(each["summary"])]
            page = client.get("/").text
        assert len(visits) == page.count("17 to 21 March 2031:") == shown
        for each in visits:
            assert (each.start, each.end) == (date(2031, 3, 17), date(2031, 3, 22))
