"""Email over SMTP: certificates are always verified."""

import asyncio
import ssl
from contextlib import suppress
from email.utils import parseaddr
from pathlib import Path

from aiosmtplib import SMTP
from aiosmtplib.errors import (
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPSenderRefused,
    SMTPServerDisconnected,
    SMTPTimeoutError,
)

from notifiers import WHOLE
from notifiers.rendering.email_message import NO_DOMAIN, address_fault, build_message
from notifiers.transport.smtp_status import address_is_gone, may_pass, shown_answer
from pipeline.config.load import EmailSettings, Settings, SiteSettings
from pipeline.errors import DeliveryError, DeliveryLater, DeliveryRefused
from pipeline.model.bulletins import Bulletin
from pipeline.ports.services import Notifier, SendHooks

NAME = "email"
PEOPLE = True
_GOODBYE_SECONDS = 2.0


class Email:
    """Hands messages to one mail server, over a connection that is kept until `end`."""

    name = NAME
    side_by_side = False

    def __init__(self, settings: EmailSettings, site: SiteSettings) -> None:
        self._settings, self._site = settings, site
        self._sender = parseaddr(settings.sender)[1]
        self._connection: SMTP | None = None

    def refuses(self, address: str) -> str | None:
        """Why `address` is not an email address; None when it is."""
        return address_fault(address)

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The email's bytes, encoded so that every server passes them on unchanged."""
        sender = self._settings.sender or f"{NAME}@{NO_DOMAIN}"
        return build_message(
            bulletin, address, key, sender=sender, site=self._site, encoding="quoted-printable"
        )

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Hand `payload` over; `key` is in its Message-ID.

        Raises DeliveryRefused when the settings or the address cannot work or the server refuses
        the message permanently, and DeliveryLater for anything temporary or that the operator can
        fix.
        """
        try:
            await self.send_in_turn(payload, address, key, SendHooks(lambda: None, lambda: None))
        finally:
            await self.end()

    async def send_in_turn(self, payload: bytes, address: str, key: str, turn: SendHooks) -> None:
        """Like `send`, but calls `turn` while the server reads; keeps the connection open."""
        settings = self._settings
        missing = [
            name
            for name, value in (("host", settings.host), ("sender", settings.sender))
            if not value
        ]
        if missing:
            raise DeliveryRefused(
                f"no email can be sent: set {' and '.join(f'[email] {name}' for name in missing)}"
            )
        if fault := address_fault(address):
            raise DeliveryRefused(fault)
        longest, begun = WHOLE * settings.timeout_seconds, False
        try:
            async with asyncio.timeout(longest):
                connection = await self._begin()
                begun = True
                await connection.rcpt(address)
                await _content(connection, payload, turn, longest)
        except (SMTPException, OSError, UnicodeError) as error:
            self._drop()
            # a server that accepts no new message, or never answers, would do the same with the
            # next one
            away = not begun or isinstance(error, TimeoutError)
            raise _verdict(error, settings, away=away) from error
        except BaseException:
            # without its last line, the server discards the message
            self._drop()
            raise

    async def end(self) -> None:
        """Closes the connection."""
        try:
            if self._connection is not None:
                with suppress(SMTPException, OSError):
                    await self._connection.quit(
                        timeout=min(_GOODBYE_SECONDS, self._settings.timeout_seconds)
                    )
        finally:
            self._drop()

    async def _begin(self) -> SMTP:
        """A connection with a message begun: the open one if still accepted, else a new one."""
        if self._connection is not None:
            with suppress(SMTPException, OSError):
                await self._connection.mail(self._sender)
                return self._connection
            self._drop()
        self._connection = _client(self._settings)
        await self._connection.connect()
        await self._connection.mail(self._sender)
        return self._connection

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            if isinstance(connection.transport, asyncio.WriteTransport):
                # merely closing it would still send the rest of the message, last line included
                connection.transport.abort()
            connection.close()


async def try_login(settings: EmailSettings) -> None:
    """Connects, logs in and names the sender, as before a message, and sends none.

    Raises DeliveryError with what is wrong.
    """
    connection = _client(settings)
    try:
        async with asyncio.timeout(WHOLE * settings.timeout_seconds):
            await connection.connect()
            await connection.mail(parseaddr(settings.sender)[1])
            await connection.rset()
            await connection.quit()
    except (SMTPException, OSError, UnicodeError) as error:
        raise _verdict(error, settings, away=True) from error
    finally:
        connection.close()


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for the mail server in the settings; it connects when it sends."""
    return Email(settings.email, settings.site)


def _client(settings: EmailSettings) -> SMTP:
    """A connection not yet opened, encrypted and authenticated according to the settings."""
    return SMTP(
        hostname=settings.host,
        port=settings.port,
        timeout=settings.timeout_seconds,
        use_tls=settings.security == "tls",
        start_tls=settings.security == "starttls",
        # reads the system's certificates, for a twentieth of a second
        tls_context=None if settings.security == "none" else ssl.create_default_context(),
        username=settings.username or None,
        password=settings.password.reveal() if settings.username else None,
    )


async def _content(connection: SMTP, payload: bytes, turn: SendHooks, longest: float) -> None:
    """Sends a message's content; its last line, a dot, makes the server accept it."""
    reply = await connection.execute_command(b"DATA")
    protocol = connection.protocol
    if reply.code != 354 or protocol is None:
        raise SMTPDataError(reply.code, reply.message)
    # a dot at the start of a line is doubled (RFC 5321, 4.5.2); the first line is a header
    protocol.write(payload.replace(b"\r\n.", b"\r\n.."))
    turn.before()
    protocol.write(b".\r\n")
    turn.after()
    reply = await protocol.read_response(timeout=longest)
    if reply.code != 250:
        raise SMTPDataError(reply.code, reply.message)


LOGIN = "set [email] username, and SENDWATCH_EMAIL_PASSWORD or SENDWATCH_EMAIL_PASSWORD_FILE"
LOGIN_REQUIRED = 530
"""The reply of a server that takes nothing from somebody not logged in (RFC 4954, 6)."""
_VERDICTS: tuple[tuple[type[Exception], str], ...] = (
    (
        SMTPAuthenticationError,
        "{server} did not accept the login ({reply}); check [email] username and password",
    ),
    (SMTPSenderRefused, "{server} did not accept the sender ({reply}); check [email] sender"),
    (SMTPResponseException, "{server} is not ready ({reply}); it will be tried again"),
    (SMTPTimeoutError, "{server} timed out ({error}); check [email] host and port"),
    (TimeoutError, "{server} took longer than {longest:.0f} seconds; it will be tried again"),
    (SMTPServerDisconnected, "{server} broke off ({error}); it will be tried again"),
    (OSError, "{server} cannot be reached ({error}); check [email] host and port"),
    (SMTPException, "{server}: {error}; check [email] security, username and port"),
    (Exception, "{server} cannot be reached ({error}); check [email] host and port"),
)
"""What is said of a failure that may pass, by the first class that fits."""


def _verdict(error: Exception, settings: EmailSettings, *, away: bool) -> DeliveryError:
    """What a failure means for the message, and what to do; `away`: it affects every message."""
    server = f"the mail server {settings.host}:{settings.port}"
    unsafe = next(
        (each for each in (error, error.__cause__) if isinstance(each, ssl.SSLError)), None
    )
    if unsafe is not None:
        words = (
            f"no secure connection to {server} ({unsafe.reason or unsafe}); check [email] host,"
            " port and security, and SSL_CERT_FILE if you use your own certificate authority"
        )
        return DeliveryLater(words, away=away)
    if isinstance(error, SMTPRecipientRefused):
        return _of_recipient(error, server)
    if isinstance(error, SMTPDataError):
        return _of_message(error, server)
    reply = _reply(error) if isinstance(error, SMTPResponseException) else ""
    if _asks_for_login(error) and not (settings.username and settings.password):
        return DeliveryLater(f"{server} asks for a login ({reply}); {LOGIN}", away=away)
    longest = WHOLE * settings.timeout_seconds
    words = next(words for kind, words in _VERDICTS if isinstance(error, kind))
    said = words.format(server=server, error=error, reply=reply, longest=longest)
    return DeliveryLater(said, away=away)


def _asks_for_login(error: Exception) -> bool:
    """Whether a server did not know who we are."""
    refused = isinstance(error, SMTPResponseException) and error.code == LOGIN_REQUIRED
    return refused or isinstance(error, SMTPAuthenticationError)


def _of_recipient(error: SMTPRecipientRefused, server: str) -> DeliveryError:
    why = f"{server} did not accept the recipient ({_reply(error)})"
    if 500 <= error.code < 600 and address_is_gone(error.code, error.message):
        return DeliveryRefused(why, gone=True)
    return DeliveryLater(f"{why}; it will be tried again")


def _of_message(error: SMTPDataError, server: str) -> DeliveryError:
    why = f"{server} did not accept the message ({_reply(error)})"
    if 500 <= error.code < 600 and not may_pass(error.code, error.message):
        return DeliveryRefused(why)
    return DeliveryLater(f"{why}; it will be tried again")


def _reply(error: SMTPResponseException) -> str:
    # bytes that are not UTF-8 arrive as lone surrogates, which no database accepts
    said = error.message.encode(errors="replace").decode()
    return shown_answer(f"{error.code} {said}")
