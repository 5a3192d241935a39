"""Who speaks, sentence by sentence: signals of whose words a passage is in.

The speaker of a sentence is whoever is nearest to its reporting verb, outside quotation marks:
inspectors, a government, a person, or the publisher. A sentence without a reporting verb gets the
last speaker and the distance back to them; an open quotation continues over sentences and
paragraphs until it closes. Nothing here decides: each signal is weighed.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pipeline.analysis.language.reading import hits_in
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from pipeline.analysis.news.walk.passage import Passage
from pipeline.analysis.vocabulary import voice_phrases as voices
from pipeline.analysis.vocabulary.lexicon import Hit

SPEAKERS = (voices.INSPECTORS, voices.GOVERNMENT, voices.PERSON, voices.PUBLISHER)
_DOES = (
    voices.PROCEDURE,
    voices.PURPOSE,
    voices.REQUIREMENT,
    voices.RESPONSE,
    voices.EARLIER,
    voices.FUTURE,
    voices.FIRST_PERSON,
    voices.WISH,
    voices.FURNITURE,
)
"""What a sentence does other than state a finding."""
_NOT_NAMES = (
    "Ofsted|Care|Quality|Commission|The|This|Local|Special|Area|Council|County|Borough|City"
    "|Inspect\\w+|Education|Health|Children|Young|Written|Statement|Department|Her|His|Chief"
    "|National|West|East|North|South|Educational|Needs|Improvement|Priority|Action|Plan|Parent"
    "|Carer|Act|Families|Services?|Integrated|Board|January|February|March|April|May|June|July"
    "|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday"
)
_NAME = re.compile(
    rf"\b(?=[A-Z])(?!(?:{_NOT_NAMES})\b)[A-Z][a-z’'-]+ (?:Mc|Mac|O')?[A-Z][a-z’'-]+\b"
)
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]?")
_STOPS = re.compile(r"[.;:]")
_NEAR, _BEHIND, _BEGINS, _APART = 45, 8, 30, 25
"""Distances in characters.

Between speaker and verb; the penalty of a speaker after the verb; of a sentence's beginning;
between a number and what it counts.
"""
_LONG_AGO, _FAR = 9, 6
_SOMEBODY = "somebody"
_Place = tuple[str, int, int]
"""A speaker or reporting verb, and where it begins and ends."""


@dataclass(slots=True, kw_only=True)
class Conversation:
    """Who spoke last, how many passages ago, and whose quotation is still open."""

    last: str = ""
    since: int = _LONG_AGO
    since_inspectors: int = _LONG_AGO
    since_person: int = _LONG_AGO
    quoting: str = ""
    block: int = -1
    inspectors: InspectorNames

    def signals(self, body: str, passage: Passage) -> dict[str, float]:
        """The signals of whose words the passage, the next in order, is in."""
        written = body[passage.start : passage.end]
        spoken = _spoken(written, passage.sentence.voices, passage.start)
        mentioned = _mentions(written, spoken, self.inspectors)
        told, named = _tellers(written, spoken, mentioned), {who for who, _, _ in mentioned}
        first = mentioned[0][0] if mentioned and mentioned[0][1] < _BEGINS else ""
        found = {f"begins with {first or 'nobody'}": 1.0}
        found |= {f"names {who}": 1.0 for who in named}
        found |= dict(self._told(told, new=passage.sentence.block != self.block))
        found |= self._quotation(written)
        found |= dict(_does(passage.sentence.voices, passage.start, passage.end))
        found |= _above(passage.section)
        found |= _form(written)
        self._move(told, first, passage.sentence.block, written)
        return found

    def _told(self, told: set[str], *, new: bool) -> Iterator[tuple[str, float]]:
        last = self.last or "nobody"
        yield f"last told by {last}", 1.0
        yield "since inspectors told", min(self.since_inspectors, _FAR) / _FAR
        yield "since a person told", min(self.since_person, _FAR) / _FAR
        for who in told:
            yield f"told by {who}", 1.0
        if not told:
            yield "told by nobody", 1.0
            yield f"{min(self.since, 3)} after {last} told", 1.0
            yield f"after {last} told, {'in a new paragraph' if new else 'going on'}", 1.0
            return
        yield f"told by {' and '.join(sorted(told))} after {last}", 1.0
        if len(told) == 1:
            yield f"told by {next(iter(told))} alone", 1.0

    def _quotation(self, written: str) -> dict[str, float]:
        if self.quoting:
            return {f"in a quotation of {self.quoting}": 1.0}
        return {"begins a quotation": 1.0} if written[:1] in '“"' else {}

    def _move(self, told: set[str], first: str, block: int, written: str) -> None:
        self.since += 1
        self.since_inspectors += 1
        self.since_person += 1
        self.block = block
        if told:
            self.last, self.since = _chief(told, first, quoting=bool(self.quoting)), 0
        if voices.INSPECTORS in told:
            self.since_inspectors = 0
        if told and self.last == voices.PERSON:
            self.since_person = 0
        self.quoting = _still_open(written, self.quoting, self.last or _SOMEBODY)


def _chief(told: set[str], first: str, *, quoting: bool) -> str:
    """Which of several speakers says what follows."""
    others = sorted(told - {voices.INSPECTORS})
    if voices.INSPECTORS not in told:
        return others[0]
    if voices.PERSON in told:
        return voices.PERSON if first == voices.PERSON else voices.INSPECTORS
    return others[0] if quoting and others else voices.INSPECTORS


def _still_open(written: str, quoting: str, speaker: str) -> str:
    """Whose quotation is still open after a passage; "" for none."""
    opened = written.count("“") - written.count("”")
    odd = written.count('"') % 2 == 1
    if quoting:
        return "" if opened < 0 or (odd and "“" not in written) else quoting
    return speaker if opened > 0 or odd else ""


def _spoken(written: str, hits: list[Hit], start: int) -> list[_Place]:
    """The speakers and reporting verbs outside quotation marks, with their places in `written`."""
    quoting = "“" in written or '"' in written
    quoted = [match.span() for match in _QUOTED.finditer(written)] if quoting else []
    return [
        (group, left - start, right - start)
        for group, left, right in hits
        if (group in SPEAKERS or group == voices.TELLS)
        and not any(first < left - start < last for first, last in quoted)
    ]


def _mentions(
    written: str, spoken: list[_Place], inspectors: InspectorNames | None = None
) -> list[_Place]:
    """Everybody who is mentioned, including people by first and last name, and `inspectors`."""
    theirs = list(inspectors.places(written)) if inspectors else []
    named = [
        (voices.PERSON, *match.span())
        for match in _NAME.finditer(written)
        if match.end() not in [end for _, end in theirs]
    ]
    named += [(voices.INSPECTORS, *place) for place in theirs]
    return sorted([*(one for one in spoken if one[0] in SPEAKERS), *named], key=lambda one: one[1])


def _tellers(written: str, spoken: list[_Place], mentioned: list[_Place]) -> set[str]:
    """Whoever is nearest to each reporting verb."""
    verbs = [one for one in spoken if one[0] == voices.TELLS]
    nearest = (
        min(_distances(written, mentioned, start, end), default=(0, "")) for _, start, end in verbs
    )
    return {who for _, who in nearest if who}


def _distances(
    written: str, mentioned: list[_Place], start: int, end: int
) -> Iterator[tuple[int, str]]:
    for who, left, right in mentioned:
        far = start - right if right <= start else left - end + _BEHIND
        between = (right, start) if right <= start else (end, left)
        if 0 <= far <= _NEAR and not _STOPS.search(written, *between):
            yield far, who


def _does(hits: list[Hit], start: int, end: int) -> Iterator[tuple[str, float]]:
    inside = [hit for hit in hits if start <= hit.start < end]
    groups = [hit.group for hit in inside]
    for group in _DOES:
        if group in groups:
            yield f"sentence: {group}", min(groups.count(group), 2) / 2
    if voices.NUMBER in groups and _counts(inside):
        yield "sentence: counts areas", 1.0


def _counts(hits: list[Hit]) -> bool:
    return any(
        one.group == voices.NUMBER and other.group == voices.COUNTED
        for one in hits
        for other in hits
        if 0 <= other.start - one.end <= _APART
    )


@lru_cache(maxsize=64)
def _over(section: str) -> Mapping[str, float]:
    hits = hits_in(section, "voices")
    spoken = _spoken(section, hits, 0)
    mentioned = _mentions(section, spoken)
    found = {f"over it: told by {who}": 1.0 for who in _tellers(section, spoken, mentioned)}
    found |= {f"over it: names {who}": 1.0 for who, _, _ in mentioned}
    found |= {f"over it: {name}": 1.0 for name, _ in _does(hits, 0, len(section))}
    return found | ({"over it: a colon": 1.0} if section.rstrip()[-1:] == ":" else {})


def _above(section: str) -> Mapping[str, float]:
    """The signals of the heading or introduction above a passage."""
    return _over(section) if section else {}


def _form(written: str) -> dict[str, float]:
    shown = {
        "no sentence": written.rstrip()[-1:] not in '.!?”"’;:',
        "begins in small letters": written[:1].islower(),
    }
    return {name: 1.0 for name, there in shown.items() if there}


def does(passage: Passage, start: int, end: int) -> dict[str, float]:
    """What the statement `[start:end]` of a passage does other than state a finding."""
    return {
        name.replace("sentence", "statement"): 1.0
        for name, _ in _does(passage.sentence.voices, start, end)
    }
