"""`backfill --gaps` over the stored web: it fills what `gaps` lists, from the sources of those areas
and national ones.
"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.paths import SHARED
from tests.support.replay import COMMAND, SOURCES, Web, environment, here, stored_web

pytestmark = pytest.mark.replay

HELD = ("80503", "80519")
"""The providers of the stored reports site that are left: one with the report of an inspection, and
one without the report of the inspection that its council tells of.
"""
KEPT = ("reports", "hounslow", "westminster")


@pytest.fixture
def web(tmp_path: Path) -> Iterator[Web]:
    """The stored web with two providers, on a day after the report of one of them."""
    if not (SHARED / "corpus").is_dir():
        pytest.skip("needs ../shared/corpus")
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for name in ("reports", "seeds"):
        (corpus / name).symlink_to(SHARED / "corpus" / name)
    lines = (SHARED / "corpus" / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    for row in rows:
        if row["type"] == "ofsted":
            row["providers"] = [each for each in row["providers"] if each["urn"] in HELD]
    (corpus / "manifest.jsonl").write_text("\n".join(map(json.dumps, rows)))
    parts = SOURCES.split("[sources.")
    own = [part for part in parts if part.partition("]")[0] in KEPT]
    (tmp_path / "sources.toml").write_text("".join(f"[sources.{part}" for part in own))
    with stored_web(tmp_path, corpus) as running:
        running.move(date(2025, 3, 31))
        yield running


def run(web: Web, folder: Path, *words: str) -> list[dict[str, object]]:
    shared = ["--data", str(folder / "var"), "--sources", str(folder / "sources.toml")]
    line = [COMMAND, *words, "--json", *shared, "--now", "2025-03-31T12:00Z"]
    done = here(line, environment(web))
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return [row for row in rows if "progress" not in row]  # told once in a while, by the clock


def missing(web: Web, folder: Path) -> dict[str, set[str]]:
    """What `gaps` lists of the two areas, by area."""
    found: dict[str, set[str]] = {"E09000018": set(), "E09000033": set()}
    for each in run(web, folder, "gaps"):
        if each.get("area") in found:
            found[str(each["area"])].add(str(each["kind"]))
    return found


def test_what_gaps_lists_is_looked_for_and_no_longer_listed(web: Web, tmp_path: Path) -> None:
    run(web, tmp_path, "poll", "--source", "westminster")
    assert missing(web, tmp_path) == {
        "E09000018": {"no_inspection"},
        "E09000033": {"report_not_held"},
    }
    first = run(web, tmp_path, "backfill", "--since", "2016-05-01", "--gaps")
    assert {str(each["source"]) for each in first} == set(KEPT)
    assert missing(web, tmp_path) == {
        "E09000018": {"inspection_not_held"},  # the one of 2018, which the report names
        "E09000033": {"report_not_held"},
    }
    again = run(web, tmp_path, "backfill", "--since", "2016-05-01", "--gaps")
    assert all(each["found"] == 0 for each in again)
    known = run(web, tmp_path, "area", "Hounslow")
    assert [each["outcome"] for each in known] == ["inconsistent"]
