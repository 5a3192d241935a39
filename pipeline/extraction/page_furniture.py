"""What of a page surrounds its story: menus, notices, teasers of other pages, comments, forms.

The name of a class or id never decides alone: it needs evidence (links, a form, a button), and
what holds the headline, is most of the page, or speaks of the field in sentences of its own stays.
"""

import re
from itertools import islice

from lxml.html import HtmlElement

from pipeline.extraction.blocks import letters
from pipeline.extraction.page_parts import (
    HEADINGS,
    SENTENCE,
    drop,
    drop_with_heading,
    leads_elsewhere,
    says_field,
    share_linked,
    unlinked,
)
from pipeline.extraction.teasers import teasers

_NEVER = re.findall(
    r"\w+", "script style svg iframe select textarea object canvas video audio map datalist head"
)
_STRONG = re.compile(
    r"(?:^|[\s_-])(?:cookies?|ccc|gdpr|(?:bread)?crumbs?|newsletter|sign-?up|subscribe|promo"
    r"|adverts?|advertisement|ad-slot|skip-?links?|share|sharing|sharedaddy|pagination|pager|popup"
    r"|modal|mgnav|mglinks|paywall|cta|sidebar|side-?box|widget-area|author-(?:bio|box|info))(?=$|[\s_-])",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"(?:^|[\s_-])(?:related|social|feedback|rating|rate|navigation|navbar"
    r"|nav|menu|consent|more-like|teasers?|supplements?|tags?|recommended|trending"
    r"|most-read|popular|utility|links)(?=$|[\s_-])",
    re.IGNORECASE,
)
_FOOTER = re.compile(r"(?:^|[\s_-])footer(?=$|[\s_-])", re.IGNORECASE)
_COMMENTS = re.compile(
    r"(?:^|\s)(?:comments?|disqus_thread|comments?-?(?:area|list|section|body|thread|wrapper"
    r"|container|respond|form|item|content|\d+)|\S*schema\.org/(?:User)?Comments?)(?=$|\s)",
    re.IGNORECASE,
)
_NAMED = re.compile("|".join(one.pattern for one in (_STRONG, _WEAK, _FOOTER, _COMMENTS)), re.I)
_ELSEWHERE = re.compile(
    r"(?:(?:more|latest|other|recent|related|further|top|popular)(?: local| council)?"
    r" (?:news|stories|articles|posts|updates|headlines|pages|content)(?: stories| articles)?"
    r"|more from .{2,40}|most (?:read|popular)|you (?:may|might) (?:also )?like"
    r"|you (?:may|might) (?:also )?be interested in|recommended(?: for you)?|read (?:next|more)"
    r"|trending(?: now)?|more like this|in other news"
    r"|in this section|see also|elsewhere)[.:]?",
    re.IGNORECASE,
)
_COOKIES = re.compile(r"(?i)\bcookies?\b|\bstores? small files\b")
_ROLES = frozenset(("dialog", "alertdialog", "navigation", "search", "contentinfo", "menu"))
_FRAMES = ("nav", "form", "footer", "header", "dialog")
_PARTS = frozenset(
    ("div", "section", "aside", "ul", "ol", "table", "article", "p", "span", "li", "td")
)
_LISTS_OF_LINKS = ("div", "section", "ul", "ol", "td", "article", "dl", "center", "p")
_LINKED = 0.25
"""The share of a part's letters in links from which its name is believed."""
_SOME_LINKS = 0.1
"""The same for a name that hardly ever means anything else."""
_ONLY_LINKS = 0.6
_NEAR = 8
"""Parts before or after one that are looked at."""
_BOX = 300
"""Letters up to which what stands round a form belongs to it."""


class Page:
    """A page's tree, from which what is none of its story is removed."""

    def __init__(self, tree: HtmlElement, headline: HtmlElement | None) -> None:
        body = tree.find(".//body")
        self.body = tree if body is None else body
        self.headline = headline
        self.above = set() if headline is None else {headline, *headline.iterancestors()}
        self._sizes: dict[HtmlElement, int] = {}
        self.trimmed: set[HtmlElement] = set()
        self._unscripted()

    def prune(self) -> None:
        """Removes what is certainly none of the story, then what evidence speaks against."""
        self._prune_named()
        self.prune_frames()
        for card in teasers(self.body, self.above):
            if self.headline is not None or not self.keeps(card):
                drop_with_heading(card)

    def _prune_named(self) -> None:
        """Parts in their order, without going into those that were removed."""
        waiting = [self.body]
        while waiting:
            for node in [*waiting.pop()]:
                if node.tag in _PARTS and self._is_named_furniture(node):
                    self._drop(node)
                elif len(node):
                    waiting.append(node)

    def _drop(self, node: HtmlElement) -> None:
        """Removes a part; where it was much of a column, the column is none of the story."""
        around = node.getparent()
        column = around is not None and around not in self.above
        if column and letters(node.text_content()) >= _LINKED * self._size(around):
            self.trimmed.add(around)
        drop_with_heading(node)

    def _size(self, node: HtmlElement) -> int:
        """The letters of a part when it was first asked about: measured once."""
        if node not in self._sizes:
            self._sizes[node] = letters(node.text_content())
        return self._sizes[node]

    def prune_links(self) -> None:
        """Removes what is about other pages by its heading, or hardly more than links."""
        for heading in [*self.body.iter(*HEADINGS[1:])]:
            words = " ".join(heading.text_content().split())
            if heading not in self.above and _ELSEWHERE.fullmatch(words):
                _drop_section(heading)
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
                drop(self._box(node) if node.tag == "form" else node)
        for node in [*self.body.iter("label", "legend")]:
            drop(node)
        for node in self.body.xpath(".//*[@role]"):
            if (node.get("role") or "").casefold() in _ROLES and not self._holds_story(node):
                drop(node)

    def _holds_story(self, node: HtmlElement) -> bool:
        """Whether a part of the frame holds the story all the same, as a form round a page does."""
        if node in self.above:
            return True
        return node.tag != "nav" and self.keeps(node) and not _is_about_cookies(node)

    def _box(self, form: HtmlElement) -> HtmlElement:
        """The box that a form stands in with the words that ask for it, or the form."""
        around = form.getparent()
        if around is None or around.tag in ("main", "article", "body") or around in self.above:
            return form
        small = self._size(around) < _BOX and not self.keeps(around)
        return around if small and not says_field(around) else form

    def _is_frame(self, node: HtmlElement) -> bool:
        within = {one.tag for one in node.iterancestors()}
        if node.tag == "footer":
            return "blockquote" not in within
        return node.tag != "header" or not within & {"main", "article", "section"}

    def _is_named_furniture(self, node: HtmlElement) -> bool:
        names = " ".join(filter(None, map(node.get, ("class", "id", "itemtype"))))
        aside = node.tag == "aside" or node.get("role") == "complementary"
        if not (aside or _NAMED.search(names)) or node in self.above:
            return False
        strong = bool(_STRONG.search(names))
        if strong and _is_about_cookies(node):
            return True
        if self.keeps(node):
            return False
        if _COMMENTS.search(names):
            return True
        return _has_evidence(node, sure=aside or bool(_FOOTER.search(names)), strong=strong)


def _has_evidence(node: HtmlElement, *, sure: bool, strong: bool) -> bool:
    """Whether what a part holds agrees with its name; an aside or a footer needs little."""
    share = share_linked(node)
    if says_field(node):
        return share >= _ONLY_LINKS
    if share >= _LINKED:
        return True
    control = share >= _SOME_LINKS or _has_control(node)
    return control and strong if not sure else control or not _is_among_paragraphs(node)


def _drop_section(heading: HtmlElement) -> None:
    """Removes a section about other pages: a heading that says so, with two links or more."""
    section = []
    for one in heading.itersiblings():
        if one.tag in HEADINGS and one.tag <= heading.tag:
            break
        section.append(one)
    links = (a for one in section for a in one.iter("a") if leads_elsewhere(a))
    if sum(1 for _ in links) > 1:
        for one in (*section, heading):
            drop(one)


def _is_among_paragraphs(node: HtmlElement) -> bool:
    """Whether paragraphs stand on both sides, as round a box in a story."""
    after, before = node.itersiblings(), node.itersiblings(preceding=True)
    return all(any(one.tag == "p" for one in islice(side, _NEAR)) for side in (after, before))


def _is_about_cookies(node: HtmlElement) -> bool:
    return bool(_COOKIES.search(node.text_content())) and not says_field(node)


def _has_control(node: HtmlElement) -> bool:
    """Whether a part has anything to fill in or press, or no sentence."""
    if any(node.find(f".//{tag}") is not None for tag in ("form", "button", "input")):
        return True
    return not SENTENCE.search(node.text_content())


def _is_block_of_links(node: HtmlElement) -> bool:
    """Whether a part is a list of links, unless it stands among paragraphs of the story."""
    if sum(1 for _ in node.iter("a")) < 3 or share_linked(node) < _ONLY_LINKS:
        return False
    if node.tag == "p":
        return not re.search(r"\w", unlinked(node))
    if node.tag in ("ul", "ol") and any(
        one.tag == "p" and share_linked(one) < _LINKED
        for one in islice(node.itersiblings(preceding=True), _NEAR)
    ):
        return False
    return not SENTENCE.search(unlinked(node))
