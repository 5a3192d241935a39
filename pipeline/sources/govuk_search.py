"""GOV.UK's search API, version 1: JSON, one object per page of GOV.UK, with the number of results.

Parameters: https://github.com/alphagov/search-api, docs/using-the-search-api.md (wrong ones give
status 422; at most 1500 results per request). `public_timestamp` moves only with major updates,
which is when something is news.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from pipeline.model.dates import parse_published
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import is_archive, query_of, role, with_query
from pipeline.sources._block_pages import unexpected
from pipeline.sources._html import address, encodable, json_of, words
from pipeline.sources.feed import walk_of

OPTIONS: Mapping[str, type] = {}
EXPECTS = "results of the search"
GENERAL = True

MOST = 1500
"""The most results that one request asks for."""
_ARCHIVE_ROWS, _USUAL_ROWS = 1000, 10
_FIELDS = "title,link,description,public_timestamp,content_store_document_type,organisations"
_NEWEST = "-public_timestamp"
_WHEN = "filter_public_timestamp"


def first(source: Source) -> tuple[Request, ...]:
    """The query in `source.url`, newest first, with the fields needed unless it names its own."""
    stated = query_of(source.url)
    return (
        Request(
            with_query(
                source.url, order=stated.get("order", _NEWEST), fields=stated.get("fields", _FIELDS)
            )
        ),
    )


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    """Everything that matches and was published on these days, page by page."""
    days = ",".join(f"{name}:{day}" for name, day in (("from", since), ("to", until)) if day)
    (begins,) = first(source)
    asked = with_query(begins.url, count=_ARCHIVE_ROWS, start=0, **{_WHEN: days or None})
    return (Request(asked, role(since)),)


def recognises(response: Response) -> str | None:
    """The address, if this is a response of the search API."""
    found = _answer(response)
    return response.url if found is not None and found[0] and "link" in found[0][0] else None


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The results on a page and, in an archive, the next page.

    Raises UnexpectedShape when this is not a search result.
    """
    answer = _answer(response)
    if answer is None:
        raise unexpected(
            source, request, response, "an answer of GOV.UK's search as JSON", _came(response)
        )
    results, total, begins = answer
    asked = query_of(request.url)
    start = int(asked["start"]) if asked.get("start", "").isdigit() else 0
    if begins != start or (not results and start < total):
        raise unexpected(
            source,
            request,
            response,
            f"the search from result {start}",
            f"{len(results)} results from {begins} of {total}",
        )
    walk = walk_of(
        (_listing(result, response.url) for result in results), request, rows=len(results)
    )
    seen = start + len(results)
    if is_archive(request):
        following = (
            (Request(with_query(request.url, start=seen), request.role),) if seen < total else ()
        )
        return replace(walk, promised=total or None, next=following)
    count = min(int(asked["count"]) if asked.get("count", "").isdigit() else _USUAL_ROWS, MOST)
    return replace(walk, promised=min(total - start, count) or None)


def _answer(response: Response) -> tuple[list[dict[str, Any]], int, int] | None:
    """Results, their total and the first one's position; None for anything else."""
    match json_of(response.body):
        case {"results": list(results), "total": int(total), "start": int(start)}:
            return [each for each in results if isinstance(each, dict)], total, start
    return None


def _came(response: Response) -> str:
    return "JSON of another kind" if json_of(response.body) is not None else ""


def _listing(result: Mapping[str, Any], base: str) -> Listing | None:
    """A result, identified by its link; None without a link or title."""
    stated = encodable(str(result.get("link") or ""))
    url, title = address(base, stated), words(str(result.get("title") or ""))
    if not url or not title:
        return None
    stamp = str(result.get("public_timestamp") or "")
    return Listing(
        url=url,
        title=title,
        source_ref=stated,
        published=parse_published(stamp) if stamp else None,
        revised=bool(stamp),
        summary=words(str(result.get("description") or "")),
        kind=words(str(result.get("content_store_document_type") or "").replace("_", " ")),
        publisher=_publisher(result.get("organisations")),
    )


def _publisher(organisations: Any) -> str:
    """The organisation that published it; "" if there is not exactly one."""
    names = (
        {
            words(str(each.get("title") or ""))
            for each in organisations or ()
            if isinstance(each, dict)
        }
        if isinstance(organisations, list)
        else set()
    )
    return names.pop() if len(names) == 1 else ""
