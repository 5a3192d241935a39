"""The schema as numbered files of SQL: forward only, all that are missing in one transaction, never
edited once released.
"""

from pathlib import Path
from typing import Any

from psycopg import Connection

from pipeline.errors import StorageError

SCHEMA = Path(__file__).with_name("schema")
LOCK = "SELECT pg_advisory_xact_lock(1936027236)"
"""The lock that whoever writes holds until the transaction ends."""
LOCK_TOGETHER = "SELECT pg_advisory_xact_lock_shared(1936027236)"
"""The same lock, as those hold it who write beside each other what nobody else reads."""


def known_migrations() -> tuple[str, ...]:
    """The names of all migrations of this version, oldest first."""
    return tuple(sorted(path.stem for path in SCHEMA.glob("*.sql")))


def applied(db: Connection[Any]) -> tuple[str, ...]:
    """The names of the migrations that the database has, oldest first."""
    ((there,),) = db.execute("SELECT to_regclass('sendwatch_migrations') IS NOT NULL").fetchall()
    if not there:
        return ()
    return tuple(
        name for (name,) in db.execute("SELECT name FROM sendwatch_migrations ORDER BY name")
    )


def check_not_later(names: tuple[str, ...]) -> None:
    """Raises StorageError when this version does not know one of the migrations."""
    if later := sorted(set(names) - set(known_migrations())):
        raise StorageError(
            f"the database was made by a later version of sendwatch ({later[-1]}): install that"
            " version or a later one, or restore a backup of before"
        )


def bring_up_to_date(db: Connection[Any]) -> None:
    """Applies the migrations that are missing, or none. Raises StorageError for a later schema."""
    check_not_later(have := applied(db))
    if have == known_migrations():
        return
    with db.transaction():
        db.execute(LOCK)
        db.execute(
            "CREATE TABLE IF NOT EXISTS sendwatch_migrations (name TEXT PRIMARY KEY, applied_at"
            " TIMESTAMPTZ NOT NULL DEFAULT now())"
        )
        # another process may have been quicker
        for name in sorted(set(known_migrations()) - set(applied(db))):
            db.execute((SCHEMA / f"{name}.sql").read_bytes())
            db.execute("INSERT INTO sendwatch_migrations VALUES ($1)", [name])
