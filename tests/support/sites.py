"""Sites on loopback with answers made by hand, and pages and feeds for them."""

import html
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.support.http_servers import serving

HTML, RSS, PDF = "text/html; charset=utf-8", "application/rss+xml; charset=utf-8", "application/pdf"


@dataclass(frozen=True)
class Answer:
    """What the site answers, after waiting so many seconds; without a type, no header states one."""

    body: str | bytes = ""
    type: str = HTML
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    wait: float = 0.0


Given = Answer | Callable[[int], Answer]
"""An answer, or one that depends on how often it was asked for, counted from 1."""


@dataclass
class Site:
    """The running site: its answers by path, that of all `other` paths, and what it was asked for."""

    url: str = ""
    answers: dict[str, Given] = field(default_factory=dict)
    other: Answer = field(default_factory=lambda: Answer("<h1>Not found</h1>", status=404))
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for, in their order."""
        return [path for path, _ in self.asked]

    def times(self, path: str) -> int:
        """How often a path was asked for."""
        return self.paths.count(path)

    def show(self, path: str, body: str | bytes, type: str = HTML) -> str:
        """Puts a page at `path`; its address."""
        self.answers[path] = Answer(body, type)
        return self.url + path


class _Server(ThreadingHTTPServer):
    request_queue_size = 500

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Says nothing of who hangs up before an answer: what is printed is another test's."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def site(host: str = "127.0.0.1") -> Iterator[Site]:
    """A site for as long as the block runs; with the host 0.0.0.0, at every address of loopback."""
    running, counts, closing = Site(), Counter[str](), threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *args: Any) -> None:
            """Says nothing."""

        def do_GET(self) -> None:
            counts[self.path] += 1
            running.asked.append((self.path, dict(self.headers.items())))
            given = running.answers.get(self.path, running.other)
            answer = given(counts[self.path]) if callable(given) else given
            closing.wait(answer.wait)
            body = answer.body.encode() if isinstance(answer.body, str) else answer.body
            self.send_response(answer.status)
            for name, value in {"Content-Type": answer.type, **answer.headers}.items():
                if value:
                    self.send_header(name, value)
            if answer.status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if answer.status != 304:
                self.wfile.write(body)

    with serving(_Server((host, 0), Handler)) as port:
        running.url = f"http://127.0.0.1:{port}"
        try:
            yield running
        finally:
            closing.set()


def article(
    title: str,
    area: str = "Carrowdale-on-Wend",
    more: str = "",
    head: str = "",
    published: str = "4 March 2031",
) -> str:
    """A council's page about the report of an inspection of an invented area."""
    dated = f"<p>Published: {published}</p>" if published else ""
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{html.escape(title)}</title>{head}</head>"
        f"<body><main><article><h1>{html.escape(title)}</h1>{dated}"
        "<p>Ofsted and the Care Quality Commission (CQC) have published the report of their"
        f" inspection of special educational needs and disabilities (SEND) services in {area}.</p>"
        "<p>Inspectors visited the area from 13 to 17 January 2031. They found widespread and/or"
        " systemic failings that lead to significant concerns about the experiences and outcomes"
        " of children and young people with SEND.</p>"
        "<p>The report says that children wait too long for an assessment of autism.</p>"
        f"{more}</article></main></body></html>"
    )


def feed(*items: tuple[str, str, str], day: str = "Tue, 04 Mar 2031 09:30:00 GMT") -> Answer:
    """A feed of (title, address, key) items; an item without a key has none."""
    entries = "".join(
        f"<item><title>{html.escape(title)}</title><link>{html.escape(url)}</link>"
        + (f'<guid isPermaLink="false">{html.escape(key)}</guid>' if key else "")
        + f"<pubDate>{day}</pubDate></item>"
        for title, url, key in items
    )
    return Answer(
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{entries}'
        "</channel></rss>",
        RSS,
    )
