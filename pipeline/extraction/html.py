"""Text of web pages: only the article, with its headings, bullets, tables and links.

trafilatura's fast mode finds the article; the result is compared with the page's own `<article>` or
`<main>`, which wins if trafilatura has lost much of it (as it does on very short pages). If the
page has no such elements and the fast mode finds too little, trafilatura's thorough mode is used,
at twice the cost.
"""

import math
import re
from collections.abc import Callable, Iterator

import trafilatura
from lxml import etree
from lxml.html import HtmlElement
from trafilatura.settings import Document

from pipeline.addresses import joined
from pipeline.errors import DocumentError
from pipeline.extraction import page_metadata as page_facts
from pipeline.extraction.blocks import TEASER, Composer, letters
from pipeline.model.documents import Link, Text

VERSION = "html/1"
MOST_BYTES = 5_000_000
"""A page longer than this is refused: trees of huge tables have exhausted memory."""

_LOST = 0.7
_TINY = 250
"""Letters under which trafilatura has fallen back to whatever the page holds, its menus included.
"""
_SHORT_PAGE = 1500
"""Letters up to which a body without `<article>` or `<main>` is taken whole when trafilatura finds
less in it.
"""
_STATEMENT = 20
"""Letters from which a list item can be a statement."""
_SKIPPED = frozenset(
    re.findall(
        r"\w+", "script style noscript template nav aside footer form button select svg iframe head"
    )
)
_FURNITURE_NAMES = re.compile(
    r"\b(?:cookies?|consent|breadcrumbs?|share|sharing|social|newsletter|sign-?up|subscribe|related|more-like|feedback"
    r"|rating|navbar|navigation|menu|sidebar|promo|advert\w*|comments?|mgnav|mglinks|skip-?link)\b",
    re.IGNORECASE,
)
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "p div section article main blockquote dl dt dd ul ol table figure figcaption address"
        " header pre hr tbody thead tr",
    )
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}


def extract(body: bytes, document: str, url: str) -> Text:
    """The text of an HTML page; `document` is the sha256 of its bytes.

    `url` is its address, to resolve relative links. Raises DocumentError when the page is empty,
    too long, or has no text.
    """
    if not body.strip():
        raise DocumentError("the page is empty: fetch it again later")
    if len(body) > MOST_BYTES:
        raise DocumentError(
            f"the page has {len(body):,} bytes, more than the {MOST_BYTES:,} that are read"
        )
    tree = trafilatura.load_html(body)
    if tree is None:
        raise DocumentError(
            "the page is no HTML that can be read: open it in a browser to see what it is"
        )
    composed = _best(tree, url)
    if not composed.letters:
        raise DocumentError(
            "the page holds no text outside its menus: it may need a browser, or a sign-in"
        )
    text = composed.text(document, VERSION, page_facts.title(tree))
    return page_facts.with_published(text, page_facts.published(tree))


def _best(tree: HtmlElement, url: str) -> Composer:
    """The article: trafilatura's, unless it is clearly less than what the page marks as one.

    The fast mode returns a single block for a page in which it sees no article, and loses links and
    lists.
    """
    found = _found(tree, url, fast=True)
    if not found.has_lists and _has_lists(tree):
        found = _found(tree, url, fast=True, recall=True)
    if found.count > 1 and found.letters >= _LOST * max(_SHORT_PAGE, _marked_letters(tree)):
        return found
    own, sure = _own(tree)
    if found.count < 2 or (not sure and found.letters < _LOST * own.letters):
        found = _found(tree, url, fast=False)
    return own if found.letters < _TINY or (sure and found.letters < _LOST * own.letters) else found


def _found(tree: HtmlElement, url: str, *, fast: bool, recall: bool = False) -> Composer:
    """trafilatura's article ("xml" avoids building an unneeded plain text)."""
    found = trafilatura.bare_extraction(
        tree,
        url=url or None,
        fast=fast,
        favor_recall=recall,
        include_links=True,
        include_formatting=True,
        include_comments=False,
        output_format="xml",
    )
    return _composed(found.body, url) if isinstance(found, Document) else Composer()


def _has_lists(tree: HtmlElement) -> bool:
    """Whether a page has a list of statements: items of some length that are no links, outside its
    menus.
    """
    return any(
        letters(item.text_content()) >= _STATEMENT
        and not _all_linked(item)
        and not any(_is_aside(node) for node in item.iterancestors())
        for item in tree.iter("li")
    )


def _is_aside(node: HtmlElement) -> bool:
    return node.tag in _SKIPPED or _is_furniture(node)


def _marked_letters(tree: HtmlElement) -> float:
    """The most letters that `_own` can find in an `<article>` or `<main>`.

    Unbounded where tables are nested.
    """
    if tree.find(".//table//table") is not None:
        return math.inf
    return max((letters(node.text_content()) for node in tree.iter("article", "main")), default=0)


def _composed(root: HtmlElement, url: str) -> Composer:
    composer = Composer(url)
    _extracted(root, composer, 0)
    return composer


def _extracted(node: HtmlElement, composer: Composer, depth: int) -> None:
    """Adds the blocks of trafilatura's own elements (head, p, list, item, table, row, cell...)."""
    composer.loose(node.text)
    for child in node:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag == "head":
            level = int((child.get("rend") or "h2")[-1:] or 2)
            composer.add(
                "heading",
                _inline(child, composer),
                level,
                marked=TEASER if _all_linked(child) else "",
            )
        elif tag == "list":
            _list(child, composer, depth + 1)
        elif tag == "table":
            _table(child, composer)
        elif tag == "p":
            _paragraph(child, composer)
        elif tag in ("ref", "hi", "del", "code", "lb"):
            composer.loose(_inline(child, composer), inline=True)
        else:
            _extracted(child, composer, depth)
        composer.loose(child.tail, inline=tag in ("ref", "hi", "del", "code"))


def _list(node: HtmlElement, composer: Composer, depth: int) -> None:
    for item in node:
        nested = [child for child in item if child.tag in ("list", "ul", "ol")]
        composer.add("bullet", _inline(item, composer, without=nested), depth)
        for inner in nested:
            _list(inner, composer, depth + 1)


def _table(node: HtmlElement, composer: Composer) -> None:
    composer.tables += 1
    for row_number, row in enumerate(node.iter("row", "tr")):
        for column, cell in enumerate(row.iter("cell", "td", "th")):
            composer.add(
                "cell",
                _inline(cell, composer),
                table=composer.tables - 1,
                row=row_number,
                column=column,
            )


def _inline(node: HtmlElement, composer: Composer, without: list[HtmlElement] | None = None) -> str:
    for ref in node.iter("ref", "a"):
        target = (ref.get("target") or ref.get("href") or "").strip()
        absolute = joined(composer.url, target) if target else ""
        if absolute.startswith(("http://", "https://")):
            composer.links.append(Link(absolute, " ".join("".join(ref.itertext()).split())))
    return "".join(_pieces(node, without or []))


def _pieces(node: HtmlElement, without: list[HtmlElement]) -> Iterator[str]:
    yield node.text or ""
    for child in node:
        if child in without or not isinstance(child.tag, str):
            pass
        elif child.tag in ("lb", "br"):
            yield "\n"
        else:
            yield from _pieces(child, without)
            if child.tag in _BLOCKS or child.tag in ("item", "li", "cell", "head"):
                yield "\n"
        yield child.tail or ""


def _all_bold(node: HtmlElement) -> bool:
    bold = "".join(
        "".join(hi.itertext())
        for hi in node.iter("hi", "b", "strong")
        if hi.get("rend", "#b") == "#b"
    )
    return bool(bold.strip()) and bold.split() == "".join(node.itertext()).split()


def _all_linked(node: HtmlElement) -> bool:
    linked = "".join("".join(ref.itertext()) for ref in node.iter("ref", "a"))
    return bool(linked.strip()) and linked.split() == "".join(node.itertext()).split()


def _own(tree: HtmlElement) -> tuple[Composer, bool]:
    """The page's text by its own mark-up, and whether that is certainly the article.

    It is the longest `<article>`, or else `<main>`; otherwise the whole body, which is certain only
    when it is short.
    """
    for name in ("article", "main", "body"):
        best = max(
            (_read(node) for node in tree.iter(name)), key=lambda one: one.letters, default=None
        )
        if best is not None and best.letters:
            return best, name != "body" or best.letters < _SHORT_PAGE
    return Composer(), True


def _read(node: HtmlElement) -> Composer:
    composer = Composer()
    _marked_up(node, composer)
    return composer


def _marked_up(node: HtmlElement, composer: Composer) -> None:
    composer.loose(node.text)
    for child in node:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag and tag not in _SKIPPED and not _is_furniture(child):
            _ELEMENTS.get(tag, _in_line)(child, composer)
        composer.loose(child.tail, inline=True)


def _heading(node: HtmlElement, composer: Composer) -> None:
    marked = TEASER if _all_linked(node) else ""
    composer.add("heading", _inline(node, composer), _HEADINGS[str(node.tag)], marked=marked)


def _outer_list(node: HtmlElement, composer: Composer) -> None:
    _list(node, composer, 1)


def _paragraph(node: HtmlElement, composer: Composer) -> None:
    marked = "bold" if _all_bold(node) else ""
    composer.add("paragraph", _inline(node, composer), marked=marked)


def _block(node: HtmlElement, composer: Composer) -> None:
    composer.close()
    _marked_up(node, composer)
    composer.close()


def _line_break(node: HtmlElement, composer: Composer) -> None:
    composer.close()


def _in_line(node: HtmlElement, composer: Composer) -> None:
    composer.loose(_inline(node, composer), inline=True)


_ELEMENTS: dict[str, Callable[[HtmlElement, Composer], None]] = {
    **dict.fromkeys(_BLOCKS, _block),
    **dict.fromkeys(_HEADINGS, _heading),
    **dict.fromkeys(("ul", "ol"), _outer_list),
    "table": _table,
    "p": _paragraph,
    "br": _line_break,
}
"""What becomes of an element; of all others the words belong to the line."""


def _is_furniture(node: etree._Element) -> bool:
    return bool(_FURNITURE_NAMES.search(f"{node.get('class') or ''} {node.get('id') or ''}"))
