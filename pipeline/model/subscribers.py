"""Subscribers and their interests. Moments are UTC ISO 8601 text ending in `Z`."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.model.terms import Filter, Frequency


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """What somebody wants to be told about, and how often.

    `filters` holds the values asked for, by kind of filter (area: GSS codes; region: as in the
    register); a missing key means any. `weekday` (0 is Monday) is the day of a weekly digest.
    `quiet` is a pair of London wall-clock times ("22:00", "07:00") between which nothing is sent.
    `working_days`: nothing at weekends or on England's bank holidays. `all_well`: a message after
    each month without any other. `monthly`: one each month that says where the areas stand. The
    interest is in events after `since_event`; its digests have covered those up to `after_event`,
    the last one on the London date `last_digest`.
    """

    id: str
    rhythm: Frequency
    filters: Mapping[Filter, tuple[str, ...]] = field(default_factory=dict)
    weekday: int = 0
    quiet: tuple[str, str] | None = None
    working_days: bool = False
    all_well: bool = False
    monthly: bool = False
    created_at: str = ""
    since_event: int = 0
    after_event: int = 0
    last_digest: str | None = None

    @property
    def areas(self) -> tuple[str, ...]:
        """The GSS codes of the areas chosen."""
        return self.filters.get(Filter.AREA, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """A moment as digests see it: the newest event; the London date, and for each weekday (0 is
    Monday) the last date up to that; whether the usual hour of digests has come that day, and
    whether it is a working day.
    """

    event: int
    today: str
    days: tuple[str, ...]
    come: bool
    working: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriber:
    """Somebody who gets messages: an address on a channel, with any number of interests.

    A "pending" address has not been confirmed yet, and a "suspended" one cannot be reached: neither
    gets messages, nor does a paused one (until the London date `paused_until`, if set). `consent`
    says in words how and when they agreed. An "operator" is also told about the state of the
    sources.
    """

    id: str
    channel: str
    address: str
    interests: tuple[Interest, ...] = ()
    role: Literal["reader", "operator"] = "reader"
    state: Literal["pending", "confirmed", "suspended"] = "confirmed"
    confirmed_at: str | None = None
    consent: str = ""
    paused: bool = False
    paused_until: str | None = None
    created_at: str = ""


def shown_address(address: str) -> str:
    """An address as it may be printed: of a web address, which is a secret, only where it leads.

    The letters behind the # tell two such addresses apart; commands that take an address take this
    form too. Of addresses with another scheme, which may hold a password anywhere, only that is
    shown.
    """
    scheme, found, rest = address.partition("://")
    if not found:
        return address
    host = rest.split("/")[0].rpartition("@")[2] + "/" if scheme in ("http", "https") else ""
    mark = hashlib.sha256(address.encode()).hexdigest()[:6]
    return f"{scheme}://{host}…#{mark}"


def address_key(address: str) -> str:
    """What tells an address from another: of a mailbox, not its capitals.

    Servers may tell a mailbox's capitals apart, but none is known to; in the path or token of a
    webhook they count.
    """
    address = address.strip()
    mailbox = "@" in address and "://" not in address
    return address.lower() if mailbox else address
