"""Recognises written statements and priority action plans, and the areas that they answer."""

import re
from collections.abc import Iterator

from pipeline.analysis.reports.planned_actions import actions_in
from pipeline.analysis.reports.quoted_actions import areas_in
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.documents import PublicationContext, Span, Text, span
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

_TITLE = Rule(
    ("plan", "written statement of action", "pap", "wsoa"),
    r"\b(?:priority|accelerated|strategic|improvement|joint)\s+(?:progress\s+|improvement\s+)?(?:action\s+)?plan\b"
    r"|\b(?:action|improvement) plan\b|\bwritten statement of action\b|\bpap\b|\bwsoa\b",
)
_DEAR = Rule(("Dear",), r"\bDear\s+[A-Z]", exact=True)
_THANKS = Rule(
    ("thank", "write", "writing"),
    r"\bthank\s+you\s+for\s+(?:submitting\s+|sending\s+)?(?:the|your)\b[^.]{0,60}"
    r"\b(?:plan|statement)\b"
    r"|\bi\s+(?:am\s+)?writ(?:e|ing)\s+(?:to\s+you\s+)?about\s+(?:the|your)\b[^.]{0,60}"
    r"\b(?:plan|statement)\b[^.]{0,40}\breceived\b",
)
_SIGNED = Rule(
    (
        "Majesty",
        "HMI",
    ),
    r"\bH(?:er|is)\s+Majesty[’']s\s+Inspector\b|\bHMI\b",
    exact=True,
)
FORMAL = (FindingKind.AREA_FOR_IMPROVEMENT, FindingKind.PRIORITY_ACTION)
"""Kinds that only an inspection's report or letter sets."""
_INSPECTED = re.compile(r"\b(?:Ofsted|CQC|inspect\w+)\b")
_SEND = re.compile(r"\bSEND\b|(?i:special educational needs|written statement of action)")


def verdict_marks(text: Text) -> tuple[Span, ...]:
    """The words that show that a text contains an inspector's letter judging a plan.

    It finds a plan or written statement fit for purpose, or not, and requires nothing of the area.
    """
    found = [rule.search(text.body) for rule in (_DEAR, _THANKS, _SIGNED, _SEND)]
    return tuple(span(text, *one.span()) for one in found if one) if all(found) else ()


def marks(text: Text, context: PublicationContext) -> tuple[Span, ...]:
    """The words that show that a text is the plan that answers an inspection.

    Empty unless its title calls it a plan, it mentions an inspection of SEND services, and it
    repeats areas that inspectors set.
    """
    titled = any(_TITLE.search(title) for title in (text.title or "", context.title))
    if not titled or not _INSPECTED.search(text.body) or not _SEND.search(text.body):
        return ()
    return tuple(span(text, one.start, one.end) for one in areas_in(text))


def findings(text: Text, area: str | None) -> Iterator[Finding]:
    """The inspectors' areas that the plan repeats, and what it says the partnership will do.

    The latter is the publisher's own statement. `area` is a GSS code.
    """
    told = list(quoted(text, area))
    for action in actions_in(text):
        if not any(action.start < one.span.end and one.span.start < action.end for one in told):
            told.append(
                Finding(
                    kind=FindingKind.PLANNED,
                    stated_by=StatedBy.PUBLISHER,
                    span=span(text, action.start, action.end),
                    section=" ".join(action.section.split()),
                    area=area,
                )
            )
    return iter(sorted(told, key=lambda one: one.span.start))


def quoted(text: Text, area: str | None) -> Iterator[Finding]:
    """The inspectors' areas that a plan or notice repeats."""
    for one in areas_in(text):
        section = " ".join(one.section.split())
        yield Finding(
            kind=one.kind,
            stated_by=StatedBy.INSPECTORS,
            span=span(text, one.start, one.end),
            section=section,
            area=area,
        )
