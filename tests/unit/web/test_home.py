"""The first page: the way to an area by postcode, and what is due next."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pipeline.analysis.places.postcodes import district_of
from pipeline.config.load import load_areas, load_districts
from pipeline.model.documents import PartialDate
from tests.support.explored import AREAS, Client, SmallRecord

ASHMERE, BORROWBY = (area.gss_code for area in AREAS)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    made = SmallRecord(tmp_path)
    made.publish("one", ["Waits are too long."])
    made.publish("old", ["Act now."], area=1, published_on=PartialDate("2028-05-02"))
    explored = made.explored
    made.explored = lambda *own: replace(  # type: ignore[method-assign]
        explored(*own), districts={"ZX1": (ASHMERE,), "ZX2": (BORROWBY, ASHMERE)}
    )
    with made.served() as client:
        yield client
    made.store.close()


def test_what_is_due_next_is_told_in_words(client: Client) -> None:
    page = " ".join(client.get("/").text.split())
    due = page[page.index("What is due next") : page.index("Newest publications")]
    assert "<b>By about September 2032:</b> inspectors come back to" in due
    assert ">Ashmere</a>" in due and "Borrowby" not in due
    assert "The time of 1 other visit has passed" in due


@pytest.mark.parametrize("typed", ["ZX1", "zx1", "ZX1 2AB", " zx12ab "])
def test_a_postcode_leads_to_its_area(client: Client, typed: str) -> None:
    answer = client.get("/search", params={"q": typed})
    assert answer.headers["location"] == "/areas/ashmere"


def test_a_postcode_of_several_areas_asks_which(client: Client) -> None:
    page = client.get("/search?q=ZX2+1AA").text
    assert page.index("Borrowby") < page.index("Ashmere")
    assert "begin with ZX2 are in more than one area" in page


def test_other_words_are_no_postcode(client: Client) -> None:
    for words in ("ZX9", "E3 4", "A1B2C3", "waits"):
        assert client.get("/search", params={"q": words}).status_code == 200
    assert [district_of(each) for each in ("M11AE", "SW1A 1AA", "A12 bypass", "12")] == [
        *("M1", "SW1A", None, None)
    ]


def test_every_area_has_a_postcode_district_and_none_is_unknown() -> None:
    known = {area.gss_code for area in load_areas(None) if not area.valid_to}
    districts = load_districts()
    assert {code for codes in districts.values() for code in codes} == known
    assert len(districts) > 2_000 and all(district_of(each) == each for each in districts)


def test_visits_are_due_after_the_latest_inspection_only(tmp_path: Path) -> None:
    from pipeline.explorer.visits_due import due

    made = SmallRecord(tmp_path)
    made.publish("one", ["Waits."])
    made.publish("old", ["Act."], area=1, published_on=PartialDate("2028-05"))
    found = due(made.explored(made.store).record, date(2031, 3, 5))
    made.store.close()
    assert [(each.inspection.area, each.day, each.passed) for each in found] == [
        (ASHMERE, date(2032, 9, 4), False)
    ], "a report without a day of publication is due on no day"


def test_part_of_a_name_leads_to_the_area_and_is_not_said_to_be_unknown(client: Client) -> None:
    page = client.get("/search", params={"q": "Ash"}).text
    assert "Areas with this in their name" in page and 'href="/areas/ashmere"' in page
    assert "No finding has these words" not in page


def test_a_postcode_that_nobody_knows_is_no_name_of_an_area(client: Client) -> None:
    page = client.get("/search", params={"q": "ZX9 1AA"}).text
    assert "postcode district ZX9" in page and "No area is called that" not in page
    assert "No area is called that" in client.get("/search", params={"q": "Nowhere at all"}).text


def test_an_address_of_no_area_names_the_one_that_is_spelt_like_it(client: Client) -> None:
    answer = client.get("/areas/borowby")
    assert answer.status_code == 404 and 'href="/areas/borrowby">Did you mean' in answer.text
    assert "Did you mean" not in client.get("/areas/nowhere-at-all").text


def test_what_is_no_subject_is_told_with_the_subjects_as_pages_call_them(client: Client) -> None:
    page = client.get("/findings?theme=xx").text
    assert "Subject “xx” is not known" in page and "annual reviews" in page
    assert "annual_reviews" not in page
    told = client.get("/api/v1/findings?theme=xx").text
    assert "annual_reviews" in told, "programs are told what they may write"
