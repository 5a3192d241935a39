"""A real SMTP server on loopback that keeps what it receives, for tests that count messages."""

from collections import Counter
from email import message_from_bytes
from email.message import Message
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class Postbox:
    """Every message accepted, in order."""

    def __init__(self) -> None:
        self.messages: list[tuple[str, Message]] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        body = envelope.content if isinstance(envelope.content, bytes) else b""
        self.messages += [(address, message_from_bytes(body)) for address in envelope.rcpt_tos]
        return "250 accepted"

    def ids(self) -> Counter[Any]:
        """How often each (address, Message-ID) was accepted."""
        return Counter((address, str(message["Message-ID"])) for address, message in self.messages)


def mail_server(postbox: Postbox, port: int) -> Controller:
    """A server, not yet started."""
    return Controller(postbox, hostname="127.0.0.1", port=port)


def mail_settings(port: int) -> dict[str, str]:
    """The environment in which sendwatch sends its mail there."""
    return {
        "SENDWATCH_EMAIL_HOST": "127.0.0.1",
        "SENDWATCH_EMAIL_PORT": str(port),
        "SENDWATCH_EMAIL_SECURITY": "none",
        "SENDWATCH_EMAIL_SENDER": "sendwatch@example.org",
    }
