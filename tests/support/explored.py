"""The application over a small record of invented areas, without a socket; some of its publications
hold what attackers would plant.
"""

import asyncio
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx

from pipeline.analysis.places.register import Register
from pipeline.config.load import load_holidays
from pipeline.config.options import Server
from pipeline.explorer.facet_index import FacetIndex
from pipeline.explorer.find import Finder
from pipeline.explorer.record import Record
from pipeline.extraction.workers import Extractor
from pipeline.model.documents import LocalArea, PartialDate, Text, span
from pipeline.model.health import Health
from pipeline.model.inspections import DateRange, Finding, Inspection, NextVisit
from pipeline.model.news import Site
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import (
    DocType,
    FindingKind,
    Framework,
    Label,
    Origin,
    Outcome,
    Reuse,
    StatedBy,
    Theme,
    Visit,
)
from pipeline.subscriptions.schedule import Almanac
from storage.blobs import Blobs
from storage.store import Store
from tests.support.kept_pages import application
from tests.support.rows import replace
from web.explored import Explored
from web.server import serving

NOW = "2031-03-05T09:00:00.000Z"
BASE = "https://send.example.org"
AREAS = tuple(
    LocalArea(
        gss_code=code,
        name=name,
        official_name=f"{name} Council",
        ofsted_urn=code[-5:],
        region=region,
    )
    for code, name, region in (
        ("E99000001", "Ashmere", "North"),
        ("E99000002", "Borrowby", "South"),
    )
)
SOURCES = {
    reuse: Source(
        id=f"news-{reuse}",
        kind="feed",
        url=f"https://{reuse}.example.org/rss",
        every=3600,
        publisher="Example Council",
        reuse=reuse,
    )
    for reuse in Reuse
}
PAYLOADS = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)> ' onmouseover=alert(1)",
    "{{ 7919 * 7907 }} {% raw %} ${7919*7907} ]]> <!-- --> &lt;b&gt;",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "+1+cmd|' /C calc'!A0",
    '-2+3","=HYPERLINK(""http://evil.example"")',
    "a\r\nSet-Cookie: planted=1\r\n\r\n<html>planted</html>",
    "END:VEVENT\r\nBEGIN:VALARM\r\nACTION:AUDIO;X=1,2",
    "../../../../etc/passwd",
    "'; DROP TABLE findings; --",
    "\u202edesrever \u2028 \u0085 \ufeffend",
)
"""Words that some program on the way might take for more than words."""


class Client:
    """Asks the application from this thread, which is the one that its database belongs to."""

    def __init__(self, runner: asyncio.Runner, asked: httpx.AsyncClient) -> None:
        self.runner, self.asked = runner, asked

    def get(self, path: str, **more: Any) -> httpx.Response:
        """The answer to a GET; redirects are not followed."""
        return self.request("GET", path, **more)

    def request(self, method: str, path: str, **more: Any) -> httpx.Response:
        """The answer to a request."""
        return self.runner.run(self.asked.request(method, path, **more))


class SmallRecord:
    """A database that tests fill."""

    def __init__(
        self, folder: Path, areas: Sequence[LocalArea] = AREAS, server: Server | None = None
    ) -> None:
        self.folder = folder
        self.today = date(2031, 3, 5)
        self.store = Store(server or folder / "sendwatch.db")
        self.register = Register(areas)
        with self.store.transaction():
            self.store.sync_areas(areas)
            self.store.sync_sources(list(SOURCES.values()), NOW)

    @classmethod
    def over(cls, store: Store, register: Register, folder: Path, today: date) -> "SmallRecord":
        """The same over a store that others have filled, on a day."""
        made = cls.__new__(cls)
        made.folder, made.today, made.store, made.register = folder, today, store, register
        return made

    def publish(
        self,
        ref: str,
        quotes: Sequence[str],
        *,
        area: int = 0,
        title: str = "A title",
        published: str | None = "2031-03-04",
        reuse: Reuse = Reuse.OGL,
        inspected: bool = True,
        doc_type: DocType = DocType.OFFICIAL_REPORT,
        body: str = "NHS Wend",
        **about: Any,
    ) -> str:
        """Records a publication with these words as findings of alternating kinds; returns its id.

        It is of the area's inspection, with the values in `about`.
        """
        text = Text(
            document=sha256(ref.encode()).hexdigest(), version="plain/1", body="\n\n".join(quotes)
        )
        listing = Listing(url=f"https://example.org/{ref}?a=1&b=<2>", title=title, source_ref=ref)
        store, code = self.store, self.register.areas[area].gss_code
        with store.transaction():
            id = store.discover(
                SOURCES[reuse], listing, published_on=published, origin=Origin.LIVE, now=NOW
            )
            assert id is not None
            text_id = store.save_text(text)
            store.update_publication(
                id,
                text_id=text_id,
                state="recorded",
                label=Label.INSPECTION_OUTCOME,
                doc_type=doc_type,
            )
            if inspected:
                found = replace(inspection(code), **about)
                store.save_inspection(found, [(id, "same dates")], NOW)
            store.save_findings(id, text_id, "1", findings(text, quotes, code, body))
        return id

    def read_again(self, publication: str, quotes: Sequence[str], version: str = "plain/2") -> None:
        """Replaces a publication's findings by those of another reading of its document."""
        row = self.store.publication(publication)
        assert row.text_id is not None
        before = self.store.text(row.text_id)
        text = Text(document=before.document, version=version, body="\n\n".join(quotes))
        (area,) = self.store.publication_record(publication).areas  # type: ignore[union-attr]
        with self.store.transaction():
            text_id = self.store.save_text(text)
            self.store.update_publication(publication, text_id=text_id)
            self.store.save_findings(publication, text_id, "2", findings(text, quotes, area))

    def publish_payloads(self) -> None:
        """A publication for each payload, in its title and in its findings."""
        for number, words in enumerate(PAYLOADS):
            self.publish(
                f"p{number}",
                [f"{words} {number}", f"Leaders {words} know this."],
                area=number % 2,
                title=words,
                published=f"2031-02-{number + 1:02}",
                inspected=False,
            )

    def explored(self, store: Store, indexed: Callable[[], FacetIndex] | None = None) -> Explored:
        """What the application is made from; `store` belongs to the thread that serves."""
        return Explored(
            record=Record(store, self.register, Finder(store, indexed)),
            site=Site("sendwatch", "team@example.org", BASE),
            today=lambda: self.today,
            keys=lambda: (),
            archive=Blobs(self.folder / "archive"),
            extractor=Extractor(1),
            almanac=Almanac(7, load_holidays()),
            health=lambda: Health(now=NOW, lanes=(), delays=()),
        )

    @contextmanager
    def served(
        self, indexed: Callable[[Store], Callable[[], FacetIndex]] | None = None
    ) -> Iterator[Client]:
        """A client of the application over what is recorded; `indexed` makes its index."""
        store = Store(self.store.place, read_only=True)
        found = self.explored(store, indexed(store) if indexed else None)
        with application(found) as app, asyncio.Runner() as runner:
            transport = httpx.ASGITransport(app)
            client = Client(runner, httpx.AsyncClient(transport=transport, base_url=BASE))
            try:
                yield client
            finally:
                runner.run(client.asked.aclose())
                store.close()

    @contextmanager
    def listening(self) -> Iterator[str]:
        """The address of the application over a real socket, served by a thread of its own."""
        ready, stop, address = threading.Event(), threading.Event(), []

        async def serve() -> None:
            store = Store(self.store.place, read_only=True)
            with application(self.explored(store)) as app:
                async with serving(app, "127.0.0.1:0") as port:
                    address.append(f"http://127.0.0.1:{port}")
                    ready.set()
                    await asyncio.to_thread(stop.wait)
            store.close()

        thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
        thread.start()
        assert ready.wait(100)
        try:
            yield address[0]
        finally:
            stop.set()
            thread.join(10)


def inspection(code: str) -> Inspection:
    """The inspection of an area, with the visit that follows it."""
    return Inspection(
        id=f"visit-{code}",
        area=code,
        framework=Framework.AREA_SEND_2023,
        visit=Visit.FULL,
        dates=DateRange(PartialDate("2031-02-03"), PartialDate("2031-02-07")),
        outcome=Outcome.SYSTEMIC_FAILINGS,
        published_on=PartialDate("2031-03-04"),
        next=(NextVisit(Visit.MONITORING, 18),),
    )


def findings(text: Text, quotes: Sequence[str], code: str, body: str = "NHS Wend") -> list[Finding]:
    """Each of the quotations as a finding; a body has to act on every other."""
    kinds = (FindingKind.WEAKNESS, FindingKind.STRENGTH, FindingKind.PRIORITY_ACTION)
    made, at = [], 0
    for number, words in enumerate(quotes):
        at = text.body.index(words, at)
        found = Finding(
            kind=kinds[number % 3],
            stated_by=StatedBy.INSPECTORS,
            span=span(text, at, at + len(words)),
            themes=(Theme.LEADERSHIP, Theme.WORKFORCE)[: number % 3],
            area=code,
        )
        made.append(replace(found, responsible=(body,)) if number % 2 else found)
        at += len(words)
    return made
