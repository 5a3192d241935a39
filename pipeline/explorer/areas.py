"""Every local area with its latest inspection, in one shape for pages, exports and commands."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pipeline.bulletins.wording import date_words
from pipeline.cases.days import end_of
from pipeline.model.documents import LocalArea, PartialDate
from pipeline.model.lookup_rows import InspectionRecord
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import Framework, Outcome, Visit
from pipeline.register.local_areas import LocalAreas

if TYPE_CHECKING:
    from pipeline.model.inspections import Inspection


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaOverview:
    """A local area, how many inspections of it are recorded, and the latest that states an outcome.

    `awaited` is the first day of the latest inspection, where its outcome is not known yet.
    """

    gss_code: str
    name: str
    region: str
    inspections: int
    latest: InspectionRecord | None
    awaited: PartialDate | None

    @property
    def latest_outcome(self) -> Outcome | None:
        """The outcome of the latest inspection that states one."""
        return self.latest.outcome if self.latest else None

    @property
    def latest_started(self) -> PartialDate | None:
        """The first day of that inspection."""
        return self.latest.started if self.latest else None

    @property
    def latest_published_on(self) -> PartialDate | None:
        """The day on which that outcome was published."""
        return self.latest.published_on if self.latest else None

    @property
    def latest_framework(self) -> Framework | None:
        """The framework of that inspection."""
        return self.latest.framework if self.latest else None

    @property
    def latest_visit(self) -> Visit | None:
        """The kind of that visit."""
        return self.latest.visit if self.latest else None


def overviews(register: LocalAreas, inspections: Iterable[InspectionRecord]) -> list[AreaOverview]:
    """Every area of the register by name, those without an inspection included."""
    own: dict[str, list[InspectionRecord]] = {}
    for each in inspections:
        own.setdefault(each.area, []).append(each)
    found = [
        _overview(area.gss_code, area.name, area.region, own.get(area.gss_code, ()))
        for area in register.areas
    ]
    return sorted(found, key=lambda area: area.name.casefold())


def _overview(
    code: str, name: str, region: str, inspections: Sequence[InspectionRecord]
) -> AreaOverview:
    dated = sorted(inspections, key=day_of)
    latest = next((each for each in reversed(dated) if each.outcome), None)
    awaited = dated[-1].started if dated and latest is not dated[-1] else None
    return AreaOverview(
        gss_code=code,
        name=name,
        region=region,
        inspections=len(inspections),
        latest=latest,
        awaited=awaited,
    )


def being_checked(waiting: Iterable[PublicationRow], area: LocalArea, register: LocalAreas) -> int:
    """How many of the publications that wait for a person are listed for an area or name it."""
    longer = [one.name for one in register.areas if area.name in one.name and one != area]

    def names_it(title: str) -> bool:
        for name in longer:
            title = title.replace(name, "")
        return re.search(rf"\b{re.escape(area.name)}\b", title) is not None

    return sum(each.listed_area == area.gss_code or names_it(each.title) for each in waiting)


def awaited_words(area: AreaOverview, today: date) -> str:
    """That an inspection is to come, or was made, whose outcome is not known; "" where none is."""
    if area.awaited is None:
        return ""
    last = end_of(area.awaited)
    if last and last > today:
        return f"an inspection is announced: {date_words(area.awaited)}"
    if area.latest is None:
        return "an inspection is known, but not its outcome yet"
    return "inspected again since; we do not know that outcome yet"


def day_of(found: "InspectionRecord | Inspection") -> str:
    """The day that an inspection is sorted by: its first, else its publication's, "" if neither."""
    started = found.started if isinstance(found, InspectionRecord) else found.dates.started
    return started or found.published_on or ""
