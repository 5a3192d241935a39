"""What a letter does by itself: "I am content to approve it", "visits from the DfE will cease"."""

import re
from collections.abc import Iterator

from pipeline.analysis.language.sentences import split
from pipeline.analysis.told.shortly.next_full import sentence_around
from pipeline.analysis.told.tellings import IT_OR_PLAN, NAMED_PLAN
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_APPROVES = Rule(
    ("approve", "accept", "agree"),
    r"\b(?:i am|we are) (?:\w+ )?(?:content|happy|pleased|glad|able) to (?:approve|accept|agree)"
    rf" {IT_OR_PLAN}\b"
    r"|\b(?:i|we) (?:(?:can|am|are|therefore|hereby|now) ){1,2}(?:approve|accept|agree)"
    rf" {IT_OR_PLAN}\b"
    rf"|\b(?:i|we) (?:\w+ ){{0,4}}?confirm that {IT_OR_PLAN}"
    r" (?:has been|is|was) (?:now )?(?:approved|accepted|agreed)\b",
)
_RECEIVED = Rule(
    ("received",),
    rf"\b(?:we|ofsted|inspectors|the inspectorates?|hmi) received(?: {IT_OR_PLAN})?"
    r" on (?:\w+day,? )?(?:the )?(?=\d)"
    r"|\b(?:plan|statement)(?: of action)?,? which (?:we|ofsted|inspectors) received on (?=\d)",
)
_UNLESS = re.compile(r"\b(?:not|once|if|when|until|before|unless|provided|subject to)\b", re.I)
"""What makes an approval depend on something."""
_CEASE = Rule(
    ("cease",),
    r"\b(?:formal|quarterly)(?: \w+){0,4}? visits? (?:from|by) (?:the )?(?:dfe|department)\b"
    r"(?:(?!\bnot\b)[^.;]){0,40}\bwill (?:now |therefore )?cease\b",
)
"""How the letter on a revisit ends where enough was done (guidance for inspectors, 2016)."""


def approval_in(text: Text, written: PartialDate | None) -> Iterator[Milestone]:
    """That a letter of those who asked for a plan, which it names, approves it."""
    if not NAMED_PLAN.search(text.body):
        return
    for block in text.blocks:
        for start, end in split(text.body, block.start, block.end):
            said = text.body[start:end]
            if _APPROVES.search(said) and not _UNLESS.search(said):
                words = span(text, start, end)
                yield Milestone(
                    stage=Stage.PLAN_ACCEPTED, standing=Standing.HAPPENED, span=words, on=written
                )
                return


def receipt_in(text: Text, written: PartialDate | None) -> Iterator[Milestone]:
    """That a letter on a plan, which it names, says on what day the plan was received."""
    found = _RECEIVED.search(text.body) if NAMED_PLAN.search(text.body) else None
    if found is None:
        return
    start, end = sentence_around(text, found)
    days = find_ranges(text.body, found.end(), end, reference=written)[:1]
    for one in days:
        yield Milestone(
            stage=Stage.PLAN_SUBMITTED,
            standing=Standing.HAPPENED,
            span=span(text, start, end),
            on=one.ended,
        )


def visits_cease(text: Text, written: PartialDate | None) -> Iterator[Milestone]:
    """That a letter of inspectors, written on a day, ends the formal visits of the department."""
    found = _CEASE.search(text.body)
    if found:
        start, end = sentence_around(text, found)
        words = span(text, start, end)
        yield Milestone(
            stage=Stage.MONITORING_ENDED, standing=Standing.HAPPENED, span=words, on=written
        )
