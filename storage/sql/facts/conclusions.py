"""Conclusions about publications."""

from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.model.documents import Classification, Link
from pipeline.model.inspections import (
    DETAILS,
    Account,
    Inspection,
    InspectionFacts,
    Milestone,
    Summary,
)
from pipeline.model.terms import DocType, Label
from storage.sql.connection import Connection
from storage.sql.json_columns import dumps, loads


def conclusions(row: Mapping[str, Any]) -> tuple[Classification, tuple[InspectionFacts, ...]]:
    """What the two columns of a row of `analyses` say."""
    facts = loads(row["facts"], tuple[InspectionFacts, ...])
    return loads(row["classification"], Classification), facts


class ConclusionsMixin(Connection):
    """Documented in `pipeline.ports.facts.conclusions`; writes expect the open transaction."""

    def save_classification(self, publication: str, text_id: str, found: Classification) -> None:
        self.run(
            "INSERT INTO analyses (publication_id, text_id, version, classification) VALUES (?, ?,"
            " ?, ?) ON CONFLICT (publication_id) DO UPDATE SET text_id = excluded.text_id,"
            " version = excluded.version, classification = excluded.classification",
            publication,
            text_id,
            found.version,
            dumps(found),
        )

    def save_inspection_facts(self, publication: str, facts: Sequence[InspectionFacts]) -> None:
        self.run(
            "UPDATE analyses SET facts = ? WHERE publication_id = ?", dumps(facts), publication
        )

    def analysis(
        self, publication: str
    ) -> tuple[Classification, tuple[InspectionFacts, ...]] | None:
        row = self.row("SELECT * FROM analyses WHERE publication_id = ?", publication)
        return conclusions(row) if row else None

    def milestones(self, publication: str, area: str) -> tuple[Milestone, ...]:
        found = self.analysis(publication)
        facts = found[1] if found else ()
        own = (each for each in facts if each.area and each.area.gss_code == area)
        return next((each.milestones for each in own), ())

    def save_aside(self, publication: str, said: InspectionFacts | None) -> None:
        self.run("DELETE FROM asides WHERE publication_id = ?", publication)
        if said is not None and said.area is not None:
            self.run(
                "INSERT INTO asides VALUES (?, ?, ?)",
                publication,
                said.area.gss_code,
                dumps(said.milestones),
            )

    def accounts(self, area: str) -> list[Account]:
        found = []
        for row in self.rows(
            "SELECT ip.inspection_id, p.id, p.url, p.label, p.doc_type, p.published_on, a.facts,"
            " t.links, (SELECT coalesce(i.merged_into, i.id) FROM answers w JOIN texts o ON o.id ="
            " w.text_id  JOIN inspections i ON i.id = w.inspection_id WHERE w.publication_id = p.id"
            " AND o.body = t.body  ORDER BY w.answered_at DESC LIMIT 1) AS joined FROM"
            " inspection_publications ip JOIN publications p ON p.id = ip.publication_id JOIN"
            " analyses a ON a.publication_id = p.id JOIN texts t ON t.id = a.text_id WHERE"
            # by an area's inspections, which have an index: there is none of links by area
            " ip.inspection_id IN (SELECT id FROM inspections WHERE area = ?) AND ip.area = ?"
            " ORDER BY p.id",
            area,
            area,
        ):
            facts = loads(row["facts"], tuple[InspectionFacts, ...])
            own = next((f for f in facts if f.area and f.area.gss_code == area), None)
            if own is not None:
                links = tuple(link.url for link in loads(row["links"], tuple[Link, ...]))
                found.append(
                    Account(
                        publication=row["id"],
                        url=row["url"],
                        label=Label(row["label"]),
                        doc_type=DocType(row["doc_type"]),
                        published=row["published_on"],
                        facts=own,
                        links=links,
                        inspection=row["inspection_id"],
                        joined=row["joined"],
                    )
                )
        return found

    def save_inspection(
        self, found: Inspection, members: Sequence[tuple[str, str]], now: str
    ) -> None:
        details = {name: getattr(found, name) for name in DETAILS}
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
        self._save_members(found, members)

    def _save_members(self, found: Inspection, members: Sequence[tuple[str, str]]) -> None:
        """Stores those that are new: an area's others are nearly all where they were."""
        stored = self.tuples(
            "SELECT publication_id, why FROM inspection_publications WHERE inspection_id = ?",
            found.id,
        )
        for publication, why in dict.fromkeys(members).keys() - set(stored):
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
        self.run(
            "UPDATE inspections SET merged_into = ? WHERE id = ? OR merged_into = ?", into, old, old
        )
        self.run(
            "UPDATE inspection_publications SET inspection_id = ? WHERE inspection_id = ?",
            into,
            old,
        )
        self.run("UPDATE findings SET inspection_id = ? WHERE inspection_id = ?", into, old)

    def prune_inspections(self, area: str) -> None:
        for row in self.rows(
            "SELECT id FROM inspections i WHERE area = ?1 AND merged_into IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM inspection_publications WHERE inspection_id = i.id) AND NOT EXISTS"
            " (SELECT 1 FROM inspections m JOIN inspection_publications ip ON ip.inspection_id ="
            " m.id WHERE m.area = ?1 AND m.merged_into = i.id)",
            area,
        ):
            self.run("UPDATE findings SET inspection_id = NULL WHERE inspection_id = ?", row["id"])
            self.run("DELETE FROM inspections WHERE merged_into = ?", row["id"])
            self.run("DELETE FROM inspections WHERE id = ?", row["id"])

    def withdraw(self, publication: str, keep: Sequence[str] = ()) -> list[str]:
        but = f" AND area NOT IN ({', '.join('?' * len(keep))})" if keep else ""
        gone = [
            row["area"]
            for row in self.rows(
                "SELECT area FROM inspection_publications WHERE publication_id = ?"
                f"{but} ORDER BY area",
                publication,
                *keep,
            )
        ]
        for area in gone:
            self.run(
                "UPDATE findings SET inspection_id = NULL WHERE publication_id = ? AND area = ?",
                publication,
                area,
            )
            self.run(
                "DELETE FROM inspection_publications WHERE publication_id = ? AND area = ?",
                publication,
                area,
            )
        if not keep:
            self.run("DELETE FROM findings WHERE publication_id = ?", publication)
        return gone

    def save_summary(self, publication: str, made: Summary, now: str) -> None:
        self.run(
            "INSERT INTO summaries VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (publication_id) DO"
            " UPDATE SET text_id = excluded.text_id, model = excluded.model, version ="
            " excluded.version, sentences = excluded.sentences, dropped = excluded.dropped,"
            " made_at = excluded.made_at",
            publication,
            made.text_id,
            made.model,
            made.version,
            dumps(made.sentences),
            made.dropped,
            now,
        )

    def areas_awaiting_report(self, since: str, limit: int) -> list[str]:
        rows = self.rows(
            "SELECT area, max(day) AS latest FROM (SELECT i.area, coalesce(i.started,"
            " substr(min(p.first_seen), 1, 10)) AS day, max(CASE p.doc_type WHEN 'official_report'"
            " THEN 1 ELSE 0 END) AS reported FROM inspections i JOIN inspection_publications ip ON"
            " ip.inspection_id = i.id JOIN publications p ON p.id = ip.publication_id WHERE"
            " i.merged_into IS NULL GROUP BY i.id) i WHERE day >= ? AND reported = 0 GROUP BY area"
            " ORDER BY latest DESC, area LIMIT ?",
            since,
            limit,
        )
        return [row["area"] for row in rows]
