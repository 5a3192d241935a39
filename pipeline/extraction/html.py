"""Text of web pages: only the story, with its headings, bullets, tables and links.

A page is pruned of its furniture, narrowed to the parts of its story and read by its own mark-up.
Where the headline promises what the text then lacks, everything but menus is kept. trafilatura
parses pages, and finds the text of those that have it in JSON-LD only.
"""

import re

import trafilatura
from lxml import etree
from lxml.html import HtmlElement

from pipeline.addresses import based
from pipeline.errors import DocumentError
from pipeline.extraction import page_metadata as page_facts
from pipeline.extraction.blocks import Composer
from pipeline.extraction.mark_up import composed
from pipeline.extraction.page_furniture import Page
from pipeline.extraction.page_parts import FIELD
from pipeline.extraction.story import headline, narrow
from pipeline.extraction.unseen import leave_out_unseen
from pipeline.model.documents import Text

VERSION = "html/5"
MOST_BYTES = 5_000_000
"""A page longer than this is refused: trees of huge tables have exhausted memory."""
_ELEMENT = re.compile(r"<[a-zA-Z]")
_HEAD = frozenset(re.findall(r"\w+", "base link meta noscript script style template title"))
"""The elements that a page's head may hold (HTML, 4.2)."""


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
    tree = _tree(body)
    url = based(url, str(tree.xpath("string((//base/@href)[1])")))
    title, published = page_facts.title(tree), page_facts.published(tree)
    read = _story(tree, title or "", url)
    if _lacks_what_is_promised(read, title or ""):
        whole = _whole(_tree(body), url)
        read = read if _lacks_what_is_promised(whole, title or "") and read.has_words else whole
    if not read.has_words and b"articleBody" in body:
        read = _programmed(_tree(body), url)
    if not read.has_words:
        raise DocumentError(
            "the page holds no text outside its menus: it may need a browser, or a sign-in"
        )
    return page_facts.with_published(read.text(document, VERSION, title), published)


def _tree(body: bytes) -> HtmlElement:
    # as text, since bytes are tried as compressed ones first, whatever they are
    page = body.decode("utf-8", "replace")
    tree = trafilatura.load_html(page)
    if tree is None and _ELEMENT.search(page):
        # one with a single element is believed only where it says soon what it is
        tree = trafilatura.load_html(f"<!--html-->{page}")
    if tree is None:
        raise DocumentError(
            "the page is no HTML that can be read: open it in a browser to see what it is"
        )
    _begin_body(tree)
    leave_out_unseen(tree)
    return tree


def _begin_body(tree: HtmlElement) -> None:
    """Ends the head where browsers do: the parser leaves a `<main>` without `<body>` in it."""
    head = tree.find("head")
    told = [] if head is None else [one for one in head.iterchildren("*") if one.tag not in _HEAD]
    if told:
        body = tree.find("body")
        if body is None:
            body = etree.SubElement(tree, "body")
        told[-1].tail = f"{told[-1].tail or ''}{body.text or ''}"
        body.text = None
        body[:0] = told


def _story(tree: HtmlElement, title: str, url: str) -> Composer:
    page = Page(tree, headline(tree, title))
    page.prune()
    narrow(page)
    page.prune_links()
    return composed(page.body, url)


def _lacks_what_is_promised(read: Composer, title: str) -> bool:
    """Whether a headline has words of the field and the text under it has none."""
    return not read.has_words or bool(FIELD.search(title) and not read.says(FIELD, title))


def _whole(tree: HtmlElement, url: str) -> Composer:
    """Everything but menus, headers and footers."""
    page = Page(tree, None)
    page.prune_frames()
    return composed(page.body, url)


def _programmed(tree: HtmlElement, url: str) -> Composer:
    """The articleBody that a page without text of its own gives to programs in JSON-LD."""
    composer = Composer(url)
    found, _, _ = trafilatura.baseline(tree)
    for paragraph in found:
        composer.add("paragraph", "".join(map(str, paragraph.itertext())))
    return composer
