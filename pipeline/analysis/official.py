"""Official reports of area SEND inspections, and the letters of 2016 to 2022: how to know one, and what it says."""

import re

from pipeline.analysis.areas import Register
from pipeline.analysis.official_facts import TITLE, facts_of
from pipeline.analysis.official_findings import findings_of
from pipeline.analysis.official_letters import letter_facts, letter_marks
from pipeline.analysis.official_sections import OWN, parts_of
from pipeline.model import Block, Context, Finding, InspectionFacts, Span, Text, span


def marks(text: Text) -> tuple[Span, ...]:
    """The words that show by structure that this is an official area SEND report: its title line and own headings.

    Empty unless both are there, as title or headings of the document itself: an article that quotes a report's title,
    or a report of another kind of inspection, has no marks. A letter of 2016 to 2022 is known by its title line, its
    opening sentence and its headings.
    """
    parts = parts_of(text)
    title = next((block for block in text.blocks if _is_title(text, block)), None)
    if title is None:
        return letter_marks(text, parts)
    monitoring = "monitoring" in text.body[title.start : title.end].lower()
    headings = [span(text, part.start, part.opens) for part in parts if monitoring or part.section in OWN]
    return (span(text, title.start, title.end), *headings) if headings else ()


def _is_title(text: Text, block: Block) -> bool:
    if block.kind not in ("title", "heading", "paragraph") or text.page(block.start) != 1:
        return False
    return TITLE.fullmatch(re.sub(r"\s+", " ", text.body[block.start : block.end])) is not None


def facts(text: Text, context: Context, register: Register) -> InspectionFacts:
    """What an official report states about its inspection; the first page rules, footers are no part of the text."""
    parts = parts_of(text)
    return letter_facts(text, register) if letter_marks(text, parts) else facts_of(text, parts, register)


def findings(text: Text, context: Context, area: str | None) -> tuple[Finding, ...]:
    """Every entry of a report's lists and tables of findings, in the inspectors' words; `area` is a GSS code."""
    return findings_of(text, parts_of(text), area)
