"""An inspection in the world, and what publications say about it.

Dates are `PartialDate` text, as precise as the document.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Literal

from pipeline.model.documents import Classification, LocalArea, PartialDate, Span
from pipeline.model.terms import (
    DocType,
    FindingKind,
    Framework,
    Label,
    Outcome,
    Stage,
    Standing,
    StatedBy,
    Theme,
    Visit,
)


@dataclass(frozen=True, slots=True)
class DateRange:
    """First and last day, as precise as the document; equal for an event of one day."""

    started: PartialDate | None = None
    ended: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class NextVisit:
    """A follow-up inspection that a report announces, due within that many months."""

    visit: Visit
    within_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What can be stated of an inspection, by one publication or by all together; None or empty if
    they are silent.
    """

    framework: Framework | None = None
    visit: Visit | None = None
    dates: DateRange = DateRange()
    previous: DateRange = DateRange()
    outcome: Outcome | None = None
    next: tuple[NextVisit, ...] = ()
    inspectorates: tuple[str, ...] = ()
    health_bodies: tuple[str, ...] = ()
    lead_inspectors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


STATED = tuple(each.name for each in fields(Stated))
DETAILS = tuple(
    name
    for name in STATED
    if name not in ("framework", "visit", "dates", "previous", "outcome", "next")
)
"""What is stored and printed together, as it is: all that has no column and no form of its own."""


Unit = Literal["working days", "days", "weeks", "months", "years"]


@dataclass(frozen=True, slots=True)
class Period:
    """A time allowed for something: so many of a unit, from the report or the publication on."""

    number: int
    unit: Unit
    of_report: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """What one publication says of a stage of an area's case, in its exact words.

    `standing`: it has happened (on the day `on`), is due (by the day `on`, or `within` a period),
    or was late. `on` is as precise as the words; None where they give no day.
    """

    stage: Stage
    standing: Standing
    span: Span
    on: PartialDate | None = None
    within: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionFacts(Stated):
    """What one publication states about one inspection of one area.

    `evidence` holds the words for each field stated, under the keys "area", "started", "previous",
    "outcome", "next", ...; `milestones` are what it says of the stages around the inspection, in
    reading order.
    """

    area: LocalArea | None
    evidence: Mapping[str, Span] = field(default_factory=dict)
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a publication says an inspection found, in its exact words.

    `section` is the heading above it; `themes` are what it is about, the main one (what it asks for
    or judges) first; `responsible` lists the bodies named as having to act; `area`
    is the GSS code.
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
    """A sentence of a summary, and the position of the quotation it shortens (as in `Span`)."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Summary:
    """The part of a language model's summary of a publication's findings that was kept.

    `dropped` counts the sentences that were not kept. `text_id` is the stored text that they come
    from; `version` names the prompt and the check.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One publication's account of an inspection of one area, as linking needs it.

    `links` are the addresses that its text links to; `inspection` is the record that it belongs to
    now, None when new. `joined` is the record that a person assigned it to, None when nobody has.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection(Stated):
    """An inspection, as far as all its publications state it; `id` survives regrouping."""

    id: str
    area: str
    outcome_quote: str | None = None
    published_on: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Concluded:
    """Everything concluded from one publication; `text` names the document and version read."""

    state: str
    label: Label | None = None
    doc_type: DocType | None = None
    text: str = ""
    facts: tuple[InspectionFacts, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Noticed:
    """A changed version when it was noticed: the earlier conclusions and inspections."""

    publication: str
    document: str
    before: Concluded
    inspections: tuple[Inspection, ...]
    settled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """When something awaited is likely to come: an estimate, with its stated probability.

    `awaited` is "report", or the kind of visit; `since` is the last inspection day, or the day of
    the report that announces the visit; `made_on` is the day on which it was made. All days are
    ISO dates. With `percent` in a hundred, it comes from `earliest` to `latest`; it was made from
    `learned_from` earlier cases by `method`.
    """

    area: str
    awaited: str
    since: str
    made_on: str
    earliest: str
    middle: str
    latest: str
    percent: int
    learned_from: int
    method: str
