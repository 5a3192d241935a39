"""Queues corrections, removals and mistakes of ours for those told of a publication, in the open
transaction.
"""

from collections.abc import Callable
from typing import Protocol

from pipeline.analysis.linking.differences import changes
from pipeline.analysis.places.register import Register
from pipeline.bulletins.corrections import (
    Correction,
    compose_correction,
    compose_mistake,
    compose_removal,
    compose_return,
    correction,
)
from pipeline.context import Context
from pipeline.ingestion.conclusions import stored_conclusion
from pipeline.model.bulletins import Bulletin
from pipeline.model.inspections import Inspection
from pipeline.model.news import PublicationNews, Site
from pipeline.model.publication_rows import PublicationRow
from pipeline.ports.facts.knowledge import Knowledge
from pipeline.ports.readers.delivery_log import DeliveryLog
from pipeline.ports.readers.outbox import Owing


def settle_change(context: Context, id: int) -> None:
    """Records what changed in a new version, and queues one message to each reader it concerns."""
    store, change = context.store, context.store.change(id)
    if change.settled:
        return
    row = store.publication(change.publication)
    differences = changes(change.before, stored_conclusion(store, row))
    found: dict[str, tuple[Correction, Inspection]] = {}
    for before in change.inspections:
        now = store.inspection(before.id) or next(
            map(store.inspection, store.inspections_about(row.id)), None
        )
        areas = (
            area_name(context.register, before.area),
            area_name(context.register, (now or before).area),
        )
        found[before.id] = correction(before, now, areas, differences), now or before
    for subscriber, told in store.told_of(row.id):
        about, now = found.get(told) or next(iter(found.values()), (Correction(), None))
        if about and now:
            area = area_name(context.register, now.area)
            bulletin = compose_correction(
                about, now, area, publication_of(row), context.site, context.now()
            )
            store.owe(
                subscriber,
                f"correction:{told}:{change.document}",
                bulletin,
                [(now.id, row.id)],
                context.now(),
            )
    words = dict.fromkeys(words for about, _ in found.values() for words in about.sentences)
    store.settle_change(id, tuple(words), context.now())


def owe_removals(context: Context, publication: str) -> None:
    """Queues one message to each reader who was told of a publication that has been removed."""
    row = context.store.publication(publication)
    for subscriber, told in context.store.told_of(publication):
        if found := context.store.inspection(told):
            _owe(context, subscriber, "removed", compose_removal, found, row)


class ToldStore(Knowledge, DeliveryLog, Owing, Protocol):
    """Who was told of what, and what is owed."""


def owe_mistakes(
    store: ToldStore,
    register: Register,
    site: Site,
    row: PublicationRow,
    place: str | None,
    at: str,
) -> int:
    """Queues one message to each reader who was told of a publication as one about another area
    than `place` (a GSS code; None: it is about no inspection); how many are queued.
    """
    about = area_name(register, place) if place else None
    owed = 0
    for subscriber, told in store.told_of(row.id):
        found = store.inspection(told)
        if found is None or found.area == place:
            continue
        area = area_name(register, found.area)
        bulletin = compose_mistake(found, area, about, publication_of(row), site, at)
        key = f"mistake:{found.id}:{row.id}"
        owed += store.owe(subscriber, key, bulletin, [(found.id, row.id)], at) is not None
    return owed


def owe_returns(context: Context, publication: str) -> None:
    """Queues one message to each reader who was told that a publication was removed: it is back."""
    row = context.store.publication(publication)
    for subscriber, told in context.store.told_of(publication):
        found = context.store.inspection(told)
        if found and context.store.owes(subscriber, f"removed:{found.id}:{publication}"):
            _owe(context, subscriber, "returned", compose_return, found, row)


def _owe(
    context: Context,
    subscriber: str,
    what: str,
    compose: Callable[[Inspection, str, PublicationNews, Site, str], Bulletin],
    found: Inspection,
    row: PublicationRow,
) -> None:
    area, now = area_name(context.register, found.area), context.now()
    bulletin = compose(found, area, publication_of(row), context.site, now)
    key = f"{what}:{found.id}:{row.id}"
    context.store.owe(subscriber, key, bulletin, [(found.id, row.id)], now)


def area_name(register: Register, code: str) -> str:
    """The name of an area, or its code if it is no longer in the register."""
    area = register.by_code(code)
    return area.name if area else code


def publication_of(row: PublicationRow) -> PublicationNews:
    """A stored publication as messages name it."""
    return PublicationNews(
        id=row.id,
        url=row.url,
        title=row.title,
        publisher=row.publisher,
        published=row.published_on,
        doc_type=row.classified_as,
        reuse=row.reuse,
    )
