"""One walk of a source: ask, read, and store publications together with the validators that stand for them."""

import hashlib
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from pipeline.backoff import spread
from pipeline.clock import london_date, stamp
from pipeline.errors import Refused, SourceError, UnexpectedShape, UnknownTerm
from pipeline.events import PUBLICATION_DISCOVERED, NewEvent
from pipeline.model import Listing, Request, Source, Walk
from pipeline.ports import Store
from pipeline.terms import Origin
from pipeline.tools import Tools

log = structlog.get_logger("sendwatch")

QUIET_DAYS = 30
"""On a source's first walk, what was published longer ago than this enters silently, as a backfill would."""
FIRST_RETRY_SECONDS, DAY_SECONDS = 300.0, 86_400.0
GIVE_UP_AFTER = 3
"""Pages in a row that cannot be had before the rest of a walk is left for the next round."""


@dataclass
class Round:
    """What one walk saw: publications new to us, rows, what the listing promised, and problems in words."""

    source: str
    new: list[tuple[str, Listing]] = field(default_factory=list)
    rows: int = 0
    promised: int | None = None
    problems: list[str] = field(default_factory=list)
    error: SourceError | None = None


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
    first = tools.store.source_state(source.id).get("first_polled_at") is None
    adapter = tools.adapters[source.kind]
    waiting = deque(adapter.first(source))
    seen = {request.url for request in waiting}
    unchanged: list[str] = []
    failed = 0
    while waiting and found.error is None:
        request = waiting.popleft()
        try:
            walk = await read_page(tools, source, request, found, unchanged, first)
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
    tools: Tools, source: Source, request: Request, found: Round, unchanged: list[str], first: bool
) -> Walk:  # fmt: skip
    """One page: unchanged ones are only noted, changed ones read and stored with their publications in one transaction."""
    known = tools.store.page(source.id, request.url) or {}
    response = await tools.fetcher.get(
        request.url, source=source.id, etag=known.get("etag"), last_modified=known.get("last_modified")
    )
    digest = hashlib.sha256(response.body).hexdigest()
    if known and (response.status == 304 or digest == known["body_sha256"]):
        unchanged.append(request.url)
        return Walk(next=known["next"], rows=known["rows"], promised=known["promised"])
    if response.status == 304:
        raise UnexpectedShape(
            f"{request.url} answered “not modified” to a first request", source=source.id, url=request.url
        )
    walk = tools.adapters[source.kind].read(source, request, response)
    with tools.store.transaction():
        for listing in walk.listings:
            if id := discover(tools, source, listing, first):
                found.new.append((id, listing))
        for field_name, value in walk.unknown:
            words = f"{request.url}: {UnknownTerm(field_name, value)} (what bears it is kept and read all the same)"
            tools.store.raise_issue("term", f"{field_name}: {value}", words, tools.now())
        tools.store.save_page(
            source.id, request, etag=response.headers.get("etag"), last_modified=response.headers.get("last-modified"),
            body_sha256=digest, next=walk.next, rows=walk.rows, promised=walk.promised, now=tools.now(),
        )  # fmt: skip
    return walk


def discover(
    tools: Tools, source: Source, listing: Listing, first: bool, parent: str | None = None, origin: Origin | None = None
) -> str | None:  # fmt: skip
    """Records a publication and its event, in the open transaction; None when it was known."""
    day = london_date(listing.published)
    limit = london_date(stamp(tools.clock.now() - timedelta(days=QUIET_DAYS))) or ""
    if origin is None:
        origin = Origin.BACKFILL if first and day is not None and day < limit else Origin.LIVE
    id = tools.store.discover(source, listing, published_on=day, origin=origin, now=tools.now(), parent=parent)
    if id is not None:
        tools.store.emit(NewEvent(PUBLICATION_DISCOVERED, id, "", origin), tools.now())
    return id


def ending(tools: Tools, source: Source, found: Round, unchanged: Sequence[str]) -> Callable[[], None]:
    """What to store of how a walk went: the source's state, when it is due again, and what a person should know."""
    now = tools.now()
    state, reason = judge(source, found)
    before = tools.store.source_state(source.id)
    failures = 0 if found.error is None else int(before.get("failures") or 0) + 1
    wait = source.every if found.error is None else retry_seconds(found.error, failures, source)
    columns: dict[str, object] = {
        "last_polled_at": now, "next_due_at": tools.later(wait), "failures": failures, "state": state, "reason": reason,
        "not_before": tools.later(found.error.retry_after) if found.error and found.error.retry_after else None,
    }  # fmt: skip
    if found.error is None:
        columns |= {"last_ok_at": now, "first_polled_at": before.get("first_polled_at") or now}
        columns |= {"rows": found.rows, "promised": found.promised}
    log_change(source, str(before.get("state") or "new"), state, reason)

    def write() -> None:
        tools.store.pages_checked(source.id, unchanged, now)
        tools.store.update_source(source.id, **columns)
        if state != "ok":
            tools.store.raise_issue("source", source.id, reason, now)
        elif before.get("state") != "ok":
            tools.store.close_issue("source", source.id, now)

    return write


def log_change(source: Source, before: str, state: str, reason: str) -> None:
    """Logs that a source's state has changed: once when it breaks, once when it is well again."""
    if state == before or (state == "ok" and before == "new"):
        return
    if state == "ok":
        log.warning("source is well again", source=source.id)
    else:
        log.warning("source needs a look", source=source.id, state=state, reason=reason)


def retry_seconds(error: SourceError, failures: int, source: Source) -> float:
    """How long to leave a failing source alone: soon at first, longer with each failure, up to a day, spread by a fifth.

    Never less than its own wish. A site that refuses is asked less and less often from the start: never sooner than its
    own rhythm.
    """
    start = source.every if isinstance(error, Refused) else FIRST_RETRY_SECONDS
    wait = min(start * 2.0 ** min(failures - 1, 16), DAY_SECONDS)
    return max(spread(wait, source.id, str(failures)), error.retry_after or 0)


def judge(source: Source, found: Round) -> tuple[str, str]:
    """The state that a walk leaves its source in, and the reason in words ("" when all is well)."""
    if found.error is not None:
        return ("refused" if isinstance(found.error, Refused) else "failing"), str(found.error)
    if found.promised is not None and found.rows < found.promised:
        return (
            "suspect",
            f"{source.url} promises {found.promised} rows and showed {found.rows}: the listing may be cut short",
        )
    if source.expect_rows and not source.expect_rows[0] <= found.rows <= source.expect_rows[1]:
        low, high = source.expect_rows
        return "suspect", (
            f"{source.url} showed {found.rows} rows where {low} to {high} are expected: look at the page,"
            f" and correct [sources.{source.id}] expect if it has changed for good"
        )
    if found.problems:
        more = f" (and {len(found.problems) - 1} more)" if len(found.problems) > 1 else ""
        return "suspect", found.problems[0] + more
    return "ok", ""
