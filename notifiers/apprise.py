"""Any service that Apprise knows: the address is an Apprise URL (`ntfys://…`, `discord://…`,
`json://…`), and a secret.

Apprise says yes or no and nothing else, so a no is for later, and no service is told that a message
is a repetition: the reader is. What it writes to its log is the only reason that there is; no part
of the address gets past it.
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
"""Services that messages are handed over to at the same time, at most."""
_FILES = frozenset(("attach", "keyfile", "pgp", "pgppub", "pgpprv", "subfile", "template"))
"""Parts of an Apprise URL that make it read a file of this machine."""
_NOT_SENT = re.compile(
    r"error=[1-9]\d\d\b|Failed to establish|NameResolution|ConnectTimeout|Connection refused"
)
"""What Apprise logs when a service answered no, or was never reached: the message is not there."""

_log: ContextVar[list[tuple[int, str]] | None] = ContextVar("log", default=None)
"""Where what Apprise logs goes while it sends, with its levels; threads that send at the same time
have one each.
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
        """Why `address` is no Apprise URL that may be used; None when it is one."""
        try:
            self._service(address)
        except DeliveryRefused as fault:
            return str(fault)
        return None

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The message as JSON: title, body in the form that the service takes, and the delivery's
        fingerprint as `id`.

        Where it takes little, quotations are left out and counted, in the end all of them. Raises
        DeliveryRefused.
        """
        service = self._service(address)
        form, title = str(service.resolve_format().value), " ".join(bulletin.subject.split())
        body = fitting(bulletin, form, _room(service, title, form))
        return as_json(
            {"id": fingerprint(address, key), "title": title, "body": body, "format": form}
        )

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Hand the message over. Raises DeliveryRefused for an address that may not be used,
        DeliveryLater otherwise.

        A message of which nobody knows whether it arrived says, when it is tried again, that it may
        be there twice.
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
            f"{_shown(service, address)} did not take the message"
            f" ({_veiled(why, service, address)}); it will be tried again",
            away=True,
        )

    async def _notify(
        self, service: "NotifyBase", message: Mapping[str, str], log: list[tuple[int, str]]
    ) -> tuple[bool, str]:
        """Whether the service took the message, and why not where Apprise's log, put into `log`,
        does not say.
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
            # a call that still waits for a thread is never made, and asyncio does not log how one
            # ended, secrets and all
            late = work.cancel()
        if late:
            return False, "no answer in time"
        error = work.exception()
        return (False, type(error).__name__) if error else (work.result(), "")

    @cached_property
    def _threads(self) -> ThreadPoolExecutor:
        # of its own, so that slow services hold up no other channel
        return ThreadPoolExecutor(AT_ONCE, "apprise")

    @cached_property
    def _asset(self) -> "AppriseAsset":
        # a second and more with all its services, and most installations never need it
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
        """What Apprise makes of the address, set to work as we want it. Raises DeliveryRefused when
        it may not be used.
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
                f"Apprise has no such service, or it lacks a part or a package: look up {scheme}://"
                " in Apprise's pages"
            )
        if "{schema}://" in _shapes(service):
            raise DeliveryRefused(f"{scheme}:// reaches this machine and nobody else")
        try:
            for host in _hosts(service):
                self._guard.check_name(host)
        except AddressRefused as error:
            raise DeliveryRefused(f"{error}; only [fetch] allow_networks can permit it") from error
        service.redirects, service.overflow_mode = False, OverflowMode.SPLIT
        service.socket_connect_timeout = service.socket_read_timeout = self._timeout
        return service


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for services of Apprise; the address comes with each message."""
    return Apprised(settings.apprise, Guard(settings.fetch.allow_networks))


class _Keeping(logging.Handler):
    """Keeps what Apprise logs for whoever sends; nothing of it is shown, since some of it is
    secret.
    """

    def emit(self, record: logging.LogRecord) -> None:
        log = _log.get()
        if log is not None:
            log.append((record.levelno, record.getMessage()))


def _fault(given: Mapping[str, str]) -> str | None:
    """Why what stands behind an address's question mark may not stand there; None when it may."""
    if files := sorted(_FILES & set(given)):
        return f"{files[0]}= in an Apprise URL reads a file of this machine; leave it out"
    if given.get("verify", "yes").lower() not in ("yes", "true", "1"):
        return "certificates are always checked; leave out verify="
    return None


def _shapes(service: "NotifyBase") -> Sequence[str]:
    """How addresses of this service may look: "{schema}://{host}/{token}"."""
    shapes: Sequence[str] = service.templates
    return shapes


def _named(service: "NotifyBase") -> bool:
    """Whether a host always stands first in an address of this service, and never a token."""
    return all("{host}" in shape for shape in _shapes(service))


def _hosts(service: "NotifyBase") -> Iterator[str]:
    """The hosts that the address itself names."""
    if service.host and any("{host}" in shape for shape in _shapes(service)):
        yield service.host
    if server := getattr(service, "smtp_host", None):
        yield server


def _shown(service: "NotifyBase", address: str) -> str:
    """The service without anything of its address that is or could be secret."""
    scheme = address.partition("://")[0]
    return f"{scheme}://{service.host}/…" if _named(service) and service.host else f"{scheme}://…"


def _veiled(words: str, service: "NotifyBase", address: str) -> str:
    """`words` in one short line without parts of the address; its host stays where it is shown
    anyway.
    """
    parts = {unquote(part) for part in re.split(r"[/?&=@:#,]+", address.partition("://")[2])}
    for part in sorted(parts - {service.host if _named(service) else ""}, key=len, reverse=True):
        if len(part) > 3:
            words = words.replace(part, "…")
    return " ".join(words.split())[:200].rstrip(".")


def _room(service: "NotifyBase", title: str, form: str) -> int:
    """How many characters of a body the service takes, title and a last line about a repetition set
    aside.
    """
    merged = service.title_maxlen <= 0 or service.overflow_amalgamate_title
    room = service.body_maxlen - len(TWICE) - 20 - (len(title) + 20 if merged else 0)
    return int(room if form == "text" else 0.9 * room)
