"""A message to pass on: what an alert says about inspections, without links that are a reader's."""

from typing import Any
from urllib.parse import quote

from litestar import Request, Response, get
from litestar.exceptions import NotFoundException

from notifiers.rendering.plain_forms import fitting
from pipeline.bulletins.compose import compose_forward
from pipeline.model.news import InspectionNews
from pipeline.subscriptions.links import MOST_PASSED_ON
from pipeline.subscriptions.selection import KnowledgeCache
from web.explored import Given, in_address

MOST_LETTERS = 60_000
"""The most characters of the text: one that is longer shows fewer quotations."""


@get("/forward", include_in_schema=False)
async def forward(explored: Given, request: Request[Any, Any, Any]) -> Response[str]:
    """The message about the inspections that the address names."""
    ids = in_address(request).get("inspection", [])[:MOST_PASSED_ON]
    record, today = explored.record, explored.today()
    known = KnowledgeCache(
        view=record.store,
        register=record.register,
        today=today,
        holidays=explored.almanac.holidays,
        left_out={},
    )
    current = (record.store.current_inspection(id) or id for id in dict.fromkeys(ids))
    news = [found for id in dict.fromkeys(current) if (found := _news(known, id))]
    if not news:
        raise NotFoundException("There is no inspection at this address, or nothing is told of it.")
    bulletin = compose_forward(news, explored.site, today.isoformat())
    areas = dict.fromkeys(each.area.gss_code for each in news)
    pages = [explored.link(f"/areas/{explored.slug(code)}") for code in areas]
    brief = "\n\n".join([bulletin.opening, *pages])
    return explored.record_page(
        "forward",
        bulletin=bulletin,
        text=fitting(bulletin, "text", MOST_LETTERS),
        mail=f"mailto:?subject={quote(bulletin.subject)}&body={quote(brief)}",
    )


def _news(known: KnowledgeCache, id: str) -> InspectionNews | None:
    """All that is told of an inspection, and what is due in its case; None if nothing is."""
    found = known.view.inspection(id)
    news = found and known.news(found, frozenset())
    return news if news and news.publications else None
