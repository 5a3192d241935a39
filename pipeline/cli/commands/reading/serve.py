"""`serve`: the record as pages, files, feeds and an API."""

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, put, running

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.command()
@click.option("--listen", help="Where, such as 127.0.0.1:8080 [the setting site.listen].")
@common
def serve(options: "Options", as_json: bool, listen: str | None) -> None:
    """Serve the record as web pages until stopped (SIGTERM or Ctrl-C). `run` serves the same where
    `[site] listen` is set.

    Example: sendwatch serve --listen 127.0.0.1:8080
    """
    from pipeline.jobs.serve import serve as serving

    def ready(address: str) -> None:
        if as_json:
            put({"address": address})
        else:
            click.echo(f"the record is at {address} (stop with Ctrl-C)")

    running(serving(options, listen, ready))
