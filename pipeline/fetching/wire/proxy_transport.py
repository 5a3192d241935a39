"""Requests through a proxy: they go through httpx's transport for it, loaded where one is set."""

import ssl

import httpx

from pipeline.errors import SettingsError
from pipeline.fetching.address_guard import NotReached
from pipeline.fetching.proxies import shown
from pipeline.fetching.wire.body import CutShort
from pipeline.fetching.wire.received import Received
from pipeline.model.sources import Response

_KEPT_SECONDS = 30.0


class ProxyTransport:
    """One proxy, at the address that the environment names."""

    def __init__(
        self, address: str, context: ssl.SSLContext, read_seconds: float, connect_seconds: float
    ) -> None:
        """Raises SettingsError where the address cannot be used."""
        timeout = httpx.Timeout(read_seconds, connect=connect_seconds)
        self._extensions = {"timeout": timeout.as_dict()}
        # no limit: the gate bounds the requests in flight, and a pool's own queue costs more than
        # the requests in it
        limits = httpx.Limits(
            max_connections=None, max_keepalive_connections=20, keepalive_expiry=_KEPT_SECONDS
        )
        try:
            self._transport = httpx.AsyncHTTPTransport(
                verify=context, limits=limits, proxy=httpx.Proxy(address)
            )
        except (ValueError, ImportError, httpx.InvalidURL) as fault:
            raise SettingsError(
                f"the proxy {shown(address)} of the environment cannot be used: {fault}"
            ) from fault

    async def ask(self, received: Received) -> Response:
        """The response to a request. Raises as `Wire.ask` does."""
        headers = [(name.encode(), value.encode()) for name, value in received.asked.items()]
        request = httpx.Request("GET", received.url, headers=headers, extensions=self._extensions)
        try:
            answer = await self._transport.handle_async_request(request)
            try:
                return await received.response(
                    answer.status_code, answer.headers.raw, answer.aiter_raw()
                )
            finally:
                await answer.aclose()
        except httpx.TimeoutException as fault:
            raise TimeoutError(str(fault)) from fault
        except (httpx.RemoteProtocolError, httpx.ReadError) as fault:
            raise CutShort(str(fault)) from fault
        except httpx.HTTPError as fault:
            raise NotReached(str(fault)) from fault

    async def aclose(self) -> None:
        """Closes its connections."""
        await self._transport.aclose()
