"""A TCP connection to a site, which asks for one page after another over HTTP/1.1.

On asyncio alone, with llhttp's parser: httpx over httpcore, h11 and anyio costs several times as
much for each request.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import cast

from pipeline.fetching.address_guard import Guard, NotReached, checked_addresses
from pipeline.fetching.wire.answer import Answer
from pipeline.fetching.wire.body import CutShort

_ENDED_WITHIN_SECONDS = 1.0
_MOST_HELD = 262_144
"""The most unread bytes of a body before the other side is made to pause."""


class Connection(asyncio.Protocol):
    """One connection, made by `open`; asyncio calls the methods without a description."""

    _transport: asyncio.Transport

    def __init__(self) -> None:
        self._ended, self._paused = False, False
        self._fault: Exception | None = None
        self._answer: Answer | None = None
        self._waiting: asyncio.Future[None] | None = None
        self._lost = asyncio.Event()

    @classmethod
    async def open(cls, address: str, port: int, seconds: float) -> "Connection":
        """A connection to an IP address. Raises NotReached or TimeoutError."""
        try:
            async with asyncio.timeout(seconds):
                return (await asyncio.get_running_loop().create_connection(cls, address, port))[1]
        except TimeoutError as fault:
            raise TimeoutError(f"no connection to {address} within {seconds:g} seconds") from fault
        except OSError as fault:
            raise NotReached(str(fault)) from fault

    async def protect(self, context: ssl.SSLContext, host: str, seconds: float) -> None:
        """Encrypts the connection; the other side must have a certificate for `host`.

        Raises NotReached.
        """
        transport = None
        try:
            transport = await asyncio.get_running_loop().start_tls(
                self._transport,
                self,
                context,
                server_hostname=host,
                ssl_handshake_timeout=seconds,
            )
        except OSError as fault:
            raise NotReached(str(fault)) from fault
        finally:
            if transport is None:
                self.abort()
        if transport is None:
            raise NotReached("the connection was lost before it was encrypted")
        self._transport = transport

    async def ask(self, request: bytes, seconds: float) -> Answer:
        """Sends a request; the answer as soon as its head is there.

        Raises CutShort, and TimeoutError when nothing comes for `seconds`.
        """
        answer = self._answer = Answer()
        # requests are small: asyncio buffers what the system does not take at once
        self._transport.write(request)
        while not answer.status:
            await self._more(answer, seconds)
        return answer

    async def pieces(self, answer: Answer, seconds: float) -> AsyncIterator[bytes]:
        """The answer's body as it arrives. Raises as `ask` does."""
        while True:
            if data := answer.taken():
                if self._paused:
                    self._paused = False
                    self._transport.resume_reading()
                yield data
            elif answer.complete:
                return
            else:
                await self._more(answer, seconds)

    @property
    def usable(self) -> bool:
        """Whether it can take another request: the last answer is whole, and nobody has closed."""
        answer = self._answer
        return not self._ended and (answer is None or (answer.complete and answer.keeps_alive))

    def abort(self) -> None:
        """Ends the connection at once: an orderly end of TLS would wait for the other side."""
        self._ended = True
        self._transport.abort()

    async def close(self) -> None:
        """Ends the connection, and returns when it has ended: a site has one at a time."""
        self.abort()
        with suppress(TimeoutError):
            async with asyncio.timeout(_ENDED_WITHIN_SECONDS):
                await self._lost.wait()

    async def _more(self, answer: Answer, seconds: float) -> None:
        """Returns when something has happened."""
        if self._fault:
            raise CutShort(str(self._fault)) from self._fault
        if self._ended:
            return answer.end()
        self._waiting = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await self._waiting
        except TimeoutError as fault:
            raise TimeoutError(f"nothing came for {seconds:g} seconds") from fault
        finally:
            self._waiting = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        answer = self._answer
        if answer is None:
            # nothing has been asked: whatever this is, it would be taken for an answer
            return self.abort()
        try:
            answer.feed(data)
        except CutShort as fault:
            self._fault = fault
        if answer.held > _MOST_HELD and not self._paused:
            self._paused = True
            self._transport.pause_reading()
        return self._wake()

    def eof_received(self) -> None:
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended, self._fault = True, self._fault or exc
        self._lost.set()
        self._wake()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)


async def connected(
    guard: Guard, host: str, port: int, seconds: float, context: ssl.SSLContext | None
) -> Connection:
    """A connection to an address of `host` that `guard` has checked, encrypted by a `context`.

    Raises AddressRefused, NotReached, or TimeoutError when an address takes longer than `seconds`.
    """
    failure: Exception = NotReached(f"the name {host} has no address")
    for address in await checked_addresses(guard, host, port):
        try:
            connection = await Connection.open(address, port, seconds)
        except (NotReached, TimeoutError) as fault:
            failure = fault
        else:
            if context is not None:
                await connection.protect(context, host, seconds)
            return connection
    raise failure
