"""Turns at a host: one request in flight, a delay between two, a pause when the host asks for one; a cap on all."""

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


class HostHeld(Exception):
    """The host asked for a pause that is not over; `seconds` remain."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f} seconds remain")
        self.seconds = seconds


@dataclass(slots=True)
class _Turn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    next_at: float = 0.0
    held_until: float = 0.0


class HostGate:
    """Gives each host one turn at a time, in the order of asking. Times are of the monotonic clock."""

    def __init__(self, delay_seconds: float, hosts_at_once: int) -> None:
        self._delay = delay_seconds
        self._turns: defaultdict[str, _Turn] = defaultdict(_Turn)
        self._all = asyncio.Semaphore(hosts_at_once)

    @asynccontextmanager
    async def turn(self, host: str, delay_seconds: float = 0.0) -> AsyncIterator[None]:
        """Waits for this host's turn; afterwards the host rests for the delay, or `delay_seconds` where that is longer.

        Raises HostHeld, without waiting, while a pause that the host asked for is not over.
        """
        turn = self._turns[host]
        async with turn.lock:
            now = time.monotonic()
            if turn.held_until > now:
                raise HostHeld(turn.held_until - now)
            await asyncio.sleep(max(0.0, turn.next_at - now))
            async with self._all:
                try:
                    yield
                finally:
                    turn.next_at = time.monotonic() + max(self._delay, delay_seconds)

    def hold(self, host: str, seconds: float) -> None:
        """Lets nobody ask `host` for `seconds`: it said Retry-After."""
        turn = self._turns[host]
        turn.held_until = max(turn.held_until, time.monotonic() + seconds)
