"""What a newcomer does, with nothing but the wheel: an empty folder, init, doctor, run, the first
alert, backup, restore elsewhere, and exports that are identical.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.newsroom import newsroom, source_table
from tests.support.service import until
from tests.support.sites import Site

pytestmark = [pytest.mark.replay, pytest.mark.slow, pytest.mark.timeout(900)]

SETTINGS = """
[site]
contact = "sendwatch@example.org"
[fetch]
user_agent_contact = "sendwatch@example.org"
delay_seconds = 0
allow_networks = ["127.0.0.0/8"]
"""


def by_uv(wheel: Path) -> list[str]:
    return ["uv", "tool", "install", "--python", sys.executable, str(wheel)]


def by_pipx(wheel: Path) -> list[str]:
    return ["pipx", "install", "--python", sys.executable, str(wheel)]


@pytest.fixture(params=[by_uv, by_pipx], ids=["uv", "pipx"])
def bare(request: pytest.FixtureRequest, tmp_path: Path, wheel: Path) -> dict[str, str]:
    """The environment of a user who has installed the wheel and has nothing else."""
    install = request.param(wheel)
    if shutil.which(install[0]) is None:
        pytest.skip(f"{install[0]} is not installed")
    places = {
        "UV_TOOL_DIR": str(tmp_path / "tools"),
        "UV_TOOL_BIN_DIR": str(tmp_path / "bin"),
        "PIPX_HOME": str(tmp_path / "tools"),
        "PIPX_BIN_DIR": str(tmp_path / "bin"),
    }
    ran = subprocess.run(
        install,
        env=os.environ | places,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        pytest.skip(f"no packages can be had here: {ran.stderr[-300:]}")
    home = tmp_path / "home"
    home.mkdir()
    return {"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin", "HOME": str(home)}


@pytest.fixture
def site() -> Iterator[Site]:
    with newsroom() as made:
        yield made


def say(words: list[str], ran: "subprocess.CompletedProcess[str]") -> None:
    """Prints what a terminal would show, for the log of a newcomer (pytest -s)."""
    print(f"$ sendwatch {' '.join(words)}\n{ran.stdout}{ran.stderr}", end="")


def test_from_an_empty_folder_to_a_restored_copy(
    tmp_path: Path, bare: dict[str, str], site: Site
) -> None:
    folder = tmp_path / "watch"

    def sendwatch(*words: str) -> str:
        ran = subprocess.run(
            ["sendwatch", *words],
            env=bare,
            cwd=folder if folder.exists() else tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        say(list(words), ran)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    sendwatch("init", "watch")
    (folder / "settings.toml").write_text(SETTINGS)
    table = source_table("news", f"{site.url}/news", local_area="E09000018")
    (folder / "sources.toml").write_text(table)
    sendwatch("doctor", "--offline")
    sendwatch("subscribers", "add", "me@example.org", "--area", "Hounslow", "--instant")
    running = subprocess.Popen(
        ["sendwatch", "--now", "2031-03-05T12:00:00Z", "run"],
        env=bare,
        cwd=folder,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        until(lambda: any((folder / "var").glob("outbox/*.eml")), seconds=120)
    finally:
        running.send_signal(signal.SIGTERM)
        _, log = running.communicate(timeout=60)
    print(f"$ sendwatch run\n{log}", end="")
    assert running.returncode == 0, log
    (alert,) = (folder / "var").glob("outbox/*.eml")
    assert "Hounslow" in alert.read_text()
    sendwatch("backup", "../backup")
    sendwatch("restore", "../backup", "--data", "../elsewhere")
    for kind in ("csv", "jsonl"):
        for table in ("findings", "inspections", "publications"):
            one = sendwatch("export", kind, table)
            assert one == sendwatch("--data", "../elsewhere", "export", kind, table) != ""
    assert (tmp_path / "elsewhere" / "outbox" / alert.name).read_bytes() == alert.read_bytes()
