"""`demo`: the whole job, offline."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands import common, put

if TYPE_CHECKING:
    from pipeline.wiring import Options


@click.command()
@click.option("--folder", type=click.Path(path_type=Path, file_okay=False), default="demo-out", show_default=True, help="Made anew each time.")
@common
def demo(options: "Options", as_json: bool, folder: Path) -> None:
    """Run the whole job offline on bundled sample sites about invented areas: five simulated days over real HTTP.

    Example: sendwatch demo
    """
    import sys
    from contextlib import closing

    from demo import run, show
    from demo.sites import Sites

    with run.own_environment(), Sites(run.DAYS[0]) as sites:
        if not as_json:
            click.echo("Sample sites about invented areas run on this machine; five days pass.\n")
        own = run.prepare(folder, sites.addresses)
        with closing(run.live(own, sites)) as days:
            for day in days:
                for line in () if as_json else show.day_lines(day):
                    click.echo(line)
                if as_json:
                    put(show.as_json(day))
    if not as_json:
        for line in show.closing_lines(own, sys.argv[0]):
            click.echo(line)
