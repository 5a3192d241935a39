"""Reports of failed delivery (RFC 3464) from mail servers: which message failed, and why."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message

from notifiers.transport.smtp_status import address_is_gone, shown_answer


@dataclass(frozen=True, slots=True)
class Bounce:
    """A message that its server has given up, according to a report.

    `message_id` is the part of its Message-ID before the @, `leave_url` the first address in its
    List-Unsubscribe header ("" where there is none); `gone`: later messages to its address would
    come back too.
    """

    message_id: str
    leave_url: str
    status: str
    said: str
    gone: bool


def bounces_in(report: bytes) -> tuple[Bounce, ...]:
    """The messages that an email reports as failed, be it after trying for days (a status of 4).

    Empty when the email is not such a report, or only reports a delay. A report without the headers
    of the failed message cannot be used.
    """
    mail = message_from_bytes(report)
    if (
        mail.get_content_type() != "multipart/report"
        or mail.get_param("report-type") != "delivery-status"
    ):
        return ()
    about = next(_returned(mail), None)
    found = re.match(r"\s*<([^@>\s]+)@[^>\s]+>", _header(about, "Message-ID")) if about else None
    if about is None or found is None:
        return ()
    leave = re.search(r"<(https?://[^>]+)>", re.sub(r"\s", "", _header(about, "List-Unsubscribe")))
    return tuple(
        Bounce(
            found[1], leave[1] if leave else "", status, said, address_is_gone(_code(said), status)
        )
        for action, status, said in _recipients(mail)
        if action == "failed" and status.startswith(("4.", "5."))
    )


def _recipients(mail: Message) -> Iterator[tuple[str, str, str]]:
    """(action, status, the other server's answer) for each recipient in the report."""
    for part in mail.walk():
        groups = part.get_payload()
        if part.get_content_type() != "message/delivery-status" or not isinstance(groups, list):
            continue
        for group in groups[1:]:
            assert isinstance(group, Message)
            said = _header(group, "Diagnostic-Code").partition(";")[2] or _header(group, "Status")
            status = re.match(r"\d\.\d{1,3}\.\d{1,3}", _header(group, "Status"))
            yield (
                _header(group, "Action").lower(),
                status[0] if status else "",
                shown_answer(said),
            )


def _returned(mail: Message) -> Iterator[Message]:
    """The headers of the returned message."""
    for part in mail.walk():
        kind, held = part.get_content_type(), part.get_payload()
        if kind == "text/rfc822-headers":
            words = part.get_payload(decode=True)
            yield message_from_bytes(words if isinstance(words, bytes) else b"")
        elif (
            kind != "message/delivery-status"
            and kind.startswith("message/")
            and isinstance(held, list)
            and held
        ):
            assert isinstance(held[0], Message)
            yield held[0]


def _header(message: Message, name: str) -> str:
    return str(message[name] or "").strip()


def _code(said: str) -> int:
    """The SMTP code at the beginning of a server's answer, 0 where there is none."""
    found = re.match(r"(\d{3})\b", said)
    return int(found[1]) if found else 0
