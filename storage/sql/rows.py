"""Table rows as model values."""

from typing import Any, TypeVar

import msgspec

PUBLICATIONS = (
    "SELECT p.*, s.kind AS source_kind, s.doc_type AS source_doc_type, s.reuse FROM publications p"
    " JOIN sources s ON s.id = p.source_id"
)
"""Publications with their source's kind, doc_type and reuse."""

JSON_COLUMNS = {
    "DocumentRow": ("headers", "request_headers"),
    "UncheckedRow": ("headers",),
    "ReanalysisRow": ("before",),
    "SourceRow": ("usual",),
    "PageRow": ("next",),
    "WalkRow": ("counts",),
}
"""The columns that hold JSON text, by the name of the row: to read one kind loads no other."""
TRUTHS = {"SourceRow": "enabled", "PublicationRow": "speaks", "SubscriberRow": "paused"}
"""The columns that are true or false, which SQLite holds as numbers, PostgreSQL as such."""

T = TypeVar("T")


def as_row(row: dict[str, Any], kind: type[T]) -> T:
    """A row of a query as a model value, whose fields have the names of the columns.

    Raises msgspec.ValidationError where a column is missing or holds something else.
    """
    for name in JSON_COLUMNS.get(kind.__name__, ()):
        if row[name] is not None:
            row[name] = msgspec.json.decode(row[name])
    if (truth := TRUTHS.get(kind.__name__)) is not None:
        row[truth] = bool(row[truth])
    if "usual" in row:
        # nothing is usual yet
        row["usual"] = row["usual"] or {}
    return msgspec.convert(row, kind)
