"""The questions that the publications about an inspection leave open: fields that none states."""

from collections.abc import Iterator

from pipeline.bulletins.wording import visit_words
from pipeline.model.news import InspectionNews
from pipeline.model.terms import DocType, FindingKind, Label, Outcome, StatedBy, Visit

PLANNED = {
    Outcome.SYSTEMIC_FAILINGS: "priority action plan",
    Outcome.WRITTEN_STATEMENT_OF_ACTION: "written statement of action",
}
"""Outcomes that require a plan, and what it is called (area SEND handbook; guidance of 2016).
"""


def questions(news: InspectionNews) -> Iterator[str]:
    """Neutral questions, one for each field not stated; none while there is no result."""
    if news.label is Label.INSPECTION_ANNOUNCED:
        return
    visit, thematic = visit_words(news.visit), news.visit is Visit.THEMATIC
    if news.outcome is None and not thematic:
        yield f"What was the outcome of the {visit}?"
    if news.started is None and news.ended is None:
        yield f"On which days was the {visit}?"
    if news.report_on is None:
        yield "When was the inspectors’ report published?"
    yield from _responsible(news)
    yield from _plan(news)
    if not news.next and not thematic:
        yield "When will inspectors come back?"


def _responsible(news: InspectionNews) -> Iterator[str]:
    """Asked of areas for priority action that no body is named for."""
    actions = [
        each
        for publication in news.publications
        for each in publication.findings
        if each.kind is FindingKind.PRIORITY_ACTION and each.stated_by is StatedBy.INSPECTORS
    ]
    nameless = sum(not each.responsible for each in actions)
    if nameless:
        several = len(actions) > 1
        of = f"{nameless} of the {len(actions)} areas" if several else "the area"
        yield f"Who is responsible for {of} for priority action?"


def _plan(news: InspectionNews) -> Iterator[str]:
    """Asked of a plan that the outcome calls for and nobody has published."""
    plan = PLANNED.get(news.outcome) if news.outcome else None
    if plan and all(each.doc_type is not DocType.ACTION_PLAN for each in news.publications):
        yield f"When and where will the {plan} be published?"
