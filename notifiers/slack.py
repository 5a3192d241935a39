"""Slack, by an incoming webhook: its address is a secret, so no error and no log line ever shows it whole."""

import ipaddress
import json
import logging
from collections.abc import Iterable
from contextvars import ContextVar
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from notifiers.blocks import MAX_BLOCKS, context, escaped, fitting_blocks
from notifiers.message import fingerprint
from pipeline.config import Settings
from pipeline.errors import DeliveryLater, DeliveryRefused
from pipeline.model import Bulletin
from pipeline.ports import Notifier

NAME = "slack"

_posting = ContextVar("posting", default=False)


class Slack:
    """Posts to the webhook that is a subscriber's address."""

    name = NAME

    def __init__(self, timeout_seconds: float, allow_networks: Iterable[str]) -> None:
        self._timeout = timeout_seconds
        self._allowed = tuple(ipaddress.ip_network(network) for network in allow_networks)
        self._unanswered: set[str] = set()

    def refuses(self, address: str) -> str | None:
        """Why `address` is no webhook that may be posted to; None when it is one."""
        try:
            parts = urlsplit(address)
            host = parts.hostname
        except ValueError:
            return "the address is not a web address; use the webhook's, https://hooks.slack.com/services/…"
        if not host or parts.username or parts.password:
            return "the address is not a webhook's; use https://hooks.slack.com/services/…"
        private = _literal(host)
        if private is not None and not private.is_global:
            if not any(private in network for network in self._allowed):
                return f"{host} is a private address; only [fetch] allow_networks can permit it"
            if parts.scheme == "http" and private.is_loopback:
                return None
        return None if parts.scheme == "https" else "a webhook's address starts with https://"

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
            response = await self._post(payload, address, delivery)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise DeliveryLater(f"{mask(address)} cannot be reached ({error or 'timed out'})") from error
        except httpx.TransportError as error:
            self._unanswered.add(delivery)
            why = type(error).__name__
            raise DeliveryLater(f"{mask(address)} did not answer ({why}); it will be tried again") from error
        except httpx.InvalidURL:
            raise DeliveryRefused(f"{mask(address)} is not a web address") from None
        self._unanswered.discard(delivery)
        _judge(response, address)

    async def _post(self, payload: bytes, address: str, delivery: str) -> httpx.Response:
        headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": delivery}
        token = _posting.set(True)
        try:
            async with httpx.AsyncClient(timeout=self._timeout, follow_redirects=False) as client:
                return await client.post(address, content=payload, headers=headers)
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


def _literal(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address that `host` is by itself, when it is one (localhost counts as 127.0.0.1)."""
    try:
        return ipaddress.ip_address("127.0.0.1" if host == "localhost" or host.endswith(".localhost") else host)
    except ValueError:
        return None


def _judge(response: httpx.Response, address: str) -> None:
    """Nothing for an accepted message; raises what any other answer means."""
    if response.is_success:
        return
    said = f"{mask(address)} answered {response.status_code} {' '.join(response.text.split())[:100]}".rstrip()
    if response.status_code == 429:
        seconds = response.headers.get("Retry-After", "")
        raise DeliveryLater(f"{said}; too many messages", retry_after=float(seconds) if seconds.isdigit() else None)
    if response.is_server_error:
        raise DeliveryLater(f"{said}; it will be tried again")
    raise DeliveryRefused(f"{said}; the webhook may have been removed: make a new one and subscribe with it")


def _flagged(payload: bytes) -> bytes:
    """The message with a last line saying that it may be there twice."""
    message = json.loads(payload)
    words = "Sent again because the first try got no answer: you may have this message twice."
    message["blocks"] = [*message["blocks"][: MAX_BLOCKS - 1], context(words)]
    return json.dumps(message, ensure_ascii=False, sort_keys=True).encode()
