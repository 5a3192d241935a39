"""Subscribers and their interests."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from pipeline.model.subscribers import Hour, Interest, Subscriber
from pipeline.model.terms import Frequency
from pipeline.ports.transactions import Transactions


class Audience(Protocol):
    """The subscribers as queueing needs them."""

    def waiting_after(
        self, hour: Hour, last: Subscriber | None, limit: int, part: str = ""
    ) -> tuple[Subscriber, ...]:
        """Up to `limit` subscribers after `last`, or the first ones, in the order of their ids, to
        whom a message of its hour may be due: everybody to whom one is, and few others.

        For going through very many: all, or the `part` whose ids begin so.
        """
        ...

    def interested(
        self,
        rhythm: Frequency,
        area: str,
        region: str | None,
        event: int,
        among: Sequence[str] | None = None,
    ) -> list[tuple[Subscriber, Interest]]:
        """Subscribers whom an event about an area may concern in this rhythm, judged by area alone;
        all of them, or those `among` these ids.

        Each is active and comes with one interest. Found by index, however many subscribers there
        are; the interests' other filters still have to be applied.
        """
        ...

    def end_pauses(self, today: str, midnight: str) -> None:
        """Ends pauses up to the London date `today`, which began at the moment `midnight`."""
        ...

    def move_on(self, interests: Iterable[str], event: int, digest: str | None) -> None:
        """Records the last event that digests of these interests covered.

        Also the London date of the digest, if it counts.
        """
        ...


class Subscribers(Audience, Transactions, Protocol):
    """Addresses with their interests. Removing an address removes every trace of it."""

    def parts_waiting(self, hour: Hour) -> list[str]:
        """How the ids begin of those whom `waiting_after` finds: their first characters."""
        ...

    def audience(self, rhythm: Frequency, area: str, region: str | None, event: int) -> list[str]:
        """The ids of those whom `interested` finds, in order."""
        ...

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
        """Adds an address if it is new; returns its id.

        A known address changes only with `consent`, which is recorded, or while it is suspended: it
        takes the given state, and is confirmed at `now` or not yet. With consent, a request to
        confirm that is still due is withdrawn. `operator` makes it an operator's.
        """
        ...

    def add_interest(self, subscriber: str, interest: Interest, now: str) -> tuple[str, bool]:
        """Adds an interest, from now on; returns (its id, whether it is new).

        An interest that differs from an existing one only in its areas widens that one: no areas
        means every area, and adding an area to that changes nothing.
        """
        ...

    def subscribers(self, address: str | None = None) -> tuple[Subscriber, ...]:
        """All subscribers, or those with one address, with their interests, in a stable order."""
        ...

    def subscriber(self, id: str) -> Subscriber | None:
        """The subscriber with this id, or None if there is none (any more)."""
        ...

    def interests(self, subscriber: str) -> tuple[Interest, ...]:
        """The interests of one subscriber, oldest first."""
        ...

    def confirm(self, id: str, now: str) -> None:
        """Records that an address's owner wants its messages; news counts from then on."""
        ...

    def suspend(self, id: str) -> None:
        """Suspends an address that cannot be reached: nothing is sent until it is added again."""
        ...

    def rest(self, id: str, until: str) -> None:
        """Records that an address asked to be left alone: nothing is sent before `until`."""
        ...

    def pause(self, ids: Iterable[str], paused: bool, until: str | None = None) -> None:
        """Pauses subscribers (until the London date `until`), or resumes them from now.

        Messages already due are paused too. What is recorded during a pause is not sent.
        """
        ...

    def remove(self, ids: Iterable[str]) -> None:
        """Deletes subscribers with their interests, messages, delivery log and issues."""
        ...

    def forget_deleted(self) -> bool:
        """Overwrites what was deleted wherever it was stored; False while a reader holds it."""
        ...

    def drop_area(self, subscriber: str, interest: str, area: str) -> bool:
        """Takes an area (a GSS code) out of an interest; False when it is not in it.

        The only place of an interest is not taken out: without it the interest would be in every
        area.
        """
        ...

    def remove_interest(self, subscriber: str, interest: str) -> bool:
        """Deletes one interest; returns whether it existed. Messages already due are still sent."""
        ...
