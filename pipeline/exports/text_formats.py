"""CSV and JSON lines."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import TypeVar

from pipeline.exports.tables import Table, Value

R = TypeVar("R")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that spreadsheet programs run as a formula (OWASP, CSV injection)."""


def csv_lines(table: Table[R], records: Iterable[R]) -> Iterator[str]:
    """CSV (RFC 4180) line by line, beginning with the names of the columns.

    A text that a spreadsheet program would run as a formula gets an apostrophe in front.
    """
    yield _line([column.name for column in table.columns])
    for row in table.rows(records):
        yield _line([_safe(value) for value in row])


def json_lines(table: Table[R], records: Iterable[R]) -> Iterator[str]:
    """One JSON object a line, with the columns' names as keys; nothing stated is null."""
    for row in table.rows(records):
        yield json.dumps(table.named(row), ensure_ascii=False) + "\n"


def _safe(value: Value) -> Value:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _line(values: list[Value] | list[str]) -> str:
    held = io.StringIO()
    csv.writer(held, lineterminator="\r\n").writerow(values)
    return held.getvalue()
