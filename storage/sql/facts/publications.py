"""Publications, documents and texts."""

from collections.abc import Mapping
from typing import Any, Unpack

from pipeline.addresses import canonical_address
from pipeline.model.documents import Block, Link, Text
from pipeline.model.publication_rows import (
    AsRead,
    DocumentRow,
    NewPublication,
    PublicationColumns,
    PublicationRow,
)
from storage.sql.connection import Connection
from storage.sql.facts.conclusions import conclusions
from storage.sql.json_columns import dumps, loads
from storage.sql.keys import key_of
from storage.sql.rows import PUBLICATIONS, as_row

_TEXT = ("sha256", "version", "title", "published", "body", "page_starts", "blocks", "links")
_AS_READ = (
    "SELECT own.*, d.media_type, d.final_url,"
    f" {', '.join(f't.{name} AS text_{name}' for name in _TEXT)},"
    " a.classification, a.facts, EXISTS (SELECT 1 FROM answers w WHERE w.publication_id = own.id)"
    f" AS answered FROM ({PUBLICATIONS} WHERE p.id = ?) own JOIN texts t ON t.id = own.text_id JOIN"
    " documents d ON d.id = own.document_id LEFT JOIN analyses a ON a.publication_id = own.id"
)
"""A publication with its text and what is known about it, in one statement: on a server each costs
a round trip.
"""


class PublicationsMixin(Connection):
    """Documented in `pipeline.ports.facts.publications`; writes expect the open transaction."""

    def publication(self, id: str) -> PublicationRow:
        return self.typed_row(
            PublicationRow, f"{PUBLICATIONS} WHERE p.id = ?", id
        ) or self.typed_only(
            PublicationRow,
            f"{PUBLICATIONS} JOIN publication_aliases a ON a.publication_id = p.id WHERE a.id = ?",
            id,
        )

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
        id: str = self.inserted(
            "INSERT INTO documents (id, publication_id, sha256, media_type, bytes, fetched_at,"
            " final_url, headers, request_headers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT"
            " (publication_id, sha256) DO UPDATE SET bytes_gone_at = NULL RETURNING id",
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
        return id

    def document(self, id: str) -> DocumentRow:
        return self.typed_only(DocumentRow, "SELECT * FROM documents WHERE id = ?", id)

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
        return _text(row)

    def as_read(self, publication: str) -> AsRead:
        row = self.row(_AS_READ, publication)
        if row is None:
            # one of the three is missing, or has another id
            found = self.publication(publication)
            self.text(found.text_id or "")
            self.document(found.document_id or "")
            row = self.row(_AS_READ, found.id)
            assert row is not None
        return AsRead(
            row=as_row(row, PublicationRow),
            text=_text({name: row[f"text_{name}"] for name in _TEXT}),
            media_type=row["media_type"],
            final_url=row["final_url"],
            concluded=conclusions(row) if row["classification"] else None,
            answered=bool(row["answered"]),
        )


def _text(row: Mapping[str, Any]) -> Text:
    """A row of `texts` as a model value."""
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
