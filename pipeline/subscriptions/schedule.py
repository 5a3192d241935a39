"""When messages are sent: digests, quiet hours and working days, in London time."""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from pipeline.cases.days import is_working_day, months_after
from pipeline.clock import LONDON, stamp
from pipeline.model.subscribers import Hour, Interest
from pipeline.model.terms import DUE_DATE_PASSED, Filter, Frequency

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Almanac:
    """The hour of digests (London; not 1, which a clock change repeats) and the bank holidays."""

    hour: int
    holidays: Set[date] = frozenset()


def london(moment: datetime) -> datetime:
    """A moment in London time. Raises ValueError when it has no time zone."""
    if moment.tzinfo is None:
        raise ValueError("a rhythm needs a time with its zone")
    return moment.astimezone(LONDON)


def working_day(day: date, almanac: Almanac) -> bool:
    """Whether a day is a working day in England."""
    return is_working_day(day, almanac.holidays)


def in_quiet(interest: Interest, local: datetime) -> bool:
    """Whether a London time lies in the quiet hours: from their start until just before the end."""
    if interest.quiet is None:
        return False
    begins, ends = map(time.fromisoformat, interest.quiet)
    now = local.time()
    return begins <= now < ends if begins <= ends else now >= begins or now < ends


def held_until(interest: Interest, moment: datetime, almanac: Almanac) -> datetime:
    """When something owed at `moment` may be sent (UTC): then, or when the quiet time is over.

    Quiet time is quiet hours and, with working days only, weekends and bank holidays. A quiet hour
    that a clock change repeats is quiet both times; one that it skips ends when the clock has
    jumped.
    """
    while True:
        local = london(moment)
        if interest.working_days and not working_day(local.date(), almanac):
            moment = _at(local.date() + DAY, time())
        elif in_quiet(interest, local):
            assert interest.quiet is not None
            ends = time.fromisoformat(interest.quiet[1])
            moment = _at(local.date() + (DAY if ends <= local.time() else timedelta()), ends)
        else:
            return moment.astimezone(UTC)


def digest_time(interest: Interest, hour: int) -> time:
    """The London time of the digest: the usual hour, or the end of the quiet hours around it."""
    usual = datetime.combine(date(2000, 1, 1), time(hour))
    return (
        time.fromisoformat(interest.quiet[1])
        if interest.quiet and in_quiet(interest, usual)
        else usual.time()
    )


def digest_due(interest: Interest, now: datetime, almanac: Almanac) -> str | None:
    """The London date (YYYY-MM-DD) of the digest that is due at `now` (aware), or None.

    A daily digest is due once a day, from its hour on; it waits for the day's first news. A weekly
    one is due once, from that hour on its weekday, and if missed is made up for the next day. With
    working days only, a weekly digest that falls on another day comes on the next working day, and
    a weekend's news in the next daily digest. The interest's `last_digest` is the London date of
    the previous digest. Working in London time keeps this right when the clocks change.
    """
    local = london(now)
    today = local.date()
    if interest.rhythm is Frequency.INSTANT or not may_send(interest, now, almanac):
        return None
    if interest.rhythm is Frequency.DAILY:
        nominal = today
    else:
        nominal = today - timedelta(days=(today.weekday() - interest.weekday) % 7)
        if (
            interest.created_at
            and nominal < london(datetime.fromisoformat(interest.created_at)).date()
        ):
            return None
    done = interest.last_digest is not None and interest.last_digest >= nominal.isoformat()
    return None if done else today.isoformat()


def hour_of(now: datetime, event: int, almanac: Almanac) -> Hour:
    """The moment `now` (aware) as digests of events up to this one see it."""
    local = london(now)
    today = local.date()
    return Hour(
        event=event,
        today=today.isoformat(),
        days=tuple((today - (today.weekday() - day) % 7 * DAY).isoformat() for day in range(7)),
        come=local.time() >= time(almanac.hour),
        working=working_day(today, almanac),
    )


def may_send(interest: Interest, now: datetime, almanac: Almanac) -> bool:
    """Whether a digest may be made at `now`: hour, day and time all allow it."""
    local = london(now)
    return (
        local.time() >= digest_time(interest, almanac.hour)
        and not in_quiet(interest, local)
        and (not interest.working_days or working_day(local.date(), almanac))
    )


def notice_time(interest: Interest, now: datetime, almanac: Almanac) -> datetime | None:
    """When a message that is not news may be sent: at once outside quiet hours, or with a digest.

    None while the digest's time has not come. On the day of a weekly digest, the answer is the same
    before and after the digest is made.
    """
    if interest.rhythm is Frequency.INSTANT:
        return held_until(interest, now, almanac)
    if interest.rhythm is Frequency.DAILY:
        return now if may_send(interest, now, almanac) else None
    made_today = interest.last_digest == london(now).date().isoformat() and not in_quiet(
        interest, london(now)
    )
    return now if made_today or digest_due(interest, now, almanac) else None


def notice_due(interests: Iterable[Interest], now: datetime, almanac: Almanac) -> str | None:
    """When a message that concerns any of these interests may be sent, as stored; "" for at once.

    None while the time of none has come.
    """
    times = [time for each in interests if (time := notice_time(each, now, almanac))]
    if not times:
        return None
    return stamp(min(times)) if min(times) > now else ""


def all_well_due(interest: Interest, last: str, now: datetime, almanac: Almanac) -> bool:
    """Whether a month has passed without a message to somebody who wants to hear even then.

    `last` is the moment (UTC text) of the last message of this rhythm or, if there was none, of the
    interest's creation.
    """
    on_its_day = (
        interest.rhythm is not Frequency.WEEKLY or london(now).weekday() == interest.weekday
    )
    if not interest.all_well or not on_its_day or not may_send(interest, now, almanac):
        return False
    before = london(datetime.fromisoformat(last)).date()
    return london(now).date() >= months_after(before, 1)


def monthly_due(interest: Interest, now: datetime, almanac: Almanac) -> bool:
    """Whether the message of this month may be made: from the month after the interest began on."""
    if not interest.monthly or not interest.created_at or not may_send(interest, now, almanac):
        return False
    began = london(datetime.fromisoformat(interest.created_at))
    return f"{london(now):%Y-%m}" > f"{began:%Y-%m}"


def passed_due(interest: Interest, now: datetime, almanac: Almanac) -> bool:
    """Whether messages about due dates that passed may be made, for those who asked for them.

    Within the hour of digests, of weekly ones on their day: cases are put together for it.
    """
    asked = DUE_DATE_PASSED in interest.filters.get(Filter.STAGE, ())
    if not asked or not interest.created_at or not may_send(interest, now, almanac):
        return False
    local, begins = london(now), digest_time(interest, almanac.hour)
    on_its_day = interest.rhythm is not Frequency.WEEKLY or local.weekday() == interest.weekday
    return on_its_day and local.hour == begins.hour


def _at(day: date, wall: time) -> datetime:
    """The moment at which London's clock last shows `wall` that day, or jumps past it."""
    return max(
        datetime.combine(day, wall, LONDON).replace(fold=fold).astimezone(UTC) for fold in (0, 1)
    )
