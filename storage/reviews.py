"""Answers and reanalyses over SQLite."""

from collections.abc import Sequence
from typing import Any

from storage.keys import key_of
from storage.rows import PUBLICATIONS
from storage.sqlite import Connection


class ReviewsMixin(Connection):
    """Documented in `pipeline.ports.reviews`; writes expect the open transaction."""

    def to_review(self) -> list[dict[str, Any]]:
        return self.rows(
            "SELECT id, title, url, publisher, published_on, first_seen, reason, label, score,"
            " text_id FROM publications WHERE state = 'review' ORDER BY seq"
        )

    def save_answer(
        self,
        publication: str,
        *,
        text_id: str | None,
        label: str,
        area: str | None,
        inspection: str | None,
        now: str,
    ) -> str:
        id = key_of(publication, text_id or "")
        self.run(
            "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET label"
            " = excluded.label, area = excluded.area, inspection_id = excluded.inspection_id,"
            " answered_at = excluded.answered_at",
            id,
            publication,
            text_id,
            label,
            area,
            inspection,
            now,
        )
        return id

    def answers(self, publication: str) -> list[dict[str, Any]]:
        return self.rows(
            "SELECT a.*, t.body FROM answers a LEFT JOIN texts t ON t.id = a.text_id WHERE"
            " a.publication_id = ? ORDER BY a.answered_at DESC, a.id",
            publication,
        )

    def passed_over(self) -> list[dict[str, Any]]:
        return self.rows(
            f"{PUBLICATIONS} WHERE p.state = 'ended' AND p.document_id IS NULL AND p.reason LIKE"
            " 'prefilter/%' ORDER BY p.seq"
        )

    def next_stored(
        self, after: int, publications: Sequence[str], areas: Sequence[str]
    ) -> dict[str, Any] | None:
        some, places = ", ".join("?" * len(publications)), ", ".join("?" * len(areas))
        sql = (
            "SELECT p.id, p.seq FROM publications p WHERE p.seq > ? AND EXISTS (SELECT 1 FROM"
            " documents d WHERE d.id = p.document_id AND d.bytes_gone_at IS NULL) AND (p.text_id IS"
            " NOT NULL OR NOT EXISTS (SELECT 1 FROM answers a WHERE a.publication_id = p.id))"
        )
        sql += f" AND p.id IN ({some})" if publications else ""
        if areas:
            sql += (
                f" AND (p.listed_area IN ({places}) OR EXISTS (SELECT 1 FROM"
                " inspection_publications ip WHERE ip.publication_id = p.id AND ip.area IN"
                f" ({places})))"
            )
        return self.row(f"{sql} ORDER BY p.seq LIMIT 1", after, *publications, *areas, *areas)

    def unfinished_reanalysis(self, scope: str, code: str) -> dict[str, Any] | None:
        return self.row(
            "SELECT * FROM reanalyses WHERE scope = ? AND code = ? AND finished_at IS NULL ORDER BY"
            " id DESC",
            scope,
            code,
        )

    def begin_reanalysis(self, scope: str, code: str, now: str) -> int:
        self.run(
            "INSERT INTO reanalyses (scope, code, started_at) VALUES (?, ?, ?)", scope, code, now
        )
        return int((self.row("SELECT max(id) AS id FROM reanalyses") or {})["id"])

    def update_reanalysis(self, id: int, **columns: object) -> None:
        names = ", ".join(f"{name} = ?" for name in columns)
        self.run(f"UPDATE reanalyses SET {names} WHERE id = ?", *columns.values(), id)
