"""A backup is what the data folder was at one moment, and a restored one is the same again."""

import json
import os
import sqlite3
import subprocess
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.config.options import Options
from pipeline.errors import SettingsError, StorageError
from pipeline.jobs.status import health_of, service_lines
from pipeline.model.health import Lane
from storage.backup import make, restore
from storage.backup.checksums import read_sums, write_sums
from storage.backup.make import make_backup
from storage.backup.restore import MARK
from storage.blobs import Blobs
from storage.copying import begin_copy
from storage.lock import WorkerLock, at_work
from storage.sqlite.migrations import known_migrations
from storage.store import Store
from tests.support.replay import COMMAND, environment, sendwatch_here

NOW = "2031-03-04T08:00:00.000Z"
BODIES = (b"<p>one</p>", b"%PDF two", b"three" * 1000)


def filled(data: Path) -> Path:
    """A data folder with three archived documents, a key and a message in the outbox."""
    store, blobs = Store(data_folder(data) / "sendwatch.db"), Blobs(data / "archive")
    with store.transaction():
        store.run(
            "INSERT INTO sources (id, kind, url, publisher, every, reuse, enabled, added_at)"
            " VALUES ('news', 'feed', 'https://example.org/rss', 'Example', 3600, 'quote', 1, ?)",
            NOW,
        )
        for number, body in enumerate(BODIES):
            store.run(
                "INSERT INTO publications (id, source_id, source_ref, url, title, summary, kind,"
                " publisher, first_seen, origin, state) VALUES (?, 'news', ?, ?, 'A title', '',"
                " '', 'Example', ?, 'live', 'recorded')",
                f"p{number}",
                str(number),
                f"https://example.org/{number}",
                NOW,
            )
            store.run(
                "INSERT INTO documents (id, publication_id, sha256, media_type, bytes, fetched_at,"
                " final_url, headers) VALUES (?, ?, ?, 'text/html', ?, ?, '', '{}')",
                f"d{number}",
                f"p{number}",
                blobs.put(body),
                len(body),
                NOW,
            )
    store.close()
    (data / "keys.json").write_text("[]")
    (data / "outbox").mkdir()
    (data / "outbox" / "2031-03-04-news.eml").write_text("To: a@example.org\n\nNews")
    (data / "outbox" / ".half.part").write_text("To: b@exa")
    return data


def data_folder(path: Path) -> Path:
    path.mkdir()
    return path


def dump(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as db:
        return list(db.iterdump())


def files(folder: Path) -> dict[str, bytes]:
    """The bytes of every file that a backup has to bring back, without the database."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(("sendwatch.db", "worker.lock", "."))
    }


def test_a_restored_data_folder_is_the_same(tmp_path: Path) -> None:
    data, new = filled(tmp_path / "var"), tmp_path / "elsewhere" / "var"
    made = make_backup(data, tmp_path / "backup", NOW)
    assert (made.documents, made.missing, made.bytes) == (3, (), sum(map(len, BODIES)))
    restore.restore(tmp_path / "backup", new)
    assert dump(new / "sendwatch.db") == dump(data / "sendwatch.db")
    assert files(new) == files(data) and len(files(new)) == 5


def test_a_copy_of_a_service_at_work_is_not_at_work(tmp_path: Path) -> None:
    data, new = filled(tmp_path / "var"), tmp_path / "new"
    store, now = Store(data / "sendwatch.db"), datetime(2031, 3, 4, 8, 1, tzinfo=UTC)
    with store.transaction():
        store.note_progress(Lane.POLLING, NOW)
    with WorkerLock(data):
        make_backup(data, tmp_path / "backup", NOW)
        (said, *_) = service_lines(health_of(store, now, at_work(Options(data=data))))
        assert said == "the service is at work: polling 60 seconds ago"
    restore.restore(tmp_path / "backup", new)
    for folder in (new, data):
        of_copy = Store(folder / "sendwatch.db", read_only=True)
        health = health_of(of_copy, now, at_work(Options(data=folder)))
        assert [*service_lines(health)] == [
            "- service: not at work here since 2031-03-04 08:00: start it with `sendwatch run`"
        ]


def test_half_a_copy_is_not_backed_up(tmp_path: Path) -> None:
    data = data_folder(tmp_path / "data")
    store = Store(data / "sendwatch.db")
    begin_copy("postgresql://elsewhere/one", store, ())
    store.close()
    with pytest.raises(StorageError, match="is being copied from postgresql://elsewhere/one"):
        make_backup(data, tmp_path / "backup", "2031-03-05T09:00:00.000Z")
    assert not (tmp_path / "backup").exists()


def test_the_list_of_hashes_is_one_that_sha256sum_reads(tmp_path: Path) -> None:
    make_backup(filled(tmp_path / "var"), tmp_path / "backup", NOW)
    words = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    ran = subprocess.run(words, cwd=tmp_path / "backup", capture_output=True, text=True, check=True)
    assert ran.stdout.count(": OK") == 7


def test_a_backup_made_during_writes_is_of_one_moment(tmp_path: Path) -> None:
    data = filled(tmp_path / "var")
    enough, wrote = threading.Event(), threading.Semaphore(0)

    def write() -> None:
        store, number = Store(data / "sendwatch.db"), 0
        while not enough.is_set():
            with store.transaction():
                for name in ("left", "right"):
                    store.run(
                        "INSERT INTO events (name, version, subject, input, origin, payload, at)"
                        " VALUES (?, 1, ?, '', 'live', '{}', 't')",
                        name,
                        str(number),
                    )
            number += 1
            wrote.release()
        store.close()

    writer = threading.Thread(target=write)
    writer.start()
    seen = []
    for number in range(5):
        for _ in range(10):
            wrote.acquire()
        make_backup(data, tmp_path / f"backup{number}", NOW)
        with closing(sqlite3.connect(tmp_path / f"backup{number}" / "sendwatch.db")) as db:
            query = "SELECT sum(name = 'left'), sum(name = 'right') FROM events"
            left, right = db.execute(query).fetchone()
        assert left == right
        seen.append(left)
    enough.set()
    writer.join()
    assert seen == sorted(seen) and seen[0] < seen[-1]


def test_what_is_in_the_write_ahead_log_is_copied_too(tmp_path: Path) -> None:
    data = filled(tmp_path / "var")
    store = Store(data / "sendwatch.db")
    with store.transaction():
        store.run("UPDATE publications SET title = 'Only in the log' WHERE id = 'p1'")
    assert (data / "sendwatch.db-wal").stat().st_size > 0
    make_backup(data, tmp_path / "backup", NOW)
    store.close()
    assert any("Only in the log" in line for line in dump(tmp_path / "backup" / "sendwatch.db"))
    assert not list((tmp_path / "backup").glob("*-wal"))


def test_without_the_archive_its_hashes_are_listed(tmp_path: Path) -> None:
    data = filled(tmp_path / "var")
    made = make_backup(data, tmp_path / "backup", NOW, archive=False)
    assert not made.archive and not (tmp_path / "backup" / "archive").exists()
    listed = read_sums(tmp_path / "backup" / "archive.sha256")
    assert (
        listed == {f"archive/{name[:2]}/{name[2:4]}/{name}": name for name in listed.values()}
        and len(listed) == 3
    )
    restore.restore(tmp_path / "backup", tmp_path / "new")
    assert dump(tmp_path / "new" / "sendwatch.db") == dump(data / "sendwatch.db")


@pytest.mark.parametrize("harm", ["gone", "damaged"])
def test_a_document_that_the_archive_lost_is_named_and_the_rest_is_kept(
    tmp_path: Path, harm: str
) -> None:
    data = filled(tmp_path / "var")
    lost = Blobs(data / "archive").put(BODIES[1])
    path = Blobs(data / "archive").path(lost)
    path.unlink() if harm == "gone" else path.write_bytes(b"%PDF twO")
    ran = sendwatch_here(["backup", str(tmp_path / "backup"), "--json"], tmp_path)
    assert ran.returncode == 1
    about = json.loads(ran.stdout)
    assert about["missing"] == [lost] and about["documents"] == 3
    restore.restore(tmp_path / "backup", tmp_path / "new")
    assert len(files(tmp_path / "new" / "archive")) == 2


def test_bytes_given_up_while_the_copy_is_made_are_not_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = filled(tmp_path / "var")
    lost = Blobs(data / "archive").put(BODIES[1])

    def give_up(*given: Path) -> None:
        copy(*given)
        Blobs(data / "archive").path(lost).unlink()
        store = Store(data / "sendwatch.db")
        with store.transaction():
            store.bytes_gone("d1", NOW)
        store.close()

    copy = make.copy_database
    monkeypatch.setattr(make, "copy_database", give_up)
    assert make_backup(data, tmp_path / "backup", NOW).missing == ()


def test_documents_of_an_earlier_backup_are_linked_unless_it_is_damaged(tmp_path: Path) -> None:
    data = filled(tmp_path / "var")
    make_backup(data, tmp_path / "first", NOW)
    names = [name for name in files(tmp_path / "first") if name.startswith("archive")]
    (tmp_path / "first" / names[0]).write_bytes(b"damaged")
    made = make_backup(data, tmp_path / "second", NOW, earlier=tmp_path / "first")
    assert made.missing == ()
    same = [(tmp_path / "first" / n).samefile(tmp_path / "second" / n) for n in names]
    assert same == [False, True, True]
    restore.restore(tmp_path / "second", tmp_path / "new")


def spoil(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(-2, os.SEEK_END)
        file.write(b"#")


@pytest.mark.parametrize("name", ["sendwatch.db", "keys.json", "archive", "SHA256SUMS"])
def test_a_damaged_backup_is_not_restored(tmp_path: Path, name: str) -> None:
    make_backup(filled(tmp_path / "var"), tmp_path / "backup", NOW)
    place = tmp_path / "backup" / name
    if name == "SHA256SUMS":
        place.write_text(place.read_text().replace("a", "b"))
    elif name == "keys.json":
        place.unlink()
    else:
        spoil(next(each for each in [place, *place.rglob("*")] if each.is_file()))
    ran = sendwatch_here(
        ["restore", str(tmp_path / "backup")], folder := data_folder(tmp_path / "new")
    )
    assert ran.returncode == 1 and "damaged" in ran.stderr and "Traceback" not in ran.stderr
    assert not (folder / "var" / "sendwatch.db").exists()


def test_a_list_cannot_name_files_outside_the_backup(tmp_path: Path) -> None:
    make_backup(filled(tmp_path / "var"), tmp_path / "backup", NOW)
    sums = tmp_path / "backup" / "SHA256SUMS"
    write_sums(sums, read_sums(sums) | {"../../stolen": "0" * 64})
    with pytest.raises(SettingsError, match="not a line"):
        restore.restore(tmp_path / "backup", tmp_path / "new")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    data = filled(tmp_path / "var")
    make_backup(data, tmp_path / "backup", NOW)
    with pytest.raises(SettingsError, match="exists already"):
        make_backup(data, tmp_path / "backup", NOW)
    with pytest.raises(SettingsError, match="never overwrites"):
        restore.restore(tmp_path / "backup", data)
    with pytest.raises(SettingsError, match="is in the data folder"):
        make_backup(data, data / "backup", NOW)


def test_an_interrupted_restore_can_be_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, new = filled(tmp_path / "var"), tmp_path / "new"
    make_backup(data, tmp_path / "backup", NOW)
    real, calls = restore.copy_file, []

    def stop(source: Path, target: Path) -> None:
        calls.append(target)
        if len(calls) == 3:
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr(restore, "copy_file", stop)
    with pytest.raises(KeyboardInterrupt):
        restore.restore(tmp_path / "backup", new)
    assert (new / MARK).exists() and not (new / "sendwatch.db").exists()
    restore.restore(tmp_path / "backup", new)
    assert not (new / MARK).exists() and files(new) == files(data)


def test_a_full_disk_is_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    filled(tmp_path / "var")
    limited = f"ulimit -f 8; exec {COMMAND} backup {tmp_path / 'backup'}"
    ran = subprocess.run(
        ["bash", "-c", limited],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1 and len(ran.stderr.splitlines()) == 1, ran.stderr
    assert "disk" in ran.stderr
    assert [each.name for each in tmp_path.iterdir()] == ["var"]


def test_a_later_version_is_named_by_both(tmp_path: Path) -> None:
    data = filled(tmp_path / "var")
    with closing(sqlite3.connect(data / "sendwatch.db")) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('sendwatch', 'm9999_later', 't')"
        )
        db.commit()
    with pytest.raises(StorageError, match=r"later version of sendwatch \(m9999_later\)"):
        Store(data / "sendwatch.db")
    assert make_backup(data, tmp_path / "backup", NOW).migrations[-1] == "m9999_later"
    with pytest.raises(StorageError, match="later version of sendwatch"):
        restore.restore(tmp_path / "backup", tmp_path / "new")
    assert "m9999_later" not in known_migrations()


def test_something_else_is_not_a_backup(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="is not a backup of sendwatch"):
        restore.restore(tmp_path, tmp_path / "new")
    with pytest.raises(StorageError, match="nothing to back up"):
        make_backup(tmp_path, tmp_path / "backup", NOW)
