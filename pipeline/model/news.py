"""What a message is composed from: one inspection's news for one subscriber."""

from dataclasses import dataclass
from datetime import timedelta

from pipeline.addresses import voice_of
from pipeline.model.documents import LocalArea, PartialDate, full_day
from pipeline.model.inspections import Finding, Forecast, NextVisit
from pipeline.model.terms import DocType, Framework, Frequency, Label, Outcome, Reuse, Stage, Visit

_LATER = timedelta(days=30)
"""How long after its report an inspection's outcome is still news."""


@dataclass(frozen=True, slots=True)
class Summed:
    """A sentence of a summary, and the finding whose words it shortens."""

    text: str
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationNews:
    """One publication about an inspection, with what it says.

    `findings` are this publication's only, with spans in its own text. `few` are those words of it
    that lists quote where few may be quoted. `is_new`: this subscriber
    has not been told of it before. `stages` are those of the area's case that it tells. `summary`
    is empty unless summaries are switched on (`pipeline.bulletins.summaries.summary`).
    """

    id: str
    url: str
    title: str
    publisher: str
    published: PartialDate | None
    doc_type: DocType
    reuse: Reuse
    findings: tuple[Finding, ...] = ()
    few: frozenset[str] = frozenset()
    is_new: bool = True
    stages: frozenset[Stage] = frozenset()
    summary: tuple[Summed, ...] = ()

    @property
    def voice(self) -> str:
        """Its publisher, if known; otherwise the host name of its address."""
        return voice_of(self.publisher, self.url)

    @property
    def official(self) -> bool:
        """Whether this is the inspectors' own report."""
        return self.doc_type is DocType.OFFICIAL_REPORT

    @property
    def paged(self) -> bool:
        """Whether a link to it can name a page: PDFs, and all official reports."""
        return self.official or self.url.partition("?")[0].lower().endswith(".pdf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """Something that families can do by a day or on it, in our words and in those of the
    publication that says so; `quote` is None where it may only be read there.
    """

    words: str
    voice: str
    url: str
    quote: str | None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class InspectionNews:
    """One inspection and every publication about it, some of which may be new to the subscriber.

    Instances are equal only to themselves, so that what is made from them can be looked up quickly.
    `started`, `ended` and `published_on` are as precise as is known. `outcome_quote` is the exact
    sentence that states the outcome, on page `outcome_page` of the first publication shown.
    `expected` is when an awaited report is likely. `standing` says where the area's case stands,
    and what is next, in two sentences; empty for an earlier case, as are `due`, what is due in it,
    and `invited`, how families can take part. `reported_on` is the day of the inspectors' report,
    as publications of the case state it, None where none does. `told_before`: this subscriber has
    already had a message about the inspection, so only its new publications are news.
    """

    id: str
    area: LocalArea
    framework: Framework | None
    visit: Visit | None
    started: PartialDate | None
    ended: PartialDate | None
    outcome: Outcome | None
    outcome_quote: str | None
    next: tuple[NextVisit, ...]
    published_on: PartialDate | None
    publications: tuple[PublicationNews, ...]
    told_before: bool = False
    label: Label = Label.INSPECTION_OUTCOME
    outcome_page: int | None = None
    expected: Forecast | None = None
    standing: tuple[str, ...] = ()
    due: tuple[str, ...] = ()
    invited: tuple[Invitation, ...] = ()
    reported_on: PartialDate | None = None

    @property
    def is_later(self) -> bool:
        """Whether only later publications are news, not the result that they come after."""
        return self.follow_up or self.long_after

    @property
    def long_after(self) -> bool:
        """Whether what is new to somebody who may not know the report came out long after it."""
        new = [each for each in self.publications if each.is_new]
        reported = full_day(self.report_on) if self.report_on else None
        if self.follow_up or reported is None or any(each.official for each in new):
            return False
        days = list(filter(None, (full_day(each.published) for each in new)))
        return bool(days) and min(days) - reported > _LATER

    @property
    def follow_up(self) -> bool:
        """Whether the reader already has the result, so that only later publications are news.

        The inspectors' own report is news even to somebody who was told of the inspection or of
        other accounts of it.
        """
        if not self.told_before or any(each.is_new and each.official for each in self.publications):
            return False
        told = (each for each in self.publications if not each.is_new)
        return self.label is Label.INSPECTION_ANNOUNCED or any(
            each.official or each.findings for each in told
        )

    @property
    def report_on(self) -> PartialDate | None:
        """When the inspectors' report was published: as it states itself, else as others do."""
        dated = any(each.official and each.published for each in self.publications)
        return self.published_on if dated else self.reported_on

    @property
    def shown(self) -> tuple[PublicationNews, ...]:
        """The publications to show: the inspectors' own report first, then by date and address; of
        later ones only those that are new.
        """
        only_new = self.told_before or self.long_after
        chosen = (each for each in self.publications if each.is_new or not only_new)
        return tuple(
            sorted(chosen, key=lambda each: (not each.official, each.published or "9", each.url))
        )

    @property
    def known_reports(self) -> tuple[PublicationNews, ...]:
        """The inspectors' own reports that are not shown, as they are no news."""
        return tuple(each for each in self.publications if each.official and each not in self.shown)


@dataclass(frozen=True, slots=True)
class Site:
    """Who sends the messages; a field is "" where there is none.

    `contact` is an email address or a page, `base_url` the address of the installation's pages.
    """

    name: str
    contact: str = ""
    base_url: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Why somebody gets a message.

    It has the names of the places they follow (none means every area), how often they are told, and
    any other filters, in words. `own` lists the GSS codes of the areas they chose, which come
    first.
    """

    areas: tuple[str, ...]
    rhythm: Frequency
    only: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()
