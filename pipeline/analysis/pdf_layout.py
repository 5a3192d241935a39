"""Placed lines to pieces in reading order: headings, paragraphs, list items and table cells, joined over page breaks."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from pipeline.analysis.pdf_page import MARK, Line, Page
from pipeline.analysis.pdf_tables import Cell, Table, tables_of

ROOM = 14.0
_ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")


@dataclass(slots=True)
class Piece:
    """A paragraph, heading or list item: its lines, the list mark at its head, and its depth or rank (1 first)."""

    lines: list[Line]
    mark: str = ""
    x: float = 0.0
    text_x: float = 0.0
    kind: str = "paragraph"
    level: int = 0
    hard: set[int] = field(default_factory=set)
    """Numbers of the lines that begin anew although there was room on the line before: names and addresses, not prose."""

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)

    @property
    def size(self) -> float:
        return min(line.size for line in self.lines)

    @property
    def words(self) -> str:
        return " ".join(line.text for line in self.lines)


@dataclass(slots=True)
class Grid:
    """A table: rows of cells, each a list of pieces."""

    rows: list[list[list[Piece]]]
    edges: tuple[float, ...] = ()


Item = Piece | Grid


@dataclass(frozen=True, slots=True)
class Look:
    """What is usual in a document: size of its body text, distance of its lines in sizes, whether its body is bold."""

    size: float
    pitch: float
    sizes: tuple[float, ...] = field(default=())


def look_of(pages: list[Page]) -> Look:
    """The usual look, counted over all letters and all pairs of neighbouring lines."""
    sizes: Counter[float] = Counter()
    steps: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[line.size] += len(line.text)
        for one, other in zip(page.lines, page.lines[1:], strict=False):
            if one.size == other.size and 0.9 < (step := (one.base - other.base) / max(one.size, 1)) < 2.2:
                steps[round(step, 1)] += 1
    body = sizes.most_common(1)[0][0] if sizes else 12.0
    larger = tuple(sorted((size for size, n in sizes.items() if size > body + 1 and n > 3), reverse=True))
    return Look(body, steps.most_common(1)[0][0] if steps else 1.2, larger)


def items_of(pages: list[Page], look: Look) -> list[Item]:
    """The document's pieces and tables in reading order."""
    found: list[Item] = []
    for page in pages:
        new = _page_items(page, look)
        if found and new:
            _continue(found, new)
        found.extend(new)
    return found


def _page_items(page: Page, look: Look) -> list[Item]:
    tables, outside = tables_of(page)
    found: list[Item] = []
    for table in tables:
        middle = table.bottom
        above = [line for line in outside if line.base > middle and line.base + line.size / 2 > table.top]
        outside = [line for line in outside if line not in above]
        found.extend(_columns(above, look))
        found.extend(_table_items(table, look))
    found.extend(_columns(outside, look))
    return found


def _table_items(table: Table, look: Look) -> list[Item]:
    """A table's grid; a single box that opens with a heading is a frame round text, so its pieces stand as they are."""
    rows = [[_cell(cell, look) for cell in row] for row in table.rows]
    if len(rows) == 1 and len(rows[0]) == 1 and _framed(rows[0][0]):
        return list(rows[0][0])
    return [Grid(rows, table.edges)]


def _framed(pieces: list[Piece]) -> bool:
    return len(pieces) > 1 and pieces[0].kind == "heading" and not pieces[0].mark


def _cell(cell: Cell | None, look: Look) -> list[Piece]:
    return pieces_of(list(cell.lines), look, cell.right - 6) if cell else []


def _columns(lines: list[Line], look: Look) -> list[Item]:
    """Pieces of text outside tables: where an empty gutter divides some rows, their left side first, then their right."""
    found: list[Item] = []
    rows = _baselines(lines)
    margin = max((line.x1 for line in lines), default=0.0)
    while rows:
        begin, end, gutter = _gutter(rows)
        left, right = _sides(rows[begin:end], gutter)
        for part, edge in ((rows[:begin], margin), (left, gutter - 8), (right, margin)):
            found.extend(pieces_of([line for row in part for line in row], look, edge))
        rows = rows[end:]
    return found


def _sides(rows: list[list[Line]], gutter: float) -> tuple[list[list[Line]], list[list[Line]]]:
    left = [[line for line in row if line.x0 < gutter] for row in rows]
    return left, [[line for line in row if line.x0 >= gutter] for row in rows]


def _gutter(rows: list[list[Line]]) -> tuple[int, int, float]:
    """The first rows `begin` to `end` that stand in two columns, and the x of the empty strip between them.

    A second column begins where two or more lines start at one x and no line of those rows crosses it, with words on its
    left in at least two rows. Labels that end with a colon are no column of their own. Without one: all rows, none divided.
    """
    seconds = [line.x0 for row in rows for line in row[1:]]
    starts = Counter(map(round, seconds))
    best = (len(rows), len(rows), 0.0)
    for x, _ in starts.most_common(8):
        gutter = min(at for at in seconds if abs(at - x) < 4) - 1
        for begin, end in _uncrossed(rows, gutter):
            both = [row for row in rows[begin:end] if row[0].x1 < gutter and any(abs(ln.x0 - x) < 4 for ln in row[1:])]
            labels = sum(row[0].text.rstrip().endswith(":") for row in both)
            if len(both) >= 2 and labels * 2 < len(both) and (begin, -end) < (best[0], -best[1]):
                best = (begin, end, gutter)
    return best[0], _tail(rows, *best), best[2]


def _tail(rows: list[list[Line]], begin: int, end: int, gutter: float) -> int:
    """`end`, moved over rows that carry on the left column alone at its usual distance."""
    steps = [one[0].base - other[0].base for one, other in zip(rows[begin:end], rows[begin + 1 : end], strict=False)]
    while end < len(rows) and steps and all(line.x1 < gutter for line in rows[end]):
        if rows[end - 1][0].base - rows[end][0].base > min(steps) * 1.2:
            break
        end += 1
    return end


def _uncrossed(rows: list[list[Line]], gutter: float) -> list[tuple[int, int]]:
    """Stretches of rows that no line crosses at `gutter`, from their first row with words on the right to their last."""
    found: list[tuple[int, int]] = []
    begin: int | None = None
    last = 0
    for n, row in enumerate([*rows, None]):
        if row is None or any(line.x0 < gutter < line.x1 for line in row):
            if begin is not None:
                found.append((begin, last + 1))
            begin = None
        elif any(line.x0 >= gutter for line in row):
            begin, last = (n if begin is None else begin), n
    return found


def pieces_of(lines: list[Line], look: Look, right: float) -> list[Piece]:
    """The pieces of one column, from the top: a new one at a list mark, a gap, another style, or a step out of a list.

    `right` is how far across its lines may run.
    """
    found: list[Piece] = []
    for line in _rows(lines):
        current = found[-1] if found else None
        mark = _mark(line, found)
        if mark:
            found.append(Piece([line], mark, line.x0, line.text_x, "bullet"))
        elif current is None or _breaks(current, line, look):
            found.append(Piece([line], "", line.x0, line.x0))
        else:
            if _had_room(current.lines[-1], line, right):
                current.hard.add(len(current.lines))
            current.lines.append(line)
    for piece in found:
        _name(piece, look)
    _levels(found)
    return found


def _had_room(last: Line, line: Line, right: float) -> bool:
    """Whether the first word of `line` would have fitted on the line before, with room to spare."""
    word = len(line.text.split()[0]) + 1 if line.text.split() else 0
    return last.x1 + word * (last.x1 - last.x0) / max(len(last.text), 1) + ROOM < right


def _rows(lines: list[Line]) -> list[Line]:
    """Lines from the top; those on one baseline become one, from left to right."""
    return [_one(row) for row in _baselines(lines)]


def _baselines(lines: list[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda ln: -ln.base):
        if rows and abs(rows[-1][0].base - line.base) < 0.35 * min(rows[-1][0].size, line.size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_with_mark(sorted(row, key=lambda ln: ln.x0)) for row in rows]


def _with_mark(row: list[Line]) -> list[Line]:
    """A row whose list mark stands apart, with the mark and the words after it as one line."""
    if len(row) > 1 and len(row[0].text) <= 5 and MARK.match(f"{row[0].text} x"):
        return [_one(row[:2]), *row[2:]]
    return row


def _one(row: list[Line]) -> Line:
    if len(row) == 1:
        return row[0]
    longest = max(row, key=lambda ln: len(ln.text))
    return replace(
        row[0],
        text=" ".join(line.text for line in row),
        x1=row[-1].x1,
        text_x=row[1].x0 if MARK.match(f"{row[0].text} x") and len(row[0].text) <= 5 else row[0].text_x,
        size=longest.size,
        bold=all(line.bold for line in row),
    )


def _mark(line: Line, before: list[Piece]) -> str:
    """The list mark that a line begins with; a dash or number inside a running sentence is none."""
    match = MARK.match(line.text)
    if not match:
        return ""
    if match[1]:
        return match[1]
    last = before[-1] if before else None
    if last is None or last.mark[-1:] == match[2][-1:] or line.x0 > last.text_x + 3 or _ENDED.search(last.words):
        return match[2]
    return match[2] if re.search(r"[:;]\s*(?:and|or)?\s*$", last.words) else ""


def _breaks(current: Piece, line: Line, look: Look) -> bool:
    last = current.lines[-1]
    step = last.base - line.base
    if step > look.pitch * max(last.size, line.size) * 1.22 + 0.5 or step < 0:
        return True
    if abs(line.size - last.size) > 1.5 or (line.bold != last.bold and (not current.mark)):
        return True
    if current.mark and line.x0 < current.text_x - 5:
        return line.x0 < current.x - 3 or bool(_ENDED.search(last.text)) or step > look.pitch * last.size * 1.1
    return False


def _name(piece: Piece, look: Look) -> None:
    """Whether a piece is a heading: larger than the body, or short, bold and no sentence."""
    if piece.mark:
        return
    larger = piece.size > look.size + 1
    short = len(piece.words) <= 160 and not re.search(r"[.,;]$", piece.words.strip())
    if short and (larger or piece.bold):
        piece.kind = "heading"
        ranks = [n for n, size in enumerate(look.sizes, 1) if piece.size >= size - 0.5]
        piece.level = ranks[0] if larger and ranks else len(look.sizes) + 1


def _levels(pieces: list[Piece]) -> None:
    """Depth of list items by how far in their marks stand."""
    open_at: list[float] = []
    for piece in pieces:
        if not piece.mark:
            open_at = [] if piece.kind == "heading" else open_at
            continue
        while open_at and piece.x < open_at[-1] - 4:
            open_at.pop()
        if not open_at or piece.x > open_at[-1] + 4:
            open_at.append(piece.x)
        piece.level = len(open_at)


def _continue(before: list[Item], new: list[Item]) -> None:
    """Join what runs over a page break: the first of `new` moves into the last of `before`."""
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
    """Whether a page's first piece carries on the last one of the page before."""
    if first.mark or first.kind == "heading" or last.kind == "heading" or abs(first.size - last.size) > 1.5:
        return False
    if last.mark and last.text_x - 3 <= first.x <= last.text_x + 6:
        return True
    return not _ENDED.search(last.words.strip()) or first.words[:1].islower()


def _continue_grid(last: Grid, first: Grid) -> None:
    rows = first.rows
    if rows and len(last.rows) > 1 and _same(last.rows[0], rows[0]) and all(p.bold for c in rows[0] for p in c):
        rows = rows[1:]  # a header row printed again
    if rows and last.rows and _row_runs_on(last.rows[-1], rows[0]):
        for held, more in zip(last.rows[-1], rows[0], strict=True):
            _continue_cell(held, more)
        rows = rows[1:]
    last.rows.extend(rows)


def _same(one: list[list[Piece]], other: list[list[Piece]]) -> bool:
    return [[p.words for p in cell] for cell in one] == [[p.words for p in cell] for cell in other]


def _row_runs_on(last: list[list[Piece]], first: list[list[Piece]]) -> bool:
    """Whether a table's first row on a page carries on the last row of the page before.

    It does when a column that had words is empty now, when a list item or a small letter comes first, or when a sentence
    had not ended; a row of headings does not run on.
    """
    pairs = [(held, more) for held, more in zip(last, first, strict=True) if held]
    if not pairs or all(piece.kind == "heading" for held, _ in pairs for piece in held):
        return False
    if any(not more for _, more in pairs) and any(more for _, more in pairs):
        return True
    held, more = pairs[-1]
    if not more:
        return False
    if more[0].mark or more[0].words[:1].islower():
        return True
    return not _ENDED.search(held[-1].words.strip())


def _continue_cell(held: list[Piece], more: list[Piece]) -> None:
    if held and more and _runs_on(held[-1], more[0]):
        held[-1].hard |= {number + len(held[-1].lines) for number in more[0].hard}
        held[-1].lines.extend(more.pop(0).lines)
    held.extend(more)
