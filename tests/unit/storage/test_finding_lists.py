"""A list straight from the tables is the one that the index of all findings gives."""

from collections.abc import Iterator

import pytest

from pipeline.explorer import find, first_page
from pipeline.explorer.find import Finder
from pipeline.model.lookup_rows import Facet, FindingFilter, Order
from pipeline.model.terms import DocType, Voice
from storage.findings_reader import FindingsReader
from tests.support.explored import SmallRecord
from tests.support.postgres import new_database

QUOTES = ("Children wait too long.", "Leaders know children well.", "Plans for children improve.")
PUBLISHED = ("2031-03-04", "2030", "2031-01", None, "--04", "2029-12-31", "2031-03-04")
BODIES = ("NHS Wend", "The council", "the  council’s")
"""Who has to act, of the reports in turn: the last two are one."""
TOLD = (1, 3, 5)
"""Which of these are by newspapers: of an inspection without a report, of none, beside each other.
"""
ASKED = (
    *(FindingFilter(words) for words in ("", "children", "leaders", "nothing such", '""')),
    *(
        FindingFilter(words, {facet: values})
        for words in ("", "children")
        for facet, values in (
            (Facet.AREA, ("E99000001",)),
            (Facet.AREA, ("E99000001", "E99000002")),
            (Facet.REGION, ("South",)),
            (Facet.THEME, ("leadership", "transport")),
            (Facet.KIND, ("strength",)),
            (Facet.OUTCOME, ("positive",)),
            (Facet.OUTCOME, ("inconsistent",)),
            (Facet.FRAMEWORK, ("area_send_2023",)),
            (Facet.VISIT, ("full",)),
            (Facet.DOC_TYPE, ("official_report",)),
            (Facet.RESPONSIBLE, ("NHS Wend",)),
            (Facet.RESPONSIBLE, ("The council",)),
            (Facet.STATED_BY, ("inspectors",)),
            *((Facet.VOICE, (voice,)) for voice in Voice),
            (Facet.VOICE, tuple(Voice)),
            (Facet.YEAR, ("2031",)),
        )
    ),
    FindingFilter("children", {Facet.AREA: ("E99000002",), Facet.KIND: ("weakness",)}),
    *(FindingFilter(words, {}, "2030-06-01", None) for words in ("", "children")),
    *(FindingFilter(words, {}, None, "2031-01-31") for words in ("", "children")),
    FindingFilter("", {}, "2030-01-01", "2031-03-03"),
)


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def store(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[FindingsReader]:
    server = None
    if request.param == "postgres":
        server = new_database(request.getfixturevalue("postgres_server"))
    record = SmallRecord(tmp_path_factory.mktemp("record"), server=server)
    for number, published in enumerate(PUBLISHED):
        record.publish(
            f"report-{number}",
            QUOTES[: 1 + number % 3],
            area=number % 2,
            published=published,
            inspected=number % 3 > 0,
            doc_type=DocType.PRESS if number in TOLD else DocType.OFFICIAL_REPORT,
            body=BODIES[number % 4 % 3],
        )
    record.store.close()
    reader = FindingsReader(record.store.place, read_only=True)
    yield reader
    reader.close()


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_the_first_page_is_that_of_the_index(
    store: FindingsReader, asked: FindingFilter, order: Order
) -> None:
    for limit in (1, 4, 100):
        by_index = Finder(store).page(asked, order, limit)
        page = first_page.first_page(store, asked, order, limit)
        assert page.findings == by_index.findings
        assert (page.total, page.bounded, bool(page.next)) == (
            by_index.total,
            by_index.bounded,
            bool(by_index.next),
        )


def test_only_the_last_matches_are_compared_and_both_say_so(
    store: FindingsReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (find, first_page):
        monkeypatch.setattr(module, "RANKED", 3)
    asked = FindingFilter("children")
    pages = (
        Finder(store).page(asked, Order.BEST, 9),
        first_page.first_page(store, asked, Order.BEST, 9),
    )
    assert [page.compared for page in pages] == [3, 3]
    assert [len(page.findings) for page in pages] == [3, 3]
    assert pages[0].findings == pages[1].findings
    assert first_page.first_page(store, asked, Order.NEWEST, 9).compared is None


def test_the_bodies_are_those_of_the_index_each_in_one_spelling(store: FindingsReader) -> None:
    assert store.bodies_named() == Finder(store).bodies() == ["NHS Wend", "The council"]
    asked = FindingFilter("", {Facet.VOICE: tuple(Voice)})
    numbers = Finder(store).counts(asked)[Facet.RESPONSIBLE]
    assert min(numbers.values()) > 0 and len(numbers) == 2
    bodies = FindingFilter("", {**asked.chosen, Facet.RESPONSIBLE: ("The council",)})
    listed = first_page.first_page(store, bodies, Order.NEWEST, 99)
    assert listed.total == numbers["The council"]
    assert len({each.responsible for each in listed.findings}) > 1


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_a_list_newest_first_reads_no_more_than_it_shows(store: FindingsReader) -> None:
    """The plan is what keeps a million findings cheap: no sorting of all of them."""
    plans: list[str] = []
    store.database.raw.set_trace_callback(plans.append)
    store.newest_findings(FindingFilter(), 9, 2)
    store.database.raw.set_trace_callback(None)
    (listed,) = (each for each in plans if "publications_newest" in each)
    steps = [row[3] for row in store.database.raw.execute(f"EXPLAIN QUERY PLAN {listed}")]
    assert any("publications_newest" in step for step in steps)
    assert "USE TEMP B-TREE FOR ORDER BY" not in steps
