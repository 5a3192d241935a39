"""Who may read a data folder: its owner only, except for the feeds, which a web server may pass on.

The folder itself can be passed through but not listed, so that a web server reaches `feeds`.
"""

import os
from pathlib import Path

from pipeline.config.options import DATABASE
from pipeline.errors import StorageError

FOLDER = 0o711
_OTHERS = 0o077
_PRIVATE = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "archive", "outbox")
"""What is closed to others when a data folder of an earlier version is opened."""


def make_folder(data: Path) -> None:
    """Makes the data folder if there is none. Raises StorageError with the remedy."""
    try:
        if not data.is_dir():
            # another process may begin in it at the same moment
            data.mkdir(parents=True, exist_ok=True)
            data.chmod(FOLDER)
    except OSError as fault:
        why = "it is a file" if data.is_file() else fault.strerror
        raise StorageError(
            f"data folder {data}: {why}: name another with --data, or give this user the right to"
            " make it"
        ) from fault


def close_to_others(data: Path) -> None:
    """Takes others' rights to what is private in the data folder, as far as it is this user's."""
    for name in _PRIVATE:
        path = data / name
        if path.exists() and path.stat().st_uid == os.geteuid() and path.stat().st_mode & _OTHERS:
            path.chmod(path.stat().st_mode & 0o700)


def open_to_others(data: Path) -> list[Path]:
    """What is private in the data folder but can be read by others."""
    there = [data / name for name in _PRIVATE if (data / name).exists()]
    return [path for path in there if path.stat().st_mode & _OTHERS]
