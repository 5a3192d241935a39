"""From bytes to letters as browsers do it, for web pages, feeds and plain text alike."""

import codecs
import re

_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)
_WITHIN = 65_536
"""Bytes in which a page's declaration is looked for; browsers look in fewer, and guess after."""
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""The byte order marks that begin a text of two bytes for each letter."""
_BOMS = dict(zip((codecs.BOM_UTF8, *UTF_16), ("utf-8", "utf-16-le", "utf-16-be"), strict=True))
_SINGLE_BYTES = re.compile(r"iso8859-(?!1$)\d+|cp(?!1252$)\d+|mac-.+|koi8-[ru]")
"""The names that Python gives to encodings other than those that web pages wrongly declare."""
_UTF_16 = re.compile(r"utf-16.*")
_WIDE = 0.2


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
