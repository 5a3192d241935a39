"""What was sent, or is owed, to whom."""

from collections.abc import Iterable
from typing import Protocol

from pipeline.model.lookup_rows import DeliveryRow, Held
from pipeline.ports.transactions import Transactions


class DeliveryLog(Transactions, Protocol):
    """Reads of the messages owed and sent, and what came of them afterwards."""

    def told_of(self, publication: str) -> list[tuple[str, str]]:
        """(subscriber, inspection) pairs that were told of a publication or are owed it; not those
        who are paused.
        """
        ...

    def deliveries_about(self, subscriber: str, publication: str) -> list[DeliveryRow]:
        """The messages to a subscriber that tell of a publication."""
        ...

    def held(self, subscriber: str) -> Held:
        """All that is kept about an address: its `subscriber` row, and its `messages` with subject,
        state and publications.
        """
        ...

    def handed_over(self, channel: str) -> list[tuple[str, str, str]]:
        """(id, subscriber, address) of every message that a channel has handed over,
        or may have.
        """
        ...

    def note_return(self, delivery: str, words: str) -> None:
        """Notes with a message that it came back."""
        ...

    def outages_told(self) -> dict[str, dict[str, str]]:
        """The sources that each subscriber was told cannot be read, and since when; those told to
        be readable again left out.
        """
        ...

    def note_outages(self, delivery: str, sources: Iterable[tuple[str, str, bool]]) -> None:
        """Notes of which sources a message tells: since when each cannot be read, and whether that
        is over.
        """
        ...

    def last_operator_message(self) -> str | None:
        """When operators were owed a message last."""
        ...
