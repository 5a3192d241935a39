"""What the store keeps for the fetcher: what each host asked of us."""

from typing import Protocol

from pipeline.model.source_rows import HostRow, RobotsRow
from pipeline.ports.transactions import Transactions


class Turns(Protocol):
    """Turns at hosts that several processes take, each waiting for the others."""

    def take(self, name: str, seconds: float) -> tuple[str, float]:
        """The turn at a host for at most so many seconds, and 0; or "", and in how many seconds
        it may be free.
        """
        ...

    def give_back(self, name: str, turn: str, seconds: float) -> None:
        """Ends a turn; nobody has the next one for so many seconds."""
        ...


class HostStore(Transactions, Protocol):
    """The fetcher's memory of hosts from one process to the next."""

    def host(self, name: str) -> HostRow | None:
        """The row of a host: `held_until`, `failures`, `rests_until`."""
        ...

    def save_host(self, name: str, *, held_until: str, failures: int, rests_until: str) -> None:
        """Stores a host's state; past moments may be empty."""
        ...

    def robots(self, site: str) -> RobotsRow | None:
        """A site's ("https://host:port") robots.txt response: `status`, `body`, `asked_at`."""
        ...

    def save_robots(self, site: str, *, status: int, body: str, asked_at: str) -> None:
        """Stores a robots.txt response."""
        ...
