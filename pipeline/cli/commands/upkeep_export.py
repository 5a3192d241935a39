"""`upkeep` and `export`: deleting data after its time, and exporting it for other tools."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, date_of, put

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.command()
@common
def upkeep(options: "Options", as_json: bool) -> None:
    """Delete data whose retention period is over (docs/operations.md), and free the space. The
    service does this daily.

    Example: sendwatch upkeep
    """
    from dataclasses import asdict

    from pipeline.bootstrap import clock_of, open_store, settings_of
    from pipeline.jobs.upkeep import do_upkeep
    from storage.blobs import Blobs
    from storage.lock import WorkerLock

    settings, store = settings_of(options), open_store(options, create=False)
    archive = Blobs(options.data / "archive")
    with WorkerLock(options.data):
        done = do_upkeep(
            store,
            archive.path,
            clock_of(options).now(),
            settings.upkeep.keep_other_days,
            whole=True,
        )
    if as_json:
        return put(asdict(done))
    click.echo(
        f"deleted: {done.messages} messages, {done.unconfirmed} unconfirmed addresses,"
        f" {done.tasks} finished tasks, {done.issues} settled issues, {done.documents} documents"
        f" ({done.bytes / 1e6:.1f} MB) about no inspection"
    )
    return None


@click.group()
def export() -> None:
    """Write stored data in a format that other programs read.

    Example: sendwatch export warc archive.warc.gz
    """


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
    from pipeline.bootstrap import open_store
    from pipeline.errors import SettingsError
    from storage.blobs import Blobs

    try:
        from storage.warc import write_warc
    except ModuleNotFoundError as fault:
        raise SettingsError(
            "export warc needs the package warcio: .venv/bin/python -m pip install 'warcio>=1.8'"
        ) from fault
    store = open_store(options, create=False)
    first = date_of("--since", since) if since else ""
    written = write_warc(path, store.fetched(ids, first), Blobs(options.data / "archive"))
    if as_json:
        put({"path": str(path), "documents": written.documents, "missing": written.missing})
    else:
        missing = (
            f"; {written.missing} whose bytes have been deleted are left out"
            if written.missing
            else ""
        )
        click.echo(f"{written.documents} documents written to {path}{missing}")
