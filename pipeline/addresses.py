"""Web addresses as others write them: read here alone, because they can be malformed."""

import re
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit

MALFORMED = SplitResult("", "", "", "", "")
"""What is known of a malformed address: nothing."""

_PATH_END = re.compile(r"([?#])")
_USER = re.compile(r"(?<=//)[^\s/?#\"<>]*@")


def parts_of(address: str) -> SplitResult:
    """The parts of an address, or `MALFORMED`: `http://[link]/`, or a port that is no number."""
    try:
        parts = urlsplit(address)
        # both are read when asked for, and may be malformed themselves
        _ = parts.hostname, parts.port
    except ValueError:
        return MALFORMED
    return parts


def voice_of(publisher: str, url: str) -> str:
    """By what name a publication speaks: its publisher's, else the host of its address."""
    return publisher or parts_of(url).hostname or url


_LINKED = "a document linked by "
"""How the voice begins of a file that a page links to, which may be anybody's."""


def linked_by(publisher: str) -> str:
    """The voice of a file that a publisher's page links to: where it was found, not who speaks."""
    return f"{_LINKED}{publisher}" if publisher else ""


def only_links(voice: str) -> bool:
    """Whether a voice is that of a file that somebody's page links to."""
    return voice.startswith(_LINKED)


def without_users(words: str) -> str:
    """`words` without the user names and passwords of the addresses in them."""
    return _USER.sub("", words)


def joined(base: str, stated: str) -> str:
    """The absolute address of a link on a page at `base`; "" when either is malformed.

    As in browsers, a backslash in the path is a slash. A user name and password are left out: they
    are sent to nobody, and would be shown.
    """
    path, mark, rest = _PATH_END.split(stated, 1) if _PATH_END.search(stated) else (stated, "", "")
    try:
        address = urljoin(base, path.replace("\\", "/") + mark + rest)
    except ValueError:
        return ""
    return "" if parts_of(address) is MALFORMED else without_users(address)


def based(url: str, stated: str) -> str:
    """Where the links of a page at `url` start from: there, or from what its `<base>` states."""
    address = joined(url, stated.strip()) if stated.strip() else url
    return address if parts_of(address).scheme in ("http", "https") else url


def versioned(address: str, version: str) -> str:
    """A canonical address with the version of the document published there, if it has one."""
    return f"{address} {version}" if version else address


_TRACKING = re.compile(
    r"(?:utm|mc|hsa|pk|mtm|piwik|matomo|ga|oly|vero|at|ns|itm)_.+|_(?:ga|gl|hsenc|hsmi)|wt\..+"
    r"|(?:fbc|gc|dc|yc|twc|ttc)lid|(?:msclk|gbra|wbra|igsh)id|gclsrc"
    r"|fb_(?:source|ref)|mkt_tok|igsh|xtor|ocid|ito|cmp|cmpid|s_cid|s_kwcid|hsctatracking|trk|rss"
    r"|(?:php|osc|asp)?session_?id\w*|phpsessid|jsessionid|oscsid|cfid|cftoken|__cf_chl_\w+|amp"
    r"|nocache|_",
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
    parts = parts_of(url.strip())
    host, port = (parts.hostname or "").rstrip("."), parts.port
    if parts.scheme not in ("http", "https") or not host:
        return url
    path = _canonical_path(parts.path)
    fold = _ANY_CASE.search(path) is not None
    # a link that was escaped twice has "amp;" before its parameters
    stated = [
        (name.removeprefix("amp;"), value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    pairs = [
        (name.casefold() if fold else name, value)
        for name, value in stated
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


_SUBSCRIPTION = re.compile(
    r"unsubscri|opt[-_]?out\b|\bsubscri(?:ptions?|bers?|be)\b|\bpreference[-_]?cent"
    r"|(?:e-?mail|communication|contact|alert)s?[-_/]?preferences?\b|\bemail/(?:manage|authenticate)"
    r"|(?:manage|update|edit|change|confirm)[-_/]?(?:your[-_/]?)?(?:e-?mails?[-_/]?)?"
    r"(?:subscri|preference|alerts?\b)",
    re.IGNORECASE,
)


def changes_subscription(url: str) -> bool:
    """Whether asking for an address might end, confirm or change somebody's subscription."""
    parts = parts_of(url)
    return _SUBSCRIPTION.search(unquote(f"{parts.path}?{parts.query}")) is not None
