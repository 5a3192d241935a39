"""Ruled tables: which lines share a cell, and how cells make rows and columns. Geometry only."""

from dataclasses import dataclass

from pipeline.extraction.pdf.page import Line, Page
from pipeline.extraction.pdf.ruling_lines import Ruling

NEAR = 2.5


@dataclass(frozen=True, slots=True)
class Cell:
    """A ruled box on the page, in points, and the lines in it."""

    left: float
    bottom: float
    right: float
    top: float
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows from the top, each with a cell for every column; None where a column has no words."""

    rows: tuple[tuple[Cell | None, ...], ...]
    edges: tuple[float, ...]
    top: float
    bottom: float


def tables_of(page: Page) -> tuple[list[Table], list[Line]]:
    """The page's ruled tables from the top, and the lines outside them."""
    boxes: dict[tuple[int, int, int, int], list[Line]] = {}
    outside: list[Line] = []
    if len(page.rulings) < 4:
        return [], list(page.lines)
    across = _merged([r for r in page.rulings if r.horizontal])
    up = _merged([r for r in page.rulings if not r.horizontal])
    for line in page.lines:
        box = _box(line, across, up)
        if box is None or (
            box[2] - box[0] > page.width * 0.88 and box[3] - box[1] > page.height * 0.8
        ):
            outside.append(line)
        else:
            boxes.setdefault(
                (round(box[0]), round(box[1]), round(box[2]), round(box[3])), []
            ).append(line)
    cells = [
        Cell(float(left), float(bottom), float(right), float(top), tuple(lines))
        for (left, bottom, right, top), lines in boxes.items()
    ]
    found = [_table(group, across, up) for group in _groups(cells)]
    return sorted(found, key=lambda table: -table.top), outside


def _merged(rulings: list[Ruling]) -> list[Ruling]:
    """Rulings with those that continue one another joined: tables are often drawn cell by cell."""
    found: list[Ruling] = []
    for ruling in sorted(rulings, key=lambda r: (round(r.at), r.low)):
        last = found[-1] if found else None
        if last and abs(last.at - ruling.at) <= 1.5 and ruling.low <= last.high + NEAR:
            found[-1] = Ruling(last.horizontal, last.at, last.low, max(last.high, ruling.high))
        else:
            found.append(ruling)
    return found


def _box(
    line: Line, across: list[Ruling], up: list[Ruling]
) -> tuple[float, float, float, float] | None:
    """The nearest rulings around a line (left, bottom, right, top); None when a side is open."""
    x, y = min((line.x0 + line.x1) / 2, line.x0 + 20), line.base + line.size * 0.3
    left, right = _either_side(x, [r.at for r in up if _reaches(r, y)])
    bottom, top = _either_side(y, [r.at for r in across if _reaches(r, x)])
    if left is None or right is None or bottom is None or top is None:
        return None
    return left, bottom, right, top


def _reaches(ruling: Ruling, place: float) -> bool:
    """Whether a ruling extends past a position along its axis."""
    return ruling.low - NEAR <= place <= ruling.high + NEAR


def _either_side(place: float, rulings: list[float]) -> tuple[float | None, float | None]:
    """The nearest value at or before a position, and the nearest after it."""
    before = max((at for at in rulings if at <= place), default=None)
    return before, min((at for at in rulings if at > place), default=None)


def _groups(cells: list[Cell]) -> list[list[Cell]]:
    """Groups of touching cells."""
    groups: list[list[Cell]] = []
    for cell in cells:
        touching = [group for group in groups if any(_touch(cell, other) for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([cell, *(other for group in touching for other in group)])
    return groups


def _touch(one: Cell, other: Cell) -> bool:
    return (
        one.left <= other.right + NEAR
        and other.left <= one.right + NEAR
        and one.bottom <= other.top + NEAR
        and other.bottom <= one.top + NEAR
    )


def _table(cells: list[Cell], across: list[Ruling], up: list[Ruling]) -> Table:
    top, bottom = max(c.top for c in cells), min(c.bottom for c in cells)
    edges = _edges(cells, [r for r in across if bottom - NEAR <= r.at <= top + NEAR], up)
    tops = _steps([-c.top for c in cells])
    grid: list[list[Cell | None]] = [[None] * (len(edges) - 1) for _ in tops]
    for cell in cells:
        row, column = _step(tops, -cell.top), min(_step(edges, cell.left), len(edges) - 2)
        held = grid[row][column]
        grid[row][column] = cell if held is None else _joined(held, cell)
    return Table(tuple(map(tuple, grid)), tuple(edges), top, bottom)


def _edges(cells: list[Cell], across: list[Ruling], up: list[Ruling]) -> list[float]:
    """The x of every column's edge, including columns without words, from the rulings."""
    left, right = _width(cells, across)
    top, bottom = max(c.top for c in cells), min(c.bottom for c in cells)
    spanning = [r for r in up if r.low < top - NEAR and r.high > bottom + NEAR]
    drawn = [r.at for r in spanning if left - NEAR <= r.at <= right + NEAR]
    return _steps([*(c.left for c in cells), max(c.right for c in cells), *drawn])


def _width(cells: list[Cell], across: list[Ruling]) -> tuple[float, float]:
    """The horizontal extent of the cells, with the rulings that continue from them."""
    left, right = min(c.left for c in cells), max(c.right for c in cells)
    joining = [r for r in across if r.low <= right + NEAR and r.high >= left - NEAR]
    return min([left, *(r.low for r in joining)]), max([right, *(r.high for r in joining)])


def _joined(one: Cell, other: Cell) -> Cell:
    return Cell(
        one.left, min(one.bottom, other.bottom), one.right, one.top, one.lines + other.lines
    )


def _steps(values: list[float]) -> list[float]:
    """The distinct values, ascending; those within a few points count as one."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > NEAR + 1:
            found.append(value)
    return found


def _step(steps: list[float], value: float) -> int:
    return max(n for n, step in enumerate(steps) if step <= value + NEAR + 1)
