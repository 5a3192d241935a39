"""What a publication shows of itself, as numbers from 0 to 1 with the words behind each: the input
of `classify`.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from pipeline.analysis.language.reading import Reading, Sentence, phrases
from pipeline.analysis.places.register import Mention, Register
from pipeline.analysis.vocabulary.lexicon import Hit
from pipeline.model.documents import LocalArea, PublicationContext

_ANCHORS = frozenset(["area_inspection", "plan", "partnership"])
_RIVALS = frozenset(
    re.findall(
        r"\w+",
        "school childrens_services joint_targeted health_service other_nation complaint peer job"
        " consultation money timeline hygiene",
    )
)
_GENERAL = frozenset(["national", "explains", "thematic"])
_SUBJECTS = (
    dict.fromkeys(_RIVALS, "rival")
    | dict.fromkeys(_GENERAL, "general")
    | dict.fromkeys(_ANCHORS, "area")
)
_TOLD_BY = frozenset(["ofsted", "inspection", "area_inspection", "plan", "cqc"])
_TELLS = frozenset(["found", "verdict", "report_out"])
_JOINTLY = frozenset(["ofsted", "cqc", "area_inspection"])
"""Of these a sentence on a joint inspection has two."""
_AFTERWARDS = frozenset(["report_out", "follow_up"])
"""What is said of an inspection that has its report: a visit to come is the next one."""
_IN_TITLE, _IN_LEAD, _LEAD = 4, 2, 500
"""What a phrase counts in the title and in the first `_LEAD` characters, against 1 elsewhere."""


class RecognitionSignal(StrEnum):
    """What a publication shows of itself, by the words that a person is shown for it; those without
    a space are groups of phrases, or what a sentence does.
    """

    AHEAD = "ahead"
    ANNOUNCES = "announces"
    AREA_IN_TITLE = "area in title"
    AREA_NAMED = "area named"
    AREA_OF_SOURCE = "area of source"
    AREA_INSPECTION = "area_inspection"
    FOUND = "found"
    INSPECTION = "inspection"
    JOINT = "joint"
    MANY_AREAS = "many areas"
    MORE_TOLD_THAN_TO_COME = "more told than to come"
    NO_ANCHOR = "no anchor"
    NO_AREA = "no area"
    PARTNERSHIP = "partnership"
    PLAN = "plan"
    REPORT_OUT = "report_out"
    RESPONSE = "response"
    SUBJECT_AREA = "subject: area"
    SUBJECT_GENERAL = "subject: general"
    SUBJECT_RIVAL = "subject: rival"
    TELLS = "tells"
    TITLE_SEND_AND_INSPECTION = "title: SEND and inspection"
    TITLE_ANOTHER_SUBJECT = "title: another subject"
    TITLE_AREA_INSPECTION = "title: area inspection"
    TITLE_GENERAL = "title: general"
    TITLE_RESULT = "title: result"
    TITLE_TO_COME = "title: to come"
    VERDICT = "verdict"
    VIEWS = "views"


_PLAIN = (
    RecognitionSignal.PLAN,
    RecognitionSignal.REPORT_OUT,
    RecognitionSignal.VERDICT,
    RecognitionSignal.FOUND,
    RecognitionSignal.RESPONSE,
    RecognitionSignal.AHEAD,
    RecognitionSignal.VIEWS,
    RecognitionSignal.PARTNERSHIP,
    RecognitionSignal.AREA_INSPECTION,
    RecognitionSignal.INSPECTION,
)
"""Signals that are there with a phrase of the group of that name."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal: how strong (0 to 1), and where the body shows it (None when it is in the title or
    is an absence).
    """

    value: float
    hit: Hit | None = None


Signals = dict[RecognitionSignal, Signal]


def area_of(context: PublicationContext, register: Register) -> LocalArea | None:
    """The area that a publication's source or address belongs to, when one does."""
    known = register.by_code(context.local_area) if context.local_area else None
    return known or register.of_host(urlsplit(context.url).netloc)


def signals(reading: Reading, context: PublicationContext, register: Register) -> Signals:
    """The signals of a text, by name; those that are zero are left out."""
    title = context.title or reading.text.title or ""
    in_title = phrases(title, "cues")
    first: dict[str, Hit] = {}
    for hit in reading.cues:
        first.setdefault(hit.group, hit)
    found = {group: Signal(1.0, first[group]) for group in _PLAIN if group in first}
    found |= _of_title(in_title)
    found |= _of_subject(reading.cues, in_title, first)
    found |= _of_sentences(reading)
    home = area_of(context, register)
    return found | _of_places(register.mentions(reading.text.body), register.mentions(title), home)


def _of_title(groups: set[str]) -> Signals:
    shown = {
        RecognitionSignal.TITLE_AREA_INSPECTION: bool(groups & {"area_inspection", "plan"}),
        RecognitionSignal.TITLE_SEND_AND_INSPECTION: bool(
            groups & {"send", "area_inspection"} and groups & {"ofsted", "cqc", "inspection"}
        ),
        RecognitionSignal.TITLE_RESULT: bool(groups & (_TELLS | {"response"})),
        RecognitionSignal.TITLE_TO_COME: bool(groups & {"ahead", "views"}),
        RecognitionSignal.TITLE_ANOTHER_SUBJECT: bool(
            groups & _RIVALS and not groups & {"area_inspection", "plan"}
        ),
        RecognitionSignal.TITLE_GENERAL: bool(groups & _GENERAL),
    }
    return {name: Signal(1.0) for name, there in shown.items() if there}


def _of_subject(hits: list[Hit], in_title: set[str], first: dict[str, Hit]) -> Signals:
    """How much of what is named is area SEND inspections, another kind of subject, or areas in
    general.
    """
    points: Counter[str] = Counter()
    for group in in_title & _SUBJECTS.keys():
        points[_SUBJECTS[group]] += _IN_TITLE
    for group, start, _ in hits:
        if group in _SUBJECTS:
            points[_SUBJECTS[group]] += _IN_LEAD if start < _LEAD else 1
    total = points["area"] + points["rival"] + points["general"] + 2
    found = {}
    for signal, subject, groups in (
        (RecognitionSignal.SUBJECT_RIVAL, "rival", _RIVALS),
        (RecognitionSignal.SUBJECT_GENERAL, "general", _GENERAL),
        (RecognitionSignal.SUBJECT_AREA, "area", _ANCHORS),
    ):
        if points[subject]:
            shown = (first[group] for group in groups & first.keys())
            hit = min(shown, key=lambda one: (one.start, -one.end), default=None)
            found[signal] = Signal(points[subject] / total, hit)
    if not points["area"] and not {"ofsted", "cqc", "send"} <= in_title | first.keys():
        found[RecognitionSignal.NO_ANCHOR] = Signal(1.0)
    return found


def _of_sentences(reading: Reading) -> Signals:
    """Sentences that tell what inspectors found, that an inspection is coming, or that name both
    inspectorates with SEND.
    """
    places: dict[RecognitionSignal, list[Sentence]] = {signal: [] for signal in _OF_SENTENCES}
    for sentence in reading.sentences:
        if len(sentence.cues) < 2:  # each of these takes phrases of two groups
            continue
        groups = {hit.group for hit in sentence.cues}
        for signal, shows in _OF_SENTENCES.items():
            if shows(groups):
                places[signal].append(sentence)
    found = {
        signal: Signal(1.0, Hit("", some[0].start, some[0].end))
        for signal, some in places.items()
        if some
    }
    telling = len(places[RecognitionSignal.TELLS])
    ahead = len(places[RecognitionSignal.ANNOUNCES])
    if telling or ahead:
        share = telling / (telling + ahead + 1)
        found[RecognitionSignal.MORE_TOLD_THAN_TO_COME] = Signal(share)
    return found


def _announces(groups: set[str]) -> bool:
    return "ahead" in groups and not groups & _AFTERWARDS and not groups.isdisjoint(_TOLD_BY)


def _tells(groups: set[str]) -> bool:
    named = groups & _TOLD_BY and groups & _TELLS
    return bool(named) and not groups & _RIVALS and not _announces(groups)


def _is_joint(groups: set[str]) -> bool:
    return len(groups & _JOINTLY) > 1


_OF_SENTENCES: dict[RecognitionSignal, Callable[[set[str]], bool]] = {
    RecognitionSignal.TELLS: _tells,
    RecognitionSignal.ANNOUNCES: _announces,
    RecognitionSignal.JOINT: _is_joint,
}
"""What a sentence shows by the groups of its phrases."""


def _of_places(
    body: tuple[Mention, ...], title: tuple[Mention, ...], home: LocalArea | None
) -> Signals:
    names = {mention.area.gss_code for mention in (*body, *title)}
    found = {}
    if title:
        found[RecognitionSignal.AREA_IN_TITLE] = Signal(1.0)
    if names:
        found[RecognitionSignal.AREA_NAMED] = Signal(
            1.0, Hit("area", body[0].start, body[0].end) if body else None
        )
    if home is not None:
        found[RecognitionSignal.AREA_OF_SOURCE] = Signal(1.0)
    if not names and home is None:
        found[RecognitionSignal.NO_AREA] = Signal(1.0)
    if len(names) >= 4:
        found[RecognitionSignal.MANY_AREAS] = Signal(1.0)
    return found
