"""Turns at a host: one request in flight, a delay between two, a pause when the host asks for one;
a cap on all.

A host that gives no answer several times in a row rests. When its rest is over one request is let
through; if that fails too, it rests again, longer.
"""

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from pipeline.fetching.hosts import Hosts


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
    """Gives each host one turn at a time, in the order of asking. Delays are of the monotonic
    clock.
    """

    def __init__(self, delay_seconds: float, hosts_at_once: int, hosts: Hosts) -> None:
        self._delay, self._hosts = delay_seconds, hosts
        self._turns: defaultdict[str, _Turn] = defaultdict(_Turn)
        self._all = asyncio.Semaphore(hosts_at_once)

    @asynccontextmanager
    async def turn(self, name: str, delay_seconds: float = 0.0) -> AsyncIterator[None]:
        """Waits for this host's turn; afterwards the host rests for the delay, or `delay_seconds`
        where that is longer.

        Raises HostHeld, without waiting, while the host is to be left alone.
        """
        turn = self._turns[name]
        async with turn.lock:
            self._check(name)
            if (wait := turn.next_at - time.monotonic()) > 0:
                await asyncio.sleep(wait)
            async with self._all:
                try:
                    yield
                finally:
                    turn.next_at = time.monotonic() + max(self._delay, delay_seconds)

    def _check(self, name: str) -> None:
        host = self._hosts.of(name)
        if seconds := self._hosts.left(host.held_until):
            raise HostHeld("its host has asked to be left alone", seconds)
        if seconds := self._hosts.left(host.rests_until):
            raise HostHeld(
                f"its host gave no answer {host.failures} times in a row and is left alone", seconds
            )
