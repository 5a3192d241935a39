"""Committee sites that run ModernGov: the feed, "what's new" and meeting pages, and papers.

Addresses of the same page vary (order and case of parameters, file names), so a page is identified
by its number. A meeting's page exists before the agenda, papers and minutes are added: each of
these events is a separate publication.
"""

import re
from collections.abc import Container, Mapping
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qsl, unquote

from lxml.html import HtmlElement

from pipeline.addresses import parts_of
from pipeline.model.dates import parse_published
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import is_archive, role
from pipeline.sources._block_pages import page_of, unexpected
from pipeline.sources._html import address, parse, text_of, tree_of, words
from pipeline.sources._moderngov_service import meetings
from pipeline.sources._moderngov_service import read as read_service
from pipeline.sources.feed import Entry, listing_of, plain, read_entries, walk_of

OPTIONS: Mapping[str, type] = {}
EXPECTS = "items in the feed"
GENERAL = False

_FEED, _SEARCH = "mgrss.aspx", "iesearchresults2.aspx"
_NOTHING = re.compile(r"\bno (?:results|matches|documents)\b", re.IGNORECASE)
_WANTED = (
    "the feed of a ModernGov site (where a site has none, watch its page mgWhatsNew.aspx?bcr=1)"
)
_PAGES = {
    "mgai.aspx": ("Agenda item", "id"),
    "ielistdocuments.aspx": ("Meeting", "mid"),
    "ieissuedetails.aspx": ("Issue", "iid"),
    "mgissuehistoryhome.aspx": ("Issue", "iid"),
    "iedecisiondetails.aspx": ("Decision", "id"),
    "mglistplanitems.aspx": ("Plan", "planid"),
    "mgconvert2pdf.aspx": ("Paper", "id"),
}
"""The pages that are publications: what each is, and the parameter that holds its number."""
_PAPER = re.compile(r"/documents/([a-z]\d+)/", re.IGNORECASE)
_PACK = re.compile(r"\b(?:reports?|agenda|documents?) pack\b", re.IGNORECASE)
_EVENT = re.compile(
    r"(?:(?P<day>\d{1,2}/\d{1,2}/\d{4})\s*[-–—]\s*)?"
    r"(?P<event>(?:agenda|minutes|decision sheet|issue|decision|document|plan|supplement\w*)"
    r" (?:published|updated|amended)|publication of plan)\b",
    re.IGNORECASE,
)
"""How an item of the feed, or of the "what's new" page, begins: "03/03/2025 - Agenda published:
...".
"""
_SIZE = re.compile(
    r"(?<![\s.,])[\s.,]*+\(?\b(?:pdf|docx?|xlsx?|pptx?|html?|rtf|odt)[\s,/]++[\d.,]+\s*(?:bytes|[km]b)\b\)?$",
    re.IGNORECASE,
)
_FEED_ROOT = re.compile(rb"<(?:rss|feed|rdf:rdf)\b", re.IGNORECASE)
_OWN = re.compile(r"(?:^|/)(?:mg|ie)[A-Z]\w+\.aspx", re.IGNORECASE)


def first(source: Source) -> tuple[Request, ...]:
    """The page in `source.url`; for a site's base address, its feed of everything new."""
    if _name(source.url).endswith(".aspx"):
        return (Request(source.url),)
    return (Request(f"{source.url.rstrip('/')}/mgRss.aspx?XXR=0"),)


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    """The site's web service: all meetings of these days, then each meeting's papers.

    A meeting's day is not a publication date: papers come about a week before it, minutes after it.
    """
    base = source.url.rpartition("/")[0] if _name(source.url).endswith(".aspx") else source.url
    return meetings(base.rstrip("/"), since, until, role(since))


def recognises(response: Response) -> str | None:
    """The site's base address, if a page links to the software's pages (`mgWhatsNew.aspx`)."""
    here = parts_of(response.url)
    if _OWN.search(here.path):
        return response.url.partition("?")[0].rpartition("/")[0]
    page = tree_of(response)
    for link in page.xpath("//a[@href]") if page is not None else ():
        url = address(response.url, link.get("href"))
        if _OWN.search(parts_of(url).path) and parts_of(url).netloc == here.netloc:
            return url.partition("?")[0].rpartition("/")[0]
    return None


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """Items of the feed, or publications that a page links to; in an archive, the service's."""
    if is_archive(request):
        walk = read_service(source, request, response)
        return replace(
            walk,
            listings=tuple(
                replace(each, source_ref=_kind_and_ref(each.url)[1]) for each in walk.listings
            ),
        )
    if _name(request.url) == _FEED or _FEED_ROOT.search(response.body[:1000]):
        entries = read_entries(source, request, response, _WANTED)
        return walk_of(
            (_item(entry, response.url) for entry in entries), request, rows=len(entries)
        )
    listings = _of_page(source, request, response)
    return walk_of(listings, request, rows=len(listings))


def papers(page_url: str, body: bytes) -> tuple[Listing, ...]:
    """The papers that an agenda item, meeting, issue or decision links to; none for other pages.

    A pack that combines a meeting's papers is left out where the papers are listed separately.
    """
    page = parse(body) if _PAGES.get(_name(page_url), ("Paper", ""))[0] != "Paper" else None
    if page is None:
        return ()
    headings = page.xpath("//h1 | //h2") or page.xpath("//title")
    about = text_of(headings[0]) if headings else ""
    found: dict[str, Listing] = {}
    for anchor in page.xpath("//a[@href]"):
        url = address(page_url, anchor.get("href"))
        kind, ref = _kind_and_ref(url)
        if kind == "Paper":
            title = _SIZE.sub("", text_of(anchor)) or words(
                unquote(parts_of(url).path.rpartition("/")[2])
            )
            found.setdefault(
                ref, Listing(url=url, title=title, source_ref=ref, summary=about, kind=kind)
            )
    packs = {
        ref for ref, paper in found.items() if _PACK.search(f"{paper.title} {unquote(paper.url)}")
    }
    return tuple(paper for ref, paper in found.items() if ref not in packs or packs == found.keys())


def _item(entry: Entry, base: str) -> Listing | None:
    """An item of the feed; None when it has no address."""
    url = address(base, entry.link or entry.guid)
    if not url:
        return None
    kind, ref = _kind_and_ref(url)
    return _happened(listing_of(entry, url, ref, kind), entry.title)


def _happened(listing: Listing, line: str) -> Listing:
    """The listing with the event that `line` begins with, if any, which is part of its key."""
    match = _EVENT.match(line)
    if not match:
        return listing
    return replace(
        listing,
        title=line[match.start("event") :],
        source_ref=f"{listing.source_ref}/{match['event'].lower()}",
        version=match["event"].lower(),
        published=listing.published or (parse_published(match["day"]) if match["day"] else None),
        kind=match["event"],
    )


def _of_page(source: Source, request: Request, response: Response) -> tuple[Listing, ...]:
    page = page_of(source, request, response, "a page of a ModernGov site")
    anchors = page.xpath("//a[@href]")
    urls = {anchor: address(response.url, anchor.get("href")) for anchor in anchors}
    if not any(_OWN.search(parts_of(url).path) for url in urls.values()):
        raise unexpected(source, request, response, "a page of a ModernGov site")
    known = {anchor: what for anchor, url in urls.items() if (what := _kind_and_ref(url))[0]}
    found = []
    for anchor, (kind, ref) in known.items():
        title = _SIZE.sub("", plain(text_of(anchor)))
        if title:
            listing = Listing(url=urls[anchor], title=title, source_ref=ref, kind=kind)
            found.append(_happened(listing, _row(anchor, known)))
    if not found and _name(request.url) == _SEARCH and not _NOTHING.search(text_of(page)):
        raise unexpected(
            source,
            request,
            response,
            "results of a search",
            "its blank form (some sites ignore the words asked for)",
        )
    return tuple(found)


def _row(anchor: HtmlElement, known: Container[HtmlElement]) -> str:
    """The text of a link's row: up to two levels around it, without another such link."""
    row = anchor
    for around in list(anchor.iterancestors())[:2]:
        if sum(other in known for other in around.iter("a")) > 1:
            break
        row = around
    return _SIZE.sub("", plain(text_of(row)))


def _kind_and_ref(url: str) -> tuple[str, str]:
    """What a page is ("" if its address is not a publication's), and its key."""
    if not url:
        return "", ""
    parts = parts_of(url)
    if paper := _PAPER.search(parts.path):
        return "Paper", f"documents/{paper[1].lower()}"
    name = _name(url)
    kind, key = _PAGES.get(name, ("", ""))
    number = {name.lower(): value for name, value in parse_qsl(parts.query)}.get(key, "")
    return (kind, f"{name.removesuffix('.aspx')}/{number}") if number else ("", url)


def _name(url: str) -> str:
    """The last part of an address's path, in lower case: "mgai.aspx"."""
    return parts_of(url).path.rpartition("/")[2].lower()
