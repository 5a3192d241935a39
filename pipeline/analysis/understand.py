"""Everything concluded from one text: what it is, its inspections, and its findings."""

from collections.abc import Iterable
from dataclasses import replace

from pipeline.analysis.language.reading import Reading, read
from pipeline.analysis.news import article as news
from pipeline.analysis.places.former_areas import in_their_time
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.classify import classify
from pipeline.analysis.recognition.weighing import RESULT_DOUBTED_FROM
from pipeline.analysis.reports import action_plans as plans
from pipeline.analysis.reports import government_letters as letters
from pipeline.analysis.reports import improvement_notices as notices
from pipeline.analysis.reports import report as official
from pipeline.analysis.reports.copied import SIGNED, official_part, unflattened
from pipeline.analysis.themes.ranking import themes_of
from pipeline.analysis.told import stages
from pipeline.analysis.vocabulary.guarded_pattern import any_case
from pipeline.analysis.vocabulary.visit_phrases import OF_MONITORING
from pipeline.model.documents import (
    Classification,
    PartialDate,
    PublicationContext,
    Text,
    full_day,
)
from pipeline.model.inspections import Analysis, DateRange, Finding, InspectionFacts
from pipeline.model.terms import OUTCOMES, DocType, Framework, Label, Stage, Visit

VERSION = "understand/2"
_SOONEST = 21
"""The least days from the last day of a visit until what was found is published: reports and
letters follow after some 33 working days (area SEND handbook; the framework of 2016).
"""
_LETTER_OF_FINDINGS = any_case(
    r"\b(?:in )?this letter,? (?:we )?(?:sets? out|outlines?|summari[sz]es?|describes?|gives?)"
    r" (?:what (?:we|inspectors|the (?:inspection )?team) (?:have )?(?:found|saw)"
    r"|(?:our|the) (?:\w+ )?findings)\b"
)
"""What inspectors write in their own letter, which bears the day on which it was written."""
_OF_FULL = OUTCOMES[Framework.AREA_SEND_2023, Visit.FULL]
_OF_PLANS = (Stage.PLAN_DUE, Stage.PLAN_SUBMITTED, Stage.PLAN_ACCEPTED, Stage.PLAN_PUBLISHED)


def understand(text: Text, context: PublicationContext, register: Register) -> Analysis:
    """The classification, inspections and findings of a text.

    `published` is taken from `context`, else from what the text states about itself.
    """
    text = unflattened(text)
    # an official report is recognised and read by its form: nobody looks for phrases in it
    reading = None if official.marks(text) else read(text)
    classification = classify(text, context, register, reading)
    if reading is None and classification.doc_type is not DocType.OFFICIAL_REPORT:
        reading = read(text)
    found = facts(text, context, classification, register, reading)
    days = _days_since(found, published_on(text, context))
    if days is not None and days < _SOONEST and _is_doubtful(classification, text):
        classification = _told_too_soon(classification, days)
        found = facts(text, context, classification, register, reading)
    told = findings(text, context, classification, found, register, reading)
    return Analysis(classification, found, told, context.published or text.published)


def _days_since(found: tuple[InspectionFacts, ...], published: PartialDate | None) -> int | None:
    """The days from the last day of the only visit told to the publication; None if either is not
    known to the day.
    """
    ended = full_day(found[0].dates.ended) if len(found) == 1 else None
    told = full_day(published)
    return (told - ended).days if told and ended else None


def _is_doubtful(found: Classification, text: Text) -> bool:
    """Whether what seems to tell a result might be of a visit whose report is not out yet."""
    unsure = found.label is Label.INSPECTION_OUTCOME and found.score < RESULT_DOUBTED_FROM
    return unsure and not _LETTER_OF_FINDINGS.search(text.body)


def _told_too_soon(found: Classification, days: int) -> Classification:
    """What seemed to tell a result so soon after a visit: it tells of the visit."""
    when = f"{days} days after its last day" if days >= 0 else "before its last day"
    reason = f"seems to tell the result of a visit {when}, when no report is out: is it a notice?"
    return replace(found, label=Label.INSPECTION_ANNOUNCED, needs_review=True, reason=reason)


def facts(
    text: Text,
    context: PublicationContext,
    classification: Classification,
    register: Register,
    reading: Reading | None = None,
) -> tuple[InspectionFacts, ...]:
    """What the text states about inspections, one entry for each area inspected.

    Of a text about one area, also what it says of the stages of that area's case. `reading` is
    passed if the caller has it.
    """
    stated = _inspections(text, context, classification, register, reading)
    found = in_their_time(stated, register, published_on(text, context))
    if len(found) != 1 or classification.label is Label.OTHER:
        return found
    one = found[0]
    if stages.answers_a_report(text, context, classification):
        one = _of_no_visit(one)
    told = stages.of_area(stages.told_by(text, context, classification), one.area, register)
    if any(each.stage in _OF_PLANS and each.on == one.dates.started for each in told):
        one = _of_no_visit(one)
    return (replace(one, milestones=told),)


def _of_no_visit(stated: InspectionFacts) -> InspectionFacts:
    """What a notice or plan states, or a paper that gives the day of a plan as that of a visit.

    It tells of no visit of its own.

    It counts as about the inspection whose days or month it gives; a single day, or a month without
    its year, is that of something else, and the kind of visit that it names may be an earlier one.
    """
    dates, shown = stated.dates, stated.evidence.get("started")
    of_year = shown is not None and dates.started is not None and dates.started[:4] in shown.quote
    single = dates.started == dates.ended and len(dates.started or "") == len("2024-01-31")
    stray = single or (dates.started == dates.ended and not of_year)
    if not dates.started or not stray:
        return stated
    kept = {field: words for field, words in stated.evidence.items() if field != "started"}
    visit = stated.visit if stated.outcome else None
    if visit is None:
        kept.pop("visit", None)
    return replace(stated, dates=DateRange(), visit=visit, evidence=kept)


def published_on(text: Text, context: PublicationContext) -> PartialDate | None:
    """The day of publication: as known of the publication, else as its text states it."""
    day = context.published or text.published
    return PartialDate(day) if day else None


def _inspections(
    text: Text,
    context: PublicationContext,
    classification: Classification,
    register: Register,
    reading: Reading | None,
) -> tuple[InspectionFacts, ...]:
    formal = bool(official.marks(text))
    official_alone = classification.doc_type is DocType.OFFICIAL_REPORT
    if formal and official_alone:
        return (official.facts(text, context, register),)
    told = news.facts(text, context, classification, register, reading)
    if formal:
        return (_completed(official.facts(text, context, register), told),)
    if official_alone:
        title = context.title or text.title or ""
        return (_of_another_form(official.facts(text, context, register), told, title),)
    return told


def _of_another_form(
    stated: InspectionFacts, told: tuple[InspectionFacts, ...], title: str
) -> InspectionFacts:
    """What a letter or report of the inspectors states whose form is none of the known ones.

    It is read as a form as far as that goes: without an outcome there, or with that of the full
    inspection in what its title says to be of a monitoring inspection, by its sentences.
    """
    if len(told) != 1:
        return stated
    recalled = stated.outcome in _OF_FULL and OF_MONITORING.match(title)
    if stated.outcome is not None and not recalled:
        return replace(stated, area=stated.area or told[0].area)
    read_on = replace(
        told[0],
        area=stated.area or told[0].area,
        next=stated.next,
        health_bodies=stated.health_bodies or told[0].health_bodies,
    )
    return replace(read_on, evidence={**stated.evidence, **told[0].evidence})


def _completed(stated: InspectionFacts, told: tuple[InspectionFacts, ...]) -> InspectionFacts:
    """What a contained report or letter states, with the area of its document if needed."""
    if stated.area is not None or len(told) != 1:
        return stated
    return replace(stated, area=told[0].area)


def findings(
    text: Text,
    context: PublicationContext,
    classification: Classification,
    facts: tuple[InspectionFacts, ...],
    register: Register,
    reading: Reading | None = None,
) -> tuple[Finding, ...]:
    """The text's findings, with themes, in reading order; `reading` is passed if available."""
    if classification.doc_type is not DocType.OFFICIAL_REPORT:
        return _others(text, context, classification, facts, register, reading)
    area = facts[0].area.gss_code if facts and facts[0].area else None
    return _themed(official.findings(text, context, area))


def _others(
    text: Text,
    context: PublicationContext,
    classification: Classification,
    facts: tuple[InspectionFacts, ...],
    register: Register,
    reading: Reading | None,
) -> tuple[Finding, ...]:
    """What anyone other than the inspectors says.

    From a notice or plan, only what its form shows to be theirs or required.
    """
    areas = {one.area.gss_code for one in facts if one.area}
    area = areas.pop() if len(areas) == 1 else None
    result = classification.label is Label.INSPECTION_OUTCOME
    notice = result and bool(notices.marks(text))
    if result and not notice and plans.marks(text, context):
        told = _themed(plans.findings(text, area))
    else:
        said = news.findings(text, context, classification, facts, register, reading)
        if notice:
            told = _apart(_themed(notices.findings(text, area)), notices.of_inspectors(said))
        elif official.marks(text):
            told = _with_whole(text, context, area, said)
        elif result:
            asked = _themed(notices.asked_in(text, area))
            told = _apart(asked, _of_letter(text, area, said, reading))
        else:
            told = said
    return told


def _themed(told: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with the themes of their words, where nothing has named any yet."""
    return tuple(
        one if one.themes else replace(one, themes=themes_of(one.span.quote, number))
        for number, one in enumerate(told)
    )


def _of_letter(
    text: Text, area: str | None, said: tuple[Finding, ...], reading: Reading | None
) -> tuple[Finding, ...]:
    """The findings of a government letter, of an inspector's letter about a plan, or `said`."""
    if letters.is_letter(text):
        return _themed(letters.findings(reading or read(text), said, area))
    if plans.verdict_marks(text):
        return tuple(one for one in said if one.kind not in plans.FORMAL)
    return said


def _apart(first: tuple[Finding, ...], others: Iterable[Finding]) -> tuple[Finding, ...]:
    """All of `first`, and those of the others that share no words with them, in reading order."""
    apart = [
        one
        for one in others
        if not any(
            one.span.start < known.span.end and known.span.start < one.span.end for known in first
        )
    ]
    return tuple(sorted((*first, *apart), key=lambda one: one.span.start))


def _with_whole(
    text: Text, context: PublicationContext, area: str | None, said: tuple[Finding, ...]
) -> tuple[Finding, ...]:
    """The findings of a contained report or letter, and what the document says around it."""
    whole = official_part(text).blocks
    around = (
        one
        for one in said
        if (one.span.end <= whole[0].start or one.span.start >= whole[-1].end)
        and not SIGNED.match(one.span.quote)
    )
    return _apart(_themed(official.findings(text, context, area)), around)
