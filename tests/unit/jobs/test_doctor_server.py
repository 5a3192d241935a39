"""What `doctor` says of a database on a server, and of the files of `pg_dump`."""

import os
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from pipeline.config.options import Server
from pipeline.config.settings import BackupSettings
from pipeline.jobs.doctor.database_server import dumps_check, server_checks
from storage.postgres.migrations import known_migrations
from storage.store import Store
from tests.contracts.examples import NOW, SOURCE, discovered
from tests.support.postgres import new_database, programs


def test_a_new_database_and_one_in_use_are_sound(postgres_server: Server) -> None:
    server = new_database(postgres_server)
    ((check,), newest) = server_checks(server)
    assert (check.state, newest) == ("ok", "") and "makes its tables" in check.found
    store = Store(server)
    with store.transaction():
        store.sync_sources([SOURCE], NOW)
    discovered(store)
    store.close()
    ((check,), newest) = server_checks(server)
    assert (check.state, newest) == ("ok", NOW) and known_migrations()[-1] in check.found


def test_a_later_version_s_database_and_one_of_another_encoding_are_faults(
    postgres_server: Server,
) -> None:
    server = new_database(postgres_server)
    store = Store(server)
    store.run("INSERT INTO sendwatch_migrations VALUES ('9999_later')")
    store.close()
    ((check,), _) = server_checks(server)
    assert check.state == "fault" and "9999_later" in check.found
    with psycopg.connect(postgres_server.url, autocommit=True) as db:
        db.execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    latin = Server(f"{postgres_server.url.rpartition('/')[0]}/latin")
    ((check,), _) = server_checks(latin)
    assert check.state == "fault" and "LATIN1" in check.found and "UTF8" in check.remedy


def test_a_server_that_is_not_there_is_a_fault() -> None:
    ((check,), newest) = server_checks(Server("postgresql://sendwatch@127.0.0.1:9/none"))
    assert (check.state, newest) == ("fault", "") and "127.0.0.1:9" in check.found


def test_dumps_are_looked_for_and_read(
    postgres_database: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store(postgres_database).close()
    folder, now = str(tmp_path), datetime.now(UTC)
    found = programs()
    assert found is not None
    monkeypatch.setenv("PATH", f"{found}{os.pathsep}{os.environ['PATH']}")
    assert dumps_check(BackupSettings(), now).state == "advice"
    assert dumps_check(BackupSettings(folder), now).state == "fault"
    dump = tmp_path / "monday.dump"
    subprocess.run(
        [found / "pg_dump", "--format=custom", f"--file={dump}", postgres_database.url], check=True
    )
    check = dumps_check(BackupSettings(folder), now)
    assert check.state == "ok" and "monday.dump" in check.found
    assert dumps_check(BackupSettings(folder), now + timedelta(days=3)).state == "fault"
    dump.write_bytes(dump.read_bytes()[:100])
    assert "cannot be restored" in dumps_check(BackupSettings(folder), now).found
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert dumps_check(BackupSettings(folder), now).state == "advice"
