"""Writing one table in any format, to a file that appears whole or not at all."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

from pipeline.errors import SettingsError, StorageError
from pipeline.exports.tables import Table
from pipeline.exports.text_formats import csv_lines, json_lines

R = TypeVar("R")


class Format(StrEnum):
    """The formats of exported tables; the value is also the ending of the file's name."""

    CSV = "csv"
    JSONL = "jsonl"
    XLSX = "xlsx"
    PARQUET = "parquet"


TEXT = {Format.CSV: csv_lines, Format.JSONL: json_lines}
"""The formats that are written line by line, and what gives the lines."""
MEDIA_TYPES: Mapping[Format, str] = {
    Format.CSV: "text/csv; header=present; charset=utf-8",
    Format.JSONL: "application/jsonl; charset=utf-8",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.PARQUET: "application/vnd.apache.parquet",
}


def write_table(table: Table[R], records: Iterable[R], format: Format, path: Path) -> int:
    """Writes `records` to `path`; returns their number.

    Raises StorageError when the file cannot be written, SettingsError when `format` needs a
    package that is not installed, `spreadsheet.TooManyRows` when a sheet cannot hold the rows.
    """
    if path.exists() and not path.is_file():
        raise SettingsError(f"{path} is no ordinary file: name another with --to")
    path = path.resolve()
    part = path.with_name(f".{path.name}.part")
    try:
        count = _writer(format)(table, records, part)
        part.replace(path)
    except OSError as fault:
        raise StorageError(f"{path}: {fault.strerror}: name another file with --to") from fault
    finally:
        part.unlink(missing_ok=True)
    return count


def _writer(format: Format) -> Callable[[Table[Any], Iterable[Any], Path], int]:
    if format in TEXT:
        heads = int(format is Format.CSV)
        return lambda table, records, path: _write_lines(TEXT[format](table, records), path) - heads
    if format is Format.XLSX:
        from pipeline.exports.spreadsheet import write_xlsx

        return write_xlsx
    check_parquet()
    from pipeline.exports.parquet import write_parquet

    return write_parquet


def check_parquet(otherwise: str = "") -> None:
    """Raises SettingsError where the package that writes Parquet is missing; `otherwise` is what to
    do without.
    """
    if find_spec("pyarrow") is None:
        raise SettingsError(
            "parquet needs the package pyarrow: .venv/bin/python -m pip install 'pyarrow>=18'"
            f"{otherwise}"
        )


def _write_lines(lines: Iterable[str], path: Path) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        for line in lines:
            file.write(line)
            count += 1
    return count
