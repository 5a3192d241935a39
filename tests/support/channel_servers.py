"""Real servers on loopback: SMTP by aiosmtpd, scripted TCP, webhooks and GOV.UK Notify."""

import json
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import jwt
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.support.http_servers import free_port, serving

USER, PASSWORD = "sendwatch", "correct horse"


def certificate(folder: Path) -> tuple[Path, Path]:
    """A throw-away certificate for 127.0.0.1 and localhost, and its key."""
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"),
            *("-keyout", str(key), "-out", str(cert)),
        ],
        check=True,
        capture_output=True,
    )
    return cert, key


@dataclass
class Postbox:
    """What a mail server received, and the replies it gives."""

    rcpt: str = "250 OK"
    data: str = "250 Accepted"
    mail: str = "250 OK"
    received: list[Envelope] = field(default_factory=list)
    sessions: set[int] = field(default_factory=set)

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        return self.mail

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.rcpt_tos.append(address)
        return self.rcpt

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.data.startswith("250"):
            self.received.append(envelope)
            self.sessions.add(id(session))
        return self.data


def _authenticate(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
) -> AuthResult:
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (
        USER.encode(),
        PASSWORD.encode(),
    )
    return AuthResult(success=good, handled=False)


@contextmanager
def mail_server(
    postbox: Postbox,
    files: tuple[Path, Path] | None = None,
    *,
    implicit: bool = False,
    port: int = 0,
) -> Iterator[int]:
    """A mail server and its port; with a certificate, STARTTLS and a login, or TLS, are required."""
    options: dict[str, object] = {}
    if files is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*files)
        options = {"tls_context": context, "require_starttls": True, "auth_required": True}
        options["authenticator"] = _authenticate
        options = {"ssl_context": context} if implicit else options
    controller = Controller(postbox, hostname="127.0.0.1", port=port or free_port(), **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


@contextmanager
def scripted_server(replies: list[str], read_after: int = 0) -> Iterator[int]:
    """A server that greets, gives one reply to each line, and hangs up.

    Before it hangs up, it reads `read_after` more bytes.
    """
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, connection.makefile("rb") as lines:
            for place, reply in enumerate(replies):
                if place and not lines.readline():
                    return
                connection.sendall(reply.encode() + b"\r\n")
            lines.read(read_after)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.close()
        thread.join(5)


@contextmanager
def dribbling() -> Iterator[int]:
    """A server that answers with ever more of one header until its reader hangs up."""
    listener = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, suppress(OSError):
            connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
            while not ended.wait(0.02):
                connection.sendall(b"x")

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        ended.set()
        thread.join(5)
        listener.close()


@dataclass
class Hook:
    """What a webhook received, and its answers (status, headers, text), repeating the last."""

    answers: list[tuple[int, dict[str, str], str]] = field(
        default_factory=lambda: [(200, {}, "ok")]
    )
    posts: list[tuple[str, dict[str, str], dict[str, object]]] = field(default_factory=list)
    silent: int = 0
    port: int = 0
    release: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/services/T0001/B0002/verysecret"


@contextmanager
def webhook(hook: Hook) -> Iterator[Hook]:
    """A loopback HTTP server that takes posts; the first `silent` ones are read and never answered."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            hook.posts.append((self.path, dict(self.headers.items()), json.loads(body)))
            if len(hook.posts) <= hook.silent:
                hook.release.wait(20)
                return
            status, headers, text = (
                hook.answers.pop(0) if len(hook.answers) > 1 else hook.answers[0]
            )
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as hook.port:
        try:
            yield hook
        finally:
            hook.release.set()


NOTIFY_SERVICE, NOTIFY_SECRET = (
    "26785a09-ab16-4eb0-8407-a37497a57506",
    "3d844edf-8d35-48ac-975b-e847b4f122b0",
)
NOTIFY_KEY = f"a_key-{NOTIFY_SERVICE}-{NOTIFY_SECRET}"


@dataclass
class NotifyService:
    """A service at GOV.UK Notify: what it received, and its answers to posts before it accepts any.

    The first `silent` posts are taken and never answered. `asked` counts requests for a reference.
    """

    answers: list[tuple[int, object]] = field(default_factory=list)
    sent: list[dict[str, object]] = field(default_factory=list)
    silent: int = 0
    asked: int = 0
    port: int = 0
    release: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


class NotifyHandler(BaseHTTPRequestHandler):
    """The part of GOV.UK Notify's API that sends email; without a valid token it answers 403."""

    service: NotifyService

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        assert parts.path == "/v2/notifications"
        if self._allowed():
            self.service.asked += 1
            (reference,) = parse_qs(parts.query)["reference"]
            known = [
                {"id": "x", "reference": reference}
                for each in self.service.sent
                if each["reference"] == reference
            ]
            self._answer(200, {"notifications": known, "links": {"current": self.path}})

    def do_POST(self) -> None:
        assert self.path == "/v2/notifications/email"
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if not self._allowed():
            return
        if self.service.answers:
            self._answer(*self.service.answers.pop(0))
            return
        self.service.sent.append(message)
        if len(self.service.sent) <= self.service.silent:
            self.service.release.wait(20)
            return
        self._answer(
            201,
            {"id": "740e5834-3a29-46b4-9a6f-16142fde533a", "reference": message["reference"]},
        )

    def _allowed(self) -> bool:
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            claims = jwt.decode(
                token, NOTIFY_SECRET, algorithms=["HS256"], options={"require": ["iss", "iat"]}
            )
        except jwt.InvalidTokenError:
            claims = {}
        if claims.get("iss") == NOTIFY_SERVICE:
            return True
        self._answer(403, notify_error("AuthError", "Invalid token: API key not found"))
        return False

    def _answer(self, status: int, said: object) -> None:
        body = said.encode() if isinstance(said, str) else json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def notify_service(of: NotifyService) -> Iterator[NotifyService]:
    """The service, answering at its `url`."""

    class Handler(NotifyHandler):
        service = of

    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as of.port:
        try:
            yield of
        finally:
            of.release.set()


def notify_error(kind: str, words: str) -> dict[str, object]:
    """An error as GOV.UK Notify answers it."""
    return {"status_code": 0, "errors": [{"error": kind, "message": words}]}
