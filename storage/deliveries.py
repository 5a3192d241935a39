"""What each subscriber was told, and what nobody was told of yet."""

from collections.abc import Iterable, Sequence
from typing import Any

from pipeline.model.terms import Frequency
from storage.event_log import AT_ONCE
from storage.subscribers import People


class Told(People):
    """Reads of the delivery log and of the events behind it."""

    def told(self, subscriber: str, inspection: str, rhythm: Frequency) -> frozenset[str]:
        """The publications about an inspection that a subscriber was told of in this rhythm, or is
        owed a message about.

        Also those that were told under another inspection, before linking knew better.
        """
        rows = self.rows(
            # from the one subscriber's messages on: those that tell of a publication can be
            # everybody's
            "SELECT DISTINCT dp.publication_id FROM deliveries d CROSS JOIN delivery_publications"
            " dp ON dp.delivery_id = d.id CROSS JOIN inspection_publications ip ON"
            " ip.publication_id = dp.publication_id WHERE d.subscriber_id = ? AND ip.inspection_id"
            " = ? AND d.rhythm = ? UNION SELECT t.publication_id FROM told_before t JOIN"
            " inspection_publications ip ON ip.publication_id = t.publication_id WHERE"
            " t.subscriber_id = ? AND ip.inspection_id = ? AND t.rhythm = ?",
            subscriber,
            inspection,
            rhythm,
            subscriber,
            inspection,
            rhythm,
        )
        return frozenset(row["publication_id"] for row in rows)

    def held(self, subscriber: str) -> dict[str, Any]:
        """All that is kept about an address: its `subscriber` row, and its `messages` with subject,
        state and publications.
        """
        (row,) = self.rows("SELECT * FROM subscribers WHERE id = ?", subscriber)
        messages = self.rows(
            "SELECT id, key, kind, rhythm, state, created_at, sent_at, error,"
            " json_extract(bulletin, '$.subject') AS subject FROM deliveries JOIN bulletins ON"
            " delivery_id = id WHERE subscriber_id = ? ORDER BY created_at, id",
            subscriber,
        )
        for each in messages:
            told = self.rows(
                "SELECT DISTINCT publication_id FROM delivery_publications WHERE delivery_id = ?",
                each["id"],
            )
            each["publications"] = sorted(one["publication_id"] for one in told)
        return {"subscriber": row, "messages": messages}

    def handed_over(self, channel: str) -> list[tuple[str, str, str]]:
        """(id, subscriber, address) of every message that a channel has handed over,
        or may have.
        """
        rows = self.rows(
            "SELECT d.id, s.id AS subscriber, s.address FROM subscribers s JOIN deliveries d ON"
            " d.subscriber_id = s.id WHERE s.channel = ? AND d.attempts > 0",
            channel,
        )
        return [(row["id"], row["subscriber"], row["address"]) for row in rows]

    def note_return(self, delivery: str, words: str) -> None:
        """Notes with a message that it came back."""
        self.run("UPDATE deliveries SET error = ? WHERE id = ?", words, delivery)

    def unpark(self, address: str | None = None) -> int:
        """Has parked messages (to one address) tried again from now on, as if for the first time;
        how many.

        Those to a suspended address stay.
        """
        return self.run(
            "UPDATE deliveries SET state = 'pending', failures = 0, due_at = ? WHERE state ="
            " 'parked' AND subscriber_id IN (SELECT id FROM subscribers WHERE state <> 'suspended'"
            " AND (? IS NULL OR address = ?))",
            AT_ONCE,
            address,
            address,
        )

    def owes(self, subscriber: str, key: str) -> bool:
        """Whether a message with this key is owed or sent."""
        return bool(
            self.rows(
                "SELECT 1 FROM deliveries WHERE subscriber_id = ? AND key = ?", subscriber, key
            )
        )

    def last_message(self, subscriber: str, rhythm: Frequency) -> str | None:
        """When a subscriber was last owed a message of this rhythm (UTC text)."""
        row = self.row(
            "SELECT max(created_at) AS at FROM deliveries WHERE subscriber_id = ? AND rhythm = ?",
            subscriber,
            rhythm,
        )
        return row["at"] if row else None

    def recorded_since(self, event: int) -> list[tuple[int, str, str]]:
        """(event, publication, inspection) whose findings were recorded live after `event`, in the
        order of the log.
        """
        rows = self.rows(
            "SELECT e.id, e.subject, ip.inspection_id FROM events e JOIN inspection_publications ip"
            " ON ip.publication_id = e.subject WHERE e.id > ? AND e.name = 'FindingsRecorded' AND"
            " e.origin = 'live' ORDER BY e.id, ip.area",
            event,
        )
        return [(row["id"], row["subject"], row["inspection_id"]) for row in rows]

    def recordings(self, publication: str) -> list[dict[str, Any]]:
        """The events (`id`, `at`) by which a publication's findings were recorded as news."""
        return self.rows(
            "SELECT id, at FROM events WHERE subject = ? AND name = 'FindingsRecorded' AND origin ="
            " 'live' ORDER BY id",
            publication,
        )

    def outages_told(self) -> dict[str, dict[str, str]]:
        """The sources that each subscriber was told cannot be read, and since when; those told to
        be readable again left out.
        """
        found: dict[str, dict[str, str]] = {}
        for row in self.rows(
            "SELECT d.subscriber_id, o.source_id, o.since, o.over FROM delivery_outages o"
            " JOIN deliveries d ON d.id = o.delivery_id ORDER BY d.created_at, d.id"
        ):
            own = found.setdefault(row["subscriber_id"], {})
            if row["over"]:
                own.pop(row["source_id"], None)
            else:
                own[row["source_id"]] = row["since"]
        return found

    def note_outages(self, delivery: str, sources: Iterable[tuple[str, str, bool]]) -> None:
        """Notes of which sources a message tells: since when each cannot be read, and whether that
        is over.
        """
        for source, since, over in sources:
            self.run(
                "INSERT INTO delivery_outages VALUES (?, ?, ?, ?)", delivery, source, since, over
            )

    def alerts_waiting(self, event: int) -> list[tuple[int, str]]:
        """(event, publication) pairs that those who are told at once have not been told of, if
        `event` is one of them.

        All that wait are told together; one whose alert failed before is left to a try of its own,
        so that it holds up no other.
        """
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
        """Marks the alerts that these events called for as made, together with another's."""
        for event in events:
            self.run(
                "UPDATE tasks SET state = 'done', lease_until = NULL WHERE event_id = ? AND handler"
                " = 'notify'",
                event,
            )
