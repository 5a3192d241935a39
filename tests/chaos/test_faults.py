"""No fault of machine or disk loses a message: the short form of `make chaos`, and the long one."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.faults import FAULTS, NEEDS_ROOT, Bench, bench_in, tried, upgraded

pytestmark = [pytest.mark.replay, pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path) as made:
        yield made


def holds(bench: Bench, name: str, tries: int) -> None:
    """Nothing is lost, everything recovers, and what needs a person is told."""
    if name in NEEDS_ROOT and os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    row = tried(bench, name, tries)
    assert (row.lost, row.recovered) == (0, tries), row
    assert row.told in (None, tries), row
    assert row.repeated <= tries, "at most the message in flight"


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_loses_nothing(bench: Bench, name: str) -> None:
    holds(bench, name, 1)


@pytest.mark.slow
@pytest.mark.timeout(20_000)
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_at_many_moments_loses_nothing(bench: Bench, name: str) -> None:
    holds(bench, name, 300 if "kill" in name or "SIGTERM" in name else 20)


def test_no_schema_loses_anything(tmp_path: Path) -> None:
    row = upgraded(tmp_path)
    assert (row.lost, row.recovered) == (0, row.tries)
