"""Addresses as others write them: malformed ones are told, and cost nothing else on a page."""

import ast

import pytest

from pipeline.addresses import MALFORMED, joined, parts_of
from pipeline.extraction import html
from pipeline.model.sources import Request, Response, Source
from pipeline.sources import adapter
from tests.support.paths import ROOT

MALFORMED_LINKS = [
    "http://[insert link]",
    "//[x]/",
    "http://[::1/",
    "https://exam℀ple.org/",
    "http://news.example:port/",
    "http://news.example:99999/",
    "http://]/",
    "http://[v1.a/",
]
URL = "http://news.example/news"
ROWS = "".join(
    f'<li><a href="/news/{n}">Inspectors publish report number {n}</a> <p>{n} May 2024</p></li>'
    for n in range(1, 5)
)
ITEM = "<item><title>{}</title><link>{}</link><description>&lt;a href='{}'&gt;a&lt;/a&gt;</description></item>"


@pytest.mark.parametrize("stated", MALFORMED_LINKS)
def test_a_malformed_address_has_no_parts(stated: str) -> None:
    assert parts_of("http:" + stated if stated.startswith("//") else stated) is MALFORMED
    assert joined(URL, stated) == ""


@pytest.mark.parametrize(
    ("stated", "read"),
    [
        ("https://me:secret@a.example/x?y=z@b#c@d", "https://a.example/x?y=z@b#c@d"),
        ("//me@a.example", "http://a.example"),
        ("http://p@ss:w@rd@a.example:8080/", "http://a.example:8080/"),
        ("/a//me@b/c", "http://news.example/a//b/c"),
        ("mailto:me@a.example", "mailto:me@a.example"),
    ],
)
def test_an_address_has_no_password(stated: str, read: str) -> None:
    assert joined(URL, stated) == read


def test_a_sound_address_is_read() -> None:
    assert joined(URL, "b?c=d#e") == "http://news.example/b?c=d#e"
    assert parts_of("https://[::1]:8443/a").port == 8443


@pytest.mark.parametrize("stated", MALFORMED_LINKS)
@pytest.mark.parametrize("kind", ["listing", "localgov-drupal", "watched-page", "sitemap", "feed"])
def test_one_malformed_link_costs_no_other(kind: str, stated: str) -> None:
    pages = {
        "sitemap": f"<urlset><url><loc>{stated}</loc></url><url><loc>{URL}/1</loc></url></urlset>",
        "feed": '<rss version="2.0"><channel><title>A</title>'
        + ITEM.format("A", stated, stated)
        + ITEM.format("B", f"{URL}/1", stated)
        + "</channel></rss>",
    }
    main = f'<p>{"Inspectors say that leaders listen. " * 20}</p><a href="{stated}">A link</a>'
    page = pages.get(kind, f"<html><body><main>{main}<ul>{ROWS}</ul></main></body></html>")
    source = Source(
        id="a", kind=kind, url=URL, every=3600, options={"match": "."} if kind == "sitemap" else {}
    )
    answer = Response(URL, 200, {}, page.encode())
    walk = adapter(kind).read(source, Request(URL), answer)
    listed = [listing.url for listing in walk.listings]
    assert listed and all(url.startswith(URL) for url in listed)
    recognises = getattr(adapter(kind), "recognises", None)
    assert recognises is None or recognises(answer) in (None, URL, f"{URL}?search=")


@pytest.mark.parametrize("stated", MALFORMED_LINKS)
def test_a_page_with_a_malformed_link_is_read(stated: str) -> None:
    words = "Inspectors say that leaders listen to children and families. " * 10
    page = f'<html><body><main><p>{words}<a href="{stated}">here</a> and <a href="/b">there</a></p></main></body></html>'
    text = html.extract(page.encode(), "a", URL)
    assert "Inspectors say" in text.body
    assert [link.url for link in text.links] == ["http://news.example/b"]


def test_addresses_are_read_in_one_place() -> None:
    """Whoever calls urllib's functions has to think of each that they raise."""
    raising = {"urlsplit", "urlparse", "urljoin", "urldefrag"}
    found = [
        path.relative_to(ROOT).as_posix()
        for package in ("pipeline", "storage", "notifiers", "web")
        for path in (ROOT / package).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "urllib.parse"
        if any(name.name in raising for name in node.names)
    ]
    assert set(found) == {"pipeline/addresses.py"}
