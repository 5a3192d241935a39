"""A PostgreSQL server of the tests' own: a new cluster on a free port, gone at their end."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from pipeline.config.options import Server
from tests.support.http_servers import free_port

USER = "sendwatch"
NUMBERS = count(1)
WAIT_SECONDS = 300
"""How long a server may take to start: after a crash it looks at each of its files and reads its
log again.
"""
EMPTYING = "emptying"
"""The name of the connection that stays when a test cuts all others."""


def programs() -> Path | None:
    """The folder of the server's programs, where it is installed."""
    found = shutil.which("initdb")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: path.parent.name)
    return Path(found).resolve().parent if found else folders[-1] if folders else None


@dataclass(frozen=True)
class Cluster:
    """A running server, and the folder and the command that control it."""

    server: Server
    folder: Path
    control: list[Path | str]

    def stop(self) -> None:
        """Ends the server at once, until it is started again."""
        _run(self.folder, *self.control, "-m", "immediate", "stop")

    def restart(self) -> None:
        """Ends the server at once, as a crash does, and starts it again."""
        _run(self.folder, *self.control, "-m", "immediate", "restart")


@contextmanager
def cluster() -> Iterator[Server]:
    """The address of a new server; the test is skipped where none is installed (CI installs it)."""
    with controlled_cluster() as made:
        yield made.server


@contextmanager
def controlled_cluster(*, durable: bool = False) -> Iterator[Cluster]:
    """A new server that can be started again; one that is `durable` then has what it committed."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data, port = folder / "data", free_port()
        _run(
            folder, found / "initdb", "-D", data, "-U", USER, "-A", "trust", "-N", "--encoding=UTF8"
        )
        options = (
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
            " -c max_connections=60"
        )
        # after a crash, little is read again: on a busy machine, 300 MB took more than a minute
        options += " -c max_wal_size=64MB -c checkpoint_timeout=30s"
        if not durable:
            options += " -c fsync=off -c full_page_writes=off"
        control = [
            found / "pg_ctl",
            "-D",
            data,
            "-w",
            "-t",
            str(WAIT_SECONDS),
            "-l",
            folder / "log",
        ]
        _run(folder, *control, "-o", options, "start")
        try:
            server = Server(f"postgresql://{USER}@127.0.0.1:{port}/postgres")
            yield Cluster(server, folder, control)
        finally:
            _run(folder, *control, "-m", "immediate", "stop")


def _run(folder: Path, *command: Path | str) -> None:
    """Runs a program of the server, which refuses to be run by root."""
    user = {}
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody")
        user = {"user": "nobody", "group": "nogroup", "extra_groups": []}
    subprocess.run(
        [str(each) for each in command],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=folder,
        timeout=WAIT_SECONDS,
        **user,
    )


def new_database(server: Server) -> Server:
    """A database of its own on the server, with nothing in it."""
    import psycopg

    name = f"test_{os.getpid()}_{next(NUMBERS)}"
    with psycopg.connect(server.url, autocommit=True) as db:
        db.execute(f"CREATE DATABASE {name}")
    return Server(f"{server.url.rpartition('/')[0]}/{name}")


class ReusedDatabase:
    """A database on the server, and the connection over which its rows are deleted."""

    def __init__(self, server: Server) -> None:
        import psycopg

        self.place = new_database(server)
        self._db = psycopg.connect(self.place.url, autocommit=True, application_name=EMPTYING)

    def emptied(self) -> Server:
        """The database without its rows, as if it were new: quicker than making another one."""
        tables = self._db.execute(
            "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' AND"
            " tablename <> 'sendwatch_migrations'"
        ).fetchall()
        # as rows are copied to a replica: no trigger and no foreign key asks
        words = "".join(f"DELETE FROM {table};" for (table,) in tables)
        self._db.execute(f"SET session_replication_role = replica; {words}")
        self._db.execute(
            "SELECT setval(format('%I', sequencename)::regclass, 1, false) FROM pg_sequences WHERE"
            " schemaname = 'public'"
        )
        return self.place
