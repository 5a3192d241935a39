"""Whether a text is legible: certain damage to letters is repaired, other damage is reported."""

import re

from pipeline.model.terms import Label

_RUN = re.compile(
    r"[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2,}"
)
"""Characters that the bytes 80 to FF are in Windows-1252: what UTF-8 looks like when it is read so
by mistake.
"""
_UNCLOSED = re.compile(r"(“[^“”]{1,2000}?)â€\ufffd")
_LATIN = re.compile(r"[\u00a0-\u024f\u2000-\u206f\u20a0-\u20bf\u2122\u25a0-\u25ff]+")
_DAMAGED = re.compile(r"â€|Ã[\u0080-\u00bf©¨¤¶¼]|ï¿½|‚Ä|[\x00\x80-\x9f\ufffd]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_COMMON = frozenset(
    re.findall(
        r"\w+",
        "the of and to in for is are was were with that on as at by from this have has be they"
        " their it or not will which an children people who",
    )
)
_OFTEN = (" the ", " and ", " of ", " to ", " in ")
_ENOUGH, _SHARE = 100, 0.03
"""Words from which the share of common English ones tells; English prose has 30 to 45 in a hundred,
lists 10.
"""


def mended(words: str) -> str:
    """The text with UTF-8 wrongly decoded as Windows-1252 repaired ("donâ€™t" becomes "don’t").

    Only runs of characters are touched that are valid UTF-8 byte for byte and decode to Latin
    letters and common signs; and the end of a quotation that has a beginning, whose last byte
    Windows-1252 lacks, so that it is often lost.
    """
    return _UNCLOSED.sub(r"\1”", _RUN.sub(lambda run: _decoded(run.group()), words))


def _decoded(run: str) -> str:
    try:
        right = b"".join(_byte(character) for character in run).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return run
    return right if _LATIN.fullmatch(right) else run


def _byte(character: str) -> bytes:
    """The Windows-1252 byte of a character; Latin-1 for the five bytes it leaves undefined."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")


def problem(body: str, label: Label) -> str:
    """Why a person should look at a text that may be damaged; "" when there is no reason.

    Damaged characters matter only in a text about an inspection, which would be quoted.
    """
    if not _plainly_english(body) and _strange(body):
        return (
            "it has hardly any English words: it is in another language, or its letters are"
            " damaged; read it by hand"
        )
    if label is not Label.OTHER and damaged(body):
        return (
            "some of its characters are damaged and cannot be mended with certainty: read it at its"
            " address"
        )
    return ""


def damaged(words: str) -> bool:
    """Whether some letters cannot be right: they may not be quoted."""
    return not words.isascii() and _DAMAGED.search(words) is not None


def _plainly_english(body: str) -> bool:
    """Whether common words make up `_SHARE` of all the words that fit in a text this long."""
    most = (
        len(body) + 1
    ) / 2  # two letters make a word; that something parts it from the next is left out
    return sum(map(body.count, _OFTEN)) >= _SHARE * most


def _strange(body: str) -> bool:
    words = _WORD.findall(body.casefold())
    return len(words) >= _ENOUGH and sum(word in _COMMON for word in words) < _SHARE * len(words)
