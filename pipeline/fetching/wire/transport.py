"""One HTTP request and its response, bounded; one connection per site is kept open."""

import asyncio
import re
import ssl
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from pipeline.fetching.address_guard import Guard, tls_context
from pipeline.fetching.cookies import Cookies
from pipeline.fetching.proxies import Proxies
from pipeline.fetching.wire.connection import Connection, connected
from pipeline.fetching.wire.received import Received
from pipeline.fetching.wire.web_address import Target, target_of
from pipeline.model.sources import Response

if TYPE_CHECKING:
    from pipeline.fetching.wire.proxy_transport import ProxyTransport

_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_IDLE = 400
"""The most connections that are kept open between requests."""
_KEPT_SECONDS = 30.0


class Wire:
    """Sends requests over guarded connections, or to the proxy that the environment names."""

    def __init__(
        self,
        headers: Mapping[str, str],
        timeout_seconds: float,
        guard: Guard,
        proxies: Proxies,
        environ: Mapping[str, str],
    ) -> None:
        """`headers` go with every request. Raises SettingsError where `environ` cannot be used."""
        self._headers, self._guard, self._proxies = headers, guard, proxies
        self._read, self._connect = min(20.0, timeout_seconds), min(10.0, timeout_seconds)
        self._authorities = environ.get("SSL_CERT_FILE"), environ.get("SSL_CERT_DIR")
        if any(self._authorities):
            # reports an unusable one at the start
            self._context = tls_context(*self._authorities)
        self._through = {address: self._proxied(address) for address in proxies.addresses()}
        self._idle: dict[str, tuple[Connection, float]] = {}

    @cached_property
    def _context(self) -> ssl.SSLContext:
        return tls_context(*self._authorities)

    def _proxied(self, address: str) -> "ProxyTransport":
        # httpx costs more to load than a hundred requests
        from pipeline.fetching.wire.proxy_transport import ProxyTransport

        return ProxyTransport(address, self._context, self._read, self._connect)

    async def ask(
        self, url: str, conditions: Mapping[str, str], max_bytes: int, cookies: Cookies
    ) -> Response:
        """The response to a GET, of any status; only status 200 has a body.

        Cookies are sent, and new ones kept in `cookies`. Raises the errors of
        `pipeline.fetching.failures`. The host's gate ensures that a site has one request at a time.
        """
        target = target_of(url)
        asked = {"host": target.authority}
        for name, value in {**self._headers, **conditions, **cookies.of(url)}.items():
            asked[name] = _CONTROL.sub("", value)
        received = Received(url, asked, max_bytes, cookies)
        if proxy := self._proxies.of(url):
            return await self._through[proxy].ask(received)
        connection = await self._kept(target.site) or await connected(
            self._guard,
            target.host,
            target.port,
            self._connect,
            # slow to read, and not needed over plain HTTP
            self._context if target.scheme == "https" else None,
        )
        try:
            answer = await connection.ask(_request(target, asked), self._read)
            pieces = connection.pieces(answer, self._read)
            return await received.response(answer.status, answer.headers, pieces)
        finally:
            await self._keep(target.site, connection)

    async def _kept(self, site: str) -> Connection | None:
        """The connection to a site that has been kept, if it can still be used."""
        connection, since = self._idle.pop(site, (None, 0.0))
        if connection is None or (connection.usable and _now() - since < _KEPT_SECONDS):
            return connection
        await connection.close()
        return None

    async def _keep(self, site: str, connection: Connection) -> None:
        if not connection.usable:
            return await connection.close()
        self._idle[site] = connection, _now()
        if len(self._idle) > _IDLE:
            # the first has been idle longest
            self._idle.pop(next(iter(self._idle)))[0].abort()
        return None

    async def aclose(self) -> None:
        """Closes every connection."""
        for connection, _ in self._idle.values():
            connection.abort()
        for transport in self._through.values():
            await transport.aclose()


def _now() -> float:
    return asyncio.get_running_loop().time()


def _request(target: Target, headers: Mapping[str, str]) -> bytes:
    lines = [f"GET {target.path} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode()
