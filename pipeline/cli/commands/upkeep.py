"""`upkeep`: deleting data after its time."""

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import common, put, running

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.command()
@click.option(
    "--archive",
    is_flag=True,
    help="Check archived files against their hashes, and fetch damaged and missing ones again.",
)
@common
def upkeep(options: "Options", as_json: bool, archive: bool) -> None:
    """Delete data whose retention period is over (docs/operations.md), and free the space. The
    service does this daily.

    Example: sendwatch upkeep
    """
    from dataclasses import asdict

    if archive:
        from pipeline.jobs.archive_check import check_archive

        checked = running(check_archive(options))
        put(asdict(checked)) if as_json else click.echo("\n".join(checked.as_text()))
        if checked.lost:
            raise click.exceptions.Exit(1)
        return None

    from notifiers import Channels
    from pipeline.bootstrap import archive_of, clock_of, open_store, settings_of
    from pipeline.bulletins.wording import size_words
    from pipeline.jobs.upkeep import do_upkeep
    from storage.lock import WorkerLock

    settings, store = settings_of(options), open_store(options, create=False)
    with WorkerLock(options.data):
        store.work_alone()
        done = running(
            do_upkeep(
                store,
                archive_of(options, settings),
                clock_of(options).now(),
                settings.upkeep.keep_other_days,
                whole=True,
                notifiers=Channels(settings, options.data),
            )
        )
    if as_json:
        return put(asdict(done))
    click.echo(
        f"deleted: {done.messages} messages, {done.unconfirmed} unconfirmed addresses,"
        f" {done.tasks} finished tasks, {done.issues} settled issues, {done.documents} documents"
        f" ({size_words(done.bytes)}) about no inspection"
    )
    return None
