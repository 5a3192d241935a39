"""An area's cases on a day: stages, deadlines, where each stands and what is next.

The rules are those of both frameworks (`pipeline.cases.deadlines` names them). What no publication
states is not known; nothing is filled in.
"""

import itertools
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from datetime import date

from pipeline.cases.chains import Chain, chains
from pipeline.cases.days import months_after, working_days_after
from pipeline.cases.deadlines import (
    ALL_INSPECTED_BY,
    ALL_INSPECTED_RULE,
    ALL_INSPECTED_SAID,
    FRAMEWORK_SINCE,
    FULL_MONTHS,
    FULL_RULE,
    MONITORING_MONTHS,
    MONITORING_RULE,
    REVISIT_MONTHS,
    REVISIT_RULE,
    WRITTEN_STATEMENT_DAYS,
    WRITTEN_STATEMENT_RULE,
    Asked,
    end_of,
    judged,
    last_day,
)
from pipeline.cases.steps import PLANS, steps_of
from pipeline.cases.values import Case, Deadline, Source, Step, Told
from pipeline.model.documents import PartialDate, full_day
from pipeline.model.inspections import Inspection, Milestone
from pipeline.model.terms import Framework, Outcome, Stage, Standing, Visit

_PLAN_STAGES = (Stage.PLAN_SUBMITTED, Stage.PLAN_PUBLISHED)
MEETINGS = (Stage.ENGAGEMENT_MEETING, Stage.STOCKTAKE, Stage.BOARD_MEETING)
_NEAR = 30
"""How many days before its publication, at most, an area receives a letter."""
_WEAK = {Outcome.SYSTEMIC_FAILINGS, Outcome.WRITTEN_STATEMENT_OF_ACTION}


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
        standing=Standing.DUE,
        on=_partial(ALL_INSPECTED_BY) if today >= ALL_INSPECTED_SAID else None,
        rule=ALL_INSPECTED_RULE,
    )


def _case(area: str, chain: Chain, today: date, holidays: Set[date], *, last: bool) -> Case:
    steps = steps_of(chain, today)
    asked = list(_asked(chain, steps, holidays)) if chain.full or chain.follow_ups else []
    deadlines = [
        judged(each, _of_round(chain, each, steps), _missed(chain, each), today)
        for each in asked
        if each.stage not in MEETINGS
    ]
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
        next=_next(coming, today) if last else None,
    )


def _next(coming: Sequence[Step], today: date) -> Step | None:
    """The first of what is still to come; of what should have come already, the last resort."""
    day = today.isoformat()
    undated = (step for step in coming if step.stage is Stage.PLAN_DUE and not step.on)
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
    if owed is None or not chain.full or chain.full.outcome not in _WEAK:
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
    """What is still to come: whatever is due and not known to be done."""
    submitted = any(each.stage is Stage.PLAN_SUBMITTED for each in deadlines)
    for each in deadlines:
        open_still = each.standing in (Standing.DUE, Standing.NOT_KNOWN) and each.met_by is None
        if open_still and (each.by or each.stage is Stage.PLAN_SUBMITTED):
            sent = each.stage is Stage.PLAN_SUBMITTED
            own = sent or (each.stage is Stage.PLAN_PUBLISHED and not submitted)
            yield _due_step(Stage.PLAN_DUE if own else each.stage, each)


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


def _of_round(chain: Chain, asked: Asked, steps: Sequence[Step]) -> list[Step]:
    """The steps that can bear out what became of something asked: of plans, those of its round."""
    if asked.stage not in _PLAN_STAGES:
        return list(steps)
    return [each for each in steps if chain.round_of(each.day) == asked.round]


def _missed(chain: Chain, asked: Asked) -> list[Source]:
    """The publications that say that something was late."""
    return [
        Source(row=told.row, words=each.span)
        for told, milestones in chain.told
        for each in milestones
        if each.stage is asked.stage
        and each.standing is Standing.LATE
        and chain.round_of(each.on or told.row.published_on) == asked.round
    ]


def _asked(chain: Chain, steps: Sequence[Step], holidays: Set[date]) -> Iterator[Asked]:
    """Everything asked of somebody in a case: the plan, other stated days, visits to come."""
    stated = list(_stated(chain, holidays))
    yield from stated
    yield from _plan(chain, stated, holidays)
    if not any(each.stage is Stage.MONITORING_DUE for each in stated):
        yield from _return(chain, steps)
    yield from _next_full(chain)


def _stated(chain: Chain, holidays: Set[date]) -> Iterator[Asked]:
    """What publications say is due, of each stage (and round of plans) what was said last."""
    reported = reported_on(chain)
    latest: dict[tuple[Stage, int], tuple[Told, Milestone, date]] = {}
    for told, milestones in chain.told:
        for each in milestones:
            by = last_day(each, reported, full_day(told.row.published_on), holidays)
            if each.standing is Standing.DUE and by is not None:
                number = chain.round_of(told.row.published_on)
                latest[each.stage, number if each.stage in PLANS else 0] = (told, each, by)
    for (stage, number), (told, each, by) in latest.items():
        vague = bool(each.on and len(each.on) < len("2025-01-31"))
        yield Asked(
            stage=stage,
            by=by,
            about=vague or stage is Stage.MONITORING_DUE,
            source=Source(row=told.row, words=each.span),
            visit=_return_visit(chain) if stage is Stage.MONITORING_DUE else None,
            round=number,
        )


def reported_on(chain: Chain) -> date | None:
    """The day on which the result of a case's full inspection was published."""
    return full_day(chain.full.published_on) if chain.full else None


def _plan(chain: Chain, stated: Sequence[Asked], holidays: Set[date]) -> Iterator[Asked]:
    """The plan that an outcome calls for, where no publication states by when."""
    outcome = chain.full.outcome if chain.full else None
    if outcome not in _WEAK or any(
        each.stage is Stage.PLAN_SUBMITTED and not each.round for each in stated
    ):
        return
    received = _received(chain) or reported_on(chain)
    written = outcome is Outcome.WRITTEN_STATEMENT_OF_ACTION
    counted = written and received is not None
    yield Asked(
        stage=Stage.PLAN_SUBMITTED,
        by=working_days_after(received, WRITTEN_STATEMENT_DAYS, holidays)
        if counted and received
        else None,
        rule=WRITTEN_STATEMENT_RULE if written else "",
        source=_demand(chain) or _source_of(chain, chain.full, "outcome"),
    )


def _received(chain: Chain) -> date | None:
    """The day on which the area received the inspectors’ letter, where a publication states it."""
    days = [
        full_day(each.on)
        for _, milestones in chain.told
        for each in milestones
        if each.stage is Stage.PLAN_DUE and each.standing is Standing.HAPPENED
    ]
    reported = reported_on(chain)
    return next((d for d in days if d and reported and abs((reported - d).days) <= _NEAR), None)


def _demand(chain: Chain) -> Source | None:
    """The words that ask for the plan without saying by when."""
    for told, milestones in chain.told:
        for each in milestones:
            if each.stage is Stage.PLAN_SUBMITTED and each.standing is Standing.DUE:
                return Source(row=told.row, words=each.span)
    return None


def _return_visit(chain: Chain) -> Visit:
    old = any(each.framework is Framework.LOCAL_AREA_SEND_2016 for each in chain.inspections)
    return Visit.REVISIT if old else Visit.MONITORING


def _return(chain: Chain, steps: Sequence[Step]) -> Iterator[Asked]:
    """The monitoring inspection or revisit that an outcome leads to."""
    full = chain.full
    if full is None or full.outcome not in _WEAK:
        return
    visit = _return_visit(chain)
    if visit is Visit.REVISIT:
        accepted = next((s for s in steps if s.stage is Stage.PLAN_ACCEPTED), None)
        day, months, rule = end_of(accepted.on) if accepted else None, REVISIT_MONTHS, REVISIT_RULE
    else:
        announced = next((n for n in full.next if n.visit is Visit.MONITORING), None)
        day = full_day(full.published_on)
        months = announced.within_months if announced else MONITORING_MONTHS
        rule = "" if announced else MONITORING_RULE
    yield Asked(
        stage=Stage.MONITORING_DUE,
        by=months_after(day, months) if day else None,
        about=True,
        rule=rule,
        source=None if rule else _source_of(chain, full, "next"),
        visit=visit,
    )


def _next_full(chain: Chain) -> Iterator[Asked]:
    """The next full inspection, as the report announces it or as usual after its outcome.

    What a monitoring report repeats of it counts only where the full report is not held.
    """
    for found in chain.inspections:
        step = next((each for each in found.next if each.visit is Visit.FULL), None)
        day = full_day(found.published_on)
        months = (
            step.within_months
            if step
            else FULL_MONTHS.get(found.outcome)
            if found.outcome
            else None
        )
        if months is None:
            continue
        yield Asked(
            stage=Stage.NEXT_FULL,
            by=months_after(day, months) if day else None,
            about=True,
            rule="" if step else FULL_RULE,
            source=_source_of(chain, found, "next") if step else None,
            visit=Visit.FULL,
        )
        return


def _source_of(chain: Chain, found: Inspection | None, field: str) -> Source | None:
    """The publication that states a field of an inspection, with its words."""
    for told, _ in chain.told:
        words = told.account.facts.evidence.get(field)
        if found and told.account.inspection == found.id and words:
            return Source(row=told.row, words=words)
    return None
