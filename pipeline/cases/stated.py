"""What publications say is to be done by a day: which of several days for one thing counts."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from datetime import date

from pipeline.cases.chains import Chain
from pipeline.cases.days import undated
from pipeline.cases.deadlines import Asked, last_day
from pipeline.cases.steps import SET_FOR_A_DAY
from pipeline.cases.values import Source, quoted
from pipeline.model.documents import full_day
from pipeline.model.inspections import Milestone
from pipeline.model.terms import PLANS, DocType, Framework, Stage, Standing, Visit

_DEMANDS = re.compile(
    r"\b(?:must|required?|requires|require|deadline|due|(?:has|have|had) (?:\w+ )?(?:until|to)"
    r"|asked|needs? to|statutory)\b",
    re.IGNORECASE,
)
"""Words by which a day is set by others, and not only meant to be kept."""
_EVENT = re.compile(r"survey|questionnaire|webinar|drop|focus|workshop|meeting|session|event")
_NEAR = 30
"""How many days before its publication, at most, an area receives a letter."""
_SAME, _MORE = 0.5, 2
"""The share of its telling words that a commitment has in common with one that it says again, and
how many at least, if it has so many.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A day by which something is due, and on which day it was said; `demanded` by others."""

    asked: Asked
    on: date | None
    demanded: bool


def stated(chain: Chain, holidays: Set[date]) -> Iterator[Asked]:
    """What publications say is due, in the order in which they say it.

    Of two days for the same stage (and round of plans) the later word counts, unless the first day
    had passed by then: then both stand. A day that is only meant to be kept takes no other's place.
    """
    kept: dict[tuple[Stage, int], list[_Said]] = {}
    for said in _said(chain, holidays):
        others = kept.setdefault((said.asked.stage, said.asked.round), [])
        others[:] = _with(others, said)
    for one in (one for group in kept.values() for one in group):
        yield one.asked


def _said(chain: Chain, holidays: Set[date]) -> Iterator[_Said]:
    reported, letter = reported_on(chain), received(chain)
    for told, milestones in chain.told:
        published = full_day(told.row.published_on)
        for each in milestones:
            first = letter if letter and each.stage in PLANS else published
            by = last_day(each, reported, first, holidays)
            if each.standing is Standing.DUE and by is not None:
                number = chain.round_of(told.row.published_on) if each.stage in PLANS else 0
                yield _Said(
                    asked=_asked(chain, each, by, Source(row=told.row, words=each.span), number),
                    on=published,
                    demanded=bool(_DEMANDS.search(each.span.quote)),
                )


def _asked(chain: Chain, each: Milestone, by: date, source: Source, number: int) -> Asked:
    vague = bool(each.on and len(each.on) < len("2025-01-31"))
    visits = {Stage.MONITORING_DUE: return_visit(chain), Stage.NEXT_FULL: Visit.FULL}
    return Asked(
        stage=each.stage,
        by=by,
        about=vague or each.stage in visits,
        source=source,
        visit=visits.get(each.stage),
        round=number,
    )


def _with(others: list[_Said], said: _Said) -> list[_Said]:
    """What is due of one stage, with what a later publication says of it."""
    if any(_is_again(one, said) for one in others):
        return [_sharper(one, said) if _is_again(one, said) else one for one in others]
    if said.asked.stage in SET_FOR_A_DAY:
        return [*others, said]
    if any(one.demanded and _before(said, one) for one in others) and not said.demanded:
        return others
    return [*(one for one in others if not _is_replaced(one, said)), said]


def _is_again(one: _Said, said: _Said) -> bool:
    """Whether something is said again: a month also as one of its days."""
    first, second = one.asked, said.asked
    if not _overlap(first, second):
        return False
    if first.stage is Stage.INVITATION:
        return bool(_events(first) & _events(second))
    return first.stage is not Stage.COMMITMENT or _alike(first, second)


def _overlap(first: Asked, second: Asked) -> bool:
    if first.by is None or second.by is None:
        return first.by == second.by
    same_month = (first.by.year, first.by.month) == (second.by.year, second.by.month)
    return first.by == second.by or (first.about != second.about and same_month)


def _alike(first: Asked, second: Asked) -> bool:
    """Whether the words of two commitments for one day say the same."""
    one, other = _telling(first), _telling(second)
    fewest = min(len(one), len(other))
    return len(one & other) >= max(_SAME * max(fewest, 1), min(fewest, _MORE))


def _events(asked: Asked) -> set[str]:
    """What families are invited to, by the words for it."""
    return set(_EVENT.findall(quoted(asked.source).casefold()))


def _telling(asked: Asked) -> frozenset[str]:
    words = asked.source.words if asked.source else None
    if not words:
        return frozenset()
    # it loads the themes of the analysis, which a look at a case without plans does not need
    from pipeline.cases.actions.subjects import terms_of

    return terms_of(undated(words.quote)).stems


def _sharper(one: _Said, said: _Said) -> _Said:
    """The first word of a day, or that of the report that says it too; with the day itself where a
    later one names more than its month.
    """
    sharper = one.asked.about and not said.asked.about
    as_sharp = one.asked.about == said.asked.about
    told = said if sharper or (as_sharp and _is_reported(said) and not _is_reported(one)) else one
    return replace(told, demanded=one.demanded or said.demanded)


def _is_reported(said: _Said) -> bool:
    source = said.asked.source
    return source is not None and source.row.doc_type is DocType.OFFICIAL_REPORT


def _before(said: _Said, one: _Said) -> bool:
    return bool(said.asked.by and one.asked.by and said.asked.by <= one.asked.by)


def _is_replaced(one: _Said, said: _Said) -> bool:
    """Whether a later word takes the place of a day that had not passed when it came."""
    if one.demanded and not said.demanded:
        return False
    return bool(one.asked.by and said.on and said.on <= one.asked.by)


def reported_on(chain: Chain) -> date | None:
    """The day on which the result of a case's full inspection was published."""
    return full_day(chain.full.published_on) if chain.full else None


def received(chain: Chain) -> date | None:
    """The day on which the area received the inspectors’ letter, where a publication states it."""
    days = [
        full_day(each.on)
        for _, milestones in chain.told
        for each in milestones
        if each.stage is Stage.PLAN_DUE and each.standing is Standing.HAPPENED
    ]
    reported = reported_on(chain)
    return next((d for d in days if d and reported and abs((reported - d).days) <= _NEAR), None)


def return_visit(chain: Chain) -> Visit:
    """The kind of visit by which inspectors come back under the framework of a case."""
    old = any(each.framework is Framework.LOCAL_AREA_SEND_2016 for each in chain.inspections)
    return Visit.REVISIT if old else Visit.MONITORING
