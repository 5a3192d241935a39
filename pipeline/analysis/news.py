"""What news, press, committee papers, forum posts and case studies say about inspections."""

from pipeline.analysis.areas import Register
from pipeline.analysis.news_facts import facts_in
from pipeline.analysis.news_findings import findings_in
from pipeline.model import Classification, Context, Finding, InspectionFacts, Text
from pipeline.terms import Label


def facts(
    text: Text, context: Context, classification: Classification, register: Register
) -> tuple[InspectionFacts, ...]:
    """What the text states of an inspection, one entry for each area inspected; none for a text labelled `other`."""
    return facts_in(text, context, register) if classification.label is not Label.OTHER else ()


def findings(
    text: Text,
    context: Context,
    classification: Classification,
    facts: tuple[InspectionFacts, ...],
    register: Register,
) -> tuple[Finding, ...]:
    """What the text says was found, in its exact words; none unless it tells an inspection's outcome.

    With several areas in one text no finding is given to any of them.
    """
    if classification.label is not Label.INSPECTION_OUTCOME:
        return ()
    areas = {one.area.gss_code for one in facts if one.area}
    return tuple(findings_in(text, areas.pop() if len(areas) == 1 else None))
