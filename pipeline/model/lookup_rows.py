"""What people look up, as the store returns it: issues, messages and search hits.

Moments are UTC ISO 8601 text ending in `Z`, dates `PartialDate` text; what is not stored is None.
"""

from dataclasses import dataclass
from typing import Literal

from pipeline.model.documents import PartialDate
from pipeline.model.terms import (
    DocType,
    Frequency,
    Label,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueRow:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRow:
    """A message owed or sent; `due_at` is "" if it need not wait."""

    key: str
    kind: str
    rhythm: Frequency | None
    state: Literal["pending", "sent", "parked"]
    sent_at: str | None
    due_at: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriberRow:
    """An address as stored; see `pipeline.model.subscribers`."""

    id: str
    channel: str
    address: str
    role: str
    state: str
    confirmed_at: str | None
    consent: str
    paused: int
    paused_until: str | None
    created_at: str
    rests_until: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldMessage:
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


@dataclass(frozen=True, slots=True)
class Held:
    """Everything stored about an address."""

    subscriber: SubscriberRow
    messages: tuple[HeldMessage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationHit:
    """A publication whose title or text matches a search."""

    id: str
    url: str
    title: str
    publisher: str
    published_on: PartialDate | None
    label: Label | None
    doc_type: DocType | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """A recorded publication about an inspection, and when it became news.

    `at` is None for one that was stored without notifying anybody.
    """

    id: str
    inspection_id: str
    area: str
    published_on: PartialDate | None
    at: str | None
