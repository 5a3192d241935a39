"""The fetcher against real servers on loopback: politeness, bounds, and what each kind of failure
becomes.
"""

import asyncio
import base64
import gzip
import http.server
import shutil
import socket
import ssl
import subprocess
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from pipeline.clock import SystemClock, parse_now
from pipeline.config.settings import FetchSettings
from pipeline.errors import (
    Denied,
    Gone,
    Refused,
    SettingsError,
    SourceError,
    UnexpectedShape,
    Unreachable,
)
from pipeline.fetching.address_guard import AddressRefused, Guard
from pipeline.fetching.fetcher import PoliteFetcher
from pipeline.fetching.proxies import Proxies
from pipeline.model.sources import Response
from storage.store import Store

LOOPBACK = ("127.0.0.0/8",)
Answer = Callable[[http.server.BaseHTTPRequestHandler], None]


class Site(http.server.ThreadingHTTPServer):
    """A server whose pages are functions; it keeps what was asked and how many requests were in
    flight at once.
    """

    daemon_threads = True

    def __init__(self, pages: dict[str, Answer], host: str) -> None:
        super().__init__((host, 0), _Handler)
        self.pages, self.seen = pages, list[tuple[str, dict[str, str]]]()
        self.stopping = threading.Event()
        self.connections = 0

    def process_request(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        self.connections += 1
        super().process_request(request, client_address)

    @property
    def url(self) -> str:
        return f"http://{self.server_address[0]}:{self.server_address[1]}"

    def asked(self, path: str) -> list[dict[str, str]]:
        return [headers for seen, headers in self.seen if seen == path]


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Site
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        self.server.seen.append(
            (self.path, {name.lower(): value for name, value in self.headers.items()})
        )
        try:
            self.server.pages.get(path, say(404))(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True


def say(status: int, body: bytes = b"", **headers: str) -> Answer:
    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


@contextmanager
def site(pages: dict[str, Answer], host: str = "127.0.0.1") -> Iterator[Site]:
    server = Site(pages, host)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.shutdown()
        server.server_close()
        thread.join()


def settings(
    delay_seconds: float = 0.0,
    timeout_seconds: float = 5.0,
    max_bytes: int = 1_000_000,
    contact: str = "",
) -> FetchSettings:
    return FetchSettings(
        delay_seconds=delay_seconds,
        timeout_seconds=timeout_seconds,
        max_bytes=max_bytes,
        allow_networks=LOOPBACK,
        user_agent_contact=contact,
    )


def fetch(url: str, chosen: FetchSettings | None = None, **given: str) -> Response:
    async def once() -> Response:
        async with PoliteFetcher(chosen or settings(), {}) as fetcher:
            return await fetcher.get(url, source="a-source", **given)

    return asyncio.run(once())


def failure(url: str, kind: type[SourceError], chosen: FetchSettings | None = None) -> SourceError:
    with pytest.raises(kind) as caught:
        fetch(url, chosen)
    assert type(caught.value) is kind
    assert caught.value.source == "a-source"
    assert str(caught.value).startswith("a-source: http")
    return caught.value


def test_a_page_comes_with_its_headers_and_was_asked_for_honestly() -> None:
    with site({"/": say(200, b"words", ETag='"1"')}) as server:
        response = fetch(server.url + "/", settings(contact="someone@example.org"))
        asked = server.asked("/")[0]
    assert (response.status, response.body, response.headers["etag"]) == (200, b"words", '"1"')
    assert asked["user-agent"].startswith("sendwatch/")
    assert asked["user-agent"].endswith("(+someone@example.org)")
    assert asked["accept-encoding"] == "gzip"


def test_a_site_is_asked_over_one_connection_as_long_as_it_likes() -> None:
    async def walk(server: Site) -> list[bytes]:
        async with PoliteFetcher(settings(), {}) as fetcher:
            return [(await fetcher.get(f"{server.url}/{n}")).body for n in "abcab"]

    def last(handler: http.server.BaseHTTPRequestHandler) -> None:
        say(200, b"c")(handler)
        handler.close_connection = True

    with site({"/a": say(200, b"a"), "/b": say(200, b"b"), "/c": last}) as server:
        assert asyncio.run(walk(server)) == [b"a", b"b", b"c", b"a", b"b"]
        assert len(server.seen) == 6
        assert server.connections == 2, "one, and another after the site closed it"


def test_a_long_page_comes_whole() -> None:
    body = bytes(range(256)) * 20_000
    with site({"/": say(200, body)}) as server:
        assert fetch(server.url + "/", settings(max_bytes=6_000_000)).body == body


def test_an_unchanged_page_is_a_304_with_no_body() -> None:
    def conditional(handler: http.server.BaseHTTPRequestHandler) -> None:
        known = (
            handler.headers["If-None-Match"] == '"1"'
            and handler.headers["If-Modified-Since"] == "then"
        )
        say(304 if known else 200, b"" if known else b"words", ETag='"1"')(handler)

    with site({"/": conditional}) as server:
        response = fetch(server.url + "/", etag='"1"', last_modified="then")
    assert (response.status, response.body) == (304, b"")


def test_a_304_that_nobody_asked_for_is_not_believed() -> None:
    with site({"/": say(304)}) as server:
        failure(server.url + "/", UnexpectedShape)


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda words: zlib.compress(words, wbits=-15)),
        ("identity", bytes),
    ],
)
def test_packed_pages_are_unpacked(encoding: str, pack: Callable[[bytes], bytes]) -> None:
    words = b"It is what inspectors saw. " * 9_000
    with site({"/": say(200, pack(words), Content_Encoding=encoding)}) as server:
        assert fetch(server.url + "/").body == words


def test_a_small_page_that_unpacks_to_a_huge_one_is_given_up() -> None:
    bomb = gzip.compress(bytes(30_000_000))
    assert len(bomb) < 40_000
    with site({"/": say(200, bomb, Content_Encoding="gzip")}) as server:
        assert "larger than 1 MB" in str(failure(server.url + "/", UnexpectedShape))


@pytest.mark.parametrize("headers", [{}, {"Content_Length": "999999999"}])
def test_a_page_that_is_too_large_is_given_up(headers: dict[str, str]) -> None:
    with site({"/": say(200, bytes(1_000_001), **headers)}) as server:
        assert "larger than" in str(failure(server.url + "/", UnexpectedShape))


@pytest.mark.parametrize("encoding", ["zstd", "gzip, gzip"])
def test_an_encoding_that_was_not_asked_for_is_given_up(encoding: str) -> None:
    with site({"/": say(200, b"?", Content_Encoding=encoding)}) as server:
        assert encoding in str(failure(server.url + "/", UnexpectedShape))


def test_damaged_gzip_is_given_up() -> None:
    with site({"/": say(200, b"no gzip at all", Content_Encoding="gzip")}) as server:
        assert "damaged" in str(failure(server.url + "/", UnexpectedShape))


def test_a_page_that_drips_is_given_up_in_time() -> None:
    def drip(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        while not handler.server.stopping.wait(0.02):  # type: ignore[attr-defined]
            handler.wfile.write(b".")

    with site({"/": drip}) as server:
        error = failure(server.url + "/", Unreachable, settings(timeout_seconds=0.4))
    assert "within the time allowed" in str(error)


def test_a_connection_that_breaks_is_told_as_such() -> None:
    def break_off(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.connection.shutdown(socket.SHUT_RDWR)
        handler.close_connection = True

    with site({"/": break_off}) as server:
        assert "broke off" in str(failure(server.url + "/", Unreachable))


@pytest.mark.parametrize("packed", [False, True])
def test_a_page_cut_short_is_not_taken_for_the_page(packed: bool) -> None:
    def cut(handler: http.server.BaseHTTPRequestHandler) -> None:
        body = gzip.compress(bytes(range(256)) * 40)[:-20] if packed else b"half"
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body) if packed else 1000))
        handler.send_header("Connection", "close")
        if packed:
            handler.send_header("Content-Encoding", "gzip")
        handler.end_headers()
        handler.wfile.write(body)
        handler.close_connection = True

    with site({"/": cut}) as server:
        assert "broke off" in str(failure(server.url + "/", Unreachable))
        assert len(server.asked("/")) == 2


def test_redirects_are_followed_and_the_last_address_is_told() -> None:
    pages = {
        "/a": say(301, Location="/b#part"),
        "/b": say(302, Location="c?x=1"),
        "/c": say(200, b"there"),
    }
    with site(pages) as server:
        response = fetch(server.url + "/a")
        assert (response.url, response.body) == (server.url + "/c?x=1", b"there")


def test_what_is_wrong_behind_a_redirect_names_both_addresses() -> None:
    with site({"/a": say(301, Location="/gone")}) as server:
        told = str(failure(server.url + "/a", Gone))
        assert f"{server.url}/gone answered 404" in told
        assert f"(redirected from {server.url}/a)" in told


def test_cookies_are_sent_back_along_one_chain_of_redirects_to_the_host_that_set_them() -> None:
    def once_with_cookie(handler: http.server.BaseHTTPRequestHandler) -> None:
        if "seen=yes" in handler.headers.get("Cookie", ""):
            return say(302, Location=f"{other.url}/there")(handler)
        return say(
            302,
            Location="/page",
            Set_Cookie="seen=yes; Path=/; Expires=Fri, 01 Jan 2100 00:00:00 GMT",
        )(handler)

    with (
        site({"/there": say(200, b"words")}, "127.0.0.2") as other,
        site({"/page": once_with_cookie}) as server,
    ):

        async def twice() -> list[Response]:
            async with PoliteFetcher(settings(), {}) as fetcher:
                return [
                    await fetcher.get(server.url + "/page", source="a-source") for _ in range(2)
                ]

        assert [page.body for page in asyncio.run(twice())] == [b"words", b"words"]
        # the second chain begins without the cookie of the first
        assert [asked.get("cookie") for asked in server.asked("/page")] == [
            None,
            "seen=yes",
            None,
            "seen=yes",
        ]
        assert [asked.get("cookie") for asked in other.asked("/there")] == [None, None]


def test_letters_that_addresses_cannot_hold_are_escaped() -> None:
    with site({"/caf%C3%A9%20menu": say(200, b"words")}) as server:
        assert fetch(server.url + "/caf\u00e9 menu?q=a b&r=50%25").body == b"words"


def test_redirects_without_end_are_given_up() -> None:
    with site({"/a": say(302, Location="/a")}) as server:
        failure(server.url + "/a", UnexpectedShape)
        assert len(server.asked("/a")) == 6


@pytest.mark.parametrize(
    "url", ["", "news", "ftp://a.example/", "http://", "http://[", "http://a.example:99999/"]
)
def test_what_is_no_web_address_is_not_asked(url: str) -> None:
    with pytest.raises(UnexpectedShape, match="is not a web address"):
        fetch(url)


@pytest.mark.parametrize(
    "location",
    [
        "",
        "mailto:someone@example.org",
        "file:///etc/hosts",
        "http://",
        "http://[",
        "//a.example:99999/",
    ],
)
def test_redirects_to_nowhere_are_given_up(location: str) -> None:
    with site({"/a": say(302, Location=location)}) as server:
        failure(server.url + "/a", UnexpectedShape)


@pytest.mark.parametrize(
    "target", ["http://10.1.2.3/", "http://169.254.169.254/latest", "http://[::1]:9/"]
)
def test_redirects_to_private_addresses_are_refused(target: str) -> None:
    with site({"/a": say(302, Location=target)}) as server:
        assert "which is not public" in str(failure(server.url + "/a", Refused))


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_without_permission_this_machine_is_not_reached(host: str) -> None:
    with site({"/": say(200, b"private")}) as server:
        port = server.server_address[1]
        failure(f"http://{host}:{port}/", Refused, FetchSettings(delay_seconds=0))
        assert server.seen == []


@pytest.mark.parametrize(
    "address",
    [
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "::ffff:10.0.0.1",
        "2002:0a00:0001::1",
        "64:ff9b::a00:1",
        "fe80::1%2",
    ],
)
def test_addresses_that_are_not_public_are_refused(address: str) -> None:
    with pytest.raises(AddressRefused, match="which is not public"):
        Guard().check("a.example", address)


def test_public_and_allowed_addresses_pass() -> None:
    Guard().check("a.example", "93.184.216.34")
    Guard().check("a.example", "2a00:1450:4009::1")
    Guard(["10.0.0.0/8"]).check("a.example", "10.9.9.9")


@pytest.mark.parametrize(
    ("status", "kind"), [(401, Denied), (403, Denied), (404, Gone), (410, Gone), (400, Denied)]
)
def test_a_no_is_refused_at_once(status: int, kind: type[SourceError]) -> None:
    with site({"/": say(status)}) as server:
        assert f"answered {status}" in str(failure(server.url + "/", kind))
        assert len(server.asked("/")) == 1


@pytest.mark.parametrize("status", [500, 502, 503, 408])
def test_a_fault_of_the_site_is_tried_twice(status: int) -> None:
    with site({"/": say(status)}) as server:
        assert failure(server.url + "/", Unreachable).retry_after is None
        assert len(server.asked("/")) == 2


def test_a_fault_that_passes_is_not_noticed() -> None:
    answers = iter([say(500), say(200, b"back")])
    with site({"/": lambda handler: next(answers)(handler)}) as server:
        assert fetch(server.url + "/").body == b"back"


@pytest.mark.parametrize("status", [204, 206, 300])
def test_an_answer_that_is_no_page_is_not_believed(status: int) -> None:
    with site({"/": say(status)}) as server:
        failure(server.url + "/", UnexpectedShape)


@pytest.mark.parametrize(
    ("status", "header", "seconds"),
    [
        (503, "7", 7),
        (429, "7", 7),
        (429, "", 60),
        (503, "Wed, 01 Jan 2020 00:00:00 GMT", 0),
        (429, "99999999", 86_400),
    ],
)
def test_a_pause_that_the_host_asks_for_is_passed_on(
    status: int, header: str, seconds: float
) -> None:
    with site({"/": say(status, Retry_After=header)}) as server:
        assert failure(server.url + "/", Unreachable).retry_after == seconds
        assert len(server.asked("/")) == 1


def test_a_host_that_asked_for_a_pause_is_left_alone() -> None:
    async def twice(server: Site) -> float | None:
        async with PoliteFetcher(settings(), {}) as fetcher:
            with pytest.raises(Unreachable):
                await fetcher.get(server.url + "/busy")
            with pytest.raises(Unreachable, match="left alone") as caught:
                await fetcher.get(server.url + "/other")
            return caught.value.retry_after

    with site({"/busy": say(503, Retry_After="300"), "/other": say(200)}) as server:
        remaining = asyncio.run(twice(server))
        assert server.asked("/other") == []
    assert remaining is not None
    assert 0 < remaining <= 300


def test_pauses_outages_and_robots_are_remembered_by_the_next_process(tmp_path: Path) -> None:
    async def ask(moment: str, server: Site, *paths: str) -> list[str]:
        """What becomes of asking for these pages at that moment, by a fetcher of its own."""
        store, said = Store(tmp_path / "test.db"), list[str]()
        async with PoliteFetcher(settings(), {}, SystemClock(parse_now(moment)), store) as fetcher:
            for path in paths:
                try:
                    said.append((await fetcher.get(server.url + path)).body.decode())
                except SourceError as error:
                    said.append(f"{type(error).__name__} {error.retry_after or 0:.0f} {error}")
        store.close()
        return said

    async def walk(server: Site) -> None:
        assert await ask("2031-03-05T09:00Z", server, "/fine") == ["fine"]
        assert (await ask("2031-03-05T09:01Z", server, "/busy"))[0].startswith("Unreachable 120 ")
        left = (await ask("2031-03-05T09:02:30Z", server, "/fine"))[0]
        assert (
            left.startswith(("HeldBack 30 ", "HeldBack 29 ")) and "asked to be left alone" in left
        )
        assert await ask("2031-03-05T09:03:01Z", server, "/fine") == ["fine"]
        assert len(server.asked("/robots.txt")) == 1, "asked once a day, whichever process asks"
        said = await ask("2031-03-06T09:05Z", server, "/down", "/down", "/fine", "/down")
        assert len(server.asked("/robots.txt")) == 2 and said[2] == "fine", (
            "an answer in between: nothing rests"
        )
        said = await ask("2031-03-06T09:06Z", server, "/down", "/down", "/down", "/fine", "/down")
        assert len(server.asked("/down")) == 2 * 6, "three more, each made twice"
        assert "did not answer 4 times in a row and is left alone" in said[3] and said[
            3
        ].startswith("HeldBack 3")
        assert "left alone" in (await ask("2031-03-06T09:10Z", server, "/fine"))[0]
        said = await ask("2031-03-06T09:13Z", server, "/down", "/fine")
        assert len(server.asked("/down")) == 13, "one request only, to see whether it is over"
        assert "5 times in a row" in said[1] and said[1].startswith(("HeldBack 6", "HeldBack 7"))
        assert await ask("2031-03-06T09:30Z", server, "/fine", "/fine") == ["fine", "fine"]
        assert "answered 500" in (await ask("2031-03-06T09:31Z", server, "/down"))[0]

    pages = {"/fine": say(200, b"fine"), "/busy": say(429, Retry_After="120"), "/down": say(500)}
    with site(pages) as server:
        asyncio.run(walk(server))


def test_one_long_pause_keeps_other_sources_away_for_an_hour_at_most(tmp_path: Path) -> None:
    async def ask(moment: str, server: Site, path: str) -> str | None:
        store = Store(tmp_path / "test.db")
        async with PoliteFetcher(settings(), {}, SystemClock(parse_now(moment)), store) as fetcher:
            try:
                return (await fetcher.get(server.url + path)).body.decode()
            except SourceError as error:
                return f"{type(error).__name__} {error.retry_after or 0:.0f}"
            finally:
                store.close()

    async def walk(server: Site) -> None:
        assert await ask("2031-03-05T09:00Z", server, "/busy") == "Unreachable 86400"
        left = await ask("2031-03-05T09:30Z", server, "/fine")
        assert left is not None and left.startswith(("HeldBack 1800", "HeldBack 1799"))
        assert await ask("2031-03-05T10:01Z", server, "/fine") == "fine"

    pages = {"/fine": say(200, b"fine"), "/busy": say(429, Retry_After="999999")}
    with site(pages) as server:
        asyncio.run(walk(server))


def test_robots_rules_with_wildcards_are_obeyed_and_asked_for_once() -> None:
    rules = b"User-agent: *\nDisallow: /search/all*\nDisallow: /*/print$\nAllow: /\n"

    async def walk(server: Site) -> None:
        async with PoliteFetcher(settings(), {}) as fetcher:
            for path in ("/search/all.atom", "/news/print"):
                with pytest.raises(Refused, match=r"robots\.txt"):
                    await fetcher.get(server.url + path)
            assert (await fetcher.get(server.url + "/news/print/2")).body == b"allowed"

    with site({"/robots.txt": say(200, rules), "/news/print/2": say(200, b"allowed")}) as server:
        asyncio.run(walk(server))
        assert [path for path, _ in server.seen] == ["/robots.txt", "/news/print/2"]


@pytest.mark.parametrize(("status", "kind"), [(401, Refused), (403, Refused), (500, Unreachable)])
def test_closed_robots_close_the_site(status: int, kind: type[SourceError]) -> None:
    with site({"/robots.txt": say(status), "/": say(200)}) as server:
        failure(server.url + "/", kind)
        assert server.asked("/") == []


def test_a_host_whose_robots_do_not_come_is_spared_by_its_other_sources() -> None:
    async def walk(server: Site) -> None:
        async with PoliteFetcher(settings(delay_seconds=0.2), {}) as fetcher:
            for source in ("one", "other", "third"):
                with pytest.raises(Unreachable, match=f"^{source}: .*answered 500"):
                    await fetcher.get(f"{server.url}/{source}", source=source)

    with site({"/robots.txt": say(500)}) as server:
        asyncio.run(walk(server))
        assert [path for path, _ in server.seen] == ["/robots.txt", "/robots.txt"]


@pytest.mark.parametrize(
    "robots", [say(404), say(410), say(200, b"<html>Not found</html>"), say(200, bytes(600_000))]
)
def test_a_site_without_readable_robots_is_open(robots: Answer) -> None:
    with site({"/robots.txt": robots, "/": say(200, b"open")}) as server:
        assert fetch(server.url + "/").body == b"open"


def test_robots_of_the_next_host_hold_after_a_redirect() -> None:
    with site({"/robots.txt": say(200, b"User-agent: sendwatch\nDisallow: /\n")}) as closed:
        with site({"/": say(302, Location=closed.url + "/page")}) as server:
            failure(server.url + "/", Refused)
        assert closed.asked("/page") == []


class Slow:
    """Answers after a while, and knows how many it was answering at the same time, at most."""

    def __init__(self) -> None:
        self.lock, self.busy, self.peak = threading.Lock(), 0, 0

    def __call__(self, handler: http.server.BaseHTTPRequestHandler) -> None:
        with self.lock:
            self.busy += 1
            self.peak = max(self.peak, self.busy)
        time.sleep(0.02)
        with self.lock:
            self.busy -= 1
        say(200, b"x")(handler)


def test_one_request_at_a_time_at_a_host() -> None:
    slow = Slow()

    async def walk(server: Site) -> None:
        async with PoliteFetcher(settings(), {}) as fetcher:
            await asyncio.gather(*(fetcher.get(f"{server.url}/slow?{n}") for n in range(8)))

    with site({"/slow": slow}) as server:
        asyncio.run(walk(server))
        assert len(server.seen) == 9
    assert slow.peak == 1


def test_several_hosts_at_once() -> None:
    together = threading.Barrier(2, timeout=100)

    def meet(handler: http.server.BaseHTTPRequestHandler) -> None:
        together.wait()
        say(200, b"met")(handler)

    async def walk(*servers: Site) -> list[Response]:
        async with PoliteFetcher(settings(timeout_seconds=30), {}) as fetcher:
            return await asyncio.gather(*(fetcher.get(server.url + "/meet") for server in servers))

    with site({"/meet": meet}) as one, site({"/meet": meet}, "127.0.0.2") as other:
        assert [response.body for response in asyncio.run(walk(one, other))] == [b"met", b"met"]


def test_no_more_hosts_at_once_than_the_settings_say() -> None:
    slow = Slow()

    async def walk(*servers: Site) -> None:
        async with PoliteFetcher(replace(settings(), hosts_at_once=1), {}) as fetcher:
            await asyncio.gather(
                *(fetcher.get(f"{server.url}/slow?{n}") for server in servers for n in range(4))
            )

    with site({"/slow": slow}) as one, site({"/slow": slow}, "127.0.0.2") as other:
        asyncio.run(walk(one, other))
    assert slow.peak == 1


def test_a_longer_delay_that_robots_wish_for_is_kept() -> None:
    times: list[float] = []

    def note(handler: http.server.BaseHTTPRequestHandler) -> None:
        times.append(time.monotonic())
        say(200)(handler)

    async def walk(server: Site) -> None:
        async with PoliteFetcher(settings(), {}) as fetcher:
            await asyncio.gather(*(fetcher.get(f"{server.url}/{n}") for n in "ab"))

    with site(
        {"/a": note, "/b": note, "/robots.txt": say(200, b"User-agent: *\nCrawl-delay: 0.2\n")}
    ) as server:
        asyncio.run(walk(server))
    assert times[1] - times[0] >= 0.2


def test_the_delay_lies_between_two_requests_to_a_host() -> None:
    times: list[float] = []

    def note(handler: http.server.BaseHTTPRequestHandler) -> None:
        times.append(time.monotonic())
        say(200)(handler)

    async def walk(server: Site) -> None:
        async with PoliteFetcher(settings(delay_seconds=0.1), {}) as fetcher:
            await asyncio.gather(*(fetcher.get(f"{server.url}/{n}") for n in "ab"))

    with site({"/a": note, "/b": note, "/robots.txt": note}) as server:
        asyncio.run(walk(server))
    assert len(times) == 3
    assert all(later - sooner >= 0.1 for sooner, later in pairwise(times))


def test_a_site_that_is_not_there_is_unreachable() -> None:
    with site({}) as server:
        gone = server.url
    assert "could not be reached" in str(failure(gone + "/", Unreachable))


def test_a_proxy_is_used_and_exemptions_are_kept() -> None:
    environ = {
        "HTTP_PROXY": "127.0.0.1:1",
        "https_proxy": "http://127.0.0.1:2",
        "NO_PROXY": "exempt.example,10.0.0.1:99",
    }
    proxies = Proxies(environ)
    assert proxies.of("http://a.example/") == "http://127.0.0.1:1"
    assert proxies.of("https://a.example/") == "http://127.0.0.1:2"
    assert proxies.of("https://www.exempt.example/x") is None
    assert proxies.of("http://10.0.0.1:99/") is None
    assert proxies.of("http://10.0.0.1:98/") == "http://127.0.0.1:1"


def test_a_proxy_is_told_its_name_and_password_as_they_are_meant() -> None:
    with site({"/page": say(200, b"words")}) as proxy:
        port = proxy.server_address[1]

        async def once() -> Response:
            environ = {"HTTP_PROXY": f"http://someone:p%40ss@127.0.0.1:{port}"}
            async with PoliteFetcher(settings(), environ) as fetcher:
                return await fetcher.get("http://news.example/page?x=1", source="a-source")

        assert asyncio.run(once()).body == b"words"
        asked = proxy.asked("http://news.example/page?x=1")[0]
    assert asked["host"] == "news.example"
    assert asked["proxy-authorization"] == "Basic " + base64.b64encode(b"someone:p@ss").decode()


def test_a_proxy_that_does_not_answer_is_named_without_its_password() -> None:
    async def walk(proxy: str) -> None:
        async with PoliteFetcher(settings(), {"HTTP_PROXY": proxy}) as fetcher:
            await fetcher.get("http://a.example/")

    with site({}) as server:
        gone = server.url.removeprefix("http://")
    with pytest.raises(Unreachable, match=f"through the proxy http://{gone} ") as caught:
        asyncio.run(walk(f"http://someone:sesame@{gone}"))
    assert "sesame" not in str(caught.value)


def test_through_a_proxy_private_addresses_are_refused_and_others_asked() -> None:
    async def walk(server: Site) -> bytes:
        async with PoliteFetcher(
            FetchSettings(delay_seconds=0), {"HTTP_PROXY": server.url}
        ) as fetcher:
            for host in ("localhost", "10.0.0.1", "0x7f.1", "2130706433", "[::1]", "a.localhost."):
                with pytest.raises(Refused, match="which is not public"):
                    await fetcher.get(f"http://{host}/")
            return (await fetcher.get("http://a.example/page")).body

    with site({"/page": say(200, b"by proxy")}) as server:
        assert asyncio.run(walk(server)) == b"by proxy"
        assert [path for path, _ in server.seen] == [
            "http://a.example/robots.txt",
            "http://a.example/page",
        ]


@contextmanager
def safe_site(folder: Path, name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The https address of a site whose certificate is for `name`, and what makes it trusted."""
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("the openssl command, which makes the test's certificate, is not installed")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    words = f"req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=x -addext subjectAltName={name}"
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([openssl, *words.split(), *files], check=True, capture_output=True)
    with site({"/": say(200, b"safe")}) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        address = server.url.replace("http:", "https:") + "/"
        yield address, {"SSL_CERT_FILE": str(certificate)}


async def fetched(address: str, environ: dict[str, str]) -> bytes:
    async with PoliteFetcher(settings(), environ) as fetcher:
        return (await fetcher.get(address)).body


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    with safe_site(tmp_path, "IP:127.0.0.1") as (address, trusting):
        assert "certificate" in str(failure(address, Unreachable))
        assert asyncio.run(fetched(address, trusting)) == b"safe"


@pytest.mark.parametrize("name", ["IP:127.0.0.2", "DNS:another.example"])
def test_a_certificate_for_another_name_is_refused(name: str, tmp_path: Path) -> None:
    with (
        safe_site(tmp_path, name) as (address, trusting),
        pytest.raises(Unreachable, match=r"certificate is not valid for '127\.0\.0\.1'"),
    ):
        asyncio.run(fetched(address, trusting))


def test_a_site_that_speaks_no_tls_is_unreachable() -> None:
    with site({"/": say(200, b"bare")}) as server:
        assert "SSL" in str(failure(server.url.replace("http:", "https:") + "/", Unreachable))


@pytest.mark.parametrize(
    "environ",
    [
        {"SSL_CERT_FILE": "/nowhere/ca.pem"},
        {"HTTPS_PROXY": "gopher://127.0.0.1:70"},
        pytest.param(
            {"ALL_PROXY": "socks5://127.0.0.1:70"},
            marks=pytest.mark.skipif(
                find_spec("socksio") is not None,
                reason="with the package socksio such a proxy can be used",
            ),
        ),
    ],
)
def test_an_environment_that_cannot_be_used_is_told(environ: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="cannot be used"):
        PoliteFetcher(settings(), environ)
