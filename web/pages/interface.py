"""The page about the API, made of its OpenAPI document."""

from typing import Any

from litestar import Request, Response, get

from pipeline.explorer.filters import VOCABULARIES
from pipeline.model.lookup_rows import Facet
from web.explored import Given
from web.wording import FACETS, term


@get("/api", include_in_schema=False)
async def interface(explored: Given, request: Request[Any, Any, Any]) -> Response[str]:
    """What programs can ask, and the values that each filter takes."""
    document = request.app.openapi_schema.to_schema()
    values = {
        facet: [(each.value, term(each.value, facet)) for each in words]
        for facet, words in VOCABULARIES.items()
    }
    return explored.record_page(
        "interface",
        asked={path: operations["get"] for path, operations in document["paths"].items()},
        filters=[(facet.value, FACETS[facet], values.get(facet, [])) for facet in Facet],
    )
