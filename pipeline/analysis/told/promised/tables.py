"""Rows of tables with a day in the column that says by when; a table may go on below a name.

"Priority 2" between two parts of a table belongs to neither: the head above both is that of both.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from pipeline.analysis.told.promised import phrases
from pipeline.analysis.told.promised.days_ahead import days_named, is_ahead
from pipeline.model.documents import Block, PartialDate, Span, Text, span

_BAR = "|"
_PART = 120
"""How many characters may stand between two parts of a table: the name of the second."""


class _Row(NamedTuple):
    """A line of a table: the places of its cells, by column, and the table's number if known."""

    cells: Sequence[tuple[int, int, int]]
    table: int | None = None


def rows_with_days(
    text: Text, published: PartialDate, longest: int
) -> Iterator[tuple[Span, PartialDate]]:
    """The rows with a day still to come, each with that day; `longest` in characters."""
    columns: set[int] = set()
    before = _Row(())
    for row in _rows(text):
        head = {at for start, end, at in row.cells if _leads(text.body[start:end])}
        if head:
            columns = head
        elif not _goes_on(before, row):
            columns = set()
        else:
            yield from _dated(text, row, columns, published, longest)
        before = row


def _leads(words: str) -> bool:
    return phrases.SET_HEAD.fullmatch(words) is not None


def _goes_on(before: _Row, row: _Row) -> bool:
    """Whether two lines are of one table, or of parts of it with little between them."""
    if row.table is not None and row.table == before.table:
        return True
    if not before.cells or len(before.cells) != len(row.cells):
        return False
    return row.cells[0][0] - before.cells[-1][1] <= _PART


def _rows(text: Text) -> Iterator[_Row]:
    """The rows of tables, and lines with bars that were not read as those of tables."""
    for (table, _), blocks in groupby(text.blocks, key=lambda one: (one.table, one.row)):
        if table is not None:
            yield _Row([(one.start, one.end, one.column or 0) for one in blocks], table)
        else:
            for block in blocks:
                yield from _lines(text, block)


def _lines(text: Text, block: Block) -> Iterator[_Row]:
    start = block.start
    for line in text.body[block.start : block.end].split("\n"):
        if block.kind == "paragraph" and _BAR in line:
            yield _Row(list(_cells(line, start)))
        start += len(line) + 1


def _cells(line: str, start: int) -> Iterator[tuple[int, int, int]]:
    for number, cell in enumerate(line.split(_BAR)):
        yield start, start + len(cell), number
        start += len(cell) + len(_BAR)


def _dated(
    text: Text, row: _Row, columns: set[int], published: PartialDate, longest: int
) -> Iterator[tuple[Span, PartialDate]]:
    days = [
        one.on
        for start, end, at in row.cells
        if at in columns
        for one in days_named(text.body[start:end], published)
    ]
    start, end = row.cells[0][0], row.cells[-1][1]
    if len(days) == 1 and is_ahead(days[0], published) and end - start <= longest:
        yield span(text, start, end), days[0]
