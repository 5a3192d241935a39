"""How sources list publications: what the store keeps of it."""

from typing import Protocol

from pipeline.model.publication_rows import ListedAgain, ListingRow, PublicationRow
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import Origin
from pipeline.ports.transactions import Transactions


class Listings(Transactions, Protocol):
    """The listings and addresses by which one document is known as one publication."""

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

    def listed_refs(self, source: str) -> set[str]:
        """The keys by which a source lists what is known."""
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
