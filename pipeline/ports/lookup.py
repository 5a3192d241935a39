"""What the look-up commands need from the store."""

from typing import Protocol

from pipeline.model.lookup_rows import AreaCount, Arrival, FindingHit, PublicationHit


class Lookup(Protocol):
    """Reads for people: the flow needs none of these."""

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
        """Findings matching `words`, best first: full-text search by English stems, any input
        allowed.
        """
        ...

    def search_publications(
        self, words: str, *, since: str | None, limit: int
    ) -> list[PublicationHit]:
        """Publications about inspections whose text or title matches, best first, without
        the text.
        """
        ...

    def inspections_by_area(self) -> list[AreaCount]:
        """How many inspections each area has (`n`), and when the latest was published."""
        ...

    def arrivals(self) -> list[Arrival]:
        """Every recorded publication about an inspection, and when it became news (`at`).

        Rows of `id`, `inspection_id`, `area`, `published_on` and `at`; `at` is None for what
        entered by a backfill or a recheck.
        """
        ...

    def counts(self) -> dict[str, int]:
        """How much is stored, by table, and what is still waiting."""
        ...
