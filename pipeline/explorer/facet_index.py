"""Counts by facet and pages of a list from bitmaps, one for each value of each facet.

A million findings take some seconds to index and some 30 MB; after that a count is an intersection
of bitmaps, whatever is chosen, so that every count shown is exact and cheap.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from pyroaring import BitMap

from pipeline.model.documents import PartialDate
from pipeline.model.lookup_rows import Facet, FacetCounts, FindingFilter, FindingKey


class FacetIndex:
    """All findings, newest first, by facet; built from `Explorer.finding_keys` and not changed."""

    def __init__(self, keys: Iterable[FindingKey]) -> None:
        places: dict[tuple[Facet, str], array[int]] = {}
        self._seqs, self._days = array("Q"), array("q")
        for place, key in enumerate(keys):
            self._seqs.append(key.seq)
            self._days.append(_ordered(key.published_on))
            for facet, values in key.facets.items():
                for value in values:
                    places.setdefault((facet, value), array("I")).append(place)
        self._everything = BitMap(range(len(self._seqs)))
        self._values: dict[Facet, dict[str, BitMap]] = {facet: {} for facet in Facet}
        for (facet, value), found in places.items():
            self._values[facet][value] = BitMap(found)
        self._place = array("q", [_NOWHERE]) * (max(self._seqs, default=0) + 1)
        for place, seq in enumerate(self._seqs):
            self._place[seq] = place

    def __len__(self) -> int:
        return len(self._seqs)

    def values(self, facet: Facet) -> Sequence[str]:
        """The values of a facet that occur."""
        return list(self._values[facet])

    def places(self, seqs: Iterable[int]) -> BitMap:
        """Where the findings with these numbers stand; unknown ones are left out."""
        known, most = self._place, len(self._place)
        # of tens of thousands of matches: a call for each would take as long as finding them
        found = [known[seq] for seq in seqs if 0 <= seq < most]
        return BitMap([place for place in found if place != _NOWHERE])

    def within(self, found: BitMap, seqs: Iterable[int]) -> list[int]:
        """Those of the findings with these numbers that are among `found`, in their order."""
        return [
            seq for seq in seqs if (place := self._place_of(seq)) is not None and place in found
        ]

    def matching(self, asked: FindingFilter, among: BitMap | None = None) -> BitMap:
        """The places of the findings that have what is asked for, `words` apart.

        `among` narrows them down, say to those that match words.
        """
        found = self._everything if among is None else among
        for facet, values in asked.demands.items():
            own = self._values[facet]
            found = found & BitMap.union(BitMap(), *(own[each] for each in values if each in own))
        if asked.since or asked.until:
            found = found & self._between(asked.since, asked.until)
        return found

    def counts(self, asked: FindingFilter, among: BitMap | None = None) -> FacetCounts:
        """How many findings have each value, as if nothing were asked of that value's facet."""
        chosen = self.matching(asked, among)
        counted: dict[Facet, Mapping[str, int]] = {}
        for facet, own in self._values.items():
            base = self.matching(asked.without(facet), among) if facet in asked.demands else chosen
            numbers = {value: base.intersection_cardinality(found) for value, found in own.items()}
            counted[facet] = {value: n for value, n in numbers.items() if n}
        return counted

    def crossed(
        self, asked: FindingFilter, rows: Facet, columns: Facet, values: Iterable[str]
    ) -> dict[str, dict[str, int]]:
        """How many findings have each value of `rows` together with each of `values` of `columns`.

        What there is none of is left out.
        """
        base, named = self.matching(asked), self._values[columns]
        wanted = {value: named[value] for value in values if value in named}
        crossed = {}
        for row, places in self._values[rows].items():
            own = base & places
            numbers = {value: own.intersection_cardinality(each) for value, each in wanted.items()}
            crossed[row] = {value: number for value, number in numbers.items() if number}
        return {row: numbers for row, numbers in crossed.items() if numbers}

    def after(self, found: BitMap, seq: int | None, limit: int) -> list[int]:
        """The numbers of the next `limit` findings of `found` after the one numbered `seq`.

        Raises KeyError when there is no such finding (any more).
        """
        place = -1 if seq is None else self._place_of(seq)
        if place is None:
            raise KeyError(seq)
        skipped = found.rank(place) if place >= 0 else 0
        return [self._seqs[place] for place in found[skipped : skipped + limit]]

    def _place_of(self, seq: int) -> int | None:
        place = self._place[seq] if 0 <= seq < len(self._place) else _NOWHERE
        return None if place == _NOWHERE else place

    def _between(self, since: str | None, until: str | None) -> BitMap:
        """The places of findings published on those days; dates count as far as they are stated."""
        first = bisect_left(self._days, _ordered(until)) if until else 0
        last = bisect_right(self._days, _ordered(since) if since else _DATELESS - 1)
        return BitMap(range(first, max(first, last)))


_DATELESS, _NOWHERE = 1, -1


def _ordered(day: PartialDate | str | None) -> int:
    """A number that sorts newest first; a date without a year sorts with the dateless, last."""
    if not day or day.startswith("-"):
        return _DATELESS
    year, month, date = (*map(int, day.split("-")), 0, 0)[:3]
    return -(year * 10_000 + month * 100 + date)
