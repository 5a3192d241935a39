"""An abolished council's inspections are its own area's, and stand on its successors' timelines."""

from datetime import date
from pathlib import Path

import pytest

from pipeline.analysis.places.former_areas import in_their_time
from pipeline.analysis.places.register import Register
from pipeline.bulletins.case_words import former_words
from pipeline.explorer.cases.stored import cases_in
from pipeline.explorer.find import Finder
from pipeline.explorer.record import Record
from pipeline.model.documents import PartialDate, Span
from pipeline.model.inspections import DateRange, InspectionFacts
from pipeline.model.terms import Stage
from pipeline.register.former_areas import former_named, predecessors
from pipeline.register.local_areas import read_register
from storage.store import Store
from tests.support.case_replay import keep
from tests.support.world import World

AREAS = Register(read_register((Path(__file__).parent / "register.csv").read_text("utf-8")))
LETTER = {
    "published": "2018-07-13",
    "title": "Joint local area SEND inspection in Harrowdale",
    "url": "https://files.ofsted.gov.uk/v1/file/5960001",
    "doc_type": "official_report",
    "text": """
13 July 2018

Dear Ms Orme

Joint local area SEND inspection in Harrowdale

Between 21 May 2018 and 25 May 2018, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area of Harrowdale to judge the effectiveness of the area in implementing the reforms of 2014.

Her Majesty’s Chief Inspector (HMCI) has determined that a written statement of action is required because of significant areas of weakness in the local area’s practice.

Main findings

Parents wait too long for an answer.
""",
}


@pytest.mark.parametrize(
    ("started", "published", "code"),
    [
        ("2018-05-21", "2018-07-13", "E10000991"),
        (None, "2019-01-10", "E10000991"),
        ("2021-10", "2024-02-01", "E10000991"),
        ("2024-06-03", "2024-08-01", "E06000991"),
        (None, None, "E06000991"),
    ],
)
def test_a_shared_name_means_the_area_of_its_day(
    started: str | None, published: str | None, code: str
) -> None:
    day = PartialDate(started) if started else None
    said = [
        InspectionFacts(
            area=AREAS.by_code(each),
            dates=DateRange(day, day),
            evidence={"area": Span(0, 10, "Harrowdale", 1)},
        )
        for each in ("E06000991", "E06000992")
    ]
    found = in_their_time(said, AREAS, PartialDate(published) if published else None)
    assert code in {each.area.gss_code for each in found if each.area}
    assert len(found) == (1 if code.startswith("E1") else 2)


def test_an_abolished_area_is_found_by_name_and_leads_to_its_successors() -> None:
    former = former_named(AREAS, "Harrowdale County Council")
    assert former is not None and former not in AREAS.areas
    assert AREAS.by_code("E10000991") is former
    west = AREAS.named("West Harrow")
    assert west is not None and predecessors(AREAS, west) == (former,)
    (said,) = former_words(AREAS, former)
    assert said.endswith("Its area is now West Harrow and Lakemoor and Fell.")


def test_a_successors_timeline_begins_with_the_abolished_councils_case(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.register = AREAS
    former, west = AREAS.by_code("E10000991"), AREAS.named("West Harrow")
    assert former is not None and west is not None
    with world.store.transaction():
        world.store.sync_areas((*AREAS.areas, *AREAS.former))
    keep(world, former, LETTER, named="Harrowdale")
    store = Store(world.store.place, read_only=True)
    cases = cases_in(Record(store, AREAS, Finder(store)), west, date(2026, 1, 10), frozenset())
    assert [each.area for each in cases] == ["E10000991", "E06000991"]
    assert cases[0].full is not None
    own = cases[-1].stands
    assert own is not None and (own.stage, own.on) == (Stage.EXPECTED, "2027-12-31")
    (said,) = former_words(AREAS, west)
    assert said.startswith("Until 31 March 2023 Harrowdale County Council was responsible here.")
