"""Publications, documents and texts in SQLite."""

from collections.abc import Mapping
from typing import Unpack

from pipeline.model.documents import Block, Link, Text
from pipeline.model.publication_rows import (
    DocumentRow,
    NewPublication,
    PublicationColumns,
    PublicationRow,
)
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import Origin
from storage.sqlite.connection import Connection
from storage.sqlite.json_columns import dumps, loads
from storage.sqlite.keys import key_of, listed_id
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
        id = listed_id(source, listing)
        published_at = listing.published if listing.published and "T" in listing.published else None
        changed = self.run(
            "INSERT INTO publications (id, source_id, source_ref, parent_id, url, title, summary,"
            " kind, publisher, listed_area, published_on, published_at, first_seen, origin, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'discovered') ON CONFLICT DO"
            " NOTHING",
            id,
            source.id,
            listing.source_ref or listing.url,
            parent,
            listing.url,
            listing.title,
            listing.summary,
            listing.kind,
            listing.publisher or source.publisher,
            listing.local_area or source.local_area,
            published_on,
            published_at,
            now,
            origin,
        )
        return id if changed else None

    def publication(self, id: str) -> PublicationRow:
        row = self.typed_row(PublicationRow, f"{PUBLICATIONS} WHERE p.id = ?", id)
        if row is None:
            raise KeyError(id)
        return row

    def update_publication(self, id: str, **columns: Unpack[PublicationColumns]) -> None:
        self.update("publications", "id", id, columns)

    def find_publications(self, words: str) -> list[PublicationRow]:
        return self.typed(
            PublicationRow,
            f"{PUBLICATIONS} WHERE p.id = ? OR p.url = ? OR (length(?) >= 6 AND p.id LIKE ? || '%')"
            " ORDER BY p.seq LIMIT 9",
            words,
            words,
            words,
            words,
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
        id = key_of(publication, sha256)
        self.run(
            "INSERT INTO documents (id, publication_id, sha256, media_type, bytes, fetched_at,"
            " final_url, headers, request_headers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT"
            " DO UPDATE SET bytes_gone_at = NULL",
            id,
            publication,
            sha256,
            media_type,
            size,
            now,
            final_url,
            dumps(headers),
            dumps(asked),
        )
        return id

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
