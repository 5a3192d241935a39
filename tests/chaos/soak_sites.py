"""The invented sites of the soak: what each shows at any moment, and how often it is out of order."""

import hashlib
import html
import random
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime

from pipeline.errors import Gone, Unreachable
from pipeline.model.documents import LocalArea
from pipeline.model.sources import Response, Source
from pipeline.model.terms import DocType
from tests.support.sites import article

BEGIN, DAYS = datetime.fromisoformat("2031-01-06T00:00:00+00:00"), 730
KINDS = (
    ("feed", 6 * 3600),
    *[("feed", 86_400)] * 6,
    *[("listing", 86_400)] * 3,
)
"""Of ten sources: a newspaper's feed, six councils' feeds and three lists of news."""
SHOWN = 20
"""Entries that a site shows; it publishes one every other week."""
TITLE = "Inspectors publish report on SEND services"
TROUBLES = {"down": 0.004, "busy": 0.001, "wall": 0.002, "cut": 0.001}
"""How likely a request meets each: 503, 429 with an hour's pause, a bot wall, half a page."""
OUTAGES_A_YEAR, LONGEST_OUTAGE_DAYS = 3, 10
WALL = b"<html><head><title>Just a moment...</title></head><body><p>Wait.</p></body></html>"
NAMES = [
    f"{first}{last}"
    for first in ("Carrow", "Bramble", "Ash", "Wither", "Thorn", "Elder", "Hazel", "Quill", "Pell")
    for last in ("dale", "wick", "combe", "ham", "stead", "fleet", "mere", "ford", "bourne", "den")
]


def areas(number: int) -> tuple[LocalArea, ...]:
    """So many invented local areas."""
    return tuple(
        LocalArea(
            gss_code=f"E98{n:06}",
            name=(name := f"{NAMES[n % len(NAMES)]}{('', ' Regis', ' Magna')[n // len(NAMES)]}"),
            official_name=f"{name} Council",
            region=f"Region {n % 9}",
            ofsted_urn=f"98{n:03}",
        )
        for n in range(number)
    )


@dataclass(frozen=True)
class Item:
    """What a site publishes, and when."""

    at: datetime
    title: str
    path: str
    area: str = ""


@dataclass
class Site:
    """A site's publications, oldest first, and when it is out of order for days."""

    source: Source
    items: list[Item]
    outages: list[tuple[datetime, datetime]]
    pages: dict[int, bytes] = field(default_factory=dict)

    def out(self, now: datetime) -> bool:
        """Whether it is out of order."""
        return any(begin <= now < end for begin, end in self.outages)

    def page(self, now: datetime) -> bytes:
        """Its list at a moment."""
        number = bisect_right(self.items, now, key=lambda item: item.at)
        if number not in self.pages:
            shown = self.items[max(0, number - SHOWN) : number][::-1]
            made = _feed if self.source.kind == "feed" else _list
            self.pages = {number: made(self.source.url, shown).encode()}
        return self.pages[number]


def _feed(url: str, items: Sequence[Item]) -> str:
    rows = "".join(
        f"<item><title>{html.escape(item.title)}</title><link>{url}{item.path}</link>"
        f"<pubDate>{format_datetime(item.at)}</pubDate></item>"
        for item in items
    )
    return f'<rss version="2.0"><channel><title>News</title>{rows}</channel></rss>'


def _list(url: str, items: Sequence[Item]) -> str:
    rows = "".join(
        f"<li><h2><a href='{url}{item.path}'>{html.escape(item.title)}</a></h2>"
        f"<time datetime='{item.at.isoformat()}'>{item.at:%d %B %Y}</time></li>"
        for item in items
    )
    return f"<html><body><main><h1>News</h1><ul>{rows}</ul></main></body></html>"


class Web:
    """All sites, as a fetcher; every request may meet trouble."""

    def __init__(self, sites: Sequence[Site], now: Callable[[], datetime], seed: int) -> None:
        self._sites = {site.source.id: site for site in sites}
        self._now, self._chance = now, random.Random(seed)
        self.asked = 0

    async def get(
        self,
        url: str,
        *,
        source: str = "",
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> Response:
        """The answer of a site, which names no page that it does not show."""
        self.asked += 1
        site, now = self._sites[source], self._now()
        trouble = self._trouble(site, now, url)
        body = site.page(now) if url == site.source.url else self._article(site, url, now)
        if trouble == "wall":
            body = WALL
        elif trouble == "cut":
            body = body[: len(body) // 2]
        tag = hashlib.sha256(body).hexdigest()[:16]
        xml = site.source.kind == "feed" and url == site.source.url
        headers = {"content-type": "text/xml" if xml else "text/html; charset=utf-8", "etag": tag}
        if tag == etag:
            return Response(url, 304, headers, b"")
        return Response(url, 200, headers, body)

    def _trouble(self, site: Site, now: datetime, url: str) -> str:
        drawn = self._chance.choices(
            ("", *TROUBLES), (1 - sum(TROUBLES.values()), *TROUBLES.values())
        )[0]
        if drawn in ("down", "busy") or site.out(now):
            pause = 3600.0 if drawn == "busy" else None
            raise Unreachable(f"{url} is out", source=site.source.id, url=url, retry_after=pause)
        # half an article is another article; sites cut lists, which say that they are incomplete
        return "" if drawn == "cut" and url != site.source.url else drawn

    def _article(self, site: Site, url: str, now: datetime) -> bytes:
        path = url.removeprefix(site.source.url)
        item = next((each for each in site.items if each.path == path and each.at <= now), None)
        if item is None:
            raise Gone(f"{url} answered 404", source=site.source.id, url=url)
        visit = item.at - timedelta(days=40)
        words = article(item.title, item.area, published=f"{item.at.day} {item.at:%B %Y}")
        days = f"from {visit.day} {visit:%B %Y} to {visit.day} {visit:%B %Y}"
        return words.replace("from 13 to 17 January 2031", days).encode()


def make_sites(number: int, seed: int) -> tuple[tuple[LocalArea, ...], list[Site]]:
    """The areas, and so many sites: a quarter of them publish a report of their own area's
    inspection, all of them other news.
    """
    chance, places = random.Random(seed), areas(max(1, number // 4))
    sites = []
    for n in range(number):
        kind, every = KINDS[n % len(KINDS)]
        area = places[n % len(places)]
        source = Source(
            id=f"s{n:04}",
            kind=kind,
            url=f"https://s{n:04}.example/news",
            every=every,
            publisher=f"Publisher {n}",
            local_area=area.gss_code,
            doc_type=DocType.COUNCIL_NEWS,
        )
        begin = chance.random() * 14
        times = [BEGIN + timedelta(days=begin + 14 * k - 200) for k in range((DAYS + 200) // 14)]
        items = [Item(at, f"Library number {k} opens", f"/{k}") for k, at in enumerate(times)]
        if n < len(places):
            at = BEGIN + timedelta(days=chance.uniform(30, DAYS - 40), hours=chance.uniform(0, 24))
            items.append(
                Item(at.replace(microsecond=0), f"{TITLE} in {area.name}", "/r", area.name)
            )
        outages = []
        for _ in range(round(OUTAGES_A_YEAR * DAYS / 365)):
            out = BEGIN + timedelta(days=chance.uniform(3, DAYS - 30))
            outages.append((out, out + timedelta(days=LONGEST_OUTAGE_DAYS * chance.random() ** 3)))
        sites.append(Site(source, sorted(items, key=lambda item: item.at), outages))
    return places, sites
