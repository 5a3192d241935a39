"""What the pages may do with subscriptions, and nothing else."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from pipeline.analysis.places.register import Register
from pipeline.bulletins.interests import interest_words
from pipeline.ports.subscribers import Subscribers


@dataclass(frozen=True, slots=True)
class Subscription:
    """What a page says of a subscription: a veiled address, what it is told of (each interest's id
    and words), its state.
    """

    address: str
    choices: tuple[tuple[str, str], ...]
    confirmed: bool
    paused: bool


class SubscriptionActions:
    """The one small writer behind the pages: each method commits by itself, and is harmless when
    repeated.

    `now` gives the present moment as stored text.
    """

    def __init__(self, store: Subscribers, register: Register, now: Callable[[], str]) -> None:
        self._store, self._register, self._now = store, register, now

    def find(self, subscriber: str) -> Subscription | None:
        """The subscription with this id; None when there is none (any more)."""
        found = self._store.subscriber(subscriber)
        if found is None:
            return None
        choices = tuple((each.id, interest_words(each, self._register)) for each in found.interests)
        return Subscription(
            veiled(found.address), choices, found.state == "confirmed", found.paused
        )

    def confirm(self, subscriber: str) -> None:
        """Marks the address as its owner's wish."""
        with self._store.transaction():
            self._store.confirm(subscriber, self._now())

    def pause(self, subscriber: str, paused: bool) -> None:
        """Stops the messages for the time being, or lets them go on."""
        with self._store.transaction():
            self._store.pause([subscriber], paused)

    def drop(self, subscriber: str, interest: str) -> bool:
        """Stops one of several interests; whether it is gone. The only one is not dropped: that
        would be leaving.
        """
        with self._store.transaction():
            found = self._store.subscriber(subscriber)
            if found is None or {each.id for each in found.interests} == {interest}:
                return False
            return self._store.remove_interest(subscriber, interest)

    def leave(self, subscriber: str) -> None:
        """Deletes the address with everything that is kept about it."""
        with self._store.transaction():
            self._store.remove([subscriber])


def veiled(address: str) -> str:
    """`address` as much as its owner needs to know it again: "p…@example.org", a web address's
    host, or another's scheme.

    What stands behind other schemes can be a token from its first letter on.
    """
    scheme, parted, _ = address.partition("://")
    if parted:
        return f"{urlsplit(address).hostname}/…" if scheme in ("http", "https") else f"{scheme}://…"
    name, at, domain = address.rpartition("@")
    if at:
        return f"{name[:1]}…@{domain}"
    return f"{address[:3]}…"
