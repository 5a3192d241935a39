"""What inspectors found, from the lists and tables of an official report: one finding for each
entry.
"""

import re
from collections.abc import Iterator
from functools import partial

from pipeline.analysis.reports.sections import Part, Section
from pipeline.model.documents import Block, Text, span
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

_KINDS = {
    Section.EFFECTIVE: FindingKind.STRENGTH,
    Section.BETTER: FindingKind.WEAKNESS,
    Section.IMPROVEMENT: FindingKind.AREA_FOR_IMPROVEMENT,
    Section.PRIORITY: FindingKind.PRIORITY_ACTION,
    Section.STRENGTHS: FindingKind.STRENGTH,
    Section.DEVELOPMENT: FindingKind.WEAKNESS,
    Section.CONCERNS: FindingKind.AREA_FOR_IMPROVEMENT,
}
_FORMAL = (Section.IMPROVEMENT, Section.PRIORITY)
_RESPONSIBLE = re.compile(
    r"\s*(?:(?:lead(?:ing)?\s+)?(?:responsible|accountable)\s+(?:bod(?:y|ies)|partners?|organisations?|agenc(?:y|ies))"
    r"|(?:bod(?:y|ies)|partners?)\s+responsible|lead\s+(?:bod(?:y|ies)|partners?)|who\s+is\s+responsible\??)"
    r"(?:\(\w+\))?\s*:?\s*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*\d{1,2}[.)]\s*")
_GLYPHS = " \n•◼◾■□▪▫●○◦‣–-"
_MARK_AT_END = re.compile(rf"\s*\n\s*(?:\d{{1,2}}[.)]|[{re.escape(_GLYPHS)}])\s*$")
_LINE = re.compile(r"[^\n]+")
_SENTENCES = re.compile(r"\W{0,3}[A-Z].{50,}[.!?]")
_BODY = (
    r"council|board|authority|trust|partnership|nhs|icb|icbs|ics|icp|first|ltd|limited|cic|company|services?"
    r"|commissioners?|leaders|school|college|education|care"
)
_BODY_ENDS = re.compile(rf"(?:\b(?:{_BODY})|\([A-Z][\w ]*\))\s*$", re.IGNORECASE)
_PLACE_ENDS = re.compile(r"\b(?:borough|city|county) of [\w ’'-]+$", re.IGNORECASE)
_HAS_BODY = re.compile(
    rf"\b(?:{_BODY}|borough of|city of|county of)\b|\([A-Z]{{2,}}\)", re.IGNORECASE
)
_SEPARATOR = re.compile(
    r"\s*(?:[,;/]\s*(?:and|&)?|\n\s*(?:and|&)?|(?<=\s)(?:and|&)(?=\s))\s*", re.IGNORECASE
)


def findings_of(text: Text, parts: tuple[Part, ...], area: str | None) -> tuple[Finding, ...]:
    """The findings of a report's sections, in order; `area` is the GSS code of the area that they
    are about.
    """
    found: list[Finding] = []
    for part in parts:
        kind = _KINDS.get(part.section)
        if kind is None or (
            part.section is Section.CONCERNS and not any(b.kind == "bullet" for b in part.blocks)
        ):
            continue
        for start, end, responsible in _entries(text, part):
            quote = span(text, start, end)
            found.append(
                Finding(
                    kind,
                    StatedBy.INSPECTORS,
                    quote,
                    part.heading,
                    responsible=responsible,
                    area=area,
                )
            )
    return tuple(found)


def _entries(text: Text, part: Part) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    cells = [block for block in part.blocks if block.kind == "cell"]
    if part.section not in _FORMAL or not cells:
        yield from (
            (start, end, ()) for start, end in _listed(text, part.blocks, part.section in _FORMAL)
        )
    else:
        yield from _rows(text, cells, part)


def _listed(text: Text, blocks: tuple[Block, ...], formal: bool) -> Iterator[tuple[int, int]]:
    """The entries of a list: each outermost item with all that stands under it; without a list,
    each paragraph.

    In a `formal` section a list that a paragraph leads up to ("... should improve:") belongs to
    that paragraph.
    """
    outer = [n for n, block in enumerate(blocks) if block.kind == "bullet" and block.level == 1]
    led = [n for n in outer if not (formal and _introduced(text, blocks, n))]
    if not led:
        yield from _paragraphs(text, blocks)
        return
    for n, following in zip(led, [*led[1:], None], strict=True):
        own = [block for block in blocks[n:following] if block.kind in ("bullet", "paragraph")]
        if following is None:
            own = own[:1] + [block for block in own[1:] if block.kind == "bullet"]
        yield own[0].start, max(block.end for block in own)


def _introduced(text: Text, blocks: tuple[Block, ...], n: int) -> bool:
    """Whether the list that an item is of follows a paragraph that ends with a colon."""
    before = next((block for block in reversed(blocks[:n]) if block.kind != "bullet"), None)
    return (
        before is not None
        and before.kind == "paragraph"
        and text.body[before.start : before.end].endswith(":")
    )


def _paragraphs(text: Text, blocks: tuple[Block, ...]) -> Iterator[tuple[int, int]]:
    """Paragraphs with the lists under them; one that follows a list without space between still
    belongs to it.
    """
    open_at: tuple[int, int] | None = None
    listed = False
    for block in blocks:
        if block.kind not in ("bullet", "paragraph"):
            continue
        follows = listed and open_at is not None and text.body[open_at[1] : block.start] == "\n"
        if open_at and (block.kind == "bullet" or follows):
            open_at = open_at[0], block.end
        elif block.kind == "paragraph":
            if open_at:
                yield open_at
            open_at = block.start, block.end
        listed = block.kind == "bullet"
    if open_at:
        yield open_at


def _split(
    text: Text, cell: Block, blocks: tuple[Block, ...], alone: bool
) -> Iterator[tuple[int, int]]:
    """A cell's entries: the cell as a whole, unless it holds a numbered list, whose items are
    entries then.

    A cell that is the only one (`alone`) is a frame round all entries: its list items, or its
    paragraphs, are the entries.
    """
    inside = [
        b
        for b in blocks
        if b.kind == "bullet" and cell.start <= b.start and b.end <= cell.end and b.level == 1
    ]
    heads = _heads_of_list(text, cell, inside, alone=alone)
    if heads:
        yield from _up_to_next(text, cell, heads)
    elif alone and not inside and _is_paragraphs(text, cell):
        yield from (m.span() for m in _LINE.finditer(text.body, cell.start, cell.end))
    else:
        yield cell.start, cell.end


def _heads_of_list(text: Text, cell: Block, inside: list[Block], *, alone: bool) -> list[Block]:
    """The items of the list that a cell is: the numbered ones, or all of a cell that is the only
    one; none of a cell that is no list.
    """
    if not inside:
        return []
    ends = [cell.start, *(block.end for block in inside)]
    marks = [text.body[end : block.start] for end, block in zip(ends, inside, strict=False)]
    if _NUMBER.fullmatch(marks[0]):
        return [b for b, mark in zip(inside, marks, strict=True) if _NUMBER.search(mark)]
    return inside if alone and len(inside) > 1 and not marks[0].strip(_GLYPHS) else []


def _up_to_next(text: Text, cell: Block, heads: list[Block]) -> Iterator[tuple[int, int]]:
    """Each item with all up to the next, without the next one's number or sign."""
    for block, following in zip(heads, [*heads[1:], None], strict=True):
        words = text.body[block.start : following.start if following else cell.end]
        yield block.start, block.start + len(re.sub(_MARK_AT_END, "", words))


def _is_paragraphs(text: Text, cell: Block) -> bool:
    """Whether each line of a cell is a paragraph of whole sentences."""
    lines = _LINE.finditer(text.body, cell.start, cell.end)
    return all(_SENTENCES.fullmatch(line.group()) for line in lines)


def _rows(text: Text, cells: list[Block], part: Part) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The rows of a table of actions or areas: the words, and the bodies that the row names in a
    column of their own.

    That column is the one headed so; in a table of priority actions without heads it is the first
    of several.
    """
    column = _of_bodies(text, cells, part)
    rows = [cell for cell in cells if not _heads(text, cell)]
    told = [cell for cell in rows if column is None or cell.column != column]
    alone = len(told) == 1 and not _wide(cells)
    responsible: tuple[str, ...] = ()
    for cell in sorted(rows, key=partial(_row_order, column)):
        if column is not None and cell.column == column:
            responsible = bodies_of(text.body[cell.start : cell.end])
        else:
            entries = _split(text, cell, part.blocks, alone=alone)
            yield from ((start, end, responsible) for start, end in entries)


def _row_order(column: int | None, cell: Block) -> tuple[int, int, bool, int]:
    """Cells row by row, that of the bodies first in each."""
    return cell.table or 0, cell.row or 0, cell.column != column, cell.column or 0


def _wide(cells: list[Block]) -> bool:
    return any(cell.column for cell in cells)


def _of_bodies(text: Text, cells: list[Block], part: Part) -> int | None:
    """The column that names the responsible bodies; None where the table has one column only."""
    if not _wide(cells):
        return None
    for cell in cells:
        if _RESPONSIBLE.fullmatch(text.body[cell.start : cell.end]):
            return cell.column
    return 0 if part.section is Section.PRIORITY else None


def _heads(text: Text, cell: Block) -> bool:
    """Whether a cell only heads or numbers others."""
    words = text.body[cell.start : cell.end]
    return bool(
        _RESPONSIBLE.fullmatch(words) or re.fullmatch(r"(?:No|Number|\W*\d{1,2}\W*)\.?", words)
    )


def bodies_of(words: str) -> tuple[str, ...]:
    """The bodies that a cell names, one each: "X Council and NHS Y ICB" is two,
    "Y and Z ICB" one.
    """
    flat = words.strip().strip(".")
    pieces: list[str] = []
    begin = 0
    for mark in _SEPARATOR.finditer(flat):
        left, right = flat[begin : mark.start()], flat[mark.end() :]
        ahead = re.split(r"[,;\n]", right)[0]
        if left.strip() and _HAS_BODY.search(ahead) and _opens(ahead) and _complete(left, right):
            pieces.append(left)
            begin = mark.end()
    pieces.append(flat[begin:])
    return tuple(re.sub(r"\s+", " ", piece).strip() for piece in pieces if piece.strip())


def _complete(left: str, right: str) -> bool:
    """Whether `left` is a whole name: "Borough of X" may go on ("and Y") as long as another
    separator follows.
    """
    if _BODY_ENDS.search(left):
        return True
    return bool(_PLACE_ENDS.search(left)) and (
        right.startswith("NHS") or not _SEPARATOR.search(right)
    )


def _opens(words: str) -> bool:
    """Whether words can begin a name: "Care Board" and "Partnership" alone carry one on."""
    return words[:1].isupper() and not re.match(
        r"(?:Integrated )?(?:Care )?(?:Board|Trust|Services?)\b", words
    )
