"""One PDF page as placed lines and ruling lines, read with pdfium's cheap calls for whole runs."""

import ctypes
import math
import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from pipeline.extraction.decoding import tidy
from pipeline.extraction.pdf import quick_calls as quick
from pipeline.extraction.pdf.ligatures import LOST, mend
from pipeline.extraction.pdf.ruling_lines import Ruling, Turn, rulings_of

GLYPHS = "•◼◾■□▪▫●○◦‣⁃∙·►▶➢➤✓✔❖❑❏\uf000-\uf0ff"
MARK = re.compile(rf"([{GLYPHS}])\s*|([-–—*o]|\d{{1,2}}[.)]|\(?[a-z]\)|\(?[ivx]{{1,4}}\))\s+(?=\S)")
"""A list item's mark: a glyph (Wingdings' private-use ones too), or a dash, number or letter with
space after it.
"""

_LINES = re.compile(r"[^\r\n\ufffe]*\ufffe?")
_NAMELESS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe]")
_BOLD = re.compile(rb"bold|black|heavy", re.IGNORECASE)
_HYPHEN = 2
"""What pdfium gives for a hyphen that divides a word at the end of a line; 0 for a letter without
a name."""
_SPACE = 32
_FONT = 128
"""The length in bytes of the longest name of a font that is read."""
_SAMPLES = 200
"""Characters whose direction is looked at on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A run of text on one baseline, in points: from `x0` to `x1`, `base` above the page's foot.

    `text_x` is where the words begin after a list mark (else `x0`). A hyphen at the end of the line
    is kept as "-".
    """

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    page: int
    text_x: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: size in points, lines in file order, rulings, and number of images."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    rulings: tuple[Ruling, ...]
    images: int = 0


def read_page(document: pdfium.PdfDocument, number: int) -> Page:
    """Page `number` (from 0), turned so that most of its text is upright."""
    page = document[number]
    try:
        textpage = page.get_textpage()
        try:
            turn = _turn(page, textpage.raw)
            rulings, images = rulings_of(page, turn)
            lines = _TextPage(textpage.raw, number, turn).lines(rulings)
        finally:
            textpage.close()
        return Page(
            number=number,
            width=turn.width,
            height=turn.height,
            lines=tuple(lines),
            rulings=tuple(rulings),
            images=images,
        )
    finally:
        page.close()


def _turn(page: pdfium.PdfPage, text: object) -> Turn:
    """How the page is turned upright: by its text, as scans and slides are often stored wrongly."""
    stated = page.get_rotation()
    count = raw.FPDFText_CountChars(text)
    handle = quick.handle_of(text)
    samples = range(0, count, max(1, count // _SAMPLES))
    angles: Counter[int] = Counter()
    for n in samples:
        if quick.get_unicode(handle, n) > _SPACE:
            angle = round(math.degrees(quick.get_char_angle(handle, n)) / 90) % 4 * 90
            angles[angle] += 1
            if 2 * angles[angle] > len(samples):
                break  # the others cannot outnumber it
    rotation = -max(angles, key=angles.__getitem__) % 360 if angles else stated
    width, height = page.get_size()
    if (rotation - stated) % 180:
        width, height = height, width
    return Turn(rotation, width, height)


class _TextPage:
    """pdfium's text of one page, with text offsets mapped to its character indices."""

    def __init__(self, handle: object, number: int, turn: Turn) -> None:
        self.handle, self.number, self.turn = handle, number, turn
        self.count = raw.FPDFText_CountChars(handle)
        buffer = (ctypes.c_ushort * (self.count + 1))()
        written = raw.FPDFText_GetText(handle, 0, self.count, buffer) if self.count > 0 else 1
        units = bytes(buffer)[: 2 * max(written - 1, 0)]
        self.text = units.decode("utf-16-le", errors="replace")
        self.same = written - 1 == self.count == len(self.text)
        self.text = _NAMELESS.sub(self._named, self.text)
        self.quick = quick.handle_of(handle)
        self.box = [ctypes.c_double() for _ in range(4)]
        self.places = [quick.place_of(side) for side in self.box]
        self.font, self.matrix = ctypes.create_string_buffer(_FONT), raw.FS_MATRIX()
        self.font_at = (
            quick.place_of(self.font),
            ctypes.c_ulong(_FONT),
            quick.place_of(ctypes.c_int()),
        )
        self.matrix_at = quick.place_of(self.matrix)

    def index(self, offset: int) -> int:
        return (
            offset
            if self.same
            else int(raw.FPDFText_GetCharIndexFromTextIndex(self.handle, offset))
        )

    def _named(self, sign: re.Match[str]) -> str:
        """A hyphen at the end of a line, or `LOST` for a letter that the font does not name."""
        code = raw.FPDFText_GetUnicode(self.handle, self.index(sign.start()))
        return "\ufffe" if code == _HYPHEN else LOST

    def lines(self, rulings: list[Ruling]) -> list[Line]:
        uprights = [r for r in rulings if not r.horizontal]
        found: list[Line] = []
        for match in _LINES.finditer(self.text):
            words = match.group()
            if words.strip():
                begin = match.start() + len(words) - len(words.lstrip())
                placed = self._placed(begin, match.start() + len(words.rstrip()), uprights)
                if found and placed and _raised(found[-1], placed[0]):
                    found[-1] = replace(
                        found[-1], text=found[-1].text + placed[0].text, x1=placed[0].x1
                    )
                    placed = placed[1:]
                found.extend(placed)
        return found

    def _placed(self, start: int, end: int, uprights: list[Ruling]) -> list[Line]:
        """The line `text[start:end]`, split where a wide gap or a ruling divides it."""
        first, last = self.index(start), self.index(end - 1)
        boxes = self._runs(first, last - first + 1)
        if not boxes:
            return []
        line = self._line(start, end, min(b[0] for b in boxes), max(b[2] for b in boxes))
        cuts = _cuts(boxes, line, uprights)
        return self._cut(line, start, end, cuts) if cuts else [line]

    def _runs(self, first: int, count: int) -> list[tuple[float, float, float, float]]:
        left, top, right, bottom = self.box
        boxes = []
        for n in range(quick.count_rects(self.quick, first, count)):
            if quick.get_rect(self.quick, n, *self.places):
                boxes.append(self.turn.box(left.value, bottom.value, right.value, top.value))
        return boxes

    def _line(self, start: int, end: int, x0: float, x1: float) -> Line:
        text = self.text[start:end].replace("\ufffe", "-")
        first, last = self.index(start), self.index(end - 1)
        mark = MARK.match(text)
        inner = first if mark is None or mark.end() >= len(text) else self.index(start + mark.end())
        x, y = self.box[0], self.box[1]
        quick.get_char_origin(self.quick, inner, *self.places[:2])
        base = self.turn.point(x.value, y.value)
        bold = self._bold(inner) and self._bold(last)
        text_x = base[0] if inner != first else x0
        return Line(
            text=mend(tidy(text)),
            x0=x0,
            x1=x1,
            base=base[1],
            size=self._size(inner),
            bold=bold or self._named_bold(inner, last),
            page=self.number,
            text_x=text_x,
        )

    def _bold(self, index: int) -> bool:
        return bool(quick.get_font_weight(self.quick, index) >= 600)

    def _named_bold(self, first: int, last: int) -> bool:
        for index in (first, last):
            length = quick.get_font_info(self.quick, index, *self.font_at)
            if not 0 < length <= _FONT or not _is_bold(self.font.value):
                return False
        return True

    def _size(self, index: int) -> float:
        matrix = self.matrix
        size = quick.get_font_size(self.quick, index)
        if quick.get_matrix(self.quick, index, self.matrix_at):
            size *= math.hypot(matrix.c, matrix.d) or 1.0
        return round(float(size), 1)

    def _cut(self, line: Line, start: int, end: int, cuts: list[float]) -> list[Line]:
        """`line` divided at the first character to the right of each of `cuts`."""
        left, right, bottom, top = self.box
        edges, wanted = [start], sorted(cuts)
        ends: list[float] = []
        previous = line.x0
        for offset in range(start, end):
            if not wanted:
                break
            if self.text[offset].isspace():
                continue
            quick.get_char_box(self.quick, self.index(offset), *self.places)
            box = self.turn.box(left.value, bottom.value, right.value, top.value)
            if box[0] >= wanted[0] - 1 and offset > edges[-1]:
                edges.append(offset)
                ends.append(previous)
                wanted = [cut for cut in wanted if cut > box[0] + 1]
            previous = box[2]
        pieces = []
        for begin, stop, x1 in zip(edges, [*edges[1:], end], [*ends, line.x1], strict=True):
            stop = begin + len(self.text[begin:stop].rstrip())
            boxes = self._runs(self.index(begin), self.index(stop - 1) - self.index(begin) + 1)
            x0 = min((b[0] for b in boxes), default=line.x0)
            pieces.append(replace(self._line(begin, stop, x0, x1), base=line.base))
        return pieces


@lru_cache(maxsize=256)
def _is_bold(font: bytes) -> bool:
    """Whether a font is bold by its name; a document has few fonts and many lines."""
    return _BOLD.search(font) is not None


def _raised(line: Line, after: Line) -> bool:
    """Whether `after` begins with a raised ordinal ending ("1st") that continues `line`."""
    close = -1 <= after.x0 - line.x1 < 3 and 0 < after.base - line.base < 0.6 * line.size
    return (
        close
        and after.size < 0.8 * line.size
        and re.match(r"(?:st|nd|rd|th)\b", after.text) is not None
    )


def _cuts(
    boxes: list[tuple[float, float, float, float]], line: Line, uprights: list[Ruling]
) -> list[float]:
    """Where a line is really two: the x of each very wide gap and each crossing vertical ruling."""
    cuts = [
        after[0]
        for before, after in pairwise(boxes)
        if after[0] - before[2] > max(12.0, 1.2 * line.size)
    ]
    middle = line.base + line.size * 0.3
    crossing = [
        r.at for r in uprights if line.x0 + 2 < r.at < line.x1 - 2 and r.low <= middle <= r.high
    ]
    return cuts + [x for x in crossing if not any(x < cut < x + 40 for cut in cuts)]
