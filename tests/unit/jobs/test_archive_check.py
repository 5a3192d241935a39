"""Archived files that are damaged or missing are fetched again, or are issues; nothing is read from
them, and nothing takes them for a new version.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.newsroom import ALLOWED, newsroom, report, source_table
from tests.support.replay import number, sendwatch
from tests.support.sites import Site

NOW, LATER = "2031-03-05T12:00:00Z", "2031-03-07T12:00:00Z"
DAMAGES: dict[str, Callable[[Path], object]] = {
    "damaged": lambda path: path.write_bytes(b"<html>something else</html>"),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:100]),
    "missing": Path.unlink,
}


@pytest.fixture
def site() -> Iterator[Site]:
    with newsroom() as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path, site: Site) -> Path:
    """A data folder with one publication told."""
    (tmp_path / "sources.toml").write_text(source_table("news", f"{site.url}/news"))
    reader = ["subscribers", "add", "forum@example.org", "--instant"]
    assert sendwatch(["--now", NOW, *reader], tmp_path, None, ALLOWED).returncode == 0
    assert sendwatch(["--now", NOW, "poll"], tmp_path, None, ALLOWED).returncode == 0
    return tmp_path


def archived(folder: Path) -> Path:
    (found,) = (each for each in (folder / "var/archive").rglob("*") if each.is_file())
    return found


def issues(folder: Path) -> list[tuple[str, str]]:
    shown = json.loads(sendwatch(["status", "--json"], folder, None, ALLOWED).stdout)
    return [(each["kind"], each["message"]) for each in shown["issues"]]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_lost_file_is_fetched_again(folder: Path, damage: str) -> None:
    path = archived(folder)
    before = path.read_bytes()
    DAMAGES[damage](path)
    mended = sendwatch(["--now", NOW, "upkeep", "--archive"], folder, None, ALLOWED)
    assert mended.returncode == 0, mended.stderr
    assert "1 archived files, 1 of them fetched again, 0 lost" in mended.stdout
    assert path.read_bytes() == before and issues(folder) == []


def test_a_lost_file_whose_site_has_another_version_is_an_issue(folder: Path, site: Site) -> None:
    archived(folder).write_bytes(b"something else")
    site.show("/report", report("Ealing"))
    checked = sendwatch(["--now", NOW, "upkeep", "--archive"], folder, None, ALLOWED)
    assert checked.returncode == 1 and "Traceback" not in checked.stderr
    ((kind, words),) = issues(folder)
    assert kind == "archive" and "another version: restore it from a backup" in words
    assert number(folder, "SELECT count(*) FROM documents") == 1


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_no_new_version(folder: Path, damage: str) -> None:
    DAMAGES[damage](archived(folder))
    again = sendwatch(["--now", LATER, "poll"], folder, None, ALLOWED)
    assert again.returncode == 0 and "Traceback" not in again.stderr
    assert number(folder, "SELECT count(*) FROM changes") == 0
    assert number(folder, "SELECT count(*) FROM documents") == 1
    reread = sendwatch(["--now", LATER, "reanalyse", "--dry-run"], folder, None, ALLOWED)
    assert "Traceback" not in reread.stderr
    assert number(folder, "SELECT count(*) FROM texts") == 1


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_still_has_to_be_read_is_fetched_again_by_itself(folder: Path, damage: str) -> None:
    DAMAGES[damage](archived(folder))
    with closing(sqlite3.connect(folder / "var/sendwatch.db")) as db, db:
        db.execute("UPDATE tasks SET state = 'pending' WHERE handler = 'extract_text'")
    again = sendwatch(["--now", NOW, "poll"], folder, None, ALLOWED)
    assert again.returncode == 0 and "Traceback" not in again.stderr, again.stderr
    assert issues(folder) == [] and number(folder, "SELECT count(*) FROM texts") == 1
