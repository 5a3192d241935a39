"""What is asked of somebody in a case: what publications state, the plan, the visits to come."""

from collections.abc import Iterator, Sequence, Set
from datetime import date

from pipeline.cases.chains import Chain
from pipeline.cases.days import end_of, months_after, working_days_after
from pipeline.cases.deadlines import (
    FULL_MONTHS,
    FULL_RULE,
    MONITORING_MONTHS,
    MONITORING_RULE,
    REVISIT_MONTHS,
    REVISIT_RULE,
    WRITTEN_STATEMENT_DAYS,
    WRITTEN_STATEMENT_RULE,
    Asked,
)
from pipeline.cases.stated import received, reported_on, return_visit, stated
from pipeline.cases.values import Source, Step
from pipeline.model.documents import full_day
from pipeline.model.inspections import Inspection
from pipeline.model.terms import DocType, Outcome, Stage, Standing, Visit

WEAK = {Outcome.SYSTEMIC_FAILINGS, Outcome.WRITTEN_STATEMENT_OF_ACTION}
"""Outcomes that call for a plan."""


def asked_of(chain: Chain, steps: Sequence[Step], holidays: Set[date]) -> Iterator[Asked]:
    """Everything asked of somebody in a case: the plan, other stated days, visits to come."""
    said = list(stated(chain, holidays))
    yield from said
    yield from _plan(chain, said, holidays)
    if not any(each.stage is Stage.MONITORING_DUE for each in said):
        yield from _return(chain, steps)
    if not any(each.stage is Stage.NEXT_FULL for each in said):
        yield from _next_full(chain)


def _plan(chain: Chain, said: Sequence[Asked], holidays: Set[date]) -> Iterator[Asked]:
    """The plan that an outcome calls for, where no publication states by when."""
    outcome = chain.full.outcome if chain.full else None
    if outcome not in WEAK:
        yield from _strategic_plan(chain, said)
        return
    if any(each.stage is Stage.PLAN_SUBMITTED and not each.round for each in said):
        return
    first = received(chain) or reported_on(chain)
    written = outcome is Outcome.WRITTEN_STATEMENT_OF_ACTION
    counted = written and first is not None
    yield Asked(
        stage=Stage.PLAN_SUBMITTED,
        by=working_days_after(first, WRITTEN_STATEMENT_DAYS, holidays)
        if counted and first
        else None,
        rule=WRITTEN_STATEMENT_RULE if written else "",
        source=_demand(chain) or _source_of(chain, chain.full, "outcome"),
    )


def _strategic_plan(chain: Chain, said: Sequence[Asked]) -> Iterator[Asked]:
    """The strategic plan that a report asks the area to publish, without saying by when."""
    asked = _demand(chain, Stage.PLAN_PUBLISHED)
    official = asked is not None and asked.row.doc_type is DocType.OFFICIAL_REPORT
    if official and not any(each.stage is Stage.PLAN_PUBLISHED for each in said):
        yield Asked(stage=Stage.PLAN_PUBLISHED, by=None, source=asked)


def _demand(chain: Chain, stage: Stage = Stage.PLAN_SUBMITTED) -> Source | None:
    """The words that ask for the plan without saying by when."""
    for told, milestones in chain.told:
        for each in milestones:
            if each.stage is stage and each.standing is Standing.DUE:
                return Source(row=told.row, words=each.span)
    return None


def _return(chain: Chain, steps: Sequence[Step]) -> Iterator[Asked]:
    """The monitoring inspection or revisit that an outcome leads to."""
    full = chain.full
    if full is None or full.outcome not in WEAK:
        return
    visit = return_visit(chain)
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
