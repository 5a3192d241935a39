"""What news, press, committee papers, forum posts and case studies say about inspections."""

from pipeline.analysis.language.reading import Reading, read
from pipeline.analysis.news.earlier import goes_on_earlier, is_earlier, is_headed_earlier
from pipeline.analysis.news.findings import findings_in
from pipeline.analysis.places.register import Register
from pipeline.analysis.told.facts import facts_in
from pipeline.model.documents import Classification, PublicationContext, Text
from pipeline.model.inspections import Finding, InspectionFacts
from pipeline.model.terms import Label


def facts(
    text: Text,
    context: PublicationContext,
    classification: Classification,
    register: Register,
    reading: Reading | None = None,
) -> tuple[InspectionFacts, ...]:
    """What the text states about an inspection, one entry for each area inspected.

    None for a text labelled `other`.
    """
    if classification.label is Label.OTHER:
        return ()
    return facts_in(reading or read(text), context, classification.label, register)


def findings(
    text: Text,
    context: PublicationContext,
    classification: Classification,
    facts: tuple[InspectionFacts, ...],
    register: Register,
    reading: Reading | None = None,
) -> tuple[Finding, ...]:
    """The text's findings, in its exact words and with themes; none unless it reports an outcome.

    If a text is about several areas, its findings are assigned to none of them. What inspectors
    found years before the inspection that is told is not told with it.
    """
    if classification.label is not Label.INSPECTION_OUTCOME:
        return ()
    areas = {one.area.gss_code for one in facts if one.area}
    reading = reading or read(text)
    found = findings_in(reading, areas.pop() if len(areas) == 1 else None)
    years = {one.dates.started[:4] for one in facts if one.dates.started}
    told = min((int(year) for year in years if year.isdigit()), default=0)
    return tuple(one for one in found if not (told and _of_earlier(reading, one, told)))


def _of_earlier(reading: Reading, finding: Finding, told: int) -> bool:
    """Whether a finding is of an inspection years before the one of the year `told`."""
    at, quote = finding.span.start, finding.span.quote
    if is_earlier(quote, told) or is_headed_earlier(finding.section, told):
        return True
    paragraph = next((one.start for one in reading.blocks if one.start <= at < one.end), at)
    return goes_on_earlier(reading.text.body[paragraph:at], quote, told)
