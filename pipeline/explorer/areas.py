"""Every local area with its latest inspection, in one shape for pages, exports and commands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.model.documents import PartialDate
from pipeline.model.lookup_rows import InspectionRecord
from pipeline.model.terms import Framework, Outcome, Visit
from pipeline.register.local_areas import LocalAreas

if TYPE_CHECKING:
    from pipeline.model.inspections import Inspection


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaOverview:
    """A local area, how many inspections of it are recorded, and the latest that states an outcome.

    `awaited` says that a later inspection is recorded whose outcome is not known yet.
    """

    gss_code: str
    name: str
    region: str
    inspections: int
    latest: InspectionRecord | None
    awaited: bool

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
    awaited = bool(dated) and latest is not dated[-1] and dated[-1].started is not None
    return AreaOverview(
        gss_code=code,
        name=name,
        region=region,
        inspections=len(inspections),
        latest=latest,
        awaited=awaited,
    )


def day_of(found: "InspectionRecord | Inspection") -> str:
    """The day that an inspection is sorted by: its first, else its publication's, "" if neither."""
    started = found.started if isinstance(found, InspectionRecord) else found.dates.started
    return started or found.published_on or ""
