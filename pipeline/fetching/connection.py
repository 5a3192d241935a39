"""A TCP connection for httpcore on asyncio alone, at half the cost of httpcore's own."""

import asyncio
import ssl
from typing import Any, cast

import httpcore

from pipeline.fetching.response_head import LONGEST, cleaned, end_of_head

_MOST_HELD = 262_144
"""The most unread bytes before the other side is made to pause."""


class Connection(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """One connection, made by `open` and `start_tls`.

    asyncio calls the upper half of its methods, httpcore the lower.
    """

    _transport: asyncio.Transport

    def __init__(self) -> None:
        self._held, self._ended, self._paused = bytearray(), False, False
        self._awaits_head = False
        self._fault: Exception | None = None
        self._waiting: asyncio.Future[None] | None = None

    @classmethod
    async def open(cls, address: str, port: int, timeout: float | None) -> "Connection":  # noqa: ASYNC109
        """A connection to an IP address; raises httpcore.ConnectError or ConnectTimeout."""
        try:
            async with asyncio.timeout(timeout):
                return (await asyncio.get_running_loop().create_connection(cls, address, port))[1]
        except TimeoutError as fault:
            raise httpcore.ConnectTimeout(
                f"no connection to {address} within {timeout:g} seconds"
            ) from fault
        except OSError as fault:
            raise httpcore.ConnectError(str(fault)) from fault

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._held += data
        if self._awaits_head:
            end = end_of_head(self._held)
            if not end and len(self._held) < LONGEST:
                return
            self._held[:end] = cleaned(bytes(self._held[:end]))
            self._awaits_head = False
        if len(self._held) > _MOST_HELD and not self._paused:
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended, self._fault = True, exc
        self._wake()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109, the interface of httpcore
        if (self._awaits_head or not self._held) and not self._ended:
            self._waiting = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout):
                    await self._waiting
            except TimeoutError as fault:
                raise httpcore.ReadTimeout(f"nothing came for {timeout:g} seconds") from fault
        if self._fault and not self._held:
            raise httpcore.ReadError(str(self._fault)) from self._fault
        data = bytes(self._held[:max_bytes])
        del self._held[:max_bytes]
        if self._paused and not self._held:
            self._paused = False
            self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        if self._fault:
            raise httpcore.WriteError(str(self._fault)) from self._fault
        # requests are small: asyncio buffers what the system does not take at once
        if buffer:
            self._awaits_head = True
            self._transport.write(buffer)

    async def aclose(self) -> None:
        # nobody waits for anything more; an orderly TLS close would wait for the other side's
        self._transport.abort()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        inner = Connection()
        try:
            transport = await asyncio.get_running_loop().start_tls(
                self._transport,
                inner,
                ssl_context,
                server_hostname=server_hostname,
                ssl_handshake_timeout=timeout,
            )
        except OSError as fault:
            self._transport.abort()
            raise httpcore.ConnectError(str(fault)) from fault
        if transport is None:
            raise httpcore.ConnectError("the connection was lost before it was encrypted")
        inner.connection_made(transport)
        return inner

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            # between two responses the other side may only close
            return self._ended or bool(self._held)
        return self._transport.get_extra_info(info)
