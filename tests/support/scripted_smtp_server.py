"""A mail server on loopback that can be slow, or refuse, at any point of the conversation."""

import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes

from tests.support.http_servers import serving

FINE = {
    "GREET": "220 hello",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go on",
    "END": "250 accepted",
    "RSET": "250 ok",
    "QUIT": "221 bye",
    "AUTH": "235 ok",
    "STARTTLS": "220 go on",
}


@dataclass
class Turn:
    """One exchange: what was said (GREET, EHLO, MAIL, RCPT, DATA, END …), whose session it is, and
    how far it is.
    """

    verb: str
    line: str
    session: int
    messages: int
    """Messages that this session handed over before."""


@dataclass
class RawMail:
    """What the server does at each turn; None does what any server does. `accepted` counts what it
    took (address, id).
    """

    says: Callable[[Turn], str | None] = lambda turn: None
    """The reply, sent as Latin-1; "hang up" ends the session instead."""
    waits: Callable[[Turn], float] = lambda turn: 0.0
    """Seconds before the reply."""
    dribbles: Callable[[Turn], bool] = lambda turn: False
    """Whether the reply comes byte by byte, behind ten seconds of others that mean nothing."""
    cuts: Callable[[Turn], bool] = lambda turn: False
    """Whether the server is gone after the first line of a message, at the turn DATA."""
    offers: tuple[str, ...] = ()
    accepted: list[tuple[str, str]] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    sessions: int = 0
    port: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def asked(self, verb: str) -> list[str]:
        """What was said with a verb, in order."""
        return [turn.line for turn in self.turns if turn.verb == verb]


class _Session(socketserver.StreamRequestHandler):
    mail: RawMail

    def handle(self) -> None:
        mail = self.mail
        mail.sessions += 1
        number, messages, address, body = mail.sessions, 0, "", b""
        verb, line = "GREET", ""
        while True:
            turn = Turn(verb, line, number, messages)
            mail.turns.append(turn)
            if verb == "RCPT":
                address = line[line.index("<") + 1 : line.index(">")]
            reply = mail.says(turn) or self._usual(verb)
            if verb == "END" and reply[0] == "2":
                messages += 1
                mail.accepted.append((address, str(message_from_bytes(body)["Message-ID"])))
            mail.over.wait(mail.waits(turn))
            if reply == "hang up" or not self._reply(reply, slowly=mail.dribbles(turn)):
                return
            if verb == "DATA" and reply[0] == "3":
                if mail.cuts(turn):
                    self.rfile.readline()
                    return
                body = b"".join(iter(self.rfile.readline, b".\r\n"))
                verb, line = "END", ""
                continue
            line = self.rfile.readline().decode().strip()
            verb = line.partition(" ")[0].upper()
            if not line:
                return

    def _usual(self, verb: str) -> str:
        lines = ["250-raw.example", *(f"250-{each}" for each in self.mail.offers), "250 8BITMIME"]
        return "\r\n".join(lines) if verb == "EHLO" else FINE.get(verb, "500 what?")

    def _reply(self, reply: str, *, slowly: bool) -> bool:
        try:
            for _ in range(200 if slowly else 0):
                self.wfile.write(b"2")
                time.sleep(0.05)
                if self.mail.over.is_set():
                    return False
            self.wfile.write(reply.encode("latin-1") + b"\r\n")
        except OSError:
            return False
        return True


@contextmanager
def raw_mail(mail: RawMail, port: int = 0) -> Iterator[RawMail]:
    """Serves `mail`; its port is then set."""

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True
        block_on_close = False

    handler = type("Session", (_Session,), {"mail": mail})
    with serving(Server(("127.0.0.1", port), handler)) as mail.port:
        try:
            yield mail
        finally:
            mail.over.set()
