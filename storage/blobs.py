"""Fetched bytes by SHA-256: written to a temporary name, flushed to disk, then renamed.

Nothing is ever overwritten.
"""

import hashlib
import os
from pathlib import Path

from pipeline.errors import StorageError


class Blobs:
    """The archive in one folder, two levels of two hexadecimal digits deep."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """The path of the bytes with this hash."""
        return self.folder / sha256[:2] / sha256[2:4] / sha256

    def put(self, body: bytes) -> str:
        """Stores `body` and returns its SHA-256 in hexadecimal; storing it again does nothing.

        Raises StorageError naming the folder when the disk is full or cannot be written.
        """
        sha256 = hashlib.sha256(body).hexdigest()
        target = self.path(sha256)
        if target.exists():
            return sha256
        temporary = target.with_name(f"{sha256}.{os.getpid()}.part")
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
        """The bytes with this hash. Raises StorageError if the archive lacks them."""
        try:
            return self.path(sha256).read_bytes()
        except OSError as fault:
            raise StorageError(
                f"archive {self.path(sha256)}: {fault.strerror}: restore it from a backup"
            ) from fault
