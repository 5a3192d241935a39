"""One walk of a source: fetches, reads, and stores publications together with their validators."""

import hashlib
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from pipeline.context import Context
from pipeline.errors import SourceError, UnexpectedShape
from pipeline.ingestion import listing_limits
from pipeline.ingestion.discover import release, store_listings
from pipeline.ingestion.documents import in_full, read
from pipeline.ingestion.health.page_profile import (
    Fault,
    ProfileVerdict,
    compare_profile,
    days_from,
    host_of,
    profile_of,
)
from pipeline.ingestion.health.poll_outcome import BatchedWrites, source_state, unread
from pipeline.ingestion.health.verdict import PollResult
from pipeline.ingestion.likelihood import pace_of
from pipeline.ingestion.listing_limits import newest, overlong
from pipeline.ingestion.publication_dates import with_believed_dates
from pipeline.model.health import ProfileMemory
from pipeline.model.source_rows import PageRow, Remembered, SourceRow
from pipeline.model.sources import ListingPage, Request, Response, Source
from pipeline.runner import foreseen
from pipeline.sources._block_pages import not_a_page

GIVE_UP_AFTER = 3
"""After this many failed pages in a row, the rest of a walk is left for the next round."""


async def poll_source(
    context: Context,
    source: Source,
    together: BatchedWrites | None = None,
    known: Remembered | None = None,
    *,
    paced: bool = False,
) -> PollResult:
    """Walks one source to its end and stores what is new; errors are stored and returned.

    The outcome is committed at once, or with the walks of `together`. `known` is what the store
    remembers about the source, if that has been read already. `paced`: pages where news is unlikely
    are left out for now (`pipeline.ingestion.likelihood`). Raises StorageError only.
    """
    together = together or BatchedWrites(context)
    try:
        known = known or context.store.remembered([source.id])[source.id]
        found, write = await foreseen(
            walked(context, source, known, paced=paced), source.id, source.url
        )
    except SourceError as error:
        found, write = PollResult(source=source.id, error=error), unread(context, source, error)
    together.add(source, write)
    return found


async def walked(
    context: Context, source: Source, known: Remembered, *, paced: bool
) -> tuple[PollResult, Callable[[], None]]:
    """What a walk saw, its publications stored, and what is to be stored about the source."""
    found, pace = PollResult(source=source.id), pace_of(context, source, paced=paced)
    waiting = deque(context.adapters[source.kind].first(source))
    entries = {request.url for request in waiting}
    seen = set(entries)
    unchanged: list[str] = []
    failed = 0
    while waiting and found.error is None:
        request = waiting.popleft()
        walk = pace.kept(request, known.pages.get(request.url))
        try:
            if walk is None:
                entry = request.url in entries
                reading = read_page(context, source, request, found, unchanged, known, entry=entry)
                walk = await foreseen(reading, source.id, request.url)
                found.answered_at = found.answered_at or context.now()
            failed = 0
        except SourceError as error:
            failed += 1
            if request.role == "listing" or failed >= GIVE_UP_AFTER:
                found.error = error
            else:
                found.problems.append(str(error))
            continue
        found.rows += walk.rows if request.role == "listing" else 0
        found.promised = walk.promised or found.promised
        found.problems += walk.problems
        fresh = [other for other in walk.next if other.url not in seen]
        seen.update(other.url for other in fresh)
        waiting.extend(sorted(fresh, key=pace.unlikely))
    return found, source_state(context, source, found, unchanged, known.state)


async def read_page(
    context: Context,
    source: Source,
    request: Request,
    found: PollResult,
    unchanged: list[str],
    memory: Remembered,
    *,
    entry: bool,
) -> ListingPage:
    """Reads one page: notes an unchanged one, stores a changed one with its publications.

    Each in one transaction. A page that is not believed keeps its old validators, so that the next
    round reads it again in full.
    """
    before, known = memory.state, memory.pages.get(request.url)
    response = await asked_anew(context, source, request, known)
    digest = hashlib.sha256(response.body).hexdigest()
    if known and (response.status == 304 or digest == known.body_sha256):
        unchanged.append(request.url)
        found.faults += moved(context, source, request, response, before) if entry else ()
        return ListingPage(next=known.next, rows=known.rows, promised=known.promised)
    stated = await read_anew(context, source, request, response, found)
    weighed = looked(context, source, request, response, stated, known, before) if entry else None
    refs = partial(context.store.listed_refs, source.id)
    walk = newest(with_believed_dates(stated, context.now()), refs, request.url)
    if weighed is not None and weighed.fault is not None:
        return doubted(context, source, request, walk, weighed, weighed.fault, found)
    anew = weighed is not None and weighed.adopted
    with context.store.transaction():
        # what a list beyond all measure has left over from before is no news either
        first = never_polled(before) or overlong(stated)
        store_listings(context, source, request, walk, found, first=first)
        save_read(context, source, request, response, walk, weighed.seen if weighed else None)
        if entry:
            release(context, source, found, everything=bool(accepted(before)) or anew)
    if anew:
        found.notes.append(
            f"{request.url} has changed for good: its present look is taken as usual"
        )
    found.changed.append(request.url)
    return walk


async def asked_anew(
    context: Context, source: Source, request: Request, known: PageRow | None
) -> Response:
    """What a page shows now; once a week in full, otherwise only if its validators have changed."""
    if known is None or in_full(request.url, known.checked_at, context.now()):
        return await read(context.fetcher, request.url, source=source.id)
    return await read(
        context.fetcher,
        request.url,
        source=source.id,
        etag=known.etag,
        last_modified=known.last_modified,
    )


async def read_anew(
    context: Context, source: Source, request: Request, response: Response, found: PollResult
) -> ListingPage:
    """What a changed page lists, as stated. Raises UnexpectedShape if it is another page."""
    if response.status == 304:
        raise UnexpectedShape(
            f"{request.url} answered “not modified” to a first request",
            source=source.id,
            url=request.url,
        )
    try:
        return await listing_limits.read_page(context, source, request, response)
    except UnexpectedShape:
        found.wall = not_a_page(response)
        raise


def save_read(
    context: Context,
    source: Source,
    request: Request,
    response: Response,
    walk: ListingPage,
    seen: ProfileMemory | None,
) -> None:
    """Stores a page as read, with its validators.

    A page with problems is read again in full, or the problems would be forgotten at the next "not
    modified".
    """
    sound = not walk.problems
    context.store.save_page(
        source.id,
        request,
        etag=response.headers.get("etag") if sound else None,
        last_modified=response.headers.get("last-modified") if sound else None,
        body_sha256=hashlib.sha256(response.body).hexdigest() if sound else "",
        next=tuple(each for each in walk.next if not each.once),
        rows=walk.rows,
        promised=walk.promised,
        now=context.now(),
        seen=seen,
    )


def never_polled(before: SourceRow | None) -> bool:
    """Whether a source is being walked for the first time."""
    return before is None or before.first_polled_at is None


def accepted(before: SourceRow | None) -> str | None:
    """The cause that a person accepted; None if nobody did."""
    return before.accepted if before else None


def moved(
    context: Context,
    source: Source,
    request: Request,
    response: Response,
    before: SourceRow | None,
) -> Sequence[Fault]:
    """The faults of an unchanged page: none, unless it now comes from another site."""
    if response.url == request.url or host_of(response.url) == host_of(request.url):
        return ()
    seen = context.store.page_seen(source.id, request.url)
    if seen is None:
        return ()
    now = replace(seen.good, host=host_of(response.url))
    fault = compare_profile(seen, now, request.url, context.now(), 0, accepted(before)).fault
    return (fault,) if fault else ()


def looked(
    context: Context,
    source: Source,
    request: Request,
    response: Response,
    walk: ListingPage,
    known: PageRow | None,
    before: SourceRow | None,
) -> ProfileVerdict:
    """The profile of a page that was read, compared with the one remembered."""
    now = context.now()
    seen = context.store.page_seen(source.id, request.url) if known else None
    days = days_from(known.checked_at, now) if known else 0.0
    return compare_profile(
        seen,
        profile_of(walk, response.url, now[:10]),
        request.url,
        now,
        days,
        accepted(before),
    )


def doubted(
    context: Context,
    source: Source,
    request: Request,
    walk: ListingPage,
    weighed: ProfileVerdict,
    fault: Fault,
    found: PollResult,
) -> ListingPage:
    """Stores what a doubted page lists: as usual if its rows are right, else held."""
    with context.store.transaction():
        if fault.hold:
            for listing in walk.listings:
                found.held += context.store.hold(source.id, listing, fault.cause, context.now())
        else:
            store_listings(context, source, request, walk, found, first=False)
        context.store.keep_seen(source.id, request.url, weighed.seen)
    found.faults.append(fault)
    return ListingPage(rows=walk.rows, problems=walk.problems) if fault.hold else walk
