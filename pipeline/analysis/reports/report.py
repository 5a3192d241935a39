"""Official reports of area SEND inspections, and the letters of 2016 to 2022: how to know one, and
what it says.
"""

import re

from pipeline.analysis.places.register import Register
from pipeline.analysis.reports.facts import TITLE, facts_of
from pipeline.analysis.reports.findings import findings_of
from pipeline.analysis.reports.outcome_letters import letter_facts, letter_findings, letter_marks
from pipeline.analysis.reports.progress import progress_findings
from pipeline.analysis.reports.sections import OWN, parts_of
from pipeline.model.documents import Block, PublicationContext, Span, Text, span
from pipeline.model.inspections import Finding, InspectionFacts
from pipeline.model.terms import Visit


def marks(text: Text) -> tuple[Span, ...]:
    """The words that show by structure that this is an official area SEND report: its title line
    and own headings.

    Empty unless both are there, as title or headings of the document itself: an article that quotes
    a report's title, or a report of another kind of inspection, has no marks. A letter of 2016 to
    2022 is known by its title line, its opening sentence and its headings.
    """
    parts = parts_of(text)
    title = next((block for block in text.blocks if _is_title(text, block)), None)
    if title is None:
        return letter_marks(text, parts)
    later = _later_visit(text, title)
    headings = [
        span(text, part.start, part.opens) for part in parts if later or part.section in OWN
    ]
    return (span(text, title.start, title.end), *headings) if headings else ()


def _later_visit(text: Text, title: Block) -> Visit | None:
    """A monitoring inspection or a thematic visit, whose reports need not have the headings of a
    full inspection's.
    """
    words = text.body[title.start : title.end].lower()
    return next((visit for visit in (Visit.MONITORING, Visit.THEMATIC) if visit in words), None)


def _is_title(text: Text, block: Block) -> bool:
    if block.kind not in ("title", "heading", "paragraph") or text.page(block.start) != 1:
        return False
    return TITLE.fullmatch(re.sub(r"\s+", " ", text.body[block.start : block.end])) is not None


def facts(text: Text, context: PublicationContext, register: Register) -> InspectionFacts:
    """What an official report states about its inspection; the first page rules, footers are no
    part of the text.
    """
    parts = parts_of(text)
    return (
        letter_facts(text, register)
        if letter_marks(text, parts)
        else facts_of(text, parts, register)
    )


def findings(text: Text, context: PublicationContext, area: str | None) -> tuple[Finding, ...]:
    """Every entry of a report's lists and tables of findings, in the inspectors' words; `area` is a
    GSS code.

    Where inspectors came back, also what they say of each weakness or area for priority action.
    """
    parts = parts_of(text)
    listed = findings_of(text, parts, area)
    title = next((block for block in text.blocks if _is_title(text, block)), None)
    if title is None:
        return tuple(sorted((*listed, *letter_findings(text, parts, area)), key=_place))
    if _later_visit(text, title) is Visit.MONITORING:
        return tuple(
            sorted((*listed, *progress_findings(text, Visit.MONITORING, parts, area)), key=_place)
        )
    return listed


def _place(finding: Finding) -> int:
    return finding.span.start
