"""Calls of pdfium without the conversion of each argument, for what is asked of every line.

`ctypes` checks and converts each argument of a declared function, which takes twice as long as
pdfium's answer: a tenth of reading a PDF. The functions here take only what needs no conversion:
whole numbers that fit C's `int`, and places that were converted once (`place_of`, `handle_of`).
"""

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as raw


def _quick(function: Any, *taken: type, given: Any = None) -> Callable[..., Any]:
    """The function; `taken` is its first argument if an address, `given` what it returns."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    return ctypes.CFUNCTYPE(given or function.restype, *taken)(address)  # type: ignore[arg-type]


place_of = ctypes.byref
"""Where pdfium writes a value; keeps the value alive."""


def handle_of(handle: object) -> object:
    """A page, or its text, as an argument, as long as it is open."""
    return ctypes.c_void_p.from_param(ctypes.cast(handle, ctypes.c_void_p).value)  # type: ignore[arg-type]


count_rects = _quick(raw.FPDFText_CountRects)
get_rect = _quick(raw.FPDFText_GetRect)
get_char_box = _quick(raw.FPDFText_GetCharBox)
get_char_origin = _quick(raw.FPDFText_GetCharOrigin)
get_char_angle = _quick(raw.FPDFText_GetCharAngle)
get_unicode = _quick(raw.FPDFText_GetUnicode)
get_font_weight = _quick(raw.FPDFText_GetFontWeight)
get_font_size = _quick(raw.FPDFText_GetFontSize)
get_font_info = _quick(raw.FPDFText_GetFontInfo)
get_matrix = _quick(raw.FPDFText_GetMatrix)
get_object = _quick(raw.FPDFPage_GetObject, given=ctypes.c_void_p)
get_type = _quick(raw.FPDFPageObj_GetType, ctypes.c_void_p)
get_bounds = _quick(raw.FPDFPageObj_GetBounds, ctypes.c_void_p)
