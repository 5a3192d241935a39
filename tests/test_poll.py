"""How long a failing source is left alone, and what a walk leaves behind."""

import pytest

from pipeline.errors import Refused, SourceError, UnexpectedShape, Unreachable
from pipeline.model import Source
from pipeline.poll import Round, judge, retry_seconds

HOUR = 3600
SOURCE = Source("x", "feed", "https://example.org/rss", HOUR, expect_rows=(10, 40))


@pytest.mark.parametrize(
    ("error", "failures", "every", "seconds"),
    [
        (Unreachable("down"), 1, 6 * HOUR, 300),
        (Unreachable("down"), 3, 6 * HOUR, 1200),
        (UnexpectedShape("html"), 20, HOUR, 24 * HOUR),
        (Unreachable("busy", retry_after=7200.0), 1, HOUR, 7200),
        (Unreachable("busy", retry_after=100_000.0), 9, HOUR, 100_000),
        (Refused("403"), 1, HOUR, HOUR),
        (Refused("403"), 3, HOUR, 4 * HOUR),
        (Refused("403"), 30, HOUR, 24 * HOUR),
    ],
)
def test_a_failing_source_is_tried_soon_then_less_and_less(
    error: SourceError, failures: int, every: int, seconds: float
) -> None:
    assert retry_seconds(error, failures, every) == seconds


@pytest.mark.parametrize(
    ("round", "state", "words"),
    [
        (Round("x", rows=20), "ok", ""),
        (Round("x", rows=9), "suspect", "10 to 40 are expected"),
        (Round("x", rows=41), "suspect", "10 to 40 are expected"),
        (Round("x", rows=20, promised=30), "suspect", "promises 30 rows and showed 20"),
        (Round("x", rows=20, problems=["one", "two"]), "suspect", "one (and 1 more)"),
        (Round("x", error=Refused("the site says no")), "refused", "the site says no"),
        (Round("x", error=Unreachable("no answer")), "failing", "no answer"),
    ],
)
def test_what_a_walk_promised_and_yielded_is_its_state(round: Round, state: str, words: str) -> None:
    found, reason = judge(SOURCE, round)
    assert found == state
    assert words in reason and (state == "ok") == (reason == "")
