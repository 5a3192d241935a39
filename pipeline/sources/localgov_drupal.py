"""Newsrooms that run LocalGov Drupal: a newsroom's feed, and the search of all its news.

https://github.com/localgovdrupal/localgov_news: `/news/<number of the newsroom>/feed.rss`,
`/news/search`. Pages of the search are counted from 0. An article is identified by its address,
which is the same in feed and search.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from urllib.parse import urlunsplit

from pipeline.addresses import parts_of
from pipeline.model.dates import parse_published
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import is_archive, next_page, older, role
from pipeline.sources._block_pages import page_of, unexpected
from pipeline.sources._html import address, tree_of
from pipeline.sources._list_detection import find_rows
from pipeline.sources.feed import listing_of, read_entries, walk_of

OPTIONS: Mapping[str, type] = {}
EXPECTS = "articles"
GENERAL = True

_FEED = re.compile(r"/feed\.rss$")
_MADE = re.compile(
    rb"localgov[-_](?:news|base|drupal|theme|scarfolk|search)|/localgov/|node--type-localgov-",
    re.IGNORECASE,
)
_WANTED = "a list of news of LocalGov Drupal"


def first(source: Source) -> tuple[Request, ...]:
    """The feed or list in `source.url`; for a site's base address, the search of its news."""
    parts = parts_of(source.url)
    return (Request(source.url if parts.path.strip("/") else _search(source.url)),)


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    """The search of all news, newest first, until articles are older than `since`."""
    return (Request(source.url if _is_list(source.url) else _search(source.url), role(since)),)


def recognises(response: Response) -> str | None:
    """The newsroom's feed if the page links to it, or the search if the software shows."""
    page = tree_of(response)
    if page is None or not _MADE.search(response.body):
        return None
    named = [
        address(response.url, link.get("href"))
        for link in page.xpath("//*[self::a or self::link][@href]")
    ]
    return next((url for url in named if _FEED.search(parts_of(url).path)), _search(response.url))


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The articles in the feed or on a page of the list.

    Raises UnexpectedShape for anything else.
    """
    if _FEED.search(parts_of(request.url).path):
        entries = read_entries(
            source, request, response, "the feed of a newsroom of LocalGov Drupal"
        )
        urls = [address(response.url, entry.link) for entry in entries]
        items = (
            listing_of(entry, url, url, "") if url else None
            for entry, url in zip(entries, urls, strict=True)
        )
        return walk_of(items, request, rows=len(entries))
    page = page_of(source, request, response, _WANTED)
    listings = [
        Listing(
            url=row.url,
            title=row.title,
            source_ref=row.url,
            published=parse_published(row.date),
            summary=row.summary,
        )
        for row in find_rows(page, response.url)
    ]
    if not listings:
        raise unexpected(source, request, response, _WANTED, "a page in which no list is found")
    walk = walk_of(listings, request, rows=len(listings))
    following = (
        next_page(page, response.url)
        if is_archive(request) and not older(listings, request)
        else ""
    )
    return replace(walk, next=(Request(following, request.role),) if following else ())


def _is_list(url: str) -> bool:
    path = parts_of(url).path
    return bool(path.strip("/")) and not _FEED.search(path)


def _search(url: str) -> str:
    parts = parts_of(url)
    return urlunsplit((parts.scheme, parts.netloc, "/news/search", "", ""))
