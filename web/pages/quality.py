"""What the record rests on: its sources with their state, and what is not known."""

from collections import Counter

from litestar import Response, get

from pipeline.explorer.areas import overviews
from pipeline.ingestion.health.verdict import BROKEN
from web.explored import Given


@get("/sources", include_in_schema=False)
async def sources(explored: Given) -> Response[str]:
    """Every watched source, those that cannot be read first."""
    rows = explored.record.store.watched()
    rows.sort(key=lambda each: (each.state not in BROKEN, each.publisher, each.id))
    watched = {each.local_area for each in rows if each.local_area}
    areas = overviews(explored.record.register, explored.record.store.inspection_records())
    return explored.record_page(
        "sources",
        sources=rows,
        states=Counter(each.state for each in rows),
        unwatched=[each for each in areas if each.gss_code not in watched],
        unknown=[each for each in areas if not each.inspections],
        dateless=sum(
            each.published_on is None for each in explored.record.store.publication_records()
        ),
    )
