"""`kill -9` of a real second process at each step of a send: no message is lost, and only one that
was accepted comes again.
"""

import asyncio
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from aiosmtplib import SMTP

from notifiers import email
from pipeline.delivery.sender import deliver
from pipeline.ports.services import SendHooks
from pipeline.runner import Work
from tests.chaos.test_delivery import PEOPLE, Mail, Post
from tests.support.http_servers import free_port
from tests.support.paths import ROOT
from tests.support.smtp_server import mail_server

STEPS = {
    "before the lease": 0,
    "after the lease": 0,
    "in the middle of a message": 0,
    "after it was accepted": 1,
    "after it was marked": 0,
}
"""How many messages come twice after a kill at each step."""
PATIENT = 60.0
"""Seconds for each answer: a busy machine must not be taken for a server that says nothing."""


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def before(holder: Any, name: str, call: int) -> None:
    """Has the process die instead of the call of that number."""
    real: Callable[..., Any] = getattr(holder, name)
    left = [call]

    def wrapped(*values: Any, **named: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            die()
        return real(*values, **named)

    setattr(holder, name, wrapped)


def after(holder: Any, name: str, call: int) -> None:
    """Has the process die when the call of that number has ended."""
    real: Callable[..., Any] = getattr(holder, name)
    left = [call]

    def wrapped(*values: Any, **named: Any) -> Any:
        found = real(*values, **named)
        left[0] -= 1
        if left[0] == 0:
            die()
        return found

    setattr(holder, name, wrapped)


async def half(connection: SMTP, payload: bytes, turn: SendHooks, longest: float) -> None:
    """Begins to send a message, and dies."""
    await connection.execute_command(b"DATA")
    assert connection.protocol is not None
    connection.protocol.write(payload[: len(payload) // 2])
    die()


def child(folder: str, port: str, step: str) -> None:
    """Sends what is due in this process, and dies at a step of the second message."""
    post = Post(Path(folder))
    post.begin(int(port), timeout_seconds=PATIENT)
    post.at("2025-01-06T08:00")
    match step:
        case "before the lease":
            before(post.store, "claim_deliveries", 1)
        case "after the lease":
            before(post.store, "still_owed", 1)
        case "in the middle of a message":
            email._content = half
        case "after it was accepted":
            before(post.store, "mark_sent_before", 2)
        case "after it was marked":
            after(post.store, "mark_sent_before", 2)
    asyncio.run(deliver(post.context, Work()))


def begun(folder: Path) -> tuple[Post, int]:
    """A world in which three people are owed an email each, and the port that it goes to."""
    port, post = free_port(), Post(folder)
    post.begin(port, timeout_seconds=PATIENT)
    post.subscribe("email", *PEOPLE)
    post.news()
    return post, port


def second(folder: Path, port: int, step: str) -> "subprocess.Popen[bytes]":
    """A second process that sends what is due."""
    words = [sys.executable, "-m", "tests.chaos.test_send_kills", str(folder), str(port), step]
    return subprocess.Popen(words, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_any_step_loses_nothing(tmp_path: Path, step: str) -> None:
    mail = Mail()
    post, port = begun(tmp_path)
    server = mail_server(mail, port)  # type: ignore[arg-type]
    server.start()
    try:
        assert second(tmp_path, port, step).wait(250) == -signal.SIGKILL
        post.store.release_leases()
        post.send()
    finally:
        server.stop()
    assert {address for address, _ in mail.accepted} == set(PEOPLE) and len(mail.accepted) == 3
    assert Counter(mail.accepted.values())[2] == STEPS[step] and max(mail.accepted.values()) <= 2
    assert set(post.states().values()) == {"sent"}


def test_a_kill_before_the_servers_answer_repeats_only_the_message_that_waits_for_it(
    tmp_path: Path,
) -> None:
    def accept_and_kill(address: str) -> None:
        if len(mail.accepted) == 1 and process.poll() is None:
            process.kill()

    mail = Mail(data=accept_and_kill)
    post, port = begun(tmp_path)
    server = mail_server(mail, port)  # type: ignore[arg-type]
    server.start()
    try:
        process = second(tmp_path, port, "at the server's word")
        assert process.wait(250) == -signal.SIGKILL
        post.store.release_leases()
        post.send()
    finally:
        server.stop()
    assert {address for address, _ in mail.accepted} == set(PEOPLE)
    assert list(mail.accepted.values()) == [1, 2, 1]
    assert set(post.states().values()) == {"sent"}


if __name__ == "__main__":
    child(*sys.argv[1:])
