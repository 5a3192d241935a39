"""Lists and counts of findings: the index, kept as new as the store, and what is asked of it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache

from pyroaring import BitMap

from pipeline.explorer.facet_index import FacetIndex
from pipeline.explorer.filters import FilterError
from pipeline.model.lookup_rows import (
    Facet,
    FacetCounts,
    FindingFilter,
    FindingPage,
    FindingRecord,
    Order,
)
from pipeline.ports.explorer import Explorer

MATCHED = 20_000
"""The most matches of words that are listed and counted, the last stored first."""
_EXPORTED = 50_000
"""The most matches that are exported, likewise."""
RANKED = 2_000
"""The most matches that are compared to say which is best."""
_EXPORTED_AT_ONCE = 500
_REMEMBERED = 64


class NotIndexed(Exception):
    """The findings of the store are still being indexed for the first time: ask again."""


class IndexedAtOnce:
    """The index of what a store holds now: made again, at once, when the store has changed."""

    def __init__(self, store: Explorer) -> None:
        self._store = store
        self._state, self._index = "", FacetIndex(())

    def __call__(self) -> FacetIndex:
        state = self._store.state_of_findings()
        if state != self._state:
            self._index, self._state = FacetIndex(self._store.finding_keys()), state
        return self._index


class Finder:
    """Answers questions about all findings of a store.

    `indexed` gives the index that is to be used now and may raise NotIndexed; by itself one that is
    always as new as the store. Not for several threads at once, as its store is not.
    """

    def __init__(self, store: Explorer, indexed: Callable[[], FacetIndex] | None = None) -> None:
        self._store = store
        self._indexed = indexed or IndexedAtOnce(store)
        self._index, self._changes = FacetIndex(()), 0
        self._matches = lru_cache(maxsize=_REMEMBERED)(self._find_matches)

    def page(
        self, asked: FindingFilter, order: Order, limit: int, cursor: str | None = None
    ) -> FindingPage:
        """At most `limit` findings, from the start or from where `cursor` says.

        Raises FilterError for a cursor that no page of this list has given.
        """
        among = self._among(asked)
        found = self.index.matching(asked, among)
        if order is Order.BEST and asked.words:
            seqs, following = self._best(asked, found, limit, cursor)
        else:
            seqs, following = self._newest(found, limit, cursor)
        bounded = among is not None and len(among) == MATCHED
        best = order is Order.BEST and among is not None and len(among) > RANKED
        return FindingPage(
            self._store.findings_numbered(seqs),
            len(found),
            bounded,
            following,
            RANKED if best else None,
        )

    def total(self, asked: FindingFilter) -> int | None:
        """How many findings are asked for; None as long as they are not indexed."""
        try:
            return len(self.index.matching(asked, self._among(asked)))
        except NotIndexed:
            return None

    def state(self) -> str:
        """A text that changes whenever the store, or the index that is used, has changed."""
        with suppress(NotIndexed):
            _ = self.index
        return f"{self._store.state_of_findings()} {self._changes}"

    def counts(self, asked: FindingFilter) -> FacetCounts:
        """How many findings have each value of each facet."""
        return self.index.counts(asked, self._among(asked))

    def everything(self, asked: FindingFilter) -> Iterator[FindingRecord]:
        """All findings asked for, newest first. Raises NotIndexed before the first is asked for."""
        index = self.index
        return self._each(index, index.matching(asked, self._among(asked, _EXPORTED)))

    def _each(self, index: FacetIndex, found: BitMap) -> Iterator[FindingRecord]:
        last = None
        while seqs := index.after(found, last, _EXPORTED_AT_ONCE):
            yield from self._store.findings_numbered(seqs)
            last = seqs[-1]

    def bodies(self) -> Sequence[str]:
        """The bodies that the record names as responsible, each in one spelling, by name."""
        return sorted(self.index.values(Facet.RESPONSIBLE))

    @property
    def index(self) -> FacetIndex:
        """The index that is used now. Raises NotIndexed."""
        index = self._indexed()
        if index is not self._index:
            self._index, self._changes = index, self._changes + 1
            self._matches.cache_clear()
        return index

    def _among(self, asked: FindingFilter, most: int = MATCHED) -> BitMap | None:
        index = self.index  # of the state that the matches remembered are of
        return self._matches(index, asked.words, most) if asked.words else None

    def _find_matches(self, index: FacetIndex, words: str, most: int) -> BitMap:
        return index.places(self._store.matching_findings(words, most))

    def _newest(
        self, found: BitMap, limit: int, cursor: str | None
    ) -> tuple[list[int], str | None]:
        try:
            after = None if cursor is None else int(cursor)
            seqs = self.index.after(found, after, limit + 1)
        except (KeyError, ValueError) as fault:
            raise FilterError(
                f"cursor {cursor!r} is not known here (any more): begin again without it"
            ) from fault
        return seqs[:limit], str(seqs[limit - 1]) if len(seqs) > limit else None

    def _best(
        self, asked: FindingFilter, found: BitMap, limit: int, cursor: str | None
    ) -> tuple[list[int], str | None]:
        start = int(cursor) if cursor and cursor.isascii() and cursor.isdigit() else 0
        ranked = self.index.within(found, self._store.ranked_findings(asked.words, RANKED))
        more = start + limit < len(ranked)
        return ranked[start : start + limit], str(start + limit) if more else None
