"""What the core asks of the world: adapters, the fetcher, the clock, notifiers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from pipeline.model.bulletins import Bulletin
from pipeline.model.sources import ListingPage, Request, Response, Source


class Clock(Protocol):
    """Where `now` comes from: an aware UTC datetime."""

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        ...


class Adapter(Protocol):
    """One kind of site: says what to ask for and reads the answer; it never asks itself.

    An adapter is a module of `pipeline.sources` (its name is the `kind` of `sources.toml`, hyphens
    for underscores) with these two functions, `OPTIONS`, the keys a source table may have beyond
    the common ones, and `EXPECTS`, what one walk yields.

    It may have two more, which are looked up by name (`getattr(adapter, "archive", None)`):

    `archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]` names
    the first pages of a walk over everything that the site published between two days (both
    included; None is no limit). Their answers are read by `read`, whose `next` leads on to the
    listing's end. Listings outside of the days may come too: who asks leaves them out. The requests
    have a `role` that begins with "archive" and carries what going on needs ("archive:2016-05-01").

    `recognises(response: Response) -> str | None` says, of a page that somebody names, what a
    source's `url` should be if the page shows this kind of site or is itself such a listing or
    feed; None when it does not.
    """

    OPTIONS: Mapping[str, type]

    def first(self, source: Source) -> tuple[Request, ...]:
        """The pages with which a walk begins."""
        ...

    def read(self, source: Source, request: Request, response: Response) -> ListingPage:
        """Publications and further pages in one answered page; raises UnexpectedShape when it is
        not what this kind of site sends.
        """
        ...


class Fetcher(Protocol):
    """Polite HTTP: one request a host at a time, delays, limits, robots.txt, guarded addresses."""

    async def get(
        self,
        url: str,
        *,
        source: str = "",
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> Response:
        """The answer to a (conditional) GET, redirects followed; status is 200 or 304, else
        Unreachable or Refused is raised.
        """
        ...


@runtime_checkable
class Notifier(Protocol):
    """One channel. A module of `notifiers` with `NAME` and `build(settings, data)`, which returns
    this.

    `side_by_side`: each address is a destination of its own, so that one that is slow holds up no
    other; else all messages of the channel are handed over one after another.
    """

    name: str
    side_by_side: bool

    def refuses(self, address: str) -> str | None:
        """Why `address` cannot be one of this channel's, in words; None when it can."""
        ...

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The message's bytes, from its arguments alone: same arguments, same bytes."""
        ...

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Hand the message over; raises DeliveryLater or DeliveryRefused."""
        ...


@dataclass(frozen=True, slots=True)
class SendHooks:
    """What is done while a message is handed over, called once each, in the order of the fields.

    `before`: when all is sent but what makes the other side accept it, which is not sent when
    `before` raises; `after`: while the answer is awaited; it raises nothing.
    """

    before: Callable[[], None]
    after: Callable[[], None]


@runtime_checkable
class PersistentChannel(Protocol):
    """A channel that keeps a connection from message to message, and has time for something else
    while one is read.
    """

    async def send_in_turn(self, payload: bytes, address: str, key: str, turn: SendHooks) -> None:
        """As `Notifier.send`, and `turn` meanwhile; its errors are raised on."""
        ...

    async def end(self) -> None:
        """Give up what is kept for further messages."""
        ...


class LanguageModel(Protocol):
    """A model that answers one question in words; what it says is believed by nobody."""

    @property
    def name(self) -> str:
        """What the model is called, as the settings name it."""
        ...

    async def ask(self, system: str, prompt: str, schema: Mapping[str, Any]) -> str:
        """Its answer, JSON of that schema as far as it can be held to one; raises NotSummarised,
        always within a set time.
        """
        ...


class Blobs(Protocol):
    """The archive of fetched bytes by SHA-256."""

    def put(self, body: bytes) -> str:
        """Keeps `body`, once; its SHA-256 in hexadecimal digits."""
        ...

    def get(self, sha256: str) -> bytes:
        """The archived bytes. Raises StorageError when they are not there."""
        ...

    def path(self, sha256: str) -> Path:
        """Where those bytes lie, or would."""
        ...
