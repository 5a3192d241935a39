"""Lists of findings straight from the tables, for a look without counts by facet."""

from collections.abc import Iterator, Sequence

from pipeline.model.lookup_rows import Facet, FindingFilter
from pipeline.register.bodies import spelled
from storage.sql.explorer import NEWEST
from storage.sql.full_text import full_text_query
from storage.sql.speakers import VOICE, SpeakersMixin

_REST = "LEFT JOIN inspections i ON i.id = f.inspection_id WHERE p.state = 'recorded'"
_ALL = (
    "FROM publications p INDEXED BY publications_newest CROSS JOIN findings f ON f.publication_id ="
    f" p.id {_REST}"
)
"""All findings, in the order of lists: a limit ends it early."""
_MATCHES = (
    "FROM ({}) m CROSS JOIN findings f ON f.seq = m.seq CROSS JOIN publications p ON p.id ="
    f" f.publication_id {_REST}"
)
"""The findings that match words, the last stored: found first, then looked up."""
_FACETS = {
    Facet.AREA: "f.area IN ({})",
    Facet.REGION: "f.area IN (SELECT gss_code FROM areas WHERE region IN ({}))",
    Facet.THEME: "EXISTS (SELECT 1 FROM finding_themes t WHERE t.finding_id = f.id AND t.theme IN"
    " ({}))",
    Facet.KIND: "f.kind IN ({})",
    Facet.OUTCOME: "i.outcome IN ({})",
    Facet.FRAMEWORK: "i.framework IN ({})",
    Facet.VISIT: "i.visit IN ({})",
    Facet.DOC_TYPE: "p.doc_type IN ({})",
    Facet.RESPONSIBLE: "EXISTS (SELECT 1 FROM json_each(f.responsible) WHERE value IN ({}))",
    Facet.STATED_BY: "f.stated_by IN ({})",
    Facet.VOICE: f"{VOICE} IN ({{}})",
    Facet.YEAR: "substr(p.published_on, 1, 4) IN ({})",
}
NOTHING = '""'
"""The query that nothing matches."""


class FindingListsMixin(SpeakersMixin):
    """Documented in `pipeline.ports.explorer`."""

    def newest_findings(self, asked: FindingFilter, matches: int, limit: int) -> list[int]:
        found, values = self._found(asked, matches)
        return self.numbers(f"SELECT f.seq {found} ORDER BY {NEWEST} LIMIT ?", *values, limit)

    def best_findings(self, asked: FindingFilter, compared: int, limit: int) -> list[int]:
        wanted, values = self._found(asked, compared)
        found = set(self.numbers(f"SELECT f.seq {wanted}", *values))
        ranked = self.numbers(
            self.database.full_text.ranked,
            full_text_query(asked.words) or NOTHING,
            min(found, default=0),
        )
        return [seq for seq in ranked if seq in found][:limit]

    def count_findings(self, asked: FindingFilter, matches: int, most: int) -> int:
        found, values = self._found(asked, matches)
        return self._number_of(f"SELECT 1 {found} LIMIT ?", *values, most)

    def count_matches(self, words: str, most: int) -> int:
        query = full_text_query(words) or NOTHING
        return self._number_of(self.database.full_text.newest, query, most)

    def _number_of(self, rows: str, *values: object) -> int:
        return self.count(f"SELECT count(*) AS n FROM ({rows}) found", *values)

    def bodies_named(self) -> list[str]:
        return sorted(set(map(spelled, self._bodies_as_written())))

    def _bodies_as_written(self) -> list[str]:
        rows = self.rows(
            "SELECT DISTINCT value FROM findings f JOIN publications p ON p.id = f.publication_id,"
            " json_each(f.responsible) WHERE p.state = 'recorded' AND f.responsible <> '[]'"
        )
        return [row["value"] for row in rows]

    def _found(self, asked: FindingFilter, matches: int) -> tuple[str, list[object]]:
        """Where to look for what is asked for, with the values for its marks."""
        conditions = list(self._conditions(asked))
        where = "".join(f" AND {sql}" for sql, _ in conditions)
        values = [value for _, some in conditions for value in some]
        if not asked.words:
            return _ALL + where, values
        found = _MATCHES.format(self.database.full_text.newest)
        return found + where, [full_text_query(asked.words) or NOTHING, matches, *values]

    def _conditions(self, asked: FindingFilter) -> Iterator[tuple[str, Sequence[object]]]:
        """What the facets and the days that are asked for demand of a row."""
        for facet, values in asked.demands.items():
            if facet is Facet.RESPONSIBLE:
                written = (each for each in self._bodies_as_written() if spelled(each) in values)
                values = tuple(written) or values
            spoken = [self.spoken()] if facet is Facet.VOICE else []
            yield _FACETS[facet].format(", ".join("?" * len(values))), [*spoken, *values]
        if asked.since:
            yield "p.published_on >= ?", [asked.since]
        if asked.until:
            yield "p.published_on <= ? AND substr(p.published_on, 1, 1) <> '-'", [asked.until]
