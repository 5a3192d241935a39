"""Sources, their pages and walks, and hosts, as the store returns them.

Moments are UTC ISO 8601 text ending in `Z`, dates `PartialDate` text; what is not stored is None.
"""

from collections.abc import Mapping
from typing import TypedDict

import msgspec

from pipeline.model.health import History, UsualRows
from pipeline.model.sources import Certainty, Request
from pipeline.model.terms import (
    DocType,
    Reuse,
    WalkKind,
)


class SourceRow(msgspec.Struct, frozen=True, kw_only=True):
    """A source as configured, and its state.

    `every` is in seconds. `state` is "new", "probation", "ok", "failing", "refused" or "suspect",
    since `state_since`; `cause` is one word for what is wrong, which `reason` and `fix` explain.
    `told_*` is what operators know, `accepted` the cause that a person accepted.
    """

    id: str
    kind: str
    url: str
    publisher: str
    local_area: str | None
    doc_type: DocType | None
    every: int
    reuse: Reuse
    enabled: bool
    added_at: str
    first_polled_at: str | None
    last_polled_at: str | None
    last_ok_at: str | None
    next_due_at: str | None
    not_before: str | None
    failures: int
    rows: int | None
    promised: int | None
    state: str
    reason: str
    certainty: Certainty
    state_since: str | None
    cause: str
    fix: str
    good_rounds: int
    usual: UsualRows
    accepted: str | None
    acknowledged_at: str | None
    acknowledged_note: str
    told_state: str | None
    told_at: str | None

    @property
    def history(self) -> History:
        """What the next round is judged against."""
        return History(self.state, self.good_rounds, self.usual, self.accepted)

    @property
    def public(self) -> bool:
        """Whether anybody can read it. Pages and files show no other, such as a mailbox."""
        return self.url.startswith(("https://", "http://"))

    @property
    def due_at(self) -> str:
        """When it is to be polled next, no sooner than its site asked; "" for at once."""
        return max(self.next_due_at or "", self.not_before or "")


class SourceColumns(TypedDict, total=False):
    """The columns of a source that a walk changes."""

    first_polled_at: str
    last_polled_at: str
    last_ok_at: str
    next_due_at: str
    not_before: str | None
    failures: int
    rows: int
    promised: int | None
    state: str
    reason: str
    state_since: str
    cause: str
    fix: str
    good_rounds: int
    usual: UsualRows
    accepted: None
    acknowledged_at: None
    acknowledged_note: str


class PageRow(msgspec.Struct, frozen=True, kw_only=True):
    """A listing page: validators, hash of its body, numbers of rows, and the pages it led to.

    A hash of "" means that the page has to be read in full.
    """

    source_id: str
    url: str
    etag: str | None
    last_modified: str | None
    body_sha256: str | None
    next: tuple[Request, ...]
    rows: int
    promised: int | None
    checked_at: str


class Remembered(msgspec.Struct, frozen=True):
    """What the store remembers of a source: its row (None if new) and its pages by address."""

    state: SourceRow | None
    pages: Mapping[str, PageRow]


class WalkRow(msgspec.Struct, frozen=True, kw_only=True):
    """A walk over a source's whole listing between two dates, with its `counts` by name."""

    id: int
    kind: WalkKind
    source_id: str
    since: str | None
    until: str | None
    started_at: str
    finished_at: str | None
    counts: Mapping[str, int]


class WalkPageRow(msgspec.Struct, frozen=True):
    """A page that a walk still has to read, and how often that has failed."""

    seq: int
    url: str
    role: str
    tries: int


class Failure(msgspec.Struct, frozen=True):
    """An address that could not be fetched or read, and why."""

    url: str
    error: str


class HostRow(msgspec.Struct, frozen=True):
    """A host's pauses, as the moments when they end ("" for none), and its failures in a row."""

    held_until: str
    failures: int
    rests_until: str


class RobotsRow(msgspec.Struct, frozen=True):
    """What a site answered for robots.txt, and when."""

    status: int
    body: str
    asked_at: str
