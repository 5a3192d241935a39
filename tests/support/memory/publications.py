"""Publications, documents and texts, in memory."""

from collections.abc import Mapping
from typing import Unpack

from pipeline.addresses import canonical_address
from pipeline.model.documents import PartialDate, Text
from pipeline.model.publication_rows import (
    AsRead,
    DocumentRow,
    ListedAgain,
    ListingRow,
    NewPublication,
    PublicationColumns,
    PublicationRow,
)
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import Origin
from tests.support.memory.tables import Listed, Tables, key_of
from tests.support.rows import replace


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
        if self._listed_as(source, listing) or self.publication_at(listing.address):
            return None
        id = key_of(source.id, listing.ref)
        known = self.state.sources[source.id]
        self.state.publications[id] = PublicationRow(
            seq=self.last_publication() + 1,
            id=id,
            source_id=source.id,
            source_ref=listing.ref,
            parent_id=parent,
            url=listing.url,
            title=listing.title,
            summary=listing.summary,
            kind=listing.kind,
            publisher=listing.publisher or source.publisher,
            listed_area=listing.local_area or source.local_area,
            published_on=PartialDate(published_on) if published_on else None,
            published_at=listing.published if "T" in (listing.published or "") else None,
            date_doubt=listing.date_doubt,
            first_seen=now,
            origin=origin,
            state="discovered",
            reason="",
            label=None,
            doc_type=None,
            score=None,
            document_id=None,
            text_id=None,
            words=None,
            speaks=False,
            source_kind=known.kind,
            source_doc_type=known.doc_type,
            reuse=known.reuse,
        )
        self._save_listing(source, listing, id, published_on, now)
        return id

    def listed_refs(self, source: str) -> set[str]:
        return {each.ref for (of, _), each in self.state.listings.items() if of == source}

    def _listed_as(self, source: Source, listing: Listing) -> str | None:
        own = (
            publication
            for (of, publication), each in self.state.listings.items()
            if of == source.id and each.ref == listing.ref
        )
        return next(own, None)

    def publication_at(self, address: str) -> str | None:
        return self.state.addresses.get(address)

    def also_at(self, publication: str, address: str) -> None:
        self.state.addresses.setdefault(address, publication)

    def _save_listing(
        self, source: Source, listing: Listing, id: str, published_on: str | None, now: str
    ) -> None:
        known = self.state.listings.get((source.id, id))
        self.state.listings[source.id, id] = Listed(
            row=ListingRow(
                source_id=source.id,
                url=listing.url,
                title=listing.title,
                first_seen=known.row.first_seen if known else now,
            ),
            ref=listing.ref,
            signature=signature(listing, published_on),
        )
        self.also_at(id, listing.address)

    def listed_again(
        self, source: Source, listing: Listing, published_on: str | None, now: str
    ) -> ListedAgain | None:
        by_ref = self._listed_as(source, listing)
        id = by_ref or self.publication_at(listing.address)
        if id is None:
            return None
        mine = self.state.listings.get((source.id, id))
        changed = mine is not None and mine.signature != signature(listing, published_on)
        if by_ref and not changed:
            return None
        titles = {
            each.row.title.casefold() for (_, of), each in self.state.listings.items() if of == id
        }
        if by_ref and self.publication_at(listing.address) is None:
            self.state.publications[id] = replace(self.state.publications[id], url=listing.url)
        self._save_listing(source, listing, id, published_on, now)
        again = ListedAgain(
            publication=id,
            by_another=mine is None,
            changed=changed,
            retitled=listing.title.casefold() not in titles,
        )
        return again if again.says_more else None

    def unread(self, since: str, before: str) -> list[PublicationRow]:
        return [
            row
            for row in self._all()
            if row.text_id is None
            and row.state in ("discovered", "review")
            and row.origin is Origin.LIVE
            and row.reason
            and since <= row.first_seen <= before
        ]

    def listings_of(self, publication: str) -> list[ListingRow]:
        own = [each.row for (_, of), each in self.state.listings.items() if of == publication]
        return sorted(own, key=lambda row: (row.first_seen, row.source_id))

    def publication(self, id: str) -> PublicationRow:
        row = self.state.publications[id]
        source = self.state.sources[row.source_id]
        about = {"source_kind": source.kind, "source_doc_type": source.doc_type}
        return replace(row, **about, reuse=source.reuse)

    def _all(self) -> list[PublicationRow]:
        rows = map(self.publication, self.state.publications)
        return sorted(rows, key=lambda row: row.seq)

    def update_publication(self, id: str, **columns: Unpack[PublicationColumns]) -> None:
        if id in self.state.publications:
            self.state.publications[id] = replace(self.state.publications[id], **columns)

    def find_publications(self, words: str) -> list[PublicationRow]:
        at = self.publication_at(canonical_address(words))

        def named(row: PublicationRow) -> bool:
            urls = {row.url, *(each.url for each in self.listings_of(row.id))}
            begins = len(words) >= 6 and row.id.startswith(words)
            return words in urls | {row.id} or begins or row.id == at

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

    def document(self, id: str) -> DocumentRow:
        return self.state.documents[id]

    def save_text(self, text: Text) -> str:
        id = key_of(text.document, text.version)
        self.state.texts.setdefault(id, text)
        return id

    def text(self, id: str) -> Text:
        return self.state.texts[id]

    def as_read(self, publication: str) -> AsRead:
        found = self.publication(publication)
        known = self.state.analyses.get(found.id)
        document = self.document(found.document_id or "")
        return AsRead(
            row=found,
            text=self.text(found.text_id or ""),
            media_type=document.media_type,
            final_url=document.final_url,
            concluded=(known.found, known.facts) if known else None,
            answered=any(each.publication_id == found.id for each in self.state.answers.values()),
        )


def signature(listing: Listing, published_on: str | None) -> str:
    """What is compared to see whether a listing has changed."""
    return key_of(listing.address, listing.title, published_on or "", listing.kind)
