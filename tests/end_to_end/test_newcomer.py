"""What a newcomer does, with nothing but the wheel: an empty folder, init, doctor, run, the first
alert, backup, restore elsewhere, and exports that are identical.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.test_bad_input import base, feed
from tests.support.paths import ROOT

__all__ = ["base", "feed"]

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
def bare(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a user who has installed the wheel and has nothing else."""
    pytest.importorskip("hatchling")
    tool, *_ = request.param(Path("x.whl"))
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    places = {
        "UV_TOOL_DIR": str(tmp_path / "tools"),
        "UV_TOOL_BIN_DIR": str(tmp_path / "bin"),
        "PIPX_HOME": str(tmp_path / "tools"),
        "PIPX_BIN_DIR": str(tmp_path / "bin"),
    }
    ran = subprocess.run(
        request.param(wheel),
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
    yield {"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin", "HOME": str(home)}


def say(words: list[str], ran: "subprocess.CompletedProcess[str]") -> None:
    """Prints what a terminal would show, for the log of a newcomer (pytest -s)."""
    print(f"$ sendwatch {' '.join(words)}\n{ran.stdout}{ran.stderr}", end="")


def test_from_an_empty_folder_to_a_restored_copy(
    tmp_path: Path, bare: dict[str, str], base: str
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
    (folder / "sources.toml").write_text(
        f'[sources.news]\nkind = "feed"\nurl = "{base}/good.xml"\nevery = "1h"\n'
        'local_area = "E09000018"\n'
    )
    sendwatch("doctor", "--offline")
    sendwatch("subscribers", "add", "me@example.org", "--area", "Hounslow", "--instant")
    running = subprocess.Popen(
        ["sendwatch", "--now", "2024-12-18", "run"],
        env=bare,
        cwd=folder,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        for _ in range(1200):
            if list((folder / "var").glob("outbox/*.eml")):
                break
            time.sleep(0.1)
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
