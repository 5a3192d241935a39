"""`backfill`, `reconcile`: what sources published in the past, and what their feeds missed."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, date_of, put, table

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from pipeline.jobs.backfill import Progress

LINE_SECONDS = 10.0
"""How often a line of progress is printed where there is no terminal."""


@click.command()
@click.option("--since", help="From this date on; needed, except with --gaps [2016-05-01].")
@click.option("--until", help="Up to this date; up to now by default.")
@click.option("--source", "ids", multiple=True, help="Only this source (may be repeated).")
@click.option(
    "--area", "names", multiple=True, help="Only the sources of this local area (may be repeated)."
)
@click.option(
    "--gaps", is_flag=True, help="Only the sources of areas that `gaps` lists, and national ones."
)
@common
def backfill(
    options: "Options",
    as_json: bool,
    since: str | None,
    until: str | None,
    ids: tuple[str, ...],
    names: tuple[str, ...],
    gaps: bool,
) -> None:
    """Collect what sources published in the past, as far back as their sites list it; nobody is
    notified. You can stop it at any time: the same command resumes where it stopped.

    Example: sendwatch backfill --since 2016-05-01 --area Hounslow
    """
    import asyncio

    from pipeline.jobs.backfill import backfill
    from pipeline.jobs.gaps import FIRST_DAY, areas_with_gaps

    if not (since or gaps):
        raise click.UsageError(f"say from which day on: --since {FIRST_DAY}")
    since = since or FIRST_DAY
    missing = areas_with_gaps(options) if gaps else None
    first, last = date_of("--since", since), date_of("--until", until) if until else None
    with progress(as_json) as show:
        found = asyncio.run(backfill(options, ids, names, first, last, show, missing))
    for each in found:
        if as_json:
            put(each.as_json())
        else:
            click.echo("\n".join(each.as_text()))
    if not found and not as_json:
        click.echo("no source matches: `sendwatch sources` lists them")
    if found and all(each.stopped for each in found):
        raise click.exceptions.Exit(1)


@click.command()
@click.option("--source", "ids", multiple=True, help="Only this source (may be repeated).")
@common
def reconcile(options: "Options", as_json: bool, ids: tuple[str, ...]) -> None:
    """Walk each source's whole listing, and report what polls missed and what is no longer listed.

    Example: sendwatch reconcile --source hounslow-news
    """
    import asyncio

    from pipeline.jobs.reconcile import reconcile

    found = asyncio.run(reconcile(options, ids))
    if as_json:
        for each in found:
            put(each.as_json())
    else:
        heads = (
            "source",
            "pages",
            "listed",
            "missed by polls",
            "older",
            "no longer listed",
            "failed",
        )
        table([tuple(map(str, each.as_row())) for each in found], heads)
        for each in found:
            for line in each.as_text():
                click.echo(line)
    if found and all(each.stopped for each in found):
        raise click.exceptions.Exit(1)


@contextmanager
def progress(as_json: bool) -> Iterator[Callable[["Progress"], None]]:
    """Shows progress: a bar on a terminal, otherwise occasional lines.

    They go to standard error, except as JSON.
    """
    import sys

    if as_json or not sys.stderr.isatty():
        yield now_and_then(as_json)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rest]}"),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("pages", total=None, rest="")

        def show(state: "Progress") -> None:
            name, rest = state.as_text().split(": ", 1)
            bar.update(
                task,
                description=name,
                total=state.pages,
                completed=state.read,
                rest=rest.split("pages, ", 1)[1],
            )

        yield show


def now_and_then(as_json: bool) -> Callable[["Progress"], None]:
    """Prints the state, at most once every few seconds."""
    last = time.monotonic()

    def show(state: "Progress") -> None:
        nonlocal last
        if time.monotonic() - last < LINE_SECONDS:
            return
        last = time.monotonic()
        if as_json:
            put(state.as_json())
        else:
            click.echo(state.as_text(), err=True)

    return show
