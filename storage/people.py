"""Who is told what: subscribers, their areas, and what each was told. Removing a subscriber removes every trace of them."""

from collections.abc import Iterable, Sequence

from pipeline.model import Subscriber
from pipeline.terms import Rhythm
from storage.facts import Facts
from storage.log import key_of


class People(Facts):
    """Subscribers and their deliveries."""

    def add_subscriber(
        self, channel: str, address: str, rhythm: Rhythm, areas: Iterable[str], now: str, role: str = "reader"
    ) -> tuple[str, bool]:  # fmt: skip
        """Adds areas to a subscription, made if need be; (its id, whether it is new). It is told of what happens from now on.

        No areas at all means every area; adding an area to a subscription for every area leaves it so.
        """
        id = key_of(channel, address, rhythm, *([] if role == "reader" else [role]))
        new = self.run(
            "INSERT INTO subscribers (id, channel, address, rhythm, created_at, after_event, role)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            id, channel, address, rhythm, now, self.last_event(), role,
        )  # fmt: skip
        wanted = sorted(set(areas))
        everything = not new and not self.rows("SELECT 1 FROM subscriber_areas WHERE subscriber_id = ?", id)
        if not wanted:
            self.run("DELETE FROM subscriber_areas WHERE subscriber_id = ?", id)
        elif not everything:
            for area in wanted:
                self.run("INSERT INTO subscriber_areas VALUES (?, ?) ON CONFLICT DO NOTHING", id, area)
        return id, bool(new)

    def subscribers(self, address: str | None = None) -> tuple[Subscriber, ...]:
        """All subscriptions, or those of one address, in a stable order."""
        areas: dict[str, list[str]] = {}
        for row in self.rows("SELECT * FROM subscriber_areas ORDER BY gss_code"):
            areas.setdefault(row["subscriber_id"], []).append(row["gss_code"])
        return tuple(
            Subscriber(
                row["id"], row["channel"], row["address"], Rhythm(row["rhythm"]), tuple(areas.get(row["id"], ())),
                bool(row["paused"]), row["after_event"], row["role"],
            )
            for row in self.rows("SELECT * FROM subscribers ORDER BY created_at, id")
            if address is None or row["address"] == address
        )  # fmt: skip

    def pause(self, ids: Sequence[str], paused: bool) -> None:
        """Pauses subscriptions, or lets them go on from now (what happened meanwhile is not sent)."""
        for id in ids:
            self.run(
                "UPDATE subscribers SET paused = ?, after_event = CASE WHEN ? THEN after_event ELSE ? END WHERE id = ?",
                paused, paused, self.last_event(), id,
            )  # fmt: skip

    def remove(self, ids: Sequence[str]) -> None:
        """Deletes subscriptions with their areas, messages and delivery log."""
        for id in ids:
            self.run("DELETE FROM subscribers WHERE id = ?", id)

    def last_digest(self, subscriber: str) -> str | None:
        """The London date of the last digest that this subscriber was sent."""
        row = self.row("SELECT last_digest FROM subscribers WHERE id = ?", subscriber)
        return row["last_digest"] if row else None

    def move_on(self, subscriber: str, event: int, digest: str | None) -> None:
        """Notes the last event that a subscriber's digest covered, and the date of the digest if one was made."""
        self.run(
            "UPDATE subscribers SET after_event = ?, last_digest = coalesce(?, last_digest) WHERE id = ?",
            event,
            digest,
            subscriber,
        )

    def told(self, subscriber: str, inspection: str) -> frozenset[str]:
        """The publications about an inspection that a subscriber was told of, or is owed a message about.

        Also those that were told under another inspection, before linking knew better.
        """
        rows = self.rows(
            "SELECT DISTINCT dp.publication_id FROM delivery_publications dp JOIN deliveries d ON d.id = dp.delivery_id"
            " JOIN inspection_publications ip ON ip.publication_id = dp.publication_id"
            " WHERE d.subscriber_id = ? AND ip.inspection_id = ?",
            subscriber, inspection,
        )  # fmt: skip
        return frozenset(row["publication_id"] for row in rows)

    def recorded_since(self, event: int) -> list[tuple[str, str]]:
        """(publication, inspection) pairs whose findings were recorded live after `event`, in the order of the log."""
        rows = self.rows(
            "SELECT e.subject, ip.inspection_id FROM events e JOIN inspection_publications ip ON ip.publication_id = e.subject"
            " WHERE e.id > ? AND e.name = 'FindingsRecorded' AND e.origin = 'live' ORDER BY e.id, ip.area",
            event,
        )
        return [(row["subject"], row["inspection_id"]) for row in rows]
