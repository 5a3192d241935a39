"""The store's sources and their listing pages."""

from collections.abc import Iterable, Sequence
from typing import Protocol, Unpack

from pipeline.model.documents import LocalArea
from pipeline.model.health import ProfileMemory
from pipeline.model.source_rows import Remembered, SourceColumns, SourceRow
from pipeline.model.sources import Listing, Request, Source
from pipeline.ports.transactions import Transactions


class Sources(Transactions, Protocol):
    """The state of each source, and what operators said and were told about it."""

    def sync_areas(self, areas: Iterable[LocalArea]) -> None:
        """Stores new and changed areas of the register; areas no longer in it stay."""
        ...

    def sync_sources(self, sources: Iterable[Source], now: str) -> None:
        """Stores new and changed sources; one no longer configured is kept, but disabled.

        A source whose address has changed is due at once and counts as a new page: what its listing
        usually held no longer applies. Open issues of disabled sources are closed.
        """
        ...

    def source_state(self, source: str) -> SourceRow | None:
        """The stored row of a source: when it was polled and is next due, its state and why."""
        ...

    def remembered(self, sources: Sequence[str]) -> dict[str, Remembered]:
        """What is remembered about each of these sources, in two queries altogether."""
        ...

    def failing(self) -> frozenset[str]:
        """The ids of the sources whose last walk failed."""
        ...

    def watched(self) -> list[SourceRow]:
        """The rows of all sources that are watched."""
        ...

    def ready(self, now: str, areas: Sequence[str]) -> list[SourceRow]:
        """Of the sources that are watched, those due at `now` or before, and those of `areas`."""
        ...

    def last_poll(self) -> str | None:
        """The latest moment at which a watched source was polled; None if none was."""
        ...

    def unwell(self) -> list[SourceRow]:
        """Of the sources that are watched, those whose state is another than "ok", or was when
        operators were last told of it.
        """
        ...

    def update_source(self, source: str, **columns: Unpack[SourceColumns]) -> None:
        """Sets columns of a source's row, and how many rows are usual."""
        ...

    def put_off(self, source: str, until: str) -> None:
        """Postpones a source that could not be asked now, changing nothing else."""
        ...

    def held_counts(self) -> dict[str, int]:
        """The number of held rows, by source."""
        ...

    def acknowledge(self, source: str, note: str, now: str) -> None:
        """Records that a person knows the state of a source."""
        ...

    def accept(self, source: str, cause: str, now: str) -> None:
        """Makes the next round believe what it doubted for this cause.

        The source is due at once and read in full.
        """
        ...

    def mark_told(self, states: Iterable[tuple[str, str]], now: str) -> None:
        """Records the state of each source that operators know."""
        ...


class Pages(Transactions, Protocol):
    """Listing pages: their validators, their profiles, and held rows."""

    def save_page(
        self,
        source: str,
        request: Request,
        *,
        etag: str | None,
        last_modified: str | None,
        body_sha256: str,
        next: tuple[Request, ...],
        rows: int,
        promised: int | None,
        now: str,
        seen: ProfileMemory | None = None,
    ) -> None:
        """Stores a page's validators, only in the transaction that stores its publications."""
        ...

    def pages_checked(self, source: str, urls: Iterable[str], now: str) -> None:
        """Records that these pages were checked and had nothing new."""
        ...

    def page_seen(self, source: str, url: str) -> ProfileMemory | None:
        """A page's profile; None if none has been believed yet."""
        ...

    def keep_seen(self, source: str, url: str, seen: ProfileMemory) -> None:
        """Stores a page's profile; its validators stay."""
        ...

    def forget_validators(self, source: str, urls: Sequence[str]) -> None:
        """Makes these pages be read again in full."""
        ...

    def hold(self, source: str, listing: Listing, cause: str, now: str) -> bool:
        """Holds a row; False if it is a known publication, or already held."""
        ...

    def held_listings(self, source: str) -> list[Listing]:
        """The held rows of a source, first seen first."""
        ...

    def drop_known_held(self, source: str) -> None:
        """Deletes held rows that are publications by now."""
        ...
