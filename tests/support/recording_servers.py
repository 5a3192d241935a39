"""Servers on loopback that record every message, and kill its sender where a test says so."""

import asyncio
import hashlib
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

Place = Literal["life", "sending", "begun", "accepted", "answered", "file"]
PLACES: dict[Place, str] = {
    "life": "at any moment of its life",
    "sending": "at any moment from its first message on",
    "begun": "when a server knows whom a message is for, and nothing more",
    "accepted": "when a server has a message whole, and has not answered yet",
    "answered": "when a server has said that it took a message",
    "file": "when a message's file is begun",
}


@dataclass(frozen=True, slots=True)
class Strike:
    """Where a process is to die: at which message of its step, or after which share of its life or
    of its sending.

    `wait` is how many seconds later. One that had nothing left to send dies at the share of its
    life.
    """

    place: Place
    number: int
    share: float
    wait: float


@dataclass(frozen=True, slots=True)
class Taken:
    """An accepted message: its process, channel, recipient, id and the hash of its bytes."""

    process: int
    lane: str
    address: str
    id: str
    digest: str
    at: float


class Ledger:
    """All that was accepted, in order, and the strike awaiting the process now sending."""

    def __init__(self, folder: Path) -> None:
        self.taken: list[Taken] = []
        self.process = 0
        """The number of the process that hands over now."""
        self._folder = folder
        self._lock = threading.Lock()
        self._step = 0
        self._files: set[Path] = set()
        self._strike: Strike | None = None
        self._victim: subprocess.Popen[bytes] | None = None

    # -- what a test says ------------------------------------------------------------------------

    def begin_step(self) -> None:
        """Counts messages anew."""
        self._step, self._files = len(self.taken), set(self.files())

    def step(self) -> list[Taken]:
        """What was accepted in this step."""
        return self.taken[self._step :]

    def written(self) -> int:
        """How many files of this step are there, also those only begun."""
        return len({*self.files(), *self._folder.glob("outbox/.*.part")} - self._files)

    def files(self) -> list[Path]:
        """Every message that is a file."""
        return [*self._folder.glob("outbox/*.eml"), *self._folder.glob("feeds/*/*.xml")]

    @contextmanager
    def aimed(self, strike: Strike, victim: subprocess.Popen[bytes]) -> Iterator[None]:
        """Has the process killed where the strike says, if it comes that far."""
        with self._lock:
            self._strike, self._victim = strike, victim
        watch = threading.Thread(target=self._watch, args=(strike, victim), daemon=True)
        if strike.place == "file":
            watch.start()
        try:
            yield
        finally:
            with self._lock:
                self._strike = None
            if strike.place == "file":
                watch.join()

    # -- what the servers say --------------------------------------------------------------------

    def begun(self) -> None:
        """A message is begun."""
        self._reached("sending", 1)
        self._reached("begun", 1)

    def accepted(self, process: int, lane: str, address: str, id: str, body: bytes) -> None:
        """A message is there whole, and not answered yet."""
        self.taken.append(
            Taken(process, lane, address, id, hashlib.sha256(body).hexdigest(), time.monotonic())
        )
        self._reached("accepted")

    def answered(self) -> None:
        """The answer is on its way."""
        self._reached("answered")

    def _reached(self, place: Place, more: int = 0) -> None:
        with self._lock:
            strike, victim = self._strike, self._victim
            there = len({(each.address, each.id) for each in self.step()}) + more
            if strike is None or victim is None or strike.place != place or there < strike.number:
                return
            self._strike = None
        if place in ("begun", "accepted"):
            # nothing more is said to it
            fell(victim, strike.wait)
        else:
            threading.Thread(target=fell, args=(victim, strike.wait), daemon=True).start()

    def _watch(self, strike: Strike, victim: subprocess.Popen[bytes]) -> None:
        left = set(self._folder.glob("outbox/.*.part"))
        self._files |= left
        while victim.poll() is None:
            if self.written() >= strike.number:
                fell(victim, strike.wait)
                return
            time.sleep(0.0005)


def fell(victim: subprocess.Popen[bytes], wait: float) -> None:
    """Kills a process so many seconds from now."""
    time.sleep(wait)
    victim.send_signal(signal.SIGKILL)


class Mail:
    """The handler of a mail server that writes into a ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._from: dict[int, int] = {}

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        assert session.peer is not None
        self._from[session.peer[1]] = self._ledger.process
        envelope.rcpt_tos.append(address)
        self._ledger.begun()
        return "250 ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert session.peer is not None and isinstance(envelope.content, bytes)
        (address,) = envelope.rcpt_tos
        id = str(message_from_bytes(envelope.content)["Message-ID"])
        self._ledger.accepted(self._from[session.peer[1]], "email", address, id, envelope.content)
        # runs when this answer has been written
        asyncio.get_running_loop().call_soon(self._ledger.answered)
        return "250 accepted"


class Hooks(ThreadingHTTPServer):
    """Webhooks that write into a ledger; each path is a way of its own."""

    request_queue_size = 128

    def __init__(self, ledger: Ledger, port: int) -> None:
        self.ledger = ledger
        self.come_from: dict[Any, int] = {}
        super().__init__(("127.0.0.1", port), Post)

    def process_request(self, request: Any, client_address: Any) -> None:
        self.come_from[client_address] = self.ledger.process
        super().process_request(request, client_address)


class Post(BaseHTTPRequestHandler):
    """A post of a message; a GET is only answered."""

    server: Hooks

    def do_POST(self) -> None:
        ledger, size = self.server.ledger, int(self.headers["Content-Length"])
        ledger.begun()
        try:
            body = self.rfile.read(size)
            if len(body) == size:
                process = self.server.come_from[self.client_address]
                ledger.accepted(
                    process, self.path, self.path, self.headers["Idempotency-Key"], body
                )
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()
                ledger.answered()
        except OSError:
            # whoever posts was killed
            self.close_connection = True

    def do_GET(self) -> None:
        self.send_response(204)
        self.end_headers()

    def log_message(self, *words: Any) -> None:
        pass


@contextmanager
def served(ledger: Ledger, mail_port: int, hook_port: int) -> Iterator[None]:
    """A mail server and webhooks while the block runs."""
    mail = Controller(Mail(ledger), hostname="127.0.0.1", port=mail_port)
    mail.start()
    try:
        with Hooks(ledger, hook_port) as hooks:
            threading.Thread(target=hooks.serve_forever, args=(0.05,), daemon=True).start()
            try:
                yield
            finally:
                hooks.shutdown()
    finally:
        mail.stop()
