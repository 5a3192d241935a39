"""Invented newsrooms on many hosts of loopback, each at an address of its own, which count what is
asked of them at once.
"""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.utils import formatdate
from pathlib import Path

from tests.chaos.soak_sites import areas
from tests.support.http_servers import free_port
from tests.support.newsroom import report, source_table

AREAS = areas(270)
COLUMNS = (
    "name,official_name,gss_code,la_code,ofsted_urn,region,domain,aliases,democracy_system,"
    "democracy_base_url,parent_carer_forum,neighbours"
)


@dataclass
class Hosts:
    """The newsrooms, and what was asked of them.

    `items` is how many items they have in all, each of another area (may grow); `seconds` how long
    an answer takes; `lists` under how many addresses each lists its items; `page` the page about an
    area; `day` when they published. `asked` counts the requests by host and path, `most` how many
    a host had at once; `begun` is when the first came (by the monotonic clock).
    """

    number: int
    items: int
    seconds: float = 0.0
    lists: int = 1
    page: Callable[[str], str] = report
    port: int = field(default_factory=free_port)
    day: str = field(default_factory=lambda: formatdate(usegmt=True))
    asked: Counter[tuple[str, str]] = field(default_factory=Counter)
    now: Counter[str] = field(default_factory=Counter)
    most: Counter[str] = field(default_factory=Counter)
    begun: float = 0.0

    @property
    def names(self) -> list[str]:
        """The hosts' addresses."""
        return [f"127.0.{1 + n // 200}.{1 + n % 200}" for n in range(self.number)]

    def sources(self) -> str:
        """`sources.toml`."""
        return "\n".join(
            source_table(
                f"host-{n}-{k}" if k else f"host-{n}",
                f"http://{name}:{self.port}/news" + (f"?{k}" if k else ""),
                publisher=f"Newsroom {n}",
            )
            for n, name in enumerate(self.names)
            for k in range(self.lists)
        )

    def prepare(self, folder: Path) -> None:
        """Writes `sources.toml`, and `areas.csv` with the areas of which the items tell."""
        (folder / "sources.toml").write_text(self.sources())
        rows = (
            f"{each.name},{each.official_name},{each.gss_code},{each.gss_code[-3:]},"
            f"{each.ofsted_urn},{each.region},{each.gss_code.lower()}.example,,,,,"
            for each in AREAS
        )
        (folder / "areas.csv").write_text("\n".join([COLUMNS, *rows]))

    def answer(self, host: str, path: str) -> tuple[str, str]:
        """The status line and the body of an answer."""
        base, n = f"http://{host}:{self.port}", self.names.index(host)
        if path.partition("?")[0] == "/news":
            rows = "".join(
                f"<item><title>SEND report for {AREAS[k % len(AREAS)].name}, part {k}</title>"
                f"<link>{base}/{k}</link><pubDate>{self.day}</pubDate></item>"
                for k in range(n, self.items, self.number)
            )
            body = f'<rss version="2.0"><channel><title>News</title>{rows}</channel></rss>'
            return "200 OK\r\ncontent-type: application/rss+xml", body
        if path == "/robots.txt":
            return "404 Not Found", ""
        k = int(path.rpartition("/")[2])
        if path.startswith("/moved") or k % 5:
            page = self.page(AREAS[k % len(AREAS)].name)
            page = page.replace("</p></article>", f" This is part {k} of all.</p></article>")
            return "200 OK\r\ncontent-type: text/html; charset=utf-8", page
        # one in five lies on the next host
        other = self.names[(n + 1) % self.number]
        return f"302 Found\r\nlocation: http://{other}:{self.port}/moved/{k}", ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one request, and closes."""
        host = writer.get_extra_info("sockname")[0]
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            path = head.split(" ")[1]
            self.begun = self.begun or time.monotonic()
            self.now[host] += 1
            self.most[host] = max(self.most[host], self.now[host])
            try:
                self.asked[host, path] += 1
                await self._wait(reader)
                status, body = self.answer(host, path)
            finally:
                self.now[host] -= 1
            size = len(body.encode())
            writer.write(
                f"HTTP/1.1 {status}\r\ncontent-length: {size}\r\nconnection: close\r\n\r\n{body}".encode()
            )
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _wait(self, reader: asyncio.StreamReader) -> None:
        """As long as an answer takes, or until nobody waits for it any more."""
        if self.seconds:
            gone = asyncio.ensure_future(reader.read(1))
            await asyncio.wait([gone], timeout=self.seconds)
            gone.cancel()


@contextmanager
def many_hosts(
    number: int,
    items: int,
    seconds: float = 0.0,
    *,
    lists: int = 1,
    page: Callable[[str], str] = report,
) -> Iterator[Hosts]:
    """Serves them in a thread inside the block."""
    hosts = Hosts(number, items, seconds, lists, page)
    loop, ready = asyncio.new_event_loop(), threading.Event()

    async def run() -> None:
        server = await asyncio.start_server(hosts.serve, hosts.names, hosts.port, backlog=64)
        ready.set()
        async with server:
            await server.serve_forever()

    thread = threading.Thread(target=lambda: loop.run_until_complete(_quiet(run())), daemon=True)
    thread.start()
    assert ready.wait(100)
    try:
        yield hosts
    finally:
        loop.call_soon_threadsafe(lambda: [task.cancel() for task in asyncio.all_tasks(loop)])
        thread.join(10)


async def _quiet(work: Coroutine[None, None, None]) -> None:
    with suppress(asyncio.CancelledError):
        await work
