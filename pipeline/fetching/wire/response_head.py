"""The head of a response as browsers read it: a wrong line of it is no reason to lose the page."""

import re

LONGEST = 65_536
"""Bytes in which a head ends; what is longer is refused."""
_END = re.compile(rb"\r?\n\r?\n")
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def end_of_head(received: bytes | bytearray) -> int:
    """Where the body begins; 0 while the head is incomplete."""
    end = _END.search(received)
    return end.end() if end else 0


def cleaned(head: bytes) -> bytes:
    """A whole head without lines that are no headers, and without space before a colon.

    Those are a name with a space in it or letters that no name has, and lines without a colon. A
    length that is stated twice, the same, is stated once.
    """
    status, *lines = head.split(b"\n")
    kept, goes_on = [status], False
    for line in lines:
        folded = line[:1] in (b" ", b"\t")
        if not folded:
            line, goes_on = _line(line)
            goes_on = goes_on and not (line in kept and line.lower().startswith(b"content-length:"))
        if goes_on:
            kept.append(line)
    return b"\n".join(kept)


def _line(line: bytes) -> tuple[bytes, bool]:
    """A line as it should be, and whether it belongs to a head: a header, or the empty last one."""
    if not line.strip():
        return line, True
    name, colon, value = line.partition(b":")
    name = name.rstrip(b" \t")
    return name + colon + value, bool(colon and _NAME.fullmatch(name))
