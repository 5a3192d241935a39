"""What each part of the store is built on: statements to the open database, rows as values."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TypeVar

from pipeline.config.options import Server
from pipeline.errors import SettingsError, StorageError
from pipeline.ports.transactions import Turn
from storage.sql.database import Database
from storage.sql.json_columns import dumps
from storage.sql.rows import as_row

T = TypeVar("T")
PLAIN = (str, int, float, type(None))
"""The types that a column holds unconverted."""
ALL = 2**62
"""A limit that no list comes to."""
AT_ONCE = ""
"""A due time before any moment: new work runs at once, even after the clock was set back."""

COPY_MARK = "copy_unfinished"
"""A table with one row, which names where a copy is from, in a store that is not whole yet."""


def opened(place: Path | Server, *, read_only: bool) -> Database:
    """The database at `place`, of the newest schema. Raises StorageError with the remedy."""
    if isinstance(place, Path):
        from storage.sqlite.connection import SQLiteDatabase

        return SQLiteDatabase(place, read_only=read_only)
    try:
        from storage.postgres.connection import PostgresDatabase
    except ModuleNotFoundError as missing:
        raise SettingsError(
            f"[storage] url names a database on a server, for which {missing.name} is needed:"
            " python -m pip install 'sendwatch[server]'"
        ) from missing

    return PostgresDatabase(place, read_only=read_only)


class Connection:
    """An open database; each part of the store is built on it."""

    def __init__(self, place: Path | Server, *, read_only: bool = False) -> None:
        """Opens the database, and brings one of an earlier version up to date.

        Raises StorageError, naming the database and the remedy, when that fails.
        """
        self.place = place
        self.database = opened(place, read_only=read_only)

    def check_whole(self) -> None:
        """Closes the database and raises StorageError if a copy to it has not ended."""
        if not self.database.has_table(COPY_MARK):
            return
        # for a copy that was cut short: most commands do without
        from storage.unfinished import copied_from, how_to_end

        words = ": ".join(how_to_end(copied_from(self), self.place))
        self.close()
        raise StorageError(f"database {self.place}: {words}")

    def transaction(self, turn: Turn = "alone") -> AbstractContextManager[None]:
        """Documented in `pipeline.ports.transactions`."""
        return self.database.transaction(turn)

    def work_alone(self) -> None:
        """Keeps other workers from the database until this is closed. Raises Busy."""
        self.database.work_alone()

    def each_row(self, sql: str, *values: object) -> Iterator[dict[str, Any]]:
        """The rows of a query one after another, as dictionaries: for very many."""
        return self.database.each_row(sql, values)

    def rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        """All rows of a query, as dictionaries."""
        return self.database.rows(sql, values)

    def tuples(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows of a query, as tuples, in half the time of `rows`: for very many."""
        return self.database.tuples(sql, values)

    def row(self, sql: str, *values: object) -> dict[str, Any] | None:
        """The first row of a query, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def numbers(self, sql: str, *values: object) -> list[int]:
        """The first column of a query, which holds numbers: for tens of thousands of rows."""
        return [number for (number,) in self.tuples(sql, *values)]

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

    def run(self, sql: str, *values: object) -> None:
        """Executes one statement in the open transaction."""
        self.database.run(sql, values)

    def changed(self, sql: str, *values: object) -> int:
        """The same; returns the number of rows changed."""
        return self.database.changed(sql, values)

    def insert_rows(
        self, table: str, names: Sequence[str], rows: Sequence[Sequence[object]], ending: str
    ) -> None:
        """Inserts many rows at once, in the open transaction; see `storage.sql.database`."""
        self.database.insert_rows(table, names, rows, ending)

    def run_each(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Executes one statement with the values of each row, in the open transaction."""
        self.database.run_each(sql, rows)

    def typed_only(self, kind: type[T], sql: str, id: object) -> T:
        """The row with this id as a model value. Raises KeyError where there is none."""
        if (row := self.typed_row(kind, sql, id)) is None:
            raise KeyError(id)
        return row

    def inserted(self, sql: str, *values: object) -> Any:
        """The id of the row that a statement ending in `RETURNING id` has written."""
        row = self.row(sql, *values)
        assert row is not None
        return row["id"]

    def count(self, sql: str, *values: object) -> int:
        """The single number `n` that a query returns."""
        row = self.row(sql, *values)
        return int(row["n"]) if row else 0

    def forget_deleted(self) -> bool:
        """Clears deleted data from the files beside the database too; False if a reader still
        holds an earlier state.
        """
        return self.database.forget_deleted()

    def close(self) -> None:
        """Closes the connection."""
        self.database.close()


def newest_event(db: Connection) -> int:
    """The id of the newest event, 0 when the log is empty."""
    return db.count("SELECT coalesce(max(id), 0) AS n FROM events")
