"""What of a page surrounds its story: menus, notices, teasers of other pages, comments, forms.

The name of a class or id never decides alone: it needs evidence (links, a form, a button), and
what holds the headline, is most of the page, or speaks of the field in sentences of its own stays.
"""

import re

from lxml.html import HtmlElement

from pipeline.extraction.blocks import letters
from pipeline.extraction.page_parts import (
    HEADINGS,
    SENTENCE,
    drop,
    drop_with_heading,
    says_field,
    share_linked,
    unlinked,
)
from pipeline.extraction.teasers import teasers

_NEVER = re.findall(
    r"\w+", "script style svg iframe select textarea object canvas video audio map datalist head"
)
_STRONG = re.compile(
    r"(?:^|[\s_-])(?:cookies?|ccc|gdpr|breadcrumbs?|newsletter|sign-?up|subscribe|promo"
    r"|adverts?|advertisement|ad-slot|skip-?links?|share|sharing|sharedaddy|pagination|pager|popup"
    r"|modal|mgnav|mglinks|paywall|survey)(?=$|[\s_-])",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"(?:^|[\s_-])(?:related|social|sidebar|side-?box|feedback|rating|rate|navigation|navbar"
    r"|nav|menu|consent|more-like|teasers?|widget-area|supplements?|tags?|recommended|trending"
    r"|most-read|popular|utility|links)(?=$|[\s_-])",
    re.IGNORECASE,
)
_FOOTER = re.compile(r"(?:^|[\s_-])footer(?=$|[\s_-])", re.IGNORECASE)
_COMMENTS = re.compile(
    r"(?:^|\s)(?:comments?|disqus_thread|comments?-?(?:area|list|section|body|thread|wrapper"
    r"|container|respond|form|item|content))(?=$|\s)",
    re.IGNORECASE,
)
_NAMED = re.compile("|".join(one.pattern for one in (_STRONG, _WEAK, _FOOTER, _COMMENTS)), re.I)
_COOKIES = re.compile(r"(?i)\bcookies?\b|\bstores? small files\b")
_ROLES = frozenset(("dialog", "alertdialog", "navigation", "search", "contentinfo", "menu"))
_FRAMES = ("nav", "form", "footer", "header", "dialog")
_PARTS = ("div", "section", "aside", "ul", "ol", "table", "article", "p", "span", "li", "td")
_LISTS_OF_LINKS = ("div", "section", "ul", "ol", "td", "article", "dl", "center", "p")
_LINKED = 0.25
"""The share of a part's letters in links from which its name is believed."""
_ONLY_LINKS = 0.6


class Page:
    """A page's tree, from which what is none of its story is removed."""

    def __init__(self, tree: HtmlElement, headline: HtmlElement | None) -> None:
        body = tree.find(".//body")
        self.body = tree if body is None else body
        self.headline = headline
        self.above = set() if headline is None else {headline, *headline.iterancestors()}
        self._unscripted()

    def prune(self) -> None:
        """Removes what is certainly none of the story, then what evidence speaks against."""
        for node in [*self.body.iter(*_PARTS)]:
            if (node.attrib or node.tag == "aside") and self._is_named_furniture(node):
                drop_with_heading(node)
        self.prune_frames()
        for card in teasers(self.body, self.above):
            if self.headline is not None or not self.keeps(card):
                drop_with_heading(card)

    def prune_links(self) -> None:
        """Removes what is three or more links and hardly anything else."""
        for node in [*self.body.iter(*_LISTS_OF_LINKS)]:
            if node not in self.above and _is_block_of_links(node):
                drop_with_heading(node)

    def keeps(self, node: HtmlElement) -> bool:
        """Whether a part holds the headline or most of the page."""
        return node in self.above or 2 * letters(node.text_content()) > self._letters

    def _unscripted(self) -> None:
        """A shadow root's content is shown; that of a noscript only where there is no other."""
        for node in [*self.body.iter(*_NEVER)]:
            drop(node)
        self._letters = letters(self.body.text_content())
        for node in [*self.body.iter("template", "noscript")]:
            shown = "shadowrootmode" in node.attrib
            if not shown and (node.tag == "template" or not self.keeps(node)):
                drop(node)

    def prune_frames(self) -> None:
        """Removes menus, dialogs, headers, footers and small forms."""
        for node in [*self.body.iter("button")]:
            around = node.getparent()
            if around is not None and around.tag not in (*HEADINGS, "summary"):
                drop(node)
        for node in [*self.body.iter(*_FRAMES)]:
            if self._is_frame(node) and not self._holds_story(node):
                drop(node)
        for node in self.body.xpath(".//*[@role]"):
            if (node.get("role") or "").casefold() in _ROLES and not self._holds_story(node):
                drop(node)

    def _holds_story(self, node: HtmlElement) -> bool:
        """Whether a part of the frame holds the story all the same, as a form round a page does."""
        if node in self.above:
            return True
        return node.tag != "nav" and self.keeps(node) and not _is_about_cookies(node)

    def _is_frame(self, node: HtmlElement) -> bool:
        within = {one.tag for one in node.iterancestors()}
        if node.tag == "footer":
            return "blockquote" not in within
        return node.tag != "header" or not within & {"main", "article", "section"}

    def _is_named_furniture(self, node: HtmlElement) -> bool:
        names = f"{node.get('class') or ''} {node.get('id') or ''}"
        aside = node.tag == "aside" or node.get("role") == "complementary"
        if not (aside or _NAMED.search(names)) or node in self.above:
            return False
        strong = bool(_STRONG.search(names))
        if strong and _is_about_cookies(node):
            return True
        if self.keeps(node):
            return False
        if _COMMENTS.search(names):
            return self.headline is not None
        return _has_evidence(node, sure=aside or bool(_FOOTER.search(names)), strong=strong)


def _has_evidence(node: HtmlElement, *, sure: bool, strong: bool) -> bool:
    """Whether what a part holds agrees with its name; an aside or a footer needs little."""
    share = share_linked(node)
    if says_field(node):
        return share >= _ONLY_LINKS
    return sure or (strong and _has_control(node)) or share >= _LINKED


def _is_about_cookies(node: HtmlElement) -> bool:
    return bool(_COOKIES.search(node.text_content())) and not says_field(node)


def _has_control(node: HtmlElement) -> bool:
    """Whether a part has anything to click or fill in, or no sentence."""
    if any(node.find(f".//{tag}") is not None for tag in ("a", "form", "button", "input")):
        return True
    return not SENTENCE.search(node.text_content())


def _is_block_of_links(node: HtmlElement) -> bool:
    """Whether a part is a list of links, unless it stands among paragraphs of the story."""
    if sum(1 for _ in node.iter("a")) < 3 or share_linked(node) < _ONLY_LINKS:
        return False
    if node.tag == "p":
        return not re.search(r"\w", unlinked(node))
    if node.tag in ("ul", "ol") and any(
        one.tag == "p" and share_linked(one) < _LINKED for one in node.itersiblings(preceding=True)
    ):
        return False
    return not SENTENCE.search(unlinked(node))
