"""Columns of text without dividing lines, found by the empty gutter between them."""

from collections import Counter
from itertools import pairwise

from pipeline.extraction.pdf.page import Line
from pipeline.extraction.pdf.paragraphs import Look, Piece, baselines, pieces_of


def columns_of(lines: list[Line], look: Look, margin: float) -> list[Piece]:
    """Pieces of text outside tables; rows that a gutter divides give their left side first.

    `margin` is how far to the right the page's text extends.
    """
    found: list[Piece] = []
    rows = baselines(lines)
    while rows:
        begin, end, gutter = _gutter(rows)
        left, right = _sides(rows[begin:end], gutter)
        for part, edge in ((rows[:begin], margin), (left, _margin(left)), (right, _margin(right))):
            found.extend(pieces_of([line for row in part for line in row], look, edge))
        rows = rows[end:]
    return found


def _margin(rows: list[list[Line]]) -> float:
    return max((line.x1 for row in rows for line in row), default=0.0)


def _sides(rows: list[list[Line]], gutter: float) -> tuple[list[list[Line]], list[list[Line]]]:
    left = [[line for line in row if line.x0 < gutter] for row in rows]
    return left, [[line for line in row if line.x0 >= gutter] for row in rows]


def _gutter(rows: list[list[Line]]) -> tuple[int, int, float]:
    """The rows `begin` to `end` that form two columns, and the x of the gutter between them.

    A second column begins where two or more lines start at one x and no line of those rows crosses
    it, with words on its left in at least two rows. Labels with their values are not columns. If
    there is none: all rows, undivided.
    """
    seconds = [line.x0 for row in rows for line in row[1:]]
    starts = Counter(map(round, seconds))
    best = (len(rows), len(rows), 0.0)
    for x, _ in starts.most_common(8):
        gutter = min(at for at in seconds if abs(at - x) < 4) - 1
        for begin, end in _uncrossed(rows, gutter):
            both = [
                row
                for row in rows[begin:end]
                if row[0].x1 < gutter and any(abs(ln.x0 - x) < 4 for ln in row[1:])
            ]
            labels = sum(_labelled(row) for row in both)
            if len(both) >= 2 and labels * 2 < len(both) and (begin, -end) < (best[0], -best[1]):
                best = (begin, end, gutter)
    return best[0], _tail(rows, *best), best[2]


def _labelled(row: list[Line]) -> bool:
    """Whether a row is a label and value ("Date: 5 May") or words and a number (as in contents)."""
    return row[0].text.rstrip().endswith(":") or not any(map(str.isalpha, row[-1].text))


def _tail(rows: list[list[Line]], begin: int, end: int, gutter: float) -> int:
    """`end`, extended over rows that continue only the left column at its usual spacing."""
    steps = [one[0].base - other[0].base for one, other in pairwise(rows[begin:end])]
    while end < len(rows) and steps and all(line.x1 < gutter for line in rows[end]):
        if rows[end - 1][0].base - rows[end][0].base > min(steps) * 1.2:
            break
        end += 1
    return end


def _uncrossed(rows: list[list[Line]], gutter: float) -> list[tuple[int, int]]:
    """Runs of rows that no line crosses at `gutter`.

    Each runs from its first to its last row with words on the right.
    """
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
