"""Serves the pages inside the service's event loop; addresses with tokens are never logged."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator

import uvicorn
from litestar import Litestar

from pipeline.errors import SettingsError


class _Server(uvicorn.Server):
    """Leaves signals to the service, which stops this server too."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def serving(app: Litestar, listen: str) -> AsyncIterator[int]:
    """Serves `app` at `listen` ("127.0.0.1:8080"; port 0 picks a free one) and yields the port.

    Raises SettingsError when it cannot listen there.
    """
    host, _, port = listen.rpartition(":")
    try:
        if not host:
            raise ValueError("no host is named")
        bound = socket.create_server(
            (host.strip("[]"), int(port)), family=socket.AF_INET6 if ":" in host else socket.AF_INET
        )
    except (OSError, ValueError, OverflowError) as fault:
        raise SettingsError(
            f"[site] listen: cannot listen at {listen!r} ({fault}); write it as 127.0.0.1:8080"
        ) from fault
    config = uvicorn.Config(
        app,
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
