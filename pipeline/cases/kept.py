"""What became of what plans, notices and papers set for a day, as later publications tell it.

Precision comes first: an account of something done counts for the one promise whose telling words
it shares, and for none where it could be that of another; a number that was promised has to be told
too. What is not told in full stays unknown.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.cases.chains import Chain
from pipeline.cases.days import end_of
from pipeline.cases.deadlines import Asked
from pipeline.cases.promise_words import (
    clause,
    common,
    names_day,
    names_its_day,
    numbers,
    percents,
    says_undone,
    shared,
    tells_a_part,
)
from pipeline.cases.values import Deadline, Source, Told, quoted
from pipeline.model.documents import PartialDate, full_day
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_SHARED = 2
"""How many telling words a promise shares with what became of it at least."""
_NAMED = 1
"""And how many where the account names the day of the promise."""


class _Outcome(NamedTuple):
    """What became of something: done on a day, or (None) not done by the day of the source."""

    source: Source
    on: PartialDate | None


def became(chain: Chain, asked: Sequence[Asked], plain: Sequence[Deadline]) -> list[Deadline]:
    """Everything asked for in a case, the promises with what later publications say became of them.

    They were done, else not done in time. `plain` is how each stands by its day alone.
    """
    promised = [each for each in asked if each.stage is Stage.COMMITMENT]
    return [
        _became(chain, each, promised, one) if each in promised else one
        for each, one in zip(asked, plain, strict=True)
    ]


def _became(chain: Chain, asked: Asked, promised: Sequence[Asked], plain: Deadline) -> Deadline:
    told = sorted(_told(chain, asked, promised), key=lambda one: one.on is None)
    if not told:
        return plain
    standing = _standing(asked, told[0])
    return replace(plain, standing=standing, met_by=told[0].source, met_on=told[0].on)


def _told(chain: Chain, asked: Asked, promised: Sequence[Asked]) -> Iterator[_Outcome]:
    for told, milestones in chain.told:
        for each in milestones:
            if _can_tell(told, each, asked) and _is_meant(told, each, asked, promised):
                yield _Outcome(Source(row=told.row, words=each.span), each.on)


def _can_tell(told: Told, each: Milestone, asked: Asked) -> bool:
    """Whether an account is later than the promise, and (of what was not done) than its day."""
    if each.stage is not Stage.COMMITMENT or each.standing is Standing.DUE:
        return False
    said = asked.source.row.published_on if asked.source else None
    on, day = told.row.published_on, full_day(told.row.published_on)
    if not said or not on or not day or on <= said or asked.by is None:
        return False
    if each.standing is Standing.LATE:
        return day > asked.by
    return bool(each.on and each.on >= said[: len(each.on)])


def _is_meant(told: Told, each: Milestone, asked: Asked, promised: Sequence[Asked]) -> bool:
    """Whether an account is of a promise, and of no other."""
    own = _evidence(told, each, asked)
    if own is None:
        return False
    others = (one for one in promised if one is not asked and not _same(one, asked))
    found = (_evidence(told, each, one) for one in others)
    return all(one is None or one < own for one in found)


def _evidence(told: Told, each: Milestone, asked: Asked) -> tuple[bool, int] | None:
    """Whether an account names the day of a promise, and how many words it has in common with it;
    None where that is too little, or a number that was promised is not told.
    """
    said, words = each.span.quote, quoted(asked.source)
    day = full_day(told.row.published_on)
    if day is None or asked.by is None:
        return None
    if each.standing is Standing.LATE:
        named = names_day(said, asked.by, day, month=asked.about)
        enough, whole = _alike(said, words, named=named), _tells_it_all(said, words, named=named)
    else:
        named = each.on == asked.by.isoformat() and not asked.about
        enough = False
        whole = numbers(clause(words)) in (set(), numbers(said)) and not tells_a_part(said, words)
    own = len(shared(said, words))
    enough = enough or own >= (_NAMED if named else _SHARED)
    return (named, own) if enough and whole else None


def _alike(said: str, promise: str, *, named: bool) -> bool:
    """Whether an account of what was not done has a promise's percentage and speaks of its day, or
    names that day with any words in common.
    """
    if percents(said) & percents(promise) and (named or names_its_day(said)):
        return True
    return named and common(said, promise) >= _SHARED


def _tells_it_all(said: str, promise: str, *, named: bool) -> bool:
    """Whether an account of what was not done names the day of a promise, or tells it in full."""
    return named or (says_undone(said) and _tells_numbers(said, promise))


def _tells_numbers(said: str, promise: str) -> bool:
    """Whether words on what was not done have the numbers of a promise, or speak of its day."""
    return names_its_day(said) or numbers(clause(promise)) <= numbers(said)


def _same(one: Asked, asked: Asked) -> bool:
    return one.by == asked.by and quoted(one.source) == quoted(asked.source)


def _standing(asked: Asked, outcome: _Outcome) -> Standing:
    """How a promise stands, given what became of it."""
    last = end_of(outcome.on)
    if outcome.on is None or asked.by is None:
        return Standing.LATE
    if last and last <= asked.by:
        return Standing.MET
    first = full_day(outcome.on if len(outcome.on) == len("2025-01-31") else f"{outcome.on}-01")
    return Standing.LATE if first and first > asked.by else Standing.NOT_KNOWN
