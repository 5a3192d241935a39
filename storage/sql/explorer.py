"""Reads for pages, exports, feeds and calendars."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import msgspec

from pipeline.cases.voices import Teller, voice_of
from pipeline.model.lookup_rows import (
    Facet,
    FindingKey,
    FindingRecord,
    FormerFinding,
    InspectionRecord,
    PublicationRecord,
)
from pipeline.model.terms import DocType, FindingKind, Reuse, StatedBy, Voice
from pipeline.register.bodies import spelled
from storage.sql.connection import ALL
from storage.sql.full_text import full_text_query
from storage.sql.speakers import SpeakersMixin

_AT_ONCE = 500
"""How many findings one statement asks for: fewer than the values that SQLite allows."""

_FINDINGS = (
    'SELECT f.seq, f.id, f.kind, f.stated_by, f.quote, f.section, f.page, f.start, f."end",'
    " f.text_id, f.area, f.responsible, f.inspection_id, i.framework, i.visit, i.outcome,"
    " i.started, i.ended, p.id AS publication_id, p.url, p.title, p.publisher, p.published_on,"
    " p.doc_type, s.reuse,"
    " (SELECT json_group_array(theme) FROM (SELECT theme FROM finding_themes t WHERE t.finding_id"
    " = f.id ORDER BY t.place NULLS FIRST, t.theme) t) AS themes"
    " FROM findings f JOIN publications p ON p.id = f.publication_id JOIN sources s ON s.id ="
    " p.source_id LEFT JOIN inspections i ON i.id = f.inspection_id"
)
NEWEST = (
    "(p.published_on IS NULL OR substr(p.published_on, 1, 1) = '-'), p.published_on DESC NULLS"
    " LAST, p.seq DESC, f.seq"
)
"""The order of lists, newest first: that of the index `publications_newest`."""
_KEYS = (
    "SELECT f.seq, f.id, f.kind, f.stated_by, f.area, f.responsible, a.region, i.framework,"
    " i.visit, i.outcome, p.published_on, p.doc_type, f.inspection_id, f.publication_id, (SELECT"
    " group_concat(theme, ' ') FROM finding_themes t WHERE t.finding_id = f.id) AS themes FROM"
    " publications p JOIN findings f ON f.publication_id = p.id LEFT JOIN inspections i ON i.id ="
    f" f.inspection_id LEFT JOIN areas a ON a.gss_code = f.area WHERE p.state = 'recorded' ORDER BY"
    f" {NEWEST}"
)
_INSPECTIONS = (
    "SELECT i.id, i.area, i.framework, i.visit, i.started, i.ended, i.outcome, i.outcome_quote,"
    " i.published_on, (SELECT count(*) FROM inspection_publications ip WHERE ip.inspection_id ="
    " i.id) AS publications FROM inspections i WHERE i.merged_into IS NULL"
)
_PUBLICATIONS = (
    "SELECT p.seq, p.id, p.url, p.title, p.publisher, p.published_on, p.first_seen, p.label,"
    " p.doc_type, s.reuse, (SELECT json_group_array(DISTINCT area) FROM inspection_publications ip"
    " WHERE ip.publication_id = p.id) AS areas, (SELECT count(*) FROM findings f WHERE"
    " f.publication_id = p.id) AS findings FROM publications p JOIN sources s ON s.id = p.source_id"
    " WHERE p.state = 'recorded'"
)
_SINGLE = {
    "area": Facet.AREA,
    "region": Facet.REGION,
    "kind": Facet.KIND,
    "outcome": Facet.OUTCOME,
    "framework": Facet.FRAMEWORK,
    "visit": Facet.VISIT,
    "doc_type": Facet.DOC_TYPE,
    "stated_by": Facet.STATED_BY,
    "voice": Facet.VOICE,
}
"""The columns that hold a facet's only value."""


class ExplorerMixin(SpeakersMixin):
    """Documented in `pipeline.ports.explorer`."""

    _seen_version, _seen_state, _inspections_version = "", "", ""
    _inspections: Sequence[InspectionRecord] = ()
    """What was read last, and the version of the database that it was read from."""

    def state_of_findings(self) -> str:
        if (version := self.database.version()) != self._seen_version:
            row = self.row(
                "SELECT (SELECT max(seq) FROM findings) AS findings, (SELECT max(rowid) FROM"
                " former_findings) AS former, (SELECT max(id) FROM events) AS events"
            )
            self._seen_version, self._seen_state = version, json.dumps(row)
        return self._seen_state

    def newest_finding(self) -> int:
        return self.count("SELECT coalesce(max(seq), 0) AS n FROM findings")

    def finding_keys(self) -> Iterator[FindingKey]:
        told = self.speakers()
        return (_key(_voiced(row, told)) for row in self.each_row(_KEYS))

    def matching_findings(self, words: str, limit: int) -> list[int]:
        if not (query := full_text_query(words)):
            return []
        return self.numbers(self.database.full_text.newest, query, limit)

    def ranked_findings(self, words: str, limit: int) -> list[int]:
        if not (query := full_text_query(words)):
            return []
        first = min(self.matching_findings(words, limit), default=0)
        return self.numbers(self.database.full_text.ranked, query, first)

    def findings_numbered(self, seqs: Sequence[int]) -> list[FindingRecord]:
        found: dict[int, FindingRecord] = {}
        rest = iter(seqs)
        while some := list(islice(rest, _AT_ONCE)):
            marks = ", ".join("?" * len(some))
            rows = self.rows(f"{_FINDINGS} WHERE f.seq IN ({marks})", *some)
            found |= {each.seq: each for each in self._findings(rows)}
        return [found[seq] for seq in seqs if seq in found]

    def finding_record(self, id: str) -> FindingRecord | None:
        row = self.row(f"{_FINDINGS} WHERE f.id = ? AND p.state = 'recorded'", id)
        return next(self._findings([row])) if row else None

    def _findings(self, rows: Sequence[dict[str, Any]]) -> Iterator[FindingRecord]:
        told = self.speakers()
        quoted = {row["publication_id"] for row in rows if row["reuse"] == Reuse.QUOTE}
        few = self.few_by_id(quoted) if quoted else {}
        for row in rows:
            yield _finding(_voiced(row, told) | {"in_few": row["id"] in few})

    def former_finding(self, id: str) -> FormerFinding | None:
        return self.typed_row(
            FormerFinding,
            "SELECT p.id AS publication_id, (SELECT g.id FROM findings g WHERE g.publication_id ="
            " p.id AND g.quote = f.quote ORDER BY g.start LIMIT 1) AS now FROM former_findings f"
            " LEFT JOIN publication_aliases a ON a.id = f.publication_id JOIN publications p ON"
            " p.id = coalesce(a.publication_id, f.publication_id) WHERE f.id = ?",
            id,
        )

    def finding_numbers_of(self, publication: str) -> list[int]:
        return self.numbers(
            'SELECT seq FROM findings WHERE publication_id = ? ORDER BY start, "end"', publication
        )

    def findings_about(
        self, inspection: str | None, area: str
    ) -> list[tuple[int, FindingKind, Voice]]:
        rows = self.rows(
            "SELECT f.seq, f.kind, f.stated_by, f.inspection_id, f.publication_id, p.doc_type FROM"
            " findings f JOIN publications p ON p.id ="
            " f.publication_id WHERE"
            f" {'f.inspection_id = ?' if inspection else 'f.inspection_id IS NULL'} AND f.area = ?"
            " AND p.state = 'recorded' ORDER BY coalesce(p.doc_type, '') <> 'official_report',"
            " f.publication_id, f.start",
            *([inspection] if inspection else []),
            area,
        )
        told = self.speakers()
        found = (_voiced(row, told) for row in rows)
        return [(row["seq"], FindingKind(row["kind"]), row["voice"]) for row in found]

    def inspection_records(self) -> list[InspectionRecord]:
        if (version := self.database.version()) != self._inspections_version:
            rows = self.rows(
                f"{_INSPECTIONS} ORDER BY i.published_on DESC NULLS LAST, i.started DESC NULLS"
                " LAST, i.id"
            )
            self._inspections = [self._inspection(row) for row in rows]
            self._inspections_version = version
        return list(self._inspections)

    def inspection_record(self, id: str) -> InspectionRecord | None:
        row = self.row(f"{_INSPECTIONS} AND i.id = ?", id)
        return self._inspection(row) if row else None

    def _inspection(self, row: dict[str, Any]) -> InspectionRecord:
        told = self.speakers().get(row["id"])
        return msgspec.convert(row | {"findings": told.findings if told else 0}, InspectionRecord)

    def current_inspection(self, id: str) -> str | None:
        row = self.row("SELECT coalesce(merged_into, id) AS id FROM inspections WHERE id = ?", id)
        return str(row["id"]) if row else None

    def publication_records(self, limit: int | None = None) -> list[PublicationRecord]:
        rows = self.rows(
            f"{_PUBLICATIONS} ORDER BY p.published_on DESC NULLS LAST, p.seq DESC LIMIT ?",
            ALL if limit is None else limit,
        )
        return [_publication(row) for row in rows]

    def publication_record(self, id: str) -> PublicationRecord | None:
        row = self.row(
            f"{_PUBLICATIONS} AND p.id = coalesce((SELECT publication_id FROM publication_aliases"
            " WHERE id = ?1), ?1)",
            id,
        )
        return _publication(row) if row else None


def _publication(row: dict[str, Any]) -> PublicationRecord:
    row["areas"] = tuple(sorted(json.loads(row["areas"])))
    return msgspec.convert(row, PublicationRecord)


def _finding(row: dict[str, Any]) -> FindingRecord:
    for name in ("themes", "responsible"):
        row[name] = json.loads(row[name])
    return msgspec.convert(row, FindingRecord)


def _voiced(row: dict[str, Any], told: Mapping[str, Teller]) -> dict[str, Any]:
    """The row of a finding with its voice."""
    speaks = told.get(row["inspection_id"] or "")
    row["voice"] = voice_of(
        StatedBy(row["stated_by"]),
        DocType(row["doc_type"]) if row["doc_type"] else None,
        speaks=speaks is not None and speaks.publication == row["publication_id"],
        inspection=row["inspection_id"],
    )
    return row


def _key(row: dict[str, Any]) -> FindingKey:
    facets: dict[Facet, tuple[str, ...]] = {
        facet: (row[name],) for name, facet in _SINGLE.items() if row[name]
    }
    if row["themes"]:
        facets[Facet.THEME] = tuple(row["themes"].split())
    if row["responsible"] != "[]":
        facets[Facet.RESPONSIBLE] = tuple(
            dict.fromkeys(map(spelled, json.loads(row["responsible"])))
        )
    published = row["published_on"]
    if published and not published.startswith("-"):
        facets[Facet.YEAR] = (published[:4],)
    return FindingKey(seq=row["seq"], published_on=published, facets=facets)
