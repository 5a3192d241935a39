"""The rounds of the lanes: which jobs are due now. One of each lane is at work at a time."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from pipeline.clock import stamp
from pipeline.delivery.alerts_and_digests import queue_in_pages
from pipeline.delivery.sender import destinations_due
from pipeline.fetching.status import host_of
from pipeline.ingestion.health.operator_alerts import owe_operators
from pipeline.ingestion.health.outage_alerts import owe_notices
from pipeline.lanes.polling import due
from pipeline.lanes.telling import WAIT_SECONDS
from pipeline.lanes.upkeep import upkeep_round
from pipeline.log import Log
from pipeline.model.events import TELLING
from pipeline.model.health import Lane
from pipeline.ports.jobs import Job
from pipeline.runner import Work, queue_alerts_due
from pipeline.workers.tasks import Desk

log = Log()

POLL_PRIORITY = 30
"""Of a job that polls: before whatever is read at its host, which has up to 20."""


async def polling(desk: Desk) -> None:
    """Has every host polled at which a source is due."""
    since, hosts = desk.context.now(), defaultdict[str, list[str]](list)
    for source in due(desk.context):
        hosts[host_of(source.url)].append(source.id)
    desk.jobs.begin(
        Job(
            lane=Lane.POLLING,
            task="poll",
            lock=f"host:{host}",
            key=f"poll:{host}",
            priority=POLL_PRIORITY,
            args={"sources": sources, "since": since},
        )
        for host, sources in hosts.items()
    )


async def reading(desk: Desk) -> None:
    """Has those steps done that are due and have no job: tried again, or left by somebody."""
    desk.jobs.begin_reading(desk.context.now())


async def telling(desk: Desk) -> None:
    """Queues what is due, and has it sent."""
    context = desk.context
    # one round at a time: what is leased was left by one that was cut off
    context.store.release_leases(range(TELLING, TELLING + 1))
    if _ready(desk):
        await queue_alerts_due(context, Work())
    made = sum(map(len, queue_in_pages(context)))
    told, noticed = owe_operators(context), owe_notices(context)
    if made or told or noticed:
        log.info("messages", digests=made, to_operators=told, notices=noticed)
    desk.jobs.begin(
        Job(
            lane=Lane.TELLING,
            task="send",
            lock=f"send:{channel}:{subscriber or ''}",
            key=f"send:{channel}:{subscriber or ''}",
            args={"channel": channel, "subscriber": subscriber},
        )
        for channel, subscriber in destinations_due(context)
    )


def _ready(desk: Desk) -> bool:
    """Whether alerts need not wait for the news found with them, or no longer."""
    oldest = desk.context.store.oldest_untold(desk.context.now())
    if oldest is None:
        return False
    waited = stamp(desk.context.clock.now() - timedelta(seconds=WAIT_SECONDS))
    return oldest <= waited or not desk.jobs.news_awaited()


async def upkeep(desk: Desk) -> None:
    """Keeps up, as the service does."""
    await upkeep_round(desk.context, desk.progress)


ROUNDS: Mapping[Lane, Callable[[Desk], Awaitable[None]]] = {
    Lane.POLLING: polling,
    Lane.READING: reading,
    Lane.TELLING: telling,
    Lane.UPKEEP: upkeep,
}
