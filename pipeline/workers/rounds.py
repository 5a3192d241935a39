"""The rounds of the lanes: which jobs are due now. One of each lane is at work at a time."""

from collections import defaultdict
from collections.abc import Iterator

from pipeline.context import Context
from pipeline.delivery.alerts_and_digests import end_pauses
from pipeline.delivery.alerts_by_page import queue_alerts_by_page
from pipeline.delivery.destinations import destinations_due
from pipeline.errors import StorageError
from pipeline.fetching.status import host_of
from pipeline.ingestion.health.operator_alerts import owe_operators
from pipeline.ingestion.health.outage_alerts import owe_notices
from pipeline.lanes.polling import due
from pipeline.lanes.telling import alerts_ready
from pipeline.lanes.upkeep import upkeep_round
from pipeline.log import Log
from pipeline.model.events import TELLING
from pipeline.model.health import Lane
from pipeline.ports.jobs import Job
from pipeline.runner import Work, capture_async, queue_alerts_due
from pipeline.subscriptions.schedule import hour_of
from pipeline.workers.tasks import Desk

log = Log()

SENDING = "sending"
"""The queue of channels that are one destination, of which a worker sends over one at a time."""
COMPOSING = "composing"
"""The queue of digests, of which a worker composes one part at a time, and sends between two
commits.
"""
POLL_PRIORITY = 30
"""Of a job that polls: before whatever is read at its host, which has up to 20."""


async def polling(desk: Desk) -> None:
    """Has every host polled at which a source is due."""
    since, hosts = desk.context.now(), defaultdict[str, list[str]](list)
    for source in due(desk.context):
        hosts[host_of(source.url)].append(source.id)
    desk.jobs.begin(
        Job(
            queue=Lane.POLLING,
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
    if alerts_ready(context, desk.jobs.news_awaited):
        made = await capture_async(queue_alerts_by_page(context))
        if isinstance(made, StorageError):
            raise made
        # the rest, each by itself
        await queue_alerts_due(context, Work())
    told, noticed = owe_operators(context), owe_notices(context)
    if told or noticed:
        log.info("messages", to_operators=told, notices=noticed)
    desk.jobs.begin(sending(context))


def sending(context: Context) -> Iterator[Job]:
    """The jobs that send what is due. A channel that is one destination and keeps a connection has
    several, each for a part of its readers: so workers share it, each over one connection.
    """
    for each in destinations_due(context, parted=True):
        key = f"send:{each.channel}:{each.subscriber or each.part}"
        yield Job(
            queue=Lane.TELLING if each.subscriber else SENDING,
            task="send",
            lock=key,
            key=key,
            args=each._asdict(),
        )


async def composing(desk: Desk) -> None:
    """Has digests and other messages of their hour composed, for each part of the readers in which
    somebody may be due one.
    """
    context = desk.context
    with context.store.transaction():
        end_pauses(context)
        upto = context.store.last_event()
    hour = hour_of(context.clock.now(), upto, context.almanac)
    desk.jobs.begin(
        Job(
            queue=COMPOSING,
            task="compose",
            lock=f"compose:{part}",
            key=f"compose:{part}",
            priority=-10,
            args={"part": part},
        )
        for part in context.store.parts_waiting(hour)
    )


async def upkeep(desk: Desk) -> None:
    """Keeps up, as the service does."""
    await upkeep_round(desk.context, desk.progress)
