"""Keeps a small database of each version of the schema, for the test that upgrades them all.

Run it after adding a migration: it takes the newest database in tests/unit/storage/schemas, applies
what is new, one migration at a time, and writes a file for each.
"""

import gzip
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from storage.sqlite.migrations import known_migrations, schema

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "unit" / "storage" / "schemas"


def main() -> None:
    """Writes the files that are missing; existing ones are never changed."""
    names = known_migrations()
    kept = [name for name in names if (FOLDER / f"{name}.db.gz").exists()]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kept.db"
        path.write_bytes(gzip.decompress((FOLDER / f"{kept[-1]}.db.gz").read_bytes()))
        for name in names[len(kept) :]:
            with closing(sqlite3.connect(path, isolation_level=None)) as raw:
                raw.execute("PRAGMA foreign_keys=OFF")
                after = names[names.index(name) + 1 :][:1]
                schema.apply(Database(raw), stop_before=after)
                raw.execute("VACUUM")
            packed = gzip.compress(path.read_bytes(), mtime=0)
            (FOLDER / f"{name}.db.gz").write_bytes(packed)
            print(f"{name}: {len(packed)} bytes")


if __name__ == "__main__":
    main()
