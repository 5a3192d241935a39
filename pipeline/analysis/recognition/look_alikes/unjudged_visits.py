"""Visits that judge no area: interim (October 2020 to March 2021) and thematic (since 2023).

Inspectors say nothing about the area in public after them: no letter, no outcome; what they learn
goes into a national report (area SEND handbook; guidance on interim visits, 2020).
"""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.documents import Span, Text, span
from pipeline.model.terms import Label

_VISIT = Rule(
    (
        "thematic",
        "interim",
    ),
    r"\b(?:thematic|interim)\s+(?:(?:area|local|send|joint|ofsted|cqc|and)\s+){0,4}"
    r"(?:visit|review|inspection)s?\b",
)
_NO_JUDGEMENT = Rule(
    ("judgement", "judgment", "national report"),
    r"\b(?:not|nothing|none|no)\b[^.;]{0,70}\b(?:count|contribut|go|goes|feed|be used|lead|form)\w*"
    r"[^.;]{0,30}\bjudge?ments?\b[^.;]{0,30}\b(?:local )?area\b"
    r"|\bno (?:finding|area|answer|name)s?\b[^.;]{0,60}\bnational report\b",
)
"""How a questionnaire for such a visit says that no area is judged."""
_JUDGING = re.compile(
    r"\b(?:area SEND (?:(?:full|monitoring) )?inspection|local area (?:SEND )?inspection"
    r"|joint (?:area )?(?:SEND )?inspection|monitoring inspection|full inspection|inspected"
    r"|re-?visit(?:ed)?|outcome letter|inspection (?:report|outcome))\b",
    re.IGNORECASE,
)


def unjudged(text: Text, label: Label) -> Span | None:
    """The mention of a thematic or interim visit, made or to come, that was taken for an
    inspection's result or notice.

    None otherwise. A text that mentions an inspection, a revisit or a result first is about that
    one.
    """
    visit = _VISIT.search(text.body) or _NO_JUDGEMENT.search(text.body)
    if label is Label.OTHER or visit is None:
        return None
    judging = _JUDGING.search(text.body)
    if judging and judging.start() < visit.start():
        return None
    return span(text, visit.start(), visit.end())
