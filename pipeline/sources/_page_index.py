"""What rows of a list consist of, found in one pass over a page: links, headings, dates, etc."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from lxml import etree
from lxml.html import HtmlElement

from pipeline.model.dates import parse_published
from pipeline.sources._html import text_of, words

HEADINGS = ("h1", "h2", "h3", "h4", "h5")
MORE = re.compile(
    r"(?:read|find out|see|view|learn)? ?(?:more|full (?:story|article|details)|details"
    r"|continue(?: reading)?)\b.{0,12}",
    re.I,
)
"""The words of a link to the rest of what is before it."""
_OTHER_DATE = re.compile(
    r"\b(?:updat|modif|clos|deadline|event|expir|until|ends?|starts?|due|by|from|before|between|last|review|meeting)\w*\b",
    re.I,
)
_STATED = re.compile(r"\b(?:publish|post|issu|releas|creat)\w*|^\W*date\b", re.IGNORECASE)
_LONGEST_DATE = 60
_SMALL = 4
"""Children under which an element may be nothing but a date."""
_LONG = "…" * 200
"""Stands for a text at least as long as this, which is no date."""


class _Found:
    """Elements of one sort, in the page's order."""

    def __init__(self, spans: Mapping[HtmlElement, tuple[int, int]]) -> None:
        self._spans = spans
        self._places: list[int] = []
        self._nodes: list[HtmlElement] = []

    def add(self, place: int, node: HtmlElement) -> None:
        """Adds an element behind the others, `place` being its number on the page."""
        self._places.append(place)
        self._nodes.append(node)

    def within(self, element: HtmlElement) -> Iterator[HtmlElement]:
        """Those in an element, and itself if it is one."""
        first, last = self._spans[element]
        for number in range(bisect_left(self._places, first), len(self._places)):
            if self._places[number] > last:
                return
            yield self._nodes[number]

    def count(self, element: HtmlElement) -> int:
        """How many there are in an element."""
        first, last = self._spans[element]
        return bisect_right(self._places, last) - bisect_left(self._places, first)


class PageIndex:
    """What a row may consist of, found in one pass over the page."""

    def __init__(self, root: HtmlElement) -> None:
        self._spans: dict[HtmlElement, tuple[int, int]] = {}
        self.links, self.headings, self.paragraphs, self.dated = (
            _Found(self._spans) for _ in range(4)
        )
        self._dates: dict[HtmlElement, tuple[list[str], str]] = {}
        self._times: dict[HtmlElement, tuple[str, bool]] = {}
        self._published: dict[str, str | None] = {}
        self._texts: dict[HtmlElement, str] = {}
        self._said: dict[HtmlElement, str] = {}
        self._short: dict[HtmlElement, str] = {}
        self._are_dates: dict[str, bool] = {}
        number = 0
        for event, node in etree.iterwalk(root, events=("start", "end")):
            if event == "start":
                self._spans[node] = (number, number)
                number += 1
            else:
                first, _ = self._spans[node]
                self._spans[node] = (first, number - 1)
                self._gather(node)
        for node, (number, _) in self._spans.items():
            self._sort(number, node)

    def _gather(self, node: HtmlElement) -> None:
        """Notes the text of an element whose parts are noted, unless it is long."""
        pieces = [] if node.tag in ("script", "style") else [node.text or ""]
        for child in node:
            pieces += [
                self._short.get(child, _LONG) if isinstance(child.tag, str) else "",
                child.tail or "",
            ]
        text = words(" ".join(pieces))
        self._short[node] = text if len(text) < len(_LONG) else _LONG

    def _sort(self, number: int, node: HtmlElement) -> None:
        if node.tag == "a":
            self.links.add(number, node)
        elif node.tag == "p":
            self.paragraphs.add(number, node)
        elif node.tag in HEADINGS:
            self.headings.add(number, node)
        if node.tag == "time" or any(self._dates_at(node)):
            self.dated.add(number, node)

    def _dates_at(self, node: HtmlElement) -> tuple[list[str], str]:
        """The dates that an element consists of or begins with, and the one that follows it."""
        own = [_line(self._few(node)), _line(node.text)]
        after = _line(node.tail)
        found = [part for part in own if self._is_date(part)], after if self._is_date(after) else ""
        if any(found):
            self._dates[node] = found
        return found

    def _is_date(self, part: str) -> bool:
        if part not in self._are_dates:
            self._are_dates[part] = is_date(part)
        return self._are_dates[part]

    def most_parts(self, element: HtmlElement) -> int:
        """The number of links, headings, paragraphs or dates in an element, whichever is most."""
        sorts = (self.links, self.headings, self.paragraphs, self.dated)
        return max(sort.count(element) for sort in sorts)

    def dates_of(self, node: HtmlElement, element: HtmlElement, title: str) -> list[str]:
        """The dates of an element and behind it, as parts of the row `element`."""
        if node.tag == "time":
            return self._moment(node, element, title)
        own, after = self._dates[node]
        stated = own if node is element or not after else [*own, after]
        return [part for part in stated if part != title]

    def _moment(self, node: HtmlElement, element: HtmlElement, title: str) -> list[str]:
        """The moment of a time element, unless its context shows it to be another date."""
        said, parent = self._few(node), node.getparent()
        if parent is None or node is element:
            around, stated = said, bool(_STATED.search(said))
        else:
            around, stated = self._around(parent)
        label = around[: _LONGEST_DATE * 2].replace(said, "").replace(title, "")
        other = _OTHER_DATE.search(label) and not stated
        return [] if other else [node.get("datetime") or said]

    def _few(self, node: HtmlElement) -> str:
        """The text of a small element, if it is short."""
        text = self._short[node] if len(node) < _SMALL else ""
        return text if text is not _LONG else ""

    def _around(self, parent: HtmlElement) -> tuple[str, bool]:
        """The beginning of an element's text, and whether it says that a date is of publication."""
        if parent not in self._times:
            text = text_of(parent)
            self._times[parent] = (text[: _LONGEST_DATE * 2], bool(_STATED.search(text)))
        return self._times[parent]

    def published(self, raw: str) -> str | None:
        """What `parse_published` makes of a date as written."""
        if raw not in self._published:
            self._published[raw] = parse_published(raw)
        return self._published[raw]

    def text(self, node: HtmlElement) -> str:
        """The text of an element."""
        if node not in self._texts:
            self._texts[node] = text_of(node)
        return self._texts[node]

    def said(self, node: HtmlElement) -> str:
        """The words of a paragraph; "" if it is only a date, or a link to the rest."""
        if node not in self._said:
            text = text_of(node)
            self._said[node] = "" if is_date(text) or MORE.fullmatch(text) else text
        return self._said[node]


def _line(text: str | None) -> str:
    """A few words on one line; "" if they are too long for a date."""
    line = words(text or "")
    return line if len(line) <= _LONGEST_DATE else ""


def is_date(said: str) -> bool:
    """Whether the text is only a date, perhaps with a label."""
    if not any(character.isdigit() for character in said) or (
        _OTHER_DATE.search(said) and not _STATED.search(said)
    ):
        return False
    return parse_published(said) is not None and len(re.findall(r"[A-Za-z]{2,}", said)) <= 7
