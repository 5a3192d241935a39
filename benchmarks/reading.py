"""Articles read and stored by processes over files, and by workers over PostgreSQL.

.venv/bin/python benchmarks/reading.py [ARTICLES] [ROUNDS]

One interleaved run: `poll` over a file, two such processes that have nothing in common (each reads
all articles into a file of its own: what two cores can do at most), one worker, two workers, again
and again, each beginning with nothing stored. Both databases write to the disk what they commit.
Prints the medians of each: the rate from the first request until all is read, and when a third was,
until which processes still start; the processor time of its processes, with their start, and of the
database's server.
"""

import resource
import signal
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
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
WAYS = (("a file", 1, 0), ("two files", 2, 0), ("one worker", 0, 1), ("two workers", 0, 2))
"""The ways of reading: over how many files, or by how many workers."""
IN_FILE = "var/sendwatch.db"
LANES = ("--lanes", "polling,reading")
PARAGRAPHS = """
Ofsted and the Care Quality Commission (CQC) have published the report of their area SEND
inspection of the {area} local area partnership, which took place in January. They spent three
weeks meeting children, young people, parents and staff.

The inspection led to inconsistent experiences and outcomes for children and young people with
special educational needs and/or disabilities (SEND). The partnership must work jointly to make
improvements.

Inspectors found that leaders know the needs of children and young people with SEND well. They
praised the portage service, which gives families help at home from the first months. Children in
the early years are identified quickly and accurately. Specialist teachers are valued by schools,
and their advice makes a difference in the classroom.

They also found that too many families wait too long for an autism assessment. Some young people
wait for more than two years, and there is little support while they wait. The quality of
education, health and care plans is variable, and annual reviews are often late. Health advice is
not always sought in time. Information is not shared well between services.

Young people told inspectors that they enjoy the clubs and short breaks on offer. Inspectors said
that the strategy for preparing for adulthood is not yet embedded. Transport to colleges works
well for most. Exclusions have fallen for three years, although pupils at the stage of SEN support
still miss more school than others.

The report says that the partnership should make plans of consistently high quality, and that
leaders in health should reduce waiting times for speech and language therapy. Governance has been
strengthened, but its effect cannot be seen yet.

Councillor Jo Marsh, cabinet member for children, said: “We thank everybody who spoke to
inspectors. We are proud of what they saw, and we know that for some families it takes too long.
We have put another two million pounds into the service.”

The chief nurse of the integrated care board said: “Our staff work hard every day. We shall
publish a plan in the summer, written with the parent carer forum, and report on it to the health
and wellbeing board every three months.”

The report is on the website of Ofsted. If you have a question, write to the local offer team.
Drop-in sessions for parents and carers are held in libraries on the first Monday of each month,
and can be booked by telephone.
"""


def article(area: str) -> str:
    """A page of a newsroom, with its menus, about the report of an inspection of that area."""
    title = f"Inspectors publish their report on SEND in {area}"
    menu = "".join(
        f'<li><a href="/{word}">{word.title()}</a></li>'
        for word in (
            "home",
            "news",
            "council tax",
            "bins",
            "planning",
            "schools",
            "jobs",
            "contact",
        )
    )
    paragraphs = PARAGRAPHS.format(area=area).strip().split("\n\n")
    return (
        f"<html><head><title>{title}</title></head><body><nav><ul>{menu}</ul></nav><main><article>"
        f"<h1>{title}</h1>{''.join(f'<p>{each}</p>' for each in paragraphs)}</article></main>"
        f"<footer><ul>{menu}</ul></footer></body></html>"
    )


def children() -> float:
    """Processor seconds of the processes that have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def watched(counts: Sequence[Callable[[], int]], items: int) -> tuple[float, float]:
    """When a third of all articles was read by everybody, and when all were."""
    third = 0.0
    while (read := min(count() for count in counts)) < items:
        if read >= items / 3 and not third:
            third = time.monotonic()
        time.sleep(0.05)
    return third, time.monotonic()


def by_files(folders: Sequence[Path], hosts: Hosts) -> tuple[float, float]:
    """Has a process for each folder poll and read everything; when a third was read, and all."""

    def polled(folder: Path) -> None:
        crew = Crew(folder, Server(""), hosts)
        settings = {name: each for name, each in crew.extra.items() if each}
        done = sendwatch(["poll"], folder, extra=settings)
        assert done.returncode == 0, done.stdout + done.stderr

    def read_in(folder: Path) -> int:
        try:
            with closing(sqlite3.connect(f"file:{folder / IN_FILE}?mode=ro", uri=True)) as db:
                return int(db.execute(READ).fetchone()[0])
        except sqlite3.OperationalError:  # not there yet
            return 0

    with ThreadPoolExecutor() as beside:
        every = [beside.submit(polled, folder) for folder in folders]
        when = watched([partial(read_in, folder) for folder in folders], hosts.items)
        for each in every:
            each.result()
    return when


def by_workers(folder: Path, hosts: Hosts, server: Server, number: int) -> tuple[float, float]:
    """Has so many workers do the same."""
    crew = Crew(folder, server, hosts)
    # brought up to date, and asked over one connection
    Store(server).close()
    with psycopg.connect(server.url, autocommit=True) as db:
        workers = [crew.begin(f"log-{n}", *LANES) for n in range(number)]
        when = watched([lambda: (db.execute(READ).fetchone() or (0,))[0]], hosts.items)
    for each in workers:
        each.send_signal(signal.SIGTERM)
    for each in workers:
        assert each.wait(60) == 0
    return when


def main(articles: int = 400, rounds: int = 3) -> None:
    """Prints the medians."""
    found: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    with (
        controlled_cluster(durable=True) as made,
        many_hosts(HOSTS, articles, page=article) as hosts,
    ):
        server = made.server
        for _ in range(rounds):
            for name, files, workers in WAYS:
                with tempfile.TemporaryDirectory() as made_in:
                    folders = [Path(made_in) / str(number) for number in range(max(1, files))]
                    for folder in folders:
                        folder.mkdir()
                        hosts.prepare(folder)
                    hosts.begun, own, theirs = 0.0, children(), server_seconds(server)
                    if workers:
                        third, ended = by_workers(folders[0], hosts, new_database(server), workers)
                    else:
                        third, ended = by_files(folders, hosts)
                    spent = (
                        ended - hosts.begun,
                        (ended - third) * 1.5,
                        children() - own,
                        server_seconds(server) - theirs,
                    )
                    found[name].append(tuple(each / max(1, files) for each in spent))
                    print(name, [round(each, 1) for each in spent], file=sys.stderr, flush=True)
    for name, each in found.items():
        whole, later, own, theirs = map(statistics.median, zip(*each, strict=True))
        print(
            f"{name}: {articles / whole:.1f} articles a second, {articles / later:.1f} after the"
            f" first third; processor time {own / articles * 1e3:.1f} ms each, and"
            f" {theirs / articles * 1e3:.1f} at the server"
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
