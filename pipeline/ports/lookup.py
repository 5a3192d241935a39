"""What the commands that look things up ask of the store."""

from typing import Protocol

from pipeline.model.lookup_rows import AreaCount, Arrival, FindingHit, PublicationHit


class Lookup(Protocol):
    """Reads for people: nothing here is needed by the flow."""

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
    ) -> list[FindingHit]:
        """Findings whose words match, best first: full-text search with the stems of English, raw
        user text allowed.
        """
        ...

    def search_publications(
        self, words: str, *, since: str | None, limit: int
    ) -> list[PublicationHit]:
        """Publications about inspections whose stored text or title matches, best first; the text
        itself is not returned.
        """
        ...

    def inspections_by_area(self) -> list[AreaCount]:
        """How many inspections each area has (`n`), and when the latest was published."""
        ...

    def arrivals(self) -> list[Arrival]:
        """Every recorded publication about an inspection: `id`, `inspection_id`, `area`,
        `published_on`, when it became news.

        That (`at`) is None for what entered as a backfill or by looking again.
        """
        ...

    def counts(self) -> dict[str, int]:
        """How much is stored, by table, and what still waits."""
        ...
