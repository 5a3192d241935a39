"""The public tables as one SQLite file, which `export sqlite` writes and the pages under /data
show.
"""

import asyncio
import multiprocessing
from pathlib import Path

from pipeline.bootstrap import Options, reading, settings_of
from pipeline.exports import TABLES
from pipeline.exports.selection import exported
from pipeline.extraction.workers import end_at_once
from pipeline.model.lookup_rows import FindingFilter
from storage.public_copy import public_copy

PUBLIC = "public.db"
"""The file's name in the data folder."""
SECONDS = 1800.0
"""The longest time for writing it."""
NARROWED = {
    "findings": (
        "area",
        "voice",
        "kind",
        "main_theme",
        "outcome",
        "framework",
        "doc_type",
        "published_on",
    ),
    "inspections": ("area", "framework", "visit", "outcome", "published_on"),
    "publications": ("doc_type", "publisher", "published_on"),
    "actions": ("area", "kind", "outcome", "framework", "speaker", "judgement", "published_on"),
    "areas": ("region", "latest_outcome"),
    "sources": ("kind", "state"),
}
"""The columns by which each table is narrowed down."""
SEARCHED = {
    "findings": ("quote", "section"),
    "publications": ("title", "publisher"),
    "actions": ("quote", "later_quote"),
}
"""The columns of each table whose words are searched."""


def write_public_copy(options: Options, path: Path) -> dict[str, int]:
    """Writes the file anew and returns how many rows each table has.

    It holds what the other exports hold, and nothing of readers or keys. Raises StorageError.
    """
    base_url, counts = settings_of(options).site.base_url, {}
    with reading(options) as record, public_copy(path) as made:
        for name in TABLES:
            table, rows = exported(record, name, FindingFilter(), base_url)
            kinds = {each.name: int if each.kind == "number" else str for each in table.columns}
            counts[name] = made.add(name, kinds, table.columns[0].name, table.rows(rows))
            made.index(name, NARROWED[name], SEARCHED.get(name, ()))
    return counts


async def copied_beside(options: Options, path: Path) -> None:
    """Writes the file in a process of its own, so that pages do not wait for it."""
    from pebble import ProcessPool

    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPool(max_workers=1, initializer=end_at_once, context=spawn)
    try:
        future = pool.schedule(write_public_copy, args=[options, path], timeout=SECONDS)
        await asyncio.wrap_future(future)
    finally:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()
