"""Rows of tables with a day in the column that says by when; a table may go on below a name.

"Priority 2" between two parts of a table belongs to neither: the head above both is that of both.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from pipeline.analysis.told.promised import phrases
from pipeline.analysis.told.promised.days_ahead import days_named, is_ahead
from pipeline.model.dates import find_ranges
from pipeline.model.documents import Block, PartialDate, Span, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_BARS = ("|", " ; ", " / ")
"""What stands between the cells of a line, the plainest first."""
_FEWEST_CELLS = {"|": 2, " ; ": 3, " / ": 3}
"""How many cells a line has at least by each of them: sentences have a stroke or two as well."""
_LEAD = re.compile(
    r"\W*(?:(?:by|from|before|until|in|at|on|for|the|(?:end|start) of|early|mid|late|due)\b\W*)*",
    re.IGNORECASE,
)
"""What may stand around the day of a cell that is nothing else."""
_WHO = re.compile(r"(?: \d\d)? [-–] [^.;|\d]{2,40}")
"""What may stand behind the day of a cell: who is to do it."""
_LATE = re.compile(
    r"\b(?:missed|overdue|outstanding|late|delayed|slipped|behind|red"
    r"|not (?:\w+ )?(?:met|done|started|complete\w*|achieved))\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:complete[d]?|done|closed|achieved|met|in place|blue)\b", re.IGNORECASE)
"""How a register says what became of a row."""
_STATE_HEAD = re.compile(
    r"\W*(?:b?rag(?: (?:status|rating))?|status|progress|position|rating|state)\W*", re.IGNORECASE
)
"""How a table heads the column that says how each of its rows stands."""
_SINCE = re.compile(
    r"\b(?:since|last|was|were|until|at the end of|at (?=\d|[a-z]+ 20))\b", re.IGNORECASE
)
_FEWEST = 2
"""How many words before its day say what a cell is about, at least."""
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


def registered(text: Text, published: PartialDate, longest: int) -> Iterator[Milestone]:
    """The rows of a register whose day had passed, each with what it says became of it.

    Its head names the column of the days; what became of a row stands behind its day.
    """
    columns: set[int] = set()
    before = _Row(())
    for row in _rows(text):
        head = {at for start, end, at in row.cells if _leads(text.body[start:end])}
        if head or not _goes_on(before, row):
            columns = head
        elif len(columns) == 1:
            yield from _passed(text, row, columns, published, longest)
        before = row


def standing(text: Text, published: PartialDate, longest: int) -> Iterator[Milestone]:
    """The rows of a table without days that says how each stands: those that are late."""
    column: int | None = None
    before = _Row(())
    for row in _rows(text):
        heads = [at for start, end, at in row.cells if _STATE_HEAD.fullmatch(text.body[start:end])]
        dated = any(_leads(text.body[start:end]) for start, end, _ in row.cells)
        if heads or dated or not _goes_on(before, row):
            column = heads[0] if len(heads) == 1 and not dated else None
        elif column is not None:
            yield from _stands(text, row, column, published, longest)
        before = row


def _stands(
    text: Text, row: _Row, column: int, published: PartialDate, longest: int
) -> Iterator[Milestone]:
    """A row by its state: late, or done on the day that it goes on to name."""
    first, last = row.cells[0][0], row.cells[-1][1]
    states = [text.body[start:end].strip() for start, end, at in row.cells if at >= column]
    if not states or last - first > longest:
        return
    one = Milestone(
        stage=Stage.COMMITMENT, standing=Standing.LATE, span=span(text, first, last), on=None
    )
    days = find_ranges(" ".join(states), reference=published)
    if _LATE.match(states[0]):
        yield one
    elif _DONE.match(states[0]) and len(days) == 1 and days[0].ended <= published:
        yield replace(one, standing=Standing.HAPPENED, on=days[0].ended)


def _passed(
    text: Text, row: _Row, columns: set[int], published: PartialDate, longest: int
) -> Iterator[Milestone]:
    start, end = row.cells[0][0], row.cells[-1][1]
    state = " ".join(text.body[one[0] : one[1]] for one in row.cells if one[2] > max(columns))
    on = _only_day(text, row, columns, published)
    if on is None or not state.strip() or end - start > longest:
        return
    words = span(text, start, end)
    due = Milestone(stage=Stage.COMMITMENT, standing=Standing.DUE, span=words, on=on)
    yield from _stood(due, state, published)


def _only_day(
    text: Text, row: _Row, columns: set[int], published: PartialDate
) -> PartialDate | None:
    """The one day of a row, if it had come."""
    cell = next((one for one in row.cells if one[2] in columns), None)
    found = find_ranges(text.body[cell[0] : cell[1]], reference=published) if cell else ()
    on = found[0].ended if len(found) == 1 else ""
    passed = on[:1].isdigit() and on <= published and len(on) > len("2024")
    return PartialDate(on) if passed else None


def _stood(due: Milestone, state: str, published: PartialDate) -> Iterator[Milestone]:
    """A row of a register with what it says became of it."""
    day = next(iter(find_ranges(state, reference=published)), None)
    if _LATE.search(state):
        yield from (due, replace(due, standing=Standing.LATE, on=None))
        new = [one for one in days_named(state, published) if is_ahead(one.on, published)]
        yield from (replace(due, on=one.on) for one in new[:1])
    elif _DONE.search(state) and day and day.ended[:1].isdigit():
        yield from (due, replace(due, standing=Standing.HAPPENED, on=day.ended))
    elif _DONE.search(state):
        yield due


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
    """The rows of tables, and lines with bars or the like that were not read as those of tables."""
    for (table, _), blocks in groupby(text.blocks, key=lambda one: (one.table, one.row)):
        if table is not None:
            yield _Row([(one.start, one.end, one.column or 0) for one in blocks], table)
        else:
            for block in blocks:
                yield from _lines(text, block)


def _lines(text: Text, block: Block) -> Iterator[_Row]:
    start = block.start
    for line in text.body[block.start : block.end].split("\n"):
        bar = _bar_of(line) if block.kind == "paragraph" else None
        if bar:
            yield _Row(list(_cells(line, bar, start)))
        start += len(line) + 1


def _bar_of(line: str) -> str | None:
    """What stands between the cells of a line; None where it is no row."""
    found = (bar for bar in _BARS if line.count(bar) + 1 >= _FEWEST_CELLS[bar])
    return next(found, None)


def _cells(line: str, bar: str, start: int) -> Iterator[tuple[int, int, int]]:
    for number, cell in enumerate(line.split(bar)):
        yield start, start + len(cell), number
        start += len(cell) + len(bar)


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
    """Whether a cell says what is to be done and ends in a day, or in who does it by then."""
    days = days_named(cell, published)
    if (
        len(days) != 1
        or _SINCE.search(cell)
        or any(one.search(cell) for one in (phrases.PAST, *phrases.NONE))
    ):
        return False
    lead, rest = cell[: days[0].start], cell[days[0].end :]
    if _LEAD.fullmatch(rest) is None and _WHO.fullmatch(rest) is None:
        return False
    return phrases.BY.search(lead) is not None or len(lead.split()) >= _FEWEST


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
