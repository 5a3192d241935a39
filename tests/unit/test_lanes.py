"""The lanes beside each other: one that fails, hangs or is late is told, and holds up no other."""

import asyncio
import json
import signal
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from pipeline.errors import StorageError
from pipeline.jobs.reading import Reading
from pipeline.jobs.status import (
    SourceStatus,
    service_lines,
    status_lines,
    status_of,
    worth_a_line,
)
from pipeline.lanes import telling
from pipeline.lanes.lane import Beside, Rounds
from pipeline.lanes.progress import STORED_SECONDS, Progress
from pipeline.lanes.upkeep import PARTS, upkeep_round
from pipeline.model.health import (
    SILENT_SECONDS,
    Delay,
    DelayRow,
    Health,
    Lane,
    LaneRow,
    Waiting,
    WorkerRow,
)
from pipeline.model.terms import Frequency
from pipeline.runner import Work
from tests.support.http_servers import free_port
from tests.support.newsroom import ALLOWED, newsroom, source_table
from tests.support.replay import number, sendwatch_here
from tests.support.service import service, until
from tests.support.sites import Answer, Site
from tests.support.world import World
from web.metrics import metrics_text

NOW = "2031-03-05T12:00:00Z"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    made.at("2031-03-05T12:00")
    yield made
    made.store.close()


def test_delays_are_told_in_words_and_what_was_never_read_is_only_counted() -> None:
    delay = DelayRow(Delay.POLLED, 2, 0, 60.0, 40.0)
    (said,) = service_lines(Health(now="2031-03-05T11:00:00Z", lanes=(), delays=(delay,)))
    assert said.startswith("from when a source was due to its first answer, in the last day: 30 ")
    begun, new, failing = (
        SourceStatus(
            id=state,
            kind="feed",
            url="https://a.example/rss",
            local_area=None,
            certainty="confirmed",
            enabled=True,
            state=state,
            last_polled_at=polled,
        )
        for state, polled in (
            ("probation", "2031-03-05T10:00:00Z"),
            ("new", None),
            ("failing", None),
        )
    )
    assert worth_a_line([begun, new, failing]) == [begun, failing]


def test_a_round_that_fails_is_an_issue_until_one_succeeds(world: World) -> None:
    progress, fails = Progress(world.context), [True]

    async def work() -> None:
        if fails:
            raise StorageError("the disk is full")

    async def rounds() -> None:
        lane = Rounds(Lane.TELLING, work, progress)
        await lane.beat()
        await asyncio.sleep(0.01)
        (issue,) = world.store.issues()
        assert (issue.kind, issue.subject) == ("service", "telling")
        (said,) = progress.health().faults
        assert said == "telling: the last round failed: StorageError: the disk is full"
        shown = status_of(world.store, world.clock.now())
        assert f"- service: {said}" in list(status_lines(shown))
        fails.clear()
        await lane.beat()
        await asyncio.sleep(0.01)
        assert world.store.issues() == [] and progress.health().faults == ()

    asyncio.run(rounds())


def test_alerts_that_the_database_cut_off_are_queued_at_once_when_it_is_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add("reader@example.org", Frequency.INSTANT)
    world.record(0)
    world.at("2031-03-05T12:05")
    context, progress = world.context, Progress(world.context)
    lane = telling.Telling(context, progress, Reading(context, Work()), Beside())
    complete = world.store.alerts_made

    def cut_off(_: object) -> None:
        raise StorageError("the server is being started again")

    async def rounds() -> None:
        monkeypatch.setattr(world.store, "alerts_made", cut_off)
        with pytest.raises(StorageError):
            await lane.round()
        monkeypatch.setattr(world.store, "alerts_made", complete)
        await lane.round()
        assert len(lane.beside) == 1
        await lane.beside.stop()

    asyncio.run(rounds())


def test_a_lane_without_progress_is_late_and_the_others_are_not(world: World) -> None:
    progress = Progress(world.context)
    for seconds in range(60, SILENT_SECONDS[Lane.READING] + 60, 60):
        world.clock.moment += timedelta(seconds=60)
        for lane in (Lane.POLLING, Lane.TELLING, Lane.UPKEEP):
            progress.moved(lane)
        assert bool(progress.late()) == (seconds > SILENT_SECONDS[Lane.READING])
    world.clock.moment += timedelta(seconds=60)
    assert progress.late() == (Lane.READING,)
    assert progress.health().faults[-1].startswith("reading: no progress for 2")


def test_one_round_of_a_lane_at_a_time(world: World) -> None:
    begun: list[int] = []

    async def work() -> None:
        begun.append(1)
        await asyncio.Event().wait()

    async def rounds() -> None:
        lane = Rounds(Lane.READING, work, Progress(world.context))
        await lane.beat()
        await asyncio.sleep(0)
        await lane.beat()
        await lane.stop()

    asyncio.run(rounds())
    assert len(begun) == 1


def test_what_has_ended_is_waited_for_no_longer() -> None:
    async def nothing() -> None:
        pass

    async def work() -> list[int]:
        beside = Beside()
        beside.begin(frozenset({"a"}), nothing())
        beside.begin(frozenset({"b"}), asyncio.Event().wait())
        counts = [len(beside)]
        await asyncio.sleep(0.01)
        counts.append(len(beside))
        await beside.stop()
        return counts

    assert asyncio.run(work()) == [2, 1]


@pytest.mark.parametrize("ill", range(len(PARTS)))
def test_a_part_of_the_upkeep_that_fails_ends_no_other(
    world: World, monkeypatch: pytest.MonkeyPatch, ill: int
) -> None:
    done: list[int] = []

    def part(number: int) -> Callable[[Any], Any]:
        async def work(_: Any) -> None:
            done.append(number)
            if number == ill:
                raise StorageError("the disk is full")

        return work

    monkeypatch.setattr("pipeline.lanes.upkeep.PARTS", [part(n) for n in range(len(PARTS))])
    with pytest.raises(StorageError):
        asyncio.run(upkeep_round(world.context))
    assert done == list(range(len(PARTS)))


def test_monitors_read_the_lanes() -> None:
    ill = LaneRow(Lane.READING, "2031-03-05T10:00:00Z", NOW, "StorageError: the disk is full")
    well = LaneRow(Lane.POLLING, NOW, None, "", 12_345_678)
    waits = Waiting(Lane.READING, 3, "2031-03-05T11:00:00Z", 1)
    lines = metrics_text(
        Health(now=NOW, lanes=(ill, well), delays=(), waiting=(waits,))
    ).splitlines()
    assert 'sendwatch_lane_due{lane="reading"} 3' in lines
    assert 'sendwatch_lane_oldest_due_seconds{lane="reading"} 3600' in lines
    assert 'sendwatch_lane_failures{lane="reading"} 1' in lines
    assert 'sendwatch_lane_silent_seconds{lane="reading"} 7200' in lines
    assert 'sendwatch_lane_late{lane="reading"} 1' in lines
    assert 'sendwatch_lane_failed{lane="polling"} 0' in lines
    assert "# TYPE sendwatch_lane_done_total counter" in lines
    assert 'sendwatch_lane_done_total{lane="polling"} 12345678' in lines


def test_what_a_lane_has_done_is_added_up_over_all_who_work(world: World) -> None:
    crew = [Progress(world.context) for _ in range(2)]
    for _ in range(2):
        for progress in crew:
            progress.moved(Lane.READING, 2)
            progress.moved(Lane.READING, 1)
        world.clock.moment += timedelta(seconds=STORED_SECONDS + 1)
    assert [progress.rows()[1].done for progress in crew] == [6, 6]
    for progress in crew:
        progress.moved(Lane.READING)
    assert {row.name: row.done for row in world.store.lanes()} == {Lane.READING: 12}


def test_workers_are_counted_and_the_silent_ones_named() -> None:
    crew = (
        WorkerRow("one 7", "polling, reading", 3.0),
        WorkerRow("two 8", "telling", 240.0),
        WorkerRow("two 9", "telling", None),
    )
    found = Health(now=NOW, lanes=(LaneRow(Lane.READING, NOW, None, ""),), delays=(), workers=crew)
    assert found.faults == (
        "worker two 8 (telling): connected, but no sign of it for 4 minutes",
        "worker two 9 (telling): connected, but no sign of it",
    )
    told = "3 workers: one 7 (polling, reading); two 8 (telling); two 9 (telling)"
    assert told in [*service_lines(found)]
    lines = metrics_text(found).splitlines()
    assert "sendwatch_workers 3" in lines and "sendwatch_workers_silent 2" in lines


def test_progress_that_is_yet_to_come_is_none() -> None:
    rows = [LaneRow(Lane.READING, f"2031-03-05T12:{n:02}:00Z", None, "") for n in (1, 2)]
    a_little, more = (Health(now="2031-03-05T12:00:30Z", lanes=(row,), delays=()) for row in rows)
    assert a_little.faults == () and "check the clock" in more.faults[0]
    assert [*service_lines(a_little)] == ["the service is at work: reading 0 seconds ago"]
    assert [*service_lines(more)] == [f"- service: {more.faults[0]}"]


def test_one_line_says_that_all_lanes_are_later_than_the_moment_asked_about() -> None:
    lanes = tuple(LaneRow(each, f"2031-03-05T12:0{n}:00Z", None, "") for n, each in enumerate(Lane))
    assert Health(now="2031-03-05T11:00:00Z", lanes=lanes, delays=()).faults == (
        "the last progress was at 2031-03-05 12:03, which is later than the moment asked about"
        " (2031-03-05 11:00): check the clock, or give a later `--now`",
    )


@pytest.fixture
def site() -> Iterator[Site]:
    with newsroom() as made:
        yield made


def prepare(folder: Path, site: Site) -> None:
    (folder / "sources.toml").write_text(source_table("news", f"{site.url}/news"))
    reader = ["subscribers", "add", "forum@example.org", "--instant"]
    assert sendwatch_here(["--now", NOW, *reader], folder, None, ALLOWED).returncode == 0


def test_the_service_measures_and_shows_how_it_gets_on(tmp_path: Path, site: Site) -> None:
    prepare(tmp_path, site)
    listen = f"127.0.0.1:{free_port()}"
    pages = {"SENDWATCH_SITE_LISTEN": listen, "SENDWATCH_SITE_BASE_URL": f"http://{listen}"}
    outbox = tmp_path / "var" / "outbox"
    with service(tmp_path, ALLOWED | pages, NOW):
        assert until(lambda: bool(list(outbox.glob("*.eml"))))
        health = httpx.get(f"http://{listen}/healthz")
        assert health.status_code == 200 and health.json()["ok"] is True
        assert set(health.json()["lanes"]) == {"polling", "reading", "telling", "upkeep"}
        assert until(lambda: "found to told" in httpx.get(f"http://{listen}/metrics").text)
        shown = json.loads(
            sendwatch_here(["--now", NOW, "status", "--json"], tmp_path, None, ALLOWED).stdout
        )
        assert set(shown["service"]["lanes"]) == {"polling", "reading", "telling", "upkeep"}
        assert shown["service"]["delays"]["found to told"]["n"] == 1
    after = json.loads(sendwatch_here(["status", "--json"], tmp_path, None, ALLOWED).stdout)
    assert after["service"]["faults"] == [], "what was stopped on purpose is not late"


def test_a_stop_during_a_round_is_clean_and_the_log_is_json(tmp_path: Path, site: Site) -> None:
    prepare(tmp_path, site)
    for place in ("/news", "/report"):
        answer, site.answers[place] = site.answers[place], Answer(wait=30.0)
        asked = site.times(place)
        with service(tmp_path, ALLOWED, NOW, log="log") as running:
            assert until(lambda: site.times(place) > asked), "it waits for an answer"  # noqa: B023
            running.send_signal(signal.SIGTERM)
            assert running.wait(120) == 0
        site.answers[place] = answer
        lines = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
        assert lines[-1]["event"].startswith("sendwatch has stopped")
        assert not [line for line in lines if line["level"] == "error" or "exception" in line]
        if place == "/news":
            # read once, so that its publication is what is waited for
            with service(tmp_path, ALLOWED | {"SENDWATCH_FETCH_DELAY_SECONDS": "3"}, NOW):
                assert until(lambda: number(tmp_path, "SELECT count(*) FROM publications") == 1)
