"""Who wants to know what."""

from collections.abc import Iterable
from typing import Protocol

from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import Frequency
from pipeline.ports.transactions import Transactions


class Audience(Protocol):
    """Whom queueing has to think of."""

    def subscribers_after(self, last: Subscriber | None, limit: int) -> tuple[Subscriber, ...]:
        """Up to `limit` of them after one, or from the first, in the same order: for going through
        very many.
        """
        ...

    def interested(
        self, rhythm: Frequency, area: str, region: str | None, event: int
    ) -> list[tuple[Subscriber, Interest]]:
        """Whom an event about an area may concern in this rhythm, by where alone: subscribers who
        listen, each with one interest.

        Found by index, however many subscribers there are; the interests' other filters are still
        to be looked at.
        """
        ...

    def end_pauses(self, today: str, midnight: str) -> None:
        """Lets those go on whose pause ends on the London date `today` (which began at the moment
        `midnight`) or before.
        """
        ...

    def move_on(self, interests: Iterable[str], event: int, digest: str | None) -> None:
        """Notes the last event that digests of these interests covered, and the London date of the
        digest where it counts.
        """
        ...


class Subscribers(Audience, Transactions, Protocol):
    """Addresses with their interests. Removing an address removes every trace of it."""

    def enlist(
        self,
        channel: str,
        address: str,
        now: str,
        *,
        consent: str = "",
        state: str = "confirmed",
        operator: bool = False,
    ) -> str:
        """Adds an address, if need be; its id. Consent to a known one is noted, and its state is
        then the one given.

        A suspended one begins anew. Who has consented is no longer asked to confirm.
        """
        ...

    def add_interest(self, subscriber: str, interest: Interest, now: str) -> tuple[str, bool]:
        """Adds an interest to a subscriber; (its id, whether it is new). It begins now.

        An interest that differs from one that is there in its areas only widens that one: no areas
        at all means every area, and adding an area to all of them leaves it so.
        """
        ...

    def subscribers(self, address: str | None = None) -> tuple[Subscriber, ...]:
        """All subscribers, or those with one address, with their interests, in a stable order."""
        ...

    def subscriber(self, id: str) -> Subscriber | None:
        """The subscriber with this id, None when there is none (any more)."""
        ...

    def interests(self, subscriber: str) -> tuple[Interest, ...]:
        """The interests of one subscriber, oldest first."""
        ...

    def confirm(self, id: str, now: str) -> None:
        """Notes that the owner of an address wants its messages;
        what they are told of begins then.
        """
        ...

    def suspend(self, id: str) -> None:
        """Notes that an address cannot be reached: nothing more is sent to it until it is added
        again.
        """
        ...

    def rest(self, id: str, until: str) -> None:
        """Notes that an address asked to be left alone: nothing is sent to it before the moment
        `until`.
        """
        ...

    def pause(self, ids: Iterable[str], paused: bool, until: str | None = None) -> None:
        """Pauses subscribers, also messages owed (until the London date `until`), or lets them go
        on from now.

        What is recorded meanwhile is not sent.
        """
        ...

    def remove(self, ids: Iterable[str]) -> None:
        """Deletes subscribers with their interests, messages and delivery log, and what issues say
        of their messages.
        """
        ...

    def remove_interest(self, subscriber: str, interest: str) -> bool:
        """Deletes one interest of a subscriber; whether there was one. What is owed for it already
        is still sent.
        """
        ...
