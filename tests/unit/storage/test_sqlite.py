"""What only the store over SQLite promises: the schema's own guards, its file, and what it says of
faults.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.errors import StorageError
from pipeline.model.documents import Block, Text
from pipeline.model.events import DOCUMENT_FETCHED, NewEvent
from pipeline.model.terms import Origin
from storage.store import Store
from tests.contracts.examples import (
    BULLETIN,
    NOW,
    SOURCE,
    discovered,
    subscriber,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "test.db")
    with made.transaction():
        made.sync_sources([SOURCE], NOW)
    yield made
    made.close()


def test_removing_a_subscriber_leaves_no_trace_of_the_address(store: Store, tmp_path: Path) -> None:
    person = subscriber(store, "parent.of.nobody@example.org")
    with store.transaction():
        store.owe(person, "alert:1", BULLETIN, [("i", "p")], NOW)
        store.remove([person])
    names = store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    for table in (row["name"] for row in names):
        if "_fts" not in table:
            assert "parent.of.nobody" not in str(store.rows(f'SELECT * FROM "{table}"'))


def test_a_locked_database_says_so_and_loses_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store.database.raw.execute("PRAGMA busy_timeout=50")
    with (
        pytest.raises(StorageError, match=r"test\.db.*another program holds the database"),
        store.transaction(),
    ):
        pass
    other.execute("ROLLBACK")
    discovered(store)


def test_a_stored_block_names_only_what_it_has_and_older_ones_that_name_all_are_read(
    store: Store,
) -> None:
    blocks = (
        Block(kind="heading", start=0, end=5, level=1),
        Block(kind="cell", start=6, end=9, row=0),
    )
    with store.transaction():
        id = store.save_text(
            Text(document="cd" * 32, version="plain/1", body="Needs\nmet", blocks=blocks)
        )
    (row,) = store.rows("SELECT blocks FROM texts")
    assert row["blocks"] == (
        '[{"kind":"heading","start":0,"end":5,"level":1},{"kind":"cell","start":6,"end":9,"row":0}]'
    )
    before = (
        '[{"kind":"heading","start":0,"end":5,"level":1,"table":null,"row":null,"column":null,'
        '"marked":""},{"kind":"cell","start":6,"end":9,"level":0,"table":null,"row":0,'
        '"column":null,"marked":""}]'
    )
    with store.transaction():
        store.run("UPDATE texts SET blocks = ?", before)
    assert store.text(id).blocks == blocks


def test_a_full_disk_says_so_and_loses_nothing(store: Store) -> None:
    discovered(store)
    pages = store.database.raw.execute("PRAGMA page_count").fetchone()[0]
    store.database.raw.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StorageError, match="disk is full"), store.transaction():
        store.save_text(Text(document="cd" * 32, version="plain/1", body="x" * 1_000_000))
    store.database.raw.execute("PRAGMA max_page_count=1000000")
    assert store.last_publication() == 1
    discovered(store, "two")


def test_a_file_that_is_no_database_says_so(tmp_path: Path) -> None:
    path = tmp_path / "sendwatch.db"
    path.write_bytes(b"this is a text file, and long enough to be taken for a header" * 20)
    with pytest.raises(StorageError, match=r"sendwatch\.db.*not a SQLite database"):
        Store(path)


def test_documents_and_events_survive_reopening(store: Store, tmp_path: Path) -> None:
    id = discovered(store)
    with store.transaction():
        document = store.add_document(
            id,
            sha256="ef" * 32,
            media_type="text/html",
            size=3,
            final_url="https://example.org/one",
            headers={"etag": "x"},
            asked={},
            now=NOW,
        )
        store.update_publication(id, document_id=document, state="fetched")
        store.emit(
            NewEvent(
                name=DOCUMENT_FETCHED, subject=id, input="ef" * 32, origin=Origin.LIVE, cause=1
            ),
            NOW,
        )
    store.close()
    again = Store(tmp_path / "test.db")
    row = again.publication(id)
    assert (row.document_id, row.state) == (document, "fetched")
    assert again.event(2).cause == 1
    again.close()


def test_an_address_is_looked_up_not_searched_for_among_all(store: Store) -> None:
    plans: list[str] = []
    store.database.raw.set_trace_callback(plans.append)
    person = subscriber(store, "Reader@example.org")
    assert [who.id for who in store.subscribers("reader@EXAMPLE.org")] == [person]
    store.database.raw.set_trace_callback(None)
    asked = [each for each in plans if "lower(address)" in each]
    assert len(asked) > 1
    for each in asked:
        steps = [row[3] for row in store.database.raw.execute(f"EXPLAIN QUERY PLAN {each}")]
        assert any("INDEX subscribers_address" in step for step in steps), steps
