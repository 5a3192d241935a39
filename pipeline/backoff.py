"""Waiting times spread out, so that not everything is retried at the same moment."""

import hashlib

SHARE = 0.2


def spread(seconds: float, *key: str) -> float:
    """`seconds` lengthened by up to a fifth: always the same for one `key`, different for others.

    Otherwise, what failed together (a site's sources, in one outage) would be retried together,
    again and again.
    """
    digest = hashlib.sha256("\x1f".join(key).encode()).digest()
    return seconds * (1 + SHARE * int.from_bytes(digest[:4], "big") / 2**32)
