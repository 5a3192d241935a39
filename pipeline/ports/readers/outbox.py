"""What is owed to whom: messages committed before they are sent."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from pipeline.model.bulletins import Bulletin, Delivery
from pipeline.model.terms import Frequency
from pipeline.ports.transactions import Transactions


class Owing(Protocol):
    """What queueing a message asks for."""

    def owe(
        self,
        subscriber: str,
        key: str,
        bulletin: Bulletin,
        told: Sequence[tuple[str, str]],
        at: str,
        *,
        rhythm: Frequency | None = None,
        due_at: str = "",
    ) -> str | None:
        """Records one message owed, and which (inspection, publication) pairs it tells; None when
        it is owed or sent already.

        `rhythm` is the one that it is sent in; what another rhythm tells is not told by it. It is
        sent from `due_at` on.
        """
        ...

    def owes(self, subscriber: str, key: str) -> bool:
        """Whether a message with this key is owed or sent."""
        ...

    def last_message(self, subscriber: str, rhythm: Frequency) -> str | None:
        """When a subscriber was last owed a message of this rhythm (UTC text)."""
        ...


class Outbox(Owing, Transactions, Protocol):
    """Messages from owed to sent, with leases as tasks have them."""

    def destinations_due(self, now: str) -> list[tuple[str, str]]:
        """(channel, subscriber) of everybody to whom a message is due,
        whose is the oldest first.
        """
        ...

    def claim_deliveries(
        self, now: str, until: str, limit: int, *, channel: str, subscriber: str | None = None
    ) -> list[Delivery]:
        """Leases up to `limit` messages by a channel, or to one subscriber, that are due, oldest
        first.

        Those of somebody who is paused or suspended, or whose webhook asked for a rest, wait.
        """
        ...

    def still_owed(self, delivery: Delivery, now: str) -> bool:
        """Whether a leased message is to be sent still: its lease holds, and its reader has not
        left, paused or been suspended.
        """
        ...

    def release_deliveries(self, deliveries: Iterable[Delivery]) -> None:
        """Gives back messages that were leased and not tried."""
        ...

    def mark_sent(self, delivery: Delivery, at: str) -> None:
        """Marks a message as handed over."""
        ...

    def mark_failed(self, delivery: Delivery, error: str, due_at: str | None) -> None:
        """Notes that a message was not handed over: tried again at `due_at`, or parked when that is
        None.
        """
        ...

    def unpark(self, address: str | None = None) -> int:
        """Has parked messages (to one address) tried again from now on, as if for the first time;
        how many.

        Those to a suspended address stay.
        """
        ...
