"""From stored facts to messages due: who is told what, in an alert or a digest.

The I/O around collecting news and composing bulletins.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time
from itertools import chain, groupby
from math import inf
from typing import Protocol

from pipeline.analysis.places.register import Register
from pipeline.bulletins.case_bulletin import compose_monthly, compose_passed
from pipeline.bulletins.compose import compose_alerts, compose_all_well, compose_digest, in_order
from pipeline.bulletins.interests import reader
from pipeline.cases.deadlines import passed
from pipeline.clock import LONDON, stamp
from pipeline.delivery.page import Page
from pipeline.model.bulletins import Bulletin, NewMessage, Notice, notice
from pipeline.model.events import Event
from pipeline.model.news import Site
from pipeline.model.subscribers import Interest, Subscriber, address_key
from pipeline.model.terms import Filter, Frequency
from pipeline.ports.readers.ledger import Ledger
from pipeline.ports.services import Clock
from pipeline.subscriptions.matching import (
    Happening,
    concerned,
    concerns,
    followed,
    listens,
)
from pipeline.subscriptions.schedule import (
    Almanac,
    all_well_due,
    digest_due,
    digest_time,
    held_until,
    hour_of,
    london,
    monthly_due,
    passed_due,
)
from pipeline.subscriptions.selection import (
    KnowledgeCache,
    Told,
    alert_news,
    digest_key,
    digest_news,
    misquotes,
    told_pairs,
)

PAGE = 100
"""How many subscribers' digests are recorded in one commit."""


class AlertContext(Protocol):
    """What queueing messages needs: a `Context`, or the same over a replayed past."""

    @property
    def store(self) -> Ledger: ...
    @property
    def register(self) -> Register: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def site(self) -> Site: ...
    @property
    def almanac(self) -> Almanac: ...
    @property
    def summaries(self) -> bool: ...
    @property
    def subjects_only(self) -> bool: ...
    def now(self) -> str: ...


def knowledge_of(desk: AlertContext, left_out: dict[str, int] | None = None) -> KnowledgeCache:
    """What is known now; `left_out` is as in `KnowledgeCache`."""
    return KnowledgeCache(
        view=desk.store,
        register=desk.register,
        today=london(desk.clock.now()).date(),
        holidays=desk.almanac.holidays,
        summaries=desk.summaries,
        subjects_only=desk.subjects_only,
        left_out=left_out,
    )


class Knowing:
    """What is known, for messages recorded in several transactions: read anew after a new event."""

    def __init__(self, desk: AlertContext) -> None:
        self._desk, self._known, self._newest = desk, knowledge_of(desk), desk.store.last_event()

    def now(self) -> KnowledgeCache:
        """What is known in the open transaction, in which nobody commits an event."""
        if (newest := self._desk.store.last_event()) != self._newest:
            self._known, self._newest = knowledge_of(self._desk), newest
        return self._known


Wanted = dict[str, tuple[datetime, set[str]]]
"""For each inspection, when a subscriber may be told, and the publications that they ask for."""
Wanting = tuple[Subscriber, list[Interest], Wanted]
"""A subscriber, the interests by which they want alerts, and which."""


def queue_alerts(desk: AlertContext, event: Event) -> int:
    """Records the alerts due for every event without one yet, in the open transaction; how many.

    A subscriber gets one message for all of them, and another for those that a second interest
    delays further. Raises EvidenceMismatch when a quotation from this event's inspections differs
    from its stored text.
    """
    end_pauses(desk)
    # an event that cannot be told fails in its own turn and holds up no other
    waiting = [
        each
        for each in desk.store.alerts_waiting(event.id)
        if each[0] == event.id
        or not misquotes(desk.store, each[1], desk.store.inspections_about(each[1]))
    ]
    known = knowledge_of(desk)
    owed = owe_alerts(desk, known, wanted_at_once(desk, known, waiting))
    desk.store.alerts_made([id for id, _ in waiting if id != event.id])
    return owed


def owe_alerts(desk: AlertContext, known: KnowledgeCache, people: Iterable[Wanting]) -> int:
    """Records the alerts due to these people, in the open transaction; how many."""
    owed = 0
    for who, interests, wanted in people:
        for due, found in alert_news(known, who.id, wanted, stages_of(interests)).items():
            new = [(news, key) for news, key in found if not desk.store.owes(who.id, key)]
            if new:
                keys = {news.id: key for news, key in new}
                reads = reader(interests, desk.register)
                ordered = in_order([news for news, _ in new], reads.own)
                bulletin = compose_alerts(ordered, desk.site, reads, desk.now())
                made = desk.store.owe(
                    who.id,
                    keys[ordered[0].id],
                    bulletin,
                    told_pairs(ordered),
                    desk.now(),
                    rhythm=Frequency.INSTANT,
                    due_at=stamp(due) if due > desk.clock.now() else "",
                )
                owed += made is not None
    return owed


def wanted_at_once(
    desk: AlertContext,
    known: KnowledgeCache,
    waiting: Sequence[tuple[int, str]],
    among: Sequence[str] | None = None,
) -> list[Wanting]:
    """Who, of everybody or `among` these ids, wants alerts about which of these (event,
    publication) pairs, by which interests. In a stable order.
    """
    people: dict[str, tuple[Subscriber, dict[str, Interest], Wanted]] = {}
    now = desk.clock.now()
    for event, publication, id, area, facts in told_in(desk, known, waiting):
        for who, interest in desk.store.interested(
            Frequency.INSTANT, area, facts.region, event, among
        ):
            if concerns(interest, facts):
                _, interests, wanted = people.setdefault(who.id, (who, {}, {}))
                interests[interest.id] = interest
                due, publications = wanted.get(id, (None, set()))
                held = held_until(interest, now, desk.almanac)
                wanted[id] = (min(due, held) if due else held, publications | {publication})
    return [(who, list(interests.values()), wanted) for who, interests, wanted in people.values()]


def told_in(
    desk: AlertContext, known: KnowledgeCache, waiting: Iterable[tuple[int, str]]
) -> Iterator[tuple[int, str, str, str, Happening]]:
    """What these (event, publication) pairs tell of each inspection: event, publication,
    inspection, its area, and what interests are compared with.
    """
    for event, publication in waiting:
        for id in desk.store.inspections_about(publication):
            if about := known.happening(publication, id):
                yield event, publication, id, about[0].area, about[1]


def stages_of(interests: Iterable[Interest]) -> frozenset[str]:
    """The stages that interests ask for."""
    return frozenset(each for one in interests for each in one.filters.get(Filter.STAGE, ()))


def end_pauses(desk: AlertContext) -> None:
    """Ends the pauses that are over by now, in the open transaction."""
    today = london(desk.clock.now()).date()
    desk.store.end_pauses(today.isoformat(), stamp(datetime.combine(today, time(), LONDON)))


def by_time(desk: AlertContext, subscriber: Subscriber) -> list[list[Interest]]:
    """A subscriber's interests grouped by shared messages: of one rhythm, at one time of day."""

    def place(each: Interest) -> tuple[Frequency, time]:
        return each.rhythm, digest_time(each, desk.almanac.hour)

    return [list(group) for _, group in groupby(sorted(subscriber.interests, key=place), key=place)]


def digests_of(desk: AlertContext, subscriber: Subscriber) -> list[list[Interest]]:
    """The groups of interests that make a digest."""
    return [each for each in by_time(desk, subscriber) if each[0].rhythm is not Frequency.INSTANT]


def compose_for(
    desk: AlertContext,
    known: KnowledgeCache,
    subscriber: Subscriber,
    interests: Sequence[Interest],
    upto: float = inf,
    told_of: Told | None = None,
) -> tuple[Bulletin | None, list[tuple[str, str]], dict[int, str]]:
    """The digest for these interests of one rhythm as it would be sent now, of events up to `upto`,
    to somebody who was told what the store says, or `told_of`.

    Returns the digest (None if there is nothing to tell), the (inspection, publication) pairs in
    it, and for each event that it may not mention the reason.
    """
    events = recorded(desk, known, interests, upto)
    news, refused = digest_news(known, subscriber.id, interests, events, told_of or known.view.told)
    if not news:
        return None, [], refused
    reads = reader(interests, desk.register)
    # what is known is put together once, so that readers of the same news have the same values
    same = (tuple(map(id, news)), reads)
    if same not in known.digests:
        known.digests[same] = compose_digest(news, desk.now(), desk.site, reads)
    return known.digests[same], told_pairs(news), refused


def recorded(
    desk: AlertContext, known: KnowledgeCache, interests: Iterable[Interest], upto: float
) -> list[tuple[int, str, str]]:
    """What was recorded up to an event since the last digest of one of these interests."""
    after = min(each.after_event for each in interests)
    if after not in known.recorded:
        known.recorded[after] = desk.store.recorded_since(after)
    return [each for each in known.recorded[after] if each[0] <= upto]


def queue_digests(desk: AlertContext, addresses: Iterable[str] = ()) -> list[Notice]:
    """Records the digests due, each with its interests' last event; returns what was recorded.

    `addresses` restricts it to those. A digest covers event ids, not a stretch of time, so that an
    outage loses nothing.
    """
    return list(chain.from_iterable(queue_in_pages(desk, addresses)))


def queue_in_pages(
    desk: AlertContext, addresses: Iterable[str] = (), part: str = "", size: int = PAGE
) -> Iterator[list[Notice]]:
    """Records the digests due to a page of subscribers at a time, and yields what was recorded.

    Each page, of `size` subscribers, is a transaction of its own, so that others can write in
    between. `addresses` is as in `queue_digests`; of all subscribers, those are served whose ids
    begin with `part`.
    """
    # in turn, so that no event before the last is still to be committed
    with desk.store.transaction():
        end_pauses(desk)
        upto = desk.store.last_event()
    knowing, wanted, last = Knowing(desk), set(map(address_key, addresses)), None
    while True:
        with desk.store.transaction("together"):
            known = knowing.now()
            hour = hour_of(desk.clock.now(), upto, desk.almanac)
            people = desk.store.waiting_after(hour, last, size, part)
            page = Page(desk.store, desk.now())
            look_ahead(desk, known, page, people, upto)
            made = [
                notice(bulletin, who.address, who.channel)
                for who in people
                if listens(who) and (not wanted or address_key(who.address) in wanted)
                for bulletin in queue_for(desk, known, page, who, upto)
            ]
            page.write()
        if not people:
            return
        last = people[-1]
        yield made


def look_ahead(
    desk: AlertContext,
    known: KnowledgeCache,
    page: Page,
    people: Iterable[Subscriber],
    upto: int,
) -> None:
    """Reads at once what those of a page who may have one digest were told of its news."""
    alone: dict[Frequency, list[Subscriber]] = {}
    for who in people:
        if len(groups := digests_of(desk, who)) == 1:
            alone.setdefault(groups[0][0].rhythm, []).append(who)
    for rhythm, some in alone.items():
        events = recorded(desk, known, [each for who in some for each in who.interests], upto)
        about = [known.happening(publication, id) for _, publication, id in events]
        if inspections := dict.fromkeys(each[0].id for each in about if each):
            page.look_ahead(some, rhythm, [*inspections])


def queue_for(
    desk: AlertContext, known: KnowledgeCache, page: Page, subscriber: Subscriber, upto: int
) -> Iterator[Bulletin]:
    """Records what is due to a subscriber now, of events up to `upto`, with the page or at once, in
    the open transaction.
    """
    for interests in by_time(desk, subscriber):
        bulletin = queue_digest(desk, known, page, subscriber, interests, upto) or queue_all_well(
            desk, page, subscriber, interests
        )
        monthly = queue_monthly(desk, known, subscriber, interests)
        yield from (each for each in (bulletin, monthly) if each is not None)
        yield from queue_passed(desk, known, subscriber, interests)


def queue_digest(
    desk: AlertContext,
    known: KnowledgeCache,
    page: Page,
    subscriber: Subscriber,
    interests: Sequence[Interest],
    upto: int,
) -> Bulletin | None:
    """Records one digest for those of the interests that have one due, of events up to `upto`.

    None if none is due, or nothing is new.
    """
    now = desk.clock.now()
    dates = {each.id: digest_due(each, now, desk.almanac) for each in interests}
    due = [each for each in interests if dates[each.id]]
    if not due:
        return None
    date = dates[due[0].id]
    assert date is not None
    if due[0].rhythm is Frequency.DAILY and all(each.after_event == upto for each in due):
        return None
    bulletin, told, refused = compose_for(desk, known, subscriber, due, upto, page.told)
    for event, why in refused.items():
        desk.store.raise_issue("quotation", f"{event}", why, desk.now())
        upto = min(upto, event - 1)
    if bulletin is not None:
        key = digest_key(due[0].rhythm, date, bulletin, own_time(desk, due[0]))
        page.add(
            NewMessage(
                subscriber=subscriber.id,
                key=key,
                bulletin=bulletin,
                told=told,
                rhythm=due[0].rhythm,
            )
        )
    done = date if bulletin is not None or due[0].rhythm is Frequency.WEEKLY else None
    page.move_on([each.id for each in due], upto, done)
    return bulletin


def queue_all_well(
    desk: AlertContext, page: Page, subscriber: Subscriber, interests: Sequence[Interest]
) -> Bulletin | None:
    """Records the all-is-well message for those who want it and have heard nothing for a month."""
    if not any(each.all_well for each in interests):
        return None
    now = desk.clock.now()
    page.write()
    last = desk.store.last_message(subscriber.id, interests[0].rhythm)
    due = [
        each for each in interests if all_well_due(each, last or each.created_at, now, desk.almanac)
    ]
    if not due:
        return None
    date = london(now).date().isoformat()
    since = london(datetime.fromisoformat(last or due[0].created_at)).date().isoformat()
    bulletin = compose_all_well(desk.site, reader(due, desk.register), since, desk.now())
    key = digest_key(due[0].rhythm, date, bulletin, own_time(desk, due[0]))
    desk.store.owe(subscriber.id, key, bulletin, (), desk.now(), rhythm=due[0].rhythm)
    return bulletin


def queue_monthly(
    desk: AlertContext, known: KnowledgeCache, subscriber: Subscriber, interests: Sequence[Interest]
) -> Bulletin | None:
    """Records the message of a month that says where areas stand, for those who want it."""
    now = desk.clock.now()
    due = [each for each in interests if monthly_due(each, now, desk.almanac)]
    key = f"stands:{london(now):%Y-%m}"
    if not due or desk.store.owes(subscriber.id, key):
        return None
    cases = [
        (area, known.case(area.gss_code))
        for area in desk.register.areas
        if any(followed(each, area) for each in due)
    ]
    bulletin = compose_monthly(cases, desk.site, reader(due, desk.register), desk.now())
    desk.store.owe(subscriber.id, key, bulletin, (), desk.now(), rhythm=due[0].rhythm)
    return bulletin


def queue_passed(
    desk: AlertContext, known: KnowledgeCache, subscriber: Subscriber, interests: Sequence[Interest]
) -> Iterator[Bulletin]:
    """Records a message for each due date that passed without news, for those who asked for it."""
    now = desk.clock.now()
    due = [each for each in interests if passed_due(each, now, desk.almanac)]
    for area in desk.register.areas:
        wanted = [each for each in due if concerned(each, area)]
        if not wanted:
            continue
        case = known.case(area.gss_code)
        since = min(london(datetime.fromisoformat(each.created_at)).date() for each in wanted)
        for deadline in passed(case, since, known.today):
            key = f"passed:{area.gss_code}:{deadline.stage}:{deadline.by}"
            if not desk.store.owes(subscriber.id, key):
                reads = reader(wanted, desk.register)
                made = compose_passed(area, case, deadline, desk.site, reads, desk.now())
                desk.store.owe(subscriber.id, key, made, (), desk.now(), rhythm=wanted[0].rhythm)
                yield made


def own_time(desk: AlertContext, interest: Interest) -> str:
    """The time of day in a digest's key: nothing for the usual hour."""
    own = digest_time(interest, desk.almanac.hour)
    return "" if own == time(desk.almanac.hour) else f"T{own:%H:%M}"
