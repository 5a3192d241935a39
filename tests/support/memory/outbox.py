"""Messages owed and sent, in memory."""

from collections.abc import Iterable, Sequence

from pipeline.errors import LeaseLost
from pipeline.model.bulletins import Bulletin, Delivery, NewMessage
from pipeline.model.lookup_rows import DeliveryRow, Held, HeldMessage, SubscriberRow
from pipeline.model.subscribers import address_key
from pipeline.model.terms import Frequency
from tests.support.memory.tables import AT_ONCE, Message, Tables, Work, key_of
from tests.support.rows import replace


def turn(entry: tuple[str, Message]) -> tuple[bool, str, str]:
    """The order in which messages are sent: alerts first, then the oldest."""
    id, message = entry
    return message.rhythm is not Frequency.INSTANT, message.created_at, id


class Outbox(Tables):
    """See `pipeline.ports.readers.outbox`."""

    def owe(
        self,
        subscriber: str,
        key: str,
        bulletin: Bulletin,
        told: Sequence[tuple[str, str]],
        at: str,
        *,
        rhythm: Frequency | None = None,
        due_at: str = AT_ONCE,
    ) -> str | None:
        id = key_of(subscriber, key)
        if id in self.state.messages:
            return None
        work = Work(due_at=due_at)
        rows = [self.state.publications.get(publication) for _, publication in told]
        self.state.messages[id] = Message(
            subscriber,
            key,
            bulletin,
            tuple(told),
            rhythm,
            at,
            work,
            words=tuple(row.words if row else None for row in rows),
        )
        return id

    def owe_each(self, messages: Sequence[NewMessage], at: str) -> None:
        for each in messages:
            self.owe(each.subscriber, each.key, each.bulletin, each.told, at, rhythm=each.rhythm)

    def owes(self, subscriber: str, key: str) -> bool:
        return key_of(subscriber, key) in self.state.messages

    def last_message(self, subscriber: str, rhythm: Frequency) -> str | None:
        return max(
            (
                each.created_at
                for each in self.state.messages.values()
                if each.subscriber == subscriber and each.rhythm is rhythm
            ),
            default=None,
        )

    def _due(self, now: str) -> list[tuple[str, Message]]:
        found = [
            (id, each)
            for id, each in self.state.messages.items()
            if each.work.due(now) and self._listens(each, now)
        ]
        return sorted(found, key=turn)

    def _listens(self, message: Message, now: str) -> bool:
        person = self.state.people[message.subscriber]
        who = person.subscriber
        return not who.paused and who.state != "suspended" and person.rests_until <= now

    def readers_due(self, now: str, channel: str) -> list[str]:
        due = dict.fromkeys(each.subscriber for _, each in self._due(now))
        return [id for id in due if self.state.people[id].subscriber.channel == channel]

    def parts_due(self, now: str) -> list[tuple[str, str]]:
        ids = [each.subscriber for _, each in self._due(now)]
        return [*dict.fromkeys((self.state.people[id].subscriber.channel, id[0]) for id in ids)]

    def claim_deliveries(
        self,
        now: str,
        until: str,
        limit: int,
        *,
        channel: str,
        subscriber: str | None = None,
        part: str = "",
    ) -> list[Delivery]:
        chosen = [
            id for id, each in self._due(now) if self._is_for(each, channel, subscriber, part)
        ][:limit]
        with self.transaction():
            for id in chosen:
                self._set_message(id, self.state.messages[id].work.leased(until))
        return [self._delivery(id) for id in chosen]

    def _delivery(self, id: str) -> Delivery:
        each = self.state.messages[id]
        who, work = self.state.people[each.subscriber].subscriber, each.work
        return Delivery(
            id=id,
            subscriber=who.id,
            channel=who.channel,
            address=who.address,
            key=each.key,
            bulletin=each.bulletin,
            attempts=work.attempts,
            failures=work.failures,
            due_at=work.due_at,
            unsure=each.unsure,
        )

    def _set_message(self, id: str, work: Work, sent_at: str | None = None) -> None:
        self.state.messages[id] = replace(self.state.messages[id], work=work, sent_at=sent_at)

    def still_owed(self, delivery: Delivery, now: str) -> bool:
        each = self.state.messages.get(delivery.id)
        if each is None:
            return False
        who, work = self.state.people[each.subscriber].subscriber, each.work
        holds = work.attempts == delivery.attempts and work.lease_until > now
        return holds and work.state == "pending" and not who.paused and who.state != "suspended"

    def release_deliveries(self, deliveries: Iterable[Delivery]) -> None:
        with self.transaction():
            for each in deliveries:
                known = self.state.messages.get(each.id)
                if known and known.work.attempts == each.attempts:
                    self._set_message(each.id, replace(known.work, lease_until=""))

    def release_destination(self, channel: str, subscriber: str | None, part: str = "") -> None:
        with self.transaction():
            for id, each in self.state.messages.items():
                if self._is_for(each, channel, subscriber, part):
                    self._set_message(id, replace(each.work, lease_until=""))

    def _is_for(self, each: Message, channel: str, subscriber: str | None, part: str) -> bool:
        person = self.state.people[each.subscriber].subscriber
        if subscriber:
            return subscriber == person.id
        return person.channel == channel and person.id.startswith(part)

    def _held_by(self, delivery: Delivery) -> Work:
        known = self.state.messages.get(delivery.id)
        if known is None or known.work.attempts != delivery.attempts:
            raise LeaseLost(f"delivery {delivery.id} was taken over")
        return known.work

    def mark_sent(self, delivery: Delivery, at: str) -> None:
        self._set_message(delivery.id, self._held_by(delivery).done("sent"), at)

    def mark_sent_before(self, delivery: Delivery, at: str, following: Delivery) -> bool:
        with self.transaction():
            self.mark_sent(delivery, at)
        return self.still_owed(following, at)

    def mark_failed(self, delivery: Delivery, error: str, due_at: str | None) -> None:
        self._set_message(delivery.id, self._held_by(delivery).failed(error, due_at))

    def note_doubt(self, delivery: Delivery, *, unsure: bool) -> None:
        known = self.state.messages.get(delivery.id)
        if known is not None:
            self.state.messages[delivery.id] = replace(known, unsure=unsure)

    def unpark(self, address: str | None = None) -> int:
        parked = [
            id
            for id, each in self.state.messages.items()
            if each.work.state == "parked"
            and self.state.people[each.subscriber].subscriber.state != "suspended"
            and (
                address is None
                or address_key(address)
                == address_key(self.state.people[each.subscriber].subscriber.address)
            )
        ]
        for id in parked:
            work = self.state.messages[id].work
            self._set_message(id, replace(work, state="pending", failures=0, due_at=AT_ONCE))
        return len(parked)


class DeliveryLog(Tables):
    """See `pipeline.ports.readers.delivery_log`."""

    def told_of(self, publication: str) -> list[tuple[str, str]]:
        found = set()
        for each in self.state.messages.values():
            for inspection, told in each.told:
                record = self.state.inspections.get(inspection)
                now = (record and record.merged_into) or inspection
                if told == publication and not self.state.people[each.subscriber].subscriber.paused:
                    found.add((each.subscriber, now))
        return sorted(found)

    def deliveries_about(self, subscriber: str, publication: str) -> list[DeliveryRow]:
        own = [
            each
            for each in self.state.messages.values()
            if each.subscriber == subscriber and publication in {told for _, told in each.told}
        ]
        return [
            DeliveryRow(
                key=each.key,
                kind=each.bulletin.kind,
                rhythm=each.rhythm,
                state=each.work.state,  # type: ignore[arg-type]
                sent_at=each.sent_at,
                due_at=each.work.due_at,
                error=each.work.error,
            )
            for each in sorted(own, key=lambda each: each.created_at)
        ]

    def held(self, subscriber: str) -> Held:
        person = self.state.people[subscriber]
        who = person.subscriber
        messages = sorted(
            (each.created_at, id)
            for id, each in self.state.messages.items()
            if each.subscriber == subscriber
        )
        return Held(
            SubscriberRow(
                id=who.id,
                channel=who.channel,
                address=who.address,
                role=who.role,
                state=who.state,
                confirmed_at=who.confirmed_at,
                consent=who.consent,
                paused=who.paused,
                paused_until=who.paused_until,
                created_at=who.created_at,
                rests_until=person.rests_until or None,
            ),
            tuple(self._held(id) for _, id in messages),
        )

    def _held(self, id: str) -> HeldMessage:
        each = self.state.messages[id]
        return HeldMessage(
            id=id,
            key=each.key,
            kind=each.bulletin.kind,
            rhythm=each.rhythm,
            state=each.work.state,
            created_at=each.created_at,
            sent_at=each.sent_at,
            error=each.work.error,
            subject=each.bulletin.subject,
            publications=tuple(sorted({told for _, told in each.told})),
        )

    def handed_over(self, channel: str) -> list[tuple[str, str, str]]:
        people = {id: each.subscriber for id, each in self.state.people.items()}
        return [
            (id, each.subscriber, people[each.subscriber].address)
            for id, each in self.state.messages.items()
            if people[each.subscriber].channel == channel and each.work.attempts
        ]

    def note_return(self, delivery: str, words: str) -> None:
        each = self.state.messages[delivery]
        self.state.messages[delivery] = replace(each, work=replace(each.work, error=words))

    def outages_told(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for each in sorted(self.state.messages.values(), key=lambda each: each.created_at):
            for source, since, over in each.outages:
                own = found.setdefault(each.subscriber, {})
                own.pop(source, None)
                own.update({} if over else {source: since})
        return found

    def note_outages(self, delivery: str, sources: Iterable[tuple[str, str, bool]]) -> None:
        each = self.state.messages[delivery]
        self.state.messages[delivery] = replace(each, outages=(*each.outages, *sources))

    def last_operator_message(self) -> str | None:
        told = (
            each.created_at
            for each in self.state.messages.values()
            if each.bulletin.kind == "operator"
        )
        return max(told, default=None)
