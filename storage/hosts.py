"""What is remembered of hosts: pauses that they asked for, outages, and their robots.txt."""

from typing import Any

from storage.sqlite import Connection


class Hosts(Connection):
    """Writes expect an open transaction."""

    def host(self, name: str) -> dict[str, Any] | None:
        """The row of a host: `held_until`, `failures`, `rests_until`."""
        return self.row("SELECT held_until, failures, rests_until FROM hosts WHERE name = ?", name)

    def save_host(self, name: str, *, held_until: str, failures: int, rests_until: str) -> None:
        """Stores how a host is; moments that lie behind may be empty."""
        self.run(
            "INSERT INTO hosts VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET held_until ="
            " excluded.held_until, failures = excluded.failures, rests_until ="
            " excluded.rests_until",
            name,
            held_until,
            failures,
            rests_until,
        )

    def robots(self, site: str) -> dict[str, Any] | None:
        """What a site ("https://host:port") answered for robots.txt: `status`, `body`,
        `asked_at`.
        """
        return self.row("SELECT status, body, asked_at FROM robots WHERE site = ?", site)

    def save_robots(self, site: str, *, status: int, body: str, asked_at: str) -> None:
        """Stores an answer for robots.txt."""
        self.run(
            "INSERT INTO robots VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET status ="
            " excluded.status, body = excluded.body, asked_at = excluded.asked_at",
            site,
            status,
            body,
            asked_at,
        )
