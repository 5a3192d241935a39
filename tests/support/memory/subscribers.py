"""Subscribers and their interests, in memory."""

from collections.abc import Iterable, Sequence

from pipeline.model.subscribers import Hour, Interest, Subscriber, address_key
from pipeline.model.terms import DUE_DATE_PASSED, Filter, Frequency
from tests.support.memory.tables import Person, Tables, Wish, key_of, newest
from tests.support.rows import replace


class Subscribers(Tables):
    """See `pipeline.ports.readers.subscribers`."""

    def enlist(
        self,
        channel: str,
        address: str,
        now: str,
        *,
        consent: str = "",
        state: str = "confirmed",
        operator: bool = False,
    ) -> str:
        alike = (
            each.subscriber
            for each in self.state.people.values()
            if each.subscriber.channel == channel
            and address_key(each.subscriber.address) == address_key(address)
        )
        address = next((who.address for who in alike), address.strip())
        id = key_of(channel, address)
        known = self.state.people.get(id)
        who = (
            known.subscriber
            if known
            else Subscriber(id=id, channel=channel, address=address, created_at=now)
        )
        if known is None or consent or who.state == "suspended":
            who = replace(
                who,
                state=state,
                confirmed_at=now if state == "confirmed" else None,
                consent=consent or who.consent,
            )
        if consent:
            for key, each in list(self.state.messages.items()):
                waits = each.bulletin.kind == "confirmation" and each.work.state == "pending"
                if each.subscriber == id and waits:
                    del self.state.messages[key]
        role = replace(who, role="operator") if operator else who
        self.state.people[id] = Person(role, known.rests_until if known else "")
        return id

    def add_interest(self, subscriber: str, interest: Interest, now: str) -> tuple[str, bool]:
        for own in self.interests(subscriber):
            if _but_areas(own) == _but_areas(interest):
                self._set_interest(subscriber, _widened(own, interest))
                return own.id, False
        id, last = key_of(subscriber, now, repr(interest)), newest(self.state)
        filters = {kind: tuple(sorted(set(each))) for kind, each in interest.filters.items()}
        self._set_interest(
            subscriber,
            replace(
                interest,
                id=id,
                filters=filters,
                created_at=now,
                since_event=last,
                after_event=last,
            ),
        )
        return id, True

    def _set_interest(self, subscriber: str, interest: Interest) -> None:
        self.state.wishes[interest.id] = Wish(subscriber, interest)

    def interests(self, subscriber: str) -> tuple[Interest, ...]:
        own = [each for each in self.state.wishes.values() if each.subscriber == subscriber]
        found = [each.interest for each in own]
        return tuple(sorted(found, key=lambda each: (each.created_at, each.id)))

    def subscriber(self, id: str) -> Subscriber | None:
        person = self.state.people.get(id)
        return replace(person.subscriber, interests=self.interests(id)) if person else None

    def subscribers(self, address: str | None = None) -> tuple[Subscriber, ...]:
        people = sorted(
            (each.subscriber for each in self.state.people.values()),
            key=lambda each: (each.created_at, each.id),
        )
        key = None if address is None else address_key(address)
        own = (each for each in people if key in (None, address_key(each.address)))
        found = (self.subscriber(each.id) for each in own)
        return tuple(each for each in found if each)

    def waiting_after(
        self, hour: Hour, last: Subscriber | None, limit: int, part: str = ""
    ) -> tuple[Subscriber, ...]:
        begin = last.id if last else ""
        everybody = sorted(self.subscribers(), key=lambda each: each.id)
        some = [each for each in everybody if each.id > begin and each.id.startswith(part)]
        return tuple(each for each in some if any(_waits(one, hour) for one in each.interests))[
            :limit
        ]

    def parts_waiting(self, hour: Hour) -> list[str]:
        return sorted({each.id[0] for each in self.waiting_after(hour, None, 2**30)})

    def audience(self, rhythm: Frequency, area: str, region: str | None, event: int) -> list[str]:
        return sorted({who.id for who, _ in self.interested(rhythm, area, region, event)})

    def interested(
        self,
        rhythm: Frequency,
        area: str,
        region: str | None,
        event: int,
        among: Sequence[str] | None = None,
    ) -> list[tuple[Subscriber, Interest]]:
        found = []
        for who in self.subscribers():
            if among is not None and who.id not in among:
                continue
            if who.state == "confirmed" and not who.paused:
                for each in who.interests:
                    regions = each.filters.get(Filter.REGION, ())
                    fits = area in each.areas or region in regions
                    everywhere = not each.areas and not regions
                    if each.rhythm is rhythm and each.since_event < event and (fits or everywhere):
                        only = Subscriber(
                            id=who.id,
                            channel=who.channel,
                            address=who.address,
                            interests=(each,),
                            role=who.role,
                        )
                        found.append((only, each))
        return found

    def _set_person(self, id: str, changed: Subscriber) -> None:
        self.state.people[id] = replace(self.state.people[id], subscriber=changed)

    def confirm(self, id: str, now: str) -> None:
        person = self.state.people.get(id)
        if person and person.subscriber.state == "pending":
            words = f"confirmed on its page, {now[:10]}"
            who = replace(person.subscriber, state="confirmed", confirmed_at=now, consent=words)
            self._set_person(id, who)
            self._begin_after(id, newest(self.state))

    def suspend(self, id: str) -> None:
        if id in self.state.people:
            self._set_person(id, replace(self.state.people[id].subscriber, state="suspended"))

    def rest(self, id: str, until: str) -> None:
        if id in self.state.people:
            self.state.people[id] = replace(self.state.people[id], rests_until=until)

    def pause(self, ids: Iterable[str], paused: bool, until: str | None = None) -> None:
        for id in set(ids) & set(self.state.people):
            who = self.state.people[id].subscriber
            self._set_person(id, replace(who, paused=paused, paused_until=until))
            if not paused:
                self._begin_after(id, newest(self.state))

    def end_pauses(self, today: str, midnight: str) -> None:
        before = [id for id, each in self.state.events.items() if each.at < midnight]
        for who in self.subscribers():
            if who.paused and who.paused_until and who.paused_until <= today:
                self._set_person(
                    who.id, replace(who, interests=(), paused=False, paused_until=None)
                )
                self._begin_after(who.id, max(before, default=0))

    def _begin_after(self, subscriber: str, event: int) -> None:
        for each in self.interests(subscriber):
            since, after = max(each.since_event, event), max(each.after_event, event)
            self._set_interest(subscriber, replace(each, since_event=since, after_event=after))

    def remove(self, ids: Iterable[str]) -> None:
        for id in ids:
            self.state.people.pop(id, None)
            for interest in self.interests(id):
                del self.state.wishes[interest.id]
            for key in [k for k, each in self.state.messages.items() if each.subscriber == id]:
                del self.state.messages[key]
                self.state.issues.pop(("delivery", key), None)
            for told in [each for each in self.state.told_before if each[0] == id]:
                del self.state.told_before[told]

    def forget_deleted(self) -> bool:
        return True

    def drop_area(self, subscriber: str, interest: str, area: str) -> bool:
        own = next((each for each in self.interests(subscriber) if each.id == interest), None)
        if own is None or area not in own.areas:
            return False
        areas = tuple(each for each in own.areas if each != area)
        if not areas and not own.filters.get(Filter.REGION):
            return False
        filters = {**own.filters, Filter.AREA: areas}
        left: dict[Filter, tuple[str, ...]] = {kind: each for kind, each in filters.items() if each}
        self._set_interest(subscriber, replace(own, filters=left))
        return True

    def remove_interest(self, subscriber: str, interest: str) -> bool:
        if interest not in {each.id for each in self.interests(subscriber)}:
            return False
        del self.state.wishes[interest]
        return True

    def move_on(self, interests: Iterable[str], event: int, digest: str | None) -> None:
        for id in interests:
            wish = self.state.wishes[id]
            after = max(wish.interest.after_event, event)
            last = digest or wish.interest.last_digest
            moved = replace(wish.interest, after_event=after, last_digest=last)
            self._set_interest(wish.subscriber, moved)


def _but_areas(interest: Interest) -> tuple[object, ...]:
    filters = interest.filters.items()
    rest = {kind: frozenset(own) for kind, own in filters if own and kind is not Filter.AREA}
    when = (interest.rhythm, interest.weekday, interest.quiet)
    return *when, interest.working_days, interest.all_well, interest.monthly, rest


def _widened(own: Interest, more: Interest) -> Interest:
    regions = own.filters.get(Filter.REGION)
    rest: dict[Filter, tuple[str, ...]] = {
        kind: values for kind, values in own.filters.items() if kind is not Filter.AREA
    }
    if not own.areas and not regions:
        return own
    if not more.areas:
        return own if regions else replace(own, filters=rest)
    return replace(own, filters=rest | {Filter.AREA: tuple(sorted({*own.areas, *more.areas}))})


def _waits(interest: Interest, hour: Hour) -> bool:
    """Whether a message of its hour may be due by an interest."""
    if not (hour.come or interest.quiet) or (interest.working_days and not hour.working):
        return False
    last, day = interest.last_digest or "", hour.days[interest.weekday]
    return (
        (interest.rhythm == "daily" and interest.after_event < hour.event and last < hour.today)
        or (interest.rhythm == "weekly" and last < day and interest.created_at[:10] <= day)
        or interest.all_well
        or interest.monthly
        or DUE_DATE_PASSED in interest.filters.get(Filter.STAGE, ())
    )
