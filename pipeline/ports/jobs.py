"""Jobs for workers, kept by a task engine."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job about to be made. Of those with one `lock` one is at work at a time, the most urgent
    (`priority`, higher first) and oldest; of those with one `key` one waits at most.
    """

    queue: str
    task: str
    lock: str
    key: str
    args: Mapping[str, object]
    priority: int = 0


class Paces(Protocol):
    """How fast all workers together may send by a channel."""

    def wait(self, channel: str, a_second: float) -> float:
        """Takes the next moment for a message, of so many a second, and says in how many seconds
        it comes.
        """
        ...


class Sessions(Protocol):
    """Which workers are connected: a process that is only slow keeps its session."""

    def note(self, queue: str, worker: int) -> None:
        """Records that this process is the engine's worker of that number at a queue."""
        ...

    def connected(self) -> Set[int]:
        """The numbers of the workers whose processes are connected."""
        ...


class Jobs(Protocol):
    """What makes jobs, and knows of those that wait or are at work."""

    def begin(self, jobs: Iterable[Job]) -> None:
        """Makes the jobs whose `key` none has that waits or is at work."""
        ...

    def begin_reading(self, now: str) -> None:
        """Makes the jobs for all steps of reading that are due and have none: those tried again,
        and those that somebody left unfinished.
        """
        ...

    def news_awaited(self) -> bool:
        """Whether a source is being polled, or news read."""
        ...
