"""What is given up after a time. What a finding or a message rests on is never given up."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from pipeline.model.publication_rows import DocumentRow
from pipeline.ports.transactions import Transactions


class Upkeep(Transactions, Protocol):
    """Giving up what is too old: `before` is a moment as stored text, what is older goes."""

    def last_upkeep(self) -> str | None:
        """When upkeep was last done."""
        ...

    def note_upkeep(self, at: str) -> None:
        """Notes that upkeep was done."""
        ...

    def drop_messages(self, before: str) -> int:
        """Deletes messages sent or parked; which publications they told of is kept, so that nobody
        is told again.
        """
        ...

    def drop_unconfirmed(self, before: str) -> int:
        """Deletes addresses that nobody confirmed."""
        ...

    def drop_tasks(self, before: str) -> int:
        """Deletes the tasks of events that are done; the events stay."""
        ...

    def drop_issues(self, before: str) -> int:
        """Deletes questions that were settled."""
        ...

    def bytes_to_give_up(self, before: str) -> Iterator[DocumentRow]:
        """The documents (`id`, `sha256`) whose bytes no publication needs any more.

        Those of publications that are about no inspection, whose text is stored, and that no other
        one shares.
        """
        ...

    def bytes_gone(self, document: str, at: str) -> None:
        """Notes that a document's bytes are no longer in the archive; hash, address and headers
        stay.
        """
        ...

    def fetched(self, sources: Sequence[str], since: str) -> Iterator[DocumentRow]:
        """The documents fetched from these sources (all, when none is named) since a moment or
        date, oldest first.
        """
        ...

    def tidy(self) -> None:
        """Gives free space back to the disk; outside any transaction."""
        ...
