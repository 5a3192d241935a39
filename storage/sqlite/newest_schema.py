"""Whether a database has the newest schema, told without loading the migrations."""

import sqlite3

NEWEST = "m0030_channels"
"""The last migration of `storage.sqlite.migrations`."""


def is_newest(db: sqlite3.Connection) -> bool:
    """Whether the last migration that was applied to `db` is the last one that there is."""
    kept = db.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if kept is None:
        return False
    last = db.execute("SELECT name FROM _sqlite_migrations ORDER BY rowid DESC LIMIT 1").fetchone()
    return bool(last == (NEWEST,))
