"""What the store keeps for the fetcher: what each host asked of us."""

from typing import Protocol

from pipeline.model.source_rows import HostRow, RobotsRow
from pipeline.ports.transactions import Transactions


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
