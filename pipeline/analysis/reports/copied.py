"""Reports and letters copied into pages, minutes or plain text, perhaps run together."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.analysis.reports.sections import section_of
from pipeline.analysis.reports.title_lines import LETTER, REPORT, title_of
from pipeline.model.documents import Block, BlockKind, Text

SIGNED = re.compile(r"Yours\s+(?:sincerely|faithfully)\b", re.IGNORECASE)
_MEETS_AGAIN = re.compile(
    r"(?:RESOLVED|Resolved|AGREED|Agreed|Members?|Decision|Recommend\w*|In response|It was"
    r"|(?:The|Following)\s+(?:Chair\w*|Committee|Board|Cabinet|Panel|Sub-Committee|discussion|director)"
    r"|Councillors?|Cllrs?)\b"
)
"""How minutes continue after a letter that they quote."""
_GLYPH = r"[◼◾■▪●•\uf0a7\uf0b7]"
_MARKS = re.compile(
    rf"(?P<item>(?<=\s){_GLYPH}\s*)"
    r"|(?P<head>\bJoint (?:local )?area SEND (?:re-?visit|inspection) in (?:the )?[A-Z][^.:]{1,60}?"
    r"(?=\s+(?:Between|From|On|Ofsted|The local area)\b)"
    rf"|\bMain findings(?=\s+(?:{_GLYPH}|[A-Z])|\s*\Z)"
    r"|\bThe effectiveness of the local area in [^.]{10,150}?"
    rf"(?=\s+(?:Strengths|Areas (?:for|of) development)\s+{_GLYPH})"
    rf"|\b(?:Strengths|Areas (?:for|of) development)(?=\s+{_GLYPH})"
    r"|\bThe inspection raises significant concerns about the effectiveness of the local area\b\.?"
    r"|\bYours sincerely\b)"
)
_HEADED = (
    *("Joint ", "Main findings", "The effectiveness of", "Strengths", "Areas "),
    *("The inspection raises", "Yours sincerely"),
)
"""Of which a paragraph with a letter's heading has one."""
_LONG = 150
"""The fewest characters of a paragraph that contains several parts of a letter."""
_FEWEST = 3
"""The fewest headings and items that show this."""


def official_part(text: Text) -> Text:
    """The text with only the blocks of the report or letter.

    From its title line to its signature, or to where a meeting's minutes continue. A PDF is the
    document itself and stays whole.
    """
    if text.version.startswith(("pdf/", "ocr/")):
        return text
    title = title_of(text, REPORT) or title_of(text, LETTER)
    if title is None:
        return text
    inside = tuple(block for block in text.blocks if block.start >= title.block.start)
    return replace(text, blocks=inside[: _end(text, inside)])


def _end(text: Text, blocks: tuple[Block, ...]) -> int:
    """The index of the first block after the report or letter."""
    headed = [n for n, block in enumerate(blocks) if section_of(text, block) is not None]
    last = headed[-1] if headed else 0
    for number, block in enumerate(blocks):
        if SIGNED.match(text.body, block.start, block.end):
            return number
        resumes = block.kind == "paragraph" and _MEETS_AGAIN.match(text.body, block.start)
        if number > last and resumes:
            return number
    return len(blocks)


def unflattened(text: Text) -> Text:
    """The text with a block for each heading, paragraph and list item of a run-together letter."""
    blocks = tuple(part for block in text.blocks for part in _parts(text, block))
    return text if len(blocks) == len(text.blocks) else replace(text, blocks=blocks)


def _parts(text: Text, block: Block) -> Iterator[Block]:
    marks: list[re.Match[str]] = []
    words = text.body[block.start : block.end]
    long = block.kind == "paragraph" and len(words) >= _LONG
    if long and any(map(words.__contains__, _HEADED)):
        marks = list(_MARKS.finditer(text.body, block.start, block.end))
    heads = [mark for mark in marks if mark["head"]]
    ends_with_head = bool(heads) and heads[-1].end() == block.end
    if not heads or (len(marks) < _FEWEST and not ends_with_head):
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
            kind=kind,
            start=start,
            end=end,
            level=1 if kind == "bullet" else 2 if kind == "heading" else 0,
        )
