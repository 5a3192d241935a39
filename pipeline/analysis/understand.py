"""Everything that is concluded from one text: what it is, which inspections it tells of, what it says was found."""

from dataclasses import replace

from pipeline.analysis import news, official
from pipeline.analysis.areas import Register
from pipeline.analysis.classify import classify
from pipeline.analysis.reading import Reading, read
from pipeline.analysis.themes import themes_of
from pipeline.model import Analysis, Classification, Context, Finding, InspectionFacts, Text
from pipeline.terms import DocType

VERSION = "understand/1"


def understand(text: Text, context: Context, register: Register) -> Analysis:
    """Classification, inspections and findings of a text.

    `published` is what `context` says, else what the text states of itself.
    """
    reading = read(text)
    classification = classify(text, context, register, reading)
    found = facts(text, context, classification, register, reading)
    told = findings(text, context, classification, found, register, reading)
    return Analysis(classification, found, told, context.published or text.published)


def facts(
    text: Text,
    context: Context,
    classification: Classification,
    register: Register,
    reading: Reading | None = None,
) -> tuple[InspectionFacts, ...]:
    """What the text states about inspections, one entry for each area inspected; `reading` where the caller has it."""
    if classification.doc_type is DocType.OFFICIAL_REPORT:
        return (official.facts(text, context, register),)
    return news.facts(text, context, classification, register, reading)


def findings(
    text: Text,
    context: Context,
    classification: Classification,
    facts: tuple[InspectionFacts, ...],
    register: Register,
    reading: Reading | None = None,
) -> tuple[Finding, ...]:
    """What the text says was found, with themes, in reading order; `reading` where the caller has it."""
    if classification.doc_type is not DocType.OFFICIAL_REPORT:
        return news.findings(text, context, classification, facts, register, reading)
    area = facts[0].area.gss_code if facts and facts[0].area else None
    told = official.findings(text, context, area)
    return tuple(replace(one, themes=themes_of(one.span.quote)) for one in told)
