"""Publications, documents and texts in SQLite."""

from collections.abc import Mapping
from typing import Unpack

from pipeline.model.documents import Block, Link, Text
from pipeline.model.publication_rows import (
    DocumentRow,
    ListedAgain,
    ListingRow,
    NewPublication,
    PublicationColumns,
    PublicationRow,
)
from pipeline.model.sources import Listing, Source, canonical_address
from pipeline.model.terms import Origin
from storage.sqlite.connection import Connection
from storage.sqlite.json_columns import dumps, loads
from storage.sqlite.keys import key_of, listed_id, listing_signature
from storage.sqlite.rows import PUBLICATIONS, as_row


class PublicationsMixin(Connection):
    """Documented in `pipeline.ports.facts.publications`; writes expect the open transaction."""

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

    def publication(self, id: str) -> PublicationRow:
        row = self.typed_row(
            PublicationRow,
            f"{PUBLICATIONS} WHERE p.id = ?",
            id,
        ) or self.typed_row(
            PublicationRow,
            f"{PUBLICATIONS} JOIN publication_aliases a ON a.publication_id = p.id WHERE a.id = ?",
            id,
        )
        if row is None:
            raise KeyError(id)
        return row

    def update_publication(self, id: str, **columns: Unpack[PublicationColumns]) -> None:
        self.update("publications", "id", id, columns)

    def find_publications(self, words: str) -> list[PublicationRow]:
        return self.typed(
            PublicationRow,
            f"{PUBLICATIONS} WHERE p.id IN (SELECT id FROM publications WHERE id = ?1 OR url = ?1"
            " OR (length(?1) >= 6 AND id LIKE ?1 || '%') UNION SELECT publication_id FROM"
            " publication_aliases WHERE id = ?1 OR (length(?1) >= 6 AND id LIKE ?1 || '%') UNION"
            " SELECT publication_id FROM listings WHERE url = ?1 UNION SELECT publication_id FROM"
            " addresses WHERE address = ?2) ORDER BY p.seq LIMIT 9",
            words,
            canonical_address(words),
        )

    def last_publication(self) -> int:
        return self.count("SELECT coalesce(max(seq), 0) AS n FROM publications")

    def publications_after(self, seq: int) -> list[NewPublication]:
        rows = self.rows(
            "SELECT id, source_id, url, title, kind, publisher, published_on, state, reason, label,"
            " doc_type, score FROM publications WHERE seq > ? ORDER BY seq",
            seq,
        )
        return [as_row(row | {"areas": self._areas(row["id"])}, NewPublication) for row in rows]

    def _areas(self, publication: str) -> list[str]:
        rows = self.rows(
            "SELECT a.name FROM inspection_publications ip JOIN areas a ON a.gss_code = ip.area"
            " WHERE ip.publication_id = ? ORDER BY a.name",
            publication,
        )
        return [row["name"] for row in rows]

    def save_document(
        self,
        publication: str,
        *,
        sha256: str,
        media_type: str,
        size: int,
        final_url: str,
        headers: dict[str, str],
        now: str,
        asked: Mapping[str, str],
    ) -> str:
        id = self.add_document(
            publication,
            sha256=sha256,
            media_type=media_type,
            size=size,
            final_url=final_url,
            headers=headers,
            now=now,
            asked=asked,
        )
        self.update_publication(publication, document_id=id, state="fetched", reason="")
        return id

    def add_document(
        self,
        publication: str,
        *,
        sha256: str,
        media_type: str,
        size: int,
        final_url: str,
        headers: dict[str, str],
        now: str,
        asked: Mapping[str, str],
    ) -> str:
        row = self.row(
            "INSERT INTO documents (id, publication_id, sha256, media_type, bytes, fetched_at,"
            " final_url, headers, request_headers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT"
            " DO UPDATE SET bytes_gone_at = NULL RETURNING id",
            key_of(publication, sha256),
            publication,
            sha256,
            media_type,
            size,
            now,
            final_url,
            dumps(headers),
            dumps(asked),
        )
        assert row is not None
        return str(row["id"])

    def document(self, id: str) -> DocumentRow:
        row = self.typed_row(DocumentRow, "SELECT * FROM documents WHERE id = ?", id)
        if row is None:
            raise KeyError(id)
        return row

    def save_text(self, text: Text) -> str:
        id = key_of(text.document, text.version)
        self.run(
            "INSERT INTO texts (id, sha256, version, title, published, body, page_starts, blocks,"
            " links) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            id,
            text.document,
            text.version,
            text.title,
            text.published,
            text.body,
            dumps(text.page_starts),
            dumps(text.blocks),
            dumps(text.links),
        )
        return id

    def text(self, id: str) -> Text:
        row = self.row("SELECT * FROM texts WHERE id = ?", id)
        if row is None:
            raise KeyError(id)
        return Text(
            document=row["sha256"],
            version=row["version"],
            body=row["body"],
            page_starts=loads(row["page_starts"], tuple[int, ...]),
            blocks=loads(row["blocks"], tuple[Block, ...]),
            title=row["title"],
            published=row["published"],
            links=loads(row["links"], tuple[Link, ...]),
        )
