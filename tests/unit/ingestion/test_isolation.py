"""One source's trouble stays its own: rounds finish and messages go out, whatever a source does."""

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pipeline.bootstrap import Options, working
from pipeline.clock import seconds_between
from pipeline.ingestion.health.outage_notice import outages
from pipeline.jobs.recheck import recheck_due
from pipeline.jobs.rounds import drain, poll_sources
from pipeline.model.source_rows import SourceRow
from pipeline.model.sources import Listing, ListingPage
from pipeline.sources import feed as feeds
from tests.support.newsroom import ALLOWED, newsroom, source_table
from tests.support.replay import sendwatch_here
from tests.support.sites import Answer, Site, feed

NOW = "2031-03-05T12:00:00Z"


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name, value in ALLOWED.items():
        monkeypatch.setenv(name, value)
    with newsroom() as made:
        made.answers["/ill"] = feed()
        yield made


@pytest.fixture
def folder(tmp_path: Path, site: Site) -> Path:
    """Two sources, one of them ill, and a reader of the other."""
    write_sources(tmp_path, site)
    words = ["--now", NOW, "subscribers", "add", "forum@example.org", "--instant"]
    assert sendwatch_here(words, tmp_path, None, ALLOWED).returncode == 0
    return tmp_path


def write_sources(folder: Path, site: Site) -> None:
    tables = source_table("ill", f"{site.url}/ill") + source_table("well", f"{site.url}/news")
    (folder / "sources.toml").write_text(tables)


def options(folder: Path) -> Options:
    return Options(data=folder / "var", sources=folder / "sources.toml", now=NOW)


def mails(folder: Path) -> list[Path]:
    return sorted((folder / "var" / "outbox").glob("*.eml"))


def test_a_redirect_to_no_address_is_its_own_sources_fault(folder: Path, site: Site) -> None:
    targets = (
        "http://xn--/",
        "http://xn--a-0hn.example/",
        "http://exam℀ple.org/",
        "http://[::1/",
        f"http://{'a' * 64}.example/",
        "http://a..example/",
        "//[x]/",
        "http://a.example:x/",
    )
    tables = [source_table("well", f"{site.url}/news")]
    for number, target in enumerate(targets):
        location = target.encode().decode("latin-1")
        site.answers[f"/ill-{number}"] = Answer(status=302, headers={"Location": location})
        tables.append(source_table(f"ill-{number}", f"{site.url}/ill-{number}"))
    (folder / "sources.toml").write_text("".join(tables))
    polled = sendwatch_here(["--now", NOW, "poll"], folder, None, ALLOWED)
    assert polled.returncode == 0, polled.stdout + polled.stderr
    assert len(mails(folder)) == 1
    shown = json.loads(sendwatch_here(["status", "--json"], folder, None, ALLOWED).stdout)
    ill = sorted(f"ill-{number}" for number in range(len(targets)))
    assert sorted(each["subject"] for each in shown["issues"]) == ill
    states = {each["id"]: each["state"] for each in shown["each_source"]}
    assert states == dict.fromkeys(ill, "failing") | {"well": "ok"}


def fails(error: BaseException) -> Callable[..., Any]:
    def failing(*_: Any, **__: Any) -> Any:
        raise error

    return failing


def unstorable(*_: Any) -> ListingPage:
    return ListingPage(
        listings=(Listing(url="https://x.example/1", title="\ud800", source_ref="1"),), rows=1
    )


@pytest.mark.parametrize(
    "adapter",
    [
        SimpleNamespace(first=feeds.first, read=fails(RecursionError("too deep"))),
        SimpleNamespace(first=feeds.first, read=fails(KeyError("row"))),
        SimpleNamespace(first=fails(ValueError("no")), read=feeds.read),
        SimpleNamespace(first=feeds.first, read=unstorable),
    ],
    ids=["deep", "missing", "first", "unstorable"],
)
def test_an_adapter_that_fails_in_an_unforeseen_way_fails_for_its_source(
    folder: Path, adapter: Any
) -> None:
    async def work() -> None:
        async with working(options(folder)) as context:
            ill = replace(context.sources["ill"], kind="listing")
            context = replace(
                context,
                adapters={"feed": feeds, "listing": adapter},
                sources={"ill": ill, "well": context.sources["well"]},
            )
            rounds = await poll_sources(context, list(context.sources.values()))
            assert sorted(each.source for each in rounds if each.error) == ["ill"]
            await drain(context)
            row = context.store.source_state("ill")
            assert row is not None and (row.state, row.cause) == ("failing", "unforeseen")
            assert row.next_due_at is not None and row.next_due_at > context.now()
            assert [each.subject for each in context.store.issues()] == ["ill"]

    asyncio.run(work())
    assert len(mails(folder)) == 1


def test_a_fault_that_nobody_foresaw_begins_when_it_is_seen(folder: Path) -> None:
    """Readers would be told that the page could not be read since then."""

    async def polled(now: str, adapter: Any) -> SourceRow:
        async with working(replace(options(folder), now=now)) as context:
            ill = replace(context.sources["ill"], kind="listing")
            context = replace(context, adapters={"listing": adapter})
            await poll_sources(context, [ill])
            row = context.store.source_state("ill")
            assert row is not None
            return row

    broken = SimpleNamespace(first=fails(ValueError("no")), read=feeds.read)
    well = asyncio.run(polled(NOW, feeds))
    first = asyncio.run(polled("2031-04-05T12:00:00Z", broken))
    again = asyncio.run(polled("2031-04-06T18:00:00Z", broken))
    assert (well.state, first.state, again.state) == ("ok", "failing", "failing")
    assert first.last_polled_at and not outages([first], first.last_polled_at, after_days=7)
    assert again.state_since == first.state_since == first.last_polled_at
    assert [row.failures for row in (well, first, again)] == [0, 1, 2]
    assert waits(first) < waits(again)


def waits(row: SourceRow) -> float:
    assert row.last_polled_at and row.next_due_at
    return seconds_between(row.last_polled_at, row.next_due_at)


def test_an_outcome_that_cannot_be_stored_costs_no_other_source_its_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work() -> None:
        async with working(options(folder)) as context:
            update = context.store.update_source

            def refusing(source: str, **columns: Any) -> None:
                if source == "ill" and columns["state"] != "failing":
                    raise OverflowError("a number too large")
                update(source, **columns)

            monkeypatch.setattr(context.store, "update_source", refusing)
            await poll_sources(context, list(context.sources.values()))
            states = {row.id: row.state for row in context.store.watched()}
            assert states == {"ill": "failing", "well": "ok"}

    asyncio.run(work())


def test_a_publication_that_cannot_be_checked_again_is_its_own_issue(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sendwatch_here(["--now", NOW, "poll"], folder, None, ALLOWED)

    async def work() -> None:
        async with working(replace(options(folder), now="2031-03-09T12:00:00Z")) as context:
            monkeypatch.setattr(context.fetcher, "get", fails(ZeroDivisionError("by nought")))
            looked = await recheck_due(context)
            assert looked.unreachable == 1
            (issue,) = context.store.issues()
            assert issue.kind == "recheck" and "by nought" in issue.message

    asyncio.run(work())
