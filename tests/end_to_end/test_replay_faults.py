"""The years of real publications again, with faults planted at random in every step: every report
and seed is told once, with right dates and letters.
"""

import json
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.test_replay import QUICK, gold
from tests.support.paths import SHARED
from tests.support.planted_faults import Planter, manifest
from tests.support.replay import SOURCES, Web, days, sendwatch, stored_web

pytestmark = [
    pytest.mark.replay,
    pytest.mark.slow,
    pytest.mark.skipif(
        not SHARED.exists(), reason="needs the stored web of real publications beside the project"
    ),
    pytest.mark.timeout(6000),
]


class Replay:
    """A finished replay with faults."""

    def __init__(self, folder: Path, web: Web, steps: list[date], seed: int) -> None:
        self.folder = folder
        (folder / "sources.toml").write_text(SOURCES)
        self.planter = Planter(web, seed)
        self._run(web, steps[0], "subscribers", "add", "england@example.org", "--instant")
        before: date | None = None
        for day in steps:
            web.move(day)
            faults = self.planter.plant(before, day)
            self._run(web, day, "poll")
            self.planter.lift(faults)
            before = day
        for later in (1, 3, 7, 14):
            self._run(web, steps[-1] + timedelta(days=later), "poll")
        self.db = sqlite3.connect(folder / "var/sendwatch.db")
        self.db.row_factory = sqlite3.Row

    def _run(self, web: Web, day: date, *words: str) -> None:
        answer = sendwatch(["--now", str(day), *words], self.folder, web)
        assert answer.returncode == 0, answer.stdout + answer.stderr

    def rows(self, sql: str, *values: object) -> list[Any]:
        return self.db.execute(sql, values).fetchall()

    def publication(self, url: str) -> Any:
        addresses = {url, self.planter.moved.get(url, url)}
        found = [
            row
            for address in addresses
            for row in self.rows("SELECT * FROM publications WHERE url = ?", address)
        ]
        assert len(found) == 1, (url, [tuple(row) for row in found])
        return found[0]


@pytest.fixture(
    scope="module",
    params=[
        pytest.param((QUICK, 13), id="quick"),
        *(
            pytest.param((days(), seed), id=f"every-step-{seed}", marks=pytest.mark.slow)
            for seed in (1, 2)
        ),
    ],
)
def replay(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Replay]:
    folder = tmp_path_factory.mktemp("faults")
    with stored_web(folder) as web:
        yield Replay(folder, web, *request.param)


def test_one_of_each_kind_was_planted_in_every_step(replay: Replay) -> None:
    kinds = {one.kind for one in replay.planter.planted}
    assert kinds == {"wall", "moved", "date", "double", "letters"}


def test_every_report_is_a_result_with_its_dates(replay: Replay) -> None:
    for report in gold("reports"):
        url = f"https://files.ofsted.gov.uk/v1/file/{Path(report['file']).stem}"
        published = replay.publication(url)
        assert (published["label"], published["state"]) == ("inspection_outcome", "recorded"), url
        (found,) = replay.rows(
            "SELECT i.* FROM inspections i JOIN inspection_publications ip ON ip.inspection_id ="
            " i.id WHERE ip.publication_id = ?",
            published["id"],
        )
        assert (found["started"], found["ended"], found["published_on"]) == (
            report["inspection_start"],
            report["inspection_end"],
            report["publication_date"],
        )


def test_every_seed_is_a_result_with_its_letters_and_no_wrong_date(replay: Replay) -> None:
    articles = {Path(one["file"]).name: one for one in manifest() if one["type"] == "article"}
    for seed in gold("seeds"):
        article = articles[seed["file"]]
        published = replay.publication(article["url"])
        assert (published["label"], published["state"]) == ("inspection_outcome", "recorded"), (
            article["url"]
        )
        assert published["published_on"] == article["published"], article["url"]
        source = (SHARED / "corpus" / article["file"]).read_text(encoding="utf-8")
        bodies = [" ".join(row[0].split()) for row in replay.rows("SELECT body FROM texts")]
        for line in source.replace("\xa0", " ").splitlines():
            words = " ".join(line.lstrip("· ").split())
            if len(words) > 20:
                assert any(words in body for body in bodies), (article["url"], words)


def test_each_inspection_is_told_once_and_each_publication_once(replay: Replay) -> None:
    entries = [
        entry
        for row in replay.rows("SELECT bulletin FROM bulletins")
        for entry in json.loads(row["bulletin"])["entries"]
    ]
    told = [entry["inspection"] for entry in entries]
    inspections = replay.rows("SELECT id FROM inspections WHERE merged_into IS NULL")
    assert len(told) == len(set(told)) == len(inspections)
    results = replay.rows("SELECT 1 FROM publications WHERE label = 'inspection_outcome'")
    assert len(results) == 29 + 5


def test_no_wall_and_no_double_is_a_publication_of_its_own(replay: Replay) -> None:
    files = {
        each["id"]
        for entry in manifest()
        if entry["type"] == "ofsted"
        for provider in entry["providers"]
        for each in provider["publications"]
    }
    items = sum(len(one["items"]) for one in manifest() if one["type"] in ("feed", "moderngov"))
    found = replay.rows("SELECT 1 FROM publications WHERE parent_id IS NULL")
    assert len(found) == len(files) + items
