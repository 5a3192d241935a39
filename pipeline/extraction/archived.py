"""Reads a file of the archive, and checks that its bytes are those that were archived."""

import hashlib
from pathlib import Path

from pipeline.errors import BytesLost


def archived_bytes(path: Path, sha256: str) -> bytes:
    """The bytes of an archived file, which have this hash.

    Raises BytesLost if it is missing, unreadable or damaged.
    """
    try:
        body = path.read_bytes()
    except OSError as fault:
        raise BytesLost(f"{lost(path)} cannot be read ({fault.strerror}); {REMEDY}") from fault
    if hashlib.sha256(body).hexdigest() != sha256:
        raise BytesLost(f"{lost(path)} is damaged: its bytes are not those archived; {REMEDY}")
    return body


REMEDY = "`sendwatch upkeep --archive` fetches it again, or restore it from a backup"


def lost(path: Path) -> str:
    """The beginning of the message about a file of the archive."""
    return f"the archived file {path}"
