"""Ofsted's reports site: a search lists local authorities, and each one's page its publications.

Reports of area SEND inspections are published there under the local authority's unique reference
number (URN), beside inspections of other kinds. Every publication is listed whatever its label,
since labels change and are judged later.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlunsplit

from lxml.html import HtmlElement

from pipeline.addresses import parts_of
from pipeline.model.dates import parse_published
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import role
from pipeline.sources._block_pages import unexpected
from pipeline.sources._html import address, text_of, tree_of

OPTIONS: Mapping[str, type] = {}
EXPECTS = "local authorities in the search"
GENERAL = False

PAGE_ROWS = 100
"""The most that the search shows on one page."""
_SEARCH = "q=&location=&lat=&lon=&radius=&level_1_types=3&level_2_types%5B%5D=12"
"""Children's social care (3), of the local authority kind (12)."""
_LAST_START = 1_000
"""Where a listing that states no total is left: England has far fewer local authorities."""
_PROVIDER = re.compile(r"/provider/\d+/(\d+)/?$")
_FILE = re.compile(r"/file/(\d+)")
_SHOWING = re.compile(r"showing\s+([\d,]+)\s*(?:to|-|–)\s*[\d,]+\s+of\s+([\d,]+)", re.IGNORECASE)
_FOUND = re.compile(
    r"(?:of|found)\s+([\d,]+)\s+(?:results?|providers?)|([\d,]+)\s+(?:results?|providers?)\s+found",
    re.IGNORECASE,
)
_PUBLICATIONS = (
    "//a[@href][contains(concat(' ', @class, ' '), ' publication-link ') or contains(@href,"
    " '/v1/file/')]"
)
_LABEL = re.compile(
    r"(?P<kind>.{0,300}?)(?:, ?(?P<form>[\w ]{2,12}))? ?[-–—] ?(?P<date>\d{1,2}\s+\w+\s+\d{4})$"
)
_KNOWN = re.compile(
    r"area SEND\b|\bSEND\b|special educational needs|children.s services"
    r"|inspection of local authority|focused visit|monitoring visit|joint targeted area|\bJTAI\b"
    r"|safeguarding|looked after|adoption|fostering|youth (?:justice|offending)",
    re.IGNORECASE,
)
"""Kinds of publication that the site has for local authorities (SEND and children's services);
others are asked about.
"""
_FORM = re.compile(r",\s*(?:pdf|html?|docx?|odt)$", re.IGNORECASE)


def first(source: Source) -> tuple[Request, ...]:
    """The search's first page; `source.url` is the site's root or a search with other filters."""
    parts = parts_of(source.url)
    query = parts.query if parts.path.rstrip("/").endswith("/search") and parts.query else _SEARCH
    return (Request(_at(urlunsplit((parts.scheme, parts.netloc, "/search", query, "")), 0)),)


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    """The same search: the site lists everything it ever published, so every page is needed."""
    return tuple(Request(request.url, role(since)) for request in first(source))


def urn_of(request: Request) -> str:
    """The unique reference number of the local authority whose page is requested; "" for others."""
    match = _PROVIDER.search(parts_of(request.url).path)
    return match[1] if match and request.role == "provider" else ""


def recognises(response: Response) -> str | None:
    """The address of the search, or the site's root if a page links to local authorities."""
    page = tree_of(response)
    parts = parts_of(response.url)
    urls = (
        [address(response.url, link.get("href")) for link in page.xpath("//a[@href]")]
        if page is not None
        else []
    )
    if not _PROVIDER.search(parts.path) and not any(
        _PROVIDER.search(parts_of(url).path) for url in urls
    ):
        return None
    if parts.path.rstrip("/").endswith("/search") and parts.query:
        return response.url
    return urlunsplit((parts.scheme, parts.netloc, "/", "", ""))


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """A page of the search, or (role "provider") one local authority's page.

    `rows` counts the search's rows only.
    """
    page = tree_of(response)
    if request.role == "provider":
        return _provider(source, request, response, page)
    return _search(source, request, response, page)


def _search(
    source: Source, request: Request, response: Response, page: HtmlElement | None
) -> ListingPage:
    providers = _providers(page, response.url)
    start = _start(request.url)
    begins, promised = _total(text_of(page) if page is not None else "")
    if not providers and not (start and promised == start):
        raise unexpected(
            source, request, response, "a page of search results with local authorities"
        )
    if begins is not None and begins != start + 1:
        raise unexpected(
            source,
            request,
            response,
            f"the search from row {start + 1}",
            f"the search from row {begins} instead",
        )
    shown, seen = len(providers), start + len(providers)
    if promised is not None and promised < seen:
        promised = None
    requests = [Request(url, "provider") for url in providers.values()]
    if _goes_on(shown, seen, promised):
        requests.insert(0, Request(_at(request.url, seen), request.role))
    problems = tuple(_problems(request.url, shown, seen, promised))
    return ListingPage(next=tuple(requests), rows=shown, promised=promised, problems=problems)


def _providers(page: HtmlElement | None, base: str) -> dict[str, str]:
    """The addresses of local authorities' pages by URN."""
    found: dict[str, str] = {}
    for anchor in page.xpath("//a[@href]") if page is not None else ():
        url = address(base, anchor.get("href"))
        if match := _PROVIDER.search(parts_of(url).path):
            found.setdefault(match[1], url)
    return found


def _goes_on(shown: int, seen: int, promised: int | None) -> bool:
    """Whether the search has another page, judged by its total or by whether this one is full."""
    if promised is not None:
        return seen < promised
    return shown >= PAGE_ROWS and seen < _LAST_START


def _problems(url: str, shown: int, seen: int, promised: int | None) -> Iterator[str]:
    if promised is None:
        yield (
            f"{url} does not say how many local authorities there are, so a missing one is not"
            " noticed"
        )
    elif seen < promised and shown < PAGE_ROWS:
        yield (
            f"{url} shows {shown} local authorities of {promised}, although {PAGE_ROWS} a page"
            " were asked for: the site may have changed how many it shows"
        )


def _provider(
    source: Source, request: Request, response: Response, page: HtmlElement | None
) -> ListingPage:
    match = _PROVIDER.search(parts_of(request.url).path)
    urn = match[1] if match else ""
    name = _name_of(page, urn)
    if page is None or not name:
        raise unexpected(
            source, request, response, f"the page of the local authority with the URN {urn}"
        )
    found: dict[str, Listing] = {}
    for anchor in page.xpath(_PUBLICATIONS):
        if address(response.url, anchor.get("href")):
            listing = _publication(anchor, response.url, urn, name)
            found.setdefault(listing.source_ref, listing)
    unread = [listing.url for listing in found.values() if listing.published is None]
    undated = f"{request.url} gives no publication date for {', '.join(unread)}"
    kinds = dict.fromkeys(listing.kind for listing in found.values())
    return ListingPage(
        listings=tuple(found.values()),
        problems=(undated,) if unread else (),
        unknown=tuple(("publication label", kind) for kind in kinds if not _KNOWN.search(kind)),
    )


def _name_of(page: HtmlElement | None, urn: str) -> str:
    """The local authority of a page: its heading.

    "" where the page neither names the URN nor lists publications.
    """
    names = page.xpath("//h1") if page is not None else []
    if page is None or not names or not urn:
        return ""
    own = urn in text_of(page) or page.xpath(_PUBLICATIONS)
    return text_of(names[0]) if own else ""


def _publication(anchor: HtmlElement, base: str, urn: str, name: str) -> Listing:
    """One link; its hidden label has kind, format and date: "Full inspection, pdf - 1 May 2024".

    The date beside the link is the visit's on some pages, so it is never used as publication date.
    """
    url = address(base, anchor.get("href"))
    file = _FILE.search(parts_of(url).path)
    hidden = anchor.xpath(".//*[contains(concat(' ', @class, ' '), ' nonvisual ')]")
    label = text_of(hidden[0]) if hidden else text_of(anchor)
    match = _LABEL.match(label)
    kind = (match["kind"] if match else _FORM.sub("", label)).strip(" ,")
    return Listing(
        url=url,
        title=f"{kind}: {name}" if kind else name,
        source_ref=f"{urn}/{file[1] if file else parts_of(url).path.lstrip('/')}",
        published=parse_published(match["date"]) if match else None,
        kind=kind,
        publisher="Ofsted",
    )


def _total(text: str) -> tuple[int | None, int | None]:
    """The number of the page's first row and the total, as far as stated."""
    if match := _SHOWING.search(text):
        return _number(match[1]), _number(match[2])
    match = _FOUND.search(text)
    return None, _number(match[1] or match[2]) if match else None


def _number(digits: str) -> int:
    return int(digits.replace(",", ""))


def _start(url: str) -> int:
    start = dict(parse_qsl(parts_of(url).query)).get("start", "0")
    return int(start) if start.isdigit() else 0


def _at(url: str, start: int) -> str:
    """The address of the search from row `start` (from 0)."""
    parts = parts_of(url)
    pairs = [
        pair
        for pair in parse_qsl(parts.query, keep_blank_values=True)
        if pair[0] not in ("start", "rows")
    ]
    return urlunsplit(
        parts._replace(query=urlencode([*pairs, ("start", start), ("rows", PAGE_ROWS)]))
    )
