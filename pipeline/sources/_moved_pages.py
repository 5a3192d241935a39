"""Pages that only lead to another one by other means than a redirect, and where they lead.

A reload after a delay, a `Refresh` header, a script that goes elsewhere, words such as "this page
has moved", a frame, a page whose only content is a link to one file, or an empty one that calls
another address of its site its own.
"""

import re

from lxml.html import HtmlElement

from pipeline.addresses import canonical_address, parts_of
from pipeline.model.sources import Response
from pipeline.sources._block_pages import own_words
from pipeline.sources._html import address, text_of, tree_of

_LARGEST = 500_000
"""The most bytes of a page that only leads on."""
_LONGEST_WAIT = 15.0
"""After how many seconds at most a page goes on; longer ones reload themselves to stay fresh."""
_LITTLE, _HARDLY_ANY = 120, 25
"""Words up to which a page may say that it has moved, and up to which it is only a frame or link.
"""
_REFRESH = re.compile(
    r"(?:(\d++\.?\d*+|\.\d++)(?:\s++[;,]?|[;,])\s*+(?:url\s*+=\s*+)?|url\s*+=\s*+)"
    r"(?:\"([^\"]++)\"?|'([^']++)'?|([^\s\"'][^\s]*+)).*",
    re.IGNORECASE | re.DOTALL,
)
_SCRIPT = re.compile(
    r"(?:window|document|self|top|parent)?\.?\blocation(?:\.href)?\s*=\s*[\"']([^\"']+)[\"']"
    r"|\blocation\.(?:replace|assign)\(\s*[\"']([^\"']+)[\"']\s*\)"
)
_MOVED = re.compile(
    r"\b(?:has|have|was|is|been)(?: now| recently| permanently)? (?:moved|relocated|transferred)\b"
    r"|\bmoved (?:permanently|temporarily|to)\b|\bobject moved\b|\bredirect(?:ed|ing)\b"
    r"|\bcan now be found\b|\bnow (?:lives|found|available) at\b|\bnew (?:address|location|home)\b"
    r"|\bif (?:you are|your browser (?:does|is)) not (?:automatically )?redirect",
    re.IGNORECASE,
)
_FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf)$", re.IGNORECASE)
_FRAMES = "//frameset//frame[@src] | //body//iframe[@src]"
_EMBEDDED = "//body//object[@data] | //body//embed[@src]"
_HTML_TYPES = ("", "text/html", "application/xhtml+xml")


def leads_to(response: Response, *, document: bool) -> str:
    """The address that a page only leads to; "" for a page of its own, and for all that is no page.

    A `document` may also be a frame, or a page about one file; a listing is neither.
    """
    if response.media_type not in _HTML_TYPES or len(response.body) > _LARGEST:
        return ""
    page = tree_of(response)
    stated = _reload(response.headers.get("refresh", ""))
    if page is not None and not stated:
        said = own_words(page)
        stated = _named(page, said)
        if document and not stated:
            stated = _contained(page, said) or _canonical(page, said, response.url)
    base = (page.xpath("string(//base/@href)") if page is not None else "") or ""
    target = address(address(response.url, base) or response.url, stated)
    own = canonical_address(response.url)
    return "" if not target or canonical_address(target) == own else target


def _reload(value: str) -> str:
    """The address in a `Refresh` header, or in the same words of a page."""
    match = _REFRESH.fullmatch(value.strip()) if value else None
    if match is None or (match[1] and float(match[1]) > _LONGEST_WAIT):
        return ""
    return (match[2] or match[3] or match[4]).strip()


def _named(page: HtmlElement, said: str) -> str:
    """Where a page with these words of its own says that it goes, or has moved."""
    if len(said.split()) > _LITTLE:
        return ""
    for node in page.xpath("//meta[translate(@http-equiv,'REFSH','refsh')='refresh']/@content"):
        if stated := _reload(str(node)):
            return stated
    links = _links(page)
    if _MOVED.search(f"{page.xpath('string(//title)')} {said}") and len(links) == 1:
        return links[0]
    return _scripted(page) if len(said.split()) <= _HARDLY_ANY else ""


def _links(page: HtmlElement) -> list[str]:
    """The addresses that a page's own words link to, each once."""
    found = page.xpath(
        "//body//a[@href][not(ancestor::nav or ancestor::footer or ancestor::header or"
        " ancestor::aside)]"
    )
    stated = (str(link.get("href")).strip() for link in found if text_of(link))
    return list(
        dict.fromkeys(each for each in stated if not each.startswith(("#", "mailto:", "tel:")))
    )


def _scripted(page: HtmlElement) -> str:
    scripts = " ".join(page.xpath("//script[not(@src)]/text()"))
    match = _SCRIPT.search(scripts)
    return (match[1] or match[2]) if match else ""


def _contained(page: HtmlElement, said: str) -> str:
    """The one document that a page shows in a frame, or links to, with hardly a word of its own."""
    if len(said.split()) > _HARDLY_ANY:
        return ""
    frames = [*page.xpath(f"{_FRAMES}"), *page.xpath(_EMBEDDED)]
    shown = list(dict.fromkeys(str(each.get("src") or each.get("data")) for each in frames))
    files = [link for link in _links(page) if _FILE.search(parts_of(link).path)]
    for found in (shown, files):
        if len(found) == 1:
            return found[0]
    return ""


def _canonical(page: HtmlElement, said: str, url: str) -> str:
    """The address that a page with hardly a word calls its own, if it is another of its site's.

    Some sites answer at an old address with the frame of a page. A front page is never meant.
    """
    stated = page.xpath("string(//head//link[@rel='canonical']/@href)")
    target = address(url, stated) if stated and len(said.split()) <= _HARDLY_ANY else ""
    front = not parts_of(target).path.strip("/")
    hosts = {(parts_of(each).hostname or "").removeprefix("www.") for each in (target, url)}
    return target if target and len(hosts) == 1 and not front else ""
