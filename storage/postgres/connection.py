"""A database on a PostgreSQL server, over a pool of connections that replaces those that were cut.

Whoever writes holds one lock of the database until the transaction ends, so that writers take turns
as they do on SQLite; nobody who reads waits for it.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from itertools import cycle
from os import getpid
from socket import gethostname
from time import monotonic, sleep
from typing import Any

import msgspec
import psycopg
from psycopg import Connection, RawCursor, errors
from psycopg.adapt import Buffer, Loader
from psycopg.conninfo import conninfo_to_dict
from psycopg_pool import ConnectionPool, PoolTimeout

from pipeline.config.options import Server
from pipeline.errors import Busy, StorageError
from pipeline.log import Log
from pipeline.model.health import WorkerRow
from pipeline.ports.transactions import Turn
from storage.postgres.dialect import storable, translated
from storage.postgres.migrations import LOCK, LOCK_TOGETHER, bring_up_to_date
from storage.sql.database import FullText

log = Log()

BUSY_SECONDS = 15
AWAY_SECONDS = 3
"""How long who works waits for a server that is known to be away, and how long one attempt at a
connection goes on: the next one begins anew, in place of waiting ever longer.
"""
PATIENCE = 5.0
"""How long, in seconds, to wait for another worker to end."""
WORKING = "SELECT pg_try_advisory_lock(1936027237)"
"""The lock that whoever polls, reads and tells holds as long as it is connected."""
BESIDE = "SELECT pg_try_advisory_lock_shared(1936027237)"
"""The same lock, as workers hold it: beside each other, but not beside who works alone."""
BEGIN: dict[Turn, Sequence[str]] = {
    "alone": ("BEGIN", LOCK),
    "together": ("BEGIN", LOCK_TOGETHER),
    "none": ("BEGIN",),
}
WORKERS = (
    "SELECT a.application_name, string_agg(DISTINCT s.queue, ', '), CASE WHEN bool_and(w.id IS NOT"
    " NULL) THEN CAST(extract(epoch FROM clock_timestamp() - min(w.last_heartbeat)) AS DOUBLE"
    " PRECISION) END FROM jobs.sessions s JOIN"
    " pg_stat_activity a ON a.pid = s.pid AND a.backend_start = s.begun LEFT JOIN"
    " jobs.procrastinate_workers w ON w.id = s.worker_id GROUP BY a.application_name, a.pid ORDER"
    " BY a.application_name, a.pid"
)
"""The workers whose sessions are there, and how long ago the quietest queue of each gave a sign;
null where the engine has given one of its queues up.
"""
MOST_CONNECTIONS = 4
"""Of one store: a transaction, a long list, and what is asked while both are open."""
MOST_PREPARED = 400
"""More statements than a worker has, so that none is read and planned again."""
_MATCHES = (
    "FROM findings_fts, websearch_to_tsquery('stems', plain_words(?)) asked WHERE stems @@ asked"
)
FULL_TEXT = FullText(
    newest=f"SELECT seq {_MATCHES} ORDER BY seq DESC LIMIT ?",
    ranked=f"SELECT seq {_MATCHES} AND seq >= ? ORDER BY ts_rank_cd(stems, asked, 1) DESC, seq",
    publications=(
        "FROM texts_fts JOIN texts t ON t.seq = texts_fts.seq JOIN publications p ON p.text_id ="
        " t.id, websearch_to_tsquery('stems', plain_words(?)) asked WHERE stems @@ asked"
    ),
    best_text="ts_rank_cd(stems, asked, 1) DESC, p.seq",
)
ADVICE: tuple[tuple[type[psycopg.Error], str], ...] = (
    (
        errors.LockNotAvailable,
        "another sendwatch process is writing: let it finish, then try again",
    ),
    (PoolTimeout, "the server gave no connection: check that it runs and how many it allows"),
    (errors.TooManyConnections, "the server has no connection left: raise its max_connections"),
    (
        errors.DiskFull,
        "the server's disk is full: free some space; nothing committed is lost",
    ),
    (
        errors.InsufficientPrivilege,
        "give the user its own database: CREATE DATABASE sendwatch OWNER sendwatch",
    ),
    (
        psycopg.OperationalError,
        "check that the server runs, [storage] url, and SENDWATCH_STORAGE_PASSWORD",
    ),
)


def advice(fault: psycopg.Error) -> str:
    """What a person can do about `fault`."""
    return next(
        (words for kind, words in ADVICE if isinstance(fault, kind)),
        'see docs/operations.md, "PostgreSQL"',
    )


def access(server: Server, seconds: int) -> dict[str, Any]:
    """How to connect to a server, for which it has so many seconds. Raises psycopg.Error."""
    how: dict[str, Any] = {"autocommit": True, "cursor_factory": RawCursor}
    # who it is, for `status` and for whoever looks at the server
    how["application_name"] = f"{gethostname()} {getpid()}"
    how |= conninfo_to_dict(server.url, connect_timeout=seconds)
    return how | ({"password": server.password} if server.password else {})


@contextmanager
def named_faults(server: Server) -> Iterator[None]:
    """Turns the driver's errors into StorageError, with the server's name and the remedy."""
    try:
        yield
    except psycopg.IntegrityError:
        raise
    except psycopg.Error as fault:
        said = " ".join(str(fault).split())
        raise StorageError(f"database {server}: {said}: {advice(fault)}") from fault


def is_away(fault: BaseException | None) -> bool:
    """Whether the server did not answer, or cut the connection."""
    if not isinstance(fault, psycopg.OperationalError):
        return False
    return fault.sqlstate is None or fault.sqlstate.startswith(("08", "57P"))


class _JsonText(Loader):
    """JSON as the text that was stored, as far as the server kept it."""

    def load(self, data: Buffer) -> str:
        return msgspec.json.format(bytes(data), indent=-1).decode()


class PostgresDatabase:
    """Connections to the server; its methods are documented in `storage.sql.database`."""

    full_text = FULL_TEXT

    def __init__(self, server: Server, *, read_only: bool = False) -> None:
        """Connects, and brings a database of an earlier version up to date.

        Raises StorageError, naming the server and the remedy, when that fails.
        """
        self.server, self._read_only = server, read_only
        self._writing: Connection[Any] | None = None
        self._pipeline: psycopg.Pipeline | None = None
        self._worker: Connection[Any] | None = None
        self._otherwise: Exception | None = None
        self._working, self._away = "", False
        self._json: dict[str, frozenset[str]] = {}
        # what it warns of, a lost connection or an error at the end of a pipeline, is in the error
        # that is raised
        logging.getLogger("psycopg").setLevel(logging.ERROR)
        with named_faults(server):
            how = access(server, BUSY_SECONDS)
            # not from the pool, which keeps to itself why it could not connect
            with psycopg.connect(**how) as first:
                bring_up_to_date(first)
            self.pool = ConnectionPool(
                kwargs=how,
                min_size=0,
                max_size=MOST_CONNECTIONS,
                timeout=BUSY_SECONDS,
                num_workers=1,
                reconnect_timeout=AWAY_SECONDS,
                configure=self._configure,
                # one that a server's restart cut off is replaced before anybody is given it
                check=ConnectionPool.check_connection,
                open=True,
            )

    def _configure(self, db: Connection[Any]) -> None:
        # compiling a statement takes longer than running it: each reads little
        db.execute(f"SET lock_timeout = '{BUSY_SECONDS}s'; SET jit = off")
        if self._read_only:
            db.execute("SET default_transaction_read_only = on")
        db.adapters.register_loader("jsonb", _JsonText)
        db.prepared_max = MOST_PREPARED

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """As `named_faults`; a server that was started again has cut all connections."""
        try:
            with named_faults(self.server):
                yield
        except StorageError as fault:
            if isinstance(fault.__cause__, psycopg.OperationalError):
                self.pool.check()
            if self._working and is_away(fault.__cause__) and not self._away:
                self._away = True
                log.error("the database is away; it is tried until it is back", reason=str(fault))
            raise

    @contextmanager
    def _pooled(self) -> Iterator[Connection[Any]]:
        """A connection that has just been asked whether it is there."""
        with self.pool.connection(self._patience()) as db:
            self._note_back()
            yield db

    def _patience(self) -> float:
        """How many seconds to wait for a connection."""
        return AWAY_SECONDS if self._away else BUSY_SECONDS

    def _note_back(self) -> None:
        if self._away:
            self._away = False
            log.warning("the database is back")

    @contextmanager
    def transaction(self, turn: Turn) -> Iterator[None]:
        with self._faults(), self._writer() as db:
            self._otherwise = None
            try:
                # what gives no rows goes to the server without waiting for its answer: so do BEGIN
                # and the lock, which is held only once the first answer is there
                with db.pipeline() as pipeline:
                    for statement in BEGIN[turn]:
                        db.execute(statement)
                    self._writing, self._pipeline = db, pipeline
                    yield
                    db.execute("COMMIT")
            except BaseException as fault:
                with suppress(psycopg.Error):
                    db.rollback()
                if isinstance(fault, errors.DivisionByZero) and self._otherwise is not None:
                    raise self._otherwise from fault
                raise
            finally:
                self._writing = self._pipeline = None

    def committed(self, sql: str, values: Sequence[object]) -> list[dict[str, Any]]:
        with self._faults(), self._writer() as db:
            return _rows(db, sql, values)

    def unless_taken(self, rows: str) -> str:
        return f" FOR UPDATE OF {rows} SKIP LOCKED"

    def among(self, query: str) -> str:
        return f"= ANY (ARRAY({query}))"

    def work_alone(self) -> None:
        self._begin_working(WORKING)
        # nobody takes jobs: what is owed is found without them, and again by the next worker
        self.run("DROP SCHEMA IF EXISTS jobs CASCADE", ())

    def work_beside(self) -> bool:
        """Works beside other workers until this is closed; whether it is the first of them. Then
        they wait until `let_others` is called. Raises Busy when somebody works alone.
        """
        return self._begin_working(WORKING, BESIDE) == WORKING

    def let_others(self) -> None:
        """Lets other workers work too, after having been the first of them."""
        self._working = BESIDE
        with self.transaction("none"):
            self.run("SELECT pg_advisory_lock_shared(1936027237)", ())
            self.run("SELECT pg_advisory_unlock(1936027237)", ())

    def _begin_working(self, *ways: str) -> str:
        """Takes the lock on working in the first of these ways that can be had, and names it."""
        give_up = monotonic() + PATIENCE
        for self._working in cycle(ways):
            try:
                with self.transaction("none"):
                    break
            except Busy:
                if self._working == ways[-1]:
                    if monotonic() > give_up:
                        raise
                    sleep(0.1)
        return self._working

    @contextmanager
    def _writer(self) -> Iterator[Connection[Any]]:
        """The connection to write over, on which no transaction is open. Of who works it is always
        the same, which holds the lock on working: whoever lost the connection, and with it the
        lock, commits nothing.
        """
        if self._writing is not None:
            raise StorageError(f"database {self.server}: a transaction is open already")
        if not self._working:
            with self._pooled() as db:
                yield db
            return
        if self._worker is not None and self._worker.closed:
            self._let_go()
        if self._worker is None:
            self._worker = self.pool.getconn(self._patience())
            self._note_back()
            try:
                ((mine,),) = self._worker.execute(self._working).fetchall()
            except BaseException:
                self._let_go()
                raise
            if not mine:
                self._let_go()
                raise Busy(
                    f"database {self.server}: another sendwatch process is at work there: let it"
                    " finish, stop it, or name another database"
                )
        yield self._worker

    def _let_go(self) -> None:
        if self._worker is not None:
            self.pool.putconn(self._worker)
            self._worker = None

    @contextmanager
    def _connection(self) -> Iterator[Connection[Any]]:
        """That of the open transaction or of who works, or one of the pool."""
        with self._faults():
            if self._writing is not None:
                yield self._writing
            elif self._worker is not None and not self._worker.closed:
                # nobody else uses it, so it need not be asked first whether it is there
                yield self._worker
            else:
                with self._pooled() as db:
                    yield db

    def rows(self, sql: str, values: Sequence[object]) -> list[dict[str, Any]]:
        with self._connection() as db:
            return _rows(db, sql, values)

    def each_row(self, sql: str, values: Sequence[object]) -> Iterator[dict[str, Any]]:
        if self._writing is not None:
            # the connection is needed for what is done with each row
            yield from self.rows(sql, values)
            return
        with self._faults(), self._pooled() as db, db.cursor() as cursor:
            for row in cursor.stream(translated(sql), [*map(storable, values)]):
                yield dict(zip(_names(cursor), row, strict=True))

    def tuples(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        with self._connection() as db:
            return db.execute(translated(sql), [*map(storable, values)]).fetchall()

    def run(self, sql: str, values: Sequence[object]) -> None:
        with self._connection() as db:
            db.execute(translated(sql), [*map(storable, values)])

    def insert_with(
        self, sql: str, values: Sequence[object], then: Sequence[tuple[str, Sequence[object]]]
    ) -> Callable[[], Sequence[int]]:
        names = [f"then{n}" for n in range(len(then))]
        parts = [f"first AS ({sql})"]
        parts += [
            f"{name} AS ({words} RETURNING id)"
            for name, (words, _) in zip(names, then, strict=True)
        ]
        ids = ", ".join(f"{name}.id" for name in ("first", *names))
        whole = f"WITH {', '.join(parts)} SELECT {ids} FROM {', '.join(('first', *names))}"
        given = [*values, *(value for _, own in then for value in own)]
        with self._connection() as db:
            cursor = db.execute(translated(whole), [*map(storable, given)])
        return cache(lambda: next(iter(cursor.fetchall()), ()))

    def changed(self, sql: str, values: Sequence[object]) -> int:
        with self._connection() as db:
            cursor = db.execute(translated(sql), [*map(storable, values)])
            if self._pipeline is not None:
                self._pipeline.sync()
            return cursor.rowcount

    def must_change(self, sql: str, values: Sequence[object], otherwise: Exception) -> None:
        # so that nothing waits for the number of rows
        self.run(f"WITH changed AS ({sql} RETURNING 1) SELECT 1 / count(*) FROM changed", values)
        self._otherwise = otherwise

    def insert_rows(
        self, table: str, names: Sequence[str], rows: Sequence[Sequence[object]], ending: str
    ) -> None:
        if not rows:
            return
        columns = ", ".join(f'"{name}"' for name in names)
        json = self._json_columns(table)
        given = msgspec.json.encode(
            [
                {
                    name: msgspec.Raw(str(value).encode()) if name in json else value
                    for name, value in zip(names, row, strict=True)
                }
                for row in rows
            ]
        ).decode()
        # one statement however many there are, so that it is read and planned once
        self.run(
            f"INSERT INTO {table} ({columns}) SELECT {columns} FROM"
            f" jsonb_populate_recordset(CAST(NULL AS {table}), CAST(? AS JSONB)) {ending}",
            (given,),
        )

    def _json_columns(self, table: str) -> frozenset[str]:
        """The columns that hold JSON, which the store gives as text; asked once."""
        if table not in self._json:
            found = self.tuples(
                "SELECT attname::text FROM pg_attribute WHERE attrelid = to_regclass(?) AND"
                " atttypid = 'jsonb'::regtype",
                (table,),
            )
            self._json[table] = frozenset(name for (name,) in found)
        return self._json[table]

    def run_each(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        with self._connection() as db, db.cursor() as cursor:
            cursor.executemany(translated(sql), [[*map(storable, row)] for row in rows])

    def run_script(self, sql: str) -> None:
        """Executes several statements of the server's own words, without values: all or none.

        Not in a transaction, whose pipeline takes one statement at a time.
        """
        with self._faults(), self._writer() as db:
            db.execute(sql.encode())

    def workers(self) -> list[WorkerRow]:
        if not self.has_table("jobs.sessions"):
            return []
        return [WorkerRow(*row) for row in self.tuples(WORKERS, ())]

    def has_table(self, name: str) -> bool:
        return self.tuples("SELECT to_regclass(?)", (name,)) != [(None,)]

    def version(self) -> str:
        ((seen,),) = self.tuples("SELECT pg_current_snapshot()::text", ())
        return str(seen)

    def loose(self) -> float:
        # the server gives back by itself what is deleted
        return 0.0

    def optimise(self) -> None:
        self.run("ANALYZE", ())

    def tidy(self) -> None:
        self.run("VACUUM (ANALYZE)", ())

    def forget_deleted(self) -> bool:
        self.run("VACUUM subscribers, interests, deliveries, bulletins", ())
        return False

    def close(self) -> None:
        self._let_go()
        self.pool.close()


def _rows(db: Connection[Any], sql: str, values: Sequence[object]) -> list[dict[str, Any]]:
    return _named(db.execute(translated(sql), [*map(storable, values)]))


def _named(cursor: psycopg.Cursor[Any]) -> list[dict[str, Any]]:
    rows, names = cursor.fetchall(), _names(cursor)
    return [dict(zip(names, row, strict=True)) for row in rows]


def _names(cursor: psycopg.Cursor[Any]) -> list[str]:
    return [column.name for column in cursor.description or ()]
