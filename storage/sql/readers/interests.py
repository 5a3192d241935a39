"""Subscribers and interests, read by any condition on their rows."""

from typing import Any

from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import Filter, Frequency
from storage.sql.connection import Connection


def people_where(db: Connection, which: str, *values: object) -> tuple[Subscriber, ...]:
    """The subscribers that meet a condition, with their interests, in a stable order."""
    interests = interests_where(
        db, f"subscriber_id IN (SELECT id FROM subscribers WHERE {which})", *values
    )
    return tuple(
        Subscriber(
            id=row["id"],
            channel=row["channel"],
            address=row["address"],
            interests=tuple(interests.get(row["id"], ())),
            role=row["role"],
            state=row["state"],
            confirmed_at=row["confirmed_at"],
            consent=row["consent"],
            paused=bool(row["paused"]),
            paused_until=row["paused_until"],
            created_at=row["created_at"],
        )
        for row in db.rows(
            f"SELECT * FROM subscribers WHERE {which} ORDER BY created_at, id", *values
        )
    )


def interests_where(db: Connection, which: str, *values: object) -> dict[str, list[Interest]]:
    """The interests that meet a condition, oldest first, by subscriber, in two reads."""
    filters: dict[str, dict[Filter, tuple[str, ...]]] = {}
    for row in db.rows(
        "SELECT * FROM interest_filters WHERE interest_id IN (SELECT id FROM interests WHERE"
        f" {which}) ORDER BY kind, value",
        *values,
    ):
        own, kind = filters.setdefault(row["interest_id"], {}), Filter(row["kind"])
        own[kind] = (*own.get(kind, ()), row["value"])
    found: dict[str, list[Interest]] = {}
    for row in db.rows(f"SELECT * FROM interests WHERE {which} ORDER BY created_at, id", *values):
        found.setdefault(row["subscriber_id"], []).append(
            _interest(row, filters.get(row["id"], {}))
        )
    return found


def begin_after(db: Connection, subscriber: str, event: int) -> None:
    """Makes sure that a subscriber is told of nothing up to that event."""
    db.run(
        "UPDATE interests SET since_event = CASE WHEN since_event < ?1 THEN ?1 ELSE since_event"
        " END, after_event = CASE WHEN after_event < ?1 THEN ?1 ELSE after_event END WHERE"
        " subscriber_id = ?2",
        event,
        subscriber,
    )


def alike(interest: Interest) -> tuple[object, ...]:
    """What two interests must share for one to be the other with more areas."""
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
        interest.monthly,
        rest,
    )


def _interest(row: dict[str, Any], filters: dict[Filter, tuple[str, ...]]) -> Interest:
    return Interest(
        id=row["id"],
        rhythm=Frequency(row["rhythm"]),
        filters=filters,
        weekday=row["weekday"],
        quiet=(row["quiet_from"], row["quiet_until"]) if row["quiet_from"] else None,
        working_days=bool(row["working_days"]),
        all_well=bool(row["all_well"]),
        monthly=bool(row["monthly"]),
        created_at=row["created_at"],
        since_event=row["since_event"],
        after_event=row["after_event"],
        last_digest=row["last_digest"],
    )
