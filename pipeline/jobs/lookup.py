"""What the look-up commands show of findings, publications and areas, read from the store."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Protocol

from pipeline.bulletins.case_words import former_words
from pipeline.bulletins.wording import OUTCOMES, counted, range_words, teller_words, visit_words
from pipeline.cases.actions.values import Followed
from pipeline.cases.values import Case
from pipeline.cases.voices import Teller, speaker
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.cases.stored import CaseRecord, cases_in
from pipeline.explorer.cases.view import CaseView, view_of
from pipeline.explorer.expected import Expectation, expectations
from pipeline.jobs.case_lookup import case_lines
from pipeline.model.documents import LocalArea
from pipeline.model.inspections import Inspection
from pipeline.model.publication_rows import Member, without_copies
from pipeline.model.terms import FindingKind, StatedBy
from pipeline.ports.facts.forecasts import Forecasts
from pipeline.ports.facts.knowledge import Knowledge
from pipeline.register.former_areas import predecessors
from pipeline.register.local_areas import LocalAreas

KINDS = {
    FindingKind.STRENGTH: ("strength", "strengths"),
    FindingKind.WEAKNESS: ("weakness", "weaknesses"),
    FindingKind.AREA_FOR_IMPROVEMENT: ("area for improvement", "areas for improvement"),
    FindingKind.PRIORITY_ACTION: ("area for priority action", "areas for priority action"),
    FindingKind.REQUIRED: ("requirement of the government", "requirements of the government"),
    FindingKind.PLANNED: ("planned action", "planned actions"),
    FindingKind.STATISTIC: ("figure", "figures"),
    FindingKind.EXPERIENCE: ("passage on what it is like", "passages on what it is like"),
}


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """An inspection, its publications, and how many findings of each kind it has, each statement of
    inspectors once.

    `case` is set for the last inspection of each case.
    """

    inspection: Inspection
    members: Sequence[Member]
    findings: Mapping[FindingKind, int]
    case: CaseView | None = None
    expected: Sequence[Expectation] = ()

    def as_json(self) -> dict[str, Any]:
        """This as a JSON object."""
        found = self.inspection
        return {
            "id": found.id,
            "framework": found.framework,
            "visit": found.visit,
            "started": found.dates.started,
            "ended": found.dates.ended,
            "outcome": found.outcome,
            "published_on": found.published_on,
            "next": [{"visit": n.visit, "within_months": n.within_months} for n in found.next],
            "findings": dict(self.findings),
            "publications": [member_json(each) for each in self.members],
            "case": asdict(self.case) if self.case else None,
            "expected": [each.as_json() for each in self.expected],
        }


def member_json(member: Member) -> dict[str, Any]:
    """A publication of an inspection, and why it belongs to it."""
    row = member.publication
    return {
        "id": row.id,
        "title": row.title,
        "publisher": row.publisher,
        "doc_type": row.doc_type,
        "published_on": row.published_on,
        "url": row.url,
        "why": member.why,
    }


Reading = Callable[[Sequence[Case]], tuple[list[Case], list[list[Followed]]]]
"""Some cases with what became of their promises, and of the actions of each, in their order."""


class TimelineStore(Knowledge, Forecasts, Protocol):
    """What a timeline is read from."""


class TimelineRecord(CaseRecord, Protocol):
    """A store of timelines, and the register of areas."""

    @property
    def store(self) -> TimelineStore:
        """What a timeline is read from."""
        ...


@dataclass(frozen=True, slots=True)
class AreaRecord:
    """A store that is only looked at, and the register of areas."""

    store: TimelineStore
    register: LocalAreas


def timeline(
    record: TimelineRecord,
    area: LocalArea,
    today: date,
    holidays: Set[date],
    reading: Reading | None = None,
) -> list[TimelineEntry]:
    """An area's inspections, oldest first, and where its cases stand today.

    Those of abolished councils that it took the place of come before its own. `reading` finds
    what became of the promises and actions of cases, for which all their publications are read.
    """
    store = record.store
    found_cases = cases_in(record, area, today, holidays)
    followed: list[list[Followed]] = [[] for _ in found_cases]
    if reading:
        found_cases, followed = reading(found_cases)
    quotes = Quotes(store.few_in)
    cases = {
        view.inspections[-1]: view
        for case, own in zip(found_cases, followed, strict=True)
        if (view := view_of(case, own, quotes)).inspections
    }
    entries = []
    for each in (*predecessors(record.register, area), area):
        inspections = store.inspections_of(each.gss_code)
        expected = expectations(store, each.gss_code, inspections, today)
        for found in inspections:
            own = [one for one in expected if one.inspection == found.id]
            entries.append(_entry(store, found, cases.get(found.id), own))
    return entries


def _entry(
    store: TimelineStore, found: Inspection, case: CaseView | None, expected: Sequence[Expectation]
) -> TimelineEntry:
    members = without_copies(store.publications_about(found.id))
    said = {
        row.id: [
            each.kind
            for each in store.findings_in(row.id, found.id)
            if each.stated_by is StatedBy.INSPECTORS
        ]
        for row in (each.publication for each in members)
    }
    told = speaker(
        Teller(
            publication=row.id,
            doc_type=row.doc_type,
            published_on=row.published_on,
            findings=len(said[row.id]),
        )
        for row in (each.publication for each in members)
        if said[row.id] and row.state == "recorded"
    )
    kinds = Counter(said[told.publication] if told else ())
    return TimelineEntry(found, members, kinds, case, expected)


def timeline_lines(
    register: LocalAreas, area: LocalArea, entries: Sequence[TimelineEntry], checked: int = 0
) -> Iterator[str]:
    """The timeline for people; `checked` publications that speak of the area wait for a person."""
    yield f"{area.name} ({area.official_name})"
    yield from (f"  {each}" for each in former_words(register, area))
    if checked:
        waiting = counted(checked, "publication is", "publications are")
        yield f"  {waiting} being checked: see `sendwatch review`"
    elif not entries:
        yield "  no inspection is recorded yet"
    for entry in entries:
        yield ""
        yield from entry_lines(entry)
        if entry.case:
            yield ""
            yield from case_lines(entry.case)


def entry_lines(entry: TimelineEntry) -> Iterator[str]:
    """One inspection for people."""
    found = entry.inspection
    when = range_words(found.dates) or "dates not stated"
    outcome = OUTCOMES[found.outcome].phrase if found.outcome else "outcome not stated"
    yield f"  {when}: {visit_words(found.visit)}, {outcome}"
    if entry.findings:
        yield "    " + ", ".join(
            counted(n, *KINDS[kind]) for kind, n in sorted(entry.findings.items())
        )
    for step in found.next:
        yield (
            f"    next: {visit_words(step.visit)} within about {step.within_months}"
            " months of the report"
        )
    for each in entry.expected:
        yield f"    {each.words}"
    for member in entry.members:
        row = member.publication
        teller = teller_words(row.publisher, row.doc_type, row.url)
        yield f"    {row.published_on or 'no date'}  {teller}: {row.title}"
        yield f"      {row.url}  ({member.why})"
