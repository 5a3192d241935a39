"""Reads for people."""

from pipeline.model.lookup_rows import Arrival, PublicationHit
from storage.sql.connection import Connection
from storage.sql.full_text import full_text_query


class LookupMixin(Connection):
    """Documented in `pipeline.ports.lookup`; writes expect the open transaction."""

    def search_publications(
        self, words: str, *, since: str | None, until: str | None, limit: int
    ) -> list[PublicationHit]:
        if not (query := full_text_query(words)):
            return []
        return self.typed(
            PublicationHit,
            "SELECT p.id, p.url, p.title, p.publisher, p.published_on, p.label, p.doc_type"
            f" {self.database.full_text.publications} AND p.label IN ('inspection_outcome',"
            " 'inspection_announced') AND (CAST(? AS TEXT) IS NULL OR p.published_on >= ?) AND"
            " (CAST(? AS TEXT) IS NULL OR p.published_on <= ?) ORDER BY"
            f" {self.database.full_text.best_text} LIMIT ?",
            query,
            since,
            since,
            until,
            until,
            limit,
        )

    def arrivals(self) -> list[Arrival]:
        return self.typed(
            Arrival,
            "SELECT p.id, ip.inspection_id, ip.area, p.published_on, (SELECT min(e.at) FROM events"
            " e WHERE e.subject = p.id AND e.name = 'FindingsRecorded' AND e.origin = 'live') AS at"
            " FROM publications p JOIN inspection_publications ip ON ip.publication_id = p.id WHERE"
            " p.state = 'recorded' ORDER BY p.seq, ip.area",
        )

    def dateless_publications(self) -> int:
        return self.count(
            "SELECT count(*) AS n FROM publications WHERE state = 'recorded' AND published_on IS"
            " NULL"
        )

    def counts(self) -> dict[str, int]:
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
        found["put aside that speak of a SEND inspection"] = self.count(
            "SELECT count(*) AS n FROM publications WHERE state = 'ended' AND speaks"
        )
        return found
