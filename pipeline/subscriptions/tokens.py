"""Signed tokens in the addresses by which readers confirm, pause and leave: they expire, and cannot
be guessed or altered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from itsdangerous import BadData, URLSafeSerializer

KEPT_DAYS = 400
"""For how long a message's own links work: who leaves is to succeed with any message of the last
year.
"""
CONFIRM_DAYS = 14
"""For how long a subscription waits to be confirmed."""
ROTATED_DAYS = 90
"""After this long, a new key signs; older ones are kept until no token of theirs is valid."""
_SALT = "sendwatch.subscription"


class Purpose(StrEnum):
    """What the holder of a token may do, with one subscription only."""

    CONFIRM = "confirm"
    PAUSE = "pause"
    LEAVE = "leave"


class TokenFault(Exception):
    """A token that opens nothing, with the reason in words for its reader."""


@dataclass(frozen=True, slots=True)
class Key:
    """A signing key, and the London day from which it signs."""

    made: date
    secret: str


def rotated(keys: Sequence[Key], today: date, fresh: str) -> tuple[Key, ...]:
    """The keys to keep, oldest first; the last one signs, and is made of `fresh` when the one
    before it is too old.

    A key goes when `KEPT_DAYS` have passed since another took its place.
    """
    known = sorted(keys, key=lambda key: key.made)
    if not known or known[-1].made <= today - timedelta(days=ROTATED_DAYS):
        known.append(Key(today, fresh))
    gone = today - timedelta(days=KEPT_DAYS)
    return (*(older for older, newer in pairwise(known) if newer.made > gone), known[-1])


def signed(keys: Sequence[Key], purpose: Purpose, subscriber: str, today: date) -> str:
    """A token by which its holder may do `purpose` with the subscription `subscriber`, valid from
    `today` for its time.

    The same arguments make the same token.
    """
    days = CONFIRM_DAYS if purpose is Purpose.CONFIRM else KEPT_DAYS
    until = today + timedelta(days=days)
    token = _serializer(tuple(keys)).dumps([purpose.value, subscriber, until.isoformat()])
    return token.decode() if isinstance(token, bytes) else token


def opened(keys: Sequence[Key], token: str, purpose: Purpose, today: date) -> str:
    """The subscription that `token` may do `purpose` with. Raises TokenFault when it is altered,
    expired or for another.
    """
    try:
        given, subscriber, until = _serializer(tuple(keys)).loads(token)
    except (BadData, ValueError, TypeError):
        raise TokenFault(
            "This address is not complete, or was changed on its way. Please open it from the"
            " message."
        ) from None
    if given != purpose.value:
        raise TokenFault("This address is for something else. Please open it from the message.")
    if until < today.isoformat():
        raise TokenFault("This address is too old. Please use a newer message.")
    return str(subscriber)


@lru_cache(maxsize=4)
def _serializer(keys: tuple[Key, ...]) -> URLSafeSerializer:
    return URLSafeSerializer([key.secret for key in keys], salt=_SALT)
