"""The store's publications, documents and texts."""

from collections.abc import Mapping
from typing import Protocol, Unpack

from pipeline.model.documents import Text
from pipeline.model.publication_rows import (
    AsRead,
    DocumentRow,
    NewPublication,
    PublicationColumns,
    PublicationRow,
)
from pipeline.ports.transactions import Transactions


class Publications(Transactions, Protocol):
    """Publications as sources list them, the bytes fetched for them, and the texts read.

    Natural keys make repeated writes harmless. Dates are as in `pipeline.model.documents`.
    """

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
        """Records fetched bytes as a document of a publication; returns its id, which is the same
        for the same bytes.

        `size` is in bytes; `headers` are those of the response, `asked` those of the request. Which
        document is the publication's own is its `document_id`.
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

    def as_read(self, publication: str) -> AsRead:
        """A publication with its stored text and what is known about it.

        Raises KeyError when it, its text or its document is missing.
        """
        ...
