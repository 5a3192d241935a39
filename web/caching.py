"""Answers about the record are tagged by its state, so that an unchanged one is not sent again;
pages that were made a moment ago are not made again.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from secrets import token_hex
from time import monotonic

from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

from web.explored import CACHED_SECONDS

TAGGED = ("/api/", "/areas", "/calendar", "/export/", "/feeds/", "/findings", "/inspections/")
"""How the paths begin whose answers depend on the record and the address alone."""
MADE_ANEW = ("/api/", "/export/")
"""How the paths begin whose answers are counted for the rate limit, or too long to be kept."""
PROBES = ("/healthz", "/readyz", "/metrics")
"""The paths that say how the service is, also when the record cannot be read."""
LARGEST, KEPT_BYTES = 300_000, 10_000_000
"""The most bytes of an answer that is kept, and of all of them."""


@dataclass
class Answer:
    """An answer as it is sent, what the record was then, and until when it may be sent again."""

    state: str
    until: float
    start: Message
    body: bytearray = field(default_factory=bytearray)


Key = tuple[str, bytes, bool]
"""What an answer depends on, beside the record: path, address, and whether it is packed."""


def conditional(state_of: Callable[[], str]) -> Callable[[ASGIApp], ASGIApp]:
    """Middleware that adds entity tags (RFC 9110, 8.8.3), answers 304 where one still holds, and
    keeps public answers as long as the record is unchanged, at most as long as browsers may.

    `state_of` gives a text that changes whenever an answer may.
    """
    begun = token_hex(4)  # a new version of the program may write the same record differently
    kept: OrderedDict[Key, Answer] = OrderedDict()

    def wrapped(app: ASGIApp) -> ASGIApp:
        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            if (
                scope["type"] != ScopeType.HTTP
                or scope["method"] != "GET"
                or scope["path"] in PROBES
            ):
                return await app(scope, receive, send)
            state = f"{begun} {state_of()}"
            tag = _tag(scope, state)
            if tag and tag in _wanted_tags(scope):
                return await _unchanged(tag, send)
            key = _key(scope)
            known = kept.get(key)
            if known and known.state == state and monotonic() < known.until:
                await send(known.start)
                body: Message = {
                    "type": "http.response.body",
                    "body": bytes(known.body),
                    "more_body": False,
                }
                return await send(body)
            return await app(scope, receive, _keeping(kept, key, state, tag, send))

        return answer

    return wrapped


def _keeping(
    kept: OrderedDict[Key, Answer], key: Key, state: str, tag: bytes | None, send: Send
) -> Send:
    """`send`, which also adds the tag and keeps the answer where it may be sent again."""
    made: list[Answer] = []

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == 200:
            if tag:
                message["headers"] = [*message["headers"], (b"etag", tag)]
            if _public(message) and not key[0].startswith(MADE_ANEW):
                made.append(Answer(state, monotonic() + CACHED_SECONDS, message))
        elif message["type"] == "http.response.body" and made:
            made[0].body += message.get("body", b"")
            if not message.get("more_body") and len(made[0].body) <= LARGEST:
                kept[key] = made[0]
                kept.move_to_end(key)
                _bound(kept)
        await send(message)

    return sending


def _bound(kept: OrderedDict[Key, Answer]) -> None:
    """Forgets the answers that were made longest ago where all together are too many bytes."""
    total = sum(len(each.body) for each in kept.values())
    while total > KEPT_BYTES:
        total -= len(kept.popitem(last=False)[1].body)


def _public(message: Message) -> bool:
    assert message["type"] == "http.response.start"
    headers = {name.lower(): value for name, value in message["headers"]}
    return bool(headers.get(b"cache-control", b"").startswith(b"public"))


def _key(scope: HTTPScope) -> Key:
    packed = b"gzip" in dict(scope["headers"]).get(b"accept-encoding", b"")
    return scope["path"], _address(scope), packed


def _address(scope: HTTPScope) -> bytes:
    return scope["raw_path"] + b"?" + scope.get("query_string", b"")


def _tag(scope: HTTPScope, state: str) -> bytes | None:
    if not scope["path"].startswith(TAGGED):
        return None
    known = state.encode() + b" " + _address(scope)
    return f'W/"{sha256(known).hexdigest()[:32]}"'.encode()


def _wanted_tags(scope: HTTPScope) -> list[bytes]:
    given = dict(scope["headers"]).get(b"if-none-match", b"")
    return [each.strip() for each in given.split(b",")]


async def _unchanged(tag: bytes, send: Send) -> None:
    await send({"type": "http.response.start", "status": 304, "headers": [(b"etag", tag)]})
    await send({"type": "http.response.body", "body": b"", "more_body": False})
