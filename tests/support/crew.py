"""Workers as real processes over one PostgreSQL database and one data folder."""

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from pipeline.config.options import Server
from tests.support.many_hosts import Hosts
from tests.support.replay import command_line, environment, sendwatch


@dataclass
class Crew:
    """Workers over one database and one data folder."""

    folder: Path
    server: Server
    hosts: Hosts
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def extra(self) -> dict[str, str]:
        return {
            "SENDWATCH_STORAGE_URL": self.server.url,
            "SENDWATCH_FETCH_ALLOW_NETWORKS": "127.0.0.0/8",
            "SENDWATCH_AREAS": str(self.folder / "areas.csv"),
            **self.settings,
        }

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Runs a command to its end, at the present time."""
        return sendwatch([*words], self.folder, extra=self.extra)

    def begin(self, name: str, *words: str) -> "subprocess.Popen[str]":
        """A worker; its log goes on in the file `name`."""
        with (self.folder / name).open("a") as log:
            return subprocess.Popen(
                command_line(self.folder, "worker", "-v", *words),
                env=environment() | self.extra,
                stderr=log,
                text=True,
                cwd=self.folder,
            )

    @contextmanager
    def worker(self, name: str, *words: str) -> Iterator["subprocess.Popen[str]"]:
        """A worker that is stopped at the end of the block."""
        process = self.begin(name, *words)
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(120)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        with psycopg.connect(self.server.url) as db:
            return db.execute(sql).fetchall()

    def number(self, sql: str) -> int:
        """The number that a query gives, 0 while its tables are not there."""
        with suppress(psycopg.errors.UndefinedTable):
            ((found,),) = self.rows(sql)
            return int(str(found))
        return 0
