"""Reads elements of a page as rows of a list: address, title, date and summary of each.

Every part of the page is read once, however many elements around it are tried as rows.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from lxml.html import HtmlElement

from pipeline.sources._boilerplate import Boilerplate
from pipeline.sources._html import address, text_of, words
from pipeline.sources._page_index import HEADINGS, MORE, PageIndex, is_date

_NAMING = ("h2", "h3", "h4")
_LONG_TITLE = 12
TITLE_WORDS = 4.0
"""Words that titles without dates must have on average: menus have two."""
_MOST_PARTS = 500
"""Links, headings, paragraphs or dates that a row may have; an element with more is none."""


Wanted = Callable[[str], bool]
"""Whether an address is that of a publication, where a site's addresses tell."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: element, link address, title, stated date ("" if none) and summary."""

    element: HtmlElement
    url: str
    title: str
    date: str
    summary: str

    def worth(self) -> float:
        """How much it looks like a publication in a list."""
        said = min(len(self.title.split()), _LONG_TITLE) / _LONG_TITLE
        return (
            said
            + 0.6 * bool(self.date)
            + 0.2 * bool(self.summary)
            + 0.2 * any(True for _ in self.element.iter(*HEADINGS))
        )


class _Link(NamedTuple):
    """What a link says; `headed`: a heading is in it, `in_heading`: it is in one."""

    url: str
    title: str
    headed: bool
    in_heading: bool


class RowReader:
    """Reads elements of one page at `base` as rows; with `only`, other links do not count."""

    def __init__(self, root: HtmlElement, base: str, only: Wanted | None = None) -> None:
        self.boilerplate = Boilerplate()
        self._root, self._base, self._only = root, base, only
        self._links: dict[HtmlElement, _Link] = {}
        self._linked: dict[HtmlElement, bool] = {}

    @cached_property
    def _page(self) -> PageIndex:
        return PageIndex(self._root)

    def row(self, element: HtmlElement) -> Row | None:
        """An element read as a row; None if it has no titled link, or several of equal rank."""
        if self._page.most_parts(element) > _MOST_PARTS:
            return None
        links = self._own_links(element)
        if not links or self._heads_several(element):
            return None
        titled = {url: max((each.title for each in same), key=len) for url, same in links.items()}
        url = max(
            titled,
            key=lambda each: (any(one.in_heading for one in links[each]), len(titled[each])),
        )
        title = titled[url]
        heading = next(self._headings(element), None)
        if heading is not None and self._better_title(heading, title, links[url][0]):
            title = self._page.text(heading)
        if not title or MORE.fullmatch(title) or _rivals(titled, url) > 1:
            return None
        return Row(element, url, title, self.date(element, title), self._summary(element, title))

    def _own_links(self, element: HtmlElement) -> dict[str, list[_Link]]:
        """An element's links by address, those aside left out; empty if they are several rows'."""
        links: dict[str, list[_Link]] = {}
        titles = set()
        for node in self._page.links.within(element):
            link = self._link(node)
            if not link.url or self.boilerplate.aside(node, element):
                continue
            links.setdefault(link.url, []).append(link)
            if len(link.title.split()) >= TITLE_WORDS:
                titles.add(link.url)
            # one of them is the row's own, and the other two its rivals
            if len(titles) > 2:
                return {}
        return links

    def _link(self, node: HtmlElement) -> _Link:
        if node not in self._links:
            url = address(self._base, node.get("href", ""))
            if not url or (self._only is not None and not self._only(url)):
                self._links[node] = _Link("", "", headed=False, in_heading=False)
            else:
                heading = next(node.iter(*HEADINGS), None)
                self._links[node] = _Link(
                    url,
                    _title(node if heading is None else heading),
                    heading is not None,
                    next(node.iterancestors(*_NAMING), None) is not None,
                )
        return self._links[node]

    def _headings(self, element: HtmlElement) -> Iterator[HtmlElement]:
        return (
            heading
            for heading in self._page.headings.within(element)
            if not self.boilerplate.aside(heading, element)
        )

    def _heads_several(self, element: HtmlElement) -> bool:
        """Whether more than one heading is or contains a link, as if it had several rows."""
        linked = filter(self._is_linked, self._headings(element))
        return next(linked, None) is not None and next(linked, None) is not None

    def _is_linked(self, heading: HtmlElement) -> bool:
        if heading not in self._linked:
            self._linked[heading] = any(
                link.get("href") is not None
                for links in (heading.iter("a"), heading.iterancestors("a"))
                for link in links
            )
        return self._linked[heading]

    def _better_title(self, heading: HtmlElement, title: str, link: _Link) -> bool:
        """Whether a row's heading names it rather than the words of its link."""
        if not title or MORE.fullmatch(title) or len(self._page.text(heading)) > len(title):
            return True
        return link.headed

    def date(self, element: HtmlElement, title: str = "") -> str:
        """The row's own date as written: a time element, or text that is only a date; "" if none.

        Dates within sentences, and those of updates, events and deadlines, are not publication
        dates.
        """
        dates: dict[str, str] = {}
        for node in self._page.dated.within(element):
            if self.boilerplate.aside(node, element):
                continue
            for raw in self._page.dates_of(node, element, title):
                if parsed := self._page.published(raw):
                    dates[parsed] = raw
            if len({parsed[:10] for parsed in dates}) > 1:
                return ""
        return dates[max(dates, key=len)] if dates else ""

    def _summary(self, element: HtmlElement, title: str) -> str:
        return max(
            (
                said
                for node in self._page.paragraphs.within(element)
                if not self.boilerplate.aside(node, element)
                and (said := self._page.said(node))
                and said != title
            ),
            key=len,
            default="",
        )


def _title(node: HtmlElement) -> str:
    """The words of a link or its heading; whole, where they are cut short and it names them."""
    said = text_of(node)
    begun = said.removesuffix("…").removesuffix("...").rstrip()
    if begun != said:
        for each in (node.get("title"), node.get("aria-label")):
            if begun and each and words(each).startswith(begun):
                return words(each)
    return "" if MORE.fullmatch(said) or is_date(said) else said


def _rivals(titled: dict[str, str], best: str) -> int:
    """How many other links are as good as the best: with two, the element contains several rows."""
    return sum(len(title.split()) >= TITLE_WORDS for url, title in titled.items() if url != best)
