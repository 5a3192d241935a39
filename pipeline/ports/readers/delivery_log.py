"""What was sent or is due to whom."""

from collections.abc import Iterable
from typing import Protocol

from pipeline.model.lookup_rows import DeliveryRow, Held
from pipeline.ports.transactions import Transactions


class DeliveryLog(Transactions, Protocol):
    """Reads messages due and sent, and what came of them afterwards."""

    def told_of(self, publication: str) -> list[tuple[str, str]]:
        """(subscriber, inspection) pairs told of a publication, or with a message due about it.

        Without those who are paused.
        """
        ...

    def deliveries_about(self, subscriber: str, publication: str) -> list[DeliveryRow]:
        """The messages to a subscriber that mention a publication."""
        ...

    def held(self, subscriber: str) -> Held:
        """All data about an address: its `subscriber` row, and its `messages`.

        Each message with subject, state and publications.
        """
        ...

    def handed_over(self, channel: str) -> list[tuple[str, str, str]]:
        """(id, subscriber, address) of every message that a channel has sent, or may have."""
        ...

    def note_return(self, delivery: str, words: str) -> None:
        """Marks a message as returned, with the reason."""
        ...

    def outages_told(self) -> dict[str, dict[str, str]]:
        """The unreadable sources that each subscriber was told about, and since when.

        Without those reported as readable again.
        """
        ...

    def note_outages(self, delivery: str, sources: Iterable[tuple[str, str, bool]]) -> None:
        """Records which sources a message mentions: unreadable since when, and whether that is
        over.
        """
        ...

    def last_operator_message(self) -> str | None:
        """When a message was last due to operators."""
        ...
