"""Straight lines drawn on a PDF page, and its rotation: the geometry that tables are read from."""

import ctypes
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from pipeline.extraction.pdf import quick_calls as quick

MAX_OBJECTS = 20_000
THIN = 3.0
"""Points: a drawn box that is no thicker is a line."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A straight line: `at` is its y (horizontal) or x (vertical), `low` to `high` its extent."""

    horizontal: bool
    at: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Turn:
    """How a page's own coordinates are converted to those that a reader sees."""

    rotation: int
    width: float
    height: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        match self.rotation:
            case 90:
                return y, self.height - x
            case 180:
                return self.width - x, self.height - y
            case 270:
                return self.width - y, x
        return x, y

    def box(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        if not self.rotation:
            return left, bottom, right, top
        (x0, y0), (x1, y1) = self.point(left, bottom), self.point(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def rulings_of(page: pdfium.PdfPage, turn: Turn) -> tuple[list[Ruling], int]:
    """The page's straight lines (thin filled boxes and strokes), and its number of images."""
    found: list[Ruling] = []
    images = 0
    sides = [ctypes.c_float() for _ in range(4)]
    left, bottom, right, top = sides
    places = [quick.place_of(side) for side in sides]
    handle, image, path = quick.handle_of(page.raw), raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH
    for n in range(min(raw.FPDFPage_CountObjects(page.raw), MAX_OBJECTS)):
        item = quick.get_object(handle, n)
        kind = quick.get_type(item)
        images += kind == image
        if kind != path or not quick.get_bounds(item, *places):
            continue
        x0, y0, x1, y1 = turn.box(left.value, bottom.value, right.value, top.value)
        if y1 - y0 <= THIN and x1 - x0 > THIN:
            found.append(Ruling(True, (y0 + y1) / 2, x0, x1))
        elif x1 - x0 <= THIN and y1 - y0 > THIN:
            found.append(Ruling(False, (x0 + x1) / 2, y0, y1))
        elif x1 - x0 > THIN and _stroked(drawn := raw.FPDFPage_GetObject(page.raw, n)):
            found.extend(_segments(drawn, turn))
    return found, images


def _stroked(item: object) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(item, fill, stroke) and stroke.value)


def _segments(item: object, turn: Turn) -> list[Ruling]:
    """The vertical and horizontal strokes of one drawn path."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    found: list[Ruling] = []
    here = begin = (0.0, 0.0)
    for n in range(min(raw.FPDFPath_CountSegments(item), 400)):
        segment = raw.FPDFPath_GetPathSegment(item, n)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        user = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        there = turn.point(*user)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO:
            begin = there
        else:
            found.extend(_ruling(here, there))
        if raw.FPDFPathSegment_GetClose(segment):
            found.extend(_ruling(there, begin))
        here = there
    return found


def _ruling(one: tuple[float, float], other: tuple[float, float]) -> list[Ruling]:
    across, up = abs(one[0] - other[0]), abs(one[1] - other[1])
    if up <= 1 and across > THIN:
        return [Ruling(True, one[1], min(one[0], other[0]), max(one[0], other[0]))]
    if across <= 1 and up > THIN:
        return [Ruling(False, one[0], min(one[1], other[1]), max(one[1], other[1]))]
    return []
