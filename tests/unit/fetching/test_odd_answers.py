"""Answers that browsers read although they break the rules: real bytes over a socket."""

import asyncio
import gzip
import socketserver
from typing import ClassVar

import brotli
import httpx
import pytest

from pipeline.config.settings import FetchSettings
from pipeline.errors import Refused, UnexpectedShape, Unreachable
from pipeline.extraction.extract import extract
from pipeline.fetching.fetcher import PoliteFetcher
from pipeline.fetching.wire.response_head import cleaned
from pipeline.fetching.wire.web_address import NoAddress, target_of
from pipeline.model.sources import Request, Response, Source
from pipeline.sources import feed as feeds
from pipeline.sources._html import address, parse
from tests.support.http_servers import serving

PAGE = b"<html><body><p>A page.</p></body></html>"
NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


class Answers(socketserver.StreamRequestHandler):
    """One answer for each path, byte for byte; others are no longer there."""

    given: ClassVar[dict[str, bytes]] = {}
    asked: ClassVar[list[str]] = []

    def handle(self) -> None:
        while line := self.rfile.readline():
            path = line.split(b" ")[1].decode("latin-1")
            while self.rfile.readline().strip():
                pass
            self.asked.append(path)
            self.wfile.write(self.given.get(path, NOT_FOUND))


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


def got(path: str = "/p", **given: bytes) -> Response:
    """What the fetcher makes of these answers, by the names of their paths."""
    Answers.given = {
        "/" + name.replace("robots", "robots.txt"): each for name, each in given.items()
    }
    Answers.asked.clear()

    async def work(port: int) -> Response:
        settings = FetchSettings(delay_seconds=0, allow_networks=("127.0.0.0/8",))
        async with PoliteFetcher(settings, {}) as fetcher:
            return await fetcher.get(f"http://127.0.0.1:{port}{path}")

    with serving(Server(("127.0.0.1", 0), Answers)) as port:
        return asyncio.run(work(port))


def answer(*lines: bytes, body: bytes = PAGE, status: bytes = b"200 OK") -> bytes:
    """An answer with these lines in its head."""
    length = b"Content-Length: %d" % len(body)
    return b"\r\n".join([b"HTTP/1.1 " + status, *lines, length, b"", body])


@pytest.mark.parametrize(
    "line",
    [
        b"X Bad Name: 1",
        b"Content-Type : text/html",
        b"nonsense",
        b"HTTP/1.1 200 OK",
        b"X-Caf\xe9: 1",
        b"X-Name: caf\xe9",
        b"X-Long: a\r\n b",
        b"bad line\r\n that goes on",
        b"Content-Encoding: utf-8",
        b"Content-Encoding: none",
        b"Content-Encoding: identity, UTF-8",
    ],
)
def test_a_wrong_line_of_its_head_does_not_lose_a_page(line: bytes) -> None:
    assert got(p=answer(line)).body == PAGE


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
IN_CHUNKS = b"%x\r\n%b\r\n0\r\n" % (len(PAGE), PAGE)


@pytest.mark.parametrize(
    "given",
    [
        b"HTTP/1.1 100 Continue\r\n\r\n" + answer(),
        b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\nContent-Length: 7\r\n\r\n" + answer(),
        answer().replace(b"\r\n", b"\n"),
        answer(b"Content-Length: %d" % len(PAGE)),
        answer() + answer(body=b"a second answer"),
        CHUNKED + b"\r\n" + IN_CHUNKS + b"\r\n",
        CHUNKED + b"Content-Length: 5\r\n\r\n" + IN_CHUNKS + b"\r\n",
        CHUNKED + b"\r\n" + IN_CHUNKS + b"X-Trailer: 1\r\n\r\n",
        CHUNKED + b"\r\n" + IN_CHUNKS.replace(b"\r\n", b";name=value\r\n", 1) + b"\r\n",
        CHUNKED + b"\r\n" + IN_CHUNKS.replace(b"\r\n", b"  \r\n", 1) + b"\r\n",
        b"HTTP/1.1 200\r\nContent-Length: %d\r\n\r\n" % len(PAGE) + PAGE,
    ],
)
def test_a_page_is_read_however_it_is_sent(given: bytes) -> None:
    page = got(p=given)
    assert (page.status, page.body) == (200, PAGE)
    assert not {"x-trailer", "link"} & page.headers.keys()


@pytest.mark.parametrize(
    "given",
    [
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + PAGE,
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n" + PAGE,
        CHUNKED + b"\r\nmany\r\n" + PAGE,
        b"HTTP/1.1 200 OK\r\nX-Long: " + 400_000 * b"a" + b"\r\n\r\n" + PAGE,
        CHUNKED + b"\r\n" + IN_CHUNKS + b"X-Trailer: " + 400_000 * b"a",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX-Long: " + 400_000 * b"a",
    ],
)
def test_what_is_no_answer_is_given_up(given: bytes) -> None:
    with pytest.raises(Unreachable, match="broke off before the end of its answer"):
        got(p=given)


def test_validators_go_back_as_they_came() -> None:
    async def work(port: int) -> Response:
        settings = FetchSettings(delay_seconds=0, allow_networks=("127.0.0.0/8",))
        async with PoliteFetcher(settings, {}) as fetcher:
            return await fetcher.get(f"http://127.0.0.1:{port}/p", etag='"caf\u00e9\r\nX-Other: 1"')

    Answers.given = {"/p": answer()}
    with serving(Server(("127.0.0.1", 0), Answers)) as port:
        page = asyncio.run(work(port))
    assert (page.body, page.asked["if-none-match"]) == (PAGE, '"caf\u00e9X-Other: 1"')


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example",
        "http://a.example:80/",
        "https://a.example:80/feed.xml?a=b&c=%20d~!$",
        "http://127.0.0.1:8080/a/b;c=d/@e",
        "http://a-b.example/a//b/?",
        "http://a.example?x=1",
        "http://a.example/x?y/../z",
        "http://a.example/a/../b/./c",
        "http://a.example./.well-known/..x",
        "http://A.Example/caf\u00e9 menu?q='a b'#part",
        "http://b\u00fccher.example/",
        "http://user:word@a.example/[a]?{b}`",
        "http://[::1]:8080/",
        "http://a_b.example:08080/%zz%2f",
    ],
)
def test_an_address_is_asked_for_as_httpx_does(url: str) -> None:
    target, known = target_of(url), httpx.URL(url)
    request = httpx.Request("GET", url)
    assert target.host == known.raw_host.decode()
    assert target.port == (known.port or {"http": 80, "https": 443}[known.scheme])
    assert target.authority == request.headers["host"]
    assert target.path == known.raw_path.decode()


@pytest.mark.parametrize("url", ["http://1.2.3.04/", "http://xn--zz.example/", "http://a\x00b/"])
def test_an_address_that_cannot_be_asked_for_is_none(url: str) -> None:
    with pytest.raises(NoAddress):
        target_of(url)


def test_a_head_keeps_what_is_right_and_its_end() -> None:
    head = b'HTTP/1.1 200 OK\r\nETag : "1"\r\nno colon\r\n more\r\nX-A: 1\r\n 2\r\n\r\n'
    assert cleaned(head) == b'HTTP/1.1 200 OK\r\nETag: "1"\r\nX-A: 1\r\n 2\r\n\r\n'


def test_a_compression_that_was_not_asked_for_is_named() -> None:
    with pytest.raises(UnexpectedShape, match=r"cannot be read \(zstd\)"):
        got(p=answer(b"Content-Encoding: zstd"))


def test_brotli_that_was_not_asked_for_is_read() -> None:
    long = b"".join(b"<p>%d</p>" % n for n in range(100_000))
    for body in (PAGE, long):
        assert got(p=answer(b"Content-Encoding: br", body=brotli.compress(body))).body == body


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (brotli.compress(bytes(50_000_000), quality=0), "larger than"),
        (brotli.compress(PAGE * 1000)[:-3], "incomplete"),
        (b"not brotli at all, but words", "damaged"),
    ],
)
def test_brotli_that_is_too_much_cut_or_damaged_is_refused(body: bytes, error: str) -> None:
    with pytest.raises((UnexpectedShape, Unreachable), match=error):
        got(p=answer(b"Content-Encoding: br", body=body))


@pytest.mark.parametrize(
    ("lines", "times"),
    [((), 1), ((b"Content-Encoding: gzip",), 2), ((b"Content-Encoding: gzip",), 1)],
)
def test_compression_that_is_not_mentioned_or_repeated_is_undone(
    lines: tuple[bytes, ...], times: int
) -> None:
    body = PAGE
    for _ in range(times):
        body = gzip.compress(body)
    assert got(p=answer(*lines, body=body)).body == PAGE


def test_a_compressed_file_stays_one() -> None:
    whole = gzip.compress(b"plain words")
    assert got(p=answer(body=whole)).body == whole


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\xef\xbb\xbf\r\n"])
def test_robots_are_obeyed_behind_a_byte_order_mark(before: bytes) -> None:
    rules = answer(b"Content-Type: text/plain", body=before + b"User-agent: *\nDisallow: /p\n")
    with pytest.raises(Refused, match=r"robots\.txt"):
        got(robots=rules, p=answer())
    assert "/p" not in Answers.asked


@pytest.mark.parametrize(
    ("location", "asked"),
    [
        (b"\\news\\a", "/news/a"),
        (b"/caf\xe9", "/caf%E9"),
        ("/café".encode(), "/caf%C3%A9"),
        (b"/a?b=\\c", "/a?b=\\c"),
    ],
)
def test_a_redirect_is_followed_where_browsers_go(location: bytes, asked: str) -> None:
    moved = answer(b"Location: " + location, body=b"", status=b"302 Found")
    Answers.given = {}
    with pytest.raises(Exception, match="has no such page"):
        got(p=moved)
    assert Answers.asked[-1] == asked


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("documents\\s1\\Report.pdf", "https://a.example/documents/s1/Report.pdf"),
        ("/item?id=1&copy=2&reg=3", "https://a.example/item?id=1&copy=2&reg=3"),
        ("/item?id=1&amp;copy=2", "https://a.example/item?id=1&copy=2"),
        (" \n https://a.example/re\nport\t", "https://a.example/report"),
    ],
)
def test_a_link_leads_where_browsers_go(link: str, target: str) -> None:
    _leads(link, target, "")


@pytest.mark.parametrize(
    ("base", "target"),
    [
        ("<base href='/'>", "https://a.example/report"),
        (
            "<base target='_blank'><base href='/site/'><base href='/x/'>",
            "https://a.example/site/report",
        ),
        ("<base href='https://b.example/c/'>", "https://b.example/c/report"),
        ("<base href='javascript:void(0)'>", "https://a.example/news/report"),
        ("<base href='http://[x/'>", "https://a.example/news/report"),
    ],
)
def test_a_link_starts_from_the_base_that_its_page_names(base: str, target: str) -> None:
    _leads("report", target, base)


def _leads(link: str, target: str, base: str) -> None:
    url = "https://a.example/news/1" if base else "https://a.example/"
    body = (
        f"<html><head>{base}</head><body><p>Read <a href='{link}'>the report</a> here.</p></body></html>"
    ).encode()
    page = parse(body)
    assert page is not None
    assert [address(url, each.get("href")) for each in page.iter("a")] == [target]
    (found,) = extract(body, "text/html", "sha", url).links
    assert found.url == target


DOCTYPES = {
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"'
    ' "http://my.netscape.com/publish/formats/rss-0.91.dtd">': True,
    "<!DOCTYPE rss SYSTEM 'rss-0.91.dtd'>": True,
    '<!DOCTYPE rss [<!ENTITY a "b">]>': False,
}


@pytest.mark.parametrize(("doctype", "read"), DOCTYPES.items())
def test_a_feed_may_name_its_definition_but_declare_nothing(doctype: str, read: bool) -> None:
    body = (
        f'<?xml version="1.0"?>\n{doctype}\n<rss version="0.91"><channel><title>N</title><item>'
        "<title>T</title><link>https://a.example/1</link></item></channel></rss>"
    ).encode()
    source = Source(id="n", kind="feed", url="https://a.example/rss", every=3600)
    response = Response(source.url, 200, {}, body)
    if read:
        assert len(feeds.read(source, Request(source.url), response).listings) == 1
    else:
        with pytest.raises(UnexpectedShape, match="declarations of its own"):
            feeds.read(source, Request(source.url), response)
