"""Rechecks of publications."""

from collections.abc import Iterable, Sequence
from typing import Unpack

from pipeline.model.inspections import (
    Concluded,
    Inspection,
    Noticed,
)
from pipeline.model.publication_rows import CheckColumns, CheckRow, UncheckedRow
from storage.sql.connection import Connection
from storage.sql.json_columns import dumps, loads


class RechecksMixin(Connection):
    """Documented in `pipeline.ports.facts.rechecks`; writes expect the open transaction."""

    def unchecked(self, since: str, limit: int) -> list[UncheckedRow]:
        return self.typed(
            UncheckedRow,
            "SELECT p.id, p.url, p.title, p.kind, p.published_on, p.first_seen, d.sha256,"
            " d.headers, d.fetched_at FROM publications p JOIN documents d ON d.id = p.document_id"
            " WHERE p.label IN ('inspection_outcome', 'inspection_announced') AND p.state ="
            " 'recorded' AND coalesce(p.published_on, substr(p.first_seen, 1, 10)) >= ? AND NOT"
            " EXISTS (SELECT 1 FROM checks c WHERE c.publication_id = p.id) ORDER BY p.seq LIMIT ?",
            since,
            limit,
        )

    def begin_checks(self, row: UncheckedRow, due_at: str) -> None:
        self.run(
            "INSERT INTO checks (publication_id, due_at, sha256, etag, last_modified) VALUES (?, ?,"
            " ?, ?, ?)",
            row.id,
            due_at,
            row.sha256,
            row.headers.get("etag"),
            row.headers.get("last-modified"),
        )

    def checks_due(self, now: str, limit: int) -> list[CheckRow]:
        return self.typed(
            CheckRow,
            "SELECT c.*, p.url, p.source_id, p.published_on, p.first_seen FROM checks c"
            " JOIN publications p ON p.id = c.publication_id WHERE c.due_at <= ? AND EXISTS (SELECT"
            " 1 FROM listings l JOIN sources s ON s.id = l.source_id WHERE l.publication_id = p.id"
            " AND s.enabled) ORDER BY c.due_at LIMIT ?",
            now,
            limit,
        )

    def update_check(self, publication: str, **columns: Unpack[CheckColumns]) -> None:
        self.update("checks", "publication_id", publication, columns)

    def check_soon(self, publications: Iterable[str], now: str) -> None:
        for id in publications:
            self.run(
                "UPDATE checks SET due_at = ? WHERE publication_id = ? AND due_at > ?", now, id, now
            )

    def begin_change(
        self,
        publication: str,
        document: str,
        before: Concluded,
        inspections: Sequence[Inspection],
        now: str,
    ) -> int:
        id: int = self.inserted(
            "INSERT INTO changes (publication_id, document_id, before, inspections, noticed_at)"
            " VALUES (?, ?, ?, ?, ?) RETURNING id",
            publication,
            document,
            dumps(before),
            dumps(inspections),
            now,
        )
        return id

    def change(self, id: int) -> Noticed:
        row = self.row("SELECT * FROM changes WHERE id = ?", id) or {}
        inspections = loads(row["inspections"], tuple[Inspection, ...])
        before = loads(row["before"], Concluded)
        return Noticed(
            row["publication_id"],
            row["document_id"],
            before,
            inspections,
            row["settled_at"] is not None,
        )

    def settle_change(self, id: int, differences: Sequence[str], now: str) -> None:
        self.run(
            "UPDATE changes SET settled_at = ?, differences = ? WHERE id = ?",
            now,
            dumps(differences),
            id,
        )
