"""What pages are made with, kept from one record to the next: the application's routes, and what
templates are compiled to. Either takes longer to make than several pages.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from typing import Any

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from litestar import Litestar
from litestar.stores.memory import MemoryStore

import web.app
import web.explored
from web.explored import Explored

LIMITS = ("rate_limit", "subscribe_limit")
"""Where the application counts how often somebody asks."""


class Standing:
    """What stands for one record after another."""

    _numbers = count()

    def __init__(self) -> None:
        self._explored: Explored | None = None
        self._number = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._explored, name)

    def take(self, explored: Explored | None) -> None:
        """Stands for this record from now on."""
        self._explored, self._number = explored, next(self._numbers)

    def state(self) -> str:
        """The state of the record, which no other has."""
        assert self._explored is not None
        return f"{self._number} {self._explored.state()}"


_KEPT: list[tuple[Standing, Litestar]] = []


@contextmanager
def application(explored: Explored) -> Iterator[Litestar]:
    """The application over a record while the block runs: one that no other record uses then."""
    if explored.explore is not None:
        # its routes are others
        yield web.app.application(explored)
        return
    if _KEPT:
        standing, routes = _KEPT.pop()
    else:
        standing = Standing()
        standing.take(explored)
        routes = web.app.application(standing)  # type: ignore[arg-type]
    standing.take(explored)
    for name in LIMITS:
        # nobody has asked this one too often
        routes.stores.register(name, MemoryStore(), allow_override=True)
    try:
        yield routes
    finally:
        standing.take(None)
        _KEPT.append((standing, routes))


@contextmanager
def made_anew() -> Iterator[None]:
    """For tests of what an application is told when it is made: there is no other, and it is not
    left.
    """
    _KEPT.clear()
    yield
    _KEPT.clear()


class KeptCode(BytecodeCache):
    """What templates are compiled to, in memory; a template whose source differs is compiled."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._kept:
            bucket.bytecode_from_string(self._kept[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = bucket.bytecode_to_string()


web.explored.Environment = partial(Environment, bytecode_cache=KeptCode())  # type: ignore[misc]
