"""When somebody is told: digests through whole years and clock changes, quiet hours, working days,
bank holidays.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from dateutil.easter import easter

from pipeline.clock import LONDON
from pipeline.config.load import load_holidays
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Frequency
from pipeline.subscriptions.schedule import (
    Almanac,
    all_well_due,
    digest_due,
    held_until,
    working_day,
)

HOLIDAYS = load_holidays()
EIGHT = Almanac(8, HOLIDAYS)
DAILY = Interest(id="d", rhythm=Frequency.DAILY)
WEEKLY = Interest(id="w", rhythm=Frequency.WEEKLY, weekday=2)
NIGHT = Interest(id="n", rhythm=Frequency.INSTANT, quiet=("22:00", "07:00"))


def utc(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


def half_hours(year: int) -> Iterator[datetime]:
    moment = utc(f"{year}-01-01T00:00:00")
    while moment.year == year:
        yield moment
        moment += timedelta(minutes=30)


def a_year(interest: Interest, year: int, almanac: Almanac = EIGHT) -> list[datetime]:
    """The London times of a year at which a digest is due, if there is news each time."""
    made = []
    for moment in half_hours(year):
        if due := digest_due(interest, moment, almanac):
            made.append(moment.astimezone(LONDON))
            assert due == made[-1].date().isoformat()
            interest = replace(interest, last_digest=due)
    return made


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2025-03-29T07:59:59", None),
        ("2025-03-29T08:00:00", "2025-03-29"),
        ("2025-03-30T06:59:59", None),
        ("2025-03-30T07:00:00", "2025-03-30"),
        ("2025-10-25T06:59:59", None),
        ("2025-10-25T07:00:00", "2025-10-25"),
        ("2025-10-26T07:59:59", None),
        ("2025-10-26T08:00:00", "2025-10-26"),
    ],
)
def test_the_digest_is_due_at_eight_london_time(now: str, due: str | None) -> None:
    assert digest_due(DAILY, utc(now), EIGHT) == due


def test_half_past_midnight_in_london_is_the_next_day() -> None:
    assert (
        digest_due(replace(DAILY, last_digest="2026-06-30"), utc("2026-06-30T23:30:00"), Almanac(0))
        == "2026-07-01"
    )


@pytest.mark.parametrize("hour", [0, 2, 8, 23])
@pytest.mark.parametrize(("year", "days"), [(2024, 366), (2025, 365)])
def test_one_digest_a_day_all_the_year_round(hour: int, year: int, days: int) -> None:
    made = a_year(DAILY, year, Almanac(hour))
    assert len({each.date() for each in made}) == len(made) == days
    assert {(each.hour, each.minute) for each in made} == {(hour, 0)}


def test_a_weekly_digest_comes_on_its_day() -> None:
    made = a_year(WEEKLY, 2025)
    assert [each.weekday() for each in made[1:]] == [2] * 52, (
        "the first makes up for the week before the year"
    )
    assert {each.hour for each in made} == {8}


def test_a_weekly_digest_is_made_up_once_and_does_not_move() -> None:
    last = replace(WEEKLY, last_digest="2025-06-04")
    assert digest_due(last, utc("2025-06-10T12:00:00"), EIGHT) is None, "Tuesday"
    assert digest_due(last, utc("2025-06-11T06:59:00"), EIGHT) is None, "Wednesday, before eight"
    assert digest_due(last, utc("2025-06-13T12:00:00"), EIGHT) == "2025-06-13", (
        "Wednesday was missed"
    )
    again = replace(last, last_digest="2025-06-13")
    assert digest_due(again, utc("2025-06-17T12:00:00"), EIGHT) is None
    assert digest_due(again, utc("2025-06-18T12:00:00"), EIGHT) == "2025-06-18"


def test_a_weekly_digest_does_not_begin_before_its_day() -> None:
    new = replace(WEEKLY, created_at="2025-06-05T12:00:00.000Z")
    assert digest_due(new, utc("2025-06-06T12:00:00"), EIGHT) is None
    assert digest_due(new, utc("2025-06-11T12:00:00"), EIGHT) == "2025-06-11"


def test_after_an_outage_one_digest_makes_up_for_all() -> None:
    late = replace(DAILY, last_digest="2026-03-01")
    assert digest_due(late, utc("2026-03-05T12:00:00"), EIGHT) == "2026-03-05"
    assert (
        digest_due(replace(DAILY, last_digest="2026-03-05"), utc("2026-03-05T12:01:00"), EIGHT)
        is None
    )


def test_a_clock_set_back_sends_nothing_again() -> None:
    assert (
        digest_due(replace(DAILY, last_digest="2026-03-05"), utc("2026-03-04T12:00:00"), EIGHT)
        is None
    )


@pytest.mark.parametrize("interest", [DAILY, WEEKLY])
def test_a_time_without_a_zone_is_an_error(interest: Interest) -> None:
    with pytest.raises(ValueError, match="zone"):
        digest_due(interest, datetime(2026, 3, 5, 12), EIGHT)


# -- working days ----------------------------------------------------------------------------------


def by_law(year: int) -> set[date]:
    """The bank holidays of a year by rule: fixed days moved off weekends, those around Easter, and
    Mondays.
    """

    def monday(month: int, first: int) -> date:
        day = date(year, month, first)
        return day + timedelta(days=-day.weekday() % 7)

    found = {easter(year) - timedelta(days=2), easter(year) + timedelta(days=1)}
    found |= {monday(5, 1), monday(5, 25), monday(8, 25)}
    for day in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        while day.weekday() > 4 or day in found:
            day += timedelta(days=1)
        found.add(day)
    return found


def test_the_bundled_bank_holidays_are_those_of_the_rule() -> None:
    years = range(2016, 2031)
    moved = {date(2020, 5, 4): date(2020, 5, 8), date(2022, 5, 30): date(2022, 6, 2)}
    once = {date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)}
    ruled = set().union(*(by_law(year) for year in years))
    assert {moved.get(day, day) for day in ruled} | once == HOLIDAYS
    assert not working_day(date(2026, 12, 28), EIGHT), (
        "Boxing Day is a Saturday: the Monday instead"
    )


def test_no_working_day_digest_over_easter_and_the_new_year() -> None:
    made = a_year(replace(DAILY, working_days=True), 2025)
    around_easter = [each.day for each in made if each.month == 4 and 16 <= each.day <= 23]
    assert around_easter == [16, 17, 22, 23]
    assert made[0].date() == date(2025, 1, 2) and len(made) == 261 - 8


def test_a_weekly_digest_waits_for_the_next_working_day() -> None:
    monday = replace(WEEKLY, weekday=0, working_days=True, last_digest="2025-04-14")
    assert digest_due(monday, utc("2025-04-21T12:00:00"), EIGHT) is None
    assert digest_due(monday, utc("2025-04-22T06:59:00"), EIGHT) is None
    assert digest_due(monday, utc("2025-04-22T07:00:00"), EIGHT) == "2025-04-22"


def test_an_alert_of_good_friday_is_held_over_easter_and_through_the_night() -> None:
    both = replace(NIGHT, working_days=True)
    assert held_until(both, utc("2025-04-18T10:00:00"), EIGHT) == utc("2025-04-22T06:00:00")
    assert held_until(replace(both, quiet=None), utc("2025-04-18T10:00:00"), EIGHT) == utc(
        "2025-04-21T23:00:00"
    )
    assert held_until(both, utc("2025-04-17T10:00:00"), EIGHT) == utc("2025-04-17T10:00:00")


# -- quiet hours -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "sent"),
    [
        ("2025-01-10T21:59:59", "2025-01-10T21:59:59"),
        ("2025-01-10T22:00:00", "2025-01-11T07:00:00"),
        ("2025-01-11T06:59:59", "2025-01-11T07:00:00"),
        ("2025-01-11T07:00:00", "2025-01-11T07:00:00"),
        ("2025-03-29T23:00:00", "2025-03-30T06:00:00"),
        ("2025-03-30T00:30:00", "2025-03-30T06:00:00"),
        ("2025-10-25T21:00:00", "2025-10-26T07:00:00"),
        ("2025-10-26T00:30:00", "2025-10-26T07:00:00"),
        ("2025-10-26T01:30:00", "2025-10-26T07:00:00"),
        ("2024-12-31T23:00:00", "2025-01-01T07:00:00"),
        ("2024-02-28T23:00:00", "2024-02-29T07:00:00"),
    ],
)
def test_an_alert_waits_for_the_end_of_quiet_hours(now: str, sent: str) -> None:
    assert held_until(NIGHT, utc(now), EIGHT) == utc(sent)


@pytest.mark.parametrize(
    ("now", "sent"),
    [
        ("2025-10-26T00:10:00", "2025-10-26T01:30:00"),
        ("2025-10-26T01:10:00", "2025-10-26T01:30:00"),
        ("2025-10-26T01:40:00", "2025-10-26T01:40:00"),
        ("2025-03-29T23:00:00", "2025-03-30T01:30:00"),
        ("2025-03-30T01:30:00", "2025-03-30T01:30:00"),
    ],
)
def test_quiet_hours_may_end_in_the_hour_that_a_clock_change_repeats_or_skips(
    now: str, sent: str
) -> None:
    assert held_until(replace(NIGHT, quiet=("22:00", "01:30")), utc(now), EIGHT) == utc(sent)


def test_quiet_hours_of_the_day_and_digests_within_them() -> None:
    lunch = replace(NIGHT, quiet=("07:00", "13:00"))
    assert held_until(lunch, utc("2025-06-10T09:00:00"), EIGHT) == utc("2025-06-10T12:00:00")
    assert {each.hour for each in a_year(replace(DAILY, quiet=("07:00", "13:00")), 2025)} == {13}
    assert {
        each.hour for each in a_year(replace(DAILY, quiet=("22:00", "07:00")), 2025, Almanac(23))
    } == {7}


# -- all is well -----------------------------------------------------------------------------------


def test_all_is_well_a_month_after_the_last_message() -> None:
    well = replace(DAILY, all_well=True)
    last = "2024-01-31T08:00:00.000Z"
    assert not all_well_due(well, last, utc("2024-02-28T12:00:00"), EIGHT)
    assert all_well_due(well, last, utc("2024-02-29T12:00:00"), EIGHT)
    assert not all_well_due(well, last, utc("2024-02-29T07:59:00"), EIGHT)
    assert not all_well_due(DAILY, last, utc("2024-02-29T12:00:00"), EIGHT)
