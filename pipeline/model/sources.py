"""A place that is watched, what is asked of it, and what it lists."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.model.terms import DocType, Reuse

Certainty = Literal["confirmed", "likely", "guess"]
"""How sure somebody was that an address is the right one when they wrote it down."""


@dataclass(frozen=True, slots=True)
class Source:
    """A place that is watched: one table of the catalogue or of `sources.toml`.

    `every` is in seconds. `expect_rows` bounds how many rows one walk should list. `options` are
    the adapter's own keys. A source whose `certainty` is not "confirmed" first has to prove itself.
    `seen` is when the address was last known to be there (year, month or day) and `note` how, or
    why the source is off. `region` names the file of the catalogue that it comes from and `file`
    the file of the user's that has a table for it; "" where there is none.
    """

    id: str
    kind: str
    url: str
    every: int
    publisher: str = ""
    local_area: str | None = None
    doc_type: DocType | None = None
    expect_rows: tuple[int, int] | None = None
    reuse: Reuse = Reuse.QUOTE
    enabled: bool = True
    certainty: Certainty = "confirmed"
    options: Mapping[str, str | int | bool] = field(default_factory=dict)
    seen: str = ""
    note: str = ""
    region: str = field(default="", compare=False)
    file: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Request:
    """A page that an adapter asks for. `role` tells the adapter, when the answer comes, what it had
    asked for.
    """

    url: str
    role: str = "listing"


@dataclass(frozen=True, slots=True)
class Response:
    """A page as it arrived: `url` is the final address, `body` is decoded from transfer encodings,
    `headers` are lower case.

    `asked` are the headers of the request that it answers.
    """

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    asked: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listing:
    """What a feed or page says about one publication.

    `source_ref` is the publisher's own key for it where there is one (guid, file number). `kind` is
    the site's label as it stands ("Area SEND full inspection"). `published` is day-first-parsed ISO
    (date or UTC time), None when not stated. `publisher` and `local_area` (GSS code) are set where
    the listing itself names whose publication it is.
    """

    url: str
    title: str
    source_ref: str
    published: str | None = None
    summary: str = ""
    kind: str = ""
    publisher: str = ""
    local_area: str | None = None


@dataclass(frozen=True, slots=True)
class ListingPage:
    """What an adapter read from one page: publications listed, pages to read next, and how many
    rows the site promised.

    `rows` counts all rows that the page holds, also those that are no publications (providers, for
    example); `promised` is the total that the site states for the whole listing. `problems` are
    things a person should know, in words; `unknown` are (field, value) pairs that the vocabulary of
    this kind of site lacks: kept all the same, and asked about.
    """

    listings: tuple[Listing, ...] = ()
    next: tuple[Request, ...] = ()
    rows: int = 0
    promised: int | None = None
    problems: tuple[str, ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()
