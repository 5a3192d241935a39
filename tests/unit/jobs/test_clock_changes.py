"""After a clock was ahead: what it put off is due at once, and timers do not wait for its time."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from pipeline.bootstrap import working
from pipeline.jobs import clock_changes
from pipeline.jobs.clock_changes import rearm
from pipeline.lanes.polling import due
from pipeline.model.terms import Frequency
from tests.support.sites import Answer, Site, article, feed
from tests.support.sites import site as running
from tests.support.watched_site import Installation

AHEAD, RIGHT = "2031-03-11T18:00Z", "2031-03-04T20:00Z"
TITLE = "Inspection report on SEND services published"


@pytest.fixture
def site() -> Iterator[Site]:
    with running() as found:
        yield found


def test_what_a_wrong_clock_put_off_is_due_at_once(tmp_path: Path, site: Site) -> None:
    watched = Installation(tmp_path)
    site.answers["/a"] = Answer(article(TITLE))
    site.answers["/rss"] = feed((TITLE, f"{site.url}/a", ""))
    watched.watch("news", f"{site.url}/rss", doc_type="council_news")
    watched.reader("daily@home.example", Frequency.DAILY)
    watched.poll(AHEAD)
    watched.digest(AHEAD)
    assert watched.rows("SELECT last_digest FROM interests") == [{"last_digest": "2031-03-11"}]
    watched.now = RIGHT

    async def sources_due() -> list[str]:
        async with working(watched.options) as context:
            return [source.id for source in due(context)]

    assert asyncio.run(sources_due()) == ["news"]
    assert watched.rows("SELECT last_digest FROM interests") == [{"last_digest": None}]
    watched.poll(RIGHT)
    assert asyncio.run(sources_due()) == []


def test_timers_begin_anew_when_the_clock_was_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(datetime):
        """The wall's clock, which is set back by a week between two looks."""

        looks: ClassVar = [timedelta(), -timedelta(days=7)]

        @classmethod
        def now(cls, tz: object = None) -> "Clock":
            ahead = cls.looks.pop(0) if cls.looks else -timedelta(days=7)
            moment = datetime.now(UTC) + timedelta(days=7) + ahead
            return cls.fromtimestamp(moment.timestamp(), UTC)

    async def woken() -> bool:
        scheduler, done = AsyncIOScheduler(), asyncio.Event()
        week_ahead = datetime.now(UTC) + timedelta(days=7)
        scheduler.add_job(done.set, "interval", seconds=3600, next_run_time=week_ahead)
        scheduler.start()
        monkeypatch.setattr(clock_changes, "datetime", Clock)

        async def at_once(seconds: float) -> None:
            await asyncio.sleep(0)

        watching = asyncio.ensure_future(rearm(scheduler, 20, at_once))
        await asyncio.wait_for(done.wait(), 20)
        watching.cancel()
        scheduler.shutdown(wait=False)
        return done.is_set()

    assert asyncio.run(woken())
