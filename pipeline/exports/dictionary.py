"""The data dictionary: what each column of each public table means, from their definitions."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.analysis.places.register import Register
from pipeline.exports.action_table import actions_table
from pipeline.exports.tables import (
    Table,
    areas_table,
    findings_table,
    inspections_table,
    publications_table,
    sources_table,
)

KINDS = {
    "text": "text",
    "number": "whole number",
    "date": "a day, month or year, as far as it is stated",
    "address": "web address",
}
_HEAD = """# Data dictionary

What each column of the public tables means: of files that pages and `export` write, and of the
tables under `/data`. This page is made from their definitions by
`python scripts/write_dictionary.py`.
What no document states is empty. The terms are in the [glossary](glossary.md).
"""


@dataclass(frozen=True, slots=True)
class Described:
    """A table, what one row is, and for each column its name, its kind in words and its meaning."""

    name: str
    meaning: str
    columns: tuple[tuple[str, str, str], ...]


def dictionary() -> list[Described]:
    """Every public table."""
    nowhere = Register(())
    tables: tuple[Table[Any], ...] = (
        findings_table(nowhere, lambda _: ""),
        inspections_table(nowhere),
        publications_table(nowhere),
        actions_table(nowhere, lambda _: ""),
        areas_table(),
        sources_table(),
    )
    return [
        Described(
            table.name,
            table.meaning,
            tuple((each.name, KINDS[each.kind], each.meaning) for each in table.columns),
        )
        for table in tables
    ]


def dictionary_page() -> str:
    """The dictionary in Markdown."""
    return "\n".join([_HEAD, *_lines()])


def _lines() -> Iterator[str]:
    for table in dictionary():
        yield f"## {table.name}\n\nA row is {table.meaning}.\n"
        yield "| column | holds | meaning |\n|---|---|---|"
        yield from (f"| `{name}` | {kind} | {meaning} |" for name, kind, meaning in table.columns)
        yield ""
