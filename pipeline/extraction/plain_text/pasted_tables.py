"""Tables that were pasted as text: lines whose cells are parted by bars become cells.

One such line may be a trail of links or a footer: a table has several, with as many cells each.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model.documents import Block, Text

BAR = " | "
"""What parts the cells of a line, also where the file has tabs."""
_BAR = re.compile(r"[^\S\n]*\|[^\S\n]*")
_RULE = re.compile(r"[\s|:=+-]+")
"""A line below a table's head."""
_ROWS_OF_PAIRS, _ROWS = 3, 2
"""How many lines make a table: of two cells, and of more."""

Line = Sequence[tuple[int, int]]
"""The places of a line's cells; none for a line below a table's head."""


def with_pasted_tables(text: Text) -> Text:
    """A text in which tables pasted as text are tables, with the same words at the same places."""
    if "|" not in text.body:
        return text
    number = 1 + max((each.table for each in text.blocks if each.table is not None), default=-1)
    made: list[Block] = []
    for blocks, lines in _runs(text):
        rows = [line for line in lines if line]
        if _is_table(rows):
            made += _table(rows, number)
            number += 1
        else:
            made += blocks
    return replace(text, blocks=tuple(made))


def _is_table(rows: Sequence[Line]) -> bool:
    width = len(rows[0]) if rows else 0
    return width > 1 and len(rows) >= (_ROWS_OF_PAIRS if width == len("ab") else _ROWS)


def _table(rows: Sequence[Line], number: int) -> Iterator[Block]:
    for row, line in enumerate(rows):
        for column, (start, end) in enumerate(line):
            if end > start:
                yield Block(kind="cell", start=start, end=end, table=number, row=row, column=column)


def _runs(text: Text) -> Iterator[tuple[list[Block], list[Line]]]:
    """Neighbouring blocks whose lines have as many cells each; others are runs of their own."""
    run: list[Block] = []
    lines: list[Line] = []
    for block in text.blocks:
        own = _lines(text.body, block)
        if not own or _width(own) not in (0, _width(lines) or _width(own)):
            yield run, lines
            run, lines = [], []
        run.append(block)
        lines += own
        if not own:
            yield run, []
            run, lines = [], []
    yield run, lines


def _width(lines: Sequence[Line]) -> int:
    return next((len(one) for one in lines if one), 0)


def _lines(body: str, block: Block) -> list[Line]:
    """The lines of a block as rows; none where it is no text with a bar in each line."""
    words = body[block.start : block.end]
    if block.kind not in ("paragraph", "bullet") or "|" not in words:
        return []
    found, place = [], block.start
    for line in words.split("\n"):
        found.append(() if _RULE.fullmatch(line) else _cells(body, place, place + len(line)))
        place += len(line) + 1
    return found if len({len(one) for one in found if one}) == 1 else []


def _cells(body: str, start: int, end: int) -> Line:
    bars = [one.span() for one in _BAR.finditer(body, start, end)]
    starts = [start, *(last for _, last in bars)]
    ends = [*(first for first, _ in bars), end]
    cells = list(zip(starts, ends, strict=True))
    first = 1 if cells[0][0] == cells[0][1] else 0
    last = -1 if cells[-1][0] == cells[-1][1] else None
    return cells[first:last]
