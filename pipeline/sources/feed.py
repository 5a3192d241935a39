"""Feeds of any site (RSS, RDF, Atom and JSON Feed), including faulty ones.

An entry is identified by its guid, or else by its address without tracking parameters. A page that
was merely touched again is not listed as another one, although GOV.UK adds the time of the change
to its guid.
"""

import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pipeline.errors import UnexpectedShape
from pipeline.extraction.decoding import decoded
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import is_archive, older, role
from pipeline.sources._block_pages import unexpected
from pipeline.sources._html import address, encodable, parse, text_of, tree_of, words

OPTIONS: Mapping[str, type] = {}
EXPECTS = "entries in the feed"
GENERAL = True

_FEED_TYPE = re.compile(r"application/(?:rss|atom|feed|rdf)\+(?:xml|json)", re.IGNORECASE)
_FURTHER = ("next", "prev-archive")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,8})|([0-9]{1,10}));", re.IGNORECASE)
_AMPERSAND = re.compile(r"&(?!#?\w{1,31};)")
_DECLARED = re.compile(r"<!(doctype|entity)\b", re.IGNORECASE)
_DOCTYPE = re.compile(
    r"<!DOCTYPE\s+(?:rss|rdf:RDF|feed)\b(?:\s+(?:PUBLIC|SYSTEM|\"[^\"<>]*\"|'[^'<>]*')){0,4}\s*>",
    re.IGNORECASE,
)
"""The declaration of RSS 0.91, which names its definition and declares nothing itself."""
_ROOT = re.compile(r"<[A-Za-z]")
_END = re.compile(
    r"</\s*(?:\w+:)?(?:rss|feed|rdf)\s*>|<(?:\w+:)?(?:rss|feed|rdf)\b[^<>]*/>", re.IGNORECASE
)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry as the feed states it: `link`, `guid` ("" if missing) and raw `published`.

    `revised` says that the feed dates only its latest change.
    """

    link: str
    guid: str
    title: str
    summary: str
    published: str
    tags: tuple[str, ...]
    revised: bool = False


_ATTRIBUTES = 300
"""The most attributes of an element: what feedparser takes for them grows with their square."""
_CROWDED = re.compile(
    rf"""<[\w:.-]+(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"]*"|'[^']*')){{{_ATTRIBUTES + 1}}}"""
)


def first(source: Source) -> tuple[Request, ...]:
    """The feed's address."""
    return (Request(source.url),)


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    """The feed; the walk follows links to older entries (RFC 5005: "next", "prev-archive")."""
    return (Request(source.url, role(since)),)


def recognises(response: Response) -> str | None:
    """The address of this feed, or of the first feed that the page links to, except comments."""
    try:
        read_entries(
            Source(id="", kind="feed", url=response.url, every=0), Request(response.url), response
        )
        return response.url
    except UnexpectedShape:
        page = tree_of(response)
    for link in page.xpath("//link[@rel='alternate'][@href]") if page is not None else ():
        named = f"{link.get('title', '')} {link.get('href')}".lower()
        if _FEED_TYPE.search(link.get("type", "")) and "comment" not in named:
            return address(response.url, link.get("href")) or None
    return None


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The feed's entries; a complete but empty feed has none.

    Raises UnexpectedShape when it is not a complete feed.
    """
    entries = read_entries(source, request, response)
    walk = walk_of(_listings(entries, response.url), request, rows=len(entries))
    if not is_archive(request) or older(walk.listings, request):
        return walk
    return replace(walk, next=tuple(Request(url, request.role) for url in _further(response)))


def _further(response: Response) -> tuple[str, ...]:
    """The address of the feed's older entries, if it names one."""
    parsed = _parsed(decoded(response.body, response.content_type))
    links = parsed.feed.get("links") or () if parsed else ()
    found = (
        address(response.url, link.get("href") or "")
        for link in links
        if link.get("rel") in _FURTHER
    )
    return tuple(url for url in found if url and url != response.url)[:1]


def walk_of(listings: Iterable[Listing | None], request: Request, rows: int) -> ListingPage:
    """A page of the listings, without repetitions; None stands for an entry with no web address.

    Such entries are reported.
    """
    by_ref, lost = dict[str, Listing](), 0
    for listing in listings:
        if listing is None:
            lost += 1
        else:
            by_ref.setdefault(listing.source_ref, listing)
    problems = (
        (f"{request.url}: {lost} of {rows} entries have no web address and are left out",)
        if lost
        else ()
    )
    return ListingPage(listings=tuple(by_ref.values()), rows=rows, problems=problems)


def read_entries(
    source: Source, request: Request, response: Response, wanted: str = "a feed"
) -> tuple[Entry, ...]:
    """The entries as stated, in the feed's order.

    Raises UnexpectedShape when the body is not a complete feed; `wanted` is how the error describes
    the expected page.
    """
    text = decoded(response.body, response.content_type).strip()
    if text.startswith("{"):
        return _json_entries(source, request, response, text)
    text = _REFERENCE.sub(_possible, _CONTROL.sub("", text))
    text = _escaped(_DOCTYPE.sub("", text, count=1))
    root = _ROOT.search(text)
    head = text[: root.start()] if root else ""
    if _DECLARED.search(head) and "html" not in head.lower():
        raise unexpected(
            source,
            request,
            response,
            wanted,
            "one with declarations of its own, which are not read",
        )
    if not root or _DECLARED.search(head):
        raise unexpected(source, request, response, wanted)
    if _CROWDED.search(text):
        what = f"one with an element of more than {_ATTRIBUTES} attributes"
        raise unexpected(source, request, response, wanted, what)
    parsed = _parsed(text)
    if not parsed or not parsed.get("version"):
        raise unexpected(source, request, response, wanted)
    if not _END.search(text):
        raise unexpected(source, request, response, wanted, "one that breaks off before its end")
    atom = parsed.version.startswith("atom")
    return tuple(_xml_entry(entry, atom) for entry in parsed.entries)


def _parsed(text: str) -> Any:
    """feedparser's result for a feed; None if it fails."""
    # takes a tenth of a second to import, and only walks need it
    import feedparser

    told = {"content-type": "application/xml; charset=utf-8"}
    try:
        return feedparser.parse(
            text.encode(), response_headers=told, sanitize_html=False, resolve_relative_uris=False
        )
    # for some broken XML its fallback raises these instead of setting `bozo`
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        AssertionError,
        OverflowError,
        RecursionError,
    ):
        return None


def _xml_entry(entry: Any, atom: bool) -> Entry:
    def text(*keys: str) -> str:
        return next((str(entry[key]).strip() for key in keys if entry.get(key)), "")

    return Entry(
        link=text("link"),
        guid=text("id"),
        title=plain(text("title")),
        summary=plain(text("summary")),
        published=text("published", "updated"),
        tags=tuple(
            words(str(tag.get("label") or tag.get("term") or "")) for tag in entry.get("tags") or ()
        ),
        revised=atom and not text("published"),
    )


def _escaped(text: str) -> str:
    """A feed whose ampersands are escaped: "R&D" is no reference to a letter called D.

    What is marked as plain characters (CDATA) is left as it is.
    """
    first, *marked = text.split("<![CDATA[")
    parts = [_AMPERSAND.sub("&amp;", first)]
    for each in marked:
        inside, end, behind = each.partition("]]>")
        parts.append(inside + end + _AMPERSAND.sub("&amp;", behind))
    return "<![CDATA[".join(parts)


def _possible(reference: re.Match[str]) -> str:
    """A character reference unchanged, or the replacement character if it is invalid."""
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    return reference[0] if code < 0xD800 or 0xDFFF < code <= 0x10FFFF else "\ufffd"


def _json_entries(
    source: Source, request: Request, response: Response, text: str
) -> tuple[Entry, ...]:
    try:
        feed: Any = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise unexpected(source, request, response, "a feed", "JSON that cannot be read") from fault
    match feed:
        case {"version": str(version), "items": list(items)} if "jsonfeed.org/version/" in version:
            return tuple(_json_entry(item) for item in items if isinstance(item, dict))
        case _:
            raise unexpected(source, request, response, "a feed", "JSON of another kind")


def _json_entry(item: Mapping[str, Any]) -> Entry:
    def text(*keys: str) -> str:
        values = (
            value for key in keys if isinstance(value := item.get(key), str) and value.strip()
        )
        return encodable(next(values, "")).strip()

    tags = item.get("tags")
    return Entry(
        link=text("url", "external_url"),
        guid=encodable(str(item.get("id") or "")).strip(),
        title=plain(text("title")),
        summary=plain(text("summary", "content_text", "content_html")),
        published=text("date_published", "date_modified"),
        tags=(
            tuple(words(tag) for tag in tags if isinstance(tag, str))
            if isinstance(tags, list)
            else ()
        ),
        revised=not text("date_published"),
    )


def _listings(entries: tuple[Entry, ...], base: str) -> Iterable[Listing | None]:
    uses = Counter(guid for guid, _ in {(entry.guid, _address(entry, base)) for entry in entries})
    for entry in entries:
        url = _address(entry, base)
        own = entry.guid and uses[entry.guid] == 1 and address(base, entry.guid) != url
        yield (
            listing_of(entry, url, entry.guid if own else url, ", ".join(filter(None, entry.tags)))
            if url
            else None
        )


def listing_of(entry: Entry, url: str, source_ref: str, kind: str) -> Listing:
    """The listing for an entry, identified by `source_ref`."""
    # takes a twentieth of a second to prepare, and in most rounds every feed is unchanged
    from pipeline.model.dates import parse_published

    published = parse_published(entry.published) if entry.published else None
    return Listing(
        url=url,
        title=entry.title,
        source_ref=source_ref,
        published=published,
        summary=entry.summary,
        kind=kind,
        revised=entry.revised and published is not None,
    )


def _address(entry: Entry, base: str) -> str:
    """The entry's page: its link, or its guid if that is an address, or ""."""
    return address(base, entry.link) or address("", entry.guid)


def plain(value: str) -> str:
    """The text of a feed's element, without mark-up and doubly escaped characters."""
    value = html.unescape(value)
    if _TAG.search(value):
        page = parse(encodable(value).encode())
        value = text_of(page) if page is not None else ""
    return words(html.unescape(value))
