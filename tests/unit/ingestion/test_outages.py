"""Pages that cannot be read for long: their followers hear of it once, and once that it is over; by
real rounds and store.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pipeline.context import Context
from pipeline.errors import Refused, SourceError, Unreachable
from pipeline.ingestion.health.outage_alerts import owe_notices
from pipeline.ingestion.health.poll_outcome import source_state
from pipeline.ingestion.health.verdict import PollResult
from pipeline.jobs.rounds import drain
from pipeline.model.sources import Source
from pipeline.model.terms import Frequency
from pipeline.subscriptions.schedule import london
from tests.support.world import AREAS, World

pytestmark = pytest.mark.replay

NEWS = Source(
    id="news",
    kind="feed",
    url="https://www.ashmere.example/rss",
    every=3600,
    publisher="Ashmere Council",
    local_area=AREAS[0].gss_code,
)
PAPERS = replace(NEWS, id="papers", url="https://papers.ashmere.example/list")
OTHER = replace(
    NEWS,
    id="other",
    url="https://www.brindleby.example/rss",
    publisher="",
    local_area=AREAS[1].gss_code,
)
UNSURE = replace(NEWS, id="unsure", url="https://www2.ashmere.example/rss", certainty="likely")
NEVER = replace(NEWS, id="never", url="https://www3.ashmere.example/rss")
REPORTS = Source(
    id="reports",
    kind="ofsted-reports",
    url="https://reports.example/",
    every=3600,
    publisher="Ofsted",
)
SOURCES = (NEWS, PAPERS, OTHER, UNSURE, NEVER, REPORTS)
DOWN = {
    "news": Unreachable("news: no answer", source="news"),
    "papers": Refused("papers: answered 403", source="papers"),
    "unsure": Refused("unsure: answered 404", source="unsure"),
}
NEVER_READ = {"never": Refused("never: answered 404", source="never")}


class Outages(World):
    """Rounds whose walks end as they are told to, and the notices that they make."""

    def __post_init__(self) -> None:
        super().__post_init__()
        with self.store.transaction():
            self.store.sync_sources(SOURCES, self.context.now())

    def poll(self, errors: Mapping[str, SourceError], after_days: int = 7) -> None:
        """One round: each source's walk ends, messages are owed and sent."""
        for source in SOURCES:
            error = {**errors, **NEVER_READ}.get(source.id)
            found = PollResult(
                source=source.id, rows=0 if error or source is UNSURE else 5, error=error
            )
            write = source_state(
                self.context, source, found, (), self.store.source_state(source.id)
            )
            with self.store.transaction():
                write()
        self.round()
        context: Context = replace(self.context, outage_days=after_days)
        owe_notices(context)
        asyncio.run(drain(context))

    def days(self, number: float, errors: Mapping[str, SourceError] = {}) -> None:
        """Rounds every six hours for as many days."""
        for _ in range(int(number * 4)):
            self.clock.moment += timedelta(hours=6)
            self.poll(errors)

    def notices(self, address: str) -> list[tuple[str, str]]:
        return [(when, subject) for when, kind, subject in self.sent(address) if kind == "notice"]


@pytest.fixture
def world(tmp_path: Path) -> Outages:
    found = Outages(tmp_path)
    found.at("2025-01-06T04:00")
    return found


def bodies(world: World, subject: str) -> Sequence[str]:
    found = []
    for message in world.files():
        part = message.get_body(("plain",))
        if message["Subject"] == subject and part is not None:
            found.append(" ".join(part.get_content().split()))
    return found


def test_sixty_days_of_silence_are_one_notice_and_one_when_it_is_over(world: Outages) -> None:
    world.add(
        "instant@example.org", Frequency.INSTANT, area=[AREAS[0].gss_code], quiet=("21:00", "07:00")
    )
    world.add("daily@example.org", Frequency.DAILY, area=[AREAS[0].gss_code])
    world.add("weekly@example.org", Frequency.WEEKLY, weekday=2, region=["Northern Dales"])
    world.add("all@example.org", Frequency.INSTANT)
    world.add("next@example.org", Frequency.INSTANT, area=[AREAS[1].gss_code])
    world.days(2)
    world.days(60, DOWN)
    assert world.notices("instant@example.org") == [
        ("2025-01-15T10:00", "2 pages that we watch cannot be read at present")
    ]
    assert world.notices("daily@example.org") == [
        ("2025-01-15T10:00", "2 pages that we watch cannot be read at present")
    ]
    ((when, _),) = world.notices("weekly@example.org")
    assert datetime.fromisoformat(when).weekday() == 2 and when[:10] == "2025-01-15"
    published = world.record(0)
    world.days(6)
    for who in ("instant@example.org", "daily@example.org", "weekly@example.org"):
        assert [subject for _, subject in world.notices(who)] == [
            "2 pages that we watch cannot be read at present",
            "2 pages that we watch can be read again",
        ]
        assert [published] in world.told(who), "what was published meanwhile is told as usual"
    assert world.notices("all@example.org") == world.notices("next@example.org") == []
    world.days(3)
    assert len(world.notices("instant@example.org")) == 2


def test_a_notice_says_since_when_and_where_and_blames_nobody(world: Outages) -> None:
    world.add("forum@example.org", Frequency.INSTANT, area=[AREAS[0].gss_code])
    world.days(1)
    world.days(9, {"news": DOWN["news"]})
    (said,) = bodies(world, "A page of Ashmere Council cannot be read at present")
    assert "We have not been able to read it since 7 January 2025." in said
    assert (
        "Nothing is lost: what is published there meanwhile is told when we can read it again."
        in said
    )
    assert NEWS.url in said and "You asked to be told about Ashmere, at once." in said
    for word in ("broken", "fault", "fail", "error", "down", "refus", "answer"):
        assert word not in said.lower()


def test_the_inspectors_site_concerns_everybody(world: Outages) -> None:
    world.add("all@example.org", Frequency.INSTANT)
    world.add("next@example.org", Frequency.DAILY, area=[AREAS[1].gss_code])
    world.days(1)
    world.days(9, {"reports": Unreachable("reports: no answer", source="reports")})
    assert len(world.notices("all@example.org")) == len(world.notices("next@example.org")) == 1


def test_one_that_comes_and_goes_is_told_once_and_the_quiet_hours_are_kept(world: Outages) -> None:
    world.add(
        "forum@example.org", Frequency.INSTANT, area=[AREAS[0].gss_code], quiet=("21:00", "09:00")
    )
    world.days(1)
    world.days(7.5, {"news": DOWN["news"]})
    for _ in range(6):
        world.days(0.25)
        world.days(0.25, {"news": DOWN["news"]})
    assert [when[11:] for when, _ in world.notices("forum@example.org")] == ["10:00"]


def test_what_nobody_tried_to_read_and_what_is_switched_off_is_no_outage(world: Outages) -> None:
    world.add("forum@example.org", Frequency.INSTANT, area=[AREAS[0].gss_code])
    world.days(1)
    world.clock.moment += timedelta(days=40)
    world.poll(DOWN)
    assert world.notices("forum@example.org") == [], "it is we who were away"
    world.days(1, DOWN)
    assert len(world.notices("forum@example.org")) == 1, "a day later it is sure"
    world.add("later@example.org", Frequency.INSTANT, area=[AREAS[0].gss_code])
    for _ in range(20):
        world.clock.moment += timedelta(days=1)
        world.poll({"other": DOWN["news"]}, after_days=0)
    assert world.notices("later@example.org") == []
    assert london(world.clock.now()).date().isoformat() > "2025-03-01"


def test_a_reader_who_is_removed_leaves_no_notice_behind(world: Outages) -> None:
    who = world.add("forum@example.org", Frequency.INSTANT, area=[AREAS[0].gss_code])
    world.days(1)
    world.days(8, DOWN)
    assert world.store.outages_told()[who].keys() == {"news", "papers"}
    with world.store.transaction():
        world.store.remove([who])
    assert world.store.rows("SELECT * FROM delivery_outages") == []
