"""Letters and reports whose lines have run together: their headings and list items found again in
the running text.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.model.documents import Block, BlockKind, Text

_SIGN = r"[◼◾■▪●•\uf0a7\uf0b7]"
_MARKS = re.compile(
    rf"(?P<item>(?<=\s){_SIGN}\s*)"
    r"|(?P<head>\bJoint (?:local )?area SEND (?:re-?visit|inspection) in (?:the )?[A-Z][^.:]{1,60}?"
    r"(?=\s+(?:Between|From|On|Ofsted|The local area)\b)"
    rf"|\bMain findings(?=\s+(?:{_SIGN}|[A-Z]))"
    r"|\bThe effectiveness of the local area in [^.]{10,150}?"
    rf"(?=\s+(?:Strengths|Areas (?:for|of) development)\s+{_SIGN})"
    rf"|\b(?:Strengths|Areas (?:for|of) development)(?=\s+{_SIGN})"
    r"|\bThe inspection raises significant concerns about the effectiveness of the local area\b\.?"
    r"|\bYours sincerely\b)"
)
_LONG = 600
"""Characters from which a paragraph can hold a whole letter."""
_FEWEST = 3
"""Headings and items that show that it does."""


def unflattened(text: Text) -> Text:
    """The same body with a block for each heading, paragraph and list item of a letter that was
    one paragraph.
    """
    blocks = tuple(part for block in text.blocks for part in _parts(text, block))
    return text if len(blocks) == len(text.blocks) else replace(text, blocks=blocks)


def _parts(text: Text, block: Block) -> Iterator[Block]:
    marks: list[re.Match[str]] = []
    if block.kind == "paragraph" and block.end - block.start >= _LONG:
        marks = list(_MARKS.finditer(text.body, block.start, block.end))
    if len(marks) < _FEWEST or not any(mark["head"] for mark in marks):
        yield block
        return
    at = block.start
    kind: BlockKind = "paragraph"
    for mark in marks:
        yield from _piece(text, at, mark.start(), kind)
        if mark["head"]:
            yield from _piece(text, mark.start(), mark.end(), "heading")
        at, kind = mark.end(), "bullet" if mark["item"] else "paragraph"
    yield from _piece(text, at, block.end, kind)


def _piece(text: Text, start: int, end: int, kind: BlockKind) -> Iterator[Block]:
    words = text.body[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    if start < end:
        yield Block(
            kind, start, end, level=1 if kind == "bullet" else 2 if kind == "heading" else 0
        )
