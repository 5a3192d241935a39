"""Posts JSON to webhooks, for Slack, Teams and webhook; their addresses are secret.

An address is never shown in full.
"""

import asyncio
import ipaddress
import json
import logging
import os
import socket
import ssl
import time
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property

import httpx

from notifiers.rendering.email_message import fingerprint
from notifiers.transport.guarded_transport import GuardedTransport
from pipeline.addresses import parts_of
from pipeline.errors import DeliveryLater, DeliveryRefused
from pipeline.fetching.address_guard import AddressRefused, Guard
from pipeline.fetching.proxies import Proxies
from pipeline.fetching.status import may_pass, seconds_asked

TWICE = "Sent again because the first try got no answer: you may have this message twice."
_MAX_ANSWER = 4096
_GAP_SECONDS = 1.0
"""Between two posts to one webhook: Slack and Teams throttle anybody who posts more often."""

_posting = ContextVar("posting", default=False)


@dataclass(frozen=True, slots=True)
class _Answer:
    """A webhook's answer: the beginning of its text, and how many seconds it wants no requests."""

    status: int
    words: str
    retry_after: float | None


class Poster:
    """Posts to webhooks of one channel; private addresses only where the settings allow them.

    `example` shows the form of this channel's addresses. Posts to one webhook go one at a time,
    with a short pause between them; a webhook that asked for a longer pause gets it.
    """

    def __init__(self, example: str, timeout_seconds: float, allow_networks: Iterable[str]) -> None:
        self._example = example
        self._timeout = timeout_seconds
        self._guard = Guard(allow_networks)
        self._unanswered: set[str] = set()
        self._free_at: dict[str, float] = {}
        _keep_quiet()

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return httpx.create_ssl_context()

    def refuses(self, address: str) -> str | None:
        """Why `address` is not a webhook that may be posted to; None when it is."""
        try:
            parts = parts_of(address)
            host, port = parts.hostname, parts.port
            httpx.URL(address)
        except (ValueError, httpx.InvalidURL):
            return f"the address is not a web address; use the webhook's, {self._example}"
        if not host or port == 0 or parts.username or parts.password:
            return f"the address is not a webhook's; use {self._example}"
        try:
            self._guard.check_name(host)
        except AddressRefused as fault:
            return f"{fault}; only [fetch] allow_networks can permit it"
        if parts.scheme == "https" or (parts.scheme == "http" and _loopback(host)):
            return None
        return f"a webhook's address starts with https://; use {self._example}"

    def unanswered(self, delivery: str) -> bool:
        """Whether an earlier post of this delivery got no answer, so that it may have arrived."""
        return delivery in self._unanswered

    def doubt(self, delivery: str) -> None:
        """Treats this delivery as one that got no answer."""
        self._unanswered.add(delivery)

    async def post(
        self, payload: bytes, address: str, delivery: str, headers: Mapping[str, str]
    ) -> None:
        """Post `payload` as JSON, with `delivery` as its Idempotency-Key.

        Raises DeliveryRefused when the other side or the address rules it out, DeliveryLater
        otherwise.
        """
        if fault := self.refuses(address):
            raise DeliveryRefused(fault)
        await self._turn(address)
        try:
            answer = await self._ask(
                payload, address, {**_HEADERS, "Idempotency-Key": delivery, **headers}
            )
        except AddressRefused as error:
            raise DeliveryRefused(f"{error}; only [fetch] allow_networks can permit it") from error
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
            raise DeliveryLater(
                f"{mask(address)} cannot be reached ({error or 'timed out'})", away=True
            ) from error
        except (httpx.RequestError, TimeoutError) as error:
            self._unanswered.add(delivery)
            why = type(error).__name__
            raise DeliveryLater(
                f"{mask(address)} did not answer ({why}); it will be tried again", away=True
            ) from error
        self._unanswered.discard(delivery)
        self._free_at[address] = time.monotonic() + (answer.retry_after or _GAP_SECONDS)
        _judge(answer, address)

    async def _turn(self, address: str) -> None:
        """Waits out the pause after the last post.

        Raises DeliveryLater when the webhook asked for a longer one.
        """
        wait = self._free_at.get(address, 0.0) - time.monotonic()
        if wait > _GAP_SECONDS:
            raise DeliveryLater(
                f"{mask(address)} asked for no requests for another {wait:.0f} seconds",
                retry_after=wait,
                away=True,
            )
        await asyncio.sleep(max(0.0, wait))

    async def _ask(self, payload: bytes, address: str, headers: Mapping[str, str]) -> _Answer:
        token = _posting.set(True)
        try:
            async with (
                asyncio.timeout(2 * self._timeout),
                self._client(address) as client,
                client.stream("POST", address, content=payload, headers=headers) as response,
            ):
                return await _answer(response)
        finally:
            _posting.reset(token)

    def _client(self, address: str) -> httpx.AsyncClient:
        """A client that connects to an address of the host that the guard has checked, or to the
        proxy of the environment, which looks the name up itself.
        """
        proxied = Proxies(os.environ).of(address) is not None
        transport = None if proxied else GuardedTransport(self._tls, self._guard)
        return httpx.AsyncClient(
            timeout=self._timeout, follow_redirects=False, verify=self._tls, transport=transport
        )


async def check_resolved(guard: Guard, host: str) -> None:
    """Raises AddressRefused when `host` resolves to an address that `guard` does not allow."""
    try:
        addresses = await asyncio.get_running_loop().getaddrinfo(
            host, None, type=socket.SOCK_STREAM
        )
    except (OSError, UnicodeError):
        return  # a proxy may know the name; otherwise the post fails and says so
    for entry in addresses:
        guard.check(host, str(entry[4][0]))


class Hooked:
    """What channels with webhook addresses share: each address is a destination of its own."""

    side_by_side = True

    def __init__(self, poster: Poster) -> None:
        self._poster = poster

    def refuses(self, address: str) -> str | None:
        """Why `address` is not a webhook that may be posted to; None when it is."""
        return self._poster.refuses(address)

    def doubt(self, address: str, key: str) -> None:
        """Makes the next post of this message say that it may be a duplicate."""
        self._poster.doubt(fingerprint(address, key))

    def doubts(self, address: str, key: str) -> bool:
        """Whether the last post of this message got no answer, so that it may have arrived."""
        return self._poster.unanswered(fingerprint(address, key))


_HEADERS = {"Content-Type": "application/json; charset=utf-8"}


class _NoWebhooks(logging.Filter):
    """Keeps the HTTP client from logging the addresses that we post to."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not _posting.get()


_FILTER = _NoWebhooks()


def _keep_quiet() -> None:
    for name in ("httpx", "httpcore.http11", "httpcore.connection", "httpcore.proxy"):
        logging.getLogger(name).addFilter(_FILTER)


def as_json(values: Mapping[str, object]) -> bytes:
    """`values` as JSON bytes, the same for the same values."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True).encode()


def mask(address: str) -> str:
    """A webhook's address without the parts that let somebody post to it."""
    return f"the webhook at {parts_of(address).hostname}/…"


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def _answer(response: httpx.Response) -> _Answer:
    body = b""
    async for chunk in response.aiter_raw(_MAX_ANSWER):
        body += chunk
        if len(body) >= _MAX_ANSWER:
            break
    words = " ".join(body.decode("utf-8", "replace").split())[:100]
    return _Answer(
        response.status_code, words, seconds_asked(response.headers.get("Retry-After", ""))
    )


def _judge(answer: _Answer, address: str) -> None:
    """Returns for an accepted message; raises what any other answer means."""
    if 200 <= answer.status < 300:
        return
    said = f"{mask(address)} answered {answer.status} {answer.words}".rstrip()
    if may_pass(answer.status):
        raise DeliveryLater(
            f"{said}; it will be tried again", retry_after=answer.retry_after, away=True
        )
    raise DeliveryRefused(
        f"{said}; the webhook may have been removed: make a new one and subscribe with it",
        gone=answer.status in (401, 403, 404, 410),
    )
