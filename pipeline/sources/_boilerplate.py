"""Recognises what surrounds a page's content: menus, footers, related links, consent banners.

Each element is looked at once, however many ask about it or about what it contains.
"""

import re
from typing import NamedTuple

from lxml.html import HtmlElement

from pipeline.sources._html import text_of

_ASIDE_TAGS = frozenset(
    (
        "nav",
        "footer",
        "aside",
        "form",
        "button",
        "script",
        "style",
        "noscript",
        "template",
        "dialog",
    )
)
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|footer|colophon|masthead|sidebar|related|cookies?|consent"
    r"|gdpr|share|sharing|social|pagination|pager|paging|skip|widget|filters?|facets?|a-?z|tags?|promo|newsletter|feedback"
    r"|search-form|popular|most-read|quick-?links|visually-hidden|sr-only)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ASIDE_ROLES = frozenset(
    ("navigation", "contentinfo", "complementary", "search", "banner", "dialog", "menu")
)
_ASIDE_HEADING = re.compile(
    r"(?:related|popular|most (?:read|viewed|popular)|quick links|in this section"
    r"|also (?:of interest|see)|see also|useful links|more like this|follow us|share this"
    r"|browse by|filter|categories|archives?|tags|topics|you may also|popular pages)\b.*",
    re.IGNORECASE,
)
_SECTION = ("h2", "h3", "h4", "legend")
_FOLLOWED = ("h2", "h3", "h4")
_PAGE = ("main", "body", "html")
_HOUSES = ("main", "article", "li")
"""Elements whose `header` is part of what they say."""


class _Place(NamedTuple):
    """Where an element is: its depth, and that of the furniture it lies in (-1 for none)."""

    depth: int = -1
    furniture: int = -1
    housed: bool = False
    """Whether it is in an element of `_HOUSES`, or is one."""


class Boilerplate:
    """The furniture of one page, remembered as far as it was asked for."""

    def __init__(self) -> None:
        self._places: dict[HtmlElement, _Place] = {}
        self._sections: dict[HtmlElement, HtmlElement | None] = {}
        self._before: dict[HtmlElement, HtmlElement | None] = {}
        self._headings: dict[HtmlElement, bool] = {}
        self._under: dict[HtmlElement, bool] = {}

    def aside(self, node: HtmlElement, within: HtmlElement | None = None) -> bool:
        """Whether an element lies in furniture, looking up as far as `within`."""
        depth = -1 if within is None else self._place(within).depth
        return self._place(node).furniture > depth

    def _place(self, node: HtmlElement) -> _Place:
        unknown, up = [], node
        while up is not None and up not in self._places:
            unknown.append(up)
            up = up.getparent()
        place = _Place() if up is None else self._places[up]
        for each in reversed(unknown):
            place = self._places[each] = _below(place, each)
        return place

    def under_aside_heading(self, link: HtmlElement, main: HtmlElement) -> bool:
        """Whether the link's section, or what follows it, has a heading such as "Related"."""
        line, node = [], link
        while node not in self._under and (up := node.getparent()) is not None and up is not main:
            line.append((node, up))
            node = up
        under = self._under.get(node, False)
        for node, up in reversed(line):
            under = self._under[node] = under or self._has_aside_heading(up, node)
        return under

    def _has_aside_heading(self, up: HtmlElement, child: HtmlElement) -> bool:
        """Whether what stands above `child`, inside or before `up`, is such a heading."""
        if up not in self._sections:
            self._sections[up] = next((each for each in up if each.tag in _SECTION), None)
        own = self._sections[up]
        return (own is not child and self._is_aside(own)) or self._is_aside(self._heading(up))

    def _heading(self, up: HtmlElement) -> HtmlElement | None:
        """The nearest heading among the siblings before an element."""
        parent = up.getparent()
        if up not in self._before and parent is not None:
            before = None
            for each in parent:
                self._before[each] = before
                before = each if each.tag in _FOLLOWED else before
        return self._before.get(up)

    def _is_aside(self, heading: HtmlElement | None) -> bool:
        if heading is None:
            return False
        if heading not in self._headings:
            self._headings[heading] = _ASIDE_HEADING.fullmatch(text_of(heading)) is not None
        return self._headings[heading]


def _below(above: _Place, node: HtmlElement) -> _Place:
    """The place of an element from that of its parent."""
    depth = above.depth + 1
    if node.tag in _PAGE:
        furniture = -1
    else:
        furniture = depth if _is_furniture(node, above.housed) else above.furniture
    return _Place(depth, furniture, above.housed or node.tag in _HOUSES)


def _is_furniture(node: HtmlElement, housed: bool) -> bool:
    """Whether an element is furniture by its tag, role or names."""
    if (
        node.tag in _ASIDE_TAGS
        or node.get("role") in _ASIDE_ROLES
        or node.get("aria-hidden") == "true"
        or (node.tag == "header" and not housed)
    ):
        return True
    return node.tag not in ("a", "span", "p", "time") and bool(
        _ASIDE.search(f"{node.get('class', '')} {node.get('id', '')}")
    )
