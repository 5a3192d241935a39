"""Answers about the record are tagged by its state, so that an unchanged one is not sent again."""

from collections.abc import Callable
from hashlib import sha256
from secrets import token_hex

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from pipeline.ports.explorer import Explorer

TAGGED = ("/api/", "/areas", "/calendar", "/export/", "/feeds/", "/findings", "/inspections/")
"""How the paths begin whose answers depend on the record and the address alone."""


def conditional(store: Explorer) -> Callable[[ASGIApp], ASGIApp]:
    """Middleware that adds entity tags (RFC 9110, 8.8.3), and answers 304 where one still holds."""
    begun = token_hex(4)  # a new version of the program may write the same record differently

    def wrapped(app: ASGIApp) -> ASGIApp:
        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != ScopeType.HTTP or not _concerns(scope["method"], scope["path"]):
                return await app(scope, receive, send)
            asked = scope["raw_path"] + b"?" + scope.get("query_string", b"")
            state = f"{begun} {store.state_of_findings()} ".encode()
            tag = f'W/"{sha256(state + asked).hexdigest()[:32]}"'.encode()
            headers = dict(scope["headers"])
            if tag in [each.strip() for each in headers.get(b"if-none-match", b"").split(b",")]:
                await send(
                    {"type": "http.response.start", "status": 304, "headers": [(b"etag", tag)]}
                )
                return await send({"type": "http.response.body", "body": b"", "more_body": False})

            async def sending(message: Message) -> None:
                if message["type"] == "http.response.start" and message["status"] == 200:
                    message["headers"] = [*message["headers"], (b"etag", tag)]
                await send(message)

            return await app(scope, receive, sending)

        return answer

    return wrapped


def _concerns(method: str, path: str) -> bool:
    return method in ("GET", "HEAD") and path.startswith(TAGGED)
