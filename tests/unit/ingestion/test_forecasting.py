"""Forecasts that are made as news comes in, kept as they were made, and told."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from pipeline.bulletins.forecast_words import stands_at
from pipeline.ingestion.forecasting import AGAIN_DAYS, foresee, reports_known
from pipeline.model.inspections import Forecast
from pipeline.model.terms import Label
from tests.support.sites import feed, site
from tests.support.watched_site import CARROWDALE, watching_news
from tests.support.world import AREAS, World

AREA = AREAS[0].gss_code
LAST_DAY, TODAY = "2026-01-16", date(2026, 1, 20)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    made.at("2026-01-20T09:00")
    announce(made)
    yield made
    made.store.close()


def announce(world: World) -> None:
    world.record(
        0, started=LAST_DAY, outcome=None, label=Label.INSPECTION_ANNOUNCED, published="2026-01-12"
    )


def foreseen(world: World, today: date = TODAY) -> int:
    with world.store.transaction():
        return foresee(world.store, [AREA, AREAS[1].gss_code], today)


def kept(world: World) -> list[Forecast]:
    return list(world.store.forecasts(None))


def test_an_awaited_report_is_forecast_once(world: World) -> None:
    assert (foreseen(world), foreseen(world)) == (1, 0)
    (made,) = kept(world)
    assert (made.area, made.since, made.made_on) == (AREA, LAST_DAY, "2026-01-20")
    assert "2026-02-20" < made.earliest < made.middle < made.latest < "2026-06-30"


def test_it_is_made_again_only_later_and_only_if_it_says_something_else(world: World) -> None:
    foreseen(world)
    again = TODAY + timedelta(days=AGAIN_DAYS)
    assert foreseen(world, again) == 0
    world.at("2026-02-10T09:00")
    for number in range(1, 6):
        world.record(number, started="2026-01-30", published="2026-02-10")
    assert foreseen(world, again - timedelta(days=1)) == 0
    assert foreseen(world, again) == 1
    first, second = kept(world)
    assert second.earliest < first.earliest and first.made_on < second.made_on


def test_a_report_that_has_come_is_no_longer_awaited(world: World) -> None:
    world.at("2026-03-20T09:00")
    world.record(0, started=LAST_DAY, published="2026-03-20")
    assert foreseen(world, date(2026, 3, 21)) == 0
    assert (AREA, date(2026, 1, 16)) in {
        (each.area, each.last_day) for each in reports_known(world.store)
    }


@pytest.mark.parametrize(
    "change", ["UPDATE forecasts SET latest = '2031-01-01'", "DELETE FROM forecasts"]
)
def test_a_forecast_is_never_changed(world: World, change: str) -> None:
    foreseen(world)
    with (
        sqlite3.connect(world.folder / "sendwatch.db") as database,
        pytest.raises(sqlite3.IntegrityError, match="a forecast is never"),
    ):
        database.execute(change)


def test_the_words_say_that_it_is_an_estimate_and_when_its_days_have_passed(world: World) -> None:
    foreseen(world)
    (made,) = kept(world)
    words = stands_at(made, TODAY)
    assert "Sendwatch estimated on 20 January 2026" in words
    assert "it will probably come between" in words
    assert "the inspection that ended on 16 January 2026" in words
    assert "have passed" not in words
    assert stands_at(made, date(2026, 12, 1)).endswith("this one takes longer than most.")


def test_a_message_about_the_visit_says_when_the_report_is_likely(world: World) -> None:
    foreseen(world)
    world.add("reader@home.example", area=(AREA,))
    announce(world)
    world.at("2026-01-21T08:30")
    world.round()
    (message,) = world.files()
    body = message.get_body(("plain",))
    assert body is not None
    assert "it will probably come between" in " ".join(body.get_content().split())


@pytest.mark.replay
def test_news_of_a_visit_makes_a_forecast_that_its_message_tells(tmp_path: Path) -> None:
    title = "Inspection of SEND services in Carrowdale-on-Wend is under way"
    words = (
        f"<html><body><main><h1>{title}</h1><p>Published: 20 January 2026</p><p>Ofsted and the Care"
        " Quality Commission (CQC) have told us that they are inspecting services for children and"
        " young people with special educational needs and disabilities (SEND) in Carrowdale-on-Wend."
        " Inspectors will be in the area from 2 to 6 February 2026. The area SEND inspection looks"
        " at how the local area partnership works together.</p></main></body></html>"
    )
    with site() as council:
        link = council.show("/news/a", words)
        council.answers["/rss"] = feed((title, link, "1"), day="Tue, 20 Jan 2026 09:30:00 GMT")
        watching = watching_news(tmp_path, f"{council.url}/rss")
        watching.poll("2026-01-20T10:00Z")
    (kept,) = watching.rows("SELECT * FROM forecasts")
    assert (kept["area"], kept["since"]) == (CARROWDALE, "2026-02-06")
    (message,) = watching.messages()
    assert "it will probably come between" in message
