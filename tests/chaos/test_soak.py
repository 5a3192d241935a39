"""Weeks of many sources with everyday faults: no report is lost or told twice, and nothing grows."""

from pathlib import Path

import pytest

from tests.chaos import soak_sites
from tests.chaos.soak import flat, lines, soaked


@pytest.mark.slow
def test_a_quarter_with_faults_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soak_sites, "DAYS", 100)
    soak, found, seconds = soaked(tmp_path, 20, 130)
    said = "\n".join(lines(soak, found, seconds))
    assert found.owed and not found.lost, said
    assert not found.twice and found.handed_over_twice == 0 and flat(soak.sizes), said
