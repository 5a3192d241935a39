"""Table rows as model values."""

from typing import Any, TypeVar

import msgspec

from pipeline.model.documents import PartialDate
from pipeline.model.inspections import DETAILS, DateRange, Inspection, NextVisit, Stated
from pipeline.model.publication_rows import (
    DocumentRow,
    PublicationRow,
    ReanalysisRow,
    UncheckedRow,
)
from pipeline.model.source_rows import PageRow, SourceRow, WalkRow
from pipeline.model.terms import Framework, Outcome, Visit
from storage.sqlite.json_columns import loads

PUBLICATIONS = (
    "SELECT p.*, s.kind AS source_kind, s.doc_type AS source_doc_type, s.reuse FROM publications p"
    " JOIN sources s ON s.id = p.source_id"
)
"""Publications with their source's kind, doc_type and reuse."""

JSON_COLUMNS: dict[type, tuple[str, ...]] = {
    DocumentRow: ("headers", "request_headers"),
    UncheckedRow: ("headers",),
    ReanalysisRow: ("before",),
    SourceRow: ("usual",),
    PageRow: ("next",),
    WalkRow: ("counts",),
}
"""The columns that hold JSON text."""

T = TypeVar("T")


def as_row(row: dict[str, Any], kind: type[T]) -> T:
    """A row of a query as a model value, whose fields have the names of the columns.

    Raises msgspec.ValidationError where a column is missing or holds something else.
    """
    for name in JSON_COLUMNS.get(kind, ()):
        if row[name] is not None:
            row[name] = msgspec.json.decode(row[name])
    if kind is SourceRow:
        # nothing is usual yet; and SQLite has no booleans
        row["usual"], row["enabled"] = row["usual"] or {}, bool(row["enabled"])
    if kind is PublicationRow:
        row["speaks"] = bool(row["speaks"])
    return msgspec.convert(row, kind)


def inspection_of(row: dict[str, Any]) -> Inspection:
    """A row of `inspections` as a model value."""
    details = loads(row["details"], Stated)
    return Inspection(
        id=row["id"],
        area=row["area"],
        framework=Framework(row["framework"]) if row["framework"] else None,
        visit=Visit(row["visit"]) if row["visit"] else None,
        dates=DateRange(row["started"], row["ended"]),
        previous=DateRange(row["previous_started"], row["previous_ended"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        outcome_quote=row["outcome_quote"],
        next=loads(row["next"], tuple[NextVisit, ...]),
        published_on=PartialDate(row["published_on"]) if row["published_on"] else None,
        **{name: getattr(details, name) for name in DETAILS},
    )
