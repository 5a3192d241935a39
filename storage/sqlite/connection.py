"""One SQLite file: opening it, and the transactions for every write.

WAL, `synchronous=FULL` (a committed step survives a power cut if the disk keeps its promises),
foreign keys on, a busy timeout, STRICT tables, `secure_delete` (deleted data is overwritten). One
process writes at a time (`storage.lock`); readers open their own connections.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from pipeline.errors import StorageError
from storage.sqlite.json_columns import dumps
from storage.sqlite.newest_schema import is_newest
from storage.sqlite.rows import as_row

T = TypeVar("T")
PLAIN = (str, int, float, type(None))
"""The types that a column holds unconverted."""
BUSY_SECONDS = 15.0
OLDEST_SQLITE = (3, 37, 0)
"""The first release with STRICT tables."""
AT_ONCE = ""
"""A due time before any moment: new work runs at once, even after the clock was set back."""

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
    "ioerr": "the disk gave an error: check it and its free space",
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


class Connection:
    """A connection to the database file; each part of the store is built on it."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Opens `path`, and brings a database of an earlier version up to date.

        Raises StorageError, naming the file and the remedy, when that fails.
        """
        self.path = path
        mode = f"file:{path}?mode={'ro' if read_only else 'rwc'}"
        with self.named_faults():
            self.db = sqlite3.connect(mode, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
            if not is_newest(self.db):
                self._bring_up_to_date(read_only)
            elif not read_only:
                self._prepare_writing()
            self.db.execute("PRAGMA foreign_keys=ON")

    def _prepare_writing(self) -> None:
        self.db.execute("PRAGMA journal_mode=WAL")
        self.db.execute("PRAGMA synchronous=FULL")
        self.db.execute("PRAGMA secure_delete=ON")

    def _bring_up_to_date(self, read_only: bool) -> None:
        """Applies the migrations that are missing, over another connection if this may not write.

        Raises StorageError for a database of a later version.
        """
        # imported only where something is missing: sqlite-utils and the migrations take longer to
        # load than most commands take
        from sqlite_utils import Database

        from storage.sqlite.migrations import check_not_later, schema

        check_not_later(Database(self.db))
        if read_only:
            Connection(self.path).close()
            return
        self._prepare_writing()
        # rebuilding a table that others refer to needs foreign keys off, which cannot be switched
        # inside a transaction
        self.db.execute("PRAGMA foreign_keys=OFF")
        schema.apply(Database(self.db))

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
    def transaction(self) -> Iterator[None]:
        """Commits all writes inside together, or none. Not nested."""
        with self.named_faults():
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                raise
            self.db.execute("COMMIT")

    def each_row(self, sql: str, *values: object) -> Iterator[dict[str, Any]]:
        """The rows of a query one after another, as dictionaries: for very many."""
        with self.named_faults():
            cursor = self.db.execute(sql, values)
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))

    def rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        """All rows of a query, as dictionaries."""
        return list(self.each_row(sql, *values))

    def tuples(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows of a query, as tuples: where there are very many, and half the time of `rows`
        counts.
        """
        with self.named_faults():
            return self.db.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> dict[str, Any] | None:
        """The first row of a query, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def numbers(self, sql: str, *values: object) -> list[int]:
        """The first column of a query, which holds numbers: for tens of thousands of rows."""
        with self.named_faults():
            return [number for (number,) in self.db.execute(sql, values)]

    def typed(self, kind: type[T], sql: str, *values: object) -> list[T]:
        """All rows of a query, as model values."""
        return [as_row(row, kind) for row in self.rows(sql, *values)]

    def typed_row(self, kind: type[T], sql: str, *values: object) -> T | None:
        """The first row of a query as a model value, or None."""
        return next(iter(self.typed(kind, sql, *values)), None)

    def update(self, table: str, key: str, id: object, columns: Mapping[str, object]) -> None:
        """Sets columns of the rows whose `key` is `id`; anything but plain values is stored as
        JSON.
        """
        names = ", ".join(f"{name} = ?" for name in columns)
        plain = (each if isinstance(each, PLAIN) else dumps(each) for each in columns.values())
        self.run(f"UPDATE {table} SET {names} WHERE {key} = ?", *plain, id)

    def run(self, sql: str, *values: object) -> int:
        """Executes one statement in the open transaction; returns the number of rows changed."""
        with self.named_faults():
            return self.db.execute(sql, values).rowcount

    def run_each(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Executes one statement with the values of each row, in the open transaction."""
        with self.named_faults():
            self.db.executemany(sql, rows)

    def count(self, sql: str) -> int:
        """The single number `n` that a query returns."""
        row = self.row(sql)
        return int(row["n"]) if row else 0

    def forget_deleted(self) -> bool:
        """Clears deleted data from the write-ahead log too; False while a reader holds an old
        state.
        """
        with self.named_faults():
            row = self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not row[0]

    def close(self) -> None:
        """Closes the connection."""
        self.db.close()


def newest_event(db: Connection) -> int:
    """The id of the newest event, 0 when the log is empty."""
    return db.count("SELECT coalesce(max(id), 0) AS n FROM events")
