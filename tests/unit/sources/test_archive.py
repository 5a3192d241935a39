"""Walks over everything that a site published: where they begin, and that they go on to the
listing's end.
"""

import json
from collections import deque
from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from pipeline.model.sources import Listing, Request, Response, Source
from pipeline.sources import adapter, adapters

SINCE, UNTIL = date(2031, 1, 30), date(2031, 3, 3)
Answer = Callable[[str, dict[str, str]], tuple[dict[str, str], bytes]]


def begins(
    kind: str, url: str, since: date | None = SINCE, until: date | None = UNTIL
) -> tuple[Request, ...]:
    module: Any = adapter(kind)
    return module.archive(Source(id="a-source", kind=kind, url=url, every=3600), since, until)  # type: ignore[no-any-return]


def walk(kind: str, url: str, answer: Answer) -> tuple[list[Listing], int, int | None]:
    """The listings of an archive, how many pages were asked for, and what was promised."""
    source, waiting, found, asked, promised = (
        Source(id="a-source", kind=kind, url=url, every=3600),
        deque(begins(kind, url)),
        [],
        0,
        None,
    )
    seen = {request.url for request in waiting}
    while waiting:
        request = waiting.popleft()
        headers, body = answer(
            request.url,
            {key: value[0] for key, value in parse_qs(urlsplit(request.url).query).items()},
        )
        page = adapter(kind).read(source, request, Response(request.url, 200, headers, body))
        asked += 1
        found += page.listings
        promised = page.promised or promised
        fresh = [other for other in page.next if other.url not in seen]
        seen |= {other.url for other in fresh}
        waiting.extend(fresh)
    return found, asked, promised


def posts(_: str, query: dict[str, str]) -> tuple[dict[str, str], bytes]:
    assert (query["after"], query["before"]) == ("2031-01-29T23:59:59", "2031-03-04T00:00:00")
    page, rows, total = int(query["page"]), int(query["per_page"]), 230
    made = [
        {
            "id": n,
            "link": f"https://a.example/{n}",
            "title": {"rendered": f"Post {n}"},
            "date_gmt": "2031-02-01T09:00:00",
        }
        for n in range((page - 1) * rows, min(page * rows, total))
    ]
    return {"x-wp-total": str(total), "x-wp-totalpages": "3"}, json.dumps(made).encode()


def results(_: str, query: dict[str, str]) -> tuple[dict[str, str], bytes]:
    assert query["filter_public_timestamp"] == "from:2031-01-30,to:2031-03-03"
    start, rows, total = int(query["start"]), int(query["count"]), 2300
    made = [
        {"title": f"Page {n}", "link": f"/page-{n}"} for n in range(start, min(start + rows, total))
    ]
    return {}, json.dumps({"results": made, "total": total, "start": start}).encode()


def news(url: str, query: dict[str, str]) -> tuple[dict[str, str], bytes]:
    """Twelve pages of two articles each, one page a month, newest (December) first."""
    page = int(query.get("page", "0"))
    rows = "".join(
        f"<li><h2><a href='/news/article/{page * 2 + n}/story'>Story number {page * 2 + n} of the"
        f" year</a></h2><p>Published: {15 - n} {date(2031, 12 - page, 1):%B} 2031</p></li>"
        for n in range(2)
    )
    on = f"<a rel='next' href='?page={page + 1}'>on</a>" if page < 11 else ""
    return {}, f"<html><body><main><ul>{rows}</ul>{on}</main></body></html>".encode()


@pytest.mark.parametrize(
    ("kind", "url", "answer", "listings", "pages", "promised"),
    [
        ("wordpress", "https://a.example", posts, 230, 3, 230),
        ("govuk-search", "https://a.example/api/search.json?q=x&count=20", results, 2300, 3, 2300),
        ("jadu", "https://a.example", news, 24, 12, None),
        ("listing", "https://a.example/news", news, 24, 12, None),
    ],
)
def test_an_archive_is_walked_to_its_end(
    kind: str, url: str, answer: Answer, listings: int, pages: int, promised: int | None
) -> None:
    found, asked, stated = walk(kind, url, answer)
    assert len({listing.source_ref for listing in found}) == listings
    assert (asked, stated) == (pages, promised)


@pytest.mark.parametrize("kind", ["jadu", "listing"])
def test_an_archive_in_order_of_dates_ends_behind_its_first_day(kind: str) -> None:
    module: Any = adapter(kind)
    source = Source(id="a-source", kind=kind, url="https://a.example/news", every=3600)
    (role,) = {request.role for request in module.archive(source, date(2031, 7, 16), None)}
    for page, goes_on in ((4, True), (5, False)):
        url = f"https://a.example/news?page={page}"
        body = news(url, {"page": str(page)})[1]
        assert (
            bool(module.read(source, Request(url, role), Response(url, 200, {}, body)).next)
            == goes_on
        )


@pytest.mark.parametrize(("kind", "module"), adapters().items())
def test_every_archive_begins_on_the_site_with_a_role_of_its_own(kind: str, module: Any) -> None:
    if not hasattr(module, "archive"):
        return
    for since, until in ((None, None), (SINCE, None), (None, UNTIL), (SINCE, UNTIL)):
        requests = begins(kind, "https://www.example.org/feed", since, until)
        assert requests
        assert all(request.url.startswith("https://www.example.org/") for request in requests)
        assert all(request.role.startswith("archive") for request in requests)


def test_meetings_are_asked_for_month_by_month() -> None:
    asked = begins("moderngov", "https://a.example/moderngov/mgWhatsNew.aspx?bcr=1")
    queries = [parse_qs(urlsplit(request.url).query) for request in asked]
    assert {request.url.partition("?")[0] for request in asked} == {
        "https://a.example/moderngov/mgWebService.asmx/GetAllMeetingsByDate"
    }
    assert [(each["sFromDate"][0], each["sToDate"][0]) for each in queries] == [
        ("30/01/2031", "31/01/2031"),
        ("01/02/2031", "28/02/2031"),
        ("01/03/2031", "03/03/2031"),
    ]
    assert (
        len(begins("moderngov", "https://a.example", None))
        == len(begins("moderngov", "https://a.example", SINCE, None))
        == 1
    )


def test_the_reports_site_is_read_whole() -> None:
    (only,) = begins("ofsted-reports", "https://a.example")
    assert only.role == "archive:2031-01-30"
    assert (
        only.url
        == adapter("ofsted-reports")
        .first(Source(id="a-source", kind="ofsted-reports", url="https://a.example", every=60))[0]
        .url
    )
