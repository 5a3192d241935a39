"""The application: every page and answer, what faults look like, and the style."""

from functools import cache, partial
from importlib.resources import files
from traceback import extract_tb
from typing import Any

from litestar import Litestar, MediaType, Request, Response, asgi, get
from litestar.config.compression import CompressionConfig
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.types import ControllerRouterHandler, Receive, Scope, Send

from pipeline.bulletins.wording import capital
from pipeline.errors import StorageError
from pipeline.explorer.filters import FilterError, UnknownTerm
from pipeline.explorer.find import NotIndexed
from pipeline.log import Log
from pipeline.model.health import health_json
from web.caching import conditional
from web.data.api import API
from web.data.api import fault as api_fault
from web.data.calendars import calendar
from web.data.downloads import download
from web.data.feeds import feed
from web.explored import Answered, Explored, Given
from web.metrics import METRICS_TYPE, metrics_text
from web.pages import (
    areas,
    compare,
    findings,
    forward,
    home,
    inspections,
    interface,
    page_images,
    publications,
    quality,
    review,
    subscribe,
    subscriptions,
    themes,
)
from web.pages.national import outcomes, picture
from web.security import MAX_BODY, guarded, with_headers
from web.wording import for_pages, not_a_term

UNCACHED = {"Cache-Control": "no-store"}
AGAIN_SECONDS = 10
"""After how long to ask again for what cannot be had just now."""
log = Log()

HANDLERS: tuple[ControllerRouterHandler, ...] = (
    home.home,
    home.search,
    areas.areas,
    areas.area,
    inspections.inspection,
    publications.publication,
    findings.findings,
    findings.finding,
    page_images.page_image,
    themes.themes,
    themes.theme,
    themes.theme_plot,
    outcomes.outcomes,
    outcomes.outcomes_plot,
    compare.compare,
    picture.national,
    picture.year,
    forward.forward,
    quality.sources,
    quality.data_dictionary,
    interface.interface,
    subscribe.subscribe_page,
    subscribe.subscribe,
    subscribe.preview_page,
    review.review_page,
    review.answer,
    review.answer_passage,
    download,
    feed,
    calendar,
    API,
    *subscriptions.HANDLERS,
)
"""Every route but those below."""


OPENAPI = OpenAPIConfig(
    title="sendwatch: SEND inspections of England’s local areas",
    version="1",
    path="/api/v1",
    render_plugins=[JsonRenderPlugin()],
    use_handler_docstrings=True,
    description="Read-only. Dates are as precise as the document that states them.",
)


def application(explored: Explored) -> Litestar:
    """The ASGI application over a record."""

    def given() -> Explored:
        return explored

    return Litestar(
        [*HANDLERS, style, tables_style, icon, healthz, readyz, metrics, robots, *tables(explored)],
        dependencies={"explored": Provide(given, sync_to_thread=False)},
        exception_handlers={
            FilterError: partial(wrong_filter, explored),
            NotIndexed: partial(not_indexed, explored),
            StorageError: partial(unread, explored),
            HTTPException: partial(fault_page, explored),
            Exception: partial(unforeseen, explored),
            Answered: lambda _, fault: fault.page,
        },
        before_send=[with_headers],
        middleware=[guarded, conditional(explored.state)],
        compression_config=CompressionConfig(backend="gzip", minimum_size=1_000),
        request_max_body_size=MAX_BODY,
        openapi_config=OPENAPI,
        logging_config=None,
    )


def tables(explored: Explored) -> list[ControllerRouterHandler]:
    """What answers under /data, where Datasette is installed."""
    explore = explored.explore
    if explore is None:
        return []

    @asgi("/data", is_mount=True, copy_scope=True)
    async def data(scope: Scope, receive: Receive, send: Send) -> None:
        await explore(scope, receive, send)

    return [data]


def data_wanted(request: Request[Any, Any, Any]) -> bool:
    """Whether data was asked for, rather than a page."""
    accepted = request.headers.get("accept", "")
    path = request.scope["raw_path"].partition(b"?")[0]  # the path loses what it is mounted under
    named = path.startswith(b"/api/") or path.endswith(b".json")
    return named or ("json" in accepted and "html" not in accepted)


def wrong_filter(
    explored: Explored, request: Request[Any, Any, Any], fault: FilterError
) -> Response[Any]:
    """A filter that cannot be right: the page lists what would be."""
    if data_wanted(request):
        return api_fault(request, fault)
    words = not_a_term(fault) if isinstance(fault, UnknownTerm) else capital(for_pages(str(fault)))
    return explored.said("This does not work", words, 400)


def not_indexed(
    explored: Explored, request: Request[Any, Any, Any], _: NotIndexed
) -> Response[Any]:
    """What needs the counts of findings is asked for before they are there."""
    words = "We have just started and are still counting. Please try again in a minute."
    return not_now(explored, request, words)


def unread(
    explored: Explored, request: Request[Any, Any, Any], fault: StorageError
) -> Response[Any]:
    """The database is away, or cannot be read or written."""
    log.error("the database could not be used for a page", reason=str(fault))
    words = "Our record cannot be read just now. Please try again in a minute."
    return not_now(explored, request, words)


def not_now(explored: Explored, request: Request[Any, Any, Any], words: str) -> Response[Any]:
    """What is to be asked for again later."""
    headers = {"Retry-After": str(AGAIN_SECONDS)}
    fault = HTTPException(words, status_code=503, headers=headers)
    return fault_page(explored, request, fault)


_NO_PAGE = "No page has this address. The search on the first page finds areas and words."


def fault_page(
    explored: Explored, request: Request[Any, Any, Any], fault: HTTPException
) -> Response[Any]:
    """Whatever else went wrong, in words; as JSON where data was asked for."""
    if data_wanted(request):
        return api_fault(request, fault)
    titles = {404: "There is nothing here", 405: "This is not possible here", 503: "Not ready yet"}
    title = titles.get(fault.status_code, "This did not work")
    said = fault.status_code in (404, 429, 500, 503) and fault.detail != "Not Found"
    detail = fault.detail if said else _NO_PAGE if fault.status_code == 404 else ""
    page = explored.said(title, detail, fault.status_code)
    page.headers.update(fault.headers or {})
    return page


def unforeseen(
    explored: Explored, request: Request[Any, Any, Any], fault: Exception
) -> Response[Any]:
    """An error in a page costs only that page; it is logged, without its address, which may hold
    a token.
    """
    log.error("a page failed", reason=f"{type(fault).__name__}: {fault}", trace=traced(fault))
    said = HTTPException("We have made a note of it.", status_code=500)
    return fault_page(explored, request, said)


def traced(fault: Exception) -> list[str]:
    """Where an error was raised: file, line and function, outermost first."""
    return [
        f"{each.filename}:{each.lineno} {each.name}" for each in extract_tb(fault.__traceback__)
    ][-6:]


@get("/style.css", include_in_schema=False)
async def style() -> Response[str]:
    """The style of all pages."""
    return _kept("style.css", "text/css")


@get("/tables.css", include_in_schema=False)
async def tables_style() -> Response[str]:
    """What the pages under /data need besides their own style."""
    return _kept("tables.css", "text/css")


@get("/icon.svg", include_in_schema=False)
async def icon() -> Response[str]:
    """The picture that a browser shows beside a page's title."""
    return _kept("icon.svg", "image/svg+xml")


@cache
def _static(name: str) -> str:
    return files("web").joinpath("static", name).read_text(encoding="utf-8")


def _kept(name: str, kind: str) -> Response[str]:
    return Response(_static(name), media_type=kind, headers={"Cache-Control": "max-age=86400"})


_UNREAD = "the database cannot be read"


def nobody_knows(request: Request[Any, Any, Any], _: StorageError) -> Response[Any]:
    """How the service gets on cannot be read."""
    if request.url.path == "/metrics":
        return Response(_UNREAD, status_code=503, media_type=MediaType.TEXT, headers=UNCACHED)
    return Response({"ok": False, "faults": [_UNREAD]}, status_code=503, headers=UNCACHED)


_UNKNOWN: dict[int | type[Exception], Any] = {StorageError: nobody_knows}


@get("/healthz", include_in_schema=False, exception_handlers=_UNKNOWN)
async def healthz(explored: Given) -> Response[dict[str, Any]]:
    """How the service gets on: status 503 if a lane failed or is late, or nobody can know."""
    health = explored.health()
    said = {"ok": not health.faults, **health_json(health)}
    return Response(said, status_code=503 if health.faults else 200, headers=UNCACHED)


@get("/readyz", include_in_schema=False)
async def readyz(explored: Given) -> Response[dict[str, Any]]:
    """Whether every page can be answered: status 503, and the reason, where not."""
    try:
        _ = explored.record.finder.index
    except NotIndexed:
        return _not_ready("the findings are still being counted")
    except StorageError:
        return _not_ready(_UNREAD)
    return Response({"ready": True}, headers=UNCACHED)


def _not_ready(reason: str) -> Response[dict[str, Any]]:
    return Response({"ready": False, "reason": reason}, status_code=503, headers=UNCACHED)


@get("/metrics", include_in_schema=False, exception_handlers=_UNKNOWN)
async def metrics(explored: Given) -> Response[str]:
    """The same for Prometheus."""
    said = metrics_text(explored.health())
    return Response(said, media_type=METRICS_TYPE, headers=UNCACHED)


@get("/robots.txt", media_type=MediaType.TEXT, include_in_schema=False)
async def robots() -> str:
    """Keeps search engines from files and from addresses with tokens."""
    closed = ("confirm", "pause", "resume", "leave", "review", "export", "api", "search")
    return "User-agent: *\n" + "".join(f"Disallow: /{each}/\n" for each in closed)
