"""What publications of an area expect in their own words, as its page quotes them."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from pipeline.analysis.places.register import Register
from pipeline.cases.actions.judgements import speaker_of
from pipeline.cases.actions.values import Document, Later
from pipeline.cases.own_words import expected_in, next_steps_in
from pipeline.cases.values import Case
from pipeline.explorer.cases.action_view import LaterView, later_view
from pipeline.explorer.cases.source_view import Quotes
from pipeline.model.documents import Span
from pipeline.model.terms import DocType, Stage, Standing

_MOST = 2
"""How many expectations are quoted, the latest first."""
_REPORTS = (Stage.REPORT, Stage.MONITORING_TOLD)
_DECIDED = (
    Stage.PLAN_ACCEPTED,
    Stage.STOCKTAKE,
    Stage.NOTICE_ISSUED,
    Stage.NOTICE_VARIED,
    Stage.NOTICE_CLOSED,
    Stage.MONITORING_ENDED,
)
"""What government did since a return visit: what its report left to government is decided then."""
_LEFT = re.compile(
    r"\b(?:DfE|Department|NHS England|Secretary of State|Minister)\b[^.;]{0,60}"
    r"\b(?:determine|decide|consider)\b",
    re.IGNORECASE,
)
"""That government will decide what comes next."""


def awaited(
    case: Case, documents: Mapping[str, Document], register: Register, quotes: Quotes
) -> list[LaterView]:
    """The latest words of publications on what comes next in a case."""
    reports = (
        step.day
        for step in case.steps
        if step.stage in _REPORTS and step.standing is Standing.HAPPENED
    )
    last = max(reports, default="")
    decided = any(
        step.stage in _DECIDED and step.standing is Standing.HAPPENED and (step.day or "") > last
        for step in case.steps
    )
    told = (documents[row.id] for row in reversed(case.publications) if row.id in documents)
    found = (
        later_view(_later(document, one), quotes)
        for document in told
        for one in islice(_said(case, document, register, last, decided=decided), 1)
    )
    return [*islice(found, _MOST)]


def _said(
    case: Case, document: Document, register: Register, last: str, *, decided: bool
) -> Iterator[Span]:
    """What a publication says of what comes next, if it is no older than the `last` report.

    What that report leaves to government is past when government has `decided`.
    """
    day = document.row.published_on or ""
    if document.row.doc_type is DocType.OFFICIAL_REPORT:
        for one in next_steps_in(document.text) if day == last else ():
            if not (decided and _LEFT.search(one.quote)):
                yield one
    elif case.next and day >= last:
        yield from expected_in(document.text, case.next.stage, register, (case.area,))


def _later(document: Document, words: Span) -> Later:
    return Later(
        row=document.row,
        span=words,
        speaker=speaker_of(document.row.doc_type, ""),
        why="",
    )
