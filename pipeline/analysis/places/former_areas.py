"""Areas of councils that were abolished, and the areas that took their place.

What a publication says of an inspection in an abolished council's time is about that council's
area, whatever names its successors share with it.
"""

from collections.abc import Iterable
from dataclasses import replace

from pipeline.analysis.places.register import Register
from pipeline.model.documents import LocalArea, PartialDate
from pipeline.model.inspections import InspectionFacts
from pipeline.register.former_areas import former_named, predecessors


def in_their_time(
    facts: Iterable[InspectionFacts], register: Register, published: PartialDate | None
) -> tuple[InspectionFacts, ...]:
    """The facts, each about the area as it was on the day of its inspection (or publication)."""
    found: dict[str, InspectionFacts] = {}
    for each in facts:
        area = _of_day(each, register, published)
        code = area.gss_code if area else ""
        found.setdefault(code, replace(each, area=area) if area is not each.area else each)
    return tuple(found.values())


def _of_day(
    facts: InspectionFacts, register: Register, published: PartialDate | None
) -> LocalArea | None:
    area = facts.area
    started = facts.dates.started or ""
    day = published if started.startswith("--") or not started else started
    if area is None or not day:
        return area
    named = facts.evidence.get("area")
    former = former_named(register, " ".join(named.quote.split())) if named else None
    if former and area.gss_code in former.successors:
        return former if day <= former.valid_to else area
    before = predecessors(register, area)
    early = bool(area.valid_from) and day < area.valid_from and len(day) > len("2019")
    return before[0] if early and len(before) == 1 else area
