"""`subscribers bounced`: takes in reports of failed delivery."""

from typing import TYPE_CHECKING, BinaryIO

import click

from pipeline.commands import common, put

if TYPE_CHECKING:
    from pipeline.wiring import Options


@click.command()
@click.argument("report", type=click.File("rb"))
@common
def bounced(options: "Options", as_json: bool, report: BinaryIO) -> None:
    """Take in a mail server's REPORT of a failed delivery, a file or - for standard input.

    An address that does not exist is suspended, if the report is about a message that was sent to it from here.

    Example: sendwatch subscribers bounced - < report.eml
    """
    from pipeline.bounces import bounces_in
    from pipeline.returning import settle
    from pipeline.wiring import open_store

    found = bounces_in(report.read())
    settled = settle(options, open_store(options, create=False), found) if found else []
    for each in settled:
        if as_json:
            put({"address": each.address, "delivery": each.delivery, "status": each.status, "said": each.said,
                 "suspended": each.suspended})  # fmt: skip
        elif each.suspended:
            click.echo(f"{each.address} is suspended until it is added again: {each.said}")
        else:
            click.echo(f"a message to {each.address} came back, and it goes on to get others: {each.said}")
    if not settled and not as_json:
        click.echo("nothing is changed: this is no report that a message sent from here failed for good" if not found else
                   "nothing is changed: no message that was sent from here is the one that this report is about")  # fmt: skip
