"""`init`, `doctor`, `backup`, `restore`: setting up, checking and copying an installation."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, put, running

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from storage.backup.make import Backup


@click.command()
@click.option("--offline", is_flag=True, help="Ask no other machine.")
@common
def doctor(options: "Options", as_json: bool, offline: bool) -> None:
    """Check settings, sources, data folder, disk, clock, certificates, mail server and the sender's
    DNS records, and say what to do. Changes and sends nothing.

    Example: sendwatch doctor
    """
    from dataclasses import asdict

    from pipeline.jobs.doctor.check import exit_code
    from pipeline.jobs.doctor.examine import examine

    if not (offline or as_json):
        click.echo(
            "asking other machines too: up to a minute without a network (or use --offline)",
            err=True,
        )
    checks = running(examine(options, offline=offline))
    for check in checks:
        if as_json:
            put(asdict(check))
            continue
        click.echo(f"{check.state:<8}{check.name}: {check.found}")
        if check.remedy:
            click.echo(f"        what to do: {check.remedy}")
    raise click.exceptions.Exit(exit_code(checks))


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=".")
@common
def init(options: "Options", as_json: bool, folder: Path) -> None:
    """Write a starter FOLDER (default: this one): settings with comments, sources, and a unit file
    for systemd. No file is overwritten.

    Example: sendwatch init /etc/sendwatch
    """
    from pipeline.config.starter import write_starter

    written = write_starter(folder)
    if as_json:
        return put({"folder": str(folder), "written": [path.name for path in written]})
    for path in written:
        click.echo(f"written: {path}")
    click.echo(
        "next: fill in settings.toml, then `sendwatch doctor`, `sendwatch subscribers add` and"
        " `sendwatch run`, in that folder"
    )
    return None


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--without-archive",
    is_flag=True,
    help="List the archived documents by hash instead of copying them.",
)
@common
def backup(options: "Options", as_json: bool, path: Path, without_archive: bool) -> None:
    """Copy the data folder to the new folder PATH and read the copy back. The service may go on
    running meanwhile.

    Example: sendwatch backup /backup/sendwatch-monday
    """
    from pipeline.bootstrap import archive_folder, clock_of, settings_of
    from pipeline.clock import stamp
    from storage.backup.make import make_backup

    _refuse_server(options, "pg_dump")
    documents = archive_folder(options, settings_of(options))
    made = make_backup(
        options.data,
        path,
        stamp(clock_of(options).now()),
        archive=not without_archive and documents is not None,
        documents=documents,
    )
    _say("backup", path, made, as_json)
    if made.missing:
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@common
def restore(options: "Options", as_json: bool, path: Path) -> None:
    """Put the backup PATH into a data folder that holds nothing yet; nothing is overwritten.

    Example: sendwatch restore /backup/sendwatch-monday --data /var/lib/sendwatch
    """
    from storage.backup.restore import restore as put_back

    _refuse_server(options, "pg_restore")
    _say("restore", options.data, put_back(path, options.data), as_json)


@click.command("copy-store")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@common
def copy_store(options: "Options", as_json: bool, source: str, target: str) -> None:
    """Copy everything that is stored FROM a data folder TO a PostgreSQL server, or back, and
    compare both; and the documents that the archive of the other lacks. The other files of the data
    folder stay where they are.

    Example: sendwatch copy-store /var/lib/sendwatch postgresql://sendwatch@db.example.org/sendwatch
    """
    from dataclasses import asdict

    from pipeline.cli.options import occasionally
    from pipeline.jobs.copy_store import copy_store as copy
    from pipeline.jobs.copy_store import place_named

    places = place_named(source, options), place_named(target, options)
    with occasionally() as show:
        copied = copy(options, *places, show)
    if as_json:
        return put(asdict(copied))
    rows = sum(copied.tables.values())
    click.echo(
        f"copied: {rows} rows of {len(copied.tables)} tables from {places[0]} to {places[1]}; both"
        f" hold the same, and so do the exports of {', '.join(copied.exports)};"
        f" {copied.archive.copied} documents to its archive, which had {copied.archive.there}"
    )
    if lost := copied.archive.missing:
        click.echo(
            f"{len(lost)} documents are in neither archive, such as {lost[0]}: `sendwatch upkeep"
            " --archive` fetches them again",
            err=True,
        )
    return None


def _refuse_server(options: "Options", program: str) -> None:
    """Raises SettingsError where the database is on a server, which has programs of its own."""
    from pipeline.errors import SettingsError

    if options.server:
        raise SettingsError(
            f"the database {options.server} is not in the data folder: use {program}, and copy the"
            " folder besides (docs/operations.md, PostgreSQL)"
        )


def _say(verb: str, path: Path, made: "Backup", as_json: bool) -> None:
    from dataclasses import asdict

    from pipeline.bulletins.wording import size_words

    if as_json:
        return put({"path": str(path), **asdict(made)})
    archive = (
        f"{made.documents - len(made.missing)} documents ({size_words(made.bytes)})"
        if made.archive
        else f"the list of {made.documents} documents, not the documents themselves"
    )
    click.echo(
        f"{verb}: {path} has the database of {made.made_at} (schema {made.migrations[-1]}) and"
        f" {archive}; all of it was read back"
    )
    if made.missing:
        click.echo(
            f"{len(made.missing)} documents were missing from the archive or damaged when the"
            f" backup was made; {path}/backup.json names them. The rest is complete",
            err=True,
        )
    return None
