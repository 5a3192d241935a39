"""Finds a page's list of publications without being told where it is.

A list is a repeated structure: elements at the same place in the page's tree, each with a titled
link of its own. Of all such sets, the one whose rows say most wins (long titles, headings, dates,
summaries); menus, footers, related links, pagination and consent banners are excluded first.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, takewhile

from lxml import etree
from lxml.html import HtmlElement

from pipeline.sources._html import address, text_of
from pipeline.sources._page_index import is_date
from pipeline.sources._rows import TITLE_WORDS, Row, RowReader, Wanted

_MAIN = (
    "//main | //*[@role='main'] | //*[@id='content' or @id='main-content' or @id='main' or"
    " @id='primary']"
)
_PASSING = frozenset(
    ("first", "last", "odd", "even", "active", "sticky", "featured", "clearfix", "row", "new")
)
_FLAT = 4
"""Elements behind a title that may belong to it."""
_FEWEST = 3
"""Rows without dates that make a list."""


def find_rows(page: HtmlElement, base: str, only: Wanted | None = None) -> tuple[Row, ...]:
    """The rows of the page's list, in order; none if nothing looks like a list of publications.

    With `only`, the addresses of publications are known: other links do not count, and any list of
    such links is accepted.
    """
    best: list[Row] = []
    worth = 0.0
    reader = RowReader(page, base, only)
    for elements in _groups(page, base, only, reader):
        rows = _flat(_distinct([row for each in elements if (row := reader.row(each))]), reader)
        total = sum(row.worth() for row in rows)
        if total > worth and (only or believable(rows)):
            best, worth = rows, total
    return tuple(_with_siblings(best, reader))


def believable(rows: list[Row]) -> bool:
    """Whether rows may be a list of publications: dated, or at least three with proper titles."""
    dated = sum(bool(row.date) for row in rows)
    if dated and dated * 2 >= len(rows):
        return True
    return (
        len(rows) >= _FEWEST
        and sum(len(row.title.split()) for row in rows) / len(rows) >= TITLE_WORDS
    )


def _flat(rows: list[Row], reader: RowReader) -> list[Row]:
    """Rows from titles alone, each with the date and text that follow it up to the next title."""
    if any(row.date or row.summary or row.element.tag == "li" for row in rows):
        return rows
    own = {row.element for row in rows}
    found = []
    for row in rows:
        siblings = row.element.itersiblings(tag=etree.Element)
        behind = list(islice(takewhile(lambda each: each not in own, siblings), _FLAT))
        dates = [
            date
            for each in behind
            if not reader.boilerplate.aside(each) and (date := reader.date(each, row.title))
        ]
        words = [
            said
            for each in behind
            if each.tag in ("p", "dd") and not is_date(said := text_of(each))
        ]
        found.append(
            replace(row, date=dates[0] if dates else "", summary=max(words, key=len, default=""))
        )
    return found


def _groups(
    page: HtmlElement, base: str, only: Wanted | None, reader: RowReader
) -> Iterable[list[HtmlElement]]:
    """The elements of the main part that contain links, grouped by their place: by the tags and
    first classes of an element and of those around it.
    """
    mains = page.xpath(_MAIN) or page.xpath("//body")
    places = _Places()
    for main in mains[:1]:
        for link in main.iter("a"):
            if not link.get("href") or (only and not only(address(base, link.get("href")))):
                continue
            if reader.boilerplate.aside(link) or reader.boilerplate.under_aside_heading(link, main):
                continue
            places.add(link, main)
    return places.groups.values()


class _Places:
    """Elements grouped by their place on the page."""

    def __init__(self) -> None:
        self.groups: defaultdict[int, list[HtmlElement]] = defaultdict(list)
        self._numbers: dict[tuple[int, str], int] = {}
        self._known: dict[HtmlElement, int] = {}

    def add(self, link: HtmlElement, main: HtmlElement) -> None:
        """Adds a link and those of its ancestors in the main part that are not there yet."""
        unknown, node = [], link
        while node is not main and node not in self._known:
            unknown.append(node)
            node = node.getparent()
        number = self._known.get(node, 0)
        for each in reversed(unknown):
            number = self._numbers.setdefault((number, _name(each)), len(self._numbers) + 1)
            self._known[each] = number
            self.groups[number].append(each)


def _name(element: HtmlElement) -> str:
    classes = [each for each in element.get("class", "").split() if each.lower() not in _PASSING]
    plain = next(
        (each for each in classes if not any(character.isdigit() for character in each)), ""
    )
    return f"{element.tag}.{plain}"


def _distinct(rows: list[Row]) -> list[Row]:
    found: dict[str, Row] = {}
    for row in rows:
        found.setdefault(row.url, row)
    return list(found.values())


def _with_siblings(rows: list[Row], reader: RowReader) -> list[Row]:
    """The rows plus neighbours with different mark-up (such as a featured one), in page order."""
    found = [*rows, *_beside(rows, reader)] if len(rows) > 1 else rows
    if len(found) == len(rows):
        return _distinct(rows)
    places = {each: number for number, each in enumerate(rows[0].element.getroottree().iter())}
    return _distinct(sorted(found, key=lambda row: places[row.element]))


def _beside(rows: list[Row], reader: RowReader) -> Iterator[Row]:
    """The rows among the siblings of known ones."""
    known = {row.element for row in rows}
    tag, dated = rows[0].element.tag, all(row.date for row in rows)
    for parent in dict.fromkeys(row.element.getparent() for row in rows):
        for child in parent if parent is not None and tag != "a" else ():
            if child in known or child.tag != tag or reader.boilerplate.aside(child):
                continue
            row = reader.row(child)
            if row and (row.date or not dated) and len(row.title.split()) >= _FEWEST:
                yield row
