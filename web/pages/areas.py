"""A local area: where it stands, its inspections since 2016, and everything published."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from pipeline.explorer.areas import overviews
from pipeline.model.documents import LocalArea
from pipeline.model.inspections import Inspection
from pipeline.model.lookup_rows import Facet, FindingFilter, FindingRecord
from pipeline.model.publication_rows import Member
from pipeline.model.terms import DocType, FindingKind, StatedBy
from web.explored import Explored, Given
from web.pages.home import by_region

GROUPS = (
    FindingKind.PRIORITY_ACTION,
    FindingKind.AREA_FOR_IMPROVEMENT,
    FindingKind.WEAKNESS,
    FindingKind.STRENGTH,
)
"""The kinds of inspectors' findings, in the order in which pages show them."""


@dataclass(frozen=True, slots=True)
class Told:
    """An inspection with its publications, and what inspectors and others say of it by kind."""

    inspection: Inspection
    members: tuple[Member, ...]
    inspectors: dict[FindingKind, list[FindingRecord]]
    others: list[FindingRecord]


@get("/areas", include_in_schema=False)
async def areas(explored: Given) -> Response[str]:
    """Every area by region."""
    rows = overviews(explored.record.register, explored.record.store.inspection_records())
    return explored.record_page("areas", regions=by_region(rows))


@get("/areas/{name:str}", include_in_schema=False)
async def area(explored: Given, name: FromPath[str]) -> Response[str] | Redirect:
    """One area; a GSS code or another of its names leads to its page."""
    register = explored.record.register
    code = explored.slugs.get(name)
    if code is None:
        known = register.by_code(name.upper()) or register.named(name.replace("-", " "))
        if known is None:
            raise NotFoundException(f"There is no local area called “{name}”.")
        return Redirect(f"/areas/{explored.slug(known.gss_code)}")
    found = register.by_code(code)
    assert found is not None
    return explored.record_page("area", **area_values(explored, found))


def area_values(explored: Explored, area: LocalArea) -> dict[str, Any]:
    """What the page of an area shows."""
    record = explored.record
    inspections = record.store.inspections_of(area.gss_code)
    findings = list(record.finder.everything(FindingFilter(chosen={Facet.AREA: (area.gss_code,)})))
    timeline = [told(explored, each, findings) for each in inspections]
    timeline.sort(key=_day)
    return {
        "area": area,
        "timeline": list(reversed(timeline)),
        "latest": next((each for each in reversed(timeline) if each.inspection.outcome), None),
        "undated": [each for each in findings if each.inspection_id is None],
        "total": len(findings),
    }


def told(explored: Explored, inspection: Inspection, findings: Iterable[FindingRecord]) -> Told:
    """An inspection with what is said of it; `findings` may hold those of others."""
    own = [each for each in findings if each.inspection_id == inspection.id]
    groups: dict[FindingKind, list[FindingRecord]] = {}
    for each in sorted(own, key=_official_first):
        if each.stated_by is StatedBy.INSPECTORS:
            groups.setdefault(each.kind, []).append(each)
    members = tuple(explored.record.store.publications_about(inspection.id))
    others = [each for each in own if each.stated_by is not StatedBy.INSPECTORS]
    shown = {kind: groups[kind] for kind in GROUPS if kind in groups}
    return Told(inspection, members, shown, others)


def _official_first(each: FindingRecord) -> tuple[bool, str, int]:
    """The inspectors' report before what repeats it; each publication in the order of its text."""
    return each.doc_type is not DocType.OFFICIAL_REPORT, each.publication_id, each.start


def _day(told: Told) -> str:
    return told.inspection.dates.started or told.inspection.published_on or ""
