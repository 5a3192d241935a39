"""Why an address was or was not told of a publication, for each interest.

The delivery, the filter or the rule that decided.
"""

from typing import Any, Protocol

from pipeline.analysis.places.register import Register
from pipeline.bulletins.interests import interest_words
from pipeline.model.events import Event
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.subscribers import Interest, Subscriber, shown_address
from pipeline.model.terms import Filter, Frequency, Origin
from pipeline.ports.event_log import EventLog
from pipeline.ports.facts.knowledge import Knowledge
from pipeline.ports.readers.delivery_log import DeliveryLog
from pipeline.ports.readers.ledger import Ledger
from pipeline.ports.readers.subscribers import Subscribers
from pipeline.subscriptions.matching import mismatches
from pipeline.subscriptions.selection import happening
from pipeline.subscriptions.signup import subscribed

Why = tuple[str, str]
"""The name of a rule, for programs, and what it means in this case, for people."""

FITS_NOT = {
    Filter.AREA: "it is about no area that was asked for",
    Filter.REGION: "it is about no region that was asked for",
    Filter.VISIT: "the inspection is of another kind, or of none that is known",
    Filter.OUTCOME: "the inspection has another outcome, or none that is known",
    Filter.THEME: "none of its findings is on a theme that was asked for",
    Filter.KEYWORD: "no keyword stands in its title, its summary or its findings",
    Filter.DOC_TYPE: "it is another kind of document",
    Filter.STAGE: "it tells no stage that was asked for",
}
STANDING = {"ended": "it was put aside", "review": "it waits for a person, see `sendwatch review`"}
"""What the state of a publication without recorded findings means for its readers."""
ADDRESS = {
    "pending": "its owner has not confirmed yet",
    "suspended": (
        "the address is suspended, since it does not exist or takes no mail; `subscribers add`"
        " tries it again"
    ),
}


class ToldStore(Ledger, DeliveryLog, EventLog, Subscribers, Protocol):
    """What somebody asked for, what there was to tell, and what they were told."""


def explain_subscriber(
    store: ToldStore, register: Register, row: PublicationRow, address: str
) -> dict[str, Any]:
    """For each interest of an address, whether it was told of the publication `row`, and by which
    rule.

    Raises SettingsError when nobody has that address.
    """
    people = subscribed(store, address)
    shown = shown_address(address)
    reasons = []
    for person in people:
        if not person.interests:
            reasons.append(
                {
                    "channel": person.channel,
                    "interest": None,
                    "asked": "",
                    "rule": "no_interest",
                    "why": "not told: nothing was asked for",
                }
            )
        for interest in person.interests:
            rule, why = decided(store, register, row, person, interest)
            asked = interest_words(interest, register)
            reasons.append(
                {
                    "channel": person.channel,
                    "interest": interest.id,
                    "asked": asked,
                    "rule": rule,
                    "why": why,
                }
            )
    lines = [f"{row.title} and {shown}:"]
    lines += [
        f"  {each['channel']}, {each['asked'] or 'no interest'}: {each['why']}" for each in reasons
    ]
    return {"publication": row.id, "address": shown, "reasons": reasons, "lines": lines}


def decided(
    store: ToldStore,
    register: Register,
    row: PublicationRow,
    person: Subscriber,
    interest: Interest,
) -> Why:
    """The one rule by which an interest was or was not told of a publication."""
    told = delivered(store, row.id, person, interest)
    if told:
        return told
    if row.state != "recorded":
        because = f" ({row.reason})" if row.reason else ""
        return "state", f"not told: {STANDING.get(row.state, 'it is still being read')}{because}"
    if row.origin is not Origin.LIVE:
        return (
            "origin",
            "not told: it came in as older news, which is no reason for a message by itself",
        )
    recorded = store.recordings(row.id)
    if not recorded:
        return (
            "looked_again",
            "not told: a later analysis or a late answer found it, which tells nobody",
        )
    return fitting(store, register, row, interest) or timing(
        store, row, person, interest, recorded[-1]
    )


def delivered(
    store: DeliveryLog, publication: str, person: Subscriber, interest: Interest
) -> Why | None:
    """The message of this rhythm that tells of a publication."""
    for each in store.deliveries_about(person.id, publication):
        if each.rhythm == interest.rhythm:
            waiting = f"waiting until {each.due_at}" if each.due_at else "waiting"
            state = (
                f"sent {each.sent_at}" if each.sent_at else f"{each.state}: {each.error or waiting}"
            )
            return "delivery", f"told by the {each.kind} {each.key} ({state})"
    return None


def fitting(
    store: Knowledge, register: Register, row: PublicationRow, interest: Interest
) -> Why | None:
    """The filter that excludes a publication, whichever of its inspections is considered."""
    left_out = []
    for id in store.inspections_about(row.id):
        facts = happening(store, register, row.id, id)
        first = next(mismatches(interest, facts), None) if facts else None
        if facts and first is None:
            return None
        left_out += [first] if first else []
    if not left_out:
        return "no_inspection", "not told: it belongs to no inspection"
    return f"filter:{left_out[0]}", f"not told: {FITS_NOT[left_out[0]]}"


def timing(
    store: ToldStore,
    row: PublicationRow,
    person: Subscriber,
    interest: Interest,
    event: Event,
) -> Why:
    """Why an interest was not told of something it asks for: its time, the address, or earlier
    news.
    """
    later = (
        "not told: what makes it fit became known only after this message was due, by looking again"
    )
    return (
        _not_told_then(person, interest, event)
        or _told_elsewhere(store, row, person, interest)
        or _not_yet_or_known(store, row, person, interest, event)
        or ("later", later)
    )


def _not_told_then(person: Subscriber, interest: Interest, event: Event) -> Why | None:
    """Why this address, or this interest, was told nothing when it was recorded."""
    if event.at < interest.created_at:
        return "before", "not told: it was recorded before that was asked for"
    if person.state != "confirmed":
        return "address", f"not told: {ADDRESS[person.state]}"
    if person.paused:
        return "paused", "not told: the subscription is paused"
    if event.id <= interest.since_event:
        return "paused", "not told: the subscription was paused when it was recorded"
    return None


def _told_elsewhere(
    store: ToldStore, row: PublicationRow, person: Subscriber, interest: Interest
) -> Why | None:
    """Whether a copy of it, which says the same, was reported."""
    for id in store.inspections_about(row.id):
        found = store.inspection(id)
        for each in store.publications_about(found.id) if found else ():
            other = each.publication
            if other.words == row.words and delivered(store, other.id, person, interest):
                return (
                    "same_words",
                    f"told as publication {other.id}, which says the same",
                )
    return None


def _not_yet_or_known(
    store: ToldStore, row: PublicationRow, person: Subscriber, interest: Interest, event: Event
) -> Why | None:
    """Whether it waits for the next message, or is no longer news to somebody who gets alerts."""
    if interest.rhythm is not Frequency.INSTANT:
        waits = event.id > interest.after_event
        return ("next_digest", "not told yet: it will be in the next digest") if waits else None
    about = store.inspections_about(row.id)
    if any(store.told(person.id, about, Frequency.INSTANT).values()):
        return (
            "known",
            "not told: the inspection was told already, and this is no news of a kind that is told"
            " again at once",
        )
    if any(waiting == event.id for waiting, _ in store.alerts_waiting(event.id)):
        return "next_alert", "not told yet: it will be at the end of this round"
    return None
