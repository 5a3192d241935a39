"""Stores what a page lists: publications with their events, and rows held until confirmed."""

from datetime import timedelta

from pipeline.clock import london_date, stamp
from pipeline.context import Context
from pipeline.errors import UnknownTerm
from pipeline.ingestion.health.verdict import PollResult
from pipeline.model.events import PUBLICATION_DISCOVERED, NewEvent
from pipeline.model.sources import Listing, ListingPage, Request, Source
from pipeline.model.terms import Origin

QUIET_DAYS = 30
"""On a source's first walk, publications older than this many days enter silently, as in a
backfill.
"""


def store_listings(
    context: Context,
    source: Source,
    request: Request,
    walk: ListingPage,
    found: PollResult,
    first: bool,
) -> None:
    """Records what a page lists, in the open transaction, and raises issues about unknown terms."""
    for listing in walk.listings:
        if id := discover(context, source, listing, first):
            found.new.append((id, listing))
    for field_name, value in walk.unknown:
        words = (
            f"{request.url}: {UnknownTerm(field_name, value)} (what bears it is kept and read all"
            " the same)"
        )
        context.store.raise_issue("term", f"{field_name}: {value}", words, context.now())


def release(context: Context, source: Source, found: PollResult, *, everything: bool) -> None:
    """Releases held rows, in the open transaction: those known now, or all if a person or time
    decides.
    """
    for listing in context.store.held_listings(source.id) if everything else ():
        if id := discover(context, source, listing, first=False):
            found.new.append((id, listing))
    context.store.drop_known_held(source.id)


def quiet_before(context: Context) -> str:
    """The London date before which the publications of a source's first walk enter silently."""
    return london_date(stamp(context.clock.now() - timedelta(days=QUIET_DAYS))) or ""


def discover(
    context: Context,
    source: Source,
    listing: Listing,
    first: bool,
    parent: str | None = None,
    origin: Origin | None = None,
) -> str | None:
    """Records a publication and its event, in the open transaction; None when it was known.

    A first walk shows what has long been there. What it does not date is `undated` until its text
    is read.
    """
    day = london_date(listing.published)
    limit = quiet_before(context)
    undated = origin is None and first and day is None
    if origin is None:
        origin = Origin.BACKFILL if first and day is not None and day < limit else Origin.LIVE
    id = context.store.discover(
        source, listing, published_on=day, origin=origin, now=context.now(), parent=parent
    )
    if id is not None:
        payload: dict[str, object] = {"undated": limit} if undated else {}
        context.store.emit(
            NewEvent(
                name=PUBLICATION_DISCOVERED, subject=id, input="", origin=origin, payload=payload
            ),
            context.now(),
        )
    else:
        context.store.listed_again(source, listing, day, context.now())
    return id
