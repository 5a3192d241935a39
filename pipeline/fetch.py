"""Pages over HTTP, politely and within bounds: the one place that asks the web.

A request waits for its host's turn, carries an honest name, respects robots.txt, and is given up when it takes too long
or grows too large. Every error says which source and address, what happened, and what to do.
"""

import asyncio
import os
import random
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from importlib.metadata import version
from types import TracebackType
from typing import Self

import httpx

from pipeline.answers import REDIRECTS, host_of, is_web_address, judge, may_pass, named, next_hop, pause
from pipeline.body import Body, CutShort
from pipeline.clock import SystemClock
from pipeline.errors import SettingsError, SourceError, UnexpectedShape, Unreachable
from pipeline.gate import HostGate
from pipeline.guard import Guard, GuardedBackend, tls_context
from pipeline.hosts import FAILURES, Hosts
from pipeline.model import Response
from pipeline.ports import Clock, HostStore
from pipeline.proxies import Proxies, shown
from pipeline.robots import Robots
from pipeline.settings import FetchSettings
from pipeline.troubles import TROUBLES, NoAddress, NotReached, in_words

_AGENT = "sendwatch"
_PIECE = 65_536
_MAX_REDIRECTS = 5
_TRIES = 2
_IDLE = 400
"""Connections that are kept open between two requests to their sites."""
_ROBOTS_BYTES = 512_000
_ROBOTS_REST = 10
"""Delays for which a host whose robots.txt does not come is left alone by all its sources."""


class PoliteFetcher:
    """Implements `pipeline.ports.Fetcher`; an async context manager around one HTTP client.

    `environ` (the process's own when None) is where HTTP_PROXY, HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE are read.
    `store` remembers pauses, outages and robots.txt for the process after this one, by the time of `clock`.
    """

    def __init__(
        self,
        settings: FetchSettings,
        environ: Mapping[str, str] | None = None,
        clock: Clock | None = None,
        store: HostStore | None = None,
    ) -> None:
        environ = os.environ if environ is None else environ
        contact = f" (+{settings.user_agent_contact})" if settings.user_agent_contact else ""
        self._settings = settings
        self._guard = Guard(settings.allow_networks)
        self._proxies = Proxies(environ)
        self._hosts = Hosts(clock or SystemClock(), store)
        self._gate = HostGate(settings.delay_seconds, settings.hosts_at_once, self._hosts)
        self._robots = Robots(_AGENT, self._ask_robots, _ROBOTS_REST * settings.delay_seconds, self._hosts)
        self._connections = _Connections(self._guard, self._proxies, environ)
        self._headers = {
            "User-Agent": f"{_AGENT}/{version(_AGENT)}{contact}", "Accept-Encoding": "gzip", "Accept": "*/*",
        }  # fmt: skip
        times = httpx.Timeout(min(20.0, settings.timeout_seconds), connect=min(10.0, settings.timeout_seconds))
        self._extensions = {"timeout": times.as_dict()}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._hosts.flush()
        await self._connections.aclose()

    async def get(
        self, url: str, *, source: str = "", etag: str | None = None, last_modified: str | None = None
    ) -> Response:
        """The answer to a GET, redirects followed: status 200, or 304 with an empty body when the page is unchanged.

        Raises Unreachable (try later; `retry_after` in seconds when the host said so), Refused (leave it alone) or
        UnexpectedShape (an answer that is no page: too large, damaged, a status that means nothing here).
        """
        if not is_web_address(url):
            raise UnexpectedShape(f"{named(source, url)} is no web address; correct it", source=source, url=url)
        given = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        conditions = {name: value for name, value in given.items() if value}
        return await self._follow(url, source, conditions)

    async def _follow(self, url: str, source: str, conditions: Mapping[str, str]) -> Response:
        """The page at the end of all redirects; robots.txt, the guard and the host's turn hold for every hop."""
        at = url
        for _ in range(_MAX_REDIRECTS + 1):
            try:
                delay = await self._robots.delay(at, source)
                response = await self._exchange(at, source, conditions, delay, self._settings.max_bytes)
                if response.status not in REDIRECTS:
                    return judge(response, source, conditional=bool(conditions))
                at = next_hop(response, source)
            except SourceError as fault:
                if at != url:
                    fault.args = (f"{fault} (sent on from {url})",)
                raise
        raise UnexpectedShape(
            f"{named(source, url)} sends on more than {_MAX_REDIRECTS} times, at last to {at}; "
            "open it in a browser and correct the address",
            source=source,
            url=url,
        )

    async def _ask_robots(self, url: str, source: str) -> Response:
        """The answer for robots.txt, of a status below 500: a host whose rules do not come is closed for now."""
        for _ in range(_MAX_REDIRECTS + 1):
            response = await self._exchange(url, source, {}, 0.0, _ROBOTS_BYTES)
            if response.status not in REDIRECTS:
                break
            url = next_hop(response, source)
        return judge(response, source, conditional=False) if response.status >= 500 else response

    async def _exchange(
        self, url: str, source: str, conditions: Mapping[str, str], delay: float, max_bytes: int
    ) -> Response:
        """The answer to one question, of any status; what may pass within seconds is asked once more.

        A host that has rested because it did not answer is asked once only.
        """
        host = host_of(url)
        tries = _TRIES if self._hosts.of(host).failures < FAILURES else 1
        for attempt in range(1, tries + 1):
            try:
                response = await self._once(url, source, conditions, delay, max_bytes)
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
        self, url: str, source: str, conditions: Mapping[str, str], delay: float, max_bytes: int
    ) -> Response:
        """One request and its answer; a host that asks for a pause is held, and Unreachable raised."""
        host = host_of(url)
        try:
            if self._proxies.of(url):
                self._guard.check_name(host)
            async with self._gate.turn(host, delay), asyncio.timeout(self._settings.timeout_seconds):
                response = await self._send(url, conditions, max_bytes)
        except TROUBLES as fault:
            raise in_words(fault, url, source, max_bytes, self._proxies.of(url)) from fault
        if (seconds := pause(response)) is not None:
            self._hosts.hold(host, seconds)
            judge(response, source, conditional=False)
        return response

    async def _send(self, url: str, conditions: Mapping[str, str], max_bytes: int) -> Response:
        # not through httpx's client: it does for each request what is the same for all, at half the cost of a poll
        async with _own_faults(), self._connections.to(url) as transport:
            request = httpx.Request("GET", url, headers={**self._headers, **conditions}, extensions=self._extensions)
            answer = await transport.handle_async_request(request)
            try:
                headers = _headers(answer)
                if answer.status_code != 200:
                    await _skim(answer)
                    return Response(url, answer.status_code, headers, b"")
                body = Body(headers, max_bytes)
                async for piece in answer.stream:  # type: ignore[union-attr]
                    body.add(piece)
                return Response(url, answer.status_code, headers, body.finish(), dict(request.headers))
            finally:
                await answer.aclose()


@asynccontextmanager
async def _own_faults() -> AsyncIterator[None]:
    """Turns httpx's errors into those of `pipeline.troubles`."""
    try:
        yield
    except httpx.TimeoutException as fault:
        raise TimeoutError(str(fault)) from fault
    except (httpx.RemoteProtocolError, httpx.ReadError) as fault:
        raise CutShort(str(fault)) from fault
    except httpx.InvalidURL as fault:
        raise NoAddress(str(fault)) from fault
    except httpx.HTTPError as fault:
        raise NotReached(str(fault)) from fault


def _headers(answer: httpx.Response) -> dict[str, str]:
    """The headers of an answer, names in lower case; what comes more than once is joined by commas."""
    found: dict[str, str] = {}
    for raw_name, raw in answer.headers.raw:
        name = raw_name.decode("ascii").lower()
        try:
            value = raw.decode()
        except UnicodeDecodeError:
            value = raw.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


async def _skim(answer: httpx.Response) -> None:
    """Reads a body that nobody needs, so that the connection can be used again; a long one costs the connection."""
    left = _PIECE
    async for piece in answer.stream:  # type: ignore[union-attr]
        left -= len(piece)
        if left < 0:
            return


class _Connections:
    """One connection a site, kept while its turn may come again: a pool for all costs the square of its length.

    Directly through the guarded backend, or through the proxy that the environment names for the address.
    """

    def __init__(self, guard: Guard, proxies: Proxies, environ: Mapping[str, str]) -> None:
        self._context = tls_context(environ.get("SSL_CERT_FILE"), environ.get("SSL_CERT_DIR"))
        self._guard, self._proxies = guard, proxies
        self._through = {address: _proxied(address, self._context) for address in proxies.addresses()}
        self._idle: dict[str, httpx.AsyncHTTPTransport] = {}

    @asynccontextmanager
    async def to(self, url: str) -> AsyncIterator[httpx.AsyncBaseTransport]:
        """What carries a request to `url`. The host's gate sees to it that a site has one request at a time."""
        if proxy := self._proxies.of(url):
            yield self._through[proxy]
            return
        site = "/".join(url.split("/", 3)[:3])
        transport = self._idle.pop(site, None) or _guarded(self._guard, self._context)
        try:
            yield transport
        finally:
            # the newest last: the first is the one that was longest without work
            self._idle[site] = transport
            if len(self._idle) > _IDLE:
                await self._idle.pop(next(iter(self._idle))).aclose()

    async def aclose(self) -> None:
        for transport in (*self._idle.values(), *self._through.values()):
            await transport.aclose()


def _limits(connections: int | None) -> httpx.Limits:
    """None for many: the gate bounds what is in flight; a pool's own waiting list costs the square of its length."""
    return httpx.Limits(max_connections=connections, max_keepalive_connections=connections or 20, keepalive_expiry=30.0)


def _guarded(guard: Guard, context: ssl.SSLContext) -> httpx.AsyncHTTPTransport:
    transport = httpx.AsyncHTTPTransport(verify=context, limits=_limits(1))
    # httpx has no public way to give its pool a network backend; the pinned version and a test keep this true
    transport._pool._network_backend = GuardedBackend(guard)
    return transport


def _proxied(address: str, context: ssl.SSLContext) -> httpx.AsyncHTTPTransport:
    try:
        return httpx.AsyncHTTPTransport(verify=context, limits=_limits(None), proxy=httpx.Proxy(address))
    except (ValueError, ImportError, httpx.InvalidURL) as fault:
        raise SettingsError(f"the proxy {shown(address)} of the environment cannot be used: {fault}") from fault
