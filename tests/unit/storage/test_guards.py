"""What the schema of either database keeps from being written, and that both have one schema."""

import sqlite3
from collections.abc import Iterator

import psycopg
import pytest

from storage.store import Store
from tests.contracts.examples import NOW, SOURCE, discovered, finding, with_text

REFUSED = (sqlite3.IntegrityError, psycopg.IntegrityError)


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    made = Store(
        request.getfixturevalue("postgres_database")
        if request.param == "postgres"
        else request.getfixturevalue("tmp_path") / "test.db"
    )
    with made.transaction():
        made.sync_sources([SOURCE], NOW)
    yield made
    made.close()


def test_events_cannot_be_changed(store: Store) -> None:
    discovered(store)
    with pytest.raises(REFUSED, match="append-only"), store.transaction():
        store.run("UPDATE events SET subject = 'other'")


def test_a_stored_text_and_a_stored_quotation_cannot_be_altered(store: Store) -> None:
    publication, text_id, text = with_text(store)
    with store.transaction():
        store.save_findings(publication, text_id, "test/1", [finding(text)])
    for statement in (
        "UPDATE texts SET body = 'x'",
        "UPDATE findings SET quote = 'x'",
        "UPDATE findings SET start = 0",
    ):
        with pytest.raises(REFUSED), store.transaction():
            store.run(statement)


def test_findings_that_are_as_they_were_are_not_written_again(store: Store) -> None:
    publication, text_id, text = with_text(store)
    said = [finding(text), finding(text, "Leaders know")]

    def saved(version: str) -> list[int]:
        with store.transaction():
            store.save_findings(publication, text_id, version, said)
        return [row["n"] for row in store.rows("SELECT max(seq) AS n FROM findings")]

    first = saved("test/1")
    assert saved("test/1") == first
    saved("test/2")
    assert [row["version"] for row in store.rows("SELECT version FROM findings")] == ["test/2"] * 2
