"""The files that encoders come in, each known by its SHA-256: none is used that is damaged."""

import hashlib
import json
from collections.abc import Callable
from functools import wraps
from importlib import resources
from pathlib import Path
from threading import Lock
from typing import TypeVar

from pipeline.errors import InstallationError

FOLDER = resources.files("pipeline") / "data" / "encoders"
"""How words are taken apart, a vector for each piece, and the networks."""
SUMS = "sha256.json"
"""The file of the sums of all others, by name."""
REMEDY = "install sendwatch again"
T = TypeVar("T")


def once(load: Callable[..., T]) -> Callable[..., T]:
    """`load`, called once in a process for the same names, however many threads ask at a time.

    A cache alone would let each of them load what none has loaded yet, and keep it all in memory.
    """
    held: dict[tuple[str, ...], T] = {}
    turn = Lock()

    @wraps(load)
    def loaded(*names: str) -> T:
        if names not in held:
            with turn:
                if names not in held:
                    held[names] = load(*names)
        return held[names]

    return loaded


def content(name: str) -> bytes:
    """What a file holds. Raises InstallationError where it is missing or not as it was made."""
    held = _held(name)
    if hashlib.sha256(held).hexdigest() != _sums().get(name):
        raise InstallationError(f"{FOLDER / name} is damaged: {REMEDY}")
    return held


def place(name: str) -> Path:
    """Where a file is that is read bit by bit; it is looked through first, as `content` does."""
    content(name)
    with resources.as_file(FOLDER / name) as path:
        return path


def examine() -> list[str]:
    """The names of all files. Raises InstallationError for the first that is missing or damaged."""
    names = sorted(_sums())
    for name in names:
        content(name)
    return names


def _sums() -> dict[str, str]:
    try:
        return dict(json.loads(_held(SUMS)))
    except ValueError as fault:
        raise InstallationError(f"{FOLDER / SUMS} is damaged: {REMEDY}") from fault


def _held(name: str) -> bytes:
    try:
        return (FOLDER / name).read_bytes()
    except OSError as fault:
        raise InstallationError(
            f"{FOLDER / name} cannot be read ({fault.strerror}): {REMEDY}"
        ) from fault
