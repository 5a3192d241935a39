"""On which side a heading puts what stands under it, and what it says a list holds."""

import pytest

from pipeline.analysis.language import headings
from pipeline.analysis.news.sides.certain import asked_of_leaders
from pipeline.analysis.news.sides.idioms import idiom_side
from pipeline.analysis.news.sides.successes import is_success
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
    ("written", "side"),
    [
        ("Hiring more psychologists has paid off.", 1),
        ("They said that things were moving in the right direction.", 1),
        ("Leaders had put inclusion back at the heart of the system.", 1),
        ("Inspectors accept that the recovery plan is realistic.", 1),
        ("New staff are left to sink or swim.", -1),
        ("Parents are asked once decisions have been made.", -1),
        ("Respite is out of reach.", -1),
        ("Respite is no longer out of reach.", 0),
    ],
)
def test_turns_of_phrase(written: str, side: int) -> None:
    assert idiom_side(written) == side


@pytest.mark.parametrize(
    ("written", "success"),
    [
        ("Timeliness has climbed from a half to three quarters.", True),
        ("A greater share of young people are in paid work than nationally.", True),
        ("Timeliness has not climbed.", False),
        ("A greater share of pupils are excluded than nationally.", False),
    ],
)
def test_what_goes_well_by_itself(written: str, success: bool) -> None:
    assert is_success(written) is success


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Inspectors ask us and the NHS to explain how decisions are made.", True),
        ("The report wants the council to plan places ten years ahead.", True),
        ("Inspectors asked us to look at the timetable and to keep a room free.", False),
    ],
)
def test_what_inspectors_ask_of_those_who_tell_it(written: str, asked: bool) -> None:
    assert asked_of_leaders(written) is asked
