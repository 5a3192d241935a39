"""Bad input of every kind, over real HTTP and with the real command: one clear error each, and
nothing else stops or is lost.
"""

import gzip
import json
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.support.http_servers import serving
from tests.support.replay import sendwatch_here
from tests.support.smtp_server import mail_settings

pytestmark = pytest.mark.replay

GOOD_PAGE = (
    "<html><head><title>SEND inspection result</title></head><body><main><article><h1>SEND"
    " inspection result published</h1><p>Ofsted and the Care Quality Commission (CQC) have"
    " published the report of their area SEND inspection of the Hounslow local area partnership,"
    " which took place from 21 to 25 October 2024.</p><p>Inspectors found that leaders know the"
    " needs of children and young people with SEND well. They also found that too many families"
    " wait too long for an autism assessment.</p></article></main></body></html>"
)


def feed(link: str) -> bytes:
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>SEND'
        f" inspection result published</title><link>{link}</link><guid>{link}</guid><pubDate>Wed,"
        " 18 Dec 2024 09:30:00 GMT</pubDate></item></channel></rss>"
    ).encode()


ANSWERS: dict[str, tuple[int, str, bytes]] = {
    "/good.xml": (200, "application/rss+xml", b""),
    "/page": (200, "text/html", GOOD_PAGE.encode()),
    "/malformed.xml": (200, "application/rss+xml", b"<rss><channel><item><title>cut"),
    "/empty.xml": (200, "application/rss+xml", b""),
    "/html.xml": (
        200,
        "application/rss+xml",
        b"<html><body><h1>Are you a robot?</h1></body></html>",
    ),
    "/entity.xml": (
        200,
        "application/rss+xml",
        b'<!DOCTYPE x [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>',
    ),
    "/huge.xml": (200, "application/rss+xml", gzip.compress(b"<rss>" + b" " * 30_000_000)),
    "/truncated.xml": (200, "application/rss+xml", b"<rss><channel>"),
    "/gone.xml": (410, "text/plain", b"gone"),
    "/down.xml": (503, "text/plain", b"busy"),
    "/papers.xml": (200, "application/rss+xml", b""),
    "/empty.pdf": (200, "application/pdf", b""),
    "/page.pdf": (
        200,
        "application/pdf",
        b"<html><body><h1>Report not found</h1><p>The report is not here.</p></body></html>",
    ),
    "/broken.pdf": (200, "application/pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
    "/text.html": (200, "text/html", b"<html><body></body></html>"),
    "/file.zip": (200, "application/zip", b"PK\x03\x04" + b"\0" * 100),
}
PAPERS = ["/empty.pdf", "/page.pdf", "/broken.pdf", "/text.html", "/file.zip", "/missing.html"]
ASKED_AGAIN = {"/text.html", "/missing.html"}
"""What may be a site's passing fault: these are asked for again for over a week before a person is.
"""


class Site(BaseHTTPRequestHandler):
    """Answers as `ANSWERS` says."""

    def log_message(self, *args: Any) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        base = f"http://{self.headers['Host']}"
        status, kind, body = ANSWERS.get(self.path, (404, "text/plain", b"not here"))
        if self.path == "/good.xml":
            body = feed(f"{base}/page")
        if self.path == "/papers.xml":
            items = "".join(
                f"<item><title>SEND inspection {p}</title><link>{base}{p}</link>"
                "<pubDate>Wed, 18 Dec 2024 09:00:00 GMT</pubDate></item>"
                for p in PAPERS
            )
            body = (
                f"<rss version='2.0'><channel><title>Papers</title>{items}</channel></rss>".encode()
            )
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if self.path == "/huge.xml":
            self.send_header("Content-Encoding", "gzip")
        self.send_header(
            "Content-Length", str(len(body) + (500 if self.path == "/truncated.xml" else 0))
        )
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True


@contextmanager
def served() -> Iterator[str]:
    """The address of the site while the block runs."""
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Site)) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def base() -> Iterator[str]:
    with served() as address:
        yield address


EXTRA = {"SENDWATCH_FETCH_ALLOW_NETWORKS": "127.0.0.0/8", "SENDWATCH_FETCH_MAX_BYTES": "1000000"}


def sources(folder: Path, base: str, names: list[str]) -> None:
    tables = [
        f'[sources.{n}]\nkind = "feed"\nurl = "{base}/{n}.xml"\nevery = "1h"\nlocal_area ='
        ' "E09000018"\n'
        for n in names
    ]
    (folder / "sources.toml").write_text("\n".join(tables))


def poll(folder: Path) -> subprocess.CompletedProcess[str]:
    return sendwatch_here(["--now", "2024-12-18", "poll"], folder, extra=EXTRA)


def issues(folder: Path) -> dict[str, str]:
    answer = sendwatch_here(["status", "--json"], folder)
    return {issue["subject"]: issue["message"] for issue in json.loads(answer.stdout)["issues"]}


FAULTS = {
    "malformed": "malformed.xml",
    "empty": "empty.xml",
    "html": "html.xml",
    "entity": "entity.xml",
    "huge": "huge.xml",
    "truncated": "truncated.xml",
    "gone": "410",
    "down": "503",
    "missing": "404",
}


def test_each_bad_feed_says_what_is_wrong_and_stops_nothing_else(tmp_path: Path, base: str) -> None:
    sources(tmp_path, base, [*FAULTS, "good"])
    sendwatch_here(
        ["--now", "2024-12-18", "subscribers", "add", "forum@example.org", "--instant"], tmp_path
    )
    answer = poll(tmp_path)
    assert answer.returncode == 0 and "Traceback" not in answer.stderr
    assert "inspection result: Hounslow" in answer.stdout
    assert len(list((tmp_path / "var/outbox").glob("*.eml"))) == 1
    found = issues(tmp_path)
    assert set(found) >= set(FAULTS) and "good" not in found
    logged = [json.loads(line) for line in answer.stderr.splitlines()]
    assert {line["source"] for line in logged if line["event"] == "source needs a look"} == set(
        FAULTS
    )
    assert "needs a look" not in poll(tmp_path).stderr, "a source that is still broken is not news"
    for name, words in FAULTS.items():
        assert words in found[name] and name in found[name], found[name]
        assert len(found[name]) > 40, "it says what to do"


def test_each_bad_document_is_named_with_its_reason(tmp_path: Path, base: str) -> None:
    sources(tmp_path, base, ["papers", "good"])
    answer = poll(tmp_path)
    assert answer.returncode == 0 and "Traceback" not in answer.stderr
    db = sqlite3.connect(tmp_path / "var/sendwatch.db")
    rows = db.execute("SELECT url, state, reason FROM publications").fetchall()
    db.close()
    states = {url.removeprefix(base): (state, reason) for url, state, reason in rows}
    assert states["/page"][0] == "recorded"
    for path in PAPERS:
        state, reason = states[path]
        wanted = ["discovered"] if path in ASKED_AGAIN else ["review", "ended"]
        assert state in wanted and reason, f"{path}: {states[path]}"
    assert "404" in states["/missing.html"][1]
    assert "zip" in states["/file.zip"][1].lower()


def test_without_a_mail_server_the_message_waits_and_status_says_why(
    tmp_path: Path, base: str
) -> None:
    sources(tmp_path, base, ["good"])
    extra = mail_settings(9)
    added = sendwatch_here(
        [
            "--now",
            "2024-12-18",
            "subscribers",
            "add",
            "forum@example.org",
            "--instant",
            "--channel",
            "email",
            "--consent",
            "in this test",
        ],
        tmp_path,
        extra=extra,
    )
    assert added.returncode == 0, added.stderr
    answer = sendwatch_here(["--now", "2024-12-18", "poll"], tmp_path, extra=EXTRA | extra)
    assert "inspection result: Hounslow" in answer.stdout
    (message,) = [words for words in issues(tmp_path).values() if "email" in words]
    assert "127.0.0.1" in message
    counts = json.loads(sendwatch_here(["status", "--json"], tmp_path).stdout)["counts"]
    assert counts["messages waiting"] == 1 and counts["messages sent"] == 0


URL = 'url = "https://example.org/rss"'


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (['kind = "feed"', URL, 'every = "often"'], ["sources.toml:4", "sources.x", "every"]),
        (['kind = "fax"', URL, 'every = "1h"'], ["sources.toml:2", "sources.x", "kind", "fax"]),
        (['kind = "feed"', 'every = "1h"'], ["sources.toml", "sources.x", "url"]),
        (
            ['kind = "feed"', URL, 'every = "1h"', 'local_area = "E1"'],
            ["sources.toml:5", "local_area"],
        ),
        (['kind = "feed"', URL, 'every = "1h"', "rythm = 1"], ["sources.toml:5", "rythm"]),
        (["kind ="], ["sources.toml", "2"]),
    ],
)
def test_a_wrong_line_in_sources_exits_2_and_names_it(
    tmp_path: Path, lines: list[str], told: list[str]
) -> None:
    (tmp_path / "sources.toml").write_text("\n".join(["[sources.x]", *lines]) + "\n")
    answer = poll(tmp_path)
    assert answer.returncode == 2
    for words in told:
        assert words in answer.stderr, answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_wrong_setting_exits_2_and_names_it(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text("")
    (tmp_path / "settings.toml").write_text('[fetch]\ndelay_secs = 1\n[email]\npassword = "x"\n')
    answer = sendwatch_here(["--settings", str(tmp_path / "settings.toml"), "poll"], tmp_path)
    assert answer.returncode == 2
    for words in ("settings.toml", "fetch", "delay_secs", "email", "password"):
        assert words in answer.stderr, answer.stderr


def test_a_damaged_database_exits_1_and_says_what_to_do(tmp_path: Path, base: str) -> None:
    sources(tmp_path, base, ["good"])
    (tmp_path / "var").mkdir()
    (tmp_path / "var/sendwatch.db").write_bytes(b"not a database, whatever its name says " * 100)
    answer = poll(tmp_path)
    assert answer.returncode == 1
    assert (
        "sendwatch.db" in answer.stderr
        and "restore a backup" in answer.stderr
        and "Traceback" not in answer.stderr
    )


@pytest.mark.slow
def test_a_locked_database_exits_1_and_the_next_run_finds_everything(
    tmp_path: Path, base: str
) -> None:
    sources(tmp_path, base, ["good"])
    assert poll(tmp_path).returncode == 0
    holder = sqlite3.connect(tmp_path / "var/sendwatch.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    process = sendwatch_here(["--now", "2024-12-19", "poll"], tmp_path, extra=EXTRA)
    assert process.returncode == 1
    assert (
        "another program holds the database" in process.stderr and "Traceback" not in process.stderr
    )
    holder.execute("ROLLBACK")
    holder.close()
    assert poll(tmp_path).returncode == 0
