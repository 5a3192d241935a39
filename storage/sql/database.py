"""What the parts of the store ask of the database below them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from pipeline.model.health import WorkerRow
from pipeline.ports.transactions import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class FullText:
    """Statements that search words; the first value of each is a `full_text_query`.

    `newest` selects the numbers (`seq`) of the findings that match, the last stored first; its
    second value is a limit. `ranked` selects them best first; its second value is the lowest
    number wanted. `publications` is the FROM clause for publications (`p`) whose texts match, and
    `best_text` the order that puts the best first.
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

    def transaction(self, turn: Turn) -> AbstractContextManager[None]:
        """Commits all writes inside, or none of them. Cannot be nested."""
        ...

    def unless_taken(self, rows: str) -> str:
        """The end of a query that selects rows in order to claim them: it leaves out those that
        another transaction holds. `rows` is their table's name in the query.
        """
        ...

    def among(self, query: str) -> str:
        """A condition on a column: its value is among the few that `query` selects.

        It is written so that the query is read first, and the column's index is used.
        """
        ...

    def work_alone(self) -> None:
        """Keeps every other service and worker away from this database until it is closed.

        Raises Busy if one is at work there already.
        """
        ...

    def committed(self, sql: str, values: Sequence[object]) -> list[dict[str, Any]]:
        """The rows of one writing statement, as a transaction of its own, in no turn."""
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

    def run(self, sql: str, values: Sequence[object]) -> None:
        """Executes one statement. In a transaction, its error may be raised by a later statement,
        or by the commit.
        """
        ...

    def changed(self, sql: str, values: Sequence[object]) -> int:
        """Executes one statement; returns the number of rows changed."""
        ...

    def insert_with(
        self, sql: str, values: Sequence[object], then: Sequence[tuple[str, Sequence[object]]]
    ) -> Callable[[], Sequence[int]]:
        """Executes an INSERT that ends in `RETURNING id` in the open transaction and, if it has
        written a row, the INSERTs of one row each that follow from it, which end in `FROM first`,
        that row. What is given says the ids of all rows, none if there are none: it may be asked
        when the transaction has ended, so that nothing waits for them meanwhile.
        """
        ...

    def must_change(self, sql: str, values: Sequence[object], otherwise: Exception) -> None:
        """Executes one statement in the open transaction, which fails with `otherwise` if no row is
        changed: at the latest where it would be committed.
        """
        ...

    def insert_rows(
        self, table: str, names: Sequence[str], rows: Sequence[Sequence[object]], ending: str
    ) -> None:
        """Inserts rows of these columns by as few statements as the database can, each of which
        ends in `ending`.
        """
        ...

    def run_each(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Executes one statement with the values of each row; errors are as with `run`."""
        ...

    def workers(self) -> list[WorkerRow]:
        """The workers that are connected, by name."""
        ...

    def has_table(self, name: str) -> bool:
        """Whether there is a table of that name."""
        ...

    def version(self) -> str:
        """A text that changes with each commit of others and each write of this connection."""
        ...

    def loose(self) -> float:
        """The share of the database's space that is unused, from 0 to 1."""
        ...

    def optimise(self) -> None:
        """Updates the statistics by which queries are planned, where they are out of date."""
        ...

    def tidy(self) -> None:
        """Gives unused space back to the system, which may take long."""
        ...

    def forget_deleted(self) -> bool:
        """Overwrites what was deleted; False if a reader still holds an earlier state."""
        ...

    def close(self) -> None:
        """Closes the database."""
        ...
