"""Compares a source's full listing with what its polls showed: what was missed, what is gone."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import asdict

from pipeline.bootstrap import Options, chosen, working
from pipeline.clock import london_date, stamp
from pipeline.context import Context
from pipeline.ingestion.poll import poll_source
from pipeline.ingestion.walk import Walk, begin, begin_anew, walk_on
from pipeline.jobs.rounds import drain, held_back
from pipeline.model.publication_rows import PublicationName
from pipeline.model.source_rows import Failure, SourceRow, WalkRow
from pipeline.model.sources import Source
from pipeline.model.terms import WalkKind

MONTHS_BACK_DAYS = 396
"""How many days back an archive is walked: thirteen months, so that yearly lists are seen twice."""
PAGES_A_TICK = 10
"""How many pages of one walk the service reads before it attends to its other work."""
NAMED = 200
"""The most failures that a report names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled:
    """What the walk of one source showed.

    `missed` lists publications that appeared since the source's first poll but in no poll; `older`
    counts those from before it; `gone` lists those no longer listed; `stopped` says why the walk
    could not be finished.
    """

    source: str
    read: int
    listed: int
    missed: tuple[PublicationName, ...] = ()
    older: int = 0
    gone: tuple[PublicationName, ...] = ()
    failed: tuple[Failure, ...] = ()
    stopped: str = ""

    def as_json(self) -> dict[str, Any]:
        """The result as a JSON object."""
        return {
            "source": self.source,
            "read": self.read,
            "listed": self.listed,
            "missed": [asdict(each) for each in self.missed],
            "older": self.older,
            "gone": [asdict(each) for each in self.gone],
            "failures": [asdict(each) for each in self.failed],
            "stopped": self.stopped or None,
        }

    def as_row(self) -> tuple[str | int, ...]:
        """The result as a row of a table."""
        counts = (
            self.read,
            self.listed,
            len(self.missed),
            self.older,
            len(self.gone),
            len(self.failed),
        )
        return (self.source, *counts)

    def as_text(self) -> Iterator[str]:
        """What a table cannot hold: each missed or missing publication, and each fault."""
        for words, found in (("not shown by polls", self.missed), ("no longer listed", self.gone)):
            for row in found:
                yield f"{self.source}: {words}: {named(row)} {row.url}"
        for each in self.failed:
            yield f"{self.source}: {each.error}"
        if self.stopped:
            yield f"{self.source}: not walked to its end: {self.stopped}"


def named(row: PublicationName) -> str:
    """A publication by title and date."""
    return f"{row.title or '(no title)'} ({row.published_on or 'date not stated'})"


async def reconcile(options: Options, ids: Sequence[str]) -> list[Reconciled]:
    """Polls the chosen sources, walks them in full, does the steps due and sends what is due."""
    async with working(options) as context:

        async def after_page(_: Walk) -> None:
            await drain(context)

        found = []
        for source in chosen(tuple(context.sources.values()), tuple(ids), (), context.register):
            if held_back(context, source):
                found.append(
                    Reconciled(source=source.id, read=0, listed=0, stopped="the site asked to wait")
                )
                continue
            walking = await opened(context, source)
            stopped = await walk_on(context, walking, after_page)
            found.append(settle(context, walking, stopped))
            await drain(context)
        return found


async def opened(context: Context, source: Source) -> Walk:
    """The unfinished walk of a source, or a new one.

    A poll precedes a new walk, so that the walk finds only what polls do not.
    """
    last = context.store.last_walks(WalkKind.RECONCILE).get(source.id)
    if last is not None and last.finished_at is None:
        return begin(context, WalkKind.RECONCILE, source, last.since, None)
    await poll_source(context, source, paced=True)
    has_archive = hasattr(context.adapters[source.kind], "archive")
    since = (
        london_date(stamp(context.clock.now() - timedelta(days=MONTHS_BACK_DAYS)))
        if has_archive
        else None
    )
    return begin_anew(context, WalkKind.RECONCILE, source, since, None)


def settle(context: Context, walking: Walk, stopped: str) -> Reconciled:
    """Ends a walk, recording what it showed, and opens an issue if polls missed something.

    A walk that could not be finished is not resumed: the next one starts afresh when it is due.
    """
    source, store = walking.source, context.store
    counts = store.walk(walking.id).counts
    state = store.source_state(source.id)
    first = london_date(state.first_polled_at if state else None) or "9999"
    missed = tuple(store.only_in_walk(walking.id, first))
    failed = tuple(store.failed_walk_pages(walking.id, NAMED))
    gone = () if failed or stopped else tuple(store.missing_in_walk(walking.id))
    with store.transaction():
        if stopped:
            store.finish_walk(walking.id, context.now())
        if missed:
            names = "; ".join(named(row) for row in missed[:3])
            words = (
                f"{source.url}: polls did not show {len(missed)} publications that its whole"
                f" listing has: {names}"
            )
            store.raise_issue("reconcile", source.id, words, context.now())
        elif not (failed or stopped):
            store.close_issue("reconcile", source.id, context.now())
        store.check_soon([row.id for row in gone], context.now())
    older = counts.get("found", 0) - len(missed)
    return Reconciled(
        source=source.id,
        read=counts.get("read", 0),
        listed=counts.get("listed", 0),
        missed=missed,
        older=older,
        gone=gone,
        failed=failed,
        stopped=stopped,
    )


def due_at(row: SourceRow, last: WalkRow | None, days: int) -> str | None:
    """When a source is next to be walked in full, every so many `days`; None before its first poll.

    The first walks are spread over the interval by the sources' ids.
    """
    if last is not None and last.finished_at is None:
        return last.started_at
    if last is not None:
        return later(last.started_at, days * 86_400)
    share = int(hashlib.sha256(row.id.encode()).hexdigest()[:8], 16) % (days * 86_400 or 1)
    return later(row.first_polled_at, share) if row.first_polled_at else None


def later(moment: str, seconds: int) -> str:
    """A stored moment plus this many seconds."""
    return stamp(datetime.fromisoformat(moment) + timedelta(seconds=seconds))


async def reconcile_due(context: Context) -> Reconciled | None:
    """Continues the walk of the source that is due, a few pages only; its result at the end."""
    if not context.reconcile_days:
        return None
    now, walks = context.now(), context.store.last_walks(WalkKind.RECONCILE)
    waiting = [
        (moment, row.id)
        for row in context.store.watched()
        if row.id in context.sources
        and (row.not_before or "") <= now
        and (moment := due_at(row, walks.get(row.id), context.reconcile_days))
        and moment <= now
    ]
    if not waiting:
        return None
    walking = await opened(context, context.sources[min(waiting)[1]])
    stopped = await walk_on(context, walking, nothing, PAGES_A_TICK)
    if not stopped and context.store.walk(walking.id).finished_at is None:
        return None
    return settle(context, walking, stopped)


async def nothing(_: Walk) -> None:
    """Does nothing: the service does the steps due after its walks."""
