"""`subscribers`: who is told about what."""

from typing import TYPE_CHECKING, Any

import click

from notifiers import reaches_people
from pipeline.cli.commands.interest_options import asked, interest_given, plain
from pipeline.cli.commands.unsubscribe import bounced, pause, remove, resume
from pipeline.cli.options import Whole, common, put, table
from pipeline.cli.reached import reach_lines, say_confirmation_owed, say_told_again, unset_mail_told
from pipeline.model.subscribers import shown_address

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from pipeline.config.settings import Settings
    from pipeline.model.subscribers import Subscriber


SOURCES = "how the watched sources are"
"""The interest of an operator who has no other."""
FROM_NOW_ON = "about the state of the sources from now on: `sendwatch status` shows it"
STATES = {
    "confirmed": "",
    "pending": "not confirmed yet",
    "suspended": "suspended: add it again to resume",
}


@click.group(cls=Whole)
def subscribers() -> None:
    """Add, list, show, pause or remove subscribers.

    Example: sendwatch subscribers add forum@example.org --area Hounslow --daily
    """


for stopping in (pause, resume, remove, bounced):
    subscribers.add_command(stopping)


@subscribers.command()
@click.argument("address")
@asked
@click.option(
    "--channel",
    help=(
        "apprise, email, feed, notify (GOV.UK Notify), outbox (default), slack, teams or webhook; "
        "by default inferred from the address."
    ),
)
@click.option(
    "--operator",
    is_flag=True,
    help="Notify at once of the state of sources; of inspections only if added separately.",
)
@click.option(
    "--consent", default="", help="How and when they agreed to get messages; kept with the address."
)
@common
def add(
    options: "Options",
    as_json: bool,
    address: str,
    channel: str | None,
    operator: bool,
    consent: str,
    **given: Any,
) -> None:
    """Notify ADDRESS about inspections from now on. An address can have any number of such
    interests.

    Email needs [email] host and sender; without --consent, also [site] base_url and listen, for the
    page on which the owner of ADDRESS confirms.

    Example: sendwatch subscribers add forum@example.org --area Hounslow --area Ealing --instant
    --channel email --consent "by letter, 3 March 2026"
    """
    from pipeline.bootstrap import clock_of, open_store, register_of, settings_of, site_of
    from pipeline.bulletins.interests import interest_words
    from pipeline.clock import stamp
    from pipeline.subscriptions.signup import owe_confirmation, told_again

    settings, register = settings_of(options), register_of(options)
    address = address.strip()
    chosen = channel_for(options, settings, channel, address)
    if operator:
        wants_nothing_else(given)
    wanted, now = interest_given(options, given), stamp(clock_of(options).now())
    store, state = open_store(options), first_state(chosen, consent)
    with unset_mail_told(chosen, settings), store.transaction():
        person = store.enlist(chosen, address, now, consent=consent, state=state, operator=operator)
        id, new = (None, False) if operator else store.add_interest(person, wanted, now)
        interests = store.interests(person)
        about = [interest_words(each, register) for each in interests]
        asked_first = owe_confirmation(store, person, about or [SOURCES], site_of(settings), now)
    own = next((each for each in interests if each.id == id), None)
    twice = told_again(id, interests)
    shown = shown_address(address)
    if as_json:
        row: dict[str, Any] = {"address": shown, "channel": chosen, "subscriber": person}
        row |= {"role": "operator" if operator else "reader", "new": new, "state": state}
        put(row | {"told_again": list(twice)} | (plain(own) if own else {}))
        return
    told = f"about {interest_words(own, register)}" if own else FROM_NOW_ON
    click.echo(f"{shown} is told by {chosen} {told}")
    say_told_again(shown, twice.values())
    for line in reach_lines(options, settings, chosen, address, chosen=bool(channel)):
        click.echo(line)
    if asked_first:
        say_confirmation_owed(shown, listening=bool(settings.site.listen))


def channel_for(options: "Options", settings: "Settings", named: str | None, address: str) -> str:
    """The channel named, or inferred from the address.

    Raises SettingsError where it refuses the address.
    """
    from notifiers import build, channel_named
    from pipeline.errors import SettingsError

    channel = channel_named(named, address)
    refused = build(channel, settings, options.data).refuses(address)
    if refused:
        raise SettingsError(f"{shown_address(address)}: {refused}")
    return channel


def wants_nothing_else(given: dict[str, Any]) -> None:
    """Raises SettingsError where an operator is added with an interest in inspections."""
    from pipeline.errors import SettingsError
    from pipeline.model.terms import Filter

    if any(given[kind.value] for kind in Filter):
        raise SettingsError(
            "--operator: an operator is told about every source; add their other interests"
            " separately"
        )


def standing(person: "Subscriber") -> str:
    """What a list says about an address; "" for one that simply gets messages."""
    until = f" until {person.paused_until}" if person.paused_until else ""
    parts = (
        f"paused{until}" if person.paused else "",
        STATES.get(person.state, person.state),
        person.role if person.role != "reader" else "",
    )
    return ", ".join(filter(None, parts))


@subscribers.command("list")
@common
def list_all(options: "Options", as_json: bool) -> None:
    """List the subscribers, one line per interest.

    Example: sendwatch subscribers list --json
    """
    from pipeline.bootstrap import open_store, register_of
    from pipeline.bulletins.interests import interest_words

    register = register_of(options)
    people = open_store(options, create=False).subscribers()
    if as_json:
        for person in people:
            for each in person.interests or (None,):
                own = plain(each) if each else {}
                put(
                    {
                        "address": shown_address(person.address),
                        "channel": person.channel,
                        "subscriber": person.id,
                        "role": person.role,
                        "state": person.state,
                        "paused": person.paused,
                        "paused_until": person.paused_until,
                    }
                    | own
                )
        return
    rows = [
        (shown_address(person.address), person.channel, words, standing(person))
        for person in people
        for words in [interest_words(each, register) for each in person.interests] or [SOURCES]
    ]
    (
        table(rows, ("address", "channel", "told of", ""))
        if rows
        else click.echo("nobody is subscribed yet")
    )


@subscribers.command()
@click.argument("address")
@common
def show(options: "Options", as_json: bool, address: str) -> None:
    """Show everything stored about ADDRESS: its interests, its consent, and every message owed or
    sent.

    Example: sendwatch subscribers show forum@example.org --json
    """
    from msgspec.structs import asdict

    from pipeline.bootstrap import open_store, register_of
    from pipeline.bulletins.interests import interest_words
    from pipeline.subscriptions.signup import subscribed

    store, register = open_store(options, create=False), register_of(options)
    for person in subscribed(store, address):
        held = store.held(person.id)
        if as_json:
            put(
                asdict(held.subscriber)
                | {
                    "address": shown_address(person.address),
                    "interests": [plain(each) for each in person.interests],
                    "messages": [asdict(each) for each in held.messages],
                }
            )
            continue
        click.echo(
            ", ".join(
                filter(
                    None,
                    (
                        f"{shown_address(person.address)} by {person.channel}",
                        f"since {person.created_at[:10]}",
                        standing(person),
                    ),
                )
            )
        )
        click.echo(f"  consent: {person.consent or 'not noted'}")
        for each in person.interests:
            click.echo(f"  told of {interest_words(each, register)} (interest {each.id})")
        for message in held.messages:
            why = f" ({message.error})" if message.error else ""
            click.echo(
                f"  {message.created_at[:16].replace('T', ' ')} {message.state}:"
                f" {message.subject}{why}"
            )


@subscribers.command()
@click.argument("address", required=False)
@asked
@common
def preview(options: "Options", as_json: bool, address: str | None, **given: Any) -> None:
    """Show what ADDRESS, or the interest that the options describe, would have been sent in the
    last twelve months.

    Example: sendwatch subscribers preview --region London --outcome systemic_failings --instant
    """
    from pipeline.bootstrap import clock_of, open_store, register_of, settings_of, site_of
    from pipeline.config.load import load_holidays
    from pipeline.delivery.preview import Preview, a_year_to
    from pipeline.delivery.preview import preview as replay
    from pipeline.errors import SettingsError
    from pipeline.subscriptions.schedule import Almanac
    from pipeline.subscriptions.signup import subscribed

    store, register, settings = (
        open_store(options, create=False),
        register_of(options),
        settings_of(options),
    )
    if address and any(value not in (None, False, ()) for value in given.values()):
        raise SettingsError("preview takes either an address or options: leave out one of them")
    people = subscribed(store, address) if address else ()
    wanted = [each.interests for each in people] if address else [(interest_given(options, given),)]
    site = site_of(settings)
    since, until = a_year_to(clock_of(options).now())
    found = Preview(since.isoformat(), until.isoformat())
    for interests in wanted:
        one = replay(
            store,
            register,
            site,
            Almanac(settings.digest.hour, load_holidays()),
            interests,
            since,
            until,
        )
        found.sent += one.sent
        found.coming += one.coming
        found.undated = one.undated
    for line in found.as_json() if as_json else found.as_text():
        put(line) if as_json else click.echo(line)
    if not (as_json or found.sent or store.arrivals()):
        click.echo("no publication about an inspection is stored yet")


def first_state(channel: str, consent: str) -> str:
    """The state of a new address: "pending" until its owner confirms, unless consent is noted.

    Channels other than email and GOV.UK Notify lead to places, not to people; whoever adds one
    answers for it.
    """
    return "pending" if reaches_people(channel) and not consent else "confirmed"
