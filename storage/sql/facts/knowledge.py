"""What messages are made from, as currently stored."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.model.documents import PartialDate, Span
from pipeline.model.inspections import (
    DETAILS,
    DateRange,
    Finding,
    Inspection,
    Milestone,
    NextVisit,
    Stated,
    Summary,
    SummarySentence,
)
from pipeline.model.publication_rows import Member, PublicationRow
from pipeline.model.terms import FindingKind, Framework, Frequency, Outcome, StatedBy, Theme, Visit
from storage.sql.connection import ALL, Connection
from storage.sql.json_columns import dumps, loads
from storage.sql.rows import as_row

_FINDINGS = (
    "findings WHERE publication_id = ?1 AND (CAST(?2 AS TEXT) IS NULL OR inspection_id IS NULL OR"
    ' inspection_id = ?2) ORDER BY start, "end", kind LIMIT ?3'
)
"""A publication's findings in text order, about an inspection or any, at most so many or all."""


class KnowledgeMixin(Connection):
    """Documented in `pipeline.ports.facts.knowledge`; writes expect the open transaction."""

    def inspection(self, id: str) -> Inspection | None:
        row = self.row(
            "SELECT * FROM inspections WHERE id = (SELECT coalesce(merged_into, id) FROM"
            " inspections WHERE id = ?)",
            id,
        )
        return _inspection(row) if row else None

    def inspections_of(self, area: str) -> list[Inspection]:
        rows = self.rows(
            "SELECT * FROM inspections WHERE area = ? AND merged_into IS NULL"
            " ORDER BY coalesce(started, published_on, first_seen), id",
            area,
        )
        return [_inspection(row) for row in rows]

    def inspections_about(self, publication: str) -> list[str]:
        rows = self.rows(
            "SELECT inspection_id FROM inspection_publications WHERE publication_id = ? ORDER BY"
            " area",
            publication,
        )
        return [row["inspection_id"] for row in rows]

    def asides(self, area: str) -> list[tuple[PublicationRow, tuple[Milestone, ...]]]:
        rows = self.rows(
            "SELECT p.*, s.kind AS source_kind, s.doc_type AS source_doc_type, s.reuse,"
            " a.milestones FROM asides a JOIN publications p ON p.id = a.publication_id JOIN"
            " sources s ON s.id = p.source_id WHERE a.area = ? ORDER BY p.seq",
            area,
        )
        return [
            (as_row(row, PublicationRow), loads(row["milestones"], tuple[Milestone, ...]))
            for row in rows
        ]

    def publications_about(self, inspection: str) -> list[Member]:
        rows = self.rows(
            "SELECT p.*, s.kind AS source_kind, s.doc_type AS source_doc_type, s.reuse, ip.why FROM"
            " inspection_publications ip JOIN publications p ON p.id = ip.publication_id JOIN"
            " sources s ON s.id = p.source_id WHERE ip.inspection_id = ? ORDER BY p.doc_type <>"
            " 'official_report', coalesce(p.published_on, '9999'), p.publisher, p.id",
            inspection,
        )
        return [Member(as_row(row, PublicationRow), row["why"]) for row in rows]

    def findings_in(
        self, publication: str, inspection: str | None = None, at_most: int | None = None
    ) -> tuple[Finding, ...]:
        most = ALL if at_most is None else at_most
        asked, themes = (publication, inspection, most), dict[str, list[Theme]]()
        for finding, theme in self.tuples(
            f"SELECT ft.finding_id, ft.theme FROM (SELECT id FROM {_FINDINGS}) f CROSS JOIN"
            " finding_themes ft ON ft.finding_id = f.id ORDER BY ft.place NULLS FIRST, ft.theme",
            *asked,
        ):
            themes.setdefault(finding, []).append(Theme(theme))
        return tuple(
            Finding(
                kind=FindingKind(kind),
                stated_by=StatedBy(stated_by),
                span=Span(start, end, quote, page),
                section=section,
                themes=tuple(themes.get(id, ())),
                responsible=loads(responsible, tuple[str, ...]),
                area=area,
            )
            for id, kind, stated_by, start, end, quote, page, section, responsible, area in (
                self.tuples(
                    'SELECT id, kind, stated_by, start, "end", quote, page, section, responsible,'
                    f" area FROM {_FINDINGS}",
                    *asked,
                )
            )
        )

    def misquoted(self, publication: str) -> frozenset[tuple[int, int]]:
        rows = self.tuples(
            'SELECT text_id, start, "end", quote FROM findings WHERE publication_id = ?',
            publication,
        )
        bodies = {text: self._body(text) for text in {row[0] for row in rows}}
        return frozenset(
            (start, end) for text, start, end, quote in rows if bodies[text][start:end] != quote
        )

    def page_of(self, publication: str, words: str) -> int | None:
        row = self.row(
            "SELECT t.body, t.page_starts FROM publications p JOIN texts t ON t.id = p.text_id"
            " WHERE p.id = ?",
            publication,
        )
        start = row["body"].find(words) if row else -1
        if row is None or start < 0:
            return None
        return bisect_right(loads(row["page_starts"], tuple[int, ...]), start) or 1

    def _body(self, text: str) -> str:
        row = self.row("SELECT body FROM texts WHERE id = ?", text)
        return str(row["body"]) if row else ""

    def summary(self, publication: str) -> Summary | None:
        row = self.row("SELECT * FROM summaries WHERE publication_id = ?", publication)
        if row is None:
            return None
        sentences = loads(row["sentences"], tuple[SummarySentence, ...])
        return Summary(row["text_id"], row["model"], row["version"], sentences, row["dropped"])

    def told(
        self, subscriber: str, inspections: Sequence[str], rhythm: Frequency
    ) -> Mapping[str, frozenset[str]]:
        return self.told_each([subscriber], inspections, rhythm)[subscriber]

    def told_each(
        self, subscribers: Sequence[str], inspections: Sequence[str], rhythm: Frequency
    ) -> Mapping[str, Mapping[str, frozenset[str]]]:
        own = "SELECT value FROM json_each(?)"
        rows = self.tuples(
            # starts from the subscribers' messages: a publication may have messages to everybody
            "WITH about AS MATERIALIZED (SELECT ip.inspection_id, p.id, p.words FROM"
            " inspection_publications ip JOIN publications p ON p.id = ip.publication_id WHERE"
            " ip.inspection_id IN (SELECT value FROM json_each(?))) SELECT d.subscriber_id,"
            " about.inspection_id, about.id FROM deliveries d CROSS JOIN delivery_publications dp"
            " ON dp.delivery_id = d.id CROSS JOIN about ON about.id = dp.publication_id OR"
            f" about.words = dp.words WHERE d.subscriber_id {self.database.among(own)} AND d.rhythm"
            " = ? UNION SELECT t.subscriber_id, about.inspection_id, about.id FROM told_before t"
            " CROSS JOIN about ON about.id = t.publication_id OR about.words = t.words WHERE"
            f" t.subscriber_id {self.database.among(own)} AND t.rhythm = ?",
            dumps(inspections),
            dumps(subscribers),
            rhythm,
            dumps(subscribers),
            rhythm,
        )
        found: dict[str, dict[str, set[str]]] = {
            each: {inspection: set() for inspection in inspections} for each in subscribers
        }
        for subscriber, inspection, publication in rows:
            found[subscriber][inspection].add(publication)
        return {
            each: {inspection: frozenset(told) for inspection, told in about.items()}
            for each, about in found.items()
        }


def _inspection(row: dict[str, Any]) -> Inspection:
    """A row of `inspections` as a model value."""
    details = loads(row["details"], Stated)
    return Inspection(
        id=row["id"],
        area=row["area"],
        framework=Framework(row["framework"]) if row["framework"] else None,
        visit=Visit(row["visit"]) if row["visit"] else None,
        dates=DateRange(row["started"], row["ended"]),
        previous=DateRange(row["previous_started"], row["previous_ended"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        outcome_quote=row["outcome_quote"],
        next=loads(row["next"], tuple[NextVisit, ...]),
        published_on=PartialDate(row["published_on"]) if row["published_on"] else None,
        **{name: getattr(details, name) for name in DETAILS},
    )
