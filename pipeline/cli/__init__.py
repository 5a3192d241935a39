"""The `sendwatch` command: its options, its errors, its exit codes.

Never: an import of weight; a command's own module is imported when it is called.
"""

import importlib
import os
import sys
from pathlib import Path

import click

COMMANDS = {
    "run": (
        "run_poll_digest",
        "Watch every source on its rhythm, alert, send digests: the background service.",
    ),
    "poll": (
        "run_poll_digest",
        "Poll every source once, do all that follows, and say what was found.",
    ),
    "digest": ("run_poll_digest", "Make and send the digests that are due."),
    "backfill": ("backfill_reconcile", "Take in what sources published before; nobody is told."),
    "reconcile": (
        "backfill_reconcile",
        "Walk whole listings for what polls did not show, and what is no longer listed.",
    ),
    "analyse": ("analyse", "Classify and take apart documents given by hand; stores nothing."),
    "explain": (
        "lookup",
        "Say why a publication was kept or dropped, or why somebody was told or not.",
    ),
    "search": ("lookup", "Search the findings and publications by words."),
    "areas": ("lookup", "List the local areas."),
    "area": ("lookup", "Show one area's inspections, oldest first."),
    "sources": ("sources", "List the watched sources and how they are."),
    "status": ("lookup", "Show what is stored, what waits, and what needs a person."),
    "review": ("review_reanalyse", "List what waits for a person, and answer it."),
    "reanalyse": (
        "review_reanalyse",
        "Run today's analysis over the archive, show what changes, adopt it; nobody is told.",
    ),
    "subscribers": ("subscribers", "Add, list, pause or remove the people who are told."),
    "notify": ("notify", "Send an example message, or what was given up after all."),
    "evaluate": ("evaluate", "Print how well the analysis does on labelled documents."),
    "export": ("upkeep_export", "Write the archive for other programs."),
    "upkeep": ("upkeep_export", "Delete what is kept for a limited time only, and tidy up."),
    "demo": ("demo", "Run the whole job offline on bundled sample sites."),
}
"""Every command: its module below `pipeline.cli.commands`, and its one-line help."""


class Lazy(click.Group):
    """A group whose help needs no command's module, and whose commands are imported when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"pipeline.cli.commands.{COMMANDS[name][0]}")
        command: click.Command = getattr(module, name)
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
    help="Folder of database, archive, outbox [var].",
)
@click.option(
    "--sources",
    type=click.Path(path_type=Path),
    envvar="SENDWATCH_SOURCES",
    help="What is watched [sources.toml, or the catalogue].",
)
@click.option(
    "--settings",
    type=click.Path(path_type=Path),
    envvar="SENDWATCH_SETTINGS",
    help="Settings [settings.toml if there].",
)
@click.option(
    "--areas",
    type=click.Path(path_type=Path),
    envvar="SENDWATCH_AREAS",
    help="Another area register (CSV).",
)
@click.option(
    "--now",
    envvar="SENDWATCH_NOW",
    help="Let the clock start at this time (replays): 2024-12-18 or 2024-12-18T09:30Z.",
)
@click.option(
    "--json", "as_json", is_flag=True, help="Print JSON lines on standard output and nothing else."
)
@click.option("-v", "--verbose", count=True, help="Say more on standard error.")
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
    """Watches publications about SEND inspections of England's local areas, takes out what
    inspectors found in their own words, and tells the people who asked to know.

    Example: sendwatch poll; sendwatch area Hounslow
    """
    ctx.obj = values


def main() -> None:
    """The console command: exit 0 when all went well, 1 when the work failed, 2 when settings or
    arguments are wrong.
    """
    try:
        # outside standalone mode click gives back the code of an Exit that a command raised
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

        if not isinstance(fault, PipelineError):
            raise
        click.echo(f"sendwatch: {fault}", err=True)
        sys.exit(2 if isinstance(fault, SettingsError) else 1)
