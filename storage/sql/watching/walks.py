"""Walks of whole listings."""

from collections.abc import Iterable

from pipeline.model.source_rows import WalkPageRow, WalkRow
from pipeline.model.sources import Listing, Request, Source
from storage.sql.connection import Connection
from storage.sql.json_columns import dumps

TRIES = 3
"""How often a page is tried in one run, and again in the run that resumes its walk."""


class WalksMixin(Connection):
    """Documented in `pipeline.ports.watching.walks`; writes expect the open transaction."""

    def take_up_walk(
        self, kind: str, source: str, since: str | None, until: str | None
    ) -> int | None:
        row = self.row(
            "SELECT id, finished_at FROM walks WHERE kind = ? AND source_id = ? AND"
            " coalesce(since, '') = ? AND coalesce(until, '') = ? ORDER BY id DESC LIMIT 1",
            kind,
            source,
            since or "",
            until or "",
        )
        if row is None:
            return None
        again = self.changed(
            "UPDATE walk_pages SET state = 'pending' WHERE walk_id = ? AND state = 'failed' AND"
            " tries < ?",
            row["id"],
            2 * TRIES,
        )
        if row["finished_at"] is not None and not again:
            return None
        self.run("UPDATE walks SET finished_at = NULL WHERE id = ?", row["id"])
        self.count_walk(row["id"], failed=-again)
        return int(row["id"])

    def begin_walk(
        self, kind: str, source: str, since: str | None, until: str | None, now: str
    ) -> int:
        for table in ("walk_pages", "walk_listings"):
            self.run(
                f"DELETE FROM {table} WHERE walk_id IN (SELECT id FROM walks WHERE kind = ? AND"
                " source_id = ? AND finished_at IS NOT NULL)",
                kind,
                source,
            )
        id: int = self.inserted(
            "INSERT INTO walks (kind, source_id, since, until, started_at) VALUES (?, ?, ?, ?, ?)"
            " RETURNING id",
            kind,
            source,
            since,
            until,
            now,
        )
        return id

    def walk(self, id: int) -> WalkRow:
        return self.typed_only(WalkRow, "SELECT * FROM walks WHERE id = ?", id)

    def last_walks(self, kind: str) -> dict[str, WalkRow]:
        rows = self.typed(
            WalkRow,
            "SELECT * FROM walks WHERE id IN (SELECT max(id) FROM walks WHERE kind = ? GROUP BY"
            " source_id)",
            kind,
        )
        return {row.source_id: row for row in rows}

    def count_walk(self, id: int, **counts: int) -> None:
        known = dict(self.walk(id).counts)
        for name, more in counts.items():
            known[name] = known.get(name, 0) + more
        self.run("UPDATE walks SET counts = ? WHERE id = ?", dumps(known), id)

    def finish_walk(self, id: int, now: str) -> None:
        self.run("UPDATE walks SET finished_at = ? WHERE id = ?", now, id)

    def next_walk_page(self, id: int) -> WalkPageRow | None:
        return self.typed_row(
            WalkPageRow,
            "SELECT seq, url, role, tries FROM walk_pages WHERE walk_id = ? AND state = 'pending'"
            " ORDER BY tries, seq LIMIT 1",
            id,
        )

    def add_walk_pages(self, id: int, requests: Iterable[Request]) -> int:
        return sum(
            self.changed(
                "INSERT INTO walk_pages (walk_id, url, role) VALUES (?, ?, ?) ON CONFLICT DO"
                " NOTHING",
                id,
                request.url,
                request.role,
            )
            for request in requests
        )

    def walk_page_read(self, seq: int) -> None:
        self.run("UPDATE walk_pages SET state = 'done', error = '' WHERE seq = ?", seq)

    def walk_page_failed(self, seq: int, error: str, tries: int, *, left: bool) -> None:
        self.run(
            "UPDATE walk_pages SET state = ?, error = ?, tries = ? WHERE seq = ?",
            "failed" if left else "pending",
            error,
            tries,
            seq,
        )

    def saw_listing(self, id: int, source: Source, listing: Listing, *, new: bool) -> None:
        self.run(
            "INSERT INTO walk_listings SELECT ?, publication_id, ?, ? FROM listings WHERE source_id"
            " = ? AND source_ref = ? ON CONFLICT DO NOTHING",
            id,
            listing.published,
            new,
            source.id,
            listing.ref,
        )
