"""Areas of the register and the state of each source."""

from collections.abc import Iterable, Sequence
from typing import Unpack

from pipeline.model.documents import LocalArea
from pipeline.model.source_rows import PageRow, Remembered, SourceColumns, SourceRow
from pipeline.model.sources import Source
from storage.sql.connection import Connection
from storage.sql.json_columns import dumps
from storage.sql.watching.pages import FORGOTTEN


class SourcesMixin(Connection):
    """Documented in `pipeline.ports.watching.sources`; writes expect the open transaction."""

    def sync_areas(self, areas: Iterable[LocalArea]) -> None:
        stored = {tuple(row.values()) for row in self.rows("SELECT * FROM areas")}
        for area in areas:
            values = (area.gss_code, area.name, area.official_name, area.region, area.ofsted_urn)
            if values not in stored:
                self.run(
                    "INSERT INTO areas VALUES (?, ?, ?, ?, ?) ON CONFLICT (gss_code) DO UPDATE SET"
                    " name = excluded.name, official_name = excluded.official_name, region ="
                    " excluded.region, ofsted_urn = excluded.ofsted_urn",
                    *values,
                )

    def sync_sources(self, sources: Iterable[Source], now: str) -> None:
        stored = {
            row[0]: row
            for row in self.tuples(
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
                    " ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET usual = CASE WHEN sources.url ="
                    " excluded.url THEN sources.usual ELSE '[]' END, next_due_at = CASE WHEN"
                    " sources.url = excluded.url THEN sources.next_due_at END, kind ="
                    " excluded.kind, url = excluded.url, publisher = excluded.publisher,"
                    " local_area = excluded.local_area, doc_type = excluded.doc_type, every ="
                    " excluded.every, reuse = excluded.reuse, enabled = excluded.enabled,"
                    " certainty = excluded.certainty",
                    *values,
                    now,
                    "new" if source.certainty == "confirmed" else "probation",
                )
        for gone in stored:
            self.run("UPDATE sources SET enabled = false WHERE id = ? AND enabled", gone)
        self.run(
            "UPDATE issues SET state = 'closed', closed_at = ? WHERE kind = 'source' AND state ="
            " 'open' AND subject IN (SELECT id FROM sources WHERE NOT enabled)",
            now,
        )

    def source_state(self, source: str) -> SourceRow | None:
        return self.typed_row(SourceRow, "SELECT * FROM sources WHERE id = ?", source)

    def remembered(self, sources: Sequence[str]) -> dict[str, Remembered]:
        ids = dumps(sources)
        states = self.typed(
            SourceRow,
            "SELECT * FROM sources WHERE id IN (SELECT value FROM json_each(?))",
            ids,
        )
        pages: dict[str, dict[str, PageRow]] = {source: {} for source in sources}
        for page in self.typed(
            PageRow,
            "SELECT source_id, url, etag, last_modified, body_sha256, next, rows, promised,"
            " checked_at FROM pages WHERE source_id IN (SELECT value FROM json_each(?))",
            ids,
        ):
            pages[page.source_id][page.url] = page
        by_id = {row.id: row for row in states}
        return {source: Remembered(by_id.get(source), pages[source]) for source in sources}

    def failing(self) -> frozenset[str]:
        rows = self.tuples("SELECT id FROM sources WHERE failures > 0")
        return frozenset(id for (id,) in rows)

    def watched(self) -> list[SourceRow]:
        return self.typed(SourceRow, "SELECT * FROM sources WHERE enabled ORDER BY id")

    def ready(self, now: str, areas: Sequence[str]) -> list[SourceRow]:
        return self.typed(
            SourceRow,
            "SELECT * FROM sources WHERE enabled AND ((coalesce(next_due_at, '') <= ?1 AND"
            " coalesce(not_before, '') <= ?1) OR local_area IN (SELECT value FROM json_each(?2)))"
            " ORDER BY id",
            now,
            dumps(areas),
        )

    def last_poll(self) -> str | None:
        row = self.row("SELECT max(last_polled_at) AS at FROM sources WHERE enabled")
        return row["at"] if row else None

    def unwell(self) -> list[SourceRow]:
        return self.typed(
            SourceRow,
            "SELECT * FROM sources WHERE enabled AND (state <> 'ok' OR told_state <> 'ok')"
            " ORDER BY id",
        )

    def update_source(self, source: str, **columns: Unpack[SourceColumns]) -> None:
        self.update("sources", "id", source, columns)

    def put_off(self, source: str, until: str) -> None:
        self.run("UPDATE sources SET next_due_at = ? WHERE id = ?", until, source)

    def held_counts(self) -> dict[str, int]:
        rows = self.rows("SELECT source_id, count(*) AS n FROM held_listings GROUP BY source_id")
        return {row["source_id"]: row["n"] for row in rows}

    def acknowledge(self, source: str, note: str, now: str) -> None:
        self.run(
            "UPDATE sources SET acknowledged_at = ?, acknowledged_note = ? WHERE id = ?",
            now,
            note,
            source,
        )

    def accept(self, source: str, cause: str, now: str) -> None:
        self.run(
            "UPDATE sources SET accepted = ?, next_due_at = ? WHERE id = ?", cause, now, source
        )
        self.run(FORGOTTEN, source)

    def mark_told(self, states: Iterable[tuple[str, str]], now: str) -> None:
        for source, state in states:
            self.run(
                "UPDATE sources SET told_state = ?, told_at = ? WHERE id = ?", state, now, source
            )
