"""The actions of the whole record in rows: each later passage about one, or one without any."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.cases.actions.values import Followed, Later
from pipeline.cases.values import Case, Source
from pipeline.explorer.cases.actions import all_actions
from pipeline.explorer.cases.source_view import Quotes, SourceView, source_view
from pipeline.explorer.record import Record
from pipeline.model.documents import LocalArea
from pipeline.model.lookup_rows import Facet, FindingFilter
from pipeline.model.terms import Reuse
from pipeline.register.bodies import spelled


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """An action with one later passage about it; without one where nothing was found since.

    `action` is the same in every row about an action. `source` is where it is asked for. `sure` is
    no where the passage may be about another action as well.
    """

    id: str
    action: str
    gss_code: str
    inspection: str | None
    framework: str | None
    outcome: str | None
    kind: str
    number: int
    owners: list[str]
    by: str | None
    source: SourceView
    reuse: Reuse
    later: SourceView | None = None
    later_reuse: Reuse | None = None
    speaker: str | None = None
    judgement: str | None = None
    later_by: str | None = None
    why: str | None = None
    sure: bool | None = None


def action_rows(record: Record, asked: FindingFilter) -> Iterator[ActionRow]:
    """The rows that a filter allows, area by area.

    Of the filter count the area, its region, framework and outcome of the case, the kind of action,
    who must act, and the kind of document and the day of publication in which it is asked for.
    """
    areas = (each for each in record.register.known if _placed(each, asked))
    for _, case, own in all_actions(record, areas):
        quotes = Quotes(record.store.few_in)
        rows = (row for each in own for row in _rows(case, each, quotes))
        yield from (row for row in rows if _allowed(row, asked))


def _placed(area: LocalArea, asked: FindingFilter) -> bool:
    return asked.allows(Facet.AREA, area.gss_code) and asked.allows(Facet.REGION, area.region)


def _allowed(row: ActionRow, asked: FindingFilter) -> bool:
    return (
        asked.covers(row.source.published_on)
        and asked.allows(Facet.FRAMEWORK, row.framework)
        and asked.allows(Facet.OUTCOME, row.outcome)
        and asked.allows(Facet.KIND, row.kind)
        and asked.allows(Facet.RESPONSIBLE, *map(spelled, row.owners))
    )


def _rows(case: Case, followed: Followed, quotes: Quotes) -> Iterator[ActionRow]:
    if not (followed.later or followed.unsure):
        yield _row(case, followed, None, None, quotes)
    for passages, sure in ((followed.later, True), (followed.unsure, False)):
        for later in passages:
            yield _row(case, followed, later, sure, quotes)


def _row(
    case: Case, followed: Followed, later: Later | None, sure: bool | None, quotes: Quotes
) -> ActionRow:
    item, found = followed.item, case.full or next(iter(case.follow_ups), None)
    action = f"{case.area}-{item.row.id}-{item.span.start}"
    source = source_view(Source(row=item.row, words=item.span), quotes)
    assert source is not None
    return ActionRow(
        id=f"{action}-{later.row.id}-{later.span.start}" if later else action,
        action=action,
        gss_code=case.area,
        inspection=found.id if found else None,
        framework=case.framework,
        outcome=case.outcome,
        kind=item.kind,
        number=item.number,
        owners=list(item.owners),
        by=item.by,
        source=source,
        reuse=item.row.reuse,
        later=source_view(Source(row=later.row, words=later.span), quotes) if later else None,
        later_reuse=later.row.reuse if later else None,
        speaker=later.speaker if later else None,
        judgement=later.judgement if later else None,
        later_by=later.by if later else None,
        why=later.why if later else None,
        sure=sure,
    )
