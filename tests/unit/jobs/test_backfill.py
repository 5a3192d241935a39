"""What was published before: taken in silently, the same as polls would have found it, and the same
however often cut short.
"""

import asyncio
import json
import os
import random
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from demo import run
from demo.sites import Sites
from pipeline.bootstrap import Options
from pipeline.errors import SettingsError
from pipeline.ingestion.walk import outside
from pipeline.jobs.backfill import Progress, Summary, backfill, duration
from pipeline.jobs.rounds import poll_once
from pipeline.ports.transactions import Turn
from storage.sql.connection import Connection
from tests.support.natural_keys import false_quotes, snapshot
from tests.support.paths import SHARED
from tests.support.replay import (
    COMMAND,
    SOURCES,
    Web,
    command_line,
    days,
    environment,
    sendwatch,
    stored_web,
)

pytestmark = pytest.mark.replay

SINCE = "2016-05-01"
LAST = run.DAYS[-1]


class SimulatedCrash(BaseException):
    """The process ends here, as if by `kill -9`."""


@contextmanager
def crash_at(number: int) -> Iterator[None]:
    """Crashes at the `number`-th transaction, before it is committed."""
    begun, whole = 0, Connection.transaction

    @contextmanager
    def transaction(self: Connection, *turn: Turn) -> Iterator[None]:
        nonlocal begun
        begun += 1
        with whole(self, *turn):
            yield
            if begun == number:
                raise SimulatedCrash

    Connection.transaction = transaction  # type: ignore[method-assign]
    try:
        yield
    finally:
        Connection.transaction = whole  # type: ignore[method-assign]


@pytest.fixture
def sites() -> Iterator[Sites]:
    """The sample sites as they are on the last day."""
    with run.own_environment(), Sites(day=LAST) as sites:
        yield sites


def prepared(folder: Path, sites: Sites) -> Options:
    """A data folder with subscribers and nothing read yet."""
    return replace(run.prepare(folder, sites.addresses), now=f"{LAST}T18:00")


def fill(options: Options, **more: Any) -> dict[str, Summary]:
    done = asyncio.run(
        backfill(options, more.get("ids", ()), (), SINCE, None, more.get("show", lambda _: None))
    )
    return {each.source: each for each in done}


def facts(database: Path) -> dict[str, Counter[Any]]:
    """What is known, whichever way it came in."""
    found = snapshot(database)
    found["publications"] = Counter(
        {(*row[:5], *row[6:]): n for row, n in found["publications"].items()}
    )
    return {
        name: found[name]
        for name in ("publications", "documents", "texts", "inspections", "findings", "waiting")
    }


def rows(database: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
        return list(db.execute(sql))


# -- the sample sites, in this process ------------------------------------------------------------


def test_a_backfill_finds_what_polls_find_and_tells_nobody(sites: Sites, tmp_path: Path) -> None:
    polled, filled = prepared(tmp_path / "polled", sites), prepared(tmp_path / "filled", sites)
    asyncio.run(poll_once(polled, (), ()))
    assert rows(polled.database, "SELECT 1 FROM deliveries"), (
        "there is something that could be told"
    )
    shown: list[Progress] = []
    found = fill(filled, show=lambda state: shown.append(replace(state)))
    expected, known = facts(polled.database), facts(filled.database)
    for name in expected:
        assert known[name] == expected[name], (
            f"{name}: {expected[name] - known[name]} | {known[name] - expected[name]}"
        )
    assert rows(filled.database, "SELECT DISTINCT origin FROM publications") == [("backfill",)]
    assert rows(filled.database, "SELECT DISTINCT origin FROM events") == [("backfill",)]
    assert rows(filled.database, "SELECT count(*) FROM deliveries") == [(0,)]
    assert found["pellowick-committees"].states == {
        "about inspections": 1,
        "not about inspections": 1,
    }
    assert found["reports"].counts["read"] == found["reports"].counts["pages"] > 3
    counts = [each.counts for each in found.values()]
    assert shown[-1].read == sum(each["read"] for each in counts)
    assert shown[-1].pages == sum(each["read"] + each["failed"] for each in counts), (
        "this committee site has no archive"
    )
    polls = asyncio.run(poll_once(filled, (), ()))
    assert polls.found == [] and polls.work.sent == [], (
        "what was taken in silently is no news to a later poll"
    )
    again = fill(filled, ids=("carrowdale-news", "courier"))
    assert all(each.counts["found"] == 0 for each in again.values())
    assert all(each.counts["known"] == found[name].counts["found"] for name, each in again.items())


@pytest.mark.slow
def test_a_backfill_that_crashes_at_any_step_is_gone_on_with(sites: Sites, tmp_path: Path) -> None:
    calm, crashed = prepared(tmp_path / "calm", sites), prepared(tmp_path / "crashed", sites)
    fill(calm)
    chance, crashes = random.Random(7), 0
    for _ in range(5):
        with crash_at(chance.randint(5, 30)), pytest.raises(SimulatedCrash):
            fill(crashed)
        crashes += 1
    found = fill(crashed)
    assert crashes == 5 and any(each.resumed for each in found.values())
    assert facts(crashed.database) == facts(calm.database)
    assert rows(crashed.database, "SELECT DISTINCT origin FROM events") == [("backfill",)]
    pages = (
        "SELECT source_id, url FROM walk_pages p JOIN walks w ON w.id = p.walk_id WHERE state ="
        " 'done'"
    )
    assert Counter(rows(crashed.database, pages)) == Counter(rows(calm.database, pages)), (
        "no page is read twice"
    )
    counts = {each.source: each.counts for each in found.values()}
    assert counts["courier"]["found"] == 2 and counts["courier"]["known"] == 0


def test_what_is_outside_the_dates_is_counted_and_not_fetched(sites: Sites, tmp_path: Path) -> None:
    options = prepared(tmp_path / "one", sites)
    done = asyncio.run(
        backfill(options, ("reports",), (), "2031-03-05", "2031-03-31", lambda _: None)
    )
    (found,) = done
    assert found.counts["outside"] == 3 and found.counts["found"] == found.counts["listed"] - 3 == 2
    stored = rows(options.database, "SELECT published_on FROM publications")
    assert all("2031-03-05" <= day <= "2031-03-31" for (day,) in stored)
    with pytest.raises(SettingsError, match="nothing lies between"):
        asyncio.run(backfill(options, (), (), "2031-03-05", "2031-03-01", lambda _: None))


def test_a_page_that_cannot_be_had_is_left_with_its_reason_and_had_by_the_next_run(
    sites: Sites, tmp_path: Path
) -> None:
    options = prepared(tmp_path / "one", sites)
    sites.broken = {"courier"}
    found = fill(options, ids=("courier", "carrowdale-news"))
    assert found["courier"].counts["failed"] == 1 and "503" in found["courier"].failures[0][1]
    assert found["carrowdale-news"].counts["found"] > 0, "one site's fault stops no other"
    asked = [path for site, path, _ in sites.asked if site == "courier" and path != "/robots.txt"]
    assert len(asked) == 6, "three tries, each of two requests"
    sites.broken = set()
    found = fill(options, ids=("courier",))
    assert found["courier"].resumed and found["courier"].counts["failed"] == 0
    assert found["courier"].counts["found"] == 2
    assert rows(options.database, "SELECT count(*) FROM walks WHERE source_id = 'courier'") == [
        (1,)
    ]


@pytest.mark.parametrize(
    ("day", "since", "until", "expected"),
    [
        ("2016-05-01", "2016-05-01", "2016-05-01", False),
        ("2016-04-30", "2016-05-01", None, True),
        ("2016-05-02", "2016-01-01", "2016-05-01", True),
        ("2016-05", "2016-05-20", "2016-05-21", False),
        ("2015", "2016-05-20", None, True),
        ("2024-01-01", None, None, False),
    ],
)
def test_dates_are_compared_as_far_as_they_are_stated(
    day: str, since: str, until: str, expected: bool
) -> None:
    assert outside(day, since, until) is expected


def test_times_are_said_in_words() -> None:
    assert [duration(each) for each in (40, 600, 20_000)] == ["40 seconds", "10 minutes", "6 hours"]


# -- the real command ------------------------------------------------------------------------------


def command(options: Options, *words: str) -> list[str]:
    base = [
        COMMAND,
        "--data",
        str(options.data),
        "--sources",
        str(options.sources),
        "--areas",
        str(options.areas),
    ]
    return [*base, "--settings", str(options.settings), "--now", str(options.now), *words]


@pytest.mark.replay
@pytest.mark.slow
def test_kills_of_the_real_command_lose_and_repeat_nothing(sites: Sites, tmp_path: Path) -> None:
    calm, killed = prepared(tmp_path / "calm", sites), prepared(tmp_path / "killed", sites)
    fill(calm)
    words, chance, kills = (
        command(killed, "backfill", "--since", SINCE, "--json"),
        random.Random(3),
        0,
    )
    for number in (signal.SIGKILL, signal.SIGINT):
        process = subprocess.Popen(
            words, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wanted = chance.randint(1, 6) + len(sites.asked)
        while len(sites.asked) < wanted and process.poll() is None:
            time.sleep(0.005)
        os.kill(process.pid, number)
        kills += process.wait() != 0
    assert kills, "the second comes now and then just when the work is done"
    last = subprocess.run(
        words, env=environment(), capture_output=True, text=True, timeout=250, check=True
    )
    lines = [json.loads(line) for line in last.stdout.splitlines()]
    assert {line["source"] for line in lines if "source" in line} == {
        "reports",
        "carrowdale-news",
        "marrowfen-news",
        "courier",
        "pellowick-committees",
    }
    assert facts(killed.database) == facts(calm.database)
    assert rows(killed.database, "SELECT count(*) FROM deliveries") == [(0,)]


def without_absent(found: dict[str, Counter[Any]]) -> dict[str, Counter[Any]]:
    """Facts without those about documents that their site answers with 404."""
    return {
        name: Counter({row: n for row, n in every.items() if "answered 404" not in str(row)})
        for name, every in found.items()
    }


@pytest.mark.replay
@pytest.mark.skipif(
    not SHARED.exists(), reason="needs the stored web of real publications beside the project"
)
@pytest.mark.slow
@pytest.mark.timeout(3000)
def test_a_backfill_equals_years_of_polls_and_ten_kills_change_nothing(tmp_path: Path) -> None:
    with stored_web(tmp_path) as web:
        polled, calm, killed = (tmp_path / name for name in ("polled", "calm", "killed"))
        for folder in (polled, calm, killed):
            folder.mkdir()
            (folder / "sources.toml").write_text(SOURCES)
            answer = sendwatch(
                ["subscribers", "add", "england@example.org", "--instant"], folder, web
            )
            assert answer.returncode == 0, answer.stderr
        for day in [*days()[::4], days()[-1]]:
            web.move(day)
            assert sendwatch(["--now", str(day), "poll"], polled, web).returncode == 0
        words = ["--now", str(day), "backfill", "--since", SINCE]
        began = time.monotonic()
        answer = sendwatch(words, calm, web)
        took = time.monotonic() - began
        assert answer.returncode == 0, answer.stdout + answer.stderr
        chance = random.Random(int(os.environ.get("SENDWATCH_TEST_SEED", "1")))
        kills = sum(kill(killed, web, words, chance.uniform(0.5, took / 6)) for _ in range(10))
        assert sendwatch(words, killed, web).returncode == 0
    assert kills == 10
    before = [
        (row[0], row[1])
        for row in snapshot(polled / "var/sendwatch.db")["publications"]
        if row[4] and row[4] < SINCE
    ]
    expected = facts(polled / "var/sendwatch.db")
    expected["publications"] = Counter(
        {row: n for row, n in expected["publications"].items() if (row[0], row[1]) not in before}
    )
    old = {ref for _, ref in before}
    expected["documents"] = Counter(
        {row: n for row, n in expected["documents"].items() if row[0] not in old}
    )
    found = facts(calm / "var/sendwatch.db")
    # what its site lacks is asked for over a week: polls of years give it up, a backfill does not
    expected, found = without_absent(expected), without_absent(found)
    read = {sha for _, sha in found["documents"]}
    expected["texts"] = Counter({row: n for row, n in expected["texts"].items() if row[0] in read})
    for name in expected:
        assert found[name] == expected[name], (
            f"{name}: {expected[name] - found[name]} | {found[name] - expected[name]}"
        )
    assert without_absent(facts(killed / "var/sendwatch.db")) == found
    for folder in (calm, killed):
        assert rows(folder / "var/sendwatch.db", "SELECT count(*) FROM deliveries") == [(0,)]
        assert false_quotes(folder / "var/sendwatch.db") == []


def kill(folder: Path, web: Web, words: list[str], after: float) -> bool:
    """Kills the command after so many seconds; whether it was still at work."""
    process = subprocess.Popen(
        command_line(folder, *words),
        env=environment(web),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
    )
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        return True
    return False


def test_the_walk_begins_at_the_archive_where_a_kind_of_site_has_one(
    sites: Sites, tmp_path: Path
) -> None:
    from types import SimpleNamespace

    from pipeline.ingestion.walk import opening
    from pipeline.model.sources import Request, Source

    asked: list[tuple[date | None, date | None]] = []

    def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
        asked.append((since, until))
        return (Request("https://example.org/archive/2016"),) if since else ()

    adapter = SimpleNamespace(archive=archive, first=lambda source: (Request(source.url),))
    context: Any = SimpleNamespace(adapters={"feed": adapter})
    source = Source(id="news", kind="feed", url="https://example.org/rss", every=3600)
    news = Request("https://example.org/rss")
    assert opening(context, source, SINCE, None) == (
        Request("https://example.org/archive/2016"),
        news,
    )
    assert opening(context, source, None, None) == (news,)
    assert asked == [(date(2016, 5, 1), None), (None, None)]
