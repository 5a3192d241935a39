"""New databases of SQLite for tests: each a copy of one that the migrations made once.

Their commits are not flushed to the disk: nothing that tests do to a machine needs it.
"""

import sqlite3
from pathlib import Path

import pytest

from storage.sqlite.connection import SQLiteDatabase


def copied_when_new(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """Lets every database that is new in this process be a copy of one that is made now."""
    first = SQLiteDatabase(folder / "first.db")
    made = sqlite3.connect(":memory:", check_same_thread=False)
    first.raw.backup(made)
    first.close()
    prepare, migrate = SQLiteDatabase._prepare_writing, SQLiteDatabase._bring_up_to_date

    def prepare_quickly(self: SQLiteDatabase) -> None:
        prepare(self)
        self.raw.execute("PRAGMA synchronous=OFF")

    def copy_or_migrate(self: SQLiteDatabase, read_only: bool) -> None:
        if read_only or self.raw.execute("SELECT 1 FROM sqlite_master").fetchone():
            migrate(self, read_only)
            return
        self._prepare_writing()
        made.backup(self.raw)

    patch.setattr(SQLiteDatabase, "_prepare_writing", prepare_quickly)
    patch.setattr(SQLiteDatabase, "_bring_up_to_date", copy_or_migrate)
