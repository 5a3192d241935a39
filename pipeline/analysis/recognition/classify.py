"""What a publication is: the outcome of an area SEND inspection, the notice of one, or something
else; and who speaks.

Weighted cues (`cues`, `weights`) decide by logistic regression: the score is the probability of the
label, and every cue that counted is kept with its words, so that a person can see why.
"""

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from pipeline.analysis.language import agenda_packs as packs
from pipeline.analysis.language.reading import Reading, read
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.doc_types import doc_type
from pipeline.analysis.recognition.signals import (
    RecognitionSignal,
    Signal,
    Signals,
    area_of,
    signals,
)
from pipeline.analysis.recognition.unjudged_visits import unjudged
from pipeline.analysis.recognition.weights import BIAS, WEIGHTS
from pipeline.analysis.reports import action_plans as plans
from pipeline.analysis.reports import government_letters as letters
from pipeline.analysis.reports import improvement_notices as notices
from pipeline.analysis.reports import report as official
from pipeline.extraction import legibility
from pipeline.model.documents import Classification, Cue, PublicationContext, Text, span
from pipeline.model.terms import DocType, Label

_Signal = TypeVar("_Signal", bound=str)

VERSION = "classify/1"

REVIEW_BELOW = 0.55
"""Scores under this go to a person: in cross-validation on the labelled pages three in five of them
were right.
"""

_IN_TEXT = (
    RecognitionSignal.AREA_INSPECTION,
    RecognitionSignal.INSPECTION,
    RecognitionSignal.PARTNERSHIP,
    RecognitionSignal.PLAN,
    RecognitionSignal.JOINT,
    RecognitionSignal.TELLS,
    RecognitionSignal.ANNOUNCES,
    RecognitionSignal.SUBJECT_AREA,
)
"""Signals of which the text must show one: a soft "not found" page or a bot wall keeps the title of
what was there.
"""

_OFFICIAL_SCORE = 0.99
_FORMAL_SCORE = 0.97
_GUESSED = (DocType.OTHER, DocType.PRESS, DocType.COUNCIL_NEWS)
"""Types that a voice alone may have given: the papers of a meeting are a committee's."""
_NO_AREA = "no local area of the register is named, and the source belongs to none"
_AGAINST_OTHERS: dict[Label, dict[RecognitionSignal, float]] = {
    Label.INSPECTION_OUTCOME: {
        name: outcome - max(announced, 0.0) for name, (outcome, announced) in WEIGHTS.items()
    },
    Label.INSPECTION_ANNOUNCED: {
        name: announced - max(outcome, 0.0) for name, (outcome, announced) in WEIGHTS.items()
    },
    Label.OTHER: {name: -max(outcome, announced) for name, (outcome, announced) in WEIGHTS.items()},
}
"""What a signal counts for each label against the others."""
_SHOWN = 12
_EVIDENCE = 4


def classify(
    text: Text, context: PublicationContext, register: Register, reading: Reading | None = None
) -> Classification:
    """Label, type and score of a publication, with the cues that counted, the strongest first.

    `reading` is the text's, where the caller has it already. A text that cannot be read well goes
    to a person.
    """
    found = _without_judgement(text, _recognised(text, context, register, reading))
    reason = found.reason or legibility.problem(text.body, found.label)
    return replace(found, needs_review=bool(reason), reason=reason)


def _without_judgement(text: Text, found: Classification) -> Classification:
    """The same, unless the visit that a text tells of judges no area."""
    visit = unjudged(text, found.label)
    if visit is None:
        return found
    cue = Cue("a visit that judges no area", 4.0, visit)
    return replace(
        found,
        label=Label.OTHER,
        score=_FORMAL_SCORE,
        reason="",
        evidence=(visit,),
        cues=(cue, *found.cues[: _SHOWN - 1]),
    )


def _holder(text: Text, context: PublicationContext) -> DocType:
    """Whose document a report or letter stands in: a PDF is the inspectors' own, a page or plain
    text is theirs where nobody else speaks or is known to publish it.
    """
    if text.version.startswith(("pdf/", "ocr/")):
        return DocType.OFFICIAL_REPORT
    kind = doc_type(text, context)
    theirs = (DocType.OTHER, DocType.GOVERNMENT, DocType.OFFICIAL_REPORT)
    nobody = not context.url and kind in _GUESSED
    if official.stands_alone(text) and (kind in theirs or nobody):
        return DocType.OFFICIAL_REPORT
    return kind


def _recognised(
    text: Text, context: PublicationContext, register: Register, reading: Reading | None
) -> Classification:
    marks = official.marks(text)
    if marks:
        cues = tuple(Cue("official report", 5.0, mark) for mark in marks)
        return Classification(
            Label.INSPECTION_OUTCOME,
            _holder(text, context),
            _OFFICIAL_SCORE,
            False,
            "",
            tuple(marks),
            cues,
            VERSION,
        )
    formal = _formal(text, context, register)
    if formal is not None:
        return formal
    found = signals(reading or read(text), context, register)
    likely = chances({name: signal.value for name, signal in found.items()}, BIAS, WEIGHTS)
    label = max(likely, key=lambda one: likely[one])
    score = round(likely[label], 3)
    cues = _cues(text, found, label)
    evidence = tuple(cue.span for cue in cues if cue.weight > 0 and cue.span is not None)[
        :_EVIDENCE
    ]
    reason = _reason(label, score, found)
    kind = doc_type(text, context)
    if kind is DocType.OTHER and letters.is_letter(text):
        kind = DocType.GOVERNMENT
    if kind in _GUESSED and context.doc_type is None and packs.is_pack(text):
        kind = DocType.COMMITTEE
    return Classification(label, kind, score, bool(reason), reason, evidence, cues, VERSION)


def chances(
    values: Mapping[_Signal, float],
    bias: tuple[float, float],
    weights: Mapping[_Signal, tuple[float, float]],
) -> dict[Label, float]:
    """The probability of each label, given how strong each signal is (0 to 1); one that no example
    showed has no weights and counts nothing.
    """
    logits = {
        Label.INSPECTION_OUTCOME: bias[0],
        Label.INSPECTION_ANNOUNCED: bias[1],
        Label.OTHER: 0.0,
    }
    for name, value in values.items():
        outcome, announced = weights.get(name, (0.0, 0.0))
        logits[Label.INSPECTION_OUTCOME] += outcome * value
        logits[Label.INSPECTION_ANNOUNCED] += announced * value
    top = max(logits.values())
    powers = {label: math.exp(value - top) for label, value in logits.items()}
    total = sum(powers.values())
    return {label: power / total for label, power in powers.items()}


def _cues(text: Text, found: Signals, label: Label) -> tuple[Cue, ...]:
    """What counted for (above 0) or against the label, the strongest first."""
    counted: list[tuple[str, float, Signal]] = []
    for name, signal in found.items():
        weight = _AGAINST_OTHERS[label].get(name, 0.0) * signal.value
        if abs(weight) >= 0.05:
            counted.append((name, round(weight, 2), signal))
    counted.sort(key=lambda one: -abs(one[1]))
    return tuple(
        Cue(name, weight, span(text, signal.hit.start, signal.hit.end) if signal.hit else None)
        for name, weight, signal in counted[:_SHOWN]
    )


def _formal(text: Text, context: PublicationContext, register: Register) -> Classification | None:
    """A notice of the government or a plan, each of which answers an inspection;
    None for all else.
    """
    for kind, marks in (
        (DocType.GOVERNMENT, notices.marks(text)),
        (DocType.ACTION_PLAN, plans.marks(text, context)),
    ):
        if marks:
            told = doc_type(text, context)
            known = register.mentions(text.body) or area_of(context, register)
            cues = tuple(Cue(kind.value.replace("_", " "), 4.0, mark) for mark in marks[:_SHOWN])
            return Classification(
                Label.INSPECTION_OUTCOME,
                told if told is DocType.COMMITTEE else context.doc_type or kind,
                _FORMAL_SCORE,
                not known,
                "" if known else _NO_AREA,
                marks[:_EVIDENCE],
                cues,
                VERSION,
            )
    return None


def _reason(label: Label, score: float, found: Signals) -> str:
    if score < REVIEW_BELOW:
        return f"unsure what this is: {label.value} has a score of {score:.2f}"
    if label is not Label.OTHER and not any(found[name].hit for name in _IN_TEXT if name in found):
        return (
            "its title speaks of an inspection, its text does not: the page may be gone or closed"
            " to programs; open it"
        )
    if label is Label.INSPECTION_OUTCOME and RecognitionSignal.NO_AREA in found:
        return _NO_AREA
    return ""
