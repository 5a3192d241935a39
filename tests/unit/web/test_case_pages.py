"""The page of an area, read as a parent reads it: what happens now, who must do what by when, has
it happened? And the same case over the API and in a calendar.
"""

import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import icalendar
import pytest

from tests.support.case_replay import keep
from tests.support.explored import Client, SmallRecord
from tests.support.paths import ROOT
from tests.support.world import AREAS, World
from tests.unit.cases.test_invitations import MEETING, NEWS
from tests.unit.cases.test_kept import PLAN
from tests.unit.cases.test_promises import REPORT

CHAINS = ROOT / "tests" / "unit" / "cases" / "chains"
AREA = AREAS[2]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[World, Path]:
    """What was published up to 10 June 2024, a few days after the plan was due."""
    folder = tmp_path_factory.mktemp("case")
    world = World(folder)
    chain = tomllib.loads((CHAINS / "failings.toml").read_text(encoding="utf-8"))
    for document in chain["publication"]:
        if document["published"] <= "2024-06-10":
            keep(world, AREA, document, named=chain["area"])
    return world, folder


@pytest.fixture(scope="module")
def client(told: tuple[World, Path]) -> Iterator[Client]:
    """The pages on 10 June 2024."""
    with _on(told, date(2024, 6, 10)) as client:
        yield client


@contextmanager
def _on(told: tuple[World, Path], day: date) -> Iterator[Client]:
    world, folder = told
    with SmallRecord.over(world.store, world.register, folder, day).served() as client:
        yield client


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_the_first_screen_answers_what_parents_ask(client: Client) -> None:
    page = client.get("/areas/corvendale").text
    now = words(page[page.index('class="now"') : page.index("</section>")])
    parts = ("Widespread and/or systemic failings", "What happens next", "Where it stands now")
    places = [now.index(each) for each in parts]
    assert places == sorted(places)
    assert "a priority action plan is asked for. It is due by 5 June 2024." in now
    assert "The council and its health partners had to send in their priority action plan" in now
    assert "That day has passed. Sendwatch has found no publication" in now
    asked = "The partnership must submit its priority action plan to Ofsted by 5 June 2024."
    assert now.count(asked) == 1, "a source is quoted once in a box"
    assert (
        "Inspectors are due to come back for a monitoring inspection by about 10 October 2025"
        in now
    )
    assert now.index("send in their priority action plan") < now.index("are due to come back")
    assert "A return visit of inspectors" not in now, "what comes next is said once"
    assert "rests on 3 publications that sendwatch has read" in now
    assert "late" not in now.replace("latest", "").replace("related", "")


def test_a_notice_tells_families_until_when_they_can_take_part(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("notice")
    world = World(folder)
    keep(world, AREA, NEWS, named="Wexmoor")
    with _on((world, folder), date(2031, 3, 5)) as client:
        now = words(client.get("/areas/corvendale").text)
        events = icalendar.Calendar.from_ical(client.get("/calendar.ics").content).walk("VEVENT")
    with _on((world, folder), date(2031, 3, 13)) as client:
        later = words(client.get("/areas/corvendale").text)
    survey = "Until 12 March 2031: a survey for families, as part of the inspection."
    assert survey in now[now.index("What happens next") :]
    assert (
        "The area was told that inspectors will come (on or before 3 March 2031). Inspectors" in now
    )
    told = {each.decoded("dtstart"): str(each["summary"]) for each in events}
    assert told[date(2031, 3, 12)] == "Corvendale: a survey for families"
    assert survey not in later


def test_words_from_within_a_sentence_are_marked_as_such(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("meeting")
    world = World(folder)
    keep(world, AREA, MEETING, named="Wexmoor")
    with _on((world, folder), date(2031, 3, 5)) as client:
        page = client.get("/areas/corvendale").text
    assert "<p>… inspectors will hold a meeting with the parent carer forum" in page
    assert "<p>Parents and carers can answer their survey until 12 March</p>" in page


@pytest.mark.parametrize(
    ("path", "begins", "ends"),
    [
        ("/", "What is due next", "Newest publications"),
        ("/outcomes", "Visits, reports and other days due", "From visit"),
        ("/picture", "Due in the next six months", "whose day"),
    ],
)
def test_what_families_can_take_part_in_and_a_plan_are_due_next_everywhere(
    tmp_path_factory: pytest.TempPathFactory,
    told: tuple[World, Path],
    path: str,
    begins: str,
    ends: str,
) -> None:
    folder = tmp_path_factory.mktemp("due")
    world = World(folder)
    keep(world, AREA, MEETING, named="Wexmoor")
    with _on((world, folder), date(2031, 3, 5)) as client:
        page = words(client.get(path).text)
    due = page[page.index(begins) :].partition(ends)[0]
    survey, meeting = due.index("12 March 2031"), due.index("18 March 2031")
    assert survey < due.index("17 to 21 March 2031") < meeting
    assert "with the parent carer forum" in due[meeting - 80 :]
    with _on(told, date(2024, 5, 2)) as client:
        page = words(client.get(path).text)
    due = page[page.index(begins) :].partition(ends)[0]
    assert "5 June 2024" in due
    with _on((world, folder), date(2031, 3, 19)) as client:
        page = words(client.get(path).text)
    assert "survey for families" not in page, "no day that has passed is to come"


def test_days_whose_words_may_not_be_quoted_are_named_together(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("promises")
    world = World(folder)
    # a plan in the publisher's own voice, of which lists quote a part
    said = "We will hold at least 60% of reviews in time by July 2025."
    plan = PLAN | {
        "text": PLAN["text"].replace("At least 60% of reviews are held in time by July 2025.", said)
    }
    for document in (REPORT, plan):
        keep(world, AREA, document, named="Thornley Vale")
    with _on((world, folder), date(2024, 8, 1)) as client:
        now = words(client.get("/areas/corvendale").text)
        calendar = icalendar.Calendar.from_ical(client.get("/calendar.ics").content)
        (listed,) = client.get("/api/v1/findings").json()["items"]
    assert (
        "3 more, whose words may only be quoted briefly and can be read there: by the end of"
        " December 2024; by the end of January 2025; by the end of September 2025."
    ) in now
    told = [each["description"] for each in calendar.walk("VEVENT")]
    told = [each for each in told if ": Priority action plan, 1 July 2024" in each]
    quoted = [each for each in told if "“" in each]
    assert len(told) == 6 and len(quoted) == 3
    assert any(listed["quote"] in each for each in quoted), "what lists quote counts everywhere"


def test_the_page_of_an_inspection_says_that_a_plan_is_due(told: tuple[World, Path]) -> None:
    with _on(told, date(2024, 5, 2)) as client:
        area = client.get("/areas/corvendale").text
        found = re.search(r"/inspections/[\w-]+", area)
        assert found is not None
        page = words(client.get(found[0]).text)
        passed_on = words(client.get(f"/forward?inspection={found[0].split('/')[-1]}").text)
    plan = "have to send in their priority action plan by 5 June 2024."
    assert plan in page[page.index("What happens next") :]
    assert plan in passed_on, "who passes it on passes on what the mail says"


def test_meetings_and_promises_stand_by_their_day(client: Client) -> None:
    page = client.get("/areas/corvendale").text
    gone = words(page[page.index("whose day has passed") : page.index("Where it stands now")])
    assert "On 22 May 2024: a meeting of the improvement or partnership board." in gone
    assert gone.count("Not known whether it was done.") == 1
    assert words(page).count("may have been done all the same") == 1
    assert "that it was not" not in words(page)


def test_a_visit_whose_day_has_passed_is_no_longer_to_come(told: tuple[World, Path]) -> None:
    with _on(told, date(2028, 1, 3)) as client:
        now = words(client.get("/areas/corvendale").text)
    coming = now[now.index("What happens next") : now.index("whose day has passed")]
    gone = now[now.index("whose day has passed") : now.index("Where it stands now")]
    visit = "Inspectors were due to come back for a monitoring inspection by about 10 October 2025"
    assert visit in gone
    assert "monitoring inspection" not in coming


def test_what_was_asked_for_is_said_once(client: Client) -> None:
    now = words(client.get("/areas/corvendale").text)
    assert now.count("that does not mean that nothing was done") == 1
    assert "0 of 0" not in now
    asked = re.search(r"Area for priority action (?:1 )?\([^)]+\) (.{40})", now)
    assert asked is not None
    assert now.count(asked[1]) == 1


def test_the_api_gives_the_case_with_its_sources(client: Client) -> None:
    (case,) = client.get(f"/api/v1/areas/{AREA.gss_code}/cases").json()
    assert case["stands"]["stage"] == "plan_due"
    told = {each["stage"]: each for each in case["deadlines"]}
    assert (told["plan_submitted"]["standing"], told["plan_submitted"]["by"]) == (
        "not_known",
        "2024-06-05",
    )
    assert told["plan_submitted"]["source"]["quote"].endswith("to Ofsted by 5 June 2024.")
    assert client.get("/api/v1/areas/E00000000/cases").status_code == 404


def test_the_calendar_says_where_each_deadline_is_stated(client: Client) -> None:
    events = icalendar.Calendar.from_ical(client.get("/calendar.ics").content).walk("VEVENT")
    plan = next(each for each in events if "plan is due" in each["summary"])
    assert plan["dtstart"].dt == date(2024, 6, 5)
    assert "“The partnership must submit its priority action plan" in plan["description"]


def test_a_plan_asked_for_without_a_day_is_due_everywhere_with_no_day_known(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("undated")
    world = World(folder)
    chain = tomllib.loads((CHAINS / "failings.toml").read_text(encoding="utf-8"))
    for document in chain["publication"]:
        if document.get("doc_type") == "official_report" and document["published"] < "2024-06":
            keep(world, AREA, document, named=chain["area"])
    with _on((world, folder), date(2024, 6, 1)) as client:
        home, due = (words(client.get(path).text) for path in ("/", "/outcomes"))
        picture = words(client.get("/picture").text)
        calendar = icalendar.Calendar.from_ical(client.get("/calendar.ics").content)
    plan = "have to send in their priority action plan. No publication that we read says by when."
    assert "No day known: the plan is due to be sent in, Corvendale" in home and plan in home
    assert "Corvendale The plan is due to be sent in no day known" in due and plan in picture
    (task,) = calendar.walk("VTODO")
    assert "plan is due" in task["summary"] and plan in task["description"]
    assert not {"DTSTART", "DUE"} & task.keys()
    assert not [each for each in calendar.walk("VEVENT") if "plan is due" in each["summary"]]


def test_beside_a_day_that_has_passed_stands_what_was_said_since(tmp_path: Path) -> None:
    world = World(tmp_path)
    chain = tomllib.loads((CHAINS.parent / "followed" / "bodies.toml").read_text(encoding="utf-8"))
    for document in chain["publication"]:
        keep(world, AREA, document, named=chain["area"])
    with _on((world, tmp_path), date(2025, 11, 1)) as client:
        now = words(client.get("/areas/corvendale").text)
    day = now.index("By 30 April 2025.")
    told = now.index("Forty additional places were to be open by April 2025, and 52 are.")
    assert day < now.index("Whether it was done: see what was said of it since") < told
    assert told < now.index("Where it stands now")


def test_a_visit_that_a_paper_only_mentions_is_no_inspection_of_the_area(tmp_path: Path) -> None:
    paper = {
        "published": "2024-09-03",
        "title": "Integrated care board, quality committee: SEND in Thornley Vale",
        "url": "https://icb.example/quality/9",
        "doc_type": "health_body",
        "text": """Purpose: assurance on SEND in Thornley Vale.
1. There are two partnerships here. The county has been under a monitoring inspection regime since
2023 and its priority actions are in paper 3. This paper is about Thornley Vale.
2. Ofsted and the CQC met the partnership on 4 July.
3. The report did not name audiology, but it is likely to be asked about at the monitoring
inspection.""",
    }
    world = World(tmp_path)
    for document in (REPORT, paper):
        keep(world, AREA, document, named="Thornley Vale")
    assert len(world.store.inspections_of(AREA.gss_code)) == 2
    with _on((world, tmp_path), date(2024, 10, 1)) as client:
        page = words(client.get("/areas/corvendale").text)
    assert "Monitoring inspection, days not known" not in page
    assert "Spoken of without a day" in page
