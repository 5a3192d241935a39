"""Who is told what and when, by the real store and the real telling: bursts, rhythms, clock
changes, pauses, retries.
"""

import asyncio
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from pipeline import handlers
from pipeline.clock import LONDON
from pipeline.context import Context
from pipeline.errors import StorageError
from pipeline.jobs.rounds import drain
from pipeline.model.events import Event
from pipeline.model.terms import DocType, Frequency, Label, Origin, Outcome, Theme
from pipeline.subscriptions import selection
from tests.support.world import AREAS, World

WHO = "forum@example.org"


@pytest.fixture
def world(tmp_path: Path) -> World:
    found = World(tmp_path)
    found.at("2025-01-06T07:00")
    return found


def test_eight_reports_of_one_round_are_one_message_own_areas_first_then_the_most_serious(
    world: World,
) -> None:
    world.add(WHO, Frequency.INSTANT, area=[AREAS[4].gss_code], region=["Northern Dales"])
    world.add("all@example.org", Frequency.INSTANT)
    outcomes = [
        Outcome.POSITIVE,
        Outcome.INCONSISTENT,
        Outcome.SYSTEMIC_FAILINGS,
        None,
        Outcome.POSITIVE,
        Outcome.INCONSISTENT,
    ]
    for area, outcome in enumerate(outcomes):
        world.record(area, outcome=outcome)
    world.record(0, outcome=Outcome.SYSTEMIC_FAILINGS, started="2024-06-03")
    world.record(4, outcome=Outcome.INCONSISTENT, started="2024-06-03")
    world.round()
    ((when, kind, subject),) = world.sent(WHO)
    assert (when, kind) == ("2025-01-06T07:00", "alert")
    assert subject == "SEND inspections: Eskerton (inconsistent), Eskerton (positive) and 3 more"
    ((_, _, subject),) = world.sent("all@example.org")
    assert subject.startswith("SEND inspections: Ashmere (systemic failings)")
    (message,) = [each for each in world.files() if each["To"] == "all@example.org"]
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert all(area.name in text for area in AREAS)
    world.round()
    assert len(world.sent(WHO)) == len(world.sent("all@example.org")) == 1
    assert world.store.counts()["tasks waiting"] == 0


def test_three_interests_at_three_rhythms_get_exactly_what_each_asks_for(world: World) -> None:
    world.add(WHO, Frequency.INSTANT, area=[AREAS[0].gss_code])
    world.add(WHO, Frequency.DAILY, region=["Northern Dales"])
    world.add(WHO, Frequency.WEEKLY, weekday=2, theme=["transport"])
    own = world.record(0, themes=[Theme.TRANSPORT])
    region = world.record(2)
    theme = world.record(1, themes=[Theme.TRANSPORT])
    world.record(3)
    world.round()
    for day in range(6, 20):
        world.at(f"2025-01-{day:02}T08:00")
        world.round()
    assert [(when, kind) for when, kind, _ in world.sent(WHO)] == [
        ("2025-01-06T07:00", "alert"),
        ("2025-01-06T08:00", "digest"),
        ("2025-01-08T08:00", "digest"),
    ]
    assert world.told(WHO) == [[own], sorted([own, region]), sorted([own, theme])]
    keys = [
        row["key"] for row in world.store.rows("SELECT key FROM deliveries ORDER BY created_at")
    ]
    assert keys[0].startswith("alert:") and keys[1:] == ["digest:2025-01-06", "weekly:2025-01-08"]


def test_interests_of_one_rhythm_share_their_message_and_tell_nothing_twice(world: World) -> None:
    world.add(WHO, Frequency.DAILY, area=[AREAS[0].gss_code], doc_type=["official_report"])
    world.add(WHO, Frequency.DAILY, theme=["transport"])
    world.add(WHO, Frequency.DAILY, theme=["transport"], quiet=("07:00", "09:00"))
    first, second = (
        world.record(0, themes=[Theme.TRANSPORT]),
        world.record(1, themes=[Theme.TRANSPORT]),
    )
    for hour in (8, 9, 10):
        world.at(f"2025-01-06T{hour:02}:00")
        world.round()
    assert world.told(WHO) == [sorted([first, second])]


@pytest.mark.parametrize(
    ("first", "days"),
    [("2025-03-28", 5), ("2025-10-24", 5), ("2024-02-27", 4), ("2024-12-30", 4)],
    ids=["summer time begins", "summer time ends", "leap day", "new year"],
)
def test_one_digest_on_each_day_with_news_with_that_day_s_news_and_none_on_others(
    world: World, first: str, days: int
) -> None:
    world.at(f"{first}T00:00")
    world.add(WHO)
    begin, last, expected = world.clock.moment, first, {}
    for half_hour in range(48 * days + 2):
        world.clock.moment = begin + timedelta(minutes=30 * half_hour)
        local = world.clock.moment.astimezone(LONDON)
        number = (local.date() - date.fromisoformat(first)).days
        if (
            number % 3 == 0
            and number < days
            and local.fold == 0
            and (local.hour, local.minute) in ((2, 30), (23, 30))
        ):
            told = world.record(number % 6, started=f"{2010 + number}-0{1 + local.hour // 12}-08")
            last = (local.date() + timedelta(days=local.hour // 12)).isoformat()
            expected[f"{last}T08:00"] = [told]
        world.round()
    assert [when for when, *_ in world.sent(WHO)] == [
        when for when in expected if when < f"{local:%Y-%m-%dT%H:%M}"
    ]
    assert world.told(WHO) == list(expected.values())[: len(world.told(WHO))]
    assert {kind for _, kind, _ in world.sent(WHO)} == {"digest"} and len(world.sent(WHO)) >= 3


def test_the_service_was_down_for_three_days_and_one_digest_covers_everything(world: World) -> None:
    world.add(WHO)
    world.add("weekly@example.org", Frequency.WEEKLY, weekday=0)
    first = world.record(0)
    world.at("2025-01-09T12:00")
    second = world.record(1)
    world.round()
    assert world.told(WHO) == world.told("weekly@example.org") == [sorted([first, second])]
    world.at("2025-01-10T08:00")
    world.record(2)
    world.round()
    assert len(world.sent(WHO)) == 2 and len(world.sent("weekly@example.org")) == 1


def test_an_alert_of_the_night_is_owed_at_once_and_sent_in_the_morning_as_it_was(
    world: World,
) -> None:
    world.add(WHO, Frequency.INSTANT, quiet=("22:00", "07:00"))
    world.at("2025-03-29T23:30")
    told = world.record(0, doc_type=DocType.COUNCIL_NEWS)
    world.round()
    (owed,) = world.store.rows("SELECT state, due_at FROM deliveries")
    assert owed == {
        "state": "pending",
        "due_at": "2025-03-30T06:00:00.000Z",
    }, "seven in the morning, by then in summer time"
    world.at("2025-03-30T06:59")
    world.record(0, doc_type=DocType.PRESS)
    world.round()
    assert world.sent(WHO) == []
    world.at("2025-03-30T07:00")
    world.round()
    assert [when for when, *_ in world.sent(WHO)] == ["2025-03-30T07:00"] and world.told(WHO) == [
        [told]
    ]


def test_working_days_over_easter(world: World) -> None:
    world.at("2025-04-17T07:00")
    world.add("alert@example.org", Frequency.INSTANT, working_days=True)
    world.add("daily@example.org", Frequency.DAILY, working_days=True)
    world.add("monday@example.org", Frequency.WEEKLY, weekday=0, working_days=True)
    world.at("2025-04-18T12:00")
    world.record(0)
    for day in range(18, 24):
        world.at(f"2025-04-{day}T08:00")
        world.round()
    for address in ("alert@example.org", "daily@example.org", "monday@example.org"):
        assert [when for when, *_ in world.sent(address)] == ["2025-04-22T08:00"], address


def test_a_second_report_of_its_kind_and_other_copies_wait_for_a_digest(world: World) -> None:
    world.add(WHO, Frequency.INSTANT)
    world.record(0, doc_type=DocType.COUNCIL_NEWS, outcome=None, label=Label.INSPECTION_ANNOUNCED)
    world.round()
    for doc_type in (
        DocType.OFFICIAL_REPORT,
        DocType.OFFICIAL_REPORT,
        DocType.PRESS,
        DocType.ACTION_PLAN,
        DocType.ACTION_PLAN,
    ):
        world.record(0, doc_type=doc_type)
        world.round()
    kinds = [
        row["key"].rpartition(":")[2]
        for row in world.store.rows("SELECT key FROM deliveries ORDER BY rowid")
    ]
    assert kinds == ["inspection_announced", "official_report", "action_plan"]


def test_an_alert_that_cannot_be_made_holds_up_no_other(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add(WHO, Frequency.INSTANT)
    bad = world.record(0)
    real = selection.happening

    def broken(view: object, register: object, publication: str, inspection: str) -> object:
        if publication == bad:
            raise ValueError("a fault of ours")
        return real(view, register, publication, inspection)  # type: ignore[arg-type]

    monkeypatch.setattr(selection, "happening", broken)
    good = world.record(1)
    world.round()
    assert world.told(WHO) == [[good]]
    world.clock.moment += timedelta(minutes=2)
    later = world.record(2)
    world.round()
    assert sorted(each for told in world.told(WHO) for each in told) == sorted([good, later])


def test_steps_beside_one_that_the_database_fails_end_before_that_is_told(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = []

    async def handler(context: Context, event: Event) -> Callable[[], None]:
        if event.id == first:
            raise StorageError("the disk is full")
        await asyncio.sleep(0.05)
        ended.append(event.id)
        return lambda: None

    monkeypatch.setitem(handlers.STEPS, "notify", handler)  # type: ignore[arg-type]
    for area in range(3):
        world.record(area)
    first = world.store.last_event() - 2
    with pytest.raises(StorageError, match="disk is full"):
        asyncio.run(drain(world.context))
    assert ended == [first + 1, first + 2]


def test_a_pause_sends_nothing_and_ends_by_itself(world: World) -> None:
    person = world.add(WHO)
    world.add(WHO, Frequency.INSTANT)
    with world.store.transaction():
        world.store.pause([person], True, "2025-01-08")
    for day in (6, 7):
        world.at(f"2025-01-0{day}T12:00")
        world.record(day - 6)
        world.round()
    assert world.sent(WHO) == []
    world.at("2025-01-08T00:10")
    told = world.record(3)
    world.at("2025-01-08T12:00")
    world.round()
    assert {kind for _, kind, _ in world.sent(WHO)} == {"digest", "alert"} and world.told(WHO) == [
        [told],
        [told],
    ]


def test_all_is_well_once_a_month_and_only_when_nothing_was_sent(world: World) -> None:
    world.add(WHO, Frequency.WEEKLY, all_well=True)
    world.add("quiet@example.org", Frequency.WEEKLY)
    for day in range(70):
        world.at("2025-01-06T08:00")
        world.clock.moment += timedelta(days=day)
        if day == 23:
            world.record(0)
        world.round()
    assert [(when[:10], subject[:17]) for when, _, subject in world.sent(WHO)] == [
        ("2025-02-03", "Ashmere SEND insp"),
        ("2025-03-03", "Nothing new since"),
    ]
    assert len(world.sent("quiet@example.org")) == 1


def test_what_came_in_as_backfill_tells_nobody(world: World) -> None:
    world.add(WHO)
    world.add("alert@example.org", Frequency.INSTANT)
    world.record(0, origin=Origin.BACKFILL)
    world.at("2025-01-06T09:00")
    world.round()
    assert world.sent(WHO) == world.sent("alert@example.org") == []


def test_an_alert_looks_at_those_whom_its_area_concerns_only(world: World) -> None:
    for n in range(300):
        world.add(f"reader-{n}@example.org", Frequency.INSTANT, area=[AREAS[1 + n % 5].gss_code])
    world.add(WHO, Frequency.INSTANT, area=[AREAS[0].gss_code])
    world.record(0)
    statements: list[str] = []
    world.store.database.raw.set_trace_callback(statements.append)
    asyncio.run(drain(world.context))
    world.store.database.raw.set_trace_callback(None)
    assert len(world.sent(WHO)) == 1
    assert len(statements) < 120, "as many reads for 300 others as for none"
