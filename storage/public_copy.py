"""A database of the public tables alone, for people who explore them with tools of their own."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from pipeline.errors import StorageError

AT_ONCE = 1_000
"""How many rows are written together."""

QUERIES = {
    "areas_with_an_outcome": {
        "title": "Areas by the outcome that they had last",
        "description": "Choose an outcome: positive, inconsistent, systemic_failings, …",
        "sql": "select name, region, latest_visit, latest_published_on from areas where"
        " latest_outcome = :outcome order by name",
    },
    "what_inspectors_said": {
        "title": "What inspectors said about a subject",
        "description": "Choose a subject: therapies, annual_reviews, … Newest first.",
        "sql": "select area, kind, quote, published_on, permalink from findings where main_theme ="
        " :theme and voice in ('own', 'reported') order by published_on desc",
    },
    "subjects_by_year": {
        "title": "How often inspectors spoke of each subject, by year",
        "description": "Counts of findings in the record; no measure of quality.",
        "sql": "select substr(published_on, 1, 4) as year, main_theme, kind, count(*) as findings"
        " from findings where voice in ('own', 'reported') and main_theme is not null group by"
        " 1, 2, 3 order by 1, 2, 3",
    },
    "days_to_report": {
        "title": "Days from the last day of a visit to the report",
        "description": "Where both days are stated.",
        "sql": "select area, framework, visit, ended, published_on, julianday(published_on) -"
        " julianday(ended) as days from inspections where length(ended) = 10 and"
        " length(published_on) = 10 order by published_on desc",
    },
}
"""Questions about the tables that are ready to be asked: title, description and statement."""


class PublicCopy:
    """The tables of a new database."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(
        self, name: str, columns: Mapping[str, type], key: str, rows: Iterable[Sequence[Any]]
    ) -> int:
        """Adds a table with the primary key `key`; returns the number of its rows."""
        table = self._db.table(name)
        table.create(dict(columns), pk=key)
        named = (dict(zip(columns, row, strict=True)) for row in rows)
        table.insert_all(named, batch_size=AT_ONCE)
        return int(table.count)

    def index(self, name: str, columns: Iterable[str], searched: Sequence[str]) -> None:
        """Makes a table quick to narrow down by each of `columns`, and its words searchable."""
        table = self._db.table(name)
        for column in columns:
            table.create_index([column])
        if searched:
            table.enable_fts(searched, tokenize="porter")


@contextmanager
def public_copy(path: Path) -> Iterator[PublicCopy]:
    """A new database, which appears at `path` only when it is complete. Raises StorageError."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        database = Database(part)
        try:
            database.execute("PRAGMA synchronous=OFF")
            yield PublicCopy(database)
            database.conn.commit()
        finally:
            database.conn.close()
        part.replace(path)
    except (sqlite3.Error, OSError) as fault:
        raise StorageError(f"{path} cannot be written: {fault}") from fault
