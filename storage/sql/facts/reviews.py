"""Answers and reanalyses."""

from collections.abc import Sequence
from typing import Unpack

from msgspec.structs import astuple

from pipeline.model.publication_rows import (
    AnswerRow,
    LinkAnswer,
    PublicationRow,
    ReanalysisColumns,
    ReanalysisRow,
)
from storage.sql.connection import Connection
from storage.sql.keys import key_of
from storage.sql.rows import PUBLICATIONS


class ReviewsMixin(Connection):
    """Documented in `pipeline.ports.facts.reviews`; writes expect the open transaction."""

    def to_review(self) -> list[PublicationRow]:
        return self.typed(PublicationRow, f"{PUBLICATIONS} WHERE p.state = 'review' ORDER BY p.seq")

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

    def answers(self, publication: str) -> list[AnswerRow]:
        return self.typed(
            AnswerRow,
            "SELECT a.*, t.body FROM answers a LEFT JOIN texts t ON t.id = a.text_id WHERE"
            " a.publication_id = ? ORDER BY a.answered_at DESC, a.id",
            publication,
        )

    def save_link_answer(self, answer: LinkAnswer) -> None:
        self.run(
            "INSERT INTO link_answers VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " asked_by = excluded.asked_by, asked = excluded.asked, told_by = excluded.told_by,"
            " told = excluded.told, about = excluded.about, answered_at = excluded.answered_at",
            *astuple(answer),
        )

    def link_answers(self) -> list[LinkAnswer]:
        rows = self.rows("SELECT * FROM link_answers ORDER BY id")
        return [LinkAnswer(**{**row, "about": bool(row["about"])}) for row in rows]

    def passed_over(self) -> list[PublicationRow]:
        return self.typed(
            PublicationRow,
            f"{PUBLICATIONS} WHERE p.state = 'ended' AND p.document_id IS NULL AND p.reason LIKE"
            " 'prefilter/%' ORDER BY p.seq",
        )

    def next_stored(
        self, after: int, publications: Sequence[str], areas: Sequence[str]
    ) -> PublicationRow | None:
        some, places = ", ".join("?" * len(publications)), ", ".join("?" * len(areas))
        sql = (
            f"{PUBLICATIONS} WHERE p.seq > ? AND EXISTS (SELECT 1 FROM"
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
        return self.typed_row(
            PublicationRow,
            f"{sql} ORDER BY p.seq LIMIT 1",
            after,
            *publications,
            *areas,
            *areas,
        )

    def unfinished_reanalysis(self, scope: str, code: str) -> ReanalysisRow | None:
        return self.typed_row(
            ReanalysisRow,
            "SELECT * FROM reanalyses WHERE scope = ? AND code = ? AND finished_at IS NULL ORDER BY"
            " id DESC",
            scope,
            code,
        )

    def begin_reanalysis(self, scope: str, code: str, now: str) -> int:
        id: int = self.inserted(
            "INSERT INTO reanalyses (scope, code, started_at) VALUES (?, ?, ?) RETURNING id",
            scope,
            code,
            now,
        )
        return id

    def update_reanalysis(self, id: int, **columns: Unpack[ReanalysisColumns]) -> None:
        self.update("reanalyses", "id", id, columns)
