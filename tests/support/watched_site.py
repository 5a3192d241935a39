"""An installation that watches sites on loopback in-process."""

import asyncio
import sqlite3
from contextlib import closing
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from demo.run import own_environment
from pipeline.bootstrap import Options, open_store, working
from pipeline.jobs.recheck import RecheckTotals, recheck_due
from pipeline.jobs.rounds import digest_once, drain, poll_once
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Filter, Frequency
from tests.support.paths import ROOT

CARROWDALE = "E99000002"
INSTANT = "instant@home.example"


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
            data=self.folder / "var",
            sources=self.folder / "sources.toml",
            settings=self.folder / "settings.toml",
            areas=ROOT / "demo/areas.csv",
            now=self.now,
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


def watching_news(folder: Path, url: str) -> Installation:
    """One that watches a council's feed at this address and tells a reader of it at once."""
    made = Installation(folder)
    made.watch("news", url, doc_type="council_news")
    made.reader(INSTANT, Frequency.INSTANT)
    return made


def plain_text(path: Path) -> str:
    """The text of a message's plain part on one line."""
    body = message_from_bytes(path.read_bytes(), policy=policy.default).get_body(("plain",))
    assert body is not None
    return " ".join(str(body.get_content()).split())
