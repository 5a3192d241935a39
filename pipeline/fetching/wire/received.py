"""What a response becomes: headers as text, cookies kept, a body only of status 200."""

import re
from collections.abc import AsyncIterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.fetching.cookies import Cookies
from pipeline.fetching.wire.body import Body
from pipeline.model.sources import Response

_PIECE = 65_536
_NOT_ASCII = re.compile(rb"[\x80-\xff]")


@dataclass(frozen=True, slots=True)
class Received:
    """One request, and how its response becomes a `Response`."""

    url: str
    asked: Mapping[str, str]
    max_bytes: int
    cookies: Cookies

    async def response(
        self, status: int, raw: Sequence[tuple[bytes, bytes]], pieces: AsyncIterable[bytes]
    ) -> Response:
        """The response with this status, these headers, and a body of these pieces."""
        headers, set_cookies = _headers(raw)
        self.cookies.keep(self.url, set_cookies)
        if status != 200:
            await _skim(pieces)
            return Response(self.url, status, headers, b"")
        body = Body(headers, self.max_bytes)
        async for piece in pieces:
            body.add(piece)
        return Response(self.url, 200, headers, body.finish(), self.asked)


def _headers(raw: Sequence[tuple[bytes, bytes]]) -> tuple[dict[str, str], list[str]]:
    """A response's headers, with lower-case names, and its cookies; repeated ones are joined."""
    found: dict[str, str] = {}
    cookies: list[str] = []
    for raw_name, value in raw:
        name = raw_name.decode("ascii").lower()
        if name == "location":
            # as in browsers: in whatever encoding, its bytes are the address
            value = _NOT_ASCII.sub(lambda byte: b"%%%02X" % ord(byte[0]), value)
        try:
            text = value.decode()
        except UnicodeDecodeError:
            text = value.decode("latin-1")
        if name == "set-cookie":
            cookies.append(text)
        found[name] = f"{found[name]}, {text}" if name in found else text
    return found, cookies


async def _skim(pieces: AsyncIterable[bytes]) -> None:
    """Reads an unneeded body to keep the connection usable; a long one closes the connection."""
    left = _PIECE
    async for piece in pieces:
        left -= len(piece)
        if left < 0:
            return
