"""Shared by walks over a site's archive: the role with the first day, and finding the next page."""

import re
from collections.abc import Iterable
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlunsplit

from lxml.html import HtmlElement

from pipeline.addresses import parts_of
from pipeline.model.dates import EARLIEST
from pipeline.model.sources import Listing, Request
from pipeline.sources._html import address, text_of

_ROLE = re.compile(r"archive(?::(\d{4}-\d\d-\d\d)?)?")
_NEXT = re.compile(
    r"(?:go to )?(?:the )?next(?: page| results| \d+(?: results| items)?| set of pages)?\W*"
    r"|older (?:posts|news|entries|articles|items)\W*"
    r"|(?:view |show |load )?more (?:news|results|articles|posts|items)\W*|[›»→>]+",
    re.IGNORECASE,
)


def role(since: date | None) -> str:
    """The role of an archive's pages: "archive:2016-05-01", or "archive:" for all of it."""
    return f"archive:{since.isoformat() if since else ''}"


def is_archive(request: Request) -> bool:
    """Whether a request belongs to a walk over an archive."""
    return _ROLE.fullmatch(request.role) is not None


def since_of(request: Request) -> str | None:
    """The first day of the walk that a request belongs to, or None."""
    match = _ROLE.fullmatch(request.role)
    return match[1] if match else None


def older(listings: Iterable[Listing], request: Request) -> bool:
    """Whether a page in date order lies before the walk's first day: all its dates are earlier."""
    since = since_of(request)
    stated = (each.published or "" for each in listings)
    dates = [day[:10] for day in stated if day >= EARLIEST]
    return bool(since and dates and max(dates) < since)


def next_page(page: HtmlElement, base: str, selected: Iterable[HtmlElement] | None = None) -> str:
    """The address of the next page, from `selected`, rel="next" or a "Next" link; "" if none.

    Pages on other hosts are not followed.
    """
    here = parts_of(base)
    for link in _candidates(page) if selected is None else selected:
        url = address(base, link.get("href"))
        if url and parts_of(url).netloc == here.netloc and url != address(base, base):
            return url
    return ""


def _candidates(page: HtmlElement) -> list[HtmlElement]:
    """Links that appear to lead to the next page, the surest first."""
    stated = page.xpath(
        "//*[self::a or self::link][contains(concat(' ', @rel, ' '), ' next ')][@href]"
    )
    named = [
        link
        for link in page.xpath("//a[@href]")
        if any(
            _NEXT.fullmatch(said)
            for said in (text_of(link), link.get("aria-label", ""), link.get("title", ""))
        )
    ]
    return [*stated, *(link for link in named if not link.get("href").startswith("#"))]


def with_query(url: str, **values: str | int | None) -> str:
    """`url` with these parameters set; None removes one."""
    parts = parts_of(url)
    pairs = [
        pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] not in values
    ]
    pairs += [(name, str(value)) for name, value in values.items() if value is not None]
    return urlunsplit(parts._replace(query=urlencode(pairs), fragment=""))


def query_of(url: str) -> dict[str, str]:
    """The parameters of an address."""
    return dict(parse_qsl(parts_of(url).query, keep_blank_values=True))
