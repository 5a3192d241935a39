"""What a site lists, read and taken in within limits: of time, of rows, and of letters."""

import hashlib
from collections.abc import Callable
from dataclasses import replace

from pipeline import sources
from pipeline.context import Context
from pipeline.errors import DocumentError, UnexpectedShape
from pipeline.model.documents import LONGEST_TITLE, at_most
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source

READ_AT_ONCE = 200_000
"""Bytes of a page that is read where all else is done: what is longer could hold that up for
seconds, and is read in a process of its own, with limits of time and memory.
"""

MOST_NEW = 5_000
"""The most publications that one reading of a page adds; of known ones, it looks at as many."""
LONGEST_NAME, LONGEST_SUMMARY = 200, 20_000
"""Letters of a label or a publisher, and of a summary."""
LONGEST_ADDRESS = 4_000
"""Letters of an address or a guid: servers take no longer addresses."""


async def read_page(
    context: Context, source: Source, request: Request, response: Response
) -> ListingPage:
    """What a page lists, with short words. Raises UnexpectedShape, also when reading took too
    long.
    """
    if len(response.body) <= READ_AT_ONCE:
        return with_short_words(context.adapters[source.kind].read(source, request, response))
    try:
        page = await context.extractor.apart(sources.read, source, request, response)
    except DocumentError as fault:
        raise UnexpectedShape(
            f"{request.url} has {len(response.body):,} bytes, and could not be read: {fault}",
            source=source.id,
            url=request.url,
        ) from fault
    return with_short_words(page)


def with_short_words(page: ListingPage) -> ListingPage:
    """A page with its words cut, each with a mark, and without what has an impossible address."""
    whole = [each for each in page.listings if len(each.url) <= LONGEST_ADDRESS]
    lost = len(page.listings) - len(whole)
    problem = (f"{lost} of {page.rows} rows have an address that is too long, and are left out",)
    return replace(
        page,
        listings=tuple(map(_short, whole)),
        problems=(*page.problems, *(problem if lost else ())),
    )


def _short(listing: Listing) -> Listing:
    ref = listing.source_ref
    if len(ref) > LONGEST_ADDRESS:
        ref = hashlib.sha256(ref.encode()).hexdigest()
    return replace(
        listing,
        title=at_most(listing.title, LONGEST_TITLE),
        summary=at_most(listing.summary, LONGEST_SUMMARY),
        kind=at_most(listing.kind, LONGEST_NAME),
        publisher=at_most(listing.publisher, LONGEST_NAME),
        source_ref=ref,
    )


def overlong(page: ListingPage) -> bool:
    """Whether a page lists more than is taken in at once."""
    return len(page.listings) > MOST_NEW


def newest(page: ListingPage, known: Callable[[], set[str]], url: str) -> ListingPage:
    """A page with the newest of what is not `known` yet, by its ref, and of what is.

    Says so if unknown ones are left for the next reading. `known` is called only for a long page.
    """
    if not overlong(page):
        return page
    refs = known()
    listings = sorted(page.listings, key=lambda each: each.published or "", reverse=True)
    fresh = [each for each in listings if each.ref not in refs]
    old = [each for each in listings if each.ref in refs]
    problem = (
        f"{url} lists {len(page.listings):,} publications, {len(fresh):,} of them new: the newest"
        f" {MOST_NEW:,} are taken in now, the others when it is read again",
    )
    return replace(
        page,
        listings=(*fresh[:MOST_NEW], *old[:MOST_NEW]),
        problems=(*page.problems, *(problem if len(fresh) > MOST_NEW else ())),
    )
