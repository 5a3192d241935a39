"""A watched source, the requests made to it, and what it lists."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.addresses import canonical_address, parts_of, versioned
from pipeline.model.terms import DocType, Reuse

Certainty = Literal["confirmed", "likely", "guess"]
"""How sure somebody was that an address is the right one when they wrote it down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A watched source: one table of the catalogue or of `sources.toml`.

    `every` is in seconds. `expect_rows` is how many rows, from fewest to most, one walk should
    list. `options` are the adapter's own keys. A source whose `certainty` is not "confirmed" starts
    on probation. `seen` is when the address was last known to work (year, month or day); `note`
    says how that is known, or why the source is off. `region` names the catalogue file that it
    comes from, and `file` the user's file that has a table for it; "" where there is none.
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
    options: Mapping[str, str | int | bool | tuple[str, ...]] = field(default_factory=dict)
    seen: str = ""
    note: str = ""
    region: str = field(default="", compare=False)
    file: str = field(default="", compare=False)


def by_host(sources: Iterable[Source]) -> list[list[Source]]:
    """The sources of each host, in the order given."""
    hosts: dict[str, list[Source]] = {}
    for source in sources:
        hosts.setdefault(parts_of(source.url).netloc, []).append(source)
    return list(hosts.values())


@dataclass(frozen=True, slots=True)
class Request:
    """A page that an adapter asks for; `role` reminds it what for when the response comes.

    `once`: it is asked for when the page that names it has changed, not in every walk.
    """

    url: str
    role: str = "listing"
    once: bool = False


@dataclass(frozen=True, slots=True)
class Response:
    """A page as received: `url` is the final address, `body` is decoded from transfer encodings.

    `headers` have lower-case names. `asked` are the headers of the request.
    """

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    asked: Mapping[str, str] = field(default_factory=dict)

    @property
    def content_type(self) -> str:
        """The type as declared, with its parameters; "" if none is declared."""
        return self.headers.get("content-type", "")

    @property
    def media_type(self) -> str:
        """The declared type without its parameters, in lower case; "" if none is declared."""
        return self.content_type.partition(";")[0].strip().lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a feed or page says about one publication.

    `source_ref` is the publisher's own key for it where there is one (guid, file number). `kind` is
    the site's label, unchanged ("Area SEND full inspection"). `published` is an ISO date or UTC
    time, parsed day first, or None when not stated. `publisher` and `local_area` (GSS code) are set
    where the listing itself names the publisher. `version` tells apart what a site publishes under
    one address as news of its own: the updates of a page, the events of a decision. `revised` says
    that `published` is the date of the latest change rather than of publication; `date_doubt` why a
    stated date is not believed.
    """

    url: str
    title: str
    source_ref: str
    published: str | None = None
    summary: str = ""
    kind: str = ""
    publisher: str = ""
    local_area: str | None = None
    version: str = ""
    revised: bool = False
    date_doubt: str = ""

    @property
    def ref(self) -> str:
        """The key by which its source lists it: the publisher's own, else its address."""
        return self.source_ref or self.url

    @property
    def address(self) -> str:
        """What identifies the document: its canonical address, and its version if it has one."""
        return versioned(canonical_address(self.url), self.version)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingPage:
    """What an adapter read from one page: publications, further pages to read, and row counts.

    `rows` counts all rows on the page, including those that are not publications (providers, for
    example); `promised` is the total that the site states for the whole listing. `problems` are
    messages for a person; `unknown` are (field, value) pairs that the vocabulary for this kind of
    site lacks, kept and raised as issues.
    """

    listings: tuple[Listing, ...] = ()
    next: tuple[Request, ...] = ()
    rows: int = 0
    promised: int | None = None
    problems: tuple[str, ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()
