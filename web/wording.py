"""The words and marks that pages show for the field's terms."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from pipeline.bulletins.case_words import STAGES, STANDS_NOW
from pipeline.bulletins.glossary import meanings_in
from pipeline.bulletins.quotations import HEADINGS
from pipeline.bulletins.wording import (
    DOC_TYPES,
    FRAMEWORKS,
    OUTCOMES,
    THEMES,
    capital,
    counted,
    date_words,
    next_step,
    owner_words,
    range_words,
    visit_words,
)
from pipeline.cases.actions.items import owners_of
from pipeline.explorer.filters import UnknownTerm
from pipeline.explorer.quoting import LONGER, shown_quote
from pipeline.explorer.said_by import KINDS, SPEAKERS, kind_words, said_by
from pipeline.model.inspections import DateRange, Inspection
from pipeline.model.lookup_rows import Facet, FindingRecord, InspectionRecord
from pipeline.model.publication_rows import Member
from pipeline.model.terms import (
    DocType,
    FindingKind,
    Framework,
    Outcome,
    StatedBy,
    Theme,
    Visit,
    Voice,
)

VOICES = {
    Voice.OWN: "inspectors, in their report",
    Voice.REPORTED: "inspectors, as others report it (we hold no report)",
    Voice.RETOLD: "others, who report it as said by inspectors",
    Voice.OTHERS: "not inspectors",
}
MARKS = {
    Outcome.POSITIVE: "P",
    Outcome.INCONSISTENT: "I",
    Outcome.SYSTEMIC_FAILINGS: "S",
    Outcome.WRITTEN_STATEMENT_OF_ACTION: "W",
    Outcome.NO_WRITTEN_STATEMENT: "N",
    Outcome.SUFFICIENT_PROGRESS: "G",
    Outcome.PARTLY_SUFFICIENT_PROGRESS: "H",
    Outcome.NOT_SUFFICIENT_PROGRESS: "L",
    Outcome.EFFECTIVE_ACTION: "E",
    Outcome.NOT_EFFECTIVE_ACTION: "F",
}
"""A letter for each outcome on the map, so that nothing is said by colour alone."""
FACETS = {
    Facet.AREA: "Area",
    Facet.REGION: "Region",
    Facet.THEME: "Subject",
    Facet.KIND: "What it says",
    Facet.OUTCOME: "Outcome of the inspection",
    Facet.FRAMEWORK: "Framework",
    Facet.VISIT: "Kind of visit",
    Facet.DOC_TYPE: "Kind of document",
    Facet.RESPONSIBLE: "Who must act",
    Facet.STATED_BY: "Whose words",
    Facet.VOICE: "Who tells it",
    Facet.YEAR: "Year of publication",
}
_TERMS: dict[Facet, Callable[[str], str]] = {
    Facet.THEME: lambda value: THEMES[Theme(value)],
    Facet.KIND: lambda value: KINDS[FindingKind(value)],
    Facet.OUTCOME: lambda value: OUTCOMES[Outcome(value)].phrase,
    Facet.FRAMEWORK: lambda value: FRAMEWORKS[Framework(value)],
    Facet.VISIT: lambda value: visit_words(Visit(value)),
    Facet.DOC_TYPE: lambda value: DOC_TYPES[DocType(value)],
    Facet.STATED_BY: lambda value: SPEAKERS[StatedBy(value)],
    Facet.VOICE: lambda value: VOICES[Voice(value)],
}


_OPTION = re.compile(r"(?<!\S)--(?=[a-z])")
_COMMANDS = {
    "`sendwatch areas` lists them": "the page of areas lists them",
    "`sendwatch area NAME --json` lists them": "the area’s page lists them",
}


def for_pages(words: str) -> str:
    """What is said on the command line, for a page: fields by their names, and no commands."""
    for command, instead in _COMMANDS.items():
        words = words.replace(command, instead)
    return _OPTION.sub("", words)


def term(value: str, facet: str) -> str:
    """A facet's value in words; areas, regions, bodies and years are words already."""
    words = _TERMS.get(Facet(facet))
    return words(value) if words else value


def not_a_term(fault: UnknownTerm) -> str:
    """Why a facet has no such value, with those that it has as pages call them."""
    known = ", ".join(term(each, fault.facet) for each in fault.known)
    return f"{FACETS[fault.facet]} “{fault.value[:60]}” is not known. These are: {known}."


def outcome_words(outcome: Outcome | None) -> str:
    """An outcome in the inspectorates' words."""
    return OUTCOMES[outcome].phrase if outcome else "outcome not known"


def days_words(found: InspectionRecord | Inspection) -> str:
    """The days of an inspection in words; says so when they are not known."""
    dates = found.dates if isinstance(found, Inspection) else DateRange(found.started, found.ended)
    return range_words(dates) or "days not known"


def outcome_day(found: Inspection, members: Sequence[Member]) -> str:
    """When an outcome was published: on the day of the report, else by that of who tells it."""
    if not found.published_on:
        return "day not known"
    dated = any(
        each.publication.doc_type is DocType.OFFICIAL_REPORT
        and each.publication.published_on == found.published_on
        for each in members
    )
    return f"{'on' if dated else 'on or before'} {date_words(found.published_on)}"


def xml_words(words: str) -> str:
    """`words` without the characters that XML cannot hold."""
    return "".join(each for each in words if each in "\t\n" or " " <= each < "\ufffe")


def who_must_act(found: FindingRecord) -> str:
    """Who must act by a finding, in words; "" where nobody is named beside its own words."""
    return owner_words(found.quote, owners_of(found.kind, found.quote, found.responsible))


FILTERS: dict[str, Callable[..., Any]] = {
    "abbreviations": lambda written: meanings_in([written.striptags()]),
    "capital": capital,
    "counted": counted,
    "date": lambda value: date_words(value) if value else "day not known",
    "days": days_words,
    "doc_type": lambda value: DOC_TYPES[value] if value else "document",
    "happened": lambda value: STAGES[value],
    "heading": lambda kind: HEADINGS[kind],
    "framework": lambda value: FRAMEWORKS[value] if value else "framework not known",
    "kind": lambda found: kind_words(found.kind, found.stated_by),
    "mark": lambda value: MARKS[value] if value else "–",
    "may_be_shown": lambda findings: [each for each in findings if shown_quote(each) is not None],
    "meaning": lambda value: OUTCOMES[value].meaning,
    "next_step": next_step,
    "owners": who_must_act,
    "outcome": outcome_words,
    "outcome_day": outcome_day,
    "range": range_words,
    "shown": shown_quote,
    "quote": lambda value: shown_quote(value) or LONGER,
    "stage": lambda value: STANDS_NOW[value],
    "said_by": said_by,
    "term": term,
    "theme": lambda value: THEMES[Theme(value)],
    "visit": visit_words,
    "xml": xml_words,
}
"""The filters of the templates."""
