"""Cost of 10,000 digests, compared with bare templates and a bare smtplib loop.

.venv/bin/python benchmarks/delivery.py [DIGESTS]

One interleaved run on a real store and a real mail server (aiosmtpd) in a separate process. Every
subscriber follows up to five areas of the register, of which twelve have news, or all. Limits:
composing (reading, composing, storing) takes at most 3 times the CPU of rendering the two templates
with the same values; handing over reaches 0.7 times the rate of `smtplib` with the same bytes on
one connection; no more than 250 MB.
"""

import hashlib
import random
import resource
import smtplib
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from notifiers.email import Email
from notifiers.rendering.email_message import shown, templates
from pipeline.analysis.places.register import Register
from pipeline.cli.options import running
from pipeline.config.load import SiteSettings, load_areas
from pipeline.config.settings import EmailSettings
from pipeline.delivery.alerts_and_digests import queue_digests
from pipeline.delivery.sender import deliver
from pipeline.model.bulletins import Bulletin
from pipeline.model.documents import Classification, LocalArea, PartialDate, Text
from pipeline.model.inspections import DateRange, InspectionFacts
from pipeline.model.sources import Listing
from pipeline.model.subscribers import Interest
from pipeline.model.terms import (
    DocType,
    Filter,
    FindingKind,
    Framework,
    Frequency,
    Label,
    Outcome,
    Visit,
)
from pipeline.runner import Work
from pipeline.subscriptions.tokens import Key
from storage.sql.json_columns import loads
from tests.support.http_servers import free_port
from tests.support.world import World

BARS = {"composing": 3.0, "rate": 0.7, "memory": 250.0}
NEWS, BLOCKS = 12, 20
SENDER = "sendwatch@example.org"
SERVER = """
import sys
from aiosmtpd.controller import Controller
class Sink:
    async def handle_DATA(self, server, session, envelope):
        return "250 accepted"
server = Controller(Sink(), hostname="127.0.0.1", port=int(sys.argv[1]))
server.start()
print("ready", flush=True)
sys.stdin.read()
"""
SENTENCE = (
    "Leaders {} do not yet make sure that children and young people with special needs are seen"
    " soon enough, and {}."
)
KINDS = (
    FindingKind.PRIORITY_ACTION,
    FindingKind.AREA_FOR_IMPROVEMENT,
    FindingKind.WEAKNESS,
    FindingKind.STRENGTH,
)


def record(world: World, area: LocalArea, doc_type: DocType, findings: int) -> None:
    """Records a publication about an area's inspection as current news."""
    world.made += 1
    name = f"{world.made:04}"
    said = [
        SENTENCE.format(f"of service {n}", "families wait longer than they were told " * 2)
        for n in range(findings)
    ]
    text = Text(
        document=hashlib.sha256(name.encode()).hexdigest(),
        version="plain/1",
        body="\n".join([f"Publication {name}.", *said]),
    )
    listing = Listing(
        url=f"https://news.example/{name}.pdf",
        title=f"{area.name}: publication {name}",
        source_ref=name,
    )
    week = DateRange(PartialDate("2025-01-13"), PartialDate("2025-01-17"))
    facts = InspectionFacts(
        area=area,
        framework=Framework.AREA_SEND_2023,
        visit=Visit.FULL,
        dates=week,
        outcome=Outcome.INCONSISTENT,
    )
    about = Classification(label=Label.INSPECTION_OUTCOME, doc_type=doc_type, score=0.99)
    kinds = [KINDS[n % len(KINDS)] for n in range(findings)]
    world.publish(
        listing,
        facts,
        text,
        about,
        zip(kinds, said, strict=True),
        published=world.context.now()[:10],
    )


def prepared(folder: Path, digests: int, port: int) -> World:
    """A store with that many email subscribers to whom a digest is due."""
    world = World(folder)
    areas, chance = load_areas(None), random.Random(1)
    settings = EmailSettings(host="127.0.0.1", port=port, security="none", sender=SENDER)
    world.register = Register(areas)
    world.context = replace(
        world.context,
        register=world.register,
        notifiers={"email": Email(settings, SiteSettings())},
        site=replace(world.context.site, base_url="https://send.example.org"),
        keys=(Key(date(2025, 1, 1), "secret"),),
    )
    world.at("2025-03-01T08:00")
    news = chance.sample(areas, NEWS)
    with world.store.transaction():
        world.store.sync_areas(areas)
        for number in range(digests):
            follows = [
                chance.choice(news).gss_code,
                *(each.gss_code for each in chance.sample(areas, chance.randrange(5))),
            ]
            filters = {} if number % 5 == 0 else {Filter.AREA: tuple(dict.fromkeys(follows))}
            person = world.store.enlist(
                "email", f"parent{number:05}@example.org", world.context.now()
            )
            world.store.add_interest(
                person,
                Interest(id="", rhythm=Frequency.DAILY, filters=filters),
                world.context.now(),
            )
    world.at("2025-03-20T09:00")
    for area in news:
        record(world, area, DocType.OFFICIAL_REPORT, 16)
        record(world, area, DocType.COUNCIL_NEWS, 4)
    return world


def owed(world: World, block: int, blocks: int) -> list[dict[str, Any]]:
    """The messages of one block: every twentieth of all."""
    return world.store.rows(
        "SELECT id, subscriber_id, bulletin FROM deliveries d JOIN bulletins ON delivery_id = id"
        " WHERE d.rowid % ? = ? ORDER BY d.rowid",
        blocks,
        block,
    )


def bare_templates(world: World, block: int) -> float:
    """CPU seconds to render a block's messages from the templates alone, without caching."""
    bulletins = [loads(row["bulletin"], Bulletin) for row in owed(world, block, BLOCKS)]
    forms = [templates().get_template(f"message.{kind}.j2") for kind in ("txt", "html")]
    began = time.process_time()
    for bulletin in bulletins:
        shown.cache_clear()
        for form in forms:
            form.render(bulletin=bulletin, site=world.context.site)
    return time.process_time() - began


def bare_loop(port: int, payloads: list[bytes]) -> float:
    """Seconds to send these with smtplib alone, on one connection."""
    began = time.monotonic()
    with smtplib.SMTP("127.0.0.1", port) as connection:
        for payload in payloads:
            connection.sendmail(SENDER, ["parent@example.org"], payload)
    return time.monotonic() - began


def hold_back(world: World) -> None:
    """Has nothing sent until its block is handed over."""
    with world.store.transaction():
        world.store.run("UPDATE deliveries SET due_at = '9'")


def hand_over(world: World, block: int) -> tuple[float, list[bytes]]:
    """Seconds for the runner to send a block, and its bytes for the bare loop."""
    rows = owed(world, block, BLOCKS)
    notifier = world.context.notifiers["email"]
    payloads = [
        notifier.render(loads(row["bulletin"], Bulletin), "parent@example.org", row["id"])
        for row in rows
    ]
    with world.store.transaction():
        for row in rows:
            world.store.run("UPDATE deliveries SET due_at = '' WHERE id = ?", row["id"])
    began, done = time.monotonic(), Work()
    running(deliver(world.context, done))
    took = time.monotonic() - began
    assert (len(done.sent), done.failures) == (len(rows), [])
    return took, payloads


def measure(folder: Path, digests: int, port: int) -> dict[str, float]:
    """All figures of one run."""
    world = prepared(folder, digests, port)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    began, wall = time.process_time(), time.monotonic()
    made = len(queue_digests(world.context))
    composing, took = time.process_time() - began, time.monotonic() - wall
    assert made == digests
    print(
        f"{before:.0f} MB before, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f}"
        " MB after composing"
    )
    print(f"composed {digests} in {took:.1f} s, {composing:.1f} s of CPU", flush=True)
    hold_back(world)
    rendering = ours = bare = 0.0
    for block in range(BLOCKS):
        rendering += bare_templates(world, block)
        own, payloads = hand_over(world, block)
        ours, bare = ours + own, bare + bare_loop(port, payloads)
        print(
            f"block {block + 1}: {rendering:.1f} s rendering, {ours:.1f} s handing over, {bare:.1f}"
            " s smtplib",
            flush=True,
        )
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(
        f"bytes of a message: {sum(map(len, payloads)) / len(payloads):.0f}; {digests / ours:.0f}"
        " messages/s"
    )
    return {"composing": composing / rendering, "rate": bare / ours, "memory": used}


@contextmanager
def mail_server() -> Iterator[int]:
    """The port of a mail server in a process of its own, which accepts everything."""
    port = free_port()
    with subprocess.Popen(
        [sys.executable, "-c", SERVER, str(port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        assert server.stdout and server.stdin
        server.stdout.readline()
        with closing(server.stdin):
            yield port


def main() -> None:
    digests = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder, mail_server() as port:
        found = measure(Path(folder), digests, port)
    for name, bar in BARS.items():
        good = found[name] >= bar if name == "rate" else found[name] <= bar
        print(f"{name}: {found[name]:.2f} (bar {bar:g}): {'met' if good else 'missed'}")


if __name__ == "__main__":
    main()
