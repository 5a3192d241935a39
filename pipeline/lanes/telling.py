"""Queues alerts, digests, notices and operators' messages when they are due, and sends them.

No destination waits for another one, and no message for what is still to be read, except that an
alert waits a little for the news found with it.
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from pipeline.clock import stamp
from pipeline.context import Context
from pipeline.delivery.alerts_and_digests import queue_in_pages
from pipeline.delivery.destinations import Due, destinations_due
from pipeline.delivery.sender import LANES, Destination
from pipeline.errors import StorageError
from pipeline.ingestion.health.operator_alerts import owe_operators
from pipeline.ingestion.health.outage_alerts import owe_notices
from pipeline.jobs.reading import Reading
from pipeline.lanes.lane import Beside
from pipeline.lanes.progress import Progress
from pipeline.log import Log
from pipeline.model.events import TELLING
from pipeline.model.health import Lane
from pipeline.runner import Work, queue_alerts_due

log = Log()

WAIT_SECONDS = 60
"""How long an alert waits at most for other news that is being polled or read: on the day of a
report, several publications are often found together, and one message reports all of them.
"""


def alerts_ready(context: Context, news_awaited: Callable[[], bool]) -> bool:
    """Whether there are alerts that need not wait for the news found with them, or no longer."""
    oldest = context.store.oldest_untold(context.now())
    if oldest is None:
        return False
    waited = stamp(context.clock.now() - timedelta(seconds=WAIT_SECONDS))
    return oldest <= waited or not news_awaited()


class Telling:
    """The destinations that are being sent to now."""

    def __init__(
        self, context: Context, progress: Progress, reading: Reading, polling: Beside
    ) -> None:
        self._context, self._progress = context, progress
        self._reading, self._polling, self.beside = reading, polling, Beside()
        self._free = asyncio.Semaphore(LANES)
        self._cut_off = False

    async def round(self) -> None:
        """Queues what is due, and begins to send it. Raises StorageError of earlier sendings."""
        done = Work()
        await self._queue_alerts(done)
        await self._queue_others()
        self.beside.settle()
        for destination in destinations_due(self._context):
            if not self.beside.has(destination):
                self.beside.begin(frozenset({destination}), self._send(destination))

    async def _queue_alerts(self, done: Work) -> None:
        """Queues the alerts that are ready; those that the database cut off are due at once."""
        if self._cut_off:
            self._context.store.release_leases(range(TELLING, TELLING + 1))
            self._cut_off = False
        try:
            if alerts_ready(self._context, self._news_awaited):
                await queue_alerts_due(self._context, done)
        except StorageError:
            self._cut_off = True
            raise

    def _news_awaited(self) -> bool:
        return bool(len(self._polling) or self._reading.news)

    async def _queue_others(self) -> None:
        made = 0
        for page in queue_in_pages(self._context):
            made += len(page)
            self._progress.moved(Lane.TELLING)
            await asyncio.sleep(0)  # the other lanes have their turn
        told, noticed = owe_operators(self._context), owe_notices(self._context)
        if made or told or noticed:
            log.info("messages", digests=made, to_operators=told, notices=noticed)

    async def _send(self, due: Due) -> None:
        done = Work()
        async with self._free:
            await Destination(self._context, due, done).go()
        self._progress.moved(Lane.TELLING, len(done.sent))
        log.info("sent", channel=due.channel, messages=len(done.sent), failures=len(done.failures))
