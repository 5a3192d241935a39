"""The sections of an official area SEND report, found by its headings in any layout."""

import re
from dataclasses import dataclass
from enum import StrEnum

from pipeline.model.documents import Block, Text


class Section(StrEnum):
    """The parts of reports under the framework of 2023 and of letters of 2016 to 2022."""

    OUTCOME = "outcome"
    INFORMATION = "information"
    EXPERIENCE = "experience"
    EFFECTIVE = "effective"
    BETTER = "better"
    PRIORITY = "priority"
    IMPROVEMENT = "improvement"
    DETAILS = "details"
    INSPECTION = "inspection"
    MAIN = "main"
    ASPECT = "aspect"
    STRENGTHS = "strengths"
    DEVELOPMENT = "development"
    CONCERNS = "concerns"
    PROGRESS = "progress"
    NEXT = "next"


_HEADINGS = {
    Section.OUTCOME: r"inspection outcome",
    Section.INFORMATION: r"information about the (?:local )?area(?: partnership)?",
    Section.EXPERIENCE: r"what (?:is|was) it like to be a child or (?:a )?young person\b.*",
    Section.EFFECTIVE: (
        r"what (?:is|are|was) the (?:local )?(?:area )?partnership doing that (?:is|was) effective"
    ),
    Section.BETTER: r"what (?:does|do|did) the (?:local )?(?:area )?partnership need to do better",
    Section.PRIORITY: r"areas? for priority actions?(?: and responsible bod(?:y|ies))?",
    Section.IMPROVEMENT: r"areas? for (?:further )?improvements?",
    Section.DETAILS: r"(?:local )?area partnership details",
    Section.INSPECTION: r"information about (?:this|the) inspection",
    Section.MAIN: r"main findings",
    Section.ASPECT: r"the effectiveness of the (?:local )?area in \w.*",
    Section.STRENGTHS: r"(?:areas of )?strengths?|what (?:is|was) working well",
    Section.DEVELOPMENT: (
        r"areas? for (?:further )?development|what (?:could|should|needs to|must) (?:be )?(?:better"
        r"|improved?)"
    ),
    Section.CONCERNS: (
        r"the inspection raises significant concerns about the effectiveness of the (?:local )?area"
    ),
    Section.PROGRESS: (
        r"what progress (?:has|have) the (?:local )?(?:area )?(?:partnership|leaders)\b.*"
        r"|progress (?:made )?(?:since|against)\b.*"
    ),
    Section.NEXT: r"next steps",
}
_HEADING = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _HEADINGS.items()))
_SIGNS = re.compile(r"[^\w\s]")
OWN = (Section.EXPERIENCE, Section.EFFECTIVE, Section.BETTER)
"""Headings that only reports under the framework of 2023 have."""
LETTER = (Section.MAIN, Section.ASPECT)
"""Headings of which a letter of 2016 to 2022 has at least one."""


@dataclass(frozen=True, slots=True)
class Part:
    """One section: its kind, printed heading (`start` to `opens`) and the blocks after it."""

    section: Section
    heading: str
    start: int
    opens: int
    blocks: tuple[Block, ...]


def parts_of(text: Text) -> tuple[Part, ...]:
    """The sections of a report in order; a heading repeated above its own table is ignored."""
    opened: list[tuple[Section, Block, list[Block]]] = []
    for block in text.blocks:
        section = section_of(text, block)
        if section is not None and not (opened and opened[-1][0] is section):
            opened.append((section, block, []))
        elif section is None and opened:
            opened[-1][2].append(block)
    return tuple(
        Part(section, _flat(text.body[head.start : head.end]), head.start, head.end, tuple(blocks))
        for section, head, blocks in opened
    )


def section_of(text: Text, block: Block) -> Section | None:
    """The section that a block is the heading of, if it contains nothing else.

    In a PDF, a paragraph must stand out. In scans and plain text nothing can, and letters copied to
    a page often have plain paragraphs for headings.
    """
    printed = text.version.startswith("pdf/")
    plain = block.kind == "paragraph" and not block.marked and printed
    if block.end - block.start > 140 or block.kind == "bullet" or plain:
        return None
    words = _flat(_SIGNS.sub("", text.body[block.start : block.end])).lower()
    heading = _HEADING.fullmatch(words)
    return Section(heading.lastgroup) if heading and heading.lastgroup else None


def _flat(words: str) -> str:
    return " ".join(words.split())
