"""What the core asks of the store about walks of whole listings."""

from collections.abc import Iterable
from typing import Protocol

from pipeline.model.publication_rows import PublicationName
from pipeline.model.source_rows import Failure, StateCount, WalkPageRow, WalkRow
from pipeline.model.sources import Listing, Request, Source
from pipeline.ports.transactions import Transactions


class Walks(Transactions, Protocol):
    """Walks and the pages that each has still to read: a walk's queue outlives the process."""

    def take_up_walk(
        self, kind: str, source: str, since: str | None, until: str | None
    ) -> int | None:
        """The latest walk with the same source and dates, if pages of it are still to be read; None
        when it is done.

        Pages that failed are to be read once more, until they have failed in a second run too.
        """
        ...

    def begin_walk(
        self, kind: str, source: str, since: str | None, until: str | None, now: str
    ) -> int:
        """Records a new walk without pages; its number. What earlier walks of the kind remembered
        of their pages is dropped.
        """
        ...

    def walk(self, id: int) -> WalkRow:
        """The row of a walk, its counts decoded."""
        ...

    def last_walk(self, kind: str, source: str) -> WalkRow | None:
        """The latest walk of this kind over a source, finished or not."""
        ...

    def count_walk(self, id: int, **counts: int) -> None:
        """Adds to a walk's counts."""
        ...

    def finish_walk(self, id: int, now: str) -> None:
        """Notes that no page of a walk waits any more."""
        ...

    def next_walk_page(self, id: int) -> WalkPageRow | None:
        """The page of a walk that is to be read next; one that failed comes after those not tried
        yet.
        """
        ...

    def add_walk_pages(self, id: int, requests: Iterable[Request]) -> int:
        """Puts pages behind a walk's others, each once; how many are new."""
        ...

    def walk_page_read(self, seq: int) -> None:
        """Notes that a page was read, with what it held."""
        ...

    def walk_page_failed(self, seq: int, error: str, tries: int, *, left: bool) -> None:
        """Notes a failure: the page has been tried so often, and is `left` with this reason or
        tried again.
        """
        ...

    def saw_listing(self, id: int, source: Source, listing: Listing, *, new: bool) -> None:
        """Notes that a walk saw a publication, and whether it was `new` to us."""
        ...


class WalkResults(Protocol):
    """What a walk showed, as far as it is read."""

    def failed_walk_pages(self, id: int, limit: int) -> list[Failure]:
        """Pages that a walk has left, each with its reason."""
        ...

    def new_in_walk(self, id: int) -> list[StateCount]:
        """How many publications that a walk found are in each `state` with each `label` (`n`)."""
        ...

    def not_had_in_walk(self, id: int, limit: int) -> list[Failure]:
        """Publications that a walk found and whose pages could not be had or read so far: `url` and
        `error`.
        """
        ...

    def only_in_walk(self, id: int, limit: int) -> list[PublicationName]:
        """Publications that a walk found and no poll did: `id`, `title`, `url`, `published_on`,
        `label`.
        """
        ...

    def missing_in_walk(self, id: int) -> list[PublicationName]:
        """Publications about inspections that a walk should have seen, and did not: as
        `only_in_walk`.

        A walk says nothing of what is older than the oldest date that it saw: many listings hold
        the newest only.
        """
        ...
