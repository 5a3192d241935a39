"""From an alert mail on a real IMAP server to the message that its news becomes, and what is never
asked for on the way.
"""

import asyncio
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

import pytest
from click.testing import CliRunner

from demo.run import own_environment
from pipeline.cli import cli
from pipeline.config.load import load_settings
from pipeline.config.sources_file import load_sources
from pipeline.jobs.doctor.network import mailbox_check
from pipeline.jobs.rounds import poll_once
from pipeline.model.terms import Frequency
from tests.support.imap_server import MailServer, mail_server
from tests.support.sites import Answer, Site, article, site
from tests.support.watched_site import INSTANT, Installation

pytestmark = pytest.mark.replay

TITLE = "Inspection report on SEND services published"
SENDER = "alerts@council.example"
PROVIDER = "/provider/44/99002"


@pytest.fixture(scope="module")
def running() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


@pytest.fixture
def server(running: MailServer) -> MailServer:
    with running.client() as client:
        client.select_folder("INBOX")
        client.delete_messages(client.search(["ALL"]))
        client.expunge()
    return running


@pytest.fixture
def council() -> Iterator[Site]:
    with site() as made:
        # the server dates no message later than today
        made.answers["/news/a"] = Answer(article(TITLE).replace("2031", "2025"))
        yield made


@pytest.fixture
def watching(tmp_path: Path, server: MailServer) -> Installation:
    made = Installation(tmp_path)
    (tmp_path / "sources.toml").write_text(
        f'[sources.alerts]\nkind = "mailbox"\nurl = "{server.url}"\nevery = "5m"\n'
        f'senders = ["{SENDER}"]\n'
    )
    made.reader(INSTANT, Frequency.INSTANT)
    return made


def mail(*links: tuple[str, str], sender: str = SENDER) -> bytes:
    body = "".join(f'<p><a href="{url}">{words}</a></p>' for url, words in links)
    return (
        f"From: Alerts <{sender}>\r\nSubject: Something is new\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>{body}</body></html>\r\n"
    ).encode()


def poll(watching: Installation, server: MailServer, now: str) -> None:
    """A round in which mails of that hour have just arrived."""
    watching.now = now
    with own_environment(), patch.dict(os.environ, server.environ):
        asyncio.run(poll_once(watching.options, (), ()))


def moment(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


def test_a_mail_becomes_a_message_and_only_its_news_is_asked_for(
    watching: Installation, server: MailServer, council: Site
) -> None:
    council.answers["/t/click"] = Answer(status=302, headers={"Location": "/news/a"})
    council.answers["/t/sly"] = Answer(status=302, headers={"Location": "/email/unsubscribe/7"})
    links = [
        (f"{council.url}/t/click", TITLE),
        (f"{council.url}/t/sly", "SEND inspections of schools"),
        (f"{council.url}/email/unsubscribe/7?token=x", "Unsubscribe from SEND news"),
        (f"{council.url}/u/7", "Unsubscribe from SEND news"),
        (f"{council.url}/profile", "Manage your SEND alerts"),
    ]
    foreign = mail((f"{council.url}/foreign", TITLE), sender="somebody@elsewhere.example")
    server.deliver(mail(*links), foreign, at=moment("2025-03-04T16:59"))
    poll(watching, server, "2025-03-04T17:00Z")
    assert set(council.paths) == {"/robots.txt", "/t/click", "/t/sly", "/news/a"}
    assert watching.sent() == [(INSTANT, "alert")]
    assert TITLE in watching.messages()[0]
    assert all(b"\\Seen" not in flags for flags in server.flags())
    (row,) = watching.rows("SELECT state, reason, rows FROM sources")
    assert row == {"state": "ok", "reason": "", "rows": 1}


def test_a_second_mail_about_the_same_and_a_quiet_round_ask_for_nothing(
    watching: Installation, server: MailServer, council: Site
) -> None:
    server.deliver(mail((f"{council.url}/news/a", TITLE)), at=moment("2025-03-04T16:59"))
    poll(watching, server, "2025-03-04T17:00Z")
    link = (f"{council.url}/news/a?utm_source=second", TITLE)
    server.deliver(mail(link), at=moment("2025-03-04T17:03"))
    poll(watching, server, "2025-03-04T17:06Z")
    poll(watching, server, "2025-03-04T17:12Z")
    assert council.times("/news/a") == 1
    assert watching.sent() == [(INSTANT, "alert")]


def test_a_page_that_lists_reports_is_read_when_a_mail_names_it_and_not_again(
    watching: Installation, server: MailServer, council: Site
) -> None:
    label = '<span class="nonvisual">Area SEND full inspection, pdf - 4 March 2025</span>'
    council.show(
        PROVIDER,
        "<h1>Carrowdale City Council</h1><p>URN 99002</p>"
        f'<a class="publication-link" href="/news/a">{label}</a>',
    )
    page = (council.url + PROVIDER, "Carrowdale: a new SEND inspection report")
    server.deliver(mail(page), at=moment("2025-03-04T16:59"))
    poll(watching, server, "2025-03-04T17:00Z")
    poll(watching, server, "2025-03-04T17:06Z")
    assert (council.times(PROVIDER), council.times("/news/a")) == (1, 1)
    (row,) = watching.rows("SELECT title FROM publications")
    assert row["title"] == "Area SEND full inspection: Carrowdale City Council"


def test_the_commands_try_the_log_in(
    watching: Installation, server: MailServer, council: Site
) -> None:
    server.deliver(mail((f"{council.url}/news/a", TITLE)), at=moment("2025-03-04T16:59"))
    files = ["--sources", str(watching.folder / "sources.toml")]
    words = [*files, "--now", "2025-03-04T17:00Z", "sources", "check"]
    for environ, said in (
        (server.environ, f"alerts: ok: 1 row, the newest “{TITLE}” (no date)"),
        (server.environ | {"SENDWATCH_MAILBOX_PASSWORD": "wrong"}, "sendwatch doctor"),
    ):
        with own_environment(), patch.dict(os.environ, environ):
            assert said in CliRunner().invoke(cli, words).output


@pytest.mark.parametrize(
    ("password", "state", "said"),
    [("", "ok", "logged in as"), ("wrong", "fault", "may not log in")],
)
def test_doctor_tries_the_log_in(
    watching: Installation, server: MailServer, password: str, state: str, said: str
) -> None:
    environ = server.environ | ({"SENDWATCH_MAILBOX_PASSWORD": password} if password else {})
    settings = load_settings(None, environ)
    sources = load_sources(watching.folder / "sources.toml", ())
    (check,) = asyncio.run(mailbox_check(settings, environ, sources))
    assert (check.name, check.state) == ("mailbox", state)
    assert said in check.found
