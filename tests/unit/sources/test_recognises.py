"""What a page that somebody names tells about the software of its site, and which address a source
should have.
"""

import tomllib
from typing import Any

import pytest

from pipeline.model.sources import Response
from pipeline.sources import adapters
from tests.support.paths import RECORDED

HERE = "https://www.a.example/news"


def asked(body: str | bytes, url: str = HERE) -> dict[str, str]:
    """Every kind that takes the page for its own, with the address it would watch."""
    response = Response(url, 200, {}, body.encode() if isinstance(body, str) else body)
    modules: dict[str, Any] = adapters()
    answers = {
        kind: module.recognises(response)
        for kind, module in modules.items()
        if hasattr(module, "recognises")
    }
    return {kind: found for kind, found in answers.items() if found}


def page(body: str = "", head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>News</title>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("body", "url", "expected"),
    [
        (page(), HERE, {}),
        (
            page(
                head=(
                    "<link rel='alternate' type='application/rss+xml' title='Comments'"
                    " href='/comments/feed/'>"
                )
            ),
            HERE,
            {},
        ),
        (
            page(head="<link rel='alternate' type='application/atom+xml' href='/news.atom'>"),
            HERE,
            {"feed": "https://www.a.example/news.atom"},
        ),
        (
            page(head="<link rel='https://api.w.org/' href='https://www.a.example/wp-json/'>"),
            HERE,
            {"wordpress": "https://www.a.example/wp-json/"},
        ),
        (
            page(head="<meta name='generator' content='WordPress 6.4'>"),
            HERE,
            {"wordpress": "https://www.a.example/wp-json/"},
        ),
        (
            page("<a href='/moderngov/mgWhatsNew.aspx?bcr=1'>What's new</a>"),
            "https://d.a.example/moderngov/x",
            {"moderngov": "https://d.a.example/moderngov"},
        ),
        (page(), "https://d.a.example/ieDocHome.aspx?bcr=1", {"moderngov": "https://d.a.example"}),
        (page("<a href='https://elsewhere.example/mgWhatsNew.aspx'>Committees</a>"), HERE, {}),
        (
            page("<a href='/news/article/12/a_story'>A story</a><a href='/rss/news'>RSS</a>"),
            HERE,
            {"jadu": "https://www.a.example/rss/news"},
        ),
        (
            page("<a href='/news/article/12/a_story'>A story</a><!-- Jadu Continuum -->"),
            HERE,
            {"jadu": "https://www.a.example/rss/news"},
        ),
        (page("<a href='/news/article/12/a_story'>A story</a>"), HERE, {}),
        (
            page("<a href='/provider/44/80001'>A council</a>"),
            "https://r.example/search?q=",
            {"ofsted-reports": "https://r.example/search?q="},
        ),
        (
            page("<div class='localgov-news'><a href='/news/41/feed.rss'>RSS</a></div>"),
            HERE,
            {"localgov-drupal": "https://www.a.example/news/41/feed.rss"},
        ),
        (
            page("<article class='node--type-localgov-news-article'></article>"),
            HERE,
            {"localgov-drupal": "https://www.a.example/news/search"},
        ),
        (
            page(
                "<a href='/x/Meetings/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting/5/Committee/1/Default.aspx'>Cabinet</a>"
            ),
            "https://x.example/x/Meetings.aspx",
            {"cmis": "https://x.example/x/Meetings.aspx"},
        ),
        (
            page(head="<meta name='govuk:content-id' content='1'>"),
            "https://g.example/guidance/x",
            {"govuk-content": "https://g.example/api/content/guidance/x"},
        ),
        (
            page("<h1>A council</h1>"),
            "https://r.example/provider/44/80001",
            {"ofsted-reports": "https://r.example/"},
        ),
    ],
)
def test_a_site_is_told_by_its_software(body: str, url: str, expected: dict[str, str]) -> None:
    assert asked(body, url) == expected


@pytest.mark.parametrize("kind", ["feed", "wordpress", "govuk-search", "sitemap", "cmis"])
def test_a_recorded_answer_of_a_kind_is_recognised(kind: str) -> None:
    """The answers themselves, not only pages that lead to them."""
    known = 0
    for case in (RECORDED / kind).iterdir():
        given = tomllib.loads((case / "request.toml").read_text(encoding="utf-8"))
        good = "error" not in tomllib.loads((case / "expected.toml").read_text(encoding="utf-8"))
        (body,) = case.glob("body.*")
        found = asked(body.read_bytes(), given["request"]["url"])
        if not good and case.name not in ("another-start", "cut-off", "wrong-expression"):
            assert kind not in found, case
        known += kind in found
    assert known


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe\x00",
        b"{",
        b"[]",
        b"null",
        b"<",
        b"[[1]]",
        b'{"results": [1], "total": 1, "start": 0}',
    ],
)
def test_nothing_is_recognised_in_an_answer_of_no_kind(body: bytes) -> None:
    assert asked(body) == {}
