"""One walk of a source: ask, read, and store publications together with the validators that stand for them."""

import hashlib
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from pipeline.backoff import spread
from pipeline.clock import london_date, stamp
from pipeline.errors import Refused, SourceError, UnexpectedShape, UnknownTerm
from pipeline.events import PUBLICATION_DISCOVERED, NewEvent
from pipeline.health import BROKEN, Round, Verdict, judge
from pipeline.log import Log
from pipeline.looks import Fault, Weighed, days_from, host_of, look, weigh
from pipeline.model import Listing, Request, Response, Source, Walk
from pipeline.ports import Store
from pipeline.sources._walls import not_a_page
from pipeline.terms import Origin
from pipeline.tools import Tools

log = Log()

QUIET_DAYS = 30
"""On a source's first walk, what was published longer ago than this enters silently, as a backfill would."""
FIRST_RETRY_SECONDS, DAY_SECONDS = 300.0, 86_400.0
GIVE_UP_AFTER = 3
"""Pages in a row that cannot be had before the rest of a walk is left for the next round."""


class Together:
    """How walks ended, committed many at a time: most find nothing new, and a commit each would cost more than the walks.

    What a crash takes away is only that a source was looked at: it is looked at again.
    """

    def __init__(self, store: Store, at_once: int = 1) -> None:
        self.store, self.at_once = store, at_once
        self.writes: list[Callable[[], None]] = []

    def add(self, write: Callable[[], None]) -> None:
        """Keeps `write` for the next commit, which comes with the `at_once`-th."""
        self.writes.append(write)
        if len(self.writes) >= self.at_once:
            self.flush()

    def flush(self) -> None:
        """Commits what is kept."""
        writes, self.writes = self.writes, []
        if writes:
            with self.store.transaction():
                for write in writes:
                    write()


async def walk_source(tools: Tools, source: Source, together: Together | None = None) -> Round:
    """Walks one source to its end and stores what is new; errors are stored with the source and returned, not raised.

    How it ended is committed at once, or with the walks of `together`.
    """
    found = Round(source.id)
    before = tools.store.source_state(source.id)
    waiting = deque(tools.adapters[source.kind].first(source))
    entries = {request.url for request in waiting}
    seen = set(entries)
    unchanged: list[str] = []
    failed = 0
    while waiting and found.error is None:
        request = waiting.popleft()
        try:
            walk = await read_page(tools, source, request, found, unchanged, before, entry=request.url in entries)
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
    (together or Together(tools.store)).add(ending(tools, source, found, unchanged))
    return found


async def read_page(
    tools: Tools, source: Source, request: Request, found: Round, unchanged: list[str], before: Mapping[str, Any], *, entry: bool
) -> Walk:  # fmt: skip
    """One page: unchanged ones are only noted, changed ones read and stored with their publications in one transaction.

    A page that is not believed keeps its old validators, so that the next round reads it again in full.
    """
    known = tools.store.page(source.id, request.url) or {}
    response = await tools.fetcher.get(
        request.url, source=source.id, etag=known.get("etag"), last_modified=known.get("last_modified")
    )
    digest = hashlib.sha256(response.body).hexdigest()
    if known and (response.status == 304 or digest == known["body_sha256"]):
        unchanged.append(request.url)
        found.faults += moved(tools, source, request, response) if entry else ()
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


def moved(tools: Tools, source: Source, request: Request, response: Response) -> Sequence[Fault]:
    """What is wrong with an unchanged page: nothing, unless it now comes from another site."""
    if response.url == request.url or host_of(response.url) == host_of(request.url):
        return ()
    seen = tools.store.page_seen(source.id, request.url)
    if seen is None:
        return ()
    now = replace(seen.good, host=host_of(response.url))
    fault = weigh(seen, now, request.url, tools.now(), 0, tools.store.source_state(source.id).get("accepted")).fault
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


def store_listings(tools: Tools, source: Source, request: Request, walk: Walk, found: Round, first: bool) -> None:
    """Records what a page lists, in the open transaction, and asks about words that the vocabulary lacks."""
    for listing in walk.listings:
        if id := discover(tools, source, listing, first):
            found.new.append((id, listing))
    for field_name, value in walk.unknown:
        words = f"{request.url}: {UnknownTerm(field_name, value)} (what bears it is kept and read all the same)"
        tools.store.raise_issue("term", f"{field_name}: {value}", words, tools.now())


def release(tools: Tools, source: Source, found: Round, *, everything: bool) -> None:
    """Lets go of rows that were held back, in the open transaction: those known now, or all where a person or time says so."""
    for listing in tools.store.held_listings(source.id) if everything else ():
        if id := discover(tools, source, listing, first=False):
            found.new.append((id, listing))
    tools.store.drop_known_held(source.id)


def quiet_before(tools: Tools) -> str:
    """The London date before which a publication of a source's first walk enters silently."""
    return london_date(stamp(tools.clock.now() - timedelta(days=QUIET_DAYS))) or ""


def discover(
    tools: Tools, source: Source, listing: Listing, first: bool, parent: str | None = None, origin: Origin | None = None
) -> str | None:  # fmt: skip
    """Records a publication and its event, in the open transaction; None when it was known.

    A first walk shows what has long been there. What it does not date is `undated` until its text is read.
    """
    day = london_date(listing.published)
    limit = quiet_before(tools)
    undated = origin is None and first and day is None
    if origin is None:
        origin = Origin.BACKFILL if first and day is not None and day < limit else Origin.LIVE
    id = tools.store.discover(source, listing, published_on=day, origin=origin, now=tools.now(), parent=parent)
    if id is not None:
        payload: dict[str, object] = {"undated": limit} if undated else {}
        tools.store.emit(NewEvent(PUBLICATION_DISCOVERED, id, "", origin, payload), tools.now())
    else:
        tools.store.listed_again(source, listing, day, tools.now())
    return id


def ending(tools: Tools, source: Source, found: Round, unchanged: Sequence[str]) -> Callable[[], None]:
    """What to store of how a walk went: the source's state, when it is due again, and what a person should know."""
    now = tools.now()
    before = tools.store.source_state(source.id)
    verdict = judge(source, tools.store.history(before), found, now)
    columns = outcome(tools, source, found, before, verdict)
    log_change(source, str(before.get("state") or "new"), verdict)

    def write() -> None:
        tools.store.pages_checked(source.id, unchanged, now)
        if verdict.doubted:
            tools.store.forget_validators(source.id, found.changed)
        tools.store.update_source(source.id, usual=verdict.usual, **columns)
        if verdict.state in BROKEN:
            tools.store.raise_issue("source", source.id, f"{verdict.reason}: {verdict.fix}", now)
        elif before.get("state") in BROKEN:
            tools.store.close_issue("source", source.id, now)

    return write


def outcome(
    tools: Tools, source: Source, found: Round, before: Mapping[str, Any], verdict: Verdict
) -> dict[str, object]:  # fmt: skip
    """The columns of a source's row after a walk. An acknowledgement holds for one state and cause; a change ends it."""
    now = tools.now()
    failures = 0 if found.error is None else int(before.get("failures") or 0) + 1
    wait = source.every if found.error is None else retry_seconds(found.error, failures, source)
    columns: dict[str, object] = {
        "last_polled_at": now, "next_due_at": tools.later(wait), "failures": failures, "state": verdict.state,
        "reason": verdict.reason, "cause": verdict.cause, "fix": verdict.fix,
        "good_rounds": int(before.get("good_rounds") or 0) + (verdict.good and found.rows > 0),
        "not_before": tools.later(found.error.retry_after) if found.error and found.error.retry_after else None,
    }  # fmt: skip
    if found.error is None:
        columns |= {"last_ok_at": now, "first_polled_at": before.get("first_polled_at") or now}
        columns |= {"rows": found.rows, "promised": found.promised}
        columns |= {"accepted": None} if before.get("accepted") else {}
    if (verdict.state, verdict.cause) != (before.get("state"), before.get("cause")):
        columns |= {"acknowledged_at": None, "acknowledged_note": ""}
    if verdict.state != before.get("state") or not before.get("state_since"):
        columns["state_since"] = now
    return columns


def log_change(source: Source, before: str, verdict: Verdict) -> None:
    """Logs that a source's state has changed: once when it breaks, once when it is well again."""
    if verdict.state in BROKEN and verdict.state != before:
        log.warning("source needs a look", source=source.id, state=verdict.state, reason=verdict.reason)
    elif verdict.state == "ok" and before in BROKEN:
        log.warning("source is well again", source=source.id)


def retry_seconds(error: SourceError, failures: int, source: Source) -> float:
    """How long to leave a failing source alone: soon at first, longer with each failure, up to a day, spread by a fifth.

    Never less than its own wish. A site that refuses is asked less and less often from the start: never sooner than its
    own rhythm.
    """
    start = source.every if isinstance(error, Refused) else FIRST_RETRY_SECONDS
    wait = min(start * 2.0 ** min(failures - 1, 16), DAY_SECONDS)
    return max(spread(wait, source.id, str(failures)), error.retry_after or 0)
