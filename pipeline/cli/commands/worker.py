"""`worker`: a share of the work, beside other workers."""

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, running

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.command()
@click.option(
    "--lanes",
    default="polling,reading,telling,upkeep",
    show_default=True,
    help="What this worker does, with commas between.",
)
@common
def worker(options: "Options", as_json: bool, lanes: str) -> None:
    """Do a share of the work beside other workers, on any machines, over one PostgreSQL database,
    until stopped (SIGTERM or Ctrl-C).

    Example: sendwatch worker --lanes reading
    """
    from pipeline.errors import SettingsError
    from pipeline.model.health import Lane

    names = [name.strip() for name in lanes.split(",")]
    if unknown := [name for name in names if name not in list(Lane)]:
        raise SettingsError(
            f"no lane is called {unknown[0]!r}: --lanes takes some of {', '.join(Lane)}"
        )
    if options.server is None:
        raise SettingsError(
            "workers share a database on a PostgreSQL server, which [storage] url names; over a"
            " file one process does all the work: `sendwatch run`"
        )
    try:
        from pipeline.workers.work import work
    except ModuleNotFoundError as missing:
        raise SettingsError(
            f"workers need {missing.name}: python -m pip install 'sendwatch[server]'"
        ) from missing

    running(work(options, options.server, [Lane(name) for name in dict.fromkeys(names)]))
