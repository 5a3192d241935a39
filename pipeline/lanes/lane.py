"""One lane: its rounds follow each other, whatever becomes of them and of the other lanes."""

import asyncio
from collections.abc import Awaitable, Callable

from pipeline.lanes.progress import Progress
from pipeline.model.health import Lane
from pipeline.runner import capture_async


class Rounds:
    """The rounds of a lane: a beat begins the next one, unless one is still at work."""

    def __init__(self, lane: Lane, work: Callable[[], Awaitable[None]], progress: Progress) -> None:
        self._lane, self._work, self._progress = lane, work, progress
        self._round: asyncio.Task[None] | None = None

    async def beat(self) -> None:
        """Begins a round."""
        if self._round is None or self._round.done():
            self._round = asyncio.ensure_future(self._go())

    async def _go(self) -> None:
        self._progress.ended(self._lane, await capture_async(self._work()))

    async def stop(self) -> None:
        """Ends the round at work; what it has committed stays."""
        if self._round is not None:
            self._round.cancel()
            await asyncio.gather(self._round, return_exceptions=True)


class Beside:
    """What a lane has begun and does not wait for, each under a key, so that it is begun once."""

    def __init__(self) -> None:
        self._running: dict[asyncio.Task[None], frozenset[object]] = {}

    def has(self, key: object) -> bool:
        """Whether something is running under this key."""
        return any(key in keys for keys in self._running.values())

    def __len__(self) -> int:
        """How many are still running, of those that have ended without being settled none."""
        return sum(not task.done() for task in self._running)

    def begin(self, keys: frozenset[object], work: Awaitable[None]) -> None:
        """Begins the work, under these keys."""
        self._running[asyncio.ensure_future(work)] = keys

    def settle(self) -> None:
        """Forgets what has ended. Raises the error of the first that failed."""
        ended = [task for task in self._running if task.done()]
        for task in ended:
            del self._running[task]
        for task in ended:
            task.result()

    async def stop(self) -> None:
        """Ends everything that is running."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
