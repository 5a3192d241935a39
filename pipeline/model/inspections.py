"""An inspection in the world, and what publications say of it, frozen. Dates are `PartialDate`
text: as much as a document states.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.model.documents import Classification, LocalArea, PartialDate, Span
from pipeline.model.terms import (
    DocType,
    FindingKind,
    Framework,
    Label,
    Outcome,
    StatedBy,
    Theme,
    Visit,
)


@dataclass(frozen=True, slots=True)
class DateRange:
    """First and last day, each as much as the document states; one-day events have the same day
    twice.
    """

    started: PartialDate | None = None
    ended: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class NextVisit:
    """An inspection that a report says will follow, within that many months."""

    visit: Visit
    within_months: int


@dataclass(frozen=True, slots=True)
class InspectionFacts:
    """What one publication states about one inspection of one area; None or empty where it does not
    say.

    `evidence` holds the words for each field stated: keys "area", "started", "previous", "outcome",
    "next", ...
    """

    area: LocalArea | None
    framework: Framework | None = None
    visit: Visit | None = None
    dates: DateRange = DateRange()
    previous: DateRange = DateRange()
    outcome: Outcome | None = None
    next: tuple[NextVisit, ...] = ()
    inspectorates: tuple[str, ...] = ()
    health_bodies: tuple[str, ...] = ()
    lead_inspectors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    evidence: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a publication says an inspection found, in its exact words.

    `section` is the heading it stands under; `responsible` the bodies named as having to act;
    `area` the GSS code.
    """

    kind: FindingKind
    stated_by: StatedBy
    span: Span
    section: str = ""
    themes: tuple[Theme, ...] = ()
    responsible: tuple[str, ...] = ()
    area: str | None = None


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A sentence of a summary, and where the quotation that it shortens stands in the publication's
    text (as in `Span`).
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What was kept of a language model's answer about a publication's findings; `dropped` counts
    the sentences that were not.

    `text_id` is the stored text that they are from, `version` names what was asked and how the
    answer was checked.
    """

    text_id: str
    model: str
    version: str
    sentences: tuple[SummarySentence, ...] = ()
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything concluded from one text."""

    classification: Classification
    inspections: tuple[InspectionFacts, ...] = ()
    findings: tuple[Finding, ...] = ()
    published: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """One publication's account of an inspection of one area, as linking needs it.

    `links` are the addresses that its text points to; `inspection` is the record that it belongs to
    now, None when new. `joined` is the record that a person said it belongs to, None when nobody
    did.
    """

    publication: str
    url: str
    label: Label
    doc_type: DocType
    published: PartialDate | None
    facts: InspectionFacts
    links: tuple[str, ...] = ()
    inspection: str | None = None
    joined: str | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """The act in the world, as far as all its publications state it; `id` is a surrogate that
    survives regrouping.
    """

    id: str
    area: str
    framework: Framework | None = None
    visit: Visit | None = None
    dates: DateRange = DateRange()
    previous: DateRange = DateRange()
    outcome: Outcome | None = None
    outcome_quote: str | None = None
    next: tuple[NextVisit, ...] = ()
    published_on: PartialDate | None = None
    inspectorates: tuple[str, ...] = ()
    health_bodies: tuple[str, ...] = ()
    lead_inspectors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Concluded:
    """Everything concluded of one publication: `text` names the text that it was read from,
    document and version.
    """

    state: str
    label: Label | None = None
    doc_type: DocType | None = None
    text: str = ""
    facts: tuple[InspectionFacts, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Noticed:
    """A changed version as it was noticed: what was concluded of the publication before, and its
    inspections as they were.
    """

    publication: str
    document: str
    before: Concluded
    inspections: tuple[Inspection, ...]
    settled: bool
