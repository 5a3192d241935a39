"""Slack, by an incoming webhook: its address is a secret, so no error and no log line ever shows it whole."""

import asyncio
import ipaddress
import json
import logging
import socket
from collections.abc import Iterable
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from notifiers.blocks import MAX_BLOCKS, context, escaped, fitting_blocks
from notifiers.message import fingerprint
from pipeline.config import Settings
from pipeline.errors import DeliveryLater, DeliveryRefused
from pipeline.guard import AddressRefused, Guard
from pipeline.messages import Bulletin
from pipeline.ports import Notifier

NAME = "slack"
_EXAMPLE = "https://hooks.slack.com/services/…"
_MAX_ANSWER = 4096

_posting = ContextVar("posting", default=False)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a webhook said: the beginning of its words, and for how many seconds it wants to be left alone."""

    status: int
    words: str
    retry_after: float | None


class Slack:
    """Posts to the webhook that is a subscriber's address; private addresses only where the settings allow them."""

    name = NAME

    def __init__(self, timeout_seconds: float, allow_networks: Iterable[str]) -> None:
        self._timeout = timeout_seconds
        self._guard = Guard(allow_networks)
        self._unanswered: set[str] = set()

    def refuses(self, address: str) -> str | None:
        """Why `address` is no webhook that may be posted to; None when it is one."""
        try:
            parts = urlsplit(address)
            host, port = parts.hostname, parts.port
            httpx.URL(address)
        except (ValueError, httpx.InvalidURL):
            return f"the address is not a web address; use the webhook's, {_EXAMPLE}"
        if not host or port == 0 or parts.username or parts.password:
            return f"the address is not a webhook's; use {_EXAMPLE}"
        try:
            self._guard.check_name(host)
        except AddressRefused as fault:
            return f"{fault}; only [fetch] allow_networks can permit it"
        if parts.scheme == "https" or (parts.scheme == "http" and _loopback(host)):
            return None
        return f"a webhook's address starts with https://; use {_EXAMPLE}"

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The JSON of a Block Kit message; its first block bears the delivery's fingerprint."""
        blocks = fitting_blocks(bulletin)
        blocks[0]["block_id"] = fingerprint(address, key)
        message = {"text": escaped(f"{bulletin.subject}. {bulletin.opening}"), "blocks": blocks, "unfurl_links": False}
        return json.dumps(message, ensure_ascii=False, sort_keys=True).encode()

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Post the message. Raises DeliveryRefused when Slack or the address rules it out, DeliveryLater otherwise.

        After a post that got no answer nobody knows whether it appeared: the next try says in the message that it may
        be a repetition.
        """
        if fault := self.refuses(address):
            raise DeliveryRefused(fault)
        delivery = fingerprint(address, key)
        if delivery in self._unanswered:
            payload = _flagged(payload)
        try:
            await self._check_resolved(address)
            answer = await self._post(payload, address, delivery)
        except AddressRefused as error:
            raise DeliveryRefused(f"{error}; only [fetch] allow_networks can permit it") from error
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
            raise DeliveryLater(f"{mask(address)} cannot be reached ({error or 'timed out'})") from error
        except (httpx.RequestError, TimeoutError) as error:
            self._unanswered.add(delivery)
            why = type(error).__name__
            raise DeliveryLater(f"{mask(address)} did not answer ({why}); it will be tried again") from error
        self._unanswered.discard(delivery)
        _judge(answer, address)

    async def _check_resolved(self, address: str) -> None:
        """Raises AddressRefused when the webhook's name stands for a private address."""
        host = urlsplit(address).hostname or ""
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return  # a proxy may know the name; if nobody does, the post fails and says so
        for entry in found:
            self._guard.check(host, str(entry[4][0]))

    async def _post(self, payload: bytes, address: str, delivery: str) -> _Answer:
        headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": delivery}
        token = _posting.set(True)
        try:
            async with (
                asyncio.timeout(2 * self._timeout),
                httpx.AsyncClient(timeout=self._timeout, follow_redirects=False) as client,
                client.stream("POST", address, content=payload, headers=headers) as response,
            ):
                return await _answer(response)
        finally:
            _posting.reset(token)


class _NoWebhooks(logging.Filter):
    """Keeps the HTTP client from logging the addresses of our own posts."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not _posting.get()


_FILTER = _NoWebhooks()


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for webhooks; the address comes with each message."""
    for name in ("httpx", "httpcore.http11", "httpcore.connection", "httpcore.proxy"):
        logging.getLogger(name).addFilter(_FILTER)
    return Slack(settings.slack.timeout_seconds, settings.fetch.allow_networks)


def mask(address: str) -> str:
    """A webhook's address without everything that lets somebody post to it."""
    return f"the webhook at {urlsplit(address).hostname}/…"


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
    seconds = response.headers.get("Retry-After", "")
    words = " ".join(body.decode("utf-8", "replace").split())[:100]
    return _Answer(response.status_code, words, float(seconds) if seconds.isdecimal() else None)


def _judge(answer: _Answer, address: str) -> None:
    """Nothing for an accepted message; raises what any other answer means."""
    if 200 <= answer.status < 300:
        return
    said = f"{mask(address)} answered {answer.status} {answer.words}".rstrip()
    if answer.status == 429 or answer.status >= 500:
        raise DeliveryLater(f"{said}; it will be tried again", retry_after=answer.retry_after)
    raise DeliveryRefused(f"{said}; the webhook may have been removed: make a new one and subscribe with it")


def _flagged(payload: bytes) -> bytes:
    """The message with a last line saying that it may be there twice."""
    message = json.loads(payload)
    words = "Sent again because the first try got no answer: you may have this message twice."
    message["blocks"] = [*message["blocks"][: MAX_BLOCKS - 1], context(words)]
    return json.dumps(message, ensure_ascii=False, sort_keys=True).encode()
