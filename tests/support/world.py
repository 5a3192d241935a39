"""A store of publications of invented areas, with real delivery and a clock to set.

Publications are recorded as the steps of the pipeline would record them.
"""

import asyncio
import hashlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, cast

from notifiers.outbox import Outbox
from pipeline.analysis.places.register import Register
from pipeline.bootstrap import flow
from pipeline.clock import LONDON
from pipeline.config.load import load_holidays
from pipeline.config.options import Server
from pipeline.config.settings import Settings
from pipeline.context import Context
from pipeline.delivery.alerts_and_digests import queue_digests
from pipeline.ingestion.grouping import group
from pipeline.jobs.rounds import drain
from pipeline.model.documents import (
    Classification,
    LocalArea,
    PartialDate,
    Text,
    shown_words,
    span,
)
from pipeline.model.events import FINDINGS_RECORDED, HANDLERS, NewEvent
from pipeline.model.inspections import Account, DateRange, Finding, InspectionFacts
from pipeline.model.news import Site
from pipeline.model.sources import Listing, Source
from pipeline.model.subscribers import Interest
from pipeline.model.terms import (
    DocType,
    Filter,
    FindingKind,
    Framework,
    Frequency,
    Label,
    Origin,
    Outcome,
    StatedBy,
    Theme,
    Visit,
)
from pipeline.runner import Work, step
from pipeline.subscriptions.schedule import london
from storage.store import Store

REGIONS = ("Northern Dales", "Southern Fens")
AREAS = tuple(
    LocalArea(
        gss_code=f"E9900010{n}",
        name=name,
        official_name=f"{name} Council",
        region=REGIONS[n % 2],
        ofsted_urn=f"9910{n}",
    )
    for n, name in enumerate(
        ("Ashmere", "Brindleby", "Corvendale", "Dunmarrow", "Eskerton", "Fallowick")
    )
)
SOURCE = Source(
    id="news", kind="feed", url="https://news.example/rss", every=3600, publisher="Invented News"
)


@dataclass
class Clock:
    moment: datetime = datetime(2024, 1, 1, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment


@dataclass
class World:
    """A data folder, the delivery at work in it, and what has been recorded so far."""

    folder: Path
    clock: Clock = field(default_factory=Clock)
    made: int = 0
    server: Server | None = None
    """Where the database is, if it is not in the folder."""

    def __post_init__(self) -> None:
        self.store = Store(self.server or self.folder / "sendwatch.db")
        self.store.handlers = HANDLERS
        self.register = Register(AREAS)
        unused: dict[str, Any] = {each.name: None for each in fields(Context)}
        used = {
            "store": self.store,
            "register": self.register,
            "clock": self.clock,
            "sources": {"news": SOURCE},
            "notifiers": {"outbox": Outbox(Settings(), self.folder / "outbox")},
            "site": Site("sendwatch"),
            "keys": (),
            "handlers": flow,
            "digest_hour": 8,
            "holidays": load_holidays(),
        }
        self.context = Context(**(unused | used))
        with self.store.transaction():
            self.store.sync_areas(AREAS)
            self.store.sync_sources([SOURCE], "2024-01-01T00:00:00.000Z")

    def at(self, words: str) -> None:
        """Sets the clock to a London time, "2025-03-30T08:00"."""
        self.clock.moment = datetime.fromisoformat(words).replace(tzinfo=LONDON).astimezone(UTC)

    def add(
        self, address: str, rhythm: Frequency = Frequency.DAILY, *, consent: str = "", **more: Any
    ) -> str:
        """Adds an interest to an outbox address: filters by name, the rest as in `Interest`."""
        filters = {kind: tuple(more.pop(kind)) for kind in Filter if kind in more}
        with self.store.transaction():
            person = self.store.enlist("outbox", address, self.context.now(), consent=consent)
            self.store.add_interest(
                person, Interest(id="", rhythm=rhythm, filters=filters, **more), self.context.now()
            )
        return person

    def record(
        self,
        area: int,
        *,
        doc_type: DocType = DocType.OFFICIAL_REPORT,
        outcome: Outcome | None = Outcome.INCONSISTENT,
        started: str = "2024-01-08",
        published: str | None = "today",
        label: Label = Label.INSPECTION_OUTCOME,
        themes: Sequence[Theme] = (),
        quote: str = "Leaders know their area.",
        title: str = "",
        origin: Origin = Origin.LIVE,
        copy: str = "",
    ) -> str:
        """Records a publication of now with one finding on an area's inspection; returns its id.

        Those of one `copy` and one quotation say the same.
        """
        self.made += 1
        place, name = AREAS[area], f"{self.made:04}"
        says = f"Publication {copy or name}. {quote}"
        if published == "today":
            published = london(self.clock.moment).date().isoformat()
        text = Text(
            document=hashlib.sha256(says.encode()).hexdigest(),
            version="plain/1",
            body=says,
        )
        listing = Listing(
            url=f"https://news.example/{name}",
            title=title or f"{place.name}: publication {name}",
            source_ref=name,
        )
        facts = InspectionFacts(
            area=place,
            framework=Framework.AREA_SEND_2023,
            visit=Visit.FULL,
            dates=DateRange(PartialDate(started), PartialDate(started)),
            outcome=outcome,
        )
        return self.publish(
            listing,
            facts,
            text,
            Classification(label=label, doc_type=doc_type, score=0.99),
            [(FindingKind.WEAKNESS, quote)],
            published=published,
            origin=origin,
            themes=themes,
        )

    def publish(
        self,
        listing: Listing,
        facts: InspectionFacts,
        text: Text,
        about: Classification,
        said: Iterable[tuple[FindingKind, str]],
        *,
        published: str | None,
        origin: Origin = Origin.LIVE,
        source: Source = SOURCE,
        themes: Sequence[Theme] = (),
    ) -> str:
        """Records a publication of now with inspectors' statements; returns its id.

        The statements are words of its text, by kind.
        """
        store, now = self.store, self.context.now()
        assert facts.area is not None
        area = facts.area.gss_code
        findings = []
        for kind, words in said:
            start = text.body.index(words)
            where = span(text, start, start + len(words))
            findings.append(
                Finding(
                    kind=kind,
                    stated_by=StatedBy.INSPECTORS,
                    span=where,
                    section="",
                    themes=tuple(themes),
                    area=area,
                )
            )
        with store.transaction():
            id = store.discover(source, listing, published_on=published, origin=origin, now=now)
            assert id is not None
            text_id = store.save_text(text)
            store.save_classification(id, text_id, about)
            store.save_inspection_facts(id, (facts,))
            store.update_publication(
                id,
                label=about.label,
                doc_type=about.doc_type,
                text_id=text_id,
                words=shown_words(text.body),
                state="recorded",
            )
            dated = PartialDate(published) if published else None
            account = Account(
                publication=id,
                url=listing.url,
                label=about.label,
                doc_type=about.doc_type,
                published=dated,
                facts=facts,
            )
            group(self.context, area, [account, *store.accounts(area)])
            store.save_findings(id, text_id, "test", findings)
            store.emit(
                NewEvent(name=FINDINGS_RECORDED, subject=id, input="test", origin=origin), now
            )
        return id

    def round(self) -> None:
        """Does what the service does after a poll: queues and sends all messages due."""
        asyncio.run(drain(self.context))
        queue_digests(self.context)
        asyncio.run(drain(self.context))

    def owe(self) -> None:
        """The same without sending, for long stretches of time."""

        async def steps() -> None:
            while tasks := self.store.claim(self.context.now(), self.context.later(300), 8):
                await asyncio.gather(*(step(self.context, task, Work()) for task in tasks))

        asyncio.run(steps())
        queue_digests(self.context)

    def sent(self, address: str) -> list[tuple[str, str, str]]:
        """(London time, kind, subject) of each message sent to an address, in order."""
        rows = self.store.rows(
            "SELECT d.sent_at, d.kind, json_extract(b.bulletin, '$.subject') AS subject FROM"
            " deliveries d JOIN bulletins b ON b.delivery_id = d.id JOIN subscribers s ON s.id ="
            " d.subscriber_id WHERE s.address = ? AND d.state = 'sent' ORDER BY d.sent_at,"
            " d.created_at, d.id",
            address,
        )
        return [
            (
                f"{london(datetime.fromisoformat(r['sent_at'])):%Y-%m-%dT%H:%M}",
                r["kind"],
                r["subject"],
            )
            for r in rows
        ]

    def told(self, address: str) -> list[list[str]]:
        """The publications in each message to an address, sorted; messages in order."""
        rows = self.store.rows(
            "SELECT d.id FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id WHERE"
            " s.address = ? ORDER BY d.created_at, d.id",
            address,
        )
        each = "SELECT publication_id FROM delivery_publications WHERE delivery_id = ? ORDER BY 1"
        return [[row["publication_id"] for row in self.store.rows(each, one["id"])] for one in rows]

    def files(self) -> list[EmailMessage]:
        """The messages in the outbox."""
        found = []
        with suppress(FileNotFoundError):
            for path in sorted((self.folder / "outbox").glob("*.eml")):
                found.append(
                    cast(EmailMessage, message_from_bytes(path.read_bytes(), policy=policy.default))
                )
        return found
