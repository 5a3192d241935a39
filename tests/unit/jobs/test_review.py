"""What the pipeline was unsure of, answered by a person with the real command over real pages: who
is told, and what stays.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.bootstrap import Options, open_store, register_of
from pipeline.clock import SystemClock
from pipeline.jobs.review_desk import ReviewDesk
from pipeline.model.news import Site
from storage.blobs import Blobs
from storage.lock import WorkerLock
from tests.support.newsroom import ALLOWED
from tests.support.paths import ROOT
from tests.support.replay import sendwatch_here
from tests.support.sites import feed, site

pytestmark = pytest.mark.replay

DAY, LATER, MUCH_LATER = "2031-03-05", "2031-03-12", "2031-06-01"

TITLE = "Area SEND inspection: inspectors’ report published"
RESULT = (
    f"<html><head><title>{TITLE}</title></head><body><main><article><h1>{TITLE}</h1><p>Ofsted and"
    " the Care Quality Commission (CQC) have published the report of their area SEND inspection of"
    " our local area partnership{when}.</p><p>Inspectors found that the local area partnership’s"
    " arrangements lead to inconsistent experiences and outcomes for children and young people"
    " with SEND.</p><p>Inspectors found that leaders know the needs of children and young people"
    " with SEND well. They also found that too many families wait too long for an autism"
    " assessment.</p><p>The report names two areas for improvement. The council and the integrated"
    " care board accept the findings of the area SEND"
    " inspection.</p></article></main></body></html>"
)
PAGES = {
    "/unnamed": RESULT.format(when=""),
    "/dated": (
        RESULT.replace("our local area", "the Marrowfen local area").format(
            when=", which took place from 13 to 17 January 2031"
        )
    ),
}


@pytest.fixture(scope="module")
def polled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder after a poll of two feeds of one page each, one of a national publisher that
    names no area, one of a council's with dates; with somebody who is told of one area at once and
    somebody daily.
    """
    tmp_path = tmp_path_factory.mktemp("polled")
    areas = ROOT / "demo" / "areas.csv"
    (tmp_path / "areas.csv").write_bytes(areas.read_bytes())
    with site() as running:
        for path, page in PAGES.items():
            running.answers[f"{path}.xml"] = feed((TITLE, running.show(path, page), path))
        (tmp_path / "sources.toml").write_text(
            f'[sources.nation]\nkind = "feed"\nurl = "{running.url}/unnamed.xml"\nevery = "1h"\n'
            f'doc_type = "press"\n[sources.dated]\nkind = "feed"\nurl = "{running.url}/dated.xml"\n'
            'every = "1h"\nlocal_area = "E99000004"\n'
        )
        for words in (["--instant", "--area", "Pellowick"], ["--daily"]):
            reader = ["subscribers", "add", "parent@home.example", *words]
            assert told(tmp_path, *reader).returncode == 0
        assert told(tmp_path, "poll").returncode == 0
        assert told(tmp_path, "digest").returncode == 0
        yield tmp_path


@pytest.fixture
def folder(polled: Path, tmp_path: Path) -> Path:
    """A copy of that folder for one test."""
    return Path(shutil.copytree(polled, tmp_path / "copy"))


def told(folder: Path, *words: str, now: str = DAY) -> subprocess.CompletedProcess[str]:
    shared = ["--areas", str(folder / "areas.csv"), "--now", now]
    return sendwatch_here([*shared, *words], folder, extra=ALLOWED)


def lines(folder: Path, *words: str, now: str = DAY) -> list[dict[str, Any]]:
    answer = told(folder, *words, "--json", now=now)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return [json.loads(line) for line in answer.stdout.splitlines()]


def question(folder: Path) -> dict[str, Any]:
    (row,) = [line["question"] for line in lines(folder, "review") if "question" in line]
    return row


def messages(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "var" / "outbox").glob("*.eml"))


def test_what_is_unsure_is_listed_with_its_reason_and_words(folder: Path) -> None:
    row = question(folder)
    assert row["url"].endswith("/unnamed")
    assert "area" in row["reason"] and 0 < row["score"] <= 1
    assert row["evidence"] and all(" ".join(quote.split()) for quote in row["evidence"])
    text = told(folder, "review").stdout
    for words in (
        row["id"],
        row["url"],
        row["reason"],
        row["evidence"][0],
        "--label inspection_outcome|",
    ):
        assert words in text


def test_an_answer_lets_the_publication_go_on_and_the_people_are_told(folder: Path) -> None:
    row, before = question(folder), messages(folder)
    (answer,) = lines(
        folder,
        "review",
        row["id"],
        "--label",
        "inspection_outcome",
        "--area",
        "Pellowick",
        now=LATER,
    )
    assert (answer["state"], answer["label"], answer["sent"]) == (
        "recorded",
        "inspection_outcome",
        1,
    )
    assert told(folder, "digest", now=LATER).returncode == 0
    new = [name for name in messages(folder) if name not in before]
    assert len(new) == 2, "one alert, one digest"
    assert [line for line in lines(folder, "review") if "question" in line] == []
    timeline = lines(folder, "area", "Pellowick")
    assert [each["url"] for entry in timeline for each in entry["publications"]] == [row["url"]]
    assert timeline[0]["findings"]
    why = told(folder, "explain", row["id"]).stdout
    assert "a person answered inspection_outcome" in why
    assert lines(folder, "reanalyse", now=LATER)[-1]["changed"] == 0, (
        "an answer outlives a reanalysis of the same words"
    )
    assert lines(folder, "review", row["id"], "--label", "other", now=LATER)[0]["state"] == "ended"
    assert lines(folder, "area", "Pellowick") == [], "what was taken out is taken back"


@pytest.mark.slow
def test_an_answer_long_after_tells_nobody(folder: Path) -> None:
    row, before = question(folder), messages(folder)
    answer = told(
        folder,
        "review",
        row["id"],
        "--label",
        "inspection_outcome",
        "--area",
        "Pellowick",
        now=MUCH_LATER,
    )
    assert answer.returncode == 0 and "nobody is told" in answer.stdout
    assert told(folder, "digest", now=MUCH_LATER).stdout == "nothing is new: no digest is due\n"
    assert messages(folder) == before
    assert len(lines(folder, "area", "Pellowick")) == 1


def test_a_person_can_join_it_to_an_inspection(folder: Path) -> None:
    row = question(folder)
    (entry,) = lines(folder, "area", "Marrowfen")
    other = told(
        folder, "review", row["id"], "--label", "inspection_outcome", "--inspection", "no-such"
    )
    assert other.returncode == 2 and "no-such" in other.stderr
    wrong = told(
        folder,
        "review",
        row["id"],
        "--label",
        "inspection_outcome",
        "--inspection",
        entry["id"],
        "--area",
        "Pellowick",
    )
    assert wrong.returncode == 2
    (answer,) = lines(
        folder, "review", row["id"], "--label", "inspection_outcome", "--inspection", entry["id"]
    )
    assert answer["state"] == "recorded"
    for _ in range(2):
        (joined,) = lines(folder, "area", "Marrowfen")
        assert joined["id"] == entry["id"]
        assert {each["url"]: each["why"] for each in joined["publications"]}[
            row["url"]
        ] == "a person said so"
        lines(folder, "reanalyse")


@pytest.mark.slow
def test_a_person_can_say_that_its_inspection_is_new(folder: Path) -> None:
    row = question(folder)
    (known,) = lines(folder, "area", "Marrowfen")
    new = ["review", row["id"], "--label", "inspection_outcome", "--inspection", "new"]
    nowhere = told(folder, *new)
    assert nowhere.returncode == 2 and "--area" in nowhere.stderr
    (answer,) = lines(folder, *new, "--area", "Marrowfen")
    assert answer["state"] == "recorded"
    for _ in range(2):
        timeline = {each["id"]: each["publications"] for each in lines(folder, "area", "Marrowfen")}
        assert len(timeline) == 2 and len(timeline.pop(known["id"])) == 1
        ((found,),) = timeline.values()
        assert (found["url"], found["why"]) == (row["url"], "a person said so")
        lines(folder, "reanalyse")
    back = ["review", row["id"], "--label", "inspection_outcome", "--inspection", known["id"]]
    lines(folder, *back)
    (only,) = lines(folder, "area", "Marrowfen")
    assert only["id"] == known["id"] and len(only["publications"]) == 2


def test_an_answer_on_the_page_opens_a_new_inspection(folder: Path) -> None:
    row = question(folder)
    options = Options(data=folder / "var", areas=folder / "areas.csv")
    store = open_store(options)
    desk = ReviewDesk(store, register_of(options), SystemClock(), Site("sendwatch"))
    desk.answer(row["id"], "inspection_outcome", {"area": "Marrowfen", "inspection": "new"})
    store.close()
    assert told(folder, "poll").returncode == 0
    assert len(lines(folder, "area", "Marrowfen")) == 2


@pytest.mark.slow
def test_the_question_opens_again_when_the_text_changes(folder: Path) -> None:
    row = question(folder)
    lines(folder, "review", row["id"], "--label", "other")
    assert [line for line in lines(folder, "review") if "question" in line] == []
    assert lines(folder, "reanalyse")[-1]["changed"] == 0
    store = open_store(Options(data=folder / "var"))
    changed = PAGES["/unnamed"].replace("too long", "for far too long").encode()
    with store.transaction():
        document = store.add_document(
            row["id"],
            sha256=Blobs(folder / "var" / "archive").put(changed),
            media_type="text/html",
            size=len(changed),
            final_url=row["url"],
            headers={},
            asked={},
            now=f"{LATER}T09:00:00.000Z",
        )
        store.update_publication(row["id"], document_id=document)
    store.close()
    lines(folder, "reanalyse")
    again = question(folder)
    assert again["id"] == row["id"] and again["text_id"] != row["text_id"]
    issues = {
        issue["subject"] for issue in json.loads(told(folder, "status", "--json").stdout)["issues"]
    }
    assert row["id"] in issues


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--label", "report"], ["inspection_outcome", "inspection_announced", "other"]),
        ([], ["inspection_outcome", "inspection_announced", "other"]),
        (["--label", "inspection_outcome", "--area", "Pelowick"], ["did you mean Pellowick"]),
        (["--label", "other", "--area", "Pellowick"], ["neither"]),
    ],
)
def test_an_unknown_answer_exits_2_with_the_choices(
    folder: Path, words: list[str], said: list[str]
) -> None:
    answer = told(folder, "review", question(folder)["id"], *words)
    assert answer.returncode == 2
    for each in said:
        assert each in answer.stderr, answer.stderr
    assert question(folder)


@pytest.mark.slow
def test_while_another_process_works_the_answer_waits_for_it(folder: Path) -> None:
    row = question(folder)
    with WorkerLock(folder / "var"):
        answer = told(
            folder, "review", row["id"], "--label", "inspection_outcome", "--area", "Pellowick"
        )
    assert answer.returncode == 0 and "goes on with it" in answer.stdout
    assert lines(folder, "area", "Pellowick") == []
    assert told(folder, "poll").returncode == 0
    assert len(lines(folder, "area", "Pellowick")) == 1


@pytest.mark.slow
def test_other_issues_are_closed_with_a_note_and_questions_are_not(folder: Path) -> None:
    store = open_store(Options(data=folder / "var"))
    with store.transaction():
        store.raise_issue("term", "publication label: odd", "an odd label", f"{DAY}T09:00:00.000Z")
    store.close()
    (issue,) = [line["issue"] for line in lines(folder, "review") if "issue" in line]
    assert told(folder, "review", "issue", issue["id"]).returncode == 2, "--done is missing"
    assert lines(folder, "review", "issue", issue["id"], "--done", "--note", "seen") == [
        {"closed": issue["id"]}
    ]
    assert told(folder, "review", "issue", issue["id"], "--done").returncode == 2
    asked = told(folder, "review", "issue", question(folder)["id"], "--done")
    assert asked.returncode == 2 and "answer it" in asked.stderr
