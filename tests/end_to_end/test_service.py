"""The background service as a real second process: it watches, tells, stops cleanly, and lets
nobody work beside it.
"""

import signal
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from tests.support.paths import SHARED
from tests.support.postgres import new_database
from tests.support.replay import SOURCES, Web, command_line, environment, sendwatch, stored_web
from tests.support.service import until

pytestmark = [
    pytest.mark.replay,
    pytest.mark.skipif(
        not SHARED.exists(), reason="needs the stored web of real publications beside the project"
    ),
    pytest.mark.timeout(600),
]

FEED_ONLY = (
    "[sources.hounslow]" + SOURCES.split("[sources.hounslow]")[1].split("[sources.westminster]")[0]
)


def start(
    folder: Path, web: Web, day: date, settings: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    words = command_line(folder, "--now", str(day), "run")
    extra = environment(web) | dict(settings or {})
    return subprocess.Popen(words, env=extra, stderr=subprocess.PIPE, text=True, cwd=folder)


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_the_service_tells_and_stops_cleanly(
    request: pytest.FixtureRequest, tmp_path: Path, database: str
) -> None:
    day, settings = date(2024, 12, 18), dict[str, str]()
    if database == "postgres":
        server = new_database(request.getfixturevalue("postgres_server"))
        settings = {"SENDWATCH_STORAGE_URL": server.url}
    (tmp_path / "sources.toml").write_text(FEED_ONLY)
    with stored_web(tmp_path) as web:
        add = ["--now", str(day), "subscribers", "add"]
        for words in (
            [*add, "forum@example.org", "--area", "Hounslow", "--instant"],
            [*add, "daily@example.org", "--area", "Hounslow"],
        ):
            sendwatch(words, tmp_path, web, settings)
        web.move(day)
        service = start(tmp_path, web, day, settings)
        outbox = tmp_path / "var" / "outbox"
        try:
            assert until(lambda: len(list(outbox.glob("*.eml"))) == 2), "an alert and a digest"
            beside = sendwatch(["--now", str(day), "poll"], tmp_path, web, settings)
            assert beside.returncode == 1
            assert (
                "another sendwatch process" in beside.stderr and str(service.pid) in beside.stderr
            )
            if settings:
                elsewhere = sendwatch(
                    ["--data", "elsewhere", "--now", str(day), "poll"], tmp_path, web, settings
                )
                assert elsewhere.returncode == 1 and "another sendwatch" in elsewhere.stderr
            looked = sendwatch(["status"], tmp_path, web, settings)
            assert looked.returncode == 0, "looking is allowed while the service works"
        finally:
            service.send_signal(signal.SIGTERM)
            _, said = service.communicate(timeout=120)
        assert service.returncode == 0
        assert "sendwatch is watching" in said and "sendwatch has stopped" in said
        assert "Traceback" not in said
        again = sendwatch(["--now", str(day), "poll"], tmp_path, web, settings)
        assert again.returncode == 0 and "0 new publications" in again.stdout, (
            again.stdout + again.stderr
        )
        assert len(list(outbox.glob("*.eml"))) == 2


def test_a_service_that_is_killed_leaves_no_workers_behind(tmp_path: Path) -> None:
    day = date(2024, 12, 18)
    (tmp_path / "sources.toml").write_text(FEED_ONLY)

    with stored_web(tmp_path) as web:
        web.move(day)
        service = start(tmp_path, web, day)
        database = tmp_path / "var" / "sendwatch.db"
        assert until(lambda: database.exists() and bool(children(service.pid))), (
            "it reads documents in workers"
        )
        own = children(service.pid)
        service.kill()
        service.communicate()
        assert until(lambda: not any(alive(pid) for pid in own)), (
            "the workers end with their parent"
        )


def children(pid: int) -> list[int]:
    """The processes that a process started."""
    listing = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False
    ).stdout
    return [int(word) for word in listing.split()]


def alive(pid: int) -> bool:
    """Whether a process is there and no zombie."""
    state = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False
    ).stdout.strip()
    return bool(state) and not state.startswith("Z")
