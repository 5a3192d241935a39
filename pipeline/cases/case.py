"""An area's cases on a day: stages, deadlines, where each stands and what is next.

The rules are those of both frameworks (`pipeline.cases.deadlines` names them). What no publication
states is not known; nothing is filled in.
"""

import itertools
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from datetime import date

from pipeline.cases.asked import WEAK, asked_of
from pipeline.cases.chains import Chain, chains
from pipeline.cases.deadlines import (
    ALL_INSPECTED_BY,
    ALL_INSPECTED_RULE,
    ALL_INSPECTED_SAID,
    FRAMEWORK_SINCE,
    Asked,
    deadline_of,
)
from pipeline.cases.steps import SET_FOR_A_DAY, steps_of
from pipeline.cases.values import Case, Deadline, Step, Told
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import Inspection
from pipeline.model.terms import FOLLOW_UPS, MEETINGS, PLANS, Framework, Stage, Standing

_BEFORE_A_REPORT = (Stage.UNDER_WAY, Stage.MONITORING_UNDER_WAY, Stage.AWAITING_REPORT)
_PLAN_STAGES = (Stage.PLAN_SUBMITTED, Stage.PLAN_PUBLISHED)


def cases_of(
    area: str,
    inspections: Sequence[Inspection],
    told: Sequence[Told],
    today: date,
    holidays: Set[date],
) -> list[Case]:
    """The cases of an area (a GSS code) as they stand on `today`, oldest first.

    `told` are its stored publications, each once. An area without an inspection since 2023 has one
    to come; without any, that is its only case.
    """
    made = chains(inspections, told)
    cases = [_case(area, chain, today, holidays, last=chain is made[-1]) for chain in made]
    if not cases:
        return [_only_expected(area, today)]
    if made[-1].framework is not Framework.AREA_SEND_2023:
        cases[-1] = _with_first(cases[-1], today)
    return cases


def with_promises_before(cases: Sequence[Case]) -> Case:
    """The latest case; until inspectors have reported, with the plans of the case before and what
    else it has set for days.

    What answers their last report stands until the next.
    """
    *before, case = cases
    if case.outcome is not None or not before:
        return case
    answers = (*SET_FOR_A_DAY, *PLANS)
    promised = [each for each in before[-1].deadlines if each.stage in answers]
    return replace(case, deadlines=[*case.deadlines, *promised])


def _only_expected(area: str, today: date) -> Case:
    step = _first_expected(today)
    return Case(
        area=area,
        framework=None,
        outcome=None,
        full=None,
        follow_ups=(),
        steps=(step,),
        deadlines=(),
        stands=step,
        next=step,
    )


def _with_first(case: Case, today: date) -> Case:
    """A case of the framework of 2016, after which the first inspection of today's is expected."""
    if today < FRAMEWORK_SINCE:
        return case
    step = _first_expected(today)
    return replace(case, steps=(*case.steps, step), next=case.next or step)


def _first_expected(today: date) -> Step:
    return Step(
        stage=Stage.EXPECTED,
        standing=Standing.DUE if today <= ALL_INSPECTED_BY else Standing.NOT_KNOWN,
        on=_partial(ALL_INSPECTED_BY) if today >= ALL_INSPECTED_SAID else None,
        rule=ALL_INSPECTED_RULE,
    )


def _case(area: str, chain: Chain, today: date, holidays: Set[date], *, last: bool) -> Case:
    steps = steps_of(chain, today)
    asked = list(asked_of(chain, steps, holidays)) if chain.full or chain.follow_ups else []
    plain = [deadline_of(chain, each, steps, asked, today) for each in asked]
    deadlines = _with_what_became(chain, asked, plain)
    stands = _stands(chain, steps, deadlines)
    known = [step for step in steps if step.standing is Standing.HAPPENED]
    coming = [step for step in steps if step.standing is Standing.DUE]
    coming += [*_ahead(deadlines), *_meetings(asked, today)]
    coming.sort(key=lambda step: step.on or "9")
    return Case(
        area=area,
        framework=chain.framework,
        outcome=chain.full.outcome if chain.full else None,
        full=chain.full,
        follow_ups=chain.follow_ups,
        publications=[each.row for each in chain.own],
        steps=[*known, *coming],
        deadlines=deadlines,
        stands=stands,
        next=_next(stands, coming, today) if last else None,
    )


def _with_what_became(
    chain: Chain, asked: Sequence[Asked], plain: Sequence[Deadline]
) -> Sequence[Deadline]:
    if not any(each.stage is Stage.COMMITMENT for each in asked):
        return plain
    # it loads words of the analysis, which a look at a case without plans does not need
    from pipeline.cases.promises.kept import became

    return became(chain, asked, plain)


def _next(stands: Step | None, coming: Sequence[Step], today: date) -> Step | None:
    """After a visit its report; else the first of what is still to come; of what should have come
    already, the last resort.
    """
    if stands and stands.stage in _BEFORE_A_REPORT:
        again = stands.visit in FOLLOW_UPS
        stage = Stage.MONITORING_TOLD if again else Stage.REPORT
        return Step(stage=stage, standing=Standing.DUE, visit=stands.visit)
    day = today.isoformat()
    undated = (
        step
        for step in coming
        if step.stage in (Stage.PLAN_DUE, Stage.PLAN_PUBLISHED) and not step.on
    )
    ahead = (step for step in coming if (step.on or "") >= day)
    return next(itertools.chain(undated, ahead, coming), None)


def _stands(chain: Chain, steps: Sequence[Step], deadlines: Sequence[Deadline]) -> Step | None:
    """The latest stage reached; after a report that asks for a plan, that the plan is due."""
    reached = [step for step in steps if step.standing is Standing.HAPPENED]
    latest = next(reversed(reached), None)
    if latest is None or latest.stage is not Stage.REPORT:
        return latest
    owed = next(
        (
            each
            for each in deadlines
            if each.stage in _PLAN_STAGES and each.standing is not Standing.MET
        ),
        None,
    )
    if owed is None or not chain.full or chain.full.outcome not in WEAK:
        return latest
    return _due_step(Stage.PLAN_DUE, owed)


def _due_step(stage: Stage, deadline: Deadline) -> Step:
    return Step(
        stage=stage,
        standing=Standing.DUE if deadline.standing is Standing.DUE else deadline.standing,
        on=_partial(deadline.by) if deadline.by else None,
        source=deadline.source,
        rule=deadline.rule,
        visit=deadline.visit,
    )


def _partial(day: date) -> PartialDate:
    return PartialDate(day.isoformat())


def _ahead(deadlines: Sequence[Deadline]) -> Iterator[Step]:
    """What is still to come of the case’s stages: whatever is due and not known to be done."""
    for each in deadlines:
        if each.stage in SET_FOR_A_DAY:
            continue
        open_still = each.standing in (Standing.DUE, Standing.NOT_KNOWN) and each.met_by is None
        undated = each.stage in _PLAN_STAGES and each.standing is Standing.DUE
        if open_still and (each.by or undated):
            sent = each.stage is Stage.PLAN_SUBMITTED
            yield _due_step(Stage.PLAN_DUE if sent else each.stage, each)


def _meetings(asked: Sequence[Asked], today: date) -> Iterator[Step]:
    """The meetings that are still to come: one that was only announced is no deadline."""
    for each in asked:
        if each.stage in MEETINGS and each.by and each.by >= today:
            yield Step(
                stage=each.stage,
                standing=Standing.DUE,
                on=_partial(each.by),
                source=each.source,
            )
