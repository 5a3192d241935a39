"""`subscribers pause`, `resume`, `remove`, `bounced`: fewer messages, or none."""

from typing import TYPE_CHECKING, BinaryIO

import click

from pipeline.cli.options import common, date_of, put
from pipeline.model.subscribers import shown_address

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from pipeline.model.subscribers import Subscriber
    from storage.store import Store


@click.command()
@click.argument("address")
@click.option(
    "--until",
    help="The day on which messages resume; what was found in between is not sent.",
)
@click.option("--resume", "go_on", is_flag=True, help="The same as `subscribers resume`.")
@common
def pause(options: "Options", as_json: bool, address: str, until: str | None, go_on: bool) -> None:
    """Send nothing to ADDRESS until resumed.

    Example: sendwatch subscribers pause forum@example.org --until 2025-09-01
    """
    from pipeline.bootstrap import clock_of
    from pipeline.errors import SettingsError
    from pipeline.subscriptions.schedule import london

    day = date_of("--until", until) if until and not go_on else None
    if day and day <= london(clock_of(options).now()).date().isoformat():
        raise SettingsError(
            f"--until {day} is not in the future: write the day on which messages are to resume"
        )
    set_pause(options, address, paused=not go_on, until=day, as_json=as_json)


@click.command()
@click.argument("address")
@common
def resume(options: "Options", as_json: bool, address: str) -> None:
    """Send messages to ADDRESS again, from now on.

    Example: sendwatch subscribers resume forum@example.org
    """
    set_pause(options, address, paused=False, until=None, as_json=as_json)


def set_pause(
    options: "Options", address: str, *, paused: bool, until: str | None, as_json: bool
) -> None:
    """Pauses or resumes an address on every channel, and says so."""
    from pipeline.bootstrap import open_store
    from pipeline.subscriptions.signup import subscribed

    store = open_store(options, create=False)
    ids = [each.id for each in subscribed(store, address)]
    with store.transaction():
        store.pause(ids, paused, until)
    shown = shown_address(address)
    if as_json:
        put({"address": shown, "paused": paused, "paused_until": until})
    else:
        click.echo(
            f"{shown} is {'paused' if paused else 'resumed'}" + (f" until {until}" if until else "")
        )


@click.command()
@click.argument("address")
@click.option(
    "--interest", help="Only this interest (its id is in `subscribers show`); the others stay."
)
@common
def remove(options: "Options", as_json: bool, address: str, interest: str | None) -> None:
    """Delete ADDRESS with its interests, messages, delivery log and files in the outbox; or one of
    its interests.

    Example: sendwatch subscribers remove forum@example.org
    """
    from pipeline.bootstrap import open_store
    from pipeline.subscriptions.signup import subscribed

    store = open_store(options, create=False)
    people = subscribed(store, address)
    if interest is not None:
        remove_interest(options, store, people, interest, as_json=as_json)
        return
    forgotten = remove_all(options, store, people)
    shown = shown_address(address)
    if as_json:
        put({"address": shown, "interest": None, "overwritten": forgotten})
    elif forgotten:
        click.echo(f"{shown} has been removed: nothing about it is kept")
    elif options.server:
        click.echo(
            f"{shown} has been removed; copies in the server's write-ahead log and in your dumps"
            " stay until those are deleted"
        )
    else:
        click.echo(
            f"{shown} has been removed; its last traces go when another program stops reading the"
            " database"
        )


def remove_all(options: "Options", store: "Store", people: "tuple[Subscriber, ...]") -> bool:
    """Deletes subscribers and all their data; returns whether the bytes are already overwritten."""
    from notifiers import Channels, forget
    from pipeline.bootstrap import settings_of

    channels = Channels(settings_of(options), options.data)
    messages = [(each, [message.id for message in store.held(each.id).messages]) for each in people]
    with store.transaction():
        store.remove([each.id for each in people])
    for person, ids in messages:
        forget(channels, person, ids)
    return store.forget_deleted()


def remove_interest(
    options: "Options", store: "Store", people: "tuple[Subscriber, ...]", id: str, *, as_json: bool
) -> None:
    """Deletes one of several interests.

    Raises SettingsError when nobody here has it, or when it is a reader's only one.
    """
    from pipeline.bootstrap import register_of
    from pipeline.bulletins.interests import interest_words
    from pipeline.errors import SettingsError

    address = shown_address(people[0].address)
    found = next(((who, each) for who in people for each in who.interests if each.id == id), None)
    if found is None:
        raise SettingsError(
            f"{address} has no interest {id}: `sendwatch subscribers show {address}` lists them"
        )
    person, interest = found
    if len(person.interests) == 1 and person.role == "reader":
        raise SettingsError(
            f"this is the only interest of {address} by {person.channel}: first add what they want"
            f" instead, or delete the address with `sendwatch subscribers remove {address}`"
        )
    with store.transaction():
        store.remove_interest(person.id, id)
    description = interest_words(interest, register_of(options))
    if as_json:
        put({"address": address, "interest": id, "overwritten": store.forget_deleted()})
    else:
        click.echo(f"{address} is no longer told by {person.channel} about {description}")


@click.command()
@click.argument("report", type=click.File("rb"))
@common
def bounced(options: "Options", as_json: bool, report: BinaryIO) -> None:
    """Read a mail server's REPORT of a failed delivery (a file, or - for standard input).

    An address that does not exist is suspended, if the report is about a message that was sent to
    it from here.

    Example: sendwatch subscribers bounced - < report.eml
    """
    from notifiers.transport.bounce_reports import bounces_in
    from pipeline.bootstrap import open_store
    from pipeline.jobs.bounces import settle

    found = bounces_in(report.read())
    settled = settle(options, open_store(options, create=False), found) if found else []
    for each in settled:
        if as_json:
            put(
                {
                    "address": each.address,
                    "delivery": each.delivery,
                    "status": each.status,
                    "said": each.said,
                    "suspended": each.suspended,
                }
            )
        elif each.suspended:
            click.echo(f"{each.address} is suspended until it is added again: {each.said}")
        else:
            click.echo(
                f"a message to {each.address} came back; others will still be sent: {each.said}"
            )
    if not settled and not as_json:
        click.echo(
            "nothing changed: this is not a report that a message sent from here failed permanently"
            if not found
            else ("nothing changed: the report is not about a message that was sent from here")
        )
