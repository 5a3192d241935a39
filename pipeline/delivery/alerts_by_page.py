"""Alerts to very many readers: for some at a time, so that nobody who writes waits for all."""

import asyncio
from collections.abc import Sequence

from pipeline.context import Context
from pipeline.delivery.alerts_and_digests import (
    Knowing,
    end_pauses,
    knowledge_of,
    owe_alerts,
    told_in,
    wanted_at_once,
)
from pipeline.model.events import TELLING, Task
from pipeline.model.terms import Frequency
from pipeline.runner import LEASE_SECONDS
from pipeline.subscriptions.matching import origin_notifies
from pipeline.subscriptions.selection import misquotes

READERS = 50
"""How many readers' alerts are recorded in one commit."""
EVENTS = 1000
"""The most events that are told together."""


async def queue_alerts_by_page(context: Context) -> int:
    """Records the alerts due for the events that wait, some readers' in each transaction; how many.

    Tasks are done when everybody's alerts are recorded: one that is cut off begins anew, and
    whoever has an alert by then gets no other.

    What has to be told by itself (a correction, an event that failed before, or whose words differ
    from their text) is left to its step, and so is everything when one cannot be told. Raises
    LeaseLost, EvidenceMismatch, StorageError.
    """
    telling, until = range(TELLING, TELLING + 1), context.later(LEASE_SECONDS)
    tasks = context.store.claim(context.now(), until, EVENTS, telling)
    together = [each for each in tasks if told_together(context, each)]
    try:
        return await _queue(context, together) if together else 0
    finally:
        context.store.release_leases(telling)


def told_together(context: Context, task: Task) -> bool:
    """Whether the alerts of a task are recorded with those of others."""
    event, store = task.event, context.store
    alone = task.failures or "change" in event.payload or not origin_notifies(event.origin)
    return not alone and not misquotes(store, event.subject, store.inspections_about(event.subject))


async def _queue(context: Context, tasks: Sequence[Task]) -> int:
    store, owed = context.store, 0
    waiting = [(each.event.id, each.event.subject) for each in tasks]
    with store.transaction():
        end_pauses(context)
    knowing, readers = Knowing(context), audience(context, waiting)
    for first in range(0, len(readers), READERS):
        with store.transaction("together"):
            # nobody else is at it, nor will be before this is committed
            store.keep(tasks[0], context.later(LEASE_SECONDS))
            known, some = knowing.now(), readers[first : first + READERS]
            owed += owe_alerts(context, known, wanted_at_once(context, known, waiting, some))
        # other jobs have their turn
        await asyncio.sleep(0)
    with store.transaction():
        for each in tasks:
            store.complete(each)
    return owed


def audience(context: Context, waiting: Sequence[tuple[int, str]]) -> list[str]:
    """The ids of the readers whom these (event, publication) pairs may concern."""
    found = set[str]()
    for event, _, _, area, facts in told_in(context, knowledge_of(context), waiting):
        found.update(context.store.audience(Frequency.INSTANT, area, facts.region, event))
    return sorted(found)
