"""A database of every released schema is brought up to date with everything in it."""

import gzip
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from storage.backup.database import faults_of, migrations_of
from storage.backup.make import make_backup
from storage.backup.restore import restore
from storage.findings_reader import FindingsReader
from storage.sqlite.migrations import known_migrations
from storage.sqlite.newest_schema import NEWEST
from storage.store import Store

KEPT = Path(__file__).parent / "schemas"


def unpacked(name: str, folder: Path) -> Path:
    """The kept database of the schema that ends with the migration `name`, in a data folder."""
    folder.mkdir()
    path = folder / "sendwatch.db"
    path.write_bytes(gzip.decompress((KEPT / f"{name}.db.gz").read_bytes()))
    return path


def held(path: Path) -> dict[str, Counter[Any]]:
    """What nobody may lose: words, readers, messages and events, as far as the schema has them."""
    queries = {
        "publications": "SELECT id, url, title, state, label FROM publications",
        "documents": "SELECT publication_id, sha256 FROM documents",
        "findings": 'SELECT id, publication_id, quote, start, "end" FROM findings',
        "texts": "SELECT id, body FROM texts",
        "events": "SELECT name, subject, at FROM events",
        "subscribers": "SELECT id, channel, address FROM subscribers",
        "deliveries": "SELECT id, subscriber_id, state, sent_at FROM deliveries",
        "issues": "SELECT kind, subject, state FROM issues",
        "tasks": "SELECT handler, state, attempts FROM tasks",
    }
    with closing(sqlite3.connect(path)) as db:
        return {name: Counter(db.execute(query).fetchall()) for name, query in queries.items()}


def shape(path: Path) -> dict[str, list[Any]]:
    """The columns of each table."""
    with closing(sqlite3.connect(path)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {name: sorted(db.execute(f"PRAGMA table_info({name})")) for name in names}


def test_each_schema_is_kept() -> None:
    """After adding a migration, run scripts/keep_schema.py and commit what it writes."""
    assert {path.name.removesuffix(".db.gz") for path in KEPT.glob("*.db.gz")} == set(
        known_migrations()
    )


def test_the_newest_migration_is_known_without_loading_them() -> None:
    assert known_migrations()[-1] == NEWEST


@pytest.mark.parametrize("name", known_migrations())
def test_looking_at_a_database_of_each_schema_brings_it_up_to_date(
    tmp_path: Path, name: str
) -> None:
    path = unpacked(name, tmp_path / "var")
    before = held(path)
    reader = FindingsReader(path, read_only=True)
    assert reader.inspection_records() == FindingsReader(path).inspection_records()
    assert migrations_of(path) == known_migrations() and held(path) == before


@pytest.mark.parametrize("name", known_migrations())
def test_a_database_of_each_schema_is_upgraded_with_everything_in_it(
    tmp_path: Path, name: str
) -> None:
    path = unpacked(name, tmp_path / "var")
    assert migrations_of(path)[-1] == name
    before = held(path)
    assert all(before.values())
    Store(path).close()
    Store(tmp_path / "fresh.db").close()
    assert held(path) == before
    assert faults_of(path) == []
    assert migrations_of(path) == known_migrations()
    assert {table: {row[1] for row in rows} for table, rows in shape(path).items()} == {
        table: {row[1] for row in rows} for table, rows in shape(tmp_path / "fresh.db").items()
    }


@pytest.mark.parametrize("name", known_migrations())
def test_a_backup_of_each_schema_is_restored_and_upgraded(tmp_path: Path, name: str) -> None:
    before = held(unpacked(name, tmp_path / "var"))
    make_backup(tmp_path / "var", tmp_path / "backup", "2031-03-04T08:00:00.000Z")
    restore(tmp_path / "backup", tmp_path / "new")
    Store(tmp_path / "new" / "sendwatch.db").close()
    assert held(tmp_path / "new" / "sendwatch.db") == before
