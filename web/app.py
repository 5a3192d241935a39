"""Confirming, pausing and leaving over HTTP: opening a page changes nothing, only its form does.

The address in a message's List-Unsubscribe header is the page for leaving: mail programs post to it
(RFC 8058).
"""

from collections.abc import Awaitable, Callable
from datetime import date

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pipeline.model.news import Site
from pipeline.subscriptions.tokens import KEPT_DAYS, Key, Purpose, TokenFault, opened
from web.subscriptions import SubscriptionActions

MAX_BODY = 10_000
"""The most bytes of a POST; more is never needed, as all it says is in its address."""
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
        " 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}

Handler = Callable[[Request], Awaitable[Response]]


class Pages:
    """The pages, which act through a desk; `today` and `keys` are called at each request."""

    def __init__(
        self,
        desk: SubscriptionActions,
        keys: Callable[[], tuple[Key, ...]],
        today: Callable[[], date],
        site: Site,
    ) -> None:
        self._desk, self._keys, self._today, self._site = desk, keys, today, site
        self._templates = Environment(
            loader=PackageLoader("web"),
            autoescape=select_autoescape(["j2"], default=True),
            undefined=StrictUndefined,
        )

    def app(self) -> Starlette:
        """The ASGI application."""
        routes = [
            Route(f"/{purpose}/{{token}}", self._show(purpose), methods=["GET"])
            for purpose in Purpose
        ]
        routes += [
            Route("/confirm/{token}", self._do(Purpose.CONFIRM, self._confirm), methods=["POST"]),
            Route("/pause/{token}", self._do(Purpose.PAUSE, self._pause), methods=["POST"]),
            Route("/resume/{token}", self._do(Purpose.PAUSE, self._resume), methods=["POST"]),
            Route("/leave/{token}", self._do(Purpose.LEAVE, self._leave), methods=["POST"]),
            Route(
                "/leave/{token}/{interest}", self._do(Purpose.LEAVE, self._drop), methods=["POST"]
            ),
            Route("/privacy", self._privacy, methods=["GET"]),
            Route("/style.css", self._style, methods=["GET"]),
            Route("/healthz", self._health, methods=["GET"]),
            Route("/robots.txt", self._robots, methods=["GET"]),
        ]
        return Starlette(routes=routes, middleware=[Middleware(_Guarded)])

    def _page(self, name: str, status: int = 200, **values: object) -> Response:
        words = self._templates.get_template(f"{name}.html.j2").render(site=self._site, **values)
        return HTMLResponse(words, status)

    def _said(self, title: str, words: str, status: int = 200) -> Response:
        return self._page("said", status, title=title, words=words)

    def _subscriber(self, request: Request, purpose: Purpose) -> str:
        return opened(self._keys(), request.path_params["token"], purpose, self._today())

    def _show(self, purpose: Purpose) -> Handler:
        async def show(request: Request) -> Response:
            try:
                subscription = self._desk.find(self._subscriber(request, purpose))
            except TokenFault as fault:
                return self._said("This does not work", str(fault), 404)
            if subscription is None:
                return self._said(
                    "Nothing to do",
                    "This address gets no messages from us, and we keep nothing about it.",
                )
            return self._page(
                purpose.value, subscription=subscription, token=request.path_params["token"]
            )

        return show

    def _do(self, purpose: Purpose, act: Callable[..., Response]) -> Handler:
        async def do(request: Request) -> Response:
            try:
                subscriber = self._subscriber(request, purpose)
            except TokenFault as fault:
                return self._said("This does not work", str(fault), 404)
            if self._desk.find(subscriber) is None:
                return self._said(
                    "Nothing to do",
                    "This address gets no messages from us, and we keep nothing about it.",
                )
            more = {name: value for name, value in request.path_params.items() if name != "token"}
            return act(subscriber, **more)

        return do

    def _confirm(self, subscriber: str) -> Response:
        self._desk.confirm(subscriber)
        return self._said(
            "Confirmed",
            "Thank you. You will get these messages from now on, and every one says how to stop"
            " them.",
        )

    def _pause(self, subscriber: str) -> Response:
        self._desk.pause(subscriber, True)
        return self._said(
            "Paused",
            "You will get no messages until you resume them: open this page again from the"
            " message to do so.",
        )

    def _resume(self, subscriber: str) -> Response:
        self._desk.pause(subscriber, False)
        return self._said(
            "Resumed", "You will get messages again, about what is published from now on."
        )

    def _leave(self, subscriber: str) -> Response:
        self._desk.leave(subscriber)
        return self._said(
            "Stopped",
            "You will get no more messages. Your address and everything kept with it has been"
            " deleted.",
        )

    def _drop(self, subscriber: str, interest: str) -> Response:
        if not self._desk.drop(subscriber, interest):
            return self._said(
                "Nothing has changed",
                "Please open the page again from the message: what you are told about has changed.",
            )
        return self._said("Stopped", "You will get no more of these messages. The others continue.")

    async def _privacy(self, request: Request) -> Response:
        return self._page("privacy", kept_days=KEPT_DAYS)

    async def _style(self, request: Request) -> Response:
        assert self._templates.loader is not None
        words = self._templates.loader.get_source(self._templates, "style.css")[0]
        return Response(words, media_type="text/css", headers={"Cache-Control": "max-age=86400"})

    async def _health(self, request: Request) -> Response:
        return JSONResponse({"ok": True})

    async def _robots(self, request: Request) -> Response:
        return PlainTextResponse("User-agent: *\nDisallow: /\n")


class _Guarded:
    """Refuses long bodies, and sends the headers that keep addresses with tokens from leaking."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                named = {name.lower() for name, _ in message["headers"]}
                own = [(name.lower().encode(), value.encode()) for name, value in _HEADERS.items()]
                message["headers"] = [
                    *message["headers"],
                    *(pair for pair in own if pair[0] not in named),
                ]
            await send(message)

        length = dict(scope["headers"]).get(b"content-length", b"0")
        if not length.isdigit() or int(length) > MAX_BODY:
            return await PlainTextResponse("too long", 413)(scope, receive, guarded)
        return await self._app(scope, receive, guarded)
