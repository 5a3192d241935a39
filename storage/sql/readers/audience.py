"""Who may have to be told."""

from collections.abc import Iterable, Sequence

from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import Frequency
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


class AudienceMixin(Connection):
    """Documented in `pipeline.ports.readers.subscribers`; writes expect the open transaction."""

    def subscribers_after(
        self, last: Subscriber | None, limit: int, part: str = ""
    ) -> tuple[Subscriber, ...]:
        which = (
            "id IN (SELECT id FROM subscribers WHERE id > ? AND id < ? || '~' ORDER BY id LIMIT ?)"
        )
        found = people_where(self, which, last.id if last else part, part, limit)
        return tuple(sorted(found, key=lambda each: each.id))

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
        for id in interests:
            self.run(
                "UPDATE interests SET after_event = CASE WHEN after_event < ?1 THEN ?1 ELSE"
                " after_event END, last_digest = coalesce(?2, last_digest) WHERE id = ?3",
                event,
                digest,
                id,
            )
