"""Recognises and reads official area SEND reports and the letters of 2016 to 2022."""

from pipeline.analysis.places.register import Register
from pipeline.analysis.reports.copied import official_part
from pipeline.analysis.reports.facts import facts_of, labelled
from pipeline.analysis.reports.findings import findings_of
from pipeline.analysis.reports.outcome_letters import (
    is_letter,
    letter_facts,
    letter_findings,
    letter_marks,
)
from pipeline.analysis.reports.progress import progress_findings
from pipeline.analysis.reports.sections import OWN, Section, parts_of
from pipeline.analysis.reports.title_lines import LETTER, REPORT, Title, title_of
from pipeline.model.documents import PublicationContext, Span, Text, span
from pipeline.model.inspections import Finding, InspectionFacts
from pipeline.model.terms import Visit

_LETTERHEAD = 1200
"""The most characters that sender, addressees and salutation take up."""


def marks(text: Text) -> tuple[Span, ...]:
    """The title line and headings that mark an official area SEND report or letter.

    Empty unless both are present, each in a block of its own: an article that quotes a report's
    title, or a report of another kind of inspection, has no marks. A letter of 2016 to 2022 is
    recognised by its title line, opening sentence and headings.
    """
    part = official_part(text)
    title = title_of(part, REPORT)
    if title is None:
        return letter_marks(part)
    parts = parts_of(part)
    headings = [
        span(text, one.start, one.opens)
        for one in parts
        if _is_monitoring(title) or one.section in OWN
    ]
    if not headings and labelled(part):
        headings = [
            span(text, one.start, one.opens) for one in parts if one.section is Section.OUTCOME
        ]
    return (span(text, title.block.start, title.block.end), *headings) if headings else ()


def titles(text: Text) -> tuple[Span, ...]:
    """The title line of a report or letter, whatever its headings; empty without one.

    On the inspectors' own site it is mark enough.
    """
    title = title_of(text, REPORT) or title_of(text, LETTER)
    return (span(text, title.block.start, title.block.end),) if title else ()


def stands_alone(text: Text) -> bool:
    """Whether a text with marks is itself the report or letter, not a page containing it.

    A PDF always is; elsewhere, only a letterhead may precede the title line.
    """
    if text.version.startswith(("pdf/", "ocr/")):
        return True
    title = title_of(text, REPORT) or title_of(text, LETTER)
    return title is not None and title.block.start <= _LETTERHEAD


def _is_monitoring(title: Title) -> bool:
    """Whether the report is of a monitoring inspection, which may lack the usual headings."""
    return "monitoring" in title.match["kind"].lower()


def facts(text: Text, context: PublicationContext, register: Register) -> InspectionFacts:
    """What an official report or letter states about its inspection.

    The first page takes precedence; footers are not part of the text.
    """
    part = official_part(text)
    if title_of(part, REPORT) is None and is_letter(part):
        return letter_facts(part, register)
    return facts_of(part, parts_of(part), register)


def findings(text: Text, context: PublicationContext, area: str | None) -> tuple[Finding, ...]:
    """Every entry in a report's lists and tables of findings, in the inspectors' words.

    Also its paragraphs on what it is like to be a child or young person there, a letter's main
    findings and, after a monitoring inspection or revisit, what is said about each weakness or area
    for priority action. `area` is a GSS code.
    """
    part = official_part(text)
    parts = parts_of(part)
    listed = findings_of(part, parts, area)
    title = title_of(part, REPORT)
    if title is None:
        return tuple(sorted((*listed, *letter_findings(part, parts, area)), key=_place))
    if _is_monitoring(title):
        told = progress_findings(part, Visit.MONITORING, parts, area)
        return tuple(sorted((*listed, *told), key=_place))
    return listed


def _place(finding: Finding) -> int:
    return finding.span.start
