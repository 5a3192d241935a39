"""Real publications replayed over time against the real command, for flow and crash tests.

Needs ../shared beside the project (its corpus and replay proxy); without it, the tests that use
this are skipped and say so.
"""

import gc
import io
import json
import logging
import os
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import chdir, closing, contextmanager, redirect_stderr, redirect_stdout
from datetime import date, timedelta
from pathlib import Path
from unittest import mock

from pipeline.cli import main
from tests.support.http_servers import free_port
from tests.support.paths import SHARED

COMMAND = str(Path(sys.executable).with_name("sendwatch"))

SOURCES = """
[sources.reports]
kind = "ofsted-reports"
url = "https://reports.ofsted.gov.uk/"
every = "1h"
publisher = "Ofsted"
reuse = "ogl"

[sources.hounslow]
kind = "feed"
url = "https://hounslow.gov.uk/rss/news"
every = "1h"
publisher = "Hounslow Council"
local_area = "E09000018"
doc_type = "council_news"

[sources.westminster]
kind = "feed"
url = "https://westminster.gov.uk/news.atom"
every = "1h"
publisher = "Westminster City Council"
local_area = "E09000033"
doc_type = "council_news"

[sources.cypnow]
kind = "feed"
url = "https://www.cypnow.co.uk/rss"
every = "1h"
publisher = "CYP Now"
doc_type = "press"

[sources.libdems]
kind = "feed"
url = "http://libdemgroup.lga.gov.uk/rss.xml"
every = "1h"
publisher = "LGA Liberal Democrat Group"
doc_type = "case_study"

[sources.lbhf]
kind = "moderngov"
url = "https://democracy.lbhf.gov.uk/mgRss.aspx?XXR=0"
every = "1h"
publisher = "Hammersmith and Fulham Council"
local_area = "E09000013"
"""


class Web:
    """The running proxy: `environ` makes a program use it, `move` sets its date."""

    def __init__(self, port: int, ca: Path) -> None:
        self.base = f"http://127.0.0.1:{port}/__replay__"
        proxy = f"http://127.0.0.1:{port}"
        self.environ = {
            **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy),
            "NO_PROXY": "127.0.0.1,localhost",
            "no_proxy": "127.0.0.1,localhost",
            "SSL_CERT_FILE": str(ca / "ca.pem"),
        }

    def move(self, day: date) -> None:
        """Shows what was published by that day."""
        self.post(f"as-of?date={day}")

    def post(self, words: str, body: bytes = b"") -> object:
        """One of the proxy's control calls."""
        request = urllib.request.Request(f"{self.base}/{words}", data=body, method="POST")
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
            request, timeout=100
        ) as answer:
            return json.load(answer)


@contextmanager
def stored_web(folder: Path, corpus: Path = SHARED / "corpus") -> Iterator[Web]:
    """Serves the corpus while the block runs."""
    port = free_port()
    words = [
        sys.executable,
        str(SHARED / "tools/replayweb.py"),
        "--corpus",
        str(corpus),
        "--port",
        str(port),
        "--ca-dir",
        str(folder / "ca"),
        "--as-of",
        "2017-06-01",
    ]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    web = Web(port, folder / "ca")
    try:
        for _ in range(200):
            try:
                web.move(date(2017, 6, 1))
                break
            except OSError:
                time.sleep(0.1)
        yield web
    finally:
        process.terminate()
        process.wait()


def days() -> list[date]:
    """Monthly steps from June 2017 to March 2025, daily through December 2024."""
    found, day = [], date(2017, 6, 1)
    while day <= date(2025, 3, 31):
        if (day.year, day.month) == (2024, 12):
            found += [day + timedelta(days=n) for n in range(31)]
        else:
            found.append(day)
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return [*found, date(2025, 3, 31)]


def environment(web: Web | None = None) -> dict[str, str]:
    """The environment of a command under test."""
    base = {name: value for name, value in os.environ.items() if not name.startswith("SENDWATCH_")}
    return base | {"SENDWATCH_FETCH_DELAY_SECONDS": "0"} | (web.environ if web else {})


def command_line(folder: Path, *words: str) -> list[str]:
    """The command line of the real command on `folder`'s data and its sources, if it has some."""
    path = folder / "sources.toml"
    sources = ["--sources", str(path)] if path.exists() else []
    return [COMMAND, "--data", str(folder / "var"), *sources, *words]


def number(folder: Path, sql: str) -> int:
    """The one number that a query of `folder`'s database gives."""
    with closing(sqlite3.connect(f"file:{folder / 'var/sendwatch.db'}?mode=ro", uri=True)) as db:
        return int(db.execute(sql).fetchone()[0])


def sendwatch(
    words: list[str], folder: Path, web: Web | None = None, extra: Mapping[str, str] = {}
) -> subprocess.CompletedProcess[str]:
    """Runs the real command on `folder`'s data and sources, and returns what it said."""
    return subprocess.run(
        command_line(folder, *words),
        env=environment(web) | dict(extra),
        capture_output=True,
        text=True,
        timeout=300,
        cwd=folder,
        check=False,
    )


def sendwatch_here(
    words: list[str], folder: Path, web: Web | None = None, extra: Mapping[str, str] = {}
) -> subprocess.CompletedProcess[str]:
    """The same in this process."""
    return here(command_line(folder, *words), environment(web) | dict(extra), folder)


def here(
    line: list[str], environ: Mapping[str, str], folder: Path | str = "."
) -> subprocess.CompletedProcess[str]:
    """A command line of the real command, run in this process, which loads once what a process of
    its own would load at each start: for tests of what is done and said, not of how it begins.
    """
    said, complained = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with (
        mock.patch.dict(os.environ, environ, clear=True),
        mock.patch.object(sys, "argv", line),
        as_it_was(),
        chdir(folder),
        redirect_stdout(said),
        redirect_stderr(complained),
    ):
        try:
            main()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
    printed = []
    for stream in (said, complained):
        stream.seek(0)
        printed.append(stream.read())
    return subprocess.CompletedProcess(line, code, *printed)


@contextmanager
def as_it_was() -> Iterator[None]:
    """Takes back what a command sets for its whole process."""
    log = logging.getLogger("sendwatch")
    handlers, propagate, level = log.handlers[:], log.propagate, log.level
    thresholds, mask = gc.get_threshold(), os.umask(0o077)
    try:
        yield
    finally:
        os.umask(mask)
        gc.set_threshold(*thresholds)
        log.handlers[:], log.propagate = handlers, propagate
        log.setLevel(level)
