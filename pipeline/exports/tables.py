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
        (*_words(register), *_PROVENANCE, own),
    )


def _words(register: LocalAreas) -> tuple[Column[FindingRecord], ...]:
    def area(finding: FindingRecord) -> str | None:
        return _name(register, finding.area)

    return (
        Column("id", "text", "the finding", lambda each: each.id),
        Column("area", "text", "name of the local area", area),
        Column("gss_code", "text", "GSS code of the local area", lambda each: each.area),
        Column("kind", "text", "strength, weakness, …: see the glossary", _of("kind")),
        Column("stated_by", "text", "whose words they are", _of("stated_by")),
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
            lambda each: _joined(each.themes),
        ),
        Column(
            "responsible",
            "text",
            "bodies that must act",
            lambda each: _joined(each.responsible),
        ),
        Column("section", "text", "the heading above the words", lambda each: each.section or None),
        Column("page", "number", "page of the document, from 1", lambda each: each.page),
        Column("start", "number", "first code point of the words in the stored text", _of("start")),
        Column("end", "number", "code point after the last", _of("end")),
        Column("text_id", "text", "the stored text", _of("text_id")),
    )


def inspections_table(register: LocalAreas) -> Table[InspectionRecord]:
    """Inspections, as far as all their publications state them."""
    return Table(
        "inspections",
        "one inspection of a local area, as far as its publications state it",
        (
            Column("id", "text", "the inspection", _of("id")),
            Column(
                "area", "text", "name of the local area", lambda each: _name(register, each.area)
            ),
            Column("gss_code", "text", "GSS code of the local area", _of("area")),
            Column("framework", "text", "the inspection framework", _of("framework")),
            Column("visit", "text", "the kind of visit", _of("visit")),
            Column("started", "date", "first day of the inspection", _of("started")),
            Column("ended", "date", "last day of the inspection", _of("ended")),
            Column("outcome", "text", "the outcome", _of("outcome")),
            Column(
                "outcome_quote", "text", "the words that state the outcome", _of("outcome_quote")
            ),
            Column(
                "published_on",
                "date",
                "day on which the outcome was published",
                _of("published_on"),
            ),
            Column(
                "publications", "number", "publications about it in the record", _of("publications")
            ),
            Column(
                "findings", "number", "findings stated by inspectors in the record", _of("findings")
            ),
        ),
    )


def publications_table(register: LocalAreas) -> Table[PublicationRecord]:
    """Publications that belong to an inspection."""
    return Table(
        "publications",
        "one publication about one or more inspections",
        (
            Column("id", "text", "the publication", _of("id")),
            Column(
                "areas",
                "text",
                "names of the local areas",
                lambda each: _joined(_name(register, code) or code for code in each.areas),
            ),
            Column(
                "gss_codes",
                "text",
                "GSS codes of the local areas",
                lambda each: _joined(each.areas),
            ),
            Column("title", "text", "its title", _of("title")),
            Column("publisher", "text", "its publisher", _of("publisher")),
            Column("label", "text", "whether it tells or announces an outcome", _of("label")),
            Column("doc_type", "text", "its kind of document", _of("doc_type")),
            Column("published_on", "date", "day of publication", _of("published_on")),
            Column("first_seen", "text", "when sendwatch first saw it (UTC)", _of("first_seen")),
            Column("findings", "number", "findings taken from it", _of("findings")),
            Column("url", "address", "its address", _of("url")),
            Column("licence", "text", "licence of its words", lambda each: LICENCES[each.reuse]),
        ),
    )


def areas_table() -> "Table[AreaOverview]":
    """Local areas, each with its latest inspection that states an outcome."""
    return Table(
        "areas",
        "one local area with its latest inspection that states an outcome",
        (
            Column("gss_code", "text", "GSS code", _of("gss_code")),
            Column("name", "text", "name", _of("name")),
            Column("region", "text", "region", _of("region")),
            Column("inspections", "number", "inspections in the record", _of("inspections")),
            Column("latest_outcome", "text", "its outcome", _of("latest_outcome")),
            Column("latest_framework", "text", "its framework", _of("latest_framework")),
            Column("latest_visit", "text", "the kind of visit", _of("latest_visit")),
            Column("latest_started", "date", "its first day", _of("latest_started")),
            Column(
                "latest_published_on",
                "date",
                "the day on which the outcome was published",
                _of("latest_published_on"),
            ),
        ),
    )


def sources_table() -> "Table[SourceRow]":
    """Sources and their state."""
    return Table(
        "sources",
        "one watched source",
        (
            Column("id", "text", "the source", _of("id")),
            Column("kind", "text", "kind of site", _of("kind")),
            Column("publisher", "text", "whose site it is", _of("publisher")),
            Column(
                "gss_code", "text", "GSS code of its local area, if it has one", _of("local_area")
            ),
            Column("state", "text", "state", _of("state")),
            Column("reason", "text", "why it is in that state", _of("reason")),
            Column("last_ok_at", "text", "when it was last read (UTC)", _of("last_ok_at")),
            Column("url", "address", "its address", _of("url")),
        ),
    )


def _of(name: str) -> Callable[[Any], Value]:
    return lambda record: getattr(record, name)


def _name(register: LocalAreas, code: str | None) -> str | None:
    area = register.by_code(code or "")
    return area.name if area else None


def _joined(values: Iterable[str]) -> str | None:
    return "; ".join(values) or None


_PROVENANCE: tuple[Column[FindingRecord], ...] = (
    Column("inspection", "text", "the inspection", _of("inspection_id")),
    Column("framework", "text", "the inspection framework", _of("framework")),
    Column("visit", "text", "the kind of visit", _of("visit")),
    Column("outcome", "text", "the outcome of the inspection", _of("outcome")),
    Column("started", "date", "first day of the inspection", _of("started")),
    Column("ended", "date", "last day of the inspection", _of("ended")),
    Column("publication", "text", "the publication", _of("publication_id")),
    Column("title", "text", "its title", _of("title")),
    Column("publisher", "text", "its publisher", _of("publisher")),
    Column("doc_type", "text", "its kind of document", _of("doc_type")),
    Column("published_on", "date", "day of publication", _of("published_on")),
    Column("url", "address", "its address", _of("url")),
    Column("licence", "text", "licence of the words", lambda each: LICENCES[each.reuse]),
)
"""The columns that say where a finding is from."""
