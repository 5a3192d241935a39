"""Pages are asked for the more often the likelier they are to have news, and seldom altogether."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.bootstrap import Options, working
from pipeline.context import Context
from pipeline.ingestion.likelihood import MOST_AREAS, Pace, awaiting, due_early, office_hours
from pipeline.jobs.rounds import poll_sources
from pipeline.lanes.polling import due
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import DateRange, Inspection
from pipeline.model.source_rows import PageRow
from pipeline.model.sources import Listing, Request
from pipeline.model.terms import DocType, Origin
from pipeline.sources import ofsted_reports
from tests.support.newsroom import ALLOWED
from tests.support.rows import replace
from tests.support.sites import Site
from tests.support.sites import site as running
from tests.support.world import World

SITE = "https://reports.example"
WEDNESDAY = datetime(2031, 3, 5, tzinfo=UTC)
EVERY = 1800


def page(url: str, checked: datetime) -> PageRow:
    return PageRow(
        source_id="reports",
        url=url,
        etag=None,
        last_modified=None,
        body_sha256="0",
        next=(),
        rows=0,
        promised=None,
        checked_at=checked.isoformat(),
    )


def day_of_requests(likely: int, areas: int = 155, searches: int = 2) -> Counter[str]:
    """How often each page is asked for on a working day, round by round, all read at midnight."""
    requests = [Request(f"{SITE}/search?start={n}") for n in range(searches)]
    requests += [Request(f"{SITE}/provider/44/{80000 + n}", "provider") for n in range(areas)]
    checked = {each.url: WEDNESDAY - timedelta(hours=n % 12) for n, each in enumerate(requests)}
    asked: Counter[str] = Counter()
    for number in range(48):
        now = WEDNESDAY + timedelta(seconds=EVERY * number)
        open_now = 8 <= now.hour < 18
        often = frozenset(str(80000 + n) for n in range(likely)) if open_now else frozenset()
        pace = Pace(now, often, ofsted_reports.urn_of, EVERY / 2)
        for place, request in enumerate(requests):
            if pace.kept(request, page(request.url, checked[request.url])) is None:
                # a walk takes three seconds for each page
                checked[request.url] = now + timedelta(seconds=3 * place)
                asked[request.url] += 1
    return asked


def test_the_inspectorates_site_has_under_a_thousand_requests_on_any_day() -> None:
    asked = day_of_requests(MOST_AREAS)
    reconciled = 157
    assert asked.total() + reconciled < 1000
    assert {asked[f"{SITE}/search?start={n}"] for n in range(2)} <= {23, 24}
    assert {asked[f"{SITE}/provider/44/{80000 + n}"] for n in range(MOST_AREAS)} <= {20, 21, 22}
    others = {asked[f"{SITE}/provider/44/{80000 + n}"] for n in range(MOST_AREAS, 155)}
    assert others <= {1, 2}, "every twelve hours"


@pytest.mark.parametrize(
    ("moment", "open_now"),
    [
        ("2031-03-05T08:00", True),
        ("2031-03-05T17:59", True),
        ("2031-03-05T07:59", False),
        ("2031-03-05T18:00", False),
        ("2031-03-08T10:00", False),
        ("2031-07-02T07:30", True),
    ],
)
def test_office_hours_are_londons_on_working_days(
    moment: str, open_now: bool, world: World
) -> None:
    now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert office_hours(now, world.context.almanac) is open_now


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    made.at("2031-03-05T10:00")
    yield made
    made.store.close()


def test_reports_are_awaited_of_areas_inspected_lately_the_latest_first(world: World) -> None:
    world.record(0, started="2031-02-01", doc_type=DocType.COUNCIL_NEWS, published="2031-02-10")
    world.record(1, started="2031-03-01", doc_type=DocType.COUNCIL_NEWS)
    world.record(2, started="2031-03-01", doc_type=DocType.OFFICIAL_REPORT)
    world.record(3, started="2030-03-01", doc_type=DocType.COUNCIL_NEWS)
    assert awaiting(world.context) == ["E99000101", "E99000100"]


def test_a_newsroom_of_an_area_under_inspection_is_read_every_half_hour(world: World) -> None:
    now = world.clock.now()
    (row,) = world.store.watched()
    read = replace(
        row,
        local_area="E99000101",
        last_polled_at="2031-03-05T09:30:00.000Z",
        last_ok_at="2031-03-05T09:30:00.000Z",
    )
    assert due_early(read, ["E99000101"], now)
    assert not due_early(read, ["E99000100"], now)
    assert not due_early(
        replace(read, last_polled_at="2031-03-05T09:31:00.000Z"), ["E99000101"], now
    )
    assert not due_early(replace(read, failures=1), ["E99000101"], now)
    assert not due_early(replace(read, not_before="2031-03-05T11:00:00.000Z"), ["E99000101"], now)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name, value in ALLOWED.items():
        monkeypatch.setenv(name, value)
    with running() as made:
        rows = "".join(f'<a href="/provider/44/{urn}">{name}</a>' for urn, name in AREAS.items())
        search = f"<p>Showing 1 to 2 of 2</p><ul>{rows}</ul>"
        parts = "q=&location=&lat=&lon=&radius=&level_1_types=3&level_2_types%5B%5D=12"
        made.show(f"/search?{parts}&start=0&rows=100", search)
        for urn, name in AREAS.items():
            made.show(f"/provider/44/{urn}", f"<h1>{name}</h1><p>URN {urn}</p>")
        yield made


AREAS = {"80503": "Hounslow", "80487": "Barnet"}


def test_the_service_asks_for_the_page_of_an_area_under_inspection_every_half_hour(
    tmp_path: Path, site: Site
) -> None:
    table = f'[sources.reports]\nkind = "ofsted-reports"\nurl = "{site.url}/"\nevery = "30m"\n'
    (tmp_path / "sources.toml").write_text(table)

    async def poll(now: str) -> None:
        options = Options(data=tmp_path / "var", sources=tmp_path / "sources.toml", now=now)
        async with working(options) as context:
            if context.store.last_publication() == 0:
                inspected(context)
            await poll_sources(context, due(context), paced=True)

    for now in ("2031-03-05T10:00:00Z", "2031-03-05T10:31:00Z", "2031-03-05T11:02:00Z"):
        asyncio.run(poll(now))
    times = {name: site.times(f"/provider/44/{urn}") for urn, name in AREAS.items()}
    assert times == {"Hounslow": 3, "Barnet": 1}
    assert sum(path.startswith("/search") for path in site.paths) == 2


def inspected(context: Context) -> None:
    """Records what a newsroom said of inspectors in Hounslow."""
    store, area = context.store, context.register.named("Hounslow")
    assert area is not None and area.ofsted_urn in AREAS
    listing = Listing(url="https://news.example/1", title="Inspectors are here", source_ref="1")
    with store.transaction():
        id = store.discover(
            context.sources["reports"],
            listing,
            published_on=None,
            origin=Origin.LIVE,
            now=context.now(),
        )
        assert id is not None
        store.update_publication(id, doc_type=DocType.COUNCIL_NEWS)
        started = DateRange(PartialDate("2031-03-03"), None)
        found = Inspection(id="first", area=area.gss_code, dates=started)
        store.save_inspection(found, [(id, "the only one")], context.now())
