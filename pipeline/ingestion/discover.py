"""What a page lists enters the store: publications with their events, and rows that were kept apart until confirmed."""

from datetime import timedelta

from pipeline.clock import london_date, stamp
from pipeline.context import Tools
from pipeline.errors import UnknownTerm
from pipeline.ingestion.health.verdict import Round
from pipeline.model.events import PUBLICATION_DISCOVERED, NewEvent
from pipeline.model.sources import Listing, Request, Source, Walk
from pipeline.model.terms import Origin

QUIET_DAYS = 30
"""On a source's first walk, what was published longer ago than this enters silently, as a backfill would."""


def store_listings(tools: Tools, source: Source, request: Request, walk: Walk, found: Round, first: bool) -> None:
    """Records what a page lists, in the open transaction, and asks about words that the vocabulary lacks."""
    for listing in walk.listings:
        if id := discover(tools, source, listing, first):
            found.new.append((id, listing))
    for field_name, value in walk.unknown:
        words = f"{request.url}: {UnknownTerm(field_name, value)} (what bears it is kept and read all the same)"
        tools.store.raise_issue("term", f"{field_name}: {value}", words, tools.now())


def release(tools: Tools, source: Source, found: Round, *, everything: bool) -> None:
    """Lets go of rows that were held back, in the open transaction: those known now, or all where a person or time says so."""
    for listing in tools.store.held_listings(source.id) if everything else ():
        if id := discover(tools, source, listing, first=False):
            found.new.append((id, listing))
    tools.store.drop_known_held(source.id)


def quiet_before(tools: Tools) -> str:
    """The London date before which a publication of a source's first walk enters silently."""
    return london_date(stamp(tools.clock.now() - timedelta(days=QUIET_DAYS))) or ""


def discover(
    tools: Tools, source: Source, listing: Listing, first: bool, parent: str | None = None, origin: Origin | None = None
) -> str | None:  # fmt: skip
    """Records a publication and its event, in the open transaction; None when it was known.

    A first walk shows what has long been there. What it does not date is `undated` until its text is read.
    """
    day = london_date(listing.published)
    limit = quiet_before(tools)
    undated = origin is None and first and day is None
    if origin is None:
        origin = Origin.BACKFILL if first and day is not None and day < limit else Origin.LIVE
    id = tools.store.discover(source, listing, published_on=day, origin=origin, now=tools.now(), parent=parent)
    if id is not None:
        payload: dict[str, object] = {"undated": limit} if undated else {}
        tools.store.emit(NewEvent(PUBLICATION_DISCOVERED, id, "", origin, payload), tools.now())
    else:
        tools.store.listed_again(source, listing, day, tools.now())
    return id
