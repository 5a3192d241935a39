"""Walks a source's whole listing page by page: each page is one transaction, so that a walk can be
cut short anywhere.

A walk is begun or taken up, then read on. Its pages wait in the database; only the page under way
is in memory.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.clock import london_date, stamp
from pipeline.context import Context
from pipeline.errors import SourceError, Unreachable
from pipeline.ingestion.discover import QUIET_DAYS, discover
from pipeline.ingestion.poll import GIVE_UP_AFTER
from pipeline.model.sources import ListingPage, Request, Source
from pipeline.model.terms import Origin, WalkKind

TRIES = 3
"""How often a page that cannot be reached is tried in one run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """A walk under way: `since` and `until` (dates, both included) bound what is taken; None is no
    bound.
    """

    id: int
    kind: WalkKind
    source: Source
    since: str | None
    until: str | None
    resumed: bool


AfterPage = Callable[[Walk], Awaitable[None]]


def begin(
    context: Context, kind: WalkKind, source: Source, since: str | None, until: str | None
) -> Walk:
    """Takes up the walk with the same source and dates that has pages left, or begins one."""
    with context.store.transaction():
        id = context.store.take_up_walk(kind, source.id, since, until)
        if id is not None:
            return Walk(id=id, kind=kind, source=source, since=since, until=until, resumed=True)
    return begin_anew(context, kind, source, since, until)


def begin_anew(
    context: Context, kind: WalkKind, source: Source, since: str | None, until: str | None
) -> Walk:
    """Begins a walk, whatever became of those before."""
    with context.store.transaction():
        id = context.store.begin_walk(kind, source.id, since, until, context.now())
        requests = opening(context, source, since, until)
        context.store.count_walk(id, pages=context.store.add_walk_pages(id, requests))
    return Walk(id=id, kind=kind, source=source, since=since, until=until, resumed=False)


def opening(
    context: Context, source: Source, since: str | None, until: str | None
) -> tuple[Request, ...]:
    """The pages that a walk begins with: the archive's where this kind of site has one, then those
    of every poll.
    """
    adapter = context.adapters[source.kind]
    archive = getattr(adapter, "archive", None)
    pages: tuple[Request, ...] = archive(source, day_of(since), day_of(until)) if archive else ()
    return (*pages, *adapter.first(source))


def day_of(words: str | None) -> date | None:
    """A bound as a date."""
    return date.fromisoformat(words) if words else None


async def walk_on(
    context: Context, walking: Walk, after_page: AfterPage, pages: int | None = None
) -> str:
    """Reads on, at most that many pages; "" at the end of them or of the walk, else why the rest is
    left for later.

    `after_page` is awaited between pages. A site that asks to be left alone, or cannot be reached
    for several pages in a row, is left: the next run goes on there.
    """
    unreachable = 0
    while pages is None or pages > 0:
        page = context.store.next_walk_page(walking.id)
        if page is None:
            with context.store.transaction():
                context.store.finish_walk(walking.id, context.now())
            return ""
        pages = None if pages is None else pages - 1
        fault = await read_page(
            context, walking, page.seq, Request(page.url, page.role), page.tries
        )
        unreachable = unreachable + 1 if isinstance(fault, Unreachable) else 0
        await after_page(walking)
        over = fault is not None and (fault.retry_after or unreachable >= GIVE_UP_AFTER)
        if over and context.store.next_walk_page(walking.id) is not None:
            return str(fault)
    return ""


async def read_page(
    context: Context, walking: Walk, seq: int, request: Request, tries: int
) -> SourceError | None:
    """One page: what it lists and leads to is stored in the transaction that also ends it; the
    error if it has none.
    """
    source = walking.source
    try:
        response = await context.fetcher.get(request.url, source=source.id)
        walk = context.adapters[source.kind].read(source, request, response)
    except SourceError as error:
        # what no waiting mends is left at once
        tried = tries + 1 if isinstance(error, Unreachable) else tries - tries % TRIES + TRIES
        left = tried % TRIES == 0
        with context.store.transaction():
            context.store.walk_page_failed(seq, str(error), tried, left=left)
            context.store.count_walk(walking.id, failed=int(left))
        return error
    with context.store.transaction():
        counts = {
            "pages": context.store.add_walk_pages(walking.id, walk.next),
            "read": 1,
            **take(context, walking, walk),
        }
        context.store.walk_page_read(seq)
        context.store.count_walk(walking.id, **counts)
    return None


def take(context: Context, walking: Walk, walk: ListingPage) -> Mapping[str, int]:
    """Records what a page lists, in the open transaction; how many were found, known, undated and
    outside the dates.
    """
    counts = dict.fromkeys(("listed", "found", "known", "undated", "outside"), 0)
    recent = london_date(stamp(context.clock.now() - timedelta(days=QUIET_DAYS))) or ""
    for listing in walk.listings:
        day = london_date(listing.published)
        counts["listed"] += 1
        if day is not None and outside(day, walking.since, walking.until):
            counts["outside"] += 1
            continue
        counts["undated"] += day is None
        origin = origin_of(walking.kind, day, recent)
        new = discover(context, walking.source, listing, first=False, origin=origin) is not None
        counts["found" if new else "known"] += 1
        if keeps(walking.kind, new):
            context.store.saw_listing(walking.id, walking.source, listing, new=new)
    return counts


def outside(day: str, since: str | None, until: str | None) -> bool:
    """Whether a date, as much of it as is stated, is before `since` or after `until`."""
    return bool((since and day < since[: len(day)]) or (until and day > until[: len(day)]))


def origin_of(kind: WalkKind, day: str | None, recent: str) -> Origin:
    """How a publication that a walk found enters: silently, unless a reconciliation found something
    recent.
    """
    return (
        Origin.LIVE
        if kind is WalkKind.RECONCILE and day is not None and day >= recent
        else Origin.BACKFILL
    )


def keeps(kind: WalkKind, new: bool) -> bool:
    """Whether a walk must remember that it saw a publication: a reconciliation also asks what it
    did not see.
    """
    return new or kind is WalkKind.RECONCILE
