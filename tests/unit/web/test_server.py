"""Connections to the pages end by themselves and are bounded, over real sockets."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from pipeline.errors import SettingsError
from web import server

HALF = (
    b"",
    b"G",
    b"GET /ok HTTP/1.1\r\nHost: x\r\nX-Slow: ",
    b"POST /ok HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab",
)
"""Beginnings of requests that never end."""


async def APP(scope: Any, receive: Any, send: Any) -> None:
    """Answers everything with "ok", and /long with 20 MB; reads no body."""
    body = b"x" * 20_000_000 if scope["path"] == "/long" else b"ok"
    headers = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections end after half a second."""
    for name in ("ASKING_SECONDS", "ANSWERING_SECONDS"):
        monkeypatch.setattr(server, name, 0.5, raising=False)


def run(work: Callable[[int], Awaitable[None]]) -> None:
    async def serve() -> None:
        async with server.serving(APP, "127.0.0.1:0") as port:
            await work(port)

    asyncio.run(serve())


async def gets(port: int) -> bytes:
    """The answer to a whole request."""
    async with opened(port) as (reader, writer):
        writer.write(b"GET /ok HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        return await reader.read()


@contextlib.asynccontextmanager
async def opened(port: int) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def rest(reader: asyncio.StreamReader) -> bytes:
    """What still comes until the other side closes, orderly or not."""
    with contextlib.suppress(ConnectionError):
        return await reader.read()
    return b""


@pytest.mark.parametrize("sent", HALF)
def test_half_a_request_is_closed(short: None, sent: bytes) -> None:
    async def work(port: int) -> None:
        async with opened(port) as (reader, writer):
            writer.write(sent)
            answer = await asyncio.wait_for(rest(reader), 30)
            # the pages read no body, so that half of one is answered before it is closed
            assert (b"200 OK" in answer) == sent.startswith(b"POST")

    run(work)


def test_a_request_that_comes_byte_by_byte_is_closed_too(short: None) -> None:
    async def work(port: int) -> None:
        async with opened(port) as (reader, writer):
            writer.write(b"GET /ok HTTP/1.1\r\nX-Slow: ")
            closed = asyncio.ensure_future(rest(reader))
            sent = 0
            while not closed.done() and sent < 1000:
                writer.write(b"a")
                sent += 1
                await asyncio.wait([closed], timeout=0.05)
            assert closed.done() and closed.result() == b""

    run(work)


@pytest.mark.slow
def test_a_reader_that_takes_nothing_is_closed(short: None) -> None:
    async def work(port: int) -> None:
        raw = socket.create_connection(("127.0.0.1", port))
        raw.setblocking(False)
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        await asyncio.get_running_loop().sock_sendall(raw, b"GET /long HTTP/1.1\r\nHost: x\r\n\r\n")
        reader, writer = await asyncio.open_connection(sock=raw, limit=1)
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.sleep(2 * server.ANSWERING_SECONDS)
        writer.transport.resume_reading()  # type: ignore[attr-defined]
        got = 0
        with contextlib.suppress(ConnectionError):
            while piece := await reader.read(1 << 20):
                got += len(piece)
        assert got < 20_000_000
        writer.close()

    run(work)


def test_a_connection_that_goes_on_asking_stays(short: None) -> None:
    async def work(port: int) -> None:
        async with opened(port) as (reader, writer):
            for _ in range(4):
                writer.write(b"GET /ok HTTP/1.1\r\nHost: x\r\n\r\n")
                assert (await reader.readuntil(b"\r\n\r\nok")).startswith(b"HTTP/1.1 200")
                await asyncio.sleep(0.3)

    run(work)


def test_more_half_requests_than_connections_shut_nobody_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(server, "CONNECTIONS", 20, raising=False)

    async def work(port: int) -> None:
        async with contextlib.AsyncExitStack() as stack:
            held = []
            for number in range(110):
                reader, writer = await stack.enter_async_context(opened(port))
                writer.write(HALF[number % len(HALF)])
                held.append(asyncio.ensure_future(rest(reader)))
            assert b"200 OK" in await gets(port)
            done, waiting = await asyncio.wait(held, timeout=0.1)
            assert len(waiting) <= 20 and len(done) >= 90
            for each in waiting:
                each.cancel()

    run(work)


async def WHO(scope: Any, receive: Any, send: Any) -> None:
    """Answers with the address that a request comes from."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": scope["client"][0].encode()})


@pytest.mark.parametrize(
    ("proxies", "said", "asker"),
    [
        (0, ["203.0.113.9"], "127.0.0.1"),
        (1, ["203.0.113.9"], "203.0.113.9"),
        (1, ["198.51.100.1, 203.0.113.9"], "203.0.113.9"),
        (1, ["198.51.100.1", "203.0.113.9:4711"], "203.0.113.9"),
        (2, ["198.51.100.1, 203.0.113.9, 10.0.0.1"], "203.0.113.9"),
        (2, ["203.0.113.9"], "127.0.0.1"),
        (1, ["[2001:db8::1]:80"], "2001:db8::1"),
        (1, ["2001:db8::1"], "2001:db8::1"),
        (1, [], "127.0.0.1"),
        (1, ["unknown,"], "127.0.0.1"),
    ],
)
def test_who_asks_is_believed_only_from_as_many_proxies_as_are_set(
    proxies: int, said: list[str], asker: str
) -> None:
    async def serve() -> bytes:
        async with server.serving(WHO, "127.0.0.1:0", proxies) as port, opened(port) as (got, put):
            lines = "".join(f"X-Forwarded-For: {each}\r\n" for each in said)
            put.write(f"GET / HTTP/1.1\r\nHost: x\r\n{lines}Connection: close\r\n\r\n".encode())
            return await got.read()

    assert f"\r\n{asker}\r\n".encode() in asyncio.run(serve()) + b"\r\n"


def test_a_port_that_is_taken_is_told_from_an_address_that_is_none() -> None:
    async def listen(address: str) -> None:
        async with server.serving(APP, address):
            pass

    taken = pytest.raises(SettingsError, match="stop what listens there, or name another port")
    with socket.create_server(("127.0.0.1", 0)) as other, taken:
        asyncio.run(listen(f"127.0.0.1:{other.getsockname()[1]}"))
    with pytest.raises(SettingsError, match=r"write it as 127\.0\.0\.1:8080"):
        asyncio.run(listen("nonsense"))
