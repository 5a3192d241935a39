"""WordPress sites through their REST API: posts as JSON, newest first, with their total.

https://developer.wordpress.org/rest-api/reference/posts/ and .../using-the-rest-api/pagination/ (at
most 100 per page; the headers X-WP-Total and X-WP-TotalPages). Where a site has switched the API
off, use its `/feed/` as a source of kind `feed`.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlunsplit

from pipeline.addresses import parts_of
from pipeline.model.dates import parse_published
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source
from pipeline.sources._archive import is_archive, query_of, role, with_query
from pipeline.sources._block_pages import unexpected
from pipeline.sources._html import address, encodable, json_of, tree_of
from pipeline.sources.feed import plain, walk_of

OPTIONS: Mapping[str, type] = {"search": str}
EXPECTS = "posts"
GENERAL = True

_POSTS = "/wp/v2/posts"
_FIELDS = "id,date_gmt,link,title,excerpt,type"
_ROWS, _ARCHIVE_ROWS = 20, 100


def first(source: Source) -> tuple[Request, ...]:
    """The newest posts; `source.url` is the site, its REST base, or one type of posts below it."""
    return (Request(_asked(source, _ROWS)),)


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    """All posts of these days; WordPress's bounds exclude the moments themselves."""
    asked = with_query(
        _asked(source, _ARCHIVE_ROWS),
        after=f"{since - timedelta(days=1)}T23:59:59" if since else None,
        before=f"{until + timedelta(days=1)}T00:00:00" if until else None,
        page=1,
    )
    return (Request(asked, role(since)),)


def recognises(response: Response) -> str | None:
    """The REST base that a page links to (`https://api.w.org/`), or a list of posts itself."""
    if _posts(response) and any("date_gmt" in post for post in _posts(response) or ()):
        return urlunsplit(parts_of(response.url)._replace(query="", fragment=""))
    page = tree_of(response)
    if page is None:
        return None
    for link in page.xpath("//link[@rel='https://api.w.org/'][@href]"):
        return address(response.url, link.get("href")) or None
    made = page.xpath("//meta[@name='generator']/@content")
    return (
        address(response.url, "/wp-json/")
        if any(str(each).startswith("WordPress") for each in made)
        else None
    )


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The posts on a page and, in an archive, the next page.

    Raises UnexpectedShape when the response is not a list of posts.
    """
    posts = _posts(response)
    total, pages = _number(response, "x-wp-total"), _number(response, "x-wp-totalpages")
    if posts is None or (not posts and total != 0):
        raise unexpected(
            source, request, response, "a list of WordPress posts as JSON", _complaint(response)
        )
    walk = walk_of((_listing(post, response.url) for post in posts), request, rows=len(posts))
    if not is_archive(request):
        return replace(walk, promised=min(total, _ROWS) if total else None)
    here = int(query_of(request.url).get("page", "1"))
    more = here < pages if pages is not None else len(posts) == _ARCHIVE_ROWS
    following = (Request(with_query(request.url, page=here + 1), request.role),) if more else ()
    return replace(walk, promised=total or None, next=following)


def _asked(source: Source, rows: int) -> str:
    parts = parts_of(source.url)
    path = parts.path.rstrip("/")
    if "rest_route=" not in parts.query and "/wp/v2/" not in f"{path}/":
        path += _POSTS if path.endswith("/wp-json") else f"/wp-json{_POSTS}"
    url = urlunsplit(parts._replace(path=path))
    search = source.options.get("search")
    url = with_query(url, search=str(search)) if search else url
    return with_query(url, per_page=rows, orderby="date", order="desc", _fields=_FIELDS)


def _posts(response: Response) -> list[dict[str, Any]] | None:
    """The posts in a response; None when it is anything else."""
    found = json_of(response.body)
    if isinstance(found, list) and all(
        isinstance(post, dict) and {"id", "link", "title"} <= post.keys() for post in found
    ):
        return found
    return None


def _complaint(response: Response) -> str:
    """WordPress's refusal ("rest_forbidden"), for the error; "" when it is something else."""
    match json_of(response.body):
        case {"code": str(code), "message": str(message)}:
            return f"its refusal {code!r} ({message[:120]})"
        case []:
            return "an empty list without a total"
        case list() | dict():
            return "JSON of another kind"
    return ""


def _listing(post: Mapping[str, Any], base: str) -> Listing | None:
    url = address(base, str(post["link"] or ""))
    if not url:
        return None
    day = str(post.get("date_gmt") or "")
    return Listing(
        url=url,
        title=plain(_rendered(post["title"])),
        source_ref=f"post/{encodable(str(post['id']))}",
        published=parse_published(f"{day}Z") if day else None,
        summary=plain(_rendered(post.get("excerpt"))),
        kind=encodable(str(post.get("type") or "")),
    )


def _rendered(part: Any) -> str:
    return encodable(str(part.get("rendered") or "")) if isinstance(part, dict) else ""


def _number(response: Response, header: str) -> int | None:
    stated = response.headers.get(header, "")
    return int(stated) if stated.isascii() and stated.isdigit() else None
