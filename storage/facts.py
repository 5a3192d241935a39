"""What is known: sources and their pages, publications, documents, texts, what was concluded,
inspections, findings.

Every method that writes expects the open transaction of a step; natural keys make repeating a step
change nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pipeline.model.documents import Block, Classification, Link, LocalArea, Text
from pipeline.model.health import ProfileMemory, UsualRows
from pipeline.model.inspections import Account, Finding, Inspection, InspectionFacts
from pipeline.model.sources import Listing, Request, Source
from pipeline.model.terms import DocType, Label, Origin
from storage.event_log import Log, key_of
from storage.json_columns import dumps, loads


def listed_id(source: Source, listing: Listing) -> str:
    """The id of the publication that a source lists so."""
    return key_of(source.id, listing.source_ref or listing.url)


class Facts(Log):
    """Writes and point reads of the facts."""

    # -- areas, sources and their pages ----------------------------------------------------------

    def sync_areas(self, areas: Iterable[LocalArea]) -> None:
        """Writes the register's areas where they are not stored so; one that a register leaves out
        stays.
        """
        stored = {tuple(row.values()) for row in self.rows("SELECT * FROM areas")}
        for area in areas:
            values = (area.gss_code, area.name, area.official_name, area.region, area.ofsted_urn)
            if values not in stored:
                self.run(
                    "INSERT INTO areas VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name ="
                    " excluded.name, official_name = excluded.official_name, region ="
                    " excluded.region, ofsted_urn = excluded.ofsted_urn",
                    *values,
                )

    def sync_sources(self, sources: Iterable[Source], now: str) -> None:
        """Writes what `sources.toml` says where it is not stored so; a source that it no longer
        names is kept, switched off.

        One whose address changed is due at once and a new page: what its listing usually held no
        longer counts. What was open about one that is off is closed.
        """
        stored = {
            row["id"]: tuple(row.values())
            for row in self.rows(
                "SELECT id, kind, url, publisher, local_area, doc_type, every, reuse, enabled,"
                " certainty FROM sources"
            )
        }
        for source in sources:
            values = (
                source.id,
                source.kind,
                source.url,
                source.publisher,
                source.local_area,
                source.doc_type,
                source.every,
                source.reuse,
                source.enabled,
                source.certainty,
            )
            if stored.pop(source.id, None) != values:
                self.run(
                    "INSERT INTO sources (id, kind, url, publisher, local_area, doc_type, every,"
                    " reuse, enabled, certainty, added_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                    " ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET usual = CASE WHEN url ="
                    " excluded.url THEN usual ELSE '[]' END, next_due_at = CASE WHEN url ="
                    " excluded.url THEN next_due_at END, kind = excluded.kind, url = excluded.url,"
                    " publisher = excluded.publisher, local_area = excluded.local_area, doc_type ="
                    " excluded.doc_type, every = excluded.every, reuse = excluded.reuse, enabled ="
                    " excluded.enabled, certainty = excluded.certainty",
                    *values,
                    now,
                    "new" if source.certainty == "confirmed" else "probation",
                )
        for gone in stored:
            self.run("UPDATE sources SET enabled = 0 WHERE id = ? AND enabled", gone)
        self.run(
            "UPDATE issues SET state = 'closed', closed_at = ? WHERE kind = 'source' AND state ="
            " 'open' AND subject IN (SELECT id FROM sources WHERE enabled = 0)",
            now,
        )

    def source_state(self, source: str) -> dict[str, Any]:
        """The stored row of a source: when it was polled, when it is due, its state and reason."""
        return self.row("SELECT * FROM sources WHERE id = ?", source) or {}

    def update_source(self, source: str, *, usual: UsualRows, **columns: object) -> None:
        """Sets columns of a source's row, and how many rows are usual."""
        columns["usual"] = dumps(usual)
        names = ", ".join(f"{name} = ?" for name in columns)
        self.run(f"UPDATE sources SET {names} WHERE id = ?", *columns.values(), source)

    def save_page(
        self,
        source: str,
        request: Request,
        *,
        etag: str | None,
        last_modified: str | None,
        body_sha256: str,
        next: tuple[Request, ...],
        rows: int,
        promised: int | None,
        now: str,
        seen: ProfileMemory | None = None,
    ) -> None:
        """Moves a page's validators; only in the transaction that stores the publications they
        stand for.
        """
        self.run(
            "INSERT INTO pages (source_id, url, role, etag, last_modified, body_sha256, next, rows,"
            " promised, checked_at, changed_at, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET role = excluded.role, etag = excluded.etag, last_modified ="
            " excluded.last_modified, body_sha256 = excluded.body_sha256, next = excluded.next,"
            " rows = excluded.rows, promised = excluded.promised, checked_at = excluded.checked_at,"
            " changed_at = excluded.changed_at, seen = excluded.seen",
            source,
            request.url,
            request.role,
            etag,
            last_modified,
            body_sha256,
            dumps(next),
            rows,
            promised,
            now,
            now,
            dumps(seen) if seen else None,
        )

    def pages_checked(self, source: str, urls: Iterable[str], now: str) -> None:
        """Notes that these pages were checked and held nothing new."""
        for url in urls:
            self.run(
                "UPDATE pages SET checked_at = ? WHERE source_id = ? AND url = ?", now, source, url
            )

    # -- publications, documents, texts ----------------------------------------------------------

    def discover(
        self,
        source: Source,
        listing: Listing,
        *,
        published_on: str | None,
        origin: Origin,
        now: str,
        parent: str | None = None,
    ) -> str | None:
        """Records a publication; its id, or None when it is known already."""
        id = listed_id(source, listing)
        published_at = listing.published if listing.published and "T" in listing.published else None
        changed = self.run(
            "INSERT INTO publications (id, source_id, source_ref, parent_id, url, title, summary,"
            " kind, publisher, listed_area, published_on, published_at, first_seen, origin, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'discovered') ON CONFLICT DO"
            " NOTHING",
            id,
            source.id,
            listing.source_ref or listing.url,
            parent,
            listing.url,
            listing.title,
            listing.summary,
            listing.kind,
            listing.publisher or source.publisher,
            listing.local_area or source.local_area,
            published_on,
            published_at,
            now,
            origin,
        )
        return id if changed else None

    def publication(self, id: str) -> dict[str, Any]:
        """The row of a publication with its source's kind, doc_type and reuse (`source_kind`,
        `source_doc_type`, `reuse`).
        """
        row = self.row(
            "SELECT p.*, s.kind AS source_kind, s.doc_type AS source_doc_type, s.reuse FROM"
            " publications p JOIN sources s ON s.id = p.source_id WHERE p.id = ?",
            id,
        )
        return row or {}

    def update_publication(self, id: str, **columns: object) -> None:
        """Sets columns of a publication's row."""
        names = ", ".join(f"{name} = ?" for name in columns)
        self.run(f"UPDATE publications SET {names} WHERE id = ?", *columns.values(), id)

    def add_document(
        self,
        publication: str,
        *,
        sha256: str,
        media_type: str,
        size: int,
        final_url: str,
        headers: dict[str, str],
        now: str,
        asked: Mapping[str, str],
    ) -> str:
        """Records fetched bytes of a publication beside those it has; the document's id.

        `headers` are those of the answer, `asked` those of the request.
        """
        id = key_of(publication, sha256)
        self.run(
            "INSERT INTO documents (id, publication_id, sha256, media_type, bytes, fetched_at,"
            " final_url, headers, request_headers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT"
            " DO UPDATE SET bytes_gone_at = NULL",
            id,
            publication,
            sha256,
            media_type,
            size,
            now,
            final_url,
            dumps(headers),
            dumps(asked),
        )
        return id

    def save_document(
        self,
        publication: str,
        *,
        sha256: str,
        media_type: str,
        size: int,
        final_url: str,
        headers: dict[str, str],
        now: str,
        asked: Mapping[str, str],
    ) -> str:
        """Records fetched bytes as what a publication is; the document's id. A changed body is a
        second document.
        """
        id = self.add_document(
            publication,
            sha256=sha256,
            media_type=media_type,
            size=size,
            final_url=final_url,
            headers=headers,
            now=now,
            asked=asked,
        )
        self.update_publication(publication, document_id=id, state="fetched", reason="")
        return id

    def document(self, id: str) -> dict[str, Any]:
        """The row of a document."""
        return self.row("SELECT * FROM documents WHERE id = ?", id) or {}

    def save_text(self, text: Text) -> str:
        """Stores a text once for its document's hash and extractor version; its id."""
        id = key_of(text.document, text.version)
        self.run(
            "INSERT INTO texts (id, sha256, version, title, published, body, page_starts, blocks,"
            " links) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            id,
            text.document,
            text.version,
            text.title,
            text.published,
            text.body,
            dumps(text.page_starts),
            dumps(text.blocks),
            dumps(text.links),
        )
        return id

    def text(self, id: str) -> Text:
        """The stored text with this id."""
        row = self.row("SELECT * FROM texts WHERE id = ?", id) or {}
        return Text(
            row["sha256"],
            row["version"],
            row["body"],
            loads(row["page_starts"], tuple[int, ...]),
            loads(row["blocks"], tuple[Block, ...]),
            row["title"],
            row["published"],
            loads(row["links"], tuple[Link, ...]),
        )

    # -- conclusions -----------------------------------------------------------------------------

    def save_classification(self, publication: str, text_id: str, found: Classification) -> None:
        """Stores what a publication was found to be, with its evidence."""
        self.run(
            "INSERT INTO analyses (publication_id, text_id, version, classification) VALUES (?, ?,"
            " ?, ?) ON CONFLICT DO UPDATE SET text_id = excluded.text_id, version ="
            " excluded.version, classification = excluded.classification",
            publication,
            text_id,
            found.version,
            dumps(found),
        )

    def save_inspection_facts(self, publication: str, facts: Sequence[InspectionFacts]) -> None:
        """Stores what a publication states about inspections."""
        self.run(
            "UPDATE analyses SET facts = ? WHERE publication_id = ?", dumps(facts), publication
        )

    def analysis(
        self, publication: str
    ) -> tuple[Classification, tuple[InspectionFacts, ...]] | None:
        """What was concluded about a publication, None when it was not classified yet."""
        row = self.row("SELECT * FROM analyses WHERE publication_id = ?", publication)
        if row is None:
            return None
        return loads(row["classification"], Classification), loads(
            row["facts"], tuple[InspectionFacts, ...]
        )

    def accounts(self, area: str) -> list[Account]:
        """All publications' accounts of inspections of one area, by publication id."""
        found = []
        for row in self.rows(
            "SELECT ip.inspection_id, p.id, p.url, p.label, p.doc_type, p.published_on, a.facts,"
            " t.links, (SELECT coalesce(i.merged_into, i.id) FROM answers w JOIN texts o ON o.id ="
            " w.text_id  JOIN inspections i ON i.id = w.inspection_id WHERE w.publication_id = p.id"
            " AND o.body = t.body  ORDER BY w.answered_at DESC LIMIT 1) AS joined FROM"
            " inspection_publications ip JOIN publications p ON p.id = ip.publication_id JOIN"
            " analyses a ON a.publication_id = p.id JOIN texts t ON t.id = a.text_id WHERE ip.area"
            " = ? ORDER BY p.id",
            area,
        ):
            facts = loads(row["facts"], tuple[InspectionFacts, ...])
            own = next((f for f in facts if f.area and f.area.gss_code == area), None)
            if own is not None:
                links = tuple(link.url for link in loads(row["links"], tuple[Link, ...]))
                found.append(
                    Account(
                        row["id"],
                        row["url"],
                        Label(row["label"]),
                        DocType(row["doc_type"]),
                        row["published_on"],
                        own,
                        links,
                        row["inspection_id"],
                        row["joined"],
                    )
                )
        return found

    def save_inspection(
        self, found: Inspection, members: Sequence[tuple[str, str]], now: str
    ) -> None:
        """Stores an inspection and the publications that are about it, as (publication, why it
        belongs) pairs.
        """
        details = {
            "inspectorates": found.inspectorates,
            "health_bodies": found.health_bodies,
            "lead_inspectors": found.lead_inspectors,
        }
        self.run(
            "INSERT INTO inspections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL) ON"
            " CONFLICT (id) DO UPDATE SET framework = excluded.framework, visit = excluded.visit,"
            " started = excluded.started, ended = excluded.ended, previous_started ="
            " excluded.previous_started, previous_ended = excluded.previous_ended, outcome ="
            " excluded.outcome, outcome_quote = excluded.outcome_quote, next = excluded.next,"
            " published_on = excluded.published_on, details = excluded.details, merged_into = NULL",
            found.id,
            found.area,
            found.framework,
            found.visit,
            found.dates.started,
            found.dates.ended,
            found.previous.started,
            found.previous.ended,
            found.outcome,
            found.outcome_quote,
            dumps(found.next),
            found.published_on,
            dumps(details),
            now,
        )
        for publication, why in members:
            self.run(
                "INSERT INTO inspection_publications VALUES (?, ?, ?, ?) ON CONFLICT"
                " (publication_id, area) DO UPDATE SET inspection_id = excluded.inspection_id, why"
                " = excluded.why",
                found.id,
                publication,
                found.area,
                why,
            )
            self.run(
                "UPDATE findings SET inspection_id = ? WHERE publication_id = ? AND area = ?",
                found.id,
                publication,
                found.area,
            )

    def merge_inspection(self, old: str, into: str) -> None:
        """Keeps a merged inspection's id as an alias of the one that it turned out to be; what
        still hung on it moves along.
        """
        self.run(
            "UPDATE inspections SET merged_into = ? WHERE id = ? OR merged_into = ?", into, old, old
        )
        self.run(
            "UPDATE inspection_publications SET inspection_id = ? WHERE inspection_id = ?",
            into,
            old,
        )
        self.run("UPDATE findings SET inspection_id = ? WHERE inspection_id = ?", into, old)

    def save_findings(
        self, publication: str, text_id: str, version: str, findings: Sequence[Finding]
    ) -> None:
        """Replaces a publication's findings; the schema refuses any whose words are not in the
        stored text.
        """
        self.run("DELETE FROM findings WHERE publication_id = ?", publication)
        linked = {
            row["area"]: row["inspection_id"]
            for row in self.rows(
                "SELECT area, inspection_id FROM inspection_publications WHERE publication_id = ?",
                publication,
            )
        }
        for found in findings:
            area = found.area or (next(iter(linked)) if len(linked) == 1 else None)
            id = key_of(
                publication,
                text_id,
                found.kind,
                found.stated_by,
                str(found.span.start),
                str(found.span.end),
            )
            self.run(
                "INSERT INTO findings (id, inspection_id, publication_id, text_id, version, area,"
                ' kind, stated_by, start, "end", page, quote, section, responsible) VALUES (?, ?,'
                " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                linked.get(area) if area else None,
                publication,
                text_id,
                version,
                area,
                found.kind,
                found.stated_by,
                found.span.start,
                found.span.end,
                found.span.page,
                found.span.quote,
                found.section,
                dumps(found.responsible),
            )
            for theme in found.themes:
                self.run(
                    "INSERT INTO finding_themes VALUES (?, ?) ON CONFLICT DO NOTHING", id, theme
                )
