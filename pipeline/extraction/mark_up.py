"""Reads a pruned page's elements into blocks: headings, paragraphs, items, cells."""

import re
from collections.abc import Callable, Iterator

from lxml.html import HtmlElement

from pipeline.addresses import joined
from pipeline.extraction.blocks import TEASER, Composer, letters
from pipeline.extraction.page_parts import HEADINGS, leads_elsewhere, share_linked
from pipeline.model.documents import Link

_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "p div section article main blockquote dl dt dd ul ol li table figure figcaption address"
        " header footer aside nav pre hr tbody thead tr td th center form fieldset details summary"
        " h1 h2 h3 h4 h5 h6",
    )
)
_LISTS = ("ul", "ol")
_READ_MORE = re.compile(
    r"(?i)(?:read|see|more|related|watch|listen|don't miss)(?: \w+)?\s*[:>»|-].{1,140}"
)
"""A line between paragraphs that leads to another story."""
_LAYOUT_CELL = 600
"""Letters from which a table's cell is a page's column and no entry."""


def composed(root: HtmlElement, url: str) -> Composer:
    """The blocks of everything under `root`; links are resolved against `url`."""
    composer = Composer(url)
    _content(root, composer)
    return composer


def _content(node: HtmlElement, composer: Composer) -> None:
    composer.loose(node.text)
    for child in node:
        if isinstance(child.tag, str):
            _ELEMENTS.get(child.tag, _other)(child, composer)
        composer.loose(child.tail, inline=True)


def _other(node: HtmlElement, composer: Composer) -> None:
    """An element in a line, unless it holds blocks, as `<font>` and `<a>` may."""
    if next(node.iter(*_BLOCKS), None) is None:
        composer.loose(_inline(node, composer), inline=True)
    else:
        _note_link(node, composer)
        _block(node, composer)


def _block(node: HtmlElement, composer: Composer) -> None:
    composer.close()
    _content(node, composer)
    composer.close()


def _heading(node: HtmlElement, composer: Composer) -> None:
    marked = TEASER if share_linked(node) == 1 and any(map(leads_elsewhere, node.iter("a"))) else ""
    composer.add("heading", _inline(node, composer), int(node.tag[1]), marked=marked)


def _paragraph(node: HtmlElement, composer: Composer) -> None:
    if next(node.iterchildren(*_BLOCKS), None) is not None:
        _block(node, composer)
        return
    words = _inline(node, composer)
    if not (share_linked(node) == 1 and _READ_MORE.fullmatch(" ".join(words.split()))):
        composer.add("paragraph", words, marked="bold" if _all_bold(node) else "")


def _quotation(node: HtmlElement, composer: Composer) -> None:
    for footer in [*node.iter("footer", "cite")]:
        if footer.getparent() is node or footer.tag == "footer":
            footer.tag = "p"
    _block(node, composer)


def _outer_list(node: HtmlElement, composer: Composer) -> None:
    _list(node, composer, 1)


def _list(node: HtmlElement, composer: Composer, depth: int) -> None:
    composer.close()
    for item in node:
        if not isinstance(item.tag, str):
            continue
        if item.tag in _LISTS:
            _list(item, composer, depth + 1)
        elif _is_section(item):
            _block(item, composer)
        else:
            nested = [*_outermost_lists(item)]
            composer.add("bullet", _inline(item, composer, without=nested), depth)
            for inner in nested:
                _list(inner, composer, depth + 1)


def _is_section(item: HtmlElement) -> bool:
    """Whether an item of a list is a part with a heading or a table, as in accordions."""
    return next(item.iter(*HEADINGS, "table", "details"), None) is not None


def _outermost_lists(node: HtmlElement) -> Iterator[HtmlElement]:
    for child in node:
        if child.tag in _LISTS:
            yield child
        else:
            yield from _outermost_lists(child)


def _table(node: HtmlElement, composer: Composer) -> None:
    composer.close()
    if _is_layout(node):
        for cell in _own_cells(node):
            _block(cell, composer)
        return
    composer.tables += 1
    for row_number, row in enumerate(node.iter("tr")):
        for column, cell in enumerate(row.iter("td", "th")):
            composer.add(
                "cell",
                _inline(cell, composer),
                table=composer.tables - 1,
                row=row_number,
                column=column,
            )


def _own_cells(node: HtmlElement) -> Iterator[HtmlElement]:
    """A table's cells and caption, without those of tables within it."""
    for child in node:
        if child.tag in ("td", "th", "caption"):
            yield child
        elif child.tag in ("tr", "tbody", "thead", "tfoot"):
            yield from _own_cells(child)


def _is_layout(node: HtmlElement) -> bool:
    """Whether a table only places things: it holds tables, headings or a column of text."""
    if (node.get("role") or "") in ("presentation", "none") or node.find(".//table") is not None:
        return True
    if next(node.iter("h1", "h2", "h3"), None) is not None:
        return True
    cells = [*_own_cells(node)]
    return len(cells) < 2 or any(letters(one.text_content()) > _LAYOUT_CELL for one in cells)


def _line_break(node: HtmlElement, composer: Composer) -> None:
    composer.close()


def _note_link(node: HtmlElement, composer: Composer) -> None:
    target = (node.get("href") or "").strip() if node.tag == "a" else ""
    absolute = joined(composer.url, target) if target else ""
    if absolute.startswith(("http://", "https://")):
        composer.links.append(Link(absolute, " ".join("".join(node.itertext()).split())))


def _inline(node: HtmlElement, composer: Composer, without: list[HtmlElement] | None = None) -> str:
    for ref in node.iter("a"):
        _note_link(ref, composer)
    return "".join(_pieces(node, without or []))


def _pieces(node: HtmlElement, without: list[HtmlElement]) -> Iterator[str]:
    yield node.text or ""
    for child in node:
        if child in without or not isinstance(child.tag, str):
            pass
        elif child.tag == "br":
            yield "\n"
        else:
            block = child.tag in _BLOCKS
            yield "\n" if block else ""
            yield from _pieces(child, without)
            yield "\n" if block else ""
        yield child.tail or ""


def _all_bold(node: HtmlElement) -> bool:
    bold = sum(
        letters(one.text_content())
        for one in node.iter("b", "strong")
        if next(one.iterancestors("b", "strong"), None) is None
    )
    return bool(bold) and bold == letters(node.text_content())


_ELEMENTS: dict[str, Callable[[HtmlElement, Composer], None]] = {
    **dict.fromkeys(_BLOCKS, _block),
    **dict.fromkeys(HEADINGS, _heading),
    **dict.fromkeys(_LISTS, _outer_list),
    "table": _table,
    "p": _paragraph,
    "summary": _paragraph,
    "blockquote": _quotation,
    "br": _line_break,
}
"""What becomes of an element; of all others the words belong to the line."""
