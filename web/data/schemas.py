"""What the API answers with; dates are as precise as the document that states them."""

from dataclasses import dataclass
from typing import Any

from pipeline.analysis.places.register import Register
from pipeline.explorer.areas import AreaOverview
from pipeline.explorer.cases.action_rows import ActionRow
from pipeline.explorer.cases.source_view import SourceView
from pipeline.explorer.quoting import shown_quote
from pipeline.exports.tables import LICENCES
from pipeline.model.lookup_rows import FindingRecord, InspectionRecord, PublicationRecord
from web.explored import Explored


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaName:
    """A local area."""

    gss_code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A finding; `quote` is null where the publisher's rule of reuse keeps us from showing it.

    `voice` says whose telling it is: `own` (inspectors, in their report), `reported` (by this
    publication, as no report is held), `retold` (counted elsewhere) or `others` (not inspectors).
    """

    id: str
    kind: str
    stated_by: str
    quote: str | None
    section: str
    page: int
    start: int
    end: int
    themes: list[str]
    responsible: list[str]
    area: AreaName | None
    inspection: str | None
    framework: str | None
    visit: str | None
    outcome: str | None
    started: str | None
    ended: str | None
    publication: str
    title: str
    publisher: str
    doc_type: str | None
    published_on: str | None
    url: str
    licence: str
    permalink: str
    voice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An action with one later passage about it, `later`; null where nothing was found since.

    `sure` is false where the passage may be about another action as well. Quotations are null where
    publishers' rules of reuse keep us from showing them.
    """

    id: str
    action: str
    area: AreaName
    inspection: str | None
    framework: str | None
    outcome: str | None
    kind: str
    number: int
    responsible: list[str]
    by: str | None
    source: SourceView
    licence: str
    later: SourceView | None
    later_licence: str | None
    speaker: str | None
    judgement: str | None
    later_by: str | None
    why: str | None
    sure: bool | None
    permalink: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """A page of findings; `total` is the least number where `bounded`. `next` continues it.

    `compared` is how many matches, the last stored, were compared to say which are best; null where
    all were, or the order is another.
    """

    total: int
    bounded: bool
    next: str | None
    compared: int | None
    items: list[Finding]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """An inspection, as far as its publications state it."""

    id: str
    area: AreaName
    framework: str | None
    visit: str | None
    started: str | None
    ended: str | None
    outcome: str | None
    outcome_quote: str | None
    published_on: str | None
    publications: int
    findings: int
    permalink: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A publication about one or more inspections."""

    id: str
    areas: list[AreaName]
    title: str
    publisher: str
    label: str | None
    doc_type: str | None
    published_on: str | None
    first_seen: str
    findings: int
    url: str
    licence: str
    permalink: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A local area with its latest inspection that states an outcome."""

    gss_code: str
    name: str
    region: str
    inspections: int
    latest_inspection: str | None
    latest_outcome: str | None
    latest_started: str | None
    latest_published_on: str | None
    permalink: str


def area_name(register: Register, code: str | None) -> AreaName | None:
    """The area with a code; None where the register has none."""
    found = register.by_code(code or "")
    return AreaName(gss_code=found.gss_code, name=found.name) if found else None


def _same(record: Any, *names: str) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def finding_out(explored: Explored, each: FindingRecord) -> Finding:
    """A finding as the API gives it."""
    return Finding(
        **_same(each, "id", "kind", "stated_by", "section", "page", "start", "end", "framework"),
        **_same(each, "visit", "outcome", "started", "ended", "title", "publisher", "doc_type"),
        **_same(each, "published_on", "url", "voice"),
        quote=shown_quote(each),
        themes=list(each.themes),
        responsible=list(each.responsible),
        area=area_name(explored.record.register, each.area),
        inspection=each.inspection_id,
        publication=each.publication_id,
        licence=LICENCES[each.reuse],
        permalink=explored.link(f"/findings/{each.id}"),
    )


def action_out(explored: Explored, each: ActionRow) -> Action:
    """An action and a later passage as the API gives them."""
    area = area_name(explored.record.register, each.gss_code)
    return Action(
        **_same(each, "id", "action", "inspection", "framework", "outcome", "kind", "number", "by"),
        **_same(each, "source", "later", "speaker", "judgement", "later_by", "why", "sure"),
        area=area or AreaName(gss_code=each.gss_code, name=each.gss_code),
        responsible=each.owners,
        licence=LICENCES[each.reuse],
        later_licence=LICENCES[each.later_reuse] if each.later_reuse else None,
        permalink=explored.link(f"/inspections/{each.inspection}") if each.inspection else None,
    )


def inspection_out(explored: Explored, each: InspectionRecord) -> Inspection:
    """An inspection as the API gives it."""
    area = area_name(explored.record.register, each.area)
    return Inspection(
        **_same(each, "id", "framework", "visit", "started", "ended", "outcome", "outcome_quote"),
        **_same(each, "published_on", "publications", "findings"),
        area=area or AreaName(gss_code=each.area, name=each.area),
        permalink=explored.link(f"/inspections/{each.id}"),
    )


def publication_out(explored: Explored, each: PublicationRecord) -> Publication:
    """A publication as the API gives it."""
    areas = [area_name(explored.record.register, code) for code in each.areas]
    return Publication(
        **_same(each, "id", "title", "publisher", "label", "doc_type", "published_on"),
        **_same(each, "first_seen", "findings", "url"),
        areas=[area for area in areas if area],
        licence=LICENCES[each.reuse],
        permalink=explored.link(f"/publications/{each.id}"),
    )


def area_out(explored: Explored, each: AreaOverview) -> Area:
    """An area as the API gives it."""
    return Area(
        **_same(each, "gss_code", "name", "region", "inspections", "latest_outcome"),
        **_same(each, "latest_started", "latest_published_on"),
        latest_inspection=each.latest.id if each.latest else None,
        permalink=explored.link(f"/areas/{explored.slug(each.gss_code)}"),
    )
