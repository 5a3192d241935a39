"""Whether an account is of a promise, and of no other.

A number that was promised has to be told too. Fewer words are enough where an account names the
mark of a step or the day that was set for it, or says that this was kept or missed.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from pipeline.cases.days import end_of
from pipeline.cases.deadlines import Asked
from pipeline.cases.promises.accounts import (
    clause,
    deed,
    denies,
    happens_again,
    says_done,
    says_kept,
    says_missed,
    says_rid,
    says_undone,
)
from pipeline.cases.promises.alike import (
    briefly_common,
    covers,
    names_code,
    names_its_subject,
    plainly_common,
    shared,
)
from pipeline.cases.promises.amounts import (
    asks_for_all,
    falls_short_of_part,
    is_share,
    misses,
    numbers,
    only_begins,
    percents,
    tells_a_part,
    tells_as_many,
    tells_longest,
    waits,
)
from pipeline.cases.promises.another import is_of_another, is_of_one_more
from pipeline.cases.promises.dated import (
    first_day,
    late_by,
    names_any_day,
    names_day,
    names_full_day,
    names_its_day,
)
from pipeline.cases.values import Told, quoted
from pipeline.model.documents import PartialDate, full_day
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_JUST = 45
"""How many days before the day that was set, at most, a sentence tells of something done that has
no plain verb for it.
"""
_CLOSE = 7
"""And how many where little else shows that it is the same."""
_SOON, _YEAR = 200, 365
"""How many days after or before the day that was set for it something was done of which only "the
date" is said, and within how many that is said.
"""
_ABOUT = 45
"""How many days the time by which something was late is off at most, as people say it."""
_SHARED = 2
"""How many telling words a promise shares with what became of it at least."""
_NAMED = 1
"""And how many where the account names the day of the promise."""
_PLENTY = 5
"""And how many where it says only that something was missed, or not done by all."""


class _Evidence(NamedTuple):
    """How far an account speaks of a promise: by its mark, by its day, by coming `just` before it,
    by so many telling words, by so many words at all, and by so many beginnings of words.
    """

    marked: bool
    named: bool
    just: bool
    own: int
    plain: int
    brief: int


def can_tell(told: Told, each: Milestone, asked: Asked) -> bool:
    """Whether an account is later than the promise, and (of what was not done) than its day."""
    if each.stage is not Stage.COMMITMENT or each.standing is Standing.DUE:
        return False
    said = asked.source.row.published_on if asked.source else None
    on, day = told.row.published_on, full_day(told.row.published_on)
    if not said or not on or not day or on <= said or asked.by is None:
        return False
    if each.standing is Standing.LATE:
        return day > asked.by
    if each.on is None:
        return True
    in_time = each.on <= asked.by.isoformat()[: len(each.on)]
    return each.on >= said[: len(each.on)] and (in_time or _is_told_late(each.span.quote))


def _is_told_late(said: str) -> bool:
    """Whether words with a day after the promised one can mean the promise: they say that it was
    missed, or plainly that it was done and not that its day was kept.
    """
    return says_missed(said) or (says_done(said) and not says_kept(said))


def is_meant(told: Told, each: Milestone, asked: Asked, promised: Sequence[Asked]) -> bool:
    """Whether an account is of a promise, and of no other."""
    own = _evidence(told, each, asked, promised)
    if own is None:
        return False
    others = (
        one
        for one in promised
        if one is not asked and not _same(one, asked) and not _is_itself(told, each, one)
    )
    found = (_evidence(told, each, one, promised) for one in others)
    return all(one is None or one < own for one in found)


def _is_itself(told: Told, each: Milestone, asked: Asked) -> bool:
    """Whether a promise is in the very words by which an account says that another was not kept."""
    source = asked.source
    late = each.standing is Standing.LATE
    return (
        late and source is not None and source.row.id == told.row.id and source.words == each.span
    )


def _is_only_one(asked: Asked, promised: Sequence[Asked]) -> bool:
    """Whether nothing else is promised for a day."""
    return not any(one.by == asked.by and not _same(one, asked) for one in promised)


def _evidence(
    told: Told, each: Milestone, asked: Asked, promised: Sequence[Asked]
) -> _Evidence | None:
    """How far an account speaks of a promise; None where that is too little, or a number that was
    promised is not told.
    """
    said, words = each.span.quote, quoted(asked.source)
    day = full_day(told.row.published_on)
    if day is None or asked.by is None or is_of_another(said, words):
        return None
    found = _compared(each, asked, day)
    near = _speaks_of_it(said) and _is_near(each, asked.by, day, said)
    if each.standing is Standing.LATE:
        found = _for_its_day(found, said, asked, promised)
        soon = (day - asked.by).days <= _SOON
        return found if _speaks_undone(found, said, words, near=near, soon=soon) else None
    if _is_undated(each):
        return found if covers(said, words) and _tells_done(said, words) else None
    if _reaches(said, words) and names_day(said, asked.by, day, month=asked.about):
        return found if found.own + found.plain else None
    return found if _speaks_done(found, each, asked.by, words, near=near) else None


def _is_one_of_several(each: Milestone, by: date) -> bool:
    """Whether an account tells of something done after a day that is done again and again, such as
    an approval: it may be another than was promised.
    """
    later = each.on is not None and each.on > by.isoformat()[: len(each.on)]
    again = happens_again(each.span.quote)
    return later and again and not says_missed(each.span.quote)


def _for_its_day(found: _Evidence, said: str, asked: Asked, promised: Sequence[Asked]) -> _Evidence:
    """An account of what was not done: of the only promise for the day that it names, also shorter
    words count; one alone only where it says plainly that it was not done.
    """
    plainly = says_undone(said) or says_missed(said)
    if not plainly and not found.marked and found.own <= _NAMED and found.brief <= _NAMED:
        return found._replace(own=0)
    if not found.named or not _is_only_one(asked, promised):
        return found
    return found._replace(own=found.own + found.brief)


def _is_undated(each: Milestone) -> bool:
    """Whether an account only says that something has been done by now."""
    return each.on is None and not says_kept(each.span.quote)


def _speaks_undone(found: _Evidence, said: str, words: str, *, near: bool, soon: bool) -> bool:
    """Whether an account of what was not done is of a promise; `soon` if it came soon after it."""
    if is_share(said) and not (says_missed(said) or asks_for_all(words)):
        return False
    if soon and misses(said, words) and found.plain + found.brief:
        return True
    alike = _alike(said, words, named=found.named) or _is_enough(found, said, words, near=near)
    return alike and _tells_undone(said, words, found)


def _speaks_done(found: _Evidence, each: Milestone, by: date, words: str, *, near: bool) -> bool:
    """Whether an account of what was done is of a promise."""
    if _is_one_of_several(each, by) and not (found.marked or covers(each.span.quote, words)):
        return False
    said, just = each.span.quote, is_just_before(each, by)
    close = is_just_before(each, by, _CLOSE) and len(each.on or "") == len("2025-01-31")
    enough = _is_enough(found, said, words, near=near, just=just) or (close and found.plain > 0)
    return enough and (just or _is_sure(found, said)) and _tells_done(said, words)


def _is_sure(found: _Evidence, said: str) -> bool:
    """Whether an account is of something done for the promised day, and not of any day at all."""
    return found.named or says_done(said) or _speaks_of_it(said)


def _compared(each: Milestone, asked: Asked, published: date) -> _Evidence:
    """What an account and a promise have in common."""
    said, words, by = each.span.quote, quoted(asked.source), asked.by
    if each.standing is Standing.LATE:
        named = by is not None and names_day(said, by, published, month=asked.about)
    else:
        named = _is_on_its_day(each, asked, published)
    named = named or (by is not None and _is_late_by(said, each.on, by, published))
    return _Evidence(
        names_code(said, words),
        named,
        by is not None and is_just_before(each, by),
        len(shared(said, words)),
        plainly_common(said, words),
        briefly_common(said, words),
    )


def _is_late_by(said: str, on: PartialDate | None, by: date, published: date) -> bool:
    """Whether something was done as long after the day that was set as an account says that it was
    late: "in October 2021, eighteen months late". Without a day it was done shortly before.
    """
    done, days = end_of(on or first_day(said)), late_by(said)
    about = _ABOUT if done else min(_ABOUT, days // 3)
    return days > 0 and abs(((done or published) - by).days - days) <= about


def _is_on_its_day(each: Milestone, asked: Asked, published: date) -> bool:
    """Whether something was done on the day or in the month that was set, or an account of it names
    that day.
    """
    by = asked.by.isoformat() if asked.by else ""
    if each.on and (each.on == by[: len("2025-01")] or (each.on == by and not asked.about)):
        return True
    return bool(asked.by) and not asked.about and names_full_day(each.span.quote, by, published)


def is_just_before(each: Milestone, by: date, most: int = _JUST) -> bool:
    """Whether something was done on a day not long before the one that was set for it."""
    done = end_of(each.on)
    return done is not None and 0 <= (by - done).days <= most


def _is_enough(
    found: _Evidence, said: str, promise: str, *, near: bool, just: bool = False
) -> bool:
    """Whether an account has enough in common with a promise to speak of it; `just`: it tells of
    something done not long before the promised day.
    """
    if found.marked or (found.named and found.plain >= (_NAMED if says_rid(said) else _SHARED)):
        return True
    if just and (found.plain > _SHARED or names_its_subject(said, promise)):
        return True
    same = found.plain > 0 and bool(_promised(promise) & numbers(said, spelt=True))
    if same and (found.named or just):
        return True
    return found.own >= (_NAMED if found.named or near else _SHARED)


def _speaks_of_it(said: str) -> bool:
    """Whether an account says that what was set for a day was kept, or was missed."""
    return says_kept(said) or says_missed(said)


def _promised(promise: str) -> frozenset[str]:
    """The numbers that were promised."""
    return numbers(clause(promise))


def _tells_undone(said: str, promise: str, found: _Evidence) -> bool:
    """Whether an account of what was not done speaks of all that was promised."""
    return found.marked or _tells_it_all(said, promise, found)


def _tells_done(said: str, promise: str) -> bool:
    """Whether an account of what was done speaks of all that was promised, and of nobody where the
    promise does.
    """
    if is_of_one_more(said, promise):
        return False
    plainly = says_done(said) or says_kept(said) or says_rid(said)
    if not plainly and denies(said) != denies(promise):
        return False
    done = deed(said)
    promised, told = _promised(promise), numbers(done, spelt=True)
    whole = promised in (set(), numbers(done), told, numbers(said, spelt=True))
    kept = says_kept(said) and (promised <= told or not told)
    part = tells_a_part(done, promise) or _falls_short(said, promise, kept=kept)
    begun = only_begins(said, promise) and not says_kept(said)
    return (whole or kept) and not (part or begun)


def _falls_short(said: str, promise: str, *, kept: bool) -> bool:
    """Whether an account tells of a smaller part than was promised, or of fewer where it was to be
    all and nothing says that this was `kept`.
    """
    number = numbers(clause(promise), spelt=True)
    fewer = not (kept or number or tells_as_many(said, promise))
    return fewer or falls_short_of_part(said, promise)


def _is_near(each: Milestone, by: date, published: date, said: str) -> bool:
    """Whether an account that speaks of "the date" can mean a day: it names none that is far off,
    and came within a year.
    """
    done = end_of(each.on)
    if done is not None:
        return abs((done - by).days) <= _SOON
    return by <= published <= by + timedelta(days=_YEAR) and not names_any_day(said)


def _reaches(said: str, promise: str) -> bool:
    """Whether an account has one percentage, to be held against the promised, or says how long
    anybody waited at most where no more than that was promised.
    """
    told, asked = percents(said), percents(promise)
    if len(told) == len(asked) == 1 and not denies(promise):
        return True
    return _waited(said, promise) is not None


def _waited(said: str, promise: str) -> tuple[int, int] | None:
    """The longest wait that an account tells, and the promised, in the same unit."""
    return waits(said, promise) if tells_longest(said) else None


def falls_short(said: str, asked: Asked, told: Told) -> bool:
    """Whether the percentage that an account has of the promised day is less than the promised."""
    day, promise = full_day(told.row.published_on), quoted(asked.source)
    if day is None or asked.by is None:
        return False
    named = names_day(said, asked.by, day, month=asked.about)
    if not named or not _reaches(said, promise):
        return False
    if waited := _waited(said, promise):
        return waited[0] > waited[1]
    (told_part,), (asked_part,) = percents(said), percents(promise)
    return float(told_part) < float(asked_part)


def _alike(said: str, promise: str, *, named: bool) -> bool:
    """Whether an account of what was not done has a promise's percentage and speaks of its day."""
    return bool(percents(said) & percents(promise)) and (named or names_its_day(said))


def _tells_it_all(said: str, promise: str, found: _Evidence) -> bool:
    """Whether an account of what was not done names the day of a promise, or tells it in full."""
    if found.named:
        return True
    missed = says_missed(said) or is_share(said)
    full = says_undone(said) or (missed and (found.own >= _PLENTY or covers(said, promise)))
    return full and _tells_numbers(said, promise)


def _tells_numbers(said: str, promise: str) -> bool:
    """Whether words on what was not done have the numbers of a promise, or speak of its day."""
    return names_its_day(said) or numbers(clause(promise)) <= numbers(said, spelt=True)


def _same(one: Asked, asked: Asked) -> bool:
    return one.by == asked.by and quoted(one.source) == quoted(asked.source)
