"""A worker's queues while the database goes and comes back, and when it is stopped."""

import asyncio
from typing import Any, cast

import pytest

from pipeline.workers import work

procrastinate = pytest.importorskip("procrastinate")
Lost = procrastinate.exceptions.ConnectorException


class Engine:
    """Stands for the engine: each run ends as one of `ends` says, when it is cancelled at the
    latest.
    """

    def __init__(self, *ends: Exception) -> None:
        self.ends, self.begun, self.last = list(ends), 0, asyncio.Event()

    def __call__(self, **settings: object) -> "Engine":
        return self

    async def run(self) -> None:
        self.begun += 1
        end = self.ends.pop(0)
        if self.ends:
            raise end
        self.last.set()
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            raise end from None


class Checked:
    """An app whose database answers."""

    async def check_connection_async(self) -> bool:
        return True


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Any:
    async def mind(*_: object) -> None:
        """Minds no jobs."""

    monkeypatch.setattr(work, "REST_SECONDS", 0)
    monkeypatch.setattr(work, "app_of", lambda *_: Checked())
    monkeypatch.setattr(work.OwnJobs, "mind", mind)
    return work.QUEUES[0]


def test_a_queue_goes_on_when_the_database_is_back_and_ends_when_it_is_stopped(
    queue: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if the database is lost at that moment, which is all that the engine then says."""
    engine = Engine(Lost("away"), Lost("away again"))
    monkeypatch.setattr(work, "Worker", engine)

    async def stopped() -> None:
        desk = cast(Any, type("Desk", (), {"sessions": None}))
        running = asyncio.ensure_future(work.keep_running(desk, cast(Any, None), queue))
        await asyncio.wait_for(engine.last.wait(), 20)
        running.cancel()
        ended = await asyncio.wait([running], timeout=20)
        assert ended[0] == {running}, "goes on for ever"

    asyncio.run(stopped())
    assert engine.begun == 2
