"""Mail servers that are slow, half open or particular: the right people get each message once, and
nobody waits long.
"""

import asyncio
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.config.settings import Secret
from pipeline.delivery.sender import deliver
from pipeline.runner import Work
from tests.chaos.test_delivery import PEOPLE, Post
from tests.support.http_servers import free_port
from tests.support.scripted_smtp_server import RawMail, Turn, raw_mail


@pytest.fixture
def post(tmp_path: Path) -> Post:
    return Post(tmp_path)


def ready(post: Post, mail: RawMail, *people: str, **email: object) -> None:
    """A world with something to tell these people, by this server."""
    post.begin(mail.port, **email)
    post.subscribe("email", *(people or PEOPLE))
    post.news()


def once(mail: RawMail, *people: str) -> bool:
    return Counter(address for address, _ in mail.accepted) == Counter(people) and len(
        set(mail.accepted)
    ) == len(people)


def only(verb: str, times: int = 1) -> Callable[[Turn], bool]:
    """Whether a turn is one of the first with this verb."""
    left = [times]

    def is_it(turn: Turn) -> bool:
        if turn.verb != verb or not left[0]:
            return False
        left[0] -= 1
        return True

    return is_it


def test_a_slow_server_is_waited_for(post: Post) -> None:
    with raw_mail(RawMail(waits=lambda turn: 0.1)) as mail:
        ready(post, mail)
        assert len(post.send().sent) == 3
    assert once(mail, *PEOPLE) and mail.sessions == 1


@pytest.mark.parametrize("verb", ["GREET", "EHLO", "MAIL", "RCPT"])
def test_a_server_that_does_not_answer_in_time_is_asked_once_a_round(post: Post, verb: str) -> None:
    late = only(verb)
    with raw_mail(RawMail(waits=lambda turn: 0.6 if late(turn) else 0.0)) as mail:
        ready(post, mail, timeout_seconds=0.2)
        done = post.send()
        assert len(done.failures) == 1 and not done.sent, "the others are left for the next round"
        assert len(mail.asked("MAIL")) <= 1
        post.wait(minutes=5)
        assert len(post.send().sent) == 3
    assert once(mail, *PEOPLE)


def test_a_server_that_takes_its_time_over_a_whole_message_gets_it_once(post: Post) -> None:
    with raw_mail(RawMail(waits=lambda turn: 0.5 if turn.verb == "END" else 0.0)) as mail:
        ready(post, mail, timeout_seconds=0.2)
        assert len(post.send().sent) == 3, "what it has taken already is not given up"
    assert once(mail, *PEOPLE)


def test_what_was_taken_is_marked_though_the_next_message_takes_long(post: Post) -> None:
    seen: list[int] = []

    def waits(turn: Turn) -> float:
        if turn.verb == "MAIL" and turn.messages == 1:
            time.sleep(1)
            with closing(sqlite3.connect(post.store.place)) as db:
                seen.extend(
                    db.execute("SELECT count(*) FROM deliveries WHERE state = 'sent'").fetchone()
                )
        return 0.0

    with raw_mail(RawMail(waits=waits)) as mail:
        ready(post, mail)
        assert len(post.send().sent) == 3
    assert seen == [1]


def test_a_stop_waits_for_the_answer_to_the_message_that_is_on_its_way(post: Post) -> None:
    taken = threading.Event()

    def waits(turn: Turn) -> float:
        if turn.verb == "END":
            taken.set()
        return 0.3 if turn.verb == "END" else 0.0

    async def stopped() -> None:
        sending = asyncio.ensure_future(deliver(post.context, Work()))
        await asyncio.to_thread(taken.wait)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending

    with raw_mail(RawMail(waits=waits)) as mail:
        ready(post, mail)
        asyncio.run(stopped())
        assert len(mail.accepted) == 1 and sorted(post.states().values()) == [
            "pending",
            "pending",
            "sent",
        ]
        post.store.release_leases()
        assert len(post.send().sent) == 2
    assert once(mail, *PEOPLE)


def test_what_was_taken_but_never_answered_is_repeated_alone_under_the_same_id(post: Post) -> None:
    silent = only("END")
    with raw_mail(RawMail(waits=lambda turn: 2.0 if silent(turn) else 0.0)) as mail:
        ready(post, mail, timeout_seconds=0.1)
        assert len(post.send().failures) == 1
        post.wait(minutes=5)
        assert len(post.send().sent) == 3
    counted = Counter(mail.accepted)
    assert sorted(counted.values()) == [1, 1, 2] and len({address for address, _ in counted}) == 3
    assert set(post.states().values()) == {"sent"}


def test_a_server_that_is_gone_in_the_middle_of_a_message_gets_it_whole_next_time(
    post: Post,
) -> None:
    with raw_mail(RawMail(cuts=only("DATA"))) as mail:
        ready(post, mail)
        assert len(post.send().failures) == 1 and len(mail.accepted) == 2, (
            "the others are not held up"
        )
        post.wait(minutes=5)
        assert len(post.send().sent) == 1
    assert once(mail, *PEOPLE) and set(post.states().values()) == {"sent"}


@pytest.mark.parametrize("verb", ["GREET", "EHLO", "RCPT", "END"])
def test_a_server_that_dribbles_is_broken_off_and_holds_up_no_other(post: Post, verb: str) -> None:
    slow = only(verb)
    with raw_mail(RawMail(dribbles=slow)) as mail:
        ready(post, mail, timeout_seconds=0.1)
        post.subscribe("outbox", "d@example.org")
        done = post.send()
        assert len(done.failures) == 1 and not done.sent, (
            "ten seconds of dribbling were not waited for"
        )
        post.wait(minutes=5)
        assert len(post.send().sent) == 3
    assert {address for address, _ in mail.accepted} == set(PEOPLE)
    assert len(set(mail.accepted)) == 3 and len(mail.accepted) <= 4


@pytest.mark.parametrize(
    "reply", ["421 4.7.0 that is enough", "452 4.5.3 that is enough", "hang up"]
)
def test_a_server_that_takes_two_messages_a_connection_is_asked_anew(
    post: Post, reply: str
) -> None:
    people = [f"p{n}@example.org" for n in range(7)]
    with raw_mail(
        RawMail(says=lambda turn: reply if turn.verb == "MAIL" and turn.messages == 2 else None)
    ) as mail:
        ready(post, mail, *people)
        assert len(post.send().sent) == 7
    assert once(mail, *people) and mail.sessions == 4


@pytest.mark.parametrize(
    "reply", ["452 4.5.3 too many recipients", "421 4.7.0 closing", "451 4.7.1 slow down"]
)
def test_a_server_that_has_enough_of_recipients_gets_the_rest_later(post: Post, reply: str) -> None:
    people = [f"p{n}@example.org" for n in range(7)]
    with raw_mail(
        RawMail(says=lambda turn: reply if turn.verb == "RCPT" and turn.messages == 2 else None)
    ) as mail:
        ready(post, mail, *people)
        assert len(post.send().sent) == 5, "every third is put off, and none of those after it"
        for _ in range(2):
            post.wait(minutes=40)
            post.send()
    assert once(mail, *people)


def test_one_of_twenty_that_does_not_exist_costs_the_others_nothing(post: Post) -> None:
    people = [f"p{n}@example.org" for n in range(20)]
    gone = people[7]
    with raw_mail(
        RawMail(says=lambda turn: "550 5.1.1 no such user" if f"<{gone}>" in turn.line else None)
    ) as mail:
        post.subscribe("outbox", "operator@example.org")
        ready(post, mail, *people)
        post.send()
    assert once(mail, *(each for each in people if each != gone))
    assert [each.address for each in post.store.subscribers() if each.state == "suspended"] == [
        gone
    ]
    (issue,) = [each for each in post.store.issues() if each.kind == "delivery"]
    assert "no such user" in issue.message and "added again" in issue.message


@pytest.mark.parametrize(
    "reply",
    [
        "452 4.2.2 mailbox full",
        "552 5.2.2 mailbox full",
        "552 over quota",
        "550 5.7.1 your address is on a list of ours",
        "554 5.7.1 relay access denied",
        "554 no",
        "550 5.4.5 daily limit reached",
    ],
)
def test_a_refusal_that_is_not_about_the_address_suspends_nobody(post: Post, reply: str) -> None:
    refused = [True]
    with raw_mail(
        RawMail(says=lambda turn: reply if turn.verb == "RCPT" and refused[0] else None)
    ) as mail:
        ready(post, mail)
        assert len(post.send().failures) == 3
        assert {each.state for each in post.store.subscribers()} == {"confirmed"}
        refused[0] = False
        post.wait(minutes=5)
        assert len(post.send().sent) == 3, "mended before it was given up"
    assert once(mail, *PEOPLE)
    assert [each for each in post.store.issues() if each.kind == "delivery"] == []


@pytest.mark.parametrize("verb", ["DATA", "END"])
def test_a_message_that_is_refused_is_parked_and_its_reader_stays(post: Post, verb: str) -> None:
    no = only(verb)
    with raw_mail(
        RawMail(says=lambda turn: "554 5.6.0 not like this" if no(turn) else None)
    ) as mail:
        ready(post, mail)
        post.send()
    assert len(mail.accepted) == 2 and sorted(post.states().values()) == ["parked", "sent", "sent"]
    assert {each.state for each in post.store.subscribers()} == {"confirmed"}
    (issue,) = [each for each in post.store.issues() if each.kind == "delivery"]
    assert "not like this" in issue.message


@pytest.mark.parametrize(("verb", "state"), [("RCPT", "suspended"), ("END", "confirmed")])
def test_a_refusal_in_letters_that_are_no_utf8_is_noted_and_holds_up_no_other(
    post: Post, verb: str, state: str
) -> None:
    no = only(verb)
    with raw_mail(
        RawMail(says=lambda turn: "550 5.1.1 boîte inconnue" if no(turn) else None)
    ) as mail:
        ready(post, mail)
        assert len(post.send().sent) == 2
    assert sorted(post.states().values()) == ["parked", "sent", "sent"]
    assert {each.state for each in post.store.subscribers()} == {"confirmed", state}
    (issue,) = [each for each in post.store.issues() if each.kind == "delivery"]
    assert "bo?te inconnue" in issue.message


@pytest.mark.parametrize(
    "reply", ["552 5.2.2 mailbox full", "452 4.3.1 disk full", "550 5.4.5 daily limit reached"]
)
def test_a_full_mailbox_that_shows_after_the_message_is_tried_again(post: Post, reply: str) -> None:
    full = only("END", 3)
    with raw_mail(RawMail(says=lambda turn: reply if full(turn) else None)) as mail:
        ready(post, mail)
        assert len(post.send().failures) == 3
        post.wait(minutes=5)
        assert len(post.send().sent) == 3
    assert once(mail, *PEOPLE)


@pytest.mark.parametrize(
    ("offers", "says", "email"),
    [
        (("STARTTLS",), {}, {"security": "starttls"}),
        (("STARTTLS",), {"STARTTLS": "454 4.7.0 not now"}, {"security": "starttls"}),
        ((), {}, {"security": "tls"}),
        (("AUTH PLAIN",), {"AUTH": "535 5.7.8 no"}, {"username": "u", "password": Secret("p")}),
        (
            ("AUTH PLAIN",),
            {"AUTH": "454 4.7.0 not now"},
            {"username": "u", "password": Secret("p")},
        ),
        ((), {"MAIL": "550 5.7.1 not you"}, {}),
    ],
    ids=[
        "handshake fails",
        "no TLS now",
        "no TLS at all",
        "log-in refused",
        "no log-in now",
        "sender refused",
    ],
)
def test_a_server_that_lets_nobody_in_is_asked_once_a_round(
    post: Post, offers: tuple[str, ...], says: dict[str, str], email: dict[str, object]
) -> None:
    port = free_port()
    unwilling = RawMail(offers=offers, says=lambda turn: says.get(turn.verb))
    with raw_mail(unwilling, port):
        ready(post, unwilling, timeout_seconds=0.5, **email)
        for _ in range(3):
            done = post.send()
            assert len(done.failures) == 1 and not done.sent
            post.wait(seconds=20)
        assert unwilling.sessions == 3 and not unwilling.accepted
    with raw_mail(RawMail(), port) as mail:
        post.wait(minutes=10)
        post.begin(port)
        post.wait(minutes=150)
        assert len(post.send().sent) == 3
    assert once(mail, *PEOPLE)
