"""Feeds of any site: RSS, RDF, Atom and JSON Feed, as dirty as they come.

An entry is known by its guid, or else by its address without tracking words, so that a page that is only touched again
(GOV.UK puts the time of the change behind the address) is not listed as another one.
"""

import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.analysis.dates import parse_published
from pipeline.model import Listing, Request, Response, Source, Walk
from pipeline.sources._page import address, encodable, parse, text_of, unexpected, words

OPTIONS: Mapping[str, type] = {}
EXPECTS = "entries in the feed"

_BOM = b"\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DECLARED = re.compile(rb"<!(doctype|entity)\b", re.IGNORECASE)
_ROOT = re.compile(rb"<[A-Za-z]")
_END = re.compile(rb"</\s*(?:\w+:)?(?:rss|feed|rdf)\s*>|<(?:\w+:)?(?:rss|feed|rdf)\b[^>]*/>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as the feed states it: `link` and `guid` as they stand ("" when missing), `published` raw."""

    link: str
    guid: str
    title: str
    summary: str
    published: str
    tags: tuple[str, ...]


def first(source: Source) -> tuple[Request, ...]:
    """The feed's address."""
    return (Request(source.url),)


def read(source: Source, request: Request, response: Response) -> Walk:
    """The feed's entries; a whole but empty feed has none. Raises UnexpectedShape when it is not a whole feed."""
    entries = read_entries(source, request, response)
    return walk_of(_listings(entries, response.url), request, rows=len(entries))


def walk_of(listings: Iterable[Listing | None], request: Request, rows: int) -> Walk:
    """A walk of the listings, the first of each kept; None stands for an entry without a web address, which is told."""
    found, lost = dict[str, Listing](), 0
    for listing in listings:
        if listing is None:
            lost += 1
        else:
            found.setdefault(listing.source_ref, listing)
    problems = (f"{request.url}: {lost} of {rows} entries have no web address and are left out",) if lost else ()
    return Walk(listings=tuple(found.values()), rows=rows, problems=problems)


def read_entries(source: Source, request: Request, response: Response, wanted: str = "a feed") -> tuple[Entry, ...]:
    """The entries as stated, in the feed's order; raises UnexpectedShape when the body is not a whole feed.

    `wanted` is what the error says that the page should be.
    """
    body = response.body.removeprefix(_BOM).strip()
    if body.startswith(b"{"):
        return _json_entries(source, request, response, body)
    if not body.startswith(_WIDE):
        body = _CONTROL.sub(b"", body)
    root = _ROOT.search(body)
    head = body[: root.start()].replace(b"\x00", b"") if root else b""
    if _DECLARED.search(head) and b"html" not in head.lower():
        raise unexpected(source, request, response, wanted, "one with declarations of its own, which are not read")
    if not root or _DECLARED.search(head):
        raise unexpected(source, request, response, wanted)
    parsed = _parsed(body)
    if not parsed.get("version"):
        raise unexpected(source, request, response, wanted)
    if not _END.search(body.replace(b"\x00", b"")):
        raise unexpected(source, request, response, wanted, "one that breaks off before its end")
    return tuple(_xml_entry(entry) for entry in parsed.entries)


def _parsed(body: bytes) -> Any:
    # feedparser takes a tenth of a second to import, and only walks need it
    import feedparser

    return feedparser.parse(body, response_headers=_headers(body), sanitize_html=False, resolve_relative_uris=False)


def _xml_entry(entry: Any) -> Entry:
    return Entry(
        link=entry.get("link", "").strip(),
        guid=entry.get("id", "").strip(),
        title=plain(entry.get("title", "")),
        summary=plain(entry.get("summary", "")),
        published=(entry.get("published") or entry.get("updated") or "").strip(),
        tags=tuple(words(tag.get("label") or tag.get("term") or "") for tag in entry.get("tags", ())),
    )


def _headers(body: bytes) -> dict[str, str]:
    """The charset, where the bytes leave no doubt about it; what the HTTP header says is often wrong."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return {}
    return {"content-type": "application/xml; charset=utf-8"}


def _json_entries(source: Source, request: Request, response: Response, body: bytes) -> tuple[Entry, ...]:
    try:
        feed: Any = json.loads(body)
    except (ValueError, RecursionError) as fault:
        raise unexpected(source, request, response, "a feed", "JSON that cannot be read") from fault
    match feed:
        case {"version": str(version), "items": list(items)} if "jsonfeed.org/version/" in version:
            return tuple(_json_entry(item) for item in items if isinstance(item, dict))
        case _:
            raise unexpected(source, request, response, "a feed", "JSON of another kind")


def _json_entry(item: Mapping[str, Any]) -> Entry:
    def text(*keys: str) -> str:
        values = (value for key in keys if isinstance(value := item.get(key), str) and value.strip())
        return encodable(next(values, "")).strip()

    tags = item.get("tags")
    return Entry(
        link=text("url", "external_url"),
        guid=encodable(str(item.get("id") or "")).strip(),
        title=plain(text("title")),
        summary=plain(text("summary", "content_text", "content_html")),
        published=text("date_published", "date_modified"),
        tags=tuple(words(tag) for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
    )


def _listings(entries: tuple[Entry, ...], base: str) -> Iterable[Listing | None]:
    uses = Counter(guid for guid, _ in {(entry.guid, _address(entry, base)) for entry in entries})
    for entry in entries:
        url = _address(entry, base)
        own = entry.guid and uses[entry.guid] == 1 and address(base, entry.guid) != url
        yield listing_of(entry, url, entry.guid if own else url, ", ".join(filter(None, entry.tags))) if url else None


def listing_of(entry: Entry, url: str, source_ref: str, kind: str) -> Listing:
    """The listing that an entry makes, known by `source_ref`."""
    published = parse_published(entry.published) if entry.published else None
    return Listing(url, entry.title, source_ref, published, entry.summary, kind)


def _address(entry: Entry, base: str) -> str:
    """The entry's page: its link, or its guid where that is an address; "" when neither is."""
    return address(base, entry.link) or address("", entry.guid)


def plain(value: str) -> str:
    """The words of a feed's text, which may hold mark-up, and character references escaped once too often."""
    value = html.unescape(value)
    if _TAG.search(value):
        page = parse(encodable(value).encode())
        value = text_of(page) if page is not None else ""
    return words(html.unescape(value))
