"""What became of what plans, notices and papers set for a day, as later publications tell it.

Precision comes first: an account of something done counts for the one promise whose telling words
it shares, and for none where it could be that of another. What is not told in full stays unknown.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.cases.chains import Chain
from pipeline.cases.days import is_by
from pipeline.cases.deadlines import Asked, is_same_review
from pipeline.cases.promises.accounts import (
    is_first_of_board,
    is_of_review,
    is_of_sending_in,
    says_done,
    says_kept,
    says_missed,
)
from pipeline.cases.promises.evidence import can_tell, falls_short, is_just_before, is_meant
from pipeline.cases.values import Deadline, Source, Told, quoted
from pipeline.model.documents import PartialDate, full_day
from pipeline.model.inspections import Milestone
from pipeline.model.terms import DocType, Stage, Standing

_LOOKED_AT = 150
"""For how many promises of a case accounts are looked for: each is held against all of them."""


class _Outcome(NamedTuple):
    """What became of something: done on a day, done in time (`kept`), or not by its day.

    `plain`: the words say so in full, not only by the day that they name. `seen`: they do not say
    when it was done, so that it was by the day on which they were published.
    """

    source: Source
    on: PartialDate | None
    kept: bool = False
    plain: bool = True
    seen: bool = False


def became(chain: Chain, asked: Sequence[Asked], plain: Sequence[Deadline]) -> list[Deadline]:
    """Everything asked for in a case, the promises with what later publications say became of them.

    They were done, else not done in time. `plain` is how each stands by its day alone.
    """
    promised = [each for each in asked if each.stage is Stage.COMMITMENT][:_LOOKED_AT]
    return [
        _became(chain, each, promised, one) if each in promised else one
        for each, one in zip(asked, plain, strict=True)
    ]


def _became(chain: Chain, asked: Asked, promised: Sequence[Asked], plain: Deadline) -> Deadline:
    told = sorted(
        _told(chain, asked, promised), key=lambda one: (not one.plain, one.on is None, not one.kept)
    )
    told = told or [
        *_first_meetings(chain, asked),
        *_reviews(chain, asked),
        *_sent(chain, asked),
    ]
    if not told:
        return plain
    standing = _standing(asked, told[0])
    return replace(plain, standing=standing, met_by=told[0].source, met_on=told[0].on)


def _told(chain: Chain, asked: Asked, promised: Sequence[Asked]) -> Iterator[_Outcome]:
    for told, milestones in chain.told:
        for each in milestones:
            meant = can_tell(told, each, asked) and is_meant(told, each, asked, promised)
            if meant or _is_own_row(told, each, asked) or _goes_on(told, each, asked):
                yield _outcome(told, each, asked)


def _outcome(told: Told, each: Milestone, asked: Asked) -> _Outcome:
    """What became of a promise, as an account of it says."""
    done, said = each.standing is Standing.HAPPENED, each.span.quote
    short = falls_short(said, asked, told)
    kept = done and not short and says_kept(said)
    return _Outcome(
        Source(row=told.row, words=each.span),
        on=None if short else each.on,
        kept=kept,
        plain=kept or not done or says_done(said) or says_missed(said),
        seen=done and not (short or kept or each.on),
    )


def _first_meetings(chain: Chain, asked: Asked) -> Iterator[_Outcome]:
    """The meetings by which a board was set up that was to be: after that was said."""
    if asked.by and is_first_of_board(quoted(asked.source)):
        for told, each in _since(chain, asked, Stage.BOARD_MEETING):
            if each.on and each.on <= asked.by.isoformat():
                yield _Outcome(Source(row=told.row, words=each.span), each.on)


def _reviews(chain: Chain, asked: Asked) -> Iterator[_Outcome]:
    """The reviews that the government said it would hold by a day; after it only the very one that
    was named.
    """
    promise = quoted(asked.source)
    by_government = asked.source and asked.source.row.doc_type is DocType.GOVERNMENT
    if not asked.by or not by_government or not is_of_review(promise):
        return
    for told, each in _since(chain, asked, Stage.STOCKTAKE):
        source = Source(row=told.row, words=each.span)
        in_time = each.on is not None and is_by(each.on, asked.by) is True
        if is_same_review(promise, source, in_time=in_time, about=asked.about):
            yield _Outcome(source, each.on)


def _is_own_row(told: Told, each: Milestone, asked: Asked) -> bool:
    """Whether the very row of a register that has a promise says what became of it."""
    source = asked.source
    return (
        each.stage is Stage.COMMITMENT
        and each.standing is not Standing.DUE
        and source is not None
        and source.row.id == told.row.id
        and source.words == each.span
        and not (asked.by is not None and (told.row.published_on or "") < asked.by.isoformat())
    )


def _goes_on(told: Told, each: Milestone, asked: Asked) -> bool:
    """Whether an account recalls a promise and says in its next words on which day it was kept."""
    source = asked.source
    if source is None or source.words is None or source.row.id != told.row.id:
        return False
    same = each.stage is Stage.COMMITMENT and each.span.start == source.words.start
    return same and each.span.end > source.words.end and bool(full_day(each.on))


def _sent(chain: Chain, asked: Asked) -> Iterator[_Outcome]:
    """That the plan was sent in, where a promise is that inspectors have it by a day."""
    if asked.by and is_of_sending_in(quoted(asked.source)):
        for told, each in _since(chain, asked, Stage.PLAN_SUBMITTED):
            if full_day(each.on) and is_just_before(each, asked.by):
                yield _Outcome(Source(row=told.row, words=each.span), each.on)


def _since(chain: Chain, asked: Asked, stage: Stage) -> Iterator[tuple[Told, Milestone]]:
    """When a stage happened, after something was promised."""
    said = asked.source.row.published_on if asked.source else None
    for told, milestones in chain.told:
        for each in milestones:
            happened = each.stage is stage and each.standing is Standing.HAPPENED
            if happened and said and each.on and said <= each.on:
                yield told, each


def _standing(asked: Asked, outcome: _Outcome) -> Standing:
    """How a promise stands, given what became of it."""
    if outcome.kept:
        return Standing.MET
    if outcome.seen and asked.by is not None:
        seen = full_day(outcome.source.row.published_on)
        return Standing.MET if seen and seen <= asked.by else Standing.NOT_KNOWN
    if outcome.on is None or asked.by is None:
        return Standing.LATE
    standings = {True: Standing.MET, False: Standing.LATE, None: Standing.NOT_KNOWN}
    return standings[is_by(outcome.on, asked.by)]
