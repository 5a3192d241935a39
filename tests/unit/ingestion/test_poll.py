"""How long a failing source is left alone, and what a walk leaves behind."""

from dataclasses import replace

import pytest

from pipeline.errors import Refused, SourceError, UnexpectedShape, Unreachable
from pipeline.ingestion.health.poll_outcome import retry_seconds
from pipeline.ingestion.health.verdict import PollResult, judge
from pipeline.model.health import History
from pipeline.model.sources import Source

HOUR = 3600
SOURCE = Source(
    id="x", kind="feed", url="https://example.org/rss", every=HOUR, expect_rows=(10, 40)
)


@pytest.mark.parametrize(
    ("error", "failures", "every", "seconds"),
    [
        (Unreachable("down"), 1, 6 * HOUR, 300),
        (Unreachable("down"), 3, 6 * HOUR, 1200),
        (UnexpectedShape("html"), 20, HOUR, 24 * HOUR),
        (Refused("403"), 1, HOUR, HOUR),
        (Refused("403"), 3, HOUR, 4 * HOUR),
        (Refused("403"), 30, HOUR, 24 * HOUR),
    ],
)
def test_a_failing_source_is_tried_soon_then_less_and_less(
    error: SourceError, failures: int, every: int, seconds: float
) -> None:
    assert seconds <= retry_seconds(error, failures, replace(SOURCE, every=every)) <= 1.2 * seconds


def test_a_wait_that_the_site_names_is_kept_to_the_second() -> None:
    assert retry_seconds(Unreachable("busy", retry_after=7200.0), 1, SOURCE) == 7200
    assert retry_seconds(Unreachable("busy", retry_after=150_000.0), 9, SOURCE) == 150_000


def test_what_failed_together_is_not_tried_again_together() -> None:
    waits = [
        retry_seconds(Unreachable("down"), failures, replace(SOURCE, id=f"source-{n}"))
        for failures in (1, 9)
        for n in range(50)
    ]
    again = [
        retry_seconds(Unreachable("down"), 1, replace(SOURCE, id=f"source-{n}")) for n in range(50)
    ]
    assert waits[:50] == again, "decided by the source and its failures alone"
    assert len(set(waits)) == 100
    assert max(waits[:50]) - min(waits[:50]) > 30


@pytest.mark.parametrize(
    ("round", "state", "words"),
    [
        (PollResult(source="x", rows=20), "ok", ""),
        (PollResult(source="x", rows=9), "suspect", "10 to 40 are expected"),
        (PollResult(source="x", rows=41), "suspect", "10 to 40 are expected"),
        (PollResult(source="x", rows=20, promised=30), "suspect", "promises 30 rows and showed 20"),
        (PollResult(source="x", rows=20, problems=["one", "two"]), "suspect", "one (and 1 more)"),
        (PollResult(source="x", error=Refused("the site says no")), "refused", "the site says no"),
        (PollResult(source="x", error=Unreachable("no answer")), "failing", "no answer"),
    ],
)
def test_what_a_walk_promised_and_yielded_is_its_state(
    round: PollResult, state: str, words: str
) -> None:
    found = judge(SOURCE, History(), round, "2031-03-05T09:00:00.000Z")
    assert found.state == state
    assert words in found.reason and (state == "ok") == (
        found.reason == found.cause == found.fix == ""
    )
