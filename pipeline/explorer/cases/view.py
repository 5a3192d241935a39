"""A case as pages, commands and the API show it: words, with their sources as far as quotable."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.bulletins.case_words import (
    VISITS,
    deadline_words,
    next_words,
    notice_words,
    stands_words,
    step_words,
)
from pipeline.cases.actions.values import Followed, Later
from pipeline.cases.steps import SET_FOR_A_DAY
from pipeline.cases.values import Case, Deadline, Step
from pipeline.explorer.cases.action_view import ActionView, LaterView, action_view, later_view
from pipeline.explorer.cases.source_view import Quotes, SourceView, source_view
from pipeline.model.terms import Stage, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A stage in words, with its source."""

    stage: str
    standing: str
    on: str | None
    until: str | None
    known_by: str | None
    visit: str | None
    rule: str | None
    words: str
    source: SourceView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineView:
    """A deadline in words: where it is stated, and what bears out what became of it.

    `since` is what was said of it later where no publication is known to settle what became of it.
    """

    stage: str
    owner: str
    standing: str
    by: str | None
    about: bool
    visit: str | None
    rule: str | None
    words: str
    source: SourceView | None
    met_on: str | None
    met_by: SourceView | None
    since: list[LaterView]

    @property
    def is_done(self) -> bool:
        """Whether it was done, in time or not."""
        return self.standing == Standing.MET or self.met_on is not None

    @property
    def is_unknown_promise(self) -> bool:
        """Whether it is a meeting or promise of which no publication tells what became of it."""
        return self.standing == Standing.NOT_KNOWN and self.stage in SET_FOR_A_DAY

    @property
    def is_bare(self) -> bool:
        """Whether nothing but its day can be shown here of what a publication set for it."""
        told = self.met_by is not None or bool(self.since)
        quoted = self.source is None or self.source.quote is not None
        return self.stage == Stage.COMMITMENT and not (quoted or told)

    @property
    def day_words(self) -> str:
        """Its day within a list of days."""
        return self.words.partition(".")[0].replace("By ", "by ", 1)

    @property
    def is_past_visit(self) -> bool:
        """Whether it is a visit by a day that has passed, and nobody tells that it was made."""
        gone = self.standing == Standing.NOT_KNOWN and self.by is not None
        return gone and self.stage in VISITS


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """A case in words; `stages` are in order, what is still to come last."""

    area: str
    framework: str | None
    outcome: str | None
    inspections: list[str]
    stands: StepView | None
    stands_words: str
    next: StepView | None
    next_words: str
    notice_words: str
    stages: list[StepView]
    deadlines: list[DeadlineView]
    actions: list[ActionView]

    @property
    def asked(self) -> list[DeadlineView]:
        """What the framework or a notice asks for (plans, visits, reports), by day."""
        found = (each for each in self.deadlines if each.stage not in SET_FOR_A_DAY)
        return sorted(found, key=lambda each: each.by or "")

    @property
    def owed(self) -> list[DeadlineView]:
        """What of it is open, or not known to be done, but for visits whose day has passed."""
        return [each for each in self.asked if not (each.is_done or each.is_past_visit)]

    @property
    def done(self) -> list[DeadlineView]:
        """What of it was done, each deed once: at the first of the days that were set for it."""
        deeds = {(each.stage, each.met_on): each for each in reversed(self.asked) if each.is_done}
        return list(reversed(deeds.values()))

    @property
    def next_is_asked(self) -> bool:
        """Whether what comes next is said among what is asked for."""
        stages = {each.stage for each in self.asked if not each.is_done}
        if Stage.PLAN_SUBMITTED in stages:
            stages.add(Stage.PLAN_DUE)
        return self.next is not None and self.next.stage in stages

    @property
    def set_for_a_day(self) -> list[DeadlineView]:
        """Meetings, and what else plans, notices and papers set for a day, by day."""
        found = (each for each in self.deadlines if each.stage in SET_FOR_A_DAY)
        return sorted(found, key=lambda each: each.by or "")

    @property
    def to_come(self) -> list[DeadlineView]:
        """Those of them whose day has not passed."""
        return [each for each in self.set_for_a_day if each.standing == Standing.DUE]

    @property
    def gone_by(self) -> list[DeadlineView]:
        """The others, and the visits whose day has passed, the latest first."""
        others = (
            each
            for each in self.set_for_a_day
            if each.standing != Standing.DUE and each.stage != Stage.INVITATION
        )
        visits = (each for each in self.asked if each.is_past_visit)
        return sorted((*others, *visits), key=lambda each: each.by or "", reverse=True)

    @property
    def happened(self) -> list[StepView]:
        """The stages that have come."""
        return [each for each in self.stages if each.standing == Standing.HAPPENED]


def view_of(case: Case, followed: Sequence[Followed], quotes: Quotes) -> CaseView:
    """A case in words, with what became of its actions, if they were followed.

    Of a publication that is not openly licensed, few passages are quoted: `quotes` counts them.
    """
    deadlines = [_deadline(case, each, followed, quotes) for each in case.deadlines]
    return CaseView(
        area=case.area,
        framework=case.framework,
        outcome=case.outcome,
        inspections=[each.id for each in case.inspections],
        stands=_step(case.stands, quotes) if case.stands else None,
        stands_words=stands_words(case),
        next=_step(case.next, quotes) if case.next else None,
        next_words=next_words(case),
        notice_words=notice_words(case),
        stages=[_step(each, quotes) for each in case.steps],
        deadlines=deadlines,
        actions=[action_view(each, case.framework, quotes) for each in followed],
    )


def _step(step: Step, quotes: Quotes) -> StepView:
    return StepView(
        stage=step.stage,
        standing=step.standing,
        on=step.on,
        until=step.until,
        known_by=step.known_by,
        visit=step.visit,
        rule=step.rule or None,
        words=step_words(step),
        source=source_view(step.source, quotes),
    )


def _deadline(
    case: Case, deadline: Deadline, followed: Sequence[Followed], quotes: Quotes
) -> DeadlineView:
    return DeadlineView(
        stage=deadline.stage,
        owner=deadline.owner,
        standing=deadline.standing,
        by=deadline.by.isoformat() if deadline.by else None,
        about=deadline.about,
        visit=deadline.visit,
        rule=deadline.rule or None,
        words=" ".join(deadline_words(case, deadline)),
        source=source_view(deadline.source, quotes),
        met_on=deadline.met_on,
        met_by=source_view(deadline.met_by, quotes),
        since=[later_view(each, quotes) for each in _since(deadline, followed)],
    )


def _since(deadline: Deadline, followed: Sequence[Followed]) -> Sequence[Later]:
    if deadline.met_by or not (followed or deadline.since):
        return ()
    # it loads the themes of the analysis, which a look at a case alone does not need
    from pipeline.cases.since import said_since

    return said_since(deadline, followed)
