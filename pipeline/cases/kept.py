"""What became of what plans, notices and papers set for a day, as later publications tell it.

Precision comes first: an account of something done counts for the one promise whose telling words
it shares, and for none where it could be that of another; a number that was promised has to be told
too. What is not told in full stays unknown.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from pipeline.cases.chains import Chain
from pipeline.cases.days import end_of
from pipeline.cases.deadlines import Asked
from pipeline.cases.values import Deadline, Source, Told
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, full_day
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_SHARED = 2
"""How many telling words a promise shares with what became of it at least."""
_DEEDS = frozenset(
    (
        *("begin", "begun", "start", "open", "opened", "launch", "sign", "appoint", "introduc"),
        *("complet", "finish", "recruit", "pool", "set", "post", "live", "due", "place", "target"),
        *("first", "monthly"),
    )
)
"""Stems of what is done with anything."""
_IN_PART = re.compile(
    r"\b(?:the (?:rest|others?|remain\w+)|some of|half of|part(?:ly|ial)|not all|but not|only)\b",
    re.IGNORECASE,
)
"""What shows that something was done in part."""
_NAME = re.compile(r"[A-Z][\w’'-]+")
_LISTED = re.compile(r"\b(?:in|at) (?:[A-Z][\w’'-]+,? ){0,4}[A-Z][\w’'-]+ and [A-Z][\w’'-]+")
"""Several places of which one is as much a part of a promise as the next."""
_CUTS = re.compile(r";\s|\s(?:and|which) (?=(?:should|will|would)\b)")
_MARK = re.compile(r"\W{0,2}\d{1,2}(?:\.\d{1,2}|[a-z])?[.)]?\s")
_WORD = re.compile(r"[a-z]+")
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")
_days_in = lru_cache(maxsize=1024)(find_ranges)
"""The days in a quotation, which is compared with many others."""


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
            if _can_tell(told, each, asked) and _is_meant(each, asked, promised):
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


def _is_meant(each: Milestone, asked: Asked, promised: Sequence[Asked]) -> bool:
    """Whether an account is of a promise, and of no other."""
    own, promise = _shared(each, asked), _numbers(_clause(_words(asked)))
    if len(own) < _SHARED or (promise and promise != _numbers(each.span.quote)):
        return False
    if each.on and _tells_a_part(each.span.quote, _words(asked)):
        return False
    others = (one for one in promised if one is not asked and not _same(one, asked))
    return all(len(_shared(each, one)) < len(own) for one in others)


def _tells_a_part(said: str, promise: str) -> bool:
    """Whether an account tells that something was done in part, or at some of several places."""
    listed = _LISTED.search(promise)
    places = _NAME.findall(listed.group()) if listed else []
    told = sum(place in said for place in places)
    return _IN_PART.search(said) is not None or 0 < told < len(places)


def _same(one: Asked, asked: Asked) -> bool:
    return one.by == asked.by and _words(one) == _words(asked)


def _shared(each: Milestone, asked: Asked) -> frozenset[str]:
    """The telling words of both; none where all of them are words of many promises."""
    # it loads the themes of the analysis, which a look at a case without plans does not need
    from pipeline.cases.actions.subject_words import THINGS
    from pipeline.cases.actions.subjects import WEAK_STEMS, terms_of

    one, other = (terms_of(_undated(words)).stems for words in (each.span.quote, _words(asked)))
    shared = (one & other) - _DEEDS
    things = THINGS & _plain(each.span.quote) & _plain(_words(asked))
    if things:
        return shared | things | {"set up"}
    return shared if shared - WEAK_STEMS else frozenset()


def _plain(words: str) -> frozenset[str]:
    return frozenset(_WORD.findall(words.casefold()))


def _undated(words: str) -> str:
    """Words without the days in them: a month is no subject."""
    for found in reversed(_days_in(words)):
        words = f"{words[: found.start]} {words[found.end :]}"
    return words


def _words(asked: Asked) -> str:
    return asked.source.words.quote if asked.source and asked.source.words else ""


def _clause(words: str) -> str:
    """The part of a promise that has the day in it: what else it tells need not come true."""
    parts = (part for part in _CUTS.split(words) if _days_in(part))
    return next(parts, words)


def _numbers(words: str) -> set[str]:
    """The numbers in words, but for those of days and the mark before them."""
    days = [range(one.start, one.end) for one in _days_in(words)]
    mark = _MARK.match(words)
    return {
        one.group()
        for one in _FIGURE.finditer(words, mark.end() if mark else 0)
        if not any(one.start() in each for each in days)
    }


def _standing(asked: Asked, outcome: _Outcome) -> Standing:
    """How a promise stands, given what became of it."""
    last = end_of(outcome.on)
    if outcome.on is None or asked.by is None:
        return Standing.LATE
    if last and last <= asked.by:
        return Standing.MET
    first = full_day(outcome.on if len(outcome.on) == len("2025-01-31") else f"{outcome.on}-01")
    return Standing.LATE if first and first > asked.by else Standing.NOT_KNOWN
