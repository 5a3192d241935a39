"""Messages: recorded, leased, sent or parked."""

from collections.abc import Iterable, Mapping, Sequence

from pipeline.errors import LeaseLost
from pipeline.model.bulletins import Bulletin, Delivery
from pipeline.model.terms import Frequency
from storage.sql.connection import AT_ONCE, Connection
from storage.sql.json_columns import dumps, loads
from storage.sql.keys import key_of

DUE = (
    "d.state = 'pending' AND d.due_at <= ? AND (d.lease_until IS NULL OR d.lease_until <= ?)"
    " AND NOT s.paused AND s.state <> 'suspended' AND coalesce(s.rests_until, '') <= ?"
)
"""Which messages (`d`, to `s`) may be sent now; takes the present moment three times."""


def _whose(id: str, channel: str, subscriber: str | None, part: str) -> tuple[str, tuple[str, ...]]:
    """The condition for a destination on the column `id` and on `s`, and its values."""
    if subscriber:
        return f"{id} = ?", (subscriber,)
    if part:
        return f"s.channel = ? AND {id} > ? AND {id} < ? || '~'", (channel, part, part)
    return "s.channel = ?", (channel,)


def turn(row: Mapping[str, str]) -> tuple[bool, str, str]:
    """The order in which messages are sent: alerts first, then the oldest."""
    return row["rhythm"] != "instant", row["created_at"], row["id"]


class OutboxMixin(Connection):
    """Documented in `pipeline.ports.readers.outbox`; writes expect the open transaction."""

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
        id = key_of(subscriber, key)
        if not self.changed(
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
        about: dict[str, list[str]] = {}
        for inspection, publication in told:
            about.setdefault(inspection, []).append(publication)
        for inspection, publications in about.items():
            self.run(
                "INSERT INTO delivery_publications SELECT ?, ?, id, words FROM publications WHERE"
                " id IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING",
                id,
                inspection,
                dumps(publications),
            )
        return id

    def owes(self, subscriber: str, key: str) -> bool:
        return bool(
            self.rows(
                "SELECT 1 FROM deliveries WHERE subscriber_id = ? AND key = ?", subscriber, key
            )
        )

    def last_message(self, subscriber: str, rhythm: Frequency) -> str | None:
        row = self.row(
            "SELECT max(created_at) AS at FROM deliveries WHERE subscriber_id = ? AND rhythm = ?",
            subscriber,
            rhythm,
        )
        return row["at"] if row else None

    def destinations_due(self, now: str) -> list[tuple[str, str]]:
        rows = self.rows(
            "SELECT s.channel, s.id FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id"
            f" WHERE {DUE} GROUP BY s.id ORDER BY min(d.created_at), s.id",
            now,
            now,
            now,
        )
        return [(row["channel"], row["id"]) for row in rows]

    def claim_deliveries(
        self,
        now: str,
        until: str,
        limit: int,
        *,
        channel: str,
        subscriber: str | None = None,
        part: str = "",
    ) -> list[Delivery]:
        whose, values = _whose("d.subscriber_id", channel, subscriber, part)
        # the address with the lease: removing a reader meanwhile also removes the message, by the
        # foreign key
        found = self.database.committed(
            "UPDATE deliveries SET lease_until = ?, attempts = attempts + 1 WHERE id IN ("
            " SELECT d.id FROM deliveries d CROSS JOIN subscribers s ON s.id = d.subscriber_id"
            f" WHERE {DUE} AND {whose} ORDER BY coalesce(d.rhythm, '') <> 'instant',"
            f" d.created_at, d.id LIMIT ?{self.database.unless_taken('d')}) RETURNING *,"
            " (SELECT bulletin FROM bulletins WHERE delivery_id = deliveries.id) AS bulletin,"
            " (SELECT channel FROM subscribers WHERE id = subscriber_id) AS channel,"
            " (SELECT address FROM subscribers WHERE id = subscriber_id) AS address",
            (until, now, now, now, *values, limit),
        )
        return [
            Delivery(
                id=row["id"],
                subscriber=row["subscriber_id"],
                channel=row["channel"],
                address=row["address"],
                key=row["key"],
                bulletin=loads(row["bulletin"], Bulletin),
                attempts=row["attempts"],
                failures=row["failures"],
                due_at=row["due_at"],
                unsure=bool(row["unsure"]),
            )
            for row in sorted(found, key=turn)
        ]

    def still_owed(self, delivery: Delivery, now: str) -> bool:
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
        with self.transaction("none"):
            for each in deliveries:
                self.run(
                    "UPDATE deliveries SET lease_until = NULL WHERE id = ? AND attempts = ?",
                    each.id,
                    each.attempts,
                )

    def release_destination(self, channel: str, subscriber: str | None, part: str = "") -> None:
        whose, values = _whose("s.id", channel, subscriber, part)
        with self.transaction("none"):
            self.run(
                "UPDATE deliveries SET lease_until = NULL WHERE state = 'pending' AND lease_until"
                f" IS NOT NULL AND subscriber_id IN (SELECT s.id FROM subscribers s WHERE {whose})",
                *values,
            )

    def mark_sent(self, delivery: Delivery, at: str) -> None:
        if not self.changed(
            "UPDATE deliveries SET state = 'sent', sent_at = ?, lease_until = NULL, error = ''"
            " WHERE id = ? AND attempts = ?",
            at,
            delivery.id,
            delivery.attempts,
        ):
            raise LeaseLost(f"delivery {delivery.id} was taken over")

    def mark_failed(self, delivery: Delivery, error: str, due_at: str | None) -> None:
        if not self.changed(
            "UPDATE deliveries SET failures = failures + 1, error = ?, lease_until = NULL, due_at ="
            " coalesce(?, due_at), state = ? WHERE id = ? AND attempts = ?",
            error,
            due_at,
            "pending" if due_at else "parked",
            delivery.id,
            delivery.attempts,
        ):
            raise LeaseLost(f"delivery {delivery.id} was taken over")

    def note_doubt(self, delivery: Delivery, *, unsure: bool) -> None:
        self.run("UPDATE deliveries SET unsure = ? WHERE id = ?", unsure, delivery.id)

    def unpark(self, address: str | None = None) -> int:
        return self.changed(
            "UPDATE deliveries SET state = 'pending', failures = 0, due_at = ? WHERE state ="
            " 'parked' AND subscriber_id IN (SELECT id FROM subscribers WHERE state <> 'suspended'"
            " AND (CAST(? AS TEXT) IS NULL OR lower(address) = lower(?)))",
            AT_ONCE,
            address,
            address,
        )
