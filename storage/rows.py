"""Rows of tables as values of the model."""

from typing import Any

from pipeline.model.documents import PartialDate
from pipeline.model.inspections import DateRange, Inspection, NextVisit
from pipeline.model.terms import Framework, Outcome, Visit
from storage.json_columns import loads

PUBLICATIONS = (
    "SELECT p.*, s.kind AS source_kind, s.doc_type AS source_doc_type, s.reuse FROM publications p"
    " JOIN sources s ON s.id = p.source_id"
)
"""Publications with their source's kind, doc_type and reuse."""


def inspection_of(row: dict[str, Any]) -> Inspection:
    """A row of `inspections`."""
    details = loads(row["details"], dict[str, Any])
    return Inspection(
        row["id"],
        row["area"],
        Framework(row["framework"]) if row["framework"] else None,
        Visit(row["visit"]) if row["visit"] else None,
        DateRange(row["started"], row["ended"]),
        DateRange(row["previous_started"], row["previous_ended"]),
        Outcome(row["outcome"]) if row["outcome"] else None,
        row["outcome_quote"],
        loads(row["next"], tuple[NextVisit, ...]),
        PartialDate(row["published_on"]) if row["published_on"] else None,
        tuple(details.get("inspectorates", ())),
        tuple(details.get("health_bodies", ())),
        {k: tuple(v) for k, v in details.get("lead_inspectors", {}).items()},
    )
