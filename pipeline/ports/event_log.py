"""The log that is queue and outbox: events, and the tasks that handlers owe for them."""

from collections.abc import Sequence
from typing import Protocol

from pipeline.model.events import Event, NewEvent, Task
from pipeline.model.terms import Origin
from pipeline.ports.transactions import Transactions


class News(Protocol):
    """What the log holds that somebody may have to be told of."""

    def last_event(self) -> int:
        """The id of the newest event, 0 when the log is empty."""
        ...

    def recorded_since(self, event: int) -> list[tuple[int, str, str]]:
        """(event, publication, inspection) whose findings were recorded live after `event`, in the
        order of the log.
        """
        ...

    def alerts_waiting(self, event: int) -> list[tuple[int, str]]:
        """(event, publication) pairs that those who are told at once have not been told of, if
        `event` is one of them.

        All that wait are told together; one whose alert failed before is left to a try of its own,
        so that it holds up no other.
        """
        ...

    def alerts_made(self, events: Sequence[int]) -> None:
        """Marks the alerts that these events called for as made, together with another's."""
        ...


class EventLog(News, Transactions, Protocol):
    """Events and tasks, with leases and the fence.

    A claimed task carries `attempts` as its token; completing it demands the same token still, so a
    worker that outlived its lease changes nothing.
    """

    def emit(self, event: NewEvent, at: str) -> int | None:
        """Appends `event` and the tasks of its handlers; None, and nothing written, when that step
        was done before.
        """
        ...

    def event(self, id: int) -> Event:
        """The event with this id. Raises LeaseLost when the log has none."""
        ...

    def recordings(self, publication: str) -> list[Event]:
        """The events (`id`, `at`) by which a publication's findings were recorded as news."""
        ...

    def claim(
        self, now: str, until: str, limit: int, only: tuple[str, Origin] | None = None
    ) -> list[Task]:
        """Leases up to `limit` due tasks of one rank, the lowest that has any, until the moment
        `until`.

        `only` narrows it to events about one publication and of one origin.
        """
        ...

    def complete(self, task: Task) -> None:
        """Marks the task done, if this worker still holds it; raises LeaseLost when another has
        taken it over.
        """
        ...

    def fail(self, task: Task, error: str, due_at: str | None) -> None:
        """Notes a failure: the task is tried again at `due_at`, or parked when that is None."""
        ...

    def release_leases(self) -> None:
        """Frees what a process that ended abruptly had leased; only the holder of the one-worker
        lock may call this.
        """
        ...
