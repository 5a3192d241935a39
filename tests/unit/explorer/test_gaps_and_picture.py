"""What the record lacks, and the national picture, over a record of invented areas."""

import re
import tomllib
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from pipeline.bulletins.case_words import next_words
from pipeline.config.load import load_holidays
from pipeline.explorer.cases.gaps import gaps
from pipeline.explorer.cases.picture import Standings, picture, published_in
from pipeline.explorer.cases.stored import cases_in
from pipeline.explorer.find import Finder
from pipeline.explorer.record import Record
from pipeline.model.terms import Framework, Outcome, Stage
from storage.store import Store
from tests.support.case_replay import keep
from tests.support.explored import SmallRecord
from tests.support.paths import ROOT
from tests.support.world import AREAS, World

CHAINS = ROOT / "tests" / "unit" / "cases" / "chains"
TODAY = date(2024, 6, 10)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """A report that asks for a plan, and another that was long ago; four areas have nothing."""
    world = World(tmp_path_factory.mktemp("picture"))
    for area, name in ((AREAS[0], "failings"), (AREAS[1], "twice")):
        chain = tomllib.loads((CHAINS / f"{name}.toml").read_text(encoding="utf-8"))
        for document in chain["publication"]:
            if document["published"] <= TODAY.isoformat():
                keep(world, area, document, named=chain["area"])
    store = Store(world.store.place, read_only=True)
    yield Record(store, world.register, Finder(store))
    store.close()


def test_gaps_name_what_is_missing_and_who_mentions_it(record: Record) -> None:
    found = gaps(record, TODAY)
    assert [each.name for each in found if each.kind == "no_inspection"] == [
        area.name for area in AREAS[2:]
    ]
    mentioned = [each for each in found if each.kind == "inspection_not_held"]
    assert [(each.name, each.started, each.ended) for each in mentioned] == [
        (AREAS[0].name, "2018-03-05", "2018-03-09"),
        (AREAS[1].name, "2018-03-05", "2018-03-09"),
    ]
    assert mentioned[0].mentioned_by == "https://files.ofsted.gov.uk/v1/file/5990001"
    assert any("GOV.UK".casefold() in address for address in mentioned[0].where)
    assert not [each for each in found if each.kind == "report_not_held"]


def test_an_inspection_that_is_long_over_without_a_report_is_a_gap(tmp_path: Path) -> None:
    world = World(tmp_path)
    chain = tomllib.loads((CHAINS / "failings.toml").read_text(encoding="utf-8"))
    keep(world, AREAS[0], chain["publication"][0], named=chain["area"])
    with closing(Store(world.store.place, read_only=True)) as store:
        record = Record(store, world.register, Finder(store))
        soon = [each.kind for each in gaps(record, date(2024, 4, 1)) if each.area == "E99000100"]
        late = [each.kind for each in gaps(record, date(2024, 9, 1)) if each.area == "E99000100"]
    assert "report_not_held" not in soon
    assert "report_not_held" in late


def test_the_picture_counts_areas_and_ranks_none(record: Record) -> None:
    holidays = load_holidays()
    cases = {each: cases_in(record, each, TODAY, holidays) for each in AREAS}
    found = picture([Standings(area, own[-1]) for area, own in cases.items()], TODAY)
    assert (found.areas, found.known) == (6, 2)
    outcomes = found.outcomes[Framework.AREA_SEND_2023]
    assert {each: [area.name for area in areas] for each, areas in outcomes.items()} == {
        Outcome.SYSTEMIC_FAILINGS: ["Ashmere"],
        Outcome.INCONSISTENT: ["Brindleby"],
    }
    assert [area.name for area in found.stages[Stage.PLAN_DUE]] == ["Ashmere"]
    assert [area.name for area in found.stages[Stage.EXPECTED]] == [a.name for a in AREAS[2:]]
    assert [(one.area.name, one.deadline.stage) for one in found.passed] == [
        ("Ashmere", Stage.PLAN_SUBMITTED)
    ]
    assert not found.late
    every = [case for own in cases.values() for case in own]
    assert published_in(every, 2024)[Stage.REPORT] == 1


def test_a_day_for_all_areas_is_the_programme_of_inspectors(record: Record) -> None:
    holidays = load_holidays()
    for today, passed in ((date(2027, 12, 31), []), (date(2028, 1, 1), list(AREAS[2:]))):
        latest = [Standings(each, cases_in(record, each, today, holidays)[-1]) for each in AREAS]
        found = picture(latest, today)
        assert [each.area for each in found.unvisited] == passed
        words = next_words(latest[-1].case)
        assert ("not a day set for this one" in words) == bool(passed)
        assert ("That time has passed; we know of no report." in words) == bool(passed)
        assert (
            "still to come" not in words
            and "day has passed" not in words
            and not re.search(r"\blate\b", words)
        )


def test_the_page_shows_it(record: Record) -> None:
    store = record.store
    assert isinstance(store, Store)
    with SmallRecord.over(store, record.register, store.place.parent, TODAY).served() as client:
        page = client.get("/picture").text
        assert "Days that have passed without news" in page
        assert "the inspection of 5 March 2018" in page
        own = client.get(f"/areas/{AREAS[0].name.lower()}").text
        assert "names an inspection of 5 March 2018 too, of which we hold nothing." in own
        assert client.get("/picture/2024").status_code == 200
        assert client.get("/picture/2015").status_code == 404


def test_the_page_holds_the_day_for_all_areas_against_none(record: Record) -> None:
    store, day = record.store, date(2031, 3, 7)
    assert isinstance(store, Store)
    with SmallRecord.over(store, record.register, store.place.parent, day).served() as client:
        page = client.get("/picture").text
    passed = page[page.index("Days that have passed without news") : page.index("Said to have")]
    assert "31 December 2027" not in passed
    assert "no such inspection of 4 areas" in page
