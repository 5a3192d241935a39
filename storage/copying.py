"""Copies the tables of one store to another, and tells whether both hold the same."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import msgspec

from pipeline.errors import SettingsError
from storage.postgres.dialect import storable
from storage.sql.connection import ALL, COPY_MARK, Connection
from storage.unfinished import copied_from

AT_ONCE = 200
"""How many rows are committed together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with its columns, and the order in which its rows are copied and compared.

    `json` names the columns that hold JSON, `truths` those that are true or false, which SQLite
    stores as 0 and 1.
    """

    name: str
    columns: tuple[str, ...]
    order: str
    json: frozenset[str]
    truths: frozenset[str]

    @property
    def names(self) -> str:
        """The columns for a statement."""
        return ", ".join(f'"{name}"' for name in self.columns)


def begin_copy(source: str, target: Connection, tables: Sequence[Table]) -> None:
    """Marks a new store as the target of a copy, before anything else is written to it.

    A store that bears the mark already, since a copy from the same source was cut short, is taken
    up again. Raises SettingsError if it holds anything else.
    """
    with target.transaction():
        if (marked := copied_from(target)) == source:
            return
        used = marked or next((each.name for each in tables if count_of(target, each)), "")
        if used:
            raise SettingsError(
                f"{target.place} is not empty ({used}): name a new database, nothing is overwritten"
            )
        target.run(f"CREATE TABLE {COPY_MARK} (source TEXT NOT NULL)")
        target.run(f"INSERT INTO {COPY_MARK} VALUES (?)", source)


def end_copy(target: Connection) -> None:
    """Takes the mark away: the copy is whole."""
    with target.transaction():
        target.run(f"DROP TABLE {COPY_MARK}")


def archived_in(store: Connection, most: int = ALL) -> list[str]:
    """The hashes of the documents whose bytes its archive has to hold, the newest first."""
    rows = store.rows(
        "SELECT sha256 FROM documents WHERE bytes_gone_at IS NULL GROUP BY sha256 ORDER BY"
        " max(fetched_at) DESC LIMIT ?",
        most,
    )
    return [row["sha256"] for row in rows]


def count_of(store: Connection, table: Table) -> int:
    """How many rows a table has."""
    return store.count(f"SELECT count(*) AS n FROM {table.name}")


def copy_table(
    source: Connection, target: Connection, table: Table, show: Callable[[str], None]
) -> int:
    """Copies the rows that the target does not have yet: those after the ones that it has.

    Returns how many rows it then has. What has been committed stays if it is cut short.
    """
    have = count_of(target, table)
    rows = source.each_row(
        f"SELECT {table.names} FROM {table.name} ORDER BY {table.order} LIMIT ? OFFSET ?", ALL, have
    )
    insert = (
        f"INSERT INTO {table.name} ({table.names}) VALUES ({', '.join('?' * len(table.columns))})"
    )
    while some := [[*_values(table, row)] for row in islice(rows, AT_ONCE)]:
        with target.transaction():
            target.run_each(insert, some)
        have += len(some)
        show(f"{table.name}: {have} rows")
    return have


def _values(table: Table, row: dict[str, Any]) -> Iterator[object]:
    for name, value in row.items():
        yield bool(value) if name in table.truths and value is not None else value


def digest_of(store: Connection, table: Table) -> str:
    """A hash of all rows of a table, the same in every store that holds the same."""
    digest = hashlib.sha256()
    for row in store.each_row(f"SELECT {table.names} FROM {table.name} ORDER BY {table.order}"):
        said = {
            name: _compared(storable(value), is_json=name in table.json)
            for name, value in zip(table.columns, _values(table, row), strict=True)
        }
        digest.update(msgspec.json.encode(said, order="deterministic"))
    return digest.hexdigest()


def _compared(value: object, *, is_json: bool) -> object:
    return msgspec.json.decode(value) if is_json and isinstance(value, str) else value
