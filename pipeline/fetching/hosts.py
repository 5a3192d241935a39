"""What is known about hosts, also from earlier processes: pauses, outages and robots.txt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from pipeline.backoff import spread
from pipeline.clock import stamp
from pipeline.ports.services import Clock
from pipeline.ports.watching.hosts import HostStore

FAILURES = 4
"""Unanswered requests in a row (each tried twice) after which all sources leave a host alone."""
FIRST_REST, LONGEST_REST = 300.0, 21_600.0
LONGEST_HOLD = 3600.0
"""Seconds for which one answer keeps all sources of a host from it. The source that was answered
waits for as long as it was asked to; another may be meant by it or not, and asks once an hour.
"""
LONGEST = timedelta(days=2)
"""Anything longer was stored under another clock (a replay's) and is ignored."""
TOGETHER = 50


@dataclass(slots=True)
class Host:
    """One host: the pause it asked for, its failures in a row, and its rest because of them."""

    held_until: str = ""
    failures: int = 0
    rests_until: str = ""


class Hosts:
    """Remembers hosts; without a store, only while it exists.

    It is stored when `together` notes have gathered, and when one must be known at once.
    """

    def __init__(
        self, clock: Clock, store: HostStore | None = None, together: int = TOGETHER
    ) -> None:
        self._clock, self._store, self._together = clock, store, together
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

    def forget(self, name: str) -> None:
        """Has what is known of `name` read from the store again."""
        self._hosts.pop(name, None)

    def left(self, until: str) -> float:
        """The seconds until a stored moment; 0 when it has passed or is implausibly far ahead."""
        now = self.now()
        if not until or until <= stamp(now):
            return 0.0
        left = datetime.fromisoformat(until) - now
        return 0.0 if left > LONGEST else left.total_seconds()

    def hold(self, name: str, seconds: float) -> None:
        """Notes that `name` asked for a pause of `seconds`, as far as it concerns all its sources.

        Stored at once, for later processes.
        """
        host = self.of(name)
        until = self._later(min(seconds, LONGEST_HOLD))
        host.held_until = max(host.held_until if self.left(host.held_until) else "", until)
        self._keep(name, host)
        self.flush()

    def answered(self, name: str) -> None:
        """Notes that `name` answered, which ends any outage."""
        host = self.of(name)
        if host.failures:
            host.failures, host.rests_until = 0, ""
            self._keep(name, host)

    def failed(self, name: str) -> None:
        """Notes that `name` did not answer or had a fault.

        From the fourth time in a row on it rests, longer each time.
        """
        host = self.of(name)
        host.failures += 1
        if host.failures >= FAILURES:
            rest = min(FIRST_REST * 2.0 ** min(host.failures - FAILURES, 16), LONGEST_REST)
            host.rests_until = self._later(spread(rest, name, str(host.failures)))
        self._keep(name, host)

    def robots(self, site: str, since: datetime) -> tuple[int, str] | None:
        """Status and text that a site answered for robots.txt since that moment, or None."""
        row = self._store.robots(site) if self._store else None
        # a replay's clock may start at the same moment several times; anything far ahead was stored
        # under another clock
        if row is None or not stamp(since) <= row.asked_at <= stamp(self.now() + LONGEST):
            return None
        return row.status, row.body

    def keep_robots(self, site: str, status: int, body: str) -> None:
        """Remembers what a site has just answered for robots.txt."""
        at = stamp(self.now())
        self._later_write(
            lambda store: store.save_robots(site, status=status, body=body, asked_at=at)
        )

    def flush(self) -> None:
        """Stores what has been noted but not stored."""
        writes, self._unsaved = self._unsaved, []
        if self._store is not None and writes:
            with self._store.transaction("none"):
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
        """Keeps `write` for a later commit: what a crash loses is fetched or found out again."""
        self._unsaved.append(write)
        if len(self._unsaved) >= self._together:
            self.flush()

    def _later(self, seconds: float) -> str:
        return stamp(self.now() + timedelta(seconds=seconds))
