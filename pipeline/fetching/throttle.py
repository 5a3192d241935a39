"""Turns at a host: one request at a time, a delay between two, pauses on request, and a total cap.

A host that does not answer several times in a row rests. After that one request is let through; if
it fails too, the host rests again, for longer.
"""

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from pipeline.fetching.hosts import Hosts
from pipeline.ports.watching.hosts import Turns

LONGEST_LOOK = 0.2
"""After how many seconds a turn that another process has is asked for again, at most."""
MARGIN_SECONDS = 5.0
"""How much longer a turn lasts than the longest request, before another process may have it."""


class HostHeld(Exception):
    """The host is left alone for another `seconds`; the message says why."""

    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.seconds = seconds


@dataclass(slots=True)
class _Turn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    next_at: float = 0.0


class HostGate:
    """Gives each host one turn at a time, in order of request; delays use the monotonic clock."""

    def __init__(
        self,
        delay_seconds: float,
        hosts_at_once: int,
        hosts: Hosts,
        turns: Turns | None = None,
        longest: float = 0.0,
    ) -> None:
        """`turns` are those of all processes; `longest` is how long a request may take, in
        seconds.
        """
        self._delay, self._hosts = delay_seconds, hosts
        self._shared, self._longest = turns, longest
        self._turns: defaultdict[str, _Turn] = defaultdict(_Turn)
        self._all = asyncio.Semaphore(hosts_at_once)

    @asynccontextmanager
    async def turn(self, name: str, delay_seconds: float = 0.0) -> AsyncIterator[None]:
        """Waits for this host's turn; afterwards the host rests for the longer of both delays.

        Raises HostHeld, without waiting, while the host is to be left alone.
        """
        turn = self._turns[name]
        async with turn.lock:
            self._check(name)
            if (wait := turn.next_at - time.monotonic()) > 0:
                await asyncio.sleep(wait)
            async with self._all:
                rest = max(self._delay, delay_seconds)
                try:
                    async with self._beside_others(name, rest):
                        yield
                finally:
                    turn.next_at = time.monotonic() + rest

    @asynccontextmanager
    async def _beside_others(self, name: str, rest: float) -> AsyncIterator[None]:
        """Waits for the turn among all processes; what they heard of the host meanwhile counts."""
        if self._shared is None:
            yield
            return
        while True:
            taken, wait = self._shared.take(name, self._longest + MARGIN_SECONDS)
            if taken:
                break
            await asyncio.sleep(min(wait, LONGEST_LOOK))
        try:
            self._hosts.forget(name)
            self._check(name)
            yield
        finally:
            self._shared.give_back(name, taken, rest)

    def _check(self, name: str) -> None:
        host = self._hosts.of(name)
        if seconds := self._hosts.left(host.held_until):
            raise HostHeld("its host has asked to be left alone", seconds)
        if seconds := self._hosts.left(host.rests_until):
            raise HostHeld(
                f"its host did not answer {host.failures} times in a row and is left alone", seconds
            )
