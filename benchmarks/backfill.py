"""Memory of a backfill over 100,000 addresses, listed by a sitemap of sitemaps on this machine.

.venv/bin/python benchmarks/backfill.py [ADDRESSES]

Almost all addresses lie outside the dates, so hardly any is fetched and only the walk counts.
Limit: at most 5 MB more at the end than after a tenth of the walk.
"""

import asyncio
import resource
import sys
import tempfile
import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from pipeline.bootstrap import Options, working
from pipeline.jobs.backfill import Run
from pipeline.model.sources import Listing, ListingPage, Request, Response, Source

A_PAGE = 100
GROWN = 5.0
NAMES = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def handler(pages: int) -> type[BaseHTTPRequestHandler]:
    """Serves an index of that many sitemaps, and the sitemaps."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            name = self.path.strip("/")
            if name == "sitemap.xml":
                inner = "".join(f"<sitemap><loc>/map-{n}.xml</loc></sitemap>" for n in range(pages))
            elif name.startswith("map-"):
                day = "<lastmod>2009-03-04</lastmod>"
                inner = "".join(
                    f"<url><loc>/news/{name[4:-4]}/{n}</loc>{day}</url>" for n in range(A_PAGE)
                )
            else:
                self.send_error(404)
                return
            body = f'<urlset xmlns="{NAMES[1:-1]}">{inner}</urlset>'.encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: Any) -> None:
            pass

    return Handler


def first(source: Source) -> tuple[Request, ...]:
    """The index."""
    return (Request(source.url),)


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """The sitemaps of the index, or the addresses of a sitemap."""
    root = etree.fromstring(response.body)
    further = [
        Request(urljoin(response.url, each.text or ""), "part") for each in root.iter(f"{NAMES}loc")
    ]
    if request.role == "listing":
        return ListingPage(next=tuple(further))
    days = [each.text for each in root.iter(f"{NAMES}lastmod")]
    return ListingPage(
        listings=tuple(
            Listing(url=each.url, title="", source_ref=each.url, published=day)
            for each, day in zip(further, days, strict=True)
        )
    )


def peak() -> float:
    """This process's peak memory so far, in MB (RSS)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1_000_000


async def walk(folder: Path, url: str) -> list[float]:
    """Walks everything; returns the peak memory after each tenth."""
    (folder / "sources.toml").write_text(
        f'[sources.big]\nkind = "feed"\nurl = "{url}"\nevery = "1h"\n', encoding="utf-8"
    )
    (folder / "settings.toml").write_text(
        '[fetch]\ndelay_seconds = 0\nallow_networks = ["127.0.0.0/8"]\n', encoding="utf-8"
    )
    peaks: list[float] = []
    async with working(
        Options(data=folder, sources=folder / "sources.toml", settings=folder / "settings.toml")
    ) as context:
        adapter: Any = SimpleNamespace(first=first, read=read)
        context = replace(context, adapters={"feed": adapter})
        began = time.monotonic()

        def show(state: Any) -> None:
            tenth = (state.pages - 1) // 10
            if state.read > 1 and tenth and (state.read - 1) % tenth == 0:
                peaks.append(peak())
                took = time.monotonic() - began
                print(
                    f"{state.listed:7} addresses: peak {peaks[-1]:6.1f} MB, {took:5.1f} s,"
                    f" {state.as_text()}",
                    flush=True,
                )

        (summary,) = await Run(context=context, since="2016-05-01", until=None, show=show).one_host(
            list(context.sources.values())
        )
        assert summary.counts["outside"] == summary.counts["listed"], "all were outside the dates"
    return peaks


def main() -> None:
    pages = max(10, int(sys.argv[1]) // A_PAGE if len(sys.argv) > 1 else 1000)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(pages))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        peaks = asyncio.run(
            walk(Path(folder), f"http://127.0.0.1:{server.server_port}/sitemap.xml")
        )
    grown = peaks[-1] - peaks[0]
    print(
        f"grown by at most {GROWN:.0f} MB since a tenth: {grown:.1f} MB,"
        f" {'met' if grown <= GROWN else 'missed'}"
    )


if __name__ == "__main__":
    main()
