"""An area beside its statistical neighbours and its region: counts with what they are out of.

Only inspections of one framework are counted, as others ask other questions. Nothing is ranked.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.explorer.areas import day_of
from pipeline.explorer.find import Finder
from pipeline.explorer.trends import INSPECTORS, SET_BY_INSPECTORS
from pipeline.model.documents import LocalArea
from pipeline.model.lookup_rows import Facet, FindingFilter, InspectionRecord
from pipeline.model.terms import FindingKind, Framework, Outcome, Visit
from pipeline.register.local_areas import LocalAreas

FEW = 5
"""Counts out of fewer areas say little, and are marked."""
TO_IMPROVE = (FindingKind.WEAKNESS, *SET_BY_INSPECTORS)
WORKS_WELL = (FindingKind.STRENGTH,)
Kinds = tuple[FindingKind, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """Those of `of` areas that something holds for, by GSS code."""

    areas: tuple[str, ...]
    of: int

    @property
    def few(self) -> bool:
        """Whether it is out of so few areas that it says little."""
        return self.of < FEW


@dataclass(frozen=True, slots=True)
class Group:
    """Areas that another is put beside, and the latest full inspection of those that have one."""

    areas: tuple[str, ...]
    inspected: Mapping[str, InspectionRecord]

    def with_outcome(self, outcome: Outcome) -> Share:
        """Those of the inspected areas whose latest full inspection has this outcome."""
        found = (code for code, own in self.inspected.items() if own.outcome is outcome)
        return Share(tuple(found), len(self.inspected))


@dataclass(frozen=True, slots=True)
class ThemeBeside:
    """How many findings on a theme an area has, and in which areas of each group there is one."""

    theme: str
    own: int
    groups: tuple[Share, ...]


def latest_full(
    inspections: Iterable[InspectionRecord], framework: Framework
) -> dict[str, InspectionRecord]:
    """The latest full inspection of each area under a framework that states an outcome."""
    counted = (
        each
        for each in inspections
        if each.framework is framework and each.visit is Visit.FULL and each.outcome
    )
    return {each.area: each for each in sorted(counted, key=day_of)}


def neighbours(
    area: LocalArea, register: LocalAreas, latest: Mapping[str, InspectionRecord]
) -> Group:
    """Its statistical neighbours, the most similar first."""
    known = (found.gss_code for code in area.neighbours if (found := register.by_code(code)))
    return _group(tuple(known), latest)


def region(area: LocalArea, register: LocalAreas, latest: Mapping[str, InspectionRecord]) -> Group:
    """The other areas of its region, by name."""
    others = (each for each in register.areas if each.region == area.region and each != area)
    by_name = sorted(others, key=lambda each: each.name.casefold())
    return _group(tuple(each.gss_code for each in by_name), latest)


def _group(areas: tuple[str, ...], latest: Mapping[str, InspectionRecord]) -> Group:
    return Group(areas, {code: latest[code] for code in areas if code in latest})


def themes_beside(
    finder: Finder, framework: Framework, kinds: Kinds, code: str, groups: Sequence[Group]
) -> list[ThemeBeside]:
    """What inspectors said by theme, in an area and beside it, the area's most frequent first.

    A share is of the areas in which inspectors said anything under the framework. Raises
    NotIndexed.
    """
    codes = tuple(dict.fromkeys((code, *(each for group in groups for each in group.areas))))
    asked = FindingFilter(
        chosen={**INSPECTORS, Facet.FRAMEWORK: (framework.value,), Facet.AREA: codes}
    )
    spoken_of = finder.index.crossed(asked, Facet.FRAMEWORK, Facet.AREA, codes)
    known = spoken_of.get(framework.value, {})
    narrowed = FindingFilter(chosen={**asked.chosen, Facet.KIND: tuple(map(str, kinds))})
    found = [
        ThemeBeside(
            theme, numbers.get(code, 0), tuple(_share(each, numbers, known) for each in groups)
        )
        for theme, numbers in finder.index.crossed(narrowed, Facet.THEME, Facet.AREA, codes).items()
    ]
    return sorted(found, key=lambda each: (-each.own, each.theme))


def _share(group: Group, numbers: Mapping[str, int], known: Mapping[str, int]) -> Share:
    own = tuple(code for code in group.areas if code in numbers)
    return Share(own, sum(code in known for code in group.areas))
