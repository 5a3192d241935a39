"""No kill of a worker loses or repeats anything: the short form of `make chaos-workers`."""

from pathlib import Path

import pytest

from tests.chaos.workers import tried

pytestmark = [pytest.mark.replay, pytest.mark.slow, pytest.mark.timeout(900)]


def test_workers_that_are_killed_lose_nothing_and_ask_one_thing_at_a_time(tmp_path: Path) -> None:
    found = tried(tmp_path, 9)
    assert (found.lost, found.at_once) == (0, 1), found
    assert found.repeated <= found.kills, "at most the message in flight"
