"""Findings of publications: written together, and only when something has changed."""

from collections.abc import Sequence
from typing import Any

from pipeline.model.inspections import Finding
from storage.sql.connection import Connection
from storage.sql.json_columns import dumps
from storage.sql.keys import key_of

_NAMES = (
    *("id", "inspection_id", "publication_id", "text_id", "version", "area", "kind", "stated_by"),
    *("start", "end", "page", "quote", "section", "responsible"),
)
_COLUMNS = ", ".join(f'"{name}"' for name in _NAMES)

Row = tuple[Any, ...]
"""A finding as `_COLUMNS` has it, or a theme; the first value is the finding's id."""

NONE: tuple[list[Row], dict[tuple[str, str], int]] = ([], {})
"""What a publication has whose findings were not stored yet, and their themes."""


class FindingsMixin(Connection):
    """Documented in `pipeline.ports.facts.conclusions`; writes expect the open transaction."""

    def save_findings(
        self, publication: str, text_id: str, version: str, findings: Sequence[Finding]
    ) -> None:
        linked = {
            row["area"]: row["inspection_id"]
            for row in self.rows(
                "SELECT area, inspection_id FROM inspection_publications WHERE publication_id = ?",
                publication,
            )
        }
        only = next(iter(linked)) if len(linked) == 1 else None
        rows: list[Row] = []
        themes: dict[tuple[str, str], int] = {}
        for found in findings:
            area = found.area or only
            row = _row(found, publication, text_id, version, area, linked.get(area or ""))
            rows.append(row)
            for place, theme in enumerate(found.themes):
                themes.setdefault((row[0], theme), place)
        stored = self._stored_findings(publication)
        if stored == (list(dict.fromkeys(rows)), themes):
            return
        if stored != NONE:
            self.run("DELETE FROM findings WHERE publication_id = ?", publication)
        self._insert_findings(rows, themes)

    def _stored_findings(self, publication: str) -> tuple[list[Row], dict[tuple[str, str], int]]:
        """A publication's findings in the order in which they were stored, and their themes."""
        rows = self.tuples(
            f"SELECT {_COLUMNS} FROM findings WHERE publication_id = ? ORDER BY seq", publication
        )
        if not rows:
            return NONE
        themes = self.tuples(
            "SELECT t.finding_id, t.theme, t.place FROM findings f JOIN finding_themes t ON"
            " t.finding_id = f.id WHERE f.publication_id = ?",
            publication,
        )
        return rows, {(id, theme): place for id, theme, place in themes}

    def _insert_findings(self, rows: Sequence[Row], themes: dict[tuple[str, str], int]) -> None:
        self.insert_rows("findings", _NAMES, rows, "ON CONFLICT DO NOTHING")
        self.insert_rows(
            "finding_themes",
            ("finding_id", "theme", "place"),
            [(*key, place) for key, place in themes.items()],
            "ON CONFLICT (finding_id, theme) DO UPDATE SET place = excluded.place",
        )


def _row(
    found: Finding,
    publication: str,
    text_id: str,
    version: str,
    area: str | None,
    inspection: str | None,
) -> Row:
    span = found.span
    place = (str(span.start), str(span.end))
    return (
        key_of(publication, text_id, found.kind, found.stated_by, *place),
        inspection,
        publication,
        text_id,
        version,
        area,
        found.kind,
        found.stated_by,
        span.start,
        span.end,
        span.page,
        span.quote,
        found.section,
        dumps(found.responsible),
    )
