"""Fetches pages over HTTP, politely and within limits; the only place that contacts sites.

A request waits for its host's turn, identifies itself honestly, respects robots.txt, and is
abandoned when it takes too long or grows too large. Every error says which source and address, what
happened, and what to do.
"""

import asyncio
import os
import random
from collections.abc import Mapping
from importlib.metadata import version
from types import TracebackType
from typing import Self

from pipeline.addresses import changes_subscription
from pipeline.clock import SystemClock
from pipeline.config.settings import FetchSettings, MailboxSettings
from pipeline.errors import Refused, SourceError, UnexpectedShape, Unreachable
from pipeline.fetching.address_guard import Guard
from pipeline.fetching.cookies import Cookies
from pipeline.fetching.failures import TROUBLES, in_words
from pipeline.fetching.hosts import FAILURES, TOGETHER, Hosts
from pipeline.fetching.mailbox import Mailbox, is_mailbox
from pipeline.fetching.proxies import Proxies
from pipeline.fetching.robots import Robots
from pipeline.fetching.status import (
    REDIRECTS,
    host_of,
    is_web_address,
    judge,
    may_pass,
    named,
    next_hop,
    pause,
)
from pipeline.fetching.throttle import HostGate
from pipeline.fetching.wire.transport import Wire
from pipeline.model.sources import Response
from pipeline.ports.services import Clock
from pipeline.ports.watching.hosts import HostStore, Turns

_AGENT = "sendwatch"
_MAX_REDIRECTS = 5
_TRIES = 2
_ROBOTS_BYTES = 512_000
_ROBOTS_REST = 10
"""How many delays a host is left alone by all its sources if its robots.txt cannot be fetched."""


class PoliteFetcher:
    """Implements `pipeline.ports.services.Fetcher`; an async context manager around one client.

    `environ` (the process's own when None) provides HTTP_PROXY, HTTPS_PROXY, NO_PROXY and
    SSL_CERT_FILE. `store` remembers pauses, outages and robots.txt for later processes, by the time
    of `clock`. `turns` are those of all processes that fetch.
    """

    def __init__(
        self,
        settings: FetchSettings,
        environ: Mapping[str, str] | None = None,
        clock: Clock | None = None,
        store: HostStore | None = None,
        mailbox: MailboxSettings | None = None,
        turns: Turns | None = None,
    ) -> None:
        environ = os.environ if environ is None else environ
        clock = clock or SystemClock()
        contact = f" (+{settings.user_agent_contact})" if settings.user_agent_contact else ""
        self._settings = settings
        self._guard = Guard(settings.allow_networks)
        self._proxies = Proxies(environ)
        # what one process hears of a host, the others have to know at once
        self._hosts = Hosts(clock, store, TOGETHER if turns is None else 1)
        self._gate = HostGate(
            settings.delay_seconds,
            settings.hosts_at_once,
            self._hosts,
            turns,
            settings.timeout_seconds,
        )
        self._robots = Robots(
            _AGENT, self._ask_robots, _ROBOTS_REST * settings.delay_seconds, self._hosts
        )
        headers = {
            "user-agent": f"{_AGENT}/{version(_AGENT)}{contact}",
            "accept-encoding": "gzip",
            "accept": "*/*",
        }
        self._mailbox = (
            Mailbox(mailbox, environ, clock, settings.timeout_seconds, settings.max_bytes)
            if mailbox is not None
            else None
        )
        self._wire = Wire(headers, settings.timeout_seconds, self._guard, self._proxies, environ)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._hosts.flush()
        await self._wire.aclose()

    async def get(
        self,
        url: str,
        *,
        source: str = "",
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> Response:
        """The response to a GET after redirects: status 200, or 304 (no body) if unchanged.

        Raises Unreachable (try later; `retry_after` in seconds when the host said so), Refused
        (leave it alone) or UnexpectedShape (a response that is not a page: too large, damaged, or
        with a meaningless status).
        """
        if self._mailbox is not None and is_mailbox(url):
            return await self._mailbox.get(url, source, etag)
        if not is_web_address(url):
            raise UnexpectedShape(
                f"{named(source, url)} is not a web address; correct it", source=source, url=url
            )
        given = {"if-none-match": etag, "if-modified-since": last_modified}
        conditions = {name: value for name, value in given.items() if value}
        return await self._follow(url, source, conditions)

    async def _follow(self, url: str, source: str, conditions: Mapping[str, str]) -> Response:
        """The page after all redirects; robots.txt, guard and turns apply to every hop."""
        at, cookies = url, Cookies()
        for _ in range(_MAX_REDIRECTS + 1):
            try:
                if changes_subscription(at):
                    raise Refused(
                        f"{named(source, at)} is not asked for: it might change a subscription;"
                        " correct the address if it is wrong",
                        source=source,
                        url=at,
                    )
                delay = await self._robots.delay(at, source)
                response = await self._exchange(
                    at, source, conditions, delay, self._settings.max_bytes, cookies
                )
                if response.status not in REDIRECTS:
                    return judge(response, source, conditional=bool(conditions))
                at = next_hop(response, source)
            except SourceError as fault:
                if at != url:
                    fault.args = (f"{fault} (redirected from {url})",)
                raise
        raise UnexpectedShape(
            f"{named(source, url)} redirects more than {_MAX_REDIRECTS} times, lastly to {at}; "
            "open it in a browser and correct the address",
            source=source,
            url=url,
        )

    async def _ask_robots(self, url: str, source: str) -> Response:
        """The response for robots.txt, with a status below 500.

        A host whose rules cannot be fetched is closed for now.
        """
        for _ in range(_MAX_REDIRECTS + 1):
            response = await self._exchange(url, source, {}, 0.0, _ROBOTS_BYTES, Cookies())
            if response.status not in REDIRECTS:
                break
            url = next_hop(response, source)
        return judge(response, source, conditional=False) if response.status >= 500 else response

    async def _exchange(
        self,
        url: str,
        source: str,
        conditions: Mapping[str, str],
        delay: float,
        max_bytes: int,
        cookies: Cookies,
    ) -> Response:
        """The response to one request, of any status; temporary failures are retried once.

        A host that has rested because it did not answer is tried only once.
        """
        host = host_of(url)
        tries = _TRIES if self._hosts.of(host).failures < FAILURES else 1
        for attempt in range(1, tries + 1):
            try:
                response = await self._once(url, source, conditions, delay, max_bytes, cookies)
                if not may_pass(response.status):
                    self._hosts.answered(host)
                    return response
                if attempt == tries:
                    self._hosts.failed(host)
                    return response
            except Unreachable as fault:
                if fault.retry_after is not None:
                    raise
                if attempt == tries:
                    self._hosts.failed(host)
                    raise
            await asyncio.sleep(random.uniform(0.5, 1.0) * self._settings.delay_seconds)
        raise AssertionError("the last try returns or raises")

    async def _once(
        self,
        url: str,
        source: str,
        conditions: Mapping[str, str],
        delay: float,
        max_bytes: int,
        cookies: Cookies,
    ) -> Response:
        """One request and its response; if asked to pause, holds the host, raises Unreachable."""
        host = host_of(url)
        try:
            if self._proxies.of(url):
                self._guard.check_name(host)
            async with (
                self._gate.turn(host, delay),
                asyncio.timeout(self._settings.timeout_seconds),
            ):
                response = await self._wire.ask(url, conditions, max_bytes, cookies)
        except TROUBLES as fault:
            raise in_words(fault, url, source, max_bytes, self._proxies.of(url)) from fault
        if (seconds := pause(response)) is not None:
            self._hosts.hold(host, seconds)
            judge(response, source, conditional=False)
        return response
