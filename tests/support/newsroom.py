"""Invented newsrooms on loopback: each path answers what a test puts there, and counts requests."""

import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ALLOWED = {"SENDWATCH_FETCH_ALLOW_NETWORKS": "127.0.0.0/8", "SENDWATCH_FETCH_DELAY_SECONDS": "0"}
"""The environment in which sendwatch may read them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one path answers, after waiting so many seconds."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html"})
    wait: float = 0.0


@dataclass
class Newsroom:
    """The pages of the site at `base`, by path, and what all `other` paths answer.

    `asked` counts the requests for each. Every address of loopback shows the same site.
    """

    base: str
    pages: dict[str, Answer] = field(default_factory=dict)
    other: Answer = field(default_factory=lambda: Answer(status=404))
    asked: Counter[str] = field(default_factory=Counter)

    def show(self, path: str, body: str, kind: str = "text/html; charset=utf-8") -> str:
        """Puts a page at `path`; its address."""
        self.pages[path] = Answer(body.encode(), headers={"Content-Type": kind})
        return self.base + path

    def redirect(self, path: str, target: str) -> str:
        """Makes `path` redirect to `target`; its address."""
        self.pages[path] = Answer(status=302, headers={"Location": target})
        return self.base + path

    def feed(self, path: str, rows: Sequence[tuple[str, str, datetime]]) -> str:
        """Puts a feed of (path, title, moment of publication) at `path`; its address."""
        items = "".join(
            f"<item><title>{title}</title><link>{self.base}{page}</link>"
            f"<guid>{self.base}{page}</guid><pubDate>{format_datetime(moment)}</pubDate></item>"
            for page, title, moment in rows
        )
        body = f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'
        return self.show(path, body, "application/rss+xml")


@contextmanager
def newsroom() -> Iterator[Newsroom]:
    """A site for as long as the block runs."""

    closing = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *args: Any) -> None:
            """Says nothing."""

        def do_GET(self) -> None:
            site.asked[self.path] += 1
            answer = site.pages.get(self.path, site.other)
            closing.wait(answer.wait)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

    class Server(ThreadingHTTPServer):
        request_queue_size = 500

    with Server(("0.0.0.0", 0), Handler) as server:
        site = Newsroom(f"http://127.0.0.1:{server.server_address[1]}")
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        try:
            yield site
        finally:
            closing.set()
            server.shutdown()


def report(area: str) -> str:
    """An article about the report of an inspection of that area."""
    title = f"Inspectors publish their report on SEND in {area}"
    return (
        f"<html><head><title>{title}</title></head><body><main><article><h1>{title}</h1><p>Ofsted"
        " and the Care Quality Commission (CQC) have published the report of their area SEND"
        f" inspection of the {area} local area partnership.</p><p>Inspectors found that leaders"
        " know the needs of children and young people with SEND well. They also found that too many"
        " families wait too long for an autism assessment. The inspection led to inconsistent"
        " experiences and outcomes.</p></article></main></body></html>"
    )


def source_table(id: str, url: str, *, kind: str = "feed", **more: str) -> str:
    """A table of `sources.toml`."""
    keys = {"kind": kind, "url": url, "every": "1h", "doc_type": "council_news", **more}
    return f"[sources.{id}]\n" + "".join(f'{name} = "{value}"\n' for name, value in keys.items())


def moment(words: str) -> datetime:
    """A moment of UTC, "2031-03-05T09:00"."""
    return datetime.fromisoformat(words).replace(tzinfo=UTC)
