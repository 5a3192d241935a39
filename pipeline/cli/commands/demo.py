"""`demo`: the whole pipeline, offline."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, put, running

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    default="demo-out",
    show_default=True,
    help="Made anew on each run, and so is --data, which is in it unless you name another.",
)
@click.option(
    "--no-serve", is_flag=True, help="End after the five days, without the pages (so does --json)."
)
@common
def demo(options: "Options", as_json: bool, folder: Path, no_serve: bool) -> None:
    """Run the whole pipeline offline on bundled sample sites about invented areas: five simulated
    days over real HTTP, and then the service with its pages.

    Example: sendwatch demo
    """
    import shutil
    import sys

    from demo import run, show
    from demo.sites import Sites
    from pipeline.log import errors_only

    given = click.get_current_context().find_root().obj
    if not given["verbose"]:
        errors_only()
    data = given["data"] or folder / run.DATA
    if lost := run.lost_with(folder, data):
        click.echo(show.lost_line(data, lost), err=True)
    listen = "" if no_serve or as_json else run.free_address()
    with run.own_environment(), Sites(day=run.DAYS[0]) as sites:
        if not as_json:
            click.echo(
                "Sample sites about invented areas are running on this machine; five days pass.\n"
            )
        own = run.prepare(folder, sites.addresses, listen, data=data)
        for day in run.live(own, sites):
            put(show.as_json(day)) if as_json else click.echo("\n".join(show.day_lines(day)))
        own = run.go_on(own)
        if not as_json:
            command = "sendwatch" if shutil.which("sendwatch") else sys.argv[0]
            click.echo("\n".join(show.closing_lines(own, command)))
        if listen:
            lines = show.serving_lines(listen, run.review_path(own))
            running(run.afterwards(own, lambda: click.echo("\n".join(lines))))
