"""Tables as files: exactly what a page with the same filter lists."""

from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import anyio
import anyio.lowlevel
from litestar import Request, Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Stream

from pipeline.errors import SettingsError
from pipeline.explorer.filters import FilterError
from pipeline.exports import TABLES
from pipeline.exports.selection import exported
from pipeline.exports.spreadsheet import TooManyRows
from pipeline.exports.tables import Table
from pipeline.exports.write import MEDIA_TYPES, TEXT, Format, write_table
from web.explored import Given, asked_by

_LINES = {"actions": 1}
"""How many lines of a text format are sent together, where a line takes long to find out."""
_USUAL = 200
MOST_ROWS = 100_000
"""The most rows of a workbook or Parquet file made for a page: it is built before it is sent."""


@get("/export/{file:str}", include_in_schema=False)
async def download(
    explored: Given, request: Request[Any, Any, Any], file: FromPath[str]
) -> Response[Any] | Stream:
    """`findings.csv`, `inspections.xlsx` and so on, narrowed down by the filter of the address."""
    name, _, ending = file.partition(".")
    if name not in TABLES or ending not in list(Format):
        raise NotFoundException(
            f"There is no such file: use one of {', '.join(TABLES)} with the ending"
            f" {', '.join(Format)}."
        )
    record, format = explored.record, Format(ending)
    asked = asked_by(explored, request)
    table, rows = exported(record, name, asked, explored.site.base_url)
    headers = {"Content-Disposition": f'attachment; filename="{name}.{ending}"'}
    media_type = MEDIA_TYPES[format]
    if format in TEXT:
        return Stream(
            _sent(TEXT[format](table, rows), _LINES.get(name, _USUAL)),
            media_type=media_type,
            headers=headers,
        )
    return Response(_built(table, rows, format), media_type=media_type, headers=headers)


async def _sent(lines: Any, together: int) -> AsyncIterator[str]:
    held: list[str] = []
    for line in lines:
        held.append(line)
        if len(held) == together:
            yield "".join(held)
            held.clear()
            await anyio.lowlevel.checkpoint()  # others have their turn
    yield "".join(held)


def _built(table: Table[Any], rows: Any, format: Format) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / table.name
        try:
            write_table(table, _at_most(rows), format, path)
        except (TooManyRows, SettingsError) as fault:
            raise FilterError(str(fault)) from fault
        return path.read_bytes()


def _at_most(rows: Any) -> Any:
    for count, row in enumerate(rows):
        if count == MOST_ROWS:
            raise TooManyRows(
                f"this file would have more than {MOST_ROWS} rows: narrow the filter, or take the"
                " CSV file"
            )
        yield row
