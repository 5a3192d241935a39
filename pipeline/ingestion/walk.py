"""Walks a source's whole listing page by page, one transaction each, so that it can stop anywhere.

A walk is begun or resumed, then continued. Its pages wait in the database; only the current page is
in memory.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date

from pipeline.clock import london_date
from pipeline.context import Context
from pipeline.errors import SourceError, Unreachable
from pipeline.ingestion import listing_limits
from pipeline.ingestion.discover import discover, quiet_before
from pipeline.ingestion.documents import read
from pipeline.ingestion.poll import GIVE_UP_AFTER
from pipeline.ingestion.publication_dates import with_believed_dates
from pipeline.model.sources import ListingPage, Request, Source
from pipeline.model.terms import Origin, WalkKind
from pipeline.runner import foreseen

TRIES = 3
"""How often an unreachable page is tried in one run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """A walk in progress, within `since` and `until` (dates, both included; None for no bound)."""

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
    """Resumes the walk with the same source and dates that has pages left, or begins one."""
    with context.store.transaction():
        id = context.store.take_up_walk(kind, source.id, since, until)
        if id is not None:
            return Walk(id=id, kind=kind, source=source, since=since, until=until, resumed=True)
    return begin_anew(context, kind, source, since, until)


def begin_anew(
    context: Context, kind: WalkKind, source: Source, since: str | None, until: str | None
) -> Walk:
    """Begins a new walk, whatever became of earlier ones."""
    with context.store.transaction():
        id = context.store.begin_walk(kind, source.id, since, until, context.now())
        requests = opening(context, source, since, until)
        context.store.count_walk(id, pages=context.store.add_walk_pages(id, requests))
    return Walk(id=id, kind=kind, source=source, since=since, until=until, resumed=False)


def opening(
    context: Context, source: Source, since: str | None, until: str | None
) -> tuple[Request, ...]:
    """The first pages of a walk: the archive's, if this kind of site has one, then those of every
    poll.
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
    """Reads up to `pages` more pages; "" at their end or the walk's, else why the rest is left.

    `after_page` is awaited between pages. A site that asks to be left alone, or several of whose
    pages in a row cannot be reached, is left: the next run continues there.
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
    """Reads one page and stores what it lists and leads to; returns the error, if any.

    The same transaction marks the page as read.
    """
    try:
        reading = take_page(context, walking, seq, request)
        await foreseen(reading, walking.source.id, request.url)
    except SourceError as error:
        # what waiting cannot fix is given up at once
        tried = tries + 1 if isinstance(error, Unreachable) else tries - tries % TRIES + TRIES
        left = tried % TRIES == 0
        with context.store.transaction():
            context.store.walk_page_failed(seq, str(error), tried, left=left)
            context.store.count_walk(walking.id, failed=int(left))
        return error
    return None


async def take_page(context: Context, walking: Walk, seq: int, request: Request) -> None:
    """Fetches a page and stores what it lists and leads to. Raises SourceError."""
    source = walking.source
    response = await read(context.fetcher, request.url, source=source.id)
    found = await listing_limits.read_page(context, source, request, response)
    walk = with_believed_dates(found, context.now())
    with context.store.transaction():
        counts = {
            "pages": context.store.add_walk_pages(walking.id, walk.next),
            "read": 1,
            **take(context, walking, walk),
        }
        context.store.walk_page_read(seq)
        context.store.count_walk(walking.id, **counts)


def take(context: Context, walking: Walk, walk: ListingPage) -> Mapping[str, int]:
    """Records what a page lists, in the open transaction.

    Returns how many were found, known, undated and outside the dates.
    """
    counts = dict.fromkeys(("listed", "found", "known", "undated", "outside"), 0)
    recent = quiet_before(context)
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
    """Whether a date, as far as it is stated, is before `since` or after `until`."""
    return bool((since and day < since[: len(day)]) or (until and day > until[: len(day)]))


def origin_of(kind: WalkKind, day: str | None, recent: str) -> Origin:
    """How a publication found by a walk enters: silently, unless a reconciliation found something
    recent.
    """
    return (
        Origin.LIVE
        if kind is WalkKind.RECONCILE and day is not None and day >= recent
        else Origin.BACKFILL
    )


def keeps(kind: WalkKind, new: bool) -> bool:
    """Whether a walk must record that it saw a publication: a reconciliation also needs what it
    missed.
    """
    return new or kind is WalkKind.RECONCILE
