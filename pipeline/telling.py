"""From stored facts to messages owed: who is told what, at once or in today's digest. Shell around audience and bulletin."""

from collections.abc import Iterable
from typing import Any

from pipeline.audience import concerned, daily, digest_due, instant
from pipeline.bulletin import InspectionNews, PublicationNews, Reader, compose_alert, compose_digest
from pipeline.messages import Bulletin
from pipeline.model import Inspection, Subscriber
from pipeline.terms import DocType, Label, Origin, Reuse
from pipeline.tools import Tools

NEWS_OF_ITS_OWN = {
    DocType.OFFICIAL_REPORT: "official_report",
    DocType.ACTION_PLAN: "action_plan",
    DocType.GOVERNMENT: "government",
}
"""Publications that somebody who knows of the inspection already is told of at once; other copies wait for a digest."""


def publication_news(tools: Tools, row: dict[str, Any], inspection: str, told: frozenset[str]) -> PublicationNews:
    """A stored publication as a message needs it."""
    return PublicationNews(
        row["id"], row["url"], row["title"], row["publisher"], row["published_on"],
        DocType(row["doc_type"]), Reuse(row["reuse"]), tools.store.findings_in(row["id"], inspection),
        is_new=row["id"] not in told and row["origin"] == Origin.LIVE,
    )  # fmt: skip


def inspection_news(tools: Tools, found: Inspection, told: frozenset[str]) -> InspectionNews | None:
    """An inspection and everything recorded about it, as one subscriber sees it; None for an area the register lacks.

    A publication that two sources list is shown once.
    """
    area = tools.register.by_code(found.area)
    if area is None:
        return None
    rows = {row["url"]: row for row in reversed(tools.store.publications_about(found.id)) if row["state"] == "recorded"}
    ordered = list(reversed(rows.values()))
    results = [row for row in ordered if row["label"] == Label.INSPECTION_OUTCOME]
    return InspectionNews(
        found.id, area, found.framework, found.visit, found.dates.started, found.dates.ended, found.outcome,
        found.outcome_quote, found.next, found.published_on,
        tuple(publication_news(tools, row, found.id, told) for row in ordered), told_before=bool(told),
        label=Label.INSPECTION_OUTCOME if results else Label.INSPECTION_ANNOUNCED,
    )  # fmt: skip


def reader(tools: Tools, subscriber: Subscriber) -> Reader:
    """What a message says of why its reader gets it."""
    names = [area.name for code in subscriber.areas if (area := tools.register.by_code(code))]
    return Reader(tuple(sorted(names)), subscriber.rhythm)


def alert_key(news: InspectionNews, publication: str) -> str | None:
    """The key of the alert that this publication calls for; None when it is no news to this subscriber.

    The key is made from the inspection and the kind of news: a better extractor tomorrow does not tell everybody again.
    """
    own = next((each for each in news.publications if each.id == publication), None)
    if own is None or not own.is_new:
        return None
    if not news.told_before:
        return f"alert:{news.id}:{news.label}"
    kind = NEWS_OF_ITS_OWN.get(own.doc_type)
    if kind is None and news.label is Label.INSPECTION_OUTCOME:
        told = [each for each in news.publications if not each.is_new]
        kind = "first_result" if all(not each.findings for each in told) and own.findings else None
    return f"alert:{news.id}:{kind}" if kind else None


def owe_alerts(tools: Tools, publication: str) -> int:
    """Records the alerts that a publication calls for, in the open transaction; how many."""
    owed = 0
    for id in tools.store.inspections_about(publication):
        found = tools.store.inspection(id)
        for subscriber in instant(concerned(tools.store.subscribers(), found.area)) if found else ():
            assert found is not None
            news = inspection_news(tools, found, tools.store.told(subscriber.id, id))
            key = alert_key(news, publication) if news else None
            if news is None or key is None:
                continue
            bulletin = compose_alert(news, tools.site, reader(tools, subscriber), tools.now())
            told = [(id, each.id) for each in news.publications]
            owed += tools.store.owe(subscriber.id, key, bulletin, told, tools.now()) is not None
    return owed


def digest_news(tools: Tools, subscriber: Subscriber) -> list[InspectionNews]:
    """Everything recorded since a subscriber's last digest, one entry an inspection."""
    inspections: dict[str, Inspection] = {}
    for _, id in tools.store.recorded_since(subscriber.after_event):
        found = tools.store.inspection(id)
        if found and concerned([subscriber], found.area):
            inspections[found.id] = found
    collected = []
    for found in inspections.values():
        news = inspection_news(tools, found, tools.store.told(subscriber.id, found.id))
        if news and any(each.is_new for each in news.publications):
            collected.append(news)
    return collected


def compose_for(tools: Tools, subscriber: Subscriber, date: str) -> tuple[Bulletin | None, list[InspectionNews]]:
    """The digest of one subscriber as it would be sent now, and the news in it."""
    news = digest_news(tools, subscriber)
    return compose_digest(news, date, tools.site, reader(tools, subscriber)) if news else None, news


def owe_digests(tools: Tools, addresses: Iterable[str] = ()) -> list[tuple[Subscriber, Bulletin]]:
    """Records the digests that are due, each with its subscriber's last event in one transaction; what was recorded.

    `addresses` narrows it to those. A digest covers event ids, not a stretch of time: nothing is lost over an outage.
    """
    wanted, made = set(addresses), []
    for subscriber in daily(tools.store.subscribers()):
        if subscriber.paused or subscriber.role == "operator" or (wanted and subscriber.address not in wanted):
            continue
        date = digest_due(tools.clock.now(), tools.digest_hour, tools.store.last_digest(subscriber.id))
        if date is None:
            continue
        with tools.store.transaction():
            upto = tools.store.last_event()
            bulletin, news = compose_for(tools, subscriber, date)
            if bulletin is not None:
                told = [(each.id, own.id) for each in news for own in each.publications]
                tools.store.owe(subscriber.id, f"digest:{date}", bulletin, told, tools.now())
                made.append((subscriber, bulletin))
            tools.store.move_on(subscriber.id, upto, date if bulletin is not None else None)
    return made
