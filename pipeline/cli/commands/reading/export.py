"""`export`: stored data in formats that other programs read."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.commands.reading.filter_options import asked_for, filter_options
from pipeline.cli.options import Whole, common, date_of, put
from pipeline.exports import TABLES

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.group(cls=Whole)
def export() -> None:
    """Write stored data in a format that other programs read.

    Example: sendwatch export xlsx --theme therapies --to findings.xlsx
    """


def _format(name: str, words: str, *, binary: bool) -> None:
    """Adds the command that writes one table in the format `name`."""

    @export.command(name, help=f"{words}\n\nExample: sendwatch export {name} --to findings.{name}")
    @click.argument("table", type=click.Choice(TABLES), default=TABLES[0])
    @click.option("--to", type=click.Path(path_type=Path, dir_okay=False), help="The file.")
    @click.option("--words", default="", help="Only findings that match these words.")
    @filter_options
    @common
    def write(
        options: "Options", as_json: bool, table: str, to: Path | None, words: str, **given: Any
    ) -> None:
        from pipeline.bootstrap import reading, settings_of
        from pipeline.errors import SettingsError
        from pipeline.exports.selection import exported
        from pipeline.exports.write import TEXT, Format, write_table

        if binary and to is None:
            raise SettingsError(f"export {name} writes a file: name it with --to findings.{name}")
        with reading(options) as record:
            asked = asked_for(record.register, record.finder.bodies, words, given)
            base_url = settings_of(options).site.base_url
            columns, rows = exported(record, table, asked, base_url)
            if to is None:
                sys.stdout.writelines(TEXT[Format(name)](columns, rows))
                return
            count = write_table(columns, rows, Format(name), to)
        if as_json:
            put({"path": str(to), "rows": count})
        else:
            click.echo(f"{count} {table} written to {to}")


_format("csv", "Write a table as CSV, to a file or to standard output.", binary=False)
_format("jsonl", "Write a table as JSON lines, to a file or to standard output.", binary=False)
_format("xlsx", "Write a table as an Excel workbook.", binary=True)
_format("parquet", "Write a table as a Parquet file (needs the extra `parquet`).", binary=True)


@export.command("all")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--csv", "csv_only", is_flag=True, help="CSV alone, which needs no extra.")
@common
def everything(options: "Options", as_json: bool, folder: Path, csv_only: bool) -> None:
    """Write every table as CSV and Parquet (needs the extra `parquet`) into FOLDER, with a data
    package (Frictionless).

    Example: sendwatch export all record-2026 --csv
    """
    from pipeline.bootstrap import clock_of, reading, settings_of
    from pipeline.clock import stamp
    from pipeline.exports.data_package import write_package
    from pipeline.exports.selection import exported
    from pipeline.exports.write import Format, check_parquet
    from pipeline.model.lookup_rows import FindingFilter

    if not csv_only:
        check_parquet("; or write CSV alone: --csv")
    formats = (Format.CSV,) if csv_only else (Format.CSV, Format.PARQUET)
    with reading(options) as record:
        base_url = settings_of(options).site.base_url
        tables = (exported(record, name, FindingFilter(), base_url) for name in TABLES)
        counts = write_package(tables, folder, stamp(clock_of(options).now()), formats)
    if as_json:
        return put({"path": str(folder), **counts})
    return click.echo(
        f"{', '.join(f'{n} {name}' for name, n in counts.items())} written to {folder}"
    )


@export.command()
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False))
@common
def sqlite(options: "Options", as_json: bool, path: Path) -> None:
    """Write every table into the SQLite database PATH, indexed and searchable.

    Example: sendwatch export sqlite record.db
    """
    from pipeline.jobs.public_copy import write_public_copy

    counts = write_public_copy(options, path)
    if as_json:
        return put({"path": str(path), **counts})
    return click.echo(f"{', '.join(f'{n} {name}' for name, n in counts.items())} written to {path}")


@export.command()
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--source", "ids", multiple=True, help="Only this source (may be repeated).")
@click.option("--since", help="Only what was fetched on or after this date (2024-01-31).")
@common
def warc(
    options: "Options", as_json: bool, path: Path, ids: tuple[str, ...], since: str | None
) -> None:
    """Write the archived bytes, with their addresses, times and headers, to PATH as a WARC file
    (ISO 28500).

    Example: sendwatch export warc archive.warc.gz --since 2024-01-01
    """
    from pipeline.bootstrap import archive_of, open_store, settings_of
    from pipeline.errors import SettingsError

    try:
        from storage.warc import write_warc
    except ModuleNotFoundError as fault:
        raise SettingsError(
            "export warc needs the package warcio: .venv/bin/python -m pip install 'warcio>=1.8'"
        ) from fault
    store = open_store(options, create=False)
    first = date_of("--since", since) if since else ""
    written = write_warc(path, store.fetched(ids, first), archive_of(options, settings_of(options)))
    if as_json:
        put({"path": str(path), "documents": written.documents, "missing": written.missing})
    else:
        missing = (
            f"; {written.missing} whose bytes have been deleted are left out"
            if written.missing
            else ""
        )
        click.echo(f"{written.documents} documents written to {path}{missing}")
