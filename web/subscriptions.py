"""What the pages may do with subscriptions, and nothing else."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from pipeline.addresses import parts_of
from pipeline.analysis.places.register import Register
from pipeline.bulletins.interests import interest_words
from pipeline.model.news import Site
from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import Filter, Frequency
from pipeline.ports.readers.delivery_log import DeliveryLog
from pipeline.subscriptions.confirmation import compose_reminder
from pipeline.subscriptions.signup import ConfirmationStore, owe_confirmation

MOST_INTERESTS = 50
"""How many interests an address may have: each is compared with every event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """What a page says about a subscription: a veiled address, its interests and its state.

    Each interest is its id and a description; `areas` has the areas (GSS code and name) of each
    that has more places than one, by its id, and `rhythms` how often somebody is told.
    """

    address: str
    choices: tuple[tuple[str, str], ...]
    confirmed: bool
    paused: bool
    areas: Mapping[str, tuple[tuple[str, str], ...]]
    rhythms: Mapping[str, Frequency]


class SubscriptionStore(ConfirmationStore, DeliveryLog, Protocol):
    """Subscribers, and what they were sent."""


class SubscriptionActions:
    """The only writer behind the pages; each method commits, and may safely be repeated.

    `now` returns the present moment as stored text. `forget` deletes the files that messages with
    these ids have left for a subscriber.
    """

    def __init__(
        self,
        store: SubscriptionStore,
        register: Register,
        site: Site,
        now: Callable[[], str],
        forget: Callable[[Subscriber, Sequence[str]], None],
    ) -> None:
        self._store, self._register, self._site, self._now = store, register, site, now
        self._forget = forget

    def sign_up(self, channel: str, address: str, interest: Interest) -> None:
        """Asks the owner of an address to confirm an interest, by a message to it.

        An address that gets messages already is told so, and nothing else changes: whoever typed it
        need not be its owner. Nothing that is returned tells the two apart.
        """
        now = self._now()
        about = interest_words(interest, self._register)
        with self._store.transaction():
            subscriber = self._store.enlist(channel, address, now, state="pending")
            person = self._store.subscriber(subscriber)
            if person is not None and person.state == "pending":
                if len(person.interests) >= MOST_INTERESTS:
                    return
                self._store.add_interest(subscriber, interest, now)
                every = self._store.interests(subscriber)
                words = [interest_words(each, self._register) for each in every]
                owe_confirmation(self._store, subscriber, words, self._site, now)
            elif person is not None and person.state == "confirmed":
                reminder = compose_reminder(self._site, [about], now)
                self._store.owe(subscriber, f"reminder:{now[:10]}", reminder, (), now)

    def add(self, subscriber: str, interest: Interest) -> bool:
        """Adds an interest to a confirmed subscription; returns whether there was room for it."""
        with self._store.transaction():
            found = self._store.subscriber(subscriber)
            if found is None or len(found.interests) >= MOST_INTERESTS:
                return False
            self._store.add_interest(subscriber, interest, self._now())
        return True

    def find(self, subscriber: str) -> Subscription | None:
        """The subscription with this id; None when there is none, or no longer."""
        found = self._store.subscriber(subscriber)
        if found is None:
            return None
        choices = tuple((each.id, interest_words(each, self._register)) for each in found.interests)
        areas = {each.id: self._areas(each) for each in found.interests}
        rhythms = {each.id: each.rhythm for each in found.interests}
        return Subscription(
            address=veiled(found.address),
            choices=choices,
            confirmed=found.state == "confirmed",
            paused=found.paused,
            areas=areas,
            rhythms=rhythms,
        )

    def _areas(self, interest: Interest) -> tuple[tuple[str, str], ...]:
        if len(interest.areas) + len(interest.filters.get(Filter.REGION, ())) < 2:
            return ()
        known = (area for code in interest.areas if (area := self._register.by_code(code)))
        return tuple((area.gss_code, area.name) for area in known)

    def confirm(self, subscriber: str) -> None:
        """Records that the address's owner has confirmed."""
        with self._store.transaction():
            self._store.confirm(subscriber, self._now())

    def pause(self, subscriber: str, paused: bool) -> None:
        """Pauses or resumes the messages."""
        with self._store.transaction():
            self._store.pause([subscriber], paused)

    def change_rhythm(self, subscriber: str, interest: str, rhythm: Frequency) -> None:
        """Puts the same interest, from now on, in place of one that is told at another rhythm."""
        with self._store.transaction():
            found = self._store.subscriber(subscriber)
            own = {each.id: each for each in found.interests} if found else {}
            before = own.get(interest)
            if before is None or before.rhythm is rhythm:
                return
            after = replace(before, id="", rhythm=rhythm, weekday=0)
            self._store.add_interest(subscriber, after, self._now())
            self._store.remove_interest(subscriber, interest)

    def drop(self, subscriber: str, interest: str) -> bool:
        """Stops one of several interests; returns whether it is gone.

        The only interest is not dropped: that would be leaving.
        """
        with self._store.transaction():
            found = self._store.subscriber(subscriber)
            if found is None or {each.id for each in found.interests} == {interest}:
                return False
            return self._store.remove_interest(subscriber, interest)

    def drop_area(self, subscriber: str, interest: str, area: str) -> None:
        """Takes one of several places out of an interest."""
        with self._store.transaction():
            self._store.drop_area(subscriber, interest, area)

    def leave(self, subscriber: str) -> None:
        """Deletes the address and everything kept about it, its files too."""
        found = self._store.subscriber(subscriber)
        if found is None:
            return
        messages = [message.id for message in self._store.held(subscriber).messages]
        with self._store.transaction():
            self._store.remove([subscriber])
        self._forget(found, messages)
        self._store.forget_deleted()


def veiled(address: str) -> str:
    """`address` shortened so that its owner can recognise it, such as "p…@example.org".

    For a web address only the host is left, for any other only the scheme: what follows it can be a
    token from its first letter on.
    """
    scheme, parted, _ = address.partition("://")
    if parted:
        return f"{parts_of(address).hostname}/…" if scheme in ("http", "https") else f"{scheme}://…"
    name, at, domain = address.rpartition("@")
    if at:
        return f"{name[:1]}…@{domain}"
    return f"{address[:3]}…"
