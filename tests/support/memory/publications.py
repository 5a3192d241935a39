"""Publications, documents and texts, in memory."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Unpack

from pipeline.model.documents import PartialDate, Text
from pipeline.model.publication_rows import (
    DocumentRow,
    NewPublication,
    PublicationColumns,
    PublicationRow,
)
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import Origin
from tests.support.memory.tables import Tables, key_of


class Publications(Tables):
    """See `pipeline.ports.facts.publications`."""

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
        ref = listing.source_ref or listing.url
        id = key_of(source.id, ref)
        if id in self.state.publications:
            return None
        known = self.state.sources[source.id]
        self.state.publications[id] = PublicationRow(
            seq=self.last_publication() + 1,
            id=id,
            source_id=source.id,
            source_ref=ref,
            parent_id=parent,
            url=listing.url,
            title=listing.title,
            summary=listing.summary,
            kind=listing.kind,
            publisher=listing.publisher or source.publisher,
            listed_area=listing.local_area or source.local_area,
            published_on=PartialDate(published_on) if published_on else None,
            published_at=listing.published if "T" in (listing.published or "") else None,
            first_seen=now,
            origin=origin,
            state="discovered",
            reason="",
            label=None,
            doc_type=None,
            score=None,
            document_id=None,
            text_id=None,
            source_kind=known.kind,
            source_doc_type=known.doc_type,
            reuse=known.reuse,
        )
        return id

    def publication(self, id: str) -> PublicationRow:
        row = self.state.publications[id]
        source = self.state.sources[row.source_id]
        about = {"source_kind": source.kind, "source_doc_type": source.doc_type}
        return replace(row, **about, reuse=source.reuse)  # type: ignore[arg-type]

    def _all(self) -> list[PublicationRow]:
        rows = map(self.publication, self.state.publications)
        return sorted(rows, key=lambda row: row.seq)

    def update_publication(self, id: str, **columns: Unpack[PublicationColumns]) -> None:
        if id in self.state.publications:
            self.state.publications[id] = replace(self.state.publications[id], **columns)

    def find_publications(self, words: str) -> list[PublicationRow]:
        def named(row: PublicationRow) -> bool:
            return words in (row.id, row.url) or (len(words) >= 6 and row.id.startswith(words))

        return [row for row in self._all() if named(row)][:9]

    def last_publication(self) -> int:
        return max((row.seq for row in self.state.publications.values()), default=0)

    def publications_after(self, seq: int) -> list[NewPublication]:
        return [self._new(row) for row in self._all() if row.seq > seq]

    def _new(self, row: PublicationRow) -> NewPublication:
        codes = [area for publication, area in self.state.places if publication == row.id]
        return NewPublication(
            id=row.id,
            source_id=row.source_id,
            url=row.url,
            title=row.title,
            kind=row.kind,
            publisher=row.publisher,
            published_on=row.published_on,
            state=row.state,
            reason=row.reason,
            label=row.label,
            doc_type=row.doc_type,
            score=row.score,
            areas=tuple(sorted(self.state.areas[code].name for code in codes)),
        )

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
        known = self.state.documents.get(id) or DocumentRow(
            id=id,
            publication_id=publication,
            sha256=sha256,
            media_type=media_type,
            bytes=size,
            fetched_at=now,
            final_url=final_url,
            headers=headers,
            bytes_gone_at=None,
            request_headers=asked,
        )
        self.state.documents[id] = replace(known, bytes_gone_at=None)
        return id

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

    def document(self, id: str) -> DocumentRow:
        return self.state.documents[id]

    def save_text(self, text: Text) -> str:
        id = key_of(text.document, text.version)
        self.state.texts.setdefault(id, text)
        return id

    def text(self, id: str) -> Text:
        return self.state.texts[id]
