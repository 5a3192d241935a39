"""Why a publication was kept, what was passed over, and where each finding stands."""

import json
from pathlib import Path

import pytest

from demo import run
from demo.sites import Sites
from pipeline.analysis.news.judgement import Doubt
from pipeline.jobs.alternatives import filters
from pipeline.jobs.explain import withheld_lines
from pipeline.model.terms import Origin
from tests.support.replay import COMMAND, environment, here, sendwatch_here
from tests.support.world import World

pytestmark = pytest.mark.replay


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("explain") / "demo-out"
    with run.own_environment(), Sites(day=run.DAYS[0]) as sites:
        for _ in run.live(run.prepare(folder, sites.addresses), sites):
            pass
    return folder


def explain(data: Path, publication: str, *more: str) -> str:
    words = [
        COMMAND,
        "--data",
        str(data / "var"),
        "--areas",
        str(data / "areas.csv"),
        "explain",
        publication,
        *more,
    ]
    answer = here(words, environment())
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def test_a_decision_is_shown_with_what_was_passed_over(data: Path) -> None:
    words = [COMMAND, "--data", str(data / "var"), "search", "annual", "reviews", "--json"]
    found = here(words, environment()).stdout
    url = next(
        row["url"]
        for row in map(json.loads, found.splitlines())
        if row.get("kind") == "priority_action"
    )
    text = explain(data, url)
    assert "not taken for inspection_announced or other: probability 0.01 together" in text
    actions = [
        line
        for line in text.splitlines()
        if line.startswith("    area for priority action, said by inspectors, page ")
    ]
    assert len(actions) == 2 and all("“Leaders" in line or "Board" in line for line in actions), (
        text
    )
    shown = json.loads(explain(data, url, "--json"))
    assert shown["classification"]["label"] == "inspection_outcome"
    assert {"kind", "stated_by", "span", "section", "themes"} <= set(shown["findings"][0])
    assert shown["filters"] and set(shown["passed_over"]) == {"labels", "areas", "inspections"}


def test_what_came_in_with_older_news_may_be_quoted_but_is_no_reason_for_a_message(
    tmp_path: Path,
) -> None:
    world = World(tmp_path)
    world.at("2031-03-05T10:00")
    row = world.store.publication(world.record(0, origin=Origin.BACKFILL))
    assert row is not None
    said = next(filters(world.store, row, None))
    assert "in its first round, or by a backfill" in said and "one can quote it" in said


def test_what_was_withheld_is_counted_by_reason_and_quoted_on_request() -> None:
    withheld = [
        {"why": Doubt.SIDE, "start": 0, "end": 9, "quote": "Waits are\nshort."},
        {"why": Doubt.VOICE, "start": 20, "end": 29, "quote": "Plans are late."},
        {"why": Doubt.VOICE, "start": 40, "end": 49, "quote": "Help is near."},
    ]
    brief = list(withheld_lines(withheld, "ogl", words=False))
    assert brief == [
        "  3 statements withheld:",
        "    1 not sure whether it is praise or criticism",
        "    2 not proved to be inspectors' words",
    ]
    full = list(withheld_lines(withheld, "ogl", words=True))
    assert full[1:3] == [brief[1], "      “Waits are short.”"] and "      “Help is near.”" in full
    assert list(withheld_lines([], "ogl", words=True)) == []


def test_an_address_shows_every_publication_there(tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    world = World(tmp_path / "var")
    world.at("2031-03-05T10:00")
    ids = [world.record(area) for area in (0, 1)]
    address = "https://news.example/one-page"
    with world.store.transaction():
        # as an earlier version stored the two items of one page
        for id in ids:
            world.store.run("UPDATE publications SET url = ? WHERE id = ?", address, id)
    world.store.close()
    shown = sendwatch_here(["explain", address], tmp_path)
    assert shown.returncode == 0, shown.stderr
    assert "publication 0001" in shown.stdout and "publication 0002" in shown.stdout
    lines = sendwatch_here(["explain", address, "--json"], tmp_path).stdout.splitlines()
    assert [json.loads(line)["publication"]["id"] for line in lines] == ids
