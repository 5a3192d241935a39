"""Areas, sources, their pages, and hosts, in memory."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Unpack

from pipeline.model.documents import LocalArea
from pipeline.model.health import ProfileMemory, UsualRows
from pipeline.model.source_rows import (
    HostRow,
    PageRow,
    Remembered,
    RobotsRow,
    SourceColumns,
    SourceRow,
)
from pipeline.model.sources import Listing, Request, Source
from tests.support.memory.tables import HeldListing, Page, Tables
from tests.support.rows import replace


class Sources(Tables):
    """See `pipeline.ports.watching.sources`."""

    def sync_areas(self, areas: Iterable[LocalArea]) -> None:
        self.state.areas.update({area.gss_code: area for area in areas})

    def sync_sources(self, sources: Iterable[Source], now: str) -> None:
        named = {source.id: source for source in sources}
        for id, source in named.items():
            self.state.sources[id] = _stated(source, self.state.sources.get(id), now)
        for id, row in self.state.sources.items():
            if id not in named:
                self.state.sources[id] = replace(row, enabled=False)
        for (kind, subject), issue in self.state.issues.items():
            known = self.state.sources.get(subject)
            if kind == "source" and issue.state == "open" and known and not known.enabled:
                closed = replace(issue, state="closed", closed_at=now)
                self.state.issues[kind, subject] = closed

    def source_state(self, source: str) -> SourceRow | None:
        return self.state.sources.get(source)

    def remembered(self, sources: Sequence[str]) -> dict[str, Remembered]:
        return {id: Remembered(self.state.sources.get(id), self._pages(id)) for id in sources}

    def _pages(self, source: str) -> dict[str, PageRow]:
        return {url: page.row for (own, url), page in self.state.pages.items() if own == source}

    def failing(self) -> frozenset[str]:
        return frozenset(id for id, row in self.state.sources.items() if row.failures)

    def watched(self) -> list[SourceRow]:
        return [row for _, row in sorted(self.state.sources.items()) if row.enabled]

    def ready(self, now: str, areas: Sequence[str]) -> list[SourceRow]:
        return [row for row in self.watched() if row.due_at <= now or row.local_area in areas]

    def last_poll(self) -> str | None:
        return max((row.last_polled_at or "" for row in self.watched()), default="") or None

    def unwell(self) -> list[SourceRow]:
        return [row for row in self.watched() if {row.state, row.told_state} - {"ok", None}]

    def update_source(self, source: str, **columns: Unpack[SourceColumns]) -> None:
        self.state.sources[source] = replace(self.state.sources[source], **columns)

    def put_off(self, source: str, until: str) -> None:
        self.update_source(source, next_due_at=until)

    def held_counts(self) -> dict[str, int]:
        return dict(Counter(source for source, _ in self.state.held))

    def accept(self, source: str, cause: str, now: str) -> None:
        row = self.state.sources[source]
        self.state.sources[source] = replace(row, accepted=cause, next_due_at=now)
        self.forget_validators(source, list(self._pages(source)))

    def forget_validators(self, source: str, urls: Sequence[str]) -> None:
        for key in {(source, url) for url in urls} & set(self.state.pages):
            page = self.state.pages[key]
            row = replace(page.row, etag=None, last_modified=None, body_sha256="")
            self.state.pages[key] = replace(page, row=row)

    def acknowledge(self, source: str, note: str, now: str) -> None:
        row = self.state.sources[source]
        self.state.sources[source] = replace(row, acknowledged_at=now, acknowledged_note=note)

    def mark_told(self, states: Iterable[tuple[str, str]], now: str) -> None:
        for source, state in states:
            row = self.state.sources[source]
            self.state.sources[source] = replace(row, told_state=state, told_at=now)


class Pages(Tables):
    """See `Pages` of `pipeline.ports.watching.sources`."""

    def save_page(
        self,
        source: str,
        request: Request,
        *,
        etag: str | None,
        last_modified: str | None,
        body_sha256: str,
        next: tuple[Request, ...],
        rows: int,
        promised: int | None,
        now: str,
        seen: ProfileMemory | None = None,
    ) -> None:
        row = PageRow(
            source_id=source,
            url=request.url,
            etag=etag,
            last_modified=last_modified,
            body_sha256=body_sha256,
            next=next,
            rows=rows,
            promised=promised,
            checked_at=now,
        )
        self.state.pages[source, request.url] = Page(row, seen)

    def pages_checked(self, source: str, urls: Iterable[str], now: str) -> None:
        for key in {(source, url) for url in urls} & set(self.state.pages):
            page = self.state.pages[key]
            self.state.pages[key] = replace(page, row=replace(page.row, checked_at=now))

    def page_seen(self, source: str, url: str) -> ProfileMemory | None:
        page = self.state.pages.get((source, url))
        return page.seen if page else None

    def keep_seen(self, source: str, url: str, seen: ProfileMemory) -> None:
        if (source, url) in self.state.pages:
            page = self.state.pages[source, url]
            self.state.pages[source, url] = replace(page, seen=seen)

    def hold(self, source: str, listing: Listing, cause: str, now: str) -> bool:
        key = (source, listing.ref)
        known = key in self._known() or listing.address in self.state.addresses
        if key in self.state.held or known:
            return False
        self.state.held[key] = HeldListing(listing, cause, now)
        return True

    def _known(self) -> set[tuple[str, str]]:
        return {(source, each.ref) for (source, _), each in self.state.listings.items()}

    def held_listings(self, source: str) -> list[Listing]:
        own = [each for (of, _), each in self.state.held.items() if of == source]
        return [each.listing for each in sorted(own, key=lambda each: each.first_seen)]

    def drop_known_held(self, source: str) -> None:
        for key in self._known() & set(self.state.held):
            if key[0] == source:
                del self.state.held[key]


class Hosts(Tables):
    """See `pipeline.ports.watching.hosts`."""

    def host(self, name: str) -> HostRow | None:
        return self.state.hosts.get(name)

    def save_host(self, name: str, *, held_until: str, failures: int, rests_until: str) -> None:
        self.state.hosts[name] = HostRow(held_until, failures, rests_until)

    def robots(self, site: str) -> RobotsRow | None:
        return self.state.robots.get(site)

    def save_robots(self, site: str, *, status: int, body: str, asked_at: str) -> None:
        self.state.robots[site] = RobotsRow(status, body, asked_at)


def _stated(source: Source, known: SourceRow | None, now: str) -> SourceRow:
    """A source as it is stated; another address begins anew."""
    same = known is not None and known.url == source.url
    row = known or SourceRow(
        id=source.id,
        kind=source.kind,
        url=source.url,
        publisher=source.publisher,
        local_area=source.local_area,
        doc_type=source.doc_type,
        every=source.every,
        reuse=source.reuse,
        enabled=source.enabled,
        added_at=now,
        first_polled_at=None,
        last_polled_at=None,
        last_ok_at=None,
        next_due_at=None,
        not_before=None,
        failures=0,
        rows=None,
        promised=None,
        state="new" if source.certainty == "confirmed" else "probation",
        reason="",
        certainty=source.certainty,
        state_since=None,
        cause="",
        fix="",
        good_rounds=0,
        usual=UsualRows(),
        accepted=None,
        acknowledged_at=None,
        acknowledged_note="",
        told_state=None,
        told_at=None,
    )
    return replace(
        row,
        kind=source.kind,
        url=source.url,
        publisher=source.publisher,
        local_area=source.local_area,
        doc_type=source.doc_type,
        every=source.every,
        reuse=source.reuse,
        enabled=source.enabled,
        certainty=source.certainty,
        usual=row.usual if same else UsualRows(),
        next_due_at=row.next_due_at if same else None,
    )
