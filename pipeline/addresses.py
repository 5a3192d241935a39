"""Web addresses as others write them: read here alone, because they can be malformed."""

from urllib.parse import SplitResult, urljoin, urlsplit

MALFORMED = SplitResult("", "", "", "", "")
"""What is known of a malformed address: nothing."""


def parts_of(address: str) -> SplitResult:
    """The parts of an address, or `MALFORMED`: `http://[link]/`, or a port that is no number."""
    try:
        parts = urlsplit(address)
        # both are read when asked for, and may be malformed themselves
        _ = parts.hostname, parts.port
    except ValueError:
        return MALFORMED
    return parts


def joined(base: str, stated: str) -> str:
    """The absolute address of a link on a page at `base`; "" when either is malformed."""
    try:
        address = urljoin(base, stated)
    except ValueError:
        return ""
    return "" if parts_of(address) is MALFORMED else address
