"""Who may have to be told."""

from collections.abc import Iterable, Sequence
from itertools import chain

from pipeline.model.subscribers import Hour, Interest, Subscriber
from pipeline.model.terms import DUE_DATE_PASSED, Frequency
from storage.sql.connection import Connection
from storage.sql.json_columns import dumps
from storage.sql.readers.interests import begin_after, interests_where, people_where

_INTERESTED = (
    "FROM interests i JOIN subscribers s ON s.id = i.subscriber_id WHERE s.state = 'confirmed' AND"
    " NOT s.paused AND i.since_event < ? AND i.rhythm = ? AND i.id IN (SELECT id FROM interests"
    " WHERE rhythm = ? AND everywhere UNION SELECT interest_id FROM interest_filters WHERE kind ="
    " 'area' AND value = ? UNION SELECT interest_id FROM interest_filters WHERE kind = 'region' AND"
    " value = ?)"
)
"""Whom (`s`) an event may concern, by which interest (`i`); takes the event, the rhythm twice, the
area and the region.
"""


_WAITING = (
    "FROM interests WHERE (? OR quiet_from IS NOT NULL) AND (? OR NOT working_days) AND ((rhythm ="
    " 'daily' AND after_event < ? AND coalesce(last_digest, '') < ?) OR (rhythm = 'weekly' AND"
    " coalesce(last_digest, '') < CASE weekday WHEN 0 THEN ? WHEN 1 THEN ? WHEN 2 THEN ? WHEN 3"
    " THEN ? WHEN 4 THEN ? WHEN 5 THEN ? ELSE ? END AND substr(created_at, 1, 10) <= ?) OR all_well"
    " OR monthly OR id IN (SELECT interest_id FROM interest_filters WHERE kind = 'stage' AND value"
    " = ?))"
)
"""By which interests a message of its hour may be due; takes `_hour`."""


def _hour(hour: Hour) -> tuple[object, ...]:
    about = (hour.come, hour.working, hour.event, hour.today, *hour.days)
    return (*about, hour.today, DUE_DATE_PASSED)


class AudienceMixin(Connection):
    """Documented in `pipeline.ports.readers.subscribers`; writes expect the open transaction."""

    def waiting_after(
        self, hour: Hour, last: Subscriber | None, limit: int, part: str = ""
    ) -> tuple[Subscriber, ...]:
        rows = self.tuples(
            f"SELECT DISTINCT subscriber_id {_WAITING} AND subscriber_id > ? AND subscriber_id < ?"
            " || '~' ORDER BY subscriber_id LIMIT ?",
            *_hour(hour),
            last.id if last else part,
            part,
            limit,
        )
        if not rows:
            return ()
        found = people_where(self, "id IN (SELECT value FROM json_each(?))", dumps([*chain(*rows)]))
        return tuple(sorted(found, key=lambda each: each.id))

    def parts_waiting(self, hour: Hour) -> list[str]:
        rows = self.tuples(
            f"SELECT DISTINCT substr(subscriber_id, 1, 1) AS part {_WAITING} ORDER BY part",
            *_hour(hour),
        )
        return [part for (part,) in rows]

    def audience(self, rhythm: Frequency, area: str, region: str | None, event: int) -> list[str]:
        rows = self.tuples(
            f"SELECT DISTINCT s.id {_INTERESTED} ORDER BY s.id", event, rhythm, rhythm, area, region
        )
        return [id for (id,) in rows]

    def interested(
        self,
        rhythm: Frequency,
        area: str,
        region: str | None,
        event: int,
        among: Sequence[str] | None = None,
    ) -> list[tuple[Subscriber, Interest]]:
        some = "" if among is None else " AND s.id IN (SELECT value FROM json_each(?))"
        rows = self.rows(
            f"SELECT i.id, s.id AS s_id, s.channel, s.address, s.role {_INTERESTED}{some} ORDER BY"
            " s.created_at, s.id, i.created_at, i.id",
            event,
            rhythm,
            rhythm,
            area,
            region,
            *([] if among is None else [dumps(among)]),
        )
        chosen = dumps([row["id"] for row in rows])
        known = {
            interest.id: interest
            for own in interests_where(
                self, "id IN (SELECT value FROM json_each(?))", chosen
            ).values()
            for interest in own
        }
        return [
            (
                Subscriber(
                    id=row["s_id"],
                    channel=row["channel"],
                    address=row["address"],
                    interests=(known[row["id"]],),
                    role=row["role"],
                ),
                known[row["id"]],
            )
            for row in rows
            if row["id"] in known
        ]

    def end_pauses(self, today: str, midnight: str) -> None:
        for row in self.rows(
            "SELECT id FROM subscribers WHERE paused AND paused_until <= ?", today
        ):
            self.run(
                "UPDATE subscribers SET paused = false, paused_until = NULL WHERE id = ?", row["id"]
            )
            last = "SELECT coalesce(max(id), 0) AS n FROM events WHERE at < ?"
            begin_after(self, row["id"], self.count(last, midnight))

    def move_on(self, interests: Iterable[str], event: int, digest: str | None) -> None:
        self.run(
            "UPDATE interests SET after_event = CASE WHEN after_event < ?1 THEN ?1 ELSE after_event"
            f" END, last_digest = coalesce(?2, last_digest) WHERE id"
            f" {self.database.among('SELECT value FROM json_each(?3)')}",
            event,
            digest,
            dumps([*interests]),
        )
