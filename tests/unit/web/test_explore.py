"""The tables under /data: a copy of what is public, shown by Datasette, and their dictionary."""

import asyncio
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.bootstrap import Options
from pipeline.errors import StorageError
from pipeline.exports.dictionary import dictionary, dictionary_page
from pipeline.jobs.public_copy import copied_beside, write_public_copy
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Frequency, Reuse
from tests.support.explored import NOW, Client, SmallRecord
from tests.support.paths import ROOT
from web import explore
from web.explore import Explore

pytest.importorskip("datasette")
ADDRESS = "reader@home.example"
LONG = "Leaders " + "really " * 80 + "know."


@pytest.fixture
def record(tmp_path: Path) -> Iterator[SmallRecord]:
    made = SmallRecord(tmp_path)
    made.publish("one", ["Waiting times are too long.", "Leaders know their area."])
    made.publish("q", [LONG], area=1, reuse=Reuse.QUOTE)
    with made.store.transaction():
        reader = made.store.enlist("email", ADDRESS, NOW, state="confirmed")
        made.store.add_interest(reader, Interest(id="", rhythm=Frequency.DAILY), NOW)
    yield made
    made.store.close()


class Explored:
    """A client of the application with its tables."""

    def __init__(self, client: Client, tables: Explore) -> None:
        self.client, self.tables = client, tables

    def made(self) -> None:
        self.client.get("/data/")
        self.client.runner.run(self.tables.made())


@pytest.fixture
def site(record: SmallRecord) -> Iterator[Explored]:
    async def make(path: Path) -> None:
        write_public_copy(Options(data=record.folder), path)

    plain, tables = record.explored, []

    def explored(*own: object) -> object:
        found = plain(*own)  # type: ignore[arg-type]
        tables.append(Explore(record.folder / "public.db", make, found.record.finder.state))
        return replace(found, explore=tables[0])

    record.explored = explored  # type: ignore[method-assign,assignment]
    with record.served() as client:
        yield Explored(client, tables[0])


def test_the_tables_are_there_once_they_are_copied(site: Explored) -> None:
    first = site.client.get("/data/")
    assert first.status_code == 503 and first.headers["retry-after"] == "20"
    assert first.headers["content-type"].startswith("text/html") and "being copied" in first.text
    site.made()
    assert "SEND inspections: the tables" in site.client.get("/data/").text
    assert site.client.get("/data").headers["location"] == "/data/"
    listed = site.client.get("/data/public/findings")
    assert "Waiting times are too long." in listed.text and "the exact words" in listed.text
    assert "/data/data/" not in listed.text
    assert '<html lang="en-GB">' in listed.text and 'aria-label="Column"' in listed.text
    assert 'href="/tables.css"' in listed.text and site.client.get("/tables.css").is_success
    policy = listed.headers["content-security-policy"]
    assert "script-src" not in policy and "default-src 'none'" in policy
    found = site.client.get("/data/public/areas_with_an_outcome.json?outcome=systemic_failings")
    assert found.json()["columns"][0] == "name"


@pytest.mark.parametrize("query", list(explore.QUERIES))
def test_each_ready_made_query_answers(site: Explored, query: str) -> None:
    site.made()
    page = site.client.get(f"/data/public/{query}?outcome=systemic_failings&theme=workforce")
    assert page.status_code == 200 and "Error" not in page.text
    assert explore.QUERIES[query]["title"] in page.text


def test_visitors_write_no_sql_and_learn_nothing_of_the_machine(site: Explored) -> None:
    site.made()
    assert site.client.get("/data/public?sql=select+1").status_code == 403
    for path in ("plugins", "versions", "settings", "threads", "databases", "actor"):
        assert site.client.get(f"/data/-/{path}").status_code == 404
    assert site.client.get("/data/public.db").status_code in (403, 404)
    assert site.client.get("/data/nothing").status_code == 404
    assert site.client.get("/data/-/static/app.css").status_code == 200


def test_what_cannot_be_answered_is_said_as_page_or_data(site: Explored) -> None:
    early = site.client.get("/data/public/findings.json")
    assert early.status_code == 503 and "being copied" in early.json()["detail"]
    site.made()
    for path, form in (("findings", "text/html"), ("findings.json", "application/json")):
        wrong = site.client.get(f"/data/public/{path}?_sort=bad")
        assert wrong.status_code == 400 and wrong.headers["content-type"].startswith(form)
        assert "Cannot sort table by bad" in wrong.text


def test_a_changed_record_is_copied_again_but_not_at_once(
    site: Explored, record: SmallRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.made()
    record.publish("two", ["Partners must act now."], area=1)
    site.made()
    assert "Partners must act now" not in site.client.get("/data/public/findings").text
    monkeypatch.setattr(site.tables, "_rests_until", 0.0)
    site.made()
    assert "Partners must act now" in site.client.get("/data/public/findings").text


def test_payloads_are_only_words(site: Explored, record: SmallRecord) -> None:
    record.publish_payloads()
    site.made()
    page = site.client.get("/data/public/findings?_size=max").text
    assert "<script>alert" not in page and "<img src=x" not in page


def test_the_copy_holds_the_public_tables_and_nothing_of_readers(record: SmallRecord) -> None:
    path = record.folder / "copy.db"
    counts = write_public_copy(Options(data=record.folder), path)
    assert counts["findings"] == 3 and counts["publications"] == 2
    whole = path.read_bytes()
    assert ADDRESS.encode() not in whole and LONG[:100].encode() not in whole
    assert b"Waiting times are too long." in whole
    with sqlite3.connect(path) as db:
        for table in dictionary():
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table.name})")]
            assert columns == [name for name, _, _ in table.columns]
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    own = {each.name for each in dictionary()}
    assert {name for name in names if "_fts" not in name} == own
    db.close()


def test_a_copy_that_cannot_be_written_says_where(record: SmallRecord) -> None:
    with pytest.raises(StorageError, match="nowhere"):
        write_public_copy(Options(data=record.folder), record.folder / "nowhere" / "copy.db")


@pytest.mark.replay
def test_a_copy_is_made_in_a_process_of_its_own(record: SmallRecord) -> None:
    path = record.folder / "beside.db"
    asyncio.run(copied_beside(Options(data=record.folder), path))
    assert b"Waiting times are too long." in path.read_bytes()


def test_the_data_dictionary_is_as_the_tables_are_now() -> None:
    page = (ROOT / "docs/data-dictionary.md").read_text(encoding="utf-8")
    assert page == dictionary_page(), "run: python scripts/write_dictionary.py"


def test_the_dictionary_is_a_page_too(record: SmallRecord) -> None:
    with record.served() as client:
        page = client.get("/data-dictionary").text
        assert client.get("/data/").status_code == 404, "without Datasette"
    for table in dictionary():
        assert f"/export/{table.name}.csv" in page
        assert all(f"<code>{name}</code>" in page for name, _, _ in table.columns)
