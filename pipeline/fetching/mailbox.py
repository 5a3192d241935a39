"""Reads the messages of one folder of a mailbox over IMAP, and changes nothing there.

The folder is opened with EXAMINE and messages are read with BODY.PEEK, so that none is marked as
seen, moved or deleted. The server is asked for messages from the wanted senders alone: no others
are read. An answer has the form of a page: a digest of messages (RFC 2046) with a validator.
"""

import asyncio
import hashlib
import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from imaplib import IMAP4
from typing import Any
from urllib.parse import parse_qs, unquote

from pipeline.addresses import parts_of
from pipeline.config.settings import MailboxSettings
from pipeline.errors import Denied, UnexpectedShape, Unreachable
from pipeline.fetching.address_guard import tls_context
from pipeline.fetching.status import named
from pipeline.model.sources import Response
from pipeline.ports.services import Clock

SCHEMES = {"imaps": 993, "imap": 143}
"""Schemes of a mailbox's address, with their ports: TLS from the start, or STARTTLS. Never none."""
WINDOW_DAYS = 30
"""How many days back messages are read."""
MOST_MESSAGES = 200
"""The most messages that are read, the newest."""
MOST_BYTES = 1_000_000
"""The most bytes that are read of one message; texts come before attachments."""
_LINES, _AT_ONCE = 500_000, 65_536
"""How many bytes all lines around messages may have; how many bytes are read at once."""
_WHOLE = 10
"""How long reading a folder may take, as a multiple of the timeout for one answer."""


def is_mailbox(url: str) -> bool:
    """Whether an address is that of a mailbox's folder: "imaps://imap.example.org/INBOX"."""
    return parts_of(url).scheme in SCHEMES


class Mailbox:
    """Reads folders on the server that the settings name; no other is given the password.

    `environ` provides SSL_CERT_FILE and SSL_CERT_DIR, `timeout_seconds` is for each answer, and
    `most_bytes` bounds all messages together.
    """

    def __init__(
        self,
        settings: MailboxSettings,
        environ: Mapping[str, str],
        clock: Clock,
        timeout_seconds: float,
        most_bytes: int,
    ) -> None:
        self._settings, self._environ, self._clock = settings, environ, clock
        self._timeout, self._most_bytes = timeout_seconds, most_bytes

    async def get(self, url: str, source: str, etag: str | None) -> Response:
        """The messages of the last `WINDOW_DAYS`, the newest first, or 304 if `etag` still holds.

        `from` in the query of `url` names the senders: addresses or domains. The validator is made
        of UIDVALIDITY, UIDNEXT and the number of messages, so that a folder that was made anew is
        read anew. Raises Unreachable, Denied (also where the settings lack something) and
        UnexpectedShape.
        """
        if lacking := self._lacking(url):
            raise Denied(f"{named(source, url)}: {lacking}", source=source, url=url)
        try:
            async with asyncio.timeout(_WHOLE * self._timeout):
                return await asyncio.to_thread(self._read, url, source, etag)
        except TimeoutError as fault:
            raise self._away(url, source, fault) from fault

    def _lacking(self, url: str) -> str:
        """What is missing in the settings for reading this address; "" if nothing is."""
        host, own = parts_of(url).hostname or "", self._settings
        if not (own.host and own.username and own.password):
            return (
                "the log-in is not set; set [mailbox] host and username, and"
                " SENDWATCH_MAILBOX_PASSWORD or SENDWATCH_MAILBOX_PASSWORD_FILE"
            )
        if host != own.host.lower():
            return (
                f"only {own.host} is given the password; write the same server in [mailbox] host"
                " and in url"
            )
        return ""

    def _read(self, url: str, source: str, etag: str | None) -> Response:
        # takes a twentieth of a second to import, and few installations read mail
        from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

        try:
            with self._connected(url) as client:
                return self._folder(client, url, source, etag)
        except LoginError as fault:
            raise Denied(
                f"{named(source, url)}: the account may not log in ({fault}); correct"
                " [mailbox] username or the password",
                source=source,
                url=url,
            ) from fault
        except (IMAPClientAbortError, TimeoutError, ConnectionError) as fault:
            raise self._away(url, source, fault) from fault
        except IMAPClientError as fault:
            raise UnexpectedShape(
                f"{named(source, url)}: the mail server answered {fault}; check that the folder in"
                " url exists",
                source=source,
                url=url,
            ) from fault
        except OSError as fault:
            raise self._away(url, source, fault) from fault

    def _away(self, url: str, source: str, fault: Exception) -> Unreachable:
        certificate = " (certificate)" if isinstance(fault, ssl.SSLCertVerificationError) else ""
        return Unreachable(
            f"{named(source, url)}: the mail server did not answer{certificate}: {fault}; it is"
            " tried again later",
            source=source,
            url=url,
        )

    def _connected(self, url: str) -> Any:
        """A client that has logged in, over TLS with a verified certificate."""
        from imapclient import IMAPClient

        parts = parts_of(url)
        context = tls_context(self._environ.get("SSL_CERT_FILE"), self._environ.get("SSL_CERT_DIR"))
        client = IMAPClient(
            parts.hostname,
            port=parts.port or SCHEMES[parts.scheme],
            ssl=parts.scheme == "imaps",
            ssl_context=context,
            timeout=self._timeout,
        )
        try:
            if parts.scheme == "imap":
                client.starttls(context)
            connection = client._imap
            until = time.monotonic() + _WHOLE * self._timeout
            connection.file = _Bounded(connection.file, self._most_bytes + MOST_BYTES, until)
            username, password = self._settings.username, self._settings.password.reveal()
            # LOGIN has no other letters
            log_in = client.login if f"{username}{password}".isascii() else client.plain_login
            log_in(username, password)
        except BaseException:
            with suppress(OSError):
                client.shutdown()
            raise
        return client

    def _folder(self, client: Any, url: str, source: str, etag: str | None) -> Response:
        parts = parts_of(url)
        state = client.select_folder(unquote(parts.path.strip("/")) or "INBOX", readonly=True)
        wanted = [state.get(key, 0) for key in (b"UIDVALIDITY", b"UIDNEXT", b"EXISTS")]
        validator = "-".join(map(str, wanted))
        if etag == validator:
            return Response(url, 304, {}, b"")
        since = self._clock.now().date() - timedelta(days=WINDOW_DAYS)
        senders = parse_qs(parts.query).get("from", [])
        newest = sorted(client.search(criteria(senders, since)), reverse=True)[:MOST_MESSAGES]
        kind, body = digest(self._messages(client, newest))
        return Response(url, 200, {"content-type": kind, "etag": validator}, body)

    def _messages(self, client: Any, uids: list[int]) -> list[bytes]:
        """The messages in this order, each one cut at `MOST_BYTES`, until there are enough."""
        item, found, size = f"BODY.PEEK[]<0.{MOST_BYTES}>", list[bytes](), 0
        for uid in uids:
            answer = client.fetch([uid], [item]).get(uid, {})
            raw = next((value for key, value in answer.items() if key.startswith(b"BODY[")), b"")
            size += len(raw)
            if size > self._most_bytes:
                break
            found.append(raw)
        return found


class _Bounded:
    """What a server sends, up to so many bytes and until a moment: imaplib would take any number
    that it announces, for any time.
    """

    def __init__(self, file: Any, most: int, until: float) -> None:
        self._file, self._left, self._until = file, most, until
        self._left_of_lines = _LINES

    def read(self, size: int) -> bytes:
        """So many bytes, fewer at the end. Raises the error for a server that is away."""
        self._left -= size
        self._check()
        parts = list[bytes]()
        while size > 0 and (part := self._file.read1(min(size, _AT_ONCE))):
            self._check()
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def readline(self, most: int) -> bytes:
        """A line, or its first `most` bytes."""
        line: bytes = self._file.readline(most)
        self._left_of_lines -= len(line)
        self._check()
        return line

    def close(self) -> None:
        """Closes the connection's own file."""
        self._file.close()

    def _check(self) -> None:
        if min(self._left, self._left_of_lines) < 0:
            raise IMAP4.abort("it sends more than all messages together may have")
        if time.monotonic() > self._until:
            raise IMAP4.abort("it takes too long")


def criteria(senders: list[str], since: date) -> list[Any]:
    """What to search for: messages that came on `since` or later from any of `senders`."""
    any_sender: list[Any] = ["FROM", senders[0]] if senders else ["ALL"]
    for sender in senders[1:]:
        any_sender = ["OR", ["FROM", sender], any_sender]
    return ["SINCE", since, any_sender]


def digest(messages: list[bytes]) -> tuple[str, bytes]:
    """Messages as one body of the type `multipart/digest`, with that type's header."""
    mark = hashlib.sha256(b"\r\n".join(messages)).hexdigest()
    parts = [
        b"--%s\r\nContent-Type: message/rfc822\r\n\r\n%s\r\n" % (mark.encode(), each)
        for each in messages
    ]
    return f'multipart/digest; boundary="{mark}"', b"".join(parts) + f"--{mark}--\r\n".encode()
