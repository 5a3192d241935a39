"""Finds a page's list of publications without being told where it is.

A list is a repeated structure: elements at the same place in the page's tree, each with a titled
link of its own. Of all such sets, the one whose rows say most wins (long titles, headings, dates,
summaries); menus, footers, related links, pagination and consent banners are excluded first.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from lxml import etree
from lxml.html import HtmlElement

from pipeline.model.dates import parse_published
from pipeline.sources._boilerplate import aside, under_aside_heading
from pipeline.sources._html import address, text_of

_MAIN = (
    "//main | //*[@role='main'] | //*[@id='content' or @id='main-content' or @id='main' or"
    " @id='primary']"
)
_HEADINGS = "descendant-or-self::*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5]"
_MORE = re.compile(
    r"(?:read|find out|see|view|learn)? ?(?:more|full (?:story|article|details)|details"
    r"|continue(?: reading)?)\b.{0,12}",
    re.I,
)
_OTHER_DATE = re.compile(
    r"\b(?:updat|modif|clos|deadline|event|expir|until|ends?|starts?|due|by|from|before|between|last|review|meeting)\w*\b",
    re.I,
)
_STATED = re.compile(r"\b(?:publish|post|issu|releas|creat)\w*|^\W*date\b", re.IGNORECASE)
_PASSING = frozenset(
    ("first", "last", "odd", "even", "active", "sticky", "featured", "clearfix", "row", "new")
)
_LONGEST_DATE = 60
_FLAT = 4
"""Elements behind a title that may belong to it."""
_LONG_TITLE = 12
_TITLES_WORDS = 4.0
"""Words that titles without dates must have on average: menus have two."""
_FEWEST = 3
"""Rows without dates that make a list."""


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
            + 0.2 * bool(self.element.xpath(_HEADINGS))
        )


def find_rows(page: HtmlElement, base: str, only: Wanted | None = None) -> tuple[Row, ...]:
    """The rows of the page's list, in order; none if nothing looks like a list of publications.

    With `only`, the addresses of publications are known: other links do not count, and any list of
    such links is accepted.
    """
    best: list[Row] = []
    worth = 0.0
    for elements in _groups(page, base, only).values():
        rows = _flat(
            _distinct([row for element in elements if (row := read_row(element, base, only))])
        )
        total = sum(row.worth() for row in rows)
        if total > worth and (only or believable(rows)):
            best, worth = rows, total
    return tuple(_with_siblings(best, base, only))


def believable(rows: list[Row]) -> bool:
    """Whether rows may be a list of publications: dated, or at least three with proper titles."""
    dated = sum(bool(row.date) for row in rows)
    if dated and dated * 2 >= len(rows):
        return True
    return (
        len(rows) >= _FEWEST
        and sum(len(row.title.split()) for row in rows) / len(rows) >= _TITLES_WORDS
    )


def read_row(element: HtmlElement, base: str, only: Wanted | None = None) -> Row | None:
    """An element read as a row; None if it has no titled link, or several of equal rank."""
    links = _own_links(element, base, only)
    headings = [heading for heading in element.xpath(_HEADINGS) if not aside(heading, element)]
    if not links or _heads_several(headings):
        return None
    titled = {url: max((_title(link) for link in same), key=len) for url, same in links.items()}
    url = max(titled, key=lambda each: (_in_heading(links[each]), len(titled[each])))
    title = titled[url]
    if headings and _better_title(headings[0], title, links[url][0]):
        title = text_of(headings[0])
    if not title or _MORE.fullmatch(title) or (len(titled) > 1 and _rivals(titled, url)):
        return None
    return Row(element, url, title, date_of(element, title), _summary(element, title))


def _own_links(
    element: HtmlElement, base: str, only: Wanted | None
) -> dict[str, list[HtmlElement]]:
    """An element's links by address, those aside left out, and those that are no publication's."""
    links: dict[str, list[HtmlElement]] = defaultdict(list)
    for link in element.iter("a"):
        url = address(base, link.get("href", ""))
        if url and not aside(link, element) and (only is None or only(url)):
            links[url].append(link)
    return links


def _heads_several(headings: list[HtmlElement]) -> bool:
    """Whether more than one heading is or contains a link, as in an element with several rows."""
    linked = [each for each in headings if each.xpath("descendant::a[@href] | ancestor::a[@href]")]
    return len(linked) > 1


def _in_heading(links: list[HtmlElement]) -> bool:
    return any(
        link.xpath("ancestor-or-self::*[self::h2 or self::h3 or self::h4]") for link in links
    )


def _better_title(heading: HtmlElement, title: str, link: HtmlElement) -> bool:
    """Whether a row's heading names it rather than the words of its link."""
    if not title or _MORE.fullmatch(title) or len(text_of(heading)) > len(title):
        return True
    return bool(link.xpath(_HEADINGS))


def _rivals(titled: dict[str, str], best: str) -> bool:
    """Whether other links are as good as the best, so that the element contains several rows."""
    return (
        sum(len(title.split()) >= _TITLES_WORDS for url, title in titled.items() if url != best) > 1
    )


def _title(link: HtmlElement) -> str:
    headings = link.xpath(_HEADINGS)
    said = text_of(headings[0]) if headings else text_of(link)
    return "" if _MORE.fullmatch(said) or _is_date(said) else said


def date_of(element: HtmlElement, title: str = "") -> str:
    """The row's own date as written: a time element, or text that is only a date; "" if none.

    Dates within sentences, and those of updates, events and deadlines, are not publication dates.
    """
    found: list[str] = []
    for node in element.iter():
        if not isinstance(node.tag, str) or aside(node, element):
            continue
        if node.tag == "time":
            found += _of_time(node, element, title)
        else:
            found += [
                part
                for part in _own_words(node, element)
                if part != title and len(part) <= _LONGEST_DATE and _is_date(part)
            ]
    dates = {parsed: raw for raw in found if (parsed := parse_published(raw))}
    days = {parsed[:10] for parsed in dates}
    return dates[max(dates, key=len)] if len(days) == 1 else ""


def _of_time(node: HtmlElement, element: HtmlElement, title: str) -> Iterator[str]:
    """The moment of a time element, unless its context shows it to be another date."""
    said, parent = _few_words(node), node.getparent()
    around = said if parent is None or node is element else text_of(parent)
    label = around[: _LONGEST_DATE * 2].replace(said, "").replace(title, "")
    if not _OTHER_DATE.search(label) or _STATED.search(around):
        yield node.get("datetime") or said


def _own_words(node: HtmlElement, element: HtmlElement) -> Iterator[str]:
    """All the words of a small node, those before its first child, and those after the node."""
    yield _few_words(node)
    for part in (node.text, node.tail if node is not element else None):
        if part:
            yield " ".join(part.split())


def _few_words(node: HtmlElement) -> str:
    return text_of(node) if len(node) < 4 else ""


def _is_date(said: str) -> bool:
    """Whether the text is only a date, perhaps with a label."""
    if not any(character.isdigit() for character in said) or (
        _OTHER_DATE.search(said) and not _STATED.search(said)
    ):
        return False
    return parse_published(said) is not None and len(re.findall(r"[A-Za-z]{2,}", said)) <= 7


def _summary(element: HtmlElement, title: str) -> str:
    paragraphs = [text_of(node) for node in element.iter("p") if not aside(node, element)]
    return max(
        (
            said
            for said in paragraphs
            if said != title and not _is_date(said) and not _MORE.fullmatch(said)
        ),
        key=len,
        default="",
    )


def _flat(rows: list[Row]) -> list[Row]:
    """Rows from titles alone, each with the date and text that follow it up to the next title."""
    if any(row.date or row.summary or row.element.tag == "li" for row in rows):
        return rows
    own = {row.element for row in rows}
    found = []
    for row in rows:
        behind = list(
            takewhile(lambda each: each not in own, row.element.itersiblings(tag=etree.Element))
        )[:_FLAT]
        dates = [date for each in behind if not aside(each) and (date := date_of(each, row.title))]
        words = [
            said
            for each in behind
            if each.tag in ("p", "dd") and not _is_date(said := text_of(each))
        ]
        found.append(
            replace(row, date=dates[0] if dates else "", summary=max(words, key=len, default=""))
        )
    return found


def _groups(page: HtmlElement, base: str, only: Wanted | None) -> dict[str, list[HtmlElement]]:
    """The elements of the main part that contain links, grouped by their place."""
    mains = page.xpath(_MAIN) or page.xpath("//body")
    groups: dict[str, dict[HtmlElement, None]] = defaultdict(dict)
    for main in mains[:1]:
        for link in main.iter("a"):
            if not link.get("href") or (only and not only(address(base, link.get("href")))):
                continue
            if aside(link) or under_aside_heading(link, main):
                continue
            for element, place in _places(link, main):
                groups[place][element] = None
    return {place: list(elements) for place, elements in groups.items()}


def _places(link: HtmlElement, main: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """A link and its ancestors in the main part, each with its place: tags and first classes."""
    line = [link]
    for up in link.iterancestors():
        if up is main:
            break
        line.append(up)
    names = [_name(each) for each in reversed(line)]
    for depth, element in enumerate(reversed(line), 1):
        yield element, "/".join(names[:depth])


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


def _with_siblings(rows: list[Row], base: str, only: Wanted | None) -> list[Row]:
    """The rows plus neighbours with different mark-up (such as a featured one), in page order."""
    found = [*rows, *_beside(rows, base, only)] if len(rows) > 1 else rows
    if len(found) == len(rows):
        return _distinct(rows)
    places = {each: number for number, each in enumerate(rows[0].element.getroottree().iter())}
    return _distinct(sorted(found, key=lambda row: places[row.element]))


def _beside(rows: list[Row], base: str, only: Wanted | None) -> Iterator[Row]:
    """The rows among the siblings of known ones."""
    known = {row.element for row in rows}
    tag, dated = rows[0].element.tag, all(row.date for row in rows)
    for parent in dict.fromkeys(row.element.getparent() for row in rows):
        for child in parent if parent is not None and tag != "a" else ():
            if child in known or child.tag != tag or aside(child):
                continue
            row = read_row(child, base, only)
            if row and (row.date or not dated) and len(row.title.split()) >= _FEWEST:
                yield row
