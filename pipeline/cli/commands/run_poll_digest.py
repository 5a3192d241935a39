"""`run`, `poll` and `digest`: the work itself."""

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, date_of, occasionally, put, running

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.command()
@common
def run(options: "Options", as_json: bool) -> None:
    """Poll every source when it is due, and send alerts and digests, until stopped (SIGTERM or
    Ctrl-C).

    Example: sendwatch run --data /var/lib/sendwatch
    """
    from pipeline.service import serve

    running(serve(options))


@click.command()
@click.option("--source", "ids", multiple=True, help="Only this source (may be repeated).")
@click.option(
    "--area", "names", multiple=True, help="Only the sources of this local area (may be repeated)."
)
@common
def poll(options: "Options", as_json: bool, ids: tuple[str, ...], names: tuple[str, ...]) -> None:
    """Poll every enabled source now, whether or not it is due, process what is new, and say what
    was found.

    Example: sendwatch poll --area Hounslow
    """
    from pipeline.jobs.rounds import poll_once

    with occasionally() as show:
        report = running(poll_once(options, ids, names, show))
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
    "--forum",
    is_flag=True,
    help="Print ready-to-use text for a newsletter instead of a message; sends nothing.",
)
@click.option(
    "--since",
    help="With --forum: everything since this day, such as 2025-01-31, even if sent before.",
)
@click.option(
    "--area", "names", multiple=True, help="With --since: only this local area (may be repeated)."
)
@common
def digest(
    options: "Options",
    as_json: bool,
    address: str | None,
    dry_run: bool,
    forum: bool,
    since: str | None,
    names: tuple[str, ...],
) -> None:
    """Compose and send the digests that are due: one message per subscriber, none when nothing is
    new.

    Example: sendwatch digest --forum --since 2025-01-31 --area Hounslow
    """
    from pipeline.jobs.rounds import digest_once

    if dry_run or forum or since or names:
        for_newsletter(options, as_json, address, forum, since, names)
        return
    report = running(digest_once(options, address))
    for line in report.as_json() if as_json else report.as_text():
        put(line) if as_json else click.echo(line)
    if report.failed:
        raise click.exceptions.Exit(1)


def for_newsletter(
    options: "Options",
    as_json: bool,
    address: str | None,
    forum: bool,
    since: str | None,
    names: tuple[str, ...],
) -> None:
    """`digest --dry-run`, `--forum` and `--since`: the forms that only print."""
    from pipeline.errors import SettingsError
    from pipeline.jobs.newsletter import preview_digests, text_since

    if (since and not forum) or (names and not since):
        raise SettingsError(
            "--since and --area are for newsletter text: write --forum --since 2025-01-31"
            " --area Hounslow"
        )
    if address and names:
        raise SettingsError(
            "--for uses the interests of an address, --area a place: leave one of them out"
        )
    if since:
        shown = text_since(options, address, names, date_of("--since", since))
        nothing = f"nothing that matches became known since {since}"
    else:
        shown = preview_digests(options, address, forum=forum)
        nothing = "nothing is new: no digest would be sent" + (
            "; add --since DATE to include what was sent before" if forum else ""
        )
    for each in shown:
        put(each) if as_json else click.echo(each["text"])
        for words in () if as_json else each["left_out"]:
            click.echo(words, err=True)
    if not shown and not as_json:
        click.echo(nothing)
