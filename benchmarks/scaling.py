"""What limits an installation of many machines: arithmetic over measured costs (docs/scaling.md).

python benchmarks/scaling.py

Every resource is used by itself: a share of what it can do in an hour, the same for each of its
parts. So multiplying is enough; a simulation of events would say the same, more slowly. Only the
lock that writers take in turn has a queue, whose length follows from the share (M/D/1).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HOUR, DAY = 3600.0, 86400.0
MACHINES, SOURCES, READERS = (1, 10, 100), (150, 5_000, 50_000), (1_000, 100_000, 1_000_000)

MEASURED = json.loads(Path(__file__).with_name("measured.json").read_text())
"""What `benchmarks/servers.py` measured on PostgreSQL, as it wrote it, with its load."""


def seconds(of: str) -> tuple[float, float]:
    """The processor time that something takes a worker, and the server."""
    return MEASURED[of]["ms"] / 1e3, MEASURED[of]["server_ms"] / 1e3


STORED, STORED_AT_SERVER = seconds("publication")
"""Of a publication, from its text to its findings."""
STORED_WAITS = MEASURED["publication"]["waits"]
"""How many answers are waited for meanwhile, while other writers wait."""
FOLLOWS, FOLLOWS_AT_SERVER = seconds("following")
"""Of finding out whom it is told, beside others."""
COMPOSED, COMPOSED_AT_SERVER = seconds("digest")
"""Of a digest of two publications, composed beside others."""
RECORDED, RECORDED_AT_SERVER = seconds("alert")
"""Of an alert, recorded with those of 49 others by the one worker that is at it."""
RECORDED_WAITS = MEASURED["alert"]["answers"]
"""How many answers are waited for meanwhile."""

# measured elsewhere
POLL = 0.0007
"""Seconds of a worker for a page that has not changed, and noting it: benchmarks/polling.py 0 10,
2,000 polls by one worker, load 5, less the job's share.
"""
CHANGED = 0.012
"""The same for one that has, with 20 entries: docs/performance.md, "A changed feed"."""
JOB = 0.005
"""Seconds of a worker for one of the engine's jobs: benchmarks/polling.py, by what jobs of four and
of ten polls cost.
"""
JOB_AT_SERVER = 0.0013
"""The same of the server, by its statements."""
READ = 0.061
"""Seconds of a worker to read and analyse a report: docs/performance.md, "A report". An article
takes a third.
"""
FETCHED, FETCHED_AT_SERVER, FETCHED_WAITS = 0.0008, 0.0015, 4
"""Of a publication, from its listing to its facts, what `STORED` does not count: the writes of
three steps, each by itself. benchmarks/reading.py with `log_statement` and pg_stat_statements, 130
articles at a load of 13, where all costs half as much again.
"""
SENT = 0.003
"""Seconds of a worker to hand a message over and note it: docs/performance.md, "Digests handed
over".
"""

# assumed
CORES, SERVER_CORES = 2, 16
ROUND_TRIP = 0.0003
"""Seconds to the database and back, in one data centre."""
PAUSE, LATENCY = 3.0, 0.3
"""Seconds between two requests to one host, and of one request."""
EVERY, PAGES = HOUR, 1.2
"""How often a source is polled, and how many pages that takes."""
SHARED_HOST = 0.05
"""The share of all sources that are on the busiest host, such as an inspectorate's."""
CHANGES, PUBLICATIONS = 1.0, 0.3
"""Of a source, each day: polls that find something, and publications worth reading."""
BACKLOG = 50
"""Publications of a source that are read when it is new."""
NEWS_FOR = 0.2
"""The share of readers with something to tell each morning."""
ALERTED = 0.05
"""The share of readers who are told of one report at once."""
PROVIDER = 500.0
"""Messages a second that the mail provider takes, of everybody."""

READING = READ + FETCHED + STORED + FOLLOWS + JOB
READING_AT_SERVER = FETCHED_AT_SERVER + STORED_AT_SERVER + FOLLOWS_AT_SERVER + JOB_AT_SERVER
LOCKED_WAITS = FETCHED_WAITS + STORED_WAITS + 1
"""Steps that are committed by themselves wait for one answer more than `STORED` counts."""
LOCKED_READING = sum((FETCHED, FETCHED_AT_SERVER, STORED, STORED_AT_SERVER)) + (
    LOCKED_WAITS * ROUND_TRIP
)
"""How long the lock is held: for the work itself, and for the way to the server and back."""


@dataclass(frozen=True)
class Case:
    """An installation: its worker machines, sources and readers."""

    machines: int
    sources: int = 0
    readers: int = 0

    @property
    def cores(self) -> int:
        """Of all worker machines."""
        return self.machines * CORES

    def day(self) -> dict[str, float]:
        """How much of each resource polling and reading takes; above 1 is too much."""
        polls = self.sources / EVERY * PAGES
        read = self.sources * PUBLICATIONS / DAY
        work = polls * (POLL + JOB) + self.sources * CHANGES / DAY * CHANGED + read * READING
        return {
            "workers": work / self.cores,
            "the lock": read * LOCKED_READING,
            "the database": (polls * JOB_AT_SERVER + read * READING_AT_SERVER) / SERVER_CORES,
            "the busiest host": polls * SHARED_HOST * (PAUSE + LATENCY),
        }

    def first_round(self) -> dict[str, float]:
        """How many hours each resource needs to read what new sources list."""
        read = self.sources * BACKLOG
        return _hours(
            {
                "workers": read * READING / self.cores,
                "the lock": read * LOCKED_READING,
                "the database": read * READING_AT_SERVER / SERVER_CORES,
                "the busiest host": read * SHARED_HOST * (PAUSE + LATENCY),
            }
        )

    def morning(self) -> dict[str, float]:
        """How many hours each resource needs to get the morning's digests out."""
        messages = self.readers * NEWS_FOR
        return _hours(
            {
                "workers": messages * (COMPOSED + SENT) / self.cores,
                "the database": messages * COMPOSED_AT_SERVER / SERVER_CORES,
                "the mail provider": messages / PROVIDER,
            }
        )

    def alert(self) -> dict[str, float]:
        """How many seconds each resource needs to tell of one report at once."""
        alerts = self.readers * ALERTED
        return {
            "the one that records": alerts * (RECORDED + RECORDED_AT_SERVER)
            + alerts * RECORDED_WAITS * ROUND_TRIP,
            "workers": alerts * (RECORDED + SENT) / self.cores,
            "the database": alerts * RECORDED_AT_SERVER / SERVER_CORES,
            "the mail provider": alerts / PROVIDER,
        }


def _hours(seconds: dict[str, float]) -> dict[str, float]:
    return {name: each / HOUR for name, each in seconds.items()}


def waited(share: float, seconds: float) -> float:
    """How long a writer waits for a lock of that share, held so many seconds at a time (M/D/1)."""
    return seconds * share / (2 * (1 - share)) if share < 1 else float("inf")


def row(*cells: object) -> str:
    """A line of a table."""
    return f"| {' | '.join(map(str, cells))} |"


def shown(of: dict[str, float]) -> list[str]:
    """Each number, and what the largest is of."""
    numbers = (f"{each:.0f}" if each >= 100 else f"{each:.2g}" for each in of.values())
    return [*numbers, max(of, key=lambda each: of[each])]


def table(title: str, size: str, of: Sequence[tuple[int, int, dict[str, float]]]) -> None:
    """Prints one table."""
    names = [*of[0][2], "limited by"]
    print(f"### {title}\n")
    print(row("machines", size, *names))
    print("|" + "---|" * (len(names) + 2))
    for machines, number, values in of:
        print(row(machines, f"{number:,}", *shown(values)))
    print()


def main() -> None:
    """Prints the tables of docs/scaling.md."""
    sizes = [Case(m, sources=n) for m in MACHINES for n in SOURCES]
    table("A day", "sources", [(each.machines, each.sources, each.day()) for each in sizes])
    first = [(each.machines, each.sources, each.first_round()) for each in sizes]
    table("The first round, hours", "sources", first)
    audiences = [Case(m, readers=n) for m in MACHINES for n in READERS]
    mornings = [(each.machines, each.readers, each.morning()) for each in audiences]
    table("A morning, hours", "readers", mornings)
    alerts = [(each.machines, each.readers, each.alert()) for each in audiences]
    table("A report told at once, seconds", "readers", alerts)
    share = Case(1, sources=SOURCES[-1]).day()["the lock"]
    wait = waited(share, LOCKED_READING) * 1e3
    print(f"With {SOURCES[-1]:,} sources a writer waits {wait:.2f} ms for the lock on average.")


if __name__ == "__main__":
    main()
