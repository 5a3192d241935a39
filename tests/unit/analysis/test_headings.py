"""On which side a heading puts what stands under it, and what it says a list holds."""

import pytest

from pipeline.analysis.language import headings
from pipeline.model.terms import FindingKind


@pytest.mark.parametrize(
    ("heading", "side"),
    [
        ("Positive", 1),
        ("Less positive", -1),
        ("Where they're happy", 1),
        ("Where they're not", -1),
        ("What was not so good", -1),
        ("What inspectors like", 1),
        ("What they would like to see more of", -1),
        ("Where could we be even better?", -1),
        ("Areas for priority action", -1),
        ("Priority action 2: advice from health services", 0),
    ],
)
def test_the_side_of_a_heading(heading: str, side: int) -> None:
    assert headings.polarity(heading) == side


def test_a_heading_that_names_one_priority_says_nothing_of_what_was_seen_of_it() -> None:
    assert headings.section("Areas for priority action") is FindingKind.PRIORITY_ACTION
    assert headings.section("Priority action 1: plans for children") is None
    must = "Priority action 1: leaders should make plans better"
    assert headings.section(must) is FindingKind.PRIORITY_ACTION
