"""An area's cases, from the store: read, put together and decided."""

from collections.abc import Set
from datetime import date
from typing import Protocol

from pipeline.cases.case import cases_of
from pipeline.cases.values import Case, Told
from pipeline.model.documents import LocalArea
from pipeline.model.inspections import Account, Inspection, InspectionFacts, Milestone
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import Label
from pipeline.ports.facts.knowledge import Knowledge
from pipeline.register.former_areas import predecessors
from pipeline.register.local_areas import LocalAreas


class CaseRecord(Protocol):
    """A store of cases, and the register of areas."""

    @property
    def store(self) -> Knowledge:
        """What cases are read from."""
        ...

    @property
    def register(self) -> LocalAreas:
        """The local areas."""
        ...


def cases_in(record: CaseRecord, area: LocalArea, today: date, holidays: Set[date]) -> list[Case]:
    """The cases of an area on a day, oldest first, those of abolished councils before its own."""
    store = record.store
    before = [
        case
        for each in predecessors(record.register, area)
        if (inspections := store.inspections_of(each.gss_code))
        for case in _cases(store, each.gss_code, inspections, today, holidays)
    ]
    own = _cases(store, area.gss_code, store.inspections_of(area.gss_code), today, holidays)
    return [*before, *own]


def latest_case(store: Knowledge, area: str, today: date, holidays: Set[date]) -> Case:
    """The latest case of an area (a GSS code) on a day."""
    return _cases(store, area, store.inspections_of(area), today, holidays)[-1]


def _cases(
    store: Knowledge, area: str, inspections: list[Inspection], today: date, holidays: Set[date]
) -> list[Case]:
    return cases_of(area, inspections, told_about(store, area, inspections), today, holidays)


def told_about(store: Knowledge, area: str, inspections: list[Inspection]) -> list[Told]:
    """The publications about an area's inspections, with what each states."""
    rows = {
        member.publication.id: member.publication
        for found in inspections
        for member in store.publications_about(found.id)
    }
    about = [
        Told(rows[each.publication], each)
        for each in store.accounts(area)
        if each.publication in rows
    ]
    return [*about, *(_beside(row, said) for row, said in store.asides(area))]


def _beside(row: PublicationRow, said: tuple[Milestone, ...]) -> Told:
    """A publication about something else, with what it says of the area's case."""
    account = Account(
        publication=row.id,
        url=row.url,
        label=Label.OTHER,
        doc_type=row.classified_as,
        published=row.published_on,
        facts=InspectionFacts(area=None, milestones=said),
    )
    return Told(row, account)
