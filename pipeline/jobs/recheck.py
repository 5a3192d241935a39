"""Rechecks publications about inspections, ever less often; changes go through the usual steps.

A changed version is read before anything in it is believed. One that no longer reads like what was
known (a wall, a page that says “not found” with status 200) changes nothing and raises a question
for a person; 403, 5xx and no answer mean nothing at all.
"""

from datetime import timedelta

from pipeline.clock import stamp
from pipeline.context import Context
from pipeline.errors import ArchiveAway, Gone, SourceError, Unforeseen
from pipeline.fetching.archiving import beside
from pipeline.ingestion.documents import in_full, read
from pipeline.jobs.recheck_turns import (
    DAY_SECONDS,
    LOOKED_AT_DAYS,
    RecheckTotals,
    found_there,
    next_turn,
    overdue,
)
from pipeline.log import Log
from pipeline.model.publication_rows import CheckRow
from pipeline.runner import all_ended, foreseen

log = Log()

GONE_AFTER = 3
"""How many days in a row a page must be missing before it counts as removed."""
ENROLLED_AT_ONCE = 500
"""The most publications that a round schedules."""


async def recheck_due(context: Context) -> RecheckTotals:
    """Rechecks the publications that are due, up to a limit; records changes with the steps due."""
    looked = RecheckTotals()
    if context.checks_a_round:
        enrol(context)
        rows = context.store.checks_due(context.now(), context.checks_a_round)
        await all_ended(recheck_publication(context, row, looked) for row in rows)
    return looked


def enrol(context: Context) -> None:
    """Schedules the first recheck of new publications: in a day, or now if they were fetched more
    than a day ago.
    """
    since = stamp(context.clock.now() - timedelta(days=LOOKED_AT_DAYS))[:10]
    found = context.store.unchecked(since, ENROLLED_AT_ONCE)
    if found:
        with context.store.transaction():
            for row in found:
                context.store.begin_checks(
                    row, context.later(0) if overdue(context, row) else context.later(DAY_SECONDS)
                )


async def recheck_publication(context: Context, row: CheckRow, looked: RecheckTotals) -> None:
    """Checks one publication for changes; its errors are about it alone. Raises StorageError."""
    try:
        await foreseen(look_again(context, row, looked), row.source_id, row.url)
    except Gone:
        looked.missing += 1
        missing(context, row)
    except (SourceError, ArchiveAway) as error:
        looked.unreachable += 1
        with context.store.transaction():
            due = context.later(max(DAY_SECONDS, getattr(error, "retry_after", None) or 0))
            context.store.update_check(row.publication_id, due_at=due)
            if isinstance(error, Unforeseen):
                context.store.raise_issue("recheck", row.publication_id, str(error), context.now())
    else:
        with context.store.transaction():
            context.store.close_issue("recheck", row.publication_id, context.now())


async def look_again(context: Context, row: CheckRow, looked: RecheckTotals) -> None:
    """Fetches a publication again and records what follows in one transaction.

    Raises SourceError.
    """
    whole = in_full(row.url, row.checked_at or row.first_seen, context.now())
    response = await read(
        context.fetcher,
        row.url,
        source=row.source_id,
        document=True,
        etag=None if whole else row.etag,
        last_modified=None if whole else row.last_modified,
    )
    if response.status != 304:
        # of an unchanged document it mends the archive, if its copy is damaged
        sha256 = await beside(context.blobs.put, response.body)
        if sha256 != row.sha256:
            # the analysis takes half a second to load, and most rounds find nothing changed
            from pipeline.jobs.changed_versions import changed

            return await changed(context, row, response, sha256, looked)
    looked.unchanged += 1
    with context.store.transaction():
        context.store.update_check(row.publication_id, **found_there(context, row))
        if row.removed_at:
            from pipeline.delivery.corrections import owe_returns

            owe_returns(context, row.publication_id)
    return None


def missing(context: Context, row: CheckRow) -> None:
    """Counts a day on which a page was missing; the third marks it removed and says so once."""
    id, today = row.publication_id, context.now()[:10]
    times = row.missing + (row.missing_on != today)
    removed = times >= GONE_AFTER
    with context.store.transaction():
        due = next_turn(context, row) if removed else context.later(DAY_SECONDS)
        context.store.update_check(
            id, missing=times, missing_on=today, checked_at=context.now(), due_at=due
        )
        if removed and row.removed_at is None:
            from pipeline.delivery.corrections import owe_removals

            context.store.update_check(id, removed_at=context.now())
            owe_removals(context, id)
            log.info("no longer published", publication=id, url=row.url)
