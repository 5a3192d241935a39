"""Copying an archive: each document that the other one lacks, checked by its hash."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from pipeline.errors import BytesLost
from pipeline.ports.services import Blobs

SIDE_BY_SIDE = 8
"""How many documents are copied side by side."""
AT_ONCE = 200
"""After how many documents the progress is shown."""


class Found(Enum):
    """What became of a document."""

    COPIED = "copied"
    THERE = "there"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class CopiedArchive:
    """How many documents were copied, and were there whole already; the hashes of those that
    neither archive has.
    """

    copied: int = 0
    there: int = 0
    missing: tuple[str, ...] = ()


def copy_archive(
    source: Blobs, target: Blobs, hashes: Iterable[str], show: Callable[[str], None]
) -> CopiedArchive:
    """Copies the documents with these hashes; those that the target has whole are left as they are.

    What has been copied stays when it is cut short. Raises ArchiveAway, StorageError.
    """

    def copied(sha256: str) -> Found:
        if target.whole(sha256):
            return Found.THERE
        try:
            target.put(source.get(sha256), looked=True)
        except BytesLost:
            return Found.MISSING
        return Found.COPIED

    waiting, found = iter(hashes), dict[str, Found]()
    with ThreadPoolExecutor(SIDE_BY_SIDE) as threads:
        while some := list(islice(waiting, AT_ONCE)):
            found |= zip(some, threads.map(copied, some), strict=True)
            show(f"archive: {len(found)} documents")
    ends = list(found.values())
    return CopiedArchive(
        ends.count(Found.COPIED),
        ends.count(Found.THERE),
        tuple(sha256 for sha256, end in found.items() if end is Found.MISSING),
    )
