"""Waits that are not all over at one moment."""

import hashlib

SHARE = 0.2


def spread(seconds: float, *key: str) -> float:
    """`seconds` made longer by up to a fifth: always the same for the same `key`, another for each
    other one.

    Whatever failed together (a site's sources, in one outage) would else be tried again together,
    and so again and again.
    """
    digest = hashlib.sha256("\x1f".join(key).encode()).digest()
    return seconds * (1 + SHARE * int.from_bytes(digest[:4], "big") / 2**32)
