"""What is passed over by its title is never asked for, is told why, and can be brought back by a
rule or a person.
"""

import json
import sqlite3
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from pipeline.analysis.recognition.prefilter import VERSION
from tests.support.replay import sendwatch

pytestmark = pytest.mark.replay

TITLES = {
    "/roads": "Month of roadworks begins",
    "/bins": "New bins for all streets",
    "/park": "The park opens again",
}
EXTRA = {"SENDWATCH_FETCH_ALLOW_NETWORKS": "127.0.0.0/8", "SENDWATCH_FETCH_DELAY_SECONDS": "0"}


class Site(BaseHTTPRequestHandler):
    """A feed of three items of other business."""

    asked: list[str]

    def log_message(self, *args: object) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        self.asked.append(self.path)
        items = "".join(
            f"<item><title>{title}</title><link>http://{self.headers['Host']}{path}</link>"
            "<pubDate>Tue, 04 Mar 2031 09:30:00 GMT</pubDate></item>"
            for path, title in TITLES.items()
        )
        page = f"<html><body><main><h1>The inspectors are here</h1><p>{'The work takes a month and costs little. ' * 9}</p></main></body></html>"
        feed = f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>"
        self.send_response(404 if self.path == "/robots.txt" else 200)
        self.send_header(
            "Content-Type", "application/rss+xml" if self.path == "/feed" else "text/html"
        )
        self.end_headers()
        self.wfile.write((feed if self.path == "/feed" else page).encode())


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[list[str]]:
    """What the site was asked for, by the polls of a data folder whose one source it is."""
    Site.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/feed"
    (tmp_path / "sources.toml").write_text(
        f'[sources.news]\nkind = "feed"\nurl = "{url}"\nevery = "1h"\n'
    )
    yield Site.asked
    server.shutdown()
    server.server_close()


def told(folder: Path, *words: str) -> str:
    answer = sendwatch(["--now", "2031-03-05", *words], folder, extra=EXTRA)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout


def test_other_business_is_not_asked_for_until_a_rule_or_a_person_wants_it(
    tmp_path: Path, asked: list[str]
) -> None:
    told(tmp_path, "poll")
    assert asked == ["/robots.txt", "/feed"]
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
    assert "/park" not in asked
    said = told(tmp_path, "reanalyse", "--dropped", "--json").splitlines()
    assert [json.loads(line)["url"].rpartition("/")[2] for line in said[:-1]] == ["park"]
    assert asked[2:] == ["/park"]
    assert "2 passed over unread; 0 were read" in told(tmp_path, "reanalyse", "--dropped")

    assert "read, and put aside" in told(
        tmp_path, "review", ids["bins"], "--label", "inspection_outcome"
    )
    assert asked[2:] == ["/park", "/bins"]
    labels = dict(database.execute("SELECT id, label FROM publications"))
    assert labels == {ids["roads"]: None, ids["park"]: "other", ids["bins"]: "other"}
    database.close()
