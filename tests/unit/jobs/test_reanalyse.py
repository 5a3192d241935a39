"""Today's analysis over a stored archive: what differs is shown and adopted, silently, and a run
that is cut short is finished.
"""

import json
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from demo import run
from demo.sites import Sites
from pipeline.analysis.linking.differences import FieldChange, FindingChange, changes
from pipeline.bootstrap import Options, open_store
from pipeline.model.documents import LocalArea, PartialDate, Text, span
from pipeline.model.inspections import Concluded, DateRange, Finding, InspectionFacts
from pipeline.model.subscribers import Interest
from pipeline.model.terms import DocType, FindingKind, Frequency, Label, Outcome, StatedBy, Theme
from storage.sql.json_columns import dumps
from tests.support.natural_keys import false_quotes, snapshot
from tests.support.replay import COMMAND, environment, here

pytestmark = pytest.mark.replay

FACTS = ("publications", "documents", "inspections", "findings", "waiting", "deliveries")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder that the demo's five days leave, with two more subscribers who want to know
    everything.
    """
    folder = tmp_path_factory.mktemp("kept") / "demo-out"
    with run.own_environment(), Sites(day=run.DAYS[0]) as sites:
        options = run.prepare(folder, sites.addresses)
        for _ in run.live(options, sites):
            pass
    store = open_store(options)
    with store.transaction():
        for rhythm in (Frequency.INSTANT, Frequency.DAILY):
            person = store.enlist("outbox", f"{rhythm}@all.example", "2031-03-08T08:00:00.000Z")
            store.add_interest(person, Interest(id="", rhythm=rhythm), "2031-03-08T08:00:00.000Z")
    store.close()
    yield folder


@pytest.fixture
def options(kept: Path, tmp_path: Path) -> Options:
    """A copy of that folder for one test."""
    folder = tmp_path / "demo-out"
    shutil.copytree(kept, folder)
    return Options(
        data=folder / "var",
        sources=folder / "sources.toml",
        settings=folder / "settings.toml",
        areas=folder / "areas.csv",
    )


def words(options: Options, *command: str) -> list[str]:
    base = [
        COMMAND,
        "--data",
        str(options.data),
        "--sources",
        str(options.sources),
        "--areas",
        str(options.areas),
    ]
    return [*base, "--settings", str(options.settings), "--now", "2031-03-08T12:00", *command]


def sendwatch(options: Options, *command: str) -> subprocess.CompletedProcess[str]:
    return here(words(options, *command), environment())


def lines(options: Options, *command: str) -> list[dict[str, Any]]:
    answer = sendwatch(options, *command, "--json")
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return [json.loads(line) for line in answer.stdout.splitlines()]


def dump(options: Options) -> str:
    with closing(sqlite3.connect(options.database)) as db:
        return "\n".join(db.iterdump())


def facts(options: Options) -> dict[str, Any]:
    found = snapshot(options.database)
    return {name: found[name] for name in FACTS}


def change(options: Options, *statements: str) -> None:
    """Makes the database what an older analysis would have left."""
    with closing(sqlite3.connect(options.database)) as db, db:
        for statement in statements:
            db.execute(statement)


REPORT = "(SELECT id FROM publications WHERE title = 'Area SEND full inspection: {}')"
HARTH, PELLOWICK, CARROWDALE = (
    REPORT.format(name) for name in ("Harth and Ostley", "Pellowick", "Carrowdale-on-Wend")
)
SCHOOL = (
    "(SELECT id FROM publications WHERE title = 'Tanner''s Bridge school judged good by Ofsted')"
)


def age(options: Options) -> None:
    """An older analysis: missed one report, mistook a strength, overlooked a finding, took a
    school's inspection for an area's.
    """
    change(
        options,
        f"DELETE FROM findings WHERE publication_id = {HARTH}",
        f"DELETE FROM inspection_publications WHERE publication_id = {HARTH}",
        "DELETE FROM inspections WHERE area = 'E99000003'",
        "UPDATE publications SET state = 'ended', label = 'other', doc_type = 'other' WHERE id ="
        f" {HARTH}",
        "UPDATE analyses SET facts = '[]', classification = replace(replace(classification,"
        " '\"inspection_outcome\"', '\"other\"'), '\"official_report\"', '\"other\"') WHERE"
        f" publication_id = {HARTH}",
        "UPDATE findings SET kind = 'weakness' WHERE seq = (SELECT min(seq) FROM findings WHERE"
        f" kind = 'strength' AND publication_id = {PELLOWICK})",
        "DELETE FROM findings WHERE seq = (SELECT min(seq) FROM findings WHERE kind ="
        f" 'priority_action' AND publication_id = {CARROWDALE})",
        "UPDATE analyses SET facts = replace(facts, '\"systemic_failings\"', '\"inconsistent\"')"
        f" WHERE publication_id = {CARROWDALE}",
        "UPDATE inspections SET outcome = 'inconsistent' WHERE area = 'E99000002'",
        "DROP TRIGGER findings_keep_their_words",
        f"UPDATE findings SET text_id = 'older' WHERE publication_id = {PELLOWICK}",
        f"UPDATE analyses SET text_id = 'older' WHERE publication_id = {PELLOWICK}",
        "UPDATE texts SET id = 'older', version = 'pdf/0' WHERE id = (SELECT text_id FROM"
        f" publications WHERE id = {PELLOWICK})",
        f"UPDATE publications SET text_id = 'older' WHERE id = {PELLOWICK}",
        "INSERT INTO inspections (id, area, first_seen) VALUES ('wrong', 'E99000004',"
        " '2031-03-03T18:00:00.000Z')",
        f"INSERT INTO inspection_publications VALUES ('wrong', {SCHOOL}, 'E99000004', 'an old"
        " rule')",
        "UPDATE publications SET state = 'recorded', label = 'inspection_outcome' WHERE id ="
        f" {SCHOOL}",
        "UPDATE analyses SET classification = replace(classification, '\"other\"',"
        f" '\"inspection_outcome\"') WHERE publication_id = {SCHOOL}",
        "INSERT INTO findings (id, inspection_id, publication_id, text_id, version, area, kind,"
        ' stated_by, start, "end", page,'
        " quote, section, responsible) SELECT 'odd', 'wrong', p.id, t.id, 'old/1', 'E99000004',"
        " 'strength', 'inspectors', 0, 12, 1,"
        " substr(t.body, 1, 12), '', '[]' FROM publications p JOIN texts t ON t.id = p.text_id"
        f" WHERE p.id = {SCHOOL}",
    )


def test_the_same_code_over_the_same_archive_changes_nothing(options: Options) -> None:
    before, files = dump(options), sorted(options.data.rglob("*"))
    answer = sendwatch(options, "reanalyse", "--dry-run")
    assert answer.returncode == 0 and answer.stderr == ""
    assert answer.stdout == "14 publications looked at, 0 differ: nothing was written\n"
    assert dump(options) == before and sorted(options.data.rglob("*")) == files
    told = facts(options)
    for _ in range(2):
        (totals,) = lines(options, "reanalyse")
        assert totals == {
            "looked": 14,
            "changed": 0,
            "read_anew": 0,
            "unreadable": 0,
            "adopted": True,
            "problems": [],
        }
        assert facts(options) == told


def test_what_an_older_analysis_left_is_shown_then_adopted_and_nobody_is_told(
    options: Options,
) -> None:
    right = facts(options)
    age(options)
    before = dump(options)
    *shown, totals = lines(options, "reanalyse", "--dry-run")
    assert dump(options) == before
    assert (totals["changed"], totals["read_anew"], totals["adopted"]) == (4, 1, False)
    by_title = {each["title"]: each["changes"] for each in shown}

    school = by_title["Tanner's Bridge school judged good by Ofsted"]
    assert {each["what"] for each in school} == {"state", "label", "finding lost"}
    harth = by_title["Area SEND full inspection: Harth and Ostley"]
    stated = {each["what"]: each for each in harth if not each["what"].startswith("finding")}
    assert (stated["label"]["before"], stated["label"]["after"]) == ("other", "inspection_outcome")
    assert stated["type"]["after"] == "official_report"
    assert stated["area"]["after"] == "E99000003" and stated["outcome"]["after"] == "inconsistent"
    assert stated["dates"]["after"] == "2031-01-20 to 2031-01-24" and stated["dates"]["after_quote"]
    assert sum(each["what"] == "finding gained" for each in harth) == 7
    (kind,) = by_title["Area SEND full inspection: Pellowick"]
    assert (kind["what"], kind["before"]["kind"], kind["after"]["kind"]) == (
        "finding changed",
        "weakness",
        "strength",
    )
    assert kind["before"]["quote"] == kind["after"]["quote"]
    carrowdale = by_title["Area SEND full inspection: Carrowdale-on-Wend"]
    assert [(each["what"], each["before"]) for each in carrowdale] == [
        ("outcome", "inconsistent"),
        ("finding gained", None),
    ]
    assert carrowdale[1]["after"]["kind"] == "priority_action"

    for_people = sendwatch(options, "reanalyse", "--dry-run").stdout
    assert "Harth and Ostley: outcome: not stated → inconsistent" in for_people
    assert "  label: other → inspection_outcome" in for_people

    outbox = sorted((options.data / "outbox").iterdir())
    *adopted, _ = lines(options, "reanalyse")
    assert adopted == shown, "what is adopted is what was shown"
    assert facts(options) == right
    assert false_quotes(options.database) == []
    with closing(sqlite3.connect(options.database)) as db:
        versions = db.execute(
            "SELECT count(*) FROM texts GROUP BY sha256 HAVING count(*) > 1 AND sum(version ="
            " 'pdf/0') = 1"
        ).fetchall()
        origins = dict(
            db.execute(
                "SELECT origin, count(*) FROM events WHERE input LIKE '%:reanalysis 1' GROUP BY 1"
            )
        )
        assert db.execute("SELECT count(*) FROM inspections WHERE id = 'wrong'").fetchone() == (0,)
    assert versions == [(2,)], "the older text stays beside the new one"
    assert set(origins) == {"reanalysis"} and origins["reanalysis"] > 14
    digest = sendwatch(options, "digest")
    assert digest.returncode == 0 and digest.stdout == "nothing is new: no digest is due\n", (
        digest.stdout
    )
    assert sorted((options.data / "outbox").iterdir()) == outbox and facts(options) == right
    assert lines(options, "reanalyse", "--dry-run")[-1]["changed"] == 0


@pytest.mark.parametrize("kill_after", [1, pytest.param(3, marks=pytest.mark.slow)])
def test_a_run_that_is_killed_is_finished_by_the_next(options: Options, kill_after: int) -> None:
    right = facts(options)
    age(options)
    expected = {
        line["title"]: line["changes"] for line in lines(options, "reanalyse", "--dry-run")[:-1]
    }
    process = subprocess.Popen(
        words(options, "reanalyse", "--json"),
        env=environment() | {"PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = [json.loads(process.stdout.readline()) for _ in range(kill_after)]
    process.kill()
    process.wait()
    process.stdout.close()
    again = lines(options, "reanalyse")
    seen = {line["title"]: line["changes"] for line in (*first, *again) if "title" in line}
    assert facts(options) == right
    assert set(seen) <= set(expected)
    assert all(seen[title] == expected[title] for title in seen)
    with closing(sqlite3.connect(options.database)) as db:
        runs, finished, twice = db.execute(
            "SELECT count(*), count(finished_at), (SELECT count(*) FROM events WHERE name ="
            " 'TextExtracted' AND origin = 'reanalysis') FROM reanalyses"
        ).fetchone()
    assert (runs, finished, twice) == (1, 1, 14), "each publication was gone through once"


def test_only_what_was_named_is_looked_at(options: Options) -> None:
    age(options)
    *shown, totals = lines(options, "reanalyse", "--dry-run", "--area", "Harth and Ostley")
    assert totals["looked"] == len(shown) == 0, (
        "nothing stored is about it, and no source is its own"
    )
    with closing(sqlite3.connect(options.database)) as db:
        ((id,),) = db.execute(f"SELECT {HARTH}").fetchall()
    *shown, totals = lines(options, "reanalyse", "--publication", id)
    assert totals["looked"] == 1 and [each["id"] for each in shown] == [id]
    unknown = sendwatch(options, "reanalyse", "--area", "Nowhere")
    assert unknown.returncode == 2 and "Nowhere" in unknown.stderr


# -- what counts as a difference ------------------------------------------------------------------

BODY = "Leaders know families well. Families wait too long for therapy. Plans are late."
TEXT = Text(document="ab" * 32, version="plain/1", body=BODY)
AREA = LocalArea(
    gss_code="E99000001",
    name="Ashmere",
    official_name="Ashmere Council",
    region="North",
    ofsted_urn="99001",
)


def finding(quote: str, kind: FindingKind = FindingKind.STRENGTH, **values: Any) -> Finding:
    start = BODY.index(quote)
    return replace(
        Finding(
            kind=kind, stated_by=StatedBy.INSPECTORS, span=span(TEXT, start, start + len(quote))
        ),
        **values,
    )


def concluded(*findings: Finding, text: str = "a", **values: Any) -> Concluded:
    made = Concluded(
        state="recorded",
        label=Label.INSPECTION_OUTCOME,
        doc_type=DocType.COUNCIL_NEWS,
        text=text,
        facts=(InspectionFacts(area=AREA),),
        findings=findings,
    )
    return replace(made, **values)


WAIT = "Families wait too long for therapy."


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ((finding(WAIT),), (finding(WAIT),), []),
        ((), (finding(WAIT),), ["gained"]),
        ((finding(WAIT),), (), ["lost"]),
        ((finding(WAIT),), (finding(WAIT, FindingKind.WEAKNESS),), ["changed"]),
        ((finding(WAIT),), (finding(WAIT, stated_by=StatedBy.PERSON),), ["changed"]),
        ((finding("Families wait too long"),), (finding(WAIT),), ["changed"]),
        ((finding(WAIT),), (finding(WAIT, themes=(Theme.THERAPIES,)),), ["changed"]),
        ((finding(WAIT),), (finding("Plans are late."),), ["lost", "gained"]),
        (
            (finding(WAIT), finding("Plans are late.")),
            (finding("Plans are late."), finding(WAIT)),
            [],
        ),
    ],
)
def test_findings_are_compared_by_their_words_and_place(
    before: tuple[Finding, ...], after: tuple[Finding, ...], what: list[str]
) -> None:
    for text in ("a", "b"):
        found = changes(concluded(*before), concluded(*after, text=text))
        assert (
            [each.what for each in found if isinstance(each, FindingChange)]
            == what
            == [each.what for each in found if isinstance(each, FindingChange)]
        )
        assert len(found) == len(what)


def differing(change: Callable[[InspectionFacts], InspectionFacts]) -> list[FieldChange]:
    before = concluded()
    after = concluded(facts=(change(before.facts[0]),))
    return [each for each in changes(before, after) if isinstance(each, FieldChange)]


def test_what_is_stated_of_an_inspection_is_compared_by_area() -> None:
    days = DateRange(PartialDate("2031-01-13"), PartialDate("2031-01-17"))
    assert differing(lambda own: replace(own, dates=days, outcome=Outcome.POSITIVE)) == [
        FieldChange(
            field="dates", before=None, after="2031-01-13 to 2031-01-17", area=AREA.gss_code
        ),
        FieldChange(field="outcome", before=None, after="positive", area=AREA.gss_code),
    ]
    other = replace(AREA, gss_code="E99000009")
    assert [
        (each.field, each.before, each.after)
        for each in differing(lambda own: replace(own, area=other))
    ] == [("area", "E99000001", None), ("area", None, "E99000009")]


def test_a_conclusion_survives_being_stored() -> None:
    from storage.sql.json_columns import loads

    full = concluded(finding(WAIT, themes=(Theme.THERAPIES,), responsible=("Ashmere Council",)))
    assert loads(dumps(full), Concluded) == full
