"""What the core asks of the store to notice that publications change or go."""

from collections.abc import Iterable, Sequence
from typing import Protocol, Unpack

from pipeline.model.inspections import (
    Concluded,
    Inspection,
    Noticed,
)
from pipeline.model.publication_rows import CheckColumns, CheckRow, UncheckedRow
from pipeline.model.sources import Listing, Source
from pipeline.ports.transactions import Transactions


class Rechecks(Transactions, Protocol):
    """When each publication is looked at again, and what changed."""

    def unchecked(self, since: str, limit: int) -> list[UncheckedRow]:
        """Recorded publications about inspections, out since that day, that nobody looks at again
        yet; with their document.
        """
        ...

    def begin_checks(self, row: UncheckedRow, due_at: str) -> None:
        """Has a publication, a row of `unchecked`, looked at again from that moment on."""
        ...

    def checks_due(self, now: str, limit: int) -> list[CheckRow]:
        """Publications whose turn it is, of sources that are watched, with what is known of their
        last version.
        """
        ...

    def update_check(self, publication: str, **columns: Unpack[CheckColumns]) -> None:
        """Sets columns of a publication's row of checks."""
        ...

    def check_soon(self, publications: Iterable[str], now: str) -> None:
        """Has these publications, those that are looked at again, looked at next."""
        ...

    def listed_again(
        self, source: Source, listing: Listing, published_on: str | None, now: str
    ) -> None:
        """Has a publication looked at next when its listing reads otherwise than before; its new
        address is kept.
        """
        ...

    def begin_change(
        self,
        publication: str,
        document: str,
        before: Concluded,
        inspections: Sequence[Inspection],
        now: str,
    ) -> int:
        """Notes a changed version, with what was concluded before; the number of the change."""
        ...

    def change(self, id: int) -> Noticed:
        """A change as it was noticed."""
        ...

    def settle_change(self, id: int, differences: Sequence[str], now: str) -> None:
        """Notes what a change came to, in words; none when nothing that is told changed."""
        ...
