"""Areas set by inspectors that notices and plans repeat, in lists and columns headed so.

What accompanies them (who will do what by when) is the publisher's own, and never taken for
inspectors' words.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.model.documents import Block, Text
from pipeline.model.terms import FindingKind

_NAMES = (
    r"(?:areas?\s+(?:for|of)\s+priority\s+actions?|priority\s+action(?:\s+area)?"
    r"|areas?\s+(?:of|for)\s+(?:significant\s+)?(?:weakness(?:es)?|concern|improvement)|significant\s+weakness(?:es)?)"
)
_HEADED = re.compile(
    rf"\W*(?:\d{{1,2}}[.)]?\s+)?(?:{_NAMES})(?:\s+identified(?:\s+by\s+(?:the\s+)?inspectors)?)?"
    r"\s*+(?P<number>\d{1,2}\b|[A-Z]\b)?\s*+(?P<sign>[:.–-]|\n)?\s*+(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_INTRODUCED = re.compile(
    rf"\b{_NAMES}\b[^.]{{0,300}}:$"
    rf"|\b(?:inspect\w+|ofsted|report|letter)\b[^.]{{0,300}}\b{_NAMES}\b[^.]{{0,300}}:$",
    re.IGNORECASE,
)
_INSPECTORS = re.compile(
    r"\b(?:inspect\w+|ofsted|report|letter|following|identified|found|finding|weakness)\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:will|by|plan)\b", re.IGNORECASE)
_COLUMN = re.compile(
    rf"\W*(?:{_NAMES}|(?:what\s+)?(?:the\s+)?inspect(?:ors|ion)\s+(?:said|found|findings?))\W*",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:should|must|needs? to)\b")
_VOICE = re.compile(r"\b(?:we|our|us|will)\b", re.IGNORECASE)
_OF_US = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
"""Words that an inspector's area never has: what follows is the publisher's own."""
_HEADING, _SHORTEST = 120, 30


class Quoted(NamedTuple):
    """One area, `body[start:end]`, and the words that introduce it."""

    kind: FindingKind
    start: int
    end: int
    section: str


def areas_in(text: Text) -> tuple[Quoted, ...]:
    """The areas that a text repeats from an inspection, in reading order."""
    return tuple(sorted({*_in_tables(text), *_in_lists(text)}, key=lambda one: one.start))


def _kind(words: str) -> FindingKind:
    priority = re.search(r"priority\s+action", words, re.IGNORECASE)
    return FindingKind.PRIORITY_ACTION if priority else FindingKind.AREA_FOR_IMPROVEMENT


def _worded(headed: re.Match[str]) -> bool:
    """Whether the words after "Area for priority action 1:" are the area itself.

    Otherwise they continue a sentence about it.
    """
    rest = headed["rest"]
    return (
        bool(headed["number"])
        and len(rest) >= _SHORTEST
        and (bool(headed["sign"]) or rest[0].isupper())
    )


def _heading(block: Block, written: str) -> bool:
    if block.kind in ("title", "heading"):
        return True
    short = len(written) < _HEADING and written[-1:] not in ".;,"
    return (
        block.kind == "paragraph"
        and short
        and (bool(block.marked) or _HEADED.fullmatch(written) is not None)
    )


def _in_lists(text: Text) -> Iterator[Quoted]:
    """The areas under an introduction or heading, or in one block with their heading.

    A numbered heading introduces only one.
    """
    section, numbered = "", False
    for number, block in enumerate(text.blocks):
        written = text.body[block.start : block.end]
        if block.kind == "cell" or (block.kind == "bullet" and block.level > 1):
            continue
        headed = _HEADED.fullmatch(written)
        if headed and _worded(headed):
            yield _of_heading(block, written, headed)
            section = ""
        elif _opens(block, written, headed):
            section, numbered = written, bool(headed and headed["number"])
        elif section and _carries_on(block, written, numbered=numbered):
            yield Quoted(_kind(section), block.start, _end(text.blocks, number), section)
            section = "" if numbered else section
        else:
            section = ""


def _of_heading(block: Block, written: str, headed: re.Match[str]) -> Quoted:
    """The area after its heading in the same block."""
    begin = headed.start("rest")
    return Quoted(_kind(written), block.start + begin, block.end, written[:begin])


def _opens(block: Block, written: str, headed: re.Match[str] | None) -> bool:
    """Whether a block is the heading or introduction of the areas that follow it."""
    if headed and _heading(block, written) and (headed["number"] or not headed["rest"]):
        return True
    return _introduces(block, written)


def _carries_on(block: Block, written: str, *, numbered: bool) -> bool:
    """Whether a block under such a heading or introduction is one of the areas."""
    if block.kind == "bullet":
        return _OF_US.search(written) is None
    return block.kind == "paragraph" and _restated(written, numbered=numbered)


def _restated(written: str, *, numbered: bool) -> bool:
    """Whether a paragraph under such a heading repeats the area, not the publisher's response."""
    return (
        len(written) >= _SHORTEST
        and not _VOICE.search(written)
        and (numbered or _ASKS.search(written) is not None)
    )


def _introduces(block: Block, written: str) -> bool:
    if (
        block.kind != "paragraph"
        or not _INTRODUCED.search(written)
        or not _INSPECTORS.search(written)
    ):
        return False
    return "following" in written or not _OWN.search(written)


def _end(blocks: tuple[Block, ...], number: int) -> int:
    """Where a list item, or a paragraph followed by a list, ends with everything below it."""
    end = blocks[number].end
    for block in blocks[number + 1 :]:
        if block.kind != "bullet" or block.level <= max(blocks[number].level, 1):
            break
        end = block.end
    return end


def _in_tables(text: Text) -> Iterator[Quoted]:
    """The cells of a column with such a heading, and cells that begin with one themselves."""
    columns: dict[tuple[int | None, int | None], str] = {}
    for block in text.blocks:
        if block.kind != "cell":
            continue
        written = text.body[block.start : block.end]
        headed = _HEADED.fullmatch(written)
        if _COLUMN.fullmatch(written):
            columns.setdefault((block.table, block.column), written)
        elif headed and _worded(headed):
            yield _of_heading(block, written, headed)
        elif (block.table, block.column) in columns and len(written) >= _SHORTEST:
            section = columns[(block.table, block.column)]
            yield Quoted(_kind(section), block.start, block.end, section)
