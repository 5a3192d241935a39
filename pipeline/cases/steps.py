"""The stages of a case that publications tell, each with its day, its publication and its words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from pipeline.cases.chains import Chain
from pipeline.cases.days import end_of
from pipeline.cases.values import Source, Step, Told
from pipeline.model.documents import PartialDate, Span, full_day
from pipeline.model.inspections import Inspection, Milestone
from pipeline.model.terms import (
    MEETINGS,
    NEVER_REACHED,
    PLANS,
    REPEATED,
    DocType,
    Label,
    Stage,
    Standing,
    Visit,
)

SET_FOR_A_DAY = (*MEETINGS, *NEVER_REACHED)
"""What comes as often as plans, notices and papers set it for a day."""
_VISIT_STAGES = (
    Stage.NOTIFIED,
    Stage.UNDER_WAY,
    Stage.AWAITING_REPORT,
    Stage.REPORT,
    Stage.MONITORING_DUE,
    Stage.PLAN_DUE,
)
"""Stages that are told of an inspection's own publications, not gathered from anywhere."""


SENT_AGAIN = re.compile(
    r"\b(?:revised|second|re-?submi\w+|s(?:end|ent) (?:it )?in again"
    r"|(?:submit|send|wrote|written|drafted) (?:it )?again|this (?:one|version)"
    r"|(?:new|better|fuller|fresh) (?:one|version))\b",
    re.IGNORECASE,
)
"""What tells a plan that was sent in again, since the first was not accepted."""


def steps_of(chain: Chain, today: date) -> list[Step]:
    """All stages told by `today`, in the order in which they happened."""
    found = [
        *(_visited(chain, chain.full, today) if chain.full else ()),
        *(step for each in chain.follow_ups for step in _followed_up(chain, each, today)),
        *_gathered(chain),
    ]
    return sorted(found, key=lambda step: (step.day or "9", list(Stage).index(step.stage)))


def _visited(chain: Chain, found: Inspection, today: date) -> Iterator[Step]:
    """The stages of a full inspection: notice, visit, the wait for the report, the report."""
    own = _about(chain, found)
    report = _report(found, own)
    notice = _notice(own)
    if notice:
        yield notice
    visit = _visit(found, own, today, told=report is not None)
    if visit:
        yield visit
    ended = None if report else _wait(found, own, today)
    if ended:
        yield ended
    if report:
        yield report


def _followed_up(chain: Chain, found: Inspection, today: date) -> Iterator[Step]:
    """The stages of a monitoring inspection or revisit: the visit, and what it told."""
    own = _about(chain, found)
    report = _report(found, own)
    notice, visit = (
        _notice(own),
        _visit(found, own, today, told=report is not None),
    )
    if notice:
        yield _as(notice, Stage.NOTIFIED, found.visit)
    if visit:
        yield _as(visit, Stage.MONITORING_UNDER_WAY, found.visit)
    ended = None if report else _wait(found, own, today)
    if ended:
        yield _as(ended, Stage.AWAITING_REPORT, found.visit)
    if report:
        yield _as(report, Stage.MONITORING_TOLD, found.visit)


def _as(step: Step, stage: Stage, visit: Visit | None) -> Step:
    return replace(step, stage=stage, visit=visit)


def _about(chain: Chain, found: Inspection) -> list[tuple[Told, tuple[Milestone, ...]]]:
    return [each for each in chain.told if each[0].account.inspection == found.id]


Own = Sequence[tuple[Told, tuple[Milestone, ...]]]


def _of_stage(own: Own, stage: Stage) -> list[tuple[Told, Milestone]]:
    """What publications say has happened of a stage, the more exact days first."""
    said = [
        (told, each)
        for told, milestones in own
        for each in milestones
        if each.stage is stage and each.standing is Standing.HAPPENED
    ]
    return sorted(said, key=lambda pair: -len(pair[1].on or ""))


def _notice(own: Own) -> Step | None:
    """The notice of an inspection: as a publication dates it, else the first that announces it."""
    said = _of_stage(own, Stage.NOTIFIED)
    if said:
        told, milestone = said[0]
        return _happened(Stage.NOTIFIED, told, milestone.span, milestone.on)
    first = next((told for told, _ in own if _announces(told)), None)
    return _happened(Stage.NOTIFIED, first, _words(first, "started", "visit")) if first else None


def _announces(told: Told) -> bool:
    """Whether a publication gives notice: not one that only says how an area prepares."""
    account = told.account
    day = account.facts.dates.started or account.facts.dates.ended or ""
    ahead = (account.published or "") <= (account.facts.dates.ended or day)
    return account.label is Label.INSPECTION_ANNOUNCED and len(day) == 10 and ahead


def _visit(found: Inspection, own: Own, today: date, *, told: bool) -> Step | None:
    """The visit: its days where they are known, else a publication that says that it has begun."""
    started, ended = found.dates.started, found.dates.ended
    said = _of_stage(own, Stage.UNDER_WAY)
    first = said[0][1].on if said else None
    reported = any(
        told.account.doc_type is DocType.OFFICIAL_REPORT
        and told.account.facts.dates.started == started
        for told, _ in own
    )
    if first and (not started or (first < started and not reported)):
        step = _happened(Stage.UNDER_WAY, said[0][0], said[0][1].span, first)
        return _until(step, ended, today, told=told)
    if started and not started.startswith("--"):
        begun = _until(_begun(started, own, today, told=told), ended, today, told=told)
        return replace(begun, announced=not said and _only_announced(own, ended or started))
    return _happened(Stage.UNDER_WAY, said[0][0], said[0][1].span, first) if said else None


def _begun(started: PartialDate, own: Own, today: date, *, told: bool) -> Step:
    """A visit that began, or is to begin, on a day that is known.

    A notice says when it is to be; the report (`told`), when it was.
    """
    saying = [each for each, _ in own if each.account.facts.dates.started == started]
    official = (each for each in saying if each.account.doc_type is DocType.OFFICIAL_REPORT)
    source = next(official, None) if told else None
    source = source or next(iter(saying), None)
    begins = end_of(started)
    ahead = not told and begins is not None and begins > today
    return Step(
        stage=Stage.UNDER_WAY,
        standing=Standing.DUE if ahead else Standing.HAPPENED,
        on=started,
        source=_source(source, _words(source, "started")) if source else None,
    )


def _until(step: Step, ended: PartialDate | None, today: date, *, told: bool) -> Step:
    """A visit with its last day, and whether it lasts."""
    last = end_of(ended)
    goes_on = step.standing is Standing.HAPPENED and not told
    return replace(step, until=ended, lasting=goes_on and last is not None and today <= last)


def _only_announced(own: Own, last: PartialDate | None) -> bool:
    """Whether nothing that tells of a visit was published on its last day or since."""
    return bool(last) and not any((told.row.published_on or "") >= (last or "") for told, _ in own)


def _wait(found: Inspection, own: Own, today: date) -> Step | None:
    """The end of the visit, from which on its report is awaited."""
    ended = end_of(found.dates.ended)
    of_days = found.dates.ended is not None and found.dates.ended != found.dates.started
    if ended and ended < today and of_days and len(found.dates.ended or "") == 10:
        source = next(
            (each for each, _ in own if each.account.facts.dates.ended == found.dates.ended), None
        )
        return Step(
            stage=Stage.AWAITING_REPORT,
            standing=Standing.HAPPENED,
            on=found.dates.ended,
            source=_source(source, _words(source, "started")) if source else None,
            announced=_only_announced(own, found.dates.ended),
        )
    said = _of_stage(own, Stage.AWAITING_REPORT)
    if not said:
        return None
    return _happened(Stage.AWAITING_REPORT, said[0][0], said[0][1].span, said[0][1].on)


def _report(found: Inspection, own: Own) -> Step | None:
    """The report: the inspectors' own, else the first publication that tells the outcome."""
    results = [told for told, _ in own if told.account.label is Label.INSPECTION_OUTCOME]
    official = next((t for t in results if t.account.doc_type is DocType.OFFICIAL_REPORT), None)
    said = _of_stage(own, Stage.REPORT)
    if official:
        return _official(found, official, said)
    if said:
        told, milestone = said[0]
        return _happened(Stage.REPORT, told, milestone.span, milestone.on)
    first = next((each for each in results if each.account.facts.outcome), None)
    return _happened(Stage.REPORT, first, _words(first, "outcome")) if first else None


def _official(found: Inspection, official: Told, said: Sequence[tuple[Told, Milestone]]) -> Step:
    """The inspectors' own report, on the day that it states.

    Else on one that another publication of the inspection gives; or it was out by the day on which
    one told its outcome.
    """
    after = found.dates.ended or ""
    days = (each.on for _, each in said if full_day(each.on) and str(each.on) > after)
    on = official.row.published_on or next(days, None)
    step = _happened(Stage.REPORT, official, _words(official, "outcome"), on)
    return step if on else replace(step, known_by=found.published_on)


def _gathered(chain: Chain) -> Iterator[Step]:
    """What any publication of the case says has happened: plans, notices, meetings."""
    for stage in Stage:
        if stage in _VISIT_STAGES or stage in NEVER_REACHED:
            continue
        said = _of_stage(chain.told, stage)
        if stage is Stage.ENGAGEMENT_MEETING:
            said = [each for each in said if _after_report(chain, each[1].on)]
        if not said:
            continue
        if stage in REPEATED:
            yield from _each_day(stage, said)
        else:
            yield from _each_round(chain, stage, said)


def _after_report(chain: Chain, on: PartialDate | None) -> bool:
    """Whether a meeting with inspectors can be one between inspections, not one of a visit."""
    reported = chain.full.published_on if chain.full else None
    return not (on and reported and on < reported[: len(on)])


def _each_round(
    chain: Chain, stage: Stage, said: Sequence[tuple[Told, Milestone]]
) -> Iterator[Step]:
    """A stage that comes once; of plans, once in each round, and once more if sent back."""
    rounds: set[tuple[int, bool]] = set()
    days: set[PartialDate] = set()
    for told, milestone in said:
        day = milestone.on or told.row.published_on
        number = chain.round_of(day) if stage in PLANS else 0
        again = stage in PLANS and bool(SENT_AGAIN.search(milestone.span.quote))
        if (number, again) not in rounds and milestone.on not in days:
            rounds.add((number, again))
            days.update([milestone.on] if milestone.on else ())
            yield _happened(stage, told, milestone.span, milestone.on)


def _each_day(stage: Stage, said: Sequence[tuple[Told, Milestone]]) -> Iterator[Step]:
    """A stage that comes more than once: each day once; those without a day, once.

    A month is the day that another publication gives in it.
    """
    days: set[str] = set()
    for told, milestone in sorted(said, key=lambda pair: -len(pair[1].on or "")):
        day = milestone.on or ""
        if not any(each.startswith(day) for each in days):
            days.add(day)
            yield _happened(stage, told, milestone.span, milestone.on)


def _happened(stage: Stage, told: Told, words: Span | None, on: PartialDate | None = None) -> Step:
    return Step(
        stage=stage,
        standing=Standing.HAPPENED,
        on=on,
        known_by=None if on else told.row.published_on,
        source=_source(told, words),
    )


def _source(told: Told, words: Span | None) -> Source:
    """A publication with its words; those that only name a day, with the sentence around them."""
    around = (
        each.span
        for each in told.account.facts.milestones
        if words and each.span.start <= words.start and words.end <= each.span.end
    )
    return Source(row=told.row, words=next(around, words))


def _words(told: Told | None, *fields: str) -> Span | None:
    """The words in which a publication states the first of these fields that it states."""
    evidence = told.account.facts.evidence if told else {}
    return next((evidence[each] for each in fields if each in evidence), None)
