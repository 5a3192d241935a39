"""Publications as the store returns them: rows of tables and of named queries.

Moments are UTC ISO 8601 text ending in `Z`, dates `PartialDate` text; what is not stored is None.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypedDict

import msgspec

from pipeline.model.documents import Classification, PartialDate, Text
from pipeline.model.inspections import Concluded, InspectionFacts
from pipeline.model.terms import (
    DocType,
    Label,
    Origin,
    Reuse,
)

PublicationState = Literal[
    "discovered", "fetched", "read", "classified", "linked", "recorded", "ended", "review"
]
"""How far the flow has brought a publication."""


class PublicationRow(msgspec.Struct, frozen=True, kw_only=True):
    """A publication, with its source's kind, document type and reuse rule.

    `seq` numbers publications in the order of their discovery. `listed_area` is the GSS code that
    its listing or source states. `document_id` and `text_id` are its current ones, `words` a
    digest of what the text says, by which copies of it are known. `date_doubt` says which stated
    dates are not believed, and why. `speaks` says whether its headline or text speaks of
    a SEND inspection.
    """

    seq: int
    id: str
    source_id: str
    source_ref: str
    parent_id: str | None
    url: str
    title: str
    summary: str
    kind: str
    publisher: str
    listed_area: str | None
    published_on: PartialDate | None
    published_at: str | None
    date_doubt: str
    first_seen: str
    origin: Origin
    state: PublicationState
    reason: str
    label: Label | None
    doc_type: DocType | None
    score: float | None
    document_id: str | None
    text_id: str | None
    words: str | None
    speaks: bool
    source_kind: str
    source_doc_type: DocType | None
    reuse: Reuse

    @property
    def classified_as(self) -> DocType:
        """The type of document that it was classified as. Raises ValueError before that."""
        if self.doc_type is None:
            raise ValueError(f"publication {self.id} is not classified yet")
        return self.doc_type


@dataclass(frozen=True, slots=True, kw_only=True)
class AsRead:
    """A publication, its stored text, and the media type and last address of its document.

    `concluded` is what was concluded from it so far, None before it is classified; `answered` is
    whether a person was asked about it and answered.
    """

    row: PublicationRow
    text: Text
    media_type: str
    final_url: str
    concluded: tuple[Classification, tuple[InspectionFacts, ...]] | None
    answered: bool


class PublicationColumns(TypedDict, total=False):
    """The columns of a publication that the flow changes."""

    title: str
    summary: str
    kind: str
    listed_area: str
    published_on: PartialDate | None
    date_doubt: str
    origin: Origin
    state: PublicationState
    reason: str
    label: Label
    doc_type: DocType
    score: float
    document_id: str
    text_id: str
    words: str
    speaks: bool


class ListingRow(msgspec.Struct, frozen=True, kw_only=True):
    """How one source lists a publication."""

    source_id: str
    url: str
    title: str
    first_seen: str


class ListedAgain(msgspec.Struct, frozen=True, kw_only=True):
    """A listing of a known publication that is not as it was.

    `by_another`: by a source that had not listed it; `changed`: its address, title, date or kind is
    another than this source had given; `retitled`: no source had given this title.
    """

    publication: str
    by_another: bool
    changed: bool
    retitled: bool

    @property
    def says_more(self) -> bool:
        """Whether it differs in more than the key that its source gives it."""
        return self.by_another or self.changed or self.retitled


class Member(msgspec.Struct, frozen=True):
    """A publication about an inspection, and an explanation of why it belongs to it."""

    publication: PublicationRow
    why: str


def without_copies(members: Iterable[Member]) -> list[Member]:
    """The publications about an inspection, of those that say the same only the first."""
    first: dict[str, Member] = {}
    for each in members:
        row = each.publication
        first.setdefault(row.words or row.id, each)
    return list(first.values())


class NewPublication(msgspec.Struct, frozen=True, kw_only=True):
    """A publication that a round found, with the names of the areas that it is about."""

    id: str
    source_id: str
    url: str
    title: str
    kind: str
    publisher: str
    published_on: PartialDate | None
    state: PublicationState
    reason: str
    label: Label | None
    doc_type: DocType | None
    score: float | None
    areas: tuple[str, ...]


class PublicationName(msgspec.Struct, frozen=True):
    """A publication as reports name it."""

    id: str
    title: str
    url: str
    published_on: PartialDate | None
    label: Label | None


class StateCount(msgspec.Struct, frozen=True):
    """How many publications (`n`) are in a state with a label."""

    state: PublicationState
    label: Label | None
    n: int


class DocumentRow(msgspec.Struct, frozen=True, kw_only=True):
    """Fetched bytes of a publication.

    `bytes` is their number, `bytes_gone_at` when they were deleted from the archive; `headers` are
    those of the response, `request_headers` those of the request.
    """

    id: str
    publication_id: str
    sha256: str
    media_type: str
    bytes: int
    fetched_at: str
    final_url: str
    headers: Mapping[str, str]
    bytes_gone_at: str | None
    request_headers: Mapping[str, str]


class AnswerRow(msgspec.Struct, frozen=True, kw_only=True):
    """A person's answer about a publication, and the text it applied to.

    The text is None where none could be read.
    """

    id: str
    publication_id: str
    text_id: str | None
    label: Label
    area: str | None
    inspection_id: str | None
    answered_at: str
    body: str | None


class LinkAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What a person says of a later passage and an action: whether it is about it.

    Both are kept by their publications and exact words, which reanalysis leaves as they are.
    """

    id: str
    asked_by: str
    asked: str
    told_by: str
    told: str
    about: bool
    answered_at: str


class ReanalysisRow(msgspec.Struct, frozen=True, kw_only=True):
    """A reanalysis run: how far it is (`after_seq`), and the publication in progress.

    The earlier conclusions about that publication are kept with it.
    """

    id: int
    scope: str
    code: str
    started_at: str
    finished_at: str | None
    after_seq: int
    publication_id: str | None
    before: Concluded | None


class ReanalysisColumns(TypedDict, total=False):
    """The columns that change as a run progresses."""

    finished_at: str
    after_seq: int
    publication_id: str | None
    before: Concluded | None


class UncheckedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A publication with no checks planned yet, with its document."""

    id: str
    url: str
    title: str
    kind: str
    published_on: PartialDate | None
    first_seen: str
    sha256: str
    headers: Mapping[str, str]
    fetched_at: str


class CheckRow(msgspec.Struct, frozen=True, kw_only=True):
    """A publication that is checked for changes.

    It has the state of its last version, on how many days it was missing and the last of them, and
    when it was removed and came back.
    """

    publication_id: str
    due_at: str
    checked_at: str | None
    sha256: str
    etag: str | None
    last_modified: str | None
    missing: int
    missing_on: str | None
    removed_at: str | None
    returned_at: str | None
    url: str
    source_id: str
    published_on: PartialDate | None
    first_seen: str


class CheckColumns(TypedDict, total=False):
    """The columns that a check for changes updates."""

    due_at: str
    checked_at: str
    sha256: str
    etag: str | None
    last_modified: str | None
    missing: int
    missing_on: str | None
    removed_at: str | None
    returned_at: str
