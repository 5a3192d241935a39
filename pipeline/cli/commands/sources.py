"""`sources`: what is watched, its state, and how to add a source."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import Whole, common, put, table

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.group(cls=Whole, invoke_without_command=True)
@common
def sources(options: "Options", as_json: bool) -> None:
    """List the watched sources: when each was last read, what it showed, when it is next due, and
    its state.

    Example: sendwatch sources --json
    """
    if click.get_current_context().invoked_subcommand:
        return
    from pipeline.bootstrap import open_store, register_of, sources_of
    from pipeline.jobs.status import listed_sources, source_table

    rows = listed_sources(open_store(options), sources_of(options, register_of(options)))
    if as_json:
        for row in rows:
            put(asdict(row))
        return
    heads, lines = source_table(rows)
    table(lines, heads)


@sources.command()
@click.argument("url")
@click.option("--area", help="The publisher's local area, if the address does not show it.")
@click.option("--id", "id", help="The id of the new source.")
@common
def add(options: "Options", as_json: bool, url: str, area: str | None, id: str | None) -> None:
    """Find out how the site at URL can be watched, show what it would find, and print the lines for
    sources.toml. Nothing is stored.

    Example: sendwatch sources add https://www.example.gov.uk/news
    """
    import asyncio

    from pipeline.jobs.add_source import propose

    found = asyncio.run(propose(options, url, area, id))
    put(found.as_json()) if as_json else click.echo("\n".join(found.as_text()))
    if found.source is None:
        raise click.exceptions.Exit(1)


@sources.command()
@click.argument("ids", nargs=-1, metavar="[ID]...")
@common
def check(options: "Options", as_json: bool, ids: tuple[str, ...]) -> None:
    """Try the sources with these IDs now, or every enabled one, and report how each does. Nothing
    is stored.

    Example: sendwatch sources check hounslow-news
    """
    import asyncio
    import os

    from pipeline.bootstrap import clock_of, register_of, settings_of, sources_of
    from pipeline.clock import stamp
    from pipeline.fetching.fetcher import PoliteFetcher
    from pipeline.ingestion.health.trial import Trial, check_all, named, words
    from pipeline.ingestion.health.trial import as_json as shown

    wanted = named(sources_of(options, register_of(options)), ids)
    now = stamp(clock_of(options).now())

    def show(trial: Trial) -> None:
        put(shown(trial)) if as_json else click.echo(words(trial))

    async def try_them() -> int:
        settings = settings_of(options)
        clock = clock_of(options)
        async with PoliteFetcher(
            settings.fetch, os.environ, clock, mailbox=settings.mailbox
        ) as fetcher:
            return await check_all(fetcher, wanted, now, show)

    if asyncio.run(try_them()):
        raise click.exceptions.Exit(1)


@sources.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@click.option("--note", default="", help="A note to keep with it.")
@common
def acknowledge(options: "Options", as_json: bool, ids: tuple[str, ...], note: str) -> None:
    """Note that you know the state of these sources: operators are not told of it again until it
    changes.

    Example: sendwatch sources acknowledge hounslow-news --note "new site in May"
    """
    from pipeline.bootstrap import clock_of, open_store
    from pipeline.clock import stamp
    from pipeline.ingestion.health.operator_alerts import acknowledge

    acknowledge(open_store(options, create=False), ids, note, stamp(clock_of(options).now()))
    (
        put({"acknowledged": list(ids), "note": note})
        if as_json
        else click.echo(f"acknowledged: {', '.join(ids)}")
    )


@sources.command()
@click.argument("id")
@common
def accept(options: "Options", as_json: bool, id: str) -> None:
    """Accept the present shape of a suspect source as normal, and read the rows that were held
    back.

    Example: sendwatch sources accept hounslow-news
    """
    from pipeline.bootstrap import clock_of, open_store
    from pipeline.clock import stamp
    from pipeline.ingestion.health.operator_alerts import accept

    held = accept(open_store(options, create=False), id, stamp(clock_of(options).now()))
    if as_json:
        put({"accepted": id, "held": held})
    else:
        came = f", including {held} rows that were held back" if held else ""
        click.echo(f"{id}: the next round accepts what it reads there{came}")
