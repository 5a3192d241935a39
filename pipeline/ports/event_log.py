"""The log, which is queue and outbox: events, and the tasks that they create for handlers."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from pipeline.model.events import Event, NewEvent, Task, Urgency
from pipeline.model.terms import Origin
from pipeline.ports.transactions import Transactions


class News(Protocol):
    """Events about which somebody may have to be told."""

    def last_event(self) -> int:
        """The id of the newest event, 0 when the log is empty."""
        ...

    def recorded_since(self, event: int) -> list[tuple[int, str, str]]:
        """(event, publication, inspection) of findings recorded live after `event`, in order."""
        ...

    def alerts_waiting(self, event: int) -> list[tuple[int, str]]:
        """(event, publication) pairs without alerts so far, if `event` is one of them.

        All that are waiting are reported together; one whose alert failed before is retried alone,
        so that it holds up no other.
        """
        ...

    def alerts_made(self, events: Sequence[int]) -> None:
        """Marks the alerts for these events as made, together with another event's."""
        ...


class EventLog(News, Transactions, Protocol):
    """Events and tasks, with leases and fencing.

    A claimed task carries `attempts` as its token; completing it requires the same token, so that a
    worker that outlived its lease changes nothing.
    """

    def emit(self, event: NewEvent, at: str) -> Callable[[], int | None]:
        """Appends `event` and its handlers' tasks; writes nothing for a repeated step.

        What is given says the event's id, or None for a repeated step: only who asks waits for it.
        """
        ...

    def carrying_on(
        self, publication: str, until: str, ranks: range
    ) -> AbstractContextManager[Callable[[], list[Task]]]:
        """In the open transaction: the tasks of these ranks that are made inside, about this
        publication, are the caller's from the beginning, until `until`, as if claimed.

        What is given says which they are, when the transaction has ended.
        """
        ...

    def event(self, id: int) -> Event:
        """The event with this id. Raises LeaseLost if the log has none."""
        ...

    def recordings(self, publication: str) -> list[Event]:
        """The events (`id`, `at`) by which a publication's findings were recorded as news."""
        ...

    def claim(self, now: str, until: str, limit: int, ranks: range = range(100)) -> list[Task]:
        """Leases up to `limit` due tasks of the lowest of `ranks` that has any, until `until`."""
        ...

    def claim_own(
        self,
        publication: str,
        origin: Origin,
        now: str,
        until: str,
        limit: int,
        ranks: range = range(100),
    ) -> list[Task]:
        """Leases up to `limit` due tasks of one publication, for events of one origin, those of the
        lowest of `ranks` first.
        """
        ...

    def to_read(self, now: str) -> list[tuple[Urgency, str]]:
        """The sources with publications to read now, each with how urgent those are."""
        ...

    def claim_newest(self, now: str, until: str, urgency: Urgency, source: str) -> Task | None:
        """Leases the step of the publication of a source to be read next, the newest event's."""
        ...

    def oldest_untold(self, now: str) -> str | None:
        """When the oldest event was recorded whose alerts are still to be queued, if there is
        one.
        """
        ...

    def complete(self, task: Task) -> None:
        """Marks a task done if this worker still holds it; else the open transaction ends in
        LeaseLost.
        """
        ...

    def keep(self, task: Task, until: str) -> None:
        """Extends a task's lease if this worker still holds it; else the open transaction ends in
        LeaseLost.
        """
        ...

    def fail(self, task: Task, error: str, due_at: str | None) -> None:
        """Records a failure: the task is retried at `due_at`, or parked when that is None."""
        ...

    def release_leases(self, ranks: range | None = None, publication: str | None = None) -> None:
        """Frees the leases of a crashed process; only the holder of the worker lock may
        call this. With `ranks`, only those of such tasks, with `publication` only those about it:
        none of them may be at work.
        """
        ...
