"""A page watched for change: each change of its main text, and each document, is a publication.

Menus, banners, dates of the last update and the like do not count: two versions are the same if
their main words are. A document may be anybody's: minutes, or the inspectors' report. It does not
speak for the page that links to it.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from lxml.html import HtmlElement

from pipeline.addresses import linked_by, parts_of
from pipeline.errors import DocumentError
from pipeline.extraction import html
from pipeline.model.dates import parse_published
from pipeline.model.documents import Text
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.model.terms import DocType
from pipeline.sources._block_pages import page_of, unexpected
from pipeline.sources._boilerplate import Boilerplate
from pipeline.sources._html import address, text_of, words
from pipeline.sources._options import pattern
from pipeline.sources.feed import walk_of

OPTIONS: Mapping[str, type] = {"match": str}
EXPECTS = "the page and the documents that it links to"
GENERAL = False
DOCUMENT = "Document"
"""The label of a file that the page links to."""

_DOCUMENT = re.compile(r"\.(?:pdf|docx?|odt|rtf)$", re.IGNORECASE)
_SIZE = re.compile(
    r"(?<![\s.,])[\s.,]*+[(\[]?\b(?:pdf|docx?|odt|rtf|word)\b[^a-z]{0,4}[\s,/–-]*+(?:[\d.,]+\s*(?:bytes|[km]b)\b)?[)\]]?$",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:this )?(?:page |content )?(?:was )?(?:first |last )?(?:published|updated|reviewed"
    r"|modified|changed|printed)\b.{0,60}",
    re.IGNORECASE,
)
_CHANGED = (
    "govuk:public-updated-at",
    "article:modified_time",
    "og:updated_time",
    "dcterms.modified",
)
"""Where pages state when this version of them was published."""
_BODIES = frozenset(
    [
        DocType.OFFICIAL_REPORT,
        DocType.GOVERNMENT,
        DocType.COUNCIL_NEWS,
        DocType.LOCAL_OFFER,
        DocType.ACTION_PLAN,
        DocType.COMMITTEE,
        DocType.HEALTH_BODY,
    ]
)
"""Public bodies, which publish the files on their own sites themselves."""
_FEWEST = 10
"""The fewest words of a page without documents."""


def first(source: Source) -> tuple[Request, ...]:
    """The page."""
    return (Request(source.url),)


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The page as it stands, identified by its main words, and the documents it links to.

    `match` restricts the documents.
    """
    wanted = "a page with words of its own"
    matching = pattern(source, request, "match")
    page = page_of(source, request, response, wanted)
    documents = {
        each.url: each
        for each in _documents(source, page, response.url)
        if matching.search(f"{each.url} {each.title}")
    }
    text, failed = None, ""
    try:
        text = html.extract(response.body, "", response.url)
    except DocumentError as fault:
        failed = f"a page that cannot be read ({fault})"
    said = main_words(text) if text else ""
    if len(said.split()) < _FEWEST and not documents:
        raise unexpected(
            source, request, response, wanted, failed or "a page with hardly any words"
        )
    own = (_itself(page, response, text, said),) if text and said else ()
    return walk_of([*own, *documents.values()], request, rows=len(own) + len(documents))


def is_linked(kind: str, label: str) -> bool:
    """Whether what a source of some kind lists with a label is a file that a watched page links to.

    It may be anybody's: only its own text shows who speaks in it.
    """
    return kind == "watched-page" and label == DOCUMENT


def main_words(text: Text) -> str:
    """The words used to compare two versions of a page.

    They are in lower case and without lines that only date the page.
    """
    parts = [text.body[block.start : block.end] for block in text.blocks] or [text.body]
    kept = (" ".join(part.split()).casefold() for part in parts)
    return " ".join(part for part in kept if not _STAMP.fullmatch(part))


def _itself(page: HtmlElement, response: Response, text: Text, said: str) -> Listing:
    headings = [text_of(heading) for heading in page.xpath("//h1")]
    stated = [
        str(value)
        for name in _CHANGED
        for value in page.xpath("//meta[@name=$name or @property=$name]/@content", name=name)
    ]
    version = hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:24]
    return Listing(
        url=response.url,
        title=next(filter(None, headings), "") or text.title or "",
        source_ref=version,
        version=version,
        published=parse_published(stated[0]) if stated else None,
        revised=bool(stated),
        kind="Page",
    )


def _documents(source: Source, page: HtmlElement, base: str) -> Iterator[Listing]:
    boilerplate = Boilerplate()
    for link in page.xpath("//a[@href]"):
        url = address(base, link.get("href"))
        if _DOCUMENT.search(parts_of(url).path) and not boilerplate.aside(link):
            title = _SIZE.sub("", text_of(link)) or words(
                unquote(parts_of(url).path.rpartition("/")[2])
            )
            yield Listing(
                url=url,
                title=title,
                source_ref=url,
                kind=DOCUMENT,
                publisher=_publisher(source, url),
            )


def _publisher(source: Source, url: str) -> str:
    """Whose a document is, where that is a public body's own; otherwise who links to it."""
    own = parts_of(url).hostname == parts_of(source.url).hostname
    return source.publisher if own and source.doc_type in _BODIES else linked_by(source.publisher)
