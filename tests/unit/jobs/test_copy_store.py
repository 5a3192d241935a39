"""Everything that is stored moves to a server and back, and is the same in the end."""

import hashlib
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.bootstrap import Options, open_store
from pipeline.config.options import Server
from pipeline.errors import Busy, SettingsError, StorageError
from pipeline.jobs import copy_store as job
from pipeline.jobs.copy_store import copy_store, place_named
from pipeline.jobs.doctor.data_folder import database_check
from pipeline.jobs.doctor.database_server import server_checks
from pipeline.model.terms import Frequency
from storage import copying
from storage.blobs import Blobs as Folder
from storage.looking import looking
from storage.postgres import connection
from storage.status_reader import StatusReader
from storage.store import Store
from tests.support.object_server import Bucket
from tests.support.postgres import new_database
from tests.support.world import World

BODIES = (b"a report", b"a letter", b"a plan")


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A store with something in most tables: inspections, messages, tasks done and waiting."""
    (tmp_path / "from").mkdir()
    made = World(tmp_path / "from")
    made.at("2024-03-04T09:00")
    for area in range(3):
        made.add(f"reader{area}@example.org", Frequency.INSTANT, consent="asked")
        made.record(area, quote=f"Leaders of area {area} know it, “well” 😀.")
    made.round()
    made.record(0, started="2024-01-09", quote="Waits are long.")
    with made.store.transaction():
        made.store.run("UPDATE publications SET summary = ?", "no\x00thing")
        made.store.run("INSERT INTO former_findings VALUES ('b', 'p', 'q'), ('a', 'p', 'q')")
    made.store.close()
    return made


def test_there_and_back_everything_is_the_same(world: World, postgres_server: Server) -> None:
    first, server = world.folder / "sendwatch.db", new_database(postgres_server)
    second = world.folder.parent / "back" / "sendwatch.db"
    said: list[str] = []
    there = copy_store(Options(data=world.folder), first, server, said.append)
    assert there.tables["findings"] == 4 and there.tables["subscribers"] == 3
    assert any(words.startswith("findings") for words in said)
    second.parent.mkdir()
    back = copy_store(Options(data=world.folder), server, second, said.append)
    assert back == there
    store, again = Store(server), Store(second)
    try:
        for each in (store, again):
            with each.transaction():
                each.run("INSERT INTO upkeeps VALUES ('2024-03-05')")
            assert [
                row["id"] for row in each.rows("SELECT id FROM former_findings ORDER BY rowid")
            ] == ["b", "a"]
        # numbers go on after those that were copied
        assert store.newest_finding() == again.newest_finding() == 4
        for each in (store, again):
            with each.transaction():
                number = each.rows(
                    "INSERT INTO events (name, version, subject, input, origin, payload, at) VALUES"
                    " ('x', 1, 's', '', 'live', '{}', '2024') RETURNING id"
                )[0]["id"]
            assert number == there.tables["events"] + 1
    finally:
        store.close()
        again.close()


def test_a_copy_that_was_cut_short_goes_on_where_it_was(
    world: World, postgres_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "AT_ONCE", 1)
    file, server = world.folder / "sendwatch.db", new_database(postgres_server)
    copied: list[str] = []

    def cut(words: str) -> None:
        copied.append(words)
        if words == "events: 2 rows":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy_store(Options(data=world.folder), file, server, cut)
    before, again = set(copied), list[str]()
    done = copy_store(Options(data=world.folder), file, server, again.append)
    assert done.tables["events"] > 2
    assert not before & {words for words in again if words.endswith("rows")}


def test_nothing_is_overwritten_and_no_other_copy_is_mixed_in(
    world: World, postgres_server: Server, tmp_path: Path
) -> None:
    file, server, options = world.folder / "sendwatch.db", new_database(postgres_server), Options()
    copy_store(options, file, server, print)
    with pytest.raises(SettingsError, match="is not empty"):
        copy_store(options, file, server, print)
    other = tmp_path / "other"
    other.mkdir()
    Store(other / "sendwatch.db").close()
    half = new_database(postgres_server)
    with pytest.raises(KeyboardInterrupt):
        copy_store(options, file, half, interrupt)
    with pytest.raises(SettingsError, match="is not empty"):
        copy_store(options, other / "sendwatch.db", half, print)


def test_nothing_runs_on_a_copy_that_has_not_ended(
    world: World, postgres_server: Server, tmp_path: Path
) -> None:
    file, server = world.folder / "sendwatch.db", new_database(postgres_server)
    options = Options(data=tmp_path / "var", server=server)
    with pytest.raises(KeyboardInterrupt):
        copy_store(options, file, server, interrupt)
    remedy = f"run `sendwatch copy-store {file} {server}` until it ends"
    for opened in (
        open_store,
        lambda options: looking(options, Store).__enter__(),
        lambda options: looking(options, StatusReader).__enter__(),
    ):
        with pytest.raises(StorageError, match=re.escape(remedy)):
            opened(options)
    (said,), _ = server_checks(server)
    assert said.state == "fault" and remedy in said.remedy
    copy_store(options, file, server, print)
    open_store(options).close()
    back = tmp_path / "back"
    back.mkdir()
    with pytest.raises(KeyboardInterrupt):
        copy_store(options, server, back / "sendwatch.db", interrupt)
    assert database_check(back / "sendwatch.db").state == "fault"
    with pytest.raises(StorageError, match=f"it is being copied from {re.escape(str(server))}"):
        open_store(Options(data=back))


def test_the_archive_moves_too_and_what_is_there_is_left(
    world: World,
    postgres_server: Server,
    tmp_path: Path,
    bucket: Bucket,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in bucket.environment().items():
        monkeypatch.setenv(name, value)
    file, server = world.folder / "sendwatch.db", new_database(postgres_server)
    disk, store = Folder(world.folder / "archive"), Store(file)
    kept, lost, damaged = [hashlib.sha256(body).hexdigest() for body in BODIES]
    for body in BODIES:
        disk.put(body)
    disk.path(lost).unlink()
    with store.transaction():
        publications = [row["id"] for row in store.rows("SELECT id FROM publications LIMIT 3")]
        store.run("DELETE FROM documents")
        for publication, sha256 in zip(publications, (kept, lost, damaged), strict=True):
            store.run(
                "INSERT INTO documents (id, publication_id, sha256, media_type, bytes, fetched_at,"
                " final_url, headers) VALUES (?, ?, ?, 'text/html', 1, '2024', 'x', '{}')",
                sha256,
                publication,
                sha256,
            )
    store.close()
    there = copy_store(Options(data=tmp_path), file, server, print).archive
    assert (there.copied, there.there, there.missing) == (2, 0, (lost,))
    assert bucket.hashes() == {kept, damaged}
    bucket.replace(damaged, b"something else")
    back = tmp_path / "back"
    Folder(back / "archive").put(BODIES[0])
    again = copy_store(Options(data=tmp_path), server, back / "sendwatch.db", print).archive
    assert (again.copied, again.there, set(again.missing)) == (0, 1, {lost, damaged})


def interrupt(_: str) -> None:
    raise KeyboardInterrupt


def test_what_differs_in_the_end_is_named(
    world: World, postgres_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, server = world.folder / "sendwatch.db", new_database(postgres_server)

    def meddle(words: str) -> None:
        if words == "areas: comparing":
            with closing(sqlite3.connect(file)) as db, db:
                db.execute("UPDATE subscribers SET paused = 1")

    with pytest.raises(StorageError, match=r"subscribers of .* are not the same"):
        copy_store(Options(data=world.folder), file, server, meddle)
    monkeypatch.setattr(job, "digest_of", lambda store, table: "")
    monkeypatch.setattr(job, "_export_of", lambda record, name, url: str(record.store.place))
    with pytest.raises(StorageError, match="exports of findings differ"):
        copy_store(Options(data=world.folder), file, server, print)


def test_nobody_works_on_either_meanwhile(
    world: World, postgres_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.0)
    server = new_database(postgres_server)
    worker = Store(server)
    worker.work_alone()
    with pytest.raises(Busy):
        copy_store(Options(data=world.folder), world.folder / "sendwatch.db", server, print)
    worker.close()


def test_a_folder_a_file_and_a_server_can_be_named(tmp_path: Path) -> None:
    options, url = Options(data=tmp_path), "postgresql://sendwatch@db.example.org/sendwatch"
    assert place_named(str(tmp_path), options) == tmp_path / "sendwatch.db"
    assert place_named(str(tmp_path / "other.db"), options) == tmp_path / "other.db"
    assert place_named(url, options) == Server(url)
    for wrong in ("mysql://db/x", "postgresql://sendwatch:secret@db.example.org/sendwatch"):
        with pytest.raises(SettingsError) as fault:
            place_named(wrong, options)
        assert "secret" not in str(fault.value)
    with pytest.raises(SettingsError, match="backup"):
        copy_store(options, tmp_path / "a.db", tmp_path / "b.db", print)
    with pytest.raises(SettingsError, match="does not exist"):
        copy_store(options, tmp_path / "a.db", Server(url), print)
