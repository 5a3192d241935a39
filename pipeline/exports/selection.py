"""The tables of an export, over the record as it is now."""

from collections.abc import Iterable, Iterator
from typing import Any

from pipeline.explorer.areas import overviews
from pipeline.explorer.cases.action_rows import action_rows
from pipeline.explorer.record import Record
from pipeline.exports.action_table import actions_table
from pipeline.exports.tables import (
    Table,
    areas_table,
    findings_table,
    inspections_table,
    publications_table,
    sources_table,
)
from pipeline.model.lookup_rows import Facet, FindingFilter, InspectionRecord, PublicationRecord


def exported(
    record: Record, name: str, asked: FindingFilter, base_url: str
) -> tuple[Table[Any], Iterable[Any]]:
    """A table and its rows, narrowed down as far as the filter concerns them.

    Findings honour all of it; inspections and publications what they can have (area, region,
    framework, visit, outcome, kind of document, dates); actions as `action_rows` says; areas and
    sources area and region.
    """
    store, register = record.store, record.register
    if name == "findings":
        base = base_url.rstrip("/")
        table = findings_table(register, lambda id: f"{base}/findings/{id}" if base else "")
        return table, record.finder.everything(asked)
    if name == "inspections":
        return inspections_table(register), inspections(record, asked)
    if name == "publications":
        return publications_table(register), publications(record, asked)
    if name == "actions":
        base = base_url.rstrip("/")
        page = actions_table(register, lambda id: f"{base}/inspections/{id}" if base and id else "")
        return page, action_rows(record, asked)
    regions = _regions(record)
    if name == "areas":
        rows = overviews(register, store.inspection_records())
        return areas_table(), (each for each in rows if _placed((each.gss_code,), asked, regions))
    return sources_table(), (
        each
        for each in store.watched()
        if each.public and _placed((each.local_area,), asked, regions)
    )


def _regions(record: Record) -> dict[str, str]:
    return {area.gss_code: area.region for area in record.register.known}


def _placed(codes: Iterable[str | None], asked: FindingFilter, regions: dict[str, str]) -> bool:
    known = [code for code in codes if code]
    return asked.allows(Facet.AREA, *known) and asked.allows(Facet.REGION, *map(regions.get, known))


def inspections(record: Record, asked: FindingFilter) -> Iterator[InspectionRecord]:
    """The inspections that the filter allows, last published first."""
    regions = _regions(record)
    for each in record.store.inspection_records():
        if (
            _placed((each.area,), asked, regions)
            and asked.allows(Facet.FRAMEWORK, each.framework)
            and asked.allows(Facet.VISIT, each.visit)
            and asked.allows(Facet.OUTCOME, each.outcome)
            and asked.covers(each.published_on)
        ):
            yield each


def publications(record: Record, asked: FindingFilter) -> Iterator[PublicationRecord]:
    """The publications that the filter allows, newest first."""
    regions = _regions(record)
    for each in record.store.publication_records():
        if (
            _placed(each.areas, asked, regions)
            and asked.allows(Facet.DOC_TYPE, each.doc_type)
            and asked.covers(each.published_on)
        ):
            yield each
