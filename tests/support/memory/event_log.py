"""The event log in memory."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from pipeline.errors import LeaseLost
from pipeline.model.events import (
    FINDINGS_RECORDED,
    TELLING,
    Event,
    NewEvent,
    Task,
    Urgency,
    urgency_of,
)
from pipeline.model.terms import Origin
from tests.support.memory.tables import Logged, Owed, Tables, Work, newest
from tests.support.rows import replace

NOBODY: tuple[str, str, range, list[int]] = ("", "", range(0), [])
"""Whose steps are leased as they are made while nobody carries on."""


class EventLog(Tables):
    """See `pipeline.ports.event_log`."""

    _carried: tuple[str, str, range, list[int]] = NOBODY

    def emit(self, event: NewEvent, at: str) -> Callable[[], int | None]:
        same = (event.name, event.subject, event.input)
        for each in self.state.events.values():
            if (each.event.name, each.event.subject, each.event.input) == same:
                return lambda: None
        id = newest(self.state) + 1
        self.state.events[id] = Logged(event, at)
        for handler, rank in self.handlers.get(event.name, ()):
            task = max(self.state.tasks, default=0) + 1
            work, (publication, until, ranks, made) = Work(), self._carried
            if event.subject == publication and rank in ranks:
                work = work.leased(until)
                made.append(task)
            self.state.tasks[task] = Owed(id, handler, rank, work)
        return lambda: id

    @contextmanager
    def carrying_on(
        self, publication: str, until: str, ranks: range
    ) -> Iterator[Callable[[], list[Task]]]:
        made: list[int] = []
        self._carried = (publication, until, ranks, made)
        try:
            yield lambda: [self._task(id) for id in made]
        finally:
            self._carried = NOBODY

    def event(self, id: int) -> Event:
        if id not in self.state.events:
            raise LeaseLost(f"event {id} is gone")
        logged = self.state.events[id]
        new = logged.event
        return Event(
            id=id,
            name=new.name,
            subject=new.subject,
            origin=new.origin,
            payload=new.payload,
            at=logged.at,
            cause=new.cause,
        )

    def last_event(self) -> int:
        return newest(self.state)

    def recordings(self, publication: str) -> list[Event]:
        return [each for each in self._news(0) if each.subject == publication]

    def recorded_since(self, event: int) -> list[tuple[int, str, str]]:
        return [
            (each.id, each.subject, place.inspection)
            for each in self._news(event)
            for (publication, _), place in sorted(self.state.places.items())
            if publication == each.subject
        ]

    def _news(self, after: int) -> list[Event]:
        found = [self.event(id) for id in sorted(self.state.events) if id > after]
        return [
            each for each in found if each.name == FINDINGS_RECORDED and each.origin is Origin.LIVE
        ]

    def alerts_waiting(self, event: int) -> list[tuple[int, str]]:
        waiting = {
            each.event: each.work
            for each in self.state.tasks.values()
            if each.handler == "notify" and each.work.state == "pending"
        }
        own = waiting.get(event)
        if own is None:
            return []
        return [
            (id, self.state.events[id].event.subject)
            for id, work in sorted(waiting.items())
            if self.state.events[id].event.origin is Origin.LIVE
            and (id == event or (own.failures == 0 and work.failures == 0))
        ]

    def alerts_made(self, events: Sequence[int]) -> None:
        for id, each in self.state.tasks.items():
            if each.event in events and each.handler == "notify":
                done = replace(each.work, state="done", lease_until="")
                self.state.tasks[id] = replace(each, work=done)

    def claim(self, now: str, until: str, limit: int, ranks: range = range(100)) -> list[Task]:
        due = self._owed(now, ranks)
        lowest = min((each.rank for each in due.values()), default=0)
        return self._lease([id for id, each in due.items() if each.rank == lowest][:limit], until)

    def claim_own(
        self,
        publication: str,
        origin: Origin,
        now: str,
        until: str,
        limit: int,
        ranks: range = range(100),
    ) -> list[Task]:
        events = {id: each.event for id, each in self.state.events.items()}
        own = {
            id: each
            for id, each in self._owed(now, ranks).items()
            if (events[each.event].subject, events[each.event].origin) == (publication, origin)
        }
        return self._lease(sorted(own, key=lambda id: (own[id].rank, id))[:limit], until)

    def _lease(self, chosen: Sequence[int], until: str) -> list[Task]:
        with self.transaction():
            for id in chosen:
                self._work(id, self.state.tasks[id].work.leased(until))
        return [self._task(id) for id in chosen]

    def _owed(self, now: str, ranks: range) -> dict[int, Owed]:
        return {
            id: each
            for id, each in sorted(self.state.tasks.items())
            if each.rank in ranks and each.work.due(now)
        }

    def _turn(self, owed: Owed) -> tuple[Urgency, str]:
        event = self.state.events[owed.event].event
        about = self.state.publications.get(event.subject)
        return urgency_of(event), about.source_id if about else ""

    def to_read(self, now: str) -> list[tuple[Urgency, str]]:
        return sorted({self._turn(each) for each in self._owed(now, range(TELLING)).values()})

    def claim_newest(self, now: str, until: str, urgency: Urgency, source: str) -> Task | None:
        due = self._owed(now, range(TELLING))
        found = [id for id, each in due.items() if self._turn(each) == (urgency, source)]
        return next(iter(self._lease(found[-1:], until)), None)

    def oldest_untold(self, now: str) -> str | None:
        due = self._owed(now, range(TELLING, TELLING + 1)).values()
        return min((self.state.events[each.event].at for each in due), default=None)

    def _task(self, id: int) -> Task:
        owed = self.state.tasks[id]
        work = owed.work
        return Task(id, owed.handler, work.attempts, work.failures, self.event(owed.event))

    def _work(self, id: int, work: Work) -> None:
        self.state.tasks[id] = replace(self.state.tasks[id], work=work)

    def complete(self, task: Task) -> None:
        self._work(task.id, self._own(task).done("done"))

    def keep(self, task: Task, until: str) -> None:
        self._work(task.id, replace(self._own(task), lease_until=until))

    def _own(self, task: Task) -> Work:
        work = self.state.tasks[task.id].work
        if (work.attempts, work.state) != (task.attempts, "pending"):
            raise LeaseLost(f"task {task.id} ({task.handler}) was taken over")
        return work

    def fail(self, task: Task, error: str, due_at: str | None) -> None:
        work = self.state.tasks[task.id].work
        if work.attempts == task.attempts:
            self._work(task.id, work.failed(error, due_at))

    def release_leases(self, ranks: range | None = None, publication: str | None = None) -> None:
        with self.transaction():
            for id, each in self.state.tasks.items():
                about = self.event(each.event).subject
                if (ranks is None or each.rank in ranks) and publication in (None, about):
                    self._work(id, replace(each.work, lease_until=""))
            if ranks is not None:
                return
            for key, message in self.state.messages.items():
                free = replace(message.work, lease_until="")
                self.state.messages[key] = replace(message, work=free)
