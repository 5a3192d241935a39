"""How sources list publications."""

from pipeline.model.publication_rows import ListedAgain, ListingRow, PublicationRow
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import Origin
from storage.sql.connection import Connection
from storage.sql.keys import listed_id, listing_signature
from storage.sql.rows import PUBLICATIONS


class ListingsMixin(Connection):
    """Documented in `pipeline.ports.facts.listings`; writes expect the open transaction."""

    def discover(
        self,
        source: Source,
        listing: Listing,
        *,
        published_on: str | None,
        origin: Origin,
        now: str,
        parent: str | None = None,
    ) -> str | None:
        if self._publication_listed(source.id, listing.ref) or self.publication_at(listing.address):
            return None
        id = listed_id(source, listing)
        published_at = listing.published if listing.published and "T" in listing.published else None
        self.run(
            "INSERT INTO publications (id, source_id, source_ref, parent_id, url, title, summary,"
            " kind, publisher, listed_area, published_on, published_at, date_doubt, first_seen,"
            " origin, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'discovered')",
            id,
            source.id,
            listing.ref,
            parent,
            listing.url,
            listing.title,
            listing.summary,
            listing.kind,
            listing.publisher or source.publisher,
            listing.local_area or source.local_area,
            published_on,
            published_at,
            listing.date_doubt,
            now,
            origin,
        )
        self._save_listing(source, listing, id, published_on, now)
        return id

    def _publication_listed(self, source: str, ref: str) -> str | None:
        row = self.row(
            "SELECT publication_id FROM listings WHERE source_id = ? AND source_ref = ?",
            source,
            ref,
        )
        return row["publication_id"] if row else None

    def publication_at(self, address: str) -> str | None:
        row = self.row("SELECT publication_id FROM addresses WHERE address = ?", address)
        return row["publication_id"] if row else None

    def also_at(self, publication: str, address: str) -> None:
        self.run("INSERT INTO addresses VALUES (?, ?) ON CONFLICT DO NOTHING", address, publication)

    def _save_listing(
        self, source: Source, listing: Listing, id: str, published_on: str | None, now: str
    ) -> None:
        # a source that makes up a new key at each visit has one listing of the publication
        self.run(
            "INSERT INTO listings VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source_id,"
            " publication_id) DO UPDATE SET source_ref = excluded.source_ref, url = excluded.url,"
            " title = excluded.title, listed = excluded.listed",
            source.id,
            id,
            listing.ref,
            listing.url,
            listing.title,
            listing_signature(listing, published_on),
            now,
        )
        self.also_at(id, listing.address)

    def listed_again(
        self, source: Source, listing: Listing, published_on: str | None, now: str
    ) -> ListedAgain | None:
        signature = listing_signature(listing, published_on)
        own = self.row(
            "SELECT publication_id AS id, listed FROM listings WHERE source_id = ? AND source_ref"
            " = ?",
            source.id,
            listing.ref,
        )
        if own and own["listed"] == signature:
            return None
        id = own["id"] if own else self.publication_at(listing.address)
        if id is None:
            return None
        before = {
            row["source_id"]: row
            for row in self.rows("SELECT * FROM listings WHERE publication_id = ?", id)
        }
        mine = before.get(source.id)
        titles = {row["title"].casefold() for row in before.values()}
        again = ListedAgain(
            publication=id,
            by_another=mine is None,
            changed=mine is not None and mine["listed"] != signature,
            retitled=listing.title.casefold() not in titles,
        )
        if own and self.publication_at(listing.address) is None:
            self.run("UPDATE publications SET url = ? WHERE id = ?", listing.url, id)
        self._save_listing(source, listing, id, published_on, now)
        return again if again.says_more else None

    def listed_refs(self, source: str) -> set[str]:
        rows = self.rows("SELECT source_ref FROM listings WHERE source_id = ?", source)
        return {row["source_ref"] for row in rows}

    def unread(self, since: str, before: str) -> list[PublicationRow]:
        return self.typed(
            PublicationRow,
            f"{PUBLICATIONS} WHERE p.text_id IS NULL AND p.state IN ('discovered', 'review') AND"
            " p.origin = 'live' AND p.reason <> '' AND p.first_seen BETWEEN ? AND ? ORDER BY p.seq",
            since,
            before,
        )

    def listings_of(self, publication: str) -> list[ListingRow]:
        return self.typed(
            ListingRow,
            "SELECT source_id, url, title, first_seen FROM listings WHERE publication_id = ? ORDER"
            " BY first_seen, source_id",
            publication,
        )
