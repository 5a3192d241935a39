"""httpx's transport to one host, over connections to addresses that a guard has checked."""

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from pipeline.fetching.address_guard import Guard, NotReached, checked_addresses


class GuardedBackend(httpcore.AnyIOBackend):
    """Resolves a name once, checks all its addresses, and connects to a checked one."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109, the interface of httpcore
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            addresses = await checked_addresses(self._guard, host, port)
        except NotReached as fault:
            raise httpcore.ConnectError(str(fault)) from fault
        failure: Exception = httpcore.ConnectError(f"the name {host} has no address")
        for address in addresses:
            try:
                return await super().connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
            except httpcore.ConnectTimeout as fault:
                failure = fault
            except httpcore.ConnectError as fault:
                failure = httpcore.ConnectError(str(_first_cause(fault)))
        raise failure


def _first_cause(fault: BaseException) -> BaseException:
    """What an error comes from: anyio's own words for it do not say."""
    return fault if fault.__cause__ is None else _first_cause(fault.__cause__)


class GuardedTransport(httpx.AsyncHTTPTransport):
    """It connects to an address that the guard has checked, and to no other."""

    def __init__(self, context: ssl.SSLContext, guard: Guard) -> None:
        # without `verify` httpx would read the list of authorities once more
        super().__init__(verify=context)
        # httpx has no public way to replace its transport's pool; the pinned version and a test
        # guard this
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context, network_backend=GuardedBackend(guard)
        )
