"""Subscribers and their interests."""

from collections.abc import Iterable, Sequence

from pipeline.model.subscribers import Interest, Subscriber, address_key
from pipeline.model.terms import Filter
from storage.sql.connection import Connection, newest_event
from storage.sql.json_columns import dumps
from storage.sql.keys import key_of
from storage.sql.readers.interests import (
    alike,
    begin_after,
    interests_where,
    people_where,
)


class SubscribersMixin(Connection):
    """Documented in `pipeline.ports.readers.subscribers`; writes expect the open transaction."""

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
        address = self._as_known(channel, address.strip())
        self.run(
            "INSERT INTO subscribers (id, channel, address, role, state, confirmed_at, consent,"
            " created_at) VALUES (?, ?, ?, 'reader', ?, ?, ?, ?) ON CONFLICT (channel, address) DO"
            " UPDATE SET consent = CASE WHEN excluded.consent <> '' THEN excluded.consent ELSE"
            " subscribers.consent END, confirmed_at = excluded.confirmed_at, state ="
            " excluded.state WHERE excluded.consent <> '' OR subscribers.state = 'suspended'",
            key_of(channel, address),
            channel,
            address,
            state,
            now if state == "confirmed" else None,
            consent,
            now,
        )
        row = self.row(
            "SELECT id FROM subscribers WHERE channel = ? AND address = ?", channel, address
        )
        assert row is not None
        if consent:
            self.run(
                "DELETE FROM deliveries WHERE subscriber_id = ? AND kind = 'confirmation' AND state"
                " = 'pending'",
                row["id"],
            )
        if operator:
            self.run("UPDATE subscribers SET role = 'operator' WHERE id = ?", row["id"])
        return str(row["id"])

    def _as_known(self, channel: str, address: str) -> str:
        """The address as its owner is already on record, however its capitals are written."""
        rows = self.rows(
            "SELECT address FROM subscribers WHERE channel = ? AND lower(address) = lower(?) ORDER"
            " BY address <> ?, created_at",
            channel,
            address,
            address,
        )
        key = address_key(address)
        return next((row["address"] for row in rows if address_key(row["address"]) == key), address)

    def add_interest(self, subscriber: str, interest: Interest, now: str) -> tuple[str, bool]:
        for own in self.interests(subscriber):
            if alike(own) == alike(interest):
                self._widen(own, interest.areas)
                return own.id, False
        return self._insert(subscriber, interest, now), True

    def _insert(self, subscriber: str, interest: Interest, now: str) -> str:
        id = key_of(subscriber, now, dumps(alike(interest)), *interest.areas)
        everywhere = not (interest.filters.get(Filter.AREA) or interest.filters.get(Filter.REGION))
        since = newest_event(self)
        self.run(
            "INSERT INTO interests (id, subscriber_id, rhythm, weekday, quiet_from, quiet_until,"
            " working_days, all_well, monthly, everywhere, created_at, since_event, after_event)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            subscriber,
            interest.rhythm,
            interest.weekday,
            *(interest.quiet or (None, None)),
            interest.working_days,
            interest.all_well,
            interest.monthly,
            everywhere,
            now,
            since,
            since,
        )
        for kind, values in interest.filters.items():
            for value in sorted(set(values)):
                self.run("INSERT INTO interest_filters VALUES (?, ?, ?)", id, kind, value)
        return id

    def _widen(self, own: Interest, areas: Sequence[str]) -> None:
        if not areas and own.areas and not own.filters.get(Filter.REGION):
            self.run("DELETE FROM interest_filters WHERE interest_id = ? AND kind = 'area'", own.id)
            self.run("UPDATE interests SET everywhere = true WHERE id = ?", own.id)
        elif own.areas or own.filters.get(Filter.REGION):
            for area in areas:
                self.run(
                    "INSERT INTO interest_filters VALUES (?, 'area', ?) ON CONFLICT DO NOTHING",
                    own.id,
                    area,
                )

    def subscribers(self, address: str | None = None) -> tuple[Subscriber, ...]:
        if address is None:
            return people_where(self, "true")
        people = people_where(self, "lower(address) = lower(?)", address.strip())
        return tuple(who for who in people if address_key(who.address) == address_key(address))

    def subscriber(self, id: str) -> Subscriber | None:
        return next(iter(people_where(self, "id = ?", id)), None)

    def interests(self, subscriber: str) -> tuple[Interest, ...]:
        return tuple(interests_where(self, "subscriber_id = ?", subscriber).get(subscriber, ()))

    def confirm(self, id: str, now: str) -> None:
        words = f"confirmed on its page, {now[:10]}"
        if self.changed(
            "UPDATE subscribers SET state = 'confirmed', confirmed_at = ?, consent = ? WHERE id = ?"
            " AND state = 'pending'",
            now,
            words,
            id,
        ):
            begin_after(self, id, newest_event(self))

    def suspend(self, id: str) -> None:
        self.run("UPDATE subscribers SET state = 'suspended' WHERE id = ?", id)

    def rest(self, id: str, until: str) -> None:
        self.run("UPDATE subscribers SET rests_until = ? WHERE id = ?", until, id)

    def pause(self, ids: Iterable[str], paused: bool, until: str | None = None) -> None:
        for id in ids:
            self.run(
                "UPDATE subscribers SET paused = ?, paused_until = ? WHERE id = ?",
                paused,
                until,
                id,
            )
            if not paused:
                begin_after(self, id, newest_event(self))

    def remove(self, ids: Iterable[str]) -> None:
        for id in ids:
            self.run(
                "DELETE FROM issues WHERE kind = 'delivery' AND subject IN (SELECT id FROM"
                " deliveries WHERE subscriber_id = ?)",
                id,
            )
            self.run("DELETE FROM subscribers WHERE id = ?", id)

    def drop_area(self, subscriber: str, interest: str, area: str) -> bool:
        return bool(
            self.changed(
                "DELETE FROM interest_filters WHERE interest_id = (SELECT id FROM interests WHERE"
                " id = ?1 AND subscriber_id = ?2) AND kind = 'area' AND value = ?3 AND (SELECT"
                " count(*) FROM interest_filters WHERE interest_id = ?1 AND kind IN ('area',"
                " 'region')) > 1",
                interest,
                subscriber,
                area,
            )
        )

    def remove_interest(self, subscriber: str, interest: str) -> bool:
        return bool(
            self.changed(
                "DELETE FROM interests WHERE id = ? AND subscriber_id = ?", interest, subscriber
            )
        )
