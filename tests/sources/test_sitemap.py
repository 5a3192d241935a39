"""Sitemaps of any size are read piece by piece, and their last changes are used for nothing but leaving out."""

import gzip
import tracemalloc
from datetime import date

import pytest

from pipeline.errors import UnexpectedShape
from pipeline.model import Request, Response, Source, Walk
from pipeline.sources import sitemap

URL = "https://a.example/sitemap.xml"


def urls(count: int, changed: str = "2031-01-01") -> bytes:
    rows = "".join(
        f"<url><loc>https://a.example/{'news' if n % 100 == 0 else 'page'}/{n}</loc><lastmod>{changed}</lastmod></url>"
        for n in range(count)
    )
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>'.encode()


def read(body: bytes, request: Request | None = None) -> Walk:
    source = Source("a-source", "sitemap", URL, 3600, options={"match": "/news/"})
    return sitemap.read(source, request or Request(URL), Response(URL, 200, {}, body))


@pytest.mark.parametrize("packed", [False, True])
def test_memory_does_not_grow_with_the_number_of_addresses(packed: bool) -> None:
    peaks = []
    for count in (1_000, 8_000):
        body = gzip.compress(urls(count), 1) if packed else urls(count)
        tracemalloc.start()
        walk = read(body)
        peaks.append(tracemalloc.get_traced_memory()[1] - len(body) * (not packed))
        tracemalloc.stop()
        assert walk.rows == len(walk.listings) == count // 100
    assert peaks[1] < peaks[0] + 200_000, peaks


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "MOST_BYTES", 100_000)
    with pytest.raises(UnexpectedShape, match="more than 100,000 bytes"):
        read(gzip.compress(urls(2_000)))


def test_an_archive_leaves_out_what_was_changed_last_before_its_first_day() -> None:
    (begins,) = sitemap.archive(Source("a-source", "sitemap", URL, 60), date(2031, 1, 2), None)
    assert read(urls(10), begins).listings == ()
    assert len(read(urls(10, "2031-01-02"), begins).listings) == 1
    assert len(read(urls(10, "no date"), begins).listings) == 1
