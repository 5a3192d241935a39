"""Articles read and stored by one process over a file, and by workers over PostgreSQL.

.venv/bin/python benchmarks/reading.py [ARTICLES] [ROUNDS]

One interleaved run: `poll` over a file, one worker, two workers, again and again, each beginning
with nothing stored. Both databases write to the disk what they commit. Prints the medians of each:
the rate from the first request until all is read, and the processor time of its processes, with
their start, and of the database's server.
"""

import resource
import signal
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import psycopg

from benchmarks.servers import server_seconds
from pipeline.config.options import Server
from storage.store import Store
from tests.support.crew import Crew
from tests.support.many_hosts import Hosts, many_hosts
from tests.support.postgres import controlled_cluster, new_database
from tests.support.replay import sendwatch

HOSTS = 10
READ = "SELECT count(*) FROM publications WHERE state = 'recorded'"
LANES = ("--lanes", "polling,reading")


def children() -> float:
    """Processor seconds of the processes that have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def by_file(folder: Path, hosts: Hosts) -> float:
    """Has one process poll and read everything; when it had."""
    crew = Crew(folder, Server(""), hosts)
    settings = {name: each for name, each in crew.extra.items() if each}
    done = sendwatch(["poll"], folder, extra=settings)
    assert done.returncode == 0, done.stdout + done.stderr
    return time.monotonic()


def by_workers(folder: Path, hosts: Hosts, server: Server, number: int) -> float:
    """Has so many workers do the same; when they had."""
    crew = Crew(folder, server, hosts)
    # brought up to date, and asked over one connection
    Store(server).close()
    with psycopg.connect(server.url, autocommit=True) as db:
        workers = [crew.begin(f"log-{n}", *LANES) for n in range(number)]
        while (db.execute(READ).fetchone() or (0,))[0] < hosts.items:
            time.sleep(0.05)
        ended = time.monotonic()
    for each in workers:
        each.send_signal(signal.SIGTERM)
    for each in workers:
        assert each.wait(60) == 0
    return ended


def main(articles: int = 400, rounds: int = 3) -> None:
    """Prints the medians."""
    found: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    with controlled_cluster(durable=True) as made, many_hosts(HOSTS, articles) as hosts:
        server = made.server
        for _ in range(rounds):
            for name, number in (("a file", 0), ("one worker", 1), ("two workers", 2)):
                with tempfile.TemporaryDirectory() as folder:
                    hosts.prepare(Path(folder))
                    hosts.begun, own, theirs = 0.0, children(), server_seconds(server)
                    if number:
                        ended = by_workers(Path(folder), hosts, new_database(server), number)
                    else:
                        ended = by_file(Path(folder), hosts)
                    spent = (
                        ended - hosts.begun,
                        children() - own,
                        server_seconds(server) - theirs,
                    )
                    found[name].append(spent)
                    print(name, [round(each, 1) for each in spent], file=sys.stderr, flush=True)
    for name, each in found.items():
        seconds, own, theirs = (statistics.median(column) for column in zip(*each, strict=True))
        print(
            f"{name}: {articles / seconds:.1f} articles a second; processor time"
            f" {own / articles * 1e3:.1f} ms each, and {theirs / articles * 1e3:.1f} at the server"
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
