"""Disks and folders that cannot be used, and files that others must not read, with the real
command.
"""

import os
import resource
import stat
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.cli import COMMANDS
from tests.support.many_hosts import many_hosts
from tests.support.replay import command_line, environment, number, sendwatch, sendwatch_here

pytestmark = [pytest.mark.replay, pytest.mark.timeout(600)]

AREA = "Ashmere,Ashmere Council,E99000001,99001,North,"
HEAD = "name,official_name,gss_code,ofsted_urn,region,aliases"
CALLS = {
    "poll": ["poll"],
    "digest": ["digest"],
    "run": ["run"],
    "status": ["status"],
    "areas": ["areas"],
    "area": ["area", "Hounslow"],
    "sources": ["sources"],
    "review": ["review"],
    "reanalyse": ["reanalyse"],
    "upkeep": ["upkeep"],
    "subscribers": ["subscribers", "add", "a@example.org", "--instant"],
    "notify": ["notify", "again"],
    "search": ["search", "waiting"],
    "gaps": ["gaps"],
    "explain": ["explain", "https://example.org/1"],
    "backup": ["backup", "copy"],
    "export": ["export", "warc", "out.warc"],
    "backfill": ["backfill", "--since", "2030-01-01"],
    "reconcile": ["reconcile"],
}
"""Every command that uses the data folder, with what it needs to begin."""


def one_line(ran: "subprocess.CompletedProcess[str]", *words: str) -> None:
    """The command failed with one line that has these words."""
    assert ran.returncode in (1, 2), ran.stdout + ran.stderr
    assert len(ran.stderr.splitlines()) == 1 and "Traceback" not in ran.stderr, ran.stderr
    for word in words:
        assert word in ran.stderr


def sources(folder: Path) -> None:
    (folder / "sources.toml").write_text(
        '[sources.x]\nkind = "feed"\nurl = "http://127.0.0.1:9/rss"\nevery = "1h"\n'
    )


def test_all_commands_with_a_data_folder_are_tried() -> None:
    assert COMMANDS.keys() - CALLS.keys() <= {
        *(
            "analyse",
            "evaluate",
            "demo",
            "restore",
            "copy-store",
            "init",
            "doctor",
            "serve",
            "worker",
        )
    }


def some(names: Iterable[str]) -> list[Any]:
    """Of the commands, all in the slow tests and a few in the others."""
    quick = ("poll", "status", "subscribers", "search")
    return [name if name in quick else pytest.param(name, marks=pytest.mark.slow) for name in names]


@pytest.mark.parametrize("name", some(CALLS))
def test_a_data_folder_that_is_a_file_is_one_line(tmp_path: Path, name: str) -> None:
    sources(tmp_path)
    (tmp_path / "var").write_text("a file")
    one_line(sendwatch_here(CALLS[name], tmp_path), "var")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["Ashmere,Ashmere Council"], ["line 2", "fewer cells"]),
        ([AREA, "Ashmere, Upper,Ashmere Council,E99000002,1,North,"], ["line 3", "more cells"]),
        (["A" * 200_000 + AREA], ["field larger"]),
    ],
)
def test_a_row_of_the_register_that_is_cut_is_one_line(
    tmp_path: Path, rows: list[str], told: list[str]
) -> None:
    (tmp_path / "areas.csv").write_text("\n".join([HEAD, *rows]))
    ran = sendwatch_here(["--areas", "areas.csv", "areas"], tmp_path)
    one_line(ran, "areas.csv", *told)
    assert ran.returncode == 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes in memory, as the data folder."""
    disk = tmp_path / "var"
    disk.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(disk)]
    if os.geteuid() or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


WRITES = ("poll", "digest", "subscribers", "upkeep", "reconcile", "backfill")


@pytest.mark.parametrize("name", some(WRITES))
def test_a_full_disk_is_one_line(tmp_path: Path, small_disk: Path, name: str) -> None:
    sources(tmp_path)
    assert sendwatch(["sources"], tmp_path).returncode == 0
    with (small_disk / "filler").open("wb", buffering=0) as file, pytest.raises(OSError):
        while True:
            file.write(bytes(4096))
    one_line(sendwatch(CALLS[name], tmp_path), "space")
    (small_disk / "filler").unlink()
    ran = sendwatch(["subscribers", "add", "a@example.org", "--instant"], tmp_path)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("name", some(name for name in CALLS if name != "run"))
def test_a_read_only_disk_is_one_line_or_no_matter(
    tmp_path: Path, small_disk: Path, name: str
) -> None:
    sources(tmp_path)
    assert sendwatch(["sources"], tmp_path).returncode == 0
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    ran = sendwatch(CALLS[name], tmp_path)
    if ran.returncode == 0:
        assert name not in WRITES
    else:
        one_line(ran)


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_that_may_not_grow_is_named_and_the_next_round_goes_on(tmp_path: Path) -> None:
    """As a quota, or a supervisor's limit on the size of files, has it in the middle of a run."""
    with many_hosts(3, 6) as hosts:
        hosts.prepare(tmp_path)
        extra = {
            "SENDWATCH_FETCH_ALLOW_NETWORKS": "127.0.0.0/8",
            "SENDWATCH_AREAS": str(tmp_path / "areas.csv"),
        }
        added = sendwatch(
            ["subscribers", "add", "a@example.org", "--instant"], tmp_path, extra=extra
        )
        assert added.returncode == 0, added.stderr
        limit = (150_000, 150_000)
        limited = subprocess.run(
            command_line(tmp_path, "poll"),
            env=environment() | extra,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit),
        )
        one_line(limited, "sendwatch.db", "free space", "limit")
        done = "SELECT count(*) FROM publications WHERE state = 'recorded'"
        assert number(tmp_path, done) < 6
        assert sendwatch(["poll"], tmp_path, extra=extra).returncode == 0
        assert number(tmp_path, done) == 6
    told = "SELECT count(*) FROM delivery_publications p JOIN deliveries d ON d.id = p.delivery_id"
    assert number(tmp_path, f"{told} WHERE d.state = 'sent'") == 6


def test_only_its_owner_can_read_a_data_folder(tmp_path: Path) -> None:
    sources(tmp_path)
    sendwatch(["poll"], tmp_path)
    data = tmp_path / "var"
    assert rights(data) == 0o711
    assert {path.name: rights(path) & 0o077 for path in data.rglob("*")} == {
        path.name: 0 for path in data.rglob("*")
    }


def test_the_data_folder_of_an_earlier_version_is_closed(tmp_path: Path) -> None:
    sources(tmp_path)
    sendwatch(["poll"], tmp_path)
    data = tmp_path / "var"
    for name in ("archive", "outbox"):
        (data / name).mkdir(exist_ok=True)
        (data / name).chmod(0o755)
    (data / "sendwatch.db").chmod(0o644)
    sendwatch(["poll"], tmp_path)
    assert [rights(data / name) for name in ("sendwatch.db", "archive", "outbox")] == [
        0o600,
        0o700,
        0o700,
    ]
