"""Messages: recorded, leased, sent or parked."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from pipeline.errors import LeaseLost
from pipeline.model.bulletins import Bulletin, Delivery, NewMessage
from pipeline.model.terms import Frequency
from storage.sql.connection import AT_ONCE, Connection
from storage.sql.json_columns import LISTED, dumps, loads
from storage.sql.keys import key_of

DUE = (
    "d.state = 'pending' AND d.due_at <= ? AND (d.lease_until IS NULL OR d.lease_until <= ?)"
    " AND NOT s.paused AND s.state <> 'suspended' AND coalesce(s.rests_until, '') <= ?"
)
"""Which messages (`d`, to `s`) may be sent now; takes the present moment three times."""


PARTS = "0123456789abcdef"
"""The parts of a channel's readers: how their ids begin."""


def _whose(channel: str, subscriber: str | None, part: str) -> tuple[str, tuple[str, ...]]:
    """The condition for a destination on messages (`d`), and its values."""
    if subscriber:
        return "d.subscriber_id = ?", (subscriber,)
    if part:
        return "d.channel = ? AND substr(d.subscriber_id, 1, 1) = ?", (channel, part)
    return "d.channel = ?", (channel,)


TURN = "coalesce(d.rhythm, '') <> 'instant', d.created_at, d.id"
"""The order in which messages (`d`) are sent: alerts first, then the oldest. As indexed."""


def turn(row: Mapping[str, str]) -> tuple[bool, str, str]:
    """The place of a message in that order."""
    return row["rhythm"] != "instant", row["created_at"], row["id"]


OWED = (
    "FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id WHERE d.id = ? AND d.attempts ="
    " ? AND d.state = 'pending' AND d.lease_until > ? AND NOT s.paused AND s.state <> 'suspended'"
)
"""A leased message (`d`, to `s`) that may still be sent; takes its id, its attempts, the moment."""
SENT = (
    "UPDATE deliveries SET state = 'sent', sent_at = ?, lease_until = NULL, error = '' WHERE id = ?"
    " AND attempts = ?"
)

_PARTS_DUE = (
    "WITH RECURSIVE channels (name) AS (SELECT min(channel) FROM deliveries WHERE state = 'pending'"
    " UNION ALL SELECT (SELECT min(channel) FROM deliveries WHERE state = 'pending' AND channel >"
    " name) FROM channels WHERE name IS NOT NULL), parts (channel, part, oldest) AS MATERIALIZED"
    " (SELECT name, value, (SELECT d.created_at FROM deliveries d CROSS JOIN subscribers s ON s.id"
    f" = d.subscriber_id WHERE {DUE} AND d.channel = name AND substr(d.subscriber_id, 1, 1) = value"
    f" ORDER BY {TURN} LIMIT 1) FROM channels JOIN json_each(?) ON name IS NOT NULL) SELECT"
    " channel, part FROM parts WHERE oldest IS NOT NULL ORDER BY oldest, channel, part"
)
"""Each channel, and part of its readers, to which a message is due; takes the moment three times,
and the parts.
"""


@lru_cache(maxsize=64)
def _bulletin(text: str) -> Bulletin:
    """A stored bulletin; readers who are told the same share one."""
    return loads(text, Bulletin)


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

    def owe_each(self, messages: Sequence[NewMessage], at: str) -> None:
        own = {key_of(each.subscriber, each.key): each for each in messages}
        known = self.rows(
            f"SELECT id FROM deliveries WHERE id {self.database.among(LISTED)}", dumps([*own])
        )
        for row in known:
            del own[row["id"]]
        self.insert_rows(
            "deliveries",
            ("id", "subscriber_id", "key", "kind", "rhythm", "created_at", "due_at"),
            [
                (id, each.subscriber, each.key, each.bulletin.kind, each.rhythm, at, AT_ONCE)
                for id, each in own.items()
            ],
            "ON CONFLICT DO NOTHING",
        )
        self._keep_bulletins(own)
        self._keep_told(own)

    def _keep_bulletins(self, own: Mapping[str, NewMessage]) -> None:
        """One that many share is put into words, and read by the database, once."""
        sharing: dict[int, list[str]] = {}
        for key, each in own.items():
            sharing.setdefault(id(each.bulletin), []).append(key)
        for ids in sharing.values():
            self.run(
                "INSERT INTO bulletins SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT DO"
                " NOTHING",
                dumps(own[ids[0]].bulletin),
                dumps(ids),
            )

    def _keep_told(self, own: Mapping[str, NewMessage]) -> None:
        publications = {about for each in own.values() for _, about in each.told}
        if not publications:
            return
        words = dict(
            self.tuples(
                f"SELECT id, words FROM publications WHERE id IN ({LISTED})",
                dumps([*publications]),
            )
        )
        self.insert_rows(
            "delivery_publications",
            ("delivery_id", "inspection_id", "publication_id", "words"),
            [
                (id, inspection, about, words[about])
                for id, each in own.items()
                for inspection, about in dict.fromkeys(each.told)
                if about in words
            ],
            "ON CONFLICT DO NOTHING",
        )

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

    def readers_due(self, now: str, channel: str) -> list[str]:
        rows = self.tuples(
            "SELECT s.id FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id WHERE"
            f" {DUE} AND d.channel = ? GROUP BY s.id ORDER BY min(d.created_at), s.id",
            now,
            now,
            now,
            channel,
        )
        return [id for (id,) in rows]

    def parts_due(self, now: str) -> list[tuple[str, str]]:
        # by a look for each channel and part: what else waits there is not read
        return self.tuples(_PARTS_DUE, now, now, now, dumps([*PARTS]))

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
        whose, values = _whose(channel, subscriber, part)
        # the address with the lease: removing a reader meanwhile also removes the message, by the
        # foreign key
        found = self.database.committed(
            "UPDATE deliveries SET lease_until = ?, attempts = attempts + 1 WHERE id IN ("
            " SELECT d.id FROM deliveries d CROSS JOIN subscribers s ON s.id = d.subscriber_id"
            f" WHERE {DUE} AND {whose} ORDER BY {TURN} LIMIT"
            f" ?{self.database.unless_taken('d')}) RETURNING *, (SELECT bulletin FROM bulletins"
            " WHERE delivery_id = deliveries.id) AS bulletin, (SELECT address FROM subscribers"
            " WHERE id = subscriber_id) AS address",
            (until, now, now, now, *values, limit),
        )
        return [
            Delivery(
                id=row["id"],
                subscriber=row["subscriber_id"],
                channel=row["channel"],
                address=row["address"],
                key=row["key"],
                bulletin=_bulletin(row["bulletin"]),
                attempts=row["attempts"],
                failures=row["failures"],
                due_at=row["due_at"],
                unsure=bool(row["unsure"]),
            )
            for row in sorted(found, key=turn)
        ]

    def still_owed(self, delivery: Delivery, now: str) -> bool:
        return bool(self.rows(f"SELECT 1 {OWED}", delivery.id, delivery.attempts, now))

    def release_deliveries(self, deliveries: Iterable[Delivery]) -> None:
        with self.transaction("none"):
            for each in deliveries:
                self.run(
                    "UPDATE deliveries SET lease_until = NULL WHERE id = ? AND attempts = ?",
                    each.id,
                    each.attempts,
                )

    def release_destination(self, channel: str, subscriber: str | None, part: str = "") -> None:
        whose, values = _whose(channel, subscriber, part)
        with self.transaction("none"):
            self.run(
                "UPDATE deliveries AS d SET lease_until = NULL WHERE state = 'pending' AND"
                f" lease_until IS NOT NULL AND {whose}",
                *values,
            )

    def mark_sent(self, delivery: Delivery, at: str) -> None:
        if not self.changed(SENT, at, delivery.id, delivery.attempts):
            raise LeaseLost(f"delivery {delivery.id} was taken over")

    def mark_sent_before(self, delivery: Delivery, at: str, following: Delivery) -> bool:
        marked = self.database.committed(
            f"{SENT} RETURNING (SELECT count(*) {OWED}) AS owed",
            (at, delivery.id, delivery.attempts, following.id, following.attempts, at),
        )
        if not marked:
            raise LeaseLost(f"delivery {delivery.id} was taken over")
        return bool(marked[0]["owed"])

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
