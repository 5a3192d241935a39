"""The keys that sign links in messages: a file in the data folder that only its owner can read."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import msgspec

from pipeline.errors import SettingsError
from pipeline.subscriptions.tokens import Key, rotated

_BYTES = 32


def keys_of(data: Path, today: date) -> tuple[Key, ...]:
    """The signing keys of the data folder, oldest first.

    Makes the first key, and a new one when it is time. Raises SettingsError when others can read
    the file, or when it is damaged.
    """
    known = _read(data / "keys.json")
    if rotated(known, today, "") == known:
        return known
    with _alone(data):
        # another worker may have done it meanwhile
        known = _read(data / "keys.json")
        keys = rotated(known, today, secrets.token_hex(_BYTES))
        if keys != known:
            _write(data / "keys.json", keys)
    return keys


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    """Holds a lock of the folder, which ends with the process at the latest."""
    folder = os.open(data, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _read(path: Path) -> tuple[Key, ...]:
    if not path.exists():
        return ()
    if path.stat().st_mode & 0o077:
        raise SettingsError(f"{path}: can be read by others; close it with: chmod 600 {path}")
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[Key, ...])
    except msgspec.MsgspecError as fault:
        raise SettingsError(
            f"{path}: is damaged ({fault}); restore it from a backup, or move it away: links in"
            " messages sent so far stop working"
        ) from fault


def _write(path: Path, keys: tuple[Key, ...]) -> None:
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(msgspec.json.encode(keys))
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
