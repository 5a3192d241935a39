"""Pages to pieces and tables in reading order, joined where they continue over a page break."""

import re
from dataclasses import dataclass
from statistics import median

from pipeline.extraction.pdf.columns import columns_of
from pipeline.extraction.pdf.page import Line, Page
from pipeline.extraction.pdf.paragraphs import ENDED, Look, Piece, number_levels, pieces_of
from pipeline.extraction.pdf.tables import Cell, Table, tables_of

CUT = 4.5
"""Points under a cell's last line when the page's end cut a paragraph: what follows a finished one
is missing there.
"""

_JOINING = re.compile(r"(?:,|;|&|\b(?:and|or|of|the|for|to|in|with))$")


@dataclass(slots=True)
class Grid:
    """A table: rows of cells, each a list of pieces.

    `spare` is the space under each row's last line, in points.
    """

    rows: list[list[list[Piece]]]
    edges: tuple[float, ...]
    spare: list[float]


Item = Piece | Grid


def items_of(pages: list[Page], look: Look) -> list[Item]:
    """The document's pieces and tables in reading order."""
    found: list[Item] = []
    for page in pages:
        new = _page_items(page, look)
        if found and new:
            _continue(found, new)
        found.extend(new)
    number_levels(item for item in found if isinstance(item, Piece))
    for cell in (
        cell for item in found if isinstance(item, Grid) for row in item.rows for cell in row
    ):
        number_levels(cell)
    return found


def _page_items(page: Page, look: Look) -> list[Item]:
    tables, outside = tables_of(page)
    found: list[Item] = []
    for table in tables:
        above = [line for line in outside if line.base + line.size / 2 > table.top]
        outside = [line for line in outside if line.base + line.size / 2 <= table.top]
        found.extend(_flow(above, page, look))
        found.extend(_table_items(table, look))
    found.extend(_flow(outside, page, look))
    return found


def _flow(lines: list[Line], page: Page, look: Look) -> list[Piece]:
    """Text outside tables; a rule across most of it separates the text above and below."""
    margin = max((line.x1 for line in page.lines), default=0.0)
    width = margin - min((line.x0 for line in page.lines), default=0.0)
    bars = sorted(
        (r.at for r in page.rulings if r.horizontal and r.high - r.low > 0.8 * width), reverse=True
    )
    found: list[Piece] = []
    for bar in [*bars, None]:
        above = [line for line in lines if bar is None or line.base > bar]
        lines = [line for line in lines if bar is not None and line.base <= bar]
        found.extend(columns_of(above, look, margin))
    return found


def _table_items(table: Table, look: Look) -> list[Item]:
    """A table's grid, or the pieces of a single box that begins with a heading (a frame)."""
    rows = [[_cell(cell, look) for cell in row] for row in table.rows]
    if len(rows) == 1 and len(rows[0]) == 1 and _framed(rows[0][0]):
        return list(rows[0][0])
    return [Grid(rows, table.edges, [_spare(row) for row in table.rows])]


def _spare(row: tuple[Cell | None, ...]) -> float:
    return min(
        (min(line.base for line in cell.lines) - cell.bottom for cell in row if cell), default=0.0
    )


def _framed(pieces: list[Piece]) -> bool:
    return len(pieces) > 1 and pieces[0].kind == "heading" and not pieces[0].mark


def _cell(cell: Cell | None, look: Look) -> list[Piece]:
    return pieces_of(list(cell.lines), look, cell.right - 6) if cell else []


def _continue(before: list[Item], new: list[Item]) -> None:
    """Joins what continues over a page break: the first of `new` goes into the last of `before`."""
    last, first = before[-1], new[0]
    if isinstance(last, Grid) and isinstance(first, Grid):
        if len(last.edges) == len(first.edges) and all(
            abs(a - b) < 6 for a, b in zip(last.edges, first.edges, strict=True)
        ):
            _continue_grid(last, first)
            new.pop(0)
    elif isinstance(last, Piece) and isinstance(first, Piece) and _runs_on(last, first):
        last.hard |= {number + len(last.lines) for number in first.hard}
        last.lines.extend(first.lines)
        new.pop(0)


def _runs_on(last: Piece, first: Piece) -> bool:
    """Whether a page's first piece continues the last one of the previous page."""
    if (
        first.mark
        or first.kind == "heading"
        or last.kind == "heading"
        or abs(first.size - last.size) > 1.5
    ):
        return False
    if last.mark:  # a continuation would be indented; a list's last item often has no full stop
        return last.text_x - 3 <= first.x <= last.text_x + 6 or first.words[:1].islower()
    return not ENDED.search(last.words.strip()) or first.words[:1].islower()


def _continue_grid(last: Grid, first: Grid) -> None:
    rows, spare = first.rows, first.spare
    if (
        rows
        and len(last.rows) > 1
        and _same(last.rows[0], rows[0])
        and all(p.bold for c in rows[0] for p in c)
    ):
        rows, spare = rows[1:], spare[1:]  # a repeated header row
    if rows and last.rows and (_row_runs_on(last.rows[-1], rows[0]) or _cut(last)):
        for held, more in zip(last.rows[-1], rows[0], strict=True):
            _continue_cell(held, more)
        last.spare[-1] = spare[0]
        rows, spare = rows[1:], spare[1:]
    last.rows.extend(rows)
    last.spare.extend(spare)


def _same(one: list[list[Piece]], other: list[list[Piece]]) -> bool:
    return [[p.words for p in cell] for cell in one] == [[p.words for p in cell] for cell in other]


def _cut(grid: Grid) -> bool:
    """Whether the last row lacks the usual space below its text, so that the page's end cut it."""
    whole = [
        spare for row, spare in zip(grid.rows[:-1], grid.spare, strict=False) if not _header(row)
    ]
    return bool(whole) and grid.spare[-1] < CUT and median(whole) > grid.spare[-1] + CUT


def _header(row: list[list[Piece]]) -> bool:
    return all(piece.kind == "heading" for cell in row for piece in cell)


def _row_runs_on(last: list[list[Piece]], first: list[list[Piece]]) -> bool:
    """Whether a table's first row on a page continues the last row of the previous page.

    It does when a column that had words is now empty, when a list item or a lower-case letter comes
    first, or when a sentence had not ended; a row of headings is not a continuation.
    """
    pairs = [(held, more) for held, more in zip(last, first, strict=True) if held]
    if not pairs or _header(last):
        return False
    if any(not more for _, more in pairs) and any(more for _, more in pairs):
        return True
    if any(
        _JOINING.search(held[-1].words.strip()) or (more and more[0].words[:1].islower())
        for held, more in pairs
    ):
        return True
    held, more = pairs[-1]
    return bool(more) and (bool(more[0].mark) or _runs_on(held[-1], more[0]))


def _continue_cell(held: list[Piece], more: list[Piece]) -> None:
    if held and more and _runs_on(held[-1], more[0]):
        held[-1].hard |= {number + len(held[-1].lines) for number in more[0].hard}
        held[-1].lines.extend(more.pop(0).lines)
    held.extend(more)
