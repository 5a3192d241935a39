"""What somebody would have been sent in the past: the usual rules, over what was known each day."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from pipeline.analysis.places.register import Register
from pipeline.bulletins.wording import counted
from pipeline.clock import LONDON, stamp
from pipeline.delivery.alerts_and_digests import (
    compose_for,
    knowledge_of,
    queue_alerts,
    queue_digests,
)
from pipeline.delivery.replay import Archive, Past
from pipeline.model.bulletins import Bulletin
from pipeline.model.documents import full_day
from pipeline.model.events import Event
from pipeline.model.lookup_rows import Arrival
from pipeline.model.news import Site
from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import Origin
from pipeline.ports.readers.ledger import Ledger
from pipeline.ports.services import Clock
from pipeline.subscriptions.matching import concerned
from pipeline.subscriptions.schedule import Almanac, digest_time, london

MANY_A_WEEK = 5
"""More messages a week than this are too many for most people."""
AHEAD = 31
"""How many days are looked ahead for digests of what is known already: the longest month."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that would have been sent: the London date, alert or digest, and its subject."""

    date: str
    kind: str
    subject: str


@dataclass
class Preview:
    """What would have been sent from `since` to `until` (London dates, both included).

    `coming` are the digests after that, if nothing else came; `undated` is how many publications
    have no date.
    """

    since: str
    until: str
    sent: list[Sent] = field(default_factory=list)
    undated: int = 0
    coming: list[Sent] = field(default_factory=list)

    @property
    def a_week(self) -> float:
        """The average number of messages a week."""
        days = (date.fromisoformat(self.until) - date.fromisoformat(self.since)).days + 1
        return len(self.sent) * 7 / days

    @property
    def busiest(self) -> int:
        """The most messages in any calendar week."""
        weeks: dict[tuple[int, int], int] = defaultdict(int)
        for each in self.sent:
            weeks[date.fromisoformat(each.date).isocalendar()[:2]] += 1
        return max(weeks.values(), default=0)

    def as_json(self) -> Iterator[dict[str, Any]]:
        """One JSON object per message, then one with the totals."""
        yield from (asdict(each) for each in self.sent)
        yield {
            "since": self.since,
            "until": self.until,
            "messages": len(self.sent),
            "a_week": round(self.a_week, 2),
            "busiest_week": self.busiest,
            "undated": self.undated,
            "coming": [asdict(each) for each in self.coming],
        }

    def as_text(self) -> Iterator[str]:
        """Lines for people, with a warning where there would be too many."""
        for each in self.sent:
            yield f"{each.date}  {each.kind}: {each.subject}"
        most = f", at most {self.busiest} in a week" if self.sent else ""
        yield f"{self.since} to {self.until}: {counted(len(self.sent), 'message')}{most}"
        for each in self.coming:
            yield f"still to come: {each.date}  {each.kind}: {each.subject}"
        if self.a_week > MANY_A_WEEK or self.busiest > MANY_A_WEEK:
            yield (
                f"warning: more than {MANY_A_WEEK} messages in a week: fewer places or a weekly"
                " digest would be quieter"
            )
        if self.undated:
            yield f"left out, since they bear no date: {counted(self.undated, 'publication')}"


def a_year_to(now: datetime) -> tuple[date, date]:
    """The first and the last London day of the twelve months up to `now`."""
    today = london(now).date()
    leap = (today.month, today.day) == (2, 29)
    before = today.replace(year=today.year - 1, day=28 if leap else today.day)
    return before + timedelta(days=1), today


@dataclass
class _Clock:
    moment: datetime

    def now(self) -> datetime:
        return self.moment


@dataclass(kw_only=True)
class Looking:
    """What queueing needs where nothing is recorded or sent: the store, or a replayed past.

    `subjects_only` is as in `KnowledgeCache`.
    """

    store: Ledger
    register: Register
    clock: Clock
    site: Site
    almanac: Almanac
    summaries: bool = False
    subjects_only: bool = False

    def now(self) -> str:
        return stamp(self.clock.now())


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of the past: `past` as known when it begins, what arrives on each of its London
    days (moment and publication), and how many publications bear no date and so are left out.
    """

    past: Past
    days: dict[date, list[tuple[datetime, str]]]
    undated: int


def _stretch(
    store: Archive,
    register: Register,
    interests: tuple[Interest, ...],
    since: date,
    until: date,
) -> _Stretch:
    """The stretch of the past from `since` to `until`.

    Publications that came in live arrive when they were recorded, others at noon on the London day
    of their publication. Those about areas that no interest is in do not arrive.
    """
    came: dict[str, datetime | None] = {}
    places: dict[str, list[tuple[str, str]]] = {}
    for row in store.arrivals():
        came[row.id] = arrival(row)
        places.setdefault(row.id, []).append((row.inspection_id, row.area))
    begins, ends = _at(since, time()), _at(until + timedelta(days=1), time())
    asked = _asked(register, interests)
    days: dict[date, list[tuple[datetime, str]]] = defaultdict(list)
    for id, moment in came.items():
        within = moment is not None and begins <= moment < ends
        if moment and within and not asked.isdisjoint(area for _, area in places[id]):
            days[london(moment).date()].append((moment, id))
    fresh = {id for found in days.values() for _, id in found}
    person = Subscriber(
        id="preview",
        channel="preview",
        address="preview",
        interests=tuple(_begun(each, n, stamp(begins)) for n, each in enumerate(interests)),
    )
    past = Past(archive=store, person=person, places=places, news=fresh)
    past.let_in(
        [id for id, moment in came.items() if moment is None or moment < begins], told=False
    )
    return _Stretch(past, days, sum(moment is None for moment in came.values()))


def _asked(register: Register, interests: tuple[Interest, ...]) -> frozenset[str]:
    """The GSS codes of the areas that some interest is in."""
    return frozenset(
        area.gss_code for area in register.known if any(concerned(each, area) for each in interests)
    )


def newsletter(
    store: Archive,
    desk: Looking,
    interests: tuple[Interest, ...],
    since: date,
    until: date,
    left_out: dict[str, int],
) -> Bulletin | None:
    """One bulletin of everything these interests ask for from `since` to `until`, told or not.

    Findings whose words differ from their text are counted in `left_out`, by their publication.
    """
    stretch = _stretch(store, desk.register, interests, since, until)
    past, clock = stretch.past, _Clock(_at(until, time()))
    past.let_in(
        [id for day in sorted(stretch.days) for _, id in sorted(stretch.days[day])], told=True
    )
    then = replace(desk, store=past, clock=clock)
    known = knowledge_of(then, left_out)
    return compose_for(then, known, past.person, past.person.interests)[0]


def preview(
    store: Archive,
    register: Register,
    site: Site,
    almanac: Almanac,
    interests: tuple[Interest, ...],
    since: date,
    until: date,
) -> Preview:
    """What these interests would have been sent, had they begun at the start of `since`.

    Whatever arrives on one day counts as found in one round of polling. Publications are judged by
    today's conclusions and grouped by what was known then.
    """
    stretch = _stretch(store, register, interests, since, until)
    past, clock = stretch.past, _Clock(_at(since, time()))
    desk = Looking(
        store=past,
        register=register,
        clock=clock,
        site=site,
        almanac=almanac,
        subjects_only=True,
    )
    for number in range((until - since).days + 1):
        day = since + timedelta(days=number)
        one_day(desk, past, clock, day, stretch.days.get(day, []))
    sent = len(past.owed)
    for number in range(1, AHEAD + 1):
        one_day(desk, past, clock, until + timedelta(days=number), [])
    found = Preview(since.isoformat(), until.isoformat(), undated=stretch.undated)
    found.sent, found.coming = _in_turn(past, 0, sent), _in_turn(past, sent, len(past.owed))
    return found


def _in_turn(past: Past, first: int, last: int) -> list[Sent]:
    """Some of the messages owed, in the order in which they are due."""
    due = sorted(
        (london(datetime.fromisoformat(each.due_at or each.at)), n)
        for n, each in enumerate(past.owed[first:last], first)
    )
    return [
        Sent(moment.date().isoformat(), past.owed[n].bulletin.kind, past.owed[n].bulletin.subject)
        for moment, n in due
    ]


def one_day(
    desk: Looking, past: Past, clock: _Clock, day: date, arrived: list[tuple[datetime, str]]
) -> None:
    """Replays a day: digests from their hour on, and arrivals, in alerts and in any open digest."""
    moments = {_at(day, digest_time(each, desk.almanac.hour)) for each in past.person.interests}
    moments |= {
        _at(day, time.fromisoformat(each.quiet[1])) for each in past.person.interests if each.quiet
    }
    last = max((moment for moment, _ in arrived), default=None)
    for moment in sorted(moments | ({last} if last else set())):
        clock.moment = moment
        if moment == last:
            past.let_in([id for _, id in sorted(arrived)], told=True)
            queue_alerts(
                desk,
                Event(
                    id=past.last_event(), name="", subject="", origin=Origin.LIVE, payload={}, at=""
                ),
            )
        queue_digests(desk)


def arrival(row: Arrival) -> datetime | None:
    """When a publication became known, or would have; None when nothing says."""
    if row.at:
        return datetime.fromisoformat(row.at)
    published = full_day(row.published_on)
    return _at(published, time(12)) if published else None


def _begun(interest: Interest, number: int, at: str) -> Interest:
    return replace(
        interest, id=str(number), created_at=at, since_event=0, after_event=0, last_digest=None
    )


def _at(day: date, wall: time) -> datetime:
    return datetime.combine(day, wall, LONDON)
