"""The tables under /data, shown by Datasette over a copy that holds nothing but public tables.

Datasette comes with the extra `explore`; without it, the page there says so.
"""

import asyncio
from collections.abc import Awaitable, Callable
from importlib.resources import files
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import unquote

from litestar.exceptions import HTTPException, NotFoundException
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from pipeline.exports.dictionary import dictionary
from pipeline.log import Log
from storage.public_copy import QUERIES

AGAIN_SECONDS = 3600.0
"""The least time between two copies."""
FACETS = {
    "findings": ["voice", "kind", "main_theme", "outcome"],
    "inspections": ["framework", "visit", "outcome"],
    "publications": ["doc_type"],
    "actions": ["kind", "speaker", "judgement"],
    "areas": ["region", "latest_outcome"],
    "sources": ["state", "kind"],
}
HEADERS = [
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action"
        b" 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
]
"""Datasette's pages have inline styles, and work without their scripts."""
log = Log()


class Explore:
    """The application under /data.

    `make` writes the copy; it is called when the tables are first asked for, and again, at most
    once an hour, when `state_of` has changed since. Until the first copy is there the answer is
    503.
    """

    def __init__(
        self, path: Path, make: Callable[[Path], Awaitable[None]], state_of: Callable[[], str]
    ) -> None:
        self._path, self._make, self._state_of = path, make, state_of
        self._app: ASGIApp | None = None
        self._state, self._rests_until = "", 0.0
        self._task: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request below /data/. Raises HTTPException for what is not there (yet)."""
        self._renew()
        path = scope["raw_path"].partition(b"?")[0].removeprefix(b"/data")
        if not path:
            return await _moved(send)
        if path.startswith(b"/-/") and not path.startswith(b"/-/static/"):
            raise NotFoundException("We show nothing of the machine.")
        if self._app is None:
            words = "The tables are being copied. Please try again in a minute."
            raise HTTPException(words, status_code=503, headers={"Retry-After": "20"})
        below: Any = {**scope, "path": unquote(path), "raw_path": path}

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *HEADERS]
            await send(message)

        return await self._app(below, receive, sending)

    async def made(self) -> None:
        """Returns when no copy is being made."""
        if self._task is not None:
            await asyncio.wait([self._task])

    def _renew(self) -> None:
        if self._task is not None and not self._task.done():
            return
        state = self._state_of()
        if state != self._state and monotonic() >= self._rests_until:
            self._rests_until = monotonic() + AGAIN_SECONDS
            self._task = asyncio.ensure_future(self._copy(state))
            self._task.add_done_callback(_logged)

    async def _copy(self, state: str) -> None:
        await self._make(self._path)
        self._app, self._state = shown(self._path), state


def _logged(task: "asyncio.Task[None]") -> None:
    """Whatever went wrong with a copy costs only these pages."""
    if not task.cancelled() and (fault := task.exception()):
        log.error("the tables were not copied", reason=f"{type(fault).__name__}: {fault}")


def shown(path: Path) -> ASGIApp:
    """Datasette over the copy; visitors write no SQL, as it would share the service's processor."""
    import datasette.app

    from web import wrong_orders

    # it would print every refusal with all local values
    datasette.handle_exception.rich = None
    if not datasette.app.pm.is_registered(wrong_orders):
        datasette.app.pm.register(wrong_orders)
    made = datasette.app.Datasette(
        immutables=[str(path)],
        metadata=metadata(path.stem),
        template_dir=str(files("web") / "templates" / "tables"),
        settings={
            "base_url": "/data/",
            "default_allow_sql": False,
            "allow_download": False,
            "allow_facet": True,
            "suggest_facets": False,
            "default_page_size": 20,
            "max_returned_rows": 1000,
            "sql_time_limit_ms": 1000,
            "facet_time_limit_ms": 500,
            "num_sql_threads": 1,
            "max_csv_mb": 10,
        },
    )
    app: ASGIApp = made.app()
    return app


def metadata(database: str) -> dict[str, Any]:
    """Titles, descriptions, licence, facets and ready-made queries, from the data dictionary."""
    tables = {
        table.name: {
            "description": f"A row is {table.meaning}.",
            "columns": {name: meaning for name, _, meaning in table.columns},
            "facets": FACETS[table.name],
            "sort_desc" if table.name in _NEWEST else "sort": _NEWEST.get(
                table.name, table.columns[0][0]
            ),
        }
        for table in dictionary()
    }
    return {
        "title": "SEND inspections: the tables",
        "description": "What the pages show, as tables. Each row names its licence.",
        "license": "Open Government Licence v3.0 for words of public bodies; others quoted briefly",
        "license_url": (
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
        ),
        "databases": {database: {"tables": tables, "queries": QUERIES}},
    }


_NEWEST = dict.fromkeys(("findings", "inspections", "publications"), "published_on")


async def _moved(send: Send) -> None:
    headers = [(b"location", b"/data/")]
    await send({"type": "http.response.start", "status": 308, "headers": headers})
    await send({"type": "http.response.body", "body": b"", "more_body": False})
