"""What is known of hosts, within this process and from the ones before it: pauses asked for,
outages, their robots.txt.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from pipeline.backoff import spread
from pipeline.clock import stamp
from pipeline.ports.hosts import HostStore
from pipeline.ports.services import Clock

FAILURES = 4
"""Requests in a row that a host leaves without an answer (each made twice) before all its sources
leave it alone.
"""
FIRST_REST, LONGEST_REST = 300.0, 21_600.0
LONGEST = timedelta(days=2)
"""What is to last longer was noted under another clock (a replay's) and is not believed."""
_TOGETHER = 50


@dataclass(slots=True)
class Host:
    """One host: a pause that it asked for, its failures in a row, and until when it is left alone
    because of them.
    """

    held_until: str = ""
    failures: int = 0
    rests_until: str = ""


class Hosts:
    """Remembers hosts; without a store for as long as it lives."""

    def __init__(self, clock: Clock, store: HostStore | None = None) -> None:
        self._clock, self._store = clock, store
        self._hosts: dict[str, Host] = {}
        self._unsaved: list[Callable[[HostStore], None]] = []

    def now(self) -> datetime:
        """The present moment, UTC."""
        return self._clock.now()

    def of(self, name: str) -> Host:
        """The host called `name`."""
        found = self._hosts.get(name)
        if found is None:
            row = self._store.host(name) if self._store else None
            found = self._hosts[name] = (
                Host(row.held_until, row.failures, row.rests_until) if row else Host()
            )
        return found

    def left(self, until: str) -> float:
        """The seconds from now to a stored moment; 0 when it is over,
        or too far off to be meant.
        """
        now = self.now()
        if not until or until <= stamp(now):
            return 0.0
        left = datetime.fromisoformat(until) - now
        return 0.0 if left > LONGEST else left.total_seconds()

    def hold(self, name: str, seconds: float) -> None:
        """Notes that `name` asked to be left alone for `seconds`; kept at once, for a process after
        this one too.
        """
        host = self.of(name)
        host.held_until = max(
            host.held_until if self.left(host.held_until) else "", self._later(seconds)
        )
        self._keep(name, host)
        self.flush()

    def answered(self, name: str) -> None:
        """Notes that `name` gave an answer: what was wrong before is over."""
        host = self.of(name)
        if host.failures:
            host.failures, host.rests_until = 0, ""
            self._keep(name, host)

    def failed(self, name: str) -> None:
        """Notes that `name` gave no answer, or that of a fault; from the fourth time on it rests,
        longer each time.
        """
        host = self.of(name)
        host.failures += 1
        if host.failures >= FAILURES:
            rest = min(FIRST_REST * 2.0 ** min(host.failures - FAILURES, 16), LONGEST_REST)
            host.rests_until = self._later(spread(rest, name, str(host.failures)))
        self._keep(name, host)

    def robots(self, site: str, since: datetime) -> tuple[int, str] | None:
        """Status and text that a site answered for robots.txt since that moment; None when that
        must be asked.
        """
        row = self._store.robots(site) if self._store else None
        # a replay's clock may begin at one moment several times; what lies far ahead was noted
        # under another clock
        if row is None or not stamp(since) <= row.asked_at <= stamp(self.now() + LONGEST):
            return None
        return row.status, row.body

    def keep_robots(self, site: str, status: int, body: str) -> None:
        """Remembers what a site answered for robots.txt just now."""
        at = stamp(self.now())
        self._later_write(
            lambda store: store.save_robots(site, status=status, body=body, asked_at=at)
        )

    def flush(self) -> None:
        """Stores what is noted and not stored yet."""
        writes, self._unsaved = self._unsaved, []
        if self._store is not None and writes:
            with self._store.transaction():
                for write in writes:
                    write(self._store)

    def _keep(self, name: str, host: Host) -> None:
        held, failures, rests = host.held_until, host.failures, host.rests_until
        self._later_write(
            lambda store: store.save_host(
                name, held_until=held, failures=failures, rests_until=rests
            )
        )

    def _later_write(self, write: Callable[[HostStore], None]) -> None:
        """Keeps `write` for a commit with others: what a crash takes away is asked, or found out,
        again.
        """
        self._unsaved.append(write)
        if len(self._unsaved) >= _TOGETHER:
            self.flush()

    def _later(self, seconds: float) -> str:
        return stamp(self.now() + timedelta(seconds=seconds))
