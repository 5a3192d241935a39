"""A round over feeds of which many are faulty in every way that the load server knows: each ends as
its fault asks for.
"""

import asyncio
import json
import re
import sqlite3
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from pipeline.bootstrap import Options, working
from pipeline.jobs.rounds import poll_sources
from tests.support.http_servers import free_port
from tests.support.paths import SHARED

SERVER = SHARED / "tools" / "feedserver.py"
FEEDS = ["--feeds", "60", "--hosts", "30", "--entries", "3", "--fault-rate", "0.4", "--seed", "3"]
FINE = ("latin1", "notag", "r301", "r302", "ctype")
"""What a reader must put up with."""
BROKEN = {
    "500": ("failing", "answered 500"),
    "503": ("failing", "answered 503"),
    "404": ("refused", "answered 404"),
    "410": ("refused", "answered 410"),
    "slow": ("failing", "within the time allowed"),
    "truncated": ("failing", "broke off before the end"),
    "reset": ("failing", "broke off before the end"),
    "html": ("failing", "is an HTML page with the title"),
    "loop": ("failing", "redirects more than 5 times"),
    "badxml": ("failing", "breaks off before its end"),
}
"""The state that each fault leaves its source in, and words of the reason."""

pytestmark = [
    pytest.mark.replay,
    pytest.mark.skipif(
        not SERVER.exists(), reason="needs the load server of ../shared beside the project"
    ),
]


@pytest.fixture
def port() -> Iterator[int]:
    number = free_port()
    words = [sys.executable, str(SERVER), *FEEDS, "--port", str(number), "--max-seconds", "120"]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as server:
        assert server.stdout is not None and b"ready" in server.stdout.readline()
        try:
            yield number
        finally:
            server.terminate()


def test_every_fault_ends_in_its_state_and_the_rest_is_read(port: int, tmp_path: Path) -> None:
    faults = {n: fault for fault, numbers in fault_list().items() for n in numbers}
    assert set(faults.values()) == {*FINE, *BROKEN}
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/__urls") as answer:
        urls = answer.read().decode().split()
    tables = (
        f'[sources.feed-{n}]\nkind = "feed"\nurl = "{url}"\nevery = "1h"\n'
        for n, url in enumerate(urls)
    )
    (tmp_path / "sources.toml").write_text("".join(tables))
    (tmp_path / "settings.toml").write_text(
        '[fetch]\ndelay_seconds = 0\ntimeout_seconds = 3\nallow_networks = ["127.0.0.0/8"]\n'
    )
    asyncio.run(one_round(tmp_path))
    rows = sources_of(tmp_path / "var/sendwatch.db")
    hosts = {n: re.sub(r":\d+/.*", "", url) for n, url in enumerate(urls)}
    paused = {hosts[n] for n, fault in faults.items() if fault == "503"}
    assert {
        n: wrong(rows[f"feed-{n}"], faults.get(n), hosts[n] in paused) for n in hosts
    } == dict.fromkeys(hosts)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/__stats") as answer:
        assert json.load(answer)["peak_connections_one_host"] <= 2, (
            "one at a time; a closing one may linger"
        )


async def one_round(folder: Path) -> None:
    """Walks every feed; what they list is not read."""
    async with working(
        Options(
            data=folder / "var",
            sources=folder / "sources.toml",
            settings=folder / "settings.toml",
        )
    ) as context:
        await poll_sources(context, list(context.sources.values()))


def fault_list() -> Mapping[str, list[int]]:
    words = [sys.executable, str(SERVER), *FEEDS, "--print-faults"]
    found: Mapping[str, list[int]] = json.loads(
        subprocess.run(words, capture_output=True, check=True).stdout
    )
    return found


def sources_of(path: Path) -> dict[str, dict[str, Any]]:
    with sqlite3.connect(path) as database:
        database.row_factory = sqlite3.Row
        return {row["id"]: dict(row) for row in database.execute("SELECT * FROM sources")}


def wrong(row: Mapping[str, Any], fault: str | None, paused: bool, entries: int = 3) -> str | None:
    """How a source's row is not as its fault asks for; None when it is. One that waits for its host
    may be new still.
    """
    if (
        paused
        and fault != "503"
        and row["state"] == "new"
        and row["failures"] == 0
        and row["next_due_at"]
    ):
        return None
    state, words = BROKEN.get(fault or "", ("ok", ""))
    right = (
        row["state"] == state
        and words in row["reason"]
        and (state != "ok" or row["rows"] == entries)
    )
    return None if right else f"{fault}: {row['state']}, {row['rows']} rows: {row['reason']}"
