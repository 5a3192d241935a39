"""Two simulated years of many sources and fifty readers, with faults at realistic rates.

`python -m tests.chaos.soak SOURCES` prints what was told and how late, what was lost or told twice,
and how memory, open files and the queue grew. The sites and the mail are in this process, and the
clock goes on by an hour a step; everything between them is the service's own.
"""

import asyncio
import csv
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from statistics import mean, median

from notifiers.outbox import Outbox
from pipeline.bootstrap import Options, working
from pipeline.config.settings import Settings
from pipeline.context import Context
from pipeline.delivery.alerts_and_digests import queue_digests
from pipeline.delivery.sender import deliver
from pipeline.errors import DeliveryLater
from pipeline.ingestion.health.operator_alerts import owe_operators
from pipeline.ingestion.health.outage_alerts import owe_notices
from pipeline.jobs.reading import Reading
from pipeline.jobs.rounds import poll_sources
from pipeline.lanes.polling import due
from pipeline.lanes.upkeep import upkeep_round
from pipeline.model.documents import LocalArea
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Filter, Frequency
from pipeline.runner import Work, queue_alerts_due
from tests.chaos.soak_sites import BEGIN, DAYS, TITLE, Site, Web, make_sites
from tests.support.world import Clock

READERS = 50
RESTART_DAYS = 30
"""After so many days the service is stopped and started again."""
UPKEEP_HOURS = 6


class Post:
    """The outbox's messages, handed over to a mail server that is away now and then; none is
    written.
    """

    name = "outbox"
    side_by_side = False

    def __init__(self, clock: Clock, folder: Path, seed: int) -> None:
        self._outbox = Outbox(Settings(), folder)
        self._clock, self._chance = clock, random.Random(seed)
        self.taken: Counter[tuple[str, str]] = Counter()

    def refuses(self, address: str) -> str | None:
        return self._outbox.refuses(address)

    def render(self, bulletin: object, address: str, key: str) -> bytes:
        return self._outbox.render(bulletin, address, key)  # type: ignore[arg-type]

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Away for the first six hours of each month, and at one message in a hundred."""
        now = self._clock.moment
        if (now.day == 1 and now.hour < 6) or self._chance.random() < 0.01:
            raise DeliveryLater("the mail server is away")
        self.taken[address, key] += 1


@dataclass
class Size:
    """How much the process holds after some days: memory in MB, open files, waiting tasks."""

    days: int
    memory: float
    files: int
    waiting: int


@dataclass
class Soak:
    """A run in a folder, over a number of sources and days."""

    folder: Path
    sources: int
    days: int = DAYS
    seed: int = 1
    sizes: list[Size] = field(default_factory=list)
    sent: dict[tuple[str, str, str], str] = field(default_factory=dict)
    """When each message with a publication was sent: by reader, its key and the address. Noted each
    month, since upkeep deletes messages after a year.
    """

    def __post_init__(self) -> None:
        self.areas, self.sites = make_sites(self.sources, self.seed)
        self.clock = Clock(BEGIN)
        self.web = Web(self.sites, self.clock.now, self.seed)
        self.post = Post(self.clock, self.folder / "outbox", self.seed)
        self.wanted: dict[str, frozenset[str]] = {}
        write_files(self.folder, self.areas, self.sites)

    @property
    def end(self) -> datetime:
        return BEGIN + timedelta(days=self.days)

    def options(self) -> Options:
        return Options(
            data=self.folder / "var",
            sources=self.folder / "sources.toml",
            settings=self.folder / "settings.toml",
            areas=self.folder / "areas.csv",
            now=self.clock.moment.isoformat(),
        )

    async def run(self) -> None:
        """The whole time, with a restart after each month."""
        while self.clock.moment < self.end:
            until = min(self.end, self.clock.moment + timedelta(days=RESTART_DAYS))
            async with working(self.options()) as found:
                context = replace(
                    found, clock=self.clock, fetcher=self.web, notifiers={"outbox": self.post}
                )
                context.store.database.raw.execute("PRAGMA synchronous=OFF")
                if not self.wanted:
                    self.wanted = subscribe(context, self.areas)
                while self.clock.moment < until:
                    await self.hour(context)
                self.sizes.append(self.size(context))
                for row in context.store.rows(TOLD):
                    self.sent[row["address"], row["key"], row["url"]] = row["sent_at"]

    async def hour(self, context: Context) -> None:
        """What the lanes do in an hour, and the hour."""
        done = Work()
        await poll_sources(context, due(context), paced=True)
        await Reading(context, done).until_done()
        await queue_alerts_due(context, done)
        queue_digests(context)
        owe_operators(context)
        owe_notices(context)
        await deliver(context, done)
        if self.clock.moment.hour % UPKEEP_HOURS == 0:
            await upkeep_round(context)
        self.clock.moment += timedelta(hours=1)

    def size(self, context: Context) -> Size:
        status = Path("/proc/self/status").read_text()
        memory = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return Size(
            (self.clock.moment - BEGIN).days,
            int(memory.split()[1]) / 1000,
            len(list(Path("/proc/self/fd").iterdir())),
            context.store.counts()["tasks waiting"],
        )


def write_files(folder: Path, areas: Sequence[LocalArea], sites: Sequence[Site]) -> None:
    """The register, the settings and the sources."""
    with (folder / "areas.csv").open("w", newline="") as file:
        names = ("name", "official_name", "gss_code", "ofsted_urn", "region", "aliases")
        writer = csv.writer(file)
        writer.writerow(names)
        writer.writerows([getattr(area, name, "") or "" for name in names] for area in areas)
    (folder / "settings.toml").write_text("[changes]\nchecks_a_round = 100\n")
    (folder / "sources.toml").write_text(
        "".join(
            f'[sources.{site.source.id}]\nkind = "{site.source.kind}"\nurl = "{site.source.url}"\n'
            f'every = "{site.source.every // 3600}h"\npublisher = "{site.source.publisher}"\n'
            f'local_area = "{site.source.local_area}"\ndoc_type = "council_news"\n'
            for site in sites
        )
    )


def subscribe(context: Context, areas: Sequence[LocalArea]) -> dict[str, frozenset[str]]:
    """Fifty readers: every fifth of all areas, the others of some; the areas of each."""
    wanted, chance = {}, random.Random(1)
    rhythms = (Frequency.INSTANT, Frequency.DAILY, Frequency.WEEKLY)
    with context.store.transaction():
        for n in range(READERS):
            codes = [area.gss_code for area in areas]
            own = codes if n % 5 == 0 else chance.sample(codes, min(len(codes), 5))
            filters = {} if n % 5 == 0 else {Filter.AREA: tuple(sorted(own))}
            wish = Interest(id="", rhythm=rhythms[n % 3], filters=filters, weekday=n % 7)
            person = context.store.enlist("outbox", f"r{n:02}@home.example", context.now())
            context.store.add_interest(person, wish, context.now())
            wanted[f"r{n:02}@home.example"] = frozenset(own)
    return wanted


TOLD = (
    "SELECT s.address, d.key, d.sent_at, p.url FROM deliveries d JOIN subscribers s ON s.id ="
    " d.subscriber_id JOIN delivery_publications dp ON dp.delivery_id = d.id JOIN publications p ON"
    " p.id = dp.publication_id WHERE d.state = 'sent' AND d.kind IN ('alert', 'digest')"
)


@dataclass
class Outcome:
    """What became of every report: owed and told (reader, address), told more than once, and the
    seconds from publication to the first message by kind of source.
    """

    owed: set[tuple[str, str]]
    told: Counter[tuple[str, str]]
    handed_over_twice: int
    delays: dict[str, list[float]]

    @property
    def lost(self) -> set[tuple[str, str]]:
        return self.owed - self.told.keys()

    @property
    def twice(self) -> list[tuple[str, str]]:
        return [each for each, times in self.told.items() if times > 1]


def outcome(soak: Soak) -> Outcome:
    """Compares what the sites published with what readers were told."""
    reports = {
        f"{site.source.url}{item.path}": (site.source, item)
        for site in soak.sites
        for item in site.items
        if item.title.startswith(TITLE) and item.at < soak.end - timedelta(days=30)
    }
    owed = {
        (address, url)
        for url, (source, _) in reports.items()
        for address, areas in soak.wanted.items()
        if source.local_area in areas
    }
    told: Counter[tuple[str, str]] = Counter()
    first: dict[str, str] = {}
    for (address, _, url), at in soak.sent.items():
        if url in reports:
            told[address, url] += 1
            first[url] = min(first.get(url, at), at)
    delays: dict[str, list[float]] = defaultdict(list)
    for url, (source, item) in reports.items():
        if url in first:
            took = datetime.fromisoformat(first[url]) - item.at
            name = f"{source.kind}, every {source.every // 3600} hours"
            delays[name].append(took.total_seconds() / 3600)
    twice = sum(times - 1 for times in soak.post.taken.values())
    return Outcome(owed, told, twice, dict(delays))


def lines(soak: Soak, found: Outcome, seconds: float) -> Iterator[str]:
    """The figures."""
    yield (
        f"{soak.sources} sources, {READERS} readers, {soak.days} days in {seconds / 60:.0f} minutes;"
        f" {soak.web.asked:,} requests, {sum(soak.post.taken.values()):,} messages"
    )
    yield (
        f"reports owed to readers {len(found.owed)}, lost {len(found.lost)}, told twice"
        f" {len(found.twice)}, messages handed over twice {found.handed_over_twice}"
    )
    yield "hours from publication to the first message: mean, median, 95 in 100, longest"
    for name, hours in sorted(found.delays.items()):
        ordered = sorted(hours)
        most = ordered[round(0.95 * (len(ordered) - 1))]
        figures = mean(ordered), median(ordered), most, ordered[-1]
        yield f"  {name:<24}" + "".join(f"{each:8.1f}" for each in figures)
    for size in soak.sizes[:: max(1, len(soak.sizes) // 8)]:
        yield (
            f"  day {size.days:>4}: {size.memory:6.0f} MB, {size.files} open files, {size.waiting}"
            " tasks waiting"
        )


def flat(sizes: Sequence[Size]) -> bool:
    """Whether memory, open files and queue are at the end what they were after the first months."""
    early, last = sizes[min(2, len(sizes) - 1)], sizes[-1]
    return (
        last.memory < 1.5 * early.memory + 50
        and last.files <= early.files + 5
        and last.waiting <= early.waiting + 20
    )


def soaked(folder: Path, sources: int, days: int = DAYS) -> tuple[Soak, Outcome, float]:
    """Runs it; the run, its outcome and how many seconds it took."""
    soak, begun = Soak(folder, sources, days), time.monotonic()
    asyncio.run(soak.run())
    return soak, outcome(soak), time.monotonic() - begun


def main() -> None:
    """Prints the figures; fails if something was lost or told twice, or has grown."""
    with tempfile.TemporaryDirectory() as folder:
        soak, found, seconds = soaked(Path(folder), int(sys.argv[1]))
        print("\n".join(lines(soak, found, seconds)))
    sys.exit(bool(found.lost or found.twice or found.handed_over_twice or not flat(soak.sizes)))


if __name__ == "__main__":
    main()
