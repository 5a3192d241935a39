"""The national picture: how many areas stand where, what is awaited, and what passed without news.

Areas are counted and listed in alphabetical order, never ranked.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.cases.days import months_after
from pipeline.cases.steps import SET_FOR_A_DAY
from pipeline.cases.values import Case, Deadline
from pipeline.model.documents import LocalArea
from pipeline.model.terms import Framework, Outcome, Stage, Standing

SOON_MONTHS = 6
"""How many months ahead something due is listed."""


@dataclass(frozen=True, slots=True)
class Standings:
    """The latest case of an area."""

    area: LocalArea
    case: Case


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline of an area's case."""

    area: LocalArea
    case: Case
    deadline: Deadline


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Areas by outcome (under each framework) and by stage, what is due, and what became of it.

    Of deadlines only those that frameworks and notices set, and until when families can take part,
    not the meetings and targets of each area's own plans. `passed` are days that went by without
    news that we hold; `late` those that publications say were missed. `unvisited` are the
    areas of which no inspection since 2023 is known though the day has passed by which all were to
    have one.
    """

    areas: int
    known: int
    outcomes: Mapping[Framework, Mapping[Outcome, Sequence[LocalArea]]]
    stages: Mapping[Stage, Sequence[LocalArea]]
    due: Sequence[Due]
    passed: Sequence[Due]
    late: Sequence[Due]
    unvisited: Sequence[Standings]


def picture(latest: Iterable[Standings], today: date) -> Picture:
    """The picture on a day, of the latest case of each area."""
    rows = sorted(latest, key=lambda each: each.area.name.casefold())
    owed = [
        Due(each.area, each.case, one)
        for each in rows
        for one in each.case.deadlines
        if one.stage not in SET_FOR_A_DAY or _invites(one)
    ]
    until = months_after(today, SOON_MONTHS)
    return Picture(
        areas=len(rows),
        known=sum(each.case.full is not None or bool(each.case.follow_ups) for each in rows),
        outcomes=_by_outcome(rows),
        stages=_by_stage(rows),
        due=[one for one in _of(owed, Standing.DUE) if (one.deadline.by or until) <= until],
        passed=[one for one in _of(owed, Standing.NOT_KNOWN) if one.deadline.by],
        late=_of(owed, Standing.LATE),
        unvisited=[each for each in rows if _is_unvisited(each.case)],
    )


def _invites(deadline: Deadline) -> bool:
    """Whether families can take part in an inspection by a day that is to come."""
    return deadline.stage is Stage.INVITATION and deadline.standing is Standing.DUE


def _is_unvisited(case: Case) -> bool:
    return any(
        step.stage is Stage.EXPECTED and step.standing is Standing.NOT_KNOWN for step in case.steps
    )


def _by_outcome(
    rows: Sequence[Standings],
) -> dict[Framework, dict[Outcome, list[LocalArea]]]:
    found: dict[Framework, dict[Outcome, list[LocalArea]]] = {each: {} for each in Framework}
    for each in rows:
        if each.case.framework and each.case.outcome:
            found[each.case.framework].setdefault(each.case.outcome, []).append(each.area)
    return found


def _by_stage(rows: Sequence[Standings]) -> dict[Stage, list[LocalArea]]:
    found: dict[Stage, list[LocalArea]] = {each: [] for each in Stage}
    for each in rows:
        if each.case.stands:
            found[each.case.stands.stage].append(each.area)
    return {stage: areas for stage, areas in found.items() if areas}


def _of(owed: Sequence[Due], standing: Standing) -> list[Due]:
    """The deadlines that stand so, by day."""
    found = (one for one in owed if one.deadline.standing is standing)
    return sorted(found, key=lambda one: (one.deadline.by or date.max, one.area.name))


def published_in(cases: Iterable[Case], year: int) -> dict[Stage, int]:
    """How many of each stage are known to have come in a year, in the order of stages."""
    counted = Counter(
        step.stage
        for case in cases
        for step in case.steps
        if step.standing is Standing.HAPPENED and step.day.startswith(f"{year}-")
    )
    return {stage: counted[stage] for stage in Stage if counted[stage]}
