"""Files, feeds and calendars hold the rows of the page and the API with the same filter, as programs
that others wrote read them.
"""

import io
import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any
from urllib.parse import quote, urlsplit

import duckdb
import feedparser
import icalendar
import openpyxl
import pytest
from lxml import etree, html

from pipeline.model.terms import Reuse, Voice
from tests.support.explored import BASE, PAYLOADS, Client, SmallRecord

FILTERS = ("", "area=E99000001", "kind=weakness&region=South", "q=leaders", "since=2031-02-05")
NUMBERS = ("page", "start", "end")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    record = SmallRecord(tmp_path_factory.mktemp("record"))
    record.publish_payloads()
    for number in range(3):
        quotes = [f"Waiting times in place {number} are too long.", "Leaders know their area."]
        record.publish(f"plain{number}", quotes, area=number % 2)
    record.publish("dateless", ["Partners act."], published=None, inspected=False)
    record.publish("month", ["Partners plan."], published="2031-01", inspected=False)
    press = [f"A newspaper says {number}." for number in range(5)]
    record.publish("press", press, reuse=Reuse.QUOTE, title="Press")
    with record.served() as client:
        yield client
    record.store.close()


def listed(client: Client, query: str) -> list[dict[str, Any]]:
    """The findings of the API, page by page."""
    items: list[dict[str, Any]] = []
    after = ""
    while True:
        page = client.get(f"/api/v1/findings?limit=7&{query}&order=newest{after}").json()
        items += page["items"]
        if page["next"] is None:
            assert len(items) == page["total"]
            return items
        after = f"&after={page['next']}"


def on_pages(client: Client, query: str) -> list[str]:
    """The ids of the findings of the page, and of those that follow it."""
    address: str | None = f"/findings?{query}&order=newest"
    found: list[str] = []
    while address:
        page = html.fromstring(client.get(address).text)
        links = page.xpath('//a[text()="In its context"]/@href')
        found += [link.removeprefix("/findings/") for link in links]
        address = next(iter(page.xpath('//a[text()="More findings"]/@href')), None)
    return found


def bare(words: object) -> object:
    """A cell of a CSV file without the apostrophe that keeps it from being run."""
    return (
        words[1:] if isinstance(words, str) and words[:1] == "'" and words[1:2] in "=+-@" else words
    )


def as_csv(body: bytes) -> list[dict[str, Any]]:
    return [
        {
            name: (int(value) if name in NUMBERS else bare(value) or None)
            for name, value in row.items()
        }
        for row in cells(body)
    ]


def cells(body: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file as DuckDB reads them, every cell as text."""
    return rows_of("read_csv(?, all_varchar = true, header = true, nullstr = 'none')", body)


def rows_of(reader: str, body: bytes) -> list[dict[str, Any]]:
    with NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        found = duckdb.execute(f"SELECT * FROM {reader}", [file.name])
        names = [column[0] for column in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def as_xlsx(body: bytes) -> list[dict[str, Any]]:
    sheet = openpyxl.load_workbook(io.BytesIO(body)).active
    assert sheet is not None and sheet.freeze_panes == "A2" and sheet.auto_filter.ref
    names, *rows = sheet.iter_rows(values_only=True)
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    typed = [dict(zip(names, row, strict=True)) for row in rows]
    for row in typed:
        for name, value in row.items():
            if isinstance(value, datetime):
                row[name] = value.date().isoformat()
    return typed


def as_parquet(body: bytes) -> list[dict[str, Any]]:
    return rows_of("read_parquet(?)", body)


def as_jsonl(body: bytes) -> list[dict[str, Any]]:
    # not str.splitlines, which also splits at the line separators that a JSON text may hold
    return [json.loads(line) for line in body.decode().split("\n") if line]


READERS = {"csv": as_csv, "xlsx": as_xlsx, "parquet": as_parquet, "jsonl": as_jsonl}


@pytest.mark.parametrize("query", FILTERS)
@pytest.mark.parametrize("ending", READERS)
def test_findings_are_those_of_the_page_and_the_api(
    client: Client, ending: str, query: str
) -> None:
    answer = client.get(f"/export/findings.{ending}?{query}")
    assert f'filename="findings.{ending}"' in answer.headers["content-disposition"]
    rows, api = READERS[ending](answer.content), listed(client, query)
    assert rows, "a test of nothing"
    assert [row["id"] for row in rows] == [each["id"] for each in api]
    assert [each["id"] for each in api if each["quote"] is not None] == on_pages(client, query)
    for row, each in zip(rows, api, strict=True):
        same = ("kind", "outcome", "published_on", "start", "end", "page", "url", "licence")
        assert [row[name] for name in same] == [each[name] for name in same]
        assert row["gss_code"] == (each["area"] or {}).get("gss_code")
        assert lines(row["title"]) == lines(each["title"])
        if each["quote"] is not None:
            assert lines(row["quote"]) == lines(each["quote"])
        else:
            assert row["quote"].startswith("(see the publication")


def lines(words: str) -> str:
    """Words whatever ends their lines: workbooks and CSV readers keep a line feed only."""
    return words.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_\n", "\n")


@pytest.mark.parametrize("table", ["inspections", "publications", "areas"])
@pytest.mark.parametrize("ending", READERS)
def test_the_other_tables_are_those_of_the_api(client: Client, ending: str, table: str) -> None:
    rows = READERS[ending](client.get(f"/export/{table}.{ending}?area=E99000001").content)
    key = "gss_code" if table == "areas" else "id"
    api = client.get(f"/api/v1/{table}?area=E99000001").json()
    wanted = [each[key] for each in api if table != "areas" or each[key] == "E99000001"]
    assert [row[key] for row in rows] == wanted and rows


def test_days_are_dates_in_a_workbook_and_months_stay_text(client: Client) -> None:
    body = client.get("/export/publications.xlsx").content
    sheet = openpyxl.load_workbook(io.BytesIO(body)).active
    assert sheet is not None
    names = [cell.value for cell in sheet[1]]
    held = {cell.value for cell in sheet[chr(ord("A") + names.index("published_on"))][1:]}
    assert datetime(2031, 3, 4) in held and "2031-01" in held and None in held
    links = {cell.hyperlink.target for cell in sheet[chr(ord("A") + names.index("url"))][1:]}
    assert "https://example.org/plain0?a=1&b=%3c2%3e" in links


EVERY_VOICE = "&".join(f"voice={each}" for each in Voice)


def test_a_feed_reader_finds_an_entry_for_each_publication(client: Client) -> None:
    for query in FILTERS:
        api = listed(client, "&".join(filter(None, (query, EVERY_VOICE))))
        wanted = list(dict.fromkeys(each["publication"] for each in api))
        atom = feedparser.parse(client.get(f"/feeds/findings.atom?{query}").content)
        assert not atom.bozo, atom.get("bozo_exception")
        feed = client.get(f"/feeds/findings.json?{query}").json()
        ids = [f"urn:sendwatch:publication:{id}" for id in wanted]
        assert [each.id for each in atom.entries] == ids == [each["id"] for each in feed["items"]]
        for entry, item in zip(atom.entries, feed["items"], strict=True):
            assert entry.link == item["url"]
            own = [each for each in api if entry.id.endswith(each["publication"]) and each["quote"]]
            for each in own:
                words = " ".join(each["quote"].split())
                assert words in " ".join(item["content_text"].split())


def test_a_feed_is_named_after_what_it_chooses(client: Client) -> None:
    plain = "what inspections of SEND services found"
    for query, about in (
        ("", plain),
        ("area=E99000001", f"{plain} – Ashmere"),
        ("area=Ashmere&area=Borrowby&kind=strength", f"{plain} – Ashmere, Borrowby, works well"),
        ("q=leaders&since=2031-01-02", f"{plain} – “leaders”, since 2 January 2031"),
    ):
        feed = client.get(f"/feeds/findings.json?{query}").json()
        atom = feedparser.parse(client.get(f"/feeds/findings.atom?{query}").content)
        assert feed["title"] == atom.feed.title and feed["title"].endswith(f": {about}")


def test_a_feed_without_entries_is_as_new_as_the_day(client: Client) -> None:
    atom = feedparser.parse(client.get("/feeds/findings.atom?since=2031-03-05").content)
    assert not atom.entries and atom.feed.updated == "2031-03-05T00:00:00Z"


def test_a_calendar_reader_finds_the_visits_due(client: Client) -> None:
    answer = client.get("/calendar.ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    events = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    inspections = client.get("/api/v1/inspections").json()
    assert len(inspections) == 2
    days = sorted(event["dtstart"].dt for event in events)
    assert days == [date(2032, 9, 4)] * 2 + [date(2034, 3, 4)] * 2, (
        "the visit that the report announces, and the full inspection that usually follows"
    )
    assert {str(event["url"]) for event in events} == {each["permalink"] for each in inspections}
    one = icalendar.Calendar.from_ical(client.get("/calendar.ics?area=Ashmere").content)
    assert [str(event["summary"]) for event in one.walk("VEVENT")] == [
        "Ashmere: monitoring inspection due by about 4 September 2032",
        "Ashmere: full inspection due by about 4 March 2034",
    ]
    assert all("by about 4 " in each["description"] for each in one.walk("VEVENT"))


def test_a_cell_of_a_csv_file_is_never_a_formula(client: Client) -> None:
    body = client.get("/export/findings.csv").content
    found = [each for row in cells(body) for each in row.values() if each]
    assert not [each for each in found if each.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert any(each.startswith("'=cmd") for each in found)


def pages_of(client: Client) -> Iterator[str]:
    """An address of each kind of page that shows what documents say."""
    yield from ("/", "/areas/ashmere", "/areas/borrowby", "/findings", "/compare?area=Ashmere")
    yield "/search?q=leaders"
    for each in client.get("/api/v1/findings?limit=100").json()["items"]:
        yield each["permalink"].removeprefix(BASE)
        yield f"/publications/{each['publication']}"
    for each in client.get("/api/v1/inspections").json():
        yield each["permalink"].removeprefix(BASE)


def test_what_documents_say_is_words_on_every_page(client: Client) -> None:
    for address in pages_of(client):
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert_inert(answer.text, answer.headers, address)


def assert_inert(words: str, headers: Any, where: str) -> None:
    page = html.fromstring(words)
    assert page.xpath("//script[not(@src)]") == [], where
    assert page.xpath("//img[not(starts-with(@src, '/'))]") == [], where
    active = [name for each in page.iter(etree.Element) for name in each.attrib if name[:2] == "on"]
    assert active == [], where
    links = [urlsplit(link).scheme for link in page.xpath("//@href | //@src | //@action")]
    assert set(links) <= {"", "https", "mailto"}, where
    assert "62615533" not in words and "planted" not in headers.get("set-cookie", "")
    assert "'unsafe-inline'" not in headers["content-security-policy"]


@pytest.mark.parametrize("words", PAYLOADS)
def test_what_addresses_hold_is_words(client: Client, words: str) -> None:
    for path in ("/search", "/findings", "/compare", "/subscribe"):
        for name in ("q", "area", "theme", "since", "order", "after", "region"):
            answer = client.get(path, params={name: words})
            assert answer.status_code in (200, 400), (path, name)
            assert_inert(answer.text, answer.headers, f"{path} {name}")
    for path in ("areas", "findings", "publications", "inspections", "themes", "plots/themes"):
        answer = client.get(f"/{path}/{quote(words, safe='/')}")
        assert answer.status_code in (400, 404), path
        assert "root:" not in answer.text
    for path in ("feeds/findings.atom", "calendar.ics", "export/findings.csv", "api/v1/findings"):
        answer = client.get(f"/{path}", params={"area": words})
        assert answer.status_code == 400 and "planted" not in answer.headers.get("set-cookie", "")


@pytest.mark.parametrize(
    "path",
    [
        "/export/../../../etc/passwd.csv",
        "/export/..%2f..%2fetc%2fpasswd.csv",
        "/export/findings.csv%00.xlsx",
        "/export/findings.csv%0d%0aSet-Cookie:planted=1",
        "/feeds/..%2ffindings.atom",
        "/plots/themes/..%2f..%2f..%2fetc%2fpasswd",
        "/findings/..%2f..%2fsendwatch.db/page.png",
        "/style.css/../../sendwatch.db",
    ],
)
def test_no_path_leads_to_a_file(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert b"SQLite" not in answer.content and "set-cookie" not in answer.headers


def test_the_words_of_a_calendar_add_no_line_of_their_own(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    record.publish("one", ["Leaders act."], title=PAYLOADS[8])
    with record.served() as client:
        body = client.get("/calendar.ics").text
        feed = client.get("/feeds/findings.atom").content
    record.store.close()
    assert "VALARM" not in body
    root = etree.fromstring(feed)
    assert {each.tag.rpartition("}")[2] for each in root.iter(etree.Element)} == {
        *("feed", "id", "title", "updated", "link", "author", "name", "entry", "content")
    }
