"""Email over SMTP, by the standard library's client in a thread: certificates are always verified."""

import asyncio
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from email.utils import parseaddr
from functools import partial
from pathlib import Path
from typing import Any

from notifiers.message import NO_DOMAIN, address_fault, build_message
from pipeline.config import EmailSettings, Settings, SiteSettings
from pipeline.errors import DeliveryError, DeliveryLater, DeliveryRefused
from pipeline.messages import Bulletin
from pipeline.ports import Notifier
from pipeline.refusals import address_is_gone, may_pass

NAME = "email"
PEOPLE = True
WHOLE = 10
"""How many times the longest wait for one answer a whole hand-over may take.

Nearly all of it may go by between a message's end and the answer: who gives up before that hands a message over twice
(RFC 5321, 4.5.3.2.6).
"""


class Email:
    """Hands messages to one mail server, over a connection that is kept while it lives."""

    name = NAME
    side_by_side = False

    def __init__(self, settings: EmailSettings, site: SiteSettings) -> None:
        self._settings, self._site = settings, site
        self._connection: smtplib.SMTP | None = None
        self._lock = threading.Lock()
        self._overdue = False

    def refuses(self, address: str) -> str | None:
        """Why `address` is no email address; None when it is one."""
        return address_fault(address)

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The email's bytes, in an encoding that every server passes on unchanged."""
        sender = self._settings.sender or f"{NAME}@{NO_DOMAIN}"
        return build_message(bulletin, address, key, sender=sender, site=self._site, encoding="quoted-printable")

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Hand `payload` over; `key` is in its Message-ID.

        Raises DeliveryRefused when settings or address cannot work or the server refuses the message for good, and
        DeliveryLater for everything that may pass or that the operator can mend.
        """
        settings = self._settings
        missing = [name for name, value in (("host", settings.host), ("sender", settings.sender)) if not value]
        if missing:
            raise DeliveryRefused(f"no email can be sent: set {' and '.join(f'[email] {name}' for name in missing)}")
        if fault := address_fault(address):
            raise DeliveryRefused(fault)
        overdue = asyncio.get_running_loop().call_later(WHOLE * settings.timeout_seconds, self._break_off)
        try:
            await asyncio.to_thread(self._hand_over, payload, address)
        finally:
            overdue.cancel()

    def close(self) -> None:
        """End the connection, if one is open."""
        with self._lock:
            self._drop()

    def _hand_over(self, payload: bytes, address: str) -> None:
        with self._lock:
            begun, self._overdue = False, False
            try:
                connection = self._begin(len(payload))
                begun = True
                _recipient(connection, address)
                _content(connection, payload)
            except (OSError, UnicodeError) as error:
                self._drop()
                # a server that lets no message begin, or lets one wait for ever, would do the same to the next one
                if self._overdue:
                    raise _too_slow(self._settings) from error
                raise _verdict(error, self._settings, away=not begun or _timed_out(error)) from error

    def _begin(self, size: int) -> smtplib.SMTP:
        """The connection with a message begun: the one that is kept while its server still takes that, else a new one."""
        kept = self._connection
        if kept is not None:
            try:
                if _sender(kept, self._settings, size)[0] == 250:
                    return kept
            except OSError:
                pass
            self._drop()
        connection = _connected(self._settings, self._hold)
        code, reply = _sender(connection, self._settings, size)
        if code != 250:
            raise smtplib.SMTPSenderRefused(code, reply, self._settings.sender)
        return connection

    def _hold(self, connection: smtplib.SMTP) -> None:
        self._connection = connection

    def _break_off(self) -> None:
        """Ends a conversation that takes too long on the whole, though each answer began in time."""
        self._overdue = True
        connection = self._connection
        if connection is not None and connection.sock is not None:
            with suppress(OSError):
                # of the socket itself: an encrypted one would forget its encryption while the other thread reads
                socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for the mail server that the settings name; it connects when it sends."""
    return Email(settings.email, settings.site)


class _Plain(smtplib.SMTP):
    """A connection that is handed to `hold` before it is made, so that making it can be broken off too."""

    def __init__(self, hold: Callable[[smtplib.SMTP], None], settings: EmailSettings, **more: Any) -> None:
        hold(self)
        super().__init__(settings.host, settings.port, timeout=settings.timeout_seconds, **more)


class _Encrypted(_Plain, smtplib.SMTP_SSL):
    """The same, encrypted from the start."""


def _sender(connection: smtplib.SMTP, settings: EmailSettings, size: int) -> tuple[int, bytes]:
    """The reply to a message's beginning."""
    options = [f"size={size}"] if connection.has_extn("size") else []
    return connection.mail(parseaddr(settings.sender)[1], options)


def _recipient(connection: smtplib.SMTP, address: str) -> None:
    code, reply = connection.rcpt(address)
    if code not in (250, 251):
        raise smtplib.SMTPRecipientsRefused({address: (code, reply)})


def _content(connection: smtplib.SMTP, payload: bytes) -> None:
    assert connection.sock is not None
    connection.sock.settimeout(WHOLE * connection.timeout)
    code, reply = connection.data(payload)
    connection.sock.settimeout(connection.timeout)
    if code != 250:
        raise smtplib.SMTPDataError(code, reply)


def _connected(settings: EmailSettings, hold: Callable[[smtplib.SMTP], None]) -> smtplib.SMTP:
    """A connection that is encrypted and logged in as the settings ask."""
    if settings.security == "tls":
        return _ready(_Encrypted(hold, settings, context=ssl.create_default_context()), settings)
    connection = _Plain(hold, settings)
    if settings.security == "starttls":
        connection.starttls(context=ssl.create_default_context())
    return _ready(connection, settings)


def _ready(connection: smtplib.SMTP, settings: EmailSettings) -> smtplib.SMTP:
    if settings.username:
        connection.login(settings.username, settings.password.reveal())
    connection.ehlo_or_helo_if_needed()
    return connection


def _timed_out(error: Exception) -> bool:
    """Whether an answer did not come in time; the standard library hides that behind an error of its own."""
    return isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError)


def _too_slow(settings: EmailSettings) -> DeliveryError:
    longest = f"{WHOLE * settings.timeout_seconds:.0f} seconds"
    return DeliveryLater(f"{_server(settings)} took longer than {longest}; it will be tried again", away=True)


def _verdict(error: Exception, settings: EmailSettings, *, away: bool) -> DeliveryError:
    """What a failure means for the message, and what to do about it; `away`: for every message."""
    server = _server(settings)
    later = partial(DeliveryLater, away=away)
    match error:
        case smtplib.SMTPAuthenticationError():
            return later(f"{server} did not accept the login ({_reply(error)}); check [email] username and password")
        case smtplib.SMTPRecipientsRefused(recipients=recipients):
            code, words = next(iter(recipients.values()))
            said = _words(words)
            gone = 500 <= code < 600 and not may_pass(code, said) and address_is_gone(code, said)
            why = f"{server} did not accept the recipient ({code} {said})"
            return DeliveryRefused(why, gone=True) if gone else DeliveryLater(f"{why}; it will be tried again")
        case smtplib.SMTPSenderRefused():
            return later(f"{server} did not accept the sender ({_reply(error)}); check [email] sender")
        case smtplib.SMTPDataError(smtp_code=code, smtp_error=words):
            why = f"{server} did not accept the message ({_reply(error)})"
            refused = 500 <= code < 600 and not may_pass(code, _words(words))
            return DeliveryRefused(why) if refused else DeliveryLater(f"{why}; it will be tried again")
        case smtplib.SMTPResponseException():
            return later(f"{server} is not ready ({_reply(error)}); it will be tried again")
        case smtplib.SMTPNotSupportedError():
            return later(f"{server}: {error} check [email] security, username and port")
        case smtplib.SMTPServerDisconnected():
            return later(f"{server} broke off ({error}); it will be tried again")
        case ssl.SSLError():
            return later(
                f"no safe connection to {server} ({error.reason or error}); check [email] host, port and security, and "
                "for a certificate authority of your own SSL_CERT_FILE"
            )
    return later(f"{server} cannot be reached ({error}); check [email] host and port")


def _server(settings: EmailSettings) -> str:
    return f"the mail server {settings.host}:{settings.port}"


def _reply(error: smtplib.SMTPResponseException) -> str:
    return f"{error.smtp_code} {_words(error.smtp_error)}"


def _words(reply: bytes | str) -> str:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    return " ".join(text.split())[:200]
