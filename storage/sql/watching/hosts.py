"""What is remembered about hosts."""

from pipeline.model.source_rows import HostRow, RobotsRow
from storage.sql.connection import Connection


class HostsMixin(Connection):
    """Documented in `pipeline.ports.watching.hosts`; writes expect the open transaction."""

    def host(self, name: str) -> HostRow | None:
        return self.typed_row(
            HostRow, "SELECT held_until, failures, rests_until FROM hosts WHERE name = ?", name
        )

    def save_host(self, name: str, *, held_until: str, failures: int, rests_until: str) -> None:
        self.run(
            "INSERT INTO hosts VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET held_until ="
            " excluded.held_until, failures = excluded.failures, rests_until ="
            " excluded.rests_until",
            name,
            held_until,
            failures,
            rests_until,
        )

    def robots(self, site: str) -> RobotsRow | None:
        return self.typed_row(
            RobotsRow, "SELECT status, body, asked_at FROM robots WHERE site = ?", site
        )

    def save_robots(self, site: str, *, status: int, body: str, asked_at: str) -> None:
        self.run(
            "INSERT INTO robots VALUES (?, ?, ?, ?) ON CONFLICT (site) DO UPDATE SET status ="
            " excluded.status, body = excluded.body, asked_at = excluded.asked_at",
            site,
            status,
            body,
            asked_at,
        )
