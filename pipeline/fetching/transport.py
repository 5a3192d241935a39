"""One HTTP request and its response, bounded; one connection per site is kept open.

It uses httpx's transports, each with a single connection instead of a pool, as the host's gate
already allows one request at a time. httpx's own client would double the cost of a poll.
"""

import re
import ssl
from collections.abc import Mapping
from functools import cached_property

import httpcore
import httpx

from pipeline.errors import SettingsError
from pipeline.fetching.address_guard import Guard, GuardedBackend, tls_context
from pipeline.fetching.body import Body, CutShort
from pipeline.fetching.cookies import Cookies
from pipeline.fetching.failures import NoAddress, NotReached
from pipeline.fetching.proxies import Proxies, shown
from pipeline.model.sources import Response

_PIECE = 65_536
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_PORTS = {"http": 80, "https": 443}
_IDLE = 400
"""The most connections that are kept open between requests."""
_KEPT_SECONDS = 30.0


class Wire:
    """Sends requests through the guarded backend, or the proxy that the environment names."""

    def __init__(
        self,
        headers: Mapping[str, str],
        timeout_seconds: float,
        guard: Guard,
        proxies: Proxies,
        environ: Mapping[str, str],
    ) -> None:
        """`headers` go with every request. Raises SettingsError where `environ` cannot be used."""
        self._headers, self._proxies = headers, proxies
        read, connect = min(20.0, timeout_seconds), min(10.0, timeout_seconds)
        self._extensions = {"timeout": httpx.Timeout(read, connect=connect).as_dict()}
        self._authorities = environ.get("SSL_CERT_FILE"), environ.get("SSL_CERT_DIR")
        if any(self._authorities):
            # reports an unusable one at the start
            self._context = tls_context(*self._authorities)
        self._backend = GuardedBackend(guard)
        self._through = {
            address: _proxied(address, self._context) for address in proxies.addresses()
        }
        self._idle: dict[str, DirectTransport] = {}

    @cached_property
    def _context(self) -> ssl.SSLContext:
        return tls_context(*self._authorities)

    async def ask(
        self, url: str, conditions: Mapping[str, str], max_bytes: int, cookies: Cookies
    ) -> Response:
        """The response to a GET, of any status; only status 200 has a body.

        Cookies are sent, and new ones kept in `cookies`. Raises the errors of
        `pipeline.fetching.failures`. The host's gate ensures that a site has one request at a time.
        """
        try:
            headers = {**self._headers, **conditions, **cookies.of(url)}
            request = httpx.Request("GET", url, headers=headers, extensions=self._extensions)
            if proxy := self._proxies.of(url):
                return await _answer(self._through[proxy], request, url, max_bytes, cookies)
            return await self._directly(request, url, max_bytes, cookies)
        except (httpx.InvalidURL, UnicodeError) as fault:
            # idna's errors are UnicodeErrors, and httpx lets some of them through
            raise NoAddress(str(fault)) from fault
        except httpx.TimeoutException as fault:
            raise TimeoutError(str(fault)) from fault
        except (httpx.RemoteProtocolError, httpx.ReadError) as fault:
            raise CutShort(str(fault)) from fault
        except httpx.HTTPError as fault:
            raise NotReached(str(fault)) from fault

    async def _directly(
        self, request: httpx.Request, url: str, max_bytes: int, cookies: Cookies
    ) -> Response:
        site = f"{request.url.scheme}://{request.headers['host']}"
        transport = self._idle.pop(site, None)
        if transport is not None and not transport.usable:
            await transport.aclose()
            transport = None
        if transport is None:
            # slow to read, and not needed over plain HTTP
            context = self._context if request.url.scheme == "https" else None
            transport = DirectTransport(request.url, context, self._backend)
        try:
            return await _answer(transport, request, url, max_bytes, cookies)
        finally:
            # the first has been idle longest
            self._idle[site] = transport
            if len(self._idle) > _IDLE:
                await self._idle.pop(next(iter(self._idle))).aclose()

    async def aclose(self) -> None:
        """Closes every connection."""
        for transport in (*self._idle.values(), *self._through.values()):
            await transport.aclose()


class DirectTransport(httpx.AsyncHTTPTransport):
    """httpx's transport for one site, with a single httpcore connection instead of a pool.

    It connects to an address that `backend` has checked, and to no other.
    """

    def __init__(
        self, url: httpx.URL, context: ssl.SSLContext | None, backend: GuardedBackend
    ) -> None:
        origin = httpcore.Origin(url.raw_scheme, url.raw_host, url.port or _PORTS[url.scheme])
        self._connection = httpcore.AsyncHTTPConnection(
            origin, context, keepalive_expiry=_KEPT_SECONDS, network_backend=backend
        )
        # httpx has no public way to replace its transport's pool; the pinned version and a test
        # guard this
        self._pool = self._connection  # type: ignore[assignment]

    @property
    def usable(self) -> bool:
        """Whether its connection can take another request."""
        return self._connection.is_idle() and not self._connection.has_expired()


async def _answer(
    transport: httpx.AsyncHTTPTransport,
    request: httpx.Request,
    url: str,
    max_bytes: int,
    cookies: Cookies,
) -> Response:
    answer = await transport.handle_async_request(request)
    try:
        headers, set_cookies = _headers(answer)
        cookies.keep(url, set_cookies)
        if answer.status_code != 200:
            await _skim(answer)
            return Response(url, answer.status_code, headers, b"")
        body = Body(headers, max_bytes)
        async for piece in answer.aiter_raw():
            body.add(piece)
        return Response(url, 200, headers, body.finish(), dict(request.headers))
    finally:
        await answer.aclose()


def _headers(answer: httpx.Response) -> tuple[dict[str, str], list[str]]:
    """The response's headers, with lower-case names, and its cookies; repeated ones are joined."""
    found: dict[str, str] = {}
    cookies: list[str] = []
    for raw_name, raw in answer.headers.raw:
        name = raw_name.decode("ascii").lower()
        if name == "location":
            # as in browsers: in whatever encoding, its bytes are the address
            raw = _NOT_ASCII.sub(lambda byte: b"%%%02X" % ord(byte[0]), raw)
        try:
            value = raw.decode()
        except UnicodeDecodeError:
            value = raw.decode("latin-1")
        if name == "set-cookie":
            cookies.append(value)
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found, cookies


async def _skim(answer: httpx.Response) -> None:
    """Reads an unneeded body to keep the connection usable; a long one closes the connection."""
    left = _PIECE
    async for piece in answer.aiter_raw():
        left -= len(piece)
        if left < 0:
            return


def _proxied(address: str, context: ssl.SSLContext) -> httpx.AsyncHTTPTransport:
    # no limit: the gate bounds the requests in flight, and a pool's own queue has quadratic cost
    limits = httpx.Limits(
        max_connections=None, max_keepalive_connections=20, keepalive_expiry=_KEPT_SECONDS
    )
    try:
        return httpx.AsyncHTTPTransport(verify=context, limits=limits, proxy=httpx.Proxy(address))
    except (ValueError, ImportError, httpx.InvalidURL) as fault:
        raise SettingsError(
            f"the proxy {shown(address)} of the environment cannot be used: {fault}"
        ) from fault
