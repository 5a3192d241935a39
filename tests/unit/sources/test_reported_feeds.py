"""Odd feeds of the kinds that people report to the projects of feed readers: each is read as a
person would read it.
"""

import pytest

from pipeline.model.sources import Request, Response, Source
from pipeline.sources import feed

SITE = "https://www.ashcombe.example"
TITLE = "Inspectors publish report"
DAY = "<pubDate>Tue, 04 Mar 2031 09:00:00 GMT</pubDate>"
UTF_8 = '<?xml version="1.0" encoding="utf-8"?>'


def rss(title: str = TITLE, more: str = f"<link>{SITE}/n/1</link>", head: str = UTF_8) -> str:
    item = f"<item><title>{title}</title>{more}{DAY}</item>"
    return (
        f'{head}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>News'
        f"</title>{item}</channel></rss>"
    )


def atom(links: str, title: str = f"<title>{TITLE}</title>", base: str = "") -> str:
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom"{base}><title>News</title><entry>{title}{links}'
        "<id>tag:1</id><updated>2031-03-04T09:00:00Z</updated></entry></feed>"
    )


SEVERAL_LINKS = (
    f'<link rel="replies" type="text/html" href="{SITE}/n/1/comments"/><link rel="enclosure"'
    f' href="{SITE}/a.mp3"/><link rel="self" href="{SITE}/n/1.atom"/><link rel="alternate"'
    f' type="text/html" href="{SITE}/n/1"/>'
)
WARNING = "<br />\n<b>Warning</b>: foo in /var/www/x.php on line 2<br />\n"
ODD = {
    "lines before the declaration": (f"\n\n {rss()}", TITLE),
    "control characters": (rss("Inspect\x1eors \x08publish\x00 report"), TITLE),
    "a warning of the server before it": (WARNING + rss(), TITLE),
    "a script behind it": (rss() + "<!-- cached --><script>x()</script>", TITLE),
    "a link over several lines": (rss(more=f"<link>\n  {SITE}/n/1 \n</link>"), TITLE),
    "an address only as guid": (rss(more=f"<guid>{SITE}/n/1</guid>"), TITLE),
    "an address only as Atom's link": (
        rss(more=f"<guid isPermaLink='false'>7</guid><atom:link href='{SITE}/n/1'/>"),
        TITLE,
    ),
    "several links": (atom(SEVERAL_LINKS), TITLE),
    "a base": (atom('<link href="1"/>', base=f' xml:base="{SITE}/n/"'), TITLE),
    "mark-up in its title": (rss("<![CDATA[<b>Inspectors</b> publish<br/>report]]>"), TITLE),
    "escaped twice": (rss("Inspectors&amp;amp;rsquo; report"), "Inspectors’ report"),
    "an ampersand as such": (rss("Health & care: R&D report"), "Health & care: R&D report"),
    "an ampersand marked as plain": (rss("<![CDATA[R&D report]]>"), "R&D report"),
    "letters' names of HTML": (rss("SEND&nbsp;&ndash; &pound;5m"), "SEND – £5m"),
    "capitals": (rss(more=f"<LINK>{SITE}/n/1</LINK>").replace("item>", "ITEM>"), TITLE),
}


@pytest.mark.parametrize("kind", ODD)
def test_a_feed_is_read_in_spite_of(kind: str) -> None:
    body, title = ODD[kind]
    source = Source(id="news", kind="feed", url=f"{SITE}/feed", every=3600)
    found = feed.read(source, Request(source.url), Response(source.url, 200, {}, body.encode()))
    assert [(each.url, each.title, (each.published or "")[:10]) for each in found.listings] == [
        (f"{SITE}/n/1", title, "2031-03-04")
    ]
