"""A round of many hosts: how much of it is under way at once."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from pipeline.ingestion.health.verdict import PollResult
from pipeline.jobs import rounds
from pipeline.model.source_rows import Remembered
from pipeline.model.sources import Source

SOURCES = [
    Source(id=f"{host}-{n}", kind="feed", url=f"https://host{host}.example.org/{n}", every=3600)
    for host in range(9)
    for n in range(2)
]


class Remembering:
    """A store that counts for how many sources it is asked what it remembers."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def failing(self) -> frozenset[str]:
        return frozenset({"0-0", "0-1", "1-0"})

    def remembered(self, sources: list[str]) -> dict[str, Remembered]:
        self.asked.append(len(sources))
        return {id: Remembered(None, {}) for id in sources}


def test_hosts_are_walked_and_remembered_some_at_a_time_and_those_that_failed_come_last(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    walked: list[str] = []
    under_way, most = 0, 0

    async def walk(_: Any, source: Source, *__: Any, **___: Any) -> PollResult:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0)
        under_way -= 1
        walked.append(source.id)
        assert store.asked == [4] * len(store.asked)
        # no more than the hosts under way and those read with them
        assert sum(store.asked) <= len(walked) + 2 * 4 + 4
        return PollResult(source=source.id)

    store = Remembering()
    monkeypatch.setattr(rounds, "HOSTS_TOGETHER", 3)
    monkeypatch.setattr(rounds, "READ_TOGETHER", 2)
    monkeypatch.setattr(rounds, "poll_source", walk)
    context: Any = SimpleNamespace(store=store)
    found = asyncio.run(rounds.poll_sources(context, SOURCES[:16]))
    assert (
        sorted(walked)
        == sorted(each.source for each in found)
        == sorted(s.id for s in SOURCES[:16])
    )
    assert most == 3 and store.asked == [4, 4, 4, 4]
    assert walked.index("1-1") < walked.index("1-0")
    assert walked.index("7-0") < walked.index("0-0")
