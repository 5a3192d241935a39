"""What people look up: issues, messages, findings, inspections and publications in a row each.

Moments are UTC ISO 8601 text ending in `Z`, dates `PartialDate` text, areas GSS codes; what is not
stated is None.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Literal, NamedTuple

import msgspec

from pipeline.model.documents import PartialDate
from pipeline.model.terms import (
    QUOTED,
    QUOTED_LENGTH,
    UNREPEATED,
    DocType,
    FindingKind,
    Framework,
    Frequency,
    Label,
    Outcome,
    Reuse,
    StatedBy,
    Visit,
    Voice,
)


class IssueRow(msgspec.Struct, frozen=True, kw_only=True):
    """A question or fault for a person.

    There is one per kind and subject, seen `times` times since `opened_at`; `told_at` is when
    operators were told.
    """

    id: str
    kind: str
    subject: str
    message: str
    state: Literal["open", "closed"]
    opened_at: str
    seen_at: str
    times: int
    closed_at: str | None
    note: str
    told_at: str | None


class DeliveryRow(msgspec.Struct, frozen=True, kw_only=True):
    """A message owed or sent; `due_at` is "" if it need not wait."""

    key: str
    kind: str
    rhythm: Frequency | None
    state: Literal["pending", "sent", "parked"]
    sent_at: str | None
    due_at: str
    error: str


class SubscriberRow(msgspec.Struct, frozen=True, kw_only=True):
    """An address as stored; see `pipeline.model.subscribers`."""

    id: str
    channel: str
    address: str
    role: str
    state: str
    confirmed_at: str | None
    consent: str
    paused: bool
    paused_until: str | None
    created_at: str
    rests_until: str | None


class HeldMessage(msgspec.Struct, frozen=True, kw_only=True):
    """A message owed or sent, with the ids of the publications in it."""

    id: str
    key: str
    kind: str
    rhythm: Frequency | None
    state: str
    created_at: str
    sent_at: str | None
    error: str
    subject: str
    publications: tuple[str, ...]


class Held(msgspec.Struct, frozen=True):
    """Everything stored about an address."""

    subscriber: SubscriberRow
    messages: tuple[HeldMessage, ...]


class PublicationHit(msgspec.Struct, frozen=True, kw_only=True):
    """A publication whose title or text matches a search."""

    id: str
    url: str
    title: str
    publisher: str
    published_on: PartialDate | None
    label: Label | None
    doc_type: DocType | None


class Arrival(msgspec.Struct, frozen=True):
    """A recorded publication about an inspection, and when it became news.

    `at` is None for one that was stored without notifying anybody.
    """

    id: str
    inspection_id: str
    area: str
    published_on: PartialDate | None
    at: str | None


class Facet(StrEnum):
    """What findings can be narrowed down and counted by; the value is the name in an address."""

    AREA = "area"
    REGION = "region"
    THEME = "theme"
    KIND = "kind"
    OUTCOME = "outcome"
    FRAMEWORK = "framework"
    VISIT = "visit"
    DOC_TYPE = "doc_type"
    RESPONSIBLE = "responsible"
    STATED_BY = "stated_by"
    VOICE = "voice"
    YEAR = "year"


class Order(StrEnum):
    """The order of a list of findings: by date of publication, or by how well words match."""

    NEWEST = "newest"
    BEST = "best"


class FindingFilter(msgspec.Struct, frozen=True):
    """Which findings are asked for.

    `words` are matched by their stems. Of each facet's values any may hold; all facets must.
    `since` and `until` are days of publication, both included. Unless a voice is chosen, what is
    told again is left out, so that everything counts once.
    """

    words: str = ""
    chosen: Mapping[Facet, tuple[str, ...]] = {}
    since: str | None = None
    until: str | None = None

    @property
    def usual_order(self) -> Order:
        """The best match first where words are given, else the newest."""
        return Order.BEST if self.words else Order.NEWEST

    def allows(self, facet: Facet, *values: str | None) -> bool:
        """Whether a facet that has these values is one of those asked for, or none is chosen."""
        return facet not in self.chosen or any(each in self.chosen[facet] for each in values)

    def covers(self, day: str | None) -> bool:
        """Whether a day of publication is among those asked for; None where it is not known."""
        return (not self.since or (day or "") >= self.since) and (
            not self.until or (day is not None and day <= self.until)
        )

    @property
    def demands(self) -> Mapping[Facet, tuple[str, ...]]:
        """The values of each facet of which one must hold, with what holds if none is chosen."""
        return {Facet.VOICE: UNREPEATED, **self.chosen}

    def without(self, facet: Facet) -> "FindingFilter":
        """The same with every value of one facet."""
        left = {name: values for name, values in self.chosen.items() if name is not facet}
        if facet is Facet.VOICE:
            left[facet] = tuple(Voice)
        return FindingFilter(self.words, left, self.since, self.until)


class FindingKey(msgspec.Struct, frozen=True, kw_only=True):
    """A finding's number in the store, its day of publication, and its values of each facet."""

    seq: int
    published_on: PartialDate | None
    facets: Mapping[Facet, tuple[str, ...]]


class FindingRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A finding with its place, its publication and its inspection.

    `voice` says whose telling of the inspection it is. `start` and `end` are code points of the
    stored text `text_id`; `themes` has the main one first;
    `responsible` names the bodies that must act, as the document does. `in_few` says whether it is
    among the few passages of its publication that may be quoted where not all may.
    """

    seq: int
    id: str
    kind: FindingKind
    stated_by: StatedBy
    voice: Voice
    quote: str
    section: str
    page: int
    start: int
    end: int
    text_id: str
    themes: tuple[str, ...]
    responsible: tuple[str, ...]
    area: str | None
    inspection_id: str | None
    framework: Framework | None
    visit: Visit | None
    outcome: Outcome | None
    started: PartialDate | None
    ended: PartialDate | None
    publication_id: str
    url: str
    title: str
    publisher: str
    published_on: PartialDate | None
    doc_type: DocType | None
    reuse: Reuse
    in_few: bool


class FormerFinding(msgspec.Struct, frozen=True):
    """A finding that is stored no more: its publication, and the finding that has its words now."""

    publication_id: str
    now: str | None


class InspectionRecord(msgspec.Struct, frozen=True, kw_only=True):
    """An inspection in one row: what is known of it, and how much is stored about it.

    `findings` counts what inspectors found, each statement once.
    """

    id: str
    area: str
    framework: Framework | None
    visit: Visit | None
    started: PartialDate | None
    ended: PartialDate | None
    outcome: Outcome | None
    outcome_quote: str | None
    published_on: PartialDate | None
    publications: int
    findings: int


class PublicationRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A publication about inspections in one row; `areas` are GSS codes, empty if not known."""

    seq: int
    id: str
    url: str
    title: str
    publisher: str
    published_on: PartialDate | None
    first_seen: str
    label: Label | None
    doc_type: DocType | None
    reuse: Reuse
    areas: tuple[str, ...]
    findings: int


class FindingPage(msgspec.Struct, frozen=True):
    """Some findings of a list; `total` is exact unless `bounded`, then it is the least number.

    `next` continues the list where this page ends; None at its end. `compared` is how many of the
    findings that match the words, the last stored, were compared to say which match best; None
    where all were, or the order is another.
    """

    findings: Sequence[FindingRecord]
    total: int
    bounded: bool
    next: str | None
    compared: int | None = None


FacetCounts = Mapping[Facet, Mapping[str, int]]
"""How many findings have each value of each facet, the facet's own choice left out of account."""


class Passage(NamedTuple):
    """A passage of a publication of which few may be quoted."""

    id: str
    quote: str
    kind: FindingKind
    is_repeat: bool
    """Whether another publication, the report where it is held, tells it of the same inspection."""
    is_outcome: bool
    """Whether it is the sentence that states the outcome, which is told in other words anyhow."""


FORMAL = (FindingKind.PRIORITY_ACTION, FindingKind.AREA_FOR_IMPROVEMENT)
"""What inspectors set as actions or improvements."""


def few_of(passages: Iterable[Passage]) -> dict[str, str]:
    """The few short passages, by id, of a publication's that are given in the order of its text.

    What inspectors set comes first, the sentence of the outcome last; else praise and anything else
    take turns. What is told again stands in the report that it is from, and leaves its place to
    what happened since.
    """
    before: Counter[bool] = Counter()
    ranked = []
    for place, each in enumerate(passages):
        if len(each.quote) <= QUOTED_LENGTH and not each.is_repeat:
            praise = each.kind is FindingKind.STRENGTH
            turn = each.is_outcome, each.kind not in FORMAL, before[praise], place
            ranked.append((turn, each))
            before[praise] += not (each.is_outcome or each.kind in FORMAL)
    return {each.id: each.quote for _, each in sorted(ranked)[:QUOTED]}


def states(outcome_quote: str | None, quote: str) -> bool:
    """Whether a passage is the sentence that states the outcome of its inspection, or in it."""
    return bool(outcome_quote) and (quote in str(outcome_quote) or str(outcome_quote) in quote)
