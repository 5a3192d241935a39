"""Sitemaps of any size are read piece by piece, and their last changes are used for nothing but
leaving out.
"""

import gzip
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from pipeline.errors import UnexpectedShape
from pipeline.model.sources import ListingPage, Request, Response, Source
from pipeline.sources import sitemap
from tests.support.paths import ROOT

URL = "https://a.example/sitemap.xml"


def urls(count: int, changed: str = "2031-01-01") -> bytes:
    rows = "".join(
        f"<url><loc>https://a.example/{'news' if n % 100 == 0 else 'page'}/{n}</loc><lastmod>{changed}</lastmod></url>"
        for n in range(count)
    )
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>'.encode()


def read(body: bytes, request: Request | None = None) -> ListingPage:
    source = Source(id="a-source", kind="sitemap", url=URL, every=3600, options={"match": "/news/"})
    return sitemap.read(source, request or Request(URL), Response(URL, 200, {}, body))


MEASURE = """
import gzip, re
from pathlib import Path
from tests.unit.sources.test_sitemap import read, urls
from tests.support.paths import ROOT
def most(): return int(re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1])
few, many = gzip.compress(urls(1_000)), gzip.compress(urls(30_000))
assert read(few).rows == 10
before = most()
assert read(many).rows == 300
print(most() - before)
"""


@pytest.mark.skipif(
    not Path("/proc/self/status").exists(),
    reason="this system does not tell a process's peak memory",
)
def test_memory_does_not_grow_with_the_number_of_addresses() -> None:
    """In a process of its own, since the parser's memory is none of Python's."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 5_000, f"{done.stdout} KB more for 30,000 addresses"


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "MOST_BYTES", 100_000)
    with pytest.raises(UnexpectedShape, match="more than 100,000 bytes"):
        read(gzip.compress(urls(2_000)))


def test_an_archive_leaves_out_what_was_changed_last_before_its_first_day() -> None:
    (begins,) = sitemap.archive(
        Source(id="a-source", kind="sitemap", url=URL, every=60), date(2031, 1, 2), None
    )
    assert read(urls(10), begins).listings == ()
    assert len(read(urls(10, "2031-01-02"), begins).listings) == 1
    assert len(read(urls(10, "no date"), begins).listings) == 1
