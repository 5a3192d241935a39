"""The API: `/api/v1`, read only, with the filters of the pages; it has an OpenAPI document."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from anyio.lowlevel import checkpoint
from litestar import MediaType, Request, Response, Router, get
from litestar.di import NamedDependency, Provide
from litestar.exceptions import HTTPException, NotFoundException
from litestar.middleware.rate_limit import RateLimitConfig
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, FromQuery, QueryParameter

from pipeline.explorer.areas import overviews
from pipeline.explorer.cases.action_rows import action_rows
from pipeline.explorer.cases.actions import read_in
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.cases.view import CaseView, view_of
from pipeline.explorer.filters import FilterError
from pipeline.exports import selection
from pipeline.model.lookup_rows import FindingFilter, Order
from web.data.schemas import (
    Action,
    Area,
    Finding,
    Findings,
    Inspection,
    Publication,
    action_out,
    area_out,
    finding_out,
    inspection_out,
    publication_out,
)
from web.explored import CACHED_SECONDS, Given
from web.wording import for_pages

LIMIT = RateLimitConfig(rate_limit=("minute", 120))
"""How many requests an address may send in a minute."""
MOST = 100
"""The most findings of one answer."""
READABLE = {"Access-Control-Allow-Origin": "*"}
"""Pages of other sites may read the answers (CORS); nothing else is allowed to them."""
Values = FromQuery[list[str] | None]
Limit = Annotated[int, QueryParameter(ge=1, le=MOST)]
Asked = NamedDependency[FindingFilter]


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a request was not answered; `detail` lists what would be right where it can."""

    status_code: int
    detail: str


FAULTS = {
    400: ResponseSpec(Fault, description="a filter or parameter that cannot be right"),
    404: ResponseSpec(Fault, description="nothing has this id"),
    414: ResponseSpec(str, media_type=MediaType.TEXT, description="the address is too long"),
    429: ResponseSpec(Fault, description="too many requests: see the header Retry-After"),
}


async def asked_for(
    explored: Given,
    q: FromQuery[str] = "",
    area: Values = None,
    region: Values = None,
    theme: Values = None,
    kind: Values = None,
    outcome: Values = None,
    framework: Values = None,
    visit: Values = None,
    doc_type: Values = None,
    responsible: Values = None,
    stated_by: Values = None,
    voice: Values = None,
    year: Values = None,
    since: FromQuery[str] = "",
    until: FromQuery[str] = "",
) -> FindingFilter:
    """The filter of an address: without a voice, what is told again is left out. Raises
    FilterError.
    """
    given: Mapping[str, list[str] | None] = {
        "q": [q],
        "area": area,
        "region": region,
        "theme": theme,
        "kind": kind,
        "outcome": outcome,
        "framework": framework,
        "visit": visit,
        "doc_type": doc_type,
        "responsible": responsible,
        "stated_by": stated_by,
        "voice": voice,
        "year": year,
        "since": [since],
        "until": [until],
    }
    return explored.record.asked({name: values or [] for name, values in given.items()})


@get("/findings", responses=FAULTS)
async def findings(
    explored: Given,
    asked: Asked,
    order: FromQuery[Order | None] = None,
    limit: Limit = 25,
    after: FromQuery[str | None] = None,
) -> Findings:
    """Findings, newest first, or the best match first where words are given."""
    page = explored.record.finder.page(asked, order or asked.usual_order, limit, after)
    return Findings(
        total=page.total,
        bounded=page.bounded,
        next=page.next,
        compared=page.compared,
        items=[finding_out(explored, each) for each in page.findings],
    )


@get("/findings/{id:str}", responses=FAULTS)
async def finding(explored: Given, id: FromPath[str]) -> Finding:
    """One finding; for one that was read again, the finding that has its words now."""
    store = explored.record.store
    found, former = store.finding_record(id), store.former_finding(id)
    if found is None and former is not None and former.now is not None:
        found = store.finding_record(former.now)
    if found is None:
        now = f": its publication {former.publication_id} was read again" if former else ""
        raise NotFoundException(f"no such finding{now}")
    return finding_out(explored, found)


@get("/facets", responses=FAULTS)
async def facets(explored: Given, asked: Asked) -> dict[str, dict[str, int]]:
    """How many findings have each value of each filter, that filter's own choice left out."""
    counts = explored.record.finder.counts(asked)
    return {facet.value: dict(values) for facet, values in counts.items()}


@get("/inspections", responses=FAULTS)
async def inspections(explored: Given, asked: Asked) -> list[Inspection]:
    """Every inspection that the filter allows, last published first."""
    rows = selection.inspections(explored.record, asked)
    return [inspection_out(explored, each) for each in rows]


@get("/inspections/{id:str}", responses=FAULTS)
async def inspection(explored: Given, id: FromPath[str]) -> Inspection:
    """One inspection, under the id that it has now."""
    store = explored.record.store
    current = store.current_inspection(id)
    found = store.inspection_record(current or id)
    if found is None:
        raise NotFoundException("no such inspection")
    return inspection_out(explored, found)


@get("/publications", responses=FAULTS)
async def publications(explored: Given, asked: Asked) -> list[Publication]:
    """Every publication that the filter allows, newest first."""
    rows = selection.publications(explored.record, asked)
    return [publication_out(explored, each) for each in rows]


@get("/actions", responses=FAULTS)
async def actions(explored: Given, asked: Asked) -> list[Action]:
    """Every action that the filter allows, once for each later passage about it."""
    found = []
    for each in action_rows(explored.record, asked):
        found.append(action_out(explored, each))
        await checkpoint()  # others have their turn
    return found


@get("/areas", responses=FAULTS)
async def areas(explored: Given) -> list[Area]:
    """Every local area with its latest inspection that states an outcome."""
    record = explored.record
    rows = overviews(record.register, record.store.inspection_records())
    return [area_out(explored, each) for each in rows]


@get("/areas/{code:str}/cases", responses=FAULTS)
async def cases(explored: Given, code: FromPath[str]) -> list[CaseView]:
    """The cases of an area as they stand today, oldest first, those of abolished councils before
    its own: stages, deadlines, what is next, and each action with what was said of it later,
    all with their sources.
    """
    area = explored.record.register.by_code(code.upper())
    if area is None:
        raise NotFoundException("no area has this GSS code")
    found, actions = read_in(explored.record, explored.cases(area), explored.today())
    quotes = Quotes(explored.record.store.few_in)
    return [view_of(case, own, quotes) for case, own in zip(found, actions, strict=True)]


def fault(request: Request[Any, Any, Any], error: Exception) -> Response[dict[str, Any]]:
    """What went wrong, as JSON."""
    status = error.status_code if isinstance(error, HTTPException) else 400
    detail = error.detail if isinstance(error, HTTPException) else for_pages(str(error))
    body = {"status_code": status, "detail": detail}
    headers = {**READABLE, **((isinstance(error, HTTPException) and error.headers) or {})}
    if "RateLimit-Reset" in headers:
        headers["Retry-After"] = headers["RateLimit-Reset"]
    return Response(body, status_code=status, media_type=MediaType.JSON, headers=headers)


API = Router(
    "/api/v1",
    route_handlers=[
        findings,
        finding,
        facets,
        inspections,
        inspection,
        publications,
        actions,
        areas,
        cases,
    ],
    dependencies={"asked": Provide(asked_for)},
    exception_handlers={FilterError: fault, HTTPException: fault},
    response_headers={
        **READABLE,
        "Cache-Control": f"public, max-age={CACHED_SECONDS}",
    },
    middleware=[LIMIT.middleware],
    tags=["record"],
)
"""The API's routes."""
