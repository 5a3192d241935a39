"""Workers as real processes over one PostgreSQL database: they share the work, ask no site twice at
once, tell once, and are refused where one process does all the work.
"""

import asyncio
import re
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from pipeline.config.options import Server
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Frequency
from storage.store import Store
from tests.support.crew import Crew
from tests.support.http_servers import free_port
from tests.support.many_hosts import many_hosts
from tests.support.paths import ROOT
from tests.support.postgres import controlled_cluster, new_database
from tests.support.replay import sendwatch
from tests.support.service import until
from tests.support.smtp_server import Postbox, mail_server, mail_settings

pytestmark = pytest.mark.replay

BEFORE = "2026-01-01T09:00:00.000Z"

TOLD = (
    "SELECT count(*) FROM delivery_publications p JOIN deliveries d ON d.id = p.delivery_id WHERE"
    " d.state = 'sent'"
)

ALIVE = (
    "SELECT count(*) FROM jobs.procrastinate_workers WHERE last_heartbeat >"
    " pg_postmaster_start_time()"
)


@pytest.fixture
def crew(postgres_server: Server, tmp_path: Path) -> Iterator[Crew]:
    with many_hosts(3, 6) as hosts:
        hosts.prepare(tmp_path)
        yield Crew(tmp_path, new_database(postgres_server), hosts)


def test_two_workers_share_the_work_and_tell_once(crew: Crew) -> None:
    added = crew.run("subscribers", "add", "forum@example.org", "--instant")
    assert added.returncode == 0, added.stderr
    with crew.worker("one"), crew.worker("two"):
        assert until(lambda: crew.number(TOLD) == 6, 250)
    assert crew.rows("SELECT state, count(*) FROM publications GROUP BY state") == [("recorded", 6)]
    assert crew.rows("SELECT count(*) FROM tasks WHERE state <> 'done'") == [(0,)]
    messages = crew.number("SELECT count(*) FROM deliveries")
    assert len(list((crew.folder / "var" / "outbox").glob("*.eml"))) == messages
    assert crew.number("SELECT count(*) FROM delivery_publications") == 6, "each told once"
    asked = {path: n for path, n in crew.hosts.asked.items() if path[1] != "/robots.txt"}
    assert len(asked) == 3 + 6 + 2 and set(asked.values()) == {1}, "each page once"
    assert set(crew.hosts.most.values()) == {1}, "one request at a time at each host"
    said = [(crew.folder / name).read_text() for name in ("one", "two")]
    assert all("the worker has stopped" in words for words in said), said
    assert not any("Traceback" in words for words in said), said


def allowed() -> int:
    """How many seconds a supervisor gives a process that it stops."""
    unit = (ROOT / "pipeline/data/starter/sendwatch.service").read_text()
    found = re.search(r"^TimeoutStopSec=(\d+)$", unit, re.M)
    assert found
    return int(found[1])


@pytest.mark.timeout(400)
def test_a_worker_ends_in_time_when_it_is_stopped_while_its_database_is_away(
    tmp_path: Path,
) -> None:
    with controlled_cluster() as cluster, many_hosts(3, 6) as hosts:
        hosts.prepare(tmp_path)
        crew, said = Crew(tmp_path, new_database(cluster.server), hosts), tmp_path / "one"
        worker = crew.begin("one")
        try:
            read = "SELECT count(*) FROM publications WHERE state = 'recorded'"
            assert until(lambda: crew.number(read) == 6, 250)
            cluster.stop()
            # until its queues have met with that: they wait one after another, and say nothing
            time.sleep(7)
            worker.send_signal(signal.SIGTERM)
            assert worker.wait(allowed()) == 0
        finally:
            worker.kill()
            worker.wait()
            cluster.restart()
    assert "nothing committed is lost" in said.read_text()


@pytest.mark.timeout(400)
def test_a_worker_says_once_that_its_database_is_away_and_once_that_it_is_back(
    tmp_path: Path,
) -> None:
    with controlled_cluster(durable=True) as cluster, many_hosts(3, 6) as hosts:
        hosts.prepare(tmp_path)
        crew, said = Crew(tmp_path, new_database(cluster.server), hosts), tmp_path / "one"
        with crew.worker("one"):
            assert until(lambda: crew.number("SELECT count(*) FROM publications") == 6, 100)
            cluster.stop()
            try:
                # before any of its queues has waited in vain for a connection
                assert until(lambda: "the database is away" in said.read_text(), 14)
            finally:
                cluster.restart()
            assert until(lambda: "the database is back" in said.read_text(), 60)
            assert until(lambda: crew.number(ALIVE) >= 6, 100), "all its queues are at work again"
        words = said.read_text()
    assert words.count("the database is away") == words.count("the database is back") == 1
    assert "Traceback" not in words


class Meeting(Postbox):
    """Accepts the first message when a second worker has one too."""

    def __init__(self) -> None:
        super().__init__()
        self.peers, self.met = set[object](), asyncio.Event()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.peers.add(session.peer)
        if len(self.peers) > 1:
            self.met.set()
        await asyncio.wait_for(self.met.wait(), 250)
        return await super().handle_DATA(server, session, envelope)


def test_alerts_are_shared_by_workers_and_reach_everybody_once(crew: Crew) -> None:
    postbox, port = Meeting(), free_port()
    crew.settings = mail_settings(port)
    addresses = [f"reader{n}@example.org" for n in range(48)]
    store = Store(crew.server)
    with store.transaction():
        for address in addresses:
            reader = store.enlist("email", address, BEFORE, consent="here")
            store.add_interest(reader, Interest(id="", rhythm=Frequency.INSTANT), BEFORE)
    store.close()
    mail = mail_server(postbox, port)
    mail.start()
    try:
        with (
            crew.worker("reads", "--lanes", "polling,reading"),
            crew.worker("one", "--lanes", "telling"),
            crew.worker("two", "--lanes", "telling"),
        ):
            assert until(lambda: crew.number(TOLD) == 6 * len(addresses), 250)
    finally:
        mail.stop()
    received = postbox.ids()
    assert set(received.values()) == {1}, "nothing sent twice"
    assert {address for address, _ in received} == set(addresses)
    assert len(received) == crew.number("SELECT count(*) FROM deliveries WHERE state = 'sent'")
    assert crew.number("SELECT count(*) FROM delivery_publications") == 6 * len(addresses)
    for name in ("one", "two"):
        sent = re.findall(r'"email", "messages": (\d+)', (crew.folder / name).read_text())
        assert sum(map(int, sent)) > 0, f"{name} sent none of them"


def test_without_a_server_or_its_packages_the_error_says_what_to_do(tmp_path: Path) -> None:
    ran = sendwatch(["worker"], tmp_path)
    assert ran.returncode == 2 and "sendwatch run" in ran.stderr
    ran = sendwatch(["worker", "--lanes", "reading,writing"], tmp_path)
    assert ran.returncode == 2 and "'writing'" in ran.stderr and "polling, reading" in ran.stderr
