"""Signed tokens for the links by which readers confirm, pause and leave.

They expire, and cannot be guessed or altered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from itsdangerous import BadData, URLSafeSerializer
from itsdangerous.encoding import base64_decode, base64_encode

KEPT_DAYS = 400
"""How many days a message's links work: leaving must succeed with any message of the last year."""
CONFIRM_DAYS = 14
"""How many days a subscription waits for confirmation."""
REVIEW_DAYS = 30
"""How many days the operator's link to the questions works."""
OPERATOR = "operator"
"""Stands in a token for review where others name a subscription."""
ROTATED_DAYS = 90
"""After this many days a new key signs; older ones are kept until none of their tokens is valid."""
_SALT = "sendwatch.subscription"


class Purpose(StrEnum):
    """What the holder of a token may do: with one subscription, or as the operator (`REVIEW`)."""

    CONFIRM = "confirm"
    PAUSE = "pause"
    LEAVE = "leave"
    REVIEW = "review"


class TokenFault(Exception):
    """A token that is not accepted, with the reason in words for the reader."""


@dataclass(frozen=True, slots=True)
class Key:
    """A signing key, and the London day from which it is used."""

    made: date
    secret: str


def rotated(keys: Sequence[Key], today: date, fresh: str) -> tuple[Key, ...]:
    """The keys to keep, oldest first; the last one signs.

    A key made from `fresh` is added when the newest is too old. A key is dropped `KEPT_DAYS` after
    another took its place.
    """
    known = sorted(keys, key=lambda key: key.made)
    if not known or known[-1].made <= today - timedelta(days=ROTATED_DAYS):
        known.append(Key(today, fresh))
    gone = today - timedelta(days=KEPT_DAYS)
    return (*(older for older, newer in pairwise(known) if newer.made > gone), known[-1])


def signed(keys: Sequence[Key], purpose: Purpose, subscriber: str, today: date) -> str:
    """A token that allows `purpose` with the subscription `subscriber`, valid from `today`.

    The same arguments make the same token.
    """
    days = {Purpose.CONFIRM: CONFIRM_DAYS, Purpose.REVIEW: REVIEW_DAYS}.get(purpose, KEPT_DAYS)
    until = today + timedelta(days=days)
    token = _serializer(tuple(keys)).dumps([purpose.value, subscriber, until.isoformat()])
    return token.decode() if isinstance(token, bytes) else token


def opened(keys: Sequence[Key], token: str, purpose: Purpose, today: date) -> str:
    """The subscription for which `token` allows `purpose`.

    Raises TokenFault when the token is altered, expired or meant for another purpose.
    """
    try:
        signature = token.rpartition(".")[2]
        # the last bits of a signature's last letter say nothing: of its spellings one is right
        if base64_encode(base64_decode(signature)).decode() != signature:
            raise BadData("the signature is spelt otherwise")
        given, subscriber, until = _serializer(tuple(keys)).loads(token)
        last = date.fromisoformat(until)
    except (BadData, ValueError, TypeError):
        raise TokenFault(
            "This address is not complete, or was changed on its way. Please open it from the"
            " message."
        ) from None
    if given != purpose.value:
        raise TokenFault("This address is for something else. Please open it from the message.")
    if last < today:
        raise TokenFault("This address is too old. Please use a newer message.")
    return str(subscriber)


@lru_cache(maxsize=4)
def _serializer(keys: tuple[Key, ...]) -> URLSafeSerializer:
    return URLSafeSerializer([key.secret for key in keys], salt=_SALT)
