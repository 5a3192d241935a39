"""The sample sites, served on loopback over real HTTP on separate ports, on a date that can be set.

Only what was published by that date is visible. The sites answer conditional requests like the real
ones: reports, newsrooms and newspaper with ETag and Last-Modified, the committee system with
neither.
"""

import hashlib
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import ClassVar, Self
from urllib.parse import parse_qs, unquote, urlsplit

from demo import markup
from demo.content import REPORTS, Content, load_content

ATOM_FEEDS = {"marrowfen"}
COMMITTEES = {"pellowick"}
_HTML, _PDF = "text/html; charset=utf-8", "application/pdf"
_ROBOTS = "User-agent: *\nDisallow: /private/\n"


@dataclass(frozen=True, slots=True)
class Page:
    """A response with status 200; `changed` is the date for Last-Modified."""

    kind: str
    body: bytes
    changed: date | None = None


@dataclass(kw_only=True)
class Sites:
    """All sample sites, running while the context is open; `day` is their current date.

    `broken` names sites that answer 503 to everything but robots.txt; `asked` records (site, path,
    status) of every request.
    """

    day: date
    content: Content = field(default_factory=load_content)
    broken: set[str] = field(default_factory=set)
    asked: list[tuple[str, str, int]] = field(default_factory=list)
    addresses: dict[str, str] = field(default_factory=dict)
    _servers: list[ThreadingHTTPServer] = field(default_factory=list)

    def __enter__(self) -> Self:
        for name in self.content.titles:
            server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self, name))
            server.daemon_threads, server.block_on_close = True, False
            self.addresses[name] = f"http://127.0.0.1:{server.server_port}"
            self._servers.append(server)
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def answer(self, site: str, target: str) -> Page | None:
        """The page that `site` shows at `target` (path and query) on its date; None for 404."""
        path, query = unquote(urlsplit(target).path), parse_qs(urlsplit(target).query)
        if path == "/robots.txt":
            return Page("text/plain; charset=utf-8", _ROBOTS.encode())
        if site == REPORTS:
            return self._reports(path, query)
        return self._feed(site, path) or self._article(site, target, path)

    def _reports(self, path: str, query: Mapping[str, list[str]]) -> Page | None:
        name, shown = path.rsplit("/", 1)[-1], self.content.reports_by(self.day)
        if path == "/search":
            start, rows = (
                int(query.get(key, [other])[0]) for key, other in (("start", "0"), ("rows", "10"))
            )
            return _html(markup.search(self.content.authorities, start, min(rows, 100)))
        if path.startswith("/provider/44/") and name in self.content.authorities:
            own = [each for each in shown if each.urn == name]
            return _html(
                markup.provider(name, self.content.authorities[name], own),
                own[0].published if own else None,
            )
        found = next((each for each in shown if path == f"/v1/file/{each.id}"), None)
        return Page(_PDF, found.body, found.published) if found else None

    def _feed(self, site: str, path: str) -> Page | None:
        shown = self.content.articles_by(site, self.day)
        if path != feed_path(site):
            return None
        write, kind = (markup.atom, "atom") if site in ATOM_FEEDS else (markup.rss, "rss")
        text = write(self.content.titles[site], self.addresses[site], shown)
        return Page(
            f"application/{kind}+xml; charset=utf-8",
            text.encode(),
            shown[0].published if shown else None,
        )

    def _article(self, site: str, target: str, path: str) -> Page | None:
        for each in self.content.articles_by(site, self.day):
            if each.path == target:
                if site in COMMITTEES:
                    return _html(markup.agenda_item(each))
                return _html(
                    markup.article(self.content.titles[site], each, self.addresses), each.published
                )
            if each.paper and path == f"/documents/s5107/{each.paper}":
                return Page(_PDF, self.content.papers[each.paper], each.published)
        return None


def feed_path(site: str) -> str:
    """The path of a site's feed."""
    if site in COMMITTEES:
        return "/mgRss.aspx"
    return "/feed.atom" if site in ATOM_FEEDS else "/rss/news"


def _html(text: str, changed: date | None = None) -> Page:
    return Page(_HTML, text.encode(), changed)


class _SiteHandler(BaseHTTPRequestHandler):
    """Answers for the site `name` of `sites`."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    sites: ClassVar[Sites]
    name: ClassVar[str]

    def do_GET(self) -> None:
        if self.name in self.sites.broken and self.path != "/robots.txt":
            self.put(503, Page("text/plain", b"Service unavailable: down for repairs\n"))
        elif page := self.sites.answer(self.name, self.path):
            self.put(200, page)
        else:
            self.put(404, Page(_HTML, b"<h1>Page not found</h1>"))

    def put(self, status: int, page: Page) -> None:
        body, headers = page.body, {"Content-Type": page.kind}
        if status == 200 and self.name not in COMMITTEES:
            headers["ETag"] = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
            if page.changed:
                moment = markup.moment(page.changed)
                headers["Last-Modified"] = format_datetime(moment, usegmt=True)
            if self.headers.get("If-None-Match") == headers["ETag"]:
                status, body = 304, b""
        self.sites.asked.append((self.name, self.path, status))
        self.send_response(status)
        for key, value in (headers | {"Content-Length": str(len(body))}).items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Requests are noted in `asked`, not printed."""


def _handler(of: Sites, site: str) -> type[BaseHTTPRequestHandler]:
    """The request handler of one site."""

    class Handler(_SiteHandler):
        sites = of
        name = site

    return Handler
