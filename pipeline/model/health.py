"""What is remembered of a source's pages and rounds, to judge the next round against; and how the
service's lanes get on, which `status` and monitors are told.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from pipeline.clock import seconds_between


@dataclass(frozen=True, slots=True, kw_only=True)
class PageProfile:
    """What a listing page contained, in outline.

    `refs` are short hashes of the rows' keys and `days` their dates (YYYY-MM-DD, or ""), in the
    page's order, for the rows at the top; `garbled` lists those containing wrongly decoded letters.
    `titles` and `addresses` count the rows with distinct titles and addresses; `places` are the
    beginnings of the addresses (host and first folder). `ancient` and `ahead` count the rows dated
    before there were web sites, and after the day on which the page was read.
    """

    rows: int
    host: str = ""
    refs: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    garbled: tuple[str, ...] = ()
    titles: int = 0
    addresses: int = 0
    places: tuple[str, ...] = ()
    ancient: int = 0
    ahead: int = 0

    @property
    def newest(self) -> str:
        """The latest date of any row, or "" when none is dated."""
        return max(self.days, default="")


@dataclass(frozen=True, slots=True)
class ProfileMemory:
    """A page's profile when it was last believed, and a differing one since then.

    `other` is that profile, `times` how often it was seen and `since` when it first was.
    """

    good: PageProfile
    other: PageProfile | None = None
    times: int = 0
    since: str = ""


@dataclass(frozen=True, slots=True)
class UsualRows:
    """The row counts of recent good rounds, oldest first, and a differing count since then.

    `other` is that count, `times` how often it was seen and `since` when it first was.
    """

    rows: tuple[int, ...] = ()
    other: int | None = None
    times: int = 0
    since: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What is remembered of a source: state, number of good rounds, usual rows, accepted cause."""

    state: str = "new"
    good_rounds: int = 0
    usual: UsualRows = UsualRows()
    accepted: str | None = None


class Lane(StrEnum):
    """One of the kinds of work that go on beside each other, none waiting for another."""

    POLLING = "polling"
    READING = "reading"
    TELLING = "telling"
    UPKEEP = "upkeep"


SILENT_SECONDS: Mapping[Lane, int] = {
    Lane.POLLING: 300,
    Lane.READING: 1200,
    Lane.TELLING: 600,
    Lane.UPKEEP: 3600,
}
"""How long each lane may be without progress, work or no work, before it counts as late.

Longer than its longest step: a document may take two tries of text recognition, a mail server its
time, a large listing its pages.
"""


CLOCKS_APART_SECONDS = 60
"""How far the clocks of two machines may be apart."""


class Delay(StrEnum):
    """A delay that is measured, each time from the first to the second."""

    POLLED = "due to polled"
    READ = "found to told"
    TOLD = "published to told"


AIM_SECONDS: Mapping[Delay, int] = {Delay.POLLED: 300, Delay.READ: 900, Delay.TOLD: 3600}
"""How long each may take. What was published is found when its source is next due, and told after
that; a publication counts from the moment that its listing states, and not at all without one.
"""


@dataclass(frozen=True, slots=True)
class LaneRow:
    """When a lane last made progress, when and why its last round failed, if it did, and how much
    it has `done` since it was begun: sources polled, publications read, messages sent.
    """

    name: Lane
    progress_at: str
    failed_at: str | None
    failure: str
    done: int = 0

    def silent_seconds(self, now: str) -> float:
        """How long ago it made progress."""
        return seconds_between(self.progress_at, now)

    def late(self, now: str) -> bool:
        """Whether it has been without progress for longer than it may be, or nobody can tell."""
        return self.silent_seconds(now) > SILENT_SECONDS[self.name] or self.ahead(now)

    def ahead(self, now: str) -> bool:
        """Whether its last progress is yet to come: the clock was set back, or is another one."""
        return self.silent_seconds(now) < -CLOCKS_APART_SECONDS


WORKER_SILENT_SECONDS = 60
"""How long a worker may give no sign before it counts as silent: it gives one every five seconds,
but one that composes or reads on a busy machine may be late.
"""


@dataclass(frozen=True, slots=True)
class WorkerRow:
    """A worker that is connected to the database: its machine and the number of its process, the
    queues that it serves, and how long ago it last gave a sign; None if nobody can tell.
    """

    name: str
    queues: str
    silent_seconds: float | None

    @property
    def silent(self) -> bool:
        """Whether it has given no sign for longer than it may."""
        return self.silent_seconds is None or self.silent_seconds > WORKER_SILENT_SECONDS


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a lane has to do: how much is due, since when the oldest is, and how much of what is not
    done yet has failed before, or was given up.
    """

    lane: Lane
    due: int
    oldest: str | None
    failed: int

    def age(self, now: str) -> float:
        """For how many seconds the oldest has been due; 0 when nothing is."""
        return max(seconds_between(self.oldest, now), 0.0) if self.oldest else 0.0


@dataclass(frozen=True, slots=True)
class DelayRow:
    """A delay over some hours: how many there were, how many over the aim, seconds in all, the
    longest.
    """

    measure: Delay
    n: int
    over: int
    total: float
    worst: float

    @property
    def mean(self) -> float:
        """The average in seconds."""
        return self.total / self.n if self.n else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How the service gets on at a moment (`now`): its lanes, the delays of the last day, and what
    is waiting in each lane.

    `at_work` is whether a process works on the data folder; None where nobody can tell. `workers`
    are those that share a database on a server.
    """

    now: str
    lanes: tuple[LaneRow, ...]
    delays: tuple[DelayRow, ...]
    waiting: tuple[Waiting, ...] = ()
    at_work: bool | None = None
    workers: tuple[WorkerRow, ...] = ()

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong, in words: lanes whose last round failed, lanes that are late and workers
        that are silent; or that the service is gone without having been stopped.
        """
        if self.lanes and self.at_work is False:
            last = max(each.progress_at for each in self.lanes)[:16].replace("T", " ")
            return (f"not at work here since {last}: start it with `sendwatch run`",)
        failed = (
            f"{each.name}: the last round failed: {each.failure}"
            for each in self.lanes
            if each.failure
        )
        late = (
            f"{each.name}: no progress for {duration(each.silent_seconds(self.now))}"
            for each in self.lanes
            if each.late(self.now) and not each.ahead(self.now)
        )
        silent = (
            f"worker {each.name} ({each.queues}): connected, but no sign of it"
            + (f" for {duration(each.silent_seconds)}" if each.silent_seconds else "")
            for each in self.workers
            if each.silent
        )
        return (*failed, *late, *self._ahead(), *silent)

    def _ahead(self) -> Iterator[str]:
        """That lanes made progress after this moment: said once, since all go by one clock."""
        ahead = [each.progress_at for each in self.lanes if each.ahead(self.now)]
        if ahead:
            last, now = (each[:16].replace("T", " ") for each in (max(ahead), self.now))
            yield (
                f"the last progress was at {last}, which is later than the moment asked about"
                f" ({now}): check the clock, or give a later `--now`"
            )


def health_json(health: Health) -> dict[str, Any]:
    """How the service gets on, as a JSON object."""
    return {
        "faults": list(health.faults),
        "lanes": {
            each.name: {
                "progress_at": each.progress_at,
                "late": each.late(health.now),
                "failed_at": each.failed_at,
                "failure": each.failure or None,
            }
            for each in health.lanes
        },
        "delays": {
            each.measure: {
                "n": each.n,
                "over_aim": each.over,
                "mean_seconds": round(each.mean, 1),
                "worst_seconds": round(each.worst, 1),
            }
            for each in health.delays
        },
        "workers": [asdict(each) for each in health.workers],
    }


def duration(seconds: float) -> str:
    """A duration in words: "40 seconds", "12 minutes", "3 hours", "4 days"."""
    for unit, size in (("day", 86_400), ("hour", 3600), ("minute", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}s"
    return f"{seconds:.0f} seconds"
