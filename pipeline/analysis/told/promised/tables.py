"""Rows of tables with a day in the column that says by when; a table may go on below a name.

"Priority 2" between two parts of a table belongs to neither: the head above both is that of both.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from pipeline.analysis.told.promised import phrases
from pipeline.analysis.told.promised.days_ahead import days_named, is_ahead
from pipeline.model.documents import Block, PartialDate, Span, Text, span

_BAR = "|"
_LEAD = re.compile(
    r"\W*(?:(?:by|from|before|until|in|at|on|for|the|(?:end|start) of|early|mid|late|due)\b\W*)*",
    re.IGNORECASE,
)
"""What may stand around the day of a cell that is nothing else."""
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
            yield from _only_dated(text, row, published, longest)
        elif columns:
            yield from _dated(text, row, columns, published, longest)
        else:
            yield from _only_dated(text, row, published, longest)
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


def _only_dated(
    text: Text, row: _Row, published: PartialDate, longest: int
) -> Iterator[tuple[Span, PartialDate]]:
    """A row without a head, one of whose cells is nothing but a day still to come, or ends in one
    that "by" leads to.
    """
    cells = [(at, text.body[start:end]) for start, end, at in row.cells]
    bare = {at for at, said in cells if _is_day(said, published)}
    led = {at for at, said in cells if _ends_in_day(said, published)}
    if len(cells) > 1 and len(bare or led) == 1:
        yield from _dated(text, row, bare or led, published, longest)


def _is_day(cell: str, published: PartialDate) -> bool:
    """Whether a cell is nothing but a day or month, with what leads to it."""
    days = days_named(cell, published)
    return (
        len(days) == 1 and _LEAD.fullmatch(cell[: days[0].start] + cell[days[0].end :]) is not None
    )


def _ends_in_day(cell: str, published: PartialDate) -> bool:
    """Whether a cell ends in a day that "by" leads to."""
    days = days_named(cell, published)
    if len(days) != 1 or _LEAD.fullmatch(cell[days[0].end :]) is None:
        return False
    return phrases.BY.search(cell[: days[0].start]) is not None


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
