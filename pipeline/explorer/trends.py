"""Counts over time: themes by year and region, outcomes by year, and days from visit to report."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles

from pipeline.explorer.find import Finder
from pipeline.model.documents import full_day
from pipeline.model.lookup_rows import Facet, FindingFilter, InspectionRecord
from pipeline.model.terms import COUNTED, FindingKind, Framework, Outcome

INSPECTORS = {Facet.VOICE: COUNTED}
"""Only what inspectors found is counted, and each statement of an inspection once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeCount:
    """How many of inspectors' findings are on a theme: praise, criticism, what they set, and what
    it is like for families.
    """

    theme: str
    strengths: int
    weaknesses: int
    set_by_inspectors: int
    experiences: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.strengths + self.weaknesses + self.set_by_inspectors + self.experiences


SET_BY_INSPECTORS = (FindingKind.AREA_FOR_IMPROVEMENT, FindingKind.PRIORITY_ACTION)


def theme_counts(finder: Finder, chosen: Mapping[Facet, tuple[str, ...]]) -> list[ThemeCount]:
    """Every theme that occurs, the most frequent first; `chosen` narrows the findings down."""

    def counted(*kinds: FindingKind) -> Mapping[str, int]:
        asked = {**INSPECTORS, **chosen, Facet.KIND: tuple(each.value for each in kinds)}
        return finder.counts(FindingFilter(chosen=asked))[Facet.THEME]

    good, bad = counted(FindingKind.STRENGTH), counted(FindingKind.WEAKNESS)
    formal, like = counted(*SET_BY_INSPECTORS), counted(FindingKind.EXPERIENCE)
    found = [
        ThemeCount(
            theme=theme,
            strengths=good.get(theme, 0),
            weaknesses=bad.get(theme, 0),
            set_by_inspectors=formal.get(theme, 0),
            experiences=like.get(theme, 0),
        )
        for theme in {*good, *bad, *formal, *like}
    ]
    return sorted(found, key=lambda each: (-each.total, each.theme))


def outcomes_by_year(
    inspections: Iterable[InspectionRecord], framework: Framework
) -> dict[str, Counter[Outcome]]:
    """How many inspections had which outcome, by the year of the visit; undated ones under ""."""
    years: dict[str, Counter[Outcome]] = {}
    for each in inspections:
        if each.framework is framework and each.outcome:
            year = (each.started or each.published_on or "")[:4]
            years.setdefault(year if year.isdigit() else "", Counter())[each.outcome] += 1
    return dict(sorted(years.items()))


@dataclass(frozen=True, slots=True)
class Waiting:
    """Days from the last day of a visit to the publication of its report, over `number` visits.

    `low` and `high` are the 10th and 90th percentiles; None below ten visits.
    """

    number: int
    middle: float
    low: float | None
    high: float | None


def days_to_report(inspections: Iterable[InspectionRecord]) -> Waiting | None:
    """How long reports took where both days are known; None where they are of no inspection."""
    known = [(full_day(each.ended), full_day(each.published_on)) for each in inspections]
    days = [(out - last).days for last, out in known if last and out and out >= last]
    if not days:
        return None
    if len(days) < 10:
        return Waiting(len(days), median(days), None, None)
    tenths = quantiles(days, n=10)
    return Waiting(len(days), median(days), tenths[0], tenths[-1])
