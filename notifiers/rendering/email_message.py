"""A bulletin as the bytes of an email: plain text and HTML with the same content.

Used for the outbox and for SMTP. The same arguments make the same bytes: the date is the bulletin's
and the Message-ID comes from the delivery's key, so that a repeated message can be recognised.
"""

import hashlib
import re
import textwrap
from binascii import b2a_qp
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from email.headerregistry import Address
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from functools import cache, lru_cache
from itertools import groupby
from typing import Literal

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import escape

from notifiers.rendering.shorten import shorter
from pipeline.bulletins.wording import GLOSSARY, date_words, owner_words
from pipeline.config.load import SiteSettings
from pipeline.model.bulletins import CONFIRM, Bulletin, BulletinEntry
from pipeline.model.subscribers import shown_address

MAX_BYTES = 90_000
"""The largest message; a widely used mail service cuts off everything beyond 102 kB."""
NO_DOMAIN = "sendwatch.invalid"
"""Used where an address has no domain: a name that can never exist (RFC 2606)."""
POLICY = SMTP.clone(max_line_length=998)
"""The standard policy would fold a long List-Unsubscribe into encoded words; services ignore that.
"""

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")
_MORNING = time(7, 0, tzinfo=UTC)

Encoding = Literal["8bit", "quoted-printable"]

MARKS = {name: f"\0{name}\0" for name in ("confirm_url", "pause_url", "leave_url")}
"""What stands for the links that differ between readers who are told the same, until they are
filled in.
"""


def address_fault(address: str) -> str | None:
    """Why `address` is not an email address that a message can be sent to; None when it is."""
    if not _ADDRESS.fullmatch(address) or len(address) > 254:
        return (
            f"{shown_address(address)!r} is not an email address (name@example.org, without accents"
            " or spaces)"
        )
    return None


def message_id(address: str, key: str, domain: str) -> str:
    """The Message-ID of the message owed to `address` by delivery `key`, always the same."""
    return f"<{fingerprint(address, key)}@{domain}>"


def fingerprint(address: str, key: str) -> str:
    """32 hexadecimal digits that identify the message owed to `address` by delivery `key`."""
    return hashlib.sha256(f"{address}\n{key}".encode()).hexdigest()[:32]


def build_message(
    bulletin: Bulletin,
    address: str,
    key: str,
    *,
    sender: str,
    site: SiteSettings,
    encoding: Encoding,
) -> bytes:
    """The complete message, with CRLF line endings and no longer than `MAX_BYTES`.

    `sender` is an address or "Name <address>"; `encoding` is how text is encoded: "8bit" for a
    file, "quoted-printable" for any mail server. If it is too long, quotations are left out and
    counted.
    """
    headers = _headers(bulletin, address, key, sender, site)
    own = {MARKS[name]: url for name in MARKS if (url := getattr(bulletin, name))}
    same = replace(
        bulletin,
        confirm_url=bulletin.confirm_url and MARKS["confirm_url"],
        pause_url=bulletin.pause_url and MARKS["pause_url"],
        leave_url=bulletin.leave_url and MARKS["leave_url"],
    )
    payload = b""
    for version in shorter(same):
        payload = _bytes(version, own, headers, site, encoding)
        if len(payload) <= MAX_BYTES:
            break
    return payload


def _bytes(
    bulletin: Bulletin,
    own: Mapping[str, str],
    headers: Mapping[str, str],
    site: SiteSettings,
    encoding: Encoding,
) -> bytes:
    """The message's bytes; headers are built by the standard library.

    They are joined by hand, because the library's way takes longer than everything else.
    """
    boundary = f"={fingerprint(bulletin.subject, str(headers['Message-ID']))}="
    made = [*(_line(name, value) for name, value in headers.items()), b"MIME-Version: 1.0\r\n"]
    made.append(f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n'.encode())
    for kind, pieces in _faces(bulletin, site, encoding):
        made.append(
            f'\r\n--{boundary}\r\nContent-Type: text/{kind}; charset="utf-8"\r\n'
            f"Content-Transfer-Encoding: {encoding}\r\n\r\n".encode()
        )
        for piece in pieces:
            if isinstance(piece, str):
                for mark, url in own.items():
                    piece = piece.replace(mark, escape(url) if kind == "html" else url)
                piece = _encoded(piece, encoding)
            made.append(piece)
    return b"".join((*made, f"\r\n--{boundary}--\r\n".encode()))


@lru_cache(maxsize=64)
def _faces(
    bulletin: Bulletin, site: SiteSettings, encoding: Encoding
) -> tuple[tuple[str, tuple[bytes | str, ...]], ...]:
    """Both faces of a message, rendered once for all readers who are told the same: what they share
    as it is sent, and between it the lines with marks for links of their own.
    """
    faces = []
    for form, kind in (("txt", "plain"), ("html", "html")):
        words = templates().get_template(f"message.{form}.j2").render(bulletin=bulletin, site=site)
        lines = words.removesuffix("\n").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        pieces = list[bytes | str]()
        for own, some in groupby(lines, lambda line: "\0" in line):
            shared = list(some)
            pieces += shared if own else [b"".join(_encoded(line, encoding) for line in shared)]
        faces.append((kind, tuple(pieces)))
    return tuple(faces)


def _encoded(line: str, encoding: Encoding) -> bytes:
    """A line of the body as it is sent."""
    return _quoted(line) if encoding == "quoted-printable" else f"{line}\r\n".encode()


@lru_cache(maxsize=256)
def _line(name: str, value: str) -> bytes:
    """A header as it is sent; the encoded words are cached, as many messages share them."""
    if value.isascii() and value.isprintable() and len(value) < 900:
        return f"{name}: {value}\r\n".encode()
    return POLICY.fold_binary(*POLICY.header_store_parse(name, value))


@lru_cache(maxsize=4096)
def _quoted(line: str) -> bytes:
    """A line of the body as quoted-printable; cached, as many messages share most lines."""
    return b2a_qp(f"{line}\r\n".encode())


def _headers(
    bulletin: Bulletin, address: str, key: str, sender: str, site: SiteSettings
) -> Mapping[str, str]:
    author, domain = _author(sender, site.name)
    headers: dict[str, str] = {
        "From": author,
        "To": address,
        "Subject": " ".join(bulletin.subject.split()),
        "Message-ID": message_id(address, key, domain),
        "Auto-Submitted": "auto-generated",
        "List-Id": f"<sendwatch.{domain}>",
    }
    if composed := moment(bulletin.date):
        headers["Date"] = format_datetime(composed)
    ways = [f"<{bulletin.leave_url}>"] if bulletin.leave_url else []
    if address_fault(site.contact) is None:
        headers["Reply-To"] = site.contact
        ways.append(f"<mailto:{site.contact}?subject=stop>")
    if ways:
        headers["List-Unsubscribe"] = ", ".join(ways)
    if bulletin.leave_url:
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers


@lru_cache(maxsize=4)
def _author(sender: str, name: str) -> tuple[str, str]:
    """The sender as the header shows it, with a name; and its domain."""
    own_name, own = parseaddr(sender)
    local, _, domain = own.rpartition("@")
    return str(Address(own_name or name, local, domain)), domain


def moment(composed: str) -> datetime | None:
    """When a bulletin was composed; 07:00 UTC if only the day is known."""
    if len(composed) == 10:
        return datetime.combine(date.fromisoformat(composed), _MORNING)
    return datetime.fromisoformat(composed).astimezone(UTC) if composed else None


# -- templates -----------------------------------------------------------------------------------


@cache
def templates() -> Environment:
    """The templates of all forms of a bulletin, with their shared filters."""
    environment = Environment(
        loader=PackageLoader("notifiers"),
        autoescape=select_autoescape(enabled_extensions=("html.j2",), default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.globals.update(GLOSSARY=GLOSSARY, CONFIRM=CONFIRM)
    environment.filters.update(wrapped=_wrapped, date_words=date_words)
    environment.globals.update(shown=shown, owner_words=owner_words)
    return environment


@lru_cache(maxsize=256)
def shown(entry: BulletinEntry, single: bool, form: str) -> str:
    """An entry in one form ("html", "txt"), rendered once for any number of messages.

    `single`: it is the only entry.
    """
    return (
        templates()
        .get_template(f"entry.{form}.j2")
        .render(entry=entry, single=single)
        .removesuffix("\n")
    )


@lru_cache(maxsize=1024)
def _wrapped(words: str, indent: int = 0, first: str = "") -> str:
    """`words` in lines of at most 76 characters, keeping line breaks and not splitting words."""
    space = " " * indent
    lines = words.splitlines() or [""]
    wrapped = [
        textwrap.fill(
            line,
            76,
            initial_indent=space if place or not first else first,
            subsequent_indent=space,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for place, line in enumerate(lines)
    ]
    return "\n".join(wrapped)
