"""Fetched bytes by SHA-256: written to a temporary name, flushed to disk, then renamed.

Nothing is ever overwritten, except by the same bytes where they were damaged.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import get_ident

from pipeline.errors import BytesLost, StorageError
from pipeline.extraction.workers import archived_bytes


class Blobs:
    """The archive in one folder, two levels of two hexadecimal digits deep; its methods are
    documented in `pipeline.ports`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """The path of the bytes with this hash."""
        return self.folder / sha256[:2] / sha256[2:4] / sha256

    def check(self) -> None:
        if self.folder.exists() and not os.access(self.folder, os.W_OK | os.X_OK):
            raise StorageError(f"archive {self.folder}: it cannot be written: check its rights")

    def where(self, sha256: str) -> str:
        return str(self.path(sha256))

    def put(self, body: bytes, *, looked: bool = False) -> str:
        """Raises StorageError naming the folder when the disk is full or cannot be written."""
        sha256 = hashlib.sha256(body).hexdigest()
        target = self.path(sha256)
        if not looked and self.whole(sha256):
            return sha256
        temporary = target.with_name(f"{sha256}.{os.getpid()}.{get_ident()}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            temporary.rename(target)
        except OSError as fault:
            temporary.unlink(missing_ok=True)
            raise StorageError(
                f"archive {self.folder}: {fault.strerror}: free some space or check its rights"
            ) from fault
        return sha256

    def get(self, sha256: str) -> bytes:
        return archived_bytes(self.path(sha256), sha256)

    def whole(self, sha256: str) -> bool:
        try:
            self.get(sha256)
        except BytesLost:
            return False
        return True

    @contextmanager
    def file(self, sha256: str) -> Iterator[Path]:
        yield self.path(sha256)

    def delete(self, sha256: str) -> int:
        path = self.path(sha256)
        try:
            size = path.stat().st_size
            path.unlink()
        except FileNotFoundError:
            return 0
        return size
