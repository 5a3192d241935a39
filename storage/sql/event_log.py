"""The event log: events and the tasks that their handlers have to do."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from pipeline.errors import LeaseLost
from pipeline.model.events import TELLING, VERSIONS, Event, NewEvent, Task, Urgency, urgency_of
from pipeline.model.terms import Origin
from storage.sql.connection import AT_ONCE, Connection, newest_event
from storage.sql.json_columns import dumps, loads

_FREE = "due_at <= ? AND (lease_until IS NULL OR lease_until <= ?)"
DUE = f"state = 'pending' AND {_FREE}"
"""Which tasks may be done now; takes the present moment twice."""

_NAMES = ", ".join(f"'{name}'" for name in VERSIONS)
_OF_PUBLICATION = f"SELECT id FROM events WHERE name IN ({_NAMES}) AND subject = ?"
"""A publication's events, by their index."""
_OWN = (
    f"SELECT t.id FROM events e JOIN tasks t ON t.event_id = e.id WHERE e.name IN ({_NAMES}) AND"
    # not by the index of what waits, which may be a hundred thousand tasks
    f" e.subject = ? AND e.origin = ? AND t.state NOT IN ('done', 'parked') AND {_FREE} AND t.rank"
    " >= ? AND t.rank < ? ORDER BY t.rank, t.id LIMIT ?"
)
"""A publication's own tasks."""
_EVENT = (
    "INSERT INTO events (name, version, subject, input, origin, payload, at, cause) VALUES (?, ?,"
    " ?, ?, ?, ?, ?, ?) ON CONFLICT (name, subject, input) DO NOTHING RETURNING id"
)
_TASK = (
    "INSERT INTO tasks (event_id, handler, rank, due_at, urgency, lease_until, attempts, source_id)"
    " SELECT first.id, ?, ?, ?, ?, ?, ?, coalesce((SELECT source_id FROM publications WHERE id ="
    " ?), '') FROM first"
)
_ITS_EVENT = "".join(
    f", (SELECT {column} FROM events WHERE id = event_id) AS {column}"
    for column in ("name", "subject", "origin", "payload", "at", "cause")
)
"""The event of a task, besides its id."""


@dataclass(frozen=True, slots=True)
class _Own:
    """Whose tasks are the caller's as soon as they are made, and those that were made so far."""

    publication: str
    until: str
    ranks: range
    made: list[Callable[[], Sequence[Task]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Made:
    """A task that is made with its event, leased from the beginning if it is the caller's."""

    handler: str
    rank: int
    lease_until: str | None

    @property
    def attempts(self) -> int:
        return 1 if self.lease_until else 0


class EventLogMixin(Connection):
    """Documented in `pipeline.ports.event_log`; writes expect the open transaction.

    `handlers` maps an event's name to its handlers and their rank in the queue.
    """

    handlers: Mapping[str, Sequence[tuple[str, int]]] = {}
    _own: _Own | None = None

    def emit(self, event: NewEvent, at: str) -> Callable[[], int | None]:
        own, payload, made = self._own, dumps(event.payload), list[_Made]()
        for handler, rank in self.handlers.get(event.name, ()):
            mine = own is not None and own.publication == event.subject and rank in own.ranks
            made.append(_Made(handler, rank, own.until if own and mine else None))
        ids = self.database.insert_with(
            _EVENT,
            (
                event.name,
                VERSIONS[event.name],
                event.subject,
                event.input,
                event.origin,
                payload,
                at,
                event.cause,
            ),
            [
                (
                    _TASK,
                    (
                        each.handler,
                        each.rank,
                        AT_ONCE,
                        urgency_of(event),
                        each.lease_until,
                        each.attempts,
                        event.subject,
                    ),
                )
                for each in made
            ],
        )
        if own is not None:
            own.made.append(lambda: _leased(event, at, payload, made, ids()))
        return lambda: next(iter(ids()), None)

    @contextmanager
    def carrying_on(
        self, publication: str, until: str, ranks: range
    ) -> Iterator[Callable[[], list[Task]]]:
        self._own = own = _Own(publication, until, ranks)
        try:
            yield lambda: [task for made in own.made for task in made()]
        finally:
            self._own = None

    def event(self, id: int) -> Event:
        row = self.row("SELECT * FROM events WHERE id = ?", id)
        if row is None:
            raise LeaseLost(f"event {id} is gone")
        return _event(row)

    def last_event(self) -> int:
        return newest_event(self)

    def recorded_since(self, event: int) -> list[tuple[int, str, str]]:
        rows = self.rows(
            "SELECT e.id, e.subject, ip.inspection_id FROM events e JOIN inspection_publications ip"
            " ON ip.publication_id = e.subject WHERE e.id > ? AND e.name = 'FindingsRecorded' AND"
            " e.origin = 'live' ORDER BY e.id, ip.area",
            event,
        )
        return [(row["id"], row["subject"], row["inspection_id"]) for row in rows]

    def recordings(self, publication: str) -> list[Event]:
        rows = self.rows(
            "SELECT * FROM events WHERE subject = ? AND name = 'FindingsRecorded' AND origin ="
            " 'live' ORDER BY id",
            publication,
        )
        return [_event(row) for row in rows]

    def claim(self, now: str, until: str, limit: int, ranks: range = range(100)) -> list[Task]:
        due, values = f"{DUE} AND rank >= ? AND rank < ?", (now, now, ranks.start, ranks.stop)
        chosen = (
            f"SELECT id FROM tasks WHERE {due} AND rank = (SELECT min(rank) FROM tasks WHERE {due})"
            f" ORDER BY id LIMIT ?{self.database.unless_taken('tasks')}"
        )
        return self._lease(until, chosen, *values, *values, limit)

    def claim_own(
        self,
        publication: str,
        origin: Origin,
        now: str,
        until: str,
        limit: int,
        ranks: range = range(100),
    ) -> list[Task]:
        chosen = f"{_OWN}{self.database.unless_taken('t')}"
        return self._lease(
            until, chosen, publication, origin, now, now, ranks.start, ranks.stop, limit
        )

    def to_read(self, now: str) -> list[tuple[Urgency, str]]:
        rows = self.rows(
            f"SELECT urgency, source_id FROM tasks WHERE {DUE} AND rank < {TELLING} GROUP BY"
            " urgency, source_id ORDER BY urgency, source_id",
            now,
            now,
        )
        return [(Urgency(row["urgency"]), row["source_id"]) for row in rows]

    def claim_newest(self, now: str, until: str, urgency: Urgency, source: str) -> Task | None:
        chosen = (
            f"SELECT id FROM tasks WHERE {DUE} AND rank < {TELLING} AND urgency = ? AND source_id"
            f" = ? ORDER BY id DESC LIMIT 1{self.database.unless_taken('tasks')}"
        )
        return next(iter(self._lease(until, chosen, now, now, urgency, source)), None)

    def oldest_untold(self, now: str) -> str | None:
        row = self.row(
            "SELECT min(e.at) AS at FROM tasks t JOIN events e ON e.id = t.event_id WHERE"
            f" {DUE} AND rank = {TELLING}",
            now,
            now,
        )
        return row["at"] if row else None

    def _lease(self, until: str, chosen: str, *values: object) -> list[Task]:
        """The tasks whose ids the query `chosen` gives, leased."""
        found = self.database.committed(
            "UPDATE tasks SET lease_until = ?, attempts = attempts + 1 WHERE id IN"
            f" ({chosen}) RETURNING id, event_id, handler, rank, attempts, failures{_ITS_EVENT}",
            (until, *values),
        )
        return [
            Task(
                row["id"],
                row["handler"],
                row["attempts"],
                row["failures"],
                _event(row | {"id": row["event_id"]}),
            )
            for row in sorted(found, key=lambda row: (int(row["rank"]), int(row["id"])))
        ]

    def complete(self, task: Task) -> None:
        self._update_held(task, "state = 'done', lease_until = NULL, error = ''")

    def keep(self, task: Task, until: str) -> None:
        self._update_held(task, "lease_until = ?", until)

    def _update_held(self, task: Task, changes: str, *values: object) -> None:
        """Updates a task that this worker still holds; else the transaction ends in LeaseLost."""
        self.database.must_change(
            f"UPDATE tasks SET {changes} WHERE id = ? AND attempts = ? AND state = 'pending'",
            (*values, task.id, task.attempts),
            LeaseLost(f"task {task.id} ({task.handler}) was taken over"),
        )

    def fail(self, task: Task, error: str, due_at: str | None) -> None:
        self.run(
            "UPDATE tasks SET failures = failures + 1, error = ?, lease_until = NULL, due_at ="
            " coalesce(?, due_at), state = ? WHERE id = ? AND attempts = ?",
            error,
            due_at,
            "pending" if due_at else "parked",
            task.id,
            task.attempts,
        )

    def release_leases(self, ranks: range | None = None, publication: str | None = None) -> None:
        some = ranks or range(100)
        own = f"AND event_id {self.database.among(_OF_PUBLICATION)}" if publication else ""
        with self.transaction("none"):
            self.run(
                "UPDATE tasks SET lease_until = NULL WHERE state = 'pending' AND lease_until IS NOT"
                f" NULL AND rank >= ? AND rank < ? {own}",
                some.start,
                some.stop,
                *([publication] if publication else ()),
            )
            if ranks is None:
                self.run(
                    "UPDATE deliveries SET lease_until = NULL WHERE state = 'pending' AND"
                    " lease_until IS NOT NULL"
                )

    def alerts_waiting(self, event: int) -> list[tuple[int, str]]:
        own = self.row(
            "SELECT failures, state FROM tasks WHERE event_id = ? AND handler = 'notify'", event
        )
        if own is None or own["state"] != "pending":
            return []
        rows = self.rows(
            "SELECT e.id, e.subject FROM tasks t JOIN events e ON e.id = t.event_id WHERE t.handler"
            " = 'notify' AND t.state = 'pending' AND e.origin = 'live' AND (e.id = ? OR (? = 0 AND"
            " t.failures = 0)) ORDER BY e.id",
            event,
            own["failures"],
        )
        return [(row["id"], row["subject"]) for row in rows]

    def alerts_made(self, events: Sequence[int]) -> None:
        for event in events:
            self.run(
                "UPDATE tasks SET state = 'done', lease_until = NULL WHERE event_id = ? AND handler"
                " = 'notify'",
                event,
            )


def _leased(
    event: NewEvent, at: str, payload: str, made: Sequence[_Made], ids: Sequence[int]
) -> list[Task]:
    """The tasks that are the caller's, of an event with these ids: its own, and those of tasks."""
    if not ids:
        return []
    kept = Event(
        id=ids[0],
        name=event.name,
        subject=event.subject,
        origin=event.origin,
        payload=loads(payload, dict),
        at=at,
        cause=event.cause,
    )
    return [
        Task(id, each.handler, each.attempts, 0, kept)
        for id, each in zip(ids[1:], made, strict=True)
        if each.lease_until
    ]


def _event(row: dict[str, Any]) -> Event:
    payload: dict[str, object] = loads(row["payload"], dict)
    return Event(
        id=row["id"],
        name=row["name"],
        subject=row["subject"],
        origin=Origin(row["origin"]),
        payload=payload,
        at=row["at"],
        cause=row["cause"],
    )
