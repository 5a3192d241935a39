"""Joins pieces into one text: body, blocks with their offsets, and where each page begins."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from operator import itemgetter

from pipeline.extraction.pdf.page import GLYPHS, Line
from pipeline.extraction.pdf.paragraphs import Piece
from pipeline.extraction.pdf.reading_order import Grid, Item
from pipeline.model.documents import Block

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_DIVIDED = re.compile(r"([^\W\d_]+)-$")
_PRIVATE = re.compile("[\uf000-\uf0ff]")
_GLYPHS_ONLY = re.compile(rf"[\s{GLYPHS}]*")


class Composer:
    """Writes pieces one after another and records their positions."""

    def __init__(self, items: Iterable[Item], pages: int) -> None:
        self.items = list(items)
        self.pages = pages
        self.parts: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.last_end = [0] * pages
        self.begins: list[tuple[int, int]] = []

    @cached_property
    def words(self) -> set[str]:
        """Every word that occurs within a line, in lower case."""
        text = "\n".join([line.text for line in _lines(self.items)])
        return set(_WORD.findall(text.lower()))

    def compose(self) -> tuple[str, tuple[Block, ...], tuple[int, ...]]:
        """Body, blocks and page starts: a blank line between pieces, a line break within a cell."""
        tables = 0
        for item in self.items:
            if isinstance(item, Grid):
                self._grid(item, tables)
                tables += 1
            else:
                self._gap("\n" if item.close or (item.level > 1 and item.mark) else "\n\n")
                self._piece(item)
        body = "".join(self.parts)
        return body, tuple(self.blocks), self._page_starts()

    def _grid(self, grid: Grid, table: int) -> None:
        for row, cells in enumerate(grid.rows):
            for column, pieces in enumerate(cells):
                if not any(_shown(piece) for piece in pieces):
                    continue
                self._gap("\n\n")
                start, place = self.length, len(self.blocks)
                for n, piece in enumerate(pieces):
                    if n:
                        self._gap("\n")
                    self._piece(piece, inside=True)
                marked = "bold" if all(piece.bold for piece in pieces) else ""
                self.blocks.insert(
                    place,
                    Block(
                        kind="cell",
                        start=start,
                        end=self.length,
                        table=table,
                        row=row,
                        column=column,
                        marked=marked,
                    ),
                )

    def _piece(self, piece: Piece, inside: bool = False) -> None:
        if not _shown(piece):
            return
        start = self.length
        for n, line in enumerate(piece.lines):
            if n and n in piece.hard:
                self._gap("\n")
            self._line(line, piece.lines[n - 1].text if n and n not in piece.hard else "")
        if piece.mark:
            first = _clean(piece.lines[0])
            start += len(first) - len(first[len(piece.mark) :].lstrip())
        if start >= self.length or (inside and not piece.mark):
            return
        marked = "bold" if piece.bold else ""
        self.blocks.append(
            Block(kind=piece.kind, start=start, end=self.length, level=piece.level, marked=marked)
        )

    def _line(self, line: Line, before: str) -> None:
        words = _clean(line)
        if before:
            self._join(before, words)
        self.begins.append((line.page, self.length))
        self._write(words)
        self.last_end[line.page] = self.length

    def _join(self, before: str, words: str) -> None:
        """White space between two lines, or none after a hyphen.

        The hyphen is removed if the document elsewhere has the word without it.
        """
        before = before.strip()
        left = _DIVIDED.search(before) if before.endswith("-") else None
        if left is None or not words[:1].isalpha():
            self._write(" ")
            return
        right = _WORD.match(words)
        if right and words[:1].islower():
            joined, kept = (left[1] + right[0]).lower(), f"{left[1]}-{right[0]}".lower()
            if joined in self.words and kept not in self.words:
                self.parts[-1] = self.parts[-1][:-1]
                self.length -= 1

    def _gap(self, space: str) -> None:
        if self.length:
            self._write(space)

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _page_starts(self) -> tuple[int, ...]:
        """A page begins after earlier pages' last words; a cell is on the page it begins on."""
        starts, end = [0], 0
        for page in range(1, self.pages):
            end = max(end, self.last_end[page - 1])
            later = range(bisect_left(self.begins, end, key=itemgetter(1)), len(self.begins))
            starts.append(
                next((self.begins[n][1] for n in later if self.begins[n][0] >= page), self.length)
            )
        return tuple(starts)


def _clean(line: Line) -> str:
    """A line's words with single spaces; a symbol font's list glyph becomes an ordinary bullet."""
    return _PRIVATE.sub("•", " ".join(line.text.split()))


def _shown(piece: Piece) -> bool:
    return _GLYPHS_ONLY.fullmatch(piece.words) is None


def _lines(items: Iterable[Item]) -> Iterator[Line]:
    for item in items:
        if isinstance(item, Piece):
            yield from item.lines
        else:
            yield from (
                line for row in item.rows for cell in row for piece in cell for line in piece.lines
            )
