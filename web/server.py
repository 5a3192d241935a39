"""Serves the pages inside the service's event loop; addresses with tokens are never logged."""

import asyncio
import contextlib
import errno
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from ipaddress import ip_address
from typing import Any

import uvicorn
from litestar import Litestar
from uvicorn.protocols.http.h11_impl import H11Protocol

from pipeline.addresses import parts_of
from pipeline.errors import SettingsError

ASKING_SECONDS = 15.0
"""The longest time between the beginning of a connection, or its last response, and the end of the
next request.
"""
ANSWERING_SECONDS = 300.0
"""The longest time for a response, so that a large file also reaches a slow reader."""
CONNECTIONS = 200
"""The most at one time, so that they never use up the service's file handles."""


class _Bounded(H11Protocol):
    """A connection with an end: half a request, or a reader that takes nothing, holds it no longer
    than it may, and the one that ends first makes room for a new one.
    """

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._begin(ASKING_SECONDS)
        if len(self.connections) > CONNECTIONS:
            others = (each for each in self.connections if isinstance(each, _Bounded))
            min(others, key=lambda each: each._until).transport.abort()

    def handle_events(self) -> None:
        asking = self._is_asking()
        super().handle_events()
        if asking and not self._is_asking() and not self.cycle.response_complete:
            self._begin(ANSWERING_SECONDS)

    def _is_asking(self) -> bool:
        """Whether a request, or the rest of one, is still to come."""
        return self.cycle is None or self.cycle.response_complete or self.cycle.more_body

    def on_response_complete(self) -> None:
        self._begin(ASKING_SECONDS)
        super().on_response_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop()
        super().connection_lost(exc)

    @property
    def _until(self) -> float:
        return self._deadline.when() if self._deadline else 0.0

    def _begin(self, seconds: float) -> None:
        self._stop()
        self._deadline = self.loop.call_later(seconds, self._end)

    def _end(self) -> None:
        if self.transport.get_write_buffer_size():
            # else the system keeps megabytes of an answer that nobody takes, for minutes
            own = self.transport.get_extra_info("socket")
            own.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.abort()

    def _stop(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


class _Server(uvicorn.Server):
    """Leaves signals to the service, which stops this server too."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


WRITTEN = "write it as 127.0.0.1:8080"


@contextlib.asynccontextmanager
async def serving(app: Litestar, listen: str, proxies: int = 0) -> AsyncIterator[int]:
    """Serves `app` at `listen` ("127.0.0.1:8080"; port 0 picks a free one) and yields the port.

    `proxies`: how many trusted proxies, one behind the other, pass requests on. Raises
    SettingsError when it cannot listen there.
    """
    host, _, port = listen.rpartition(":")
    try:
        if not host:
            raise ValueError("no host is named")
        bound = socket.create_server(
            (host.strip("[]"), int(port)), family=socket.AF_INET6 if ":" in host else socket.AF_INET
        )
    except (OSError, ValueError, OverflowError) as fault:
        used = isinstance(fault, OSError) and fault.errno == errno.EADDRINUSE
        remedy = "stop what listens there, or name another port" if used else WRITTEN
        raise SettingsError(
            f"[site] listen: cannot listen at {listen!r} ({fault}); {remedy}"
        ) from fault
    config = uvicorn.Config(
        asked_through(heads_answered(app), proxies),
        http=_Bounded,
        proxy_headers=False,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
    )
    server = _Server(config)
    task = asyncio.ensure_future(server.serve(sockets=[bound]))
    try:
        yield int(bound.getsockname()[1])
    finally:
        server.should_exit = True
        await task
        bound.close()


_App = Callable[[Any, Any, Any], Awaitable[None]]


def asked_through(app: _App, proxies: int) -> _App:
    """`app`, to which a request comes from whom the outermost of so many trusted proxies names.

    Each proxy adds to the end of X-Forwarded-For who asked it; what stands before that, anybody can
    have written. Without proxies it is who has connected.
    """

    async def answer(scope: Any, receive: Any, send: Any) -> None:
        if proxies and scope["type"] == "http" and (asker := _forwarded(scope, proxies)):
            scope = {**scope, "client": (asker, 0)}
        await app(scope, receive, send)

    return answer


def _forwarded(scope: Any, proxies: int) -> str:
    """The address that the outermost proxy added; "" if there is none."""
    said = b",".join(value for name, value in scope["headers"] if name == b"x-forwarded-for")
    named = said.decode("latin-1").split(",")
    last = named[-proxies].strip() if len(named) >= proxies else ""
    try:
        return str(ip_address(last))
    except ValueError:
        return parts_of(f"//{last}").hostname or ""


def heads_answered(app: Litestar) -> _App:
    """`app`, which also answers HEAD (RFC 9110, 9.3.2): as GET; the server leaves the body out."""

    async def answer(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}
        await app(scope, receive, send)

    return answer
