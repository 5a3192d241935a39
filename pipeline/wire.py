"""One question over HTTP and its answer, bounded; connections are kept, one a site.

By httpcore alone: what stands above it does for each request what is the same for all, at half the cost of a poll.
"""

import ssl
from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from urllib.parse import quote, unquote, urlsplit

import httpcore

from pipeline.body import Body, CutShort
from pipeline.cookies import Cookies
from pipeline.errors import SettingsError
from pipeline.guard import Guard, GuardedBackend, tls_context
from pipeline.model import Response
from pipeline.proxies import Proxies, shown
from pipeline.troubles import NoAddress, NotReached

_PIECE = 65_536
_IDLE = 400
"""Connections that are kept open between two requests to their sites."""
_KEPT_SECONDS = 30.0
_SAFE = "/%:@!$&'()*+,;=~?[]"
"""What stands in an address as it is; all else that is no letter, digit or `-._` is escaped."""
_PORTS = {"http": 80, "https": 443}


class Wire:
    """Asks through the guarded backend, or through the proxy that the environment names for the address."""

    def __init__(
        self, headers: Mapping[str, str], timeout_seconds: float, guard: Guard, proxies: Proxies, environ: Mapping[str, str]
    ) -> None:  # fmt: skip
        """`headers` are sent with every question. Raises SettingsError where `environ` cannot be used."""
        self._headers, self._proxies = headers, proxies
        read, connect = min(20.0, timeout_seconds), min(10.0, timeout_seconds)
        self._extensions = {"timeout": {"connect": connect, "read": read, "write": read, "pool": read}}
        self._authorities = environ.get("SSL_CERT_FILE"), environ.get("SSL_CERT_DIR")
        if any(self._authorities):
            # what cannot be used is told at the start
            self._context = tls_context(*self._authorities)
        self._backend = GuardedBackend(guard)
        self._through: dict[str, httpcore.AsyncConnectionPool] = {
            address: _proxied(address, self._context) for address in proxies.addresses()
        }
        self._idle: dict[str, httpcore.AsyncHTTPConnection] = {}

    @cached_property
    def _context(self) -> ssl.SSLContext:
        return tls_context(*self._authorities)

    async def ask(self, url: str, conditions: Mapping[str, str], max_bytes: int, cookies: Cookies) -> Response:
        """The answer to a GET, of any status; only one of status 200 has a body. `cookies` are sent, and new ones kept.

        Raises those of `pipeline.troubles`. The host's gate sees to it that a site has one question at a time.
        """
        target, host = _target(url)
        headers = {"host": host, **self._headers, **conditions, **cookies.of(url)}
        request = httpcore.Request(b"GET", target, headers=list(headers.items()), extensions=self._extensions)
        try:
            if proxy := self._proxies.of(url):
                return await _answer(self._through[proxy], request, url, headers, max_bytes, cookies)
            return await self._directly(request, url, headers, max_bytes, cookies)
        except httpcore.TimeoutException as fault:
            raise TimeoutError(str(fault)) from fault
        except (httpcore.RemoteProtocolError, httpcore.ReadError) as fault:
            raise CutShort(str(fault)) from fault
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError) as fault:
            raise NotReached(str(fault)) from fault

    async def _directly(
        self, request: httpcore.Request, url: str, headers: Mapping[str, str], max_bytes: int, cookies: Cookies
    ) -> Response:
        site = "/".join(url.split("/", 3)[:3])
        connection = self._idle.pop(site, None)
        if connection is not None and (not connection.is_idle() or connection.has_expired()):
            await connection.aclose()
            connection = None
        if connection is None:
            # the list of authorities takes a while to read, and asking over plain HTTP needs none
            context = self._context if request.url.scheme == b"https" else None
            connection = httpcore.AsyncHTTPConnection(
                request.url.origin, context, keepalive_expiry=_KEPT_SECONDS, network_backend=self._backend
            )
        try:
            return await _answer(connection, request, url, headers, max_bytes, cookies)
        finally:
            # the newest last: the first is the one that was longest without work
            self._idle[site] = connection
            if len(self._idle) > _IDLE:
                await self._idle.pop(next(iter(self._idle))).aclose()

    async def aclose(self) -> None:
        """Closes every connection."""
        for connection in self._idle.values():
            await connection.aclose()
        for proxy in self._through.values():
            await proxy.aclose()


async def _answer(
    carrier: httpcore.AsyncHTTPConnection | httpcore.AsyncConnectionPool, request: httpcore.Request, url: str,
    asked: Mapping[str, str], max_bytes: int, cookies: Cookies,
) -> Response:  # fmt: skip
    answer = await carrier.handle_async_request(request)
    try:
        headers, set_cookies = _headers(answer)
        cookies.keep(url, set_cookies)
        if answer.status != 200:
            await _skim(answer)
            return Response(url, answer.status, headers, b"")
        body = Body(headers, max_bytes)
        async for piece in answer.aiter_stream():
            body.add(piece)
        return Response(url, 200, headers, body.finish(), asked)
    finally:
        await answer.aclose()


def _target(url: str) -> tuple[httpcore.URL, str]:
    """An address as HTTP writes it, and its Host header. Raises NoAddress."""
    try:
        parts = urlsplit(url)
        name = parts.hostname or ""
        host = name if name.isascii() else name.encode("idna").decode()
        path = quote(parts.path or "/", safe=_SAFE)
        target = f"{path}?{quote(parts.query, safe=_SAFE)}" if parts.query else path
        shown = f"[{host}]" if ":" in host else host
        if parts.port not in (None, _PORTS.get(parts.scheme)):
            shown += f":{parts.port}"
        return httpcore.URL(scheme=parts.scheme, host=host, port=parts.port, target=target), shown
    except ValueError as fault:
        raise NoAddress(str(fault)) from fault


def _headers(answer: httpcore.Response) -> tuple[dict[str, str], list[str]]:
    """The headers of an answer, names in lower case, and its cookies; what comes more than once is joined by commas."""
    found: dict[str, str] = {}
    cookies: list[str] = []
    for raw_name, raw in answer.headers:
        name = raw_name.decode("ascii").lower()
        try:
            value = raw.decode()
        except UnicodeDecodeError:
            value = raw.decode("latin-1")
        if name == "set-cookie":
            cookies.append(value)
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found, cookies


async def _skim(answer: httpcore.Response) -> None:
    """Reads a body that nobody needs, so that the connection can be used again; a long one costs the connection."""
    left = _PIECE
    async for piece in answer.aiter_stream():
        left -= len(piece)
        if left < 0:
            return


def _proxied(address: str, context: ssl.SSLContext) -> httpcore.AsyncConnectionPool:
    try:
        parts = urlsplit(address)
        name, password = unquote(parts.username or "").encode(), unquote(parts.password or "").encode()
        auth = (name, password) if name else None
        if parts.scheme not in ("http", "https", "socks5", "socks5h") or not parts.hostname:
            raise ValueError("it is no address of a proxy")
        if parts.scheme.startswith("socks"):
            import_module("socksio")
        proxy = httpcore.Proxy(
            httpcore.URL(scheme=parts.scheme, host=parts.hostname, port=parts.port, target="/"), auth=auth
        )
        # no limit: the gate bounds what is in flight; a pool's own waiting list costs the square of its length
        return httpcore.AsyncConnectionPool(
            context, proxy, max_connections=None, max_keepalive_connections=20, keepalive_expiry=_KEPT_SECONDS
        )
    except (ValueError, ImportError) as fault:
        raise SettingsError(f"the proxy {shown(address)} of the environment cannot be used: {fault}") from fault
