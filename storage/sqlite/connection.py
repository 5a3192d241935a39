"""One SQLite file: opening it, and the transactions for every write.

WAL, `synchronous=FULL` (a committed step survives a power cut if the disk keeps its promises),
foreign keys on, a busy timeout, STRICT tables, `secure_delete` (deleted data is overwritten). One
process writes at a time (`storage.lock`); readers open their own connections.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

from pipeline.errors import StorageError
from pipeline.model.health import WorkerRow
from pipeline.ports.transactions import Turn
from storage.sql.database import FullText
from storage.sqlite.newest_schema import is_newest

BUSY_SECONDS = 15.0
OLDEST_SQLITE = (3, 37, 0)
"""The first release with STRICT tables."""
ROWS_AT_ONCE = 100
"""The most rows of one statement: each writes its words to the index by itself, so that one for
each finding took a quarter longer.
"""
MATCHES = "SELECT rowid AS seq FROM findings_fts WHERE findings_fts MATCH ?"
FULL_TEXT = FullText(
    newest=f"{MATCHES} ORDER BY rowid DESC LIMIT ?",
    ranked=f"{MATCHES} AND rowid >= ? ORDER BY rank",
    publications=(
        "FROM texts_fts JOIN texts t ON t.seq = texts_fts.rowid JOIN publications p ON p.text_id ="
        " t.id WHERE texts_fts MATCH ?"
    ),
    best_text="texts_fts.rank",
)
ADVICE = {
    "locked": (
        "another program holds the database: close it (a browser for SQLite files, a copy in"
        " progress), then try again"
    ),
    "full": (
        "the disk is full: free some space, then run the command again; nothing committed is lost"
    ),
    "readonly": "the file cannot be written: check who owns it and its folder",
    "notadb": "this is not a SQLite database: move it away, or restore a backup",
    "corrupt": "the file is damaged: restore a backup",
    "cantopen": "the file cannot be opened: check that its folder exists and can be written",
    "ioerr": (
        "the disk gave an error: check it, its free space, and any quota or limit on the size of"
        " files"
    ),
}


def sqlite_release() -> tuple[int, int, int]:
    """The release of SQLite that Python was built with."""
    return sqlite3.sqlite_version_info


def advice(fault: sqlite3.Error) -> str:
    """What a person can do about `fault`, by SQLite's name for it."""
    name = (
        (getattr(fault, "sqlite_errorname", "") or "").lower()
        + " "
        + str(fault).lower().replace(" ", "")
    )
    return next(
        (words for key, words in ADVICE.items() if key in name),
        'see docs/operations.md, "The database"',
    )


class SQLiteDatabase:
    """A connection to the database file; its methods are documented in `storage.sql.database`."""

    full_text = FULL_TEXT

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Opens `path`, and brings a database of an earlier version up to date.

        Raises StorageError, naming the file and the remedy, when that fails.
        """
        self.path = path
        mode = f"file:{path}?mode={'ro' if read_only else 'rwc'}"
        with self.named_faults():
            self.raw = sqlite3.connect(mode, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
            if not is_newest(self.raw):
                self._bring_up_to_date(read_only)
            elif not read_only:
                self._prepare_writing()
            self.raw.execute("PRAGMA foreign_keys=ON")

    def _prepare_writing(self) -> None:
        self.raw.execute("PRAGMA journal_mode=WAL")
        self.raw.execute("PRAGMA synchronous=FULL")
        self.raw.execute("PRAGMA secure_delete=ON")

    def _bring_up_to_date(self, read_only: bool) -> None:
        """Applies the migrations that are missing, over another connection if this may not write.

        Raises StorageError for a database of a later version.
        """
        # imported only where something is missing: sqlite-utils and the migrations take longer to
        # load than most commands take
        from sqlite_utils import Database

        from storage.sqlite.migrations import check_not_later, schema

        check_not_later(Database(self.raw))
        if read_only:
            SQLiteDatabase(self.path).close()
            return
        self._prepare_writing()
        # rebuilding a table that others refer to needs foreign keys off, which cannot be switched
        # inside a transaction
        self.raw.execute("PRAGMA foreign_keys=OFF")
        schema.apply(Database(self.raw))

    @contextmanager
    def named_faults(self) -> Iterator[None]:
        """Turns SQLite's errors into StorageError, with the file's name and the remedy."""
        try:
            yield
        except sqlite3.IntegrityError:
            raise
        except sqlite3.Error as fault:
            raise StorageError(f"database {self.path}: {fault}: {advice(fault)}") from fault

    @contextmanager
    def transaction(self, turn: Turn) -> Iterator[None]:
        with self.named_faults():
            self.raw.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self.raw.in_transaction:
                    self.raw.execute("ROLLBACK")
                raise
            self.raw.execute("COMMIT")

    def unless_taken(self, rows: str) -> str:
        return ""

    def among(self, query: str) -> str:
        return f"IN ({query})"

    def committed(self, sql: str, values: Sequence[object]) -> list[dict[str, Any]]:
        with self.transaction("none"):
            return self.rows(sql, values)

    def work_alone(self) -> None:
        """Does nothing: `storage.lock.WorkerLock` holds the data folder."""

    def rows(self, sql: str, values: Sequence[object]) -> list[dict[str, Any]]:
        return list(self.each_row(sql, values))

    def each_row(self, sql: str, values: Sequence[object]) -> Iterator[dict[str, Any]]:
        with self.named_faults():
            cursor = self.raw.execute(sql, values)
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))

    def tuples(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        with self.named_faults():
            return self.raw.execute(sql, values).fetchall()

    def run(self, sql: str, values: Sequence[object]) -> None:
        with self.named_faults():
            self.raw.execute(sql, values)

    def insert_with(
        self, sql: str, values: Sequence[object], then: Sequence[tuple[str, Sequence[object]]]
    ) -> Callable[[], Sequence[int]]:
        ids = [id for (id,) in self.tuples(sql, values)]
        for following, own in then if ids else ():
            words = f"{following.removesuffix('first')}(SELECT ? AS id) first RETURNING id"
            ids += [id for (id,) in self.tuples(words, (*own, ids[0]))]
        return lambda: ids

    def changed(self, sql: str, values: Sequence[object]) -> int:
        with self.named_faults():
            return self.raw.execute(sql, values).rowcount

    def must_change(self, sql: str, values: Sequence[object], otherwise: Exception) -> None:
        if not self.changed(sql, values):
            raise otherwise

    def insert_rows(
        self, table: str, names: Sequence[str], rows: Sequence[Sequence[object]], ending: str
    ) -> None:
        columns = ", ".join(f'"{name}"' for name in names)
        for first in range(0, len(rows), ROWS_AT_ONCE):
            some = rows[first : first + ROWS_AT_ONCE]
            places = ", ".join([f"({', '.join('?' * len(names))})"] * len(some))
            self.run(
                f"INSERT INTO {table} ({columns}) VALUES {places} {ending}",
                [*chain.from_iterable(some)],
            )

    def run_each(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        with self.named_faults():
            self.raw.executemany(sql, rows)

    def workers(self) -> list[WorkerRow]:
        return []

    def has_table(self, name: str) -> bool:
        return bool(self.tuples("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)))

    def version(self) -> str:
        with self.named_faults():
            (others,) = self.raw.execute("PRAGMA data_version").fetchone()
        return f"{others}/{self.raw.total_changes}"

    def loose(self) -> float:
        ((pages, free),) = self.tuples(
            "SELECT page_count, freelist_count FROM pragma_page_count(), pragma_freelist_count()",
            (),
        )
        return free / pages if pages else 0.0

    def optimise(self) -> None:
        self.run("PRAGMA optimize", ())

    def tidy(self) -> None:
        self.optimise()
        self.run("VACUUM", ())
        self.run("PRAGMA wal_checkpoint(TRUNCATE)", ())

    def forget_deleted(self) -> bool:
        with self.named_faults():
            row = self.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not row[0]

    def close(self) -> None:
        self.raw.close()
