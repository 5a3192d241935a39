"""The findings in the lists and tables of an official report, one for each entry, and what it says
it is like to be a child there.
"""

import re
from collections.abc import Iterator
from functools import partial

from pipeline.analysis.language.sentences import split
from pipeline.analysis.reports.responsible import LABEL, bodies_of, by_label, in_words
from pipeline.analysis.reports.sections import Part, Section
from pipeline.analysis.vocabulary.guarded_pattern import any_case
from pipeline.model.documents import Block, Text, span
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

_KINDS = {
    Section.EXPERIENCE: FindingKind.EXPERIENCE,
    Section.EFFECTIVE: FindingKind.STRENGTH,
    Section.BETTER: FindingKind.WEAKNESS,
    Section.IMPROVEMENT: FindingKind.AREA_FOR_IMPROVEMENT,
    Section.PRIORITY: FindingKind.PRIORITY_ACTION,
    Section.STRENGTHS: FindingKind.STRENGTH,
    Section.DEVELOPMENT: FindingKind.WEAKNESS,
    Section.CONCERNS: FindingKind.AREA_FOR_IMPROVEMENT,
}
_FORMAL = (Section.IMPROVEMENT, Section.PRIORITY)
_NUMBER = re.compile(r"\s*\d{1,2}[.)]\s*")
_GLYPHS = " \n•◼◾■□▪▫●○◦‣–-"
_MARK_AT_END = re.compile(rf"\s{{0,40}}\n\s{{0,40}}(?:\d{{1,2}}[.)]|[{re.escape(_GLYPHS)}])\s*$")
BODIES_LISTED = re.compile(
    r"(?:local authority|integrated care board|ICB|local area partnership details)s?\s*:",
    re.IGNORECASE,
)
"""How a report lists the bodies of an area, below its last list."""
_TOLD = any_case(r"\b(?:told|said to|reported to|shared with) (?:the )?(?:inspectors|us)\b")
_LINE = re.compile(r"[^\n]+")
_SENTENCES = re.compile(r"\W{0,3}[A-Z].{50,}[.!?]")


def findings_of(text: Text, parts: tuple[Part, ...], area: str | None) -> tuple[Finding, ...]:
    """The findings in a report's sections, in order; `area` is the GSS code of their area."""
    found: list[Finding] = []
    for part in parts:
        kind = _KINDS.get(part.section)
        if kind is None or (
            part.section is Section.CONCERNS and not any(b.kind == "bullet" for b in part.blocks)
        ):
            continue
        for start, end, named in _entries(text, part):
            if kind is FindingKind.EXPERIENCE and _only_told(text, start, end):
                continue
            quote = span(text, start, end)
            formal = part.section in _FORMAL
            if formal and BODIES_LISTED.match(quote.quote):
                break
            responsible = named or (in_words(quote.quote) if formal else ())
            found.append(
                Finding(
                    kind=kind,
                    stated_by=StatedBy.INSPECTORS,
                    span=quote,
                    section=part.heading,
                    responsible=responsible,
                    area=area,
                )
            )
    return tuple(found)


def _only_told(text: Text, start: int, end: int) -> bool:
    """Whether a paragraph says nothing in the report's own voice, only what others told."""
    return all(_TOLD.search(text.body, *place) for place in split(text.body, start, end))


def _entries(text: Text, part: Part) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    cells = [block for block in part.blocks if block.kind == "cell"]
    if part.section not in _FORMAL:
        yield from ((start, end, ()) for start, end in _listed(text, part.blocks, formal=False))
    elif not cells:
        for bodies, blocks in by_label(text, part.blocks):
            yield from ((start, end, bodies) for start, end in _listed(text, blocks, formal=True))
    else:
        yield from _rows(text, cells, part)


def _listed(text: Text, blocks: tuple[Block, ...], *, formal: bool) -> Iterator[tuple[int, int]]:
    """The top-level items of a list, each with everything below it; else the paragraphs.

    In a `formal` section, a list introduced by a paragraph ("... should improve:") belongs to that
    paragraph.
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
    """Whether the item's list follows a paragraph that ends with a colon."""
    before = next((block for block in reversed(blocks[:n]) if block.kind != "bullet"), None)
    return (
        before is not None
        and before.kind == "paragraph"
        and text.body[before.start : before.end].endswith(":")
    )


def _paragraphs(text: Text, blocks: tuple[Block, ...]) -> Iterator[tuple[int, int]]:
    """Paragraphs with the lists under them, and with any that follow those without a gap."""
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
    """A cell's entries: the whole cell, or the items of a numbered list in it.

    The only cell (`alone`) is a frame around all entries, which are its list items or paragraphs.
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
    """The numbered items of a cell's list, or all of them in a cell that is the only one."""
    if not inside:
        return []
    ends = [cell.start, *(block.end for block in inside)]
    marks = [text.body[end : block.start] for end, block in zip(ends, inside, strict=False)]
    if _NUMBER.fullmatch(marks[0]):
        return [b for b, mark in zip(inside, marks, strict=True) if _NUMBER.search(mark)]
    return inside if alone and len(inside) > 1 and not marks[0].strip(_GLYPHS) else []


def _up_to_next(text: Text, cell: Block, heads: list[Block]) -> Iterator[tuple[int, int]]:
    """Each item with everything up to the next, without the next one's number or symbol."""
    for block, following in zip(heads, [*heads[1:], None], strict=True):
        words = text.body[block.start : following.start if following else cell.end]
        yield block.start, block.start + len(re.sub(_MARK_AT_END, "", words))


def _is_paragraphs(text: Text, cell: Block) -> bool:
    """Whether each line of a cell is a paragraph of whole sentences."""
    lines = _LINE.finditer(text.body, cell.start, cell.end)
    return all(_SENTENCES.fullmatch(line.group()) for line in lines)


def _rows(text: Text, cells: list[Block], part: Part) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The words of each row of actions or areas, and the bodies in a separate column.

    That column is the one with such a heading; in a table of priority actions without headings, it
    is the first of several.
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
    """The sort key of cells: row by row, with the column of bodies first in each."""
    return cell.table or 0, cell.row or 0, cell.column != column, cell.column or 0


def _wide(cells: list[Block]) -> bool:
    return any(cell.column for cell in cells)


def _of_bodies(text: Text, cells: list[Block], part: Part) -> int | None:
    """The column that names the responsible bodies; None if there is none."""
    if not _wide(cells):
        return None
    for cell in cells:
        if LABEL.fullmatch(text.body[cell.start : cell.end]):
            return cell.column
    return 0 if part.section is Section.PRIORITY else None


def _heads(text: Text, cell: Block) -> bool:
    """Whether a cell is only a heading, or a number for other cells."""
    words = text.body[cell.start : cell.end]
    return bool(LABEL.fullmatch(words) or re.fullmatch(r"(?:No|Number|\W*\d{1,2}\W*)\.?", words))
