"""The signals of a publication, 0 to 1, with the words behind each: what `classify` weighs."""

import re
from collections import Counter
from itertools import chain

from pipeline.addresses import parts_of
from pipeline.analysis.language.reading import Reading, Sentence, phrases
from pipeline.analysis.places.publishers import area_of
from pipeline.analysis.places.register import Mention, Register
from pipeline.analysis.recognition.combined_signals import amount, together
from pipeline.analysis.recognition.document_types.publishers import by_name
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal, Signal, Signals
from pipeline.analysis.recognition.sentence_acts import acts, cues_of, telling
from pipeline.analysis.vocabulary.lexicon import Hit
from pipeline.model.documents import LocalArea, PublicationContext, Text
from pipeline.model.terms import DocType

_ANCHORS = frozenset(["area_inspection", "plan", "partnership", "outcome_words"])
_RIVALS = frozenset(
    re.findall(
        r"\w+",
        "school childrens_services joint_targeted health_service other_nation complaint peer job"
        " consultation money timeline hygiene",
    )
)
_INSPECTING = frozenset(["ofsted", "cqc", "inspection", "area_inspection", "plan"])
_GENERAL = frozenset(["national", "explains", "thematic"])
_SUBJECTS = (
    dict.fromkeys(_RIVALS, "rival")
    | dict.fromkeys(_GENERAL, "general")
    | dict.fromkeys(_ANCHORS, "area")
    | {"department": "department"}
)
_LONGEST_TITLE = 150
_IN_TITLE, _IN_LEAD, _LEAD = 4, 2, 500
"""The weight of a phrase in the title and in the first `_LEAD` characters, against 1 elsewhere."""

_OFTEN = 3
"""In how many sentences a text must report what inspectors said to be an account of it."""
_PLAIN = {
    signal: signal.value
    for signal in (
        RecognitionSignal.PLAN,
        RecognitionSignal.REPORT_OUT,
        RecognitionSignal.VERDICT,
        RecognitionSignal.FOUND,
        RecognitionSignal.RESPONSE,
        RecognitionSignal.AHEAD,
        RecognitionSignal.AWAITED,
        RecognitionSignal.RECALLED,
        RecognitionSignal.POSSIBLE,
        RecognitionSignal.PREDICTED,
        RecognitionSignal.VIEWS,
        RecognitionSignal.PARTNERSHIP,
        RecognitionSignal.AREA_INSPECTION,
        RecognitionSignal.INSPECTION,
        RecognitionSignal.SEND,
    )
}
"""Signals shown by any phrase of the group of that name."""

_WEIGHED = {
    RecognitionSignal.TELLS: (
        RecognitionSignal.SHARE_TELLS,
        RecognitionSignal.LEAD_TELLS,
        RecognitionSignal.FIRST_TELLS,
    ),
    RecognitionSignal.TELLS_VERDICT: (
        RecognitionSignal.SHARE_TELLS_VERDICT,
        RecognitionSignal.LEAD_TELLS_VERDICT,
        RecognitionSignal.FIRST_TELLS_VERDICT,
    ),
    RecognitionSignal.RECALLS: (
        RecognitionSignal.SHARE_RECALLS,
        RecognitionSignal.LEAD_RECALLS,
        RecognitionSignal.FIRST_RECALLS,
    ),
    RecognitionSignal.ANNOUNCES: (
        RecognitionSignal.SHARE_ANNOUNCES,
        RecognitionSignal.LEAD_ANNOUNCES,
        RecognitionSignal.FIRST_ANNOUNCES,
    ),
    RecognitionSignal.AWAITS: (
        RecognitionSignal.SHARE_AWAITS,
        RecognitionSignal.LEAD_AWAITS,
        RecognitionSignal.FIRST_AWAITS,
    ),
    RecognitionSignal.ASKS: (
        RecognitionSignal.SHARE_ASKS,
        RecognitionSignal.LEAD_ASKS,
        None,
    ),
}
"""For each act: the share of such sentences, one near the beginning, and whether it comes first."""


_OF_A_SUBJECT = {
    RecognitionSignal.SUBJECT_CHILDRENS_SERVICES: "childrens_services",
    RecognitionSignal.SUBJECT_DEPARTMENT: "department",
    RecognitionSignal.SUBJECT_EXPLAINS: "explains",
    RecognitionSignal.SUBJECT_HEALTH_SERVICE: "health_service",
    RecognitionSignal.SUBJECT_JOINT_TARGETED: "joint_targeted",
    RecognitionSignal.SUBJECT_NATIONAL: "national",
    RecognitionSignal.SUBJECT_PEER: "peer",
    RecognitionSignal.SUBJECT_SCHOOL: "school",
    RecognitionSignal.SUBJECT_THEMATIC: "thematic",
}
"""Other subjects that are weighed by themselves: their groups of phrases."""


def title_of(text: Text, context: PublicationContext) -> str:
    """The title of a publication, else its first line if that is short and not a sentence."""
    known = context.title or text.title
    if known:
        return known
    line = text.body.lstrip().partition("\n")[0].rstrip()
    return line if len(line) <= _LONGEST_TITLE and not line.endswith(".") else ""


def signals(reading: Reading, context: PublicationContext, register: Register) -> Signals:
    """The signals of a text, by name, without those that are zero."""
    title = title_of(reading.text, context)
    in_title = phrases(title, "cues")
    first: dict[str, Hit] = {}
    for hit in chain.from_iterable(telling(cues_of(one)) for one in reading.sentences):
        first.setdefault(hit.group, hit)
    found = {
        signal: Signal(1.0, first[group]) for signal, group in _PLAIN.items() if group in first
    }
    found |= _of_title(in_title)
    found |= _of_subject(reading.cues, in_title, first)
    if _leads_with_another(reading.cues, in_title):
        found[RecognitionSignal.LEAD_ANOTHER] = Signal(1.0)
    found |= _of_sentences(acts(reading, context, _RIVALS))
    if RecognitionSignal.VERDICT in found and RecognitionSignal.VERDICT_OF_NOW not in found:
        found[RecognitionSignal.VERDICT_NOT_OF_NOW] = found[RecognitionSignal.VERDICT]
    found |= amount(reading, in_title)
    home = area_of(context, register)
    found |= _of_places(register.mentions(reading.text.body), register.mentions(title), home)
    if about_send(context):
        found[RecognitionSignal.SOURCE_ON_SEND] = Signal(1.0)
        found.setdefault(RecognitionSignal.SEND, Signal(1.0))
    return found | together(found)


def about_send(context: PublicationContext) -> bool:
    """Whether all that a source publishes is about SEND: a forum of parents, or a local offer."""
    kind = context.doc_type or by_name(parts_of(context.url).netloc.casefold())
    return kind in (DocType.PARENT_CARER_FORUM, DocType.LOCAL_OFFER)


def _of_title(groups: set[str]) -> Signals:
    shown = {
        RecognitionSignal.TITLE_AREA_INSPECTION: groups & {"area_inspection", "plan"},
        RecognitionSignal.TITLE_SEND_AND_INSPECTION: groups & {"send", "area_inspection"}
        and groups & {"ofsted", "cqc", "inspection"},
        RecognitionSignal.TITLE_RESULT: groups & {"found", "verdict", "report_out", "response"},
        RecognitionSignal.TITLE_VERDICT: groups & {"verdict"},
        RecognitionSignal.TITLE_TO_COME: groups & {"ahead", "begun", "views"},
        RecognitionSignal.TITLE_AWAITED: groups & {"awaited"},
        RecognitionSignal.TITLE_RECALLED: groups & {"recalled"},
        RecognitionSignal.TITLE_ASKS: groups & {"asks", "predicted", "possible"},
        RecognitionSignal.TITLE_VISITED: groups & {"visited"},
        RecognitionSignal.TITLE_GENERAL: groups & _GENERAL,
        RecognitionSignal.TITLE_PEER: groups & {"peer"},
        RecognitionSignal.TITLE_DEPARTMENT: groups & {"department"},
    }
    if not shown[RecognitionSignal.TITLE_AREA_INSPECTION]:
        shown[RecognitionSignal.TITLE_ANOTHER_SUBJECT] = groups & _RIVALS
    return {name: Signal(1.0) for name, there in shown.items() if there}


def _points(hits: list[Hit], in_title: set[str]) -> Counter[str]:
    """How much is said about each subject, and about each of its groups ("... alone")."""
    told = [(group, _IN_TITLE) for group in in_title]
    told += [(group, _IN_LEAD if start < _LEAD else 1) for group, start, _ in hits]
    points: Counter[str] = Counter()
    for group, worth in told:
        if group in _SUBJECTS:
            points[_SUBJECTS[group]] += worth
            points[f"{group} alone"] += worth
    return points


def _of_subject(hits: list[Hit], in_title: set[str], first: dict[str, Hit]) -> Signals:
    """How much of the text is about area SEND inspections, another subject, or areas in general."""
    points = _points(hits, in_title)
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
    for signal, group in _OF_A_SUBJECT.items():
        if points[f"{group} alone"]:
            found[signal] = Signal(points[f"{group} alone"] / total, first.get(group))
    if not points["area"] and not {"ofsted", "cqc", "send"} <= in_title | first.keys():
        found[RecognitionSignal.NO_ANCHOR] = Signal(1.0)
    return found


def _leads_with_another(hits: list[Hit], in_title: set[str]) -> bool:
    """Whether title and beginning name another subject, and no inspection or plan."""
    groups = in_title | {group for group, start, _ in hits if start < _LEAD}
    return groups.isdisjoint(_INSPECTING) and not groups.isdisjoint(_RIVALS)


def _of_sentences(done: dict[RecognitionSignal, list[Sentence]]) -> Signals:
    """The acts of sentences: how much of each there is, and which comes first."""
    found = {act: Signal(1.0, Hit("", some[0].start, some[0].end)) for act, some in done.items()}
    weighed = [act for act in _WEIGHED if act in done]
    total = sum(len(done[act]) for act in weighed) + 1
    for act in weighed:
        share, lead, _ = _WEIGHED[act]
        found[share] = Signal(len(done[act]) / total, found[act].hit)
        if done[act][0].start < _LEAD:
            found[lead] = found[act]
    if len(done.get(RecognitionSignal.REPORTED, ())) >= _OFTEN:
        found[RecognitionSignal.REPORTED_OFTEN] = found[RecognitionSignal.REPORTED]
    leading = min(
        (
            (done[act][0].start, order, first, act)
            for order, act in enumerate(weighed)
            if (first := _WEIGHED[act][2])
        ),
        default=None,
    )
    if leading:
        found[leading[2]] = found[leading[3]]
    if RecognitionSignal.VISITED in found and RecognitionSignal.TELLS_VERDICT not in found:
        found[RecognitionSignal.VISITED_ONLY] = found[RecognitionSignal.VISITED]
    return found


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
