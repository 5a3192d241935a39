"""What a publication shows of itself, as numbers from 0 to 1 with the words behind each: the input of `classify`."""

from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

from pipeline.analysis.areas import Mention, Register
from pipeline.analysis.lexicon import Hit
from pipeline.analysis.reading import Reading, phrases
from pipeline.model import Context, LocalArea

_ANCHORS = ("area_inspection", "plan")
_AGAINST = (
    *(
        "national",
        "school",
        "childrens_services",
        "joint_targeted",
        "health_service",
        "other_nation",
        "complaint",
        "peer",
    ),
    *("job", "consultation", "money", "timeline", "hygiene", "explains", "thematic"),
)
_TOLD_BY = frozenset(["ofsted", "inspection", "area_inspection", "plan", "cqc"])
_TELLS = frozenset(["found", "verdict", "report_out"])


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal: how strong (0 to 1), and where the body shows it (None when it is in the title or is an absence)."""

    value: float
    hit: Hit | None = None


def area_of(context: Context, register: Register) -> LocalArea | None:
    """The area that a publication's source or address belongs to, when one does."""
    known = register.by_code(context.local_area) if context.local_area else None
    return known or register.of_host(urlsplit(context.url).netloc)


def signals(reading: Reading, context: Context, register: Register) -> dict[str, Signal]:
    """The signals of a text, by name; those that are zero are left out."""
    text, hits = reading.text, reading.cues
    title = context.title or text.title or ""
    in_title = phrases(title, "cues")
    first: dict[str, Hit] = {}
    for hit in hits:
        first.setdefault(hit.group, hit)
    count = Counter(hit.group for hit in hits)
    anchors = sum(count[group] for group in _ANCHORS)
    found = {f"title:{group}": Signal(1.0) for group in in_title}
    for group, number in count.items():
        share = number / (number + 2 * anchors + 1) if group in _AGAINST else 1.0
        found[f"text:{group}"] = Signal(share, first[group])
    present = in_title | count.keys()
    if {"ofsted", "cqc", "send"} <= present:
        found["joint"] = Signal(1.0, first.get("cqc"))
    if "area_inspection" in present or "plan" in present or "joint" in found:
        found["gate"] = Signal(1.0, first.get("area_inspection") or first.get("plan"))
    found |= _sentences(reading)
    found |= _places(register.mentions(text.body), register.mentions(title), area_of(context, register))
    return found


def _sentences(reading: Reading) -> dict[str, Signal]:
    """Sentences that tell what inspectors found, or that an inspection is coming."""
    telling, ahead = [], []
    for sentence in reading.sentences:
        groups = {hit.group for hit in sentence.cues}
        if groups & _TOLD_BY and groups & _TELLS and "ahead" not in groups:
            telling.append(Hit("tells", sentence.start, sentence.end))
        if groups & _TOLD_BY and "ahead" in groups:
            ahead.append(Hit("announces", sentence.start, sentence.end))
    found = {}
    if telling:
        found["tells"] = Signal(1.0, telling[0])
        found["tells_more"] = Signal(min(len(telling) - 1, 3) / 3, telling[-1])
    if ahead:
        found["announces"] = Signal(1.0, ahead[0])
        found["announces_more"] = Signal(min(len(ahead) - 1, 3) / 3, ahead[-1])
    return found


def _places(body: tuple[Mention, ...], title: tuple[Mention, ...], home: LocalArea | None) -> dict[str, Signal]:
    names = {mention.area.gss_code for mention in (*body, *title)}
    found = {}
    if title:
        found["area_in_title"] = Signal(1.0)
    if names:
        found["area_named"] = Signal(1.0, Hit("area", body[0].start, body[0].end) if body else None)
    if home is not None:
        found["area_of_source"] = Signal(1.0)
    if len(names) >= 4:
        found["many_areas"] = Signal(1.0)
    return found
