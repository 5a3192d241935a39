"""Lines of one column to headings, paragraphs and list items, by geometry, marks and fonts."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pipeline.extraction.pdf.page import MARK, Line, Page
from pipeline.model.documents import BlockKind

ROOM = 14.0
ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")
"""How a sentence ends."""


@dataclass(slots=True, kw_only=True)
class Piece:
    """A paragraph, heading or list item: lines, list mark, and depth or rank (1 first)."""

    lines: list[Line]
    mark: str = ""
    x: float = 0.0
    text_x: float = 0.0
    kind: BlockKind = "paragraph"
    level: int = 0
    hard: set[int] = field(default_factory=set)
    """Numbers of the lines that begin anew with room left on the line before: names and addresses,
    not prose.
    """

    close: bool = False
    """Whether it follows the piece before it without extra space between."""

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)

    @property
    def size(self) -> float:
        return min(line.size for line in self.lines)

    @property
    def words(self) -> str:
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Look:
    """What is usual in a document: body text size, line spacing in sizes, bold or regular body."""

    size: float
    pitch: float
    sizes: tuple[float, ...] = ()


def look_of(pages: list[Page]) -> Look:
    """The usual look, counted over all letters and all pairs of neighbouring lines.

    The usual spacing is the smallest common one: in a text of short paragraphs most lines are
    farther apart.
    """
    sizes: Counter[float] = Counter()
    steps: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[line.size] += len(line.text)
        for one, other in pairwise(page.lines):
            if (
                one.size == other.size
                and 0.9 < (step := (one.base - other.base) / max(one.size, 1)) < 2.2
            ):
                steps[round(step, 1)] += 1
    body = sizes.most_common(1)[0][0] if sizes else 12.0
    larger = tuple(
        sorted((size for size, n in sizes.items() if size > body + 1 and n > 3), reverse=True)
    )
    often = max(steps.values(), default=0) * 0.2
    return Look(body, min((step for step, n in steps.items() if n >= often), default=1.2), larger)


def pieces_of(lines: list[Line], look: Look, right: float) -> list[Piece]:
    """The pieces of one column, from the top.

    A new one begins at a list mark, a gap, a change of style, or the end of a list's indent.
    `right` is how far across its lines may extend.
    """
    pieces: list[Piece] = []
    for line in _rows(lines):
        current = pieces[-1] if pieces else None
        mark = _mark(line, pieces, look)
        if mark:
            pieces.append(
                Piece(lines=[line], mark=mark, x=line.x0, text_x=line.text_x, kind="bullet")
            )
        elif current is None or _breaks(current, line, look):
            pieces.append(Piece(lines=[line], mark="", x=line.x0, text_x=line.x0))
        else:
            if _had_room(current.lines[-1], line, right):
                current.hard.add(len(current.lines))
            current.lines.append(line)
    for piece in pieces:
        _name(piece, look)
    for one, other in pairwise(pieces):
        other.close = not _spaced(one.lines[-1], other.lines[0], look)
    return pieces


def _had_room(last: Line, line: Line, right: float) -> bool:
    """Whether the first word of `line` would easily have fitted on the previous line."""
    if last.text.rstrip().endswith("-"):
        return False
    word = len(line.text.split()[0]) + 1 if line.text.split() else 0
    return last.x1 + word * (last.x1 - last.x0) / max(len(last.text), 1) + ROOM < right


def _rows(lines: list[Line]) -> list[Line]:
    """Lines from the top; those on one baseline are joined, from left to right."""
    return [_one(row) for row in baselines(lines)]


def baselines(lines: list[Line]) -> list[list[Line]]:
    """Lines by baseline from the top, left to right; a separate list mark joins its words."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda ln: -ln.base):
        if rows and abs(rows[-1][0].base - line.base) < 0.35 * min(rows[-1][0].size, line.size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_with_mark(sorted(row, key=lambda ln: ln.x0)) for row in rows]


def _with_mark(row: list[Line]) -> list[Line]:
    """A row with a separate list mark, with the mark and the following words as one line."""
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
        text_x=(
            row[1].x0 if MARK.match(f"{row[0].text} x") and len(row[0].text) <= 5 else row[0].text_x
        ),
        size=longest.size,
        bold=all(line.bold for line in row),
    )


def _mark(line: Line, before: list[Piece], look: Look) -> str:
    """The list mark at the start of a line; a dash or number within a sentence does not count."""
    match = MARK.match(line.text)
    if not match:
        return ""
    if match[1]:
        return match[1]
    last = before[-1] if before else None
    if (
        last is None
        or _spaced(last.lines[-1], line, look)
        or last.mark[-1:] == match[2][-1:]
        or line.x0 > last.text_x + 3
        or ENDED.search(last.words)
    ):
        return match[2]
    return match[2] if re.search(r"[:;]\s*+(?:and|or)?\s*+$", last.words) else ""


def _breaks(current: Piece, line: Line, look: Look) -> bool:
    last = current.lines[-1]
    step = last.base - line.base
    if step < 0 or _spaced(last, line, look):
        return True
    if abs(line.size - last.size) > 1.5 or (line.bold != last.bold and (not current.mark)):
        return True
    if current.mark and line.x0 < current.text_x - 5:
        return (
            line.x0 < current.x - 3
            or bool(ENDED.search(last.text))
            or step > look.pitch * last.size * 1.1
        )
    return False


def _spaced(last: Line, line: Line, look: Look) -> bool:
    """Whether two lines are farther apart than usual."""
    return last.base - line.base > look.pitch * max(last.size, line.size) * 1.22 + 0.5


def _name(piece: Piece, look: Look) -> None:
    """Marks a piece as a heading if larger than the body, or short, bold and no sentence."""
    if piece.mark:
        return
    larger = piece.size > look.size + 1
    short = len(piece.words) <= 160 and not re.search(r"[.,;]$", piece.words.strip())
    if short and (larger or piece.bold):
        piece.kind = "heading"
        ranks = [n for n, size in enumerate(look.sizes, 1) if piece.size >= size - 0.5]
        piece.level = ranks[0] if larger and ranks else len(look.sizes) + 1


def number_levels(pieces: Iterable[Piece]) -> None:
    """Gives list items their depth (1 outermost) by the indent of their marks.

    A list ends at text that is no further indented.
    """
    open_at: list[float] = []
    for piece in pieces:
        if not piece.mark:
            if piece.kind == "heading" or (open_at and piece.x <= open_at[0] + 4):
                open_at = []
            continue
        while open_at and piece.x < open_at[-1] - 4:
            open_at.pop()
        if not open_at or piece.x > open_at[-1] + 4:
            open_at.append(piece.x)
        piece.level = len(open_at)
