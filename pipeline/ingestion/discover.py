"""Stores what a page lists: publications with their events, and rows held until confirmed."""

from collections.abc import Mapping
from datetime import timedelta

from pipeline.analysis.recognition import prefilter
from pipeline.clock import london_date, stamp
from pipeline.context import Context
from pipeline.errors import UnknownTerm
from pipeline.ingestion.health.verdict import PollResult
from pipeline.model.documents import PartialDate
from pipeline.model.events import PUBLICATION_DISCOVERED, NewEvent
from pipeline.model.publication_rows import PublicationColumns, PublicationRow
from pipeline.model.sources import Listing, ListingPage, Request, Source
from pipeline.model.terms import DocType, Origin
from pipeline.sources import adapter, kinds

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
    payload: dict[str, object] = {"first": True} if first else {}
    if undated:
        payload["undated"] = limit
    if listing.revised:
        payload["revised"] = True
    if id is None:
        join_listing(context, source, listing, day, origin, payload)
        return None
    if prefilter.speaks_of_inspection(f"{listing.title}\n{listing.summary}"):
        context.store.update_publication(id, speaks=True)
    context.store.emit(
        NewEvent(name=PUBLICATION_DISCOVERED, subject=id, input="", origin=origin, payload=payload),
        context.now(),
    )
    return id


def join_listing(
    context: Context,
    source: Source,
    listing: Listing,
    day: str | None,
    origin: Origin,
    payload: Mapping[str, object],
) -> None:
    """Adds a listing to the publication that it is of, which is read again if that may change it.

    One about an inspection is rechecked when a source lists it otherwise than before; one that was
    put aside is read once more under another title, or if it was not read for its title alone and
    this listing promises more; one whose area nobody knew, if this source's is known.
    """
    again = context.store.listed_again(source, listing, day, context.now())
    if again is None:
        return
    if again.changed or again.retitled:
        context.store.check_soon([again.publication], context.now())
    row = context.store.publication(again.publication)
    area = (listing.local_area or source.local_area) if row.listed_area is None else None
    if area:
        context.store.update_publication(row.id, listed_area=area)
    promises = again.by_another and row.document_id is None and not skipped(source, listing)
    if (row.state == "ended" and (again.retitled or promises)) or (row.state == "review" and area):
        wanted = {"wanted": True} if not skipped(source, listing) else {}
        read_once_more(context, row, listing, day, origin, {**payload, **wanted})


def skipped(source: Source, listing: Listing) -> str:
    """Why what a source lists is not worth fetching; "" when it is."""
    words = (listing.title, listing.summary, listing.kind, listing.url)
    return why_skipped(source.kind, source.doc_type, words)


def why_skipped(kind: str, doc_type: DocType | None, words: tuple[str, str, str, str]) -> str:
    """Why a listed publication is not worth fetching; "" when it is.

    `words` are its title, its summary, its site's label and its address.
    """
    general = kind in kinds() and adapter(kind).GENERAL
    return prefilter.worth_reading(*words)[1] if prefilter.is_general(general, doc_type) else ""


def read_once_more(
    context: Context,
    row: PublicationRow,
    listing: Listing,
    day: str | None,
    origin: Origin,
    payload: Mapping[str, object],
) -> None:
    """Sends a known publication through the steps again, once for each title that it is given."""
    again = f"listed as {listing.title.casefold()}"
    event = NewEvent(
        name=PUBLICATION_DISCOVERED,
        subject=row.id,
        input=again,
        origin=origin,
        payload={"again": again, **payload},
    )
    if context.store.emit(event, context.now())() is None:
        return
    columns: PublicationColumns = {
        "title": listing.title or row.title,
        "summary": listing.summary or row.summary,
        "kind": listing.kind or row.kind,
        "origin": origin,
        "state": "discovered",
        "reason": "",
    }
    if day is not None:
        columns["published_on"], columns["date_doubt"] = PartialDate(day), ""
    context.store.update_publication(row.id, **columns)
