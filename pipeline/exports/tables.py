"""The columns of every exported table, with what each means; all formats write these.

Dates are as precise as the document that states them: a day, a month ("2024-05") or a year.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pipeline.explorer.quoting import LONGER, shown_quote
from pipeline.model.lookup_rows import FindingRecord, InspectionRecord, PublicationRecord
from pipeline.model.terms import Reuse
from pipeline.register.local_areas import LocalAreas

if TYPE_CHECKING:
    from pipeline.explorer.areas import AreaOverview
    from pipeline.model.source_rows import SourceRow

R = TypeVar("R")
Value = str | int | None
"""What a cell holds: text, a whole number, or nothing where the record does not say."""

LICENCES = {
    Reuse.OGL: "Open Government Licence v3.0",
    Reuse.QUOTE: "all rights reserved by the publisher; quoted briefly",
}


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column: its name, whether it holds text, dates (as far as stated), numbers or addresses,
    what it means, and how it is read off a row.
    """

    name: str
    kind: str
    meaning: str
    of: Callable[[R], Value]


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """A table: its name, what one row is, and its columns in order."""

    name: str
    meaning: str
    columns: tuple[Column[R], ...]

    def rows(self, records: Iterable[R]) -> Iterable[tuple[Value, ...]]:
        """Each record as the values of the columns."""
        return (tuple(column.of(record) for column in self.columns) for record in records)

    def named(self, row: tuple[Value, ...]) -> dict[str, Value]:
        """A row as a JSON object; what is not stated is null."""
        return {column.name: value for column, value in zip(self.columns, row, strict=True)}


def findings_table(register: LocalAreas, page: Callable[[str], str]) -> Table[FindingRecord]:
    """Findings; `page` gives the address of sendwatch's own page of a finding, or ""."""
    own: Column[FindingRecord] = Column(
        "permalink", "address", "the finding in sendwatch", lambda each: page(each.id) or None
    )
    return Table(
        "findings",
        "one thing that a publication says an inspection found, in its exact words",
        (*_words(register), *_PROVENANCE, own, _VOICE),
    )


def _words(register: LocalAreas) -> tuple[Column[FindingRecord], ...]:
    def area(finding: FindingRecord) -> str | None:
        return named(register, finding.area)

    return (
        Column("id", "text", "the finding", lambda each: each.id),
        Column("area", "text", "name of the local area", area),
        Column("gss_code", "text", "GSS code of the local area", lambda each: each.area),
        Column("kind", "text", "strength, weakness, …: see the glossary", of("kind")),
        Column("stated_by", "text", "whose words they are", of("stated_by")),
        Column("quote", "text", "the exact words", lambda each: shown_quote(each) or LONGER),
        Column(
            "main_theme",
            "text",
            "what it is mainly about",
            lambda each: (*each.themes, None)[0],
        ),
        Column(
            "themes",
            "text",
            "all themes, the main one first",
            lambda each: joined(each.themes),
        ),
        Column(
            "responsible",
            "text",
            "bodies that must act",
            lambda each: joined(each.responsible),
        ),
        Column("section", "text", "the heading above the words", lambda each: each.section or None),
        Column("page", "number", "page of the document, from 1", lambda each: each.page),
        Column("start", "number", "first code point of the words in the stored text", of("start")),
        Column("end", "number", "code point after the last", of("end")),
        Column("text_id", "text", "the stored text", of("text_id")),
    )


def inspections_table(register: LocalAreas) -> Table[InspectionRecord]:
    """Inspections, as far as all their publications state them."""
    return Table(
        "inspections",
        "one inspection of a local area, as far as its publications state it",
        (
            Column("id", "text", "the inspection", of("id")),
            Column(
                "area", "text", "name of the local area", lambda each: named(register, each.area)
            ),
            Column("gss_code", "text", "GSS code of the local area", of("area")),
            Column("framework", "text", "the inspection framework", of("framework")),
            Column("visit", "text", "the kind of visit", of("visit")),
            Column("started", "date", "first day of the inspection", of("started")),
            Column("ended", "date", "last day of the inspection", of("ended")),
            Column("outcome", "text", "the outcome", of("outcome")),
            Column(
                "outcome_quote", "text", "the words that state the outcome", of("outcome_quote")
            ),
            Column(
                "published_on",
                "date",
                "day on which the outcome was published",
                of("published_on"),
            ),
            Column(
                "publications", "number", "publications about it in the record", of("publications")
            ),
            Column(
                "findings", "number", "what inspectors found, each statement once", of("findings")
            ),
        ),
    )


def publications_table(register: LocalAreas) -> Table[PublicationRecord]:
    """Publications that belong to an inspection."""
    return Table(
        "publications",
        "one publication about one or more inspections",
        (
            Column("id", "text", "the publication", of("id")),
            Column(
                "areas",
                "text",
                "names of the local areas",
                lambda each: joined(named(register, code) or code for code in each.areas),
            ),
            Column(
                "gss_codes",
                "text",
                "GSS codes of the local areas",
                lambda each: joined(each.areas),
            ),
            Column("title", "text", "its title", of("title")),
            Column("publisher", "text", "its publisher", of("publisher")),
            Column("label", "text", "whether it tells or announces an outcome", of("label")),
            Column("doc_type", "text", "its kind of document", of("doc_type")),
            Column("published_on", "date", "day of publication", of("published_on")),
            Column("first_seen", "text", "when sendwatch first saw it (UTC)", of("first_seen")),
            Column("findings", "number", "findings taken from it", of("findings")),
            Column("url", "address", "its address", of("url")),
            Column("licence", "text", "licence of its words", lambda each: LICENCES[each.reuse]),
        ),
    )


def areas_table() -> "Table[AreaOverview]":
    """Local areas, each with its latest inspection that states an outcome."""
    return Table(
        "areas",
        "one local area with its latest inspection that states an outcome",
        (
            Column("gss_code", "text", "GSS code", of("gss_code")),
            Column("name", "text", "name", of("name")),
            Column("region", "text", "region", of("region")),
            Column("inspections", "number", "inspections in the record", of("inspections")),
            Column("latest_outcome", "text", "its outcome", of("latest_outcome")),
            Column("latest_framework", "text", "its framework", of("latest_framework")),
            Column("latest_visit", "text", "the kind of visit", of("latest_visit")),
            Column("latest_started", "date", "its first day", of("latest_started")),
            Column(
                "latest_published_on",
                "date",
                "the day on which the outcome was published",
                of("latest_published_on"),
            ),
        ),
    )


def sources_table() -> "Table[SourceRow]":
    """Sources and their state."""
    return Table(
        "sources",
        "one watched source",
        (
            Column("id", "text", "the source", of("id")),
            Column("kind", "text", "kind of site", of("kind")),
            Column("publisher", "text", "whose site it is", of("publisher")),
            Column(
                "gss_code", "text", "GSS code of its local area, if it has one", of("local_area")
            ),
            Column("state", "text", "state", of("state")),
            Column("reason", "text", "why it is in that state", of("reason")),
            Column("last_ok_at", "text", "when it was last read (UTC)", of("last_ok_at")),
            Column("url", "address", "its address", of("url")),
        ),
    )


def of(name: str) -> Callable[[Any], Value]:
    """What is in a column that has the name of a record's attribute."""
    return lambda record: getattr(record, name)


def named(register: LocalAreas, code: str | None) -> str | None:
    """The name of the local area with a GSS code."""
    area = register.by_code(code or "")
    return area.name if area else None


def joined(values: Iterable[str]) -> str | None:
    """Several values in one cell."""
    return "; ".join(values) or None


_VOICE: Column[FindingRecord] = Column(
    "voice",
    "text",
    "own (inspectors, in their report), reported (by this publication; no report is held), retold"
    " (counted elsewhere), others",
    of("voice"),
)
_PROVENANCE: tuple[Column[FindingRecord], ...] = (
    Column("inspection", "text", "the inspection", of("inspection_id")),
    Column("framework", "text", "the inspection framework", of("framework")),
    Column("visit", "text", "the kind of visit", of("visit")),
    Column("outcome", "text", "the outcome of the inspection", of("outcome")),
    Column("started", "date", "first day of the inspection", of("started")),
    Column("ended", "date", "last day of the inspection", of("ended")),
    Column("publication", "text", "the publication", of("publication_id")),
    Column("title", "text", "its title", of("title")),
    Column("publisher", "text", "its publisher", of("publisher")),
    Column("doc_type", "text", "its kind of document", of("doc_type")),
    Column("published_on", "date", "day of publication", of("published_on")),
    Column("url", "address", "its address", of("url")),
    Column("licence", "text", "licence of the words", lambda each: LICENCES[each.reuse]),
)
"""The columns that say where a finding is from."""
