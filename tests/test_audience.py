from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.audience import LONDON, concerned, daily, digest_due, instant, operators, origin_notifies
from pipeline.model import Subscriber
from pipeline.terms import Origin, Rhythm


def subscriber(id: str, *areas: str, rhythm: Rhythm = Rhythm.DAILY, paused: bool = False) -> Subscriber:
    return Subscriber(id, "outbox", f"{id}@example.org", rhythm, areas, paused)


ALL = subscriber("all")
ONE = subscriber("one", "E1", rhythm=Rhythm.INSTANT)
TWO = subscriber("two", "E1", "E2")
PAUSED = subscriber("paused", "E1", paused=True)
PAUSED_ALL = subscriber("paused-all", paused=True)
EVERYBODY = (TWO, ALL, ONE, PAUSED, PAUSED_ALL)


@pytest.mark.parametrize(
    ("area", "expected"), [("E1", (TWO, ALL, ONE)), ("E2", (TWO, ALL)), ("E3", (ALL,)), (None, (ALL,))]
)
def test_news_concerns_those_who_follow_its_area(area: str | None, expected: tuple[Subscriber, ...]) -> None:
    assert concerned(EVERYBODY, area) == expected


def test_each_subscriber_is_told_in_one_rhythm() -> None:
    assert instant(EVERYBODY) == (ONE,)
    assert daily(EVERYBODY) == (TWO, ALL, PAUSED, PAUSED_ALL)


def test_operators_are_told_of_no_inspection() -> None:
    operator = replace(ALL, role="operator")
    assert concerned([operator, ONE], "E1") == (ONE,)
    assert operators([operator, ONE, replace(operator, paused=True)]) == (operator,)


def test_only_live_events_are_told() -> None:
    assert [origin for origin in Origin if origin_notifies(origin)] == [Origin.LIVE]


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-03-28T07:59:59", None),
        ("2026-03-28T08:00:00", "2026-03-28"),
        ("2026-03-29T06:59:59", None),
        ("2026-03-29T07:00:00", "2026-03-29"),
        ("2026-10-24T06:59:59", None),
        ("2026-10-24T07:00:00", "2026-10-24"),
        ("2026-10-25T07:59:59", None),
        ("2026-10-25T08:00:00", "2026-10-25"),
        ("2026-06-30T23:30:00", "2026-07-01T"),
    ],
)
def test_the_digest_is_due_at_eight_london_time(now: str, due: str | None) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    if due == "2026-07-01T":
        assert digest_due(moment, 0, "2026-06-30") == "2026-07-01", "half past midnight in London, still June in UTC"
    else:
        assert digest_due(moment, 8, None) == due


@pytest.mark.parametrize("hour", [0, 2, 8, 23])
def test_one_digest_a_day_all_the_year_round(hour: int) -> None:
    moment, last, sent = datetime(2026, 1, 1, tzinfo=UTC), None, []
    while moment.year == 2026:
        if due := digest_due(moment, hour, last):
            sent.append((due, moment.astimezone(LONDON).hour))
            last = due
        moment += timedelta(minutes=30)
    assert len({day for day, _ in sent}) == len(sent) == 365
    assert {at for _, at in sent} == {hour}


def test_after_an_outage_one_digest_makes_up_for_all() -> None:
    last = "2026-03-01"
    due = digest_due(datetime(2026, 3, 5, 12, tzinfo=UTC), 8, last)
    assert due == "2026-03-05"
    assert digest_due(datetime(2026, 3, 5, 12, 1, tzinfo=UTC), 8, due) is None
    assert digest_due(datetime(2026, 3, 6, 7, 59, tzinfo=UTC), 8, "2026-03-04") is None


def test_a_clock_set_back_sends_nothing_again() -> None:
    assert digest_due(datetime(2026, 3, 4, 12, tzinfo=UTC), 8, "2026-03-05") is None


def test_a_time_without_a_zone_is_an_error() -> None:
    with pytest.raises(ValueError, match="zone"):
        digest_due(datetime(2026, 3, 5, 12), 8, None)
