"""A case as pages, commands and the API show it: words, with their sources as far as quotable."""

from dataclasses import dataclass

from pipeline.bulletins.case_words import (
    deadline_words,
    next_words,
    source_words,
    stands_words,
    step_words,
)
from pipeline.cases.values import Case, Deadline, Source, Step
from pipeline.explorer.quoting import quotable
from pipeline.model.terms import QUOTED, Reuse, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """Where something is said: a publication, its name with publisher and day, and its words.

    `quote` is None where only its title or kind shows it, or where no more of it may be quoted.
    """

    publication: str
    title: str
    publisher: str
    published_on: str | None
    url: str
    named: str
    quote: str | None
    page: int | None


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
    """A deadline in words: where it is stated, and what bears out what became of it."""

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
    stages: list[StepView]
    deadlines: list[DeadlineView]

    @property
    def happened(self) -> list[StepView]:
        """The stages that have come."""
        return [each for each in self.stages if each.standing == Standing.HAPPENED]


def view_of(case: Case) -> CaseView:
    """A case in words. Of a publication that is not openly licensed, few passages are quoted."""
    quotes = _Quotes()
    deadlines = [_deadline(case, each, quotes) for each in case.deadlines]
    return CaseView(
        area=case.area,
        framework=case.framework,
        outcome=case.outcome,
        inspections=[each.id for each in (case.full, *case.follow_ups) if each],
        stands=_step(case.stands, quotes) if case.stands else None,
        stands_words=stands_words(case),
        next=_step(case.next, quotes) if case.next else None,
        next_words=next_words(case),
        stages=[_step(each, quotes) for each in case.steps],
        deadlines=deadlines,
    )


class _Quotes:
    """How many passages of each publication have been quoted; one passage counts once."""

    def __init__(self) -> None:
        self._shown: dict[str, set[str]] = {}

    def of(self, source: Source) -> str | None:
        """The words of a source, if another passage of it may be quoted."""
        row, words = source.row, source.words
        if words is None:
            return None
        shown = self._shown.setdefault(row.id, set())
        if row.reuse is not Reuse.OGL and words.quote not in shown and len(shown) >= QUOTED:
            return None
        shown.add(words.quote)
        return " ".join(quotable(words.quote, row.reuse).split())


def _source(source: Source | None, quotes: _Quotes) -> SourceView | None:
    if source is None:
        return None
    row = source.row
    return SourceView(
        publication=row.id,
        title=row.title,
        publisher=row.publisher,
        published_on=row.published_on,
        url=row.url,
        named=source_words(source),
        quote=quotes.of(source),
        page=source.words.page if source.words else None,
    )


def _step(step: Step, quotes: _Quotes) -> StepView:
    return StepView(
        stage=step.stage,
        standing=step.standing,
        on=step.on,
        until=step.until,
        known_by=step.known_by,
        visit=step.visit,
        rule=step.rule or None,
        words=step_words(step),
        source=_source(step.source, quotes),
    )


def _deadline(case: Case, deadline: Deadline, quotes: _Quotes) -> DeadlineView:
    return DeadlineView(
        stage=deadline.stage,
        owner=deadline.owner,
        standing=deadline.standing,
        by=deadline.by.isoformat() if deadline.by else None,
        about=deadline.about,
        visit=deadline.visit,
        rule=deadline.rule or None,
        words=" ".join(deadline_words(case, deadline)),
        source=_source(deadline.source, quotes),
        met_on=deadline.met_on,
        met_by=_source(deadline.met_by, quotes),
    )
