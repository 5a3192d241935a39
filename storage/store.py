"""Named read queries, for messages and for the commands that look things up."""

from bisect import bisect_right
from typing import Any

from pipeline.model.documents import PartialDate, Span
from pipeline.model.inspections import DateRange, Finding, Inspection, NextVisit
from pipeline.model.terms import FindingKind, Framework, Outcome, StatedBy, Theme, Visit
from storage.hosts import Hosts
from storage.json_columns import loads
from storage.rechecks import Checks
from storage.summaries import Summaries
from storage.upkeep import Upkeep


class Store(Checks, Hosts, Summaries, Upkeep):
    """The whole store: writes of every step, and the reads below."""

    def inspection(self, id: str) -> Inspection | None:
        """The inspection with this id, or the one that it was merged into."""
        row = self.row(
            "SELECT * FROM inspections WHERE id = (SELECT coalesce(merged_into, id) FROM"
            " inspections WHERE id = ?)",
            id,
        )
        if row is None:
            return None
        details = loads(row["details"], dict[str, Any])
        return Inspection(
            row["id"],
            row["area"],
            Framework(row["framework"]) if row["framework"] else None,
            Visit(row["visit"]) if row["visit"] else None,
            DateRange(row["started"], row["ended"]),
            DateRange(row["previous_started"], row["previous_ended"]),
            Outcome(row["outcome"]) if row["outcome"] else None,
            row["outcome_quote"],
            loads(row["next"], tuple[NextVisit, ...]),
            PartialDate(row["published_on"]) if row["published_on"] else None,
            tuple(details.get("inspectorates", ())),
            tuple(details.get("health_bodies", ())),
            {k: tuple(v) for k, v in details.get("lead_inspectors", {}).items()},
        )

    def inspections_of(self, area: str) -> list[Inspection]:
        """All inspections of an area, oldest first as far as dates are known."""
        rows = self.rows(
            "SELECT id FROM inspections WHERE area = ? AND merged_into IS NULL"
            " ORDER BY coalesce(started, published_on, first_seen), id",
            area,
        )
        return [found for row in rows if (found := self.inspection(row["id"]))]

    def inspections_about(self, publication: str) -> list[str]:
        """The ids of the inspections that a publication is about."""
        rows = self.rows(
            "SELECT inspection_id FROM inspection_publications WHERE publication_id = ? ORDER BY"
            " area",
            publication,
        )
        return [row["inspection_id"] for row in rows]

    def publications_about(self, inspection: str) -> list[dict[str, Any]]:
        """The publications about an inspection, the official report first, each with its source's
        reuse rule and `why` it belongs.
        """
        return self.rows(
            "SELECT p.*, s.reuse, ip.why FROM inspection_publications ip JOIN publications p ON"
            " p.id = ip.publication_id JOIN sources s ON s.id = p.source_id WHERE ip.inspection_id"
            " = ? ORDER BY p.doc_type <> 'official_report', coalesce(p.published_on, '9999'),"
            " p.publisher, p.id",
            inspection,
        )

    def findings_in(self, publication: str, inspection: str | None = None) -> tuple[Finding, ...]:
        """A publication's findings in the order of its text; with `inspection`, those about that
        one or about none in particular.
        """
        themes: dict[str, list[Theme]] = {}
        for row in self.rows(
            "SELECT ft.* FROM finding_themes ft JOIN findings f ON f.id = ft.finding_id WHERE"
            " f.publication_id = ? ORDER BY theme",
            publication,
        ):
            themes.setdefault(row["finding_id"], []).append(Theme(row["theme"]))
        return tuple(
            Finding(
                FindingKind(row["kind"]),
                StatedBy(row["stated_by"]),
                Span(row["start"], row["end"], row["quote"], row["page"]),
                row["section"],
                tuple(themes.get(row["id"], ())),
                loads(row["responsible"], tuple[str, ...]),
                row["area"],
            )
            for row in self.rows(
                'SELECT * FROM findings WHERE publication_id = ? ORDER BY start, "end", kind',
                publication,
            )
            if inspection is None or row["inspection_id"] in (None, inspection)
        )

    def misquoted(self, publication: str) -> int:
        """How many findings of a publication do not read as their stored text does at their place;
        the schema lets none in.
        """
        rows = self.rows(
            'SELECT text_id, start, "end", quote FROM findings WHERE publication_id = ?',
            publication,
        )
        bodies = {id: self._body(id) for id in {row["text_id"] for row in rows}}
        return sum(
            bodies[row["text_id"]][row["start"] : row["end"]] != row["quote"] for row in rows
        )

    def page_of(self, publication: str, words: str) -> int | None:
        """The page of a publication's stored text on which these words begin; None where it does
        not hold them.
        """
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

    def last_publication(self) -> int:
        """The sequence number of the newest publication, 0 when there is none."""
        return self.count("SELECT coalesce(max(seq), 0) AS n FROM publications")

    def publications_after(self, seq: int) -> list[dict[str, Any]]:
        """Publications discovered after that sequence number, with the names of the areas that they
        are about (`areas`).
        """
        rows = self.rows(
            "SELECT id, source_id, url, title, kind, publisher, published_on, state, reason, label,"
            " doc_type, score FROM publications WHERE seq > ? ORDER BY seq",
            seq,
        )
        for row in rows:
            row["areas"] = [
                each["name"]
                for each in self.rows(
                    "SELECT a.name FROM inspection_publications ip JOIN areas a ON a.gss_code ="
                    " ip.area WHERE ip.publication_id = ? ORDER BY a.name",
                    row["id"],
                )
            ]
        return rows

    def find_publications(self, words: str) -> list[dict[str, Any]]:
        """Id and title of the publications that `words` names: an id, the beginning of one, or an
        address.
        """
        return self.rows(
            "SELECT id, title FROM publications WHERE id = ? OR url = ? OR (length(?) >= 6 AND id"
            " LIKE ? || '%') LIMIT 9",
            words,
            words,
            words,
            words,
        )

    def search(
        self,
        words: str,
        *,
        area: str | None,
        theme: str | None,
        kind: str | None,
        outcome: str | None,
        since: str | None,
        limit: int,
    ) -> list[dict[str, Any]]:
        """Findings whose words match, best first: full-text search with the stems of English, raw
        user text allowed.
        """
        return self.rows(
            "SELECT f.id, f.kind, f.stated_by, f.quote, f.page, f.section, f.area, p.url, p.title,"
            " p.publisher, p.published_on, p.doc_type, i.outcome, i.started, s.reuse FROM"
            " findings_fts JOIN findings f ON f.seq = findings_fts.rowid JOIN publications p ON"
            " p.id = f.publication_id JOIN sources s ON s.id = p.source_id LEFT JOIN inspections i"
            " ON i.id = f.inspection_id WHERE findings_fts MATCH ? AND (? IS NULL OR f.area = ?)"
            " AND (? IS NULL OR f.kind = ?) AND (? IS NULL OR i.outcome = ?) AND (? IS NULL OR"
            " p.published_on >= ?) AND (? IS NULL OR EXISTS (SELECT 1 FROM finding_themes t WHERE"
            " t.finding_id = f.id AND t.theme = ?)) ORDER BY findings_fts.rank LIMIT ?",
            self.db.quote_fts(words),
            area,
            area,
            kind,
            kind,
            outcome,
            outcome,
            since,
            since,
            theme,
            theme,
            limit,
        )

    def search_publications(
        self, words: str, *, since: str | None, limit: int
    ) -> list[dict[str, Any]]:
        """Publications about inspections whose stored text or title matches, best first; the text
        itself is not returned.
        """
        return self.rows(
            "SELECT p.id, p.url, p.title, p.publisher, p.published_on, p.label, p.doc_type FROM"
            " texts_fts JOIN texts t ON t.seq = texts_fts.rowid JOIN publications p ON p.text_id ="
            " t.id WHERE texts_fts MATCH ? AND p.label IN ('inspection_outcome',"
            " 'inspection_announced') AND (? IS NULL OR p.published_on >= ?) ORDER BY"
            " texts_fts.rank LIMIT ?",
            self.db.quote_fts(words),
            since,
            since,
            limit,
        )

    def inspections_by_area(self) -> list[dict[str, Any]]:
        """How many inspections each area has (`n`), and when the latest was published."""
        return self.rows(
            "SELECT area, count(*) AS n, max(published_on) AS latest FROM inspections WHERE"
            " merged_into IS NULL GROUP BY area"
        )

    def deliveries_about(self, subscriber: str, publication: str) -> list[dict[str, Any]]:
        """The messages to a subscriber that tell of a publication."""
        return self.rows(
            "SELECT DISTINCT d.key, d.kind, d.rhythm, d.state, d.sent_at, d.due_at, d.error FROM"
            " deliveries d JOIN delivery_publications dp ON dp.delivery_id = d.id WHERE"
            " d.subscriber_id = ? AND dp.publication_id = ? ORDER BY d.created_at",
            subscriber,
            publication,
        )

    def arrivals(self) -> list[dict[str, Any]]:
        """Every recorded publication about an inspection: `id`, `inspection_id`, `area`,
        `published_on`, when it became news.

        That (`at`) is None for what entered as a backfill or by looking again.
        """
        return self.rows(
            "SELECT p.id, ip.inspection_id, ip.area, p.published_on, (SELECT min(e.at) FROM events"
            " e WHERE e.subject = p.id AND e.name = 'FindingsRecorded' AND e.origin = 'live') AS at"
            " FROM publications p JOIN inspection_publications ip ON ip.publication_id = p.id WHERE"
            " p.state = 'recorded' ORDER BY p.seq, ip.area"
        )

    def counts(self) -> dict[str, int]:
        """How much is stored, by table, and what still waits."""
        tables = ("publications", "documents", "inspections", "findings", "subscribers")
        found = {name: self.count(f"SELECT count(*) AS n FROM {name}") for name in tables}
        found["tasks waiting"] = self.count(
            "SELECT count(*) AS n FROM tasks WHERE state = 'pending'"
        )
        found["tasks parked"] = self.count("SELECT count(*) AS n FROM tasks WHERE state = 'parked'")
        found["messages waiting"] = self.count(
            "SELECT count(*) AS n FROM deliveries WHERE state = 'pending'"
        )
        found["messages sent"] = self.count(
            "SELECT count(*) AS n FROM deliveries WHERE state = 'sent'"
        )
        found["messages parked"] = self.count(
            "SELECT count(*) AS n FROM deliveries WHERE state = 'parked'"
        )
        found["to review"] = self.count(
            "SELECT count(*) AS n FROM publications WHERE state = 'review'"
        )
        return found

    def count(self, sql: str) -> int:
        """The one number `n` that a query gives."""
        row = self.row(sql)
        return int(row["n"]) if row else 0
