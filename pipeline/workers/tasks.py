"""What a job does: the same functions as the service's lanes, for one host, publication or
destination.

`again` is whether the job was begun before and not finished: what it had leased then is free.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.context import Context
from pipeline.delivery.alerts_and_digests import queue_in_pages
from pipeline.delivery.destinations import Due
from pipeline.delivery.sender import Destination
from pipeline.ingestion.health.verdict import PollResult
from pipeline.jobs.rounds import poll_sources
from pipeline.lanes.progress import Progress
from pipeline.log import Log
from pipeline.model.events import TELLING
from pipeline.model.health import Lane
from pipeline.model.terms import Origin
from pipeline.ports.jobs import Jobs, Paces, Sessions
from pipeline.runner import Work, steps_of

log = Log()

FETCHING = range(1, TELLING)
"""The ranks of the step that asks a site, and of those that follow it, short of telling."""
READING = range(2, TELLING)
"""The ranks of the latter."""
READERS, PAUSE_SECONDS = 20, 0.02
"""How many readers' digests are recorded in one commit, and for how many seconds the worker's other
jobs have their turn after it: to send one message takes a dozen turns of the event loop.
"""


@dataclass(kw_only=True)
class Desk:
    """What every job is given; `limits` are the messages a second of channels that have one."""

    context: Context
    jobs: Jobs
    sessions: Sessions
    paces: Paces
    limits: Mapping[str, float]
    progress: Progress


async def poll(desk: Desk, again: bool, *, sources: Sequence[str], since: str) -> None:
    """Polls the sources of one host that nobody has polled `since` they were found due."""
    context = desk.context
    rows = [known.state for known in context.store.remembered(sources).values() if known.state]
    waiting = {row.id for row in rows if (row.last_polled_at or "") < since}
    due = [context.sources[id] for id in sources if id in waiting & context.sources.keys()]

    def polled(found: PollResult) -> None:
        desk.progress.moved(Lane.POLLING, 1)
        log.info("polled", source=found.source, new=len(found.new), error=str(found.error or ""))

    if due:
        await poll_sources(context, due, polled, paced=True)


async def fetch(desk: Desk, again: bool, *, publication: str, origin: str) -> None:
    """Fetches a publication's document, and reads it when its host's turn is over."""
    await _steps(desk, again, publication, origin, FETCHING)


async def read(desk: Desk, again: bool, *, publication: str, origin: str) -> None:
    """Does a publication's steps from its document on, short of telling."""
    await _steps(desk, again, publication, origin, READING)


async def _steps(desk: Desk, again: bool, publication: str, origin: str, ranks: range) -> None:
    if again:
        desk.context.store.release_leases(ranks, publication)
    await steps_of(desk.context, publication, Origin(origin), ranks, Work())
    desk.progress.moved(Lane.READING, 1)


async def compose(desk: Desk, again: bool, *, part: str) -> None:
    """Queues what is due at its time to a part of the readers."""
    made = 0
    for page in queue_in_pages(desk.context, part=part, size=READERS):
        made += len(page)
        desk.progress.moved(Lane.TELLING)
        await asyncio.sleep(PAUSE_SECONDS)
    if made:
        log.info("messages", digests=made, part=part)


async def send(desk: Desk, again: bool, *, channel: str, subscriber: str | None, part: str) -> None:
    """Sends what is due to one destination, or to a part of a channel's readers."""
    if again:
        desk.context.store.release_destination(channel, subscriber, part)

    async def pace() -> None:
        await asyncio.sleep(desk.paces.wait(channel, desk.limits[channel]))

    done = Work()
    paced = pace if channel in desk.limits else None
    to = Destination(desk.context, Due(channel, subscriber, part), done, pace=paced)
    await to.go()
    log.info("sent", channel=channel, messages=len(done.sent), failures=len(done.failures))
    desk.progress.moved(Lane.TELLING, len(done.sent))
