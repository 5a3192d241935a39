"""The log that is queue and outbox: events, the tasks that handlers owe, the messages that people
are owed, open questions.

Leases and the fence: a claimed row carries `attempts` as its token; completing it demands the same
token still, so a worker that outlived its lease changes nothing.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pipeline.errors import LeaseLost
from pipeline.model.bulletins import Bulletin, Delivery
from pipeline.model.events import VERSIONS, Event, NewEvent, Task
from pipeline.model.terms import Frequency, Origin
from storage.json_columns import dumps, loads
from storage.sqlite import Connection

AT_ONCE = ""
"""Due before every moment: new work waits for no clock, also after one was set back."""
DUE = (
    "d.state = 'pending' AND d.due_at <= ? AND (d.lease_until IS NULL OR d.lease_until <= ?)"
    " AND NOT s.paused AND s.state <> 'suspended' AND coalesce(s.rests_until, '') <= ?"
)
"""Which messages (`d`, to `s`) may be sent now: three times the present moment."""


def key_of(*parts: str) -> str:
    """A stable id from few raw fields: 20 hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:20]


class Log(Connection):
    """Events, tasks, deliveries and issues. `handlers` maps an event's name to its handlers and
    their rank in the queue.
    """

    handlers: Mapping[str, Sequence[tuple[str, int]]] = {}

    # -- events and tasks ------------------------------------------------------------------------

    def emit(self, event: NewEvent, at: str) -> int | None:
        """Appends `event` and the tasks of its handlers; None, and nothing written, when that step
        was done before.
        """
        row = self.row(
            "INSERT INTO events (name, version, subject, input, origin, payload, at, cause) VALUES"
            " (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name, subject, input) DO NOTHING RETURNING id",
            event.name,
            VERSIONS[event.name],
            event.subject,
            event.input,
            event.origin,
            dumps(event.payload),
            at,
            event.cause,
        )
        if row is None:
            return None
        for handler, rank in self.handlers.get(event.name, ()):
            self.run(
                "INSERT INTO tasks (event_id, handler, rank, due_at) VALUES (?, ?, ?, ?)",
                row["id"],
                handler,
                rank,
                AT_ONCE,
            )
        return int(row["id"])

    def last_event(self) -> int:
        """The id of the newest event, 0 when the log is empty."""
        row = self.row("SELECT max(id) AS id FROM events")
        return int(row["id"] or 0) if row else 0

    def claim(
        self, now: str, until: str, limit: int, only: tuple[str, Origin] | None = None
    ) -> list[Task]:
        """Leases up to `limit` due tasks of one rank, the lowest that has any, until the moment
        `until`.

        `only` narrows it to events about one publication and of one origin.
        """
        due = "state = 'pending' AND due_at <= ? AND (lease_until IS NULL OR lease_until <= ?)"
        if only is not None:
            due += " AND event_id IN (SELECT id FROM events WHERE subject = ? AND origin = ?)"
        values = (now, now, *(only or ()))
        with self.transaction():
            found = self.rows(
                "UPDATE tasks SET lease_until = ?, attempts = attempts + 1 WHERE id IN ( SELECT id"
                f" FROM tasks WHERE {due} AND rank = (SELECT min(rank) FROM tasks WHERE {due})"
                " ORDER BY id LIMIT ?) RETURNING id, event_id, handler, attempts, failures",
                until,
                *values,
                *values,
                limit,
            )
        return [
            Task(
                row["id"],
                row["handler"],
                row["attempts"],
                row["failures"],
                self.event(row["event_id"]),
            )
            for row in sorted(found, key=lambda row: int(row["id"]))
        ]

    def event(self, id: int) -> Event:
        """The event with this id."""
        row = self.row("SELECT * FROM events WHERE id = ?", id)
        if row is None:
            raise LeaseLost(f"event {id} is gone")
        payload: dict[str, object] = loads(row["payload"], dict)
        return Event(
            row["id"],
            row["name"],
            row["subject"],
            Origin(row["origin"]),
            payload,
            row["at"],
            row["cause"],
        )

    def complete(self, task: Task) -> None:
        """Marks the task done, if this worker still holds it; raises LeaseLost when another has
        taken it over.
        """
        if not self.run(
            "UPDATE tasks SET state = 'done', lease_until = NULL, error = '' WHERE id = ? AND"
            " attempts = ? AND state = 'pending'",
            task.id,
            task.attempts,
        ):
            raise LeaseLost(f"task {task.id} ({task.handler}) was taken over")

    def fail(self, task: Task, error: str, due_at: str | None) -> None:
        """Notes a failure: the task is tried again at `due_at`, or parked when that is None."""
        self.run(
            "UPDATE tasks SET failures = failures + 1, error = ?, lease_until = NULL, due_at ="
            " coalesce(?, due_at), state = CASE WHEN ? IS NULL THEN 'parked' ELSE 'pending' END"
            " WHERE id = ? AND attempts = ?",
            error,
            due_at,
            due_at,
            task.id,
            task.attempts,
        )

    def release_leases(self) -> None:
        """Frees what a process that ended abruptly had leased; only the holder of the one-worker
        lock may call this.
        """
        with self.transaction():
            self.run("UPDATE tasks SET lease_until = NULL WHERE lease_until IS NOT NULL")
            self.run(
                "UPDATE deliveries SET lease_until = NULL WHERE state = 'pending' AND lease_until"
                " IS NOT NULL"
            )

    # -- deliveries ------------------------------------------------------------------------------

    def owe(
        self,
        subscriber: str,
        key: str,
        bulletin: Bulletin,
        told: Sequence[tuple[str, str]],
        at: str,
        *,
        rhythm: Frequency | None = None,
        due_at: str = AT_ONCE,
    ) -> str | None:
        """Records one message owed, and which (inspection, publication) pairs it tells; None when
        it is owed or sent already.

        `rhythm` is the one that it is sent in; what another rhythm tells is not told by it. It is
        sent from `due_at` on.
        """
        id = key_of(subscriber, key)
        if not self.run(
            "INSERT INTO deliveries (id, subscriber_id, key, kind, rhythm, created_at, due_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            id,
            subscriber,
            key,
            bulletin.kind,
            rhythm,
            at,
            due_at,
        ):
            return None
        self.run("INSERT INTO bulletins VALUES (?, ?)", id, dumps(bulletin))
        for inspection, publication in told:
            self.run(
                "INSERT INTO delivery_publications VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                inspection,
                publication,
            )
        return id

    def destinations_due(self, now: str) -> list[tuple[str, str]]:
        """(channel, subscriber) of everybody to whom a message is due,
        whose is the oldest first.
        """
        rows = self.rows(
            "SELECT s.channel, s.id FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id"
            f" WHERE {DUE} GROUP BY s.id ORDER BY min(d.created_at), s.id",
            now,
            now,
            now,
        )
        return [(row["channel"], row["id"]) for row in rows]

    def claim_deliveries(
        self, now: str, until: str, limit: int, *, channel: str, subscriber: str | None = None
    ) -> list[Delivery]:
        """Leases up to `limit` messages by a channel, or to one subscriber, that are due, oldest
        first.

        Those of somebody who is paused or suspended, or whose webhook asked for a rest, wait.
        """
        whose, value = (
            ("d.subscriber_id = ?", subscriber) if subscriber else ("s.channel = ?", channel)
        )
        with self.transaction():
            found = self.rows(
                "UPDATE deliveries SET lease_until = ?, attempts = attempts + 1 WHERE id IN ("
                " SELECT d.id FROM deliveries d CROSS JOIN subscribers s ON s.id = d.subscriber_id"
                f" WHERE {DUE} AND {whose} ORDER BY d.created_at, d.id LIMIT ?) RETURNING *,"
                " (SELECT bulletin FROM bulletins WHERE delivery_id = deliveries.id) AS bulletin",
                until,
                now,
                now,
                now,
                value,
                limit,
            )
            # read with the lease: whoever is removed meanwhile takes the message along, by the
            # foreign key
            people = {
                id: self.rows("SELECT channel, address FROM subscribers WHERE id = ?", id)[0]
                for id in {row["subscriber_id"] for row in found}
            }
        return [
            Delivery(
                row["id"],
                row["subscriber_id"],
                people[row["subscriber_id"]]["channel"],
                people[row["subscriber_id"]]["address"],
                row["key"],
                loads(row["bulletin"], Bulletin),
                row["attempts"],
                row["failures"],
            )
            for row in sorted(found, key=lambda row: (row["created_at"], row["id"]))
        ]

    def still_owed(self, delivery: Delivery, now: str) -> bool:
        """Whether a leased message is to be sent still: its lease holds, and its reader has not
        left, paused or been suspended.
        """
        return bool(
            self.rows(
                "SELECT 1 FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id WHERE d.id"
                " = ? AND d.attempts = ? AND d.state = 'pending' AND d.lease_until > ? AND NOT"
                " s.paused AND s.state <> 'suspended'",
                delivery.id,
                delivery.attempts,
                now,
            )
        )

    def release_deliveries(self, deliveries: Iterable[Delivery]) -> None:
        """Gives back messages that were leased and not tried."""
        with self.transaction():
            for each in deliveries:
                self.run(
                    "UPDATE deliveries SET lease_until = NULL WHERE id = ? AND attempts = ?",
                    each.id,
                    each.attempts,
                )

    def mark_sent(self, delivery: Delivery, at: str) -> None:
        """Marks a message as handed over."""
        if not self.run(
            "UPDATE deliveries SET state = 'sent', sent_at = ?, lease_until = NULL, error = ''"
            " WHERE id = ? AND attempts = ?",
            at,
            delivery.id,
            delivery.attempts,
        ):
            raise LeaseLost(f"delivery {delivery.id} was taken over")

    def mark_failed(self, delivery: Delivery, error: str, due_at: str | None) -> None:
        """Notes that a message was not handed over: tried again at `due_at`, or parked when that is
        None.
        """
        if not self.run(
            "UPDATE deliveries SET failures = failures + 1, error = ?, lease_until = NULL, due_at ="
            " coalesce(?, due_at), state = CASE WHEN ? IS NULL THEN 'parked' ELSE 'pending' END"
            " WHERE id = ? AND attempts = ?",
            error,
            due_at,
            due_at,
            delivery.id,
            delivery.attempts,
        ):
            raise LeaseLost(f"delivery {delivery.id} was taken over")

    # -- issues ----------------------------------------------------------------------------------

    def raise_issue(self, kind: str, subject: str, message: str, at: str) -> None:
        """Opens a question or fault for a person, or notes that it was seen again."""
        self.run(
            "INSERT INTO issues (id, kind, subject, message, opened_at, seen_at) VALUES (?, ?, ?,"
            " ?, ?, ?) ON CONFLICT (kind, subject) DO UPDATE SET message = excluded.message,"
            " seen_at = excluded.seen_at, times = CASE WHEN state = 'open' THEN times + 1 ELSE 1"
            " END, opened_at = CASE WHEN state = 'open' THEN opened_at ELSE excluded.opened_at END,"
            " told_at = CASE WHEN state = 'open' THEN told_at END, state = 'open', closed_at ="
            " NULL",
            key_of(kind, subject),
            kind,
            subject,
            message,
            at,
            at,
        )

    def close_issue(self, kind: str, subject: str, at: str) -> None:
        """Closes an issue that no longer holds."""
        self.run(
            "UPDATE issues SET state = 'closed', closed_at = ? WHERE kind = ? AND subject = ? AND"
            " state = 'open'",
            at,
            kind,
            subject,
        )

    def issues(self) -> list[dict[str, Any]]:
        """All open issues, newest first."""
        return self.rows(
            "SELECT * FROM issues WHERE state = 'open' ORDER BY opened_at DESC, kind, subject"
        )
