"""An object store that is away for a minute: what needed it is tried again, everything else goes on,
and nothing is taken for lost.
"""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.bootstrap import Options, open_store, working
from pipeline.jobs.archive_check import check_archive
from pipeline.jobs.recheck import recheck_due
from pipeline.jobs.rounds import poll_once
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Frequency
from storage import objects
from tests.support.newsroom import ALLOWED, newsroom, report, source_table
from tests.support.object_server import Bucket, Gate, gate
from tests.support.sites import Site, feed

NOW, SOON, NEXT_DAY = "2031-03-05T12:00:00Z", "2031-03-05T12:02:00Z", "2031-03-06T13:00:00Z"


@dataclass
class Watched:
    """A data folder whose archive is behind a gate, and the site that it watches."""

    folder: Path
    site: Site
    gate: Gate
    bucket: Bucket

    def options(self, now: str) -> Options:
        return Options(data=self.folder / "var", sources=self.folder / "sources.toml", now=now)

    def poll(self, now: str) -> None:
        asyncio.run(poll_once(self.options(now), (), ()))

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.folder / "var/sendwatch.db")) as db:
            return db.execute(sql).fetchall()

    @property
    def told(self) -> int:
        return len(list((self.folder / "var/outbox").glob("*.eml")))


@pytest.fixture
def watched(tmp_path: Path, bucket: Bucket, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    monkeypatch.setattr(objects, "PATIENCE", timedelta(milliseconds=100))
    with newsroom() as site, gate(bucket.endpoint) as before:
        behind = {"SENDWATCH_ARCHIVE_ENDPOINT": before.endpoint}
        for name, value in (ALLOWED | bucket.environment() | behind).items():
            monkeypatch.setenv(name, value)
        made = Watched(tmp_path, site, before, bucket)
        tables = source_table("news", f"{site.url}/news") + source_table("rest", f"{site.url}/rest")
        (tmp_path / "sources.toml").write_text(tables)
        site.answers["/rest"] = feed()
        store = open_store(made.options(NOW))
        with store.transaction():
            person = store.enlist("outbox", "forum@example.org", "2031-03-05T11:00:00.000Z")
            wish = Interest(id="", rhythm=Frequency.INSTANT)
            store.add_interest(person, wish, "2031-03-05T11:00:00.000Z")
        store.close()
        yield made


def test_a_document_that_cannot_be_archived_is_tried_again_and_told_once(watched: Watched) -> None:
    watched.gate.closed = True
    watched.poll(NOW)
    assert watched.rows("SELECT id, state FROM sources ORDER BY id") == [
        ("news", "ok"),
        ("rest", "ok"),
    ]
    ((state, reason),) = watched.rows("SELECT state, reason FROM publications")
    assert state == "discovered" and "503 Service Unavailable" in reason
    assert watched.rows("SELECT * FROM issues") == [] and watched.told == 0
    watched.gate.closed = False
    watched.poll(SOON)
    ((sha256,),) = watched.rows("SELECT sha256 FROM documents")
    assert watched.bucket.hashes() == {sha256} and watched.told == 1


def test_operators_are_told_of_one_that_stays_away_until_it_is_back(watched: Watched) -> None:
    watched.gate.closed = True
    open_issues = "SELECT kind, message FROM issues WHERE closed_at IS NULL"
    for now in (NOW, SOON):
        watched.poll(now)
    assert watched.rows(open_issues) == []
    watched.poll("2031-03-05T12:10:00Z")
    ((kind, message),) = watched.rows(open_issues)
    assert kind == "archive" and "503 Service Unavailable" in message
    watched.gate.closed = False
    watched.poll("2031-03-05T12:40:00Z")
    assert watched.rows(open_issues) == [] and watched.told == 1


def test_an_archive_that_cannot_be_asked_is_not_missing_anything(watched: Watched) -> None:
    watched.poll(NOW)
    asked = watched.site.times("/report")
    watched.site.show("/report", report("Ealing"))
    watched.gate.closed = True

    async def recheck() -> None:
        async with working(watched.options(NEXT_DAY)) as context:
            looked = await recheck_due(context)
            assert (looked.unreachable, looked.changed, looked.doubtful) == (1, 0, 0)

    asyncio.run(recheck())
    with pytest.raises(objects.ArchiveAway, match="503"):
        asyncio.run(check_archive(watched.options(NEXT_DAY)))
    assert watched.site.times("/report") == asked + 1, "asked by the recheck alone"
    assert watched.rows("SELECT * FROM issues") == []


def test_what_the_bucket_lost_is_fetched_again(watched: Watched) -> None:
    watched.poll(NOW)
    (sha256,) = watched.bucket.hashes()
    watched.bucket.replace(sha256, b"<html>something else</html>")
    checked = asyncio.run(check_archive(watched.options(NEXT_DAY)))
    assert (checked.files, checked.mended, checked.lost) == (1, [sha256], {})
    assert asyncio.run(check_archive(watched.options(NEXT_DAY))).mended == []
