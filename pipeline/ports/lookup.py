"""What the look-up commands need from the store."""

from typing import Protocol

from pipeline.model.lookup_rows import Arrival, PublicationHit


class Lookup(Protocol):
    """Reads for people: the flow needs none of these."""

    def search_publications(
        self, words: str, *, since: str | None, until: str | None, limit: int
    ) -> list[PublicationHit]:
        """Publications about inspections whose text or title matches, best first, without
        the text.
        """
        ...

    def arrivals(self) -> list[Arrival]:
        """Every recorded publication about an inspection, and when it became news (`at`).

        Rows of `id`, `inspection_id`, `area`, `published_on` and `at`; `at` is None for what
        entered by a backfill or a recheck.
        """
        ...

    def dateless_publications(self) -> int:
        """How many recorded publications do not state when they were published."""
        ...

    def counts(self) -> dict[str, int]:
        """How much is stored, by table, and what is still waiting."""
        ...
