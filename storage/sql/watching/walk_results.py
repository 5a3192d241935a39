"""What walks showed."""

from pipeline.model.publication_rows import PublicationName, StateCount
from pipeline.model.source_rows import Failure
from storage.sql.connection import Connection


class WalkResultsMixin(Connection):
    """Documented in `pipeline.ports.watching.walks`; writes expect the open transaction."""

    def failed_walk_pages(self, id: int, limit: int) -> list[Failure]:
        return self.typed(
            Failure,
            "SELECT url, error FROM walk_pages WHERE walk_id = ? AND state = 'failed' ORDER BY seq"
            " LIMIT ?",
            id,
            limit,
        )

    def new_in_walk(self, id: int) -> list[StateCount]:
        return self.typed(
            StateCount,
            "SELECT p.state, p.label, count(*) AS n FROM walk_listings w JOIN publications p ON"
            " p.id = w.publication_id WHERE w.walk_id = ? AND w.new GROUP BY p.state, p.label",
            id,
        )

    def not_had_in_walk(self, id: int, limit: int) -> list[Failure]:
        return self.typed(
            Failure,
            "SELECT p.url, p.reason AS error FROM walk_listings w JOIN publications p ON p.id ="
            " w.publication_id WHERE w.walk_id = ? AND w.new AND p.reason <> '' AND p.label IS NULL"
            " ORDER BY p.seq LIMIT ?",
            id,
            limit,
        )

    def only_in_walk(self, id: int, after: str) -> list[PublicationName]:
        return self.typed(
            PublicationName,
            "SELECT p.id, p.title, p.url, p.published_on, p.label FROM walk_listings w JOIN"
            " publications p ON p.id = w.publication_id WHERE w.walk_id = ? AND w.new AND"
            " p.published_on > ? ORDER BY p.seq",
            id,
            after,
        )

    def missing_in_walk(self, id: int) -> list[PublicationName]:
        return self.typed(
            PublicationName,
            "SELECT p.id, p.title, p.url, p.published_on, p.label FROM publications p JOIN walks w"
            " ON w.id = ? JOIN listings o ON o.publication_id = p.id AND o.source_id = w.source_id"
            " WHERE p.parent_id IS NULL AND p.state ="
            " 'recorded' AND p.first_seen < w.started_at AND p.published_on > (SELECT"
            " substr(min(published), 1, 10) FROM walk_listings WHERE walk_id = w.id) AND NOT EXISTS"
            " (SELECT 1 FROM walk_listings l WHERE l.walk_id = w.id AND l.publication_id = p.id)"
            " ORDER BY p.seq",
            id,
        )
