"""What cannot be right in a form is told beside its field, and all that was written stays there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from pipeline.model.terms import Filter
from pipeline.subscriptions.tokens import Purpose
from tests.support.explored import Client, SmallRecord
from tests.unit.web.test_pages import Running, served
from web.forms import area_codes, with_meant

WRITTEN = {
    "area": ["Hounslow", "Hounslw", ""],
    "region": "London",
    "theme": ["therapies", "workforce"],
    "stage": ["plan_published"],
    "outcome": ["inconsistent"],
    "doc_type": ["official_report", "action_plan"],
    "keyword": "speech therapy",
    "rhythm": "daily",
    "monthly": "yes",
    "all_well": "yes",
    "address": "new@home.example",
}


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with served(tmp_path) as one:
        yield one


def posted(running: Running, path: str, **form: object) -> tuple[int, html.HtmlElement]:
    import httpx

    answer = httpx.post(running.base + path, data=form)  # type: ignore[arg-type]
    return answer.status_code, html.fromstring(answer.text)


def held(page: html.HtmlElement) -> dict[str, list[str]]:
    """What a browser would send of the form as it is filled in."""
    (form,) = (each for each in page.forms if "signup" in (each.get("class") or ""))
    found: dict[str, list[str]] = {}
    for name, value in form.form_values():
        found.setdefault(name, []).append(value)
    return found


def told(page: html.HtmlElement) -> dict[str, str]:
    """The fault of each field, which the field and the summary refer to."""
    found = {}
    for field in page.xpath("//*[@aria-invalid='true']"):
        (why,) = page.xpath(f"//*[@id='{field.get('aria-describedby')}']")
        found[field.get("id")] = why.text_content()
    links = page.xpath("//*[@role='alert'][@tabindex='-1'][@autofocus]//a/@href")
    assert links == [f"#{id}" for id in found]
    if found:
        assert page.findtext(".//title").startswith("Please check: ")
        assert not page.findtext(".//h1").startswith("Please check")
    return found


def test_a_misspelt_area_costs_no_choice(running: Running) -> None:
    for path in ("/subscribe", "/subscribe/preview"):
        status, page = posted(running, path, **WRITTEN)
        assert status == 400
        assert told(page) == {"area-2": "We know no area by the name “Hounslw”."}
        kept = {name: values for name, values in held(page).items() if name != "names"}
        wanted = {
            name: values if isinstance(values, list) else [values]
            for name, values in WRITTEN.items()
        }
        assert kept == wanted
    assert page.xpath("//input[@name='meant']/@value") == ["Hounslow"]
    assert running.held() == [("confirmed", False)]


def test_a_suggestion_that_is_chosen_takes_the_place_of_the_name(running: Running) -> None:
    status, page = posted(running, "/subscribe", **WRITTEN, meant=["Hounslow"])
    assert (status, told(page)) == (200, {})
    (interest,) = running.store.subscribers("new@home.example")[0].interests
    assert interest.filters[Filter.AREA] == ("E09000018",)
    assert interest.filters[Filter.OUTCOME] == ("inconsistent",)
    assert interest.filters[Filter.DOC_TYPE] == ("action_plan", "official_report")
    assert interest.filters[Filter.KEYWORD] == ("speech therapy",)
    assert interest.all_well and interest.monthly
    status, page = posted(running, "/subscribe", area="Hounslw", meant="Hounslow", address="x@")
    assert held(page)["area"][0] == "Hounslow" and [*told(page)] == ["address"]


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ({"address": ""}, ["address"]),
        ({"address": "somebody at home"}, ["address"]),
        ({"address": "somebody@home"}, ["address"]),
        ({"address": "a@b.example", "monthly": "yes"}, ["monthly"]),
        ({"address": "a@b.example", "keyword": "?!"}, ["keyword"]),
        ({"address": "", "area": ["", "Atlantis"], "monthly": "yes"}, ["area-2", "address"]),
    ],
)
def test_each_field_says_what_is_wrong_with_it(
    running: Running, form: dict[str, object], fields: list[str]
) -> None:
    status, page = posted(running, "/subscribe", **form)
    assert status == 400 and [*told(page)] == fields
    assert held(page)["address"] == [form["address"]]


def test_an_address_is_kept_beside_a_preview_and_stays_out_of_addresses(running: Running) -> None:
    form = {"area": "Hounslow", "rhythm": "instant", "address": "new@home.example"}
    status, page = posted(running, "/subscribe/preview", **form)
    assert status == 200 and "The last twelve months" in page.text_content()
    assert held(page)["address"] == ["new@home.example"]
    assert not page.xpath("//*[@formmethod='get']")


def test_so_does_the_form_for_adding(running: Running) -> None:
    add = running.address(Purpose.PAUSE).removeprefix(running.base) + "/add"
    form = {name: values for name, values in WRITTEN.items() if name != "address"}
    status, page = posted(running, add, **form)
    assert status == 400 and [*told(page)] == ["area-2"]
    assert held(page)["theme"] == form["theme"]
    status, page = posted(running, add, rhythm="daily")
    assert status == 400 and "Nothing was chosen" in told(page)["area-1"]
    assert held(page)["rhythm"] == ["daily"]
    status, page = posted(running, add, **form, meant="Hounslow")
    assert status == 200 and told(page) == {}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    record = SmallRecord(tmp_path)
    with record.served() as made:
        yield made
    record.store.close()


def test_areas_to_compare_are_suggested(client: Client) -> None:
    address = "/compare?area=Ashmere&area=Ashmeer&area="
    wrong = client.get(address)
    page = html.fromstring(wrong.text)
    assert wrong.status_code == 400 and [*told(page)] == ["area-2"]
    assert page.xpath("//input[@name='area']/@value")[:2] == ["Ashmere", "Ashmeer"]
    assert page.xpath("//input[@name='meant']/@value") == ["Ashmere"]
    assert client.get(f"{address}&meant=Ashmere").status_code == 200


@pytest.mark.parametrize(
    ("address", "field", "kept"),
    [
        ("/search?q=" + "+".join(map(str, range(40))), "q", {}),
        ("/findings?kind=strength&q=" + "+".join(map(str, range(40))), "q", {"kind": "strength"}),
        ("/findings?theme=therapies&since=soon", "since", {"theme": "therapies", "since": "soon"}),
    ],
)
def test_words_and_days_can_be_written_again(
    client: Client, address: str, field: str, kept: dict[str, str]
) -> None:
    answer = client.get(address)
    page = html.fromstring(answer.text)
    assert answer.status_code == 400 and [*told(page)] == [field]
    values = dict(page.forms[0].form_values())
    assert kept.items() <= values.items() and values["q"].startswith("0 1" if field == "q" else "")


def test_a_suggestion_for_one_name_does_not_hide_another(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    explored = record.explored(record.store)
    form = with_meant(explored, {"area": ["Ashmere", "Ashmeer", "Nowhere"], "meant": ["Ashmere"]})
    codes, faults = area_codes(explored, form)
    assert len(codes) == 2 and [each.field for each in faults] == ["area-3"]
    assert with_meant(explored, {"area": ["Nowhere"], "meant": ["Ashmere"]}) == {
        "area": ["Nowhere"]
    }
    record.store.close()
