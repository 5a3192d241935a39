"""pdfium answers the same whether `ctypes` converts each argument or not."""

import ctypes
from collections.abc import Iterator
from pathlib import Path

import pypdfium2.raw as raw
import pytest
from pypdfium2 import PdfDocument, PdfPage

from pipeline.extraction.pdf import quick_calls as quick
from scripts.sample_reports import EXAMPLE, write_report


@pytest.fixture
def page(tmp_path: Path) -> Iterator[PdfPage]:
    write_report(tmp_path / "report.pdf", EXAMPLE)
    opened = PdfDocument(tmp_path / "report.pdf")
    yield opened[0]
    opened.close()


def test_letters_are_the_same(page: PdfPage) -> None:
    text = page.get_textpage()
    handle = quick.handle_of(text.raw)
    one = [ctypes.c_double() for _ in range(4)]
    other = [ctypes.c_double() for _ in range(4)]
    name, length, flags = ctypes.create_string_buffer(128), ctypes.c_ulong(128), ctypes.c_int()
    names = ctypes.create_string_buffer(128)
    assert text.count_chars() > 500
    for n in range(text.count_chars()):
        assert quick.get_unicode(handle, n) == raw.FPDFText_GetUnicode(text.raw, n)
        assert quick.get_font_weight(handle, n) == raw.FPDFText_GetFontWeight(text.raw, n)
        assert quick.get_font_size(handle, n) == raw.FPDFText_GetFontSize(text.raw, n)
        assert quick.get_char_angle(handle, n) == raw.FPDFText_GetCharAngle(text.raw, n)
        assert quick.get_char_box(handle, n, *map(quick.place_of, one))
        assert raw.FPDFText_GetCharBox(text.raw, n, *other)
        assert [side.value for side in one] == [side.value for side in other]
        given = quick.get_font_info(handle, n, quick.place_of(name), length, quick.place_of(flags))
        assert given == raw.FPDFText_GetFontInfo(text.raw, n, names, 128, ctypes.c_int())
        assert name.value == names.value
    text.close()


def test_what_is_drawn_is_the_same(page: PdfPage) -> None:
    handle = quick.handle_of(page.raw)
    count = raw.FPDFPage_CountObjects(page.raw)
    sides, others = [[ctypes.c_float() for _ in range(4)] for _ in range(2)]
    kinds = set()
    for n in range(count):
        item, declared = quick.get_object(handle, n), raw.FPDFPage_GetObject(page.raw, n)
        kinds.add(kind := quick.get_type(item))
        assert kind == raw.FPDFPageObj_GetType(declared)
        assert quick.get_bounds(item, *map(quick.place_of, sides))
        assert raw.FPDFPageObj_GetBounds(declared, *others)
        assert [side.value for side in sides] == [side.value for side in others]
    assert raw.FPDF_PAGEOBJ_TEXT in kinds
