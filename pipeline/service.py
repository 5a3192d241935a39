"""The background service: APScheduler timers only wake it; the database says what is due.

A missed run is made up because nothing is remembered outside the database. SIGTERM and SIGINT stop
it cleanly: no new work is begun; work in progress is finished or left until its lease runs out.
"""

import asyncio
import os
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from pipeline.bootstrap import Options, settings_of, working
from pipeline.context import Context
from pipeline.delivery.alerts_and_digests import queue_in_pages
from pipeline.delivery.sender import deliver
from pipeline.ingestion.health.operator_alerts import owe_operators
from pipeline.ingestion.health.outage_alerts import owe_notices
from pipeline.jobs.recheck import recheck_due
from pipeline.jobs.reconcile import reconcile_due
from pipeline.jobs.rounds import poll_sources
from pipeline.jobs.upkeep import do_upkeep, upkeep_due
from pipeline.log import Log
from pipeline.model.sources import Source
from pipeline.runner import Work, capture, capture_async, steps_due

log = Log()

TICK_SECONDS = 20
"""How often, in seconds, the timers look for work; a source's own interval is in `sources.toml`."""


def due(context: Context) -> list[Source]:
    """The sources whose next poll is due."""
    now = context.now()
    rows = context.store.watched()
    ready = {row.id for row in rows if max(row.next_due_at or "", row.not_before or "") <= now}
    return [source for source in context.sources.values() if source.id in ready]


async def tick(context: Context) -> None:
    """Polls the sources due, does the steps due, composes the digests due, and sends what
    is due.

    Each part is done whatever became of the others; one that failed is an issue until it is done
    again.
    """
    for name, part in PARTS.items():
        await attempt(context, name, part(context))


async def attempt(context: Context, name: str, work: Awaitable[None]) -> None:
    """Does one part of the service's work; its failure is an issue, and ends nothing else."""
    error = await capture_async(work)
    words = f"{type(error).__name__}: {error}" if error else ""
    if error:
        log.error("work not finished; it is tried again", part=name, reason=words)
    noted = capture(lambda: note_part(context, name, words))
    if noted:
        log.error("the state of the work could not be stored", part=name, reason=str(noted))


def note_part(context: Context, name: str, failure: str) -> None:
    """Opens the issue about a part of the work that failed, or closes it if it is done again."""
    known = any((each.kind, each.subject) == ("service", name) for each in context.store.issues())
    if failure or known:
        with context.store.transaction():
            if failure:
                words = f"{name} was not finished: {failure}; it is tried again"
                context.store.raise_issue("service", name, words, context.now())
            else:
                context.store.close_issue("service", name, context.now())


async def poll_due(context: Context) -> None:
    """Polls the sources due."""
    for round in await poll_sources(context, due(context)):
        log.info(
            "polled",
            source=round.source,
            new=len(round.new),
            rows=round.rows,
            error=str(round.error or ""),
        )


async def look_again(context: Context) -> None:
    """Looks for corrections of known publications."""
    looked = await recheck_due(context)
    if looked.changed or looked.doubtful:
        log.info("looked again", changed=looked.changed, doubtful=looked.doubtful)


async def compare_listings(context: Context) -> None:
    """Continues the walk of a whole listing that is due."""
    if walked := await reconcile_due(context):
        log.info(
            "reconciled", source=walked.source, missed=len(walked.missed), gone=len(walked.gone)
        )


async def read_due(context: Context) -> None:
    """Does the steps due."""
    await steps_due(context, Work())


async def tell_due(context: Context) -> None:
    """Composes the digests, operators' messages and notices due, and sends what is due."""
    made, done = 0, Work()
    for page in queue_in_pages(context):
        made += len(page)
        await asyncio.sleep(0)  # the pages that are served have their turn
    told = owe_operators(context)
    noticed = owe_notices(context)
    await deliver(context, done)
    if made or told or noticed:
        log.info("messages", digests=made, to_operators=told, sent=len(done.sent))


async def keep_up_due(context: Context) -> None:
    """Does the daily upkeep, if it is due."""
    keep_up(context)


PARTS: Mapping[str, Callable[[Context], Awaitable[None]]] = {
    "polling": poll_due,
    "looking for corrections": look_again,
    "upkeep": keep_up_due,
    "comparing listings": compare_listings,
    "reading": read_due,
    "telling": tell_due,
}


def keep_up(context: Context) -> None:
    """Deletes once a day what is too old; only the command compacts the file, which is slow."""
    if upkeep_due(context.store.last_upkeep(), context.clock.now()):
        done = do_upkeep(
            context.store,
            context.blobs.path,
            context.clock.now(),
            context.keep_other_days,
            whole=False,
        )
        log.info("upkeep", messages=done.messages, documents=done.documents, tasks=done.tasks)


def tell_supervisor(state: str) -> None:
    """Tells systemd (Type=notify, WatchdogSec) the state of the service, if it listens."""
    address = os.environ.get("NOTIFY_SOCKET")
    if address:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
            channel.connect("\0" + address[1:] if address[0] == "@" else address)
            channel.sendall(state.encode())


async def serve(options: Options) -> None:
    """Runs until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    listen = settings_of(options).site.listen
    async with working(options) as context, served(options, context, listen):
        scheduler = AsyncIOScheduler(
            timezone="Europe/London",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        scheduler.add_listener(report, EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES | EVENT_JOB_ERROR)
        running: set[asyncio.Task[None]] = set()

        async def beat() -> None:
            task = asyncio.ensure_future(tick(context))
            running.add(task)
            try:
                await task
            finally:
                running.discard(task)
            tell_supervisor("WATCHDOG=1")

        scheduler.add_job(beat, "interval", seconds=TICK_SECONDS, next_run_time=datetime.now(UTC))
        scheduler.start()
        tell_supervisor("READY=1")
        log.warning("sendwatch is watching", sources=len(context.sources), data=str(options.data))
        await stop.wait()
        tell_supervisor("STOPPING=1")
        scheduler.shutdown(wait=False)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        log.warning("sendwatch has stopped; nothing committed is lost")


@asynccontextmanager
async def served(options: Options, context: Context, listen: str) -> AsyncIterator[None]:
    """Serves the pages, if the settings name an address for them."""
    if not listen:
        yield
        return
    from pipeline.jobs.serve import pages

    async with pages(options, context.clock, context.store, listen) as port:
        log.warning("pages are served", listen=listen, port=port, base_url=context.site.base_url)
        yield


def report(event: JobEvent) -> None:
    """Logs a timer that failed, or was skipped because the previous round was still running."""
    if event.code == EVENT_JOB_ERROR:
        log.error("a round failed", reason=str(getattr(event, "exception", "")))
    else:
        log.info("a round was skipped: the one before is still at work")
