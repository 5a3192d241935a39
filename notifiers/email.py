"""Email over SMTP, by the standard library's client in a thread: certificates are always verified."""

import asyncio
import smtplib
import ssl
import threading
from email.utils import parseaddr
from functools import partial
from pathlib import Path

from notifiers.message import NO_DOMAIN, address_fault, build_message
from pipeline.config import EmailSettings, Settings, SiteSettings
from pipeline.errors import DeliveryError, DeliveryLater, DeliveryRefused
from pipeline.messages import Bulletin
from pipeline.ports import Notifier

NAME = "email"


class Email:
    """Hands messages to one mail server, over a connection that is kept while it lives."""

    name = NAME
    side_by_side = False

    def __init__(self, settings: EmailSettings, site: SiteSettings) -> None:
        self._settings, self._site = settings, site
        self._connection: smtplib.SMTP | None = None
        self._lock = threading.Lock()

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
        await asyncio.to_thread(self._hand_over, payload, address)

    def close(self) -> None:
        """End the connection, if one is open."""
        with self._lock:
            self._drop()

    def _hand_over(self, payload: bytes, address: str) -> None:
        with self._lock:
            begun = False
            try:
                connection = self._begin(len(payload))
                begun = True
                _recipient(connection, address)
                _content(connection, payload)
            except (OSError, UnicodeError) as error:
                self._drop()
                # a server that lets no message begin, or lets one wait for ever, would do the same to the next one
                away = not begun or isinstance(error, TimeoutError)
                raise _verdict(error, self._settings, away=away) from error

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
        self._connection = connection = _connected(self._settings)
        code, reply = _sender(connection, self._settings, size)
        if code != 250:
            raise smtplib.SMTPSenderRefused(code, reply, self._settings.sender)
        return connection

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for the mail server that the settings name; it connects when it sends."""
    return Email(settings.email, settings.site)


def _sender(connection: smtplib.SMTP, settings: EmailSettings, size: int) -> tuple[int, bytes]:
    """The reply to a message's beginning."""
    options = [f"size={size}"] if connection.has_extn("size") else []
    return connection.mail(parseaddr(settings.sender)[1], options)


def _recipient(connection: smtplib.SMTP, address: str) -> None:
    code, reply = connection.rcpt(address)
    if code not in (250, 251):
        raise smtplib.SMTPRecipientsRefused({address: (code, reply)})


def _content(connection: smtplib.SMTP, payload: bytes) -> None:
    code, reply = connection.data(payload)
    if code != 250:
        raise smtplib.SMTPDataError(code, reply)


def _connected(settings: EmailSettings) -> smtplib.SMTP:
    """A connection that is encrypted and logged in as the settings ask."""
    connection: smtplib.SMTP
    if settings.security == "tls":
        context = ssl.create_default_context()
        connection = smtplib.SMTP_SSL(settings.host, settings.port, timeout=settings.timeout_seconds, context=context)
    else:
        connection = smtplib.SMTP(settings.host, settings.port, timeout=settings.timeout_seconds)
    try:
        if settings.security == "starttls":
            connection.starttls(context=ssl.create_default_context())
        if settings.username:
            connection.login(settings.username, settings.password.reveal())
        connection.ehlo_or_helo_if_needed()
    except OSError:
        connection.close()
        raise
    return connection


def _verdict(error: Exception, settings: EmailSettings, *, away: bool) -> DeliveryError:
    """What a failure means for the message, and what to do about it; `away`: for every message."""
    server = f"the mail server {settings.host}:{settings.port}"
    later = partial(DeliveryLater, away=away)
    match error:
        case smtplib.SMTPAuthenticationError():
            return later(f"{server} did not accept the login ({_reply(error)}); check [email] username and password")
        case smtplib.SMTPRecipientsRefused(recipients=recipients):
            code, words = next(iter(recipients.values()))
            return _by_code(code, f"{server} did not accept the recipient ({code} {_words(words)})", gone=True)
        case smtplib.SMTPSenderRefused():
            return later(f"{server} did not accept the sender ({_reply(error)}); check [email] sender")
        case smtplib.SMTPDataError(smtp_code=code):
            return _by_code(code, f"{server} did not accept the message ({_reply(error)})")
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


def _by_code(code: int, words: str, *, gone: bool = False) -> DeliveryError:
    return DeliveryRefused(words, gone=gone) if 500 <= code < 600 else DeliveryLater(f"{words}; it will be tried again")


def _reply(error: smtplib.SMTPResponseException) -> str:
    return f"{error.smtp_code} {_words(error.smtp_error)}"


def _words(reply: bytes | str) -> str:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    return " ".join(text.split())[:200]
