"""An area beside similar ones: counts with what they are out of, each leading to its list."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest

from pipeline.model.documents import LocalArea
from pipeline.model.terms import Framework, Outcome, Visit
from tests.support.explored import Client, SmallRecord

NAMES = ("Ashmere", "Borrowby", "Coldwell", "Dunfold", "Eastry", "Fernhill", "Garsdale")


def area(number: int, name: str) -> LocalArea:
    return LocalArea(
        gss_code=f"E9900000{number}",
        name=name,
        official_name=f"{name} Council",
        ofsted_urn=f"9900{number}",
        region="North" if number < 4 else "South",
        neighbours=("E99000005", "E99000002", "E99000004", "E99000006", "E99000007")
        if number == 1
        else (),
    )


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    made = SmallRecord(tmp_path, [area(number, name) for number, name in enumerate(NAMES, 1)])
    bad, good = ["Waits are too long.", "Leaders know.", "Act now."], ["x", "Leaders know."]
    systemic, positive = Outcome.SYSTEMIC_FAILINGS, Outcome.POSITIVE
    made.publish("a", bad, area=0, outcome=systemic)
    made.publish("b", bad, area=1, outcome=systemic)
    made.publish("d", bad, area=3, outcome=positive)
    made.publish("e", good, area=4, outcome=positive)
    made.publish("f", bad, area=5, outcome=positive, visit=Visit.MONITORING)
    made.publish(
        *("g", bad),
        area=6,
        framework=Framework.LOCAL_AREA_SEND_2016,
        outcome=Outcome.WRITTEN_STATEMENT_OF_ACTION,
    )
    with made.served() as client:
        yield client
    made.store.close()


def rows(page: str, label: str) -> dict[str, list[str]]:
    """The rows of a table, by their first cell."""
    (table,) = lxml.html.fromstring(page).xpath(f"//div[@aria-label='{label}']//table")
    found = [
        [" ".join(cell.text_content().split()) for cell in row.xpath("th|td")]
        for row in table.xpath(".//tbody/tr")
    ]
    return {row[0]: row[1:] for row in found}


def test_outcomes_are_counted_out_of_inspections_of_one_kind(client: Client) -> None:
    page = client.get("/areas/ashmere").text
    found = rows(page, "Outcomes beside each other")
    (systemic,) = (name for name in found if "systemic" in name)
    assert "(as in Ashmere)" in systemic
    assert found[systemic] == ["1 of 3*Borrowby", "1 of 1*Borrowby"]
    (positive,) = (name for name in found if name.startswith("P "))
    assert found[positive] == ["2 of 3*Eastry, Dunfold", "0 of 1*"]
    assert "Out of fewer than 5 areas" in page


def test_each_count_by_subject_opens_its_list(client: Client) -> None:
    page = client.get("/areas/ashmere").text
    found = rows(page, "What needs to get better, by subject")
    assert found["Leadership"] == ["1 finding", "3 of 4*", "1 of 1*"]
    links = re.findall(
        r'href="(/findings\?[^"]+theme=leadership[^"]*)" rel="nofollow">([^<]+)', page
    )
    assert ("1 finding" in {words for _, words in links}) and len(links) >= 3
    for link, words in links:
        listed = client.get(html.unescape(link)).text
        assert "0 findings" not in listed
        areas = set(re.findall(r'· <a href="/areas/([^"]+)"', listed))
        assert len(areas) == (1 if "finding" in words else int(words.split()[0]))


def test_an_area_without_neighbours_is_beside_its_region(client: Client) -> None:
    page = client.get("/areas/dunfold").text
    assert "no list of areas that are like Dunfold" in page
    assert "side by side</a>" not in page


def test_an_area_without_a_report_is_not_said_to_have_nothing_to_improve(client: Client) -> None:
    label = "What needs to get better, by subject"
    never_inspected = client.get("/areas/coldwell").text
    assert rows(never_inspected, label)["Leadership"] == ["0 of 0", "2 of 2*"]
    assert "No report about Coldwell is on record." in never_inspected
    praised = client.get("/areas/eastry").text
    assert rows(praised, label)["Leadership"][0] == "none"


def test_an_area_is_compared_with_those_most_like_it(client: Client) -> None:
    page = client.get("/compare?area=Ashmere&area=&neighbours=1").text
    heads = lxml.html.fromstring(page).xpath("//table[@class='compare']//thead/tr/th//text()")
    assert heads == ["Ashmere", "Eastry", "Borrowby", "Dunfold"], "closest first, same framework"
    assert "2 areas like Ashmere are left out: we hold no outcome of a full inspection" in page
    assert client.get("/compare?neighbours=1").status_code == 200


def test_compared_areas_of_which_no_report_is_held_are_not_said_to_lack_findings(
    client: Client,
) -> None:
    page = client.get("/compare?area=Ashmere&area=Eastry&area=Coldwell").text
    assert "left out" not in page
    cells = list(rows(page, "Comparison").values())
    assert {row[2] for row in cells[1:]} == {"no report on record"}
    assert "none on record" in {row[1] for row in cells[1:]}
