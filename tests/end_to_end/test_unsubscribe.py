"""Confirming and leaving, end to end: the real command, a real mail server, real HTTP, and a
crawler that opens every link.
"""

import re
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from email.message import Message
from pathlib import Path

import httpx
import pytest

from tests.end_to_end.test_service import FEED_ONLY, start
from tests.support.http_servers import free_port
from tests.support.paths import SHARED
from tests.support.replay import Web, number, sendwatch_here, stored_web
from tests.support.service import until
from tests.support.smtp_server import Postbox, mail_server, mail_settings

pytestmark = [
    pytest.mark.replay,
    pytest.mark.skipif(
        not SHARED.exists(), reason="needs the stored web of real publications beside the project"
    ),
]

DAY = date(2024, 12, 18)
ADDRESS = "parent@example.org"

NOT_YET_SENT = "SELECT count(*) FROM deliveries WHERE state != 'sent'"
"""A server has a message before the database says so."""


def kept(folder: Path) -> list[str]:
    """Everything in the database that is about readers and messages: sources are polled meanwhile."""
    with closing(
        sqlite3.connect(f"file:{folder / 'var' / 'sendwatch.db'}?mode=ro", uri=True)
    ) as db:
        about = ("subscribers", "interests", "interest_filters", "deliveries", "told_before")
        rows = [line for line in db.iterdump() if line.startswith("INSERT")]
        return [line for line in rows if line.split('"')[1] in about]


def links(message: Message) -> set[str]:
    """Every web address in any part or header of a message."""
    parts = [part.get_payload(decode=True) for part in message.walk() if not part.is_multipart()]
    words = " ".join(part.decode() for part in parts if isinstance(part, bytes))
    return set(
        re.findall(r"https?://[^\s\"'<>]+", words + " " + str(message["List-Unsubscribe"] or ""))
    )


@contextmanager
def serving(folder: Path, web: Web, settings: dict[str, str]) -> Iterator[None]:
    """The service, from when its pages answer until it has stopped."""
    process = start(folder, web, DAY, settings)
    try:
        assert until(lambda: answers(settings["SENDWATCH_SITE_BASE_URL"]))
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=120)
        assert "Traceback" not in said and ADDRESS not in said
        assert process.returncode == 0


def answers(base: str) -> bool:
    try:
        return httpx.get(f"{base}/healthz", trust_env=False).status_code == 200
    except httpx.TransportError:
        return False


def test_nobody_is_told_before_confirming_and_no_crawler_changes_anything(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text(FEED_ONLY)
    postbox, mail_port, port = Postbox(), free_port(), free_port()
    base = f"http://127.0.0.1:{port}"
    settings = mail_settings(mail_port) | {
        "SENDWATCH_EMAIL_SENDER": "alerts@example.net",
        "SENDWATCH_SITE_BASE_URL": base,
        "SENDWATCH_SITE_LISTEN": f"127.0.0.1:{port}",
        "SENDWATCH_SITE_CONTACT": "team@example.net",
    }
    server = mail_server(postbox, mail_port)
    server.start()
    try:
        with stored_web(tmp_path) as web:
            words = [
                "--now",
                str(DAY),
                "subscribers",
                "add",
                ADDRESS,
                "--area",
                "Hounslow",
                "--instant",
                "--channel",
                "email",
            ]
            bare = sendwatch_here(words, tmp_path, web, {})
            assert bare.returncode == 2 and "--consent" in bare.stderr and "base_url" in bare.stderr
            assert "to confirm this" in sendwatch_here(words, tmp_path, web, settings).stdout

            with serving(tmp_path, web, settings):
                assert until(lambda: len(postbox.messages) == 1)
                asked = postbox.messages[0][1]
                assert "confirm" in str(asked["Subject"])
                (confirm,) = (link for link in links(asked) if "/confirm/" in link)
                assert until(lambda: number(tmp_path, NOT_YET_SENT) == 0)
                before = kept(tmp_path)
                crawl(postbox)
                assert kept(tmp_path) == before
                assert httpx.post(confirm, trust_env=False).status_code == 200

            web.move(DAY)
            told = sendwatch_here(["--now", str(DAY), "poll"], tmp_path, web, settings)
            assert told.returncode == 0, told.stderr
            assert len(postbox.messages) == 2
            alert = postbox.messages[1][1]
            assert "Hounslow" in str(alert["Subject"])

            with serving(tmp_path, web, settings):
                before = kept(tmp_path)
                assert crawl(postbox) >= 4
                assert kept(tmp_path) == before
                (leave,) = (link for link in links(alert) if "/leave/" in link)
                assert str(alert["List-Unsubscribe"]).startswith(f"<{leave}>")
                assert str(alert["List-Unsubscribe-Post"]) == "List-Unsubscribe=One-Click"
                done = httpx.post(leave, data={"List-Unsubscribe": "One-Click"}, trust_env=False)
                assert done.status_code == 200
            assert not any(ADDRESS in line for line in kept(tmp_path))
    finally:
        server.stop()


def crawl(postbox: Postbox) -> int:
    """Opens every link of every message, and of the pages behind ours, as a mail scanner does; how
    many of our own.
    """
    own = {
        link
        for _, message in postbox.messages
        for link in links(message)
        if link.startswith("http://127.0.0.1")
    }
    for link in own:
        page = httpx.get(link, trust_env=False)
        assert page.status_code == 200
        for further in re.findall(r'(?:href|action)="(/[^"]+)"', page.text):
            httpx.get(httpx.URL(link).join(further), trust_env=False)
    return len(own)
