"""Everything that is concluded from one text: what it is, which inspections it tells of, what it says was found."""

from dataclasses import replace

from pipeline.analysis import news, official
from pipeline.analysis.areas import Register
from pipeline.analysis.classify import classify
from pipeline.analysis.themes import themes_of
from pipeline.model import Analysis, Classification, Context, Finding, InspectionFacts, Text
from pipeline.terms import DocType

VERSION = "understand/1"


def understand(text: Text, context: Context, register: Register) -> Analysis:
    """Classification, inspections and findings of a text.

    `published` is what `context` says, else what the text states of itself.
    """
    classification = classify(text, context, register)
    found = facts(text, context, classification, register)
    told = findings(text, context, classification, found, register)
    return Analysis(classification, found, told, context.published or text.published)


def facts(
    text: Text, context: Context, classification: Classification, register: Register
) -> tuple[InspectionFacts, ...]:
    """What the text states about inspections, one entry for each area inspected."""
    if classification.doc_type is DocType.OFFICIAL_REPORT:
        return (official.facts(text, context, register),)
    return news.facts(text, context, classification, register)


def findings(
    text: Text,
    context: Context,
    classification: Classification,
    facts: tuple[InspectionFacts, ...],
    register: Register,
) -> tuple[Finding, ...]:
    """What the text says was found, with themes, in reading order."""
    if classification.doc_type is DocType.OFFICIAL_REPORT:
        area = facts[0].area.gss_code if facts and facts[0].area else None
        told = official.findings(text, context, area)
    else:
        told = news.findings(text, context, classification, facts, register)
    return tuple(replace(one, themes=themes_of(one.span.quote)) for one in told)
