"""What the parts of the store ask of the database below them."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class FullText:
    """Statements that search words; the first value of each is a `full_text_query`.

    `newest`: the numbers (`seq`) of the findings that match, the last stored first; takes a limit
    too. `ranked`: the same from a number on, which it takes too, best first. `publications`: where
    the publications (`p`) whose texts match are selected from, and `best_text` their order.
    """

    newest: str
    ranked: str
    publications: str
    best_text: str


class Database(Protocol):
    """An open database. Every method raises StorageError, with its name and the remedy; a row that
    the schema refuses raises the driver's own IntegrityError.
    """

    full_text: FullText

    def transaction(self, *, in_turn: bool, together: bool = False) -> AbstractContextManager[None]:
        """Commits all writes inside together, or none; meanwhile nobody else writes `in_turn`;
        others may that are `together` if this one is. Not nested.
        """
        ...

    def unless_taken(self, rows: str) -> str:
        """The end of a query for `rows` (a table's name in it) to claim: those that another
        transaction holds are left out.
        """
        ...

    def among(self, query: str) -> str:
        """The condition that a column's value is one of the few that a query gives, which is read
        first, so that the column's index leads to its rows.
        """
        ...

    def work_alone(self) -> None:
        """Makes this the only one that polls, reads and tells over this database, until it is
        closed. Raises Busy when another one is at work there.
        """
        ...

    def committed(self, sql: str, values: Sequence[object]) -> list[dict[str, Any]]:
        """The rows of one statement that writes, and is a transaction of its own, not in turn."""
        ...

    def rows(self, sql: str, values: Sequence[object]) -> list[dict[str, Any]]:
        """All rows of a query, as dictionaries."""
        ...

    def each_row(self, sql: str, values: Sequence[object]) -> Iterator[dict[str, Any]]:
        """The rows of a query one after another: for very many."""
        ...

    def tuples(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """All rows of a query as tuples: for tens of thousands of rows."""
        ...

    def run(self, sql: str, values: Sequence[object]) -> int:
        """Executes one statement; returns the number of rows changed."""
        ...

    def run_each(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Executes one statement with the values of each row."""
        ...

    def has_table(self, name: str) -> bool:
        """Whether there is a table of that name."""
        ...

    def version(self) -> str:
        """What changes with each commit of others, and with each write of this connection."""
        ...

    def loose(self) -> float:
        """Which part of the space that is taken holds nothing any more, 0 to 1."""
        ...

    def optimise(self) -> None:
        """Renews what plans of queries are made by, where it is out of date."""
        ...

    def tidy(self) -> None:
        """Gives space back, for which it may take long."""
        ...

    def forget_deleted(self) -> bool:
        """Overwrites what was deleted; False while a reader holds an old state."""
        ...

    def close(self) -> None:
        """Closes what is open."""
        ...
