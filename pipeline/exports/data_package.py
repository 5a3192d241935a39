"""The whole record as a folder of files with a Frictionless data package."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pipeline.errors import StorageError
from pipeline.exports.tables import Table
from pipeline.exports.write import Format, write_table

DESCRIPTOR = "datapackage.json"
_TYPES = {"number": "integer", "text": "string", "date": "string", "address": "string"}
_OGL = {
    "name": "OGL-UK-3.0",
    "title": "Open Government Licence v3.0 (words of public bodies; see the column licence)",
    "path": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
}


def write_package(
    tables: Iterable[tuple[Table[Any], Iterable[Any]]],
    folder: Path,
    made: str,
    formats: Sequence[Format],
) -> dict[str, int]:
    """Writes each table in these formats, and `datapackage.json` last; returns rows by table.

    `made` is the moment (UTC ISO 8601) that the descriptor states. Raises StorageError and
    SettingsError as `write_table` does.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise StorageError(f"{folder}: {fault.strerror}: name another folder") from fault
    counts: dict[str, int] = {}
    resources: list[dict[str, Any]] = []
    for table, records in tables:
        held = list(records)
        counts[table.name] = len(held)
        for format in formats:
            write_table(table, held, format, folder / f"{table.name}.{format}")
            resources.append(_resource(table, format))
    descriptor = {
        "name": "send-inspections",
        "title": "SEND inspections of England’s local areas, and what was said about them",
        "created": made,
        "licenses": [_OGL],
        "resources": resources,
    }
    words = json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"
    (folder / DESCRIPTOR).write_text(words, encoding="utf-8")
    return counts


def _resource(table: Table[Any], format: Format) -> dict[str, Any]:
    fields: Sequence[dict[str, str]] = [
        {"name": each.name, "type": _TYPES[each.kind], "description": each.meaning}
        for each in table.columns
    ]
    own = {"encoding": "utf-8"} if format is Format.CSV else {}
    return {
        "name": f"{table.name}-{format}",
        "path": f"{table.name}.{format}",
        "format": format.value,
        "mediatype": "text/csv" if format is Format.CSV else "application/vnd.apache.parquet",
        "description": table.meaning,
        "schema": {"fields": fields, "primaryKey": [table.columns[0].name]},
        **own,
    }
