"""Mail servers and webhooks that are down, slow or unwilling: the right people get each message
once, nobody waits for others.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from click.testing import CliRunner
from pytest import MonkeyPatch

import notifiers
from pipeline.cli import cli
from pipeline.config.load import EmailSettings, FetchSettings, Settings
from pipeline.config.settings import Secret, WebhookSettings
from pipeline.delivery.alerts_and_digests import queue_digests
from pipeline.delivery.sender import deliver
from pipeline.errors import DeliveryLater, StorageError
from pipeline.ingestion.health.operator_alerts import owe_operators
from pipeline.jobs.rounds import drain
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Frequency
from pipeline.ports.services import SendHooks
from pipeline.runner import Work
from tests.support.channel_servers import Hook, webhook
from tests.support.http_servers import free_port
from tests.support.smtp_server import Postbox, mail_server
from tests.support.world import World


@dataclass
class Mail:
    """A mail server's handler: `rcpt` and `data` answer by address, None means to accept; counts
    what was accepted.
    """

    rcpt: Callable[[str], str | None] = lambda address: None
    data: Callable[[str], str | None] = lambda address: None
    accepted: Counter[tuple[str, str]] = field(default_factory=Counter)
    asked: list[str] = field(default_factory=list)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.asked.append(address)
        if answer := self.rcpt(address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        (address,) = envelope.rcpt_tos
        answer = self.data(address)
        if answer != "451 not now":
            self.accepted[
                address, str(message_from_bytes(envelope.content or b"")["Message-ID"])
            ] += 1  # type: ignore[arg-type]
        if answer == "hang up":
            assert server.transport is not None
            server.transport.abort()
        return answer if answer and answer != "hang up" else "250 accepted"


class Post(World):
    """A world whose messages go out by email and webhooks on loopback."""

    def begin(self, port: int, **email: Any) -> None:
        given: dict[str, Any] = {"security": "none", "timeout_seconds": 2.0} | email
        settings = Settings(
            email=EmailSettings(host="127.0.0.1", port=port, sender="a@example.net", **given),
            webhook=WebhookSettings(Secret("whsec_c2VjcmV0"), 1.0),
            fetch=FetchSettings(allow_networks=("127.0.0.0/8",)),
        )
        channels = {
            name: notifiers.build(name, settings, self.folder) for name in notifiers.channels()
        }
        self.context = replace(self.context, notifiers=channels)
        self.at("2025-01-06T07:00")

    def subscribe(self, channel: str, *addresses: str) -> None:
        with self.store.transaction():
            for address in addresses:
                person = self.store.enlist(channel, address, self.context.now())
                self.store.add_interest(
                    person, Interest(id="", rhythm=Frequency.DAILY), self.context.now()
                )

    def send(self) -> Work:
        """What a round of the service hands over."""
        done = Work()
        asyncio.run(deliver(self.context, done))
        return done

    def news(self) -> None:
        """Something to tell everybody, and the digests that tell it."""
        self.record(0)
        self.at("2025-01-06T08:00")
        asyncio.run(drain(self.context))
        queue_digests(self.context)

    def wait(self, **span: float) -> None:
        self.clock.moment += timedelta(**span)

    def states(self) -> dict[str, str]:
        return {
            row["address"]: row["state"]
            for row in self.store.rows(
                "SELECT s.address, d.state FROM deliveries d JOIN subscribers s ON s.id ="
                " d.subscriber_id"
            )
        }


PEOPLE = tuple(f"{name}@example.org" for name in "abc")


@pytest.fixture
def post(tmp_path: Path) -> Post:
    return Post(tmp_path)


@pytest.fixture
def served() -> Iterator[Callable[[Mail], int]]:
    with ExitStack() as stack:

        def start(mail: Mail) -> int:
            server = mail_server(mail, free_port())  # type: ignore[arg-type]
            server.start()
            stack.callback(server.stop)
            return int(server.port)

        yield start


def once(mail: Mail, *people: str) -> bool:
    return set(mail.accepted.values()) <= {1} and sorted(
        address for address, _ in mail.accepted
    ) == sorted(people)


def test_a_mail_server_that_is_down_for_a_day_is_asked_once_a_round_and_everybody_gets_everything(
    post: Post,
) -> None:
    port = free_port()
    post.begin(port)
    post.subscribe("email", *PEOPLE)
    post.news()
    for _ in range(24):
        done = post.send()
        assert not done.sent and len(done.failures) <= 1, (
            "one message in a round finds out that the server is away"
        )
        post.wait(hours=1)
    mail = Mail()
    server = mail_server(mail, port)  # type: ignore[arg-type]
    server.start()
    for _ in range(24):
        post.send()
        post.wait(hours=1)
    server.stop()
    assert once(mail, *PEOPLE) and set(post.states().values()) == {"sent"}
    assert [each for each in post.store.issues() if each.kind == "delivery"] == []


def test_greylisting_takes_two_tries_and_one_message_each(
    post: Post, served: Callable[[Mail], int]
) -> None:
    seen: set[str] = set()

    def first_time(address: str) -> str | None:
        new = address not in seen
        seen.add(address)
        return "450 4.2.0 greylisted" if new else None

    mail = Mail(rcpt=first_time)
    post.begin(served(mail))
    post.subscribe("email", *PEOPLE)
    post.news()
    assert len(post.send().failures) == 3 and not mail.accepted, (
        "greylisting of one holds up no other"
    )
    assert post.send().failures == [], "nobody is asked again before it is time"
    post.wait(minutes=5)
    assert len(post.send().sent) == 3
    assert once(mail, *PEOPLE)


def test_one_address_that_does_not_exist_is_suspended_and_the_others_get_theirs(
    post: Post, served: Callable[[Mail], int]
) -> None:
    mail = Mail(rcpt=lambda address: "550 5.1.1 no such user" if address == PEOPLE[0] else None)
    post.begin(served(mail))
    post.subscribe("email", *PEOPLE)
    post.news()
    post.send()
    assert once(mail, *PEOPLE[1:])
    assert {each.address: each.state for each in post.store.subscribers()} == {
        PEOPLE[0]: "suspended",
        PEOPLE[1]: "confirmed",
        PEOPLE[2]: "confirmed",
    }


def test_a_server_that_hangs_up_after_the_message_gets_it_again_under_the_same_id(
    post: Post, served: Callable[[Mail], int]
) -> None:
    answers = ["hang up"]
    mail = Mail(data=lambda address: answers.pop() if answers and address == PEOPLE[1] else None)
    post.begin(served(mail))
    post.subscribe("email", *PEOPLE)
    post.news()
    assert len(post.send().sent) == 2, "the others are not held up"
    post.wait(minutes=5)
    assert len(post.send().sent) == 1
    assert sorted(mail.accepted.values()) == [1, 1, 2] and len(mail.accepted) == 3
    assert set(post.states().values()) == {"sent"}


def test_whoever_leaves_or_pauses_while_their_message_is_leased_gets_nothing(
    post: Post, served: Callable[[Mail], int]
) -> None:
    def others_go(address: str) -> str | None:
        if len(mail.accepted) == 0:
            with post.store.transaction():
                rest = [each for each in post.store.subscribers() if each.address != address]
                post.store.remove([rest[0].id])
                post.store.pause([rest[1].id], True)
        return None

    mail = Mail()
    post.begin(served(mail))
    post.subscribe("email", *PEOPLE)
    post.news()
    email: Any = post.context.notifiers["email"]
    send = email.send_in_turn

    async def send_then(payload: bytes, address: str, key: str, turn: SendHooks) -> None:
        others_go(address)
        await send(payload, address, key, turn)

    email.send_in_turn = send_then
    done = post.send()
    assert len(done.sent) == 1 and sum(mail.accepted.values()) == 1 and done.failures == []
    assert sorted(post.states().values()) == ["pending", "sent"]


@pytest.mark.parametrize("channel", ["slack", "teams", "webhook"])
def test_a_webhook_that_asks_for_rest_gets_each_message_once(post: Post, channel: str) -> None:
    hook = Hook([(429, {"Retry-After": "1800"}, "slow down"), (500, {}, "oops"), (200, {}, "ok")])
    with webhook(hook):
        post.begin(1)
        post.subscribe(channel, hook.url)
        post.news()
        assert len(post.send().failures) == 1
        post.context.notifiers[channel]._poster._free_at.clear()  # type: ignore[attr-defined]
        post.wait(minutes=20)
        assert post.send().failures == [] and len(hook.posts) == 1, "not before it asked to be"
        for _ in range(2):
            post.wait(minutes=30)
            post.context.notifiers[channel]._poster._free_at.clear()  # type: ignore[attr-defined]
            done = post.send()
        assert len(done.sent) == 1 and len(hook.posts) == 3
    assert len({posted["Idempotency-Key"] for _, posted, _ in hook.posts}) == 1
    assert set(post.states().values()) == {"sent"}


def test_a_dead_webhook_and_a_dead_mail_server_hold_up_nobody(post: Post) -> None:
    dead, alive = Hook(silent=9), Hook()
    order: list[str] = []
    with webhook(dead), webhook(alive):
        post.begin(free_port())
        post.subscribe("webhook", dead.url)
        post.subscribe("email", *PEOPLE)
        post.subscribe("webhook", alive.url)
        post.subscribe("outbox", "d@example.org")
        post.news()
        for name in ("webhook", "outbox"):
            notifier: Any = post.context.notifiers[name]
            send = notifier.send

            async def noted(payload: bytes, address: str, key: str, send: Any = send) -> None:
                try:
                    await send(payload, address, key)
                finally:
                    order.append(address)

            notifier.send = noted
        done = post.send()
    assert len(done.sent) == 2 and len(done.failures) == 2
    assert order[-1] == dead.url, "the dead one was waited for last, beside the others"
    assert len(alive.posts) == 1 and len(post.files()) == 1


def marking_fails(patch: MonkeyPatch, post: Post, faults: list[str]) -> None:
    """Has the database refuse to record so many messages as sent."""

    def faulty(mark: Callable[..., Any]) -> Callable[..., Any]:
        def marked(*values: Any) -> Any:
            if faults:
                raise StorageError(faults.pop())
            return mark(*values)

        return marked

    for name in ("mark_sent", "mark_sent_before"):
        patch.setattr(post.store, name, faulty(getattr(post.store, name)))


def test_a_database_that_fails_stops_the_round_when_all_lanes_have_ended(post: Post) -> None:
    dead = Hook(silent=9)
    ended: list[str] = []
    with webhook(dead):
        post.begin(1)
        post.subscribe("webhook", dead.url)
        post.subscribe("outbox", *PEOPLE)
        post.news()
        slow: Any = post.context.notifiers["webhook"]
        send = slow.send

        async def noted(payload: bytes, address: str, key: str) -> None:
            try:
                await send(payload, address, key)
            except DeliveryLater:
                ended.append(address)
                raise

        slow.send = noted
        with MonkeyPatch.context() as full, pytest.raises(StorageError):
            marking_fails(full, post, ["the disk is full"] * 9)
            post.send()
        assert ended == [dead.url]
        post.store.release_leases()
        assert len(post.send().sent) == 3 and len(post.files()) == 3, (
            "the one in flight went to the same file again"
        )


@pytest.mark.parametrize("channel", ["email", "outbox"])
def test_a_database_that_fails_once_has_no_message_sent_again(
    post: Post, served: Callable[[Mail], int], channel: str, monkeypatch: MonkeyPatch
) -> None:
    mail = Mail()
    post.begin(served(mail))
    post.subscribe(channel, *PEOPLE)
    post.news()
    marking_fails(monkeypatch, post, ["the database is locked"])
    with pytest.raises(StorageError, match="locked"):
        post.send()
    assert sorted(post.states().values()) == ["pending", "pending", "sent"]
    post.store.release_leases()
    assert len(post.send().sent) == 2
    assert len(post.files()) == 3 if channel == "outbox" else once(mail, *PEOPLE)


def test_what_was_given_up_is_told_to_the_operator_and_sent_after_all_in_order(post: Post) -> None:
    port = free_port()
    post.begin(port)
    post.subscribe("email", PEOPLE[0], PEOPLE[1])
    with post.store.transaction():
        post.store.enlist("outbox", "operator@example.org", post.context.now(), operator=True)
    post.news()
    post.record(1)
    post.at("2025-01-07T08:00")
    post.owe()
    for _ in range(60):
        post.send()
        post.wait(hours=3)
    assert set(post.states().values()) == {"parked"}
    assert owe_operators(post.context) == 1
    post.send()
    (told,) = post.files()
    body = told.get_body(("plain",))
    assert body is not None and "cannot be reached" in " ".join(body.get_content().split())
    (gone,) = post.store.subscribers(PEOPLE[1])
    with post.store.transaction():
        post.store.suspend(gone.id)
    answer = CliRunner().invoke(cli, ["--data", str(post.folder), "notify", "again"])
    assert answer.output == "2 messages will be tried again in the next round\n"
    postbox = Postbox()
    server = mail_server(postbox, port)
    server.start()
    assert len(post.send().sent) == 2 and post.send().sent == []
    server.stop()
    assert [address for address, _ in postbox.messages] == [PEOPLE[0]] * 2
    assert ["Ashmere" in str(message["Subject"]) for _, message in postbox.messages] == [
        True,
        False,
    ]
    assert len([each for each in post.store.issues() if each.kind == "delivery"]) == 2, (
        "those to the suspended address"
    )
    assert (
        "suspended"
        in CliRunner().invoke(cli, ["--data", str(post.folder), "notify", "again"]).output
    )
