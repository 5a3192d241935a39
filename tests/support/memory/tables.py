"""The tables of the store in memory, and its transactions, which restore them on failure."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from pipeline.model.bulletins import Bulletin
from pipeline.model.documents import Classification, LocalArea, Text
from pipeline.model.events import NewEvent
from pipeline.model.health import Delay, DelayRow, Lane, LaneRow, ProfileMemory
from pipeline.model.inspections import (
    Finding,
    Forecast,
    Inspection,
    InspectionFacts,
    Noticed,
    Summary,
)
from pipeline.model.lookup_rows import IssueRow
from pipeline.model.publication_rows import (
    AnswerRow,
    CheckRow,
    DocumentRow,
    LinkAnswer,
    ListingRow,
    PublicationRow,
    ReanalysisRow,
)
from pipeline.model.source_rows import HostRow, PageRow, RobotsRow, SourceRow, WalkRow
from pipeline.model.sources import Listing
from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import Frequency
from pipeline.ports.transactions import Turn
from tests.support.rows import replace

AT_ONCE = ""


@dataclass(frozen=True)
class Work:
    """Something owed: a task or a message, with its lease and what came of it."""

    state: str = "pending"
    attempts: int = 0
    failures: int = 0
    due_at: str = AT_ONCE
    lease_until: str = ""
    error: str = ""

    def due(self, now: str) -> bool:
        return self.state == "pending" and self.due_at <= now and self.lease_until <= now

    def leased(self, until: str) -> "Work":
        return replace(self, lease_until=until, attempts=self.attempts + 1)

    def done(self, state: str) -> "Work":
        return replace(self, state=state, lease_until="", error="")

    def failed(self, error: str, due_at: str | None) -> "Work":
        return replace(
            self,
            failures=self.failures + 1,
            error=error,
            lease_until="",
            due_at=self.due_at if due_at is None else due_at,
            state="parked" if due_at is None else "pending",
        )


@dataclass(frozen=True)
class Logged:
    event: NewEvent
    at: str


@dataclass(frozen=True)
class Owed:
    """A task of an event."""

    event: int
    handler: str
    rank: int
    work: Work


@dataclass(frozen=True)
class Message:
    subscriber: str
    key: str
    bulletin: Bulletin
    told: tuple[tuple[str, str], ...]
    rhythm: Frequency | None
    created_at: str
    work: Work
    sent_at: str | None = None
    unsure: bool = False
    outages: tuple[tuple[str, str, bool], ...] = ()
    words: tuple[str | None, ...] = ()


@dataclass(frozen=True)
class Person:
    """A subscriber without interests, and until when a webhook asked for a rest."""

    subscriber: Subscriber
    rests_until: str = ""


@dataclass(frozen=True)
class Wish:
    subscriber: str
    interest: Interest


@dataclass(frozen=True)
class Analysis:
    text_id: str
    found: Classification
    facts: tuple[InspectionFacts, ...] = ()


@dataclass(frozen=True)
class Record:
    inspection: Inspection
    merged_into: str | None = None


@dataclass(frozen=True)
class Place:
    """Which inspection of an area a publication is about, and why."""

    inspection: str
    why: str


@dataclass(frozen=True)
class Said:
    finding: Finding
    text_id: str
    inspection: str | None


@dataclass(frozen=True)
class Page:
    row: PageRow
    seen: ProfileMemory | None


@dataclass(frozen=True)
class Listed:
    """A publication as one source lists it, by which key, and what is compared with later."""

    row: ListingRow
    ref: str
    signature: str


@dataclass(frozen=True)
class HeldListing:
    listing: Listing
    cause: str
    first_seen: str


@dataclass(frozen=True)
class WalkPage:
    """A page of a walk: still to be read, "done" or "failed"."""

    walk: int
    url: str
    role: str
    state: str = "pending"
    tries: int = 0
    error: str = ""


@dataclass(frozen=True)
class Sighting:
    """A publication as a walk saw it: the date listed, and whether it was new."""

    published: str | None
    new: bool


@dataclass
class State:
    """Everything stored; each table is a dictionary of frozen values."""

    events: dict[int, Logged] = field(default_factory=dict)
    tasks: dict[int, Owed] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    wishes: dict[str, Wish] = field(default_factory=dict)
    issues: dict[tuple[str, str], IssueRow] = field(default_factory=dict)
    areas: dict[str, LocalArea] = field(default_factory=dict)
    sources: dict[str, SourceRow] = field(default_factory=dict)
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)
    held: dict[tuple[str, str], HeldListing] = field(default_factory=dict)
    hosts: dict[str, HostRow] = field(default_factory=dict)
    robots: dict[str, RobotsRow] = field(default_factory=dict)
    publications: dict[str, PublicationRow] = field(default_factory=dict)
    listings: dict[tuple[str, str], Listed] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    documents: dict[str, DocumentRow] = field(default_factory=dict)
    texts: dict[str, Text] = field(default_factory=dict)
    analyses: dict[str, Analysis] = field(default_factory=dict)
    inspections: dict[str, Record] = field(default_factory=dict)
    places: dict[tuple[str, str], Place] = field(default_factory=dict)
    findings: dict[str, tuple[Said, ...]] = field(default_factory=dict)
    former_findings: dict[str, tuple[str, str]] = field(default_factory=dict)
    summaries: dict[str, Summary] = field(default_factory=dict)
    answers: dict[str, AnswerRow] = field(default_factory=dict)
    link_answers: dict[str, LinkAnswer] = field(default_factory=dict)
    reanalyses: dict[int, ReanalysisRow] = field(default_factory=dict)
    checks: dict[str, CheckRow] = field(default_factory=dict)
    changes: dict[int, Noticed] = field(default_factory=dict)
    walks: dict[int, WalkRow] = field(default_factory=dict)
    walk_pages: dict[int, WalkPage] = field(default_factory=dict)
    sightings: dict[tuple[int, str], Sighting] = field(default_factory=dict)
    told_before: dict[tuple[str, Frequency, str], str | None] = field(default_factory=dict)
    lanes: dict[Lane, LaneRow] = field(default_factory=dict)
    delays: dict[tuple[Delay, str], DelayRow] = field(default_factory=dict)
    forecasts: dict[tuple[str, str, str, str], Forecast] = field(default_factory=dict)
    asides: dict[str, InspectionFacts] = field(default_factory=dict)
    first_told: dict[str, str] = field(default_factory=dict)
    upkeeps: dict[str, None] = field(default_factory=dict)


class Tables:
    """The state, and the transactions that change it."""

    handlers: Mapping[str, Sequence[tuple[str, int]]] = {}

    def __init__(self) -> None:
        self.state = State()
        self._open = False

    @contextmanager
    def transaction(self, turn: Turn = "alone") -> Iterator[None]:
        assert not self._open, "transactions are not nested"
        before = State(**{name: dict(table) for name, table in vars(self.state).items()})
        self._open = True
        try:
            yield
        except BaseException:
            self.state = before
            raise
        finally:
            self._open = False


def key_of(*parts: str) -> str:
    """An id from few raw fields."""
    return "|".join(parts)


def finding_id(publication: str, found: Finding) -> str:
    """The id of a finding."""
    place = f"{found.span.start}:{found.span.end}"
    return key_of(publication, found.kind, found.stated_by, place)


def newest(state: State) -> int:
    """The id of the newest event, 0 when the log is empty."""
    return max(state.events, default=0)
