"""What is given up and what is not, on a database that the real flow has filled; and the archive in
others' hands.
"""

import asyncio
import hashlib
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from pipeline.bootstrap import Options, open_store
from pipeline.jobs.upkeep import MESSAGE_DAYS, do_upkeep, upkeep_due
from storage.blobs import Blobs
from storage.store import Store
from tests.support.replay import COMMAND, environment, sendwatch_here

pytestmark = pytest.mark.replay

DEMO_ENDS = datetime(2031, 3, 7, 18, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose `var` is that of the demo: publications about inspections and others, messages
    sent.
    """
    folder = tmp_path_factory.mktemp("upkeep")
    subprocess.run(
        [COMMAND, "demo", "--no-serve"],
        cwd=folder,
        env=environment(),
        capture_output=True,
        timeout=250,
        check=True,
    )
    (made,) = folder.rglob("sendwatch.db")
    shutil.copytree(made.parent, folder / "var")
    return folder


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    shutil.copytree(filled / "var", tmp_path / "var")
    return tmp_path


def count(folder: Path, sql: str) -> int:
    with closing(sqlite3.connect(folder / "var" / "sendwatch.db")) as db:
        return int(db.execute(sql).fetchone()[0])


def opened(folder: Path) -> Store:
    return open_store(Options(data=folder / "var"))


def test_messages_go_after_a_year_and_nobody_is_told_again(folder: Path) -> None:
    store, archive = opened(folder), Blobs(folder / "var" / "archive")
    pairs = (
        "SELECT d.subscriber_id, ip.inspection_id, d.rhythm FROM deliveries d JOIN"
        " delivery_publications dp ON dp.delivery_id = d.id JOIN inspection_publications ip ON"
        " ip.publication_id = dp.publication_id"
    )
    asked = [tuple(row.values()) for row in store.rows(f"SELECT DISTINCT * FROM ({pairs})")]

    def told() -> list[frozenset[str]]:
        return [store.told(who, [id], rhythm)[id] for who, id, rhythm in asked]

    before = told()
    assert before and all(before)
    early = asyncio.run(
        do_upkeep(store, archive, DEMO_ENDS + timedelta(days=MESSAGE_DAYS - 6), 0, whole=False)
    )
    assert early.messages == 0
    late = asyncio.run(
        do_upkeep(store, archive, DEMO_ENDS + timedelta(days=MESSAGE_DAYS + 1), 0, whole=True)
    )
    assert late.messages > 0
    assert count(folder, "SELECT count(*) FROM deliveries") == 0
    assert told() == before
    store.close()


def test_bytes_of_other_things_go_and_those_of_inspections_stay(folder: Path) -> None:
    store, archive = opened(folder), Blobs(folder / "var" / "archive")
    findings = count(folder, "SELECT count(*) FROM findings")
    done = asyncio.run(do_upkeep(store, archive, DEMO_ENDS + timedelta(days=366), 365, whole=False))
    assert done.documents > 0 and done.bytes > 0
    for row in store.rows(
        "SELECT d.sha256, d.bytes_gone_at, p.label, p.state FROM documents d JOIN publications p ON"
        " p.id = d.publication_id"
    ):
        assert archive.path(row["sha256"]).exists() == (row["bytes_gone_at"] is None)
        assert (row["bytes_gone_at"] is not None) == (
            row["label"] == "other" and row["state"] == "ended"
        )
    assert count(folder, "SELECT count(*) FROM findings") == findings
    assert (
        asyncio.run(
            do_upkeep(store, archive, DEMO_ENDS + timedelta(days=366), 365, whole=False)
        ).documents
        == 0
    )
    store.close()


def test_bytes_that_an_inspection_shares_stay(folder: Path) -> None:
    store, archive = opened(folder), Blobs(folder / "var" / "archive")
    (shared,) = store.rows(
        "SELECT d.sha256 FROM documents d JOIN publications p ON p.id = d.publication_id WHERE"
        " p.state = 'recorded' LIMIT 1"
    )
    with store.transaction():
        other = (
            "SELECT document_id FROM publications WHERE label = 'other' AND state = 'ended' LIMIT 1"
        )
        store.run(f"UPDATE documents SET sha256 = ? WHERE id = ({other})", shared["sha256"])
    asyncio.run(do_upkeep(store, archive, DEMO_ENDS + timedelta(days=366), 365, whole=False))
    assert archive.path(shared["sha256"]).exists()
    store.close()


def test_it_is_due_once_a_day() -> None:
    now = datetime(2031, 3, 7, 18, tzinfo=UTC)
    assert upkeep_due(None, now)
    assert not upkeep_due("2031-03-06T19:00:00.000Z", now)
    assert upkeep_due("2031-03-06T17:00:00.000Z", now)


def test_the_command_says_what_was_given_up(folder: Path) -> None:
    (folder / "sources.toml").write_text("")
    ran = sendwatch_here(["--now", "2033-01-01", "upkeep"], folder)
    assert ran.returncode == 0, ran.stderr
    assert (
        ran.stdout.startswith("deleted: ")
        and "0 messages" not in ran.stdout
        and "0 documents" not in ran.stdout
    )


def test_the_archive_is_read_by_the_tools_of_web_archives(folder: Path) -> None:
    ran = sendwatch_here(["export", "warc", "out.warc.gz"], folder)
    assert ran.returncode == 0, ran.stderr
    stored = count(folder, "SELECT count(*) FROM documents")
    assert f"{stored} documents" in ran.stdout
    seen: dict[str, str] = {}
    with (folder / "out.warc.gz").open("rb") as file:
        for record in ArchiveIterator(file, check_digests=True):
            if record.rec_type == "response":
                body = record.content_stream().read()
                seen[hashlib.sha256(body).hexdigest()] = record.rec_headers.get_header(
                    "WARC-Target-URI"
                )
                assert record.http_headers.get_header("Content-Length") == str(len(body))
                assert record.digest_checker.passed is not False
            elif record.rec_type == "request":
                assert "sendwatch/" in (record.http_headers.get_header("User-Agent") or "")
    assert len(seen) == count(folder, "SELECT count(DISTINCT sha256) FROM documents")
    rows = opened(folder).rows("SELECT sha256, final_url FROM documents")
    assert all(row["sha256"] in seen for row in rows)
