"""The store's publications, documents and texts."""

from collections.abc import Mapping
from typing import Protocol, Unpack

from pipeline.model.documents import Text
from pipeline.model.publication_rows import (
    DocumentRow,
    ListedAgain,
    ListingRow,
    NewPublication,
    PublicationColumns,
    PublicationRow,
)
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import (
    Origin,
)
from pipeline.ports.transactions import Transactions


class Publications(Transactions, Protocol):
    """Publications as sources list them, the bytes fetched for them, and the texts read.

    Natural keys make repeated writes harmless. Dates are as in `pipeline.model.documents`.
    """

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
        """Records a publication with its first listing; returns its id.

        None when it is already known: by this listing, or by another of a document at the same
        address, which `listed_again` joins it to.
        """
        ...

    def listed_again(
        self, source: Source, listing: Listing, published_on: str | None, now: str
    ) -> ListedAgain | None:
        """Stores the listing of a known publication; None if the source listed it so before.

        A source has one listing of each publication: its latest.
        """
        ...

    def unread(self, since: str, before: str) -> list[PublicationRow]:
        """Live publications first seen in that time that could not be read so far."""
        ...

    def listings_of(self, publication: str) -> list[ListingRow]:
        """How each source lists a publication, the first to list it first."""
        ...

    def publication_at(self, address: str) -> str | None:
        """The id of the publication at a canonical address (with its version), or None."""
        ...

    def also_at(self, publication: str, address: str) -> None:
        """Notes another canonical address of a publication, unless another one is there."""
        ...

    def publication(self, id: str) -> PublicationRow:
        """The row of a publication, with its source's kind, doc_type and reuse.

        These are `source_kind`, `source_doc_type` and `reuse`. The id may be that of one that was
        merged into it.
        """
        ...

    def update_publication(self, id: str, **columns: Unpack[PublicationColumns]) -> None:
        """Sets columns of a publication's row."""
        ...

    def find_publications(self, words: str) -> list[PublicationRow]:
        """The id and title of publications named by an id, its beginning, or an address."""
        ...

    def last_publication(self) -> int:
        """The sequence number of the newest publication, 0 when there is none."""
        ...

    def publications_after(self, seq: int) -> list[NewPublication]:
        """Publications discovered after that sequence number, with their areas' names (`areas`)."""
        ...

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
        """Records fetched bytes as a publication's document; returns its id.

        A changed body is a second document.
        """
        ...

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
        """Records another document of a publication; returns its id.

        `headers` are those of the response, `asked` those of the request.
        """
        ...

    def document(self, id: str) -> DocumentRow:
        """The row of a document."""
        ...

    def save_text(self, text: Text) -> str:
        """Stores a text once per document hash and extractor version; returns its id."""
        ...

    def text(self, id: str) -> Text:
        """The stored text with this id."""
        ...
