"""What `subscribers add` says of how messages reach an address."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from pipeline.config.settings import Settings
    from pipeline.model.subscribers import Interest

AGAIN = "remove the address and add it again with --channel email"


def say_told_again(address: str, twice: "Iterable[Interest]") -> None:
    """Says by which other interests of the address the same news comes a second time."""
    from pipeline.bulletins.interests import rhythm_words

    for each in twice:
        click.echo(
            f"the same news comes again {rhythm_words(each)}: to stop that, `sendwatch subscribers"
            f" remove {address} --interest {each.id}`"
        )


def say_confirmation_owed(address: str, *, listening: bool) -> None:
    """Says that the address gets no other messages until its owner has confirmed."""
    click.echo(f"first, {address} gets a message to confirm this; it goes out in the next round")
    if not listening:
        click.echo(
            "the confirmation page is not served yet: set [site] listen, and keep"
            " `sendwatch run` running"
        )


def unset_mail(channel: str, settings: "Settings") -> str:
    """What has to be set before this channel can send email; "" for nothing."""
    mail = {"[email] host": settings.email.host, "[email] sender": settings.email.sender}
    lacking = [name for name, value in mail.items() if not value]
    if channel != "email" or not lacking:
        return ""
    return f"no email can be sent yet: set {' and '.join(lacking)}"


@contextmanager
def unset_mail_told(channel: str, settings: "Settings") -> Iterator[None]:
    """Adds to what is said of wrong settings that mail is not set up, where it is not."""
    from pipeline.errors import SettingsError

    try:
        yield
    except SettingsError as fault:
        lacking = unset_mail(channel, settings)
        raise SettingsError(f"{fault}; and {lacking}" if lacking else str(fault)) from fault


def reach_lines(
    options: "Options", settings: "Settings", channel: str, address: str, *, chosen: bool
) -> Iterator[str]:
    """Whatever may keep messages from reaching an address; `chosen` is whether its channel was
    named.
    """
    if channel == "outbox" and not chosen:
        folder = settings.outbox.folder or options.data / "outbox"
        first = "" if settings.email.host else "set [email] host and sender, "
        yield (
            f"its messages are only written to files in {folder}: to have them sent, {first}{AGAIN}"
        )
    if lacking := unset_mail(channel, settings):
        yield lacking
    domain = address.rpartition("@")[2]
    if channel in ("email", "notify", "outbox") and "." not in domain:
        yield f"the domain {domain!r} has no dot: is the address whole?"
