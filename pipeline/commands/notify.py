"""`notify`: whether a channel works."""

from typing import TYPE_CHECKING

import click

from pipeline.commands import common, put

if TYPE_CHECKING:
    from pipeline.wiring import Options


@click.group()
def notify() -> None:
    """Try a channel.

    Example: sendwatch notify test forum@example.org --channel email
    """


@notify.command()
@click.argument("address")
@click.option(
    "--channel",
    help="apprise, email, feed, notify (GOV.UK Notify), outbox, slack, teams or webhook; told from the address where it shows.",
)
@common
def test(options: "Options", as_json: bool, address: str, channel: str | None) -> None:
    """Send an example message, marked as one and about an invented area, to ADDRESS now. Nothing is recorded.

    Example: sendwatch notify test forum@example.org --channel email
    """
    import asyncio

    from notifiers import build, channel_named
    from pipeline.bulletin import compose_sample
    from pipeline.clock import stamp
    from pipeline.errors import DeliveryError, SettingsError
    from pipeline.wiring import clock_of, settings_of, site_of

    settings = settings_of(options)
    channel = channel_named(channel, address)
    notifier = build(channel, settings, options.data)
    if refused := notifier.refuses(address):
        raise SettingsError(f"{address}: {refused}")
    now = stamp(clock_of(options).now())
    key = f"sample:{now}"
    try:
        payload = notifier.render(compose_sample(site_of(settings), now), address, key)
        asyncio.run(notifier.send(payload, address, key))
    except DeliveryError as fault:
        raise click.ClickException(f"not sent: {fault}") from fault
    put({"address": address, "channel": channel, "sent": True, "bytes": len(payload)}) if as_json else click.echo(
        f"an example message ({len(payload)} bytes) was handed over to {channel} for {address}"
    )
