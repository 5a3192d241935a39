"""Looks for corrections, compares whole listings, deletes what is too old, and watches delays."""

import asyncio
from collections.abc import Awaitable, Callable

from pipeline.context import Context
from pipeline.ingestion.forecasting import foresee, foresee_visits
from pipeline.jobs.backups import back_up_when_due
from pipeline.jobs.delays import watch_delays
from pipeline.jobs.recheck import recheck_due
from pipeline.jobs.reconcile import reconcile_due
from pipeline.jobs.upkeep import do_upkeep, upkeep_due
from pipeline.lanes.progress import Progress
from pipeline.log import Log
from pipeline.model.health import Lane
from pipeline.runner import capture_async
from pipeline.subscriptions.schedule import london

log = Log()


async def upkeep_round(context: Context, progress: Progress | None = None) -> None:
    """Does each part of the upkeep that is due, whatever becomes of the others.

    Raises the first error when all have ended.
    """
    errors = []
    for part in PARTS:
        errors.append(await capture_async(part(context)))
        if progress is not None:
            progress.moved(Lane.UPKEEP)
    for error in filter(None, errors):
        raise error


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


async def keep_up(context: Context) -> None:
    """Deletes once a day what is too old; a file with little free space is not compacted."""
    if upkeep_due(context.store.last_upkeep(), context.clock.now()):
        done = await do_upkeep(
            context.store,
            context.blobs,
            context.clock.now(),
            context.keep_other_days,
            whole=False,
            notifiers=context.notifiers,
        )
        log.info("upkeep", messages=done.messages, documents=done.documents, tasks=done.tasks)


async def look_ahead(context: Context) -> None:
    """Makes the forecasts that are due once a day, before the day's upkeep is noted."""
    if upkeep_due(context.store.last_upkeep(), context.clock.now()):
        today = london(context.clock.now()).date()
        areas = [area.gss_code for area in context.register.areas]
        with context.store.transaction():
            made = foresee(context.store, areas, today)
            made += foresee_visits(context.store, areas, today)
        log.info("forecasts", made=made)


async def back_up(context: Context) -> None:
    """Makes the backup that is due, in a thread of its own."""
    made = await asyncio.to_thread(
        back_up_when_due, context.backup, context.data, context.documents, context.clock.now()
    )
    if made:
        log.info("backup", path=str(made.path), documents=made.backup.documents)
        for sha256 in made.backup.missing:
            log.error("the archive lacks a document, and so does the backup", sha256=sha256)


async def mind_delays(context: Context) -> None:
    """Opens and closes the issues about delays."""
    watch_delays(context.store, context.clock.now())


PARTS: tuple[Callable[[Context], Awaitable[None]], ...] = (
    look_again,
    compare_listings,
    look_ahead,
    keep_up,
    back_up,
    mind_delays,
)
