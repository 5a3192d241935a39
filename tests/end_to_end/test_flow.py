"""The sample sites through the real flow: five days of polls and digests, and what is then known
and was sent; on disk, and with database and archive on servers.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from demo import run
from demo.content import areas_file
from demo.show import plain_text, read_message
from demo.sites import Sites
from pipeline.analysis.places.register import Register
from pipeline.bootstrap import Options, open_store
from pipeline.cli import cli
from pipeline.config.load import load_areas
from pipeline.errors import SettingsError
from pipeline.handlers import STEPS
from pipeline.ingestion.documents import in_full
from pipeline.runner import DOING
from storage.looking import looking
from storage.store import Store
from tests.support.object_server import new_bucket
from tests.support.postgres import new_database

CARROWDALE, HARTH, MARROWFEN, PELLOWICK = "E99000002", "E99000003", "E99000004", "E99000005"
PARENT, FORUM = run.INSTANT[0], run.DAILY[0]

OUTCOME, ANNOUNCED, OTHER = "inspection_outcome", "inspection_announced", "other"

PUBLICATIONS = {
    # title: (label, state, kind of document, origin, date)
    "New collection days for garden waste": (None, "ended", None, "live", "2031-02-20"),
    "Inspection report on SEND services published": (
        OUTCOME,
        "recorded",
        "council_news",
        "live",
        "2031-03-04",
    ),
    "Tanner's Bridge school judged good by Ofsted": (
        OTHER,
        "ended",
        "council_news",
        "live",
        "2031-03-05",
    ),
    "Longer Saturday opening for libraries": (None, "ended", None, "live", "2031-02-27"),
    "Inspection of SEND services in Marrowfen is under way": (
        ANNOUNCED,
        "recorded",
        "council_news",
        "live",
        "2031-03-03",
    ),
    "SEND inspection: tell inspectors what you think": (
        ANNOUNCED,
        "recorded",
        "council_news",
        "live",
        "2031-03-04",
    ),
    "Have your say on our SEND strategy": (OTHER, "ended", "council_news", "live", "2031-03-05"),
    "Month of roadworks on the Wend Valley road": (None, "ended", None, "live", "2031-03-03"),
    "Inspectors find SEND failings in Carrowdale-on-Wend": (
        OUTCOME,
        "recorded",
        "press",
        "live",
        "2031-03-05",
    ),
    "Minutes published: Highways programme": (OTHER, "ended", "committee", "live", "2031-03-05"),
    "Minutes published: Outcome of the area SEND inspection": (
        OUTCOME,
        "recorded",
        "committee",
        "live",
        "2031-03-06",
    ),
    "Outcome of the area SEND inspection: report": (OUTCOME, "recorded", "committee", "live", None),
    "Area SEND full inspection: Pellowick": (
        OUTCOME,
        "recorded",
        "official_report",
        "backfill",
        "2030-09-16",
    ),
    "Area SEND full inspection: Carrowdale-on-Wend": (
        OUTCOME,
        "recorded",
        "official_report",
        "live",
        "2031-03-04",
    ),
    "Area SEND full inspection: Harth and Ostley": (
        OUTCOME,
        "recorded",
        "official_report",
        "live",
        "2031-03-05",
    ),
}

INSPECTIONS = {
    # area: (outcome, first day, last day, published, titles of its publications)
    CARROWDALE: (
        "systemic_failings",
        "2031-01-13",
        "2031-01-17",
        "2031-03-04",
        {
            "Area SEND full inspection: Carrowdale-on-Wend",
            "Inspection report on SEND services published",
            "Inspectors find SEND failings in Carrowdale-on-Wend",
        },
    ),
    HARTH: (
        "inconsistent",
        "2031-01-20",
        "2031-01-24",
        "2031-03-05",
        {"Area SEND full inspection: Harth and Ostley"},
    ),
    MARROWFEN: (
        None,
        "2031-03-17",
        "2031-03-21",
        None,
        {
            "Inspection of SEND services in Marrowfen is under way",
            "SEND inspection: tell inspectors what you think",
        },
    ),
    PELLOWICK: (
        "positive",
        "2030-07-08",
        "2030-07-12",
        "2030-09-16",
        {
            "Area SEND full inspection: Pellowick",
            "Minutes published: Outcome of the area SEND inspection",
            "Outcome of the area SEND inspection: report",
        },
    ),
}

SENT = {
    # day of March: what was sent
    3: [(FORUM, "digest", "Marrowfen SEND inspection: announced")],
    4: [
        (
            PARENT,
            "alert",
            "Carrowdale-on-Wend SEND inspection: widespread and/or systemic failings",
        ),
        (
            FORUM,
            "digest",
            "Carrowdale-on-Wend SEND inspection: widespread and/or systemic failings",
        ),
    ],
    5: [(FORUM, "digest", "SEND inspections: Harth and Ostley (inconsistent) and 2 more")],
    6: [(FORUM, "digest", "Pellowick SEND inspection of July 2030: more published")],
    7: [],
}


@dataclass
class Passed:
    """The five days, once they have passed: what each reported, the requests of each, the Atom
    source's state after each.
    """

    options: Options
    sites: Sites
    days: list[run.Day] = field(default_factory=list)
    asked: dict[date, list[tuple[str, str, int]]] = field(default_factory=dict)
    states: dict[date, tuple[str, list[str]]] = field(default_factory=dict)

    def rows(self, sql: str) -> list[dict[str, Any]]:
        """Rows of the database, read beside the program."""
        with looking(self.options, Store) as store:
            return store.rows(sql)


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def passed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Passed]:
    folder = tmp_path_factory.mktemp("flow") / "demo-out"
    server, elsewhere = None, {}
    if request.param == "postgres":
        server = new_database(request.getfixturevalue("postgres_server"))
        elsewhere = new_bucket(*request.getfixturevalue("object_store")).environment()
    with (
        run.own_environment(),
        pytest.MonkeyPatch.context() as patch,
        Sites(day=run.DAYS[0]) as sites,
    ):
        for name, value in elsewhere.items():
            patch.setenv(name, value)
        found = Passed(run.prepare(folder, sites.addresses, server=server), sites)
        for day in run.live(found.options, sites):
            found.days.append(day)
            found.asked[day.day], sites.asked = sites.asked, []
            store = open_store(found.options, create=False)
            issues = [
                issue.message for issue in store.issues() if issue.subject == "marrowfen-news"
            ]
            found.states[day.day] = (store.source_state("marrowfen-news").state, issues)
            store.close()
        yield found


def test_the_areas_are_invented() -> None:
    real, invented = Register(load_areas(None)), load_areas(areas_file())
    assert len(invented) == 6
    numbers = {area.ofsted_urn for area in real.areas}
    for area in invented:
        assert real.by_code(area.gss_code) is None and area.ofsted_urn not in numbers
        for name in (area.name, area.official_name, *area.aliases):
            assert real.named(name) is None and real.mentions(f"inspection of {name} in May") == ()
    known = Register(invented)
    for name in ("Harth & Ostley", "City of Carrowdale-on-Wend", "Quillshire County Council"):
        assert known.named(name) is not None


def test_each_step_has_words_for_a_person() -> None:
    assert set(DOING) == set(STEPS)


def test_every_publication_ends_as_what_it_is(passed: Passed) -> None:
    rows = passed.rows(
        "SELECT title, label, state, doc_type, origin, published_on FROM publications WHERE state"
        " != 'review'"
    )
    ended = {
        r["title"]: (r["label"], r["state"], r["doc_type"], r["origin"], r["published_on"])
        for r in rows
    }
    children = ended.pop("Children's services inspection: Quillshire")
    assert ended == PUBLICATIONS
    assert (children[0], children[1], children[3]) == (OTHER, "ended", "backfill")


def test_a_listed_report_that_cannot_be_shown_waits_for_a_person(passed: Passed) -> None:
    (row,) = passed.rows("SELECT * FROM publications WHERE state = 'review'")
    assert row["title"] == "Area SEND full inspection: Ambermere"
    assert row["reason"]
    (issue,) = passed.rows(f"SELECT * FROM issues WHERE subject = '{row['id']}'")
    assert "Ambermere" in issue["message"] and issue["closed_at"] is None


def test_each_inspection_is_one_record(passed: Passed) -> None:
    rows = passed.rows("SELECT * FROM inspections WHERE merged_into IS NULL")
    assert sorted(row["area"] for row in rows) == sorted(INSPECTIONS)
    for row in rows:
        about = passed.rows(
            "SELECT p.title FROM inspection_publications ip JOIN publications p ON p.id ="
            f" ip.publication_id WHERE ip.inspection_id = '{row['id']}'"
        )
        titles = {each["title"] for each in about}
        known = (row["outcome"], row["started"], row["ended"], row["published_on"], titles)
        assert known == INSPECTIONS[row["area"]]
        assert (row["framework"], row["visit"]) == ("area_send_2023", "full")


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("Pellowick", {"experience": 1, "strength": 3, "weakness": 1, "area_for_improvement": 2}),
        (
            "Carrowdale-on-Wend",
            {
                "experience": 1,
                "strength": 2,
                "weakness": 3,
                "area_for_improvement": 1,
                "priority_action": 2,
            },
        ),
        (
            "Harth and Ostley",
            {"experience": 1, "strength": 2, "weakness": 2, "area_for_improvement": 2},
        ),
    ],
)
def test_a_report_s_findings_are_all_there(
    passed: Passed, title: str, kinds: dict[str, int]
) -> None:
    rows = passed.rows(
        "SELECT f.kind, f.stated_by, COUNT(*) AS n FROM findings f JOIN publications p ON p.id ="
        f" f.publication_id WHERE p.title = 'Area SEND full inspection: {title}' GROUP BY 1, 2"
    )
    assert {row["kind"]: row["n"] for row in rows} == kinds
    assert {row["stated_by"] for row in rows} == {"inspectors"}


def test_who_must_act_is_kept_with_the_action(passed: Passed) -> None:
    store = open_store(passed.options, create=False)
    (row,) = passed.rows(
        "SELECT id FROM publications WHERE title = 'Area SEND full inspection: Carrowdale-on-Wend'"
    )
    actions = [each for each in store.findings_in(row["id"]) if each.kind == "priority_action"]
    store.close()
    assert [each.responsible for each in actions] == [
        ("NHS Wend Valley Integrated Care Board",),
        ("Carrowdale-on-Wend City Council",),
    ]
    assert (
        actions[1].span.quote
        == "Leaders must urgently improve the quality of EHC plans and the timeliness of annual"
        " reviews."
    )


def test_minutes_give_their_bullets_as_findings(passed: Passed) -> None:
    rows = passed.rows(
        "SELECT f.kind, f.quote FROM findings f JOIN publications p ON p.id = f.publication_id"
        " WHERE p.title LIKE 'Minutes published: Outcome%' AND f.stated_by = 'inspectors'"
    )
    found = {(row["kind"], row["quote"]) for row in rows}
    assert {
        ("strength", "Leaders know their area well and act on what families tell them."),
        (
            "strength",
            "Co-production with the parent carer forum is part of every decision about services.",
        ),
        ("strength", "Most EHC plans are issued within 20 weeks."),
        (
            "area_for_improvement",
            "Waiting times for occupational therapy are too long for a small number of children.",
        ),
        (
            "area_for_improvement",
            "Young people aged 16 to 25 need clearer information about supported internships.",
        ),
    } <= found


def test_a_councillor_does_not_speak_for_the_inspectors(passed: Passed) -> None:
    rows = passed.rows(
        "SELECT quote, stated_by FROM findings WHERE quote LIKE '%We are sorry%' OR quote LIKE"
        " '%will surprise%'"
    )
    assert "inspectors" not in {row["stated_by"] for row in rows}
    told = passed.rows(
        "SELECT COUNT(*) AS n FROM findings f JOIN publications p ON p.id = f.publication_id WHERE"
        " p.doc_type IN ('council_news', 'press') AND f.stated_by = 'inspectors' AND f.area ="
        " 'E99000002'"
    )
    assert told[0]["n"] >= 4


def test_every_quotation_stands_in_its_text(passed: Passed) -> None:
    rows = passed.rows(
        'SELECT f.quote, f.start, f."end", t.body FROM findings f JOIN texts t ON t.id = f.text_id'
    )
    assert len(rows) > 25
    for row in rows:
        assert row["body"][row["start"] : row["end"]] == row["quote"]


def test_who_was_sent_what_and_when(passed: Passed) -> None:
    sent = {
        each.day.day: [(one.address, one.kind, one.subject) for one in each.sent]
        for each in passed.days
    }
    assert sent == SENT


def test_the_files_are_the_messages(passed: Passed) -> None:
    messages = [read_message(path) for path in (passed.options.data / "outbox").glob("*.eml")]
    wanted = [(address, subject) for own in SENT.values() for address, _, subject in own]
    assert sorted((message["To"], message["Subject"]) for message in messages) == sorted(wanted)
    alert = next(plain_text(message) for message in messages if message["To"] == PARENT)
    assert "Inspectors’ visit: 13 to 17 January 2031" in alert
    assert "Who must act: NHS Wend Valley Integrated Care Board" in alert
    assert "Harth" not in alert


def test_a_site_that_is_down_is_named_and_nothing_is_lost(passed: Passed) -> None:
    monday, tuesday, wednesday = run.DAYS[:3]
    down = passed.days[1]
    assert down.failed == {"marrowfen-news"}
    assert len(down.trouble) == 1 and "answered 503" in down.trouble[0]
    assert [state for state, _ in (passed.states[day] for day in (monday, tuesday, wednesday))] == [
        "ok",
        "failing",
        "ok",
    ]
    assert [
        len(issues) for _, issues in (passed.states[day] for day in (monday, tuesday, wednesday))
    ] == [0, 1, 0]
    assert passed.days[2].recovered == ("marrowfen-news",)
    assert "SEND inspection: tell inspectors what you think" in [
        row.title for row in passed.days[2].found
    ]


def test_a_quiet_day_costs_the_sites_only_questions(passed: Passed) -> None:
    asked = [
        (site, path, status)
        for site, path, status in passed.asked[run.DAYS[4]]
        if path != "/robots.txt"
    ]
    lists = {"/rss/news", "/feed.atom", "/mgRss.aspx?XXR=0"}
    assert lists <= {path for site, path, _ in asked if site != "reports"}
    # each page is read in full once a week, at a moment that its address decides
    before, now = (f"{day}T18:00:00+00:00" for day in run.DAYS[3:5])
    answers = [
        status
        for site, path, status in asked
        if site != "pellowick" and not in_full(passed.sites.addresses[site] + path, before, now)
    ]
    assert set(answers) <= {200, 304} and answers.count(304) > answers.count(200), (answers, asked)
    assert {status for site, _, status in asked if site == "pellowick"} == {200}, (
        "it sends no validators"
    )


def test_polling_and_digesting_again_sends_nothing(passed: Passed) -> None:
    before = passed.rows("SELECT COUNT(*) AS n FROM events")
    again = run.one_day(passed.options, run.DAYS[-1])
    assert (again.found, again.sent, again.trouble) == ([], [], [])
    assert passed.rows("SELECT COUNT(*) AS n FROM events") == before
    assert len(list((passed.options.data / "outbox").glob("*.eml"))) == sum(map(len, SENT.values()))


def commanded(passed: Passed, *words: str) -> Result:
    """What a command does on the data that the five days left."""
    options, environment = passed.options, {}
    if options.server:
        environment = {"SENDWATCH_STORAGE_URL": options.server.url}
    given = ("--data", str(options.data), "--areas", str(options.areas))
    given += ("--sources", str(options.sources), "--settings", str(options.settings))
    return CliRunner(env=environment).invoke(cli, [*given, "--now", run.EVENING, *words])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("status", "17 publications, 14 documents, 4 inspections, 44 findings"),
        ("search occupational therapy", "wait too long for occupational therapy"),
        ("search --area Pellowick --order newest", "said by inspectors, in their report"),
        ("area Carrowdale-on-Wend --actions", "widespread and/or systemic failings"),
        ("areas", "Marrowfen"),
        ("gaps", "Ambermere"),
        ("explain https://nowhere.example/none", "no publication"),
        ("review", "Ambermere"),
        ("subscribers list", FORUM),
        (f"subscribers preview {FORUM}", "SEND"),
        ("upkeep", "deleted: 0 messages"),
        ("sources", "marrowfen-news"),
        ("evaluate forecasts", "When reports were forecast"),
        ("doctor --offline", "database: "),
    ],
)
def test_commands_say_what_is_known(passed: Passed, words: str, said: str) -> None:
    answer = commanded(passed, *words.split())
    assert said in answer.output + str(answer.exception), (answer.output, answer.exception)


def test_the_public_tables_are_a_file_of_sqlite_whatever_they_are_read_from(
    passed: Passed, tmp_path: Path
) -> None:
    answer = commanded(passed, "export", "sqlite", str(tmp_path / "public.db"))
    assert answer.exit_code == 0, answer.exception
    with closing(sqlite3.connect(tmp_path / "public.db")) as public:
        assert public.execute("SELECT count(*) FROM findings").fetchone() == (25,), (
            "each statement once"
        )


@pytest.mark.parametrize("passed", ["postgres"], indirect=True)
def test_what_the_server_s_own_programs_do_is_refused_and_says_so(
    passed: Passed, tmp_path: Path
) -> None:
    for command, program in (("backup", "pg_dump"), ("restore", "pg_restore")):
        answer = commanded(passed, command, str(tmp_path / "copy"))
        assert isinstance(answer.exception, SettingsError) and program in str(answer.exception)
    assert list(tmp_path.iterdir()) == []
    commanded(passed, "subscribers", "add", "leaving@example.org", "--area", "Harth and Ostley")
    left = commanded(passed, "subscribers", "remove", "leaving@example.org")
    assert "has been removed; copies in the server's write-ahead log" in left.output
    assert not passed.options.data.joinpath("sendwatch.db").exists()
