"""A watched source, the requests made to it, and what it lists."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qsl, quote, unquote, urlencode

from pipeline.addresses import joined, parts_of
from pipeline.model.terms import DocType, Reuse

Certainty = Literal["confirmed", "likely", "guess"]
"""How sure somebody was that an address is the right one when they wrote it down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A watched source: one table of the catalogue or of `sources.toml`.

    `every` is in seconds. `expect_rows` is how many rows, from fewest to most, one walk should
    list. `options` are the adapter's own keys. A source whose `certainty` is not "confirmed" starts
    on probation. `seen` is when the address was last known to work (year, month or day); `note`
    says how that is known, or why the source is off. `region` names the catalogue file that it
    comes from, and `file` the user's file that has a table for it; "" where there is none.
    """

    id: str
    kind: str
    url: str
    every: int
    publisher: str = ""
    local_area: str | None = None
    doc_type: DocType | None = None
    expect_rows: tuple[int, int] | None = None
    reuse: Reuse = Reuse.QUOTE
    enabled: bool = True
    certainty: Certainty = "confirmed"
    options: Mapping[str, str | int | bool] = field(default_factory=dict)
    seen: str = ""
    note: str = ""
    region: str = field(default="", compare=False)
    file: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Request:
    """A page that an adapter asks for; `role` reminds it what for when the response comes."""

    url: str
    role: str = "listing"


@dataclass(frozen=True, slots=True)
class Response:
    """A page as received: `url` is the final address, `body` is decoded from transfer encodings.

    `headers` have lower-case names. `asked` are the headers of the request.
    """

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    asked: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a feed or page says about one publication.

    `source_ref` is the publisher's own key for it where there is one (guid, file number). `kind` is
    the site's label, unchanged ("Area SEND full inspection"). `published` is an ISO date or UTC
    time, parsed day first, or None when not stated. `publisher` and `local_area` (GSS code) are set
    where the listing itself names the publisher. `version` tells apart what a site publishes under
    one address as news of its own: the updates of a page, the events of a decision. `revised` says
    that `published` is the date of the latest change rather than of publication; `date_doubt` why a
    stated date is not believed.
    """

    url: str
    title: str
    source_ref: str
    published: str | None = None
    summary: str = ""
    kind: str = ""
    publisher: str = ""
    local_area: str | None = None
    version: str = ""
    revised: bool = False
    date_doubt: str = ""

    @property
    def ref(self) -> str:
        """The key by which its source lists it: the publisher's own, else its address."""
        return self.source_ref or self.url

    @property
    def address(self) -> str:
        """What identifies the document: its canonical address, and its version if it has one."""
        return versioned(canonical_address(self.url), self.version)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingPage:
    """What an adapter read from one page: publications, further pages to read, and row counts.

    `rows` counts all rows on the page, including those that are not publications (providers, for
    example); `promised` is the total that the site states for the whole listing. `problems` are
    messages for a person; `unknown` are (field, value) pairs that the vocabulary for this kind of
    site lacks, kept and raised as issues.
    """

    listings: tuple[Listing, ...] = ()
    next: tuple[Request, ...] = ()
    rows: int = 0
    promised: int | None = None
    problems: tuple[str, ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()


def versioned(address: str, version: str) -> str:
    """A canonical address with the version of the document published there, if it has one."""
    return f"{address} {version}" if version else address


_TRACKING = re.compile(
    r"(?:utm|mc|hsa|pk|mtm|piwik|matomo|ga|oly|vero|at|ns|itm)_.+|_(?:ga|gl|hsenc|hsmi)|wt\..+"
    r"|(?:fbc|gc|dc|yc|twc|ttc)lid|(?:msclk|gbra|wbra|igsh)id|gclsrc"
    r"|fb_(?:source|ref)|mkt_tok|igsh|xtor|ocid|ito|cmp|cmpid|s_cid|s_kwcid|hsctatracking|trk|rss"
    r"|phpsessid|jsessionid|aspsessionid\w*|session_?id|cfid|cftoken|__cf_chl_\w+|amp|nocache|_",
    re.IGNORECASE,
)
"""Parameters that tell where a reader came from or whose visit it is, never which document.

Left in are `ref`, `source`, `cid`, `uid` and the like, which name documents on many sites.
"""
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/]*", re.IGNORECASE)
_SEGMENT_SESSION = re.compile(r"/\([a-z]\([a-z0-9]{24}\)\)(?=/)", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$", re.IGNORECASE)
_ANY_CASE = re.compile(r"\.aspx?$|\.ashx$", re.IGNORECASE)
"""Pages of servers to which capitals make no difference, in the path or a parameter's name."""


def canonical_address(url: str) -> str:
    """One form for all addresses of a document, to compare and never to ask for.

    Without scheme, "www.", default port, session, tracking parameters, fragment, index file and
    last slash; parameters sorted. An address that cannot be read stays as it is.
    """
    try:
        parts = parts_of(joined(url.strip(), ""))
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return url
    if parts.scheme not in ("http", "https") or not host:
        return url
    path = _canonical_path(parts.path)
    fold = _ANY_CASE.search(path) is not None
    pairs = [
        (name.casefold() if fold else name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    ]
    place = _ascii_host(host) + ("" if port in (None, 80, 443) else f":{port}")
    asked = f"?{urlencode(sorted(pairs))}" if pairs else ""
    route = f"#{parts.fragment}" if parts.fragment[:1] in ("!", "/") else ""
    return place + (path.casefold() if fold else path) + asked + route


def _ascii_host(host: str) -> str:
    """A host's name as looked up, without "www."."""
    try:
        host = host.encode("idna").decode()
    except UnicodeError:
        host = host.casefold()
    bare = host.removeprefix("www.")
    return bare if "." in bare else host


def _canonical_path(path: str) -> str:
    """A path without dots, doubled slashes, sessions, index file and last slash."""
    path = _SEGMENT_SESSION.sub("", _SESSION.sub("", path or "/"))
    path = parts_of(joined("https://host/", re.sub(r"/{2,}", "/", path))).path
    read = unquote(path, errors="surrogateescape")
    path = quote(read, safe="/!$&'()*+,:=@~", errors="surrogateescape")
    return _INDEX.sub("/", path).rstrip("/")
