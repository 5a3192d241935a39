"""What the store keeps for noticing that publications change or disappear."""

from collections.abc import Iterable, Sequence
from typing import Protocol, Unpack

from pipeline.model.inspections import (
    Concluded,
    Inspection,
    Noticed,
)
from pipeline.model.publication_rows import CheckColumns, CheckRow, UncheckedRow
from pipeline.ports.transactions import Transactions


class Rechecks(Transactions, Protocol):
    """When each publication is next rechecked, and what changed."""

    def unchecked(self, since: str, limit: int) -> list[UncheckedRow]:
        """Recorded publications about inspections without a recheck date, with their document.

        Only those published since that day.
        """
        ...

    def begin_checks(self, row: UncheckedRow, due_at: str) -> None:
        """Schedules the rechecks of a publication, a row of `unchecked`, from that moment on."""
        ...

    def checks_due(self, now: str, limit: int) -> list[CheckRow]:
        """Publications of watched sources due for a recheck, with details of their last version."""
        ...

    def update_check(self, publication: str, **columns: Unpack[CheckColumns]) -> None:
        """Sets columns of a publication's recheck row."""
        ...

    def check_soon(self, publications: Iterable[str], now: str) -> None:
        """Makes these publications due at once, if they are rechecked at all."""
        ...

    def begin_change(
        self,
        publication: str,
        document: str,
        before: Concluded,
        inspections: Sequence[Inspection],
        now: str,
    ) -> int:
        """Records a changed version, with the conclusions before; returns the change's number."""
        ...

    def change(self, id: int) -> Noticed:
        """A change as it was noticed."""
        ...

    def settle_change(self, id: int, differences: Sequence[str], now: str) -> None:
        """Records in words what a change amounted to; empty if readers see no change."""
        ...
