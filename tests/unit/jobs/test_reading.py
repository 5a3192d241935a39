"""What is read first: news before backlog, in turn between sources, and never all of it backlog."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline import handlers
from pipeline.context import Context
from pipeline.errors import StorageError
from pipeline.jobs.reading import AT_ONCE, BACKLOG_AT_ONCE, OF_ONE_SOURCE, Reading
from pipeline.model.events import PUBLICATION_DISCOVERED, Event, NewEvent, Urgency, urgency_of
from pipeline.model.sources import Listing
from pipeline.model.terms import Origin
from pipeline.runner import Work
from tests.support.world import SOURCE, World

Payload = dict[str, object]
NEWS: tuple[Origin, Payload] = (Origin.LIVE, {})
FIRST: tuple[Origin, Payload] = (Origin.LIVE, {"first": True})
PAST: tuple[Origin, Payload] = (Origin.BACKFILL, {})


class Desk:
    """A world whose publications are read by noting them; `gate` holds some until it opens."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.world = World(folder)
        self.begun: list[str] = []
        self.gates: dict[str, asyncio.Event] = {}
        monkeypatch.setitem(handlers.STEPS, "fetch_document", self.read)  # type: ignore[arg-type]
        with self.world.store.transaction():
            others = [replace(SOURCE, id=f"other{n}") for n in range(9)]
            self.world.store.sync_sources([SOURCE, *others], "2031-01-01T00:00:00.000Z")

    async def read(self, context: Context, event: Event) -> Callable[[], None]:
        ref = context.store.publication(event.subject).source_ref
        self.begun.append(ref)
        if gate := self.gates.get(ref):
            await gate.wait()
        return lambda: None

    def list(self, ref: str, source: str = "news", kind: tuple[Origin, Payload] = NEWS) -> None:
        """Discovers a publication."""
        store, (origin, payload) = self.world.store, kind
        listing = Listing(url=f"https://{source}.example/{ref}", title=ref, source_ref=ref)
        with store.transaction():
            id = store.discover(
                replace(SOURCE, id=source), listing, published_on=None, origin=origin, now="2031"
            )
            assert id is not None
            event = NewEvent(
                name=PUBLICATION_DISCOVERED, subject=id, input="", origin=origin, payload=payload
            )
            store.emit(event, "2031-01-01T00:00:00.000Z")

    def reading(self) -> Reading:
        return Reading(self.world.context, Work())


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    made = Desk(tmp_path, monkeypatch)
    yield made
    made.world.store.close()


async def comes_true(true: Callable[[], bool]) -> None:
    for _ in range(3000):
        if true():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never came true")


def test_news_is_read_before_what_was_there_at_first_and_that_before_the_past(desk: Desk) -> None:
    desk.list("past", kind=PAST)
    desk.list("first", kind=FIRST)
    desk.list("news")
    asyncio.run(desk.reading().until_done())
    assert desk.begun == ["news", "first", "past"]


def test_sources_have_their_turn_one_after_another_the_newest_of_each_first(desk: Desk) -> None:
    for n in range(20):
        desk.list(f"a{n}", "other0")
    desk.list("b", "other1")
    desk.list("c", "other2")
    asyncio.run(desk.reading().until_done())
    assert desk.begun[:4] == ["a19", "b", "c", "a18"]
    assert sorted(desk.begun[3:]) == sorted(f"a{n}" for n in range(19))


def test_news_that_comes_while_a_backlog_is_read_is_read_at_once(desk: Desk) -> None:
    for n in range(9):
        desk.list(f"past{n}", f"other{n}", PAST)
        desk.gates[f"past{n}"] = asyncio.Event()

    async def work() -> None:
        reading = asyncio.ensure_future(desk.reading().until_done())
        await comes_true(lambda: len(desk.begun) == BACKLOG_AT_ONCE)
        desk.list("news")
        await comes_true(lambda: "news" in desk.begun)
        assert len(desk.begun) == BACKLOG_AT_ONCE + 1 < AT_ONCE
        for gate in desk.gates.values():
            gate.set()
        await reading

    asyncio.run(work())
    assert len(desk.begun) == 10


def test_one_source_never_has_more_than_its_share_at_once(desk: Desk) -> None:
    for n in range(5):
        desk.list(f"a{n}", "other0")
        desk.gates[f"a{n}"] = asyncio.Event()

    async def work() -> None:
        reading = asyncio.ensure_future(desk.reading().until_done())
        for _ in range(50):
            await asyncio.sleep(0)
        assert desk.begun == ["a4", "a3"] and len(desk.begun) == OF_ONE_SOURCE
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)

    asyncio.run(work())


def test_a_database_that_fails_ends_all_that_is_being_read_before_that_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.list("a", "other0")
    desk.list("b", "other1")
    ended: list[str] = []

    async def read(context: Context, event: Event) -> Any:
        ref = context.store.publication(event.subject).source_ref
        try:
            if ref == "b":
                raise StorageError("the disk is full")
            await asyncio.Event().wait()
        finally:
            ended.append(ref)

    monkeypatch.setitem(handlers.STEPS, "fetch_document", read)
    with pytest.raises(StorageError, match="the disk is full"):
        asyncio.run(desk.reading().until_done())
    assert sorted(ended) == ["a", "b"]


@pytest.mark.parametrize(
    ("origin", "payload", "urgency"),
    [
        (Origin.LIVE, {}, Urgency.NEWS),
        (Origin.LIVE, {"first": True, "undated": "2031-01-01"}, Urgency.FIRST_WALK),
        (Origin.BACKFILL, {"first": True}, Urgency.PAST),
        (Origin.REANALYSIS, {"again": "reanalysis 4"}, Urgency.PAST),
        (Origin.REANALYSIS, {"again": "change 3", "change": 3}, Urgency.NEWS),
        (Origin.LIVE, {"again": "answer 3"}, Urgency.NEWS),
    ],
)
def test_corrections_and_answers_are_news(
    origin: Origin, payload: Payload, urgency: Urgency
) -> None:
    event = NewEvent(name="x", subject="p", input="", origin=origin, payload=payload)
    assert urgency_of(event) is urgency


def test_what_the_database_cut_off_is_read_at_once_when_it_is_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.list("news")
    reading, store = desk.reading(), desk.world.store
    complete = store.complete
    monkeypatch.setattr(store, "complete", cut_off)
    with pytest.raises(StorageError):
        asyncio.run(reading.until_done())
    monkeypatch.setattr(store, "complete", complete)
    asyncio.run(reading.until_done())
    assert desk.begun == ["news", "news"] and not reading.news


def cut_off(_: object) -> None:
    raise StorageError("the server is being started again")
