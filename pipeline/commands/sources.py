"""`sources`: what is watched, how it is, and how another one is added."""

from typing import TYPE_CHECKING

import click

from pipeline.commands import common, put, table

if TYPE_CHECKING:
    from pipeline.wiring import Options


@click.group(invoke_without_command=True)
@common
def sources(options: "Options", as_json: bool) -> None:
    """List the watched sources: when each was last read, what it showed, when it is read next, and its state.

    Example: sendwatch sources --json
    """
    if click.get_current_context().invoked_subcommand:
        return
    from pipeline.lookup import source_rows
    from pipeline.wiring import open_store, register_of, sources_of

    rows = source_rows(open_store(options), sources_of(options, register_of(options)))
    if as_json:
        for row in rows:
            put(row)
        return
    shown = [
        (r["id"], r["kind"], r["state"], (r["last_ok_at"] or "never")[:16], str(r["rows"] or ""), (r["next_due_at"] or "")[:16],
         r["reason"] or "")
        for r in rows
    ]  # fmt: skip
    table(shown, ("source", "kind", "state", "last read", "rows", "next", "reason"))


@sources.command()
@click.argument("url")
@click.option("--area", help="The local area whose publisher this is, where the address does not tell.")
@click.option("--id", "id", help="The id of the new source.")
@common
def add(options: "Options", as_json: bool, url: str, area: str | None, id: str | None) -> None:
    """Find out how the site of URL can be watched, show what it would find, and print the lines for sources.toml.

    Nothing is stored.

    Example: sendwatch sources add https://www.example.gov.uk/news
    """
    import asyncio

    from pipeline.adding import propose

    found = asyncio.run(propose(options, url, area, id))
    put(found.as_json()) if as_json else click.echo("\n".join(found.as_text()))
    if found.source is None:
        raise click.exceptions.Exit(1)


@sources.command()
@click.argument("ids", nargs=-1, metavar="[ID]...")
@common
def check(options: "Options", as_json: bool, ids: tuple[str, ...]) -> None:
    """Try the sources with these IDs now, or every enabled one, and say of each how it does; nothing is stored.

    Example: sendwatch sources check hounslow-news
    """
    import asyncio
    import os

    from pipeline.checking import Trial, check_all, named, words
    from pipeline.checking import as_json as shown
    from pipeline.fetch import PoliteFetcher
    from pipeline.wiring import register_of, settings_of, sources_of

    wanted = named(sources_of(options, register_of(options)), ids)

    def show(trial: Trial) -> None:
        put(shown(trial)) if as_json else click.echo(words(trial))

    async def try_them() -> int:
        async with PoliteFetcher(settings_of(options).fetch, os.environ) as fetcher:
            return await check_all(fetcher, wanted, show)

    if asyncio.run(try_them()):
        raise click.exceptions.Exit(1)
