"""Signals for praise and criticism from the words of a statement and its heading.

Many say little alone: "waiting" near "down" is praise, "progress" near "not" is not.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from pipeline.analysis.language.reading import hits_in
from pipeline.analysis.vocabulary import tone_phrases as tones
from pipeline.analysis.vocabulary.lexicon import Hit

TONE = "tone: "
"""The prefix of these signals' names."""


class _Pair(NamedTuple):
    """Two groups whose phrases mean something together, in `either` order or only in this one."""

    first: str
    second: str
    apart: int
    either: bool = False


_PAIRS = {
    "got better": _Pair(tones.BEEN, tones.IMPROVED, 25),
    "progress": _Pair(tones.ENOUGH, tones.STEPS, 12),
    "made progress": _Pair(tones.MADE, tones.STEPS, 20, either=True),
    "no progress": _Pair(tones.DENIAL, tones.STEPS, 45, either=True),
    "wanted": _Pair(tones.WISH, tones.DOING, 30),
    "areas to improve": _Pair(tones.AREAS, tones.TO_IMPROVE, 40),
    "free of faults": _Pair(tones.FREE_OF, tones.FAULTS, 25),
    "less of a burden": _Pair(tones.BURDEN, tones.FALLS, 60, either=True),
    "more of a burden": _Pair(tones.BURDEN, tones.RISES, 35, either=True),
    "not done well": _Pair(tones.DENIAL, tones.DONE_WELL, 40),
}
_ALONE = {
    "got better": tones.RIGHT_WAY,
    "asked for": tones.ASKED,
    "more to do": tones.REMAINS,
    "no longer": tones.NO_LONGER,
    "prompt": tones.PROMPT,
    "too": tones.TOO,
    "shortcoming": tones.SHORTCOMING,
    "nothing": tones.NOTHING,
    "not only": tones.NOT_ONLY,
    "praise": tones.PRAISE,
    "contrast": tones.CONTRAST,
    "mostly": tones.MOSTLY,
    "partly": tones.PARTLY,
    "lately": tones.LATELY,
    "well": tones.WELL,
    "every one": tones.EVERY_ONE,
}
_STOPS = re.compile(r"[.;,:]")
_GOOD = ("got better", "progress", "made progress", "praise", "prompt")
_NEEDS = frozenset(["wanted", "asked for", "more to do", "areas to improve"])
_BETTER = (
    r"(?:better|stronger|quicker|faster|clearer|shorter|smoother|more|improved|greater|closer"
    r"|fuller|further|higher|wider|earlier)"
)
_ENTRIES = {
    "begins with more of something": re.compile(rf"\W*(?:an? )?{_BETTER}\b", re.IGNORECASE),
    "begins with what to do": re.compile(
        r"\W*(?:that )?(?:to |(?:make|get|have|ensur|improv|reduc|develop|strengthen|embed|put"
        r"|give|see|cut|work|build|bring|increas|address|making|getting)(?:e|ing)?\b)",
        re.IGNORECASE,
    ),
    "begins with a subject": re.compile(
        r"\W*(?:how|the (?:quality|way|extent|timeliness|use|lack|want|need|absence|speed)|quality"
        r"|timeliness|co-?production|joint commissioning|communication)\b",
        re.IGNORECASE,
    ),
}
"""How list entries begin that are not sentences."""
_BRIEF = 90


def tone_signals(
    body: str, hits: list[Hit], start: int, end: int, section: str, *, listed: bool
) -> dict[str, float]:
    """The signals of the statement `body[start:end]`.

    Its sentence has `hits`, `section` is its heading, and it may be an entry of a list.
    """
    inside = [hit for hit in hits if start <= hit.start < end]
    counts = dict(_counted(body, inside))
    found = {f"{TONE}{name}": min(count, 2) / 2 + 0.5 for name, count in counts.items()}
    found |= {f"{TONE}{name}": 1.0 for name in _together(set(counts))}
    found |= {f"{TONE}{name}": 1.0 for name in _entry(body[start:end], listed=listed)}
    above = _above(section) if section else ()
    found |= {f"{TONE}over it, {name}": 1.0 for name in above}
    if listed:
        found |= {f"{TONE}over the entry, {name}": 1.0 for name in above}
    return found


def _counted(body: str, hits: list[Hit]) -> Iterator[tuple[str, int]]:
    places: dict[str, list[Hit]] = {}
    for hit in hits:
        places.setdefault(hit.group, []).append(hit)
    for name, group in _ALONE.items():
        if group in places:
            yield name, len(places[group])
    for name, pair in _PAIRS.items():
        if pair.first in places and pair.second in places:
            near = sum(
                _near(body, one, other, pair)
                for one in places[pair.first]
                for other in places[pair.second]
            )
            if near:
                yield name, near


def _near(body: str, one: Hit, other: Hit, pair: _Pair) -> bool:
    if one.start > other.start and pair.either:
        one, other = other, one
    between = other.start - one.end
    return 0 <= between <= pair.apart and not _STOPS.search(body, one.end, other.start)


def _together(names: set[str]) -> Iterator[str]:
    """What signals say together."""
    denied = "nothing" in names and "not only" not in names
    needed = bool(names & _NEEDS)
    if needed:
        yield "needs something"
    for name in names.intersection(_GOOD):
        yield f"{name}, {'denied' if denied else 'not denied'}"
        yield f"{name}, {'and needs something' if needed else 'and needs nothing'}"


def _entry(written: str, *, listed: bool) -> Iterator[str]:
    for name, pattern in _ENTRIES.items():
        if pattern.match(written):
            yield name
            if len(written) < _BRIEF:
                yield f"{name}, brief"
            if listed:
                yield f"{name}, in a list"


@lru_cache(maxsize=64)
def _above(section: str) -> frozenset[str]:
    return frozenset(name for name, _ in _counted(section, hits_in(section, "tones")))
