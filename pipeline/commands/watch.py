"""`run`, `poll` and `digest`: the work itself."""

from typing import TYPE_CHECKING, Any

import click

from pipeline.commands import common, put, running

if TYPE_CHECKING:
    from pipeline.wiring import Options


@click.command()
@common
def run(options: "Options", as_json: bool) -> None:
    """Watch every source on its rhythm, alert, and send digests, until stopped (SIGTERM or Ctrl-C).

    Example: sendwatch run --data /var/lib/sendwatch
    """
    from pipeline.service import serve

    running(serve(options))


@click.command()
@click.option("--source", "ids", multiple=True, help="Only this source (may be repeated).")
@click.option("--area", "names", multiple=True, help="Only the sources of this local area (may be repeated).")
@common
def poll(options: "Options", as_json: bool, ids: tuple[str, ...], names: tuple[str, ...]) -> None:
    """Poll every enabled source now, whatever its rhythm, do all that follows, and say what was found.

    Example: sendwatch poll --area Hounslow
    """
    from pipeline.rounds import poll_once

    report = running(poll_once(options, ids, names))
    if as_json:
        for line in report.as_json():
            put(line)
    else:
        for words in report.as_text():
            click.echo(words)
    if report.failed:
        raise click.exceptions.Exit(1)


@click.command()
@click.option("--for", "address", help="Only the digest of this address.")
@click.option("--dry-run", is_flag=True, help="Show what would be sent; record and send nothing.")
@click.option(
    "--forum", is_flag=True, help="Print ready-to-use text for a newsletter instead of a message; sends nothing."
)
@common
def digest(options: "Options", as_json: bool, address: str | None, dry_run: bool, forum: bool) -> None:
    """Make and send the digests that are due: one message a subscriber, none when nothing is new.

    Example: sendwatch digest --dry-run
    """
    from pipeline.rounds import digest_once, preview_digests

    if dry_run or forum:
        shown: list[dict[str, Any]] = running(preview_digests(options, address, forum=forum))
        for each in shown:
            put(each) if as_json else click.echo(each["text"])
        if not shown and not as_json:
            click.echo("nothing is new: no digest would be sent")
        return
    report = running(digest_once(options, address))
    for line in report.as_json() if as_json else report.as_text():
        put(line) if as_json else click.echo(line)
    if report.failed:
        raise click.exceptions.Exit(1)
