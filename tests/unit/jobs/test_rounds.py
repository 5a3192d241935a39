"""A round of many hosts: how much of it is under way at once."""

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from demo.run import own_environment
from pipeline.errors import HeldBack, Refused, SettingsError, SourceError, Unreachable
from pipeline.ingestion.health.verdict import PollResult
from pipeline.jobs import rounds
from pipeline.jobs.rounds import PollReport, poll_once
from pipeline.model.publication_rows import NewPublication
from pipeline.model.source_rows import Remembered
from pipeline.model.sources import Source
from pipeline.model.terms import Label
from pipeline.runner import Work
from tests.support.watched_site import watching_news

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


def test_what_waits_for_a_person_is_said_with_its_reason_and_without_a_word_on_its_area() -> None:
    row: dict[str, Any] = {
        "id": "p1",
        "source_id": "a",
        "url": "https://example.org/1",
        "title": "Minutes of the board",
        "kind": "web",
        "publisher": "",
        "published_on": None,
        "state": "review",
        "reason": "unsure whether this tells a result",
        "label": Label.INSPECTION_OUTCOME,
        "doc_type": None,
        "score": 0.7,
        "areas": (),
    }
    recorded = row | {"state": "recorded", "reason": "", "areas": ("Ambermere",), "score": 0.99}
    found = [NewPublication(**row), NewPublication(**recorded)]
    lines = [*PollReport([], [], Work(), found).as_text()]
    assert lines[:3] == [
        "to review: Minutes of the board (date not stated) https://example.org/1",
        "  unsure whether this tells a result",
        "inspection result: Ambermere: Minutes of the board (date not stated) https://example.org/1",
    ]


@pytest.mark.parametrize(
    ("errors", "said"),
    [
        ([None], "1 source polled, 0 new publications"),
        ([Unreachable("no answer")], "0 sources polled, 1 could not be read, 0 new"),
        ([None, HeldBack("asked to wait"), Refused("no")], "1 source polled, 1 could not be read,"),
    ],
)
def test_a_source_that_could_not_be_read_was_not_polled(
    errors: list[SourceError | None], said: str
) -> None:
    results = [PollResult(source=str(each), error=each) for each in errors]
    first, *_ = PollReport(results, [], Work(), []).as_text()
    assert first.startswith(said)


def test_a_poll_of_an_area_to_which_no_source_belongs_says_so(tmp_path: Path) -> None:
    watched = watching_news(tmp_path, "http://127.0.0.1:9/rss")
    with own_environment(), pytest.raises(SettingsError, match=r"no source .* belongs to Marrow"):
        asyncio.run(poll_once(watched.options, (), ("Marrowfen",)))
