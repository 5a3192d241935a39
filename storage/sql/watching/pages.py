"""Listing pages and held rows."""

from collections.abc import Iterable, Sequence

from pipeline.model.health import ProfileMemory
from pipeline.model.sources import Listing, Request
from storage.sql.connection import Connection
from storage.sql.json_columns import dumps, loads

FORGOTTEN = (
    "UPDATE pages SET etag = NULL, last_modified = NULL, body_sha256 = '' WHERE source_id = ?"
)
"""Makes a source's pages be read anew, as if nothing were known of what they held."""


class PagesMixin(Connection):
    """Documented in `pipeline.ports.watching.sources`; writes expect the open transaction."""

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
        self.run(
            "INSERT INTO pages (source_id, url, role, etag, last_modified, body_sha256, next,"
            " rows, promised, checked_at, changed_at, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " ?, ?) ON CONFLICT (source_id, url) DO UPDATE SET role = excluded.role, etag ="
            " excluded.etag, last_modified = excluded.last_modified, body_sha256 ="
            " excluded.body_sha256, next = excluded.next, rows = excluded.rows, promised ="
            " excluded.promised, checked_at = excluded.checked_at, changed_at ="
            " excluded.changed_at, seen = excluded.seen",
            source,
            request.url,
            request.role,
            etag,
            last_modified,
            body_sha256,
            dumps(next),
            rows,
            promised,
            now,
            now,
            dumps(seen) if seen else None,
        )

    def pages_checked(self, source: str, urls: Iterable[str], now: str) -> None:
        for url in urls:
            self.run(
                "UPDATE pages SET checked_at = ? WHERE source_id = ? AND url = ?", now, source, url
            )

    def page_seen(self, source: str, url: str) -> ProfileMemory | None:
        row = self.row("SELECT seen FROM pages WHERE source_id = ? AND url = ?", source, url)
        return loads(row["seen"], ProfileMemory) if row and row["seen"] else None

    def keep_seen(self, source: str, url: str, seen: ProfileMemory) -> None:
        self.run(
            "UPDATE pages SET seen = ? WHERE source_id = ? AND url = ?", dumps(seen), source, url
        )

    def forget_validators(self, source: str, urls: Sequence[str]) -> None:
        for url in urls:
            self.run(f"{FORGOTTEN} AND url = ?", source, url)

    def hold(self, source: str, listing: Listing, cause: str, now: str) -> bool:
        ref = listing.ref
        return bool(
            self.changed(
                "INSERT INTO held_listings SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM"
                " listings WHERE source_id = ? AND source_ref = ?) AND NOT EXISTS (SELECT 1 FROM"
                " addresses WHERE address = ?) ON CONFLICT DO NOTHING",
                source,
                ref,
                dumps(listing),
                cause,
                now,
                source,
                ref,
                listing.address,
            )
        )

    def held_listings(self, source: str) -> list[Listing]:
        rows = self.rows(
            "SELECT listing FROM held_listings WHERE source_id = ? ORDER BY first_seen, rowid",
            source,
        )
        return [loads(row["listing"], Listing) for row in rows]

    def drop_known_held(self, source: str) -> None:
        self.run(
            "DELETE FROM held_listings WHERE source_id = ? AND source_ref IN"
            " (SELECT source_ref FROM listings WHERE source_id = ?)",
            source,
            source,
        )
