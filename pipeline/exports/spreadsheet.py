"""Excel workbooks: typed dates, a frozen header with filters, addresses as links."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import xlsxwriter

from pipeline.exports.tables import Column, Table, Value

R = TypeVar("R")
ROWS = 1_048_575
"""The most rows that a sheet can hold below its header."""
_LINKS = 65_530
"""The most links that a sheet can hold; addresses after them are written as text."""
_WIDTHS = {"text": 24, "date": 12, "number": 10, "address": 40}


class TooManyRows(ValueError):
    """More rows than a sheet can hold."""


def write_xlsx(table: Table[R], records: Iterable[R], path: Path) -> int:
    """Writes a workbook of one sheet to `path`; returns the number of rows.

    Raises TooManyRows when a sheet cannot hold them.
    """
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet(table.name)
        bold = book.add_format({"bold": True})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.freeze_panes(1, 0)
        for place, column in enumerate(table.columns):
            sheet.set_column(place, place, _WIDTHS[column.kind])
            sheet.write_string(0, place, column.name, bold)
        count = 0
        for count, row in enumerate(table.rows(records), 1):
            if count > ROWS:
                raise TooManyRows(
                    f"a sheet holds {ROWS} rows: narrow the filter, or export csv or parquet"
                )
            for place, (column, value) in enumerate(zip(table.columns, row, strict=True)):
                _write(sheet, count, place, column, value, day)
        sheet.autofilter(0, 0, count, len(table.columns) - 1)
    return count


def _write(sheet: Any, row: int, place: int, column: Column[R], value: Value, day: Any) -> None:
    if value is None:
        return
    if column.kind == "number":
        sheet.write_number(row, place, value)
    elif column.kind == "date" and len(str(value)) == len("2025-01-31"):
        sheet.write_datetime(row, place, date.fromisoformat(str(value)), day)
    elif column.kind == "address" and row * 2 < _LINKS and str(value).startswith("http"):
        sheet.write_url(row, place, str(value)[:2079])
    else:
        sheet.write_string(row, place, str(value)[:32767])
