"""The `sendwatch` command: its options, errors and exit codes.

Never: a heavy import; a command's own module is imported when the command is called.
"""

import errno
import gc
import importlib
import os
import sys
from pathlib import Path

import click

from pipeline.cli.options import Suggesting

COMMANDS = {
    "run": (
        "run_poll_digest",
        "Run the background service: watch sources, send alerts and digests.",
    ),
    "worker": ("worker", "Do a share of the work beside other workers, over PostgreSQL."),
    "poll": (
        "run_poll_digest",
        "Poll every source once, process what is new, and say what was found.",
    ),
    "digest": ("run_poll_digest", "Make and send the digests that are due."),
    "backfill": (
        "backfill_reconcile",
        "Collect what sources published in the past; notifies nobody.",
    ),
    "reconcile": (
        "backfill_reconcile",
        "Walk whole listings to find what polls missed and what is no longer listed.",
    ),
    "analyse": ("analyse", "Analyse the documents that you name; stores nothing."),
    "explain": (
        "reading.lookup",
        "Say why a publication was kept or dropped, or why somebody was or was not told.",
    ),
    "search": ("reading.lookup", "Search findings and publications."),
    "areas": ("reading.lookup", "List the local areas."),
    "area": ("reading.lookup", "Show one area's inspections, oldest first."),
    "gaps": ("reading.lookup", "List what the record lacks, and where to look for it."),
    "sources": ("sources", "List the watched sources and their state."),
    "status": ("reading.lookup", "Show what is stored, what is pending, and what needs a person."),
    "review": ("review_reanalyse", "List what needs a person's decision, and answer it."),
    "reanalyse": (
        "review_reanalyse",
        "Analyse the archive again and adopt the changes; notifies nobody.",
    ),
    "subscribers": ("subscribers", "Add, list, pause or remove subscribers."),
    "notify": ("notify", "Send an example message, or retry messages that were given up."),
    "evaluate": (
        "evaluate",
        "Print how well the analysis does on labelled documents.",
    ),
    "export": ("reading.export", "Write findings, inspections and more for other programs."),
    "serve": ("reading.serve", "Serve the record as web pages, files, feeds and an API."),
    "upkeep": ("upkeep", "Delete data whose retention period is over."),
    "init": ("installation", "Write a starter folder: settings, sources, a unit for systemd."),
    "doctor": ("installation", "Check this installation, and say what to do."),
    "backup": ("installation", "Copy the data folder while the service runs, and check it."),
    "restore": ("installation", "Put a backup into an empty data folder."),
    "copy-store": ("installation", "Copy everything to a database on a server, or back."),
    "demo": ("demo", "Run the whole pipeline offline on bundled sample sites."),
}
"""Every command: its module in `pipeline.cli.commands`, and its one-line help."""


DISK = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO)
"""Faults of a disk, which Python reports without a file name where it was writing."""


class Lazy(Suggesting):
    """A group whose help imports no command; each command is imported when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"pipeline.cli.commands.{COMMANDS[name][0]}")
        command: click.Command = getattr(module, name.replace("-", "_"))
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


def version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Prints the version and exits."""
    if wanted:
        from importlib.metadata import version as installed

        click.echo(f"sendwatch {installed('sendwatch')}")
        ctx.exit()


@click.group(
    cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": None}
)
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    envvar="SENDWATCH_DATA",
    help="Folder for database, archive and outbox [var].",
)
@click.option(
    "--sources",
    type=click.Path(path_type=Path),
    envvar="SENDWATCH_SOURCES",
    help="The sources to watch [sources.toml, or the catalogue].",
)
@click.option(
    "--settings",
    type=click.Path(path_type=Path),
    envvar="SENDWATCH_SETTINGS",
    help="The settings [settings.toml, if it exists].",
)
@click.option(
    "--areas",
    type=click.Path(path_type=Path),
    envvar="SENDWATCH_AREAS",
    help="An area register other than the bundled one (CSV).",
)
@click.option(
    "--now",
    envvar="SENDWATCH_NOW",
    help="Start the clock at this time (for replays): 2024-12-18 or 2024-12-18T09:30Z.",
)
@click.option(
    "--json", "as_json", is_flag=True, help="Print nothing but JSON lines on standard output."
)
@click.option("-v", "--verbose", count=True, help="Log more on standard error.")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=version,
    help="Show the version.",
)
@click.pass_context
def cli(ctx: click.Context, /, **values: object) -> None:
    """Finds news of SEND inspections of England's local areas and sends it to subscribers.

    It watches publications, extracts what inspectors found in their own words, and notifies the
    people who asked.

    Example: sendwatch poll; sendwatch area Hounslow
    """
    ctx.obj = values


def of_disk(fault: Exception) -> str:
    """What to say of a disk that is full or read-only, or of a file that cannot be used; "" for
    anything else.
    """
    if not isinstance(fault, OSError) or not (fault.filename or fault.errno in DISK):
        return ""
    place = f"{fault.filename}: " if fault.filename else ""
    return f"{place}{fault.strerror}: check the path, its rights and the free space of its disk"


def of_packages(fault: Exception) -> str:
    """What to say of a package of others that is missing or too old; "" for anything else."""
    name = (fault.name or "").partition(".")[0] if isinstance(fault, ImportError) else ""
    if not name or name in ("pipeline", "storage", "notifiers", "web", "demo"):
        return ""
    how = "is missing" if isinstance(fault, ModuleNotFoundError) else "is of another version"
    return f"the package {name} {how}: run `make setup` in the checkout, or install the wheel again"


def check_words(words: list[str]) -> None:
    """Raises UsageError for an argument whose bytes are not text in the terminal's encoding."""
    for word in words:
        if any("\ud800" <= letter <= "\udfff" for letter in word):
            shown = word.encode("utf-8", "replace").decode()
            raise click.UsageError(f"{shown!r} is not text: write it in UTF-8")


def main() -> None:
    """The console command: exit code 0 on success, 1 when the work failed, 2 for wrong arguments.

    Wrong settings also give 2.
    """
    os.umask(0o077)
    # what a start loads stays, and Python's usual 700 would have it looked through dozens of times
    gc.set_threshold(10_000)
    try:
        check_words(sys.argv[1:])
        # outside standalone mode click returns the code of an Exit that a command raised
        sys.exit(cli(standalone_mode=False) or 0)
    except click.ClickException as fault:
        fault.show()
        sys.exit(fault.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as fault:
        from pipeline.errors import PipelineError, SettingsError

        known = isinstance(fault, PipelineError)
        words = str(fault) if known else of_disk(fault) or of_packages(fault)
        if not words:
            raise
        click.echo(f"sendwatch: {words}", err=True)
        sys.exit(2 if isinstance(fault, SettingsError) else 1)
