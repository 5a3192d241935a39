"""Whole listings against what polls showed: what was missed is news while it is recent, and what is
gone is noticed.
"""

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from demo import run
from pipeline.bootstrap import Options, open_store, working
from pipeline.context import Context
from pipeline.delivery.alerts_and_digests import queue_digests
from pipeline.ingestion.walk import begin_anew, take
from pipeline.jobs.reconcile import (
    NAMED,
    PAGES_A_TICK,
    Reconciled,
    due_at,
    later,
    reconcile,
    reconcile_due,
    settle,
)
from pipeline.jobs.rounds import drain, poll_once, poll_sources
from pipeline.lanes.polling import due
from pipeline.lanes.upkeep import upkeep_round
from pipeline.model.sources import Listing, ListingPage, Request, Source
from pipeline.model.terms import WalkKind
from pipeline.sources import feed
from tests.support.changing_sites import ChangingSites

pytestmark = pytest.mark.replay

FIRST, LAST, LATER = date(2031, 3, 3), date(2031, 3, 7), date(2031, 3, 8)
MISSED = "Inspection report on SEND services published"
"""An article of the sample newsroom, of 4 March."""


def archive(source: Source, since: date | None, until: date | None) -> tuple[Request, ...]:
    return (Request(f"{source.url}?all=1"),)


@pytest.fixture
def sites(monkeypatch: pytest.MonkeyPatch) -> Iterator[ChangingSites]:
    """The sample sites, whose feeds have an archive."""
    monkeypatch.setattr(feed, "archive", archive, raising=False)
    with run.own_environment(), ChangingSites(day=FIRST) as sites:
        yield sites


@pytest.fixture
def options(sites: ChangingSites, tmp_path: Path) -> Options:
    """Polled once on the first day; somebody wants to know of Carrowdale-on-Wend at once."""
    options = replace(run.prepare(tmp_path / "one", sites.addresses), now=f"{FIRST}T18:00")
    asyncio.run(poll_once(options, ("carrowdale-news",), ()))
    return options


def on(day: date, sites: ChangingSites, options: Options) -> Options:
    sites.day = day
    return replace(options, now=f"{day}T18:00")


def rows(options: Options, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{options.database}?mode=ro", uri=True)) as db:
        return list(db.execute(sql))


def walked(options: Options) -> Reconciled:
    (found,) = asyncio.run(reconcile(options, ["carrowdale-news"]))
    return found


def test_what_a_feed_never_showed_is_told_while_it_is_recent(
    sites: ChangingSites, options: Options
) -> None:
    options = on(LAST, sites, options)
    sites.unlisted = {MISSED}
    asyncio.run(poll_once(options, ("carrowdale-news",), ()))
    assert rows(options, "SELECT 1 FROM deliveries") == [], "the feed did not show it"
    found = walked(options)
    assert [row.title for row in found.missed] == [MISSED]
    (delivery,) = rows(
        options,
        "SELECT s.address, d.state FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id",
    )
    assert delivery == (run.INSTANT[0], "sent")
    (issue,) = rows(options, "SELECT kind, subject, message FROM issues WHERE state = 'open'")
    assert issue[:2] == ("reconcile", "carrowdale-news") and MISSED in issue[2]
    sites.unlisted = set()
    again = walked(options)
    assert again.missed == () and again.older == 0
    assert rows(options, "SELECT state FROM issues WHERE kind = 'reconcile'") == [("closed",)]
    assert len(rows(options, "SELECT 1 FROM deliveries")) == 1


def test_what_a_feed_never_showed_is_silent_once_it_is_old(
    sites: ChangingSites, options: Options
) -> None:
    options = on(date(2031, 4, 20), sites, options)
    sites.unlisted = {MISSED}
    found = walked(options)
    assert [row.title for row in found.missed] == [MISSED]
    assert rows(options, f"SELECT origin, state FROM publications WHERE title = '{MISSED}'") == [
        ("backfill", "recorded")
    ]
    assert rows(options, "SELECT 1 FROM deliveries") == []


def test_what_is_no_longer_listed_is_reported(sites: ChangingSites, options: Options) -> None:
    options = on(LAST, sites, options)
    asyncio.run(poll_once(options, ("carrowdale-news",), ()))
    sites.gone = {MISSED}
    found = walked(on(LATER, sites, options))
    assert [row.title for row in found.gone] == [MISSED] and found.missed == ()
    assert next(found.as_text()).startswith(
        f"carrowdale-news: no longer listed: {MISSED} (2031-03-04)"
    )
    assert json.loads(json.dumps(found.as_json()))["gone"][0]["title"] == MISSED


def test_a_listing_that_cannot_be_read_says_nothing_of_what_is_gone(
    sites: ChangingSites, options: Options
) -> None:
    options = on(LAST, sites, options)
    asyncio.run(poll_once(options, ("carrowdale-news",), ()))
    sites.gone, sites.broken = {MISSED}, {"carrowdale"}
    found = walked(on(LATER, sites, options))
    assert found.gone == () and "503" in found.stopped, "three tries in a row without an answer"


def test_what_was_missed_is_named_however_much_older_there_is(
    sites: ChangingSites, options: Options
) -> None:
    def listed(number: int, day: str) -> Listing:
        url = f"https://carrowdale.example/{number}"
        return Listing(url=url, title="Roads", source_ref=url, published=day)

    async def work() -> Reconciled:
        async with working(on(LAST, sites, options)) as context:
            source = context.sources["carrowdale-news"]
            walking = begin_anew(context, WalkKind.RECONCILE, source, None, None)
            older = [listed(number, "2031-01-01") for number in range(NAMED)]
            page = ListingPage(listings=(*older, listed(NAMED, "2031-03-05")))
            with context.store.transaction():
                counts = take(context, walking, page)
                context.store.count_walk(walking.id, **counts)
            return settle(context, walking, "")

    found = asyncio.run(work())
    assert [row.published_on for row in found.missed] == ["2031-03-05"] and found.older == NAMED


async def everything(context: Context) -> None:
    """A round of every lane, one after another."""
    await poll_sources(context, due(context))
    await upkeep_round(context)
    await drain(context)
    queue_digests(context)
    await drain(context)


def test_the_service_walks_each_source_in_its_time(sites: ChangingSites, options: Options) -> None:
    options = on(date(2031, 3, 11), sites, options)

    async def work() -> None:
        async with working(options) as context:
            source = context.sources["carrowdale-news"]
            context = replace(context, sources={source.id: source})
            row = context.store.source_state(source.id)
            assert row is not None
            first = due_at(row, None, 7)
            assert first is not None and f"{FIRST}" <= first < later(
                f"{FIRST}T18:01:00.000Z", 7 * 86_400
            )
            assert first <= context.now()
            await everything(context)
            last = context.store.last_walks("reconcile")[source.id]
            assert last.finished_at is not None
            assert due_at(row, last, 7) == later(last.started_at, 7 * 86_400)
            await everything(context)
            assert context.store.last_walks("reconcile") == {source.id: last}, (
                "a week lies between two walks"
            )
            never = replace(context, reconcile_days=0)
            with context.store.transaction():
                context.store.begin_walk("reconcile", source.id, None, None, context.now())
            assert await reconcile_due(never) is None

    asyncio.run(work())


def test_the_service_reads_a_long_listing_a_few_pages_at_a_time(
    sites: ChangingSites, options: Options
) -> None:
    pages = PAGES_A_TICK + 3

    async def work() -> None:
        async with working(on(date(2031, 3, 11), sites, options)) as context:
            source = context.sources["carrowdale-news"]
            adapter: Any = SimpleNamespace(
                first=feed.first,
                read=feed.read,
                archive=lambda source, since, until: tuple(
                    Request(f"{source.url}?page={n}") for n in range(pages)
                ),
            )
            context = replace(context, sources={source.id: source}, adapters={"feed": adapter})
            await everything(context)
            last = context.store.last_walks("reconcile")[source.id]
            assert last.counts["read"] == PAGES_A_TICK and last.finished_at is None
            await everything(context)
            last = context.store.last_walks("reconcile")[source.id]
            assert last.counts["read"] == pages + 1 and last.finished_at is not None

    asyncio.run(work())
    store = open_store(options)
    assert store.counts()["messages sent"] == 2, (
        "an alert and a digest: what the walks saw again is no news"
    )
    store.close()
