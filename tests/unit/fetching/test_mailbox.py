"""A mailbox read over IMAP from a real server: what is read, what is not, and that nothing is
changed.
"""

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.config.load import load_settings
from pipeline.config.settings import FetchSettings
from pipeline.errors import Denied, SourceError, UnexpectedShape, Unreachable
from pipeline.fetching import mailbox
from pipeline.fetching.fetcher import PoliteFetcher
from pipeline.model.sources import Response
from tests.support.channel_servers import certificate
from tests.support.imap_server import MailServer, mail_server


@dataclass(frozen=True)
class Hostile:
    """What a test needs to know of a server."""

    url: str
    environ: dict[str, str]


class Later:
    """A clock that is so many days ahead."""

    def __init__(self, days: int = 0) -> None:
        self.days = days

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(days=self.days)


@pytest.fixture(scope="module")
def running() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


@pytest.fixture
def server(running: MailServer) -> MailServer:
    """The server with an empty INBOX, made anew."""
    with running.client() as client:
        client.select_folder("INBOX")
        client.delete_messages(client.search(["ALL"]))
        client.expunge()
    return running


def message(sender: str, words: str = "SEND") -> bytes:
    return f"From: {sender}\r\nSubject: {words}\r\n\r\n{words}\r\n".encode()


def got(
    server: MailServer | Hostile,
    url: str = "",
    etag: str | None = None,
    days: int = 0,
    **environ: str,
) -> Response:
    given = server.environ | environ
    settings = load_settings(None, given)

    async def ask() -> Response:
        fetch = FetchSettings(delay_seconds=0, timeout_seconds=10)
        async with PoliteFetcher(fetch, given, Later(days), mailbox=settings.mailbox) as fetcher:
            return await fetcher.get(url or server.url, source="alerts", etag=etag)

    return asyncio.run(ask())


def refusal(server: MailServer, url: str = "", **environ: str) -> SourceError:
    with pytest.raises(SourceError) as raised:
        got(server, url, **environ)
    assert raised.value.source == "alerts"
    return raised.value


def test_messages_of_the_wanted_senders_are_read_and_stay_unseen(server: MailServer) -> None:
    server.deliver(message("a@one.example", "first"), message("b@two.example", "second"))
    server.deliver(message("c@other.example", "private"))
    answer = got(server, f"{server.url}?from=one.example&from=b%40two.example")
    assert answer.media_type == "multipart/digest"
    assert answer.body.index(b"Subject: second") < answer.body.index(b"Subject: first")
    assert b"private" not in answer.body
    assert all(b"\\Seen" not in flags for flags in server.flags())


def test_an_unchanged_folder_is_not_read_again(server: MailServer) -> None:
    server.deliver(message("a@one.example"))
    first = got(server)
    assert got(server, etag=first.headers["etag"]).status == 304
    server.deliver(message("a@one.example", "later"))
    again = got(server, etag=first.headers["etag"])
    assert (again.status, b"later" in again.body) == (200, True)


def test_a_folder_that_was_made_anew_is_read_anew(server: MailServer) -> None:
    url = server.url.replace("INBOX", "Alerts")
    with server.client() as client:
        client.create_folder("Alerts")
    server.deliver(message("a@one.example", "before"), folder="Alerts")
    before = got(server, url).headers["etag"]
    with server.client() as client:
        client.delete_folder("Alerts")
        client.create_folder("Alerts")
    server.deliver(message("a@one.example", "after"), folder="Alerts")
    answer = got(server, url, etag=before)
    assert before.partition("-")[2] == answer.headers["etag"].partition("-")[2]
    assert (answer.status, b"after" in answer.body) == (200, True)


def test_old_messages_are_left_alone(server: MailServer) -> None:
    server.deliver(message("a@one.example"))
    assert b"Subject" in got(server, days=mailbox.WINDOW_DAYS - 1).body
    assert b"Subject" not in got(server, days=mailbox.WINDOW_DAYS + 2).body


def test_no_more_is_read_than_is_allowed(
    server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.deliver(*(message("a@one.example", f"number {n}") for n in range(5)))
    monkeypatch.setattr(mailbox, "MOST_MESSAGES", 3)
    monkeypatch.setattr(mailbox, "MOST_BYTES", 45)
    body = got(server).body
    assert [f"number {n}".encode() in body for n in range(5)] == [False, False, True, True, True]
    assert b"\r\n\r\nnumber" not in body


@pytest.mark.parametrize(
    ("environ", "kind", "words"),
    [
        ({"SENDWATCH_MAILBOX_PASSWORD": "wrong"}, Denied, "may not log in"),
        ({"SENDWATCH_MAILBOX_PASSWORD": ""}, Denied, "SENDWATCH_MAILBOX_PASSWORD_FILE"),
        ({"SENDWATCH_MAILBOX_HOST": "mail.example"}, Denied, "only mail.example is given"),
        ({"SSL_CERT_FILE": ""}, Unreachable, "certificate"),
    ],
)
def test_what_is_wrong_with_the_log_in_is_said(
    server: MailServer, environ: dict[str, str], kind: type[SourceError], words: str
) -> None:
    fault = refusal(server, **environ)
    assert isinstance(fault, kind)
    assert words in str(fault)


def test_a_folder_that_is_not_there_is_said(server: MailServer) -> None:
    fault = refusal(server, server.url.replace("INBOX", "Nowhere"))
    assert isinstance(fault, UnexpectedShape)
    assert "check that the folder in url exists" in str(fault)


def test_a_connection_in_the_clear_is_protected_before_the_password_is_said(
    server: MailServer,
) -> None:
    server.deliver(message("a@one.example"))
    assert got(server, f"imap://localhost:{server.port}/INBOX").status == 200
    fault = refusal(server, f"imap://localhost:{server.port}/INBOX", SSL_CERT_FILE="")
    assert "certificate" in str(fault)


def test_no_page_can_lead_into_a_mailbox(server: MailServer) -> None:
    """A fetcher that was given no mailbox reads none, whatever address a page names."""

    async def ask() -> None:
        async with PoliteFetcher(FetchSettings(delay_seconds=0), server.environ) as fetcher:
            await fetcher.get(server.url)

    with pytest.raises(UnexpectedShape, match="is not a web address"):
        asyncio.run(ask())


_READY = (b"* OK ready\r\n", b"* CAPABILITY IMAP4rev1\r\n%s OK done\r\n", b"%s OK done\r\n")


@contextmanager
def hostile(folder: Path, examined: Callable[[socket.socket], None]) -> Iterator[Hostile]:
    """A server that logs anybody in, and answers what is asked next as `examined` does."""
    cert, key = certificate(folder)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(cert, key)
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError), context.wrap_socket(listening.accept()[0], True) as asked:
            asked.sendall(_READY[0])
            while line := asked.recv(4096):
                tag, command = line.split(None, 2)[:2]
                if command == b"CAPABILITY":
                    asked.sendall(_READY[1] % tag)
                elif command == b"LOGIN":
                    asked.sendall(_READY[2] % tag)
                else:
                    examined(asked)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    environ = {
        "SENDWATCH_MAILBOX_HOST": "127.0.0.1",
        "SENDWATCH_MAILBOX_USERNAME": "alerts",
        "SENDWATCH_MAILBOX_PASSWORD": "open",
        "SSL_CERT_FILE": str(cert),
    }
    yield Hostile(f"imaps://127.0.0.1:{listening.getsockname()[1]}/INBOX", environ)
    listening.close()
    thread.join(10)


def announces_without_end(asked: socket.socket) -> None:
    asked.sendall(b"* 1 FETCH (BODY[] {4000000000}\r\n")


def sends_without_end(asked: socket.socket) -> None:
    while True:
        asked.sendall(b"* 1 EXISTS\r\n" * 10_000)


@pytest.mark.parametrize("examined", [announces_without_end, sends_without_end])
def test_a_server_that_sends_without_end_is_left(
    tmp_path: Path, examined: Callable[[socket.socket], None]
) -> None:
    with hostile(tmp_path, examined) as server, pytest.raises(Unreachable, match="sends more than"):
        got(server)
