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


@pytest.mark.parametrize(
    ("introduction", "side"),
    [
        ("They saw movement in each area of concern, and sufficient progress in these three:", 1),
        ("Good progress had been made in the following areas of weakness:", 1),
        ("They did not find sufficient progress in these four areas:", -1),
        ("More needs to be done for good progress in these areas of concern:", -1),
        ("The council must explain what it will do about these areas of serious weakness:", -1),
        ("It has to show how it will deal with the areas of significant weakness found:", -1),
    ],
)
def test_the_end_of_an_introduction_says_what_is_below(introduction: str, side: int) -> None:
    assert headings.nearest_polarity(introduction) == side


@pytest.mark.parametrize(
    ("introduction", "planned"),
    [
        ("The plan for priority action says that partners will work together to:", True),
        ("From now on the council will:", True),
        ("The board has promised to quickly:", True),
        ("The partnership will need to:", False),
        ("Leaders have to:", False),
        ("Inspectors will look at areas for improvement:", False),
    ],
)
def test_an_introduction_says_what_somebody_will_do(introduction: str, planned: bool) -> None:
    assert headings.plans_below(introduction) is planned
