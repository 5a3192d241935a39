"""Deletes what is too old, and compacts the file."""

import re
from collections.abc import Iterator, Sequence

from pipeline.model.publication_rows import DocumentRow
from storage.sql.connection import AT_ONCE, Connection
from storage.sql.rows import as_row

_OLD = (
    "SELECT id FROM deliveries WHERE state IN ('sent', 'parked') AND coalesce(sent_at, created_at)"
    " < ?"
)
_MOMENT = re.compile(r":(\w+)")
PLANNED_AHEAD = (
    "UPDATE sources SET next_due_at = :now, not_before = NULL WHERE last_polled_at > :now",
    "UPDATE hosts SET held_until = '' WHERE held_until > :latest",
    "UPDATE hosts SET rests_until = '' WHERE rests_until > :latest",
    "UPDATE checks SET due_at = :now WHERE checked_at > :now",
    "UPDATE tasks SET due_at = :now WHERE state = 'pending' AND due_at > :now AND event_id IN"
    " (SELECT id FROM events WHERE at > :now)",
    "UPDATE tasks SET lease_until = NULL WHERE lease_until > :latest",
    "UPDATE deliveries SET due_at = :at_once WHERE state = 'pending' AND created_at > :now",
    "UPDATE deliveries SET lease_until = NULL WHERE lease_until > :latest",
    "UPDATE subscribers SET rests_until = NULL WHERE rests_until > :latest",
    "UPDATE interests SET last_digest = NULL WHERE last_digest > :today",
    "DELETE FROM upkeeps WHERE at > :now",
)
"""What a clock that was ahead put off. Messages held for quiet hours were made before it was."""


class UpkeepMixin(Connection):
    """Documented in `pipeline.ports.upkeep`; writes expect the open transaction."""

    def last_upkeep(self) -> str | None:
        row = self.row("SELECT max(at) AS at FROM upkeeps")
        return row["at"] if row else None

    def note_upkeep(self, at: str) -> None:
        self.run("INSERT INTO upkeeps VALUES (?) ON CONFLICT DO NOTHING", at)

    def old_messages(self, before: str) -> Sequence[tuple[str, str, str]]:
        found = self.rows(
            "SELECT s.channel, s.address, d.id FROM deliveries d JOIN subscribers s ON s.id ="
            f" d.subscriber_id WHERE d.id IN ({_OLD}) ORDER BY s.channel, s.address, d.id",
            before,
        )
        return [(row["channel"], row["address"], row["id"]) for row in found]

    def drop_messages(self, before: str) -> int:
        self.run(
            "INSERT INTO told_before SELECT DISTINCT d.subscriber_id, d.rhythm, dp.publication_id,"
            " dp.words FROM deliveries d JOIN delivery_publications dp ON dp.delivery_id = d.id"
            f" WHERE d.rhythm IS NOT NULL AND d.id IN ({_OLD}) ON CONFLICT DO NOTHING",
            before,
        )
        self.run(f"DELETE FROM issues WHERE kind = 'delivery' AND subject IN ({_OLD})", before)
        return self.changed(f"DELETE FROM deliveries WHERE id IN ({_OLD})", before)

    def drop_unconfirmed(self, before: str) -> int:
        return self.changed(
            "DELETE FROM subscribers WHERE state = 'pending' AND created_at < ?", before
        )

    def drop_tasks(self, before: str) -> int:
        return self.changed(
            "DELETE FROM tasks WHERE state = 'done' AND event_id IN (SELECT id FROM events WHERE at"
            " < ?)",
            before,
        )

    def drop_issues(self, before: str) -> int:
        return self.changed("DELETE FROM issues WHERE state = 'closed' AND closed_at < ?", before)

    def plan_anew(self, now: str, latest: str, today: str) -> None:
        moments = {"now": now, "latest": latest, "today": today, "at_once": AT_ONCE}
        for statement in PLANNED_AHEAD:
            names = _MOMENT.findall(statement)
            self.run(_MOMENT.sub("?", statement), *(moments[name] for name in names))

    def bytes_to_give_up(self, before: str) -> Iterator[DocumentRow]:
        yield from self.typed(
            DocumentRow,
            "SELECT d.* FROM documents d JOIN publications p ON p.id = d.publication_id"
            " WHERE d.bytes_gone_at IS NULL AND d.fetched_at < ? AND p.state = 'ended' AND p.label"
            " = 'other' AND p.text_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM documents o JOIN"
            " publications q ON q.id = o.publication_id WHERE o.sha256 = d.sha256 AND (o.fetched_at"
            " >= ? OR q.state <> 'ended' OR coalesce(q.label, '') <> 'other'))",
            before,
            before,
        )

    def bytes_gone(self, document: str, at: str) -> None:
        self.run("UPDATE documents SET bytes_gone_at = ? WHERE id = ?", at, document)

    def fetched(self, sources: Sequence[str], since: str) -> Iterator[DocumentRow]:
        some = ", ".join("?" * len(sources))
        rows = self.each_row(
            "SELECT d.* FROM documents d JOIN publications p ON p.id = d.publication_id WHERE"
            " d.fetched_at >= ?"
            + (f" AND p.source_id IN ({some})" if sources else "")
            + " ORDER BY d.fetched_at, d.id",
            since,
            *sources,
        )
        return (as_row(row, DocumentRow) for row in rows)

    def loose(self) -> float:
        return self.database.loose()

    def optimise(self) -> None:
        self.database.optimise()

    def tidy(self) -> None:
        self.database.tidy()
