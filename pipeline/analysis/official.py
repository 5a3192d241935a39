"""Official reports of area SEND inspections, and the letters of 2016 to 2022: how to know one, and what it says."""

import re

from pipeline.analysis.areas import Register
from pipeline.analysis.official_facts import TITLE, facts_of
from pipeline.analysis.official_findings import findings_of
from pipeline.analysis.official_letters import letter_facts, letter_marks
from pipeline.analysis.official_sections import OWN, parts_of
from pipeline.model import Context, Finding, InspectionFacts, Span, Text, span


def marks(text: Text) -> tuple[Span, ...]:
    """The words that show by structure that this is an official area SEND report: its title line and own headings.

    Empty unless both are there, as title or headings of the document itself: an article that quotes a report's title,
    or a report of another kind of inspection, has no marks. A letter of 2016 to 2022 is known by its title line, its
    opening sentence and its headings.
    """
    titles = [span(text, b.start, b.end) for b in text.blocks if _is_title(text, b.start, b.end, b.kind)]
    parts = parts_of(text)
    headings = [span(text, part.start, part.opens) for part in parts if part.section in OWN]
    return (titles[0], *headings) if titles and headings else letter_marks(text, parts)


def _is_title(text: Text, start: int, end: int, kind: str) -> bool:
    if kind not in ("title", "heading", "paragraph") or text.page(start) != 1:
        return False
    return TITLE.fullmatch(re.sub(r"\s+", " ", text.body[start:end])) is not None


def facts(text: Text, context: Context, register: Register) -> InspectionFacts:
    """What an official report states about its inspection; the first page rules, footers are no part of the text."""
    parts = parts_of(text)
    return letter_facts(text, register) if letter_marks(text, parts) else facts_of(text, parts, register)


def findings(text: Text, context: Context, area: str | None) -> tuple[Finding, ...]:
    """Every entry of a report's lists and tables of findings, in the inspectors' words; `area` is a GSS code."""
    return findings_of(text, parts_of(text), area)
