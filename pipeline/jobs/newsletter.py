"""What `digest` only prints: digests as they would be sent, and ready-made newsletter text."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pipeline.bootstrap import Options, clock_of, open_store, register_of, settings_of, site_of
from pipeline.bulletins.newsletter_text import forum_text
from pipeline.bulletins.wording import counted
from pipeline.config.load import load_holidays
from pipeline.delivery.alerts_and_digests import compose_for, digests_of, knowledge_of
from pipeline.delivery.preview import Looking, newsletter
from pipeline.model.bulletins import Bulletin
from pipeline.model.subscribers import Interest, shown_address
from pipeline.model.terms import Filter, Frequency
from pipeline.ports.store import Store
from pipeline.subscriptions.schedule import Almanac, london
from pipeline.subscriptions.signup import checked, subscribed


def preview_digests(options: Options, address: str | None, *, forum: bool) -> list[dict[str, Any]]:
    """The digests as they would be sent now, in plain text; records nothing.

    Raises SettingsError.
    """
    shown, store, desk = [], *store_and_desk(options)
    left_out = dict[str, int]() if forum else None
    known = knowledge_of(desk, left_out)
    for subscriber in subscribed(store, address) if address else store.subscribers():
        for interests in digests_of(desk, subscriber):
            bulletin, _, _ = compose_for(desk, known, subscriber, interests)
            if bulletin is not None:
                text = forum_text(bulletin)
                head = (
                    f"To: {shown_address(subscriber.address)}\nSubject:"
                    f" {bulletin.subject}\n\n{bulletin.opening}\n\n"
                )
                text = text if forum else head + text
                shown.append(
                    {
                        "address": shown_address(subscriber.address),
                        "subject": bulletin.subject,
                        "text": text,
                        "left_out": lines_left_out(store, bulletin, left_out or {}),
                    }
                )
    return shown


def lines_left_out(store: Store, bulletin: Bulletin, left_out: Mapping[str, int]) -> list[str]:
    """What to say about findings left out of a bulletin because their text does not bear them out.

    `left_out` counts them by their publication.
    """
    told = [id for entry in bulletin.entries for id in entry.publications]
    rows = [store.publication(id) for id in dict.fromkeys(told) if id in left_out]
    return [
        f"{counted(left_out[row.id], 'quotation')} left out of {row.title or row.url}: the stored"
        " text does not bear it out; `sendwatch reanalyse --publication"
        f" {row.id}` reads it again"
        for row in rows
    ]


def text_since(
    options: Options, address: str | None, areas: tuple[str, ...], since: str
) -> list[dict[str, Any]]:
    """Text for a newsletter about everything that became known since a London day, told or not.

    It covers what an address asks for, or everything about these areas. Raises SettingsError.
    """
    store, desk = store_and_desk(options)
    filters = {Filter.AREA: checked(desk.register, Filter.AREA, areas)} if areas else {}
    asked = (
        [each.interests for each in subscribed(store, address)]
        if address
        else [(Interest(id="", rhythm=Frequency.DAILY, filters=filters),)]
    )
    first, last = date.fromisoformat(since), london(desk.clock.now()).date()
    left_out: dict[str, int] = {}
    found = [newsletter(store, desk, each, first, last, left_out) for each in asked if each]
    return [
        {
            "address": address and shown_address(address),
            "subject": each.subject,
            "text": forum_text(each),
            "left_out": lines_left_out(store, each, left_out),
        }
        for each in found
        if each
    ]


def store_and_desk(options: Options) -> tuple[Store, Looking]:
    """The store and a context for composing that records nothing, takes no lock and fetches
    nothing.
    """
    settings, store = settings_of(options), open_store(options, create=False)
    almanac = Almanac(settings.digest.hour, load_holidays())
    register, site = register_of(options), site_of(settings)
    return store, Looking(
        store=store,
        register=register,
        clock=clock_of(options),
        site=site,
        almanac=almanac,
        summaries=bool(settings.summary.model),
    )
