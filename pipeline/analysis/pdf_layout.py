"""Placed lines to pieces in reading order: headings, paragraphs, list items and table cells, joined over page breaks."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from pipeline.analysis.pdf_page import MARK, Line, Page
from pipeline.analysis.pdf_tables import Cell, Table, tables_of

_ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")
_WIDE_GLYPH = re.compile(r"[-–—*o]$")


@dataclass(slots=True)
class Piece:
    """A paragraph, heading or list item: its lines, the list mark at its head, and its depth or rank (1 first)."""

    lines: list[Line]
    mark: str = ""
    x: float = 0.0
    text_x: float = 0.0
    kind: str = "paragraph"
    level: int = 0

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
        found.extend(_columns(above, page.width, look))
        found.extend(_table_items(table, look))
    found.extend(_columns(outside, page.width, look))
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
    return pieces_of(list(cell.lines), look) if cell else []


def _columns(lines: list[Line], width: float, look: Look) -> list[Item]:
    """Pieces of text outside tables: where an empty gutter divides a stretch of lines, its left side, then its right."""
    found: list[Item] = []
    for stretch in _stretches(lines, width):
        found.extend(pieces_of(stretch, look))
    return found


def _stretches(lines: list[Line], width: float) -> list[list[Line]]:
    gutter = _gutter(lines, width)
    if gutter is None:
        return [lines]
    crossing = sorted((ln for ln in lines if ln.x0 < gutter - 4 and ln.x1 > gutter + 4), key=lambda ln: -ln.base)
    stretches: list[list[Line]] = []
    rest = [line for line in lines if line not in crossing]
    for bar in [*crossing, None]:
        part = [line for line in rest if bar is None or line.base > bar.base]
        rest = [line for line in rest if line not in part]
        left = [line for line in part if line.x1 <= gutter + 4]
        right = [line for line in part if line not in left]
        stretches += [side for side in (left, right) if side]
        if bar is not None:
            if stretches and stretches[-1] and stretches[-1][-1] in crossing:
                stretches[-1].append(bar)
            else:
                stretches.append([bar])
    return stretches


def _gutter(lines: list[Line], width: float) -> float | None:
    """The x of an empty strip with columns of text on both sides; None for text in one column.

    Both sides need three lines side by side, each side a fifth of the page wide, and few lines may cross the strip.
    """
    starts = Counter(round(line.x0) for line in lines if width * 0.3 < line.x0 < width * 0.7)
    for x, count in starts.most_common(3):
        if count < 3:
            continue
        right = [line for line in lines if line.x0 >= x - 3]
        left = [line for line in lines if line.x1 < x - 5]
        beside = [r for r in right if any(abs(r.base - ln.base) < r.size * 2 for ln in left)]
        crossing = len(lines) - len(left) - len(right)
        wide = left and min(max(ln.x1 for ln in left) - min(ln.x0 for ln in left), width) > width * 0.2
        if wide and len(beside) >= 3 and len(left) >= 3 and crossing <= len(lines) * 0.5:
            return float(x) - 4
    return None


def pieces_of(lines: list[Line], look: Look) -> list[Piece]:
    """The pieces of one column, from the top: a new one at a list mark, a gap, another style, or a step out of a list."""
    found: list[Piece] = []
    for line in _rows(lines):
        current = found[-1] if found else None
        mark = _mark(line, found)
        if mark:
            found.append(Piece([line], mark, line.x0, line.text_x, "bullet"))
        elif current is None or _breaks(current, line, look):
            found.append(Piece([line], "", line.x0, line.x0))
        else:
            current.lines.append(line)
    for piece in found:
        _name(piece, look)
    _levels(found)
    return found


def _rows(lines: list[Line]) -> list[Line]:
    """Lines from the top; those on one baseline become one, from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda ln: -ln.base):
        if rows and abs(rows[-1][0].base - line.base) < 0.35 * min(rows[-1][0].size, line.size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_one(row) for row in rows]


def _one(row: list[Line]) -> Line:
    row = sorted(row, key=lambda ln: ln.x0)
    text = " ".join(line.text for line in row)
    text_x = row[1].x0 if len(row) > 1 and MARK.fullmatch(row[0].text + " x"[: 2 * (len(row[0].text) > 0)][:1]) else row[0].text_x
    longest = max(row, key=lambda ln: len(ln.text))
    bold = all(line.bold for line in row)
    return replace(row[0], text=text, x1=row[-1].x1, text_x=text_x, size=longest.size, bold=bold)


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
        held[-1].lines.extend(more.pop(0).lines)
    held.extend(more)
