"""Entries of a list that are told with the others of it."""

import pytest

from pipeline.analysis.news.siblings import Listed, told_by
from pipeline.model.terms import FindingKind

WEAKNESS, ASKED = FindingKind.WEAKNESS, FindingKind.AREA_FOR_IMPROVEMENT
STRENGTH = FindingKind.STRENGTH


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        ([[WEAKNESS], [WEAKNESS], []], Listed(WEAKNESS, praises=False)),
        ([[ASKED], [], [WEAKNESS], [ASKED]], Listed(ASKED, praises=False)),
        ([[STRENGTH], [STRENGTH], [], []], Listed(STRENGTH, praises=True)),
        ([[WEAKNESS], [WEAKNESS], [], [], []], None),
        ([[WEAKNESS], []], None),
        ([[WEAKNESS], [STRENGTH], [WEAKNESS], []], None),
        ([[], []], None),
    ],
)
def test_what_a_list_tells(kinds: list[list[FindingKind]], told: Listed | None) -> None:
    assert told_by(kinds) == told
