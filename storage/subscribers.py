"""Who wants to know what: addresses with their interests. Removing an address removes every trace
of it.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import Filter, Frequency
from storage.event_log import key_of
from storage.health import Health
from storage.json_columns import dumps


class People(Health):
    """Subscribers and their interests."""

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
        """Adds an address, if need be; its id. Consent to a known one is noted, and its state is
        then the one given.

        A suspended one begins anew. Who has consented is no longer asked to confirm.
        """
        self.run(
            "INSERT INTO subscribers (id, channel, address, role, state, confirmed_at, consent,"
            " created_at) VALUES (?, ?, ?, 'reader', ?, ?, ?, ?) ON CONFLICT (channel, address) DO"
            " UPDATE SET consent = CASE WHEN excluded.consent <> '' THEN excluded.consent ELSE"
            " consent END, confirmed_at = excluded.confirmed_at, state = excluded.state WHERE"
            " excluded.consent <> '' OR state = 'suspended'",
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

    def add_interest(self, subscriber: str, interest: Interest, now: str) -> tuple[str, bool]:
        """Adds an interest to a subscriber; (its id, whether it is new). It begins now.

        An interest that differs from one that is there in its areas only widens that one: no areas
        at all means every area, and adding an area to all of them leaves it so.
        """
        for own in self.interests(subscriber):
            if _alike(own) == _alike(interest):
                self._widen(own, interest.areas)
                return own.id, False
        return self._insert(subscriber, interest, now), True

    def _insert(self, subscriber: str, interest: Interest, now: str) -> str:
        id = key_of(subscriber, now, dumps(_alike(interest)), *interest.areas)
        everywhere = not (interest.filters.get(Filter.AREA) or interest.filters.get(Filter.REGION))
        since = self.last_event()
        self.run(
            "INSERT INTO interests (id, subscriber_id, rhythm, weekday, quiet_from, quiet_until,"
            " working_days, all_well, everywhere, created_at, since_event, after_event) VALUES (?,"
            " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            subscriber,
            interest.rhythm,
            interest.weekday,
            *(interest.quiet or (None, None)),
            interest.working_days,
            interest.all_well,
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
            self.run("UPDATE interests SET everywhere = 1 WHERE id = ?", own.id)
        elif own.areas or own.filters.get(Filter.REGION):
            for area in areas:
                self.run(
                    "INSERT INTO interest_filters VALUES (?, 'area', ?) ON CONFLICT DO NOTHING",
                    own.id,
                    area,
                )

    # -- reading -----------------------------------------------------------------------------------

    def subscribers(self, address: str | None = None) -> tuple[Subscriber, ...]:
        """All subscribers, or those with one address, with their interests, in a stable order."""
        return self._people("? IS NULL OR address = ?", address, address)

    def subscribers_after(self, last: Subscriber | None, limit: int) -> tuple[Subscriber, ...]:
        """Up to `limit` of them after one, or from the first, in the same order: for going through
        very many.
        """
        which = (
            "id IN (SELECT id FROM subscribers WHERE (created_at, id) > (?, ?) ORDER BY created_at,"
            " id LIMIT ?)"
        )
        return self._people(which, last.created_at if last else "", last.id if last else "", limit)

    def interests(self, subscriber: str) -> tuple[Interest, ...]:
        """The interests of one subscriber, oldest first."""
        return tuple(self._interests("subscriber_id = ?", subscriber).get(subscriber, ()))

    def interested(
        self, rhythm: Frequency, area: str, region: str | None, event: int
    ) -> list[tuple[Subscriber, Interest]]:
        """Whom an event about an area may concern in this rhythm, by where alone: subscribers who
        listen, each with one interest.

        Found by index, however many subscribers there are; the interests' other filters are still
        to be looked at.
        """
        rows = self.rows(
            "SELECT i.id, s.id AS s_id, s.channel, s.address, s.role FROM interests i JOIN"
            " subscribers s ON s.id = i.subscriber_id WHERE s.state = 'confirmed' AND NOT s.paused"
            " AND i.since_event < ? AND i.rhythm = ? AND i.id IN (SELECT id FROM interests WHERE"
            " rhythm = ? AND everywhere UNION SELECT interest_id FROM interest_filters WHERE kind ="
            " 'area' AND value = ? UNION SELECT interest_id FROM interest_filters WHERE kind ="
            " 'region' AND value = ?) ORDER BY s.created_at, s.id, i.created_at, i.id",
            event,
            rhythm,
            rhythm,
            area,
            region,
        )
        found = []
        for row in rows:
            (interest,) = self._interests("id = ?", row["id"])[row["s_id"]]
            found.append(
                (
                    Subscriber(
                        row["s_id"], row["channel"], row["address"], (interest,), role=row["role"]
                    ),
                    interest,
                )
            )
        return found

    def _people(self, which: str, *values: object) -> tuple[Subscriber, ...]:
        interests = self._interests(
            f"subscriber_id IN (SELECT id FROM subscribers WHERE {which})", *values
        )
        return tuple(
            Subscriber(
                row["id"],
                row["channel"],
                row["address"],
                tuple(interests.get(row["id"], ())),
                row["role"],
                row["state"],
                row["confirmed_at"],
                row["consent"],
                bool(row["paused"]),
                row["paused_until"],
                row["created_at"],
            )
            for row in self.rows(
                f"SELECT * FROM subscribers WHERE {which} ORDER BY created_at, id", *values
            )
        )

    def _interests(self, which: str, *values: object) -> dict[str, list[Interest]]:
        """The interests that fit a condition, oldest first, by subscriber: two reads, however many
        there are.
        """
        filters: dict[str, dict[Filter, tuple[str, ...]]] = {}
        for row in self.rows(
            "SELECT * FROM interest_filters WHERE interest_id IN (SELECT id FROM interests WHERE"
            f" {which}) ORDER BY kind, value",
            *values,
        ):
            own, kind = filters.setdefault(row["interest_id"], {}), Filter(row["kind"])
            own[kind] = (*own.get(kind, ()), row["value"])
        found: dict[str, list[Interest]] = {}
        for row in self.rows(
            f"SELECT * FROM interests WHERE {which} ORDER BY created_at, id", *values
        ):
            found.setdefault(row["subscriber_id"], []).append(
                _interest(row, filters.get(row["id"], {}))
            )
        return found

    def subscriber(self, id: str) -> Subscriber | None:
        """The subscriber with this id, None when there is none (any more)."""
        return next(iter(self._people("id = ?", id)), None)

    # -- changing ----------------------------------------------------------------------------------

    def confirm(self, id: str, now: str) -> None:
        """Notes that the owner of an address wants its messages;
        what they are told of begins then.
        """
        words = f"confirmed on its page, {now[:10]}"
        if self.run(
            "UPDATE subscribers SET state = 'confirmed', confirmed_at = ?, consent = ? WHERE id = ?"
            " AND state = 'pending'",
            now,
            words,
            id,
        ):
            self._begin_after(id, self.last_event())

    def suspend(self, id: str) -> None:
        """Notes that an address cannot be reached: nothing more is sent to it until it is added
        again.
        """
        self.run("UPDATE subscribers SET state = 'suspended' WHERE id = ?", id)

    def rest(self, id: str, until: str) -> None:
        """Notes that an address asked to be left alone: nothing is sent to it before the moment
        `until`.
        """
        self.run("UPDATE subscribers SET rests_until = ? WHERE id = ?", until, id)

    def pause(self, ids: Iterable[str], paused: bool, until: str | None = None) -> None:
        """Pauses subscribers, also messages owed (until the London date `until`), or lets them go
        on from now.

        What is recorded meanwhile is not sent.
        """
        for id in ids:
            self.run(
                "UPDATE subscribers SET paused = ?, paused_until = ? WHERE id = ?",
                paused,
                until,
                id,
            )
            if not paused:
                self._begin_after(id, self.last_event())

    def end_pauses(self, today: str, midnight: str) -> None:
        """Lets those go on whose pause ends on the London date `today` (which began at the moment
        `midnight`) or before.
        """
        for row in self.rows(
            "SELECT id FROM subscribers WHERE paused AND paused_until <= ?", today
        ):
            self.run(
                "UPDATE subscribers SET paused = 0, paused_until = NULL WHERE id = ?", row["id"]
            )
            last = self.row("SELECT coalesce(max(id), 0) AS id FROM events WHERE at < ?", midnight)
            self._begin_after(row["id"], int(last["id"]) if last else 0)

    def _begin_after(self, subscriber: str, event: int) -> None:
        self.run(
            "UPDATE interests SET since_event = max(since_event, ?), after_event = max(after_event,"
            " ?) WHERE subscriber_id = ?",
            event,
            event,
            subscriber,
        )

    def remove(self, ids: Iterable[str]) -> None:
        """Deletes subscribers with their interests, messages and delivery log, and what issues say
        of their messages.
        """
        for id in ids:
            self.run(
                "DELETE FROM issues WHERE kind = 'delivery' AND subject IN (SELECT id FROM"
                " deliveries WHERE subscriber_id = ?)",
                id,
            )
            self.run("DELETE FROM subscribers WHERE id = ?", id)

    def remove_interest(self, subscriber: str, interest: str) -> bool:
        """Deletes one interest of a subscriber; whether there was one. What is owed for it already
        is still sent.
        """
        return bool(
            self.run(
                "DELETE FROM interests WHERE id = ? AND subscriber_id = ?", interest, subscriber
            )
        )

    def move_on(self, interests: Iterable[str], event: int, digest: str | None) -> None:
        """Notes the last event that digests of these interests covered, and the London date of the
        digest where it counts.
        """
        for id in interests:
            self.run(
                "UPDATE interests SET after_event = max(after_event, ?), last_digest = coalesce(?,"
                " last_digest) WHERE id = ?",
                event,
                digest,
                id,
            )


def _alike(interest: Interest) -> tuple[object, ...]:
    """What two interests have to share for one to be the other with more areas."""
    rest = sorted(
        (kind, sorted(values))
        for kind, values in interest.filters.items()
        if kind != Filter.AREA and values
    )
    return (
        interest.rhythm,
        interest.weekday,
        interest.quiet,
        interest.working_days,
        interest.all_well,
        rest,
    )


def _interest(row: dict[str, Any], filters: dict[Filter, tuple[str, ...]]) -> Interest:
    return Interest(
        row["id"],
        Frequency(row["rhythm"]),
        filters,
        row["weekday"],
        (row["quiet_from"], row["quiet_until"]) if row["quiet_from"] else None,
        bool(row["working_days"]),
        bool(row["all_well"]),
        row["created_at"],
        row["since_event"],
        row["after_event"],
        row["last_digest"],
    )
