"""Splits a sentence into clauses that praise and clauses that criticise.

A sentence may hold both ("X was backed, but Y was hampered"): it is split where the tone changes,
at the word or comma that joins the parts. What cannot be split counts as a whole, and a need for
improvement outweighs praise in it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from pipeline.analysis.language.conjunctions import JOINERS, OPENING, concedes
from pipeline.analysis.vocabulary import evaluation_phrases as words
from pipeline.analysis.vocabulary.lexicon import Hit

LONGEST = 340
"""The longest quotation in characters; longer clauses are cut at a comma."""

_JOINTS = re.compile(
    r"[;:]\s+|\s[–—-]\s|,?['’”\"]?\s+(?:but|yet|however|although|though|whereas|while|whilst|despite|unless)\b,?"
    r"|,\s+(?=(?:and\s+)?(?:there|it|some|too|this|these|they|many|few|not)\b)",
    re.IGNORECASE,
)
_NEW_STATEMENT = re.compile(
    r",?\s+and\s+(?=(?:they\s+|it\s+|also\s+)*(?:felt|found|said|says|noted|notes|judged|concluded|highlighted|praised"
    r"|recognised|stated|commended|identified|reported|added|adds|observed|that|the fact that)\b)"
    r"|,\s+(?=that\b)|;\s+(?:and\s+)?|,\s+(?=(?:while|whilst|whereas|but|although|though)\b)"
    r"|,\s+and\s+(?=\w{4,}ing\b)"
)
"""Where a sentence goes on to another statement, whatever its tone."""
_VERB = (
    r"(?:is|are|was|were|has|have|had|do|does|did|can|cannot|remains?|lets?|needs?|achieve|make|get|receive|feel|wait"
    r"|struggle|face|spend|leave|find|see|say)"
)
_AND_MORE = re.compile(rf",?\s+and\s+(?=(?:[\w'’-]+\s+){{1,6}}?(?P<verb>{_VERB})\b)")
_STATES = re.compile(rf"\b{_VERB}\b")
_LEADING = re.compile(rf"(?:[{re.escape(JOINERS)}]++|(?:{OPENING})\b,?\s++)++", re.IGNORECASE)
_TRAILING = frozenset(
    re.findall(
        r"\w+", "but and yet however although though whereas while whilst despite unless with"
    )
)
_TONES = frozenset([words.PRAISE, words.CRITICISM, words.NEED])
_TURNED = {
    words.PRAISE: words.CRITICISM,
    words.CRITICISM: words.PRAISE,
    words.NEED: words.PRAISE,
}
"""The tone of a word that is denied, or dealt with."""
_PARTED = re.compile(r"[,;:.]|\bbut\b")
_WAS_ONCE = re.compile(
    r"\b(?:(?:in the past|once|formerly|previously|earlier) (?:was|were|had been)"
    r"|(?:was|were|had been) (?:in the past|once|formerly|previously)|used to be) (?:\w+ )?$",
    re.IGNORECASE,
)
_THAT = re.compile(r"\s*that\s+(?=\S)")
_SOON, _LATER, _DENIES = 28, 60, 12
"""The reach in characters of a negation, of words for "dealt with", and of its denial."""
_CUTS = re.compile(r"[;,]['’”\"]?\s|\s[–—-]\s|\s(?:which|including|where|because|so that)\s")


class Clause(NamedTuple):
    """Part of a sentence and its tone: a group of `evaluations` (PRAISE, CRITICISM, NEED)."""

    start: int
    end: int
    tone: str
    mixed: bool = False
    """Whether it both praises and criticises, and cannot be split."""


def _after_that(body: str, left: int, right: int) -> int:
    """Where a clause begins without a "that" linking it to what came before ("but that …")."""
    that = _THAT.match(body, left, right)
    return that.end() if that else left


class _Tone(NamedTuple):
    start: int
    end: int
    good: bool
    group: str


def clauses(body: str, start: int, end: int, hits: list[Hit]) -> Iterator[Clause]:
    """The evaluating clauses of the sentence `body[start:end]`; `hits` are its hits in order."""
    tones = _tones(body, hits)
    if not tones:
        return
    if len(tones) == 1:
        yield from _shortened(body, start, end, tones[0].group, tones)
        return
    bounds = [start, *_boundaries(body, start, end, tones), end]
    for left, right in pairwise(bounds):
        left = left if left == start else _after_that(body, left, right)
        inside = [tone for tone in tones if left <= tone.start < right]
        if inside:
            groups = {tone.group for tone in inside}
            tone = next(g for g in (words.NEED, words.CRITICISM, words.PRAISE) if g in groups)
            yield from _shortened(body, left, right, tone, inside)


def _tones(body: str, hits: list[Hit]) -> list[_Tone]:
    """Praise, criticism and needs in order.

    Praise under a negation is criticism; criticism that was dealt with is praise.
    """
    toned = [hit for hit in hits if hit.group in _TONES and not _is_past(body, hit)]
    negations = [hit for hit in hits if hit.group == words.NEGATION]
    dealt_with = [
        hit
        for hit in hits
        if hit.group == words.ADDRESSED
        and not any(_near(body, n.end, hit.start, _DENIES) for n in negations)
    ]
    found: list[_Tone] = []
    for hit in toned:
        turned = (
            _denied(body, hit, negations)
            if hit.group == words.PRAISE
            else _over(body, hit, dealt_with)
        )
        tone = _TURNED[hit.group] if turned else hit.group
        found.append(_Tone(hit.start, hit.end, tone == words.PRAISE, tone))
    return found


def _is_past(body: str, hit: Hit) -> bool:
    """Whether a criticism is of what somebody or something was like in the past."""
    return hit.group == words.CRITICISM and _WAS_ONCE.search(body[: hit.start][-40:]) is not None


def _denied(body: str, praise: Hit, negations: list[Hit]) -> bool:
    return any(n.end <= praise.start and _near(body, n.end, praise.start) for n in negations)


def _over(body: str, bad: Hit, dealt_with: list[Hit]) -> bool:
    """Whether criticism or a need was dealt with: said before it, or for criticism also
    after it.
    """
    if bad.group == words.NEED:
        return any(_near(body, a.end, bad.start, _LATER) for a in dealt_with)
    return any(
        _near(body, a.end, bad.start) or _near(body, bad.end, a.start, _LATER) for a in dealt_with
    )


def _near(body: str, left: int, right: int, most: int = _SOON) -> bool:
    return 0 <= right - left <= most and not _PARTED.search(body[left:right])


def _boundaries(body: str, start: int, end: int, tones: list[_Tone]) -> list[int]:
    """Where the sentence is split, in order."""
    found = []
    for before, after in pairwise(tones):
        if before.good != after.good and before.end < after.start:
            at = _joint(body, start, before.end, after.start)
            if at is not None:
                found.append(at)
        else:
            at = _next_statement(body, found[-1] if found else start, before.end, after)
            if at is not None:
                found.append(at)
    return found


def _next_statement(body: str, begin: int, left: int, after: _Tone) -> int | None:
    """Where, between two tones of one kind, a statement with its own verb begins.

    `begin` is where the last one did.
    """
    between = body[left : after.end]
    if "," not in between and ";" not in between and "and" not in between:
        return None
    match = _NEW_STATEMENT.search(body, left, after.start)
    if match:
        return match.end()
    for match in _AND_MORE.finditer(body, left, after.end):
        if (
            match.end() <= after.start
            and match.start("verb") <= after.start
            and _STATES.search(body, begin, match.start())
        ):
            return match.end()
    return None


def _joint(body: str, start: int, left: int, right: int) -> int | None:
    joints = list(_JOINTS.finditer(body, left, right))
    if joints:
        return joints[0].end()
    if concedes(body, start, left):
        comma = max(body.rfind(sign, left, right) for sign in (", ", ",’ ", ",' ", ",” "))
        if comma >= 0:
            return body.index(" ", comma) + 1
    return None


def _shortened(body: str, start: int, end: int, tone: str, inside: list[_Tone]) -> Iterator[Clause]:
    """The clause without conjunctions at its start, cut at a comma when it is too long."""
    lead = _LEADING.match(body, start, end)
    if lead and lead.end() < end:
        start = lead.end()
    core = [one for one in inside if one.group == tone]
    while end - start > LONGEST:
        cuts = [
            m
            for m in _CUTS.finditer(body, start, end)
            if m.start() - start <= LONGEST and m.start() >= core[0].end
        ]
        if not cuts:
            later = [
                m
                for m in _CUTS.finditer(body, start, end)
                if m.end() <= core[0].start and end - m.end() <= LONGEST
            ]
            if not later:
                return
            start = later[0].end()
        else:
            end = cuts[-1].start()
    end = start + len(_without_joint(body[start:end]))
    if end > start:
        yield Clause(start, end, tone, _is_mixed(inside))


def _is_mixed(inside: list[_Tone]) -> bool:
    return {words.PRAISE, words.CRITICISM} <= {one.group for one in inside}


def _without_joint(clause: str) -> str:
    """The clause without the conjunction that joins it to the next, and what precedes that word."""
    while True:
        clause = clause.rstrip(JOINERS)
        rest, _, last = clause.rpartition(" ")
        if last.casefold() not in _TRAILING:
            return clause
        clause = rest
