"""What a publication is: the outcome or notice of an area SEND inspection, or something else.

Also who is speaking. Weighted signals and words (`signals`, `words`, `weights`, `word_weights`)
decide by logistic regression: the score is the probability of the label, and what counted most is
kept with its words, so that a person can see why.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace

from pipeline.analysis.language import agenda_packs as packs
from pipeline.analysis.language.reading import Reading, phrases, read
from pipeline.analysis.places.publishers import area_of
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition import word_weights
from pipeline.analysis.recognition.document_types.doc_types import doc_type
from pipeline.analysis.recognition.evidence import Seen, cues, says_something
from pipeline.analysis.recognition.look_alikes import disowned, other_inspections
from pipeline.analysis.recognition.look_alikes.unjudged_visits import unjudged
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal, Signals
from pipeline.analysis.recognition.settling import AHEAD, only_explains, settled
from pipeline.analysis.recognition.signals import signals, title_of
from pipeline.analysis.recognition.weighing import (
    ANNOUNCED_FROM,
    RESULT_DOUBTED_FROM,
    RESULT_FROM,
    REVIEW_BELOW,
    Weights,
    chances,
    decided,
    read_pairs,
)
from pipeline.analysis.recognition.weights import BIAS, WEIGHTS
from pipeline.analysis.recognition.words import body_words, title_words
from pipeline.analysis.reports import action_plans as plans
from pipeline.analysis.reports import government_letters as letters
from pipeline.analysis.reports import improvement_notices as notices
from pipeline.analysis.reports import report as official
from pipeline.analysis.vocabulary.guarded_pattern import any_case
from pipeline.extraction import legibility
from pipeline.model.documents import Classification, Cue, PublicationContext, Text
from pipeline.model.terms import DocType, Label

VERSION = "classify/2"

_TELLING = frozenset([RecognitionSignal.TELLS, RecognitionSignal.VERDICT, RecognitionSignal.PLAN])
"""Signals of what was found, or of a plan that answers it."""

IN_USE = Weights(
    BIAS,
    WEIGHTS,
    read_pairs(word_weights.IN_TITLE),
    read_pairs(word_weights.ABOUT_INSPECTIONS),
    read_pairs(word_weights.IN_BODY),
)
_NAMELESS_BELOW = 0.65
"""The score below which what nowhere names SEND is no news."""
_VACANCY = any_case(
    r"\bclosing date\b|\bsalary:|\bjob (?:reference|description)\b|\bperson specification\b"
    r"|£\d\d,\d{3}\s?(?:[–—-]|to)\s?£\d\d,\d{3}|\benhanced dbs\b"
)
"""A vacancy: who prepares for inspections is looked for, and none is announced."""
_NAMES_SEND = (
    RecognitionSignal.SEND,
    RecognitionSignal.SOURCE_ON_SEND,
    RecognitionSignal.AREA_INSPECTION,
    RecognitionSignal.TITLE_AREA_INSPECTION,
    RecognitionSignal.TITLE_SEND_AND_INSPECTION,
)
"""Signals of a text that names SEND: what another tells of an inspection goes to a person."""
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
"""Signals of which the text must show at least one.

A soft "not found" page or a bot wall keeps the title of what was there.
"""

_BRIEF = 300
"""The length in characters of a page that says no more than that something is not there."""
_OFFICIAL_SCORE = 0.99
_FORMAL_SCORE = 0.97
_STATED_SCORE = 0.85
"""The highest score of a result known only by the outcome that it states: a person is asked."""
_GUESSED = (DocType.OTHER, DocType.PRESS, DocType.COUNCIL_NEWS)
"""Types that may come from the voice alone: the papers of a meeting are a committee's."""
_NOT_NAMED = "it speaks as inspections of SEND services do, but does not name SEND; open it"
_DEPARTMENTS = "it names a review by the department, and no inspectors"
_INSPECTING = frozenset(["ofsted", "cqc", "inspection", "area_inspection"])
_ALL_NAMED = "it names all outcomes that there can be and states none"
_NO_AREA = "no local area of the register is named, and the source belongs to none"
_ON_ANOTHER = (
    RecognitionSignal.TITLE_PEER,
    RecognitionSignal.TITLE_ANOTHER_SUBJECT,
    RecognitionSignal.LEAD_ANOTHER,
)
"""Signals of a text whose subject is something else, whatever it says of an inspection to come."""
_NO_NOTICE = any_case(
    r"\b(?:we|nobody here) (?:honestly |just |simply )?(?:do not|don[’']t|doesn[’']t|does not)"
    r" (?:yet )?know when (?:it|they|inspectors|ofsted|our)\b"
    r"|\bwe (?:honestly|just|simply) (?:do not|don[’']t) know\b|\bwhen it(?:[’']s| is) our turn\b"
)
_NOT_YET = "it says that nobody knows yet when inspectors come: is anything announced?"
_OF_ANOTHER = "what it announces may be another inspection, or a review by others"
_CUES = 12
_EVIDENCE = 4


def classify(
    text: Text, context: PublicationContext, register: Register, reading: Reading | None = None
) -> Classification:
    """The label, type and score of a publication, with the cues that counted, strongest first.

    `reading` is the text's, if the caller has it already. A text that is hard to read goes to a
    person.
    """
    found = _without_judgement(text, _recognised(text, context, register, reading))
    reason = found.reason or legibility.problem(text.body, found.label)
    return replace(found, needs_review=bool(reason), reason=reason)


def _without_judgement(text: Text, found: Classification) -> Classification:
    """The classification, unless the visit in the text judges no area."""
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
        cues=(cue, *found.cues[: _CUES - 1]),
    )


def _holder(text: Text, context: PublicationContext) -> DocType:
    """Whose document contains a report or letter.

    A PDF is the inspectors' own; a page or plain text is theirs if nobody else is speaking or known
    to publish it.
    """
    if text.version.startswith(("pdf/", "ocr/")):
        return DocType.OFFICIAL_REPORT
    kind = doc_type(text, context)
    theirs = (DocType.OTHER, DocType.GOVERNMENT, DocType.OFFICIAL_REPORT)
    nobody = kind in _GUESSED and text.version.startswith("plain/")
    if official.stands_alone(text) and (kind in theirs or nobody):
        return DocType.OFFICIAL_REPORT
    return kind


def _recognised(
    text: Text, context: PublicationContext, register: Register, reading: Reading | None
) -> Classification:
    by_inspectors = _official(text, context)
    if by_inspectors is not None:
        return by_inspectors
    kind = doc_type(text, context)
    formal = _other_letter(text, context, kind) or _formal(text, context, register, kind)
    if formal is not None:
        return formal
    return _weighed(text, reading or read(text), context, register, kind)


def _official(text: Text, context: PublicationContext) -> Classification | None:
    """An official report of an area SEND inspection, or a letter on one."""
    marks = official.marks(text)
    if not marks and context.doc_type is DocType.OFFICIAL_REPORT:
        marks = official.titles(text)
    if not marks:
        return None
    return Classification(
        label=Label.INSPECTION_OUTCOME,
        doc_type=_holder(text, context),
        score=_OFFICIAL_SCORE,
        needs_review=False,
        reason="",
        evidence=tuple(marks),
        cues=tuple(Cue("official report", 5.0, mark) for mark in marks),
        version=VERSION,
    )


def _other_letter(text: Text, context: PublicationContext, kind: DocType) -> Classification | None:
    """A letter on a joint inspection of another kind."""
    marks = () if text.version.startswith("html/") else other_inspections.marks(text)
    if not marks:
        return None
    return Classification(
        label=Label.OTHER,
        doc_type=_type_of(text, context, kind),
        score=_FORMAL_SCORE,
        needs_review=False,
        reason="",
        evidence=marks,
        cues=tuple(Cue("letter of another inspection", 4.0, mark) for mark in marks),
        version=VERSION,
    )


def _likeliest(
    likely: Mapping[Label, float], reading: Reading, shown: Signals, *, names_send: bool
) -> Label:
    """The label that is likely enough; vacancies announce nothing, nor does a page that is gone."""
    label, body = decided(likely), reading.text.body
    nameless = not names_send and likely[label] < _NAMELESS_BELOW
    vacancy = label is Label.INSPECTION_ANNOUNCED and _VACANCY.search(body)
    gone = len(body) < _BRIEF and not any(shown[name].hit for name in _IN_TEXT if name in shown)
    return Label.OTHER if nameless or vacancy or gone else label


def _weighed(
    text: Text,
    reading: Reading,
    context: PublicationContext,
    register: Register,
    kind: DocType,
) -> Classification:
    title = title_of(reading.text, context)
    seen = Seen(
        signals(reading, context, register),
        title_words(title, register),
        *body_words(reading, register),
    )
    values = {name: one.value for name, one in seen.signals.items()}
    likely = chances(IN_USE, values, seen.title, seen.about, seen.body)
    names_send = "send" in phrases(title, "cues") or any(n in seen.signals for n in _NAMES_SEND)
    label = _likeliest(likely, reading, seen.signals, names_send=names_send)
    explains = only_explains(label, reading)
    label, score = settled(label, likely, title, reading, seen.signals, explains=explains)
    why = cues(reading, register, seen, IN_USE, label)
    counted = (cue.span for cue in why if cue.weight > 0 and cue.span is not None)
    evidence = tuple(each for each in counted if says_something(each.quote))
    reason = _reason(label, score, seen.signals)
    if not reason and label is not Label.OTHER:
        reason = _doubt(label, reading, seen.signals, names_send=names_send, explains=explains)
    reason = reason or _disowned(label, title, reading, context, register)
    return Classification(
        label=label,
        doc_type=_type_of(text, context, kind),
        score=score,
        needs_review=bool(reason),
        reason=reason,
        evidence=evidence[:_EVIDENCE],
        cues=why,
        version=VERSION,
    )


def _doubt(
    label: Label, reading: Reading, found: Signals, *, names_send: bool, explains: bool
) -> str:
    """Why a person is asked about a result or an announcement that is likely enough."""
    if not names_send:
        return _NOT_NAMED
    if label is Label.INSPECTION_ANNOUNCED:
        if _NO_NOTICE.search(reading.text.body):
            return _NOT_YET
        return _OF_ANOTHER if _may_be_of_another(found) else ""
    return _not_of_inspectors(reading, found) or (_ALL_NAMED if explains else "")


def _disowned(
    label: Label, title: str, reading: Reading, context: PublicationContext, register: Register
) -> str:
    """Why a person is asked about a result by what its text says of itself."""
    result = label is Label.INSPECTION_OUTCOME
    return disowned.doubt(title, reading, context, register) if result else ""


def _may_be_of_another(found: Signals) -> bool:
    """Whether what is announced may be no inspection of an area, but one of something else."""
    another = RecognitionSignal.ANNOUNCES_ANOTHER in found
    return any(name in found for name in _ON_ANOTHER) or (
        another and RecognitionSignal.ANNOUNCES_AREA not in found
    )


def _not_of_inspectors(reading: Reading, found: Signals) -> str:
    """Why a person is asked: a result of a review by the department, with no inspectors named."""
    reviewed = RecognitionSignal.SUBJECT_DEPARTMENT in found
    inspected = any(hit.group in _INSPECTING for hit in reading.cues)
    return _DEPARTMENTS if reviewed and not inspected else ""


def _type_of(text: Text, context: PublicationContext, kind: DocType) -> DocType:
    if kind is DocType.OTHER and letters.is_letter(text):
        return DocType.GOVERNMENT
    guessed = kind in _GUESSED and context.doc_type is None
    return DocType.COMMITTEE if guessed and packs.is_pack(text) else kind


def _formal(
    text: Text, context: PublicationContext, register: Register, told: DocType
) -> Classification | None:
    """A formal document that answers an inspection; None for anything else.

    A government notice, an account of what one requires, a plan, or an inspector's letter about a
    plan.
    """
    for kind, marks in (
        (DocType.GOVERNMENT, notices.marks(text)),
        (DocType.ACTION_PLAN, plans.marks(text, context)),
        (told, plans.verdict_marks(text)),
        (told, notices.account_marks(text)),
    ):
        if marks:
            words = f"{context.title or ''}\n{text.body}"
            known = register.mentions(words) or area_of(context, register)
            cues = tuple(Cue(kind.value.replace("_", " "), 4.0, mark) for mark in marks[:_CUES])
            return Classification(
                label=Label.INSPECTION_OUTCOME,
                doc_type=told if told is DocType.COMMITTEE else context.doc_type or kind,
                score=_FORMAL_SCORE,
                needs_review=not known,
                reason="" if known else _NO_AREA,
                evidence=marks[:_EVIDENCE],
                cues=cues,
                version=VERSION,
            )
    return None


def least_score(label: Label, shown: Collection[RecognitionSignal]) -> float:
    """The score below which a person is asked, given the signals of a page."""
    if label is Label.OTHER:
        return REVIEW_BELOW
    if label is Label.INSPECTION_ANNOUNCED:
        return ANNOUNCED_FROM
    doubted = _TELLING.isdisjoint(shown) or not AHEAD.isdisjoint(shown)
    return RESULT_DOUBTED_FROM if doubted else RESULT_FROM


def _reason(label: Label, score: float, found: Signals) -> str:
    if score < REVIEW_BELOW:
        return f"unsure what this is: {label.value} has a score of {score:.2f}"
    if score < least_score(label, found):
        told = "announces an inspection"
        if label is Label.INSPECTION_OUTCOME:
            told = "tells a result"
        return f"unsure whether this {told}: it has a score of {score:.2f}"
    if label is not Label.OTHER and not any(found[name].hit for name in _IN_TEXT if name in found):
        return (
            "its title speaks of an inspection, its text does not: the page may be gone or closed"
            " to programs; open it"
        )
    if label is Label.INSPECTION_OUTCOME and RecognitionSignal.NO_AREA in found:
        return _NO_AREA
    return ""
