"""Webhooks that ask for a rest, break off, dribble or are gone: each message once, in order, also
after a restart.
"""

import asyncio
import json
import os
import socket
import socketserver
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from pipeline.delivery.alerts_and_digests import queue_digests
from pipeline.fetching.status import seconds_asked
from pipeline.jobs.rounds import drain
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Frequency
from tests.chaos.test_delivery import Post
from tests.support.channel_servers import Hook, webhook
from tests.support.http_servers import serving
from tests.support.paths import ROOT

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@pytest.fixture
def post(tmp_path: Path) -> Post:
    return Post(tmp_path)


def awake(post: Post, channel: str = "webhook") -> None:
    """Lets the channel forget the rests that it keeps on the machine's own clock, which no test
    sets.
    """
    post.context.notifiers[channel]._poster._free_at.clear()  # type: ignore[attr-defined]


def test_after_a_restart_a_webhook_is_left_alone_for_as_long_as_it_asked(post: Post) -> None:
    until = format_datetime(datetime.now(UTC) + timedelta(minutes=30), usegmt=True)
    hook = Hook([(429, {"Retry-After": until}, "slow down"), (200, {}, "ok")])
    with webhook(hook):
        post.begin(1)
        post.subscribe("webhook", hook.url)
        (person,) = post.store.subscribers()
        with post.store.transaction():
            post.store.add_interest(
                person.id, Interest(id="", rhythm=Frequency.INSTANT), post.context.now()
            )
        post.record(0)
        post.at("2025-01-06T08:00")
        asyncio.run(drain(post.context))
        post.wait(minutes=1)
        queue_digests(post.context)
        assert [posted["kind"] for _, _, posted in hook.posts] == ["alert"], (
            "and it asked for half an hour"
        )
        assert anew(post, minutes=20) == "0 sent, 0 failed" and len(hook.posts) == 1, (
            "the digest waits too"
        )
        assert anew(post, minutes=31) == "2 sent, 0 failed"
    assert [posted["kind"] for _, _, posted in hook.posts] == ["alert", "alert", "digest"]


@pytest.mark.parametrize("channel", ["slack", "teams"])
def test_a_message_that_may_be_there_says_so_after_a_restart_too(post: Post, channel: str) -> None:
    hook = Hook(silent=1)
    with webhook(hook):
        post.begin(1)
        post.subscribe(channel, hook.url)
        post.news()
        with subprocess.Popen(another(post, 1), cwd=ROOT, env=ENVIRONMENT) as killed:
            while not hook.posts and killed.poll() is None:
                time.sleep(0.01)
            killed.kill()
        post.store.release_leases()
        assert anew(post, minutes=31) == "1 sent, 0 failed"
    flagged = ["you may have this message twice" in json.dumps(each) for _, _, each in hook.posts]
    assert flagged == [False, True]


def another(post: Post, minutes: int) -> list[str]:
    """The command of another process that hands over what is due that long after eight."""
    return [sys.executable, "-m", "tests.chaos.test_webhooks", str(post.folder), str(minutes)]


ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def anew(post: Post, *, minutes: int) -> str:
    """What another process hands over that long after eight."""
    done = subprocess.run(
        another(post, minutes),
        cwd=ROOT,
        env=ENVIRONMENT,
        timeout=250,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    "seconds", ["99999999999999999999", "9" * 400, "²", "-5", "Wed, 99 Foo", "nan", "1e400"]
)
def test_no_rest_that_is_asked_for_stops_the_others(post: Post, seconds: str) -> None:
    hook, other = Hook([(503, {"Retry-After": seconds}, "down")]), Hook()
    with webhook(hook), webhook(other):
        post.begin(1)
        post.subscribe("webhook", hook.url, other.url)
        post.news()
        done = post.send()
    assert len(done.failures) == 1 and len(done.sent) == 1
    assert (seconds_asked(seconds) or 0) <= 86_400, "a day is the most"


def test_a_webhook_with_a_fault_is_asked_once_a_round_and_gets_everything_once_it_is_mended(
    post: Post,
) -> None:
    hook = Hook([(500, {}, "oops"), (502, {}, "oops"), (408, {}, "late"), (200, {}, "ok")])
    with webhook(hook):
        post.begin(1)
        post.subscribe("webhook", hook.url)
        post.news()
        post.record(1)
        post.at("2025-01-07T08:00")
        post.owe()
        for asked in (1, 2, 3):
            assert len(post.send().failures) == 1 and len(hook.posts) == asked
            post.wait(minutes=10)
            awake(post)
        for _ in range(3):
            post.send()
            post.wait(hours=1)
            awake(post)
    taken = [posted["id"] for _, _, posted in hook.posts[3:]]
    assert len(taken) == len(set(taken)) == 2 and set(post.states().values()) == {"sent"}


@pytest.mark.parametrize(
    ("status", "state"),
    [(410, "suspended"), (404, "suspended"), (307, "confirmed"), (400, "confirmed")],
)
def test_a_webhook_that_says_no_is_not_asked_again(post: Post, status: int, state: str) -> None:
    hook, elsewhere = Hook([(status, {}, "no")]), Hook()
    with webhook(hook), webhook(elsewhere):
        hook.answers = [(status, {"Location": elsewhere.url}, "no")]
        post.begin(1)
        post.subscribe("webhook", hook.url)
        post.news()
        for _ in range(3):
            post.send()
            post.wait(hours=1)
            awake(post)
    assert len(hook.posts) == 1 and elsewhere.posts == [], "no redirect is followed"
    assert list(post.states().values()) == ["parked"] and [
        each.state for each in post.store.subscribers()
    ] == [state]
    (issue,) = [each for each in post.store.issues() if each.kind == "delivery"]
    assert hook.url not in issue.message and str(status) in issue.message


class RawServer(socketserver.ThreadingTCPServer):
    """A server whose answers have a `manner`; it keeps what it `got`, until it is `over`."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, manner: str) -> None:
        super().__init__(("127.0.0.1", 0), RawHandler)
        self.manner = manner
        self.got: list[bytes] = []
        self.over = threading.Event()


class RawHandler(socketserver.StreamRequestHandler):
    """Reads a post and answers in its server's manner, from the second post on as it should."""

    server: RawServer

    def handle(self) -> None:
        length = 0
        for line in iter(self.rfile.readline, b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        self.server.got.append(self.rfile.read(length))
        manner = self.server.manner if len(self.server.got) == 1 else "as it should"
        if manner == "as it should":
            self.wfile.write(OK)
        elif manner == "reset":
            lingers_not = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, lingers_not)
            self.connection.close()
        elif manner == "no HTTP":
            self.wfile.write(b"220 mail.example ready\r\n")
        else:
            self.slowly(OK if manner == "dribbled" else OK[:17] + b"X-Long: " + b"x" * 400)

    def slowly(self, answer: bytes) -> None:
        with suppress(OSError):
            for place in range(len(answer)):
                self.wfile.write(answer[place : place + 1])
                time.sleep(0.2)
                if self.server.over.is_set():
                    return

    def finish(self) -> None:
        if not self.wfile.closed:
            with suppress(OSError):
                self.wfile.flush()


@contextmanager
def raw_hook(manner: str) -> Iterator[tuple[str, list[bytes]]]:
    """A web server that answers in this manner, and what it got."""
    server = RawServer(manner)
    with serving(server) as port:
        try:
            yield f"127.0.0.1:{port}/hooks/verysecret", server.got
        finally:
            server.over.set()


@pytest.mark.parametrize("manner", ["reset", "no HTTP", "dribbled", "endless headers"])
def test_a_webhook_that_breaks_off_gets_the_same_message_again_and_holds_up_no_other(
    post: Post, manner: str
) -> None:
    other = Hook()
    with raw_hook(manner) as (address, got), webhook(other):
        post.begin(1)
        post.subscribe("webhook", f"http://{address}", other.url)
        post.news()
        done = post.send()
        assert len(done.failures) == 1 and len(done.sent) == 1 and len(other.posts) == 1
        assert "verysecret" not in done.failures[0]
        post.wait(minutes=5)
        assert len(post.send().sent) == 1 and post.send().sent == []
    assert len(got) == 2 and got[0] == got[1]


def test_a_webhook_without_a_certificate_gets_nothing(post: Post) -> None:
    with raw_hook("reset") as (address, got):
        post.begin(1)
        post.subscribe("webhook", f"https://{address}")
        post.news()
        (failure,) = post.send().failures
    assert "cannot be reached" in failure and "verysecret" not in failure and got == []


if __name__ == "__main__":
    again = Post(Path(sys.argv[1]))
    again.begin(1)
    again.at("2025-01-06T08:00")
    again.wait(minutes=int(sys.argv[2]))
    handed = again.send()
    print(f"{len(handed.sent)} sent, {len(handed.failures)} failed")
