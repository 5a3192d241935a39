"""What a publication and a message cost on PostgreSQL and on SQLite: input of `scaling.py`.

.venv/bin/python benchmarks/servers.py [PUBLICATIONS] [READERS] [ROUNDS] [FILE]

Each publication has one finding and is linked to an inspection; each reader gets one digest of some
of them, and as many others one alert. Milliseconds are of processor time, of this process and of
the server's; statements are counted, those whose answer is waited for, those made while all other
writers wait, and how often an answer is waited for then. The least that PostgreSQL took in any
round is written to the file, if there is one: docs/scaling.md is reckoned from
benchmarks/measured.json.
"""

import asyncio
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg

from pipeline.config.options import Server
from pipeline.delivery.alerts_by_page import queue_alerts_by_page
from pipeline.model.terms import Frequency
from pipeline.ports.transactions import Turn
from storage.postgres.connection import PostgresDatabase
from tests.support.postgres import cluster, new_database
from tests.support.world import AREAS, World

ASKED: Counter[str] = Counter()
"""Statements: all of them, those whose answer is waited for, those in turn, transactions in turn,
and answers waited for in them.
"""
ANSWERED = ("rows", "tuples", "changed")


def server_seconds(server: Server | None) -> float:
    """Processor seconds of the server's processes so far, those that have ended too."""
    if server is None:
        return 0.0
    with psycopg.connect(server.url) as db:
        ((backend,),) = db.execute("SELECT pg_backend_pid()").fetchall()
        first = _fields(Path(f"/proc/{backend}/stat"))[1]
        ticks = sum(map(int, _fields(Path(f"/proc/{first}/stat"))[11:15]))
        for path in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):
                if (found := _fields(path))[1] == first:
                    ticks += sum(map(int, found[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")


def _fields(path: Path) -> list[str]:
    """The fields of a process after its name, its parent the second of them."""
    return path.read_text().rpartition(")")[2].split()


def count_statements() -> None:
    """Counts what is asked of PostgreSQL from now on."""
    transaction, turns = PostgresDatabase.transaction, [False]

    @contextmanager
    def counted(self: PostgresDatabase, turn: Turn) -> Iterator[None]:
        with transaction(self, turn):
            turns[0] = turn == "alone"
            ASKED["turns"] += turns[0]
            # for that of the commit
            ASKED["waits"] += turns[0]
            try:
                yield
            finally:
                turns[0] = False

    def counting(name: str, ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*words: Any) -> Any:
            ASKED["all"] += 1
            ASKED["in turn"] += turns[0]
            ASKED["answers"] += name in ANSWERED
            ASKED["waits"] += turns[0] and name in ANSWERED
            return ask(*words)

        return asked

    PostgresDatabase.transaction = counted  # type: ignore[method-assign]
    for name in (*ANSWERED, "run", "run_each", "insert_with"):
        setattr(PostgresDatabase, name, counting(name, getattr(PostgresDatabase, name)))


def measure(
    server: Server | None, what: str, times: int, work: Callable[[], object]
) -> dict[str, float]:
    """Prints what one of `times` cost, and gives it."""
    own, theirs, asked = os.times(), server_seconds(server), Counter(ASKED)
    work()
    now, counted = os.times(), ASKED - asked
    cpu = now.user - own.user + now.system - own.system
    found = {
        "ms": round(cpu / times * 1e3, 2),
        "server_ms": round((server_seconds(server) - theirs) / times * 1e3, 2),
        "statements": round(counted["all"] / times, 1),
        "answers": round(counted["answers"] / times, 1),
        "in_turn": round(counted["in turn"] / times, 1),
        "turns": round(counted["turns"] / times, 1),
        "waits": round(counted["waits"] / times, 1),
    }
    print(f"{what}: {found}")
    return found


def run(
    folder: Path, server: Server | None, publications: int, readers: int
) -> dict[str, dict[str, float]]:
    """Prints the costs on one database, and gives them."""
    folder.mkdir()
    world = World(folder, server=server)
    world.at("2024-03-04T09:00")

    def read() -> None:
        for number in range(publications):
            world.record(number % len(AREAS), quote=f"Leaders of area {number} know it.")

    found = {"publication": measure(server, "a publication", publications, read)}
    # with nobody to tell
    found["following"] = measure(server, "what follows from it", publications, world.round)
    world.at("2024-03-05T09:00")
    for number in range(readers):
        world.add(f"reader{number}@example.org")
    world.record(0, quote="Waits are long.")
    world.record(1, quote="Waits are short.")
    world.at("2024-03-06T08:30")
    found["digest"] = measure(server, "a digest", readers, world.round)
    for number in range(readers):
        world.add(f"hasty{number}@example.org", Frequency.INSTANT)
    world.record(0, quote="Waits are longer.")
    found["alert"] = measure(
        server,
        "an alert, recorded only",
        readers,
        lambda: asyncio.run(queue_alerts_by_page(world.context)),
    )
    world.store.close()
    return found


def main(
    publications: int = 300, readers: int = 300, rounds: int = 1, file: Path | None = None
) -> None:
    """Prints the costs on SQLite, then on PostgreSQL, and writes the latter to the file."""
    load, found = f"{os.getloadavg()[0]:.0f}", list[dict[str, dict[str, float]]]()
    with tempfile.TemporaryDirectory() as name, cluster() as server:
        for n in range(rounds):
            print("SQLite")
            run(Path(name) / f"sqlite-{n}", None, publications, readers)
        count_statements()
        for n in range(rounds):
            print("PostgreSQL")
            own = new_database(server)
            found.append(run(Path(name) / f"postgres-{n}", own, publications, readers))
    least = {
        what: {part: min(each[what][part] for each in found) for part in costs}
        for what, costs in found[0].items()
    }
    about = {
        "by": f"benchmarks/servers.py {publications} {readers} {rounds}",
        "load": f"{load} to {os.getloadavg()[0]:.0f}",
    }
    if file is not None:
        file.write_text(json.dumps({"measured": about} | least, indent=1) + "\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]), *map(Path, sys.argv[4:]))
