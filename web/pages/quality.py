"""What the record rests on: its sources, how soon and how often right it is, what is not known."""

import json
from collections import Counter
from datetime import timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from litestar import Response, get

from pipeline.explorer.areas import overviews
from pipeline.explorer.coverage import coverage
from pipeline.exports.dictionary import dictionary
from pipeline.ingestion.health.verdict import BROKEN
from pipeline.model.health import AIM_SECONDS, Delay, DelayRow, duration
from web.explored import Explored, Given
from web.pages.home import by_region

DAYS = 30
"""Over how many days the time from publication to message is measured."""


@get("/sources", include_in_schema=False)
async def sources(explored: Given) -> Response[str]:
    """Every watched source, those that cannot be read first; and all that is known of quality."""
    store = explored.record.store
    rows = [each for each in store.watched() if each.public]
    rows.sort(key=lambda each: (each.state not in BROKEN, each.publisher, each.id))
    areas = overviews(explored.record.register, store.inspection_records())
    covered = coverage(areas, rows, frozenset(BROKEN))
    return explored.record_page(
        "sources",
        sources=rows,
        states=Counter(each.state for each in rows),
        regions=by_region(areas),
        covered={each.area.gss_code: each for each in covered},
        gaps=[each.area for each in covered if each.has_gap],
        unwatched=[each.area for each in covered if not each.watched],
        unknown=[each for each in areas if not each.inspections],
        dateless=store.dateless_publications(),
        lag=lag(explored),
        days=DAYS,
        aim=duration(AIM_SECONDS[Delay.TOLD]),
        duration=duration,
        accuracy=accuracy(),
    )


@get("/data-dictionary", include_in_schema=False)
async def data_dictionary(explored: Given) -> Response[str]:
    """What each column of the public tables means."""
    return explored.record_page("data_dictionary", tables=dictionary())


def lag(explored: Explored) -> DelayRow | None:
    """The time from publication to message in the last days, where any was measured."""
    today = explored.today()
    rows = explored.record.store.delays(f"{today - timedelta(days=DAYS)}T00", f"{today}T23")
    return next((each for each in rows if each.measure is Delay.TOLD), None)


@cache
def accuracy() -> list[dict[str, Any]]:
    """The figures of the last evaluation: tables with a title and rows of words and a figure."""
    made = files("pipeline") / "data" / "accuracy.json"
    found: list[dict[str, Any]] = json.loads(made.read_text(encoding="utf-8"))
    return found
