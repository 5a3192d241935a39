"""A site on loopback with answers made by hand, and an installation that watches it in-process."""

import asyncio
import html
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from demo.run import own_environment
from pipeline.bootstrap import Options, open_store, working
from pipeline.jobs.recheck import RecheckTotals, recheck_due
from pipeline.jobs.rounds import digest_once, drain, poll_once
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Filter, Frequency
from tests.support.paths import ROOT

HTML, RSS, PDF = "text/html; charset=utf-8", "application/rss+xml; charset=utf-8", "application/pdf"
CARROWDALE = "E99000002"


@dataclass(frozen=True)
class Answer:
    """What the site answers."""

    body: str | bytes = ""
    type: str = HTML
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Given = Answer | Callable[[int], Answer]
"""An answer, or one that depends on how often it was asked for, counted from 1."""


@dataclass
class Site:
    """The running site: its answers by path, and what it was asked for."""

    url: str = ""
    answers: dict[str, Given] = field(default_factory=dict)
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)

    def times(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(asked == path for asked, _ in self.asked)


@contextmanager
def site() -> Iterator[Site]:
    """A site on loopback; what it has no answer for is 404."""
    running, counts = Site(), Counter[str]()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *args: Any) -> None:
            """Says nothing."""

        def do_GET(self) -> None:
            counts[self.path] += 1
            running.asked.append((self.path, dict(self.headers.items())))
            given = running.answers.get(self.path, Answer("<h1>Not found</h1>", status=404))
            answer = given(counts[self.path]) if callable(given) else given
            body = answer.body.encode() if isinstance(answer.body, str) else answer.body
            self.send_response(answer.status)
            for name, value in {"Content-Type": answer.type, **answer.headers}.items():
                self.send_header(name, value)
            if answer.status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if answer.status != 304:
                self.wfile.write(body)

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads, server.block_on_close = True, False
        running.url = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        try:
            yield running
        finally:
            server.shutdown()


class Installation:
    """A data folder with sources and readers, polled at moments that the test chooses."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now, self.sources = folder, "2031-03-04T17:00Z", ""
        (folder / "settings.toml").write_text(
            '[fetch]\ndelay_seconds = 0\nallow_networks = ["127.0.0.0/8"]\n'
        )

    @property
    def options(self) -> Options:
        return Options(
            self.folder / "var",
            self.folder / "sources.toml",
            self.folder / "settings.toml",
            ROOT / "demo/areas.csv",
            self.now,
        )

    def watch(self, id: str, url: str, kind: str = "feed", **keys: str) -> None:
        """Adds a source; without `local_area`, that of Carrowdale."""
        keys = {"local_area": CARROWDALE, "every": "1h", **keys}
        lines = [
            f'{name} = "{value}"' for name, value in {"kind": kind, "url": url, **keys}.items()
        ]
        self.sources += "\n".join(
            [f"[sources.{id}]", *filter(lambda line: '""' not in line, lines), ""]
        )
        (self.folder / "sources.toml").write_text(self.sources)

    def reader(self, address: str, rhythm: Frequency) -> None:
        """Adds somebody who asks for Carrowdale."""
        store = open_store(self.options)
        with store.transaction():
            person = store.enlist("outbox", address, "2031-03-04T17:00:00.000Z")
            wish = Interest(id="", rhythm=rhythm, filters={Filter.AREA: (CARROWDALE,)})
            store.add_interest(person, wish, "2031-03-04T17:00:00.000Z")
        store.close()

    def operator(self) -> None:
        """Adds an operator."""
        store = open_store(self.options)
        with store.transaction():
            store.enlist("outbox", "ops@home.example", "2031-03-04T17:00:00.000Z", operator=True)
        store.close()

    def poll(self, now: str) -> None:
        """One round at this moment."""
        self.now = now
        with own_environment():
            asyncio.run(poll_once(self.options, (), ()))

    def digest(self, now: str) -> None:
        """The digests due at this moment."""
        self.now = now
        with own_environment():
            asyncio.run(digest_once(self.options, None))

    def recheck(self, now: str) -> RecheckTotals:
        """Looks again at what is due, and does what follows."""
        self.now = now

        async def work() -> RecheckTotals:
            async with working(self.options) as context:
                looked = await recheck_due(context)
                await drain(context)
                return looked

        with own_environment():
            return asyncio.run(work())

    def rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        """The rows of a query."""
        with closing(sqlite3.connect(self.folder / "var/sendwatch.db")) as db:
            db.row_factory = sqlite3.Row
            return [dict(row) for row in db.execute(sql, values)]

    def messages(self) -> list[str]:
        """The plain text of each message to the outbox, on one line."""
        return [plain_text(path) for path in sorted((self.folder / "var/outbox").glob("*.eml"))]

    def sent(self) -> list[tuple[str, str]]:
        """(address, kind) of every message sent, in their order."""
        found = self.rows(
            "SELECT s.address, d.kind FROM deliveries d JOIN subscribers s ON s.id ="
            " d.subscriber_id WHERE d.state = 'sent' ORDER BY d.created_at, d.id"
        )
        return [(row["address"], row["kind"]) for row in found]


def plain_text(path: Path) -> str:
    """The text of a message's plain part on one line."""
    body = message_from_bytes(path.read_bytes(), policy=policy.default).get_body(("plain",))
    assert body is not None
    return " ".join(str(body.get_content()).split())


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
