"""How well the record covers each local area: what is known, which sources are watched."""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.explorer.areas import AreaOverview
from pipeline.model.source_rows import SourceRow


@dataclass(frozen=True, slots=True)
class Coverage:
    """An area, how many sources of its own are watched, how many of these cannot be read, and when
    one of them was last read (a stored moment).
    """

    area: AreaOverview
    watched: int
    broken: int
    read_at: str | None

    @property
    def has_gap(self) -> bool:
        """Whether no inspection is on record, or no source of its own can be read."""
        return not self.area.inspections or self.broken == self.watched


def coverage(
    areas: Iterable[AreaOverview], sources: Iterable[SourceRow], broken: frozenset[str]
) -> list[Coverage]:
    """Each area in the order given; `broken` are the states of sources that cannot be read."""
    own: dict[str | None, list[SourceRow]] = {}
    for each in sources:
        own.setdefault(each.local_area, []).append(each)
    return [_covered(area, own.get(area.gss_code, []), broken) for area in areas]


def _covered(area: AreaOverview, own: list[SourceRow], broken: frozenset[str]) -> Coverage:
    unread = sum(each.state in broken for each in own)
    return Coverage(
        area, len(own), unread, max(filter(None, (each.last_ok_at for each in own)), default=None)
    )
