"""What the core needs from outside: adapters, the fetcher, the clock, notifiers."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
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
    """One kind of site: says what to request and reads the response, but never fetches itself.

    An adapter is a module of `pipeline.sources` (its name is the `kind` of `sources.toml`, hyphens
    for underscores) with these two functions, `OPTIONS`, the keys a source table may have beyond
    the common ones, `EXPECTS`, what one walk yields, and `GENERAL`, whether its listings hold
    publications about any subject, so that titles decide what is worth fetching.

    It may have more, which are looked up by name (`getattr(adapter, "archive", None)`):

    `archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]` names
    the first pages of a walk over everything that the site published between two days (both
    included; None is no limit). Their responses are read by `read`, whose `next` leads on to the
    listing's end. Listings outside these days may be included: the caller leaves them out. The
    requests have a `role` that begins with "archive" and carries what is needed to continue
    ("archive:2016-05-01").

    `urn_of(request: Request) -> str` returns the Ofsted URN of the area whose page is requested, ""
    for other pages, on a site that has a page for each area: the service asks for a page the more
    often the likelier it is to have news (`pipeline.ingestion.likelihood`).

    `recognises(response: Response) -> str | None` returns, for a page that somebody names, the
    `url` of a source if the page shows this kind of site or is itself such a listing or feed; None
    otherwise.
    """

    OPTIONS: Mapping[str, type]
    GENERAL: bool

    def first(self, source: Source) -> tuple[Request, ...]:
        """The first pages of a walk."""
        ...

    def read(self, source: Source, request: Request, response: Response) -> ListingPage:
        """Publications and further pages in one response.

        Raises UnexpectedShape when it is not what this kind of site sends.
        """
        ...


class Fetcher(Protocol):
    """Polite HTTP: one request per host at a time, delays, limits, robots.txt, guarded
    addresses.
    """

    async def get(
        self,
        url: str,
        *,
        source: str = "",
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> Response:
        """The response to a (conditional) GET after redirects, with status 200 or 304.

        Raises Unreachable or Refused for anything else.
        """
        ...


@runtime_checkable
class Notifier(Protocol):
    """One channel: a module of `notifiers` with `NAME` and `build(settings, data)`, returning this.

    `side_by_side`: each address is its own destination, so that a slow one holds up no other;
    otherwise all messages of the channel are sent one after another.
    """

    name: str
    side_by_side: bool

    def refuses(self, address: str) -> str | None:
        """Why `address` cannot be used with this channel, in words; None when it can."""
        ...

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The message's bytes, from its arguments alone: same arguments, same bytes."""
        ...

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Sends the message. Raises DeliveryLater or DeliveryRefused."""
        ...


@runtime_checkable
class Doubting(Protocol):
    """A channel whose messages say so if they may have been handed over before."""

    def doubt(self, address: str, key: str) -> None:
        """Makes the next try of this message say that it may be a duplicate."""
        ...

    def doubts(self, address: str, key: str) -> bool:
        """Whether the last try of this message got no answer, so that it may have arrived."""
        ...


@dataclass(frozen=True, slots=True)
class SendHooks:
    """Called while a message is being sent, once each, in the order of the fields.

    `before`: when everything is sent except what makes the other side accept it, which is withheld
    if `before` raises; `after`: while the answer is awaited; it raises nothing.
    """

    before: Callable[[], None]
    after: Callable[[], None]


@runtime_checkable
class PersistentChannel(Protocol):
    """A channel that keeps its connection between messages and allows other work while it waits."""

    async def send_in_turn(self, payload: bytes, address: str, key: str, turn: SendHooks) -> None:
        """As `Notifier.send`, calling `turn` meanwhile; its errors propagate."""
        ...

    async def end(self) -> None:
        """Closes what is kept open for further messages."""
        ...


class LanguageModel(Protocol):
    """A model that answers one question in words; its answers are never trusted unchecked."""

    @property
    def name(self) -> str:
        """The model's name, as in the settings."""
        ...

    async def ask(self, system: str, prompt: str, schema: Mapping[str, Any]) -> str:
        """Its answer: JSON of that schema, as far as the model can be held to one.

        Raises NotSummarised, always within a set time.
        """
        ...


class Blobs(Protocol):
    """The archive of fetched bytes by SHA-256. Every method raises ArchiveAway if it is on a server
    that cannot be asked.
    """

    def put(self, body: bytes, *, looked: bool = False) -> str:
        """Stores `body` and returns its SHA-256 in hexadecimal digits; storing it again does
        nothing, unless what is stored is damaged. Who has `looked` knows that it is not whole
        there.
        """
        ...

    def get(self, sha256: str) -> bytes:
        """The archived bytes. Raises BytesLost if they are missing or damaged."""
        ...

    def whole(self, sha256: str) -> bool:
        """Whether these bytes are archived, undamaged."""
        ...

    def file(self, sha256: str) -> AbstractContextManager[Path]:
        """A file with those bytes, for as long as the block runs; whoever reads it checks them.

        Raises BytesLost where no file can be made.
        """
        ...

    def delete(self, sha256: str) -> int:
        """Deletes those bytes; how many there were."""
        ...

    def check(self) -> None:
        """Asks whether it can be used, changing nothing. Raises StorageError for a folder that
        cannot be written.
        """
        ...

    def where(self, sha256: str) -> str:
        """Where those bytes are or would be, for people."""
        ...
