"""Stable ids from a few raw fields, so that repeating a step writes nothing twice."""

import hashlib

from pipeline.model.sources import Listing, Source


def key_of(*parts: str) -> str:
    """A stable id from a few raw fields: 20 hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:20]


def listed_id(source: Source, listing: Listing) -> str:
    """The id of a publication that this listing is the first of."""
    return key_of(source.id, listing.ref)


def listing_signature(listing: Listing, published_on: str | None) -> str:
    """What is compared to see whether a listing has changed."""
    return key_of(listing.address, listing.title, published_on or "", listing.kind)
