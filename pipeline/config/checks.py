"""What a single value of the settings or of a source may be, beyond its type.

A value that would only fail when it is used is refused here, where its file, table and key are
known. Each check raises ValueError with what was expected.
"""

import ipaddress
import re
import unicodedata
from collections.abc import Callable, Mapping
from email.utils import parseaddr
from itertools import chain
from typing import Any

from pipeline.addresses import parts_of

LONGEST_TEXT = 2_000
"""Characters; no name, address, folder or note comes near."""
LONGEST_LIST = 1_000
_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
"""Categories of Unicode: control characters, what is no character, and ends of lines."""
_NAMED_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
_EMAIL = re.compile(r"[^@\s:<>\"(),;]+@[^@\s:<>\"(),;]+")
_HOST = re.compile(r"[\w.-]+")
_LISTEN = re.compile(r"([^\s:/@]+|\[[0-9a-fA-F:.]+\]):(\d{1,5})")
_NOT_IN_ADDRESS = re.compile(r"[\s<>\"`{}|\\^]")
_LAST_PORT = 65_535


def check_text(value: object, breaks: str = "") -> None:
    """Every text in a value can be stored, shown and sent: one line, and not without end.

    `breaks` are control characters that it may have nevertheless.
    """
    if isinstance(value, Mapping):
        value = tuple(chain.from_iterable(value.items()))
    if isinstance(value, str):
        _check_line(value, breaks)
    elif isinstance(value, tuple | list):
        if len(value) > LONGEST_LIST:
            raise ValueError(f"expected at most {LONGEST_LIST} entries, not {len(value)}")
        for each in value:
            check_text(each, breaks)


def _check_line(text: str, breaks: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise ValueError(f"expected at most {LONGEST_TEXT} characters, not {len(text)}")
    if text.isprintable():  # nearly every one is
        return
    unseen = next((c for c in text if unicodedata.category(c) in _UNSEEN and c not in breaks), "")
    if unseen:
        raise ValueError(
            f"expected text without line breaks and control characters; remove {unseen!r}"
        )


def check_secret(secret: str, breaks: str = "") -> None:
    """A secret is sent as it is, in one line; the error does not show it."""
    if any(unicodedata.category(each) in _UNSEEN and each not in breaks for each in secret):
        raise ValueError("it has a line break or a control character; set it in one line")


def _check_networks(networks: tuple[str, ...]) -> None:
    for network in networks:
        ipaddress.ip_network(network)


def _is_ip_address(host: str) -> bool:
    """Whether a host is named by its number."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _check_hour(hour: int) -> None:
    if hour == 1:
        raise ValueError("expected an hour other than 1, which a clock change skips or repeats")


def _is_web_address(address: str) -> bool:
    """Whether a page can be at an address, and it can stand in a message as it is."""
    parts = parts_of(address)
    return (
        parts.scheme in ("http", "https")
        and bool(parts.hostname)
        and not _NOT_IN_ADDRESS.search(address)
    )


def _check_address(address: str) -> None:
    if address and not _is_web_address(address):
        raise ValueError("expected a web address with its https://")
    if "@" in parts_of(address).netloc:
        raise ValueError("expected no user name or password in it")


def _check_base(address: str) -> None:
    """Addresses of pages are this one with more after it."""
    _check_address(address)
    if "?" in address or "#" in address:
        raise ValueError("expected a web address without ? and #")


def _check_contact(contact: str) -> None:
    mail = contact.isascii() and _EMAIL.fullmatch(contact)
    if contact and not mail and not (contact.isascii() and _is_web_address(contact)):
        raise ValueError(
            "expected an email address such as name@example.org, or the address of a page with its"
            " https://"
        )


def _check_host(host: str) -> None:
    if host and not (_HOST.fullmatch(host) or _is_ip_address(host)):
        raise ValueError("expected the name of a server alone, such as mail.example.org")


def _check_listen(listen: str) -> None:
    found = _LISTEN.fullmatch(listen)
    if listen and not (found and int(found[2]) <= _LAST_PORT):
        raise ValueError("expected a host and a port, such as 127.0.0.1:8080")


def check_server(url: str) -> None:
    """Raises ValueError for what is no address of a database on a server, and for a password."""
    parts = parts_of(url)
    if url and (parts.scheme not in ("postgresql", "postgres") or not parts.path.strip("/")):
        raise ValueError("expected postgresql://user@host/database")
    if parts.password:
        raise ValueError("expected no password in it; set SENDWATCH_STORAGE_PASSWORD or ..._FILE")


def _check_archive(url: str) -> None:
    parts = parts_of(url)
    # a single letter is a drive of Windows
    if len(parts.scheme) > 1 and (parts.scheme != "s3" or not parts.netloc):
        raise ValueError("expected a folder, or s3://bucket or s3://bucket/prefix")
    if "@" in parts.netloc:
        raise ValueError("expected no keys in it; set SENDWATCH_ARCHIVE_SECRET_ACCESS_KEY_FILE")


def _check_sender(sender: str) -> None:
    """The address alone, or with a name: as the header of a message takes it."""
    if not sender:
        return
    # what reads headers takes as long to load as all other settings
    from email.headerregistry import Address

    address = parseaddr(sender)[1]
    local, _, domain = address.rpartition("@")
    try:
        sound = (
            address.isascii()
            and _NAMED_ADDRESS.fullmatch(address)
            and sender.endswith((address, f"<{address}>"))
        )
        Address("", local, domain)
    except ValueError:
        sound = None
    if not sound:
        raise ValueError("expected name@example.org or Name <name@example.org>")


CHECKS: Mapping[str, Callable[[Any], None]] = {
    "allow_networks": _check_networks,
    "hour": _check_hour,
    "base_url": _check_base,
    "contact": _check_contact,
    "user_agent_contact": _check_contact,
    "host": _check_host,
    "listen": _check_listen,
    "sender": _check_sender,
    "endpoint": _check_address,
    "storage.url": check_server,
    "archive.url": _check_archive,
}
"""The check of each key that has one; `table.key` where another table's key is called the same."""
