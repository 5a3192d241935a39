"""`subscribers`: who is told what."""

from typing import TYPE_CHECKING

import click

from pipeline.commands import common, put, table

if TYPE_CHECKING:
    from pipeline.wiring import Options


@click.group()
def subscribers() -> None:
    """Add, list, pause or remove the people who are told.

    Example: sendwatch subscribers add forum@example.org --area Hounslow --daily
    """


@subscribers.command()
@click.argument("address")
@click.option("--area", "names", multiple=True, help="A local area to be told of (may be repeated); none means all.")
@click.option("--instant", "rhythm", flag_value="instant", help="Told at once.")
@click.option(
    "--daily", "rhythm", flag_value="daily", default=True, help="One digest a day, when there is news (default)."
)
@click.option("--operator", is_flag=True, help="Told how the sources are, at once, and of no inspection.")
@click.option("--channel", help="outbox (default), email, slack …; an https://hooks.slack.com address means slack.")
@common
def add(
    options: "Options", as_json: bool, address: str, names: tuple[str, ...], rhythm: str, operator: bool, channel: str | None
) -> None:  # fmt: skip
    """Tell ADDRESS about inspections of the areas named, from now on.

    Example: sendwatch subscribers add forum@example.org --area Hounslow --area Ealing --instant --channel email
    """
    from notifiers import build, channels
    from pipeline.clock import stamp
    from pipeline.errors import SettingsError
    from pipeline.terms import Rhythm
    from pipeline.wiring import area_named, clock_of, open_store, register_of, settings_of

    channel = channel or ("slack" if address.startswith("https://hooks.slack.com/") else "outbox")
    if channel not in channels():
        raise SettingsError(f"--channel {channel}: there is no such channel; write one of {', '.join(channels())}")
    refused = build(channel, settings_of(options), options.data).refuses(address)
    if refused:
        raise SettingsError(f"{address}: {refused}")
    if operator and names:
        raise SettingsError("--operator: an operator is told of every source; leave out --area")
    register = register_of(options)
    codes = [area_named(register, name) for name in names]
    store, now = open_store(options), stamp(clock_of(options).now())
    rhythm, role = ("instant", "operator") if operator else (rhythm, "reader")
    with store.transaction():
        id, new = store.add_subscriber(channel, address, Rhythm(rhythm), codes, now, role)
    own = next(each for each in store.subscribers(address) if each.id == id)
    areas = [found.name for code in own.areas if (found := register.by_code(code))]
    where = ", ".join(areas) or "every local area"
    if as_json:
        put({"id": id, "channel": channel, "address": address, "rhythm": rhythm, "role": role, "areas": list(own.areas),
             "new": new})  # fmt: skip
    elif operator:
        click.echo(
            f"{address} is told by {channel} how the sources are, from now on: `sendwatch status` shows the present"
        )
    else:
        click.echo(
            f"{address} is told of {where} by {channel}, {'at once' if rhythm == 'instant' else 'in a daily digest'}"
        )


@subscribers.command("list")
@common
def list_all(options: "Options", as_json: bool) -> None:
    """List everybody who is told.

    Example: sendwatch subscribers list --json
    """
    from pipeline.wiring import open_store, register_of

    register = register_of(options)
    found = open_store(options, create=False).subscribers()
    names = {code: area.name for each in found for code in each.areas if (area := register.by_code(code))}
    if as_json:
        for each in found:
            put({"id": each.id, "channel": each.channel, "address": each.address, "rhythm": each.rhythm, "role": each.role,
                 "areas": list(each.areas), "paused": each.paused})  # fmt: skip
        return
    rows = [
        (each.address, each.channel, each.rhythm.value,
         "operator" if each.role == "operator" else ", ".join(names[c] for c in each.areas if c in names) or "every area",
         "paused" if each.paused else "")
        for each in found
    ]  # fmt: skip
    table(rows, ("address", "channel", "rhythm", "areas", "")) if rows else click.echo("nobody is subscribed yet")


def change(options: "Options", address: str, verb: str) -> None:
    """Applies pause, resume or remove to every subscription of an address, and says so."""
    from pipeline.errors import SettingsError
    from pipeline.wiring import open_store

    store = open_store(options, create=False)
    ids = [each.id for each in store.subscribers(address)]
    if not ids:
        raise SettingsError(f"{address} is not subscribed: `sendwatch subscribers list` shows who is")
    with store.transaction():
        store.remove(ids) if verb == "removed" else store.pause(ids, verb == "paused")
    click.echo(f"{address} is {verb}" + (": nothing about it is kept" if verb == "removed" else ""))


@subscribers.command()
@click.argument("address")
@click.option("--resume", is_flag=True, help="Go on again, from now.")
@common
def pause(options: "Options", as_json: bool, address: str, resume: bool) -> None:
    """Send nothing to ADDRESS until resumed.

    Example: sendwatch subscribers pause forum@example.org
    """
    change(options, address, "resumed" if resume else "paused")


@subscribers.command()
@click.argument("address")
@common
def remove(options: "Options", as_json: bool, address: str) -> None:
    """Delete ADDRESS with its choices, messages and delivery log.

    Example: sendwatch subscribers remove forum@example.org
    """
    change(options, address, "removed")
