"""From stored facts to messages owed: who is told what, at once or in a digest. Shell around collecting and bulletin."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from itertools import groupby

from pipeline.asked import reader
from pipeline.audience import concerns, listens
from pipeline.bulletin import compose_alerts, compose_all_well, compose_digest, in_order
from pipeline.clock import stamp
from pipeline.collecting import alert_news, digest_key, digest_news, happening, told_by
from pipeline.messages import Bulletin
from pipeline.model import Event, Interest, Subscriber
from pipeline.rhythms import LONDON, all_well_due, digest_due, digest_time, held_until, london
from pipeline.terms import Rhythm
from pipeline.tools import Tools

Wanted = dict[str, tuple[datetime, set[str]]]
"""For each inspection, when a subscriber may be told of it, and the publications that they ask for."""


def owe_alerts(tools: Tools, event: Event) -> int:
    """Records the alerts owed for every event that nobody was told of at once yet, in the open transaction; how many.

    A subscriber gets one message for all of them, and another for those that a second interest holds back for longer.
    """
    waiting = tools.store.alerts_waiting(event.id)
    owed = 0
    for who, interests, wanted in wanted_at_once(tools, waiting):
        for due, found in alert_news(tools.store, tools.register, who.id, wanted).items():
            new = [(news, key) for news, key in found if not tools.store.owes(who.id, key)]
            if new:
                keys = {news.id: key for news, key in new}
                reads = reader(interests, tools.register)
                ordered = in_order([news for news, _ in new], reads.own)
                bulletin = compose_alerts(ordered, tools.site, reads, tools.now())
                made = tools.store.owe(
                    who.id, keys[ordered[0].id], bulletin, told_by(ordered), tools.now(),
                    rhythm=Rhythm.INSTANT, due_at=stamp(due) if due > tools.clock.now() else "",
                )  # fmt: skip
                owed += made is not None
    tools.store.alerts_made([id for id, _ in waiting if id != event.id])
    return owed


def wanted_at_once(tools: Tools, waiting: Sequence[tuple[int, str]]) -> list[tuple[Subscriber, list[Interest], Wanted]]:
    """Who asks at once for which inspections of these (event, publication) pairs, by which interests, in a stable order."""
    people: dict[str, tuple[Subscriber, dict[str, Interest], Wanted]] = {}
    now = tools.clock.now()
    for event, publication in waiting:
        for id in tools.store.inspections_about(publication):
            facts = happening(tools.store, tools.register, publication, id)
            if facts is None or facts.area is None:
                continue
            for who, interest in tools.store.interested(Rhythm.INSTANT, facts.area, facts.region, event):
                if concerns(interest, facts):
                    _, interests, wanted = people.setdefault(who.id, (who, {}, {}))
                    interests[interest.id] = interest
                    due, publications = wanted.get(id, (None, set()))
                    held = held_until(interest, now, tools.almanac)
                    wanted[id] = (min(due, held) if due else held, publications | {publication})
    return [(who, list(interests.values()), wanted) for who, interests, wanted in people.values()]


def end_pauses(tools: Tools) -> None:
    """Lets those go on whose pause was to end by now."""
    today = london(tools.clock.now()).date()
    with tools.store.transaction():
        tools.store.end_pauses(today.isoformat(), stamp(datetime.combine(today, time(), LONDON)))


def by_time(tools: Tools, subscriber: Subscriber) -> list[list[Interest]]:
    """A subscriber's interests that share their messages: of one rhythm, at one time of the day."""

    def place(each: Interest) -> tuple[Rhythm, time]:
        return each.rhythm, digest_time(each, tools.digest_hour)

    return [list(group) for _, group in groupby(sorted(subscriber.interests, key=place), key=place)]


def digests_of(tools: Tools, subscriber: Subscriber) -> list[list[Interest]]:
    """Those of them that make a digest."""
    return [each for each in by_time(tools, subscriber) if each[0].rhythm is not Rhythm.INSTANT]


def compose_for(
    tools: Tools, subscriber: Subscriber, interests: Sequence[Interest], date: str
) -> tuple[Bulletin | None, list[tuple[str, str]]]:
    """The digest for these interests of one rhythm as it would be sent now, and the (inspection, publication) pairs in it."""
    events = tools.store.recorded_since(min(each.after_event for each in interests))
    news = digest_news(tools.store, tools.register, subscriber.id, interests, events)
    return compose_digest(news, date, tools.site, reader(interests, tools.register)) if news else None, told_by(news)


def owe_digests(tools: Tools, addresses: Iterable[str] = ()) -> list[tuple[Subscriber, Bulletin]]:
    """Records the digests that are due, each with its interests' last event in one transaction; what was recorded.

    `addresses` narrows it to those. A digest covers event ids, not a stretch of time: nothing is lost over an outage.
    """
    end_pauses(tools)
    wanted, made = set(addresses), []
    for subscriber in tools.store.subscribers():
        if not listens(subscriber) or (wanted and subscriber.address not in wanted):
            continue
        for interests in by_time(tools, subscriber):
            bulletin = owe_digest(tools, subscriber, interests) or owe_all_well(tools, subscriber, interests)
            if bulletin is not None:
                made.append((subscriber, bulletin))
    return made


def owe_digest(tools: Tools, subscriber: Subscriber, interests: Sequence[Interest]) -> Bulletin | None:
    """Records the one digest of those of these interests for which one is due; None when none is, or nothing is new."""
    now = tools.clock.now()
    dates = {each.id: digest_due(each, now, tools.almanac) for each in interests}
    due = [each for each in interests if dates[each.id]]
    if not due:
        return None
    date = dates[due[0].id]
    assert date is not None
    with tools.store.transaction():
        upto = tools.store.last_event()
        bulletin, told = compose_for(tools, subscriber, due, date)
        if bulletin is not None:
            key = digest_key(due[0].rhythm, date, bulletin, own_time(tools, due[0]))
            tools.store.owe(subscriber.id, key, bulletin, told, tools.now(), rhythm=due[0].rhythm)
        done = date if bulletin is not None or due[0].rhythm is Rhythm.WEEKLY else None
        tools.store.move_on([each.id for each in due], upto, done)
    return bulletin


def owe_all_well(tools: Tools, subscriber: Subscriber, interests: Sequence[Interest]) -> Bulletin | None:
    """Records the message that all is well, where somebody wants it and has heard nothing for a month."""
    now = tools.clock.now()
    last = tools.store.last_message(subscriber.id, interests[0].rhythm)
    due = [each for each in interests if all_well_due(each, last or each.created_at, now, tools.almanac)]
    if not due:
        return None
    date = london(now).date().isoformat()
    since = london(datetime.fromisoformat(last or due[0].created_at)).date().isoformat()
    bulletin = compose_all_well(tools.site, reader(due, tools.register), since, date)
    key = digest_key(due[0].rhythm, date, bulletin, own_time(tools, due[0]))
    with tools.store.transaction():
        tools.store.owe(subscriber.id, key, bulletin, (), tools.now(), rhythm=due[0].rhythm)
    return bulletin


def own_time(tools: Tools, interest: Interest) -> str:
    """What a digest's key says of its time of day: nothing for the usual hour."""
    own = digest_time(interest, tools.digest_hour)
    return "" if own == time(tools.digest_hour) else f"T{own:%H:%M}"
