"""What a publication shows of itself, as numbers from 0 to 1 with the words behind each: the input
of `classify`.
"""

import re
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

from pipeline.analysis.language.reading import Reading, phrases
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
_PLAIN = (
    "plan",
    "report_out",
    "verdict",
    "found",
    "response",
    "ahead",
    "views",
    "partnership",
    "area_inspection",
    "inspection",
)
_TOLD_BY = frozenset(["ofsted", "inspection", "area_inspection", "plan", "cqc"])
_TELLS = frozenset(["found", "verdict", "report_out"])
_JOINTLY = frozenset(["ofsted", "cqc", "area_inspection"])
"""Of these a sentence on a joint inspection has two."""
_AFTERWARDS = frozenset(["report_out", "follow_up"])
"""What is said of an inspection that has its report: a visit to come is the next one."""
_IN_TITLE, _IN_LEAD, _LEAD = 4, 2, 500
"""What a phrase counts in the title and in the first `_LEAD` characters, against 1 elsewhere."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal: how strong (0 to 1), and where the body shows it (None when it is in the title or
    is an absence).
    """

    value: float
    hit: Hit | None = None


def area_of(context: PublicationContext, register: Register) -> LocalArea | None:
    """The area that a publication's source or address belongs to, when one does."""
    known = register.by_code(context.local_area) if context.local_area else None
    return known or register.of_host(urlsplit(context.url).netloc)


def signals(reading: Reading, context: PublicationContext, register: Register) -> dict[str, Signal]:
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


def _of_title(groups: set[str]) -> dict[str, Signal]:
    shown = {
        "title: area inspection": bool(groups & {"area_inspection", "plan"}),
        "title: SEND and inspection": bool(
            groups & {"send", "area_inspection"} and groups & {"ofsted", "cqc", "inspection"}
        ),
        "title: result": bool(groups & (_TELLS | {"response"})),
        "title: to come": bool(groups & {"ahead", "views"}),
        "title: another subject": bool(
            groups & _RIVALS and not groups & {"area_inspection", "plan"}
        ),
        "title: general": bool(groups & _GENERAL),
    }
    return {name: Signal(1.0) for name, there in shown.items() if there}


def _of_subject(hits: list[Hit], in_title: set[str], first: dict[str, Hit]) -> dict[str, Signal]:
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
    for subject, groups in (("rival", _RIVALS), ("general", _GENERAL), ("area", _ANCHORS)):
        if points[subject]:
            shown = (first[group] for group in groups & first.keys())
            hit = min(shown, key=lambda one: (one.start, -one.end), default=None)
            found[f"subject: {subject}"] = Signal(points[subject] / total, hit)
    if not points["area"] and not {"ofsted", "cqc", "send"} <= in_title | first.keys():
        found["no anchor"] = Signal(1.0)
    return found


def _of_sentences(reading: Reading) -> dict[str, Signal]:
    """Sentences that tell what inspectors found, that an inspection is coming, or that name both
    inspectorates with SEND.
    """
    telling, ahead, joint = [], [], []
    for sentence in reading.sentences:
        if len(sentence.cues) < 2:  # each of these takes phrases of two groups
            continue
        groups = {hit.group for hit in sentence.cues}
        if groups & _TOLD_BY and "ahead" in groups and not groups & _AFTERWARDS:
            ahead.append(sentence)
        elif groups & _TOLD_BY and groups & _TELLS and not groups & _RIVALS:
            telling.append(sentence)
        if len(groups & _JOINTLY) > 1:
            joint.append(sentence)
    found = {}
    for name, places in (("tells", telling), ("announces", ahead), ("joint", joint)):
        if places:
            found[name] = Signal(1.0, Hit("", places[0].start, places[0].end))
    if telling or ahead:
        found["more told than to come"] = Signal(len(telling) / (len(telling) + len(ahead) + 1))
    return found


def _of_places(
    body: tuple[Mention, ...], title: tuple[Mention, ...], home: LocalArea | None
) -> dict[str, Signal]:
    names = {mention.area.gss_code for mention in (*body, *title)}
    found = {}
    if title:
        found["area in title"] = Signal(1.0)
    if names:
        found["area named"] = Signal(1.0, Hit("area", body[0].start, body[0].end) if body else None)
    if home is not None:
        found["area of source"] = Signal(1.0)
    if not names and home is None:
        found["no area"] = Signal(1.0)
    if len(names) >= 4:
        found["many areas"] = Signal(1.0)
    return found
