"""From bytes to letters, one way for all: decoded as in browsers, and written alike."""

import codecs
import re
import unicodedata

from pipeline.extraction.legibility import mended

_DECLARED = re.compile(rb"(?:charset|encoding)\s*+=\s*+[\"']?\s*+([\w:.-]+)", re.IGNORECASE)
_WITHIN = 65_536
"""Bytes in which a page's declaration is looked for; browsers look in fewer, and guess after."""
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""The byte order marks that begin a text of two bytes for each letter."""
_BOMS = dict(zip((codecs.BOM_UTF8, *UTF_16), ("utf-8", "utf-16-le", "utf-16-be"), strict=True))
_SINGLE_BYTES = re.compile(r"iso8859-(?!1$)\d+|cp(?!1252$)\d+|mac-.+|koi8-[ru]")
"""The names that Python gives to encodings other than those that web pages wrongly declare."""
_UTF_16 = re.compile(r"utf-16.*")
_WIDE = 0.2
_PARAMETER = re.compile(r"&(?=[A-Za-z][A-Za-z0-9]{0,40}=)")
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]"
)
"""Controls, soft hyphens, zero-width characters and marks of direction: nobody sees them."""
_LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_LOOK_ALIKE = _LIGATURES | {0x2010: "-", 0x2011: "-"}
"""Typeset letters and hyphens that readers type otherwise."""
_HIGH_CONTROLS = re.compile(r"[\x80-\x9f]")


def decoded(body: bytes, content_type: str = "") -> str:
    """The characters of a page, feed or text; never fails.

    A byte order mark decides, then UTF-8 where the bytes are UTF-8, as pages often declare a wrong
    encoding; then what the header or the page declares. Latin-1 means Windows-1252, as in browsers
    (WHATWG Encoding Standard). Where that or UTF-8 is declared, or nothing, single bytes that are
    not UTF-8 are read as Windows-1252: pages are put together from several sources.
    """
    for mark, encoding in _BOMS.items():
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    declared = _declared(body, content_type)
    if _UTF_16.fullmatch(declared) or _wide(body):
        big = declared.endswith("be") or body[:1] == b"\0"
        return body.decode("utf-16-be" if big else "utf-16-le", "replace")
    if _SINGLE_BYTES.fullmatch(declared) and not _is_utf_8(body):
        return body.decode(declared, "replace")
    return body.decode("utf-8", "windows-1252-bytes")


def tidy(text: str) -> str:
    """The same words in letters that can be compared: composed, without what nobody sees.

    Damage that is certain is repaired: `pipeline.extraction.legibility`. White space, quotation
    marks and dashes stay as they are.
    """
    if text.isascii():
        return text if text.isprintable() else _UNSEEN.sub("", text)
    right = mended(_HIGH_CONTROLS.sub(_windows_1252, text))
    return _UNSEEN.sub("", unicodedata.normalize("NFC", right.translate(_LOOK_ALIKE)))


def _windows_1252(control: re.Match[str]) -> str:
    """What a control character is in Windows-1252, as in browsers; five have no such meaning."""
    return control[0].encode("latin-1").decode("cp1252", "ignore") or control[0]


def mark_up(body: bytes, content_type: str = "") -> bytes:
    """A page in UTF-8 for the parser, which would read "&copy=" in a link as a sign."""
    return _PARAMETER.sub("&amp;", decoded(body, content_type)).encode("utf-8", "replace")


def _declared(body: bytes, content_type: str) -> str:
    """The encoding that the header or the page declares, as Python names it; "" without one."""
    for place in (content_type.encode("ascii", "replace"), body[:_WITHIN]):
        if named := _DECLARED.search(place):
            try:
                return codecs.lookup(named[1].decode("ascii", "replace")).name
            except LookupError:
                continue
    return ""


def _wide(body: bytes) -> bool:
    """Whether so many bytes are zero that each letter has two."""
    start = body[:1024]
    return start.count(0) > _WIDE * len(start)


def _is_utf_8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _as_windows_1252(fault: UnicodeError) -> tuple[str, int]:
    """What the bytes that are not UTF-8 are in Windows-1252; the five it lacks are control
    characters.
    """
    assert isinstance(fault, UnicodeDecodeError)
    wrong = fault.object[fault.start : fault.end]
    return "".join(_character(byte) for byte in wrong), fault.end


def _character(byte: int) -> str:
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


codecs.register_error("windows-1252-bytes", _as_windows_1252)
