"""The background service: four lanes in one process, woken by APScheduler; the database says what
is due.

A missed beat is made up because nothing is remembered outside the database. SIGTERM and SIGINT stop
it cleanly: no new work is begun; work in progress is finished or left until it is begun again.
"""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from pipeline.bootstrap import Options, settings_of, working
from pipeline.context import Context
from pipeline.jobs.clock_changes import rearm
from pipeline.jobs.reading import Reading
from pipeline.lanes.lane import Rounds
from pipeline.lanes.polling import Polling
from pipeline.lanes.progress import Progress
from pipeline.lanes.supervisor import WATCHDOG_SECONDS, tell_supervisor
from pipeline.lanes.telling import Telling
from pipeline.lanes.upkeep import upkeep_round
from pipeline.log import Log
from pipeline.model.health import Health, Lane
from pipeline.runner import Work

log = Log()

BEAT_SECONDS = {Lane.POLLING: 20, Lane.READING: 2, Lane.TELLING: 5, Lane.UPKEEP: 20}
"""How often, in seconds, each lane looks for work; a source's own interval is in `sources.toml`."""


class Lanes:
    """The four lanes over one context."""

    def __init__(self, context: Context) -> None:
        self._context, self.progress = context, Progress(context)
        self._reading = Reading(context, Work(), lambda: self.progress.moved(Lane.READING, 1))
        self._polling = Polling(context, self.progress)
        beside = self._polling.beside
        self._telling = Telling(context, self.progress, self._reading, beside)
        work = {
            Lane.POLLING: self._polling.round,
            Lane.READING: self._reading.until_done,
            Lane.TELLING: self._telling.round,
            Lane.UPKEEP: lambda: upkeep_round(context, self.progress),
        }
        self._rounds = {lane: Rounds(lane, do, self.progress) for lane, do in work.items()}

    def start(self, scheduler: AsyncIOScheduler) -> None:
        """Has the scheduler wake each lane, and feed the supervisor's watchdog."""
        now = datetime.now(UTC)
        for lane, rounds in self._rounds.items():
            scheduler.add_job(
                rounds.beat, "interval", seconds=BEAT_SECONDS[lane], next_run_time=now
            )
        scheduler.add_job(self.watch, "interval", seconds=WATCHDOG_SECONDS, next_run_time=now)

    async def watch(self) -> None:
        """Tells the supervisor that all lanes make progress; if one does not, it says nothing."""
        if late := self.progress.late():
            log.error("lanes make no progress", lanes=", ".join(late))
        else:
            tell_supervisor("WATCHDOG=1")

    async def stop(self) -> None:
        """Ends what is running. What it has committed stays, the rest is begun again."""
        for rounds in self._rounds.values():
            await rounds.stop()
        await self._polling.beside.stop()
        await self._telling.beside.stop()
        with self._context.store.transaction():
            self._context.store.forget_lanes()


async def serve(options: Options, ready: Callable[[], None] = lambda: None) -> None:
    """Runs until SIGTERM or SIGINT; calls `ready` once it is watching."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with working(options) as context:
        lanes = Lanes(context)
        async with served(options, context, lanes.progress.health):
            scheduler = AsyncIOScheduler(
                timezone="Europe/London",
                job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
            )
            scheduler.add_listener(report, EVENT_JOB_ERROR)
            lanes.start(scheduler)
            scheduler.start()
            rearming = asyncio.ensure_future(rearm(scheduler, WATCHDOG_SECONDS))
            tell_supervisor("READY=1")
            log.warning(
                "sendwatch is watching", sources=len(context.sources), data=str(options.data)
            )
            ready()
            await stop.wait()
            tell_supervisor("STOPPING=1")
            rearming.cancel()
            scheduler.shutdown(wait=False)
            await lanes.stop()
    log.warning("sendwatch has stopped; nothing committed is lost")


@asynccontextmanager
async def served(
    options: Options, context: Context, health: Callable[[], Health]
) -> AsyncIterator[None]:
    """Serves the pages, if the settings name an address for them."""
    listen = settings_of(options).site.listen
    if not listen:
        yield
        return
    from pipeline.jobs.serve import pages

    async with pages(options, context.clock, context.store, listen, health) as port:
        log.warning("pages are served", listen=listen, port=port, base_url=context.site.base_url)
        yield


def report(event: JobExecutionEvent) -> None:
    """Logs a lane that could not be woken, which would be a fault of ours."""
    log.error("a lane could not be woken", reason=str(event.exception))
