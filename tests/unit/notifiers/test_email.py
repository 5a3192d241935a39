import asyncio
import shutil
import socket
from contextlib import suppress
from email import message_from_bytes
from pathlib import Path

import pytest

from notifiers.email import LOGIN, Email
from pipeline.bulletins.compose import compose_alert
from pipeline.config.load import EmailSettings, Secret, SiteSettings
from pipeline.errors import DeliveryError, DeliveryLater, DeliveryRefused, StorageError
from pipeline.ports.services import SendHooks
from tests.support.channel_servers import (
    PASSWORD,
    USER,
    Postbox,
    certificate,
    mail_server,
    scripted_server,
)
from tests.support.http_servers import free_port
from tests.support.inspections import FULL, READER, SITE

ALERT = compose_alert(FULL, SITE, READER, "2025-03-20")
TO = "parent@example.org"


def notifier(port: int, **changes: object) -> Email:
    values: dict[str, object] = {
        "host": "127.0.0.1",
        "port": port,
        "security": "none",
        "sender": "Alerts <alerts@example.net>",
        "timeout_seconds": 5.0,
        **changes,
    }
    return Email(EmailSettings(**values), SiteSettings())  # type: ignore[arg-type]


def nothing() -> None:
    pass


async def hand_over(email: Email, *keys: str) -> None:
    try:
        for key in keys:
            await email.send_in_turn(
                email.render(ALERT, TO, key), TO, key, SendHooks(nothing, nothing)
            )
    finally:
        await email.end()


def send(email: Email, *keys: str) -> None:
    asyncio.run(hand_over(email, *keys or ("k",)))


def failure(email: Email) -> DeliveryError:
    with pytest.raises(DeliveryError) as raised:
        send(email)
    return raised.value


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    if shutil.which("openssl") is None:
        pytest.skip("the openssl command, which makes the throw-away certificate, is not installed")
    return certificate(tmp_path_factory.mktemp("tls"))


def test_the_rendered_bytes_arrive_with_sender_and_recipient() -> None:
    postbox = Postbox()
    with mail_server(postbox) as port:
        email = notifier(port)
        send(email)
    (got,) = postbox.received
    assert (got.mail_from, got.rcpt_tos) == ("alerts@example.net", [TO])
    assert got.original_content == email.render(ALERT, TO, "k")
    assert message_from_bytes(email.render(ALERT, TO, "k"))["Subject"] == ALERT.subject


def test_several_messages_share_a_connection() -> None:
    postbox = Postbox()
    with mail_server(postbox) as port:
        send(notifier(port), "a", "b", "c")
    assert len(postbox.received) == 3
    assert len(postbox.sessions) == 1


def test_a_connection_that_died_in_between_is_made_again() -> None:
    postbox = Postbox()
    port = free_port()
    email = notifier(port)

    async def two() -> None:
        for key in ("a", "b"):
            with mail_server(postbox, port=port):
                await email.send_in_turn(
                    email.render(ALERT, TO, key), TO, key, SendHooks(nothing, nothing)
                )
        await email.end()

    asyncio.run(two())
    assert len(postbox.received) == 2


def test_nothing_is_accepted_before_its_turn_nor_when_that_fails() -> None:
    postbox, seen = Postbox(), list[int]()

    def fails() -> None:
        raise StorageError("the disk is full")

    def count() -> None:
        seen.append(len(postbox.received))

    async def three(email: Email) -> None:
        await email.send_in_turn(email.render(ALERT, TO, "a"), TO, "a", SendHooks(count, nothing))
        with pytest.raises(StorageError, match="disk is full"):
            await email.send_in_turn(
                email.render(ALERT, TO, "b"), TO, "b", SendHooks(fails, nothing)
            )
        await email.send_in_turn(email.render(ALERT, TO, "c"), TO, "c", SendHooks(count, count))
        await email.end()

    with mail_server(postbox) as port:
        asyncio.run(three(notifier(port)))
    assert len(postbox.received) == 2 and seen[:2] == [0, 1] and len(seen) == 3


def test_a_message_that_is_given_up_is_not_accepted_after_all() -> None:
    """Its last line may still wait behind the rest for a server that has stopped reading."""
    payload = b"Subject: long\r\n\r\n" + 16 * 2**20 * b"x" + b"\r\n"

    def the_rest(session: socket.socket) -> bytes:
        got = b""
        with suppress(ConnectionResetError):
            while piece := session.recv(2**20):
                got = (got + piece)[-100:]
        return got

    async def give_up(listener: socket.socket) -> bytes:
        email = notifier(listener.getsockname()[1], timeout_seconds=0.1)
        sending = asyncio.ensure_future(email.send(payload, TO, "k"))
        session, _ = await asyncio.to_thread(listener.accept)
        with session:
            session.settimeout(10)
            for reply in (
                "220 hello",
                "250 me",
                "250 sender fine",
                "250 recipient fine",
                "354 go on",
            ):
                session.sendall(f"{reply}\r\n".encode())
                if not reply.startswith("354"):
                    await asyncio.to_thread(session.recv, 1000)
            with pytest.raises(DeliveryLater):
                await sending
            return await asyncio.to_thread(the_rest, session)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        assert not asyncio.run(give_up(listener)).endswith(b"\r\n.\r\n")


def test_a_line_that_begins_with_a_dot_arrives_as_it_was() -> None:
    postbox = Postbox()
    payload = b"Subject: dots\r\n\r\n.\r\n..\r\n.dot\r\n"
    with mail_server(postbox) as port:
        asyncio.run(notifier(port).send(payload, TO, "k"))
    assert postbox.received[0].original_content == payload


def test_starttls_and_login_with_a_verified_certificate(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(files[0]))
    postbox = Postbox()
    with mail_server(postbox, files) as port:
        send(notifier(port, security="starttls", username=USER, password=Secret(PASSWORD)))
    assert len(postbox.received) == 1


def test_tls_from_the_start(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(files[0]))
    postbox = Postbox()
    with mail_server(postbox, files, implicit=True) as port:
        send(notifier(port, security="tls"))
    assert len(postbox.received) == 1


def test_an_unknown_certificate_stops_everything(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    postbox = Postbox()
    with mail_server(postbox, files) as port:
        error = failure(
            notifier(port, security="starttls", username=USER, password=Secret(PASSWORD))
        )
    assert isinstance(error, DeliveryLater)
    assert "SSL_CERT_FILE" in str(error) and not postbox.received


def test_a_wrong_password_names_the_setting_and_not_the_password(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(files[0]))
    with mail_server(Postbox(), files) as port:
        error = failure(
            notifier(port, security="starttls", username=USER, password=Secret("hunter2"))
        )
    assert isinstance(error, DeliveryLater)
    assert (
        "535" in str(error)
        and "[email] username and password" in str(error)
        and "hunter2" not in str(error)
    )


def test_a_server_without_starttls_gets_no_message_and_no_password() -> None:
    postbox = Postbox()
    with mail_server(postbox) as port:
        error = failure(
            notifier(port, security="starttls", username=USER, password=Secret(PASSWORD))
        )
    assert isinstance(error, DeliveryLater)
    assert "[email] security" in str(error) and not postbox.received


@pytest.mark.parametrize(
    ("replies", "kind", "said"),
    [
        (
            {"rcpt": "550 5.1.1 no such user"},
            DeliveryRefused,
            "did not accept the recipient (550 5.1.1 no such user)",
        ),
        (
            {"rcpt": "550 5.1.1 <a@example.org> moved to b.c@new.example: try there"},
            DeliveryRefused,
            "did not accept the recipient (550 5.1.1 <…> moved to …: try there)",
        ),
        (
            {"rcpt": "450 4.2.1 greylisted"},
            DeliveryLater,
            "did not accept the recipient (450 4.2.1 greylisted)",
        ),
        (
            {"data": "554 5.7.1 not wanted"},
            DeliveryRefused,
            "did not accept the message (554 5.7.1 not wanted)",
        ),
        (
            {"data": "451 4.3.0 disk full"},
            DeliveryLater,
            "did not accept the message (451 4.3.0 disk full)",
        ),
        ({"mail": "550 5.7.1 not yours"}, DeliveryLater, "check [email] sender"),
        ({"mail": "421 4.3.2 going down"}, DeliveryLater, "did not accept the sender (421"),
        (
            {"mail": "530 5.7.0 Authentication required"},
            DeliveryLater,
            f"asks for a login (530 5.7.0 Authentication required); {LOGIN}",
        ),
    ],
)
def test_a_servers_reply_decides(
    replies: dict[str, str], kind: type[DeliveryError], said: str
) -> None:
    postbox = Postbox(**replies)
    with mail_server(postbox) as port:
        error = failure(notifier(port))
    assert type(error) is kind
    assert said in str(error) and f"127.0.0.1:{port}" in str(error)
    assert not postbox.received and error.__cause__ is not None


@pytest.mark.parametrize(
    ("replies", "read_after"),
    [
        (["421 too busy"], 0),
        (["554 no service here"], 0),
        (["220 hello"], 0),
        (["220 hello", "250 me", "250 sender fine", "250 recipient fine", "354 go on"], 400),
        (["220 hello", "250 me", "250 sender fine", "250 recipient fine", "421 closing"], 0),
    ],
    ids=["busy", "closed", "silent", "hangs up in the middle of the message", "goes down"],
)
def test_a_broken_conversation_is_tried_again(replies: list[str], read_after: int) -> None:
    with scripted_server(replies, read_after) as port:
        assert isinstance(failure(notifier(port)), DeliveryLater)


def test_a_server_that_never_greets_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        error = failure(notifier(listener.getsockname()[1], timeout_seconds=0.3))
    assert isinstance(error, DeliveryLater) and "timed out" in str(error)


@pytest.mark.parametrize("host", ["127.0.0.1", "no-such-host.invalid", "bad..name"])
def test_no_server_is_tried_again_and_named(host: str) -> None:
    error = failure(notifier(free_port(), host=host))
    assert isinstance(error, DeliveryLater)
    assert host in str(error) and "[email] host" in str(error)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"host": ""}, "[email] host"),
        ({"sender": ""}, "[email] sender"),
        ({"host": "", "sender": ""}, "host and [email]"),
    ],
)
def test_missing_settings_refuse_before_anything_is_sent(
    changes: dict[str, str], named: str
) -> None:
    postbox = Postbox()
    with mail_server(postbox) as port:
        error = failure(notifier(port, **changes))
    assert isinstance(error, DeliveryRefused) and named in str(error)
    assert not postbox.sessions


@pytest.mark.parametrize(
    "address",
    ["", "nobody", "a b@example.org", "a@b@example.org", "a@example.org\r\nRCPT TO:<x@y.z>"],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    email = notifier(1)
    assert email.refuses(address)
    with pytest.raises(DeliveryRefused):
        asyncio.run(email.send(b"", address, "k"))
    assert email.refuses("first.last+send@sub.example.org") is None
