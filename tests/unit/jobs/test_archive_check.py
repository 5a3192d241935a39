"""Archived files that are damaged or missing are fetched again, or are issues; nothing is read from
them, and nothing takes them for a new version.
"""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.newsroom import ALLOWED, newsroom, report, source_table
from tests.support.replay import number, sendwatch_here
from tests.support.sites import Site

NOW, LATER = "2031-03-05T12:00:00Z", "2031-03-07T12:00:00Z"
DAMAGES: dict[str, Callable[[Path], object]] = {
    "damaged": lambda path: path.write_bytes(b"<html>something else</html>"),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:100]),
    "missing": Path.unlink,
}
QUICK = ["damaged", *(pytest.param(name, marks=pytest.mark.slow) for name in ("cut", "missing"))]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Path]]:
    """A site, and a data folder with one publication of it told."""
    folder = tmp_path_factory.mktemp("told")
    with newsroom() as site:
        (folder / "sources.toml").write_text(source_table("news", f"{site.url}/news"))
        reader = ["subscribers", "add", "forum@example.org", "--instant"]
        assert sendwatch_here(["--now", NOW, *reader], folder, None, ALLOWED).returncode == 0
        assert sendwatch_here(["--now", NOW, "poll"], folder, None, ALLOWED).returncode == 0
        yield site, folder


@pytest.fixture
def folder(tmp_path: Path, told: tuple[Site, Path]) -> Path:
    """A copy of that folder."""
    return shutil.copytree(told[1], tmp_path / "told")


@pytest.fixture
def other_version(told: tuple[Site, Path]) -> Iterator[None]:
    """The site shows another report at the address of the first."""
    site, _ = told
    before = site.answers["/report"]
    site.show("/report", report("Ealing"))
    yield
    site.answers["/report"] = before


def archived(folder: Path) -> Path:
    (found,) = (each for each in (folder / "var/archive").rglob("*") if each.is_file())
    return found


def issues(folder: Path) -> list[tuple[str, str]]:
    shown = json.loads(sendwatch_here(["status", "--json"], folder, None, ALLOWED).stdout)
    return [(each["kind"], each["message"]) for each in shown["issues"]]


@pytest.mark.parametrize("damage", QUICK)
def test_a_lost_file_is_fetched_again(folder: Path, damage: str) -> None:
    path = archived(folder)
    before = path.read_bytes()
    DAMAGES[damage](path)
    mended = sendwatch_here(["--now", NOW, "upkeep", "--archive"], folder, None, ALLOWED)
    assert mended.returncode == 0, mended.stderr
    assert "1 archived file, 1 fetched again, 0 lost" in mended.stdout
    assert path.read_bytes() == before and issues(folder) == []


@pytest.mark.usefixtures("other_version")
def test_a_lost_file_whose_site_has_another_version_is_an_issue(folder: Path) -> None:
    archived(folder).write_bytes(b"something else")
    checked = sendwatch_here(["--now", NOW, "upkeep", "--archive"], folder, None, ALLOWED)
    assert checked.returncode == 1 and "Traceback" not in checked.stderr
    ((kind, words),) = issues(folder)
    assert kind == "archive" and "another version: restore it from a backup" in words
    assert number(folder, "SELECT count(*) FROM documents") == 1


@pytest.mark.parametrize("damage", QUICK)
def test_a_damaged_file_is_no_new_version(folder: Path, damage: str) -> None:
    DAMAGES[damage](archived(folder))
    again = sendwatch_here(["--now", LATER, "poll"], folder, None, ALLOWED)
    assert again.returncode == 0 and "Traceback" not in again.stderr
    assert number(folder, "SELECT count(*) FROM changes") == 0
    assert number(folder, "SELECT count(*) FROM documents") == 1
    reread = sendwatch_here(["--now", LATER, "reanalyse", "--dry-run"], folder, None, ALLOWED)
    assert "Traceback" not in reread.stderr
    assert number(folder, "SELECT count(*) FROM texts") == 1


@pytest.mark.parametrize("damage", QUICK)
def test_what_still_has_to_be_read_is_fetched_again_by_itself(folder: Path, damage: str) -> None:
    DAMAGES[damage](archived(folder))
    with closing(sqlite3.connect(folder / "var/sendwatch.db")) as db, db:
        db.execute("UPDATE tasks SET state = 'pending' WHERE handler = 'extract_text'")
    again = sendwatch_here(["--now", NOW, "poll"], folder, None, ALLOWED)
    assert again.returncode == 0 and "Traceback" not in again.stderr, again.stderr
    assert issues(folder) == [] and number(folder, "SELECT count(*) FROM texts") == 1
