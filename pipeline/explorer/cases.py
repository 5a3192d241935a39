"""An area's cases, from the store: read, put together and decided."""

from collections.abc import Set
from datetime import date

from pipeline.cases.case import cases_of
from pipeline.cases.values import Case, Told
from pipeline.model.inspections import Inspection
from pipeline.ports.records import Records


def cases_in(store: Records, area: str, today: date, holidays: Set[date]) -> list[Case]:
    """The cases of an area (a GSS code) on a day, oldest first."""
    inspections = store.inspections_of(area)
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
