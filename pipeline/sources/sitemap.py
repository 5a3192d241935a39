"""Sitemaps: XML lists of a site's addresses, plain or compressed, and indexes of such lists.

https://www.sitemaps.org/protocol.html. `lastmod` says when a page last changed for any reason, not
when it was published: publications are identified by their addresses alone and have no date, except
in news sitemaps (`news:publication_date`). Only an archive walk uses `lastmod`, for what it does
show: a page or list last changed before the first day contains nothing published later.
"""

import re
import zlib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from lxml import etree

from pipeline.model.dates import parse_published
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import role, since_of
from pipeline.sources._block_pages import unexpected
from pipeline.sources._html import address, words
from pipeline.sources._options import pattern
from pipeline.sources.feed import walk_of

OPTIONS: Mapping[str, type] = {"match": str}
EXPECTS = "addresses that `match`"
GENERAL = False

MOST_BYTES = 60_000_000
"""The largest list, in bytes uncompressed; the protocol allows 50 MB."""
_PIECE = 65_536
_WANTED = "a sitemap"
_ROOTS = ("urlset", "sitemapindex")
_DECLARED = re.compile(rb"<!(?:doctype|entity)", re.IGNORECASE)
_MET = ("{*}urlset", "{*}sitemapindex", "{*}url", "{*}sitemap")
_PARTS = ("loc", "lastmod", "title", "publication_date")


def first(source: Source) -> tuple[Request, ...]:
    """The sitemap or index in `source.url`."""
    return (Request(source.url),)


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    """The same; lists and pages last changed before `since` are skipped."""
    return (Request(source.url, role(since)),)


def recognises(response: Response) -> str | None:
    """The address, if this is a sitemap or index, judged by its first element."""
    try:
        return response.url if next(_entries(response.body), None) else None
    except _Broken:
        return None


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The addresses that match `match`, or the lists in an index.

    Raises UnexpectedShape for anything but a complete sitemap.
    """
    matching, since = pattern(source, request, "match"), since_of(request)
    lists: dict[str, None] = {}
    found: dict[str, Listing | None] = {}
    total = 0
    try:
        for root, said in _entries(response.body):
            total += 1
            stated = said.get("loc", "")
            if since and _before(said.get("lastmod", ""), since):
                continue
            url = address(response.url, stated)
            if root == "sitemapindex" and url:
                lists[url] = None
            elif root == "urlset" and matching.search(stated):
                found[url or f"#{total}"] = _listing(url, said)
    except _Broken as fault:
        raise unexpected(source, request, response, _WANTED, str(fault)) from fault
    if not total:
        raise unexpected(source, request, response, _WANTED, "one without any address")
    walk = walk_of(found.values(), request, rows=len(found))
    problems = walk.problems
    if not (lists or found or since):
        problems = (*problems, f"{request.url}: none of its {total} addresses fits `match`")
    return ListingPage(
        listings=walk.listings,
        next=tuple(Request(url, request.role) for url in lists),
        rows=len(found),
        problems=problems,
    )


def _before(changed: str, since: str) -> bool:
    """Whether the last change is stated and before a day."""
    day = parse_published(changed)
    return day is not None and day[:10] < since


def _listing(url: str, said: Mapping[str, str]) -> Listing | None:
    if not url:
        return None
    return Listing(
        url=url,
        title=words(said.get("title", "")),
        source_ref=url,
        published=parse_published(said.get("publication_date", "")),
    )


class _Broken(Exception):
    """The bytes are not a complete sitemap.

    The message says why, in words that follow "is"; it is "" when they are something else
    altogether.
    """


def _entries(body: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    """The entries, one in memory at a time: the list's root element, and each entry's values."""
    parser = etree.XMLPullParser(
        ("start", "end"), tag=_MET, resolve_entities=False, no_network=True, huge_tree=False
    )
    root = ""
    try:
        for piece in _pieces(body):
            if not root and _DECLARED.search(piece[:2000]):
                raise _Broken("")
            parser.feed(piece)
            for event, element in _events(parser):
                if event == "start":
                    root = root or (_local(element) if element.getparent() is None else "")
                elif _local(element) not in _ROOTS:
                    yield root, _said(element)
                    _forget(element)
        parser.close()
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise _Broken("one that breaks off or is no sound XML" if root else "") from fault
    if not root:
        raise _Broken("")


def _said(entry: Any) -> dict[str, str]:
    """An entry's values, by element name."""
    parts = ((_local(each), each) for each in entry.iter())
    return {name: (each.text or "").strip() for name, each in parts if name in _PARTS}


def _forget(entry: Any) -> None:
    """Frees the memory of an entry and everything before it."""
    entry.clear()
    while entry.getprevious() is not None:
        del entry.getparent()[0]


def _events(parser: etree.XMLPullParser) -> Iterator[tuple[str, Any]]:
    """The parser's events; its types include kinds that are not requested."""
    yield from parser.read_events()


def _pieces(body: bytes) -> Iterator[bytes]:
    """The bytes piece by piece, decompressed if they are gzip."""
    if not body.startswith(b"\x1f\x8b"):
        body = body.lstrip(b"\xef\xbb\xbf \t\r\n")
        for start in range(0, len(body), _PIECE):
            yield body[start : start + _PIECE]
        return
    gunzip, given = zlib.decompressobj(31), 0
    rest = body
    try:
        while rest and not gunzip.eof:
            piece = gunzip.decompress(rest, _PIECE)
            rest, given = gunzip.unconsumed_tail, given + len(piece)
            if given > MOST_BYTES:
                raise _Broken(f"one of more than {MOST_BYTES:,} bytes")
            yield piece
    except zlib.error as fault:
        raise _Broken("compressed bytes that are broken") from fault


def _local(element: Any) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
