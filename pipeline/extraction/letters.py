"""The letters of every text, made one way: of web pages, feeds, plain text and PDFs alike."""

import re
import unicodedata

from pipeline.extraction.legibility import mended

_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]"
)
"""Controls, soft hyphens, zero-width characters and marks of direction: nobody sees them."""
_LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_LOOK_ALIKE = _LIGATURES | {0x2010: "-", 0x2011: "-"}
"""Typeset letters and hyphens that readers type otherwise."""
_HIGH_CONTROLS = re.compile(r"[\x80-\x9f]")


def tidy(text: str) -> str:
    """The same words in letters that can be compared: composed, without what nobody sees.

    Damage that is certain is repaired: `pipeline.extraction.legibility`. White space, quotation
    marks and dashes stay as they are.
    """
    if text.isascii():
        return _UNSEEN.sub("", text)
    right = mended(_HIGH_CONTROLS.sub(_windows_1252, text))
    return _UNSEEN.sub("", unicodedata.normalize("NFC", right.translate(_LOOK_ALIKE)))


def _windows_1252(control: re.Match[str]) -> str:
    """What a control character is in Windows-1252, as in browsers; five have no such meaning."""
    return control[0].encode("latin-1").decode("cp1252", "ignore") or control[0]
