"""Pages of any site with a list of publications, found with or without CSS selectors.

For sites without a feed. A page without a credible list is refused, and so are forms, walls and
"not found" pages.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from cssselect import SelectorError
from lxml.cssselect import CSSSelector
from lxml.html import HtmlElement

from pipeline.model.dates import parse_published
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import is_archive, next_page, older, role
from pipeline.sources._block_pages import not_a_page, page_of, unexpected
from pipeline.sources._html import address, text_of, tree_of
from pipeline.sources._list_detection import find_rows
from pipeline.sources._options import wrong
from pipeline.sources._rows import Row, RowReader
from pipeline.sources.feed import walk_of

OPTIONS: Mapping[str, type] = {
    "row": str,
    "link": str,
    "title": str,
    "date": str,
    "summary": str,
    "next": str,
}
EXPECTS = "rows of the list"
GENERAL = True

_DATED = 3
"""How many dated rows make an unknown page worth watching as a list."""
_FURTHER, _PAGES = "page:", 10
"""The role of further pages in a poll, and how many pages of a list are read in one."""


def first(source: Source) -> tuple[Request, ...]:
    """The page with the list."""
    return (Request(source.url),)


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    """The same page; the walk continues page by page until rows are older than `since`."""
    return (Request(source.url, role(since)),)


def recognises(response: Response) -> str | None:
    """The page's own address if it contains a list whose links are mostly dated."""
    page = tree_of(response)
    if page is None or not_a_page(response, page):
        return None
    rows = find_rows(page, response.url)
    dated = sum(bool(row.date) for row in rows)
    return response.url if dated >= _DATED and dated * 2 >= len(rows) else None


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The list's rows and the next page: in an archive, or of a list that is not newest first.

    Raises UnexpectedShape when there is no list.
    """
    wanted = _Selectors(source, request)
    page = page_of(source, request, response, "a page with a list of publications")
    rows = wanted.rows(page, response.url) if wanted.given else list(find_rows(page, response.url))
    if not rows:
        came = "a page in which no list is found" + (" by the selectors" if wanted.given else "")
        raise unexpected(source, request, response, "a page with a list of publications", came)
    listings = [
        Listing(
            url=row.url,
            title=row.title,
            source_ref=row.url,
            published=parse_published(row.date),
            summary=row.summary,
        )
        for row in rows
    ]
    following, then = "", next_role(request, listings)
    if then:
        selected = wanted.all("next", page)
        following = next_page(page, response.url, selected if "next" in source.options else None)
    walk = walk_of(listings, request, rows=len(rows))
    return ListingPage(
        listings=walk.listings,
        next=(Request(following, then),) if following else (),
        rows=len(rows),
        problems=walk.problems,
    )


def next_role(request: Request, listings: Sequence[Listing]) -> str:
    """The role of the next page, if it is to be read; "" if not."""
    if is_archive(request):
        return "" if older(listings, request) else request.role
    pages = int(request.role.removeprefix(_FURTHER)) if request.role.startswith(_FURTHER) else 1
    further = pages < _PAGES and (pages > 1 or in_own_order(listings))
    return f"{_FURTHER}{pages + 1}" if further else ""


def in_own_order(listings: Sequence[Listing]) -> bool:
    """Whether a list is in an order of its own, so that news may come on any of its pages.

    Sorted by title, or with dates that go up as well as down; one item kept on top is not enough.
    """
    dates = [each.published[:10] for each in listings if each.published]
    if len(dates) >= _DATED:
        ups = sum(later > earlier for earlier, later in pairwise(dates))
        return ups > 1 and ups * 4 >= len(dates) - 1
    titles = [each.title.casefold() for each in listings]
    return len(titles) > _DATED and titles == sorted(titles)


class _Selectors:
    """The source's CSS selectors; parts without one are detected."""

    def __init__(self, source: Source, request: Request) -> None:
        self.source = source
        self.compiled: dict[str, CSSSelector] = {}
        for key in OPTIONS:
            stated = str(source.options.get(key, ""))
            try:
                self.compiled |= {key: CSSSelector(stated, translator="html")} if stated else {}
            except SelectorError as fault:
                raise wrong(source, request, key, "CSS selector", fault) from fault
        self.given = bool(self.compiled.keys() & {"row", "link"})

    def all(self, key: str, within: HtmlElement) -> list[HtmlElement]:
        """The elements that a selector matches below an element, or the element itself."""
        found: Any = self.compiled[key](within) if key in self.compiled else ()
        return list(found)

    def rows(self, page: HtmlElement, base: str) -> list[Row]:
        """The rows that the selectors match, except those without a link or title."""
        elements = self.all("row" if "row" in self.compiled else "link", page)
        reader = RowReader(page, base)
        return [row for element in elements if (row := self.row(element, base, reader))]

    def row(self, element: HtmlElement, base: str, reader: RowReader) -> Row | None:
        """One row, each part by its selector or else by detection."""
        found = reader.row(element)
        link = self.link(element, any_other=found is None)
        told = found or Row(element, "", "", "", "")
        url, words = told.url, ""
        if link is not None:
            url, words = address(base, link.get("href")), text_of(link)
        title = self.said("title", element) or words or told.title
        summary = self.said("summary", element)
        if "summary" not in self.compiled:
            summary = told.summary
        if not url or not title:
            return None
        date = self.day(element, found, title, reader)
        return Row(element, url, title, date, summary)

    def link(self, element: HtmlElement, *, any_other: bool) -> HtmlElement | None:
        """The link that the selector matches, or else the first one where it should be."""
        link = next((each for each in self.all("link", element) if each.get("href")), None)
        if link is None and any_other:
            return next((each for each in element.iter("a") if each.get("href")), None)
        return link

    def day(self, element: HtmlElement, found: Row | None, title: str, reader: RowReader) -> str:
        """The date as written: by the selector, which may match nothing, or else by detection."""
        if "date" not in self.compiled:
            return found.date if found else reader.date(element, title)
        stated = self.all("date", element)
        return (stated[0].get("datetime") or text_of(stated[0])) if stated else ""

    def said(self, key: str, element: HtmlElement) -> str:
        """The text of the first element that a selector matches."""
        return next((text_of(each) for each in self.all(key, element)), "")
