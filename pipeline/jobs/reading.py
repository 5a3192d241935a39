"""Reads publications: each through all its steps, news before backlog, in turn between sources.

The database is the only queue: memory holds what is being read now, and which source had its turn
when. What is read next is decided whenever there is room for another publication, and the queue is
looked at again every few seconds, so that news that is found while a backlog is read has its turn
at once. Looking at it for each publication would cost a long backlog more than its reading.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from itertools import count
from math import inf

from pipeline.context import Context
from pipeline.errors import StorageError
from pipeline.model.events import TELLING, Task, Urgency
from pipeline.runner import LEASE_SECONDS, Work, steps_from

AT_ONCE = 8
"""How many publications are read side by side."""
BACKLOG_AT_ONCE = 4
"""How many of them may be backlog, so that there is always room for news."""
OF_ONE_SOURCE = 2
"""How many of them may be one source's: its site answers one request at a time anyway."""
LOOK_SECONDS = 2.0
"""How often new work is looked for while something is being read."""

Turn = tuple[Urgency, str]
"""How urgent something is, and whose it is: the source's id."""


def did_nothing() -> None:
    """What is called after each publication, if nobody wants to know."""


class Reading:
    """What is being read, and what has been done so far (`done`)."""

    def __init__(
        self, context: Context, done: Work, progress: Callable[[], None] = did_nothing
    ) -> None:
        """`progress` is called after each publication."""
        self._context, self._done, self._progress = context, done, progress
        self._running: dict[asyncio.Task[None], Turn] = {}
        self._turns, self._served = count(), dict[Turn, int]()
        self._waiting: list[Turn] = []
        self._look_at = -inf
        self._cut_off = False

    @property
    def news(self) -> bool:
        """Whether news is being read, or is waiting to be."""
        if any(urgency is Urgency.NEWS for urgency, _ in self._running.values()):
            return True
        waiting = self._context.store.to_read(self._context.now())
        return any(urgency is Urgency.NEWS for urgency, _ in waiting)

    async def until_done(self, most: Urgency = Urgency.PAST) -> None:
        """Reads until nothing as urgent as `most`, or more urgent, is left to read now.

        Raises StorageError.
        """
        if self._cut_off:
            # nobody else reads: the leases are of what the database cut off
            self._context.store.release_leases(range(TELLING))
            self._cut_off = False
        self._look_at = -inf
        try:
            while self._begin(most):
                ended, _ = await asyncio.wait(
                    self._running, timeout=LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED
                )
                for task in ended:
                    del self._running[task]
                    task.result()
                    self._progress()
        except StorageError:
            self._cut_off = True
            raise
        finally:
            # none may carry on with a store that has been closed
            for task in self._running:
                task.cancel()
            await asyncio.gather(*self._running, return_exceptions=True)
            self._running.clear()

    def _begin(self, most: Urgency) -> bool:
        """Begins to read as many publications as there is room for; whether any is being read."""
        while len(self._running) < AT_ONCE and (found := self._next(most)):
            task, turn = found
            self._served[turn] = next(self._turns)
            self._running[asyncio.ensure_future(self._read(task))] = turn
        return bool(self._running)

    def _next(self, most: Urgency) -> tuple[Task, Turn] | None:
        """The publication whose turn it is: of the most urgent, of the source that waited longest.

        None if there is none, or no room for it.
        """
        now, until = self._context.now(), self._context.later(LEASE_SECONDS)
        while turn := self._turn(now, most):
            if task := self._context.store.claim_newest(now, until, *turn):
                return task, turn
            self._waiting.remove(turn)
        return None

    def _turn(self, now: str, most: Urgency) -> Turn | None:
        """Who is next of those who wait, if there is room."""
        time = asyncio.get_running_loop().time()
        if not self._waiting or time >= self._look_at:
            self._waiting = self._context.store.to_read(now)
            self._look_at = time + LOOK_SECONDS
        most = most if self._room_for_backlog() else Urgency.NEWS
        full = Counter(source for _, source in self._running.values())
        able = [turn for turn in self._waiting if turn[0] <= most and full[turn[1]] < OF_ONE_SOURCE]
        return min(able, key=lambda turn: (turn[0], self._served.get(turn, -1)), default=None)

    def _room_for_backlog(self) -> bool:
        backlog = sum(urgency is not Urgency.NEWS for urgency, _ in self._running.values())
        return backlog < BACKLOG_AT_ONCE

    async def _read(self, task: Task) -> None:
        """Does a publication's step and all that follow from it, short of telling."""
        await steps_from(self._context, task, range(TELLING), self._done)
