"""What only the store over PostgreSQL promises: what it does when the server cuts a connection, who
works alone, and what it says of faults.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from pipeline.config.options import Server
from pipeline.errors import Busy, SettingsError, StorageError
from pipeline.model.documents import Text
from storage.postgres import connection
from storage.postgres.dialect import storable, translated
from storage.postgres.migrations import known_migrations
from storage.store import Store
from tests.contracts.examples import NOW, SOURCE, discovered, finding, with_text
from tests.support.postgres import EMPTYING, new_database


@pytest.fixture
def store(postgres_database: Server) -> Iterator[Store]:
    made = Store(postgres_database)
    with made.transaction():
        made.sync_sources([SOURCE], NOW)
    yield made
    made.close()


def cut_off(server: Server) -> None:
    """Ends the store's connections to the database, as a server does that is started again."""
    with psycopg.connect(server.url, autocommit=True) as db:
        db.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
            " current_database() AND pid <> pg_backend_pid() AND application_name <> %s",
            [EMPTYING],
        )


def test_a_new_database_gets_all_migrations_once(postgres_server: Server) -> None:
    server = new_database(postgres_server)
    for read_only in (True, False):
        store = Store(server, read_only=read_only)
        applied = store.rows("SELECT name FROM sendwatch_migrations ORDER BY name")
        assert tuple(row["name"] for row in applied) == known_migrations()
        store.close()


def test_a_database_of_a_later_version_is_refused(postgres_server: Server) -> None:
    server = new_database(postgres_server)
    store = Store(server)
    store.run("INSERT INTO sendwatch_migrations VALUES ('9999_later')")
    store.close()
    with pytest.raises(StorageError, match="later version of sendwatch"):
        Store(server)


def test_a_connection_that_was_cut_is_replaced_before_it_is_used(
    store: Store, postgres_database: Server
) -> None:
    discovered(store)
    cut_off(postgres_database)
    assert store.last_publication() == 1
    discovered(store, "two")


def test_what_was_not_committed_when_the_connection_was_cut_is_not_there(
    store: Store, postgres_database: Server
) -> None:
    with pytest.raises(StorageError), store.transaction():
        store.save_text(Text(document="cd" * 32, version="plain/1", body="x"))
        cut_off(postgres_database)
        store.save_text(Text(document="ef" * 32, version="plain/1", body="x"))
    assert store.rows("SELECT 1 FROM texts") == []


def test_one_works_at_a_time_and_the_next_when_it_has_ended(
    store: Store, postgres_database: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.0)
    store.work_alone()
    other = Store(postgres_database)
    with pytest.raises(Busy, match="another sendwatch process is at work"):
        other.work_alone()
    store.close()
    monkeypatch.undo()
    other.work_alone()
    other.close()


def test_who_works_says_once_that_the_server_is_away_and_once_that_it_is_back(
    store: Store, postgres_database: Server, caplog: pytest.LogCaptureFixture
) -> None:
    store.work_alone()
    cut_off(postgres_database)
    with pytest.raises(StorageError):
        store.last_publication()
    for name in ("one", "two"):
        discovered(store, name)
    cut_off(postgres_database)
    with pytest.raises(StorageError):
        store.last_publication()
    said = [record.message for record in caplog.records]
    away, back = "the database is away; it is tried until it is back", "the database is back"
    assert said == [away, back, away]


def test_a_worker_that_lost_its_connection_commits_nothing_once_another_is_at_work(
    store: Store, postgres_database: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.0)
    store.work_alone()
    cut_off(postgres_database)
    other = Store(postgres_database)
    other.work_alone()
    with pytest.raises(StorageError):
        discovered(store)
    with pytest.raises(Busy):
        discovered(store)
    other.close()
    monkeypatch.undo()
    store.work_alone()
    discovered(store)
    assert store.last_publication() == 1


def test_those_who_write_together_wait_only_for_who_writes_in_turn(
    store: Store, postgres_database: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 1)
    other = Store(postgres_database)
    with store.transaction("together"):
        with other.transaction("together"):
            pass
        with pytest.raises(StorageError, match="another sendwatch process is writing"):
            discovered(other)
    with store.transaction():
        assert store.last_publication() == 0, "what was sent before it is done"
        with pytest.raises(StorageError), other.transaction("together"):
            pass
    discovered(other)
    other.close()


def test_a_transaction_is_not_begun_inside_another(store: Store) -> None:
    with (
        store.transaction(),
        pytest.raises(StorageError, match="open already"),
        store.transaction(),
    ):
        pass
    discovered(store)


def test_what_is_refused_is_told_at_the_commit_at_the_latest_and_leaves_nothing(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    text = Text(document="cd" * 32, version="plain/1", body="x")
    for _ in range(2):
        with pytest.raises(psycopg.IntegrityError, match="foreign key"), store.transaction():
            store.save_text(text)
            store.run("INSERT INTO listings VALUES ('nobody', 'x', 'none', '', '', '', '')")
            store.save_text(text)
    assert store.rows("SELECT 1 FROM texts") == []
    assert not caplog.records
    with store.transaction():
        store.save_text(text)
    assert len(store.rows("SELECT 1 FROM texts")) == 1


def test_a_store_that_only_looks_cannot_write(store: Store, postgres_database: Server) -> None:
    looking = Store(postgres_database, read_only=True)
    with pytest.raises(StorageError, match="read-only"):
        looking.run("DELETE FROM sources")
    looking.close()


def test_a_long_list_is_read_while_other_questions_are_asked(store: Store) -> None:
    for ref in ("one", "two", "three"):
        discovered(store, ref)
    rows = store.each_row("SELECT id FROM publications ORDER BY seq")
    found = [store.publication(row["id"]).source_ref for row in rows]
    assert found == ["one", "two", "three"]
    with store.transaction():
        rows = store.each_row("SELECT id FROM publications ORDER BY seq")
        assert [store.publication(row["id"]).source_ref for row in rows] == found


def test_a_character_that_the_server_cannot_hold_moves_no_other(store: Store) -> None:
    body = "Waits\x00 are long. Leaders know why."
    publication, text_id, text = with_text(store, body=body)
    with store.transaction():
        store.save_findings(publication, text_id, "1", [finding(text, "Leaders know why.")])
        store.update_publication(publication, reason='no\x00"\\u0000" text')
    assert store.text(text_id).body == body.replace("\x00", "\ufffd")
    assert [each.span.quote for each in store.findings_in(publication)] == ["Leaders know why."]


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ('{"a":"\\u0000"}', '{"a":"\\ufffd"}'),
        ('{"a":"\\\\u0000"}', '{"a":"\\\\u0000"}'),
        ('{"a":"\\\\\\u0000"}', '{"a":"\\\\\\ufffd"}'),
        (3, 3),
    ],
)
def test_escaped_in_json_it_is_replaced_and_a_backslash_before_a_name_is_not(
    given: object, stored: object
) -> None:
    assert storable(given) == stored


def test_a_text_of_more_words_than_an_index_entry_holds_is_stored_and_found(store: Store) -> None:
    body = "Beginning " + " ".join(f"{number:07x}" for number in range(300_000))
    publication, _, _ = with_text(store, body=body)
    with store.transaction():
        store.update_publication(publication, label="inspection_outcome")
    (found,) = store.search_publications("beginning", since=None, until=None, limit=9)
    assert found.id == publication


def test_what_is_deleted_leaves_the_index(store: Store) -> None:
    publication, text_id, text = with_text(store)
    for words in (("Leaders know", "too long"), ("Leaders know",), ()):
        with store.transaction():
            store.save_findings(publication, text_id, "1", [finding(text, each) for each in words])
        indexed = store.rows("SELECT seq FROM findings_fts ORDER BY seq")
        assert indexed == store.rows("SELECT seq FROM findings ORDER BY seq")
        assert len(indexed) == len(words)


def test_signs_part_words_and_accents_do_not_tell_them_apart(store: Store) -> None:
    for sign in "!#$%&'()*+,-./:;<=>?@[\\]^_`{|}~‐‑‒–—‘’“”…·•£":
        assert plain(store, f"a{sign}b{sign}{sign}ć") == ["a", "b", "ć"], sign
    assert plain(store, '"Noël, Zoë" ÷ 2 é') == ['"Noel', 'Zoe"', "÷", "2", "e"]


def plain(store: Store, words: str) -> list[str]:
    (row,) = store.rows("SELECT plain_words(?) AS said", words)
    return str(row["said"]).split()


def test_marks_and_words_of_sqlite_become_the_server_s() -> None:
    assert translated("SELECT a CROSS JOIN b INDEXED BY c WHERE x = ?2 AND y = ?1 AND z = ?") == (
        "SELECT a JOIN b WHERE x = $2 AND y = $1 AND z = $1"
    )
    assert translated("UPDATE a SET b = ?, c = ?") == "UPDATE a SET b = $1, c = $2"


def test_a_server_that_is_not_there_is_named_with_the_remedy_and_without_the_password() -> None:
    server = Server("postgresql://sendwatch@127.0.0.1:9/none", "a password of the test’s")
    with pytest.raises(StorageError, match=r"127\.0\.0\.1:9/none.*\[storage\] url") as fault:
        Store(server)
    assert "a password" not in str(fault.value) and "a password" not in repr(server)


def test_without_the_packages_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "storage.postgres.connection", raising=False)
    monkeypatch.setitem(sys.modules, "psycopg_pool", None)
    with pytest.raises(SettingsError, match=r"psycopg_pool.*sendwatch\[server\]"):
        Store(Server("postgresql://sendwatch@127.0.0.1:9/none"))


def test_its_tables_have_the_columns_of_sqlite_s_in_their_order(
    store: Store, tmp_path: Path
) -> None:
    """So that one `INSERT` without names serves both, and no migration is forgotten here."""
    own: dict[str, list[str]] = {}
    for row in store.rows(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema ="
        " 'public' AND column_name <> 'rowid' ORDER BY table_name, ordinal_position"
    ):
        own.setdefault(row["table_name"], []).append(row["column_name"])
    file = Store(tmp_path / "test.db")
    theirs: dict[str, list[str]] = {}
    for row in file.rows(
        "SELECT t.name AS table_name, c.name AS column_name FROM pragma_table_list t,"
        " pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name,"
        " c.cid"
    ):
        theirs.setdefault(row["table_name"], []).append(row["column_name"])
    file.close()
    apart = {"sendwatch_migrations", "findings_fts", "texts_fts"}
    assert {name: columns for name, columns in own.items() if name not in apart} == {
        name: columns for name, columns in theirs.items() if not name.startswith(("_", "sqlite_"))
    }
