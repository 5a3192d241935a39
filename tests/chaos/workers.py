"""Four workers over one database and one object store while they are killed one after another, the
database is ended and started again, its connections are used up, and the object store answers 503:
what was lost, told twice, and asked at once. `make chaos-workers` prints it.
"""

import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import psycopg

from tests.support.crew import Crew
from tests.support.http_servers import free_port
from tests.support.many_hosts import many_hosts
from tests.support.object_server import Bucket, Gate, gate, new_bucket, object_server
from tests.support.postgres import Cluster, controlled_cluster, new_database
from tests.support.service import until
from tests.support.smtp_server import Postbox, mail_server, mail_settings

HOSTS, WORKERS, READERS = 8, 4, 6
ASK_SECONDS = 0.05
"""How long each site takes to answer."""
LANES = ("polling,telling,upkeep", "polling,telling", "polling,reading", "reading,telling")
AWAY_SECONDS = 60
"""How long the object store answers 503."""
PATIENCE = 500
"""How many seconds everything may take to come to rest when nothing disturbs it any more: what found
the object store away twice is tried again after five minutes.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of it. `lost`: publications that were not read to their end, documents that are
    not archived, news that somebody was not told of, messages that nobody received. `refused`:
    requests that the object store did not answer. `repeated`: messages received twice. `at_once`:
    most requests at one time to one host. `asked_again`: documents fetched more than once.
    """

    kills: int
    publications: int
    messages: int
    lost: int
    repeated: int
    at_once: int
    asked_again: int
    refused: int
    seconds: int


UNREAD = "SELECT count(*) FROM publications WHERE state <> 'recorded'"
UNTOLD = (
    "SELECT count(*) FROM events e CROSS JOIN subscribers s WHERE e.name = 'FindingsRecorded' AND"
    " NOT EXISTS (SELECT FROM deliveries d JOIN delivery_publications p ON p.delivery_id = d.id"
    " WHERE d.subscriber_id = s.id AND p.publication_id = e.subject AND d.state = 'sent')"
)
ALL_DUE = "UPDATE sources SET next_due_at = ''"


@dataclass(frozen=True, slots=True)
class Archive:
    """The workers' object store, and the gate before it."""

    bucket: Bucket
    gate: Gate

    def environment(self) -> dict[str, str]:
        """How workers reach it."""
        return self.bucket.environment() | {"SENDWATCH_ARCHIVE_ENDPOINT": self.gate.endpoint}

    def leave(self) -> None:
        """Has it answer 503 for a while from the next request on, beside whatever else happens."""
        self.gate.closed = True
        assert until(lambda: self.refused() > 0, PATIENCE), "somebody asks the object store"
        threading.Timer(AWAY_SECONDS, self.come_back).start()

    def come_back(self) -> None:
        self.gate.closed = False

    def refused(self) -> int:
        """How many requests were not let through."""
        return sum(not through for _, through in self.gate.asked)


class Bench:
    """A crew whose workers are killed and begun again, with ever more news to tell."""

    def __init__(self, crew: Crew, cluster: Cluster, postbox: Postbox, archive: Archive) -> None:
        self.crew, self.cluster, self.postbox, self.archive = crew, cluster, postbox, archive
        self.chance = random.Random(17)
        self.workers: list[subprocess.Popen[str]] = []
        self.before: dict[int, int] = {}

    def begin(self, n: int) -> "subprocess.Popen[str]":
        self.before[n] = self.times_at_work(n)
        return self.crew.begin(f"log-{n}", "--lanes", LANES[n])

    def kill_one(self) -> None:
        """`kill -9` of a random worker that is at work, which its supervisor begins again."""
        n = self.chance.randrange(WORKERS)
        until(lambda: self.at_work(n), 30)
        self.workers[n].kill()
        self.workers[n].wait()
        self.workers[n] = self.begin(n)

    def times_at_work(self, n: int) -> int:
        """How often a worker has begun its work, by its log."""
        log = self.crew.folder / f"log-{n}"
        return log.read_text().count("a worker is at work") if log.exists() else 0

    def at_work(self, n: int) -> bool:
        """Whether a worker has begun its work since it was last started."""
        return self.times_at_work(n) > self.before[n]

    def supervise(self) -> None:
        """Begins again those that ended by themselves, as a supervisor does: a server that is
        starting, or has no connection left, lets nobody begin.
        """
        for n, each in enumerate(self.workers):
            if each.poll() is not None:
                self.workers[n] = self.begin(n)

    def news(self) -> None:
        """Two more items, and all sites due."""
        self.crew.hosts.items += 2
        with psycopg.connect(self.crew.server.url, autocommit=True) as db:
            db.execute(ALL_DUE)

    def use_up(self, seconds: float) -> None:
        """All connections that the server still gives are somebody else's for a while."""
        with ExitStack() as taken:
            try:
                while True:
                    taken.enter_context(psycopg.connect(self.crew.server.url))
            except psycopg.OperationalError:
                time.sleep(seconds)

    def disturbed(self, kills: int) -> None:
        """Kills so many, with the other faults in the middle."""
        for n in range(kills):
            self.news()
            time.sleep(self.chance.uniform(0.5, 4.0))
            self.supervise()
            self.kill_one()
            if n == kills // 3:
                self.cluster.restart()
            if n == kills // 2:
                self.archive.leave()
            if n == 2 * kills // 3:
                self.use_up(20)
            print(n + 1, "kills", file=sys.stderr, flush=True)

    def at_rest(self) -> bool:
        """Whether everything has been read, and told to everybody."""
        self.supervise()
        crew = self.crew
        known = crew.number("SELECT count(*) FROM publications")
        return known == crew.hosts.items and crew.number(UNREAD) == 0 and crew.number(UNTOLD) == 0

    def outcome(self, kills: int, seconds: float) -> Outcome:
        crew, received = self.crew, self.postbox.ids()
        sent = crew.number("SELECT count(*) FROM deliveries WHERE state = 'sent'")
        missing = crew.hosts.items - crew.number("SELECT count(*) FROM publications")
        fetched = {str(hash) for (hash,) in crew.rows("SELECT sha256 FROM documents")}
        unkept = len(fetched - self.archive.bucket.hashes())
        return Outcome(
            kills=kills,
            publications=crew.number("SELECT count(*) FROM publications"),
            messages=len(received),
            lost=missing
            + unkept
            + crew.number(UNREAD)
            + crew.number(UNTOLD)
            + max(0, sent - len(received)),
            repeated=sum(received.values()) - len(received),
            at_once=max(crew.hosts.most.values()),
            asked_again=sum(
                n > 1 for (_, path), n in crew.hosts.asked.items() if path.strip("/").isdigit()
            ),
            refused=self.archive.refused(),
            seconds=round(seconds),
        )


@contextmanager
def bench_in(folder: Path) -> Iterator[Bench]:
    """A bench with its readers, and workers that are stopped in the end."""
    postbox, port, buckets = Postbox(), free_port(), folder / "buckets"
    buckets.mkdir()
    mail = mail_server(postbox, port)
    mail.start()
    try:
        with (
            controlled_cluster(durable=True) as cluster,
            many_hosts(HOSTS, HOSTS, ASK_SECONDS) as hosts,
            object_server(buckets) as endpoint,
            gate(endpoint) as before,
        ):
            archive = Archive(new_bucket(buckets, endpoint), before)
            settings = mail_settings(port) | archive.environment()
            crew = Crew(folder, new_database(cluster.server), hosts, settings)
            hosts.prepare(folder)
            for n in range(READERS):
                added = crew.run(
                    *("subscribers", "add", f"reader{n}@example.org"),
                    *("--instant", "--channel", "email", "--consent", "in this test"),
                )
                assert added.returncode == 0, added.stderr
            bench = Bench(crew, cluster, postbox, archive)
            bench.workers = [bench.begin(n) for n in range(WORKERS)]
            try:
                yield bench
            finally:
                for each in bench.workers:
                    each.send_signal(signal.SIGTERM)
                for each in bench.workers:
                    each.wait(60)
    finally:
        mail.stop()


def tried(folder: Path, kills: int) -> Outcome:
    """So many kills, and what became of everything."""
    begun = time.monotonic()
    with bench_in(folder) as bench:
        until(lambda: bench.crew.number("SELECT count(*) FROM publications") > 0)
        bench.disturbed(kills)
        until(bench.at_rest, PATIENCE)
        return bench.outcome(kills, time.monotonic() - begun)


def main() -> None:
    """Prints what became of it; the argument is the number of kills."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as name:
        found = tried(Path(name), kills)
        if found.lost:
            for log in sorted(Path(name).glob("log-*")):
                print(log.read_text()[-3000:], file=sys.stderr)
    print(asdict(found))
    sys.exit(bool(found.lost or found.at_once > 1 or found.repeated > kills))


if __name__ == "__main__":
    main()
