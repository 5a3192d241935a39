"""Readers' notices about pages that cannot be read, from the stored health of sources.

The I/O around `outage_notice`.
"""

from collections.abc import Iterable, Sequence

from pipeline.bulletins.interests import reader
from pipeline.context import Context
from pipeline.ingestion.health.outage_notice import (
    Outage,
    compose_notice,
    follows,
    outages,
    readable_again,
)
from pipeline.ingestion.health.unread_notice import owe_unread
from pipeline.model.source_rows import SourceRow
from pipeline.model.subscribers import Interest, Subscriber
from pipeline.subscriptions.matching import listens
from pipeline.subscriptions.schedule import notice_due


def owe_notices(context: Context) -> int:
    """Records the notices due now, one per subscriber for all their sources; returns how many.

    A subscriber is told once that a source cannot be read, and once that it can be again. Each
    publication of their areas that could not be read for a week has a notice of its own.
    """
    away = outages(context.store.unwell(), context.now(), context.outage_days)
    told = context.store.outages_told()
    back = _back(context, {id for own in told.values() for id in own})
    owed = owe_unread(context)
    if not away and not back:
        return owed
    for who in context.store.subscribers():
        own = told.get(who.id, {})
        news = [each for each in away if each.id not in own]
        news += [Outage(back[id], since, over=True) for id, since in own.items() if id in back]
        if news and listens(who):
            owed += _owe(context, who, news)
    return owed


def _back(context: Context, told: Iterable[str]) -> dict[str, SourceRow]:
    rows = (context.store.source_state(id) for id in told)
    return {row.id: row for row in rows if row and row.enabled and readable_again(row)}


def _owe(context: Context, who: Subscriber, news: Sequence[Outage]) -> bool:
    """Records the notice for one subscriber, if one is due.

    Only those who were told of an outage are told that it is over.
    """
    areas = {each.id: context.register.by_code(each.row.local_area or "") for each in news}
    regions = {id: area.region if area else None for id, area in areas.items()}

    def concerns(each: Interest, one: Outage) -> bool:
        return one.over or follows(each, one.row, regions[one.id])

    concerned = [each for each in who.interests if any(concerns(each, one) for one in news)]
    due_at = notice_due(concerned, context.clock.now(), context.almanac)
    if due_at is None:
        return False
    found = [one for one in news if any(concerns(each, one) for each in concerned)]
    return _record(context, who, found, concerned, due_at)


def _record(
    context: Context,
    who: Subscriber,
    found: Sequence[Outage],
    concerned: Sequence[Interest],
    due_at: str,
) -> bool:
    first = min(found, key=lambda one: one.id)
    key = f"{'outage-over' if first.over else 'outage'}:{first.id}:{first.since}"
    whose = reader(concerned, context.register)
    bulletin = compose_notice(found, context.site, whose, context.now())
    with context.store.transaction():
        id = context.store.owe(who.id, key, bulletin, (), context.now(), due_at=due_at)
        if id is not None:
            context.store.note_outages(id, [(one.id, one.since, one.over) for one in found])
    return id is not None
