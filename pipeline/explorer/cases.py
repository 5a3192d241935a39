"""An area's cases, from the store: read, put together and decided."""

from collections.abc import Set
from datetime import date

from pipeline.analysis.places.former_areas import predecessors
from pipeline.cases.case import cases_of
from pipeline.cases.values import Case, Told
from pipeline.explorer.record import Record
from pipeline.model.documents import LocalArea
from pipeline.model.inspections import Inspection
from pipeline.ports.records import Records


def cases_in(record: Record, area: LocalArea, today: date, holidays: Set[date]) -> list[Case]:
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


def _cases(
    store: Records, area: str, inspections: list[Inspection], today: date, holidays: Set[date]
) -> list[Case]:
    return cases_of(area, inspections, told_about(store, area, inspections), today, holidays)


def told_about(store: Records, area: str, inspections: list[Inspection]) -> list[Told]:
    """The publications about an area's inspections, with what each states."""
    rows = {
        member.publication.id: member.publication
        for found in inspections
        for member in store.publications_about(found.id)
    }
    return [
        Told(rows[each.publication], each)
        for each in store.accounts(area)
        if each.publication in rows
    ]
