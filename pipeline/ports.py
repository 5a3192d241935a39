"""What the core asks of the world: adapters, the fetcher, the clock, notifiers. Implementations are built in `wiring`."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol, runtime_checkable

from pipeline.model import Bulletin, Request, Response, Source, Walk


class Clock(Protocol):
    """Where `now` comes from: an aware UTC datetime."""

    def now(self) -> datetime: ...


class Adapter(Protocol):
    """One kind of site: says what to ask for and reads the answer; it never asks itself.

    An adapter is a module of `pipeline.sources` (its name is the `kind` of `sources.toml`, hyphens for underscores) with
    these two functions, `OPTIONS`, the keys a source table may have beyond the common ones, and `EXPECTS`, what one walk yields.
    """

    OPTIONS: Mapping[str, type]

    def first(self, source: Source) -> tuple[Request, ...]:
        """The pages with which a walk begins."""
        ...

    def read(self, source: Source, request: Request, response: Response) -> Walk:
        """Publications and further pages in one answered page; raises UnexpectedShape when it is not what this kind of site sends."""
        ...


class Fetcher(Protocol):
    """Polite HTTP: one request a host at a time, delays, limits, robots.txt, guarded addresses."""

    async def get(
        self, url: str, *, source: str = "", etag: str | None = None, last_modified: str | None = None
    ) -> Response:
        """The answer to a (conditional) GET, redirects followed; status is 200 or 304, else Unreachable or Refused is raised."""
        ...


@runtime_checkable
class Notifier(Protocol):
    """One channel. A module of `notifiers` with `NAME` and `build(settings, data)`, which returns this."""

    name: str

    def refuses(self, address: str) -> str | None:
        """Why `address` cannot be one of this channel's, in words; None when it can."""
        ...

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The message's bytes, from its arguments alone: same arguments, same bytes."""
        ...

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Hand the message over; raises DeliveryLater or DeliveryRefused."""
        ...
