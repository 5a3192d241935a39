"""Which parts of a pruned page are its story: that of its headline and what goes on from it."""

import re

from lxml.html import HtmlElement

from pipeline.extraction.blocks import letters
from pipeline.extraction.page_furniture import Page
from pipeline.extraction.page_parts import FIELD, HEADINGS, SENTENCE, drop, share_linked, unlinked

_FLOW = frozenset((*re.findall(r"\w+", "p ul ol dl blockquote pre figure details"), *HEADINGS))
_PROSE = 60
"""Letters outside links from which a part says something."""
_LINKED = 0.25


def headline(body: HtmlElement, title: str) -> HtmlElement | None:
    """The heading that says the page's title; else the first `<h1>` that is no link."""
    wanted = _folded(title)
    headings = [node for node in body.iter(*HEADINGS) if node.text_content().strip()]
    for node in headings:
        words = _folded(node.text_content())
        if wanted and len(words) > 3 and (words in wanted or wanted in words):
            return node
    return next((one for one in headings if one.tag == "h1" and one.find(".//a") is None), None)


def _folded(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))


def narrow(page: Page) -> None:
    """Removes parts beside the story, level by level, as far as it is a part among others."""
    node = page.body
    while node is not None:
        node = _narrowed(node, page)


def _narrowed(node: HtmlElement, page: Page) -> HtmlElement | None:
    """The one part that goes on being the story, or None where it is several or flows."""
    parts = [one for one in node if isinstance(one.tag, str) and one.text_content().strip()]
    if not parts or _flows(node, parts):
        return None
    said = {part: letters(unlinked(part)) for part in parts}
    most = max(parts, key=lambda part: said[part])
    kept = [one for one in parts if one is most or one in page.above]
    for part in parts:
        if part not in kept and _is_beside(part, most, kept, page):
            drop(part)
        elif part not in kept:
            kept.append(part)
    return most if len(kept) == 1 else _only_with_more(kept, most, said)


def _only_with_more(
    kept: list[HtmlElement], most: HtmlElement, said: dict[HtmlElement, int]
) -> HtmlElement | None:
    """The part with most words where the others hold hardly more than the headline."""
    others = [one for one in kept if one is not most]
    return most if all(said[one] < 3 * _PROSE for one in others) else None


def _flows(node: HtmlElement, parts: list[HtmlElement]) -> bool:
    own = (node.text or "") + "".join(one.tail or "" for one in node)
    if letters(own) >= _PROSE:
        return True
    return any(
        one.tag in _FLOW and one.tag not in HEADINGS and letters(unlinked(one)) >= _PROSE
        for one in parts
    )


def _is_beside(part: HtmlElement, most: HtmlElement, kept: list[HtmlElement], page: Page) -> bool:
    """Whether a part may be left out: it says nothing of the field that the story lacks."""
    if part.tag in _FLOW or (part.tag, part.get("class")) == (most.tag, most.get("class")):
        return False
    lacks = not any(FIELD.search(one.text_content()) for one in kept)
    speaks = bool(FIELD.search(unlinked(part)))
    if _is_main(most):
        return not (speaks and lacks) and not _goes_on(part, page)
    if speaks:
        return False
    return part in page.trimmed or share_linked(part) >= _LINKED or _is_before(part, page)


def _goes_on(part: HtmlElement, page: Page) -> bool:
    """Whether a part after the story's beginning says much and leads nowhere."""
    words = unlinked(part)
    long = letters(words) > 2 * _PROSE and len(SENTENCE.findall(words)) > 1
    return long and share_linked(part) < _LINKED / 2 and not _is_before(part, page)


def _is_main(node: HtmlElement) -> bool:
    return bool(node.xpath("descendant-or-self::main | descendant-or-self::*[@role='main']"))


def _is_before(part: HtmlElement, page: Page) -> bool:
    return any(one in page.above for one in part.itersiblings())
