"""Newsrooms that run Jadu: the feed of the newest articles, and the pages of the news list.

The feed has no guid, so an article is identified by its number (`/news/article/1234/its-title`).
"""

import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlunsplit

from pipeline.addresses import parts_of
from pipeline.model.dates import parse_published
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import is_archive, next_page, older, role
from pipeline.sources._block_pages import page_of, unexpected
from pipeline.sources._html import address, tree_of
from pipeline.sources._list_detection import find_rows
from pipeline.sources.feed import Entry, listing_of, read_entries, walk_of

OPTIONS: Mapping[str, type] = {}
EXPECTS = "articles"
GENERAL = True

_ARTICLE = re.compile(r"/news/article/(\d+)(?:/|$)")
_FEED = re.compile(r"/rss/(?:\d+/)?news/?$")
_MADE = re.compile(rb"\bjadu\b", re.IGNORECASE)


def first(source: Source) -> tuple[Request, ...]:
    """The feed in `source.url`, or else the site's feed of all news."""
    return (
        Request(
            source.url
            if _FEED.search(parts_of(source.url).path)
            else _beside(source.url, "/rss/news")
        ),
    )


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    """The list of news, newest first; the walk continues until articles are older than `since`."""
    return (Request(_beside(source.url, "/news"), role(since)),)


def recognises(response: Response) -> str | None:
    """The feed of this page's site, shown by its articles' addresses or the software's name."""
    if _FEED.search(parts_of(response.url).path) and b"<rss" in response.body[:500]:
        return response.url
    own = _own_addresses(response)
    made = _MADE.search(response.body) is not None
    articles = any(map(_is_article, own))
    feed = next((url for url in own if _FEED.search(parts_of(url).path)), None)
    if feed and (articles or made):
        return feed
    return _beside(response.url, "/rss/news") if articles and made else None


def _own_addresses(response: Response) -> list[str]:
    """The addresses of the same site that a page links to."""
    page = tree_of(response)
    if page is None:
        return []
    here = parts_of(response.url).netloc
    urls = (address(response.url, link.get("href")) for link in page.xpath("//*[@href]"))
    return [url for url in urls if parts_of(url).netloc == here]


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The articles in the feed or, in an archive, on a page of the list.

    Raises UnexpectedShape for anything else.
    """
    if not is_archive(request):
        entries = read_entries(source, request, response, "the feed of a Jadu newsroom")
        return walk_of(
            (_item(entry, response.url) for entry in entries), request, rows=len(entries)
        )
    page = page_of(source, request, response, "a page of a Jadu newsroom's list")
    rows = find_rows(page, response.url, only=_is_article)
    listings = [
        Listing(
            url=row.url,
            title=row.title,
            source_ref=_ref(row.url),
            published=parse_published(row.date),
            summary=row.summary,
        )
        for row in rows
    ]
    if not listings:
        raise unexpected(
            source, request, response, "a page of a Jadu newsroom's list", "one without articles"
        )
    following = "" if older(listings, request) else next_page(page, response.url)
    walk = walk_of(listings, request, rows=len(listings))
    return ListingPage(
        listings=walk.listings,
        next=(Request(following, request.role),) if following else (),
        rows=len(listings),
    )


def _item(entry: Entry, base: str) -> Listing | None:
    url = address(base, entry.link) or address("", entry.guid)
    return listing_of(entry, url, _ref(url), ", ".join(filter(None, entry.tags))) if url else None


def _is_article(url: str) -> bool:
    return _ARTICLE.search(parts_of(url).path) is not None


def _ref(url: str) -> str:
    """An article's key: its number, or its address if it has none."""
    match = _ARTICLE.search(parts_of(url).path)
    return f"article/{match[1]}" if match else url


def _beside(url: str, path: str) -> str:
    """An address on the same site."""
    parts = parts_of(url)
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))
