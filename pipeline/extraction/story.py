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
_MAIN = "descendant-or-self::main | descendant-or-self::*[@role='main']"


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
    if len(parts) == 1:
        return parts[0]
    said = {part: letters(unlinked(part)) for part in parts}
    most = max(parts, key=lambda part: said[part])
    sure = {one for one in parts if one is most or one in page.above}
    beside = _Beside(most, sure, parts, page)
    kept = []
    for place, part in enumerate(parts):
        if part in sure or not beside.holds(part, place):
            kept.append(part)
        else:
            drop(part)
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


class _Beside:
    """Whether a part stands beside the story: it says nothing of the field that the story lacks."""

    def __init__(
        self, most: HtmlElement, sure: set[HtmlElement], parts: list[HtmlElement], page: Page
    ) -> None:
        self._alike = most.tag, most.get("class")
        self._trimmed = page.trimmed
        self._is_main = bool(most.xpath(_MAIN))
        self._lacks = not any(FIELD.search(one.text_content()) for one in sure)
        self._begins = max(
            (place for place, part in enumerate(parts) if part in page.above), default=-1
        )

    def holds(self, part: HtmlElement, place: int) -> bool:
        """Whether the part at that place may be left out."""
        if part.tag in _FLOW or (part.tag, part.get("class")) == self._alike:
            return False
        before, speaks = place < self._begins, bool(FIELD.search(unlinked(part)))
        if self._is_main:
            return not (speaks and self._lacks) and (before or not _goes_on(part))
        if speaks:
            return False
        return part in self._trimmed or before or share_linked(part) >= _LINKED


def _goes_on(part: HtmlElement) -> bool:
    """Whether a part says much and leads nowhere."""
    words = unlinked(part)
    long = letters(words) > 2 * _PROSE and len(SENTENCE.findall(words)) > 1
    return long and share_linked(part) < _LINKED / 2
