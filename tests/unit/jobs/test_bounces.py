"""Reports of failed delivery: an address that is no good is suspended, and nobody can have others
suspended.
"""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import Message
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest

from notifiers.transport.bounce_reports import bounces_in
from pipeline.bootstrap import Options
from pipeline.jobs.bounces import Returned, settle
from pipeline.model.news import Site
from pipeline.subscriptions.keys import keys_of
from pipeline.subscriptions.schedule import london
from tests.chaos.test_delivery import PEOPLE, Post
from tests.support.http_servers import free_port
from tests.support.replay import COMMAND, environment
from tests.support.smtp_server import Postbox, mail_server

NO_SUCH_USER = "smtp; 550 5.1.1 <a@example.org>: no such\n user here"


@dataclass
class Sent:
    """A world that sent everybody a message, and the bytes that arrived."""

    post: Post
    messages: dict[str, bytes]

    def settle(self, report: bytes) -> list[Returned]:
        return settle(
            Options(data=self.post.folder, now="2025-01-06T12:00"),
            self.post.store,
            bounces_in(report),
        )

    def state(self, address: str) -> str:
        (person,) = self.post.store.subscribers(address)
        return str(person.state)


@pytest.fixture
def sent(tmp_path: Path) -> Iterator[Sent]:
    yield sending(tmp_path)


def sending(folder: Path, base_url: str = "") -> Sent:
    post, postbox, port = Post(folder), Postbox(), free_port()
    server = mail_server(postbox, port)
    server.start()
    try:
        post.begin(port)
        if base_url:
            keys = keys_of(folder, london(post.clock.moment).date())
            post.context = replace(
                post.context, site=Site("sendwatch", base_url=base_url), keys=keys
            )
        post.subscribe("email", *PEOPLE)
        post.news()
        post.send()
    finally:
        server.stop()
    return Sent(post, {address: message.as_bytes() for address, message in postbox.messages})


def report(
    original: bytes,
    *,
    action: str = "failed",
    status: str = "5.1.1",
    said: str = NO_SUCH_USER,
    whole: bool = False,
    kind: str = "delivery-status",
) -> bytes:
    """A report as mail servers write it, about a message of which it has the headers or the whole."""
    made = MIMEMultipart("report", **{"report-type": kind})
    made["From"], made["To"], made["Subject"] = (
        "MAILER-DAEMON@mx.example",
        "a@example.net",
        "Undelivered Mail",
    )
    made.attach(
        MIMEText("I am sorry to have to inform you that your message could not be delivered.")
    )
    status_part = MIMEMessage(Message(), "delivery-status")
    groups = [Message(), Message()]
    groups[0]["Reporting-MTA"] = "dns; mx.example"
    for name, value in (
        ("Final-Recipient", "rfc822; a@example.org"),
        ("Action", action),
        ("Status", status),
        ("Diagnostic-Code", said),
    ):
        groups[1][name] = value
    status_part.set_payload(groups)
    made.attach(status_part)
    headers = original.partition(b"\n\n")[0].decode() + "\n\n"
    made.attach(
        MIMEMessage(message_from_bytes(original)) if whole else MIMEText(headers, "rfc822-headers")
    )
    return made.as_bytes()


@pytest.mark.parametrize("whole", [True, False], ids=["whole message", "headers only"])
def test_an_address_that_does_not_exist_is_suspended_and_no_other(sent: Sent, whole: bool) -> None:
    (settled,) = sent.settle(report(sent.messages[PEOPLE[0]], whole=whole))
    assert settled.suspended and settled.address == PEOPLE[0]
    assert [sent.state(each) for each in PEOPLE] == ["suspended", "confirmed", "confirmed"]
    (message,) = sent.post.store.held(sent.post.store.subscribers(PEOPLE[0])[0].id).messages
    assert (
        message.error == "came back: 550 5.1.1 <…>: no such user here" and message.state == "sent"
    )
    (issue,) = sent.post.store.untold_issues()
    assert issue.kind == "delivery" and "until it is added again" in issue.message
    assert PEOPLE[0] not in issue.message


@pytest.mark.parametrize(
    ("action", "status", "said", "suspended"),
    [
        ("failed", "5.2.1", "smtp; 550 5.2.1 mailbox disabled", True),
        ("failed", "5.4.4", "X-Postfix; Host not found", True),
        ("failed", "5.0.0", "smtp; 550 unknown user", True),
        ("Failed", "5.1.10 (null MX)", "smtp; 556 5.1.10 null MX", True),
        ("failed", "5.0.0", "smtp; 554 rejected", False),
        ("failed", "5.2.2", "smtp; 552 5.2.2 over quota", False),
        ("failed", "5.7.1", "smtp; 550 5.7.1 message looks like spam", False),
        ("failed", "4.4.1", "X-Postfix; connection timed out", False),
        ("failed", "4.4.7", "smtp; 450 4.4.7 message expired", False),
        ("delayed", "5.1.1", NO_SUCH_USER, None),
        ("delivered", "2.0.0", "smtp; 250 ok", None),
        ("failed", "", "", None),
    ],
)
def test_what_the_report_says_decides(
    sent: Sent, action: str, status: str, said: str, suspended: bool | None
) -> None:
    settled = sent.settle(report(sent.messages[PEOPLE[0]], action=action, status=status, said=said))
    assert [each.suspended for each in settled] == ([] if suspended is None else [suspended])
    assert sent.state(PEOPLE[0]) == ("suspended" if suspended else "confirmed")
    assert len(sent.post.store.issues()) == len(settled)


def test_what_is_no_report_about_a_message_of_ours_changes_nothing(sent: Sent) -> None:
    original = sent.messages[PEOPLE[0]]
    own = message_from_bytes(original)["Message-ID"]
    others = original.replace(own.encode(), b"<0123456789abcdef0123456789abcdef@example.net>")
    for mail in (
        b"",
        b"Subject: I am away\n\nUntil Monday.\n",
        original,
        report(b"Subject: hello\n\n"),
        report(others),
        report(original, kind="disposition-notification"),
        report(original)[:700],
        bytes(range(256)) * 9,
    ):
        assert sent.settle(mail) == []
    assert [sent.state(each) for each in PEOPLE] == [
        "confirmed"
    ] * 3 and sent.post.store.issues() == []


def test_where_messages_have_links_a_report_needs_the_readers_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SENDWATCH_SITE_BASE_URL", "https://send.example.org")
    sent = sending(tmp_path, "https://send.example.org")
    first, second = (sent.messages[each] for each in PEOPLE[:2])
    forged = first.replace(
        *(str(message_from_bytes(each)["List-Unsubscribe"]).encode() for each in (first, second))
    )
    assert forged != first and sent.settle(report(forged)) == []
    without = b"\n".join(
        line for line in first.split(b"\n") if not line.startswith(b"List-Unsubscribe:")
    )
    assert sent.settle(report(without)) == []
    assert sent.state(PEOPLE[0]) == "confirmed"
    (settled,) = sent.settle(report(first))
    assert settled.suspended and sent.state(PEOPLE[0]) == "suspended"


def test_the_command_takes_what_a_mail_server_pipes_into_it(sent: Sent) -> None:
    def run(mail: bytes, *words: str) -> tuple[int, str]:
        whole = [COMMAND, "--data", str(sent.post.folder), "subscribers", "bounced", "-", *words]
        done = subprocess.run(
            whole, input=mail, env=environment(), capture_output=True, timeout=250, check=False
        )
        return done.returncode, done.stdout.decode() + done.stderr.decode()

    code, said = run(report(sent.messages[PEOPLE[0]]))
    assert code == 0 and said.startswith(
        "a@example.org is suspended until it is added again: 550 5.1.1"
    )
    assert run(b"Subject: I am away\n\n")[1].startswith("nothing changed: this is not a report")
    assert sent.state(PEOPLE[0]) == "suspended"
