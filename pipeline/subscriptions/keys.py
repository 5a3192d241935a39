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


def keys_of(data: Path, today: date, given: str = "") -> tuple[Key, ...]:
    """The signing keys of the data folder, oldest first; or those `given`, with spaces between.

    Makes the first key of a folder, and a new one when it is time. Raises SettingsError when others
    can read the file, or when it is damaged; and for a key that could be guessed.
    """
    if given:
        return tuple(Key(today, _unguessable(each)) for each in given.split())
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


def _unguessable(key: str) -> str:
    if len(key) < 2 * _BYTES:
        raise SettingsError(
            f"SENDWATCH_SITE_LINK_KEYS: a key of {len(key)} characters could be guessed: make one"
            f" of {2 * _BYTES} with `openssl rand -hex {_BYTES}`"
        )
    return key


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
