"""What was sent or is due to whom."""

from collections.abc import Iterable

from pipeline.model.bulletins import Bulletin
from pipeline.model.lookup_rows import DeliveryRow, Held, HeldMessage, SubscriberRow
from storage.sql.connection import Connection
from storage.sql.json_columns import loads
from storage.sql.rows import as_row


class DeliveryLogMixin(Connection):
    """Documented in `pipeline.ports.readers.delivery_log`; writes expect the open transaction."""

    def told_of(self, publication: str) -> list[tuple[str, str]]:
        rows = self.rows(
            "SELECT DISTINCT d.subscriber_id, coalesce(i.merged_into, dp.inspection_id) AS"
            " inspection FROM delivery_publications dp JOIN deliveries d ON d.id = dp.delivery_id"
            " JOIN subscribers s ON s.id = d.subscriber_id LEFT JOIN inspections i ON i.id ="
            " dp.inspection_id WHERE dp.publication_id = ? AND NOT s.paused ORDER BY 1, 2",
            publication,
        )
        return [(row["subscriber_id"], row["inspection"]) for row in rows]

    def deliveries_about(self, subscriber: str, publication: str) -> list[DeliveryRow]:
        return self.typed(
            DeliveryRow,
            "SELECT d.key, d.kind, d.rhythm, d.state, d.sent_at, d.due_at, d.error FROM deliveries"
            " d WHERE d.subscriber_id = ? AND EXISTS (SELECT 1 FROM delivery_publications dp WHERE"
            " dp.delivery_id = d.id AND dp.publication_id = ?) ORDER BY d.created_at, d.id",
            subscriber,
            publication,
        )

    def held(self, subscriber: str) -> Held:
        (person,) = self.typed(SubscriberRow, "SELECT * FROM subscribers WHERE id = ?", subscriber)
        messages = self.rows(
            "SELECT id, key, kind, rhythm, state, created_at, sent_at, error,"
            " bulletin FROM deliveries JOIN bulletins ON"
            " delivery_id = id WHERE subscriber_id = ? ORDER BY created_at, id",
            subscriber,
        )
        return Held(
            person,
            tuple(
                as_row(
                    row
                    | {
                        "publications": self._told_by(row["id"]),
                        "subject": loads(row["bulletin"], Bulletin).subject,
                    },
                    HeldMessage,
                )
                for row in messages
            ),
        )

    def _told_by(self, delivery: str) -> list[str]:
        rows = self.rows(
            "SELECT DISTINCT publication_id FROM delivery_publications WHERE delivery_id = ?"
            " ORDER BY publication_id",
            delivery,
        )
        return [row["publication_id"] for row in rows]

    def handed_over(self, channel: str) -> list[tuple[str, str, str]]:
        rows = self.rows(
            "SELECT d.id, s.id AS subscriber, s.address FROM subscribers s JOIN deliveries d ON"
            " d.subscriber_id = s.id WHERE s.channel = ? AND d.attempts > 0",
            channel,
        )
        return [(row["id"], row["subscriber"], row["address"]) for row in rows]

    def note_return(self, delivery: str, words: str) -> None:
        self.run("UPDATE deliveries SET error = ? WHERE id = ?", words, delivery)

    def outages_told(self) -> dict[str, dict[str, str]]:
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
        for source, since, over in sources:
            self.run(
                "INSERT INTO delivery_outages VALUES (?, ?, ?, ?)", delivery, source, since, over
            )

    def last_operator_message(self) -> str | None:
        row = self.row("SELECT max(created_at) AS at FROM deliveries WHERE kind = 'operator'")
        return row["at"] if row else None
