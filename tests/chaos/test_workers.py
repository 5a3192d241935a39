"""No kill of a worker loses or repeats anything: the short form of `make chaos-workers`; and what
four workers know is what one process knows.
"""

import json
import signal
import subprocess
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import psycopg
import pytest

from pipeline.config.options import Server
from tests.chaos.workers import tried
from tests.support.natural_keys import snapshot
from tests.support.paths import SHARED
from tests.support.postgres import new_database
from tests.support.replay import (
    SOURCES,
    Web,
    command_line,
    environment,
    sendwatch,
    stored_web,
)
from tests.support.service import until

pytestmark = [pytest.mark.replay, pytest.mark.slow, pytest.mark.timeout(1800)]

STEPS = [
    date(2017, 6, 1),
    date(2020, 1, 1),
    date(2024, 12, 1),
    date(2024, 12, 18),
    date(2025, 3, 31),
]
UNCHECKED = {"SENDWATCH_CHANGES_CHECKS_A_ROUND": "0"}
"""`poll` looks for corrections too, which is the upkeep's of workers."""


def test_workers_that_are_killed_lose_nothing_and_ask_one_thing_at_a_time(tmp_path: Path) -> None:
    found = tried(tmp_path, 9)
    assert (found.lost, found.at_once) == (0, 1), found
    assert found.repeated <= found.kills, "at most the message in flight"


@pytest.mark.skipif(
    not SHARED.exists(), reason="needs the stored web of real publications beside the project"
)
def test_four_workers_know_what_one_process_knows(tmp_path: Path, postgres_server: Server) -> None:
    """A replay of real publications, by workers over PostgreSQL and by `poll` over a file."""
    server = new_database(postgres_server)
    one, four = tmp_path / "one", tmp_path / "four"
    for folder in (one, four):
        folder.mkdir()
        (folder / "sources.toml").write_text(SOURCES)
    with stored_web(tmp_path) as web:
        for day in STEPS:
            web.move(day)
            polled = sendwatch(["--now", str(day), "poll"], one, web, UNCHECKED)
            assert polled.returncode == 0, polled.stdout + polled.stderr
            together(four, web, server, day)
    copied = sendwatch(["copy-store", server.url, str(tmp_path / "copy")], tmp_path)
    assert copied.returncode == 0, copied.stdout + copied.stderr
    alone = snapshot(one / "var" / "sendwatch.db")
    shared = snapshot(tmp_path / "copy" / "sendwatch.db")
    for facts in ("publications", "documents", "inspections", "findings", "waiting"):
        assert shared[facts] == alone[facts], facts
    assert plain(shared["texts"]) == plain(alone["texts"])
    assert alone["findings"] and alone["inspections"]


def plain(texts: Iterable[tuple[str, str, str, str, str]]) -> list[tuple[object, ...]]:
    """Texts with their JSON read: a server keeps its keys in another order."""
    return sorted((*own, json.loads(starts), json.loads(blocks)) for *own, starts, blocks in texts)


def together(folder: Path, web: Web, server: Server, day: date) -> None:
    """Four workers at a day, until nothing is left to do then."""
    extra = {"SENDWATCH_STORAGE_URL": server.url}
    words = ["--now", str(day), "worker", "--lanes", "polling,reading,telling"]
    workers = [
        subprocess.Popen(
            command_line(folder, *words),
            env=environment(web) | extra,
            stderr=subprocess.DEVNULL,
            cwd=folder,
        )
        for _ in range(4)
    ]
    try:
        assert until(lambda: at_rest(server, day), 400)
    finally:
        for each in workers:
            each.send_signal(signal.SIGTERM)
        for each in workers:
            assert each.wait(90) == 0


def at_rest(server: Server, day: date) -> bool:
    """Whether all sources have been polled that day, and everything read that can be."""
    try:
        with psycopg.connect(server.url) as db:
            ((sources, unpolled, unread),) = db.execute(
                "SELECT (SELECT count(*) FROM sources), (SELECT count(*) FROM sources WHERE enabled"
                " AND (last_polled_at IS NULL OR last_polled_at < %s)), (SELECT count(*) FROM tasks"
                " WHERE state = 'pending' AND (failures = 0 OR lease_until IS NOT NULL))",
                [str(day)],
            ).fetchall()
    except psycopg.errors.UndefinedTable:
        return False
    return bool(sources) and unpolled == unread == 0
