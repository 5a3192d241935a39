"""Any service that Apprise knows; the address is an Apprise URL (`ntfys://…`, `json://…`).

The URL is a secret. Apprise only reports success or failure, so every failure is retried; and as it
cannot tell a service that a message is a repetition, the message tells the reader. Apprise's log is
the only source of a failure's reason; no part of the address gets past it.
"""

import asyncio
import json
import logging
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context
from functools import cached_property, partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from notifiers import WHOLE
from notifiers.rendering.email_message import fingerprint
from notifiers.rendering.plain_forms import fitting, paragraphs
from notifiers.transport.webhook_post import TWICE, as_json, check_resolved
from pipeline.config.load import Settings
from pipeline.config.settings import AppriseSettings
from pipeline.errors import DeliveryLater, DeliveryRefused
from pipeline.fetching.address_guard import AddressRefused, Guard
from pipeline.model.bulletins import Bulletin
from pipeline.ports.services import Notifier

if TYPE_CHECKING:
    from apprise import AppriseAsset, NotifyBase

NAME = "apprise"
MISSING = "Apprise is not installed here: .venv/bin/python -m pip install 'apprise>=2.2'"
AT_ONCE = 32
"""The most services that messages are handed over to at the same time."""
_FILES = frozenset(("attach", "keyfile", "pgp", "pgppub", "pgpprv", "subfile", "template"))
"""Parameters of an Apprise URL that make it read a file on this machine."""
_NOT_SENT = re.compile(
    r"error=[1-9]\d\d\b|Failed to establish|NameResolution|ConnectTimeout|Connection refused"
)
"""Apprise's log when a service refused or was never reached: the message did not arrive."""

_log: ContextVar[list[tuple[int, str]] | None] = ContextVar("log", default=None)
"""Where Apprise's log messages and their levels go while it sends; each sending thread has its own.
"""


class Apprised:
    """Hands messages to the service that a subscriber's address names."""

    name = NAME
    side_by_side = True

    def __init__(self, settings: AppriseSettings, guard: Guard) -> None:
        self._timeout, self._guard = settings.timeout_seconds, guard
        self._unanswered: set[str] = set()
        self._free_at: dict[str, float] = {}

    def refuses(self, address: str) -> str | None:
        """Why `address` is not an Apprise URL that may be used; None when it is."""
        try:
            self._service(address)
        except DeliveryRefused as fault:
            return str(fault)
        return None

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The message as JSON: title, body in the service's format, and the fingerprint as `id`.

        If the service takes little text, quotations are left out and counted, if need be all of
        them. Raises DeliveryRefused.
        """
        service = self._service(address)
        form, title = str(service.resolve_format().value), " ".join(bulletin.subject.split())
        body = fitting(bulletin, form, _room(service, title, form))
        return as_json(
            {"id": fingerprint(address, key), "title": title, "body": body, "format": form}
        )

    def doubt(self, address: str, key: str) -> None:
        """Makes the next try of this message say that it may be a duplicate."""
        self._unanswered.add(fingerprint(address, key))

    def doubts(self, address: str, key: str) -> bool:
        """Whether it is unknown if the last try of this message arrived."""
        return fingerprint(address, key) in self._unanswered

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Hand the message over.

        Raises DeliveryRefused for an address that may not be used, DeliveryLater otherwise. If it
        is unknown whether a message arrived, the next try says that it may be a duplicate.
        """
        service, message = self._service(address), json.loads(payload)
        delivery = message["id"]
        if delivery in self._unanswered:
            message["body"] += "\n\n" + paragraphs(message["format"], TWICE)
        await asyncio.sleep(max(0.0, self._free_at.get(address, 0.0) - time.monotonic()))
        try:
            for host in _hosts(service):
                if "." in host or _named(service):
                    await check_resolved(self._guard, host)
        except AddressRefused as error:
            raise DeliveryRefused(f"{error}; only [fetch] allow_networks can permit it") from error
        log: list[tuple[int, str]] = []
        arrived, why = await self._notify(service, message, log)
        self._free_at[address] = time.monotonic() + service.request_rate_per_sec
        if arrived:
            self._unanswered.discard(delivery)
            return
        if any(words.startswith("Sent ") for _, words in log) or not any(
            _NOT_SENT.search(words) for _, words in log
        ):
            self._unanswered.add(delivery)
        why = why or next(
            (words for level, words in reversed(log) if level >= logging.WARNING), "no reason given"
        )
        raise DeliveryLater(
            f"{_shown(service, address)} did not accept the message"
            f" ({_veiled(why, service, address)}); it will be tried again",
            away=True,
        )

    async def _notify(
        self, service: "NotifyBase", message: Mapping[str, str], log: list[tuple[int, str]]
    ) -> tuple[bool, str]:
        """Whether the service took the message, and why not if Apprise's log does not say.

        The log is collected in `log`.
        """
        context = copy_context()
        context.run(_log.set, log)
        call = partial(
            service.notify, message["body"], message["title"], body_format=message["format"]
        )
        work = asyncio.get_running_loop().run_in_executor(self._threads, context.run, call)
        try:
            await asyncio.wait({work}, timeout=WHOLE * self._timeout)
        finally:
            # a call that still waits for a thread is cancelled, and asyncio does not log the
            # outcome of a running one, which could contain secrets
            late = work.cancel()
        if late:
            return False, "no answer in time"
        error = work.exception()
        return (False, type(error).__name__) if error else (work.result(), "")

    @cached_property
    def _threads(self) -> ThreadPoolExecutor:
        # separate threads, so that slow services do not hold up other channels
        return ThreadPoolExecutor(AT_ONCE, "apprise")

    @cached_property
    def _asset(self) -> "AppriseAsset":
        # loading all services takes over a second, and most installations never need them
        from apprise import AppriseAsset, PersistentStoreMode

        log = logging.getLogger("apprise")
        log.setLevel(logging.DEBUG)
        log.propagate = False
        log.handlers[:] = [_Keeping()]
        return AppriseAsset(
            app_id="sendwatch",
            app_desc="",
            app_url="",
            image_url_mask="",
            image_url_logo="",
            image_path_mask="",
            http_redirects=False,
            storage_mode=PersistentStoreMode.MEMORY,
        )

    def _service(self, address: str) -> "NotifyBase":
        """Apprise's service for the address, configured as we need it.

        Raises DeliveryRefused when the address may not be used.
        """
        if not find_spec("apprise"):
            raise DeliveryRefused(MISSING)
        scheme, parted, _ = address.partition("://")
        if not parted or not scheme.isalnum():
            raise DeliveryRefused(
                "the address is not an Apprise URL, such as ntfys://… or discord://…"
            )
        asset = self._asset
        from apprise import Apprise, OverflowMode, URLBase

        parsed = URLBase.parse_url(address, verify_host=False) or {}
        if fault := _fault(parsed.get("qsd", {})):
            raise DeliveryRefused(fault)
        service = Apprise.instantiate(address, asset=asset)
        if service is None:
            raise DeliveryRefused(
                "Apprise has no such service, or part of the address or a package is missing: look"
                f" up {scheme}:// in Apprise's documentation"
            )
        if "{schema}://" in _shapes(service):
            raise DeliveryRefused(f"{scheme}:// reaches nothing but this machine")
        try:
            for host in _hosts(service):
                self._guard.check_name(host)
        except AddressRefused as error:
            raise DeliveryRefused(f"{error}; only [fetch] allow_networks can permit it") from error
        service.redirects, service.overflow_mode = False, OverflowMode.SPLIT
        service.socket_connect_timeout = service.socket_read_timeout = self._timeout
        return service


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for Apprise services; the address comes with each message."""
    return Apprised(settings.apprise, Guard(settings.fetch.allow_networks))


class _Keeping(logging.Handler):
    """Keeps Apprise's log messages for the sender; they are not shown, as some are secret."""

    def emit(self, record: logging.LogRecord) -> None:
        log = _log.get()
        if log is not None:
            log.append((record.levelno, record.getMessage()))


def _fault(given: Mapping[str, str]) -> str | None:
    """Why an address's query string is not allowed; None when it is."""
    if files := sorted(_FILES & set(given)):
        return f"{files[0]}= in an Apprise URL reads a file of this machine; leave it out"
    if given.get("verify", "yes").lower() not in ("yes", "true", "1"):
        return "certificates are always checked; leave out verify="
    return None


def _shapes(service: "NotifyBase") -> Sequence[str]:
    """The forms that addresses of this service may take: "{schema}://{host}/{token}"."""
    shapes: Sequence[str] = service.templates
    return shapes


def _named(service: "NotifyBase") -> bool:
    """Whether an address of this service always begins with a host, never with a token."""
    return all("{host}" in shape for shape in _shapes(service))


def _hosts(service: "NotifyBase") -> Iterator[str]:
    """The hosts named in the address itself."""
    if service.host and any("{host}" in shape for shape in _shapes(service)):
        yield service.host
    if server := getattr(service, "smtp_host", None):
        yield server


def _shown(service: "NotifyBase", address: str) -> str:
    """The service, without any part of its address that is or could be secret."""
    scheme = address.partition("://")[0]
    return f"{scheme}://{service.host}/…" if _named(service) and service.host else f"{scheme}://…"


def _veiled(words: str, service: "NotifyBase", address: str) -> str:
    """`words` as one short line without parts of the address, other than a host shown anyway."""
    parts = {unquote(part) for part in re.split(r"[/?&=@:#,]+", address.partition("://")[2])}
    for part in sorted(parts - {service.host if _named(service) else ""}, key=len, reverse=True):
        if len(part) > 3:
            words = words.replace(part, "…")
    return " ".join(words.split())[:200].rstrip(".")


def _room(service: "NotifyBase", title: str, form: str) -> int:
    """The longest body that the service takes, less the title and a line about repetition."""
    merged = service.title_maxlen <= 0 or service.overflow_amalgamate_title
    room = service.body_maxlen - len(TWICE) - 20 - (len(title) + 20 if merged else 0)
    return int(room if form == "text" else 0.9 * room)
