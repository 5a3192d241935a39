"""What inspectors asked for, on the pages of an area and an inspection and over the API: whose it
is, by when, and below it what was said later, by whom, in which words.
"""

import csv
import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from pipeline.config.holidays_file import load_holidays
from pipeline.explorer.cases.actions import read_in
from pipeline.explorer.find import Finder
from pipeline.explorer.record import Record
from pipeline.jobs.lookup import timeline, timeline_lines
from tests.support.case_replay import keep
from tests.support.explored import Client, SmallRecord
from tests.support.paths import ROOT
from tests.support.world import AREAS, World

CHAIN = ROOT / "tests" / "unit" / "cases" / "followed" / "failings.toml"
AREA = AREAS[2]
TODAY = date(2025, 5, 1)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> SmallRecord:
    """The record in May 2025, before the inspectors came back."""
    folder = tmp_path_factory.mktemp("actions")
    world = World(folder)
    chain = tomllib.loads(CHAIN.read_text(encoding="utf-8"))
    for document in chain["publication"]:
        if document["published"] <= TODAY.isoformat():
            keep(world, AREA, document, named=chain["area"])
    return SmallRecord.over(world.store, world.register, folder, TODAY)


@pytest.fixture(scope="module")
def client(kept: SmallRecord) -> Iterator[Client]:
    with kept.served() as client:
        yield client


def actions(html: str) -> list[str]:
    """The words of each action on a page."""
    part = html[html.index('id="actions"') :].partition("</section>")[0]
    found = re.findall(r'<details class="action">(.*?)</details>', part, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", one).split()) for one in found]


def test_the_page_of_an_area_lists_each_action_with_what_followed(client: Client) -> None:
    therapy, reviews, adulthood = actions(client.get("/areas/corvendale").text)
    assert therapy.startswith("Area for priority action 1")
    assert "Corvendale Council and NHS Vale ICB should" in therapy
    assert "Who must act" not in therapy, "its words begin with them"
    assert "The council and its partners" in therapy
    assert "employ four more therapists by September 2024" in therapy
    assert "The parent carer forum Members say that" in therapy
    assert therapy.count("The parent carer forum") == 1, "two passages of one page stand together"
    assert "judged" not in therapy
    assert "By 31 March 2025" in reviews and "Who must act" not in reviews
    assert adulthood.startswith("Area for improvement")


def test_the_page_of_an_inspection_lists_them_too(client: Client) -> None:
    (inspection,) = client.get("/api/v1/inspections").json()
    assert len(actions(client.get(f"/inspections/{inspection['id']}").text)) == 3


def test_each_action_of_a_case_has_what_was_said_of_it_later(client: Client) -> None:
    (case,) = client.get(f"/api/v1/areas/{AREA.gss_code}/cases").json()
    therapy, reviews, _ = case["actions"]
    assert [each["speaker"] for each in therapy["later"]] == [
        "press",
        "partnership",
        *["forum"] * 2,
    ]
    assert (reviews["by"], reviews["owners"]) == ("2025-03-31", ["Corvendale Council"])
    assert reviews["later"] == [], "what is not sure enough waits for a person"


def test_the_exports_and_the_api_hold_each_later_passage(client: Client) -> None:
    rows = list(csv.DictReader(client.get("/export/actions.csv").text.splitlines()))
    api = client.get("/api/v1/actions").json()
    assert [row["id"] for row in rows] == [each["id"] for each in api]
    therapy = [row for row in rows if row["kind"] == "priority_action" and row["number"] == "1"]
    speakers = [row["speaker"] for row in therapy]
    assert speakers == ["press", "partnership", *["forum"] * 2, "partnership"]
    assert {row["responsible"] for row in therapy} == {"Corvendale Council; NHS Vale ICB"}
    assert len({row["action"] for row in therapy}) == 1
    assert any("employ four more therapists" in row["later_quote"] for row in therapy)
    assert [row["sure"] for row in therapy] == [*["yes"] * 4, "no"]
    assert "no" in {row["sure"] for row in rows}
    assert all(row["permalink"].endswith(row["inspection"]) for row in rows)
    reviews = next(row for row in rows if row["by"])
    assert reviews["by"] == "2025-03-31"


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ("kind=area_for_improvement", {"area_for_improvement"}),
        (f"area={AREA.gss_code}&kind=priority_action", {"priority_action"}),
        ("area=Ashmere", set()),
        ("until=2020-01-01", set()),
        ("outcome=positive", set()),
    ],
)
def test_actions_are_narrowed_down_by_filters(client: Client, query: str, kinds: set[str]) -> None:
    api = client.get(f"/api/v1/actions?{query}").json()
    assert {each["kind"] for each in api} == kinds
    lines = client.get(f"/export/actions.jsonl?{query}").text.splitlines()
    assert [json.loads(line)["id"] for line in lines] == [each["id"] for each in api]


def test_the_command_lists_them_with_what_was_said_later(kept: SmallRecord) -> None:
    record = Record(kept.store, kept.register, Finder(kept.store))
    entries = timeline(record, AREA, TODAY, load_holidays(), partial(read_in, record, today=TODAY))
    lines = "\n".join(timeline_lines(kept.register, AREA, entries))
    assert "Area for priority action 1\n" in lines
    assert "Area for priority action 2 (By 31 March 2025)\n" in lines
    assert "      - The parent carer forum\n" in lines
    assert "employ four more therapists by September 2024" in lines
    assert entries[-1].as_json()["case"]["actions"][1]["by"] == "2025-03-31"


def test_a_visit_without_a_verdict_on_the_whole_is_told_one_by_one(tmp_path: Path) -> None:
    world = World(tmp_path)
    for document in tomllib.loads(CHAIN.read_text(encoding="utf-8"))["publication"]:
        keep(world, AREA, document, named="Thornley Vale")
    record = SmallRecord.over(world.store, world.register, tmp_path, date(2026, 1, 5))
    with record.served() as client:
        page = client.get("/areas/corvendale").text
    (visit,) = re.findall(r"Monitoring inspection, .*?</ol>", page, re.DOTALL)[:1]
    told = " ".join(re.sub(r"<[^>]+>", " ", visit).split())
    assert "Inspectors judged one by one: effective action not taken; effective action" in told
    assert "Outcome not known" not in told
