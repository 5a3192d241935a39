"""Publications that change or vanish: a correction is told once, to those who were told, and only
if it matters to them.
"""

import asyncio
import shutil
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes, policy
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from demo import run
from demo.content import load_content
from demo.sites import Page
from pipeline.analysis.linking.differences import FindingChange
from pipeline.bootstrap import Options, open_store, working
from pipeline.bulletins.corrections import correction
from pipeline.ingestion.copies import whole_date
from pipeline.jobs.recheck import RecheckTotals, recheck_due
from pipeline.jobs.recheck_turns import LOOKED_AT_DAYS, days_to_next_look
from pipeline.jobs.rounds import digest_once, drain, poll_once
from pipeline.model.documents import PartialDate, Span
from pipeline.model.inspections import DateRange, Finding, Inspection
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Filter, FindingKind, Frequency, Outcome, StatedBy, Theme
from tests.support.changing_sites import ChangingSites
from tests.support.natural_keys import false_quotes
from tests.support.paths import ROOT

# the scripts import each other by their bare names
sys.path.append(str(ROOT / "scripts"))
from make_demo_reports import CARROWDALE
from sample_reports import ReportSpec, write_report

pytestmark = pytest.mark.replay

DAY = date(2031, 3, 4)
REPORT = ("reports", "/v1/file/50990061")
ARTICLE = ("carrowdale", "/news/send-inspection-report")
PARENT, FORUM = run.INSTANT[0], run.DAILY[0]


@pytest.fixture(scope="module")
def polled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ChangingSites, Options]]:
    """Polled on the day of the report: one subscriber was told of it at once, one in a digest."""
    with run.own_environment(), ChangingSites(day=DAY) as sites:
        options = run.prepare(tmp_path_factory.mktemp("polled") / "one", sites.addresses)
        asyncio.run(
            poll_once(replace(options, now=f"{DAY}T18:00"), ("reports", "carrowdale-news"), ())
        )
        asyncio.run(digest_once(replace(options, now=f"{DAY}T18:30"), None))
        assert [address for address, _ in sent(options)] == [PARENT, FORUM]
        yield sites, options


@pytest.fixture
def sites(polled: tuple[ChangingSites, Options]) -> ChangingSites:
    """The sample sites as they were on that day."""
    sites = polled[0]
    sites.day, sites.content, sites.broken, sites.pages = DAY, load_content(), set(), {}
    return sites


@pytest.fixture
def options(polled: tuple[ChangingSites, Options], tmp_path: Path) -> Options:
    """A copy of the data folder for one test."""
    shutil.copytree(polled[1].data.parent, tmp_path / "one")
    moved = {
        name: tmp_path / "one" / getattr(polled[1], name).name
        for name in ("data", "sources", "settings", "areas")
    }
    return replace(polled[1], **moved)


def at(options: Options, day: date) -> Options:
    """In the evening of a day, each day a minute later, so that more than a day lies between two of
    them.
    """
    return replace(options, now=f"{day}T19:{(day - DAY).days:02d}")


def rows(options: Options, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{options.database}?mode=ro", uri=True)) as db:
        return list(db.execute(sql))


def sent(options: Options) -> list[tuple[str, str]]:
    """(address, key) of every message sent, in their order."""
    return rows(
        options,
        "SELECT s.address, d.key FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id"
        " WHERE d.state = 'sent' ORDER BY d.created_at, d.key DESC, s.address DESC",
    )


def words(options: Options) -> dict[str, str]:
    """The last message to each address, as plain text."""
    found = {}
    for path in sorted(
        (options.data / "outbox").glob("*.eml"), key=lambda path: path.stat().st_mtime
    ):
        message: Any = message_from_bytes(path.read_bytes(), policy=policy.default)  # type: ignore[arg-type]
        body = message.get_body(("plain",)).get_content()
        found[message["To"]] = f"{message['Date']}\n{message['Subject']}\n{body}"
    return found


def look(options: Options, sites: ChangingSites, day: date) -> RecheckTotals:
    """What the service does on a day: looks again at what is due, and does and sends what follows."""
    sites.day = max(sites.day, day)

    async def work() -> RecheckTotals:
        async with working(at(options, day)) as context:
            looked = await recheck_due(context)
            await drain(context)
            return looked

    return asyncio.run(work())


def pdf(folder: Path, spec: ReportSpec) -> Page:
    write_report(folder / "changed.pdf", spec)
    return Page("application/pdf", (folder / "changed.pdf").read_bytes())


def after(days: int) -> date:
    return DAY + timedelta(days=days)


def test_what_did_not_change_is_silent(sites: ChangingSites, options: Options) -> None:
    assert look(options, sites, DAY) == RecheckTotals(), (
        "its first turn is a day after it was fetched"
    )
    sites.asked.clear()
    looked = look(options, sites, after(2))
    assert looked == RecheckTotals(unchanged=3), "two about Carrowdale, one about Pellowick"
    looked = look(options, sites, after(4))
    assert looked == RecheckTotals(unchanged=2), "one of them is old enough to be asked weekly"
    answered = defaultdict[str, list[int]](list)
    for _, path, status in sites.asked:
        if path != "/robots.txt":
            answered[path].append(status)
    assert {*chain(*answered.values())} <= {200, 304}
    assert sorted(map(len, answered.values())) == [1, 2, 2]
    # each is read in full once a week, at a time of its own: so at most at one of two looks
    assert all(304 in statuses for statuses in answered.values() if len(statuses) == 2)
    assert len(sent(options)) == 2


def test_a_changed_outcome_is_told_once_to_those_who_were_told(
    sites: ChangingSites, options: Options, tmp_path: Path
) -> None:
    subscribe_other(options)
    sites.pages[REPORT] = pdf(tmp_path, replace(CARROWDALE, outcome="inconsistent", priority=()))
    looked = look(options, sites, after(1))
    assert looked.changed == 1
    new = sent(options)[2:]
    assert sorted(address for address, _ in new) == sorted([PARENT, FORUM])
    ((document,),) = rows(options, "SELECT document_id FROM changes")
    assert all(key.startswith("correction:") and key.endswith(document) for _, key in new)
    assert rows(options, "SELECT outcome FROM inspections WHERE area = 'E99000002'") == [
        ("inconsistent",)
    ]
    assert (
        len(
            rows(
                options,
                "SELECT 1 FROM documents d JOIN publications p ON p.id = d.publication_id"
                " WHERE p.url LIKE '%50990061'",
            )
        )
        == 2
    )
    said = " ".join(words(options)[PARENT].split())
    assert said.startswith("Wed, 05 Mar 2031 19:01:"), "dated when it was composed"
    assert "The report was corrected" in said
    assert (
        "it was “widespread and/or systemic failings”, it is now “inconsistent experiences and"
        " outcomes”." in said
    )
    assert "There are widespread and/or systemic failings leading to" in said, "the old words"
    assert "lead to inconsistent experiences and outcomes for children" in said, "the new words"
    assert look(options, sites, after(2)).changed == 0
    asyncio.run(digest_once(at(options, after(2)), None))
    assert len(sent(options)) == 4, "told once, and no digest besides"
    assert false_quotes(options.database) == []


def subscribe_other(options: Options) -> None:
    """Somebody who begins to follow the area after it was told of."""
    store = open_store(options)
    with store.transaction():
        now = f"{DAY}T18:45:00.000Z"
        wanted = Interest(id="", rhythm=Frequency.INSTANT, filters={Filter.AREA: ("E99000002",)})
        store.add_interest(store.enlist("outbox", "late@example.org", now), wanted, now)
    store.close()


def test_a_changed_finding_is_told_with_both_wordings(
    sites: ChangingSites, options: Options, tmp_path: Path
) -> None:
    better = (
        "Many children wait more than three years for an assessment of autism.",
        *CARROWDALE.better[1:],
    )
    sites.pages[REPORT] = pdf(tmp_path, replace(CARROWDALE, better=better))
    assert look(options, sites, after(1)).changed == 1
    said = " ".join(words(options)[FORUM].split())
    assert (
        "wait more than two years for an assessment" in said
        and "wait more than three years" in said
    )
    assert len(sent(options)) == 4


def test_a_changed_footer_and_changed_bytes_are_silent(
    sites: ChangingSites, options: Options, tmp_path: Path
) -> None:
    shown = sites.answer(*ARTICLE)
    assert shown is not None
    furniture = shown.body.replace(
        b"Roads to be resurfaced this spring", b"New library opens on Monday"
    )
    assert furniture != shown.body
    sites.pages[ARTICLE] = Page(shown.kind, furniture)
    sites.pages[REPORT] = pdf(
        tmp_path, replace(CARROWDALE, ofsted_team=("Maud Ellery, Ofsted Lead inspector",))
    )
    assert look(options, sites, after(1)).changed == 1, (
        "the report's last page reads otherwise, the article does not"
    )
    assert len(sent(options)) == 2
    assert rows(options, "SELECT differences, settled_at IS NOT NULL FROM changes") == [("[]", 1)]
    versions = "SELECT count(*) FROM documents GROUP BY publication_id HAVING count(*) > 1"
    assert rows(options, versions) == [(2,), (2,)], "each version is kept"


def test_a_wall_and_a_page_that_says_not_found_change_nothing(
    sites: ChangingSites, options: Options
) -> None:
    before = rows(options, "SELECT id, quote FROM findings ORDER BY id")
    wall = Page(
        "text/html",
        b"<html><head><title>Checking</title></head><body><h1>Checking your browser</h1>"
        b"<p>Please wait while we check that you are a person.</p></body></html>",
    )
    sites.pages[ARTICLE] = wall
    assert look(options, sites, after(1)).doubtful == 1
    assert rows(options, "SELECT id, quote FROM findings ORDER BY id") == before
    ((message,),) = rows(
        options, "SELECT message FROM issues WHERE kind = 'change' AND state = 'open'"
    )
    assert "what was known is kept" in message
    del sites.pages[ARTICLE]
    assert look(options, sites, after(2)).doubtful == 0
    assert rows(options, "SELECT state FROM issues WHERE kind = 'change'") == [("closed",)]
    assert len(sent(options)) == 2


def test_a_removal_is_told_once_after_three_days(sites: ChangingSites, options: Options) -> None:
    sites.pages[ARTICLE] = None
    for day in (1, 1, 2):
        look(options, sites, after(day))
    assert rows(options, "SELECT missing, removed_at FROM checks WHERE missing") == [(2, None)]
    assert len(sent(options)) == 2
    look(options, sites, after(4))
    assert [key.partition(":")[0] for _, key in sent(options)[2:]] == ["removed", "removed"]
    assert "is no longer published at" in words(options)[PARENT]
    assert ARTICLE[1] in words(options)[PARENT]
    for day in (5, 6, 12, 20):
        look(options, sites, after(day))
    assert len(sent(options)) == 4, "told once"
    assert rows(
        options, "SELECT count(*) FROM publications WHERE state = 'recorded' AND url LIKE '%report'"
    ) == [(1,)]
    del sites.pages[ARTICLE]
    look(options, sites, after(40))
    assert rows(
        options,
        "SELECT missing, removed_at, returned_at IS NULL FROM checks WHERE returned_at IS NOT NULL",
    ) == [(0, None, 0)]
    told = [key.partition(":")[0] for _, key in sent(options)[4:]]
    assert told == ["returned", "returned"], "those told that it was gone hear that it is back"


def test_a_site_that_is_down_for_a_week_has_removed_nothing(
    sites: ChangingSites, options: Options
) -> None:
    sites.broken = {"reports", "carrowdale"}
    for day in range(1, 8):
        assert look(options, sites, after(day)).missing == 0
    assert rows(options, "SELECT sum(missing) FROM checks") == [(0,)]
    assert (
        len(sent(options)) == 2
        and rows(options, "SELECT 1 FROM issues WHERE kind = 'change'") == []
    )


def test_a_listing_that_reads_otherwise_brings_the_turn_forward(
    sites: ChangingSites, options: Options
) -> None:
    look(options, sites, after(1))
    url = (
        "SELECT c.due_at, c.checked_at FROM checks c JOIN publications p ON p.id ="
        " c.publication_id WHERE p.url LIKE '%50990061'"
    )
    ((due, _),) = rows(options, url)
    assert due > f"{after(1)}T23"
    content = sites.content
    reports = tuple(
        (
            replace(each, kind="Area SEND full inspection (corrected)")
            if each.id == "50990061"
            else each
        )
        for each in content.reports
    )
    sites.content = replace(content, reports=reports)
    asyncio.run(poll_once(replace(options, now=f"{after(1)}T20:00"), ("reports",), ()))
    ((_, checked),) = rows(options, url)
    assert f"{after(1)}T20:00" <= checked < due, "`poll` looks again itself"


@pytest.mark.parametrize(
    ("age", "days"),
    [(0, 1), (13, 1), (14, 7), (104, 7), (105, 30), (469, 30), (470, 91), (LOOKED_AT_DAYS, None)],
)
def test_a_publication_is_looked_at_ever_less_often(age: int, days: int | None) -> None:
    assert days_to_next_look(DAY.isoformat(), after(age).isoformat()) == days


def test_a_partial_date_counts_from_its_first_day() -> None:
    assert [whole_date(each) for each in ("2031", "2031-03", "2031-03-04", "--03", None)] == [
        "2031-01-01",
        "2031-03-01",
        "2031-03-04",
        None,
        None,
    ]


def test_what_is_only_sorted_otherwise_is_no_correction() -> None:
    found = Inspection(
        id="1", area="E1", dates=DateRange(PartialDate("2031-01-13")), outcome=Outcome.POSITIVE
    )
    one = Finding(
        kind=FindingKind.STRENGTH,
        stated_by=StatedBy.INSPECTORS,
        span=Span(0, 9, "All well.", 1),
        themes=(Theme.WORKFORCE,),
    )
    same = replace(one, themes=(), span=Span(3, 13, "All  well", 1))
    assert not correction(found, found, ("A", "A"), (FindingChange("changed", one, same),))
    other = replace(one, span=Span(0, 9, "Not well.", 1))
    about = correction(found, found, ("A", "A"), (FindingChange("changed", one, other),))
    assert about.said == ("All well.",) and about.says == ("Not well.",)
    assert about.sentences == ("1 passage is no longer there.", "1 passage is new.")
    assert correction(found, replace(found, outcome=None), ("A", "A"), ()).fields == (
        ("Outcome", "typically positive experiences and outcomes", "not stated"),
    )
