"""The task engine beside the store: Procrastinate's tables, in a schema of their own (`jobs`).

Everything there can be made again from what is owed, so it has no migrations: it is thrown away
when a version of sendwatch or of Procrastinate brings another schema, or when one service works
alone.

Never: a fact, or anything that is owed, that is known here only.
"""

import select
from collections.abc import Iterable
from dataclasses import asdict
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec
from procrastinate import PsycopgConnector
from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool

from pipeline.config.options import Server
from pipeline.errors import StorageError
from pipeline.ports.jobs import Job
from storage.postgres.connection import PostgresDatabase, access
from storage.postgres.migrations import LOCK
from storage.store import Store

OWN = Path(__file__).with_name("jobs.sql")
SESSION = "-c search_path=jobs,public -c synchronous_commit=off -c jit=off"
"""How the engine is connected: as the store, but it waits for no disk: who is at which job may be
forgotten when the server crashes, and is begun again; what is owed, and who has it, is written by
the store.
"""
MOST_CONNECTIONS = 4
"""Of the engine in one process, besides one for each queue to be woken over."""

OF_ONE_SOURCE = 100
"""For how many of a source's steps jobs are looked after at once; twice as many as may wait of one
host.
"""


def schema() -> str:
    """The statements that make the engine's tables and ours beside them."""
    engine = resources.files("procrastinate").joinpath("sql", "schema.sql").read_text("utf-8")
    return engine + OWN.read_text("utf-8")


def work_beside(store: Store) -> None:
    """Has the store work beside other workers, and makes the engine's tables where they are missing
    or another version's. Raises Busy, and StorageError beside workers of another version.
    """
    database = store.database
    assert isinstance(database, PostgresDatabase), "a file has no workers"
    words = schema()
    mark = sha256(words.encode()).hexdigest()
    if database.work_beside():
        # what a worker or a service left unfinished when it was killed
        store.release_leases()
        if _mark(store) != mark:
            database.run_script(
                f"{LOCK}; DROP SCHEMA IF EXISTS jobs CASCADE; CREATE SCHEMA jobs; COMMENT ON SCHEMA"
                f" jobs IS '{mark}'; SET LOCAL search_path = jobs, public; {words}"
            )
        database.let_others()
    elif _mark(store) != mark:
        raise StorageError(
            f"database {store.place}: workers of another version are at work there, whose jobs have"
            " another form: stop them all, then start this version"
        )


def _mark(store: Store) -> str | None:
    """Of which schema the engine's tables are; None where there are none."""
    row = store.row("SELECT obj_description(to_regnamespace('jobs'), 'pg_namespace') AS mark")
    return row["mark"] if row else None


def connector(server: Server) -> PsycopgConnector:
    """The engine's own connections to the database."""
    how = access(server, 15)
    del how["autocommit"], how["cursor_factory"]
    how["options"] = f"{how.get('options', '')} {SESSION}".strip()
    return PsycopgConnector(
        pool_factory=_pool,
        conninfo="",
        kwargs=how,
        min_size=1,
        max_size=MOST_CONNECTIONS,
        # then begins anew, in place of waiting ever longer for a server that is away
        reconnect_timeout=15,
        configure=_commit_each,
    )


def _pool(**options: Any) -> AsyncConnectionPool:
    """The engine's pool, in which a connection's check costs nothing while it is there."""
    return AsyncConnectionPool(**options | {"check": _is_there})


async def _commit_each(db: AsyncConnection) -> None:
    """Has each statement be a transaction: the engine never needs two in one, and each round trip
    to the server counts.
    """
    await db.set_autocommit(True)


async def _is_there(db: AsyncConnection) -> None:
    """Asks the server only if it has sent something unasked, as it does when it cuts a connection.

    Raises OperationalError if the connection is cut; one that was lost without a word is found by
    the next statement.
    """
    unread = select.poll()
    unread.register(db.fileno(), select.POLLIN)
    if unread.poll(0):
        await AsyncConnectionPool.check_connection(db)


class PostgresJobs:
    """Documented in `pipeline.ports.jobs`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(self, jobs: Iterable[Job]) -> None:
        rows = msgspec.json.encode([asdict(each) for each in jobs]).decode()
        with self._store.transaction("none"):
            self._store.rows(
                "SELECT jobs.begin_job(queue, task, priority, lock, key, args) FROM"
                " jsonb_to_recordset(CAST(? AS JSONB)) AS made (queue TEXT, task TEXT, priority"
                " INTEGER, lock TEXT, key TEXT, args JSONB)",
                rows,
            )

    def begin_reading(self, now: str) -> None:
        # not beside a step that makes jobs of the same keys, which might wait for each other
        with self._store.transaction("together"):
            self._store.rows(
                # of each source those next in turn: a hundred thousand may wait
                "SELECT jobs.begin_reading(t) FROM (SELECT DISTINCT urgency, source_id FROM tasks"
                " WHERE state = 'pending' AND rank < 9) AS turn, LATERAL (SELECT * FROM"
                " tasks WHERE state = 'pending' AND rank < 9 AND urgency = turn.urgency AND"
                " source_id = turn.source_id AND due_at <= ? AND (lease_until IS NULL OR"
                " lease_until <= ?) ORDER BY id LIMIT ?) t JOIN events e ON e.id = t.event_id WHERE"
                " NOT EXISTS (SELECT FROM jobs.procrastinate_jobs j WHERE j.status = 'todo' AND"
                " j.queueing_lock = jobs.key_of(t.rank, e.subject)) ORDER BY t.id",
                now,
                now,
                OF_ONE_SOURCE,
            )

    def news_awaited(self) -> bool:
        return bool(
            self._store.rows(
                "SELECT 1 FROM jobs.procrastinate_jobs WHERE task_name = 'poll' OR (queue_name ="
                " 'reading' AND priority >= 20) LIMIT 1"
            )
        )


class PostgresSessions:
    """Documented in `pipeline.ports.jobs.Sessions`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def note(self, queue: str, worker: int) -> None:
        # over the connection that holds the lock on working, for as long as the process lives
        with self._store.transaction("none"):
            self._store.run(
                "INSERT INTO jobs.sessions SELECT CAST(? AS TEXT), pid, backend_start, CAST(? AS"
                " BIGINT) FROM pg_stat_activity WHERE pid = pg_backend_pid() ON CONFLICT (queue,"
                " pid, begun) DO UPDATE SET worker_id = excluded.worker_id",
                queue,
                worker,
            )
            self._store.run(
                "DELETE FROM jobs.sessions s WHERE NOT EXISTS (SELECT FROM pg_stat_activity a WHERE"
                " a.pid = s.pid AND a.backend_start = s.begun)"
            )

    def connected(self) -> frozenset[int]:
        return frozenset(
            self._store.numbers(
                "SELECT worker_id FROM jobs.sessions s JOIN pg_stat_activity a ON a.pid = s.pid AND"
                " a.backend_start = s.begun"
            )
        )


class PostgresPaces:
    """Documented in `pipeline.ports.jobs.Paces`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def wait(self, channel: str, a_second: float) -> float:
        # the row's moment is when the next message may go; none is saved up while nothing is sent
        row = self._store.row(
            "INSERT INTO jobs.paces VALUES (?1, clock_timestamp() + ?2 * interval '1 second') ON"
            " CONFLICT (channel) DO UPDATE SET free_at = greatest(paces.free_at, clock_timestamp())"
            " + ?2 * interval '1 second' RETURNING CAST(extract(epoch FROM free_at -"
            " clock_timestamp()) AS DOUBLE PRECISION) - ?2 AS seconds",
            channel,
            1 / a_second,
        )
        return max(row["seconds"], 0.0) if row else 0.0


class PostgresTurns:
    """Documented in `pipeline.ports.watching.hosts.Turns`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def take(self, name: str, seconds: float) -> tuple[str, float]:
        taken = self._store.row(
            "INSERT INTO jobs.host_turns VALUES (?, clock_timestamp() + ? * interval '1 second') ON"
            " CONFLICT (name) DO UPDATE SET until = excluded.until WHERE host_turns.until <="
            " clock_timestamp() RETURNING CAST(until AS TEXT) AS until",
            name,
            seconds,
        )
        if taken:
            return taken["until"], 0.0
        row = self._store.row(
            "SELECT CAST(extract(epoch FROM until - clock_timestamp()) AS DOUBLE PRECISION) AS"
            " seconds FROM jobs.host_turns WHERE name = ?",
            name,
        )
        return "", max(row["seconds"], 0.01) if row else 0.01

    def give_back(self, name: str, turn: str, seconds: float) -> None:
        # that waits for no disk: if the server forgets it, the turn ends when it would have ended
        self._store.run(
            "UPDATE jobs.host_turns SET until = clock_timestamp() + ? * interval '1 second' WHERE"
            " name = ? AND until = CAST(? AS TIMESTAMPTZ) AND set_config('synchronous_commit',"
            " 'off', true) = 'off'",
            seconds,
            name,
            turn,
        )
