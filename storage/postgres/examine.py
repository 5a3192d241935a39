"""What a server says about a database, for checks: nothing is changed."""

from dataclasses import dataclass

import psycopg

from pipeline.config.options import Server
from storage.postgres.connection import BUSY_SECONDS, access, named_faults
from storage.postgres.migrations import applied
from storage.sql.connection import COPY_MARK
from storage.unfinished import SOURCE


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerState:
    """A database as found. `newest` is when the newest event happened, "" when there is none;
    `bytes` is what it takes on the server's disk; `copied_from` names where a copy to it is from
    that has not ended.
    """

    release: str
    encoding: str
    migrations: tuple[str, ...]
    newest: str
    bytes: int
    copied_from: str = ""


def state_of(server: Server) -> ServerState:
    """The state of the database. Raises StorageError with the remedy."""
    with named_faults(server), psycopg.connect(**access(server, BUSY_SECONDS)) as db:
        db.execute("SET default_transaction_read_only = on")
        ((release, encoding, size),) = db.execute(
            "SELECT current_setting('server_version'), current_setting('server_encoding'),"
            " pg_database_size(current_database())"
        ).fetchall()
        migrations = applied(db)
        ((marked,),) = db.execute("SELECT to_regclass($1)", [COPY_MARK]).fetchall()
        source = db.execute(SOURCE).fetchall() if marked else []
        newest = (
            db.execute("SELECT coalesce(max(at), '') FROM events").fetchall() if migrations else []
        )
    return ServerState(
        release=release.split()[0],
        encoding=encoding,
        migrations=migrations,
        newest=newest[0][0] if newest else "",
        bytes=size,
        copied_from=source[0][0] if source else "",
    )
