"""Messages due, committed before they are sent."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from pipeline.model.bulletins import Bulletin, Delivery, NewMessage
from pipeline.model.terms import Frequency
from pipeline.ports.transactions import Transactions


class Owing(Protocol):
    """What queueing a message needs."""

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
        """Records one message due and the (inspection, publication) pairs that it reports.

        Returns None when it is already due or sent. `rhythm` is the one that it is sent in; a pair
        reported in one rhythm does not count as reported in another. It is sent from `due_at` on.
        """
        ...

    def owe_each(self, messages: Sequence[NewMessage], at: str) -> None:
        """Records messages due at once, as `owe` does, of different keys or subscribers."""
        ...

    def owes(self, subscriber: str, key: str) -> bool:
        """Whether a message with this key is due or sent."""
        ...

    def last_message(self, subscriber: str, rhythm: Frequency) -> str | None:
        """When a message of this rhythm was last recorded for a subscriber (UTC text)."""
        ...


class Outbox(Owing, Transactions, Protocol):
    """Messages from due to sent, with leases like those of tasks."""

    def readers_due(self, now: str, channel: str) -> list[str]:
        """The ids of all to whom a message by this channel is due, the oldest message first."""
        ...

    def parts_due(self, now: str) -> list[tuple[str, str]]:
        """The channels with messages due, each with the first characters of the ids of those to
        whom they are, the oldest message first.
        """
        ...

    def claim_deliveries(
        self,
        now: str,
        until: str,
        limit: int,
        *,
        channel: str,
        subscriber: str | None = None,
        part: str = "",
    ) -> list[Delivery]:
        """Leases up to `limit` due messages by a channel, to the `part` of its subscribers whose
        ids begin so, or to one: alerts, then the oldest.

        Those to subscribers who are paused or suspended, or whose webhook asked for a rest, wait.
        """
        ...

    def still_owed(self, delivery: Delivery, now: str) -> bool:
        """Whether a leased message may still be sent.

        Its lease must hold, and its reader must not have left, paused or been suspended.
        """
        ...

    def release_deliveries(self, deliveries: Iterable[Delivery]) -> None:
        """Releases leased messages that were not tried."""
        ...

    def release_destination(self, channel: str, subscriber: str | None, part: str = "") -> None:
        """Releases what a crashed process had leased by a channel, to a part of its subscribers or
        to one: nobody may be sending it.
        """
        ...

    def mark_sent(self, delivery: Delivery, at: str) -> None:
        """Marks a message as sent."""
        ...

    def mark_sent_before(self, delivery: Delivery, at: str, following: Delivery) -> bool:
        """Marks a message as sent, in a transaction of its own, and says whether the `following`
        one is `still_owed`.
        """
        ...

    def mark_failed(self, delivery: Delivery, error: str, due_at: str | None) -> None:
        """Records a failure to send: to be retried at `due_at`, or parked when that is None."""
        ...

    def note_doubt(self, delivery: Delivery, *, unsure: bool) -> None:
        """Records whether a message may have been handed over, although nothing says so."""
        ...

    def unpark(self, address: str | None = None) -> int:
        """Retries parked messages (to one address) as if for the first time; returns how many.

        Those to a suspended address stay parked.
        """
        ...
