"""The database's part of a backup: a consistent copy, and what a copy says about itself."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from pipeline.errors import StorageError
from storage.sql.connection import COPY_MARK
from storage.sqlite.connection import BUSY_SECONDS, advice
from storage.sqlite.migrations import schema
from storage.unfinished import SOURCE

_FETCHED = "SELECT DISTINCT sha256 FROM documents"
_KEPT = f"{_FETCHED} WHERE bytes_gone_at IS NULL"


@contextmanager
def _opened(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    """A connection to an existing file; raises StorageError with the remedy."""
    try:
        with closing(
            sqlite3.connect(
                f"{path.absolute().as_uri()}?mode={mode}",
                uri=True,
                timeout=BUSY_SECONDS,
                isolation_level=None,
            )
        ) as db:
            yield db
    except sqlite3.Error as fault:
        raise StorageError(f"database {path}: {fault}: {advice(fault)}") from fault


def copy_database(source: Path, target: Path) -> None:
    """Copies the database as it is at one moment, while others may go on writing to it.

    The copy is one file without a write-ahead log. Raises StorageError.
    """
    with _opened(source, "rw") as live, _opened(target, "rwc") as copy:
        # all pages in one step: one read transaction, which a writer neither waits for nor disturbs
        live.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")


def faults_of(path: Path) -> list[str]:
    """What SQLite finds wrong with the file and with its references; nothing for a sound one."""
    with _opened(path, "ro") as db:
        found = [str(row[0]) for row in db.execute("PRAGMA integrity_check(10)")]
        lost = db.execute("PRAGMA foreign_key_check").fetchall()
    damage = [words for words in found if words != "ok"]
    return damage + [f"row {row} of {table} refers to nothing" for table, row, *_ in lost[:10]]


def copied_from(path: Path) -> str:
    """Where a copy to the file is from that has not ended; "" when there is none."""
    with _opened(path, "ro") as db:
        marked = db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [COPY_MARK]).fetchone()
        return str(db.execute(SOURCE).fetchone()[0]) if marked else ""


def migrations_of(path: Path) -> tuple[str, ...]:
    """The names of the migrations that the file has, in the order in which it got them."""
    with _opened(path, "ro") as db:
        return tuple(each.name for each in schema.applied(Database(db)))


def documents_of(path: Path) -> tuple[str, ...]:
    """The hashes of the documents whose bytes the archive has to hold."""
    with _opened(path, "ro") as db:
        # a backup is wanted most before an upgrade, so the schema may be older than this program
        columns = [row[1] for row in db.execute("PRAGMA table_info(documents)")]
        query = _KEPT if "bytes_gone_at" in columns else _FETCHED
        return tuple(str(row[0]) for row in db.execute(f"{query} ORDER BY sha256"))


def newest_moment(path: Path) -> str:
    """When the newest event happened, as stored text; "" when there is none."""
    with _opened(path, "ro") as db:
        return str(db.execute("SELECT coalesce(max(at), '') FROM events").fetchone()[0])
