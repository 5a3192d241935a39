"""Alerts recorded for some readers at a time are those that one step would record for all."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

import pytest

from pipeline.delivery import alerts_by_page
from pipeline.delivery.alerts_by_page import queue_alerts_by_page
from pipeline.errors import LeaseLost, StorageError
from pipeline.model.events import TELLING, NewEvent
from pipeline.model.terms import Frequency, Origin
from tests.support.world import AREAS, World

WHO = [f"reader{n}@example.org" for n in range(5)]


@pytest.fixture(autouse=True)
def two_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alerts_by_page, "READERS", 2)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return peopled(tmp_path / "pages")


def peopled(folder: Path) -> World:
    """Readers of one area, of a region and of everything."""
    folder.mkdir()
    world = World(folder)
    world.at("2025-01-06T07:00")
    for n, address in enumerate(WHO):
        more = ({"area": [AREAS[0].gss_code]}, {"region": ["Southern Fens"]}, {})[n % 3]
        world.add(address, Frequency.INSTANT, **more)
    return world


def pages(world: World) -> int:
    return asyncio.run(queue_alerts_by_page(world.context))


def waiting(world: World) -> int:
    return world.store.count(
        f"SELECT count(*) AS n FROM tasks WHERE state = 'pending' AND rank = {TELLING}"
    )


def test_everybody_is_told_what_one_step_would_tell_them(world: World, tmp_path: Path) -> None:
    other = peopled(tmp_path / "steps")
    for each in (world, other):
        each.record(0)
        each.record(1)
    assert pages(world) == 5 and waiting(world) == 0
    for each in (world, other):
        each.round()
    assert [world.sent(who) for who in WHO] == [other.sent(who) for who in WHO]
    assert [world.told(who) for who in WHO] == [other.told(who) for who in WHO]
    assert all(len(world.sent(who)) == 1 for who in WHO)


def test_one_that_is_cut_off_begins_anew_and_tells_nobody_twice(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, owe = world.record(0), alerts_by_page.owe_alerts
    done = list[int]()

    def cut_off(context: object, known: object, people: Iterable[object]) -> int:
        if len(done) == 1:
            raise StorageError("the server has gone")
        done.append(owe(context, known, people))  # type: ignore[arg-type]
        return done[-1]

    monkeypatch.setattr(alerts_by_page, "owe_alerts", cut_off)
    with pytest.raises(StorageError):
        pages(world)
    assert done == [2] and waiting(world) == 1
    monkeypatch.setattr(alerts_by_page, "owe_alerts", owe)
    second = world.record(1)
    pages(world)
    world.round()
    told = {who: sorted(each for one in world.told(who) for each in one) for who in WHO}
    assert told[WHO[0]] == told[WHO[3]] == [first]
    assert told[WHO[2]] == sorted([first, second]) and told[WHO[1]] == told[WHO[4]] == [second]


def test_one_whose_lease_was_taken_over_records_nothing_more(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.record(0)
    keep, kept = world.store.keep, list[object]()

    def taken_over(task: object, until: str) -> None:
        kept.append(task)
        if len(kept) == 2:
            world.store.run("UPDATE tasks SET attempts = attempts + 1")
        keep(task, until)  # type: ignore[arg-type]

    monkeypatch.setattr(world.store, "keep", taken_over)
    with pytest.raises(LeaseLost):
        pages(world)
    assert len(kept) == 2 and waiting(world) == 1


def test_what_is_told_is_read_once_and_anew_after_an_event(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, owe, made = list[object](), alerts_by_page.owe_alerts, world.record(0)

    def seen(context: object, what: object, people: Iterable[object]) -> int:
        known.append(what)
        if len(known) == 2:
            again = NewEvent(name="TextExtracted", subject=made, input="x", origin=Origin.LIVE)
            world.store.emit(again, world.context.now())
        return owe(context, what, people)  # type: ignore[arg-type]

    monkeypatch.setattr(alerts_by_page, "READERS", 1)
    monkeypatch.setattr(alerts_by_page, "owe_alerts", seen)
    pages(world)
    assert len(known) == 3 and known[0] is known[1] is not known[2]


def test_a_correction_and_a_misquotation_are_left_to_their_steps(world: World) -> None:
    wrong, good = world.record(0), world.record(1)
    with world.store.transaction():
        world.store.run("DROP TRIGGER findings_keep_their_words")
        world.store.run("UPDATE findings SET quote = upper(quote) WHERE publication_id = ?", wrong)
        world.store.emit(
            NewEvent(
                name="FindingsRecorded",
                subject=good,
                input="again",
                origin=Origin.LIVE,
                payload={"change": 1},
            ),
            world.context.now(),
        )
    assert pages(world) == 3 and waiting(world) == 2
    assert world.told(WHO[0]) == [] and world.told(WHO[1]) == world.told(WHO[2]) == [[good]]
