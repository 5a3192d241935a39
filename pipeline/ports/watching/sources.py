"""What the core asks of the store about sources and their listing pages."""

from collections.abc import Iterable, Sequence
from typing import Protocol, Unpack

from pipeline.model.documents import LocalArea
from pipeline.model.health import ProfileMemory
from pipeline.model.source_rows import Remembered, SourceColumns, SourceRow
from pipeline.model.sources import Listing, Request, Source
from pipeline.ports.transactions import Transactions


class Sources(Transactions, Protocol):
    """How each source is, and what operators said and were told of it."""

    def sync_areas(self, areas: Iterable[LocalArea]) -> None:
        """Writes the register's areas where they are not stored so; one that a register leaves out
        stays.
        """
        ...

    def sync_sources(self, sources: Iterable[Source], now: str) -> None:
        """Writes what `sources.toml` says where it is not stored so; a source that it no longer
        names is kept, switched off.

        One whose address changed is due at once and a new page: what its listing usually held no
        longer counts. What was open about one that is off is closed.
        """
        ...

    def source_state(self, source: str) -> SourceRow | None:
        """The stored row of a source: when it was polled, when it is due, its state and reason."""
        ...

    def remembered(self, sources: Sequence[str]) -> dict[str, Remembered]:
        """What is remembered of each of these sources, in two queries, however many they are."""
        ...

    def watched(self) -> list[SourceRow]:
        """The rows of all sources that are watched."""
        ...

    def update_source(self, source: str, **columns: Unpack[SourceColumns]) -> None:
        """Sets columns of a source's row, and how many rows are usual."""
        ...

    def put_off(self, source: str, until: str) -> None:
        """Has a source that could not be asked now wait; else it stays as it was."""
        ...

    def held_counts(self) -> dict[str, int]:
        """How many rows are kept apart, by source."""
        ...

    def acknowledge(self, source: str, note: str, now: str) -> None:
        """Notes that a person knows of a source's state."""
        ...

    def accept(self, source: str, cause: str, now: str) -> None:
        """Has the next round believe what it doubted for this cause: the source is due at once and
        read in full.
        """
        ...

    def mark_told(self, states: Iterable[tuple[str, str]], now: str) -> None:
        """Notes which state of each source operators know of."""
        ...


class Pages(Transactions, Protocol):
    """Listing pages: their validators, what they looked like, and rows not believed yet."""

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
        """Moves a page's validators; only in the transaction that stores the publications they
        stand for.
        """
        ...

    def pages_checked(self, source: str, urls: Iterable[str], now: str) -> None:
        """Notes that these pages were checked and held nothing new."""
        ...

    def page_seen(self, source: str, url: str) -> ProfileMemory | None:
        """What a page looked like; None for one without a believed look."""
        ...

    def keep_seen(self, source: str, url: str, seen: ProfileMemory) -> None:
        """Notes what a page looked like; its validators stay."""
        ...

    def forget_validators(self, source: str, urls: Sequence[str]) -> None:
        """Has these pages read again in full."""
        ...

    def hold(self, source: str, listing: Listing, cause: str, now: str) -> bool:
        """Keeps a row apart; False when it is a known publication, or held already."""
        ...

    def held_listings(self, source: str) -> list[Listing]:
        """The rows of a source that are kept apart, first seen first."""
        ...

    def drop_known_held(self, source: str) -> None:
        """Forgets held rows that are publications by now."""
        ...
