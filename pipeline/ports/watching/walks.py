"""The store's walks of whole listings."""

from collections.abc import Iterable
from typing import Protocol

from pipeline.model.publication_rows import PublicationName, StateCount
from pipeline.model.source_rows import Failure, WalkPageRow, WalkRow
from pipeline.model.sources import Listing, Request, Source
from pipeline.ports.transactions import Transactions


class Walks(Transactions, Protocol):
    """Walks and the pages each still has to read: a walk's queue outlives the process."""

    def take_up_walk(
        self, kind: str, source: str, since: str | None, until: str | None
    ) -> int | None:
        """The latest walk with the same source and dates that still has pages to read, if any.

        Failed pages are read once more, until they have failed in a second run too.
        """
        ...

    def begin_walk(
        self, kind: str, source: str, since: str | None, until: str | None, now: str
    ) -> int:
        """Records a new walk without pages; returns its number.

        What earlier walks of this kind remembered about their pages is deleted.
        """
        ...

    def walk(self, id: int) -> WalkRow:
        """The row of a walk, its counts decoded."""
        ...

    def last_walks(self, kind: str) -> dict[str, WalkRow]:
        """The latest walk of this kind over each source (by id) that had one, finished or not."""
        ...

    def count_walk(self, id: int, **counts: int) -> None:
        """Adds to a walk's counts."""
        ...

    def finish_walk(self, id: int, now: str) -> None:
        """Records that a walk has no pages left."""
        ...

    def next_walk_page(self, id: int) -> WalkPageRow | None:
        """The next page of a walk; failed ones come after those not tried yet."""
        ...

    def add_walk_pages(self, id: int, requests: Iterable[Request]) -> int:
        """Appends pages to a walk, each once; returns how many are new."""
        ...

    def walk_page_read(self, seq: int) -> None:
        """Records that a page was read, with what it listed."""
        ...

    def walk_page_failed(self, seq: int, error: str, tries: int, *, left: bool) -> None:
        """Records a failure after `tries` attempts; `left` says that the page is given up."""
        ...

    def saw_listing(self, id: int, source: Source, listing: Listing, *, new: bool) -> None:
        """Records that a walk saw a publication, and whether it was `new`."""
        ...


class WalkResults(Protocol):
    """What a walk has shown so far."""

    def failed_walk_pages(self, id: int, limit: int) -> list[Failure]:
        """Pages that a walk gave up, each with the reason."""
        ...

    def new_in_walk(self, id: int) -> list[StateCount]:
        """How many publications that a walk found are in each `state` with each `label` (`n`)."""
        ...

    def not_had_in_walk(self, id: int, limit: int) -> list[Failure]:
        """`url` and `error` of publications found by a walk but not fetched or read."""
        ...

    def only_in_walk(self, id: int, after: str) -> list[PublicationName]:
        """Publications of later than the day `after` that a walk found but no poll did.

        Rows of `id`, `title`, `url`, `published_on` and `label`.
        """
        ...

    def missing_in_walk(self, id: int) -> list[PublicationName]:
        """Publications about inspections that a walk should have seen but did not.

        Rows as in `only_in_walk`. Nothing older than the oldest date seen counts: many listings
        hold only the newest publications.
        """
        ...
