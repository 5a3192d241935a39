"""What is passed over by its title is never asked for, is told why, and can be brought back by a
rule or a person.
"""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.analysis.recognition.prefilter import VERSION
from tests.support.newsroom import ALLOWED
from tests.support.replay import sendwatch_here
from tests.support.sites import Site, feed, site

pytestmark = pytest.mark.replay

TITLES = {
    "/roads": "Month of roadworks begins",
    "/bins": "New bins for all streets",
    "/park": "The park opens again",
}
PAGE = f"<html><body><main><h1>The inspectors are here</h1><p>{'The work takes a month and costs little. ' * 9}</p></main></body></html>"


@pytest.fixture
def news(tmp_path: Path) -> Iterator[Site]:
    """A feed of three items of other business, the one source of a data folder."""
    with site() as running:
        items = [(title, running.show(path, PAGE), "") for path, title in TITLES.items()]
        running.answers["/feed"] = feed(*items)
        (tmp_path / "sources.toml").write_text(
            f'[sources.news]\nkind = "feed"\nurl = "{running.url}/feed"\nevery = "1h"\n'
        )
        yield running


def told(folder: Path, *words: str) -> str:
    answer = sendwatch_here(["--now", "2031-03-05", *words], folder, extra=ALLOWED)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout


def test_other_business_is_not_asked_for_until_a_rule_or_a_person_wants_it(
    tmp_path: Path, news: Site
) -> None:
    told(tmp_path, "poll")
    assert news.paths == ["/robots.txt", "/feed"]
    database = sqlite3.connect(tmp_path / "var" / "sendwatch.db")
    ids = {
        url.rpartition("/")[2]: id
        for id, url in database.execute("SELECT id, url FROM publications")
    }
    assert VERSION in told(tmp_path, "explain", ids["roads"])
    assert "“roadworks”" in told(tmp_path, "explain", ids["roads"])

    # as if another version had passed this one over
    database.execute(
        "UPDATE publications SET title = 'The inspectors are here', reason = 'prefilter/0: not"
        " read' WHERE id = ?",
        (ids["park"],),
    )
    database.commit()
    assert "3 passed over unread; 1 would be read" in told(
        tmp_path, "reanalyse", "--dropped", "--dry-run"
    )
    assert "/park" not in news.paths
    said = told(tmp_path, "reanalyse", "--dropped", "--json").splitlines()
    assert [json.loads(line)["url"].rpartition("/")[2] for line in said[:-1]] == ["park"]
    assert news.paths[2:] == ["/park"]
    assert "2 passed over unread; 0 were read" in told(tmp_path, "reanalyse", "--dropped")

    assert "read, and put aside" in told(
        tmp_path, "review", ids["bins"], "--label", "inspection_outcome"
    )
    assert news.paths[2:] == ["/park", "/bins"]
    labels = dict(database.execute("SELECT id, label FROM publications"))
    assert labels == {ids["roads"]: None, ids["park"]: "other", ids["bins"]: "other"}
    database.close()
