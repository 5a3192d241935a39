"""Teasers: parts of a page that are about other pages, known by their linked titles."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from pipeline.extraction.blocks import letters
from pipeline.extraction.page_parts import HEADINGS, leads_elsewhere, says_field, share_linked

_BLOCKS = frozenset(re.findall(r"\w+", "p div section article li td th dd body main aside figure"))
_MORE = re.compile(
    r"(?i)\s*+(?:read|find out|see|view|show|learn|continue)?\s*+(?:more|reading)\b.{0,40}"
)
_CARD_NAMES = re.compile(
    r"(?i)teaser|card|promo|related|recommend|(?:^|[\s_-])(?:post|item)s?(?=$|[\s_-])"
)
_NEAR = 6
"""Elements round a "read more" in which its heading is looked for."""
_TITLE_WORDS = 2
_MORE_THAN_A_TITLE = 40
"""Letters that a card has beside its title, at least."""


def teasers(body: HtmlElement, above: set[HtmlElement]) -> list[HtmlElement]:
    """The outermost parts with one linked title each, that stand beside others of their kind.

    A single one must be an article or an item, or be called a card. `above` holds the headline and
    what it stands in, which are no teasers.
    """
    titles = [*_titles(body, above)]
    pages: dict[HtmlElement, set[str]] = {}
    for title, target in titles:
        for node in (title, *title.iterancestors()):
            pages.setdefault(node, set()).add(target)
    cards = [*dict.fromkeys(_card(title, pages, above) for title, _ in titles)]
    kinds = Counter(map(_kind, cards))
    flat = Counter(card.getparent() for card in cards if card.tag in HEADINGS)
    found = [card for card in cards if _is_teaser(card, kinds[_kind(card)])]
    found += [
        around
        for around, count in flat.items()
        if count > 1 and around not in above and _all_headings_linked(around)
    ]
    return found


def _titles(body: HtmlElement, above: set[HtmlElement]) -> Iterator[tuple[HtmlElement, str]]:
    """Links that are a block of their own, or a heading's all, or hold a heading."""
    known: dict[HtmlElement, list[HtmlElement]] = {}
    sizes: dict[HtmlElement, int] = {}
    for a in body.iter("a"):
        words = a.text_content()
        if a in above or not leads_elsewhere(a):
            continue
        if not words.strip() or _MORE.fullmatch(words):
            named = _heading_beside(a, above, known)
            if named is not None:
                yield named, a.get("href") or ""
            continue
        long = len(words.split()) >= _TITLE_WORDS
        if long and (_stands_alone(a, sizes) or _heading(a) is not None):
            yield a, a.get("href") or ""


def _heading_beside(
    a: HtmlElement, above: set[HtmlElement], known: dict[HtmlElement, list[HtmlElement]]
) -> HtmlElement | None:
    """The one heading of the part that a "read more" or a link without words belongs to."""
    for around in islice(a.iterancestors(), _NEAR):
        if around in above:
            return None
        if around not in known:
            known[around] = [*islice(around.iter(*HEADINGS), 2)]
            if len(known[around]) == 1 and says_field(around):
                known[around] *= 2
        if known[around]:
            return known[around][0] if len(known[around]) == 1 else None
    return None


def _stands_alone(a: HtmlElement, sizes: dict[HtmlElement, int]) -> bool:
    """Whether a link is all of its block, or a block of its own before others."""
    block, around = _block(a), a.getparent()
    if block not in sizes:
        sizes[block] = letters(block.text_content())
    if sizes[block] == letters(a.text_content()):
        return True
    before = a.getprevious()
    text = around.text if before is None else before.tail
    after = a.getnext()
    ends = after is None or after.tag in _BLOCKS or after.tag == "br"
    return (
        ends and around is block and around.tag != "p" and not _words(text) and not _words(a.tail)
    )


def _words(text: str | None) -> str:
    return (text or "").strip()


def _block(a: HtmlElement) -> HtmlElement:
    return next(
        (
            one
            for one in a.iterancestors()
            if one.tag in _BLOCKS or one.tag in (*HEADINGS, "strong")
        ),
        a,
    )


def _heading(node: HtmlElement) -> HtmlElement | None:
    return next(iter(node.iter(*HEADINGS)), None)


def _card(
    title: HtmlElement, pages: dict[HtmlElement, set[str]], above: set[HtmlElement]
) -> HtmlElement:
    card = title
    for node in title.iterancestors():
        if len(pages[node]) > 1 or node in above or node.tag in ("body", "main"):
            break
        card = node
    return card


def _kind(card: HtmlElement) -> tuple[object, object, str]:
    names = re.sub(r"(?<!\S)[^\s\d]*+\d\S*+", "", card.get("class") or "")
    return card.getparent(), card.tag, " ".join(names.split()[:1])


def _is_teaser(card: HtmlElement, alike: int) -> bool:
    if card.tag in ("p", "strong", *HEADINGS) or not _has_summary(card):
        return False
    if alike > 1:
        return True
    named = card.tag in ("article", "li", "a") or bool(_CARD_NAMES.search(card.get("class") or ""))
    return named and _heading(card) is not None


def _has_summary(card: HtmlElement) -> bool:
    """Whether a card says more than its title, in a block of its own."""
    heading = _heading(card)
    title = heading if heading is not None else next(card.iter("a"))
    blocks = sum(1 for node in card.iter(*_BLOCKS) if node is not card)
    beside = letters(card.text_content()) - letters(title.text_content())
    return heading is not None or (blocks > 0 and (beside >= _MORE_THAN_A_TITLE or card.tag == "a"))


def _all_headings_linked(node: HtmlElement) -> bool:
    return all(share_linked(one) == 1 for one in node.iter(*HEADINGS))
