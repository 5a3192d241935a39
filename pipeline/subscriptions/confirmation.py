"""The message that asks an address's owner to confirm a subscription (double opt-in)."""

from collections.abc import Sequence
from typing import Literal

from pipeline.bulletins.compose import message
from pipeline.model.bulletins import Bulletin
from pipeline.model.news import Site
from pipeline.subscriptions.tokens import CONFIRM_DAYS


def compose_confirmation(site: Site, about: Sequence[str], date: str) -> Bulletin:
    """The confirmation message for interests described in words (`about`), composed on `date`.

    `date` is a day or a moment. The link is added when the message is delivered
    (`pipeline.subscriptions.links`).
    """
    asked = (
        "; ".join(f"({number}) {each}" for number, each in enumerate(about, 1))
        if len(about) > 1
        else about[0]
    )
    opening = (
        f"Somebody asked {site.name} to send messages about SEND inspections to this address."
        f" They would be about {asked}. If that was you, please open the page below and press"
        " its button. If it was not, do nothing: no other message will come, and the request"
        f" ends after {CONFIRM_DAYS} days."
    )
    subject = "Please confirm: messages about SEND inspections"
    return _to_its_owner(subject, opening, "confirmation", site, date)


def compose_reminder(site: Site, about: Sequence[str], date: str) -> Bulletin:
    """The message to an address that gets messages already, and was entered for more (`about`).

    It changes nothing by itself: its owner can, on the page that its links lead to.
    """
    opening = (
        f"Somebody asked {site.name} to send messages about {about[0]} to this address, which"
        " gets messages from us already. Nothing has changed. If that was you, open the page"
        " below to change what you are told about. If it was not, there is nothing to do."
    )
    return _to_its_owner("Your messages about SEND inspections", opening, "reminder", site, date)


def _to_its_owner(
    subject: str, opening: str, kind: Literal["confirmation", "reminder"], site: Site, date: str
) -> Bulletin:
    """A message without news to somebody whose address was given to us."""
    return message(
        site,
        subject=subject,
        opening=opening,
        reason="You get this one message because this address was given to us.",
        kind=kind,
        date=date,
    )
