"""What is fuzzed: functions from bytes, each with the errors that are good answers, and examples."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from protego import Protego

from notifiers.transport.bounce_reports import bounces_in
from pipeline.addresses import joined
from pipeline.config.load import load_areas
from pipeline.config.sources_file import load_sources
from pipeline.errors import DocumentError, NoTextLayer, SettingsError, UnexpectedShape
from pipeline.extraction.extract import extract
from pipeline.model.dates import find_ranges, parse_published
from pipeline.model.sources import Request, Response, Source
from pipeline.sources import adapter, kinds
from pipeline.sources._block_pages import describe
from pipeline.sources._html import address
from tests.support.paths import RECORDED, ROOT

URL = "https://news.example/news"
GOOD = (UnexpectedShape, DocumentError, NoTextLayer, SettingsError)
"""Errors that say in words why something was not read."""


@dataclass(frozen=True)
class Reader:
    """A function, and bytes to begin with."""

    read: Callable[[bytes], object]
    examples: Callable[[], Iterator[bytes]]


def _adapters(body: bytes) -> None:
    """The first byte chooses the kind of site."""
    names = sorted(kinds())
    kind, body = names[body[0] % len(names)] if body else names[0], body[1:]
    options = {"match": "."} if kind == "sitemap" else {}
    source = Source(id="a", kind=kind, url=URL, every=3600, options=options)
    module, response = adapter(kind), Response(URL, 200, {"content-type": "text/html"}, body)
    getattr(module, "recognises", lambda response: None)(response)
    describe(response)
    for role in ("listing", "archive:2024-01-01"):
        try:
            module.read(source, Request(URL, role), response)
        except UnexpectedShape:
            continue


def _of_adapters() -> Iterator[bytes]:
    names = sorted(kinds())
    for path in sorted(RECORDED.glob("*/*/*")):
        if path.suffix != ".toml" and path.parent.parent.name in names:
            yield bytes([names.index(path.parent.parent.name)]) + path.read_bytes()


def _documents(media_type: str) -> Callable[[bytes], object]:
    return lambda body: extract(body, media_type, "a", URL)


def _dates(body: bytes) -> None:
    text = body.decode("utf-8", "replace")
    parse_published(text)
    find_ranges(text)


def _addresses(body: bytes) -> None:
    text = body.decode("utf-8", "replace")
    address(URL, text)
    joined(text, text)


def _robots(body: bytes) -> None:
    Protego.parse(body.decode("utf-8", "replace")).can_fetch(URL, "sendwatch")


def _sources_file(body: bytes) -> None:
    path = Path("sources.toml")
    path.write_bytes(body)
    load_sources(path, load_areas(None))


def _files(pattern: str) -> Callable[[], Iterator[bytes]]:
    return lambda: (path.read_bytes() for path in sorted(ROOT.glob(pattern)))


def _words(*examples: str) -> Callable[[], Iterator[bytes]]:
    return lambda: (example.encode() for example in examples)


REPORT = (
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\na\n--b\n"
    "Content-Type: message/delivery-status\n\na: b\n\nAction: failed\nStatus: 5.1.1\n"
    "Diagnostic-Code: smtp; 550 gone\n\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <a@b>\n\n--b--\n"
)
READERS = {
    "adapters": Reader(_adapters, _of_adapters),
    "html": Reader(_documents("text/html"), _files("tests/recorded/*/*/*.html")),
    "text": Reader(_documents("text/plain"), _words("A title\n\n• an item\n\nPublished: 1 May 2024")),
    "pdf": Reader(_documents("application/pdf"), _files("demo/publications/*.pdf")),
    "dates": Reader(_dates, _words("Mon, 12 May 2024 10:00 GMT", "9 to 13 March", "2024-05-01")),
    "robots": Reader(_robots, _words("User-agent: *\nDisallow: /a*b$\nCrawl-delay: 5\n")),
    "addresses": Reader(_addresses, _words("http://[::1]:80/a?utm_a=b#c", "//a/../b", "http://xn--/")),
    "bounces": Reader(bounces_in, _words(REPORT)),
    "sources": Reader(_sources_file, _files("demo/sites.toml")),
}  # fmt: skip
