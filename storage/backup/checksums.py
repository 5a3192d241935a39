"""The list of a backup's files with their hashes, in the format of `sha256sum`."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

SUMS = "SHA256SUMS"


def hash_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_file(source: Path, target: Path) -> str:
    """Copies a file's bytes to a new file, flushed to disk; returns their hash. Raises OSError."""
    target.parent.mkdir(parents=True, exist_ok=True)
    copied = hashlib.sha256()
    with source.open("rb") as read, target.open("xb") as written:
        while piece := read.read(1 << 20):
            copied.update(piece)
            written.write(piece)
        written.flush()
        os.fsync(written.fileno())
    return copied.hexdigest()


def write_sums(path: Path, sums: Mapping[str, str]) -> None:
    """Writes hashes by file name, in order of the names. Raises OSError."""
    lines = [f"{sums[name]}  {name}\n" for name in sorted(sums)]
    path.write_text("".join(lines), encoding="utf-8")


def read_sums(path: Path) -> dict[str, str]:
    """The hashes by file name. Raises OSError, and ValueError for a line that is not one."""
    sums = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        sha256, gap, name = line.partition("  ")
        if not gap or len(sha256) != 64 or Path(name).is_absolute() or ".." in Path(name).parts:
            raise ValueError(f"not a line of {path.name}: {line[:80]!r}")
        sums[name] = sha256
    return sums


def differing(folder: Path, sums: Iterable[tuple[str, str]]) -> list[str]:
    """The files that are missing below `folder`, or whose bytes have another hash."""
    return [name for name, sha256 in sums if not _same(folder / name, sha256)]


def _same(path: Path, sha256: str) -> bool:
    try:
        return hash_of(path) == sha256
    except OSError:
        return False
