"""How much praise and criticism a statement contains."""

import re

from pipeline.analysis.news.weighing.signals import ToneSignal
from pipeline.analysis.vocabulary import evaluation_phrases as said
from pipeline.analysis.vocabulary import statement_phrases as words
from pipeline.analysis.vocabulary.lexicon import Hit

_SOON, _LATER = 30, 45
_STOPS = re.compile(r"[,;:.]")
_AFTER, _DENIED = 60, 12
_WISHES = ("should", "must", "need", "less", "fewer")
"""How far, in characters, a word may be from the one that it reverses."""


def tone_of(
    body: str, inside: list[Hit], evaluated: list[Hit], *, own: bool
) -> dict[ToneSignal, float]:
    """How much praise and criticism a statement contains, each reversed if denied or lessened.

    A denial that reverses nothing ("nobody checks") is itself criticism.
    """
    if not inside and not evaluated:
        return {}
    denying = [
        hit for hit in inside if hit.group == words.DENIES and not (own and _wishes(body, hit))
    ]
    praise, criticism = _praise_and_criticism(body, inside, evaluated, denying)
    asked = _places(evaluated, said.NEED)
    need = 0 if own else len(asked.keys() - _dealt_with(body, asked, evaluated, denying))
    return _shares(praise, criticism, need)


def _praise_and_criticism(
    body: str, inside: list[Hit], evaluated: list[Hit], denying: list[Hit]
) -> tuple[int, int]:
    """How many words praise and how many criticise, as they are or reversed."""
    good = _places(inside, words.GOOD) | _places(evaluated, said.PRAISE)
    bad = _places(inside, words.BAD) | _places(evaluated, said.CRITICISM)
    lessening = [hit for hit in inside if hit.group == words.LESSENS]
    used: set[int] = set()
    turned_good = _turned(body, good, denying, _SOON, used)
    turned_bad = _turned(body, bad, lessening, _LATER, used)
    turned_bad |= _dealt_with(body, bad, evaluated, denying)
    bare = {hit.start for hit in denying if hit.start not in used and not _wishes(body, hit)}
    praise = (good.keys() - turned_good) | turned_bad
    criticism = ((bad.keys() - turned_bad) | turned_good | bare) - used
    return len(praise), len(criticism)


def _shares(praise: int, criticism: int, need: int) -> dict[ToneSignal, float]:
    counts = (
        (ToneSignal.PRAISE, praise, 2),
        (ToneSignal.CRITICISM, criticism, 2),
        (ToneSignal.NEED, need, 1),
    )
    found = {signal: min(count, 3) / most for signal, count, most in counts if count}
    bad = criticism or need
    if praise and not bad:
        found[ToneSignal.PRAISE_ONLY] = 1.0
    if bad and not praise:
        found[ToneSignal.CRITICISM_ONLY] = 1.0
    return found


def _places(hits: list[Hit], group: str) -> dict[int, Hit]:
    return {hit.start: hit for hit in hits if hit.group == group}


def _turned(body: str, toned: dict[int, Hit], by: list[Hit], most: int, used: set[int]) -> set[int]:
    """The places of the words shortly preceded by one of `by`; records those as `used`."""
    found: set[int] = set()
    if not by:
        return found
    for place in toned:
        for one in by:
            if _near(body, one.end, place, most):
                found.add(place)
                used.add(one.start)
    return found


def _dealt_with(
    body: str, toned: dict[int, Hit], evaluated: list[Hit], denying: list[Hit]
) -> set[int]:
    """The places of shortcomings that were dealt with ("the backlog had been cleared")."""
    found = set()
    for one in evaluated:
        if one.group != said.ADDRESSED or any(
            _near(body, hit.end, one.start, _DENIED) for hit in denying
        ):
            continue
        for place, hit in toned.items():
            if _near(body, one.end, place, _AFTER) or _near(body, hit.end, one.start, _AFTER):
                found.add(place)
    return found


def _near(body: str, left: int, right: int, most: int) -> bool:
    return 0 <= right - left <= most and not _STOPS.search(body, left, right)


def _wishes(body: str, hit: Hit) -> bool:
    """Whether a denying word wishes or compares rather than denies."""
    return body[hit.start : hit.end].lower().startswith(_WISHES)
