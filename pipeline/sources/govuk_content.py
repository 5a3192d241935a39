"""One page of GOV.UK through its Content API: each major update, attachments, collected pages.

https://content-api.publishing.service.gov.uk. `public_updated_at` and the list of changes move only
with major updates, those that GOV.UK tells its subscribers about; minor corrections do not count.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlunsplit

from pipeline.addresses import parts_of
from pipeline.model.dates import parse_published
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._block_pages import unexpected
from pipeline.sources._html import address, encodable, json_of, tree_of, words
from pipeline.sources.feed import plain, walk_of

OPTIONS: Mapping[str, type] = {}
EXPECTS = "the page, its attachments and the pages of its collection"
GENERAL = False

_API = "/api/content"
_SURE = ("base_path", "document_type", "schema_name")
_PAGE_FILE = "html"
_GONE = ("redirect", "gone", "vanish", "special_route")


def first(source: Source) -> tuple[Request, ...]:
    """The page in the Content API; `source.url` is its address there or its public address."""
    return (Request(_asked(source.url)),)


def recognises(response: Response) -> str | None:
    """The address in the Content API, for a GOV.UK page or a response of the API."""
    if _content(response) is not None:
        return response.url
    page = tree_of(response)
    return (
        _asked(response.url)
        if page is not None and page.xpath("//meta[@name='govuk:content-id']")
        else None
    )


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The page in its current version, its attachments, and the pages that it collects.

    Raises UnexpectedShape for other responses.
    """
    found = _content(response)
    if found is None:
        came = "JSON of another kind" if json_of(response.body) is not None else ""
        raise unexpected(source, request, response, "a page of GOV.UK's Content API", came)
    kind = str(found.get("document_type"))
    if kind in _GONE or found.get("withdrawn_notice"):
        moved = [str(each.get("destination")) for each in _dicts(found.get("redirects"))]
        what = "withdrawn" if found.get("withdrawn_notice") else kind
        came = f"a page that was taken away ({what}{', now at ' + moved[0] if moved else ''})"
        raise unexpected(source, request, response, "a page of GOV.UK's Content API", words(came))
    listings = [
        _itself(found, request.url),
        *_attachments(found, request.url),
        *_collected(found, request.url),
    ]
    return walk_of(listings, request, rows=len(listings))


def _asked(url: str) -> str:
    parts = parts_of(url)
    path = parts.path if parts.path.startswith(f"{_API}/") else f"{_API}{parts.path.rstrip('/')}"
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _content(response: Response) -> dict[str, Any] | None:
    found = json_of(response.body)
    if not isinstance(found, dict) or not all(isinstance(found.get(key), str) for key in _SURE):
        return None
    return found


def _itself(found: Mapping[str, Any], base: str) -> Listing | None:
    """The page, identified by its path and the time of its last major update."""
    version, note = _version(found)
    path = encodable(str(found["base_path"]))
    url = address(base, path)
    if not url:
        return None
    return Listing(
        url=url,
        title=_words(found, "title"),
        source_ref=f"{path}#{version}" if version else path,
        version=version,
        published=version or None,
        revised=bool(version),
        summary=note or _words(found, "description"),
        kind=_words(found, "document_type").replace("_", " "),
        publisher=_publisher(found),
    )


def _version(found: Mapping[str, Any]) -> tuple[str, str]:
    """The time of the last major update, and what it is said to have changed."""
    changes = [
        (parse_published(stamp) or "", plain(encodable(str(change.get("note") or ""))))
        for change in _dicts(_details(found).get("change_history"))
        if isinstance(stamp := change.get("public_timestamp"), str)
    ]
    if changes:
        return max(changes)
    stated = found.get("public_updated_at") or found.get("first_published_at")
    return (parse_published(stated) or "" if isinstance(stated, str) else "", "")


def _attachments(found: Mapping[str, Any], base: str) -> Iterator[Listing | None]:
    """Files by their addresses, which change with the file; pages also by the page's version.

    When each was added is not stated.
    """
    version, _ = _version(found)
    for each in _dicts(_details(found).get("attachments")):
        url = address(base, _words(each, "url"))
        page = str(each.get("attachment_type")) == _PAGE_FILE or str(
            each.get("content_type", "")
        ).startswith("text/html")
        title = _words(each, "title")
        yield (
            Listing(
                url=url,
                title=title,
                source_ref=f"{url}#{version}" if page else url,
                version=version if page else "",
                kind="attachment",
                publisher=_publisher(found),
            )
            if url and title
            else None
        )


def _collected(found: Mapping[str, Any], base: str) -> Iterator[Listing | None]:
    """The pages in a collection, each in its current version."""
    links = found.get("links")
    for each in _dicts(links.get("documents") if isinstance(links, dict) else None):
        path, stamp = _words(each, "base_path"), parse_published(_words(each, "public_updated_at"))
        url = address(base, path)
        ref = f"{path}#{stamp}" if stamp else path
        yield (
            Listing(
                url=url,
                title=_words(each, "title"),
                source_ref=ref,
                version=stamp or "",
                published=stamp,
                revised=stamp is not None,
                kind=_words(each, "document_type").replace("_", " "),
            )
            if url and path
            else None
        )


def _publisher(found: Mapping[str, Any]) -> str:
    """The organisation whose page it is; "" if there is not exactly one."""
    links = found.get("links")
    names = {
        _words(each, "title")
        for each in _dicts(links.get("organisations") if isinstance(links, dict) else None)
    }
    return names.pop() if len(names) == 1 else ""


def _details(found: Mapping[str, Any]) -> Mapping[str, Any]:
    details = found.get("details")
    return details if isinstance(details, dict) else {}


def _dicts(values: Any) -> list[dict[str, Any]]:
    return (
        [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
    )


def _words(values: Mapping[str, Any], key: str) -> str:
    return words(str(values.get(key) or ""))
