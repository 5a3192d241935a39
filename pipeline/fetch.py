"""Pages over HTTP, politely and within bounds: the one place that asks the web.

A request waits for its host's turn, carries an honest name, respects robots.txt, and is given up when it takes too long
or grows too large. Every error says which source and address, what happened, and what to do.
"""

import asyncio
import os
import random
import ssl
from collections.abc import Mapping
from importlib.metadata import version
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import httpx

from pipeline.answers import REDIRECTS, is_web_address, judge, may_pass, named, next_hop, pause
from pipeline.body import Body, CutShort, TooLarge, WrongEncoding
from pipeline.errors import Refused, SettingsError, SourceError, UnexpectedShape, Unreachable
from pipeline.gate import HostGate, HostHeld
from pipeline.guard import AddressRefused, Guard, GuardedBackend, tls_context
from pipeline.model import Response
from pipeline.proxies import Proxies, shown
from pipeline.robots import Robots
from pipeline.settings import FetchSettings

_AGENT = "sendwatch"
_PIECE = 65_536
_MAX_REDIRECTS = 5
_TRIES = 2
_ROBOTS_BYTES = 512_000
_ROBOTS_REST = 10
"""Delays for which a host whose robots.txt does not come is left alone by all its sources."""


class PoliteFetcher:
    """Implements `pipeline.ports.Fetcher`; an async context manager around one HTTP client.

    `environ` (the process's own when None) is where HTTP_PROXY, HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE are read.
    """

    def __init__(self, settings: FetchSettings, environ: Mapping[str, str] | None = None) -> None:
        environ = os.environ if environ is None else environ
        contact = f" (+{settings.user_agent_contact})" if settings.user_agent_contact else ""
        self._settings = settings
        self._guard = Guard(settings.allow_networks)
        self._proxies = Proxies(environ)
        self._gate = HostGate(settings.delay_seconds, settings.hosts_at_once)
        self._robots = Robots(_AGENT, self._ask_robots, rest_seconds=_ROBOTS_REST * settings.delay_seconds)
        self._client = httpx.AsyncClient(
            headers={"User-Agent": f"{_AGENT}/{version(_AGENT)}{contact}", "Accept-Encoding": "gzip", "Accept": "*/*"},
            transport=_Transport(self._guard, self._proxies, environ),
            timeout=httpx.Timeout(min(20.0, settings.timeout_seconds), connect=min(10.0, settings.timeout_seconds)),
            trust_env=False,
        )

    async def __aenter__(self) -> Self:
        await self._client.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.__aexit__(kind, fault, trace)

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
        """The answer to one question, of any status; what may pass within seconds is asked once more."""
        for attempt in range(1, _TRIES + 1):
            try:
                response = await self._once(url, source, conditions, delay, max_bytes)
                if attempt == _TRIES or not may_pass(response.status):
                    return response
            except Unreachable as fault:
                if attempt == _TRIES or fault.retry_after is not None:
                    raise
            await asyncio.sleep(random.uniform(0.5, 1.0) * self._settings.delay_seconds)
        raise AssertionError("the last try returns or raises")

    async def _once(
        self, url: str, source: str, conditions: Mapping[str, str], delay: float, max_bytes: int
    ) -> Response:
        """One request and its answer; a host that asks for a pause is held, and Unreachable raised."""
        host = (urlsplit(url).hostname or "").lower()
        try:
            if self._proxies.of(url):
                self._guard.check_name(host)
            async with self._gate.turn(host, delay), asyncio.timeout(self._settings.timeout_seconds):
                response = await self._send(url, conditions, max_bytes)
        except _FAULTS as fault:
            raise _in_words(fault, url, source, max_bytes, self._proxies.of(url)) from fault
        if (seconds := pause(response)) is not None:
            self._gate.hold(host, seconds)
            judge(response, source, conditional=False)
        return response

    async def _send(self, url: str, conditions: Mapping[str, str], max_bytes: int) -> Response:
        async with self._client.stream("GET", url, headers=dict(conditions)) as answer:
            headers = {name.lower(): value for name, value in answer.headers.items()}
            if answer.status_code != 200:
                await _skim(answer)
                return Response(url, answer.status_code, headers, b"")
            body = Body(headers, max_bytes)
            async for piece in answer.aiter_raw():
                body.add(piece)
            return Response(url, answer.status_code, headers, body.finish())


async def _skim(answer: httpx.Response) -> None:
    """Reads a body that nobody needs, so that the connection can be used again; a long one costs the connection."""
    left = _PIECE
    async for piece in answer.aiter_raw():
        left -= len(piece)
        if left < 0:
            return


class _Transport(httpx.AsyncBaseTransport):
    """Directly through the guarded backend, or through the proxy that the environment names for the address."""

    def __init__(self, guard: Guard, proxies: Proxies, environ: Mapping[str, str]) -> None:
        context = tls_context(environ.get("SSL_CERT_FILE"), environ.get("SSL_CERT_DIR"))
        # the gate bounds what is in flight; the pool's own waiting list costs the square of its length
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=30.0)
        self._proxies = proxies
        self._direct = _guarded(guard, context, limits)
        self._through = {address: _proxied(address, context, limits) for address in proxies.addresses()}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = self._proxies.of(str(request.url))
        return await (self._through[proxy] if proxy else self._direct).handle_async_request(request)

    async def aclose(self) -> None:
        for transport in (self._direct, *self._through.values()):
            await transport.aclose()


def _guarded(guard: Guard, context: ssl.SSLContext, limits: httpx.Limits) -> httpx.AsyncHTTPTransport:
    transport = httpx.AsyncHTTPTransport(verify=context, limits=limits)
    # httpx has no public way to give its pool a network backend; the pinned version and a test keep this true
    transport._pool._network_backend = GuardedBackend(guard)
    return transport


def _proxied(address: str, context: ssl.SSLContext, limits: httpx.Limits) -> httpx.AsyncHTTPTransport:
    try:
        return httpx.AsyncHTTPTransport(verify=context, limits=limits, proxy=httpx.Proxy(address))
    except (ValueError, ImportError, httpx.InvalidURL) as fault:
        raise SettingsError(f"the proxy {shown(address)} of the environment cannot be used: {fault}") from fault


_FAULTS = (
    AddressRefused, HostHeld, TooLarge, WrongEncoding, CutShort, TimeoutError, httpx.HTTPError, httpx.InvalidURL,
)  # fmt: skip


def _in_words(fault: Exception, url: str, source: str, max_bytes: int, proxy: str | None) -> SourceError:
    """The error that tells the runner what to do and a person what happened."""
    start = named(source, url)
    match fault:
        case AddressRefused():
            words = f"{start} is not read: {fault}; if that is meant, name its network in [fetch] allow_networks"
            return Refused(words, source=source, url=url)
        case HostHeld():
            words = f"{start} waits: its host has asked to be left alone for another {fault.seconds:.0f} seconds"
            return Unreachable(words, source=source, url=url, retry_after=fault.seconds)
        case TooLarge():
            words = f"{start} is larger than {max_bytes / 1e6:g} MB; if that is right, raise [fetch] max_bytes"
            return UnexpectedShape(words, source=source, url=url)
        case WrongEncoding():
            words = f"{start} came in an encoding that cannot be read ({fault}); tell the site's owner"
            return UnexpectedShape(words, source=source, url=url)
        case httpx.InvalidURL():
            words = f"{start} is no web address ({fault}); correct it"
            return UnexpectedShape(words, source=source, url=url)
        case CutShort() | httpx.RemoteProtocolError() | httpx.ReadError():
            happened = f"broke off before the end of its answer ({fault})"
        case TimeoutError() | httpx.TimeoutException():
            happened = "did not answer, or not to the end, within the time allowed"
        case httpx.ConnectError() if "CERTIFICATE_VERIFY_FAILED" in str(fault):
            happened = f"shows a certificate that cannot be verified ({fault})"
        case _:
            through = f" through the proxy {shown(proxy)}" if proxy else ""
            happened = f"could not be reached{through} ({fault})"
    return Unreachable(f"{start} {happened}; it is tried again later", source=source, url=url)
