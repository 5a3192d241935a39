"""One walk of a source: ask, read, and store publications together with the validators that stand for them."""

import hashlib
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pipeline.context import Tools
from pipeline.errors import SourceError, UnexpectedShape
from pipeline.ingestion.discover import release, store_listings
from pipeline.ingestion.health.page_profile import Fault, Weighed, days_from, host_of, look, weigh
from pipeline.ingestion.health.poll_outcome import Together, ending
from pipeline.ingestion.health.verdict import Round
from pipeline.model.sources import Request, Response, Source, Walk
from pipeline.ports.store import Remembered
from pipeline.sources._block_pages import not_a_page

GIVE_UP_AFTER = 3
"""Pages in a row that cannot be had before the rest of a walk is left for the next round."""


async def walk_source(
    tools: Tools, source: Source, together: Together | None = None, known: Remembered | None = None
) -> Round:  # fmt: skip
    """Walks one source to its end and stores what is new; errors are stored with the source and returned, not raised.

    How it ended is committed at once, or with the walks of `together`. `known` is what the store remembers of it, where
    that was read already.
    """
    found = Round(source.id)
    known = known or tools.store.remembered([source.id])[source.id]
    waiting = deque(tools.adapters[source.kind].first(source))
    entries = {request.url for request in waiting}
    seen = set(entries)
    unchanged: list[str] = []
    failed = 0
    while waiting and found.error is None:
        request = waiting.popleft()
        try:
            walk = await read_page(tools, source, request, found, unchanged, known, entry=request.url in entries)
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
        waiting.extend(fresh)
    (together or Together(tools.store)).add(ending(tools, source, found, unchanged, known.state))
    return found


async def read_page(
    tools: Tools, source: Source, request: Request, found: Round, unchanged: list[str], memory: Remembered, *, entry: bool
) -> Walk:  # fmt: skip
    """One page: unchanged ones are only noted, changed ones read and stored with their publications in one transaction.

    A page that is not believed keeps its old validators, so that the next round reads it again in full.
    """
    before, known = memory.state, memory.pages.get(request.url) or {}
    response = await tools.fetcher.get(
        request.url, source=source.id, etag=known.get("etag"), last_modified=known.get("last_modified")
    )
    digest = hashlib.sha256(response.body).hexdigest()
    if known and (response.status == 304 or digest == known["body_sha256"]):
        unchanged.append(request.url)
        found.faults += moved(tools, source, request, response, before) if entry else ()
        return Walk(next=known["next"], rows=known["rows"], promised=known["promised"])
    if response.status == 304:
        raise UnexpectedShape(
            f"{request.url} answered “not modified” to a first request", source=source.id, url=request.url
        )
    try:
        walk = tools.adapters[source.kind].read(source, request, response)
    except UnexpectedShape:
        found.wall = not_a_page(response)
        raise
    weighed = looked(tools, source, request, response, walk, known, before) if entry else None
    if weighed is not None and weighed.fault is not None:
        return doubted(tools, source, request, walk, weighed, weighed.fault, found)
    first = before.get("first_polled_at") is None
    # a page with problems is read again in full, or the problems would be forgotten with the next "not modified"
    sound = not walk.problems
    with tools.store.transaction():
        store_listings(tools, source, request, walk, found, first)
        tools.store.save_page(
            source.id, request, etag=response.headers.get("etag") if sound else None,
            last_modified=response.headers.get("last-modified") if sound else None, body_sha256=digest if sound else "",
            next=walk.next, rows=walk.rows, promised=walk.promised, now=tools.now(), seen=weighed.seen if weighed else None,
        )  # fmt: skip
        if entry:
            release(
                tools,
                source,
                found,
                everything=bool(before.get("accepted")) or (weighed is not None and weighed.adopted),
            )
    if weighed is not None and weighed.adopted:
        found.notes.append(f"{request.url} has changed for good: its present look is taken as usual")
    found.changed.append(request.url)
    return walk


def moved(
    tools: Tools, source: Source, request: Request, response: Response, before: Mapping[str, Any]
) -> Sequence[Fault]:  # fmt: skip
    """What is wrong with an unchanged page: nothing, unless it now comes from another site."""
    if response.url == request.url or host_of(response.url) == host_of(request.url):
        return ()
    seen = tools.store.page_seen(source.id, request.url)
    if seen is None:
        return ()
    now = replace(seen.good, host=host_of(response.url))
    fault = weigh(seen, now, request.url, tools.now(), 0, before.get("accepted")).fault
    return (fault,) if fault else ()


def looked(
    tools: Tools, source: Source, request: Request, response: Response, walk: Walk, known: Mapping[str, Any],
    before: Mapping[str, Any],
) -> Weighed:  # fmt: skip
    """The look of a page that was read, weighed against what is remembered of it."""
    now = tools.now()
    seen = tools.store.page_seen(source.id, request.url) if known else None
    days = days_from(known["checked_at"], now) if known else 0.0
    return weigh(seen, look(walk, response.url, now[:10]), request.url, now, days, before.get("accepted"))


def doubted(
    tools: Tools, source: Source, request: Request, walk: Walk, weighed: Weighed, fault: Fault, found: Round
) -> Walk:  # fmt: skip
    """Stores what a page that is not believed lists: as it is where its rows are true, else apart, until it is confirmed."""
    with tools.store.transaction():
        if fault.hold:
            for listing in walk.listings:
                found.held += tools.store.hold(source.id, listing, fault.cause, tools.now())
        else:
            store_listings(tools, source, request, walk, found, first=False)
        tools.store.keep_seen(source.id, request.url, weighed.seen)
    found.faults.append(fault)
    return Walk(rows=walk.rows, problems=walk.problems) if fault.hold else walk
