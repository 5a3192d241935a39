"""`notify`: whether a channel works, and messages that could not be delivered."""

from typing import TYPE_CHECKING

import click

from pipeline.cli.options import Whole, common, put
from pipeline.model.subscribers import shown_address

if TYPE_CHECKING:
    from pipeline.bootstrap import Options


@click.group(cls=Whole)
def notify() -> None:
    """Test a channel, or retry messages that could not be delivered.

    Example: sendwatch notify test forum@example.org --channel email
    """


@notify.command()
@click.argument("address")
@click.option(
    "--channel",
    help=(
        "apprise, email, feed, notify (GOV.UK Notify), outbox, slack, teams or webhook; by default"
        " inferred from the address."
    ),
)
@common
def test(options: "Options", as_json: bool, address: str, channel: str | None) -> None:
    """Send ADDRESS an example message now, marked as an example and about an invented area. Nothing
    is recorded.

    Example: sendwatch notify test forum@example.org --channel email
    """
    import asyncio

    from notifiers import build, channel_named
    from pipeline.bootstrap import clock_of, settings_of, site_of
    from pipeline.bulletins.compose import compose_sample
    from pipeline.clock import stamp
    from pipeline.errors import DeliveryError, SettingsError

    settings = settings_of(options)
    channel = channel_named(channel, address)
    notifier = build(channel, settings, options.data)
    if refused := notifier.refuses(address):
        raise SettingsError(f"{shown_address(address)}: {refused}")
    now = stamp(clock_of(options).now())
    key = f"sample:{now}"
    try:
        payload = notifier.render(compose_sample(site_of(settings), now), address, key)
        asyncio.run(notifier.send(payload, address, key))
    except DeliveryError as fault:
        raise click.ClickException(f"not sent: {fault}") from fault
    (
        put(
            {
                "address": shown_address(address),
                "channel": channel,
                "sent": True,
                "bytes": len(payload),
            }
        )
        if as_json
        else click.echo(
            f"an example message ({len(payload)} bytes) was handed over to {channel} for"
            f" {shown_address(address)}"
        )
    )


@notify.command()
@click.argument("address", required=False)
@common
def again(options: "Options", as_json: bool, address: str | None) -> None:
    """Retry messages that were given up, all of them or those to ADDRESS, in the next round.

    Example: sendwatch notify again
    """
    from pipeline.bootstrap import open_store
    from pipeline.subscriptions.signup import subscribed

    store = open_store(options, create=False)
    if address is not None:
        address = subscribed(store, address)[0].address
    with store.transaction():
        count = store.unpark(address)
    if as_json:
        put({"messages": count})
    elif count:
        click.echo(f"{count} message{'s' * (count > 1)} will be tried again in the next round")
    else:
        click.echo(
            "no message that was given up can be sent; one to a suspended address can be sent once"
            " the address is added again"
        )
