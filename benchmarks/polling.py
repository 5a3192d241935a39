"""Lists polled by one worker, two, four and eight, of hosts that take their time to answer.

.venv/bin/python benchmarks/polling.py [MILLISECONDS] [LISTS] [HOSTS]

Hosts with so many lists each, which are asked for one after another. In a first round, which is
not measured, everything is polled once; then all is due again. Prints for each number of workers
the rate from the first request to the last poll, how far it is from so many times that of one
worker, and what of the processors' time the workers, the database's server and this process took.
"""

import os
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import psycopg

from benchmarks.servers import server_seconds
from benchmarks.workers import seconds
from pipeline.config.options import Server
from tests.support.crew import Crew
from tests.support.many_hosts import Hosts, many_hosts
from tests.support.postgres import cluster, new_database
from tests.support.service import until

POLLED = "SELECT count(*) FROM sources WHERE next_due_at > '2000'"
POLLING = "SELECT count(*) FROM jobs.procrastinate_jobs WHERE task_name = 'poll'"


def measured(hosts: Hosts, server: Server, workers: int, polls: int, wait: float) -> list[float]:
    """Polls a second by so many workers; processor seconds of theirs, of the server and here."""
    with tempfile.TemporaryDirectory() as name, psycopg.connect(server.url, autocommit=True) as db:
        folder = Path(name)
        hosts.prepare(folder)
        crew = Crew(folder, server, hosts)
        with ExitStack() as crowd:
            at_work = [
                crowd.enter_context(crew.worker(f"log-{n}", "--lanes", "polling"))
                for n in range(workers)
            ]
            assert until(lambda: crew.number(POLLED) == polls and not crew.number(POLLING), 600)
            time.sleep(3)
            hosts.seconds = wait
            asked = sum(hosts.asked.values())
            before = [sum(map(seconds, at_work)), server_seconds(server), sum(os.times()[:2])]
            db.execute("UPDATE sources SET next_due_at = ''")
            while sum(hosts.asked.values()) == asked:
                time.sleep(0.01)
            begun = time.monotonic()
            assert until(lambda: crew.number(POLLED) == polls, 600)
            took = time.monotonic() - begun
            after = [sum(map(seconds, at_work)), server_seconds(server), sum(os.times()[:2])]
        return [polls / took, *(now - was for now, was in zip(after, before, strict=True))]


def main(milliseconds: int = 50, lists: int = 10, number: int = 200) -> None:
    """Prints a line for each number of workers."""
    polls, one = number * lists, 0.0
    for workers in (1, 2, 4, 8):
        with cluster() as server, many_hosts(number, number, lists=lists) as hosts:
            rate, *spent = measured(
                hosts, new_database(server), workers, polls, milliseconds / 1000
            )
        one = one or rate
        print(
            f"{workers} workers: {rate:.1f} polls a second, {rate / one / workers:.2f} of linear;"
            " processor seconds of workers, server, sites:",
            *(f"{each:.1f}" for each in spent),
            flush=True,
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
