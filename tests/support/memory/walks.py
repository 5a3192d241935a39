"""Walks of whole listings, and what they showed, in memory."""

from collections import Counter
from collections.abc import Iterable

from pipeline.model.publication_rows import PublicationName, PublicationRow, StateCount
from pipeline.model.source_rows import Failure, WalkPageRow, WalkRow
from pipeline.model.sources import Listing, Request, Source
from pipeline.model.terms import WalkKind
from tests.support.memory.publications import Publications
from tests.support.memory.tables import Sighting, Tables, WalkPage
from tests.support.rows import replace

TRIES_IN_TWO_RUNS = 6


class Walks(Tables):
    """See `pipeline.ports.watching.walks`."""

    def take_up_walk(
        self, kind: str, source: str, since: str | None, until: str | None
    ) -> int | None:
        row = self._last_of(
            each
            for each in self.state.walks.values()
            if (each.kind, each.source_id, each.since, each.until) == (kind, source, since, until)
        )
        if row is None:
            return None
        again = self._try_again(row.id)
        if row.finished_at is not None and not again:
            return None
        self.state.walks[row.id] = replace(row, finished_at=None)
        self.count_walk(row.id, failed=-again)
        return row.id

    def _last_of(self, walks: Iterable[WalkRow]) -> WalkRow | None:
        return max(walks, key=lambda each: each.id, default=None)

    def _try_again(self, id: int) -> int:
        again = [
            seq
            for seq, page in self.state.walk_pages.items()
            if page.walk == id and page.state == "failed" and page.tries < TRIES_IN_TWO_RUNS
        ]
        for seq in again:
            self._set_page(seq, state="pending")
        return len(again)

    def begin_walk(
        self, kind: str, source: str, since: str | None, until: str | None, now: str
    ) -> int:
        for each in self.state.walks.values():
            if (each.kind, each.source_id) == (kind, source) and each.finished_at is not None:
                self._forget(each.id)
        id = max(self.state.walks, default=0) + 1
        self.state.walks[id] = WalkRow(
            id=id,
            kind=WalkKind(kind),
            source_id=source,
            since=since,
            until=until,
            started_at=now,
            finished_at=None,
            counts={},
        )
        return id

    def _forget(self, id: int) -> None:
        for seq in [seq for seq, page in self.state.walk_pages.items() if page.walk == id]:
            del self.state.walk_pages[seq]
        for key in [key for key in self.state.sightings if key[0] == id]:
            del self.state.sightings[key]

    def walk(self, id: int) -> WalkRow:
        return self.state.walks[id]

    def last_walks(self, kind: str) -> dict[str, WalkRow]:
        walks = sorted(self.state.walks.items())
        return {row.source_id: row for _, row in walks if row.kind == kind}

    def count_walk(self, id: int, **counts: int) -> None:
        row = self.state.walks[id]
        more = {name: row.counts.get(name, 0) + n for name, n in counts.items()}
        self.state.walks[id] = replace(row, counts={**row.counts, **more})

    def finish_walk(self, id: int, now: str) -> None:
        self.state.walks[id] = replace(self.state.walks[id], finished_at=now)

    def next_walk_page(self, id: int) -> WalkPageRow | None:
        waiting = [
            (page.tries, seq)
            for seq, page in self.state.walk_pages.items()
            if page.walk == id and page.state == "pending"
        ]
        if not waiting:
            return None
        tries, seq = min(waiting)
        page = self.state.walk_pages[seq]
        return WalkPageRow(seq, page.url, page.role, tries)

    def add_walk_pages(self, id: int, requests: Iterable[Request]) -> int:
        known = {page.url for page in self.state.walk_pages.values() if page.walk == id}
        new: dict[str, Request] = {}
        for each in requests:
            if each.url not in known:
                new.setdefault(each.url, each)
        last = max(self.state.walk_pages, default=0)
        for seq, each in enumerate(new.values(), last + 1):
            self.state.walk_pages[seq] = WalkPage(id, each.url, each.role)
        return len(new)

    def _set_page(self, seq: int, **changes: str | int) -> None:
        page = self.state.walk_pages[seq]
        self.state.walk_pages[seq] = replace(page, **changes)

    def walk_page_read(self, seq: int) -> None:
        self._set_page(seq, state="done", error="")

    def walk_page_failed(self, seq: int, error: str, tries: int, *, left: bool) -> None:
        self._set_page(seq, state="failed" if left else "pending", error=error, tries=tries)

    def saw_listing(self, id: int, source: Source, listing: Listing, *, new: bool) -> None:
        publication = next(
            of
            for (by, of), each in self.state.listings.items()
            if (by, each.ref) == (source.id, listing.ref)
        )
        self.state.sightings.setdefault((id, publication), Sighting(listing.published, new))


class WalkResults(Publications):
    """See `WalkResults` of `pipeline.ports.watching.walks`."""

    def failed_walk_pages(self, id: int, limit: int) -> list[Failure]:
        failed = [
            Failure(page.url, page.error)
            for _, page in sorted(self.state.walk_pages.items())
            if page.walk == id and page.state == "failed"
        ]
        return failed[:limit]

    def _new_in(self, id: int) -> list[PublicationRow]:
        new = {own for (walk, own), seen in self.state.sightings.items() if walk == id and seen.new}
        return [row for row in self._all() if row.id in new]

    def new_in_walk(self, id: int) -> list[StateCount]:
        found = Counter((row.state, row.label) for row in self._new_in(id))
        return [StateCount(state, label, n) for (state, label), n in found.items()]

    def not_had_in_walk(self, id: int, limit: int) -> list[Failure]:
        found = [row for row in self._new_in(id) if row.reason and row.label is None]
        return [Failure(row.url, row.reason) for row in found[:limit]]

    def only_in_walk(self, id: int, after: str) -> list[PublicationName]:
        return [_named(row) for row in self._new_in(id) if (row.published_on or "") > after]

    def missing_in_walk(self, id: int) -> list[PublicationName]:
        walk = self.state.walks[id]
        seen = {own: each for (of, own), each in self.state.sightings.items() if of == id}
        oldest = min((each.published[:10] for each in seen.values() if each.published), default="9")
        return [
            _named(row)
            for row in self._all()
            if (walk.source_id, row.id) in self.state.listings
            and (row.parent_id, row.state) == (None, "recorded")
            and row.first_seen < walk.started_at
            and (row.published_on or "") > oldest
            and row.id not in seen
        ]


def _named(row: PublicationRow) -> PublicationName:
    return PublicationName(row.id, row.title, row.url, row.published_on, row.label)
