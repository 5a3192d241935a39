"""Who is told, and when: from values to values, without a clock or a database."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from pipeline.model import Subscriber
from pipeline.terms import Origin, Rhythm

LONDON = ZoneInfo("Europe/London")


def origin_notifies(origin: Origin) -> bool:
    """Whether an event of this origin is told to anybody: live ones only.

    A backfill reads what is long known, and a reanalysis reads what people were told already: telling them again would
    bury the news.
    """
    return origin is Origin.LIVE


def concerned(subscribers: Iterable[Subscriber], area: str | None) -> tuple[Subscriber, ...]:
    """The subscribers whom news about `area` (GSS code) concerns, in the order given.

    Somebody who named no area follows them all. News whose area is not known (None) concerns only those. A paused
    subscription concerns nobody, and inspections do not concern operators.
    """
    return tuple(
        each
        for each in subscribers
        if not each.paused and each.role == "reader" and (not each.areas or area in each.areas)
    )


def operators(subscribers: Iterable[Subscriber]) -> tuple[Subscriber, ...]:
    """Those who are told how the sources are."""
    return tuple(each for each in subscribers if each.role == "operator" and not each.paused)


def instant(subscribers: Iterable[Subscriber]) -> tuple[Subscriber, ...]:
    """Those who are told at once."""
    return tuple(each for each in subscribers if each.rhythm is Rhythm.INSTANT)


def daily(subscribers: Iterable[Subscriber]) -> tuple[Subscriber, ...]:
    """Those who are told once a day."""
    return tuple(each for each in subscribers if each.rhythm is Rhythm.DAILY)


def digest_due(now: datetime, hour: int, last_digest: str | None) -> str | None:
    """The London date (YYYY-MM-DD) of the digest that is due at `now` (aware), or None.

    Today's digest is due from `hour`:00 London time on, unless `last_digest`, the London date of the one before, is
    today's already. A digest that was missed is not made up by itself: the next one covers everything since the last.
    Reading the hour from London's wall clock keeps this right when the clocks change; `hour` should not be 1, which one
    night a year repeats.
    Raises ValueError when `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("digest_due needs a time with its zone")
    local = now.astimezone(LONDON)
    today = local.date().isoformat()
    if local.hour < hour or (last_digest is not None and last_digest >= today):
        return None
    return today
