"""The year or month in which inspectors say that the next full inspection is due: "A full
reinspection is due in 2032". What they give as so many months is `Inspection.next`.
"""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_DUE = Rule(
    ("inspection",),
    r"\b(?:(?:next|full) (?:\w+ ){0,3}?(?:re-?)?inspection|re-?inspection)\b[^.;]{0,40}?"
    r"\b(?:due|take place|expected|planned|follows?|scheduled|be carried out|come) (?:\w+ ){0,2}?"
    r"(?=(?:in|by|during|before)\b)",
)
_SENTENCE = re.compile(r"[.;\n]")


def next_full_in(text: Text, published: PartialDate | None) -> Milestone | None:
    """When the next full inspection is due, where that year or month was still to come."""
    due = _DUE.search(text.body)
    end = _SENTENCE.search(text.body, due.end()) if due else None
    days = find_ranges(text.body, due.end(), end.start() if end else None) if due else ()
    if not (due and days and published):
        return None
    on = days[0].ended
    if not on[:1].isdigit() or on < published[: len(on)]:
        return None
    words = span(text, *sentence_around(text, due))
    return Milestone(stage=Stage.NEXT_FULL, standing=Standing.DUE, span=words, on=on)


def sentence_around(text: Text, found: re.Match[str]) -> tuple[int, int]:
    """Where the sentence, or part of one, is in which some words are found."""
    end = _SENTENCE.search(text.body, found.end())
    start = max(text.body.rfind(mark, 0, found.start()) for mark in ".;\n") + 1
    start += len(text.body[start:]) - len(text.body[start:].lstrip())
    return start, end.start() if end else len(text.body)
