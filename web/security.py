"""Headers that every answer carries, and the limits of every request."""

from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

MAX_BODY = 10_000
"""The most bytes of a POST; a form never needs more."""
MAX_QUERY = 4_000
"""The most bytes of an address's query."""
HEADERS = {
    b"content-security-policy": (
        b"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
        b" 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    b"cache-control": b"no-store",
    b"referrer-policy": b"no-referrer",
    b"x-content-type-options": b"nosniff",
    b"cross-origin-opener-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=()",
}


async def with_headers(message: Message, _: Scope) -> None:
    """Adds to an answer the headers that it does not set itself, whoever makes it: also to what
    routing or the limit of requests refuses, which no middleware sees.
    """
    if message["type"] == "http.response.start":
        headers = [*message["headers"]]
        named = {name.lower() for name, _ in headers}
        message["headers"] = headers + [pair for pair in HEADERS.items() if pair[0] not in named]


def guarded(app: ASGIApp) -> ASGIApp:
    """`app` behind the limits."""

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        refused = _refused(scope) if scope["type"] == ScopeType.HTTP else None
        if refused:
            return await _answer(*refused, send)
        return await app(scope, receive, send)

    return guard


def _refused(scope: HTTPScope) -> tuple[int, bytes] | None:
    length = dict(scope["headers"]).get(b"content-length", b"0")
    if not length.isdigit() or int(length) > MAX_BODY:
        return 413, b"too long"
    if scope["method"] == "POST" and _from_elsewhere(scope):
        return 403, b"this form was sent from another site: open the page here and send it again"
    if len(scope.get("query_string", b"")) > MAX_QUERY:
        return 414, b"the address is too long"
    return None


def _from_elsewhere(scope: HTTPScope) -> bool:
    """Whether a browser says that another site sent a form (Fetch Metadata, Sec-Fetch-Site).

    Mail programs, which post to the address in List-Unsubscribe, send no such header.
    """
    site = dict(scope["headers"]).get(b"sec-fetch-site", b"none")
    return site not in (b"same-origin", b"none")


async def _answer(status: int, words: bytes, send: Send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": words, "more_body": False})
